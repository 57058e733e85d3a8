"""So many at once, whoever is cancelled while waiting."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qyapi_runtime.aio.turns import Turns

pytestmark = pytest.mark.anyio


async def take(turns: Turns) -> None:
    if not turns.take():
        await turns.wait()


async def test_they_go_in_the_order_in_which_they_came() -> None:
    turns, went = Turns(1), []

    async def go(number: int) -> None:
        await take(turns)
        went.append(number)
        await asyncio.sleep(0)
        turns.give_back()

    await asyncio.gather(*map(go, range(20)))
    assert went == list(range(20))


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(0, 3), st.integers(0, 6)), max_size=30))
def test_no_turn_is_lost_or_given_twice(count: int, tasks: list[tuple[int, int]]) -> None:
    """Tasks that hold a turn for some rounds of the loop, and are cancelled after some; 0 for not at all."""

    async def run() -> None:
        turns, running, most = Turns(count), 0, 0

        async def go(rounds: int) -> None:
            nonlocal running, most
            await take(turns)
            running += 1
            most = max(most, running)
            try:
                for _ in range(rounds):
                    await asyncio.sleep(0)
            finally:
                running -= 1
                turns.give_back()

        async def cancelled(rounds: int, after: int) -> None:
            task = asyncio.create_task(go(rounds))
            if after:
                for _ in range(after):
                    await asyncio.sleep(0)
                task.cancel()
            await asyncio.wait([task])

        await asyncio.gather(*[cancelled(*each) for each in tasks])
        assert most <= count
        assert [turns.take() for _ in range(count + 1)] == [True] * count + [False]

    asyncio.run(run())
