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
            **self._of_time(),
            **self._of_retention(),
        }

    def say(self, event: str) -> str:
        return self._words.get(event, event)

    def _of_the_register(self) -> dict[str, str]:
        return {
            "register_made": self.tr("Register gemaakt"),
            "register_migrated": self.tr("Register bijgewerkt voor een nieuwe versie"),
            "demo_begun": self.tr("Oefenregister gevuld"),
            "restored": self.tr("Teruggezet uit een reservekopie"),
            "backup_made": self.tr("Reservekopie gemaakt"),
            "texts_erased_again": self.tr("Na terugzetten weer gewist wat geen toestemming had"),
            "protection_carried": self.tr("Beperkingen en wat beschermt meegenomen"),
            "tallies_carried": self.tr("Tellingen van vernietigde dossiers meegenomen"),
            "backups_seen": self.tr("Genoteerd dat een reservekopie weg is"),
            "backup_checked": self.tr("Reservekopie geopend en nagekeken"),
            "opened_by_code": self.tr("Geopend met de herstelcode"),
            "header_mended": self.tr("Beschadigd begin van het bestand hersteld"),
            "old_backups_removed": self.tr("Reservekopieën met de oude wachtzin verwijderd"),
            "successor_copy_made": self.tr("Kopie voor een opvolger gemaakt"),
            "made_for_successor": self.tr("Als kopie voor een opvolger gemaakt"),
            "moving_copy_made": self.tr("Kopie gemaakt om te verhuizen"),
            "moving_copy_failed": self.tr("Kopie om te verhuizen niet gelukt"),
            "key_changed": self.tr("Wachtzin gewijzigd"),
            "setting_changed": self.tr("Instelling gewijzigd"),
            "own_list_changed": self.tr("Eigen lijst gewijzigd"),
            "own_field_added": self.tr("Eigen veld toegevoegd"),
            "own_field_changed": self.tr("Eigen veld gewijzigd"),
            "own_field_removed": self.tr("Eigen veld weggehaald"),
            "own_field_put_back": self.tr("Eigen veld teruggezet"),
            "own_fields_filled": self.tr("Eigen velden ingevuld"),
            "own_values_merged": self.tr("Waarden van een lijst samengevoegd"),
            "own_merge_undone": self.tr("Samenvoegen van waarden ongedaan gemaakt"),
            "schools_added": self.tr("School toegevoegd"),
            "school_changed": self.tr("School gewijzigd"),
            "list_imported": self.tr("Lijst ingelezen"),
            "edition_made_final": self.tr("Jaaroverzicht definitief gemaakt"),
            "editions_taken_in": self.tr("Overzichten van anderen opgenomen"),
        }

    def _of_reports(self) -> dict[str, str]:
        return {
            "report_recorded": self.tr("Melding opgeslagen"),
            "report_added": self.tr("Melding toegevoegd aan een dossier"),
            "report_changed": self.tr("Melding gewijzigd"),
            "report_removed": self.tr("Melding verwijderd"),
            "report_moved": self.tr("Melding naar een ander dossier verplaatst"),
            "facts_noted": self.tr("Feiten genoteerd"),
            "duties_seen": self.tr("Plichten gezien"),
            "duty_recorded": self.tr("Plicht of advies vastgelegd"),
            "route_started": self.tr("Weg begonnen"),
            "route_ended": self.tr("Weg afgerond of verlaten"),
            "route_resumed": self.tr("Weg weer opgepakt"),
            "round_begun": self.tr("Nieuwe ronde begonnen"),
            "step_recorded": self.tr("Stap vastgelegd"),
            "step_changed": self.tr("Stap gewijzigd"),
            "terms_settled": self.tr("Termijnen bijgewerkt"),
            "step_removed": self.tr("Stap weer opengezet"),
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
            "document_made": self.tr("Document gemaakt"),
            "document_added": self.tr("Document toegevoegd"),
            "document_changed": self.tr("Document gewijzigd"),
            "document_removed": self.tr("Document verwijderd"),
            "attachment_added": self.tr("Bijlage toegevoegd"),
            "attachment_changed": self.tr("Naam of notitie van een bijlage gewijzigd"),
            "attachment_removed": self.tr("Bijlage verwijderd"),
            "attachment_saved_outside": self.tr("Bijlage buiten het register opgeslagen"),
            "left_in_the_clear": self.tr("Bestand buiten het register genoteerd"),
            "clear_settled": self.tr("Bestand buiten het register afgehandeld"),
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
            "fact_noted": self.tr("Antwoord bij plagen of pesten genoteerd"),
            "case_closed": self.tr("Dossier afgesloten"),
            "case_reopened": self.tr("Dossier heropend"),
            "cases_related": self.tr("Dossiers aan elkaar verbonden"),
            "cases_parted": self.tr("Dossiers weer losgemaakt"),
            "package_given": self.tr("Pakket gemaakt voor een ander register"),
            "package_received": self.tr("Pakket uit een ander register ingelezen"),
            "handover_given": self.tr("Dossiers overgedragen"),
            "handover_received": self.tr("Overdracht ingelezen"),
            "substitution_set_up": self.tr("Vervanging bij ziekte ingesteld"),
            "substitution_enveloped": self.tr("Wachtzin voor de vervanger ligt in de envelop"),
            "substitution_made": self.tr("Overdracht voor de vervanger bijgewerkt"),
            "substitution_ended": self.tr("Vervanging bij ziekte gestopt"),
            "substitution_marked": self.tr("Gekozen of een dossier naar de vervanger gaat"),
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
            "incident_roles_changed": self.tr("Rollen bij een incident gewijzigd"),
            "informed_added": self.tr("Genoteerd wie iets weet"),
            "informed_changed": self.tr("Gewijzigd wie iets weet"),
            "informed_removed": self.tr("Verwijderd wie iets weet"),
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

    def _of_time(self) -> dict[str, str]:
        return {
            "address_added": self.tr("Adres toegevoegd"),
            "address_changed": self.tr("Adres gewijzigd"),
            "address_confirmed": self.tr("Adres nagekeken"),
            "address_removed": self.tr("Adres verwijderd"),
            "story_written": self.tr("Verhaal bij het jaaroverzicht geschreven"),
            "story_words_decided": self.tr("Besloten dat woorden in het verhaal blijven staan"),
            "recommendation_added": self.tr("Aanbeveling toegevoegd"),
            "recommendation_changed": self.tr("Aanbeveling gewijzigd"),
            "recommendation_removed": self.tr("Aanbeveling verwijderd"),
            "monitor_noted": self.tr("Uitkomst van de monitor genoteerd"),
            "monitor_imported": self.tr("Uitkomsten van de monitor ingelezen"),
            "monitor_removed": self.tr("Uitkomst van de monitor verwijderd"),
            "time_added": self.tr("Tijd genoteerd"),
            "time_changed": self.tr("Genoteerde tijd gewijzigd"),
            "time_removed": self.tr("Genoteerde tijd verwijderd"),
            "holiday_added": self.tr("Vakantie toegevoegd"),
            "holiday_changed": self.tr("Vakantie gewijzigd"),
            "holiday_removed": self.tr("Vakantie verwijderd"),
        }

    def _of_retention(self) -> dict[str, str]:
        return {
            "put_in_bin": self.tr("Dossier in de prullenbak gelegd"),
            "taken_from_bin": self.tr("Dossier uit de prullenbak teruggehaald"),
            "hold_set": self.tr("Dossier vastgehouden"),
            "hold_lifted": self.tr("Vasthouden van een dossier opgeheven"),
            "hold_put_back": self.tr("Dossier toch weer vastgehouden"),
            "request_opened": self.tr("Verzoek van een betrokkene vastgelegd"),
            "request_answered": self.tr("Verzoek aangevuld"),
            "request_cases_chosen": self.tr("Dossiers bij een verzoek gekozen"),
            "passage_judged": self.tr("Besloten of een tekst meegaat bij een verzoek"),
            "request_extended": self.tr("Termijn van een verzoek verlengd"),
            "request_decided": self.tr("Besloten over een verzoek"),
            "case_restricted": self.tr("Gebruik van een dossier beperkt"),
            "restriction_lifted": self.tr("Beperking van een dossier opgeheven"),
            "cases_destroyed": self.tr("Dossiers vernietigd"),
            "destroyed_in_backups": self.tr("Ook in reservekopieën vernietigd"),
        }
