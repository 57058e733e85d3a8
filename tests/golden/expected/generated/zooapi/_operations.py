"""Every operation, in the order of the spec: generated from spec/, do not edit."""

from __future__ import annotations

from qyapi_runtime.operation import Operation, Pages, index

OPERATIONS = index(
    __package__,
    [
        Operation(
            "base.gettoken",
            "GET /cgi-bin/gettoken",
            "none",
            "base.token",
            query="GettokenQuery",
            response="GettokenResponse",
            docs="91039",
        ),
        Operation(
            "zoo.animal_create",
            "POST /cgi-bin/zoo/animal/create",
            "corp",
            "zoo.animal",
            request="AnimalCreateRequest",
            response="AnimalCreateResponse",
            constants={"version": 2},
            docs="10001 https://developer.work.weixin.qq.com/document/10002",
        ),
        Operation(
            "zoo.animal_list",
            "POST /cgi-bin/zoo/animal/list",
            "suite",
            "zoo.animal",
            query="AnimalListQuery",
            request="AnimalListRequest",
            response="AnimalListResponse",
            pages=Pages("cursor", "next_cursor", "animals"),
            docs="10003",
        ),
        Operation(
            "zoo.animal_get",
            "GET /cgi-bin/zoo/animal/get",
            "provider",
            "zoo.animal",
            param="access_token",
            query="AnimalGetQuery",
            response="Animal",
            docs="10004",
        ),
        Operation(
            "zoo.animal_delete",
            "POST /cgi-bin/zoo/animal/delete",
            "corp",
            "zoo.animal",
            request="AnimalDeleteRequest",
            docs="10005",
            deprecated="since 2021, use animal_free",
        ),
        Operation(
            "zoo.animal_free", "POST /cgi-bin/zoo/animal/free", "corp", "zoo.animal", docs="10006"
        ),
        Operation(
            "zoo.photo_upload",
            "POST /cgi-bin/zoo/photo/upload",
            "corp",
            "zoo.photo",
            query="PhotoUploadQuery",
            request="PhotoUploadRequest",
            response="PhotoUploadResponse",
            docs="10007",
        ),
        Operation(
            "zoo.photo_get",
            "GET /cgi-bin/zoo/photo/get",
            "corp",
            "zoo.photo",
            query="PhotoGetQuery",
            binary=True,
            docs="10008",
        ),
        Operation(
            "zoo.photo_qrcode",
            "POST /cgi-bin/zoo/photo/qrcode",
            "corp",
            "zoo.photo",
            request="PhotoQrcodeRequest",
            response="PhotoLink",
            binary=True,
            docs="10009",
        ),
    ],
)
