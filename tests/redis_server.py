"""A real Redis on a free port of loopback, durable in a folder."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from pathlib import Path

import redis

MISSING = "there is no redis-server (Debian: apt-get install redis-server)"


def is_installed() -> bool:
    """Whether one can be started."""
    return shutil.which("redis-server") is not None


class RedisServer:
    """A redis-server that answers no command before it has written it to the disk.

    Args:
        folder: Where it keeps its data.
        options: Further lines of its configuration, as name and value.
    """

    def __init__(self, folder: Path, *options: tuple[str, str]) -> None:
        self.folder = folder
        self.port = free_port()
        settings = {
            "port": str(self.port),
            "bind": "127.0.0.1",
            "dir": str(folder),
            "appendonly": "yes",
            "appendfsync": "always",
            "save": '""',
            **dict(options),
        }
        self._configuration = folder / "redis.conf"
        self._configuration.write_text("".join(f"{name} {value}\n" for name, value in settings.items()))
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, and wait until it listens and has read its data."""
        with (self.folder / "redis.log").open("ab") as log:
            self._process = subprocess.Popen(["redis-server", self._configuration], stdout=log, stderr=log)
        deadline = time.monotonic() + 10
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"redis-server did not start:\n{(self.folder / 'redis.log').read_text()[-2000:]}")
            time.sleep(0.02)

    def own_all_slots(self) -> None:
        """Make it a cluster of one, and wait until it serves; it must be started with `cluster-enabled yes`."""
        with redis.Redis(port=self.port) as node:
            node.execute_command("CLUSTER", "ADDSLOTSRANGE", 0, 16383)
            deadline = time.monotonic() + 10
            while node.cluster("INFO")["cluster_state"] != "ok":
                if time.monotonic() > deadline:
                    raise RuntimeError("the cluster does not become ready")
                time.sleep(0.02)

    def stop(self) -> None:
        """End it as the system does when it shuts down."""
        if self._process:
            self._process.terminate()
            self._process.wait()

    def kill(self) -> None:
        """End it at once."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def _is_ready(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1.0) as connection:
                connection.sendall(b"PING\r\n")
                return not connection.recv(100).startswith(b"-LOADING")
        except OSError:
            return False


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
