"""The help in other languages: every page, with the links, code, formulas and figures of ours."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from leastwise.desktop.answer.markdown_blocks import parsed
from leastwise.desktop.language.ts_file import read_translations
from leastwise.paths import shipped_catalogues, shipped_resources
from leastwise.settings import LANGUAGES
from leastwise.upkeep.help_pages import HelpLibrary
from translation_glossary import strays
from translation_typography import misprints

FOLDER = shipped_resources() / "help"
OTHERS = tuple(name for name in LANGUAGES if name not in ("system", "en"))
PAGES = sorted(path.name for path in FOLDER.glob("*.md"))
_FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`[^`]+`")
_NAMED = re.compile(r"\*([A-Z][^*\n|]+)\*")
_ENGLISH = re.compile(r"\b(?:the|is|are|that|which|where|it|what|you|from|be)\b")
"""Words that a sentence in English can hardly do without, and that no other language here has."""

_COUNTED = {str(n) for n in range(1, 11)}
"""Japanese writes counted things with figures where English has words: `one model`."""


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_is_there_under_the_title_of_the_contents(language: str) -> None:
    assert sorted(path.name for path in (FOLDER / language).glob("*.md")) == PAGES
    library = HelpLibrary(FOLDER, language)
    assert [e.slug for e in library.entries] == [e.slug for e in HelpLibrary(FOLDER).entries]
    for entry in library.entries:
        assert library.text(entry.slug).startswith(f"# {entry.title}\n"), entry.slug


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_says_the_same(language: str) -> None:
    for page in PAGES:
        ours = (FOLDER / page).read_text(encoding="utf-8")
        theirs = (FOLDER / language / page).read_text(encoding="utf-8")
        for told in (_links, _coded, _shape, _marks):
            assert told(theirs) == told(ours), f"{page}, {told.__name__}"
        missing, more = _figures(ours) - _figures(theirs), _figures(theirs) - _figures(ours)
        assert not missing, page
        assert set(more) <= (_COUNTED if language == "ja" else set()), page
        assert _ENGLISH.findall(_words(theirs)) == [], page
        assert not re.search("[!！]", _words(theirs)), page


@pytest.mark.parametrize("language", OTHERS)
def test_pages_name_what_the_window_shows_by_its_own_words(language: str) -> None:
    shown = {
        ours.rstrip("."): theirs.rstrip(".…")
        for ours, theirs in read_translations(
            shipped_catalogues() / f"leastwise_{language}.ts"
        ).items()
    }
    for page in PAGES:
        theirs = (FOLDER / language / page).read_text(encoding="utf-8")
        for name in _NAMED.findall(_words((FOLDER / page).read_text(encoding="utf-8"))):
            assert f"*{shown.get(name, '')}" in theirs, f"{page}: {name}"


@pytest.mark.parametrize("language", OTHERS)
def test_pages_are_printed_and_name_things_as_the_window_does(language: str) -> None:
    for page in PAGES:
        ours = _pieces((FOLDER / page).read_text(encoding="utf-8"))
        theirs = _pieces((FOLDER / language / page).read_text(encoding="utf-8"))
        assert len(ours) == len(theirs), page
        for source, told in zip(ours, theirs, strict=True):
            assert [*strays(source, told, language)] == [], f"{page}: {told}"
            for cell in _cells(told):
                assert [*misprints("", cell, language)] == [], f"{page}: {cell}"


def test_words_of_english_are_told() -> None:
    """The test for a sentence that was left would find one in every page of ours."""
    for page in PAGES:
        if page != "contents.md":
            assert _ENGLISH.search(_words((FOLDER / page).read_text(encoding="utf-8"))), page


def _words(text: str) -> str:
    return _CODE.sub("", _FENCED.sub("", text))


def _pieces(text: str) -> list[str]:
    """Headings, paragraphs, items and rows, without code on lines of its own and addresses."""
    plain = re.sub(r"\]\([^)]*\)", "]", _FENCED.sub("", text))
    found = re.split(r"\n\s*\n|\n(?=[-|]|\d+\. )", plain)
    return [piece.strip() for piece in found if piece.strip()]


def _cells(piece: str) -> list[str]:
    """What stands between the marks of a piece, formulas left out."""
    plain = re.sub(r"^(?:#+|-|\d+\.) |[*\[\]]", "", piece)
    cells = re.split(r"\|(?= |$)", plain) if piece.startswith("|") else [plain]
    return [cell.strip() for cell in cells if not re.search(r" / |\bexp\(", cell)]


def _links(text: str) -> Counter[str]:
    return Counter(re.findall(r"\]\(([^)]+)\)", text))


def _coded(text: str) -> Counter[str]:
    """Code letter for letter, comments left out; of a formula its signs and figures."""
    fenced = [re.sub(r"\s+#.*", "", block) for block in _FENCED.findall(text)]
    return Counter(fenced + [_signs(each) for each in _CODE.findall(_FENCED.sub("", text))])


def _signs(code: str) -> str:
    """A formula names its parts in words; `|` of commands and `--` of options are none."""
    if not re.search(r" (?:[*/=+-]|<=) ", code):
        return code
    return "".join(re.findall(r"[\d=*/+^(),;<>|%.-]", code))


def _figures(text: str) -> Counter[str]:
    """The figures outside of code, whatever stands between their digits; Spanish sets
    thousands apart from 10,000 on."""
    plain = re.sub(r"(?<=\d)[\u00a0\u202f](?=\d{3})", ".", _words(text))
    plain = re.sub(r"(?<![\d.,])(\d)[.,](\d{3})(?!\d|[.,]\d)", r"\1\2", plain)
    return Counter(
        each.replace(",", ".") for each in re.findall(r"(?<![A-Za-z])\d+(?:[.,]\d+)*", plain)
    )


def _marks(text: str) -> Counter[str]:
    """What the window makes of the marks. Chinese and Japanese have no italics, but bold."""
    tokens = [inner for outer in parsed(text) for inner in outer.children or ()]
    marks = (token.type.replace("strong", "em") for token in tokens)
    return Counter(mark for mark in marks if mark.endswith("_open"))


def _shape(text: str) -> list[str]:
    """Headings, items and rows with their cells, in order."""
    shape = []
    for line in _FENCED.sub("", text).splitlines():
        found = re.match(r"#+ |- |\d+\. |\|", line)
        if found:
            shape.append(f"| {line.count('|')}" if found[0] == "|" else found[0])
    return shape
