"""Keeps the translations: resources/translations/leastwise_LANGUAGE.ts, a file a language.

python tools/translations.py update                     after texts changed: add new ones, drop old
python tools/translations.py missing [LANGUAGE]         what is not translated, as JSON on stdout
python tools/translations.py import LANGUAGE FILE ...   take {"source": "translation"} of JSON
python tools/translations.py check                      faults of all; exit status 1 where there are
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from leastwise.desktop.language.ts_file import read_translations
from leastwise.paths import shipped_catalogues
from leastwise.settings import LANGUAGES
from translation_faults import faults
from window_texts import WindowText, window_texts

TRANSLATED: Final = tuple(name for name in LANGUAGES if name not in ("system", "en"))


def catalogue_path(language: str) -> Path:
    """Where a language's catalogue lies."""
    return shipped_catalogues() / f"leastwise_{language}.ts"


def read_catalogue(language: str) -> dict[str, str]:
    """Translations by source text, those that are missing left out."""
    path = catalogue_path(language)
    return read_translations(path) if path.exists() else {}


def write_catalogue(
    language: str, texts: Sequence[WindowText], translations: Mapping[str, str]
) -> None:
    """Write every text under its context; one without a translation is marked unfinished."""
    contexts: dict[str, list[WindowText]] = {}
    for each in texts:
        contexts.setdefault(each.context, []).append(each)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for each in contexts[context]:
            lines += _message(each.text, translations.get(each.text, ""))
        lines.append("</context>")
    lines.append("</TS>\n")
    path = catalogue_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(source: str, translation: str) -> list[str]:
    unfinished = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{unfinished}>{escape(translation)}</translation>",
        "    </message>",
    ]


def update(languages: Sequence[str] = TRANSLATED) -> None:
    """Bring the catalogues to the source as it is; translations of texts that stand are kept."""
    texts = window_texts()
    for language in languages:
        write_catalogue(language, texts, read_catalogue(language))


def missing(language: str) -> list[str]:
    """The source texts that the language lacks."""
    known = read_catalogue(language)
    return [each.text for each in window_texts() if each.text not in known]


def take(language: str, given: Mapping[str, str]) -> list[str]:
    """Take translations into a catalogue; what was left out of them, and why."""
    texts = window_texts()
    known, sources, refused = read_catalogue(language), {each.text for each in texts}, []
    for source, translation in given.items():
        wrong = [*faults(source, translation, language)]
        if source not in sources:
            wrong = ["no text of the window"]
        if wrong:
            refused.append(f"{source!r}: {'; '.join(wrong)}")
        else:
            known[source] = translation
    write_catalogue(language, texts, known)
    return refused


def check() -> list[str]:
    """Every text that is missing, faulty, or no longer used, of all languages."""
    sources = [each.text for each in window_texts()]
    found = []
    for language in TRANSLATED:
        known = read_catalogue(language)
        found += [f"{language}: {text!r} is missing" for text in sources if text not in known]
        found += [f"{language}: {text!r} is not used" for text in known.keys() - set(sources)]
        for source, translation in known.items():
            wrong = faults(source, translation, language)
            found += [f"{language}: {source!r} {fault}" for fault in wrong]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="Keeps the window's translations.")
    deeds = parser.add_subparsers(dest="deed", required=True)
    deeds.add_parser("update", help="after texts changed: add new ones, drop old")
    asked = deeds.add_parser("missing", help="what is not translated, as JSON")
    asked.add_argument("language", nargs="?", choices=TRANSLATED)
    given = deeds.add_parser("import", help='take {"source text": "translation"} from JSON')
    given.add_argument("language", choices=TRANSLATED)
    given.add_argument("files", nargs="+", type=Path)
    deeds.add_parser("check", help="faults of all languages")
    wanted = parser.parse_args(arguments)
    if wanted.deed == "update":
        update()
        return 0
    if wanted.deed == "missing":
        languages = [wanted.language] if wanted.language else TRANSLATED
        print(json.dumps({each: missing(each) for each in languages}, ensure_ascii=False, indent=1))
        return 0
    if wanted.deed == "import":
        found = []
        for file in wanted.files:
            found += take(wanted.language, json.loads(file.read_text(encoding="utf-8")))
    else:
        found = check()
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
