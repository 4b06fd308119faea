"""From words to a command with its arguments.

Written here and not left to argparse: that words its errors and its help in English only, while this
program answers in the language that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vp_desktop.cli.command import Arguments, Command, Option
from vp_desktop.core.errors import WrongUse

LANGUAGES = ("nl", "en")
LANGUAGE = Option("--language", "nl|en", choices=LANGUAGES)
WINDOW = ""
"""The name of the command that runs when none is named."""
_HELP = ("--help", "-h")
_REGISTER = ".vpr"


@dataclass(frozen=True)
class Call:
    """A command to run, or of which help is asked; help of the whole program has no command."""

    command: Command | None
    arguments: Arguments
    wants_help: bool = False


def take_language(words: Sequence[str]) -> tuple[str, list[str]]:
    """The language asked for (Dutch when none is) and the other words; may stand anywhere."""
    language, rest = LANGUAGES[0], list[str]()
    left = iter(words)
    for word in left:
        if word == "--":
            return language, [*rest, word, *left]
        name, equals, value = word.partition("=")
        if name != LANGUAGE.name:
            rest.append(word)
            continue
        language = value if equals else next(left, "")
        if language not in LANGUAGES:
            raise _bad_choice(LANGUAGE)
    return language, rest


def parse(words: Sequence[str], commands: Mapping[str, Command]) -> Call:
    """What to run. Raises WrongUse with a code for whatever is wrong."""
    command, rest = _command(words, commands)
    before_dashes = rest[: rest.index("--")] if "--" in rest else rest
    if any(word in _HELP for word in before_dashes):
        named = command if command.name != WINDOW else None
        return Call(named, Arguments({}), wants_help=True)
    places, options = _sort(rest, command)
    if len(places) > len(command.places) and not command.many:
        raise WrongUse("too_many_words")
    if len(places) < len(command.places) - command.optional:
        raise WrongUse("missing_place", place=command.places[len(places)])
    for option in command.options:
        if option.required and option.name not in options:
            raise WrongUse("missing_option", option=option.shown)
    named_places = dict(zip(command.places, places, strict=False))
    more = tuple(places[len(command.places) :])
    given = {name: tuple(values) for name, values in options.items()}
    return Call(command, Arguments(named_places, given, more))


def _command(
    words: Sequence[str], commands: Mapping[str, Command]
) -> tuple[Command, Sequence[str]]:
    first = words[0] if words else WINDOW
    if first != WINDOW and first in commands:
        return commands[first], words[1:]
    if first and not first.startswith("-") and not first.endswith(_REGISTER):
        raise WrongUse("unknown_command", command=first)
    return commands[WINDOW], words


def _sort(words: Sequence[str], command: Command) -> tuple[list[str], dict[str, list[str]]]:
    places, options = list[str](), dict[str, list[str]]()
    left = iter(words)
    taking: list[str] | None = None
    for word in left:
        if word == "--":
            places += left
        elif word.startswith("-") and word != "-":
            name, equals, value = word.partition("=")
            option = command.option(name)
            given = options.setdefault(name, [])
            if given and not option.many:
                raise WrongUse("given_twice", option=name)
            given.append(_value(option, value if equals else None, left))
            taking = given if option.takes_all else None
        elif taking is not None and not word.endswith(_REGISTER):
            taking.append(word)
        else:
            places.append(word)
    return places, options


def _value(option: Option, attached: str | None, left: Iterator[str]) -> str:
    if option.value is None:
        if attached is not None:
            raise WrongUse("takes_no_value", option=option.name)
        return ""
    value = next(left, None) if attached is None else attached
    if not value or (attached is None and value.startswith("--")):
        raise WrongUse("missing_value", option=option.shown)
    if option.choices and value not in option.choices:
        raise _bad_choice(option)
    return value


def _bad_choice(option: Option) -> WrongUse:
    return WrongUse("bad_choice", option=option.name, choices=", ".join(option.choices))
