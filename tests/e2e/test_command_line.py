"""The door itself: help, wrong use, languages, where the passphrase comes from, and no traceback."""

from __future__ import annotations

import errno
import os
import pty
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.at_the_door import PASSPHRASE, ROOT, Door, in_process, says, sentence, start
from vp_desktop import __main__, __version__
from vp_desktop.cli.command import Command
from vp_desktop.cli.commands import COMMANDS
from vp_desktop.cli.voice import visible
from vp_desktop.core.errors import CannotWrite

NAMED = [name for name in COMMANDS if name]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_help_names_every_command_place_and_option(vp: Door, language: str) -> None:
    overview = vp.run("--help", "--language", language)
    assert overview.status == 0
    assert overview.err == ""
    for name in NAMED:
        assert f"vp-desktop {name}" in overview.out
        helped = vp.run(name, "--help", "--language", language)
        assert helped.status == 0
        for word in (*COMMANDS[name].places, *(option.name for option in COMMANDS[name].options)):
            assert f"\n  {word}" in helped.out, (name, word)


def test_what_a_file_is_called_gives_the_terminal_no_orders(vp: Door, tmp_path: Path) -> None:
    name = "a\x1b]0;boe\x07\x9b31m\u202erpv.\x7f\r\nb.vpr"
    said = vp.run("check", tmp_path / name)
    assert says(said, "no_such_file")
    assert said.err.isascii() and said.err.rstrip("\n").isprintable()
    assert "a\\u001b]0;boe\\u0007\\u009b31m\\u202erpv.\\u007f\\u000d\\u000ab.vpr" in said.err
    assert visible("een\ttabel\n\x1b[2J") == "een\ttabel\n\\u001b[2J"
    assert visible('{"é": "\x9b"}') == '{"é": "\\u009b"}', "what is JSON stays so"


def test_the_two_languages_differ(vp: Door) -> None:
    assert vp.run("summary", "-h").out != vp.run("summary", "-h", "--language=en").out


