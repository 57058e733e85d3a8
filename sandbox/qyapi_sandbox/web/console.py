"""The page that shows what happens: calls, tokens and pushes."""

from __future__ import annotations

import dataclasses
import json
import time

from qyapi_sandbox.delivery import Delivery
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.posting import Attempt
from qyapi_sandbox.web import html

REFRESH = 3
SHOWN = 50


def page(platform: Platform) -> str:
    """The page as it is now."""
    world = platform.world
    now = platform.clock.now()
    secrets = html.paragraph("下列密钥、令牌与票据均为沙箱虚构，因此完整显示；真实环境中切勿公开。")
    suites = html.table(
        "应用 Suites",
        ("suite_id", "名称", "suite_secret", "Token", "EncodingAESKey", "指令回调 URL", "数据回调 URL", "suite_ticket"),
        (
            (
                suite.suite_id,
                suite.name,
                suite.secret,
                suite.token,
                suite.encoding_aes_key,
                suite.callback_url or "未设置",
                suite.data_url or "未设置",
                suite.tickets[-1].value if suite.tickets else "",
            )
            for suite in world.suites.values()
        ),
    )
    provider = html.table(
        "服务商 Provider",
        ("corpid", "provider_secret", "Token", "EncodingAESKey", "系统事件接收 URL"),
        [
            (
                world.provider.corpid,
                world.provider.secret,
                world.provider.token,
                world.provider.encoding_aes_key,
                world.provider.callback_url or "未设置",
            )
        ],
    )
    corps = html.table(
        "企业 Corps",
        ("corpid", "明文 corpid", "名称", "成员", "已安装"),
        (
            (
                corp.corpid,
                corp.plain_corpid,
                corp.name,
                len(corp.members),
                "、".join(suite.suite_id for suite in world.installed_suites(corp.corpid)),
            )
            for corp in world.corps.values()
        ),
    )
    calls = html.table(
        "最近调用 Calls",
        ("时间", "方法", "路径", "参数", "请求", "状态", "errcode", "应答"),
        (
            (
                _clock(call.time),
                call.method,
                call.path,
                _short(call.query),
                _short(call.body),
                call.status,
                "" if call.errcode is None else call.errcode,
                _short(call.answer),
            )
            for call in list(platform.log.calls)[: -SHOWN - 1 : -1]
        ),
    )
    tokens = html.table(
        "有效令牌 Tokens",
        ("类型", "应用", "企业", "剩余秒数", "令牌"),
        (
            (token.grant.kind, token.grant.suite_id, token.grant.corpid, token.expires_in(now), token.value)
            for token in platform.tokens.live()
        ),
    )
    pushes = html.table(
        "最近推送 Pushes",
        ("编号", "URL", "应用", "企业", "事件", "状态", "投递", "各次应答", "被动回复", "内容"),
        (
            (
                push.id,
                f"{push.kind} {push.url}",
                push.suite_id,
                push.corpid,
                push.name,
                push.status,
                _delivery(push.delivery),
                "；".join(map(_attempt, push.attempts)),
                _short(push.reply) if push.reply else "",
                _short(push.event),
            )
            for push in list(platform.pusher.pushes)[: -SHOWN - 1 : -1]
        ),
    )
    clock = html.paragraph(
        f"沙箱时间 {time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(now))}，速度 ×{platform.clock.speed:g}。"
    )
    return html.document(
        "qyapi 沙箱控制台", clock + secrets + provider + suites + corps + calls + tokens + pushes, refresh=REFRESH
    )


def _delivery(delivery: Delivery) -> str:
    return "、".join(
        name if value is True else f"{name} {value}" for name, value in dataclasses.asdict(delivery).items() if value
    )


def _attempt(attempt: Attempt) -> str:
    answer = " ".join(filter(None, (attempt.answer[:80], attempt.error[:120])))
    status = "无应答" if attempt.status is None else attempt.status
    return f"{status} {attempt.seconds:.2f} 秒{'（慢）' if attempt.slow else ''} {answer}".rstrip()


def _clock(moment: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(moment))


def _short(value: object, length: int = 300) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= length else f"{text[:length]}…"
