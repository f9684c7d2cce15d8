"""A prompt to a cloud model: `leastwise run --cloud`, and a column of `leastwise compare`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from leastwise.cli.cloud_sending import answer_words, confirming
from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.cli.run_options import RunOptions
    from leastwise.domain.playground import PlayRequest

UNPRICED = click.option(
    "--unpriced", is_flag=True, help="Send to a cloud model whose price is not known; no cap holds."
)
_TAKEN = frozenset({"max_tokens", "temperature", "stop", "schema", "variables", "keep"})
_OURS = frozenset({"model", "prompt", "cloud", "send", "unpriced", "system", "as_json", "models"})


def request_of(system: str, prompt: str, options: RunOptions) -> PlayRequest:
    """What is asked; a prompt of a dash is read from stdin.

    A cloud model gets a temperature only where one was given. Raises BadInput.
    """
    text = sys.stdin.read() if prompt == "-" else prompt
    return options.request(system, text, send_temperature="temperature" in _given())


def check_for_cloud() -> None:
    """Raises BadInput for options on the command line that a cloud model does not take."""
    if unsupported := _given() - _TAKEN - _OURS:
        named = tuple(f"--{name.replace('_', '-')}" for name in sorted(unsupported))
        raise BadInput(say("cloud.unsupported", options=named))


def run_in_cloud(
    reference: str, asked: PlayRequest, *, send: bool, unpriced: bool, keep: bool, as_json: bool
) -> None:
    """One answer of a cloud model, streamed; its figures and its cost go to stderr."""
    from leastwise.cli.cloud_documents import answer_document
    from leastwise.cli.session import open_core
    from leastwise.domain.playground import ColumnKind, ColumnModel
    from leastwise.playground.answering import cloud_answer, cloud_prompt_of

    show = _ignore if as_json else _stream
    sent = cloud_prompt_of(asked, asked.turns)
    with interruptible() as cancellation, open_core() as core:
        answer = core.cloud.answer(
            reference, sent, show, confirming(send=send), cancellation, unpriced=unpriced
        )
        if keep:
            model = ColumnModel(ColumnKind.CLOUD, reference, f"{answer.provider}/{answer.model}")
            core.playground.keep(model, "", asked, cloud_answer(answer))
    if as_json:
        write_json(answer_document(answer))
    else:
        write("")
    tell(answer_words(answer))


def _given() -> set[str]:
    """The names of the parameters that stand on the command line."""
    context = click.get_current_context()
    return {
        name
        for name in context.params
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }


def _stream(text: str) -> None:
    write(text, end="")


def _ignore(_text: str) -> None:
    return None
