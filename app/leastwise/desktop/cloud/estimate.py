"""What sending something may cost, and what the caps leave: a few lines of figures."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leastwise.desktop.language.figures import about, at_most, exactly, filled, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label
from leastwise.domain.cloud import SendNotice


class CostEstimate(QWidget):
    """Says what a notice says of cost; nothing is sent for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cost = Label(theme, TypeSize.BODY, strong=True, tabular=True, wraps=True)
        self.tokens = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True, wraps=True)
        self.caps = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        for line in (self.cost, self.tokens, self.caps):
            column.addWidget(line)

    def show_notice(self, notice: SendNotice) -> None:
        """Show what these requests may cost."""
        self.cost.say(self._cost(notice))
        self.tokens.say(self._amount(notice))
        self.caps.say(self._caps(notice))
        self.caps.set_role(Role.FAIL if notice.over_cap else Role.MUTED)
        self.setAccessibleName(f"{self.cost.text()} {self.tokens.text()} {self.caps.text()}")

    def _amount(self, notice: SendNotice) -> str:
        told = {"requests": whole(notice.calls), "tokens": whole(notice.most_tokens)}
        if notice.stand_in:
            words = self.tr(
                "Requests: at most {requests}, each with an answer that a model is still to "
                "write; replies of at most {tokens} {tokens|token|tokens} together."
            )
            return filled(words, **told)
        words = self.tr(
            "Requests: {requests}, with {characters} {characters|character|characters} in all; "
            "answers of at most {tokens} {tokens|token|tokens} together."
        )
        return filled(words, characters=whole(notice.characters), **told)

    def _cost(self, notice: SendNotice) -> str:
        if not notice.prompts:
            return self.tr("It costs nothing: no prompt is sent.")
        if notice.most_cost is None or notice.least_cost is None:
            return self.tr("What it costs is not known: there is no price for this model.")
        if notice.most_cost == 0:
            return self.tr("It costs nothing: nobody charges for tokens there.")
        return self.tr("It costs {least} to {most} {currency}.").format(
            least=about(notice.least_cost),
            most=at_most(notice.most_cost),
            currency=notice.currency,
        )

    def _caps(self, notice: SendNotice) -> str:
        if notice.most_cost is None:
            return self.tr("Without a price no cap can be kept.") if notice.prompts else ""
        words = self.tr("Caps: {run} a run, {month} a month, of which {spent} are spent.").format(
            run=exactly(notice.caps.run),
            month=exactly(notice.caps.month),
            spent=about(notice.spent),
        )
        if notice.over_cap:
            words += " " + self.tr("A call that may exceed a cap is not sent.")
        return words
