"""A row of the table in words: its name, where it comes from, and what is told of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.fit_words import name_words
from leastwise.desktop.language.figures import day, month, whole
from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.models.fit_row import FitRow, ModelFacts, Where
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.messages import Message

# Longer than what a screen shows in one line, short enough to lay out at once.
LONGEST_NAME: Final = 400
_MOST_LANGUAGES: Final = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("row_words", text)


def row_name(row: FitRow) -> str:
    """The model's name, by what is known of it; a stranger's text, with an end."""
    if row.fit is None and row.facts.name:
        return row.facts.name
    name = name_words(row.fit, row.reference)
    return name if len(name) <= LONGEST_NAME else shortened(name, LONGEST_NAME)


def where_words(row: FitRow) -> str:
    """Where a row comes from, in a word; for a file that another program keeps, that program."""
    if row.where is Where.HERE and row.facts.keeper:
        return row.facts.keeper
    return {
        Where.HERE: _tr("here"),
        Where.CATALOGUE: _tr("catalogue"),
        Where.HUB: _tr("Hub"),
    }[row.where]


def shape_words() -> str:
    """What is to be known of figures that were computed from a published shape."""
    return _tr(
        "Computed from the published shape, quantisation mix typical: the file itself was not "
        "looked at, and llama.cpp planned nothing."
    )


def facts_lines(facts: ModelFacts) -> tuple[str, ...]:
    """What is told of a model beside its fit, one thing a line."""
    lines = []
    if facts.keeper:
        lines.append(_tr("Kept by {program}, used in place.").format(program=facts.keeper))
    if facts.parent:
        words = _tr("Made on this computer from {name}.")
        lines.append(words.format(name=isolated(shortened(facts.parent))))
    if facts.good_at:
        what = listed(sentence(Message(f"catalogue.good_at.{code}")) for code in facts.good_at)
        lines.append(_tr("Good at {what}.").format(what=what))
    if facts.languages:
        lines.append(_languages(facts.languages))
    if facts.template is not None:
        lines.append(sentence(facts.template))
    if facts.licence:
        lines.append(_licence(facts))
    if facts.released:
        lines.append(_tr("Released in {month}.").format(month=month(facts.released)))
    if facts.context_tokens:
        lines.append(_tr("Made for {tokens} tokens.").format(tokens=whole(facts.context_tokens)))
    lines += [_liking(facts), _gate(facts)]
    return tuple(line for line in lines if line)


def _languages(languages: tuple[str, ...]) -> str:
    shown = listed(languages[:_MOST_LANGUAGES])
    more = len(languages) - _MOST_LANGUAGES
    if more > 0:
        return _tr("Languages: {codes} and {more} more.").format(codes=shown, more=more)
    return _tr("Languages: {codes}.").format(codes=shown)


def _licence(facts: ModelFacts) -> str:
    name = _tr("Licence: {name}.").format(name=shortened(facts.licence))
    return f"{name} {sentence(facts.terms)}" if facts.terms else name


def _liking(facts: ModelFacts) -> str:
    parts = []
    if facts.downloads is not None:
        parts.append(_tr("Downloads: {count}.").format(count=whole(facts.downloads)))
    if facts.likes is not None:
        parts.append(_tr("Likes: {count}.").format(count=whole(facts.likes)))
    if facts.modified:
        parts.append(_tr("Changed on {date}.").format(date=day(facts.modified)))
    return " ".join(parts)


def _gate(facts: ModelFacts) -> str:
    if facts.gate == "auto":
        return _tr("Open to those who agree to its terms on the Hub, with a key.")
    if facts.gate:
        return _tr("Open only to those whom its authors let in, with a key.")
    return ""
