"""Everything qyapi raises.

WeComError
├── ConfigurationError            the client was set up wrongly
├── ParameterError                a call was given a wrong parameter (also a TypeError)
├── MissingSuiteTicket            no usable suite_ticket has arrived yet
├── MissingModelTicket            no usable model_ticket has arrived yet
├── MissingPermanentCode          the corp has not installed the app, as far as the store knows
├── StoreUnavailable              what keeps tokens or pushes cannot be reached, or refuses
├── TransportError                no answer from WeCom, or none that is WeCom's
│   ├── ConnectionFailed          the connection was not made, or broke
│   ├── RequestTimeout            WeCom did not answer in time
│   └── InvalidResponse           an answer that is not what the API sends (HTML, empty, cut)
├── ApiError                      WeCom answered with an errcode
│   ├── CredentialError           a secret, code, ticket or token is wrong or has expired
│   ├── PermissionDenied          the app may not do this, or not from this address
│   ├── RateLimited               too many calls
│   ├── InvalidArgument           a parameter is missing or wrong
│   ├── NotFound                  what was asked for does not exist
│   ├── Conflict                  what is there now forbids it
│   ├── QuotaExceeded             a limit of the corp or the app is used up
│   ├── LicenseError              an interface licence is missing, or its order cannot go on
│   └── ServerBusy                a failure on WeCom's side
└── CallbackError                 a push that is not to be trusted or cannot be read
    ├── InvalidSignature          the signature does not match
    ├── DecryptionError           the ciphertext was not made with this key
    ├── WrongReceiver             meant for another suite, corp or provider
    ├── StaleCallback             its timestamp is too far from now: a replay, or a clock that is wrong
    └── MalformedCallback         not the XML or JSON that WeCom sends, or too large
"""

from __future__ import annotations

from typing import Any

__all__ = [
    "ApiError",
    "CallbackError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "CredentialError",
    "DecryptionError",
    "InvalidArgument",
    "InvalidResponse",
    "InvalidSignature",
    "LicenseError",
    "MalformedCallback",
    "MissingModelTicket",
    "MissingPermanentCode",
    "MissingSuiteTicket",
    "NotFound",
    "ParameterError",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "RequestTimeout",
    "ServerBusy",
    "StaleCallback",
    "StoreUnavailable",
    "TransportError",
    "WeComError",
    "WrongReceiver",
]


class WeComError(Exception):
    """Base of all errors of qyapi."""


class ConfigurationError(WeComError):
    """The client was set up with a value that cannot work; the message says which and what is expected."""


class ParameterError(WeComError, TypeError):
    """A call was given a parameter that WeCom would not understand. Nothing was sent."""


class MissingSuiteTicket(WeComError):
    """No suite_ticket younger than 30 minutes is in the store, so no suite token can be had."""


class MissingModelTicket(WeComError):
    """No model_ticket younger than 30 minutes is in the store, so no token of the device model can be had."""


class MissingPermanentCode(WeComError):
    """The store has no permanent code for this corp, so nothing can be done in its name."""


class StoreUnavailable(WeComError):
    """What keeps tokens or pushes cannot be reached, or refuses; what was to be kept may be kept or not."""


class TransportError(WeComError):
    """No answer came from WeCom, or one that is not WeCom's.

    Attributes:
        endpoint: Path of the call.
        retryable: True where the request cannot have had an effect, so that it may be sent again.
    """

    def __init__(self, message: str, *, endpoint: str = "", retryable: bool = False) -> None:
        super().__init__(f"{endpoint}: {message}" if endpoint else message)
        self.endpoint = endpoint
        self.retryable = retryable


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke before the answer was complete."""


class RequestTimeout(TransportError):
    """WeCom did not answer within the timeout."""


class InvalidResponse(TransportError):
    """The answer is not one of WeCom's: HTML of a proxy, an empty or a cut body."""


class ApiError(WeComError):
    """WeCom answered with an errcode other than 0.

    Attributes:
        errcode: WeCom's error code.
        errmsg: WeCom's message without the hint.
        meaning: What the code stands for, as far as the spec knows.
        hint: WeCom's id of this request; give it to WeCom's support.
        from_ip: The address WeCom saw the request come from.
        endpoint: Path of the call.
        retryable: True where the same call may succeed later.
    """

    def __init__(
        self,
        errcode: int,
        errmsg: str,
        *,
        meaning: str = "",
        hint: str = "",
        from_ip: str = "",
        endpoint: str = "",
        retryable: bool = False,
    ) -> None:
        self.errcode = errcode
        self.errmsg = errmsg
        self.meaning = meaning
        self.hint = hint
        self.from_ip = from_ip
        self.endpoint = endpoint
        self.retryable = retryable
        super().__init__(self._describe())

    def __reduce__(self) -> tuple[Any, ...]:
        """Errors cross processes: BaseException would rebuild them from their text alone."""
        return _rebuilt, (type(self), self.args, self.__dict__)

    def _describe(self) -> str:
        text = f"{self.endpoint}: errcode {self.errcode}: {self.errmsg}"
        if self.meaning:
            text += f". {self.meaning[0].upper()}{self.meaning[1:]}"
        details = [f"{name} {value}" for name, value in (("hint", self.hint), ("from ip", self.from_ip)) if value]
        if details:
            text += f" ({', '.join(details)})"
        return f"{text}. https://open.work.weixin.qq.com/devtool/query?e={self.errcode}"


def _rebuilt(kind: type[ApiError], args: tuple[Any, ...], state: dict[str, Any]) -> ApiError:
    """An ApiError that was pickled."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class CredentialError(ApiError):
    """A secret, code, ticket or token is wrong or has expired."""


class PermissionDenied(ApiError):
    """The app may not do this, not for this member, or not from this address."""


class RateLimited(ApiError):
    """Too many calls; WeCom refuses more until the window has passed."""


class InvalidArgument(ApiError):
    """A parameter is missing or not what WeCom expects."""


class NotFound(ApiError):
    """What was asked for does not exist, or not for this app."""


class Conflict(ApiError):
    """The present state forbids it: it exists already, is in use, or changed meanwhile."""


class QuotaExceeded(ApiError):
    """A limit of the corp or the app is used up."""


class LicenseError(ApiError):
    """An interface licence is missing, or an order of licences cannot go on."""


class ServerBusy(ApiError):
    """A failure on WeCom's side; try again later."""


class CallbackError(WeComError):
    """A push that is not to be trusted or cannot be read. Answer it with HTTP 400 and change nothing."""


class InvalidSignature(CallbackError):
    """The signature does not match: the token differs, or the push is forged."""


class DecryptionError(CallbackError):
    """The ciphertext was not made with this EncodingAESKey."""


class WrongReceiver(CallbackError):
    """The push is meant for another suite, corp or provider."""


class StaleCallback(CallbackError):
    """The timestamp of the push is too far from now: somebody replays it, or a clock is wrong."""


class MalformedCallback(CallbackError):
    """Not the XML or JSON that WeCom sends, or larger than allowed."""
