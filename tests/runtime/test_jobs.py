"""Waiting for jobs that WeCom does in the background."""

from __future__ import annotations

import itertools
import math
import pickle
from types import SimpleNamespace
from typing import Any

import pytest

from qyapi import Corp, Provider
from qyapi.errors import InvalidArgument, JobFailed, JobTimeout, RequestTimeout, ServerBusy, TransportError
from qyapi.types.batch.contact_import import GetresultResponse
from qyapi_runtime import jobs
from tests.runtime.conftest import SECRETS
from tests.stub import Reply, Stub

RUNNING = {"status": 1, "data_list": []}
DONE = {"status": 2, "data_list": [{"url": "https://u", "size": 1, "md5": "m"}]}


@pytest.fixture
def ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on by a second with every look at it: at the beginning, and after each answer."""
    monkeypatch.setattr(jobs, "time", SimpleNamespace(monotonic=itertools.count().__next__))


def imported(status: int, percentage: int) -> dict[str, Any]:
    return {"status": status, "type": "sync_user", "total": 3, "percentage": percentage, "result": []}


def test_the_answer_of_a_finished_job(stub: Stub, corp: Corp) -> None:
    stub.on("export/get_result", RUNNING, RUNNING, DONE)
    answer = corp.export.get_result_wait(jobid="JOB", interval=0.01)
    assert answer.data_list[0].url == "https://u"
    assert stub.count("export/get_result") == 3
    assert stub.last("export/get_result").query["jobid"] == "JOB"


def test_the_share_that_is_done_is_told(stub: Stub, corp: Corp) -> None:
    stub.on("batch/getresult", imported(1, 0), imported(2, 40), imported(2, 250), imported(3, 0))
    told: list[tuple[float | None, int]] = []

    def tell(share: float | None, answer: GetresultResponse) -> None:
        told.append((share, answer.total))

    corp.batch.getresult_wait(jobid="JOB", interval=0.01, progress=tell)
    assert told == [(0.0, 3), (0.4, 3), (1.0, 3), (1.0, 3)]
    stub.on("export/get_result", RUNNING, DONE)
    shares: list[float | None] = []
    corp.export.get_result_wait(jobid="JOB", interval=0.01, progress=lambda share, _: shares.append(share))
    assert shares == [None, 1.0]


@pytest.mark.parametrize("path", ["batch/getresult", "export/get_result"])
def test_the_terminal_shows_progress(stub: Stub, corp: Corp, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    stub.on("batch/getresult", imported(2, 40), imported(3, 100))
    stub.on("export/get_result", RUNNING, DONE)
    wait = corp.batch.getresult_wait if path == "batch/getresult" else corp.export.get_result_wait
    wait(jobid="JOB", interval=0.01, progress=True)
    shown = capsys.readouterr().out
    assert path.replace("/", ".") in shown
    assert "100%" in shown
    wait(jobid="JOB", interval=0.01)
    assert capsys.readouterr().out == ""


def test_a_job_that_fails(stub: Stub, corp: Corp) -> None:
    detail = {"errcode": 830003, "errmsg": "not to be fetched"}
    stub.on("media/get_upload_by_url_result", {"status": 1, "detail": {}}, {"status": 3, "detail": detail})
    with pytest.raises(JobFailed) as caught:
        corp.media.get_upload_by_url_result_wait(jobid="JOB", interval=0.01)
    assert str(caught.value) == (
        "media.get_upload_by_url_result: job 'JOB' has failed (last status: 3); what WeCom says of it is in .response"
    )
    assert caught.value.response.detail.errcode == 830003


@pytest.mark.usefixtures("ticks")
def test_a_job_that_takes_too_long_may_be_waited_for_again(stub: Stub, corp: Corp) -> None:
    stub.on("export/get_result", RUNNING)
    with pytest.raises(TimeoutError) as caught:
        corp.export.get_result_wait(jobid="JOB", timeout=3, interval=0.01)
    error = caught.value
    assert isinstance(error, JobTimeout)
    assert (error.operation, error.job, error.state) == ("export.get_result", "JOB", 1)
    assert "call export.get_result_wait again with the same jobid to wait on" in str(error)
    assert stub.count("export/get_result") == 3
    copied = pickle.loads(pickle.dumps(error))
    assert (copied.args, copied.job, copied.state) == (error.args, "JOB", 1)
    stub.on("export/get_result", RUNNING, DONE)
    assert corp.export.get_result_wait(jobid=error.job, timeout=math.inf, interval=0.01).status == 2


def test_a_job_that_is_done_is_found_so_without_time(stub: Stub, corp: Corp) -> None:
    stub.on("export/get_result", DONE)
    assert corp.export.get_result_wait(jobid="JOB", timeout=0).status == 2


@pytest.mark.usefixtures("ticks")
def test_trouble_on_the_way_is_waited_out(stub: Stub) -> None:
    provider = Provider(corpid="wwprovider", provider_secret=SECRETS["provider_secret"], base_url=stub.url, retries=0)
    with_order = {"status": 1, "order_id": "ORDER"}
    busy = {"errcode": -1, "errmsg": "system busy"}
    stub.on("license/new_order_job_result", {"status": 2}, busy, Reply(b"<html>", status=502), with_order)
    assert provider.license.new_order_job_result_wait(jobid="JOB", interval=0.01).order_id == "ORDER"
    stub.on("license/new_order_job_result", busy)
    with pytest.raises(ServerBusy):
        provider.license.new_order_job_result_wait(jobid="JOB", interval=0.01)
    stub.on("license/new_order_job_result", {"status": 2}, Reply(b"<html>", status=502))
    with pytest.raises(JobTimeout) as caught:
        provider.license.new_order_job_result_wait(jobid="JOB", timeout=2, interval=0.01)
    assert isinstance(caught.value.__cause__, TransportError)
    assert not isinstance(caught.value.__cause__, RequestTimeout)
    stub.on("license/new_order_job_result", {"status": 2}, {"errcode": 40058, "errmsg": "invalid jobid"})
    with pytest.raises(InvalidArgument):
        provider.license.new_order_job_result_wait(jobid="JOB", interval=0.01)
    provider.close()


def test_a_state_that_is_a_boolean(stub: Stub, corp: Corp) -> None:
    stub.on("wedoc/smartdoc/get_export_result", {"task_done": False}, {"task_done": True, "content": "# 一"})
    assert corp.wedoc.smartdoc_get_export_result_wait(task_id="TASK", interval=0.01).content == "# 一"
    assert stub.last("wedoc/smartdoc/get_export_result").json == {"task_id": "TASK"}


def test_operations_without_a_job_are_not_polled(corp: Corp) -> None:
    with pytest.raises(ValueError, match=r"user\.get tells of no job"):
        corp.poll("user.get", {"userid": "u", "timeout": 1.0, "interval": 1.0, "progress": False})
