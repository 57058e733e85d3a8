"""Encryption of callbacks (回调加解密): AES-256-CBC under the EncodingAESKey, and the signature beside it."""

from __future__ import annotations

import base64
import hashlib
import secrets

from cryptography.hazmat.primitives.ciphers import Cipher as AES
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

BLOCK = 32
"""Padding is PKCS#7 to this many bytes, twice the block size of AES."""


class Cipher:
    """Encrypts and signs with the Token and EncodingAESKey of one callback URL."""

    def __init__(self, token: str, encoding_aes_key: str) -> None:
        self._token = token
        self._key = base64.b64decode(encoding_aes_key + "=")
        if len(self._key) != 32:
            raise ValueError("an EncodingAESKey has 43 characters")

    def encrypt(self, message: str, receive_id: str) -> str:
        """The ciphertext in base64; `receive_id` says for whom it is."""
        content = message.encode()
        plain = secrets.token_bytes(16) + len(content).to_bytes(4, "big") + content + receive_id.encode()
        padding = BLOCK - len(plain) % BLOCK
        encryptor = AES(AES256(self._key), CBC(self._key[:16])).encryptor()
        sealed = encryptor.update(plain + bytes([padding]) * padding) + encryptor.finalize()
        return base64.b64encode(sealed).decode()

    def decrypt(self, encrypted: str) -> tuple[str, str]:
        """The message and the id it is for.

        Raises:
            ValueError: It was not encrypted with this key, or is cut.
        """
        decryptor = AES(AES256(self._key), CBC(self._key[:16])).decryptor()
        padded = decryptor.update(base64.b64decode(encrypted)) + decryptor.finalize()
        padding = padded[-1] if padded else 0
        if not 1 <= padding <= BLOCK or padded[-padding:] != bytes([padding]) * padding:
            raise ValueError("the padding is not right")
        plain = padded[16:-padding]
        end = 4 + int.from_bytes(plain[:4], "big")
        if len(plain) < end:
            raise ValueError("the message is shorter than it says")
        return plain[4:end].decode(), plain[end:].decode()

    def sign(self, timestamp: str, nonce: str, encrypted: str) -> str:
        """The msg_signature of a request."""
        parts = sorted([self._token, timestamp, nonce, encrypted])
        return hashlib.sha1("".join(parts).encode(), usedforsecurity=False).hexdigest()
