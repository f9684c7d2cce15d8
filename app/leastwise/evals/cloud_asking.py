"""Cases sent to a cloud model, several calls in flight at once, each answer kept as it comes."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Final, Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import (
    CloudAnswer,
    CloudPrompt,
    CloudProvider,
    CostRange,
    SendNotice,
)
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, say
from leastwise.domain.references import ReferenceRequest
from leastwise.domain.suites import Case

# What is wrong with one prompt and with no other: the case fails, and the run goes on.
OF_ONE_PROMPT: Final = frozenset({"cloud.refused", "cloud.too_long"})
_PURPOSE: Final = "a case of a suite to a cloud model"
_LOOK_S: Final = 0.2


class Session(Protocol):
    """Calls of one run to one model, in one thread."""

    def ask(
        self, prompt: CloudPrompt, on_text: Callable[[str], None], cancellation: Cancellation
    ) -> CloudAnswer:
        """One answer. Raises BadInput (a cap, the prompt), EnvironmentFault, Cancelled."""


class Providers(Protocol):
    """The providers that the user added."""

    def find(self, reference: str) -> tuple[CloudProvider, str]:
        """The provider and the model of NAME or NAME/MODEL. Raises BadInput, EnvironmentFault."""


class CloudSide(Protocol):
    """What is needed of the cloud desk: it alone sends, counts the money and keeps the caps."""

    @property
    def shelf(self) -> Providers:
        """Whom the user added."""

    def estimate(self, reference: str, prompts: Sequence[CloudPrompt]) -> CostRange:
        """What sending these would cost; sends nothing."""

    def agree(
        self,
        reference: str,
        prompts: Sequence[CloudPrompt],
        confirm: Callable[[SendNotice], bool],
        *,
        unpriced: bool,
    ) -> None:
        """Have the user agree to sending these, where the host was never confirmed."""

    def session(
        self,
        reference: str,
        first: CloudPrompt,
        confirm: Callable[[SendNotice], bool],
        *,
        purpose: str,
        unpriced: bool,
        run: str,
    ) -> AbstractContextManager[Session]:
        """A session for one thread; sessions with the same `run` share its cap."""


@dataclass(frozen=True)
class Question:
    """Answer number `repeat` to a case, and the key under which it is known once it is paid."""

    case: Case
    prompt: CloudPrompt
    key: str
    repeat: int


@dataclass(frozen=True)
class Reply:
    """What came for a question; without an answer `refusal` says why this prompt gets none."""

    question: Question
    answer: CloudAnswer | None
    refusal: Message


@dataclass
class PaidFor:
    """The answers that are there, gathered until all those of a case are.

    `done` holds the indexes of cases that need no answer any more.
    """

    questions: Sequence[Question]
    answers: Mapping[tuple[str, int], CloudAnswer]
    done: set[int]
    _by_case: dict[int, list[Question]] = field(init=False)
    _by_key: dict[str, list[Case]] = field(init=False)
    _found: dict[tuple[str, int], CloudAnswer] = field(init=False)

    def __post_init__(self) -> None:
        self._found = dict(self.answers)
        self._by_case, self._by_key = {}, {}
        for one in self.questions:
            self._by_case.setdefault(one.case.index, []).append(one)
            if one.repeat == 0:
                self._by_key.setdefault(one.key, []).append(one.case)

    def key(self, case: Case) -> str:
        """The key of a case's answers."""
        return self._by_case[case.index][0].key

    def whole(self) -> Iterator[tuple[Case, Sequence[CloudAnswer]]]:
        """The cases whose answers are all there, each once."""
        cases = [one.case for one in self.questions if one.repeat == 0]
        yield from self._whole_of(cases)

    def with_answer(
        self, question: Question, answer: CloudAnswer
    ) -> Iterator[tuple[Case, Sequence[CloudAnswer]]]:
        """The cases that are whole with this answer more: equal ones share it."""
        self._found[question.key, question.repeat] = answer
        yield from self._whole_of(self._by_key[question.key])

    def without_answer(self, question: Question) -> list[Case]:
        """The cases that will get no answer, of those that were still open: equal ones too."""
        cases = [one for one in self._by_key[question.key] if one.index not in self.done]
        self.done.update(one.index for one in cases)
        return cases

    def questions_left(self) -> list[Question]:
        """What is to be sent, each question once."""
        left = [one for one in self.questions if one.case.index not in self.done]
        once = {(one.key, one.repeat): one for one in left}
        return [one for known, one in once.items() if known not in self._found]

    def _whole_of(self, cases: Iterable[Case]) -> Iterator[tuple[Case, Sequence[CloudAnswer]]]:
        for case in cases:
            asked = self._by_case[case.index]
            found = [self._found.get((one.key, one.repeat)) for one in asked]
            answers = [one for one in found if one is not None]
            if case.index not in self.done and len(answers) == len(asked):
                self.done.add(case.index)
                yield case, answers


