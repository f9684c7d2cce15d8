"""What will be sent, to whom, and what it may cost: shown before anything leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from leastwise.desktop.cloud.estimate import CostEstimate
from leastwise.desktop.language.figures import at_most, filled, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import isolated, shortened

if TYPE_CHECKING:
    from leastwise.domain.cloud import CloudPrompt, SendNotice

_WIDTH_STEPS = 26
_HOST_LETTERS = 60
_LEAST_LINES = 4


class ConsentDialog(Dialog):
    """Accepted where the user agrees to send. Closing it in any other way sends nothing."""

    def __init__(self, theme: Theme, notice: SendNotice, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("What will be sent"))
        self._notice, self._at = notice, 0
        self.to = Label(theme, TypeSize.HEADING, strong=True, wraps=True)
        self.to.say(self._to())
        self.warning = Label(theme, TypeSize.BODY, Role.FAIL, wraps=True)
        self.warning.say(self.tr("The connection is not encrypted."))
        self.estimate = CostEstimate(theme)
        self.estimate.show_notice(notice)
        self.which = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self.text = PlainText(theme, self.tr("The exact text that is sent"), fixed_width=True)
        self.before = QPushButton(self.tr("Previous"))
        self.after = QPushButton(self.tr("Next"))
        self.keep = QPushButton(self.tr("Send nothing"))
        self.send = QPushButton(self._send_words())
        self.send.setAccessibleName(self.send.text())
        self.send.setObjectName("primary")
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.keep.clicked.connect(self.reject)
        self.send.clicked.connect(self.accept)
        self._lay_out(theme)
        self.warning.setVisible(not notice.encrypted)  # once it has a parent: else it is a window
        self._turn(0)
        self.keep.setDefault(True)
        self.keep.setFocus()

    def _to(self) -> str:
        host = isolated(shortened(self._notice.host, _HOST_LETTERS))
        provider = isolated(shortened(self._notice.provider))
        if not self._notice.prompts:
            words = self.tr("A request without any prompt goes to {host} ({provider})")
            return filled(words, host=host, provider=provider)
        words = self.tr(
            "{count} {count|request|requests} to {host}, for the model {model} of {provider}"
        )
        return filled(
            words,
            count=whole(self._notice.calls),
            host=host,
            model=isolated(shortened(self._notice.model)),
            provider=provider,
        )

    def _send_words(self) -> str:
        host, most = shortened(self._notice.host, _HOST_LETTERS), self._notice.most_cost
        if not self._notice.prompts:
            words = self.tr("Ask {host}").format(host=host)
        elif most is None:
            words = self.tr("Send to {host} (cost not known)").format(host=host)
        elif most == 0:
            words = self.tr("Send to {host} (free)").format(host=host)
        else:
            cost = f"{at_most(most)} {self._notice.currency}"
            words = self.tr("Send to {host} (at most {cost})").format(host=host, cost=cost)
        return words.replace("&", "&&")

    def _turn(self, by: int) -> None:
        prompts = self._notice.prompts
        if not prompts:
            return
        self._at = min(max(self._at + by, 0), len(prompts) - 1)
        self.text.say(exact_text(prompts[self._at]))
        words = (
            self.tr("Request {number} of {count}, where {stand_in} stands for what is not written")
            if self._notice.stand_in
            else self.tr("Request {number} of {count}, as it is sent")
        )
        at, count = whole(self._at + 1), whole(len(prompts))
        self.which.say(words.format(number=at, count=count, stand_in=self._notice.stand_in))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < len(prompts) - 1)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.keep_wide(_WIDTH_STEPS)
        turning = QWidget()
        across = QHBoxLayout(turning)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.which, 1)
        for button in (self.before, self.after):
            across.addWidget(button)
            button.setVisible(len(self._notice.prompts) > 1)
        for part in (self.to, self.warning, self.estimate, turning):
            self.column.addWidget(part)
        self.column.addWidget(self.text, 1)
        self.text.setMinimumHeight(step(16) * _LEAST_LINES)
        for part in (turning, self.text):
            part.setVisible(bool(self._notice.prompts))
        self.end_with(self.keep, self.send)


def exact_text(prompt: CloudPrompt) -> str:
    """Every message of a request, each below the role that says it, then what else goes along."""
    parts = [f"[{turn.role}]\n{turn.content}" for turn in prompt.turns]
    if prompt.schema is not None:
        parts.append(f"[JSON schema]\n{json.dumps(prompt.schema, indent=2, ensure_ascii=False)}")
    if prompt.stop:
        parts.append("[stop]\n" + "\n".join(prompt.stop))
    return "\n\n".join(parts)
