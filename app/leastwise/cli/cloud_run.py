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
from leastwise.domain.suites import ChatTurn

if TYPE_CHECKING:
    from leastwise.cli.run_options import RunOptions
    from leastwise.domain.cloud import CloudPrompt

UNPRICED = click.option(
    "--unpriced", is_flag=True, help="Send to a cloud model whose price is not known; no cap holds."
)
_TAKEN = frozenset({"max_tokens", "temperature", "stop", "schema"})
_OURS = frozenset({"model", "prompt", "cloud", "send", "unpriced", "system", "as_json", "models"})


def turns_of(system: str, prompt: str) -> list[ChatTurn]:
    """The turns of a prompt, which is read from stdin where it is a dash."""
    turns = [ChatTurn("system", system)] if system else []
    turns.append(ChatTurn("user", sys.stdin.read() if prompt == "-" else prompt))
    return turns


def cloud_prompt(turns: list[ChatTurn], options: RunOptions) -> CloudPrompt:
    """What is sent; a temperature only where one was given. Raises BadInput for other options."""
    from leastwise.domain.cloud import CloudPrompt, schema_of

    given = _given()
    if unsupported := given - _TAKEN - _OURS:
        named = tuple(f"--{name.replace('_', '-')}" for name in sorted(unsupported))
        raise BadInput(say("cloud.unsupported", options=named))
    temperature = options.temperature if "temperature" in given else None
    stop = tuple(text for text in options.stop if text)
    schema = schema_of(options.generation.json_schema)
    return CloudPrompt(tuple(turns), options.max_tokens, temperature, stop, schema)


def run_in_cloud(
    reference: str, asked: CloudPrompt, *, send: bool, unpriced: bool, as_json: bool
) -> None:
    """One answer of a cloud model, streamed; its figures and its cost go to stderr."""
    from leastwise.cli.cloud_documents import answer_document
    from leastwise.cli.session import open_core

    show = _ignore if as_json else _stream
    with interruptible() as cancellation, open_core() as core:
        answer = core.cloud.answer(
            reference, asked, show, confirming(send=send), cancellation, unpriced=unpriced
        )
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
