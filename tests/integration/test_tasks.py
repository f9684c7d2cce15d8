"""Standing answers on real runs: they hold, they go stale for what changed, and are asked anew."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render
from leastwise.domain.run_queries import RunQuery
from leastwise.domain.suites import Bar
from leastwise.domain.tasks import Standing, Task
from leastwise.domain.verdicts import LadderResult
from leastwise.paths import user_paths
from leastwise.settings import Settings
from tests.fixtures.tiny_gguf import write_tiny_gguf

ANYTHING = {"type": "not-equals", "value": "never said"}
IMPOSSIBLE = {"type": "equals", "value": "never said"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("models")
    return tuple(write_tiny_gguf(folder / f"w{w}.gguf", width=w) for w in (64, 128))


@pytest.fixture
def models(files: tuple[Path, ...], tmp_path: Path) -> tuple[Path, ...]:
    """Two models of this test's own, which it may spoil."""
    return tuple(Path(shutil.copy(file, tmp_path / file.name)) for file in files)


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings(threads=1, context_tokens=256)) as opened:
        yield opened


def write_suite(folder: Path, check: dict[str, str], cases: int = 4, bar: float = 0.75) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    tests = [{"vars": {"n": str(n)}, "assert": [check]} for n in range(cases)]
    config = {"prompts": ["Case {{n}}:"], "tests": tests}
    (folder / "promptfooconfig.yaml").write_text(json.dumps(config))
    sidecar = f"[bar]\npass_rate = {bar}\n[generation]\nmax_tokens = 3\n"
    (folder / "leastwise.toml").write_text(sidecar)
    return folder


def find(
    core: Core, folder: Path, models: tuple[Path, ...], bar: Bar | None = None
) -> LadderResult:
    request = core.find_request(core.load_suite(str(folder)), models, bar)
    return core.find(request, lambda _event: None, Cancellation())


def task_of(core: Core, folder: Path) -> Task:
    return next(task for task in core.tasks.tasks() if task.path == str(folder))


def judged(core: Core, folder: Path) -> Task:
    return core.tasks.judged(task_of(core, folder), Cancellation())


def why(core: Core, folder: Path) -> list[str]:
    stale = judged(core, folder).stale
    assert stale is not None
    return [render(reason) for reason in stale]


def stale_runs(core: Core) -> list[int]:
    """What a search of the history for stale answers finds."""
    return [run.run_id for run in core.past.search(RunQuery("stale passes")).runs]


def test_every_suite_is_a_task_run_or_not_on_the_shelf_or_off_it(
    core: Core, models: tuple[Path, ...], tmp_path: Path
) -> None:
    elsewhere = write_suite(tmp_path / "elsewhere", IMPOSSIBLE)
    copied = shutil.copytree(elsewhere, core.paths.suites / "copied")  # another task all the same
    found = find(core, elsewhere, models[:1])
    tasks = {task.path: task for task in core.tasks.tasks()}
    assert [task.shipped for task in tasks.values()] == [True, False, False]
    assert tasks[str(copied)].standing is Standing.NOT_RUN
    task = tasks[str(elsewhere)]
    assert task.answer is not None
    assert task.standing is Standing.NONE_PASSES
    assert (task.answer.run_id, task.answer.cases) == (found.run_id, 4)
    assert (task.answer.summary, task.answer.results) == (found.summary, found.results)
    assert why(core, elsewhere) == []
    with pytest.raises(BadInput, match="never_run"):
        core.tasks.request(tasks[str(copied)])

    (elsewhere / "promptfooconfig.yaml").write_text("prompts: [")
    broken = core.tasks.judged(task, Cancellation())
    assert broken.fault is not None
    assert broken.standing is Standing.NONE_PASSES
    shutil.rmtree(elsewhere)
    gone = core.tasks.judged(task, Cancellation())
    assert gone.fault is not None
    assert gone.fault.code == "task.suite_gone"


def test_what_changed_since_is_said_and_asked_anew_of_what_is_there(
    core: Core, models: tuple[Path, ...]
) -> None:
    suite = write_suite(core.paths.suites / "mine", ANYTHING)
    first = find(core, suite, models, Bar(0.25))
    assert first.answer is not None
    assert why(core, suite) == []
    assert core.tasks.request(judged(core, suite)).bar == Bar(0.25)  # its own, not the suite's
    write_suite(suite, ANYTHING, cases=16, bar=0.5)
    assert why(core, suite) == ["The suite has 12 new cases.", "The bar was 75 %, and is 50 %."]
    assert stale_runs(core) == [first.run_id]
    models[1].unlink()  # above the answer, so that it does not matter
    request = core.tasks.request(judged(core, suite))
    assert request.models == models[:1]
    again = core.find(request, lambda _event: None, Cancellation())
    assert again.run_id != first.run_id
    assert again.answer is not None
    assert why(core, suite) == []
    assert stale_runs(core) == []


def test_a_model_that_was_written_since_is_named_until_it_is_read(
    core: Core, models: tuple[Path, ...]
) -> None:
    suite = write_suite(core.paths.suites / "mine", ANYTHING)
    found = find(core, suite, models[:1])
    assert found.answer is not None
    name = found.answer.candidate.name
    shutil.copy(models[1], models[0])
    assert why(core, suite) == [f"The file of {name} was written since, and not read yet."]
    core.examine(models, lambda _event: None, Cancellation())
    assert why(core, suite) == [f"The file of {name} changed."]
    models[0].unlink()
    task = judged(core, suite)
    assert [render(reason) for reason in task.stale or ()] == [f"The file of {name} is gone."]
    with pytest.raises(BadInput, match="no_models"):
        core.tasks.request(task)
