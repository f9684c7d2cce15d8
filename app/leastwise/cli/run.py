"""`leastwise run`: one answer of one model, streamed; figures on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.cloud_run import UNPRICED, cloud_prompt, run_in_cloud, turns_of
from leastwise.cli.cloud_sending import SEND
from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import RunOptions, one_model, run_options
from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain import figures

if TYPE_CHECKING:
    from leastwise.domain.answers import WrittenAnswer


@click.command("run", epilog='Example: leastwise run ~/models/small.gguf "Name three rivers."')
@click.argument("model")
@click.argument("prompt", required=False)
@click.option(
    "--cloud", metavar="NAME", help="Ask this cloud provider (or NAME/MODEL); leave out MODEL."
)
@SEND
@UNPRICED
@click.option("--system", default="", metavar="TEXT", help="What the model is told beforehand.")
@run_options
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def run_prompt(
    model: str,
    prompt: str | None,
    *,
    cloud: str | None,
    send: bool,
    unpriced: bool,
    system: str,
    as_json: bool,
    **options: Any,
) -> None:
    """Give PROMPT to MODEL (a path or a known name) and stream its answer.

    A PROMPT of - is read from stdin. Figures go to stderr.
    """
    from leastwise.cli.documents import run_document
    from leastwise.cli.session import open_core

    if cloud is not None:
        if prompt is not None:
            raise click.UsageError("With --cloud there is no MODEL, only a PROMPT")
        asked = cloud_prompt(turns_of(system, model), RunOptions(**options))
        run_in_cloud(cloud, asked, send=send, unpriced=unpriced, as_json=as_json)
        return
    if prompt is None:
        raise click.UsageError("Missing argument 'PROMPT'")
    local = RunOptions(**options)
    generation, also = local.generation, local.answer_options
    turns = turns_of(system, prompt)
    with interruptible() as cancellation, open_core() as core:
        path = one_model(core, model)
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
