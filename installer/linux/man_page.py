"""The man page, in a language: what `--help` says of the program and of every command.

    python installer/linux/man_page.py nl >vp-desktop.1

It is made from the commands themselves and resources/texts/cli.toml, so that it cannot lag behind.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # run as a script, from whatever folder

from vp_desktop import __version__  # noqa: E402
from vp_desktop.cli.command import Command  # noqa: E402
from vp_desktop.cli.commands import COMMANDS  # noqa: E402
from vp_desktop.cli.manual import HELP, PROGRAM, option_key, place_key  # noqa: E402
from vp_desktop.cli.parser import LANGUAGE, LANGUAGES, WINDOW  # noqa: E402
from vp_desktop.composition import Program  # noqa: E402
from vp_desktop.core.texts import Texts  # noqa: E402

_HEADS = {
    "nl": ("NAAM", "SAMENVATTING", "BESCHRIJVING", "OPDRACHTEN", "BESTANDEN"),
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "FILES"),
}
_FILES = {
    "nl": (
        "Registers, als u geen andere plaats kiest. Ze blijven staan als het programma wordt verwijderd.",
        "Instellingen van de gebruiker op dit apparaat; niets uit een register.",
    ),
    "en": (
        "Registers, unless you choose another place. They stay when the program is removed.",
        "The settings of the user on this computer; nothing of a register.",
    ),
}
_PLACES = ("~/.local/share/vp-desktop/registers/", "~/.config/vp-desktop/settings.toml")


def man_page(language: str) -> str:
    """The page as roff."""
    texts = Program().texts
    name, synopsis, description, commands, files = _HEADS[language]
    about = texts.say("cli", "help_about", language)
    lines = [
        f'.TH VP\\-DESKTOP 1 "" "{PROGRAM} {__version__}"',
        f".SH {name}",
        f"{_plain(PROGRAM)} \\- {_plain(about.partition(': ')[2].rstrip('.'))}",
        f".SH {synopsis}",
    ]
    for command in COMMANDS.values():
        lines += [".br", _usage(command)]
    lines += [
        f".SH {description}",
        _plain(about),
        ".PP",
        _plain(texts.say("cli", "help_more", language)),
    ]
    lines.append(f".SH {commands}")
    for command in COMMANDS.values():
        lines += _command(command, texts, language)
    lines.append(f".SH {files}")
    for place, meaning in zip(_PLACES, _FILES[language], strict=True):
        lines += [".TP", f".I {_plain(place)}", _plain(meaning)]
    return "\n".join(lines) + "\n"


def _command(command: Command, texts: Texts, language: str) -> Iterator[str]:
    key = f"command_{(command.name or 'window').replace('-', '_')}"
    title = PROGRAM if command.name == WINDOW else f"{PROGRAM} {command.name}"
    yield from (f'.SS "{_plain(title)}"', _plain(texts.say("cli", key, language)))
    for place in dict.fromkeys(command.places):
        yield from (
            ".TP",
            f".I {_plain(place)}",
            _plain(texts.say("cli", place_key(place), language)),
        )
    for option in (*command.options, LANGUAGE, HELP):
        about = texts.say("cli", option_key(option, command, texts), language)
        yield from (".TP", f".B {_plain(option.shown)}", _plain(about))


def _usage(command: Command) -> str:
    must = len(command.places) - command.optional
    words = [*command.places[:must], *(f"[{place}]" for place in command.places[must:])]
    if command.many:
        words[-1] += "..."
    words += [
        option.shown if option.required else f"[{option.shown}]" for option in command.options
    ]
    name = [] if command.name == WINDOW else [command.name]
    return f"\\fB{_plain(' '.join([PROGRAM, *name]))}\\fR {_plain(' '.join(words))}"


def _plain(text: str) -> str:
    """Text in which roff finds no commands: hyphens that can be copied, no dot at the beginning."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe


if __name__ == "__main__":
    if sys.argv[1:] not in [[language] for language in LANGUAGES]:
        raise SystemExit(f"usage: man_page.py {'|'.join(LANGUAGES)}")
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(man_page(sys.argv[1]))
