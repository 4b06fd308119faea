"""What the page of a case works with."""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.intake import Intake
from vp_desktop.services.people import People
from vp_desktop.services.tasks import Tasks


@dataclass(frozen=True)
class DossierServices:
    """The services behind the page of a case."""

    cases: Cases
    people: People
    tasks: Tasks
    drafts: Drafts
    intake: Intake
    taxonomy: Taxonomy
    clock: Clock

    @property
    def purpose(self) -> Purpose:
        return self.cases.purpose

    @property
    def keeps_names(self) -> bool:
        """Whether persons are kept by name, or a code stands for each."""
        return self.intake.keeps_names
