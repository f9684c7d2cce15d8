"""What `leastwise run` takes besides the prompt: sampling, constraints, choices, adapters."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from leastwise.cli.adapters import adapters_of
from leastwise.domain.answers import AnswerOptions
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.suites import Generation

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.playground import PlayRequest

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--max-tokens",
        type=click.IntRange(min=1),
        default=256,
        show_default=True,
        help="The longest answer, in tokens.",
    ),
    click.option(
        "--temperature",
        type=click.FloatRange(min=0, max=10),
        default=0.0,
        show_default=True,
        help="0 takes the likeliest token each time; more is more varied.",
    ),
    click.option(
        "--seed",
        type=click.IntRange(min=0, max=2**32 - 1),
        default=0,
        show_default=True,
        help="The same seed gives the same answer.",
    ),
    click.option(
        "--top-k", type=click.IntRange(min=0), default=0, help="Only the K likeliest; 0 is all."
    ),
    click.option(
        "--top-p",
        type=click.FloatRange(min=0, max=1, min_open=True),
        default=1.0,
        help="Only the likeliest whose probabilities reach P together.",
    ),
    click.option(
        "--min-p",
        type=click.FloatRange(min=0, max=1),
        default=0.0,
        help="Only those with at least P times the likeliest's probability.",
    ),
    click.option(
        "--repeat-penalty",
        type=click.FloatRange(min=0, min_open=True),
        default=1.0,
        help="Above 1, what stands in the last 64 tokens becomes less likely.",
    ),
    click.option(
        "--stop", multiple=True, metavar="TEXT", help="End before this text. May be repeated."
    ),
    click.option(
        "--schema",
        type=click.Path(dir_okay=False, path_type=Path),
        help="A file with a JSON Schema that the answer must follow.",
    ),
    click.option(
        "--grammar",
        type=click.Path(dir_okay=False, path_type=Path),
        help="A file with a GBNF grammar that the answer must follow.",
    ),
    click.option(
        "--choice",
        "choices",
        multiple=True,
        metavar="TEXT",
        help="Score these answers instead of writing one. Repeat it for each.",
    ),
    click.option(
        "--logprobs",
        type=click.IntRange(min=0, max=1000),
        help="With --json: each token's log probability, with the N likeliest beside it.",
    ),
    click.option(
        "--lora",
        "adapters",
        multiple=True,
        metavar="FILE[=SCALE]",
        help="Lay a LoRA adapter (GGUF) over the model. May be repeated.",
    ),
    click.option(
        "--truncate", is_flag=True, help="Cut the middle out of a prompt that is too long."
    ),
    click.option(
        "--thinking",
        type=click.Choice(["on", "off"]),
        help="Whether the model reasons first, where its template can be told; else as it likes.",
    ),
    click.option(
        "--var",
        "variables",
        multiple=True,
        metavar="NAME=TEXT",
        help="What stands for {{NAME}} in the prompt and in --system. May be repeated.",
    ),
    click.option(
        "--image",
        "images",
        multiple=True,
        type=click.Path(dir_okay=False, path_type=Path),
        help="Show the model this image, where it sees. May be repeated.",
    ),
    click.option(
        "--mmproj",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        help="The projector that lets the model see; else the one beside it.",
    ),
    click.option("--keep", is_flag=True, help="Keep prompt and answer in `leastwise answers`."),
    click.option("--no-tune", is_flag=True, help="Without the settings that `bench --tune` found."),
)


@dataclass(frozen=True)
class RunOptions:
    """The options as they were given."""

    max_tokens: int
    temperature: float
    seed: int
    top_k: int
    top_p: float
    min_p: float
    repeat_penalty: float
    stop: tuple[str, ...]
    schema: Path | None
    grammar: Path | None
    choices: tuple[str, ...]
    logprobs: int | None
    adapters: tuple[str, ...]
    truncate: bool
    thinking: str | None
    variables: tuple[str, ...]
    images: tuple[Path, ...]
    mmproj: Path | None
    keep: bool
    no_tune: bool

    def request(self, system: str, prompt: str, *, send_temperature: bool) -> PlayRequest:
        """What a column of the Playground is asked. Raises BadInput as the parts do."""
        from leastwise.domain.playground import PlayRequest

        return PlayRequest(
            text=prompt,
            system=system,
            variables=self.given_variables,
            generation=self.generation,
            thinking=self.thinks,
            images=self.image_files,
            send_temperature=send_temperature,
            options=self.answer_options,
        )

    @property
    def image_files(self) -> tuple[str, ...]:
        """The images' paths, whole: they are read in another process."""
        return tuple(str(image.absolute()) for image in self.images)

    @property
    def thinks(self) -> bool | None:
        """Whether the model is to reason first; None leaves it to the model."""
        return None if self.thinking is None else self.thinking == "on"

    @property
    def given_variables(self) -> dict[str, str]:
        """The variables by name. Raises BadInput for one without a sign of equality."""
        found: dict[str, str] = {}
        for written in self.variables:
            name, parted, text = written.partition("=")
            if not parted or not name.strip().isidentifier():
                raise BadInput(say("command.variable", text=written))
            found[name.strip()] = text
        return found

    @property
    def generation(self) -> Generation:
        """How to write. Raises BadInput for a file that cannot be read, or for two of them."""
        if self.schema and self.grammar:
            raise BadInput(say("command.schema_and_grammar"))
        return Generation(
            max_tokens=self.max_tokens,
            temperature=self.temperature,
            seed=self.seed,
            top_k=self.top_k,
            top_p=self.top_p,
            min_p=self.min_p,
            repeat_penalty=self.repeat_penalty,
            stop=tuple(stop for stop in self.stop if stop),
            json_schema=_schema(self.schema) if self.schema else "",
            grammar=_text(self.grammar) if self.grammar else "",
        )

    @property
    def answer_options(self) -> AnswerOptions:
        """What else is asked. Raises BadInput for an adapter's scale that is no number."""
        return AnswerOptions(
            choices=self.choices,
            top_logprobs=self.logprobs,
            truncate=self.truncate,
            adapters=adapters_of(self.adapters),
            use_tuned=not self.no_tune,
            thinking=self.thinks,
            images=self.image_files,
            projector=str(self.mmproj or ""),
        )


def run_options(command: _Command) -> _Command:
    """Give a command the options of `RunOptions`, by their names."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def one_model(core: Core, reference: str) -> Path:
    """The only model file that a reference means. Raises BadInput where there are more or none."""
    paths = core.model_paths(reference)
    if len(paths) != 1:
        raise BadInput(say("command.one_model", reference=reference, count=len(paths)))
    return paths[0]


def _schema(path: Path) -> str:
    text = _text(path)
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        malformed = say(
            "command.schema_malformed",
            path=str(path),
            detail=error.msg,
            line=error.lineno,
            column=error.colno,
        )
        raise BadInput(malformed) from error
    return text


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise BadInput(say("command.unreadable", path=str(path), detail=detail)) from error
