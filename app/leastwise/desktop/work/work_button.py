"""A button on a finished run: serve its winner, hand it over, or write data to tune with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from leastwise.desktop.work.new_folder import ask_new_folder


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
        self._taught_by: int | None = None
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

    def show_run(self, run_id: int | None, *, passed: bool, taught_by: int | None = None) -> None:
        """The run that is shown, None where there is none, and whether a model passed.

        `taught_by` is the run whose answers are learned from, where that is another.
        """
        self._run_id, self._taught_by = run_id, taught_by or run_id
        self.setVisible(run_id is not None)
        for action in (self.serve, *self.targets):
            action.setEnabled(passed)

    def _ask_folder(self, target: str) -> None:
        run_id = self._run_id if target else self._taught_by
        folder = ask_new_folder(self, f"leastwise-run-{run_id}-{target or 'tuning'}")
        if folder is None or run_id is None:
            return
        if target:
            self.hand_off_wanted.emit(run_id, target, folder)
        else:
            self.tuning_wanted.emit(run_id, folder)
