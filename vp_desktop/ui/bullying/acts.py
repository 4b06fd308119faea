"""What can be done in a bullying case beside what every dossier offers."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.errors import KnownError
from vp_desktop.core.formats import long_date
from vp_desktop.core.model import Incident, Informed, Person
from vp_desktop.services.bullying import Bullying
from vp_desktop.ui.bullying.child_text_form import ChildTextForm
from vp_desktop.ui.bullying.forms import InformedForm, PartsForm
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.language import current_language

PARTS, INFORMED, CHILD_TEXT = "dossier.parts", "dossier.informed", "dossier.child_text"


class BullyingActs(CaseActs):
    """Answers, roles of an incident, who knows what, and the text about one child."""

    @property
    def bullying(self) -> Bullying:
        return self.services.bullying

    def say(self, key: str, **values: str) -> str:
        """A sentence of `resources/texts/bullying.toml` in the language of the window."""
        return self.bullying.say(key, current_language(), **values)

    def answer(self, question: str, answer: str) -> None:
        """Note an answer of the check at once."""
        self.do(partial(self.bullying.answer, self.case_id, question, answer))

    def day_of(self, incident: Incident) -> str:
        if incident.from_on is None:
            return self.tr("dag niet bekend")
        first = long_date(incident.from_on, current_language())
        if incident.to_on is None:
            return first
        last = long_date(incident.to_on, current_language())
        return self.tr("{first} tot en met {last}").format(first=first, last=last)

    def edit_parts(self, incident: Incident) -> None:
        """Ask what each person did in this incident."""
        parts = self.bullying.parts_in(self.dossier, incident.id)
        form = PartsForm(self.vocabulary, parts)
        self.open(
            self.tr("Wie deed wat? {day}").format(day=self.day_of(incident)),
            form,
            lambda: self.bullying.set_parts(incident, parts, form.roles()),
            PARTS,
            str(incident.id),
            explanation=self.tr(
                "Dit geldt alleen voor dit incident; bij andere incidenten verandert niets."
                " Staat iemand er niet bij? Voeg die eerst toe bij Betrokkenen."
            ),
        )

    def add_informed(self) -> None:
        form = InformedForm(self.vocabulary, self.services.clock)
        self.open(
            self.tr("Wie weet wat?"),
            form,
            lambda: self.bullying.inform(form.informed(self.case_id)),
            INFORMED,
        )

    def change_informed(self, informed: Informed) -> None:
        form = InformedForm(self.vocabulary, self.services.clock, informed)
        self.open(
            self.tr("Wijzigen wie wat weet"),
            form,
            lambda: self.bullying.change_informed(form.informed(informed.case_id)),
            INFORMED,
            str(informed.id),
        )

    def remove_informed(self, informed: Informed) -> None:
        again = partial(self.bullying.inform, informed)
        self.do(
            partial(self.bullying.remove_informed, informed),
            self.tr("Verwijderd."),
            self.undo_by(again),
        )

    def write_child_text(self, person: Person) -> None:
        """Show the text about one child, to be changed, copied or saved."""
        texts, case_id, language = self.bullying.child_texts, self.case_id, current_language()
        try:
            text = texts.write(case_id, person.id, language)
        except KnownError as error:  # its use is restricted
            self.messages.error(error)
            return
        form = ChildTextForm(
            text,
            lambda text: texts.names_left(case_id, person.id, text, language),
            person.name,
        )
        form.save_wanted.connect(partial(self._save_text, form))
        self.open(
            self.tr("Korte tekst over {name}").format(name=person.name),
            form,
            partial(self._copy_text, form),
            CHILD_TEXT,
            str(person.id),
            action=self.tr("Kopiëren"),
            explanation=self.tr(
                "Voor de mentor of het leerlingvolgsysteem. Namen van anderen uit dit dossier zijn"
                " weggehaald. Namen die niet in dit dossier staan, herkent het programma niet: lees"
                " de tekst zelf na."
            ),
        )

    def _copy_text(self, form: ChildTextForm) -> bool:
        """Copy; the form stays, and says what becomes of the copy."""
        # setText, not setMimeData: data made in Python outlives Python in the clipboard, and crashes
        QGuiApplication.clipboard().setText(form.words())
        self._forget_draft()
        form.say(self.tr("Gekopieerd. Het klembord wordt leeg als u vergrendelt."))
        return False

    def _save_text(self, form: ChildTextForm) -> None:
        if not form.check() or not self._confirm_leaving():
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = f"tekst-{self.dossier.case.reference}.txt"
        place = self.messages.choose_save_path(self.tr("Opslaan"), folder / name, self.tr("Tekst"))
        if place is None:
            return
        if place.suffix.casefold() != ".txt":  # a register is never written over
            place = place.with_name(place.name + ".txt")
        try:
            contents = {place: (form.words() + "\n").encode()}
            self.services.in_the_clear.write(ClearKind.CHILD_TEXT, contents, self.case_id)
        except KnownError as error:
            self.messages.error(error)
            return
        self._forget_draft()
        form.say(self.tr("Opgeslagen als {name}, niet versleuteld.").format(name=place.name))

    def _confirm_leaving(self) -> bool:
        return self.messages.ask(
            self.tr("Buiten het register opslaan?"),
            self.tr(
                "Het bestand is niet versleuteld: wie het kan openen, kan het lezen. Het blijft"
                " staan tot u het zelf weghaalt."
            ),
            self.tr("Kies een plaats"),
        )

    def _forget_draft(self) -> None:
        """What left the register need not wait there as a draft."""
        if self.workplace.panel is not None:
            self.workplace.panel.keeper.drop()
