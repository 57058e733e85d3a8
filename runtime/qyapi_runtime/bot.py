"""A smart bot (智能机器人), which members talk to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qyapi_runtime.client import Client, SyncClient, checked_id
from qyapi_runtime.receiving import Receiving, receiving_environment_options
from qyapi_runtime.stores import store_from_environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from qyapi_runtime.callback import CallbackConfig
    from qyapi_runtime.inbox import Inbox, WorkerConfig
    from qyapi_runtime.stores import Store

__all__ = ["Bot", "BotBase"]


class BotBase(Receiving, SyncClient):
    """What smart bots have in common, however they are reached."""

    kind = "bot"

    def known(self, name: str) -> str:
        raise KeyError(name)

    def issuer(self, credential: str) -> Client:
        return self

    def _is_receiver(self, receiver: str) -> bool:
        return receiver == ""


class Bot(BotBase):
    """A smart bot (智能机器人) that receives what members say to it at a callback URL (API模式).

    It makes no calls: it answers what it is sent (`answer`), or later through the push's response_url.

    Args:
        callback: Token and EncodingAESKey of the bot's URL; several while they are being changed. Pushes are accepted
            that are meant for nobody by name, as those of an internal bot are; other ids go into
            `CallbackConfig(receivers=…)`.
        name: Tells bots apart that have one inbox.
        store: Where the inbox is by default: a Store, the path of an SQLite file, or a `redis://` URL.
        inbox: Where pushes are kept until they are handled: an Inbox, the path of an SQLite file, or a `redis://` URL
            (extra `redis`), for workers on several machines. By default where the store is, if that is an
            SQLite file or in Redis, else memory, from which a restart loses them.
        worker: How the inbox is worked off in the processes that receive; False where others do that, with `work()`.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/101039
    """

    def __init__(
        self,
        *,
        callback: CallbackConfig | Sequence[CallbackConfig],
        name: str = "bot",
        store: Store | str | os.PathLike[str] | None = None,
        inbox: Inbox | str | os.PathLike[str] | None = None,
        worker: WorkerConfig | bool = True,
    ) -> None:
        super().__init__(
            store=store,
            base_url=None,
            transport=None,
            retries=None,
            parent=None,
            callback=callback,
            inbox=inbox,
            worker=worker,
        )
        self.name = checked_id(name, "name", "helpdesk")

    @classmethod
    def from_env(cls) -> Self:
        """Built from QYAPI_BOT_TOKEN and QYAPI_BOT_AES_KEY, and QYAPI_STORE and QYAPI_INBOX where set."""
        return cls(store=store_from_environment(), **receiving_environment_options("QYAPI_BOT"))

    @property
    def key(self) -> str:
        return f"bot/{self.name}"

    def __repr__(self) -> str:
        return f"Bot(name={self.name!r})"
