"""商品图册: generated from spec/externalcontact/product_album.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated

from qyapi_runtime.scalars import Cents, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "AddProductAlbumRequest",
    "AddProductAlbumResponse",
    "DeleteProductAlbumRequest",
    "GetProductAlbumListRequest",
    "GetProductAlbumListResponse",
    "GetProductAlbumRequest",
    "GetProductAlbumResponse",
    "Product",
    "ProductAttachment",
    "ProductImage",
    "UpdateProductAlbumRequest",
]


@struct
class AddProductAlbumRequest(Struct):
    description: str
    """Name and qualities, at most 300 characters."""

    price: Cents
    """At most 50,000 yuan."""

    product_sn: str | None = None
    """Digits and letters, at most 128 bytes."""

    attachments: list[ProductAttachment]
    """At most 9."""


@struct
class AddProductAlbumResponse(Struct):
    product_id: str


@struct
class GetProductAlbumRequest(Struct):
    product_id: str


@struct
class GetProductAlbumResponse(Struct):
    product: Product


@struct
class GetProductAlbumListRequest(Struct):
    limit: int | None = None
    """At most 100; default 50."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetProductAlbumListResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    product_list: list[Product]


@struct
class UpdateProductAlbumRequest(Struct):
    product_id: str
    description: str | None = None
    """Name and qualities, at most 300 characters."""

    price: Cents | None = None
    """At most 50,000 yuan."""

    product_sn: str | None = None
    """Digits and letters, at most 128 bytes."""

    attachments: list[ProductAttachment] | None = None
    """At most 9."""


@struct
class DeleteProductAlbumRequest(Struct):
    product_id: str


@struct
class Product(Struct):
    """A product of the album (商品图册)."""

    product_id: str
    description: str
    price: Cents
    create_time: UnixTime | None = None
    """Absent in get_product_album_list."""

    product_sn: str | None = None
    attachments: list[ProductAttachment] | None = None


@struct
class ProductImage(Struct):
    media_id: str
    """From media/upload_attachment; in an answer for media/get."""


ProductAttachment = Annotated[
    ProductImage | Unknown,
    Tagged("type", {"image": ProductImage}),
]
