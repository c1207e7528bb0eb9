"""A small embedded stack, run as a program: two servers, and a part that may be bad at its job."""

import asyncio
import os
import sys
from pathlib import Path

from app.devstack.parts import Part, postgres_part, valkey_part
from app.devstack.postgres import PostgresServer
from app.devstack.process import Child, Command, ServerError
from app.devstack.screen import Screen
from app.devstack.supervisor import Supervisor
from app.devstack.valkey import ValkeyServer


def idler(folder: Path) -> Part:
    """Return a part that sleeps, with a helper process, if the file `healthy` exists."""

    def spawn() -> Child:
        argv = ["sh", "-c", f"test -e {folder}/healthy || exit 7; sleep 1000 & wait"]
        return Child(Command(name="idler", argv=argv, log=folder / "idler.log"))

    async def is_ready(child: Child) -> bool:
        return child.exit_code is None

    return Part(name="idler", spawn=spawn, is_ready=is_ready)


async def main(folder: Path) -> None:
    screen = Screen()
    postgres = PostgresServer(folder, durable=False)
    postgres.initialize()

    async def bring_up(supervisor: Supervisor) -> None:
        await supervisor.start(postgres_part(postgres), valkey_part(ValkeyServer(folder)))
        await supervisor.start(idler(folder))
        screen.say(f"all is up at {postgres.url()}")

    await Supervisor(screen).run(bring_up)


if __name__ == "__main__":
    try:
        asyncio.run(main(Path(sys.argv[1])))
    except ServerError as error:
        sys.exit(str(error))
    sys.exit(os.EX_OK)
