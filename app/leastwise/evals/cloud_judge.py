"""A cloud model as a judge: within the caps on what may be spent, to a host that was confirmed."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from leastwise.cloud.desk import CloudDesk
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudPrompt, SendNotice
from leastwise.domain.judging import CLOUD, JudgeIdentity
from leastwise.evals.examiners import JudgeQuestion
from leastwise.evals.judge_meter import JudgeMeter

REPLY_TOKENS: Final = 1024


@dataclass(frozen=True)
class CloudJudge:
    """`reference` is `NAME` or `NAME/MODEL`. The calls of one judge count as one run."""

    desk: CloudDesk
    reference: str
    cancellation: Cancellation
    meter: JudgeMeter = field(default_factory=JudgeMeter)
    _run: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def identity(self) -> JudgeIdentity:
        """The model by its provider's host. Raises BadInput for one that was not added."""
        provider, model = self.desk.shelf.find(self.reference)
        host = provider.address.partition("://")[2].partition("/")[0]
        return JudgeIdentity(f"{provider.name}/{model}", f"{CLOUD}{host}/{model}")

    def reply(self, question: JudgeQuestion) -> str:
        """As `Judge.reply`. Raises BadInput where the host was not confirmed."""
        with self.desk.session(
            self.reference,
            cloud_prompt(question),
            _nobody_agrees,
            purpose="an answer to be judged by a cloud model",
            run=self._run,
        ) as session:
            said = session.ask(cloud_prompt(question), lambda _text: None, self.cancellation)
        self.meter.count(said)
        return said.text


def confirm_host(
    desk: CloudDesk, reference: str, first: JudgeQuestion, confirm: Callable[[SendNotice], bool]
) -> None:
    """Have the host confirmed where it never was; nothing is sent. Raises BadInput."""
    with desk.session(reference, cloud_prompt(first), confirm):
        pass


def cloud_prompt(question: JudgeQuestion) -> CloudPrompt:
    """What is sent for a question."""
    return CloudPrompt(question.chat, REPLY_TOKENS, temperature=0.0)


def _nobody_agrees(_notice: SendNotice) -> bool:
    """In the middle of a run nobody is asked."""
    return False
