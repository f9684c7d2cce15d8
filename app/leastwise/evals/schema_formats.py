"""The formats of JSON Schema as promptfoo's validator (ajv-formats, full mode) checks them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from importlib import resources
from typing import Any, Final

import regress

_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_TIME: Final = re.compile(
    r"(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?", re.ASCII | re.IGNORECASE
)
_BETWEEN: Final = re.compile(r"[tT\s]")


@lru_cache(maxsize=1)
def _patterns() -> Mapping[str, Any]:
    text = resources.files("leastwise.evals").joinpath("schema_formats.json").read_text("utf-8")
    return {
        name: regress.Regex(entry["pattern"], entry["flags"])
        for name, entry in json.loads(text)["patterns"].items()
    }


def _by_pattern(name: str) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        return not isinstance(value, str) or _patterns()[name].find(value) is not None

    return check


def _of_text(check: Callable[[str], bool]) -> Callable[[Any], bool]:
    def checked(value: Any) -> bool:
        return not isinstance(value, str) or check(value)

    return checked


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = (int(part) for part in found.groups())
    if year == 0:  # a leap year in the proleptic calendar, which `date` does not reach
        year = 400
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_time(text: str, *, zone: bool) -> bool:
    found = _TIME.fullmatch(text)
    if found is None:
        return False
    hour, minute, second = int(found[1]), int(found[2]), float(found[3])
    sign = -1 if found[5] == "-" else 1
    zone_hour, zone_minute = int(found[6] or 0), int(found[7] or 0)
    if zone_hour > 23 or zone_minute > 59 or (zone and not found[4]):
        return False
    if hour <= 23 and minute <= 59 and second < 60:
        return True
    utc_minute = minute - zone_minute * sign
    utc_hour = hour - zone_hour * sign - (1 if utc_minute < 0 else 0)
    return utc_hour in (23, -1) and utc_minute in (59, -1) and second < 61


def _is_date_time(text: str, *, zone: bool) -> bool:
    parts = _BETWEEN.split(text)
    return len(parts) == 2 and _is_date(parts[0]) and _is_time(parts[1], zone=zone)


def _is_uri(text: str) -> bool:
    return ("/" in text or ":" in text) and _patterns()["uri"].find(text) is not None


def _is_regex(text: str) -> bool:
    if re.search(r"[^\\]\\Z", text):
        return False
    try:
        regress.Regex(text)
    except regress.RegressError:
        return False
    return True


def _is_int32(value: Any) -> bool:
    return not _is_number(value) or (_is_whole(value) and -(2**31) <= value < 2**31)


def _is_int64(value: Any) -> bool:
    return not _is_number(value) or _is_whole(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(value: float) -> bool:
    return float(value).is_integer()


SHORTHAND_FORMATS: Final = frozenset({"binary", "double", "float", "password"})
FORMATS: Final[Mapping[str, Callable[[Any], bool]]] = {
    **{
        name: _by_pattern(name)
        for name in (
            "byte",
            "duration",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
            "json-pointer",
            "json-pointer-uri-fragment",
            "relative-json-pointer",
            "uri-reference",
            "uri-template",
            "url",
            "uuid",
        )
    },
    "date": _of_text(_is_date),
    "time": _of_text(lambda text: _is_time(text, zone=True)),
    "iso-time": _of_text(lambda text: _is_time(text, zone=False)),
    "date-time": _of_text(lambda text: _is_date_time(text, zone=True)),
    "iso-date-time": _of_text(lambda text: _is_date_time(text, zone=False)),
    "regex": _of_text(_is_regex),
    "uri": _of_text(_is_uri),
    "int32": _is_int32,
    "int64": _is_int64,
}
