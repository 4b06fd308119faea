"""What the screens say of a request: its steps, its term, and what to think of first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.formats import long_date, plain_date
from vp_desktop.core.law_terms import LawTerm, term_of, terms_in
from vp_desktop.core.request import Decision, Request, RequestKind
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.ui.language import current_language


class RequestTexts(QObject):
    """Words in the language of the window."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self._taxonomy = taxonomy

    def label(self, list_id: str, code: str) -> str:
        return self._taxonomy.label(list_id, code, current_language()) if code else ""

    def title(self, request: Request) -> str:
        return {
            RequestKind.INSPECTION: self.tr("Verzoek om inzage"),
            RequestKind.RECTIFICATION: self.tr("Verzoek om te verbeteren"),
            RequestKind.ERASURE: self.tr("Verzoek om te wissen"),
            RequestKind.RESTRICTION: self.tr("Verzoek om te beperken"),
            RequestKind.OBJECTION: self.tr("Bezwaar"),
        }[request.kind]

    def who(self, request: Request) -> str:
        """Who asks, for whom."""
        answers = request.answers
        who = " · ".join(
            filter(None, (answers.asker_name, self.label("request_asker", answers.asker)))
        )
        if answers.about_name and answers.about_name != answers.asker_name:
            return self.tr("{who}, over {name}").format(who=who, name=answers.about_name)
        return who

    def due(self, request: Request) -> str:
        language = current_language()
        if request.is_open:
            day = long_date(request.due_on, language)
            return self.tr("antwoord voor of op {day}").format(day=day)
        day = plain_date(request.decided_on or request.due_on, language)
        said = self.label("request_decision", (request.decision or Decision.GRANTED).value)
        return self.tr("{decision} op {day}").format(decision=said, day=day)

    def caution(self, code: str) -> str:
        return {
            "pupil_asks": self.tr("Vanaf 16 jaar vraagt de leerling zelf, niet de ouder."),
            "parents_ask": self.tr(
                "Tot 16 jaar vragen de ouders om inzage. Bespreek met de leerling wat wel kan."
            ),
            "authority": self.tr("Het is nog niet duidelijk of deze persoon dit mag vragen."),
            "identity": self.tr("Controleer nog of dit echt deze persoon is."),
            "hear_child": self.tr(
                "Vraag het kind wat de ouder mag lezen, en of het veilig is als die het leest."
            ),
            "asker_in_dossier": self.tr(
                "Wie het vraagt, staat zelf in het dossier of misschien. Let extra op wat u vrijgeeft."
            ),
            "danger_unknown": self.tr("Denk na of antwoorden gevaarlijk is voor het kind."),
            "ask_advice": self.tr(
                "Antwoorden kan gevaarlijk zijn. Vraag eerst advies, zonder namen en zonder inhoud."
            ),
        }[code]

    def terms_of(self, kind: RequestKind) -> tuple[LawTerm, ...]:
        """The word of the law for a request of this kind, and those in its rules."""
        language = current_language()
        own = term_of(kind.value, self._taxonomy, language)
        others = terms_in("\n".join(self.rule(kind)), self._taxonomy, language)
        return tuple(dict.fromkeys((*filter(None, (own,)), *others)))

    def how_to(self, kind: RequestKind) -> str:
        """What the adviser does for a request that changes something."""
        return {
            RequestKind.INSPECTION: "",
            RequestKind.RECTIFICATION: self.tr(
                "Open het dossier en verbeter wat niet klopt. Bent u het niet eens? Voeg dan de "
                "verklaring van deze persoon toe: die staat er voortaan bij."
            ),
            RequestKind.ERASURE: self.tr(
                "Open het dossier en verwijder wat weg moet, of leg het hele dossier in de prullenbak "
                "met de reden: op verzoek. Zolang dit verzoek loopt, wordt er niets vernietigd: "
                "besluit daarom eerst."
            ),
            RequestKind.RESTRICTION: self.tr(
                "Beperken betekent: alles blijft staan, maar niemand schrijft erin en er gaat niets "
                "uit, tot u de beperking opheft. Plichten en termijnen lopen door."
            ),
            RequestKind.OBJECTION: self.tr(
                "Weeg het bezwaar af tegen waarom u dit vastlegt. Schrijf op wat u afwoog."
            ),
        }[kind]

    def rule(self, kind: RequestKind) -> tuple[str, ...]:
        """What is known of the rules, and what is still to be confirmed (law.md section 10)."""
        if kind in (RequestKind.RESTRICTION, RequestKind.OBJECTION):
            return (
                self.tr(
                    "Regels over beperken en bezwaar: AVG (nog te bevestigen). Vraag de functionaris "
                    "gegevensbescherming."
                ),
            )
        return (
            self.tr(
                "Ouders vragen tot 16 jaar, de leerling zelf vanaf 16 jaar. Alles behalve persoonlijke "
                "aantekeningen."
            ),
            self.tr(
                "Weigeren mag alleen als de veiligheid of de ontwikkeling van de leerling gevaar loopt; "
                "wie daarover gaat, besluit dat en legt het schriftelijk vast."
            ),
            self.tr(
                "Antwoord binnen een maand. Twee maanden langer, en gegevens van anderen weglaten (UAVG "
                "art. 41): nog te bevestigen."
            ),
            self.tr("Bron: Stichting School & Veiligheid."),
        )
