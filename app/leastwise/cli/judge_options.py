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
    from leastwise.domain.history import FindRequest

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
    help="Agree to send to the cloud judge's or reference's host; asked the first time only.",
)
_OPTIONS = (
    JUDGE,
    click.option(
        "--embedding",
        default="",
        metavar="MODEL",
        help="The model on this computer that turns texts into vectors, for `similar`.",
    ),
)


@dataclass(frozen=True)
class JudgeOptions:
    """The options as they were given."""

    judges: Judges
    send: bool

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """Take what belongs here out of a command's options; others may read `send`, too."""
        judge, embedding = options.pop("judge"), options.pop("embedding", "")
        return cls(Judges(_from_root(judge), _from_root(embedding)), options.get("send", False))

    def agree(self, core: Core) -> None:
        """Say where answers will go, and have it confirmed. Raises BadInput where it is not."""
        if not self.judges.cloud:
            return
        from leastwise.cli.cloud_sending import confirming

        tell(say("judge.will_send", judge=self.judges.cloud))
        core.judges.confirm(self.judges, confirming(send=self.send))

    def agree_to(self, core: Core, asked: FindRequest) -> None:
        """As `agree` of one run: how many questions that may be, and what they may cost.

        Nothing is sent for it. Raises BadInput where it is not agreed to, EnvironmentFault.
        """
        judges, suite, count = asked.judges, asked.suite, asked.most_candidates
        if not judges.cloud:
            return
        from leastwise.cli.cloud_sending import confirming

        ahead = core.judges.ahead(judges, suite, count)
        if ahead.calls:
            tell(ahead.words)
        core.judges.agree(judges, suite, count, confirming(send=self.send))

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
