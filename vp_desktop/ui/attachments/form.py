"""The words about an attachment: its name in the dossier, and a note."""

from __future__ import annotations

from dataclasses import replace

from vp_desktop.core.attachment import Attachment
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.text_area import TextArea


class AttachmentForm(Form):
    """Gives the attachment with other words; what the file holds does not change."""

    def __init__(self, attachment: Attachment) -> None:
        super().__init__()
        self._attachment = attachment
        self.add(
            "name",
            self.tr("Naam in het dossier"),
            LineEdit(),
            must=self.tr("Geef de bijlage een naam."),
        )
        self.add("note", self.tr("Notitie"), TextArea(lines=2))
        self.fill({"name": attachment.name, "note": attachment.note})

    def take_focus(self) -> None:
        self.editor("name").setFocus()

    def attachment(self) -> Attachment:
        return replace(self._attachment, name=self.text("name"), note=self.text("note"))
