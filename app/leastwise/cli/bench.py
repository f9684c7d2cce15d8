"""`leastwise bench`: measure models, search faster settings, compare what was measured."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from leastwise.cli.bench_options import FLASH_ATTENTION, KV_TYPES, CountList, WordList
from leastwise.cli.interruption import INTERRUPTED, interruptible
from leastwise.cli.terminal import console, tell
from leastwise.domain.errors import BadInput, Cancelled
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.benchmarks import BenchRequest, ChosenSettings


@click.command(epilog="Example: leastwise bench small.gguf -p 512 -n 128 -d 0,4096 -r 10")
@click.argument("models", nargs=-1, metavar="MODEL...")
@click.option(
    "-p",
    "--n-prompt",
    "prompts",
    type=CountList(),
    default="512",
    show_default=True,
    help="Tokens of the prompts; 0 leaves them out.",
)
@click.option(
    "-n",
    "--n-gen",
    "outputs",
    type=CountList(),
    default="128",
    show_default=True,
    help="Tokens of the outputs; 0 leaves them out.",
)
@click.option(
    "-d",
    "--n-depth",
    "depths",
    type=CountList(),
    default="0",
    show_default=True,
    help="Tokens that are in the context already.",
)
@click.option(
    "-r",
    "--repetitions",
    type=int,
    default=5,
    show_default=True,
    help="Recorded repetitions of each test.",
)
@click.option("-t", "--threads", type=CountList(1), help="Threads.")
@click.option("--prefill-threads", type=CountList(1), help="Threads for prompts; else as -t.")
@click.option("-b", "--batch-size", type=CountList(1), help="Tokens of a batch.")
@click.option("-ub", "--ubatch-size", type=CountList(1), help="Tokens of a micro-batch.")
@click.option("-ngl", "--n-gpu-layers", type=CountList(-1), help="Layers on the GPU; -1 is all.")
@click.option(
    "-fa",
    "--flash-attn",
    type=WordList(FLASH_ATTENTION),
    help="Flash attention: on, off, auto (or 1, 0, -1).",
)
@click.option("-ctk", "--cache-type-k", type=WordList(KV_TYPES), help="Type of the K cache.")
@click.option("-ctv", "--cache-type-v", type=WordList(KV_TYPES), help="Type of the V cache.")
@click.option(
    "--preset",
    type=click.Choice(["localscore"]),
    help="Nine shapes of prompt and output, and a score by LocalScore's formula.",
)
@click.option("--tune", is_flag=True, help="Search the fastest settings and use them from now on.")
@click.option(
    "--tune-kv",
    is_flag=True,
    help="As --tune, 8-bit KV caches too; these can change what a model answers.",
)
@click.option("--no-tune", is_flag=True, help="Leave out settings that tuning found.")
@click.option(
    "--compare",
    nargs=2,
    metavar="A B",
    help="The recorded result B against A; each is RUN or RUN.RESULT.",
)
@click.option("--show", type=click.IntRange(min=1), metavar="RUN", help="A recorded benchmark.")
@click.option("--list", "lists", is_flag=True, help="The recorded benchmarks.")
@click.option("--json", "form", flag_value="json", help="One JSON document on stdout.")
@click.option("--csv", "form", flag_value="csv", help="Comma-separated, as llama-bench has it.")
@click.option("--sql", "form", flag_value="sql", help="SQL that makes a table llama_bench.")
@click.option("--md", "form", flag_value="md", help="A Markdown table.")
def bench(models: Sequence[str], form: str | None, **options: Any) -> int:
    """Measure MODELs: prefill, decode, time to the first token, load time and memory.

    A MODEL is a path, a folder or a known name. Lists take commas, as in llama-bench; each value
    of a setting is measured, and everything takes turns so that drift hits all alike. Every
    sample is kept.

    Exit status: 0 measured, 2 bad input, 3 the computer's fault, 130 interrupted (what was
    measured is kept).
    """
    from leastwise.cli import bench_records

    if options["lists"] or options["show"] or options["compare"]:
        return bench_records.show(form, options)
    if not models:
        raise BadInput(say("bench.no_models"))
    if options["tune"] or options["tune_kv"]:
        from leastwise.cli.bench_tuning import tune

        return tune(models, form, with_kv_types=options["tune_kv"])
    return _measure(models, form, options)


def _measure(models: Sequence[str], form: str | None, options: dict[str, Any]) -> int:
    from leastwise.cli.bench_output import exit_status, write_run
    from leastwise.cli.bench_view import bench_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        request = _request(core, models, options)
        view = bench_view(console(stderr=True))
        try:
            with view:
                run = core.bench(request, view.show, cancellation)
        except Cancelled:
            if view.run_id is None:
                raise
            tell(say("bench.interrupted", run_id=view.run_id))
            return INTERRUPTED
    write_run(run, form)
    return exit_status(run)


def _request(core: Core, models: Sequence[str], options: dict[str, Any]) -> BenchRequest:
    from leastwise.cli.bench_output import model_paths
    from leastwise.domain.benchmarks import bench_tests, localscore_tests

    preset = options["preset"] or ""
    tests = (
        localscore_tests()
        if preset
        else bench_tests(options["prompts"], options["outputs"], options["depths"])
    )
    return core.bench_request(
        model_paths(core, models),
        tests,
        _choices(options),
        options["repetitions"],
        use_tuned=not options["no_tune"],
        preset=preset,
    )


def _choices(options: dict[str, Any]) -> list[ChosenSettings]:
    """Every combination of the settings that were given."""
    from leastwise.domain.benchmarks import ChosenSettings

    given = [
        [(name, value) for value in options[option]]
        for option, name in _SETTINGS.items()
        if options[option] is not None
    ]
    return [ChosenSettings(**dict(values)) for values in itertools.product(*given)]


_SETTINGS: Final = {
    "threads": "threads",
    "prefill_threads": "prefill_threads",
    "batch_size": "batch_tokens",
    "ubatch_size": "micro_batch_tokens",
    "n_gpu_layers": "gpu_layers",
    "flash_attn": "flash_attention",
    "cache_type_k": "kv_type_k",
    "cache_type_v": "kv_type_v",
}
