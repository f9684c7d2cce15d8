"""Looking for models on the Hub, and the key of the user's account there, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

SEARCH_TEXTS: Final[Mapping[str, Text]] = {
    "search.bad_word": Text(
        "{word} is no {what} on the Hub.", "Write it as the Hub does, such as {example}."
    ),
    "search.author": Text("author"),
    "search.licence": Text("licence"),
    "search.too_long": Text("The search has more than {most} characters.", "Shorten it."),
    "search.limit": Text("{limit} rows cannot be asked for.", "Ask for 1 to {most:,}."),
    "search.bad_range": Text(
        "The smallest size is above the largest.", "Swap them, or leave one out."
    ),
    "search.bad_size": Text(
        "{size} is no number of parameters.", "Write it such as 350M, 4B or 1.5B."
    ),
    "search.nothing": Text("{host} lists no such GGUF repository.", "Take fewer or other words."),
    "search.more": Text("There are more.", "Raise --limit, or add words."),
    "search.unsized": Text(
        "{count} more {count|was|were} left out, since the Hub does not tell how many "
        "parameters {count|it has|they have}."
    ),
    "search.kept": Text("This is what the Hub answered at {fetched}."),
    "search.bad_reference": Text(
        "{reference} is no repository.", "Write it as owner/name, such as Qwen/Qwen3-4B-GGUF."
    ),
    "card.none": Text("{repository} has no model card."),
    "card.cut": Text("The card of {repository} is longer; this is its first {most:gb}."),
    "keys.no_key": Text(
        "That is no key.",
        "Copy one from the settings of your account on the Hub: letters and digits without spaces.",
    ),
    "keys.keyring_failed": Text(
        "This system's keyring did not do what was asked for {host}: {detail}.",
        "Unlock it and try again, or set HF_TOKEN.",
    ),
    "keys.kept": Text("The key for {host} is kept in {keyring}."),
    "keys.not_kept": Text(
        "This system has no keyring, so the key cannot be kept for later, and it is never written "
        "to a file.",
        "Set HF_TOKEN where you start Leastwise.",
    ),
    "keys.removed": Text("The key for {host} is gone from here."),
    "keys.was_none": Text("No key was kept for {host}."),
    "keys.in_keyring": Text("The key for {host} is kept in {keyring}."),
    "keys.in_environment": Text("The key for {host} comes from HF_TOKEN."),
    "keys.in_session": Text("The key for {host} is kept until Leastwise is closed."),
    "keys.only_in_session": Text(
        "The key for {host} is used until Leastwise is closed: this system has no keyring to keep "
        "it in, and it is never written to a file."
    ),
    "keys.none_yet": Text("There is no key for {host}."),
    "keys.none_yet_no_keyring": Text(
        "There is no key for {host}, and this system has no keyring to keep one in. One that is "
        "given here is used until Leastwise is closed."
    ),
    "keys.nowhere": Text(
        "There is no key for {host}; none is needed for public models.",
        "Keep one with `leastwise models token set`.",
    ),
    "keys.nowhere_no_keyring": Text(
        "There is no key for {host}, and this system has no keyring to keep one in.",
        "Set HF_TOKEN where you start Leastwise.",
    ),
}
