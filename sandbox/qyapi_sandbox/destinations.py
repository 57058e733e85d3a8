"""The callback URLs that events are pushed to, and for whom each push is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from qyapi_sandbox.world import Agent, Bot, Corp, DeviceModel, Provider, Suite

TEMPLATE = "$CORPID$"


@dataclass(slots=True, frozen=True, kw_only=True)
class Destination:
    """A callback URL with its keys, and the receiver of a push to it."""

    kind: Literal["instruction", "data", "system", "app", "bot", "model"]
    """`instruction` (指令回调), `data` (数据回调), `system` (系统事件接收), `app` (an internal app), `bot` (智能机器人)
    or `model` (设备型号)."""
    url: str
    token: str
    encoding_aes_key: str
    receive_id: str
    """ReceiveId, and ToUserName of the envelope."""
    suite_id: str = ""
    corpid: str = ""
    """The corp, as the provider sees it, of a push to a data URL or an internal app."""
    agentid: int | None = None
    bot_id: str = ""
    base_url: str = ""
    """Of a bot: where the API is, to answer later."""
    service_corpid: str = ""
    """Of a device model: its provider."""

    @property
    def wants_success(self) -> bool:
        """Whether the answer must be `success`; otherwise it may be empty or a passive reply."""
        return self.kind in ("instruction", "system")

    @property
    def lane(self) -> tuple[str, str, str]:
        """Pushes of a lane are sent one after the other."""
        return self.kind, self.suite_id, self.corpid


def instruction(suite: Suite) -> Destination:
    """The instruction URL of a suite; the receiver is the suite itself."""
    return Destination(
        kind="instruction",
        url=suite.callback_url,
        token=suite.token,
        encoding_aes_key=suite.encoding_aes_key,
        receive_id=suite.suite_id,
        suite_id=suite.suite_id,
    )


def data(suite: Suite, receive_id: str, agentid: int | None) -> Destination:
    """The data URL of a suite; the receiver is a corp that installed it, or the provider's own corp."""
    return Destination(
        kind="data",
        url=suite.data_url.replace(TEMPLATE, receive_id),
        token=suite.data_token or suite.token,
        encoding_aes_key=suite.data_aes_key or suite.encoding_aes_key,
        receive_id=receive_id,
        suite_id=suite.suite_id,
        corpid=receive_id,
        agentid=agentid,
    )


def system(provider: Provider) -> Destination:
    """The provider's system event URL; the receiver is the provider."""
    return Destination(
        kind="system",
        url=provider.callback_url,
        token=provider.token,
        encoding_aes_key=provider.encoding_aes_key,
        receive_id=provider.corpid,
    )


def app(corp: Corp, agent: Agent) -> Destination:
    """The URL of an internal app; the receiver is its corp, by the id that such apps use."""
    return Destination(
        kind="app",
        url=agent.callback_url.replace(TEMPLATE, corp.plain_corpid),
        token=agent.token,
        encoding_aes_key=agent.encoding_aes_key,
        receive_id=corp.plain_corpid,
        corpid=corp.corpid,
        agentid=agent.agentid,
    )


def bot(corp: Corp, bot: Bot, base_url: str) -> Destination:
    """The URL of an internal smart bot; its pushes are made out to nobody."""
    return Destination(
        kind="bot",
        url=bot.callback_url,
        token=bot.token,
        encoding_aes_key=bot.encoding_aes_key,
        receive_id="",
        corpid=corp.corpid,
        bot_id=bot.aibotid,
        base_url=base_url,
    )


def model(provider: Provider, model: DeviceModel, corp: Corp, *, of_provider: bool = False) -> Destination:
    """The URL of a device model, for a device of a corp; the receiver is the model, or its provider."""
    return Destination(
        kind="model",
        url=model.callback_url,
        token=model.token,
        encoding_aes_key=model.encoding_aes_key,
        receive_id=provider.corpid if of_provider else model.model_id,
        corpid=corp.corpid,
        service_corpid=provider.corpid,
    )
