"""The models that a column can have: those on this computer, and those of cloud providers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.wording import isolated, plain_tip, shortened
from leastwise.domain.cloud import CloudProvider
from leastwise.domain.playground import ColumnKind, ColumnModel

_NAME_LETTERS: Final = 48
_FEWEST_LETTERS: Final = 8


def models_to_choose(core: CoreCalls) -> tuple[ColumnModel, ...]:
    """Every model there is; takes long. A projector reads images for another and is none."""
    paths = dict.fromkeys(map(str, core.model_paths(None)))
    local = [local_model(path) for path in paths if "mmproj" not in Path(path).name.lower()]
    default = [_default_of(one.provider) for one in core.cloud.providers()]
    return (*local, *map(cloud_model, default))


def local_model(path: str) -> ColumnModel:
    """A model file as a column's."""
    return ColumnModel(ColumnKind.LOCAL, path, Path(path).stem)


def cloud_model(reference: str) -> ColumnModel:
    """A provider's model, by NAME/MODEL, as a column's; by NAME its default."""
    return ColumnModel(ColumnKind.CLOUD, reference, reference)


def _default_of(provider: CloudProvider) -> str:
    """The model that is asked where none is named."""
    return f"{provider.name}/{provider.model}" if provider.model else provider.name


class ModelPicker(QComboBox):
    """`chosen` gives the model that the user picked; `other_wanted` asks for a cloud model that
    is not in the list."""

    chosen = Signal(object)
    other_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._models: tuple[ColumnModel, ...] = ()
        self._shown = 0
        self.setAccessibleName(self.tr("Model of this column"))
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.activated.connect(self._choose)

    @property
    def chosen_model(self) -> ColumnModel | None:
        """The model that is shown."""
        at = self.currentIndex()
        return self._models[at] if 0 <= at < len(self._models) else None

    def offer(self, models: Sequence[ColumnModel], shown: ColumnModel | None) -> None:
        """Offer these, with one of them shown; one that is gone stays while it is shown."""
        known = tuple(models)
        if shown is not None and shown not in known:
            known = (*known, shown)
        if known != self._models:
            self._models = known
            with QSignalBlocker(self):
                self.clear()
                for at, model in enumerate(known):
                    self.addItem(self._words(model))
                    self.setItemData(at, plain_tip(model.reference), Qt.ItemDataRole.ToolTipRole)
                self.addItem(self.tr("Another cloud model..."))
            self._shown = 0
        if shown is not None:
            self._shown = known.index(shown)
            self.setCurrentIndex(self._shown)
            self.setToolTip(plain_tip(shown.name))

    def _words(self, model: ColumnModel) -> str:
        name = isolated(shortened(model.name, _NAME_LETTERS))
        return (
            name if model.kind is ColumnKind.LOCAL else self.tr("{name} (cloud)").format(name=name)
        )

    def _choose(self, at: int) -> None:
        if at >= len(self._models):
            self.setCurrentIndex(self._shown)
            self.other_wanted.emit()
            return
        self._shown = at
        model = self._models[at]
        self.setToolTip(plain_tip(model.name))
        self.chosen.emit(model)
