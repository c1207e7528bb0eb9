"""A process that has imported everything and forks for each order: a kill costs no start-up.

`python -m tests.faults.fork_server` reads orders as JSON lines and answers each with one line. It
has no event loop and no thread of its own, so that forking it is safe. The first order is played in
this process itself: whatever is loaded or built at its first use is then there for all that fork.
"""

import gc
import json
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec
import uvloop
from litestar import Litestar

from app.actions.crash_points import arm
from app.gateways.trust import trusted_roots
from app.web.asgi import OpenWiring, build_app
from app.wiring import open_wiring
from tests.faults.checker import EndState, check, end_state
from tests.faults.forgetful import open_forgetful_wiring
from tests.faults.player import Cast, Journal, Player, Post, settings_for
from tests.faults.stories import STORIES
from tests.support.stripe import StripeSandbox
from tests.support.web import Api

PLAY_SECONDS_MAX: Final = 60
TROUBLE_MAX: Final = 1_500
_apps: dict[tuple[str, str, bool], Litestar] = {}


FAULTY_PATHS: Final = (
    "/v1/customers",
    "/v1/payment_intents",
    "/v1/setup_intents",
    "/v1/payment_intents/*/capture",
    "/v1/payment_intents/*/cancel",
    "/v1/refunds",
)
FAULTS_COUNT: Final = 2


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to play, and where to die: `at` as in `crash_points.arm`; empty, to the end."""

    story: str
    database_url: str
    sandbox_url: str
    cast: Cast
    folder: str
    at: str = ""
    log: bool = False
    restarted: bool = False
    forgetful: bool = False
    post: Post = Post.IN_ORDER
    fault: str = ""


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it; `end` is there when the story was played to its end."""

    killed: bool
    trouble: str = ""
    wrong: list[str] = []
    end: EndState | None = None


def main() -> None:
    """Fork for every order until the input ends."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what the application logs is no answer
    orders = (msgspec.json.decode(line, type=Order) for line in sys.stdin)
    for number, order in enumerate(orders):
        result = Path(order.folder) / "result.json"
        result.unlink(missing_ok=True)
        _app_for(order)
        if number == 0:
            uvloop.run(play(order))
            gc.freeze()
        pid = os.fork()
        if pid == 0:
            _play_and_exit(order, result)
        _, status = os.waitpid(pid, 0)
        answers.write(json.dumps(_answer(order, status, result)) + "\n")
        answers.flush()


def _answer(order: Order, status: int, result: Path) -> dict[str, Any]:
    code = os.waitstatus_to_exitcode(status)
    if result.exists():
        shown: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        return shown
    words = (Path(order.folder) / "output.log").read_text(encoding="utf-8")[-4000:]
    if code == -signal.SIGKILL:
        return {"killed": True}
    return {"killed": False, "trouble": f"exit code {code}: {words}"}


def _play_and_exit(order: Order, result: Path) -> None:
    """Play in the child, which never returns."""
    signal.alarm(PLAY_SECONDS_MAX)
    output = os.open(Path(order.folder) / "output.log", os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    os.dup2(output, 1)
    os.dup2(output, 2)
    try:
        played = uvloop.run(play(order))
        result.write_bytes(msgspec.json.encode(played))
    except BaseException:  # noqa: BLE001 - whatever it was, it is told
        result.write_bytes(
            msgspec.json.encode(Played(killed=False, trouble=traceback.format_exc()[-TROUBLE_MAX:]))
        )
    os._exit(0)


async def play(order: Order) -> Played:
    """Play the story once: as a first run or as what follows a kill."""
    folder = Path(order.folder)
    arm(at=order.at, log=folder / "visits.log" if order.log else None)
    app = _app_for(order)
    async with (
        app.lifespan(),
        # Its roots are never asked for, but are read by every client that is given none.
        httpx.AsyncClient(
            base_url=order.sandbox_url, timeout=30, trust_env=False, verify=trusted_roots()
        ) as client,
    ):
        sandbox = StripeSandbox(order.sandbox_url, client)
        api = Api(app)
        journal = Journal(folder / "journal.jsonl")
        player = Player(api, sandbox, order.cast, journal, post=order.post)
        if order.fault:
            for path in FAULTY_PATHS:
                await sandbox.fault(order.fault, method="POST", path=path, count=FAULTS_COUNT)
        if order.restarted:
            await player.sweeps.lapse_leases()
        await STORIES[order.story](player)
        arm()
        end = await end_state(api.wiring.db, sandbox, player.outer_chat.told())
        wrong = await check(api.wiring.db, sandbox)
        wrong += await player.repeat_everything()
        return Played(killed=False, wrong=wrong, end=end)


def _app_for(order: Order) -> Litestar:
    """Return the application, built once: its parts are opened anew in every process."""
    name = (order.database_url, order.sandbox_url, order.forgetful)
    if name not in _apps:
        parts: OpenWiring = open_forgetful_wiring if order.forgetful else open_wiring
        settings = settings_for(order.database_url, order.sandbox_url)
        _apps[name] = build_app(settings, parts)
    return _apps[name]


if __name__ == "__main__":
    main()
