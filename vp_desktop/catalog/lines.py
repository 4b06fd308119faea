"""On which line of a TOML text each key and each value of a list stands.

Reads only a text that `tomllib` could read: nothing is checked a second time.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping

Keys = tuple[str | int, ...]
"""The way to a value: names of tables and keys, and places in lists."""

_BETWEEN = re.compile(r"(?:[ \t\r\n,]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_DOT = re.compile(r"[ \t]*(\.?)[ \t]*")
_EQUALS = re.compile(r"[ \t]*=[ \t]*")
_PLAIN = re.compile(r"[^,\]}#\n]+")


def lines_of(text: str) -> Mapping[Keys, int]:
    """The line of everything in `text`, the first being 1; `()` is the text itself."""
    reading = _Reading(text)
    reading.read()
    return reading.lines


class _Reading:
    """Goes through a text once, from the front."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._tables: dict[Keys, int] = {}
        """How many tables a list of tables has by now."""
        self.lines: dict[Keys, int] = {(): 1}

    def read(self) -> None:
        table: Keys = ()
        self._pass(_BETWEEN)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._pass(_BETWEEN)

    def _pass(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if found is None:  # a text that tomllib reads does not come here
            raise ValueError(self._at)
        self._at = found.end()
        return found[0]

    def _note(self, keys: Keys, at: int) -> None:
        """Keep the line of a value, and of the tables around it that have none yet."""
        line = bisect_right(self._ends, at - 1) + 1
        for length in range(1, len(keys) + 1):
            self.lines.setdefault(keys[:length], line)

    def _header(self) -> Keys:
        start = self._at
        several = self._text.startswith("[[", start)
        self._at += 1 + several
        self._pass(_DOT)  # spaces
        names = self._names()
        self._at += 1 + several
        table = self._inside(names[:-1]) + names[-1:]
        if several:
            count = self._tables[table] = self._tables.get(table, 0) + 1
            self._note(table, start)
            table = (*table, count - 1)
        else:
            table = self._inside(names)
        self._note(table, start)
        return table

    def _inside(self, names: Keys) -> Keys:
        """The way to a table by its names: a list of tables stands for its last one."""
        way: Keys = ()
        for name in names:
            way = (*way, name)
            if way in self._tables:
                way = (*way, self._tables[way] - 1)
        return way

    def _names(self) -> Keys:
        """A name, or several with dots between them."""
        names = [self._name()]
        while self._pass(_DOT).strip():
            names.append(self._name())
        return tuple(names)

    def _name(self) -> str:
        if self._text[self._at] in "\"'":
            quoted = self._pass(_STRING)
            return str(tomllib.loads(f"name = {quoted}")["name"])
        return self._pass(_NAME)

    def _pair(self, table: Keys) -> None:
        start = self._at
        keys = table + self._names()
        self._pass(_EQUALS)
        self._note(keys, start)
        self._value(keys)

    def _value(self, keys: Keys) -> None:
        match self._text[self._at]:
            case "[":
                self._several(keys, "]")
            case "{":
                self._several(keys, "}")
            case '"' | "'":
                self._pass(_STRING)
            case _:
                self._pass(_PLAIN)

    def _several(self, keys: Keys, end: str) -> None:
        """A list or a table within lines."""
        self._at += 1
        count = 0
        self._pass(_BETWEEN)
        while self._text[self._at] != end:
            if end == "}":
                self._pair(keys)
            else:
                self._note((*keys, count), self._at)
                self._value((*keys, count))
            count += 1
            self._pass(_BETWEEN)
        self._at += 1
