"""A third-party app (第三方应用) is installed at a corp and used, against the offline WeCom on this machine.

python -m examples.demo [--keep]
"""

from __future__ import annotations

import argparse
import queue
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import requests
from rich.console import Console
from rich.markup import escape

from examples.serving import serving
from qyapi import CallbackConfig, Corp, Download, Provider, Suite, events
from qyapi.types.message import TextMessage
from qyapi.types.service import SessionInfo
from qyapi_sandbox import Sandbox, guide

T = TypeVar("T")
E = TypeVar("E", bound=events.Event)

SITE = "https://app.example.com/back"
"""Where WeCom's pages lead back to; nothing is fetched from there."""

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
        self.steps = 0

    def run(self) -> None:
        """All steps, in the order of an app's life."""
        self.get_credentials()
        self.install()
        corp = self.suite.corp(self.sandbox.corp.corpid)
        self.use(corp)
        self.log_in()
        self.ask_as_provider()
        self.change_and_cancel(corp)

    def get_credentials(self) -> None:
        """From the pushed ticket to the app's token."""
        suite = self.suite
        self.sandbox.push_ticket(suite.suite_id)
        self.step("WeCom pushes a suite_ticket", "callback 推送suite_ticket", lambda: self.pushed(events.SuiteTicket))
        self.step(
            "The ticket is good for the app's token; every call gets it by itself",
            "service.get_suite_token",
            lambda: suite.service.get_suite_token(
                suite_id=suite.suite_id,
                suite_secret=self.sandbox.suite.secret,
                suite_ticket=suite.suite_ticket(),
            ),
            lambda answer: [f"{shortened(answer.suite_access_token)} for {answer.expires_in} s"],
        )

    def install(self) -> None:
        """From the provider's website to the corp's permanent code."""
        suite, corpid = self.suite, self.sandbox.corp.corpid
        code = self.step(
            "An installation begins on the provider's website",
            "service.get_pre_auth_code",
            suite.service.get_pre_auth_code,
            lambda answer: [f"{shortened(answer.pre_auth_code)} for {answer.expires_in} s"],
        ).pre_auth_code
        self.step(
            "As a test installation, since the app is not published yet",
            "service.set_session_info",
            lambda: suite.service.set_session_info(pre_auth_code=code, session_info=SessionInfo(auth_type=1)),
        )
        link = suite.install_link(code, SITE, state="demo", base_url=self.sandbox.base_url)
        self.step(
            f"The admin of {self.sandbox.corp.name} follows the link and agrees",
            "/3rdapp/install",
            lambda: submitted(link, corpid=corpid),
            lambda back: [f"back with auth_code {shortened(back['auth_code'])}, state {back['state']}"],
        )
        self.step("WeCom pushes create_auth", "callback 授权成功通知", lambda: self.pushed(events.CreateAuth))
        self.step(
            "The permanent code was got for it, and is in the store",
            "service.v2_get_permanent_code",
            lambda: suite.permanent_code(corpid),
            lambda code: [f"{corpid}: {shortened(code)}"],
        )

    def use(self, corp: Corp) -> None:
        """What the app does at the corp."""
        suite, permanent_code = self.suite, self.suite.permanent_code(corp.corpid)
        info = self.step(
            "What the corp granted",
            "service.get_auth_info",
            lambda: suite.service.get_auth_info(auth_corpid=corp.corpid, permanent_code=permanent_code),
            lambda answer: [
                f"{answer.auth_corp_info.corp_full_name}, {answer.auth_corp_info.corp_industry}",
                f"agentid {answer.agent_id}",
            ],
        )
        agentid = info.agent_id or 0
        self.step(
            "The corp's token; every call gets it by itself",
            "service.get_corp_token",
            lambda: suite.service.get_corp_token(auth_corpid=corp.corpid, permanent_code=permanent_code),
            lambda answer: [f"{shortened(answer.access_token)} for {answer.expires_in} s"],
        )
        self.step(
            "All members, four to a page",
            "user.list_id_iter",
            lambda: list(corp.user.list_id_iter(limit=4)),
            lambda members: [f"{len(members)} entries: {', '.join(each.open_userid or '' for each in members[:2])}, …"],
        )
        admin = self.sandbox.corp.admin.open_userid
        self.step(
            "One member",
            "user.get",
            lambda: corp.user.get(userid=admin),
            lambda user: [f"{user.name}, departments {user.department}, {user.position}"],
        )
        self.step(
            "A message to that member",
            "message.send",
            lambda: corp.message.send(agentid=agentid, touser=[admin], message=TextMessage(content="你好，企业微信！")),
            lambda answer: [f"msgid {shortened(answer.msgid)}"],
        )
        self.step(
            "Who administers the app",
            "service.get_admin_list",
            lambda: suite.service.get_admin_list(auth_corpid=corp.corpid, agentid=agentid),
            lambda answer: [f"{each.userid}, auth_type {each.auth_type}" for each in answer.admin or ()],
        )
        self.step(
            "A QR code that leads to the installation",
            "service.get_app_qrcode",
            lambda: suite.service.get_app_qrcode(suite_id=suite.suite_id, state="poster"),
            lambda answer: [
                f"{answer.content_type}, {len(answer.read())} bytes" if isinstance(answer, Download) else answer.qrcode
            ],
        )

    def log_in(self) -> None:
        """A member opens a page of the app in WeCom, and logs in on a website."""
        suite, sandbox = self.suite, self.sandbox
        member = list(sandbox.corp.members.values())[1].open_userid
        link = suite.oauth_link(SITE, scope="snsapi_privateinfo", state="page", base_url=sandbox.base_url)
        code = self.step(
            "A member opens a page of the app in WeCom",
            "/connect/oauth2/authorize",
            lambda: submitted(link, member=member),
            lambda back: [f"back with code {shortened(back['code'])}"],
        )["code"]
        visitor = self.step(
            "Who it is",
            "service.auth_getuserinfo3rd",
            lambda: suite.service.auth_getuserinfo3rd(code=code),
            lambda answer: [f"{answer.userid} of {answer.corpid}"],
        )
        self.step(
            "What the member agreed to show",
            "service.auth_getuserdetail3rd",
            lambda: suite.service.auth_getuserdetail3rd(user_ticket=visitor.user_ticket or ""),
            lambda answer: [f"{answer.name}, gender {answer.gender}, avatar {answer.avatar}"],
        )
        link = self.provider.qr_login_link(SITE, state="site", base_url=sandbox.base_url)
        code = submitted(link, member=member)["auth_code"]
        self.step(
            "The member scans a QR code on the provider's website",
            "service.get_login_info",
            lambda: self.provider.service.get_login_info(auth_code=code),
            lambda answer: [
                f"usertype {answer.usertype}, {answer.user_info.userid if answer.user_info else ''}"
                f" of {answer.corp_info.corpid if answer.corp_info else ''}"
            ],
        )

    def ask_as_provider(self) -> None:
        """Calls with the provider's own credential."""
        provider, sandbox = self.provider, self.sandbox
        self.step(
            "A link with which corps authorise a customized app (代开发)",
            "service.get_customized_auth_url",
            lambda: provider.service.get_customized_auth_url(
                state="demo", templateid_list=[sandbox.customized_suite.suite_id]
            ),
            lambda answer: [answer.qrcode_url],
        )
        self.step(
            "The corpid that this provider sees in place of the plain one",
            "service.corpid_to_opencorpid",
            lambda: provider.service.corpid_to_opencorpid(corpid=sandbox.corp.plain_corpid),
            lambda answer: [f"{sandbox.corp.plain_corpid} → {answer.open_corpid}"],
        )

    def change_and_cancel(self, corp: Corp) -> None:
        """A member joins, then the corp removes the app."""
        self.sandbox.add_member(corp.corpid, userid="XinRen", name="新人", department=[2])
        self.step(
            "A member joins; WeCom pushes change_contact",
            "callback 新增成员事件",
            lambda: self.pushed(events.CreateUser),
        )
        self.sandbox.cancel(self.suite.suite_id, corp.corpid)
        self.step("The corp removes the app", "callback 取消授权通知", lambda: self.pushed(events.CancelAuth))
        self.step(
            "Its permanent code is gone from the store",
            "suite.has_corp",
            lambda: self.suite.has_corp(corp.corpid),
            lambda known: [f"known: {known}"],
        )

    def step(
        self,
        title: str,
        call: str,
        action: Callable[[], T],
        show: Callable[[T], Iterable[str]] = lambda result: [] if result is None else [f"{result}"],
    ) -> T:
        """Do one step and show what came of it."""
        self.steps += 1
        begin = time.perf_counter()
        result = action()
        took = (time.perf_counter() - begin) * 1000
        console.print(f"[bold cyan]{self.steps:2}[/] [bold]{escape(title)}[/]  [dim]{escape(call)}  {took:.0f} ms[/]")
        for line in show(result):
            console.print(f"   [green]→[/] {escape(line)}")
        return result

    def pushed(self, kind: type[E]) -> E:
        """The next push of a kind, once it has been handled. Raises queue.Empty when none comes."""
        while True:
            event = self.pushes.get(timeout=10)
            if isinstance(event, kind):
                return event


