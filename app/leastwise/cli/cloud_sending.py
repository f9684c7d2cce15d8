"""Before something first leaves for a host: what it is, in words, and the user's agreement."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from leastwise.cli.terminal import tell, visible
from leastwise.domain import figures
from leastwise.domain.cloud import CloudAnswer, SendNotice
from leastwise.domain.messages import Message, render, say

SEND = click.option(
    "--send", is_flag=True, help="Agree to send to this provider's host; asked the first time only."
)


def confirming(*, send: bool) -> Callable[[SendNotice], bool]:
    """What is asked before the first time: --send agrees, else a person at the terminal does."""

    def confirm(notice: SendNotice) -> bool:
        tell(visible(render(_words(notice)), lines=False))
        if send:
            return True
        return sys.stdin.isatty() and click.confirm("Send it?", err=True)

    return confirm


def answer_words(answer: CloudAnswer) -> str:
    """The figures of an answer on one line."""
    words = []
    if answer.usage is not None:
        given = figures.counted(answer.usage.input_tokens, "token", "tokens")
        words.append(f"{given} in, {answer.usage.output_tokens:,} out")
    if answer.ttft_s is not None:
        words.append(f"first text after {figures.seconds(answer.ttft_s)}")
    if (decode := answer.decode_tokens_per_s) is not None:
        words.append(f"decode {figures.speed(decode)}")
    cost = "not known" if answer.cost is None else f"{answer.cost:f} {answer.currency}"
    words.append(f"cost {cost}")
    end = _ENDS.get(answer.finish_reason, "")
    return ", ".join(words) + f"{end}."


_ENDS = {"length": "; cut at --max-tokens", "refused": "; refused by the provider's policy"}


def _words(notice: SendNotice) -> Message:
    if not notice.messages:
        return say("cloud.will_ask", host=notice.host, provider=notice.provider)
    cost = say("cloud.cost_unknown")
    if notice.most_cost is not None:
        amount, currency = f"{notice.most_cost:f}", notice.currency
        cost = say("cloud.cost_most", amount=amount, currency=currency)
    several = "_several" if notice.calls > 1 else ""
    plain = "" if notice.encrypted else "_plain"
    return Message(
        f"cloud.will_send{several}{plain}",
        {
            "host": notice.host,
            "provider": notice.provider,
            "model": notice.model,
            "prompts": notice.calls,
            "characters": notice.characters,
            "most_tokens": notice.most_tokens,
            "cost": cost,
        },
    )
