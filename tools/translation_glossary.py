"""One word for one thing: what the window's terms are called in each language.

A translation whose English has a term has the language's word for it, whatever its ending. Words
are patterns without regard to case; a term's English may leave out what is another thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

LANGUAGES: Final = ("de", "es", "fr", "zh_CN", "ja")
# The English, and the word of each of the languages above.
GLOSSARY: Final[tuple[tuple[str, str, str, str, str, str], ...]] = (
    ("adapters?", "adapter", "adaptador", "adaptateur", "适配器", "アダプター"),
    ("bars?", "hürde", "listón", "barre", "及格线", "合格ライン"),
    ("benchmarks?", "benchmark", "benchmark", "benchmark", "基准测试", "ベンチマーク"),
    ("candidates?", "kandidat", "candidat", "candidat", "候选", "候補"),
    ("caps?", "obergrenze", "tope", "plafond", "上限", "上限"),
    ("cascades?", "kaskade", "cascada", "cascade", "级联", "カスケード"),
    (
        "(?<!upper or lower )(?<!lower-)(?<!whatever the )cases?",
        r"f[aä]ll",
        r"\bcaso",
        r"\bcas\b|échec",
        "用例",
        "ケース|件",
    ),
    (
        "(?:an?|the|each|its|no|of|any) checks?",
        "prüfung",
        "comprobaci",
        "contrôle",
        "检查",
        "チェック",
    ),
    ("consents?", "zustimm", "consentimiento", "accord|consent", "同意", "同意"),
    ("confidence", "konfidenz", "confianza", "confiance", "置信", "信頼"),
    ("contexts?", "kontext", "contexto", "contexte", "上下文", "コンテキスト"),
    (
        "cloud models?",
        "cloud-modell",
        "modelos? en la nube",
        "modèles? cloud",
        "云端模型",
        "クラウドモデル",
    ),
    (r"decod\w+", "decod", "decod", "décod", "解码", "デコード"),
    ("disks?", "datenträger", "disco", "disque", "磁盘", "ディスク"),
    ("decisions?", "entscheidung", "decisi", "décision", "决策|决定", "判断|決定"),
    ("embeddings?", "embedding", "embedding", "embedding", "嵌入", "埋め込み"),
    ("energy", "energie", "energía", "énergie", "能耗|能量|能源|电费", "エネルギー|電力"),
    ("grammars?", "grammatik", "gramática", "grammaire", "语法", "文法"),
    ("history", "verlauf", "historial", "historique", "历史", "履歴"),
    ("intervals?", "intervall", "intervalo", "intervalle", "区间", "区間"),
    ("(?:an?|the|this|no) judge", "richter", "juez", "juge", "裁判", "ジャッジ"),
    ("keyring", "schlüsselbund", "llavero", "trousseau", "密钥环", "キーリング"),
    ("kv cache", "kv-cache", "cachés? kv", "caches? kv", "kv 缓存", "kvキャッシュ"),
    ("ladders?", "leiter", "escalera", "échelle", "阶梯", "ラダー"),
    ("layers?", "schicht", "capa", "couche", "层", "層|レイヤー"),
    ("licen[cs]es?", "lizenz", "licencia", "licence", "许可证", "ライセンス"),
    ("medians?", "median", "median", "médian", "中位数", "中央値"),
    ("memory", "speicher", "memoria", "mémoire", "内存|显存", "メモリ"),
    ("models?", "modell", "modelo", "modèle", "模型", "モデル"),
    (
        "network log",
        "netzwerkprotokoll",
        "registro de red",
        "journal réseau",
        "网络日志",
        "通信ログ",
    ),
    ("offline", "offline", "sin conexión", "hors ligne", "离线", "オフライン"),
    ("pass rates?", "bestehensquote", "tasa", "taux", "通过率", "合格率"),
    ("playground", "playground", "playground", "playground", "试验台", "プレイグラウンド"),
    ("prefill", "prefill", "prefill", "prefill", "预填充", "プリフィル"),
    ("prices?", "preis", "precio", "prix", "价格|单价|电价|价", "価格|料金|単価"),
    ("prompts?", "prompt", "prompt", "prompt", "提示词", "プロンプト"),
    (r"quantis\w+", "quantisier", "cuantiz|cuantic", "quantifi", "量化", "量子化"),
    ("references?", "referenz", "referencia", "référence", "参照|参考", "基準|参照"),
    (r"rehears\w+", "prob", "ensay", "à blanc", "预演", "リハーサル"),
    (
        "(?:an?|the|this|newest|last|each|interrupted|past) runs?",
        "l[aä]uf",
        "ejecuci",
        "exécution",
        "运行",
        "実行",
    ),
    ("seeds?", "seed", "semilla", "graine", "种子", "シード"),
    ("stand-ins?", "ersatz", "ficticio", "factice", "替身", "ダミー"),
    ("suites?", "suite", "suite", "suite", "评测集", "評価セット"),
    ("temperatures?", "temperatur", "temperatura", "température", "温度", "温度"),
    ("thresholds?", "schwelle", "umbral", "seuil", "阈值", "しきい値"),
    (
        "time to (?:the )?first token|ttft",
        "ttft|erste[ns]? token",
        "ttft|primer token",
        "ttft|premier token",
        "ttft|首 token",
        "ttft|最初のトークン",
    ),
    ("verdicts?", "urteil", "veredicto", "verdict", "判定", "判定"),
    ("weights", "gewicht", "peso", "poids", "权重", "重み"),
)
_TERMS: Final = tuple(
    (
        re.compile(rf"(?<![\w-])(?:{english})(?![\w-])", re.IGNORECASE),
        tuple(re.compile(word, re.IGNORECASE) for word in words),
    )
    for english, *words in GLOSSARY
)
# What is no prose: code, a field's name, an option, an address, a file, a command.
_APART: Final = re.compile(r"`[^`]*`|\{\w+\||\{[^{}|]*\}|(?:--|/)[\w/-]+|\w+\.gguf|leastwise \w+")
# Texts that say it otherwise, and well: words of a file's format first, then each language's own.
EXCEPTIONS: Final[Mapping[str, frozenset[str]]] = {
    "": frozenset(
        {
            "an answer must be an object with case and output",
            "a test needs vars, assert, options or a threshold",
        }
    ),
    "es": frozenset(
        {
            "Answers that a model writes at once in a run over a suite; they share the context.",
            "Whether the computer is kept from falling asleep while a run over a suite goes on.",
        }
    ),
    "fr": frozenset({"Over bar"}),
}


def strays(source: str, translation: str, language: str) -> Iterator[str]:
    """Each term of the source for which the translation has another word than the glossary."""
    excepted = source in EXCEPTIONS[""] or source in EXCEPTIONS.get(language, ())
    if language not in LANGUAGES or excepted:
        return
    for found, words in _terms_in(source):
        word = words[LANGUAGES.index(language)]
        if not word.search(translation):
            yield f"has another word than {word.pattern!r} for {found!r}"


@lru_cache(maxsize=8192)  # a text is looked at once for each language
def _terms_in(source: str) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    said = _APART.sub("", source)
    looked_for = ((term.search(said), words) for term, words in _TERMS)
    return tuple((found[0], words) for found, words in looked_for if found)
