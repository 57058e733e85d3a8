"""Jobs in the background run for some polls."""

from __future__ import annotations

from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import Wecom


def test_an_import_runs_and_is_done(wecom: Wecom, sandbox: Sandbox) -> None:
    sandbox.settings.job_polls = 3
    token = wecom.internal_token()
    job = wecom.post("batch/syncuser", {"media_id": "m"}, access_token=token)["jobid"]
    answers = [wecom.get("batch/getresult", access_token=token, jobid=job) for _ in range(5)]
    assert [(answer["status"], answer["percentage"]) for answer in answers] == [
        (1, 0),
        (2, 33),
        (2, 66),
        (3, 100),
        (3, 100),
    ]
    assert [bool(answer["result"]) for answer in answers] == [False, False, False, True, True]


def test_jobs_fail_where_asked_for(wecom: Wecom) -> None:
    token = wecom.internal_token()
    wecom.control("settings", jobs_fail=True, job_polls=0)
    job = wecom.post("export/user", {"encoding_aeskey": "k" * 43}, access_token=token)["jobid"]
    assert wecom.get("export/get_result", access_token=token, jobid=job)["status"] == 3
    assert wecom.get("batch/getresult", access_token=token, jobid="j")["status"] == 3  # an import that is done
