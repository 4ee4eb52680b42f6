"""What the fields of the desk mean: the quick line, the drawer, taking back, promises and answers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tracker.ui.help.entry import Help, entry

# fmt: off
OF_GESTURES: dict[str, Help] = {
    # The desk
    "quick": entry(
        QT_TRANSLATE_NOOP("help", "The whole gesture in one line, in any order: the room or name, what is given, why."),
        QT_TRANSLATE_NOOP("help", "412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.")),
    "filter": entry(
        QT_TRANSLATE_NOOP("help", "Shows only the lines that hold every word typed here, in any column."),
        QT_TRANSLATE_NOOP("help", "412 credit shows the credits of room 412; empty shows all lines.")),
    "field-stay": entry(
        QT_TRANSLATE_NOOP("help", "The guest who gets it, by room, name or confirmation; in house comes first."),
        QT_TRANSLATE_NOOP("help", "412 or nguyen; the arrow keys choose among several.")),
    "kinds": entry(
        QT_TRANSLATE_NOOP("help", "What is given: a prepaid shipping label, a credit, or a better room."),
        QT_TRANSLATE_NOOP("help", "C on the tabs chooses the credit, L the label, U the upgrade.")),
    "field-preset": entry(
        QT_TRANSLATE_NOOP("help", "A ready gesture of the house's catalogue: it fills in value, cost and the usual cause."),
        QT_TRANSLATE_NOOP("help", "“Breakfast for one” fills in what the guest gets and what it costs the house.")),
    "field-amount": entry(
        QT_TRANSLATE_NOOP("help", "What the guest gets, counted against your cap; of an upgrade it is for each night."),
        QT_TRANSLATE_NOOP("help", "20 or 20.00; nothing is rounded or trimmed to fit.")),
    "field-cost": entry(
        QT_TRANSLATE_NOOP("help", "What it costs the house, which is often less than its value; empty means the same."),
        QT_TRANSLATE_NOOP("help", "A breakfast worth 20 may cost the house 7.")),
    "field-nights": entry(
        QT_TRANSLATE_NOOP("help", "For how many nights the better room is given; each night counts on its own day."),
        QT_TRANSLATE_NOOP("help", "2 at 30 a night counts 30 today and 30 tomorrow.")),
    "field-estimated": entry(
        QT_TRANSLATE_NOOP("help", "Whether the amount is a guess until the bill comes; the difference is billed later."),
        QT_TRANSLATE_NOOP("help", "Estimate 12, and write 14.37 on F3 when the carrier's bill is there.")),
    "field-carrier": entry(
        QT_TRANSLATE_NOOP("help", "Who carries the parcel. It stands on the line and is erased with the guest."),
        QT_TRANSLATE_NOOP("help", "The name that stands on the label, such as Post.")),
    "field-service": entry(
        QT_TRANSLATE_NOOP("help", "How it is sent, as the carrier calls it."),
        QT_TRANSLATE_NOOP("help", "Express or standard.")),
    "field-tracking": entry(
        QT_TRANSLATE_NOOP("help", "The number by which the parcel can be followed; it helps to keep the promise."),
        QT_TRANSLATE_NOOP("help", "Copy it from the label: RR 1234 5678 9.")),
    "field-item": entry(
        QT_TRANSLATE_NOOP("help", "What is sent."),
        QT_TRANSLATE_NOOP("help", "The charger that was left in the room.")),
    "field-destination": entry(
        QT_TRANSLATE_NOOP("help", "Where it goes; a town is enough, the address is on the label."),
        QT_TRANSLATE_NOOP("help", "Lyon.")),
    "field-applies_to": entry(
        QT_TRANSLATE_NOOP("help", "Where the credit is taken off: the folio, an outlet, or a voucher for later."),
        QT_TRANSLATE_NOOP("help", "Folio, bar, or voucher.")),
    "field-reference": entry(
        QT_TRANSLATE_NOOP("help", "The number under which it stands in the other system, so that both can be compared."),
        QT_TRANSLATE_NOOP("help", "The voucher's number, or the posting's in the hotel system.")),
    "field-expiry": entry(
        QT_TRANSLATE_NOOP("help", "The last day on which a voucher is good."),
        QT_TRANSLATE_NOOP("help", "2027-01-31.")),
    "field-from_room": entry(
        QT_TRANSLATE_NOOP("help", "The room or category that the guest had booked."),
        QT_TRANSLATE_NOOP("help", "Standard double.")),
    "field-to_room": entry(
        QT_TRANSLATE_NOOP("help", "The room or category that the guest gets instead."),
        QT_TRANSLATE_NOOP("help", "Junior suite.")),
    "field-cause": entry(
        QT_TRANSLATE_NOOP("help", "Why it was needed; type any part of it. Later this shows what breaks most often."),
        QT_TRANSLATE_NOOP("help", "wifi finds “Wi-Fi”; without a cause it is a plain kindness.")),
    "field-channel": entry(
        QT_TRANSLATE_NOOP("help", "How the guest reached the house with it."),
        QT_TRANSLATE_NOOP("help", "By phone, when the room called.")),
    "field-fault": entry(
        QT_TRANSLATE_NOOP("help", "Whose doing it was: the house's, somebody else's, the guest's or nobody's."),
        QT_TRANSLATE_NOOP("help", "A power cut in the street is nobody's fault here.")),
    "field-severity": entry(
        QT_TRANSLATE_NOOP("help", "How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4)."),
        QT_TRANSLATE_NOOP("help", "A slow breakfast is 1, a night without sleep is 3.")),
    "field-nature": entry(
        QT_TRANSLATE_NOOP("help", "Whether it mends something, delights somebody, or is simply goodwill."),
        QT_TRANSLATE_NOOP("help", "A birthday cake delights; a credit for noise mends.")),
    "field-note": entry(
        QT_TRANSLATE_NOOP("help", "What happened, in your words: facts about the stay, never judgments about the person."),
        QT_TRANSLATE_NOOP("help", "No signal by the window from 20:00 to 22:30.")),
    "field-promise": entry(
        QT_TRANSLATE_NOOP("help", "By when something more is promised to the guest; empty when nothing is."),
        QT_TRANSLATE_NOOP("help", "2h, 1d, 18:00 or tomorrow.")),
    "field-promised": entry(
        QT_TRANSLATE_NOOP("help", "What is promised; the guest reads it in the letter. When this is empty, the note says it to the house alone."),
        QT_TRANSLATE_NOOP("help", "Call about the parcel.")),
    "field-owner": entry(
        QT_TRANSLATE_NOOP("help", "Who owes it, by initials; you, when this is empty."),
        QT_TRANSLATE_NOOP("help", "TS.")),
    "field-rooms": entry(
        QT_TRANSLATE_NOOP("help", "All rooms that one incident befell: ranges, single rooms, floors, and what is left out."),
        QT_TRANSLATE_NOOP("help", "401-418 not 405, or 4th floor.")),
    "many-kinds": entry(
        QT_TRANSLATE_NOOP("help", "What each of these rooms is given; all of them get the same."),
        QT_TRANSLATE_NOOP("help", "A credit of 20 for every room without hot water.")),
    "take-back-reason": entry(
        QT_TRANSLATE_NOOP("help", "Why the line is taken back. Both lines stay in the journal, linked."),
        QT_TRANSLATE_NOOP("help", "“Entered wrong” also takes its promise back; “returned” can be for a part.")),
    "take-back-note": entry(
        QT_TRANSLATE_NOOP("help", "What happened, in a few words, when no other reason fits."),
        QT_TRANSLATE_NOOP("help", "The guest did not want it.")),
    "take-back-part": entry(
        QT_TRANSLATE_NOOP("help", "How much came back, at most what was given."),
        QT_TRANSLATE_NOOP("help", "12.50 of 25.00, when half of a voucher was returned.")),
    "lead": entry(
        QT_TRANSLATE_NOOP("help", "The initials of the lead who agrees to the amount above your cap."),
        QT_TRANSLATE_NOOP("help", "LL. Nobody approves an own line.")),
    "lead-pin": entry(
        QT_TRANSLATE_NOOP("help", "The lead's own PIN, typed by the lead. Your session stays yours."),
        QT_TRANSLATE_NOOP("help", "Four to twelve digits; they are shown to nobody.")),
    # Promises and answers
    "settle-choice": entry(
        QT_TRANSLATE_NOOP("help", "What became of the promise: kept, broken, or yours from now on."),
        QT_TRANSLATE_NOOP("help", "The arrow keys choose, Tab goes to the word, Enter confirms.")),
    "settle-word": entry(
        QT_TRANSLATE_NOOP("help", "A word on how the promise ended; it stands on the guest's time line."),
        QT_TRANSLATE_NOOP("help", "Reached her, the parcel is on its way.")),
    "landed-choice": entry(
        QT_TRANSLATE_NOOP("help", "What the guest says of it; the last answer counts."),
        QT_TRANSLATE_NOOP("help", "D is delighted, F is fine, U is still unhappy.")),
    "landed-word": entry(
        QT_TRANSLATE_NOOP("help", "What else the guest said, if it helps whoever is on next."),
        QT_TRANSLATE_NOOP("help", "Will tell her friends.")),
    "promise-what": entry(
        QT_TRANSLATE_NOOP("help", "What is promised to the guest, who reads it in the letter; so that anybody can keep it."),
        QT_TRANSLATE_NOOP("help", "Bring an iron up.")),
    "promise-due": entry(
        QT_TRANSLATE_NOOP("help", "By when it is due: a span or a time, never “soon”."),
        QT_TRANSLATE_NOOP("help", "2h, 1d, 18:00 or tomorrow.")),
    "promise-owner": entry(
        QT_TRANSLATE_NOOP("help", "Who owes it, by initials. It goes on to the next shift with this name."),
        QT_TRANSLATE_NOOP("help", "TS.")),
}
# fmt: on
