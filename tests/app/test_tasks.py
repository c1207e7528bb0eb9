"""A task that swallows a cancellation is ended all the same."""

import asyncio
import contextlib

import pytest

from app import tasks


@pytest.mark.parametrize("swallowed_count", [0, 1, 2])
async def test_a_task_is_cancelled_until_it_ends(
    monkeypatch: pytest.MonkeyPatch, swallowed_count: int
) -> None:
    monkeypatch.setattr(tasks, "AGAIN_AFTER_SECONDS", 0.01)

    async def stubborn() -> None:
        for _ in range(swallowed_count):
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.Event().wait()
        await asyncio.Event().wait()

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    await tasks.end(task)
    assert task.cancelled()


async def test_a_task_that_has_ended_is_left_alone() -> None:
    task = asyncio.create_task(asyncio.sleep(0, "result"))
    await task
    await tasks.end(task)
    assert task.result() == "result"
