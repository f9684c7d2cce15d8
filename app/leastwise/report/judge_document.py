"""Who judged a run, as JSON."""

from __future__ import annotations

from leastwise.domain.json_value import JsonValue
from leastwise.domain.judging import JudgeAgreement, JudgedBy, JudgeIdentity, JudgingSpent


def judges_document(
    by: JudgedBy, agreement: JudgeAgreement | None, spent: JudgingSpent
) -> JsonValue:
    """The judge with its agreement with the user, what it cost, and the embedding model.

    null is nobody, and a judge that nothing was asked in the cloud.
    """
    judge: JsonValue = None
    if by.judge is not None:
        judge = {
            **identity_document(by.judge),
            "agreement": None if agreement is None else agreement_document(agreement),
            "spent": _spent(spent) if spent else None,
        }
    return {"judge": judge, "embedding": identity_document(by.embedding) if by.embedding else None}


def _spent(spent: JudgingSpent) -> dict[str, JsonValue]:
    """The cost as an exact decimal; null where that of no call is known."""
    known = spent.unknown < spent.calls
    return {
        "calls": spent.calls,
        "cost": f"{spent.cost:f}" if known else None,
        "currency": spent.currency or None,
        "unknown": spent.unknown,
    }


def agreement_document(agreement: JudgeAgreement) -> dict[str, JsonValue]:
    """How often a judge agreed with the user's labels."""
    return {
        "measured": agreement.measured,
        "labels": agreement.labels,
        "agreed": agreement.agreed,
        "both_pass": agreement.both_pass,
        "both_fail": agreement.both_fail,
        "only_label_passes": agreement.only_label_passes,
        "only_judge_passes": agreement.only_judge_passes,
        "undecided": agreement.undecided,
        "interval": None if agreement.interval is None else list(agreement.interval),
        "kappa": agreement.kappa,
    }


def identity_document(one: JudgeIdentity) -> dict[str, JsonValue]:
    """A model that judges."""
    return {"name": one.name, "key": one.key, "cloud": one.is_cloud}
