"""This computer in a few sentences, as far as it was read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import filled, gb, gib
from leastwise.desktop.wording import shortened
from leastwise.domain.computer import Computer, Gpu


def machine_words(computer: Computer) -> Sequence[str]:
    """Processor, memory, GPU and disk, a sentence each; what was not read is not said."""
    disk = _tr("{free} of disk are free for models.")
    sentences = [_processor(computer), _memory(computer), *map(_gpu, computer.gpus)]
    if not computer.gpus:
        sentences.append(_tr("No GPU was found: models run on the processor."))
    if computer.disk_total_bytes:
        sentences.append(disk.format(free=gb(computer.disk_free_bytes)))
    return [one for one in sentences if one]


def _processor(computer: Computer) -> str:
    name = shortened(computer.processor)
    if name and computer.physical_cores:
        words = _tr("The processor is {name}, with {cores} {cores|core|cores}.")
        return filled(words, name=name, cores=computer.physical_cores)
    return filled(_tr("The processor is {name}."), name=name) if name else ""


def _memory(computer: Computer) -> str:
    words = _tr("It has {total} of memory, {free} of it free now: a model must fit in there.")
    return words.format(
        total=gib(computer.memory_total_bytes), free=gib(computer.memory_available_bytes)
    )


def _gpu(gpu: Gpu) -> str:
    name = shortened(gpu.name)
    if gpu.unified:
        return _tr("The GPU {name} uses the computer's memory.").format(name=name)
    if gpu.total_bytes is None:
        return _tr("There is a GPU: {name}.").format(name=name)
    words = _tr("There is a GPU with {total} of its own memory: {name}.")
    return words.format(total=gib(gpu.total_bytes), name=name)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FirstStart", words)
