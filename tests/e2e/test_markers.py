"""Nothing typed in a session stands in the clear anywhere it wrote, nor in memory after the lock."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.session_driver import MARKERS
from vp_desktop.core.model import School
from vp_desktop.services.clock import system_clock
from vp_desktop.services.registers import Founding, Registers
from vp_desktop.storage.checking import check

pytestmark = pytest.mark.usefixtures("keys_at_full_cost")

PASSPHRASE = "zes wijze woorden om te testen"
ROOT = Path(__file__).parents[2]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def traces(content: bytes) -> list[str]:
    """The markers that stand in `content`, in any way of writing letters."""
    return [marker for marker in MARKERS for name in ENCODINGS if marker.encode(name) in content]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home, a place for temporary files and a register in it."""
    (tmp_path / "tmp").mkdir()
    register, _ = Registers(system_clock).create(
        tmp_path / "register" / "a.vpr", PASSPHRASE, Founding((School("De Vlieger", "po"),))
    )
    register.close()
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return tmp_path


def start(home: Path, ending: str) -> subprocess.Popen[str]:
    """The session in a process of its own, which writes nowhere but below `home`."""
    places = {"HOME": home, "TMPDIR": home / "tmp", "XDG_CONFIG_HOME": home / "config"}
    places |= {"XDG_DATA_HOME": home / "data", "XDG_STATE_HOME": home / "state"}
    places |= {"XDG_CACHE_HOME": home / "cache", "XDG_RUNTIME_DIR": home / "tmp"}
    environment = os.environ | {name: str(path) for name, path in places.items()}
    environment |= {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    driver = [sys.executable, str(ROOT / "tests/e2e/session_driver.py")]
    return subprocess.Popen(
        [*driver, str(home / "register" / "a.vpr"), str(home / "passphrase.txt"), ending],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_until_ready(session: subprocess.Popen[str]) -> None:
    assert session.stdout is not None
    assert session.stdout.readline() == "ready\n"


def files_with_traces(home: Path) -> list[str]:
    found = []
    for path in home.rglob("*"):
        if path.is_file():
            found += [f"{path.relative_to(home)}: {marker}" for marker in traces(path.read_bytes())]
    return found


@pytest.mark.parametrize("ending", ["close", "kill"])
def test_no_marker_stands_in_any_file_after_the_session(home: Path, ending: str) -> None:
    with start(home, ending) as session:
        wait_until_ready(session)
        session.wait(30)
    assert files_with_traces(home) == []
    register = Registers(system_clock).open(home / "register" / "a.vpr", PASSPHRASE)
    stored = register.connection.value("SELECT story FROM reports")
    assert traces(stored.encode()), "the session did write its markers into the register"
    assert check(register.connection) == []
    register.close()


def is_fresh(command: bytes) -> bool:
    """Whether this is the program at its unlock screen, with a register's path and nothing else."""
    return b"a.vpr" in command and b"session_driver" not in command


@pytest.fixture
def locked(home: Path) -> Iterator[tuple[Path, int]]:
    """A session that was locked: the home and the process, now a fresh program."""
    with start(home, "lock") as session:
        wait_until_ready(session)
        deadline = time.monotonic() + 30
        # Empty while the new program takes the old one's place, and for good when it died of it.
        while not is_fresh(said := Path(f"/proc/{session.pid}/cmdline").read_bytes()):
            assert time.monotonic() < deadline, f"the process was not replaced: {said!r}"
            time.sleep(0.05)
        yield home, session.pid
        session.kill()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="reads memory through /proc")
def test_after_the_lock_no_marker_stands_in_files_or_memory(locked: tuple[Path, int]) -> None:
    home, process = locked
    assert str(home / "register" / "a.vpr") in Path(f"/proc/{process}/cmdline").read_text()
    wait_for_window(process)
    assert files_with_traces(home) == []
    assert traces(memory(process)) == []
    assert b"vp_desktop" in memory(process), "the memory was read at all"
    register = Registers(system_clock).open(home / "register" / "a.vpr", PASSPHRASE)
    drafts = register.connection.rows("SELECT kind, content FROM drafts")
    register.close()
    assert {row["kind"] for row in drafts} >= {"report", "place"}


def wait_for_window(process: int) -> None:
    """Until the fresh program has loaded its fonts: then its first screen stands."""
    deadline = time.monotonic() + 30
    while "Inter-Regular.ttf" not in Path(f"/proc/{process}/maps").read_text():
        if time.monotonic() > deadline or "libQt6Svg" in Path(f"/proc/{process}/maps").read_text():
            return
        time.sleep(0.05)


def memory(process: int) -> bytes:
    """Everything the process can write to."""
    parts = []
    with Path(f"/proc/{process}/mem").open("rb") as file:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            bounds, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            first, last = (int(bound, 16) for bound in bounds.split("-"))
            file.seek(first)
            try:
                parts.append(file.read(last - first))
            except OSError:
                continue
    return b"".join(parts)
