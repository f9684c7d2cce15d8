"""The rules of JUnit XML that every common reader shares, held against a document."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from xml.etree import ElementTree as ET

_INTEGERS: Final = ("tests", "failures", "errors", "id")
_SUITE: Final = frozenset({*_INTEGERS, "package", "name", "timestamp", "hostname", "time"})


def read_junit(text: str) -> ET.Element:
    """The root of a document that keeps the rules; fails otherwise."""
    root = ET.fromstring(text)
    assert root.tag == "testsuites"
    for suite in root:
        _check_suite(suite)
    return root


def _check_suite(suite: ET.Element) -> None:
    assert suite.tag == "testsuite"
    assert set(suite.attrib) == _SUITE
    assert all(suite.attrib[name].isdecimal() for name in _INTEGERS)
    assert float(suite.attrib["time"]) >= 0
    datetime.strptime(suite.attrib["timestamp"], "%Y-%m-%dT%H:%M:%S")  # noqa: DTZ007
    tags = [child.tag for child in suite]
    cases = suite.findall("testcase")
    assert tags == ["properties", *["testcase"] * len(cases), "system-out", "system-err"]
    assert len(cases) == int(suite.attrib["tests"])
    assert len(suite.findall("testcase/failure")) == int(suite.attrib["failures"])
    assert len(suite.findall("testcase/error")) == int(suite.attrib["errors"])
    for entry in suite.iterfind("properties/property"):
        assert set(entry.attrib) == {"name", "value"}
        assert entry.attrib["name"]
    for case in cases:
        assert set(case.attrib) == {"name", "classname", "time"}
        assert float(case.attrib["time"]) >= 0
        assert [child.tag for child in case] in ([], ["failure"], ["error"])
        for wrong in case:
            assert set(wrong.attrib) == {"message", "type"}
