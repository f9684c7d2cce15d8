"""The sidecar `leastwise.toml`: the suite's name, its bar, and how answers are generated."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any, Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.judging import CLOUD, NOBODY, Judges
from leastwise.domain.messages import say
from leastwise.domain.suites import Bar, Generation
from leastwise.evals.suite_documents import malformed

FILE_NAME: Final = "leastwise.toml"
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True)
class Sidecar:
    """What the sidecar says; empty texts are not said."""

    name: str = ""
    description: str = ""
    bar: Bar = field(default_factory=Bar)
    generation: Generation = field(default_factory=Generation)
    judges: Judges = NOBODY


@dataclass(frozen=True)
class _Kind:
    """What a key may hold: a text, texts, or a number within bounds."""

    kind: str
    minimum: float = -math.inf
    maximum: float = math.inf
    exclusive: bool = False

    def fits(self, value: object) -> bool:
        if self.kind == "text":
            return isinstance(value, str)
        if self.kind == "texts":
            return isinstance(value, list) and all(isinstance(v, str) and v for v in value)
        wanted = int if self.kind == "integer" else (int, float)
        if isinstance(value, bool) or not isinstance(value, wanted):
            return False
        above = value > self.minimum if self.exclusive else value >= self.minimum
        return above and value <= self.maximum and math.isfinite(value)

    @property
    def code(self) -> str:
        if self.kind in ("text", "texts"):
            return f"suite.at.want_{self.kind}"
        bounded = "above" if self.exclusive else "from"
        ending = "" if math.isinf(self.maximum) else "_to"
        return f"suite.at.want_{self.kind}_{bounded}{ending}"


_TABLES: Final[Mapping[str, Mapping[str, _Kind]]] = {
    "suite": {"name": _Kind("text"), "description": _Kind("text")},
    "judges": {"judge": _Kind("text"), "embedding": _Kind("text")},
    "bar": {
        "pass_rate": _Kind("number", 0, 1, exclusive=True),
        "ttft_s": _Kind("number", 0, exclusive=True),
        "decode_tokens_per_s": _Kind("number", 0, exclusive=True),
        "memory_bytes": _Kind("integer", 0, exclusive=True),
        "cost_per_1000": _Kind("number", 0),
    },
    "generation": {
        "max_tokens": _Kind("integer", 1, 2**20),
        "temperature": _Kind("number", 0, 100),
        "top_k": _Kind("integer", 0, 2**31 - 1),
        "top_p": _Kind("number", 0, 1),
        "min_p": _Kind("number", 0, 1),
        "seed": _Kind("integer", 0, 2**32 - 1),
        "stop": _Kind("texts"),
    },
}


def read_sidecar(path: Path, text: str) -> Sidecar:
    """The sidecar in `text`; raises SuiteError with line and column."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(path, text, str(error)) from error
    except (RecursionError, ValueError) as error:
        raise malformed(path, (1, 1), str(error) or type(error).__name__) from error
    for table, keys in tables.items():
        if table not in _TABLES or not isinstance(keys, dict):
            place = _place(text, "", table)
            raise malformed(path, place, say("suite.at.unknown_key", key=table, known=_known("")))
        for key, value in keys.items():
            _check_key(path, text, table, key, value)
    suite = tables.get("suite", {})
    generation: dict[str, Any] = dict(tables.get("generation", {}))
    if "stop" in generation:
        generation["stop"] = tuple(generation["stop"])
    return Sidecar(
        name=suite.get("name", ""),
        description=suite.get("description", ""),
        bar=Bar(**tables.get("bar", {})),
        generation=Generation(**generation),
        judges=Judges(**tables.get("judges", {})),
    )


def found_beside(judges: Judges, folder: Path) -> Judges:
    """Models that lie beside a suite by their paths; any other by its name."""
    return Judges(*(_beside(name, folder) for name in astuple(judges)))


def _beside(name: str, folder: Path) -> str:
    path = folder / name
    return str(path.absolute()) if name and path.is_file() else name


def _known(table: str) -> tuple[str, ...]:
    return tuple(_TABLES[table]) if table else tuple(_TABLES)


def _check_key(path: Path, text: str, table: str, key: str, value: object) -> None:
    place = _place(text, table, key)
    kind = _TABLES[table].get(key)
    name = f"{table}.{key}"
    if kind is None:
        detail = say("suite.at.unknown_key", key=name, known=_known(table))
        raise malformed(path, place, detail)
    if not kind.fits(value):
        bounds = {"low": kind.minimum, "high": kind.maximum}
        raise malformed(path, place, say(kind.code, key=name, **bounds))
    if table == "judges" and str(value).startswith(CLOUD):
        raise malformed(path, place, say("judge.cloud_in_sidecar"))


def _syntax_error(path: Path, text: str, problem: str) -> SuiteError:
    found = _PLACE.search(problem)
    if found:
        place = (int(found[1]), int(found[2]))
    else:  # "at end of document"
        place = (text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)
    return malformed(path, place, problem.partition(" (at ")[0])


def _place(text: str, table: str, key: str) -> tuple[int, int]:
    """The line and column where a key is written, as far as a plain search can tell."""
    current = ""
    bare = re.escape(key)
    written = re.compile(rf"""\s*["']?{bare}["']?\s*[.=]""")
    dotted = re.compile(rf"""\s*["']?{re.escape(table)}["']?\s*\.\s*["']?{bare}["']?\s*=""")
    for number, line in enumerate(text.splitlines(), start=1):
        header = re.match(r"""\s*\[\[?\s*["']?([^\]"']+?)["']?\s*\]""", line)
        if header:
            current = header[1]
            if not table and current.split(".")[0] == key:
                return number, line.index("[") + 1
        elif (current == table and written.match(line)) or (not current and dotted.match(line)):
            return number, len(line) - len(line.lstrip()) + 1
    return 1, 1
