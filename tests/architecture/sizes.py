"""Files of at most 400 lines, functions of at most 50: longer ones are better split.

Aim at 250 and 25; past the limits `make lint` fails. The tests keep to the limit for files only.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

FILE_LINES = 400
FUNCTION_LINES = 50


def too_long_file(path: Path) -> Iterator[str]:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    if lines > FILE_LINES:
        yield f"{path}: {lines} lines, at most {FILE_LINES}"


def too_long_functions(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{path}:{node.lineno}: {node.name} {lines} lines, at most {FUNCTION_LINES}"


def faults(root: Path) -> Iterator[str]:
    for path in sorted((root / "vp_desktop").rglob("*.py")):
        yield from too_long_file(path)
        yield from too_long_functions(path)
    for path in sorted((root / "tests").rglob("*.py")):
        yield from too_long_file(path)


def main() -> int:
    found = list(faults(Path(__file__).resolve().parents[2]))
    print("\n".join(found) if found else "Sizes: every file and function within its limit")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
