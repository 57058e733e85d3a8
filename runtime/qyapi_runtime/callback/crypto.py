"""Signature and encryption of callbacks (加解密方案说明)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import re
import threading

from cryptography.hazmat.primitives.ciphers import Cipher as _BlockCipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from qyapi_runtime.errors import ConfigurationError, DecryptionError, InvalidSignature

__all__ = ["Cipher", "decrypt_file"]

_BLOCK = 32
_AES_BLOCK = 16
_RANDOM = 16
_HEAD = _RANDOM + 4
_PADDINGS = tuple(bytes((length,)) * length for length in range(_BLOCK + 1))
_WRONG_KEY = "the ciphertext was not made with this EncodingAESKey"


class Cipher:
    """Signs, verifies, encrypts and decrypts with one Token and one EncodingAESKey.

    It can be shared between threads.

    Args:
        token: The callback URL's Token.
        encoding_aes_key: Its EncodingAESKey, 43 characters a-z A-Z 0-9.

    Raises:
        ConfigurationError: The token is empty, or the key is not of that form.

    https://developer.work.weixin.qq.com/document/path/91144
    """

    __slots__ = ("_aes", "_decryption", "_token")

    def __init__(self, token: str, encoding_aes_key: str) -> None:
        if not isinstance(token, str) or not token or token != token.strip():
            raise ConfigurationError("token must be the callback URL's Token, without surrounding blanks")
        key = _aes_key(encoding_aes_key)
        self._token = token
        self._aes = _BlockCipher(AES(key), CBC(key[:16]))
        self._decryption = _Decryption(self._aes)

    def __repr__(self) -> str:
        return "Cipher(token=***, encoding_aes_key=***)"

    def sign(self, timestamp: str, nonce: str, encrypted: str) -> str:
        """The signature (消息体签名, msg_signature) of a ciphertext: SHA-1 in lower-case hex."""
        text = "".join(sorted((self._token, timestamp, nonce, encrypted)))
        return hashlib.sha1(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()

    def verify(self, signature: str, timestamp: str, nonce: str, encrypted: str) -> None:
        """Check a signature in constant time.

        Raises:
            InvalidSignature: It is not the one `sign` gives.
        """
        if not signature.isascii() or not hmac.compare_digest(self.sign(timestamp, nonce, encrypted), signature):
            raise InvalidSignature("the signature does not match")

    def encrypt(self, plain: bytes, receiver: str) -> str:
        """Encrypt a message.

        Args:
            plain: The message (msg).
            receiver: Whom it is for (ReceiveId); in a reply the one of the request.

        Returns:
            The ciphertext (msg_encrypt) in base64; another one at each call.
        """
        content = os.urandom(_RANDOM) + len(plain).to_bytes(4, "big") + plain + receiver.encode()
        padding = _BLOCK - len(content) % _BLOCK
        encryptor = self._aes.encryptor()
        sealed = encryptor.update(content + _PADDINGS[padding]) + encryptor.finalize()
        return base64.b64encode(sealed).decode()

    def decrypt(self, encrypted: str) -> tuple[bytes, str]:
        """Decrypt a message. The signature is not looked at.

        Args:
            encrypted: The ciphertext (msg_encrypt, echostr) in base64.

        Returns:
            The message and whom it is for (ReceiveId).

        Raises:
            DecryptionError: It is not base64, cut, or made with another key.
        """
        try:
            sealed = binascii.a2b_base64(encrypted, strict_mode=True)
        except ValueError:
            raise DecryptionError("the ciphertext is not base64") from None
        content = _without_padding(self._decryption.update(_whole_blocks(sealed)))
        end = _HEAD + int.from_bytes(content[_RANDOM:_HEAD], "big")
        if len(content) < end:
            raise DecryptionError(_WRONG_KEY)
        try:
            return content[_HEAD:end], content[end:].decode()
        except UnicodeDecodeError:
            raise DecryptionError(_WRONG_KEY) from None

    def decrypt_file(self, sealed: bytes) -> bytes:
        """Decrypt a file that a smart bot was sent (智能机器人), as it was downloaded.

        Raises:
            DecryptionError: It is cut, or made with another key.

        https://developer.work.weixin.qq.com/document/path/100719
        """
        return _without_padding(self._aes.decryptor().update(_whole_blocks(sealed)))


def decrypt_file(sealed: bytes, key: bytes) -> bytes:
    """Decrypt a file with a key of its own, of 32 bytes. Raises DecryptionError."""
    aes = _BlockCipher(AES(key), CBC(key[:_AES_BLOCK]))
    return _without_padding(aes.decryptor().update(_whole_blocks(sealed)))


class _Decryption(threading.local):
    """The decryptor of each thread, made once: to make one takes longer than to decrypt with it.

    It goes on where the ciphertext before ended, in place of the IV. In CBC that changes the first block alone: the
    random bytes, which nobody reads.
    """

    def __init__(self, aes: _BlockCipher[CBC]) -> None:
        self.update = aes.decryptor().update


def _whole_blocks(sealed: bytes) -> bytes:
    # WeCom pads to 32 bytes; some other libraries to the 16 of AES, which is read as well.
    if not sealed or len(sealed) % _AES_BLOCK:
        raise DecryptionError(f"the ciphertext is not made of whole blocks of {_AES_BLOCK} bytes")
    return sealed


def _without_padding(content: bytes) -> bytes:
    padding = content[-1]
    block = _AES_BLOCK if len(content) % _BLOCK else _BLOCK
    if not 1 <= padding <= block or not content.endswith(_PADDINGS[padding]):
        raise DecryptionError(_WRONG_KEY)
    return content[:-padding]


def _aes_key(encoding_aes_key: str) -> bytes:
    expected = "encoding_aes_key must be 43 characters a-z A-Z 0-9"
    if not isinstance(encoding_aes_key, str):
        raise ConfigurationError(f"{expected}, not {type(encoding_aes_key).__name__}")
    if len(encoding_aes_key) != 43:
        raise ConfigurationError(f"{expected}; this one has {len(encoding_aes_key)}")
    if not re.fullmatch("[a-zA-Z0-9]+", encoding_aes_key):
        raise ConfigurationError(f"{expected}; this one has 43, but others among them")
    # The last character may carry two bits that are not part of the key; b64decode drops them.
    return base64.b64decode(encoding_aes_key + "=")
