"""The catalogues: every text of the window in every language, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import translations
from translation_faults import faults
from translations import TRANSLATED, missing, read_catalogue, take
from window_texts import WindowText, window_texts


@pytest.fixture(scope="module")
def texts() -> list[WindowText]:
    """Every text of the window."""
    return window_texts()


def test_there_is_a_catalogue_for_each_language() -> None:
    assert TRANSLATED == ("de", "es", "fr", "zh_CN", "ja")


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_is_complete_and_sound(language: str, texts: list[WindowText]) -> None:
    known = read_catalogue(language)
    sources = {each.text for each in texts}
    assert sorted(sources - known.keys()) == [], "run `python tools/translations.py missing`"
    assert sorted(known.keys() - sources) == [], "run `python tools/translations.py update`"
    wrong = {source: [*faults(source, told, language)] for source, told in known.items()}
    assert {source: each for source, each in wrong.items() if each} == {}


def test_the_texts_of_the_core_and_of_the_window_are_found(
    texts: list[WindowText],
) -> None:
    contexts = {each.context for each in texts}
    assert {"messages", "FindPage", "BarPanel", "language/figures"} <= contexts
    assert len({each.text for each in texts}) == len(texts) > 2000


def test_no_text_leaves_the_plural_to_the_library(texts: list[WindowText]) -> None:
    """Qt's %n would need a catalogue of English as well, and the core has no Qt."""
    assert [each.text for each in texts if "%n" in each.text] == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{count} cases", "Fälle"),
        ("{count} cases", "{count} Fälle von {total}"),
        ("{rate:percent} passed", "{rate} bestanden"),
        ("&Open", "Öffnen"),
        (" and then ", "und dann"),
        ("one\ntwo", "eins zwei"),
        ("Open", " "),
        ("<b>Open</b>", "<b>Öffnen"),
    ],
)
def test_a_fault_is_seen(source: str, translation: str) -> None:
    assert [*faults(source, translation)]


def test_a_sound_translation_has_no_fault() -> None:
    assert [*faults("{count} of {total:,} cases ", "Von {total:,} Fällen {count} ")] == []
    assert [*faults(" tokens/s", "トークン/s")] == []  # a unit's space is the language's own


def test_translations_are_taken_from_json_and_bad_ones_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = [WindowText("Page", "Open", ""), WindowText("Page", "{count} cases", "")]
    monkeypatch.setattr(translations, "shipped_catalogues", lambda: tmp_path)
    monkeypatch.setattr(translations, "window_texts", lambda: texts)
    given = tmp_path / "given.json"
    words = {"Open": "Öffnen", "{count} cases": "Fälle", "no text of ours": "keiner von uns"}
    given.write_text(json.dumps(words), "utf-8")
    assert translations.main(["import", "de", str(given)]) == 1
    told = capsys.readouterr().err
    assert "lacks {count}" in told
    assert "no text of the window" in told
    assert read_catalogue("de") == {"Open": "Öffnen"}
    assert missing("de") == ["{count} cases"]
    assert take("de", {"Open": "Aufmachen"}) == []
    assert read_catalogue("de") == {"Open": "Aufmachen"}
