"""A third-party app (第三方应用) is installed at a corp and used, against the offline WeCom on this machine.

python examples/demo.py [--keep]
"""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console

from qyapi import CallbackConfig, Provider, Suite, events
from qyapi.types.message import TextMessage
from qyapi_sandbox import Sandbox

T = TypeVar("T")

console = Console(highlight=False)


class Demo:
    """The app, the sandbox it talks to, and the steps."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.provider = Provider(
            corpid=sandbox.provider.corpid,
            provider_secret=sandbox.provider.secret,
            base_url=sandbox.base_url,
            store=folder / "qyapi.db",
        )
        self.suite = Suite(
            suite_id=sandbox.suite.suite_id,
            suite_secret=sandbox.suite.secret,
            provider=self.provider,
            callback=CallbackConfig(token=sandbox.suite.token, encoding_aes_key=sandbox.suite.encoding_aes_key),
        )
        self.pushes: queue.Queue[events.Event] = queue.Queue()
        self.suite.on(events.Event)(self.pushes.put)
        self.step_number = 0

    def step(self, title: str, call: str, action: Callable[[], T]) -> T:
        """Do one step and show what came of it."""
        self.step_number += 1
        begin = time.perf_counter()
        result = action()
        took = (time.perf_counter() - begin) * 1000
        console.print(f"[bold cyan]{self.step_number:2}[/] [bold]{title}[/]  [dim]{call}  {took:.0f} ms[/]")
        for line in summary(result):
            console.print(f"   [green]→[/] {line}")
        return result

    def pushed(self, kind: type[events.Event]) -> Callable[[], Any]:
        """Wait for a push of a kind."""

        def wait() -> events.Event:
            while True:
                event = self.pushes.get(timeout=10)
                if isinstance(event, kind):
                    return event

        return wait

    def run(self) -> None:
        """All steps, in the order of an app's life."""
        sandbox, suite, provider = self.sandbox, self.suite, self.provider
        corpid = sandbox.corp.corpid

        sandbox.push_ticket(suite.suite_id)
        self.step("WeCom pushes the suite_ticket (推送suite_ticket)", "callback", self.pushed(events.SuiteTicket))
        self.step("Suite token (第三方应用凭证)", "service.get_suite_token", self.suite_token)
        code = self.step("Pre-auth code (预授权码)", "service.get_pre_auth_code", suite.service.get_pre_auth_code)
        self.step(
            "Session info (设置授权配置)", "service.set_session_info", lambda: self.set_session(code.pre_auth_code)
        )
        self.step(
            "The admin installs the app (授权安装)", "open.work.weixin.qq.com", lambda: self.install(code.pre_auth_code)
        )
        self.step("WeCom pushes create_auth (授权成功通知)", "callback", self.pushed(events.CreateAuth))
        self.step("Permanent code (永久授权码), kept in the store", "service.v2_get_permanent_code", suite.corpids)
        permanent_code = suite.permanent_code(corpid)
        self.step(
            "What was authorised (企业授权信息)",
            "service.get_auth_info",
            lambda: suite.service.get_auth_info(auth_corpid=corpid, permanent_code=permanent_code),
        )
        corp = suite.corp(corpid)
        self.step(
            "Corp token (企业凭证)",
            "service.get_corp_token",
            lambda: suite.service.get_corp_token(auth_corpid=corpid, permanent_code=permanent_code),
        )
        self.step("Members (成员)", "user.list_id", lambda: list(corp.user.list_id_iter(limit=4)))
        self.step("One member (读取成员)", "user.get", lambda: corp.user.get(userid=sandbox.corp.admin.userid))
        agentid = sandbox.agentid(suite.suite_id, corpid)
        self.step(
            "A message (发送应用消息)",
            "message.send",
            lambda: corp.message.send(
                agentid=agentid, touser=[sandbox.corp.admin.userid], message=TextMessage(content="你好，企业微信！")
            ),
        )
        self.step(
            "Admins (应用的管理员列表)",
            "service.get_admin_list",
            lambda: suite.service.get_admin_list(auth_corpid=corpid, agentid=agentid),
        )
        self.step(
            "The app's QR code (应用二维码)",
            "service.get_app_qrcode",
            lambda: suite.service.get_app_qrcode(suite_id=suite.suite_id),
        )
        visitor = self.step("A member logs in (网页授权登录)", "service.auth_getuserinfo3rd", self.log_in)
        self.step(
            "Details of the member (访问用户敏感信息)",
            "service.auth_getuserdetail3rd",
            lambda: suite.service.auth_getuserdetail3rd(user_ticket=visitor.user_ticket),
        )
        self.step("Login with a QR code (登录用户信息)", "service.get_login_info", self.log_in_by_qr_code)
        self.step(
            "Link to authorise a customized app (代开发授权链接)",
            "service.get_customized_auth_url",
            lambda: provider.service.get_customized_auth_url(
                state="demo", templateid_list=[sandbox.customized_suite.suite_id]
            ),
        )
        self.step(
            "Encrypted corpid (明文corpid转换为加密corpid)",
            "service.corpid_to_opencorpid",
            lambda: provider.service.corpid_to_opencorpid(corpid=sandbox.corp.plain_corpid),
        )
        sandbox.add_member(corpid, userid="XinRen", name="新人", department=[1])
        self.step("WeCom pushes change_contact (新增成员事件)", "callback", self.pushed(events.CreateUser))
        sandbox.cancel(suite.suite_id, corpid)
        self.step("WeCom pushes cancel_auth (取消授权通知)", "callback", self.pushed(events.CancelAuth))
        self.step("The corp is forgotten", "store", suite.corpids)

    def suite_token(self) -> Any:
        return self.suite.service.get_suite_token(
            suite_id=self.suite.suite_id,
            suite_secret=self.sandbox.suite.secret,
            suite_ticket=self.suite.suite_ticket(),
        )
