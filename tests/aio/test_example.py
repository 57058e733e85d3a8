"""The asynchronous example, as a user starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from qyapi import Suite
from qyapi_sandbox import Sandbox

ROOT = Path(__file__).parents[2]


def test_members_of_every_corp_are_counted(tmp_path: Path) -> None:
    with Sandbox(speed=0) as sandbox:
        known = sandbox.suite
        store = str(tmp_path / "qyapi.db")
        suite = Suite(suite_id=known.suite_id, suite_secret=known.secret, store=store, base_url=sandbox.base_url)
        suite.save_suite_ticket(sandbox.push_ticket(known.suite_id))
        info = suite.exchange_auth_code(sandbox.install(known.suite_id, sandbox.corp.corpid))
        expected = {each.open_userid or each.userid for each in suite.corp(sandbox.corp.corpid).user.list_id_iter()}
        suite.close()
        environment = {
            **os.environ,
            "QYAPI_SUITE_ID": known.suite_id,
            "QYAPI_SUITE_SECRET": known.secret,
            "QYAPI_STORE": store,
            "QYAPI_BASE_URL": sandbox.base_url,
        }
        command = [sys.executable, "-W", "error", "-m", "examples.members"]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == f"{info.auth_corp_info.corpid}: {len(expected)} members\n", done.stderr
    assert done.stderr == ""
