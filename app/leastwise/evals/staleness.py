"""Whether a verdict still holds: what it rested on, against what it would rest on today."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, replace
from pathlib import PurePath

from leastwise.domain.candidates import Adapter, RunSettings
from leastwise.domain.judging import JudgeIdentity
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Bar, Case, Generation, Suite
from leastwise.domain.tasks import Circumstances, StandingAnswer
from leastwise.domain.verdicts import CandidateResult, Verdict


def stale_reasons(
    standing: StandingAnswer, before: Suite, now: Circumstances
) -> tuple[Message, ...]:
    """Why the answer no longer holds as it stands; empty where it does.

    `before` is the suite with the cases that were run. A pure function of what it is given.
    """
    of_cases = tuple(_of_cases(before.cases, now.suite.cases))
    if not of_cases and standing.asked.variants.prompts:
        of_cases = tuple(_of_files(before, now.suite))
    return (
        *of_cases,
        *_of_generation(before.generation, now.suite.generation),
        *_of_bar(standing.suite.bar, now.suite.bar),
        *_of_models(standing, now.hashes),
        *_of_judges(standing, now.hashes),
        *_of_settings(standing.settings, now.settings),
        *_of_build(standing.build, now.build),
    )


def files_of(standing: StandingAnswer) -> tuple[str, ...]:
    """The paths of every model and adapter that the verdict rests on, each once."""
    paths: list[str] = []
    for one in _counting(standing):
        paths += [one.candidate.model.path, *(a.path for a in one.candidate.settings.adapters)]
    paths += [path for path, _ in _judges(standing)]
    return tuple(dict.fromkeys(paths))


def _judges(standing: StandingAnswer) -> Iterator[tuple[str, JudgeIdentity]]:
    """The local models that judged, by their files; one that was named otherwise has none."""
    by, asked = standing.judged_by, standing.asked.judges
    for path, identity in ((asked.judge, by.judge), (asked.embedding, by.embedding)):
        if identity is not None and not identity.is_cloud and PurePath(path).is_absolute():
            yield path, identity


def _counting(standing: StandingAnswer) -> list[CandidateResult]:
    """The candidates that the answer depends on: those above the winner do not count."""
    return [one for one in standing.results if one.verdict is not Verdict.NOT_NEEDED]


def _of_cases(before: tuple[Case, ...], now: tuple[Case, ...]) -> Iterator[Message]:
    """A case is the same while its prompt is; how often one stands in the suite counts."""
    if before == now:
        return
    old, new = Counter(map(_prompt, before)), Counter(map(_prompt, now))
    came, went = (new - old).total(), (old - new).total()
    stayed = (old & new).total()
    kept = (Counter(map(_whole, before)) & Counter(map(_whole, now))).total()
    yield from _counted("stale.cases_new", came)
    yield from _counted("stale.cases_gone", went)
    yield from _counted("stale.checks_changed", stayed - kept)


def _of_files(before: Suite, now: Suite) -> Iterator[Message]:
    """Where prompts made candidates only the first one's cases were kept to be held against."""
    if before.sha256 != now.sha256:
        yield say("stale.files")


def _counted(code: str, count: int) -> Iterator[Message]:
    if count:
        yield say(code, count=count)


def _prompt(case: Case) -> object:
    return case.turns


def _whole(case: Case) -> object:
    # What a check holds is JSON, which has no hash, and its keys no order.
    checks = json.dumps([asdict(check) for check in case.checks], sort_keys=True)
    return case.turns, checks, case.threshold


def _of_generation(before: Generation, now: Generation) -> Iterator[Message]:
    what = _differences(before, now)
    if what:
        yield say("stale.generation", what=what)


def _of_bar(before: Bar, now: Bar) -> Iterator[Message]:
    if before.pass_rate != now.pass_rate:
        yield say("stale.bar", before=before.pass_rate, after=now.pass_rate)
    if replace(before, pass_rate=now.pass_rate) != now:
        for name, limit in _LIMITS.items():
            if getattr(before, name) != getattr(now, name):
                yield say("stale.limit_changed", limit=limit)


_LIMITS: Mapping[str, str] = {
    "ttft_s": "TTFT",
    "decode_tokens_per_s": "tokens/s",
    "memory_bytes": "memory",
    "cost_per_1000": "cost",
}


def _of_models(standing: StandingAnswer, hashes: Mapping[str, str | None]) -> Iterator[Message]:
    told: set[str] = set()
    for one in _counting(standing):
        model, is_answer = one.candidate.model, one is standing.answer
        if model.path not in told:
            told.add(model.path)
            found = hashes.get(model.path)
            if found is None and is_answer:
                yield say("stale.model_gone", model=one.candidate.name)
            elif found == "":
                yield say("stale.model_written", model=one.candidate.name)
            elif found is not None and found != model.sha256:
                yield say("stale.model_changed", model=one.candidate.name)
        for adapter in one.candidate.settings.adapters:
            if adapter.path not in told:
                told.add(adapter.path)
                yield from _of_adapter(adapter, hashes.get(adapter.path), is_answer=is_answer)


def _of_adapter(adapter: Adapter, found: str | None, *, is_answer: bool) -> Iterator[Message]:
    name = PurePath(adapter.path).stem
    if found is None and is_answer:
        yield say("stale.adapter_gone", name=name)
    elif found is not None and found != adapter.sha256:
        yield say("stale.adapter_changed", name=name)


def _of_judges(standing: StandingAnswer, hashes: Mapping[str, str | None]) -> Iterator[Message]:
    for path, identity in _judges(standing):
        found = hashes.get(path)
        if found is None:
            yield say("stale.judge_gone", name=identity.name)
        elif found and found != identity.key:
            yield say("stale.judge_changed", name=identity.name)


def _of_settings(before: RunSettings, now: RunSettings) -> Iterator[Message]:
    what = _differences(replace(before, adapters=()), replace(now, adapters=()))
    if what:
        yield say("stale.settings", what=what)


def _of_build(before: str, now: str) -> Iterator[Message]:
    if before != now:
        yield say("stale.build", before=before, after=now)


def _differences(before: object, now: object) -> tuple[str, ...]:
    """Each field that differs, with both values; long values by the field's name alone."""
    assert type(before) is type(now)
    found = []
    for one in fields(before):  # type: ignore[arg-type]
        old, new = getattr(before, one.name), getattr(now, one.name)
        if old != new:
            both = f"{one.name} {old} -> {new}"
            found.append(both if len(both) <= _LONGEST else one.name)
    return tuple(found)


_LONGEST = 60
