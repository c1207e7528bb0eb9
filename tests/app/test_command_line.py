"""`pintier`: what it says, what it starts, and how it fails."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable

import pytest

from app.__main__ import main
from tests.support.sources import ROOT


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PINTIER_")}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Who types `--help` sees what there is."""
    with pytest.raises(SystemExit) as done:
        main(["--help"])
    assert done.value.code == 0
    said = capsys.readouterr().out
    for command in ("up", "web", "worker", "migrate", "demo", "bench", "verify-ledger", "keys"):
        assert f"\n    {command}" in said


@pytest.mark.parametrize("command", ["web", "worker", "migrate", "verify-ledger"])
def test_wrong_settings_are_said_in_a_sentence(command: str) -> None:
    """Exit code 2 and the variable's name; no traceback."""
    done = _run(command)
    assert done.returncode == 2
    assert done.stderr == "pintier: PINTIER_DATABASE_URL is missing\n"


async def test_migrate_applies_and_then_finds_nothing(
    make_database: Callable[..., Awaitable[str]],
) -> None:
    """The command prints what it applied; run again, it says that there is nothing."""
    url = await make_database()
    first, second = (_run("migrate", PINTIER_DATABASE_URL=url) for _ in range(2))
    assert "applied 0001_" in first.stdout
    assert second.stdout == "nothing to apply\n"


@pytest.mark.parametrize(
    "module",
    [
        "app.actions.finance_keys",
        "app.actions.verify_ledger",
        "app.devstack.demo",
        "app.devstack.stripe.server",
        "app.devstack.up",
        "app.store.migrate",
        "app.web.asgi",
        "workers.__main__",
    ],
)
def test_what_the_commands_name_is_there(module: str) -> None:
    """Commands import by name when they run, so no import would notice that one is gone."""
    assert importlib.util.find_spec(module)
