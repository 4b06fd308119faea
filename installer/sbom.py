"""Write the software bill of materials: CycloneDX 1.6, as JSON.

    python installer/sbom.py FILE.cdx.json FOLDER [PACKAGE]

Run with the Python that made the bundle, after it was made. FOLDER is the bundle, or what of it is in
PACKAGE: a library that is not there, but left to Debian, is not on that bill. The same bundle gives the
same file: its time is that of the last commit (SOURCE_DATE_EPOCH), and its number is reckoned from what
is in it.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import inventory
from bundle import moment
from part import Part

SPEC = "1.6"
_NUMBERS = uuid.UUID("6d8b3c1e-6a0f-5d5e-9a7b-2f4c8f0a9d11")
"""Under which the numbers of our bills are reckoned: any fixed one will do."""
_OWN_DATA = "vp_desktop/data/"
_DEBIAN = "pkg:deb/"

Sums = Mapping[str, str]
"""The SHA-256 of each file, by its place in the bundle."""


def document(parts: Sequence[Part], made_at: int, sums: Sums, needs: str = "") -> dict[str, Any]:
    """The bill of these parts, of which the first is the program; `needs` is left to Debian."""
    program, *others = parts
    at = datetime.fromtimestamp(made_at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    component = _component(program, sums)
    if needs:
        component["properties"].append({"name": "vp-desktop:left-to-debian", "value": needs})
    body = {
        "metadata": {
            "timestamp": at,
            "lifecycles": [{"phase": "build"}],
            "component": component,
        },
        "components": [_component(part, sums) for part in others],
        "dependencies": _dependencies(program, others),
    }
    number = uuid.uuid5(_NUMBERS, json.dumps(body, sort_keys=True))
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPEC}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        **body,
    }


def _component(part: Part, sums: Sums) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": part.kind,
        "bom-ref": part.name,
        "name": part.called or part.name,
    }
    if part.version:
        made["version"] = part.version
    if part.sha256:
        made["hashes"] = _hashes(part.sha256)
    if part.licence:
        made["licenses"] = [{"expression": part.licence}]
    elif part.texts:
        made["licenses"] = [{"license": {"name": f"see licences/{part.name}"}}]
    if part.cpe:
        made["cpe"] = part.cpe
    if part.purl:
        made["purl"] = part.purl
    if part.website:
        made["externalReferences"] = [{"type": "website", "url": part.website}]
    if files := _files(part, sums):
        made["components"] = files
    properties = [("vp-desktop:inside", part.inside)] if part.inside else []
    if not part.version:
        properties.append(
            ("vp-desktop:version", "not known: it cannot be read from what is inside")
        )
    if left := len(part.files) - len(files):  # modules, in one file with all others
        properties.append(("vp-desktop:other-files", str(left)))
    if properties:
        made["properties"] = [{"name": name, "value": value} for name, value in properties]
    return made


def _files(part: Part, sums: Sums) -> list[dict[str, Any]]:
    """What of it is a file of its own; of the program's lists and pages contents.txt says enough."""
    return [
        {
            "type": "file",
            "bom-ref": f"{part.name}#{file}",
            "name": file,
            "hashes": _hashes(sums[file]),
        }
        for file in part.files
        if file in sums and not file.startswith(_OWN_DATA)
    ]


def _hashes(sha256: str) -> list[dict[str, str]]:
    return [{"alg": "SHA-256", "content": sha256}]


def _dependencies(program: Part, others: Sequence[Part]) -> list[dict[str, Any]]:
    """The program on what nobody else brings; each part on what it needs and carries."""
    carried = {
        part.name: [one.name for one in others if one.inside == part.name] for part in others
    }
    needed = {name for part in others for name in part.needs}
    direct = [one.name for one in others if one.name not in needed and not one.inside]
    own = [one.name for one in others if one.inside == program.name]
    lines = [(program.name, direct + own)]
    lines += [(part.name, [*part.needs, *carried[part.name]]) for part in others]
    return [{"ref": name, "dependsOn": sorted(set(on))} for name, on in lines]


def held(parts: Sequence[Part], sums: Sums) -> list[Part]:
    """Without the libraries of Debian that are not in the folder: there Debian's own are used."""
    return [
        part
        for part in parts
        if not part.purl.startswith(_DEBIAN) or any(file in sums for file in part.files)
    ]


def sums_of(folder: Path) -> Sums:
    """The SHA-256 of each file in a bundle, by the place that PyInstaller knows it by."""
    found = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            place = file.relative_to(folder).as_posix().removeprefix("_internal/")
            found[place] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def _needs_of(package: Path) -> str:
    command = ("dpkg-deb", "--field", package, "Depends")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main(words: Sequence[str]) -> int:
    if not 2 <= len(words) <= 3:
        print(__doc__, file=sys.stderr)
        return 2
    target, folder, *package = map(Path, words)
    sums = sums_of(folder)
    program, *others = held(inventory.parts(inventory.gathered()), sums)
    needs = ""
    if package:
        needs = _needs_of(package[0])
        program = replace(program, sha256=hashlib.sha256(package[0].read_bytes()).hexdigest())
    made = document([program, *others], moment(), sums, needs)
    target.write_text(
        f"{json.dumps(made, indent=2, ensure_ascii=False)}\n", encoding="utf-8", newline="\n"
    )
    print(f"{target}: {len(others) + 1} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
