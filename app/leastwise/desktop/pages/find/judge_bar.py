"""Who judges, where the suite has checks that need a model; nothing where it has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label, names
from leastwise.desktop.wording import plain_tip, sentence, shortened
from leastwise.domain.judging import CLOUD, JudgeAgreement, Judges
from leastwise.domain.messages import Message, say
from leastwise.evals.model_needs import needs_of

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.cloud import CloudProvider
    from leastwise.domain.suites import Suite

_ROLES: Final = ("judge", "embedding")
_NOBODY: Final = ""
_FILE: Final = None


class JudgeBar(QWidget):
    """Offers the models on this computer, and as a judge also the cloud models that were added."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._models: Sequence[Candidate] = ()
        self._providers: Sequence[CloudProvider] = ()
        self._ahead: Message | None = None
        self._agreements: Mapping[str, JudgeAgreement] = {}
        self._needs: Mapping[str, int] = {}
        self.choices: dict[str, QComboBox] = {role: self._combo() for role in _ROLES}
        words = {"judge": self.tr("Judge"), "embedding": self.tr("Embedding model")}
        about = {
            "judge": self.tr("The model that judges answers for checks such as llm-rubric"),
            "embedding": self.tr("The model that measures likeness for the check `similar`"),
        }
        self.labels: dict[str, Label] = {}
        for role, combo in self.choices.items():
            names(combo, words[role], about[role]).setToolTip(plain_tip(about[role]))
            self.labels[role] = Label(theme)
            self.labels[role].say(words[role])
            combo.activated.connect(lambda _at, role=role: self._choose(role))
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self._lay_out()
        self.hide()

    @property
    def judges(self) -> Judges:
        """Who is chosen, of those whom the suite needs."""
        chosen = {
            role: str(combo.currentData() or "") if role in self._needs else ""
            for role, combo in self.choices.items()
        }
        return Judges(**chosen)

    @property
    def needs_judge(self) -> bool:
        """Whether the suite has checks that a judge decides."""
        return "judge" in self._needs

    def show_suite(self, suite: Suite) -> None:
        """Ask for what the suite needs; whom it names is chosen at first."""
        self._needs = needs_of(suite)
        self.setVisible(bool(self._needs))
        for role, combo in self.choices.items():
            for part in (combo, self.labels[role]):
                part.setVisible(role in self._needs)
            self._fill(role, getattr(suite.judges, role))
        self._say()

    def show_models(self, candidates: Sequence[Candidate]) -> None:
        """Offer these models; the choice stays."""
        self._models = [one for one in candidates if one.fault is None]
        self._fill_anew()

    def show_providers(self, providers: Sequence[CloudProvider]) -> None:
        """Offer the models of these as judges; the choice stays."""
        self._providers = [one for one in providers if one.model]
        self._fill_anew()

    def say_ahead(self, cost: Message) -> None:
        """Say what the cloud model that is chosen may cost."""
        self._ahead = cost
        self._say()

    def show_agreements(self, agreements: Sequence[JudgeAgreement]) -> None:
        """Say of the judge that is chosen how often it agreed with the user."""
        self._agreements = {one.judge.key: one for one in agreements}
        self._say()

    def _fill_anew(self) -> None:
        for role, combo in self.choices.items():
            self._fill(role, str(combo.currentData() or ""))
        self._say()

    def _fill(self, role: str, chosen: str) -> None:
        combo = self.choices[role]
        combo.clear()
        combo.addItem(self.tr("Nobody: undecided"), _NOBODY)
        known = {one.model.path: one.name for one in self._models}
        for provider in self._providers if role == "judge" else ():
            words = self.tr("{model} ({provider}, in the cloud)")
            name = words.format(model=provider.model, provider=provider.name)
            known[f"{CLOUD}{provider.name}"] = name
        if chosen and chosen not in known:
            combo.addItem(shortened(PurePath(chosen).stem, 40), chosen)
        for path, name in known.items():
            combo.addItem(shortened(name, 40), path)
        combo.insertSeparator(combo.count())
        combo.addItem(self.tr("Choose a file..."), _FILE)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def _choose(self, role: str) -> None:
        combo = self.choices[role]
        if combo.currentData() is _FILE:
            title, kinds = self.tr("Choose a model"), self.tr("Models (*.gguf)")
            path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
            self._fill(role, path)
        self._ahead = None
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = self.judges.judge
        if "judge" not in self._needs:
            self.about.say("")
        elif not chosen:
            words = self.tr(
                "{count} {count|case needs|cases need} a judge and {count|stays|stay} undecided "
                "without one."
            )
            self.about.say(filled(words, count=whole(self._needs["judge"])))
        elif self.judges.cloud:
            looking = self.tr("Looking up what it may cost. Nothing is sent for it.")
            self.about.say(sentence(self._ahead) if self._ahead else looking)
        else:
            hashes = {one.model.path: one.model.sha256 for one in self._models}
            agreement = self._agreements.get(hashes.get(chosen, ""))
            unmeasured = say("judge.not_measured", judge=self.choices["judge"].currentText())
            self.about.say(sentence(agreement.words if agreement else unmeasured))
        self.about.setVisible(bool(self.about.text()))

    def _combo(self) -> QComboBox:
        combo = QComboBox()
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        combo.setSizeAdjustPolicy(policy)
        combo.setMinimumContentsLength(22)
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return combo

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        across = QHBoxLayout()
        across.setSpacing(step(8))
        for role, combo in self.choices.items():
            across.addWidget(self.labels[role])
            across.addWidget(combo)
            across.addSpacing(step(8))
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addLayout(across)
        column.addWidget(self.about)
