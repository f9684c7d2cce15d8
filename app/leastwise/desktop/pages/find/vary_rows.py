"""One line each of what is varied: an adapter with its scale, a setting with its values."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from leastwise.desktop.language.lists import listed
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.decimal_fields import DecimalBox
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.desktop.wording import shortened
from leastwise.domain.candidates import Adapter
from leastwise.domain.variants import Varied
from leastwise.evals.varying import FILES, NAMES, WITHOUT

_EXAMPLES: Final = {
    "ctx": "2048, 4096",
    "kv": "f16, q8_0",
    "flash": "on, off",
    "threads": "4, 8",
    "sequences": "1, 16",
    "gpu-layers": "0, -1",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("VaryPanel", text)


def setting_titles() -> dict[str, str]:
    """The settings that can be varied, and what people call them."""
    titles = {
        "ctx": _tr("Context, tokens"),
        "kv": _tr("Type of the KV cache"),
        "flash": _tr("Flash attention"),
        "threads": _tr("Threads"),
        "sequences": _tr("Answers at once"),
        "gpu-layers": _tr("Layers on the GPU"),
        "grammar": _tr("Grammar"),
        "schema": _tr("JSON schema"),
    }
    return {name: titles[name] for name in NAMES}


class VaryRow(QWidget):
    """A line that can be taken away again; `changed` says that it means something else now."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(theme.measures.step(8))

    def _end_with_remove(self, what: str) -> None:
        self.remove = quiet_button(_tr("Remove"), lambda: self.removed.emit(self))
        self.remove.setAccessibleName(_tr("Remove {what}").format(what=what))
        self.across.addWidget(self.remove)


class AdapterRow(VaryRow):
    """A LoRA adapter, and how strongly it is laid over each model."""

    def __init__(self, theme: Theme, path: Path) -> None:
        super().__init__(theme)
        self._path = path
        name = ElidedLabel(theme)
        name.say(path.name)
        self.scale = DecimalBox(decimals=2, minimum=-10.0, maximum=10.0, singleStep=0.1)
        self.scale.setValue(1.0)
        self.scale.setPrefix(_tr("scale "))
        self.scale.setAccessibleName(_tr("Scale of {name}").format(name=path.name))
        self.scale.valueChanged.connect(lambda _value: self.changed.emit())
        self.across.addWidget(name, 1)
        self.across.addWidget(self.scale)
        self._end_with_remove(path.name)

    @property
    def adapter(self) -> Adapter:
        """As it would be tried; its content is not hashed yet."""
        return Adapter(str(self._path), round(self.scale.value(), 2))


class SettingRow(VaryRow):
    """A setting and its values: written with commas between, or chosen as files."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._files: tuple[str, ...] = ()
        self.name = QComboBox()
        self.name.setAccessibleName(_tr("Setting to vary"))
        for name, title in setting_titles().items():
            self.name.addItem(title, name)
        self.values = QLineEdit()
        self.values.setObjectName("field")
        self.values.setAccessibleName(_tr("Values to try, with commas between"))
        self.chosen = ElidedLabel(theme)
        self.choose = quiet_button(_tr("Choose files"), self._ask_files)
        self.without = QCheckBox(_tr("and without any"))
        self.across.addWidget(self.name)
        self.across.addWidget(self.values, 1)
        self.across.addWidget(self.chosen, 1)
        self.across.addWidget(self.choose)
        self.across.addWidget(self.without)
        self._end_with_remove(_tr("this setting"))
        self.name.currentIndexChanged.connect(lambda _index: self._show_kind())
        self.values.textChanged.connect(lambda _text: self.changed.emit())
        self.without.toggled.connect(lambda _on: self.changed.emit())
        self._show_kind()

    @property
    def varied(self) -> Varied | None:
        """What is tried; None where no value is given yet."""
        name = str(self.name.currentData())
        if name in FILES:
            values = [*self._files, *([WITHOUT] if self.without.isChecked() else [])]
        else:
            values = [part.strip() for part in self.values.text().split(",") if part.strip()]
        return Varied(name, tuple(dict.fromkeys(values))) if values else None

    def take_files(self, paths: list[str]) -> None:
        """Try what stands in these files."""
        self._files = tuple(paths)
        names = listed(shortened(Path(path).name, 40) for path in paths)
        self.chosen.say(names or _tr("no file yet"))
        self.changed.emit()

    def _ask_files(self) -> None:
        title = self.name.currentText()
        is_schema = self.name.currentData() == "schema"
        kind = _tr("JSON schemas (*.json)") if is_schema else _tr("Grammars (*.gbnf)")
        every = _tr("All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", f"{kind};;{every}")
        if paths:
            self.take_files(paths)

    def _show_kind(self) -> None:
        name = str(self.name.currentData())
        of_files = name in FILES
        self.values.setVisible(not of_files)
        self.values.setPlaceholderText(_EXAMPLES.get(name, ""))
        for part in (self.chosen, self.choose, self.without):
            part.setVisible(of_files)
        self.take_files([])
