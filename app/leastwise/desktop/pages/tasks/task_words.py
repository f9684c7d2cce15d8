"""What the Tasks page says of all tasks together, and of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.pages.tasks.columns import TaskRow, why
from leastwise.desktop.wording import sentence
from leastwise.domain.messages import Message
from leastwise.domain.tasks import Standing


def summary_words(rows: Sequence[TaskRow], stale: int) -> str:
    """How many there are of each kind."""
    standings = [row.task.standing for row in rows]
    words = _tr(
        "{total} in all: {passing} with a model that passes, {none} with none, "
        "{never} not run yet, {stale} stale"
    )
    return words.format(
        total=len(standings),
        passing=standings.count(Standing.PASSES),
        none=standings.count(Standing.NONE_PASSES),
        never=standings.count(Standing.NOT_RUN),
        stale=stale,
    )


def reasons_words(row: TaskRow, fault: Message | None) -> str:
    """What the answer says, what went wrong in the queue, and why it is stale."""
    found = row.task.answer
    lines = (
        [sentence(found.summary)]
        if found
        else [_tr("This task was not run yet. Running it tries every model on it.")]
    )
    lines += [sentence(fault)] if fault is not None else []
    return "\n".join(filter(None, [*lines, why(row)]))


def _tr(words: str) -> str:
    return QCoreApplication.translate("TasksPage", words)
