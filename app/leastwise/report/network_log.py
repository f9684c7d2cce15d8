"""The network log as a file for people: a table for a spreadsheet, or JSON lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from leastwise.domain.network import NetworkRecord
from leastwise.report.exporting import write_whole
from leastwise.report.run_csv import csv_line


def write_network_log(records: Sequence[NetworkRecord], target: Path) -> None:
    """Write requests into a file: JSON lines where it ends with .jsonl, else CSV.

    Raises EnvironmentFault.
    """
    if target.suffix == ".jsonl":
        write_whole((json.dumps(asdict(one)) + "\n" for one in records), target, is_table=False)
        return
    names = [field.name for field in fields(NetworkRecord)]
    lines = (csv_line(tuple(getattr(one, name) for name in names)) for one in records)
    write_whole([csv_line(tuple(names)), *lines], target, is_table=True)
