"""Check the planned offload on this computer's GPUs; file it in tests/benchmarks/RESULTS.md.

Without a GPU that the installed build of llama.cpp can use it says so, and that is no failure.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from leastwise.domain.devices import Device, device_from, offload_devices
from leastwise.domain.figures import NOT_MEASURED, gib
from leastwise.engine.build import build_name

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "tests" / "benchmarks" / "RESULTS.md"
_LISTING = """
import json
from leastwise.domain.devices import device_fields
from leastwise.engine.child.devices import list_devices
print(json.dumps([device_fields(device) for device in list_devices()]))
"""


def listed_devices() -> tuple[Device, ...]:
    """The devices of the installed build, asked in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _LISTING], check=True, stdout=subprocess.PIPE, text=True
    )
    return tuple(device_from(fields) for fields in json.loads(done.stdout.splitlines()[-1]))


def heading() -> list[str]:
    """When, on which code, where."""
    return [
        f"\n## GPU check of {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, commit {commit()}\n",
        f"{platform.platform()}, Python {platform.python_version()}, {build_name()}\n",
    ]


def commit() -> str:
    """The commit that is checked out; "unknown" in a copy without its history, or without Git."""
    git = shutil.which("git")
    if git is None:
        return "unknown"
    command = [git, "rev-parse", "--short", "HEAD"]
    asked = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    return asked.stdout.strip() or "unknown"


def device_table(devices: Sequence[Device]) -> list[str]:
    """The devices as Markdown."""
    lines = [
        "| device | backend | description | kind | memory | free |",
        "|---|---|---|---|---|---|",
    ]
    for device in devices:
        total, free = (
            NOT_MEASURED if size is None else gib(size)
            for size in (device.total_bytes, device.free_bytes)
        )
        lines.append(
            f"| {device.name} | {device.backend} | {device.description} | {device.kind} "
            f"| {total} | {free} |"
        )
    return lines


def figure_table(report: Path) -> list[str]:
    """What the tests handed over, a row for each."""
    lines = ["| test | outcome | figures |", "|---|---|---|"]
    # The report was written by pytest a moment ago: it is not a stranger's XML.
    for case in ET.parse(report).iter("testcase"):  # noqa: S314
        troubles = [child.tag for child in case if child.tag in {"failure", "error", "skipped"}]
        figures = [f"{each.get('name')} = {each.get('value')}" for each in case.iter("property")]
        outcome = ", ".join(troubles) or "passed"
        lines.append(f"| {case.get('name')} | {outcome} | {'; '.join(figures)} |")
    return lines


def main(arguments: Sequence[str]) -> int:
    """Run the tests for GPUs with the given further arguments; their status is ours."""
    devices = listed_devices()
    if not offload_devices(devices):
        print("There is no GPU that this build of llama.cpp can use, so nothing was checked.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "gpu.xml"
        command = [sys.executable, "-m", "pytest", "-m", "gpu", "tests/gpu", "-p", "no:randomly"]
        command += [f"--junit-xml={report}", "-o", "junit_family=xunit1", *arguments]
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        if report.exists():
            lines = [*heading(), *device_table(devices), "", *figure_table(report)]
            with RESULTS.open("a", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
