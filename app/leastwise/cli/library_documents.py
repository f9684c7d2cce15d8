"""The JSON documents of the commands over the library; their schemas ship beside them."""

from __future__ import annotations

from collections.abc import Sequence

from leastwise.cli.documents import models_document
from leastwise.domain.candidates import Candidate
from leastwise.domain.json_value import JsonValue
from leastwise.domain.known_models import (
    Discovery,
    Imported,
    KnownModel,
    Measured,
    ModelDetails,
    Moved,
    Place,
    Removal,
    VerifiedFile,
)
from leastwise.domain.messages import render


def list_document(listed: Sequence[tuple[Candidate, KnownModel]]) -> dict[str, JsonValue]:
    """The models in the ladder's order, each with its places."""
    rows = models_document([candidate for candidate, _model in listed])["models"]
    assert isinstance(rows, list)
    models: list[JsonValue] = []
    for row, (_candidate, model) in zip(rows, listed, strict=True):
        assert isinstance(row, dict)
        models.append({**row, "disk_bytes": model.disk_bytes, "places": _places(model.places)})
    return {"models": models}


def show_document(details: ModelDetails) -> dict[str, JsonValue]:
    """A model, whole."""
    file = details.model.file
    metadata: dict[str, JsonValue] = {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in details.metadata.items()
    }
    return {
        **known_document(details.model),
        "author": (file and file.author) or None,
        "description": (file and file.description) or None,
        "context_tokens": file.context_tokens if file else None,
        "chat_template": (file and file.chat_template) or None,
        "metadata": metadata,
        "measured": _measured(details.measured),
    }


def known_document(model: KnownModel) -> dict[str, JsonValue]:
    """A model with its places."""
    file = model.file
    licences = (place.licence for place in model.places)
    return {
        "model": model.name,
        "sha256": model.sha256 or None,
        "path": model.path,
        "file_bytes": model.file_bytes,
        "disk_bytes": model.disk_bytes,
        "architecture": (file and file.architecture) or None,
        "quantisation": (file and file.quantisation) or None,
        "parameters": file.parameters if file else None,
        "licence": next(filter(None, ((file and file.licence) or "", *licences)), None),
        "places": _places(model.places),
        "fault": None if model.fault is None else render(model.fault),
    }


def discovery_document(found: Discovery) -> dict[str, JsonValue]:
    """What other programs hold."""
    return {
        "models": [known_document(model) for model in found.models],
        "added": found.added,
        "gone": list(found.gone),
        "looked_at": [{"kind": kind.value, "folder": folder} for kind, folder in found.looked_at],
    }


def look_document(places: Sequence[Place]) -> dict[str, JsonValue]:
    """What other programs hold, unread."""
    return {"places": _places(places)}


def imported_document(imported: Imported) -> dict[str, JsonValue]:
    """A model that is in the store."""
    return {
        "model": imported.name,
        "sha256": imported.sha256,
        "folder": imported.folder,
        "files": list(imported.files),
        "by": imported.by.value,
    }


def verified_document(files: Sequence[VerifiedFile]) -> dict[str, JsonValue]:
    """Every file that was read."""
    return {
        "files": [
            {
                "model": file.model,
                "path": file.path,
                "state": file.state.value,
                "sha256": file.sha256 or None,
                "expected_sha256": file.expected_sha256 or None,
                "fault": None if file.fault is None else render(file.fault),
            }
            for file in files
        ]
    }


def removal_document(removal: Removal, *, done: bool) -> dict[str, JsonValue]:
    """What a removal means, and whether it was done."""
    return {
        "model": removal.name,
        "removed": done,
        "deleted": _places(removal.deleted),
        "forgotten": _places(removal.forgotten),
        "freed_bytes": removal.freed_bytes,
        "depends": [render(message) for message in removal.depends],
    }


def moved_document(moved: Moved) -> dict[str, JsonValue]:
    """Where the store is."""
    return {
        "folder": moved.folder,
        "models": moved.models,
        "moved_bytes": moved.moved_bytes,
        "left_behind": list(moved.left_behind),
    }


def _places(places: Sequence[Place]) -> list[JsonValue]:
    return [
        {
            "kind": place.kind.value,
            "name": place.name,
            "files": list(place.files),
            "ours": place.ours,
            "repository": place.repository or None,
            "commit": place.commit or None,
            "licence": place.licence or None,
            "obtained": place.obtained or None,
            "origin": place.origin or None,
            "claimed_sha256": place.claimed_sha256 or None,
        }
        for place in places
    ]


def _measured(measured: Measured) -> dict[str, JsonValue]:
    return {
        "runs": [
            {
                "run": run.run_id,
                "started": run.started,
                "suite": run.suite,
                "finished": run.finished,
                "verdict": run.verdict or None,
                "passed": run.passed,
                "cases_run": run.cases_run,
            }
            for run in measured.runs
        ],
        "benchmarks": [
            {"bench": one.bench_id, "started": one.started, "finished": one.finished}
            for one in measured.benches
        ],
        "tuned": [
            {"build": one.build, "tuned": one.tuned, "settings": dict(one.settings)}
            for one in measured.tunings
        ],
        "rehearsals": [
            {
                "build": one.build,
                "decode_tokens_per_s": one.decode_tokens_per_s,
                "prefill_tokens_per_s": one.prefill_tokens_per_s,
            }
            for one in measured.rehearsals
        ],
    }
