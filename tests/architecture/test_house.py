"""The house stays as docs/architecture.md draws it: rooms, import rules, nothing that calls out.

Which package may import which is said in pyproject.toml (import-linter); here it is run, and what
import-linter cannot say is checked on the source itself.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "vp_desktop"
WINDOW = (PACKAGE / "ui", PACKAGE / "app")

TOP_LEVEL = {
    *(
        ".ci",
        ".github",
        ".gitignore",
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "docs",
        "installer",
    ),
    *("SECURITY.md", "pyproject.toml", "resources", "tests", "translations", "vp_desktop"),
}

# Names of package indexes, written so that this file itself does not hold one.
INDEX_HOSTS = re.compile(
    rb"pypi\.(org|python)|python[h]osted|registry\.(npmjs|yarnpkg)|crates\.io"
    rb"|(deb|security)\.debian\.|(archive|ports)\.ubuntu\."
    rb"|--(extra-)?index-url|--find[-]links"
)

# Modules through which a program reaches the network; the window has no reason to either.
NETWORK = {
    *("asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver"),
    *("ssl", "urllib.request", "webbrowser", "xmlrpc", "httpx", "requests"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
}

# The core computes: what it needs to know is handed to it.
CORE_LIBRARIES = {"dateutil", "vp_desktop"}
INPUT_AND_OUTPUT = {
    *("multiprocessing", "os", "pathlib", "shutil", "sqlite3", "subprocess", "tempfile"),
    *("threading", "time"),
}
CLOCK = {"now", "today", "utcnow"}


def tracked_files() -> list[Path]:
    """What the repository holds, with what is new and not ignored."""
    git = ("git", "-c", f"safe.directory={ROOT}")  # a checkout may belong to another user
    try:
        listed = subprocess.run(
            [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this copy is not a git repository")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def sources(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def in_window(path: Path) -> bool:
    return any(path.is_relative_to(part) for part in WINDOW)


def imported_names(path: Path) -> Iterator[tuple[int, str]]:
    """Every (line, full dotted name) that a file imports, wherever in the file that happens."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def heads(name: str) -> set[str]:
    """`a.b.c` -> `a`, `a.b`, `a.b.c`."""
    parts = name.split(".")
    return {".".join(parts[:count]) for count in range(1, len(parts) + 1)}


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_import_contracts_hold() -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    result = run_python("-c", command, "--no-logo", "--no-cache")
    assert result.returncode == 0, result.stdout + result.stderr


def test_all_but_the_window_imports_without_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sources(PACKAGE)
        if not in_window(path)
    ]
    assert modules
    program = """
import importlib, sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None  # importing it now raises ImportError
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
    result = run_python("-W", "error", "-c", program, *modules)
    assert result.returncode == 0, result.stderr


def test_core_needs_the_standard_library_and_dateutil_only() -> None:
    allowed = (set(sys.stdlib_module_names) | CORE_LIBRARIES) - INPUT_AND_OUTPUT
    strangers = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in sources(PACKAGE / "core")
        for line, name in imported_names(path)
        if name.split(".")[0] not in allowed
    ]
    assert strangers == []


def test_core_reads_no_clock_and_no_file() -> None:
    found = []
    for path in sources(PACKAGE / "core"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func)
                if name == "open" or name.rpartition(".")[2] in CLOCK:
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {name}()")
    assert found == []


def test_nothing_can_reach_the_network() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in sources(PACKAGE)
        for line, name in imported_names(path)
        if heads(name) & NETWORK
    ]
    assert found == []


def calls(*folders: str) -> Iterator[tuple[str, str]]:
    """Every (file, what is called there) of these rooms."""
    for path in sources(*(PACKAGE / folder for folder in folders)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path.relative_to(PACKAGE).as_posix(), ast.unparse(node.func)


def test_what_a_user_chose_is_looked_for_in_a_way_that_breaks_nothing() -> None:
    """`Path.exists` and its like raise where a folder may not be entered, or from Python 3.14 on say that
    nothing is there: `paths.is_there` does not raise, and `paths.is_taken` never takes that for free.

    On the command line the door words what the system refuses.
    """
    raising = (".exists", ".is_dir", ".is_file")
    rooms = ("app", "ui", "services", "storage", "catalog", "composition")
    found = {(file, name) for file, name in calls(*rooms) if name.endswith(raising)}
    assert {one for one in found if one[1] != "paths.is_file"} == set()


def test_the_command_line_prints_in_one_place() -> None:
    """It shows there what a terminal would obey."""
    assert {file for file, name in calls("cli") if name == "print"} == {"cli/voice.py"}


def test_plurals_are_asked_for_in_a_way_that_lupdate_understands() -> None:
    """`translate("Context", "%n ...", None, n)` is gathered as a text without plural forms.

    lupdate 6.11 takes a name in the fourth place for an encoding; with `n=` or an expression there
    it leaves the text out altogether. `Counted.tr("%n ...", "", n)` it does understand.
    """
    found = []
    for path in sources(PACKAGE):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) + len(node.keywords) > 3:
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if called == "translate" and isinstance(node.args[1], ast.Constant):
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []


def test_top_level_is_what_the_architecture_says() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked_files()} == TOP_LEVEL


def test_no_file_names_a_package_index() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0].decode()}"
        for path in tracked_files()
        if (match := INDEX_HOSTS.search(path.read_bytes()))
    ]
    assert found == []


def test_nothing_that_is_built_is_tracked() -> None:
    built = {".qm", ".pyc", ".whl", ".egg-info"}
    assert [str(path) for path in tracked_files() if path.suffix in built] == []
