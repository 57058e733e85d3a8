"""商品图册, asynchronous: generated from spec/externalcontact/product_album.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.product_album import (
        AddProductAlbumResponse,
        GetProductAlbumListResponse,
        GetProductAlbumResponse,
        Product,
        ProductAttachment,
    )

__all__ = [
    "add_product_album",
    "delete_product_album",
    "get_product_album",
    "get_product_album_list",
    "get_product_album_list_iter",
    "update_product_album",
]


async def add_product_album(
    api: CorpApi,
    /,
    *,
    description: str,
    price: int,
    attachments: Sequence[ProductAttachment],
    product_sn: str | None = None,
    extra: Extra = None,
) -> AddProductAlbumResponse:
    """Add a product that members can send to customers (创建商品图册); see `qyapi.externalcontact.add_product_album`."""
    return await api.ainvoke("externalcontact.add_product_album", locals())


async def get_product_album(api: CorpApi, /, *, product_id: str, extra: Extra = None) -> GetProductAlbumResponse:
    """Read one product (获取商品图册); see `qyapi.externalcontact.get_product_album`."""
    return await api.ainvoke("externalcontact.get_product_album", locals())


async def get_product_album_list(
    api: CorpApi, /, *, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> GetProductAlbumListResponse:
    """List the products, page by page (获取商品图册列表); see `qyapi.externalcontact.get_product_album_list`."""
    return await api.ainvoke("externalcontact.get_product_album_list", locals())


def get_product_album_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[Product]:
    """Go through `product_list` of every page of get_product_album_list."""
    return api.aiterate("externalcontact.get_product_album_list", locals())


async def update_product_album(
    api: CorpApi,
    /,
    *,
    product_id: str,
    description: str | None = None,
    price: int | None = None,
    product_sn: str | None = None,
    attachments: Sequence[ProductAttachment] | None = None,
    extra: Extra = None,
) -> None:
    """Change a product (编辑商品图册); see `qyapi.externalcontact.update_product_album`."""
    await api.ainvoke("externalcontact.update_product_album", locals())


async def delete_product_album(api: CorpApi, /, *, product_id: str, extra: Extra = None) -> None:
    """Delete a product (删除商品图册); see `qyapi.externalcontact.delete_product_album`."""
    await api.ainvoke("externalcontact.delete_product_album", locals())
