"""The checks of the chosen case and of all, with an answer to try them on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.figures import filled, percent, whole
from leastwise.desktop.pages.suites.check_forms import CheckForms
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.pages.suites.trying import Trying
from leastwise.desktop.results.checks_list import OUTCOME_SYMBOLS
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import ROLES
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip, sentence, shortened
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.messages import Message, say
from leastwise.domain.suite_drafts import (
    OWN_CASES,
    DraftCheck,
    PastAnswer,
    SuiteDraft,
    SuiteReview,
    Trial,
)
from leastwise.domain.verdicts import Outcome
from leastwise.evals.check_types import BY_MODEL
from leastwise.evals.limit_checks import types_in

_MENU_LENGTH: Final = 60


class ChecksPanel(QWidget):
    """Changes go through `editing`; what the answer does to them is found in the background."""

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, editing: Editing) -> None:
        super().__init__()
        self._theme, self._core, self._jobs, self._editing = theme, core, jobs, editing
        self._place = -1
        self._review = SuiteReview()
        self.trying = Trying(core, jobs, self)
        self.answer = PlainEditor(theme, self.tr("Answer to try"), lines=(3, 6), fixed_width=True)
        self.answer.setPlaceholderText(self.tr("Type or paste an answer to try it on the checks"))
        self.past = quiet_button(self.tr("Past answers"))
        self.past.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.past)
        self.past.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._ask_past)
        self.ask = quiet_button(self.tr("Ask the judge"))
        self.ask.hide()
        self.verdict = Label(theme, TypeSize.BODY, Role.MUTED, wraps=True)
        self.verdict.hide()
        self.own = CheckForms(theme, self.tr("Checks of this case"), self.tr("None of its own."))
        self.shared = CheckForms(theme, self.tr("Checks for all cases"), self.tr("None."))
        self._lay_out()
        self.answer.typed.connect(self._try)
        self.ask.clicked.connect(self._ask_judge)
        self.own.edited.connect(self._take_own)
        self.shared.edited.connect(self._take_shared)
        self.trying.tried.connect(self._show_trial)
        self.trying.failed.connect(self._show_fault)

    def offer_kinds(self, kinds: Sequence[str]) -> None:
        """Let these types of checks be chosen."""
        self.own.kinds = self.shared.kinds = kinds

    def show_case(self, place: int) -> None:
        """Show the checks of the case at `place` as they are now."""
        draft = self._editing.shown
        if draft is None:
            return
        self._place = place if 0 <= place < len(draft.cases) else -1
        self.own.setVisible(self._place >= 0)
        if self._place >= 0:
            self.own.show_checks(draft.cases[self._place].checks)
        self.shared.show_checks(draft.shared.checks)
        self.show_review(self._review)
        self._try()

    def show_review(self, review: SuiteReview) -> None:
        """Say which checks for all cases never pass or never fail."""
        self._review = review
        words = {
            False: self.tr(
                "It passed for none of the {count} {count|answer|answers} of the newest run."
            ),
            True: self.tr("It passed for all {count} {count|answer|answers} of the newest run."),
        }
        notes = {
            at: filled(words[passes], count=whole(review.answers))
            for passes, places in (
                (False, review.shared_never_passed),
                (True, review.shared_never_failed),
            )
            for at in places
        }
        self.shared.show_notes(notes)

    def _try(self, _text: str = "") -> None:
        self.trying.ask(self._question)

    def _question(self) -> tuple[SuiteDraft, int, str] | None:
        asked = self._editing.question(self._place)
        return None if asked is None else (asked[0], asked[1], self.answer.text)

    def _show_trial(self, trial: Trial) -> None:
        asked = self._editing.question(self._place)
        if asked is None:
            return
        has_answer = bool(self.answer.text)
        self.ask.setVisible(any(not BY_MODEL.isdisjoint(types_in(c)) for c in trial.checks))
        outcomes = trial.outcome.checks if has_answer else ()
        own, shared = len(self.own.forms), len(self.shared.forms)
        shared = shared if len(trial.checks) >= own + asked[2] + shared else 0
        before, faults = shared + asked[2], trial.faults  # those of a scenario's data between them
        self.shared.show_outcomes(
            outcomes[:shared], {at: fault for at, fault in faults.items() if at < shared}
        )
        self.own.show_outcomes(
            outcomes[before:],
            {at - before: fault for at, fault in faults.items() if at >= before},
        )
        self._say_verdict(trial if has_answer else None)

    def _say_verdict(self, trial: Trial | None) -> None:
        self.verdict.setVisible(trial is not None)
        if trial is None:
            return
        outcome = trial.outcome
        if not outcome.checks:
            words = self.tr("It has no checks, so every answer passes.")
        elif outcome.outcome is Outcome.UNSUPPORTED:
            words = self.tr("It cannot be decided, so it never passes.")
        else:
            passes = outcome.outcome is Outcome.PASSED
            text = (
                self.tr("This answer passes, score {score}.")
                if passes
                else self.tr("This answer fails, score {score}.")
            )
            words = text.format(score=percent(outcome.score))
        self.verdict.say(words)
        self.verdict.set_role(ROLES[OUTCOME_SYMBOLS[outcome.outcome]])

    def _ask_judge(self) -> None:
        """Typing asks no judge: that may take long, and is done for the answer as it stands."""
        question = self._question()
        if question is None or not question[2]:
            return
        draft, place, answer = question
        if not draft.judges:
            self._show_fault(say("judge.name_first"))
            return
        self.ask.setEnabled(False)
        self.ask.setText(self.tr("Asking"))
        self._jobs.start(
            lambda cancellation: self._core.judges.try_answer(draft, place, answer, cancellation),
            self._take_judged,
            self._fail_judged,
            self,
        )

    def _take_judged(self, trial: Trial) -> None:
        self._judge_is_free()
        self.trying.drop()
        self._show_trial(trial)

    def _fail_judged(self, error: LeastwiseError) -> None:
        self._judge_is_free()
        if not isinstance(error, Cancelled):
            self._show_fault(error.message)

    def _judge_is_free(self) -> None:
        self.ask.setEnabled(True)
        self.ask.setText(self.tr("Ask the judge"))

    def _show_fault(self, message: Message) -> None:
        self.verdict.say(sentence(message))
        self.verdict.show()
        self.verdict.set_role(Role.FAIL)
        for forms in (self.own, self.shared):
            forms.show_outcomes((), {})

    def _take_own(self, checks: Sequence[DraftCheck], field: str) -> None:
        draft = self._editing.shown
        if draft is None or self._place < 0:
            return
        case = draft.cases[self._place]
        words = self.tr("change the checks of case {number}").format(number=self._place + 1)
        place = (id(case.key), field) if field else None
        self._editing.change_case(words, self._place, case.with_checks(checks), place)

    def _take_shared(self, checks: Sequence[DraftCheck], field: str) -> None:
        draft = self._editing.draft
        if draft is not None:
            changed = replace(draft, shared=draft.shared.with_checks(checks))
            place = ("shared", field) if field else None
            self._editing.change(self.tr("change the checks for all cases"), changed, place)

    def _ask_past(self) -> None:
        draft, place = self._editing.draft, self._place
        if self._editing.part != OWN_CASES:
            place = -1  # what became of a scenario's parts stands nowhere by their places
        self.menu.clear()
        self.menu.addAction(self.tr("Looking")).setEnabled(False)
        if draft is None or place < 0:
            self._show_past(())
            return
        self._jobs.start(
            lambda _c: self._core.suite_desk.past_answers(draft, place),
            self._show_past,
            self._fail_past,
            self,
        )

    def _show_past(self, answers: Sequence[PastAnswer]) -> None:
        self.menu.clear()
        if not answers:
            words = self.tr("No model has answered this case yet")
            self.menu.addAction(words).setEnabled(False)
        for answer in answers:
            passed = self.tr("passed") if answer.passed else self.tr("failed")
            words = f"{answer.model} ({passed}): {answer.text}"
            action = self.menu.addAction(shortened(words, _MENU_LENGTH).replace("&", "&&"))
            action.setToolTip(plain_tip(words))
            action.triggered.connect(lambda _c=False, text=answer.text: self._take_answer(text))

    def _fail_past(self, error: LeastwiseError) -> None:
        self.menu.clear()
        self.menu.addAction(sentence(error.message)).setEnabled(False)

    def _take_answer(self, text: str) -> None:
        self.answer.say(text)
        self._try()

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        head = QHBoxLayout()
        title = Label(self._theme, TypeSize.BODY, strong=True)
        title.say(self.tr("Try an answer"))
        head.addWidget(title, 1)
        head.addWidget(self.ask)
        head.addWidget(self.past)
        inside = QWidget()
        inside.setObjectName("scrolled")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(step(12))
        lines.addWidget(self.own)
        lines.addWidget(self.shared)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inside)
        scroll.verticalScrollBar().rangeChanged.connect(  # so that the bar touches no card
            lambda _least, most: lines.setContentsMargins(0, 0, step(8) if most else 0, 0)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(8), 0, 0)
        column.setSpacing(step(8))
        column.addLayout(head)
        column.addWidget(self.answer)
        column.addWidget(self.verdict)
        column.addWidget(scroll, 1)
