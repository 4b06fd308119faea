"""The line in the timeline of a case that came in says of which school the register was."""

from __future__ import annotations

from pathlib import Path

from tests.services.handover_kit import (  # noqa: F401
    PHRASE,
    Two,
    case_id,
    choose,
    take,
    two,
)
from vp_desktop.core.handover import RECEIVED
from vp_desktop.core.model import CaseId, Document
from vp_desktop.storage import records


def test_the_school_is_named(two: Two, case_id: CaseId, tmp_path: Path) -> None:  # noqa: F811
    gives, takes = two
    path = tmp_path / "over.vpo"
    gives.handovers.give(choose(case_id), PHRASE, path)
    (made,) = take(takes, path)
    where = "case_id = ? AND kind = ?"
    (line,) = records.select(takes.register.connection, Document, where, (made, RECEIVED))
    assert line.to_whom == "De Vlieger"
