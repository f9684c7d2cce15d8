"""The help: pages of Markdown that ship, their contents, and a search over all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from leastwise.upkeep.help_words import folded, words_of

CONTENTS: Final = "contents"
_LINK: Final = re.compile(r"\[([^\]]+)\]\(([a-z0-9-]+)\.md\)")
_SPECIAL: Final = re.compile(r"\s*(?:[|#>`]|[-*] |\d+\. |$)")
_EXCERPT: Final = 160
_CUT: Final = re.compile(r"[\s。、，；：！？（]")


@dataclass(frozen=True)
class HelpEntry:
    """A page in the contents; `slug` is its file's name without the ending."""

    slug: str
    title: str


@dataclass(frozen=True)
class HelpGroup:
    """Pages that belong together."""

    title: str
    entries: tuple[HelpEntry, ...]


@dataclass(frozen=True)
class HelpHit:
    """A page that has every word that was searched, with a piece of its text."""

    entry: HelpEntry
    excerpt: str


class HelpLibrary:
    """The pages in `folder`. Of a language (`de`, `zh_CN`) those in its folder stand before the
    English ones, page by page. Nothing is read before the first question."""

    def __init__(self, folder: Path, language: str = "") -> None:
        self._folder, self._language = folder, language

    @cached_property
    def contents(self) -> tuple[HelpGroup, ...]:
        """Every page in its group, in order."""
        groups: list[tuple[str, list[HelpEntry]]] = []
        for line in self._read(CONTENTS).splitlines():
            if line.startswith("## "):
                groups.append((line[3:].strip(), []))
            elif (link := _LINK.search(line)) and groups:
                groups[-1][1].append(HelpEntry(link[2], link[1]))
        return tuple(HelpGroup(title, tuple(entries)) for title, entries in groups)

    @property
    def entries(self) -> tuple[HelpEntry, ...]:
        """Every page in the order of the contents."""
        return tuple(entry for group in self.contents for entry in group.entries)

    def has(self, slug: str) -> bool:
        """Whether there is such a page."""
        return any(entry.slug == slug for entry in self.entries)

    def text(self, slug: str) -> str:
        """A page as Markdown, a line for each paragraph; empty where there is none."""
        return unwrapped(self._read(slug)) if self.has(slug) else ""

    def search(self, words: str) -> tuple[HelpHit, ...]:
        """The pages that have every word: in their title first, then in the order of how often."""
        wanted = words_of(words, self._is_found)
        if not wanted:
            return ()
        found: list[tuple[int, HelpHit]] = []
        for entry, text, plain in self._searched:
            title = folded(entry.title)
            if all(word in plain for word in wanted):
                in_title = sum(word in title for word in wanted)
                rank = 1000 * in_title + sum(plain.count(word) for word in wanted)
                found.append((-rank, HelpHit(entry, _excerpt(text, plain, wanted))))
        return tuple(hit for _, hit in sorted(found, key=lambda each: each[0]))

    @cached_property
    def _searched(self) -> tuple[tuple[HelpEntry, str, str], ...]:
        """Each page with its text, and with the text in which is searched."""
        texts = ((entry, _plain(self.text(entry.slug))) for entry in self.entries)
        return tuple((entry, text, folded(text)) for entry, text in texts)

    def _is_found(self, word: str) -> bool:
        return any(word in plain for _, _, plain in self._searched)

    def _read(self, slug: str) -> str:
        for folder in self._folders():
            try:
                return (folder / f"{slug}.md").read_text(encoding="utf-8")
            except OSError:
                continue
        return ""

    def _folders(self) -> Iterator[Path]:
        for name in (self._language, self._language.partition("_")[0]):
            if name:
                yield self._folder / name
        yield self._folder


def unwrapped(text: str) -> str:
    """Markdown whose paragraphs were broken for an editor, a line for each.

    A line break would be one in the window. Code, tables and lists stay as they are.
    """
    lines: list[str] = []
    fenced = joins = False
    for line in text.splitlines():
        if line.lstrip().startswith("```"):
            fenced = not fenced
        is_plain = not fenced and not _SPECIAL.match(line)
        if is_plain and joins:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
        begins = re.match(r"\s*(?:[-*] |\d+\. |> )", line) is not None
        joins = not fenced and (is_plain or begins)
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    without_links = _LINK.sub(r"\1", text)
    return " ".join(re.sub(r"^[#|> -]+|[|*`]|-{3,}", " ", without_links, flags=re.M).split())


def _excerpt(text: str, plain: str, wanted: Sequence[str]) -> str:
    """A piece of the text around the first word that stands in it."""
    at = min((place for word in wanted if (place := plain.find(word)) >= 0), default=0)
    before = max(at - _EXCERPT // 4, 0)
    cuts = [cut.end() for cut in _CUT.finditer(text, max(before - _EXCERPT // 4, 0), at)]
    begin = max((cut for cut in cuts if cut <= before), default=min(cuts, default=before))
    begin = begin if before else 0
    piece = text[begin : begin + _EXCERPT].strip()
    return f"{'… ' if begin else ''}{piece}{' …' if begin + _EXCERPT < len(text) else ''}"
