"""Energy counters as Linux shows them: added up, gone round, not readable, not there."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leastwise.domain.measures import Work
from leastwise.domain.messages import render, say
from leastwise.domain.verdicts import CaseResult
from leastwise.evals.work_meter import WorkMeter
from leastwise.machine.energy import Counter, EnergyMeter, processor_counters
from leastwise.machine.powermetrics import joules_of, power_samples
from tests.integration.store_samples import case_result

POWERMETRICS = Path(__file__).parents[1] / "fixtures" / "energy" / "powermetrics.plists"
pytestmark = pytest.mark.skipif(platform.system() == "Darwin", reason="macOS tells root alone")


def zone(
    powercap: Path, folder: str, name: str, energy_uj: str, most: str = "262143328850"
) -> Path:
    made = powercap / folder
    made.mkdir(parents=True)
    (made / "name").write_text(name + "\n")
    (made / "energy_uj").write_text(energy_uj + "\n")
    (made / "max_energy_range_uj").write_text(most + "\n")
    return made


def test_package_and_memory_are_added_and_parts_of_a_package_are_not(tmp_path: Path) -> None:
    package = zone(tmp_path, "intel-rapl:0", "package-0", "1000000")
    zone(tmp_path, "intel-rapl:0:0", "core", "900000")
    memory = zone(tmp_path, "intel-rapl:0:1", "dram", "2000000")
    zone(tmp_path, "intel-rapl:1", "psys", "5000000")
    zone(tmp_path, "intel-rapl-mmio:0", "package-0", "1000000")  # the same package, again
    counters = processor_counters(tmp_path)
    assert [one.name for one in counters.found] == [
        "package-0 (intel-rapl:0)",
        "dram (intel-rapl:0:1)",
    ]
    meter = EnergyMeter(counters.found)
    (package / "energy_uj").write_text("4500000")
    (memory / "energy_uj").write_text("2500000")
    meter.look()
    assert meter.used_j == pytest.approx(4.0)


def test_a_counter_that_goes_round_goes_on(tmp_path: Path) -> None:
    package = zone(tmp_path, "intel-rapl:0", "package-0", "9000000", "10000000")
    meter = EnergyMeter(processor_counters(tmp_path).found)
    (package / "energy_uj").write_text("2000000")
    meter.look()
    assert meter.used_j == pytest.approx(3.0)


@pytest.mark.parametrize(("written", "code"), [("", "energy.not_readable")])
def test_a_counter_that_cannot_be_read_gives_no_figure(
    tmp_path: Path, written: str, code: str
) -> None:
    zone(tmp_path, "intel-rapl:0", "package-0", written)
    counters = processor_counters(tmp_path)
    assert counters.found == ()
    assert counters.missing is not None
    assert counters.missing.code == code


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows has no counters in files")
def test_a_counter_of_roots_alone_is_named_to_others() -> None:
    with tempfile.TemporaryDirectory() as name:
        powercap = Path(name)
        powercap.chmod(0o755)
        counter = zone(powercap, "intel-rapl:0", "package-0", "1000000") / "energy_uj"
        counter.chmod(0o400 if os.geteuid() == 0 else 0)
        user = os.geteuid()
        try:
            if user == 0:
                os.seteuid(65534)
            counters = processor_counters(powercap)
        finally:
            os.seteuid(user)
    assert counters.found == ()
    assert counters.missing == say("energy.not_readable", path=str(counter))
    assert "may be read by root alone" in render(counters.missing)


def test_what_powermetrics_tells_is_added_up() -> None:
    script = "import sys, time; sys.stdout.write(open(sys.argv[1]).read()); sys.stdout.flush()"
    waits = [sys.executable, "-S", "-c", f"{script}; time.sleep(60)", str(POWERMETRICS)]
    with power_samples(waits) as samples:
        assert samples is not None
        until(lambda: samples.read() != 0.0)
        meter = EnergyMeter([Counter("powermetrics", samples.read)])
        assert samples.read() == pytest.approx(1.0029 * 1.172 + 1.01009 * 0.445)
        meter.look()
        assert meter.used_j == 0.0
    with power_samples(
        [*waits[:3], "print('powermetrics must be invoked as the superuser')"]
    ) as one:
        assert one is not None
        until(lambda: one.read() is None)
    with power_samples(["/nowhere/powermetrics"]) as none:
        assert none is None


@pytest.mark.parametrize(
    "sample", [b"", b"no list", b"<plist><dict/></plist>", b"<plist><array/></plist>"]
)
def test_what_is_no_sample_gives_no_figure(sample: bytes) -> None:
    assert joules_of(sample) is None


def until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_computer_without_counters_has_no_figure(tmp_path: Path) -> None:
    counters = processor_counters(tmp_path / "none")
    assert counters.missing is not None
    assert counters.missing.code == "energy.no_counter"
    assert EnergyMeter(()).used_j is None


def test_a_counter_that_falls_silent_takes_the_whole_figure_away() -> None:
    said: list[float | None] = [1.0, 2.0, None, 9.0]
    meter = EnergyMeter([Counter("package", lambda: said.pop(0))])
    meter.look()
    assert meter.used_j == 1.0
    meter.look()
    meter.look()
    assert meter.used_j is None


def test_work_counts_only_answers_that_were_written_meanwhile() -> None:
    joules = iter((10.0, 14.0, 20.0, 20.0))
    meter = WorkMeter([Counter("package", lambda: next(joules))], at_once=4)
    for index in (0, 1):
        meter.count(case_result(index))
    meter.stop()
    found = meter.work
    assert isinstance(found, Work)
    assert (found.answers, found.at_once, found.energy_j) == (2, 4, 10.0)
    assert found.energy_per_answer_j == 5.0
    assert found.busy_s > 0


def test_answers_to_a_repeated_case_count_each() -> None:
    meter = WorkMeter((), at_once=1)
    one: CaseResult = case_result(0)
    meter.count(CaseResult(0, one.answer, one.outcome, repeats=(object(), object())))  # type: ignore[arg-type]
    assert meter.work == Work(2, meter.work.busy_s if meter.work else 0.0, 1, None, ())
