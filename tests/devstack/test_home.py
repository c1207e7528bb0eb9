"""The home of the embedded stack: ours alone, one at a time, its secrets made up once."""

import os
import stat
from pathlib import Path

import pytest

from app.devstack.home import LOG_BYTES_MAX, Home, HomeBusyError
from app.devstack.process import ServerError
from tests.support.servers import server_folder


@pytest.fixture
def folder() -> Path:
    return server_folder() / "home"


def _opened(folder: Path) -> Home:
    return Home.open({"PINTIER_HOME": str(folder)})


def test_secrets_are_made_once_and_readable_by_us_alone(folder: Path) -> None:
    """A restart keeps log-ins, and no other user reads the key that signs them."""
    home = _opened(folder)
    first = home.secrets()
    home.close()
    again = _opened(folder)
    assert again.secrets() == first
    assert stat.S_IMODE((folder / "secrets.json").stat().st_mode) == 0o600
    again.close()


def test_two_homes_have_different_secrets(folder: Path) -> None:
    """What signs a log-in here signs none elsewhere."""
    one, other = _opened(folder), _opened(folder.with_name("other"))
    assert one.secrets().secret_key != other.secrets().secret_key
    one.close()
    other.close()


def test_a_home_in_use_names_its_holder(folder: Path) -> None:
    """The second one learns which process to look at, and where that answers."""
    home = _opened(folder)
    home.announce("http://127.0.0.1:8000")
    with pytest.raises(HomeBusyError, match=f"process {os.getpid()}, http://127.0.0.1:8000"):
        _opened(folder)
    home.close()
    _opened(folder).close()


def test_a_folder_others_can_write_is_refused(folder: Path) -> None:
    """Whoever can write there could put a server's data or our secrets in."""
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(ServerError, match="can be written by others"):
        _opened(folder)


def test_a_link_is_refused(folder: Path) -> None:
    """It could lead into a folder of somebody else's choice."""
    target = server_folder()
    folder.symlink_to(target)
    with pytest.raises(ServerError, match="is not a folder of this user"):
        _opened(folder)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives its rights away")
def test_a_folder_nobody_can_reach_is_refused(folder: Path) -> None:
    """PostgreSQL runs as `nobody` there; better said at once than by its log."""
    folder.parent.chmod(0o700)
    with pytest.raises(ServerError, match="is closed to the user nobody"):
        _opened(folder)


def test_a_long_log_is_set_aside(folder: Path) -> None:
    """Logs of many starts do not fill the disk: one old file is kept."""
    home = _opened(folder)
    (folder / "web.log").write_bytes(b"x" * (LOG_BYTES_MAX + 1))
    assert not home.log("web").exists()
    assert (folder / "web.log.1").stat().st_size == LOG_BYTES_MAX + 1
    home.close()
