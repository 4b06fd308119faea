"""The forms about keeping and deleting: a reason for each."""

from __future__ import annotations

from vp_desktop.core.retention import BinReason
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.text_area import TextArea


class LiftForm(Form):
    """Why a hold keeps the case no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            "because",
            self.tr("Waarom hoeft dit niet meer te worden vastgehouden?"),
            TextArea(lines=2),
            must=self.tr("Schrijf kort waarom; dat blijft bij het dossier staan."),
        )


class HoldForm(Form):
    """Why a case must not be destroyed."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            "because",
            self.tr("Waarom moet dit dossier bewaard blijven?"),
            TextArea(lines=2),
            must=self.tr("Schrijf kort waarom; dat blijft bij het dossier staan."),
        )


class DeleteForm(Form):
    """Why a case goes into the bin; what follows from each reason is said."""

    def __init__(self, reasons: CodeList) -> None:
        super().__init__()
        said = {
            BinReason.REQUEST: self.tr(
                "Telt mee in het jaaroverzicht, zonder te zeggen wat het was."
            ),
            BinReason.NOT_NEEDED: self.tr(
                "Telt mee in het jaaroverzicht, zonder te zeggen wat het was."
            ),
            BinReason.MISTAKE: self.tr("Telt niet mee: er was geen melding, of ze staat er al."),
        }
        language = current_language()
        options = [
            Option(code, reasons.label_of(code, language), words) for code, words in said.items()
        ]
        self.add(
            "because",
            self.tr("Waarom gaat dit dossier weg?"),
            ChoiceCards(options),
            must=self.tr("Kies een reden."),
        )

    def take_focus(self) -> None:
        self.editor("because").setFocus()

    def because(self) -> BinReason:
        return BinReason(self.text("because"))
