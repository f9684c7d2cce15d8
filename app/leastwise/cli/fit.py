"""`leastwise fit`: whether models fit and how fast they will be, before the download."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.bench_options import KV_TYPES
from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, write_json
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.cli.event_view import EventView
    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation
    from leastwise.domain.fit_events import FitEvent
    from leastwise.domain.fits import Fit, FitRequest


@click.command(
    epilog="Example: leastwise fit Qwen/Qwen2.5-7B-Instruct-GGUF:q4_k_m --ctx 16384 --kv q8_0"
)
@click.argument("models", nargs=-1, metavar="MODEL...")
@click.option(
    "--ctx",
    "context_tokens",
    type=click.IntRange(1),
    metavar="N",
    help="Tokens of context; else your setting, or what the model was made for if that is less.",
)
@click.option(
    "--kv",
    "kv_type",
    type=click.Choice(list(KV_TYPES)),
    default="f16",
    show_default=True,
    help="Type of the KV cache.",
)
@click.option(
    "--parallel",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="Answers written at once.",
)
@click.option(
    "-ngl",
    "--n-gpu-layers",
    "gpu_layers",
    type=click.IntRange(-1),
    metavar="N",
    help="Layers on the GPU; -1 is all that fit.",
)
@click.option("-t", "--threads", type=click.IntRange(1), metavar="N", help="Threads.")
@click.option(
    "--load-mode",
    type=click.Choice(["read", "map"]),
    help="Weights read into private memory, or mapped from the file; else your setting.",
)
@click.option(
    "-p",
    "--prompt",
    "prompt_tokens",
    type=click.IntRange(0, 1 << 20),
    default=0,
    help="Tokens of the prompt whose first answer token is awaited; else 512, or the context.",
)
@click.option(
    "-d",
    "--depth",
    "depth_tokens",
    type=click.IntRange(0, 1 << 24),
    default=0,
    show_default=True,
    help="Tokens in the context already, for the decode speed.",
)
@click.option(
    "--machine",
    "machines",
    multiple=True,
    metavar="SIZE|FILE",
    help="Another machine: its memory (16GB), or a profile that `leastwise machine --export` "
    "wrote there; repeat it for several.",
)
@click.option(
    "--no-measure",
    is_flag=True,
    help="Do not measure this computer first where it was not; no speed is told then.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def fit(models: Sequence[str], *, as_json: bool, **options: Any) -> int:
    """Say whether MODELs fit this computer, and how fast they will answer.

    A MODEL is a path, a known name, or a repository with a quantisation (owner/name:Q4_K_M). Of a
    repository only the file's header is fetched, a few megabytes, never the weights.

    Memory is what llama.cpp itself plans for the file. Speed is predicted from what was measured
    on this computer, with a 90 % interval; `leastwise rehearse` narrows it.

    Exit status: 0 looked at, 2 bad input, 3 the computer's fault, 130 interrupted.
    """
    from leastwise.cli.fit_view import fit_view
    from leastwise.cli.session import open_core
    from leastwise.report.machine_profile import machine_profile

    if not models:
        raise BadInput(say("fit.no_models"))
    machines = [machine_profile(one) for one in options["machines"]]
    with interruptible() as cancellation, open_core() as core:
        request = _request(core, models, options)
        with fit_view(console(stderr=True)) as view:
            if not options["no_measure"] and not machines and core.machine_speed() is None:
                measure_once(core, view, cancellation)
            fits = core.fit(request, view.show, cancellation, machines)
    _write(fits, as_json=as_json)
    return exit_status(fits)


def measure_once(core: Core, view: EventView[FitEvent], cancellation: Cancellation) -> None:
    """Measure this computer, once; where that cannot be done now, memory is told all the same."""
    try:
        core.measure_machine(view.show, cancellation)
    except EnvironmentFault as fault:
        tell(fault.message)


def _request(core: Core, models: Sequence[str], options: dict[str, Any]) -> FitRequest:
    return core.fit_request(
        models,
        context_tokens=options["context_tokens"] or 0,
        kv_type=options["kv_type"],
        parallel=options["parallel"],
        prompt_tokens=options["prompt_tokens"],
        depth_tokens=options["depth_tokens"],
        gpu_layers=options["gpu_layers"],
        threads=options["threads"],
        load_mode=options["load_mode"],
    )


def _write(fits: Sequence[Fit], *, as_json: bool) -> None:
    from leastwise.cli.fit_table import print_fits
    from leastwise.report.fit_document import fit_document

    if as_json:
        write_json(fit_document(fits))
    print_fits(console(stderr=as_json), fits)


def exit_status(fits: Sequence[Fit]) -> int:
    """0 where anything could be said; else the first fault's status."""
    faults = [one.fault for one in fits if one.fault is not None]
    if len(faults) < len(fits):
        return 0
    bad = ("model.", "hub.", "fit.")
    return 2 if faults and faults[0].code.startswith(bad) else 3
