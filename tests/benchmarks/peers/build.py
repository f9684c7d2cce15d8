"""Build llama.cpp's own tools from the source of the installed llama-cpp-python, once."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

TARGETS = ("llama-bench", "llama-batched-bench", "llama-server")
CACHE_VARIABLE = "LEASTWISE_PEERS"
# The wheel's options are the defaults with CMAKE_ARGS; these only leave out what is not run.
_OPTIONS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_BUILD_TOOLS=ON",
    "-DLLAMA_BUILD_SERVER=ON",
    "-DLLAMA_BUILD_UI=OFF",
    "-DLLAMA_USE_PREBUILT_UI=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DLLAMA_CURL=OFF",
)


@dataclass(frozen=True)
class Tools:
    """Where the built tools lie, and what they were built from."""

    folder: Path
    version: str

    def command(self, name: str, *arguments: str) -> list[str]:
        """A command line that runs one of them."""
        return [str(self.folder / name), *arguments]

    @property
    def environment(self) -> dict[str, str]:
        """Lets the tools load the very libraries that we load: both run the same code."""
        found = importlib.util.find_spec("llama_cpp")
        assert found is not None
        assert found.origin is not None
        variable = "DYLD_LIBRARY_PATH" if sys.platform == "darwin" else "LD_LIBRARY_PATH"
        return {**os.environ, variable: str(Path(found.origin).parent / "lib")}


def cache_folder() -> Path:
    """Where downloads, builds and stand-in models are kept: `LEASTWISE_PEERS`, or a cache."""
    named = os.environ.get(CACHE_VARIABLE)
    folder = Path(named) if named else Path(platformdirs.user_cache_dir("leastwise-peers"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def build_tools(cache: Path) -> Tools:
    """The tools, compiled (10 to 20 minutes on two cores) unless they lie in the cache.

    Raises CalledProcessError where a step fails; what it says goes to the terminal.
    """
    version = importlib.metadata.version("llama-cpp-python")
    source = cache / f"llama_cpp_python-{version}"
    build = source / "build-peers"
    tools = Tools(build / "bin", version)
    if all((tools.folder / name).exists() for name in TARGETS):
        return tools
    if not source.exists():
        _unpack(_download(cache, version), cache)
    polite = ["nice", "-n", "10"] if shutil.which("nice") else []
    environment, cmake = _cmake(cache)
    ninja = ["-G", "Ninja"] if shutil.which("ninja", path=environment["PATH"]) else []
    options = (*_OPTIONS, *shlex.split(os.environ.get("CMAKE_ARGS", "")))
    where = [*ninja, "-S", str(source / "vendor" / "llama.cpp"), "-B", str(build)]
    subprocess.run([*polite, cmake, *where, *options], check=True, env=environment)
    make = [cmake, "--build", str(build), "-j", "2", "--target", *TARGETS]
    subprocess.run([*polite, *make], check=True, env=environment)
    return tools


def _download(cache: Path, version: str) -> Path:
    name = "llama-cpp-python"
    options = ["--no-deps", "--no-binary", name, "--dest", str(cache)]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", *options]
    subprocess.run([*pip, f"{name}=={version}"], check=True)
    return cache / f"llama_cpp_python-{version}.tar.gz"


def _unpack(archive: Path, cache: Path) -> None:
    """Unpack beside and rename, so that a source tree is whole where there is one."""
    aside = cache / "unpacking"
    shutil.rmtree(aside, ignore_errors=True)
    with tarfile.open(archive) as source:
        source.extractall(aside, filter="data")
    stem = archive.name.removesuffix(".tar.gz")
    (aside / stem).rename(cache / stem)
    aside.rmdir()


def _cmake(cache: Path) -> tuple[dict[str, str], str]:
    """The system's CMake, or pip's in the cache, with the environment that it needs."""
    found = shutil.which("cmake")
    if found:
        return dict(os.environ), found
    folder = cache / "cmake"
    if not folder.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder)]
        subprocess.run([*pip, "cmake", "ninja"], check=True)
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PYTHONPATH": str(folder), "PATH": path}, str(folder / "bin" / "cmake")
