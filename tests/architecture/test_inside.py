"""The bill of materials and the licences of a bundle: nothing inside is forgotten, nothing is guessed."""

from __future__ import annotations

import importlib
import json
import re
import sysconfig
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
PACKAGES = Path(sysconfig.get_path("purelib"))
PINNED = re.findall(
    r"^([\w.-]+)==", (INSTALLER / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE
)


@pytest.fixture(autouse=True)
def _beside_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are run as scripts, and find each other in their folder."""
    monkeypatch.syspath_prepend(str(INSTALLER))


@pytest.fixture
def inventory() -> ModuleType:
    return importlib.import_module("inventory")


def source_of(pattern: str) -> Path:
    return next(PACKAGES.glob(pattern))


@pytest.fixture
def files(inventory: ModuleType, tmp_path: Path) -> list[tuple[str, Path]]:
    """A bundle as PyInstaller's tables describe it, with a link and a library of nobody."""
    stranger = tmp_path / "libstranger.so.1"
    stranger.write_bytes(b"made up")
    crypto = source_of("sqlcipher3/_sqlite3*")
    core = source_of("PySide6/QtCore*")
    held = [
        ("vp-desktop", ROOT / "installer" / "upgrade_check.sh", "EXECUTABLE"),
        (f"sqlcipher3/{crypto.name}", crypto, "EXTENSION"),
        (f"PySide6/{core.name}", core, "EXTENSION"),
        ("PySide6\\Qt\\lib\\libQt6Pdf.so.6", source_of("PySide6/QtPdf.*"), "BINARY"),
        ("libQt6Pdf.so.6", Path("PySide6/Qt/lib/libQt6Pdf.so.6"), "SYMLINK"),
        ("libstranger.so.1", stranger, "BINARY"),
        *(
            (f"vp_desktop/data/resources/{name}", ROOT / "resources" / name, "DATA")
            for name in ("fonts/Inter-Bold.ttf", "fonts/paper/DejaVuSans.ttf", "icons/x.svg")
        ),
    ]
    modules = [
        ("zxcvbn", PACKAGES / "zxcvbn" / "__init__.py", "PYMODULE"),
        ("reportlab.rl_config", PACKAGES / "reportlab" / "rl_config.py", "PYMODULE"),
        ("json", Path(json.__file__), "PYMODULE"),
    ]
    for name, table in (("COLLECT-00.toc", held), ("PYZ-00.toc", modules)):
        entries = [(place, str(source), kind) for place, source, kind in table]
        (tmp_path / name).write_text(repr(("somewhere", entries)), encoding="utf-8")
    found: list[tuple[str, Path]] = inventory.gathered(tmp_path)
    return found


def test_everything_inside_is_named_with_its_version(
    inventory: ModuleType, files: list[tuple[str, Path]]
) -> None:
    assert len(files) == 11
    parts = {part.name: part for part in inventory.parts(files)}
    carried = {"qt", "pdfium", "sqlcipher", "sqlite", "openssl", "inter", "dejavu-sans", "lucide"}
    packages = {"sqlcipher3", "zxcvbn", "reportlab", "cpython"}
    assert carried - {"qt", "pdfium"} | packages | {"libstranger.so.1"} <= set(parts)
    assert any(name.startswith("pyside6") for name in parts)
    unversioned = {"libstranger.so.1", "pdfium", "inter", "pyinstaller-bootloader"}
    assert {name for name, part in parts.items() if not part.version} <= unversioned
    assert parts["sqlite"].inside == "sqlcipher3"
    assert re.fullmatch(r"\d+\.\d+\.\d+", parts["openssl"].version)
    assert next(iter(parts)) == "vp-desktop"


def test_the_bill_is_the_same_each_time_and_refers_to_what_is_in_it(
    inventory: ModuleType, files: list[tuple[str, Path]]
) -> None:
    sbom = importlib.import_module("sbom")
    one, two = (
        json.dumps(sbom.document(inventory.parts(some), 1_700_000_000, {}))
        for some in (files, sorted(files, reverse=True))
    )
    assert one == two
    bill: dict[str, Any] = json.loads(one)
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    refs = [part["bom-ref"] for part in (bill["metadata"]["component"], *bill["components"])]
    assert len(refs) == len(set(refs))
    assert [each["ref"] for each in bill["dependencies"]] == refs
    on = {name for each in bill["dependencies"] for name in each["dependsOn"]}
    assert on <= set(refs) and "sqlcipher" in on
    assert str(ROOT) not in one and str(PACKAGES) not in one, "a path of this machine"
    other = sbom.document(inventory.parts(files[1:]), 1_700_000_000, {})
    assert other["serialNumber"] != bill["serialNumber"]


def test_each_part_has_its_licence_and_one_without_is_named(
    inventory: ModuleType, files: list[tuple[str, Path]], tmp_path: Path
) -> None:
    licences = importlib.import_module("licences")
    folder = tmp_path / "licences"
    parts = inventory.parts(files)
    missed = licences.gather(parts, folder)
    assert set(missed) <= {"libstranger.so.1", "pyinstaller-bootloader"}
    assert "libstranger.so.1" in missed
    said = (folder / "LIST.txt").read_text(encoding="utf-8")
    for part in parts:
        assert f"\n{part.name}" in said
        assert part.name in missed or any((folder / part.name).iterdir())
    assert "SIL" in (folder / "inter" / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PINNED)
def test_the_licence_of_each_pinned_package_is_known(inventory: ModuleType, name: str) -> None:
    told = tomllib.loads((INSTALLER / "inside.toml").read_text(encoding="utf-8"))
    try:
        part = inventory._package(name, (), told["licences"])
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not on this system")
    assert part.licence, f"add {name} to [licences] of installer/inside.toml"
    assert all(text.is_file() for text in part.texts) and part.texts


def test_without_a_bundle_there_is_no_bill(inventory: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="make the bundle first"):
        inventory.gathered(tmp_path)
