"""Every language model that was ever a candidate, by the sha256 of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.domain.candidates import ModelFile
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database


def keep_model(db: Database, model: ModelFile, used: str) -> None:
    """Keep what the file says about itself; a file too broken to have a hash is not a model.

    `used` is the time in ISO 8601.
    """
    if model.sha256:
        db.execute(
            "INSERT OR REPLACE INTO language_models (sha256, file_bytes, details, last_used)"
            " VALUES (?, ?, ?, ?)",
            [model.sha256, model.file_bytes, codec.dump(model), used],
        )
