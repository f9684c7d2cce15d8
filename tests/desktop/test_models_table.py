"""One table of models: here, in the catalogue that ships, and on a Hub that runs here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.fit_row import FitRow, ModelFacts, Where
from leastwise.desktop.pages.models.key_dialog import KeyDialog
from leastwise.desktop.pages.models.model_table import ModelTable
from leastwise.desktop.pages.models.page import ModelsPage
from leastwise.desktop.pages.models.row_making import RowMaker
from leastwise.desktop.pages.models.row_shelf import RowShelf
from leastwise.desktop.pages.models.row_words import facts_lines
from leastwise.desktop.pages.models.sieve import Sieve
from leastwise.desktop.pages.models.suggestions_card import SuggestionsCard
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import LONGEST_LINE
from leastwise.domain.catalogue import ModelKind
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.fits import Band, Fit, FitVerdict, Ground, SpeedEstimate
from leastwise.domain.hub_search import HubRow
from leastwise.domain.known_models import Place, PlaceKind
from leastwise.domain.messages import say
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.desktop.recorded_core import HTML_NAME, RecordedCore
from tests.desktop.recorded_fit import MODELS, called
from tests.desktop.recorded_models import RecordedKeys
from tests.fixtures.local_hub import LocalHub, local_hub

HOUSE = Path(__file__).parents[2] / "models" / "house"
LIMIT_MS = 150_000
PageOpener = Callable[..., ModelsPage]
ENDLESS = "x" * 300_000
CARD = "# Triage\n\n<b>bold</b> [a link](http://127.0.0.1:9/x) ![p](http://127.0.0.1:9/p.png)\n"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    """A Hub with three repositories, one of which has a file that ships and a card."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        models = running.models
        models.add("acme/triage-GGUF", downloads=1234, likes=7, licence="mit", parameters=35_000)
        models.add("acme/triage-code-GGUF", downloads=99, tags=["gguf", "code"])
        models.add("acme/unlike", downloads=5, licence="cc-by-nc-4.0", gated="manual")
        file = HOUSE / "triage-35k-Q8_0.gguf"
        running.add(
            "acme/triage-GGUF", **{file.name: file.read_bytes(), "README.md": CARD.encode()}
        )
        yield running


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Core]:
    """The real core, with a data directory of its own."""
    with Core(Paths(tmp_path / "home"), Settings()) as core:
        yield core


@pytest.fixture
def core(tmp_path: Path, real: Core) -> RecordedCore:
    """Five recorded models here; the catalogue, the Hub and the library are the real core's."""
    core = RecordedCore(tmp_path)
    core.catalogue, core.hub = real.catalogue, real.hub  # type: ignore[assignment]
    return core


@pytest.fixture
def page(qtbot: QtBot, page_on: PageOpener, core: RecordedCore) -> ModelsPage:
    """The page on it, once the catalogue is there."""
    return with_catalogue(qtbot, page_on(core))


def with_catalogue(qtbot: QtBot, page: ModelsPage) -> ModelsPage:
    """Wait until the catalogue stands in the table."""
    qtbot.waitUntil(
        lambda: bool(page.shelf.catalogue) and page.rows == page.shelf.rows, timeout=LIMIT_MS
    )
    return page


def search(qtbot: QtBot, page: ModelsPage, words: str) -> None:
    """Type, press the button, and wait."""
    page.look_up.field.setText(words)
    QTest.mouseClick(page.look_up.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.search.running, timeout=LIMIT_MS)


def shown(page: ModelsPage, where: Where) -> list[FitRow]:
    """What stands in the table from there."""
    return [row for row in page.table.shown_rows if row.where is where]


def catalogue_row(page: ModelsPage) -> FitRow:
    """One of the catalogue whose fit is known."""
    return next(row for row in page.shelf.catalogue if row.fit is not None)


