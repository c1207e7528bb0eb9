"""Node, for the tests that need the front ends' own tools; few machines that run tests have it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.support.sources import ROOT

FRONTS: Final = ROOT / "frontend"
BIN: Final = Path(sys.executable).parent
"""Where `make frontend` puts Node: beside this Python."""
HAS_NODE: Final = (BIN / "node").exists() and all(
    (FRONTS / front / "node_modules").is_dir() for front in ("miniapp", "console")
)
needs_node: Final = pytest.mark.skipif(
    not HAS_NODE, reason="no Node, or nothing installed for it: make frontend"
)
NPM_SECONDS: Final = 600.0


def npm(front: str, *arguments: str, **environment: str) -> str:
    """Run npm in a front end; return what it said, and fail with it when it failed."""
    return _run("npm", front, *arguments, **environment)


def node(front: str, *arguments: str) -> str:
    """Run a script of a front end, likewise."""
    return _run("node", front, *arguments)


def _run(tool: str, front: str, *arguments: str, **environment: str) -> str:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [str(BIN / tool), *arguments],
        cwd=FRONTS / front,
        env={**os.environ, **environment, "PATH": path},
        capture_output=True,
        text=True,
        timeout=NPM_SECONDS,
        check=False,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said[-6_000:]
    return said
