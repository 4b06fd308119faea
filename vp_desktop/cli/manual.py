"""The help, complete in both languages: of the whole program and of each command."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from vp_desktop.cli.command import Command, Option
from vp_desktop.cli.parser import LANGUAGE, WINDOW

if TYPE_CHECKING:
    from vp_desktop.core.texts import Texts

PROGRAM = "vp-desktop"
HELP = Option("--help")
_MARGIN = 2
_COLUMN = 26
_WIDEST = 100


def overview(commands: Mapping[str, Command], texts: Texts, language: str) -> str:
    """The help of the whole program."""
    window = commands[WINDOW]
    lines = [*textwrap.wrap(texts.say("cli", "help_about", language), _width()), ""]
    lines += _wrapped(f"{PROGRAM} {_usage(window)}", texts.say("cli", "command_window", language))
    for command in commands.values():
        if command.name != WINDOW:
            about = texts.say("cli", _command_key(command), language)
            lines += _wrapped(f"{PROGRAM} {command.name}", about)
    lines += ["", *_options((*window.options, LANGUAGE, HELP), window, texts, language)]
    lines += ["", *textwrap.wrap(texts.say("cli", "help_more", language), _width())]
    return "\n".join(lines)


def of_command(command: Command, texts: Texts, language: str) -> str:
    """The help of one command."""
    usage = textwrap.wrap(
        f"{PROGRAM} {command.name} {_usage(command)}",
        _width(),
        subsequent_indent=" " * (len(PROGRAM) + len(command.name) + 2),
        break_on_hyphens=False,
        break_long_words=False,
    )
    about = textwrap.wrap(texts.say("cli", _command_key(command), language), _width())
    places = [
        line
        for place in command.places
        for line in _wrapped(place, texts.say("cli", place_key(place), language))
    ]
    options = _options((*command.options, LANGUAGE, HELP), command, texts, language)
    return "\n".join([*usage, "", *about, "", *places, *options])


def place_key(place: str) -> str:
    """The key of a place's explanation in cli.toml."""
    return f"place_{place.casefold().replace('.', '_')}"


def option_key(option: Option, command: Command, texts: Texts) -> str:
    """The key of an option's explanation: its own for this command, else the general one."""
    general = f"option_{option.name[2:].replace('-', '_')}"
    own = f"{general}_of_{command.name.replace('-', '_')}"
    return own if own in texts.sections["cli"] else general


def _command_key(command: Command) -> str:
    return f"command_{command.name.replace('-', '_')}"


def _usage(command: Command) -> str:
    must = len(command.places) - command.optional
    places = [*command.places[:must], *(f"[{place}]" for place in command.places[must:])]
    if command.many:
        places[-1] += "..."
    options = [o.shown if o.required else f"[{o.shown}]" for o in command.options]
    return " ".join([*places, *options])


def _options(
    options: Iterable[Option], command: Command, texts: Texts, language: str
) -> Iterator[str]:
    for option in options:
        about = texts.say("cli", option_key(option, command, texts), language)
        yield from _wrapped(option.shown, about)


def _wrapped(name: str, about: str) -> list[str]:
    """`name` in the left column, what it is about in the right one."""
    indent = " " * (_MARGIN + _COLUMN)
    lines = textwrap.wrap(about, _width(), initial_indent=indent, subsequent_indent=indent)
    start = " " * _MARGIN + name
    if len(name) < _COLUMN and lines:
        return [start.ljust(len(indent)) + lines[0][len(indent) :], *lines[1:]]
    return [start, *lines]


def _width() -> int:
    return min(_WIDEST, shutil.get_terminal_size().columns)
