"""The vocabulary of parts, each on its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSettings, QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leastwise.desktop.results.checks_list import ChecksList
from leastwise.desktop.results.overview import Overview
from leastwise.desktop.results.point_names import place_names, stacked
from leastwise.desktop.theme.roles import DARK, LIGHT, SERIES, Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton, quiet_button
from leastwise.desktop.widgets.case_strip import CaseStrip
from leastwise.desktop.widgets.decimal_fields import DecimalBox
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.list_and_detail import ListAndDetail
from leastwise.desktop.widgets.plain_text import PlainText, split_lines
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.strip_layout import StripLayout
from leastwise.desktop.wording import kept_together, plain_tip, sentence, shortened
from leastwise.domain.messages import say
from leastwise.domain.verdicts import CheckOutcome, Outcome

Person = tuple[str, float | None]


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 120) -> None:
    """Show a part on its own."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)


def people(theme: Theme, memory: QSettings) -> ResultsTable[Person]:
    """A table of names and figures."""
    columns: tuple[Column[Person], ...] = (
        Column("name", "Name", lambda p: p[0]),
        Column(
            "speed",
            "Speed",
            lambda p: "-" if p[1] is None else f"{p[1]:g}",
            sort=lambda p: p[1],
            figures=True,
        ),
    )
    table: ResultsTable[Person] = ResultsTable(theme, "people", columns, memory)
    table.show_rows([("b", 9.0), ("a\tx", 100.0), ("c", None)])
    return table


def luminance(color: str) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    parts = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast between two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_4_5_to_1_and_marks_3_to_1_on_every_ground(roles: dict[Role, str]) -> None:
    plain = (Role.SURFACE, Role.RAISED, Role.SUNKEN, Role.SELECTION)
    tints = (Role.PASS_TINT, Role.FAIL_TINT, Role.UNSURE_TINT)
    meant = (Role.PASS, Role.FAIL, Role.UNSURE)
    text = [(role, ground) for role in (Role.TEXT, Role.MUTED) for ground in (*plain, *tints)]
    text += [(role, ground) for role in meant for ground in plain]
    text += list(zip(meant, tints, strict=True))
    text.append((Role.TEXT, Role.QUIET))
    text += [(Role.ON_ACCENT, Role.ACCENT), (Role.ON_ACCENT, Role.TEXT), (Role.MUTED, Role.BORDER)]
    marks = [
        (role, ground)
        for role in (Role.OUTLINE, Role.ACCENT, *SERIES)
        for ground in (Role.SURFACE, Role.RAISED, Role.SUNKEN)
    ]
    marks.append((Role.ACCENT, Role.QUIET))  # the frame of the button that has the keyboard
    faint = [pair for pair in text if contrast(roles[pair[0]], roles[pair[1]]) < 4.5]
    faint += [pair for pair in marks if contrast(roles[pair[0]], roles[pair[1]]) < 3]
    assert not faint


def test_a_figure_stays_with_its_unit() -> None:
    words = "96.8 % of 220 cases, 52.0 MiB, 3,480 tokens/s; 40,0 Token/s."
    kept = kept_together(words)
    assert kept.replace("\u00a0", " ").replace("\u2060", "") == words
    for whole in ("96.8\u00a0%", "52.0\u00a0MiB,", "3,480\u00a0tokens/\u2060s;", "\u00a0Token/"):
        assert whole in kept
    assert "220 cases" in kept


def test_light_and_dark_can_be_fixed_and_have_the_same_roles(theme: Theme) -> None:
    assert set(LIGHT) == set(DARK) == set(Role)
    theme.choose("dark")
    assert theme.dark
    assert theme.color(Role.TEXT).name() == DARK[Role.TEXT]
    theme.choose("light")
    assert not theme.dark


