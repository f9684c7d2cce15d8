"""Battery or mains, as systems tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from leastwise.machine.power import linux_on_battery, read_pmset

BATTERY = {"type": "Battery", "status": "Discharging"}
PLUG = {"type": "Mains", "online": "1"}
MOUSE = {"type": "Battery", "scope": "Device", "status": "Discharging"}
LAPTOP, TOWER, VIRTUAL = "10", "7", "1"


@pytest.mark.parametrize(
    ("supplies", "case", "on_battery"),
    [
        ([BATTERY, {**PLUG, "online": "0"}], LAPTOP, True),
        ([{**BATTERY, "status": "Charging"}, PLUG], LAPTOP, False),
        ([{**BATTERY, "status": "Not charging"}, PLUG], LAPTOP, False),
        ([BATTERY, PLUG], LAPTOP, False),  # a weak charger: still on mains
        ([{**BATTERY, "status": "Full"}], LAPTOP, False),
        ([{**BATTERY, "status": "Unknown"}], LAPTOP, None),
        ([{"type": "USB", "online": "1"}, {**BATTERY, "status": "Charging"}], LAPTOP, False),
        ([MOUSE], TOWER, False),
        ([MOUSE], LAPTOP, None),
        ([], TOWER, False),
        ([], LAPTOP, None),
        ([], VIRTUAL, None),
    ],
)
def test_linux_tells_by_its_supplies_and_its_case(
    tmp_path: Path, supplies: list[dict[str, str]], case: str, on_battery: bool | None
) -> None:
    for number, facts in enumerate(supplies):
        folder = tmp_path / "power_supply" / f"supply{number}"
        folder.mkdir(parents=True)
        for name, text in facts.items():
            (folder / name).write_text(text + "\n", encoding="ascii")
    chassis = tmp_path / "chassis_type"
    chassis.write_text(case + "\n", encoding="ascii")
    assert linux_on_battery(tmp_path / "power_supply", chassis) is on_battery


def test_without_any_file_nothing_is_told(tmp_path: Path) -> None:
    assert linux_on_battery(tmp_path / "none", tmp_path / "none either") is None


@pytest.mark.parametrize(
    ("listing", "on_battery"),
    [
        (
            "Now drawing from 'Battery Power'\n -InternalBattery-0\t87%; discharging; 5:12 left\n",
            True,
        ),
        ("Now drawing from 'AC Power'\n", False),
        ("Now drawing from 'UPS Power'\n", True),
        ("", None),
        ("pmset: error", None),
    ],
)
def test_a_mac_tells_what_it_draws_from(listing: str, on_battery: bool | None) -> None:
    assert read_pmset(listing) is on_battery
