"""The pictures of numbers: as long as their amounts, in the order given, told apart without colour, the same every time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2
import pytest
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Group, Rect
from reportlab.pdfgen.canvas import Canvas

from tests.reports import sample
from tests.reports.reading import picture, words
from tests.reports.sight import contrast, grey, lighter
from tests.reports.test_sight import KEPT, LIGHT
from tracker.reports.lettering import text
from tracker.reports.sheet import charts
from tracker.reports.sheet.charts import Bar, Chart
from tracker.reports.shift import render_shift
from tracker.reports.style import ACCENT, KINDS, MUTED

_BARS = (
    Bar("wi-fi", 300, "3.00"),
    Bar("noise", 150, "1.50"),
    Bar("returned", -50, "-0.50"),
    Bar("3 others", 75, "0.75", True),
)
WIDE, TALL = 200.0, 120.0


def _boxes(drawing: Any) -> list[Rect]:
    """The bars of a chart's drawing, as reportlab's own chart lays them out."""
    plots = [x for x in drawing.contents if hasattr(x, "valueAxis")]
    return [x for plot in plots for x in _flat(plot.draw()) if isinstance(x, Rect) and x.fillColor is not None]


def _flat(shape: Any) -> Iterator[Any]:
    if isinstance(shape, Group):
        for one in shape.contents:
            yield from _flat(one)
    else:
        yield shape


def test_level_bars_are_as_long_as_their_amounts_the_first_at_the_top() -> None:
    found = _boxes(charts._bars(Chart("Why", "in EUR", _BARS), WIDE, TALL))
    assert [round(box.width / found[0].width, 4) for box in found] == [1, 0.5, 0.25]
    step = found[0].y - found[1].y
    assert step > 0
    assert found[1].y - found[2].y == pytest.approx(2 * step)  # what was returned has its place, and no bar


def test_columns_are_as_high_as_their_amounts_from_left_to_right() -> None:
    found = _boxes(charts._columns(Chart("When", "in EUR", _BARS), WIDE, TALL))
    assert [round(box.height / found[0].height, 4) for box in found] == [1, 0.5, 0.25]
    step = found[1].x - found[0].x
    assert step > 0
    assert found[2].x - found[1].x == pytest.approx(2 * step)
    assert all(box.x >= 0 and box.x + box.width <= WIDE for box in found)


@pytest.mark.parametrize("count", [1, 24, 62])
def test_columns_stand_apart_however_many_there_are(count: int) -> None:
    bars = [Bar(str(at), 100 + at, "1") for at in range(count)]
    found = _boxes(charts._columns(Chart("When", "", bars), WIDE, TALL))
    assert len(found) == count
    assert all(one.x + one.width < other.x for one, other in pairwise(found))


@pytest.mark.parametrize("count", [1, 9, 24, 31, 62])
def test_names_below_columns_never_touch_and_the_last_is_named(count: int) -> None:
    bars = [Bar(f"{1 + at % 30}.11.", 100, "1") for at in range(count)]
    drawing = charts._columns(Chart("When", "", bars), WIDE, TALL)
    names = [x for x in drawing.contents[-1].lines if x.y < charts._FOOT]
    assert all(one.x + one.line.width + 5 < other.x for one, other in pairwise(names))
    assert names[-1].line.runs[0][1] == bars[-1].label
    assert all(x.x >= 0 and x.x + x.line.width <= WIDE for x in names)


def test_a_long_name_is_set_smaller_before_it_is_cut_short() -> None:
    long, endless = "Heating or air conditioning", "Heating or air conditioning of the whole third floor"
    shown = [charts._name(label, 110.0) for label in (long, endless)]
    assert [line.runs[0][1][-1] for line in shown] == ["g", "…"]
    assert all(line.width <= 110 for line in shown)


def test_nothing_given_draws_no_bar_and_does_not_fail() -> None:
    for bars in ((), (Bar("wi-fi", 0, "0.00"),), (Bar("returned", -50, "-0.50"),)):
        level = charts._bars(Chart("Why", "", bars), WIDE, TALL)
        upright = charts._columns(Chart("When", "", bars), WIDE, TALL)
        assert {box.width for box in _boxes(level)} <= {0}
        assert {box.height for box in _boxes(upright)} <= {0}
        assert {_rendered(drawn, TALL).size for drawn in (level, upright)} == {(2 * WIDE, 2 * TALL)}


def test_what_is_left_over_is_hollow_so_that_grey_shows_it() -> None:
    own, rest = _boxes(charts._bars(Chart("Why", "", (_BARS[0], _BARS[3])), WIDE, TALL))
    assert _light(own.fillColor) < 0.5 < 0.8 < _light(rest.fillColor)
    assert own.strokeColor is None
    assert _light(rest.strokeColor) < 0.5


def test_a_cap_that_is_passed_is_hatched_beyond_a_mark_in_grey_too() -> None:
    within = _greys(Drawing(100, 10, *charts.cap_use(0, 0, 100, 10, 40, 100)))
    over = _greys(Drawing(100, 10, *charts.cap_use(0, 0, 100, 10, 125, 100)))
    assert max(within[8:72]) < 60  # 40 of 100 is dark …
    assert min(within[84:196]) > 240  # … and the rest paper
    hatched = over[168:196]
    assert max(over[8:152]) < 110
    assert min(hatched) < 170 < max(hatched)  # stripes


def test_a_share_is_as_long_as_its_part_and_nothing_below_zero() -> None:
    (half,) = charts.share(10, 0, 80, 7, 50, 100, ACCENT)
    assert (half.x, half.width) == (10, 40)
    assert charts.share(10, 0, 80, 7, -50, 100, ACCENT) == charts.share(10, 0, 80, 7, 0, 0, ACCENT) == []


def test_the_first_page_in_grey_tells_bars_from_paper() -> None:
    grey = picture(render_shift(sample.shift()), dpi=72, grey=True)
    bar = [grey.getpixel((x, 435)) for x in range(150, 250)]
    assert sum(shade < 120 for shade in bar) > 70
    assert "225.00" in words(render_shift(sample.shift()))


def _light(colour: Any) -> float:
    return float(0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue)


def _rendered(drawing: Any, high: float) -> Any:
    out = io.BytesIO()
    canvas = Canvas(out, (WIDE, high), invariant=1)
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    text.forget()
    document = pypdfium2.PdfDocument(out.getvalue())
    try:
        return document[0].render(scale=2).to_pil().convert("L")
    finally:
        document.close()


def _greys(drawing: Any) -> list[int]:
    """The shades along the middle of a drawing, two to a point."""
    image = _rendered(drawing, 10)
    return [image.getpixel((x, 10)) for x in range(image.width)]


def test_every_bar_is_seen_in_a_light_print_and_what_is_of_another_sort_by_its_form() -> None:
    """Filled or hollow, hatched or not: no two that mean something else differ by their shade alone."""
    plain, rest = _boxes(charts._bars(Chart("Why", "", (_BARS[0], _BARS[3])), WIDE, TALL))
    (given,), (aside,) = (charts.share(0, 0, 80, 7, 50, 100, MUTED, hollow=hollow) for hollow in (False, True))
    gauge, used = charts.cap_use(0, 0, 100, 10, 40, 100)
    _gauge, full, hatching, mark = charts.cap_use(0, 0, 100, 10, 125, 100)
    for filled in (plain, given, used, full, *(charts.share(0, 0, 9, 7, 1, 1, colour)[0] for colour in KINDS.values())):
        assert _stands_out(filled.fillColor)
        assert filled.strokeColor is None
    for hollow in (rest, aside, gauge):
        assert not _stands_out(hollow.fillColor)
        assert _stands_out(hollow.strokeColor)
    assert _stands_out(hatching.strokeColor)
    assert _stands_out(mark.strokeColor)


def _stands_out(colour: Any) -> bool:
    shade = grey(*(round(255 * part) for part in (colour.red, colour.green, colour.blue)))
    return contrast(lighter(shade, KEPT), 255) >= LIGHT
