"""The Playground's words: columns, what is asked of them, what they tell, what was measured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias

from leastwise.domain.answers import AnswerOptions
from leastwise.domain.measures import PeakMemory
from leastwise.domain.messages import Message
from leastwise.domain.suites import ChatTurn, Generation

MOST_COLUMNS: Final = 4
# A share of the context from which on the user is warned.
NEARLY_FULL: Final = 0.8
_VARIABLE: Final = re.compile(r"\{\{\s*([^\W\d]\w*)\s*\}\}")


class ColumnKind(StrEnum):
    """Where a model answers."""

    LOCAL = "local"
    CLOUD = "cloud"


@dataclass(frozen=True)
class ColumnModel:
    """One column's model: `reference` is a model file's path, or a provider ("name/model").

    `name` is how it is shown; text from strangers. `projector` is the file that reads images,
    empty where the one beside the model is taken. `unpriced` agrees to a cloud model whose price
    is not known.
    """

    kind: ColumnKind
    reference: str
    name: str = ""
    projector: str = ""
    unpriced: bool = False


@dataclass(frozen=True)
class PlayRequest:
    """What is sent: `text` is the user's turn, to which each column's earlier turns are added.

    `{{name}}` in `text` and `system` becomes the variable of that name. `thinking` of None leaves
    it to the model. `images` are paths of files that go with `text`. Some cloud models refuse any
    temperature: without `send_temperature` they get none.
    """

    text: str
    system: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    generation: Generation = field(default_factory=Generation)
    thinking: bool | None = None
    images: tuple[str, ...] = ()
    send_temperature: bool = True
    options: AnswerOptions = field(default_factory=AnswerOptions)

    @property
    def variable_names(self) -> tuple[str, ...]:
        """The names that stand in braces, in order, each once."""
        found = (match.group(1) for match in _VARIABLE.finditer(f"{self.system}\n{self.text}"))
        return tuple(dict.fromkeys(found))

    @property
    def filled_text(self) -> str:
        """The user's turn as it is sent; a name without a variable stays as it stands."""
        return self._filled(self.text)

    @property
    def turns(self) -> tuple[ChatTurn, ...]:
        """The whole of a conversation that begins and ends with it."""
        user = ChatTurn("user", self.filled_text)
        return (ChatTurn("system", self.filled_system), user) if self.system else (user,)

    @property
    def filled_system(self) -> str:
        """The system's turn as it is sent."""
        return self._filled(self.system)

    def _filled(self, text: str) -> str:
        # One pass: what a variable holds is never searched for names again.
        return _VARIABLE.sub(lambda found: self.variables.get(found[1], found[0]), text)


@dataclass(frozen=True)
class ContextUse:
    """Tokens in a model's context, of how many it holds; counted, never estimated."""

    used_tokens: int
    size_tokens: int

    @property
    def is_nearly_full(self) -> bool:
        """Whether the user should be warned."""
        return self.used_tokens >= NEARLY_FULL * self.size_tokens


@dataclass(frozen=True)
class Abilities:
    """What a loaded model can do. `thinking`: whether its template lets it be switched."""

    thinking: bool = False
    images: bool = False
    context_tokens: int | None = None


@dataclass(frozen=True)
class PlayMeasures:
    """What was measured of one answer; None was not measured, or does not exist there.

    Tokens are counted by the model's own process or reported by the provider. `cost` is exact,
    in `currency`. `load_s` is how long the model took to load, where it was loaded for this.
    `beside` is how many other local columns answered at the same time, at most: with any, the
    speeds are those of sharing this computer.
    """

    ttft_s: float | None = None
    prefill_tokens_per_s: float | None = None
    decode_tokens_per_s: float | None = None
    prompt_tokens: int | None = None
    output_tokens: int | None = None
    peak_memory: PeakMemory | None = None
    cost: Decimal | None = None
    currency: str = ""
    context: ContextUse | None = None
    beside: int | None = None
    load_s: float | None = None
    wall_s: float | None = None


@dataclass(frozen=True)
class PlayAnswer:
    """One answer of one column as it is kept.

    `finish_reason` is stop, length, context, choice, refused, "stopped" (by the user), "failed",
    "interrupted" (the program ended), or the provider's own word. `entry_id` is its number in the
    history, None where it could not be kept. `truncated_tokens` went from its prompt.
    """

    text: str
    reasoning: str = ""
    finish_reason: str = "stop"
    measures: PlayMeasures = field(default_factory=PlayMeasures)
    entry_id: int | None = None
    truncated_tokens: int = 0


@dataclass(frozen=True)
class ColumnStarted:
    """A column was asked; `turns` are its whole conversation with the new turn as its last."""

    column: int
    exchange: int
    turns: tuple[ChatTurn, ...]


@dataclass(frozen=True)
class ColumnWaiting:
    """Its model waits until the models that are named here have given up their memory."""

    column: int
    exchange: int
    behind: tuple[str, ...]


