"""What the made-up adviser arranged herself: a word of her own in a list, and a field of her own."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from vp_desktop.catalog.demo_material import DemoMaterial
from vp_desktop.core.own_fields import FieldKind, name_of
from vp_desktop.core.own_words import OwnCode
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.own_fields import OwnFields
from vp_desktop.services.own_lists import OwnLists
from vp_desktop.storage.listing import CaseQuery
from vp_desktop.storage.register import Register

_MOST = 60
"""Running cases that get them: no more are shown."""


def arrange(
    register: Register, taxonomy: Taxonomy, clock: Clock, material: DemoMaterial, random: Random
) -> None:
    """Make both, and use them in the running cases. The figures stay as they are."""
    word, field = material.own_word, material.own_field
    code = OwnLists(register, taxonomy, clock).add(word.list_id, word.leaf, word.label)
    fields = OwnFields(register, clock)
    field_id = fields.add(field.label, FieldKind.CHOICE, field.choices)
    cases = Cases(register, taxonomy, clock)
    for row in cases.page(CaseQuery(is_open=True), 0, _MOST):
        if not keeps_texts(register.connection, row.id):
            continue
        fields.fill(row.id, {name_of(field_id, row.id): random.choice(field.choices)})
        matter = cases.dossier(row.id).matter
        if getattr(matter, word.list_id) == word.leaf:
            worded: dict[str, Any] = {word.list_id: OwnCode(code)}
            cases.set_matter(replace(matter, **worded))
