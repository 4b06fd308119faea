"""The files of a case at a glance, beside its timeline."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal

from vp_desktop.core.attachment import Attachment
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.attachments.words import kind_and_size, shortened
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.buttons import IconButton, LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.visibility import set_shown

_NAME = 34
_UNDER_LINK = 3
"""Pixels that the words of a link stand from its edge."""


class AttachmentsCard(Card):
    """Each file a link to the viewer. Emits `opened(attachment)` and `add_asked`."""

    opened = Signal(object)
    add_asked = Signal()

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(gap=1)
        self._vocabulary = vocabulary
        self.add_button = IconButton("plus", self.tr("Bijlage toevoegen"))
        self.add_button.clicked.connect(self.add_asked)
        self.set_title(self.tr("Bijlagen"), self.add_button)
        self._rows = column(gap=0)
        self.body.addLayout(self._rows)
        self.links: list[LinkButton] = []

    def show_case(self, dossier: Dossier, texts: bool) -> None:
        """Its attachments, newest first; hidden where there can be none."""
        clear(self._rows)
        self.links = []
        found = [e.value for e in dossier.timeline if isinstance(e.value, Attachment)]
        for attachment in found:
            link = LinkButton(shortened(attachment.name, _NAME))
            link.setAccessibleName(attachment.name)
            link.clicked.connect(partial(self.opened.emit, attachment))
            self.links.append(link)
            self._rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            what = Quiet(kind_and_size(attachment, self._vocabulary.taxonomy))
            what.setContentsMargins(_UNDER_LINK, 0, 0, 6)
            self._rows.addWidget(what)
        if not found:
            self._rows.addWidget(
                Quiet(
                    self.tr(
                        "Nog geen. Kies een bestand met de plus, of sleep het op deze bladzijde."
                    )
                )
            )
        set_shown(self, texts)
