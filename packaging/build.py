"""Build what one system installs: python packaging/build.py linux|macos|windows|cuda|vulkan.

Everything that it makes lies under build/packaging and dist/. llama.cpp is compiled for other
people's machines, which takes 20 to 40 minutes the first time; the wheel is kept.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import bundle
import gpu
import linux
import macos
import windows

SYSTEMS = {"linux": linux.pack, "macos": macos.pack, "windows": windows.pack}


def main() -> int:
    """Build, test what was built, pack it; 1 where a test of it failed."""
    asked = arguments()
    work = bundle.Work(Path(asked.work).resolve(), Path(asked.out).resolve())
    for made in gpu.pack(asked.system, work) if asked.system in gpu.KITS else program(asked, work):
        print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")
    return 0


def program(asked: argparse.Namespace, work: bundle.Work) -> list[Path]:
    """The frozen program, which has tested itself, in the forms in which it is installed."""
    wheel = Path(asked.llama_wheel) if asked.llama_wheel else bundle.portable_llama(work)
    folder = bundle.freeze(work, wheel)
    for line in bundle.check(folder, work):
        print(line)
    return SYSTEMS[asked.system](folder, work)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("system", choices=[*SYSTEMS, *gpu.KITS])
    parser.add_argument("--work", default="build/packaging", help="where everything is made")
    parser.add_argument("--out", default="dist", help="where the result goes")
    parser.add_argument("--llama-wheel", help="a portable wheel of llama-cpp-python that is there")
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except bundle.Failed as failure:
        sys.exit(f"{failure}")
