"""The catalogue that ships: rows are sourced, shapes add up, and fits come of it offline."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import gguf
import jsonschema
import pytest
from gguf.constants import MODEL_ARCH_NAMES, MODEL_TENSORS, TENSOR_NAMES

from leastwise.domain.candidates import RunSettings
from leastwise.domain.catalogue import CatalogueFit, CatalogueRow, ModelKind
from leastwise.domain.errors import BadInput
from leastwise.domain.fits import FitVerdict, MemoryRoom
from leastwise.domain.messages import render
from leastwise.domain.texts import TEXTS
from leastwise.engine.standin.presets import TINY
from leastwise.engine.standin.published import MIXES, published_header
from leastwise.engine.standin.tensors import tensors_of
from leastwise.engine.standin.writing import write_standin
from leastwise.fit.catalogue_fits import catalogue_fits
from leastwise.fit.standing import Standing
from leastwise.fit.suggesting import COMFORTABLE_SHARE, READABLE_TOKENS_PER_S, suggest
from leastwise.hub.catalogue import CATALOGUE_FILE, CatalogueShelf, parse_catalogue
from leastwise.hub.header import read_header
from leastwise.hub.model_names import group_models
from leastwise.hub.references import HubReference, hub_reference
from leastwise.paths import shipped_models, shipped_resources
from leastwise.report.catalogue_document import catalogue_document, suggestions_document
from tests.unit.speed_samples import machine

SHELF = CatalogueShelf(shipped_models() / CATALOGUE_FILE)
ROWS = tuple(SHELF.catalogue.rows())
LICENCES = [code for code in TEXTS if code.startswith("catalogue.licence.")]
# Sizes of published files, as public code pins them, in bytes.
FILES: Mapping[tuple[str, str], int] = {
    ("gemma2-2b", "Q6_K"): 2_151_393_120,
    ("llama3.2-1b", "Q4_K_M"): 807_694_464,
    ("llama3.2-3b", "Q6_K"): 2_643_853_856,
    ("qwen2.5-1.5b", "Q8_0"): 1_894_532_128,
    ("qwen2.5-3b", "Q5_K_M"): 2_438_740_384,
    ("qwen3.5-9b", "Q4_K_M"): 5_680_046_080,
    ("smollm2-1.7b", "Q8_0"): 1_820_414_944,
    ("smollm3-3b", "Q4_K_M"): 1_915_305_312,
}


def standing(gib: float, share: float = 0.75, slower: float | None = 1.0) -> Standing:
    total_bytes = round(gib * 2**30)
    room = MemoryRoom(total_bytes, round(total_bytes * share))
    return Standing("", room, None if slower is None else machine(slower))


def fits_on(where: Standing) -> tuple[CatalogueFit, ...]:
    return catalogue_fits(ROWS, SHELF.shapes, RunSettings(), where)


def general_on(where: Standing) -> tuple[CatalogueFit, ...]:
    rows = SHELF.catalogue.rows(ModelKind.GENERAL)
    return catalogue_fits(rows, SHELF.shapes, RunSettings(), where)


def test_there_is_something_of_every_kind_from_small_to_14b() -> None:
    assert len(SHELF.catalogue.families) >= 28
    for kind in ModelKind:
        assert len(list(SHELF.catalogue.rows(kind))) >= 3, kind
    parameters = [row.variant.parameters for row in ROWS if row.variant.parameters]
    assert min(parameters) < 0.2e9
    assert 13e9 < max(parameters) < 15e9
    known = sum(row.variant.id in SHELF.shapes for row in ROWS)
    assert known > 0.85 * len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row.variant.id for row in ROWS])
def test_each_row_is_named_once_sourced_and_explained(row: CatalogueRow) -> None:
    variant, family = row.variant, row.family
    assert re.fullmatch(r"[a-z0-9][a-z0-9.-]*", variant.id)
    assert hub_reference(variant.repository) == HubReference(variant.repository)
    for label in variant.quantisations:
        assert group_models([f"m-{label}.gguf"])[0].label == label
        assert SHELF.named(f"{variant.id}:{label}") == HubReference(variant.repository, label)
    assert SHELF.named(variant.id) == HubReference(variant.repository, variant.quantisations[0])
    for address in (variant.source, family.facts):
        place = urlsplit(address)
        assert place.scheme == "https"
        assert place.hostname in {"huggingface.co", "github.com"}
    if urlsplit(variant.source).hostname == "huggingface.co":
        assert urlsplit(variant.source).path.startswith(f"/{variant.repository}")
    for address in family.sources:
        assert re.fullmatch(r"https://[a-z.]+/\S+", address)
    assert f"catalogue.licence.{family.licence}" in TEXTS
    assert f"catalogue.template.{family.template}" in TEXTS
    assert {f"catalogue.good_at.{code}" for code in family.good_at} <= set(TEXTS)
    assert re.fullmatch(r"(20\d\d-(0[1-9]|1[0-2]))?", family.released)


def test_every_licence_that_has_words_is_used() -> None:
    used = {family.licence for family in SHELF.catalogue.families}
    assert {code.removeprefix("catalogue.licence.") for code in LICENCES} == used


def test_terms_have_a_source_or_are_said_to_be_unknown() -> None:
    sourced = tomllib.loads(SHELF.path.read_text(encoding="utf-8"))["licence_sources"]
    for family in SHELF.catalogue.families:
        assert (family.commercial is not None) == (family.licence in sourced), family.id


def test_what_no_source_says_is_not_known() -> None:
    text = SHELF.path.read_text(encoding="utf-8")
    for key in ("good_at", "released", "template", "commercial", "context_tokens"):
        text = re.sub(rf"(?m)^{key} = .*\n", "", text)
    bare, shapes = parse_catalogue(text.encode())
    fits = catalogue_fits(bare.rows(), shapes, RunSettings(), standing(8))
    _held(catalogue_document(bare, fits), "models-catalogue")
    suggestions = suggest(fits)
    assert len(suggestions) == 3
    assert all("was not found" in render(one.why) for one in suggestions)
    _held(suggestions_document(suggestions), "models-suggest")


def test_rows_of_one_shape_have_one_fit_under_their_own_names() -> None:
    fits = {one.row.variant.id: one.fit for one in fits_on(standing(8))}
    alike = [
        (fit, other)
        for name, fit in fits.items()
        for second, other in fits.items()
        if fit and other and name < second and fit.header is other.header
    ]
    assert alike
    for fit, other in alike:
        assert fit.name != other.name
        assert fit == replace(other, name=fit.name, reference=fit.reference)


@pytest.mark.parametrize("name", sorted(SHELF.shapes))
def test_a_shape_adds_up_to_the_published_parameters(name: str) -> None:
    (row,) = (row for row in ROWS if row.variant.id == name)
    counted = sum(tensor.elements for tensor in tensors_of(SHELF.shapes[name]))
    assert counted == pytest.approx(row.variant.parameters, rel=0.02)
    assert row.variant.context_tokens


@pytest.mark.parametrize("architecture", sorted({s.architecture for s in SHELF.shapes.values()}))
def test_the_tensors_of_a_shape_are_those_that_gguf_knows(architecture: str) -> None:
    kinds = {name: kind for kind, name in MODEL_ARCH_NAMES.items()}
    patterns = {TENSOR_NAMES[one] for one in MODEL_TENSORS[kinds[architecture]]}
    shape = next(s for s in SHELF.shapes.values() if s.architecture == architecture)
    for tensor in tensors_of(shape):
        stem = re.sub(r"^blk\.\d+\.", "blk.{bid}.", tensor.name)
        stem = stem.removesuffix(".weight").removesuffix(".bias")
        assert stem in patterns, tensor.name


@pytest.mark.parametrize("place", FILES, ids=[" ".join(place) for place in FILES])
def test_a_published_file_is_as_large_as_its_shape_says(place: tuple[str, str]) -> None:
    name, quantisation = place
    header = published_header(replace(SHELF.shapes[name], mix=MIXES[quantisation]))
    assert header.file_bytes == pytest.approx(FILES[place], rel=0.02)


@pytest.mark.parametrize("name", TINY)
@pytest.mark.parametrize("mix", ["Q4_K_M", "Q8_0"])
def test_a_header_in_memory_is_that_of_the_file(tmp_path: Path, name: str, mix: str) -> None:
    shape = replace(TINY[name], mix=MIXES[mix])
    written = read_header(write_standin(shape, tmp_path / "m.gguf"))
    made = published_header(shape)
    assert [(t.name, t.shape, t.ggml_type, t.size_bytes) for t in made.tensors] == [
        (t.name, t.shape, t.ggml_type, t.size_bytes) for t in written.tensors
    ]
    assert made.vocabulary == written.vocabulary
    for key, value in made.metadata.items():
        assert written.metadata[key] == value, key


def test_types_of_mixes_are_as_large_as_gguf_says() -> None:
    for mix in MIXES.values():
        shape = replace(SHELF.shapes["qwen3-0.6b"], mix=mix)
        for tensor in published_header(shape).tensors:
            weights, size_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType(tensor.ggml_type)]
            assert tensor.size_bytes == tensor.elements // weights * size_bytes


def test_the_whole_catalogue_is_answered_offline() -> None:
    fits = fits_on(standing(8))
    assert len(fits) == len(ROWS)
    verdicts = {one.row.variant.id: one.fit.judgement for one in fits if one.fit}
    assert verdicts["smollm2-135m"] is not None
    assert verdicts["smollm2-135m"].verdict is FitVerdict.FITS
    assert verdicts["phi4-14b"] is not None
    assert verdicts["phi4-14b"].verdict is FitVerdict.DOES_NOT_FIT
    for one in fits:
        if one.fit is None:
            assert one.missing is not None
            assert one.row.variant.repository in render(one.missing)
        elif ModelKind.EMBEDDING not in one.row.family.kinds:
            assert one.fit.speed is not None
            assert one.fit.speed.decode_tokens_per_s.likely > 0
    _held(catalogue_document(SHELF.catalogue, fits), "models-catalogue")


def test_a_machine_that_was_not_measured_gets_verdicts_and_no_speeds() -> None:
    fits = fits_on(standing(8, slower=None))
    assert all(one.fit.speed is None for one in fits if one.fit)
    assert all(one.fit.judgement is not None for one in fits if one.fit)


@pytest.mark.parametrize(("gib", "slower"), [(2, 0.1), (16, 1.0), (64, 0.1), (8, None)])
def test_three_are_suggested_that_fit_comfortably(gib: float, slower: float | None) -> None:
    where = standing(gib, slower=slower)
    suggestions = suggest(general_on(where))
    assert where.room is not None
    assert [one.place for one in suggestions] == ["small", "middle", "large"]
    sizes = [one.chosen.row.variant.parameters for one in suggestions]
    assert sizes == sorted(sizes, key=lambda size: size or 0)
    assert len({one.chosen.row.variant.id for one in suggestions}) == 3
    for one in suggestions:
        fit = one.chosen.fit
        assert fit is not None
        assert fit.memory is not None
        assert fit.judgement is not None
        assert fit.judgement.verdict is FitVerdict.FITS
        assert fit.memory.total_bytes <= where.room.available_bytes * COMFORTABLE_SHARE
        if fit.speed is not None:
            assert fit.speed.decode_tokens_per_s.likely >= READABLE_TOKENS_PER_S
        assert one.chosen.row.family.commercial
        assert one.chosen.row.family.licence in render(one.why)
    _held(suggestions_document(suggestions), "models-suggest")


def test_more_memory_never_makes_the_largest_smaller() -> None:
    largest = [
        suggest(general_on(standing(gib, slower=0.1)))[-1].chosen.row.variant.parameters or 0
        for gib in (2, 8, 32)
    ]
    assert largest == sorted(largest)
    assert largest[-1] > 8e9


def test_nothing_is_suggested_where_nothing_fits() -> None:
    assert suggest(general_on(standing(0.1))) == ()
    assert suggest(general_on(Standing("", None, None))) == ()


@pytest.mark.parametrize(
    "written", ["", ":", "qwen3-4b/x", "qwen9-4b", "c:\\qwen3-4b", "qwen3-4b."]
)
def test_what_is_not_in_the_catalogue_has_no_name_there(written: str) -> None:
    assert SHELF.named(written) is None


def test_a_name_means_the_same_in_whatever_case() -> None:
    assert SHELF.named("Qwen3-4B:q8_0") == HubReference("unsloth/Qwen3-4B-GGUF", "q8_0")


@pytest.mark.parametrize(
    "text",
    ["", "family = 3", "[[family]]\nid = 'a'", "\x00", "[[family]]\nid = 'a'\nvariant = 'x'"],
)
def test_a_damaged_catalogue_is_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(text)
    with pytest.raises(BadInput) as caught:
        CatalogueShelf(path).named("a")
    assert caught.value.message.code == "catalogue.damaged"


def test_a_name_that_stands_twice_is_refused() -> None:
    data = (shipped_models() / CATALOGUE_FILE).read_bytes()
    with pytest.raises(ValueError, match="twice"):
        parse_catalogue(data.replace(b'"qwen3-8b"', b'"qwen3-4b"'))


def _held(document: Mapping[str, object], name: str) -> None:
    path = shipped_resources() / "schemas" / f"{name}.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
