"""What commands take about checks that need a model: who judges, and who measures likeness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

import click

from leastwise.cli.terminal import tell
from leastwise.domain.judging import CLOUD, Judges
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core

_Command = TypeVar("_Command", bound=Callable[..., Any])

JUDGE = click.option(
    "--judge",
    default="",
    metavar="MODEL|cloud:NAME",
    help="Who judges llm-rubric and its kin: a model on this computer, or a cloud provider that "
    "you added, to which the answers are then sent.",
)
SEND = click.option(
    "--send",
    is_flag=True,
    help="Agree to send answers to the cloud judge's host; asked the first time only.",
)
_OPTIONS = (
    JUDGE,
    click.option(
        "--embedding",
        default="",
        metavar="MODEL",
        help="The model on this computer that turns texts into vectors, for `similar`.",
    ),
    SEND,
)


@dataclass(frozen=True)
class JudgeOptions:
    """The options as they were given."""

    judges: Judges
    send: bool

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """Take what belongs here out of a command's options."""
        judge, embedding = options.pop("judge"), options.pop("embedding", "")
        return cls(Judges(_from_root(judge), _from_root(embedding)), options.pop("send"))

    def agree(self, core: Core) -> None:
        """Say where answers will go, and have it confirmed. Raises BadInput where it is not."""
        if not self.judges.cloud:
            return
        from leastwise.cli.cloud_sending import confirming

        tell(say("judge.will_send", judge=self.judges.cloud))
        core.judges.confirm(self.judges, confirming(send=self.send))

    @property
    def words(self) -> list[str]:
        """The options as they are written, for a command to be repeated."""
        words = ["--judge", self.judges.judge] if self.judges.judge else []
        return words + (["--embedding", self.judges.embedding] if self.judges.embedding else [])


def judge_options(command: _Command) -> _Command:
    """Give a command the options of `JudgeOptions`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _from_root(name: str) -> str:
    """A path means the same from wherever the run is taken up again."""
    if not name or name.startswith(CLOUD):
        return name
    path = Path(name).expanduser()
    return str(path.absolute()) if path.exists() else name
