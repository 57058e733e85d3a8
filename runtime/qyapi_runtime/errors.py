"""Everything qyapi raises.

WeComError
├── ConfigurationError            the client was set up wrongly
├── ParameterError                a call was given a wrong parameter (also a TypeError)
├── MissingSuiteTicket            no usable suite_ticket has arrived yet
├── MissingModelTicket            no usable model_ticket has arrived yet
├── MissingPermanentCode          the corp has not installed the app, as far as the store knows
├── StoreUnavailable              what keeps tokens or pushes cannot be reached, or refuses
├── BotReplaced                   another connection of a bot has taken the place of this one
├── TransportError                no answer from WeCom, or none that is WeCom's
│   ├── ConnectionFailed          the connection was not made, or broke
│   ├── RequestTimeout            WeCom did not answer in time
│   └── InvalidResponse           an answer that is not what the API sends (HTML, empty, cut)
├── ApiError                      WeCom answered with an errcode
│   ├── CredentialError           a secret, code, ticket or token is wrong or has expired
│   │   └── CorpGone              the corp is dissolved, or no longer has the app
│   ├── PermissionDenied          the app may not do this, or not from this address
│   ├── RateLimited               too many calls
│   ├── InvalidArgument           a parameter is missing or wrong
│   ├── NotFound                  what was asked for does not exist
│   ├── Conflict                  what is there now forbids it
│   ├── QuotaExceeded             a limit of the corp or the app is used up
│   ├── LicenseError              an interface licence is missing, or its order cannot go on
│   └── ServerBusy                a failure on WeCom's side
├── JobError                      a job in the background did not come to a good end
│   ├── JobFailed                 WeCom says that it has failed
│   └── JobTimeout                it was not done in time; it may be waited for again (also a TimeoutError)
└── CallbackError                 a push that is not to be trusted or cannot be read
    ├── InvalidSignature          the signature does not match
    ├── DecryptionError           the ciphertext was not made with this key
    ├── WrongReceiver             meant for another suite, corp or provider
    ├── StaleCallback             its timestamp is too far from now: a replay, or a clock that is wrong
    └── MalformedCallback         not the XML or JSON that WeCom sends, or too large
"""

from __future__ import annotations

import time
from typing import Any, Self

__all__ = [
    "ApiError",
    "BotReplaced",
    "CallbackError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "CorpGone",
    "CredentialError",
    "DecryptionError",
    "InvalidArgument",
    "InvalidResponse",
    "InvalidSignature",
    "JobError",
    "JobFailed",
    "JobTimeout",
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


class BotReplaced(WeComError):
    """Another long connection of a smart bot has taken the place of this one: WeCom keeps one for each bot."""


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
        remembered_until: Where this is what WeCom answered before, and was not asked again: the Unix time until which
            it is not, unless with another secret, ticket or permanent code. None where it answered now.
        answer: What else WeCom answered, as it came: of a call for many items, what became of each (`result_list` and
            the like). Empty with most errors.
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
        remembered_until: float | None = None,
    ) -> None:
        self.errcode = errcode
        self.errmsg = errmsg
        self.meaning = meaning
        self.hint = hint
        self.from_ip = from_ip
        self.endpoint = endpoint
        self.retryable = retryable
        self.remembered_until = remembered_until
        self.answer: dict[str, Any] = {}
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
        if self.remembered_until is not None:
            text += (
                f". Remembered: WeCom is not asked again before {_clock_time(self.remembered_until)}, unless with "
                "another secret, ticket or permanent code"
            )
        return f"{text}. https://open.work.weixin.qq.com/devtool/query?e={self.errcode}"


def _clock_time(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(seconds))


def _rebuilt(kind: type[ApiError], args: tuple[Any, ...], state: dict[str, Any]) -> ApiError:
    """An ApiError that was pickled."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class CredentialError(ApiError):
    """A secret, code, ticket or token is wrong or has expired."""


class CorpGone(CredentialError):
    """WeCom says that the corp is dissolved or banned, or that it no longer has the app.

    It is not asked again for this corp until that authorises the app anew, that is until a permanent code is saved
    (create_auth, `suite.save_permanent_code`). errcode and errmsg are what it said.

    Attributes:
        since: Unix time at which it said so.
    """

    since: float = 0.0

    @classmethod
    def of(cls, error: ApiError, since: float) -> Self:
        """What an answer to a request for the corp's token means."""
        made = cls(
            error.errcode,
            error.errmsg,
            meaning=error.meaning,
            hint=error.hint,
            from_ip=error.from_ip,
            endpoint=error.endpoint,
        )
        made.since = since
        made.args = (
            f"{made}. Since {_clock_time(since)}: WeCom is not asked again for this corp until it authorises the app "
            "anew (create_auth, or suite.save_permanent_code)",
        )
        return made


class PermissionDenied(ApiError):
    """The app may not do this, not for this member, or not from this address."""


class RateLimited(ApiError):
    """Too many calls; WeCom refuses more until the window has passed.

    Attributes:
        retry_after: Seconds after which the call may be made again: where WeCom refused it those for which it refuses
            further ones at least, as far as they are known; where RateLimits held it back those until there is room.
    """

    retry_after: float | None = None


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


class JobError(WeComError):
    """A job that WeCom does in the background did not come to a good end.

    Attributes:
        operation: The operation that tells of it, `export.get_result`.
        job: Its id.
        state: What WeCom said of it last.
        response: All that WeCom said of it last.
    """

    def __init__(
        self, message: str, *, operation: str = "", job: str = "", state: Any = None, response: Any = None
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.job = job
        self.state = state
        self.response = response


class JobFailed(JobError):
    """WeCom says that a job has failed; what it says of the reasons is in `response`."""


class JobTimeout(JobError, TimeoutError):
    """A job was not done in time. It goes on at WeCom: call the same function with the same id to wait on."""


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
