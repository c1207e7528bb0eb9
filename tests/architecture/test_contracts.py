"""Who may import whom: the contracts of pyproject.toml hold."""

import subprocess
import sys
from pathlib import Path

from tests.support.sources import ROOT, imports, must_be_empty, sources


def test_import_contracts_are_kept() -> None:
    """`lint-imports` keeps all contracts; its report names file and line of what breaks one."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_product_never_imports_tests_or_benchmarks() -> None:
    """What is shipped must run without what is not."""
    must_be_empty(
        [
            f"{source.at(node)} imports {name}"
            for source in sources()
            for node, name in imports(source)
            if name.split(".")[0] in {"tests", "bench"}
        ],
        "app, domain and workers are shipped alone: move the helper into the product",
    )
