"""The sandbox's pages in a real browser, as a person sees and clicks them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from qyapi_runtime.links import install_link, oauth_link, qr_login_link
from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import App, Wecom

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 20

pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER), reason="there is no Chromium (Debian: apt-get install chromium chromium-driver)"
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = str(BROWSER)
    for option in (*OPTIONS, f"--user-data-dir={tmp_path_factory.mktemp('browser')}"):
        options.add_argument(option)
    browser = Chrome(options=options, service=ChromeService(executable_path=DRIVER))
    yield browser
    browser.quit()


@pytest.fixture
def site() -> Iterator[str]:
    """The address of the provider's own page, which people come back to."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write("<!doctype html><title>回来了</title>".encode())

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/back"
    server.shutdown()
    server.server_close()
    thread.join()


def choose(browser: Chrome, label: str, button: str) -> None:
    """Click on a choice by what its label says, then on the button."""
    labels = browser.find_elements(By.TAG_NAME, "label")
    next(found for found in labels if label in found.text).click()
    press(browser, button)


def press(browser: Chrome, text: str) -> None:
    buttons: list[WebElement] = browser.find_elements(By.TAG_NAME, "button")
    next(found for found in buttons if found.text == text).click()


def came_back(browser: Chrome, site: str) -> dict[str, str]:
    """The query with which the browser came back to the provider's page."""
    WebDriverWait(browser, PATIENCE).until(lambda shown: shown.title == "回来了")
    assert browser.current_url.startswith(f"{site}?")
    return dict(parse_qsl(urlsplit(browser.current_url).query))


def test_an_app_is_installed(browser: Chrome, site: str, wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    suite, corp, token = sandbox.suite, sandbox.corps[1], wecom.suite_token()
    code = wecom.get("service/get_pre_auth_code", suite_access_token=token)["pre_auth_code"]
    browser.get(install_link(suite.suite_id, code, site, state="abc", base_url=sandbox.base_url))
    assert suite.name in browser.title
    choose(browser, corp.name, "授权")
    back = came_back(browser, site)
    assert back["state"] == "abc"
    assert app.next("create_auth")["SuiteId"] == suite.suite_id
    answer = wecom.post("service/get_permanent_code", {"auth_code": back["auth_code"]}, suite_access_token=token)
    assert answer["auth_corp_info"]["corp_name"] == corp.name


def test_an_administrator_logs_in_with_a_qr_code(browser: Chrome, site: str, wecom: Wecom, sandbox: Sandbox) -> None:
    browser.get(qr_login_link(sandbox.provider.corpid, site, state="s1", base_url=sandbox.base_url))
    image = browser.find_element(By.TAG_NAME, "img")
    assert browser.execute_script("return arguments[0].complete && arguments[0].naturalWidth > 50", image)
    choose(browser, "李明", browser.find_element(By.TAG_NAME, "button").text)
    back = came_back(browser, site)
    body = {"auth_code": back["auth_code"]}
    info = wecom.post("service/get_login_info", body, access_token=wecom.provider_token())
    assert (back["state"], info["corp_info"]["corpid"]) == ("s1", sandbox.corp.corpid)


def test_a_member_opens_a_page(browser: Chrome, site: str, wecom: Wecom, sandbox: Sandbox) -> None:
    browser.get(oauth_link(sandbox.corp.plain_corpid, site, agentid=1000002, base_url=sandbox.base_url))
    choose(browser, "李明", "进入应用")
    code = came_back(browser, site)["code"]
    assert wecom.get("auth/getuserinfo", access_token=wecom.internal_token(), code=code)["userid"] == "LiMing"


def test_the_console_shows_calls_as_they_happen(browser: Chrome, wecom: Wecom, sandbox: Sandbox) -> None:
    browser.get(f"{sandbox.base_url}/_sandbox/")
    assert "/cgi-bin/user/get" not in browser.find_element(By.TAG_NAME, "body").text
    wecom.get("user/get", access_token=wecom.corp_token(), userid="<script>document.title = 'broken'</script>")

    def shows_call(shown: Chrome) -> bool:
        return "/cgi-bin/user/get" in shown.execute_script("return document.body.innerText")

    WebDriverWait(browser, PATIENCE).until(shows_call)
    assert browser.title == "qyapi 沙箱控制台"
    written = browser.get_log("browser")  # type: ignore[no-untyped-call]
    assert [entry["message"] for entry in written if entry["level"] == "SEVERE"] == []