def test_a_strip_of_thousands_goes_from_failed_case_to_failed_case(
    qtbot: QtBot, theme: Theme
) -> None:
    strip = CaseStrip(theme, "Cases")
    shown(qtbot, strip)
    strip.set_total(5000)
    failed = {17, 1800, 4999}
    for case in range(5000):
        strip.mark(case, Outcome.FAILED if case in failed else Outcome.PASSED)
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_N,) * 4 + (Qt.Key.Key_P, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(strip, key)
    assert chosen == [17, 1800, 4999, 1800, 1799, 0]
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert strip.cursor_case == 4999
    assert strip.accessibleName() == "Cases"
    strip.grab()


def test_a_case_that_was_not_run_cannot_be_chosen(qtbot: QtBot, theme: Theme) -> None:
    strip = CaseStrip(theme, "Cases")
    shown(qtbot, strip)
    strip.set_total(10)
    strip.mark(4, Outcome.PASSED)
    strip.choose(3)
    assert strip.cursor_case is None
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.cursor_case == 4


def test_passed_and_failed_marks_differ_in_shape_and_colour(qtbot: QtBot, theme: Theme) -> None:
    strip = CaseStrip(theme, "Cases")
    shown(qtbot, strip)
    strip.set_total(2)
    strip.mark(0, Outcome.PASSED)
    strip.mark(1, Outcome.FAILED)
    image = strip.grab().toImage()
    colors: dict[str, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            name = image.pixelColor(x, y).name()
            colors[name] = colors.get(name, 0) + 1
    passed, failed = colors[LIGHT[Role.PASS]], colors[LIGHT[Role.FAIL]]
    assert failed > passed > 0


@given(cases=st.integers(0, 6000), width=st.integers(40, 2000), pitch=st.sampled_from([4, 6, 8]))
def test_every_mark_lies_inside_and_is_found_again(cases: int, width: int, pitch: int) -> None:
    layout = StripLayout(cases, width, pitch, 12, margin=4)
    for case in range(0, cases, max(cases // 40, 1)):
        box = layout.box(case)
        assert box.right() <= width + 4 + 1e-6
        assert box.bottom() <= layout.height + 4 + 1e-6
        assert layout.nearest(box.center().x(), box.center().y()) == case
        ranks = bytearray(cases)
        ranks[case] = 1
        marked = [drawn for rank, drawn in layout.marks_in(box, ranks) if rank]
        assert any(drawn.adjusted(-1, 0, 1, 0).intersects(box) for drawn in marked)
        if cases <= width:
            assert marked == [box]


def test_a_failed_case_is_seen_among_the_thousands_that_share_its_pixel(
    qtbot: QtBot, theme: Theme
) -> None:
    strip = CaseStrip(theme, "Cases")
    shown(qtbot, strip)
    strip.resize(300, strip.height())
    strip.set_total(10_000)
    for case in range(10_000):
        strip.mark(case, Outcome.FAILED if case == 6123 else Outcome.PASSED)
    image = strip.grab().toImage()
    failed = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == LIGHT[Role.FAIL]
    ]
    assert failed
    assert {(strip.case_at(QPoint(x, y)) or 0) // 100 for x, y in failed} <= {60, 61, 62}


def test_between_its_marks_a_strip_is_clear(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet("background: #ff00ff")
    strip = CaseStrip(theme, "Cases")
    strip.setParent(page)
    strip.resize(300, strip.height())
    strip.set_total(8)
    strip.mark(0, Outcome.PASSED)
    page.show()
    qtbot.waitExposed(page)
    image = page.grab().toImage()
    assert image.pixelColor(290, strip.height() // 2).name() == "#ff00ff"


def test_marks_look_alike_whether_painted_one_by_one_or_all_at_once(
    qtbot: QtBot, theme: Theme
) -> None:
    outcomes = [Outcome.FAILED if case % 7 in (1, 2) else Outcome.PASSED for case in range(5000)]
    outcomes[::11] = [Outcome.UNSUPPORTED] * len(outcomes[::11])
    gradual, whole = CaseStrip(theme, "Cases"), CaseStrip(theme, "Cases")
    for strip in (gradual, whole):
        shown(qtbot, strip)
        strip.resize(300, strip.height())
        strip.set_total(len(outcomes) + 100)
    empty = gradual.grab().toImage()
    for case, outcome in enumerate(outcomes):
        gradual.mark(case, outcome)
        if case % 501 == 0:
            gradual.grab()
        whole.mark(case, outcome)
    assert gradual.grab().toImage() == whole.grab().toImage() != empty
    theme.choose("dark")
    assert gradual.grab().toImage() == whole.grab().toImage()
    theme.choose("light")
    gradual.set_total(len(outcomes) + 100)
    assert gradual.grab().toImage() == empty


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(0, 200), st.floats(10, 120)), max_size=9))
def test_names_of_points_cover_neither_each_other_nor_a_point(
    drawn: list[tuple[float, float, float]],
) -> None:
    points = [QPointF(x, y) for x, y, _ in drawn]
    sizes = [QSizeF(width, 14) for _, _, width in drawn]
    room = QRectF(0, 0, 400, 200)
    spots = [spot[0] for spot in place_names(points, sizes, room, 6) if spot is not None]
    for number, spot in enumerate(spots):
        assert room.contains(spot)
        assert not any(spot.intersects(other) for other in spots[number + 1 :])
    if drawn and 130 < drawn[-1][0] < 270 and 30 < drawn[-1][1] < 170 and len(drawn) == 1:
        assert spots


def test_progress_never_goes_back(qtbot: QtBot, theme: Theme) -> None:
    progress = ProgressLine(theme, "Progress")
    shown(qtbot, progress)
    for fraction in (0.2, 0.6, 0.4, 1.7, 0.1):
        progress.show_fraction(fraction)
    assert progress.fraction == 1.0
    progress.restart()
    progress.show_fraction(0.25)
    progress.show_fraction(0.2)
    assert progress.fraction == 0.25


def test_a_table_sorts_by_figures_and_keeps_what_was_not_measured_apart(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table = people(theme, memory)
    shown(qtbot, table)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in table.shown_rows] == [100.0, 9.0, None]
    table.filter_rows("b")
    assert table.shown_rows == [("b", 9.0)]


def test_a_table_is_copied_as_it_stands(qtbot: QtBot, theme: Theme, memory: QSettings) -> None:
    table = people(theme, memory)
    shown(qtbot, table)
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    table.horizontalHeader().moveSection(1, 0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Speed\tName\n9\tb\n100\ta x\n-\tc\n"
    table.selectRow(0)
    table.copy()
    assert QApplication.clipboard().text() == "Speed\tName\n9\tb\n"


def test_what_is_chosen_stays_chosen_while_rows_change_their_places(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table = people(theme, memory)
    shown(qtbot, table)
    told: list[object] = []
    table.cell_chosen.connect(lambda row, _key: told.append(row))
    table.choose_row(table.item_model.rows[1])
    chosen = table.item_model.rows[1]
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(0, order)
        assert table.selected_rows() == [chosen]
    table.sift(lambda row: row is chosen)
    assert (table.shown_rows, table.selected_rows()) == ([chosen], [chosen])
    assert table.currentIndex().row() == 0
    table.sift(lambda row: row is not chosen)
    assert table.selected_rows() == []
    table.sift(None)
    assert len(table.shown_rows) == 3
    assert told == [chosen]


def test_new_rows_come_where_they_belong_unless_the_order_is_held(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table = people(theme, memory)
    shown(qtbot, table)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.hold_order(True)
    table.item_model.add_row(("aa", 5.0))
    assert [row[0] for row in table.shown_rows] == ["a\tx", "b", "c", "aa"]
    table.hold_order(False)
    assert [row[0] for row in table.shown_rows] == ["a\tx", "aa", "b", "c"]
    table.filter_rows("c")
    table.item_model.add_rows([("cc", 1.0), ("d", 2.0)])
    assert [row[0] for row in table.shown_rows] == ["c", "cc"]
    assert table.item_model.rowCount() == 2


def test_a_table_remembers_its_columns_whatever_the_language(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    columns = (Column[Person]("name", "Name", lambda p: p[0]),)
    english = ResultsTable(theme, "people", columns, memory)
    german = ResultsTable(theme, "Leute", [replace(columns[0], title="Name der Leute")], memory)
    for table in (english, german):
        qtbot.addWidget(table)
    assert german.memory_key == english.memory_key
    assert german.accessibleName() == "Leute"


def test_a_table_remembers_its_columns(qtbot: QtBot, theme: Theme, memory: QSettings) -> None:
    first = people(theme, memory)
    shown(qtbot, first)
    first.horizontalHeader().moveSection(1, 0)
    second = people(theme, memory)
    shown(qtbot, second)
    assert second.as_tsv().startswith("Speed\tName")


def test_an_error_card_says_what_and_what_to_do_and_folds_the_rest(
    qtbot: QtBot, theme: Theme
) -> None:
    card = ErrorCard(theme)
    shown(qtbot, card)
    deeds: list[str] = []
    path = "/a/very/long/path/" + "x" * 300
    card.tell(say("suite.empty", path=path), "Open another", lambda: deeds.append("opened"))
    assert card.text.endswith("Add at least one case to its tests.")
    assert len(card.text) < 200
    assert not card._details.isVisible()
    card._fold.click()
    assert card._details.isVisible()
    assert path in card._details.toPlainText()
    card._action.click()
    assert deeds == ["opened"]
    assert not card.isVisible()


def test_a_line_of_300_000_signs_is_split(qtbot: QtBot, theme: Theme) -> None:
    text = PlainText(theme, "Answer")
    shown(qtbot, text)
    text.say("y" * 300_000)
    assert text.blockCount() == 150
    assert text.toPlainText().replace("\n", "") == "y" * 300_000
    text.say("<b>bold</b>")
    assert text.toPlainText() == "<b>bold</b>"


@given(st.text(max_size=300), st.integers(1, 50))
def test_splitting_loses_nothing(text: str, longest: int) -> None:
    split = split_lines(text, longest)
    assert split.replace("\n", "") == text.replace("\n", "")
    assert all(len(line) <= longest for line in split.split("\n"))


@given(st.text(max_size=300), st.integers(5, 80))
def test_a_shortened_name_is_short_and_on_one_line(text: str, longest: int) -> None:
    short = shortened(text, longest)
    assert len(short) <= longest
    assert "\n" not in short


def test_words_that_look_like_html_stay_words() -> None:
    assert plain_tip("<img src=x>") == '<p style="white-space:pre-wrap">&lt;img src=x&gt;</p>'
    assert plain_tip("") == ""


def test_a_name_from_right_to_left_is_set_apart() -> None:
    said = sentence(say("model.unknown", name="نموذج", known=("a", "b")))
    assert "\u2066نموذج\u2069" in said
    assert "one of: a, b." in said


def test_the_plot_is_written_as_svg_and_png(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path
) -> None:
    from leastwise.desktop.walk import walk_of
    from tests.desktop.recorded_core import RecordedCore

    overview = Overview(theme, memory)
    shown(qtbot, overview, 500, 300)
    overview.show_walk(walk_of(RecordedCore(tmp_path).record_run()))
    assert overview.plot.names == [
        "triage-20k (Q8_0)",
        "triage-60k (Q8_0)",
        "triage-150k (Q8_0)",
        "triage-400k (Q8_0)",
    ]
    assert overview.save_plot(tmp_path / "plot.svg")
    assert overview.save_plot(tmp_path / "plot.png")
    svg = (tmp_path / "plot.svg").read_text(encoding="utf-8")
    assert "triage-400k (Q8_0)" in svg
    assert (tmp_path / "plot.png").read_bytes()[:4] == b"\x89PNG"
    assert not overview.save_plot(tmp_path / "nowhere" / "plot.png")


def test_the_plot_is_drawn_against_speed_and_where_somebody_charges_against_cost(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path
) -> None:
    from leastwise.desktop.walk import walk_of
    from tests.desktop.recorded_core import RecordedCore
    from tests.unit.decision_samples import CLOUD, reference

    overview = Overview(theme, memory)
    shown(qtbot, overview, 500, 300)
    run = RecordedCore(tmp_path).record_run()
    overview.show_walk(walk_of(run))
    offered = [action.text() for action in overview.choices.actions()]
    assert offered == ["Against memory", "Against speed"]
    overview.choices.actions()[1].trigger()
    timed = [one.candidate.name for one in run.candidates if one.probe is not None and one.run]
    assert overview.plot.names == timed
    assert "decode speed" in overview.plot.accessibleName()
    assert "decode speed (tokens/s)" in _written(overview, tmp_path)
    overview.show_walk(walk_of(reference("PPPPF")))
    assert overview.against.accessibleName() == "Against cost"
    assert len(overview.choices.actions()) == 1
    assert overview.plot.names == [CLOUD.name]
    assert "charged for 1,000 calls (USD)" in _written(overview, tmp_path)
    overview.tabs.setCurrentIndex(1)
    assert not overview.against.isVisible()
    assert "2.12 USD" in overview.table.as_tsv()
    free = reference("PPPPF", cost=None)
    overview.show_walk(walk_of(free))
    overview.tabs.setCurrentIndex(0)
    assert overview.plot.names == []


def _written(overview: Overview, folder: Path) -> str:
    assert overview.save_plot(folder / "plot.svg")
    return (folder / "plot.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "output", ['{"category":"cancel","order":"474-008","urgency":"high"}' * 4, "x" * 400]
)
def test_a_reason_without_spaces_still_fits_a_narrow_panel(
    qtbot: QtBot, theme: Theme, output: str
) -> None:
    reason = say("check.not_matched", output=output, expected='/"amount_cents"\\s*:\\s*76900/')
    checks = ChecksList(theme)
    shown(qtbot, checks, width=360, height=200)
    checks.show_checks([CheckOutcome("regex", Outcome.FAILED, 0.0, reason)])
    assert checks.minimumSizeHint().width() <= 360
    (said,) = checks.lines
    assert "\u200b" not in said


def test_controls_go_on_in_the_next_line_and_what_is_hidden_takes_no_room(
    qtbot: QtBot, theme: Theme
) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    layout = FlowLayout(theme)
    home.setLayout(layout)
    buttons = [QPushButton(words) for words in ("One", "Two", "A much longer one", "Four")]
    layout.add(*buttons)
    home.resize(layout.sizeHint())
    home.show()
    qtbot.waitExposed(home)
    assert len({button.y() for button in buttons}) == 1
    assert layout.heightForWidth(home.width()) == buttons[0].height()
    narrow = buttons[2].width() + 1
    home.resize(narrow, layout.heightForWidth(narrow))
    qtbot.waitUntil(lambda: buttons[3].y() > buttons[2].y() > buttons[0].y())
    assert all(button.geometry().right() < narrow for button in buttons)
    high = layout.heightForWidth(narrow)
    buttons[2].hide()
    assert layout.heightForWidth(narrow) < high


@pytest.mark.parametrize("percent", [100, 200])
def test_whatever_stands_in_one_line_is_as_high_as_the_rest(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.scale_text(percent)
    home = QWidget()
    qtbot.addWidget(home)
    theme.dress(home)
    field = QLineEdit()
    field.setObjectName("field")
    picture = PictureButton(theme, "copy", "Copy", int)
    quiet = quiet_button("Options")
    line = (QPushButton("Open"), quiet, picture, field, QComboBox(), QSpinBox(), DecimalBox())
    layout = QHBoxLayout(home)
    for part in line:
        layout.addWidget(part)
    home.show()
    qtbot.waitExposed(home)
    heights = {type(part).__name__: part.sizeHint().height() for part in line}
    theme.scale_text(100)
    assert len(set(heights.values())) == 1, heights


def test_a_table_above_its_detail_cuts_no_row(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table: ResultsTable[str] = ResultsTable(
        theme, "table", [Column[str]("name", "Name", lambda row: row)], memory
    )
    table.show_rows([f"row {at}" for at in range(40)])
    halves = ListAndDetail(theme, memory, "tested", table, QWidget())
    qtbot.addWidget(halves)
    halves.show()
    qtbot.waitExposed(halves)
    row_px = table.verticalHeader().defaultSectionSize()
    for height in (*range(500, 500 + row_px, 5), 300):
        halves.resize(600, height)
        assert not halves.beside
        assert table.viewport().height() % row_px == 0
        assert table.height() >= table.minimumHeight()
        assert sum(halves.sizes()) == height - halves.handleWidth()


def test_a_stretched_control_takes_what_is_left_of_its_line(qtbot: QtBot, theme: Theme) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    layout = FlowLayout(theme)
    home.setLayout(layout)
    field, button = QLineEdit("words " * 99), QPushButton("Search")
    layout.add_stretched(field, 24 * 4)
    layout.add(button)
    home.resize(600, 100)
    home.show()
    qtbot.waitExposed(home)
    assert button.geometry().right() == 599
    assert field.geometry().right() < button.x()
    home.resize(layout.minimumSize().width(), 100)
    qtbot.waitUntil(lambda: button.y() > field.y())


def test_a_splitter_remembers_each_way_of_standing(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    halves = ListAndDetail(theme, memory, "here", QWidget(), QWidget())
    qtbot.addWidget(halves)
    halves.resize(400, 700)
    halves.show()
    qtbot.waitUntil(lambda: not halves.beside)
    halves.resize(2400, 700)
    qtbot.waitUntil(lambda: halves.beside)
    halves.moveSplitter(900, 1)
    halves.resize(400, 700)
    qtbot.waitUntil(lambda: not halves.beside)
    halves.resize(2400, 700)
    qtbot.waitUntil(lambda: halves.beside)
    assert halves.sizes()[0] == 900


@settings(max_examples=40)
@given(
    st.lists(st.floats(-100, 700), max_size=12).map(sorted),
    st.floats(5, 40),
)
def test_stacked_names_keep_their_order_and_cover_none_of_each_other(
    wanted: list[float], high: float
) -> None:
    shown = wanted[: int(600 // high)]
    tops = stacked(shown, high, 0.0, 600.0)
    assert all(-1e-6 <= top <= 600 - high + 1e-6 for top in tops)
    assert all(low - top >= high - 1e-6 for top, low in pairwise(tops))
    free = [0 <= at <= 600 - high for at in shown]
    if all(free) and all(low - top >= high for top, low in pairwise(shown)):
        assert tops == pytest.approx(shown, abs=1e-6)
