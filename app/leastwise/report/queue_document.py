"""What came of several suites, as the JSON document of `leastwise find SUITE SUITE --json`."""

from __future__ import annotations

from collections.abc import Sequence

from leastwise.domain.computer import Computer
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.domain.queues import QueueOutcome
from leastwise.report.find_document import find_document


def queue_document(outcomes: Sequence[QueueOutcome], computer: Computer) -> dict[str, JsonValue]:
    """Each suite in its turn; the schema is `resources/schemas/find-queue.schema.json`.

    `found` is the document of `leastwise find --json`, null where the suite could not be run.
    """
    return {
        "suites": [
            {
                "suite": one.name,
                "standing": one.turn.value,
                "fault": None if one.fault is None else render(one.fault),
                "found": None if one.result is None else find_document(one.result, computer),
            }
            for one in outcomes
        ]
    }
