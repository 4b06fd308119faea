"""The forms of a request: who asks, may it be asked, is answering safe, which cases, what was decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from vp_desktop.core.model import Person, PersonId
from vp_desktop.core.request import CONSULTED, DECIDERS, Answers, Decision, Request, RequestKind
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.person_forms import WhoForm
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.text_area import TextArea

Find = Callable[[str], Sequence[Person]]


class WhoAsksForm(WhoForm):
    """Who asks what, for whom, and when it came in. `before` is the request that is changed."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        find: Find | None,
        today: Callable[[], date],
        before: Request | None = None,
        among: Sequence[Person] = (),
    ) -> None:
        super().__init__(vocabulary, find)
        self._before = before
        self._among = {str(person.id): person for person in among}
        if before is None:
            self.add(
                "request_kind",
                self.tr("Wat wordt er gevraagd?"),
                ChoiceChips(vocabulary.options("request_kind")),
                must=self.tr("Kies wat er gevraagd wordt."),
            )
        beside = self.side_by_side()
        if before is None:
            received = DayEdit(today, day=today(), past_only=True)
            words = self.tr("Wanneer kwam het binnen?")
            self.add("received_on", words, received, into=beside)
        self.add(
            "asker",
            self.tr("Wie vraagt het?"),
            ChoiceCombo(vocabulary.options("request_asker"), self.tr("Kies wie het vraagt")),
            must=self.tr("Kies wie het vraagt."),
            into=beside,
        )
        self._add_people()
        who = self.side_by_side()
        self.add("asker_name", self.tr("Naam van wie het vraagt"), LineEdit(), into=who)
        self.add_who(self.tr("Over wie gaat het?"), into=who)
        self.add("asked", self.tr("Wat vraagt deze persoon precies?"), TextArea(lines=2))
        self._begin()

    def _add_people(self) -> None:
        """The people of the dossier from which it is begun, to choose from instead of typing."""
        self.people: ChoiceChips | None = None
        if self._among:
            label = self.tr("Wie uit dit dossier?")
            options = [Option(key, person.name) for key, person in self._among.items()]
            self.people = ChoiceChips(options, name=label)
            self.people.chosen.connect(lambda key: self.picker.choose(self._among[key]))
            self.lines.addWidget(
                Field(label, self.people, self.tr("Of schrijf hieronder een andere naam."))
            )

    def _begin(self) -> None:
        if self._before is None:
            return
        answers = self._before.answers
        self.fill(
            {
                "asker": answers.asker,
                "asker_name": answers.asker_name,
                "name": answers.about_name,
                "person_id": answers.about,
                "asked": answers.asked,
            }
        )

    def take_focus(self) -> None:
        self.editor("asker" if self._before else "request_kind").setFocus()

    @property
    def kind(self) -> RequestKind:
        return RequestKind(self.text("request_kind"))

    def received_on(self) -> date:
        day = self.editor("received_on").day()
        assert isinstance(day, date), "checked before"
        return day

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if self._before is None and self.editor("received_on").day() is None:
            found.setdefault("received_on", self.tr("Schrijf een dag, vandaag of eerder."))
        return found

    def answers(self, before: Answers) -> Answers:
        person = self.chosen()
        return replace(
            before,
            asker=self.text("asker"),
            asker_name=self.text("asker_name"),
            about=PersonId(person.id) if person else None,
            about_name=self.text("name"),
            asked=self.text("asked"),
        )


class _AnswersForm(Form):
    """A form of which the fields are answers by the same names."""

    def begin(self, answers: Answers) -> None:
        self.fill({name: getattr(answers, name) for name in self._fields})

    def answers(self, before: Answers) -> Answers:
        return replace(before, **{name: self.text(name) for name in self._fields})

    def chips(self, name: str, label: str, options: Iterable[tuple[str, str]]) -> None:
        chips = ChoiceChips([Option(code, words) for code, words in options], name=label)
        self.add(name, label, chips)

    def words(self, name: str, label: str, lines: int = 1) -> None:
        self.add(name, label, LineEdit() if lines == 1 else TextArea(lines=lines))

    def take_focus(self) -> None:
        next(iter(self._fields.values())).editor.setFocus()


