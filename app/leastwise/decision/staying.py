"""Why to stay with the large model, where no local one passes: from the cases, never a guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.catalogue import CatalogueFit
from leastwise.domain.fits import FitVerdict
from leastwise.domain.history import StoredRun
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Parameter, say
from leastwise.domain.suites import Case, Suite
from leastwise.domain.verdicts import CaseResult, Outcome, Verdict
from leastwise.statistics.decided import Decision, Reason
from leastwise.statistics.gathering import gatherings
from leastwise.statistics.words import SIGNIFICANT, numbers

# Half of the cases are held back when a model is tuned, and with fewer than 29 of those not even
# a model without any failure is shown to pass 90 % of new ones (95 % confidence: 0.9^29 < 0.05).
FEWEST_TO_TUNE: Final = 58
_LONGEST_KIND: Final = 60
_KEYS_NAMED: Final = 6


@dataclass(frozen=True)
class Larger:
    """A model that this computer just has no memory for, in bytes; `on_disk` if it is here."""

    name: str
    need_bytes: int
    room_bytes: int
    on_disk: bool = False


def just_too_large(fits: Iterable[CatalogueFit]) -> tuple[Larger, ...]:
    """The models of the catalogue that do not fit, and would with half as much memory again."""
    found = []
    for one in fits:
        fit = one.fit
        if fit is None or fit.memory is None or fit.room is None or fit.judgement is None:
            continue
        need_bytes, room_bytes = fit.memory.total_bytes, fit.room.total_bytes
        too_large = fit.judgement.verdict is FitVerdict.DOES_NOT_FIT and need_bytes > room_bytes
        if too_large and need_bytes <= room_bytes * 3 // 2:
            found.append(Larger(f"{fit.name} ({one.quantisation})", need_bytes, room_bytes))
    return tuple(found)


def reasons_to_stay(
    decision: Decision, run: StoredRun, suite: Suite | None, larger: Sequence[Larger]
) -> Decision:
    """The decision with its reasons; with none where it is not to stay."""
    nearest = decision.nearest
    if not decision.stays or nearest is None:
        return decision
    results = nearest.side.stored.cases
    found = [*_where(results, suite), *_checks(results), *_lost_with_reference(decision)]
    found += _few_cases(decision)
    found += _memory(run, larger)
    return replace(decision, reasons=tuple(found))


def _where(results: Sequence[CaseResult], suite: Suite | None) -> Iterator[Reason]:
    """Whether the failures gather in some kind of input."""
    cases = {case.index: case for case in suite.cases} if suite else {}
    judged = [
        one
        for one in results
        if one.case_index in cases and one.outcome.outcome is not Outcome.UNSUPPORTED
    ]
    failed = [one.outcome.outcome is Outcome.FAILED for one in judged]
    kinds = kinds_of([cases[one.case_index] for one in judged])
    found = gatherings(kinds, failed)
    gathered = [one for one in found if one.p_value < SIGNIFICANT]
    for one in gathered[:2]:
        yield Reason(
            say(
                "stay.gathered",
                key=one.key,
                kind=one.kind,
                failures=one.failures,
                all_failures=one.all_failures,
                cases=one.cases,
                all_cases=one.all_cases,
                p=one.p_value,
            ),
            say("stay.split", key=one.key, kind=one.kind),
        )
    if found and not gathered:
        keys = tuple(one.key for one in found[:_KEYS_NAMED])
        facts: dict[str, Parameter] = {"failures": sum(failed), "keys": keys, "p": found[0].p_value}
        yield Reason(say("stay.spread", **facts), say("stay.open_ended"))


def kinds_of(cases: Sequence[Case]) -> Mapping[str, Sequence[str]]:
    """What the suite tells of its cases, by name: metadata, variables, prompt, kinds of checks."""
    names = dict.fromkeys(
        [("metadata", key) for case in cases for key in case.metadata]
        + [("variable", key) for case in cases for key in case.variables]
    )
    kinds = {
        f"{where} {key}": [_kind(_told(case, where).get(key)) for case in cases]
        for where, key in names
    }
    if len({case.prompt for case in cases}) > 1:
        kinds["prompt"] = [str(case.prompt + 1) for case in cases]
    for check in dict.fromkeys(one.name for case in cases for one in case.checks):
        has = [any(one.name == check for one in case.checks) for case in cases]
        kinds[f"check {check}"] = ["there" if one else "not there" for one in has]
    return kinds


def _told(case: Case, where: str) -> Mapping[str, JsonValue]:
    return case.metadata if where == "metadata" else case.variables


def _kind(value: JsonValue) -> str:
    return "" if value is None else str(value)[:_LONGEST_KIND]


def _checks(results: Sequence[CaseResult]) -> Iterator[Reason]:
    """Which kinds of checks the failing answers fail: a count, without any test."""
    failing = [one for one in results if one.outcome.outcome is Outcome.FAILED]
    counted = Counter(
        name
        for one in failing
        for name in {c.name for c in one.outcome.checks if c.outcome is Outcome.FAILED}
    )
    kinds = {c.name for one in results for c in one.outcome.checks}
    if counted and len(kinds) > 1:
        ((name, count),) = counted.most_common(1)
        yield Reason(
            say("stay.check", check=name, count=count, failures=len(failing)),
            say("stay.look_at_check", check=name),
        )


def _lost_with_reference(decision: Decision) -> Iterator[Reason]:
    """The cases that going local would lose, to be looked at."""
    nearest = decision.nearest
    lost = nearest.pairs.only_first if nearest else ()
    if nearest and lost:
        yield Reason(
            say(
                "stay.lost",
                model=nearest.side.name,
                reference=decision.reference.name,
                count=len(lost),
                cases=numbers(lost, 20),
            ),
            say("stay.tune") if decision.cases >= FEWEST_TO_TUNE else say("stay.look_at_cases"),
        )


def _few_cases(decision: Decision) -> Iterator[Reason]:
    if decision.cases < FEWEST_TO_TUNE:
        yield Reason(
            say("stay.few_cases", cases=decision.cases, fewest=FEWEST_TO_TUNE),
            say("stay.more_cases", more=FEWEST_TO_TUNE - decision.cases),
        )


def _memory(run: StoredRun, larger: Sequence[Larger]) -> Iterator[Reason]:
    """A model just above this computer's memory: of those that are here, and of the catalogue."""
    room_bytes = run.origin.computer.memory_total_bytes if run.origin else 0
    here = [
        Larger(one.candidate.name, one.candidate.plan.total_bytes, room_bytes, on_disk=True)
        for one in run.candidates
        if one.verdict is Verdict.UNDECIDED
        and one.candidate.plan is not None
        and one.candidate.plan.total_bytes > room_bytes > 0
    ]
    for one in sorted([*here, *larger], key=lambda found: found.need_bytes)[:1]:
        yield Reason(
            say(
                "stay.memory_here" if one.on_disk else "stay.memory",
                model=one.name,
                need=one.need_bytes,
                short=one.need_bytes - one.room_bytes,
            ),
            say("stay.more_memory"),
        )
