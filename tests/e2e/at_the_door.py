"""Running the command line in a test, and the register that its tests share."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from vp_desktop.cli.door import run
from vp_desktop.composition import Program
from vp_desktop.storage.connection import Connection

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "vier natte laarzen bij de deur"
WRONG = "vijf natte laarzen bij de deur"


@dataclass(frozen=True)
class Outcome:
    """What a run came to."""

    status: int
    out: str
    err: str


class Door:
    """The command line without a process of its own, with a passphrase that lies in a file."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.secret = folder / "wachtzin.txt"
        self.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self.opened: list[tuple[Path | None, str | None]] = []
        self._capture = capture

    def run(self, *words: str | Path) -> Outcome:
        """Run exactly these words."""
        self._capture.readouterr()
        status = run([str(word) for word in words], self._open_window)
        out, err = self._capture.readouterr()
        return Outcome(int(status), out, err)

    def __call__(self, *words: str | Path) -> Outcome:
        """Run these words, the right passphrase added."""
        return self.run(*words, "--passphrase-file", self.secret)

    def _open_window(self, path: Path | None, passphrase: str | None) -> int:
        self.opened.append((path, passphrase))
        return 0


def says(outcome: Outcome, code: str, language: str = "nl") -> bool:
    """Whether what was said on standard error is the one sentence of `code`, and that alone."""
    label = Program().texts.sections["errors"][code].text(language)
    start = label.partition("{")[0]
    end = label.rpartition("}")[2]
    said = outcome.err
    return said.startswith(start) and said.endswith(end + "\n") and said.count("\n") == 1


def start(*words: str | Path, warnings: str = "error", **more: Any) -> subprocess.Popen[str]:
    """The program as a process of its own."""
    settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    if "env" not in more:  # output is gathered and written at the end, as for a user
        more["env"] = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
    command = [sys.executable, "-W", warnings, "-m", "vp_desktop", *map(str, words)]
    return subprocess.Popen(command, cwd=ROOT, text=True, **{**settings, **more})


def in_process(*words: str | Path, text: str | None = None, **more: Any) -> Outcome:
    """Run the program as a process of its own to its end; `text` is its standard input."""
    if text is not None:
        more["stdin"] = subprocess.PIPE
    process = start(*words, **more)
    out, err = process.communicate(text, timeout=60)
    return Outcome(process.returncode, out or "", err or "")


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def beside(folder: Path) -> set[str]:
    """Every file and folder there is, to see what a run left behind."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@contextmanager
def with_raw_key(path: Path) -> Iterator[Connection]:
    """The register around the program: what somebody with the key could do."""
    register = Program().registers.open(path, PASSPHRASE)
    key, salt = register.key, register.salt
    register.close()
    connection = Connection(path, key, salt)
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def small_disk(folder: Path, size: str = "4m") -> Iterator[Path]:
    """A disk of `size` at `folder`; skips where disks cannot be mounted."""
    folder.mkdir(exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def only_for_reading(folder: Path) -> Iterator[None]:
    """Nothing can be written in `folder` for a while."""
    if os.geteuid() == 0:  # for root a folder's mode is no obstacle
        _mount("--bind", str(folder), str(folder))
        try:
            _mount("-o", "remount,bind,ro", str(folder))
            yield
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        return
    mode = folder.stat().st_mode
    folder.chmod(0o500)
    try:
        yield
    finally:
        folder.chmod(mode)


def can_mount(folder: Path) -> bool:
    """Whether this process may mount; if not, tests take another way."""
    if os.geteuid() != 0:
        return False
    folder.mkdir(exist_ok=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(folder)], capture_output=True)
    if made.returncode == 0:
        subprocess.run(["umount", "-l", str(folder)], check=True)
    return made.returncode == 0


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)


def fill(folder: Path, leave: int = 0) -> Path:
    """Write until the disk is full, then make `leave` bytes of room. Returns the filler."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
        if leave:
            file.truncate(max(0, file.tell() - leave))
    return filler


def sentence(code: str, language: str, values: Sequence[tuple[str, object]] = ()) -> str:
    return Program().texts.say("errors", code, language, **dict(values))
