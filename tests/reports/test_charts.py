"""The pictures of numbers: as long as their amounts, in the order given, told apart without colour, the same every time."""

from __future__ import annotations

import io
from itertools import pairwise
from typing import Any

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.reports import sample
from tests.reports.reading import picture, words
from tests.reports.sight import contrast, grey, lighter
from tests.reports.test_sight import KEPT, LIGHT
from tracker.reports.lettering import text
from tracker.reports.sheet import charts, pen
from tracker.reports.sheet.charts import Bar, Chart, Laid
from tracker.reports.sheet.pen import Box, Stroke
from tracker.reports.shift import render_shift
from tracker.reports.style import ACCENT, KINDS, MUTED

_BARS = (
    Bar("wi-fi", 300, "3.00"),
    Bar("noise", 150, "1.50"),
    Bar("returned", -50, "-0.50"),
    Bar("3 others", 75, "0.75", True),
)
WIDE, TALL = 200.0, 120.0


def _boxes(laid: Laid) -> list[Box]:
    """The bars of a chart."""
    return [shape for shape in laid.shapes if isinstance(shape, Box)]


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
    drawn = charts._columns(Chart("When", "", bars), WIDE, TALL)
    names = [x for x in drawn.lines if x.y < charts._FOOT]
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
    assert _light(own.fill) < 0.5 < 0.8 < _light(rest.fill)
    assert own.edge is None
    assert _light(rest.edge) < 0.5


def test_a_cap_that_is_passed_is_hatched_beyond_a_mark_in_grey_too() -> None:
    within = _greys(charts.cap_use(0, 0, 100, 10, 40, 100))
    over = _greys(charts.cap_use(0, 0, 100, 10, 125, 100))
    assert max(within[8:72]) < 60  # 40 of 100 is dark …
    assert min(within[84:196]) > 240  # … and the rest paper
    hatched = over[168:196]
    assert max(over[8:152]) < 110
    assert min(hatched) < 170 < max(hatched)  # stripes


def test_a_share_is_as_long_as_its_part_and_nothing_below_zero() -> None:
    half = _only(charts.share(10, 0, 80, 7, 50, 100, ACCENT))
    assert (half.x, half.width) == (10, 40)
    assert charts.share(10, 0, 80, 7, -50, 100, ACCENT) == charts.share(10, 0, 80, 7, 0, 0, ACCENT) == []


def test_the_first_page_in_grey_tells_bars_from_paper() -> None:
    grey = picture(render_shift(sample.shift()), dpi=72, grey=True)
    bar = [grey.getpixel((x, 435)) for x in range(150, 250)]
    assert sum(shade < 120 for shade in bar) > 70
    assert "225.00" in words(render_shift(sample.shift()))


def _light(colour: str | None) -> float:
    red, green, blue = _parts(colour)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def _parts(colour: str | None) -> tuple[int, int, int]:
    assert colour is not None
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue


def _rendered(drawn: Laid, high: float) -> Any:
    out = io.BytesIO()
    canvas = Canvas(out, (WIDE, high), invariant=1)
    pen.shapes(canvas, drawn.shapes)
    pen.write(canvas, drawn.lines)
    canvas.save()
    text.forget()
    document = pypdfium2.PdfDocument(out.getvalue())
    try:
        return document[0].render(scale=2).to_pil().convert("L")
    finally:
        document.close()


def _greys(shapes: list[pen.Shape]) -> list[int]:
    """The shades along the middle of a drawing, two to a point."""
    image = _rendered(Laid(shapes, []), 10)
    return [image.getpixel((x, 10)) for x in range(image.width)]


def test_every_bar_is_seen_in_a_light_print_and_what_is_of_another_sort_by_its_form() -> None:
    """Filled or hollow, hatched or not: no two that mean something else differ by their shade alone."""
    plain, rest = _boxes(charts._bars(Chart("Why", "", (_BARS[0], _BARS[3])), WIDE, TALL))
    given, aside = (_only(charts.share(0, 0, 80, 7, 50, 100, MUTED, hollow=hollow)) for hollow in (False, True))
    gauge, used = _boxes(Laid(charts.cap_use(0, 0, 100, 10, 40, 100), []))
    shapes = charts.cap_use(0, 0, 100, 10, 125, 100)
    _gauge, full = _boxes(Laid(shapes, []))
    *hatches, mark = (shape for shape in shapes if isinstance(shape, Stroke))
    tinted = (_only(charts.share(0, 0, 9, 7, 1, 1, colour)) for colour in KINDS.values())
    for filled in (plain, given, used, full, *tinted):
        assert _stands_out(filled.fill)
        assert filled.edge is None
    for hollow in (rest, aside, gauge):
        assert not _stands_out(hollow.fill)
        assert _stands_out(hollow.edge)
    assert hatches
    assert all(_stands_out(stroke.colour) for stroke in (*hatches, mark))


def test_hatches_stay_within_their_box_wherever_it_stands() -> None:
    for x, y in ((0.0, 0.0), (312.5, 77.25), (3.0, 700.0)):
        ends = [shape.ends for shape in charts._hatched(x, y, x + 22, y + 7)]
        assert len(ends) > 5
        assert all(x <= min(one[::2]) and max(one[::2]) <= x + 22 for one in ends)
        assert all(y - 1e-6 <= min(one[1::2]) and max(one[1::2]) <= y + 7 + 1e-6 for one in ends)


def _only(shapes: list[pen.Shape]) -> Box:
    (box,) = shapes
    assert isinstance(box, Box)
    return box


def _stands_out(colour: str | None) -> bool:
    return contrast(lighter(grey(*_parts(colour)), KEPT), 255) >= LIGHT
