"""What the Wegwijzer shows beside the routes: the packaged addresses, and what belongs elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from vp_desktop.core.taxonomy import Label


@dataclass(frozen=True)
class PublicAddress:
    """An address of the packaged list; one of the school's own has no number there.

    `confirmed` says that the number was read in a source; the user confirms the others.
    """

    code: str
    group: str
    name: Label
    phone: Label | None = None
    note: Label | None = None
    confirmed: bool = False


@dataclass(frozen=True)
class AddressBook:
    """The packaged addresses in their order, and the headings above them."""

    checked_on: date
    groups: Mapping[str, Label]
    addresses: tuple[PublicAddress, ...]


@dataclass(frozen=True)
class Elsewhere:
    """Something that does not belong in the register, and where it does."""

    id: str
    what: Label
    where: Label
    confirmed: bool


@dataclass(frozen=True)
class KnownAs:
    """What people call what a route is for: a line to show, and other words to find it by."""

    said: Label
    words: Label


@dataclass(frozen=True)
class GuideBook:
    """The addresses, what belongs elsewhere, and what people call the routes."""

    addresses: AddressBook
    elsewhere: tuple[Elsewhere, ...]
    called: Mapping[str, KnownAs] = field(default_factory=dict)
