"""What an answer is read into before any of it is shown: blocks, JSON, differences, colours."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.desktop.answer.code_colours import colours_of
from leastwise.desktop.answer.differences import By, differences
from leastwise.desktop.answer.harmless import harmless
from leastwise.desktop.answer.json_reading import (
    FoundJson,
    JsonValue,
    NotJson,
    Pairs,
    as_json,
    json_of,
)
from leastwise.desktop.answer.links import openable
from leastwise.desktop.answer.markdown_blocks import Block, Kind, Run, Style, blocks_of, parsed
from leastwise.desktop.answer.markdown_stream import LONGEST_CODE, LONGEST_END, MarkdownStream
from leastwise.desktop.theme.roles import DARK, LIGHT, Role

PARTS = (
    *("# h\n", "a b ", "**x**", "*", "`c`", "```py\n", "```\n", "\n", "\n\n", "- ", "1. ", "> "),
    *("| a | b |\n", "|---|---|\n", "  ", "    ", "<b>hi</b>", "[t](http://x.y)", "---\n", "7"),
    *("![i](file:///e)", "===\n", "\r\n", "~~s~~", "-", "|", "&#x202e;", "نص", "😀"),
)
markdown = st.lists(st.sampled_from(PARTS), max_size=30).map("".join)


def streamed(text: str, sizes: list[int]) -> list[Block]:
    final: list[Block] = []
    stream, at = MarkdownStream(), 0
    while at < len(text):
        size = sizes[at % len(sizes)]
        final += stream.add(text[at : at + size]).final
        at += size
    return [*final, *stream.finish().final]


def whole(text: str) -> list[Block]:
    return blocks_of(parsed(text.replace("\r\n", "\n")))


@settings(max_examples=40, deadline=None)
@given(markdown, st.lists(st.integers(1, 9), min_size=1, max_size=7))
def test_markdown_in_pieces_is_what_it_is_in_one(text: str, sizes: list[int]) -> None:
    assert streamed(text, sizes) == whole(text)


def test_html_is_text_and_images_and_odd_addresses_are_no_links() -> None:
    (block,) = whole(
        "<img src=x> ![alt](https://e.org/i.png) [bad](javascript:x) [t](https://e.org)"
    )
    assert block.runs[0] == Run("<img src=x> ")
    assert block.runs[1] == Run("alt", Style.IMAGE, "https://e.org/i.png")
    assert block.runs[-1] == Run("t", Style.PLAIN, "https://e.org")
    assert "".join(run.text for run in block.runs).count("javascript:x") == 1


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("http://exämple.org/ä", "http://xn--exmple-cua.org/%C3%A4"),
        ("https://еxample.org", "https://xn--xample-2of.org"),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("mailto:a@b.c", ""),
        ("/relative", ""),
        ("https:", ""),
        ("https://" + "a" * 3000, ""),
    ],
)
def test_only_whole_addresses_of_the_web_can_be_opened(address: str, opened: str) -> None:
    assert openable(address) == opened


def test_long_blocks_are_cut_and_stay_what_they_are() -> None:
    code = "x = 1\n" * (LONGEST_CODE // 5)
    found = streamed(f"```py\n{code}```\nafter", [500])
    assert {block.kind for block in found[:-1]} == {Kind.CODE}
    assert len(found) > 2
    assert "\n".join(block.text for block in found[:-1]) + "\n" == code
    assert found[-1].runs == (Run("after"),)
    rows = "".join(f"| {at} | b |\n" for at in range(LONGEST_END // 8))
    tables = streamed(f"| h | i |\n|---|---|\n{rows}\nafter", [500])
    assert {block.kind for block in tables[:-1]} == {Kind.TABLE}
    cells = [row[0][0].text for block in tables[:-1] for row in block.rows[1:]]
    assert cells == [str(at) for at in range(LONGEST_END // 8)]
    items = streamed("".join(f"{at}. word\n" for at in range(1, 300)), [500])
    assert [block.marker for block in items] == [f"{at}." for at in range(1, 300)]
    words = streamed("word " * LONGEST_END, [500])
    assert (
        " ".join(run.text for block in words for run in block.runs).split()
        == ["word"] * LONGEST_END
    )


@given(st.text(max_size=200))
def test_nothing_harmful_is_laid_out(text: str) -> None:
    shown = harmless(text)
    assert harmless(shown) == shown
    assert not set(shown) & set("\r\x00\x1b\x7f\u202e\u2066\u2029\ufdd0\ufffc")
    shown.encode()


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=40, deadline=None)
@given(values, st.sampled_from([None, 2]))
def test_json_is_read_and_written_unchanged(value: object, indent: int | None) -> None:
    found = json_of(json.dumps(value, indent=indent))
    assert isinstance(found, FoundJson)
    assert json.loads(as_json(found.value)) == value


def test_json_keeps_figures_and_names_that_stand_there_twice() -> None:
    text = '{"a": 1.10, "a": 100000000000000000000000001, "b": 1e5}'
    found = json_of(text)
    assert isinstance(found, FoundJson)
    assert isinstance(found.value, Pairs)
    assert as_json(found.value) == (
        '{\n  "a": 1.10,\n  "a": 100000000000000000000000001,\n  "b": 1e5\n}'
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Here:\n```json\n["x"]\n```\nDone.', FoundJson(["x"], whole=False)),
        ('```\n["x"]\n```\n```\n["y"]\n```', NotJson.NO_JSON),
        ("{'a': 1}", NotJson.NO_JSON),
        ('{"a": NaN}', NotJson.NO_JSON),
        ("[" * 100_000, NotJson.TOO_DEEP),
        ('"' + '\\"' * 200_000, NotJson.NO_JSON),
        ("```x\n" * 100_000, NotJson.NO_JSON),
        ('"' + "[" * 1000 + '"', FoundJson("[" * 1000, whole=True)),
        ("[" + "1," * 600_000 + "1]", NotJson.TOO_LONG),
        ("", NotJson.NO_JSON),
    ],
)
def test_json_is_found_within_bounds(text: str, found: JsonValue | FoundJson | NotJson) -> None:
    assert json_of(text) == found


def test_differences_are_words() -> None:
    first, second = "the cat sat on a mat", "the dog sat on the mat today"
    found = differences(first, second)
    spans = [
        (
            first[one.first.start :][: one.first.length],
            second[one.second.start :][: one.second.length],
        )
        for one in found.places
    ]
    assert spans == [("cat", "dog"), ("a", "the"), ("", " today")]
    assert found.same == pytest.approx(2 * 4 / (6 + 7))
    assert differences("a", "a").identical


@settings(max_examples=40, deadline=None)
@given(st.text("ab \n😀", max_size=60), st.text("ab \n😀", max_size=60))
def test_what_is_not_different_is_the_same(first: str, second: str) -> None:
    found = differences(first, second)
    left, right = list(first), list(second)
    for place in reversed(found.places):
        del left[place.first.start : place.first.start + place.first.length]
        del right[place.second.start : place.second.start + place.second.length]
    assert left == right
    assert found.identical == (first == second)


def test_long_texts_are_compared_by_line_or_not_at_all() -> None:
    lines = "one two three four five\n" * 4000
    by_line = differences(lines, lines.replace("five\n", "six\n", 1))
    assert (by_line.by, len(by_line.places)) == (By.LINE, 1)
    assert differences("x" * 1_000_000, "x" * 999_999 + "y").by is By.WORD
    too_long = differences("a\n" * 20_000, "b\n" * 20_000)
    assert (too_long.by, too_long.same, too_long.identical) == (By.NOTHING, None, False)


def test_code_is_coloured_by_role_in_places_as_qt_counts_them() -> None:
    tints = {(one.start, one.length): one.role for one in colours_of('s = "😀"\ndef f(): 1', "py")}
    assert tints[4, 4] is Role.SERIES_3
    assert tints[9, 3] is Role.SERIES_1
    assert tints[13, 1] is Role.SERIES_4
    assert tints[18, 1] is Role.SERIES_2
    assert colours_of("x = 1", "no such language") == ()
    assert colours_of("#" * 501, "py") == ()
    assert colours_of("x\n" * 10_001, "py") == ()


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_the_colours_of_code_can_be_read_on_its_ground(roles: dict[Role, str]) -> None:
    ground = _luminance(roles[Role.SURFACE])
    for role in (Role.MUTED, *(Role(f"series {at}") for at in range(1, 6))):
        ink = _luminance(roles[role])
        assert (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= 4.5, role
