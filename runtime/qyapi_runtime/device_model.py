"""A model of devices (设备型号) that a hardware provider connects from its own cloud."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Generic

from qyapi_runtime.api import DeviceModelApi
from qyapi_runtime.client import (
    Client,
    SyncClient,
    TransportT,
    checked_id,
    checked_secret,
    environment_options,
    from_environment,
)
from qyapi_runtime.errors import MissingModelTicket
from qyapi_runtime.families import text_inside
from qyapi_runtime.receiving import Receiving, receiving_environment_options
from qyapi_runtime.tickets import newest_ticket
from qyapi_runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from qyapi_runtime.callback import CallbackConfig
    from qyapi_runtime.event import Content
    from qyapi_runtime.inbox import Inbox, WorkerConfig
    from qyapi_runtime.stores import Store

__all__ = ["DeviceModel", "DeviceModelBase"]


class DeviceModelBase(Receiving, Generic[TransportT]):
    """A model of devices (智慧硬件，硬件云端接入), and the calls made for all its devices.

    Args:
        model_id: The model, as the provider console shows it.
        model_secret: The model's secret.
        store: A Store, the path of an SQLite file, or a `redis://` URL (docs/stores.md); by default memory, which a
            restart loses.
        callback: Token and EncodingAESKey of the model's callback URL, if it is received here; several while they are
            being changed. The model_ticket is then kept by itself. The provider's corpid among `receivers` accepts
            what comes to the provider's URL for hardware.
        inbox: Where pushes are kept until they are handled: an Inbox, the path of an SQLite file, or a `redis://` URL
            (extra `redis`), for workers on several machines. By default where the store is, if that is an
            SQLite file or in Redis, else memory, from which a restart loses them.
        worker: How the inbox is worked off in the processes that receive; False where others do that, with `work()`.
        base_url: Another API host, such as a sandbox.
        transport: Sends the requests; by default over a requests.Session, in `qyapi.aio` over aiohttp.
        retries: How often a call is repeated that cannot have had an effect; 2 by default.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/95992
    """

    kind = "device_model"
    route = "device_model"

    def __init__(
        self,
        *,
        model_id: str,
        model_secret: str,
        store: Store | str | os.PathLike[str] | None = None,
        callback: CallbackConfig | Sequence[CallbackConfig] | None = None,
        inbox: Inbox | str | os.PathLike[str] | None = None,
        worker: WorkerConfig | bool = True,
        base_url: str | None = None,
        transport: TransportT | None = None,
        retries: int | None = None,
    ) -> None:
        super().__init__(
            store=store,
            base_url=base_url,
            transport=transport,
            retries=retries,
            parent=None,
            callback=callback,
            inbox=inbox,
            worker=worker,
        )
        self.model_id = checked_id(model_id, "model_id", "mdddddccc7775555aaa")
        self._model_secret = checked_secret(model_secret, "model_secret")

    @classmethod
    def from_env(cls) -> Self:
        """Built from the environment.

        QYAPI_MODEL_ID and QYAPI_MODEL_SECRET must be set; QYAPI_MODEL_CALLBACK_TOKEN and QYAPI_MODEL_CALLBACK_AES_KEY,
        QYAPI_BASE_URL, QYAPI_STORE and QYAPI_INBOX may be.
        """
        return cls(
            model_id=from_environment("QYAPI_MODEL_ID"),
            model_secret=from_environment("QYAPI_MODEL_SECRET"),
            **environment_options(),
            **receiving_environment_options("QYAPI_MODEL_CALLBACK"),
        )

    @property
    def key(self) -> str:
        return f"{self.environment}/model/{self.model_id}"

    def known(self, name: str) -> str:
        if name == "model_ticket":
            return self._model_ticket()
        return {"model_id": self.model_id, "model_secret": self._model_secret}[name]

    def issuer(self, credential: str) -> Client:
        return self

    def _save_model_ticket(self, ticket: str) -> None:
        self.store.put(f"{self.key}/model_ticket", checked_secret(ticket, "ticket"))

    def _model_ticket(self) -> str:
        return newest_ticket(
            self.store,
            f"{self.key}/model_ticket",
            f"model_ticket for {self.model_id}",
            MissingModelTicket,
            "Give what WeCom pushes to the model's callback URL (every 10 minutes) to save_model_ticket",
        )

    def _is_receiver(self, receiver: str) -> bool:
        return receiver == self.model_id

    def _on_arrival(self, content: Content, received_at: float) -> None:
        if content.kind == "model_ticket":
            self._save_model_ticket(text_inside(content.values, "event", "model_ticket"))

    def __repr__(self) -> str:
        return f"DeviceModel(model_id={self.model_id!r})"


class DeviceModel(DeviceModelBase[Transport], SyncClient, DeviceModelApi):
    __doc__ = DeviceModelBase.__doc__

    def save_model_ticket(self, ticket: str) -> None:
        """Keep the newest model_ticket, which WeCom pushes to the model's callback URL every ten minutes.

        https://developer.work.weixin.qq.com/document/path/96053
        """
        self._save_model_ticket(ticket)

    def model_ticket(self) -> str:
        """The newest model_ticket. Raises MissingModelTicket where there is none younger than 30 minutes."""
        return self._model_ticket()
