"""Figures and moments as the user's language writes them: `domain.figures` with other marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from leastwise.desktop.language.marked import marked
from leastwise.domain import amounts, figures
from leastwise.domain.figures import FigureFormatter

# Each with the space before it, which some languages leave out.
UNITS: Final = (
    marked(" %"),
    marked(" kB"),
    marked(" MB"),
    marked(" GB"),
    marked(" MiB"),
    marked(" GiB"),
    marked(" B/s"),
    marked(" MB/s"),
    marked(" GB/s"),
    marked(" tokens/s"),
)
_UNIT: Final = re.compile(rf"(?<=\d)(?:{'|'.join(map(re.escape, UNITS))})(?![\w/])")
_MARK: Final = re.compile(r"(?<=\d)[.,](?=\d)")
_FOUR_DIGITS: Final = re.compile(r"(?<![\d.,])(\d),(\d{3})(?![\d,])")
_MOMENTS_KEPT: Final = 2000
_ISO_MONTH, _ISO_DAY, _ISO_TIME = "yyyy-MM", "yyyy-MM-dd", "HH:mm"


def local(text: str) -> str:
    """A figure of `domain.figures`, its marks and units as the user's language has them."""
    if _is_plain(QLocale()):
        return text
    return _UNIT.sub(lambda unit: QCoreApplication.translate("Units", unit[0]), numeral(text))


def numeral(text: str) -> str:
    """A figure with the marks of the user's language; what stands behind it is left alone."""
    locale = QLocale()
    if _is_plain(locale):
        return text
    point, comma = locale.decimalPoint(), locale.groupSeparator()
    if len(locale.toString(1234)) == 4:  # some languages set thousands apart from 10,000 on
        text = _FOUR_DIGITS.sub(r"\1\2", text)
    return _MARK.sub(lambda mark: point if mark[0] == "." else comma, text)


def filled(words: str, **params: object) -> str:
    """`words.format(**params)`, each figure that has a format as the user's language writes it,
    and the words that go with a count in its singular or plural."""
    return FigureFormatter(local, takes_singular).format(words, **params)


def takes_singular(count: object) -> bool:
    """Whether a count goes with the language's singular: in French 0 does too (CLDR).

    Chinese and Japanese have one form; what is not translated yet follows English.
    """
    alone = {"0", "1"} if QLocale().language() is QLocale.Language.French else {"1"}
    return str(count) in alone


def whole(count: int) -> str:
    """A whole number, its thousands set apart."""
    return local(f"{count:,}")


def exact_bytes(size_bytes: float) -> str:
    """A size to the byte."""
    return numeral(f"{size_bytes:,.0f}") + QCoreApplication.translate("Units", " B")


def moment(when: datetime | str, *, seconds: bool = False) -> str:
    """A moment in this computer's own time, to the minute or second; text is ISO 8601.

    ValueError where the text is none.
    """
    return _moment(QLocale().name(), when, seconds)


@lru_cache(maxsize=_MOMENTS_KEPT)
def _moment(_language: str, when: datetime | str, seconds: bool) -> str:
    """Written once: tables ask for the same moments at each paint."""
    locale = QLocale()
    clock = _ISO_TIME if _is_english(locale) else locale.timeFormat(QLocale.FormatType.ShortFormat)
    if seconds:
        clock = clock.replace("mm", "mm:ss")
    return locale.toString(_here(when), f"{_day_format(locale)} {clock}")


def day(when: datetime | str) -> str:
    """The day of a moment in this computer's own time."""
    locale = QLocale()
    return locale.toString(_here(when), _day_format(locale))


def dated(text: str) -> str:
    """A day such as 2026-11-27 of a file that the user may write; other text stays as it is."""
    known = QDate.fromString(text, Qt.DateFormat.ISODate)
    locale = QLocale()
    return locale.toString(known, _day_format(locale)) if known.isValid() else text


def month(text: str) -> str:
    """A month such as 2026-11; other text stays as it is."""
    known = QDate.fromString(text, _ISO_MONTH)
    if not known.isValid():
        return text
    return QLocale().toString(known, QCoreApplication.translate("Dates", "yyyy-MM"))


def typed(text: str) -> str:
    """A number that was typed, with a point for its decimal mark, as `float` reads it.

    Where the language writes a decimal comma, a point is understood as well.
    """
    return text.strip().replace(",", ".") if QLocale().decimalPoint() == "," else text.strip()


def shown(number: str) -> str:
    """A number as a field shows it for changing: the language's decimal mark, nothing apart."""
    return number.replace(".", QLocale().decimalPoint())


def _written(write: Callable[[float], str]) -> Callable[[float], str]:
    return lambda figure: local(write(figure))


chance = _written(figures.chance)
flops = _written(figures.flops)
gb = _written(figures.gb)
gib = _written(figures.gib)
parameters = _written(figures.parameters)
percent = _written(figures.percent)
percent_up = _written(figures.percent_up)
points = _written(figures.points)
rate = _written(figures.rate)
seconds = _written(figures.seconds)
speed = _written(figures.speed)


def about(amount: Decimal) -> str:
    """An amount of money to three significant digits."""
    return local(amounts.about(amount))


def at_most(amount: Decimal) -> str:
    """A bound of an amount to three significant digits, never rounded down."""
    return local(amounts.at_most(amount))


def exactly(amount: Decimal | None) -> str:
    """An amount with all of its digits."""
    return local(amounts.exactly(amount))


def significant(value: float, digits: int = 3) -> str:
    """`value` rounded to `digits` significant digits."""
    return local(figures.significant(value, digits))


def share(fraction: float, interval: tuple[float, float] | None) -> str:
    """A share with its interval, which is rounded outwards."""
    return local(figures.share(fraction, interval))


def _is_english(locale: QLocale) -> bool:
    # By name: to ask for its language takes as long as to write a figure.
    return locale.name().partition("_")[0] in ("en", "C")


def _is_plain(locale: QLocale) -> bool:
    """Whether it writes figures as `domain.figures` does."""
    marks = (locale.decimalPoint(), locale.groupSeparator())
    return marks == (".", ",") and _is_english(locale)


def _day_format(locale: QLocale) -> str:
    """The locale's short one with the year in full. In English it is ISO 8601, since 11/12 is
    read in two ways."""
    if _is_english(locale):
        return _ISO_DAY
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _here(when: datetime | str) -> QDateTime:
    known = datetime.fromisoformat(when) if isinstance(when, str) else when
    return QDateTime.fromSecsSinceEpoch(int(known.timestamp()))
