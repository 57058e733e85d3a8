"""What is entered at WeCom's console for a callback URL."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from qyapi_runtime.callback.crypto import Cipher
from qyapi_runtime.errors import ConfigurationError

__all__ = ["CallbackConfig"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CallbackConfig:
    """Token and EncodingAESKey of a callback URL (回调配置).

    Raises:
        ConfigurationError: The token is empty, the key not 43 characters a-z A-Z 0-9, or receivers one str.

    https://developer.work.weixin.qq.com/document/path/91116
    """

    token: str
    """Signs the pushes."""
    encoding_aes_key: str
    """Encrypts them."""
    receivers: Collection[str] = ()
    """Ids that pushes may be meant for (ReceiveId): on an instruction URL (指令回调) the suite_id, on a data
    URL (数据回调) the corps' corpids, on a system event URL (系统事件接收URL) the provider's corpid; "" for
    the app of an individual developer and for an internal smart bot, with a device model's URL its model_id."""
    max_age: float | None = None
    """Seconds by which the timestamp of a push may differ from this machine's clock, either way; None for any. WeCom
    documents no limit. One refuses a push that somebody has recorded and sends again when the inbox, which handles a
    push once, has forgotten it."""

    def __post_init__(self) -> None:
        Cipher(self.token, self.encoding_aes_key)
        if self.max_age is not None and self.max_age <= 0:
            raise ConfigurationError("max_age must be a number of seconds above 0, or None")
        object.__setattr__(self, "receivers", receiver_ids(self.receivers))

    def decrypt_file(self, content: bytes) -> bytes:
        """Decrypt a file that was downloaded, within five minutes, from an address in a push to a smart bot
        (智能机器人).

        Raises:
            DecryptionError: It is cut, or was encrypted with another key.

        https://developer.work.weixin.qq.com/document/path/100719
        """
        return Cipher(self.token, self.encoding_aes_key).decrypt_file(content)

    def __repr__(self) -> str:
        return f"CallbackConfig(token=***, encoding_aes_key=***, receivers={sorted(self.receivers)!r})"


def receiver_ids(receivers: Collection[str]) -> frozenset[str]:
    """The ids as a set, once it is sure that they are a collection of str and not one str."""
    if isinstance(receivers, str) or not isinstance(receivers, Collection):
        raise ConfigurationError("receivers must be a collection of ids, such as {suite_id, corpid}")
    if not all(isinstance(each, str) for each in receivers):
        raise ConfigurationError("every one of receivers must be a str")
    return frozenset(receivers)
