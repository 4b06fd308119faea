"""The forms that add to a timeline: conversation, note, referral, further report."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from vp_desktop.core.model import CaseId, Contact, Note, Referral, Report
from vp_desktop.services.clock import Clock
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.reading import read_minutes
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.text_area import TextArea

_WITH_ROLES = ("reporter", "subject", "accused", "witness", "concerned")
_NOT_ASKED = "not_asked"


class DatedForm(Form):
    """A form about something that happened on a day, today unless she says otherwise."""

    def __init__(self, vocabulary: Vocabulary, clock: Clock) -> None:
        super().__init__()
        self.vocabulary = vocabulary
        self._clock = clock

    def today(self) -> date:
        return self._clock().date()

    def day_edit(self, day: date | None, past_only: bool = True) -> DayEdit:
        return DayEdit(self.today, day, past_only=past_only)

    def day(self, name: str = "day") -> date | None:
        found: date | None = self.editor(name).day()
        return found

    def day_or_today(self, name: str = "day") -> date:
        return self.day(name) or self.today()


class ContactForm(DatedForm):
    """A conversation. Without consent to a dossier it holds no text.

    With `asks_score` it asks the bullied child how it goes, in a conversation with the child.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        clock: Clock,
        entry: Contact | None = None,
        texts: bool = True,
        asks_score: bool = False,
    ) -> None:
        super().__init__(vocabulary, clock)
        self._before = entry
        self._asks_score = asks_score
        if texts:
            self.add("text", self.tr("Wat is er besproken?"), TextArea(lines=4))
        line = self.side_by_side(3)
        self.add("day", self.tr("Dag"), self.day_edit(self.today()), into=line)
        self.add("with_role", self.tr("Met wie"), ChoiceCombo(self._roles()), into=line)
        self.add(
            "minutes", self.tr("Hoe lang"), LineEdit(placeholder=self.tr("minuten")), into=line
        )
        self.add(
            "way", self.tr("Hoe"), ChoiceChips(vocabulary.options_but("way", "list", "unknown_way"))
        )
        if texts:
            self.add(
                "safe_contact",
                self.tr("Hoe is deze persoon veilig te bereiken?"),
                LineEdit(),
                self.tr("Bijvoorbeeld: alleen bellen onder schooltijd; moeder mag het weten."),
            )
        if asks_score:
            self._add_score()
        role = "subject" if asks_score else "reporter"
        self.fill(_contact_content(entry) if entry else {"way": "conversation", "with_role": role})

    def fill(self, content: Mapping[str, Any]) -> None:
        super().fill(content)
        self._show_score()

    def _add_score(self) -> None:
        scores = [Option(str(score), str(score)) for score in range(11)]
        self.add(
            "score",
            self.tr("Hoe gaat het, van 0 tot 10?"),
            ChoiceChips([*scores, Option(_NOT_ASKED, self.tr("niet gevraagd"))]),
            self.tr("Het antwoord van het kind zelf; 10 is heel goed."),
        )
        ends = self.vocabulary.options_but("bullying_end", "running")
        now = ChoiceChips([Option(option.code, option.label) for option in ends])
        self.add("bullying_now", self.tr("Hoe is het nu met het pesten?"), now)
        self.editor("with_role").chosen.connect(self._show_score)

    def _show_score(self) -> None:
        """Only the child itself, or whoever reported, is asked."""
        for name in ("score", "bullying_now"):
            if name in self._fields:
                self.field(name).setVisible(self._is_asked())

    def _is_asked(self) -> bool:
        return self.text("with_role") in ("subject", "reporter", "")

    def _score(self) -> dict[str, Any]:
        """What the child said; a form that does not ask keeps what there was."""
        if not self._asks_score:
            before = self._before
            return {"score": before.score, "bullying_now": before.bullying_now} if before else {}
        if not self._is_asked():
            return {}
        score = self.text("score")
        return {
            "score": int(score) if score.isdecimal() else None,
            "bullying_now": self.text("bullying_now") or None,
        }

    def faults(self) -> dict[str, str]:
        found = super().faults()
        try:
            read_minutes(self.text("minutes"))
        except ValueError:
            found["minutes"] = self.tr("Schrijf een aantal minuten, bijvoorbeeld 25.")
        return found

    def entry(self, case_id: CaseId) -> Contact:
        return Contact(
            case_id=case_id,
            held_on=self.day_or_today(),
            way=self.text("way") or "unknown_way",
            with_role=self.text("with_role") or "reporter",
            minutes=read_minutes(self.text("minutes")),
            text=self.text("text"),
            safe_contact=self.text("safe_contact"),
            **self._score(),
        )

    def _roles(self) -> list[Option]:
        words = {
            "reporter": self.tr("Melder"),
            "subject": self.tr("Wie het overkwam"),
            "accused": self.tr("Over wie de melding gaat"),
            "witness": self.tr("Getuige"),
            "concerned": self.tr("Iemand anders"),
        }
        return [Option(code, words[code]) for code in _WITH_ROLES]


