"""Hostile input for everything that reads what others made, and what must come of it.

A target takes bytes. It may refuse them with a known error (a sentence) or a fault in a data file
(file, line, what), and in no other way. `damaged` makes bytes that are nearly right: real ones, bent
in one to five places.
"""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.factory import NOW, a_report, make_register, make_services
from tests.services.packages_kit import a_package
from tests.unit.duties_by_hand import ORDINARY
from tests.unit.made_up_summaries import signed, summary
from tests.unit.test_list_workbook import HEADER, workbook
from tests.unit.test_own_rules import HEAD, RULE
from vp_desktop import paths
from vp_desktop.catalog.own_rules import read_rules_with_own
from vp_desktop.catalog.toml_file import ResourceFault, parse_toml, read_toml_folder
from vp_desktop.catalog.workflows import Words, read_workflow
from vp_desktop.composition import Program, Services
from vp_desktop.core.content_kind import as_text, kind_of
from vp_desktop.core.errors import KnownError
from vp_desktop.core.facts import Facts
from vp_desktop.core.handover import Part
from vp_desktop.core.handover_json import read_handover, write_about, write_case
from vp_desktop.core.model import SchoolId
from vp_desktop.core.package_json import read_package, write_package
from vp_desktop.core.published_file import read_published
from vp_desktop.security.recovery_code import RecoveryCode, parse_key, parse_salt
from vp_desktop.services.handover import HandoverChoice
from vp_desktop.services.list_file import read_csv
from vp_desktop.services.list_workbook import read_workbook
from vp_desktop.storage import package_file
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check

PATIENCE = 2.0
"""Seconds of computing (not of waiting for other programs) after which something hangs."""
ODD = (
    *(
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
        b'"',
        b"'",
        b";",
        b"\n",
        b"\r",
        b"=",
        b"[[",
        b"]]",
        b"{",
        b"}",
        b"\\",
    ),
    *(b"-1", b"1e999", b"9" * 400, b"null", b"true", b"NaN", b"\\ud800", b"\xf0\x9f\x98\x80"),
    *(
        b"[" * 3000,
        b"../../x",
        b"%s%n",
        b"=cmd|' /C calc'!A0",
        b"<!DOCTYPE a>",
        b"&a;",
        "\u202e".encode(),
    ),
)
VALUES = (
    None,
    True,
    -1,
    10**30,
    1.5,
    "",
    "x" * 5000,
    "\u202e",
    "\ud800",
    [],
    {},
    [[]],
    {"a": {}},
    "..",
)


@dataclass(frozen=True)
class Target:
    """What is fed, with what it is fed when nothing is wrong."""

    name: str
    seeds: tuple[bytes, ...]
    run: Callable[[bytes], object]

    def feed(self, content: bytes) -> float:
        """Feed it; a known refusal is fine. Returns the seconds of computing it took."""
        begun = time.process_time()
        with suppress(KnownError, ResourceFault):
            self.run(content)
        taken = time.process_time() - begun
        assert taken < PATIENCE, f"{self.name} took {taken:.1f} s"
        return taken


