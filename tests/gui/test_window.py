"""The window over a small finder, with work done at once."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSettings, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Immediate
from tests.gui.fake_use_cases import FakeUseCases, match, product
from visfinder.errors import LinkError, ModelError, ProductError, StorageError
from visfinder.gui import why_here
from visfinder.gui.incoming import Incoming
from visfinder.gui.parts import Parts
from visfinder.gui.plain_label import PlainLabel
from visfinder.gui.question import Tab
from visfinder.gui.style import Look, palette
from visfinder.gui.worker import Pool, Threads
from visfinder.models import Region

LEFT = Qt.MouseButton.LeftButton


def drop(app: Parts, data: QMimeData) -> bool:
    """Drag something onto the window and let go; return whether it was accepted."""
    actions, buttons, keys = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(60, 60), actions, data, buttons, keys)
    QApplication.sendEvent(app.shell, enter)
    event = QDropEvent(QPointF(60, 60), actions, data, buttons, keys)
    QApplication.sendEvent(app.shell, event)
    assert enter.isAccepted() == event.isAccepted()
    return event.isAccepted()


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def shown(app: Parts) -> list[str]:
    return [found.product.key.id for found in app.window.tabs.page.model.matches()]


def click_part(app: Parts, row: int, part: int | str | None) -> None:
    view = app.window.tabs.page.view
    QTest.mouseClick(view.viewport(), LEFT, pos=view.card_part(row, part).center().toPoint())


def test_the_first_screen_shows_the_catalog_and_how_to_begin(app: Parts) -> None:
    assert app.shell.windowTitle().endswith("visfinder")
    assert app.window.tabs.tab is Tab.CATALOG
    assert len(shown(app)) == 12
    assert app.window.photo.hint.isVisible()


def test_a_dropped_file_is_searched_and_both_lists_are_made(
    app: Parts, use_cases: FakeUseCases
) -> None:
    assert drop(app, files("/tmp/sofa.jpg"))
    assert app.window.tabs.tab is Tab.SIMILAR
    assert app.shell.windowTitle() == "sofa.jpg – visfinder"
    assert ("search", "sofa.jpg", None) in use_cases.asked
    assert ("goes_with", "sofa.jpg") in use_cases.asked
    assert shown(app)[0] == "p0"


def test_a_bad_file_says_so_and_leaves_the_last_results(app: Parts) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    before = shown(app)
    assert drop(app, files("/tmp/notes.txt"))
    assert app.window.bar.isVisible()
    assert "notes.txt is not a picture" in app.window.bar.label.text()
    assert shown(app) == before
    assert app.shell.windowTitle().startswith("sofa.jpg")
    drop(app, files("/tmp/chair.jpg"))
    assert not app.window.bar.isVisible()


def test_several_files_are_explained(app: Parts) -> None:
    assert drop(app, files("/tmp/a.jpg", "/tmp/b.jpg"))
    assert "just one" in app.window.bar.label.text()


def test_words_are_not_accepted(app: Parts) -> None:
    data = QMimeData()
    data.setText("just words")
    assert not drop(app, data)


def test_pasting_takes_a_link_and_explains_an_empty_clipboard(
    app: Parts, use_cases: FakeUseCases
) -> None:
    QGuiApplication.clipboard().setText("nothing")
    QTest.keyClick(app.shell, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no photo on the clipboard" in app.window.bar.label.text()
    QGuiApplication.clipboard().setText("https://shop.example/a.jpg")
    QTest.keyClick(app.shell, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert ("open_photo", "https://shop.example/a.jpg") in use_cases.asked


def test_a_photo_is_pasted_even_while_a_price_is_typed(app: Parts, use_cases: FakeUseCases) -> None:
    field = app.window.tabs.filters.low
    field.setFocus()
    QGuiApplication.clipboard().setText("250")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "250"
    QGuiApplication.clipboard().setText("https://shop.example/b.jpg")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "250"
    assert ("open_photo", "https://shop.example/b.jpg") in use_cases.asked


def test_the_choice_of_light_or_dark_is_remembered(
    qapp: QApplication, tmp_path: Path, look: Look
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = Look(qapp, settings)
    first.choose(Qt.ColorScheme.Dark)
    assert Look(qapp, settings).dark()
    first.choose(Qt.ColorScheme.Unknown)
    assert not Look(qapp, settings).dark()
    look.dress()


def test_a_star_on_a_card_is_filled_once_the_rating_is_stored(
    app: Parts, use_cases: FakeUseCases
) -> None:
    click_part(app, 1, 4)
    assert use_cases.stars[match(1).product.key] == 4
    assert app.window.tabs.page.model.match_at(1).stars == 4
    click_part(app, 1, 4)
    assert match(1).product.key not in use_cases.stars


def test_a_star_is_not_drawn_when_storing_fails(app: Parts, use_cases: FakeUseCases) -> None:
    use_cases.fail = StorageError("the disk is full")
    click_part(app, 1, 4)
    assert app.window.tabs.page.model.match_at(1).stars is None
    assert app.notifier.dialog is not None
    assert "the disk is full" in app.notifier.dialog.details.toPlainText()
    app.notifier.dialog.close()


def test_a_cross_removes_the_card_and_undo_brings_it_back(
    app: Parts, use_cases: FakeUseCases
) -> None:
    click_part(app, 2, "cross")
    assert "p2" not in shown(app)
    assert app.window.bar.action.text() == "Undo"
    app.window.bar.action.click()
    assert shown(app)[2] == "p2"
    assert use_cases.stars == {}


def test_a_note_does_not_outlive_the_cross_that_it_tells_of(app: Parts) -> None:
    click_part(app, 2, "cross")
    assert not app.window.bar.isHidden()
    app.session.undo()
    assert app.window.bar.isHidden()
    app.window.bar.note("Something else.")
    click_part(app, 1, 4)
    assert app.window.bar.label.text() == "Something else."
    assert not app.window.bar.isHidden()


def test_a_message_moves_no_card_from_under_the_mouse(app: Parts) -> None:
    before = app.window.tabs.mapTo(app.shell, QPoint(0, 0))
    app.window.bar.problem("Something went wrong.")
    QApplication.processEvents()
    assert app.window.tabs.mapTo(app.shell, QPoint(0, 0)) == before


def test_a_cross_that_cannot_be_stored_brings_the_card_back(
    app: Parts, use_cases: FakeUseCases
) -> None:
    use_cases.fail = StorageError("the disk is full")
    click_part(app, 2, "cross")
    assert shown(app)[2] == "p2"
    assert app.notifier.dialog is not None
    app.notifier.dialog.close()


def test_keys_rate_the_current_card(app: Parts, use_cases: FakeUseCases) -> None:
    view = app.window.tabs.page.view
    view.setCurrentIndex(app.window.tabs.page.model.index(0))
    key = match(0).product.key
    for press, stars in ((Qt.Key.Key_3, 3), (Qt.Key.Key_H, 5), (Qt.Key.Key_0, None)):
        QTest.keyClick(view, press)
        assert use_cases.stars.get(key) == stars
    QTest.keyClick(view, Qt.Key.Key_X)
    assert use_cases.stars[key] == 1
    QTest.keyClick(app.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert key not in use_cases.stars
    assert shown(app)[0] == "p0"


def test_a_rating_ranks_anew_and_keeps_the_place_and_the_selection(
    app: Parts, use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    use_cases.count = 100
    drop(app, files("/tmp/sofa.jpg"))
    view, model = app.window.tabs.page.view, app.window.tabs.page.model
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 1000)
    view.setCurrentIndex(model.index(40))
    place = view.verticalScrollBar().value()
    assert place > 0
    use_cases.order = -1
    QTest.keyClick(view, Qt.Key.Key_4)
    qtbot.wait(20)
    assert shown(app)[0] == "p99"
    assert view.current_match() is not None
    assert view.current_match().product.key.id == "p40"
    assert view.verticalScrollBar().value() == place


def test_return_opens_the_side_panel_and_arrows_lead_it(app: Parts) -> None:
    view = app.window.tabs.page.view
    view.setCurrentIndex(app.window.tabs.page.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert app.window.product.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert app.window.product.match is not None
    assert app.window.product.match.product.key.id == "p1"
    QTest.keyClick(app.shell, Qt.Key.Key_Escape)
    assert not app.window.product.isVisible()


def test_more_like_this_asks_from_the_product_and_leads_back(
    app: Parts, use_cases: FakeUseCases
) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 3, None)
    app.window.product.more.click()
    assert ("more_like", match(3).product.key) in use_cases.asked
    assert ("goes_with", match(3).product.key) in use_cases.asked
    assert "similar to Linden sofa 3" in app.window.tabs.page.heading.text()
    asked = len(use_cases.asked)
    app.window.tabs.page.back.click()
    assert ("search", "sofa.jpg", None) in use_cases.asked[asked:]


def test_a_product_without_a_page_cannot_be_opened_and_says_why(
    app: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "visfinder.gui.product_panel.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    panel = app.window.product
    panel.show_match(match(1, url="javascript:alert(1)"))
    assert not panel.browser.isEnabled()
    assert panel.browser.toolTip() == "This product has no web page"
    panel.show_match(match(1))
    assert "shop.example" in panel.browser.text()
    panel.show()
    panel.browser.click()
    assert opened == ["https://shop.example/p/1"]


def test_a_region_is_searched_and_escape_clears_it(app: Parts, use_cases: FakeUseCases) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    canvas = app.window.photo.canvas
    area = canvas.photo_rect()
    start, end = area.center().toPoint(), area.bottomRight().toPoint()
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)
    region = use_cases.asked[-2][2]
    assert region is not None
    assert region.left == pytest.approx(0.5, abs=0.02)
    assert "chosen part" in app.window.tabs.page.heading.text()
    QTest.keyClick(app.shell, Qt.Key.Key_Escape)
    assert use_cases.asked[-2] == ("search", "sofa.jpg", None)


def test_the_window_says_what_the_photo_shows_and_that_nothing_is_close(
    app: Parts, use_cases: FakeUseCases
) -> None:
    use_cases.closest = 0.05
    app.session.open_photo(Incoming(Path("/tmp/sofa.jpg"), "sofa.jpg"))
    seen = app.window.photo.findChildren(PlainLabel)
    assert "Looks like: a sofa (83 % sure), striped, velvet" in [label.text() for label in seen]
    assert app.window.tabs.pages[Tab.SIMILAR].heading.text().startswith("No close match · ")


def test_the_newest_photo_wins_while_an_older_one_is_searched(
    make_app: Callable[[Callable[[int], Pool]], Parts], use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    app = make_app(Threads)
    app.start()
    qtbot.waitUntil(lambda: app.window.tabs.page.model.rowCount() == 12)
    use_cases.gate.clear()
    app.session.open_photo(Incoming(Path("/tmp/old.jpg"), "old.jpg"))
    qtbot.waitUntil(lambda: ("search", "old.jpg", None) in use_cases.asked)
    app.session.open_photo(Incoming(Path("/tmp/new.jpg"), "new.jpg"))
    qtbot.waitUntil(lambda: ("search", "new.jpg", None) in use_cases.asked)
    use_cases.gate.set()
    qtbot.waitUntil(lambda: not app.questions.busy())
    assert app.shell.windowTitle().startswith("new.jpg")
    assert ("goes_with", "old.jpg") not in use_cases.asked
    assert ("goes_with", "new.jpg") in use_cases.asked


def test_closing_while_a_search_runs_is_clean(
    make_app: Callable[[Callable[[int], Pool]], Parts], use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    app = make_app(Threads)
    app.start("/tmp/sofa.jpg")
    use_cases.gate.clear()
    qtbot.waitUntil(lambda: any(asked[0] == "search" for asked in use_cases.asked))
    app.shell.close()
    assert use_cases.closed
    assert not app.questions.busy()


def test_an_import_shows_progress_and_can_be_cancelled(
    make_app: Callable[[Callable[[int], Pool]], Parts], use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    app = make_app(Threads)
    app.start()
    qtbot.waitUntil(lambda: app.window.tabs.page.model.rowCount() == 12)
    use_cases.gate.clear()
    app.catalogs.add_catalog(Path("/tmp/shop"))
    qtbot.waitUntil(lambda: app.window.busy.cancel.isVisible())
    assert "shop" in app.window.busy.label.text()
    app.window.busy.cancel.click()
    qtbot.waitUntil(lambda: not app.imports.busy())
    assert not app.window.busy.cancel.isVisible()
    assert not app.window.bar.isVisible()


def test_an_import_says_what_came_of_it(app: Parts) -> None:
    app.catalogs.add_catalog(Path("/tmp/shop"))
    assert "3 products" in app.window.bar.label.text()
    assert "1 was left out" in app.window.bar.label.text()


def test_a_link_that_cannot_be_followed_is_explained(app: Parts, use_cases: FakeUseCases) -> None:
    app.notifier.show_error(LinkError("The link leads nowhere; open it in a browser."))
    assert "leads nowhere" in app.window.bar.label.text()


def test_filters_narrow_every_list(app: Parts, use_cases: FakeUseCases, qtbot: QtBot) -> None:
    row = app.window.tabs.filters
    assert [row.kind.itemText(n) for n in range(row.kind.count())] == [
        "All kinds",
        "Lamps",
        "Sofas",
    ]
    row.low.setText("100")
    row.colour.setCurrentIndex(row.colour.findData("blue"))
    with qtbot.waitSignal(row.narrowed):
        pass
    asked = use_cases.asked[-1]
    assert asked[0] == "browse"
    assert asked[1].min_price == 100.0  # type: ignore[attr-defined]
    assert asked[1].colours == ("blue",)  # type: ignore[attr-defined]
    row.clear.click()
    assert use_cases.asked[-1][1].min_price is None  # type: ignore[attr-defined]


def test_taste_is_left_out_of_similar_products_in_one_click(
    app: Parts, use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    row = app.window.tabs.filters
    assert not row.by_taste.isVisible()
    app.window.tabs.show_tab(Tab.SIMILAR)
    assert row.by_taste.isVisible()
    assert row.value().by_taste
    row.by_taste.click()
    assert not row.value().by_taste
    assert not row.value().filters(Tab.SIMILAR).by_taste
    assert not row.clear.isVisible(), "nothing is narrowed"


def test_the_slider_of_for_you_asks_for_more_of_the_same_or_for_something_new(
    app: Parts, use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    app.window.tabs.show_tab(Tab.FOR_YOU)
    row = app.window.tabs.filters
    assert row.variety.isVisible()
    assert row.value().variety == 0.5
    with qtbot.waitSignal(row.narrowed):
        row.variety.slider.setValue(4)
    assert use_cases.asked[-1][0] == "for_you"
    assert use_cases.asked[-1][1].variety == 1.0  # type: ignore[attr-defined]


def test_tabs_are_reached_by_their_keys(app: Parts) -> None:
    for number, tab in enumerate(Tab, 1):
        QTest.keyClick(
            app.shell, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        assert app.window.tabs.tab is tab


def test_everything_on_the_way_of_tab_has_a_name(app: Parts) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    widget, nameless = app.shell.nextInFocusChain(), []
    seen = set()
    while widget not in seen:
        seen.add(widget)
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        text = getattr(widget, "text", lambda: "")()
        if takes_tab and widget.isVisible() and not (widget.accessibleName() or text):
            nameless.append(widget)
        widget = widget.nextInFocusChain()
    assert nameless == []


def test_a_missing_picture_has_a_placeholder_and_no_message(
    app: Parts, use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    path = Path("/pictures/gone.jpg")
    assert app.pictures.pixmap(path, 100, 1.0) is None
    qtbot.waitUntil(lambda: app.pictures.missing(path))
    assert not app.window.bar.isVisible()


def heats(app: Parts) -> tuple[bool, bool]:
    """Whether there is a heat over the photo, and over the product in the panel."""
    return app.window.photo.canvas.has_heat(), app.window.product.has_heat()


def test_the_heat_is_shown_on_photo_and_product_only_while_it_is_held(
    app: Parts, qtbot: QtBot
) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    app.window.product.why.pressed.emit()
    assert heats(app) == (True, True)
    app.window.product.why.released.emit()
    assert heats(app) == (False, False)
    space, view = Qt.Key.Key_Space, app.window.tabs.page.view
    QTest.keyPress(app.window.product.why, space)
    assert heats(app) == (True, True)
    QTest.keyRelease(app.window.product.why, space)
    assert heats(app) == (False, False)
    QTest.keyPress(view, Qt.Key.Key_W)
    assert heats(app) == (True, True)
    QTest.keyRelease(view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: heats(app) == (False, False))


def test_a_key_that_repeats_as_let_go_and_pressed_does_not_flicker(
    make_app: Callable[[Callable[[int], Pool]], Parts],
    use_cases: FakeUseCases,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(why_here, "_LET_GO_MS", 1500)  # a busy machine takes its time
    app = make_app(lambda count: Immediate())
    app.start()
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    view = app.window.tabs.page.view
    for _ in range(20):
        QTest.keyPress(view, Qt.Key.Key_W)
        assert heats(app) == (True, True)
        QTest.keyRelease(view, Qt.Key.Key_W)
        qtbot.wait(6)
        assert heats(app) == (True, True)
    assert [call[0] for call in use_cases.asked].count("product_heat") == 1
    qtbot.waitUntil(lambda: heats(app) == (False, False))


def test_a_product_is_compared_with_the_photo_and_the_part_that_is_searched(
    app: Parts, use_cases: FakeUseCases
) -> None:
    panel = app.window.product
    click_part(app, 0, None)
    assert panel.measured == (), "no photo"
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 1, None)
    assert panel.measured == ("Shape: p1 overlaps by 83\N{NO-BREAK SPACE}%",)
    app.window.photo.region_chosen.emit(QRectF(0, 0, 0.5, 0.5))
    assert use_cases.asked.count(("measured", panel.match.product.key, Region(0, 0, 0.5, 0.5))) == 1
    app.window.product.more.click()
    assert panel.measured == (), "the lists start from a product now"
    app.window.tabs.back_asked.emit()
    assert panel.measured
    app.window.photo.close_asked.emit()
    assert panel.measured == (), "the photo has been closed"


def test_what_cannot_be_measured_is_not_told(app: Parts, use_cases: FakeUseCases) -> None:
    use_cases.heat_error = ProductError("it has gone")
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 1, None)
    assert app.window.product.measured == ()
    assert not app.window.bar.isVisible()


def test_a_window_that_loses_the_keyboard_lets_go(app: Parts) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    QTest.keyPress(app.window.tabs.page.view, Qt.Key.Key_W)
    QApplication.sendEvent(app.shell, QEvent(QEvent.Type.WindowDeactivate))
    assert heats(app) == (False, False)


def test_w_shows_the_heat_on_the_card_where_the_panel_is_closed(app: Parts, qtbot: QtBot) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    view = app.window.tabs.page.view
    view.setCurrentIndex(view.model().index(2, 0))

    def picture(row: int) -> QImage:
        card = view.card_part(row, None)
        area = card.adjusted(20, 20, -20, card.width() - card.height()).toRect()
        return view.viewport().grab(area).toImage()

    picture(2), picture(3)  # asks for them
    qtbot.waitUntil(lambda: not app.painting.busy())
    qtbot.wait(10)
    plain, beside = picture(2), picture(3)
    QTest.keyPress(view, Qt.Key.Key_W)
    assert app.window.photo.canvas.has_heat()
    assert picture(2) != plain
    assert picture(3) == beside
    QTest.keyRelease(view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: picture(2) == plain)


def test_another_product_in_the_panel_has_no_heat_of_the_one_before(app: Parts) -> None:
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    app.window.product.why.pressed.emit()
    click_part(app, 1, None)
    assert not app.window.product.has_heat()


def test_a_product_whose_picture_is_gone_says_so_and_the_photo_keeps_its_heat(
    app: Parts, use_cases: FakeUseCases
) -> None:
    use_cases.product_heat_error = ProductError("the picture of “Linden sofa 0” has changed")
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    app.window.product.why.pressed.emit()
    assert "has changed" in app.window.bar.label.text()
    assert heats(app) == (True, False)
    app.window.product.why.released.emit()
    assert heats(app) == (False, False)


def test_heat_that_comes_after_letting_go_is_not_shown(
    make_app: Callable[[Callable[[int], Pool]], Parts], use_cases: FakeUseCases, qtbot: QtBot
) -> None:
    app = make_app(Threads)
    app.start()
    qtbot.waitUntil(lambda: bool(shown(app)))
    drop(app, files("/tmp/sofa.jpg"))
    qtbot.waitUntil(lambda: app.window.tabs.tab is Tab.SIMILAR and bool(shown(app)))
    click_part(app, 0, None)
    qtbot.waitUntil(lambda: not app.questions.busy())
    app.window.product.why.pressed.emit()
    qtbot.waitUntil(lambda: app.window.photo.canvas.has_heat())
    app.window.product.why.released.emit()
    qtbot.waitUntil(lambda: not app.questions.busy())
    assert heats(app) == (False, False)
    app.window.product.why.pressed.emit()
    qtbot.waitUntil(lambda: heats(app) == (True, True))


def test_an_encoder_that_cannot_say_which_part_speaks_for_a_product_says_so(
    app: Parts, use_cases: FakeUseCases
) -> None:
    use_cases.heat_error = ModelError("the encoder “flat” gives one vector for the whole photo")
    drop(app, files("/tmp/sofa.jpg"))
    click_part(app, 0, None)
    app.window.product.why.pressed.emit()
    assert "“flat” gives one vector" in app.window.bar.label.text()
    assert not app.window.photo.canvas.has_heat()
    app.window.product.why.released.emit()
    assert app.window.bar.isVisible()


def test_the_taste_is_seen_corrected_and_forgotten(app: Parts, use_cases: FakeUseCases) -> None:
    click_part(app, 1, "heart")
    click_part(app, 4, "cross")
    app.taste.show_taste()
    dialog = app.taste.dialog
    assert dialog is not None
    assert dialog.words.text() == "You rated 2 products."
    assert [m.product.key.id for m in dialog.crossed.model.matches()] == ["p4"]
    dialog.crossed.view.rated.emit(dialog.crossed.model.match_at(0), None)
    assert dialog.crossed.model.rowCount() == 0
    assert "p4" in shown(app)
    box = app.taste.ask_reset()
    next(button for button in box.buttons() if button.text() == "Forget everything").click()
    assert use_cases.stars == {}
    assert dialog.words.text() == "You rated 0 products."
    app.window.bar.action.click()
    assert dialog.words.text() == "You rated 1 products."
    app.taste.bring_back()
    assert "nothing to bring back" in app.window.bar.label.text()
    dialog.close()


def test_the_question_before_forgetting_tells_how_it_is_undone(app: Parts) -> None:
    box = app.taste.ask_reset()
    entries = [action.text().replace("&", "") for action in app.window.taste_menu.actions()]
    named = box.informativeText().split("“")[1].split("”")[0]
    assert named in entries
    assert "30 days" in box.informativeText()
    box.close()


def test_a_hidden_product_is_shown_again_from_the_taste(
    app: Parts, use_cases: FakeUseCases
) -> None:
    app.session.set_hidden(app.window.tabs.page.model.match_at(3), True)
    assert "p3" not in shown(app)
    app.taste.show_taste()
    dialog = app.taste.dialog
    assert dialog is not None
    assert [m.product.key.id for m in dialog.hidden.model.matches()] == ["p3"]
    dialog.hidden.view.opened.emit(dialog.hidden.model.match_at(0))
    assert use_cases.hidden == []
    assert dialog.hidden.model.rowCount() == 0
    assert "p3" in shown(app)
    dialog.close()


def test_a_hidden_product_goes_and_undo_brings_it_back(app: Parts, use_cases: FakeUseCases) -> None:
    click_part(app, 2, None)
    assert ("open", product(2).key) in use_cases.asked
    menus = app.shell.menuBar().actions()
    entries = [action for menu in menus if menu.menu() for action in menu.menu().actions()]
    next(action for action in entries if action.text() == "&Hide this").trigger()
    assert ("hide", product(2).key) in use_cases.asked
    assert "p2" not in shown(app)
    assert app.window.product.isHidden()
    app.window.bar.action.click()
    assert shown(app)[2] == "p2"


def test_a_second_try_opens_the_catalogs(
    make_app: Callable[[Callable[[int], Pool]], Parts], use_cases: FakeUseCases
) -> None:
    app = make_app(lambda count: Immediate())
    use_cases.open_error = StorageError("the folder cannot be written")
    app.start()
    assert app.notifier.dialog is not None
    app.notifier.dialog.close()
    assert app.window.bar.action.text() == "Open them"
    app.window.bar.action.click()
    assert len(shown(app)) == 12


def test_hostile_text_is_shown_as_it_stands(
    app: Parts, use_cases: FakeUseCases, shared_data: Path
) -> None:
    naughty = json.loads((shared_data / "odd_text" / "naughty_strings.json").read_text("utf-8"))
    page = app.window.tabs.page
    for start in range(0, len(naughty), 60):
        page.model.show_matches(
            [
                match(number, title=text, brand=text, currency=text, description=text)
                for number, text in enumerate(naughty[start : start + 60], start)
            ]
        )
        page.view.viewport().repaint()
        app.window.product.show_match(page.model.match_at(0))
        app.window.product.show()
        app.window.product.repaint()
    for label in app.shell.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_screen_reader_hears_the_cards(app: Parts) -> None:
    view = QAccessible.queryAccessibleInterface(app.window.tabs.page.view)
    assert view.text(QAccessible.Text.Name) == "Catalog products"
    assert view.childCount() == 12
    heard = view.child(0).text(QAccessible.Text.Name)
    assert heard == "Linden sofa 0, Holm & Sons, €499, Very similar shape, not rated"


def test_light_and_dark_are_readable(look: Look) -> None:
    for dark in (False, True):
        colours = palette(dark=dark)
        for text, ground, least in (
            ("Text", "Base", 7.0),
            ("Text", "Window", 7.0),
            ("PlaceholderText", "Base", 4.5),
            ("PlaceholderText", "Window", 4.5),
            ("Link", "Base", 4.5),
            ("HighlightedText", "Highlight", 4.5),
            ("Dark", "Base", 3.0),
            ("BrightText", "Base", 4.5),
        ):
            ratio = contrast(
                colours.color(QPalette.ColorRole[text]), colours.color(QPalette.ColorRole[ground])
            )
            assert ratio >= least, (dark, text, ground, round(ratio, 2))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
