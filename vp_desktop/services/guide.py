"""The Wegwijzer: routes to walk without a case, the address list, and what the rules rest on.

A walk is kept nowhere. Of the addresses only what the user changed is in the register; the packaged
number stays what it is until then, so that a number put right by the program reaches her too.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dateutil.relativedelta import relativedelta

from vp_desktop.core.addressees import HELD_BY, WARN, instead_of
from vp_desktop.core.duties import Binding, Condition, Rule, RuleSet, RuleSets, Source
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.guide import AddressBook, Elsewhere, GuideBook, KnownAs, PublicAddress
from vp_desktop.core.model import Address, CaseId, StepRecord
from vp_desktop.core.partly_known import as_far_as_known, open_part
from vp_desktop.core.purpose import AdviserKind
from vp_desktop.core.workflow import Progress, Step, Workflow, progress
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.storage import records
from vp_desktop.storage.register import Register

OWN_GROUP = "own"
_OLD_AFTER = relativedelta(months=6)


@dataclass(frozen=True)
class Basis:
    """What a duty rests on in this register: how far it binds, and the article of each sector."""

    binding: Binding
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Article:
    """A duty of the rule set with what it rests on."""

    rule: Rule
    basis: Basis


@dataclass(frozen=True)
class ListedAddress:
    """An address as it is shown: the packaged one with what the user made of it."""

    code: str
    group: str
    value: Address
    packaged: PublicAddress | None
    is_confirmed: bool
    """Whether the number was read in a source, or looked up by the user."""

    @property
    def is_changed(self) -> bool:
        return self.value.id != 0


@dataclass(frozen=True)
class Caution:
    """About whom a function may not be written to: `instead` when it holds that function for sure."""

    held_by: str | None
    instead: str | None
    ask_first: bool


class Guide:
    """Reads everything anew whenever it is asked."""

    def __init__(
        self,
        register: Register,
        settings: Settings,
        rule_sets: Callable[[], RuleSets],
        workflows: Callable[[], Mapping[str, Workflow]],
        book: GuideBook,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._rule_sets = rule_sets
        self._workflows = workflows
        self._book = book
        self._clock = clock

    # ---- routes

    def routes(self, language: str) -> list[Workflow]:
        """Those of this kind of register first, what is always offered before the rest, then methods."""

        def place(route: Workflow) -> tuple[bool, bool, bool, str]:
            elsewhere = not self.is_for_this_register(route)
            name = route.label.text(language).casefold()
            return elsewhere, route.method is not None, route.offered_when is not None, name

        return sorted(self._workflows().values(), key=place)

    def is_for_this_register(self, route: Workflow) -> bool:
        return self._settings.purpose in route.purposes

    def known_as(self, route: Workflow) -> KnownAs | None:
        """What people call what a route is for; None where it has no other name."""
        return self._book.called.get(route.id)

    def walk(self, route: Workflow, answers: Mapping[str, str]) -> tuple[Progress, ...]:
        """The steps that are there with these answers, in their order.

        An answer to a question that is no longer asked is passed over. Facts that nobody gave hide
        nothing: the condition of such a step is in `condition_of`.
        """
        known = as_far_as_known(route, self._known, self._rules)
        kept: list[StepRecord] = []
        while True:
            found = progress(known, kept, ())
            given = {record.step for record in kept}
            new = [
                StepRecord(CaseId(0), each.step.id, self._clock(), answer=answers[each.step.id])
                for each in found
                if each.step.id not in given and answers.get(each.step.id) in _answers(each.step)
            ]
            if not new:
                return found
            kept += [replace(record, id=len(kept) + n) for n, record in enumerate(new, 1)]

    def condition_of(self, route: Workflow, step_id: str) -> Condition | None:
        """What a step depends on that is not known without a case; None when nothing does."""
        condition = route.step(step_id).depends_on
        if condition is None:
            return None
        return open_part(condition, self._known, self._rules)

    def basis_of(self, duty: str) -> Basis | None:
        """What a duty rests on; None when no rule gives it."""
        rule = next((rule for rule in self._rules if rule.duty == duty), None)
        return None if rule is None else self._basis(rule)

    # ---- the rules

    @property
    def rule_set(self) -> RuleSet:
        return self._rule_sets()[self._settings.get("rule_set")]

    @property
    def checked_on(self) -> date:
        """The day on which the rules that hold were checked."""
        return self._rule_sets().checked_on(self.rule_set.id)

    def is_old(self, checked_on: date) -> bool:
        """Whether more than six months went by (experience.md, Vandaag)."""
        return checked_on + _OLD_AFTER < self._clock().date()

    def articles(self) -> list[Article]:
        """The rules that hold, in their order, with the articles of the school's sector."""
        ordered = sorted(self._rules, key=lambda rule: rule.order)
        return [Article(rule, self._basis(rule)) for rule in ordered]

    def elsewhere(self) -> tuple[Elsewhere, ...]:
        return self._book.elsewhere

    # ---- addresses

    @property
    def book(self) -> AddressBook:
        return self._book.addresses

    @property
    def read_only(self) -> bool:
        return self._register.read_only

    def addresses(self, language: str) -> list[ListedAddress]:
        """The packaged addresses with what the user made of them, then those of the user's own."""
        stored = {each.code: each for each in self._stored()}
        listed = [
            self._listed(packaged, stored.pop(packaged.code, None), language)
            for packaged in self._book.addresses.addresses
        ]
        own = sorted(stored.values(), key=lambda each: each.name.casefold())
        return listed + [
            ListedAddress(each.code, OWN_GROUP, each, None, each.confirmed_on is not None)
            for each in own
        ]

    def add(self, address: Address) -> str:
        """An address of the user's own. Returns its code. Raises WrongUse without a name."""
        made = _checked(replace(address, code=f"own_{secrets.token_hex(6)}", id=0))
        with self._register.change("address_added", self._clock()) as connection:
            records.insert(connection, made)
        return made.code

    def change(self, address: Address, language: str) -> None:
        """Keep what the user wrote. Another number is to be confirmed anew. Raises as `add`."""
        before = self._get(address.code, language)
        kept = self._kept(address.code)
        checked = _checked(address, may_lack_name=before.packaged is not None)
        if checked == before.value:
            return  # else the packaged address would no longer follow the program
        if checked.phone != before.value.phone:
            checked = replace(checked, confirmed_on=None)
        with self._register.change("address_changed", self._clock()) as connection:
            if kept is None:
                records.insert(connection, replace(checked, id=0))
            else:
                records.update(connection, replace(checked, id=kept.id))

    def confirm(self, code: str, language: str) -> None:
        """The user looked the number up today, and it is right. Raises LookupError."""
        listed = self._get(code, language)
        confirmed = replace(listed.value, confirmed_on=self._clock().date())
        with self._register.change("address_confirmed", self._clock()) as connection:
            if listed.is_changed:
                records.update(connection, confirmed)
            else:
                records.insert(connection, confirmed)

    def remove(self, code: str) -> Address | None:
        """Take away what the user made of an address. Returns it, so that it can be put back."""
        kept = self._kept(code)
        if kept is not None:
            with self._register.change("address_removed", self._clock()) as connection:
                records.delete(connection, Address, kept.id)
        return kept

    def put_back(self, address: Address) -> None:
        """Undo `remove`."""
        with self._register.change("address_added", self._clock()) as connection:
            records.insert(connection, replace(address, id=0))

    def caution(self, function: str) -> Caution | None:
        """When whoever holds this function may not be written to; None when that is never so."""
        kind = HELD_BY.get(function)
        ask = function in WARN
        if kind is None and not ask:
            return None
        return Caution(kind, instead_of(function, {kind}) if kind else None, ask)

    # ----

    @property
    def _known(self) -> dict[str, str]:
        """What is known without a case."""
        external = self._settings.adviser_kind is AdviserKind.EXTERNAL
        known = {"adviser": "external" if external else "internal"}
        if len(self._sectors) == 1:
            known["sector"] = self._sectors[0]
        return known

    @property
    def _sectors(self) -> list[str]:
        return sorted({school.sector for school in self._settings.schools()})

    @property
    def _rules(self) -> tuple[Rule, ...]:
        return self._rule_sets().rules(self.rule_set.id)

    def _basis(self, rule: Rule) -> Basis:
        found = (rule.sources.get(sector) for sector in self._sectors)
        return Basis(rule.binding, tuple(dict.fromkeys(source for source in found if source)))

    def _get(self, code: str, language: str) -> ListedAddress:
        for each in self.addresses(language):
            if each.code == code:
                return each
        raise LookupError(code)

    def _stored(self) -> list[Address]:
        return records.select(self._connection, Address, "1 ORDER BY id")

    def _kept(self, code: str) -> Address | None:
        return next((each for each in self._stored() if each.code == code), None)

    def _listed(
        self, packaged: PublicAddress, stored: Address | None, language: str
    ) -> ListedAddress:
        phone = packaged.phone.text(language) if packaged.phone else ""
        note = packaged.note.text(language) if packaged.note else ""
        value = stored or Address(packaged.code, "", phone, note=note)
        as_packaged = value.phone in _numbers(packaged)
        confirmed = value.confirmed_on is not None or (packaged.confirmed and as_packaged)
        return ListedAddress(packaged.code, packaged.group, value, packaged, confirmed)


def _numbers(packaged: PublicAddress) -> tuple[str, ...]:
    return (packaged.phone.nl, packaged.phone.en) if packaged.phone else ()


def _answers(step: Step) -> set[str]:
    return {answer.id for answer in step.answers}


def _checked(address: Address, may_lack_name: bool = False) -> Address:
    name = address.name.strip()
    if not name and not may_lack_name:
        raise WrongUse("address_without_name")
    return replace(
        address,
        name=name,
        phone=address.phone.strip(),
        email=address.email.strip(),
        note=address.note.strip(),
    )
