"""Build both front ends and put them where the server finds them: `make frontend`.

Types come from the API's own document, so a changed field fails here. The built files are
committed with a digest of their sources in `app/static/BUILD.json`: whoever runs the product needs
no Node, and tests/architecture/test_frontend.py says when the two no longer belong together.

    python frontend/build.py             everything, from an empty folder
    python frontend/build.py openapi     the API's document and the types alone
    python frontend/build.py quick       build without installing or testing
    python frontend/build.py seal        the digests alone
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent
STATIC: Final = ROOT / "app" / "static"
SEAL: Final = STATIC / "BUILD.json"
OPENAPI: Final = HERE / "shared" / "openapi.json"
TYPES: Final = HERE / "shared" / "schema.d.ts"
BUILT: Final = {"miniapp": ("dist/build/h5", "m"), "console": ("dist", "console")}
"""Where each front end's build lies, and the folder that serves it."""
NOT_SOURCES: Final = frozenset(
    {"node_modules", "dist", "tests", "__pycache__", "unpackage", ".vitest"}
)


def sources() -> Iterator[Path]:
    """Yield every file that decides what is built, in a fixed order."""
    for path in sorted(HERE.rglob("*")):
        if path.is_file() and not NOT_SOURCES.intersection(path.relative_to(HERE).parts):
            yield path


def source_digest() -> str:
    """Return one digest over the names and bytes of all sources."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.relative_to(HERE).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def built_digests() -> dict[str, str]:
    """Return the digest of every built file, by its path below `app/static`."""
    return {
        path.relative_to(STATIC).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(STATIC.rglob("*"))
        if path.is_file() and path != SEAL
    }


def openapi_text() -> str:
    """Return the API's document with the paths of embedded mode."""
    sys.path.insert(0, str(ROOT))
    from app.settings import Settings  # noqa: PLC0415 - the path is set just above
    from app.web.asgi import build_app  # noqa: PLC0415

    document: dict[str, Any] = build_app(Settings(database_url="none")).openapi_schema.to_schema()
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _run(folder: Path, *command: str) -> None:
    bin_folder = str(Path(sys.executable).parent)
    environment = {**os.environ, "PATH": bin_folder + os.pathsep + os.environ["PATH"]}
    began_at = time.monotonic()
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    says = "ok" if done.returncode == 0 else "FAILED"
    seconds = time.monotonic() - began_at
    print(f"  {folder.name:8} {' '.join(command[:4]):40} {says} {seconds:5.1f} s", flush=True)
    if done.returncode:
        sys.exit(done.stdout[-6_000:] + done.stderr[-3_000:])


def _write_types() -> None:
    OPENAPI.write_text(openapi_text(), encoding="utf-8")
    _run(HERE / "console", "npx", "openapi-typescript", str(OPENAPI), "-o", str(TYPES))


def _install() -> None:
    for name in BUILT:
        _run(HERE / name, "npm", "ci")


def _check() -> None:
    for name in BUILT:
        _run(HERE / name, "npm", "run", "types")
        _run(HERE / name, "npm", "test")


def _build() -> None:
    for name, (built, served) in BUILT.items():
        _run(HERE / name, "npm", "run", "build")
        shutil.rmtree(STATIC / served, ignore_errors=True)
        shutil.copytree(HERE / name / built, STATIC / served)


def _seal() -> None:
    seal = {"source_sha256": source_digest(), "files": built_digests()}
    SEAL.write_text(json.dumps(seal, indent=1) + "\n", encoding="utf-8")


def main(asked: str = "all") -> None:
    """Run the steps asked for."""
    steps = {
        "all": (_install, _write_types, _check, _build, _seal),
        "openapi": (_write_types,),
        "quick": (_write_types, _build, _seal),
        "seal": (_seal,),
    }
    for step in steps[asked]:
        step()


if __name__ == "__main__":
    main(*sys.argv[1:])
