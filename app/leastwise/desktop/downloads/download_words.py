"""What is said of downloads: names, figures, and a time left that does not jump."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.downloads.ledger import Totals
from leastwise.desktop.language.figures import filled, gb, rate, significant
from leastwise.desktop.language.lists import listed
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.downloads import DownloadPhase, DownloadState
from leastwise.domain.figures import NOT_MEASURED


def _tr(text: str) -> str:
    return QCoreApplication.translate("Downloads", text)


def name_of(state: DownloadState) -> str:
    """The name that a download was asked for with, fit to be laid out."""
    return isolated(shortened(state.reference))


def phase_words(state: DownloadState) -> str:
    """Where it stands, in a word or two."""
    words = {
        DownloadPhase.WAITING: _tr("waits its turn"),
        DownloadPhase.CHECKING: _tr("checking what is here"),
        DownloadPhase.FETCHING: _tr("downloading"),
        DownloadPhase.PAUSED: _tr("paused"),
        DownloadPhase.FAILED: _tr("stopped"),
        DownloadPhase.FINISHED: _tr("on this computer"),
    }
    return words[state.phase]


def share_words(done_bytes: int, total_bytes: int) -> str:
    """How much is here: 1.23 GB of 4.92 GB, 25 %."""
    if total_bytes <= 0:
        return NOT_MEASURED
    share = math.floor(100 * done_bytes / total_bytes)
    return _tr("{done} of {total}, {share} %").format(
        done=gb(done_bytes), total=gb(total_bytes), share=share
    )


def rate_words(bytes_per_s: float | None) -> str:
    """How fast it comes; a dash while that is not known."""
    if bytes_per_s is None:
        return NOT_MEASURED
    if bytes_per_s < 1e6:
        return _tr("{kilobytes} kB/s").format(kilobytes=significant(bytes_per_s / 1e3))
    return rate(bytes_per_s)


def left_words(left_s: float | None) -> str:
    """The time left in steps coarse enough to stand still; a dash while it is not known."""
    if left_s is None:
        return NOT_MEASURED
    if left_s < 10:
        return _tr("a few seconds left")
    if left_s <= 60:
        return _tr("{seconds} s left").format(seconds=math.ceil(left_s / 10) * 10)
    minutes = math.ceil(left_s / 60)
    if minutes <= 60:
        return _tr("{minutes} min left").format(minutes=minutes)
    if minutes <= 24 * 60:
        hours, rest = divmod(math.ceil(minutes / 10) * 10, 60)
        return _tr("{hours} h {minutes} min left").format(hours=hours, minutes=rest)
    return _tr("more than a day left")


def summary(totals: Totals) -> str:
    """All downloads in one line."""
    parts = [_count(totals)]
    if totals.open and totals.paused == totals.open:
        parts.append(_tr("paused"))
    elif totals.paused:
        parts.append(_tr("{count} paused").format(count=totals.paused))
    if totals.failed:
        parts.append(_tr("{count} stopped").format(count=totals.failed))
    if totals.bytes_per_s is not None:
        parts.append(rate_words(totals.bytes_per_s))
        if totals.left_s is not None:
            parts.append(left_words(totals.left_s))
    return listed(parts)


def _count(totals: Totals) -> str:
    if totals.open:
        return filled(_tr("{count} {count|download|downloads}"), count=totals.open)
    words = _tr("{count} {count|model|models} came and {count|is|are} on this computer")
    return filled(words, count=totals.finished)


def stake_words(totals: Totals) -> tuple[str, str]:
    """What runs, and what becomes of it when the window closes."""
    words = _tr("{count} {count|model is|models are} being downloaded.")
    what = filled(words, count=totals.under_way)
    kept = _tr("What was fetched is kept. The rest follows when Leastwise is opened again.")
    return what, kept
