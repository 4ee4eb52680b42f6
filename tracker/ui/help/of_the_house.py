"""What the other fields mean: guests, the shift, settings and people, rescue, the window itself."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tracker.ui.help.entry import Help, entry

# fmt: off
OF_THE_HOUSE: dict[str, Help] = {
    # Guests
    "find-guest": entry(
        QT_TRANSLATE_NOOP("help", "Finds guests in house and all earlier ones, by room, name or confirmation."),
        QT_TRANSLATE_NOOP("help", "412, nguyen or GH1234; every word must fit.")),
    "time-line-kind": entry(
        QT_TRANSLATE_NOOP("help", "What the guest's time line tells: everything, or only one kind of it."),
        QT_TRANSLATE_NOOP("help", "“Promised” shows what was promised, kept and broken over all visits.")),
    "add-name": entry(
        QT_TRANSLATE_NOOP("help", "The guest's name as the guest writes it, in any script."),
        QT_TRANSLATE_NOOP("help", "Łukasz Nguyễn, or 山田 太郎.")),
    "add-room": entry(
        QT_TRANSLATE_NOOP("help", "The room; leave it empty for a caller without a booking."),
        QT_TRANSLATE_NOOP("help", "412, or B-12.")),
    "add-until": entry(
        QT_TRANSLATE_NOOP("help", "The day of departure, as a date or a number of nights; empty when it is open."),
        QT_TRANSLATE_NOOP("help", "27 Nov, or 3.")),
    "add-confirmation": entry(
        QT_TRANSLATE_NOOP("help", "The booking's number, if there is one: those who share it are one party."),
        QT_TRANSLATE_NOOP("help", "GH123456.")),
    "add-reading": entry(
        QT_TRANSLATE_NOOP("help", "How the name is typed in another script, so that others find it."),
        QT_TRANSLATE_NOOP("help", "Yamada Tarō for 山田 太郎.")),
    "prompt-move": entry(
        QT_TRANSLATE_NOOP("help", "The room from now on. What is left of the cap and all lines stay with the guest."),
        QT_TRANSLATE_NOOP("help", "518.")),
    "prompt-rename": entry(
        QT_TRANSLATE_NOOP("help", "The name as it should have been written; lines keep the one they were posted under."),
        QT_TRANSLATE_NOOP("help", "Łukasz Nguyễn instead of Lukas Nguyen.")),
    "prompt-merge": entry(
        QT_TRANSLATE_NOOP("help", "The other entry of the same guest; both count together, and it can be undone."),
        QT_TRANSLATE_NOOP("help", "701, a name, or a booking's number.")),
    "prompt-attach": entry(
        QT_TRANSLATE_NOOP("help", "The stay of the guest who called; nothing has to be typed again."),
        QT_TRANSLATE_NOOP("help", "412, a name, or a booking's number.")),
    "prompt-language": entry(
        QT_TRANSLATE_NOOP("help", "The language of this one letter or voucher; the house's own is chosen already."),
        QT_TRANSLATE_NOOP("help", "Français for a guest from Lyon.")),
    "erase-name": entry(
        QT_TRANSLATE_NOOP("help", "The whole name as the old log writes it; what would be erased is shown first."),
        QT_TRANSLATE_NOOP("help", "Ada Example, and not Ada alone.")),
    "erase-reason": entry(
        QT_TRANSLATE_NOOP("help", "Why the guest is erased; it is kept, so it must not name the guest."),
        QT_TRANSLATE_NOOP("help", "Asked for it by mail on 3 November.")),
    "erase-visits": entry(
        QT_TRANSLATE_NOOP("help", "Whether other stays under the same name go too, when they are the same person's."),
        QT_TRANSLATE_NOOP("help", "A name alone is no proof: compare booking and dates first.")),
    "erase-pin": entry(
        QT_TRANSLATE_NOOP("help", "Your own PIN once more, because an erasure cannot be taken back."),
        QT_TRANSLATE_NOOP("help", "The PIN that you sign in with.")),
    "column-*": entry(
        QT_TRANSLATE_NOOP("help", "Which column of the file holds this; the list is shown before anything is written."),
        QT_TRANSLATE_NOOP("help", "For the room choose the column that is called “Zimmer” or “Room No.”.")),
    "mark-gone": entry(
        QT_TRANSLATE_NOOP("help", "Whether guests who are in house here, but not on the list, have left."),
        QT_TRANSLATE_NOOP("help", "Tick it for a list of the whole house, never for a list of one floor.")),
    # The shift
    "handover-note": entry(
        QT_TRANSLATE_NOOP("help", "What the next shift should know; it is printed on this shift's report."),
        QT_TRANSLATE_NOOP("help", "The lift is being mended, 512 waits for a call at 08:00.")),
    "consent-lead": entry(
        QT_TRANSLATE_NOOP("help", "The initials of the lead who decides about the amount."),
        QT_TRANSLATE_NOOP("help", "LL. Nobody decides about an own line.")),
    "consent-pin": entry(
        QT_TRANSLATE_NOOP("help", "The lead's own PIN, typed by the lead. Your session stays yours."),
        QT_TRANSLATE_NOOP("help", "Four to twelve digits; they are shown to nobody.")),
    "bill-amount": entry(
        QT_TRANSLATE_NOOP("help", "What the bill says; the difference from the estimate counts today, outside every cap."),
        QT_TRANSLATE_NOOP("help", "14.37 for a label that was estimated at 12.00.")),
    "past-filter": entry(
        QT_TRANSLATE_NOOP("help", "Shows only the closed shifts that hold every word typed here."),
        QT_TRANSLATE_NOOP("help", "42, or 23 Nov.")),
    "shift-side": entry(
        QT_TRANSLATE_NOOP("help", "The shift that is open now, or those that were closed with their reports."),
        QT_TRANSLATE_NOOP("help", "Past shifts have a late correction's supplement beside them.")),
    "which-lines": entry(
        QT_TRANSLATE_NOOP("help", "Every line of the shift, or only what a lead should look at."),
        QT_TRANSLATE_NOOP("help", "Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.")),
    # Insights
    "insights-range": entry(
        QT_TRANSLATE_NOOP("help", "How many business days up to today are counted."),
        QT_TRANSLATE_NOOP("help", "Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.")),
    "insights-sections": entry(
        QT_TRANSLATE_NOOP("help", "What is told of these days: spend, what broke, how it landed, who dares."),
        QT_TRANSLATE_NOOP("help", "Ctrl+Tab turns to the next one.")),
    "reply-*": entry(
        QT_TRANSLATE_NOOP("help", "What it was, in your words. It goes on record and stands beside the pattern."),
        QT_TRANSLATE_NOOP("help", "She stays for a month and asks for me.")),
    "what-if-role": entry(
        QT_TRANSLATE_NOOP("help", "Whose gestures are replayed under another cap. Nothing is written."),
        QT_TRANSLATE_NOOP("help", "Rep: what reps gave in the last days.")),
    "what-if-cap": entry(
        QT_TRANSLATE_NOOP("help", "The most for one guest in one business day, to be tried on what was given."),
        QT_TRANSLATE_NOOP("help", "150.00; Enter says who would have had to ask.")),
    "what-if-basis": entry(
        QT_TRANSLATE_NOOP("help", "Whether each guest has the cap that is tried, or all who share a stay together."),
        QT_TRANSLATE_NOOP("help", "A couple in one room has it twice, or once.")),
    "what-if-no-limit": entry(
        QT_TRANSLATE_NOOP("help", "Tries no cap at all on what was given."),
        QT_TRANSLATE_NOOP("help", "Shows how many questions the cap has led to.")),
    # Settings and people
    "settings-tabs": entry(
        QT_TRANSLATE_NOOP("help", "Which part of the settings is shown, as far as your role may see it."),
        QT_TRANSLATE_NOOP("help", "The arrow keys turn from one to the next.")),
    "look-theme": entry(
        QT_TRANSLATE_NOOP("help", "The colours of this computer's window; they are no policy."),
        QT_TRANSLATE_NOOP("help", "“As the system” turns dark when the computer does.")),
    "look-size": entry(
        QT_TRANSLATE_NOOP("help", "How large the text of this computer's window is."),
        QT_TRANSLATE_NOOP("help", "Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.")),
    "look-room": entry(
        QT_TRANSLATE_NOOP("help", "Makes buttons, fields and rows large enough for a finger at every text size."),
        QT_TRANSLATE_NOOP("help", "Always, where the computer takes its touch screen for a mouse.")),
    "look-motion": entry(
        QT_TRANSLATE_NOOP("help", "Whether anything in the window moves for a moment, such as a bar that fills."),
        QT_TRANSLATE_NOOP("help", "Nothing moves when the computer's own settings ask for none.")),
    "languages": entry(
        QT_TRANSLATE_NOOP("help", "The language that the window speaks with you; others keep theirs."),
        QT_TRANSLATE_NOOP("help", "The quick line's words stay the same in every language.")),
    "look-idle": entry(
        QT_TRANSLATE_NOOP("help", "After how long without a key or a click the desk locks itself; drafts are kept."),
        QT_TRANSLATE_NOOP("help", "90 s at a counter where guests stand.")),
    "cap-amount": entry(
        QT_TRANSLATE_NOOP("help", "The most that this role may give one guest in one business day."),
        QT_TRANSLATE_NOOP("help", "100.00, or none for no limit.")),
    "cap-role": entry(
        QT_TRANSLATE_NOOP("help", "For whom the cap is: reps, leads or managers."),
        QT_TRANSLATE_NOOP("help", "A lead's cap is also the most that a lead can approve.")),
    "cap-basis": entry(
        QT_TRANSLATE_NOOP("help", "Whether each guest has a cap, or all who share a stay have one together."),
        QT_TRANSLATE_NOOP("help", "A couple in one room has two caps, or one.")),
    "cap-from": entry(
        QT_TRANSLATE_NOOP("help", "The business day from which it is in force; lines posted before keep their cap."),
        QT_TRANSLATE_NOOP("help", "The first of next month.")),
    "sole-lead": entry(
        QT_TRANSLATE_NOOP("help", "Lets a lead approve an own line, for houses with one lead on duty."),
        QT_TRANSLATE_NOOP("help", "Each such line is marked on the report.")),
    "retention-months": entry(
        QT_TRANSLATE_NOOP("help", "How many months after departure a guest is due to be erased; nothing goes by itself."),
        QT_TRANSLATE_NOOP("help", "18, unless the law where you are says less.")),
    "hotel-name": entry(
        QT_TRANSLATE_NOOP("help", "The hotel's name as it stands on the lock screen and on every report."),
        QT_TRANSLATE_NOOP("help", "Grand Hotel.")),
    "hotel-desk": entry(
        QT_TRANSLATE_NOOP("help", "The name of this counter, printed on every report."),
        QT_TRANSLATE_NOOP("help", "Front desk, or Concierge.")),
    "hotel-contact": entry(
        QT_TRANSLATE_NOOP("help", "How a guest reaches the desk from outside; it is printed on letters to guests."),
        QT_TRANSLATE_NOOP("help", "+43 1 555 0100, or a mailbox; empty when only the desk itself will do.")),
    "hotel-language": entry(
        QT_TRANSLATE_NOOP("help", "The language of reports and papers from now on; a letter or a voucher may be in another one."),
        QT_TRANSLATE_NOOP("help", "Deutsch, when the auditor reads German.")),
    "hotel-zone": entry(
        QT_TRANSLATE_NOOP("help", "Where the hotel is: it decides the hour on every line. Type a city."),
        QT_TRANSLATE_NOOP("help", "vienna finds Europe/Vienna.")),
    "hotel-currency": entry(
        QT_TRANSLATE_NOOP("help", "The currency of all amounts. It cannot be changed once something was posted."),
        QT_TRANSLATE_NOOP("help", "EUR, or type the country.")),
    "hotel-cutoff": entry(
        QT_TRANSLATE_NOOP("help", "When the business day ends, if the night audit has not rolled it before."),
        QT_TRANSLATE_NOOP("help", "03:00: a gesture at 02:30 still counts for the day before.")),
    "hotel-mark": entry(
        QT_TRANSLATE_NOOP("help", "How amounts are written on screens and reports: with a point or a comma."),
        QT_TRANSLATE_NOOP("help", "1,234.50 or 1.234,50.")),
    "hotel-paper": entry(
        QT_TRANSLATE_NOOP("help", "The paper that reports are laid out for."),
        QT_TRANSLATE_NOOP("help", "A4 in most of the world, Letter in North America.")),
    "policy-*": entry(
        QT_TRANSLATE_NOOP("help", "How much each role may give one guest in one day, to begin with."),
        QT_TRANSLATE_NOOP("help", "Every cap can be changed later in the settings, from a day on.")),
    "person-name": entry(
        QT_TRANSLATE_NOOP("help", "The person's name as on the badge; it stands on reports."),
        QT_TRANSLATE_NOOP("help", "Maja Kowal.")),
    "person-initials": entry(
        QT_TRANSLATE_NOOP("help", "Up to four letters that stand for the person on every line; nobody else may have them."),
        QT_TRANSLATE_NOOP("help", "MK.")),
    "person-role": entry(
        QT_TRANSLATE_NOOP("help", "What the person may do; each role includes the one before."),
        QT_TRANSLATE_NOOP("help", "A rep gives, a lead approves and closes shifts, a manager sets the policy.")),
    "person-pin": entry(
        QT_TRANSLATE_NOOP("help", "The PIN to begin with, 4 to 12 digits; the person can change it in the settings."),
        QT_TRANSLATE_NOOP("help", "No birthday and no row of the same digit.")),
    "person-again": entry(
        QT_TRANSLATE_NOOP("help", "The same PIN once more, so that no slip locks anybody out."),
        QT_TRANSLATE_NOOP("help", "The same digits as in the field before.")),
    "pin": entry(
        QT_TRANSLATE_NOOP("help", "Your own PIN; the desk opens by itself when it is whole."),
        QT_TRANSLATE_NOOP("help", "Forgotten? A manager sets a new one in the settings.")),
    "own-pin": entry(
        QT_TRANSLATE_NOOP("help", "The PIN that you sign in with now."),
        QT_TRANSLATE_NOOP("help", "The one you typed at the lock screen.")),
    "own-pin-again": entry(
        QT_TRANSLATE_NOOP("help", "Your own PIN once more, because the desk was left alone for a while."),
        QT_TRANSLATE_NOOP("help", "The one you typed at the lock screen.")),
    "new-pin": entry(
        QT_TRANSLATE_NOOP("help", "The new PIN: 4 to 12 digits that nobody else can guess."),
        QT_TRANSLATE_NOOP("help", "No birthday and no row of the same digit.")),
    "new-pin-again": entry(
        QT_TRANSLATE_NOOP("help", "The new PIN once more, so that no slip locks anybody out."),
        QT_TRANSLATE_NOOP("help", "The same digits as in the field before.")),
    "hub-address": entry(
        QT_TRANSLATE_NOOP("help", "Where the hotel’s desks meet, as IT gave it: a user of this desk’s own stands in it."),
        QT_TRANSLATE_NOOP("help", "As IT wrote it: postgresql://latitude_grand_spa@db.example/latitude.")),
    "hub-password": entry(
        QT_TRANSLATE_NOOP("help", "The password of that user. It is kept in this computer’s keyring and nowhere else."),
        QT_TRANSLATE_NOOP("help", "As IT was shown it, once.")),
    "hub-key": entry(
        QT_TRANSLATE_NOOP("help", "The hotel’s key, which opens what the desks tell each other. The first desk makes it."),
        QT_TRANSLATE_NOOP("help", "Empty at the first desk; at the next ones the eight groups that it shows.")),
    # Rescue, and what goes wrong
    "recovery-typed": entry(
        QT_TRANSLATE_NOOP("help", "The code that was printed when the hotel was set up; it gives a manager a new PIN."),
        QT_TRANSLATE_NOOP("help", "Four groups of four signs; it may be typed without the dashes.")),
    "code-end": entry(
        QT_TRANSLATE_NOOP("help", "The last four signs of the recovery code, as a sign that it stands on paper."),
        QT_TRANSLATE_NOOP("help", "7KQ2, for a code that ends in 7KQ2.")),
    "damage-manager": entry(
        QT_TRANSLATE_NOOP("help", "The initials of the manager who puts on record that the damage was seen."),
        QT_TRANSLATE_NOOP("help", "MM.")),
    "damage-pin": entry(
        QT_TRANSLATE_NOOP("help", "The manager's own PIN, typed by the manager."),
        QT_TRANSLATE_NOOP("help", "Four to twelve digits; they are shown to nobody.")),
    "rescue-initials": entry(
        QT_TRANSLATE_NOOP("help", "The initials of a manager, as they were when the backup was made."),
        QT_TRANSLATE_NOOP("help", "MM.")),
    "rescue-pin": entry(
        QT_TRANSLATE_NOOP("help", "That manager's PIN, as it was when the backup was made."),
        QT_TRANSLATE_NOOP("help", "The PIN of then, if it was changed since.")),
    "restore-paper": entry(
        QT_TRANSLATE_NOOP("help", "The footer of the last printed report, so that no number on paper is given out twice."),
        QT_TRANSLATE_NOOP("help", "S42 118-164 123400 3FA9 22B1 C0DE 77AA.")),
    # Lists and files over the window
    "posting-scope": entry(
        QT_TRANSLATE_NOOP("help", "Whose lines are listed: those of the open shift, of the business day, or all of them."),
        QT_TRANSLATE_NOOP("help", "Everything, to see what was left open for days.")),
    "export-format": entry(
        QT_TRANSLATE_NOOP("help", "What the file is for: a spreadsheet, an auditor's verifier, or accounts."),
        QT_TRANSLATE_NOOP("help", "CSV, which alone holds the guests' names.")),
    "export-days": entry(
        QT_TRANSLATE_NOOP("help", "The business days on which the lines of the file were posted, or the shift that holds them."),
        QT_TRANSLATE_NOOP("help", "Last 30 days.")),
    "export-range": entry(
        QT_TRANSLATE_NOOP("help", "The first and the last business day whose lines the file holds; the same day twice is that day."),
        QT_TRANSLATE_NOOP("help", "The first and the last of a month.")),
    "export-shift": entry(
        QT_TRANSLATE_NOOP("help", "The number of the shift whose lines the file holds. The one that is open stands there first."),
        QT_TRANSLATE_NOOP("help", "42, as it is printed on its report.")),
    "export-decimals": entry(
        QT_TRANSLATE_NOOP("help", "What stands before the decimals, so that the spreadsheets of your country read numbers."),
        QT_TRANSLATE_NOOP("help", "1,50 where semicolons part the cells.")),
    # The window
    "update-from-stick": entry(
        QT_TRANSLATE_NOOP("help", "Where a newer version of Latitude is put in the place of this one, from a file on a stick."),
        QT_TRANSLATE_NOOP("help", "Nothing is looked for in a network, now or later.")),
    "update-*": entry(
        QT_TRANSLATE_NOOP("help", "An update is one file that ends in .latitude. It is signed: a changed or strange one is refused."),
        QT_TRANSLATE_NOOP("help", "Choose the stick itself, and the newest one on it for this computer is taken.")),
    "guide-line": entry(
        QT_TRANSLATE_NOOP("help", "Finds what the guides say: every word must stand in a section."),
        QT_TRANSLATE_NOOP("help", "restore backup, or cap.")),
    "guide-roles": entry(
        QT_TRANSLATE_NOOP("help", "Whose guide is shown: yours first, and everybody may read all of them."),
        QT_TRANSLATE_NOOP("help", "“Managers” tells how a cap is changed.")),
    "palette-line": entry(
        QT_TRANSLATE_NOOP("help", "Finds everything that can be done by a few letters of it; Enter does it."),
        QT_TRANSLATE_NOOP("help", "back finds “Back up now”.")),
}
# fmt: on
