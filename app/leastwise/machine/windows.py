"""What Windows tells of the hardware, through its own libraries; the formats are read apart.

Sources: winnt.h, winbase.h and dxgi.h of the Windows SDK.
"""

from __future__ import annotations

import contextlib
import ctypes
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

MOST_FEATURES: Final = 96
RELATION_PROCESSOR_CORE: Final = 0
MOST_ADAPTERS: Final = 16
ADAPTER_SOFTWARE: Final = 2
# IID_IDXGIFactory1, as it lies in memory, and the places of methods in the tables of COM.
FACTORY_ID: Final = bytes.fromhex("78ae0a776ff2ba4da829253c83d1b387")
RELEASE: Final = 2
GET_DESCRIPTION: Final = 10  # IDXGIAdapter1.GetDesc1
ENUMERATE: Final = 12  # IDXGIFactory1.EnumAdapters1
# DXGI_ADAPTER_DESC1 on 64 bits: name, four numbers, three sizes, LUID, flags.
_ADAPTER: Final = struct.Struct("<256s4I3QIiI4x")
# The head of a PROCESSOR_RELATIONSHIP, and each GROUP_AFFINITY behind it.
_CORE: Final = struct.Struct("<IIxB20xH")
_GROUP: Final = struct.Struct("<QH6x")
PROCESSOR_KEY: Final = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"


@dataclass(frozen=True)
class Core:
    """One physical core; a higher class computes more and saves less."""

    efficiency_class: int
    threads: int


@dataclass(frozen=True)
class Adapter:
    """A graphics adapter; `dedicated_bytes` are out of the processor's reach."""

    name: str
    vendor: int
    device: int
    dedicated_bytes: int
    shared_bytes: int
    is_software: bool


def processor_name() -> str:
    """The processor's name in the registry; empty where it is not there."""
    if sys.platform == "win32":
        import winreg

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, PROCESSOR_KEY) as key,
        ):
            return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
    return ""


def processor_features() -> tuple[int, ...]:
    """The numbers of the features that are present (PF_...)."""
    if sys.platform == "win32":
        ask = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return tuple(number for number in range(MOST_FEATURES) if ask(number))
    return ()


def cores() -> tuple[Core, ...]:
    """Every physical core; none where Windows does not tell."""
    if sys.platform == "win32":
        ask = ctypes.windll.kernel32.GetLogicalProcessorInformationEx
        length = ctypes.c_uint32(0)
        ask(RELATION_PROCESSOR_CORE, None, ctypes.byref(length))
        buffer = ctypes.create_string_buffer(length.value)
        if ask(RELATION_PROCESSOR_CORE, buffer, ctypes.byref(length)):
            return read_cores(buffer.raw[: length.value])
    return ()


def read_cores(buffer: bytes) -> tuple[Core, ...]:
    """The cores in a buffer of SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX on 64 bits."""
    return tuple(_cores(buffer))


def _cores(buffer: bytes) -> Iterator[Core]:
    offset = 0
    while offset + _CORE.size <= len(buffer):
        relation, size, efficiency, groups = _CORE.unpack_from(buffer, offset)
        end = offset + size
        if size < _CORE.size or end > len(buffer):
            return
        if relation == RELATION_PROCESSOR_CORE:
            masks = buffer[offset + _CORE.size : end]
            fitting = min(groups, len(masks) // _GROUP.size)
            threads = (_GROUP.unpack_from(masks, n * _GROUP.size)[0] for n in range(fitting))
            yield Core(efficiency, sum(mask.bit_count() for mask in threads))
        offset = end


def power_line() -> int | None:
    """0 on battery, 1 on mains; None where Windows does not tell."""
    if sys.platform == "win32":
        status = ctypes.create_string_buffer(12)  # SYSTEM_POWER_STATUS
        if ctypes.windll.kernel32.GetSystemPowerStatus(status) and status.raw[0] in (0, 1):
            return status.raw[0]
    return None


def adapters() -> tuple[Adapter, ...]:
    """The graphics adapters that DXGI lists. Raises OSError where it does not answer."""
    if sys.platform == "win32":
        factory = ctypes.c_void_p()
        made = ctypes.windll.dxgi.CreateDXGIFactory1(FACTORY_ID, ctypes.byref(factory))
        if made < 0:
            raise OSError(f"CreateDXGIFactory1: {made & 0xFFFFFFFF:#x}")
        return listed_adapters(factory)
    return ()


def listed_adapters(factory: ctypes.c_void_p) -> tuple[Adapter, ...]:
    """What an IDXGIFactory1 lists; it is released."""
    number, place, buffer = ctypes.c_uint, ctypes.POINTER(ctypes.c_void_p), ctypes.c_char_p
    enumerate_one = _method(factory, ENUMERATE, number, place)
    found = []
    for position in range(MOST_ADAPTERS):
        adapter = ctypes.c_void_p()
        if enumerate_one(factory, position, ctypes.byref(adapter)) < 0:
            break
        description = ctypes.create_string_buffer(_ADAPTER.size)
        told = _method(adapter, GET_DESCRIPTION, buffer)(adapter, description)
        _method(adapter, RELEASE)(adapter)
        if told >= 0:
            found.append(read_adapter(description.raw))
    _method(factory, RELEASE)(factory)
    return tuple(found)


def read_adapter(description: bytes) -> Adapter:
    """The adapter in a DXGI_ADAPTER_DESC1."""
    name, vendor, device, _, _, dedicated, _, shared, _, _, flags = _ADAPTER.unpack(description)
    words = name.decode("utf-16-le", errors="replace").partition("\0")[0]
    is_software = bool(flags & ADAPTER_SOFTWARE)
    return Adapter(words.strip(), vendor, device, dedicated, shared, is_software)


def _method(thing: ctypes.c_void_p, place: int, *arguments: type) -> Callable[..., int]:
    """A method of a COM object; on 64 bits there is one calling convention only."""
    table = ctypes.cast(thing, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    prototype = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, *arguments)
    return prototype(table[place])
