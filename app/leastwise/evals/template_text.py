"""Texts that are to be taken literally where a template is expected."""

from __future__ import annotations

import re
from typing import Final

# A line break becomes a template itself, so that a brace before it would open another.
_OPENING: Final = re.compile(r"\{(?=[{%#\r])")
_REFERENCES: Final = ("file://", "package:")


def literal(text: str) -> str:
    """A template that renders to exactly `text`, in Nunjucks and here.

    Also what promptfoo would take for a reference to a file, were it not a template.
    """
    if text.startswith(_REFERENCES):
        return f'{{{{ "{text[0]}" }}}}' + _escaped(text[1:])
    return _escaped(text) if _OPENING.search(text) else text


def _escaped(text: str) -> str:
    # Jinja makes one kind of line break of all that stand in a template
    return _OPENING.sub('{{ "{" }}', text).replace("\r", '{{ "\\r" }}')
