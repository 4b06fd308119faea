"""The self-test notices what it is there to notice."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from vp_desktop import paths
from vp_desktop.catalog.demo_material import read_demo_material
from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.publication import Edition
from vp_desktop.security import derivation
from vp_desktop.services import self_test
from vp_desktop.services.registers import Registers
from vp_desktop.services.self_test import SelfTest, Step, StepResult
from vp_desktop.storage import files
from vp_desktop.storage.register import Register

Break = Callable[[pytest.MonkeyPatch], None]


@pytest.fixture(autouse=True)
def keys_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real keys; a passphrase that does not change lets each be derived once."""
    monkeypatch.setattr(derivation, "derive_key", _derive)
    monkeypatch.setattr(derivation, "new_salt", lambda: b"\x10" + bytes(15))
    monkeypatch.setattr(self_test.secrets, "token_hex", lambda *_: "steeds dezelfde")


_derive = cache(derivation.derive_key)


def run(folder: Path, make_pdf: object = None) -> list[StepResult]:
    program = Program()

    def pdf(edition: Edition, language: str, story: object = None) -> bytes:
        return b"%PDF-1.7"

    material = read_demo_material(paths.resources("demo"))
    maker = make_pdf or pdf
    test = SelfTest(
        folder,
        Registers(program.clock),
        material,
        program.taxonomy,
        maker,
        program.clock,  # type: ignore[arg-type]
    )
    return list(test.run())


def test_all_steps_pass(tmp_path: Path) -> None:
    assert run(tmp_path) == [StepResult(step) for step in Step]


def opens_with_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    opens = Registers.open
    monkeypatch.setattr(
        Registers,
        "open",
        lambda self, path, secret, **more: opens(self, path, secret.rstrip("x"), **more),
    )


def leaves_a_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "journal_left", lambda path: True)


def writes_in_the_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: read(path) + b"De Waterlelie (voorbeeldschool)"
    )


def loses_rows_outside_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    close = Register.close

    def loses(register: Register) -> None:
        register.connection.execute("DELETE FROM notes")
        close(register)

    monkeypatch.setattr(Register, "close", loses)


def no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> bytes:
        raise CannotWrite("too_little_memory")

    monkeypatch.setattr(derivation, "derive_key", fails)


@pytest.mark.parametrize(
    ("break_it", "step", "fault"),
    [
        (opens_with_anything, Step.REFUSE, "wrong_passphrase_opens"),
        (leaves_a_journal, Step.LOCK, "journal_left"),
        (writes_in_the_clear, Step.LOCK, "clear_text"),
        (loses_rows_outside_the_log, Step.CHECK, "faults_found"),
    ],
)
def test_a_fault_is_found_and_ends_the_test(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, break_it: Break, step: Step, fault: str
) -> None:
    break_it(monkeypatch)
    assert run(tmp_path)[-1] == StepResult(step, fault=fault)


def test_a_known_error_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    no_memory(monkeypatch)
    (result,) = run(tmp_path)
    assert result.step is Step.MAKE
    assert result.error is not None
    assert result.error.code == "too_little_memory"


def test_a_fault_in_the_program_is_told_by_its_name(tmp_path: Path) -> None:
    def breaks(edition: Edition, language: str, story: object = None) -> bytes:
        raise ZeroDivisionError("details that nobody needs")

    assert run(tmp_path, breaks)[-1] == StepResult(Step.REPORT, fault="ZeroDivisionError")
