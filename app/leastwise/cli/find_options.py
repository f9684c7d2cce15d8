"""The options of `leastwise find`, in one piece: what they ask for, and how they are repeated."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from leastwise.cli.bar_options import BarOptions
from leastwise.cli.judge_options import JudgeOptions
from leastwise.cli.queue_options import Several
from leastwise.cli.reference_options import Against
from leastwise.cli.report_file import check_report_file
from leastwise.cli.stopping_options import StoppingOptions
from leastwise.cli.variant_options import VariantOptions
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.history import FindRequest
    from leastwise.domain.variants import Variants


@dataclass(frozen=True)
class FindOptions:
    """The options as they were given; `variants` is what `varied` means."""

    several: Several
    models: str | None
    bar: BarOptions
    resume: bool
    varied: VariantOptions
    variants: Variants
    stopping: StoppingOptions
    judging: JudgeOptions
    no_tune: bool
    against: Against
    report_file: Path | None
    as_json: bool

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """All of a command's options. Raises BadInput for what is wrong in itself."""
        bar = BarOptions.taken_from(options)
        check_report_file(options["report_file"])
        judging, against = JudgeOptions.taken_from(options), Against.taken_from(options)
        options.pop("send")  # both have read it
        varied = VariantOptions.taken_from(options)
        names = ("models", "resume", "no_tune", "report_file", "as_json")
        own = {name: options.pop(name) for name in names}
        found = cls(
            several=Several.taken_from(options),
            bar=bar,
            varied=varied,
            variants=varied.variants,
            judging=judging,
            against=against,
            stopping=StoppingOptions(**options),
            **own,
        )
        found._check_queue()
        return found

    @property
    def suite(self) -> str | None:
        """The one suite that is named; None where that is the one that ships."""
        return self.several.suites[0] if self.several.suites else None

    def request(self, core: Core, suite: str | None) -> FindRequest:
        """What is asked of the ladder. Raises SuiteError, ModelFileError, BadInput."""
        plain = request_of(core, suite, self.models, self.bar, resume=self.resume)
        judges = self.judging.judges.over(plain.judges)
        asked = replace(plain, variants=self.variants, use_tuned=not self.no_tune, judges=judges)
        return self.stopping.laid_over(asked)

    @property
    def resume_command(self) -> str:
        """What goes on with this once it was interrupted."""
        words = ["leastwise", "find"]
        words += [self.suite] if self.suite is not None else []
        words += ["--models", self.models] if self.models is not None else []
        words += self.bar.words + self.varied.words + self.stopping.words + self.judging.words
        words += ["--no-tune"] if self.no_tune else []
        words += self.against.words
        words += ["--report", str(self.report_file)] if self.report_file is not None else []
        return shlex.join([*words, "--resume"])

    def _check_queue(self) -> None:
        if not self.several.are_queued:
            return
        if self.report_file is not None or self.against.written is not None:
            raise BadInput(say("report.several_runs" if self.report_file else "reference.several"))
        own = self.bar.words or self.variants or self.stopping.words or self.judging.judges
        self.several.check(resume=self.resume, differs=bool(self.models or own))


def request_of(
    core: Core, reference: str | None, models: str | None, bar: BarOptions, *, resume: bool
) -> FindRequest:
    """What a suite, models and a bar ask. Raises SuiteError, ModelFileError, BadInput."""
    suite = core.load_suite(reference)
    paths = core.model_paths(models)
    if not paths:
        folder = str(core.paths.models)
        raise BadInput(
            say("command.no_models", folder=folder) if models is None else say("command.bad_models")
        )
    return core.find_request(suite, paths, bar.laid_over(suite.bar), resume)
