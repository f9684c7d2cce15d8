"""`leastwise rehearse`: time a model's architecture with stand-in weights, before the download."""

from __future__ import annotations

import time
from typing import Any

import click

from leastwise.cli.bench_options import KV_TYPES
from leastwise.cli.fit import exit_status
from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, write_json


@click.command(epilog="Example: leastwise rehearse Qwen/Qwen2.5-7B-Instruct-GGUF:q4_k_m")
@click.argument("model")
@click.option(
    "--kv",
    "kv_type",
    type=click.Choice(list(KV_TYPES)),
    default="f16",
    show_default=True,
    help="Type of the KV cache.",
)
@click.option("-t", "--threads", type=click.IntRange(1), metavar="N", help="Threads.")
@click.option(
    "-p",
    "--prompt",
    "prompt_tokens",
    type=click.IntRange(0, 1 << 16),
    default=0,
    help="Tokens of the prompt whose first answer token is awaited; else 512, or the context.",
)
@click.option(
    "-d",
    "--depth",
    "depth_tokens",
    type=click.IntRange(0, 1 << 17),
    default=0,
    show_default=True,
    help="Tokens in the context already, for the decode speed.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def rehearse(model: str, *, as_json: bool, **options: Any) -> int:
    """Time MODEL's own architecture on this computer without its weights.

    Weights of the same types and shapes are made up, run through llama.cpp, timed and removed. Of
    a large model only some layers are built, and the time is extrapolated by layer. Disk and
    memory are looked at first, and Ctrl-C leaves nothing behind.

    MODEL is a path, a known name, or a repository with a quantisation (owner/name:Q4_K_M), of
    which only the header is fetched.

    Exit status: 0 rehearsed, 2 bad input, 3 the computer's fault, 130 interrupted.
    """
    from leastwise.cli.fit_table import print_fit
    from leastwise.cli.fit_view import fit_view
    from leastwise.cli.session import open_core
    from leastwise.report.fit_document import rehearsal_document

    begun_s = time.monotonic()
    with interruptible() as cancellation, open_core() as core:
        request = core.fit_request([model], **options)
        with fit_view(console(stderr=True)) as view:
            (fit,) = core.fit(request, view.show, cancellation)
            if fit.fault is None:
                fit = core.rehearse(fit, view.show, cancellation)
    if as_json:
        write_json(rehearsal_document(fit, time.monotonic() - begun_s))
    print_fit(console(stderr=as_json), fit)
    return exit_status([fit])
