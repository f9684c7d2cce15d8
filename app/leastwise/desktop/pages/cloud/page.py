"""Cloud: the providers that the user added, prices, spending. Nothing goes out unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabWidget, QWidget

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.cloud.consent import Consent
from leastwise.desktop.cloud_calls import CloudCalls, PriceCalls
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.cloud.key_dialog import CloudKeyDialog
from leastwise.desktop.pages.cloud.money_view import MoneyView
from leastwise.desktop.pages.cloud.price_dialog import PriceDialog
from leastwise.desktop.pages.cloud.prices_view import PricesView
from leastwise.desktop.pages.cloud.provider_dialog import ProviderDialog
from leastwise.desktop.pages.cloud.providers_view import ProvidersView
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.wording import sentence, shortened
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import Price, ProviderState, Spend, SpendCaps
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.messages import say


@dataclass(frozen=True)
class _Found:
    states: tuple[ProviderState, ...]
    keyring: str
    caps: SpendCaps
    spend: Spend
    prices: PriceCalls


class CloudPage(Page):
    """Every change is made in the background, and then everything is read anew."""

    def __init__(
        self, theme: Theme, core: CoreCalls, jobs: Jobs, consent: Consent, memory: QSettings
    ) -> None:
        tr = QCoreApplication.translate
        question = tr("CloudPage", "Large models elsewhere, only if you want one to compare with")
        super().__init__(theme, tr("CloudPage", "Cloud"), question)
        self._core, self._jobs, self._consent, self._memory = core, jobs, consent, memory
        self._asking: Job | None = None
        self._keyring = self._currency = ""
        self.error = ErrorCard(theme)
        self.add_button = QPushButton(self.tr("Add a provider..."))
        self.add_button.setObjectName("primary")
        self.empty = EmptyState(
            theme,
            self.tr(
                "No cloud provider was added, and nothing goes out until one is. A cloud model is "
                "a reference: Decision holds your models against it case by case, and the "
                "Playground shows its answers beside theirs. Before the first request to a host "
                "you are shown what it holds."
            ),
            self.tr("Add a provider..."),
            self.do_main_action,
        )
        self.listed = QStackedWidget()
        self.listed.addWidget(QWidget())  # until it is known whether there are any
        self.listed.addWidget(self.empty)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.listed, self.tr("Providers"))
        self.header.addWidget(self.add_button)
        self.column.addWidget(self.error)
        self.column.addWidget(self.tabs, 1)

    def parts(self) -> Iterator[None]:
        """The providers, then what stands on the other tabs."""
        self.providers = ProvidersView(self.theme, self._memory)
        yield
        self.listed.addWidget(self.providers)
        yield
        self.prices = PricesView(self.theme, self._memory)
        self.money = MoneyView(self.theme)
        self.tabs.addTab(self.prices, self.tr("Prices"))
        self.tabs.addTab(self.money, self.tr("Spending"))
        self._connect()
        yield

    @property
    def busy(self) -> bool:
        """Whether a provider is being asked."""
        return self._asking is not None

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs, and what stays of it when the window closes."""
        return self.tr("A cloud provider is being asked."), self.tr("Nothing of it is lost.")

    def arrive(self) -> None:
        """Read everything."""
        self._change(lambda _cloud: None)

    def do_main_action(self) -> None:
        """Add a provider."""
        dialog = ProviderDialog(self.theme, self)
        if dialog.exec():
            provider = dialog.provider
            self._change(
                lambda cloud: cloud.shelf.add(provider),
                sentence(say("cloud.added_here", name=provider.name)),
            )
        dialog.deleteLater()

    def stop(self) -> None:
        """Stop asking."""
        if self._asking is not None:
            self._asking.cancel()

    def test(self, state: ProviderState) -> None:
        """Ask a provider for its models, which costs nothing; once more stops it."""
        if self._asking is not None:
            self.stop()
            return
        name, cloud, confirm = state.provider.name, self._core.cloud, self._consent.confirm

        def work(stop: Cancellation) -> tuple[str, ...]:
            return cloud.models(name, confirm, stop)

        def tell(models: tuple[str, ...]) -> None:
            self._end()
            told = say("cloud.tested", provider=name, count=len(models))
            self._change(lambda _cloud: None, sentence(told))
            self.providers.show_models(name, models)

        self.providers.detail.say(self.tr("Asking {name}").format(name=shortened(name)))
        self.providers.detail.show_asking(asking=True)
        self._asking = self._jobs.start(work, tell, self._fail_to_ask, self)
        self.run_began.emit()

    def _end(self) -> None:
        self._asking = None
        self.providers.detail.say("")
        self.providers.detail.show_asking(asking=False)
        self.run_ended.emit()

    def _fail_to_ask(self, error: LeastwiseError) -> None:
        self._end()
        self._fail(error)

    def _change(self, deed: Callable[[CloudCalls], object], told: str = "") -> None:
        """Do it, then read everything anew and tell what came of it."""

        def work(_stop: Cancellation) -> _Found:
            cloud = self._core.cloud
            deed(cloud)
            return _Found(
                cloud.providers(),
                cloud.keys.keyring_name(),
                cloud.caps(),
                cloud.spend(),
                cloud.prices(),
            )

        def show(found: _Found) -> None:
            if told:
                self.error.hide()
            self._show(found)
            self.providers.detail.say(told)

        self._jobs.start(work, show, self._fail, self)

    def _show(self, found: _Found) -> None:
        self._keyring, self._currency = found.keyring, found.prices.currency
        self.providers.show_providers(found.states, found.keyring, found.prices)
        self.listed.setCurrentWidget(self.providers if found.states else self.empty)
        self.add_button.setVisible(bool(found.states))  # else it stands in the middle
        self.prices.show_prices(found.prices)
        self.money.show_money(found.spend, found.caps, found.prices.currency)

    def _ask_key(self, state: ProviderState) -> None:
        provider = state.provider
        dialog = CloudKeyDialog(self.theme, provider.name, self._keyring, self)
        if dialog.exec():
            key = dialog.key
            told = self.tr("The key for {name} is there.").format(name=shortened(provider.name))
            self._change(lambda cloud: cloud.keys.keep(provider, key), told)
        dialog.field.clear()
        dialog.deleteLater()

    def _ask_price(self, price: Price | None) -> None:
        dialog = PriceDialog(self.theme, self._currency, price, self)
        if dialog.exec() and (wanted := dialog.price) is not None:
            self._change(lambda cloud: cloud.keep_price(wanted))
        dialog.deleteLater()

    def _drop_price(self, price: Price) -> None:
        self._change(lambda cloud: cloud.drop_price(price.host, price.model))

    def _keep_caps(self, run: str, month: str) -> None:
        def keep(cloud: CloudCalls) -> None:
            from leastwise.cloud.providers import amount_of

            cloud.shelf.set_caps(SpendCaps(amount_of(run or "none"), amount_of(month or "none")))

        self._change(keep, self.tr("The caps are kept."))

    def _use_model(self, state: ProviderState, model: str) -> None:
        name = state.provider.name
        words = self.tr("{name} is asked for {model} where no other is named.")
        told = words.format(name=shortened(name), model=shortened(model))
        self._change(lambda cloud: cloud.shelf.set_model(name, model), told)

    def _remove(self, state: ProviderState) -> None:
        name = state.provider.name
        question = self.tr("Remove {name}?").format(name=shortened(name))
        lost = self.tr("Its key in the keyring and your agreement to send there go with it.")
        if is_wanted(self, question, lost, self.tr("Remove"), self.tr("Keep")):
            self._change(
                lambda cloud: cloud.remove(name), sentence(say("cloud.removed", name=name))
            )

    def _fail(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self.error.tell(error.message)

    def _connect(self) -> None:
        providers = self.providers
        self.add_button.clicked.connect(self.do_main_action)
        providers.test_wanted.connect(self.test)
        providers.key_wanted.connect(self._ask_key)
        providers.remove_wanted.connect(self._remove)
        providers.model_wanted.connect(self._use_model)
        self.prices.edit_wanted.connect(self._ask_price)
        self.prices.drop_wanted.connect(self._drop_price)
        self.money.caps_wanted.connect(self._keep_caps)
