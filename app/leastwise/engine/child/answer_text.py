"""Bytes of tokens become text: whole characters only, stop strings cut and never shown."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field


@dataclass
class AnswerText:
    """The answer so far. Invalid UTF-8 becomes U+FFFD, and only once it is certainly invalid."""

    stop: tuple[str, ...]
    whole: str = ""
    stopped: bool = False
    _shown: int = 0
    _decoder: codecs.IncrementalDecoder = field(
        default_factory=lambda: codecs.getincrementaldecoder("utf-8")("replace")
    )

    def add(self, data: bytes, final: bool = False) -> str:
        """Take a token's bytes; what may be shown now, and was not before."""
        new = self._decoder.decode(data, final)
        if not self.stop:
            self.whole += new
            return new
        self._cut(new)
        held = 0 if self.stopped or final else self._held_back()
        shown = self.whole[self._shown : len(self.whole) - held]
        self._shown += len(shown)
        return shown

    def _cut(self, new: str) -> None:
        """Take in new text and end at the first stop string that now stands in it."""
        longest = max(len(stop) for stop in self.stop)
        begin = max(0, len(self.whole) - longest + 1)
        self.whole += new
        found = [at for stop in self.stop if stop and (at := self.whole.find(stop, begin)) >= 0]
        if found:
            self.whole = self.whole[: min(found)]
            self.stopped = True

    def _held_back(self) -> int:
        """How many characters at the end may be the beginning of a stop string."""
        longest = max(len(stop) for stop in self.stop)
        for length in range(min(longest - 1, len(self.whole)), 0, -1):
            if any(stop.startswith(self.whole[-length:]) for stop in self.stop):
                return length
        return 0
