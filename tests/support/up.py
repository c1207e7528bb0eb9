"""`pintier up` as a newcomer runs it, on a home and port of its own."""

import os
import sys
from pathlib import Path
from typing import Final

from app.devstack.process import Child, Command
from tests.support.processes import descendants, until
from tests.support.sources import ROOT

READY_WITHIN_SECONDS: Final = 60.0


class Up:
    """`pintier up` on a home and port of its own."""

    def __init__(self, home: Path, port: int, **more: str) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.home = home
        log = home.with_name(f"{home.name}.log")
        environment = {"PINTIER_HOME": str(home), "PINTIER_PORT": str(port), **more}
        self.process = Child(
            Command(
                name="up",
                argv=[sys.executable, "-m", "app", "up"],
                log=log,
                environment=environment,
                folder=ROOT,
            )
        )

    @property
    def said(self) -> str:
        return self.process.last_words(1_000)

    async def says(self, text: str) -> None:
        await until(
            lambda: text in self.said or self.process.exit_code is not None,
            within_seconds=READY_WITHIN_SECONDS,
            or_say=lambda: self.said,
        )
        assert text in self.said, self.said

    async def ends(self, *, within_seconds: float) -> int:
        await until(
            lambda: self.process.exit_code is not None,
            within_seconds=within_seconds,
            or_say=lambda: self.said,
        )
        assert self.process.exit_code is not None
        return self.process.exit_code

    def part(self, *arguments: str) -> int:
        """Return the process id of a part by the end of its command line."""
        return next(
            pid
            for pid in sorted(descendants(self.process.pid))
            if Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[-1 - len(arguments) : -1]
            == [os.fsencode(one) for one in arguments]
        )
