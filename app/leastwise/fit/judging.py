"""Whether a model fits a machine, in a sentence that never says more than is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import (
    DeviceMemory,
    FitJudgement,
    FitVerdict,
    MemoryNeed,
    MemoryRoom,
    Sibling,
)
from leastwise.domain.messages import Message, say

# What is left to the rest of the system before a model is said to fit: the prediction's own
# error (never more than 2 % below what was measured), and room to breathe.
RESERVE_SHARE: Final = 0.02
RESERVE_BYTES: Final = 256 << 20
_EIGHT_BITS: Final = "q8_0"
_SHORTEST_WORTH_NAMING: Final = 512
_WAYS_NAMED: Final = 3

NeedOf = Callable[[RunSettings], MemoryNeed]


@dataclass(frozen=True)
class Circumstances:
    """What a verdict rests on, beyond the need itself.

    `need_of` gives the need under other settings; `largest_context` is what fits, 0 for none.
    """

    settings: RunSettings
    room: MemoryRoom
    need_of: NeedOf
    largest_context: int
    file_bytes: int
    siblings: Sequence[Sibling] = ()


def reserve_bytes(total_bytes: int) -> int:
    """What must stay free beside a process of `total_bytes` for it to fit."""
    return max(RESERVE_BYTES, round(total_bytes * RESERVE_SHARE))


def has_room(need: MemoryNeed, available_bytes: int) -> bool:
    """Whether the need and its reserve lie within `available_bytes`."""
    return need.total_bytes + reserve_bytes(need.total_bytes) <= available_bytes


def judge(need: MemoryNeed, around: Circumstances) -> FitJudgement:
    """The verdict on `need`, with what would help where it does not fit."""
    room, total_bytes = around.room, need.total_bytes
    spare_bytes = room.available_bytes - total_bytes

    def judged(verdict: FitVerdict, reason: Message) -> FitJudgement:
        return FitJudgement(verdict, reason, spare_bytes, around.largest_context)

    overfull = _overfull_device(need.devices)
    if overfull is not None:
        return judged(FitVerdict.DOES_NOT_FIT, overfull)
    if has_room(need, room.available_bytes):
        return judged(FitVerdict.FITS, _fits(spare_bytes, room))
    if has_room(need, room.obtainable_bytes):
        return judged(FitVerdict.TIGHT, _tight(need, room))
    if spare_bytes >= 0:
        reason = say(
            "fit.tight_exact",
            needed_bytes=total_bytes,
            available_bytes=room.available_bytes,
            reserve_bytes=reserve_bytes(total_bytes),
        )
        return judged(FitVerdict.TIGHT, reason)
    return judged(FitVerdict.DOES_NOT_FIT, _short(need, around))


def _fits(spare_bytes: int, room: MemoryRoom) -> Message:
    if room.assumed:
        return say(
            "fit.fits_assumed", spare_bytes=spare_bytes, available_bytes=room.available_bytes
        )
    return say("fit.fits", spare_bytes=spare_bytes)


def _tight(need: MemoryNeed, room: MemoryRoom) -> Message:
    return say(
        "fit.tight",
        needed_bytes=need.total_bytes,
        available_bytes=room.available_bytes,
        reclaimable_bytes=room.obtainable_bytes - room.available_bytes,
    )


def _overfull_device(devices: Iterable[DeviceMemory]) -> Message | None:
    """The first device, other than the processor, that would get more than it has left."""
    for device in devices:
        left_bytes = device.available_bytes
        if device.name == "CPU" or left_bytes is None or device.total_bytes <= left_bytes:
            continue
        short_bytes = device.total_bytes - left_bytes
        return say("fit.device_short", device=device.name, short_bytes=short_bytes)
    return None


def _short(need: MemoryNeed, around: Circumstances) -> Message:
    """How much is missing even with other programs closed, and what would fit instead."""
    obtainable_bytes = around.room.obtainable_bytes
    short_bytes = need.total_bytes + reserve_bytes(need.total_bytes) - obtainable_bytes
    ways = [way for way in (_context(around), _kv(around), _smaller(need, around)) if way]
    if not ways:
        return say("fit.short", short_bytes=short_bytes)
    return say("fit.short_but", short_bytes=short_bytes, ways=_joined(ways))


def _context(around: Circumstances) -> Message | None:
    asked, largest = around.settings.context_tokens, around.largest_context
    if not _SHORTEST_WORTH_NAMING <= largest < asked:
        return None
    return say("fit.way_context", context_tokens=largest)


def _kv(around: Circumstances) -> Message | None:
    settings = around.settings
    if settings.kv_type_k == _EIGHT_BITS and settings.kv_type_v == _EIGHT_BITS:
        return None
    smaller = replace(settings, kv_type_k=_EIGHT_BITS, kv_type_v=_EIGHT_BITS)
    fits = has_room(around.need_of(smaller), around.room.obtainable_bytes)
    return say("fit.way_kv") if fits else None


def _smaller(need: MemoryNeed, around: Circumstances) -> Message | None:
    """The largest sibling that would fit; all but the weights stays as it is.

    Where weights are copied into another layout, all of a sibling's may be.
    """

    def fits(sibling: Sibling) -> bool:
        share = sibling.file_bytes / max(around.file_bytes, 1)
        weights_bytes = round(need.weights_bytes * share)
        copies_bytes = weights_bytes if need.repacked_bytes else 0
        other = replace(need, weights_bytes=weights_bytes, repacked_bytes=copies_bytes, devices=())
        return share < 1 and has_room(other, around.room.obtainable_bytes)

    fitting = [sibling for sibling in around.siblings if fits(sibling)]
    if not fitting:
        return None
    best = max(fitting, key=lambda sibling: sibling.file_bytes)
    return say("fit.way_quantisation", quantisation=best.quantisation, file_bytes=best.file_bytes)


def _joined(ways: Sequence[Message]) -> Message:
    """ "a", "a, or b", "a, b, or c"."""
    *earlier, last = ways[:_WAYS_NAMED]
    if not earlier:
        return last
    first = earlier[0]
    for way in earlier[1:]:
        first = say("fit.way_more", first=first, second=way)
    return say("fit.way_two", first=first, second=last)
