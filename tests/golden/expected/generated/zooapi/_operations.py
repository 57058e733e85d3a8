"""Every operation, in the order of the spec: generated from spec/, do not edit."""

from __future__ import annotations

from qyapi_runtime.operation import Area, Operation, Operations, Pages, Signing, Waiting


# fmt: off
def _base() -> Area:
    return {
        "base.token": [
            Operation("GET /cgi-bin/gettoken", "none", "GettokenResponse", query=True, docs="91039"),
        ],
    }


def _bell() -> Area:
    return {
        "bell.bell": [
            Operation("POST /cgi-bin/bell/ring", "webhook", body=True, docs="10011"),
            Operation("POST /cgi-bin/bell/toll", "provider", body=True, signing=Signing("paytool_secret", "nonce_str", "ts", "sig"), docs="10012"),
        ],
    }


def _zoo() -> Area:
    return {
        "zoo.animal": [
            Operation("POST /cgi-bin/zoo/animal/create", "corp", "AnimalCreateResponse", body=True, constants={'version': 2}, docs="10001 https://developer.work.weixin.qq.com/document/10002"),
            Operation("POST /cgi-bin/zoo/animal/list", "suite", "AnimalListResponse", query=True, body=True, pages=Pages("cursor", "next_cursor", "animals", more="has_more"), docs="10003"),
            Operation("POST /cgi-bin/zoo/animal/log", "corp", "AnimalLogResponse", body=True, pages=Pages("cursor", "next_cursor", "entries keepers", first=0), docs="10011"),
            Operation("POST /cgi-bin/zoo/animal/visits", "corp", "AnimalVisitsResponse", body=True, pages=Pages("offset", "", "log.visits", first=0, end="log.ending"), docs="10012"),
            Operation("GET /cgi-bin/zoo/animal/census", "corp", "AnimalCensusResponse", query=True, waiting=Waiting("jobid", "status", (2,), failed=(3,), progress="percentage"), docs="10013"),
            Operation("GET /cgi-bin/zoo/animal/get", "provider", "Animal", query=True, param="access_token", docs="10004"),
            Operation("POST /cgi-bin/zoo/animal/delete", "corp", body=True, docs="10005", deprecated='since 2021, use animal_free'),
            Operation("POST /cgi-bin/zoo/animal/free", "corp", docs="10006"),
            Operation("POST /cgi-bin/zoo/animal/move", "contact_sync", body=True, docs="10010"),
        ],
        "zoo.photo": [
            Operation("POST /cgi-bin/zoo/photo/upload", "corp", "PhotoUploadResponse", query=True, body=True, docs="10007"),
            Operation("GET /cgi-bin/zoo/photo/get", "corp", query=True, binary=True, docs="10008"),
            Operation("POST /cgi-bin/zoo/photo-qrcode", "corp", "PhotoLink", body=True, binary=True, docs="10009"),
        ],
    }


OPERATIONS = Operations(
    __package__,
    {
        "base": _base,
        "bell": _bell,
        "zoo": _zoo,
    },
)
# fmt: on