class MayAskForm(_AnswersForm):
    """Whether this person may ask it, how that was shown, and whether the child was heard."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        yes, no = ("yes", self.tr("Ja")), ("no", self.tr("Nee"))
        self.chips("identity", self.tr("Is het echt deze persoon?"), (yes, no))
        self.words("identity_checked", self.tr("Hoe weet u dat?"))
        self.chips(
            "about_age",
            self.tr("Hoe oud is degene over wie het gaat?"),
            (
                ("under_16", self.tr("Jonger dan 16")),
                ("from_16", self.tr("16 of ouder")),
            ),
        )
        if request.answers.for_another:
            unknown = ("unknown", self.tr("Weet ik niet"))
            self.chips(
                "authority",
                self.tr("Heeft deze persoon het gezag, of een machtiging?"),
                (yes, no, unknown),
            )
            self.words("authority_shown", self.tr("Waaruit bleek dat?"))
            heard = ("not_wanted", self.tr("Het kind wil dat niet"))
            self.chips(
                "heard",
                self.tr("Heeft u het kind gevraagd wat het vindt?"),
                (yes, ("no", self.tr("Nog niet")), heard),
            )
            self.words("heard_said", self.tr("Wat zei het kind?"), lines=2)
        self.begin(request.answers)


class SafeForm(_AnswersForm):
    """Whether who asks stands in the case, whether answering is dangerous, who gave advice."""

    def __init__(self, request: Request, functions: Callable[[str], str]) -> None:
        super().__init__()
        no = ("no", self.tr("Nee"))
        self.chips(
            "in_dossier",
            self.tr("Staat wie het vraagt zelf ook in het dossier?"),
            (no, ("yes", self.tr("Ja")), ("unknown", self.tr("Weet ik niet"))),
        )
        self.chips(
            "danger",
            self.tr("Kan het gevaarlijk zijn voor het kind als deze persoon een antwoord krijgt?"),
            (no, ("perhaps", self.tr("Misschien")), ("yes", self.tr("Ja"))),
        )
        self.words("danger_why", self.tr("Waarom denkt u dat?"), lines=2)
        self.chips(
            "asked_advice_of",
            self.tr("Aan wie vroeg u advies, zonder namen en zonder inhoud?"),
            [(code, functions(code)) for code in CONSULTED],
        )
        self.words("advice", self.tr("Wat was het advies?"), lines=2)
        self.begin(request.answers)


class DecideForm(Form):
    """How the request ends, who decided it and why."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        decisions = vocabulary.options("request_decision")
        self.add(
            "decision",
            self.tr("Wat is er besloten?"),
            ChoiceChips(decisions),
            must=self.tr("Kies wat er besloten is."),
        )
        self.add(
            "decided_by",
            self.tr("Wie besloot dat?"),
            ChoiceCombo(vocabulary.options("function", DECIDERS)),
            self.tr("Weigeren mag alleen het bestuur of de schoolleiding."),
            must=self.tr("Kies wie het besloot."),
        )
        self.add(
            "because",
            self.tr("Waarom?"),
            TextArea(lines=3),
            self.tr(
                "Moet als u (een deel) weigert. Deze woorden komen in de brief: noem geen anderen."
            ),
        )
        self.fill({"decided_by": DECIDERS[0]})

    @property
    def decision(self) -> Decision:
        return Decision(self.text("decision"))

    def take_focus(self) -> None:
        self.editor("decision").setFocus()


class ReasonForm(Form):
    """One reason in words, which must be given."""

    def __init__(self, label: str, help_text: str = "", kept: str = "") -> None:
        super().__init__()
        must = self.tr("Schrijf kort waarom.")
        self.add("because", label, TextArea(lines=3), help_text, must=must)
        self.fill({"because": kept})
