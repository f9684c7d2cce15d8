"""Who judges: models found, looked at, loaded and asked, and how often they agree with the user."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.cloud.desk import CloudDesk
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.judging import JudgeAgreement, JudgedBy, Judges, JudgingCost
from leastwise.domain.messages import say
from leastwise.domain.suite_drafts import SuiteDraft, Trial
from leastwise.domain.suites import Suite
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.evals.agreement import AgreementMeasuring
from leastwise.evals.cloud_judge import CloudJudge, confirm_host
from leastwise.evals.consents import case_with_consent
from leastwise.evals.examiners import Embedder, Examiners, Judge
from leastwise.evals.grading import Grader
from leastwise.evals.judge_meter import JudgeMeter
from leastwise.evals.judge_questions import rubric_question
from leastwise.evals.judging_ahead import JudgingAhead
from leastwise.evals.kept_judge import KeptJudge
from leastwise.evals.local_examiners import LocalEmbedder, LocalJudge
from leastwise.evals.model_needs import needs_of
from leastwise.evals.room import check_room
from leastwise.evals.suite_sidecar import found_beside
from leastwise.evals.suite_trying import draft_case, try_answer
from leastwise.hub.examining import Examination
from leastwise.process.sandbox import Sandbox
from leastwise.store.history import History

_LEAST_CONTEXT_TOKENS: Final = 4096


@dataclass(frozen=True)
class JudgeDesk:
    """`find` gives the files that a name or path means, `memory` the history where there is one."""

    find: Callable[[str], tuple[Path, ...]]
    start_engine: Callable[[], Engine]
    settings: Callable[[], RunSettings]
    memory: Callable[[], History | None]
    writer: Callable[[], History]
    reading: Callable[[], AbstractContextManager[History | None]]
    cloud: Callable[[], CloudDesk]
    trusted: Callable[[], frozenset[str]]

    @contextmanager
    def open(self, judges: Judges, suite: Suite, cancellation: Cancellation) -> Iterator[Examiners]:
        """Those of `judges` whom the suite needs, local ones loaded, until the end of the block.

        Raises BadInput (a name, a model file), EnvironmentFault (too little memory), Cancelled.
        """
        needs = needs_of(suite)
        with ExitStack() as open_models:
            judge: Judge | None = None
            meter = JudgeMeter()
            embedder: Embedder | None = None
            if judges.judge and "judge" in needs:
                judge = self._judge(judges, open_models, cancellation, meter)
            if judges.embedding and "embedding" in needs:
                candidate = self._candidate(judges.embedding, cancellation, embeddings=True)
                vectors = LocalEmbedder(candidate, self.start_engine, cancellation)
                open_models.callback(vectors.close)
                vectors.load()
                embedder = vectors
            yield Examiners(judge, embedder, meter)

    def confirm(self, judges: Judges, confirm: Callable[[SendNotice], bool]) -> None:
        """Have a cloud judge's host confirmed, where it never was. Raises BadInput."""
        if judges.cloud:
            confirm_host(self.cloud(), judges.cloud, rubric_question("", ""), confirm)

    def ahead(self, judges: Judges, suite: Suite, candidates: int) -> JudgingCost:
        """What a cloud judge may be asked about so many candidates, and cost; sends nothing.

        Raises BadInput, EnvironmentFault.
        """
        found = JudgingAhead(self.cloud(), judges.cloud, suite, candidates)
        return found.cost(found.prompts)

    def agree(
        self,
        judges: Judges,
        suite: Suite,
        candidates: int,
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        """Have the user agree to all that a cloud judge may be sent, where there is one.

        Raises BadInput (no price, no key, not agreed), EnvironmentFault.
        """
        if judges.cloud and "judge" in needs_of(suite):
            JudgingAhead(self.cloud(), judges.cloud, suite, candidates).agree(confirm)

    @contextmanager
    def measuring(
        self, judges: Judges, suite: Suite, cancellation: Cancellation
    ) -> Iterator[AgreementMeasuring]:
        """What measures how often the judge agrees with the user.

        Raises as `open` does, and StoreFault before anything is asked where nothing can be kept.
        """
        self.writer()
        with self.open(judges, suite, cancellation) as examiners:
            if examiners.judge is None:
                raise BadInput(say("judge.nothing_to_judge", suite=suite.name))
            yield AgreementMeasuring(suite, examiners.judge)

    def try_answer(
        self, draft: SuiteDraft, place: int, answer: str, cancellation: Cancellation
    ) -> Trial:
        """An answer against a case's checks, with the judges that the draft names.

        Raises SuiteError, and as `open` does.
        """
        trusted = self.trusted()
        with Sandbox() as sandbox:
            case = case_with_consent(draft_case(draft, place, sandbox), trusted)
            suite = Suite(draft.name, str(draft.path), "", (case,))
            judges = found_beside(draft.judges, draft.folder)
            with (
                self.open(judges, suite, cancellation) as examiners,
                Grader(examiners) as grader,
            ):
                return try_answer(draft, place, answer, grader, sandbox, trusted)

    def keep(self, agreement: JudgeAgreement) -> None:
        """Keep an agreement, to be shown beside the judge's verdicts. Raises StoreFault."""
        self.writer().keep_agreement(agreement)

    def agreements(self, suite_name: str) -> tuple[JudgeAgreement, ...]:
        """How often every judge agreed with the user's labels of a suite, the newest first."""
        with self.reading() as history:
            return history.judge_agreements(suite_name) if history else ()

    def agreement(self, by: JudgedBy, suite_name: str) -> JudgeAgreement | None:
        """The newest agreement of the judge with the user's labels of this suite."""
        memory = self.memory() if by.judge else None
        if memory is None or by.judge is None:
            return None
        return memory.judge_agreement(by.judge.key, suite_name)

    def _judge(
        self,
        judges: Judges,
        open_models: ExitStack,
        cancellation: Cancellation,
        meter: JudgeMeter,
    ) -> KeptJudge:
        if judges.cloud:
            cloud = CloudJudge(self.cloud(), judges.cloud, cancellation, meter)
            return KeptJudge(cloud, self.memory(), "")
        candidate = self._candidate(judges.judge, cancellation)
        local = LocalJudge(candidate, self.start_engine, cancellation)
        open_models.callback(local.close)
        local.load()
        return KeptJudge(local, self.memory(), build_name())

    def _candidate(
        self, name: str, cancellation: Cancellation, *, embeddings: bool = False
    ) -> Candidate:
        paths = self.find(name)
        if len(paths) != 1:
            raise BadInput(say("judge.several", name=name, count=len(paths)))
        settings = self.settings()
        context_tokens = max(settings.context_tokens, _LEAST_CONTEXT_TOKENS)
        own = replace(
            settings, sequences=1, context_tokens=context_tokens, embeddings=embeddings, adapters=()
        )
        examination = Examination(self.memory(), self.start_engine, cancellation)
        (candidate,) = examination.examine(paths, own, lambda _event: None)
        if candidate.fault is not None:
            message = say("judge.not_usable", model=candidate.name, cause=candidate.fault)
            raise (BadInput if candidate.broken else EnvironmentFault)(message)
        check_room(candidate, beside_others=False)
        return candidate
