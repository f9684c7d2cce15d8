"""What the window asks of the suites that are written in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from leastwise.domain.suite_drafts import DraftCase, PastAnswer, SuiteDraft, SuiteReview, Trial


class SuiteCalls(Protocol):
    """Every call may take long and may raise LeastwiseError."""

    def kinds(self) -> tuple[str, ...]:
        """The types of checks that can be decided here."""

    def open(self, path: Path) -> SuiteDraft:
        """A suite by its folder or configuration."""

    def create(self, name: str, prompt: str = "", case: DraftCase | None = None) -> SuiteDraft:
        """A suite of this name among the user's, empty or with one case."""

    def take_in(self, path: Path) -> SuiteDraft:
        """A copy of a suite, or of a table or folder of cases, among the user's."""

    def save(self, draft: SuiteDraft) -> SuiteDraft:
        """The draft in its files, as it is read from them."""

    def copy(self, draft: SuiteDraft, name: str) -> SuiteDraft:
        """The draft as a suite of its own."""

    def add_case(self, path: Path, case: DraftCase) -> SuiteDraft:
        """One more case at the end of a suite."""

    def paste(self, draft: SuiteDraft, text: str) -> tuple[DraftCase, ...]:
        """The rows of a spreadsheet as cases."""

    def delete(self, path: Path) -> None:
        """Delete one of the user's suites."""

    def try_answer(self, draft: SuiteDraft, place: int, answer: str) -> Trial:
        """An answer against a case's checks."""

    def review(self, draft: SuiteDraft) -> SuiteReview:
        """What stands out about its cases."""

    def past_answers(self, draft: SuiteDraft, place: int) -> tuple[PastAnswer, ...]:
        """What models answered to a case in the newest run."""
