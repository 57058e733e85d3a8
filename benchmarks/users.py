"""Members as the API answers them."""

from __future__ import annotations

import json
from typing import Any


def users_of_size(size: int) -> list[dict[str, Any]]:
    """Members whose JSON together has about so many bytes."""
    one = len(json.dumps(user(0), ensure_ascii=False).encode())
    return [user(number) for number in range(size // one)]


def user(number: int) -> dict[str, Any]:
    """One member with every field that `user/get` may answer."""
    return {
        "userid": f"zhangsan{number}",
        "name": "张三",
        "department": [1, 2],
        "order": [1, number],
        "position": "后台工程师",
        "mobile": f"138{number:08}",
        "gender": "1",
        "email": f"zhangsan{number}@example.com",
        "biz_mail": f"zhangsan{number}@corp.example.com",
        "is_leader_in_dept": [1, 0],
        "direct_leader": ["lisi"],
        "avatar": f"https://wework.qpic.cn/bizmail/{number:064}/0",
        "thumb_avatar": f"https://wework.qpic.cn/bizmail/{number:064}/100",
        "telephone": "020-123456",
        "alias": "jackzhang",
        "address": "广州市海珠区新港中路",
        "open_userid": f"wo{number:030}",
        "main_department": 1,
        "extattr": {
            "attrs": [
                {"type": 0, "name": "爱好", "text": {"value": "旅游"}},
                {"type": 1, "name": "主页", "web": {"url": "https://example.com", "title": "个人主页"}},
            ]
        },
        "status": 1,
        "qr_code": f"https://open.work.weixin.qq.com/wwopen/userQRCode?vcode={number:016}",
        "external_position": "产品经理",
    }
