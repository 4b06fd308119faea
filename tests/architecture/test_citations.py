"""What the program says of the privacy law: no article that was not looked up (law.md, section 10)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KNOWN = {"AVG": {10, 33, 34}, "UAVG": {31, 32, 33, 41}}
_WORD = r"(?:art\.|artikel(?:en)?|articles?)"
_NUMBERS = r"(\d+)(?:(?:\(\d+\)(?:\(\w\))?)?(?: ?(?:en|and|tot|to|–|-) ?(\d+)))?"
_LAW = r"(U?AVG|U?GDPR)"
_PATTERNS = (
    re.compile(rf"\b{_LAW}[\s,]*{_WORD}\s*{_NUMBERS}"),
    re.compile(rf"\b{_WORD}\s*{_NUMBERS}[\s,]*(?:of the )?{_LAW}\b"),
)


def cited(text: str) -> set[tuple[str, int]]:
    found = set()
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            law = next(part for part in match.groups() if part and not part.isdigit())
            for number in (part for part in match.groups() if part and part.isdigit()):
                found.add((law.replace("GDPR", "AVG"), int(number)))
    return found


def files() -> list[Path]:
    folders = ("vp_desktop", "resources", "docs")
    return [
        path
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".toml", ".md")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(AVG, article 18)", {("AVG", 18)}),
        ("AVG art. 33 en 34", {("AVG", 33), ("AVG", 34)}),
        ("art. 31 to 33 UAVG", {("UAVG", 31), ("UAVG", 33)}),
        ("article 17 of the GDPR", {("AVG", 17)}),
        ("artikel 15 AVG", {("AVG", 15)}),
    ],
)
def test_an_article_is_recognised(text: str, expected: set[tuple[str, int]]) -> None:
    assert cited(text) == expected


def test_no_article_of_the_privacy_law_is_made_up() -> None:
    wrong = {
        f"{path.relative_to(ROOT)}: {law} {number}"
        for path in files()
        for law, number in cited(path.read_text(encoding="utf-8"))
        if number not in KNOWN[law]
    }
    assert not wrong
