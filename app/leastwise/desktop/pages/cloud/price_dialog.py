"""A price of the user's own for one model of one host."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from leastwise.desktop.language.figures import shown, typed
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.text import Label
from leastwise.domain.amounts import exactly
from leastwise.domain.cloud import Price

_WIDTH_STEPS = 22
_FIGURES = ("input", "output", "cached_input", "cache_write")
_MOST_LETTERS = 300


class PriceDialog(Dialog):
    """`price` is what was filled in, None while a figure is none. Amounts are per million."""

    def __init__(self, theme: Theme, currency: str, price: Price | None, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("A price of your own"))
        about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        about.say(
            self.tr(
                "In {currency} per million tokens. Empty is not known: a call that uses such "
                "tokens then has no known cost."
            ).format(currency=currency)
        )
        titles = (
            self.tr("Host"),
            self.tr("Model"),
            self.tr("Input"),
            self.tr("Output"),
            self.tr("Input from its cache"),
            self.tr("Input to its cache"),
            self.tr("Source"),
        )
        names = ("host", "model", *_FIGURES, "source")
        self.fields = dict(zip(names, map(_field, titles), strict=True))
        for name, field in self.fields.items():
            known = getattr(price, name) if price is not None else None
            text = shown(exactly(known)) if isinstance(known, Decimal) else str(known or "")
            field.setText(text)
            field.textChanged.connect(lambda _text: self._refresh())
        self.keep = QPushButton(self.tr("Keep the price"))
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        self.keep.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        step = theme.measures.step
        self.keep_wide(_WIDTH_STEPS)
        form = QFormLayout()
        form.setSpacing(step(8))
        for title, field in zip(titles, self.fields.values(), strict=True):
            form.addRow(title, field)
        self.column.addLayout(form)
        self.column.addWidget(about)
        self.end_with(cancel, self.keep)
        self._refresh()

    @property
    def price(self) -> Price | None:
        """What was filled in, dated today; None while it is no price."""
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        figures = [_amount(texts[name]) for name in _FIGURES]
        given, made, cached, written = figures
        wrong = any(
            texts[name] and figure is None for name, figure in zip(_FIGURES, figures, strict=True)
        )
        if wrong or given is None or made is None or not (texts["host"] and texts["model"]):
            return None
        today = datetime.now(UTC).date().isoformat()
        host, model = texts["host"].lower(), texts["model"]
        return Price(model, given, made, cached, written, host, texts["source"], today)

    def _refresh(self) -> None:
        self.keep.setEnabled(self.price is not None)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("field")
    field.setMaxLength(_MOST_LETTERS)
    field.setAccessibleName(name)
    return field


def _amount(text: str) -> Decimal | None:
    """The amount that a text writes; None for another."""
    try:
        amount = Decimal(typed(text))
    except ArithmeticError:
        return None
    return amount if amount.is_finite() and amount >= 0 else None
