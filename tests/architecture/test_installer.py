"""What the installers say agrees with the program: one name, one version, every command, every part.

The bundle itself is not built here: `make installer-check` does that, in a clean root.
"""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from vp_desktop import __version__
from vp_desktop.cli.commands import COMMANDS
from vp_desktop.cli.parser import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
KIND = "application/x-vp-desktop-register"


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # its keys have capitals
    parser.read(INSTALLER / "linux" / "vp-desktop.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_opens_the_program_on_a_register_in_both_languages() -> None:
    entry = desktop_entry()
    assert entry["Exec"] == f"{PROJECT['name']} %f"
    assert entry["Icon"] == entry["StartupWMClass"] == PROJECT["name"]
    assert entry["MimeType"] == f"{KIND};"
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[key] != entry[f"{key}[nl]"]
    if tool := shutil.which("desktop-file-validate"):
        subprocess.run([tool, INSTALLER / "linux" / "vp-desktop.desktop"], check=True)


def test_the_kind_of_file_is_that_of_the_menu_entry() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = (
        ElementTree.parse(INSTALLER / "linux" / "vp-desktop.xml")
        .getroot()
        .find(f"{space}mime-type")
    )
    assert kind is not None and kind.get("type") == KIND
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == ["*.vpr"]
    assert len({comment.text for comment in kind.iter(f"{space}comment")}) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_man_page_names_every_command_and_option(part, language: str) -> None:
    page = part("man_page").man_page(language)
    for command in COMMANDS.values():
        title = " ".join(filter(None, [PROJECT["name"], command.name])).replace("-", "\\-")
        assert f'.SS "{title}"' in page
        for option in command.options:
            assert option.shown.replace("-", "\\-") in page
    assert __version__ in page
    if shutil.which("groff"):
        said = subprocess.run(
            ["groff", "-man", "-ww", "-K", "utf8", "-T", "utf8", "-z"],
            input=page,
            capture_output=True,
            text=True,
            check=True,
        )
        assert said.stderr == ""


def test_the_package_is_called_what_the_project_is_called(part) -> None:
    fields = part("deb").control("libc6", 1, "amd64")
    assert f"Package: {PROJECT['name']}\nVersion: {__version__}\n" in fields
    assert part("bundle").version() == __version__
    assert fields.endswith("\n") and "\n\n" not in fields


def test_the_bundle_takes_every_part_of_qt_that_the_window_imports(part) -> None:
    weeding = part("weeding")
    used = {
        found
        for path in (ROOT / "vp_desktop").rglob("*.py")
        for found in re.findall(r"from (PySide6\.\w+) import", path.read_text(encoding="utf-8"))
    }
    assert used and not used & set(weeding.MODULES_LEFT_OUT)


def test_plugins_are_known_by_their_name_on_every_system(part) -> None:
    kept = part("weeding").kept_plugin
    for place in (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/QtCore.abi3.so",
        "pillow.libs/libjpeg.so",
    ):
        assert kept(place), place
    for place in (
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
    ):
        assert not kept(place), place


def test_pyside_still_keeps_its_modules_where_the_bundle_looks(part, tmp_path: Path) -> None:
    part("bundle").unpack_shiboken(tmp_path)
    found = {
        file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.*") if file.is_file()
    }
    assert "files.dir/shibokensupport/signature/loader.pyc" in found
    assert {name for name in found if not name.endswith(".pyc")} == set()


def test_a_library_stays_only_while_something_that_stays_needs_it(part) -> None:
    needed = {
        "widgets": ["libQt6Widgets.so.6", "libc.so.6"],
        "qt": ["libicu.so"],
        "icu": [],
        "gtk": ["libgtk.so"],
    }
    entries = [
        ("PySide6/QtWidgets.abi3.so", "widgets", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "qt", "BINARY"),
        ("PySide6/Qt/lib/libicu.so", "icu", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk", "BINARY"),
        ("libgtk.so", "icu", "BINARY"),
        ("libX11.so.6", "icu", "BINARY"),
    ]
    left = part("weeding").weed(entries, lambda source: needed.get(source, []), linux=True)
    assert left == entries[:3]


def test_on_macos_a_library_stays_with_all_of_its_folder(part) -> None:
    weeding = part("weeding")
    core, quick = (f"PySide6/Qt/lib/{name}.framework" for name in ("QtCore", "QtQuick"))
    entries = [
        ("PySide6/QtCore.abi3.so", "core", "EXTENSION"),
        (f"{core}/Versions/A/QtCore", "lib", "BINARY"),
        (f"{core}/Versions/Current", "A", "SYMLINK"),
        (f"{quick}/Versions/A/QtQuick", "quick", "BINARY"),
        (f"{quick}/Versions/Current", "A", "SYMLINK"),
    ]
    needed = {"core": ["@rpath/QtCore.framework/Versions/A/QtCore"]}
    left = weeding.weed(entries, lambda source: needed.get(source, []), linux=False)
    assert left == entries[:3]
    data = [
        ("QtCore", "x", "SYMLINK"),
        (f"{core}/Resources/Info.plist", "x", "DATA"),
        ("LICENSE", "x", "DATA"),
        ("QtQuick", "x", "SYMLINK"),
        (f"{quick}/Resources/Info.plist", "x", "DATA"),
    ]
    assert weeding.weed_data(data, left) == data[:3]


def test_windows_libraries_are_known_whatever_their_capitals(part) -> None:
    entries = [("a.pyd", "a", "EXTENSION"), ("VCRUNTIME140.dll", "b", "BINARY")]
    assert part("weeding").weed(entries, lambda _: ["vcruntime140.dll"], linux=False) == entries


def test_the_words_of_languages_that_are_kept_come_back_whole(part) -> None:
    """A package of ICU is read and written: the same items, each at a multiple of sixteen."""
    icu = part("icu")
    head = (32).to_bytes(2, "little") + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    items = [(b"icudt73l/coll/root.res", b"a" * 17), (b"icudt73l/nl.res", b"b" * 16)]
    package = icu.package(head, items)
    assert icu.items_of(package)[0] == head
    assert [(name, item.rstrip(b"\0")) for name, item in icu.items_of(package)[1]] == items
    assert len(package) % 16 == 0
    with pytest.raises(icu.NotAsExpected):
        icu.items_of(b"\x00" * 64)
    assert icu.kept("coll/root.res", 1) and not icu.kept("coll/zh.res", 1)


def test_the_installer_of_windows_compiles(tmp_path: Path) -> None:
    tool = shutil.which("makensis")
    if tool is None:
        pytest.skip("makensis is not on this computer")
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    for name in ("vp-desktop.exe", "vp-desktop-cli.exe", "_internal/python.dll"):
        (folder / name).write_bytes(b"MZ")
    icon, result = tmp_path / "vp-desktop.ico", tmp_path / "vp-desktop-setup.exe"
    drawing = [sys.executable, INSTALLER / "draw_icon.py", icon]
    subprocess.run(drawing, check=True, env=None)
    words = {"VERSION": __version__, "SOURCE": folder, "ICON": icon, "OUT": result}
    script = INSTALLER / "windows" / "vp-desktop.nsi"
    subprocess.run(
        [tool, "-V1", "-WX", *(f"-D{key}={value}" for key, value in words.items()), script],
        check=True,
    )
    assert result.read_bytes().startswith(b"MZ")


def nsis() -> str:
    """The script of the installer; makensis reads it in the code page of its computer, so in ASCII."""
    return (INSTALLER / "windows" / "vp-desktop.nsi").read_text(encoding="ascii")


def test_removing_it_under_windows_touches_no_register() -> None:
    removed = re.findall(r"^\s*(?:RMDir|Delete)\s+(.+)$", nsis(), re.MULTILINE)
    assert len(removed) == 9
    whole = [line for line in removed if "/r" in line]
    assert whole == ['/r "${FOLDER}\\_internal"', '/r "${FOLDER}\\licences"']
    assert not [line for line in removed if "*" in line or "APPDATA" in line]


def test_the_installer_of_windows_says_everything_in_both_languages() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", nsis(), re.MULTILINE)
    dutch, english = (
        {name for name, spoken, _ in said if spoken == language}
        for language in ("DUTCH", "ENGLISH")
    )
    assert dutch == english and len(said) == len(dutch) + len(english)
    assert set(re.findall(r"\$\(([A-Z_]+)\)", nsis())) == dutch


def test_each_status_of_the_installer_of_windows_is_told_and_tried() -> None:
    used = set(re.findall(r"!insertmacro STOP (\d) ", nsis()))
    told = (INSTALLER / "README.md").read_text(encoding="utf-8")
    tried = (INSTALLER / "windows" / "tries.sh").read_text(encoding="utf-8")
    assert used == set(re.findall(r"^\| (\d) \|", told, re.MULTILINE)) - {"0", "1"}
    assert used <= set(re.findall(r"ends (\d) ", tried))


def test_macos_may_run_only_what_the_program_needs() -> None:
    rights = plistlib.loads((INSTALLER / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_every_action_of_the_release_is_pinned_by_its_commit() -> None:
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", workflow)
    assert used and all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) for action in used)


def test_what_builds_the_bundle_is_pinned_with_hashes() -> None:
    pins = (INSTALLER / "requirements-build.txt").read_text(encoding="utf-8")
    runtime = (INSTALLER / "requirements.txt").read_text(encoding="utf-8")
    pinned = set(re.findall(r"^[\w.-]+==[\w.]+", pins, re.MULTILINE))
    assert set(re.findall(r"^[\w.-]+==[\w.]+", runtime, re.MULTILINE)) <= pinned
    assert any(pin.startswith("pyinstaller==") for pin in pinned)
    assert len(re.findall(r"^[\w.-]+==.*\\\n    --hash=sha256:", pins, re.MULTILINE)) == len(pinned)
