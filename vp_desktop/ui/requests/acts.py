"""What can be done about one request: each step is a form whose draft is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vp_desktop.core.errors import KnownError
from vp_desktop.core.letter_checks import Findings
from vp_desktop.core.model import CaseId, Contact
from vp_desktop.core.request import Judged, Judgement, Passage, Request
from vp_desktop.core.request_letters import RequestLetter, letter_of
from vp_desktop.services.requests import Proposed
from vp_desktop.ui.documents.saver import DocumentSaver
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.requests.cases_form import CasesForm
from vp_desktop.ui.requests.cover_form import CoverForm
from vp_desktop.ui.requests.forms import (
    DecideForm,
    MayAskForm,
    ReasonForm,
    SafeForm,
    WhoAsksForm,
)
from vp_desktop.ui.requests.services import RequestServices

_HOME = "home"


class RequestActs(QObject):
    """Emits `sheet_asked(sheet)`, and `saved(place)` after a letter went out."""

    sheet_asked = Signal(object)
    saved = Signal(object)

    def __init__(
        self, services: RequestServices, vocabulary: Vocabulary, messages: Messages
    ) -> None:
        super().__init__()
        self._services, self._vocabulary, self._messages = services, vocabulary, messages
        self._saver = DocumentSaver(messages, self)

    def who(self, request: Request) -> None:
        """Who asks, for whom."""
        s = self._services
        form = WhoAsksForm(
            self._vocabulary, s.people.search, lambda: s.clock().date(), before=request
        )
        self._open(self.tr("Wie vraagt het?"), form, "who", request, form.answers)

    def may_ask(self, request: Request) -> None:
        form = MayAskForm(request)
        self._open(self.tr("Mag deze persoon dit vragen?"), form, "may", request, form.answers)

    def safe(self, request: Request) -> None:
        label = partial(self._vocabulary.label, "function")
        form = SafeForm(request, label)
        self._open(self.tr("Is antwoorden veilig?"), form, "safe", request, form.answers)

    def cases(self, request: Request) -> None:
        """In which cases the person stands."""
        s = self._services
        form = CasesForm(
            s.requests.proposed(request.id),
            s.requests.cases_of(request.id),
            self.name_of,
            s.requests.with_number,
        )
        self._ask(
            self.tr("In welke dossiers staat deze persoon?"),
            form,
            lambda: s.requests.choose_cases(request.id, form.case_ids()),
            "cases",
            request,
        )

    def name_of(self, one: Proposed) -> str:
        """A case, and whether it is the person or somebody of that name."""
        name = " · ".join(filter(None, (str(one.number), one.keyword)))
        if one.same_person:
            return name
        return self.tr("{name}: iemand met dezelfde naam").format(name=name)

    def cover(self, request: Request, judged: Judged) -> None:
        """Black out words in the copy; the passage then goes along."""
        form = CoverForm(judged)
        passage = judged.passage
        part = f"cover/{passage.source}/{passage.row_id}/{passage.field}"
        title = self.tr("Woorden weglakken")
        explanation = self.tr("In het register verandert niets: dit gaat alleen over de kopie.")
        if passage.is_attachment:
            title = self.tr("Bestandsnaam weglakken")
            explanation = self.tr(
                "Hier lakt u alleen de bestandsnaam weg, zoals die in de brief staat. In het bestand "
                "zelf verandert niets: maak daarvan zelf een kopie waarin u weglakt."
            )
        self._ask(
            title,
            form,
            lambda: self._services.passages.judge(
                request.id, passage, Judgement(True, form.covered)
            ),
            part,
            request,
            self.tr("Zo gaat het mee"),
            explanation,
        )

    def judge(self, request: Request, passage: Passage, judgement: Judgement) -> bool:
        """Decide about one passage. Whether that could be kept."""
        try:
            self._services.passages.judge(request.id, passage, judgement)
        except KnownError as error:
            self._messages.error(error)
            return False
        return True

    def note_done(self, request: Request) -> None:
        """What was put right, added or weighed; these words come in the letter."""
        form = ReasonForm(
            self.tr("Wat hebt u gedaan of afgewogen?"),
            self.tr("Deze woorden komen in de brief: noem geen anderen."),
            kept=request.answers.done,
        )
        self._open(
            self.tr("Wat is er gedaan?"),
            form,
            "done",
            request,
            lambda before: replace(before, done=form.text("because")),
        )

    def add_statement(self, request: Request, case_id: CaseId) -> None:
        """A statement of the person, beside what it is about (rectification that was not followed)."""
        form = ReasonForm(self.tr("Wat verklaart deze persoon?"))
        s = self._services

        def act() -> None:
            text = self.tr("Verklaring van {name}:").format(name=request.answers.about_name)
            words = f"{text}\n{form.text('because')}"
            s.cases.add(Contact(case_id, s.clock().date(), way="letter", text=words))

        title = self.tr("Verklaring toevoegen")
        self._ask(title, form, act, f"statement/{case_id}", request, title)

    def restrict(self, request: Request, case_id: CaseId) -> None:
        form = ReasonForm(self.tr("Waarom wordt dit dossier beperkt?"))
        restrict = self._services.restricting.restrict
        self._ask(
            self.tr("Dossier beperken"),
            form,
            lambda: restrict(case_id, form.text("because")),
            f"restrict/{case_id}",
            request,
            self.tr("Beperken"),
        )

    def extend(self, request: Request) -> None:
        form = ReasonForm(
            self.tr("Waarom duurt het langer?"),
            self.tr("Deze reden komt in de brief. Twee maanden langer: nog te bevestigen."),
        )
        s = self._services
        self._ask(
            self.tr("Twee maanden langer"),
            form,
            lambda: s.requests.extend(request.id, form.text("because"), current_language()),
            "extend",
            request,
            self.tr("Verlengen"),
        )

    def decide(self, request: Request) -> None:
        form = DecideForm(self._vocabulary)
        s = self._services
        self._ask(
            self.tr("Besluit"),
            form,
            lambda: s.requests.decide(
                *(request.id, form.decision, form.text("decided_by")),
                *(form.text("because"), current_language()),
            ),
            "decide",
            request,
            self.tr("Vastleggen"),
            self.tr("Daarna maakt u de brief. Wat u vrijgaf, kunt u dan niet meer wijzigen."),
        )

    def letter(self, request: Request, kind: RequestLetter | None = None) -> None:
        """Make a letter as a PDF outside the register; asked first whether it can go home safely."""
        language = current_language()
        try:
            page = self._services.passages.page(request.id, kind or letter_of(request), language)
            questions = (_HOME,) if page.goes_home else ()
            if not self._saver.may_leave(Findings((), questions, ())):
                return
            place = self._saver.choose_place(page.reference)
            if place is None:
                return
            self._services.passages.save(page, place, language)
        except KnownError as error:
            self._messages.error(error)
            return
        self._say_saved(place)

    def _say_saved(self, place: Path) -> None:
        self.saved.emit(place)

    def _open(
        self,
        title: str,
        form: Form,
        part: str,
        request: Request,
        answers: Callable[..., object],
    ) -> None:
        """A form of which the answers are kept in the request."""
        requests = self._services.requests

        def act() -> None:
            requests.answer(request.id, answers(requests.get(request.id).answers))  # type: ignore[arg-type]

        self._ask(title, form, act, part, request)

    def _ask(
        self,
        title: str,
        form: Form,
        act: Callable[[], object],
        part: str,
        request: Request,
        action: str = "",
        explanation: str = "",
    ) -> None:
        target = f"{request.id}/{part}"
        self.sheet_asked.emit(Sheet(title, form, act, "request", target, action, explanation))
