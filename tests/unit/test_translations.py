"""The window says everything in two languages: each sentence translated, none lost on the way."""

from __future__ import annotations

import ast
import re
import shutil
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "vp_desktop"
SOURCES = sorted(path for room in ("app", "ui") for path in (PACKAGE / room).rglob("*.py"))
FORMS = 2
"""Of a counted text, in English and in Dutch: one, and more."""

NOT_OURS = {
    "aangeklaagde": "over wie het gaat",
    "beklaagde": "over wie het gaat",
    "dader": "over wie het gaat",
    "pester": "liet pestgedrag zien",
    "gepeste": "werd gepest",
    "meeloper": "deed mee",
    "taken belast": "werkt of helpt op school",
    "opvolggesprek": "vervolggesprek",
    "follow-up": "vervolggesprek",
    "resultaat": "uitkomst",
    "moet worden vernietigd": "mag worden vernietigd",
    "zaak afsluiten": "Dossier afsluiten",
    "dossier sluiten": "Dossier afsluiten",
    "wachtwoord": "wachtzin",
}
"""Words that the window does not use, and what it says instead."""

HEADS_OF_LISTS = {("ListWords", "Beklaagde"), ("ListWords", "Type beklaagde")}
"""Columns of a school's own list are called as they stand there."""


@dataclass(frozen=True)
class Message:
    """A text of the window and its translations: one, or a form for each number."""

    context: str
    source: str
    counted: bool
    state: str
    said: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.counted


@dataclass(frozen=True)
class Call:
    """A call of `tr` or `translate` in the source, and all that it stands in."""

    path: Path
    node: ast.Call
    inside: tuple[ast.AST, ...]

    @property
    def place(self) -> str:
        return f"{self.path.relative_to(ROOT).as_posix()}:{self.node.lineno}"

    @property
    def owner(self) -> str:
        """The class that it stands in."""
        return next((n.name for n in reversed(self.inside) if isinstance(n, ast.ClassDef)), "")

    @property
    def texts(self) -> tuple[object, ...]:
        """What is given, where that stands there as it is; None for anything else."""
        return tuple(
            given.value if isinstance(given, ast.Constant) else None for given in self.node.args
        )


def messages(path: Path) -> list[Message]:
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            assert translation is not None
            counted = node.get("numerus") == "yes"
            forms = translation.findall("numerusform") if counted else [translation]
            found.append(
                Message(
                    context.findtext("name", ""),
                    node.findtext("source", ""),
                    counted,
                    translation.get("type", "finished"),
                    tuple(form.text or "" for form in forms),
                )
            )
    return found


def calls(path: Path) -> Iterator[Call]:
    """Calls of `tr` and `translate`, whatever stands before the dot."""

    def walk(node: ast.AST, inside: tuple[ast.AST, ...]) -> Iterator[Call]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and _name(child) in {"tr", "translate"}:
                yield Call(path, child, inside)
            yield from walk(child, (*inside, child))

    yield from walk(ast.parse(path.read_text(encoding="utf-8")), ())


