"""The base of what can be done on the page of a case."""

from __future__ import annotations

from collections.abc import Callable

from vp_desktop.core.model import CaseId
from vp_desktop.services.cases import Dossier
from vp_desktop.services.consent import WITHOUT_NAMES
from vp_desktop.ui.acts import Acts
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.dossier.workplace import Workplace
from vp_desktop.ui.messages import Messages


def keeps_texts(dossier: Dossier) -> bool:
    """Whether names and texts may be kept: not after consent was refused or withdrawn."""
    return dossier.consent is None or dossier.consent.answer not in WITHOUT_NAMES


class CaseActs(Acts):
    """Acts on the case that is shown."""

    def __init__(
        self,
        services: DossierServices,
        vocabulary: Vocabulary,
        workplace: Workplace,
        messages: Messages,
    ) -> None:
        super().__init__(messages)
        self.services = services
        self.vocabulary = vocabulary
        self.workplace = workplace
        self._dossier: Dossier | None = None

    def show(self, dossier: Dossier) -> None:
        """From now on acts are about this case as it is now."""
        self._dossier = dossier

    @property
    def dossier(self) -> Dossier:
        assert self._dossier is not None, "show() comes first"
        return self._dossier

    @property
    def case_id(self) -> CaseId:
        return self.dossier.case.id

    @property
    def texts(self) -> bool:
        return keeps_texts(self.dossier)

    def open(
        self,
        title: str,
        form: Form,
        act: Callable[[], object],
        kind: str,
        part: str = "",
        *,
        action: str = "",
        explanation: str = "",
    ) -> None:
        """Show a form in the page. `part` tells drafts of the same kind in one case apart."""
        target = f"{self.case_id}/{part}" if part else str(self.case_id)
        self.workplace.open(Sheet(title, form, act, kind, target, action, explanation))

    def undo_by(self, act: Callable[[], object]) -> Callable[[], None]:
        """A way back that tells the page."""

        def take_back() -> None:
            self.do(act)

        return take_back
