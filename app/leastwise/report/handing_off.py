"""Hands a model over: the files of one target, with the prompt, the schema and the report."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.hand_offs import HandedOver, HandOff, common_system
from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.messages import say
from leastwise.domain.suites import Generation, Suite
from leastwise.domain.verdicts import Verdict
from leastwise.report.exporting import write_report
from leastwise.report.hand_off_llama_server import messages, request, script
from leastwise.report.hand_off_lmstudio import LARGEST_TOP_K, preset
from leastwise.report.hand_off_ollama import modelfile
from leastwise.report.hand_off_python import snippet
from leastwise.report.run_report import RunReport

_Files = Callable[[HandOff], Mapping[str, str]]
_FILES: Final[Mapping[str, _Files]] = {
    "ollama": lambda one: {"Modelfile": modelfile(one)},
    "llama-server": lambda one: {"llama-server.sh": script(one), "request.json": request(one)},
    "python": lambda one: {"answer.py": snippet(one)},
    "lmstudio": lambda one: {f"{one.name}.preset.json": preset(one)},
}


@dataclass(frozen=True)
class HandingOff:
    """`run`, `suite` and `report` find what is known of a past run, by its number."""

    run: Callable[[int], StoredRun]
    suite: Callable[[int], Suite | None]
    report: Callable[[int], RunReport]

    def winner_of(self, run_id: int) -> HandOff:
        """The smallest that passed in a run, as it passed.

        Raises BadInput where there is no such run, none passed, or its file is gone.
        """
        run = self.run(run_id)
        passed = (one for one in run.candidates if _passes(one))
        winner = next(passed, None)
        if winner is None:
            raise BadInput(say("hand_off.none_passed", run_id=run_id))
        candidate = winner.candidate
        if not Path(candidate.model.path).exists():
            raise BadInput(say("model.missing", path=candidate.model.path))
        suite = self.suite(run_id)
        if suite is None:
            return HandOff(candidate, candidate.generation or Generation(), run_id=run_id)
        own = [c for c in suite.cases if candidate.prompt in (None, c.prompt)]
        return HandOff(
            candidate,
            candidate.generation or suite.generation,
            common_system(suite.cases, candidate.prompt),
            own[0].turns if own else (),
            run_id,
        )

    def write(self, hand_off: HandOff, target: str, folder: Path) -> HandedOver:
        """Write the files of `target` into `folder`; a file of the same name is not overwritten.

        Raises BadInput where one is there already, or where a text cannot be written in the
        target's format; EnvironmentFault where the folder cannot be written.
        """
        check_target(hand_off, target)
        files = {**_FILES[target](hand_off), **_beside(hand_off)}
        report = None if hand_off.run_id is None else self.report(hand_off.run_id)
        names = [*files, *(["report.html"] if report else [])]
        for name in names:
            if (folder / name).exists():
                raise BadInput(say("hand_off.exists", path=str(folder / name)))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, text in files.items():
                path = folder / name
                path.write_bytes(text.encode("utf-8", "replace"))
                if name.endswith(".sh"):
                    path.chmod(0o755)
        except OSError as error:
            detail = error.strerror or str(error)
            raise EnvironmentFault(
                say("hand_off.not_written", path=str(folder), detail=detail)
            ) from error
        if report is not None:
            write_report(report, "html", folder / "report.html")
        return HandedOver(str(folder), tuple(names))


def of_candidate(candidate: Candidate, generation: Generation) -> HandOff:
    """A model that is handed over without a run. Raises BadInput where its file is at fault."""
    if candidate.fault is not None:
        raise (BadInput if candidate.broken else EnvironmentFault)(candidate.fault)
    return HandOff(candidate, generation)


def _passes(one: StoredCandidate) -> bool:
    return one.verdict is Verdict.PASSES


def check_target(hand_off: HandOff, target: str) -> None:
    """What a target has no place for is refused, and not left out. Raises BadInput."""
    adapters = len(hand_off.candidate.settings.adapters)
    if adapters > {"python": 1, "lmstudio": 0, "ollama": 1}.get(target, adapters):
        raise BadInput(say("hand_off.adapters", target=target, count=adapters))
    generation = hand_off.generation
    if generation.grammar and target in ("ollama", "lmstudio"):
        raise BadInput(say("hand_off.no_grammar", target=target))
    if generation.logit_bias and target == "ollama":
        raise BadInput(say("hand_off.no_place", target=target, name="logit_bias"))
    if generation.top_k > LARGEST_TOP_K and target == "lmstudio":
        raise BadInput(say("hand_off.no_place", target=target, name=f"top_k > {LARGEST_TOP_K}"))


def _beside(hand_off: HandOff) -> dict[str, str]:
    """The prompt and the schema as files of their own, where there are any."""
    files = {}
    if hand_off.turns:
        turns = json.dumps(messages(hand_off), ensure_ascii=False, indent=2)
        files["prompt.json"] = turns + "\n"
    if hand_off.generation.json_schema:
        files["schema.json"] = hand_off.generation.json_schema + "\n"
    if hand_off.generation.grammar:
        files["grammar.gbnf"] = hand_off.generation.grammar
    return files