def submitted(link: str, **choices: str) -> dict[str, str]:
    """Make the choices on one of WeCom's pages and press its button; what the page brings back in the query."""
    page = requests.get(link, timeout=10)
    page.raise_for_status()
    answer = requests.post(link, data=choices, allow_redirects=False, timeout=10)
    answer.raise_for_status()
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["Location"]).query).items()}


def shortened(secret: str) -> str:
    """The beginning of a token or code."""
    return f"{secret[:8]}…"


def main() -> None:
    """Run the demo; with --keep the sandbox goes on afterwards."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--keep", action="store_true", help="leave the sandbox running")
    keep = parser.parse_args().keep
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
        console.print(f"The offline WeCom is at {sandbox.base_url}, its console at {sandbox.base_url}/_sandbox/\n")
        demo = Demo(sandbox, Path(folder))
        with serving(demo.suite.asgi_app()) as url:
            sandbox.set_callback_url(demo.suite.suite_id, f"{url}/callback")
            demo.run()
        demo.suite.close()
        console.print(f"\n[bold green]Done[/], {demo.steps} steps.")
        if keep:
            wait(sandbox)


def wait(sandbox: Sandbox) -> None:
    """Say what to point at the sandbox, and leave it running until Ctrl-C."""
    with suppress(KeyboardInterrupt):
        console.print("\nThe sandbox goes on until you press Ctrl-C. Point a client at it:\n")
        console.print(escape(guide(sandbox)))
        while True:
            time.sleep(3600)


if __name__ == "__main__":
    main()
