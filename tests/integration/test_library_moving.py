"""Moving the store, and kills at any step of a move or an import: nothing is ever lost."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled
from leastwise.domain.known_models import ImportedBy, LibraryProgressed
from leastwise.domain.messages import render
from leastwise.hub.library.moving import read_move
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.fixtures.tool_folders import HOUSE, OTHER, SMALL, VARIABLES, copied, sha256_of

GO = Cancellation()
SEED = 20261126
STEPS = frozenset(
    {"open", "os.rename", "os.link", "os.symlink", "os.mkdir", "os.remove", "os.rmdir"}
)
OWNED = (SMALL, OTHER, HOUSE / "triage-123k-Q8_0.gguf")
LOOSE = HOUSE / "triage-351k-Q4_0.gguf"
CONTENTS = {sha256_of(path) for path in (*OWNED, LOOSE)}


@pytest.fixture(autouse=True)
def _no_other_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))


@pytest.fixture(params=["same disk", "another disk"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A new folder to move to; on another disk every byte has to be copied."""
    if request.param == "same disk":
        yield tmp_path / "target"
        return
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk")
    folder = memory / f"leastwise-{os.getpid()}"
    yield folder / "models"
    shutil.rmtree(folder, ignore_errors=True)


def _core(home: Path) -> Core:
    paths = Paths(home)
    return Core(paths, Settings.load(paths.settings_file))


def _filled(home: Path) -> Path:
    """A store with three models of its own and a loose file; its folder."""
    with _core(home) as core:
        for path in OWNED:
            core.library.take_in(path, GO, copy=True)
        copied(LOOSE, core.paths.models / LOOSE.name)
        return core.paths.models


def _contents(*stores: Path) -> set[str]:
    """The hashes of whatever a user would find as a model in these folders."""
    found = (store.glob("*.gguf") for store in stores)
    variants = (store.glob("[0-9a-f]*/*.gguf") for store in stores)
    files = (*itertools.chain(*found), *itertools.chain(*variants))
    return {sha256_of(path) for path in files if len(path.parent.name.split("-")) < 4}


def _kill_at(step: int, work: Callable[[], object]) -> bool:
    """Do `work` in a process that dies by kill -9 at its `step`-th touch of a file.

    Whether it was killed; where it was not, it came to its end.
    """
    pid = os.fork()
    if pid == 0:
        counter = itertools.count(1)

        def die(event: str, _arguments: Sequence[object]) -> None:
            if event in STEPS and next(counter) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(die)
        try:
            work()
        finally:
            os._exit(0 if sys.exception() is None else 9)
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.waitstatus_to_exitcode(status) == 0
    return False


def _move(home: Path, target: Path) -> None:
    with _core(home) as core:
        core.library.move(target, GO)


def test_a_moved_store_is_known_and_used_in_its_new_place(tmp_path: Path, target: Path) -> None:
    home = tmp_path / "data"
    origin = _filled(home)
    (origin / "notes.txt").write_text("mine", encoding="utf-8")
    (origin / "lost.gguf").symlink_to(tmp_path / "never there.gguf")
    told: list[LibraryProgressed] = []
    with _core(home) as core:
        moved = core.library.move(target, GO, told.append)
        assert (moved.models, moved.folder) == (5, str(target))
        assert moved.left_behind == (str(origin / "notes.txt"),)
        assert core.paths.models == target
        assert {path.parent.parent for path in core.model_paths(None)} >= {target}
    (target / "lost.gguf").unlink()
    assert _contents(target) == CONTENTS
    assert [each.name for each in origin.iterdir()] == ["notes.txt"]
    with _core(home) as again:
        assert again.paths.models == target
        assert again.settings.store_folder == str(target)
        taken = again.library.take_in(SMALL, GO, copy=True)
        assert taken.by is ImportedBy.ALREADY_THERE
        history = again.library._ground.writer()
        for path in map(Path, taken.files):  # what was known of a file came along
            status = path.stat()
            assert history.known_hash(path, status.st_size, status.st_mtime_ns, status.st_ino)
        assert again.library.note() is None


def test_a_folder_that_will_not_do_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "data"
    origin = _filled(home)
    held = tmp_path / "held"
    copied(SMALL, held / LOOSE.name)
    with _core(home) as core:
        for folder in (origin, origin / "deeper", home):
            with pytest.raises(BadInput, match=r"library\.move_into_itself"):
                core.library.move(folder, GO)
        with pytest.raises(BadInput, match=r"library\.move_not_empty"):
            core.library.move(held, GO)
    assert _contents(origin) == CONTENTS
    assert sha256_of(held / LOOSE.name) == sha256_of(SMALL)


