"""Run the long tests and file their figures in tests/benchmarks/RESULTS.md.

A campaign test hands its figures over with pytest's own `record_property`.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "tests" / "benchmarks" / "RESULTS.md"


def section(report: Path, commit: str) -> str:
    """One campaign as Markdown: when, where, which code, and a row for each test's figures."""
    lines = [
        f"\n## Campaign of {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, commit {commit}\n",
        f"{platform.platform()}, {os.cpu_count()} processors, Python {platform.python_version()}\n",
        "| test | outcome | seconds | figures |",
        "|---|---|---|---|",
    ]
    # The report was written by pytest a moment ago: it is not a stranger's XML.
    for case in ET.parse(report).iter("testcase"):  # noqa: S314
        troubles = [child.tag for child in case if child.tag in {"failure", "error", "skipped"}]
        figures = [
            f"{figure.get('name')} = {figure.get('value')}" for figure in case.iter("property")
        ]
        name = f"{case.get('classname', '').rsplit('.', 1)[-1]}.{case.get('name')}"
        outcome = ", ".join(troubles) or "passed"
        lines.append(f"| {name} | {outcome} | {case.get('time')} | {'; '.join(figures)} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Run `pytest -m campaign` with the given further arguments; its status is ours."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "campaign.xml"
        pytest = [sys.executable, "-m", "pytest", "-m", "campaign", f"--junit-xml={report}"]
        pytest += ["-o", "junit_family=xunit1"]  # the family that knows properties
        status = subprocess.run([*pytest, *arguments], cwd=ROOT, check=False).returncode
        if not report.exists():
            return status
        git = ["git", "rev-parse", "--short", "HEAD"]
        asked = subprocess.run(git, cwd=ROOT, check=False, capture_output=True, text=True)
        with RESULTS.open("a", encoding="utf-8") as file:
            file.write(section(report, asked.stdout.strip() or "unknown"))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
