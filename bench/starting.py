"""Starting: from the API's process to its first ready answer, and the memory it then holds.

The reference is an application of one route on the same server and framework. Memory is what the
process and its helpers hold together, a page they share counted once (Pss).
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.devstack.process import LOOPBACK, free_port
from bench.ground import SECRET_KEY, Ground, until_ready
from bench.report import Pair, Result, summed_up

HELLO: Final = "bench.hello:app"
KIBIBYTES_PER_MEBIBYTE: Final = 1_024


async def run(ground: Ground) -> list[Result]:
    """Start both in turns."""
    seconds: list[Pair] = []
    memory: list[Pair] = []
    for _ in range(ground.pairs_count):
        port = free_port()
        settings = {
            "PINTIER_DATABASE_URL": ground.url,
            "PINTIER_SECRET_KEY": SECRET_KEY,
            "PINTIER_PORT": str(port),
        }
        ours = await _started(ground, "web", ("-m", "app", "web"), settings, port)
        port = free_port()
        uvicorn = ("-m", "uvicorn", "--port", str(port), HELLO)
        reference = await _started(ground, "hello", uvicorn, {}, port)
        seconds.append(Pair(ours[0], reference[0]))
        memory.append(Pair(ours[1], reference[1]))
    named = "one route on the same server"
    return [
        summed_up("start_ready", seconds, unit="s", reference_name=named, digits=2),
        summed_up("start_ready_memory", memory, unit="MiB", reference_name=named),
    ]


async def _started(
    ground: Ground, name: str, arguments: Sequence[str], settings: dict[str, str], port: int
) -> tuple[float, float]:
    """Return the seconds until it was ready, and the mebibytes it then held."""
    began_at = time.perf_counter()
    with ground.child(name, arguments, settings) as child:
        await until_ready(child, f"http://{LOOPBACK}:{port}/health/ready")
        return time.perf_counter() - began_at, _memory_mebibytes(child.pid)


def _memory_mebibytes(pid: int) -> float:
    """Return what a process and its children hold; 0 where the kernel does not say."""
    if sys.platform != "linux":
        return 0.0
    total = 0.0
    for one in (pid, *_children(pid)):
        for line in Path(f"/proc/{one}/smaps_rollup").read_text(encoding="utf-8").splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) / KIBIBYTES_PER_MEBIBYTE
    return total


def _children(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8")
    direct = [int(one) for one in text.split()]
    return [*direct, *(below for one in direct for below in _children(one))]
