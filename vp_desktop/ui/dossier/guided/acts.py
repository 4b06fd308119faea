"""What can be done with duties and routes on the page of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from vp_desktop.core.addressees import instead_of, may_be_accused
from vp_desktop.core.case_facts import ASKED
from vp_desktop.core.duties import Duty
from vp_desktop.core.model import RouteId, StepRecord, StepState, Task
from vp_desktop.core.step_words import performer
from vp_desktop.core.terms import due
from vp_desktop.core.workflow import Standing, Step, Workflow
from vp_desktop.services.cases import Dossier
from vp_desktop.services.guidance import Reading
from vp_desktop.services.routes import CaseRoute
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.guided.facts_form import FactsForm
from vp_desktop.ui.dossier.guided.route_forms import RouteChoiceForm, StartForm
from vp_desktop.ui.dossier.guided.step_form import ReasonForm, StepForm
from vp_desktop.ui.dossier.guided.words import GuidedWords
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.choice import Option

STEP, STEP_ASIDE, FACTS = "dossier.step", "dossier.step_aside", "dossier.facts"
_ADVISER = "adviser"


class GuidedActs(CaseActs):
    """Duties done, steps recorded, routes started and left.

    What is known of the case is read once whenever the page shows it; the cards and the forms take it
    from `reading`. What is recorded is checked by the services against the register itself.
    """

    def show(self, dossier: Dossier) -> None:
        """From now on acts are about this case as it is now; what is known of it is read once."""
        super().show(dossier)
        self._reading = self.services.guidance.read(dossier.case.id)

    @property
    def reading(self) -> Reading:
        """What was known of the case when the page last showed it."""
        return self._reading

    @property
    def words(self) -> GuidedWords:
        return GuidedWords(self.services.taxonomy)

    def begun(self) -> list[str]:
        """The names of steps and duties of which a draft was kept: a lock or a knock at the door."""
        prefix = f"{self.case_id}/"
        return [
            self._name_of(target.removeprefix(prefix))
            for target in self.services.drafts.begun(STEP)
            if target.startswith(prefix)
        ]

    def _name_of(self, part: str) -> str:
        """What a draft is about, by the part of its name that `open` was given."""
        route, slash, step = part.partition("/")
        if not slash:
            return self.words.name_of(part)
        if not route.isdecimal():
            return self.tr("een stap")
        found = self.services.routes.get(RouteId(int(route))).workflow.step(step)
        return self.title_of(found)

    def is_begun(self, part: str) -> bool:
        """Whether the form of that step or duty was begun and not saved."""
        begun = self.services.drafts.in_case(self.case_id)
        return any(one.kind == STEP and one.part == part for one in begun)

    def go_on(self, kind: str, part: str) -> bool:
        """Open the form of the step or the duty that was being filled in. Whether it is still there."""
        head, slash, step = part.partition("/")
        if kind not in (STEP, STEP_ASIDE):
            return False
        if head == "record":
            found = [e.value for e in self.dossier.timeline if isinstance(e.value, StepRecord)]
            record = next((one for one in found if str(one.id) == step), None)
            if record is not None:
                self.edit_record(record)
            return record is not None
        if not slash:
            duty = self.reading.by_code.get(part)
            if duty is not None:
                (self.record_duty if kind == STEP else self.set_duty_aside)(duty)
            return duty is not None
        for route in self.services.routes.of_case(self.case_id):
            found_step = next((one for one in route.workflow.steps if one.id == step), None)
            if str(route.id) == head and route.ended_at is None and found_step is not None:
                (self.record_step if kind == STEP else self.set_step_aside)(route, found_step)
                return True
        return False

    def edit_facts(self) -> None:
        """Ask what is known now; the duties follow at once."""
        form = FactsForm(self.services.guidance.answers(self.case_id), tuple(ASKED))
        self.open(
            self.tr("Wat weet u hiervan?"),
            form,
            lambda: self.services.guidance.note(self.case_id, form.values()),
            FACTS,
            explanation=self.tr(
                "Verandert er iets, dan rekent het programma opnieuw uit wat moet. Wat al is "
                "vastgelegd verandert niet."
            ),
        )

    def acknowledge(self) -> None:
        self.do(partial(self.services.guidance.acknowledge, self.case_id))

    def record_duty(self, duty: Duty) -> None:
        """Record that a duty was done: as the step of a running route where there is one."""
        for route in self.services.routes.of_case(self.case_id):
            for each in route.standing(Standing.NOW, Standing.NEXT):
                if each.step.duty == duty.duty and route.ended_at is None:
                    self.record_step(route, each.step)
                    return
        record = self._proposed(duty.duty, duty.who, duty.to)
        form = self._step_form(replace(record, duty=duty.duty), None, duty.to)
        self.open(
            self.duty_title(duty),
            form,
            lambda: self.services.guidance.record(form.record()),
            STEP,
            duty.duty,
            explanation=self.words.text(duty.why),
        )

    def set_duty_aside(self, duty: Duty) -> None:
        """Say why a duty is not done."""
        form = self._reason_form()
        record = replace(self._proposed(duty.duty, "", ""), duty=duty.duty)
        self.open(
            self.tr("Niet nodig: {what}").format(what=self.duty_title(duty)),
            form,
            lambda: self.services.guidance.record(_aside(record, form.text("because"))),
            STEP_ASIDE,
            duty.duty,
        )

    def duty_title(self, duty: Duty) -> str:
        """What a duty is called in this case."""
        return self.words.duty_here(duty, self.reading.accused_kinds)

    def title_of(self, step: Step) -> str:
        """What a step is called in this case."""
        return self.words.step(step, self.reading.accused_kinds)

    def record_step(self, route: CaseRoute, step: Step) -> None:
        """Record a step of a route."""
        record = replace(
            self._proposed(step.id, step.who, step.to or ""),
            route_id=route.id,
            case_id=route.case_id,
            duty=step.duty,
            round=route.round if step.each_round else 1,
        )
        form = self._step_form(record, step, step.to or "")
        self.open(
            self.title_of(step),
            form,
            lambda: self.services.routes.record(form.record(), current_language()),
            STEP,
            f"{route.id}/{step.id}",
            explanation=self._explained(route, step),
        )

    def _explained(self, route: CaseRoute, step: Step) -> str:
        """Why and how; and what comes first, when the step is recorded before its turn."""
        words = self.words.text(step.explain)
        first = next((e.waits_for for e in route.steps if e.step.id == step.id), ())
        if not first:
            return words
        names = ", ".join(self.title_of(each) for each in first)
        return (
            words + "\n" + self.tr("Let op: hiervoor staat nog open: {steps}.").format(steps=names)
        )

    def set_step_aside(self, route: CaseRoute, step: Step) -> None:
        """Pass over a step. One that is not optional asks why; so does the end of a term."""
        record = replace(
            self._proposed(step.id, "", ""),
            route_id=route.id,
            case_id=route.case_id,
            duty=step.duty,
            round=route.round if step.each_round else 1,
        )
        form = self._reason_form()
        self.open(
            self.tr("Overslaan: {what}").format(what=self.title_of(step)),
            form,
            lambda: self.services.routes.record(
                _aside(record, form.text("because")), current_language()
            ),
            STEP_ASIDE,
            f"{route.id}/{step.id}",
        )

    def duty_of(self, task: Task) -> Duty | None:
        """The duty that an agreement outside a route is about, while it applies."""
        if task.route_id is not None or not task.step:
            return None
        return self.reading.by_code.get(task.step)

    def record_task(self, task: Task) -> None:
        """Record the step or the duty that a task is about."""
        duty = self.duty_of(task)
        if duty is not None:
            self.record_duty(duty)
            return
        route, step = self._step_of(task)
        self.record_step(route, step)

    def set_task_aside(self, task: Task) -> None:
        """Pass over the step that a task is about: its term ends with a reason."""
        route, step = self._step_of(task)
        self.set_step_aside(route, step)

    def _step_of(self, task: Task) -> tuple[CaseRoute, Step]:
        assert task.route_id is not None
        route = self.services.routes.get(task.route_id)
        return route, route.workflow.step(task.step)

    def edit_record(self, record: StepRecord) -> None:
        """Correct what was recorded of a step or duty."""
        step = self.services.routes.step_of(record)
        title = self.title_of(step) if step else self.words.name_of(record.duty)
        if record.state is StepState.SET_ASIDE:
            reason = self._reason_form()
            reason.fill({"because": record.because})
            self.open(
                title,
                reason,
                lambda: self._change(_aside(record, reason.text("because"))),
                STEP_ASIDE,
                f"record/{record.id}",
            )
            return
        form = self._step_form(record, step, "")
        self.open(title, form, lambda: self._change(form.record()), STEP, f"record/{record.id}")

    def remove_record(self, record: StepRecord) -> None:
        """The step was not done after all."""
        if self.messages.ask(
            self.tr("Toch niet gedaan?"),
            self.tr("De stap staat dan weer open, met zijn termijn."),
            self.tr("Weer openzetten"),
        ):
            self.do(partial(self.services.routes.remove, record, current_language()))

    def choose_route(self) -> None:
        """Ask which route the case follows from now on."""
        offers = self.services.routes.offered(self.case_id)
        form = RouteChoiceForm(offers, self.words)
        self.open(
            self.tr("Welke weg volgt dit dossier?"),
            form,
            lambda: self.start(form.chosen()),
            "dossier.route",
            action=self.tr("Kiezen"),
        )

    def start(self, workflow: Workflow) -> None:
        """Start a route at once; a method with a rhythm first asks for its contact moments."""
        begin = partial(self.services.routes.start, self.case_id, workflow.id, current_language())
        if not workflow.rhythm:
            self.do(
                begin, self.tr("Begonnen: {route}").format(route=self.words.text(workflow.label))
            )
            return
        form = StartForm(self._moments(workflow), self.services.clock)
        self.open(
            self.words.text(workflow.label),
            form,
            lambda: begin(form.moments()),
            "dossier.route_start",
            workflow.id,
            action=self.tr("Beginnen"),
            explanation=self.words.text(workflow.about),
        )

    def begin_round(self, route: CaseRoute) -> None:
        self.do(
            partial(self.services.routes.begin_round, route.id, current_language()),
            self.tr("Ronde {number} is begonnen.").format(number=route.round + 1),
        )

    def end(self, route: CaseRoute) -> None:
        """Leave a route; when it has not come to its end, ask why."""
        if route.can_end:
            self._end(route.id, "")
            return
        form = self._reason_form()
        self.open(
            self.tr("Deze weg verlaten"),
            form,
            lambda: self.services.routes.end(route.id, form.text("because")),
            "dossier.route_end",
            str(route.id),
        )

    def resume(self, route: CaseRoute) -> None:
        self.do(partial(self.services.routes.resume, route.id, current_language()))

    def _end(self, route_id: RouteId, because: str) -> None:
        undo = partial(self.services.routes.resume, route_id, current_language())
        self.do(
            partial(self.services.routes.end, route_id, because),
            self.tr("Deze weg is afgerond."),
            self.undo_by(undo),
        )

    def _change(self, record: StepRecord) -> None:
        self.services.routes.change(record, current_language())

    def _moments(self, workflow: Workflow) -> list[tuple[str, date]]:
        now = self.services.clock()
        return [
            (
                self.words.text(moment.label),
                due(now, moment.span).date() if moment.span else now.date(),
            )
            for moment in workflow.rhythm
        ]

    def _proposed(self, step: str, who: str, to: str) -> StepRecord:
        """A record of now, with who usually does it to whom."""
        kinds = self.reading.accused_kinds
        texts = self.texts
        return StepRecord(
            case_id=self.case_id,
            step=step,
            at=self.services.clock().replace(second=0, microsecond=0),
            who=self.words.function(performer(who, kinds))
            if texts and who and who != _ADVISER
            else "",
            to_whom=self.words.function(instead_of(to, kinds)) if texts and to else "",
        )

    def _step_form(self, record: StepRecord, step: Step | None, to: str) -> StepForm:
        kinds = self.reading.accused_kinds
        warning = (
            self.tr("Is dit niet degene over wie het gaat?") if may_be_accused(to, kinds) else ""
        )
        options = [Option(a.id, self.words.text(a.label)) for a in step.answers] if step else []
        return StepForm(
            self.vocabulary, self.services.clock, record, options, warning, texts=self.texts
        )

    def _reason_form(self) -> ReasonForm:
        return ReasonForm(
            self.tr("Waarom niet?"),
            self.tr("Schrijf kort waarom; dat blijft in de tijdlijn staan."),
        )


def _aside(record: StepRecord, because: str) -> StepRecord:
    return replace(record, state=StepState.SET_ASIDE, because=because, who="", to_whom="")
