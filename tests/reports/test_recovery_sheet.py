"""The recovery sheet on paper: the code in its groups, or boxes to write in; nobody's school."""

from __future__ import annotations

import io
import os

import pypdf
import pytest

from vp_desktop.composition import Program
from vp_desktop.security import recovery_code
from vp_desktop.security.recovery_code import RecoveryCode

LINES = RecoveryCode(bytes(range(32)), bytes(range(100, 116))).lines()


def read(pdf: bytes) -> str:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 1
    return reader.pages[0].extract_text()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_group_stands_on_it_in_order_with_its_number(program: Program, language: str) -> None:
    text = read(program.papers.recovery_sheet(LINES, language))
    letters = "".join(text.split())
    place = 0
    for line in LINES:
        for number, group in enumerate(line.split(), start=1):
            place = letters.index(f"{number}{group}", place) + 1


def test_what_was_printed_can_be_read_back(program: Program) -> None:
    code = RecoveryCode(os.urandom(32), os.urandom(16))
    letters = "".join(read(program.papers.recovery_sheet(code.lines(), "nl")).split())
    for line in code.lines():
        groups = [f"{number}{group}" for number, group in enumerate(line.split(), start=1)]
        assert "".join(groups) in letters
    assert recovery_code.parse_key(code.lines()[0]) == code.key


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_blank_sheet_has_numbers_and_no_code(program: Program, language: str) -> None:
    text = read(program.papers.recovery_sheet(None, language))
    assert not any(group in "".join(text.split()) for line in LINES for group in line.split())
    assert all(f"{number}" in text.split() for number in range(1, 14))


def test_it_says_who_keeps_it_and_names_nothing_of_the_register(program: Program) -> None:
    pdf = program.papers.recovery_sheet(LINES, "nl")
    text = " ".join(read(pdf).split())
    assert "Nooit de schoolleiding of het bestuur" in text
    information = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert information is not None
    assert information.title == "Herstelblad"
    assert not any(group in str(information) for line in LINES for group in line.split())
