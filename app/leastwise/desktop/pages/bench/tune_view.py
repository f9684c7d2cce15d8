"""Tuning as it goes: every setting that was tried, what came of it, and what was found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leastwise.desktop.language.figures import filled, significant
from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.bench.bench_words import interval_words, median_words
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.bench_events import BenchEvent, TuneFinished, TuneTried
from leastwise.domain.bench_results import TuneTrial
from leastwise.domain.figures import NOT_MEASURED


@dataclass(frozen=True)
class _Tried:
    model: str
    trial: TuneTrial


class TuneView(QWidget):
    """Fed with the core's events, one model after the other."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._finished: list[TuneFinished] = []
        self._tried: list[_Tried] = []
        self._share = 0.0
        self.banner = SentenceBanner(theme)
        self.progress = ProgressLine(theme, self.tr("Progress of tuning"))
        self.table: ResultsTable[_Tried] = ResultsTable(
            theme, self.tr("Settings that were tried"), _columns(), memory, stretched=1
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)

    def begin(self, names: tuple[str, ...]) -> None:
        """These models will be tuned."""
        self._names, self._finished, self._tried, self._share = names, [], [], 0.0
        self.progress.restart()
        self.progress.show()
        self.table.show_rows([])
        self._say_under_way()

    def apply(self, event: BenchEvent) -> None:
        """Take in one event; those that are not about tuning change nothing."""
        if isinstance(event, TuneTried):
            self._tried.append(_Tried(self._current, event.trial))
            self._share = event.done / max(event.total, 1)
            words = self.tr("{done} of at most {total} {total|setting|settings} tried")
            self.progress.show_figures(filled(words, done=event.done, total=event.total), "")
        elif isinstance(event, TuneFinished):
            self._finished.append(event)
            self._share = 0.0

    def refresh(self) -> None:
        """Show what changed since the last time."""
        if len(self._tried) != len(self.table.item_model.rows):
            self.table.show_rows(self._tried)
            self.table.fit_columns()
        done = len(self._finished) + self._share
        self.progress.show_fraction(done / max(len(self._names), 1))
        if self.progress.isVisible():
            self._say_under_way()

    def finish(self) -> None:
        """All of them are tuned."""
        self.progress.hide()
        self.refresh()
        found = [sentence(event.result.words) for event in self._finished]
        self.banner.say(Tone.NEUTRAL, found[0] if found else "", "\n".join(found[1:]))

    def interrupt(self) -> None:
        """It was stopped: the models that were not finished keep their settings."""
        self.progress.hide()
        self.refresh()
        found = "\n".join(sentence(event.result.words) for event in self._finished)
        stopped = self.tr("Stopped; the settings of {model} stay as they were.")
        name = isolated(shortened(self._current, 40))
        self.banner.say(Tone.UNDECIDED, stopped.format(model=name), found)

    @property
    def _current(self) -> str:
        at = min(len(self._finished), len(self._names) - 1)
        return self._names[at] if self._names else ""

    def _say_under_way(self) -> None:
        words = self.tr("Tuning {model}").format(model=isolated(shortened(self._current, 40)))
        kept = self.tr("The present settings stay unless others are faster beyond the noise.")
        self.banner.say(Tone.NEUTRAL, words, kept)


def setting_words(trial: TuneTrial) -> str:
    """The settings that differ, in few words."""
    names = {
        "threads": _tr("threads"),
        "prefill_threads": _tr("prefill threads"),
        "batch_tokens": _tr("batch"),
        "micro_batch_tokens": _tr("micro-batch"),
        "gpu_layers": _tr("GPU layers"),
        "flash_attention": _tr("flash attention"),
        "kv_type_k": "KV K",
        "kv_type_v": "KV V",
        "load_mode": _tr("load"),
    }
    changed = trial.change.named.items()
    shown = listed(f"{names.get(name, name)} {value}" for name, value in changed)
    return shown or _tr("as they are")


def _tr(text: str) -> str:
    return QCoreApplication.translate("bench", text)


def _ratio(trial: TuneTrial) -> str:
    if trial.ratio is None:
        return NOT_MEASURED
    if trial.low is None or trial.high is None:
        return significant(trial.ratio)
    return f"{significant(trial.ratio)} ({significant(trial.low)} - {significant(trial.high)})"


def _outcome(trial: TuneTrial) -> str:
    if trial.fault is not None:
        return sentence(trial.fault)
    return _tr("taken") if trial.taken else _tr("not taken")


def _columns() -> tuple[Column[_Tried], ...]:
    return (
        Column("model", _tr("Model"), lambda t: t.model),
        Column("settings", _tr("Settings tried"), lambda t: setting_words(t.trial)),
        Column(
            "prefill",
            _tr("Prefill tokens/s"),
            lambda t: median_words(t.trial.prefill_tokens_per_s),
            tip=lambda t: interval_words(t.trial.prefill_tokens_per_s),
            figures=True,
        ),
        Column(
            "decode",
            _tr("Decode tokens/s"),
            lambda t: median_words(t.trial.decode_tokens_per_s),
            tip=lambda t: interval_words(t.trial.decode_tokens_per_s),
            figures=True,
        ),
        Column("ratio", _tr("Ratio, both (95 %)"), lambda t: _ratio(t.trial), figures=True),
        Column("taken", _tr("Outcome"), lambda t: _outcome(t.trial)),
    )
