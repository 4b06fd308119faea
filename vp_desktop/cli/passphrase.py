"""Where the passphrase comes from: a file, standard input, or the terminal without echo.

Never an argument and never the environment: other programs of the user can read those.
"""

from __future__ import annotations

import sys
import warnings
from getpass import GetPassWarning, getpass
from pathlib import Path
from typing import BinaryIO

from vp_desktop.cli.command import PASSPHRASE_FILE
from vp_desktop.cli.session import Session
from vp_desktop.core.errors import CannotWrite, WrongUse

_LONGEST = 64 * 1024  # bytes of a first line that are read
_STANDARD_INPUT = "-"


def ask(session: Session, *, twice: bool = False) -> str:
    """The passphrase. On the terminal it is asked `twice` for a new register. Raises KnownError."""
    source = session.arguments.text(PASSPHRASE_FILE.name)
    if source == _STANDARD_INPUT:
        passphrase = _first_line(sys.stdin.buffer, _STANDARD_INPUT)
    elif source:
        passphrase = _from_file(Path(source))
    else:
        passphrase = _from_terminal(session, twice=twice)
    if not passphrase:
        raise WrongUse("empty_passphrase")
    return passphrase


def _from_file(path: Path) -> str:
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    try:
        with path.open("rb") as file:
            return _first_line(file, path.name)
    except FileNotFoundError:
        raise WrongUse("no_such_file", path=path.name) from None
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error


def _first_line(file: BinaryIO, name: str) -> str:
    """The first line as UTF-8, without a byte order mark and its own line end; spaces stay."""
    line = file.readline(_LONGEST).removesuffix(b"\n").removesuffix(b"\r")
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongUse("passphrase_not_utf8", path=name) from None


def _from_terminal(session: Session, *, twice: bool) -> str:
    first = _getpass(session.say("ask_passphrase"))
    if twice and first and _getpass(session.say("ask_passphrase_again")) != first:
        raise WrongUse("passphrases_differ")
    return first


def _getpass(prompt: str) -> str:
    with warnings.catch_warnings():
        # Without a terminal getpass would echo what is typed.
        warnings.simplefilter("error", GetPassWarning)
        try:
            return getpass(f"{prompt} ")
        except (GetPassWarning, EOFError):
            raise WrongUse("no_terminal") from None
