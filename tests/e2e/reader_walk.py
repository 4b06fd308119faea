"""Walks the whole window as a screen reader would and writes down what it was told.

Fails when the program, or Qt in it, complained of anything.
Usage: xvfb-run -a dbus-run-session -- python reader_walk.py REGISTER PASSPHRASE OUT.json
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.e2e.reader import Node, Reader

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PATIENCE = 60.0
HERE = Path(__file__).resolve()
PLACES = (
    *("Dossiers", "Agenda", "Jaaroverzicht", "Wegwijzer", "Instellingen", "Vandaag"),
    "Nieuwe melding",
)


def main() -> None:
    register, passphrase, out = sys.argv[1:]
    launcher = next(path for path in _LAUNCHERS if Path(path).exists())
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen(
        [sys.executable, str(HERE.with_name("reader_session.py")), register, passphrase],
        env=environment | {"PYTHONPATH": str(HERE.parents[2])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    reader = Reader()
    try:
        Path(out).write_text(json.dumps(_walk(reader)), encoding="utf-8")
    finally:
        reader.close()
        _, complaints = program.communicate(timeout=30)
        bus.terminate()
    if complaints:
        sys.exit(f"the program complained: {complaints}")


def _walk(reader: Reader) -> dict[str, Any]:
    """What each destination tells; every one is reached through what the rail offers."""
    _wait(lambda: _window(reader))
    seen: dict[str, Any] = {}
    for name in PLACES:
        reader.press(_find(reader, name))
        seen[name] = [_told(node) for node in _settled(reader)]
    return seen


def _find(reader: Reader, name: str) -> Node:
    """The first thing of this name that the keyboard comes to."""
    for node in reader.walk(_window(reader)):
        if node.name == name and node.focusable:
            return node
    raise LookupError(name)


def _settled(reader: Reader) -> list[Node]:
    """What the window tells once it tells the same twice."""
    before: list[Node] = []
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        time.sleep(0.2)
        now = list(reader.walk(_window(reader)))
        if [_told(node) for node in now] == [_told(node) for node in before]:
            return now
        before = now
    raise LookupError("the window does not come to rest")


def _window(reader: Reader) -> Node:
    for program in reader.programs():
        with suppress(LookupError):
            for window in reader.children_of(program):
                if window.showing:
                    return window
    raise LookupError("no window")


def _wait(find: Callable[[], Node]) -> Node:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return find()
        except LookupError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def _told(node: Node) -> dict[str, Any]:
    return {
        "role": node.role,
        "name": node.name,
        "description": node.description,
        "focusable": node.focusable,
    }


if __name__ == "__main__":
    main()
