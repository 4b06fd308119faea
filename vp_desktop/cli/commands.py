"""Every command of the program, in the order of the help."""

from __future__ import annotations

from vp_desktop.cli import assess, care, combine, lists, registers, summary, window

COMMANDS = {
    command.name: command
    for module in (window, registers, lists, summary, combine, assess, care)
    for command in module.COMMANDS
}