@dataclass(frozen=True)
class Asking:
    """Where questions go; `run` names what the cap per run counts together."""

    cloud: CloudSide
    request: ReferenceRequest
    run: str
    cancellation: Cancellation


@contextmanager
def asked_in_parallel(
    asking: Asking,
    questions: Sequence[Question],
    keep: Callable[[Question, CloudAnswer], None],
) -> Iterator[Iterator[Reply]]:
    """The replies as they come; `keep` is called with each answer before anything else is.

    The first failure that another attempt does not mend lets no further call begin; those in
    flight are waited for, and their replies given, before it is raised. Leaving the block early
    does the same.
    """
    crew = _Crew(asking, questions, keep)
    try:
        yield crew.replies()
    finally:
        crew.end()


class _Crew:
    """One thread a call in flight, each with a session of its own."""

    def __init__(
        self,
        asking: Asking,
        questions: Sequence[Question],
        keep: Callable[[Question, CloudAnswer], None],
    ) -> None:
        self._asking = asking
        self._keep = keep
        self._waiting: queue.SimpleQueue[Question] = queue.SimpleQueue()
        for question in questions:
            self._waiting.put(question)
        self._replies: queue.SimpleQueue[Reply | BaseException | None] = queue.SimpleQueue()
        self._ending = threading.Event()
        number = min(asking.request.at_once, len(questions))
        self._threads = [
            threading.Thread(target=self._work, name=f"cloud-{at}") for at in range(number)
        ]
        for thread in self._threads:
            thread.start()

    def replies(self) -> Iterator[Reply]:
        """Until every thread has ended. Raises the first failure then."""
        running, failure = len(self._threads), None
        while running:
            try:
                came = self._replies.get(timeout=_LOOK_S)
            except queue.Empty:
                continue  # so that a signal is seen on every system
            if came is None:
                running -= 1
            elif isinstance(came, Reply):
                yield came
            else:
                failure = failure or came
        if failure is not None:
            raise failure
        self._asking.cancellation.raise_if_asked()

    def end(self) -> None:
        """Let no further call begin, and wait for those in flight."""
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        try:
            self._ask_all()
        except BaseException as failure:  # noqa: BLE001 - the thread's boundary: raised in `replies`
            self._ending.set()
            self._replies.put(failure)
        finally:
            self._replies.put(None)

    def _ask_all(self) -> None:
        asking = self._asking
        question = self._next()
        if question is None:
            return
        with asking.cloud.session(
            asking.request.reference,
            question.prompt,
            _never,
            purpose=_PURPOSE,
            unpriced=asking.request.unpriced,
            run=asking.run,
        ) as session:
            while question is not None:
                self._replies.put(self._reply(session, question))
                question = self._next()

    def _next(self) -> Question | None:
        if self._ending.is_set() or self._asking.cancellation.asked:
            return None
        try:
            return self._waiting.get_nowait()
        except queue.Empty:
            return None

    def _reply(self, session: Session, question: Question) -> Reply:
        try:
            answer = session.ask(question.prompt, _unheard, self._asking.cancellation)
        except BadInput as error:
            if error.message.code not in OF_ONE_PROMPT:
                raise
            return Reply(question, None, error.message)
        self._keep(question, answer)
        return Reply(question, answer, say("reference.answered"))


def _never(_notice: SendNotice) -> bool:
    """The user agreed before the first session, or the run did not come so far."""
    return False


def _unheard(_text: str) -> None:
    return None
