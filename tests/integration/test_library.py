"""The library over real folders: known once, imported, verified, removed, watched."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled, EnvironmentFault, ModelFileError
from leastwise.domain.known_models import FileState, ImportedBy, LibraryProgressed, PlaceKind
from leastwise.domain.messages import render
from leastwise.hub.manifests import read_manifest
from leastwise.hub.model_files import read_model_file
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.fixtures.tool_folders import (
    OTHER,
    SMALL,
    VARIABLES,
    cached_model,
    copied,
    ollama_model,
    sha256_of,
)
from tests.integration import store_samples as samples

GO = Cancellation()
MakeCore = Callable[..., Core]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home in which no other program was ever started."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    return tmp_path / "user"


@pytest.fixture
def make_core(tmp_path: Path, home: Path) -> Iterator[MakeCore]:
    cores: list[Core] = []

    def make(settings: Settings = Settings()) -> Core:  # noqa: B008 - it is frozen
        cores.append(Core(Paths(tmp_path / "data"), settings))
        return cores[-1]

    yield make
    for core in cores:
        core.close()


@pytest.fixture
def core(make_core: MakeCore) -> Core:
    return make_core()


def _read(core: Core, path: Path) -> str:
    """The hash under which a command would use the file now."""
    return read_model_file(path, core.library._ground.writer(), GO).sha256


def _imported(core: Core, source: Path, *, copy: bool = False) -> Path:
    imported = core.library.take_in(source, GO, copy=copy)
    return Path(imported.files[0])


def _rot(path: Path) -> None:
    """One bit of the file turns over; nothing else tells of it."""
    status = path.stat()
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)[0]
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last ^ 1]))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_two_copies_of_one_content_are_one_model_with_both_places(core: Core, home: Path) -> None:
    blob = ollama_model(home / ".ollama" / "models", "triage", "35k", SMALL)
    link = cached_model(
        home / ".cache" / "huggingface" / "hub", "owner/repo", "a" * 40, OTHER, "m-F16.gguf"
    )
    studio = copied(SMALL, home / ".lmstudio" / "models" / "me" / "mine" / "mine.gguf")
    found = core.library.discover(GO)
    assert {model.sha256 for model in found.models} == {sha256_of(SMALL), sha256_of(OTHER)}
    assert found.added == 3
    both = core.library.find("triage:35k", GO)
    assert {place.path for place in both.places if place.kind is not PlaceKind.SHIPS} == {
        str(blob),
        str(studio),
    }
    assert PlaceKind.SHIPS in {place.kind for place in both.places}  # we ship it too
    assert both.disk_bytes >= 3 * both.file_bytes
    assert {blob, studio, link} <= set(core.model_paths(None))
    assert core.model_paths("triage:35k") == (blob,)
    assert core.model_paths("owner/repo:F16") == (link,)
    assert core.library.discover(GO).added == 0


def test_what_is_discovered_is_listed_once_with_every_place(core: Core, home: Path) -> None:
    blob = ollama_model(home / ".ollama" / "models", "triage", "35k", SMALL)
    core.library.discover(GO)
    candidates = core.examine([SMALL, blob], lambda _event: None, GO)
    assert [candidate.fault for candidate in candidates] == [None, None]
    ((candidate, model),) = core.library.joined(candidates)
    assert candidate.model.sha256 == model.sha256 == sha256_of(SMALL)
    assert {place.path for place in model.places} == {str(SMALL), str(blob)}


def test_a_blob_whose_name_lies_is_not_offered(core: Core, home: Path) -> None:
    blob = ollama_model(home / ".ollama" / "models", "triage", "35k", SMALL)
    shutil.copyfile(OTHER, blob)
    (model,) = core.library.discover(GO).models
    assert model.fault is not None
    assert model.fault.code == "model.changed"
    (candidate,) = core.examine([blob], lambda _event: None, GO)
    assert candidate.broken


def test_a_file_of_another_program_that_changed_is_noticed_before_it_is_used(
    core: Core, home: Path
) -> None:
    studio = copied(SMALL, home / ".lmstudio" / "models" / "me" / "mine" / "mine.gguf")
    core.library.discover(GO)
    assert _read(core, studio) == sha256_of(SMALL)
    shutil.copyfile(OTHER, studio)
    with pytest.raises(ModelFileError, match=r"model\.changed") as caught:
        _read(core, studio)
    assert str(studio) in render(caught.value.message)
    core.library.discover(GO)  # the user says that it is meant like that
    assert _read(core, studio) == sha256_of(OTHER)
    studio.unlink()
    (candidate,) = core.examine(core.model_paths("mine"), lambda _event: None, GO)
    assert candidate.fault is not None
    assert candidate.fault.code == "model.missing"
    assert core.library.discover(GO).gone == (str(studio),)
    with pytest.raises(BadInput, match=r"model\.unknown"):
        core.model_paths("mine")


def test_a_file_that_was_exchanged_is_noticed_by_its_inode(core: Core, tmp_path: Path) -> None:
    owned = _imported(core, copied(SMALL, tmp_path / "m.gguf"), copy=True)
    assert _read(core, owned) == sha256_of(SMALL)
    status = owned.stat()
    other = copied(owned, tmp_path / "other.gguf")
    _rot(other)
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(owned)
    with pytest.raises(ModelFileError, match=r"model\.changed"):
        _read(core, owned)


def test_a_link_takes_no_room_and_outlives_the_other_name(core: Core, tmp_path: Path) -> None:
    source = copied(SMALL, tmp_path / "downloads" / "a b.gguf")
    imported = core.library.take_in(source, GO)
    owned = Path(imported.files[0])
    assert imported.by is ImportedBy.HARD_LINK
    assert owned.samefile(source)
    assert owned.parent.parent == core.paths.models
    manifest = read_manifest(owned.parent)
    assert manifest is not None
    assert (manifest.files[0].sha256, manifest.origin) == (sha256_of(SMALL), str(source))
    assert core.library.take_in(source, GO).by is ImportedBy.ALREADY_THERE
    source.unlink()
    assert core.model_paths("a b") == core.model_paths(owned.parent.name) == (owned,)
    assert _read(core, owned) == sha256_of(SMALL)
    assert [each.name for each in core.paths.models.iterdir()] == [owned.parent.name]


def test_a_link_to_another_disk_says_so_when_its_file_is_gone(core: Core, tmp_path: Path) -> None:
    elsewhere = Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk")
    source = elsewhere / f"leastwise-{os.getpid()}.gguf"
    try:
        shutil.copyfile(SMALL, source)
        imported = core.library.take_in(source, GO)
        assert imported.by is ImportedBy.SYMBOLIC_LINK
        assert _read(core, Path(imported.files[0])) == sha256_of(SMALL)
    finally:
        source.unlink(missing_ok=True)
    (candidate,) = core.examine(core.model_paths(source.stem), lambda _event: None, GO)
    assert candidate.fault is not None
    assert candidate.fault.code == "model.link_lost"


def test_parts_are_imported_together_and_a_broken_one_not_at_all(
    core: Core, tmp_path: Path
) -> None:
    first = write_tiny_gguf(tmp_path / "b.gguf", tensors_a_shard=8)
    imported = core.library.take_in(first, GO, copy=True)
    assert len(imported.files) > 1
    assert read_model_file(Path(imported.files[0]), None, GO).sha256 == imported.sha256
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(SMALL.read_bytes()[:-100])
    with pytest.raises(ModelFileError, match=r"model\.truncated"):
        core.library.take_in(cut, GO, copy=True)
    with pytest.raises(ModelFileError, match=r"model\.missing"):
        core.library.take_in(tmp_path / "absent.gguf", GO)
    assert len(list(core.paths.models.iterdir())) == 1


def test_names_of_strangers_never_become_paths(core: Core, home: Path, tmp_path: Path) -> None:
    ollama = home / ".ollama" / "models"
    blob = ollama_model(ollama, "<b>bold</b>"[:3], "<img src=x>", SMALL, namespace="..; rm")
    odd = copied(OTHER, tmp_path / "<b>&\n\x1b[31mred.gguf")
    core.library.discover(GO)
    for source in (blob, odd):
        owned = _imported(core, source)
        assert owned.parent.parent == core.paths.models
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.gguf", owned.name)
    with pytest.raises(BadInput):
        core.library.find("../../no/such/file", GO)
    with pytest.raises(BadInput):
        core.library.find("no\0path", GO)


def test_an_import_that_is_stopped_leaves_nothing(core: Core, tmp_path: Path) -> None:
    stop = Cancellation()

    def on_progress(progress: LibraryProgressed) -> None:
        if progress.doing.code == "library.copying":
            stop.ask()

    with pytest.raises(Cancelled):
        core.library.take_in(copied(SMALL, tmp_path / "m.gguf"), stop, on_progress, copy=True)
    assert list(core.paths.models.iterdir()) == []


def test_a_store_that_cannot_be_written_ends_in_a_sentence(core: Core, tmp_path: Path) -> None:
    core.paths.home.mkdir()
    core.paths.models.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(EnvironmentFault, match=r"library\.unwritable"):
        core.library.take_in(SMALL, GO)
    assert core.paths.models.read_text(encoding="utf-8").startswith("a file")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four MiB that can be made read-only."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={4 << 20}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_and_a_read_only_disk_end_in_a_sentence(
    make_core: MakeCore, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = make_core(Settings(store_folder=str(small_disk)))
    with pytest.raises(EnvironmentFault, match=r"library\.no_room"):
        core.library.take_in(SMALL, GO, copy=True)
    monkeypatch.setattr("leastwise.hub.library.disk._SPARE_BYTES", 0)
    owned = _imported(core, SMALL, copy=True)
    free = os.statvfs(small_disk)
    (small_disk / "filler").write_bytes(bytes(free.f_bavail * free.f_frsize))
    monkeypatch.setattr("leastwise.hub.library.disk.check_room", lambda *_sizes: None)
    with pytest.raises(EnvironmentFault, match=r"library\.disk_full"):
        core.library.take_in(OTHER, GO, copy=True)
    assert sorted(each.name for each in small_disk.iterdir()) == sorted(
        ["filler", owned.parent.name]
    )
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(EnvironmentFault, match=r"library\.unwritable"):
        core.library.take_in(OTHER, GO)
    with pytest.raises(EnvironmentFault, match=r"library\.unwritable"):
        core.library.remove(core.library.plan_removal(str(owned), GO))
    assert _read(core, owned) == sha256_of(SMALL)
    assert core.library.verify([str(owned)], GO)[0].state is FileState.SOUND


def test_a_store_whose_disk_is_gone_is_not_made_anew(make_core: MakeCore, tmp_path: Path) -> None:
    core = make_core(Settings(store_folder=str(tmp_path / "unplugged")))
    note = core.library.note()
    assert note is not None
    assert str(tmp_path / "unplugged") in render(note)
    with pytest.raises(EnvironmentFault, match=r"library\.store_missing"):
        core.library.take_in(SMALL, GO)
    assert not (tmp_path / "unplugged").exists()


def test_verify_tells_which_file_changed(core: Core, tmp_path: Path) -> None:
    owned = _imported(core, copied(SMALL, tmp_path / "m.gguf"), copy=True)
    core.paths.models.joinpath("loose.gguf").write_bytes(OTHER.read_bytes())
    loose = core.paths.models / "loose.gguf"
    states = {file.path: file.state for file in core.library.verify(["m", "loose"], GO)}
    assert states == {str(owned): FileState.SOUND, str(loose): FileState.NEW}
    for path in (owned, loose):
        _rot(path)
    for _ in range(2):
        (file,) = core.library.verify([str(owned)], GO)
        assert (file.state, file.expected_sha256) == (FileState.CHANGED, sha256_of(SMALL))
        (file,) = core.library.verify([str(loose)], GO)
        assert (file.state, file.expected_sha256) == (FileState.CHANGED, sha256_of(OTHER))
    for path in (owned, loose):
        with pytest.raises(ModelFileError, match=r"model\.changed"):
            _read(core, path)
    shutil.copyfile(SMALL, owned)
    loose.unlink()
    copied(OTHER, loose)
    assert _read(core, owned) == sha256_of(SMALL)
    assert _read(core, loose) == sha256_of(OTHER)
    owned.unlink()
    assert core.library.verify(["m"], GO)[0].state is FileState.MISSING


def test_a_file_in_a_folder_of_the_users_may_be_replaced(
    make_core: MakeCore, tmp_path: Path
) -> None:
    mine = copied(SMALL, tmp_path / "mine" / "m.gguf")
    core = make_core(Settings(models_folders=(mine.parent,)))
    core.library.verify(["m"], GO)
    shutil.copyfile(OTHER, mine)
    assert _read(core, mine) == sha256_of(OTHER)


def test_removing_deletes_what_is_ours_and_forgets_the_rest(
    make_core: MakeCore, tmp_path: Path, home: Path
) -> None:
    (tmp_path / "mine").mkdir()
    model = write_tiny_gguf(tmp_path / "mine" / "tiny.gguf")
    core = make_core(Settings(models_folders=(model.parent,)))
    blob = ollama_model(home / ".ollama" / "models", "tiny", "latest", model)
    owned = _imported(core, model, copy=True)
    core.library.discover(GO)
    removal = core.library.plan_removal("tiny", GO)
    assert [place.path for place in removal.deleted] == [str(owned)]
    assert {place.path for place in removal.forgotten} == {str(blob), str(model)}
    assert removal.freed_bytes >= model.stat().st_size
    assert owned.exists()
    core.library.remove(removal)
    assert not owned.parent.exists()
    assert blob.exists()
    assert model.exists()
    with pytest.raises(BadInput, match=r"model\.unknown"):
        core.model_paths("tiny")
    core.library.discover(GO)
    assert blob not in core.model_paths(None)
    core.library.discover(GO, again=True)
    assert {blob, model} <= set(core.model_paths(None))


def test_removing_shows_what_hangs_on_the_model_first(core: Core, tmp_path: Path) -> None:
    source = write_tiny_gguf(tmp_path / "tiny.gguf")
    owned = _imported(core, source)
    link = core.paths.models / "another name.gguf"
    link.symlink_to(owned)
    plain = samples.candidate("a")
    candidate = replace(plain, model=read_model_file(owned, None, GO))
    history = core.library._ground.writer()
    history.begin_run(samples.request(), [candidate], samples.computer(), samples.BUILD)
    (run,) = core.library.details("tiny", GO).measured.runs
    assert (run.suite, run.finished, run.verdict) == ("Support", False, "")
    by_path = core.library.plan_removal(str(owned), GO)
    assert by_path.freed_bytes == 0  # the other name keeps the file
    assert [message.code for message in by_path.depends] == ["library.depends_link"]
    by_name = core.library.plan_removal("tiny", GO)
    assert {place.path for place in by_name.deleted} == {str(owned), str(link)}
    assert [message.code for message in by_name.depends] == ["library.depends_open_runs"]
    with pytest.raises(BadInput, match=r"library\.ships"):
        core.library.plan_removal(str(SMALL), GO)


def test_a_name_that_means_different_models_is_not_guessed(core: Core, tmp_path: Path) -> None:
    for number, source in enumerate((SMALL, OTHER)):
        _imported(core, copied(source, tmp_path / str(number) / "same.gguf"), copy=True)
    with pytest.raises(BadInput, match=r"library\.several") as caught:
        core.library.plan_removal("same", GO)
    assert str(core.paths.models) in render(caught.value.message)


def test_one_process_at_a_time_changes_the_store(core: Core) -> None:
    with core.library._ground.changing(), pytest.raises(EnvironmentFault, match=r"library\.busy"):
        core.library.take_in(SMALL, GO)


def test_where_the_system_allows_no_links_copying_is_offered(
    core: Core, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object, **_options: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    source = copied(SMALL, tmp_path / "m.gguf")
    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "symlink", refuse)
    with pytest.raises(EnvironmentFault, match=r"library\.cannot_link") as caught:
        core.library.take_in(source, GO)
    assert "--copy" in render(caught.value.message)
    assert core.library.take_in(source, GO, copy=True).by is ImportedBy.COPY


def test_a_damaged_manifest_hides_no_file(core: Core, tmp_path: Path) -> None:
    owned = _imported(core, copied(SMALL, tmp_path / "m.gguf"), copy=True)
    manifest = json.loads((owned.parent / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"][0]["name"] = "../../m.gguf"
    (owned.parent / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert core.model_paths("m") == (owned,)
    (candidate,) = core.examine([owned], lambda _event: None, GO)
    assert candidate.fault is not None
    assert candidate.fault.code == "manifest.damaged"
