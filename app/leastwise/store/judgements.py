"""What judges said, and how often they agreed with the user's labels."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leastwise.domain.judging import JudgeAgreement, JudgeIdentity
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database


def find_judgement(db: Database, key: str) -> str | None:
    """The reply that was kept under `key`."""
    row = db.execute("SELECT reply FROM judgements WHERE key = ?", [key]).fetchone()
    return None if row is None else codec.load(str, row[0])


def keep_judgement(db: Database, key: str, judge: JudgeIdentity, reply: str) -> None:
    """Keep a reply; the first one under a key stays."""
    db.execute(
        "INSERT OR IGNORE INTO judgements (key, judge, reply, judged) VALUES (?, ?, ?, ?)",
        [key, judge.key, codec.dump(reply), datetime.now(UTC).isoformat()],
    )


def find_agreement(db: Database, judge_key: str, suite_name: str) -> JudgeAgreement | None:
    """The agreement of a judge with the labels of a suite, as it was measured last."""
    row = db.execute(
        "SELECT agreement FROM judge_agreements WHERE judge = ? AND suite_name = ?",
        [judge_key, codec.dump(suite_name)],
    ).fetchone()
    return None if row is None else _read(row[0])


def find_agreements(db: Database, suite_name: str) -> tuple[JudgeAgreement, ...]:
    """Those of every judge with the labels of a suite, the newest first."""
    rows = db.execute(
        "SELECT agreement FROM judge_agreements WHERE suite_name = ? ORDER BY measured DESC",
        [codec.dump(suite_name)],
    ).fetchall()
    return tuple(_read(text) for (text,) in rows)


def keep_agreement(db: Database, agreement: JudgeAgreement) -> None:
    """Replace what was measured before of this judge on this suite."""
    db.execute(
        "INSERT OR REPLACE INTO judge_agreements (judge, suite_name, measured, agreement)"
        " VALUES (?, ?, ?, ?)",
        [
            agreement.judge.key,
            codec.dump(agreement.suite_name),
            agreement.measured,
            codec.dump(agreement),
        ],
    )


def _read(text: str) -> JudgeAgreement:
    return codec.load(JudgeAgreement, text)
