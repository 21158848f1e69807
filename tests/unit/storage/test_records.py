import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.storage.products import any_product, product
from visfinder.storage.records import content_digest, dump_product, load_products


@given(st.lists(any_product, max_size=5))
def test_every_field_survives(products):
    assert load_products("shop", [dump_product(product) for product in products]) == products


@pytest.mark.parametrize("kept", [16, 17])
def test_a_record_of_before_patterns_or_styles_were_kept_is_still_read(kept):
    plain = product("shop", "1")
    older = json.dumps(json.loads(dump_product(plain))[:kept]).encode()
    assert load_products("shop", [older]) == [plain]


def test_a_picture_whose_name_is_no_text_survives():
    odd = product("shop", "1", picture=Path("/pictures/\udcff.jpg"))
    assert load_products("shop", [dump_product(odd)]) == [odd]


@given(st.lists(any_product, min_size=1, max_size=4), st.data())
def test_the_digest_of_a_catalog_changes_with_its_rows_their_number_and_order(products, data):
    records = [dump_product(product) for product in products]
    digest = content_digest(records)
    at = data.draw(st.integers(0, len(records) - 1))
    assert content_digest(records[:at] + records[at + 1 :]) != digest or records == [b""]
    assert content_digest([*records, records[0]]) != digest
    backwards = records[::-1]
    assert (content_digest(backwards) == digest) == (backwards == records)
