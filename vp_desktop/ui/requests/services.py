"""What the screens about requests work with."""

from __future__ import annotations

from dataclasses import dataclass, fields

from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.passages import Passages
from vp_desktop.services.people import People
from vp_desktop.services.requests import Requests
from vp_desktop.services.restricting import Restricting


@dataclass(frozen=True)
class RequestServices:
    """The services behind the screens."""

    requests: Requests
    passages: Passages
    restricting: Restricting
    people: People
    cases: Cases
    drafts: Drafts
    taxonomy: Taxonomy
    clock: Clock

    @classmethod
    def of(cls, services: object, taxonomy: Taxonomy, clock: Clock) -> RequestServices:
        """Those of an open register, by their names."""
        given = {"taxonomy": taxonomy, "clock": clock}
        names = (field.name for field in fields(cls) if field.name not in given)
        return cls(**{name: getattr(services, name) for name in names}, **given)
