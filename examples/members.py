"""Count the members of every corp that installed the app, many corps at once: python -m examples.members.

The app comes from the environment, see docs/configuration.md.
"""

from __future__ import annotations

import asyncio

from qyapi.aio import Corp, Suite

AT_ONCE = 20


async def main() -> None:
    turns = asyncio.Semaphore(AT_ONCE)

    async def count(corp: Corp) -> None:
        async with turns:
            members = {member.open_userid or member.userid async for member in corp.user.list_id_iter()}
        print(f"{corp.corpid}: {len(members)} members")

    async with Suite.from_env() as suite, asyncio.TaskGroup() as group:
        async for corpid in suite.corpids():
            group.create_task(count(suite.corp(corpid)))


if __name__ == "__main__":
    asyncio.run(main())
