"""The settings of a register: kept inside it, with a line in the log for each change."""

from __future__ import annotations

from collections.abc import Callable, Collection

from vp_desktop.core.anonymity import HIGHEST_THRESHOLD, LEAST_THRESHOLD
from vp_desktop.core.enforced import LONGEST_IDLE, NOTHING, Enforced
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import School
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.retention import LONGEST_MONTHS
from vp_desktop.services.clock import Clock
from vp_desktop.storage import records
from vp_desktop.storage.register import Register, founding, log_lines

DEFAULTS = {
    "own_title": "",  # what the adviser calls herself
    "lock_minutes": "5",  # idle minutes before locking, 1 to 30
    "threshold": "5",  # below this a number is small
    "names": "off",  # a school register keeps codes unless this is on
    "recovery_keeper": "",  # who keeps the sheet with the recovery code
    "recovery_checked": "no",  # "written" once the code was copied, "yes" once it was typed back
    "backup_folder": "",
    "last_backup_at": "",
    "last_backup_check_at": "",  # when a backup was last opened to see whether it is sound
    "retention_months": "",  # how long after closing a case is kept; empty is what the purpose says
    "alone": "no",  # "Er kijkt iemand mee" is on in a new report unless this is yes
    "rule_set": "current_law",  # which rules the duties follow from
    "made_up": "no",  # yes in the register of `demo`: it is nobody's, and is not opened by itself
}


class Settings:
    """The settings of a register, and what it was founded with.

    What the administrator of this computer fixed lies over them: what is stored stays as it was chosen,
    and holds again on a computer where nothing is fixed.
    """

    def __init__(
        self,
        register: Register,
        clock: Clock,
        rule_sets: Callable[[], Collection[str]] = lambda: (DEFAULTS["rule_set"],),
        enforced: Enforced = NOTHING,
    ) -> None:
        self._register = register
        self._clock = clock
        self._rule_sets = rule_sets
        self._enforced = enforced
        facts = founding(register.connection)
        self.register_id: str = facts["register_id"]
        self.purpose = Purpose(facts["purpose"])
        self.adviser_kind = AdviserKind(facts["adviser_kind"])

    def get(self, name: str) -> str:
        """The value of a setting as it holds here: what is fixed, else what was chosen or its default."""
        if name == "backup_folder" and self._enforced.backup_folder is not None:
            return self._enforced.backup_folder
        value = self._chosen(name)
        if name == "lock_minutes":
            return str(min(int(value), self.longest_idle))
        return value

    def _chosen(self, name: str) -> str:
        stored = self._register.connection.value(
            "SELECT value FROM settings WHERE name = ?", (name,)
        )
        if stored is None or (name == "rule_set" and stored not in self._rule_sets()):
            return DEFAULTS[name]  # also for a rule set that this program no longer has
        return str(stored)

    def set(self, name: str, value: str) -> None:
        """Change a setting. Raises WrongUse for a value that it cannot have, or one that is fixed."""
        _check(name, value, self.lowest_threshold, self.longest_idle)
        if name == "backup_folder" and self.backup_folder_is_fixed:
            raise WrongUse("enforced_setting")
        if name == "rule_set" and value not in self._rule_sets():
            raise WrongUse("unknown_value", value=value)
        with self._register.change("setting_changed", self._clock()) as connection:
            connection.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    @property
    def threshold(self) -> int:
        return int(self.get("threshold"))

    @property
    def lowest_threshold(self) -> int:
        """The threshold can be raised, never lowered: not below that of any final edition."""
        used = self._register.connection.value(
            "SELECT max(json_extract(published, '$.page.threshold')) FROM"
            " (SELECT published FROM editions UNION ALL SELECT published FROM wider_editions)"
        )
        return int(used or LEAST_THRESHOLD)

    @property
    def longest_idle(self) -> int:
        """The most minutes that it may lie open untouched on this computer."""
        return self._enforced.lock_minutes_at_most or LONGEST_IDLE

    @property
    def idle_is_limited(self) -> bool:
        """Whether the administrator of this computer allows less than the program does."""
        return self.longest_idle < LONGEST_IDLE

    @property
    def backup_folder_is_fixed(self) -> bool:
        """Whether the administrator of this computer says where backups go."""
        return self._enforced.backup_folder is not None

    @property
    def lock_minutes(self) -> int:
        return int(self.get("lock_minutes"))

    @property
    def is_made_up(self) -> bool:
        """Whether this is a register to try things in, about nobody."""
        return self.get("made_up") == "yes"

    def schools(self) -> list[School]:
        return records.select(self._register.connection, School, "1 ORDER BY name")

    def change_school(self, school: School) -> None:
        """Correct a school's name or sector."""
        if not school.name.strip():
            raise WrongUse("no_school")
        with self._register.change("school_changed", self._clock()) as connection:
            records.update(connection, school)

    def add_school(self, school: School) -> None:
        """Another school of the same board, for an external adviser only."""
        external = self.adviser_kind is AdviserKind.EXTERNAL and self.purpose is Purpose.ADVISER
        if not external:
            raise WrongUse("one_school")
        if not school.name.strip():
            raise WrongUse("no_school")
        with self._register.change("schools_added", self._clock(), {"schools": 1}) as connection:
            records.insert(connection, school)

    def log(self) -> list[tuple[str, str, int]]:
        """The log for the adviser's eyes, newest first: moment, event, number of things counted."""
        return [
            (
                at.isoformat(sep=" ", timespec="minutes"),
                event,
                sum(number for number in counts.values() if isinstance(number, int)),
            )
            for at, event, counts in log_lines(self._register)
        ]


def _check(name: str, value: str, lowest_threshold: int, longest_idle: int) -> None:
    if name not in DEFAULTS:
        raise WrongUse("unknown_value", value=name)
    ranges = {
        "threshold": (lowest_threshold, HIGHEST_THRESHOLD),
        "lock_minutes": (1, longest_idle),
        "retention_months": (0, LONGEST_MONTHS),
    }
    if name in ranges and not (name == "retention_months" and not value):
        lowest, highest = ranges[name]
        if not value.isdecimal() or not lowest <= int(value) <= highest:
            raise WrongUse("out_of_range", lowest=lowest, highest=highest)
