from hypothesis import given
from hypothesis import strategies as st

from visfinder.models import ProductKey
from visfinder.storage.events import Event
from visfinder.storage.ledger import Ledger, living

SOFA, LAMP = ProductKey("shop", "sofa"), ProductKey("shop", "lamp")
keys = st.sampled_from([SOFA, LAMP])
names = st.sampled_from(["Gifts", "Living room"])
steps = st.lists(
    st.tuples(st.just("rate"), keys, st.none() | st.integers(1, 5))
    | st.tuples(st.sampled_from(["hide", "unhide"]), keys, st.none())
    | st.tuples(st.sampled_from(["board", "unboard"]), keys, names)
    | st.tuples(st.just("open"), keys, st.none())
    | st.tuples(st.sampled_from(["undo", "redo", "reset"]), st.none(), st.none()),
    max_size=40,
)


def shown(standing):
    """What a shopper sees of it."""
    return (
        {key: rating.stars for key, rating in standing.ratings().items()},
        set(standing.hidden()),
        {name: set(on) for name, on in standing.boards().items()},
    )


def changed(state, kind, key, said):
    """Return the state after one step, worked out plainly."""
    ratings, hidden, boards = state
    ratings, hidden = dict(ratings), set(hidden)
    boards = {name: set(on) for name, on in boards.items()}
    if kind == "rate":
        ratings.pop(key, None)
        if said is not None:
            ratings[key] = said
    elif kind in ("hide", "unhide"):
        (hidden.add if kind == "hide" else hidden.discard)(key)
    elif kind in ("board", "unboard"):
        on = boards.setdefault(said, set())
        (on.add if kind == "board" else on.discard)(key)
        if not on:
            del boards[said]
    return ratings, hidden, boards


def stars(ledger):
    return {key: rating.stars for key, rating in ledger.ratings().items()}


def event_for(ledger, kind, key, said):
    """Return the event of a step; None for an undo or redo of nothing."""
    seq = ledger.next_seq
    if kind in ("undo", "redo"):
        action = ledger.newest_action() if kind == "undo" else ledger.undone_action()
        return action and Event(seq, float(seq), kind, action.key, undoes=action.id)
    rating, name = (said, None) if kind == "rate" else (None, said)
    return Event(seq, float(seq), kind, key, rating, name=name)


def walk(steps):
    """Play the steps on a ledger and on plain stacks of states; return the ledger and the state."""
    nothing = ({}, set(), {})
    ledger, done, undone = Ledger([]), [nothing], []
    for kind, key, said in steps:
        event = event_for(ledger, kind, key, said)
        if event is not None:
            ledger = ledger.extended([event])
        if kind == "reset":
            done, undone = [nothing], []
        elif kind == "undo" and len(done) > 1:
            undone.append(done.pop())
        elif kind == "redo" and undone:
            done.append(undone.pop())
        elif kind not in ("undo", "redo", "open"):
            done.append(changed(done[-1], kind, key, said))
            undone.clear()
    return ledger, done[-1]


@given(steps)
def test_what_stands_is_what_a_stack_of_states_holds(steps):
    ledger, state = walk(steps)
    assert shown(ledger.standing) == state
    folded = Ledger(ledger.events)
    assert (folded.standing, folded.events) == (ledger.standing, ledger.events)


@given(steps, st.randoms())
def test_the_order_and_number_of_copies_of_the_events_do_not_matter(steps, random):
    ledger, state = walk(steps)
    twice = [*ledger.events, *ledger.events]
    random.shuffle(twice)
    assert shown(Ledger(twice).standing) == state


@given(steps.filter(lambda s: len(s) > 2), st.data())
def test_a_lost_event_before_the_last_is_counted(steps, data):
    events = living(walk(steps)[0].events)
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
    assert Ledger([rated, brought]).newest_action() is None


def test_of_two_imports_the_one_that_was_not_finished_does_not_count():
    def imported(seq, kind, batch, stars=None):
        return Event(seq, 1.0, kind, SOFA if stars else None, stars, batch=batch)

    whole = [imported(1, "rate", "a", 5), imported(2, "imported", "a")]
    cut = [imported(3, "clear", "b"), imported(4, "rate", "b", 1)]
    assert stars(Ledger(whole + cut)) == {SOFA: 5}
    assert stars(Ledger([*whole, *cut, imported(5, "imported", "b")])) == {SOFA: 1}


def test_a_reset_that_was_undone_is_none():
    rated = Event(1, 1.0, "rate", SOFA, 5)
    reset = Event(2, 2.0, "reset")
    since = Event(3, 3.0, "rate", LAMP, 4)
    restore = Event(4, 4.0, "restore", undoes=reset.digest)
    assert stars(Ledger([rated, reset, since])) == {LAMP: 4}
    ledger = Ledger([rated, reset, since, restore])
    assert (stars(ledger), ledger.reset, ledger.lost) == ({SOFA: 5, LAMP: 4}, None, 0)
    again = Event(5, 5.0, "reset")
    assert Ledger([*ledger.events, again]).events == [again]


def test_an_undo_brings_back_the_rating_and_its_time():
    first = Event(1, 10.0, "rate", SOFA, 5)
    second = Event(2, 20.0, "rate", SOFA, 1)
    undo = Event(3, 30.0, "undo", SOFA, undoes=second.digest)
    rating = Ledger([first, second, undo]).ratings()[SOFA]
    assert (rating.stars, rating.at) == (5, 10.0)
