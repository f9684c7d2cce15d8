"""Reasoning told from the answer, however the text is cut on its way."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leastwise.engine.reasoning import (
    SPECIAL_FORMS,
    ReasoningForm,
    ReasoningSplitter,
    special_forms,
)

GPT_OSS = special_forms("{{ '<|start|>assistant<|channel|>' }}")


def split(
    pieces: Sequence[str], prompt: str = "", special: Sequence[ReasoningForm] = ()
) -> tuple[str, str]:
    splitter = ReasoningSplitter(prompt, special)
    said = [*(splitter.add(piece) for piece in pieces), splitter.end()]
    return "".join(one.answer for one in said), "".join(one.reasoning for one in said)


@pytest.mark.parametrize(
    ("text", "answer", "reasoning"),
    [
        ("plain", "plain", ""),
        ("<think>\nhm\n</think>\n\nyes", "yes", "\nhm\n"),
        ("  \n<think>hm</think>yes", "yes", "hm"),
        ("<thinking>hm</thinking> yes", "yes", "hm"),
        ("\u25c1think\u25b7hm\u25c1/think\u25b7yes", "yes", "hm"),
        ("In code, <think>x</think> is a tag.", "In code, <think>x</think> is a tag.", ""),
        ("<think>never ends", "", "never ends"),
        ("<think>a</think><think>b</think>yes", "yes", "ab"),
        ("<thin", "<thin", ""),
        ("  kept white space", "  kept white space", ""),
        ("", "", ""),
    ],
)
def test_what_stands_between_marks_at_the_beginning_is_reasoning(
    text: str, answer: str, reasoning: str
) -> None:
    assert split([text]) == (answer, reasoning)
    assert split(list(text)) == (answer, reasoning)


def test_a_template_may_open_or_close_the_reasoning_itself() -> None:
    opened = "<|im_start|>assistant\n<think>\n"
    assert split(["hm</think>\n\nyes"], opened) == ("yes", "hm")
    switched_off = "<|im_start|>assistant\n<think>\n\n</think>\n\n"
    assert split(["yes"], switched_off) == ("yes", "")


def test_marks_of_special_tokens_are_known_where_the_template_has_them() -> None:
    written = (
        "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>yes"
    )
    assert split(list(written), special=GPT_OSS) == ("yes", "hm")
    assert split([written])[0] == written
    assert special_forms("{{ bos_token }}") == ()
    assert special_forms("[THINK]") == (SPECIAL_FORMS[0],)


@given(
    st.lists(
        st.sampled_from(["<think>", "</think>", "<", "think>", " ", "\n", "a", "</th", "[THINK]"]),
        max_size=12,
    ),
    st.data(),
)
def test_where_the_text_is_cut_changes_nothing_and_loses_nothing(
    parts: list[str], data: st.DataObject
) -> None:
    text = "".join(parts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    whole = split([text])
    assert split(pieces) == whole
    kept = "".join(whole)
    for mark in ("<think>", "</think>"):
        text = text.replace(mark, "")
    assert len("".join(text.split())) <= len("".join(kept.split()))
