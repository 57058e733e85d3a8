"""Api objects other than Provider, Suite and Corp: whose token is carried where, and what happens without."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from qyapi import ContactSync, Corp, Device, DeviceModel, File, Provider, Webhook, agent, openhw, service, user
from qyapi.errors import ConfigurationError, CredentialError, MissingModelTicket, NotFound
from qyapi.types.webhook import TextMessage
from tests.stub import Stub


@pytest.fixture
def model(stub: Stub) -> Iterator[DeviceModel]:
    stub.on("openhw/get_model_token", {"model_access_token": "MODEL-TOKEN", "expires_in": 7200})
    stub.on("openhw/get_device_token", {"device_access_token": "DEVICE-TOKEN", "expires_in": 7200})
    made = DeviceModel(model_id="mdd1", model_secret="MODEL-SECRET", base_url=stub.url)
    made.save_model_ticket("MODEL-TICKET")
    yield made
    made.close()


@pytest.fixture
def sync(provider: Provider) -> ContactSync:
    return ContactSync(corpid="wwnew", access_token="SYNC-TOKEN", provider=provider)


def test_a_device_model_fetches_its_token_with_the_ticket_and_once(stub: Stub, model: DeviceModel) -> None:
    stub.on("openhw/get_device_secret", {"device_secret": "x", "device_access_token": "y", "expires_in": 7200})
    model.openhw.get_device_secret(auth_code="a")
    openhw.get_device_secret(model, auth_code="b")
    assert stub.count("openhw/get_model_token") == 1
    assert stub.last("openhw/get_model_token").json == {
        "model_id": "mdd1",
        "model_secret": "MODEL-SECRET",
        "model_ticket": "MODEL-TICKET",
    }
    assert stub.last("openhw/get_device_secret").query == {"model_access_token": "MODEL-TOKEN"}


def test_a_device_fetches_its_token_through_its_model(stub: Stub, model: DeviceModel) -> None:
    stub.on("openhw/device/report_device_status", {"errcode": 40106}, {"errcode": 0})
    device = Device(device_sn="SN1", device_secret="DEVICE-SECRET", model=model)
    device.openhw.device_report_device_status(online_status=1, cur_version="1.0")
    asked = stub.last("openhw/get_device_token")
    assert asked.query == {"model_access_token": "MODEL-TOKEN"}
    assert asked.json == {"device_sn": "SN1", "device_secret": "DEVICE-SECRET"}
    assert stub.count("openhw/get_device_token") == 2
    assert stub.last("openhw/device/report_device_status").query == {"device_access_token": "DEVICE-TOKEN"}


def test_devices_of_one_model_have_tokens_of_their_own(stub: Stub, model: DeviceModel) -> None:
    stub.on("openhw/device/report_device_status", {"errcode": 0})
    for device_sn in ("SN1", "SN2", "SN1"):
        device = Device(device_sn=device_sn, device_secret="x", model=model)
        device.openhw.device_report_device_status(online_status=1, cur_version="1.0")
    assert stub.count("openhw/get_device_token") == 2
    assert stub.count("openhw/get_model_token") == 1


def test_a_rejected_model_token_is_renewed_once(stub: Stub, model: DeviceModel) -> None:
    stub.on("openhw/get_device_secret", {"errcode": 710401, "errmsg": "model access token expired"})
    with pytest.raises(CredentialError):
        model.openhw.get_device_secret(auth_code="a")
    assert stub.count("openhw/get_model_token") == 2


def test_no_model_ticket(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    model = DeviceModel(model_id="mdd1", model_secret="x", base_url=stub.url)
    with pytest.raises(MissingModelTicket, match="no model_ticket for mdd1 has arrived yet.*save_model_ticket"):
        model.openhw.get_device_secret(auth_code="a")
    model.save_model_ticket("t")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 40 * 60)
    with pytest.raises(MissingModelTicket, match="arrived 40 minutes ago"):
        model.model_ticket()
    assert stub.asked == []


def test_a_contact_sync_stands_in_for_a_corp(stub: Stub, sync: ContactSync) -> None:
    stub.on("user/simplelist", {"userlist": []})
    sync.user.simplelist(department_id=1)
    user.simplelist(sync, department_id=1)
    assert [asked.query["access_token"] for asked in stub.asked] == ["SYNC-TOKEN", "SYNC-TOKEN"]


def test_a_contact_sync_makes_the_calls_meant_for_it(stub: Stub, sync: ContactSync, corp: Corp) -> None:
    stub.on("agent/set_scope", {"errcode": 0, "invaliduser": ["lin"]})
    stub.on("sync/contact_sync_success", {"errcode": 0})
    assert sync.agent.set_scope(agentid=1, allow_user=["lin"]).invaliduser == ["lin"]
    sync.sync.contact_sync_success()
    assert [asked.query for asked in stub.asked] == [{"access_token": "SYNC-TOKEN"}] * 2
    assert stub.last("agent/set_scope").json == {"agentid": 1, "allow_user": ["lin"]}
    with pytest.raises(TypeError, match="agent.set_scope needs a ContactSync, got a Corp"):
        agent.set_scope(corp, agentid=1)  # type: ignore[arg-type]


def test_a_given_token_that_is_rejected_is_not_tried_again(stub: Stub, sync: ContactSync) -> None:
    stub.on("user/simplelist", {"errcode": 42001, "errmsg": "access_token expired"})
    with pytest.raises(CredentialError):
        sync.user.simplelist(department_id=1)
    assert stub.count("user/simplelist") == 1


def test_the_wrong_kind_is_a_type_error(stub: Stub, corp: Corp, sync: ContactSync, model: DeviceModel) -> None:
    with pytest.raises(TypeError, match="openhw.get_device_token needs a DeviceModel, got a Corp"):
        openhw.get_device_token(corp, device_sn="SN1", device_secret="x")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="service.get_admin_list needs a Suite, got a ContactSync"):
        service.get_admin_list(sync, auth_corpid="wwnew", agentid=1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="user.simplelist needs a Corp, got a DeviceModel"):
        user.simplelist(model, department_id=1)  # type: ignore[arg-type]
    assert stub.asked == []


def test_secrets_are_not_shown(model: DeviceModel, sync: ContactSync) -> None:
    device = Device(device_sn="SN1", device_secret="DEVICE-SECRET", model=model)
    shown = f"{model!r} {device!r} {sync!r} {Webhook(key='WEBHOOK-KEY')!r}"
    assert "SN1" in shown
    assert "mdd1" in shown
    assert "wwnew" in shown
    for secret in ("MODEL-SECRET", "DEVICE-SECRET", "SYNC-TOKEN", "WEBHOOK-KEY"):
        assert secret not in shown


def test_what_cannot_be(model: DeviceModel) -> None:
    with pytest.raises(ConfigurationError, match="key must be a non-empty text"):
        Webhook(key=" ")
    with pytest.raises(ConfigurationError, match="access_token must be"):
        ContactSync(corpid="wwnew", access_token="")
    with pytest.raises(ConfigurationError, match="device_sn must be an id"):
        Device(device_sn="", device_secret="x", model=model)


def test_from_the_environment(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "QYAPI_MODEL_ID": "mdd2",
        "QYAPI_MODEL_SECRET": "x",
        "QYAPI_WEBHOOK_KEY": "k",
        "QYAPI_BASE_URL": stub.url,
    }.items():
        monkeypatch.setenv(name, value)
    assert DeviceModel.from_env().model_id == "mdd2"
    assert Webhook.from_env().base_url == stub.url


def test_a_webhook_carries_its_key(stub: Stub) -> None:
    stub.on("webhook/send", {"errcode": 0, "errmsg": "ok"})
    Webhook(key="WEBHOOK-KEY", base_url=stub.url).webhook.send(message=TextMessage(content="警报"))
    asked = stub.last("webhook/send")
    assert asked.query == {"key": "WEBHOOK-KEY"}
    assert asked.json == {"msgtype": "text", "text": {"content": "警报"}}


def test_a_webhook_uploads(stub: Stub) -> None:
    stub.on("webhook/upload_media", {"errcode": 0, "type": "file", "media_id": "M", "created_at": "1380000000"})
    webhook = Webhook(key="WEBHOOK-KEY", base_url=stub.url)
    answer = webhook.webhook.upload_media(type="file", media=File(b"12345678", "报表.txt"))
    assert answer.media_id == "M"
    assert stub.last("webhook/upload_media").query == {"key": "WEBHOOK-KEY", "type": "file"}
    assert 'filename="报表.txt"'.encode() in stub.last("webhook/upload_media").body


def test_a_webhook_that_is_gone_says_so_without_its_key(stub: Stub) -> None:
    stub.on("webhook/send", {"errcode": 93000, "errmsg": "invalid webhook url, ?key=WEBHOOK-KEY"})
    with pytest.raises(NotFound) as caught:
        Webhook(key="WEBHOOK-KEY", base_url=stub.url).webhook.send(message=TextMessage(content="x"))
    assert "WEBHOOK-KEY" not in str(caught.value)
    assert stub.count("webhook/send") == 1
