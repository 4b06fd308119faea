"""What a correction leaves to do: the texts that still name the wrong person."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.model import (
    Closing,
    Consent,
    Contact,
    Document,
    Incident,
    Note,
    Referral,
    Report,
    StepRecord,
    Task,
)
from vp_desktop.services.cases import Dossier, Entry
from vp_desktop.services.own_fields import Filled
from vp_desktop.services.people import Correction
from vp_desktop.ui.dossier.story import Story, key_of
from vp_desktop.ui.widgets.buttons import LinkButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column, row
from vp_desktop.ui.widgets.visibility import set_shown

KEYWORD, OWN_FIELDS = "cases", "own_field_values"
_TABLES: dict[type, str] = {
    Report: "reports",
    Incident: "incidents",
    Contact: "contacts",
    Note: "notes",
    Referral: "referrals",
    Consent: "consents",
    Task: "tasks",
    Closing: "closings",
    Attachment: "attachments",
    Document: "documents",
    StepRecord: "steps",
}


class CorrectionWords(QObject):
    """Counted words. Not subclassed: plurals would lose their translation."""

    def moved(self, roles: int) -> str:
        return self.tr("%n rollen staan nu bij de juiste persoon.", "", roles)


class NamingCard(Card):
    """Lists those texts, each a link to its form.

    Emits `entry_chosen(entry)`, `keyword_chosen`, `own_fields_chosen`.
    """

    entry_chosen = Signal(object)
    keyword_chosen = Signal()
    own_fields_chosen = Signal()

    def __init__(self, story: Story) -> None:
        super().__init__(gap=2)
        self._story = story
        self._name = ""
        self._left: set[tuple[str, int]] = set()
        self._correction = Correction(0, ())
        self._moved = ""
        self.words = Text("")
        self.close_button = TextButton(self.tr("Klaar"))
        self.close_button.clicked.connect(self.forget)
        head = row(gap=2)
        head.addWidget(self.words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._links = column(gap=0)
        self.body.addLayout(self._links)
        self.elsewhere = Quiet("", small=False)
        self.add(self.elsewhere)
        self.hide()

    @property
    def is_begun(self) -> bool:
        return bool(self._name)

    def begin(self, wrong_name: str, correction: Correction) -> None:
        """Show what `put_right` gave."""
        self._name = wrong_name
        self._left = set(correction.texts)
        self._correction = correction
        self.elsewhere.setText("\n".join(self._elsewhere(correction)))
        set_shown(self.elsewhere, bool(self.elsewhere.text()))
        self._moved = CorrectionWords().moved(correction.roles)
        self.show()

    def _elsewhere(self, correction: Correction) -> list[str]:
        """What the program cannot put right: what went out, what it cannot read, what was copied."""
        said = []
        known = set(_TABLES.values()) | {KEYWORD, OWN_FIELDS}
        if any(table not in known for table, _ in correction.texts):
            said.append(
                self.tr("Kijk ook bij Wie weet wat, de feiten, de route en de tijdsregistratie.")
            )
        if correction.documents:
            words = self.tr("Gemaakt met de verkeerde naam, en misschien al weg: {documents}.")
            names = ", ".join(self._story.document_name(one) for one in correction.documents)
            said.append(words.format(documents=names))
        if correction.attachments:
            words = self.tr("In deze bijlagen kan het programma niet zoeken: {names}.")
            said.append(words.format(names=", ".join(one.name for one in correction.attachments)))
        if correction.backups:
            words = self.tr("In deze reservekopieën staat het nog zoals het was: {names}.")
            said.append(words.format(names=", ".join(one.name for one in correction.backups)))
        return said

    def forget(self) -> None:
        self._name, self._left = "", set()
        self.hide()

    def show_left(self, dossier: Dossier, own_fields: Iterable[Filled] = ()) -> None:
        """The texts that name the wrong person still."""
        if not self._name:
            return
        clear(self._links)
        named = [value for value in _texts(dossier) if self._still_names(value)]
        keyword = (KEYWORD, dossier.case.id) in self._left and self._is_in(dossier.case.keyword)
        for value in named:
            self._add(self._story.name_of(dossier, value), partial(self.entry_chosen.emit, value))
        if keyword:
            self._add(self.tr("Uw eigen trefwoord"), self.keyword_chosen.emit)
        own = [one for one in own_fields if self._names_in(one)]
        if own:
            self._add(self.tr("Eigen velden"), self.own_fields_chosen.emit)
        still = self.tr("Deze teksten noemen {name} nog:").format(name=self._name)
        clean = self.tr("Geen tekst in dit dossier noemt {name} nog.").format(name=self._name)
        self.words.setText(f"{self._moved} {still if named or keyword or own else clean}")

    def _add(self, words: str, act: object) -> None:
        link = LinkButton(words)
        link.clicked.connect(act)  # type: ignore[arg-type]
        self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _still_names(self, value: Entry) -> bool:
        if (_TABLES[type(value)], value.id) not in self._left:
            return False
        return any(self._is_in(word) for word in vars(value).values() if isinstance(word, str))

    def _names_in(self, one: Filled) -> bool:
        return (OWN_FIELDS, one.value_id) in self._left and self._is_in(one.value)

    def _is_in(self, text: str) -> bool:
        return self._correction.names_wrong(text, self._name)


def _texts(dossier: Dossier) -> list[Entry]:
    values: list[Entry] = [entry.value for entry in dossier.timeline]
    known = {key_of(value) for value in values}
    return values + [task for task in dossier.open_tasks if key_of(task) not in known]
