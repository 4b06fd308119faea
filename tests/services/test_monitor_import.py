"""Results of the monitor from a list: what is right goes in at once, what is wrong is said by place."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_values import MonitorResult
from vp_desktop.services.list_file import read_list
from vp_desktop.services.monitor_import import MonitorPlan
from vp_desktop.storage.register import log_lines

SCHOOL = SchoolId(1)
HEAD = "Schooljaar;Gevraagd;Percentage;Bron"


def plan_of(services: Services, folder: Path, *lines: str, head: str = HEAD) -> MonitorPlan:
    path = folder / "monitor.csv"
    path.write_text("\r\n".join((head, *lines)), encoding="utf-8")
    return services.story.plan_monitor(read_list(path), SCHOOL)


def taken(plan: MonitorPlan) -> list[tuple[int, str, int, str]]:
    return [(each.school_year, each.asked, each.percent, each.source) for each in plan.good]


@pytest.mark.parametrize(
    ("year", "asked", "share", "expected"),
    [
        ("2025-2026", "leerlingen", "93", (2025, "pupils", 93)),
        ("2025/2026", "Personeel", "88%", (2025, "staff", 88)),
        ("2025-26", " PUPILS ", "92,5 %", (2025, "pupils", 93)),
        ("1999-00", "medewerkers", "0", (1999, "staff", 0)),
        ("2024 - 2025", "staff", "0,93", (2024, "staff", 93)),
        ("2024-2025", "Leerlingen", "100", (2024, "pupils", 100)),
        ("2024-2025", "Leerlingen", "1%", (2024, "pupils", 1)),
    ],
)
def test_a_row_is_read_as_people_write_it(
    services: Services,
    tmp_path: Path,
    year: str,
    asked: str,
    share: str,
    expected: tuple[int, str, int],
) -> None:
    plan = plan_of(services, tmp_path, f"{year};{asked};{share};Monitor")
    assert taken(plan) == [(*expected, "Monitor")] and plan.rejected == ()


@pytest.mark.parametrize(
    ("line", "column", "reason"),
    [
        (";leerlingen;93;x", "Schooljaar", "missing"),
        ("2025-2026;;93;x", "Gevraagd", "missing"),
        ("2025-2026;leerlingen;;x", "Percentage", "missing"),
        ("2025;leerlingen;93;x", "Schooljaar", "no_school_year"),
        ("2025-2027;leerlingen;93;x", "Schooljaar", "no_school_year"),
        ("2025-2026;Sanne Testpersoon;93;x", "Gevraagd", "unknown_word"),
        ("2025-2026;leerlingen;veel;x", "Percentage", "no_share"),
        ("2025-2026;leerlingen;101;x", "Percentage", "no_share"),
        ("2025-2026;leerlingen;-1;x", "Percentage", "no_share"),
        ("2025-2026;leerlingen;٩٣;x", "Percentage", "no_share"),
        ("2025-2026;leerlingen;1;x", "Percentage", "unclear_share"),
    ],
)
def test_a_row_that_is_wrong_is_named_by_its_place_alone(
    services: Services, tmp_path: Path, line: str, column: str, reason: str
) -> None:
    plan = plan_of(services, tmp_path, "2024-2025;leerlingen;90;", line)
    [rejected] = plan.rejected
    assert (rejected.line, rejected.column, rejected.reason) == (3, column, reason)
    assert taken(plan) == [(2024, "pupils", 90, "")]


def test_good_rows_go_in_together_and_replace_what_was_there(
    services: Services, tmp_path: Path
) -> None:
    story = services.story
    story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 50, "Oud"))
    story.keep_monitor(MonitorResult(SCHOOL, 2025, "staff", 88, "Monitor"))
    lines = ("2025-2026;leerlingen;93;Nieuw", "2025-2026;personeel;88;Monitor")
    plan = plan_of(services, tmp_path, *lines, "2024-2025;personeel;90;", "2024-2025;team;91;")
    assert taken(plan) == [(2025, "pupils", 93, "Nieuw"), (2024, "staff", 90, "")]
    assert plan.known == 1 and [each.reason for each in plan.rejected] == ["twice"]
    assert story.monitor(SchoolYear(2025), SCHOOL)[0].percent == 50
    story.take_monitor(plan)
    assert [each.percent for each in story.monitor(SchoolYear(2025), SCHOOL)] == [93, 88]
    assert [each.percent for each in story.monitor(SchoolYear(2024), SCHOOL)] == [90]
    events = [event for _, event, _ in log_lines(services.register)]
    assert events.count("monitor_imported") == 1
    again = plan_of(services, tmp_path, *lines)
    story.take_monitor(again)
    assert again.good == () and again.known == 2
    events = [event for _, event, _ in log_lines(services.register)]
    assert events.count("monitor_imported") == 1


def test_a_final_year_stays_as_it_is(services: Services, tmp_path: Path) -> None:
    open_plan = plan_of(services, tmp_path, "2025-2026;leerlingen;93;", "2024-2025;leerlingen;93;")
    services.summary.make_final(SchoolYear(2025), SCHOOL)
    plan = plan_of(services, tmp_path, "2025-2026;leerlingen;93;", "2024-2025;leerlingen;93;")
    assert [each.reason for each in plan.rejected] == ["final"]
    with pytest.raises(WrongUse, match="story_is_final"):
        services.story.take_monitor(open_plan)
    assert services.story.monitor(SchoolYear(2024), SCHOOL) == []


def test_a_column_that_is_missing_is_named(services: Services, tmp_path: Path) -> None:
    with pytest.raises(WrongUse) as refused:
        plan_of(services, tmp_path, "2025-2026;93", head="Jaar;Procent")
    assert refused.value.values == {"columns": "Gevraagd"}


@pytest.mark.parametrize(
    "head", ["Bron,Percentage,Gevraagd,Schooljaar", "source,%,who,School year"]
)
def test_columns_in_another_order_and_language(
    services: Services, tmp_path: Path, head: str
) -> None:
    plan = plan_of(services, tmp_path, 'M,"92,6",staff,2025-2026', head=head)
    assert taken(plan) == [(2025, "staff", 93, "M")]


def test_a_workbook_with_shares_as_excel_keeps_them(services: Services, tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["Schooljaar", "Gevraagd", "Percentage", "Bron"])
    sheet.append(["2025-2026", "leerlingen", 0.93, "Monitor"])
    sheet.append(["2025-2026", "personeel", 88.0, None])
    workbook.save(tmp_path / "monitor.xlsx")
    plan = services.story.plan_monitor(read_list(tmp_path / "monitor.xlsx"), SCHOOL)
    assert taken(plan) == [(2025, "pupils", 93, "Monitor"), (2025, "staff", 88, "")]
