"""A real MariaDB on a Unix socket, in a folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

MISSING = "there is no MariaDB server (Debian: apt-get install mariadb-server)"


def is_installed() -> bool:
    """Whether one can be started."""
    return all(map(shutil.which, ("mariadbd", "mariadb-install-db", "my_print_defaults")))


class MariaDBServer:
    """A server without a password on a Unix socket, and on no port."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="qyapi-mariadb-"))
        self._process: subprocess.Popen[bytes] | None = None
        with self._log.open("ab") as log:
            subprocess.run(
                ["mariadb-install-db", *self._options, "--auth-root-authentication-method=normal", "--skip-test-db"],
                stdout=log,
                stderr=log,
                check=True,
            )
        self.start()

    def url(self, database: str) -> str:
        """The URL of a database."""
        return f"mysql+pymysql://root@localhost/{database}?unix_socket={self._socket}&charset=utf8mb4"

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        tuned = ["--skip-networking", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=2", "--skip-name-resolve"]
        with self._log.open("ab") as log:
            command = ["mariadbd", *self._options, f"--socket={self._socket}", *tuned]
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"mariadbd did not start:\n{self._log.read_text()[-2000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it at once."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    @property
    def _options(self) -> list[str]:
        user = ["--user=root"] if os.getuid() == 0 else []
        return ["--no-defaults", f"--datadir={self.folder / 'data'}", *user]

    @property
    def _socket(self) -> Path:
        return self.folder / "socket"

    @property
    def _log(self) -> Path:
        return self.folder / "log"

    def _is_ready(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(str(self._socket))
                return bool(connection.recv(1))  # the server greets first
        except OSError:
            return False