def test_the_catalogue_stands_in_the_table_computed_and_marked_as_such(
    qtbot: QtBot, page: ModelsPage, real: Core, hub: LocalHub
) -> None:
    rows = shown(page, Where.CATALOGUE)
    assert len(rows) == len(list(real.catalogue.catalogue.rows()))
    row = catalogue_row(page)
    assert row.fit is not None
    assert row.fit.memory is not None
    assert row.fit.memory.method == "shape"
    columns = {column.key: column for column in page.table.item_model.columns}
    for key in ("model", "file", "memory", "fit"):
        tip = columns[key].tip
        assert tip is not None
        assert "Computed from the published shape" in tip(row)
    page.table.choose_row(row)
    assert "Computed from the published shape" in page.details.mark.text()
    assert "Good at" in page.details.facts.text()
    assert page.panel.memory.method.text().startswith("Memory: computed from the published shape")
    assert not page.panel.speed.rehearse_button.isEnabled()
    page.do_main_action()
    assert not page.busy
    assert hub.seen == []


def test_another_context_of_a_catalogue_row_stays_computed_and_asks_nobody(
    qtbot: QtBot, page_on: PageOpener, real: Core, hub: LocalHub, core: RecordedCore
) -> None:
    page = with_catalogue(qtbot, page_on(core))
    core.refit = real.refit  # type: ignore[method-assign]
    row = catalogue_row(page)
    page.table.choose_row(row)
    asked = len(core.fit_requests)
    slider = page.panel.context.slider
    slider.setValue(slider.maximum())
    assert row.shown is not None
    assert row.shown.memory is not None
    assert row.shown.memory.method == "shape"
    assert not row.pending
    assert page.panel.memory.method.text().startswith("Memory: computed from the published shape")
    assert len(core.fit_requests) == asked
    assert hub.seen == []


