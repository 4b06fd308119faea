"""Every sentence that is needed is there, in two languages that say the same, and no other."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import read_texts
from vp_desktop.cli import manual
from vp_desktop.cli.commands import COMMANDS
from vp_desktop.core import errors
from vp_desktop.core.list_row import Reason
from vp_desktop.core.publication import Status
from vp_desktop.core.publication_json import FIGURES
from vp_desktop.services.checking import KINDS
from vp_desktop.services.edition_check import PARTS, Verdict
from vp_desktop.services.editions_of_others import As
from vp_desktop.services.self_test import Step
from vp_desktop.storage.register import COUNTED

PACKAGE = Path(errors.__file__).parents[1]
TEXTS = read_texts(paths.resources("texts"))
ERRORS = TEXTS.sections["errors"]
CLI = TEXTS.sections["cli"]
KNOWN_ERRORS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, errors.KnownError)
}


@dataclass(frozen=True)
class Call:
    """A call in the source: where, of what, and what it is inside of."""

    place: str
    name: str
    node: ast.Call
    around: ast.AST

    def texts(self, index: int = 0) -> set[str]:
        """The texts that may be given in this place; a variable is looked up around the call."""
        given = self.node.args[index] if len(self.node.args) > index else None
        if isinstance(given, ast.Name):
            for node in ast.walk(self.around):
                if isinstance(node, ast.Assign) and given.id in map(ast.unparse, node.targets):
                    given = node.value
        parts = [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]
        return {str(part.value) for part in parts if isinstance(part, ast.Constant)}


def calls(folder: Path) -> Iterator[Call]:
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        around = {
            inner: node
            for node in (tree, *(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)))
            for inner in ast.walk(node)
        }
        for node in around:
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                place = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                yield Call(place, name, node, around[node])


@cache
def raised_calls() -> list[Call]:
    return [call for call in calls(PACKAGE) if call.name in KNOWN_ERRORS]


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_every_known_error_names_its_code() -> None:
    assert raised_calls()
    assert [call.place for call in raised_calls() if not call.texts()] == []


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    raised = {code for call in raised_calls() for code in call.texts()} | {"program_fault"}
    assert sorted(raised - set(ERRORS)) == []
    assert sorted(set(ERRORS) - raised) == []


def test_every_sentence_gets_the_values_it_names() -> None:
    for call in raised_calls():
        given = {keyword.arg for keyword in call.node.keywords}
        for code in call.texts():
            assert placeholders(ERRORS[code].nl) <= given, call.place


@pytest.mark.parametrize("section", TEXTS.sections)
def test_both_languages_name_the_same_values(section: str) -> None:
    for key, label in TEXTS.sections[section].items():
        assert placeholders(label.nl) == placeholders(label.en), key


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_error_is_one_sentence_that_says_what_to_do(language: str) -> None:
    for code, label in ERRORS.items():
        text = label.text(language)
        assert text.endswith("."), code
        assert not re.search(r"[.!?] +[A-Z]", text), code
        assert "\n" not in text, code
        happened, semicolon, rest = text.partition("; ")
        assert happened, code
        assert semicolon, code
        assert ": " in rest, code  # what to do comes after a colon


def said_by_the_command_line() -> Iterator[str]:
    """The keys of cli.toml that the source asks for, those put together in it as patterns."""
    for call in calls(PACKAGE / "cli"):
        if call.name not in ("say", "tell") or "errors" in call.texts():
            continue
        for node in ast.walk(call.node.args[int("cli" in call.texts())]):
            if isinstance(node, ast.JoinedStr):
                yield "".join(
                    re.escape(part.value) if isinstance(part, ast.Constant) else r"\w+"
                    for part in node.values
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
                yield re.escape(node.value)


def keys_of_the_help() -> Iterator[str]:
    yield "command_window"
    for command in COMMANDS.values():
        if command.name:
            yield f"command_{command.name.replace('-', '_')}"
        yield from map(manual.place_key, command.places)
        for option in (*command.options, manual.LANGUAGE, manual.HELP):
            yield manual.option_key(option, command, TEXTS)


def keys_put_together() -> Iterator[str]:
    yield from (f"reason_{reason.value}" for reason in Reason)
    yield from (f"{prefix}_{kind}" for prefix in ("check", "fault") for kind in KINDS)
    yield from (f"step_{step.value}" for step in Step)
    yield from (f"counted_{table}" for table in (*COUNTED, "drafts"))
    yield from (f"page_{figure}" for figure in FIGURES)
    yield from (f"page_title_{status.value}" for status in Status)
    yield from (f"taken_{how.value}" for how in As)
    yield from (f"edition_{verdict.value}" for verdict in Verdict)
    yield from (f"part_{part}" for part in PARTS)


def test_the_command_line_can_say_all_it_needs() -> None:
    needed = {*keys_of_the_help(), *keys_put_together()}
    assert sorted(needed - set(CLI)) == []
    patterns = [p for p in set(said_by_the_command_line()) if not p.endswith("_")]
    assert [p for p in patterns if not any(re.fullmatch(p, key) for key in CLI)] == []


def test_the_command_line_says_all_it_can() -> None:
    needed = {*keys_of_the_help(), *keys_put_together()}
    patterns = [p for p in set(said_by_the_command_line()) if r"\w+" not in p]
    said = {key for key in CLI if any(re.fullmatch(p, key) for p in patterns)}
    assert sorted(set(CLI) - needed - said) == []


def test_no_text_of_the_command_line_is_empty_or_ends_in_space() -> None:
    for key, label in CLI.items():
        for text in (label.nl, label.en):
            assert text.strip(), key
            assert text == text.rstrip(" "), key
