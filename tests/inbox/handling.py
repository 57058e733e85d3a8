"""python -m tests.inbox.handling URL: claim one push of an inbox, say its id, and never come to its end."""

from __future__ import annotations

import sys
import time

from qyapi_runtime.inbox import Item, WorkerConfig, open_inbox
from qyapi_runtime.inbox.worker import Worker

APP = "host/suite/ww1"
LEASE = 1.0


def handle(item: Item) -> None:
    sys.stdout.write(f"{item.push.id}\n")
    sys.stdout.flush()
    time.sleep(600)


if __name__ == "__main__":
    worker = Worker(open_inbox(sys.argv[1]), APP, handle, WorkerConfig(threads=1, lease=LEASE))
    worker.start()
    time.sleep(600)
