"""The wiring: the services that live as long as the program, each built where it is first used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.made_once import MadeOnce
from leastwise.net.switch import OfflineSwitch
from leastwise.paths import Paths, shipped_models, shipped_resources
from leastwise.settings import Settings, SettingValue
from leastwise.store.access import HistoryAccess

if TYPE_CHECKING:
    from leastwise.bench.examiner import Examiner
    from leastwise.bench.service import BenchService
    from leastwise.cloud.desk import CloudDesk
    from leastwise.domain.computer import Computer
    from leastwise.domain.devices import Device
    from leastwise.domain.history import RunSummary, StoredRun
    from leastwise.domain.model_header import ModelHeader
    from leastwise.domain.suites import Suite
    from leastwise.engine.ahead import EngineAhead
    from leastwise.engine.client import Engine
    from leastwise.engine.quantising import QuantisingProcess
    from leastwise.evals.blind import BlindDesk
    from leastwise.evals.choosing import SuiteShelf
    from leastwise.evals.consents import Consents
    from leastwise.evals.judge_desk import JudgeDesk
    from leastwise.evals.referencing import ReferenceDesk
    from leastwise.evals.suite_desk import SuiteDesk
    from leastwise.evals.suite_exchange import SuiteExchange
    from leastwise.evals.tasks import TaskDesk
    from leastwise.fit.catalogue_desk import CatalogueDesk
    from leastwise.fit.desk import FitDesk
    from leastwise.hub.catalogue import CatalogueShelf
    from leastwise.hub.library.service import Library
    from leastwise.hub.quantising import Quantiser
    from leastwise.hub.searching import HubBrowser
    from leastwise.hub.sources import ModelSource
    from leastwise.hub.transfer.downloads import Downloads
    from leastwise.net.client import NetClient
    from leastwise.net.desk import NetworkDesk
    from leastwise.playground.desk import PlaygroundDesk
    from leastwise.report.handing_off import HandingOff
    from leastwise.report.past import PastRuns
    from leastwise.upkeep.desk import Upkeep


class Services:
    """What the core is made of. Making it opens nothing.

    What is large is imported by what uses it, not at the start of every command. The history is
    opened for writing at the first call that has something to keep, and stays open until `close`,
    after which nothing more is kept.
    """

    def __init__(self, paths: Paths, settings: Settings) -> None:
        self.paths = paths.with_store(settings.store_folder)
        self.settings = settings
        self._offline_switch = OfflineSwitch(is_on=settings.offline == "on")
        self._access = HistoryAccess(paths.database)
        self._devices: tuple[Device, ...] | None = None
        self._left_overs_gone = False

    @MadeOnce
    def hub(self) -> HubBrowser:
        """The Hub, looked through."""
        from leastwise.hub.keys import HubKeys
        from leastwise.hub.searching import HubBrowser

        return HubBrowser(self._net, self.paths.headers, HubKeys(self.paths.hub_keys))

    @MadeOnce
    def library(self) -> Library:
        """The models on this computer."""
        from leastwise.hub.library.ground import LibraryGround
        from leastwise.hub.library.service import Library

        return Library(
            LibraryGround(
                ships=shipped_models() / "house",
                paths=lambda: self.paths,
                folders=lambda: self.settings.models_folders,
                memory=self._access.memory,
                writer=self._access.writer,
                reading=self._access.reading,
                switch_store=self._switch_store,
                shape_of=_shape_key,
            )
        )

    @MadeOnce
    def downloads(self) -> Downloads:
        """The downloads of models into the present store."""
        return self._new_downloads(self.settings.download_bytes_per_s)

    @MadeOnce
    def cloud(self) -> CloudDesk:
        """The cloud models that the user added, and what may be spent on them."""
        from leastwise.cloud.desk import CloudDesk

        return CloudDesk(self.paths.cloud, shipped_models() / "prices.toml", self._net)

    @MadeOnce
    def network(self) -> NetworkDesk:
        """What may go out, and what went out."""
        from leastwise.net.desk import NetworkDesk

        return NetworkDesk(self.paths.network_log, self._offline_switch, self._keep_offline)

    @MadeOnce
    def upkeep(self) -> Upkeep:
        """The settings, what lies on the disk, the log and its reports."""
        from leastwise.upkeep.desk import Ground, Upkeep

        return Upkeep(
            Ground(
                lambda: self.paths,
                lambda: self.settings,
                self._take_setting,
                lambda: self.network,
                lambda: self.downloads,
                self._access,
                self.computer,
            )
        )

    @MadeOnce
    def references(self) -> ReferenceDesk:
        """Runs of whole suites through cloud models, to hold a ladder against."""
        from leastwise.evals.referencing import ReferenceDesk

        return ReferenceDesk(self._access.writer, self.cloud, self.computer, self.judges.open)

    @MadeOnce
    def catalogue(self) -> CatalogueDesk:
        """The models that ship by name, and which of them fit here."""
        from leastwise.fit.catalogue_desk import CatalogueDesk
        from leastwise.fit.desk import fit_request

        settings = lambda: fit_request(self.settings.run_settings, ()).settings  # noqa: E731 - as they are when asked
        return CatalogueDesk(self._shelf, self._fit_desk.here, settings, self._net)

    @MadeOnce
    def consents(self) -> Consents:
        """Which scripts of suites the user allowed to run."""
        from leastwise.evals.consents import Consents

        return Consents(self.paths.trusted_scripts)

    @MadeOnce
    def suite_desk(self) -> SuiteDesk:
        """The suites that are written here."""
        from leastwise.evals.suite_desk import Past, SuiteDesk

        past = Past(self.history, self.stored_run, self.suite_of_run)
        shipped, trusted = shipped_resources() / "suites", self.consents.trusted
        return SuiteDesk(shipped, lambda: self.paths.suites, past, trusted)

    @property
    def suite_exchange(self) -> SuiteExchange:
        """Takes suites in and writes them out."""
        from leastwise.evals.suite_exchange import SuiteExchange

        return SuiteExchange(self._suite_shelf)

    @MadeOnce
    def judges(self) -> JudgeDesk:
        """The models that checks may ask."""
        from leastwise.evals.judge_desk import JudgeDesk

        return JudgeDesk(
            find=lambda name: self.library.shelf().choose(name),
            start_engine=self._start_engine,
            settings=lambda: self.settings.run_settings,
            memory=self._access.memory,
            writer=self._access.writer,
            reading=self._access.reading,
            cloud=lambda: self.cloud,
            trusted=self.consents.trusted,
        )

    @property
    def tasks(self) -> TaskDesk:
        """Every suite with its standing answer, under the settings as they are now."""
        from leastwise.evals.tasks import TaskDesk

        shelf, reading = self._suite_shelf(), self._access.reading
        return TaskDesk(reading, shelf, lambda: self.settings.run_settings)

    @property
    def quantiser(self) -> Quantiser:
        """Makes smaller files of models in the store as it is now."""
        from leastwise.hub.quantising import Quantiser

        return Quantiser(self.paths.models, self._start_quantising, self._access.memory)

    @property
    def past(self) -> PastRuns:
        """The past runs: searched, compared, exported, removed."""
        from leastwise.report.past import PastRuns

        return PastRuns(self._access.reading, self._access.writer, self.tasks.stale_runs)

    @property
    def blind(self) -> BlindDesk:
        """Answers of two models compared without names."""
        from leastwise.evals.blind import BlindDesk

        return BlindDesk(self._access.reading, self._access.writer)

    @MadeOnce
    def playground(self) -> PlaygroundDesk:
        """Prompts to several models at once, the answers that were kept, the kept prompts."""
        from leastwise.fit.process_needs import ProcessNeeds
        from leastwise.playground.desk import PlaygroundDesk, PlayParts

        return PlaygroundDesk(
            PlayParts(
                self._access,
                self.paths,
                lambda: self.settings.run_settings,
                self._examiner.one,
                ProcessNeeds(self._start_engine, self.paths.planning),
                lambda: self.cloud,
            )
        )

    @property
    def handing_off(self) -> HandingOff:
        """Hands models over to other programs."""
        from leastwise.report.handing_off import HandingOff

        return HandingOff(self.stored_run, self.suite_of_run, self.past.report)

    def get_ready(self) -> None:
        """Start what the first look at models needs, where nothing is known of any yet."""
        if self._access.is_new():
            self._engines.begin()

    def computer(self) -> Computer:
        """This computer, as it is now. Raises EnvironmentFault where no child starts."""
        from leastwise.engine.backends import has_gpu_backend
        from leastwise.machine.detection import detect_computer
        from leastwise.machine.gpus import merge_devices

        found = detect_computer(self.paths.home)
        if not found.gpus and not has_gpu_backend():
            return found
        if self._devices is None:
            with self._start_engine() as engine:
                self._devices = engine.ready.devices
        use = merge_devices(found, self._devices)
        return replace(found, gpus=use.gpus, gpu_notes=use.notes)

    def history(self, limit: int = 50) -> tuple[RunSummary, ...]:
        """The newest runs, newest first. Raises StoreFault."""
        with self._access.reading() as history:
            return history.runs(limit) if history else ()

    def stored_run(self, run_id: int) -> StoredRun:
        """A past run, whole. Raises BadInput where there is none, StoreFault."""
        with self._access.reading() as history:
            run = history.run(run_id) if history else None
        if run is None:
            raise BadInput(say("store.no_run", run_id=run_id))
        return run

    def suite_of_run(self, run_id: int) -> Suite | None:
        """The suite of a past run as it was then."""
        with self._access.reading() as history:
            return history.suite_of(run_id) if history else None

    def close(self) -> None:
        """Stop the downloads, which go on at the next start, and close the history."""
        for made in ("downloads", "suite_desk", "_engines"):
            if made in self.__dict__:
                getattr(self, made).close()
        self._access.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @MadeOnce
    def _fit_desk(self) -> FitDesk:
        from leastwise.fit.desk import FitDesk

        return FitDesk(
            self._find_source,
            self._start_engine,
            self.paths.planning,
            self.computer,
            self._access.reading,
            self._access.writer,
        )

    def _find_source(
        self, reference: str, cancellation: Cancellation, *, from_kept: bool
    ) -> ModelSource:
        from leastwise.hub.sources import resolve_source

        net, shelf = self._net(offline=from_kept), self.library.shelf()
        kept, find_key = self.paths.headers, self.hub.keys.find
        return resolve_source(
            reference, shelf, net, kept, cancellation, find_key, self._shelf.named
        )

    def _net(self, *, offline: bool = False) -> NetClient:
        from leastwise.net.client import NetClient
        from leastwise.net.log import NetworkLog

        return NetClient(NetworkLog(self.paths.network_log), offline, switch=self._offline_switch)

    def _keep_offline(self, is_on: bool) -> None:
        word = "on" if is_on else "off"
        saved = Settings.load(self.paths.settings_file).with_value("offline", word)
        saved.save(self.paths.settings_file)
        self.settings = replace(self.settings, offline=word)

    def _take_setting(self, name: str, value: SettingValue) -> None:
        self.settings = self.settings.with_typed(name, value)
        if name == "download_limit_kb_per_s":
            self.downloads.set_rate_limit(self.settings.download_bytes_per_s)

    def _remove_leftovers(self) -> None:
        """What killed processes left where stand-ins and new files are made, once."""
        from leastwise.hub.places import making_folder
        from leastwise.process.scratch import remove_leftovers

        places = self.paths.planning, making_folder(self.paths.models)
        for place in places if not self._left_overs_gone else ():
            remove_leftovers(place)
        self._left_overs_gone = True

    def _switch_store(self, folder: Path) -> None:
        """Make `folder` the store, for this process and for those to come."""
        saved = Settings.load(self.paths.settings_file).with_value("store_folder", str(folder))
        saved.save(self.paths.settings_file)
        self.settings = replace(self.settings, store_folder=str(folder))
        self.paths = self.paths.with_store(str(folder))
        self.downloads.close()
        self.__dict__["downloads"] = self._new_downloads(self.downloads.rate_limit)

    @MadeOnce
    def _shelf(self) -> CatalogueShelf:
        from leastwise.hub.catalogue import CATALOGUE_FILE, CatalogueShelf

        return CatalogueShelf(shipped_models() / CATALOGUE_FILE)

    def _new_downloads(self, bytes_per_s: float | None) -> Downloads:
        from leastwise.hub.hub_api import Hub
        from leastwise.hub.transfer.downloads import Downloads

        return Downloads(
            self.paths.models,
            self._net,
            lambda: Hub.from_environment(self.hub.keys.find),
            catalogued=self._shelf.named,
            bytes_per_s=bytes_per_s,
        )

    @property
    def _examiner(self) -> Examiner:
        from leastwise.bench.examiner import Examiner

        settings = lambda: self.settings.run_settings  # noqa: E731 - as they are when asked
        access = self._access
        return Examiner(access.memory, self._engines, self.computer, settings, access.is_new)

    def _bench_service(self) -> BenchService:
        from leastwise.bench.service import BenchService

        return BenchService(self._access.writer(), self._start_engine, self.computer)

    def _suite_shelf(self) -> SuiteShelf:
        from leastwise.evals.choosing import SuiteShelf

        return SuiteShelf(shipped_resources() / "suites", self.paths.suites, self.consents)

    def _discard_model(self, path: Path) -> None:
        removal = self.library.plan_removal(str(path), Cancellation())
        self.library.remove(removal)

    @MadeOnce
    def _engines(self) -> EngineAhead:
        from leastwise.engine.ahead import EngineAhead

        return EngineAhead(str(self.paths.log_file))

    def _start_engine(self) -> Engine:
        return self._engines.take()

    def _start_quantising(self) -> QuantisingProcess:
        from leastwise.engine.quantising import QuantisingProcess

        return QuantisingProcess(str(self.paths.log_file))


def _shape_key(header: ModelHeader) -> str:
    from leastwise.fit.grounds import shape_key

    return shape_key(header)