def test_version(vp: Door) -> None:
    assert vp.run("--version").out == f"vp-desktop {__version__}\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["summery"], "unknown_command"),
        (["assess"], "missing_place"),
        (["fly"], "unknown_command"),
        (["--final"], "unknown_option"),
        (["summary", "r.vpr", "--years", "2023-2024"], "bad_years"),
        (["summary", "r.vpr", "--pooled"], "missing_option"),
        (["check", "r.vpr", "--edition", "s.json"], "no_such_file"),
        (["new", "r.vpr", "--force"], "unknown_option"),
        (["check", "-x"], "unknown_option"),
        (["check"], "missing_place"),
        (["import", "r.vpr"], "missing_place"),
        (["check", "r.vpr", "s.vpr"], "too_many_words"),
        (["r.vpr", "s.vpr"], "too_many_words"),
        (["--demo", "r.vpr"], "too_many_words"),
        (["summary", "r.vpr"], "missing_option"),
        (["summary", "r.vpr", "--year"], "missing_value"),
        (["summary", "r.vpr", "--year="], "missing_value"),
        (["summary", "r.vpr", "--year", "--final"], "missing_value"),
        (["summary", "r.vpr", "--year", "2024-2025", "--final=yes"], "takes_no_value"),
        (["summary", "r.vpr", "--year", "2024-2025", "--year", "2023-2024"], "given_twice"),
        (["summary", "r.vpr", "--year", "2024"], "bad_year"),
        (["summary", "r.vpr", "--year", "2024-2026"], "bad_year"),
        (["new", "n.vpr", "--school", "A", "--sector", "xo", "--purpose", "adviser"], "bad_choice"),
        (["new", "n.vpr", "--school", "A", "--sector", "po", "--purpose", "mine"], "bad_choice"),
        (["new", "n.vpr", "--sector", "po", "--purpose", "adviser"], "missing_option"),
        (["demo", "d.vpr", "--cases", "0"], "bad_number"),
        (["demo", "d.vpr", "--cases", "many"], "bad_number"),
        (["demo", "d.vpr", "--years", "-1"], "bad_number"),
        (["demo", "d.vpr", "--seed", "9" * 30], "bad_number"),
        (["new", "n.db", "--school", "A", "--sector", "po", "--purpose", "school"], "wrong_suffix"),
        (["--language", "fr", "--help"], "bad_choice"),
        (["--help", "--language"], "bad_choice"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(vp: Door, words: list[str], code: str) -> None:
    before = set(vp.folder.iterdir())
    outcome = vp.run(*words)
    assert outcome.status == 2
    assert outcome.out == ""
    assert says(outcome, code), outcome.err
    assert set(vp.folder.iterdir()) == before


def test_wrong_use_is_said_in_the_language_asked_for(vp: Door) -> None:
    for words in (["--language", "en", "summary"], ["summary", "--language=en"]):
        assert vp.run(*words).err == sentence("missing_place", "en", [("place", "REGISTER")]) + "\n"


def test_nothing_is_taken_for_an_abbreviation(vp: Door) -> None:
    assert says(vp.run("summary", "r.vpr", "--yea", "2024-2025"), "unknown_option")


def test_words_after_two_dashes_are_names(vp: Door) -> None:
    assert says(vp.run("check", "--", "--help"), "wrong_suffix")


def test_the_passphrase_is_never_an_option_or_in_the_environment() -> None:
    for command in COMMANDS.values():
        assert not {"--passphrase", "--password", "--key"} & {o.name for o in command.options}
    source = "".join(path.read_text() for path in (ROOT / "vp_desktop/cli").glob("*.py"))
    assert "os.environ" not in source
    assert "getenv" not in source


@pytest.mark.parametrize(
    "content",
    [
        PASSPHRASE.encode(),
        f"{PASSPHRASE}\n".encode(),
        f"{PASSPHRASE}\r\n".encode(),
        b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\n",
        f"{PASSPHRASE}\nand what else stands there\n".encode(),
    ],
)
def test_the_passphrase_is_the_first_line_of_a_file(vp: Door, sample: Path, content: bytes) -> None:
    vp.secret.write_bytes(content)
    assert vp("check", sample).status == 0


def test_spaces_belong_to_the_passphrase(vp: Door, sample: Path) -> None:
    vp.secret.write_text(f" {PASSPHRASE}\n")
    assert vp("check", sample).status == 3


def test_the_passphrase_from_standard_input(sample: Path) -> None:
    words = ("check", sample, "--passphrase-file", "-")
    assert in_process(*words, text=f"\ufeff{PASSPHRASE}\r\nanother line\n").status == 0


def test_passphrase_files_that_cannot_be_used(vp: Door, sample: Path, tmp_path: Path) -> None:
    cases = {"no_such_file": None, "empty_passphrase": b"\n", "passphrase_not_utf8": b"caf\xe9\n"}
    for code, content in cases.items():
        vp.secret.unlink(missing_ok=True)
        if content is not None:
            vp.secret.write_bytes(content)
        outcome = vp("check", sample)
        assert says(outcome, code), outcome.err
        assert outcome.status == 2
    assert says(vp.run("check", sample, "--passphrase-file", tmp_path), "is_directory")


def test_without_a_terminal_nothing_is_asked(sample: Path) -> None:
    """Asking would show on the screen what is typed."""
    words = ("check", sample)
    outcome = in_process(*words, text=f"{PASSPHRASE}\n", warnings="default", start_new_session=True)
    assert outcome.status == 2
    assert says(outcome, "no_terminal"), outcome.err


class Terminal:
    """A terminal of its own for one run, with what is typed in it."""

    def __init__(self, *words: str | Path) -> None:
        self._ours, theirs = pty.openpty()
        own = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
        own += "os.execv(sys.executable, [sys.executable, '-m', 'vp_desktop', *sys.argv[1:]])"
        self._process = subprocess.Popen(
            [sys.executable, "-c", own, *map(str, words)],
            cwd=ROOT,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self.shown = ""

    def wait_for(self, text: str, times: int = 1) -> None:
        while self.shown.count(text) < times:
            self.shown += os.read(self._ours, 1000).decode()

    def type(self, text: str) -> None:
        os.write(self._ours, f"{text}\n".encode())

    def end(self) -> int:
        try:
            while more := os.read(self._ours, 1000):
                self.shown += more.decode()
        except OSError:  # the other side is closed
            pass
        os.close(self._ours)
        return self._process.wait(timeout=60)


def test_new_asks_twice_without_echo_and_shows_the_recovery_code_once(tmp_path: Path) -> None:
    path = tmp_path / "n.vpr"
    founding = ("--school", "De Vlieger", "--sector", "po", "--purpose", "adviser")
    terminal = Terminal("new", path, *founding)
    for times in (1, 2):
        terminal.wait_for("achtzin:", times)
        terminal.type(PASSPHRASE)
    assert terminal.end() == 0
    assert PASSPHRASE not in terminal.shown
    groups = [w for w in terminal.shown.split() if re.fullmatch("[0-9A-Z]{5}", w)]
    assert len(groups) == 13 + 7
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_new_wants_the_same_passphrase_twice(tmp_path: Path) -> None:
    path = tmp_path / "n.vpr"
    terminal = Terminal("new", path, "--school", "A", "--sector", "po", "--purpose", "school")
    terminal.wait_for("achtzin:")
    terminal.type(PASSPHRASE)
    terminal.wait_for("achtzin:", 2)
    terminal.type(PASSPHRASE + "x")
    assert terminal.end() == 2
    assert sentence("passphrases_differ", "nl") in terminal.shown
    assert not path.exists()


def broken(error: BaseException) -> Command:
    def run(session: Any) -> int:
        raise error

    return Command("check", ("REGISTER",), COMMANDS["check"].options, run)


def test_a_fault_in_the_program_shows_no_content_and_no_traceback(
    vp: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(COMMANDS, "check", broken(ValueError("Sanne Testpersoon is gepest")))
    outcome = vp("check", "r.vpr")
    assert outcome.status == 1
    assert says(outcome, "program_fault"), outcome.err
    assert "ValueError" in outcome.err
    assert "Sanne" not in outcome.err
    assert "Traceback" not in outcome.err


def test_an_interruption_is_quiet(vp: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "check", broken(KeyboardInterrupt()))
    outcome = vp("check", "r.vpr")
    assert (outcome.status, outcome.out, outcome.err) == (130, "", "")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "not_allowed"),
        (errno.EIO, "medium_failed"),
    ],
)
def test_errors_of_the_system_are_known(
    vp: Door, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    monkeypatch.setitem(COMMANDS, "check", broken(OSError(number, "whatever", "/home/x/geheim")))
    outcome = vp("check", "r.vpr")
    assert outcome.status == CannotWrite.status == 6
    assert says(outcome, code), outcome.err
    assert "geheim" not in outcome.err


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EMFILE, errno.EEXIST, None])
def test_what_is_no_fault_of_a_disk_is_not_called_one(
    vp: Door, monkeypatch: pytest.MonkeyPatch, number: int | None
) -> None:
    error = OSError() if number is None else OSError(number, "whatever", "/home/x/geheim")
    monkeypatch.setitem(COMMANDS, "check", broken(error))
    outcome = vp("check", "r.vpr")
    assert outcome.status == 1
    assert type(error).__name__ in outcome.err and "Het programma zelf" in outcome.err
    assert "geheim" not in outcome.err


def test_a_reader_that_stops_reading_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = start("--help", stdout=writing)
    os.close(writing)
    assert process.communicate(timeout=60)[1] == ""
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_output_to_a_full_disk() -> None:
    with Path("/dev/full").open("w") as full:
        process = start("--help", stdout=full)
        err = process.communicate(timeout=60)[1]
    assert err == sentence("disk_full", "nl") + "\n"
    assert process.returncode == 6


def test_a_terminal_that_knows_few_letters() -> None:
    outcome = in_process("--help", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert outcome.status == 0
    assert "antipestco?rdinatoren" in outcome.out


def test_the_process_is_hardened_first(monkeypatch: pytest.MonkeyPatch) -> None:
    order = []
    monkeypatch.setattr(__main__, "harden", lambda: order.append("hardened"))
    monkeypatch.setattr("vp_desktop.cli.door.run", lambda words, window: order.append(words) or 0)
    assert __main__.main(["--help"]) == 0
    assert order == ["hardened", ["--help"]]


def test_the_command_line_runs_without_qt() -> None:
    program = "import sys; sys.modules['PySide6'] = None; from vp_desktop.__main__ import main;"
    program += "sys.exit(main(['--help']))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr
