"""Draw the program's icon in the form that Windows or macOS wants, from the one SVG.

python installer/draw_icon.py vp-desktop.ico        or vp-desktop.icns
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "vp-desktop.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
MAC_SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""By the names that the format gives them."""


def png(size: int) -> bytes:
    """The icon at a size, as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows: a head, a line for each picture (256 is written as 0), the pictures."""
    start = 6 + 16 * len(pictures)
    lines = []
    for size, picture in pictures.items():
        lines.append(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        )
        start += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join([*lines, *pictures.values()])


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An icon of macOS: the pictures one after the other, each under its name and length."""
    parts = [
        name + struct.pack(">I", len(picture) + 8) + picture for name, picture in pictures.items()
    ]
    content = b"".join(parts)
    return b"icns" + struct.pack(">I", len(content) + 8) + content


def main(target: Path) -> None:
    if target.suffix == ".ico":
        target.write_bytes(ico({size: png(size) for size in WINDOWS_SIZES}))
    elif target.suffix == ".icns":
        target.write_bytes(icns({name: png(size) for name, size in MAC_SIZES.items()}))
    else:
        raise SystemExit(f"neither .ico nor .icns: {target.name}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: draw_icon.py FILE.ico|FILE.icns")
    main(Path(sys.argv[1]))
