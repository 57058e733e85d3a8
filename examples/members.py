"""Count the members of every corp that installed the app, many corps at once: python -m examples.members.

The app comes from the environment, see docs/configuration.md.
"""

from __future__ import annotations

import asyncio

from qyapi.aio import Corp, Suite, for_each_corp


async def count(corp: Corp) -> int:
    return len({member.open_userid or member.userid async for member in corp.user.list_id_iter()})


async def main() -> None:
    async with Suite.from_env() as suite:
        found = await for_each_corp(suite, count, concurrency=20)
    for corpid, members in found.results.items():
        print(f"{corpid}: {members} members")
    for corpid, error in found.errors.items():
        print(f"{corpid}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
