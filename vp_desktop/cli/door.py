"""The door: what was typed is understood and run, and whatever goes wrong becomes one sentence.

A traceback would show values of a case on a terminal or in a log; it is never printed.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from vp_desktop import __version__, paths
from vp_desktop.cli.opening import WindowOpener, is_plain, open_plain
from vp_desktop.composition import Program
from vp_desktop.core.errors import ExitStatus, KnownError, is_of_medium, of_system

INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells have it."""


def run(words: Sequence[str], open_window: WindowOpener) -> int:
    """Run the command line `words`; returns the exit status and never raises."""
    _let_any_letter_pass()
    program = Program()
    language = "nl"
    try:
        if is_plain(words):
            return open_plain(words, program, open_window)
        from vp_desktop.cli.parser import take_language

        language, rest = take_language(words)
        status = _run(rest, program, language, open_window)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_output()
        return ExitStatus.ATTENTION
    except KnownError as error:
        return _complain(program, error, language)
    except Exception as error:
        if isinstance(error, OSError) and is_of_medium(error):
            return _complain(program, of_system(error), language)
        return _confess(program, error, language)  # a fault in the program


def _run(words: Sequence[str], program: Program, language: str, open_window: WindowOpener) -> int:
    from vp_desktop.cli import manual
    from vp_desktop.cli.commands import COMMANDS
    from vp_desktop.cli.parser import WINDOW, parse
    from vp_desktop.cli.session import Session
    from vp_desktop.cli.voice import show

    if list(words) == ["--version"]:
        show(f"{manual.PROGRAM} {__version__}")
        return ExitStatus.DONE
    call = parse(words, COMMANDS)
    if call.wants_help:
        if call.command is None:
            show(manual.overview(COMMANDS, program.texts, language))
        else:
            show(manual.of_command(call.command, program.texts, language))
        return ExitStatus.DONE
    assert call.command is not None  # only the help has none
    if call.command.name != WINDOW:  # the window says it itself, where somebody sees it
        _heed_administrator(program, language)
    return call.command.run(Session(program, call.arguments, language, open_window))


def _heed_administrator(program: Program, language: str) -> None:
    """What is fixed on this computer is read before anything is opened. Raises WrongUse."""
    for name in program.enforced.unknown:
        path = paths.enforced_settings()
        _print_error(program.texts.say("cli", "enforced_unknown", language, name=name, path=path))


def _complain(program: Program, error: KnownError, language: str) -> int:
    _print_error(program.texts.say("errors", error.code, language, **error.values))
    return error.status


def _confess(program: Program, error: Exception, language: str) -> int:
    """Say that the program is at fault, and where; the error's own text may hold words of a case."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "vp_desktop" in frame.filename] or list(frames)
    where = f"{type(error).__name__}, {Path(ours[-1].filename).name}:{ours[-1].lineno}"
    _print_error(program.texts.say("errors", "program_fault", language, where=where))
    return ExitStatus.ATTENTION


def _print_error(sentence: str) -> None:
    from vp_desktop.cli.voice import show, visible

    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        _let_go_of_output()
    if sys.stderr is not None:
        show(visible(sentence, kept=""), sys.stderr)  # one line, whatever a file is called


def _let_any_letter_pass() -> None:
    """A terminal that cannot show a letter shows a question mark instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _let_go_of_output() -> None:
    """Nobody reads any more, or nothing can be written: Python must not try again when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # no real file below, as in a test
        pass