@dataclass(frozen=True)
class ColumnLoading:
    """Its model is being loaded: a share in [0, 1]; `replaced` are the models that made room."""

    column: int
    exchange: int
    fraction: float
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True)
class ColumnLoaded:
    """Its model can answer."""

    column: int
    exchange: int
    abilities: Abilities


@dataclass(frozen=True)
class TextArrived:
    """The next part of the answer: at most about 30 of these come a second."""

    column: int
    exchange: int
    text: str


@dataclass(frozen=True)
class ReasoningArrived:
    """The next part of the model's reasoning, likewise."""

    column: int
    exchange: int
    text: str


@dataclass(frozen=True)
class ContextWarned:
    """The context is nearly full: the next turn may not fit."""

    column: int
    exchange: int
    context: ContextUse


@dataclass(frozen=True)
class ColumnFinished:
    """The answer is whole and kept."""

    column: int
    exchange: int
    answer: PlayAnswer


@dataclass(frozen=True)
class ColumnStopped:
    """The user stopped it; what had come is kept."""

    column: int
    exchange: int
    answer: PlayAnswer


@dataclass(frozen=True)
class ColumnFailed:
    """It went wrong, in words; what had come is kept. The other columns go on."""

    column: int
    exchange: int
    fault: Message
    answer: PlayAnswer


@dataclass(frozen=True)
class NotKept:
    """Answers are not kept just now, and why (another program writes the history, say)."""

    reason: Message


PlayEvent: TypeAlias = (
    ColumnStarted
    | ColumnWaiting
    | ColumnLoading
    | ColumnLoaded
    | TextArrived
    | ReasoningArrived
    | ContextWarned
    | ColumnFinished
    | ColumnStopped
    | ColumnFailed
    | NotKept
)


@dataclass(frozen=True)
class ModelNeed:
    """The memory that a column's model will take, computed, in bytes; None where it was not.

    `fault` says why it cannot be used.
    """

    column: int
    name: str
    need_bytes: int | None = None
    fault: Message | None = None


@dataclass(frozen=True)
class Swap:
    """A column whose model takes the place of those of other columns."""

    column: int
    replaces: tuple[int, ...]


@dataclass(frozen=True)
class Residency:
    """Which local models can lie in memory at once.

    `available_bytes` is what there is for them. `together` are the columns whose models fit
    beside one another; each of `swaps`, in this order, then takes the place of others.
    `too_large` fit not even alone. Columns that share a model share its memory.
    """

    available_bytes: int
    needs: tuple[ModelNeed, ...]
    together: tuple[int, ...]
    swaps: tuple[Swap, ...] = ()
    too_large: tuple[int, ...] = ()


@dataclass(frozen=True)
class PlayEntry:
    """One exchange of the history: what was asked of which model, and what came of it.

    `at` is when it was asked (ISO 8601, UTC). `turns` end with the user's turn that was answered,
    filled in. Columns that were asked at once share a `group`, also with what answered the same
    turn of theirs anew; `column` counts from 0. `model_sha256` is empty for a cloud model.
    """

    entry_id: int
    at: str
    group: str
    model: ColumnModel
    model_sha256: str
    request: PlayRequest
    turns: tuple[ChatTurn, ...]
    answer: PlayAnswer
    fault: Message | None = None
    starred: bool = False
    column: int = 0


@dataclass(frozen=True)
class Reopened:
    """An exchange of the history with those that were asked beside it, one for each column.

    `chosen` is the place of the exchange itself. `missing` are files of theirs, models and images,
    that are no longer where they were.
    """

    columns: tuple[PlayEntry, ...]
    chosen: int
    missing: tuple[str, ...] = ()

    @property
    def request(self) -> PlayRequest:
        """What was asked, without images that are gone."""
        asked = self.columns[self.chosen].request
        there = tuple(path for path in asked.images if path not in self.missing)
        return replace(asked, images=there)


@dataclass(frozen=True)
class EntryQuery:
    """Entries whose prompt, answer or model hold every word of `text`, newest first.

    A word finds what begins with it; words in double quotes are a phrase. Anything may be asked:
    what is no query finds nothing or is taken as words.
    """

    text: str = ""
    starred: bool = False
    offset: int = 0
    limit: int = 50


@dataclass(frozen=True)
class EntryRow:
    """An entry as a list shows it; `prompt` and `answer` are their beginnings."""

    entry_id: int
    at: str
    model_name: str
    prompt: str
    answer: str
    starred: bool


@dataclass(frozen=True)
class EntryPage:
    """The entries from the query's offset on; `total` counts all that match."""

    total: int
    rows: tuple[EntryRow, ...]


@dataclass(frozen=True)
class PromptVersion:
    """One state of a prompt in the library; versions count from 1."""

    version: int
    saved: str
    request: PlayRequest


@dataclass(frozen=True)
class LibraryPrompt:
    """A prompt of the library in its newest version."""

    prompt_id: int
    name: str
    newest: PromptVersion
