"""`leastwise machine`: what this computer is, and where the data lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.domain.computer import Computer, Gpu
    from leastwise.paths import Paths


@click.command(epilog="Example: leastwise machine --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def machine(*, as_json: bool) -> None:
    """Show this computer, as far as it was detected, and where Leastwise keeps its data."""
    from leastwise.cli.documents import computer_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        computer = core.computer()
        if as_json:
            write_json(computer_document(computer, core.paths))
            return
        lines = [*_computer_lines(computer), *_place_lines(core.paths)]
    width = max(len(name) for name, _ in lines)
    for name, figure in lines:
        write(f"{name:<{width}}  {visible(figure, lines=False)}")


def _computer_lines(computer: Computer) -> list[tuple[str, str]]:
    cores = computer.physical_cores
    lines = [
        ("System", computer.system),
        ("Processor", f"{computer.processor} ({computer.architecture})"),
        ("Cores", f"{'-' if cores is None else cores} physical, {computer.logical_cores} logical"),
        ("Vector extensions", ", ".join(computer.vector_extensions) or "-"),
        ("Memory", _share(computer.memory_available_bytes, computer.memory_total_bytes)),
        ("Swap", figures.gib(computer.swap_total_bytes)),
    ]
    lines += [("GPU", _gpu(gpu)) for gpu in computer.gpus]
    lines += [("GPU use", render(note)) for note in computer.gpu_notes]
    lines += [
        ("Disk", _share(computer.disk_free_bytes, computer.disk_total_bytes)),
        ("Power", _POWER[computer.on_battery]),
        ("Python", computer.python),
    ]
    if computer.undetected:
        lines.append(("Not detected", ", ".join(computer.undetected)))
    return lines


_POWER = {True: "battery", False: "mains", None: "-"}


def _share(free_bytes: int, total_bytes: int) -> str:
    return f"{figures.gib(free_bytes)} free of {figures.gib(total_bytes)}"


def _gpu(gpu: Gpu) -> str:
    if gpu.total_bytes is None:
        return f"{gpu.name} (by {gpu.source})"
    if gpu.available_bytes is None:
        return f"{gpu.name}, {figures.gib(gpu.total_bytes)} (by {gpu.source})"
    return f"{gpu.name}, {_share(gpu.available_bytes, gpu.total_bytes)} (by {gpu.source})"


def _place_lines(paths: Paths) -> list[tuple[str, str]]:
    return [
        ("Data directory", str(paths.home)),
        ("Settings", str(paths.settings_file)),
        ("Log", str(paths.log_file)),
    ]
