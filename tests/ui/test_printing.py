"""Printing from the window: the warning first, then the very document over standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.printing_kit import FakeQueue, fake_queue
from tests.ui.document_kit import told_case, write
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.leaflet import Audience
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.model import Document, SchoolId, Task
from vp_desktop.services.printing import Order, SystemPrinting
from vp_desktop.ui.agenda.screen import AgendaScreen
from vp_desktop.ui.documents.editor_screen import DRAFT_KIND, DocumentScreen
from vp_desktop.ui.documents.leaflet_card import LeafletCard
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.printing.qt_printing import QtPrinting, set_order
from vp_desktop.ui.printing.sheet import PrintSheet
from vp_desktop.ui.summary.saving import Form
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.summary.story_views import OWN
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.notice import Notice

needs_lp = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeQueue:
    return fake_queue(tmp_path / "queue", monkeypatch)


@pytest.fixture
def desk(runner: TaskRunner, messages: ScriptedMessages, services: Services) -> PrintDesk:
    return PrintDesk(SystemPrinting(), runner, messages, services.in_the_clear.note_printed)


@pytest.fixture
def screen(shown: Callable[[QWidget], None]) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    shown(made)
    return made


@pytest.fixture
def sheet_of(qtbot: QtBot) -> Callable[[QWidget], PrintSheet]:
    """The sheet over a screen, once it is there."""

    def wait(widget: QWidget) -> PrintSheet:
        qtbot.waitUntil(lambda: bool(widget.window().findChildren(PrintSheet)), timeout=20_000)
        return widget.window().findChildren(PrintSheet)[0]

    return wait


def words_of(sheet: PrintSheet) -> str:
    labels = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    return " ".join(labels)


@needs_lp
def test_first_the_warning_then_the_very_bytes(
    queue: FakeQueue,
    services: Services,
    desk: PrintDesk,
    screen: QWidget,
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
) -> None:
    printed: list[int] = []
    desk.print(lambda send: send(b"%PDF-x"), screen, lambda: printed.append(1), "Let op dit.")
    sheet = sheet_of(screen)
    assert "niet versleuteld" in words_of(sheet)
    assert "kunnen een kopie bewaren" in words_of(sheet)
    assert "Let op dit." in words_of(sheet)
    assert not queue.was_used  # nothing before she says so
    assert sheet.order() == Order("kamer_2", 1, False)

    sheet.printer.set_value("balie")
    sheet.copies.setValue(2)
    sheet.both_sides.setChecked(True)
    sheet.action.click()
    qtbot.waitUntil(lambda: printed == [1])
    assert queue.paper == b"%PDF-x"
    assert [entry.kind for entry in services.in_the_clear.lying()] == ["printed"]
    assert json.loads(queue.text("arguments.json"))[:4] == ["-d", "balie", "-n", "2"]
    qtbot.waitUntil(lambda: not screen.findChildren(PrintSheet))


@needs_lp
def test_thinking_better_of_it_prints_nothing(
    queue: FakeQueue,
    desk: PrintDesk,
    screen: QWidget,
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
) -> None:
    desk.print(lambda send: send(b"x"), screen, lambda: pytest.fail("nothing was printed"))
    desk.print(lambda send: send(b"x"), screen, lambda: None)  # a second click asks nothing more
    sheet = sheet_of(screen)
    assert len(screen.findChildren(PrintSheet)) == 1
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert screen.findChildren(PrintSheet) == []
    assert not queue.was_used


@needs_lp
def test_a_refusal_stays_on_the_sheet_and_can_be_tried_again(
    queue: FakeQueue,
    desk: PrintDesk,
    screen: QWidget,
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
) -> None:
    queue.make("refuse")
    printed: list[int] = []
    desk.print(lambda send: send(b"x"), screen, lambda: printed.append(1))
    sheet = sheet_of(screen)
    sheet.action.click()
    sheet.reject()  # on its way: it cannot be called back
    assert sheet.isVisible()
    qtbot.waitUntil(lambda: sheet.error() == "<printing_refused>")
    assert printed == []
    (queue.folder / "refuse").unlink()
    sheet.action.click()
    qtbot.waitUntil(lambda: printed == [1])


def test_without_printers_it_is_said_and_can_be_asked_again(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    desk: PrintDesk,
    screen: QWidget,
    messages: ScriptedMessages,
    qtbot: QtBot,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for _ in range(2):
        messages.asked.clear()
        desk.print(lambda send: send(b"x"), screen, lambda: None)
        qtbot.waitUntil(lambda: bool(messages.asked))
        assert messages.asked == [("error", "", "<no_printing>")]
    assert screen.findChildren(PrintSheet) == []


@needs_lp
def test_a_screen_that_was_left_meanwhile_gets_no_sheet(
    queue: FakeQueue, desk: PrintDesk, screen: QWidget, runner: TaskRunner, qtbot: QtBot
) -> None:
    desk.print(lambda send: send(b"x"), screen, lambda: None)
    screen.hide()
    qtbot.waitUntil(lambda: not runner.busy)
    assert screen.findChildren(PrintSheet) == []


# ---- the screens


@needs_lp
def test_a_letter_is_printed_kept_and_its_draft_is_done(
    queue: FakeQueue,
    desk: PrintDesk,
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
) -> None:
    case_id = told_case(services)
    screen = DocumentScreen(
        *(case_id, LetterKind.BOARD, services.documents, services.drafts, messages, runner),
        *(onlooker, clock, None, desk),
    )
    shown(screen)
    write(screen, "Een [gat] is nog niet klaar.")
    screen.print_button.click()
    assert messages.asked[-1][0] == "tell"  # what is not finished does not leave
    write(screen, "Merkteken Zevenblad.")
    messages.answers = [True] * 3
    screen.print_button.click()
    sheet = sheet_of(screen)
    with qtbot.waitSignal(screen.saved, timeout=20_000):
        sheet.action.click()
    assert queue.paper.startswith(b"%PDF")
    assert "Zevenblad" not in queue.text("arguments.json") + queue.text("environment.json")
    story = services.cases.dossier(case_id).timeline
    made = [entry.value for entry in story if isinstance(entry.value, Document)]
    assert [document.text for document in made] == ["Merkteken Zevenblad."]
    assert services.drafts.find(DRAFT_KIND, f"{case_id}/{LetterKind.BOARD.value}") is None
    assert "Naar de printer gestuurd" in " ".join(
        label.text() for label in screen.notice.findChildren(QLabel)
    )


@needs_lp
def test_the_week_is_printed(
    queue: FakeQueue,
    desk: PrintDesk,
    services: Services,
    program: Program,
    clock: StoppedClock,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
) -> None:
    s = services
    s.tasks.add(Task("Bel Sanne", due_on=date(2026, 11, 21)))
    screen = AgendaScreen(
        *(s.agenda, s.agenda_files, s.tasks, s.time, s.drafts, program.taxonomy["time_activity"]),
        *(messages, runner, onlooker, clock, desk),
    )
    at_work(screen)
    screen.files.paper.click()
    sheet = sheet_of(screen)
    assert "geen namen" in words_of(sheet)
    with qtbot.waitSignal(screen.files.printed, timeout=20_000):
        sheet.action.click()
    assert queue.paper.startswith(b"%PDF")
    assert b"Sanne" not in queue.paper


@needs_lp
def test_the_leaflet_is_printed_for_the_reader_that_was_chosen(
    queue: FakeQueue,
    desk: PrintDesk,
    services: Services,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
) -> None:
    schools = services.settings.schools()
    card = LeafletCard(services.documents, schools, messages, desk)
    shown(card)
    card.audience.set_value(Audience.STAFF.value)
    card.language.set_value("nl")
    card.print_button.click()
    sheet = sheet_of(card)
    sheet.action.click()
    qtbot.waitUntil(lambda: bool(card.findChildren(Notice)[-1].isVisible()), timeout=20_000)
    made = services.documents.leaflet(Audience.STAFF, SchoolId(int(card.school.value())), "nl")
    assert queue.paper == made


@needs_lp
@pytest.mark.parametrize(
    ("form", "is_draft"), [(Form.PDF, True), (Form.TO_DISCUSS, False), (Form.HOW_MANY, False)]
)
def test_the_papers_of_a_year_are_printed(
    queue: FakeQueue,
    desk: PrintDesk,
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    sheet_of: Callable[[QWidget], PrintSheet],
    qtbot: QtBot,
    form: Form,
    is_draft: bool,
) -> None:
    screen = SummaryScreen(
        *(SummaryServices.of(services), program.taxonomy, runner, messages, desk)
    )
    screen.resize(1100, 700)
    shown(screen)
    screen.refresh()
    assert not screen.paper.isEnabled()  # there are no pages yet
    qtbot.waitUntil(lambda: not runner.busy and screen.paper.isEnabled(), timeout=20_000)
    screen.paper.acts[form].trigger()
    sheet = sheet_of(screen)
    assert ("concept, alleen voor uw eigen ogen" in words_of(sheet)) == is_draft
    with qtbot.waitSignal(screen.paper.printed, timeout=20_000):
        sheet.action.click()
    assert queue.paper.startswith(b"%PDF")
    assert "Naar de printer gestuurd" in " ".join(
        label.text() for label in screen.notice.findChildren(QLabel)
    )
    screen.views.turned.emit(OWN)
    assert not screen.paper.isVisible()  # what is for the writer alone is not printed


def test_without_a_desk_there_is_nothing_to_press(
    services: Services, messages: ScriptedMessages, shown: Callable[[QWidget], None]
) -> None:
    card = LeafletCard(services.documents, services.settings.schools(), messages)
    shown(card)
    assert [b.text() for b in card.findChildren(PlainButton) if b.isVisible()] == [
        "Opslaan als pdf"
    ]


# ---- Qt's way, for Windows: drawn on a printer that is a file of the test


def paper_of(path: Path, order: Order) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    set_order(printer, order)
    return printer


def two_leaflets(services: Services) -> bytes:
    """A document of two pages that differ."""
    writer, out = PdfWriter(), BytesIO()
    for audience in (Audience.CHILD, Audience.STAFF):
        made = services.documents.leaflet(audience, services.settings.schools()[0].id, "nl")
        writer.append(BytesIO(made))
    writer.write(out)
    return out.getvalue()


def test_qt_draws_every_page_on_the_printer(
    tmp_path: Path, services: Services, runner: TaskRunner, qtbot: QtBot, qapp: QApplication
) -> None:
    place = tmp_path / "paper.pdf"
    printing = QtPrinting(lambda order: paper_of(place, order))
    pdf = two_leaflets(services)
    done: list[object] = []
    runner.run(lambda _: printing.print(pdf, Order("x")), done.append)  # beside the window
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    before, after = QPdfDocument(), QPdfDocument()
    source = tmp_path / "source.pdf"
    source.write_bytes(pdf)
    before.load(str(source))
    after.load(str(place))
    assert after.pageCount() == before.pageCount() == 2
    for number in range(before.pageCount()):
        size = before.pagePointSize(number).toSize()
        assert (after.pagePointSize(number).toSize() - size).isNull()
        wanted, drawn = before.render(number, size), after.render(number, size)
        dark = [
            sum(image.pixelColor(x, y).lightness() < 128 for x in range(0, size.width(), 3))
            for image in (wanted, drawn)
            for y in range(0, size.height(), 3)
        ]
        half = len(dark) // 2
        assert sum(dark[:half]) > 100
        assert sum(dark[half:]) == pytest.approx(sum(dark[:half]), rel=0.25)
    assert after.metaData(QPdfDocument.MetaDataField.Title) == "document"


def test_qt_refuses_what_is_no_pdf(tmp_path: Path, qapp: QApplication) -> None:
    printing = QtPrinting(lambda order: paper_of(tmp_path / "paper.pdf", order))
    with pytest.raises(CannotWrite) as caught:
        printing.print(b"no document", Order("x"))
    assert caught.value.code == "printing_refused"
    assert not (tmp_path / "paper.pdf").exists()


def test_qt_says_when_there_is_no_such_printer(qapp: QApplication) -> None:
    with pytest.raises(CannotWrite) as caught:
        QtPrinting()._made(Order("een printer die er niet is"))
    assert caught.value.code == "no_printer"
