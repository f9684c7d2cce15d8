"""Every text of the window can be translated, which holds of what the extraction finds."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from window_texts import DESKTOP, MARKING, TRANSLATING, place_of, texts_in

# Tables that hold marked texts, and translate them where they are shown.
TABLES = {"language/figures.py", "language/states.py", "page_table.py", "pages/suites/bar_panel.py"}
TABLES |= {"pages/suites/check_kinds.py", "pages/suites/flag_words.py"}
SHOWING = {
    "QAction", "QCheckBox", "QLabel", "QPushButton", "QRadioButton", "QToolButton",
    "addAction", "addItem", "addRow", "addTab", "quiet_button", "say", "setAccessibleDescription",
    "setAccessibleName", "setHeaderLabels", "setInformativeText", "setPlaceholderText",
    "setPrefix", "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText",
    "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle",
}  # fmt: skip
ALLOWED = {
    "Leastwise": "the program's name",
    "LocalScore": "the name of a benchmark",
    "pt": "of a style",
    "equals": "the type of a check, kept beside its words",
    "contains": "the type of a check, kept beside its words",
    " ms": "a unit that all six languages write alike",
    "[JSON schema]\n": "part of the exact text that is sent",
    "no JSON begins like this": "caught where the text is read",
    " is no JSON": "caught where the text is read",
    "a job failed unexpectedly": "for the log",
    "Qt's own texts in %s are not in %s": "for the log",
    "the catalogue of %s cannot be read": "for the log",
    "± 12.6 %, computer busy (12 %)": "only its width is used",
    "a suite with a longer name": "only its width is used",
    "a variable that is somewhat longer": "only its width is used",
    "equals something like this": "only its width is used",
    "a short description": "only its width is used",
    "mm 3 of 3 pass, like 1,000": "only its width is used",
    "0.000 ms mm": "only its width is used",
    "does not fit mm": "only its width is used",
    "does not fit m": "only its width is used",
}
_PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
_NUMBERED = re.compile(r"\{\w+\|")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NOT_PROSE = {"answer/code_colours.py", "theme/style_sheet.py"}
MODULES = {
    place_of(path): ast.parse(path.read_text("utf-8")) for path in sorted(DESKTOP.rglob("*.py"))
}


def _texts(node: ast.expr) -> Iterator[str]:
    """The literal texts of an expression; those of an f-string too."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from _texts(part)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_message(node: ast.Call) -> bool:
    """`say("some.code")`, a message of the core's."""
    return isinstance(node.func, ast.Name) and node.func.id == "say"


def _shown_as_it_is(tree: ast.Module) -> list[str]:
    """Literal words that are handed to a widget."""
    return [
        text
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _called(node) in SHOWING and not _is_message(node)
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]
        for text in _texts(argument)
        if _WORD.search(text) and text not in ALLOWED
    ]


def _prose(tree: ast.Module) -> list[str]:
    """Literals of several words that neither translate nor mark, and are no docstrings."""
    accounted: set[int] = set()
    for node in ast.walk(tree):
        of_call = isinstance(node, ast.Call) and _called(node) in {*TRANSLATING, MARKING}
        of_enum = isinstance(node, ast.ClassDef) and any(
            "Enum" in ast.unparse(b) for b in node.bases
        )
        if of_call or of_enum or isinstance(node, ast.Expr):
            inner = node.args if isinstance(node, ast.Call) else [node]
            if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
                continue
            accounted |= {id(each) for part in inner for each in ast.walk(part)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in accounted
        and _PROSE.search(node.value)
        and node.value not in ALLOWED
        and not node.value.startswith("<")
    ]


def _unmarked(tree: ast.Module, place: str) -> list[str]:
    return [one.code for one in texts_in(tree, place)[1] if place not in TABLES]


def test_what_is_translated_is_a_literal() -> None:
    found = {place: _unmarked(tree, place) for place, tree in MODULES.items()}
    assert {place: codes for place, codes in found.items() if codes} == {}


def test_no_widget_is_given_words_that_go_through_no_translation() -> None:
    found = {place: _shown_as_it_is(tree) for place, tree in MODULES.items()}
    assert {place: texts for place, texts in found.items() if texts} == {}


def test_no_sentence_stands_in_the_source_unmarked() -> None:
    found = {p: _prose(tree) for p, tree in MODULES.items() if p not in _NOT_PROSE}
    assert {place: texts for place, texts in found.items() if texts} == {}


def _filled_elsewhere(tree: ast.Module) -> list[str]:
    """Functions whose texts have words for one and many, which `str.format` knows nothing of."""
    return [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(part, ast.Call) and _called(part) == "format" for part in ast.walk(node))
        and any(_has_words_for_counts(part) for part in ast.walk(node))
    ]


def _has_words_for_counts(node: ast.AST) -> bool:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    return _NUMBERED.search(node.value) is not None


def test_words_that_follow_a_count_are_filled_in_by_what_knows_them() -> None:
    found = {place: _filled_elsewhere(tree) for place, tree in MODULES.items()}
    assert {place: names for place, names in found.items() if names} == {}
    seed = "def say(n):\n    return tr('{n} {n|case|cases}').format(n=n)"
    assert _filled_elsewhere(ast.parse(seed)) == ["say"]


@pytest.mark.parametrize(
    "line",
    [
        "label.setText('Close the window')",
        "label.setText(f'{count} cases')",
        "box.addItem('Close' if open else self.tr('Open'))",
        "QPushButton('Close', self)",
        "tip = 'what this shows'",
        "self.tr(words)",
        "self.tr(f'{count} cases')",
    ],
)
def test_a_rule_bites(line: str) -> None:
    seed = ast.parse(line)
    assert _unmarked(seed, "seed.py") or _shown_as_it_is(seed) or _prose(seed)


def test_a_text_is_found_where_it_stands() -> None:
    source = """
class Page:
    def show(self):
        self.tr("one")
        QCoreApplication.translate("Other", "two")
        self.tr("three" if self.shown else "four")
WORDS = (marked("five"),)
"""
    texts, unmarked = texts_in(ast.parse(source), "page.py")
    assert [(each.context, each.text) for each in texts] == [
        ("Page", "one"),
        ("Other", "two"),
        ("Page", "three"),
        ("Page", "four"),
        ("page", "five"),
    ]
    assert unmarked == []
