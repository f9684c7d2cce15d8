"""Suites opened as drafts, changed, saved, and copied: nothing that is theirs is lost."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leastwise.domain.errors import LeastwiseError, SuiteError
from leastwise.domain.json_value import JsonValue
from leastwise.domain.suite_drafts import DraftCase, DraftCheck, SuiteDraft
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import Outcome
from leastwise.evals.suite_desk import Past, SuiteDesk
from leastwise.evals.suite_loading import load_suite
from leastwise.evals.suite_yaml import read_document
from leastwise.evals.yaml_patching import patched
from leastwise.evals.yaml_writing import yaml_lines
from leastwise.paths import shipped_resources

FIXTURES = Path(__file__).parents[1] / "fixtures" / "promptfoo_suites"
SHIPPED = shipped_resources() / "suites"
NO_PAST = Past(lambda: (), lambda _id: pytest.fail("there is no run"), lambda _id: None)
CONFIG = """\
# what this is for
description: Greetings   # shown on top
x-owner: me
prompts:
  - "Say {{word}}"   # the prompt
defaultTest:
  assert:
    - type: not-contains
      value: "x"
tests:
  # the usual one
  - vars:
      word: hello   # greeting
    assert:
      # why
      - type: equals
        value: Hello
        x-note: kept
  # about the second
  - vars: {word: bye}
    description: second
    metadata: {source: mail}
  - description: third
    vars:
      word: x

# the end
"""
COMMENTS = (
    "what this is for",
    "shown on top",
    "the prompt",
    "the usual one",
    "greeting",
    "why",
    "about the second",
    "the end",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SuiteDesk]:
    """The desk over a folder of the user's."""
    desk = SuiteDesk(SHIPPED, lambda: tmp_path / "suites", NO_PAST, frozenset)
    yield desk
    desk.close()


def written(tmp_path: Path, text: str = CONFIG, name: str = "promptfooconfig.yaml") -> Path:
    """A suite of the user's."""
    folder = tmp_path / "suites" / "greetings"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def saved_text(draft: SuiteDraft) -> str:
    return draft.path.read_text(encoding="utf-8")


def test_an_answer_is_not_tried_by_a_script_that_nobody_allowed(
    desk: SuiteDesk, tmp_path: Path
) -> None:
    mark = tmp_path / "it-ran"
    script = f"open({str(mark)!r}, 'w').close() or True"
    suite = {
        "prompts": ["Say {{word}}"],
        "tests": [{"vars": {"word": "x"}, "assert": [{"type": "python", "value": script}]}],
    }
    trial = desk.try_answer(desk.open(written(tmp_path, json.dumps(suite))), 0, "x")
    assert trial.outcome.outcome is Outcome.UNSUPPORTED
    assert not mark.exists()


def test_a_changed_cell_changes_nothing_else_in_the_file(desk: SuiteDesk, tmp_path: Path) -> None:
    draft = desk.open(written(tmp_path))
    changed = draft.with_case(0, draft.cases[0].with_variable("word", "good: day"))
    saved = desk.save(changed)
    assert saved_text(saved) == CONFIG.replace("word: hello ", 'word: "good: day" ')
    assert saved == changed.over_files_of(saved)
    assert load_suite(saved.path).cases[0].turns[0].content == "Say good: day"


def test_rows_are_moved_added_and_removed_with_their_comments(
    desk: SuiteDesk, tmp_path: Path
) -> None:
    draft = desk.open(written(tmp_path))
    first, _second, third = draft.cases
    new = DraftCase({"vars": {"word": "one\ntwo"}, "assert": [{"type": "is-json"}]})
    saved = desk.save(replace(draft, cases=(third, new, first)))
    text = saved_text(saved)
    assert [case.variables["word"] for case in saved.cases] == ["x", "one\ntwo", "hello"]
    assert all(f"# {words}" in text for words in ("the usual one", "about the second", "why"))
    assert text.index("# the usual one") < text.index("word: hello") < text.index("# the end")
    assert saved.root["x-owner"] == "me"
    assert saved.cases[2].checks[0].written["x-note"] == "kept"


def test_what_was_undone_after_a_save_is_saved_right(desk: SuiteDesk, tmp_path: Path) -> None:
    """Cases keep their identity over a save, so that older states know their places."""
    before = desk.open(written(tmp_path))
    saved = desk.save(replace(before, cases=before.cases[::-1]))
    again = desk.save(before.over_files_of(saved))
    assert saved_text(again) == CONFIG


