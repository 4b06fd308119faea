"""Write dist/SHA256SUMS: the SHA-256 of each file that is given out.

    python installer/sums.py

Run it last. `sha256sum --check SHA256SUMS` compares them again; on macOS `shasum -a 256 --check`.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

DIST = Path(__file__).resolve().parents[1] / "dist"
SUMS = "SHA256SUMS"


def write(folder: Path) -> list[str]:
    """Write them for what lies in `folder`, not for what is in folders there; gives the lines."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}"
        for file in sorted(folder.iterdir())
        if file.is_file() and file.name != SUMS
    ]
    text = "".join(f"{line}\n" for line in lines)
    (folder / SUMS).write_text(text, encoding="utf-8", newline="\n")
    return lines


if __name__ == "__main__":
    print("\n".join(write(DIST)))