def test_a_move_that_is_stopped_leaves_the_store_where_it_was(tmp_path: Path, target: Path) -> None:
    home = tmp_path / "data"
    origin = _filled(home)
    stop = Cancellation()

    def on_progress(progress: LibraryProgressed) -> None:
        if progress.doing.code == "library.checking":
            stop.ask()

    with _core(home) as core:
        try:
            core.library.move(target, stop, on_progress)
        except Cancelled:
            assert core.paths.models == origin
            assert _contents(origin) == CONTENTS
            note = core.library.note()
            assert note is not None
            assert str(target) in render(note)
            elsewhere = tmp_path / "elsewhere"
            core.library.move(elsewhere, GO)
            assert _contents(elsewhere) == CONTENTS
            assert _contents(target) == set()  # the copies of the first attempt are gone
        else:
            assert target.stat().st_dev == tmp_path.stat().st_dev  # nothing had to be copied


def _killed_moves(home: Path, target: Path, steps: Sequence[int]) -> int:
    """Kill a move at each of `steps` until it comes to its end; how many kills there were."""
    origin = _filled(home)
    kills = 0
    for step in steps:
        killed = _kill_at(step, lambda: _move(home, target))
        stores = [store for store in (origin, target) if store.is_dir()]
        assert _contents(*stores) == CONTENTS, f"lost at step {step}"
        with _core(home) as core:
            assert _contents(core.paths.models) == CONTENTS, f"the store lacks some at {step}"
            moved = core.paths.models == target
        kills += killed
        if moved:
            break
    with _core(home) as core:
        if core.paths.models == origin:
            core.library.move(target, GO)
        else:
            core.library.take_in(SMALL, GO, copy=True)  # whatever changes the store tidies it
        assert core.paths.models == target
        assert read_move(core.paths.store_move) is None
    assert _contents(target) == CONTENTS
    assert not origin.exists()
    assert all(len(each.name.split("-")) < 4 for each in target.iterdir())
    return kills


def _killed_imports(home: Path, source: Path, steps: Sequence[int]) -> int:
    kills = 0
    for step in steps:

        def take() -> None:
            with _core(home) as core:
                core.library.take_in(source, GO, copy=True)

        kills += _kill_at(step, take)
        store = Paths(home).models
        assert _contents(store) <= {sha256_of(source)}
        with _core(home) as core:
            imported = core.library.take_in(source, GO, copy=True)
            assert [each.name for each in store.iterdir()] == [Path(imported.folder).name]
            assert sha256_of(Path(imported.files[0])) == sha256_of(source)
            core.library.remove(core.library.plan_removal(imported.files[0], GO))
        assert list(store.iterdir()) == []
    return kills


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked and killed")
def test_a_killed_move_loses_nothing_and_goes_on(tmp_path: Path, target: Path) -> None:
    chance = random.Random(SEED)
    assert _killed_moves(tmp_path / "data", target, chance.sample(range(15, 100), 3)) > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked and killed")
def test_a_killed_import_leaves_no_half_of_a_model(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    assert _killed_imports(tmp_path / "data", OTHER, chance.sample(range(15, 32), 3)) > 0


@pytest.mark.campaign
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked and killed")
def test_every_step_of_moves_and_imports_survives_a_kill(
    tmp_path: Path, target: Path, record_property: Callable[[str, object], None]
) -> None:
    moves = 0
    for step in range(1, 140):
        place = target.with_name(f"{target.name}-{step}")
        moves += _killed_moves(tmp_path / f"data-{step}", place, [step])
        shutil.rmtree(place)
    record_property("kills of a move", moves)
    record_property("kills of an import", _killed_imports(tmp_path / "i", OTHER, range(1, 45)))


def test_a_store_with_unfinished_downloads_stays_and_says_so(tmp_path: Path) -> None:
    home = tmp_path / "data"
    origin = _filled(home)
    unfinished = origin / ".downloads"
    unfinished.mkdir()
    (unfinished / "0123456789abcdef.json").write_text("{}", encoding="utf-8")
    with _core(home) as core:
        with pytest.raises(BadInput, match=r"library\.move_downloads"):
            core.library.move(tmp_path / "target", GO)
        assert _contents(origin) == CONTENTS
        assert core.paths.models == origin
        (unfinished / "0123456789abcdef.json").unlink()
        moved = core.library.move(tmp_path / "target", GO)
    assert moved.left_behind == ()
    assert not origin.exists()