def _contact_content(entry: Contact) -> dict[str, str]:
    return {
        "day": entry.held_on.isoformat(),
        "way": entry.way,
        "with_role": entry.with_role,
        "minutes": "" if entry.minutes is None else str(entry.minutes),
        "text": entry.text,
        "safe_contact": entry.safe_contact,
        "score": _NOT_ASKED if entry.score is None else str(entry.score),
        "bullying_now": entry.bullying_now or "",
    }


class NoteForm(DatedForm):
    """A geheugensteun."""

    def __init__(self, vocabulary: Vocabulary, clock: Clock, entry: Note | None = None) -> None:
        super().__init__(vocabulary, clock)
        self.add(
            "text",
            self.tr("Voor uzelf"),
            TextArea(lines=4),
            self.tr(
                "Komt in geen document. Wie het aangaat kan er wel om vragen; wis hem bij het afsluiten."
            ),
            must=self.tr("Schrijf eerst iets op."),
        )
        self.add("day", self.tr("Dag"), self.day_edit(self.today()))
        if entry:
            self.fill({"text": entry.text, "day": entry.noted_on.isoformat()})

    def entry(self, case_id: CaseId) -> Note:
        return Note(case_id, self.day_or_today(), self.text("text"))


class ReferralForm(DatedForm):
    """To whom the reporter was referred."""

    def __init__(self, vocabulary: Vocabulary, clock: Clock, entry: Referral | None = None) -> None:
        super().__init__(vocabulary, clock)
        self.add(
            "referred_to",
            self.tr("Naar wie"),
            ChoiceChips(vocabulary.options("referral")),
            must=self.tr("Kies naar wie u doorverwijst."),
        )
        self.add("day", self.tr("Dag"), self.day_edit(self.today()))
        if entry:
            day = entry.referred_on.isoformat() if entry.referred_on else ""
            self.fill({"referred_to": entry.referred_to, "day": day})

    def entry(self, case_id: CaseId) -> Referral:
        return Referral(case_id, self.text("referred_to"), self.day())


class ReportForm(DatedForm):
    """A report: the reporter of this dossier told something more, or what was told is corrected."""

    def __init__(
        self, vocabulary: Vocabulary, clock: Clock, entry: Report | None = None, texts: bool = True
    ) -> None:
        super().__init__(vocabulary, clock)
        listed = entry is not None and entry.way == "list"
        if texts:
            self.add(
                "story",
                self.tr("Wat is er verteld, in de eigen woorden van de melder?"),
                TextArea(lines=4),
            )
            self.add("wish", self.tr("Wat wil de melder?"), TextArea(lines=2))
        line = self.side_by_side(2)
        self.add("day", self.tr("Dag van de melding"), self.day_edit(self.today()), into=line)
        self.add(
            "reporter_role",
            self.tr("Melder"),
            ChoiceCombo(vocabulary.options("reporter_role")),
            into=line,
        )
        self.add(
            "way",
            self.tr("Hoe"),
            ChoiceChips(vocabulary.options_but("way", "unknown_way", "" if listed else "list")),
        )
        self.add(
            "secrecy_told",
            self.tr("Is verteld dat u niet alles geheim kunt houden?"),
            ChoiceChips(vocabulary.options("secrecy_told")),
        )
        self._outside_number = entry.outside_number if entry else ""
        self.fill(
            _report_content(entry) if entry else {"way": "conversation", "secrecy_told": "not_yet"}
        )

    def entry(self, case_id: CaseId) -> Report:
        return Report(
            case_id=case_id,
            received_on=self.day_or_today(),
            reporter_role=self.text("reporter_role") or "unknown_reporter",
            way=self.text("way") or "unknown_way",
            story=self.text("story"),
            wish=self.text("wish"),
            secrecy_told=self.text("secrecy_told") or "not_yet",
            outside_number=self._outside_number,
        )


def _report_content(entry: Report) -> dict[str, str]:
    return {
        "day": entry.received_on.isoformat(),
        "way": entry.way,
        "reporter_role": entry.reporter_role,
        "story": entry.story,
        "wish": entry.wish,
        "secrecy_told": entry.secrecy_told,
    }
