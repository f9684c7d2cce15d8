"""Windows: an installer for the user alone, made by Inno Setup.

LEASTWISE_SIGN_TOOL is a command that signs a file, "$f" in it being the file; without it nothing
is signed and Windows asks before the first start.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import bundle

USUAL = (
    Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe"),
    Path("C:/Program Files/Inno Setup 7/ISCC.exe"),
)


def pack(folder: Path, work: bundle.Work) -> list[Path]:
    """The installer. Raises Failed where Inno Setup is missing."""
    here = [str(path) for path in USUAL if path.exists()]
    compiler = shutil.which("ISCC") or next(iter(here), None)
    if compiler is None:
        raise bundle.Failed("Inno Setup 6 is not here: install it, or put ISCC.exe on the PATH")
    work.out.mkdir(parents=True, exist_ok=True)
    name = f"leastwise-{bundle.version()}-windows-x64"
    defines = {
        "Version": bundle.version(),
        "Program": str(folder),
        "Icon": str(work.icons / "leastwise.ico"),
        "Result": name,
    }
    tool = os.environ.get("LEASTWISE_SIGN_TOOL")
    signing = [f"/Ssigntool={tool}", "/DSigned=yes"] if tool else []
    bundle.run(
        [compiler, "/Qp", *(f"/D{key}={value}" for key, value in defines.items()), *signing,
         f"/O{work.out}", bundle.HERE / "windows" / "leastwise.iss"],
    )  # fmt: skip
    return [work.out / f"{name}.exe"]
