"""`make demo` as a user sees it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import requests

ROOT = Path(__file__).parents[2]
DEMO = [sys.executable, "-m", "examples.demo"]


def test_every_step_is_shown_and_it_ends_by_itself() -> None:
    done = subprocess.run(DEMO, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    for shown in (
        "service.get_suite_token",
        "service.get_pre_auth_code",
        "service.set_session_info",
        "授权成功通知",
        "service.get_auth_info",
        "service.get_corp_token",
        "user.list_id_iter",
        "message.send",
        "service.get_admin_list",
        "service.get_app_qrcode",
        "service.auth_getuserinfo3rd",
        "service.auth_getuserdetail3rd",
        "service.get_login_info",
        "service.get_customized_auth_url",
        "service.corpid_to_opencorpid",
        "新增成员事件",
        "取消授权通知",
        "Done",
    ):
        assert shown in done.stdout


def test_the_sandbox_is_left_running_on_request() -> None:
    with subprocess.Popen([*DEMO, "--keep"], cwd=ROOT, stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        try:
            url = next(line.split("=")[1].strip() for line in demo.stdout if line.startswith("export QYAPI_BASE_URL="))
            assert requests.get(f"{url}/_sandbox/", timeout=20).status_code == 200
            demo.send_signal(signal.SIGINT)
            demo.communicate(timeout=20)
        finally:
            demo.kill()
    assert demo.returncode == 0
