"""Asynchronous uploads and downloads, streamed both ways."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import IO, Any

import pytest

from qyapi.aio import Corp, Download, File, Suite
from qyapi.errors import ApiError, ConnectionFailed, InvalidResponse
from tests.stub import Reply, Stub

pytestmark = pytest.mark.anyio

UPLOADED = {"type": "file", "media_id": "M", "created_at": "1380000000"}


@pytest.mark.parametrize("name", ["报告 2026.pdf", 'a"b\nc.txt', "表情😀.png"])
async def test_a_file_goes_out_byte_for_byte(stub: Stub, corp: Corp, name: str) -> None:
    stub.on("media/upload", UPLOADED)
    content = bytes(range(256)) * 600
    uploaded = await corp.media.upload(type="file", media=File(content, name))
    assert (uploaded.media_id, uploaded.created_at) == ("M", 1380000000)
    asked = stub.last("media/upload")
    shown = name.replace('"', "%22").replace("\n", "%0A")
    assert f'name="media"; filename="{shown}"'.encode() in asked.body
    assert content in asked.body
    assert "transfer-encoding" not in asked.headers
    assert int(asked.headers["content-length"]) == len(asked.body)


async def test_a_file_from_disk_goes_out_again_after_a_rejected_token(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    stub.on("media/upload", {"errcode": 40014, "errmsg": "expired"}, UPLOADED)
    path = tmp_path / "中文.txt"
    path.write_bytes(b"content" * 50_000)
    await corp.media.upload(type="file", media=File(path))
    sizes = {len(asked.body) for asked in stub.asked if asked.path.endswith("upload")}
    assert len(sizes) == 1
    assert path.read_bytes() in stub.last("media/upload").body


async def test_files_are_not_read_on_the_loop(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    threads: set[int] = set()

    class Watched:
        def __init__(self, inner: IO[bytes]) -> None:
            self.inner = inner

        def read(self, size: int = -1) -> bytes:
            if size:
                threads.add(threading.get_ident())
            return self.inner.read(size)

        def __getattr__(self, name: str) -> Any:
            return getattr(self.inner, name)

    stub.on("media/upload", UPLOADED)
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(200_000))
    with path.open("rb") as opened:
        watched: Any = Watched(opened)
        await corp.media.upload(type="file", media=File(watched, "a.bin"))
    assert threads
    assert threading.get_ident() not in threads


async def test_a_download_is_read_as_it_comes(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    content = b"\x89PNG" + bytes(200_000)
    headers = {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="%E5%9B%BE.png"'}
    stub.on("media/get", Reply(content, headers=headers))
    async with await corp.media.get(media_id="M") as download:
        assert (download.filename, download.content_type, download.size) == ("图.png", "image/png", len(content))
        assert b"".join([chunk async for chunk in download]) == content
    assert await (await corp.media.get(media_id="M")).read() == content
    await (await corp.media.get(media_id="M")).save(tmp_path / "saved.png")
    assert (tmp_path / "saved.png").read_bytes() == content


async def test_a_name_in_raw_bytes(stub: Stub, corp: Corp) -> None:
    disposition = 'attachment; filename="报表é.txt"'.encode().decode("latin-1")
    stub.on("media/get", Reply(b"x", headers={"Content-Type": "text/csv", "Content-Disposition": disposition}))
    async with await corp.media.get(media_id="M") as download:
        assert download.filename == "报表é.txt"


async def test_a_download_may_be_left_unread(stub: Stub, corp: Corp) -> None:
    stub.on("media/get", Reply(bytes(1_000_000), headers={"Content-Type": "image/png"}))
    async with await corp.media.get(media_id="M") as download:
        async for _ in download:
            break
    stub.on("agent/get", {"agentid": 7})
    assert (await corp.agent.get(agentid=7)).agentid == 7


async def test_an_error_in_place_of_a_download(stub: Stub, corp: Corp) -> None:
    stub.on("media/get", {"errcode": 40007, "errmsg": "invalid media_id"}, Reply(b"<html>", status=502))
    with pytest.raises(ApiError) as caught:
        await corp.media.get(media_id="M")
    assert caught.value.errcode == 40007
    with pytest.raises(InvalidResponse, match="HTTP 502"):
        await corp.media.get(media_id="M")


async def test_a_json_file_is_a_file(stub: Stub, corp: Corp) -> None:
    headers = {"Content-Type": "application/json", "Content-Disposition": 'attachment; filename="a.json"'}
    stub.on("media/get", Reply(b'{"errcode": 40007}', headers=headers))
    assert await (await corp.media.get(media_id="M")).read() == b'{"errcode": 40007}'


async def test_a_download_that_breaks_off_leaves_nothing(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    stub.on("media/get", Reply(bytes(1000), headers={"Content-Type": "image/png"}, cut=500))
    with pytest.raises(ConnectionFailed):
        await (await corp.media.get(media_id="M")).save(tmp_path / "saved.png")
    assert list(tmp_path.iterdir()) == []


async def test_an_image_or_a_link(stub: Stub, suite: Suite) -> None:
    image = Reply(b"\x89PNG", headers={"Content-Type": "image/png"})
    stub.on("service/get_app_qrcode", image, {"qrcode": "https://q"})
    found = await suite.service.get_app_qrcode(suite_id="ww1", result_type=1)
    assert isinstance(found, Download)
    assert await found.read() == b"\x89PNG"
    link = await suite.service.get_app_qrcode(suite_id="ww1", result_type=2)
    assert not isinstance(link, Download)
    assert link.qrcode == "https://q"


async def test_downloads_at_once(stub: Stub, corp: Corp) -> None:
    stub.on("media/get", Reply(bytes(300_000), headers={"Content-Type": "image/png"}))

    async def size() -> int:
        return sum([len(chunk) async for chunk in await corp.media.get(media_id="M")])

    assert await asyncio.gather(*(size() for _ in range(10))) == [300_000] * 10
