"""One answer in the making: its tokens, its place in the context, its text and its times."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leastwise.domain.answers import TokenLogprob
from leastwise.domain.measures import Timing
from leastwise.engine.child.answer_text import AnswerText
from leastwise.engine.child.confidence import ConfidenceTally
from leastwise.engine.child.evaluation import Logits, log_probabilities
from leastwise.engine.child.native_model import NativeModel
from leastwise.engine.child.sampling import TokenSampler
from leastwise.engine.protocol import SequenceRequest

if TYPE_CHECKING:
    from leastwise.engine.child.seeing import ImagePart

NO_PLACE = -1


@dataclass(eq=False)
class Writing:
    """A sequence from its arrival to its end.

    `feed` is the prompt and what was sampled after it; its first `evaluated` tokens are in the
    context at `place`. An answer that loses its place starts again from its feed and loses
    nothing.
    """

    request: int
    asked: SequenceRequest
    feed: list[int]
    limit: int
    sampler: TokenSampler
    fixed: bool
    truncated_tokens: int = 0
    place: int = NO_PLACE
    evaluated: int = 0
    shared_tokens: int = 0
    neighbours: int = 1
    prefill_s: float = 0.0
    images: list[ImagePart] = field(default_factory=list)
    logprobs: list[TokenLogprob] = field(default_factory=list)
    confidence: ConfidenceTally = field(default_factory=ConfidenceTally)
    arrived: float = field(default_factory=time.perf_counter)

    def __post_init__(self) -> None:
        self.prompt_tokens = len(self.feed)
        self.text = AnswerText(self.asked.generation.stop)
        self._first = self._last = 0.0

    @property
    def pending(self) -> int:
        """Tokens that are yet to be evaluated before the next one can be sampled."""
        return len(self.feed) - self.evaluated

    @property
    def next_image(self) -> ImagePart | None:
        """The first image that is not evaluated yet."""
        return next((image for image in self.images if image.start >= self.evaluated), None)

    @property
    def pending_text(self) -> int:
        """Tokens that are to be evaluated before the next image, or the end."""
        image = self.next_image
        return (len(self.feed) if image is None else image.start) - self.evaluated

    def free(self) -> None:
        """Give the memory of its sampler and its images back."""
        self.sampler.free()
        if self.images:
            from leastwise.engine.child.seeing import free_parts

            free_parts(self.images)
            self.images = []

    @property
    def begun(self) -> bool:
        """Whether its first token was sampled."""
        return len(self.feed) > self.prompt_tokens

    @property
    def output_tokens(self) -> int:
        """Tokens sampled so far."""
        return len(self.feed) - self.prompt_tokens

    def lose_place(self) -> None:
        """Its state is gone from the context."""
        self.place, self.evaluated = NO_PLACE, 0

    def take(self, token: int, now: float) -> None:
        """Its next token was sampled."""
        if not self.begun:
            self._first = now
        self._last = now
        self.feed.append(token)

    def take_choice(self, now: float) -> None:
        """One of the given answers was chosen; no token was written."""
        self._first = self._last = now

    def read(self, native: NativeModel) -> tuple[str, str]:
        """What its newest token shows, and why it ends with it: empty where it goes on."""
        token = self.feed[-1]
        if native.ends(token):
            return self.text.add(b"", final=True), "stop"
        shown = self.text.add(native.piece(token, self.asked.show_special))
        if self.text.stopped:
            return shown, "stop"
        if self.output_tokens < self.limit:
            return shown, ""
        full = self.limit < self.asked.generation.max_tokens
        return shown + self.text.add(b"", final=True), "context" if full else "length"

    def note_logprobs(self, native: NativeModel, row: Logits, token: int) -> None:
        """Keep the token's log probability before penalties and temperature, and the greatest."""
        wanted = self.asked.top_logprobs
        if wanted is None:
            return
        values = log_probabilities(row)
        greatest = (-values).argsort(kind="stable")[:wanted]
        self.logprobs.append(
            TokenLogprob(
                token,
                native.piece(token).decode(errors="replace"),
                float(values[token]),
                tuple(
                    (int(t), native.piece(int(t)).decode(errors="replace"), float(values[t]))
                    for t in greatest
                ),
            )
        )

    def timing(self) -> Timing:
        """The times of a finished answer."""
        return Timing(
            prompt_tokens=self.prompt_tokens,
            cached_tokens=self.shared_tokens,
            output_tokens=self.output_tokens,
            ttft_s=max(self._first - self.arrived, 0.0),
            prefill_s=self.prefill_s,
            decode_s=self._last - self._first,
            sequences=self.neighbours,
        )
