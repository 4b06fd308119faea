"""The line of everything in a TOML file: right for each value, and for no other."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop import paths
from vp_desktop.catalog.lines import Keys, lines_of
from vp_desktop.catalog.toml_file import TomlFile

FILES = sorted(paths.resources().rglob("*.toml"))
STRANGE = '''
"a.b" . 'c d' = [ # [ ] "
  1, 'x]y', """deep "quotes" \\""" and ]
  more""""", { k = '}', l.m = [ [ ], [ 3 ] ] },

  5, # the last
]
date = 1979-05-27 07:32:00 # not a value
[ t . u ]
empty = ""
literal = QQQone
'two'QQQ
[[t.list]]
[t.list.inside]
z = 1
[[t.list]]
[[t.list.deep]]
y = inf
[[t.list.deep]]
y = [
]
'''.replace("QQQ", "'" * 3)
EXPECTED = {
    ("a.b", "c d"): 2,
    ("a.b", "c d", 0): 3,
    ("a.b", "c d", 1): 3,
    ("a.b", "c d", 2): 3,
    ("a.b", "c d", 3, "l", "m", 1, 0): 4,
    ("a.b", "c d", 4): 6,
    ("date",): 8,
    ("t",): 9,
    ("t", "u"): 9,
    ("t", "u", "empty"): 10,
    ("t", "u", "literal"): 11,
    ("t", "list"): 13,
    ("t", "list", 0): 13,
    ("t", "list", 0, "inside", "z"): 15,
    ("t", "list", 1): 16,
    ("t", "list", 1, "deep", 0, "y"): 18,
    ("t", "list", 1, "deep", 1, "y"): 20,
}


def ways(value: Any, way: Keys = ()) -> Iterator[Keys]:
    """The way to everything in a value."""
    yield way
    inside = dict(enumerate(value)) if isinstance(value, list) else value
    if isinstance(inside, dict):
        for key, each in inside.items():
            yield from ways(each, (*way, key))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_everything_in_the_packaged_files_has_a_line(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    lines = lines_of(text)
    assert set(lines) == set(ways(tomllib.loads(text)))
    written = text.splitlines()
    for way, line in lines.items():
        if way and isinstance(way[-1], str):
            assert way[-1] in written[line - 1], way


def test_what_is_hard_to_read() -> None:
    data = tomllib.loads(STRANGE)
    lines = lines_of(STRANGE)
    assert set(lines) == set(ways(data))
    assert {way: lines[way] for way in EXPECTED} == EXPECTED


def test_what_is_missing_has_the_line_of_the_table_around_it() -> None:
    file = TomlFile(Path("x.toml"), STRANGE, tomllib.loads(STRANGE))
    assert file.line("t", "list", 1, "deep", 1, "no", 7, "such") == 19
    assert file.line("t", "list", 1, "deep", 0) == 17
    assert file.line("no such table", "key") == 1


TEXTS = st.text(alphabet="ab\"'[]{}#=,.\\\n \t", max_size=12)
VALUES = st.recursive(
    st.booleans() | st.integers(-9, 9) | TEXTS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXTS, inside, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(TEXTS, VALUES, max_size=4), st.sampled_from(["", "\n", " # ] }\n"]))
def test_any_text_that_can_be_read_is_read_alike(values: dict[str, Any], between: str) -> None:
    text = "".join(f"{between}{quoted(key)} = {written(each)}\n" for key, each in values.items())
    data = tomllib.loads(text)
    assert data == values
    lines = lines_of(text)
    assert set(lines) == set(ways(data))


def written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return "[\n" + "".join(f"{written(each)}, # ]\n" for each in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)} = {written(v)}" for key, v in value.items()) + "}"
    return quoted(value)


def quoted(text: str) -> str:
    for sign, code in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(sign, code)
    return f'"{text}"'
