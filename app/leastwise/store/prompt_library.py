"""Prompts that the user keeps, with every version of each."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.playground import LibraryPrompt, PlayRequest, PromptVersion
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database

LONGEST_NAME: Final = 200


def read_prompts(db: Database) -> tuple[LibraryPrompt, ...]:
    """Every prompt in its newest version, by name."""
    rows = db.execute(
        "SELECT id, name, version, saved, request FROM library_prompts"
        " JOIN library_prompt_versions AS kept ON kept.prompt = id WHERE version ="
        " (SELECT max(version) FROM library_prompt_versions WHERE prompt = id)"
        " ORDER BY name COLLATE NOCASE, name"
    ).fetchall()
    return tuple(LibraryPrompt(row[0], row[1], _version(*row[2:])) for row in rows)


def save_prompt(db: Database, name: str, request: PlayRequest) -> LibraryPrompt:
    """A new prompt, or a new version of the one of this name unless it says the same.

    Raises BadInput for a name that is empty or too long.
    """
    name = _checked(name)
    db.execute("INSERT OR IGNORE INTO library_prompts (name) VALUES (?)", [name])
    (number,) = db.execute("SELECT id FROM library_prompts WHERE name = ?", [name]).fetchone()
    return _add_version(db, number, name, request)


def read_versions(db: Database, prompt_id: int) -> tuple[PromptVersion, ...]:
    """Every version of a prompt, the newest first. Raises BadInput where there is none."""
    _name(db, prompt_id)
    rows = db.execute(
        "SELECT version, saved, request FROM library_prompt_versions WHERE prompt = ?"
        " ORDER BY version DESC",
        [prompt_id],
    ).fetchall()
    return tuple(_version(*row) for row in rows)


def restore_version(db: Database, prompt_id: int, version: int) -> LibraryPrompt:
    """An earlier version as a new one. Raises BadInput where there is no such version."""
    for kept in read_versions(db, prompt_id):
        if kept.version == version:
            return _add_version(db, prompt_id, _name(db, prompt_id), kept.request)
    raise BadInput(say("play.no_version", version=version, name=_name(db, prompt_id)))


def rename_prompt(db: Database, prompt_id: int, name: str) -> None:
    """Call it otherwise. Raises BadInput for a name that is taken, empty or too long."""
    name = _checked(name)
    _name(db, prompt_id)
    taken = db.execute(
        "SELECT 1 FROM library_prompts WHERE name = ? AND id != ?", [name, prompt_id]
    ).fetchone()
    if taken:
        raise BadInput(say("play.name_taken", name=name))
    db.execute("UPDATE library_prompts SET name = ? WHERE id = ?", [name, prompt_id])


def delete_prompt(db: Database, prompt_id: int) -> None:
    """Delete it with every version. Raises BadInput where there is none."""
    _name(db, prompt_id)
    db.execute("DELETE FROM library_prompt_versions WHERE prompt = ?", [prompt_id])
    db.execute("DELETE FROM library_prompts WHERE id = ?", [prompt_id])


def _add_version(db: Database, number: int, name: str, request: PlayRequest) -> LibraryPrompt:
    row = db.execute(
        "SELECT version, saved, request FROM library_prompt_versions WHERE prompt = ?"
        " ORDER BY version DESC LIMIT 1",
        [number],
    ).fetchone()
    text = codec.dump(request)
    if row is not None and row[2] == text:
        return LibraryPrompt(number, name, _version(*row))
    version = 1 if row is None else row[0] + 1
    saved = datetime.now(UTC).isoformat()
    db.execute(
        "INSERT INTO library_prompt_versions (prompt, version, saved, request) VALUES (?, ?, ?, ?)",
        [number, version, saved, text],
    )
    return LibraryPrompt(number, name, PromptVersion(version, saved, request))


def _name(db: Database, prompt_id: int) -> str:
    row = db.execute("SELECT name FROM library_prompts WHERE id = ?", [prompt_id]).fetchone()
    if row is None:
        raise BadInput(say("play.no_prompt", prompt_id=prompt_id))
    return str(row[0])


def _checked(name: str) -> str:
    """A name as it is kept: on one line, and text that SQLite can hold."""
    plain = " ".join(name.replace("\0", " ").encode("utf-8", "replace").decode().split())
    if not plain or len(plain) > LONGEST_NAME:
        raise BadInput(say("play.bad_name", most=LONGEST_NAME))
    return plain


def _version(version: int, saved: str, request: str) -> PromptVersion:
    return PromptVersion(version, saved, codec.load(PlayRequest, request))
