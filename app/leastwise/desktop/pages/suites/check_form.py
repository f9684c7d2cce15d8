"""One check as a form: its type, its value, and how the answer that is tried fares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import shown, typed
from leastwise.desktop.language.states import state_words
from leastwise.desktop.pages.suites.check_kinds import (
    Shape,
    hint_words,
    kind_of,
    kind_words,
    value_of,
    value_words,
)
from leastwise.desktop.results.checks_list import OUTCOME_SYMBOLS, breakable
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import ROLES, symbol_pixmap
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.decimal_fields import DecimalValidator
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import Label, names
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.messages import Message
from leastwise.domain.suite_drafts import NEGATION, DraftCheck
from leastwise.domain.verdicts import CheckOutcome, Outcome

_LONGEST_REASON = 300


class CheckForm(QFrame):
    """`edited` gives the check as it is now, and which field changed; `removed` that it shall go.

    `kinds` are the types that can be chosen.
    """

    edited = Signal(object, str)
    removed = Signal()

    def __init__(self, theme: Theme, kinds: Sequence[str], check: DraftCheck) -> None:
        super().__init__()
        self._theme, self._check = theme, check
        self._note = ""
        self._held: QWidget | None = None
        self.setObjectName("sheet")
        self.mark = QLabel()
        self.negated = QCheckBox(self.tr("not"))
        names(self.negated, self.tr("The opposite: the answer must not"))
        self.kind = QComboBox()
        names(self.kind, self.tr("Type of the check"))
        self.kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        listed = list(kinds) if check.kind in kinds else [check.kind, *kinds]
        for name in listed:
            self.kind.addItem(kind_words(name), name)
        self.remove = quiet_button(self.tr("Remove"), self.removed.emit)
        self.value = PlainEditor(theme, self.tr("Value of the check"), fixed_width=True)
        self.threshold = self._number(self.tr("Threshold"))
        self.weight = self._number(self.tr("Weight"))
        self.fault = Label(theme, TypeSize.CAPTION, Role.FAIL, wraps=True)
        self.reason = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self._lay_out()
        self.show_check(check)
        self.show_outcome(None, None)
        self.kind.activated.connect(self._take_kind)
        self.kind.currentTextChanged.connect(self._tell_kind)
        self.negated.toggled.connect(self._take_kind)
        self.value.typed.connect(self._take_value)
        self.threshold.textEdited.connect(lambda text: self._take_number("threshold", text))
        self.weight.textEdited.connect(lambda text: self._take_number("weight", text))

    @property
    def check(self) -> DraftCheck:
        """The check as it is now."""
        return self._check

    def hold(self, checks: QWidget | None) -> None:
        """Show the checks of a set in place of its value, or the value again."""
        if self._held is not None:
            self._column.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = checks
        if checks is not None:
            self._column.insertWidget(self._column.indexOf(self.value) + 1, checks)
        self._show_value()

    def show_check(self, check: DraftCheck) -> None:
        """Show a check in the fields that do not say so already."""
        self._check = check
        about = kind_of(check.kind)
        for control in (self.negated, self.kind):
            control.blockSignals(True)
        self.negated.setChecked(check.negated)
        self.kind.setCurrentIndex(self.kind.findData(check.kind))
        self._tell_kind()
        for control in (self.negated, self.kind):
            control.blockSignals(False)
        if value_of(self.value.text, check) != check.value or about.shape is Shape.FIXED:
            self.value.say(value_words(check))
        self.value.setReadOnly(about.shape is Shape.FIXED)
        self._show_value()
        hint = hint_words(about)
        self.value.setPlaceholderText(hint)
        self.value.setAccessibleDescription(hint)
        for key, field in (("threshold", self.threshold), ("weight", self.weight)):
            number = check.number(key)
            if _number_of(field.text()) != number:
                field.setText("" if number is None else shown(f"{number:g}"))
        has_threshold = about.takes_threshold or check.number("threshold") is not None
        self.threshold.setVisible(has_threshold)
        self._threshold_title.setVisible(has_threshold)

    def show_note(self, note: str) -> None:
        """Say what stands out about the check; nothing where nothing does."""
        self._note = note
        self._tell_kind()

    def _tell_kind(self) -> None:
        """Its type whole, which its field may have no room for."""
        told = filter(None, (self.kind.currentText(), self._note))
        self.kind.setToolTip(plain_tip("\n".join(told)))

    def _show_value(self) -> None:
        has_value = kind_of(self._check.kind).shape is not Shape.NONE
        self.value.setVisible(has_value and self._held is None)

    def show_outcome(self, outcome: CheckOutcome | None, fault: Message | None) -> None:
        """Show how the answer fared and what is wrong with the check itself, if anything is."""
        self.fault.setVisible(fault is not None)
        self.fault.say(breakable(sentence(fault, _LONGEST_REASON)) if fault else "")
        shown = outcome is not None and fault is None
        self.mark.setVisible(outcome is not None)
        self.reason.setVisible(shown)
        if outcome is None:
            return
        symbol = OUTCOME_SYMBOLS[outcome.outcome]
        side = self._theme.measures.step(12)
        self.mark.setPixmap(symbol_pixmap(self._theme, symbol, side, self.devicePixelRatioF()))
        self.mark.setAccessibleName(state_words(outcome.outcome))
        if shown:
            words = sentence(outcome.reason, _LONGEST_REASON)
            self.reason.say(breakable(words))
            self.reason.setToolTip(plain_tip(words))
            passed = outcome.outcome is Outcome.PASSED
            self.reason.set_role(Role.MUTED if passed else ROLES[symbol])

    def _take_kind(self, _chosen: object = None) -> None:
        kind = str(self.kind.currentData())
        negation = NEGATION if self.negated.isChecked() else ""
        check = self._check.changed(type=negation + kind)
        was, shape = kind_of(self._check.kind).shape, kind_of(kind).shape
        if shape is Shape.FIXED and was is not Shape.FIXED:
            check = DraftCheck({"type": negation + kind, "assert": [self._check.written]})
        elif was is Shape.FIXED and shape is not Shape.FIXED:
            check = check.changed(**{"assert": None})
        if shape in (Shape.NONE, Shape.FIXED):
            check = check.changed(value=None)
        elif kind != self._check.kind and check.value is None and shape is not Shape.JSON:
            check = check.changed(value="")
        self._tell(check, "type")

    def _take_value(self, text: str) -> None:
        if kind_of(self._check.kind).shape is not Shape.FIXED:
            self._tell(self._check.changed(value=value_of(text, self._check)), "value")

    def _take_number(self, key: str, text: str) -> None:
        if not text.strip() or _number_of(text) is not None:
            self._tell(self._check.changed(**{key: _number_of(text)}), key)

    def _tell(self, check: DraftCheck, field: str) -> None:
        self.show_check(check)
        self.edited.emit(check, field)

    def _number(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("field")
        field.setAccessibleName(name)
        validator = DecimalValidator(field)
        validator.setBottom(0)
        field.setValidator(validator)
        field.setFixedWidth(self._theme.measures.width("0.0000") + self._theme.measures.step(16))
        return field

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        head = QHBoxLayout()
        head.setSpacing(step(8))
        for part in (self.mark, self.negated):
            head.addWidget(part)
        head.addWidget(self.kind, 1)
        numbers = QHBoxLayout()
        numbers.setSpacing(step(8))
        self._threshold_title = Label(self._theme, TypeSize.CAPTION, Role.MUTED)
        self._threshold_title.say(self.tr("Threshold"))
        weight_title = Label(self._theme, TypeSize.CAPTION, Role.MUTED)
        weight_title.say(self.tr("Weight"))
        self.weight.setPlaceholderText("1")
        numbers.addWidget(self.remove)
        numbers.addStretch(1)
        numbers.addWidget(self._threshold_title)
        numbers.addWidget(self.threshold)
        numbers.addWidget(weight_title)
        numbers.addWidget(self.weight)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(step(8), step(8), step(8), step(8))
        column.setSpacing(step(4))
        column.addLayout(head)
        column.addWidget(self.value)
        column.addWidget(self.fault)
        column.addWidget(self.reason)
        column.addLayout(numbers)


def _number_of(text: str) -> float | None:
    try:
        number = float(typed(text))
    except ValueError:
        return None
    return int(number) if number.is_integer() else number
