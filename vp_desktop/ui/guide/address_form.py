"""The form of an address."""

from __future__ import annotations

from dataclasses import replace

from vp_desktop.core.model import Address
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.text_area import TextArea


class AddressForm(Form):
    """Name, telephone, e-mail and a note. Only an address of the user's own must have a name."""

    def __init__(self, address: Address | None = None, own: bool = True) -> None:
        super().__init__()
        self._address = address or Address("", "")
        self.add(
            "name",
            self.tr("Naam"),
            LineEdit(),
            self.tr("Wie u daar spreekt, of van wie dit adres is."),
            must=self.tr("Schrijf van wie het adres is.") if own else "",
        )
        line = self.side_by_side()
        self.add("phone", self.tr("Telefoon"), LineEdit(), into=line)
        self.add("email", self.tr("E-mail"), LineEdit(), into=line)
        self.add(
            "note",
            self.tr("Notitie"),
            TextArea(),
            self.tr("Bijvoorbeeld wanneer iemand er is. Schrijf hier niets over een zaak."),
        )
        for name in ("name", "phone", "email"):
            self.editor(name).setText(getattr(self._address, name))
        self.editor("note").set_text(self._address.note)

    def take_focus(self) -> None:
        """Writing begins with whose it is."""
        self.editor("name").setFocus()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        email = self.text("email")
        if email and ("@" not in email or " " in email):
            found["email"] = self.tr("Dit is geen e-mailadres.")
        return found

    def value(self) -> Address:
        return replace(
            self._address,
            name=self.text("name"),
            phone=self.text("phone"),
            email=self.text("email"),
            note=self.text("note"),
        )
