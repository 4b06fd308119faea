"""The bill of materials: what is inside, so that whoever looks for known faults finds it."""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOLD = tomllib.loads((ROOT / "installer" / "inside.toml").read_text(encoding="utf-8"))
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="of the wheels for Linux")


def test_each_part_can_be_looked_up_and_has_a_licence_that_is_here() -> None:
    names = [one["name"] for one in TOLD["part"]]
    assert len(names) == len(set(names))
    for one in TOLD["part"]:
        assert re.fullmatch(r"pkg:(generic|github|pypi)/[\w.-]+(/[\w.-]+)?", one["purl"]), one
        assert re.fullmatch(r"[\w-]+:[\w-]+", one.get("cpe", "a:b")), one
        assert one["licence"] and one["website"].startswith("http")
        for text in one.get("texts", ()):
            folder = ROOT if "/" in text else ROOT / "installer" / "texts"
            assert text.startswith("@") or (folder / text).is_file(), one
    # The risky ones are known under the names by which their faults are published.
    known = {one.get("called", one["name"]) for one in TOLD["part"] if "cpe" in one}
    assert known >= {"qt", "sqlcipher", "sqlite", "openssl", "icu", "libtiff", "libpng", "expat"}


@ON_LINUX
def test_versions_are_asked_of_what_is_there(part) -> None:
    version = part("carried").version
    for name in ("qt", "sqlcipher", "sqlite", "openssl", "icu", "expat", "libmpdec"):
        assert re.fullmatch(r"\d+(\.\d+)+", version(name, [])), name
    for name in ("inter", "dejavu-sans", "libxcb", "libxau"):
        assert re.fullmatch(r"\d+(\.\d+)+", version(name, [])), name
    assert re.fullmatch(r"[0-9a-f]{40}", version("argon2", []))
    assert version("zstd", ["pillow.libs/libzstd-1.so.1.5.7"]) == "1.5.7"
    assert version("pdfium", ["PySide6/Qt/lib/libQt6Pdf.so.6"]) == ""  # nothing there says it


def test_what_is_built_in_is_named_where_it_shows(part, tmp_path: Path) -> None:
    within = part("within")
    (tmp_path / "core").write_bytes(b"..\x0010.49 2026-09-28\x00..")
    (tmp_path / "gui").write_bytes(b"nothing of it")
    files = [
        ("PySide6/Qt/lib/libQt6Core.so.6", tmp_path / "core"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", tmp_path / "gui"),
        ("python3/lib-dynload/pyexpat.so", tmp_path / "gui"),
    ]
    found = within.told(TOLD["part"], files, {"pyside6-essentials", "cpython"})
    assert [one.name for one in found] == ["qt", "qt-pcre2", "expat"]
    pcre = found[1]
    assert (pcre.called, pcre.version, pcre.inside) == ("pcre2", "10.49", "qt")
    assert pcre.cpe == "cpe:2.3:a:pcre:pcre2:10.49:*:*:*:*:*:*:*"
    assert pcre.purl == "pkg:github/pcre2project/pcre2@10.49"
    # Where Debian's own comes along, it is that one.
    files.append(("libexpat.so.1", tmp_path / "gui"))
    assert "expat" not in {one.name for one in within.told(TOLD["part"], files, {"cpython"})}


def test_a_wheel_s_own_bill_is_taken_over(part) -> None:
    crates = part("within").crates("python-bidi")
    bidi = next(one for one in crates if one.called == "unicode-bidi")
    assert bidi.inside == "python-bidi" and bidi.purl.startswith("pkg:cargo/unicode-bidi@")
    assert len(bidi.sha256) == 64 and bidi.texts[0].is_file()
    assert "target-lexicon" not in {one.called for one in crates}  # for the making alone


def test_a_python_of_debian_is_looked_up_as_debian_s(part, monkeypatch: pytest.MonkeyPatch) -> None:
    inventory, kind = part("inventory"), part("part").Part
    debian = kind("libpython3.11-minimal", "3.11.2-6+deb12u6", purl="pkg:deb/debian/libpython3")
    monkeypatch.setattr(inventory, "_debian", lambda _: debian)
    monkeypatch.setattr(inventory.sys, "base_prefix", "/opt/python")
    own = inventory._python(("a.so",))
    assert own.cpe and own.purl.startswith("pkg:generic/cpython@3.")
    monkeypatch.setattr(inventory.sys, "base_prefix", "/usr")
    theirs = inventory._python(("a.so",))
    assert (theirs.name, theirs.cpe, theirs.files) == ("cpython", "", ("a.so",))
    assert (theirs.version, theirs.purl) == (debian.version, debian.purl)


def test_the_bill_has_hashes_and_says_what_is_not_known(part) -> None:
    bill, kind = part("sbom"), part("part").Part
    program = kind("vp-desktop", "1.0", files=("vp-desktop", "vp_desktop/data/list.toml"))
    qt = kind("qt", licence="LGPL-3.0-only", purl="pkg:generic/qt", files=("libQt.so", "qt.py"))
    ours = kind("libssl3", "3", purl="pkg:deb/debian/libssl3@3", files=("libssl.so.3",))
    sums = {"vp-desktop": "a" * 64, "vp_desktop/data/list.toml": "b" * 64, "libQt.so": "c" * 64}
    assert bill.held([program, qt, ours], sums) == [program, qt]  # left to Debian
    assert ours in bill.held([program, ours], {**sums, "libssl.so.3": "d" * 64})
    sold = replace(program, sha256="e" * 64)
    made = bill.document([sold, qt], 0, sums, needs="libssl3 (>= 3)")
    top = made["metadata"]["component"]
    assert top["hashes"] == [{"alg": "SHA-256", "content": "e" * 64}]
    assert [one["name"] for one in top["components"]] == ["vp-desktop"]
    assert {"name": "vp-desktop:left-to-debian", "value": "libssl3 (>= 3)"} in top["properties"]
    (component,) = made["components"]
    assert component["components"] == [
        {
            "type": "file",
            "bom-ref": "qt#libQt.so",
            "name": "libQt.so",
            "hashes": [{"alg": "SHA-256", "content": "c" * 64}],
        }
    ]
    told = {one["name"]: one["value"] for one in component["properties"]}
    assert told["vp-desktop:version"].startswith("not known")
    assert told["vp-desktop:other-files"] == "1"
    assert bill.document([sold, qt], 0, sums, "libssl3 (>= 3)") == made


def test_a_text_is_kept_once_and_pointed_to(part, tmp_path: Path) -> None:
    text, kind = tmp_path / "LICENSE", part("part").Part
    text.write_text("what it allows")
    parts = [kind("pillow", texts=(text,)), kind("libpng", texts=(text,)), kind("nobody")]
    folder = tmp_path / "licences"
    assert part("licences").gather(parts, folder) == ["nobody"]
    assert (folder / "pillow" / "LICENSE").read_text() == "what it allows"
    (pointed,) = (folder / "libpng").iterdir()
    assert (folder / "libpng" / pointed.read_text().strip()).read_text() == "what it allows"
