"""部门管理: generated from spec/department/department.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.department.department import ListResponse

__all__ = ["list"]


def list(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> ListResponse:
    """List departments with all their sub-departments (获取部门列表).

    Only what the app may see. Slow; WeCom advises department/simplelist and department/get. IP addresses added to the
    contact sync since 2022-08-15 may not call this.

    Args:
        id: Where to start; the whole tree if left out.

    https://developer.work.weixin.qq.com/document/path/90208 (also 90344, 96274)
    """
    return api.invoke("department.list", locals())
