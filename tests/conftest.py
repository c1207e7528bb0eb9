"""What every test may ask for: servers, databases, a clean slate; and what none may do."""

import gc
import os
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, Final

import hypothesis
import pytest

from app.devstack.postgres import PostgresServer
from tests.support import servers
from tests.support.cleaning import Cleaner
from tests.support.guards import ANYIO_BACKEND, block_outside_sockets

hypothesis.settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)

GARBAGE_AFTER_COUNT: Final = 10_000
"""New objects, less those gone, after which garbage is looked for: 700 took 4 % of the time."""


def pytest_configure(config: pytest.Config) -> None:
    """Guard the sockets; the xdist controller also starts the servers its workers will share."""
    block_outside_sockets()
    is_worker = hasattr(config, "workerinput")
    if not is_worker and config.getoption("numprocesses", None):
        servers.prepare()
    else:
        gc.disable()  # nothing that collecting tests makes is garbage; see below


def pytest_xdist_auto_num_workers() -> int:
    """Three for two cores: a test waits for servers a third of its time."""
    return max(1, (os.cpu_count() or 1) * 3 // 2)


def pytest_collection_finish() -> None:
    """Have garbage looked for among what the tests make, and not among all modules each time."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(GARBAGE_AFTER_COUNT)


def pytest_unconfigure() -> None:
    """Stop what this process started, and remove its folders."""
    servers.AT_THE_END.close()


SLOW_FOLDERS = {"browser", "sandbox", "faults", "devstack", "journeys", "web"}
"""A browser, kills, storms, the Stripe sandbox's own tests, and all over HTTP but these files."""
QUICK_FILES = {
    "test_auth.py",
    "test_finance.py",
    "test_messages.py",
    "test_seats.py",
    "test_story.py",
    "test_team_buys.py",
}
"""What is tried before each commit of what goes through all layers."""
QUICK_FOLDERS = {"journeys", "web"}
"""Where these files are."""
SLOW_FILES = {
    "actions/test_take_orders.py",
    "domain/test_examined_corpora.py",
    "domain/test_reexamined_corpora.py",
    "domain/test_unseen_corpora.py",
    "gateways/test_bell_and_doorbell.py",
    "gateways/test_stripe_faults.py",
    "store/test_verify_ledger.py",
}
"""Thousands of lines, of which a core is in the tests of their own readers; answers that come late
or never; a forgery of every kind; and workers that end at every step.
"""


@pytest.fixture(scope="session")
def anyio_backend() -> Any:
    """Run every asynchronous test on one event loop of uvloop, as production does."""
    return ANYIO_BACKEND


@pytest.fixture(scope="session")
def prepared_servers() -> None:
    """Start the servers where no controller did: at the first test that needs one."""
    servers.prepare()


@pytest.fixture(scope="session")
async def worker_url(prepared_servers: None) -> AsyncIterator[str]:
    """Yield this worker's own database, a copy of the migrated template, before anyone uses it."""
    name = servers.worker_database()
    yield await servers.create_database(name, template=os.environ[servers.TEMPLATE])
    await servers.drop_database(name)


@pytest.fixture(scope="session")
def database_url(worker_url: str, cleaner: Cleaner) -> str:
    """Return this worker's own database.

    The cleaner has seen what is in it first: rows of a test would be kept as if migrations had
    put them there, and every later test would find them.
    """
    return worker_url


@pytest.fixture(scope="session")
def redis_url(prepared_servers: None) -> str:
    """Return this worker's own numbered database of the run's Valkey."""
    return servers.redis_url()


@pytest.fixture(scope="session")
async def cleaner(worker_url: str) -> AsyncIterator[Cleaner]:
    """Yield what empties this worker's database; tests ask for `clean` instead."""
    cleaner = await Cleaner.connect(worker_url)
    yield cleaner
    await cleaner.close()


@pytest.fixture
async def clean(cleaner: Cleaner) -> None:
    """Give the test a database as the migrations left it.

    Emptied before the test and not after it, so that a test which died harms no other.
    """
    await cleaner.clean()


@pytest.fixture
async def make_database(
    prepared_servers: None,
) -> AsyncIterator[Callable[..., Awaitable[str]]]:
    """Yield a maker of databases that live for one test.

    `await make()` gives an empty one, `await make(migrated=True)` a copy of the template.
    """
    made: list[str] = []

    async def make(*, migrated: bool = False) -> str:
        name = f"{servers.worker_database()}_{secrets.token_hex(4)}"
        made.append(name)
        template = os.environ[servers.TEMPLATE] if migrated else "template0"
        return await servers.create_database(name, template=template)

    yield make
    for name in made:
        await servers.drop_database(name)


@pytest.fixture
def durable_postgres() -> Iterator[PostgresServer]:
    """Yield a server of this test's own that flushes to disk.

    It may be killed (`server.child.kill()`) and brought back (`server.start()`).
    """
    server = PostgresServer(servers.server_folder())
    server.start()
    yield server
    server.stop()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Spare the quick run the import of what it leaves out."""
    if config.getoption("markexpr") != "not slow":
        return None
    is_slow = (
        _is_slow(collection_path)
        if collection_path.suffix == ".py"
        else collection_path.name in SLOW_FOLDERS - QUICK_FOLDERS
    )
    return True if is_slow else None


def _is_slow(path: Path) -> bool:
    folder = path.parent.name
    if f"{folder}/{path.name}" in SLOW_FILES:
        return True
    return folder in SLOW_FOLDERS and path.name not in QUICK_FILES


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the quick run (`-m "not slow"`) to what a change may break first.

    Slow files come first, dealt to the two halves of the list in turn: two workers begin at the
    halves' heads, so no long test is left for the end while the other worker has nothing to do.
    """
    slow: dict[Path, list[pytest.Item]] = {}
    quick: list[pytest.Item] = []
    for item in items:
        if _is_slow(item.path):
            item.add_marker(pytest.mark.slow)
        if item.get_closest_marker("slow") is None:
            quick.append(item)
        else:
            slow.setdefault(item.path, []).append(item)
    dealt: tuple[list[pytest.Item], list[pytest.Item]] = ([], [])
    for of_file in slow.values():
        min(dealt, key=len).extend(of_file)
    cut = len(items) // 2 - len(dealt[0])
    items[:] = [*dealt[0], *quick[:cut], *dealt[1], *quick[cut:]]
