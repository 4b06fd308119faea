"""What stands above the story of a case that was closed, or that may keep no texts."""

from __future__ import annotations

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import Closing
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.acts import keeps_texts
from vp_desktop.ui.dossier.story import Story
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.notice import Notice


class ClosedNotice(Notice):
    """Since when a case is closed, with what outcome and why."""

    def __init__(self, vocabulary: Vocabulary, story: Story) -> None:
        super().__init__("", "done", "circle-check")
        self._vocabulary, self._story = vocabulary, story

    def show_case(self, dossier: Dossier, watched: bool) -> None:
        closing = dossier.case.closing
        self.set_text("" if closing is None or watched else self._words(closing))

    def _words(self, closing: Closing) -> str:
        outcome = self._vocabulary.label("outcome", closing.outcome)
        day = long_date(closing.closed_on, current_language()) if closing.closed_on else ""
        head = (
            self.tr("Gesloten op {day}. Uitkomst: {outcome}.")
            if day
            else self.tr("Gesloten. Uitkomst: {outcome}.")
        )
        return head.format(day=day, outcome=outcome.lower()) + "\n" + self._story.reasons(closing)


class RecordedNotice(Notice):
    """That the report is in the register: the first that is said after recording it."""

    def __init__(self) -> None:
        super().__init__("", "done")
        self._is_told = False

    def tell(self) -> None:
        """From now on the case is one that was recorded a moment ago."""
        self._is_told = True

    def end(self) -> None:
        """The page is left: it is no news any more."""
        self._is_told = False

    def show_case(self, dossier: Dossier, watched: bool) -> None:
        """While somebody looks along without its number."""
        words = self.tr("Vastgelegd. De melding staat in het register.")
        if not watched:
            words = self.tr("Vastgelegd als {number}.").format(number=dossier.case.number)
        words = words if self._is_told else ""
        if words != self.text():
            self.set_text(words)


class TextsNotice(Notice):
    """That names and texts are not kept, and what is."""

    def __init__(self) -> None:
        super().__init__("", "attention")

    def show_case(self, dossier: Dossier, watched: bool) -> None:
        without = self.tr(
            "Zonder toestemming staan hier alleen datum, aard en aantal: geen namen, geen verhaal."
        )
        self.set_text("" if keeps_texts(dossier) or watched else without)
