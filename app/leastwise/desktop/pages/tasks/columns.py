"""What the table of tasks shows of each: its answer's figures, and whether they still hold."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import day, filled, gib, percent, points, share, significant
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.wording import sentence
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.queues import Turn
from leastwise.domain.tasks import Standing, Task
from leastwise.domain.verdicts import CandidateResult


@dataclass
class TaskRow:
    """A task, and where it stands in the queue while that runs."""

    task: Task
    turn: Turn | None = None

    @property
    def shown(self) -> CandidateResult | None:
        """The candidate whose figures stand: the answer, or the nearest where none passes."""
        found = self.task.answer
        return None if found is None else found.answer or found.nearest


def columns() -> tuple[Column[TaskRow], ...]:
    """The table's columns."""
    return (
        Column("task", _tr("Task"), lambda r: r.task.name, tip=_task_tip),
        Column("answer", _tr("Smallest"), _answer, symbol=_standing_symbol),
        Column("rate", _tr("Pass rate"), _rate, sort=_rate_order, figures=True, origin=_origin),
        Column("margin", _tr("Over bar"), _margin, sort=_margin_order, figures=True),
        Column("speed", _tr("Tokens/s"), _speed, sort=_speed_order, figures=True, origin=_origin),
        Column("memory", _tr("Memory"), _memory, sort=_memory_order, figures=True, origin=_origin),
        Column("found", _tr("Found"), _found, sort=_found_order),
        Column(
            "holds", _tr("Holds"), holds_words, sort=_holds_order, tip=why, symbol=_holds_symbol
        ),
    )


def holds_words(row: TaskRow) -> str:
    """Whether the answer still holds, or what is being done about it."""
    turn, task = _turn(row), row.task
    if turn is not None:
        return turn[0]
    if task.fault is not None:
        return _tr("unreadable")
    if task.answer is None:
        return NOT_MEASURED
    if task.stale is None:
        return _tr("looking")
    return _tr("stale") if task.stale else _tr("yes")


def why(row: TaskRow) -> str:
    """Why the answer is stale, one reason a line."""
    task = row.task
    if task.fault is not None:
        return sentence(task.fault)
    return "\n".join(sentence(reason) for reason in task.stale or ())


def _tr(text: str) -> str:
    return QCoreApplication.translate("TasksPage", text)


def _turn(row: TaskRow) -> tuple[str, Symbol] | None:
    """What the queue does with it, in words and as a symbol; None where nothing."""
    return {
        Turn.WAITS: (_tr("waits"), Symbol.WAITING),
        Turn.RUNS: (_tr("running"), Symbol.RUNNING),
        Turn.FAILED: (_tr("could not be run"), Symbol.UNSURE),
        Turn.CANCELLED: (_tr("cancelled"), Symbol.SKIPPED),
    }.get(row.turn or Turn.PASSES)


def _task_tip(row: TaskRow) -> str:
    return f"{row.task.name}\n{row.task.path}"


def _answer(row: TaskRow) -> str:
    found, standing = row.task.answer, row.task.standing
    if found is not None and found.answer is not None:
        return found.answer.candidate.name
    return {
        Standing.NONE_PASSES: _tr("none passes"),
        Standing.UNDECIDED: _tr("undecided"),
        Standing.NOT_RUN: _tr("not run yet"),
        Standing.PASSES: "",
    }[standing]


def _standing_symbol(row: TaskRow) -> Symbol | None:
    return {
        Standing.PASSES: Symbol.PASSED,
        Standing.NONE_PASSES: Symbol.FAILED,
        Standing.UNDECIDED: Symbol.UNSURE,
        Standing.NOT_RUN: Symbol.WAITING,
    }[row.task.standing]


def _rate(row: TaskRow) -> str:
    rate = _rate_order(row)
    return NOT_MEASURED if row.shown is None or rate is None else share(rate, row.shown.interval)


def _rate_order(row: TaskRow) -> float | None:
    return row.shown.pass_rate if row.shown else None


def _margin(row: TaskRow) -> str:
    margin = _margin_order(row)
    return NOT_MEASURED if margin is None else points(margin)


def _margin_order(row: TaskRow) -> float | None:
    return row.task.answer.margin if row.task.answer else None


def _speed(row: TaskRow) -> str:
    speed = _speed_order(row)
    return NOT_MEASURED if speed is None else significant(speed)


def _speed_order(row: TaskRow) -> float | None:
    probe = row.shown.probe if row.shown else None
    return probe.decode_tokens_per_s if probe else None


def _memory(row: TaskRow) -> str:
    memory = _memory_order(row)
    return NOT_MEASURED if memory is None else gib(memory)


def _memory_order(row: TaskRow) -> float | None:
    peak = row.shown.peak_memory if row.shown else None
    return peak.total_bytes if peak else None


def _found(row: TaskRow) -> str:
    found = row.task.answer
    return day(found.finished) if found else NOT_MEASURED


def _found_order(row: TaskRow) -> float | None:
    return row.task.answer.finished.timestamp() if row.task.answer else None


def _holds_order(row: TaskRow) -> float | None:
    if row.task.answer is None:
        return None
    return 2.0 if row.task.fault else float(row.task.is_stale)


def _holds_symbol(row: TaskRow) -> Symbol | None:
    turn = _turn(row)
    if turn is not None:
        return turn[1]
    if row.task.fault is not None:
        return Symbol.UNSURE
    if row.task.answer is None or row.task.stale is None:
        return None
    return Symbol.TIGHT if row.task.stale else Symbol.PASSED


def _origin(row: TaskRow) -> str:
    found, shown = row.task.answer, row.shown
    if found is None or shown is None:
        return ""
    words = _tr(
        "{model}: {passed} of {cases} {cases|case|cases} passed; the bar was {bar}. In "
        "brackets: what to expect on new inputs (Clopper-Pearson, 95 % confidence). Speed is "
        "the median of {count} {count|answer|answers}, memory the peak of its process. Run "
        "{run}, with {build}."
    )
    return filled(
        words,
        model=shown.candidate.name,
        passed=shown.passed,
        cases=shown.run,
        bar=percent(found.bar.pass_rate),
        count=len(shown.probe.timings) if shown.probe else 0,
        run=found.run_id,
        build=found.build,
    )