def damaged(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    """One of the seeds, bent: bytes, lines, values of JSON, or parts of a zip."""
    return st.sampled_from(seeds).flatmap(_bent)


def _bent(seed: bytes) -> st.SearchStrategy[bytes]:
    ways = [_cut_and_pasted(seed), _lines_moved(seed), st.binary(max_size=200)]
    if seed.startswith(b"{"):
        ways += [_values_changed(seed)] * 3
    if zipfile.is_zipfile(io.BytesIO(seed)):
        ways += [_parts_bent(seed)] * 3
    return st.one_of(ways)


@st.composite
def _cut_and_pasted(draw: st.DrawFn, seed: bytes) -> bytes:
    content = seed
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(content)))
        gone = draw(st.sampled_from((0, 1, 2, 8, 100)))
        put = draw(st.one_of(st.sampled_from(ODD), st.binary(max_size=4)))
        content = content[:at] + put + content[at + gone :]
    return content[: draw(st.sampled_from((len(content), len(content) // 2)))]


@st.composite
def _lines_moved(draw: st.DrawFn, seed: bytes) -> bytes:
    lines = seed.splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 4))):
        if not lines:
            break
        at, to = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        act = draw(st.integers(0, 3))
        if act == 0:
            lines.insert(to, lines[at])
        elif act == 1:
            lines[at], lines[to] = lines[to], lines[at]
        elif act == 2:
            del lines[at]
        else:
            head = lines[at].partition(b"=")[0]
            lines[at] = head + b"= " + draw(st.sampled_from(ODD)) + b"\n"
    return b"".join(lines)


@st.composite
def _values_changed(draw: st.DrawFn, seed: bytes) -> bytes:
    document = json.loads(seed)
    for _ in range(draw(st.integers(1, 3))):
        place: Any = document
        while isinstance(place, dict | list) and place:
            keys = sorted(place) if isinstance(place, dict) else list(range(len(place)))
            key = draw(st.sampled_from(keys))
            below = place[key]
            if not isinstance(below, dict | list) or not below or draw(st.booleans()):
                place[key] = deepcopy(draw(st.sampled_from(VALUES)))
                break
            place = below
    if draw(st.booleans()) and "fingerprint" in document:
        with suppress(ValueError):  # a half sign has no fingerprint
            document = signed(document)
    return json.dumps(document).encode()


@st.composite
def _parts_bent(draw: st.DrawFn, seed: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(out, "w") as new:
        bent = draw(st.sampled_from(old.namelist()))
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, draw(_cut_and_pasted(content)) if name == bent else content)
    return out.getvalue()


def targets(folder: Path) -> list[Target]:
    """Everything that reads what others made; what it needs stands in `folder`."""
    program = Program()
    services = make_services(make_register(folder / "doel.vpr"))
    return [
        *_lists(services),
        *_files_of_the_user(program),
        *_summaries(program, services),
        *_sealed(program, folder),
        *_handed_over(program, folder),
        *_written_by_hand(),
    ]


def _lists(services: Services) -> list[Target]:
    data = Path(__file__).parents[1] / "data"
    lists = tuple((data / f"incidenten_{name}.csv").read_bytes() for name in ("po_klein", "vo"))
    book = workbook([HEADER, ["1", "3-9-2023", "Overig"], [2, 45000.5, True]])

    def read(content: bytes, reader: Callable[[bytes, str], Any]) -> None:
        services.importing.plan(reader(content, "lijst"), school_id=SchoolId(1))

    return [
        Target("csv", lists, lambda content: read(content, read_csv)),
        Target("xlsx", (book,), lambda content: read(content, read_workbook)),
    ]


def _files_of_the_user(program: Program) -> list[Target]:
    packaged = read_toml_folder(paths.resources("rules"))
    words = Words(program.taxonomy)
    routes = tuple(path.read_bytes() for path in [paths.resources("workflows", "bullying.toml")])
    methods = tuple(
        path.read_bytes() for path in sorted(paths.resources("methods").glob("*.toml"))[:2]
    )

    def rule(content: bytes) -> None:
        file = parse_toml(Path("eigen.toml"), content, own=True)
        read_rules_with_own([*packaged, file], program.taxonomy)

    def route(content: bytes) -> None:
        read_workflow(parse_toml(Path("bullying.toml"), content, own=True), words)

    facts = json.dumps(ORDINARY).encode()
    return [
        Target("rules", ((HEAD + RULE).replace("ours", "eigen").encode(),), rule),
        Target("routes", routes + methods, route),
        Target("facts", (facts,), lambda content: Facts.of(_object(content))),
    ]


def _object(content: bytes) -> dict[str, Any]:
    """As `assess` takes it: what is no object never reaches the facts."""
    with suppress(ValueError, RecursionError):
        found = json.loads(content.decode())
        if isinstance(found, dict):
            return found
    return {}


def _summaries(program: Program, services: Services) -> list[Target]:
    own = services.summary.document(services.summary.make_final(*_past(services)), "nl")
    seeds = tuple(
        json.dumps(each).encode() for each in (own, summary("De Vlieger"), summary("Anders", None))
    )

    def check_edition(content: bytes) -> None:
        services.edition_check.check(content, "uitgave.json")

    return [
        Target("published", seeds, lambda content: services.others.take([("x.json", content)])),
        Target("edition", seeds, check_edition),
        Target("combine", seeds, lambda content: read_published("x", content, program.taxonomy)),
    ]


def _past(services: Services) -> tuple[Any, SchoolId]:
    from vp_desktop.core.school_year import SchoolYear

    return SchoolYear(2024), SchoolId(1)


def _sealed(program: Program, folder: Path) -> list[Target]:
    """Files under a key: whoever makes one knows the passphrase, or it was damaged on its way."""
    register = make_register(folder / "echt.vpr")
    services = make_services(register)
    case_id = services.intake.record(a_report(consent="given"))
    content = write_package(a_package(services, case_id))
    sealed = folder / "echt.vpp"
    partial = package_file.make_beside(sealed, register.key, register.salt, content)
    package_file.put_in_place(partial, sealed)
    counts = storage.counts(register)
    register.close()
    place = folder / "open.vpr"

    def package(content: bytes) -> None:
        path = folder / "open.vpp"
        path.write_bytes(content)
        package_file.read_salt(path)
        read_package(package_file.read(path, register.key, register.salt), program.taxonomy)

    def open_register(content: bytes) -> None:
        storage.files.remove(place)
        place.write_bytes(content)
        opened = storage.open_register(place, register.key, register.salt, NOW)
        try:
            # What follows the last page of a file is not the register's, and is not looked at.
            assert check(opened.connection) or storage.counts(opened) == counts
        finally:
            opened.close()

    def text(content: bytes) -> None:
        read_package(content.decode("utf-8", "surrogateescape"), program.taxonomy)

    return [
        Target("package text", (content.encode(),), text),
        Target("package file", (sealed.read_bytes(),), package),
        Target("register file", (register.path.read_bytes(),), open_register),
    ]


def _handed_over(program: Program, folder: Path) -> list[Target]:
    """A package of whole cases: what it says of itself, and a case in it."""
    register = make_register(folder / "gever.vpr")
    services = make_services(register)
    case_id = services.intake.record(a_report(consent="given", minutes=20))
    choice = HandoverChoice(case_ids=(case_id,), parts=tuple(Part), consent_on=NOW.date())
    made = replace(services.handovers.draft(choice), id="ABCDEFGHJKMN2345", made_at=NOW)
    about, case = write_about(made), write_case(made.cases[0])
    register.close()

    def text(content: bytes) -> str:
        return content.decode("utf-8", "replace")

    return [
        Target(
            "handover",
            (about.encode(),),
            lambda content: read_handover(text(content), [case], program.taxonomy),
        ),
        Target(
            "handed case",
            (case.encode(),),
            lambda content: read_handover(about, [text(content)], program.taxonomy),
        ),
    ]


def _written_by_hand() -> list[Target]:
    lines = RecoveryCode(bytes(range(32)), bytes(range(16))).lines()

    def code(content: bytes) -> None:
        for parse in (parse_key, parse_salt):
            with suppress(KnownError):
                parse(content.decode("utf-8", "replace"))

    starts = (
        b"%PDF-1.7\n",
        b"PK\x03\x04[Content_Types].xml",
        b"From: a\r\nMIME-Version: 1\r\n\r\n",
        b"RIFF0000WEBP",
    )
    return [
        Target("recovery code", tuple(line.encode() for line in lines), code),
        Target("kind of attachment", starts, lambda content: (kind_of(content), as_text(content))),
    ]
