"""The folder of the embedded stack: its data, its logs, its secrets, and the lock on all of them.

`PINTIER_HOME` names it; without that it is `.pintier/` where the command is run. PostgreSQL cannot
run as root, so root's default lies where the user `nobody` can reach it.
"""

import fcntl
import hashlib
import json
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Final

import msgspec

from app.devstack.process import ServerError
from app.devstack.wheels import SYSTEM_FOLDER

LOG_BYTES_MAX: Final = 10_000_000
OPEN_TO_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH


class HomeBusyError(Exception):
    """Another `up` runs on this home; the message says which process, and where it answers."""


class Secrets(msgspec.Struct, frozen=True, kw_only=True):
    """What the first start makes up and later starts keep, so that log-ins survive a restart."""

    secret_key: str
    postgres_password: str
    application_password: str
    stripe_secret_key: str
    stripe_publishable_key: str
    stripe_webhook_secret: str


class Home:
    """An open and locked home; the lock ends with the process, however it ends."""

    def __init__(self, folder: Path, lock: IO[str]) -> None:
        self.folder = folder
        self._lock = lock

    @classmethod
    def open(cls, environment: Mapping[str, str]) -> "Home":
        """Create the folder unless it is there, check whose it is, and lock it.

        Raises:
            HomeBusyError: another `up` holds the lock.
            ServerError: the folder is not ours alone, or `nobody` could not reach it.
        """
        folder = folder_of(environment)
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        _must_be_ours(folder)
        lock = (folder / "lock").open("a+", encoding="utf-8")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            holder = lock.read().strip() or "a process that is just starting"
            lock.close()
            raise HomeBusyError(f"already running on {folder}: {holder}") from None
        home = cls(folder, lock)
        home.announce("starting")
        return home

    def announce(self, where: str) -> None:
        """Write down, for a second `up`, who holds the lock and where it answers."""
        self._lock.seek(0)
        self._lock.truncate()
        self._lock.write(f"process {os.getpid()}, {where}")
        self._lock.flush()

    def close(self) -> None:
        """Give the lock back."""
        self._lock.close()

    def log(self, name: str) -> Path:
        """Return the log file of a part; a long one is set aside, and the one before it goes."""
        path = self.folder / f"{name}.log"
        if path.exists() and path.stat().st_size > LOG_BYTES_MAX:
            path.replace(path.with_suffix(".log.1"))
        return path

    def secrets(self) -> Secrets:
        """Return this home's secrets, made up at the first call and readable by us alone."""
        path = self.folder / "secrets.json"
        if path.exists():
            return msgspec.json.decode(path.read_bytes(), type=Secrets)
        made = Secrets(
            secret_key=secrets.token_hex(32),
            postgres_password=secrets.token_hex(16),
            application_password=secrets.token_hex(16),
            stripe_secret_key=f"sk_test_{secrets.token_hex(16)}",
            stripe_publishable_key=f"pk_test_{secrets.token_hex(16)}",
            stripe_webhook_secret=f"whsec_{secrets.token_hex(16)}",
        )
        text = json.dumps(msgspec.to_builtins(made), indent=2)
        building = path.with_suffix(".tmp")
        building.unlink(missing_ok=True)
        descriptor = os.open(building, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode=0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        building.rename(path)
        return made


def folder_of(environment: Mapping[str, str]) -> Path:
    """Return where the home is, whether or not it is there yet."""
    chosen = environment.get("PINTIER_HOME")
    if chosen:
        return Path(chosen).absolute()
    here = Path.cwd()
    if os.geteuid() != 0:
        return here / ".pintier"
    digest = hashlib.sha256(os.fsencode(here)).hexdigest()[:8]
    return SYSTEM_FOLDER / "homes" / f"{here.name}-{digest}"


def _must_be_ours(folder: Path) -> None:
    """Refuse a folder that somebody else could have prepared, or that `nobody` cannot reach."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        raise ServerError(f"{folder} is not a folder of this user: set PINTIER_HOME to one")
    if found.st_mode & OPEN_TO_OTHERS:
        raise ServerError(f"{folder} can be written by others: set PINTIER_HOME to another folder")
    if os.geteuid() == 0:
        for parent in (folder, *folder.parents):
            if not parent.stat().st_mode & stat.S_IXOTH:
                raise ServerError(
                    f"{parent} is closed to the user nobody, whom PostgreSQL runs as:"
                    " set PINTIER_HOME to a folder elsewhere"
                )
