"""Who and what exists in the sandbox: the provider, its apps, corps with members, installed apps."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fixed, fixed_aes_key, fixed_token, fresh


@dataclass(slots=True)
class Ticket:
    """A suite_ticket and when it was made."""

    value: str
    created: float


@dataclass(slots=True, kw_only=True)
class Provider:
    """The service provider (服务商)."""

    corpid: str
    secret: str
    token: str
    encoding_aes_key: str
    callback_url: str = ""
    """The system event URL (系统事件接收URL)."""


@dataclass(slots=True, kw_only=True)
class Suite:
    """A third-party app (第三方应用), or a template of customized apps (代开发应用模板)."""

    suite_id: str
    secret: str
    token: str
    encoding_aes_key: str
    name: str
    callback_url: str = ""
    """The instruction URL (指令回调URL)."""
    data_url: str = ""
    """The data URL (数据回调URL); `$CORPID$` in it stands for the corp a push is about."""
    data_token: str = ""
    """Token of the data URL; that of the instruction URL where empty."""
    data_aes_key: str = ""
    """EncodingAESKey of the data URL; that of the instruction URL where empty."""
    tickets: deque[Ticket] = field(default_factory=lambda: deque(maxlen=3))

    @property
    def customized(self) -> bool:
        """Whether corps get their own app made from this template."""
        return self.suite_id.startswith("dk")


@dataclass(slots=True, kw_only=True)
class Agent:
    """An app at a corp: its own (自建应用), or an installed one."""

    agentid: int
    name: str
    description: str = ""
    secret: str = ""
    token: str = ""
    encoding_aes_key: str = ""
    callback_url: str = ""
    """Where an internal app receives its messages (接收消息服务器)."""

    @property
    def internal(self) -> bool:
        """Whether it is the corp's own."""
        return bool(self.secret)


@dataclass(slots=True, kw_only=True)
class Bot:
    """A smart bot (智能机器人) of a corp's own."""

    aibotid: str
    secret: str
    """For its long connection."""
    token: str
    encoding_aes_key: str
    callback_url: str = ""


@dataclass(slots=True, kw_only=True)
class DeviceModel:
    """A model of devices (设备型号) that the provider connects from its cloud."""

    model_id: str
    token: str
    encoding_aes_key: str
    callback_url: str = ""


@dataclass(slots=True, kw_only=True)
class Department:
    """A department (部门)."""

    id: int
    name: str
    parentid: int
    order: int = 1
    name_en: str = ""


@dataclass(slots=True, kw_only=True)
class Tag:
    """A tag (标签) and who carries it."""

    tagid: int
    tagname: str
    users: list[str] = field(default_factory=list)
    parties: list[int] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Member:
    """A member (成员) of a corp."""

    userid: str
    open_userid: str
    name: str
    department: list[int]
    main_department: int
    mobile: str = ""
    email: str = ""
    biz_mail: str = ""
    gender: str = "1"
    position: str = ""
    alias: str = ""
    telephone: str = ""
    address: str = ""
    external_position: str = ""
    direct_leader: list[str] = field(default_factory=list)
    is_leader_in_dept: list[int] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    admin: bool = False
    status: int = 1

    @property
    def avatar(self) -> str:
        return f"https://wework.qpic.cn/bizmail/{self.open_userid}/0"


@dataclass(slots=True, kw_only=True)
class Corp:
    """A customer (企业). `corpid` is what the provider sees, `plain_corpid` what the corp's own apps use."""

    corpid: str
    plain_corpid: str
    name: str
    full_name: str
    industry: str
    sub_industry: str
    location: str
    bot: Bot
    agents: dict[int, Agent] = field(default_factory=dict)
    departments: dict[int, Department] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    tags: dict[int, Tag] = field(default_factory=dict)
    sold_by: str = ""
    """Name of the dealer (代理商) that sold it the provider's apps; such a corp was registered by a promotion
    package, and shares its apps from another corp."""

    @property
    def admin(self) -> Member:
        """The one who installs apps."""
        return next((member for member in self.members.values() if member.admin), next(iter(self.members.values())))

    def internal_agent(self, agentid: int = 0) -> Agent:
        """An app of the corp's own; the first one where no id is given.

        Raises:
            Refusal: There is none (40056).
        """
        for agent in self.agents.values():
            if agent.internal and agentid in (0, agent.agentid):
                return agent
        raise Refusal(40056)

    def member(self, userid: str) -> Member:
        """A member.

        Raises:
            Refusal: There is none (60111).
        """
        if userid not in self.members:
            raise Refusal(60111)
        return self.members[userid]


@dataclass(slots=True, kw_only=True)
class Installation:
    """An authorisation (授权): a suite at a corp."""

    suite_id: str
    corpid: str
    agentid: int
    permanent_code: str
    userid: str
    state: str = ""


@dataclass(slots=True, kw_only=True)
class Message:
    """A message an app sent."""

    msgid: str
    corpid: str
    agentid: int
    time: int
    users: list[str]
    body: dict[str, object]


@dataclass(slots=True, kw_only=True)
class Media:
    """An uploaded file."""

    media_id: str
    corpid: str
    type: str
    filename: bytes
    content: bytes
    created: int


@dataclass(slots=True, kw_only=True)
class World:
    """All of it."""

    provider: Provider
    model: DeviceModel
    suites: dict[str, Suite]
    corps: dict[str, Corp]
    installations: dict[tuple[str, str], Installation] = field(default_factory=dict)
    ended_codes: set[str] = field(default_factory=set)
    """Permanent codes that were cancelled or reset."""
    messages: dict[str, Message] = field(default_factory=dict)
    media: dict[str, Media] = field(default_factory=dict)

    def suite(self, suite_id: str) -> Suite:
        """A suite.

        Raises:
            Refusal: There is none (40083).
        """
        if suite_id not in self.suites:
            raise Refusal(40083)
        return self.suites[suite_id]

    def corp(self, corpid: str) -> Corp:
        """A corp by the id the provider sees.

        Raises:
            Refusal: There is none (40013).
        """
        if corpid not in self.corps:
            raise Refusal(40013)
        return self.corps[corpid]

    def corp_by_plain_id(self, plain_corpid: str) -> Corp:
        """A corp by the id its own apps use.

        Raises:
            Refusal: There is none (40013).
        """
        for corp in self.corps.values():
            if corp.plain_corpid == plain_corpid:
                return corp
        raise Refusal(40013)

    def installation(self, suite_id: str, corpid: str) -> Installation:
        """A suite at a corp.

        Raises:
            Refusal: It is not installed there (48004).
        """
        if (suite_id, corpid) not in self.installations:
            raise Refusal(48004)
        return self.installations[suite_id, corpid]

    def installed_suites(self, corpid: str) -> list[Suite]:
        """The suites a corp has installed."""
        return [self.suites[suite_id] for suite_id, at in self.installations if at == corpid]


def new_open_userid() -> str:
    """An open_userid for a member that is added."""
    return f"woAJ2GCAAA{fresh(22)}"


def new_bot(corp: str) -> Bot:
    """The smart bot of a corp, by the corp's name."""
    return Bot(
        aibotid="aib" + fixed(f"bot {corp}", 29),
        secret=fixed(f"secret of the bot {corp}", 43),
        token=fixed_token(f"bot {corp}"),
        encoding_aes_key=fixed_aes_key(f"bot {corp}"),
    )
