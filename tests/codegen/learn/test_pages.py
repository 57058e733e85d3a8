"""Saved pages in the layouts of the official site: drafts that generate, and fields of known endpoints."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cache import Cache
from codegen.fmt import format_text
from codegen.generate import build
from codegen.learn.errors import LearnError
from codegen.load import load
from tests.codegen.learn import PAGES, changed, learn, texts

NEW = (
    "feed.html",
    "visitors.html",
    "tickets.txt",
    "quarantine.txt",
    "orders.md",
    "upload.html",
    "webhook.txt",
    "tree.html",
)
EXPECTED = {
    "feed.html": """
animal_feed:
  title: 登记喂食
  doc: 200001
  call: POST /cgi-bin/zoo/animal/feed
  credential: corp
  apps: [internal, customized]
  summary: To be written.
  request:
    animal_id: string!
    food: AnimalFeedFood!
    keeper_list: string[]
    feed_time: time
    dry: flag
    remark: string
  response:
    feed_id: string
    cost: Cost
    status: {type: int, enum: [0, 1, 2]}
AnimalFeedFood:
  kind: string!
  weight: float
Cost:
  price: cents
  currency: string
""",
    "visitors.html": """
title: 访客列表
endpoints:
list:
  title: 访客列表
  doc: 200002
  call: GET /cgi-bin/visitor/list
  credential: suite
  summary: To be written.
  query:
    gate_id: string!
    limit: int
    cursor: string
  response:
    visitor_list: Visitor[]
    has_more: flag
    next_cursor: string
  paginate: {cursor: cursor, next: next_cursor, items: visitor_list, more: has_more}
structs:
Visitor:
  visitor_id: string
  name: string
  visit_time: time
  tags: piped[string]
  vip: bool
""",
    "tickets.txt": """
title: 门票管理
endpoints:
ticket_add:
  title: 新建门票
  doc: 77
  call: POST /cgi-bin/admission/ticket/add
  credential: corp
  apps: [internal, third-party]
  summary: To be written.
  request:
    name: string!
    fee: cents!
    valid: Valid
  response:
    ticket_type_id: string
ticket_get:
  title: 查询门票
  doc: 77
  call: POST /cgi-bin/admission/ticket/get
  credential: corp
  apps: [internal, third-party]
  summary: To be written.
  request:
    ticket_type_id: string!
  response:
    ticket: Ticket
structs:
Valid:
  begin_time: time
  days: int
Ticket:
  name: string
  fee: cents
  state: {type: int, enum: [0, 1]}
  sold_count: int_string
""",
    "quarantine.txt": """
title: 隔离动物
endpoints:
quarantine_start:
  title: 隔离动物
  doc: 77
  call: POST /cgi-bin/zoo/quarantine/start
  credential: provider
  summary: To be written.
  request:
    animal_id: string!
    vet: Vet
  response:
    room: Room
    end_time: time
structs:
Vet:
  userid: string
  phone: string
Room:
  room_id: int
  free: bool
""",
    "orders.md": """
title: 商店订单
endpoints:
get_order:
  title: 商店订单
  doc: 77
  call: POST /cgi-bin/shop/get_order
  credential: suite
  summary: To be written.
  request:
    order_id: string!
    with_goods: bool
  response:
    order: Order
    buyer: Buyer
structs:
Order:
  order_id: string
  order_type: {type: int, enum: [0, 1, 2]}
  goods_list: Goods[]
  coupon_list: string[]
Goods:
  sku: string
  price: cents  Guessed from the name to be cents.
  num: int
Buyer:
  userid: string
  vip_level: int
""",
    "upload.html": """
title: 上传地图
endpoints:
map_upload:
  title: 上传地图
  doc: 77
  call: POST /cgi-bin/zoo/map/upload
  credential: corp
  summary: To be written.
  query:
    type: string!
  request:
    media: file!
  response:
    media_id: string
    created_at: {type: time, coerce: string}
""",
    "webhook.txt": """
title: 广播通知
endpoints:
notify:
  title: 广播通知
  doc: 77
  call: POST /cgi-bin/broadcast/notify
  credential: none
  summary: To be written.
  request:
    text: string
    gates: int[]
    extra_2: {type: "map[int]", wire: extra}
""",
    "tree.html": """
title: 园区结构
endpoints:
areas:
  title: 园区结构
  doc: 200008
  call: GET /cgi-bin/site/areas
  credential: corp
  summary: To be written.
  response:
    areas: Area[]
    list: AreasList[]
    info: AreasInfo
