"""How fast this computer was measured: a sentence, and its rates as bars with what they decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from leastwise.desktop.language.figures import filled, flops, local, moment, rate, seconds
from leastwise.desktop.language.lists import listed
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.widgets.share_bar import ShareBar
from leastwise.desktop.widgets.text import Label, rule
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.machine_speed import MachineSpeed, MatrixRates
from leastwise.domain.machine_words import disturbance, skipped_part

_READS, _COMPUTES = Role.SERIES_1, Role.SERIES_3
_COLUMNS = 5


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
    """What llama.cpp reads and computes per second, by the type of the weights.

    All that is read is drawn to one scale, so that the memory's limit shows; `rows` has the words.
    """

    def __init__(self, theme: Theme, speed: MachineSpeed) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(_tr("Measured speeds"))
        self._theme = theme
        self.rows: list[tuple[str, str, str]] = []
        step = theme.measures.step
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(step(16), step(12), step(16), step(12))
        self._grid.setHorizontalSpacing(step(12))
        self._grid.setVerticalSpacing(step(4))
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)
        matrices = [
            one for one in speed.matrices if one.threads == speed.threads and not one.experts
        ]
        read = [one.bytes_per_s for one in speed.bandwidths]
        self._most_read = max(read + [one.read_bytes_per_s for one in matrices], default=0.0)
        self._most_computed = max((one.multiply_flops_per_s for one in matrices), default=0.0)
        self._across(_tr("Speed"), TypeSize.HEADING, Role.TEXT, strong=True)
        self._add_memory(speed)
        self._add_matrices(speed, matrices)
        if speed.skipped:
            parts = listed(sentence(skipped_part(name)) for name in speed.skipped)
            self._across(_tr("Not measured: {parts}").format(parts=parts))

    def _add_memory(self, speed: MachineSpeed) -> None:
        if not speed.bandwidths:
            return
        self._add_titles(_tr("Memory"), _tr("Reads"), "")
        for one in speed.bandwidths:
            exact = local(f"{one.bytes_per_s:,.0f} B/s")
            cells = (_threads(one.threads), rate(one.bytes_per_s), "")
            self._add_row(cells, exact, one.bytes_per_s, 0.0)
        self._across(
            _tr(
                "A token that is written reads the weights it uses once: for models larger than "
                "the processor's caches this is the limit of decode."
            )
        )
        self._grid.addWidget(rule(), self._grid.rowCount(), 0, 1, _COLUMNS)

    def _add_matrices(self, speed: MachineSpeed, matrices: Sequence[MatrixRates]) -> None:
        if not matrices:
            return
        weights = _tr("Weights") if speed.device == "CPU" else _tr("Weights on the GPU")
        self._add_titles(weights, _tr("Decode"), _tr("Prompt"))
        for one in matrices:
            read, computed = one.read_bytes_per_s, one.multiply_flops_per_s
            exact = local(f"{read:,.0f} B/s, {computed:,.0f} FLOP/s")
            self._add_row((one.weight_type, rate(read), flops(computed)), exact, read, computed)
        self._across(
            _tr(
                "Decode: weights of this type read for one token at a time, which sets tokens/s. "
                "Prompt: multiplied for many tokens at once, which sets the time to the first "
                "token."
            )
        )

    def _add_titles(self, *words: str) -> None:
        line = self._grid.rowCount()
        for column, text in zip((0, 1, 3), words, strict=True):
            self._put(text, Role.MUTED, line, column)

    def _add_row(self, cells: tuple[str, str, str], exact: str, read: float, flops_: float) -> None:
        """A name, and each of its rates as a bar with the figure at the right."""
        self.rows.append(cells)
        line = self._grid.rowCount()
        self._put(cells[0], Role.TEXT, line, 0, exact)
        self._bar(read, self._most_read, _READS, line, 1)
        self._put(cells[1], Role.TEXT, line, 2, exact)
        if cells[2]:
            self._bar(flops_, self._most_computed, _COMPUTES, line, 3)
            self._put(cells[2], Role.TEXT, line, 4, exact)

    def _bar(self, value: float, most: float, role: Role, line: int, column: int) -> None:
        self._grid.addWidget(ShareBar(self._theme, value / (most or 1.0), role), line, column)

    def _put(self, text: str, role: Role, line: int, column: int, exact: str = "") -> None:
        label = Label(self._theme, TypeSize.BODY, role, tabular=True)
        label.say(text)
        label.setToolTip(plain_tip(exact))
        right = column in (2, 4)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, line, column, side | Qt.AlignmentFlag.AlignVCenter)

    def _across(
        self,
        text: str,
        size: TypeSize = TypeSize.CAPTION,
        role: Role = Role.MUTED,
        *,
        strong: bool = False,
    ) -> QWidget:
        label = Label(self._theme, size, role, strong=strong, wraps=True)
        label.say(text)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, _COLUMNS)
        return label
