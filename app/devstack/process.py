"""Child processes: started so that they cannot outlive us, stopped so that nothing is left behind.

Three facts shape this file. A child that is not told otherwise survives the death of its parent,
so on Linux each asks the kernel for a signal when the parent dies (`PR_SET_PDEATHSIG`). That
signal follows the *thread* that spawned the child: spawn from the main thread only. And Ctrl-C
reaches a whole process group, so each child leads a session of its own and hears from us alone.
"""

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

PR_SET_PDEATHSIG: Final = 1
LOOPBACK: Final = "127.0.0.1"
POLL_SECONDS: Final = 0.01
KILL_AFTER_SECONDS: Final = 10.0
PASSED_ON: Final = ("PATH", "LANG", "TZ", "TMPDIR", "LD_LIBRARY_PATH")
UNPRIVILEGED: Final = "nobody"


class ServerError(Exception):
    """An embedded part did not do what it must; the message says which, and what it printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What to run: how it is called on the screen, and how it is asked to end."""

    name: str
    argv: Sequence[str]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path = Path("/")
    stop_signal: signal.Signals = signal.SIGTERM
    unprivileged: bool = False
    """Run as the user `nobody` where we are root: PostgreSQL refuses to run as root."""


class Child:
    """A running command, and the leader of its own process group."""

    def __init__(self, command: Command) -> None:
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("spawn from the main thread: the death signal follows the thread")
        self.command = command
        self._started_at = time.monotonic()
        with open(command.log, "ab", opener=_private) as log:
            self._log_start = log.tell()
            user, group = account() if command.unprivileged else (None, None)
            # The hook's functions are looked up here, because after the change of user `nobody`
            # may be unable to read the folders Python would load them from.
            self._popen = subprocess.Popen(  # noqa: S603  (commands are ours, never input)
                command.argv,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=command.folder,
                env={**inherited_environment(), **command.environment},
                user=user,
                group=group,
                extra_groups=None if user is None else [],
                start_new_session=True,
                preexec_fn=_dies_with_parent(command.stop_signal),  # noqa: PLW1509  (one thread)
            )

    @property
    def pid(self) -> int:
        """The process id, which is also the id of the process group."""
        return self._popen.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative when a signal ended it, as `subprocess` counts."""
        return self._popen.poll()

    @property
    def age_seconds(self) -> float:
        """How long ago it was spawned."""
        return time.monotonic() - self._started_at

    def last_words(self, lines: int = 12) -> str:
        """Return the end of what this child, not its predecessors, wrote to its log."""
        with self.command.log.open("rb") as log:
            log.seek(self._log_start)
            text = log.read().decode(errors="replace")
        return "\n".join(text.splitlines()[-lines:])

    def ask_to_stop(self) -> None:
        """Send the stop signal; to the leader only, which ends its own helpers in order."""
        if self.exit_code is None:
            self._popen.send_signal(self.command.stop_signal)

    def kill(self) -> None:
        """End the leader and all that is left of its group, at once."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        self._popen.wait()

    def stop(self, within_seconds: float = KILL_AFTER_SECONDS) -> None:
        """Ask, wait, and kill what did not listen. Blocks; for tests and one-shot use."""
        self.ask_to_stop()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(timeout=within_seconds)
        self.kill()


def account() -> tuple[int | None, int | None]:
    """Return user and group id to give our rights away to; (None, None) when we are not root."""
    if os.geteuid() != 0:
        return None, None
    entry = pwd.getpwnam(UNPRIVILEGED)
    return entry.pw_uid, entry.pw_gid


def hand_over(path: Path) -> None:
    """Give a file or folder to the account that unprivileged children run as."""
    user, group = account()
    if user is not None and group is not None:
        os.chown(path, user, group)


def run(argv: Sequence[str], *, unprivileged: bool = False) -> subprocess.CompletedProcess[str]:
    """Run a short command to its end and return what it said; the caller judges the exit code."""
    user, group = account() if unprivileged else (None, None)
    return subprocess.run(  # noqa: S603  (commands are ours, never input)
        argv,
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        env=inherited_environment(),
        user=user,
        group=group,
        extra_groups=None if user is None else [],
    )


def program_of(pid: str) -> str:
    """Return the name of the program that runs as `pid`; empty when none does."""
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    if sys.platform == "linux":
        return ""
    return Path(run(["ps", "-o", "comm=", "-p", pid]).stdout.strip()).name


def inherited_environment() -> dict[str, str]:
    """Return the few variables a child gets without asking; settings are passed by name."""
    return {name: os.environ[name] for name in PASSED_ON if name in os.environ}


def free_port() -> int:
    """Return a TCP port of the loopback that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until(ready: Callable[[], bool], child: Child, *, within_seconds: float) -> None:
    """Block until `ready()`; for tests, where there is no event loop yet.

    Raises:
        ServerError: the child ended, or the time is up.
    """
    deadline = time.monotonic() + within_seconds
    while not ready():
        if child.exit_code is not None or time.monotonic() > deadline:
            raise ServerError(f"{child.command.name} did not start:\n{child.last_words()}")
        time.sleep(POLL_SECONDS)


def copy_once(sources: Sequence[Path], target: Path) -> Path:
    """Copy folders side by side into `target` unless it is there already, and return it.

    The copy is made beside the target and renamed, so a half-made one is never used, and of two
    processes that start together one copy wins.
    """
    if target.is_dir():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    building = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    building.mkdir(mode=0o755)
    for source in sources:
        shutil.copytree(source, building / source.name, symlinks=True)
    try:
        building.rename(target)
    except OSError:
        shutil.rmtree(building)
        if not target.is_dir():
            raise
    return target


def _private(path: str, flags: int) -> int:
    """Open a log that we alone may read: in development codes and addresses stand in it."""
    return os.open(path, flags, mode=0o600)


def _dies_with_parent(death_signal: signal.Signals) -> Callable[[], None] | None:
    """Return the hook that ties a child to us; None where the kernel cannot (not Linux)."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    parent = os.getpid()

    def tie() -> None:
        libc.prctl(PR_SET_PDEATHSIG, int(death_signal))
        if os.getppid() != parent:  # it died between the fork and the line above
            os.kill(os.getpid(), signal.SIGKILL)

    return tie
