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
    library = taken_out(name, kit, work)
    work.out.mkdir(parents=True, exist_ok=True)
    made = [archive(name, library, work)]
    if sys.platform == "linux" and kit.packages:
        made.append(package(name, kit, library, work))
    return made


def taken_out(name: str, kit: Kit, work: bundle.Work) -> Path:
    """The library, out of a wheel that is built with it."""
    # its processor's part is the program's own, and not built again
    wheel = bundle.portable_llama(work, {**kit.options, "GGML_CPU_ALL_VARIANTS": "OFF"})
    with zipfile.ZipFile(wheel) as files:
        inside = next(n for n in files.namelist() if Path(n).name == kit.library(name))
        return Path(files.extract(inside, work.folder / name))


def archive(name: str, library: Path, work: bundle.Work) -> Path:
    """Unpacked in the program's folder, the library lies where backends are loaded from."""
    made = work.out / f"leastwise-{name}-{bundle.version()}-{sys.platform}.tar.xz"
    with tarfile.open(made, "w:xz", preset=9) as files:
        files.add(library, f"{LIBRARIES}/{library.name}")
    return made


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
