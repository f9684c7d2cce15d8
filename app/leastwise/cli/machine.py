"""`leastwise machine`: what this computer is, how fast it was measured, where the data lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.computer import Computer
    from leastwise.domain.machine_speed import MachineSpeed


@click.command(epilog="Example: leastwise machine --measure --export laptop.json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.option(
    "--measure", is_flag=True, help="Measure how fast it reads and multiplies; takes about 20 s."
)
@click.option(
    "--export",
    "export_path",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write a profile of it, for `leastwise fit --machine FILE` on another computer. It holds "
    "hardware, system version and speed, and nothing of who uses it.",
)
def machine(*, as_json: bool, measure: bool, export_path: Path | None) -> None:
    """Show this computer as far as it was detected, its measured speed, and where data is kept.

    What was measured is kept, and counts until the hardware or the build of llama.cpp changes.
    """
    from leastwise.cli.session import open_core

    with open_core() as core:
        speed = _measured(core) if measure else core.machine_speed()
        computer = core.computer()
        if export_path is not None:  # first: a command that fails leaves no document
            _export(computer, speed, export_path)
        if as_json:
            from leastwise.cli.documents import computer_document

            write_json(computer_document(computer, core.paths, speed))
        else:
            _write_words(computer, speed, core)


def _measured(core: Core) -> MachineSpeed:
    from leastwise.cli.fit_view import fit_view

    with interruptible() as cancellation, fit_view(console(stderr=True)) as view:
        return core.measure_machine(view.show, cancellation)


def _write_words(computer: Computer, speed: MachineSpeed | None, core: Core) -> None:
    from leastwise.cli.machine_words import computer_lines, place_lines, speed_lines

    lines = [*computer_lines(computer), *speed_lines(speed), *place_lines(core.paths)]
    width = max(len(name) for name, _ in lines)
    for name, figure in lines:
        write(f"{name:<{width}}  {visible(figure, lines=False)}")


def _export(computer: Computer, speed: MachineSpeed | None, path: Path) -> None:
    from leastwise.report.machine_profile import write_profile

    write_profile(computer, speed, path)
    code = "profile.written" if speed is not None else "profile.written_without_speed"
    tell(say(code, path=str(path)))
