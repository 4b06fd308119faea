"""Onto paper: the very bytes over standard input, arguments that say nothing, and no file of ours."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import pytest

from tests.factory import a_report
from tests.printing_kit import FakeQueue, fake_queue
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite, KnownError
from vp_desktop.core.letter_checks import Written
from vp_desktop.core.letter_facts import Choices
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.letters import Page
from vp_desktop.core.model import CaseId, Document
from vp_desktop.services.printing import Available, Order, SystemPrinting

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")

PDF = b"%PDF-1.7 Merkteken Zevenblad\r\n\x00\xff\n" + bytes(range(256)) * 4096
"""More than a pipe holds, and every byte there is."""


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeQueue:
    return fake_queue(tmp_path / "queue", monkeypatch)


def refusal(printing: SystemPrinting, order: Order) -> str:
    with pytest.raises(KnownError) as caught:
        printing.print(PDF, order)
    return caught.value.code


def test_the_very_bytes_go_over_standard_input(queue: FakeQueue) -> None:
    SystemPrinting().print(PDF, Order("balie"))
    assert queue.paper == PDF


@pytest.mark.parametrize(
    ("order", "copies", "sides"),
    [
        (Order("balie"), "1", "sides=one-sided"),
        (Order("balie", 3, True), "3", "sides=two-sided-long-edge"),
    ],
)
def test_the_arguments_say_nothing_of_what_is_printed(
    queue: FakeQueue, order: Order, copies: str, sides: str
) -> None:
    SystemPrinting().print(PDF, order)
    given = json.loads(queue.text("arguments.json"))
    assert given == ["-d", "balie", "-n", copies, "-t", "document", "-o", sides, "-"]
    assert "Zevenblad" not in queue.text("environment.json")


def test_a_name_is_never_taken_for_a_command(queue: FakeQueue) -> None:
    name = "x; touch $(pwd)/hacked `id` -o raw"
    SystemPrinting().print(PDF, Order(name))
    assert json.loads(queue.text("arguments.json"))[1] == name


def test_the_libraries_of_a_bundle_are_not_those_of_the_system(
    queue: FakeQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/bundle")
    SystemPrinting().print(PDF, Order("balie"))
    assert "LD_LIBRARY_PATH" not in json.loads(queue.text("environment.json"))


def test_no_file_of_ours_is_made(
    queue: FakeQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = set(tmp_path.rglob("*"))
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open" and isinstance(arguments[0], str | bytes | Path):
            flags = arguments[2] if isinstance(arguments[2], int) else 0
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                opened.append(str(arguments[0]))

    sys.addaudithook(watch)  # stays for the life of the process: silent after this test
    SystemPrinting().print(PDF, Order("balie"))
    watching = False
    assert opened == []
    made = {path.relative_to(tmp_path).as_posix() for path in set(tmp_path.rglob("*")) - before}
    assert made == {"queue/paper", "queue/arguments.json", "queue/environment.json"}


@pytest.mark.parametrize(
    ("said", "proposed"),
    [
        ("system default destination: kamer_2", "kamer_2"),
        ("Standaardbestemming van systeem: kamer_2", "kamer_2"),
        ("no system default destination", "balie"),
        ("system default destination: weg_ermee", "balie"),
    ],
)
def test_the_printers_and_the_one_that_is_proposed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, proposed: str
) -> None:
    fake_queue(tmp_path / "queue", monkeypatch, default=said)
    assert SystemPrinting().printers() == Available(("balie", "kamer_2"), proposed)


def test_without_a_printer_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_queue(tmp_path / "queue", monkeypatch, printers="")
    with pytest.raises(CannotWrite) as caught:
        SystemPrinting().printers()
    assert caught.value.code == "no_printer"


def test_without_the_printing_of_a_system_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotWrite) as caught:
        SystemPrinting().printers()
    assert caught.value.code == "no_printing"
    assert refusal(SystemPrinting(), Order("balie")) == "no_printing"


def test_a_printer_that_refuses(queue: FakeQueue) -> None:
    queue.make("refuse")
    assert refusal(SystemPrinting(), Order("balie")) == "printing_refused"


def test_a_queue_that_gives_no_answer_is_not_waited_for(queue: FakeQueue) -> None:
    queue.make("hang")
    assert refusal(SystemPrinting(patience=0.5), Order("balie")) == "printing_uncertain"


@pytest.mark.parametrize("order", [Order(""), Order("balie", 0), Order("balie", 100)])
def test_an_order_that_cannot_be_is_not_sent(queue: FakeQueue, order: Order) -> None:
    assert refusal(SystemPrinting(), order) == "printing_refused"
    assert not queue.was_used


@pytest.mark.parametrize(
    "code",
    [
        *("no_printing", "no_printing_by_hand", "no_printer"),
        *("printing_refused", "printing_uncertain"),
    ],
)
def test_every_failure_says_whether_something_is_on_paper(program: Program, code: str) -> None:
    words = program.texts.say("errors", code, "nl")
    assert "; er is niets afgedrukt: " in words or "niet zeker of er iets is afgedrukt: " in words


# ---- documents of a case: on paper is outside the register too


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(a_report())


def a_page(services: Services, case_id: CaseId) -> Page:
    facts = services.documents.facts(case_id)
    text = services.documents.propose(LetterKind.BOARD, facts, Choices(to="board"), "nl").text
    written = Written(LetterKind.BOARD, "board", "Het bestuur", text)
    return services.documents.page(written, facts.reference, facts, "nl")


def kept(services: Services, case_id: CaseId) -> list[Document]:
    story = services.cases.dossier(case_id).timeline
    return [entry.value for entry in story if isinstance(entry.value, Document)]


def test_a_printed_document_is_kept_in_its_case(services: Services, case_id: CaseId) -> None:
    page, paper = a_page(services, case_id), []
    services.documents.print(case_id, page, "nl", paper.append)
    assert paper == [services.documents.pdf(page, "nl")]
    assert [document.text for document in kept(services, case_id)] == [page.text]
    services.documents.print(case_id, page, "nl", paper.append)
    assert len(kept(services, case_id)) == 1  # once more on paper adds nothing


def test_what_was_not_printed_is_not_kept(services: Services, case_id: CaseId) -> None:
    def refuse(_: bytes) -> None:
        raise CannotWrite("printing_refused")

    with pytest.raises(CannotWrite):
        services.documents.print(case_id, a_page(services, case_id), "nl", refuse)
    assert kept(services, case_id) == []


def test_on_paper_but_not_kept_is_said(
    services: Services, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise CannotWrite("disk_full")

    page, paper = a_page(services, case_id), []
    monkeypatch.setattr(services.register, "change", full)
    with pytest.raises(CannotWrite) as caught:
        services.documents.print(case_id, page, "nl", paper.append)
    assert caught.value.code == "printed_not_kept"
    assert len(paper) == 1
