"""What can be said of a run beyond its verdicts, in sentences."""

from __future__ import annotations

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import READABLE, PlainText
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.statistics.words import RunWords


class StatisticsView(PlainText):
    """Plain text to read, choose and copy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", most_letters=READABLE)
        self.setAccessibleName(self.tr("Statistics of the run"))

    def show_words(self, words: RunWords) -> None:
        """Show what is said of a run."""
        parts = [sentence(message) for message in words.of_all]
        for name, messages in words.models:
            lines = [isolated(shortened(name)), *map(sentence, messages)]
            parts.append("\n".join(lines))
        for title, messages in (
            (self.tr("Model against model, on the same cases"), words.pairs),
            (self.tr("Worth a second look in the suite"), words.suite),
        ):
            if messages:
                parts.append("\n".join([title, *map(sentence, messages)]))
        self.say("\n\n".join(parts) or self.tr("Nothing more can be said of this run."))
