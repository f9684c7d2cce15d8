"""What an answer must look like: a JSON Schema or a grammar, looked at while it is typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.playground.constraint_check import Constraint, Fault, constraint_fault
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.errors import LeastwiseError

TYPING_MS: Final = 250


class ConstraintForm(QWidget):
    """`valid` is False while what stands there can bound nothing."""

    changed = Signal()

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._asked = 0
        self.valid = True
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What the answer must follow"))
        for words, kind in (
            (self.tr("Any text"), Constraint.NONE),
            (self.tr("JSON schema"), Constraint.SCHEMA),
            (self.tr("Grammar (GBNF)"), Constraint.GRAMMAR),
        ):
            self.kind.addItem(words, kind)
        self.text = PlainEditor(theme, self.tr("Schema or grammar"), lines=(5, 9), fixed_width=True)
        self.verdict = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self._rest = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._rest.timeout.connect(self._check)
        self.kind.currentIndexChanged.connect(self._take)
        self.text.typed.connect(self._take)
        above = QHBoxLayout()
        above.addWidget(self.kind)
        above.addWidget(self.verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        column.addLayout(above)
        column.addWidget(self.text)
        column.addStretch(1)
        self._refresh()

    @property
    def constraint(self) -> Constraint:
        """What is chosen."""
        return Constraint(self.kind.currentData())

    @property
    def schema(self) -> str:
        """The JSON Schema; empty for none."""
        return self.text.text if self.constraint is Constraint.SCHEMA else ""

    @property
    def grammar(self) -> str:
        """The grammar; empty for none."""
        return self.text.text if self.constraint is Constraint.GRAMMAR else ""

    @property
    def checking(self) -> bool:
        """Whether what stands there was not looked at yet."""
        return self._rest.isActive() or self._asked > 0

    def show_constraint(self, schema: str, grammar: str) -> None:
        """Show another one."""
        kind = Constraint.GRAMMAR if grammar else Constraint.NONE
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(list(Constraint).index(Constraint.SCHEMA if schema else kind))
        self.text.say(schema or grammar)
        self._take()

    def _take(self, _changed: object = None) -> None:
        self._refresh()
        self._rest.start()
        self.changed.emit()

    def _refresh(self) -> None:
        self.text.setVisible(self.constraint is not Constraint.NONE)
        self.verdict.say("")

    def _check(self) -> None:
        kind, text = self.constraint, self.text.text
        self._asked += 1

        def take(found: tuple[Fault | None, str]) -> None:
            self._asked -= 1
            if (kind, text) == (self.constraint, self.text.text):
                self._tell(kind, *found)

        def do_without(_error: LeastwiseError) -> None:
            take((None, ""))

        self._jobs.start(lambda _c: constraint_fault(kind, text), take, do_without, self)

    def _tell(self, kind: Constraint, fault: Fault | None, where: str) -> None:
        self.valid = fault is None
        words = {
            None: "" if kind is Constraint.NONE else self.tr("The model is held to this."),
            Fault.EMPTY: self.tr("Write it here, or choose any text."),
            Fault.TOO_LONG: self.tr("This is too long."),
            Fault.NO_JSON: self.tr("This is no JSON, at {where}."),
            Fault.NO_SCHEMA: self.tr("This is no JSON schema: {where}"),
            Fault.NO_ROOT: self.tr("It has no rule named root (root ::= ...)."),
        }
        self.verdict.say(words[fault].format(where=where))
        self.verdict.set_role(Role.MUTED if fault is None else Role.FAIL)
        self.changed.emit()
