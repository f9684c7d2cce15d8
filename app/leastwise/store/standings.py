"""The newest finished run of every suite, without its answers."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leastwise.domain.candidates import RunSettings
from leastwise.domain.judging import JUDGED_BY_NOBODY, JudgedBy
from leastwise.domain.messages import Message
from leastwise.domain.suites import Bar, Suite
from leastwise.store import codec
from leastwise.store.candidates import read_results
from leastwise.store.suites import count_cases

if TYPE_CHECKING:
    from leastwise.domain.tasks import StandingAnswer
    from leastwise.store.database import Database

# A suite is known by where it lay: what its files hold may change, and may lie elsewhere as well.
NEWEST = """
SELECT runs.*, suites.details AS suite_details
FROM runs JOIN suites ON suites.id = runs.suite
WHERE runs.id IN (
    SELECT max(runs.id) FROM runs JOIN suites ON suites.id = runs.suite
    WHERE runs.finished IS NOT NULL AND runs.summary IS NOT NULL AND runs.kind = 'ladder'
    GROUP BY coalesce(
        json_extract(runs.asked, '$.suite_path'), json_extract(suites.details, '$.path')))
ORDER BY runs.id DESC
"""


def read_standings(db: Database) -> tuple[StandingAnswer, ...]:
    """The newest finished run of every suite, the newest first."""
    return tuple(_standing(db, row) for row in db.query(NEWEST))


def _standing(db: Database, row: Mapping[str, Any]) -> StandingAnswer:
    from leastwise.domain.tasks import Asked, StandingAnswer

    cases = count_cases(db, row["suite"])
    results, answer = read_results(db, row["id"], cases, row["answer"])
    suite = codec.load(Suite, row["suite_details"])
    models = tuple(one.candidate.model.path for one in results)
    asked = codec.load_optional(Asked, row["asked"]) or Asked(suite.path, models)
    name = codec.load(str, row["suite_name"])
    return StandingAnswer(
        run_id=row["id"],
        finished=datetime.fromisoformat(row["finished"]),
        suite=dataclasses.replace(suite, path=asked.suite_path, name=name),
        cases=cases,
        bar=codec.load(Bar, row["bar"]),
        settings=codec.load(RunSettings, row["settings"]),
        build=row["build"],
        asked=asked,
        results=results,
        answer=answer,
        summary=codec.load(Message, row["summary"]),
        wall_s=row["wall_s"],
        judged_by=codec.load_optional(JudgedBy, row["judged_by"]) or JUDGED_BY_NOBODY,
    )
