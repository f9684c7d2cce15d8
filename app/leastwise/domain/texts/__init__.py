"""The English source text of every message code, gathered from the parts below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.answers import ANSWER_TEXTS
from leastwise.domain.texts.bench import BENCH_TEXTS
from leastwise.domain.texts.cascades import CASCADE_TEXTS
from leastwise.domain.texts.catalogue import CATALOGUE_TEXTS
from leastwise.domain.texts.checks import CHECK_TEXTS
from leastwise.domain.texts.cloud import CLOUD_TEXTS
from leastwise.domain.texts.data import DATA_TEXTS
from leastwise.domain.texts.decisions import DECISION_TEXTS
from leastwise.domain.texts.devices import DEVICE_TEXTS
from leastwise.domain.texts.downloads import DOWNLOAD_TEXTS
from leastwise.domain.texts.engine import ENGINE_TEXTS
from leastwise.domain.texts.fits import FIT_TEXTS
from leastwise.domain.texts.hand_offs import HAND_OFF_TEXTS
from leastwise.domain.texts.hub import HUB_TEXTS
from leastwise.domain.texts.judging import JUDGING_TEXTS
from leastwise.domain.texts.library import LIBRARY_TEXTS
from leastwise.domain.texts.machine import MACHINE_TEXTS
from leastwise.domain.texts.memory import MEMORY_TEXTS
from leastwise.domain.texts.net import NET_TEXTS
from leastwise.domain.texts.playground import PLAYGROUND_TEXTS
from leastwise.domain.texts.quantising import QUANTISE_TEXTS
from leastwise.domain.texts.rehearsals import REHEARSAL_TEXTS
from leastwise.domain.texts.searching import SEARCH_TEXTS
from leastwise.domain.texts.serving import SERVING_TEXTS
from leastwise.domain.texts.settings import SETTING_TEXTS
from leastwise.domain.texts.speeds import SPEED_TEXTS
from leastwise.domain.texts.statistics import STATISTICS_TEXTS
from leastwise.domain.texts.store import STORE_TEXTS
from leastwise.domain.texts.suite_editing import SUITE_EDITING_TEXTS
from leastwise.domain.texts.suites import SUITE_TEXTS
from leastwise.domain.texts.system import SYSTEM_TEXTS
from leastwise.domain.texts.tasks import TASK_TEXTS
from leastwise.domain.texts.text import Text
from leastwise.domain.texts.verdicts import VERDICT_TEXTS

TEXTS: Final[Mapping[str, Text]] = {
    **ANSWER_TEXTS,
    **BENCH_TEXTS,
    **CASCADE_TEXTS,
    **CATALOGUE_TEXTS,
    **CHECK_TEXTS,
    **CLOUD_TEXTS,
    **DATA_TEXTS,
    **DECISION_TEXTS,
    **DEVICE_TEXTS,
    **DOWNLOAD_TEXTS,
    **ENGINE_TEXTS,
    **FIT_TEXTS,
    **HAND_OFF_TEXTS,
    **HUB_TEXTS,
    **JUDGING_TEXTS,
    **LIBRARY_TEXTS,
    **MACHINE_TEXTS,
    **MEMORY_TEXTS,
    **NET_TEXTS,
    **PLAYGROUND_TEXTS,
    **QUANTISE_TEXTS,
    **REHEARSAL_TEXTS,
    **SEARCH_TEXTS,
    **SERVING_TEXTS,
    **SETTING_TEXTS,
    **SPEED_TEXTS,
    **STATISTICS_TEXTS,
    **STORE_TEXTS,
    **SUITE_TEXTS,
    **SUITE_EDITING_TEXTS,
    **SYSTEM_TEXTS,
    **TASK_TEXTS,
    **VERDICT_TEXTS,
}
