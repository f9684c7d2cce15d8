"""A byte-level BPE vocabulary of any size: every text has tokens, common words have one each."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

END: Final = "<|endoftext|>"
TURN_START: Final = "<|im_start|>"
TURN_END: Final = "<|im_end|>"
CONTROLS: Final = (END, TURN_START, TURN_END)
CHAT_TEMPLATE: Final = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + "
    "message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
_SPACE: Final = "Ġ"  # how byte-level BPE writes a space
_COMMON: Final = (
    "the of and to in a is that for it as was with be by on not he his but at are this have "
    "from or had an they which one you were all her she there would their we him been has when "
    "who will no more if out so up said what its about than into them can only other time new "
    "some could these two may first then do any like my now over such our man me even most made "
    "after also did many off before must well back through years much where your way down "
    "should because long each just state those people too world make very good own see work "
    "here between know under last day get place year against use same great come house still "
    "every number found say give part small while since another school might few night high "
    "group end left water word call white city door order name point line question answer "
    "model token letter measure always little never again without nothing something river "
    "large south money value table follow method reason person market window family "
    "certain better system public report result social problem service history "
    "customer delivery invoice account payment broken refund support message address"
)
_WORDS: Final = tuple(dict.fromkeys(_COMMON.split()))


@dataclass(frozen=True)
class Vocabulary:
    """Tokens by number, the last of them `CONTROLS`; merges by rank."""

    tokens: tuple[str, ...]
    merges: tuple[str, ...]


def make_vocabulary(size: int) -> Vocabulary:
    """A vocabulary of exactly `size` tokens.

    After the bytes come common words with their space, letter by letter, then pairs of letters
    and pairs of pairs. Raises ValueError for a size below 259 or above 18 million.
    """
    tokens = dict.fromkeys(_byte_alphabet())
    room = size - len(CONTROLS)
    if room < len(tokens):
        raise ValueError(f"a vocabulary of {size} tokens cannot hold every byte")
    merges: list[str] = []
    for left, right in _joins():
        if len(tokens) == room:
            break
        if left + right not in tokens:
            tokens[left + right] = None
            merges.append(f"{left} {right}")
    if len(tokens) < room:
        raise ValueError(f"a vocabulary of {size} tokens is larger than can be made up")
    return Vocabulary((*tokens, *CONTROLS), tuple(merges))


def filler_text(tokens: int, size: int, start: int = 0) -> str:
    """A text of exactly `tokens` tokens under a vocabulary of `size`, from the `start`-th word.

    Texts with the same start begin alike. Raises ValueError where no word fits the vocabulary.
    """
    known = set(make_vocabulary(min(size, 10_000)).tokens)
    words = [word for word in _WORDS if _SPACE + word in known]
    if not words:
        raise ValueError(f"a vocabulary of {size} tokens holds no whole word")
    return "".join(f" {words[_scatter(start + n) % len(words)]}" for n in range(tokens))


def _scatter(number: int) -> int:
    """Numbers that follow each other, far apart (Knuth's multiplicative hash)."""
    return (number * 2_654_435_761 & 0xFFFF_FFFF) >> 8


def _joins() -> Iterator[tuple[str, str]]:
    """What is merged, by rank: only words first, so that their letters never pair up before."""
    for word in _WORDS:
        for end in range(len(word)):
            yield _SPACE + word[:end], word[end]
    letters = string.ascii_lowercase
    pairs = ["".join(pair) for pair in product(letters, letters)]
    yield from product(letters, letters)
    # Alphabetical order would give the whole vocabulary the same first letters.
    step = 7
    firsts = [pairs[number * step % len(pairs)] for number in range(len(pairs))]
    yield from product(firsts, firsts)
    for first, second in product(firsts, firsts):
        for letter in letters:
            yield first + second, letter


def _byte_alphabet() -> list[str]:
    """The characters by which byte-level BPE writes the 256 bytes (as GPT-2 does)."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {byte: chr(byte) for byte in printable}
    others = [byte for byte in range(256) if byte not in letters]
    letters.update({byte: chr(256 + number) for number, byte in enumerate(others)})
    return [letters[byte] for byte in range(256)]
