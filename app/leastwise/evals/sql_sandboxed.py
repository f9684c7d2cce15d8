"""SQL in answers, inside the sandbox, with the parser that promptfoo uses (node-sql-parser)."""

from __future__ import annotations

import json
import lzma
import re
from functools import lru_cache
from typing import Any, Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.comma_lists import JS_WHITESPACE
from leastwise.evals.javascript import StoppedScriptError, failure_of, new_context
from leastwise.paths import shipped_resources

_LIMIT_S: Final = 2.0
_DATABASES: Final = frozenset(
    (
        *("athena", "bigquery", "db2", "flinksql", "hive", "mariadb", "mysql", "noql"),
        *("postgresql", "redshift", "snowflake", "sqlite", "transactsql", "trino"),
    )
)
_MYSQL_FAMILY: Final = frozenset(("MySQL", "MariaDB"))
_BRACKETS: Final = frozenset(("TransactSQL", "Sqlite"))
_PLACEHOLDER: Final = " ? "
_DOLLAR: Final = re.compile(r"\$(?:[A-Za-z_][A-Za-z0-9_]*)?\$")
_NEEDS_A_LOOK: Final = re.compile(r"['\"`\[#$]|--|/\*")
_FENCE: Final = re.compile(r"[ \t]{0,3}(`{3,}|~{3,})(.*)")
_ASK: Final = """
(function (text) {
  const { sql, database, tables, columns } = JSON.parse(text);
  const parser = globalThis.parser || (globalThis.parser = new NodeSQLParser.Parser());
  const holds = (list, type) => {
    try { parser.whiteListCheck(sql, list, { database, type }); return true; }
    catch (error) { return false; }
  };
  let parses = true;
  try { parser.astify(sql, { database }); } catch (error) { parses = false; }
  return JSON.stringify({
    parses,
    tables: tables === null || holds(tables, "table"),
    columns: columns === null || holds(columns, "column"),
  });
})
"""


def check_sql(argument: JsonObject) -> JsonValue:
    """Why `output` is not SQL of `database`, or uses what it may not; an empty `fault` if it is."""
    return _verdict(str(argument["output"]), argument)


def check_contained_sql(argument: JsonObject) -> JsonValue:
    """The same of the code blocks for SQL in `output`, or of all of it where it has none."""
    output = str(argument["output"])
    verdict: JsonObject = {"fault": "check.sql_wrong"}
    for candidate in _code_blocks(output) or [output]:
        if candidate.strip(JS_WHITESPACE):
            verdict = _verdict(candidate, argument)
            if not verdict.get("fault"):
                break
    return verdict


def _verdict(sql: str, argument: JsonObject) -> JsonObject:
    import quickjs

    database = str(argument["database"])
    if database.lower() not in _DATABASES:
        return {"fault": "check.sql_wrong"}
    asked = {"sql": sql, "database": database}
    asked |= {"tables": argument["tables"], "columns": _with_any_table(argument["columns"])}  # type: ignore[dict-item]
    try:
        found = json.loads(_parser(database.lower())(json.dumps(asked)))
    except (quickjs.JSException, quickjs.StackOverflow, StoppedScriptError) as error:
        return failure_of(error)
    if not found["parses"] or _looks_wrong(sql.strip(JS_WHITESPACE), database):
        return {"fault": "check.sql_wrong"}
    if not found["tables"]:
        return {"fault": "check.sql_table"}
    return {"fault": "" if found["columns"] else "check.sql_column"}


@lru_cache(maxsize=4)
def _parser(database: str) -> Any:
    packed = shipped_resources() / "javascript" / "node-sql-parser" / f"{database}.js.xz"
    context = new_context(_LIMIT_S)
    context.eval("globalThis.self = globalThis.window = globalThis;")
    context.eval(lzma.decompress(packed.read_bytes()).decode())
    return context.eval(_ASK)


