"""The columns of the network log."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from leastwise.desktop.language.figures import moment, whole
from leastwise.desktop.language.lists import titled
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.network import NetworkOrder, NetworkRecord

ORDERS: Final = {
    "time": NetworkOrder.TIME,
    "host": NetworkOrder.HOST,
    "purpose": NetworkOrder.PURPOSE,
    "out": NetworkOrder.BYTES_OUT,
    "in": NetworkOrder.BYTES_IN,
    "ended": NetworkOrder.STATUS,
    "cost": NetworkOrder.COST,
}


def network_columns(home: QWidget) -> tuple[Column[NetworkRecord], ...]:
    """The columns; figures are exact."""
    tr = home.tr

    def whole_tip(one: NetworkRecord) -> str:
        figures = (
            (tr("Sent (B)"), whole(one.bytes_out)),
            (tr("Received (B)"), whole(one.bytes_in)),
            (tr("Cost"), one.cost or NOT_MEASURED),
        )
        lines = [one.purpose, f"{one.method} {one.path}"]
        return "\n".join([*lines, *(titled(title, figure) for title, figure in figures)])

    return (
        Column("time", tr("When"), _time, tip=lambda one: one.time),
        Column("host", tr("Host"), lambda one: one.host),
        Column(
            "purpose",
            tr("For"),
            lambda one: one.purpose,
            tip=whole_tip,
        ),
        Column("out", tr("Sent (B)"), lambda one: whole(one.bytes_out), figures=True),
        Column("in", tr("Received (B)"), lambda one: whole(one.bytes_in), figures=True),
        Column("ended", tr("Outcome"), _ended),
        Column("cost", tr("Cost"), lambda one: one.cost or NOT_MEASURED, figures=True),
    )


def _time(record: NetworkRecord) -> str:
    """When it ended, in this computer's own time."""
    try:
        return moment(record.time, seconds=True)
    except ValueError:
        return record.time


def _ended(record: NetworkRecord) -> str:
    if record.failure:
        return record.failure if record.status == 0 else f"{record.status}, {record.failure}"
    return str(record.status)
