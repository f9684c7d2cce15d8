"""Looking around on the Hub: repositories by search, their models with sizes, their cards."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.hub_search import (
    MOST_ROWS,
    HubFound,
    HubQuery,
    HubRow,
    HubVariant,
    HubVariants,
    ModelCard,
)
from leastwise.domain.messages import say
from leastwise.hub.card_text import MOST_CARD_BYTES, card_text
from leastwise.hub.header_cache import HeaderCache
from leastwise.hub.hub_api import Hub
from leastwise.hub.keys import HubKeys
from leastwise.hub.model_names import group_models
from leastwise.hub.references import hub_reference
from leastwise.hub.remote import RemoteReader
from leastwise.hub.search_rows import parse_page
from leastwise.net.client import NetClient, NetSession

_PAGE_ROWS: Final = 100
_MOST_PAGES: Final = 400
_FRESH_S: Final = 600.0
_MOST_TEXT: Final = 200
_AUTHOR: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,95}")
_LICENCE: Final = re.compile(r"[a-z0-9][a-z0-9.+_-]{0,60}")
# One name a parameter; lists with commas are refused (hf_api.py of huggingface_hub, list_models).
_TOLD: Final = ("downloads", "likes", "lastModified", "gated", "tags", "cardData", "gguf")
_FOREVER_S: Final = float("inf")


@dataclass(frozen=True)
class HubBrowser:
    """Asks the Hub that the environment names, through the logged client; keeps its answers."""

    net: Callable[[], NetClient]
    cache_folder: Path
    keys: HubKeys

    def search(
        self,
        query: HubQuery,
        cancellation: Cancellation,
        on_rows: Callable[[tuple[HubRow, ...]], None] = lambda _rows: None,
    ) -> HubFound:
        """The repositories that a query finds; `on_rows` gets them page by page meanwhile.

        What was found less than ten minutes ago is not asked again; offline, whatever is kept.
        Raises BadInput, EnvironmentFault, Cancelled.
        """
        _check(query)
        hub, net = self._hub(), self.net()
        key = f"search {hub.endpoint} {bool(hub.token)} {_first_address(hub, query)} {query}"
        kept = self._kept(key, net)
        if kept is not None:
            on_rows(kept.rows)
            return kept
        with net.session() as session:
            found = _Search(hub, query, on_rows, session, cancellation).run()
        self._cache.keep_document(key, json.dumps(asdict(found)).encode())
        return found

    def variants(self, reference: str, cancellation: Cancellation) -> HubVariants:
        """The models in a repository, the smallest first.

        Raises BadInput (no such repository, or none with GGUF files), EnvironmentFault, Cancelled.
        """
        repository = self._reader(cancellation).listing(_repository_name(reference))
        sizes = {file.path: file.size_bytes for file in repository.files}
        variants = [
            HubVariant(
                one.label, one.stem, one.files, sum(sizes[path] for path in one.files), one.base
            )
            for one in group_models(sizes)
        ]
        if not variants:
            raise BadInput(say("hub.no_gguf", repository=repository.name))
        variants.sort(key=lambda variant: (variant.size_bytes, variant.label))
        return HubVariants(repository.name, repository.commit, tuple(variants))

    def card(self, reference: str, cancellation: Cancellation) -> ModelCard:
        """What the authors of a repository wrote about it, as plain text.

        Raises BadInput (no such repository, or no card), EnvironmentFault, Cancelled.
        """
        repository = self._reader(cancellation).listing(_repository_name(reference))
        hub = self._hub()
        key = f"card {hub.endpoint} {repository.name} {repository.commit}"
        kept = self._cache.find_document(key, _FOREVER_S)
        if kept is not None:
            return ModelCard(**json.loads(kept))
        with self.net().session() as session:
            read = hub.text_file(repository, "README.md", MOST_CARD_BYTES, session, cancellation)
        if read is None:
            raise BadInput(say("card.none", repository=repository.name))
        content, cut = read
        card = ModelCard(repository.name, repository.commit, card_text(content), cut)
        self._cache.keep_document(key, json.dumps(asdict(card)).encode())
        return card

    @property
    def _cache(self) -> HeaderCache:
        return HeaderCache(self.cache_folder)

    def _hub(self) -> Hub:
        return Hub.from_environment(self.keys.find)

    def _reader(self, cancellation: Cancellation) -> RemoteReader:
        return RemoteReader(self._hub(), self.net(), self._cache, cancellation)

    def _kept(self, key: str, net: NetClient) -> HubFound | None:
        content = self._cache.find_document(key, _FOREVER_S if net.offline_reason else _FRESH_S)
        if content is None:
            return None
        written = json.loads(content)
        rows = tuple(HubRow(**{**row, "tags": tuple(row["tags"])}) for row in written["rows"])
        return HubFound(**{**written, "rows": rows})


@dataclass
class _Search:
    """One search in the making, page by page."""

    hub: Hub
    query: HubQuery
    on_rows: Callable[[tuple[HubRow, ...]], None]
    session: NetSession
    cancellation: Cancellation

    def run(self) -> HubFound:
        """Raises EnvironmentFault, Cancelled."""
        fetched = datetime.now(UTC).isoformat(timespec="seconds")
        rows: dict[str, HubRow] = {}
        unsized = 0
        asked: set[str] = set()
        address = _first_address(self.hub, self.query)
        while address and len(rows) < self.query.limit and len(asked) < _MOST_PAGES:
            page, following = self._page(address)
            asked.add(address)
            fits = [row for row in page if self._admits(row)]
            unsized += sum(row.parameters is None for row in page) if self.query.sized else 0
            fresh = [row for row in fits if row.name not in rows]
            rows.update((row.name, row) for row in fresh)
            self.on_rows(tuple(fresh))
            address = following if page and following not in asked else ""
        whole = tuple(rows.values())
        more = bool(address) or len(whole) > self.query.limit
        return HubFound(whole[: self.query.limit], fetched, more, unsized)

    def _page(self, address: str) -> tuple[tuple[HubRow, ...], str]:
        body, following = self.hub.page(
            address, f"search for {self._words()}", self.session, self.cancellation
        )
        try:
            return parse_page(body), following
        except ValueError as error:
            raise self.hub.unexpected(f"the list of models makes no sense ({error})") from error

    def _words(self) -> str:
        return " ".join(filter(None, (self.query.text, self.query.author))) or "GGUF models"

    def _admits(self, row: HubRow) -> bool:
        if not self.query.sized:
            return True
        return row.parameters is not None and self.query.admits(row.parameters)


def _first_address(hub: Hub, query: HubQuery) -> str:
    """Parameters as the Hub's own client sends them; `gguf.total` is the number of weights."""
    asked: list[tuple[str, str | int]] = [("filter", "gguf")]
    if query.licence:
        asked.append(("filter", f"license:{query.licence.lower()}"))
    if query.author:
        asked.append(("author", query.author))
    if query.text:
        asked.append(("search", query.text))
    rows = _PAGE_ROWS if query.sized else min(query.limit, _PAGE_ROWS)
    asked += [("sort", query.sort.value), ("direction", "-1"), ("limit", rows)]
    asked += [("expand", told) for told in _TOLD]
    return f"{hub.endpoint}/api/models?{urlencode(asked)}"


def _check(query: HubQuery) -> None:
    if len(query.text) > _MOST_TEXT:
        raise BadInput(say("search.too_long", most=_MOST_TEXT))
    if not 1 <= query.limit <= MOST_ROWS:
        raise BadInput(say("search.limit", limit=query.limit, most=MOST_ROWS))
    if None not in (query.smallest, query.largest) and not query.admits(query.smallest or 0):
        raise BadInput(say("search.bad_range"))
    if query.author and not _AUTHOR.fullmatch(query.author):
        raise _bad_word(query.author, "author", "Qwen")
    if query.licence and not _LICENCE.fullmatch(query.licence.lower()):
        raise _bad_word(query.licence, "licence", "apache-2.0")


def _bad_word(word: str, what: str, example: str) -> BadInput:
    return BadInput(say("search.bad_word", word=word, what=say(f"search.{what}"), example=example))


def _repository_name(reference: str) -> str:
    named = hub_reference(reference)
    if named is None:
        raise BadInput(say("search.bad_reference", reference=reference))
    return named.repository
