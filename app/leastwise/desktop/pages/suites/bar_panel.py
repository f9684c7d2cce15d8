"""The suite's name, the bar that a model must clear, and how answers are generated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import filled, shown, typed
from leastwise.desktop.language.marked import marked
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import DecimalValidator
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.judging import CLOUD, JudgeAgreement
from leastwise.domain.messages import say
from leastwise.domain.suite_drafts import SuiteDraft

_PER_BYTE: Final = str(Decimal(1) / (1 << 20))


@dataclass(frozen=True)
class _Figure:
    """A figure of the bar or of generation, written in a unit of people's.

    `per` units make one of the field's own; `lowest` and `highest` are in the shown unit.
    """

    part: str
    field: str
    title: str
    unit: str
    lowest: float
    highest: float
    per: str = "1"
    optional: bool = False
    whole: bool = False

    def shown(self, draft: SuiteDraft) -> str:
        value = getattr(getattr(draft, self.part), self.field)
        if value is None:
            return ""
        number = Decimal(repr(value)) * Decimal(self.per)
        return shown(f"{number.normalize():f}")

    def taken(self, text: str) -> tuple[bool, float | None]:
        """Whether the text is a figure for it, and which."""
        if not text.strip():
            return self.optional, None
        try:
            number = Decimal(typed(text))
        except ArithmeticError:
            return False, None
        within = number.is_finite() and self.lowest <= number <= self.highest
        if not within or (self.whole and number != number.to_integral_value()):
            return False, None
        value = number / Decimal(self.per)
        return True, int(value) if self.whole or self.field == "memory_bytes" else float(value)


_FIGURES: Final = (
    _Figure("bar", "pass_rate", marked("Cases that must pass"), "%", 0.1, 100, "100"),
    _Figure("bar", "ttft_s", marked("First token within"), "ms", 1, 6e5, "1000", optional=True),
    _Figure(
        "bar",
        "decode_tokens_per_s",
        marked("Decode at least"),
        marked("tokens/s"),
        0.01,
        1e6,
        optional=True,
    ),
    _Figure(
        "bar", "memory_bytes", marked("Memory at most"), "MiB", 1, 1e8, _PER_BYTE, optional=True
    ),
    _Figure(
        "bar",
        "cost_per_1000",
        marked("Cost at most"),
        marked("per 1,000 calls"),
        0,
        1e9,
        optional=True,
    ),
    _Figure(
        "generation", "max_tokens", marked("Answer at most"), marked("tokens"), 1, 2**20, whole=True
    ),
    _Figure("generation", "temperature", marked("Temperature"), "", 0, 100),
    _Figure("generation", "top_p", marked("Top p"), "", 0, 1),
    _Figure("generation", "top_k", marked("Top k"), marked("0: off"), 0, 2**31 - 1, whole=True),
    _Figure("generation", "min_p", marked("Min p"), "", 0, 1),
    _Figure("generation", "seed", marked("Seed"), "", 0, 2**32 - 1, whole=True),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BarPanel", text) if text else ""


class BarPanel(QWidget):
    """Changes go through `editing`; what is no figure is marked and changes nothing."""

    def __init__(self, theme: Theme, editing: Editing) -> None:
        super().__init__()
        self._theme, self._editing = theme, editing
        self.name, self.description = self._field(self.tr("Name")), self._field(self.tr("About"))
        self.stop = self._field(self.tr("Stop at"))
        self.stop.setPlaceholderText(self.tr("texts, with | between them"))
        self.judges = {
            "judge": self._field(self.tr("Judge")),
            "embedding": self._field(self.tr("Embedding model")),
        }
        for field in self.judges.values():
            wanted = self.tr("a model on this computer, by name or file")
            field.setPlaceholderText(wanted)
            field.setToolTip(plain_tip(wanted))
        self.agreements = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.figures: dict[str, QLineEdit] = {
            figure.field: self._field(_tr(figure.title)) for figure in _FIGURES
        }
        self.fault = Label(theme, TypeSize.CAPTION, Role.FAIL, wraps=True)
        self._lay_out()
        self.name.textEdited.connect(lambda text: self._take_text("name", text))
        self.description.textEdited.connect(lambda text: self._take_text("description", text))
        self.stop.textEdited.connect(self._take_stop)
        for role, field in self.judges.items():
            field.textEdited.connect(lambda text, role=role: self._take_judge(role, text))
        for figure in _FIGURES:
            self.figures[figure.field].textEdited.connect(self._taker(figure))

    def show_draft(self) -> None:
        """Show the figures as they are now, but in the field that says so already."""
        draft = self._editing.draft
        if draft is None:
            return
        _say(self.name, draft.name)
        _say(self.description, " ".join(draft.description.split()))
        stops = tuple(self.stop.text().replace("\\n", "\n").split("|"))
        if stops != draft.generation.stop and (draft.generation.stop or self.stop.text()):
            _say(self.stop, "|".join(draft.generation.stop).replace("\n", "\\n"))
        for role, field in self.judges.items():
            if field.text().strip() != getattr(draft.judges, role):
                _say(field, getattr(draft.judges, role))
        for figure in _FIGURES:
            field, shown = self.figures[figure.field], figure.shown(draft)
            right, value = figure.taken(field.text())
            if not right or value != getattr(getattr(draft, figure.part), figure.field):
                _say(field, shown)

    def show_agreements(self, agreements: Sequence[JudgeAgreement]) -> None:
        """Say how often judges agreed with the user's labels of this suite."""
        self.agreements.say("\n".join(sentence(one.named_words) for one in agreements))
        self.agreements.setVisible(bool(agreements))

    def _take_judge(self, role: str, text: str) -> None:
        draft = self._editing.draft
        is_cloud = text.strip().startswith(CLOUD)
        self.fault.say(sentence(say("judge.cloud_in_sidecar")) if is_cloud else "")
        if draft is not None and not is_cloud:
            changes: dict[str, Any] = {role: text.strip()}
            changed = replace(draft, judges=replace(draft.judges, **changes))
            self._editing.change(self.tr("change who judges"), changed, role)

    def _take_text(self, key: str, text: str) -> None:
        draft = self._editing.draft
        if draft is None or (key == "name" and not text.strip()):
            return
        changes: dict[str, Any] = {key: text.strip() if key == "name" else text}
        self._editing.change(self.tr("change the suite's words"), replace(draft, **changes), key)

    def _take_stop(self, text: str) -> None:
        draft = self._editing.draft
        if draft is not None:
            stop = tuple(part for part in text.replace("\\n", "\n").split("|") if part)
            changed = replace(draft, generation=replace(draft.generation, stop=stop))
            self._editing.change(self.tr("change where answers stop"), changed, "stop")

    def _taker(self, figure: _Figure) -> Callable[[str], None]:
        def take(text: str) -> None:
            draft = self._editing.draft
            right, value = figure.taken(text)
            words = self.tr("{title}: a number from {lowest:g} to {highest:g}.")
            limits = {"lowest": figure.lowest, "highest": figure.highest}
            self.fault.say("" if right else filled(words, title=_tr(figure.title), **limits))
            if draft is not None and right:
                changes: dict[str, Any] = {figure.field: value}
                part = replace(getattr(draft, figure.part), **changes)
                parts: dict[str, Any] = {figure.part: part}
                words = self.tr("change {title}").format(title=_tr(figure.title))
                self._editing.change(words, replace(draft, **parts), figure.field)

        return take

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("field")
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        grid = QGridLayout()
        grid.setHorizontalSpacing(step(12))
        grid.setVerticalSpacing(step(4))
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QLineEdit, str]] = [
            (self.name.accessibleName(), self.name, ""),
            (self.description.accessibleName(), self.description, ""),
        ]
        rows += [
            (_tr(figure.title), self.figures[figure.field], _tr(figure.unit)) for figure in _FIGURES
        ]
        for field in (self.stop, *self.judges.values()):
            rows.append((field.accessibleName(), field, ""))
        validator = DecimalValidator(self)
        for line, (title, field, unit) in enumerate(rows):
            for column, words in ((0, title), (2, unit)):
                role = Role.TEXT if column == 0 else Role.MUTED
                label = Label(self._theme, role=role, wraps=column == 0)
                label.say(words)
                grid.addWidget(label, line, column)
            grid.addWidget(field, line, 1, 1, 1 if field in self.figures.values() else 2)
            if field in self.figures.values():
                field.setValidator(validator)
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, step(12), step(8), 0)
        column_.addLayout(grid)
        column_.addWidget(self.fault)
        column_.addWidget(self.agreements)
        column_.addStretch(1)


def _say(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
