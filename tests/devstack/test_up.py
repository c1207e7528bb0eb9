"""`pintier up`: one command starts everything, and nothing of it is left behind."""

import os
import signal
import stat
import sys
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.devstack.process import Child, Command, free_port
from tests.support.processes import descendants, environment_of, is_running, until
from tests.support.servers import server_folder
from tests.support.sources import ROOT
from tests.support.up import Up

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]
STOPPED_WITHIN_SECONDS = 3.0
DEMO_WITHIN_SECONDS = 90.0


def _status(url: str) -> int:
    with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310  (our own address)
        return int(answer.status)


def _files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def home() -> Path:
    return _new_home()


def _new_home() -> Path:
    folder = server_folder() / "home"
    folder.mkdir()
    return folder


@asynccontextmanager
async def _running(home: Path) -> AsyncIterator[Up]:
    up = Up(home, free_port())
    await up.says("Pintier is ready")
    below = descendants(up.process.pid)
    yield up
    up.process.stop()
    for pid in filter(is_running, below):
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
async def up(home: Path) -> AsyncIterator[Up]:
    async with _running(home) as up:
        yield up


@pytest.fixture(scope="module")
async def lasting_up(prepared_servers: None) -> AsyncIterator[Up]:
    """Yield one that several tests use: each leaves it as it found it."""
    async with _running(_new_home()) as up:
        yield up


async def test_one_command_runs_everything_until_ctrl_c(up: Up, home: Path) -> None:
    """All parts are healthy, secrets are ours alone, and Ctrl-C leaves no process within 3 s."""
    assert _status(f"{up.url}/health/ready") == 200
    assert _status(f"{up.url}/schema/openapi.json") == 200
    assert up.url in up.said
    assert "+8613800000001" in up.said
    assert stat.S_IMODE((home / "secrets.json").stat().st_mode) == 0o600
    below = descendants(up.process.pid)
    os.kill(up.process.pid, signal.SIGINT)
    assert await up.ends(within_seconds=STOPPED_WITHIN_SECONDS) == os.EX_OK
    assert not list(filter(is_running, below))


async def test_the_demo_plays_its_whole_story(lasting_up: Up) -> None:
    """It checks every figure itself: exit code 0 says that all promises were kept."""
    up, home = lasting_up, lasting_up.home
    demo = Child(
        Command(
            name="demo",
            argv=[sys.executable, "-m", "app", "demo", "--lang", "en"],
            log=home.with_name("demo.log"),
            environment={"PINTIER_HOME": str(home), "PINTIER_PORT": up.url.rpartition(":")[2]},
            folder=ROOT,
        )
    )
    await until(
        lambda: demo.exit_code is not None,
        within_seconds=DEMO_WITHIN_SECONDS,
        or_say=lambda: demo.last_words(100),
    )
    assert demo.exit_code == os.EX_OK, demo.last_words(100)
    assert "Closed with 12: ¥35.90 each" in demo.last_words(100)


async def test_a_second_one_on_the_same_home_is_refused(lasting_up: Up) -> None:
    """It says which process holds the home, and where that answers; exit code 3."""
    up = lasting_up
    second = Up(up.home, free_port())
    assert await second.ends(within_seconds=10.0) == 3
    assert f"process {up.process.pid}, {up.url}" in second.said


async def test_a_killed_web_process_is_brought_back(lasting_up: Up) -> None:
    """`kill -9` of the server's main process: its helper is gone, and the port answers again."""
    up = lasting_up
    main = up.part("app", "web")
    helpers = descendants(main)
    os.kill(main, signal.SIGKILL)
    await up.says("web was ended by SIGKILL")
    await up.says("web, again")
    assert not list(filter(is_running, helpers))
    assert _status(f"{up.url}/health/live") == 200


async def test_killing_the_supervisor_leaves_no_orphan(up: Up) -> None:
    """After `kill -9` every process of the stack ends by itself."""
    below = descendants(up.process.pid)
    assert len(below) > 5
    os.kill(up.process.pid, signal.SIGKILL)
    await until(
        lambda: not any(map(is_running, below)),
        within_seconds=30.0,
        or_say=lambda: f"still running: {list(filter(is_running, below))}",
    )


async def test_the_next_start_keeps_the_log_ins(up: Up, home: Path) -> None:
    """The key that signs them is made up once."""
    key = environment_of(up.part("app", "web"))["PINTIER_SECRET_KEY"]
    os.kill(up.process.pid, signal.SIGTERM)
    await up.ends(within_seconds=10.0)
    again = Up(home, free_port())
    try:
        await again.says("Pintier is ready")
        assert environment_of(again.part("app", "web"))["PINTIER_SECRET_KEY"] == key
    finally:
        again.process.stop()


async def test_production_is_refused(home: Path) -> None:
    """A plain sentence, exit code 2, and nothing was created."""
    up = Up(home, free_port(), PINTIER_ENV="production")
    assert await up.ends(within_seconds=10.0) == 2
    assert "refused in production" in up.said
    assert _files(home) == []
