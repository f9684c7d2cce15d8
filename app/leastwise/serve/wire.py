"""What is answered, as the API writes it."""

from __future__ import annotations

import json
import secrets
import struct
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from leastwise.domain.answers import TokenLogprob
from leastwise.engine.protocol import Embedded, SequenceDone

_ENDS = {"context": "length"}


def new_id(kind: str) -> str:
    """A name for an answer."""
    return f"{kind}-{secrets.token_hex(14)}"


def finish_reason(done: SequenceDone) -> str:
    """Why it ended, in the API's words."""
    return _ENDS.get(done.finish_reason, done.finish_reason)


def usage(answers: Iterable[SequenceDone]) -> dict[str, Any]:
    """Tokens counted, as llama.cpp made them: each prompt of a request once."""
    timings = [done.timing for done in answers]
    prompt = max((timing.prompt_tokens for timing in timings), default=0)
    return _usage(
        prompt,
        sum(timing.output_tokens for timing in timings),
        min((timing.cached_tokens for timing in timings), default=0),
    )


def usage_of_prompts(answers: Iterable[SequenceDone], each: int) -> dict[str, Any]:
    """The same for several prompts with `each` answers."""
    done = list(answers)
    timings = [one.timing for one in done]
    return _usage(
        sum(timing.prompt_tokens for timing in timings) // max(each, 1),
        sum(timing.output_tokens for timing in timings),
        sum(timing.cached_tokens for timing in timings) // max(each, 1),
    )


def chat_logprobs(tokens: Sequence[TokenLogprob]) -> dict[str, Any]:
    """Log probabilities of a chat's answer, natural logarithms before penalties and temperature."""
    return {
        "content": [
            {
                **_token(token.text, token.logprob),
                "top_logprobs": [_token(text, logprob) for _, text, logprob in token.top],
            }
            for token in tokens
        ],
        "refusal": None,
    }


def completion_logprobs(tokens: Sequence[TokenLogprob]) -> dict[str, Any]:
    """The same in the older form."""
    offsets, at = [], 0
    for token in tokens:
        offsets.append(at)
        at += len(token.text)
    return {
        "tokens": [token.text for token in tokens],
        "token_logprobs": [token.logprob for token in tokens],
        "top_logprobs": [{text: logprob for _, text, logprob in t.top} for t in tokens],
        "text_offset": offsets,
    }


def embedding_list(embedded: Embedded, model: str, as_base64: bool) -> dict[str, Any]:
    """Vectors, as lists or as little-endian floats of 32 bits in base64."""
    tokens = sum(embedded.tokens)
    return {
        "object": "list",
        "model": model,
        "data": [
            {
                "object": "embedding",
                "index": index,
                "embedding": _packed(vector) if as_base64 else list(vector),
            }
            for index, vector in enumerate(embedded.vectors)
        ],
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
    }


def event(document: Mapping[str, Any]) -> bytes:
    """A document as a server-sent event."""
    return b"data: " + json.dumps(document, separators=(",", ":")).encode() + b"\n\n"


LAST_EVENT = b"data: [DONE]\n\n"


def _usage(prompt: int, completion: int, cached: int) -> dict[str, Any]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": cached},
    }


def _token(text: str, logprob: float) -> dict[str, Any]:
    """A token that is only part of a character has no text, and its bytes are not known here."""
    whole = "\ufffd" not in text
    return {"token": text, "logprob": logprob, "bytes": list(text.encode()) if whole else None}


def _packed(vector: Sequence[float]) -> str:
    return b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
