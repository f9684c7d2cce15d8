"""Support messages with their answers: an endless, seeded stream for each half of the wording."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from random import Random
from typing import TypeVar

from recipe import values
from recipe.held_out_wording import HELD_OUT
from recipe.training_wording import TRAINING
from recipe.wording import CATEGORIES, URGENCIES, Wording

COLOURS = ("black", "white", "red", "blue", "green", "grey", "yellow", "pink")
ALTERNATIVES = re.compile(r"\(([^()]*\|[^()]*)\)")
SLOT = re.compile(r"\{(\w+)\}")
FACT_MISSING_RATE = 0.06
DISTRACTOR_RATE = 0.08
TYPO_MESSAGE_RATE = 0.1

Value = TypeVar("Value")


@dataclass(frozen=True)
class Answer:
    """What is to be read from a message; `None` where the message does not say it."""

    category: str
    order: str | None
    urgency: str
    date: str | None
    amount_cents: int | None

    def to_json(self) -> str:
        return json.dumps(asdict(self), separators=(",", ":"))


@dataclass(frozen=True)
class Example:
    """One message, its answer, and the misleading order number beside the right one, if any."""

    message: str
    answer: Answer
    other_order: str | None


def stream_examples(
    seed: int, *, held_out: bool = False, plain_examples: int = 0
) -> Iterator[Example]:
    """Endless examples; the same seed gives the same stream on every machine.

    The first `plain_examples` say only what matters: short lessons to begin with.
    """
    writer = MessageWriter(Random(seed), held_out=held_out)
    for _ in range(plain_examples):
        yield writer.write(plain=True)
    while True:
        yield writer.write()


class MessageWriter:
    """Writes one message after the other from one half of the wording."""

    def __init__(self, random: Random, *, held_out: bool) -> None:
        self._random = random
        self._wording: Wording = HELD_OUT if held_out else TRAINING
        self._held_out = held_out

    def write(self, category: str | None = None, *, plain: bool = False) -> Example:
        random = self._random
        category = category or random.choice(CATEGORIES)
        urgency = random.choices(URGENCIES, weights=(3, 4, 3))[0]
        order = self._draw_or_miss(values.draw_order)
        day = self._draw_or_miss(values.draw_date)
        amount_cents = self._draw_or_miss(values.draw_amount_cents)
        other_order = None if plain else self._draw_other_order()
        sentences = self._write_facts(order, day, amount_cents)
        if not plain:
            sentences += self._write_distractions(other_order)
        sentences += self._write_mood(urgency)
        random.shuffle(sentences)
        sentences.insert(
            min(random.choice((0, 0, 0, 1, 2)), len(sentences)), self._write_problem(category)
        )
        answer = Answer(category, order, urgency, day.isoformat() if day else None, amount_cents)
        body = " ".join(sentences) if plain else self._compose(sentences)
        return Example(body, answer, other_order)

    def _draw_or_miss(self, draw: Callable[..., Value]) -> Value | None:
        if self._random.random() < FACT_MISSING_RATE:
            return None
        return draw(self._random, held_out=self._held_out)

    def _draw_other_order(self) -> str | None:
        if self._random.random() > DISTRACTOR_RATE:
            return None
        return values.draw_order(self._random, held_out=self._held_out)

    def _write_problem(self, category: str) -> str:
        product, other_product = self._random.sample(self._wording.products, 2)
        colour, colour2 = self._random.sample(COLOURS, 2)
        return self._pick(
            self._wording.problems[category],
            product=product, other_product=other_product, colour=colour, colour2=colour2,
        )  # fmt: skip

    def _write_facts(
        self, order: str | None, day: date | None, amount_cents: int | None
    ) -> list[str]:
        """The sentences with the values to be read, joined or one by one."""
        random, wording = self._random, self._wording
        slots: dict[str, str] = {}
        if order is not None:
            slots["order"] = values.write_order(random, order)
        if day is not None:
            slots |= self._date_slots(day)
        if amount_cents is not None:
            slots["amount"] = values.write_amount(random, amount_cents)
        joined = random.random()
        if len({"order", "date", "amount"} & slots.keys()) == 3 and joined < 0.4:
            return [self._pick(wording.everything, **slots)]
        kinds = {"order": wording.order, "date": wording.order_date, "amount": wording.amount}
        if "order" in slots and "date" in slots and joined < 0.65:
            kinds = {"order": wording.order_and_date, "amount": wording.amount}
        return [self._pick(texts, **slots) for slot, texts in kinds.items() if slot in slots]

    def _date_slots(self, day: date) -> dict[str, str]:
        written = values.write_date(self._random, day)
        return {"date": written, "on_date": f"on {written}", "On_date": f"On {written}"}

    def _write_distractions(self, other_order: str | None) -> list[str]:
        random, wording = self._random, self._wording
        sentences = list(random.sample(wording.chatter, random.choice((0, 0, 0, 1, 1))))
        sentences = [self._pick((sentence,)) for sentence in sentences]
        if other_order is not None:
            sentences.append(
                self._pick(wording.other_order, order=values.write_order(random, other_order))
            )
        if random.random() < DISTRACTOR_RATE:
            day = values.draw_date(random, held_out=self._held_out)
            sentences.append(self._pick(wording.other_date, **self._date_slots(day)))
        if random.random() < DISTRACTOR_RATE:
            cents = values.draw_amount_cents(random, held_out=self._held_out)
            sentences.append(
                self._pick(wording.other_amount, amount=values.write_amount(random, cents))
            )
        if random.random() < DISTRACTOR_RATE:
            sentences.append(self._pick(wording.other_number, **self._number_slots()))
        return sentences

    def _number_slots(self) -> dict[str, str]:
        random = self._random
        return {
            "phone": f"0{random.randrange(200, 900)} {random.randrange(1000, 10000)}",
            "postcode": str(random.randrange(10000, 100000)),
            "customer": str(random.randrange(1000, 1000000)),
            "ticket": f"T{random.randrange(1000, 100000)}",
            "house": str(random.randrange(1, 200)),
            "count": str(random.randrange(2, 9)),
            "serial": f"{random.randrange(1000, 10000)}-{random.randrange(100, 1000)}",
        }

    def _write_mood(self, urgency: str) -> list[str]:
        moods = {"low": self._wording.relaxed, "normal": (), "high": self._wording.urgent}
        return [self._pick(moods[urgency])] if moods[urgency] else []

    def _pick(self, texts: tuple[str, ...], **slots: str) -> str:
        """One of the texts with its alternatives chosen and its slots filled, perhaps mistyped."""
        text = self._random.choice(texts)
        while found := ALTERNATIVES.search(text):
            chosen = self._random.choice(found.group(1).split("|"))
            text = text[: found.start()] + chosen + text[found.end() :]
        return SLOT.sub(lambda slot: slots[slot.group(1)], self._mistype(text))

    def _mistype(self, text: str) -> str:
        """Now and then two neighbouring letters change places, or a letter is lost."""
        random = self._random
        if random.random() > TYPO_MESSAGE_RATE / 4:
            return text
        places = [
            match.start()
            for match in re.finditer(r"(?<=[a-z])[a-z]{2}(?=[a-z])", SLOT.sub(_blank, text))
        ]
        if not places:
            return text
        place = random.choice(places)
        pair = text[place : place + 2]
        return text[:place] + (pair[::-1] if random.random() < 0.5 else pair[0]) + text[place + 2 :]

    def _compose(self, sentences: list[str]) -> str:
        """The letter: perhaps an opening, the sentences, perhaps a closing."""
        random, wording = self._random, self._wording
        gap = random.choice((" ", " ", "\n"))
        body = gap.join(sentences)
        if random.random() < 0.1:
            body = body[0].lower() + body[1:]
        if random.random() < 0.35:
            body = random.choice(wording.openings) + random.choice((" ", "\n")) + body
        if random.random() < 0.35:
            closing = random.choice(wording.closings).replace(
                "{name}", random.choice(wording.names)
            )
            body += random.choice((" ", "\n")) + closing
        return body


def _blank(slot: re.Match[str]) -> str:
    return "#" * len(slot.group())
