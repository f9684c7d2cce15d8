"""CUDA as a download of its own: one library that goes beside the others of the bundle."""

from __future__ import annotations

import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import bundle

NAMES = ("libggml-cuda.so", "ggml-cuda.dll")


def pack(work: bundle.Work) -> Path:
    """The archive with the library alone. Raises Failed where CUDA's compiler is missing."""
    if shutil.which("nvcc") is None:
        raise bundle.Failed("CUDA's compiler nvcc is not here: install the CUDA toolkit first")
    # Named one by one, so that the build does not depend on the card of the machine it runs on.
    more = {"GGML_CUDA": "ON", "CMAKE_CUDA_ARCHITECTURES": "75;80;86;89;90;120"}
    wheel = bundle.portable_llama(work, more)
    work.out.mkdir(parents=True, exist_ok=True)
    made = work.out / f"leastwise-cuda-{bundle.version()}-{sys.platform}.tar.xz"
    with zipfile.ZipFile(wheel) as files, tarfile.open(made, "w:xz") as archive:
        inside = next(n for n in files.namelist() if Path(n).name in NAMES)
        where = Path(files.extract(inside, work.folder / "cuda"))
        # Unpacked in the program's folder it lands where backends are loaded from.
        archive.add(where, f"_internal/llama_cpp/lib/{where.name}")
    return made
