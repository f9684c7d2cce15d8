"""A fit in words: the verdict, the memory by part, the speeds, and where each figure comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import exact_bytes, filled, gib, seconds, significant, whole
from leastwise.desktop.language.lists import titled
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.widgets.memory_bar import MemoryPart
from leastwise.desktop.widgets.sentence_banner import Tone
from leastwise.desktop.wording import sentence
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.fits import (
    Band,
    DeviceMemory,
    Fit,
    FitVerdict,
    Ground,
    MemoryNeed,
    SpeedEstimate,
)

DRY_RUN: Final = "dry-run"
# Said of a need that was computed from a published shape, before there was a file to look at.
SHAPE: Final = "shape"
# Said of a need that was computed from the size of a file beside one that is known.
SIZE: Final = "size"
_SYMBOLS: Final = {
    FitVerdict.FITS: Symbol.PASSED,
    FitVerdict.TIGHT: Symbol.TIGHT,
    FitVerdict.DOES_NOT_FIT: Symbol.FAILED,
}
_TONES: Final = {
    FitVerdict.FITS: Tone.PASSES,
    FitVerdict.TIGHT: Tone.TIGHT,
    FitVerdict.DOES_NOT_FIT: Tone.FAILS,
}
_RANKS: Final = {FitVerdict.FITS: 0, FitVerdict.TIGHT: 1, FitVerdict.DOES_NOT_FIT: 2}
_APART: Final = float(1 << 60)
_THOUSANDS: Final = 9_995


@dataclass(frozen=True)
class SpeedFigure:
    """One speed of a fit: its title, its interval, and how its figures are written."""

    key: str
    title: str
    band: Band | None
    write: Callable[[float], str]
    unit: str = ""

    @property
    def words(self) -> str:
        """The likely figure with its unit, and the interval in brackets."""
        if self.band is None:
            return NOT_MEASURED
        return band_words(self.band, self.write, self.unit)


def _tr(text: str) -> str:
    return QCoreApplication.translate("fits", text)


def name_words(fit: Fit | None, reference: str) -> str:
    """The model's name and quantisation; its file's or its own reference until that is known."""
    if fit is None or not fit.name:
        return PurePath(reference).stem if reference.endswith(".gguf") else reference
    return f"{fit.name} ({fit.quantisation})" if fit.quantisation else fit.name


def verdict_words(fit: Fit | None) -> str:
    """The verdict in a word or two."""
    if fit is None:
        return NOT_MEASURED
    if fit.fault is not None:
        return _tr("unreadable")
    if fit.judgement is None:
        return _tr("not known")
    return {
        FitVerdict.FITS: _tr("fits"),
        FitVerdict.TIGHT: _tr("tight"),
        FitVerdict.DOES_NOT_FIT: _tr("does not fit"),
    }[fit.judgement.verdict]


def verdict_symbol(fit: Fit | None) -> Symbol:
    """The symbol that stands before the verdict."""
    if fit is None:
        return Symbol.WAITING
    if fit.judgement is None:
        return Symbol.UNSURE
    return _SYMBOLS[fit.judgement.verdict]


def verdict_order(fit: Fit | None) -> float:
    """What fits with most to spare comes first, what lacks most last, then what is not known."""
    if fit is None or fit.judgement is None:
        return 3 * _APART
    return _RANKS[fit.judgement.verdict] * _APART - fit.judgement.spare_bytes


def verdict_sentence(fit: Fit | None) -> str:
    """The verdict as a sentence, or why there is none."""
    if fit is None:
        return _tr("Not looked at yet.")
    if fit.fault is not None:
        return sentence(fit.fault)
    if fit.judgement is None:
        return _tr("How much memory is available is not known.")
    return sentence(fit.judgement.reason)


def verdict_tone(fit: Fit) -> Tone:
    """How that sentence is meant."""
    if fit.fault is not None:
        return Tone.FAILS
    return _TONES[fit.judgement.verdict] if fit.judgement else Tone.UNDECIDED


def ground_words(ground: Ground) -> str:
    """What a speed rests on, in a word."""
    return {
        Ground.PREDICTED: _tr("predicted"),
        Ground.REHEARSED: _tr("rehearsed"),
        Ground.MEASURED: _tr("measured"),
    }[ground]


def band_words(band: Band, write: Callable[[float], str], unit: str = "") -> str:
    """The likely figure with its unit, and its interval in brackets."""
    low, likely, high = write(band.low), write(band.likely), write(band.high)
    figure = f"{likely} {unit}" if unit else likely
    return f"{figure} ({low}-{high})" if low != high else figure


def decode_words(fit: Fit | None) -> str:
    """The decode speed with its interval, without its unit; its ground where it was not predicted.

    The ground stands in front, so that the figures of a column line up at the right.
    """
    if fit is None or fit.speed is None:
        return NOT_MEASURED
    words = {
        Ground.PREDICTED: "{speed}",
        Ground.REHEARSED: _tr("rehearsed {speed}"),
        Ground.MEASURED: _tr("measured {speed}"),
    }[fit.speed.ground]
    return words.format(speed=band_words(fit.speed.decode_tokens_per_s, _short))


def _short(figure: float) -> str:
    """In thousands where there are many: toys write hundreds of thousands of tokens a second."""
    return significant(figure) if figure < _THOUSANDS else f"{significant(figure / 1000)} k"


def speed_figures(speed: SpeedEstimate | None) -> tuple[SpeedFigure, ...]:
    """Decode, prefill and the time to the first token."""
    decode = speed.decode_tokens_per_s if speed else None
    prefill = speed.prefill_tokens_per_s if speed else None
    return (
        SpeedFigure("decode", _tr("Decode"), decode, significant, "tokens/s"),
        SpeedFigure("prefill", _tr("Prefill"), prefill, significant, "tokens/s"),
        SpeedFigure("ttft", _tr("First token"), speed.ttft_s if speed else None, seconds),
    )


def speed_origin(key: str, speed: SpeedEstimate | None) -> str:
    """Where a speed comes from."""
    if speed is None:
        return ""
    how = {
        Ground.PREDICTED: _tr(
            "Predicted: computed from this computer's measured bandwidth and throughput and from "
            "what this model reads and multiplies for each token. Nothing of this model was run."
        ),
        Ground.REHEARSED: _tr(
            "Rehearsed: timed here with llama.cpp on stand-in weights of the same types and "
            "shapes as the model's."
        ),
        Ground.MEASURED: _tr("Measured: timed here on the model's own file."),
    }[speed.ground]
    of_what = {
        "decode": _tr("Decode: tokens written one after the other, with {depth} in the context."),
        "prefill": _tr("Prefill: a prompt of {prompt} {prompt|token|tokens}, on an empty context."),
    }.get(
        key,
        _tr("Time to the first token of the answer to a prompt of {prompt} {prompt|token|tokens}."),
    )
    tokens = {"depth": whole(speed.depth_tokens), "prompt": whole(speed.prompt_tokens)}
    lines = [
        filled(of_what, **tokens),
        how,
        sentence(speed.basis) if speed.basis else "",
        filled(_tr("In brackets: the 90 % interval. Threads: {threads}."), threads=speed.threads),
    ]
    return "\n\n".join(line for line in lines if line)


def memory_words(fit: Fit | None) -> str:
    """What the whole process would take at its peak."""
    return gib(fit.memory.total_bytes) if fit and fit.memory else NOT_MEASURED


def method_words(need: MemoryNeed) -> str:
    """How the memory was computed."""
    if need.method == DRY_RUN:
        return _tr("Memory: llama.cpp's own plan.")
    if need.method == SHAPE:
        return _tr("Memory: computed from the published shape, with the usual mix of types.")
    return _tr("Memory: by formula; this build of llama.cpp does not plan this model.")


def memory_origin(fit: Fit) -> str:
    """Where the memory comes from, with the exact bytes of each part."""
    need, room = fit.memory, fit.room
    if need is None:
        return ""
    lines = [_method_in_full(need), ""]
    lines += [titled(part.title, exact_bytes(part.size_bytes)) for part in memory_parts(need)]
    lines.append(filled(_tr("Together: {size:,} B"), size=need.total_bytes))
    if room is not None:
        available = (
            _tr("Taken as available: {size:,} B") if room.assumed else _tr("Available: {size:,} B")
        )
        lines.append(filled(available, size=room.available_bytes))
        lines.append(filled(_tr("Memory of the computer: {size:,} B"), size=room.total_bytes))
    return "\n".join(lines)


def _method_in_full(need: MemoryNeed) -> str:
    if need.method == DRY_RUN:
        return _tr(
            "llama.cpp planned this model for this computer without loading its weights. To that "
            "comes the rest of the process: the program, the tokenizer, the graph."
        )
    if need.method == SHAPE:
        return _tr(
            "Computed by formula from the shape that the model's authors published, with the mix "
            "of types that is usual for this quantisation. The file itself was not looked at."
        )
    return _tr("Computed by formula from the shapes in the model's header, not by llama.cpp.")


def memory_parts(need: MemoryNeed) -> tuple[MemoryPart, ...]:
    """The parts of the process's memory that are not nothing."""
    return _parts(
        need.weights_bytes,
        need.repacked_bytes,
        need.kv_cache_bytes,
        need.recurrent_bytes,
        need.compute_bytes,
        need.output_bytes,
        need.runtime_bytes,
    )


def device_parts(device: DeviceMemory) -> tuple[MemoryPart, ...]:
    """The parts that lie on one device, those that are not nothing."""
    return _parts(
        device.weights_bytes,
        0,
        device.kv_cache_bytes,
        device.recurrent_bytes,
        device.compute_bytes,
        device.output_bytes,
        0,
    )


def part_titles() -> tuple[str, ...]:
    """What the parts are called, in their order."""
    return (
        _tr("weights"),
        _tr("repacked weights"),
        _tr("KV cache"),
        _tr("recurrent state"),
        _tr("compute buffers"),
        _tr("output buffer"),
        _tr("the program itself"),
    )


def _parts(*sizes_bytes: int) -> tuple[MemoryPart, ...]:
    titled = enumerate(zip(part_titles(), sizes_bytes, strict=True))
    return tuple(MemoryPart(number, title, size) for number, (title, size) in titled if size)
