"""The names of promptfoo's assertions (release 0.123.1) and ours, and which are decided here."""

from __future__ import annotations

from typing import Final

CHOICE: Final = "choice"
RUBRIC: Final = "llm-rubric"
RELEVANCE: Final = "answer-relevance"
FAITHFULNESS: Final = "context-faithfulness"
RECALL: Final = "context-recall"
ON_CONTEXT: Final = frozenset({FAITHFULNESS, RECALL, "context-relevance"})
BY_JUDGE: Final = ON_CONTEXT | frozenset(
    {
        RELEVANCE,
        "factuality",
        "g-eval",
        RUBRIC,
        "model-graded-closedqa",
        "model-graded-factuality",
    }
)
# Those that a suite may ask in its own words (`rubricPrompt`).
IN_OWN_WORDS: Final = frozenset(
    {RELEVANCE, "factuality", RUBRIC, "model-graded-closedqa", "model-graded-factuality"}
)
BY_VECTORS: Final = frozenset(
    {RELEVANCE, "similar", "similar:cosine", "similar:dot", "similar:euclidean"}
)
BY_MODEL: Final = BY_JUDGE | BY_VECTORS
VALID_CALLS: Final = frozenset(
    {"is-valid-function-call", "is-valid-openai-function-call", "is-valid-openai-tools-call"}
)
_DECIDED_HERE: Final = frozenset(
    {
        "bleu",
        CHOICE,
        "contains",
        "contains-all",
        "contains-any",
        "contains-html",
        "contains-json",
        "contains-sql",
        "contains-xml",
        "cost",
        "equals",
        "finish-reason",
        "gleu",
        "icontains",
        "icontains-all",
        "icontains-any",
        "is-html",
        "is-json",
        "is-refusal",
        "is-sql",
        "is-xml",
        "javascript",
        "json-field",
        "latency",
        "levenshtein",
        "meteor",
        "numeric",
        "perplexity",
        "perplexity-score",
        "python",
        "regex",
        "rouge-n",
        "starts-with",
        "tool-call-f1",
        "word-count",
    }
)
DECIDABLE: Final = BY_MODEL | VALID_CALLS | _DECIDED_HERE
SET: Final = "assert-set"
LIST_TYPES: Final = frozenset({"contains-all", "contains-any", "icontains-all", "icontains-any"})
VALUELESS: Final = VALID_CALLS | frozenset(
    {
        RELEVANCE,
        FAITHFULNESS,
        "context-relevance",
        "contains-html",
        "contains-json",
        "contains-sql",
        "contains-xml",
        "cost",
        "is-html",
        "is-json",
        "is-refusal",
        "is-sql",
        "is-xml",
        "latency",
        "perplexity",
        "perplexity-score",
    }
)
JSON_TYPES: Final = frozenset({"contains-json", "is-json"})
# Ours: their values may be mappings, whose texts are templates.
OWN: Final = frozenset({CHOICE, "json-field", "numeric"})
THRESHOLD_TYPES: Final = frozenset(
    {
        RELEVANCE,
        "classifier",
        "cost",
        "latency",
        "levenshtein",
        "perplexity",
        "perplexity-score",
        "rouge-n",
        "similar",
        "starts-with",
    }
)
KNOWN: Final = (
    DECIDABLE
    | LIST_TYPES
    | JSON_TYPES
    | THRESHOLD_TYPES
    | {
        "agent-rubric",
        "conversation-relevance",
        "guardrails",
        "human",
        "moderation",
        "pi",
        "ruby",
        "search-rubric",
        "select-best",
        "skill-used",
        "trace-error-spans",
        "trace-span-count",
        "trace-span-duration",
        "trajectory:goal-success",
        "trajectory:step-count",
        "trajectory:tool-args-match",
        "trajectory:tool-sequence",
        "trajectory:tool-used",
        "webhook",
    }
)


def split_type(name: str) -> tuple[str, bool]:
    """The bare type, and whether it was negated."""
    return (name[4:], True) if name.startswith("not-") else (name, False)
