"""A button on a finished run: serve its winner, hand it over, or write data to tune with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton


class WorkButton(QPushButton):
    """`serve_wanted` gives the run, `hand_off_wanted` also a target and a folder, and
    `tuning_wanted` the run and a folder. The folder is a new one in what the user chose."""

    serve_wanted = Signal(int)
    hand_off_wanted = Signal(int, str, object)
    tuning_wanted = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Take to work"))
        self.setAccessibleName(self.tr("Take the smallest that passed to work"))
        self._run_id: int | None = None
        self.choices = QMenu(self)
        self.serve = self.choices.addAction(self.tr("Serve it to other programs"))
        self.serve.triggered.connect(lambda: self.serve_wanted.emit(self._run_id))
        self.choices.addSeparator()
        self.targets = []
        for target, words in (
            ("ollama", self.tr("For Ollama (Modelfile)")),
            ("llama-server", self.tr("For llama-server (command line)")),
            ("python", self.tr("For Python (llama-cpp-python)")),
            ("lmstudio", self.tr("For LM Studio (preset)")),
        ):
            action = self.choices.addAction(words)
            action.setData(target)
            action.triggered.connect(lambda _on=False, to=target: self._ask_folder(to))
            self.targets.append(action)
        self.choices.addSeparator()
        self.tuning = self.choices.addAction(self.tr("Data to tune a smaller model"))
        self.tuning.triggered.connect(lambda: self._ask_folder(""))
        self.setMenu(self.choices)
        self.show_run(None, passed=False)

    def show_run(self, run_id: int | None, *, passed: bool) -> None:
        """The run that is shown, None where there is none, and whether a model passed."""
        self._run_id = run_id
        self.setVisible(run_id is not None)
        for action in (self.serve, *self.targets):
            action.setEnabled(passed)

    def _ask_folder(self, target: str) -> None:
        title = self.tr("Choose where to put a new folder")
        chosen = QFileDialog.getExistingDirectory(self, title)
        if not chosen or self._run_id is None:
            return
        folder = Path(chosen) / f"leastwise-run-{self._run_id}-{target or 'tuning'}"
        if target:
            self.hand_off_wanted.emit(self._run_id, target, folder)
        else:
            self.tuning_wanted.emit(self._run_id, folder)
