"""A sequence that arrives: tokenised, checked against the context, with its samplers ready."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leastwise.engine.child.failures import NativeRefusal, SequenceRefusal
from leastwise.engine.child.native_model import NativeModel
from leastwise.engine.child.sampling import TokenSampler
from leastwise.engine.child.writing import Writing
from leastwise.engine.protocol import Generate, SequenceRequest

if TYPE_CHECKING:
    from leastwise.engine.child.seeing import ImagePart


def arrive(native: NativeModel, request: Generate, asked: SequenceRequest) -> Writing:
    """The answer to be written.

    Raises SequenceRefusal: an empty prompt, one that leaves no room for an answer, a token of
    the bias that the model does not have, a grammar or schema that cannot be followed.
    """
    images: list[ImagePart] = []
    try:
        if asked.images:
            tokens, images = _with_images(native, asked)
            asked = replace(asked, images=(), cache_prompt=False, truncate=False)
        else:
            tokens = native.tokenize(asked.prompt)
    except NativeRefusal as refusal:
        raise SequenceRefusal("engine.prompt_not_tokenised") from refusal
    try:
        return _writing(native, request, asked, tokens, images)
    except BaseException:
        if images:
            from leastwise.engine.child.seeing import free_parts

            free_parts(images)
        raise


def _writing(
    native: NativeModel,
    request: Generate,
    asked: SequenceRequest,
    tokens: list[int],
    images: list[ImagePart],
) -> Writing:
    if not tokens or tokens[-1] < 0:
        raise SequenceRefusal("engine.prompt_empty")
    _check_bias(native, asked)
    choices = [len(native.tokenize_more(choice)) for choice in asked.choices]
    if not all(choices):
        raise SequenceRefusal("engine.choice_empty")
    truncated = 0
    if asked.truncate:
        tokens, truncated = _truncated(native, asked, tokens)
    room = native.context_tokens - len(tokens)
    if room < 1:
        raise SequenceRefusal(
            "engine.context_full",
            prompt_tokens=len(tokens),
            context_tokens=native.context_tokens,
        )
    if max(choices, default=0) > room:
        raise SequenceRefusal("engine.no_room_for_choices", choices=len(choices))
    return Writing(
        request=request.id,
        asked=asked,
        feed=tokens,
        limit=max(1, min(asked.generation.max_tokens, room)),
        sampler=TokenSampler(native, asked.generation, [one for one in tokens if one >= 0]),
        fixed=request.fixed,
        truncated_tokens=truncated,
        images=images,
    )


def _with_images(native: NativeModel, asked: SequenceRequest) -> tuple[list[int], list[ImagePart]]:
    if native.projector is None:
        raise SequenceRefusal("engine.sees_nothing")
    special = native.wants_bos(asked.prompt)
    return native.projector.tokenize(asked.prompt, asked.images, add_special=special)


def _truncated(
    native: NativeModel, asked: SequenceRequest, tokens: list[int]
) -> tuple[list[int], int]:
    """The prompt without its middle, so that the whole answer has room; how much went.

    Half of what stays is its beginning (the instructions), half its end (the question).
    """
    room = max(native.context_tokens - asked.generation.max_tokens, native.context_tokens // 2)
    if len(tokens) <= room:
        return tokens, 0
    head = room // 2
    return tokens[:head] + tokens[head - room :], len(tokens) - room


def _check_bias(native: NativeModel, asked: SequenceRequest) -> None:
    for token, _bias in asked.generation.logit_bias:
        if not 0 <= token < native.vocabulary:
            raise SequenceRefusal("engine.token_unknown", token=token, vocabulary=native.vocabulary)
