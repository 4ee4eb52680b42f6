"""Names, caps and lines that widgets must stand: many scripts, markup, two hundred letters."""

from __future__ import annotations

from tracker.ui.widgets import CapRow, LineRow

LONG = "Maximiliana-Theodora Wolkenstein von und zu Hohenbergental " * 4

NAMES = (
    "Łukasz Nguyễn",
    "王小明",
    "عبد الله",
    "Ωmega Παπαδόπουλος",
    "שרה לוי",
    "<b>Bold</b> & <img src=/etc/passwd>",
    LONG[:200],
    "Аня Ковальчук",
    "山田 太郎",
    "김하늘",
    "Ana\u202ecba\nEvil",
)

CAPS = (
    CapRow("a", "207", "山田 太郎", "€2 left", 0.96, "warn", "€48 / €50 · 3 lines"),
    CapRow("b", "318", "عبد الله", "−€12", 1.24, "over", "€62 / €50 · approved by a lead"),
    CapRow("c", "412", "Łukasz Nguyễn", "€15 left", 0.7, "ok", "€35 / €50 · 2 lines"),
    CapRow("d", "521", LONG[:200], "€67.50 left", 0.156, "ok", "€12.50 / €80 · 1 line"),
    CapRow("e", "105", "Ωmega Παπαδόπουλος", "€50 left", 0.0, "none", "€0 / €50"),
    CapRow("f", "Penthouse 2", "שרה לוי", "€120", None, "none", "no cap for managers · 2 lines"),
)


def lines(count: int = 15) -> list[LineRow]:
    """Return `count` rows, newest first, going through kinds, scripts and marks."""
    kinds = (("credit", "Credit"), ("upgrade", "Upgrade"), ("free_label", "Free label"))
    whys = ("Wi-Fi down", "Noise · Dlx → Jr suite", "Charger left behind", "Slow room service", LONG[:120])
    marks: tuple[tuple[tuple[str, str], ...], ...] = (
        (),
        (("over", "over cap"),),
        (("estimate", "estimate"),),
        (("promise", "due 18:00"),),
        (("reversed", "reversed"),),
        (("pending", "needs approval"),),
        (("approved", "approved"),),
    )
    made = []
    for number in range(count):
        kind, gesture = kinds[number % 3]
        mark = marks[number % len(marks)]
        made.append(
            LineRow(
                time=f"{21 - number // 60 % 22:02d}:{59 - number % 60:02d}",
                room=("412", "318", "207", "521", "105")[number % 5],
                guest=NAMES[number % len(NAMES)],
                kind=kind,
                gesture=gesture,
                why=whys[number % len(whys)],
                value=("€10.00", "€40.00", "€9.00", "€1,112.50")[number % 4],
                by=("MK", "TS", "AO")[number % 3],
                marks=mark,
                struck=bool(mark) and mark[0][0] == "reversed",
                seq=count - number,
            )
        )
    return made
