"""A GPU as a download of its own: one library that goes beside the others of the bundle."""

from __future__ import annotations

import os
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import bundle
import linux

LIBRARIES = "_internal/llama_cpp/lib"  # in the program's folder: where backends are loaded from
# Of llama.cpp only the one library is built; the program has the rest.
UNBUILT = ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER", "APP")


@dataclass(frozen=True)
class Kit:
    """What llama.cpp's library for one kind of GPU is built with, and what it needs to run."""

    tool: str
    missing: str
    options: Mapping[str, str]
    packages: tuple[str, ...] = field(default=())

    def library(self, name: str) -> str:
        """The file's name on this system."""
        return f"ggml-{name}.dll" if sys.platform == "win32" else f"libggml-{name}.so"


KITS = {
    "cuda": Kit(
        "nvcc",
        "CUDA's compiler nvcc is not here: install the CUDA toolkit first",
        # Named one by one, so that the build does not depend on the card of the machine it runs on.
        {"GGML_CUDA": "ON", "CMAKE_CUDA_ARCHITECTURES": "75;80;86;89;90;120"},
    ),
    "vulkan": Kit(
        "glslc",
        "Vulkan's shader compiler glslc is not here: install the Vulkan SDK, or glslc,"
        " spirv-headers and libvulkan-dev (1.4.309 is new enough, 1.3.239 of Debian 12 is not)",
        {"GGML_VULKAN": "ON"},
        ("libvulkan1",),
    ),
}


def pack(name: str, work: bundle.Work) -> list[Path]:
    """The archive with the library alone, on Linux a package too. Raises Failed."""
    kit = KITS[name]
    if shutil.which(kit.tool) is None:
        raise bundle.Failed(kit.missing)
    if shutil.which("cmake") is None:
        raise bundle.Failed("CMake is not here: install CMake 3.21 or newer")
    library = compiled(name, kit, work)
    work.out.mkdir(parents=True, exist_ok=True)
    made = [archive(name, library, work)]
    if sys.platform == "linux" and kit.packages:
        made.append(package(name, kit, library, work))
    beside_the_program(name, made[0], work)
    return made


def compiled(name: str, kit: Kit, work: bundle.Work) -> Path:
    """The library. A build that was broken off goes on where it was. Raises Failed."""
    sources = source(work)
    folder = work.folder / f"{name}-{sources.name.rpartition('-')[2]}"
    options = {
        **{option: bundle.llama_options()[option] for option in ("GGML_NATIVE", "GGML_BACKEND_DL")},
        **kit.options,
        **{f"LLAMA_BUILD_{part}": "OFF" for part in UNBUILT},
        "GGML_CPU": "OFF",
        "BUILD_SHARED_LIBS": "ON",
        "CMAKE_BUILD_TYPE": "Release",
        "CMAKE_SKIP_RPATH": "ON",  # or the library would look for others in this build's folder
    }
    given = [f"-D{key}={value}" for key, value in options.items()]
    bundle.run(["cmake", "-S", sources / "vendor" / "llama.cpp", "-B", folder, *given])
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or str(os.cpu_count() or 1)
    bundle.run(
        ["cmake", "--build", folder, "--config", "Release", "--target", f"ggml-{name}"],
        CMAKE_BUILD_PARALLEL_LEVEL=jobs,
    )
    return next((folder / "bin").rglob(kit.library(name)))


def source(work: bundle.Work) -> Path:
    """llama.cpp as it is in the binding of the program that the library is for. Raises Failed."""
    wanted, stem = bundle.requirement("llama-cpp-python"), "llama_cpp_python-*"
    program = bundle.kept_llama(work)
    if program is not None:
        version = program.name.split("-")[1]
        wanted, stem = f"llama-cpp-python=={version}", f"llama_cpp_python-{version}"
    folder = work.folder / "source"
    if not any(folder.glob(f"{stem}/")):
        bundle.run(
            [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary",
             "llama-cpp-python", "-d", folder, wanted],
        )  # fmt: skip
        packed = sorted(folder.glob(f"{stem}.tar.gz"))[-1]
        part = folder / "part"
        shutil.rmtree(part, ignore_errors=True)
        shutil.unpack_archive(packed, part)
        name = packed.name.removesuffix(".tar.gz")
        (part / name).rename(folder / name)
    return sorted(folder.glob(f"{stem}/"))[-1]


def archive(name: str, library: Path, work: bundle.Work) -> Path:
    """Unpacked in the program's folder, the library lies where backends are loaded from."""
    stem = work.out / f"leastwise-{name}-{bundle.version()}-{bundle.target()}"
    if sys.platform == "win32":  # whose file manager opens no .tar.xz everywhere
        made = stem.with_name(f"{stem.name}.zip")
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
            zipped.write(library, f"{LIBRARIES}/{library.name}")
        return made
    made = stem.with_name(f"{stem.name}.tar.xz")
    with tarfile.open(made, "w:xz", preset=9) as files:
        files.add(library, f"{LIBRARIES}/{library.name}", filter=for_everybody)
    return made


def for_everybody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same entry, without the name of who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o644
    return entry


def package(name: str, kit: Kit, library: Path, work: bundle.Work) -> Path:
    """A package beside the program's own, of the same version."""
    root = work.folder / f"root-{name}"
    shutil.rmtree(root, ignore_errors=True)
    linux.copy(library, root / linux.HOME / LIBRARIES / library.name)
    linux.copy(bundle.ROOT / "LICENSE", root / f"usr/share/doc/leastwise-{name}/copyright")
    needed = (f"leastwise (= {bundle.version()})", *kit.packages)
    machine = linux.ARCHITECTURES.get(os.uname().machine, os.uname().machine)
    return linux.built(root, work, f"leastwise-{name}", "control-gpu", {
        "NAME": name, "ARCHITECTURE": machine, "DEPENDS": ", ".join(needed),
    })  # fmt: skip


def beside_the_program(name: str, packed: Path, work: bundle.Work) -> None:
    """Let the frozen program, where it was built here, test itself with the library beside it.

    A machine without such a GPU, or without its driver, must start as before. Raises Failed.
    """
    program = bundle.frozen(work)
    if not program.exists():
        print(f"not tried: the program is not in {program}")
        return
    together = work.folder / f"frozen-{name}"
    shutil.rmtree(together, ignore_errors=True)
    shutil.copytree(program, together, symlinks=True)
    shutil.unpack_archive(packed, together)
    for line in bundle.check(together, work):
        print(line)
