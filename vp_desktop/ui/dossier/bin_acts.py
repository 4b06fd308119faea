"""A whole case that goes into the bin, or that must stay."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.retention.forms import DeleteForm, HoldForm


class BinActs(CaseActs):
    """Emits `binned(case_id)` when the case lies in the bin."""

    binned = Signal(int)

    def delete(self) -> None:
        """Ask why the case goes; it can be taken back for as long as it lies in the bin."""
        form = DeleteForm(self.services.taxonomy["bin_reason"])

        def act() -> None:
            self.services.bin.put([self.case_id], form.because())

        self.open(
            self.tr("Dossier verwijderen"),
            form,
            act,
            "dossier.deletion",
            action=self.tr("In de prullenbak"),
            explanation=self.tr(
                "Het dossier is dan nergens meer te zien, en blijft 30 dagen heel. Daarna vraagt het "
                "programma of het vernietigd mag worden; vanzelf gebeurt er niets."
            ),
        )

    def tell_if_binned(self) -> bool:
        """After a form was saved: whether the case lies in the bin now, and say so."""
        lies_there: bool = self.services.bin.holds(self.case_id)
        if lies_there:
            self.binned.emit(self.case_id)
        return lies_there

    def hold(self) -> None:
        """Ask why the case must not be destroyed, whatever its term."""
        form = HoldForm()
        self.open(
            self.tr("Dossier vasthouden"),
            form,
            lambda: self.services.retention.hold(self.case_id, form.text("because")),
            "dossier.hold",
            action=self.tr("Vasthouden"),
            explanation=self.tr("Het programma stelt dan niet voor om dit dossier te vernietigen."),
        )