def test_the_bar_goes_into_the_sidecar_and_its_comments_stay(
    desk: SuiteDesk, tmp_path: Path
) -> None:
    folder = written(tmp_path)
    sidecar = folder / "leastwise.toml"
    sidecar.write_text("# ours\n[bar]\npass_rate = 0.9 # agreed\n", encoding="utf-8")
    draft = desk.open(folder)
    bar = Bar(0.925, ttft_s=0.5, memory_bytes=1 << 30)
    generation = replace(draft.generation, max_tokens=64, stop=("\n",))
    saved = desk.save(replace(draft, bar=bar, generation=generation, name="Hello", description="d"))
    text = sidecar.read_text(encoding="utf-8")
    assert "# ours" in text
    assert "pass_rate = 0.925 # agreed" in text
    suite = load_suite(folder)
    assert (suite.bar, suite.generation.max_tokens, suite.generation.stop) == (bar, 64, ("\n",))
    assert (suite.name, suite.description) == ("Hello", "d")
    assert saved_text(saved) == CONFIG


def test_a_file_that_changed_meanwhile_is_not_overwritten(desk: SuiteDesk, tmp_path: Path) -> None:
    draft = desk.open(written(tmp_path))
    written(tmp_path, CONFIG + "# more\n")
    with pytest.raises(SuiteError) as error:
        desk.save(replace(draft, prompts=("Other {{word}}",)))
    assert error.value.message.code == "suite.edit.changed_elsewhere"
    assert saved_text(draft).endswith("# more\n")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (CONFIG.replace("vars: {word: bye}", "vars: &v {word: bye}"), "suite.edit.anchors"),
        ("prompts: [a]\ntests: cases.csv\n", "suite.edit.elsewhere"),
    ],
)
def test_what_would_be_lost_is_refused_and_a_copy_holds_all(
    desk: SuiteDesk, tmp_path: Path, text: str, code: str
) -> None:
    folder = written(tmp_path, text)
    (folder / "cases.csv").write_text("word,__expected\nhi,Hi\nyo,is-json\n", encoding="utf-8")
    draft = desk.open(folder)
    changed = draft.with_case(1, draft.cases[1].with_variable("word", "ciao"))
    with pytest.raises(SuiteError) as error:
        desk.save(changed)
    assert error.value.message.code == code
    assert saved_text(draft) == text
    copy = desk.copy(changed, "Copy of it")
    assert copy.cases == changed.cases
    assert not copy.elsewhere
    desk.save(replace(copy, cases=copy.cases[1:]))


@pytest.mark.parametrize("name", ["csv", "files", "json", "prompts", "scenarios", "templates"])
def test_a_copy_of_any_suite_has_the_same_cases(desk: SuiteDesk, name: str) -> None:
    original, copy = load_suite(FIXTURES / name), desk.take_in(FIXTURES / name)
    assert load_suite(copy.path).cases == original.cases


def test_a_copy_of_a_shipped_suite_can_be_changed_and_the_suite_cannot(desk: SuiteDesk) -> None:
    shipped = desk.open(SHIPPED / "support-triage")
    assert shipped.shipped
    with pytest.raises(SuiteError) as error:
        desk.save(replace(shipped, name="mine"))
    assert error.value.message.code == "suite.edit.shipped"
    copy = desk.copy(shipped, "mine")
    assert load_suite(copy.path).cases == load_suite(shipped.path).cases
    saved = desk.save(copy.with_case(3, copy.cases[3].with_variable("message", "Hello")))
    assert load_suite(saved.path).cases[3].variables["message"] == "Hello"


def test_a_new_suite_is_filled_and_deleted(desk: SuiteDesk, tmp_path: Path) -> None:
    draft = desk.create("../My: suite?")
    assert draft.folder == tmp_path / "suites" / "my-suite"
    assert draft.name == "../My: suite?"
    check = DraftCheck({"type": "equals", "value": "Hi"})
    case = DraftCase({"vars": {"input": "hi"}}).with_checks([check])
    saved = desk.save(replace(draft, cases=(case,)))
    assert len(load_suite(saved.path).cases) == 1
    assert desk.create("../My: suite?").folder.name == "my-suite-2"
    desk.delete(saved.path)
    assert not draft.folder.exists()
    with pytest.raises(SuiteError):
        desk.delete(SHIPPED / "support-triage")


def test_a_csv_file_becomes_a_suite(desk: SuiteDesk, tmp_path: Path) -> None:
    path = tmp_path / "More mails.csv"
    path.write_text("mail,__expected\nhi,Hi\n", encoding="utf-8")
    suite = load_suite(desk.take_in(path).path)
    assert suite.cases[0].turns[0].content == "hi"
    lines = tmp_path / "chats.jsonl"
    turns = '[{"role": "user", "content": "a {{b}}"}]'
    lines.write_text(f'{{"id": "x", "messages": {turns}, "ideal": "y"}}\n', encoding="utf-8")
    chats = load_suite(desk.take_in(lines).path)
    assert chats.cases == load_suite(lines).cases
    path.write_text("mail\na,b\n", encoding="utf-8")
    with pytest.raises(SuiteError):
        desk.take_in(path)
    names = sorted(folder.name for folder in (tmp_path / "suites").iterdir())
    assert names == ["chats", "more-mails"]


