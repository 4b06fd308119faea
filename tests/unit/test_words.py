"""The words of which a passphrase is offered."""

from __future__ import annotations

import re

from vp_desktop import paths
from vp_desktop.catalog.reader import read_words

WORDS = read_words(paths.resources("words.txt"))


def test_words_are_many_short_and_plain() -> None:
    assert len(WORDS) >= 1024
    assert [word for word in WORDS if not re.fullmatch("[a-z]{3,8}", word)] == []


def test_words_stand_in_order_one_on_a_line() -> None:
    lines = paths.resources("words.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(WORDS))
