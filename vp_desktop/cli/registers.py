"""`new` and `demo`: making a register."""

from __future__ import annotations

from vp_desktop import paths
from vp_desktop.cli.command import DONE, PASSPHRASE_FILE, SCHOOL, Command, Option
from vp_desktop.cli.passphrase import ask
from vp_desktop.cli.places import among_registers, new_register
from vp_desktop.cli.session import Session
from vp_desktop.core.purpose import AdviserKind, Purpose

OUT = "OUT.vpr"
SECTORS = ("po", "so", "vo", "vso", "mbo", "ho")


def _new(session: Session) -> int:
    from vp_desktop.core.model import School
    from vp_desktop.services.registers import Founding

    arguments = session.arguments
    path = new_register(arguments.place(OUT))
    among_registers(path, session.program.enforced.registers_folder)
    names = dict.fromkeys(arguments.options["--school"])
    sector = arguments.text("--sector")
    founding = Founding(
        schools=tuple(School(name.strip(), sector) for name in names),
        purpose=Purpose(arguments.text("--purpose")),
        adviser_kind=AdviserKind(arguments.text("--adviser", AdviserKind.INTERNAL.value)),
    )
    register, code = session.program.registers.create(path, ask(session, twice=True), founding)
    register.close()
    key_line, salt_line = code.lines()
    session.tell("new_made", path=path)
    session.tell("new_code", key=key_line, salt=salt_line)
    return DONE


def _demo(session: Session) -> int:
    from vp_desktop.catalog.demo_material import read_demo_material
    from vp_desktop.services import demo

    arguments = session.arguments
    path = new_register(arguments.place(OUT))
    plan = demo.DemoPlan(
        cases=arguments.number("--cases", demo.CASES, 1, demo.MOST_CASES),
        years=arguments.number("--years", demo.YEARS, 1, demo.MOST_YEARS),
        seed=arguments.number("--seed", demo.SEED, 0, demo.HIGHEST_SEED),
    )
    if arguments.has(PASSPHRASE_FILE.name):
        passphrase = ask(session)
    else:
        passphrase = demo.suggest_passphrase(session.program.words)
    material = read_demo_material(paths.resources("demo"))
    program = session.program
    made = demo.make(
        *(path, passphrase, plan, material, program.taxonomy, program.clock),
        program.follow_routes,
    )
    session.tell("demo_made", path=path, cases=plan.cases)
    for year, final in made.items():
        session.tell("demo_year_final" if final else "demo_year_draft", year=str(year))
    session.tell("demo_passphrase", passphrase=passphrase)
    return DONE


COMMANDS = (
    Command(
        "new",
        (OUT,),
        (
            Option(SCHOOL.name, SCHOOL.value, required=True, many=True),
            Option("--sector", "SECTOR", choices=SECTORS, required=True),
            Option("--purpose", "PURPOSE", choices=tuple(p.value for p in Purpose), required=True),
            Option("--adviser", "KIND", choices=tuple(kind.value for kind in AdviserKind)),
            PASSPHRASE_FILE,
        ),
        _new,
    ),
    Command(
        "demo",
        (OUT,),
        (
            Option("--seed", "N"),
            Option("--cases", "N"),
            Option("--years", "N"),
            PASSPHRASE_FILE,
        ),
        _demo,
    ),
)
