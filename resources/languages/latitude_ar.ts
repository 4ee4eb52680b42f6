<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Also entered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: this is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsBar</name>
    <message>
        <source>A lead closes the shift: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead exports and rolls the day: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close shift {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed shifts and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source> in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gesture afterwards is still possible; it is marked as after the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another room for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both count as {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines keep the name they were posted under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in {room}. Headroom and lines stay with the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, name or booking of the other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, name or booking of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as it should be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two count apart again; every line stays with the entry it was posted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given counts together from then on; each entry keeps its lines, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {room}: both will be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a guest of its own again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is added{room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {room} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the guest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} over by {by} by the merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddGuest</name>
    <message>
        <source>2n, Wed, 25 Nov; empty when it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the guest writes it, in any script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the guest, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a name that others would type in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for a caller without a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source> a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give something that fits, or let {names} approve it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {names} approve it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can approve: give less, or ask a manager to add a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post this instead; it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours to take back in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it for this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk keeps them when this one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, up to line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line a second time, as text and without a name, right after it is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {age}, up to line {seq} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. That is line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds a ledger that does not verify: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigChoice</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillPanel</name>
    <message>
        <source>Estimated at {money}. The difference counts today, outside every cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated at {money}: {difference} counts today, outside every cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill for line {seq}: {guest}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate waits for its bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded; it is above its cap with that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenSection</name>
    <message>
        <source>By cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByRep</name>
    <message>
        <source>By rep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Guests that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapGauge</name>
    <message>
        <source>Choose a guest to see what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapHistory</name>
    <message>
        <source>How the caps came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day} · line {seq} by {who}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapList</name>
    <message>
        <source>Caps today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsInForce</name>
    <message>
        <source>{basis}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsSection</name>
    <message>
        <source>120.00 or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead may approve an own entry (for houses with one lead on duty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap posted: {role} {amount} for {basis} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on a {role} may give {basis} {amount} a business day without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines already posted keep the cap they were posted under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy card {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole-lead mode is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole-lead mode is on: own approvals print boxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“none” for no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsToday</name>
    <message>
        <source>Caps today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F2 to bring in the in-house list or to add a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Close shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close shift {n}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the next shift:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left for the next shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gestures} for {guests}, {money} given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} Its report is frozen; later corrections go on a supplement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>Its last four signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not its last four signs: read them from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a sign that it stands on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials of the lead who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the lead who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageSheet</name>
    <message>
        <source>A manager’s initials and PIN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials of the manager who acknowledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the manager who acknowledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup brings back what was there: settings, backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides; reading, reports and exports go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaringSection</name>
    <message>
        <source>How much of the cap a guest got in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given anything in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does this list write its dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press D or M, or choose with the arrows and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample} is {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day with lines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll to {day}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve or decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a word from {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can approve: a manager can add a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the business day again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the business day to {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} is closed. Its report is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business day is {day} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} above the cap. A word from {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} approved line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} declined line {seq}: its headroom is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Nothing waits for an approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the in-house list to look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, without the guest's name (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN: it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased, on record as line {numbers}; backups can hold the name until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {file}, SHA-256 {sha}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out {file}. The desk goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: the file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest by room, name or confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>, approved by {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already logged: {money} {kind}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded as line {seq}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged {money} {kind}, {place}{by} — Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. What you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: the up arrow brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still recording… go on typing: nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is back as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the up arrow brings it back. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is set. This is your next recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a new PIN by the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>About the guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Attach to a stay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same guest as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the time line tells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestPick</name>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add as a caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The in-house list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cost to the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF SHA-256 {sha}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBubble</name>
    <message>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotelForm</name>
    <message>
        <source>+43 1 555 0100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: the amounts on record are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or when the night audit rolls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on letters to guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotelSection</name>
    <message>
        <source>Holds from now on; closed reports stay as they were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotel's facts are posted and hold from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotelStep</name>
    <message>
        <source>At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-house list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A long stay, a guest who asks for the same person, or a room on this rep's round look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trouble that came back the next day, or two guests in one room, looks exactly like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others: {share}. This rep: {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints come at check-out; and who is busy writes up the gestures at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the insights as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the insights as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures without a cause, and those for joy, stand on no defect bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person. Served without one are guests this person promised something, kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: {cap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last hour of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {currency}, a column a week, counted back from the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {currency}, by business day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights {first} to {last}.{suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just under the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on caps that were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {seqs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines … {seqs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cap was used in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest has said yet how it landed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would have had to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing broke in these days, or nobody named a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask about in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rep and one guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the insights before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred. The last {days} days at most. The rep concerned sees it, too, and can reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns are told when all is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns that ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press D, F or U on a line of the desk: delighted, fine or still unhappy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several gestures for one matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back and posted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} dearest of {of}; the CSV has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came to {value} for {guests}, and cost the house {cost} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rep's share of the gestures to everybody else: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was given to tell a pattern from chance, or there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another cap on the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What guests said at the desk. The value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given from now on stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was, in a sentence. It goes on record and is shown beside the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who corrects a wrong room or amount at once does exactly this, and should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply is on record as line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted back to {day} so far …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, at most {n} days back. Nothing is written, and no policy changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} was left on the caps that were used; too few to say a median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} a delighted guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the {of} gestures to {guest} came from this rep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} gestures used the cap to its last twentieth, and not beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} gestures were posted in the last hour before the shift was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} gestures were taken back, and posted once more for the same guest within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap, together above it. {of} gestures in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} of the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>Folio or outlet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandingSection</name>
    <message>
        <source>How it landed, by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadPin</name>
    <message>
        <source>Initials of the lead who approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the lead who approves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>The paste is too long for one line: it was cut after {n} letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No lines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Approve or decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures appear here as they are posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approvals wait, no promises are open, nothing is over a cap or estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift has been opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing given in this shift yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for “{typed}”. Enter takes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as soon as the ledger works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries: wait {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Somebody else: Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on? Press a number, or type initials or a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, beside the ledger. It is no policy and stands on no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touches it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own: others keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Esc closes this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 again: the desk · Esc closes this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Latitude and was written to its log. What is posted is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyFlow</name>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen: type the rooms, such as 401-418.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident was recorded, from line {seq} on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>401-418 · 4th floor · 401-418 not 405</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the line; nothing typed is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in house there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in house: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing, many rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type rooms as 401-418 or 4th floor, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Esc puts this away; Ctrl+K “What changed” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you would notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Drop the list of your property system here, or choose it with Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a new guest with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called or stays in “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Handover note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next shift should know. It prints on the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Latitude is opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the disk, or for another program that holds the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its hash is kept; nobody can look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new PIN is in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadOpener</name>
    <message>
        <source>Number pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift was closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once one is, its report can be printed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the closed shifts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials stand on every line and are never given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} has joined and can sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds; with nothing typed it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is a manager yet: add a person with that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is a manager: managers add people and set the caps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · draft kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the house…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN of {initials} is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left; the lines stay, and the initials are not given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} can no longer sign in; every line stays. Has {initials} left the house?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} has left the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} is a {role} from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinAgain</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {length} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the one not on the list as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the {n} not on the list as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import does all of it or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are left out, so it is not sure who has left. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>A manager changes any of this later under Settings, from a date on; lines already posted keep their cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rep settles the everyday alone. A lead carries more, a manager whatever it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a team that is new to this: small amounts, decided alone, until daring comes easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The famous rule: everybody may spend this on a guest in a day, on the spot, without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per guest and business day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded as line {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting is off; Latitude tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger works again: posting is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Posting is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>A promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another gesture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when: 2h, 1d, 18:00 or tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this guest's promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it land: {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the selected line land… (D, F, U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or break the next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} has no open promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a guest in the quick line, or choose one among the caps or a recent line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise this guest something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} is yours now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} is {state} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can owe it: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes it, by initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk to the guest, who is still unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} is still unhappy. What comes next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or name, what, why…   412 c20 wifi !1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab adds {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when: 2h, 1d, 18:00 or tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Approve or decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see all lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same guest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a room and what you give, such as 412 c20 wifi, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>It stands on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code is in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Another program holds the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Latitude opens as soon as this is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger must lie on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger needs a newer Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager's initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: restoring is a manager's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found beside it: choose one on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined line {seq}: its headroom is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Check with this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every page and every line of {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup: it is checked first, and nothing is changed by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer of the last printed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring. Nothing can be posted for this moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionFact</name>
    <message>
        <source>File not cleaned of erased guests yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>, the oldest ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long guests are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was erased by retention yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is due to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is due to be erased, and who is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking, notes and label texts go; amounts, rooms and the chain stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Both lines stay in the journal, linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy card as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source> · so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or decline what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business day {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed shifts and business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the bill for an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover {n} so far {day} {time}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover {n} {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or break a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning line-up as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} so far {day} {time}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} supplement {s} {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}, {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar says {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first gesture opens one, or open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the handover note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise overdue since {due} · {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised by {due} · {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled by the night audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits · {money} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} · open since {time} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} · {opened}–{closed} · closed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is an estimate until the bill is in · {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} waits for approval · {guest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftExporting</name>
    <message>
        <source>Report of shift {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its supplements tell all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>No shift is open: there is nothing to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutButton</name>
    <message>
        <source>Shortcut {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>PIN forgotten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendSection</name>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackMany</name>
    <message>
        <source>Both lines of each stay in the journal, linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source> as a late correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — {money} left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} stands: only a gesture can be taken back, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back {money}, line {seq}{late}{left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBackMany</name>
    <message>
        <source> as late corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this incident was taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back {total} from {n} rooms{late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each} {kind} from {n} rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisShift</name>
    <message>
        <source>By rep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>An earlier visit, merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another visit under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called, no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N opens a gesture for this guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates or booking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter says what can be done with a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered, in house already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything with this guest, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them by the name at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do with this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a gesture can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: this is somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also entered as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {before} to {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, who called, is this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} over by {money} by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} owes it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Everything” tells all that happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody signs in with initials and a PIN of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day when a PIN is forgotten. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a person may give one guest in a day without asking anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk's ledger for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on every report. All but the currency can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a guest's day good again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>Another policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would have had to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Already {day}: the day was rolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still {day} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still {day}: the clock stands earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Amount is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated or billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Working</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole: line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying {share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>English for one:  and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and {n} more</source>
        <extracomment>English for one: ; and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {n} are held back</source>
        <extracomment>English for one: ; 1 is held back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates and rooms of {n} stays</source>
        <extracomment>English for one: Dates and rooms of {n} stay</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} stays…</source>
        <extracomment>English for one: Erase 1 stay…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests are kept {n} months after departure from now on</source>
        <extracomment>English for one: Guests are kept {n} month after departure from now on</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} guests</source>
        <extracomment>English for one: Import 1 guest</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time: {day}, by {who}, {n} stays.</source>
        <extracomment>English for one: Last time: {day}, by {who}, 1 stay.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} over the cap out</source>
        <extracomment>English for one: Leave 1 over the cap out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and label texts of {n} lines</source>
        <extracomment>English for one: Notes and label texts of 1 line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever leaves now is due in {n} months.</source>
        <extracomment>English for one: Whoever leaves now is due in {n} month.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>English for one: and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} overdue of {n}</source>
        <extracomment>English for one: {late} overdue of {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals wait</source>
        <extracomment>English for one: 1 approval waits</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arrived today</source>
        <extracomment>English for one: {n} arrived today</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>English for one: 1 changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>English for one: {n} day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimates</source>
        <extracomment>English for one: 1 estimate</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures</source>
        <extracomment>English for one: 1 gesture</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures wait for approval: Ctrl+Shift+A</source>
        <extracomment>English for one: 1 gesture waits for approval: Ctrl+Shift+A</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <extracomment>English for one: 1 guest</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests on a day</source>
        <extracomment>English for one: 1 guest on a day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <extracomment>English for one: 1 handed over</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents</source>
        <extracomment>English for one: 1 incident</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late corrections</source>
        <extracomment>English for one: 1 late correction</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leave</source>
        <extracomment>English for one: 1 leaves</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>English for one: 1 line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified</source>
        <extracomment>English for one: {n} line verified</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified, {known} acknowledged</source>
        <extracomment>English for one: {n} line verified, {known} acknowledged</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with amounts and rooms, as “{erased}”</source>
        <extracomment>English for one: 1 line with its amount and room, as “{erased}”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked as left</source>
        <extracomment>English for one: 1 marked as left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more colleagues, {money}</source>
        <extracomment>English for one: 1 more colleague, {money}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more visits</source>
        <extracomment>English for one: 1 more visit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new guests</source>
        <extracomment>English for one: 1 new guest</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: 1 night</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>English for one: {n} open</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: 1 other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <extracomment>English for one: 1 promise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises due</source>
        <extracomment>English for one: 1 promise due</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises overdue</source>
        <extracomment>English for one: 1 promise overdue</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>English for one: 1 room</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms are over the cap: a lead types a PIN here, or leave them out.</source>
        <extracomment>English for one: 1 room is over the cap: a lead types a PIN here, or leave it out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms: {words}</source>
        <extracomment>English for one: 1 room: {words}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>English for one: 1 row was left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are due</source>
        <extracomment>English for one: 1 stay is due</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are erased, on record as lines {first} to {last}</source>
        <extracomment>English for one: 1 stay is erased, on record as line {first}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays due to be erased</source>
        <extracomment>English for one: 1 stay due to be erased</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <extracomment>English for one: 1 taken back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for approval</source>
        <extracomment>English for one: 1 waits for approval</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}, {n} nights</source>
        <extracomment>English for one: {span}, 1 night</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · annoying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · stay spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are recorded together, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already logged: {each} {kind} for {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deluxe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows each cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folio, bar, spa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the quick line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is it? Type what the guest gets, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged {each} {kind} for {many} as one incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {kind}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing, many rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by {over} · {left} is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my last line back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected line back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today you helped {guests} with {gestures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name and choose the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleagues {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for {day} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for {day}: the day was rolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had the same at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in house · leaves today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in house · until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {left} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {left} of {of} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on {day}: marked as after the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: marked as after the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here from {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap in force · ask a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap in force: ask a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {over} on {day} · a lead approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {over} · a lead approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over cap · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this guest {alone} · all who share {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} given today, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {of} given today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}  {value} · costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {of} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} · {each} each · {total} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more from colleagues, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} over cap · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} · {waiting} waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} — Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {n} above the lead's own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gave {money} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>A first or family name alone in somebody else's note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that you erased the guest, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the other visit under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the {n} other visits under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this guest's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and rooms of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and typed lines of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this guest for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name and reading, the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in house is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported files (PDF, CSV), copies kept elsewhere, and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this guest's time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes, from the file and its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the in-house list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to this guest as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {document}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in; it can still be corrected afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap today: its headroom comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this guest to another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gesture for this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleague has given anything today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line: nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody new is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody's stay changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given to this guest that has a voucher: a credit or a label does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of this desk's reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that write the whole name: line {seqs}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guest has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guest is also another entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals, and the chain that proves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher for this guest as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher {document}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet: nobody will know whom it was promised to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller, no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in house until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in house, no departure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this guest {alone}, with the party {pooled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due to leave {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, night {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>+43 1 555 0100, or a mailbox; empty when only the desk itself will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03:00: a gesture at 02:30 still counts for the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100.00, or none for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12.50 of 25.00, when half of a voucher was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14.37 for a label that was estimated at 12.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150.00; Enter says who would have had to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18, unless the law where you are says less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 at 30 a night counts 30 today and 30 tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 or 20.00; nothing is rounded or trimmed to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 Nov, or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2h, 1d, 18:00 or tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401-418 not 405, or 4th floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412 credit shows the credits of room 412; empty shows all lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412 or nguyen; the arrow keys choose among several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412, a name, or a booking's number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412, nguyen or GH1234; every word must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>412, or B-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>42, or 23 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>518.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>701, a name, or a booking's number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7KQ2, for a code that ends in 7KQ2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 s at a counter where guests stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birthday cake delights; a credit for noise mends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breakfast worth 20 may cost the house 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple in one room has it twice, or once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple in one room has two caps, or one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit of 20 for every room without hot water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead's cap is also the most that a lead can approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name alone is no proof: compare booking and dates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power cut in the street is nobody's fault here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ready gesture of the house's catalogue: it fills in value, cost and the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rep gives, a lead approves and closes shifts, a manager sets the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow breakfast is 1, a night without sleep is 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word on how the promise ended; it stands on the guest's time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 in most of the world, Letter in North America.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how long without a key or a click the desk locks itself; drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms that one incident befell: ranges, single rooms, floors, and what is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for it by mail on 3 November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an iron up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone, when the room called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when it is due: a span or a time, never “soon”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when something more is promised to the guest; empty when nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C on the tabs chooses the credit, L the label, U the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call about the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the label: RR 1234 5678 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab turns to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D is delighted, F is fine, U is still unhappy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR, or type the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each such line is marked on the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate 12, and write 14.37 on F3 when the carrier's bill is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cap can be changed later in the settings, from a day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the shift, or only what a lead should look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express or standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds everything that can be done by a few letters of it; Enter does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds guests in house and all earlier ones, by room, name or confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folio, bar, or voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many nights the better room is given; each night counts on its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the room choose the column that is called “Zimmer” or “Room No.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the cap is: reps, leads or managers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four groups of four signs; it may be typed without the dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to twelve digits; they are shown to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk, or Concierge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GH123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand Hotel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a guest reaches the desk from outside; it is printed on letters to guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How amounts are written on screens and reports: with a point or a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is sent, as the carrier calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the text of this computer's window is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many business days up to today are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many months after departure a guest is due to be erased; nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much came back, at most what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each role may give one guest in one day, to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the guest reached the house with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the name is typed in another script, so that others find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LL. Nobody approves an own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LL. Nobody decides about an own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a lead approve an own line, for houses with one lead on duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maja Kowal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No birthday and no row of the same digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal by the window from 20:00 to 22:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves when the computer's own settings ask for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past shifts have a late correction's supplement beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached her, the parcel is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep: what reps gave in the last days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She stays for a month and asks for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how many questions the cap has led to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the closed shifts that hold every word typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word typed here, in any column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That manager's PIN, as it was when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of then, if it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN that you sign in with now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN that you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN to begin with, 4 to 12 digits; the person can change it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys choose, Tab goes to the word, Enter confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys turn from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking's number, if there is one: those who share it are one party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business day from which it is in force; lines posted before keep their cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger that was left in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was printed when the hotel was set up; it gives a manager a new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of this computer's window; they are no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of all amounts. It cannot be changed once something was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of departure, as a date or a number of nights; empty when it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer of the last printed report, so that no number on paper is given out twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest did not want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest who gets it, by room, name or confirmation; in house comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest's name as the guest writes it, in any script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hotel's name as it stands on the lock screen and on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initials of a manager, as they were when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initials of the lead who agrees to the amount above your cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initials of the lead who decides about the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initials of the manager who puts on record that the damage was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the window speaks with you; others keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day on which a voucher is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four signs of the recovery code, as a sign that it stands on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead's own PIN, typed by the lead. Your session stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lift is being mended, 512 waits for a call at 08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager's own PIN, typed by the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most for one guest in one business day, to be tried on what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that this role may give one guest in one business day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as it should have been written; lines keep the one they were posted under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this counter, printed on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that stands on the label, such as Post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN once more, so that no slip locks anybody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN: 4 to 12 digits that nobody else can guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number by which the parcel can be followed; it helps to keep the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number under which it stands in the other system, so that both can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you typed at the lock screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entry of the same guest; both count together, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that reports are laid out for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person's name as on the badge; it stands on reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick line's words stay the same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room from now on. What is left of the cap and all lines stay with the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room or category that the guest gets instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room or category that the guest had booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room; leave it empty for a caller without a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN once more, so that no slip locks anybody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same digits as in the field before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift that is open now, or those that were closed with their reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of the guest who called; nothing has to be typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voucher's number, or the posting's in the hotel system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole gesture in one line, in any order: the room or name, what is given, why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it for a list of the whole house, never for a list of one floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries no cap at all on what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to four letters that stand for the person on every line; nobody else may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the promise: kept, broken, or yours from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of these rooms is given; all of them get the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the guest said, if it helps whoever is on next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a few words, when no other reason fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in your words: facts about the stay, never judgments about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given: a prepaid shipping label, a credit, or a better room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised to the guest, so that anybody can keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised; the note says it when this is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told of these days: spend, what broke, how it landed, who dares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs the house, which is often less than its value; empty means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was, in your words. It goes on record and stands beside the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bill says; the difference from the estimate counts today, outside every cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest gets, counted against your cap; of an upgrade it is for each night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest says of it; the last answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest's time line tells: everything, or only one kind of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next shift should know; it is printed on this shift's report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person may do; each role includes the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the business day ends, if the night audit has not rolled it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes; a town is enough, the address is on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the credit is taken off: the folio, an outlet, or a voucher for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hotel is: it decides the hour on every line. Type a city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything in the window moves for a moment, such as a bar that fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each guest has a cap, or all who share a stay have one together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each guest has the cap that is tried, or all who share a stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether guests who are in house here, but not on the list, have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it mends something, delights somebody, or is simply goodwill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other stays under the same name go too, when they are the same person's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the amount is a guess until the bill comes; the difference is billed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column of the file holds this; the list is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the settings is shown, as far as your role may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the parcel. It stands on the line and is erased with the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes it, by initials. It goes on to the next shift with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes it, by initials; you, when this is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose doing it was: the house's, somebody else's, the guest's or nobody's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose gestures are replayed under another cap. Nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was needed; type any part of it. Later this shows what breaks most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the guest is erased; it is kept, so it must not name the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the line is taken back. Both lines stay in the journal, linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will tell her friends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yamada Tarō for 山田 太郎.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own PIN once more, because an erasure cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own PIN once more, because the desk was left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own PIN; the desk opens by itself when it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back finds “Back up now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vienna finds Europe/Vienna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wifi finds “Wi-Fi”; without a cause it is a plain kindness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Łukasz Nguyễn instead of Lukas Nguyen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Łukasz Nguyễn, or 山田 太郎.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“As the system” turns dark when the computer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Breakfast for one” fills in what the guest gets and what it costs the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Entered wrong” also takes its promise back; “returned” can be for a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Promised” shows what was promised, kept and broken over all visits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Business day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still the business day {day} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift {number} since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A closed shift is frozen and numbered. What is still open goes on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead hands over: lock the desk and sign in as Lena Goldammer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise has an owner and a time. The desk reminds everybody until it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise, made and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as you like, leave practice, or start again with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the shift, close it, and read what is still open before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report. Its name and each of its pages say TRAINING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is real. The desk itself is locked and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted: the line stays, with the reversal and its reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room 105 had a noisy night. Give 10, and promise to call within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room 207 was overbooked. Give its guest 80: more than your cap of 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, what, why, Enter. What it leaves of the cap stood there before you promised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the arrow keys choose, Enter takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: the promise was broken. Wanted: one that is kept. Make it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked. Type the initials, the PIN, and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest in room 412 has no wifi. Give them 20 with one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is for a rep: lock the desk and sign in as Maja Kestrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would fit is offered. A lead can also allow all of it, right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have called the guest. Go to what is owed, and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last line went to the wrong guest. Ask for it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 5: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Kept” stands ready: agree, with a word if you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>10 % of a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,000 for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 % of a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 % of a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is four to twelve digits: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being restored. Nothing was recorded: wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cap cannot begin in the past: use {day} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest is chosen twice: name every guest once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotel is already set up in {parent}: open the desk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of this file never ends: export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {folder} is a file: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes: close it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code is four groups of four letters and digits: type it as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply is about lines: choose the pattern that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal needs a reason: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write outside a transaction was stopped. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {role} cannot {action}: ask a {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {role} has no recovery code: a manager sets a new PIN in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nights of this upgrade are used: there is nothing to release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was given to this guest was taken back: there is no letter to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy or diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative: write plain digits such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative: write what the guest gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upgrade is for 1 to {max_nights} nights: check the nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the ledger. {safe} Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the ledger:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is restoring this ledger: wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a lead to approve it (--approve-as), or give less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a lead to approve them, or leave them out. Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what would make it right before offering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and the mirror need a folder each: choose two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups can hold the name until {day}; files and paper already given out are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or payment terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casting and streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child's gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm to bring in the other {n}.</source>
        <extracomment>English for one: Confirm to bring in the other {n}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm to erase the guest all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm to record the other {n} bills.</source>
        <extracomment>English for one: Confirm to record the other {n} bill.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not split to fit the cap: ask the lead, an approval is no failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks or food, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks or food, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel has cut the confirmation number to {text}: export it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel has cut the tracking number to {text}: export it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel has made the date “{text}” of a room: export the rooms as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the stay, never judgments about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folio, outlet or voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future-stay voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest's property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests are kept 1 to {longest} months after departure: choose a number between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard or alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating or air conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honeymoon or anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is it? Type an amount, such as c20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insects or other pests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the ledger of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with the system's task manager: what was posted is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} does not wait for an approval: nothing needs doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} gave nothing: give the number of a credit or a free label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is itself a reversal, which stands: post the gesture again if it was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is neither a gesture nor a promise: nothing has landed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is no estimate: only an estimate gets a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is no gesture and no promise for this guest: check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is no gesture: only a gesture can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is no line of a guest: check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is not {who}'s: only the rep concerned replies to a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} is nothing to post: choose a line of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} promised nothing: `latitude promise list` shows what is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap, whose headroom would come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: there is a voucher once it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} was already taken back by line {by}: nothing needs doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} was declined: what was never given has no voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} was taken back as entered wrong, by line {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {seq} was taken back by line {by}: nothing is owed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.</source>
        <extracomment>English for one: Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Listen, empathise, apologise, resolve, then log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lounge for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luggage late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message or call missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-scale: rep 100, lead 300, manager no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minibar item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {first} nor {second} is a room that is known: check the room, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business day is over yet: there is a line-up the morning after the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cap is in force for a {role}: ask a manager to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caps are in force yet: set them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column for {needed} was found among the first lines: put such a header over it, or say which column it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column for {needed} was found among {listed}: put such a header over it, or say which column it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data folder can have that name ({error}): choose a shorter, plainer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotel is set up in this data folder: run `latitude init`, or open the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label has the tracking number {tracking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy began on {day}: print the card that holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery code was made for {initials}: ask another manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open: open one first, or post a gesture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift was open at line {seq}: check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead or a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the initials {initials!r}: `latitude rep list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is a manager yet: give one person that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen: choose the rooms to take it back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen: name the rooms, such as 401-418.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known for {what}: add the guest first, or check the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known in room {room}: check the number, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who left on or before {until} is due to be erased: nothing needs doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.</source>
        <extracomment>English for one: Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be had any more: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that its numbers are not given out again; confirm only if there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of shift {shift} was corrected since it was closed: its report stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the journal for {day}: choose another business day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the journal from {first} to {last}: choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given or promised to this guest yet: there is no letter to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One category up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a free label can be estimated: leave the ~ out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a return can be taken back in part (--reason returned): leave the amount out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an upgrade has nights: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking, one night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal booking differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. {safe} What is typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is open already, but does not answer: end it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise a time, not “soon”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: its guest was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: line {by} took it back as entered wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report S{report} is lost: its number is never used again, and the restore is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return lost item, international</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return lost item, parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return lost item, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when it is promised, such as 2h, 1d or 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what is promised, such as “call back about the parcel”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} is still open: what is corrected now stands in its own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.</source>
        <extracomment>English for one: Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slow service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop posting and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back nothing changes nothing: write how much comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television, lamp or other device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file belongs to another program: choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That guest was erased on {business_day}: nothing can be given to this stay any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a paper of ledger {other}, and the backup is of {ledger_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above your own authority: a manager can approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {most} guests: post it in two halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file name this computer can use: choose a shorter, plainer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file this computer can read: check the name and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no folder this computer can use: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no proof of a Latitude document: scan its code again, or type the footer's line in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no uuid: leave it out, and one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN of the time when this backup was made: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same stay of {guest} already: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code is not right: compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code was used a moment ago: type the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stay is not in the register: find the guest by room or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stay was not merged into another: there is nothing to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, another gesture: post this one as a new draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, something else: make the promise anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill is in {other}, and this hotel counts in {code}: enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill is nothing: take the gesture back instead if it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business day is already {current}: it cannot be rolled further ahead of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business day {current} began less than an hour ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice could not be kept ({why}). The folders are the ones before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation number has {count:,} letters: use at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation number holds invisible characters: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} is a file: choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} may not be looked into. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal mark is “.” or “,”: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot be written to {out} ({why}). Nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departure {departure} is before the arrival {arrival}: correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departure {departure} lies before the arrival {arrival}: check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. {safe} Free some space on the disk of {parent} and post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {parent} failed. {safe} Check the disk, then post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a letter: it was cut short, export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has headers and no bills: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged ({encoding}): export it again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of backups {folder} cannot be read ({why}). {fine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {parent} is not there: choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gesture was {shown}: take back at most that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gift is not the fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest of line {seq} was erased: no voucher can be made out any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insights look at 1 to {most} days: choose a number between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last verification found nothing wrong: there is nothing to acknowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start “latitude practice”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged, and was not upgraded: restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is safe and the desk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of before is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} cannot be read ({why}). It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} failed: {error}. {safe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger {path} may not be written to. {safe} Ask IT to give this account write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens knows no such pattern: choose one that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds invisible control characters: type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines {first}-{last} run backwards: check the two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has headers and no guests: export it again with the guests in house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has headers and no rows: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror could not be started: this computer is at its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be written to ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror in {folder} is another ledger's: choose another folder for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror waits for the ledger: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next supplement of shift {shift} is number {next}: ask for that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is a4 or letter: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason would keep what is erased: leave the guest's name and booking out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is empty: type a room number such as 412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rooms {words} and {named} are too many to choose from: leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no amount: write it in the file, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no date: write it in the file, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no guest's name: write the name in the list, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no room: write the room number in the list, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no tracking number: write it in the file, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no value: write it in the file, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {n:,} letters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is in {other}, and this hotel counts in {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same guest stands on line {other:,} already: one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same guest stands on {most_visits} lines already: leave out old visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half a letter, which no file can keep: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a ledger in {folder} already: choose another folder for the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a ledger in {out} that no demo made: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{wanted}”: choose one of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no favourite {number}, there are none yet: type an amount such as c20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no favourite {number}, there are {n}: type an amount such as c20.</source>
        <extracomment>English for one: There is no favourite {number}, there is {n}: type an amount such as c20.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger in {folder} yet: set the hotel up first (`latitude init`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger in {parent} yet: set the hotel up first (`latitude init`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to back up yet: set the hotel up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line {seq}: check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift yet: post a gesture or open a shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift {number}: `latitude shift list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no memory left. {safe} Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma before the decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text file: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {what}, not a list: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is kept in {code}: another currency needs a new ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, a better room or a note before cash, when it really helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {action}, type your PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {span}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: 50 for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View or high floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water or bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes of {names}: {parts}. Amounts and rooms stay in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? Type label, credit or upgrade, or the name of a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in {folder} was not made by practice: move it away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi or resort fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it was: a reply without words says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong room type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know the guest personally? Let a colleague enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need nobody's permission under this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript print file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carrier's bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} {name} was added that is not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge damage to the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers what did not wait for an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve an amount above the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival {arrival} → {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to nothing that was given or promised to this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring it in in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the hotel's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation {confirmation} → {confirmation2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a line of a closed shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects what is no gesture of this guest and rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departure {departure} → {departure2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a bill for an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the bill again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the bill as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the guests in house only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the in-house list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the in-house list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the log as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes back behind the business day before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands on or settles a promise that was settled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands on or settles what this guest was not promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no cap on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>English for one: in {n} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hours</source>
        <extracomment>English for one: in {n} hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} minutes</source>
        <extracomment>English for one: in {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is a note and counts all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about a line that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is above its cap and nobody approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is by {who}, who had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is by {who}, who never joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is worth {money} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was taken back on {day} by line {seq}: it is worth nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} changed the policy since: print the new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} does not follow the line before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} is out of order at its desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} was changed after it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {seq} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {first_seq}-{last_seq} are not those of {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a safety matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark what stands in the property system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name {guest} → {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in Excel and save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies to a pattern for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies to a pattern in lines that are not its rep's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply to what the lens asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll the business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room} → {room2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that two stays are one guest's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says how landed what this guest was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says of an old log what its lines do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that what is no gesture of this guest stands in the property system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the figures of the whole house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the patterns of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settles what is no estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back a colleague's line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one bill at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back more than was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back what was taken back before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts of {texts} of {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN of {initials} was changed behind the ledger's back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN of {initials} was removed behind the ledger's back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confirmation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: a name, a text or a PIN in it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: its pages cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest is erased and on record, but the file could not be cleaned of traces yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest of line {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest of line {seq} was removed behind the ledger's back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last line cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper says {value}, and the journal {value2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reading of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of line {seq} was changed after it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {kind} {name} was changed or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {what} of line {seq} was moved to another stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {what} of line {seq} was removed behind the ledger's back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it and choose the CSV inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was approved by the person who entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was approved by {approver}, who was no lead then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the last verification found cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what: label, credit or upgrade?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>who? {n} fit</source>
        <extracomment>English for one: who? {n} fits</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad:,} of {all:,} rows cannot be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.</source>
        <extracomment>English for one: {code} has at most {n} decimal: write “{shown}” as an amount such as {example}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{code} has no decimals: write “{shown}” as an amount such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is for leads and managers: ask the lead to post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be copied ({why}). Nothing was restored or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no proof: it is no report of Latitude, or was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being written to, or a write to it was cut off: choose a whole backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut short, or no report of Latitude: copy or export it again, and check that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no PDF, so it is no report of Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no ordinary file: choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the ledger that is in use: choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are two causes: leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}). Nothing was restored or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is in the past: type the day of departure, such as 2n or 25 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is more than ten years ahead: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is no folder that this account can write to: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is the ledger's own folder: choose one inside it, or on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} has room {room} and is no caller: a lead can merge the two stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} is already in room {room}: nothing needs adding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} is in {room} now, not in {before}: confirm if it is for this guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} left while this was typed: confirm to post it as after the stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} has left the house: use the initials of somebody who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} is on the list already: choose other initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{initials} is the only manager: give somebody else that role first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {name} (who has left; initials are never given twice): choose other initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {name}: choose other initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} is left: {presets} would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is no time zone: use a name such as Europe/Vienna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{named}, {n} nights</source>
        <extracomment>English for one: {named}, {n} night</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({room}, in house)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({room}, left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to another program. {untouched} Choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was {nothing_was}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was read: try again. Nothing was {nothing_was}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not verify: {reason}. {untouched} Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no hotel. {untouched} Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged. {untouched} Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no ordinary file: choose {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a ledger. {untouched} Choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is over {most} MB, which is too long: choose {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is restored; that is line {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the ledger itself: choose {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is whole: it ends with line {seq}, of {at:%Y-%m-%d %H:%M} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written by Latitude. {untouched} Choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Latitude. {untouched} Update this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} PINs</source>
        <extracomment>English for one: {n} PIN</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): say which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: {n} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>English for one: {n} draft</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests' entries</source>
        <extracomment>English for one: {n} guest's entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>English for one: {n} hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines posted since come back.</source>
        <extracomment>English for one: {n} line posted since comes back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>English for one: {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>English for one: {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are held back by open matters.</source>
        <extracomment>English for one: {n} more is held back by open matters.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: {n} night</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>English for one: {n} note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are over the cap: {rooms}.</source>
        <extracomment>English for one: {n} of {total} is over the cap: {rooms}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</source>
        <extracomment>English for one: {n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other visits under this name stay.</source>
        <extracomment>English for one: {n} other visit under this name stays.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be booked.</source>
        <extracomment>English for one: {n} row cannot be booked.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rows of this log say the same: one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>English for one: {n} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</source>
        <extracomment>English for one: {n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts elsewhere that name the guest</source>
        <extracomment>English for one: {n} text elsewhere that names the guest</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{on} is still to come: an old log ends today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is a folder: add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is no ordinary file: choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is the ledger itself: choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({why}). Nothing was restored or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another program: move it away, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger: move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a ledger: move it away, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Latitude: update this computer first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} cannot be acknowledged: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rooms} left or moved while this was typed: confirm if it is for them all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no cutoff: write a time in the morning such as 03:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no role: use rep, lead or manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} can be read in two ways: write it with its decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has more decimals than {code}: round it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has too many digits: check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is below zero: enter what was given back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no date, as there is no month {month}: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tracking} stands on line {other:,} too: add the two up, or leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tracking} stands on {lines}: enter the bill by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds invisible control characters: type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds nothing that can be seen: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is empty: type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {count:,} letters long: use at most {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} was changed in the register behind the ledger's back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{body}” can be read in two ways: write it as {right}, with “{mark}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cause}” is no cause: pick one such as IT.wifi or FD.queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two gestures: post one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two numbers of nights: leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times for one promise: leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two ways to reach us: leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{guest}” in room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{header}” has {count:,} letters here: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{header}” is given for two fields: choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is no policy: use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no field of {what}: use {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no name: write the name in the list, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{preset}” is no preset: pick one of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” has no year: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” is no amount: write plain digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quoted}” is no date: write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” has more than {most} digits: check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” holds something invisible: type the room again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no amount: write plain digits such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no answer of a guest: use delighted, fine or unhappy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no cause: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no gesture: use free_label, credit or upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no kind: write label, credit or upgrade, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time: promise with !2h, !1d or !18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no tracking number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not in {code}: write the amount in {code}, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tidy}” are no initials: use one to four letters, such as MK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no number of nights: write a whole one from 1n to {most}n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each room or party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A hotel that is not real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this field means, then the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
