"""A turn and its answer as a case of a suite."""

from __future__ import annotations

import json
from dataclasses import dataclass

from leastwise.desktop.pages.playground.column_log import PlayedTurn
from leastwise.domain.suites import Case, ChatTurn

WHOLE_PROMPT = "prompt"


@dataclass(frozen=True)
class NewCase:
    """A case without checks, the answer it may be checked for, and the prompt of a new suite."""

    case: Case
    answer: str
    prompt: str


def new_case(turn: PlayedTurn) -> NewCase:
    """The variables of the prompt are the case's; a prompt without any is one itself."""
    request = turn.request
    if request is not None and request.variable_names:
        names = request.variable_names
        variables = {name: request.variables.get(name, "") for name in names}
        text = request.text
    else:
        variables, text = {WHOLE_PROMPT: turn.asked}, f"{{{{{WHOLE_PROMPT}}}}}"
    system = request.system if request is not None else ""
    turns = (ChatTurn("user", turn.asked),)
    case = Case(0, turns, (), variables=dict(variables))
    return NewCase(case, turn.text, _prompt(system, text))


def _prompt(system: str, text: str) -> str:
    """As promptfoo has it: a list of messages where there is a system prompt."""
    if not system.strip():
        return text
    messages = [{"role": "system", "content": system}, {"role": "user", "content": text}]
    return json.dumps(messages, ensure_ascii=False, indent=2)
