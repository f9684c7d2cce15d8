"""Every message that the program can say has a text, and the text gets what it names."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from leastwise.domain.figures import FORMATS, gb, gib, percent, percent_up, seconds, significant
from leastwise.domain.messages import Message, render, render_parts, say
from leastwise.domain.texts import TEXTS

APP = Path(__file__).parents[2] / "app" / "leastwise"


def fields(text: str) -> set[str]:
    """The parameters that a text wants; `{count|case|cases}` wants the count."""
    return {name.partition("|")[0] for _, name, _, _ in string.Formatter().parse(text) if name}


def literal_calls() -> Iterator[tuple[str, str, set[str], bool]]:
    """Place, code, keyword names, and whether more come from a mapping."""
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "say"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                names = {k.arg for k in node.keywords if k.arg}
                more = any(k.arg is None for k in node.keywords)
                yield f"{path.name}:{node.lineno}", str(node.args[0].value), names, more


def test_every_message_in_the_code_has_a_text_and_fills_its_fields() -> None:
    calls = list(literal_calls())
    assert len(calls) > 40
    for place, code, names, more in calls:
        assert code in TEXTS, f"{place}: no text for {code}"
        wanted = fields(TEXTS[code].what) | fields(TEXTS[code].remedy)
        assert more or wanted <= names, f"{place}: {code} lacks {wanted - names}"


def test_every_format_that_a_text_names_exists() -> None:
    for code, text in TEXTS.items():
        for source in (text.what, text.remedy):
            for _, _, spec, _ in string.Formatter().parse(source):
                assert spec in {None, "", ",", *FORMATS}, f"{code}: {spec}"


def test_a_code_without_a_text_is_refused() -> None:
    with pytest.raises(KeyError):
        say("no.such.code")


def test_a_message_renders_its_cause_and_its_remedy() -> None:
    cause = say("how.signal", number=9, name="SIGKILL")
    what, remedy = render_parts(
        say("engine.died", model="m", doing=say("engine.loading"), how=cause, log="/l")
    )
    assert what == "The process that held m ended while it was loading (signal 9, SIGKILL)."
    assert "/l" in remedy


def test_a_figure_that_was_not_measured_reads_as_a_dash() -> None:
    message = Message(
        "ladder.answer", {"model": "m", "rate": 0.97, "cases": 200, "memory": None, "speed": 2140.4}
    )
    assert render(message) == (
        "m is the smallest that passes: 97 % of 200 cases, - of memory, 2,140 tokens/s."
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (significant(2140.4), "2,140"),
        (significant(0.012345), "0.0123"),
        (significant(99.96), "100"),
        (significant(9.996), "10.0"),
        (gib(2**30), "1.00 GiB"),
        (gib(55_664_640), "53.1 MiB"),
        (gb(411_968), "412 kB"),
        (gb(3_200_000_000), "3.20 GB"),
        (percent(0.9496), "94.9 %"),
        (percent(0.95), "95 %"),
        (percent(1.0), "100 %"),
        (percent_up(0.99159), "99.2 %"),
        (percent_up(0.95), "95 %"),
        (seconds(0.0123), "12.3 ms"),
        (seconds(75.2), "75.2 s"),
        (seconds(3725), "62 min 5 s"),
    ],
)
def test_figures_are_written_as_people_read_them(written: str, expected: str) -> None:
    assert written == expected
