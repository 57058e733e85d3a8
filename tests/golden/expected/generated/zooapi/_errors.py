"""What each errcode means: generated from spec/errors.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.errors import CredentialError, PermissionDenied, ServerBusy

ERRORS = {
    -1: (ServerBusy, True, "The platform is busy."),
    40014: (CredentialError, False, "The access_token is not valid."),
    60011: (PermissionDenied, False, '"Quoted": the app may not do this.'),
}
