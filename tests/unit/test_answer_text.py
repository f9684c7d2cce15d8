"""Bytes of tokens become text: nothing broken, nothing of a stop string, nothing lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.engine.child.answer_text import AnswerText

# Few letters, so that stop strings come up and nearly come up; some take several bytes.
LETTERS = st.text("ab€日", max_size=24)
STOPS = st.lists(st.text("ab€日", min_size=1, max_size=4), max_size=3).map(tuple)


def cut(data: bytes, lengths: list[int]) -> list[bytes]:
    """The bytes in pieces of these lengths, as tokens bring them."""
    pieces = []
    for length in lengths:
        pieces.append(data[:length])
        data = data[length:]
    return [*pieces, data]


def fed(stop: tuple[str, ...], pieces: list[bytes]) -> tuple[AnswerText, list[str]]:
    """The text after all pieces, and what was shown at each."""
    text, shown = AnswerText(stop), []
    for piece in pieces:
        shown.append(text.add(piece))
        if text.stopped:
            return text, shown
    shown.append(text.add(b"", final=True))
    return text, shown


LENGTHS = st.lists(st.integers(0, 4), max_size=40)


@settings(deadline=None)  # a busy computer is no defect
@given(LETTERS, STOPS, LENGTHS)
def test_what_is_shown_adds_up_to_the_whole(
    letters: str, stop: tuple[str, ...], lengths: list[int]
) -> None:
    text, shown = fed(stop, cut(letters.encode(), lengths))
    assert "".join(shown) == text.whole
    assert "\ufffd" not in text.whole
    assert letters.startswith(text.whole)


@settings(deadline=None)
@given(LETTERS, STOPS, LENGTHS)
def test_a_stop_string_ends_the_text_and_no_part_of_it_is_shown(
    letters: str, stop: tuple[str, ...], lengths: list[int]
) -> None:
    text, _ = fed(stop, cut(letters.encode(), lengths))
    assert not any(one in text.whole for one in stop)
    assert text.stopped == any(one in letters for one in stop)
    if text.stopped:
        rest = letters[len(text.whole) :]
        assert any(rest.startswith(one) for one in stop)
    else:
        assert text.whole == letters


@settings(deadline=None)
@given(LETTERS, st.text("ab€日", min_size=1, max_size=4), LENGTHS)
def test_one_stop_string_cuts_where_it_first_stands(
    letters: str, stop: str, lengths: list[int]
) -> None:
    text, _ = fed((stop,), cut(letters.encode(), lengths))
    assert text.whole == letters.partition(stop)[0]


@settings(deadline=None)
@given(st.binary(max_size=24), LENGTHS)
def test_invalid_bytes_become_replacement_characters_and_only_then(
    data: bytes, lengths: list[int]
) -> None:
    text, shown = fed((), cut(data, lengths))
    assert text.whole == "".join(shown) == data.decode(errors="replace")


def test_half_a_character_is_held_until_it_is_whole() -> None:
    text = AnswerText(())
    assert [text.add(bytes([one])) for one in "€".encode()] == ["", "", "€"]


def test_half_a_character_at_the_end_is_a_replacement_character() -> None:
    text, shown = fed(("x",), ["€".encode()[:2]])
    assert text.whole == "\ufffd" == "".join(shown)


def test_an_empty_stop_string_stops_nothing() -> None:
    text, _ = fed(("",), [b"ab"])
    assert (text.whole, text.stopped) == ("ab", False)
