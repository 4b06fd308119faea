"""A whole session under strace: what it writes, wherever and however briefly, and whom it calls (S1, S6).

Unlike a search of what is left on the disk afterwards, this sees files that were removed again.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.session_driver import MARKERS
from tests.e2e.test_markers import ENCODINGS, PASSPHRASE, ROOT, files_with_traces, traces
from vp_desktop.core.model import School
from vp_desktop.services.clock import system_clock
from vp_desktop.services.registers import Founding, Registers

CALLS = (
    "open,openat,creat,rename,renameat2,socket,connect,write,pwrite64,writev,pwritev,sendto,sendmsg"
)
STRACE = ("strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "2000000", "-e", f"trace={CALLS}")
"""The kernel itself lets every other call pass: it halves the time."""
_TO_FILE = re.compile(r"\b(?:write|pwrite64|writev|pwritev|sendto|sendmsg)\((\d+)<([^>]*)>")
_OPENED = re.compile(r"\b(?:open|openat|creat)\(.*?O_(?:WRONLY|RDWR|CREAT).*\) = \d+<([^>]*)>")
_FAMILY = re.compile(r"\bsocket\((AF_\w+)")

pytestmark = [
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
    pytest.mark.timeout(300),
]


def may_trace() -> bool:
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return tried.returncode == 0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    if not may_trace():
        pytest.skip("this system lets no program be traced")
    for name in ("tmp", "buiten", "cache"):
        (tmp_path / name).mkdir(mode=0o700)
    founding = Founding((School("De Vlieger", "po"),))
    register, _ = Registers(system_clock).create(
        tmp_path / "register" / "a.vpr", PASSPHRASE, founding
    )
    register.close()
    (tmp_path / "wachtzin.txt").write_text(PASSPHRASE, encoding="utf-8")
    return tmp_path


def trace(home: Path, ending: str) -> Path:
    """Run the session; gives what strace wrote."""
    places = {"HOME": home, "TMPDIR": home / "tmp", "XDG_RUNTIME_DIR": home / "tmp"}
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        places[f"XDG_{name}_HOME"] = home / name.casefold()
    environment = os.environ | {name: str(path) for name, path in places.items()}
    environment |= {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONDONTWRITEBYTECODE": "1"}
    out = home.parent / f"{home.name}-{ending}.strace"
    driver = [sys.executable, str(ROOT / "tests/security/traced_session.py")]
    words = [
        str(home / "register" / "a.vpr"),
        str(home / "wachtzin.txt"),
        str(home / "buiten"),
        ending,
    ]
    strace = [*STRACE, "-o", str(out), *driver, *words]
    with subprocess.Popen(
        strace, env=environment, cwd=home, stdout=subprocess.PIPE, text=True
    ) as session:
        assert session.stdout is not None
        assert session.stdout.readline() == "ready\n"
        if ending == "lock":
            end_after_lock(session.pid)
        session.wait(60)
    return out


def end_after_lock(strace: int) -> None:
    """Let the fresh program come up, then end it."""
    process = int(Path(f"/proc/{strace}/task/{strace}/children").read_text().split()[0])
    deadline = time.monotonic() + 60
    while "libQt6Svg" not in Path(f"/proc/{process}/maps").read_text():
        assert time.monotonic() < deadline, "the process was not replaced"
        time.sleep(0.1)
    os.kill(process, 15)


def decoded(line: str) -> bytes:
    strings = line.split('"')[1::2]  # in numbers all: no quotation mark stands in one
    return b"".join(bytes.fromhex(string.replace("\\x", "")) for string in strings)


def path_of(shown: str) -> str:
    """A path as strace shows it with -xx, in which it may be written in numbers."""
    if shown.startswith("\\x"):
        return bytes.fromhex(shown.replace("\\x", "")).decode()
    return shown


def written(out: Path) -> Iterator[tuple[str, bytes]]:
    """Each write: to which file, pipe or socket, and what."""
    with out.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            found = _TO_FILE.search(line)
            if found:
                yield path_of(found[2]), decoded(line)


@pytest.mark.parametrize("ending", ["close", "lock", "kill"])
def test_a_whole_session_writes_nothing_in_the_clear_and_calls_nobody(
    home: Path, ending: str
) -> None:
    out = trace(home, ending)
    outside = str(home / "buiten")
    seen, leaks = set(), []
    for place, content in written(out):
        seen.add(place)
        if not place.startswith(outside) and traces(content):
            leaks.append((place, traces(content)))
    assert leaks == []
    assert str(home / "register" / "a.vpr-wal") in seen, "the trace saw the register at work"
    text = out.read_text(encoding="ascii", errors="replace")
    opened = {path_of(found) for found in _OPENED.findall(text)}
    elsewhere = {
        path
        for path in opened
        if not Path(path.removesuffix(" (deleted)")).is_relative_to(home)
        and (path.startswith("/dev/shm/") or not path.startswith(("/dev/", "/proc/", "/sys/")))
    }
    assert elsewhere == set()
    assert not set(_FAMILY.findall(text)) & {"AF_INET", "AF_INET6"}
    assert {"terug.txt", "jaar.pdf", "jaar.xlsx"} <= {p.name for p in (home / "buiten").iterdir()}
    shutil.rmtree(outside)
    assert files_with_traces(home) == []
    assert {path.name for path in (home / "register").iterdir()} >= {
        "a.vpr",
        "pakket.vpp",
        "terug.vpr",
    }
    out.unlink()


def test_the_trace_would_see_a_leak(tmp_path: Path) -> None:
    """The way of looking finds a marker in a file that is removed at once."""
    if not may_trace():
        pytest.skip("this system lets no program be traced")
    out = tmp_path / "x.strace"
    leak = "import os; p='lek'; f=open(p,'w'); f.write('MERKTEKEN'); f.close(); os.remove(p)"
    leak += "; import socket; socket.socket(socket.AF_INET)"
    command = ["strace", "-f", "-y", "-xx", "-s", "2000000", "-e", f"trace={CALLS}", "-o", str(out)]
    subprocess.run([*command, sys.executable, "-c", leak], cwd=tmp_path, check=True)
    assert [place for place, content in written(out) if traces(content)] == [str(tmp_path / "lek")]
    assert set(_FAMILY.findall(out.read_text())) == {"AF_INET"}
    assert MARKERS[0].encode(ENCODINGS[0]) in b"MERKTEKEN"
