"""What stands out about a suite's cases and checks: in the newest run, and among themselves."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.history import StoredRun
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.suite_drafts import (
    CaseFlags,
    DraftCase,
    PastAnswer,
    SuiteDraft,
    SuiteReview,
    as_words,
)
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import CaseOutcome, CaseResult, Outcome
from leastwise.evals.near_duplicates import near_duplicates
from leastwise.evals.suite_sandboxed import resolve_variables
from leastwise.process.sandbox import Sandbox, SandboxFailure

_COMBINATIONS_LIMIT: Final = 100
_ANSWERS_LIMIT: Final = 50
_MANY: Final = 500
_LIMIT_S: Final = 120.0


def review_alone(draft: SuiteDraft) -> SuiteReview:
    """What can be said without a run: cases that are near-duplicates of earlier ones.

    Raises EnvironmentFault where many cases could not be compared.
    """
    texts = ["\n".join(map(as_words, case.variables.values())) for case in draft.cases]
    twins = near_duplicates(texts) if len(texts) < _MANY else _twins_apart(texts)
    return SuiteReview(
        {
            place: CaseFlags(twin=twin, likeness=likeness)
            for place, (twin, likeness) in twins.items()
        }
    )


def _twins_apart(texts: Sequence[str]) -> dict[int, tuple[int, float]]:
    """Found in a child: seconds of work here would take the interpreter's lock from the window."""
    with Sandbox() as sandbox:
        try:
            found = sandbox.call(
                "leastwise.evals.near_duplicates:find_apart", {"texts": list(texts)}, _LIMIT_S
            )
        except SandboxFailure as failure:
            raise EnvironmentFault(failure.message) from failure
    assert isinstance(found, list)
    return {place: (twin, likeness) for place, twin, likeness in found}


def review(draft: SuiteDraft, run: StoredRun, suite: Suite) -> SuiteReview:
    """The same with what `run` over `suite`, as it was then, found about the cases.

    A check counts as one that never passes or never fails where at least two models met it.
    """
    alone = review_alone(draft)
    cases = _cases_of(draft, suite)
    results = [{case.case_index: case for case in each.cases} for each in run.candidates]
    shared: Counter[tuple[int, bool]] = Counter()
    flags: dict[int, CaseFlags] = dict(alone.flags)
    answers = 0
    for place, indices in cases.items():
        models = [[found[at] for at in indices if at in found] for found in results]
        met = [cases_run for cases_run in models if cases_run]
        answers += sum(map(len, met))
        if met:
            shared.update(_shared_outcomes(draft, place, met))
            flags[place] = _flags(draft, place, met, flags.get(place, CaseFlags()))
    several = sum(bool(found) for found in results) > 1
    at = range(len(draft.shared.checks)) if several else range(0)
    return replace(
        alone,
        flags=flags,
        run_id=run.summary.run_id,
        answers=answers,
        shared_never_failed=tuple(i for i in at if shared[i, True] and not shared[i, False]),
        shared_never_passed=tuple(i for i in at if shared[i, False] and not shared[i, True]),
    )


def past_answers(
    draft: SuiteDraft, place: int, run: StoredRun, suite: Suite
) -> tuple[PastAnswer, ...]:
    """What the models of `run` answered to the case at `place`."""
    wanted = set(_cases_of(draft, suite, [place]).get(place, ()))
    found = (
        PastAnswer(
            candidate.candidate.name,
            case.answer.text,
            case.outcome.outcome is Outcome.PASSED,
        )
        for candidate in run.candidates
        for case in candidate.cases
        if case.case_index in wanted
    )
    return tuple(itertools.islice(found, _ANSWERS_LIMIT))


def _flags(
    draft: SuiteDraft, place: int, met: Sequence[Sequence[CaseResult]], flags: CaseFlags
) -> CaseFlags:
    passed = sum(all(_is_passed(case) for case in cases) for cases in met)
    counts: Counter[tuple[int, bool]] = Counter()
    own, skipped = draft.cases[place].checks, _inherited(draft, draft.cases[place])
    for answer in itertools.chain.from_iterable(map(_outcomes, itertools.chain(*met))):
        outcomes = answer.checks[skipped:]
        if len(outcomes) == len(own):
            counts.update((at, one.outcome is Outcome.PASSED) for at, one in enumerate(outcomes))
    several = len(met) > 1
    return replace(
        flags,
        ran=len(met),
        passed=passed,
        never_failed=tuple(_only(own, counts, passes=True)) if several else (),
        never_passed=tuple(_only(own, counts, passes=False)) if several else (),
    )


def _only(
    checks: Sequence[object], counts: Mapping[tuple[int, bool], int], *, passes: bool
) -> Iterator[str]:
    for at, check in enumerate(checks):
        if counts.get((at, passes)) and not counts.get((at, not passes)):
            yield getattr(check, "words", "")


def _shared_outcomes(
    draft: SuiteDraft, place: int, met: Iterable[Iterable[CaseResult]]
) -> Iterator[tuple[int, bool]]:
    count = _inherited(draft, draft.cases[place])
    for case in itertools.chain.from_iterable(met):
        for answer in _outcomes(case):
            for at, one in enumerate(answer.checks[:count]):
                yield at, one.outcome is Outcome.PASSED


def _outcomes(case: CaseResult) -> list[CaseOutcome]:
    """Of every answer to a case: a repeat is an answer of its own."""
    return [one.outcome for one in case.repeats] or [case.outcome]


def _inherited(draft: SuiteDraft, case: DraftCase) -> int:
    """How many checks for all cases this one has."""
    merged: dict[str, JsonValue] = {}
    for written in (draft.shared.written, case.written):
        options = written.get("options")
        merged.update(options if isinstance(options, Mapping) else {})
    return 0 if merged.get("disableDefaultAsserts") is True else len(draft.shared.checks)


def _is_passed(case: CaseResult) -> bool:
    return case.outcome.outcome is Outcome.PASSED


def _cases_of(
    draft: SuiteDraft, suite: Suite, places: Iterable[int] | None = None
) -> dict[int, list[int]]:
    """The cases of the run that each case of the draft became: those with its variables."""
    known: dict[str, list[int]] = {}
    for case in suite.cases:
        known.setdefault(_key(case.variables), []).append(case.index)
    found: dict[int, list[int]] = {}
    for place in range(len(draft.cases)) if places is None else places:
        variables = {**draft.shared.variables, **draft.cases[place].variables}
        indices = [at for one in _expanded(variables) for at in known.get(_key(one), ())]
        if indices:
            found[place] = sorted(set(indices))
    return found


def _expanded(variables: JsonObject) -> Iterator[JsonObject]:
    choices = [
        value if isinstance(value, list) and value and isinstance(value[0], str) else [value]
        for value in variables.values()
    ]
    combinations = itertools.islice(itertools.product(*choices), _COMBINATIONS_LIMIT)
    return (dict(zip(variables, values, strict=True)) for values in combinations)


def _key(variables: JsonObject) -> str:
    return json.dumps(resolve_variables(variables), sort_keys=True, default=str)
