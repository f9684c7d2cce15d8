"""Tasks with standing answers for tests and pictures: what holds, what is stale, what is new."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.history import FindRequest
from leastwise.domain.measures import PeakMemory, Probe, Timing
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Bar, Suite
from leastwise.domain.tasks import Asked, StandingAnswer, Task
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.intervals import clopper_pearson
from tests.integration import store_samples as samples

NAMES = (
    "Support triage",
    "Invoice fields",
    "Language of a mail",
    "Spam or not",
    "Urgency in three steps",
    "Product of a complaint",
    "Address to JSON",
    "Date expressions",
    "Sentiment of reviews",
    "Answer or escalate",
    "Redact names",
    "SQL for reports",
    "Tags of articles",
    "Title case",
    "Units of measure",
    "Duplicate tickets",
    "Part numbers",
    "Opening hours",
    "Summaries of calls",
    "Form of address",
)
REASONS: tuple[tuple[Message, ...], ...] = (
    (say("stale.cases_new", count=12),),
    (say("stale.bar", before=0.95, after=0.97), say("stale.cases_gone", count=1)),
    (say("stale.build", before="llama-cpp-python 0.3.35", after="llama-cpp-python 0.3.36"),),
    (say("stale.model_changed", model="house-b (Q8_0)"),),
)


@dataclass
class RecordedTasks:
    """The core's side of the Tasks page. `fault` is raised by every request for a task."""

    known: tuple[Task, ...] = ()
    fault: LeastwiseError | None = None
    asked: list[str] = field(default_factory=list)

    def tasks(self) -> tuple[Task, ...]:
        return tuple(replace(task, stale=None) for task in self.known)

    def judged(self, task: Task, cancellation: Cancellation) -> Task:
        cancellation.raise_if_asked()
        return next(one for one in self.known if one.path == task.path)

    def request(self, task: Task) -> FindRequest:
        self.asked.append(task.name)
        if self.fault is not None:
            raise self.fault
        assert task.answer is not None
        suite = replace(task.answer.suite, cases=samples.suite(20).cases)
        models = tuple(Path(f"/models/{number}.gguf") for number in range(4))
        return FindRequest(suite, models, task.answer.bar, RunSettings())


def task(number: int, stale: tuple[Message, ...] = (), passed: int = 213) -> Task:
    """Task `number`: of 220 cases `passed` passed, against a bar of 95 %."""
    name, cases = NAMES[number % len(NAMES)], 220
    path = f"/suites/{number}"
    verdict = Verdict.PASSES if passed >= 209 else Verdict.FAILS
    found = samples.candidate_result("abcdef"[number % 6], verdict)
    speed = 40.0 + 997.0 * number
    timing = Timing(62, 0, 31, 0.02, 0.01, 30 / speed)
    peak = PeakMemory((48 << 20) * (number + 1) ** 2, 40 << 20, 8 << 20)
    result = replace(
        found,
        passed=passed,
        run=cases,
        cases=cases,
        interval=clopper_pearson(passed, cases),
        probe=Probe((timing,) * 5),
        peak_memory=peak,
    )
    answer = result if verdict is Verdict.PASSES else None
    summary = (
        say(
            "ladder.answer",
            model=result.candidate.name,
            rate=passed / cases,
            cases=cases,
            memory=peak.total_bytes,
            speed=speed,
        )
        if answer
        else say("ladder.none_passes", count=1, best=passed / cases, bar=0.95)
    )
    standing = StandingAnswer(
        run_id=number + 1,
        finished=datetime(2026, 11, 23, 14, 5, tzinfo=UTC) - timedelta(days=number * 3),
        suite=Suite(name, path, "ab" * 32, (), Bar(0.95)),
        cases=cases,
        bar=Bar(0.95),
        settings=RunSettings(),
        build="llama-cpp-python 0.3.36",
        asked=Asked(path, ("/models/0.gguf",)),
        results=(result,),
        answer=answer,
        summary=summary,
        wall_s=31.4,
    )
    return Task(name, path, number == 0, standing, stale)


def twenty() -> tuple[Task, ...]:
    """A team's table: most hold, some are stale, two pass with none, one was never run."""
    known = [
        task(number, REASONS[number % 4] if number % 5 == 2 else (), 150 + number)
        if number in (6, 13)
        else task(number, REASONS[number % 4] if number % 5 == 2 else (), 209 + number % 11)
        for number in range(18)
    ]
    gone = say("task.suite_gone", path="/suites/18")
    never = Task(NAMES[19], "/suites/19", False, stale=())
    return (*known, replace(task(18), fault=gone), never)


def called_oddly(*names: str) -> tuple[Task, ...]:
    """The same, the first of them by these names."""
    known = twenty()
    return (
        *(replace(task, name=name) for task, name in zip(known, names, strict=False)),
        *known[len(names) :],
    )
