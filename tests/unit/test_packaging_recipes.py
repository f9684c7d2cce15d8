"""What the recipes give to PyInstaller, Inno Setup and the packages, and how a build is tried."""

from __future__ import annotations

import hashlib
import os
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import types
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
sys.path.insert(0, str(PACKAGING))
try:
    import bundle
    import gpu
    import trial
finally:
    sys.path.remove(str(PACKAGING))

TOC = [
    ("libstdc++.so.6", "", "BINARY"),
    ("libgcc_s.so.1", "", "BINARY"),
    ("libexpat.so.1", "", "BINARY"),
    ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"),
    ("PySide6/Qt/translations/qtbase_pl.qm", "", "DATA"),
    ("PySide6/Qt/translations/qtdeclarative_de.qm", "", "DATA"),
    ("PySide6/Qt/qml/QtQuick/a.qml", "", "DATA"),
    ("scipy/special/tests/test_a.pyc", "", "DATA"),
    ("leastwise/_data/suites/a.yaml", "", "DATA"),
]
KEPT = ["libexpat.so.1", "PySide6/Qt/translations/qtbase_de.qm", "leastwise/_data/suites/a.yaml"]


@dataclass
class Frozen:
    """What the .spec asks of PyInstaller on one system."""

    programs: dict[str, dict[str, Any]] = field(default_factory=dict)
    collected: tuple[Any, ...] = ()
    bundled: dict[str, Any] = field(default_factory=dict)

    def take_program(self, *_parts: Any, name: str, **options: Any) -> str:
        self.programs[name] = options
        return name

    def take_folder(self, *parts: Any, **_options: Any) -> str:
        self.collected = parts
        return "folder"

    def take_app(self, _folder: str, **options: Any) -> None:
        self.bundled = options


def frozen_on(system: str, monkeypatch: pytest.MonkeyPatch) -> Frozen:
    monkeypatch.setattr(sys, "platform", system)
    for name, value in {"ICONS": "icons", "VERSION": "1.2.3", "OLDEST_MACOS": "13.0"}.items():
        monkeypatch.setenv(f"LEASTWISE_{name}", value)
    monkeypatch.setenv("LEASTWISE_SIGNING_IDENTITY", "Developer ID Application: Somebody")
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_dynamic_libs", "collect_submodules"):
        setattr(hooks, name, lambda *_names, **_options: [])
    hooks.copy_metadata = hooks.collect_submodules  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    frozen = Frozen()
    given = {
        "SPECPATH": str(PACKAGING),
        "Analysis": lambda *_a, **_o: types.SimpleNamespace(
            pure=[], scripts=[], binaries=list(TOC), datas=list(TOC)
        ),
        "PYZ": lambda *_a: None,
        "EXE": frozen.take_program,
        "COLLECT": frozen.take_folder,
        "BUNDLE": frozen.take_app,
    }
    runpy.run_path(str(PACKAGING / "leastwise.spec"), init_globals=given)
    return frozen


