"""The report as it is recorded: what was told, its facts, and the duties that were made agreements."""

from __future__ import annotations

from dataclasses import replace

from vp_desktop.services.intake import NewReport
from vp_desktop.ui.intake.accused_task import AccusedTask
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.new_report import new_report
from vp_desktop.ui.intake.proposals import duty_tasks, proposals
from vp_desktop.ui.intake.rest_task import RestTask
from vp_desktop.ui.intake.told_facts import told_facts


def whole_report(answers: Answers, context: IntakeContext, early: bool = False) -> NewReport:
    """The report that these answers make; duties come first among the agreements.

    Recorded `early`, what was not asked yet becomes an agreement as well.
    """
    now = context.clock()
    report = new_report(answers, context.purpose, context.taxonomy, now)
    found = proposals(answers, context)
    duties = duty_tasks(found, context, now.date(), report.known_since or now)
    accused = AccusedTask(context).tasks(found, answers)
    rest = RestTask(context).tasks(answers, now.date()) if early else []
    return replace(
        report,
        tasks=(*duties, *accused, *report.tasks, *rest),
        facts=told_facts(answers, context.purpose, context.taxonomy),
    )
