"""Write the software bill of materials of the bundle: CycloneDX 1.6, as JSON.

    python installer/sbom.py FILE.cdx.json

Run with the Python that made the bundle, after it was made. The same bundle gives the same file: its time
is that of the last commit (SOURCE_DATE_EPOCH), and its number is reckoned from what is in it.
"""

from __future__ import annotations

import json
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import inventory
from bundle import moment
from inventory import Part

SPEC = "1.6"
_NUMBERS = uuid.UUID("6d8b3c1e-6a0f-5d5e-9a7b-2f4c8f0a9d11")
"""Under which the numbers of our bills are reckoned: any fixed one will do."""


def document(parts: Sequence[Part], made_at: int) -> dict[str, Any]:
    """The bill of these parts, of which the first is the program."""
    program, *others = parts
    at = datetime.fromtimestamp(made_at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    body = {
        "metadata": {
            "timestamp": at,
            "lifecycles": [{"phase": "build"}],
            "component": _component(program),
        },
        "components": [_component(part) for part in others],
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


def _component(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {"type": part.kind, "bom-ref": part.name, "name": part.name}
    if part.version:
        made["version"] = part.version
    if part.licence:
        made["licenses"] = [{"expression": part.licence}]
    elif part.texts:
        made["licenses"] = [{"license": {"name": f"licences/{part.name}"}}]
    if part.purl:
        made["purl"] = part.purl
    if part.website:
        made["externalReferences"] = [{"type": "website", "url": part.website}]
    named = () if _is_of_python(part) else part.files
    properties = [("vp-desktop:inside", part.inside)] if part.inside else []
    properties += [("vp-desktop:file", file) for file in named]
    if len(part.files) > len(named):
        properties.append(("vp-desktop:files", str(len(part.files))))
    if properties:
        made["properties"] = [{"name": name, "value": value} for name, value in properties]
    return made


def _is_of_python(part: Part) -> bool:
    """Whether its files are modules by the hundred: of these their number says enough."""
    return part.name in (inventory.PROGRAM, "cpython") or part.purl.startswith("pkg:pypi/")


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


def main(words: Sequence[str]) -> int:
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    parts = inventory.parts(inventory.gathered())
    made = json.dumps(document(parts, moment()), indent=2, ensure_ascii=False)
    Path(words[0]).write_text(f"{made}\n", encoding="utf-8")
    print(f"{words[0]}: {len(parts)} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
