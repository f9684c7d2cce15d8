"""A benchmark as CSV, SQL and Markdown, as llama-bench writes them, with our columns after."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from leastwise.domain import figures
from leastwise.domain.bench_results import BenchResult, BenchRun, BenchSeries, Spread
from leastwise.domain.benchmarks import NANOSECONDS
from leastwise.report.bench_document import llama_bench_fields

Row: TypeAlias = Mapping[str, str | int | float | None]
TABLE: Final = "llama_bench"
_SQL_TYPES: Final = {int: "INTEGER", float: "REAL"}
_WHOLE: Final = frozenset({"build_number", "model_n_params"})
_REAL: Final = frozenset(
    {"low_ts", "high_ts", "ttft_s", "ttft_low_s", "ttft_high_s", "evaluate_only_s", "load_s"}
)


def bench_csv(run: BenchRun) -> str:
    """One line per record; empty is not measured."""
    rows = list(_rows(run))
    text = io.StringIO()
    if rows:
        text.write(",".join(rows[0]) + "\n")
        writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerows([["" if v is None else v for v in row.values()] for row in rows])
    return text.getvalue()


def bench_sql(run: BenchRun) -> str:
    """A table to make and a row per record, for SQLite."""
    rows = list(_rows(run))
    if not rows:
        return ""
    columns = ",\n".join(f"  {name} {_sql_type(name, rows[0][name])}" for name in rows[0])
    lines = [f"CREATE TABLE IF NOT EXISTS {TABLE} (\n{columns}\n);\n"]
    names = ", ".join(rows[0])
    for row in rows:
        values = ", ".join(_literal(value) for value in row.values())
        # Text for people to feed to a database; nothing of ours runs it.
        lines.append(f"INSERT INTO {TABLE} ({names}) VALUES ({values});")  # noqa: S608
    return "\n".join(lines) + "\n"


def bench_markdown(run: BenchRun) -> str:
    """llama-bench's table (mean ± deviation), then the median with its interval, and TTFT."""
    on_gpu = run.backends not in ("", "CPU")
    heads = ["model", "size", "params", "backend", *(["ngl"] if on_gpu else []), "threads"]
    heads += ["test", "t/s", "median t/s (95 %)", "TTFT (95 %)"]
    lines = [_line(heads), _line(["---"] * (len(heads) - 4) + ["---:"] * 4)]
    for result, series in _measured(run):
        fields = llama_bench_fields(run, result, series)
        found = series.figures
        assert found is not None
        cells = [
            str(fields["model_type"]) or result.subject.candidate.name,
            figures.gib(float(fields["model_size"] or 0)),
            _parameters(fields["model_n_params"]),
            run.backends,
            *([str(fields["n_gpu_layers"])] if on_gpu else []),
            str(fields["n_threads"]),
            series.test.name,
            f"{fields['avg_ts']:.2f} ± {fields['stddev_ts']:.2f}",
            spread_words(found.tokens_per_s),
            _wait(result, series),
        ]
        lines.append(_line(cells))
    return "\n".join([*lines, "", f"build: {run.build}", ""])


def spread_words(spread: Spread | None) -> str:
    """A median and its interval in three digits; a dash where nothing was measured."""
    if spread is None:
        return figures.NOT_MEASURED
    median = figures.significant(spread.median)
    if spread.low is None or spread.high is None:
        return median
    return f"{median} ({figures.significant(spread.low)} to {figures.significant(spread.high)})"


def wait_words(spread: Spread | None) -> str:
    """A time in nanoseconds with its interval, in units that people read."""
    if spread is None:
        return figures.NOT_MEASURED
    median = figures.seconds(spread.median / NANOSECONDS)
    if spread.low is None or spread.high is None:
        return median
    low, high = (figures.seconds(ns / NANOSECONDS) for ns in (spread.low, spread.high))
    return f"{median} ({low} to {high})"


def _wait(result: BenchResult, series: BenchSeries) -> str:
    first = result.first_token(series.test) if series.is_prefill else None
    return wait_words(first.figures.elapsed_ns if first and first.figures else None)


def _measured(run: BenchRun) -> Iterator[tuple[BenchResult, BenchSeries]]:
    for result in run.results:
        for series in result.speeds:
            if series.figures is not None:
                yield result, series


def _rows(run: BenchRun) -> Iterator[Row]:
    for result, series in _measured(run):
        found, peak = series.figures, result.memory.peak
        first = result.first_token(series.test) if series.is_prefill else None
        wait = first.figures if first else None
        assert found is not None
        assert found.tokens_per_s is not None
        yield {
            **llama_bench_fields(run, result, series),
            "median_ts": found.tokens_per_s.median,
            "low_ts": found.tokens_per_s.low,
            "high_ts": found.tokens_per_s.high,
            "noisy": int(found.noise.noisy),
            "ttft_s": _in_seconds(wait.elapsed_ns.median if wait else None),
            "ttft_low_s": _in_seconds(wait.elapsed_ns.low if wait else None),
            "ttft_high_s": _in_seconds(wait.elapsed_ns.high if wait else None),
            "evaluate_only_s": _in_seconds(
                wait.evaluate_ns.median if wait and wait.evaluate_ns else None
            ),
            "load_s": result.loads_s[-1] if result.loads_s else None,
            "peak_memory_bytes": peak.total_bytes if peak else None,
            "peak_private_bytes": peak.private_bytes if peak else None,
            "peak_file_bytes": peak.file_bytes if peak else None,
        }


def _in_seconds(time_ns: float | None) -> float | None:
    return None if time_ns is None else time_ns / NANOSECONDS


def _sql_type(name: str, value: str | float | None) -> str:
    if name in _REAL:
        return "REAL"
    if name in _WHOLE or name.endswith("_bytes"):
        return "INTEGER"
    return _SQL_TYPES.get(type(value), "TEXT")


def _literal(value: str | float | None) -> str:
    if value is None:
        return "NULL"
    text = str(value).replace("'", "''")
    return f"'{text}'"


def _parameters(count: str | float | None) -> str:
    return figures.NOT_MEASURED if count is None else figures.parameters(float(count))


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
