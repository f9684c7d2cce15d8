"""Which language is spoken, and how its figures, moments and texts are written."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from leastwise.desktop.language import figures
from leastwise.desktop.language.catalogue import Catalogue
from leastwise.desktop.language.choice import language_of, locale_of, speak
from leastwise.desktop.language.lists import listed, listed_apart, titled
from leastwise.desktop.language.states import STATES, state_words
from leastwise.desktop.language.ts_file import read_translations
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.wording import sentence
from leastwise.domain.messages import say
from leastwise.domain.verdicts import Outcome, Verdict
from leastwise.paths import shipped_catalogues

NARROW, WIDE = "\u202f", "\u00a0"
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Page</name>
<message><source>Open &amp; close</source><translation>Auf &amp; zu</translation></message>
<message><source>two
lines</source><translation>zwei
Zeilen</translation></message>
<message><source>new</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


@pytest.mark.parametrize(
    ("wanted", "spoken", "language"),
    [
        ("fr", ["de-DE"], "fr"),
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["pt-BR", "es-MX"], "es"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_the_language_is_the_one_wanted_or_the_systems_first(
    wanted: str, spoken: list[str], language: str
) -> None:
    assert language_of(wanted, spoken) == language


def test_figures_keep_the_systems_country_where_it_speaks_the_language() -> None:
    swiss = QLocale("de_CH")
    assert locale_of("de", swiss) == swiss
    assert locale_of("fr", swiss).name() == "fr_FR"
    assert locale_of("en", QLocale("ar_EG")).name() == "en_US"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ["97.5 % (93.5-98.9)", "1,234,567", "1,234 B", "2.14 GiB", "1,230 tokens/s"]),
        ("de", ["97,5 % (93,5-98,9)", "1.234.567", "1.234 B", "2,14 GiB", "1.230 Token/s"]),
        ("es", ["97,5 % (93,5-98,9)", "1.234.567", "1234 B", "2,14 GiB", "1230 tokens/s"]),
        (
            "fr",
            [
                f"97,5{NARROW}% (93,5-98,9)",
                f"1{NARROW}234{NARROW}567",
                f"1{NARROW}234 o",
                "2,14 Gio",
                f"1{NARROW}230 tokens/s",
            ],
        ),
        ("zh_CN", ["97.5% (93.5-98.9)", "1,234,567", "1,234 B", "2.14 GiB", "1,230 token/s"]),
        ("ja", ["97.5% (93.5-98.9)", "1,234,567", "1,234 B", "2.14 GiB", "1,230 トークン/s"]),
    ],
)
def test_figures_are_written_as_the_language_does(
    speaking: QCoreApplication, language: str, written: list[str]
) -> None:
    assert speak(speaking, language, shipped_catalogues()) == language
    assert written == [
        figures.share(0.9755, (0.935, 0.989)),
        figures.whole(1_234_567),
        figures.exact_bytes(1234),
        figures.gib(2.14 * 2**30),
        figures.speed(1230),
    ]


def test_a_message_has_the_figures_of_the_language_and_the_names_as_they_are(
    speaking: QCoreApplication,
) -> None:
    speak(speaking, "de", shipped_catalogues())
    told = say("fit.fits", spare_bytes=1.5 * 2**30)
    assert sentence(told) == "Passt, 1,50 GiB bleiben übrig."
    assert sentence(say("model.unknown", name="a-1.5", known=())).count("1.5") == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 models", "1 model", "1,234 models"]),
        ("de", ["0 Modelle", "1 Modell", "1.234 Modelle"]),
        ("es", ["Modelos: 0", "Modelos: 1", "Modelos: 1234"]),
        ("fr", [f"Modèles{WIDE}: 0", f"Modèles{WIDE}: 1", f"Modèles{WIDE}: 1{NARROW}234"]),
        ("zh_CN", ["0 个模型", "1 个模型", "1,234 个模型"]),
        ("ja", ["モデル0個", "モデル1個", "モデル1,234個"]),
    ],
)
def test_words_follow_the_count_as_the_language_has_it(
    speaking: QCoreApplication, language: str, said: list[str]
) -> None:
    speak(speaking, language, shipped_catalogues())
    words = QCoreApplication.translate("FilterBar", "{known} {known|model|models}")
    assert [figures.filled(words, known=figures.whole(n)) for n in (0, 1, 1234)] == said


def test_every_outcome_verdict_and_symbol_has_a_word() -> None:
    states: tuple[type[StrEnum], ...] = (Outcome, Verdict, Symbol)
    assert {one.value for kind in states for one in kind} == set(STATES)


def test_a_verdict_is_told_in_the_users_language(speaking: QCoreApplication) -> None:
    speak(speaking, "de", shipped_catalogues())
    told = (state_words(Verdict.NOT_NEEDED), state_words(Outcome.PASSED), state_words(Symbol.TIGHT))
    assert told == ("nicht nötig", "bestanden", "knapp")


def test_in_french_none_takes_the_singular(speaking: QCoreApplication) -> None:
    words = "{count} {count|modèle|modèles}"
    speak(speaking, "fr", shipped_catalogues())
    assert figures.filled(words, count=0) == "0 modèle"
    assert figures.filled(words, count=2) == "2 modèles"
    assert sentence(say("decision.calls", count=1)) == "1 appel"


@pytest.mark.parametrize(
    ("language", "minute", "day"),
    [
        ("en", "2026-11-26 14:03", "2026-11-26"),
        ("de", "26.11.2026 14:03", "26.11.2026"),
        ("fr", "26/11/2026 14:03", "26/11/2026"),
        ("ja", "2026/11/26 14:03", "2026/11/26"),
    ],
)
def test_moments_are_written_as_the_language_does(
    speaking: QCoreApplication, language: str, minute: str, day: str
) -> None:
    speak(speaking, language, shipped_catalogues())
    when = datetime(2026, 11, 26, 14, 3, 7).astimezone()
    assert (figures.moment(when), figures.day(when)) == (minute, day)
    assert figures.moment(when.isoformat(), seconds=True) == f"{minute}:07"


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("en", "2026-03", "2026-03-09"),
        ("de", "März 2026", "09.03.2026"),
        ("es", "marzo de 2026", "9/3/2026"),
        ("fr", "mars 2026", "09/03/2026"),
        ("zh_CN", "2026年3月", "2026/3/9"),
        ("ja", "2026年3月", "2026/03/09"),
    ],
)
def test_days_and_months_of_a_file_are_written_as_the_language_does(
    speaking: QCoreApplication, language: str, month: str, day: str
) -> None:
    speak(speaking, language, shipped_catalogues())
    assert (figures.month("2026-03"), figures.dated("2026-03-09")) == (month, day)
    said = ["", "-", "50", "spring 2026", "2026-13", "2026-02-30"]
    assert [figures.month(text) for text in said] == said
    assert [figures.dated(text) for text in said] == said


@pytest.mark.parametrize(
    ("language", "words", "parts", "with_title"),
    [
        ("en", "a, b", "a; b", "{a}: b"),
        ("de", "a, b", "a; b", "{a}: b"),
        ("fr", "a, b", f"a{NARROW}; b", f"{{a}}{WIDE}: b"),
        ("zh_CN", "a、b", "a；b", "{a}：b"),
        ("ja", "a、b", "a、b", "{a}：b"),
    ],
)
def test_enumerations_and_titles_have_the_marks_of_the_language(
    speaking: QCoreApplication, language: str, words: str, parts: str, with_title: str
) -> None:
    speak(speaking, language, shipped_catalogues())
    assert (listed("ab"), listed_apart("ab"), listed(())) == (words, parts, "")
    assert titled("{a}", "b") == with_title
    known = sentence(say("model.unknown", name="c", known=("a", "b")))
    assert words in known


def test_typed_numbers_are_read_with_the_languages_mark_and_with_a_point(
    speaking: QCoreApplication,
) -> None:
    assert figures.typed(" 0.95 ") == "0.95"
    assert figures.typed("1,234") == "1,234"  # no number in English, where it would mean 1234
    speak(speaking, "de", shipped_catalogues())
    assert (figures.typed("0,95"), figures.typed("0.95")) == ("0.95", "0.95")
    assert figures.shown("0.95") == "0,95"


def test_a_catalogue_answers_what_it_has_and_leaves_the_rest_to_english(
    speaking: QCoreApplication, tmp_path: Path
) -> None:
    path = tmp_path / "leastwise_de.ts"
    path.write_text(TS, "utf-8")
    assert read_translations(path)["two\nlines"] == "zwei\nZeilen"
    assert "new" not in read_translations(path)
    speaking.installTranslator(Catalogue(path, speaking))
    assert QCoreApplication.translate("Page", "Open & close") == "Auf & zu"
    assert QCoreApplication.translate("Elsewhere", "Open & close") == "Auf & zu"
    assert QCoreApplication.translate("Page", "new") == "new"
    assert QCoreApplication.translate("Page", "not in it") == "not in it"


def test_a_catalogue_that_cannot_be_read_leaves_english(
    speaking: QCoreApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "leastwise_de.ts").write_text(TS[:200], "utf-8")
    assert speak(speaking, "de", tmp_path) == "en"
    assert "catalogue of de" in caplog.text
    assert speak(speaking, "fr", tmp_path) == "en"
    assert QCoreApplication.translate("Page", "Open & close") == "Open & close"
