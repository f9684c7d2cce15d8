"""The graphics cards that Linux lists under /sys/class/drm, with their names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from leastwise.domain.computer import Gpu
from leastwise.domain.devices import GPU, INTEGRATED

DRM: Final = Path("/sys/class/drm")
NVIDIA_ID: Final = "0x10de"
INTEL_ID: Final = "0x8086"
VENDORS: Final = {"0x1002": "AMD", INTEL_ID: "Intel", NVIDIA_ID: "NVIDIA"}
# Names by number, which nearly every Linux has: AMD's own list, then the general one.
AMD_NAMES: Final = Path("/usr/share/libdrm/amdgpu.ids")
PCI_NAMES: Final = (Path("/usr/share/misc/pci.ids"), Path("/usr/share/hwdata/pci.ids"))
_PCI_ADDRESS: Final = re.compile(r"[0-9a-f]{4}:([0-9a-f]{2}):[0-9a-f]{2}\.[0-7]")


def listed_gpus(
    drm: Path = DRM, amd_names: Path = AMD_NAMES, pci_names: Sequence[Path] = PCI_NAMES
) -> tuple[Gpu, ...]:
    """AMD's, Intel's and NVIDIA's cards; AMD's driver tells their memory.

    Intel's on the first bus are integrated and those on others are cards. Of AMD's nothing
    here tells, so that `kind` stays empty.
    """
    found = []
    for card in sorted(drm.glob("card[0-9]*/device")):
        if "-" in card.parent.name:  # a connector of a card, not a card
            continue
        vendor = _text(card / "vendor")
        if vendor not in VENDORS:
            continue
        total, used = _bytes(card / "mem_info_vram_total"), _bytes(card / "mem_info_vram_used")
        free = None if total is None or used is None else total - used
        kind = _intel_kind(card) if vendor == INTEL_ID else GPU if vendor == NVIDIA_ID else ""
        name = _name(card, vendor, amd_names, pci_names)
        driver = _driver(card)
        found.append(Gpu(name, total, free, "drm", kind, kind == INTEGRATED, driver))
    return tuple(found)


def _intel_kind(card: Path) -> str:
    address = _PCI_ADDRESS.fullmatch(card.resolve().name)
    if address is None:
        return ""
    return INTEGRATED if address[1] == "00" else GPU


def _driver(card: Path) -> str:
    link = card / "driver"
    return link.resolve().name if link.exists() else ""


def _name(card: Path, vendor: str, amd_names: Path, pci_names: Sequence[Path]) -> str:
    maker, device = VENDORS[vendor], _text(card / "device").removeprefix("0x")
    own = _text(card / "product_name")
    if not own and maker == "AMD":
        revision = _text(card / "revision").removeprefix("0x")
        own = amd_name(_lines(amd_names), device, revision)
    if not own:
        texts = (_lines(path) for path in pci_names)
        listed = pci_name(itertools.chain.from_iterable(texts), vendor.removeprefix("0x"), device)
        own = listed and f"{maker} {listed}"
    return own or f"{maker} GPU {device}"


def amd_name(lines: Iterable[str], device: str, revision: str) -> str:
    """The name in libdrm's amdgpu.ids (`device, revision, name` in hex); empty if not there."""
    for line in lines:
        fields = [field.strip() for field in line.split(",", 2)]
        if len(fields) == 3 and [f.lower() for f in fields[:2]] == [device, revision]:
            return fields[2]
    return ""


def pci_name(lines: Iterable[str], vendor: str, device: str) -> str:
    """The device's name in pci.ids; empty if it is not there.

    A vendor's line begins at the margin, its devices' with one tab.
    """
    inside = False
    for line in lines:
        if line[:1] not in ("\t", "#", ""):
            if inside:
                return ""
            inside = line.startswith(f"{vendor} ")
        elif inside and line.startswith(f"\t{device} "):
            return line.split(None, 1)[1].strip()
    return ""


def _lines(path: Path) -> Iterable[str]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            yield from (line.rstrip("\n") for line in file)
    except OSError:
        return


def _bytes(path: Path) -> int | None:
    text = _text(path)
    return int(text) if text.isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
