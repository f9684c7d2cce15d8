"""`leastwise run`: one answer of one model, streamed; figures on stderr."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import RunOptions, run_options
from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain import figures
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.answers import WrittenAnswer


@click.command("run", epilog='Example: leastwise run ~/models/small.gguf "Name three rivers."')
@click.argument("model")
@click.argument("prompt")
@click.option("--system", default="", metavar="TEXT", help="What the model is told beforehand.")
@run_options
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def run_prompt(model: str, prompt: str, system: str, *, as_json: bool, **options: Any) -> None:
    """Give PROMPT to MODEL (a path or a known name) and stream its answer.

    A PROMPT of - is read from stdin. Figures go to stderr.
    """
    from leastwise.cli.documents import run_document
    from leastwise.cli.session import open_core
    from leastwise.domain.suites import ChatTurn

    asked = RunOptions(**options)
    generation, also = asked.generation, asked.answer_options
    text = sys.stdin.read() if prompt == "-" else prompt
    turns = [ChatTurn("system", system)] if system else []
    turns.append(ChatTurn("user", text))
    with interruptible() as cancellation, open_core() as core:
        path = _one_model(core, model)
        show = _ignore if as_json else _stream
        written = core.answer(path, turns, generation, show, cancellation, also)
    if as_json:
        write_json(run_document(written, str(path)))
    else:
        write(_chosen(written))
    _tell_figures(written)


def _chosen(written: WrittenAnswer) -> str:
    """What follows the stream: the choices, likeliest first, with their log probabilities."""
    ranked = sorted(written.scores, key=lambda one: -one.logprob)
    return "\n".join(f"{one.logprob:9.3f}  {one.text}" for one in ranked)


def _one_model(core: Core, reference: str) -> Path:
    paths = core.model_paths(reference)
    if len(paths) != 1:
        raise BadInput(say("command.one_model", reference=reference, count=len(paths)))
    return paths[0]


def _stream(text: str) -> None:
    write(text, end="")


def _ignore(_text: str) -> None:
    return None


def _tell_figures(written: WrittenAnswer) -> None:
    answer, peak = written.answer, written.peak_memory
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
    threads = written.chosen.threads
    words.append("1 thread" if threads == 1 else f"{threads} threads")
    if written.truncated_tokens:
        words.append(f"{written.truncated_tokens} tokens cut out of the prompt's middle")
    tell(", ".join(words) + _ENDS.get(answer.finish_reason, "."))


_ENDS = {
    "length": "; cut at --max-tokens.",
    "context": "; cut at the end of the model's context.",
}
