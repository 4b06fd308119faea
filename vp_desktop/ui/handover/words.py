"""A handover in words: what each part is called, how much of it goes, what becomes of a case."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.formats import plain_date
from vp_desktop.core.handover import GIVEN, HandedCase, Handover, HandoverKind, Part
from vp_desktop.core.model import Document
from vp_desktop.services.handover import Comes
from vp_desktop.ui.language import current_language

Line = tuple[str, str]
"""What something is called, and its value."""


class HandoverWords(QObject):
    """Says what a package of whole cases holds."""

    def part(self, part: Part) -> str:
        return {
            Part.STORY: self.tr("Wat er werd verteld"),
            Part.INCIDENTS: self.tr("Voorvallen"),
            Part.CONTACTS: self.tr("Gesprekken"),
            Part.SAFE_CONTACT: self.tr("Veilig bereikbaar"),
            Part.TASKS: self.tr("Afspraken en doorverwijzingen"),
            Part.ROUTES: self.tr("De weg: stappen, plichten, wie wat weet"),
            Part.DOCUMENTS: self.tr("Documenten"),
            Part.ATTACHMENTS: self.tr("Bijlagen"),
            Part.OWN_FIELDS: self.tr("Eigen velden"),
            Part.NAMES: self.tr("Namen van betrokkenen"),
        }[part]

    def kind(self, kind: HandoverKind) -> str:
        return {
            HandoverKind.HANDOVER: self.tr("Overdracht"),
            HandoverKind.SUBSTITUTION: self.tr("Vervanging bij ziekte"),
            HandoverKind.RETURN: self.tr("Terug van een vervanger of opvolger"),
        }[kind]

    def comes(self, comes: Comes) -> str:
        return {
            Comes.NEW: self.tr("komt erbij als nieuw dossier"),
            Comes.BACK: self.tr("komt in het dossier dat u al hebt"),
            Comes.HERE: self.tr("staat al in dit register en wordt overgeslagen"),
            Comes.NOWHERE: self.tr("is hier niet te vinden en wordt overgeslagen"),
        }[comes]

    def lines(self, handover: Handover) -> list[Line]:
        """How much of each chosen part goes, and by whose names."""
        found = [(self.tr("Dossiers"), str(len(handover.cases)))]
        found.append((self.tr("Altijd"), self.tr("Datum, aard, vaste antwoorden en rollen")))
        for part in handover.parts:
            found.append((self.part(part), self._amount(handover, part)))
        return found

    def case(self, case: HandedCase) -> str:
        """Its number at the giver, and from when it is."""
        day = plain_date(case.opened_on, current_language())
        words = self.tr("{number}, van {day}").format(number=case.number, day=day)
        state = self.tr("loopt") if case.is_open else self.tr("afgesloten")
        return f"{words} ·\N{NO-BREAK SPACE}{state}"

    def line_title(self, document: Document) -> str:
        given = self.tr("Dossier overgedragen")
        return given if document.kind == GIVEN else self.tr("Gekomen uit een ander register")

    def line_text(self, document: Document) -> str:
        """What the line in the timeline of a case says when it is opened."""
        known = {part.value: part for part in Part}
        parts = [self.part(known[code]) for code in document.text.split() if code in known]
        went = self.tr("Dit ging mee:") if document.kind == GIVEN else self.tr("Dit kwam mee:")
        always = self.tr("Datum, aard, vaste antwoorden en rollen")
        return "\n".join((went, "", always, *parts))

    def _amount(self, handover: Handover, part: Part) -> str:
        if part is Part.NAMES:
            names = [person.name for person in handover.people if person.name]
            return ", ".join(names) or self.tr("geen")
        cases = handover.cases
        count = {
            Part.STORY: sum(bool(r.story or r.wish) for c in cases for r in c.reports),
            Part.INCIDENTS: sum(len(case.incidents) for case in cases),
            Part.CONTACTS: sum(len(case.contacts) for case in cases),
            Part.SAFE_CONTACT: sum(any(c.safe_contact for c in case.contacts) for case in cases),
            Part.TASKS: sum(len(case.tasks) + len(case.referrals) for case in cases),
            Part.ROUTES: sum(len(case.routes) + len(case.steps) for case in cases),
            Part.DOCUMENTS: sum(len(case.documents) for case in cases),
            Part.ATTACHMENTS: sum(len(case.attachments) for case in cases),
            Part.OWN_FIELDS: sum(len(case.own_fields) for case in cases),
        }[part]
        return str(count) if count else self.tr("geen")
