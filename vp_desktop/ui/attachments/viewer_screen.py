"""One attachment in the window: an image, a PDF or a text, from memory; no file is written for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.core.attachment import SHOWN, TEXTS, Attachment, Kind
from vp_desktop.core.content_kind import as_text
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.attachments import Attachments
from vp_desktop.ui.attachments.drawing.process import DrawingProcess, Failure
from vp_desktop.ui.attachments.drawing.wire import LONGEST_SIDE
from vp_desktop.ui.attachments.pdf_view import PdfView
from vp_desktop.ui.attachments.picture_view import PictureView
from vp_desktop.ui.attachments.saver import AttachmentSaver
from vp_desktop.ui.attachments.text_view import TextView
from vp_desktop.ui.attachments.tools import Tools
from vp_desktop.ui.attachments.words import kind_and_size, shortened
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import Progress, Task, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.notice import Notice

View = PictureView | PdfView | TextView
Loaded = bytearray | str
_NAME = 40


class AttachmentScreen(Screen):
    """Make one for each attachment. Emits `left`, also when somebody comes to look along."""

    left = Signal()

    def __init__(
        self,
        attachment: Attachment,
        attachments: Attachments,
        taxonomy: Taxonomy,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__(shortened(attachment.name, _NAME), scrolls=False)
        self.attachment = attachment
        self._attachments = attachments
        self._runner = runner
        self._messages = messages
        self._task: Task | None = None
        self.drawing: DrawingProcess | None = None
        self.view: View | None = None
        self.notice = Notice("", "accent")
        self.tools = Tools()
        self.saver = AttachmentSaver(attachments, runner, messages, self)
        self._build(taxonomy)
        self._connect(onlooker)
        self._load()

    def _build(self, taxonomy: Taxonomy) -> None:
        self.header.add_beside_title(Quiet(kind_and_size(self.attachment, taxonomy), wrap=False))
        self.save_button = PlainButton(self.tr("Opslaan buiten het register"), "download")
        back = PlainButton(self.tr("Terug naar het dossier"), "arrow-left")
        back.clicked.connect(self.left)
        self.header.add_right(self.save_button)
        self.header.add_right(back)
        self.add_top(self.notice)
        self.add_top(self.tools)
        self.tools.hide()
        self.waiting = Quiet(self.tr("De bijlage wordt geopend…"), small=False)
        self.body.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignHCenter)

    def _connect(self, onlooker: Onlooker) -> None:
        self.save_button.clicked.connect(self._save)
        self.saver.saved.connect(self._say_saved)
        self.tools.zoom_asked.connect(self._zoom)
        self.tools.turn_asked.connect(self._turn)
        onlooker.changed.connect(self._leave_onlooker)
        onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)
        for key, steps in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._zoom, steps))

    def _load(self) -> None:
        kind = _kind_of(self.attachment)
        if kind not in SHOWN:
            self._show_words(self._why_not(kind))
            return
        self._task = self._runner.run(
            partial(self._read, kind), self._show, self._fail, context=self
        )

    def _read(self, kind: Kind, progress: Progress) -> Loaded:
        """On the worker: read and check. What is no text is drawn by a process of its own."""
        content = bytearray()
        for part in self._attachments.parts(self.attachment):
            progress.check()
            content += part
        return as_text(bytes(content)) if kind in TEXTS else content

    def _show(self, loaded: Loaded) -> None:
        if self._task is None or self._task.cancelled:  # she left while it was on its way here
            return
        if isinstance(loaded, str):
            text = TextView(self.attachment.name)
            self._place(text)
            text.show_text(loaded)
            return
        self.drawing = DrawingProcess(self)
        self.drawing.opened.connect(self._show_first)
        self.drawing.failed.connect(self._give_up)
        self.drawing.open(_kind_of(self.attachment), loaded)

    def _show_first(self, pages: int) -> None:
        assert self.drawing is not None
        self.drawing.slow.connect(self._say_slow)
        if _kind_of(self.attachment) is Kind.PDF:
            view = PdfView(self.attachment.name, self.drawing, pages)
            view.page_shown.connect(self._show_number)
            self._place(view)
            self._show_number(0)
            view.turn_to(0)
        else:
            self.drawing.drawn.connect(self._show_image)
            self.drawing.draw(0, LONGEST_SIDE)

    def _show_image(self, _page: int, image: QImage, _text: str) -> None:
        view = PictureView(self.attachment.name)
        self._place(view)
        view.show_image(image)
        self.stop()

    def _place(self, view: View) -> None:
        self.waiting.hide()
        self.view = view
        self.body.addWidget(view, 1)
        self.tools.show()
        self.tools.show_pages(view.page_count if isinstance(view, PdfView) else 0)
        view.take_focus() if isinstance(view, TextView) else view.setFocus()

    def _show_words(self, words: str) -> None:
        self.waiting.setText(words)
        self.waiting.setMinimumWidth(200)

    def _why_not(self, kind: Kind) -> str:
        if kind is Kind.PROGRAM:
            return self.tr(
                "Dit is een programma of script. Het wordt bewaard, maar hier nooit geopend of "
                "uitgevoerd."
            )
        return self.tr(
            "Dit soort bestand kan het programma niet tonen. Het staat veilig in het register. Wilt u "
            "het bekijken, sla het dan buiten het register op en haal het daarna daar weer weg."
        )

    def _fail(self, error: Exception) -> None:
        self._show_words(self._messages.word(error))

    def _save(self) -> None:
        self.saver.save(self.attachment)

    def _say_saved(self, place: object) -> None:
        words = self.tr("Opgeslagen als {name}. Het bestand is daar niet versleuteld.")
        self.notice.set_text(words.format(name=getattr(place, "name", "")), "done")

    def _zoom(self, steps: int) -> None:
        if self.view is not None:
            self.view.zoom_by(steps) if steps else self.view.zoom_to_fit()

    def _turn(self, by: int) -> None:
        if isinstance(self.view, PdfView):
            self.view.turn_to(self.view.number + by)

    def _say_slow(self) -> None:
        words = self.tr("Deze bladzijde tekenen kost veel tijd. U kunt intussen gewoon teruggaan.")
        self.notice.set_text(words, "neutral")

    def _give_up(self, failure: Failure) -> None:
        """Nothing can be shown, or not the page that was asked for: words stand in its place."""
        view, self.view = self.view, None
        if view is not None:
            take_away(view)
        self.tools.hide()
        self.notice.set_text("")
        self._show_words(self._why_nothing(failure))
        self.waiting.show()
        self.save_button.setFocus()

    def _why_nothing(self, failure: Failure) -> str:
        if _kind_of(self.attachment) is not Kind.PDF:
            return self.tr(
                "Deze afbeelding is beschadigd, of te groot om hier te tonen. Zij staat veilig in "
                "het register; u kunt haar er alleen uit halen."
            )
        if failure is Failure.LOCKED:
            return self.tr(
                "Deze pdf is met een eigen sleutel afgesloten en kan hier niet worden getoond. Hij staat "
                "veilig in het register; u kunt hem er alleen uit halen."
            )
        if failure is Failure.TOO_HEAVY:
            return self.tr(
                "Deze pdf is te zwaar om hier te tonen. Hij staat veilig in het register; u kunt hem er "
                "alleen uit halen."
            )
        return self.tr(
            "Deze pdf is beschadigd en kan niet worden getoond. Hij staat in het register zoals u hem "
            "toevoegde."
        )

    def _show_number(self, number: int) -> None:
        if self.notice.property("role") == "neutral":
            self.notice.set_text("")
        self.tools.show_number(number)

    def _leave_onlooker(self, present: bool) -> None:
        if present:
            self.stop()
            self.left.emit()

    def stop(self) -> None:
        """End what is still being read or drawn."""
        if self._task is not None:
            self._task.cancel()
        if self.drawing is not None:
            self.drawing.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.stop()

    def content(self) -> QWidget:
        """What is shown: the view, or the words in its place."""
        return self.view or self.waiting


def _kind_of(attachment: Attachment) -> Kind:
    """Its kind; one that a later version of the program knows is none that can be shown here."""
    return Kind(attachment.kind) if attachment.kind in set(Kind) else Kind.OTHER