def test_the_mac_app_has_a_window_and_its_programs_the_signature(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    frozen = frozen_on("darwin", monkeypatch)
    assert frozen.bundled["info_plist"]["LSBackgroundOnly"] is False
    assert frozen.bundled["info_plist"]["LSMinimumSystemVersion"] == "13.0"
    (program,) = frozen.programs.values()
    assert program["codesign_identity"] == "Developer ID Application: Somebody"
    assert Path(program["entitlements_file"]).is_file()
    # BUNDLE takes both from the programs and passes over what it is given itself
    assert not {"codesign_identity", "entitlements_file"} & set(frozen.bundled)


def test_windows_has_an_executable_with_a_console_and_one_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    frozen = frozen_on("win32", monkeypatch)
    consoles = {name: options["console"] for name, options in frozen.programs.items()}
    assert consoles == {"leastwise-window": False, "leastwise": True}
    assert not frozen.bundled


def test_what_no_part_opens_is_left_out_before_anything_is_signed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So are two of the system's libraries, or no driver of a newer system would load."""
    frozen = frozen_on("linux", monkeypatch)
    _, binaries, datas = frozen.collected
    assert [entry[0] for entry in binaries] == [entry[0] for entry in datas] == KEPT


def test_the_windows_installer_speaks_each_of_its_languages_and_spares_the_users_data() -> None:
    script = (PACKAGING / "windows" / "leastwise.iss").read_bytes()
    assert script.startswith(b"\xef\xbb\xbf")  # or Inno Setup reads it in the code page
    text = script.decode("utf-8-sig")
    languages = set(re.findall(r'^Name: "(\w\w)"; MessagesFile', text, re.MULTILINE))
    own = set(re.findall(r"\{cm:(AddToPath|ModelFile)\}", text))
    assert own == {"AddToPath", "ModelFile"}
    for language in languages:
        for message in own:
            assert re.search(rf"^{language}\.{message}=\S", text, re.MULTILINE)
    taken_out = re.findall(r'^Type: \w+; Name: "(.*)"', text, re.MULTILINE)
    assert set(taken_out) == {r"{app}\_internal"}
    assert r"DefaultDirName={localappdata}\Programs\Leastwise" in text


def workflow() -> dict[str, Any]:
    text = ROOT.joinpath(".github/workflows/package.yml").read_text("utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


def test_the_workflow_takes_only_pinned_actions_and_may_write_nothing() -> None:
    found = workflow()
    assert found["permissions"] == {"contents": "read"}
    job = found["jobs"]["package"]
    assert "permissions" not in job
    actions = [step["uses"] for step in job["steps"] if "uses" in step]
    assert actions
    for action in actions:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action)


def test_the_workflow_installs_what_it_built_on_each_system_and_vulkans_where_it_is() -> None:
    job = workflow()["jobs"]["package"]
    matrix = job["strategy"]["matrix"]["include"]
    assert {one["system"] for one in matrix} == set(trial.TRIALS)
    assert {one["system"] for one in matrix if one["vulkan"]} == {"linux", "windows"}
    runs = [step.get("run", "") for step in job["steps"]]
    build = next(n for n, run in enumerate(runs) if 'build.py "$SYSTEM"' in run)
    beside = next(n for n, run in enumerate(runs) if "build.py vulkan" in run)
    tried = next(n for n, run in enumerate(runs) if 'trial.py "$SYSTEM"' in run)
    assert build < beside < tried


@pytest.fixture
def work(tmp_path: Path) -> bundle.Work:
    made = bundle.Work(tmp_path / "work", tmp_path / "out")
    made.folder.mkdir()
    made.out.mkdir()
    return made


@pytest.fixture
def library(work: bundle.Work) -> Path:
    made = work.folder / gpu.KITS["vulkan"].library("vulkan")
    made.write_bytes(b"code")
    return made


@pytest.mark.skipif(sys.platform != "linux", reason="the archive of Linux")
def test_a_gpus_library_lies_beside_the_programs_others(work: bundle.Work, library: Path) -> None:
    packed = gpu.archive("vulkan", library, work)
    assert packed.name == f"leastwise-vulkan-{bundle.version()}-{bundle.target()}.tar.xz"
    with tarfile.open(packed) as files:
        (entry,) = files.getmembers()
    assert entry.name == "_internal/llama_cpp/lib/libggml-vulkan.so"
    assert (entry.uid, entry.uname, entry.mode) == (0, "", 0o644)


def test_on_windows_it_is_an_archive_that_the_file_manager_opens(
    work: bundle.Work, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    packed = gpu.archive("vulkan", library, work)
    assert packed.suffix == ".zip"
    assert zipfile.ZipFile(packed).namelist() == [f"_internal/llama_cpp/lib/{library.name}"]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages of Debian")
def test_the_gpus_package_fits_the_program_of_the_same_version_alone(
    work: bundle.Work, library: Path
) -> None:
    made = gpu.package("vulkan", gpu.KITS["vulkan"], library, work)
    needs = subprocess.run(
        ["dpkg-deb", "--field", made, "Depends"], check=True, capture_output=True, text=True
    )
    assert needs.stdout.strip() == f"leastwise (= {bundle.version()}), libvulkan1"


def test_the_gpus_library_is_built_of_the_same_llama_cpp_as_the_program(
    work: bundle.Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheels = work.folder / "wheels-llama"
    wheels.mkdir()
    (wheels / "llama_cpp_python-0.3.99-py3-none-linux_x86_64.whl").touch()
    asked: list[str] = []

    def downloaded(command: Sequence[str | Path], **_more: object) -> None:
        asked.append(str(command[-1]))
        inside = work.folder / "llama_cpp_python-0.3.99/vendor/llama.cpp"
        inside.mkdir(parents=True)
        (work.folder / "source").mkdir(exist_ok=True)
        with tarfile.open(work.folder / "source/llama_cpp_python-0.3.99.tar.gz", "w:gz") as files:
            files.add(inside.parents[1], "llama_cpp_python-0.3.99")

    monkeypatch.setattr(bundle, "run", downloaded)
    assert gpu.source(work).name == "llama_cpp_python-0.3.99"
    assert asked == ["llama-cpp-python==0.3.99"]
    assert (gpu.source(work) / "vendor/llama.cpp").is_dir()  # and is not fetched again
    assert len(asked) == 1


PROGRAM = """#!/bin/sh
mkdir -p "$HOME/.local/share/leastwise"
exit {status}
"""


def archive_of(status: int, out: Path, room: Path) -> None:
    """An archive as it is installed, with a program of three lines."""
    root = room / "leastwise-9-linux-any"
    program = root / "opt/leastwise/leastwise"
    program.parent.mkdir(parents=True)
    program.write_text(PROGRAM.format(status=status), encoding="utf-8")
    program.chmod(0o755)
    for part in ("applications", "icons", "man", "metainfo", "mime"):
        (root / "usr/share" / part).mkdir(parents=True)
    shutil.copy(PACKAGING / "linux/leastwise.desktop", root / "usr/share/applications")
    shutil.copy(PACKAGING / "linux/install.sh", root)
    with tarfile.open(out / "leastwise-9-linux-any.tar.xz", "w:xz") as files:
        files.add(root, root.name)
    shutil.rmtree(root)


@pytest.mark.skipif(os.name != "posix", reason="install.sh is for Linux")
def test_a_build_is_tried_where_the_folder_has_foreign_letters(
    work: bundle.Work, tmp_path: Path
) -> None:
    archive_of(0, work.out, tmp_path)
    trial.linux(work.out, tmp_path)
    archive_of(1, work.out, tmp_path / "again")
    with pytest.raises(bundle.Failed, match="ended with 1"):
        trial.linux(work.out, tmp_path / "again")


def test_the_checksums_are_those_of_all_that_was_built(work: bundle.Work) -> None:
    (work.out / "b.deb").write_bytes(b"b")
    (work.out / "a.tar.xz").write_bytes(b"a")
    trial.checksums(work.out)
    made = trial.checksums(work.out)  # again, with the list itself beside them
    names = ("a.tar.xz", "b.deb")
    sums = [hashlib.sha256(name[:1].encode()).hexdigest() for name in names]
    expected = [f"{number}  {name}" for number, name in zip(sums, names, strict=True)]
    assert made.read_text(encoding="utf-8").splitlines() == expected
