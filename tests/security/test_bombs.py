"""Workbooks that are small on the disk and huge inside: a sentence, soon, in little memory.

Each is read in a process of its own, of which the computing time and the most memory are measured.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.test_list_workbook import PLAIN, SHEET, repacked

MOST_SECONDS = 2.0
MOST_MEMORY = 500
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nr</t></is></c></row>'
LAST = 1_048_576

READ = """
import resource, sys, time
from pathlib import Path
import openpyxl
from vp_desktop.core.errors import KnownError
from vp_desktop.services.list_file import read_list
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
begun = time.process_time()
try:
    read_list(Path(sys.argv[1]))
    code = "read"
except KnownError as error:
    code = error.code
taken = time.process_time() - begun
status = Path("/proc/self/status")  # what getrusage says is of the process that started this one
most = status.read_text().split("VmHWM:")[1].split()[0] if status.exists() else 0
print(code, taken, int(most) // 1024)
"""


def sheet(rows: str, behind: str = "") -> bytes:
    text = f"<worksheet {SPACE}><sheetData>{rows}</sheetData>{behind}</worksheet>"
    return repacked(PLAIN, SHEET, text.encode())


def part(name: str, text: str) -> bytes:
    return repacked(PLAIN, name, text.encode())


def many(text: str, count: int) -> str:
    return "".join(text.format(n=n) for n in range(2, count + 2))


BOMBS: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "far more rows than a list has": (
        lambda: sheet(HEAD + many('<row r="{n}"><c r="A{n}"><v>1</v></c></row>', 300_000)),
        {"list_too_long", "list_too_full", "list_too_large"},
    ),
    "every row empty": (lambda: sheet(HEAD + "<row/>" * LAST), {"list_too_long"}),
    "nothing until the last row": (
        lambda: sheet(HEAD + f'<row r="{LAST}"><c r="A{LAST}"><v>1</v></c></row>'),
        {"read"},
    ),
    "the last column of many rows": (
        lambda: sheet(HEAD + many('<row r="{n}"><c r="XFD{n}"/></row>', 150_000)),
        {"list_too_full"},
    ),
    "one endless row": (lambda: sheet(HEAD + "<row>" + "<c/>" * 5_000_000), {"list_too_full"}),
    "one endless cell": (
        lambda: sheet(f'<row><c t="inlineStr"><is><t>{"x" * 60_000_000}</t></is></c></row>'),
        {"list_broken_line"},
    ),
    "millions of styles": (
        lambda: part("xl/styles.xml", f"<styleSheet {SPACE}><cellXfs>" + "<xf/>" * 2_000_000),
        {"list_too_full"},
    ),
    "millions of merged cells": (
        lambda: sheet(HEAD, "<mergeCells>" + '<mergeCell ref="A1:B2"/>' * 900_000),
        {"list_too_full"},
    ),
    "a nest without end": (lambda: part("xl/workbook.xml", "<a>" * 1_900_000), {"list_too_full"}),
    "a declaration": (
        lambda: part("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
        {"list_broken"},
    ),
    "a size that says little": (lambda: lying(), {"list_broken"}),
}


def lying() -> bytes:
    """A part that unpacks to far more than the directory says."""
    size = 60_000_000
    bomb = bytearray(part(SHEET, " " * size))
    while (at := bomb.find(size.to_bytes(4, "little"))) >= 0:
        bomb[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(bomb)


@pytest.mark.skipif(os.name != "posix", reason="limits of Unix")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_soon_and_in_little_memory(tmp_path: Path, name: str) -> None:
    make, codes = BOMBS[name]
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(make())
    run = [sys.executable, "-c", READ, str(path)]
    said = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60).stdout
    code, seconds, memory = said.split()
    assert code in codes
    assert float(seconds) < MOST_SECONDS
    assert int(memory) < MOST_MEMORY
