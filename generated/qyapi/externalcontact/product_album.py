"""商品图册: generated from spec/externalcontact/product_album.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def add_product_album(
    api: CorpApi,
    /,
    *,
    description: str,
    price: int,
    attachments: Sequence[ProductAttachment],
    product_sn: str | None = None,
    extra: Extra = None,
) -> AddProductAlbumResponse:
    """Add a product that members can send to customers (创建商品图册).

    Args:
        description: Name and qualities, at most 300 characters.
        price: At most 50,000 yuan. In cents (分).
        attachments: At most 9.
        product_sn: Digits and letters, at most 128 bytes.

    https://developer.work.weixin.qq.com/document/path/95096 (also 95131)
    """
    return api.invoke("externalcontact.add_product_album", locals())


def get_product_album(api: CorpApi, /, *, product_id: str, extra: Extra = None) -> GetProductAlbumResponse:
    """Read one product (获取商品图册).

    https://developer.work.weixin.qq.com/document/path/95096 (also 95131)
    """
    return api.invoke("externalcontact.get_product_album", locals())


def get_product_album_list(
    api: CorpApi, /, *, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> GetProductAlbumListResponse:
    """List the products, page by page (获取商品图册列表).

    Args:
        limit: At most 100; default 50.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/95096 (also 95131)
    """
    return api.invoke("externalcontact.get_product_album_list", locals())


def get_product_album_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[Product]:
    """Go through `product_list` of every page of get_product_album_list."""
    return api.iterate("externalcontact.get_product_album_list", locals())


def update_product_album(
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
    """Change a product (编辑商品图册).

    Only of this app's own. What is left out stays as it is.

    Args:
        description: Name and qualities, at most 300 characters.
        price: At most 50,000 yuan. In cents (分).
        product_sn: Digits and letters, at most 128 bytes.
        attachments: At most 9.

    https://developer.work.weixin.qq.com/document/path/95096 (also 95131)
    """
    api.invoke("externalcontact.update_product_album", locals())


def delete_product_album(api: CorpApi, /, *, product_id: str, extra: Extra = None) -> None:
    """Delete a product (删除商品图册).

    Only of this app's own.

    https://developer.work.weixin.qq.com/document/path/95096 (also 95131)
    """
    api.invoke("externalcontact.delete_product_album", locals())
