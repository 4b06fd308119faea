"""Which register, which school, and what the user calls herself."""

from __future__ import annotations

from collections.abc import Sequence

from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.registers import Founding
from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.first_run.schools_edit import SchoolsEdit
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field, LineEdit


class RegisterPage(Page):
    """Gives the `Founding` of the register."""

    def __init__(self, sectors: Sequence[Option]) -> None:
        super().__init__(
            self.tr("Voor welke school?"),
            "",
        )
        self.purpose = ChoiceCards(self._purposes())
        self.kind = ChoiceChips(self._kinds())
        self.kind_field = Field(self.tr("Werkt u zelf bij deze school?"), self.kind)
        self.schools = SchoolsEdit(sectors)
        self.own_title = LineEdit()
        self.title_field = Field(self.tr("Hoe noemt u zichzelf?"), self.own_title)
        purpose = Field(self.tr("Welk register"), self.purpose)
        for widget in (self.schools, self.kind_field, purpose, self.title_field):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.purpose.chosen.connect(self._follow)
        self.kind.chosen.connect(self._follow)
        self.purpose.set_value(Purpose.ADVISER)
        self.kind.set_value(AdviserKind.INTERNAL)
        self._follow()

    def check(self) -> bool:
        return self.schools.check()

    def founding(self) -> Founding:
        purpose = Purpose(self.purpose.value() or Purpose.ADVISER)
        return Founding(
            schools=self.schools.schools(),
            purpose=purpose,
            adviser_kind=self._kind(),
            own_title=self.own_title.text().strip() or self._usual_title(purpose),
        )

    def _kind(self) -> AdviserKind:
        if self.purpose.value() != Purpose.ADVISER:
            return AdviserKind.INTERNAL
        return AdviserKind(self.kind.value() or AdviserKind.INTERNAL)

    def _follow(self) -> None:
        """Ask only what this register needs; fill in the usual title until there is an own one."""
        purpose = Purpose(self.purpose.value() or Purpose.ADVISER)
        self.kind_field.setVisible(purpose is Purpose.ADVISER)
        self.schools.set_several(self._kind() is AdviserKind.EXTERNAL)
        if not self.own_title.isModified():  # in black, since it holds as it stands
            self.own_title.setText(self._usual_title(purpose))

    def _usual_title(self, purpose: Purpose) -> str:
        return {
            Purpose.ADVISER: self.tr("vertrouwenspersoon"),
            Purpose.BULLYING: self.tr("antipestcoördinator"),
            Purpose.SCHOOL: self.tr("veiligheidscoördinator"),
        }[purpose]

    def _purposes(self) -> list[Option]:
        return [
            Option(
                Purpose.ADVISER,
                self.tr("VP-dossier"),
                self.tr("Voor de vertrouwenspersoon, ook bij pesten."),
            ),
            Option(
                Purpose.BULLYING,
                self.tr("Pestsituaties"),
                self.tr("Voor de antipestcoördinator."),
            ),
            Option(
                Purpose.SCHOOL,
                self.tr("Incidenten van de school"),
                self.tr("Zonder gesprekken en persoonlijke notities."),
            ),
        ]

    def _kinds(self) -> list[Option]:
        return [
            Option(AdviserKind.INTERNAL, self.tr("Ja, intern")),
            Option(AdviserKind.EXTERNAL, self.tr("Nee, extern")),
        ]
