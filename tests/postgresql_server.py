"""A real PostgreSQL on a Unix socket, in a folder."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

MISSING = "there is no PostgreSQL server: initdb and pg_ctl are not on the PATH"
_NOBODY = "nobody"


def is_installed() -> bool:
    """Whether one can be started."""
    return all(map(shutil.which, ("initdb", "pg_ctl")))


class PostgreSQLServer:
    """A server without a password on a Unix socket, and on no port. It runs as nobody where the tests run as root."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="qyapi-pg-"))
        if os.getuid() == 0:
            shutil.chown(self.folder, _NOBODY)
        self._run("initdb", "--pgdata", self._data, "--username", "qyapi", "--auth", "trust", "--no-sync")
        self.start()

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://qyapi@/postgres?host={self.folder}"

    def start(self) -> None:
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
        self._run("pg_ctl", "start", "--wait", "-D", self._data, "-l", str(self.folder / "log"), "-o", options)

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "--wait", "--mode", "immediate", "-D", self._data)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def _run(self, *command: str) -> None:
        user = pwd.getpwnam(_NOBODY) if os.getuid() == 0 else None
        done = subprocess.run(
            command,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if command[0] == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.PIPE if command[0] == "initdb" else subprocess.DEVNULL,
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed: {(done.stderr or b'').decode()}")
