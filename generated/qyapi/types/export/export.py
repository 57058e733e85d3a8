"""异步导出接口: generated from spec/export/export.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "DepartmentRequest",
    "DepartmentResponse",
    "ExportedFile",
    "GetResultQuery",
    "GetResultResponse",
    "SimpleUserRequest",
    "SimpleUserResponse",
    "TaguserRequest",
    "TaguserResponse",
    "UserRequest",
    "UserResponse",
]


@struct
class SimpleUserRequest(Struct):
    encoding_aeskey: Secret
    """43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files."""

    block_size: int | None = None
    """Members in a file, 10000 to 1000000 (default)."""


@struct
class SimpleUserResponse(Struct):
    jobid: str
    """For export/get_result, up to 64 bytes."""


@struct
class UserRequest(Struct):
    encoding_aeskey: Secret
    """43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files."""

    block_size: int | None = None
    """Members in a file, 10000 to 1000000 (default)."""


@struct
class UserResponse(Struct):
    jobid: str
    """For export/get_result, up to 64 bytes."""


@struct
class DepartmentRequest(Struct):
    encoding_aeskey: Secret
    """43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files."""

    block_size: int | None = None
    """Departments in a file, 10000 to 1000000 (default)."""


@struct
class DepartmentResponse(Struct):
    jobid: str
    """For export/get_result, up to 64 bytes."""


@struct
class TaguserRequest(Struct):
    tagid: int
    encoding_aeskey: Secret
    """43 letters and digits, chosen by you; the Base64 of the AES key that encrypts the files."""

    block_size: int | None = None
    """Members and departments in a file, 10000 to 1000000 (default)."""


@struct
class TaguserResponse(Struct):
    jobid: str
    """For export/get_result, up to 64 bytes."""


@struct
class GetResultQuery(Struct):
    jobid: str


@struct
class GetResultResponse(Struct):
    status: Literal[0, 1, 2, 3]
    """0 waiting, 1 running, 2 done, 3 failed."""

    data_list: list[ExportedFile]
    """Once status is 2."""


@struct
class ExportedFile(Struct):
    """A file with JSON as user/list, department/list or tag/get answer, encrypted with AES-256-CBC and padded (PKCS#7)
    to a multiple of 32 bytes. The IV is the first 16 bytes of the key.
    """

    url: str
    """Valid for two hours; takes a Range header."""

    size: int
    """Of the encrypted file. In bytes."""

    md5: str
    """Of the encrypted file."""
