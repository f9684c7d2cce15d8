"""The Playground's exchanges: kept, found by their words, marked, deleted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING, Any, Final

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.playground import EntryPage, EntryQuery, EntryRow, PlayEntry
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database

# How much of a prompt and of an answer a list shows.
_SHOWN_CHARACTERS: Final = 300
_SHOWN: Final = (
    "SELECT id, asked, model, substr(prompt, 1, ?), substr(answer, 1, ?), starred"
    " FROM play_entries JOIN play_texts ON entry = id"
)
_WHOLE: Final = "SELECT id, starred, whole FROM play_entries JOIN play_texts ON entry = id"
# What may be asked: more is cut off, so that no query takes long.
_MOST_CHARACTERS: Final = 1000
_MOST_TERMS: Final = 24
# Four columns, each answered anew many times.
_MOST_TOGETHER: Final = 64


def add_entry(db: Database, entry: PlayEntry) -> int:
    """Keep an exchange; its number."""
    words = prompt, answer, model = _words(entry)
    unnumbered = replace(entry, entry_id=0, answer=replace(entry.answer, entry_id=None))
    added = db.execute(
        "INSERT INTO play_entries (starred, asked, model, asked_together) VALUES (?, ?, ?, ?)",
        [int(entry.starred), entry.at, model, entry.group],
    )
    number = int(added.lastrowid or 0)
    db.execute(
        "INSERT INTO play_texts (entry, prompt, answer, whole) VALUES (?, ?, ?, ?)",
        [number, prompt, answer, codec.dump(unnumbered)],
    )
    db.execute(
        "INSERT INTO play_words (rowid, prompt, answer, model) VALUES (?, ?, ?, ?)",
        [number, *words],
    )
    return number


def read_entry(db: Database, entry_id: int) -> PlayEntry | None:
    """One exchange, whole."""
    row = db.execute(f"{_WHOLE} WHERE id = ?", [entry_id]).fetchone()
    return None if row is None else _entry(row)


def read_together(db: Database, entry_id: int) -> list[PlayEntry]:
    """The exchanges that were asked at once with one, itself among them, the oldest first.

    An exchange without a group stands alone.
    """
    chosen = read_entry(db, entry_id)
    if chosen is None or not chosen.group:
        return [] if chosen is None else [chosen]
    rows = db.execute(
        f"{_WHOLE} WHERE asked_together = ? AND id <> ? ORDER BY id DESC LIMIT ?",
        [chosen.group, entry_id, _MOST_TOGETHER],
    )
    others = [_entry(row) for row in rows.fetchall()]
    return sorted([chosen, *others], key=lambda one: one.entry_id)


def find_entries(db: Database, query: EntryQuery) -> EntryPage:
    """One page of what matches, the newest first."""
    found, values = _matching(query)
    total = int(db.execute(f"SELECT count(*) FROM ({found})", values).fetchone()[0])  # noqa: S608
    page = f"SELECT number FROM ({found}) ORDER BY number DESC LIMIT ? OFFSET ?"  # noqa: S608
    # The page is picked by number first: texts are read of its own rows alone.
    rows = db.execute(
        f"{_SHOWN} WHERE id IN ({page}) ORDER BY id DESC",
        [_SHOWN_CHARACTERS, _SHOWN_CHARACTERS, *values, query.limit, query.offset],
    ).fetchall()
    return EntryPage(total, tuple(_row(row) for row in rows))


def read_entries(db: Database, query: EntryQuery, before: int, limit: int) -> list[PlayEntry]:
    """The next `limit` whole exchanges that match, older than number `before`."""
    found, values = _matching(query)
    page = f"SELECT number FROM ({found}) WHERE number < ? ORDER BY number DESC LIMIT ?"  # noqa: S608
    rows = db.execute(f"{_WHOLE} WHERE id IN ({page}) ORDER BY id DESC", [*values, before, limit])
    return [_entry(row) for row in rows.fetchall()]


def star_entry(db: Database, entry_id: int, *, starred: bool) -> None:
    """Set or take away the mark. Raises BadInput where there is no such exchange."""
    changed = db.execute(
        "UPDATE play_entries SET starred = ? WHERE id = ?", [int(starred), entry_id]
    )
    if changed.rowcount == 0:
        raise no_entry(entry_id)


def delete_entries(db: Database, entry_ids: Collection[int]) -> None:
    """Delete exchanges. Raises BadInput for one that is not there."""
    for entry_id in entry_ids:
        words = db.execute(
            "SELECT prompt, answer, model FROM play_entries JOIN play_texts ON entry = id"
            " WHERE id = ?",
            [entry_id],
        ).fetchone()
        if words is None:
            raise no_entry(entry_id)
        db.execute(
            "INSERT INTO play_words (play_words, rowid, prompt, answer, model)"
            " VALUES ('delete', ?, ?, ?, ?)",
            [entry_id, *words],
        )
        db.execute("DELETE FROM play_texts WHERE entry = ?", [entry_id])
        db.execute("DELETE FROM play_entries WHERE id = ?", [entry_id])


def no_entry(entry_id: int) -> BadInput:
    """There is no exchange of this number."""
    return BadInput(say("play.no_entry", entry_id=entry_id))


def match_expression(text: str) -> str:
    """What a user typed, in FTS5's own language; empty where it asks for nothing.

    Every term is quoted, so that nothing in it is an operator. A word finds what begins with it
    (a single Latin letter only itself: most texts hold a word with any); what stands in double
    quotes is a phrase.
    """
    parts = _plain(text[:_MOST_CHARACTERS]).split('"')
    terms = [
        f'"{term}"' if is_phrase or (len(term) == 1 and term.isascii()) else f'"{term}"*'
        for part, is_phrase in zip(parts, cycle((False, True)), strict=False)
        for term in ([part] if is_phrase else part.split())
        if any(map(str.isalnum, term))
    ]
    return " ".join(terms[:_MOST_TERMS])


def _matching(query: EntryQuery) -> tuple[str, list[Any]]:
    """A query whose only column, `number`, is what matches; with the values in it."""
    match = match_expression(query.text)
    marked = "SELECT id AS number FROM play_entries WHERE starred = 1"
    if not match:
        return marked if query.starred else "SELECT id AS number FROM play_entries", []
    words = "SELECT rowid AS number FROM play_words WHERE play_words MATCH ?"
    # The plus keeps SQLite from asking for the words once for every mark.
    return (f"{words} AND +rowid IN ({marked})" if query.starred else words), [match]


def _words(entry: PlayEntry) -> tuple[str, str, str]:
    """What an exchange is found by: its prompt, its answer, its model."""
    system = entry.request.filled_system
    prompt = entry.turns[-1].content if entry.turns else ""
    asked = f"{prompt}\n\n{system}" if system else prompt
    return _plain(asked), _plain(entry.answer.text), _plain(entry.model.name)


def _plain(text: str) -> str:
    """As SQLite can hold it: a lone surrogate is no text, and NUL would end it."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _entry(row: tuple[Any, ...]) -> PlayEntry:
    number, starred, text = row
    entry = codec.load(PlayEntry, text)
    answer = replace(entry.answer, entry_id=number)
    return replace(entry, entry_id=number, answer=answer, starred=bool(starred))


def _row(row: tuple[Any, ...]) -> EntryRow:
    number, asked, model, prompt, answer, starred = row
    return EntryRow(number, asked, model, prompt, answer, bool(starred))
