"""What the steps of a conversation need to know of the register around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol

from vp_desktop.core.duties import RuleSets
from vp_desktop.core.law_terms import LawTerm, terms_in
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.intake import Intake
from vp_desktop.services.people import People
from vp_desktop.services.settings import Settings
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.choice import Option


class IntakeServices(Protocol):
    """The services that a conversation uses; those of an open register have them all."""

    @property
    def intake(self) -> Intake: ...
    @property
    def people(self) -> People: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def settings(self) -> Settings: ...


@dataclass(frozen=True)
class IntakeContext:
    """Services, lists and words, in the language of the window."""

    services: IntakeServices
    taxonomy: Taxonomy
    texts: Texts
    rules: RuleSets
    clock: Clock

    @cached_property
    def words(self) -> Vocabulary:
        return Vocabulary(self.taxonomy)

    @property
    def language(self) -> str:
        return current_language()

    def terms_in(self, text: str) -> tuple[LawTerm, ...]:
        """The words of the law in a text, with what they are."""
        return terms_in(text, self.taxonomy, self.language)

    @property
    def purpose(self) -> Purpose:
        return self.services.settings.purpose

    def today(self) -> date:
        return self.clock().date()

    def options(self, list_id: str, among: Iterable[str] | None = None) -> list[Option]:
        """The values of a coded list to choose from."""
        return self.words.options(list_id, among)

    def label(self, list_id: str, code: str) -> str:
        return self.words.label(list_id, code)

    def safety(self, key: str) -> str:
        """A sentence or number of the first question (resources/texts/safety.toml)."""
        return self.texts.say("safety", key, self.language)
