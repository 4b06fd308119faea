"""What the page of a case works with."""

from __future__ import annotations

from dataclasses import dataclass, fields

from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.attachments import Attachments
from vp_desktop.services.bin import Bin
from vp_desktop.services.bullying import Bullying
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.guidance import Guidance
from vp_desktop.services.handover import Handovers
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.services.intake import Intake
from vp_desktop.services.own_fields import OwnFields
from vp_desktop.services.people import People
from vp_desktop.services.restricting import Restricting
from vp_desktop.services.retention import Retention
from vp_desktop.services.routes import Routes
from vp_desktop.services.substitution import Substitution
from vp_desktop.services.tasks import Tasks


@dataclass(frozen=True)
class DossierServices:
    """The services behind the page of a case."""

    cases: Cases
    people: People
    tasks: Tasks
    drafts: Drafts
    intake: Intake
    guidance: Guidance
    routes: Routes
    bullying: Bullying
    bin: Bin
    retention: Retention
    attachments: Attachments
    in_the_clear: InTheClear
    handovers: Handovers
    substitution: Substitution
    restricting: Restricting
    own_fields: OwnFields
    taxonomy: Taxonomy
    clock: Clock

    @classmethod
    def of(cls, services: object, taxonomy: Taxonomy, clock: Clock) -> DossierServices:
        """Those of an open register, by their names."""
        given = {"taxonomy": taxonomy, "clock": clock}
        names = (field.name for field in fields(cls) if field.name not in given)
        return cls(**{name: getattr(services, name) for name in names}, **given)

    @property
    def purpose(self) -> Purpose:
        return self.cases.purpose

    @property
    def keeps_names(self) -> bool:
        """Whether persons are kept by name, or a code stands for each."""
        return self.intake.keeps_names
