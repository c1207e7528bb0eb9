"""The built front ends belong to their sources, and their types to the API; mostly without Node."""

import hashlib
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.node import needs_node, npm

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build", ROOT / "frontend" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def seal(build: ModuleType) -> dict[str, object]:
    said: dict[str, object] = json.loads(build.SEAL.read_text(encoding="utf-8"))
    return said


def test_the_clients_types_are_those_of_the_api(build: ModuleType) -> None:
    """A changed field changes the document; `python frontend/build.py openapi` writes it anew."""
    kept = json.loads(build.OPENAPI.read_text(encoding="utf-8"))
    now = json.loads(build.openapi_text())
    for name in sorted(now["paths"].keys() | kept["paths"].keys()):
        assert kept["paths"].get(name) == now["paths"].get(name), name
    for name, schema in now["components"]["schemas"].items():
        assert kept["components"]["schemas"].get(name) == schema, name
    assert kept == now


def test_what_is_served_was_built_from_these_sources(
    build: ModuleType, seal: dict[str, object]
) -> None:
    assert seal["source_sha256"] == build.source_digest(), (
        "a source of a front end was changed without `make frontend`"
    )


def test_no_built_file_was_touched_lost_or_added(
    build: ModuleType, seal: dict[str, object]
) -> None:
    assert seal["files"] == build.built_digests()


@pytest.mark.slow
@needs_node
@pytest.mark.parametrize("front", ["miniapp", "console"])
def test_a_build_from_these_sources_gives_the_same_bytes(build: ModuleType, front: str) -> None:
    """Anybody can make again what is served: nothing in it is of the machine that built it."""
    npm(front, "run", "build")
    built, served = build.BUILT[front]
    made, kept = build.HERE / front / built, build.STATIC / served
    assert _bytes(made) == _bytes(kept)


def _bytes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
