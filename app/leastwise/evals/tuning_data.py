"""Splits a suite into what a model may learn from and what it is judged on, and writes both."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import Case, Suite
from leastwise.domain.tuning import TuningData
from leastwise.domain.verdicts import CaseResult, Outcome
from leastwise.evals.near_duplicates import near_duplicates
from leastwise.evals.sidecar_writing import sidecar_text
from leastwise.evals.suite_editing import write_whole
from leastwise.evals.suite_exporting import export_suite
from leastwise.evals.suite_sidecar import FILE_NAME, Sidecar

_SUITE_FOLDER: Final = "held-out"
_CONFIG: Final = "promptfooconfig.yaml"
_SOURCE: Final = "source"
_TRAIN: Final = "train.jsonl"
_ABOUT: Final = "about.json"
_FILES: Final = (
    _TRAIN,
    f"{_SUITE_FOLDER}/{_CONFIG}",
    f"{_SUITE_FOLDER}/{FILE_NAME}",
    _ABOUT,
)


def write_tuning_data(
    suite: Suite, run: StoredRun, share: float, seed: int, folder: Path
) -> TuningData:
    """Write `train.jsonl` (a chat a line), the suite `held-out`, and `about.json`.

    At least `share` of the cases is held out, whole clusters in the order that `seed` shuffles.
    Raises BadInput where nothing is left on one side, where no model passed any case, or where
    the folder holds something; SuiteError, EnvironmentFault.
    """
    reference = _reference(run)
    clusters = case_clusters(suite.cases)
    held = _held_out(clusters, share, len(suite.cases), seed)
    answers = {one.case_index: one.answer.text for one in reference.cases if _passed(one)}
    learned = [case for case in suite.cases if case.index not in held]
    examples = [(case, answers[case.index]) for case in learned if case.index in answers]
    if not examples or not held:
        raise BadInput(say("tuning.nothing_left", cases=len(suite.cases), clusters=len(clusters)))
    if folder.exists() and any(folder.iterdir()):
        raise BadInput(say("tuning.folder_used", path=str(folder)))
    _make(folder / _SUITE_FOLDER)
    _write_suite(suite, held, folder / _SUITE_FOLDER)
    write_whole(folder / _TRAIN, "".join(_lines(examples)))
    about = {
        **_origin(suite, run, reference),
        "seed": seed,
        "share": share,
        "examples": [case.index for case, _ in examples],
        "held_out": sorted(held),
    }
    write_whole(folder / _ABOUT, json.dumps(about, ensure_ascii=False, indent=2) + "\n")
    return TuningData(
        folder=str(folder),
        reference=reference.candidate.name,
        examples=len(examples),
        skipped=len(learned) - len(examples),
        held_out=len(held),
        clusters=len(clusters),
        seed=seed,
        files=_FILES,
    )


def _origin(suite: Suite, run: StoredRun, reference: StoredCandidate) -> dict[str, JsonValue]:
    """Of which suite, run and model the data are."""
    return {
        "suite": suite.name,
        "suite_sha256": suite.sha256,
        "run": run.summary.run_id,
        "reference": reference.candidate.name,
        "reference_sha256": reference.candidate.model.sha256,
    }


def case_clusters(cases: Sequence[Case]) -> list[list[int]]:
    """The cases' indexes by what they share: a source, variables, or almost all words."""
    leader = list(range(len(cases)))

    def find(place: int) -> int:
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    first: dict[str, int] = {}
    for place, case in enumerate(cases):
        for key in _shared_keys(case):
            leader[find(place)] = find(first.setdefault(key, place))
    for place, (twin, _) in near_duplicates([_own_words(case) for case in cases]).items():
        leader[find(place)] = find(twin)
    clusters: dict[int, list[int]] = {}
    for place, case in enumerate(cases):
        clusters.setdefault(find(place), []).append(case.index)
    return list(clusters.values())


def _shared_keys(case: Case) -> Iterator[str]:
    source = case.metadata.get(_SOURCE)
    if source not in (None, ""):
        yield json.dumps(["source", source], sort_keys=True, default=str)
    if case.variables:
        yield json.dumps(["variables", dict(case.variables)], sort_keys=True, default=str)


def _own_words(case: Case) -> str:
    """What tells a case from the others: its variables' texts, or else its last turn."""
    texts = [value for value in case.variables.values() if isinstance(value, str)]
    return "\n".join(texts) or (case.turns[-1].content if case.turns else "")


def _reference(run: StoredRun) -> StoredCandidate:
    """The candidate with the most passes; of several the last on the ladder, the largest."""
    best: StoredCandidate | None = None
    for one in run.candidates:
        if one.passed and (best is None or one.passed >= best.passed):
            best = one
    if best is None:
        raise BadInput(say("tuning.none_passed", run_id=run.summary.run_id))
    return best


def _passed(result: CaseResult) -> bool:
    return result.outcome.outcome is Outcome.PASSED


def _held_out(clusters: list[list[int]], share: float, cases: int, seed: int) -> frozenset[int]:
    shuffled = sorted(clusters)
    random.Random(seed).shuffle(shuffled)
    held: list[int] = []
    for cluster in shuffled[:-1]:  # one is always left to learn from
        if len(held) >= share * cases:
            break
        held += cluster
    return frozenset(held)


def _lines(examples: Iterable[tuple[Case, str]]) -> Iterator[str]:
    for case, answer in examples:
        turns = [{"role": turn.role, "content": turn.content} for turn in case.turns]
        messages = [*turns, {"role": "assistant", "content": answer}]
        yield json.dumps({"messages": messages}, ensure_ascii=False) + "\n"


def _write_suite(suite: Suite, held: frozenset[int], folder: Path) -> None:
    kept = [case for case in suite.cases if case.index in held]
    cases = tuple(replace(case, index=at) for at, case in enumerate(kept))
    name = f"{suite.name}, held out"
    export_suite(replace(suite, name=name, cases=cases), "promptfoo", folder / _CONFIG)
    after = Sidecar(name=name, bar=suite.bar, generation=suite.generation)
    write_whole(folder / FILE_NAME, sidecar_text("", Sidecar(), after))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = error.strerror or str(error)
        message = say("suite.edit.not_written", path=str(folder), detail=detail)
        raise EnvironmentFault(message) from error
