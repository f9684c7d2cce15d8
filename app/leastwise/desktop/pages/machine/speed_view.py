"""How fast this computer was measured, as a sentence with its rates below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from leastwise.desktop.language.figures import filled, flops, local, moment, rate, seconds
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.machine_words import disturbance, skipped_part


def _tr(text: str) -> str:
    return QCoreApplication.translate("MachineSpeed", text)


def _threads(count: int) -> str:
    return filled(_tr("{count} {count|thread|threads}"), count=count)


def say_speed(banner: SentenceBanner, speed: MachineSpeed | None) -> None:
    """The sentence on top: the bandwidth, or that nothing was measured yet and what to do."""
    if speed is None:
        banner.say(
            Tone.NEUTRAL,
            _tr("Not measured yet."),
            _tr("Measure once, for about 20 s: speeds of models are then predicted from it."),
        )
        return
    words = (
        _tr("Reads memory at {rate}.").format(rate=rate(speed.read_bytes_per_s))
        if speed.bandwidths
        else _tr("Measured, without the bandwidth of its memory.")
    )
    second = _tr("Measured {when} with {threads} and {build}, in {took}.")
    said = second.format(
        when=moment(speed.measured),
        threads=_threads(speed.threads),
        build=speed.build,
        took=seconds(speed.elapsed_s),
    )
    disturbed = disturbance(speed)
    if disturbed is None:
        banner.say(Tone.NEUTRAL, words, said)
    else:
        banner.say(Tone.UNDECIDED, words, f"{said} {sentence(disturbed)}")


class RatesSheet(QFrame):
    """What llama.cpp reads and computes per second, by the type of the weights."""

    def __init__(self, theme: Theme, speed: MachineSpeed) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._theme = theme
        self.rows: list[tuple[str, str, str]] = []
        step = theme.measures.step
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(step(16), step(12), step(16), step(12))
        self._grid.setHorizontalSpacing(step(24))
        self._grid.setVerticalSpacing(step(8))
        self._grid.setColumnStretch(3, 1)
        if speed.bandwidths:
            self._add((_tr("Memory"), _tr("Reads"), ""), Role.MUTED)
        for bandwidth in speed.bandwidths:
            exact = local(f"{bandwidth.bytes_per_s:,.0f} B/s")
            self._add_row((_threads(bandwidth.threads), rate(bandwidth.bytes_per_s), ""), exact)
        weights = _tr("Weights") if speed.device == "CPU" else _tr("Weights on the GPU")
        self._add((weights, _tr("Decode"), _tr("Prompt")), Role.MUTED)
        for one in speed.matrices:
            if one.threads == speed.threads and not one.experts:
                reads, multiplies = rate(one.read_bytes_per_s), flops(one.multiply_flops_per_s)
                exact = local(
                    f"{one.read_bytes_per_s:,.0f} B/s, {one.multiply_flops_per_s:,.0f} FLOP/s"
                )
                self._add_row((one.weight_type, reads, multiplies), exact)
        if speed.skipped:
            self._add_skipped(speed.skipped)
        self.setAccessibleName(_tr("Measured speeds"))

    def _add_skipped(self, names: Sequence[str]) -> None:
        parts = ", ".join(sentence(skipped_part(name)) for name in names)
        label = Label(self._theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        label.say(_tr("Not measured: {parts}").format(parts=parts))
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 3)

    def _add_row(self, cells: tuple[str, str, str], exact: str) -> None:
        self.rows.append(cells)
        self._add(cells, Role.TEXT, exact)

    def _add(self, cells: Sequence[str], role: Role, exact: str = "") -> None:
        line = self._grid.rowCount()
        for column, text in enumerate(cells):
            label = Label(self._theme, TypeSize.BODY, role, tabular=True)
            label.say(text)
            label.setToolTip(plain_tip(exact))
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label, line, column, side)
