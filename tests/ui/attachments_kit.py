"""What the tests of attachments share: a case that may have them, one that was put in, an image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.attachment import Attachment
from vp_desktop.core.model import CaseId


@pytest.fixture
def case(services: Services) -> CaseId:
    return services.intake.record(a_report(consent="given"))


def image(form: str, size: tuple[int, int] = (60, 40)) -> bytes:
    made = QImage(*size, QImage.Format.Format_RGB32)
    made.fill(QColor("red"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert made.save(buffer, form)
    return bytes(held.data())


@pytest.fixture
def put_in(services: Services, case: CaseId, tmp_path: Path) -> Callable[..., Attachment]:
    def put(content: bytes, name: str = "bijlage van Sanne") -> Attachment:
        (tmp_path / name).write_bytes(content)
        return services.attachments.add(case, tmp_path / name).attachment

    return put
