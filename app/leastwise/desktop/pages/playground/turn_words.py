"""What is said of a turn beside its answer: that it loads, waits, failed, or was cut."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import filled, percent, whole
from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.playground.column_log import PlayedTurn, State
from leastwise.desktop.pages.playground.figures_grid import context_words
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.playground import ContextUse, PlayAnswer

_NAME_LETTERS = 32


def status_words(turn: PlayedTurn | None) -> tuple[str, Role]:
    """What is said, and in which role's colour."""
    if turn is None:
        return "", Role.MUTED
    if turn.fault is not None:
        return sentence(turn.fault), Role.FAIL
    if turn.running:
        return _running(turn), Role.MUTED
    said = [_ended(turn.answer)] if turn.answer is not None else []
    warning = _warning(turn)
    if warning:
        return " ".join(filter(None, [*said, warning])), Role.UNSURE
    return " ".join(filter(None, said)), Role.MUTED


def _running(turn: PlayedTurn) -> str:
    if turn.state is State.WAITING:
        words = _tr("Waits until {names} give up their memory.")
        return words.format(names=_names(turn.behind))
    if turn.state is State.LOADING:
        loading = _tr("Loading, {share}.").format(share=percent(turn.loaded))
        if not turn.replaced:
            return loading
        made_room = _tr("It takes the place of {names}.").format(names=_names(turn.replaced))
        return f"{loading} {made_room}"
    return _tr("Answering.") if turn.state is State.ANSWERING else _tr("Asked.")


def _ended(answer: PlayAnswer) -> str:
    words = {
        "length": _tr("Cut at the most tokens that were allowed."),
        "context": _tr("Cut: the context is full."),
        "stopped": _tr("Stopped."),
        "refused": _tr("The model refused."),
        "interrupted": _tr("Interrupted: the program ended."),
        "choice": "",
        "stop": "",
        "failed": "",
    }
    said = words.get(answer.finish_reason, isolated(shortened(answer.finish_reason)))
    if answer.truncated_tokens:
        lost = _tr("{count} {count|token was|tokens were} taken out of the prompt.")
        said = f"{said} {filled(lost, count=whole(answer.truncated_tokens))}".strip()
    return said


def _warning(turn: PlayedTurn) -> str:
    context: ContextUse | None = turn.warned or turn.measures.context
    if context is None or not context.is_nearly_full:
        return ""
    words = _tr("The context is nearly full ({use} tokens): the next turn may not fit.")
    return words.format(use=context_words(context))


def _names(names: tuple[str, ...]) -> str:
    return listed(isolated(shortened(name, _NAME_LETTERS)) for name in names)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Playground", words)
