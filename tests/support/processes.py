"""Watching processes from outside: who descends from whom, who is gone, what was said."""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path


def descendants(pid: int) -> set[int]:
    """Return the ids of all processes below `pid`, however deep."""
    children: dict[int, set[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            # The name stands in parentheses and may hold anything, so look behind the last one.
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
        except (FileNotFoundError, ProcessLookupError):
            continue
        children.setdefault(int(parent), set()).add(int(folder.name))
    found: set[int] = set()
    todo = [pid]
    while todo:
        below = children.get(todo.pop(), set()) - found
        found |= below
        todo += below
    return found


def is_running(pid: int) -> bool:
    """Say whether the process is there and no zombie."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def environment_of(pid: int) -> dict[str, str]:
    """Return the environment a process was started with."""
    raw = Path(f"/proc/{pid}/environ").read_bytes()
    pairs = (pair.partition(b"=") for pair in raw.split(b"\0") if pair)
    return {os.fsdecode(name): os.fsdecode(value) for name, _, value in pairs}


async def until(
    check: Callable[[], bool], *, within_seconds: float, or_say: Callable[[], str]
) -> float:
    """Look again and again until `check()` holds; return the seconds that took."""
    began_at = time.monotonic()
    while not check():
        assert time.monotonic() - began_at < within_seconds, or_say()
        await asyncio.sleep(0.02)
    return time.monotonic() - began_at
