"""The example of a smart bot, started twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from qyapi_sandbox import Sandbox
from tests.waiting import until

ROOT = Path(__file__).parents[2]


def test_a_second_process_takes_over(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        keys = sandbox.corp.bot
        environment = {
            **os.environ,
            "QYAPI_BOT_ID": keys.aibotid,
            "QYAPI_BOT_SECRET": keys.secret,
            "QYAPI_BOT_URL": sandbox.bot_connection_url,
            "QYAPI_STORE": str(tmp_path / "bot.db"),
        }
        command = [sys.executable, "-W", "error", "-m", "examples.bot"]
        processes: list[subprocess.Popen[bytes]] = []
        logs = [tmp_path / "first.log", tmp_path / "second.log"]
        try:
            for log in logs:
                with log.open("wb") as file:
                    processes.append(subprocess.Popen(command, cwd=ROOT, env=environment, stderr=file))
                until(lambda: sandbox.bot_lines.is_connected(keys.aibotid))
            opened = sandbox.push("enter_chat")
            until(lambda: opened.reply)
            assert opened.reply == {"msgtype": "text", "text": {"content": "Say something."}}
            processes[0].send_signal(signal.SIGTERM)
            assert processes[0].wait(30) == 0, logs[0].read_text()
            until(lambda: "is connected" in logs[1].read_text())
            until(lambda: sandbox.bot_lines.is_connected(keys.aibotid))
            said = sandbox.push("text", family="bot_message", fields={"text": {"content": "one two three"}})
            until(lambda: len(said.attempts) == 3)
            streams = [attempt.reply["stream"] for attempt in said.attempts if attempt.reply]
            assert [(each["content"], each["finish"]) for each in streams] == [
                ("one", False),
                ("one two", False),
                ("one two three", True),
            ]
        finally:
            for process in processes:
                process.terminate()
                process.wait(30)
