"""A model card as plain text: nothing in it can be followed, and its length bounds the work."""

from __future__ import annotations

import re

import pytest

from leastwise.domain.hub_search import parameters_of
from leastwise.hub.card_text import MOST_CARD_BYTES, card_text
from leastwise.hub.search_rows import parse_page


@pytest.mark.parametrize(
    ("card", "text"),
    [
        ("---\nlicense: mit\n---\n# Name\n", "# Name"),
        ("\ufeff---\r\nlicense: mit\r\n---\r\n# Name", "# Name"),
        ("---\nnever closed", "---\nnever closed"),
        ("<b>bold</b> &lt;x&gt; &amp;", "bold <x> &"),
        ("a<br/>b<DIV align='x'>c</DIV>d", "a\nb\nc\nd"),
        ("![a picture](http://other/x.png) after", "a picture after"),
        ("[![badge](http://a/b.svg)](http://c/d)", "badge (http://c/d)"),
        (
            "[docs](https://e/f 'title') and [https://u](https://u)",
            "docs (https://e/f) and https://u",
        ),
        ("<script>alert('</b>')</script >end<style>p{}</style>", "end"),
        ("<script>never closed", ""),
        ("a <!-- [x](y)\n--> b <!-- open", "a  b"),
        ("`<b>kept</b>` and <think>", "`<b>kept</b>` and <think>"),
        (
            "```\n<|im_start|> <b>kept</b> &amp;\n```\n<i>gone</i>",
            "```\n<|im_start|> <b>kept</b> &amp;\n```\ngone",
        ),
        ("~~~\n```\n<b>\n~~~\n<b>x", "~~~\n```\n<b>\n~~~\nx"),
        ("red \x1b[31m \u202e turned \x00", "red [31m  turned"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("<img src=x onerror=alert(1)>", ""),
        ("x < y and 3 > 2", "x < y and 3 > 2"),
    ],
)
def test_a_card_becomes_plain_text(card: str, text: str) -> None:
    assert card_text(card.encode()) == text


def test_bytes_that_are_no_text_do_not_matter() -> None:
    assert "�" in card_text(b"caf\xe9 \xff")


def test_long_lines_are_split() -> None:
    lines = card_text(b"z" * 5000).split("\n")
    assert [len(line) for line in lines] == [2000, 2000, 1000]


@pytest.mark.parametrize("bad", ["<!--", "[a](", "<script>", "`", "```\n"])
def test_no_card_takes_more_than_linear_time(bad: str) -> None:
    """A step that grows with the square of the length would run into the limit of every test."""
    card_text((bad * MOST_CARD_BYTES)[: MOST_CARD_BYTES // 2].encode())


@pytest.mark.parametrize(
    "page", [b"", b"{}", b"null", b'[{"id": 1}]', b'["x"]', b"[" * 100_000, b'[{"id": "gpt2"}]']
)
def test_what_is_no_page_is_refused(page: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_page(page)


def test_strange_types_in_a_row_are_told_as_nothing() -> None:
    (row,) = parse_page(
        b'[7, {"id": "a/../b"}, {"id": "a/b", "downloads": true, "likes": -1, "tags": [1, "x"],'
        b' "gguf": {"total": 1e9, "architecture": []}, "lastModified": "yesterday",'
        b' "gated": "no", "cardData": {"license": ["mit"]}}]'
    )
    assert row.name == "a/b"
    assert (row.downloads, row.likes, row.parameters) == (None, None, None)
    assert (row.modified, row.licence, row.gated, row.architecture) == ("", "", "", "")
    assert row.tags == ("x",)


@pytest.mark.parametrize(
    ("written", "count"), [("4B", 4_000_000_000), ("0.5b", 500_000_000), ("350M", 350_000_000)]
)
def test_a_size_is_read(written: str, count: int) -> None:
    assert parameters_of(written) == count


@pytest.mark.parametrize("written", ["", "-1B", "4GB", "1e9", "B", "4 4B", "9" * 5000])
def test_what_is_no_size_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(written[:50])}"):
        parameters_of(written)
