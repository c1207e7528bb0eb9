"""The supervisor: starts parts in order, keeps them running, stops all of them in reverse.

A part that dies is named on the screen and started again, later each time; one that dies five
times right after its start ends everything, because a loop that hides an error helps nobody.
"""

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from app.devstack.parts import Part
from app.devstack.process import KILL_AFTER_SECONDS, Child, ServerError
from app.devstack.screen import Screen

POLL_SECONDS: Final = 0.05
QUICK_SECONDS: Final = 10.0
"""A part that lived shorter than this has not really run."""
BACKOFF_SECONDS: Final = (0.1, 0.5, 1.0, 2.0)
"""Wait before a restart, by the number of quick deaths so far; after the last one we give up."""


class Supervisor:
    """Runs parts: starts them, brings them back, stops them in reverse order."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._children: dict[str, Child] = {}
        self._order: list[Sequence[Part]] = []
        self._guards: list[asyncio.Task[None]] = []
        self._told_to_stop = asyncio.Event()
        self._gave_up: asyncio.Future[ServerError] = asyncio.get_running_loop().create_future()

    async def run(self, bring_up: Callable[["Supervisor"], Awaitable[None]]) -> None:
        """Bring everything up, keep it up until a signal comes, take it down.

        Raises:
            ServerError: a part could not be started, or not be kept running; all are stopped.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._told_to_stop.set)
        told = asyncio.create_task(self._told_to_stop.wait())
        starting = asyncio.ensure_future(bring_up(self))
        try:
            for awaited in ({starting}, set[asyncio.Future[None]]()):
                await asyncio.wait(
                    {told, self._gave_up, *awaited}, return_when=asyncio.FIRST_COMPLETED
                )
                if self._gave_up.done():
                    raise self._gave_up.result()
                if told.done():
                    break
                starting.result()
        finally:
            for task in (told, starting):
                task.cancel()
            await asyncio.wait({told, starting})
            await self._stop_all()

    async def start(self, *parts: Part) -> None:
        """Spawn parts that do not need each other, then wait for each in turn.

        Raises:
            ServerError: one ended, or was not ready in time.
        """
        self._order.append(parts)
        for part in parts:
            self._children[part.name] = part.spawn()
        for part in parts:
            with self._screen.step(part.name):
                await self._until_ready(part)
            guard = asyncio.create_task(self._guard(part), name=part.name)
            guard.add_done_callback(self._on_guard_end)
            self._guards.append(guard)

    async def run_once(self, child: Child) -> None:
        """Wait for a child that ends by itself.

        Raises:
            ServerError: it failed; the message holds its last words.
        """
        try:
            await _end_of(child)
        finally:
            child.kill()
        if child.exit_code:
            raise ServerError(f"{child.command.name} {_fate(child)}:\n{child.last_words()}")

    async def _guard(self, part: Part) -> None:
        """Start the part again whenever it ends.

        Raises:
            ServerError: it ended too quickly, too often.
        """
        quick_deaths = 0
        while True:
            child = self._children[part.name]
            await _end_of(child)
            lived_seconds = child.age_seconds
            child.kill()  # whatever it left of its process group
            quick_deaths = quick_deaths + 1 if lived_seconds < QUICK_SECONDS else 0
            self._screen.say(f"  {part.name} {_fate(child)} after {lived_seconds:.1f} s")
            if quick_deaths > len(BACKOFF_SECONDS):
                break
            await asyncio.sleep(BACKOFF_SECONDS[max(quick_deaths, 1) - 1])
            self._children[part.name] = part.spawn()
            # One that ends before it is ready comes round again, and counts.
            with contextlib.suppress(ServerError), self._screen.step(f"{part.name}, again"):
                await self._until_ready(part)
        raise ServerError(
            f"{part.name} ended {quick_deaths} times right after its start. Its last words:"
            f"\n{child.last_words()}\nAll of them: {child.command.log}"
        )

    def _on_guard_end(self, guard: asyncio.Task[None]) -> None:
        """Give up when a part cannot be guarded any more, for whatever reason."""
        error = None if guard.cancelled() else guard.exception()
        if error is None or self._gave_up.done():
            return
        if not isinstance(error, ServerError):
            error = ServerError(f"{guard.get_name()} cannot be started again: {error!r}")
        self._gave_up.set_result(error)

    async def _until_ready(self, part: Part) -> None:
        child = self._children[part.name]
        while not await part.is_ready(child):
            if child.exit_code is not None:
                raise ServerError(f"{part.name} {_fate(child)}:\n{child.last_words()}")
            if child.age_seconds > part.ready_within_seconds:
                raise ServerError(f"{part.name} is not ready in time:\n{child.last_words()}")
            await asyncio.sleep(POLL_SECONDS)

    async def _stop_all(self) -> None:
        """Stop the latest first. What does not listen is killed; a second signal kills at once."""
        self._told_to_stop.clear()
        for guard in self._guards:
            guard.cancel()
        await asyncio.gather(*self._guards, return_exceptions=True)
        with self._screen.step("stopping"):
            for parts in reversed(self._order):
                running = [
                    self._children[part.name] for part in parts if part.name in self._children
                ]
                for child in running:
                    child.ask_to_stop()
                await self._until_gone(running)
                for child in running:
                    child.kill()

    async def _until_gone(self, children: Sequence[Child]) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(KILL_AFTER_SECONDS):
                while any(child.exit_code is None for child in children):
                    if self._told_to_stop.is_set():
                        return
                    await asyncio.sleep(POLL_SECONDS)


async def _end_of(child: Child) -> None:
    # Polled: a thread that waits for the child would keep the loop from closing.
    while child.exit_code is None:  # noqa: ASYNC110
        await asyncio.sleep(POLL_SECONDS)


def _fate(child: Child) -> str:
    code = child.exit_code
    if code is not None and code < 0:
        return f"was ended by {signal.Signals(-code).name}"
    return f"ended with exit code {code}"
