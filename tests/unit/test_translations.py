"""The catalogues: every text of the window in every language, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import translations
from translation_faults import faults
from translation_glossary import EXCEPTIONS
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


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("de", "Open...", "Öffnen"),
        ("de", "Open...", "Öffnen..."),
        ("de", "one two", "eins  zwei"),
        ("de", "`one`", '"eins"'),
        ("de", "one", "“eins”"),
        ("de", "one", "„eins"),
        ("es", "Sure?", "Seguro?"),
        ("es", "one", "„uno“"),
        ("fr", "Sure?", "Sûr ?"),
        ("fr", "a; b", "a\u00a0; b"),
        ("fr", "a: b", "a : b"),
        ("fr", "one", "«un»"),
        ("fr", "the one", "l'un"),
        ("zh_CN", "one, two", "一,二"),
        ("zh_CN", "one (two)", "一(二)"),
        ("zh_CN", "{count} of one", "一{count}"),
        ("zh_CN", "a GGUF file", "GGUF文件"),
        ("zh_CN", "one. Two", "一。 二"),
        ("ja", "one, two", "一，二"),
        ("ja", "one: two", "一: 二"),
        ("ja", "a GGUF file", "GGUF ファイル"),
        ("ja", "{count} of one", "一の {count}"),
        ("de", "No bar is set.", "Keine Latte ist gesetzt."),
        ("de", "{count} {count|case|cases}", "{count} {count|Kasus|Kasi}"),
        ("es", "The suite is empty.", "El conjunto está vacío."),
        ("fr", "Rehearse", "Simuler"),
        ("zh_CN", "The verdict", "结论"),
        ("ja", "Context", "文脈"),
    ],
)
def test_what_a_language_does_not_write_so_is_seen(
    language: str, source: str, translation: str
) -> None:
    assert len([*faults(source, translation, language)]) >= 1


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("de", "Open...", "Öffnen…"),
        ("de", 'Write `"text"`, the {name}.', 'Schreiben Sie `"text"`, „{name}“.'),
        ("es", "Sure?", "¿Seguro?"),
        ("fr", "a: “b”; c?", "a\u00a0: «\u202fb\u202f»\u202f; c\u202f?"),
        ("fr", "see http://localhost:8080", "voir http://localhost:8080"),
        ("zh_CN", "Tables (*.csv)", "表格 (*.csv)"),
        ("zh_CN", "{count} of {month}, GGUF", "{month}的 {count}，GGUF"),
        ("ja", "Prefill tokens/s", "プリフィル トークン/s"),
        ("ja", "in upper or lower case (`a.b`)", "大文字か小文字（`a.b`）"),
        ("de", "Options: --bar, `case`", "Optionen: --bar, `case`"),
    ],
)
def test_what_a_language_writes_so_is_no_fault(
    language: str, source: str, translation: str
) -> None:
    assert [*faults(source, translation, language)] == []


def test_the_exceptions_of_the_glossary_are_texts_of_the_window(texts: list[WindowText]) -> None:
    known = {each.text for each in texts}
    assert {source for each in EXCEPTIONS.values() for source in each} <= known


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
