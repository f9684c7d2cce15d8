"""Ladders over prompts, settings, adapters and quantisations, on real models and children."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Adapter
from leastwise.domain.errors import Cancelled, EnvironmentFault
from leastwise.domain.events import (
    CandidateMade,
    CaseFinished,
    Event,
    LadderPlanned,
    MakingProgressed,
    VariantTold,
)
from leastwise.domain.messages import render
from leastwise.domain.suites import Bar
from leastwise.domain.tasks import Task
from leastwise.domain.variants import Variants, Varied
from leastwise.domain.verdicts import LadderResult, Verdict
from leastwise.evals.requantising import Requantising
from leastwise.paths import shipped_models, user_paths
from leastwise.settings import Settings
from tests.fixtures.lora_gguf import write_lora_gguf
from tests.fixtures.tiny_gguf import write_tiny_gguf

HOUSE = shipped_models() / "house" / "triage-35k-F16.gguf"
ANYTHING = {"type": "not-equals", "value": "never said"}
IMPOSSIBLE = {"type": "equals", "value": "never said"}


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("models") / "w64.gguf", width=64)


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings(threads=1, context_tokens=256)) as opened:
        yield opened


def write_suite(folder: Path, *prompts: str, check: dict[str, str], cases: int = 3) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    tests = [{"vars": {"n": str(n)}, "assert": [check]} for n in range(cases)]
    config = {"prompts": list(prompts), "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    (folder / "leastwise.toml").write_text("[bar]\npass_rate = 1.0\n[generation]\nmax_tokens = 3\n")
    return folder


def find(
    core: Core, suite: Path, model: Path, variants: Variants, *, resume: bool = False
) -> tuple[LadderResult, list[Event]]:
    events: list[Event] = []
    request = core.find_request(core.load_suite(str(suite)), [model], resume=resume)
    asked = replace(request, variants=variants)
    return core.find(asked, events.append, Cancellation()), events


def task_of(core: Core, folder: Path) -> Task:
    return next(task for task in core.tasks.tasks() if task.path == str(folder))


def told(events: list[Event]) -> list[str]:
    return [render(event.message) for event in events if isinstance(event, VariantTold)]


def test_the_cheapest_pair_of_model_and_prompt(core: Core, tiny: Path, tmp_path: Path) -> None:
    """Each candidate is asked its own prompt alone, test by test; the shorter goes first."""
    suite = write_suite(tmp_path / "s", "Be so kind, {{n}}:", "Case {{n}}:", check=IMPOSSIBLE)
    variants = Variants(prompts=True)
    result, _ = find(core, suite, tiny, variants)
    assert [one.candidate.told for one in result.results] == [("prompt 2",), ("prompt 1",)]
    assert [one.cases for one in result.results] == [3, 3]
    stored = core.stored_run(result.run_id)
    first, second = stored.candidates
    assert all("Case" in case.answer.prompt for case in first.cases)
    assert all("Be so kind" in case.answer.prompt for case in second.cases)
    assert {case.case_index for case in first.cases} <= {0, 1, 2}
    write_suite(tmp_path / "s", "Be so kind, {{n}}:", "Case {{n}}:", check=ANYTHING)
    again, _ = find(core, suite, tiny, variants)
    assert [one.verdict for one in again.results] == [Verdict.PASSES, Verdict.NOT_NEEDED]
    assert again.results[1].reason.code == "candidate.sibling_passes"

    desk = core.tasks
    task = desk.judged(task_of(core, suite), Cancellation())
    assert task.stale == ()
    assert desk.request(task).variants == variants
    write_suite(tmp_path / "s", "Be so kind, {{n}}:", "Another {{n}}:", check=ANYTHING)
    task = desk.judged(task_of(core, suite), Cancellation())
    assert [reason.code for reason in task.stale or ()] == ["stale.files"]


def test_settings_and_adapters_are_candidates_and_resume(
    core: Core, tiny: Path, tmp_path: Path
) -> None:
    suite = write_suite(tmp_path / "s", "Case {{n}}:", check=IMPOSSIBLE)
    adapter = write_lora_gguf(tmp_path / "tuned.gguf", size=0.5)
    variants = Variants(
        adapters=(Adapter(str(adapter), 1.0, "7" * 64),),
        settings=(Varied("ctx", ("128",)),),
    )
    request = core.find_request(core.load_suite(str(suite)), [tiny])
    request = replace(request, variants=variants)
    cancellation, seen = Cancellation(), []

    def stop(event: Event) -> None:
        if isinstance(event, CaseFinished):
            seen.append((event.position, event.result))
            if len(seen) == 1:
                cancellation.ask()

    with pytest.raises(Cancelled):
        core.find(request, stop, cancellation)
    result, events = find(core, suite, tiny, variants, resume=True)
    names = [one.candidate.name.partition(")")[2] for one in result.results]
    assert sorted(names) == [" + tuned, ctx 128", ", ctx 128"]
    assert names[0] == ", ctx 128"
    assert [one.verdict for one in result.results] == [Verdict.FAILS] * 2
    kept = [e for e in events if isinstance(e, CaseFinished) and e.from_history]
    assert [(event.position, event.result) for event in kept] == seen
    stored = core.stored_run(result.run_id)
    assert [len(one.cases) for one in stored.candidates] == [one.run for one in result.results]


def test_the_lowest_quantisation_that_passes_is_made_and_those_above_it_are_not(
    core: Core, tmp_path: Path
) -> None:
    suite = write_suite(tmp_path / "s", "Case {{n}}:", check=ANYTHING)
    variants = Variants(quantisations=("Q8_0", "Q4_0", "F16"), discard=True)
    result, events = find(core, suite, HOUSE, variants)
    assert [one.candidate.model.quantisation for one in result.results] == ["Q4_0", "Q8_0", "F16"]
    assert result.answer is result.results[0]
    assert any(words.startswith("F16 of triage-35k-F16 is left out") for words in told(events))
    assert [event.position for event in events if isinstance(event, CandidateMade)] == [0]
    assert [one.candidate.is_unmade for one in result.results] == [False, True, False]
    assert [path.stem for path in made_files(core)] == ["triage-35k-Q4_0"]
    desk = core.tasks
    assert desk.judged(task_of(core, suite), Cancellation()).stale == ()
    stored = core.stored_run(result.run_id)
    assert [one.candidate for one in stored.candidates] == [r.candidate for r in result.results]
    again, events = find(core, suite, HOUSE, variants)
    assert [one.candidate.key for one in again.results] == [r.candidate.key for r in result.results]
    assert not [event for event in events if isinstance(event, CandidateMade)]
    assert len(made_files(core)) == 1


def test_a_run_goes_on_with_what_it_made_and_deletes_it_if_it_is_not_the_answer(
    core: Core, tmp_path: Path
) -> None:
    suite = write_suite(tmp_path / "s", "Case {{n}}:", check=IMPOSSIBLE)
    variants = Variants(quantisations=("Q8_0", "Q4_0"), discard=True)
    request = core.find_request(core.load_suite(str(suite)), [HOUSE])
    cancellation, seen = Cancellation(), []

    def stop(event: Event) -> None:
        if isinstance(event, CaseFinished):
            seen.append((event.position, event.result))
        if isinstance(event, MakingProgressed) and event.position == 1:
            cancellation.ask()

    with pytest.raises(Cancelled):
        core.find(replace(request, variants=variants), stop, cancellation)
    assert [path.stem for path in made_files(core)] == ["triage-35k-Q4_0"]
    assert seen
    result, events = find(core, suite, HOUSE, variants, resume=True)
    kept = [e for e in events if isinstance(e, CaseFinished) and e.from_history]
    assert [(event.position, event.result) for event in kept] == seen
    assert [event.position for event in events if isinstance(event, CandidateMade)] == [1]
    assert [one.verdict for one in result.results] == [Verdict.FAILS] * 3
    assert made_files(core) == []


@pytest.mark.campaign
def test_a_made_file_that_is_gone_again_is_made_anew_for_the_rest_of_its_cases(
    core: Core, tmp_path: Path
) -> None:
    suite = write_suite(tmp_path / "s", "Case {{n}}:", check=IMPOSSIBLE, cases=5)
    variants = Variants(quantisations=("Q4_0",))
    request = core.find_request(core.load_suite(str(suite)), [HOUSE])
    request = replace(request, variants=variants, bar=Bar(0.2))
    cancellation, run_ids = Cancellation(), []

    def stop(event: Event) -> None:
        if isinstance(event, LadderPlanned):
            run_ids.append(event.run_id)
        if isinstance(event, CaseFinished):
            cancellation.ask()

    with pytest.raises(Cancelled):
        core.find(request, stop, cancellation)
    (made,) = made_files(core)
    shutil.rmtree(made.parent)
    again: list[Event] = []
    result = core.find(replace(request, resume=True), again.append, Cancellation())
    assert result.run_id == run_ids[0]
    assert made_files(core) == [made]
    kept = [e for e in again if isinstance(e, CaseFinished) and e.from_history]
    assert [event.position for event in kept] == [0]
    stored = core.stored_run(result.run_id)
    assert [one.run for one in stored.candidates] == [one.run for one in result.results]
    assert stored.candidates[0].candidate == result.results[0].candidate


def test_what_is_foreseen_is_what_is_made_to_the_byte(core: Core) -> None:
    stop = Cancellation()
    examine = partial(core.examine, on_event=lambda _event: None, cancellation=stop)
    making = Requantising(core.quantiser, lambda paths, settings: examine(paths, settings=settings))
    making.foresee([HOUSE], ("Q5_K_M", "Q4_0"), lambda _event: None, stop)
    ahead = [one for one in making.candidates(core.settings.run_settings) if one.is_unmade]
    assert len(ahead) == 2
    for one in ahead:
        real = making.make(one, lambda _share: None, stop)
        assert (real.plan, real.model.file_bytes) == (one.plan, one.model.file_bytes)
        assert real.name == one.name
        assert real.asked_key == one.asked_key != real.key


def test_a_disk_without_room_is_said_before_anything_is_asked(
    core: Core, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = write_suite(tmp_path / "s", "Case {{n}}:", check=ANYTHING)
    full = SimpleNamespace(free=1000)
    monkeypatch.setattr("leastwise.hub.quantising.shutil.disk_usage", lambda _path: full)
    with pytest.raises(EnvironmentFault, match="disk_short"):
        find(core, suite, HOUSE, Variants(quantisations=("Q4_0",)))
    assert made_files(core) == []


def made_files(core: Core) -> list[Path]:
    return sorted(core.paths.models.glob("*/*.gguf"))
