import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visfinder.models import ProductKey
from visfinder.storage.events import RECORDED, STEERING, Event, event_of

names = st.text(min_size=1)
events = st.builds(
    Event,
    seq=st.integers(1, 2**40),
    at=st.floats(0, 4e9),
    kind=st.sampled_from(sorted({*RECORDED, *STEERING, "rate", "import"})),
    key=st.none() | st.builds(ProductKey, names, names),
    stars=st.none() | st.integers(1, 5),
    undoes=st.none() | st.text("0123456789abcdef", min_size=32, max_size=32),
    weight=st.none() | st.floats(0, 10),
    name=st.none() | names,
    other=st.none() | st.builds(ProductKey, names, names),
    batch=st.none() | st.text("0123456789abcdef", min_size=16, max_size=16),
)


@given(events)
def test_an_event_survives_a_line_of_json(event):
    assert event_of(json.loads(json.dumps(event.written()))) == event
    assert event_of(json.loads(json.dumps(event.stored()))) == event


def test_an_event_of_version_1_has_the_digest_that_it_had():
    stored = {
        "seq": 1,
        "at": 1795418894.0657983,
        "kind": "rate",
        "catalog": "shop",
        "product": "sofa",
        "stars": 5,
        "undoes": None,
        "digest": "37e18ce98182af1b9b15f5625d30dc05",
    }
    event = event_of(stored)
    assert event == Event(1, 1795418894.0657983, "rate", ProductKey("shop", "sofa"), 5)
    assert event.written() == stored, "and is written as it was"


@given(events, st.data())
def test_no_character_of_a_stored_event_can_change_unnoticed(event, data):
    line = json.dumps(event.written())
    at = data.draw(st.integers(0, len(line) - 1))
    other = data.draw(st.characters(codec="ascii").filter(lambda c: c != line[at]))
    try:
        changed = json.loads(line[:at] + other + line[at + 1 :])
    except ValueError:
        return
    assert not isinstance(changed, dict) or event_of(changed) in (None, event)


@pytest.mark.parametrize("field", ["seq", "at", "kind", "catalog", "product", "stars", "undoes"])
def test_a_stored_event_without_one_of_its_fields_is_damaged(field):
    stored = Event(1, 2.0, "rate", ProductKey("c", "p"), 5).stored()
    del stored[field]
    assert event_of(stored) is None


def test_events_that_differ_in_anything_have_different_digests():
    base = Event(1, 2.0, "rate", ProductKey("c", "p"), 5)
    others = [
        Event(2, 2.0, "rate", ProductKey("c", "p"), 5),
        Event(1, 2.5, "rate", ProductKey("c", "p"), 5),
        Event(1, 2.0, "import", ProductKey("c", "p"), 5),
        Event(1, 2.0, "rate", ProductKey("cp", ""), 5),
        Event(1, 2.0, "rate", ProductKey("c", "p"), None),
        Event(1, 2.0, "rate", ProductKey("c", "p"), 5, base.digest),
        Event(1, 2.0, "rate", ProductKey("c", "p"), 5, weight=1.0),
        Event(1, 2.0, "rate", ProductKey("c", "p"), 5, name="x"),
        Event(1, 2.0, "rate", ProductKey("c", "p"), 5, batch="x"),
        Event(1, 2.0, "rate", ProductKey("c", "p"), 5, other=ProductKey("c", "q")),
    ]
    assert len({event.digest for event in [base, *others]}) == 11
