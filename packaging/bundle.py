"""The frozen program: llama.cpp for other people's machines, the folder, and its tests."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
FREEZER = "pyinstaller>=6.22,<7"
PICTURES = "pillow>=11"  # PyInstaller makes .ico and .icns with it
OLDEST_MACOS = "13.0"  # Qt's; without it llama.cpp would need the macOS that it was built on
ICON_SIZES = (16, 32, 48, 64, 128, 256, 512, 1024)
# Under each of these names llama.cpp by itself loads a library from the current directory.
PLANTED = ("libggml-cpu-x.so", "libggml-vulkan.so", "libggml-cuda.so")
ASKED_DEVICES = ("GGML_VK_VISIBLE_DEVICES",)  # 0 tries Vulkan's device on the processor too
# Says that it suits this processor better than all others, and leaves a trace when it is loaded.
PLANT_SOURCE = """
#include <stdio.h>
__attribute__((constructor)) static void loaded(void) {
    FILE *trace = fopen("loaded", "w");
    if (trace) fclose(trace);
}
int ggml_backend_score(void) { return 1000000; }
"""


class Failed(Exception):
    """The build cannot go on; its text says why."""


@dataclass(frozen=True)
class Work:
    """Where things are made, and where the result goes."""

    folder: Path
    out: Path

    @property
    def python(self) -> Path:
        """The interpreter of the environment that is frozen."""
        inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.folder.joinpath("venv", *inside)

    @property
    def icons(self) -> Path:
        """The program's icon in each size."""
        return self.folder / "icons"


def version() -> str:
    """The version in pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def target() -> str:
    """The system and the kind of processor that this build is for, as files are named."""
    systems = {"win32": "windows", "darwin": "macos"}
    return f"{systems.get(sys.platform, sys.platform)}-{platform.machine().lower()}"


def run(command: Sequence[str | Path], **more: object) -> None:
    """Run a step and show what it says. Raises Failed."""
    words = [str(word) for word in command]
    print("+", *words, flush=True)
    environment = {**os.environ, **{name: str(value) for name, value in more.items()}}
    # In the environment it silently takes AVX, AVX2 and FMA out of llama.cpp's build.
    environment.pop("SOURCE_DATE_EPOCH", None)
    done = subprocess.run(words, check=False, env=environment, cwd=ROOT)
    if done.returncode:
        raise Failed(f"{words[0]} ended with {done.returncode}")


def kept_llama(work: Work) -> Path | None:
    """The wheel of llama-cpp-python that an earlier call has built."""
    found = sorted((work.folder / "wheels-llama").glob("llama_cpp_python-*.whl"))
    return found[-1] if found else None


def portable_llama(work: Work) -> Path:
    """A wheel of llama-cpp-python that picks its code for the processor at run time."""
    kept = kept_llama(work)
    if kept is not None:
        return kept
    run(
        [
            sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-cache-dir",
            "--no-binary", "llama-cpp-python", "-w", work.folder / "wheels-llama",
            requirement("llama-cpp-python"),
        ],
        CMAKE_ARGS=" ".join(f"-D{name}={value}" for name, value in llama_options().items()),
        MACOSX_DEPLOYMENT_TARGET=OLDEST_MACOS,
    )  # fmt: skip
    built = kept_llama(work)
    assert built is not None
    return built


def llama_options() -> dict[str, str]:
    """How llama.cpp is built: every variant for the processor, and Metal where it is."""
    options = {
        "GGML_NATIVE": "OFF",
        "GGML_BACKEND_DL": "ON",
        "GGML_CPU_ALL_VARIANTS": "ON",
        "CMAKE_INSTALL_BINDIR": "llama_cpp/lib",  # the variants, beside the other libraries
    }
    if sys.platform == "darwin":
        return options | {"GGML_METAL": "ON", "GGML_METAL_EMBED_LIBRARY": "ON"}
    return options


def requirement(name: str) -> str:
    """A dependency as pyproject.toml has it."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        needed = tomllib.load(file)["project"]["dependencies"]
    return next(str(line) for line in needed if line.startswith(name))


