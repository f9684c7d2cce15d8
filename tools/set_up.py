"""Make `.venv` and install Leastwise into it, once; a later call finds its stamp and returns.

Standard library only. `--dev` adds the tools that `make test` needs.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036  # before anything newer is imported
    for minor in (14, 13, 12, 11):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            sys.exit(subprocess.call([newer, *sys.argv]))
    sys.exit("Leastwise needs Python 3.11 or newer: install it, then run this again.")

import signal
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import qt_libraries
from logged_command import SetUpError, likely_cause, probe, run_logged, say
from virtual_environment import Environment, make_environment

if TYPE_CHECKING:
    from types import FrameType

ENVIRONMENT_FAULT = 3
INTERRUPTED = 130

_NO_COMPILER = (
    "Leastwise compiles llama.cpp once and found no C++ compiler (g++, clang++ or cl): install "
    "one ({how}), or install one of the prebuilt wheels listed in llama-cpp-python's README "
    "into .venv, then run this again."
)


def llama_requirement(root: Path) -> str:
    """The line of pyproject.toml that asks for llama-cpp-python."""
    with (root / "pyproject.toml").open("rb") as file:
        dependencies: list[str] = tomllib.load(file)["project"]["dependencies"]
    return next(line for line in dependencies if line.startswith("llama-cpp-python"))


def find_compiler() -> str | None:
    """A C++ compiler that runs: `CXX`, or the first known name on PATH, or Visual Studio's."""
    named = os.environ.get("CXX")
    for name in named.split()[:1] if named else ["c++", "g++", "clang++"]:
        path = shutil.which(name)
        # macOS has a c++ that only asks for the developer tools: it must really run.
        if path and probe([path, "--version"]).returncode == 0:
            return path
    if os.name == "nt":
        return shutil.which("cl") or _visual_studio()
    return None


def _visual_studio() -> str | None:
    programs = os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")
    vswhere = Path(programs) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not vswhere.exists():
        return None
    part = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    query = [str(vswhere), "-latest", "-products", "*", "-requires", part]
    found = probe([*query, "-property", "installationPath"])
    return found.stdout.strip() or None


def llama_must_compile(environment: Environment) -> bool:
    """Whether llama.cpp is neither installed nor waiting, built, in pip's cache."""
    lowest, ceiling = re.findall(r"[\d.]+", llama_requirement(environment.root))[:2]
    pip = [str(environment.python), "-m", "pip"]
    # One line each: "llama-cpp-python==0.3.36" and ".../llama_cpp_python-0.3.36-py3-none-...whl".
    listings = (
        [*pip, "list", "--format=freeze", "--disable-pip-version-check"],
        [*pip, "cache", "list", "llama_cpp_python", "--format=abspath"],
    )
    for command in listings:
        output = probe(command).stdout
        for version in re.findall(r"llama[-_]cpp[-_]python(?:==|-)(\d[\d.]*\d)", output):
            if _numbers(lowest) <= _numbers(version) < _numbers(ceiling):
                return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part)


def check_compiler(environment: Environment) -> None:
    """Stop with one sentence where llama.cpp must be compiled and nothing can compile it.

    Raises: SetUpError
    """
    if find_compiler():
        return
    # Where pip is told of an index with wheels (PIP_EXTRA_INDEX_URL), no compiler is needed.
    query = ["install", "--dry-run", "--no-deps", "--ignore-installed", "--only-binary=:all:"]
    requirement = llama_requirement(environment.root)
    if probe([str(environment.python), "-m", "pip", *query, requirement]).returncode == 0:
        return
    how = {
        "linux": "sudo apt install g++, or sudo dnf install gcc-c++",
        "darwin": "xcode-select --install",
        "win32": "the C++ workload of the Visual Studio Build Tools",
    }.get(sys.platform, "from your system's packages")
    raise SetUpError(_NO_COMPILER.format(how=how))


def check_qt(environment: Environment, *, dev: bool) -> None:
    """Stop where a window (or the tests) would fail for want of a system library.

    Without a display nothing needs Qt, so there it is only said. Raises: SetUpError
    """
    wanted = qt_libraries.needed_here()
    libraries = qt_libraries.missing(wanted)
    loaded = probe([str(environment.python), "-c", "import PySide6.QtWidgets"])
    if loaded.returncode != 0:
        libraries = libraries or qt_libraries.named_in(loaded.stderr)
        if not libraries:
            last = (loaded.stderr.strip().splitlines() or ["it says nothing"])[-1]
            raise SetUpError(f"Qt cannot be loaded: {last}")
    if not libraries:
        return
    sentence = f"Qt needs {len(libraries)} system libraries that are missing here."
    if dev or qt_libraries.has_display():
        raise SetUpError(f"{sentence}\n{qt_libraries.remedy(libraries)}")
    say(f"{sentence} The command line works without them; for the window:")
    say(qt_libraries.remedy(libraries))


def install(environment: Environment, *, dev: bool) -> None:
    """Install llama.cpp first (its compiling is the long part), then the rest.

    Raises: SetUpError
    """
    pip = [str(environment.python), "-m", "pip", "install", "--no-input", "--progress-bar=off"]
    pip.append("--disable-pip-version-check")
    llama_what = "Installing llama.cpp"
    llama_flags = []
    if llama_must_compile(environment):
        check_compiler(environment)
        llama_what = "Compiling llama.cpp"
        llama_flags = ["-v"]
        say(
            "llama.cpp is compiled for this processor, once: 5 to 11 minutes on two cores, less "
            "on more\n(or not at all, where pip knows a prebuilt wheel). Later starts are quick."
        )
    environment.begin()
    run_logged(
        [*pip, *llama_flags, llama_requirement(environment.root)], llama_what, environment.log
    )
    project = f"{environment.root}[dev]" if dev else str(environment.root)
    run_logged([*pip, "-e", project], "Installing Leastwise and the rest", environment.log)


def set_up(environment: Environment, *, dev: bool) -> None:
    """Everything, in order. Raises: SetUpError"""
    dev = dev or environment.has_dev_tools()
    say("Setting up Leastwise in .venv. This happens once.")
    make_environment(environment)
    install(environment, dev=dev)
    check_qt(environment, dev=dev)
    environment.finish(dev=dev)
    say("Set-up is done.")


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def main(arguments: list[str]) -> int:
    """Set up if need be; 0 done, 3 something stands in the way, 130 interrupted."""
    unknown = set(arguments) - {"--dev"}
    if unknown:
        say(f"set_up.py knows only --dev, not {' '.join(sorted(unknown))}")
        return 2
    environment = Environment(Path(__file__).resolve().parent.parent)
    dev = "--dev" in arguments
    if environment.is_ready(dev=dev):
        return 0
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        set_up(environment, dev=dev)
    except SetUpError as error:
        say(f"\n{error}")
    except OSError as error:
        say(f"\n{likely_cause(str(error), 'Set-up')} ({error})")
    except KeyboardInterrupt:
        say("\nInterrupted. The same command goes on from here.")
        return INTERRUPTED
    else:
        return 0
    if environment.log.exists():
        say(f"What was done is in {environment.log.relative_to(environment.root)}")
    return ENVIRONMENT_FAULT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
