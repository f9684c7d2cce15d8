"""Who judged a run, as JSON."""

from __future__ import annotations

from leastwise.domain.json_value import JsonValue
from leastwise.domain.judging import JudgeAgreement, JudgedBy, JudgeIdentity


def judges_document(by: JudgedBy, agreement: JudgeAgreement | None) -> JsonValue:
    """The judge with its agreement with the user, and the embedding model; null is nobody."""
    judge: JsonValue = None
    if by.judge is not None:
        judge = {
            **identity_document(by.judge),
            "agreement": None if agreement is None else agreement_document(agreement),
        }
    return {"judge": judge, "embedding": identity_document(by.embedding) if by.embedding else None}


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
