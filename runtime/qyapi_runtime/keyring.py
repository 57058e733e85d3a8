"""Encryption at rest, with keys that can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from qyapi_runtime.errors import ConfigurationError

__all__ = ["Keyring"]

_MARK = b"gAAAA"
"""What everything begins with that Fernet encrypted, until the year 2106."""


class Keyring:
    """Keys of Fernet: the first encrypts, all decrypt.

    Args:
        keys: As made by `cryptography.fernet.Fernet.generate_key()`, the newest first.

    Raises:
        ConfigurationError: There is no key, or one is none of Fernet's.

    https://cryptography.io/en/latest/fernet/
    """

    def __init__(self, keys: Sequence[str | bytes]) -> None:
        try:
            fernets = [Fernet(key.strip()) for key in keys]
            self._all = MultiFernet(fernets)
        except ValueError:
            raise ConfigurationError(
                "the keys of the store must be Fernet keys, each 32 bytes in URL-safe base64: make one with "
                'python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
            ) from None
        self._first = fernets[0]

    def encrypt(self, content: bytes) -> bytes:
        """Encrypted with the first key."""
        return self._first.encrypt(content)

    def decrypt(self, content: bytes, where: str) -> bytes:
        """Decrypted with whichever key fits. Raises ConfigurationError where none does."""
        try:
            return self._all.decrypt(content)
        except InvalidToken:
            if self.is_encrypted(content):
                problem = "was encrypted with a key that is not among those given: add it after the newest"
            else:
                problem = "is not encrypted: run `python -m qyapi_runtime store rotate` once"
            raise ConfigurationError(f"{where} {problem}") from None

    def is_encrypted(self, content: bytes) -> bool:
        """Whether this has been encrypted, with whatever key."""
        return content.startswith(_MARK)

    def is_current(self, content: bytes) -> bool:
        """Whether this has been encrypted with the first key."""
        try:
            self._first.decrypt(content)
        except InvalidToken:
            return False
        return True
