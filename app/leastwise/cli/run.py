"""`leastwise run`: one answer of one model, streamed; figures on stderr."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.cloud_run import UNPRICED, check_for_cloud, request_of, run_in_cloud
from leastwise.cli.cloud_sending import SEND
from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import RunOptions, one_model, run_options
from leastwise.cli.terminal import tell, visible, write, write_json
from leastwise.domain import figures

if TYPE_CHECKING:
    from pathlib import Path

    from leastwise.core import Core
    from leastwise.domain.answers import WrittenAnswer
    from leastwise.domain.playground import PlayRequest


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
        check_for_cloud()
        given = RunOptions(**options)
        asked = request_of(system, model, given)
        run_in_cloud(cloud, asked, send=send, unpriced=unpriced, keep=given.keep, as_json=as_json)
        return
    if prompt is None:
        raise click.UsageError("Missing argument 'PROMPT'")
    local = RunOptions(**options)
    asked = request_of(system, prompt, local)
    show, reason = (_ignore, _ignore) if as_json else (_stream, _tell_reasoning)
    with interruptible() as cancellation, open_core() as core:
        path = one_model(core, model)
        written = core.answer(
            path, asked.turns, asked.generation, show, cancellation, asked.options, reason
        )
        if local.keep:
            _keep(core, path, asked, written)
    if as_json:
        write_json(run_document(written, str(path)))
    else:
        write(_chosen(written))
    _tell_figures(written)


def _chosen(written: WrittenAnswer) -> str:
    """What follows the stream: the choices, likeliest first, with their log probabilities."""
    ranked = sorted(written.scores, key=lambda one: -one.logprob)
    return "\n".join(f"{one.logprob:9.3f}  {one.text}" for one in ranked)


def _keep(core: Core, path: Path, asked: PlayRequest, written: WrittenAnswer) -> None:
    from leastwise.domain.playground import ColumnKind, ColumnModel
    from leastwise.playground.answering import local_answer

    model = ColumnModel(ColumnKind.LOCAL, str(path), path.stem)
    answer = local_answer(written, written.chosen.context_tokens, beside=0)
    core.playground.keep(model, "", asked, answer)


def _tell_reasoning(text: str) -> None:
    """Reasoning goes to stderr: stdout has the answer alone."""
    sys.stderr.write(visible(text))
    sys.stderr.flush()


def _stream(text: str) -> None:
    write(text, end="")


def _ignore(_text: str) -> None:
    return None


def _tell_figures(written: WrittenAnswer) -> None:
    answer, peak = written.answer, written.peak_memory
    timing = answer.timing
    words = [
        f"{figures.counted(timing.prompt_tokens, 'token', 'tokens')} in",
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
    words.append(figures.counted(threads, "thread", "threads"))
    if written.truncated_tokens:
        cut = figures.counted(written.truncated_tokens, "token", "tokens")
        words.append(f"{cut} cut out of the prompt's middle")
    tell(", ".join(words) + _ENDS.get(answer.finish_reason, "."))


_ENDS = {
    "length": "; cut at --max-tokens.",
    "context": "; cut at the end of the model's context.",
}