def freeze(work: Work, llama_wheel: Path) -> Path:
    """The folder of the frozen program, made from the installed wheel. Raises Failed."""
    if not work.python.exists():
        venv.create(work.folder / "venv", with_pip=True)
    pip: list[str | Path] = [work.python, "-m", "pip", "install", "--quiet"]
    run([*pip, llama_wheel])
    run([*pip, FREEZER, PICTURES])
    run([*pip, "--upgrade", ROOT])
    run([*pip, "--force-reinstall", "--no-deps", ROOT])
    run([work.python, HERE / "icons.py", work.icons], QT_QPA_PLATFORM="offscreen")
    run(
        [
            work.python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
            "--distpath", work.folder / "frozen", "--workpath", work.folder / "freezing",
            HERE / "leastwise.spec",
        ],
        LEASTWISE_ICONS=work.icons,
        LEASTWISE_VERSION=version(),
        LEASTWISE_OLDEST_MACOS=OLDEST_MACOS,
        PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR="1",
    )  # fmt: skip
    folder = frozen(work)
    slim(folder)
    return folder


def frozen(work: Work) -> Path:
    """Where the frozen program lies; on macOS what is installed is the app, not the folder."""
    name = "Leastwise.app" if sys.platform == "darwin" else "leastwise"
    return work.folder / "frozen" / name


def slim(folder: Path) -> None:
    """Take out the symbols of Python's own library; macOS would want it signed anew."""
    strip = shutil.which("strip")
    if strip is not None and sys.platform == "linux":
        for library in folder.glob("**/libpython3*.so*"):
            run([strip, "--strip-unneeded", library])


def executable(folder: Path) -> Path:
    """The program of the command line."""
    inside = {"win32": "leastwise.exe", "darwin": "Contents/MacOS/leastwise"}
    return folder / inside.get(sys.platform, "leastwise")


def check(folder: Path, work: Work) -> Iterator[str]:
    """Let the frozen program test itself, where somebody planted a library. Raises Failed."""
    where = work.folder / "planted"
    shutil.rmtree(where, ignore_errors=True)
    where.mkdir(parents=True)
    planted = plant(where)
    bare = {"PATH": os.defpath, "LEASTWISE_HOME": str(where / "home"), "LANG": "C.UTF-8"}
    if sys.platform == "win32":
        bare |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    # Not for the ladder: a GPU that the processor plays is too slow for it.
    devices = {name: os.environ[name] for name in ASKED_DEVICES if name in os.environ}
    done = subprocess.run(
        [executable(folder), "self-test"], check=False, cwd=where, env={**bare, **devices},
        text=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    yield done.stdout
    if done.returncode:
        raise Failed(f"the frozen program's self-test ended with {done.returncode}")
    walked = subprocess.run(
        [executable(folder), "find", "--json"], check=False, cwd=where, env=bare, text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    if walked.returncode:
        raise Failed(f"the frozen program does not walk the shipped ladder: {walked.stderr}")
    yield "ok     shipped ladder: a model passes"
    if (where / "loaded").exists():
        raise Failed("the frozen program loaded a library from the current directory")
    if planted and not bites(where, work):
        raise Failed(f"nothing would load any of {PLANTED}: this check proves nothing")
    yield f"ok     planted library: {'not loaded' if planted else 'not tried, no compiler'}"


def plant(where: Path) -> bool:
    """Libraries that llama.cpp would load from the current directory; no without a compiler."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return False
    source = where / "plant.c"
    source.write_text(PLANT_SOURCE, encoding="utf-8")
    first, *others = (where / name for name in PLANTED)
    run([compiler, "-shared", "-fPIC", "-o", first, source])
    for other in others:
        shutil.copy(first, other)
    return True


def bites(where: Path, work: Work) -> bool:
    """Whether the binding by itself loads what was planted."""
    careless = "import llama_cpp; llama_cpp.llama_backend_init()"
    subprocess.run([work.python, "-c", careless], check=False, cwd=where, capture_output=True)
    return (where / "loaded").exists()
