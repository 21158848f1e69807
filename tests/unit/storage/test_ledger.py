from hypothesis import given
from hypothesis import strategies as st

from visfinder.models import ProductKey
from visfinder.storage.events import Event
from visfinder.storage.ledger import Ledger, living

SOFA, LAMP = ProductKey("shop", "sofa"), ProductKey("shop", "lamp")
steps = st.lists(
    st.tuples(st.just("rate"), st.sampled_from([SOFA, LAMP]), st.none() | st.integers(1, 5))
    | st.tuples(st.sampled_from(["undo", "reset"]), st.none(), st.none()),
    max_size=30,
)


def stars(ledger):
    return {key: rating.stars for key, rating in ledger.ratings().items()}


def walk(steps):
    """Play the steps on a ledger and on a plain stack of states; return both."""
    events, states = [], [{}]
    for kind, key, given_stars in steps:
        ledger = Ledger(events)
        seq = ledger.next_seq
        if kind == "rate":
            events.append(Event(seq, float(seq), "rate", key, given_stars))
            now = dict(states[-1])
            now.pop(key, None)
            states.append(now if given_stars is None else now | {key: given_stars})
        elif kind == "reset":
            events.append(Event(seq, float(seq), "reset"))
            states = [{}]
        elif change := ledger.newest_change():
            events.append(Event(seq, float(seq), "undo", change.key, undoes=change.digest))
            states.pop()
    return events, states


@given(steps)
def test_ratings_undo_and_reset_do_what_a_stack_of_states_does(steps):
    events, states = walk(steps)
    assert stars(Ledger(events)) == states[-1]


@given(steps, st.randoms())
def test_the_order_and_number_of_copies_of_the_events_do_not_matter(steps, random):
    events, states = walk(steps)
    twice = events * 2
    random.shuffle(twice)
    assert stars(Ledger(twice)) == states[-1]


@given(steps.filter(lambda s: len(s) > 2), st.data())
def test_a_lost_event_before_the_last_is_counted(steps, data):
    events = living(walk(steps)[0])
    if len(events) < 2:
        return
    whole = Ledger(events)
    lost = data.draw(st.integers(0, len(events) - 2))
    left = events[:lost] + events[lost + 1 :]
    if events[lost].kind != "reset":
        assert (whole.lost, Ledger(left).lost) == (0, 1)


def test_an_undo_does_not_reach_past_an_import():
    rated = Event(1, 1.0, "rate", SOFA, 5)
    brought = Event(2, 2.0, "import", SOFA, 1)
    assert Ledger([rated, brought]).newest_change() is None


def test_an_undo_brings_back_the_rating_and_its_time():
    first = Event(1, 10.0, "rate", SOFA, 5)
    second = Event(2, 20.0, "rate", SOFA, 1)
    undo = Event(3, 30.0, "undo", SOFA, undoes=second.digest)
    rating = Ledger([first, second, undo]).ratings()[SOFA]
    assert (rating.stars, rating.at) == (5, 10.0)
