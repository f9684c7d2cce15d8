"""The search in the help: as people type, also in Chinese and Japanese, which have no spaces."""

from __future__ import annotations

import pytest

from leastwise.paths import shipped_resources
from leastwise.upkeep.help_pages import HelpLibrary
from leastwise.upkeep.help_words import LONGEST_SEARCH, folded, words_of

FOLDER = shipped_resources() / "help"
LIBRARIES = {name: HelpLibrary(FOLDER, name) for name in ("de", "es", "fr", "zh_CN", "ja")}


@pytest.mark.parametrize(
    ("language", "words", "slug"),
    [
        ("es", "caché kv", "memory"),
        ("es", "CACHE KV", "memory"),
        ("es", "prediccion lineal", "prediction"),
        ("fr", "l'intervalle bêta", "interval"),
        ("fr", "energie watts", "energy"),
        ("fr", "e\u0301nergie watts", "energy"),
        ("de", "Prüfungen Schwelle", "checks"),
        ("de", "ubereinstimmung kappa", "judges"),
        ("zh_CN", "级联", "cascade"),
        ("zh_CN", "KV缓存", "memory"),
        ("zh_CN", "提前放弃的概率", "early-stopping"),
        ("zh_CN", "内存文件映射部分", "memory"),
        ("zh_CN", "峰值　私有", "memory"),
        ("ja", "カスケード", "cascade"),
        ("ja", "キャッシュのメモリ", "memory"),
        ("ja", "ジャッジの信頼", "judges"),
        ("ja", "予測範囲", "prediction"),
        ("ja", "ＫＶキャッシュ", "memory"),
        ("ja", "ｼﾞｬｯｼﾞ", "judges"),
    ],
)
def test_a_page_is_found_as_people_type(language: str, words: str, slug: str) -> None:
    hits = LIBRARIES[language].search(words)
    assert slug in [hit.entry.slug for hit in hits[:3]], [hit.entry.slug for hit in hits]


@pytest.mark.parametrize("language", list(LIBRARIES))
def test_every_page_is_found_by_its_title_first_and_shows_where(language: str) -> None:
    library = LIBRARIES[language]
    for entry in library.entries:
        hits = library.search(entry.title)
        assert entry.title in [hit.entry.title for hit in hits[:3]]
        assert all(0 < len(hit.excerpt) <= 164 for hit in hits)


def test_the_excerpt_holds_the_word_where_no_space_is_near() -> None:
    for language, word in (("zh_CN", "稀疏文件"), ("ja", "スパースファイル"), ("fr", "creux")):
        hits = LIBRARIES[language].search(word)
        assert hits
        assert all(word in hit.excerpt for hit in hits)


def test_what_stands_nowhere_is_not_found() -> None:
    assert LIBRARIES["zh_CN"].search("斑马") == ()
    assert LIBRARIES["ja"].search("シマウマ") == ()
    assert LIBRARIES["fr"].search("zèbre") == ()


def test_folding_keeps_places_and_the_marks_that_make_other_letters() -> None:
    text = "ÉTÉ ß ﬁ Ａ が l\u2019été ǅ"
    assert len(folded(text)) == len(text)
    assert folded("ÉTÉ Ａ") == "ete a"
    assert folded("が") == "が"


def test_a_long_search_ends() -> None:
    asked: list[str] = []

    def is_found(word: str) -> bool:
        asked.append(word)
        return False

    assert len(words_of("漢" * 100_000, is_found)) <= LONGEST_SEARCH
    assert len(asked) < 2_000