def test_a_suite_with_faults_is_not_opened_without_the_broken_cases(
    desk: SuiteDesk, tmp_path: Path
) -> None:
    with pytest.raises(SuiteError):
        desk.open(written(tmp_path, CONFIG + "  - 5\n"))
    with pytest.raises(SuiteError):
        desk.open(written(tmp_path, CONFIG.replace("type: equals", "typ: equals")))


def test_a_json_configuration_is_saved_as_json(desk: SuiteDesk, tmp_path: Path) -> None:
    text = json.dumps({"prompts": ["{{a}}"], "tests": [{"vars": {"a": "x"}}], "x": 1})
    draft = desk.open(written(tmp_path, text, "promptfooconfig.json"))
    saved = desk.save(draft.with_case(0, draft.cases[0].with_variable("a", "y")))
    assert json.loads(saved_text(saved)) == {
        "prompts": ["{{a}}"],
        "tests": [{"vars": {"a": "y"}}],
        "x": 1,
    }


def test_a_prompt_that_would_be_read_as_a_file_is_refused(desk: SuiteDesk, tmp_path: Path) -> None:
    draft = desk.open(written(tmp_path))
    (draft.folder / "notes.txt").write_text("secret", encoding="utf-8")
    with pytest.raises(SuiteError) as error:
        desk.save(replace(draft, prompts=("notes.txt",)))
    assert error.value.message.code == "suite.edit.prompt_is_file"


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abc:# -'\"", min_size=1), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(json_values)
def test_what_is_written_as_yaml_is_read_back(value: JsonValue) -> None:
    text = "\n".join(yaml_lines({"it": [value, {"deep": value}]})) + "\n"
    assert read_document(Path("a.yaml"), text).value == {"it": [value, {"deep": value}]}


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "0o17",
        "1e5",
        "~",
        "2024-01-01",
        "on",
        "- a",
        "a: b",
        "a #b",
        "null",
        "\u2028x",
        "x\n\n",
        "\nx",
        "|",
        "a\tb\nc",
        "12:30:45",
        "=",
        "<<",
    ],
)
def test_texts_that_yaml_would_take_for_something_else(text: str) -> None:
    lines = "\n".join(yaml_lines({"it": text, "list": [text]}))
    assert read_document(Path("a.yaml"), lines).value == {"it": text, "list": [text]}


@pytest.mark.parametrize("seed", range(40))
def test_any_change_reads_back_and_keeps_every_comment(
    seed: int, desk: SuiteDesk, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    newline = chance.choice(("\n", "\r\n"))
    folder = written(tmp_path)
    path = folder / "promptfooconfig.yaml"
    path.write_bytes(CONFIG.replace("\n", newline).encode())
    draft = desk.open(folder)
    for _ in range(chance.randrange(1, 5)):
        draft = _any_change(draft, chance)
    try:
        saved = desk.save(draft)
    except LeastwiseError as error:
        pytest.fail(str(error.message))
    text = path.read_bytes().decode()
    assert saved == draft.over_files_of(saved)
    assert all(f"# {words}" in text for words in COMMENTS)
    assert ("\r\n" in text) is (newline == "\r\n")


def _any_change(draft: SuiteDraft, chance: random.Random) -> SuiteDraft:
    cases = list(draft.cases)
    deed = chance.randrange(7)
    if deed == 0 and cases:
        del cases[chance.randrange(len(cases))]
    elif deed == 1:
        cases.insert(chance.randrange(len(cases) + 1), DraftCase({"vars": {"word": "n\nm"}}))
    elif deed == 2:
        chance.shuffle(cases)
    elif deed == 3 and cases:
        at = chance.randrange(len(cases))
        text = chance.choice(("a: b", "x\ny", "", "# no comment", "'"))
        cases[at] = cases[at].with_variable(chance.choice(("word", "other")), text)
    elif deed == 4 and cases:
        at = chance.randrange(len(cases))
        check = DraftCheck({"type": "is-json", "value": {"type": "object", "a": []}})
        checks = chance.choice(((), (check,), (*cases[at].checks, check)))
        cases[at] = cases[at].with_checks(checks)
    elif deed == 5:
        return replace(draft, prompts=(*draft.prompts, "Again: {{word}}\nnow"))
    else:
        return replace(draft, shared=draft.shared.with_checks([]))
    return replace(draft, cases=tuple(cases))


def test_an_empty_text_is_patched() -> None:
    assert "tests" in patched("a: 1\n", {"a": 1}, {"a": 1, "tests": []}, [])