def _name(call: ast.Call) -> str:
    """The last word before the brackets."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


ENGLISH = messages(ROOT / "translations" / "vp_en.ts")
DUTCH = messages(ROOT / "translations" / "vp_nl.ts")


@cache
def every_call() -> tuple[Call, ...]:
    return tuple(call for path in SOURCES for call in calls(path))


@cache
def of_tr() -> list[Call]:
    return [call for call in every_call() if _name(call.node) == "tr"]


@cache
def of_translate() -> list[Call]:
    whole = "QCoreApplication.translate"
    return [call for call in every_call() if ast.unparse(call.node.func) == whole]


def faults(wrong: Callable[[Message], object]) -> list[tuple[str, str]]:
    return [(m.context, m.source) for m in ENGLISH + DUTCH if wrong(m)]


def test_there_is_something_to_translate() -> None:
    assert len(ENGLISH) > 500
    assert len(of_tr()) > 500
    assert of_translate()
    assert DUTCH


def test_every_text_is_translated() -> None:
    assert faults(lambda m: m.state != "finished") == []
    assert faults(lambda m: not all(said.strip() for said in m.said)) == []


def test_a_counted_text_has_a_form_for_one_and_for_more() -> None:
    assert faults(lambda m: m.counted and len(m.said) != FORMS) == []
    assert faults(lambda m: m.counted and len(set(m.said)) != FORMS) == []
    assert faults(lambda m: m.counted != ("%n" in m.source)) == []


def fields(text: str) -> Counter[str]:
    """What is filled in when the text is shown: `{name}`, `{0}`, `%n`, `%1`."""
    named = (name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    return Counter([*(f"{{{name}}}" for name in named), *re.findall(r"%(?:n|L?\d+)", text)])


def test_a_translation_fills_in_the_same() -> None:
    assert faults(lambda m: any(fields(said) != fields(m.source) for said in m.said)) == []


def signs(text: str) -> tuple[object, ...]:
    """What is more than words in the window: a key, a new line, the last sign, a space around."""
    return (
        text.count("&"),
        text.count("\n"),
        re.findall(r"\b(?:Ctrl|Alt|Shift)\+\w+", text),
        text[-1:] if text[-1:] in ".?!:…" else "",
        text[:1].isspace(),
        text[-1:].isspace(),
    )


def test_a_translation_keeps_keys_lines_and_ending() -> None:
    assert faults(lambda m: any(signs(said) != signs(m.source) for said in m.said)) == []


def test_a_translation_begins_as_its_source() -> None:
    """With a capital or without: some words stand inside a sentence."""

    def is_low(text: str) -> bool:
        return text[:1].islower()

    assert faults(lambda m: any(is_low(said) != is_low(m.source) for said in m.said)) == []


def test_dutch_has_counted_texts_only() -> None:
    assert {m.key for m in DUTCH} == {m.key for m in ENGLISH if m.counted}


@pytest.mark.parametrize(
    ("name", "more"), [("vp_en.ts", ()), ("vp_nl.ts", ("-pluralonly",))], ids=["en", "nl"]
)
def test_the_files_hold_what_the_source_says(
    name: str, more: tuple[str, ...], tmp_path: Path
) -> None:
    """`make strings` was run after the last change of a text."""
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert tool, "pyside6-lupdate does not stand beside this Python"
    kept = ROOT / "translations" / name
    fresh = tmp_path / name
    shutil.copy(kept, fresh)
    languages = ("-source-language", "nl_NL", "-target-language", f"{name[3:5]}")
    flags = ("-locations", "none", "-no-obsolete", "-silent", *more)
    subprocess.run(
        [tool, *map(str, SOURCES), *languages, *flags, "-ts", str(fresh)],
        check=True,
        timeout=100,
    )
    assert {m.key for m in messages(fresh)} == {m.key for m in messages(kept)}


def test_lupdate_can_read_every_text() -> None:
    """A text stands there as it is; an f-string or a name is never found, so never translated."""
    assert [c.place for c in of_tr() if not isinstance(c.texts[0], str)] == []
    assert [
        c.place for c in of_translate() if not all(isinstance(t, str) for t in c.texts[:2])
    ] == []


def test_every_text_is_looked_up_where_it_was_put() -> None:
    """lupdate files `form.tr()` under `form`, Qt looks under the class: only `self` is sure."""
    assert [c.place for c in of_tr() if ast.unparse(c.node.func) != "self.tr" or not c.owner] == []
    filed = {(c.owner, c.texts[0]) for c in of_tr()} | {c.texts[:2] for c in of_translate()}
    assert {(m.context, m.source) for m in ENGLISH} == filed


def test_no_text_is_made_before_the_language_is_known() -> None:
    """A text of a module or a class is made at import; it would stay Dutch."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    early = [
        c for c in of_tr() + of_translate() if not any(isinstance(n, functions) for n in c.inside)
    ]
    assert [c.place for c in early] == []


def test_a_class_with_counted_texts_is_not_subclassed() -> None:
    """Qt fills in the number under the subclass's name, and never looks further."""
    counting = {m.context for m in ENGLISH if m.counted}
    bases = {
        ast.unparse(base).rpartition(".")[2]
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    assert counting & bases == set()


@pytest.mark.parametrize("word", NOT_OURS)
def test_the_words_are_those_of_the_adviser(word: str) -> None:
    pattern = re.compile(rf"\b{word}(?:n|s|en)?\b", re.IGNORECASE)
    found = {(m.context, m.source) for m in ENGLISH if pattern.search(m.source)}
    assert found - HEADS_OF_LISTS == set(), f"say: {NOT_OURS[word]}"
