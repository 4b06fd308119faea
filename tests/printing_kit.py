"""A system with printers that are not there: `lp` and `lpstat` as small programs first on the path."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

_LP = """\
import json, os, sys
from pathlib import Path
here = Path({here!r})
(here / "arguments.json").write_text(json.dumps(sys.argv[1:]))
(here / "environment.json").write_text(json.dumps(dict(os.environ)))
if (here / "hang").exists():
    import time
    time.sleep(60)
(here / "paper").write_bytes(sys.stdin.buffer.read())
sys.exit(1 if (here / "refuse").exists() else 0)
"""


@dataclass(frozen=True)
class FakeQueue:
    """What the fake `lp` was given; files `refuse` and `hang` in `folder` make it fail."""

    folder: Path

    @property
    def paper(self) -> bytes:
        return (self.folder / "paper").read_bytes()

    @property
    def was_used(self) -> bool:
        return (self.folder / "arguments.json").exists()

    def text(self, name: str) -> str:
        return (self.folder / name).read_text()

    def make(self, name: str) -> None:
        (self.folder / name).touch()


def fake_queue(
    folder: Path, patch: pytest.MonkeyPatch, printers: str = "balie\nkamer_2\n", default: str = ""
) -> FakeQueue:
    """Puts the programs on the path; `default` is what `lpstat -d` says."""
    programs = folder / "programs"
    programs.mkdir(parents=True)
    source = folder / "lp.py"
    source.write_text(_LP.format(here=str(folder)))
    said = default or "system default destination: kamer_2"
    _program(programs / "lp", f'exec {shlex.quote(sys.executable)} {shlex.quote(str(source))} "$@"')
    _program(
        programs / "lpstat",
        f'case "$1" in -e) printf %s {shlex.quote(printers)};; '
        f"-d) printf '%s\\n' {shlex.quote(said)};; *) exit 1;; esac",
    )
    patch.setenv("PATH", str(programs))
    return FakeQueue(folder)


def _program(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)
