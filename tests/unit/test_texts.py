"""Every sentence that is needed is there, in two languages that say the same, and no other."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
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
from vp_desktop.services.self_test import Step

PACKAGE = Path(errors.__file__).parents[1]
TEXTS = read_texts(paths.resources("texts"))
ERRORS = TEXTS.sections["errors"]
CLI = TEXTS.sections["cli"]
KNOWN_ERRORS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, errors.KnownError)
}
COUNTED = ("cases", "reports", "contacts", "persons", "tasks", "editions")


def calls(folder: Path) -> Iterator[tuple[str, ast.Call, str]]:
    """Every call in the source: where, what, and the name that is called."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node, name


RAISED = [(place, node) for place, node, name in calls(PACKAGE) if name in KNOWN_ERRORS]


def code_of(node: ast.Call) -> str | None:
    first = node.args[0] if node.args else None
    return first.value if isinstance(first, ast.Constant) else None


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_every_known_error_names_its_code() -> None:
    assert RAISED
    assert [place for place, node in RAISED if not isinstance(code_of(node), str)] == []


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    raised = {code_of(node) for _, node in RAISED} | {"program_fault"}
    assert sorted(map(str, raised - set(ERRORS))) == []
    assert sorted(set(ERRORS) - raised) == []


def test_every_sentence_gets_the_values_it_names() -> None:
    for place, node in RAISED:
        given = {keyword.arg for keyword in node.keywords}
        assert given == placeholders(ERRORS[str(code_of(node))].nl), place


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
        assert ": " in rest or code == "already_final", code  # what to do comes after a colon


def said_by_the_command_line() -> Iterator[str]:
    """The keys of cli.toml that the source asks for, those put together in it as patterns."""
    for _, node, name in calls(PACKAGE / "cli"):
        if name not in ("say", "tell"):
            continue
        first = (
            node.args[1]
            if isinstance(node.args[0], ast.Constant) and node.args[0].value == "cli"
            else node.args[0]
        )
        for part in ast.walk(first):
            if isinstance(part, ast.JoinedStr):
                yield "".join(
                    re.escape(v.value) if isinstance(v, ast.Constant) else r"\w+"
                    for v in part.values
                )
                break
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield re.escape(part.value)


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
    yield from (f"counted_{table}" for table in COUNTED)
    yield from (f"page_{figure}" for figure in FIGURES)
    yield from (f"page_title_{status.value}" for status in Status)


def test_the_command_line_can_say_all_it_needs() -> None:
    patterns = set(said_by_the_command_line())
    needed = {*keys_of_the_help(), *keys_put_together()}
    assert sorted(needed - set(CLI)) == []
    for pattern in patterns:
        assert any(re.fullmatch(pattern, key) for key in CLI), pattern
    composed = {key for key in needed if any(re.fullmatch(p, key) for p in patterns)}
    plain = {key for key in CLI if key in {re.sub(r"\\(.)", r"\1", p) for p in patterns}}
    assert sorted(set(CLI) - needed - composed - plain) == []


def test_no_text_of_the_command_line_is_empty_or_ends_in_space() -> None:
    for key, label in CLI.items():
        for text in (label.nl, label.en):
            assert text.strip(), key
            assert text == text.rstrip(" "), key
