"""What the exercises say: one plain sentence at a time, what to type, what was seen and what is wanted, what was learned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.desk.practice.exercises import CREDIT, OVER, PROMISE, Exercise, Stand
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.ui import language

Told = tuple[str, str]
"""A sentence, and the keys to it as they are pressed (the same in every language)."""


def tr(words: str) -> str:
    """Translate the practice's words."""
    return QCoreApplication.translate("practice", words)


def title(exercise: Exercise) -> str:
    """An exercise's name."""
    return {
        "credit": tr("A credit in one line"),
        "over": tr("Above the cap"),
        "undo": tr("Take a line back"),
        "promise": tr("A promise, made and kept"),
        "handover": tr("Hand the shift over"),
    }[exercise]


def told(exercise: Exercise, stand: Stand, pin: str, *, locked: bool) -> Told:
    """What to do now."""
    if locked and stand.step in ("be_rep", "be_lead"):
        who = "mk" if stand.step == "be_rep" else "lg"
        return tr("The desk is locked. Type the initials, the PIN, and Enter."), f"{who}   {pin} ↵"
    if exercise == "credit" and stand.step == "type":
        return tr("The guest in room 412 has no wifi. Give them 20 with one line."), "412 c20 wifi ↵"
    if exercise == "over" and stand.step == "type":
        return tr("Room 207 was overbooked. Give its guest 80: more than your cap of 50."), "207 c80 overbooked ↵"
    return {
        "be_rep": (tr("This one is for a rep: lock the desk and sign in as Maja Kestrel."), f"Ctrl+L   mk   {pin} ↵"),
        "approve": (tr("What would fit is offered. A lead can also allow all of it, right here."), f"lg   {pin} ↵"),
        "undo": (tr("Your last line went to the wrong guest. Ask for it back."), "Ctrl+Z"),
        "reason": (tr("Say why: the arrow keys choose, Enter takes it back."), "← →   ↵"),
        "promise": (
            tr("Room 105 had a noisy night. Give 10, and promise to call within the hour."),
            "105 c10 noise !1h ↵",
        ),
        "keep": (tr("You have called the guest. Go to what is owed, and open it."), "Ctrl+Shift+P   ↵"),
        "kept": (tr("“Kept” stands ready: agree, with a word if you like."), "↵"),
        "be_lead": (tr("A lead hands over: lock the desk and sign in as Lena Goldammer."), f"Ctrl+L   lg   {pin} ↵"),
        "close": (tr("Go to the shift, close it, and read what is still open before you agree."), "F3   Ctrl+↵   ↵"),
        "export": (tr("Keep the report. Its name and each of its pages say TRAINING."), "Ctrl+E   ↵"),
    }.get(stand.step, ("", ""))


def learned(exercise: Exercise) -> str:
    """What somebody knows who has done it."""
    return {
        "credit": tr("Room, what, why, Enter. What it leaves of the cap stood there before you promised it."),
        "over": tr("Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in."),
        "undo": tr("Nothing is deleted: the line stays, with the reversal and its reason beside it."),
        "promise": tr("A promise has an owner and a time. The desk reminds everybody until it is kept."),
        "handover": tr("A closed shift is frozen and numbered. What is still open goes on to the next one."),
    }[exercise]


def wrong(exercise: Exercise, stand: Stand, house: House) -> str:
    """What was seen and what is wanted; empty while nothing is wrong."""
    line = stand.line
    if line is None or not stand.wrong:
        return ""
    task = {"credit": CREDIT, "over": OVER, "promise": PROMISE}.get(exercise)
    where, wanted = (task.room, language.money(house, task.amount)) if task is not None else ("", "")
    kind = next((language.said(k.spoken) for k in Kind if k.value == line.kind), "")
    said = {
        "other_line": tr("Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}."),
        "no_lead": tr("Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead."),
        "no_promise": tr(
            "Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it."
        ),
        "broken": tr("Seen: the promise was broken. Wanted: one that is kept. Make it once more."),
        "posted": tr("Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z."),
    }[stand.wrong]
    room = line.room or "–"
    return said.format(kind=kind, money=language.money(house, line.amount), room=room, wanted=wanted, where=where)
