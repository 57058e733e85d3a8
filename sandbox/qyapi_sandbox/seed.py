"""The world a sandbox starts with, the same on every run."""

from __future__ import annotations

from qyapi_sandbox.ids import fixed, fixed_aes_key, fixed_hex, fixed_token
from qyapi_sandbox.world import Agent, Corp, Department, DeviceModel, Member, Provider, Suite, Tag, World, new_bot

INTERNAL_AGENT = 1000002

_DEPARTMENTS = ((2, "研发部", 1), (3, "市场部", 1), (4, "客服部", 1), (5, "平台组", 2))
_XINGHE = (
    ("LiMing", "李明", "1", "总经理", (1,)),
    ("WangFang", "王芳", "2", "研发总监", (2,)),
    ("ZhangWei", "张伟", "1", "后端工程师", (2, 5)),
    ("LiuYang", "刘洋", "1", "前端工程师", (5,)),
    ("ChenJing", "陈静", "2", "测试工程师", (5,)),
    ("YangFan", "杨帆", "1", "市场经理", (3,)),
    ("ZhaoLei", "赵磊", "1", "渠道经理", (3,)),
    ("HuangMin", "黄敏", "2", "客服主管", (4,)),
    ("ZhouTao", "周涛", "1", "客服专员", (4,)),
    ("WuXia", "吴霞", "2", "客服专员", (4,)),
)
_YUNSHAN = (
    ("SunHao", "孙浩", "1", "董事长", (1,)),
    ("XuLi", "徐丽", "2", "技术经理", (2,)),
    ("MaChao", "马超", "1", "工程师", (2,)),
    ("ZhuLin", "朱琳", "2", "产品经理", (2, 3)),
    ("HuBin", "胡斌", "1", "运维工程师", (5,)),
    ("GuoYan", "郭燕", "2", "市场专员", (3,)),
    ("HeJun", "何军", "1", "销售经理", (3,)),
    ("GaoShan", "高珊", "2", "客服经理", (4,)),
    ("LinFeng", "林峰", "1", "客服专员", (4,)),
    ("OuyangXue", "欧阳雪", "2", "行政", (1,)),
)


def default_world() -> World:
    """One provider, a third-party app, a template of customized apps, two corps of ten members."""
    suites = (_suite("ww", "项目助手"), _suite("dk", "项目助手（代开发）"))
    xinghe = _corp(
        "星河科技",
        "北京星河科技有限公司",
        industry="IT服务",
        sub_industry="计算机软件/硬件/信息服务",
        location="北京市 海淀区",
        people=_XINGHE,
    )
    yunshan = _corp(
        "云杉贸易",
        "上海云杉贸易有限公司",
        industry="批发/零售",
        sub_industry="零售",
        location="上海市 浦东新区",
        people=_YUNSHAN,
        sold_by="江南软件销售有限公司",
    )
    return World(
        provider=Provider(
            corpid=fixed_hex("provider"),
            secret=fixed("provider secret", 64),
            token=fixed_token("provider"),
            encoding_aes_key=fixed_aes_key("provider"),
        ),
        model=DeviceModel(
            model_id=fixed_hex("device model", "md"),
            token=fixed_token("device model"),
            encoding_aes_key=fixed_aes_key("device model"),
        ),
        suites={suite.suite_id: suite for suite in suites},
        corps={corp.corpid: corp for corp in (xinghe, yunshan)},
    )


def _suite(prefix: str, name: str) -> Suite:
    return Suite(
        suite_id=fixed_hex(f"suite {prefix}", prefix),
        secret=fixed(f"suite secret {prefix}", 43),
        token=fixed_token(prefix),
        encoding_aes_key=fixed_aes_key(f"suite {prefix}"),
        name=name,
    )


def _corp(
    name: str,
    full_name: str,
    *,
    industry: str,
    sub_industry: str,
    location: str,
    people: tuple[tuple[str, str, str, str, tuple[int, ...]], ...],
    sold_by: str = "",
) -> Corp:
    corp = Corp(
        corpid="wpAJ2GCAAA" + fixed(f"corp {name}", 22),
        plain_corpid=fixed_hex(f"corp {name}"),
        name=name,
        full_name=full_name,
        industry=industry,
        sub_industry=sub_industry,
        location=location,
        sold_by=sold_by,
        bot=new_bot(name),
    )
    corp.agents[INTERNAL_AGENT] = Agent(
        agentid=INTERNAL_AGENT,
        name="内部工具",
        description="企业自建应用",
        secret=fixed(f"agent {name}", 43),
        token=fixed_token(f"agent {name}"),
        encoding_aes_key=fixed_aes_key(f"agent {name}"),
    )
    corp.departments[1] = Department(id=1, name=name, parentid=0, order=100000000)
    for order, (number, title, parent) in enumerate(_DEPARTMENTS):
        corp.departments[number] = Department(
            id=number, name=title, parentid=parent, order=100000000 - 1000 * (order + 1)
        )
    for index, (userid, person, gender, position, departments) in enumerate(people):
        corp.members[userid] = Member(
            userid=userid,
            open_userid="woAJ2GCAAA" + fixed(f"member {name} {userid}", 22),
            name=person,
            department=list(departments),
            main_department=departments[0],
            is_leader_in_dept=[int(index in (0, 1, 5, 7))] * len(departments),
            order=[0] * len(departments),
            mobile=f"1380000{'1' if sold_by else '0'}{index:03d}",
            email=f"{userid.lower()}@example.com",
            biz_mail=f"{userid.lower()}@corp.example.com",
            gender=gender,
            position=position,
            direct_leader=[] if index == 0 else [people[0][0]],
            admin=index == 0,
        )
    corp.tags[1] = Tag(tagid=1, tagname="负责人", users=[people[0][0], people[1][0]])
    corp.tags[2] = Tag(tagid=2, tagname="一线", users=[people[8][0]], parties=[4])
    return corp
