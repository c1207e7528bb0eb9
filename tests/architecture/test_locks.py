"""The lock files: every version by its hash, and no host."""

import json
import re
from pathlib import Path
from typing import Final

import pytest

from tests.support.sources import ROOT

PINNED: Final = re.compile(r"^[a-z0-9][a-z0-9._-]*==\S+")
HOST: Final = re.compile(r"://|\b[\w-]+\.(org|com|io|net|dev|cn|local|internal)\b|--index|--find")
LOCKS: Final = [ROOT / "requirements.lock", ROOT / "requirements-dev.lock"]
NODE_LOCKS: Final = sorted(
    [
        *(ROOT / "frontend").glob("*/package-lock.json"),
        *(ROOT / "bench").glob("*/package-lock.json"),
    ]
)


@pytest.mark.parametrize(
    "lock", [*LOCKS, ROOT / "requirements-frontend.lock"], ids=lambda path: path.name
)
def test_a_lock_names_versions_and_hashes_alone(lock: Path) -> None:
    """A lock works behind every mirror, for it holds no address, and nothing without a hash."""
    text = lock.read_text(encoding="utf-8")
    assert not HOST.search(text)
    entries = re.split(r"\n(?=\S)", text.strip())
    for entry in entries:
        assert PINNED.match(entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_development_lock_holds_the_versions_of_the_other() -> None:
    """Tests run on the versions that production runs on."""
    shipped, tested = (
        {line.split(" ")[0] for line in lock.read_text().splitlines() if PINNED.match(line)}
        for lock in LOCKS
    )
    assert shipped <= tested


@pytest.mark.parametrize("lock", NODE_LOCKS, ids=lambda path: path.parent.name)
def test_a_node_lock_names_no_registry(lock: Path) -> None:
    """The same for Node: no address that an archive was once fetched from."""
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    assert len(packages) > 100
    for name, package in packages.items():
        assert "resolved" not in package, name
        assert not name or "integrity" in package or package.get("inBundle"), name
