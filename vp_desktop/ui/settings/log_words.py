"""What stands in a register's log, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QObject


class LogWords(QObject):
    """An event that has no words here is shown by its name."""

    def __init__(self) -> None:
        super().__init__()
        self._words = {
            **self._of_the_register(),
            **self._of_reports(),
            **self._of_cases(),
            **self._of_people(),
            **self._of_tasks(),
        }

    def say(self, event: str) -> str:
        return self._words.get(event, event)

    def _of_the_register(self) -> dict[str, str]:
        return {
            "register_made": self.tr("Register gemaakt"),
            "register_migrated": self.tr("Register bijgewerkt voor een nieuwe versie"),
            "demo_begun": self.tr("Oefenregister gevuld"),
            "restored": self.tr("Teruggezet uit een reservekopie"),
            "opened_by_code": self.tr("Geopend met de herstelcode"),
            "key_changed": self.tr("Wachtzin gewijzigd"),
            "setting_changed": self.tr("Instelling gewijzigd"),
            "schools_added": self.tr("School toegevoegd"),
            "school_changed": self.tr("School gewijzigd"),
            "list_imported": self.tr("Lijst ingelezen"),
            "edition_made_final": self.tr("Jaaroverzicht definitief gemaakt"),
        }

    def _of_reports(self) -> dict[str, str]:
        return {
            "report_recorded": self.tr("Melding opgeslagen"),
            "report_added": self.tr("Melding toegevoegd aan een dossier"),
            "report_changed": self.tr("Melding gewijzigd"),
            "report_removed": self.tr("Melding verwijderd"),
            "incident_added": self.tr("Incident toegevoegd"),
            "incident_changed": self.tr("Incident gewijzigd"),
            "incident_removed": self.tr("Incident verwijderd"),
            "contact_added": self.tr("Gesprek toegevoegd"),
            "contact_changed": self.tr("Gesprek gewijzigd"),
            "contact_removed": self.tr("Gesprek verwijderd"),
            "note_added": self.tr("Geheugensteun toegevoegd"),
            "note_changed": self.tr("Geheugensteun gewijzigd"),
            "note_removed": self.tr("Geheugensteun verwijderd"),
        }

    def _of_cases(self) -> dict[str, str]:
        return {
            "referral_added": self.tr("Doorverwijzing toegevoegd"),
            "referral_changed": self.tr("Doorverwijzing gewijzigd"),
            "referral_removed": self.tr("Doorverwijzing verwijderd"),
            "consent_added": self.tr("Toestemming vastgelegd"),
            "consent_changed": self.tr("Toestemming gewijzigd"),
            "consent_removed": self.tr("Toestemming verwijderd"),
            "closing_added": self.tr("Afsluiting toegevoegd"),
            "closing_changed": self.tr("Afsluiting gewijzigd"),
            "closing_removed": self.tr("Afsluiting verwijderd"),
            "keyword_changed": self.tr("Eigen trefwoord gewijzigd"),
            "matter_changed": self.tr("Aard of telling gewijzigd"),
            "case_closed": self.tr("Dossier afgesloten"),
            "case_reopened": self.tr("Dossier heropend"),
            "cases_related": self.tr("Dossiers aan elkaar verbonden"),
            "cases_parted": self.tr("Dossiers weer losgemaakt"),
        }

    def _of_people(self) -> dict[str, str]:
        return {
            "role_added": self.tr("Persoon bij een dossier gezet"),
            "role_changed": self.tr("Rol van een persoon gewijzigd"),
            "role_removed": self.tr("Persoon bij een dossier weggehaald"),
            "person_changed": self.tr("Gegevens van een persoon gewijzigd"),
            "wrong_person_put_right": self.tr("Verkeerde persoon hersteld"),
            "persons_merged": self.tr("Personen samengevoegd"),
            "persons_split": self.tr("Personen gesplitst"),
        }

    def _of_tasks(self) -> dict[str, str]:
        return {
            "task_added": self.tr("Afspraak toegevoegd"),
            "task_changed": self.tr("Afspraak gewijzigd"),
            "task_moved": self.tr("Afspraak verzet"),
            "task_done": self.tr("Afspraak gedaan"),
            "task_reopened": self.tr("Afspraak weer opengezet"),
            "task_removed": self.tr("Afspraak verwijderd"),
        }
