"""The functions of the area media: generated from spec/media/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.media.attachment import *
from qyapi.media.media import *


class CorpMedia(CorpNamespace):
    """The calls of the area media for a Corp."""

    upload_attachment = upload_attachment
    upload = upload
    get = get
    get_jssdk = get_jssdk
    uploadimg = uploadimg
    upload_by_url = upload_by_url
    get_upload_by_url_result = get_upload_by_url_result
    get_upload_by_url_result_wait = get_upload_by_url_result_wait
