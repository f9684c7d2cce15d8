"""Any model of a cloud provider: one that it lists when asked, or a name that is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from leastwise.desktop.cloud_calls import CloudCalls, PriceCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import exactly, filled, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudProvider, Price, ProviderState, SendNotice
from leastwise.domain.errors import Cancelled, LeastwiseError

_WIDTH_STEPS = 26
_LONGEST_NAME = 400


@dataclass(frozen=True)
class OfferedModel:
    """A model that a provider lists, with its price where that is known."""

    name: str
    price: Price | None


@dataclass(frozen=True)
class _Known:
    states: tuple[ProviderState, ...]
    prices: PriceCalls


class CloudModelDialog(Dialog):
    """Accepted with `reference`, a provider and a model of it. Only its button sends anything.

    `confirm` asks the user before a host's first request. `chosen` is shown at first.
    """

    def __init__(
        self,
        theme: Theme,
        cloud: CloudCalls,
        jobs: Jobs,
        memory: QSettings,
        confirm: Callable[[SendNotice], bool],
        parent: QWidget,
        chosen: str = "",
    ) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Choose a cloud model"))
        self._cloud, self._jobs, self._confirm = cloud, jobs, confirm
        self._wanted, _, model = chosen.partition("/")
        self._prices: PriceCalls | None = None
        self._providers: dict[str, CloudProvider] = {}
        self._asking: Job | None = None
        self.error = ErrorCard(theme)
        self.provider = QComboBox()
        self.provider.setAccessibleName(self.tr("Provider"))
        self.name = QLineEdit(model, maxLength=_LONGEST_NAME, clearButtonEnabled=True)
        self.name.setObjectName("field")
        self.name.setAccessibleName(self.tr("Model"))
        self.name.setPlaceholderText(self.tr("Type a name, or choose one below"))
        self.price = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True, wraps=True)
        self.table: ResultsTable[OfferedModel] = ResultsTable(
            theme, self.tr("Models that the provider offers"), _columns(self), memory, 0
        )
        self.told = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.ask = QPushButton(self.tr("List its models"))
        self.ask.setToolTip(self.tr("Asks the provider; no prompt is sent, and it costs nothing"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.use = QPushButton(self.tr("Use this model"))
        self.use.setObjectName("primary")
        self.use.setDefault(True)
        self._lay_out(theme)
        self._connect()
        self._refresh()
        jobs.start(
            lambda _c: _Known(cloud.providers(), cloud.prices()), self._show, self._fail, self
        )

    @property
    def reference(self) -> str:
        """NAME/MODEL as it stands there, empty where either is missing."""
        model = self.name.text().strip()
        return f"{self.provider.currentText()}/{model}" if model and self._provider else ""

    @property
    def _provider(self) -> CloudProvider | None:
        return self._providers.get(self.provider.currentText())

    def list_models(self) -> None:
        """Ask the provider which models it has, or stop asking."""
        if self._asking is not None:
            self._asking.cancel()
            return
        provider, cloud, confirm = self._provider, self._cloud, self._confirm
        if provider is None:
            return
        name = provider.name

        def work(stop: Cancellation) -> tuple[str, ...]:
            return cloud.models(name, confirm, stop)

        def show(models: tuple[str, ...]) -> None:
            self._asking = None
            if self.provider.currentText() == name:
                self._offer(models)
            self._refresh()

        self.error.hide()
        self._asking = self._jobs.start(work, show, self._fail, self)
        self._refresh()

    def done(self, result: int) -> None:
        """However it is closed, nothing is asked any more."""
        if self._asking is not None:
            self._asking.cancel()
        super().done(result)

    def _show(self, known: _Known) -> None:
        self._prices = known.prices
        self._providers = {one.provider.name: one.provider for one in known.states}
        self.provider.addItems(list(self._providers))
        self.provider.setCurrentIndex(max(self.provider.findText(self._wanted), 0))
        self._turn_to_provider()
        (self.name if known.states else self.cancel).setFocus()

    def _turn_to_provider(self) -> None:
        """Show what this provider listed before in this session."""
        provider = self._provider
        self._offer(self._cloud.listed(provider.name) if provider else ())
        self._refresh()

    def _offer(self, models: Sequence[str]) -> None:
        provider, prices = self._provider, self._prices
        assert prices is not None
        self.table.show_rows(
            [OfferedModel(one, prices.find(provider, one) if provider else None) for one in models]
        )
        self.table.fit_columns()

    def _take(self, row: OfferedModel) -> None:
        self.name.setText(row.name)

    def _sift(self) -> None:
        """Show only models with what is typed; all of them where it is one's whole name."""
        typed = self.name.text().strip()
        is_whole = any(typed == row.name for row in self.table.item_model.rows)
        words = "" if is_whole else typed.casefold()
        self.table.sift((lambda row: words in row.name.casefold()) if words else None)
        self._refresh()

    def _refresh(self) -> None:
        asking = self._asking is not None
        self.ask.setText(self.tr("Stop asking") if asking else self.tr("List its models"))
        self.ask.setAccessibleName(self.ask.text())
        self.ask.setEnabled(self._provider is not None)
        self.provider.setEnabled(not asking and bool(self._providers))
        self.use.setEnabled(bool(self.reference))
        self.price.say(self._price_words())
        self.told.say(self._told_words())

    def _price_words(self) -> str:
        provider, model = self._provider, self.name.text().strip()
        if provider is None or not model or self._prices is None:
            return ""
        price = self._prices.find(provider, model)
        if price is None:
            return self.tr(
                "Its price is not known, so nothing is sent to it before you agree to that or add "
                "a price on the Cloud page."
            )
        words = self.tr("{input} in and {output} out, in {currency} per million tokens.")
        return words.format(
            input=exactly(price.input),
            output=exactly(price.output),
            currency=self._prices.currency,
        )

    def _told_words(self) -> str:
        if self._asking is not None:
            return filled(self.tr("Asking {name}"), name=shortened(self.provider.currentText()))
        if self._prices is None:
            return ""
        if not self._providers:
            return self.tr("No cloud provider was added yet. Add one on the Cloud page.")
        count = len(self.table.item_model.rows)
        if not count:
            return self.tr("The provider was not asked for its models in this session.")
        words = self.tr(
            "{shown} of {count} {count|model|models}. They are kept until the window is closed."
        )
        return filled(words, shown=whole(len(self.table.shown_rows)), count=whole(count))

    def _fail(self, error: LeastwiseError) -> None:
        self._asking = None
        if not isinstance(error, Cancelled):
            self.error.tell(error.message)
        self._refresh()

    def _connect(self) -> None:
        self.provider.currentIndexChanged.connect(lambda _at: self._turn_to_provider())
        self.name.textChanged.connect(lambda _text: self._sift())
        self.table.activated_row.connect(self._take)
        self.table.item_model.moved.connect(self._refresh)
        self.ask.clicked.connect(self.list_models)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self.accept)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.keep_wide(_WIDTH_STEPS)
        self.ask.setAutoDefault(False)
        form = QFormLayout()
        form.setSpacing(step(8))
        across = QHBoxLayout()
        across.addWidget(self.provider, 1)
        across.addWidget(self.ask)
        form.addRow(self.tr("Provider"), across)
        form.addRow(self.tr("Model"), self.name)
        form.addRow("", self.price)
        self.column.addWidget(self.error)
        self.column.addLayout(form)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.told)
        self.end_with(self.cancel, self.use)
        self.table.setMinimumHeight(step(24) * 8)


def _columns(home: QWidget) -> tuple[Column[OfferedModel], ...]:
    tr = home.tr

    def figure(title: str, name: str) -> Column[OfferedModel]:
        def amount(row: OfferedModel) -> Decimal | None:
            value = getattr(row.price, name, None)
            return value if isinstance(value, Decimal) else None

        def order(row: OfferedModel) -> float | None:
            value = amount(row)
            return None if value is None else float(value)

        return Column(name, title, lambda row: exactly(amount(row)), sort=order, figures=True)

    return (
        Column("model", tr("Model"), lambda row: row.name, tip=lambda row: row.name),
        figure(tr("Input"), "input"),
        figure(tr("Output"), "output"),
    )
