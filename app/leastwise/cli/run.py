"""`leastwise run`: one answer of one model, streamed; figures on stderr."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain import figures
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.measures import PeakMemory
    from leastwise.domain.verdicts import Answer


@click.command("run", epilog='Example: leastwise run ~/models/small.gguf "Name three rivers."')
@click.argument("model")
@click.argument("prompt")
@click.option("--system", default="", metavar="TEXT", help="What the model is told beforehand.")
@click.option(
    "--max-tokens",
    type=click.IntRange(min=1),
    default=256,
    show_default=True,
    help="The longest answer, in tokens.",
)
@click.option(
    "--temperature",
    type=click.FloatRange(min=0, max=10),
    default=0.0,
    show_default=True,
    help="0 takes the likeliest token each time; more is more varied.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0, max=2**32 - 1),
    default=0,
    show_default=True,
    help="The same seed gives the same answer.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def run_prompt(
    model: str,
    prompt: str,
    system: str,
    max_tokens: int,
    temperature: float,
    seed: int,
    *,
    as_json: bool,
) -> None:
    """Give PROMPT to MODEL (a path or a known name) and stream its answer.

    A PROMPT of - is read from stdin. Figures go to stderr.
    """
    from leastwise.cli.documents import run_document
    from leastwise.cli.session import open_core
    from leastwise.domain.suites import ChatTurn, Generation

    text = sys.stdin.read() if prompt == "-" else prompt
    turns = [ChatTurn("system", system)] if system else []
    turns.append(ChatTurn("user", text))
    generation = Generation(max_tokens=max_tokens, temperature=temperature, seed=seed)
    with interruptible() as cancellation, open_core() as core:
        path = _one_model(core, model)
        show = _ignore if as_json else _stream
        answer, peak = core.answer(path, turns, generation, show, cancellation)
    if as_json:
        write_json(run_document(answer, str(path), peak))
    else:
        write("")
    _tell_figures(answer, peak)


def _one_model(core: Core, reference: str) -> Path:
    paths = core.model_paths(reference)
    if len(paths) != 1:
        raise BadInput(say("command.one_model", reference=reference, count=len(paths)))
    return paths[0]


def _stream(text: str) -> None:
    write(text, end="")


def _ignore(_text: str) -> None:
    return None


def _tell_figures(answer: Answer, peak: PeakMemory | None) -> None:
    timing = answer.timing
    words = [
        f"{timing.prompt_tokens} tokens in",
        f"{timing.output_tokens} out",
        f"first token after {figures.seconds(timing.ttft_s)}",
    ]
    if (prefill := timing.prefill_tokens_per_s) is not None:
        words.append(f"prefill {figures.speed(prefill)}")
    if (decode := timing.decode_tokens_per_s) is not None:
        words.append(f"decode {figures.speed(decode)}")
    if peak is not None:
        words.append(f"{figures.gib(peak.total_bytes)} of memory")
    tell(", ".join(words) + _ENDS.get(answer.finish_reason, "."))


_ENDS = {
    "length": "; cut at --max-tokens.",
    "context": "; cut at the end of the model's context.",
}
