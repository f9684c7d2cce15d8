"""Holds an answer that someone typed against a case of a draft, as a run would."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leastwise.domain.errors import BadInput
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import Message, say
from leastwise.domain.suite_drafts import SuiteDraft, Trial
from leastwise.domain.suites import Case
from leastwise.evals.check_types import BY_MODEL
from leastwise.evals.consents import case_with_consent
from leastwise.evals.declared_tools import declared_tools, with_tools
from leastwise.evals.grading import Grader
from leastwise.evals.limit_checks import types_in
from leastwise.evals.suite_documents import Document
from leastwise.evals.suite_files import SuiteFiles
from leastwise.evals.suite_rendering import sample_case
from leastwise.evals.suite_tests import TestDraft, expand, read_test
from leastwise.process.sandbox import Sandbox

# A schema is only looked at once the answer is JSON.
_PROBE: Final = "{}"


def try_answer(
    draft: SuiteDraft,
    place: int,
    answer: str,
    grader: Grader,
    sandbox: Sandbox,
    trusted: frozenset[str],
) -> Trial:
    """The outcome of the case at `place` for `answer`. Raises SuiteError, BadInput.

    A script that needs consent and is not among `trusted` is unsupported.
    """
    case = case_with_consent(draft_case(draft, place, sandbox), trusted)
    faults = {
        at: fault
        for at, check in enumerate(case.checks)
        if BY_MODEL.isdisjoint(types_in(check))  # nobody is asked about a probe
        and (fault := _fault(replace(case, checks=(replace(check, negated=False),)), grader))
    }
    return Trial(grader.grade(case, answer), case.checks, faults)


def draft_case(draft: SuiteDraft, place: int, sandbox: Sandbox) -> Case:
    """The case at `place` with the first prompt and the first value of each variable."""
    if not draft.prompts:
        raise BadInput(say("suite.edit.no_prompt"))
    if not 0 <= place < len(draft.cases):
        raise BadInput(say("suite.edit.no_case"))
    files = SuiteFiles(draft.folder)
    shared = _test(draft, draft.shared.written, files, is_default=True)
    test = _test(draft, draft.cases[place].written, files).over(shared)
    tools = declared_tools(Document(draft.path, draft.root).root, files)
    test = replace(test, checks=with_tools(test.checks, tools))
    files.raise_faults()
    before, after = (str(test.options.get(key) or "") for key in ("prefix", "suffix"))
    first = next(expand(test, files))
    return sample_case(first, f"{before}{draft.prompts[0]}{after}", draft.path, sandbox)


def _test(
    draft: SuiteDraft, written: JsonObject, files: SuiteFiles, *, is_default: bool = False
) -> TestDraft:
    return read_test(Document(draft.path, written).root, files, is_default=is_default)


def _fault(case: Case, grader: Grader) -> Message | None:
    """What is wrong with the only check of `case` itself."""
    (found,) = grader.grade(case, _PROBE).checks
    if found.reason.code not in ("check.broken", "check.unsupported"):
        return None
    return found.reason