def test_only_the_button_sends_words_to_the_hub(
    qtbot: QtBot, page: ModelsPage, hub: LocalHub
) -> None:
    told: list[bool] = []
    page.asking_hub.connect(told.append)
    page.look_up.field.setFocus()
    QTest.keyClicks(page.look_up.field, "llama")
    QTest.keyClick(page.look_up.field, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert "Search the Hub" in page.look_up.about.text()
    assert "llama" in page.look_up.search.toolTip()
    assert hub.seen == []
    assert told == []
    search(qtbot, page, "triage")
    assert [row.reference for row in shown(page, Where.HUB)] == [
        "acme/triage-GGUF",
        "acme/triage-code-GGUF",
    ]
    assert "search=triage" in hub.seen[0].query
    assert told == [True, False]
    line = next(one for one in page.table.as_tsv().splitlines() if "acme/triage-GGUF" in one)
    assert line.split("\t") == ["acme/triage-GGUF", "Hub", "35.0 k", "-", "-", "-", "-", "mit"]
    page.table.choose_row(shown(page, Where.HUB)[0])
    assert "Downloads: 1,234. Likes: 7. Changed on 2026-01-02." in page.details.facts.text()
    assert "not known yet" in page.details.unknown.text()


def test_what_the_hub_found_is_filtered_with_the_rest_and_goes_with_the_next_search(
    qtbot: QtBot, page: ModelsPage, hub: LocalHub
) -> None:
    search(qtbot, page, "")
    assert len(shown(page, Where.HUB)) == 3
    QTest.mouseClick(page.filters.commercial, Qt.MouseButton.LeftButton)
    assert [row.reference for row in shown(page, Where.HUB)] == ["acme/triage-GGUF"]
    QTest.mouseClick(page.filters.commercial, Qt.MouseButton.LeftButton)
    page.look_up.field.setText("unlike")
    assert [row.reference for row in page.table.shown_rows] == ["acme/unlike"]
    page.table.choose_row(page.table.shown_rows[0])
    assert "whom its authors let in" in page.details.facts.text()
    search(qtbot, page, "code")
    assert [row.reference for row in page.shelf.found] == ["acme/triage-code-GGUF"]


def test_a_search_that_fails_or_finds_nothing_is_told(
    qtbot: QtBot, page: ModelsPage, hub: LocalHub
) -> None:
    search(qtbot, page, "no-such-thing")
    assert page.error.text.startswith("The Hub lists no such GGUF repository.")
    hub.models.body = b"{}"
    search(qtbot, page, "another")
    assert "makes no sense" in page.error.text
    assert page.look_up.search.text() == "Search the Hub"


def test_a_search_that_breaks_off_keeps_what_came(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path
) -> None:
    core = RecordedCore(tmp_path)
    core.hub.rows = tuple(HubRow(f"acme/model-{n}") for n in range(30))
    core.hub.failure = EnvironmentFault(say("search.nothing", host="it"))
    page = page_on(core)
    search(qtbot, page, "model")
    assert len(shown(page, Where.HUB)) == 10
    assert page.error.isVisible()


def test_a_model_on_the_hub_is_looked_up_in_full_and_its_card_is_plain_text(
    qtbot: QtBot, page_on: PageOpener, real: Core, hub: LocalHub
) -> None:
    page = with_catalogue(qtbot, page_on(real))
    search(qtbot, page, "triage-GGUF")
    row = shown(page, Where.HUB)[0]
    page.table.choose_row(row)
    assert page.panel.row is row
    QTest.mouseClick(page.details.look_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)
    assert row.fit is not None
    assert row.fit.memory is not None
    assert row.fit.memory.method == "dry-run"
    assert row.fit.judgement is not None
    assert row.fit.judgement.verdict is FitVerdict.FITS
    assert page.table.selected_rows() == [row]
    asked = len(hub.seen)
    press_as_a_screen_reader(page.details.card_button)
    assert not page.details.card_button.isChecked(), "not before the card is there"
    qtbot.waitUntil(lambda: not page.hub.cards.running, timeout=LIMIT_MS)
    assert page.details.card_button.isChecked()
    text = page.details.card.toPlainText()
    assert page.details.card.isVisible()
    assert page.details.card.isReadOnly()
    assert text.startswith("# Triage")
    assert "<b>" not in text
    assert any(seen.path.endswith("README.md") for seen in hub.seen[asked:])
    assert not any("p.png" in seen.path for seen in hub.seen)
    page.stop()
    assert page.panel.isVisible()
    search(qtbot, page, "code")
    assert row in page.rows


def test_a_model_of_the_catalogue_that_is_looked_up_is_not_called_computed_any_more(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    row = catalogue_row(page)
    core.models = (*MODELS, replace(MODELS[1], reference=row.reference))
    page.table.choose_row(row)
    QTest.mouseClick(page.details.look_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)
    assert page.panel.memory.method.text() == "Memory: llama.cpp's own plan."
    assert page.details.mark.text() == ""
    assert page.panel.speed.rehearse_button.isEnabled()
    page.arrive()
    qtbot.waitUntil(lambda: not page.gathering.listing.running, timeout=LIMIT_MS)
    assert row.fit is not None
    assert row.fit.memory is not None
    assert row.fit.memory.method == "dry-run"


def test_filters_by_place_kind_and_fit_and_all_back_with_one_button(
    qtbot: QtBot, page: ModelsPage
) -> None:
    for where in (Where.CATALOGUE, Where.HUB):
        QTest.mouseClick(page.filters.places[where], Qt.MouseButton.LeftButton)
    assert {row.where for row in page.table.shown_rows} == {Where.HERE}
    QTest.mouseClick(page.filters.fits, Qt.MouseButton.LeftButton)
    assert len(page.table.shown_rows) == 3
    assert page.filters.count.text() == f"3 of {len(page.rows)} models"
    QTest.mouseClick(page.filters.places[Where.HERE], Qt.MouseButton.LeftButton)
    assert page.listed.currentIndex() == 1
    page.listed.let_all_pass()
    assert page.table.shown_rows == list(page.rows)
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("embedding"))
    page.filters.kind.activated.emit(5)
    kinds = [row.facts.kinds for row in page.table.shown_rows]
    assert kinds
    assert all(ModelKind.EMBEDDING in one for one in kinds)


def test_the_filters_are_reached_and_used_by_keyboard(qtbot: QtBot, page: ModelsPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.look_up.field.hasFocus()
    QTest.keyClicks(page.look_up.field, "lfm2 350m")
    assert page.table.shown_rows
    assert all("lfm2" in row.words and "350m" in row.words for row in page.table.shown_rows)
    QTest.keyClick(page.look_up.field, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    place = page.filters.places[Where.CATALOGUE]
    place.setFocus(Qt.FocusReason.TabFocusReason)
    assert place.hasFocus()
    QTest.keyClick(place, Qt.Key.Key_Space)
    assert not shown(page, Where.CATALOGUE)
    for button in (*page.filters.places.values(), page.filters.fits, page.look_up.search):
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_rows_are_sorted_with_what_is_not_known_last(qtbot: QtBot, page: ModelsPage) -> None:
    page.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    sizes = [size for row in page.table.shown_rows if (size := _memory_bytes(row)) is not None]
    assert sizes
    assert sizes == sorted(sizes)
    page.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    known = [_memory_bytes(row) is not None for row in page.table.shown_rows]
    assert known == sorted(known, reverse=True)


def _memory_bytes(row: FitRow) -> int | None:
    return row.fit.memory.total_bytes if row.fit and row.fit.memory else None


@pytest.mark.parametrize("name", [HTML_NAME, ENDLESS])
def test_strangers_names_stay_plain_and_short(
    qtbot: QtBot, page_on: PageOpener, tmp_path: Path, name: str
) -> None:
    core = RecordedCore(tmp_path, models=called(name))
    core.hub.rows = (HubRow("acme/model", licence=name[:200], tags=(name[:200],)),)
    core.hub.card_text = name
    page = page_on(core)
    search(qtbot, page, "model")
    row = shown(page, Where.HUB)[0]
    page.table.choose_row(row)
    QTest.mouseClick(page.details.card_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.cards.running, timeout=LIMIT_MS)
    lines = page.details.card.toPlainText().split("\n")
    assert "".join(lines) == name
    assert max(map(len, lines)) <= LONGEST_LINE
    model = page.table.item_model
    cells = [
        model.data(model.index(at, column), role)
        for at in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    ]
    assert max(len(cell) for cell in cells if cell) < 4000
    assert not any("<b>" in cell for cell in cells if cell and cell.startswith("<p"))
    labels = page.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    assert max(len(label.text()) for label in labels) < 4000


def test_what_to_try_is_told_at_the_first_start_until_it_is_put_away(
    qtbot: QtBot, theme: Theme, memory: QSettings, page_on: PageOpener, core: RecordedCore
) -> None:
    ships = Place(PlaceKind.SHIPS, ("/house/a.gguf",), "a")
    core.library.known = (ships,)
    page = page_on(core)
    card = page.suggesting.card
    qtbot.waitUntil(card.isVisible, timeout=LIMIT_MS)
    suggestions = core.catalogue.suggest()
    assert 1 <= len(card.columns) == len(suggestions) <= 3
    words = "\n".join(label.text() for label in card.findChildren(QLabel))
    assert "Computed from the published shape" in words
    wanted = QSignalSpy(page.download_wanted)
    first = suggestions[0].chosen
    reference = first.row.variant.reference_as(first.quantisation)
    buttons = card.findChildren(QAbstractButton)
    next(one for one in buttons if one.text().startswith("Download")).click()
    assert wanted.count() == 1
    assert wanted.at(0) == [reference]
    with_catalogue(qtbot, page)
    card.look_wanted.emit(reference)
    assert [row.reference for row in page.table.selected_rows()] == [reference]
    assert not card.isVisible(), "what is chosen stands in its place"
    assert page.details.isVisible()
    QTest.mouseClick(page.suggesting.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.isVisible, timeout=LIMIT_MS)
    assert not page.details.isVisible()
    QTest.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    page.suggesting.arrive((ships,))
    qtbot.wait(50)
    assert not card.isVisible()
    assert page.details.isVisible()
    QTest.mouseClick(page.suggesting.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.isVisible, timeout=LIMIT_MS)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.details.isVisible(), "also the model that was chosen already"


def press_as_a_screen_reader(button: QAbstractButton) -> None:
    """Do what the button says that it does first, which clicks none that can be checked."""
    told = QAccessible.queryAccessibleInterface(button)
    assert told is not None
    deeds = told.actionInterface()
    assert deeds is not None
    deeds.doAction(deeds.actionNames()[0])


@pytest.mark.parametrize("is_timed", [True, False])
def test_a_choice_without_speed_says_so(theme: Theme, core: RecordedCore, is_timed: bool) -> None:
    """The largest that fits may be slow, and nothing here could tell."""
    card = SuggestionsCard(theme)
    band = Band(1, 2, 3)
    speed = SpeedEstimate(Ground.PREDICTED, band, band, band, 512, 0, 2) if is_timed else None
    suggestions = [
        replace(one, chosen=replace(one.chosen, fit=replace(fit, speed=speed)))
        for one in core.catalogue.suggest()
        if (fit := one.chosen.fit)
    ]
    assert suggestions
    card.show_suggestions(suggestions)
    assert ("How fast they will be is not known" in card.about.text()) is not is_timed
    assert "Computed from the published shape" in card.about.text()
    card.deleteLater()


def test_nothing_is_suggested_unasked_where_other_models_are(
    qtbot: QtBot, page_on: PageOpener, core: RecordedCore
) -> None:
    core.library.known = (
        Place(PlaceKind.SHIPS, ("/house/a.gguf",), "a"),
        Place(PlaceKind.OLLAMA, (MODELS[0].reference,), "mine", licence="mit"),
    )
    page = with_catalogue(qtbot, page_on(core))
    assert not page.suggesting.card.isVisible()
    line = page.table.as_tsv().splitlines()[1].split("\t")
    assert (line[1], line[7]) == ("Ollama", "mit")


def test_a_sieve_lets_everything_pass_that_it_does_not_ask_about() -> None:
    maker = RowMaker()
    (code,) = maker.of_hub([HubRow("acme/Coder-GGUF", licence="mit", tags=("gguf", "code"))])
    (other,) = maker.of_hub([HubRow("acme/other", licence="other")])
    here = FitRow("/models/a.gguf", facts=ModelFacts(commercial=True))

    def passing(sieve: Sieve) -> list[FitRow]:
        return [row for row in (code, other, here) if sieve.passes is None or sieve.passes(row)]

    assert passing(Sieve()) == [code, other, here]
    assert passing(Sieve(words="CODER acme")) == [code]
    assert passing(Sieve(words="nothing", found_by="nothing")) == [code, other]
    assert passing(Sieve(places=frozenset({Where.HERE}))) == [here]
    assert passing(Sieve(commercial=True)) == [code, here]
    assert passing(Sieve(kind=ModelKind.CODE)) == [code]
    assert passing(Sieve(fits=True)) == []


def test_the_last_columns_have_room_for_long_figures(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table = ModelTable(theme, memory)
    qtbot.addWidget(table)
    at = [column.key for column in table.item_model.columns].index("decode")
    longest = table.fontMetrics().horizontalAdvance("22.8 k (18.9 k-26.6 k)")
    assert table.columnWidth(at) >= longest + 2 * theme.measures.step(8)


def here_too(core: RecordedCore, row: FitRow, reference: str, name: str) -> None:
    """Let a file of another row's repository lie on this computer."""
    core.models = (*MODELS, replace(MODELS[0], reference=reference))
    repository = row.reference.partition(":")[0]
    core.library.known = [Place(PlaceKind.HUGGING_FACE, (reference,), name, repository=repository)]


def test_a_model_of_the_catalogue_that_is_here_is_one_row_with_what_is_known_of_it(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore
) -> None:
    row = catalogue_row(page)
    here_too(core, row, "/cache/it-Q2_K.gguf", "it-Q2_K")
    page.arrive()
    qtbot.waitUntil(lambda: len(page.shelf.here) == len(MODELS) + 1, timeout=LIMIT_MS)
    assert row in page.rows, "another quantisation is another model"
    qtbot.waitUntil(lambda: not page.gathering.listing.running, timeout=LIMIT_MS)
    before = len(page.rows) - 1
    repository, _, label = row.reference.partition(":")
    path = f"/cache/{repository.partition('/')[2].removesuffix('-GGUF')}-{label}.gguf"
    here_too(core, row, path, "as-it-is-called-here")
    page.arrive()
    qtbot.waitUntil(lambda: any(one.reference == path for one in page.rows), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not page.gathering.listing.running, timeout=LIMIT_MS)
    assert row not in page.rows
    assert len(page.rows) == before
    here = page.shelf.row_of(row.reference)
    assert here is not None
    assert here.where is Where.HERE
    assert here.facts.good_at == row.facts.good_at
    assert here.facts.terms == row.facts.terms
    assert here.facts.keeper == "Hugging Face"
    page._look_at_reference(row.reference)
    assert page.panel.row is here


def test_the_hash_says_more_than_the_name_of_a_file() -> None:
    shelf = RowShelf()
    place = Place(PlaceKind.STORE, ("/s/a-Q4_K_M.gguf",), "a", repository="acme/a-GGUF")
    shelf.take_here([place.path], [place])
    fit = Fit("acme/a-GGUF:Q4_K_M", "a", sha256="ab" * 32)
    assert shelf.take_looked_up(fit.reference, fit) is shelf.here[0]
    shelf.here[0].take(Fit(place.path, "a", sha256="cd" * 32))
    assert shelf.same_here(shelf.named[0]) is None
    shelf.here[0].take(Fit(place.path, "a", sha256="ab" * 32))
    assert shelf.rows == shelf.here


def test_the_hub_is_searched_by_author_licence_size_and_order(
    qtbot: QtBot, page: ModelsPage, hub: LocalHub
) -> None:
    hub.models.add("other/triage-GGUF", downloads=9, likes=900, licence="mit", parameters=35_000)
    assert not page.options.isVisible()
    QTest.mouseClick(page.look_up.options, Qt.MouseButton.LeftButton)
    assert page.options.isVisible()
    page.options.sort.setCurrentIndex(1)
    page.options.licence.setEditText("mit")
    page.options.largest.setText("1M")
    assert hub.seen == []
    QTest.keyClick(page.options.largest, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.hub.search.running, timeout=LIMIT_MS)
    assert [row.reference for row in shown(page, Where.HUB)] == [
        "other/triage-GGUF",
        "acme/triage-GGUF",
    ]
    asked = parse_qs(hub.seen[0].query)
    assert asked["sort"] == ["likes"]
    assert asked["filter"] == ["gguf", "license:mit"]
    page.options.author.setText("acme")
    search(qtbot, page, "triage")
    assert parse_qs(hub.seen[-1].query)["author"] == ["acme"]
    assert [row.reference for row in shown(page, Where.HUB)] == ["acme/triage-GGUF"]
    asked_before = len(hub.seen)
    page.options.smallest.setText("large")
    search(qtbot, page, "triage")
    assert page.error.text.startswith("large is no number of parameters.")
    assert len(hub.seen) == asked_before
    QTest.mouseClick(page.options.clear_button, Qt.MouseButton.LeftButton)
    search(qtbot, page, "triage")
    assert len(shown(page, Where.HUB)) == 3
    for field in (page.options.author, page.options.licence, page.options.sort):
        assert field.accessibleName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus


def fit_for_real(core: RecordedCore, real: Core) -> None:
    """From now on models are looked at by the real core: its children, its keys, its plans."""
    for name in ("fit", "fit_request", "fit_of_sizes"):
        setattr(core, name, getattr(real, name))


def test_a_repositorys_quantisations_are_there_to_choose_from_each_with_its_fit(
    qtbot: QtBot, page: ModelsPage, core: RecordedCore, real: Core, hub: LocalHub
) -> None:
    hub.add_files("acme/triage-GGUF", *HOUSE.glob("triage-351k-*.gguf"))
    fit_for_real(core, real)
    search(qtbot, page, "triage-GGUF")
    row = shown(page, Where.HUB)[0]
    page.table.choose_row(row)
    press_as_a_screen_reader(page.details.offers_button)
    qtbot.waitUntil(lambda: not page.hub.offers.running, timeout=LIMIT_MS)
    view = page.details.offers
    assert view.isVisible()
    offers = view.table.shown_rows
    sizes = [one.file_bytes for one in offers]
    assert sizes == sorted(sizes)
    listed = {path.stat().st_size for path in HOUSE.glob("triage-351k-*.gguf")}
    assert set(sizes) == listed | {(HOUSE / "triage-35k-Q8_0.gguf").stat().st_size}
    known = [one for one in offers if one.fit is not None]
    assert len(known) == len(offers)
    needs = [one.fit.memory.weights_bytes for one in known if one.fit and one.fit.memory]
    assert needs == sorted(needs)
    assert all(one.fit and one.fit.judgement for one in known)
    assert "computed from the header of one of them" in view.about.text()
    view.table.choose_row(offers[-1])
    assert page.details.buttons.wanted == offers[-1].reference
    QTest.mouseClick(view.look_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)
    found = page.panel.row
    assert found is not None
    assert found.reference == offers[-1].reference
    assert page.panel.isVisible()
    assert page.details.buttons.wanted == found.reference
    assert found.fit is not None
    assert found.fit.memory is not None
    assert found.fit.memory.method == "dry-run"
    told = offers[-1].fit
    assert told is not None
    assert told.memory is not None
    # The rest of the process differs by a megabyte from one start of Python to the next.
    told_bytes, found_bytes = (
        need.total_bytes - need.runtime_bytes for need in (told.memory, found.fit.memory)
    )
    assert abs(told_bytes - found_bytes) < 0.02 * found_bytes


def test_a_gate_is_told_with_a_way_to_give_a_key_which_is_then_used(
    qtbot: QtBot,
    page: ModelsPage,
    core: RecordedCore,
    real: Core,
    hub: LocalHub,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("leastwise.hub.keys.safe_keyring", lambda: None)
    hub.gated.add("acme/triage-GGUF")
    fit_for_real(core, real)
    page.look_up.field.setText("acme/triage-GGUF")
    QTest.mouseClick(page.look_up.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert page.error.text.startswith("acme/triage-GGUF is open only to those")
    QTest.mouseClick(page.error._action, Qt.MouseButton.LeftButton)
    dialog = page.findChild(KeyDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "no keyring to keep one in" in dialog.state.text(), timeout=LIMIT_MS)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.keep.isEnabled()
    QTest.keyClicks(dialog.field, "let-me-in")
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The key for" in dialog.state.text(), timeout=LIMIT_MS)
    assert "is used until Leastwise is closed" in dialog.state.text()
    assert dialog.field.text() == ""
    dialog.accept()
    page.look_up.field.setText("acme/triage-GGUF")
    QTest.mouseClick(page.look_up.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.hub.looking.running, timeout=LIMIT_MS)
    assert page.panel.row is not None
    assert page.panel.row.reference.startswith("acme/triage-GGUF")
    assert {one.headers.get("authorization") for one in hub.seen if one.host == "files"} == {None}


def test_a_key_is_kept_in_the_keyring_taken_away_and_never_shown(
    qtbot: QtBot, theme: Theme
) -> None:
    keys, home = RecordedKeys(), QWidget()
    qtbot.addWidget(home)
    dialog = KeyDialog(theme, keys, Jobs("log", home), home)
    dialog.open()
    qtbot.waitUntil(lambda: "There is no key" in dialog.state.text(), timeout=LIMIT_MS)
    assert not dialog.forget.isEnabled()
    QTest.keyClicks(dialog.field, "hf_secret")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is kept in a keyring" in dialog.state.text(), timeout=LIMIT_MS)
    assert keys.key == "hf_secret"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert not any("hf_secret" in text for text in (*texts, dialog.field.text()))
    QTest.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "There is no key" in dialog.state.text(), timeout=LIMIT_MS)
    fault = say("keys.keyring_failed", host="the Hub", detail="locked")
    keys.failure = EnvironmentFault(fault)
    QTest.keyClicks(dialog.field, "hf_secret")
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.error.isVisible, timeout=LIMIT_MS)
    assert "Unlock it and try again" in dialog.error.text
    dialog.reject()


def test_what_a_model_was_made_of_is_told_by_its_name_or_its_hash() -> None:
    shelf = RowShelf()
    parent = Place(PlaceKind.STORE, ("/s/a-F16.gguf",), "a")
    made = Place(PlaceKind.STORE, ("/s/a-Q8_0.gguf",), "b", parent_sha256="ab" * 32)
    shelf.take_here([parent.path, made.path], [parent, made])
    assert shelf.here[1].facts.parent == "abababababab"
    shelf.here[0].take(Fit(parent.path, "a", quantisation="F16", sha256="ab" * 32))
    shelf.tell_of_places()
    assert shelf.here[1].facts.parent == "a (F16)"
    assert facts_lines(shelf.here[1].facts)[0] == "Made on this computer from a (F16)."