def _with_any_table(columns: JsonValue) -> JsonValue:
    """The allowed columns, each also where the statement does not say its table."""
    if not isinstance(columns, list):
        return None
    more = list(columns)
    for column in columns:
        parts = str(column).split("::")
        if len(parts) == 3 and parts[1] != "null":
            more.append(f"{parts[0]}::null::{parts[2]}")
    return list(dict.fromkeys(more))


def _looks_wrong(sql: str, database: str) -> bool:
    """What the parser lets through and promptfoo does not: a missing comma, odd backticks."""
    if not sql or sql.count("`") % 2:
        return True
    if _missing_comma(database).search(_without_literals(sql, database)):
        return True
    return (
        database == "MySQL" and re.search(r"(?i)\bgenerate_series\s*\(", sql, re.ASCII) is not None
    )


@lru_cache(maxsize=32)
def _missing_comma(database: str) -> re.Pattern[str]:
    modifier = "(?:all|distinct)"
    if database in _MYSQL_FAMILY:
        modifier = (
            "(?:all|distinct(?:row)?|high_priority|straight_join|sql_(?:big_result|buffer_result"
            "|cache|calc_found_rows|no_cache|small_result))"
        )
    name = "[A-Za-z_][A-Za-z0-9_]*"
    pattern = rf"\bselect\s+(?:{modifier}\s+)*(?!{modifier}\b){name}\s+{name}\s+from\b"
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


def _without_literals(sql: str, database: str) -> str:
    """Quoted texts as placeholders, comments as spaces."""
    parts, end = [], 0
    while found := _NEEDS_A_LOOK.search(sql, end):
        start = found.start()
        stop, replacement = _ignored(sql, start, found[0], database)
        parts += [sql[end:start], replacement]
        end = stop
    return "".join(parts) + sql[end:]


def _ignored(sql: str, start: int, mark: str, database: str) -> tuple[int, str]:
    """Where the comment or quoted text at `start` ends, and what stands for it."""
    if mark in ("'", '"', "`") or (mark == "[" and database in _BRACKETS):
        return _quoted_end(sql, start, mark), _PLACEHOLDER
    if mark in ("--", "#"):
        found = re.compile(r"[\r\n]").search(sql, start + 1)
        return (found.start() if found else len(sql)), " "
    if mark == "/*":
        stop = sql.find("*/", start + 2)
        return (len(sql) if stop < 0 else stop + 2), " "
    delimiter = _DOLLAR.match(sql, start) if mark == "$" else None
    if delimiter is None:
        return start + 1, mark
    stop = sql.find(delimiter[0], delimiter.end())
    return (len(sql) if stop < 0 else stop + len(delimiter[0])), _PLACEHOLDER


def _quoted_end(sql: str, start: int, quote: str) -> int:
    closing = "]" if quote == "[" else quote
    place = start + 1
    while place < len(sql):
        if closing != "]" and sql[place] == "\\":
            place += 2
        elif sql[place] != closing:
            place += 1
        elif sql[place + 1 : place + 2] == closing:
            place += 2
        else:
            return place + 1
    return len(sql)


def _code_blocks(output: str) -> list[str]:
    """The texts of fenced code blocks that name SQL or no language."""
    blocks: list[str] = []
    fence, body, is_sql = "", [""], False
    for line in re.split(r"\r\n?|\n", output):
        found = _FENCE.fullmatch(line)
        if not fence and found:
            fence, body = found[1], []
            is_sql = found[2].strip(JS_WHITESPACE).lower() in ("", "sql")
        elif fence and found and _closes(found, fence):
            blocks += ["\n".join(body).strip(JS_WHITESPACE)] if is_sql else []
            fence = ""
        elif fence:
            body.append(line)
    return blocks


def _closes(found: re.Match[str], fence: str) -> bool:
    return found[1][0] == fence[0] and len(found[1]) >= len(fence) and not found[2].strip(" \t")
