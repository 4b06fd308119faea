"""Attachments on the screen: images, PDFs and text; a hostile one is told, other kinds never opened."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.ui.attachments_kit import case, image, put_in
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.attachment import Attachment
from vp_desktop.ui.attachments.pdf_view import PdfView
from vp_desktop.ui.attachments.picture_view import PictureView
from vp_desktop.ui.attachments.text_view import PIECE, TextView
from vp_desktop.ui.attachments.viewer_screen import AttachmentScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner

__all__ = ["case", "put_in"]

OpenViewer = Callable[[bytes], AttachmentScreen]


def pdf(pages: int = 3) -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(300, 400))
    for page in range(pages):
        canvas.drawString(40, 300, f"Bladzijde {page + 1}")
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def png_of(width: int, height: int, rows: int = 1) -> bytes:
    """A PNG that says it is this large; with few rows in it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = zlib.compress(bytes((width + 1) * rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.fixture
def open_viewer(
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    at_work: Callable[..., None],
    put_in: Callable[..., Attachment],
    qtbot: QtBot,
) -> OpenViewer:
    """Puts the bytes in and opens them; waits until something is shown."""

    def view(content: bytes) -> AttachmentScreen:
        screen = AttachmentScreen(
            *(put_in(content), services.attachments, program.taxonomy, messages, runner, onlooker)
        )
        at_work(screen)
        before = screen.tr("De bijlage wordt geopend…")
        qtbot.waitUntil(lambda: bool(screen.view) or screen.waiting.text() != before, timeout=20000)
        return screen

    return view


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_an_image_is_shown(open_viewer: OpenViewer, form: str) -> None:
    screen = open_viewer(image(form))
    assert isinstance(screen.view, PictureView)
    assert screen.view.image.width() == 60
    before = screen.view.wanted_width()
    screen.tools.larger.click()
    assert screen.view.wanted_width() > before
    screen.tools.fit.click()
    assert screen.view.wanted_width() == before


def test_of_an_animated_image_the_first_frame(open_viewer: OpenViewer) -> None:
    frame = b"!\xf9\x04\x00\x01\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02%s\x01\x00"
    head = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\xff\x00"
    screen = open_viewer(head + frame % b"D" + frame % b"L" + b";")
    assert isinstance(screen.view, PictureView)
    assert screen.view.image.pixelColor(0, 0) == QColor("red")


@pytest.mark.parametrize(
    "content",
    [
        png_of(60_000, 60_000),
        png_of(2_000_000_000, 2_000_000_000, 0),
        png_of(0, 10, 0),
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        b"\xff\xd8\xff" + bytes(500),
        b"GIF89a" + b"\xff" * 300,
        b"RIFF\xff\xff\xff\xffWEBPVP8X" + b"\xff" * 300,
        b"\xff\xd8\xff\xe0\x00\x10JFIF<svg xmlns='x'><script/></svg>",
    ],
)
@pytest.mark.qt_log_ignore("JPEG|Corrupt|propagateSizeHints")
def test_a_hostile_image_is_told(open_viewer: OpenViewer, content: bytes) -> None:
    screen = open_viewer(content)
    assert screen.view is None
    assert "beschadigd" in screen.waiting.text()


def test_a_large_image_is_made_smaller(open_viewer: OpenViewer) -> None:
    screen = open_viewer(png_of(7000, 7000, 7000))
    assert isinstance(screen.view, PictureView)
    assert max(screen.view.image.width(), screen.view.image.height()) == 4096


def test_a_pdf_is_turned_page_by_page(open_viewer: OpenViewer, qtbot: QtBot) -> None:
    screen = open_viewer(pdf())
    view = screen.view
    assert isinstance(view, PdfView)
    qtbot.waitUntil(lambda: not view.image.isNull())
    assert screen.tools.where.text() == "Bladzijde 1 van 3"
    with qtbot.waitSignal(view.page_shown):
        screen.tools.after.click()
    assert screen.tools.where.text() == "Bladzijde 2 van 3"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    with qtbot.waitSignal(view.page_shown):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.number == 2 and not screen.tools.after.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.page_shown):
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert "Bladzijde 2" in view.accessibleDescription()


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n" + bytes(1000),
        b"%PDF-1.7\n" + b"1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n" * 2000,
        pdf()[:-400],
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]"
        b"/Count 1>>endobj\ntrailer<</Root 1 0 R>>",
    ],
)
def test_a_hostile_pdf_is_shown_or_told(
    open_viewer: OpenViewer, content: bytes, qtbot: QtBot
) -> None:
    screen = open_viewer(content)
    drawing = screen.drawing
    assert drawing is not None
    if isinstance(screen.view, PdfView):
        qtbot.waitUntil(lambda: not drawing.busy)
    else:
        assert "beschadigd" in screen.waiting.text() and not drawing.is_running()


def test_a_page_as_large_as_a_house_is_drawn_small(open_viewer: OpenViewer, qtbot: QtBot) -> None:
    screen = open_viewer(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
        b"/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 9000000]>>endobj\n"
        b"trailer<</Root 1 0 R>>"
    )
    view = screen.view
    assert isinstance(view, PdfView)
    qtbot.waitUntil(lambda: not view.image.isNull())
    assert max(view.image.width(), view.image.height()) <= 4096


def test_a_text_is_shown_as_it_is_and_in_pieces(open_viewer: OpenViewer) -> None:
    text = "<b>Zoë</b> zei…\n" + "x" * (PIECE * 2)
    screen = open_viewer(text.encode())
    view = screen.view
    assert isinstance(view, TextView)
    assert view.shown.startswith("<b>Zoë</b> zei…\n")
    assert len(view.shown) < PIECE * 1.1
    view.after.click()
    assert view.shown.startswith("xxx")
    view.after.click()
    assert not view.after.isEnabled()
    view.before.click()
    view.before.click()
    assert not view.before.isEnabled() and view.shown.startswith("<b>")


def test_a_drawing_with_a_script_is_text(open_viewer: OpenViewer) -> None:
    screen = open_viewer(b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
    assert isinstance(screen.view, TextView)
    assert "<script>" in screen.view.shown


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"MZ\x90\x00", "nooit geopend"),
        (b"#!/bin/sh\n", "nooit geopend"),
        (b"PK\x03\x04" + bytes(40), "kan het programma niet tonen"),
        (b"\x00\x00\x00\x18ftypheic", "kan het programma niet tonen"),
    ],
)
def test_other_kinds_are_kept_and_not_opened(
    open_viewer: OpenViewer, content: bytes, words: str
) -> None:
    screen = open_viewer(content)
    assert screen.view is None and words in screen.waiting.text()


def test_a_damaged_one_is_told(
    services: Services, open_viewer: OpenViewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vp_desktop.storage.attachments.parts", lambda *_: iter([b"ander"]))
    screen = open_viewer(image("PNG"))
    assert screen.view is None and screen.waiting.text() == "<attachment_damaged>"


def test_covered_when_somebody_looks_along(
    open_viewer: OpenViewer, onlooker: Onlooker, qtbot: QtBot
) -> None:
    screen = open_viewer(b"een gesprek")
    with qtbot.waitSignal(screen.left):
        onlooker.set_present(True)


def test_viewing_writes_no_file(open_viewer: OpenViewer, tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*"))
    open_viewer(pdf())
    new = {path.name for path in tmp_path.rglob("*")} - {path.name for path in before}
    assert new <= {"bijlage van Sanne"}