structs:
Area:
  area_id: int
  name: string
  children: Child[]
Child:
  area_id: int
  name: string
  children: Child[]
AreasList:
  x: int
AreasInfo:
  y: string
""",
}


def page(name: str) -> list[str | Path]:
    """The arguments for a page; those without a URL of their own are given an id."""
    path = PAGES / name
    return [path] if "/document/path/2" in path.read_text("utf-8") else [path, "--doc", "77"]


@pytest.mark.parametrize("name", NEW)
def test_a_draft_has_what_the_page_says(root: Path, name: str) -> None:
    before = texts(root)
    learn(root, *page(name))
    after = texts(root)
    gone, new = changed(before, after)
    assert gone == []
    marks = [line for line in new if line == "draft: true"]
    assert len(marks) == sum(line.startswith("call:") for line in new)
    assert [line for line in new if line not in marks] == [line.strip() for line in EXPECTED[name].strip().splitlines()]
    for text in after.values():
        assert format_text(text) == text
    assert learn(root, *page(name)).after == {}


def test_drafts_of_all_pages_generate(root: Path) -> None:
    before = len(list(load(root / "spec").endpoints()))
    for name in NEW:
        learn(root, *page(name))
    assert len(list(load(root / "spec").endpoints())) == before + len(NEW) + 1
    files = build(root, Cache())
    assert "def animal_feed(" in files["generated/qyapi/zoo/animal.py"]
    assert "def list_iter(" in files["generated/qyapi/visitor/visitor.py"]
    assert "feed_time: UnixTime | None" in files["generated/qyapi/types/zoo/animal.py"]
    assert "children: list[Child] | None" in files["generated/qyapi/types/site/areas.py"]


def test_descriptions_of_the_page_are_told_and_not_written(root: Path) -> None:
    lesson = learn(root, *page("feed.html"), "--dry-run")
    assert "官方说明: 在场的饲养员，最多10个" in lesson.report(told=True)
    assert "在场的饲养员" not in lesson.patch()
    assert "在场的饲养员" not in lesson.report(told=False)


def test_a_page_of_a_known_endpoint(root: Path) -> None:
    before = texts(root)
    learn(root, PAGES / "known.html")
    assert changed(before, texts(root)) == (
        [],
        ["age: int", "union: string", "lang: string", "birthday_time: time", "chip_id: string"],
    )
    assert learn(root, PAGES / "known.html").after == {}


def test_pushes_on_a_page(root: Path) -> None:
    before = texts(root)
    learn(root, PAGES / "push.html")
    assert changed(before, texts(root)) == ([], ["BirthTime: time", 'Vets: {type: "string[]", xml: Vet}'])
    assert learn(root, PAGES / "push.html").after == {}


def test_a_folder_of_pages(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("feed.html", "visitors.html"):
        (folder / name).write_text((PAGES / name).read_text("utf-8"), "utf-8")
    lesson = learn(root, folder)
    assert sorted(lesson.after) == ["spec/visitor/visitor.yaml", "spec/zoo/animal.yaml"]


def test_a_draft_needs_to_know_its_page(root: Path) -> None:
    before = texts(root)
    with pytest.raises(LearnError, match="add its id or URL with --doc"):
        learn(root, PAGES / "orders.md")
    assert texts(root) == before


def test_what_cannot_be_read_of_a_page_is_told(root: Path) -> None:
    path = root / "page.txt"
    text = (PAGES / "webhook.txt").read_text("utf-8").replace('{"text": "闭园"', '{"text" "闭园" :')
    path.write_text(f"{text}\n<xml><a></xml>\n", "utf-8")
    lesson = learn(root, path, "--doc", "77")
    assert any("a sample that is not JSON was passed over" in note for note in lesson.notes)
    assert any("not XML" in note for note in lesson.notes)
    assert "spec/broadcast/notify.yaml" in lesson.after


def test_samples_in_the_docs_leave_fields_out(root: Path) -> None:
    """A field documented as always present, which is not in the sample of a page, stays so."""
    path = root / "page.html"
    path.write_text((PAGES / "known.html").read_text("utf-8").replace('"AnimalId":"1",', "..., // more"), "utf-8")
    learn(root, path)
    assert "    AnimalId: string!  Case matters.\n" in texts(root)["zoo/animal.yaml"]
