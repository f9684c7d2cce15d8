"""The template's own switch for thinking, found and set in the sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from leastwise.domain.suites import ChatTurn
from leastwise.engine.prompts import ChatTemplate
from leastwise.process.sandbox import Sandbox

CHAT = (ChatTurn("user", "Hello"),)
SWITCHED = (
    "{{ messages[0].content }}|"
    "{% if enable_thinking is defined and not enable_thinking %}<think></think>{% endif %}"
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        ChatTemplate("x", "x").render([CHAT], made)
        yield made


def test_a_switch_is_found_and_turned(sandbox: Sandbox) -> None:
    template = ChatTemplate("model", SWITCHED)
    assert template.thinking_switch(sandbox) == "enable_thinking"
    rendered = [
        template.render([CHAT], sandbox, variables)
        for variables in ({}, {"enable_thinking": True}, {"enable_thinking": False})
    ]
    assert rendered == [["Hello|"], ["Hello|"], ["Hello|<think></think>"]]


@pytest.mark.parametrize(
    ("source", "switch"),
    [
        ("{% if thinking %}<think>{% endif %}", "thinking"),
        ("about thinking", ""),
        ("{% set thinking = true %}{{ thinking }}", ""),
        ("{{ messages }}", ""),
        ("", ""),
    ],
)
def test_only_a_variable_that_the_template_asks_for_is_a_switch(
    sandbox: Sandbox, source: str, switch: str
) -> None:
    assert ChatTemplate("model", source).thinking_switch(sandbox) == switch
