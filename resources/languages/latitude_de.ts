<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Latitude</source>
        <translation>Über Latitude</translation>
    </message>
    <message>
        <source>Also entered as</source>
        <translation>Auch eingetragen als</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is made of these parts, under licences of their own.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie besteht aus diesen Teilen, jeder unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>Andere Aufenthalte</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Wohnt zusammen mit</translation>
    </message>
    <message>
        <source>Split: this is somebody else</source>
        <translation>Trennen: Das ist jemand anderes</translation>
    </message>
    <message>
        <source>Their whole texts: {folder}</source>
        <translation>Ihr voller Wortlaut: {folder}</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation>Version {version} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Each desk keeps its own ledger and goes on without a network: nothing waits for another desk.</source>
        <translation>Jeder Platz führt sein eigenes Journal und arbeitet ohne Netz weiter: Nichts wartet auf einen anderen Platz.</translation>
    </message>
    <message>
        <source>How desks meet</source>
        <translation>Wie sich Plätze treffen</translation>
    </message>
    <message>
        <source>IT gives each desk an address and a password. No guest’s name stands there in plain text.</source>
        <translation>Die IT gibt jedem Platz eine Adresse und ein Passwort. Kein Gastname steht dort im Klartext.</translation>
    </message>
    <message>
        <source>Where they can reach it, desks meet in a PostgreSQL of the house, by themselves: caps count what all of them gave, and guests, people and caps hold everywhere.</source>
        <translation>Wo sie es erreichen, treffen sich die Plätze von selbst in einem PostgreSQL des Hauses: Die Limits zählen, was alle gaben, und Gäste, Personen und Limits gelten überall.</translation>
    </message>
</context>
<context>
    <name>ActionsBar</name>
    <message>
        <source>A lead closes the shift: {names}</source>
        <translation>Die Schichtleitung schließt die Schicht: {names}</translation>
    </message>
    <message>
        <source>A lead exports and rolls the day: {names}</source>
        <translation>Die Schichtleitung exportiert und führt den Tageswechsel durch: {names}</translation>
    </message>
    <message>
        <source>Close shift {n}…</source>
        <translation>Schicht {n} schließen …</translation>
    </message>
    <message>
        <source>Closed shifts and days</source>
        <translation>Geschlossene Schichten und Tage</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Interim report…</source>
        <translation>Zwischenbericht …</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>Schicht {n} öffnen</translation>
    </message>
    <message>
        <source>Side of the page</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source> in {room}</source>
        <translation> in {room}</translation>
    </message>
    <message>
        <source>A gesture afterwards is still possible; it is marked as after the stay.</source>
        <translation>Eine Geste ist auch jetzt noch möglich; sie erhält den Vermerk „nach dem Aufenthalt“.</translation>
    </message>
    <message>
        <source>A room for {name}</source>
        <translation>Ein Zimmer für {name}</translation>
    </message>
    <message>
        <source>Another room for {name}</source>
        <translation>Ein anderes Zimmer für {name}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Both count as {name} now</source>
        <translation>Beide zählen jetzt als {name}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>Gast abgereist</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>Abgereist: {name}</translation>
    </message>
    <message>
        <source>Lines keep the name they were posted under.</source>
        <translation>Die Zeilen behalten den Namen, unter dem sie gebucht wurden.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neues Zimmer</translation>
    </message>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>Nichts wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Now in {room}.</source>
        <translation>Jetzt in {room}.</translation>
    </message>
    <message>
        <source>Now in {room}. Headroom and lines stay with the guest.</source>
        <translation>Jetzt in {room}. Spielraum und Zeilen bleiben beim Gast.</translation>
    </message>
    <message>
        <source>Room, name or booking of the other entry</source>
        <translation>Zimmer, Name oder Reservierung des anderen Eintrags</translation>
    </message>
    <message>
        <source>Room, name or booking of the stay</source>
        <translation>Zimmer, Name oder Reservierung des Aufenthalts</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The name as it should be written</source>
        <translation>Der Name in der richtigen Schreibweise</translation>
    </message>
    <message>
        <source>The name is {name} now.</source>
        <translation>Der Name lautet jetzt {name}.</translation>
    </message>
    <message>
        <source>The two count apart again; every line stays with the entry it was posted to.</source>
        <translation>Die beiden zählen wieder getrennt; jede Zeile bleibt bei dem Eintrag, auf den sie gebucht wurde.</translation>
    </message>
    <message>
        <source>What was given counts together from then on; each entry keeps its lines, and it can be undone.</source>
        <translation>Was gegeben wurde, zählt ab dann zusammen; jeder Eintrag behält seine Zeilen, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} ist abgereist.</translation>
    </message>
    <message>
        <source>{name} has {room}: both will be there.</source>
        <translation>{name} wohnt in {room}: Danach sind beide dort.</translation>
    </message>
    <message>
        <source>{name} is a guest of its own again.</source>
        <translation>{name} ist wieder ein eigener Gast.</translation>
    </message>
    <message>
        <source>{name} is added{room}.</source>
        <translation>{name} ist eingetragen{room}.</translation>
    </message>
    <message>
        <source>{name} is also</source>
        <translation>{name} ist auch</translation>
    </message>
    <message>
        <source>{name} is in {room} now.</source>
        <translation>{name} ist jetzt in {room}.</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} ist jemand anderes</translation>
    </message>
    <message>
        <source>{name} is the guest of</source>
        <translation>{name} ist der Gast von</translation>
    </message>
    <message>
        <source>{rep} over by {by} by the merge</source>
        <translation>{rep} durch das Vereinen um {by} über dem Limit</translation>
    </message>
</context>
<context>
    <name>AddGuest</name>
    <message>
        <source>2n, Wed, 25 Nov; empty when it is open</source>
        <translation>2n, 25. Nov; leer, wenn noch offen</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast aufnehmen</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>Gast aufnehmen</translation>
    </message>
    <message>
        <source>As the guest writes it, in any script</source>
        <translation>Wie der Gast ihn schreibt, in beliebiger Schrift</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>Enter adds the guest, Esc goes back</source>
        <translation>Enter nimmt den Gast auf, Esc führt zurück</translation>
    </message>
    <message>
        <source>For a name that others would type in another script</source>
        <translation>Für Namen, die andere in einer anderen Schrift eintippen würden</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>Leave it empty for a caller without a booking</source>
        <translation>Leer lassen, wenn jemand ohne Reservierung anruft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>Gast anzeigen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>AmountMark</name>
    <message>
        <source>A comma</source>
        <translation>Ein Komma</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <source>Press the point or the comma, or choose with the arrows and Enter.</source>
        <translation>Drücken Sie Punkt oder Komma, oder wählen Sie mit den Pfeiltasten und Enter.</translation>
    </message>
    <message>
        <source>What stands before the decimals?</source>
        <translation>Was steht vor den Dezimalstellen?</translation>
    </message>
    <message>
        <source>{sample} is {meaning}</source>
        <translation>{sample} ist {meaning}</translation>
    </message>
</context>
<context>
    <name>ApartBanner</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>You typed this, and the place where it stood is not there any more: copy it or let it go.</source>
        <translation>Das haben Sie getippt, und die Stelle, an der es stand, gibt es nicht mehr: kopieren Sie es oder lassen Sie es los.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source> a night</source>
        <translation> pro Nacht</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Give something that fits, or let {names} approve it here.</source>
        <translation>Passendes geben oder hier von {names} freigeben lassen.</translation>
    </message>
    <message>
        <source>Let {names} approve it here.</source>
        <translation>Lassen Sie es hier von {names} freigeben.</translation>
    </message>
    <message>
        <source>Nobody else can approve: give less, or ask a manager to add a lead.</source>
        <translation>Sonst kann niemand freigeben: Geben Sie weniger, oder bitten Sie die Leitung, eine Schichtleitung hinzuzufügen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Post this instead; it fits</source>
        <translation>Stattdessen dies buchen; es passt</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Jetzt erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing of yours to take back in this shift</source>
        <translation>Sie haben in dieser Schicht nichts zu stornieren</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>Ebenfalls buchen</translation>
    </message>
    <message>
        <source>Post it for this guest</source>
        <translation>Für diesen Gast buchen</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
</context>
<context>
    <name>AsksOfGuest</name>
    <message>
        <source>A list is being brought in: try again in a moment</source>
        <translation>Eine Liste wird gerade eingelesen: versuchen Sie es gleich noch einmal</translation>
    </message>
</context>
<context>
    <name>AtSignInCard</name>
    <message>
        <source>At sign-in</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <source>Do not open at sign-in</source>
        <translation>Nicht bei der Anmeldung öffnen</translation>
    </message>
    <message>
        <source>Off. The desk opens when somebody starts it.</source>
        <translation>Aus. Die Rezeption öffnet sich, wenn jemand sie startet.</translation>
    </message>
    <message>
        <source>On, as an administrator set it for every account of this computer.</source>
        <translation>An, wie ein Administrator es für jedes Konto dieses Rechners festgelegt hat.</translation>
    </message>
    <message>
        <source>On. The desk opens when this computer’s account signs in.</source>
        <translation>An. Die Rezeption öffnet sich, wenn sich das Konto dieses Rechners anmeldet.</translation>
    </message>
    <message>
        <source>Open at every sign-in</source>
        <translation>Bei jeder Anmeldung öffnen</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Another disk keeps them when this one fails.</source>
        <translation>Ein anderer Datenträger bewahrt sie, wenn dieser ausfällt.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up, up to line {seq}</source>
        <translation>Gesichert bis Zeile {seq}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Every line a second time, as text and without a name, right after it is posted.</source>
        <translation>Jede Zeile ein zweites Mal, als Text und ohne Namen, gleich nach dem Buchen.</translation>
    </message>
    <message>
        <source>From now on in {folder}</source>
        <translation>Ab jetzt in {folder}</translation>
    </message>
    <message>
        <source>Last backup {age}, up to line {seq} of {of}.</source>
        <translation>Letzte Sicherung {age}, bis Zeile {seq} von {of}.</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Kulanzbücher (*.ledger)</translation>
    </message>
    <message>
        <source>Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go.</source>
        <translation>Entsteht von selbst: beim Schließen einer Schicht, stündlich nach Buchungen und vor jeder Aktualisierung. Die letzten 24 Stunden, 30 Tage und 12 Monate bleiben erhalten. Ein gelöschter Gast bleibt in älteren Sicherungen, bis diese entfallen.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored. That is line {seq}</source>
        <translation>Wiederhergestellt. Das ist Zeile {seq}</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung festgelegt</translation>
    </message>
    <message>
        <source>The backup holds a ledger that does not verify: {why}.</source>
        <translation>Das Kulanzbuch in dieser Sicherung besteht die Prüfung nicht: {why}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
</context>
<context>
    <name>BigChoice</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>BillPanel</name>
    <message>
        <source>Estimated at {money}. The difference counts today, outside every cap.</source>
        <translation>Geschätzt auf {money}. Die Differenz zählt heute, außerhalb aller Limits.</translation>
    </message>
    <message>
        <source>Estimated at {money}: {difference} counts today, outside every cap.</source>
        <translation>Geschätzt auf {money}: {difference} zählt heute, außerhalb aller Limits.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Rechnung erfassen</translation>
    </message>
    <message>
        <source>The bill for line {seq}: {guest}, {what}</source>
        <translation>Die Rechnung zu Zeile {seq}: {guest}, {what}</translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation>Was die Rechnung sagt</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>No estimate waits for its bill</source>
        <translation>Keine Schätzung wartet auf ihre Rechnung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Rechnung erfassen</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded</source>
        <translation>Die Rechnung zu Zeile {seq} ist erfasst</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded; it is above its cap with that</source>
        <translation>Die Rechnung zu Zeile {seq} ist erfasst; die Zeile liegt damit über ihrem Limit</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>BrokenSection</name>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Zimmer</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>Die Mängelrechnung</translation>
    </message>
</context>
<context>
    <name>ByRep</name>
    <message>
        <source>By rep</source>
        <translation>Nach Person</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Guests that fit</source>
        <translation>Passende Gäste</translation>
    </message>
</context>
<context>
    <name>CapGauge</name>
    <message>
        <source>Choose a guest to see what is left</source>
        <translation>Wählen Sie einen Gast, um zu sehen, was noch frei ist</translation>
    </message>
    <message>
        <source>No guest chosen</source>
        <translation>Kein Gast gewählt</translation>
    </message>
    <message>
        <source>{money} in all</source>
        <translation>{money} insgesamt</translation>
    </message>
</context>
<context>
    <name>CapHistory</name>
    <message>
        <source>How the caps came about</source>
        <translation>Wie die Limits entstanden sind</translation>
    </message>
    <message>
        <source>from {day} · line {seq} by {who}, {at}</source>
        <translation>ab {day} · Zeile {seq} von {who}, {at}</translation>
    </message>
</context>
<context>
    <name>CapList</name>
    <message>
        <source>Caps today</source>
        <translation>Limits heute</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Noch niemand im Haus</translation>
    </message>
</context>
<context>
    <name>CapsInForce</name>
    <message>
        <source>{basis}, from {day}</source>
        <translation>{basis}, ab {day}</translation>
    </message>
</context>
<context>
    <name>CapsSection</name>
    <message>
        <source>120.00 or none</source>
        <translation>120.00 oder none</translation>
    </message>
    <message>
        <source>A lead may approve an own entry</source>
        <translation>Die Schichtleitung darf eigene Zeilen freigeben</translation>
    </message>
    <message>
        <source>A new cap</source>
        <translation>Ein neues Limit</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Cap posted: {role} {amount} for {basis} from {day}</source>
        <translation>Limit gebucht: {role} {amount} {basis} ab {day}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For houses with one lead on duty</source>
        <translation>Für Häuser mit nur einer Schichtleitung im Dienst</translation>
    </message>
    <message>
        <source>From business day</source>
        <translation>Ab Geschäftstag</translation>
    </message>
    <message>
        <source>From {day} on a {role} may give {basis} {amount} a business day without asking.</source>
        <translation>Ab {day} darf die Rolle {role} {basis} und Geschäftstag {amount} ohne Rückfrage geben.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Lines already posted keep the cap they were posted under.</source>
        <translation>Bereits gebuchte Zeilen behalten das Limit, unter dem sie gebucht wurden.</translation>
    </message>
    <message>
        <source>Policy card {day}.pdf</source>
        <translation>Richtlinienkarte {day}.pdf</translation>
    </message>
    <message>
        <source>Policy card…</source>
        <translation>Richtlinienkarte …</translation>
    </message>
    <message>
        <source>Post the cap</source>
        <translation>Limit buchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sole-lead mode is off</source>
        <translation>Alleinleitung ist aus</translation>
    </message>
    <message>
        <source>Sole-lead mode is on: own approvals print boxed</source>
        <translation>Alleinleitung ist an: Eigene Freigaben erscheinen im Druck umrahmt</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>beliebiger Betrag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“none” for no limit</source>
        <translation>„none“ für kein Limit</translation>
    </message>
</context>
<context>
    <name>CapsToday</name>
    <message>
        <source>Caps today</source>
        <translation>Limits heute</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Neue Geste …</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Noch niemand im Haus</translation>
    </message>
    <message>
        <source>Press F2 to bring in the in-house list or to add a guest.</source>
        <translation>Mit F2 laden Sie die Inhouse-Liste oder nehmen einen Gast auf.</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>Letzte Gesten</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>{n} im Haus</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>CloseWalk</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Schicht {n} schließen</translation>
    </message>
    <message>
        <source>It prints on the report. Shift+Enter begins a new line</source>
        <translation>Sie steht auf dem Bericht. Shift+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>Not in the hotel’s books yet, with its age</source>
        <translation>Noch nicht in den Büchern des Hotels, mit Alter</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Page keys turn the pages, + and − make them larger, 0 shows the whole page</source>
        <translation>Die Bildtasten blättern, + und − vergrößern und verkleinern, 0 zeigt die ganze Seite</translation>
    </message>
    <message>
        <source>What is owed to guests</source>
        <translation>Was Gästen zugesagt ist</translation>
    </message>
    <message>
        <source>What stays open is marked on the report and handed to the next shift. Ctrl+Enter goes to the report</source>
        <translation>Was offen bleibt, wird auf dem Bericht vermerkt und der nächsten Schicht übergeben. Ctrl+Enter führt zum Bericht</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>Vor dem Schließen ansehen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All are posted</source>
        <translation>Alles ist gebucht</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>Freigeben oder ablehnen …</translation>
    </message>
    <message>
        <source>Enter the bill…</source>
        <translation>Rechnung erfassen …</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Es ist gebucht</translation>
    </message>
    <message>
        <source>Kept, broken, handed over…</source>
        <translation>Gehalten, nicht gehalten, übergeben …</translation>
    </message>
    <message>
        <source>Shift {n} was closed meanwhile by {who}.</source>
        <translation>Schicht {n} wurde inzwischen von {who} geschlossen.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>The report cannot be shown here</source>
        <translation>Der Bericht kann hier nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>Its last four signs</source>
        <translation>Die letzten vier Zeichen</translation>
    </message>
    <message>
        <source>These are not its last four signs: read them from your paper.</source>
        <translation>Das sind nicht die letzten vier Zeichen: Lesen Sie sie von Ihrem Papier ab.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere.</source>
        <translation>Schreiben Sie ihn auf und schließen Sie ihn weg, im Hotelsafe oder bei den Unterlagen des Hauses. Er setzt einmal eine neue PIN, wenn die der Leitung vergessen wurde; niemand kann ihn noch einmal nachsehen, weder hier noch anderswo.</translation>
    </message>
    <message>
        <source>as a sign that it stands on paper</source>
        <translation>als Zeichen, dass er auf Papier steht</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read the list</source>
        <translation>Liste lesen</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>A file for support</source>
        <translation>Eine Datei für den Support</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checks of this computer, the worst first</source>
        <translation>Prüfungen dieses Rechners, das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Dauerhaftigkeit</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>How this computer is doing</source>
        <translation>Wie es um diesen Rechner steht</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Old logs</source>
        <translation>Alte Listen</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Andere Plätze</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Datei für den Support speichern …</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>Von der IT festgelegt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>The file holds what stands here without names, notes, amounts and folders, and the log: it can be sent to whoever helps. On the command line: latitude doctor --zip FILE.</source>
        <translation>Die Datei enthält, was hier steht, ohne Namen, Notizen, Beträge und Ordner, und das Protokoll: Sie kann an alle gehen, die helfen. Auf der Befehlszeile: latitude doctor --zip FILE.</translation>
    </message>
    <message>
        <source>This computer is fit for the desk.</source>
        <translation>Dieser Rechner ist für den Arbeitsplatz geeignet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>muss behoben werden</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} ist geschrieben</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Initials of the lead who decides</source>
        <translation>Kürzel der Schichtleitung, die entscheidet</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who decides</source>
        <translation>PIN der Schichtleitung, die entscheidet</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Jetzt erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>DamageSheet</name>
    <message>
        <source>A manager’s initials and PIN:</source>
        <translation>Kürzel und PIN der Leitung:</translation>
    </message>
    <message>
        <source>Acknowledge and go on</source>
        <translation>Quittieren und weiter</translation>
    </message>
    <message>
        <source>Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is found again.</source>
        <translation>Quittieren behebt nichts: Es hält fest, wer dies gesehen hat, und die Arbeit geht weiter. Was später geändert wird, wird wieder gefunden.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Initials of the manager who acknowledges</source>
        <translation>Kürzel der Leitung, die quittiert</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the manager who acknowledges</source>
        <translation>PIN der Leitung, die quittiert</translation>
    </message>
    <message>
        <source>Restoring a backup brings back what was there: settings, backups.</source>
        <translation>Eine Sicherung bringt zurück, was da war: Einstellungen, Sicherungen.</translation>
    </message>
    <message>
        <source>Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides; reading, reports and exports go on.</source>
        <translation>Jemand hat die Datei ohne Latitude geändert, oder der Datenträger ist defekt. Bis die Leitung entscheidet, wird nichts gebucht; Lesen, Berichte und Exporte gehen weiter.</translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation>Das Kulanzbuch ist nicht unversehrt</translation>
    </message>
</context>
<context>
    <name>DaringSection</name>
    <message>
        <source>How much of the cap a guest got in a day</source>
        <translation>Wie viel vom Limit ein Gast am Tag bekam</translation>
    </message>
    <message>
        <source>Nobody has given anything in these days</source>
        <translation>In diesen Tagen hat niemand etwas gegeben</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Nutzung des Limits</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>How does this list write its dates?</source>
        <translation>Wie schreibt diese Liste das Datum?</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Press D or M, or choose with the arrows and Enter.</source>
        <translation>Drücken Sie D oder M, oder wählen Sie mit den Pfeiltasten und Enter.</translation>
    </message>
    <message>
        <source>{sample} is {day}</source>
        <translation>{sample} ist {day}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Business day</source>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Geschäftstage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>Tag exportieren …</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Line-up…</source>
        <translation>Tagesbriefing …</translation>
    </message>
    <message>
        <source>No day with lines yet</source>
        <translation>Noch kein Tag mit Zeilen</translation>
    </message>
    <message>
        <source>Roll to {day}…</source>
        <translation>Wechsel auf {day} …</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve or decline</source>
        <translation>Freigeben oder ablehnen</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Schicht {n} schließen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back.</source>
        <translation>Gesten zählen ab jetzt dafür, und jedes Limit beginnt neu. Ein Tageswechsel lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It waits for a word from {names}.</source>
        <translation>Es wartet auf ein Wort von {names}.</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Als gebucht vermerken</translation>
    </message>
    <message>
        <source>Nobody else can approve: a manager can add a lead.</source>
        <translation>Sonst kann niemand freigeben: Die Leitung kann eine Schichtleitung hinzufügen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>Nächste Schicht öffnen</translation>
    </message>
    <message>
        <source>Roll the business day again?</source>
        <translation>Den Tageswechsel noch einmal durchführen?</translation>
    </message>
    <message>
        <source>Roll the business day to {day}?</source>
        <translation>Tageswechsel auf {day} durchführen?</translation>
    </message>
    <message>
        <source>Roll to {day}</source>
        <translation>Auf {day} wechseln</translation>
    </message>
    <message>
        <source>Shift {n} is closed. Its report is frozen</source>
        <translation>Schicht {n} ist geschlossen. Ihr Bericht ist festgeschrieben</translation>
    </message>
    <message>
        <source>Shift {n} is open</source>
        <translation>Schicht {n} ist geöffnet</translation>
    </message>
    <message>
        <source>The business day is {day} now</source>
        <translation>Der Geschäftstag ist jetzt {day}</translation>
    </message>
    <message>
        <source>{money} above the cap. A word from {names}.</source>
        <translation>{money} über dem Limit. Ein Wort von {names}.</translation>
    </message>
    <message>
        <source>{who} approved line {seq}</source>
        <translation>{who} hat Zeile {seq} freigegeben</translation>
    </message>
    <message>
        <source>{who} declined line {seq}: its headroom is back</source>
        <translation>{who} hat Zeile {seq} abgelehnt: Der Spielraum ist wieder frei</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>Nichts wartet auf Freigabe</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>In {address} as part of {hotel}.</source>
        <translation>In {address} als Teil von {hotel}.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Wird aufgenommen…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave? Other desks are not met any more. What came from them stays, and counts.</source>
        <translation>Verlassen? Andere Plätze werden nicht mehr getroffen. Was von ihnen kam, bleibt und zählt.</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Wird verlassen…</translation>
    </message>
    <message>
        <source>Meeting the other desks…</source>
        <translation>Die anderen Plätze werden getroffen…</translation>
    </message>
    <message>
        <source>Met last {when}.</source>
        <translation>Zuletzt getroffen: {when}.</translation>
    </message>
    <message>
        <source>No line waits.</source>
        <translation>Keine Zeile wartet.</translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation>Noch nicht getroffen.</translation>
    </message>
    <message>
        <source>Not reached since {when}.</source>
        <translation>Nicht erreicht seit {when}.</translation>
    </message>
    <message>
        <source>This desk has joined {hotel}</source>
        <translation>Dieser Platz gehört jetzt zu {hotel}</translation>
    </message>
    <message>
        <source>This desk has left the others</source>
        <translation>Dieser Platz hat die anderen verlassen</translation>
    </message>
    <message>
        <source>closed by IT</source>
        <translation>von der IT geschlossen</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgetreten</translation>
    </message>
    <message>
        <source>line {seq} of {when}</source>
        <translation>Zeile {seq} von {when}</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>dieser Platz</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>Seitenfenster schließen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>Neue Geste</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the in-house list to look at it</source>
        <translation>Inhouse-Liste hier ablegen, um sie anzusehen</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation>Gast behalten</translation>
    </message>
    <message>
        <source>Reading every text</source>
        <translation>Alle Texte werden gelesen</translation>
    </message>
    <message>
        <source>Reason, without the guest's name (may be empty)</source>
        <translation>Grund, ohne den Namen des Gastes (darf leer sein)</translation>
    </message>
    <message>
        <source>The guest is erased and on record; the file is being written anew, and that cannot be stopped.</source>
        <translation>Der Gast ist gelöscht, das ist festgehalten; die Datei wird neu geschrieben, und das lässt sich nicht abbrechen.</translation>
    </message>
    <message>
        <source>Type your PIN: it cannot be taken back.</source>
        <translation>Geben Sie Ihre PIN ein: Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased, on record as line {numbers}; backups can hold the name until {day}</source>
        <translation>Gelöscht, festgehalten als Zeile {numbers}; Sicherungen können den Namen bis {day} enthalten</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>Löscht und schreibt die Datei neu …</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Exported {file}, SHA-256 {sha}</source>
        <translation>{file} exportiert, SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Laying out {file}. The desk goes on meanwhile.</source>
        <translation>{file} wird gesetzt. Die Arbeit geht derweil weiter.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: the file is {file}.</source>
        <translation>Auf diesem Computer lässt sich das nicht öffnen: Die Datei ist {file}.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wird geschrieben …</translation>
    </message>
    <message>
        <source>{file} is in {folder}, signed.</source>
        <translation>{file} liegt in {folder}, signiert.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} liegt in {folder}.</translation>
    </message>
    <message>
        <source>{file} is not there any more: export it again.</source>
        <translation>{file} ist nicht mehr da: Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add guest</source>
        <translation>Gast aufnehmen</translation>
    </message>
    <message>
        <source>Find a guest by room, name or confirmation</source>
        <translation>Gast nach Zimmer, Name oder Bestätigungsnummer suchen</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G.</source>
        <translation>Importieren Sie die Liste Ihres Hotelsystems mit Ctrl+I, oder nehmen Sie mit Ctrl+G einen Gast auf.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Noch niemand im Haus</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>Zimmer oder Name</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>Zimmer, Name oder Bestätigungsnummer</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>mehr als {n}</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation>{many} gefunden</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>{n} im Haus</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>, approved by {lead}</source>
        <translation>, freigegeben von {lead}</translation>
    </message>
    <message>
        <source>Already logged: {money} {kind}, {place}</source>
        <translation>Bereits gebucht: {money} {kind}, {place}</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation>Noch ist nicht bekannt, ob dies erfasst wurde: Es wird von selbst nachgesehen.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Es wurde nicht erfasst.</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>Es wurde nicht erfasst: Drücken Sie noch einmal Enter.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}: {who}</source>
        <translation>Erfasst als Zeile {seq}: {who}</translation>
    </message>
    <message>
        <source>Logged {money} {kind}, {place}{by} — Ctrl+Z undoes</source>
        <translation>Gebucht: {money} {kind}, {place}{by} – zurück mit Ctrl+Z</translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation>Nicht erfasst. {off}</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. What you typed stays.</source>
        <translation>Buchen ist aus, bis das Kulanzbuch wieder arbeitet. Was Sie eingegeben haben, bleibt.</translation>
    </message>
    <message>
        <source>Set aside: the up arrow brings it back</source>
        <translation>Beiseitegelegt: Pfeil nach oben holt es zurück</translation>
    </message>
    <message>
        <source>Still recording… go on typing: nothing is lost</source>
        <translation>Wird noch erfasst … Tippen Sie weiter: Nichts geht verloren</translation>
    </message>
    <message>
        <source>Your draft is back as you left it</source>
        <translation>Ihr Entwurf ist wieder da, wie Sie ihn verlassen haben</translation>
    </message>
    <message>
        <source>Your gesture</source>
        <translation>Ihre Geste</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom</source>
        <translation>{money} {kind}, {place}, wartet: Es liegt über dem eigenen Limit von {lead}. Der Spielraum bleibt reserviert</translation>
    </message>
    <message>
        <source>{who}: the up arrow brings it back. {why}</source>
        <translation>{who}: Pfeil nach oben holt es zurück. {why}</translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Arbeitsplatz öffnen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Die beiden PINs sind verschieden: Geben Sie zweimal dieselben Ziffern ein.</translation>
    </message>
    <message>
        <source>Your PIN is set. This is your next recovery code</source>
        <translation>Ihre PIN ist gesetzt. Dies ist Ihr nächster Notfallcode</translation>
    </message>
    <message>
        <source>{name}: a new PIN by the recovery code</source>
        <translation>{name}: neue PIN mit dem Notfallcode</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Gäste werden gelesen …</translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>About the guest</source>
        <translation>Über den Gast</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Attach to a stay…</source>
        <translation>Aufenthalt zuordnen …</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Name ändern</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation>Zimmer zuweisen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>Abgereist</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief …</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Neue Geste …</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Same guest as…</source>
        <translation>Gleicher Gast …</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>What the time line tells</source>
        <translation>Was der Zeitstrahl zeigt</translation>
    </message>
</context>
<context>
    <name>GuestPick</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>Zimmer, Name oder Bestätigungsnummer</translation>
    </message>
    <message>
        <source>add as a caller</source>
        <translation>als Anruf aufnehmen</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The in-house list</source>
        <translation>Die Inhouse-Liste</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>In den Anleitungen suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>IT admins</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>No guide says anything about that.</source>
        <translation>Keine Anleitung sagt etwas dazu.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Versuchen Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>Was die Anleitung sagt</translation>
    </message>
    <message>
        <source>Whose guide</source>
        <translation>Wessen Anleitung</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cost to the house</source>
        <translation>Kosten fürs Haus</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>Kopf {head}</translation>
    </message>
    <message>
        <source>PDF SHA-256 {sha}</source>
        <translation>PDF SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>Schicht wird gelesen …</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>Keine Schicht offen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shift {number} since {time}</source>
        <translation>Schicht {number} seit {time}</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · Sperren</translation>
    </message>
</context>
<context>
    <name>HelpBubble</name>
    <message>
        <source>For example: {example}</source>
        <translation>Zum Beispiel: {example}</translation>
    </message>
</context>
<context>
    <name>HotelForm</name>
    <message>
        <source>+43 1 555 0100</source>
        <translation>+43 1 555 0100</translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation>1,234.50</translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation>1.234,50</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>Schreibweise der Beträge</translation>
    </message>
    <message>
        <source>Business day ends at</source>
        <translation>Geschäftstag endet um</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Documents are written in</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Fixed: the amounts on record are in it</source>
        <translation>Fest: Die erfassten Beträge lauten darauf</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Grand Hotel</source>
        <translation>Grand Hotel</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>Wie Gäste die Rezeption erreichen</translation>
    </message>
    <message>
        <source>In every language, here and on paper</source>
        <translation>In jeder Sprache, hier und auf Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Or when the night audit rolls it</source>
        <translation>Oder mit dem Nachtabschluss</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper for reports</source>
        <translation>Papier für Berichte</translation>
    </message>
    <message>
        <source>Printed on every report</source>
        <translation>Steht auf jedem Bericht</translation>
    </message>
    <message>
        <source>Printed on letters to guests</source>
        <translation>Steht auf Briefen an Gäste</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>Stadt eingeben</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Code oder Land eingeben</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Sprache eintippen</translation>
    </message>
</context>
<context>
    <name>HotelSection</name>
    <message>
        <source>Documents are signed from now on</source>
        <translation>Dokumente werden ab jetzt signiert</translation>
    </message>
    <message>
        <source>Holds from now on; closed reports stay as they were printed.</source>
        <translation>Gilt ab jetzt; geschlossene Berichte bleiben, wie sie gedruckt wurden.</translation>
    </message>
    <message>
        <source>No document is signed now</source>
        <translation>Dokumente werden nun nicht signiert</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to post</source>
        <translation>Nichts hat sich geändert: Es gibt nichts zu buchen</translation>
    </message>
    <message>
        <source>Post the change</source>
        <translation>Änderung buchen</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>Das Hotel</translation>
    </message>
    <message>
        <source>The hotel's facts are posted and hold from now on</source>
        <translation>Die Angaben zum Hotel sind gebucht und gelten ab jetzt</translation>
    </message>
</context>
<context>
    <name>HotelStep</name>
    <message>
        <source>At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.</source>
        <translation>Im Hotel ist es {time} am {day}, Geschäftstag {business}. Beträge sehen so aus: {amount}.</translation>
    </message>
</context>
<context>
    <name>HubFact</name>
    <message>
        <source>Not all that came from other desks was believed: {what}. Call IT.</source>
        <translation>Nicht alles, was von anderen Plätzen kam, wurde geglaubt: {what}. Die IT rufen.</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline seit {time}</translation>
    </message>
    <message>
        <source>Other desks not met since {time}</source>
        <translation>Andere Plätze nicht getroffen seit {time}</translation>
    </message>
    <message>
        <source>Other desks not met yet</source>
        <translation>Andere Plätze noch nicht getroffen</translation>
    </message>
    <message>
        <source>Other desks: {how}</source>
        <translation>Andere Plätze: {how}</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>vor {count} s</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation>Die Datei wird importiert</translation>
    </message>
    <message>
        <source>In-house list</source>
        <translation>Inhouse-Liste</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation>Diese Datei wurde nicht importiert</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A long stay, a guest who asks for the same person, or a room on this rep's round look the same.</source>
        <translation>Ein langer Aufenthalt, ein Gast, der immer dieselbe Person verlangt, oder ein Zimmer auf deren Runde sehen genauso aus.</translation>
    </message>
    <message>
        <source>A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same.</source>
        <translation>Eine Vorlage mit einem Preis knapp unter dem Limit, oder Gäste, deren Ärger so viel wert war, sehen genauso aus.</translation>
    </message>
    <message>
        <source>A trouble that came back the next day, or two guests in one room, looks exactly like this.</source>
        <translation>Ein Ärgernis, das am nächsten Tag wiederkam, oder zwei Gäste in einem Zimmer sehen genauso aus.</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>All others: {share}. This rep: {percent} %.</source>
        <translation>Alle anderen: {share}. Diese Person: {percent} %.</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>Eine Freigabe innerhalb eines frischen Limits gilt einem Betrag, den das Limit allein gedeckt hätte: Der Gast hatte an dem Tag schon etwas bekommen. Was noch frei ist, gibt jeder ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Another cause, or none</source>
        <translation>Andere Ursache oder keine</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>Gefragt über Limit</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Complaints come at check-out; and who is busy writes up the gestures at the end.</source>
        <translation>Beschwerden kommen beim Check-out; und wer viel zu tun hat, trägt die Gesten am Ende ein.</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Kosten fürs Haus</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Gezählt für</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Export the insights as CSV</source>
        <translation>Auswertung als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the insights as PDF</source>
        <translation>Auswertung als PDF exportieren</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Gestures without a cause, and those for joy, stand on no defect bill.</source>
        <translation>Gesten ohne Ursache und solche aus Freude stehen auf keiner Mängelrechnung.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Guests helped</source>
        <translation>Gästen geholfen</translation>
    </message>
    <message>
        <source>Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between.</source>
        <translation>Hätte die Schichtleitung jedes Mal zugestimmt, wären die Kosten dieselben {whole}; hätte niemand je zugestimmt, {less}. Die Wahrheit liegt dazwischen.</translation>
    </message>
    <message>
        <source>Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used.</source>
        <translation>In der Hälfte der Fälle wurden {median} % des Limits oder weniger genutzt; von den genutzten Limits blieben {left} frei.</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person. Served without one are guests this person promised something, kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day.</source>
        <translation>Geholfen heißt: Gäste mit einer Geste dieser Person. Ohne Geste betreut heißt: Gäste, denen diese Person etwas zusagte, eine Zusage hielt oder bei denen sie nachfragte, wie es ankam, ohne etwas zu geben. Der Median der Nutzung gilt über die Gäste eines Tages.</translation>
    </message>
    <message>
        <source>In force: {cap}</source>
        <translation>Gültig: {cap}</translation>
    </message>
    <message>
        <source>In the last hour of the shift</source>
        <translation>In der letzten Stunde der Schicht</translation>
    </message>
    <message>
        <source>In {currency}, a column a week, counted back from the last day.</source>
        <translation>In {currency}, eine Spalte je Woche, vom letzten Tag zurückgezählt.</translation>
    </message>
    <message>
        <source>In {currency}, by business day.</source>
        <translation>In {currency}, nach Geschäftstag.</translation>
    </message>
    <message>
        <source>Insights {first} to {last}.{suffix}</source>
        <translation>Auswertung {first} bis {last}.{suffix}</translation>
    </message>
    <message>
        <source>Just under the cap</source>
        <translation>Knapp unter dem Limit</translation>
    </message>
    <message>
        <source>Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.</source>
        <translation>Schichtleitung und Leitung gaben {gestures} ({money}), die das Limit der Rezeption selbst gedeckt hätte.</translation>
    </message>
    <message>
        <source>Left on caps</source>
        <translation>Frei geblieben</translation>
    </message>
    <message>
        <source>Left on caps that were used</source>
        <translation>Frei auf genutzten Limits</translation>
    </message>
    <message>
        <source>Lines {seqs}</source>
        <translation>Zeilen {seqs}</translation>
    </message>
    <message>
        <source>Lines … {seqs}</source>
        <translation>Zeilen … {seqs}</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>Median-Nutzung</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>Median-Nutzung des Limits</translation>
    </message>
    <message>
        <source>Next part of the insights</source>
        <translation>Nächster Teil der Auswertung</translation>
    </message>
    <message>
        <source>No cap was used in these days</source>
        <translation>In diesen Tagen wurde kein Limit genutzt</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Keine Ursache genannt</translation>
    </message>
    <message>
        <source>No guest has said yet how it landed</source>
        <translation>Noch kein Gast hat gesagt, wie es ankam</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Zimmer</translation>
    </message>
    <message>
        <source>Nobody would have had to ask</source>
        <translation>Niemand hätte fragen müssen</translation>
    </message>
    <message>
        <source>Nothing broke in these days, or nobody named a cause</source>
        <translation>In diesen Tagen ging nichts schief, oder niemand nannte eine Ursache</translation>
    </message>
    <message>
        <source>Nothing to ask about in these days</source>
        <translation>In diesen Tagen gibt es nichts zu fragen</translation>
    </message>
    <message>
        <source>Nothing was given in these days</source>
        <translation>In diesen Tagen wurde nichts gegeben</translation>
    </message>
    <message>
        <source>Of these within a fresh cap</source>
        <translation>Davon in frischem Limit</translation>
    </message>
    <message>
        <source>One rep and one guest</source>
        <translation>Eine Person und ein Gast</translation>
    </message>
    <message>
        <source>Part of the insights before</source>
        <translation>Voriger Teil der Auswertung</translation>
    </message>
    <message>
        <source>Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred. The last {days} days at most. The rep concerned sees it, too, and can reply.</source>
        <translation>Muster sind Fragen, keine Feststellungen. Eines erscheint erst ab {of} Gesten einer Person und {n} Fällen, neben mindestens {base} Gesten anderer, und wenn der Zufall allein es bei weniger als einer von zweihundert Personen ergäbe. Höchstens die letzten {days} Tage. Die betroffene Person sieht es auch und kann antworten.</translation>
    </message>
    <message>
        <source>Patterns are told when all is read.</source>
        <translation>Muster erscheinen, wenn alles gelesen ist.</translation>
    </message>
    <message>
        <source>Patterns that ask a question</source>
        <translation>Muster, die eine Frage stellen</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>Antwort buchen</translation>
    </message>
    <message>
        <source>Press D, F or U on a line of the desk: delighted, fine or still unhappy.</source>
        <translation>Drücken Sie D, F oder U auf einer Zeile der Rezeption: begeistert, zufrieden oder weiterhin unzufrieden.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>Ohne Geste betreut</translation>
    </message>
    <message>
        <source>Several gestures for one matter</source>
        <translation>Mehrere Gesten zu einer Sache</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Taken back and posted again</source>
        <translation>Storniert und neu gebucht</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>Die Tagesberichte dieser Tage ergeben dieselben {money}.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>The {n} dearest of {of}; the CSV has all of them.</source>
        <translation>Die {n} teuersten von {of}; die CSV-Datei enthält alle.</translation>
    </message>
    <message>
        <source>They came to {value} for {guests}, and cost the house {cost} of {whole}.</source>
        <translation>Sie betrugen {value} für {guests} und kosteten das Haus {cost} von {whole}.</translation>
    </message>
    <message>
        <source>This rep's share of the gestures to everybody else: {share}.</source>
        <translation>Anteil dieser Person an den Gesten für alle anderen: {share}.</translation>
    </message>
    <message>
        <source>Too little was given to tell a pattern from chance, or there is none.</source>
        <translation>Es wurde zu wenig gegeben, um ein Muster vom Zufall zu unterscheiden, oder es gibt keines.</translation>
    </message>
    <message>
        <source>Try another cap on the last days</source>
        <translation>Ein anderes Limit an den letzten Tagen erproben</translation>
    </message>
    <message>
        <source>What guests said at the desk. The value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>Was Gäste an der Rezeption sagten. Der Wert je begeistertem Gast ist alles, was gegeben wurde, wo ein Gast antwortete, geteilt durch die Begeisterten; er sagt nichts darüber, wer wiederkommt. Unter {n} Antworten gibt es keine Zahl.</translation>
    </message>
    <message>
        <source>What is given from now on stands here.</source>
        <translation>Was ab jetzt gegeben wird, steht hier.</translation>
    </message>
    <message>
        <source>What it was, in a sentence. It goes on record and is shown beside the pattern.</source>
        <translation>Was es war, in einem Satz. Es wird festgehalten und neben dem Muster gezeigt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who corrects a wrong room or amount at once does exactly this, and should.</source>
        <translation>Wer ein falsches Zimmer oder einen falschen Betrag sofort berichtigt, tut genau dies, und soll es auch.</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>Wessen Limit</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>Mit {earlier} zur Korrektur früherer Gesten ergeben die Tagesberichte dieser Tage {money}.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your reply is on record as line {seq}</source>
        <translation>Ihre Antwort ist als Zeile {seq} festgehalten</translation>
    </message>
    <message>
        <source>counted back to {day} so far…</source>
        <translation>bisher zurückgezählt bis {day} …</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>nobody delighted</source>
        <translation>niemand begeistert</translation>
    </message>
    <message>
        <source>only your own</source>
        <translation>nur Ihre eigenen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>weiterhin unzufrieden</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation>noch zu wenige</translation>
    </message>
    <message>
        <source>{days}, at most {n} days back. Nothing is written, and no policy changes.</source>
        <translation>{days}, höchstens {n} Tage zurück. Nichts wird geschrieben, und keine Richtlinie ändert sich.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gestures}, {money}: as the old log has them, on no cap and in no total above.</source>
        <translation>{gestures}, {money}: wie im alten Logbuch, auf keinem Limit und in keiner Summe darüber.</translation>
    </message>
    <message>
        <source>{left} was left on the caps that were used; too few to say a median.</source>
        <translation>Von den genutzten Limits blieben {left} frei; zu wenige für einen Median.</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{money} a delighted guest</source>
        <translation>{money} je begeistertem Gast</translation>
    </message>
    <message>
        <source>{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}</source>
        <translation>{name}: {delighted} begeistert, {fine} zufrieden, {unhappy} weiterhin unzufrieden, {answers}; {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}</source>
        <translation>{name}: {gestures}, {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}</source>
        <translation>{name}: {gestures}, {money}, Kosten {cost}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}, last on {day}</source>
        <translation>{name}: {gestures}, {money}, Kosten {cost}, zuletzt am {day}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, imported</source>
        <translation>{name}: {gestures}, {money}, übernommen</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more.</source>
        <translation>Bei {newly} davon wurde unter den damals gültigen Limits nicht gefragt; bei {freed}, bei denen gefragt wurde, wäre es nicht mehr nötig.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} of the {of} gestures to {guest} came from this rep.</source>
        <translation>{n} der {of} Gesten für {guest} kamen von dieser Person.</translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>{n} von {of} beantwortet</translation>
    </message>
    <message>
        <source>{n} of {of} gestures used the cap to its last twentieth, and not beyond.</source>
        <translation>{n} von {of} Gesten nutzten das Limit bis auf das letzte Zwanzigstel und nicht darüber hinaus.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were posted in the last hour before the shift was closed.</source>
        <translation>{n} von {of} Gesten wurden in der letzten Stunde vor dem Schließen der Schicht gebucht.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were taken back, and posted once more for the same guest within a day.</source>
        <translation>{n} von {of} Gesten wurden storniert und binnen eines Tages für denselben Gast noch einmal gebucht.</translation>
    </message>
    <message>
        <source>{n} of {of}, {percent} %</source>
        <translation>{n} von {of}, {percent} %</translation>
    </message>
    <message>
        <source>{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap, together above it. {of} gestures in all.</source>
        <translation>{n}-mal gingen mehrere Gesten aus einer Ursache an ein Zimmer, heute oder heute und morgen: jede für sich im Limit, zusammen darüber. {of} Gesten insgesamt.</translation>
    </message>
    <message>
        <source>{range} of the cap</source>
        <translation>{range} des Limits</translation>
    </message>
    <message>
        <source>{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for</source>
        <translation>{role} mit {cap}, {basis}: Bei {n} von {of} Gesten hätte gefragt werden müssen</translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation>{who} am {day}: „{words}“</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Fair lens</source>
        <translation>Fairer Blick</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>Wer sich traut</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join the hotel’s other desks</source>
        <translation>Den anderen Plätzen des Hotels beitreten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>Der Schlüssel des Hotels</translation>
    </message>
    <message>
        <source>as IT gave it: postgresql://USER@HOST/DATABASE</source>
        <translation>wie von der IT genannt: postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>empty at the first desk, which makes it</source>
        <translation>leer am ersten Platz, der ihn erzeugt</translation>
    </message>
    <message>
        <source>goes to this computer’s keyring</source>
        <translation>kommt in den Schlüsselbund dieses Rechners</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup {age}</source>
        <translation>Sicherung {age}</translation>
    </message>
    <message>
        <source>Mirror stands still</source>
        <translation>Spiegel steht still</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>up to line {seq}</source>
        <translation>bis Zeile {seq}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>vor {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>vor {count} min</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>Er steht auf Papier</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>Der Schlüssel des Hotels</translation>
    </message>
    <message>
        <source>The next desk asks for it when it joins, and so does this one should it come back. Write it down and lock it away: who has it and a password of the hub can read what the desks tell each other.</source>
        <translation>Der nächste Platz fragt beim Beitreten danach, und dieser auch, falls er zurückkommt. Aufschreiben und wegschließen: Wer ihn und ein Passwort des Hubs hat, kann lesen, was die Plätze einander sagen.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>An der Rezeption</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>Folio or outlet</source>
        <translation>Gästerechnung oder Outlet</translation>
    </message>
</context>
<context>
    <name>LandingSection</name>
    <message>
        <source>How it landed, by cause</source>
        <translation>Wie es ankam, nach Ursache</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>Wie es ankam, nach Art</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LeadPin</name>
    <message>
        <source>Initials of the lead who approves</source>
        <translation>Kürzel der Schichtleitung, die freigibt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who approves</source>
        <translation>PIN der Schichtleitung, die freigibt</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>The paste is too long for one line: it was cut after {n} letters.</source>
        <translation>Der eingefügte Text ist zu lang für eine Zeile: Er wurde nach {n} Zeichen abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No lines yet</source>
        <translation>Noch keine Zeilen</translation>
    </message>
    <message>
        <source>Recent lines</source>
        <translation>Letzte Zeilen</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Approve or decline…</source>
        <translation>Freigeben oder ablehnen …</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <source>Every line of the shift</source>
        <translation>Jede Zeile der Schicht</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Gestures appear here as they are posted.</source>
        <translation>Gesten erscheinen hier, sobald sie gebucht sind.</translation>
    </message>
    <message>
        <source>No approvals wait, no promises are open, nothing is over a cap or estimated.</source>
        <translation>Keine Freigabe wartet, keine Zusage ist offen, nichts liegt über einem Limit oder ist geschätzt.</translation>
    </message>
    <message>
        <source>No shift has been opened yet</source>
        <translation>Es wurde noch keine Schicht geöffnet</translation>
    </message>
    <message>
        <source>Nothing given in this shift yet</source>
        <translation>In dieser Schicht wurde noch nichts gegeben</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>Nothing was given in this shift</source>
        <translation>In dieser Schicht wurde nichts gegeben</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>Schicht wird gelesen …</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>Vor dem Schließen ansehen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Leave practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Looking for “{typed}”. Enter takes the first.</source>
        <translation>Sucht nach „{typed}“. Enter nimmt den ersten Treffer.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sign in as soon as the ledger works again</source>
        <translation>Anmelden, sobald das Kulanzbuch wieder arbeitet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Too many tries: wait {left}</source>
        <translation>Zu viele Versuche: Warten Sie {left}</translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Somebody else: Esc.</source>
        <translation>PIN eingeben und Enter drücken. Jemand anderes: Esc.</translation>
    </message>
    <message>
        <source>Who is on? Press a number, or type initials or a name.</source>
        <translation>Wer hat Dienst? Drücken Sie eine Zahl, oder tippen Sie Kürzel oder Name.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %</source>
        <translation>Ctrl++ und Ctrl+- überall, Ctrl+0 für 100 %</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Kept on this computer, beside the ledger. It is no policy and stands on no report.</source>
        <translation>Wird auf diesem Computer neben dem Kulanzbuch gespeichert. Es ist keine Richtlinie und steht auf keinem Bericht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>On a touch screen</source>
        <translation>Am Touchscreen</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>Platz für Finger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touches it for</source>
        <translation>Der Arbeitsplatz sperrt sich, wenn ihn niemand berührt, nach</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Your own: others keep theirs</source>
        <translation>Ihre eigene: Andere behalten ihre</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>This cannot be shown</source>
        <translation>Das kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Esc closes this</source>
        <translation>Esc schließt dies</translation>
    </message>
    <message>
        <source>F1 again: the desk · Esc closes this</source>
        <translation>Noch einmal F1: die Rezeption · Esc schließt dies</translation>
    </message>
    <message>
        <source>F1 again: the guide · Esc closes this</source>
        <translation>Noch einmal F1: die Anleitung · Esc schließt dies</translation>
    </message>
    <message>
        <source>Something went wrong inside Latitude and was written to its log. What is posted is safe.</source>
        <translation>In Latitude ist etwas schiefgegangen und wurde ins Protokoll geschrieben. Was gebucht ist, ist sicher.</translation>
    </message>
</context>
<context>
    <name>ManyFlow</name>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>Es wurde nicht erfasst: Drücken Sie noch einmal Enter.</translation>
    </message>
    <message>
        <source>Nobody is chosen: type the rooms, such as 401-418.</source>
        <translation>Niemand ist gewählt: Geben Sie die Zimmer ein, etwa 401-418.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>Ebenfalls buchen</translation>
    </message>
    <message>
        <source>Post it for them</source>
        <translation>Für sie buchen</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
    <message>
        <source>The incident was recorded, from line {seq} on</source>
        <translation>Der Vorfall wurde erfasst, ab Zeile {seq}</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>401-418 · 4th floor · 401-418 not 405</source>
        <translation>401-418 · 4th floor · 401-418 not 405</translation>
    </message>
    <message>
        <source>Back to the line; nothing typed is lost</source>
        <translation>Zurück zur Schnellzeile; nichts geht verloren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nobody in house there</source>
        <translation>Dort ist niemand im Haus</translation>
    </message>
    <message>
        <source>Nobody in house: {words}</source>
        <translation>Niemand im Haus: {words}</translation>
    </message>
    <message>
        <source>One thing, many rooms</source>
        <translation>Ein Anlass, viele Zimmer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Type rooms as 401-418 or 4th floor, or leave the field empty.</source>
        <translation>Geben Sie Zimmer als 401-418 oder 4th floor ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Esc puts this away; Ctrl+K “What changed” brings it back.</source>
        <translation>Esc blendet dies aus; Ctrl+K „Was ist neu“ holt es zurück.</translation>
    </message>
    <message>
        <source>Nothing that you would notice.</source>
        <translation>Nichts, was Ihnen auffallen würde.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>What changed in {version}</source>
        <translation>Was ist neu in {version}</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Drop the list of your property system here, or choose it with Ctrl+I.</source>
        <translation>Legen Sie die Liste Ihres Hotelsystems hier ab, oder wählen Sie sie mit Ctrl+I.</translation>
    </message>
    <message>
        <source>Enter opens a new guest with these words.</source>
        <translation>Enter öffnet einen neuen Gast mit diesen Worten.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Noch niemand im Haus</translation>
    </message>
    <message>
        <source>Nobody is called or stays in “{typed}”</source>
        <translation>Niemand heißt so oder wohnt in „{typed}“</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Gäste werden gelesen …</translation>
    </message>
    <message>
        <source>Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.</source>
        <translation>Geben Sie Zimmer, Name oder Bestätigungsnummer ein; die Pfeiltasten wählen, Enter öffnet eine Geste.</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>{n} im Haus</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Handover note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation>Keine Notiz hinterlassen.</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Blatt als PDF …</translation>
    </message>
    <message>
        <source>What the next shift should know. It prints on the report.</source>
        <translation>Was die nächste Schicht wissen soll. Es steht auf dem Bericht.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
</context>
<context>
    <name>OldBrokenCards</name>
    <message>
        <source>By room, in the imported log</source>
        <translation>Nach Zimmern, im übernommenen Logbuch</translation>
    </message>
    <message>
        <source>The defect bill of the imported log</source>
        <translation>Die Mängelrechnung des übernommenen Logbuchs</translation>
    </message>
</context>
<context>
    <name>OldLogCards</name>
    <message>
        <source>From the imported log</source>
        <translation>Aus dem übernommenen Logbuch</translation>
    </message>
    <message>
        <source>Why, in the imported log</source>
        <translation>Warum, im übernommenen Logbuch</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>No printer is set up on this computer: export the PDF and print it elsewhere</source>
        <translation>An diesem Computer ist kein Drucker eingerichtet: Exportieren Sie das PDF, und drucken Sie es anderswo</translation>
    </message>
    <message>
        <source>The pages could not be drawn: export the PDF and print that.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden: Exportieren Sie das PDF, und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>The printer did not take it: see that it is on and connected, then print again</source>
        <translation>Der Drucker hat es nicht angenommen: Prüfen Sie, ob er eingeschaltet und verbunden ist, und drucken Sie erneut</translation>
    </message>
    <message>
        <source>The printer stopped on page {n}: see that it has paper, then print again</source>
        <translation>Der Drucker blieb bei Seite {n} stehen: Prüfen Sie, ob er Papier hat, und drucken Sie erneut</translation>
    </message>
    <message>
        <source>{file} is still being printed</source>
        <translation>{file} wird noch gedruckt</translation>
    </message>
    <message>
        <source>{file} went to the printer</source>
        <translation>{file} ging an den Drucker</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Latitude is opening</source>
        <translation>Latitude wird geöffnet</translation>
    </message>
    <message>
        <source>Waiting for the disk, or for another program that holds the ledger…</source>
        <translation>Wartet auf den Datenträger oder auf ein anderes Programm, das das Kulanzbuch belegt …</translation>
    </message>
</context>
<context>
    <name>OwnPinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>Only its hash is kept; nobody can look it up.</source>
        <translation>Nur der Hash wird gespeichert; niemand kann sie nachsehen.</translation>
    </message>
    <message>
        <source>PIN in force</source>
        <translation>Gültige PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Die beiden PINs sind verschieden: Geben Sie zweimal dieselben Ziffern ein.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Your new PIN is in force</source>
        <translation>Ihre neue PIN gilt</translation>
    </message>
</context>
<context>
    <name>PadOpener</name>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>Kein Befehl heißt so</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Geschlossene Schichten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filter  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>Geschlossene Schichten filtern</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>Übergabe …</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Look at the report (Ctrl+R)</source>
        <translation>Bericht ansehen (Ctrl+R)</translation>
    </message>
    <message>
        <source>No shift holds these words</source>
        <translation>Keine Schicht enthält diese Wörter</translation>
    </message>
    <message>
        <source>No shift was closed yet</source>
        <translation>Noch wurde keine Schicht geschlossen</translation>
    </message>
    <message>
        <source>Once one is, its report can be printed from here.</source>
        <translation>Danach lässt sich ihr Bericht von hier drucken.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Reading the closed shifts…</source>
        <translation>Geschlossene Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add to the house</source>
        <translation>Ins Haus aufnehmen</translation>
    </message>
    <message>
        <source>Initials stand on every line and are never given twice.</source>
        <translation>Kürzel stehen auf jeder Zeile und werden nie zweimal vergeben.</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>An diesem Platz</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>{initials} has joined and can sign in</source>
        <translation>{initials} gehört nun dazu und kann sich anmelden</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds; with nothing typed it goes on</source>
        <translation>Enter fügt hinzu; ist nichts eingegeben, geht es weiter</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: add a person with that role.</source>
        <translation>Noch hat niemand die Leitung: Fügen Sie eine Person mit dieser Rolle hinzu.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>An diesem Platz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>The first is a manager: managers add people and set the caps.</source>
        <translation>Die erste Person hat die Leitung: Die Leitung fügt Personen hinzu und setzt die Limits.</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>Wer hat Dienst?</translation>
    </message>
    <message>
        <source>{words} · draft kept</source>
        <translation>{words} · Entwurf aufbewahrt</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>Has left the house…</source>
        <translation>Ist ausgeschieden …</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>Post the role</source>
        <translation>Rolle buchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>The new PIN of {initials} is in force</source>
        <translation>Die neue PIN von {initials} gilt</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Die beiden PINs sind verschieden: Geben Sie zweimal dieselben Ziffern ein.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>Ja, ausgeschieden</translation>
    </message>
    <message>
        <source>has left; the lines stay, and the initials are not given again</source>
        <translation>ausgeschieden; die Zeilen bleiben, und das Kürzel wird nicht neu vergeben</translation>
    </message>
    <message>
        <source>{initials} can no longer sign in; every line stays. Has {initials} left the house?</source>
        <translation>{initials} kann sich nicht mehr anmelden; jede Zeile bleibt. Ist {initials} ausgeschieden?</translation>
    </message>
    <message>
        <source>{initials} has left the house</source>
        <translation>{initials} ist ausgeschieden</translation>
    </message>
    <message>
        <source>{initials} is a {role} from now on</source>
        <translation>{initials} hat ab jetzt die Rolle {role}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name as on the badge</source>
        <translation>Name wie auf dem Namensschild</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>PinAgain</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {length} digits</source>
        <translation>{typed} von {length} Ziffern</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete digit</source>
        <translation>Ziffer löschen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>Zurück zu den Gästen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark the one not on the list as left</source>
        <translation>Den einen, der nicht auf der Liste steht, als abgereist vermerken</translation>
    </message>
    <message>
        <source>Mark the {n} not on the list as left</source>
        <translation>Die {n}, die nicht auf der Liste stehen, als abgereist vermerken</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import does all of it or nothing.</source>
        <translation>Noch ist nichts geändert. Der Import übernimmt alles oder nichts.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Rows are left out, so it is not sure who has left. Nothing is changed yet.</source>
        <translation>Zeilen fehlen, daher ist nicht sicher, wer abgereist ist. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>A manager changes any of this later under Settings, from a date on; lines already posted keep their cap.</source>
        <translation>Die Leitung ändert all dies später unter Einstellungen, ab einem Datum; bereits gebuchte Zeilen behalten ihr Limit.</translation>
    </message>
    <message>
        <source>A rep settles the everyday alone. A lead carries more, a manager whatever it takes.</source>
        <translation>Die Rezeption regelt den Alltag allein. Die Schichtleitung trägt mehr, die Leitung, was immer nötig ist.</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>For a team that is new to this: small amounts, decided alone, until daring comes easily.</source>
        <translation>Für ein Team, dem dies neu ist: kleine Beträge, allein entschieden, bis der Mut von selbst kommt.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Kleine Schritte</translation>
    </message>
    <message>
        <source>The famous rule: everybody may spend this on a guest in a day, on the spot, without asking.</source>
        <translation>Die berühmte Regel: Jeder darf so viel am Tag für einen Gast ausgeben, sofort und ohne zu fragen.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure.</source>
        <translation>Was über dem Limit liegt, braucht die PIN einer Schichtleitung, am selben Arbeitsplatz eingegeben; eine Freigabe ist kein Scheitern.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>per guest and business day</source>
        <translation>pro Gast und Geschäftstag</translation>
    </message>
</context>
<context>
    <name>PreviewOver</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>Es wurde nicht erfasst: Drücken Sie noch einmal Enter.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}.</source>
        <translation>Es wurde als Zeile {seq} erfasst.</translation>
    </message>
    <message>
        <source>Posting is off; Latitude tries again by itself.</source>
        <translation>Buchen ist aus; Latitude versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The ledger works again: posting is on.</source>
        <translation>Das Kulanzbuch arbeitet wieder: Buchen ist an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Was gefunden wurde …</translation>
    </message>
    <message>
        <source>{what} Posting is off.</source>
        <translation>{what} Buchen ist aus.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>A promise…</source>
        <translation>Zusage machen …</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>Another gesture…</source>
        <translation>Noch eine Geste …</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>By when: 2h, 1d, 18:00 or tomorrow</source>
        <translation>Bis wann: 2h, 1d, 18:00 oder tomorrow</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>Wählen Sie zuerst eine Geste unter den letzten Zeilen</translation>
    </message>
    <message>
        <source>Go to this guest's promises</source>
        <translation>Zu den Zusagen an diesen Gast</translation>
    </message>
    <message>
        <source>Go to what is owed</source>
        <translation>Zu den offenen Zusagen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>How did it land: {who}?</source>
        <translation>Wie kam es an: {who}?</translation>
    </message>
    <message>
        <source>How did the selected line land… (D, F, U)</source>
        <translation>Wie kam die gewählte Zeile an … (D, F, U)</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>Ich übernehme sie</translation>
    </message>
    <message>
        <source>Keep or break the next promise</source>
        <translation>Nächste Zusage abschließen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Line {seq} has no open promise</source>
        <translation>Zeile {seq} hat keine offene Zusage</translation>
    </message>
    <message>
        <source>Name a guest in the quick line, or choose one among the caps or a recent line</source>
        <translation>Nennen Sie einen Gast in der Schnellzeile, oder wählen Sie einen bei den Limits oder eine der letzten Zeilen</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>Neue Zusage …</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>Niemandem ist etwas zugesagt</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Jetzt nichts</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>Nur eine Geste oder Zusage kommt beim Gast an</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promise this guest something…</source>
        <translation>Diesem Gast etwas zusagen …</translation>
    </message>
    <message>
        <source>Promise to {guest}</source>
        <translation>Zusage an {guest}</translation>
    </message>
    <message>
        <source>Promise {seq} is broken</source>
        <translation>Zusage {seq} wurde nicht gehalten</translation>
    </message>
    <message>
        <source>Promise {seq} is handed over</source>
        <translation>Zusage {seq} ist übergeben</translation>
    </message>
    <message>
        <source>Promise {seq} is kept</source>
        <translation>Zusage {seq} ist gehalten</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more</source>
        <translation>Zusage {seq} ist nicht mehr offen</translation>
    </message>
    <message>
        <source>Promise {seq} is yours now</source>
        <translation>Zusage {seq} liegt jetzt bei Ihnen</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already</source>
        <translation>Zusage {seq} wurde bereits nicht gehalten</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already</source>
        <translation>Zusage {seq} wurde bereits gehalten</translation>
    </message>
    <message>
        <source>Promised to {who}</source>
        <translation>Zugesagt: {who}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>That was promised at {desk}: it is kept and answered there</source>
        <translation>Das wurde am Platz {desk} versprochen: Dort wird es gehalten und beantwortet</translation>
    </message>
    <message>
        <source>The last answer counts.</source>
        <translation>Die letzte Antwort zählt.</translation>
    </message>
    <message>
        <source>The lead…</source>
        <translation>Schichtleitung …</translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation>Was aus der Zusage wurde</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Was sonst gesagt wurde</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>Was der Gast sagt</translation>
    </message>
    <message>
        <source>Who can owe it: {team}</source>
        <translation>Zuständig sein können: {team}</translation>
    </message>
    <message>
        <source>Who owes it from now on, by initials</source>
        <translation>Wer ab jetzt zuständig ist, als Kürzel</translation>
    </message>
    <message>
        <source>Who owes it, by initials</source>
        <translation>Wer zuständig ist, als Kürzel</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>am Platz {desk}</translation>
    </message>
    <message>
        <source>broken {when}</source>
        <translation>nicht gehalten {when}</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>guest: {said}</source>
        <translation>Gast: {said}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>gehalten {when}</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>nicht mehr offen</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
    <message>
        <source>overdue {n} h</source>
        <translation>{n} h überfällig</translation>
    </message>
    <message>
        <source>overdue {n} min</source>
        <translation>{n} min überfällig</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>zuständig: {who}</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>weiterhin unzufrieden</translation>
    </message>
    <message>
        <source>talk to the guest, who is still unhappy</source>
        <translation>mit dem Gast sprechen, der weiterhin unzufrieden ist</translation>
    </message>
    <message>
        <source>{guest} is still unhappy. What comes next?</source>
        <translation>{guest} ist weiterhin unzufrieden. Wie geht es weiter?</translation>
    </message>
    <message>
        <source>{who}: {said}</source>
        <translation>{who}: {said}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation>Schnellzeile</translation>
    </message>
    <message>
        <source>Room or name, what, why…   412 c20 wifi !1d</source>
        <translation>Zimmer oder Name, was, warum …   412 c20 wifi !1d</translation>
    </message>
    <message>
        <source>Tab adds {rest}</source>
        <translation>Tab ergänzt {rest}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of the close</source>
        <translation>Schritte des Schließens</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As the note</source>
        <translation>Wie die Notiz</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Je Ursache</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>Keine Ursache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Zusage fällig</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation>Was geschehen ist, in einem Satz</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>Write when: 2h, 1d, 18:00 or tomorrow.</source>
        <translation>Schreiben Sie, wann: 2h, 1d, 18:00 oder tomorrow.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Approve or decline…</source>
        <translation>Freigeben oder ablehnen …</translation>
    </message>
    <message>
        <source>Clear the filter to see all lines.</source>
        <translation>Leeren Sie den Filter, um alle Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filter  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>Letzte Gesten filtern</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>Wie kam es an …</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>Zusage abschließen …</translation>
    </message>
    <message>
        <source>No line holds these words</source>
        <translation>Keine Zeile enthält diese Wörter</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>Noch nichts gegeben</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Etwas zusagen …</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>Letzte Gesten</translation>
    </message>
    <message>
        <source>Same guest again</source>
        <translation>Noch einmal derselbe Gast</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Type a room and what you give, such as 412 c20 wifi, and press Enter.</source>
        <translation>Geben Sie ein Zimmer und die Geste ein, etwa 412 c20 wifi, und drücken Sie Enter.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>Er steht auf Papier</translation>
    </message>
    <message>
        <source>Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.</source>
        <translation>Erstellt am {day}, auf Papier verwahrt. Er setzt eine neue PIN, wenn Ihre vergessen wurde.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now.</source>
        <translation>Es gibt noch keinen: Wer die PIN der einzigen Leitung vergisst, ist für immer ausgesperrt. Erstellen Sie jetzt einen.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Notfallcode</translation>
    </message>
    <message>
        <source>Your recovery code is in force</source>
        <translation>Ihr Notfallcode gilt</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code of {name}</source>
        <translation>Der Notfallcode von {name}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Another program holds the ledger</source>
        <translation>Ein anderes Programm belegt das Kulanzbuch</translation>
    </message>
    <message>
        <source>Close Latitude</source>
        <translation>Latitude beenden</translation>
    </message>
    <message>
        <source>Latitude is open already</source>
        <translation>Latitude ist schon geöffnet</translation>
    </message>
    <message>
        <source>Nothing was changed. Latitude opens as soon as this is put right.</source>
        <translation>Nichts wurde geändert. Latitude öffnet sich, sobald dies behoben ist.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>Der Datenordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>Der Datenordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The data folder is a file</source>
        <translation>Der Datenordner ist eine Datei</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Das Kulanzbuch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Das Kulanzbuch lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Das Kulanzbuch ist beschädigt</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>Das Kulanzbuch ist weg</translation>
    </message>
    <message>
        <source>The ledger must lie on this computer</source>
        <translation>Das Kulanzbuch muss auf diesem Computer liegen</translation>
    </message>
    <message>
        <source>This file is not a ledger</source>
        <translation>Diese Datei ist kein Kulanzbuch</translation>
    </message>
    <message>
        <source>This ledger needs a newer Latitude</source>
        <translation>Dieses Kulanzbuch braucht ein neueres Latitude</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What is set for this computer cannot be read</source>
        <translation>Die Vorgaben für diesen Rechner sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Close shift {n}</source>
        <translation>Schicht {n} schließen</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Kosten fürs Haus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Handed to the next shift, marked on the report:</source>
        <translation>Der nächsten Schicht übergeben, auf dem Bericht vermerkt:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing is left for the next shift.</source>
        <translation>Für die nächste Schicht bleibt nichts.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Shift {n}: nothing was given</source>
        <translation>Schicht {n}: Nichts wurde gegeben</translation>
    </message>
    <message>
        <source>The report so far; closing numbers it and freezes it</source>
        <translation>Der Bericht bisher; das Schließen nummeriert ihn und schreibt ihn fest</translation>
    </message>
    <message>
        <source>What shift {n} comes to</source>
        <translation>Was Schicht {n} ergibt</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>A manager's initials</source>
        <translation>Kürzel der Leitung</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Wie in der Sicherung</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Kulanzbücher (*.ledger)</translation>
    </message>
    <message>
        <source>Needed: restoring is a manager's.</source>
        <translation>Erforderlich: Wiederherstellen ist Sache der Leitung.</translation>
    </message>
    <message>
        <source>No backup was found beside it: choose one on another disk.</source>
        <translation>Keine Sicherung daneben: Wählen Sie eine auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>Letzte gute Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The PIN of then</source>
        <translation>Die damalige PIN</translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approved line {seq}</source>
        <translation>Zeile {seq} freigegeben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Declined line {seq}: its headroom is back</source>
        <translation>Zeile {seq} abgelehnt: Der Spielraum ist wieder frei</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>Es wartet auf Freigabe.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Check it again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check with this paper</source>
        <translation>Mit diesem Papier abgleichen</translation>
    </message>
    <message>
        <source>Checking every page and every line of {name} …</source>
        <translation>Jede Seite und jede Zeile von {name} wird geprüft …</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Die Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Choose a backup: it is checked first, and nothing is changed by that.</source>
        <translation>Wählen Sie eine Sicherung: Sie wird zuerst geprüft, und dabei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Footer of the last printed report</source>
        <translation>Fußzeile des zuletzt gedruckten Berichts</translation>
    </message>
    <message>
        <source>If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA</source>
        <translation>Falls er neuer sein kann als alles hier Bekannte; etwa: S42 118-164 123400 3FA9 22B1 C0DE 77AA</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Restoring. Nothing can be posted for this moment.</source>
        <translation>Wird wiederhergestellt. Solange kann nichts gebucht werden.</translation>
    </message>
    <message>
        <source>The ledger is being replaced, at once or not at all: that cannot be stopped.</source>
        <translation>Das Kulanzbuch wird ersetzt, ganz oder gar nicht: Das lässt sich nicht abbrechen.</translation>
    </message>
</context>
<context>
    <name>RetentionFact</name>
    <message>
        <source>File not cleaned of erased guests yet</source>
        <translation>Datei noch nicht von gelöschten Gästen bereinigt</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>, the oldest ended on {day}</source>
        <translation>, der älteste endete am {day}</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach.</source>
        <translation>Sicherungen und Kulanzbücher, die bei einer Wiederherstellung beiseitegelegt wurden, behalten die Namen nach ihrer eigenen Frist; die letzte entfällt mit der ersten Sicherung ab {day}. Exportierte Dateien, Kopien an anderen Orten und Papier sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Erasing guests</source>
        <translation>Gäste werden gelöscht</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Zurückgehalten durch</translation>
    </message>
    <message>
        <source>How long guests are kept</source>
        <translation>Wie lange Gäste gespeichert bleiben</translation>
    </message>
    <message>
        <source>Months after departure</source>
        <translation>Monate nach Abreise</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Niemand ist fällig</translation>
    </message>
    <message>
        <source>Nobody was erased by retention yet.</source>
        <translation>Noch wurde niemand nach Fristablauf gelöscht.</translation>
    </message>
    <message>
        <source>Post the months</source>
        <translation>Monate buchen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>The file is being written anew, so that no page keeps a trace: that cannot be stopped.</source>
        <translation>Die Datei wird neu geschrieben, damit keine Seite eine Spur behält: Das lässt sich nicht abbrechen.</translation>
    </message>
    <message>
        <source>Who is due to be erased</source>
        <translation>Wer zur Löschung fällig ist</translation>
    </message>
    <message>
        <source>Who is due to be erased, and who is held back</source>
        <translation>Wer zur Löschung fällig ist und wer zurückgehalten wird</translation>
    </message>
    <message>
        <source>Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking, notes and label texts go; amounts, rooms and the chain stay.</source>
        <translation>Wer bis {day} abgereist ist, ist fällig. Nichts wird von selbst gelöscht: Die Leitung sieht hier nach und ordnet es an. Namen, Reservierung, Notizen und Labeltexte werden gelöscht; Beträge, Zimmer und die Kette bleiben.</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Both lines stay in the journal, linked.</source>
        <translation>Beide Zeilen bleiben im Journal, miteinander verknüpft.</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>Wie viel zurückkam</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Sagen Sie in wenigen Worten, was geschehen ist.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>{what} stornieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Warum storniert wird</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Leertaste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Andere Plätze</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Policy card as PDF…</source>
        <translation>Richtlinienkarte als PDF …</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>Einstellungen: {name}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>The pages cannot be shown here</source>
        <translation>Die Seiten können hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The report itself is whole: it can be exported and printed all the same.</source>
        <translation>Der Bericht selbst ist unversehrt: Er lässt sich trotzdem exportieren und drucken.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source> · all desks</source>
        <translation> · alle Plätze</translation>
    </message>
    <message>
        <source> · so far</source>
        <translation> · bisher</translation>
    </message>
    <message>
        <source>Approve or decline what waits</source>
        <translation>Wartendes freigeben oder ablehnen</translation>
    </message>
    <message>
        <source>Business day {day} supplement {s}.pdf</source>
        <translation>Geschäftstag {day} Nachtrag {s}.pdf</translation>
    </message>
    <message>
        <source>Business day {day}.pdf</source>
        <translation>Geschäftstag {day}.pdf</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht schließen</translation>
    </message>
    <message>
        <source>Closed shifts and business days</source>
        <translation>Geschlossene Schichten und Geschäftstage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Enter the bill for an estimate</source>
        <translation>Rechnung zu einer Schätzung erfassen</translation>
    </message>
    <message>
        <source>Every estimate has its bill, and everything is posted in the property system.</source>
        <translation>Jede Schätzung hat ihre Rechnung, und alles ist im Hotelsystem gebucht.</translation>
    </message>
    <message>
        <source>Every promise was kept, or its end is written down.</source>
        <translation>Jede Zusage wurde gehalten, oder ihr Ende ist festgehalten.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Bericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>Geschlossene Schichten filtern</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>Handover sheet as PDF</source>
        <translation>Übergabeblatt als PDF</translation>
    </message>
    <message>
        <source>Handover {n} so far {day} {time}.pdf</source>
        <translation>Übergabe {n} bisher {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Handover {n} {day}.pdf</source>
        <translation>Übergabe {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Keep or break a promise</source>
        <translation>Zusage abschließen</translation>
    </message>
    <message>
        <source>Line-up {day}.pdf</source>
        <translation>Tagesbriefing {day}.pdf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Morning line-up as PDF</source>
        <translation>Tagesbriefing als PDF</translation>
    </message>
    <message>
        <source>No approval waits, nothing is over a cap, after a stay or there twice.</source>
        <translation>Keine Freigabe wartet, nichts liegt über einem Limit, nach einem Aufenthalt oder ist doppelt.</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>Noch keine Schicht</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>Niemandem ist etwas zugesagt</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>Nächste Schicht öffnen</translation>
    </message>
    <message>
        <source>Over by merge</source>
        <translation>Zusammen zu viel</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Roll the business day</source>
        <translation>Tageswechsel durchführen</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>Schicht {n}</translation>
    </message>
    <message>
        <source>Shift {n} is closed</source>
        <translation>Schicht {n} ist geschlossen</translation>
    </message>
    <message>
        <source>Shift {n} so far {day} {time}.pdf</source>
        <translation>Schicht {n} bisher {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} supplement {s} {day}.pdf</source>
        <translation>Schicht {n} Nachtrag {s} {day}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} {day}.pdf</source>
        <translation>Schicht {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Since {time}, {how}.</source>
        <translation>Seit {time}, {how}.</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>Die Bücher stimmen überein</translation>
    </message>
    <message>
        <source>The calendar says {day}.</source>
        <translation>Der Kalender sagt {day}.</translation>
    </message>
    <message>
        <source>The first gesture opens one, or open it here</source>
        <translation>Die erste Geste öffnet eine, oder öffnen Sie sie hier</translation>
    </message>
    <message>
        <source>Write the handover note</source>
        <translation>Übergabenotiz schreiben</translation>
    </message>
    <message>
        <source>by the cutoff</source>
        <translation>durch die Tagesgrenze</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>fällig {time}</translation>
    </message>
    <message>
        <source>earlier shift</source>
        <translation>frühere Schicht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>estimate of today</source>
        <translation>Schätzung von heute</translation>
    </message>
    <message>
        <source>frozen at the close</source>
        <translation>beim Schließen fixiert</translation>
    </message>
    <message>
        <source>lowered at another desk than gave</source>
        <translation>an einem anderen Platz gesenkt, als gab</translation>
    </message>
    <message>
        <source>merged at another desk than gave</source>
        <translation>an einem anderen Platz zusammengelegt, als gab</translation>
    </message>
    <message>
        <source>not in the books</source>
        <translation>nicht in den Büchern</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>over the cap of {day}</source>
        <translation>über dem Limit vom {day}</translation>
    </message>
    <message>
        <source>own approval</source>
        <translation>eigene Freigabe</translation>
    </message>
    <message>
        <source>promise overdue since {due} · {guest}</source>
        <translation>Zusage überfällig seit {due} · {guest}</translation>
    </message>
    <message>
        <source>promised by {due} · {guest}</source>
        <translation>zugesagt bis {due} · {guest}</translation>
    </message>
    <message>
        <source>restated {money}</source>
        <translation>berichtigt {money}</translation>
    </message>
    <message>
        <source>rolled by the night audit</source>
        <translation>durch den Nachtabschluss</translation>
    </message>
    <message>
        <source>twice within 10 min</source>
        <translation>zweimal in 10 Min.</translation>
    </message>
    <message>
        <source>two desks gave before they had met</source>
        <translation>zwei Plätze gaben, bevor sie sich trafen</translation>
    </message>
    <message>
        <source>typed, not recorded: it waits for {who}</source>
        <translation>getippt, nicht erfasst: wartet auf {who}</translation>
    </message>
    <message>
        <source>waits · {money} over</source>
        <translation>wartet · {money} darüber</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>war fällig {time}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>{days} · open since {time} · {who}</source>
        <translation>{days} · offen seit {time} · {who}</translation>
    </message>
    <message>
        <source>{days} · {opened}–{closed} · closed by {who}</source>
        <translation>{days} · {opened}–{closed} · geschlossen von {who}</translation>
    </message>
    <message>
        <source>{money} is an estimate until the bill is in · {guest}</source>
        <translation>{money} ist geschätzt, bis die Rechnung da ist · {guest}</translation>
    </message>
    <message>
        <source>{money} waits for approval · {guest}</source>
        <translation>{money} wartet auf Freigabe · {guest}</translation>
    </message>
    <message>
        <source>⚠ The last document is not signed. Export it again, or ask a manager to turn signing off and on again (F10).</source>
        <translation>⚠ Das letzte Dokument ist nicht signiert. Exportieren Sie es noch einmal, oder bitten Sie die Leitung, das Signieren aus- und wieder einzuschalten (F10).</translation>
    </message>
</context>
<context>
    <name>ShiftExporting</name>
    <message>
        <source>Report of shift {n}…</source>
        <translation>Bericht der Schicht {n} …</translation>
    </message>
    <message>
        <source>Report of {day}…</source>
        <translation>Bericht vom {day}…</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.</source>
        <translation>Schicht {n} hat seit dem Schließen {late}: Ihr Bericht bleibt, ein Nachtrag enthält den Rest.</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its supplements tell all of it.</source>
        <translation>Schicht {n} hat seit dem Schließen {late}: Die Nachträge enthalten alles.</translation>
    </message>
    <message>
        <source>Since the report of {day} was issued {late} came from the desks: a supplement tells the rest.</source>
        <translation>Seit dem Bericht vom {day} kamen {late} von den Plätzen: Ein Nachtrag sagt den Rest.</translation>
    </message>
    <message>
        <source>Supplement {name}…</source>
        <translation>Nachtrag {name} …</translation>
    </message>
    <message>
        <source>The supplements of {day} tell all that came since its report.</source>
        <translation>Die Nachträge zum {day} sagen alles, was seit dem Bericht kam.</translation>
    </message>
    <message>
        <source>There is no shift to export yet.</source>
        <translation>Es gibt noch keine Schicht zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no shift to hand over yet.</source>
        <translation>Es gibt noch keine Schicht zu übergeben.</translation>
    </message>
    <message>
        <source>There is no shift to look at yet.</source>
        <translation>Es gibt noch keine Schicht anzusehen.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>No shift is open: there is nothing to close.</source>
        <translation>Keine Schicht ist offen: Es gibt nichts zu schließen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ShortcutButton</name>
    <message>
        <source>Shortcut {key}</source>
        <translation>Tastenkürzel {key}</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>PIN forgotten…</source>
        <translation>PIN vergessen …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>What you were typing is kept</source>
        <translation>Was Sie getippt haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>Wer hat Dienst?</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Off. Turned on, every PDF bears a signature made with a key of this desk, beside the proof that paper bears.</source>
        <translation>Aus. Eingeschaltet trägt jedes PDF eine Signatur mit einem Schlüssel dieses Arbeitsplatzes, neben dem Nachweis auf dem Papier.</translation>
    </message>
    <message>
        <source>On. The key of this desk is {key}; its whole fingerprint stands in the journal.</source>
        <translation>Ein. Der Schlüssel dieses Arbeitsplatzes ist {key}; sein ganzer Fingerabdruck steht im Journal.</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>Dokumente signieren</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Signierte Dokumente</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Nicht mehr signieren</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Nothing is being verified.</source>
        <translation>Es wird gerade nichts geprüft.</translation>
    </message>
</context>
<context>
    <name>SpendSection</name>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Given each day</source>
        <translation>Gegeben pro Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Jetzt treffen</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Andere Plätze</translation>
    </message>
    <message>
        <source>Show the hotel’s key</source>
        <translation>Schlüssel des Hotels zeigen</translation>
    </message>
    <message>
        <source>The desks of the hotel, and what was last heard of each</source>
        <translation>Die Plätze des Hotels und was von jedem zuletzt kam</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Alt+{n}</source>
        <translation>Alt+{n}</translation>
    </message>
    <message>
        <source>Step {n}: {name}, {holds}</source>
        <translation>Schritt {n}: {name}, {holds}</translation>
    </message>
</context>
<context>
    <name>TakeBackMany</name>
    <message>
        <source>Both lines of each stay in the journal, linked.</source>
        <translation>Beide Zeilen bleiben jeweils im Journal, miteinander verknüpft.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Sagen Sie in wenigen Worten, was geschehen ist.</translation>
    </message>
    <message>
        <source>Take back {n}</source>
        <translation>{n} stornieren</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>{what} stornieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Whose is taken back</source>
        <translation>Bei wem storniert wird</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Warum storniert wird</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source> as a late correction</source>
        <translation> als Nachkorrektur</translation>
    </message>
    <message>
        <source> — {money} left today</source>
        <translation> – heute noch {money} frei</translation>
    </message>
    <message>
        <source>Line {seq} stands: only a gesture can be taken back, once</source>
        <translation>Zeile {seq} bleibt: Nur eine Geste lässt sich stornieren, und nur einmal</translation>
    </message>
    <message>
        <source>Took back {money}, line {seq}{late}{left}</source>
        <translation>{money} storniert, Zeile {seq}{late}{left}</translation>
    </message>
</context>
<context>
    <name>TakingBackMany</name>
    <message>
        <source> as late corrections</source>
        <translation> als Nachkorrekturen</translation>
    </message>
    <message>
        <source>Everything of this incident was taken back already</source>
        <translation>Von diesem Vorfall wurde bereits alles storniert</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
    <message>
        <source>Took back {total} from {n} rooms{late}</source>
        <translation>{total} bei {n} Zimmern storniert{late}</translation>
    </message>
    <message>
        <source>{each} {kind} from {n} rooms</source>
        <translation>{each} {kind} bei {n} Zimmern</translation>
    </message>
</context>
<context>
    <name>ThisShift</name>
    <message>
        <source>By rep</source>
        <translation>Nach Person</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>An earlier visit, merged</source>
        <translation>Ein früherer Aufenthalt, vereint</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>Anderes Zimmer …</translation>
    </message>
    <message>
        <source>Another visit under this name</source>
        <translation>Ein anderer Aufenthalt unter diesem Namen</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>Freigeben oder ablehnen …</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angereist</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Back in house</source>
        <translation>Wieder im Haus</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Called, no room</source>
        <translation>Angerufen, kein Zimmer</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Namen berichtigen …</translation>
    </message>
    <message>
        <source>Ctrl+N opens a gesture for this guest.</source>
        <translation>Ctrl+N öffnet eine Geste für diesen Gast.</translation>
    </message>
    <message>
        <source>Dates or booking changed</source>
        <translation>Daten oder Reservierung geändert</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Enter says what can be done with a line</source>
        <translation>Enter zeigt, was mit einer Zeile möglich ist</translation>
    </message>
    <message>
        <source>Entered, in house already</source>
        <translation>Eingetragen, bereits im Haus</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Everything with this guest, newest first</source>
        <translation>Alles mit diesem Gast, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Find them by the name at the left.</source>
        <translation>Sie finden sie über den Namen links.</translation>
    </message>
    <message>
        <source>Guest left…</source>
        <translation>Gast abgereist …</translation>
    </message>
    <message>
        <source>Has a room</source>
        <translation>Hat ein Zimmer</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>Wie kam es an …</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>Zusage abschließen …</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abgereist</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Name berichtigt</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing is left to do with this line</source>
        <translation>Mit dieser Zeile ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>Only a gesture can be taken back</source>
        <translation>Nur eine Geste lässt sich stornieren</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>Nur eine Geste oder Zusage kommt beim Gast an</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Zusage nicht gehalten</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Etwas zusagen …</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>Zugesagt: {words}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Split: this is somebody else…</source>
        <translation>Trennen: Das ist jemand anderes …</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>That was written at {desk}: it is taken back and answered there</source>
        <translation>Das wurde am Platz {desk} geschrieben: Dort wird es zurückgenommen und beantwortet</translation>
    </message>
    <message>
        <source>The guest says: {said}</source>
        <translation>Der Gast sagt: {said}</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Aufenthalt</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Voucher as PDF…</source>
        <translation>Gutschein als PDF …</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>zu {what}</translation>
    </message>
    <message>
        <source>also entered as {name}</source>
        <translation>auch eingetragen als {name}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>am Platz {desk}</translation>
    </message>
    <message>
        <source>from {before} to {room}</source>
        <translation>von {before} nach {room}</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Zimmer</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>zuständig: {who}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{money} given</source>
        <translation>{money} gegeben</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} ist jemand anderes</translation>
    </message>
    <message>
        <source>{name}, who called, is this guest</source>
        <translation>{name} hatte angerufen und ist dieser Gast</translation>
    </message>
    <message>
        <source>{rep} over by {money} by it</source>
        <translation>{rep} dadurch um {money} über dem Limit</translation>
    </message>
    <message>
        <source>{who} owes it from now on</source>
        <translation>ab jetzt zuständig: {who}</translation>
    </message>
    <message>
        <source>“Everything” tells all that happened.</source>
        <translation>„Alles“ zeigt, was insgesamt geschehen ist.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
    <message>
        <source>{what}: {share} %</source>
        <translation>{what}: {share} %</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everybody signs in with initials and a PIN of their own.</source>
        <translation>Alle melden sich mit Kürzel und eigener PIN an.</translation>
    </message>
    <message>
        <source>For the day when a PIN is forgotten. It is shown this once.</source>
        <translation>Für den Tag, an dem eine PIN vergessen wird. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>How much a person may give one guest in a day without asking anybody.</source>
        <translation>Wie viel eine Person einem Gast am Tag geben darf, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Arbeitsplatz öffnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>The desk's ledger for what</source>
        <translation>Das Buch der Rezeption für alles,</translation>
    </message>
    <message>
        <source>What stands on every report. All but the currency can be changed later.</source>
        <translation>Was auf jedem Bericht steht. Alles außer der Währung lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Your hotel</source>
        <translation>Ihr Hotel</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Ihr Team</translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation>Ihre Richtlinie</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Ihr Weg zurück</translation>
    </message>
    <message>
        <source>makes a guest's day good again.</source>
        <translation>was einem Gast den Tag rettet.</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>Another policy</source>
        <translation>Eine andere Richtlinie</translation>
    </message>
    <message>
        <source>Who would have had to ask</source>
        <translation>Wer hätte fragen müssen</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} von {total} Zeilen</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Already {day}: the day was rolled</source>
        <translation>Schon {day}: Der Tageswechsel ist erfolgt</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K Befehle</translation>
    </message>
    <message>
        <source>Last line {time}</source>
        <translation>Letzte Zeile {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Still {day} until {time}</source>
        <translation>Noch {day} bis {time}</translation>
    </message>
    <message>
        <source>Still {day}: the clock stands earlier</source>
        <translation>Noch {day}: Die Uhr steht auf früher</translation>
    </message>
    <message>
        <source>The last document is not signed</source>
        <translation>Das letzte Dokument ist nicht signiert</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Wartet auf den Datenträger</translation>
    </message>
    <message>
        <source>{who}'s work goes on</source>
        <translation>Die Arbeit von {who} läuft weiter</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Amount is</source>
        <translation>Betrag ist</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Cost a night</source>
        <translation>Kosten pro Nacht</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Kosten fürs Haus</translation>
    </message>
    <message>
        <source>Difference a night</source>
        <translation>Differenz pro Nacht</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Estimated or billed</source>
        <translation>Geschätzt oder abgerechnet</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>bringing</name>
    <message>
        <source>A carrier's bills</source>
        <translation>Rechnungen eines Zustellers</translation>
    </message>
    <message>
        <source>A row a line, for a spreadsheet. It holds guests' names and notes: keep the file as you keep them.</source>
        <translation>Eine Tabellenzeile je Zeile, für eine Tabelle. Die Datei enthält Namen und Notizen der Gäste: Verwahren Sie sie ebenso sorgfältig.</translation>
    </message>
    <message>
        <source>A transaction a line, without a name: its balances are the standings.</source>
        <translation>Eine Transaktion je Zeile, ohne Namen: Die Salden sind die Stände der Gäste.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped; this is the rest.</source>
        <translation>Eine frühere Übernahme dieser Datei brach ab; dies ist der Rest.</translation>
    </message>
    <message>
        <source>An old log</source>
        <translation>Ein altes Logbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Bring in a carrier's bills…</source>
        <translation>Rechnungen eines Zustellers übernehmen …</translation>
    </message>
    <message>
        <source>Bring in an old log…</source>
        <translation>Altes Logbuch übernehmen …</translation>
    </message>
    <message>
        <source>CSV, with names</source>
        <translation>CSV, mit Namen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Dokument prüfen</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Dokument prüfen …</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>{file} wird geprüft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Decimals 1,50</source>
        <translation>Dezimal 1,50</translation>
    </message>
    <message>
        <source>Decimals 1.50</source>
        <translation>Dezimal 1.50</translation>
    </message>
    <message>
        <source>Decimals and delimiter</source>
        <translation>Dezimal- und Trennzeichen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Dokumente (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log</source>
        <translation>Jemanden löschen, den ein altes Logbuch nennt</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log…</source>
        <translation>Jemanden löschen, den ein altes Logbuch nennt …</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Every estimate has its bill</source>
        <translation>Jede Schätzung hat ihre Rechnung</translation>
    </message>
    <message>
        <source>Every line as it is chained, without a name: an auditor verifies it without this program.</source>
        <translation>Jede Zeile, wie sie verkettet ist, ohne Namen: Die Revision prüft sie ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything stands in the property system</source>
        <translation>Alles steht im Hotelsystem</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Journal exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>Alle als gebucht vermerken</translation>
    </message>
    <message>
        <source>Name, as the log writes it</source>
        <translation>Name, wie das Logbuch ihn schreibt</translation>
    </message>
    <message>
        <source>No bill is for a label that waits for one</source>
        <translation>Keine Rechnung gehört zu einem Label, das auf eine wartet</translation>
    </message>
    <message>
        <source>No column is {field}.</source>
        <translation>Keine Spalte ist {field}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Nothing new is in this log</source>
        <translation>In diesem Logbuch ist nichts neu</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nichts zu erfassen</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>Buchungsliste</translation>
    </message>
    <message>
        <source>Posting list for the property system</source>
        <translation>Buchungsliste fürs Hotelsystem</translation>
    </message>
    <message>
        <source>Posting list.csv</source>
        <translation>Buchungsliste.csv</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The export was stopped: there is no file.</source>
        <translation>Der Export wurde gestoppt: Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>They were brought in before and stay as they are</source>
        <translation>Sie wurden früher übernommen und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What each column is read as</source>
        <translation>Als was jede Spalte gelesen wird</translation>
    </message>
    <message>
        <source>What is to be posted</source>
        <translation>Was zu buchen ist</translation>
    </message>
    <message>
        <source>Who was never entered as a guest stands in no list. Every text that writes the whole name goes; so does a line whose guest is so called.</source>
        <translation>Wer nie als Gast eingetragen war, steht in keiner Liste. Jeder Text, der den ganzen Namen schreibt, geht; ebenso der einer Zeile, deren Gast so heißt.</translation>
    </message>
    <message>
        <source>above its cap</source>
        <translation>über ihrem Limit</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>älter als 30 Tage</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>früher erfasst</translation>
    </message>
    <message>
        <source>still without a bill</source>
        <translation>noch ohne Rechnung</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>to bring in</source>
        <translation>zu übernehmen</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>zu erfassen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{count}, {money}. Enter marks a line as posted, Enter again takes the mark back.</source>
        <translation>{count}, {money}. Enter vermerkt eine Zeile als gebucht, noch einmal Enter nimmt den Vermerk zurück.</translation>
    </message>
    <message>
        <source>{count}: {money} in all.</source>
        <translation>{count}: insgesamt {money}.</translation>
    </message>
    <message>
        <source>{count}: {money}, outside every cap and total.</source>
        <translation>{count}: {money}, außerhalb aller Limits und Summen.</translation>
    </message>
    <message>
        <source>{field} is chosen twice.</source>
        <translation>{field} ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} liegt in {folder}.</translation>
    </message>
    <message>
        <source>{file} is in {folder}: {count}.</source>
        <translation>{file} liegt in {folder}: {count}.</translation>
    </message>
    <message>
        <source>{file} was checked</source>
        <translation>{file} wurde geprüft</translation>
    </message>
    <message>
        <source>{file}: {finding}</source>
        <translation>{file}: {finding}</translation>
    </message>
    <message>
        <source>{money} in all, counted today and outside every cap. Nothing is recorded yet; all of it is, or nothing.</source>
        <translation>Insgesamt {money}, heute gezählt und außerhalb aller Limits. Noch ist nichts erfasst; es wird alles erfasst oder nichts.</translation>
    </message>
    <message>
        <source>{money}, {first} to {last}: marked as imported, outside every cap and total. The desk goes on meanwhile.</source>
        <translation>{money}, {first} bis {last}: als übernommen gekennzeichnet, außerhalb jedes Limits und jeder Summe. Der Empfang arbeitet dabei weiter.</translation>
    </message>
    <message>
        <source>⚠ {days}</source>
        <translation>⚠ {days}</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ gebucht</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Nicht unversehrt</translation>
    </message>
    <message>
        <source>Not whole: line {seq}</source>
        <translation>Nicht unversehrt: Zeile {seq}</translation>
    </message>
    <message>
        <source>Verified up to line {seq} only</source>
        <translation>Nur bis Zeile {seq} geprüft</translation>
    </message>
    <message>
        <source>Verifying {share} %</source>
        <translation>Prüfung {share} %</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>A guest is found however the name is typed: oneil finds O'Neil, mueller finds Müller.</source>
        <translation>Ein Gast wird gefunden, wie immer man den Namen tippt: `oneil` findet O'Neil, `mueller` findet Müller.</translation>
    </message>
    <message>
        <source>A guest's letter and vouchers, the handover sheet, the morning line-up and the policy card print as PDF; each proves itself by its code.</source>
        <translation>Brief und Gutscheine eines Gasts, Übergabeblatt, Tagesbriefing und Richtlinienkarte gibt es als PDF; jedes weist sich durch seinen Code aus.</translation>
    </message>
    <message>
        <source>A guest's page says until when the name is kept, and what erases it.</source>
        <translation>Die Seite eines Gasts sagt, bis wann der Name bleibt und was ihn löscht.</translation>
    </message>
    <message>
        <source>A guest's page shows what other desks gave and promised, with the desk's name, and what they still owe stands among what is due; the journal's CSV says which desk posted a line.</source>
        <translation>Die Seite eines Gastes zeigt, was andere Plätze gaben und versprachen, mit dem Namen des Platzes, und was sie noch schulden, steht bei dem, was fällig ist; das CSV des Journals sagt, welcher Platz eine Zeile buchte.</translation>
    </message>
    <message>
        <source>A guest's page tells every visit on one time line: gestures, promises, answers, rooms. Enter on a line says what can be done.</source>
        <translation>Die Seite eines Gasts zeigt jeden Besuch auf einem Zeitstrahl: Gesten, Zusagen, Antworten, Zimmer. Eingabe auf einer Zeile sagt, was sich damit tun lässt.</translation>
    </message>
    <message>
        <source>A journal of ten years answers like a new one: the desk, F3 and the reports no longer read all of it.</source>
        <translation>Ein Journal von zehn Jahren antwortet wie ein neues: Der Empfang, F3 und die Berichte lesen nicht mehr alles davon.</translation>
    </message>
    <message>
        <source>A long old log comes in while the desk posts; what is stopped is on record, and the same file again goes on from there.</source>
        <translation>Eine lange alte Liste kommt herein, während die Rezeption bucht; was angehalten wird, ist festgehalten, und dieselbe Datei macht dort weiter.</translation>
    </message>
    <message>
        <source>A restored desk that meets others gets back from their server what it had sent, and is told before when it could not meet them any more.</source>
        <translation>Ein wiederhergestellter Platz, der andere trifft, bekommt von deren Server zurück, was er gesendet hatte, und erfährt vorher, wenn er sie nicht mehr treffen könnte.</translation>
    </message>
    <message>
        <source>An update comes on a stick: Ctrl+K, “Update from a stick…”. It is checked, the ledger is backed up, and whatever happens meanwhile one of the two versions starts.</source>
        <translation>Eine Aktualisierung kommt auf einem Stick: Ctrl+K, „Vom Stick aktualisieren…“. Sie wird geprüft, das Kulanzbuch gesichert, und was auch dazwischenkommt: Eine der beiden Versionen startet.</translation>
    </message>
    <message>
        <source>Checking a backup, restoring, erasing, retention and verifying say how far they are. Esc stops them where that leaves nothing half done, and says what was done by then; Ctrl+K, “Verify the ledger now” checks every line.</source>
        <translation>Sicherung prüfen, Wiederherstellen, Löschen, Aufbewahrung und Prüfen sagen, wie weit sie sind. Esc hält sie an, wo nichts halb getan bleibt, und sagt, was bis dahin getan war; Ctrl+K, „Kulanzbuch jetzt prüfen“, prüft jede Zeile.</translation>
    </message>
    <message>
        <source>Ctrl+K brings in a carrier's bills and an old log from a file, exports the journal, and checks a document; so does dropping it.</source>
        <translation>Ctrl+K holt Rechnungen eines Zustellers und eine alte Liste aus einer Datei, exportiert das Journal und prüft ein Dokument; Hineinziehen tut es auch.</translation>
    </message>
    <message>
        <source>Ctrl+K, “About Latitude”: the version, and everything it is made of with its licence.</source>
        <translation>Ctrl+K, „Über Latitude“: die Version und alles, woraus es besteht, mit seiner Lizenz.</translation>
    </message>
    <message>
        <source>Ctrl+K, “Guide”, or F1 twice at the desk: a guide for your role in your language, with pictures, found by words; “Guide as PDF” or latitude guide put it on paper.</source>
        <translation>Ctrl+K, „Anleitung“, oder zweimal F1 an der Rezeption: eine Anleitung für Ihre Rolle in Ihrer Sprache, mit Bildern, nach Wörtern zu finden; „Anleitung als PDF“ oder latitude guide bringen sie zu Papier.</translation>
    </message>
    <message>
        <source>Documents are written in the house's language (F10, Hotel), a letter or a voucher in the guest's if you choose; closed reports stay as they were.</source>
        <translation>Dokumente sind in der Sprache des Hauses geschrieben (F10, Hotel), ein Brief oder Gutschein auf Wunsch in der des Gasts; geschlossene Berichte bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>F1 in a field says what it means; F1 again goes to the desk.</source>
        <translation>F1 in einem Feld sagt, was es bedeutet; noch einmal F1 geht zur Rezeption.</translation>
    </message>
    <message>
        <source>F10, Computer says how this computer is doing and what to do, and saves a file for support that holds no name; IT can set folders and first choices for a whole computer.</source>
        <translation>F10, Rechner sagt, wie es um diesen Rechner steht und was zu tun ist, und speichert für den Support eine Datei ohne einen Namen; die IT kann Ordner und erste Wahlen für einen ganzen Rechner festlegen.</translation>
    </message>
    <message>
        <source>F10, Hotel lets the desk open when this computer's account signs in; on the command line it is latitude autostart on.</source>
        <translation>F10, Hotel lässt die Rezeption sich öffnen, wenn sich das Konto dieses Rechners anmeldet; auf der Befehlszeile latitude autostart on.</translation>
    </message>
    <message>
        <source>F10, Other desks: join the hotel's other desks, see what was last heard of each, meet now, leave.</source>
        <translation>F10, Andere Plätze: den anderen Plätzen des Hotels beitreten, sehen, was von jedem zuletzt kam, jetzt treffen, verlassen.</translation>
    </message>
    <message>
        <source>F3 closes a shift step by step, with the pages of its report beside it.</source>
        <translation>F3 schließt eine Schicht Schritt für Schritt, die Seiten ihres Berichts daneben.</translation>
    </message>
    <message>
        <source>F4 names the rooms in which an old log says something broke, beside those of the journal.</source>
        <translation>F4 nennt die Zimmer, in denen nach einer alten Liste etwas nicht in Ordnung war, neben denen des Journals.</translation>
    </message>
    <message>
        <source>F4 says what the last days were spent on, what broke, how it landed, and who dares.</source>
        <translation>F4 sagt, wofür in den letzten Tagen gegeben wurde, was nicht klappte, wie es ankam und wer sich traut.</translation>
    </message>
    <message>
        <source>F4 shows an old log that was brought in, striped beside the figures. A document that could not be signed is named in the status line.</source>
        <translation>F4 zeigt eine übernommene alte Liste, gestreift neben den Zahlen. Ein Dokument, das sich nicht signieren ließ, wird in der Statuszeile genannt.</translation>
    </message>
    <message>
        <source>F4's CSV has the cap that was tried and the patterns you are shown; its PDF has the cap that was tried. Patterns are on no paper.</source>
        <translation>Die CSV von F4 enthält das erprobte Limit und die Muster, die Sie sehen; das PDF das erprobte Limit. Muster stehen auf keinem Papier.</translation>
    </message>
    <message>
        <source>F6 opens a hotel to practise in, with five short exercises; nothing of it is real, and all of it says TRAINING.</source>
        <translation>F6 öffnet ein Übungshotel mit fünf kurzen Übungen; nichts darin ist echt, und überall steht TRAINING.</translation>
    </message>
    <message>
        <source>In a spreadsheet a long tracking number, room 0412 and a note such as 3/4 stay as they were written; the insights' CSV has your decimals.</source>
        <translation>In einer Tabelle bleiben eine lange Sendungsnummer, Zimmer 0412 und eine Notiz wie 3/4, wie sie geschrieben wurden; die CSV der Auswertung hat Ihre Dezimalen.</translation>
    </message>
    <message>
        <source>Keys mean the same under every keyboard layout: Ctrl+K under a Russian one, Ctrl+1 and a PIN under a French one.</source>
        <translation>Tasten bedeuten unter jeder Tastaturbelegung dasselbe: Ctrl+K unter einer russischen, Ctrl+1 und eine PIN unter einer französischen.</translation>
    </message>
    <message>
        <source>Many hotels that share a server stand side by side in one report of sums: latitude group report.</source>
        <translation>Viele Hotels, die sich einen Server teilen, stehen in einem Bericht aus Summen nebeneinander: latitude group report.</translation>
    </message>
    <message>
        <source>On a touch screen every button, field and row has room for a finger; F10, Look, gives it to any screen.</source>
        <translation>Auf einem Touchscreen hat jede Taste, jedes Feld und jede Zeile Platz für einen Finger; F10, Aussehen, gibt ihn jedem Bildschirm.</translation>
    </message>
    <message>
        <source>One incident for many rooms: 401-418 c20 no hot water is recorded together and taken back together.</source>
        <translation>Ein Vorfall für viele Zimmer: 401-418 c20 no hot water wird zusammen gebucht und zusammen storniert.</translation>
    </message>
    <message>
        <source>Several desks keep one cap: before you promise, the line says whether the others were asked. What could not be is marked.</source>
        <translation>Mehrere Plätze führen ein Limit: Vor dem Zusagen sagt die Zeile, ob die anderen gefragt wurden. Was nicht ging, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>The journal is exported whole, from one day to another, or of one shift (Ctrl+K); so is the posting list.</source>
        <translation>Das Journal wird ganz exportiert, von einem Tag bis zu einem anderen oder von einer Schicht (Ctrl+K); die Buchungsliste auch.</translation>
    </message>
    <message>
        <source>The window speaks English, French, Spanish, German, Japanese and Arabic: everybody chooses at the lock screen.</source>
        <translation>Das Fenster spricht Englisch, Französisch, Spanisch, Deutsch, Japanisch und Arabisch: Alle wählen am Sperrbildschirm.</translation>
    </message>
    <message>
        <source>Type 412 c20 wifi and Enter: what was understood, and what it leaves of the cap, shows as you type.</source>
        <translation>412 c20 wifi tippen und Eingabe: Was verstanden wurde und was vom Limit bleibt, zeigt sich beim Tippen.</translation>
    </message>
    <message>
        <source>What each column of an old log is read as shows beside its first rows, and can be changed.</source>
        <translation>Als was jede Spalte eines alten Logbuchs gelesen wird, steht neben ihren ersten Zeilen und lässt sich ändern.</translation>
    </message>
    <message>
        <source>What is half typed on any page is there again after a lock, a crash, a restart or an update; an import or an export goes on behind the lock.</source>
        <translation>Was auf einer Seite halb getippt ist, steht nach Sperre, Absturz, Neustart oder Update wieder da; ein Import oder Export läuft hinter der Sperre weiter.</translation>
    </message>
    <message>
        <source>What is owed to a guest has an owner and a time, and goes on to the next shift.</source>
        <translation>Was einem Gast geschuldet ist, hat eine zuständige Person und eine Zeit und geht an die nächste Schicht über.</translation>
    </message>
    <message>
        <source>What the property system still lacks is a list (Ctrl+Shift+F): Enter marks a line as posted.</source>
        <translation>Was im Hotelsystem noch fehlt, ist eine Liste (Ctrl+Shift+F): Eingabe markiert eine Zeile als gebucht.</translation>
    </message>
    <message>
        <source>Where a gesture is chosen, presets stand by what guests valued for what they cost; favourites stay by use.</source>
        <translation>Wo eine Geste gewählt wird, stehen die Vorlagen danach, was sie Gästen für ihre Kosten wert waren; Favoriten bleiben nach Gebrauch.</translation>
    </message>
    <message>
        <source>Where several desks meet, promises of all of them are listed, to guests who left too; the day's report tells what was kept and answered at each desk, and the list of days comes to what it does.</source>
        <translation>Wo sich mehrere Plätze treffen, sind die Versprechen aller aufgelistet, auch an abgereiste Gäste; der Tagesbericht sagt, was an jedem Platz gehalten und geantwortet wurde, und die Liste der Tage kommt auf dasselbe.</translation>
    </message>
    <message>
        <source>Where several desks meet, the business day is the hotel's: a roll at one desk counts for all, and the day's report covers every desk. What a late one brings is told by a supplement.</source>
        <translation>Wo sich mehrere Plätze treffen, gehört der Geschäftstag dem Hotel: Ein Tageswechsel an einem Platz gilt für alle, und der Bericht des Tages umfasst jeden Platz. Was ein später bringt, sagt ein Nachtrag.</translation>
    </message>
    <message>
        <source>Where several desks meet, the status line says how many were met and when, or since when they could not be and how many lines wait.</source>
        <translation>Wo sich mehrere Plätze treffen, sagt die Statuszeile, wie viele getroffen wurden und wann, oder seit wann es nicht geht und wie viele Zeilen warten.</translation>
    </message>
    <message>
        <source>Where text is large and the screen is small, Ctrl+Shift+C goes from the recent gestures to the caps and back.</source>
        <translation>Wo der Text groß und der Bildschirm klein ist, wechselt Ctrl+Shift+C von den letzten Gesten zu den Limits und zurück.</translation>
    </message>
    <message>
        <source>Who is known from an old log alone is erased by name (Ctrl+K), and retention reaches old logs by the day of each line.</source>
        <translation>Wen nur ein altes Logbuch kennt, löscht man beim Namen (Ctrl+K), und die Aufbewahrung erreicht alte Logbücher nach dem Tag jeder Zeile.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>English for one:  and {n} more</extracomment>
        <translation>
            <numerusform> und {n} weitere</numerusform>
            <numerusform> und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and {n} more</source>
        <extracomment>English for one: ; and {n} more</extracomment>
        <translation>
            <numerusform>; und {n} weitere</numerusform>
            <numerusform>; und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; names and notes of {n} lines of old logs are due</source>
        <extracomment>English for one: ; names and notes of 1 line of an old log are due</extracomment>
        <translation>
            <numerusform>; Namen und Notizen 1 Zeile eines alten Logbuchs sind fällig</numerusform>
            <numerusform>; Namen und Notizen von {n} Zeilen alter Logbücher sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {n} are held back</source>
        <extracomment>English for one: ; 1 is held back</extracomment>
        <translation>
            <numerusform>; 1 wird zurückgehalten</numerusform>
            <numerusform>; {n} werden zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} rows</source>
        <extracomment>English for one: Bring in 1 row</extracomment>
        <translation>
            <numerusform>1 Zeile übernehmen</numerusform>
            <numerusform>{n} Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates and rooms of {n} stays</source>
        <extracomment>English for one: Dates and rooms of {n} stay</extracomment>
        <translation>
            <numerusform>Daten und Zimmer von {n} Aufenthalt</numerusform>
            <numerusform>Daten und Zimmer von {n} Aufenthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase in {n} lines of old logs…</source>
        <extracomment>English for one: Erase in 1 line of an old log…</extracomment>
        <translation>
            <numerusform>In 1 Zeile eines alten Logbuchs löschen …</numerusform>
            <numerusform>In {n} Zeilen alter Logbücher löschen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} stays…</source>
        <extracomment>English for one: Erase 1 stay…</extracomment>
        <translation>
            <numerusform>1 Aufenthalt löschen …</numerusform>
            <numerusform>{n} Aufenthalte löschen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests are kept {n} months after departure from now on</source>
        <extracomment>English for one: Guests are kept {n} month after departure from now on</extracomment>
        <translation>
            <numerusform>Gäste bleiben ab jetzt {n} Monat nach Abreise gespeichert</numerusform>
            <numerusform>Gäste bleiben ab jetzt {n} Monate nach Abreise gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} guests</source>
        <extracomment>English for one: Import 1 guest</extracomment>
        <translation>
            <numerusform>1 Gast importieren</numerusform>
            <numerusform>{n} Gäste importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time: {day}, by {who}, {n} stays.</source>
        <extracomment>English for one: Last time: {day}, by {who}, 1 stay.</extracomment>
        <translation>
            <numerusform>Zuletzt: {day}, von {who}, 1 Aufenthalt.</numerusform>
            <numerusform>Zuletzt: {day}, von {who}, {n} Aufenthalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} over the cap out</source>
        <extracomment>English for one: Leave 1 over the cap out</extracomment>
        <translation>
            <numerusform>1 über Limit auslassen</numerusform>
            <numerusform>{n} über Limit auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met since {time}, {n} lines waiting</source>
        <extracomment>English for one: Not met since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>Nicht getroffen seit {time}, 1 Zeile wartet</numerusform>
            <numerusform>Nicht getroffen seit {time}, {n} Zeilen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and label texts of {n} lines</source>
        <extracomment>English for one: Notes and label texts of 1 line</extracomment>
        <translation>
            <numerusform>Notizen und Labeltexte von 1 Zeile</numerusform>
            <numerusform>Notizen und Labeltexte von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time}, {n} lines waiting</source>
        <extracomment>English for one: Offline since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>Offline seit {time}, 1 Zeile wartet</numerusform>
            <numerusform>Offline seit {time}, {n} Zeilen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record {n} bills</source>
        <extracomment>English for one: Record 1 bill</extracomment>
        <translation>
            <numerusform>1 Rechnung erfassen</numerusform>
            <numerusform>{n} Rechnungen erfassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: {n} lines are whole</source>
        <extracomment>English for one: Verified: {n} line is whole</extracomment>
        <translation>
            <numerusform>Geprüft: {n} Zeile ist unversehrt</numerusform>
            <numerusform>Geprüft: {n} Zeilen sind unversehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever leaves now is due in {n} months.</source>
        <extracomment>English for one: Whoever leaves now is due in {n} month.</extracomment>
        <translation>
            <numerusform>Wer jetzt abreist, ist in {n} Monat fällig.</numerusform>
            <numerusform>Wer jetzt abreist, ist in {n} Monaten fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>English for one: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked with {n} desks</source>
        <extracomment>English for one: checked with {n} desk</extracomment>
        <translation>
            <numerusform>mit {n} Platz geprüft</numerusform>
            <numerusform>mit {n} Plätzen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate, {n} days old</source>
        <extracomment>English for one: estimate, 1 day old</extracomment>
        <translation>
            <numerusform>Schätzung, 1 Tag alt</numerusform>
            <numerusform>Schätzung, {n} Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names and notes of {n} lines of old logs are erased</source>
        <extracomment>English for one: names and notes of 1 line of an old log are erased</extracomment>
        <translation>
            <numerusform>Namen und Notizen 1 Zeile eines alten Logbuchs sind gelöscht</numerusform>
            <numerusform>Namen und Notizen von {n} Zeilen alter Logbücher sind gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the books for {n} days</source>
        <extracomment>English for one: not in the books for 1 day</extracomment>
        <translation>
            <numerusform>seit 1 Tag nicht in den Büchern</numerusform>
            <numerusform>seit {n} Tagen nicht in den Büchern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} overdue of {n}</source>
        <extracomment>English for one: {late} overdue of {n}</extracomment>
        <translation>
            <numerusform>{late} von {n} überfällig</numerusform>
            <numerusform>{late} von {n} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals wait</source>
        <extracomment>English for one: 1 approval waits</extracomment>
        <translation>
            <numerusform>1 Freigabe wartet</numerusform>
            <numerusform>{n} Freigaben warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are open</source>
        <extracomment>English for one: 1 is open</extracomment>
        <translation>
            <numerusform>1 offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arrived today</source>
        <extracomment>English for one: {n} arrived today</extracomment>
        <translation>
            <numerusform>{n} heute angereist</numerusform>
            <numerusform>{n} heute angereist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bills are recorded</source>
        <extracomment>English for one: 1 bill is recorded</extracomment>
        <translation>
            <numerusform>1 Rechnung ist erfasst</numerusform>
            <numerusform>{n} Rechnungen sind erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} caps were exceeded before desks had met: F3</source>
        <extracomment>English for one: 1 cap was exceeded before desks had met: F3</extracomment>
        <translation>
            <numerusform>1 Limit überschritten, bevor sich Plätze trafen: F3</numerusform>
            <numerusform>{n} Limits überschritten, bevor sich Plätze trafen: F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>English for one: 1 changed</extracomment>
        <translation>
            <numerusform>1 geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: 1 day</extracomment>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>English for one: {n} day ago</extracomment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks, {age}</source>
        <extracomment>English for one: 1 desk, {age}</extracomment>
        <translation>
            <numerusform>1 Platz, {age}</numerusform>
            <numerusform>{n} Plätze, {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks: {came}, {went}</source>
        <extracomment>English for one: 1 desk: {came}, {went}</extracomment>
        <translation>
            <numerusform>1 Platz: {came}, {went}</numerusform>
            <numerusform>{n} Plätze: {came}, {went}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimates</source>
        <extracomment>English for one: 1 estimate</extracomment>
        <translation>
            <numerusform>1 Schätzung</numerusform>
            <numerusform>{n} Schätzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures</source>
        <extracomment>English for one: 1 gesture</extracomment>
        <translation>
            <numerusform>1 Geste</numerusform>
            <numerusform>{n} Gesten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures wait for approval: Ctrl+Shift+A</source>
        <extracomment>English for one: 1 gesture waits for approval: Ctrl+Shift+A</extracomment>
        <translation>
            <numerusform>1 Geste wartet auf Freigabe: Ctrl+Shift+A</numerusform>
            <numerusform>{n} Gesten warten auf Freigabe: Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <extracomment>English for one: 1 guest</extracomment>
        <translation>
            <numerusform>1 Gast</numerusform>
            <numerusform>{n} Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests on a day</source>
        <extracomment>English for one: 1 guest on a day</extracomment>
        <translation>
            <numerusform>1 Gast an einem Tag</numerusform>
            <numerusform>{n} Gäste an einem Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <extracomment>English for one: 1 handed over</extracomment>
        <translation>
            <numerusform>1 übergeben</numerusform>
            <numerusform>{n} übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents</source>
        <extracomment>English for one: 1 incident</extracomment>
        <translation>
            <numerusform>1 Vorfall</numerusform>
            <numerusform>{n} Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late corrections</source>
        <extracomment>English for one: 1 late correction</extracomment>
        <translation>
            <numerusform>1 Nachkorrektur</numerusform>
            <numerusform>{n} Nachkorrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leave</source>
        <extracomment>English for one: 1 leaves</extracomment>
        <translation>
            <numerusform>1 reist ab</numerusform>
            <numerusform>{n} reisen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>English for one: 1 line</extracomment>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are marked as posted</source>
        <extracomment>English for one: 1 line is marked as posted</extracomment>
        <translation>
            <numerusform>1 Zeile ist als gebucht vermerkt</numerusform>
            <numerusform>{n} Zeilen sind als gebucht vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came</source>
        <extracomment>English for one: 1 line came</extracomment>
        <translation>
            <numerusform>1 Zeile kam</numerusform>
            <numerusform>{n} Zeilen kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of old logs due to be erased</source>
        <extracomment>English for one: 1 line of an old log due to be erased</extracomment>
        <translation>
            <numerusform>1 Zeile eines alten Logbuchs zur Löschung fällig</numerusform>
            <numerusform>{n} Zeilen alter Logbücher zur Löschung fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines to post</source>
        <extracomment>English for one: 1 line to post</extracomment>
        <translation>
            <numerusform>1 Zeile zu buchen</numerusform>
            <numerusform>{n} Zeilen zu buchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified</source>
        <extracomment>English for one: {n} line verified</extracomment>
        <translation>
            <numerusform>{n} Zeile geprüft</numerusform>
            <numerusform>{n} Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified, {known} acknowledged</source>
        <extracomment>English for one: {n} line verified, {known} acknowledged</extracomment>
        <translation>
            <numerusform>{n} Zeile geprüft, {known} quittiert</numerusform>
            <numerusform>{n} Zeilen geprüft, {known} quittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait.</source>
        <extracomment>English for one: 1 line waits.</extracomment>
        <translation>
            <numerusform>1 Zeile wartet.</numerusform>
            <numerusform>{n} Zeilen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines went</source>
        <extracomment>English for one: 1 line went</extracomment>
        <translation>
            <numerusform>1 Zeile ging</numerusform>
            <numerusform>{n} Zeilen gingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with amounts and rooms, as “{erased}”</source>
        <extracomment>English for one: 1 line with its amount and room, as “{erased}”</extracomment>
        <translation>
            <numerusform>1 Zeile mit Betrag und Zimmer, als „{erased}“</numerusform>
            <numerusform>{n} Zeilen mit Beträgen und Zimmern, als „{erased}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked as left</source>
        <extracomment>English for one: 1 marked as left</extracomment>
        <translation>
            <numerusform>1 als abgereist vermerkt</numerusform>
            <numerusform>{n} als abgereist vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more colleagues, {money}</source>
        <extracomment>English for one: 1 more colleague, {money}</extracomment>
        <translation>
            <numerusform>1 weitere Person im Team, {money}</numerusform>
            <numerusform>{n} weitere im Team, {money}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more visits</source>
        <extracomment>English for one: 1 more visit</extracomment>
        <translation>
            <numerusform>1 weiterer Aufenthalt</numerusform>
            <numerusform>{n} weitere Aufenthalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new guests</source>
        <extracomment>English for one: 1 new guest</extracomment>
        <translation>
            <numerusform>1 neuer Gast</numerusform>
            <numerusform>{n} neue Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: 1 night</extracomment>
        <translation>
            <numerusform>1 Nacht</numerusform>
            <numerusform>{n} Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>English for one: {n} open</extracomment>
        <translation>
            <numerusform>{n} offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: 1 other</extracomment>
        <translation>
            <numerusform>1 andere</numerusform>
            <numerusform>{n} andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <extracomment>English for one: 1 promise</extracomment>
        <translation>
            <numerusform>1 Zusage</numerusform>
            <numerusform>{n} Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises due</source>
        <extracomment>English for one: 1 promise due</extracomment>
        <translation>
            <numerusform>1 Zusage fällig</numerusform>
            <numerusform>{n} Zusagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises overdue</source>
        <extracomment>English for one: 1 promise overdue</extracomment>
        <translation>
            <numerusform>1 Zusage überfällig</numerusform>
            <numerusform>{n} Zusagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>English for one: 1 room</extracomment>
        <translation>
            <numerusform>1 Zimmer</numerusform>
            <numerusform>{n} Zimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms are over the cap: a lead types a PIN here, or leave them out.</source>
        <extracomment>English for one: 1 room is over the cap: a lead types a PIN here, or leave it out.</extracomment>
        <translation>
            <numerusform>1 Zimmer über dem Limit: hier PIN der Schichtleitung, oder auslassen.</numerusform>
            <numerusform>{n} Zimmer über dem Limit: hier PIN der Schichtleitung, oder auslassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms: {words}</source>
        <extracomment>English for one: 1 room: {words}</extracomment>
        <translation>
            <numerusform>1 Zimmer: {words}</numerusform>
            <numerusform>{n} Zimmer: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>English for one: 1 row</extracomment>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in</source>
        <extracomment>English for one: 1 row is in</extracomment>
        <translation>
            <numerusform>1 Zeile ist übernommen</numerusform>
            <numerusform>{n} Zeilen sind übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>English for one: 1 row was left out.</extracomment>
        <translation>
            <numerusform>1 Zeile wurde ausgelassen.</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are due</source>
        <extracomment>English for one: 1 stay is due</extracomment>
        <translation>
            <numerusform>1 Aufenthalt ist fällig</numerusform>
            <numerusform>{n} Aufenthalte sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are erased, on record as lines {first} to {last}</source>
        <extracomment>English for one: 1 stay is erased, on record as line {first}</extracomment>
        <translation>
            <numerusform>1 Aufenthalt ist gelöscht, festgehalten als Zeile {first}</numerusform>
            <numerusform>{n} Aufenthalte sind gelöscht, festgehalten als Zeilen {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays due to be erased</source>
        <extracomment>English for one: 1 stay due to be erased</extracomment>
        <translation>
            <numerusform>1 Aufenthalt zur Löschung fällig</numerusform>
            <numerusform>{n} Aufenthalte zur Löschung fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <extracomment>English for one: 1 taken back</extracomment>
        <translation>
            <numerusform>1 storniert</numerusform>
            <numerusform>{n} storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things must be mended.</source>
        <extracomment>English for one: 1 thing must be mended.</extracomment>
        <translation>
            <numerusform>Eine Sache muss behoben werden.</numerusform>
            <numerusform>{n} Dinge müssen behoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>English for one: 1 to look at</extracomment>
        <translation>
            <numerusform>1 anzusehen</numerusform>
            <numerusform>{n} anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to settle</source>
        <extracomment>English for one: 1 to settle</extracomment>
        <translation>
            <numerusform>1 zu klären</numerusform>
            <numerusform>{n} zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for approval</source>
        <extracomment>English for one: 1 waits for approval</extracomment>
        <translation>
            <numerusform>1 wartet auf Freigabe</numerusform>
            <numerusform>{n} warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}, {n} nights</source>
        <extracomment>English for one: {span}, 1 night</extracomment>
        <translation>
            <numerusform>{span}, 1 Nacht</numerusform>
            <numerusform>{span}, {n} Nächte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> · left</source>
        <translation> · abgereist</translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation>1 · lästig</translation>
    </message>
    <message>
        <source>2 · annoying</source>
        <translation>2 · ärgerlich</translation>
    </message>
    <message>
        <source>3 · serious</source>
        <translation>3 · ernst</translation>
    </message>
    <message>
        <source>4 · stay spoilt</source>
        <translation>4 · verdorben</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>All of them are recorded together, or none.</source>
        <translation>Alle werden zusammen erfasst oder keine.</translation>
    </message>
    <message>
        <source>Already logged: {each} {kind} for {many}</source>
        <translation>Bereits gebucht: {each} {kind} für {many}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Caps today</source>
        <translation>Limits heute</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>Wählen Sie zuerst eine Geste unter den letzten Zeilen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>Deluxe</source>
        <translation>Deluxe</translation>
    </message>
    <message>
        <source>Enter shows each cap</source>
        <translation>Enter zeigt jedes Limit</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Favourite {n}</source>
        <translation>Favorit {n}</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>Letzte Gesten filtern</translation>
    </message>
    <message>
        <source>Folio, bar, spa</source>
        <translation>Rechnung, Bar, Spa</translation>
    </message>
    <message>
        <source>Go to the quick line</source>
        <translation>Zur Schnellzeile</translation>
    </message>
    <message>
        <source>Go to what waits for approval</source>
        <translation>Zu dem, was auf Freigabe wartet</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>How much is it? Type what the guest gets, such as {example}.</source>
        <translation>Wie viel ist es? Geben Sie ein, was der Gast bekommt, etwa {example}.</translation>
    </message>
    <message>
        <source>Junior suite</source>
        <translation>Juniorsuite</translation>
    </message>
    <message>
        <source>Logged {each} {kind} for {many} as one incident</source>
        <translation>Gebucht: {each} {kind} für {many} als ein Vorfall</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Neue Geste …</translation>
    </message>
    <message>
        <source>New {kind}…</source>
        <translation>Neu: {kind} …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One thing, many rooms…</source>
        <translation>Ein Anlass, viele Zimmer …</translation>
    </message>
    <message>
        <source>Over by {over}</source>
        <translation>Um {over} darüber</translation>
    </message>
    <message>
        <source>Over by {over} · {left} is left</source>
        <translation>Um {over} darüber · noch {left} frei</translation>
    </message>
    <message>
        <source>Owner: {what}</source>
        <translation>Zuständig: {what}</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>{n} buchen</translation>
    </message>
    <message>
        <source>Promise: {when}</source>
        <translation>Zusage: {when}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Zugesagt: {what}</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social Media</translation>
    </message>
    <message>
        <source>Take my last line back</source>
        <translation>Meine letzte Zeile stornieren</translation>
    </message>
    <message>
        <source>Take the selected line back (Delete)</source>
        <translation>Gewählte Zeile stornieren (Delete)</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>Der Gast</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>Das Hotel</translation>
    </message>
    <message>
        <source>Today you helped {guests} with {gestures}</source>
        <translation>Heute haben Sie {guests} mit {gestures} geholfen</translation>
    </message>
    <message>
        <source>True-up</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name and choose the guest.</source>
        <translation>Für wen ist es? Geben Sie Zimmer oder Name ein und wählen Sie den Gast.</translation>
    </message>
    <message>
        <source>after the stay</source>
        <translation>nach dem Aufenthalt</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>reist am {day} an</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>colleagues {money}</source>
        <translation>Team {money}</translation>
    </message>
    <message>
        <source>counts for {day} until {time}</source>
        <translation>zählt bis {time} für {day}</translation>
    </message>
    <message>
        <source>counts for {day}: the day was rolled</source>
        <translation>zählt für {day}: Der Tageswechsel ist erfolgt</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>had the same at {time}</source>
        <translation>bekam dasselbe um {time}</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>in house · leaves today</source>
        <translation>im Haus · reist heute ab</translation>
    </message>
    <message>
        <source>in house · until {day}</source>
        <translation>im Haus · bis {day}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>late correction</source>
        <translation>Nachkorrektur</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>reist heute ab</translation>
    </message>
    <message>
        <source>leaves {left}</source>
        <translation>es bleiben {left}</translation>
    </message>
    <message>
        <source>leaves {left} of {of}</source>
        <translation>es bleiben {left} von {of}</translation>
    </message>
    <message>
        <source>leaves {left} of {of} on {day}</source>
        <translation>es bleiben {left} von {of} am {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abgereist</translation>
    </message>
    <message>
        <source>left on {day}: marked as after the stay</source>
        <translation>am {day} abgereist: Vermerk „nach dem Aufenthalt“</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>abgereist am {day}</translation>
    </message>
    <message>
        <source>left: marked as after the stay</source>
        <translation>abgereist: Vermerk „nach dem Aufenthalt“</translation>
    </message>
    <message>
        <source>moved here from {room}</source>
        <translation>umgezogen aus {room}</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>braucht Freigabe</translation>
    </message>
    <message>
        <source>no cap in force · ask a manager</source>
        <translation>kein Limit gültig · fragen Sie die Leitung</translation>
    </message>
    <message>
        <source>no cap in force: ask a manager</source>
        <translation>kein Limit gültig: Fragen Sie die Leitung</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>für Sie gilt kein Limit: Bitten Sie die Leitung, eines zu setzen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>nobody in {words}</source>
        <translation>niemand in {words}</translation>
    </message>
    <message>
        <source>of line {seq}</source>
        <translation>zu Zeile {seq}</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>ein Vorfall</translation>
    </message>
    <message>
        <source>only what this desk knows</source>
        <translation>nur was dieser Platz weiß</translation>
    </message>
    <message>
        <source>over by true-up</source>
        <translation>über dem Limit durch Abgleich</translation>
    </message>
    <message>
        <source>over by {over}</source>
        <translation>um {over} darüber</translation>
    </message>
    <message>
        <source>over by {over} on {day} · a lead approves</source>
        <translation>am {day} um {over} darüber · Schichtleitung gibt frei</translation>
    </message>
    <message>
        <source>over by {over} · a lead approves</source>
        <translation>um {over} darüber · Schichtleitung gibt frei</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>over cap · {who}</source>
        <translation>über dem Limit · {who}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>teils storniert</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>teilt das Zimmer</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>this guest {alone} · all who share {all}</source>
        <translation>dieser Gast {alone} · alle zusammen {all}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>welche Ursache: {causes}?</translation>
    </message>
    <message>
        <source>{given} given today, no limit</source>
        <translation>{given} heute gegeben, kein Limit</translation>
    </message>
    <message>
        <source>{given} of {of} given today</source>
        <translation>{given} von {of} heute gegeben</translation>
    </message>
    <message>
        <source>{label}  {value} · costs {cost}</source>
        <translation>{label}  {value} · kostet {cost}</translation>
    </message>
    <message>
        <source>{left} of {of} left</source>
        <translation>{left} von {of} frei</translation>
    </message>
    <message>
        <source>{many} · {each} each · {total} in all</source>
        <translation>{many} · je {each} · {total} insgesamt</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>noch {money}</translation>
    </message>
    <message>
        <source>{money} waits</source>
        <translation>{money} wartet</translation>
    </message>
    <message>
        <source>{n} more from colleagues, {money}</source>
        <translation>{n} weitere im Team, {money}</translation>
    </message>
    <message>
        <source>{n} over cap · {who}</source>
        <translation>{n} über dem Limit · {who}</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} Zimmer</translation>
    </message>
    <message>
        <source>{said} · {waiting} waits for approval</source>
        <translation>{said} · {waiting} wartet auf Freigabe</translation>
    </message>
    <message>
        <source>{said} — Ctrl+Z undoes</source>
        <translation>{said} – zurück mit Ctrl+Z</translation>
    </message>
    <message>
        <source>{said}; {n} above the lead's own limit</source>
        <translation>{said}; {n} über dem eigenen Limit der Schichtleitung</translation>
    </message>
    <message>
        <source>{who} gave {money} at {time}</source>
        <translation>{who} gab {money} um {time}</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>A first or family name alone in somebody else's note</source>
        <translation>Ein einzelner Vor- oder Nachname in der Notiz zu jemand anderem</translation>
    </message>
    <message>
        <source>A first or family name alone in somebody else's note: look at line {seqs}{more}</source>
        <translation>Ein Vor- oder Nachname allein in der Notiz eines anderen: Sehen Sie Zeile {seqs}{more} an</translation>
    </message>
    <message>
        <source>A line that you erased the guest, and why</source>
        <translation>Eine Zeile, dass Sie den Gast gelöscht haben und warum</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast aufnehmen</translation>
    </message>
    <message>
        <source>Also the other visit under this name</source>
        <translation>Auch den anderen Aufenthalt unter diesem Namen</translation>
    </message>
    <message>
        <source>Also the {n} other visits under this name</source>
        <translation>Auch die {n} anderen Aufenthalte unter diesem Namen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on</source>
        <translation>Sicherungen und Kulanzbücher, die bei einer Wiederherstellung beiseitegelegt wurden: Die letzte entfällt mit der ersten Sicherung ab {day}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>Correct this guest's name</source>
        <translation>Den Namen dieses Gastes berichtigen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates and rooms of the stay</source>
        <translation>Daten und Zimmer des Aufenthalts</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abreise</translation>
    </message>
    <message>
        <source>Drafts and typed lines of {who}</source>
        <translation>Entwürfe und getippte Zeilen von {who}</translation>
    </message>
    <message>
        <source>Erase this guest for good…</source>
        <translation>Diesen Gast endgültig löschen …</translation>
    </message>
    <message>
        <source>Every name and reading, the booking</source>
        <translation>Jeder Name und jede Lesung, die Reservierung</translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation>Jede Zeile konnte gelesen werden</translation>
    </message>
    <message>
        <source>Everybody in house is on the list</source>
        <translation>Alle im Haus stehen auf der Liste</translation>
    </message>
    <message>
        <source>Everybody today</source>
        <translation>Alle heute</translation>
    </message>
    <message>
        <source>Exported files (PDF, CSV), copies kept elsewhere, and paper</source>
        <translation>Exportierte Dateien (PDF, CSV), Kopien an anderen Orten und Papier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Gast suchen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Go to this guest's time line</source>
        <translation>Zum Zeitstrahl dieses Gastes</translation>
    </message>
    <message>
        <source>Goes, from the file and its pages</source>
        <translation>Wird gelöscht, aus der Datei und ihren Seiten</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Import the in-house list</source>
        <translation>Inhouse-Liste importieren</translation>
    </message>
    <message>
        <source>In which language? Arrow keys choose, Enter goes on.</source>
        <translation>In welcher Sprache? Pfeiltasten wählen, Enter geht weiter.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Letter to this guest as PDF…</source>
        <translation>Brief an diesen Gast als PDF …</translation>
    </message>
    <message>
        <source>Letter {document}.pdf</source>
        <translation>Brief {document}.pdf</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in; it can still be corrected afterwards.</source>
        <translation>Zeile {seq} ist geschätzt, bis die Rechnung da ist; sie lässt sich auch danach noch berichtigen.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap today: its headroom comes back.</source>
        <translation>Zeile {seq} zählt heute noch auf das Limit der Gruppe: Ihr Spielraum wird wieder frei.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>Zeile {seq} wartet auf Freigabe: Geben Sie sie zuerst frei, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Move this guest to another room</source>
        <translation>Diesen Gast in ein anderes Zimmer umziehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New gesture for this guest</source>
        <translation>Neue Geste für diesen Gast</translation>
    </message>
    <message>
        <source>No colleague has given anything today</source>
        <translation>Im Team hat heute niemand etwas gegeben</translation>
    </message>
    <message>
        <source>No line: nothing was given</source>
        <translation>Keine Zeile: Es wurde nichts gegeben</translation>
    </message>
    <message>
        <source>Nobody is on the list as before</source>
        <translation>Niemand steht unverändert auf der Liste</translation>
    </message>
    <message>
        <source>Nobody new is on the list</source>
        <translation>Niemand auf der Liste ist neu</translation>
    </message>
    <message>
        <source>Nobody's stay changes</source>
        <translation>Kein Aufenthalt ändert sich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing was given to this guest that has a voucher: a credit or a label does.</source>
        <translation>Diesem Gast wurde nichts gegeben, wofür es einen Gutschein gibt: Den gibt es für Gutschriften und Versandlabels.</translation>
    </message>
    <message>
        <source>Out of this desk's reach</source>
        <translation>Von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>Bleibt im Journal</translation>
    </message>
    <message>
        <source>Texts that write the whole name: line {seqs}{more}</source>
        <translation>Texte mit dem vollen Namen: Zeile {seqs}{more}</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>Der Gast ist im Haus: Vermerken Sie ihn zuerst als abgereist.</translation>
    </message>
    <message>
        <source>The letter to {name}</source>
        <translation>Der Brief an {name}</translation>
    </message>
    <message>
        <source>The lines with their days, amounts and rooms</source>
        <translation>Die Zeilen mit ihren Tagen, Beträgen und Zimmern</translation>
    </message>
    <message>
        <source>The list is in: {parts}.</source>
        <translation>Die Liste ist da: {parts}.</translation>
    </message>
    <message>
        <source>The voucher for line {seq}</source>
        <translation>Der Gutschein für Zeile {seq}</translation>
    </message>
    <message>
        <source>This guest has left</source>
        <translation>Dieser Gast ist abgereist</translation>
    </message>
    <message>
        <source>This guest is also another entry…</source>
        <translation>Dieser Gast ist auch ein anderer Eintrag …</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Dieser Aufenthalt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Totals, and the chain that proves them</source>
        <translation>Summen und die Kette, die sie beweist</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Voucher for this guest as PDF…</source>
        <translation>Gutschein für diesen Gast als PDF …</translation>
    </message>
    <message>
        <source>Voucher {document}.pdf</source>
        <translation>Gutschein {document}.pdf</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet: nobody will know whom it was promised to.</source>
        <translation>Was Zeile {seq} zusagt, ist noch nicht fällig: Niemand wird wissen, wem es zugesagt wurde.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen wird</translation>
    </message>
    <message>
        <source>You today</source>
        <translation>Sie heute</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>reist am {day} an</translation>
    </message>
    <message>
        <source>caller, no room</source>
        <translation>telefonisch, kein Zimmer</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>Datum {order}</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>in house until {day}</source>
        <translation>im Haus bis {day}</translation>
    </message>
    <message>
        <source>in house, no departure yet</source>
        <translation>im Haus, noch keine Abreise</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>reist heute ab</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>abgereist am {day}</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>für Sie gilt kein Limit: Bitten Sie die Leitung, eines zu setzen</translation>
    </message>
    <message>
        <source>no departure</source>
        <translation>keine Abreise</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>von {cap}</translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation>um {money} darüber</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>seit {day}, {time}</translation>
    </message>
    <message>
        <source>this guest {alone}, with the party {pooled}</source>
        <translation>dieser Gast {alone}, mit der Gruppe {pooled}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>was due to leave {day}</source>
        <translation>sollte am {day} abreisen</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation>{money} heute noch frei</translation>
    </message>
    <message>
        <source>{money} waits for approval</source>
        <translation>{money} wartet auf Freigabe</translation>
    </message>
    <message>
        <source>{span}, night {n} of {count}</source>
        <translation>{span}, Nacht {n} von {count}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>+43 1 555 0100, or a mailbox; empty when only the desk itself will do.</source>
        <translation>+43 1 555 0100 oder eine E-Mail-Adresse; leer, wenn nur die Rezeption selbst infrage kommt.</translation>
    </message>
    <message>
        <source>03:00: a gesture at 02:30 still counts for the day before.</source>
        <translation>03:00: Eine Geste um 02:30 zählt noch für den Vortag.</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50.</source>
        <translation>1,234.50 oder 1.234,50.</translation>
    </message>
    <message>
        <source>1,50 where semicolons part the cells.</source>
        <translation>1,50, wo Semikolons die Zellen trennen.</translation>
    </message>
    <message>
        <source>100.00, or none for no limit.</source>
        <translation>100.00, oder none für kein Limit.</translation>
    </message>
    <message>
        <source>12.50 of 25.00, when half of a voucher was returned.</source>
        <translation>12.50 von 25.00, wenn ein halber Gutschein zurückkam.</translation>
    </message>
    <message>
        <source>14.37 for a label that was estimated at 12.00.</source>
        <translation>14.37 für ein Label, das auf 12.00 geschätzt war.</translation>
    </message>
    <message>
        <source>150.00; Enter says who would have had to ask.</source>
        <translation>150.00; Enter sagt, wer hätte fragen müssen.</translation>
    </message>
    <message>
        <source>18, unless the law where you are says less.</source>
        <translation>18, wenn das Gesetz bei Ihnen nicht weniger verlangt.</translation>
    </message>
    <message>
        <source>2 at 30 a night counts 30 today and 30 tomorrow.</source>
        <translation>2 zu 30 pro Nacht zählen heute 30 und morgen 30.</translation>
    </message>
    <message>
        <source>20 or 20.00; nothing is rounded or trimmed to fit.</source>
        <translation>20 oder 20.00; nichts wird gerundet oder passend gekürzt.</translation>
    </message>
    <message>
        <source>2027-01-31.</source>
        <translation>2027-01-31.</translation>
    </message>
    <message>
        <source>27 Nov, or 3.</source>
        <translation>27. Nov, oder 3.</translation>
    </message>
    <message>
        <source>2h, 1d, 18:00 or tomorrow.</source>
        <translation>2h, 1d, 18:00 oder tomorrow.</translation>
    </message>
    <message>
        <source>401-418 not 405, or 4th floor.</source>
        <translation>401-418 not 405, oder 4th floor.</translation>
    </message>
    <message>
        <source>412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.</source>
        <translation>412 c20 wifi down !1d gibt Zimmer 412 eine Gutschrift von 20 und sagt etwas bis morgen zu.</translation>
    </message>
    <message>
        <source>412 credit shows the credits of room 412; empty shows all lines.</source>
        <translation>412 Gutschrift zeigt die Gutschriften von Zimmer 412; leer zeigt alle Zeilen.</translation>
    </message>
    <message>
        <source>412 or nguyen; the arrow keys choose among several.</source>
        <translation>412 oder nguyen; die Pfeiltasten wählen unter mehreren.</translation>
    </message>
    <message>
        <source>412, a name, or a booking's number.</source>
        <translation>412, ein Name oder eine Reservierungsnummer.</translation>
    </message>
    <message>
        <source>412, nguyen or GH1234; every word must fit.</source>
        <translation>412, nguyen oder GH1234; jedes Wort muss passen.</translation>
    </message>
    <message>
        <source>412, or B-12.</source>
        <translation>412 oder B-12.</translation>
    </message>
    <message>
        <source>42, as it is printed on its report.</source>
        <translation>42, wie auf ihrem Bericht gedruckt.</translation>
    </message>
    <message>
        <source>42, or 23 Nov.</source>
        <translation>42 oder 23. Nov.</translation>
    </message>
    <message>
        <source>518.</source>
        <translation>518.</translation>
    </message>
    <message>
        <source>701, a name, or a booking's number.</source>
        <translation>701, ein Name oder eine Reservierungsnummer.</translation>
    </message>
    <message>
        <source>7KQ2, for a code that ends in 7KQ2.</source>
        <translation>7KQ2 für einen Code, der auf 7KQ2 endet.</translation>
    </message>
    <message>
        <source>90 s at a counter where guests stand.</source>
        <translation>90 s an einem Tresen, an dem Gäste stehen.</translation>
    </message>
    <message>
        <source>A birthday cake delights; a credit for noise mends.</source>
        <translation>Eine Geburtstagstorte macht Freude; eine Gutschrift für Lärm macht etwas wieder gut.</translation>
    </message>
    <message>
        <source>A breakfast worth 20 may cost the house 7.</source>
        <translation>Ein Frühstück im Wert von 20 kostet das Haus vielleicht 7.</translation>
    </message>
    <message>
        <source>A couple in one room has it twice, or once.</source>
        <translation>Ein Paar in einem Zimmer hat es zweimal oder einmal.</translation>
    </message>
    <message>
        <source>A couple in one room has two caps, or one.</source>
        <translation>Ein Paar in einem Zimmer hat zwei Limits oder eines.</translation>
    </message>
    <message>
        <source>A credit of 20 for every room without hot water.</source>
        <translation>Eine Gutschrift von 20 für jedes Zimmer ohne Warmwasser.</translation>
    </message>
    <message>
        <source>A lead's cap is also the most that a lead can approve.</source>
        <translation>Das Limit der Schichtleitung ist zugleich das Höchste, was sie freigeben kann.</translation>
    </message>
    <message>
        <source>A name alone is no proof: compare booking and dates first.</source>
        <translation>Ein Name allein ist kein Beweis: Vergleichen Sie zuerst Reservierung und Daten.</translation>
    </message>
    <message>
        <source>A power cut in the street is nobody's fault here.</source>
        <translation>Ein Stromausfall in der Straße liegt in niemandes Verantwortung.</translation>
    </message>
    <message>
        <source>A ready gesture of the house's catalogue: it fills in value, cost and the usual cause.</source>
        <translation>Eine fertige Geste aus dem Katalog des Hauses: Sie füllt Wert, Kosten und die übliche Ursache aus.</translation>
    </message>
    <message>
        <source>A rep gives, a lead approves and closes shifts, a manager sets the policy.</source>
        <translation>Die Rezeption gibt, die Schichtleitung gibt frei und schließt Schichten, die Leitung setzt die Richtlinie.</translation>
    </message>
    <message>
        <source>A slow breakfast is 1, a night without sleep is 3.</source>
        <translation>Ein langsames Frühstück ist 1, eine Nacht ohne Schlaf ist 3.</translation>
    </message>
    <message>
        <source>A word on how the promise ended; it stands on the guest's time line.</source>
        <translation>Ein Wort dazu, wie die Zusage endete; es steht auf dem Zeitstrahl des Gastes.</translation>
    </message>
    <message>
        <source>A4 in most of the world, Letter in North America.</source>
        <translation>A4 fast überall auf der Welt, Letter in Nordamerika.</translation>
    </message>
    <message>
        <source>Ada Example, and not Ada alone.</source>
        <translation>Ada Example, und nicht nur Ada.</translation>
    </message>
    <message>
        <source>After how long without a key or a click the desk locks itself; drafts are kept.</source>
        <translation>Nach welcher Zeit ohne Taste oder Klick sich der Arbeitsplatz sperrt; Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>All rooms that one incident befell: ranges, single rooms, floors, and what is left out.</source>
        <translation>Alle Zimmer, die ein Vorfall betraf: Bereiche, einzelne Zimmer, Etagen und was ausgenommen ist.</translation>
    </message>
    <message>
        <source>Always, where the computer takes its touch screen for a mouse.</source>
        <translation>Immer, wo der Computer seinen Touchscreen für eine Maus hält.</translation>
    </message>
    <message>
        <source>An update is one file that ends in .latitude. It is signed: a changed or strange one is refused.</source>
        <translation>Eine Aktualisierung ist eine Datei, die auf .latitude endet. Sie ist signiert: Eine veränderte oder fremde wird abgelehnt.</translation>
    </message>
    <message>
        <source>As IT was shown it, once.</source>
        <translation>Wie es der IT gezeigt wurde, einmal.</translation>
    </message>
    <message>
        <source>As IT wrote it: postgresql://latitude_grand_spa@db.example/latitude.</source>
        <translation>Wie von der IT geschrieben: postgresql://latitude_grand_spa@db.example/latitude.</translation>
    </message>
    <message>
        <source>Asked for it by mail on 3 November.</source>
        <translation>Am 3. November per E-Mail darum gebeten.</translation>
    </message>
    <message>
        <source>Bring an iron up.</source>
        <translation>Ein Bügeleisen bringen.</translation>
    </message>
    <message>
        <source>By phone, when the room called.</source>
        <translation>Per Telefon, wenn das Zimmer angerufen hat.</translation>
    </message>
    <message>
        <source>By when it is due: a span or a time, never “soon”.</source>
        <translation>Bis wann es fällig ist: eine Zeitspanne oder eine Uhrzeit, nie „bald“.</translation>
    </message>
    <message>
        <source>By when something more is promised to the guest; empty when nothing is.</source>
        <translation>Bis wann dem Gast noch etwas zugesagt wird; leer, wenn nichts.</translation>
    </message>
    <message>
        <source>C on the tabs chooses the credit, L the label, U the upgrade.</source>
        <translation>C auf den Reitern wählt die Gutschrift, L das Label, U das Upgrade.</translation>
    </message>
    <message>
        <source>CSV, which alone holds the guests' names.</source>
        <translation>CSV, das als einziges die Namen der Gäste enthält.</translation>
    </message>
    <message>
        <source>Call about the parcel.</source>
        <translation>Wegen des Pakets anrufen.</translation>
    </message>
    <message>
        <source>Choose the stick itself, and the newest one on it for this computer is taken.</source>
        <translation>Wählen Sie den Stick selbst: Genommen wird die neueste darauf für diesen Computer.</translation>
    </message>
    <message>
        <source>Copy it from the label: RR 1234 5678 9.</source>
        <translation>Vom Label abschreiben: RR 1234 5678 9.</translation>
    </message>
    <message>
        <source>Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.</source>
        <translation>Ctrl++ ist überall eine Stufe größer, Ctrl+0 ist 100 %.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.</source>
        <translation>Ctrl+1 bis Ctrl+4: 7, 30, 90 oder 365 Tage.</translation>
    </message>
    <message>
        <source>Ctrl+Tab turns to the next one.</source>
        <translation>Ctrl+Tab führt zum nächsten.</translation>
    </message>
    <message>
        <source>D is delighted, F is fine, U is still unhappy.</source>
        <translation>D ist begeistert, F ist zufrieden, U ist weiterhin unzufrieden.</translation>
    </message>
    <message>
        <source>Deutsch, when the auditor reads German.</source>
        <translation>Deutsch, wenn die Revision Deutsch liest.</translation>
    </message>
    <message>
        <source>EUR, or type the country.</source>
        <translation>EUR, oder geben Sie das Land ein.</translation>
    </message>
    <message>
        <source>Each such line is marked on the report.</source>
        <translation>Jede solche Zeile trägt im Bericht einen Vermerk.</translation>
    </message>
    <message>
        <source>Empty at the first desk; at the next ones the eight groups that it shows.</source>
        <translation>Leer am ersten Platz; an den nächsten die acht Gruppen, die er zeigt.</translation>
    </message>
    <message>
        <source>Estimate 12, and write 14.37 on F3 when the carrier's bill is there.</source>
        <translation>Schätzen Sie 12, und schreiben Sie auf F3 14.37, wenn die Rechnung des Zustellers da ist.</translation>
    </message>
    <message>
        <source>Every cap can be changed later in the settings, from a day on.</source>
        <translation>Jedes Limit lässt sich später in den Einstellungen ändern, ab einem Tag.</translation>
    </message>
    <message>
        <source>Every line of the shift, or only what a lead should look at.</source>
        <translation>Jede Zeile der Schicht, oder nur, was die Schichtleitung ansehen sollte.</translation>
    </message>
    <message>
        <source>Everything, to see what was left open for days.</source>
        <translation>Alles, um zu sehen, was tagelang offen blieb.</translation>
    </message>
    <message>
        <source>Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.</source>
        <translation>Auffällig sind Beträge über einem Limit, Stornos, Schätzungen und zweifelhafte Uhrzeiten.</translation>
    </message>
    <message>
        <source>Express or standard.</source>
        <translation>Express oder Standard.</translation>
    </message>
    <message>
        <source>Finds everything that can be done by a few letters of it; Enter does it.</source>
        <translation>Findet alles, was man tun kann, anhand weniger Buchstaben; Enter führt es aus.</translation>
    </message>
    <message>
        <source>Finds guests in house and all earlier ones, by room, name or confirmation.</source>
        <translation>Findet Gäste im Haus und alle früheren, nach Zimmer, Name oder Bestätigungsnummer.</translation>
    </message>
    <message>
        <source>Finds what the guides say: every word must stand in a section.</source>
        <translation>Findet, was die Anleitungen sagen: Jedes Wort muss in einem Abschnitt stehen.</translation>
    </message>
    <message>
        <source>Folio, bar, or voucher.</source>
        <translation>Gästerechnung, Bar oder Gutschein.</translation>
    </message>
    <message>
        <source>For how many nights the better room is given; each night counts on its own day.</source>
        <translation>Für wie viele Nächte das bessere Zimmer gilt; jede Nacht zählt an ihrem eigenen Tag.</translation>
    </message>
    <message>
        <source>For the room choose the column that is called “Zimmer” or “Room No.”.</source>
        <translation>Wählen Sie für das Zimmer die Spalte, die „Zimmer“ oder „Room No.“ heißt.</translation>
    </message>
    <message>
        <source>For whom the cap is: reps, leads or managers.</source>
        <translation>Für wen das Limit gilt: Rezeption, Schichtleitung oder Leitung.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one in the settings.</source>
        <translation>Vergessen? Die Leitung setzt in den Einstellungen eine neue.</translation>
    </message>
    <message>
        <source>Four groups of four signs; it may be typed without the dashes.</source>
        <translation>Vier Gruppen zu vier Zeichen; die Striche können entfallen.</translation>
    </message>
    <message>
        <source>Four to twelve digits; they are shown to nobody.</source>
        <translation>Vier bis zwölf Ziffern; sie werden niemandem gezeigt.</translation>
    </message>
    <message>
        <source>Français for a guest from Lyon.</source>
        <translation>Français für einen Gast aus Lyon.</translation>
    </message>
    <message>
        <source>Front desk, or Concierge.</source>
        <translation>Rezeption oder Concierge.</translation>
    </message>
    <message>
        <source>GH123456.</source>
        <translation>GH123456.</translation>
    </message>
    <message>
        <source>Grand Hotel.</source>
        <translation>Grand Hotel.</translation>
    </message>
    <message>
        <source>How a guest reaches the desk from outside; it is printed on letters to guests.</source>
        <translation>Wie ein Gast die Rezeption von außen erreicht; es steht auf Briefen an Gäste.</translation>
    </message>
    <message>
        <source>How amounts are written on screens and reports: with a point or a comma.</source>
        <translation>Wie Beträge auf Bildschirm und Berichten stehen: mit Punkt oder Komma.</translation>
    </message>
    <message>
        <source>How it is sent, as the carrier calls it.</source>
        <translation>Wie es versandt wird, in den Worten des Zustellers.</translation>
    </message>
    <message>
        <source>How large the text of this computer's window is.</source>
        <translation>Wie groß der Text im Fenster dieses Computers ist.</translation>
    </message>
    <message>
        <source>How many business days up to today are counted.</source>
        <translation>Wie viele Geschäftstage bis heute gezählt werden.</translation>
    </message>
    <message>
        <source>How many months after departure a guest is due to be erased; nothing goes by itself.</source>
        <translation>Wie viele Monate nach Abreise ein Gast zur Löschung fällig ist; nichts geschieht von selbst.</translation>
    </message>
    <message>
        <source>How much came back, at most what was given.</source>
        <translation>Wie viel zurückkam, höchstens das Gegebene.</translation>
    </message>
    <message>
        <source>How much each role may give one guest in one day, to begin with.</source>
        <translation>Wie viel jede Rolle zu Beginn einem Gast am Tag geben darf.</translation>
    </message>
    <message>
        <source>How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4).</source>
        <translation>Wie sehr es den Aufenthalt getrübt hat, von lästig (1) bis Aufenthalt verdorben (4).</translation>
    </message>
    <message>
        <source>How the guest reached the house with it.</source>
        <translation>Auf welchem Weg sich der Gast damit an das Haus wandte.</translation>
    </message>
    <message>
        <source>How the name is typed in another script, so that others find it.</source>
        <translation>Wie der Name in einer anderen Schrift getippt wird, damit andere ihn finden.</translation>
    </message>
    <message>
        <source>Junior suite.</source>
        <translation>Juniorsuite.</translation>
    </message>
    <message>
        <source>LL. Nobody approves an own line.</source>
        <translation>LL. Niemand gibt eine eigene Zeile frei.</translation>
    </message>
    <message>
        <source>LL. Nobody decides about an own line.</source>
        <translation>LL. Niemand entscheidet über eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Last 30 days.</source>
        <translation>Letzte 30 Tage.</translation>
    </message>
    <message>
        <source>Lets a lead approve an own line, for houses with one lead on duty.</source>
        <translation>Erlaubt der Schichtleitung, eine eigene Zeile freizugeben, für Häuser mit nur einer Schichtleitung im Dienst.</translation>
    </message>
    <message>
        <source>Lyon.</source>
        <translation>Lyon.</translation>
    </message>
    <message>
        <source>MK.</source>
        <translation>MK.</translation>
    </message>
    <message>
        <source>MM.</source>
        <translation>MM.</translation>
    </message>
    <message>
        <source>Maja Kowal.</source>
        <translation>Maja Kowal.</translation>
    </message>
    <message>
        <source>Makes buttons, fields and rows large enough for a finger at every text size.</source>
        <translation>Macht Knöpfe, Felder und Zeilen bei jeder Textgröße groß genug für einen Finger.</translation>
    </message>
    <message>
        <source>No birthday and no row of the same digit.</source>
        <translation>Kein Geburtstag und keine Reihe gleicher Ziffern.</translation>
    </message>
    <message>
        <source>No signal by the window from 20:00 to 22:30.</source>
        <translation>Kein Empfang am Fenster von 20:00 bis 22:30.</translation>
    </message>
    <message>
        <source>Nothing is looked for in a network, now or later.</source>
        <translation>Im Netz wird nichts gesucht, weder jetzt noch später.</translation>
    </message>
    <message>
        <source>Nothing moves when the computer's own settings ask for none.</source>
        <translation>Nichts bewegt sich, wenn der Computer selbst darauf eingestellt ist.</translation>
    </message>
    <message>
        <source>Past shifts have a late correction's supplement beside them.</source>
        <translation>Neben vergangenen Schichten steht der Nachtrag mit ihren Nachkorrekturen.</translation>
    </message>
    <message>
        <source>Reached her, the parcel is on its way.</source>
        <translation>Sie wurde erreicht, das Paket ist unterwegs.</translation>
    </message>
    <message>
        <source>Rep: what reps gave in the last days.</source>
        <translation>Rezeption: was sie in den letzten Tagen gab.</translation>
    </message>
    <message>
        <source>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</source>
        <translation>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</translation>
    </message>
    <message>
        <source>She stays for a month and asks for me.</source>
        <translation>Sie bleibt einen Monat und fragt nach mir.</translation>
    </message>
    <message>
        <source>Shows how many questions the cap has led to.</source>
        <translation>Zeigt, zu wie vielen Fragen das Limit geführt hat.</translation>
    </message>
    <message>
        <source>Shows only the closed shifts that hold every word typed here.</source>
        <translation>Zeigt nur die geschlossenen Schichten, die jedes hier getippte Wort enthalten.</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word typed here, in any column.</source>
        <translation>Zeigt nur die Zeilen, die jedes hier getippte Wort enthalten, gleich in welcher Spalte.</translation>
    </message>
    <message>
        <source>Standard double.</source>
        <translation>Standard-Doppelzimmer.</translation>
    </message>
    <message>
        <source>TS.</source>
        <translation>TS.</translation>
    </message>
    <message>
        <source>That manager's PIN, as it was when the backup was made.</source>
        <translation>Die PIN dieser Leitung, wie sie beim Anlegen der Sicherung galt.</translation>
    </message>
    <message>
        <source>The PIN of then, if it was changed since.</source>
        <translation>Die damalige PIN, falls sie seither geändert wurde.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with now.</source>
        <translation>Die PIN, mit der Sie sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with.</source>
        <translation>Die PIN, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The PIN to begin with, 4 to 12 digits; the person can change it in the settings.</source>
        <translation>Die erste PIN, 4 bis 12 Ziffern; die Person kann sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The arrow keys choose, Tab goes to the word, Enter confirms.</source>
        <translation>Die Pfeiltasten wählen, Tab führt zum Wort, Enter bestätigt.</translation>
    </message>
    <message>
        <source>The arrow keys turn from one to the next.</source>
        <translation>Die Pfeiltasten führen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>The booking's number, if there is one: those who share it are one party.</source>
        <translation>Die Reservierungsnummer, falls vorhanden: Wer sie teilt, bildet eine Gruppe.</translation>
    </message>
    <message>
        <source>The business day from which it is in force; lines posted before keep their cap.</source>
        <translation>Der Geschäftstag, ab dem es gilt; früher gebuchte Zeilen behalten ihr Limit.</translation>
    </message>
    <message>
        <source>The business days on which the lines of the file were posted, or the shift that holds them.</source>
        <translation>Die Geschäftstage, an denen die Zeilen der Datei gebucht wurden, oder die Schicht, zu der sie gehören.</translation>
    </message>
    <message>
        <source>The charger that was left in the room.</source>
        <translation>Das Ladegerät, das im Zimmer liegen blieb.</translation>
    </message>
    <message>
        <source>The code that was printed when the hotel was set up; it gives a manager a new PIN.</source>
        <translation>Der Code, der beim Einrichten des Hotels gedruckt wurde; er gibt der Leitung eine neue PIN.</translation>
    </message>
    <message>
        <source>The colours of this computer's window; they are no policy.</source>
        <translation>Die Farben im Fenster dieses Computers; sie sind keine Richtlinie.</translation>
    </message>
    <message>
        <source>The currency of all amounts. It cannot be changed once something was posted.</source>
        <translation>Die Währung aller Beträge. Sie lässt sich nach der ersten Buchung nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The day of departure, as a date or a number of nights; empty when it is open.</source>
        <translation>Der Abreisetag, als Datum oder Zahl der Nächte; leer, wenn noch offen.</translation>
    </message>
    <message>
        <source>The first and the last business day whose lines the file holds; the same day twice is that day.</source>
        <translation>Der erste und der letzte Geschäftstag, dessen Zeilen die Datei enthält; zweimal derselbe Tag ist dieser Tag.</translation>
    </message>
    <message>
        <source>The first and the last of a month.</source>
        <translation>Der Erste und der Letzte eines Monats.</translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation>Der Erste des nächsten Monats.</translation>
    </message>
    <message>
        <source>The footer of the last printed report, so that no number on paper is given out twice.</source>
        <translation>Die Fußzeile des zuletzt gedruckten Berichts, damit keine Nummer auf Papier zweimal vergeben wird.</translation>
    </message>
    <message>
        <source>The guest did not want it.</source>
        <translation>Der Gast wollte es nicht.</translation>
    </message>
    <message>
        <source>The guest who gets it, by room, name or confirmation; in house comes first.</source>
        <translation>Der Gast, der es bekommt, nach Zimmer, Name oder Bestätigungsnummer; wer im Haus ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>The guest's name as the guest writes it, in any script.</source>
        <translation>Der Name des Gastes, wie der Gast ihn schreibt, in beliebiger Schrift.</translation>
    </message>
    <message>
        <source>The hotel's name as it stands on the lock screen and on every report.</source>
        <translation>Der Name des Hotels, wie er auf dem Sperrbildschirm und jedem Bericht steht.</translation>
    </message>
    <message>
        <source>The hotel’s key, which opens what the desks tell each other. The first desk makes it.</source>
        <translation>Der Schlüssel des Hotels, der öffnet, was die Plätze einander sagen. Der erste Platz erzeugt ihn.</translation>
    </message>
    <message>
        <source>The initials of a manager, as they were when the backup was made.</source>
        <translation>Das Kürzel einer Leitung, wie es beim Anlegen der Sicherung galt.</translation>
    </message>
    <message>
        <source>The initials of the lead who agrees to the amount above your cap.</source>
        <translation>Das Kürzel der Schichtleitung, die dem Betrag über Ihrem Limit zustimmt.</translation>
    </message>
    <message>
        <source>The initials of the lead who decides about the amount.</source>
        <translation>Das Kürzel der Schichtleitung, die über den Betrag entscheidet.</translation>
    </message>
    <message>
        <source>The initials of the manager who puts on record that the damage was seen.</source>
        <translation>Das Kürzel der Leitung, die festhält, dass der Schaden gesehen wurde.</translation>
    </message>
    <message>
        <source>The language of reports and papers from now on; a letter or a voucher may be in another one.</source>
        <translation>Die Sprache der Berichte und Papiere ab jetzt; ein Brief oder Gutschein kann in einer anderen sein.</translation>
    </message>
    <message>
        <source>The language of this one letter or voucher; the house's own is chosen already.</source>
        <translation>Die Sprache dieses einen Briefs oder Gutscheins; die des Hauses ist schon gewählt.</translation>
    </message>
    <message>
        <source>The language that the window speaks with you; others keep theirs.</source>
        <translation>Die Sprache, in der das Fenster mit Ihnen spricht; andere behalten ihre.</translation>
    </message>
    <message>
        <source>The last day on which a voucher is good.</source>
        <translation>Der letzte Tag, an dem ein Gutschein gilt.</translation>
    </message>
    <message>
        <source>The last four signs of the recovery code, as a sign that it stands on paper.</source>
        <translation>Die letzten vier Zeichen des Notfallcodes, als Zeichen, dass er auf Papier steht.</translation>
    </message>
    <message>
        <source>The lead's own PIN, typed by the lead. Your session stays yours.</source>
        <translation>Die eigene PIN der Schichtleitung, von ihr selbst eingegeben. Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>The lift is being mended, 512 waits for a call at 08:00.</source>
        <translation>Der Aufzug wird repariert, 512 wartet auf einen Anruf um 08:00.</translation>
    </message>
    <message>
        <source>The manager's own PIN, typed by the manager.</source>
        <translation>Die eigene PIN der Leitung, von ihr selbst eingegeben.</translation>
    </message>
    <message>
        <source>The most for one guest in one business day, to be tried on what was given.</source>
        <translation>Das Höchste für einen Gast an einem Geschäftstag, am Gegebenen erprobt.</translation>
    </message>
    <message>
        <source>The most that this role may give one guest in one business day.</source>
        <translation>Das Höchste, was diese Rolle einem Gast an einem Geschäftstag geben darf.</translation>
    </message>
    <message>
        <source>The name as it should have been written; lines keep the one they were posted under.</source>
        <translation>Der Name, wie er hätte geschrieben werden sollen; Zeilen behalten den gebuchten.</translation>
    </message>
    <message>
        <source>The name of this counter, printed on every report.</source>
        <translation>Der Name dieses Arbeitsplatzes, auf jeden Bericht gedruckt.</translation>
    </message>
    <message>
        <source>The name that stands on the label, such as Post.</source>
        <translation>Der Name, der auf dem Label steht, etwa Post.</translation>
    </message>
    <message>
        <source>The new PIN once more, so that no slip locks anybody out.</source>
        <translation>Die neue PIN noch einmal, damit kein Tippfehler jemanden aussperrt.</translation>
    </message>
    <message>
        <source>The new PIN: 4 to 12 digits that nobody else can guess.</source>
        <translation>Die neue PIN: 4 bis 12 Ziffern, die sonst niemand erraten kann.</translation>
    </message>
    <message>
        <source>The number by which the parcel can be followed; it helps to keep the promise.</source>
        <translation>Die Nummer zur Verfolgung des Pakets; sie hilft, die Zusage zu halten.</translation>
    </message>
    <message>
        <source>The number of the shift whose lines the file holds. The one that is open stands there first.</source>
        <translation>Die Nummer der Schicht, deren Zeilen die Datei enthält. Zuerst steht dort die offene.</translation>
    </message>
    <message>
        <source>The number under which it stands in the other system, so that both can be compared.</source>
        <translation>Die Nummer, unter der es im anderen System steht, damit sich beides vergleichen lässt.</translation>
    </message>
    <message>
        <source>The one you typed at the lock screen.</source>
        <translation>Die, die Sie auf dem Sperrbildschirm eingegeben haben.</translation>
    </message>
    <message>
        <source>The other entry of the same guest; both count together, and it can be undone.</source>
        <translation>Der andere Eintrag desselben Gastes; beide zählen zusammen, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The paper that reports are laid out for.</source>
        <translation>Das Papier, für das Berichte gesetzt werden.</translation>
    </message>
    <message>
        <source>The password of that user. It is kept in this computer’s keyring and nowhere else.</source>
        <translation>Das Passwort dieses Benutzers. Es wird nur im Schlüsselbund dieses Rechners aufbewahrt.</translation>
    </message>
    <message>
        <source>The person's name as on the badge; it stands on reports.</source>
        <translation>Der Name der Person wie auf dem Namensschild; er steht auf Berichten.</translation>
    </message>
    <message>
        <source>The quick line's words stay the same in every language.</source>
        <translation>Die Wörter der Schnellzeile bleiben in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>The room from now on. What is left of the cap and all lines stay with the guest.</source>
        <translation>Das Zimmer ab jetzt. Was vom Limit frei ist und alle Zeilen bleiben beim Gast.</translation>
    </message>
    <message>
        <source>The room or category that the guest gets instead.</source>
        <translation>Das Zimmer oder die Kategorie, die der Gast stattdessen bekommt.</translation>
    </message>
    <message>
        <source>The room or category that the guest had booked.</source>
        <translation>Das Zimmer oder die Kategorie, die der Gast reserviert hatte.</translation>
    </message>
    <message>
        <source>The room; leave it empty for a caller without a booking.</source>
        <translation>Das Zimmer; leer lassen, wenn jemand ohne Reservierung anruft.</translation>
    </message>
    <message>
        <source>The same PIN once more, so that no slip locks anybody out.</source>
        <translation>Dieselbe PIN noch einmal, damit kein Tippfehler jemanden aussperrt.</translation>
    </message>
    <message>
        <source>The same digits as in the field before.</source>
        <translation>Dieselben Ziffern wie im Feld davor.</translation>
    </message>
    <message>
        <source>The shift that is open now, or those that were closed with their reports.</source>
        <translation>Die jetzt offene Schicht, oder die geschlossenen mit ihren Berichten.</translation>
    </message>
    <message>
        <source>The stay of the guest who called; nothing has to be typed again.</source>
        <translation>Der Aufenthalt des Gastes, der angerufen hat; nichts muss neu getippt werden.</translation>
    </message>
    <message>
        <source>The voucher's number, or the posting's in the hotel system.</source>
        <translation>Die Nummer des Gutscheins oder der Buchung im Hotelsystem.</translation>
    </message>
    <message>
        <source>The whole gesture in one line, in any order: the room or name, what is given, why.</source>
        <translation>Die ganze Geste in einer Zeile, in beliebiger Folge: Zimmer oder Name, was gegeben wird, warum.</translation>
    </message>
    <message>
        <source>The whole name as the old log writes it; what would be erased is shown first.</source>
        <translation>Der ganze Name, wie ihn das alte Protokoll schreibt; was gelöscht würde, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Tick it for a list of the whole house, never for a list of one floor.</source>
        <translation>Ankreuzen für eine Liste des ganzen Hauses, nie für die einer Etage.</translation>
    </message>
    <message>
        <source>Tries no cap at all on what was given.</source>
        <translation>Erprobt am Gegebenen, wie es ganz ohne Limit wäre.</translation>
    </message>
    <message>
        <source>Up to four letters that stand for the person on every line; nobody else may have them.</source>
        <translation>Bis zu vier Buchstaben, die auf jeder Zeile für die Person stehen; niemand sonst darf sie haben.</translation>
    </message>
    <message>
        <source>What became of the promise: kept, broken, or yours from now on.</source>
        <translation>Was aus der Zusage wurde: gehalten, nicht gehalten oder ab jetzt Ihre.</translation>
    </message>
    <message>
        <source>What each of these rooms is given; all of them get the same.</source>
        <translation>Was jedes dieser Zimmer bekommt; alle bekommen dasselbe.</translation>
    </message>
    <message>
        <source>What else the guest said, if it helps whoever is on next.</source>
        <translation>Was der Gast sonst noch sagte, wenn es dem nächsten Dienst hilft.</translation>
    </message>
    <message>
        <source>What happened, in a few words, when no other reason fits.</source>
        <translation>Was geschehen ist, in wenigen Worten, wenn kein anderer Grund passt.</translation>
    </message>
    <message>
        <source>What happened, in your words: facts about the stay, never judgments about the person.</source>
        <translation>Was geschehen ist, in Ihren Worten: Fakten zum Aufenthalt, nie Urteile über die Person.</translation>
    </message>
    <message>
        <source>What is given: a prepaid shipping label, a credit, or a better room.</source>
        <translation>Was gegeben wird: ein bezahltes Versandlabel, eine Gutschrift oder ein besseres Zimmer.</translation>
    </message>
    <message>
        <source>What is promised to the guest, who reads it in the letter; so that anybody can keep it.</source>
        <translation>Was dem Gast zugesagt wird, der es im Brief liest; so, dass jeder es halten kann.</translation>
    </message>
    <message>
        <source>What is promised; the guest reads it in the letter. When this is empty, the note says it to the house alone.</source>
        <translation>Was zugesagt wird; der Gast liest es im Brief. Ist es leer, sagt es die Notiz, und nur dem Haus.</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>Was versandt wird.</translation>
    </message>
    <message>
        <source>What is told of these days: spend, what broke, how it landed, who dares.</source>
        <translation>Was von diesen Tagen gezeigt wird: Ausgaben, was schiefging, wie es ankam, wer sich traut.</translation>
    </message>
    <message>
        <source>What it costs the house, which is often less than its value; empty means the same.</source>
        <translation>Was es das Haus kostet, oft weniger als der Wert; leer heißt gleich viel.</translation>
    </message>
    <message>
        <source>What it was, in your words. It goes on record and stands beside the pattern.</source>
        <translation>Was es war, in Ihren Worten. Es wird festgehalten und steht neben dem Muster.</translation>
    </message>
    <message>
        <source>What stands before the decimals, so that the spreadsheets of your country read numbers.</source>
        <translation>Was vor den Dezimalstellen steht, damit die Tabellenprogramme Ihres Landes Zahlen erkennen.</translation>
    </message>
    <message>
        <source>What the bill says; the difference from the estimate counts today, outside every cap.</source>
        <translation>Was die Rechnung sagt; die Differenz zur Schätzung zählt heute, außerhalb aller Limits.</translation>
    </message>
    <message>
        <source>What the file is for: a spreadsheet, an auditor's verifier, or accounts.</source>
        <translation>Wofür die Datei ist: für eine Tabelle, für die Prüfung durch die Revision oder für die Buchhaltung.</translation>
    </message>
    <message>
        <source>What the guest gets, counted against your cap; of an upgrade it is for each night.</source>
        <translation>Was der Gast bekommt, auf Ihr Limit gezählt; bei einem Upgrade pro Nacht.</translation>
    </message>
    <message>
        <source>What the guest says of it; the last answer counts.</source>
        <translation>Was der Gast dazu sagt; die letzte Antwort zählt.</translation>
    </message>
    <message>
        <source>What the guest's time line tells: everything, or only one kind of it.</source>
        <translation>Was der Zeitstrahl des Gastes zeigt: alles oder nur eine Art.</translation>
    </message>
    <message>
        <source>What the next shift should know; it is printed on this shift's report.</source>
        <translation>Was die nächste Schicht wissen soll; es steht auf dem Bericht dieser Schicht.</translation>
    </message>
    <message>
        <source>What the person may do; each role includes the one before.</source>
        <translation>Was die Person darf; jede Rolle schließt die vorige ein.</translation>
    </message>
    <message>
        <source>When the business day ends, if the night audit has not rolled it before.</source>
        <translation>Wann der Geschäftstag endet, wenn der Nachtabschluss ihn nicht schon beendet hat.</translation>
    </message>
    <message>
        <source>Where a newer version of Latitude is put in the place of this one, from a file on a stick.</source>
        <translation>Hier tritt eine neuere Version von Latitude an die Stelle dieser, aus einer Datei auf einem Stick.</translation>
    </message>
    <message>
        <source>Where it goes; a town is enough, the address is on the label.</source>
        <translation>Wohin es geht; ein Ort genügt, die Adresse steht auf dem Label.</translation>
    </message>
    <message>
        <source>Where the credit is taken off: the folio, an outlet, or a voucher for later.</source>
        <translation>Wo die Gutschrift abgezogen wird: Gästerechnung, Outlet oder Gutschein für später.</translation>
    </message>
    <message>
        <source>Where the hotel is: it decides the hour on every line. Type a city.</source>
        <translation>Wo das Hotel ist: Das bestimmt die Uhrzeit jeder Zeile. Geben Sie eine Stadt ein.</translation>
    </message>
    <message>
        <source>Where the hotel’s desks meet, as IT gave it: a user of this desk’s own stands in it.</source>
        <translation>Wo sich die Plätze des Hotels treffen, wie von der IT genannt: Ein eigener Benutzer dieses Platzes steht darin.</translation>
    </message>
    <message>
        <source>Whether anything in the window moves for a moment, such as a bar that fills.</source>
        <translation>Ob sich im Fenster kurz etwas bewegt, etwa ein Balken, der sich füllt.</translation>
    </message>
    <message>
        <source>Whether each guest has a cap, or all who share a stay have one together.</source>
        <translation>Ob jeder Gast ein Limit hat oder alle, die einen Aufenthalt teilen, gemeinsam eines.</translation>
    </message>
    <message>
        <source>Whether each guest has the cap that is tried, or all who share a stay together.</source>
        <translation>Ob das erprobte Limit für jeden Gast gilt oder für alle gemeinsam, die einen Aufenthalt teilen.</translation>
    </message>
    <message>
        <source>Whether guests who are in house here, but not on the list, have left.</source>
        <translation>Ob Gäste, die hier im Haus sind, aber nicht auf der Liste stehen, abgereist sind.</translation>
    </message>
    <message>
        <source>Whether it mends something, delights somebody, or is simply goodwill.</source>
        <translation>Ob es etwas wiedergutmacht, jemandem Freude macht oder einfach Kulanz ist.</translation>
    </message>
    <message>
        <source>Whether other stays under the same name go too, when they are the same person's.</source>
        <translation>Ob andere Aufenthalte unter demselben Namen mitgehen, wenn es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Whether the amount is a guess until the bill comes; the difference is billed later.</source>
        <translation>Ob der Betrag geschätzt ist, bis die Rechnung kommt; die Differenz wird später abgerechnet.</translation>
    </message>
    <message>
        <source>Which column of the file holds this; the list is shown before anything is written.</source>
        <translation>Welche Spalte der Datei dies enthält; die Liste wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Which part of the settings is shown, as far as your role may see it.</source>
        <translation>Welcher Teil der Einstellungen gezeigt wird, soweit Ihre Rolle ihn sehen darf.</translation>
    </message>
    <message>
        <source>Who carries the parcel. It stands on the line and is erased with the guest.</source>
        <translation>Wer das Paket befördert. Es steht auf der Zeile und wird mit dem Gast gelöscht.</translation>
    </message>
    <message>
        <source>Who owes it, by initials. It goes on to the next shift with this name.</source>
        <translation>Wer zuständig ist, als Kürzel. Es geht mit diesem Namen in die nächste Schicht.</translation>
    </message>
    <message>
        <source>Who owes it, by initials; you, when this is empty.</source>
        <translation>Wer zuständig ist, als Kürzel; Sie, wenn dies leer ist.</translation>
    </message>
    <message>
        <source>Whose doing it was: the house's, somebody else's, the guest's or nobody's.</source>
        <translation>Wessen Verantwortung es war: die des Hauses, anderer, des Gastes oder niemandes.</translation>
    </message>
    <message>
        <source>Whose gestures are replayed under another cap. Nothing is written.</source>
        <translation>Wessen Gesten unter einem anderen Limit durchgespielt werden. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Whose guide is shown: yours first, and everybody may read all of them.</source>
        <translation>Wessen Anleitung gezeigt wird: zuerst Ihre, und alle dürfen alle lesen.</translation>
    </message>
    <message>
        <source>Whose lines are listed: those of the open shift, of the business day, or all of them.</source>
        <translation>Wessen Zeilen aufgelistet werden: die der offenen Schicht, des Geschäftstags oder alle.</translation>
    </message>
    <message>
        <source>Why it was needed; type any part of it. Later this shows what breaks most often.</source>
        <translation>Warum es nötig war; tippen Sie einen Teil davon. Später zeigt dies, was am häufigsten schiefgeht.</translation>
    </message>
    <message>
        <source>Why the guest is erased; it is kept, so it must not name the guest.</source>
        <translation>Warum der Gast gelöscht wird; es bleibt erhalten und darf den Gast daher nicht nennen.</translation>
    </message>
    <message>
        <source>Why the line is taken back. Both lines stay in the journal, linked.</source>
        <translation>Warum die Zeile storniert wird. Beide Zeilen bleiben im Journal, miteinander verknüpft.</translation>
    </message>
    <message>
        <source>Will tell her friends.</source>
        <translation>Wird ihren Freunden davon erzählen.</translation>
    </message>
    <message>
        <source>Yamada Tarō for 山田 太郎.</source>
        <translation>Yamada Tarō für 山田 太郎.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because an erasure cannot be taken back.</source>
        <translation>Ihre eigene PIN noch einmal, weil sich eine Löschung nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because the desk was left alone for a while.</source>
        <translation>Ihre eigene PIN noch einmal, weil der Arbeitsplatz eine Weile allein war.</translation>
    </message>
    <message>
        <source>Your own PIN; the desk opens by itself when it is whole.</source>
        <translation>Ihre eigene PIN; ist sie vollständig, öffnet sich der Arbeitsplatz von selbst.</translation>
    </message>
    <message>
        <source>back finds “Back up now”.</source>
        <translation>sich findet „Jetzt sichern“.</translation>
    </message>
    <message>
        <source>restore backup, or cap.</source>
        <translation>restore backup, oder cap: die Anleitung ist englisch.</translation>
    </message>
    <message>
        <source>vienna finds Europe/Vienna.</source>
        <translation>vienna findet Europe/Vienna.</translation>
    </message>
    <message>
        <source>wifi finds “Wi-Fi”; without a cause it is a plain kindness.</source>
        <translation>wifi findet „WLAN“; ohne Ursache ist es schlicht eine Freundlichkeit.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn instead of Lukas Nguyen.</source>
        <translation>Łukasz Nguyễn statt Lukas Nguyen.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn, or 山田 太郎.</source>
        <translation>Łukasz Nguyễn oder 山田 太郎.</translation>
    </message>
    <message>
        <source>“As the system” turns dark when the computer does.</source>
        <translation>„Wie das System“ wird dunkel, wenn der Computer es wird.</translation>
    </message>
    <message>
        <source>“Breakfast for one” fills in what the guest gets and what it costs the house.</source>
        <translation>„Frühstück für eine Person“ füllt aus, was der Gast bekommt und was es das Haus kostet.</translation>
    </message>
    <message>
        <source>“Entered wrong” also takes its promise back; “returned” can be for a part.</source>
        <translation>„Falsch erfasst“ nimmt auch die Zusage zurück; „zurückgegeben“ gilt auch für einen Teil.</translation>
    </message>
    <message>
        <source>“Managers” tells how a cap is changed.</source>
        <translation>„Leitung“ sagt, wie ein Limit geändert wird.</translation>
    </message>
    <message>
        <source>“Promised” shows what was promised, kept and broken over all visits.</source>
        <translation>„Zugesagt“ zeigt, was über alle Aufenthalte zugesagt, gehalten und nicht gehalten wurde.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Business day {day}</source>
        <translation>Geschäftstag {day}</translation>
    </message>
    <message>
        <source>Still the business day {day} until {time}</source>
        <translation>Noch Geschäftstag {day} bis {time}</translation>
    </message>
    <message>
        <source>shift {number} since {time}</source>
        <translation>Schicht {number} seit {time}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>? unconfirmed</source>
        <translation>? unbestätigt</translation>
    </message>
    <message>
        <source>A lead alone may approve an own entry; what is above the own authority waits.</source>
        <translation>Eine Schichtleitung, die allein ist, darf eigene Einträge freigeben; was über der eigenen Befugnis liegt, wartet.</translation>
    </message>
    <message>
        <source>About line, and what was said</source>
        <translation>Zu welcher Zeile, und was gesagt wurde</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Above that cap</source>
        <translation>Über diesem Limit</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>All exceptions</source>
        <translation>Alles Auffällige</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>Eine Freigabe innerhalb eines frischen Limits gilt einem Betrag, den das Limit allein gedeckt hätte: Der Gast hatte an dem Tag schon etwas bekommen. Was noch frei ist, gibt jeder ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Another cap, tried</source>
        <translation>Ein anderes Limit, erprobt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Jeden Betrag</translation>
    </message>
    <message>
        <source>Approval of line {seq}</source>
        <translation>Freigabe von Zeile {seq}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Approvals that are asked for</source>
        <translation>Erbetene Freigaben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>As the day ended</source>
        <translation>Am Ende des Tages</translation>
    </message>
    <message>
        <source>Ask a lead: the PIN at your own station.</source>
        <translation>Schichtleitung fragen: ihre PIN am eigenen Platz.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead.</source>
        <translation>Leitung oder eine andere Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead. Alone: approve it yourself, it prints boxed.</source>
        <translation>Leitung oder eine andere Schichtleitung fragen. Allein: selbst freigeben, es wird umrahmt gedruckt.</translation>
    </message>
    <message>
        <source>Ask another manager.</source>
        <translation>Eine andere Leitung fragen.</translation>
    </message>
    <message>
        <source>Ask for {person} at the {desk}, at any hour.</source>
        <translation>Fragen Sie jederzeit nach {person} ({desk}).</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>Gefragt über Limit</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>An der Rezeption</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Billed amount of line {seq}</source>
        <translation>Abgerechneter Betrag von Zeile {seq}</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Geschäftstage</translation>
    </message>
    <message>
        <source>Business-day report</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>Business-day report, restated</source>
        <translation>Tagesbericht, berichtigt</translation>
    </message>
    <message>
        <source>Business-day report, so far</source>
        <translation>Tagesbericht, bis jetzt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>By guest, with cap use</source>
        <translation>Nach Gast, mit Nutzung des Limits</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>Came late: {desk}</source>
        <translation>Spät gekommen: {desk}</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Seither korrigiert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Kosten fürs Haus</translation>
    </message>
    <message>
        <source>Cost to the houses</source>
        <translation>Kosten der Häuser</translation>
    </message>
    <message>
        <source>Cost, restated</source>
        <translation>Kosten, berichtigt</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Tagesgrenze</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Desks of the hotel</source>
        <translation>Plätze des Hotels</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total tells what came of these gestures in the end; it is not added to the totals of later reports.</source>
        <translation>Jede Korrektur ist eine Zeile der Schicht und des Tages, in denen sie gebucht wurde, und zählt dort. Die berichtigte Summe sagt, was am Ende aus diesen Gesten wurde; sie kommt nicht zu den Summen späterer Berichte hinzu.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Estimates without their bill</source>
        <translation>Schätzungen ohne Rechnung</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <source>Every line: {desk}</source>
        <translation>Jede Zeile: {desk}</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Für die nächste Schicht</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Front-office manager</source>
        <translation>Empfangsleitung</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Gesture and correction</source>
        <translation>Geste und Korrektur</translation>
    </message>
    <message>
        <source>Gesture, cause and note</source>
        <translation>Geste, Ursache und Notiz</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Given in the shift</source>
        <translation>In der Schicht gegeben</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Gruppenbericht</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Guests delighted</source>
        <translation>Begeisterte Gäste</translation>
    </message>
    <message>
        <source>Guests to look after</source>
        <translation>Gäste, um die man sich kümmert</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>Handover of shift No. {n}</source>
        <translation>Übergabe der Schicht Nr. {n}</translation>
    </message>
    <message>
        <source>Handover so far</source>
        <translation>Übergabe, Zwischenstand</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person; served without are guests the person promised something, kept a promise for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is what remained of those caps. Patterns of single people are for a conversation and are not printed.</source>
        <translation>Geholfen wurde Gästen mit einer Geste dieser Person; ohne Geste betreut sind Gäste, denen sie etwas zusagte, eine Zusage hielt oder die sie fragte, wie es ankam, ohne etwas zu geben. Die Median-Nutzung gilt für die Gäste eines Tages, übrig ist der Rest dieser Limits. Muster einzelner Personen gehören in ein Gespräch und werden nicht gedruckt.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>How it landed, by cause</source>
        <translation>Wie es ankam, nach Ursache</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>Wie es ankam, nach Art</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>INTERIM</source>
        <translation>ZWISCHENSTAND</translation>
    </message>
    <message>
        <source>If anything on this page is not as it should be, please tell us: one person sees to it for you.</source>
        <translation>Wenn auf dieser Seite etwas nicht so ist, wie es sein soll, sagen Sie es uns bitte: Eine Person kümmert sich für Sie darum.</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Zwischenbericht</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>It stands as it was exported; its proof: {proof}</source>
        <translation>Er bleibt, wie er exportiert wurde; sein Nachweis: {proof}</translation>
    </message>
    <message>
        <source>Its head: {head}</source>
        <translation>Sein Kettenkopf: {head}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Late corrections</source>
        <translation>Nachkorrekturen</translation>
    </message>
    <message>
        <source>Late corrections: {desk}</source>
        <translation>Späte Korrekturen: {desk}</translation>
    </message>
    <message>
        <source>Latitude · type the line above, or scan the code, to check this paper against the journal.</source>
        <translation>Latitude · Zeile oben eintippen oder Code scannen, um dieses Papier am Journal zu prüfen.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Ledger {ledger}, head  {head}</source>
        <translation>Kulanzbuch {ledger}, Kopf  {head}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Left on caps touched</source>
        <translation>Rest berührter Limits</translation>
    </message>
    <message>
        <source>Left on caps used</source>
        <translation>Rest genutzter Limits</translation>
    </message>
    <message>
        <source>Line {seq} declined</source>
        <translation>Zeile {seq} abgelehnt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>Darf freigeben</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>Median-Nutzung</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>Limitnutzung (Median)</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo.</translation>
    </message>
    <message>
        <source>Morning line-up</source>
        <translation>Tagesbriefing</translation>
    </message>
    <message>
        <source>Night auditor</source>
        <translation>Nachtrevision</translation>
    </message>
    <message>
        <source>No desk has joined yet at: {hotels}.</source>
        <translation>Noch kein Platz ist beigetreten in: {hotels}.</translation>
    </message>
    <message>
        <source>No desk has joined yet.</source>
        <translation>Noch kein Platz ist beigetreten.</translation>
    </message>
    <message>
        <source>No guest said yesterday that they were delighted. Ask one today: how did it land?</source>
        <translation>Gestern sagte kein Gast, dass er begeistert war. Fragen Sie heute einen: Wie kam es an?</translation>
    </message>
    <message>
        <source>No promise, approval or bill is open, and nobody is known to be unhappy.</source>
        <translation>Keine Zusage, Freigabe oder Rechnung ist offen, und niemand ist als unzufrieden bekannt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>Nr. {n}</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; what is above the own authority waits.</source>
        <translation>Niemand gibt eigene Einträge frei; was über der eigenen Befugnis liegt, wartet.</translation>
    </message>
    <message>
        <source>None was left.</source>
        <translation>Keine hinterlassen.</translation>
    </message>
    <message>
        <source>Not heard of since</source>
        <translation>Nichts gehört seit</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>Es wird nichts übergeben.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Nichts Auffälliges.</translation>
    </message>
    <message>
        <source>Nothing that was given in these days stands.</source>
        <translation>Nichts, was an diesen Tagen gegeben wurde, besteht noch.</translation>
    </message>
    <message>
        <source>Nothing to ask.</source>
        <translation>Nichts zu fragen.</translation>
    </message>
    <message>
        <source>Nothing was given in this shift.</source>
        <translation>In dieser Schicht wurde nichts gegeben.</translation>
    </message>
    <message>
        <source>Nothing was given on this business day.</source>
        <translation>An diesem Geschäftstag wurde nichts gegeben.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>On your own, for all kinds together</source>
        <translation>Allein, für alle Arten zusammen</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Page {n} of </source>
        <translation>Seite {n} von </translation>
    </message>
    <message>
        <source>Policy version {n}, in force since {date}</source>
        <translation>Richtlinie Version {n}, in Kraft seit {date}</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Prepaid label</source>
        <translation>Frankiertes Label</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read from {where}, {moment} UTC</source>
        <translation>Gelesen von {where}, {moment} UTC</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reported up to</source>
        <translation>Gemeldet bis</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Restated totals</source>
        <translation>Berichtigte Summen</translation>
    </message>
    <message>
        <source>Reversal of line {seq}</source>
        <translation>Storno von Zeile {seq}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>Ohne Geste betreut</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shift closed by</source>
        <translation>Schicht geschlossen von</translation>
    </message>
    <message>
        <source>Shift report No. {n}</source>
        <translation>Schichtbericht Nr. {n}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Show this page where you use it. The desk checks its code; it is good once and is not paid out in cash.</source>
        <translation>Zeigen Sie diese Seite vor, wo Sie den Gutschein einlösen. Die Rezeption prüft den Code; er gilt einmal und wird nicht bar ausgezahlt.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>Weiterhin unzufrieden</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So.</translation>
    </message>
    <message>
        <source>Supplement {name}</source>
        <translation>Nachtrag {name}</translation>
    </message>
    <message>
        <source>Supplements before</source>
        <translation>Frühere Nachträge</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Taken back on {moment}, by line {seq}. It is worth nothing any more.</source>
        <translation>Storniert am {moment}, durch Zeile {seq}. Er ist nichts mehr wert.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>The best stories</source>
        <translation>Die besten Geschichten</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>Die Tagesberichte dieser Tage ergeben dieselben {money}.</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>Die Mängelrechnung</translation>
    </message>
    <message>
        <source>The house pays the carrier. Hand this page in with the parcel at the desk.</source>
        <translation>Das Haus bezahlt den Zusteller. Geben Sie diese Seite mit dem Paket an der Rezeption ab.</translation>
    </message>
    <message>
        <source>The original report</source>
        <translation>Der ursprüngliche Bericht</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>Die Schicht ist noch offen.</translation>
    </message>
    <message>
        <source>There is a page all the same: no day is missing.</source>
        <translation>Trotzdem gibt es eine Seite: Kein Tag fehlt.</translation>
    </message>
    <message>
        <source>There is a report all the same: no number is missing.</source>
        <translation>Trotzdem gibt es einen Bericht: Keine Nummer fehlt.</translation>
    </message>
    <message>
        <source>There is nothing to put side by side.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>This is what we have done for you, and what you can still expect of us.</source>
        <translation>Das haben wir für Sie getan, und das können Sie noch von uns erwarten.</translation>
    </message>
    <message>
        <source>This is what we have done for you.</source>
        <translation>Das haben wir für Sie getan.</translation>
    </message>
    <message>
        <source>This is what we have promised you.</source>
        <translation>Das haben wir Ihnen zugesagt.</translation>
    </message>
    <message>
        <source>This paper is kept for the record. What it was for was taken back.</source>
        <translation>Dieses Papier bleibt als Beleg. Wofür es war, wurde storniert.</translation>
    </message>
    <message>
        <source>This supplement</source>
        <translation>Dieser Nachtrag</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Gesagt zu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di.</translation>
    </message>
    <message>
        <source>Up to {money} a guest and day, in all</source>
        <translation>Bis {money} je Gast und Tag, insgesamt</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Nutzung des Limits</translation>
    </message>
    <message>
        <source>Use of the caps</source>
        <translation>Nutzung der Limits</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>Gültig bis {date}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value and cost are those of the day reports of these days. A cap is touched when a rep first gives a guest something on a day; its use is what was given on it, with what was approved above, and what is left was not needed, or not dared. It counts each time a gesture finds nothing on it as far as its desk knows: twice where two desks gave before they met, where a guest was booked twice, or where all was taken back in between; then less was left. “Above” are gestures for which a second person was asked. A quiet day is one on which nothing was given. Amounts of two currencies are never added up.</source>
        <translation>Wert und Kosten sind die der Tagesberichte dieser Tage. Ein Limit wird berührt, wenn jemand einem Gast an einem Tag zum ersten Mal etwas gibt; genutzt ist, was darauf zählt, samt dem darüber Genehmigten, und der Rest war nicht nötig, oder nicht gewagt. Es zählt jedes Mal, wenn eine Geste noch nichts darauf findet, soweit ihr Platz es weiß: zweimal, wo zwei Plätze gaben, bevor sie sich trafen, wo ein Gast doppelt gebucht war, oder wo zwischendurch alles zurückgenommen wurde; dann blieb weniger übrig. „Darüber“ sind Gesten, für die eine zweite Person gefragt wurde. An einem stillen Tag wurde nichts gegeben. Beträge zweier Währungen werden nie addiert.</translation>
    </message>
    <message>
        <source>Value for each delighted</source>
        <translation>Wert je begeistertem Gast</translation>
    </message>
    <message>
        <source>Value given</source>
        <translation>Gegebener Wert</translation>
    </message>
    <message>
        <source>Value given, restated</source>
        <translation>Gegebener Wert, berichtigt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Voucher {seq}</source>
        <translation>Gutschein {seq}</translation>
    </message>
    <message>
        <source>We come back to you about it.</source>
        <translation>Wir kommen darauf zurück.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What broke yesterday</source>
        <translation>Was gestern nicht klappte</translation>
    </message>
    <message>
        <source>What follows is the day as it stood when it was over; a report that was printed then stays as it is.</source>
        <translation>Es folgt der Tag, wie er an seinem Ende stand; ein damals gedruckter Bericht bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>Was Gäste an der Rezeption sagten. Der Wert je begeistertem Gast ist alles, was gegeben wurde, wo ein Gast antwortete, geteilt durch die begeisterten; er sagt nichts darüber, wer wiederkommt. Unter {n} Antworten steht keine Zahl.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>Wofür gegeben wurde</translation>
    </message>
    <message>
        <source>What the guest gets counts, not what it costs; an upgrade on each of its nights.</source>
        <translation>Es zählt, was der Gast bekommt, nicht was es kostet; ein Upgrade in jeder seiner Nächte.</translation>
    </message>
    <message>
        <source>What this role gave on a cap, {dates}, replayed under that one: {newly} above it were not asked for under the caps in force then, {freed} that were asked for would not be any more. Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between. No policy changed.</source>
        <translation>Was diese Rolle unter einem Limit gab, {dates}, unter jenem nachgespielt: Bei {newly} darüber wurde unter den damals gültigen Limits nicht gefragt; bei {freed}, bei denen gefragt wurde, wäre es nicht mehr nötig. Hätte die Schichtleitung jedes Mal zugestimmt, wären die Kosten dieselben {whole}; hätte niemand je zugestimmt, {less}. Die Wahrheit liegt dazwischen. Keine Regel hat sich geändert.</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>Was zuerst zu beheben ist</translation>
    </message>
    <message>
        <source>What was taken back, and what corrects earlier days, is told by the day reports.</source>
        <translation>Was storniert wurde und was frühere Tage korrigiert, steht in den Tagesberichten.</translation>
    </message>
    <message>
        <source>What we did for you</source>
        <translation>Was wir für Sie getan haben</translation>
    </message>
    <message>
        <source>What we promised and have kept</source>
        <translation>Was wir zugesagt und gehalten haben</translation>
    </message>
    <message>
        <source>What we still owe you</source>
        <translation>Was wir Ihnen noch schulden</translation>
    </message>
    <message>
        <source>What you may give</source>
        <translation>Was Sie geben dürfen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>Wer sich traut</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>Wessen Limit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With our compliments</source>
        <translation>Aufmerksamkeiten des Hauses</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>Mit {earlier} zur Korrektur früherer Gesten ergeben die Tagesberichte dieser Tage {money}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>Your person in this house</source>
        <translation>Ihre Ansprechperson im Haus</translation>
    </message>
    <message>
        <source>a guest and business day</source>
        <translation>je Gast und Geschäftstag</translation>
    </message>
    <message>
        <source>a lead decides, amounts in {currency}</source>
        <translation>eine Schichtleitung entscheidet, Beträge in {currency}</translation>
    </message>
    <message>
        <source>a party and business day</source>
        <translation>je Gruppe und Geschäftstag</translation>
    </message>
    <message>
        <source>about line {seq}</source>
        <translation>zu Zeile {seq}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>über {date}</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>etwa {money}</translation>
    </message>
    <message>
        <source>all earlier cards</source>
        <translation>alle früheren Karten</translation>
    </message>
    <message>
        <source>all have reported</source>
        <translation>alle haben gemeldet</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>Beträge in {currency}</translation>
    </message>
    <message>
        <source>as on the report</source>
        <translation>wie im Bericht</translation>
    </message>
    <message>
        <source>asked of a second person</source>
        <translation>eine zweite Person gefragt</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation>bis heute Abend</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>comes to</source>
        <translation>ergibt</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>Datum, Zeit</translation>
    </message>
    <message>
        <source>for every desk’s lines up to those named: to change one of them is to change the head below</source>
        <translation>für die Zeilen jedes Platzes bis zu den genannten: eine zu ändern ändert den Kopf unten</translation>
    </message>
    <message>
        <source>for line {last} and all before it: to change one of them is to change the head below</source>
        <translation>für Zeile {last} und alle davor: Wer eine ändert, ändert den Kopf unten</translation>
    </message>
    <message>
        <source>for lines {first}–{last}: to change one of them is to change the head below</source>
        <translation>für Zeilen {first}–{last}: Wer eine ändert, ändert den Kopf unten</translation>
    </message>
    <message>
        <source>for what is open at line {seq}</source>
        <translation>für das, was bei Zeile {seq} offen ist</translation>
    </message>
    <message>
        <source>from {date}: {amount} {basis}</source>
        <translation>ab {date}: {amount} {basis}</translation>
    </message>
    <message>
        <source>gestures, a column a week</source>
        <translation>Gesten, eine Säule je Woche</translation>
    </message>
    <message>
        <source>gestures, by business day</source>
        <translation>Gesten, nach Geschäftstag</translation>
    </message>
    <message>
        <source>given on {date}</source>
        <translation>gegeben am {date}</translation>
    </message>
    <message>
        <source>guests on a day</source>
        <translation>Gäste eines Tages</translation>
    </message>
    <message>
        <source>guests to look after</source>
        <translation>Gäste mit Bedarf</translation>
    </message>
    <message>
        <source>handed on by {person}</source>
        <translation>übergeben von {person}</translation>
    </message>
    <message>
        <source>in shift {n}</source>
        <translation>in Schicht {n}</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>in {currency}</translation>
    </message>
    <message>
        <source>in {currency}, a column a week, from its first day</source>
        <translation>in {currency}, eine Säule je Woche, ab ihrem ersten Tag</translation>
    </message>
    <message>
        <source>in {currency}, by business day</source>
        <translation>in {currency}, nach Geschäftstag</translation>
    </message>
    <message>
        <source>in {currency}, by the hotel’s clock</source>
        <translation>in {currency}, nach der Uhr des Hotels</translation>
    </message>
    <message>
        <source>in {currency}, largest first</source>
        <translation>in {currency}, größte zuerst</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>Zeile {seq}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>Zeilen {first}–{last}</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>unten aufgeführt</translation>
    </message>
    <message>
        <source>net of what was taken back</source>
        <translation>ohne das Stornierte</translation>
    </message>
    <message>
        <source>net of {money} taken back</source>
        <translation>ohne {money} Storniertes</translation>
    </message>
    <message>
        <source>never added up</source>
        <translation>nie addiert</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>kein Vorfall</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>niemand wurde gefragt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none estimated</source>
        <translation>keine geschätzt</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>keine überfällig</translation>
    </message>
    <message>
        <source>none touched</source>
        <translation>keines berührt</translation>
    </message>
    <message>
        <source>none: it is the first</source>
        <translation>keine: Es ist die erste</translation>
    </message>
    <message>
        <source>not needed, or not dared</source>
        <translation>nicht nötig/gewagt</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nichts überfällig</translation>
    </message>
    <message>
        <source>nothing taken back</source>
        <translation>nichts storniert</translation>
    </message>
    <message>
        <source>nothing, of {money}</source>
        <translation>nichts, von {money}</translation>
    </message>
    <message>
        <source>now {room}</source>
        <translation>jetzt {room}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>teils storniert</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>sole lead: no second person on duty</source>
        <translation>Alleinleitung: keine zweite Person im Dienst</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>taken back on {moment}</source>
        <translation>storniert am {moment}</translation>
    </message>
    <message>
        <source>the {n} dearest of {all:,}, {unit}</source>
        <translation>die {n} teuersten von {all:,}, {unit}</translation>
    </message>
    <message>
        <source>things that broke</source>
        <translation>Dinge, die nicht klappten</translation>
    </message>
    <message>
        <source>to look after today</source>
        <translation>heute zu betreuen</translation>
    </message>
    <message>
        <source>to shift report No. {n}</source>
        <translation>zum Schichtbericht Nr. {n}</translation>
    </message>
    <message>
        <source>to the business-day report of {day}</source>
        <translation>zum Tagesbericht vom {day}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>what there is to mend first, in {currency}</source>
        <translation>zuerst, was zu beheben ist, in {currency}</translation>
    </message>
    <message>
        <source>whose last word was that they are still unhappy</source>
        <translation>deren letztes Wort war, dass sie weiterhin unzufrieden sind</translation>
    </message>
    <message>
        <source>without the guests’ names</source>
        <translation>ohne die Namen der Gäste</translation>
    </message>
    <message>
        <source>yesterday, in all</source>
        <translation>gestern, insgesamt</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
    <message>
        <source>{date}, {clock}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message>
        <source>{day}.{month}.</source>
        <translation>{day}.{month}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>{money} as the day ended</source>
        <translation>{money} am Ende des Tages</translation>
    </message>
    <message>
        <source>{money} billed, {first} at first</source>
        <translation>{money} abgerechnet, anfangs {first}</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>je {money}</translation>
    </message>
    <message>
        <source>{money} left, {first} at first</source>
        <translation>{money} übrig, anfangs {first}</translation>
    </message>
    <message>
        <source>{money} on the report</source>
        <translation>{money} im Bericht</translation>
    </message>
    <message>
        <source>{money}, an estimate</source>
        <translation>{money}, geschätzt</translation>
    </message>
    <message>
        <source>{n:,} of {all:,}</source>
        <translation>{n:,} von {all:,}</translation>
    </message>
    <message>
        <source>{n:,} within a fresh cap</source>
        <translation>{n:,} in frischem Limit</translation>
    </message>
    <message>
        <source>{n:,} {answer}</source>
        <translation>{n:,} {answer}</translation>
    </message>
    <message>
        <source>{n:,}, the soonest first</source>
        <translation>{n:,}, die nächsten zuerst</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} k</source>
        <translation>{n} T</translation>
    </message>
    <message>
        <source>{n}, line {seq}</source>
        <translation>{n}, Zeile {seq}</translation>
    </message>
    <message>
        <source>{person} · worth {value} to the guest, cost {cost}</source>
        <translation>{person} · für den Gast {value} wert, Kosten {cost}</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}, {moment}</translation>
    </message>
    <message>
        <source>{share} % of the value</source>
        <translation>{share} % des Werts</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{spent} von {cap}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, kein Limit</translation>
    </message>
    <message>
        <source>{training} · made in a hotel to practise in: nothing on this paper happened</source>
        <translation>{training} · in einem Übungshotel gemacht: Nichts auf diesem Papier ist geschehen</translation>
    </message>
    <message>
        <source>{unit}, the largest of each hotel in bold</source>
        <translation>{unit}, das Größte jedes Hotels fett</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{what} by {person}</source>
        <translation>{what} durch {person}</translation>
    </message>
    <message>
        <source>{what}, posted before this report</source>
        <translation>{what}, vor diesem Bericht gebucht</translation>
    </message>
    <message>
        <source>~ estimate</source>
        <translation>~ Schätzung</translation>
    </message>
    <message>
        <source>– withdrawn</source>
        <translation>– zurückgezogen</translation>
    </message>
    <message>
        <source>→ post-stay</source>
        <translation>→ nach Abreise</translation>
    </message>
    <message>
        <source>→ {cause}: {again}</source>
        <translation>→ {cause}: {again}</translation>
    </message>
    <message>
        <source>↳</source>
        <translation>↳</translation>
    </message>
    <message>
        <source>□ sole lead</source>
        <translation>□ Alleinleitung</translation>
    </message>
    <message>
        <source>▲ not heard of since {moment}</source>
        <translation>▲ nichts gehört seit {moment}</translation>
    </message>
    <message>
        <source>▲ over by true-up</source>
        <translation>▲ über Limit durch Abgleich</translation>
    </message>
    <message>
        <source>▲ over by {amount}</source>
        <translation>▲ {amount} darüber</translation>
    </message>
    <message>
        <source>▲ over cap</source>
        <translation>▲ über Limit</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ überfällig</translation>
    </message>
    <message>
        <source>◆ clock</source>
        <translation>◆ Uhr</translation>
    </message>
    <message>
        <source>○ closed by IT up to line {seq}</source>
        <translation>○ von der IT geschlossen bis Zeile {seq}</translation>
    </message>
    <message>
        <source>○ handed over</source>
        <translation>○ übergeben</translation>
    </message>
    <message>
        <source>○ pending</source>
        <translation>○ offen</translation>
    </message>
    <message>
        <source>● late</source>
        <translation>● verspätet</translation>
    </message>
    <message>
        <source>● used up</source>
        <translation>● ausgeschöpft</translation>
    </message>
    <message>
        <source>✓ The guest: “{words}”</source>
        <translation>✓ Der Gast: „{words}“</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ freigegeben</translation>
    </message>
    <message>
        <source>✓ delighted</source>
        <translation>✓ begeistert</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation>✓ zufrieden</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ gehalten</translation>
    </message>
    <message>
        <source>✓ the whole day</source>
        <translation>✓ der ganze Tag</translation>
    </message>
    <message>
        <source>✓ {kind}, each night</source>
        <translation>✓ {kind}, je Nacht</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ nicht gehalten</translation>
    </message>
    <message>
        <source>✗ declined</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>✗ still unhappy</source>
        <translation>✗ weiterhin unzufrieden</translation>
    </message>
    <message>
        <source>✗ unhappy</source>
        <translation>✗ unzufrieden</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A closed shift is frozen and numbered. What is still open goes on to the next one.</source>
        <translation>Eine geschlossene Schicht ist festgeschrieben und nummeriert. Was noch offen ist, geht in die nächste.</translation>
    </message>
    <message>
        <source>A credit in one line</source>
        <translation>Eine Gutschrift in einer Zeile</translation>
    </message>
    <message>
        <source>A lead hands over: lock the desk and sign in as Lena Goldammer.</source>
        <translation>Übergeben ist Sache der Schichtleitung: Sperren Sie den Arbeitsplatz und melden Sie sich als Lena Goldammer an.</translation>
    </message>
    <message>
        <source>A promise has an owner and a time. The desk reminds everybody until it is kept.</source>
        <translation>Eine Zusage hat eine zuständige Person und eine Zeit. Latitude erinnert alle, bis sie gehalten ist.</translation>
    </message>
    <message>
        <source>A promise, made and kept</source>
        <translation>Eine Zusage, gemacht und gehalten</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>All five are done</source>
        <translation>Alle fünf sind geschafft</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Go on as you like, leave practice, or start again with all of them.</source>
        <translation>Machen Sie weiter, wie Sie mögen, verlassen Sie die Übung, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Go to the shift, close it, and read what is still open before you agree.</source>
        <translation>Gehen Sie zur Schicht, schließen Sie sie, und lesen Sie vor dem Zustimmen, was noch offen ist.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>Die Schicht übergeben</translation>
    </message>
    <message>
        <source>Keep the report. Its name and each of its pages say TRAINING.</source>
        <translation>Behalten Sie den Bericht. Sein Name und jede Seite tragen das Wort TRAINING.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Nothing here is real. The desk itself is locked and waits.</source>
        <translation>Nichts hier ist echt. Der echte Arbeitsplatz ist gesperrt und wartet.</translation>
    </message>
    <message>
        <source>Nothing is deleted: the line stays, with the reversal and its reason beside it.</source>
        <translation>Nichts wird gelöscht: Die Zeile bleibt, mit dem Storno und seinem Grund daneben.</translation>
    </message>
    <message>
        <source>Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in.</source>
        <translation>Nichts wird gekürzt: Geben Sie, was passt, oder lassen Sie die Schichtleitung mehr erlauben. Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Room 105 had a noisy night. Give 10, and promise to call within the hour.</source>
        <translation>Zimmer 105 hatte eine laute Nacht. Geben Sie 10, und sagen Sie zu, binnen einer Stunde anzurufen.</translation>
    </message>
    <message>
        <source>Room 207 was overbooked. Give its guest 80: more than your cap of 50.</source>
        <translation>Zimmer 207 war überbucht. Geben Sie dem Gast 80: mehr als Ihr Limit von 50.</translation>
    </message>
    <message>
        <source>Room, what, why, Enter. What it leaves of the cap stood there before you promised it.</source>
        <translation>Zimmer, was, warum, Enter. Was vom Limit bleibt, stand da, bevor Sie es zusagten.</translation>
    </message>
    <message>
        <source>Say why: the arrow keys choose, Enter takes it back.</source>
        <translation>Sagen Sie, warum: Die Pfeiltasten wählen, Enter storniert.</translation>
    </message>
    <message>
        <source>Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z.</source>
        <translation>Gesehen: eine weitere Zeile, für Zimmer {room}. Gefragt: Ihre letzte Zeile storniert, mit Ctrl+Z.</translation>
    </message>
    <message>
        <source>Seen: the promise was broken. Wanted: one that is kept. Make it once more.</source>
        <translation>Gesehen: Die Zusage wurde nicht gehalten. Gefragt: eine gehaltene. Machen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}.</source>
        <translation>Gesehen: {kind} von {money} für Zimmer {room}. Gefragt: Gutschrift von {wanted} für Zimmer {where}.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it.</source>
        <translation>Gesehen: {money} für Zimmer {room} und keine Zusage. Gefragt: {wanted} für Zimmer {where} mit !1h dahinter.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead.</source>
        <translation>Gesehen: {money} für Zimmer {room}, das passt. Gefragt: die ganzen {wanted}, von der Schichtleitung erlaubt.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Diese Aufgabe überspringen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation>Diese Aufgabe von vorn beginnen</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Eine Zeile stornieren</translation>
    </message>
    <message>
        <source>The desk is locked. Type the initials, the PIN, and Enter.</source>
        <translation>Der Arbeitsplatz ist gesperrt. Geben Sie Kürzel, PIN und Enter ein.</translation>
    </message>
    <message>
        <source>The guest in room 412 has no wifi. Give them 20 with one line.</source>
        <translation>Der Gast in Zimmer 412 hat kein WLAN. Geben Sie ihm mit einer Zeile 20.</translation>
    </message>
    <message>
        <source>This one is for a rep: lock the desk and sign in as Maja Kestrel.</source>
        <translation>Diese Aufgabe ist für die Rezeption: Sperren Sie den Arbeitsplatz und melden Sie sich als Maja Kestrel an.</translation>
    </message>
    <message>
        <source>What would fit is offered. A lead can also allow all of it, right here.</source>
        <translation>Angeboten wird, was passen würde. Die Schichtleitung kann auch alles erlauben, gleich hier.</translation>
    </message>
    <message>
        <source>You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.</source>
        <translation>Sie sind Maja Kestrel (MK) an der Rezeption. Die Schichtleitung ist Lena Goldammer (LG). Die PIN aller ist {pin}.</translation>
    </message>
    <message>
        <source>You have called the guest. Go to what is owed, and open it.</source>
        <translation>Sie haben den Gast angerufen. Gehen Sie zu den offenen Zusagen, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Your last line went to the wrong guest. Ask for it back.</source>
        <translation>Ihre letzte Zeile ging an den falschen Gast. Stornieren Sie sie.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{n} of 5: {title}</source>
        <translation>{n} von 5: {title}</translation>
    </message>
    <message>
        <source>“Kept” stands ready: agree, with a word if you like.</source>
        <translation>„Gehalten“ steht bereit: Stimmen Sie zu, gern mit einem Wort.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(guest erased)</source>
        <translation>(Gast gelöscht)</translation>
    </message>
    <message>
        <source>(guest's name lost)</source>
        <translation>(Name des Gastes verloren)</translation>
    </message>
    <message>
        <source>(text erased)</source>
        <translation>(Text gelöscht)</translation>
    </message>
    <message>
        <source>(text lost)</source>
        <translation>(Text verloren)</translation>
    </message>
    <message>
        <source>10 % of a night</source>
        <translation>10 % einer Nacht</translation>
    </message>
    <message>
        <source>2,000 for everyone</source>
        <translation>2.000 für alle</translation>
    </message>
    <message>
        <source>25 % of a night</source>
        <translation>25 % einer Nacht</translation>
    </message>
    <message>
        <source>50 % of a night</source>
        <translation>50 % einer Nacht</translation>
    </message>
    <message>
        <source>A PIN is four to twelve digits: choose another one.</source>
        <translation>Eine PIN hat vier bis zwölf Ziffern: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A backup is being restored. Nothing was recorded: wait for it, then try again.</source>
        <translation>Eine Sicherung wird wiederhergestellt. Nichts wurde erfasst: Warten Sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A cap cannot begin in the past: use {day} or later.</source>
        <translation>Ein Limit kann nicht in der Vergangenheit beginnen: Nehmen Sie {day} oder später.</translation>
    </message>
    <message>
        <source>A credit</source>
        <translation>Eine Gutschrift</translation>
    </message>
    <message>
        <source>A day of the demo has at least {least} lines: ask for two days or more, and for {fewest} lines or more.</source>
        <translation>Ein Tag der Demo hat mindestens {least} Zeilen: Verlangen Sie zwei Tage oder mehr und {fewest} Zeilen oder mehr.</translation>
    </message>
    <message>
        <source>A desk belongs to a hotel: add --hotel NAME.</source>
        <translation>Ein Platz gehört zu einem Hotel: --hotel NAME dazuschreiben.</translation>
    </message>
    <message>
        <source>A font of the documents is missing ({why})</source>
        <translation>Eine Schrift der Dokumente fehlt ({why})</translation>
    </message>
    <message>
        <source>A free label</source>
        <translation>Ein Versandlabel</translation>
    </message>
    <message>
        <source>A guest is chosen twice: name every guest once.</source>
        <translation>Ein Gast ist zweimal gewählt: Nennen Sie jeden Gast einmal.</translation>
    </message>
    <message>
        <source>A hotel is already set up in {parent}: open the desk, or choose another folder.</source>
        <translation>In {parent} ist schon ein Hotel eingerichtet: Öffnen Sie den Arbeitsplatz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A hotel to practise in meets no other desk.</source>
        <translation>Ein Hotel zum Üben trifft keinen anderen Platz.</translation>
    </message>
    <message>
        <source>A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.</source>
        <translation>Ein Zeichen um Zeile {line:,} steht in keiner Kodierung, die hier lesbar ist: Exportieren Sie erneut als CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8.</source>
        <translation>Ein Zeichen in Zeile {line:,} (Byte 0x{byte:02X}) steht in keiner Kodierung, die hier lesbar ist: Exportieren Sie die Liste erneut als CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8.</source>
        <translation>Ein Zeichen in Zeile {line:,} (Byte 0x{byte:02X}) ist kein UTF-8 wie der Rest der Datei: Exportieren Sie die Liste erneut als CSV UTF-8.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>Eine Zeile ist nicht lesbar</translation>
    </message>
    <message>
        <source>A line of this file never ends: export it as CSV.</source>
        <translation>Eine Zeile dieser Datei endet nie: Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>A package of this system brought Latitude here: your administrator updates it with the newer package.</source>
        <translation>Latitude kam als Paket dieses Systems hierher: Ihre Administration aktualisiert es mit dem neueren Paket.</translation>
    </message>
    <message>
        <source>A part of {folder} is a file: choose another folder.</source>
        <translation>Ein Teil von {folder} ist eine Datei: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes: close it or take it out.</source>
        <translation>In dieser Zeile öffnet ein Anführungszeichen und schließt nie: Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A recovery code is four groups of four letters and digits: type it as printed.</source>
        <translation>Ein Notfallcode besteht aus vier Gruppen zu vier Buchstaben und Ziffern: Geben Sie ihn wie gedruckt ein.</translation>
    </message>
    <message>
        <source>A reply is about lines: choose the pattern that it answers.</source>
        <translation>Eine Antwort bezieht sich auf Zeilen: Wählen Sie das Muster, auf das sie antwortet.</translation>
    </message>
    <message>
        <source>A reversal needs a reason: {reasons}.</source>
        <translation>Ein Storno braucht einen Grund: {reasons}.</translation>
    </message>
    <message>
        <source>A screen is there {named}</source>
        <translation>Ein Bildschirm ist da {named}</translation>
    </message>
    <message>
        <source>A write outside a transaction was stopped. Nothing was recorded.</source>
        <translation>Ein Schreibzugriff außerhalb einer Transaktion wurde gestoppt. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”: leave it out.</source>
        <translation>{kind}: Hier gibt es kein Feld „{name}“. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.</source>
        <translation>{kind}: Hier gibt es kein „{written}“. Lassen Sie es weg, oder setzen Sie es in Anführungszeichen, wenn es zur Notiz gehört.</translation>
    </message>
    <message>
        <source>A {role} cannot {action}: ask a {other}.</source>
        <translation>Die Rolle {role} darf dies nicht: {action}. Fragen Sie die {other}.</translation>
    </message>
    <message>
        <source>A {role} has no recovery code: a manager sets a new PIN in Settings.</source>
        <translation>Die Rolle {role} hat keinen Notfallcode: Die Leitung setzt in den Einstellungen eine neue PIN.</translation>
    </message>
    <message>
        <source>All are there: {parts}</source>
        <translation>Alle sind da: {parts}</translation>
    </message>
    <message>
        <source>All hotels</source>
        <translation>Alle Hotels</translation>
    </message>
    <message>
        <source>All nights of this upgrade are used: there is nothing to release.</source>
        <translation>Alle Nächte dieses Upgrades sind genutzt: Es gibt nichts freizugeben.</translation>
    </message>
    <message>
        <source>All that was given to this guest was taken back: there is no letter to write.</source>
        <translation>Alles, was diesem Gast gegeben wurde, wurde storniert: Es gibt keinen Brief zu schreiben.</translation>
    </message>
    <message>
        <source>Allergy or diet</source>
        <translation>Allergie oder Diät</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write plain digits such as {example}.</source>
        <translation>Ein Betrag kann nicht negativ sein: Schreiben Sie einfache Ziffern, etwa {example}.</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write what the guest gets.</source>
        <translation>Ein Betrag kann nicht negativ sein: Schreiben Sie, was der Gast bekommt.</translation>
    </message>
    <message>
        <source>An amount of zero gives nothing: type what the guest gets, or the preset “Handwritten note”.</source>
        <translation>Ein Betrag von null gibt nichts: Geben Sie ein, was der Gast erhält, oder die Vorlage „Handgeschriebene Karte“.</translation>
    </message>
    <message numerus="yes">
        <source>An imported log tells of {n:,} gestures of these days, {money}; they stand on no cap and in no figure of this paper.</source>
        <extracomment>English for one: An imported log tells of {n} gesture of these days, {money}; they stand on no cap and in no figure of this paper.</extracomment>
        <translation>
            <numerusform>Eine übernommene Liste nennt {n:,} Geste dieser Tage, {money}; sie steht in keinem Limit und in keiner Zahl dieses Papiers.</numerusform>
            <numerusform>Eine übernommene Liste nennt {n:,} Gesten dieser Tage, {money}; sie stehen in keinem Limit und in keiner Zahl dieses Papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>Ein Upgrade</translation>
    </message>
    <message>
        <source>An upgrade is for 1 to {max_nights} nights: check the nights.</source>
        <translation>Ein Upgrade gilt für 1 bis {max_nights} Nächte: Prüfen Sie die Nächte.</translation>
    </message>
    <message>
        <source>Another hub on this server has the user {role}, and users are the server's: take another name for the hotel ({hotel}) or the desk ({desk}), or let both hotels into one hub. If no hub has it any more, DROP ROLE {role} first.</source>
        <translation>Ein anderer Hub auf diesem Server hat den Benutzer {role}, und Benutzer gehören dem Server: Nehmen Sie einen anderen Namen für das Hotel ({hotel}) oder den Platz ({desk}), oder lassen Sie beide Hotels in einen Hub. Hat ihn kein Hub mehr, zuerst DROP ROLE {role}.</translation>
    </message>
    <message>
        <source>Another program holds the ledger. {safe} Try again in a moment.</source>
        <translation>Ein anderes Programm belegt das Kulanzbuch. {safe} Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program holds the ledger:</source>
        <translation>Ein anderes Programm belegt das Kulanzbuch:</translation>
    </message>
    <message>
        <source>Another program is restoring this ledger: wait until it is done.</source>
        <translation>Ein anderes Programm stellt dieses Kulanzbuch wieder her: Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Approve what is above another person’s cap</source>
        <translation>Freigeben, was über dem Limit einer anderen Person liegt</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Ask a lead to approve it (--approve-as), or give less.</source>
        <translation>Bitten Sie die Schichtleitung um Freigabe (--approve-as), oder geben Sie weniger.</translation>
    </message>
    <message>
        <source>Ask a lead to approve them, or leave them out. Nothing was posted.</source>
        <translation>Bitten Sie die Schichtleitung um Freigabe, oder lassen Sie sie aus. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Ask what would make it right before offering.</source>
        <translation>Fragen Sie vor dem Anbieten, womit es wieder gut wäre.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Backups and the mirror need a folder each: choose two.</source>
        <translation>Sicherungen und Spiegel brauchen je einen eigenen Ordner: Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>Backups can hold the name until {day}; files and paper already given out are not reached.</source>
        <translation>Sicherungen können den Namen bis {day} enthalten; bereits ausgegebene Dateien und Papiere sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>Bettwäsche</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Trauerfall</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Breakfast for one</source>
        <translation>Frühstück für eine Person</translation>
    </message>
    <message>
        <source>Breakfast for two</source>
        <translation>Frühstück für zwei</translation>
    </message>
    <message>
        <source>Building works</source>
        <translation>Bauarbeiten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Card hold</source>
        <translation>Vorautorisierung der Karte</translation>
    </message>
    <message>
        <source>Card or payment terminal</source>
        <translation>Karte oder Kartenterminal</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Zusteller</translation>
    </message>
    <message>
        <source>Casting and streaming</source>
        <translation>Casting und Streaming</translation>
    </message>
    <message>
        <source>Change the caps, and who works here</source>
        <translation>Limits ändern, und wer hier arbeitet</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Doppelt belastet</translation>
    </message>
    <message>
        <source>Check that folder, or choose another one.</source>
        <translation>Prüfen Sie diesen Ordner, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check the date: the last line is of {high:%Y-%m-%d %H:%M}Z.</source>
        <translation>Prüfen Sie das Datum: Die letzte Zeile ist von {high:%Y-%m-%d %H:%M}Z.</translation>
    </message>
    <message>
        <source>Check the rights of the data folder.</source>
        <translation>Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Child's gift</source>
        <translation>Geschenk für Kinder</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Close a shift, or run `latitude backup`.</source>
        <translation>Schließen Sie eine Schicht ab, oder führen Sie `latitude backup` aus.</translation>
    </message>
    <message>
        <source>Close the shift, roll the business day</source>
        <translation>Schicht schließen, Geschäftstag wechseln</translation>
    </message>
    <message>
        <source>Commands work, the window does not.</source>
        <translation>Befehle gehen, das Fenster nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to bring in the other {n}.</source>
        <extracomment>English for one: Confirm to bring in the other {n}.</extracomment>
        <translation>
            <numerusform>Bestätigen Sie, um die {n} andere Zeile zu übernehmen.</numerusform>
            <numerusform>Bestätigen Sie, um die {n} anderen Zeilen zu übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm to erase the guest all the same.</source>
        <translation>Bestätigen Sie, um den Gast trotzdem zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to record the other {n} bills.</source>
        <extracomment>English for one: Confirm to record the other {n} bill.</extracomment>
        <translation>
            <numerusform>Bestätigen Sie, um die {n} andere Rechnung zu erfassen.</numerusform>
            <numerusform>Bestätigen Sie, um die {n} anderen Rechnungen zu erfassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>Kosten: {amount}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Do not split to fit the cap: ask the lead, an approval is no failure.</source>
        <translation>Nicht aufteilen, damit es ins Limit passt: Fragen Sie die Schichtleitung, eine Freigabe ist kein Scheitern.</translation>
    </message>
    <message>
        <source>Documents are not signed</source>
        <translation>Dokumente werden nicht signiert</translation>
    </message>
    <message>
        <source>Documents are signed with the key {key}</source>
        <translation>Dokumente werden mit dem Schlüssel {key} signiert</translation>
    </message>
    <message>
        <source>Documents cannot draw: {scripts}</source>
        <translation>Dokumente können nicht darstellen: {scripts}</translation>
    </message>
    <message>
        <source>Drinks or food, large</source>
        <translation>Getränke oder Speisen, groß</translation>
    </message>
    <message>
        <source>Drinks or food, small</source>
        <translation>Getränke oder Speisen, klein</translation>
    </message>
    <message>
        <source>Early check-in</source>
        <translation>Früher Check-in</translation>
    </message>
    <message>
        <source>End the program that holds it, or give this account the right.</source>
        <translation>Beenden Sie das Programm, das es hält, oder geben Sie diesem Konto das Recht.</translation>
    </message>
    <message>
        <source>Ends at line {seq:,} of {end:,} in {folder}</source>
        <translation>Endet bei Zeile {seq:,} von {end:,} in {folder}</translation>
    </message>
    <message>
        <source>Erase a guest</source>
        <translation>Einen Gast löschen</translation>
    </message>
    <message>
        <source>Event or party</source>
        <translation>Feier oder Veranstaltung</translation>
    </message>
    <message>
        <source>Excel has cut the confirmation number to {text}: export it as text.</source>
        <translation>Excel hat die Bestätigungsnummer auf {text} gekürzt: Exportieren Sie sie als Text.</translation>
    </message>
    <message>
        <source>Excel has cut the tracking number to {text}: export it as text.</source>
        <translation>Excel hat die Sendungsnummer auf {text} gekürzt: Exportieren Sie sie als Text.</translation>
    </message>
    <message>
        <source>Excel has made the date “{text}” of a room: export the rooms as text.</source>
        <translation>Excel hat aus einem Zimmer das Datum „{text}“ gemacht: Exportieren Sie die Zimmer als Text.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Export and print reports</source>
        <translation>Berichte exportieren und drucken</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>Facts about the stay, never judgments about the person.</source>
        <translation>Fakten zum Aufenthalt, nie Urteile über die Person.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fee not expected</source>
        <translation>Unerwartete Gebühr</translation>
    </message>
    <message>
        <source>Folio, outlet or voucher</source>
        <translation>Gästerechnung, Outlet oder Gutschein</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Free label</source>
        <translation>Versandlabel</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Obst</translation>
    </message>
    <message>
        <source>Future-stay voucher</source>
        <translation>Gutschein für künftigen Aufenthalt</translation>
    </message>
    <message>
        <source>Give and promise; take an own line back in the open shift</source>
        <translation>Geben und zusagen; eine eigene Zeile in der offenen Schicht stornieren</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Guest's property</source>
        <translation>Eigentum des Gastes</translation>
    </message>
    <message>
        <source>Guests are kept 1 to {longest} months after departure: choose a number between.</source>
        <translation>Gäste bleiben 1 bis {longest} Monate nach Abreise gespeichert: Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>Handwritten note</source>
        <translation>Handgeschriebene Karte</translation>
    </message>
    <message>
        <source>Hazard or alarm</source>
        <translation>Gefahr oder Alarm</translation>
    </message>
    <message>
        <source>Heating or air conditioning</source>
        <translation>Heizung oder Klimaanlage</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Honeymoon or anniversary</source>
        <translation>Flitterwochen oder Jahrestag</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Housekeeping</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>Wie Gäste die Rezeption erreichen</translation>
    </message>
    <message>
        <source>How much is it? Type an amount, such as c20.</source>
        <translation>Wie viel ist es? Geben Sie einen Betrag ein, etwa c20.</translation>
    </message>
    <message>
        <source>IT closed this desk in the hub: what it posts stays here alone until IT gives it a new password (`latitude hub create --desk`) and a manager joins again.</source>
        <translation>Die IT hat diesen Platz im Hub geschlossen: Was er bucht, bleibt nur hier, bis die IT ihm ein neues Passwort gibt (`latitude hub create --desk`) und ein Manager noch einmal beitritt.</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>In {name}, {path} is not what was signed: copy it to the stick again.</source>
        <translation>In {name} ist {path} nicht das, was signiert wurde: Kopieren Sie die Datei noch einmal auf den Stick.</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Insects or other pests</source>
        <translation>Insekten oder andere Schädlinge</translation>
    </message>
    <message>
        <source>Install Latitude again, with Python 3.11 or newer.</source>
        <translation>Installieren Sie Latitude neu, mit Python 3.11 oder neuer.</translation>
    </message>
    <message>
        <source>Install Latitude again.</source>
        <translation>Installieren Sie Latitude neu.</translation>
    </message>
    <message>
        <source>Install Latitude again: SQLite 3.37 or newer is needed.</source>
        <translation>Installieren Sie Latitude neu: SQLite 3.37 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>Install a font such as fonts-droid-fallback.</source>
        <translation>Installieren Sie eine Schrift wie fonts-droid-fallback.</translation>
    </message>
    <message>
        <source>It can be written to; {who}</source>
        <translation>Es ist beschreibbar; {who}</translation>
    </message>
    <message>
        <source>It cannot be reached ({why})</source>
        <translation>Es ist nicht erreichbar ({why})</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase them.</source>
        <translation>Es lässt sich nicht rückgängig machen: Bestätigen Sie, um sie zu löschen.</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase.</source>
        <translation>Es lässt sich nicht rückgängig machen: Bestätigen Sie das Löschen.</translation>
    </message>
    <message>
        <source>It catches up with the next line that is posted.</source>
        <translation>Mit der nächsten gebuchten Zeile holt er auf.</translation>
    </message>
    <message>
        <source>It holds names: take that right from other accounts (chmod 600).</source>
        <translation>Es enthält Namen: Nehmen Sie anderen Konten dieses Recht (chmod 600).</translation>
    </message>
    <message>
        <source>It opens, but no hotel is set up yet</source>
        <translation>Es öffnet, aber noch ist kein Hotel eingerichtet</translation>
    </message>
    <message>
        <source>It replaces the ledger of this desk.</source>
        <translation>Es ersetzt das Kulanzbuch dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>It says {at:%Y-%m-%d %H:%M}Z</source>
        <translation>Sie zeigt {at:%Y-%m-%d %H:%M}Z</translation>
    </message>
    <message>
        <source>It stands before the last line ({high:%Y-%m-%d %H:%M}Z): {n:,} lines are later</source>
        <translation>Sie steht vor der letzten Zeile ({high:%Y-%m-%d %H:%M}Z): spätere Zeilen: {n:,}</translation>
    </message>
    <message>
        <source>It was stopped before anybody was erased.</source>
        <translation>Es wurde abgebrochen, bevor jemand gelöscht wurde.</translation>
    </message>
    <message>
        <source>It was stopped before anything was erased: the guest and every text are as they were.</source>
        <translation>Es wurde abgebrochen, bevor etwas gelöscht wurde: Der Gast und alle Texte sind unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped between two guests: {n} stays are erased, on record as lines {first} to {last}.</source>
        <extracomment>English for one: It was stopped between two guests: {n} stay is erased, on record as line {first}.</extracomment>
        <translation>
            <numerusform>Zwischen zwei Gästen abgebrochen: {n} Aufenthalt ist gelöscht, festgehalten als Zeile {first}.</numerusform>
            <numerusform>Zwischen zwei Gästen abgebrochen: {n} Aufenthalte sind gelöscht, festgehalten als Zeilen {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: the texts of {n} lines of old logs are left and still due: run it again.</source>
        <extracomment>English for one: It was stopped: the texts of {n} line of an old log are left and still due: run it again.</extracomment>
        <translation>
            <numerusform>Es wurde abgebrochen: Die Texte von {n} Zeile eines alten Logbuchs bleiben und sind weiter fällig: Starten Sie es erneut.</numerusform>
            <numerusform>Es wurde abgebrochen: Die Texte von {n} Zeilen alter Logbücher bleiben und sind weiter fällig: Starten Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Key does not work</source>
        <translation>Schlüssel geht nicht</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>LATITUDE_CONFIG names {file}, which is not there: name another file, or none.</source>
        <translation>LATITUDE_CONFIG nennt {file}; diese Datei gibt es nicht: Nennen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <source>Last time it said: {problem}</source>
        <translation>Zuletzt sagte er: {problem}</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>Später Check-out</translation>
    </message>
    <message>
        <source>Latitude does not know how programs start at sign-in here: add it in the system’s own settings.</source>
        <translation>Latitude weiß nicht, wie Programme hier bei der Anmeldung starten: Tragen Sie es in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with the system's task manager: what was posted is safe.</source>
        <translation>Latitude ist schon geöffnet, antwortet aber nicht. Warten Sie einen Moment und versuchen Sie es erneut; bleibt es stumm, beenden Sie es im Task-Manager des Systems: Was gebucht ist, ist sicher.</translation>
    </message>
    <message>
        <source>Latitude {version} cannot read a ledger of today's form: choose a newer one.</source>
        <translation>Latitude {version} kann ein Kulanzbuch der heutigen Form nicht lesen: Wählen Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>Latitude {version} does not start on this computer ({why}): the version in use stays, ask whom it is from.</source>
        <translation>Latitude {version} startet auf diesem Computer nicht ({why}): Die bisherige Version bleibt, fragen Sie, von wem sie kommt.</translation>
    </message>
    <message>
        <source>Latitude {version}, Python {python}, {system}</source>
        <translation>Latitude {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Wäscherei</translation>
    </message>
    <message>
        <source>Left behind or lost</source>
        <translation>Vergessen oder verloren</translation>
    </message>
    <message>
        <source>Let only administrators write to it.</source>
        <translation>Lassen Sie nur Administratoren hineinschreiben.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufzug</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {n} of desk {desk} does not continue what was known of that desk: nothing of it is believed. Ask IT.</source>
        <translation>Zeile {n} von Platz {desk} setzt nicht fort, was von ihm bekannt war: Nichts davon wird geglaubt. Die IT fragen.</translation>
    </message>
    <message>
        <source>Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>Zeile {n} dieses Platzes ist im Hub eine andere, also wird nichts gesendet: Tun Sie, was die Anleitung für die IT unter „Wenn ein Platz und der Hub sich widersprechen“ sagt.</translation>
    </message>
    <message>
        <source>Line {seq}</source>
        <translation>Zeile {seq}</translation>
    </message>
    <message>
        <source>Line {seq} does not wait for an approval: nothing needs doing.</source>
        <translation>Zeile {seq} wartet nicht auf Freigabe: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Line {seq} gave nothing: give the number of a credit or a free label.</source>
        <translation>Zeile {seq} hat nichts gegeben: Nennen Sie die Nummer einer Gutschrift oder eines Versandlabels.</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in.</source>
        <translation>Zeile {seq} ist geschätzt, bis die Rechnung da ist.</translation>
    </message>
    <message>
        <source>Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.</source>
        <translation>Zeile {seq} ist ein Upgrade und braucht keinen Gutschein: Nennen Sie eine Gutschrift oder ein Versandlabel.</translation>
    </message>
    <message>
        <source>Line {seq} is itself a reversal, which stands: post the gesture again if it was right.</source>
        <translation>Zeile {seq} ist selbst ein Storno und bleibt bestehen: Buchen Sie die Geste neu, wenn sie richtig war.</translation>
    </message>
    <message>
        <source>Line {seq} is neither a gesture nor a promise: nothing has landed with it.</source>
        <translation>Zeile {seq} ist weder Geste noch Zusage: Damit ist nichts beim Gast angekommen.</translation>
    </message>
    <message>
        <source>Line {seq} is no estimate: only an estimate gets a bill.</source>
        <translation>Zeile {seq} ist keine Schätzung: Nur eine Schätzung bekommt eine Rechnung.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture and no promise for this guest: check the number.</source>
        <translation>Zeile {seq} ist keine Geste und keine Zusage für diesen Gast: Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture: only a gesture can be taken back.</source>
        <translation>Zeile {seq} ist keine Geste: Nur eine Geste lässt sich stornieren.</translation>
    </message>
    <message>
        <source>Line {seq} is no line of a guest: check the number.</source>
        <translation>Zeile {seq} ist keine Zeile eines Gastes: Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Line {seq} is not {who}'s: only the rep concerned replies to a pattern.</source>
        <translation>Zeile {seq} gehört nicht {who}: Auf ein Muster antwortet nur die betroffene Person.</translation>
    </message>
    <message>
        <source>Line {seq} is nothing to post: choose a line of the list.</source>
        <translation>Zeile {seq} ist nicht zu buchen: Wählen Sie eine Zeile der Liste.</translation>
    </message>
    <message>
        <source>Line {seq} of {day}</source>
        <translation>Zeile {seq} vom {day}</translation>
    </message>
    <message>
        <source>Line {seq} of {day}, room {room}</source>
        <translation>Zeile {seq} vom {day}, Zimmer {room}</translation>
    </message>
    <message>
        <source>Line {seq} promised nothing: `latitude promise list` shows what is owed.</source>
        <translation>Zeile {seq} hat nichts zugesagt: `latitude promise list` zeigt, was offen ist.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap, whose headroom would come back.</source>
        <translation>Zeile {seq} zählt noch auf das Limit der Gruppe, deren Spielraum wieder frei würde.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>Zeile {seq} wartet auf Freigabe: Geben Sie sie zuerst frei, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: there is a voucher once it is approved.</source>
        <translation>Zeile {seq} wartet auf Freigabe: Den Gutschein gibt es, sobald sie freigegeben ist.</translation>
    </message>
    <message>
        <source>Line {seq} was already taken back by line {by}: nothing needs doing.</source>
        <translation>Zeile {seq} wurde bereits durch Zeile {by} storniert: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.</source>
        <translation>Zeile {seq} wurde bereits abgerechnet, mit {billed}: Erfassen Sie eine zweite Rechnung von Hand, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>Line {seq} was declined: what was never given has no voucher.</source>
        <translation>Zeile {seq} wurde abgelehnt: Was nie gegeben wurde, hat keinen Gutschein.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back as entered wrong, by line {by}.</source>
        <translation>Zeile {seq} wurde durch Zeile {by} als falsch erfasst storniert.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back by line {by}: nothing is owed for it.</source>
        <translation>Zeile {seq} wurde durch Zeile {by} storniert: Dafür ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back in part by line {by}, and a line can be taken back only once: write what else came back into the handover note.</source>
        <translation>Zeile {seq} wurde durch Zeile {by} teilweise storniert, und eine Zeile kann nur einmal storniert werden: Schreiben Sie in die Übergabenotiz, was noch zurückkam.</translation>
    </message>
    <message>
        <source>Line {seq}, room {room}</source>
        <translation>Zeile {seq}, Zimmer {room}</translation>
    </message>
    <message>
        <source>Line {seq}: late correction of line {of} from a closed shift.</source>
        <translation>Zeile {seq}: Nachkorrektur von Zeile {of} aus einer geschlossenen Schicht.</translation>
    </message>
    <message>
        <source>Line {seq}: two stays are one guest's; {rep} is over by {money} by merge.</source>
        <translation>Zeile {seq}: Zwei Aufenthalte gehören einem Gast; {rep} liegt durch das Zusammenlegen {money} darüber.</translation>
    </message>
    <message>
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}, and it stopped after {read:,} of its {of:,} rows. The same file again brings in the rest.</source>
        <translation>Zeile {seq}: {n:,} Zeilen eines alten Logbuchs wurden übernommen, {money}, und nach {read:,} von {of:,} Zeilen brach es ab. Dieselbe Datei noch einmal übernimmt den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.</source>
        <extracomment>English for one: Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.</extracomment>
        <translation>
            <numerusform>Zeile {seq}: {n:,} Zeile eines alten Logbuchs wurde übernommen, {money}: Sie zählt auf kein Limit und in keiner Summe.</numerusform>
            <numerusform>Zeile {seq}: {n:,} Zeilen eines alten Logbuchs wurden übernommen, {money}: Sie zählen auf kein Limit und in keiner Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: it was lowered at another desk than gave, before they had met.</source>
        <translation>Zeile {seq}: {rep} ist am {day} bei einem Gast um {money} über der Grenze: Sie wurde an einem anderen Platz gesenkt als dem, der gab, bevor sie sich trafen.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: stays were merged at another desk than gave, before they had met.</source>
        <translation>Zeile {seq}: {rep} ist am {day} bei einem Gast um {money} über der Grenze: Aufenthalte wurden an einem anderen Platz zusammengelegt als dem, der gab, bevor sie sich trafen.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.</source>
        <translation>Zeile {seq}: {rep} ist am {day} bei einem Gast um {money} über der Grenze: Zwei Plätze gaben, bevor sie sich trafen.</translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</extracomment>
        <translation>
            <numerusform>Zeilen {first} bis {last}: ein Vorfall ({why}), {n} Zimmer, {money} insgesamt, {back} storniert.</numerusform>
            <numerusform>Zeilen {first} bis {last}: ein Vorfall ({why}), {n} Zimmer, {money} insgesamt, {back} storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</extracomment>
        <translation>
            <numerusform>Zeilen {first} bis {last}: ein Vorfall ({why}), {n} Zimmer, {money} insgesamt.</numerusform>
            <numerusform>Zeilen {first} bis {last}: ein Vorfall ({why}), {n} Zimmer, {money} insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen, empathise, apologise, resolve, then log.</source>
        <translation>Zuhören, mitfühlen, um Entschuldigung bitten, lösen, dann erfassen.</translation>
    </message>
    <message>
        <source>Look in the system’s settings whether one is set up.</source>
        <translation>Sehen Sie in den Systemeinstellungen nach, ob einer eingerichtet ist.</translation>
    </message>
    <message>
        <source>Lounge for a day</source>
        <translation>Lounge für einen Tag</translation>
    </message>
    <message>
        <source>Loyal guest</source>
        <translation>Stammgast</translation>
    </message>
    <message>
        <source>Luggage late</source>
        <translation>Gepäck verspätet</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mend these lines.</source>
        <translation>Berichtigen Sie diese Zeilen.</translation>
    </message>
    <message>
        <source>Message or call missed</source>
        <translation>Nachricht oder Anruf versäumt</translation>
    </message>
    <message>
        <source>Met last {at:%Y-%m-%d %H:%M}Z; {lines}.</source>
        <translation>Zuletzt getroffen: {at:%Y-%m-%d %H:%M}Z; {lines}.</translation>
    </message>
    <message>
        <source>Mid-scale: rep 100, lead 300, manager no limit</source>
        <translation>Mittelklasse: Rezeption 100, Schichtleitung 300, Leitung kein Limit</translation>
    </message>
    <message>
        <source>Minibar item</source>
        <translation>Minibar-Artikel</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>Es fehlen: {missing}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Neither {first} nor {second} is a room that is known: check the room, or type a name.</source>
        <translation>Weder {first} noch {second} ist ein bekanntes Zimmer: Prüfen Sie das Zimmer, oder geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Night removed</source>
        <translation>Nacht erlassen</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.</source>
        <translation>In {folder} ließ sich keine Sicherung schreiben ({why}). {fine} Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>Es wurde keine Sicherung erstellt: Das Kulanzbuch ist beschädigt, oder sein Datenträger ist defekt. Ältere Sicherungen sind unverändert. Buchen Sie nicht weiter, und stellen Sie die letzte wieder her.</translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>Es wurde keine Sicherung erstellt: {reason}. Ältere Sicherungen sind unverändert. Buchen Sie nicht weiter, und stellen Sie die letzte wieder her.</translation>
    </message>
    <message>
        <source>No business day is over yet: there is a line-up the morning after the first one.</source>
        <translation>Noch ist kein Geschäftstag vorbei: Das erste Tagesbriefing gibt es am Morgen nach dem ersten.</translation>
    </message>
    <message>
        <source>No cap is in force for a {role}: ask a manager to set one.</source>
        <translation>Für die Rolle {role} gilt kein Limit: Bitten Sie die Leitung, eines zu setzen.</translation>
    </message>
    <message>
        <source>No caps are in force yet: set them first.</source>
        <translation>Noch gelten keine Limits: Setzen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Keine Ursache genannt</translation>
    </message>
    <message>
        <source>No column for {needed} was found among the first lines: put such a header over it, or say which column it is.</source>
        <translation>In den ersten Zeilen fand sich keine Spalte für {needed}: Setzen Sie eine solche Überschrift darüber, oder sagen Sie, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>No column for {needed} was found among {listed}: put such a header over it, or say which column it is.</source>
        <translation>Unter {listed} fand sich keine Spalte für {needed}: Setzen Sie eine solche Überschrift darüber, oder sagen Sie, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>No data folder can have that name ({error}): choose a shorter, plainer one.</source>
        <translation>Kein Datenordner kann so heißen ({error}): Wählen Sie einen kürzeren, einfacheren Namen.</translation>
    </message>
    <message>
        <source>No earlier version is kept here: it goes once the newer one has opened the ledger. Restore a backup if you must go back.</source>
        <translation>Hier liegt keine frühere Version mehr: Sie geht, sobald die neuere das Kulanzbuch geöffnet hat. Stellen Sie eine Sicherung wieder her, wenn Sie zurück müssen.</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of {language}: install one (on Debian fonts-droid-fallback), then try again, or choose another language for the document.</source>
        <translation>Keine Schrift dieses Computers hat die Buchstaben von {language}: Installieren Sie eine (unter Debian fonts-droid-fallback) und versuchen Sie es erneut, oder wählen Sie eine andere Sprache für das Dokument.</translation>
    </message>
    <message>
        <source>No hotel is set up in this data folder: run `latitude init`, or open the desk.</source>
        <translation>In diesem Datenordner ist kein Hotel eingerichtet: Führen Sie `latitude init` aus, oder öffnen Sie den Arbeitsplatz.</translation>
    </message>
    <message>
        <source>No label has the tracking number {tracking}.</source>
        <translation>Kein Label hat die Sendungsnummer {tracking}.</translation>
    </message>
    <message>
        <source>No policy began on {day}: print the card that holds now.</source>
        <translation>Am {day} begann keine Richtlinie: Drucken Sie die Karte, die jetzt gilt.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker ist eingerichtet</translation>
    </message>
    <message>
        <source>No recovery code was made for {initials}: ask another manager.</source>
        <translation>Für {initials} wurde kein Notfallcode erstellt: Fragen Sie eine andere Leitung.</translation>
    </message>
    <message>
        <source>No screen is named</source>
        <translation>Kein Bildschirm ist angegeben</translation>
    </message>
    <message>
        <source>No shift is open: open one first, or post a gesture.</source>
        <translation>Keine Schicht ist offen: Öffnen Sie zuerst eine, oder buchen Sie eine Geste.</translation>
    </message>
    <message>
        <source>No shift was open at line {seq}: check the number.</source>
        <translation>Bei Zeile {seq} war keine Schicht offen: Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead or a manager.</source>
        <translation>Niemand gibt den eigenen Eintrag frei: Fragen Sie eine andere Schichtleitung oder die Leitung.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode.</source>
        <translation>Niemand gibt den eigenen Eintrag frei: Fragen Sie eine andere Schichtleitung, oder bitten Sie die Leitung, die Alleinleitung einzuschalten.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known, neither as a guest nor in a text: check the spelling.</source>
        <translation>Niemand namens „{name}“ ist bekannt, weder als Gast noch in einem Text: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nobody here has the initials {initials!r}: type those of somebody who works here.</source>
        <translation>Niemand hier hat das Kürzel {initials!r}: Geben Sie das von jemandem ein, der hier arbeitet.</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: give one person that role.</source>
        <translation>Noch hat niemand die Leitung: Geben Sie einer Person diese Rolle.</translation>
    </message>
    <message>
        <source>Nobody is at the desk: sign in first.</source>
        <translation>Niemand ist am Arbeitsplatz: Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose the rooms to take it back from.</source>
        <translation>Niemand ist gewählt: Wählen Sie die Zimmer, bei denen storniert wird.</translation>
    </message>
    <message>
        <source>Nobody is chosen: name the rooms, such as 401-418.</source>
        <translation>Niemand ist gewählt: Nennen Sie die Zimmer, etwa 401-418.</translation>
    </message>
    <message>
        <source>Nobody is known for {what}: add the guest first, or check the room.</source>
        <translation>Zu {what} ist niemand bekannt: Nehmen Sie zuerst den Gast auf, oder prüfen Sie das Zimmer.</translation>
    </message>
    <message>
        <source>Nobody is known in room {room}: check the number, or type a name.</source>
        <translation>In Zimmer {room} ist niemand bekannt: Prüfen Sie die Nummer, oder geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Nobody who left on or before {until} is due to be erased: nothing needs doing.</source>
        <translation>Niemand, der bis {until} abgereist ist, ist zur Löschung fällig: Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.</source>
        <extracomment>English for one: Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.</extracomment>
        <translation>
            <numerusform>Niemand, der bis {until} abgereist ist, ist zur Löschung fällig; {n} wird durch Offenes zurückgehalten, klären Sie dies zuerst.</numerusform>
            <numerusform>Niemand, der bis {until} abgereist ist, ist zur Löschung fällig; {n} werden durch Offenes zurückgehalten, klären Sie dies zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>None is half in</source>
        <translation>Keine ist halb übernommen</translation>
    </message>
    <message>
        <source>None yet in {folder}</source>
        <translation>Noch keine in {folder}</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Nicht sauber</translation>
    </message>
    <message>
        <source>Not here: {parts}. What other desks have of it comes when they meet.</source>
        <translation>Nicht hier: {parts}. Was andere Plätze davon haben, kommt beim nächsten Treffen.</translation>
    </message>
    <message>
        <source>Not met yet; {lines}.</source>
        <translation>Noch nicht getroffen; {lines}.</translation>
    </message>
    <message>
        <source>Not to be had any more: {parts}.</source>
        <translation>Nicht mehr zu erhalten: {parts}.</translation>
    </message>
    <message>
        <source>Not verified: {reason}.</source>
        <translation>Nicht bestätigt: {reason}.</translation>
    </message>
    <message>
        <source>Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that its numbers are not given out again; confirm only if there was none.</source>
        <translation>Hier ist nicht bekannt, was nach dieser Sicherung gebucht wurde. Wenn seither ein Bericht gedruckt wurde, geben Sie seine Fußzeile ein, damit seine Nummern nicht noch einmal vergeben werden; bestätigen Sie nur, wenn es keinen gab.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing of shift {shift} was corrected since it was closed: its report stands as it is.</source>
        <translation>An Schicht {shift} wurde seit dem Schließen nichts korrigiert: Ihr Bericht gilt, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing of the log was brought in.</source>
        <translation>Nichts vom Logbuch wurde übernommen.</translation>
    </message>
    <message>
        <source>Nothing of {day} came since its last paper: it stands as it is.</source>
        <translation>Vom {day} kam nichts seit seinem letzten Papier: Es gilt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal for {day}: choose another business day.</source>
        <translation>Für {day} steht nichts im Journal: Wählen Sie einen anderen Geschäftstag.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal from {first} to {last}: choose other days.</source>
        <translation>Vom {first} bis {last} steht nichts im Journal: Wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was given or promised to this guest yet: there is no letter to write.</source>
        <translation>Diesem Gast wurde noch nichts gegeben oder zugesagt: Es gibt keinen Brief zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.</source>
        <translation>Nichts ging verloren; sie wird bei der nächsten Löschung bereinigt, oder wenn sich die Leitung anmeldet.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was lost.</source>
        <translation>Nichts wurde erfasst, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} lines of old logs of that time names and notes would be erased.</source>
        <extracomment>English for one: Of {n} line of an old log of that time names and notes would be erased.</extracomment>
        <translation>
            <numerusform>Von {n} Zeile eines alten Logbuchs aus jener Zeit würden Namen und Notizen gelöscht.</numerusform>
            <numerusform>Von {n} Zeilen alter Logbücher aus jener Zeit würden Namen und Notizen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>On Windows the installer updates Latitude: start the newer one from the stick, as the first time.</source>
        <translation>Unter Windows aktualisiert das Installationsprogramm Latitude: Starten Sie das neuere vom Stick, wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>One category up</source>
        <translation>Eine Kategorie höher</translation>
    </message>
    <message>
        <source>One stopped after {read:,} of its {of:,} rows (line {seq})</source>
        <translation>Eine blieb nach {read:,} von {of:,} Zeilen stehen (Zeile {seq})</translation>
    </message>
    <message>
        <source>Only a free label can be estimated: leave the ~ out.</source>
        <translation>Nur ein Versandlabel lässt sich schätzen: Lassen Sie das ~ weg.</translation>
    </message>
    <message>
        <source>Only a return can be taken back in part (--reason returned): leave the amount out.</source>
        <translation>Nur eine Rückgabe lässt sich in Teilen stornieren (--reason returned): Lassen Sie den Betrag weg.</translation>
    </message>
    <message>
        <source>Only an upgrade has nights: leave them out.</source>
        <translation>Nur ein Upgrade hat Nächte: Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Only sslmode=verify-full and sslrootcert=FILE may stand in a hub's address: a hub is always checked.</source>
        <translation>In der Adresse eines Hubs dürfen nur sslmode=verify-full und sslrootcert=FILE stehen: Ein Hub wird immer geprüft.</translation>
    </message>
    <message>
        <source>Open the desk, or run `latitude init`.</source>
        <translation>Öffnen Sie den Arbeitsplatz, oder führen Sie `latitude init` aus.</translation>
    </message>
    <message>
        <source>Other accounts may read {file}</source>
        <translation>Andere Konten können {file} lesen</translation>
    </message>
    <message>
        <source>Over by {amount}.</source>
        <translation>Um {amount} darüber.</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>Parcel for the guest</source>
        <translation>Paket für den Gast</translation>
    </message>
    <message>
        <source>Parking, one night</source>
        <translation>Parken, eine Nacht</translation>
    </message>
    <message>
        <source>Portal booking differs</source>
        <translation>Portalbuchung weicht ab</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. {safe} What is typed stays.</source>
        <translation>Buchen ist aus, bis das Kulanzbuch wieder arbeitet. {safe} Was getippt ist, bleibt.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try again.</source>
        <translation>Die Übung lässt sich in {folder} nicht vorbereiten ({reason}). Sonst wurde nichts angerührt: Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Practice is open already, but does not answer: end it, then try again.</source>
        <translation>Die Übung ist schon geöffnet, antwortet aber nicht: Beenden Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Print as written: {scripts}; {n} fonts</source>
        <translation>Drucken wie geschrieben: {scripts}; Schriften: {n}</translation>
    </message>
    <message>
        <source>Promise a time, not “soon”.</source>
        <translation>Sagen Sie eine Zeit zu, nicht „bald“.</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: its guest was erased.</source>
        <translation>Zusage {seq} ist nicht mehr offen: Ihr Gast wurde gelöscht.</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: line {by} took it back as entered wrong.</source>
        <translation>Zusage {seq} ist nicht mehr offen: Zeile {by} hat sie als falsch erfasst storniert.</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>Zusage {seq} wurde laut Zeile {by} von {actor} bereits nicht gehalten: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>Zusage {seq} wurde laut Zeile {by} von {actor} bereits gehalten: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>Ersatz gesendet</translation>
    </message>
    <message>
        <source>Report S{report} is lost: its number is never used again, and the restore is on record.</source>
        <translation>Bericht S{report} ist verloren: Seine Nummer wird nie wieder verwendet, und die Wiederherstellung ist festgehalten.</translation>
    </message>
    <message>
        <source>Request lost</source>
        <translation>Wunsch ging unter</translation>
    </message>
    <message>
        <source>Return lost item, international</source>
        <translation>Fundsache zurücksenden, international</translation>
    </message>
    <message>
        <source>Return lost item, parcel</source>
        <translation>Fundsache zurücksenden, Paket</translation>
    </message>
    <message>
        <source>Return lost item, small</source>
        <translation>Fundsache zurücksenden, klein</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation>Zimmer nicht fertig</translation>
    </message>
    <message>
        <source>Run `latitude backup`, and check that folder.</source>
        <translation>Führen Sie `latitude backup` aus, und prüfen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>Run `latitude verify --full`.</source>
        <translation>Führen Sie `latitude verify --full` aus.</translation>
    </message>
    <message>
        <source>SQLite works with other settings: {settings}</source>
        <translation>SQLite arbeitet mit anderen Einstellungen: {settings}</translation>
    </message>
    <message>
        <source>SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.</source>
        <translation>SQLite konnte {name} nicht auf {value} setzen (es meldet {found}): In {path} wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Say by when it is promised, such as 2h, 1d or 18:00.</source>
        <translation>Sagen Sie, bis wann es zugesagt ist, etwa 2h, 1d oder 18:00.</translation>
    </message>
    <message>
        <source>Say in a few words what is promised, such as “call back about the parcel”.</source>
        <translation>Sagen Sie in wenigen Worten, was zugesagt ist, etwa „wegen des Pakets zurückrufen“.</translation>
    </message>
    <message>
        <source>Say that two stays are one guest’s</source>
        <translation>Sagen, dass zwei Aufenthalte einem Gast gehören</translation>
    </message>
    <message>
        <source>Schema {schema}, {lines:,} lines, {size:,.1f} MB, id {id}</source>
        <translation>Schema {schema}, Zeilen: {lines:,}, {size:,.1f} MB, Kennung {id}</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Diebstahl oder Bedrohung</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service missed</source>
        <translation>Leistung ausgeblieben</translation>
    </message>
    <message>
        <source>Set one up in the system; until then print the PDF elsewhere.</source>
        <translation>Richten Sie einen im System ein; bis dahin drucken Sie das PDF anderswo.</translation>
    </message>
    <message>
        <source>Set this computer's clock.</source>
        <translation>Stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.</source>
        <translation>Mehrere Gäste passen zu {what}: {names}. Sagen Sie mit Namen (--guest) oder Aufenthaltsnummer, wer es ist.</translation>
    </message>
    <message>
        <source>Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).</source>
        <translation>Die Schwere reicht von 1 (lästig) bis 4 (Aufenthalt verdorben).</translation>
    </message>
    <message>
        <source>Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.</source>
        <translation>Schicht {number} ist seit {since:%Y-%m-%d %H:%M} offen ({actor}): Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Shift {number} is still open: what is corrected now stands in its own report.</source>
        <translation>Schicht {number} ist noch offen: Was jetzt korrigiert wird, steht in ihrem eigenen Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.</source>
        <extracomment>English for one: Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.</extracomment>
        <translation>
            <numerusform>Schicht {shift} hat {n} Nachtrag, und seither wurde nichts korrigiert: Nennen Sie 1.</numerusform>
            <numerusform>Schicht {shift} hat {n} Nachträge, und seither wurde nichts korrigiert: Nennen Sie 1 bis {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow service</source>
        <translation>Langsamer Service</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Geruch</translation>
    </message>
    <message>
        <source>Stop posting and call whoever audits the house.</source>
        <translation>Buchen Sie nicht weiter, und rufen Sie die Revision des Hauses.</translation>
    </message>
    <message>
        <source>Stop posting and restore the last backup.</source>
        <translation>Buchen Sie nicht weiter, und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Stop posting and start Latitude again.</source>
        <translation>Buchen Sie nicht weiter, und starten Sie Latitude neu.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.</source>
        <translation>Nachtrag {shift}/S{number} ging bei der Wiederherstellung des Kulanzbuchs verloren, und seine Nummer wird nicht wieder verwendet.</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>Nachtrag {shift}/S{number} wurde noch nicht ausgestellt: Das macht die Schichtleitung, ergänzen Sie --as INITIALS.</translation>
    </message>
    <message>
        <source>Supplies missing</source>
        <translation>Ausstattung fehlt</translation>
    </message>
    <message>
        <source>Take a colleague’s line back, enter a bill</source>
        <translation>Zeile einer anderen Person stornieren, Rechnung erfassen</translation>
    </message>
    <message>
        <source>Taking back nothing changes nothing: write how much comes back.</source>
        <translation>Nichts zu stornieren ändert nichts: Schreiben Sie, wie viel zurückkommt.</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Television, lamp or other device</source>
        <translation>Fernseher, Lampe oder anderes Gerät</translation>
    </message>
    <message>
        <source>That PIN is not right: try again.</source>
        <translation>Diese PIN stimmt nicht: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That file belongs to another program: choose another data folder.</source>
        <translation>Diese Datei gehört einem anderen Programm: Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>That guest was erased on {business_day}: nothing can be given to this stay any more.</source>
        <translation>Dieser Gast wurde am {business_day} gelöscht: Diesem Aufenthalt kann nichts mehr gegeben werden.</translation>
    </message>
    <message>
        <source>That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.</source>
        <translation>Das ist eine Sicherung des Kulanzbuchs {ledger_id}, hier ist es {here}: Wählen Sie eine eigene. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.</source>
        <translation>Das ist ein Kulanzbuch zum Üben: Es wird nie zu dem eines Hotels. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is a paper of ledger {other}, and the backup is of {ledger_id}.</source>
        <translation>Das ist ein Papier des Kulanzbuchs {other}, und die Sicherung ist von {ledger_id}.</translation>
    </message>
    <message>
        <source>That is above your own authority: a manager can approve it.</source>
        <translation>Das übersteigt Ihre eigene Befugnis: Die Leitung kann es freigeben.</translation>
    </message>
    <message>
        <source>That is more than {most} guests: post it in two halves.</source>
        <translation>Das sind mehr als {most} Gäste: Buchen Sie es in zwei Hälften.</translation>
    </message>
    <message>
        <source>That is no address of a hub: write it as postgresql://USER@HOST/DATABASE, as IT gave it.</source>
        <translation>Das ist keine Adresse eines Hubs: als postgresql://USER@HOST/DATABASE schreiben, wie die IT sie nannte.</translation>
    </message>
    <message>
        <source>That is no file name this computer can use: choose a shorter, plainer one.</source>
        <translation>Diesen Dateinamen kann dieser Computer nicht verwenden: Wählen Sie einen kürzeren, einfacheren.</translation>
    </message>
    <message>
        <source>That is no file this computer can read: check the name and its rights.</source>
        <translation>Diese Datei kann dieser Computer nicht lesen: Prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <source>That is no folder this computer can use: choose another one.</source>
        <translation>Diesen Ordner kann dieser Computer nicht verwenden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That is no proof of a Latitude document: scan its code again, or type the footer's line in full.</source>
        <translation>Das ist kein Nachweis eines Latitude-Dokuments: Scannen Sie den Code erneut, oder tippen Sie die Fußzeile vollständig ab.</translation>
    </message>
    <message>
        <source>That is no uuid: leave it out, and one is made.</source>
        <translation>Das ist keine UUID: Lassen Sie sie weg, dann wird eine erzeugt.</translation>
    </message>
    <message>
        <source>That is not the PIN of the time when this backup was made: try again.</source>
        <translation>Das ist nicht die PIN aus der Zeit dieser Sicherung: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That is not the hotel's key: a manager at a desk that joined before reads it with `latitude hub key`.</source>
        <translation>Das ist nicht der Schlüssel des Hotels: Ein Manager liest ihn mit `latitude hub key` an einem Platz, der schon dabei ist.</translation>
    </message>
    <message>
        <source>That is the same stay of {guest} already: choose another one.</source>
        <translation>Das ist bereits derselbe Aufenthalt von {guest}: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That path has {count} letters, and {most} is the most that works everywhere on Windows: choose a shorter one.</source>
        <translation>Dieser Pfad hat {count} Zeichen, und {most} sind das Meiste, was unter Windows überall geht: Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>That recovery code is not right: compare it with the paper.</source>
        <translation>Dieser Notfallcode stimmt nicht: Vergleichen Sie ihn mit dem Papier.</translation>
    </message>
    <message>
        <source>That recovery code was used a moment ago: type the new one.</source>
        <translation>Dieser Notfallcode wurde eben verwendet: Geben Sie den neuen ein.</translation>
    </message>
    <message>
        <source>That stay is not in the register: find the guest by room or name.</source>
        <translation>Dieser Aufenthalt steht nicht im Register: Suchen Sie den Gast nach Zimmer oder Name.</translation>
    </message>
    <message>
        <source>That stay was not merged into another: there is nothing to split.</source>
        <translation>Dieser Aufenthalt wurde mit keinem anderen vereint: Es gibt nichts zu trennen.</translation>
    </message>
    <message>
        <source>That user of the hub belongs to another ledger: ask IT for a desk of another name (`latitude hub create --desk`), or restore a backup of that ledger.</source>
        <translation>Dieser Benutzer des Hubs gehört einem anderen Kulanzbuch: die IT um einen Platz mit anderem Namen bitten (`latitude hub create --desk`), oder eine Sicherung jenes Kulanzbuchs wiederherstellen.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, another gesture: post this one as a new draft.</source>
        <translation>Diese UUID ist bereits Zeile {seq}, eine andere Geste: Buchen Sie diese als neuen Entwurf.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, something else: make the promise anew.</source>
        <translation>Diese UUID ist bereits Zeile {seq}, etwas anderes: Machen Sie die Zusage neu.</translation>
    </message>
    <message>
        <source>The Latitude in {folder} stands alone, without the folder that updates need: unpack the newer version and start that.</source>
        <translation>Das Latitude in {folder} steht allein, ohne den Ordner, den Aktualisierungen brauchen: Entpacken Sie die neuere Version und starten Sie diese.</translation>
    </message>
    <message>
        <source>The backup before the update does not verify ({reason}): see to the ledger first, then update.</source>
        <translation>Die Sicherung vor der Aktualisierung besteht die Prüfung nicht ({reason}): Kümmern Sie sich erst um das Kulanzbuch, dann aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written; older backups are as they were.</source>
        <translation>Die Sicherung wurde abgebrochen. Es wurde keine Datei geschrieben; ältere Sicherungen sind unverändert.</translation>
    </message>
    <message>
        <source>The bill is in {other}, and this hotel counts in {code}: enter it by hand.</source>
        <translation>Die Rechnung lautet auf {other}, und dieses Hotel rechnet in {code}: Erfassen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The bill is nothing: take the gesture back instead if it was not sent.</source>
        <translation>Die Rechnung beträgt nichts: Stornieren Sie stattdessen die Geste, wenn nichts versandt wurde.</translation>
    </message>
    <message>
        <source>The business day is already {current}: it cannot be rolled further ahead of the calendar.</source>
        <translation>Der Geschäftstag ist bereits {current}: Weiter kann er dem Kalender nicht vorauseilen.</translation>
    </message>
    <message>
        <source>The business day {current} began less than an hour ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>Der Geschäftstag {current} begann vor weniger als einer Stunde: Bestätigen Sie, wenn er wirklich noch einmal wechseln soll, auf {new}.</translation>
    </message>
    <message>
        <source>The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>Der Geschäftstag {current} begann vor {hours} h: Bestätigen Sie, wenn er wirklich noch einmal wechseln soll, auf {new}.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>Der Anlass</translation>
    </message>
    <message>
        <source>The check of {name} was stopped before its end: nothing is known of it, and nothing was changed.</source>
        <translation>Die Prüfung von {name} wurde vor dem Ende abgebrochen: Darüber ist nichts bekannt, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The choice could not be kept ({why}). The folders are the ones before.</source>
        <translation>Die Auswahl ließ sich nicht speichern ({why}). Es bleiben die bisherigen Ordner.</translation>
    </message>
    <message>
        <source>The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.</source>
        <translation>Die Uhr zeigt {local:%Y-%m-%d %H:%M}, {span} nach der letzten Zeile: Bestätigen Sie, dass das Datum stimmt, oder stellen Sie die Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock was ahead, or has gone back since: lines {lines} have a later time than what was posted after them.</source>
        <extracomment>English for one: The computer's clock was ahead, or has gone back since: line {lines} has a later time than what was posted after it.</extracomment>
        <translation>
            <numerusform>Die Uhr des Rechners ging vor oder wurde seither zurückgestellt: Zeile {lines} hat eine spätere Zeit als das, was nach ihr gebucht wurde.</numerusform>
            <numerusform>Die Uhr des Rechners ging vor oder wurde seither zurückgestellt: Die Zeilen {lines} haben eine spätere Zeit als das, was nach ihnen gebucht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>Die Bestätigungsnummer</translation>
    </message>
    <message>
        <source>The confirmation number has {count:,} letters: use at most {most}.</source>
        <translation>Die Bestätigungsnummer hat {count:,} Zeichen: Verwenden Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>The confirmation number holds invisible characters: type it again.</source>
        <translation>Die Bestätigungsnummer enthält unsichtbare Zeichen: Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.</source>
        <translation>In den Datenordner {folder} lässt sich nicht schreiben. Nichts wurde erfasst; was da ist, ist sicher.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file: choose a folder.</source>
        <translation>Der Datenordner {folder} ist eine Datei: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The data folder {folder} may not be looked into. Nothing was changed.</source>
        <translation>In den Datenordner {folder} darf nicht hineingesehen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database {database} keeps texts in {encoding}, which lacks letters of people's names: IT makes a new one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</source>
        <translation>Die Datenbank {database} hält Texte in {encoding}, dem Buchstaben von Namen fehlen: Die IT legt eine neue an, mit CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</translation>
    </message>
    <message>
        <source>The database {database} was restored before the hub's roles were there, so nobody may do anything in it. They are there now: restore it once more into an empty database, and run this again.</source>
        <translation>Die Datenbank {database} wurde wiederhergestellt, bevor die Rollen des Hubs da waren, also darf niemand etwas darin. Jetzt sind sie da: Stellen Sie sie noch einmal in eine leere Datenbank wieder her, und rufen Sie dies erneut auf.</translation>
    </message>
    <message>
        <source>The days run backwards: {last} lies before {first}.</source>
        <translation>Die Tage laufen rückwärts: {last} liegt vor {first}.</translation>
    </message>
    <message>
        <source>The decimal mark is “.” or “,”: choose one of them.</source>
        <translation>Das Dezimalzeichen ist „.“ oder „,“: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The demo cannot be written to {out} ({why}). Nothing else was touched.</source>
        <translation>Die Demo lässt sich nicht nach {out} schreiben ({why}). Sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The departure {departure} is before the arrival {arrival}: correct the dates.</source>
        <translation>Die Abreise {departure} liegt vor der Anreise {arrival}: Berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>The departure {departure} lies before the arrival {arrival}: check the dates.</source>
        <translation>Die Abreise {departure} liegt vor der Anreise {arrival}: Prüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>The desk goes on; see whether the network and the server are there.</source>
        <translation>Der Platz arbeitet weiter; nachsehen, ob Netz und Server da sind.</translation>
    </message>
    <message>
        <source>The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>Der Datenträger versagte beim Erfassen: Noch ist nicht bekannt, ob die Geste im Journal steht. Es wird nachgesehen, wenn das Kulanzbuch wieder öffnet.</translation>
    </message>
    <message>
        <source>The disk failed:</source>
        <translation>Der Datenträger hat versagt:</translation>
    </message>
    <message>
        <source>The disk is full. {safe} Free some space on the disk of {parent} and post again.</source>
        <translation>Der Datenträger ist voll. {safe} Schaffen Sie Platz auf dem Datenträger von {parent}, und buchen Sie erneut.</translation>
    </message>
    <message>
        <source>The disk is full:</source>
        <translation>Der Datenträger ist voll:</translation>
    </message>
    <message>
        <source>The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.</source>
        <translation>Der Datenträger von {folder} hat versagt ({why}). Nichts wurde wiederhergestellt oder geändert: Prüfen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.</source>
        <translation>Der Datenträger von {parent} hat versagt, während das Kulanzbuch ersetzt wurde: Entweder ist das vorige unversehrt da oder das wiederhergestellte. Prüfen Sie den Datenträger, und sehen Sie dann mit `latitude verify` nach, welches.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed. {safe} Check the disk, then post again.</source>
        <translation>Der Datenträger von {parent} hat versagt. {safe} Prüfen Sie ihn, und buchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The document is not signed ({why}): a manager can turn signing off and on again.</source>
        <translation>Das Dokument ist nicht signiert ({why}): Die Leitung kann das Signieren aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a letter: it was cut short, export it again.</source>
        <translation>Die Datei endet mitten in einem Zeichen: Sie wurde abgeschnitten, exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file has headers and no bills: export it again.</source>
        <translation>Die Datei hat Überschriften und keine Rechnungen: Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.</source>
        <translation>Die Datei hat {count:,} Zeilen, {what} höchstens {max_lines:,}: {shorter}.</translation>
    </message>
    <message>
        <source>The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.</source>
        <translation>Die Datei hat {size:,.0f} MB, {what} höchstens {most:,.0f}: {shorter}.</translation>
    </message>
    <message>
        <source>The file is damaged ({encoding}): export it again as CSV UTF-8.</source>
        <translation>Die Datei ist beschädigt ({encoding}): Exportieren Sie sie erneut als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty: {again}.</source>
        <translation>Die Datei ist leer: {again}.</translation>
    </message>
    <message>
        <source>The first start makes it.</source>
        <translation>Der erste Start legt ihn an.</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>Der Ordner ließ sich nicht durchsehen.</translation>
    </message>
    <message>
        <source>The folder of backups {folder} cannot be read ({why}). {fine}</source>
        <translation>Der Ordner der Sicherungen {folder} lässt sich nicht lesen ({why}). {fine}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}). Nothing was written.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({why}). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there: choose one that is.</source>
        <translation>Der Ordner {parent} ist nicht da: Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>The gesture was {shown}: take back at most that.</source>
        <translation>Die Geste betrug {shown}: Stornieren Sie höchstens so viel.</translation>
    </message>
    <message>
        <source>The gift is not the fix.</source>
        <translation>Das Geschenk ist nicht die Lösung.</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>Der Gast ist im Haus: Vermerken Sie ihn zuerst als abgereist.</translation>
    </message>
    <message>
        <source>The guest of line {seq} was erased: no voucher can be made out any more.</source>
        <translation>Der Gast von Zeile {seq} wurde gelöscht: Es kann kein Gutschein mehr ausgestellt werden.</translation>
    </message>
    <message>
        <source>The guest's name</source>
        <translation>Der Name des Gastes</translation>
    </message>
    <message>
        <source>The hotel's business day begins at {cutoff} in {zone}, and this desk's at {cutoff2} in {zone2}: set this desk up anew with the hotel's.</source>
        <translation>Der Geschäftstag des Hotels beginnt um {cutoff} in {zone}, der dieses Platzes um {cutoff2} in {zone2}: Diesen Platz mit dem des Hotels neu einrichten.</translation>
    </message>
    <message>
        <source>The hotel's key has eight groups of four letters and digits: read it again.</source>
        <translation>Der Schlüssel des Hotels hat acht Gruppen aus vier Buchstaben und Ziffern: noch einmal lesen.</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>Der Hub konnte nicht gefragt werden, was er von diesem Platz hat ({why}): Stellen Sie wieder her, sobald er antwortet, oder sehen Sie in der Anleitung für die IT unter „Wenn ein Platz und der Hub sich widersprechen“ nach.</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk, as the IT guide explains under “When a desk and the hub disagree”: {why}</source>
        <translation>Der Hub konnte nicht gefragt werden, was er von diesem Platz hat, wie es die Anleitung für die IT unter „Wenn ein Platz und der Hub sich widersprechen“ erklärt: {why}</translation>
    </message>
    <message>
        <source>The hub could not be told: {why}</source>
        <translation>Dem Hub konnte es nicht gesagt werden: {why}</translation>
    </message>
    <message>
        <source>The hub did not take line {seq} of this desk ({why}): verify the ledger, and ask IT.</source>
        <translation>Der Hub nahm Zeile {seq} dieses Platzes nicht an ({why}): das Journal prüfen und die IT fragen.</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>Der Hub hat Zeile {n} dieses Platzes, und diese Sicherung führt nicht zu ihr: Wählen Sie eine ältere und lassen Sie ihre späteren Zeilen zurückkommen, oder sehen Sie in der Anleitung für die IT unter „Wenn ein Platz und der Hub sich widersprechen“ nach.</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>Der Hub hat Zeile {n} dieses Platzes und diesem Kulanzbuch fehlt sie, also wird nichts gesendet: Tun Sie, was die Anleitung für die IT unter „Wenn ein Platz und der Hub sich widersprechen“ sagt.</translation>
    </message>
    <message>
        <source>The hub keeps this hotel in {currency}: this desk's ledger is in another currency.</source>
        <translation>Der Hub führt dieses Hotel in {currency}: Das Journal dieses Platzes ist in einer anderen Währung.</translation>
    </message>
    <message>
        <source>The hub knows this desk's ledger as another of its desks: join as the user it had there, or, where two computers use copies of it, set one of them up anew.</source>
        <translation>Der Hub kennt das Kulanzbuch dieses Platzes als einen anderen seiner Plätze: Treten Sie als der Benutzer bei, den es dort hatte, oder richten Sie, wo zwei Rechner Kopien davon benutzen, einen davon neu ein.</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Latitude: update this computer first.</source>
        <translation>Der Hub stammt von einer neueren Version von Latitude: zuerst diesen Rechner aktualisieren.</translation>
    </message>
    <message>
        <source>The hub was made by an older version of Latitude: IT runs `latitude hub create` again.</source>
        <translation>Der Hub stammt von einer älteren Version von Latitude: Die IT ruft `latitude hub create` noch einmal auf.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): look whether it runs and the address is right, and try again.</source>
        <translation>Der Hub {where} ist nicht erreichbar ({why}): Sehen Sie nach, ob er läuft und die Adresse stimmt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): this desk goes on working, and its lines wait.</source>
        <translation>Der Hub {where} ist nicht erreichbar ({why}): Dieser Platz arbeitet weiter, und seine Zeilen warten.</translation>
    </message>
    <message numerus="yes">
        <source>The hub {where} could not be told ({why}) and lacks this desk's last {n} lines: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <extracomment>English for one: The hub {where} could not be told ({why}) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</extracomment>
        <translation>
            <numerusform>Dem Hub {where} konnte es nicht gesagt werden ({why}), und ihm fehlt die letzte Zeile dieses Platzes: Treten Sie noch einmal bei, wenn er da ist, und verlassen Sie ihn dann, oder die IT schließt diesen Platz in ihm (`latitude hub close`).</numerusform>
            <numerusform>Dem Hub {where} konnte es nicht gesagt werden ({why}), und ihm fehlen die letzten {n} Zeilen dieses Platzes: Treten Sie noch einmal bei, wenn er da ist, und verlassen Sie ihn dann, oder die IT schließt diesen Platz in ihm (`latitude hub close`).</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub {where} could not be told ({why}): join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <translation>Dem Hub {where} konnte es nicht gesagt werden ({why}): Treten Sie noch einmal bei, wenn er da ist, und verlassen Sie ihn dann, oder die IT schließt diesen Platz in ihm (`latitude hub close`).</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}), so nothing was sent: ask IT.</source>
        <translation>Der Hub {where} konnte nicht zeigen, dass er der richtige ist ({why}), also wurde nichts gesendet: die IT fragen.</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}): look whom its certificate names, and whether ?sslrootcert=FILE names who signed it.</source>
        <translation>Der Hub {where} konnte nicht zeigen, dass er der richtige ist ({why}): Sehen Sie nach, wen sein Zertifikat nennt, und ob ?sslrootcert=FILE nennt, wer es unterschrieben hat.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: ask IT for a new password, and join again.</source>
        <translation>Der Hub {where} lässt {user} nicht ein: die IT um ein neues Passwort bitten und noch einmal beitreten.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: check the user and the password (LATITUDE_HUB_PASSWORD).</source>
        <translation>Der Hub {where} lässt {user} nicht ein: Prüfen Sie Benutzer und Passwort (LATITUDE_HUB_PASSWORD).</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: IT must allow more (max_connections), and this desk goes on working.</source>
        <translation>Der Hub {where} hat keine Verbindung mehr frei: Die IT muss mehr erlauben (max_connections), und dieser Platz arbeitet weiter.</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: whoever runs its server allows more (max_connections), or try again once others are gone.</source>
        <translation>Der Hub {where} hat keine Verbindung mehr frei: Wer seinen Server betreibt, erlaubt mehr (max_connections), oder versuchen Sie es noch einmal, sobald andere fort sind.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: IT must make some, and this desk goes on working.</source>
        <translation>Der Hub {where} hat keinen Platz mehr: Die IT muss welchen schaffen, und dieser Platz arbeitet weiter.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: whoever runs its server makes some, then try again.</source>
        <translation>Der Hub {where} hat keinen Platz mehr: Wer seinen Server betreibt, schafft welchen, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The hub {where} is busy ({why}): try again in a moment.</source>
        <translation>Der Hub {where} ist beschäftigt ({why}): Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The hub {where} is not made for this desk ({why}): IT runs `latitude hub create` first.</source>
        <translation>Der Hub {where} ist für diesen Platz nicht eingerichtet ({why}): Die IT ruft zuerst `latitude hub create` auf.</translation>
    </message>
    <message>
        <source>The hub {where} knows no desk of a hotel {hotel}: choose one of {hotels}.</source>
        <translation>Der Hub {where} kennt keinen Platz eines Hotels {hotel}: eines von {hotels} wählen.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: IT raises that user's limit (ALTER ROLE, CONNECTION LIMIT), and this desk goes on working.</source>
        <translation>Der Hub {where} erlaubt {user} keine weitere Verbindung: Die IT hebt die Grenze dieses Benutzers an (ALTER ROLE, CONNECTION LIMIT), und dieser Platz arbeitet weiter.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: whoever runs its server raises that user's limit (ALTER ROLE, CONNECTION LIMIT), then try again.</source>
        <translation>Der Hub {where} erlaubt {user} keine weitere Verbindung: Wer seinen Server betreibt, hebt die Grenze dieses Benutzers an (ALTER ROLE, CONNECTION LIMIT), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The hub {where} runs PostgreSQL {version}: this program knows {oldest} to {newest}.</source>
        <translation>Der Hub {where} läuft mit PostgreSQL {version}: Dieses Programm kennt {oldest} bis {newest}.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The insights look at 1 to {most} days: choose a number between them.</source>
        <translation>Die Auswertung umfasst 1 bis {most} Tage: Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>The key could not be kept in {folder} ({why}).</source>
        <translation>Der Schlüssel konnte in {folder} nicht aufbewahrt werden ({why}).</translation>
    </message>
    <message>
        <source>The last copy did not verify; the last sound one: {found}</source>
        <translation>Die letzte Kopie bestand die Prüfung nicht; die letzte gute: {found}</translation>
    </message>
    <message>
        <source>The last verification found nothing wrong: there is nothing to acknowledge.</source>
        <translation>Die letzte Prüfung fand keinen Fehler: Es gibt nichts zu quittieren.</translation>
    </message>
    <message>
        <source>The last {n:,} lines hold; `latitude verify` checks all</source>
        <translation>Die letzten Zeilen stimmen: {n:,}; `latitude verify` prüft alle</translation>
    </message>
    <message>
        <source>The ledger in {folder} is gone, and its backups are in {backups}: restore the last one, or move them away to begin anew.</source>
        <translation>Das Kulanzbuch in {folder} ist weg, und seine Sicherungen liegen in {backups}: Stellen Sie die letzte wieder her, oder verschieben Sie sie, um neu anzufangen.</translation>
    </message>
    <message>
        <source>The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start “latitude practice”.</source>
        <translation>Das Kulanzbuch in {folder} ist zum Üben: Wählen Sie den eigenen Ordner des Hotels, oder starten Sie „latitude practice“.</translation>
    </message>
    <message>
        <source>The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.</source>
        <translation>Das Kulanzbuch in {parent} ließ sich nicht ersetzen ({why}): Es ist das vorige. Schaffen Sie Platz, schließen Sie andere Programme, und stellen Sie erneut wieder her.</translation>
    </message>
    <message>
        <source>The ledger is damaged, and was not upgraded: restore the last backup.</source>
        <translation>Das Kulanzbuch ist beschädigt und wurde nicht aktualisiert: Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.</source>
        <translation>Das Kulanzbuch ist nicht unversehrt: {reason}. Nichts wurde erfasst; Lesen und Exportieren gehen weiter. Die Leitung stellt eine Sicherung wieder her oder quittiert, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The ledger is safe and the desk goes on.</source>
        <translation>Das Kulanzbuch ist sicher, und die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>The ledger of before is kept as {file}.</source>
        <translation>Das vorige Kulanzbuch bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.</source>
        <translation>Das Kulanzbuch {path} lässt sich nicht öffnen. {safe} Prüfen Sie, ob der Ordner da und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be read ({why}). It was not changed.</source>
        <translation>Das Kulanzbuch {path} lässt sich nicht lesen ({why}). Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.</source>
        <translation>In das Kulanzbuch {path} lässt sich nicht schreiben. {safe} Bitten Sie die IT, diesem Konto Schreibrechte zu geben.</translation>
    </message>
    <message>
        <source>The ledger {path} failed: {error}. {safe}</source>
        <translation>Das Kulanzbuch {path} hat versagt: {error}. {safe}</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.</source>
        <translation>Das Kulanzbuch {path} ist beschädigt oder kein Kulanzbuch. {safe} Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.</source>
        <translation>Das Kulanzbuch {path} ist beschädigt, oder sein Datenträger ist defekt. {safe} Buchen Sie nicht weiter, prüfen Sie den Datenträger, und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged.</source>
        <translation>Das Kulanzbuch {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged: {reason}.</source>
        <translation>Das Kulanzbuch {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The ledger {path} is not where it was: it was moved or renamed, or its disk is gone. Nothing was recorded. Put it back there.</source>
        <translation>Das Kulanzbuch {path} ist nicht mehr an seinem Platz: Es wurde verschoben oder umbenannt, oder sein Datenträger fehlt. Nichts wurde gespeichert. Legen Sie es wieder dorthin.</translation>
    </message>
    <message>
        <source>The ledger {path} may not be written to. {safe} Ask IT to give this account write access.</source>
        <translation>In das Kulanzbuch {path} darf nicht geschrieben werden. {safe} Bitten Sie die IT, diesem Konto Schreibrechte zu geben.</translation>
    </message>
    <message>
        <source>The lens knows no such pattern: choose one that it shows.</source>
        <translation>Die Auswertung kennt kein solches Muster: Wählen Sie eines, das sie zeigt.</translation>
    </message>
    <message>
        <source>The line holds invisible control characters: type it again without them.</source>
        <translation>Die Zeile enthält unsichtbare Steuerzeichen: Geben Sie sie ohne diese neu ein.</translation>
    </message>
    <message>
        <source>The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.</source>
        <translation>Die Zeile ist {length:,} Zeichen lang: Nur die ersten {max_line:,} werden gelesen, kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.</source>
        <translation>Die Zeilen nach dieser Sicherung passen nicht zu ihr ({why}). Nichts wurde geändert: Stellen Sie ohne sie wieder her, oder wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The lines {first}-{last} run backwards: check the two numbers.</source>
        <translation>Die Zeilen {first}-{last} laufen rückwärts: Prüfen Sie die beiden Zahlen.</translation>
    </message>
    <message>
        <source>The list has headers and no guests: export it again with the guests in house.</source>
        <translation>Die Liste hat Überschriften und keine Gäste: Exportieren Sie sie erneut mit den Gästen im Haus.</translation>
    </message>
    <message>
        <source>The list of files in this update breaks a rule: get the update again from whom Latitude is from.</source>
        <translation>Die Dateiliste dieser Aktualisierung verletzt eine Regel: Holen Sie die Aktualisierung neu von dort, woher Latitude kommt.</translation>
    </message>
    <message>
        <source>The log has headers and no rows: export it again.</source>
        <translation>Das Logbuch hat Überschriften und keine Zeilen: Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>Der Speicher versagte beim Erfassen: Noch ist nicht bekannt, ob die Geste im Journal steht. Es wird nachgesehen, wenn das Kulanzbuch wieder öffnet.</translation>
    </message>
    <message>
        <source>The mirror could not be started: this computer is at its limit.</source>
        <translation>Der Spiegel ließ sich nicht starten: Dieser Computer ist ausgelastet.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({strerror}).</source>
        <translation>Der Spiegel in {folder} lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.</source>
        <translation>Der Spiegel in {folder} lässt sich nicht lesen ({why}). Nichts wurde geändert: Prüfen Sie den Datenträger, oder stellen Sie ohne die späteren Zeilen wieder her.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be written to ({strerror}).</source>
        <translation>In den Spiegel in {folder} lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} is another ledger's: choose another folder for it.</source>
        <translation>Der Spiegel in {folder} gehört zu einem anderen Kulanzbuch: Wählen Sie einen anderen Ordner dafür.</translation>
    </message>
    <message>
        <source>The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.</source>
        <translation>Der Spiegel in {folder} kennt Zeile {last}, und das Kulanzbuch endet bei {end}: Ein altes Kulanzbuch wurde zurückgelegt; stellen Sie es ordentlich wieder her, damit die Zeilen danach zurückkommen.</translation>
    </message>
    <message>
        <source>The mirror waits for the ledger: {message}</source>
        <translation>Der Spiegel wartet auf das Kulanzbuch: {message}</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}: a manager does it (F10, Retention).</source>
        <translation>Der Name ist seit {until} zu löschen: Das macht die Leitung (F10, Aufbewahrung).</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}; what is open keeps it longer.</source>
        <translation>Der Name ist seit {until} zu löschen; Offenes bewahrt ihn länger.</translation>
    </message>
    <message numerus="yes">
        <source>The name is kept for {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept for {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>Der Name bleibt {n} Monat nach der Abreise, wie das Hotel es festgelegt hat. Danach löscht ihn die Leitung (F10, Aufbewahrung).</numerusform>
            <numerusform>Der Name bleibt {n} Monate nach der Abreise, wie das Hotel es festgelegt hat. Danach löscht ihn die Leitung (F10, Aufbewahrung).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is kept until {until}, {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept until {until}, {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>Der Name bleibt bis {until}, {n} Monat nach der Abreise, wie das Hotel es festgelegt hat. Danach löscht ihn die Leitung (F10, Aufbewahrung).</numerusform>
            <numerusform>Der Name bleibt bis {until}, {n} Monate nach der Abreise, wie das Hotel es festgelegt hat. Danach löscht ihn die Leitung (F10, Aufbewahrung).</numerusform>
        </translation>
    </message>
    <message>
        <source>The next supplement of shift {shift} is number {next}: ask for that one first.</source>
        <translation>Der nächste Nachtrag der Schicht {shift} ist Nummer {next}: Nennen Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>The next supplement of {day} is number {next}: ask for that one first.</source>
        <translation>Der nächste Nachtrag zum {day} ist Nummer {next}: Verlangen Sie zuerst den.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The paper is a4 or letter: choose one of them.</source>
        <translation>Das Papier ist a4 oder letter: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The printers of this system cannot be told</source>
        <translation>Die Drucker dieses Systems sind nicht zu erfahren</translation>
    </message>
    <message>
        <source>The reason would keep what is erased: leave the guest's name and booking out.</source>
        <translation>Der Grund würde bewahren, was gelöscht wird: Lassen Sie Namen und Reservierung des Gastes weg.</translation>
    </message>
    <message>
        <source>The report of {day} was not issued yet: ask for that one first.</source>
        <translation>Der Bericht vom {day} ist noch nicht ausgestellt: Verlangen Sie zuerst den.</translation>
    </message>
    <message>
        <source>The restore was stopped before the ledger was replaced: nothing was restored or changed.</source>
        <translation>Die Wiederherstellung wurde abgebrochen, bevor das Kulanzbuch ersetzt wurde: Nichts wurde wiederhergestellt oder geändert.</translation>
    </message>
    <message>
        <source>The room is empty: type a room number such as 412.</source>
        <translation>Das Zimmer ist leer: Geben Sie eine Zimmernummer ein, etwa 412.</translation>
    </message>
    <message>
        <source>The rooms {words} and {named} are too many to choose from: leave one out.</source>
        <translation>Die Zimmer {words} und {named} sind zu viele zur Auswahl: Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>The row has no amount: write it in the file, or leave the row out.</source>
        <translation>In der Zeile fehlt der Betrag: Schreiben Sie ihn in die Datei, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The row has no date: write it in the file, or leave the row out.</source>
        <translation>In der Zeile fehlt das Datum: Schreiben Sie es in die Datei, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The row has no guest's name: write the name in the list, or leave the row out.</source>
        <translation>In der Zeile fehlt der Name des Gastes: Schreiben Sie ihn in die Liste, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The row has no room: write the room number in the list, or leave the row out.</source>
        <translation>In der Zeile fehlt das Zimmer: Schreiben Sie die Zimmernummer in die Liste, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The row has no tracking number: write it in the file, or leave the row out.</source>
        <translation>In der Zeile fehlt die Sendungsnummer: Schreiben Sie sie in die Datei, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The row has no value: write it in the file, or leave the row out.</source>
        <translation>In der Zeile fehlt der Wert: Schreiben Sie ihn in die Datei, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.</source>
        <translation>Die Zeile hat {cells} Spalten und die Überschrift {width}: Setzen Sie den Text mit dem Trennzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has {n:,} letters: shorten it.</source>
        <translation>Die Zeile hat {n:,} Zeichen: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The row is in {other}, and this hotel counts in {code}.</source>
        <translation>Die Zeile lautet auf {other}, und dieses Hotel rechnet in {code}.</translation>
    </message>
    <message>
        <source>The same file again brings in the rest.</source>
        <translation>Dieselbe Datei noch einmal bringt den Rest.</translation>
    </message>
    <message>
        <source>The same guest stands on line {other:,} already: one of them is enough.</source>
        <translation>Derselbe Gast steht schon in Zeile {other:,}: Einmal genügt.</translation>
    </message>
    <message>
        <source>The same guest stands on {most_visits} lines already: leave out old visits.</source>
        <translation>Derselbe Gast steht schon in {most_visits} Zeilen: Lassen Sie alte Aufenthalte weg.</translation>
    </message>
    <message>
        <source>The text holds half a letter, which no file can keep: type it again.</source>
        <translation>Der Text enthält ein halbes Zeichen, das keine Datei speichern kann: Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The text of line {seq} has no part of the guest's name alone, or is not of the days of the stay: leave it out.</source>
        <translation>Der Text von Zeile {seq} hat keinen Teil des Namens allein oder ist nicht aus den Tagen des Aufenthalts: Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Die beiden PINs sind verschieden: Geben Sie zweimal dieselben Ziffern ein.</translation>
    </message>
    <message>
        <source>The update could not be put into {folder} ({why}). Latitude goes on with the version that is there, and the ledger is as it was.</source>
        <translation>Die Aktualisierung konnte nicht nach {folder} gelegt werden ({why}). Latitude läuft mit der vorhandenen Version weiter, und das Kulanzbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>The update needs {needed} MB on the disk of {folder}, and {free} MB are free: free some space, then try again.</source>
        <translation>Die Aktualisierung braucht {needed} MB auf der Platte von {folder}, und {free} MB sind frei: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The update was stopped. Latitude goes on with the version that is there.</source>
        <translation>Die Aktualisierung wurde angehalten. Latitude läuft mit der vorhandenen Version weiter.</translation>
    </message>
    <message>
        <source>The verification was stopped before its first line: nothing is vouched for.</source>
        <translation>Die Prüfung wurde vor der ersten Zeile abgebrochen: Für nichts wird gebürgt.</translation>
    </message>
    <message>
        <source>The verification was stopped: the chain holds up to line {seq}, and nothing beyond that is vouched for.</source>
        <translation>Die Prüfung wurde abgebrochen: Die Kette hält bis Zeile {seq}, und für nichts darüber hinaus wird gebürgt.</translation>
    </message>
    <message>
        <source>There is a ledger in {folder} already: choose another folder for the demo.</source>
        <translation>In {folder} ist schon ein Kulanzbuch: Wählen Sie für die Demo einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is a ledger in {out} that no demo made: choose another folder.</source>
        <translation>In {out} liegt ein Kulanzbuch, das von keiner Demo stammt: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no column “{wanted}”: choose one of {listed}.</source>
        <translation>Es gibt keine Spalte „{wanted}“: Wählen Sie eine von {listed}.</translation>
    </message>
    <message>
        <source>There is no database {database} on that server: check the hub's address.</source>
        <translation>Auf diesem Server gibt es keine Datenbank {database}: die Adresse des Hubs prüfen.</translation>
    </message>
    <message>
        <source>There is no favourite {number}, there are none yet: type an amount such as c20.</source>
        <translation>Es gibt keinen Favoriten {number}, noch gibt es keine: Geben Sie einen Betrag ein, etwa c20.</translation>
    </message>
    <message numerus="yes">
        <source>There is no favourite {number}, there are {n}: type an amount such as c20.</source>
        <extracomment>English for one: There is no favourite {number}, there is {n}: type an amount such as c20.</extracomment>
        <translation>
            <numerusform>Es gibt keinen Favoriten {number}, es gibt {n}: Geben Sie einen Betrag ein, etwa c20.</numerusform>
            <numerusform>Es gibt keinen Favoriten {number}, es gibt {n}: Geben Sie einen Betrag ein, etwa c20.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}: check the name.</source>
        <translation>Es gibt keine Datei {file}: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name, and that the stick is in.</source>
        <translation>Es gibt keine Datei {name}: Prüfen Sie den Namen, und ob der Stick steckt.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name.</source>
        <translation>Es gibt keine Datei {name}: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no hub in {where} yet: IT runs `latitude hub create` first.</source>
        <translation>In {where} gibt es noch keinen Hub: Die IT ruft zuerst `latitude hub create` auf.</translation>
    </message>
    <message>
        <source>There is no ledger in {folder} yet: set the hotel up first (`latitude init`).</source>
        <translation>In {folder} ist noch kein Kulanzbuch: Richten Sie zuerst das Hotel ein (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no ledger in {parent} yet: set the hotel up first (`latitude init`).</source>
        <translation>In {parent} ist noch kein Kulanzbuch: Richten Sie zuerst das Hotel ein (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no line to back up yet: set the hotel up first.</source>
        <translation>Noch gibt es keine Zeile zu sichern: Richten Sie zuerst das Hotel ein.</translation>
    </message>
    <message>
        <source>There is no line {seq}: check the number.</source>
        <translation>Es gibt keine Zeile {seq}: Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>There is no shift yet: post a gesture or open a shift first.</source>
        <translation>Noch gibt es keine Schicht: Buchen Sie zuerst eine Geste, oder öffnen Sie eine Schicht.</translation>
    </message>
    <message>
        <source>There is no shift {number}: `latitude shift list` shows all.</source>
        <translation>Es gibt keine Schicht {number}: `latitude shift list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no update in {folder}: choose the file that ends in {ending}.</source>
        <translation>In {folder} liegt keine Aktualisierung: Wählen Sie die Datei, die auf {ending} endet.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keines</translation>
    </message>
    <message>
        <source>This Latitude runs from its source in {folder}: update it with `git pull`.</source>
        <translation>Dieses Latitude läuft aus seinen Quellen in {folder}: Aktualisieren Sie es mit `git pull`.</translation>
    </message>
    <message>
        <source>This Latitude was installed by pip: update it with `pip install --upgrade`, giving the new wheel.</source>
        <translation>Dieses Latitude wurde mit pip installiert: Aktualisieren Sie es mit `pip install --upgrade` und dem neuen Wheel.</translation>
    </message>
    <message>
        <source>This account has no keyring that is open{why}: the hub's password is kept nowhere else. Unlock or install one (Secret Service, KWallet, Windows or macOS have it).</source>
        <translation>Dieses Konto hat keinen offenen Schlüsselbund{why}: Das Passwort des Hubs wird nirgends sonst aufbewahrt. Einen entsperren oder einrichten (Secret Service, KWallet; Windows und macOS haben einen).</translation>
    </message>
    <message>
        <source>This computer has no memory left. {safe} Close other programs.</source>
        <translation>Dieser Computer hat keinen freien Speicher mehr. {safe} Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>This computer lacks PostgreSQL's own library, libpq: IT installs it first (on Debian the package libpq5).</source>
        <translation>Diesem Computer fehlt die Bibliothek von PostgreSQL, libpq: Die IT installiert sie zuerst (unter Debian das Paket libpq5).</translation>
    </message>
    <message>
        <source>This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.</source>
        <translation>Die Uhr dieses Rechners sagt {here:%Y-%m-%d %H:%M}, die des Hubs {there:%Y-%m-%d %H:%M} (UTC): die falsche stellen, denn bis dahin warten die Zeilen.</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold the hub's password: join again (`latitude hub join`) in this account.</source>
        <translation>Der Schlüsselbund dieses Rechners hat das Passwort des Hubs nicht: in diesem Konto noch einmal beitreten (`latitude hub join`).</translation>
    </message>
    <message>
        <source>This copy of Latitude was made without a release key and can check no update: ask whoever installed it.</source>
        <translation>Dieses Exemplar von Latitude wurde ohne Schlüssel für Veröffentlichungen gebaut und kann keine Aktualisierung prüfen: Fragen Sie, wer es installiert hat.</translation>
    </message>
    <message>
        <source>This damage cannot be acknowledged: {reason}. Restore a backup.</source>
        <translation>Dieser Schaden lässt sich nicht quittieren: {reason}. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This desk is in no hub</source>
        <translation>Dieser Platz ist in keinem Hub</translation>
    </message>
    <message>
        <source>This desk is not in the hub: a manager lets it join (`latitude hub join`).</source>
        <translation>Dieser Platz ist nicht im Hub: Ein Manager lässt ihn beitreten (`latitude hub join`).</translation>
    </message>
    <message>
        <source>This desk is part of {hotel} in {where}: a manager takes it out there first (`latitude hub leave`), then it can join another hub.</source>
        <translation>Dieser Platz gehört zu {hotel} in {where}: Ein Manager nimmt ihn dort erst heraus (`latitude hub leave`), dann kann er einem anderen Hub beitreten.</translation>
    </message>
    <message>
        <source>This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma before the decimals.</source>
        <translation>Diese Datei verrät nicht, ob {sample} Tausender oder Dezimalstellen hat: Wählen Sie Punkt oder Komma als Dezimalzeichen.</translation>
    </message>
    <message>
        <source>This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.</source>
        <translation>Diese Installation kann mit keinem Hub sprechen: Die IT installiert zuerst den Zusatz `latitude-desk[hub]`.</translation>
    </message>
    <message>
        <source>This is no text file: {remedy}</source>
        <translation>Das ist keine Textdatei: {remedy}</translation>
    </message>
    <message>
        <source>This is {what}, not a list: {remedy}</source>
        <translation>Das ist {what}, keine Liste: {remedy}</translation>
    </message>
    <message>
        <source>This ledger is kept in {code}: another currency needs a new ledger.</source>
        <translation>Dieses Kulanzbuch wird in {code} geführt: Eine andere Währung braucht ein neues.</translation>
    </message>
    <message>
        <source>This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.</source>
        <translation>Dieses Kulanzbuch hat eine ältere Version, und in {folder} ließ sich keine Sicherung davon schreiben ({why}). Es wurde nicht aktualisiert und ist unverändert: Schaffen Sie Platz, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.</source>
        <translation>Diese Liste verrät nicht, ob in {text} der Tag oder das Jahr vorn steht: Wählen Sie Tag zuerst, oder exportieren Sie sie mit vierstelligen Jahren.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.</source>
        <translation>Diese Liste verrät nicht, ob {text} {day_first} oder {month_first} ist: Wählen Sie Tag zuerst oder Monat zuerst.</translation>
    </message>
    <message>
        <source>This update bears no signature: get it again from whom Latitude is from.</source>
        <translation>Diese Aktualisierung trägt keine Signatur: Holen Sie sie neu von dort, woher Latitude kommt.</translation>
    </message>
    <message>
        <source>This update is Latitude {theirs}, and {ours} is installed: choose a newer one.</source>
        <translation>Diese Aktualisierung ist Latitude {theirs}, und {ours} ist installiert: Wählen Sie eine neuere.</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this computer needs {ours}: choose the file for {ours}.</source>
        <translation>Diese Aktualisierung ist für {theirs}, und dieser Computer braucht {ours}: Wählen Sie die Datei für {ours}.</translation>
    </message>
    <message>
        <source>This update is signed by {key}, whom this copy does not know: get it from whom Latitude is from.</source>
        <translation>Diese Aktualisierung ist von {key} signiert, und den kennt dieses Exemplar nicht: Holen Sie sie von dort, woher Latitude kommt.</translation>
    </message>
    <message>
        <source>This update was changed after it was signed: get it again from whom Latitude is from.</source>
        <translation>Diese Aktualisierung wurde nach dem Signieren verändert: Holen Sie sie neu von dort, woher Latitude kommt.</translation>
    </message>
    <message>
        <source>This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.</source>
        <translation>Dieser Benutzer des Hubs darf nicht alle Hotels sehen: Die IT legt mit `latitude hub create --group` einen an, der es darf.</translation>
    </message>
    <message>
        <source>This very file was brought in before, and was read in another way: its rows would stand there twice. Choose the same dates, decimals and columns as then, or confirm.</source>
        <translation>Genau diese Datei wurde schon übernommen und dabei anders gelesen: Ihre Zeilen stünden zweimal da. Wählen Sie dieselben Daten, Dezimalzeichen und Spalten wie damals, oder bestätigen Sie.</translation>
    </message>
    <message>
        <source>Time, a better room or a note before cash, when it really helps.</source>
        <translation>Zeit, ein besseres Zimmer oder eine Karte vor Geld, wenn es wirklich hilft.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To {action}, type your PIN again.</source>
        <translation>Geben Sie Ihre PIN noch einmal ein: {action}.</translation>
    </message>
    <message>
        <source>Told to the leads</source>
        <translation>Den Schichtleitungen gesagt</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {span}, then try again.</source>
        <translation>Zu viele falsche PINs: Warten Sie {span}, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Training: 50 for everyone</source>
        <translation>Übung: 50 für alle</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Unclear information</source>
        <translation>Unklare Auskunft</translation>
    </message>
    <message numerus="yes">
        <source>Unconfirmed, for the other desks could not be asked: lines {lines}.</source>
        <extracomment>English for one: Unconfirmed, for the other desks could not be asked: line {lines}.</extracomment>
        <translation>
            <numerusform>Unbestätigt, die anderen Plätze konnten nicht gefragt werden: Zeile {lines}.</numerusform>
            <numerusform>Unbestätigt, die anderen Plätze konnten nicht gefragt werden: Zeilen {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to line {end:,} in {folder}</source>
        <translation>Bis Zeile {end:,} in {folder}</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>View or high floor</source>
        <translation>Aussicht oder hohe Etage</translation>
    </message>
    <message>
        <source>Wait at the desk</source>
        <translation>Wartezeit an der Rezeption</translation>
    </message>
    <message>
        <source>Water or bathroom</source>
        <translation>Wasser oder Bad</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>What goes of {names}: {parts}. Amounts and rooms stay in the journal.</source>
        <translation>Was bei {names} gelöscht wird: {parts}. Beträge und Zimmer bleiben im Journal.</translation>
    </message>
    <message>
        <source>What is it? Type label, credit or upgrade, or the name of a preset.</source>
        <translation>Was ist es? Geben Sie label, credit oder upgrade ein, oder den Namen einer Vorlage.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>What lies in {folder} was not made by practice: move it away, then try again.</source>
        <translation>Was in {folder} liegt, stammt nicht aus der Übung: Verschieben Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet.</source>
        <translation>Was Zeile {seq} zusagt, ist noch nicht fällig.</translation>
    </message>
    <message>
        <source>What signs documents is not installed: install latitude-desk[sign], then turn it on.</source>
        <translation>Was Dokumente signiert, ist nicht installiert: Installieren Sie latitude-desk[sign], und schalten Sie es dann ein.</translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>Was als Zeile {last} und Bericht S{report} ausgegeben wurde, ist verloren: Diese Nummern werden übersprungen und nie wieder verwendet, und die Wiederherstellung ist festgehalten.</numerusform>
            <numerusform>Was als Zeilen {first}-{last} und Bericht S{report} ausgegeben wurde, ist verloren: Diese Nummern werden übersprungen und nie wieder verwendet, und die Wiederherstellung ist festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>Was als Zeile {last} ausgegeben wurde, ist verloren: Ihre Nummer wird übersprungen und nie wieder verwendet, und die Wiederherstellung ist festgehalten.</numerusform>
            <numerusform>Was als Zeilen {first}-{last} ausgegeben wurde, ist verloren: Diese Nummern werden übersprungen und nie wieder verwendet, und die Wiederherstellung ist festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wer es gab</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}, …: type more of the name.</source>
        <translation>Für wen ist es? Gemeint sein könnten {names}, …: mehr vom Namen tippen.</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}: type more of the name.</source>
        <translation>Für wen ist es? Gemeint sein könnten {names}: mehr vom Namen tippen.</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name.</source>
        <translation>Für wen ist es? Geben Sie Zimmer oder Name ein.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi or resort fee</source>
        <translation>WLAN- oder Resortgebühr</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself: choose another one.</source>
        <translation>Den Namen {name} behält Windows für sich: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Windows takes no name that ends in a dot or a space: choose another one than {name}.</source>
        <translation>Windows nimmt keinen Namen, der mit einem Punkt oder Leerzeichen endet: Wählen Sie einen anderen als {name}.</translation>
    </message>
    <message>
        <source>Windows takes no name with {letter} in it: choose another one.</source>
        <translation>Windows nimmt keinen Namen, in dem {letter} steht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Write what it was: a reply without words says nothing.</source>
        <translation>Schreiben Sie, was es war: Eine Antwort ohne Worte sagt nichts.</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Falsche Bestellung</translation>
    </message>
    <message>
        <source>Wrong rate</source>
        <translation>Falscher Preis</translation>
    </message>
    <message>
        <source>Wrong room type</source>
        <translation>Falscher Zimmertyp</translation>
    </message>
    <message>
        <source>You know the guest personally? Let a colleague enter it.</source>
        <translation>Sie kennen den Gast persönlich? Lassen Sie es im Team jemand anderes erfassen.</translation>
    </message>
    <message>
        <source>You need nobody's permission under this line.</source>
        <translation>Bis zu dieser Grenze brauchen Sie niemandes Erlaubnis.</translation>
    </message>
    <message>
        <source>Your IT department sets this folder for the whole computer: ask them.</source>
        <translation>Ihre IT-Abteilung legt diesen Ordner für den ganzen Rechner fest: Fragen Sie dort.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>eine LibreOffice-Tabelle</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PostScript print file</source>
        <translation>eine PostScript-Druckdatei</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: its total is one that they can have come to, and its pages cannot be compared; compare it with the day’s report</source>
        <translation>am {when:%Y-%m-%d} wurde eine Sicherung zurückgespielt (Zeile {seq}), und welche Zeilen anderer Plätze davor gekommen waren, ist nicht mehr bekannt: Die Summe ist eine, auf die sie gekommen sein können, und die Seiten lassen sich nicht vergleichen; mit dem Tagesbericht vergleichen</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: neither its total nor its pages can be compared; compare it with the day’s report</source>
        <translation>am {when:%Y-%m-%d} wurde eine Sicherung zurückgespielt (Zeile {seq}), und welche Zeilen anderer Plätze davor gekommen waren, ist nicht mehr bekannt: Weder die Summe noch die Seiten lassen sich vergleichen; mit dem Tagesbericht vergleichen</translation>
    </message>
    <message>
        <source>a carrier's bill</source>
        <translation>eine Zustellerrechnung</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>eine Gutschrift</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a free label</source>
        <translation>ein Versandlabel</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ein Gast</translation>
    </message>
    <message>
        <source>a guest list</source>
        <translation>eine Gästeliste</translation>
    </message>
    <message>
        <source>a guest's entry of desk {desk} is not what its line says</source>
        <translation>der Eintrag eines Gastes von Platz {desk} ist nicht, was seine Zeile sagt</translation>
    </message>
    <message>
        <source>a guest's name was changed behind the ledger's back</source>
        <translation>der Name eines Gastes wurde am Kulanzbuch vorbei geändert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Nummer</translation>
    </message>
    <message>
        <source>a photo or film</source>
        <translation>ein Foto oder Film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a report of Latitude</source>
        <translation>einen Bericht von Latitude</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>a text of desk {desk} is not what its line says</source>
        <translation>ein Text von Platz {desk} ist nicht, was seine Zeile sagt</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a {kind} {name} was added that is not ours</source>
        <translation>{name} ({kind}) wurde hinzugefügt und ist nicht von uns</translation>
    </message>
    <message>
        <source>acknowledge damage to the ledger</source>
        <translation>Schaden am Kulanzbuch quittieren</translation>
    </message>
    <message>
        <source>also open in {programs}</source>
        <translation>auch offen in {programs}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation>eine alte Excel- oder Word-Datei</translation>
    </message>
    <message>
        <source>an old log</source>
        <translation>ein altes Logbuch</translation>
    </message>
    <message>
        <source>an upgrade</source>
        <translation>ein Upgrade</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more, all told under “{heading}”</source>
        <extracomment>English for one: and {n} more, all told under “{heading}”</extracomment>
        <translation>
            <numerusform>und {n:,} weiteres, alles unter „{heading}“</numerusform>
            <numerusform>und {n:,} weitere, alles unter „{heading}“</numerusform>
        </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>ein anderer Gast</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm belegt das Kulanzbuch</translation>
    </message>
    <message>
        <source>another program holds the ledger</source>
        <translation>ein anderes Programm belegt das Kulanzbuch</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet das Kulanzbuch</translation>
    </message>
    <message>
        <source>answers what did not wait for an approval</source>
        <translation>antwortet auf etwas, das nicht auf Freigabe wartete</translation>
    </message>
    <message>
        <source>approve an amount above the cap</source>
        <translation>einen Betrag über dem Limit freigeben</translation>
    </message>
    <message>
        <source>arrival {arrival} → {row}</source>
        <translation>Anreise {arrival} → {row}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>back in house</source>
        <translation>wieder im Haus</translation>
    </message>
    <message>
        <source>belongs to nothing that was given or promised to this guest</source>
        <translation>gehört zu nichts, was diesem Gast gegeben oder zugesagt wurde</translation>
    </message>
    <message>
        <source>bring it in in parts</source>
        <translation>Übernehmen Sie es in Teilen</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>per {channel}</translation>
    </message>
    <message>
        <source>central file</source>
        <translation>zentrale Datei</translation>
    </message>
    <message>
        <source>change the caps</source>
        <translation>die Limits ändern</translation>
    </message>
    <message>
        <source>change the hotel's settings</source>
        <translation>die Einstellungen des Hotels ändern</translation>
    </message>
    <message>
        <source>change who works here</source>
        <translation>ändern, wer hier arbeitet</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>chosen at this desk</source>
        <translation>an diesem Platz gewählt</translation>
    </message>
    <message>
        <source>close a shift</source>
        <translation>eine Schicht schließen</translation>
    </message>
    <message>
        <source>confirmation {confirmation} → {confirmation2}</source>
        <translation>Bestätigungsnummer {confirmation} → {confirmation2}</translation>
    </message>
    <message>
        <source>correct a line of a closed shift</source>
        <translation>eine Zeile einer geschlossenen Schicht korrigieren</translation>
    </message>
    <message>
        <source>corrects what is no gesture of this guest and rep</source>
        <translation>korrigiert, was keine Geste dieses Gastes und dieser Person ist</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>departure {departure} → {departure2}</source>
        <translation>Abreise {departure} → {departure2}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>enter a bill for an estimate</source>
        <translation>die Rechnung zu einer Schätzung erfassen</translation>
    </message>
    <message>
        <source>entered wrong</source>
        <translation>falsch erfasst</translation>
    </message>
    <message>
        <source>erase a guest</source>
        <translation>einen Gast löschen</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>export the bill again</source>
        <translation>Exportieren Sie die Rechnung erneut</translation>
    </message>
    <message>
        <source>export the bill as CSV.</source>
        <translation>Exportieren Sie die Rechnung als CSV.</translation>
    </message>
    <message>
        <source>export the guests in house only</source>
        <translation>Exportieren Sie nur die Gäste im Haus</translation>
    </message>
    <message>
        <source>export the in-house list again</source>
        <translation>Exportieren Sie die Inhouse-Liste erneut</translation>
    </message>
    <message>
        <source>export the in-house list as CSV.</source>
        <translation>Exportieren Sie die Inhouse-Liste als CSV.</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>Exportieren Sie das Logbuch erneut</translation>
    </message>
    <message>
        <source>export the log as CSV.</source>
        <translation>Exportieren Sie das Logbuch als CSV.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>zufrieden</translation>
    </message>
    <message numerus="yes">
        <source>for {n:,} guests</source>
        <extracomment>English for one: for {n} guest</extracomment>
        <translation>
            <numerusform>für {n:,} Gast</numerusform>
            <numerusform>für {n:,} Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>free label</source>
        <translation>Versandlabel</translation>
    </message>
    <message>
        <source>goes back behind the business day before it</source>
        <translation>geht hinter den vorigen Geschäftstag zurück</translation>
    </message>
    <message>
        <source>hands on or settles a promise that was settled before</source>
        <translation>übergibt oder erledigt eine Zusage, die schon erledigt war</translation>
    </message>
    <message>
        <source>hands on or settles what this guest was not promised</source>
        <translation>übergibt oder erledigt, was diesem Gast nicht zugesagt war</translation>
    </message>
    <message>
        <source>has no cap on record</source>
        <translation>hat kein festgehaltenes Limit</translation>
    </message>
    <message>
        <source>how much?</source>
        <translation>wie viel?</translation>
    </message>
    <message numerus="yes">
        <source>in {currency}, the {n} largest</source>
        <extracomment>English for one: in {currency}, the largest</extracomment>
        <translation>
            <numerusform>in {currency}, die größte</numerusform>
            <numerusform>in {currency}, die {n} größten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>English for one: in {n} day</extracomment>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hours</source>
        <extracomment>English for one: in {n} hour</extracomment>
        <translation>
            <numerusform>in {n} Stunde</numerusform>
            <numerusform>in {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} minutes</source>
        <extracomment>English for one: in {n} minute</extracomment>
        <translation>
            <numerusform>in {n} Minute</numerusform>
            <numerusform>in {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>is a note and counts all the same</source>
        <translation>ist eine Notiz und zählt trotzdem</translation>
    </message>
    <message>
        <source>is about a line that is not there</source>
        <translation>handelt von einer Zeile, die es nicht gibt</translation>
    </message>
    <message>
        <source>is above its cap and nobody approved it</source>
        <translation>liegt über ihrem Limit, und niemand hat sie freigegeben</translation>
    </message>
    <message>
        <source>is by {who}, who had left</source>
        <translation>ist von {who}, zu der Zeit bereits ausgeschieden</translation>
    </message>
    <message>
        <source>is by {who}, who never joined</source>
        <translation>ist von {who}, die Person gehörte nie dazu</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation>er hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>it is being started or stopped</source>
        <translation>er wird gerade gestartet oder beendet</translation>
    </message>
    <message>
        <source>it is signed with the key {key}, which this ledger does not know</source>
        <translation>es ist mit dem Schlüssel {key} signiert, den dieses Kulanzbuch nicht kennt</translation>
    </message>
    <message>
        <source>it is worth {money} now</source>
        <translation>der Wert beträgt jetzt {money}</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>er zeigt kein Zertifikat</translation>
    </message>
    <message>
        <source>it was taken back on {day} by line {seq}: it is worth nothing any more</source>
        <translation>am {day} durch Zeile {seq} storniert: nichts mehr wert</translation>
    </message>
    <message>
        <source>its certificate is for {named}, not for {host}</source>
        <translation>sein Zertifikat ist für {named}, nicht für {host}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>früher abgereist</translation>
    </message>
    <message>
        <source>line {n} of desk {desk} was changed after it came</source>
        <translation>Zeile {n} von Platz {desk} wurde nach ihrer Ankunft geändert</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>Zeile {seq}</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the shifts</source>
        <translation>Zeile {seq} bricht die Nummernfolge der Schichten</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the supplements</source>
        <translation>Zeile {seq} bricht die Nummernfolge der Nachträge</translation>
    </message>
    <message>
        <source>line {seq} cannot be read</source>
        <translation>Zeile {seq} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>line {seq} changed the policy since: print the new card</source>
        <translation>Zeile {seq} hat seither die Richtlinie geändert: Drucken Sie die neue Karte</translation>
    </message>
    <message>
        <source>line {seq} does not follow the line before it</source>
        <translation>Zeile {seq} folgt nicht auf die Zeile davor</translation>
    </message>
    <message>
        <source>line {seq} is missing</source>
        <translation>Zeile {seq} fehlt</translation>
    </message>
    <message>
        <source>line {seq} is out of order at its desk</source>
        <translation>Zeile {seq} steht an ihrem Arbeitsplatz außer der Reihe</translation>
    </message>
    <message>
        <source>line {seq} was changed after it was posted</source>
        <translation>Zeile {seq} wurde nach dem Buchen geändert</translation>
    </message>
    <message>
        <source>line {seq} {reason}</source>
        <translation>Zeile {seq} {reason}</translation>
    </message>
    <message>
        <source>lines {first_seq}-{last_seq} are not those of {document}</source>
        <translation>die Zeilen {first_seq}-{last_seq} sind nicht die von {document}</translation>
    </message>
    <message>
        <source>log a safety matter</source>
        <translation>einen Sicherheitsfall erfassen</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>make a recovery code</source>
        <translation>einen Notfallcode erstellen</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>mark what stands in the property system</source>
        <translation>vermerken, was im Hotelsystem steht</translation>
    </message>
    <message>
        <source>name {guest} → {name}</source>
        <translation>Name {guest} → {name}</translation>
    </message>
    <message>
        <source>names of computers cannot be looked up just now</source>
        <translation>Namen von Rechnern lassen sich gerade nicht nachschlagen</translation>
    </message>
    <message>
        <source>no computer is known by that name</source>
        <translation>unter diesem Namen ist kein Rechner bekannt</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Zimmer</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>kein Weg führt dorthin</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>dort nimmt niemand an</translation>
    </message>
    <message>
        <source>nobody who is trusted here signed its certificate, or it has run out</source>
        <translation>niemand, dem hier vertraut wird, hat sein Zertifikat unterschrieben, oder es ist abgelaufen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nicht UTF-8</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message numerus="yes">
        <source>of {n:,} answers</source>
        <extracomment>English for one: of {n} answer</extracomment>
        <translation>
            <numerusform>von {n:,} Antwort</numerusform>
            <numerusform>von {n:,} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <translation>in keinem anderen Programm offen</translation>
    </message>
    <message>
        <source>open it and save it as CSV.</source>
        <translation>Öffnen Sie es, und speichern Sie es als CSV.</translation>
    </message>
    <message>
        <source>open it in Excel and save it as “CSV UTF-8”.</source>
        <translation>Öffnen Sie es in Excel, und speichern Sie es als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>our own time zones</source>
        <translation>den eigenen Zeitzonen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>promises nothing</source>
        <translation>sagt nichts zu</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>replies to a pattern for somebody else</source>
        <translation>antwortet für jemand anderes auf ein Muster</translation>
    </message>
    <message>
        <source>replies to a pattern in lines that are not its rep's</source>
        <translation>antwortet auf ein Muster in Zeilen, die nicht von der betroffenen Person sind</translation>
    </message>
    <message>
        <source>reply to what the lens asks</source>
        <translation>auf eine Frage der Auswertung antworten</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>roll the business day</source>
        <translation>den Tageswechsel durchführen</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>Zimmer {room}</translation>
    </message>
    <message>
        <source>room {room} → {room2}</source>
        <translation>Zimmer {room} → {room2}</translation>
    </message>
    <message>
        <source>say that two stays are one guest's</source>
        <translation>festlegen, dass zwei Aufenthalte zu einem Gast gehören</translation>
    </message>
    <message>
        <source>says how landed what this guest was not given</source>
        <translation>sagt, wie etwas ankam, das dieser Gast nicht bekommen hat</translation>
    </message>
    <message>
        <source>says of an old log what its lines do not</source>
        <translation>sagt über ein altes Logbuch, was dessen Zeilen nicht sagen</translation>
    </message>
    <message>
        <source>says that what is no gesture of this guest stands in the property system</source>
        <translation>sagt, im Hotelsystem stehe etwas, das keine Geste dieses Gastes ist</translation>
    </message>
    <message>
        <source>see the figures of the whole house</source>
        <translation>die Zahlen des ganzen Hauses ansehen</translation>
    </message>
    <message>
        <source>see the patterns of others</source>
        <translation>die Muster anderer ansehen</translation>
    </message>
    <message>
        <source>settles what is no estimate</source>
        <translation>rechnet ab, was keine Schätzung ist</translation>
    </message>
    <message>
        <source>signed with this desk’s key {key}, the signature is valid</source>
        <translation>signiert mit dem Schlüssel {key} dieses Arbeitsplatzes, die Signatur ist gültig</translation>
    </message>
    <message>
        <source>social</source>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>something was added behind what the journal says, and it is no valid signature</source>
        <translation>hinter dem, was das Journal sagt, wurde etwas angefügt, und es ist keine gültige Signatur</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>weiterhin unzufrieden</translation>
    </message>
    <message>
        <source>take back a colleague's line</source>
        <translation>die Zeile einer anderen Person stornieren</translation>
    </message>
    <message>
        <source>take one bill at a time</source>
        <translation>Nehmen Sie eine Rechnung nach der anderen</translation>
    </message>
    <message>
        <source>takes back more than was given</source>
        <translation>storniert mehr, als gegeben wurde</translation>
    </message>
    <message>
        <source>takes back what was taken back before</source>
        <translation>storniert, was schon storniert war</translation>
    </message>
    <message>
        <source>texts of {texts} of {lines} lines</source>
        <translation>Texte von {texts} der {lines} Zeilen</translation>
    </message>
    <message>
        <source>the PIN of {initials} was changed behind the ledger's back</source>
        <translation>die PIN von {initials} wurde am Kulanzbuch vorbei geändert</translation>
    </message>
    <message>
        <source>the PIN of {initials} was removed behind the ledger's back</source>
        <translation>die PIN von {initials} wurde am Kulanzbuch vorbei entfernt</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>the carrier's bill, as CSV</source>
        <translation>die Rechnung des Zustellers, als CSV</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>the confirmation number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>the departure</source>
        <translation>Abreise</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file is damaged: a name, a text or a PIN in it cannot be read</source>
        <translation>die Datei ist beschädigt: Ein Name, ein Text oder eine PIN darin lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the file is damaged: its pages cannot be read</source>
        <translation>die Datei ist beschädigt: Ihre Seiten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>the file is damaged: {said}</source>
        <translation>die Datei ist beschädigt: {said}</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>der Gast</translation>
    </message>
    <message>
        <source>the guest is erased and on record, but the file could not be cleaned of traces yet.</source>
        <translation>der Gast ist gelöscht und dies festgehalten, aber die Datei konnte noch nicht von Spuren bereinigt werden.</translation>
    </message>
    <message>
        <source>the guest of line {seq}</source>
        <translation>der Gast von Zeile {seq}</translation>
    </message>
    <message>
        <source>the guest of line {seq} was removed behind the ledger's back</source>
        <translation>der Gast von Zeile {seq} wurde am Kulanzbuch vorbei entfernt</translation>
    </message>
    <message>
        <source>the guest's name</source>
        <translation>der Name des Gastes</translation>
    </message>
    <message>
        <source>the hub does not give line {n} of desk {desk}</source>
        <translation>der Hub gibt Zeile {n} von Platz {desk} nicht heraus</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>the last line cannot be read</source>
        <translation>die letzte Zeile lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>the list of guests, exported as CSV</source>
        <translation>die Gästeliste, als CSV exportiert</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the old log, as CSV</source>
        <translation>das alte Logbuch, als CSV</translation>
    </message>
    <message>
        <source>the pages are what the journal says, and behind them stands a signature: {why}</source>
        <translation>die Seiten sind, was das Journal sagt, und dahinter steht eine Signatur: {why}</translation>
    </message>
    <message>
        <source>the paper counts {n:,} lines of other desks, and since a backup was restored only {known:,} have come again: let the desks meet first</source>
        <translation>das Papier zählt {n:,} Zeilen anderer Plätze, und seit eine Sicherung zurückgespielt wurde, sind erst {known:,} wieder gekommen: Erst sollen sich die Plätze treffen</translation>
    </message>
    <message>
        <source>the paper says {value}, and that many lines of other desks cannot have come to it</source>
        <translation>das Papier sagt {value}, und so viele Zeilen anderer Plätze können darauf nicht gekommen sein</translation>
    </message>
    <message>
        <source>the paper says {value}, and the journal {value2}</source>
        <translation>auf dem Papier steht {value}, im Journal {value2}</translation>
    </message>
    <message>
        <source>the proof in {file} fits the journal, but its pages are not what this computer prints for {document}: they were altered, or printed with other fonts or another version; compare it with a fresh report</source>
        <translation>der Nachweis in {file} passt zum Journal, aber seine Seiten sind nicht, was dieser Computer für {document} druckt: Sie wurden verändert oder mit anderen Schriften oder einer anderen Version gedruckt; mit einem frischen Bericht vergleichen</translation>
    </message>
    <message>
        <source>the reading of the name</source>
        <translation>die Lesung des Namens</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>the system’s time zones</source>
        <translation>den Zeitzonen des Systems</translation>
    </message>
    <message>
        <source>the text of line {n} of desk {desk} was changed</source>
        <translation>der Text von Zeile {n} von Platz {desk} wurde geändert</translation>
    </message>
    <message>
        <source>the text of line {seq} was changed after it was posted</source>
        <translation>der Text von Zeile {seq} wurde nach dem Buchen geändert</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>der übliche Ort</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>the {kind} {name} was changed or removed</source>
        <translation>{name} ({kind}) wurde geändert oder entfernt</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was moved to another stay</source>
        <translation>zu Zeile {seq} wurde etwas an einen anderen Aufenthalt verschoben: {what}</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was removed behind the ledger's back</source>
        <translation>zu Zeile {seq} wurde etwas am Kulanzbuch vorbei entfernt: {what}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>unpack it and choose the CSV inside.</source>
        <translation>Entpacken Sie es, und wählen Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>das Programm aktualisieren</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>was approved by the person who entered it</source>
        <translation>wurde von der Person freigegeben, die sie erfasst hat</translation>
    </message>
    <message>
        <source>was approved by {approver}, who was no lead then</source>
        <translation>wurde von {approver} freigegeben, damals nicht in der Schichtleitung</translation>
    </message>
    <message>
        <source>what the last verification found cannot be read</source>
        <translation>was die letzte Prüfung fand, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>what: label, credit or upgrade?</source>
        <translation>was: label, credit oder upgrade?</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>welche Ursache: {causes}?</translation>
    </message>
    <message>
        <source>which programs have it open cannot be told</source>
        <translation>welche Programme es offen haben, ist nicht zu erfahren</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wer?</translation>
    </message>
    <message numerus="yes">
        <source>who? {n} fit</source>
        <extracomment>English for one: who? {n} fits</extracomment>
        <translation>
            <numerusform>wer? {n} passt</numerusform>
            <numerusform>wer? {n} passen</numerusform>
        </translation>
    </message>
    <message>
        <source>who? {n} or more fit</source>
        <translation>wer? {n} oder mehr passen</translation>
    </message>
    <message>
        <source>{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.</source>
        <translation>{actor} hat um {at:%H:%M} für diesen Gast dasselbe gebucht ({kind}, {amount}): Bestätigen Sie, wenn dies eine weitere Geste ist.</translation>
    </message>
    <message>
        <source>{age} old, up to line {seq:,} of {end:,}; {n} in {folder}</source>
        <translation>Alter: {age}, bis Zeile {seq:,} von {end:,}; {n} in {folder}</translation>
    </message>
    <message>
        <source>{amount} a night</source>
        <translation>{amount} pro Nacht</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{offset}</source>
        <translation>{at:%Y-%m-%d %H:%M:%S}Z, dieser Rechner ist auf UTC{offset}</translation>
    </message>
    <message>
        <source>{bad:,} of {all:,} rows cannot be brought in.</source>
        <translation>{bad:,} von {all:,} Zeilen lassen sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.</source>
        <translation>{code!r} ist keine Währung: Verwenden Sie einen Code aus drei Buchstaben wie USD, EUR oder JPY.</translation>
    </message>
    <message numerus="yes">
        <source>{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.</source>
        <extracomment>English for one: {code} has at most {n} decimal: write “{shown}” as an amount such as {example}.</extracomment>
        <translation>
            <numerusform>{code} hat höchstens {n} Dezimalstelle: Schreiben Sie „{shown}“ als Betrag, etwa {example}.</numerusform>
            <numerusform>{code} hat höchstens {n} Dezimalstellen: Schreiben Sie „{shown}“ als Betrag, etwa {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} has no decimals: write “{shown}” as an amount such as {example}.</source>
        <translation>{code} hat keine Dezimalstellen: Schreiben Sie „{shown}“ als Betrag, etwa {example}.</translation>
    </message>
    <message>
        <source>{code} is for leads and managers: ask the lead to post it.</source>
        <translation>{code} ist der Schichtleitung und der Leitung vorbehalten: Bitten Sie die Schichtleitung zu buchen.</translation>
    </message>
    <message numerus="yes">
        <source>{dates}, {n:,} business days</source>
        <extracomment>English for one: {dates}, {n} business day</extracomment>
        <translation>
            <numerusform>{dates}, {n:,} Geschäftstag</numerusform>
            <numerusform>{dates}, {n:,} Geschäftstage</numerusform>
        </translation>
    </message>
    <message>
        <source>{desks} in {where} as part of {hotel}, schema {schema}. {how}</source>
        <translation>{desks} in {where} als Teil von {hotel}, Schema {schema}. {how}</translation>
    </message>
    <message>
        <source>{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.</source>
        <translation>{desk} wurde schon am {when:%Y-%m-%d} geschlossen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{document} is authentic</source>
        <translation>{document} ist echt</translation>
    </message>
    <message>
        <source>{document} is authentic by its proof</source>
        <translation>{document} ist nach seinem Nachweis echt</translation>
    </message>
    <message>
        <source>{document} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>{document} ist noch nicht ausgestellt: Das macht die Schichtleitung, ergänzen Sie --as INITIALS.</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): save it as UTF-8 text that every account may read. Until then Latitude does not open: the file may name the data folder.</source>
        <translation>{file} ist nicht lesbar ({why}): Speichern Sie die Datei als UTF-8-Text, den jedes Konto lesen darf. Bis dahin öffnet Latitude nicht, denn sie könnte den Datenordner nennen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so no document can be written in that language. The ledger is safe: install Latitude again.</source>
        <translation>{file} lässt sich nicht lesen, daher kann kein Dokument in dieser Sprache geschrieben werden. Das Kulanzbuch ist sicher: Installieren Sie Latitude neu.</translation>
    </message>
    <message>
        <source>{file} cannot be read. The ledger is safe: install Latitude again.</source>
        <translation>{file} lässt sich nicht lesen. Das Kulanzbuch ist sicher: Installieren Sie Latitude neu.</translation>
    </message>
    <message>
        <source>{file} could not be copied ({why}). Nothing was restored or changed.</source>
        <translation>{file} ließ sich nicht kopieren ({why}). Nichts wurde wiederhergestellt oder geändert.</translation>
    </message>
    <message>
        <source>{file} holds no proof: it is no report of Latitude, or was altered</source>
        <translation>{file} enthält keinen Nachweis: Es ist kein Bericht von Latitude oder wurde verändert</translation>
    </message>
    <message>
        <source>{file} is being written to, or a write to it was cut off: choose a whole backup.</source>
        <translation>{file} wird gerade geschrieben, oder das Schreiben brach ab: Wählen Sie eine vollständige Sicherung.</translation>
    </message>
    <message>
        <source>{file} is cut short, or no report of Latitude: copy or export it again, and check that</source>
        <translation>{file} ist abgeschnitten oder kein Bericht von Latitude: Kopieren oder exportieren Sie die Datei erneut, und prüfen Sie diese</translation>
    </message>
    <message>
        <source>{file} is no PDF, so it is no report of Latitude</source>
        <translation>{file} ist kein PDF und damit kein Bericht von Latitude</translation>
    </message>
    <message>
        <source>{file} is no ordinary file: choose a backup.</source>
        <translation>{file} ist keine gewöhnliche Datei: Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{file} is the ledger that is in use: choose a backup.</source>
        <translation>{file} ist das Kulanzbuch in Gebrauch: Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{file} may be changed by this account</source>
        <translation>Dieses Konto kann {file} ändern</translation>
    </message>
    <message>
        <source>{file} sets nothing for all accounts</source>
        <translation>{file} legt für alle Konten nichts fest</translation>
    </message>
    <message>
        <source>{file} sets {keys}</source>
        <translation>{file} legt fest: {keys}</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read: write “[section]” or “key = value”, each once. Until then Latitude does not open: the line may name the data folder.</source>
        <translation>{file}, Zeile {line} ist nicht lesbar: Schreiben Sie „[Abschnitt]“ oder „Schlüssel = Wert“, jedes nur einmal. Bis dahin öffnet Latitude nicht, denn die Zeile könnte den Datenordner nennen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} It is left out.</source>
        <translation>{file}, Zeile {line}: {problem} Die Zeile wird übergangen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown: use {known}.</source>
        <translation>{file}, Zeile {line}: „{key}“ ist unbekannt: Verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” may hold no password. It is left out.</source>
        <translation>{file}, Zeile {line}: „{key}“ darf kein Passwort enthalten. Die Zeile wird übergangen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole path, from the root or the drive.</source>
        <translation>{file}, Zeile {line}: „{key}“ muss ein vollständiger Pfad sein, von der Wurzel oder vom Laufwerk an.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be one of {known}. It is left out.</source>
        <translation>{file}, Zeile {line}: „{key}“ muss eines sein von {known}. Die Zeile wird übergangen.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.</source>
        <translation>{first} und {second} sind beides Zimmer: Lassen Sie eines weg, oder schreiben Sie das Zimmer als #{first} und einen Betrag als c{second}.</translation>
    </message>
    <message>
        <source>{first} and {second} are two causes: leave one out.</source>
        <translation>{first} und {second} sind zwei Ursachen: Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.</source>
        <translation>{first} und {second} sind zwei Gesten: Buchen Sie eine nach der anderen, oder setzen Sie die Worte der Notiz in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}). Nothing was restored or changed.</source>
        <translation>{folder} lässt sich nicht anlegen ({why}). Nichts wurde wiederhergestellt oder geändert.</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation>{folder} gibt es noch nicht</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.</source>
        <translation>{folder} liegt auf einer Netzwerkfreigabe, wo auf Sperren kein Verlass ist: Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>{folder}, on this computer</source>
        <translation>{folder}, auf diesem Rechner</translation>
    </message>
    <message>
        <source>{found} is in the past: type the day of departure, such as 2n or 25 Nov.</source>
        <translation>{found} liegt in der Vergangenheit: Geben Sie den Abreisetag ein, etwa 2n oder 25. Nov.</translation>
    </message>
    <message>
        <source>{found} is more than ten years ahead: check the year.</source>
        <translation>{found} liegt mehr als zehn Jahre voraus: Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{found} is no folder that this account can write to: choose another one.</source>
        <translation>{found} ist kein Ordner, in den dieses Konto schreiben kann: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{found} is the ledger's own folder: choose one inside it, or on another disk.</source>
        <translation>{found} ist der eigene Ordner des Kulanzbuchs: Wählen Sie einen darin oder auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{free:,} MB free</source>
        <translation>{free:,} MB frei</translation>
    </message>
    <message>
        <source>{guest} has room {room} and is no caller: a lead can merge the two stays.</source>
        <translation>{guest} hat Zimmer {room} und ist kein Anruf ohne Zimmer: Die Schichtleitung kann die beiden Aufenthalte vereinen.</translation>
    </message>
    <message>
        <source>{guest} is already in room {room}: nothing needs adding.</source>
        <translation>{guest} ist schon in Zimmer {room}: Es ist nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.</source>
        <translation>{guest} ist im Haus ({room}): Vermerken Sie den Gast zuerst als abgereist, oder bestätigen Sie, dass nichts mehr gegeben wird.</translation>
    </message>
    <message>
        <source>{guest} is in {room} now, not in {before}: confirm if it is for this guest.</source>
        <translation>{guest} ist jetzt in {room}, nicht in {before}: Bestätigen Sie, wenn es für diesen Gast ist.</translation>
    </message>
    <message>
        <source>{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest} ist um {at:%H:%M} abgereist, während dies getippt wurde: Bestätigen Sie, um es als „nach dem Aufenthalt“ zu buchen.</translation>
    </message>
    <message>
        <source>{guest} left while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest} ist abgereist, während dies getippt wurde: Bestätigen Sie, um es als „nach dem Aufenthalt“ zu buchen.</translation>
    </message>
    <message numerus="yes">
        <source>{handed}, {n:,} of them overdue</source>
        <extracomment>English for one: {handed}, {n} of them overdue</extracomment>
        <translation>
            <numerusform>{handed}, davon {n:,} überfällig</numerusform>
            <numerusform>{handed}, davon {n:,} überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{hotel} has no desk {desk}: choose one of {desks}.</source>
        <translation>{hotel} hat keinen Platz {desk}: einen von {desks} wählen.</translation>
    </message>
    <message>
        <source>{initials} has left the house: use the initials of somebody who works here.</source>
        <translation>{initials} ist ausgeschieden: Verwenden Sie das Kürzel von jemandem, der hier arbeitet.</translation>
    </message>
    <message>
        <source>{initials} has no PIN at this desk yet: a manager sets one here (F10, People).</source>
        <translation>{initials} hat an diesem Platz noch keine PIN: Ein Manager setzt hier eine (F10, Personen).</translation>
    </message>
    <message>
        <source>{initials} is no manager any more at desk {desk}, and the last one at this: add another manager here, who then retires {initials} here too.</source>
        <translation>{initials} ist am Platz {desk} kein Manager mehr und an diesem der letzte: Legen Sie hier einen anderen Manager an, der {initials} dann auch hier ausscheiden lässt.</translation>
    </message>
    <message>
        <source>{initials} is on the list already: choose other initials.</source>
        <translation>{initials} steht schon auf der Liste: Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>{initials} is the only manager: give somebody else that role first.</source>
        <translation>{initials} ist die einzige Leitung: Geben Sie die Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>{initials} is {there} at desk {desk} and {here} at this one, and both share caps: retire {initials}, and add each anew with initials of their own.</source>
        <translation>{initials} ist am Platz {desk} {there} und an diesem {here}, und beide teilen sich Limits: {initials} ausscheiden lassen und beide mit eigenen Initialen neu anlegen.</translation>
    </message>
    <message>
        <source>{initials} is {there} in the hotel and {here} at this desk: set this desk up with other initials, or the same name.</source>
        <translation>{initials} ist im Hotel {there} und an diesem Platz {here}: diesen Platz mit anderen Initialen oder demselben Namen einrichten.</translation>
    </message>
    <message>
        <source>{key} = {value} ({source})</source>
        <translation>{key} = {value} ({source})</translation>
    </message>
    <message>
        <source>{key} is {name} (who has left; initials are never given twice): choose other initials.</source>
        <translation>{key} ist {name} (ausgeschieden; Kürzel werden nie zweimal vergeben): Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>{key} is {name}: choose other initials.</source>
        <translation>{key} ist {name}: Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>{left} is left: {presets} would fit.</source>
        <translation>{left} ist noch frei: {presets} würde passen.</translation>
    </message>
    <message>
        <source>{logs}</source>
        <translation>{logs}</translation>
    </message>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>{message} ({who})</source>
        <translation>{message} ({who})</translation>
    </message>
    <message>
        <source>{message} It is left out.</source>
        <translation>{message} Die Zeile wird übergangen.</translation>
    </message>
    <message>
        <source>{message} Until then Latitude does not open.</source>
        <translation>{message} Bis dahin öffnet Latitude nicht.</translation>
    </message>
    <message>
        <source>{message} {how}</source>
        <translation>{message} {how}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <extracomment>English for one: {n} answer</extracomment>
        <translation>
            <numerusform>{n:,} Antwort</numerusform>
            <numerusform>{n:,} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bills to come</source>
        <extracomment>English for one: {n} bill to come</extracomment>
        <translation>
            <numerusform>{n:,} Rechnung steht aus</numerusform>
            <numerusform>{n:,} Rechnungen stehen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} broken</source>
        <extracomment>English for one: {n} broken</extracomment>
        <translation>
            <numerusform>{n:,} nicht gehalten</numerusform>
            <numerusform>{n:,} nicht gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} closed by IT</source>
        <extracomment>English for one: {n} closed by IT</extracomment>
        <translation>
            <numerusform>{n} von der IT geschlossen</numerusform>
            <numerusform>{n:,} von der IT geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections</source>
        <extracomment>English for one: {n} correction</extracomment>
        <translation>
            <numerusform>{n:,} Korrektur</numerusform>
            <numerusform>{n:,} Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} correction, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,} Korrektur, Beträge in {currency}, Zeiten nach der Uhr des Hotels</numerusform>
            <numerusform>{n:,} Korrekturen, Beträge in {currency}, Zeiten nach der Uhr des Hotels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} desks may have more</source>
        <extracomment>English for one: {n} desk may have more</extracomment>
        <translation>
            <numerusform>{n} Platz hat vielleicht mehr</numerusform>
            <numerusform>{n:,} Plätze haben vielleicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries</source>
        <extracomment>English for one: {n} entry</extracomment>
        <translation>
            <numerusform>{n:,} Eintrag</numerusform>
            <numerusform>{n:,} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries above the cap, in {currency}</source>
        <extracomment>English for one: {n} entry above the cap, in {currency}</extracomment>
        <translation>
            <numerusform>{n:,} Eintrag über dem Limit, in {currency}</numerusform>
            <numerusform>{n:,} Einträge über dem Limit, in {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures</source>
        <extracomment>English for one: {n} gesture</extracomment>
        <translation>
            <numerusform>{n:,} Geste</numerusform>
            <numerusform>{n:,} Gesten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures in seven days, {yesterday:,} of them yesterday</source>
        <extracomment>English for one: {n} gesture in seven days, {yesterday:,} of them yesterday</extracomment>
        <translation>
            <numerusform>{n:,} Geste in sieben Tagen, davon {yesterday:,} gestern</numerusform>
            <numerusform>{n:,} Gesten in sieben Tagen, davon {yesterday:,} gestern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on a day</source>
        <extracomment>English for one: {n} guest on a day</extracomment>
        <translation>
            <numerusform>{n:,} Gast eines Tages</numerusform>
            <numerusform>{n:,} Gäste eines Tages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on it were erased since</source>
        <extracomment>English for one: {n} guest on it was erased since</extracomment>
        <translation>
            <numerusform>{n:,} Gast darauf wurde seither gelöscht</numerusform>
            <numerusform>{n:,} Gäste darauf wurden seither gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} handed to the next shift</source>
        <extracomment>English for one: {n} handed to the next shift</extracomment>
        <translation>
            <numerusform>{n:,} an die nächste Schicht übergeben</numerusform>
            <numerusform>{n:,} an die nächste Schicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels</source>
        <extracomment>English for one: {n} hotel</extracomment>
        <translation>
            <numerusform>{n} Hotel</numerusform>
            <numerusform>{n:,} Hotels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels in {currency}</source>
        <extracomment>English for one: {n} hotel in {currency}</extracomment>
        <translation>
            <numerusform>{n} Hotel in {currency}</numerusform>
            <numerusform>{n:,} Hotels in {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} incidents among them</source>
        <extracomment>English for one: {n} incident among them</extracomment>
        <translation>
            <numerusform>darunter {n:,} Vorfall</numerusform>
            <numerusform>darunter {n:,} Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} kept</source>
        <extracomment>English for one: {n} kept</extracomment>
        <translation>
            <numerusform>{n:,} gehalten</numerusform>
            <numerusform>{n:,} gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} later corrections</source>
        <extracomment>English for one: {n} later correction</extracomment>
        <translation>
            <numerusform>{n:,} spätere Korrektur</numerusform>
            <numerusform>{n:,} spätere Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>English for one: {n} line</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines were posted since</source>
        <extracomment>English for one: {n} line was posted since</extracomment>
        <translation>
            <numerusform>{n:,} Zeile wurde seither gebucht</numerusform>
            <numerusform>{n:,} Zeilen wurden seither gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} line, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,} Zeile, Beträge in {currency}, Zeiten nach der Uhr des Hotels</numerusform>
            <numerusform>{n:,} Zeilen, Beträge in {currency}, Zeiten nach der Uhr des Hotels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} may have more</source>
        <extracomment>English for one: {n} may have more</extracomment>
        <translation>
            <numerusform>{n} hat vielleicht mehr</numerusform>
            <numerusform>{n:,} haben vielleicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} overdue</source>
        <extracomment>English for one: {n} overdue</extracomment>
        <translation>
            <numerusform>{n:,} überfällig</numerusform>
            <numerusform>{n:,} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} quiet days</source>
        <extracomment>English for one: {n} quiet day</extracomment>
        <translation>
            <numerusform>{n} stiller Tag</numerusform>
            <numerusform>{n:,} stille Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} reversals</source>
        <extracomment>English for one: {n} reversal</extracomment>
        <translation>
            <numerusform>{n:,} Storno</numerusform>
            <numerusform>{n:,} Stornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} supplements</source>
        <extracomment>English for one: {n} supplement</extracomment>
        <translation>
            <numerusform>{n:,} Nachtrag</numerusform>
            <numerusform>{n:,} Nachträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{name!r} is no time zone: use a name such as Europe/Vienna.</source>
        <translation>{name!r} ist keine Zeitzone: Verwenden Sie einen Namen wie Europe/Vienna.</translation>
    </message>
    <message numerus="yes">
        <source>{named}, {n} nights</source>
        <extracomment>English for one: {named}, {n} night</extracomment>
        <translation>
            <numerusform>{named}, {n} Nacht</numerusform>
            <numerusform>{named}, {n} Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({room})</source>
        <translation>{name} ({room})</translation>
    </message>
    <message>
        <source>{name} ({room}, in house)</source>
        <translation>{name} ({room}, im Haus)</translation>
    </message>
    <message>
        <source>{name} ({room}, left)</source>
        <translation>{name} ({room}, abgereist)</translation>
    </message>
    <message>
        <source>{name} belongs to another program. {untouched} Choose a backup.</source>
        <translation>{name} gehört zu einem anderen Programm. {untouched} Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was changed.</source>
        <translation>{name} kann nicht gelesen werden ({why}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). {safe}</source>
        <translation>{name} ist nicht lesbar ({why}). {safe}</translation>
    </message>
    <message>
        <source>{name} changed while it was read: try again. {safe}</source>
        <translation>{name} hat sich beim Lesen geändert: Versuchen Sie es erneut. {safe}</translation>
    </message>
    <message>
        <source>{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.</source>
        <translation>{name} hat nicht die Tabellen und Schutzregeln eines Kulanzbuchs: Die Datei wurde verändert. {untouched} Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{name} does not hold exactly the files that were signed: copy it to the stick again.</source>
        <translation>{name} enthält nicht genau die Dateien, die signiert wurden: Kopieren Sie die Datei noch einmal auf den Stick.</translation>
    </message>
    <message>
        <source>{name} does not verify: {reason}. {untouched} Choose another backup.</source>
        <translation>{name} besteht die Prüfung nicht: {reason}. {untouched} Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{name} holds no hotel. {untouched} Choose another backup.</source>
        <translation>{name} enthält kein Hotel. {untouched} Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{name} is damaged. {untouched} Choose another backup.</source>
        <translation>{name} ist beschädigt. {untouched} Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name} ist in {room}, aber „{typed}“ ist in {other}: Lassen Sie eines weg, oder setzen Sie den Namen in Anführungszeichen, wenn er zur Notiz gehört.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file: choose {what}.</source>
        <translation>{name} ist keine gewöhnliche Datei: Wählen Sie {what}.</translation>
    </message>
    <message>
        <source>{name} is no update of Latitude, or was cut short: copy it to the stick again.</source>
        <translation>{name} ist keine Aktualisierung von Latitude oder wurde abgeschnitten: Kopieren Sie die Datei noch einmal auf den Stick.</translation>
    </message>
    <message>
        <source>{name} is not a ledger. {untouched} Choose a backup.</source>
        <translation>{name} ist kein Kulanzbuch. {untouched} Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{name} is not the update that was looked at: look at it again.</source>
        <translation>{name} ist nicht die Aktualisierung, die angesehen wurde: Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>{name} is over {most} MB, which is too long: choose {what}.</source>
        <translation>{name} hat über {most} MB, das ist zu groß: Wählen Sie {what}.</translation>
    </message>
    <message>
        <source>{name} is restored; that is line {seq}.</source>
        <translation>{name} ist wiederhergestellt; das ist Zeile {seq}.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself: choose {what}.</source>
        <translation>{name} ist das Kulanzbuch selbst: Wählen Sie {what}.</translation>
    </message>
    <message>
        <source>{name} is whole: it ends with line {seq}, of {day}, {at:%H:%M}.</source>
        <translation>{name} ist unversehrt: Es endet mit Zeile {seq}, vom {day}, {at:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} stands in the register: erase that guest's entry instead.</source>
        <translation>{name} steht im Register: Löschen Sie stattdessen den Eintrag dieses Gastes.</translation>
    </message>
    <message>
        <source>{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name} war in {room}, aber „{typed}“ ist in {other}: Lassen Sie eines weg, oder setzen Sie den Namen in Anführungszeichen, wenn er zur Notiz gehört.</translation>
    </message>
    <message>
        <source>{name} was not written by Latitude. {untouched} Choose a backup.</source>
        <translation>{name} wurde nicht von Latitude geschrieben. {untouched} Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Latitude. {untouched} Update this computer first.</source>
        <translation>{name} stammt von einer neueren Version von Latitude. {untouched} Aktualisieren Sie zuerst diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} PINs</source>
        <extracomment>English for one: {n} PIN</extracomment>
        <translation>
            <numerusform>{n} PIN</numerusform>
            <numerusform>{n} PINs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <extracomment>English for one: {n} approved</extracomment>
        <translation>
            <numerusform>{n} freigegeben</numerusform>
            <numerusform>{n} freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): rename one of them.</source>
        <translation>{n} Spalten könnten {field} sein ({listed}): Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): say which one it is.</source>
        <translation>{n} Spalten könnten {field} sein ({listed}): Sagen Sie, welche es ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks</source>
        <extracomment>English for one: {n} desk</extracomment>
        <translation>
            <numerusform>1 Platz</numerusform>
            <numerusform>{n} Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>English for one: {n} draft</extracomment>
        <translation>
            <numerusform>{n} Entwurf</numerusform>
            <numerusform>{n} Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimated</source>
        <extracomment>English for one: {n} estimated</extracomment>
        <translation>
            <numerusform>{n} geschätzt</numerusform>
            <numerusform>{n} geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests' entries</source>
        <extracomment>English for one: {n} guest's entry</extracomment>
        <translation>
            <numerusform>der Eintrag von {n} Gast</numerusform>
            <numerusform>die Einträge von {n} Gästen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>English for one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came in while you looked ({who}): look at the report again, then close.</source>
        <extracomment>English for one: {n} line came in while you looked ({who}): look at the report again, then close.</extracomment>
        <translation>
            <numerusform>Während Sie lasen, kam {n} Zeile hinzu ({who}): Sehen Sie den Bericht noch einmal an, und schließen Sie dann.</numerusform>
            <numerusform>Während Sie lasen, kamen {n} Zeilen hinzu ({who}): Sehen Sie den Bericht noch einmal an, und schließen Sie dann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines posted since come back.</source>
        <extracomment>English for one: {n} line posted since comes back.</extracomment>
        <translation>
            <numerusform>{n} seither gebuchte Zeile kommt zurück.</numerusform>
            <numerusform>{n} seither gebuchte Zeilen kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait</source>
        <extracomment>English for one: {n} line waits</extracomment>
        <translation>
            <numerusform>1 Zeile wartet</numerusform>
            <numerusform>{n} Zeilen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>English for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>English for one: {n} more</extracomment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are held back by open matters.</source>
        <extracomment>English for one: {n} more is held back by open matters.</extracomment>
        <translation>
            <numerusform>{n} weiterer wird durch Offenes zurückgehalten.</numerusform>
            <numerusform>{n} weitere werden durch Offenes zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: {n} night</extracomment>
        <translation>
            <numerusform>{n} Nacht</numerusform>
            <numerusform>{n} Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>English for one: {n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are over the cap: {rooms}.</source>
        <extracomment>English for one: {n} of {total} is over the cap: {rooms}.</extracomment>
        <translation>
            <numerusform>{n} von {total} liegt über dem Limit: {rooms}.</numerusform>
            <numerusform>{n} von {total} liegen über dem Limit: {rooms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</source>
        <extracomment>English for one: {n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</extracomment>
        <translation>
            <numerusform>{n} von {total} bekam binnen zehn Minuten dasselbe: {kind}, {amount} ({rooms}). Bestätigen Sie, wenn dies eine weitere Geste ist.</numerusform>
            <numerusform>{n} von {total} bekamen binnen zehn Minuten dasselbe: {kind}, {amount} ({rooms}). Bestätigen Sie, wenn dies eine weitere Geste ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other visits under this name stay.</source>
        <extracomment>English for one: {n} other visit under this name stays.</extracomment>
        <translation>
            <numerusform>{n} anderer Aufenthalt unter diesem Namen bleibt.</numerusform>
            <numerusform>{n} andere Aufenthalte unter diesem Namen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: {n} other</extracomment>
        <translation>
            <numerusform>1 andere</numerusform>
            <numerusform>{n} andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} printers: {names}</source>
        <extracomment>English for one: {n} printer: {names}</extracomment>
        <translation>
            <numerusform>1 Drucker: {names}</numerusform>
            <numerusform>{n} Drucker: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are handed to the next shift, told under “Promises”.</source>
        <extracomment>English for one: {n} promise is handed to the next shift, told under “Promises”.</extracomment>
        <translation>
            <numerusform>{n} Zusage geht an die nächste Schicht, siehe „Zusagen“.</numerusform>
            <numerusform>{n} Zusagen gehen an die nächste Schicht, siehe „Zusagen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be booked.</source>
        <extracomment>English for one: {n} row cannot be booked.</extracomment>
        <translation>
            <numerusform>{n} Zeile lässt sich nicht buchen.</numerusform>
            <numerusform>{n} Zeilen lassen sich nicht buchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rows of this log say the same: one of them is enough.</source>
        <translation>{n} Zeilen dieses Logbuchs sagen dasselbe: Eine davon genügt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>English for one: {n} second</extracomment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are left and still due: run it again.</source>
        <extracomment>English for one: {n} stay is left and still due: run it again.</extracomment>
        <translation>
            <numerusform>{n} Aufenthalt bleibt und ist weiter fällig: Starten Sie es erneut.</numerusform>
            <numerusform>{n} Aufenthalte bleiben und sind weiter fällig: Starten Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</source>
        <extracomment>English for one: {n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</extracomment>
        <translation>
            <numerusform>{n} Aufenthalt endete bis {until}, vor {months} Monaten: Namen, Notizen und Labeltexte würden gelöscht, Beträge bleiben.</numerusform>
            <numerusform>{n} Aufenthalte endeten bis {until}, vor {months} Monaten: Namen, Notizen und Labeltexte würden gelöscht, Beträge bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still pending</source>
        <extracomment>English for one: {n} still pending</extracomment>
        <translation>
            <numerusform>{n} noch offen</numerusform>
            <numerusform>{n} noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts elsewhere that name the guest</source>
        <extracomment>English for one: {n} text elsewhere that names the guest</extracomment>
        <translation>
            <numerusform>{n} Text an anderer Stelle, der den Gast nennt</numerusform>
            <numerusform>{n} Texte an anderer Stelle, die den Gast nennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts of those days have a part of the name alone and stay, for they may be anybody's: look at lines {seqs}.</source>
        <extracomment>English for one: {n} text of those days has a part of the name alone and stays, for it may be anybody's: look at line {seqs}.</extracomment>
        <translation>
            <numerusform>{n} Text aus diesen Tagen hat einen Teil des Namens allein und bleibt, denn er kann jeden meinen: Sehen Sie Zeile {seqs} an.</numerusform>
            <numerusform>{n} Texte aus diesen Tagen haben einen Teil des Namens allein und bleiben, denn sie können jeden meinen: Sehen Sie die Zeilen {seqs} an.</numerusform>
        </translation>
    </message>
    <message>
        <source>{on} is still to come: an old log ends today.</source>
        <translation>{on} liegt noch in der Zukunft: Ein altes Logbuch endet heute.</translation>
    </message>
    <message>
        <source>{out} cannot be a folder ({why}): choose another.</source>
        <translation>{out} kann kein Ordner sein ({why}): einen anderen wählen.</translation>
    </message>
    <message>
        <source>{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.</source>
        <translation>{out} ließ sich nicht schreiben ({why}). Das Kulanzbuch ist sicher: Geben Sie die Datei oder den Datenträger frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{out} is a folder: add a file name.</source>
        <translation>{out} ist ein Ordner: Ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>{out} is no ordinary file: choose another file name.</source>
        <translation>{out} ist keine gewöhnliche Datei: Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>{out} is the ledger itself: choose another file name.</source>
        <translation>{out} ist das Kulanzbuch selbst: Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({why}). Nothing was restored or changed.</source>
        <translation>In {parent} lässt sich nicht schreiben ({why}). Nichts wurde wiederhergestellt oder geändert.</translation>
    </message>
    <message>
        <source>{path} belongs to another program: move it away, or choose another data folder.</source>
        <translation>{path} gehört zu einem anderen Programm: Verschieben Sie es, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger: move it away.</source>
        <translation>{path} ist ein Ordner, kein Kulanzbuch: Verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>{path} is not a ledger: move it away, or restore a backup.</source>
        <translation>{path} ist kein Kulanzbuch: Verschieben Sie es, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Latitude: update this computer first; where that was done, close Latitude and open it again. Nothing was changed.</source>
        <translation>{path} stammt von einer neueren Version von Latitude: Aktualisieren Sie zuerst diesen Computer; ist das geschehen, schließen Sie Latitude und öffnen es wieder. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{plain}; at the hotel {local:%Y-%m-%d %H:%M} ({zone}, by {data}); {n:,} lines note an odd clock</source>
        <translation>{plain}; im Hotel {local:%Y-%m-%d %H:%M} ({zone}, nach {data}); Zeilen mit auffälliger Uhr: {n:,}</translation>
    </message>
    <message>
        <source>{read:,} of {total:,} rows were gone through: {new:,} are in and on record. The same file again goes on from there.</source>
        <translation>{read:,} von {total:,} Zeilen sind durchgesehen: {new:,} sind übernommen und verzeichnet. Dieselbe Datei noch einmal macht dort weiter.</translation>
    </message>
    <message>
        <source>{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.</source>
        <translation>{rejects} Zeilen wurden abgewiesen, daher ist nicht sicher, wer abgereist ist: Berichtigen Sie die Liste, oder importieren Sie, ohne Abreisen zu vermerken.</translation>
    </message>
    <message>
        <source>{rooms} left or moved while this was typed: confirm if it is for them all the same.</source>
        <translation>{rooms}: abgereist oder umgezogen, während dies getippt wurde. Bestätigen Sie, wenn es trotzdem für sie ist.</translation>
    </message>
    <message>
        <source>{room} by {amount}</source>
        <translation>{room} um {amount}</translation>
    </message>
    <message>
        <source>{said}, so its pages, which hold the erased names, cannot be compared: its figures are those of a fresh report, or it was altered.</source>
        <translation>{said}; daher lassen sich seine Seiten, die die gelöschten Namen enthalten, nicht vergleichen: Seine Zahlen sind die eines frischen Berichts, oder es wurde verändert.</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{settings}</source>
        <translation>{settings}</translation>
    </message>
    <message>
        <source>{text!r} is no cutoff: write a time in the morning such as 03:00.</source>
        <translation>{text!r} ist keine Tagesgrenze: Schreiben Sie eine Uhrzeit am Morgen, etwa 03:00.</translation>
    </message>
    <message>
        <source>{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.</source>
        <translation>{text!r} ist kein Datum: Schreiben Sie es als JJJJ-MM-TT, etwa 2026-11-23.</translation>
    </message>
    <message>
        <source>{text!r} is no role: use rep, lead or manager.</source>
        <translation>{text!r} ist keine Rolle: Verwenden Sie rep, lead oder manager.</translation>
    </message>
    <message>
        <source>{text} can be read in two ways: write it with its decimals.</source>
        <translation>{text} lässt sich auf zwei Arten lesen: Schreiben Sie es mit Dezimalstellen.</translation>
    </message>
    <message>
        <source>{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.</source>
        <translation>{text} kann zwei Tage meinen, da diese Liste beide Reihenfolgen schreibt: Wählen Sie Tag zuerst oder Monat zuerst, oder schreiben Sie es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.</source>
        <translation>{text} kann nicht stimmen, da es im Jahr {year} liegt: Schreiben Sie es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} has more decimals than {code}: round it in the file.</source>
        <translation>{text} hat mehr Dezimalstellen als {code}: Runden Sie in der Datei.</translation>
    </message>
    <message>
        <source>{text} has too many digits: check the amount.</source>
        <translation>{text} hat zu viele Ziffern: Prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>{text} is below zero: enter what was given back by hand.</source>
        <translation>{text} liegt unter null: Erfassen Sie die Rückgabe von Hand.</translation>
    </message>
    <message>
        <source>{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.</source>
        <translation>{text} lautet auf {other}, und dieses Hotel rechnet in {code}: Lassen Sie es weg, oder erfassen Sie es von Hand.</translation>
    </message>
    <message>
        <source>{text} is no date, as there is no month {month}: write it like 2026-11-23.</source>
        <translation>{text} ist kein Datum, da es keinen Monat {month} gibt: Schreiben Sie es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.</source>
        <translation>{text} ist kein Datum, da {month} {year} {days} Tage hat: Schreiben Sie es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>{tracking} stands on line {other:,} too: add the two up, or leave one of them out.</source>
        <translation>{tracking} steht auch in Zeile {other:,}: Zählen Sie beide zusammen, oder lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>{tracking} stands on {lines}: enter the bill by hand.</source>
        <translation>{tracking} kommt mehrfach vor ({lines}): Erfassen Sie die Rechnung von Hand.</translation>
    </message>
    <message>
        <source>{user} is no desk's user of the hub: ask IT for one of this desk's own (`latitude hub create --desk`).</source>
        <translation>{user} ist kein Benutzer eines Platzes im Hub: Bitten Sie die IT um einen eigenen für diesen Platz (`latitude hub create --desk`).</translation>
    </message>
    <message>
        <source>{user} may not change the hub {where} ({why}): run it as the owner of the database, whom CREATEROLE lets make users.</source>
        <translation>{user} darf den Hub {where} nicht ändern ({why}): als Eigentümer der Datenbank ausführen, den CREATEROLE Benutzer anlegen lässt.</translation>
    </message>
    <message>
        <source>{user} may not do this in the hub {where}: IT makes a user who may (`latitude hub create --auditor`, or `--group`).</source>
        <translation>{user} darf das im Hub {where} nicht: Die IT legt einen Benutzer an, der es darf (`latitude hub create --auditor` oder `--group`).</translation>
    </message>
    <message>
        <source>{what} holds invisible control characters: type it again without them.</source>
        <translation>{what} enthält unsichtbare Steuerzeichen: Geben Sie dies ohne sie neu ein.</translation>
    </message>
    <message>
        <source>{what} holds nothing that can be seen: type it again.</source>
        <translation>{what} enthält nichts Sichtbares: Geben Sie dies neu ein.</translation>
    </message>
    <message>
        <source>{what} is empty: type at least one letter.</source>
        <translation>{what} ist leer: Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>{what} is {count:,} letters long: use at most {most:,}.</source>
        <translation>{what} ist {count:,} Zeichen lang: Verwenden Sie höchstens {most:,}.</translation>
    </message>
    <message>
        <source>{where} cannot be written ({why}): nothing was changed. Free the place or its rights, then try again.</source>
        <translation>{where} lässt sich nicht schreiben ({why}): Nichts wurde geändert. Schaffen Sie dort Platz oder Rechte, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{where}: approved by the lead who entered it (sole-lead mode).</source>
        <translation>{where}: freigegeben von der Schichtleitung, die es gebucht hat (Alleinleitung).</translation>
    </message>
    <message>
        <source>{where}: given after the guest had left.</source>
        <translation>{where}: nach der Abreise des Gastes gegeben.</translation>
    </message>
    <message>
        <source>{where}: the computer's clock had gone back when it was posted.</source>
        <translation>{where}: Die Uhr des Computers war beim Buchen zurückgestellt.</translation>
    </message>
    <message>
        <source>{where}: {money} is an estimate until the bill is in.</source>
        <translation>{where}: {money} ist geschätzt, bis die Rechnung da ist.</translation>
    </message>
    <message>
        <source>{where}: {money} is still an estimate until the bill is in.</source>
        <translation>{where}: {money} ist noch geschätzt, bis die Rechnung da ist.</translation>
    </message>
    <message>
        <source>{where}: {money} still waits for approval and is carried to the next shift.</source>
        <translation>{where}: {money} wartet noch auf Freigabe und geht an die nächste Schicht.</translation>
    </message>
    <message>
        <source>{where}: {money} waits for approval and is carried to the next shift.</source>
        <translation>{where}: {money} wartet auf Freigabe und geht an die nächste Schicht.</translation>
    </message>
    <message>
        <source>{whose} was changed in the register behind the ledger's back</source>
        <translation>{whose} wurde im Register am Kulanzbuch vorbei geändert</translation>
    </message>
    <message>
        <source>“{body}” can be read in two ways: write it as {right}, with “{mark}”.</source>
        <translation>„{body}“ lässt sich auf zwei Arten lesen: Schreiben Sie es als {right}, mit „{mark}“.</translation>
    </message>
    <message>
        <source>“{cause}” is no cause: pick one such as IT.wifi or FD.queue.</source>
        <translation>„{cause}“ ist keine Ursache: Wählen Sie eine wie IT.wifi oder FD.queue.</translation>
    </message>
    <message>
        <source>“{code}” is no language of the documents: use {known}.</source>
        <translation>„{code}“ ist keine Sprache der Dokumente: Verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.</source>
        <translation>„{first}“ und „{second}“ sind zwei Beträge: Lassen Sie einen weg, oder setzen Sie eine Zahl in Anführungszeichen, wenn sie zur Notiz gehört.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two gestures: post one at a time.</source>
        <translation>„{first}“ und „{second}“ sind zwei Gesten: Buchen Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two numbers of nights: leave one out.</source>
        <translation>„{first}“ und „{second}“ sind zweimal eine Zahl von Nächten: Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times for one promise: leave one out.</source>
        <translation>„{first}“ und „{second}“ sind zwei Zeiten für eine Zusage: Lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two ways to reach us: leave one out.</source>
        <translation>„{first}“ und „{second}“ sind zwei Kontaktwege: Lassen Sie einen weg.</translation>
    </message>
    <message>
        <source>“{guest}” in room {room}</source>
        <translation>„{guest}“ in Zimmer {room}</translation>
    </message>
    <message>
        <source>“{header}” has {count:,} letters here: shorten it.</source>
        <translation>„{header}“ hat hier {count:,} Zeichen: Kürzen Sie es.</translation>
    </message>
    <message>
        <source>“{header}” is given for two fields: choose another column.</source>
        <translation>„{header}“ ist für zwei Felder angegeben: Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>“{key}” is no policy: use {known}.</source>
        <translation>„{key}“ ist keine Richtlinie: Verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {what}: use {fields}.</source>
        <translation>„{name}“ ist kein Feld von {what}: Verwenden Sie {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is no name: write the name in the list, or leave the row out.</source>
        <translation>„{name}“ ist kein Name: Schreiben Sie den Namen in die Liste, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>“{preset}” is no preset: pick one of the catalogue.</source>
        <translation>„{preset}“ ist keine Vorlage: Wählen Sie eine aus dem Katalog.</translation>
    </message>
    <message>
        <source>“{quoted}” has no year: write it like 2026-11-23.</source>
        <translation>„{quoted}“ hat kein Jahr: Schreiben Sie es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.</source>
        <translation>„{quoted}“ ist die Zahl einer Tabelle für einen Tag: Zeigen Sie die Spalte als Datum, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>“{quoted}” is no amount: write plain digits.</source>
        <translation>„{quoted}“ ist kein Betrag: Schreiben Sie einfache Ziffern.</translation>
    </message>
    <message>
        <source>“{quoted}” is no date: write it like 2026-11-23.</source>
        <translation>„{quoted}“ ist kein Datum: Schreiben Sie es wie 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.</source>
        <translation>„{shown}“ lässt sich verschieden lesen: Schreiben Sie 2n für Nächte, oder einen Tag wie 25. Nov.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.</source>
        <translation>„{shown}“ lässt sich auf zwei Arten lesen: Schreiben Sie es mit „{mark}“ und ohne Gruppierung, etwa {example}.</translation>
    </message>
    <message>
        <source>“{shown}” has more than {most} digits: check the amount.</source>
        <translation>„{shown}“ hat mehr als {most} Ziffern: Prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>“{shown}” holds something invisible: type the room again without it.</source>
        <translation>„{shown}“ enthält etwas Unsichtbares: Geben Sie das Zimmer ohne dies neu ein.</translation>
    </message>
    <message>
        <source>“{shown}” is no amount: write plain digits such as {example}.</source>
        <translation>„{shown}“ ist kein Betrag: Schreiben Sie einfache Ziffern, etwa {example}.</translation>
    </message>
    <message>
        <source>“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.</source>
        <translation>„{shown}“ ist kein Tag: Schreiben Sie 2n für zwei Nächte, einen Wochentag, oder einen Tag wie 25. Nov.</translation>
    </message>
    <message>
        <source>“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.</source>
        <translation>„{shown}“ ist kein Zimmer: Verwenden Sie höchstens {most} Buchstaben oder Ziffern, etwa 412 oder B-12.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name in the hub: use up to 20 letters a-z and digits, a letter first.</source>
        <translation>„{text}“ kann im Hub kein Name sein: bis zu 20 Buchstaben a-z und Ziffern, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>“{text}” is no answer of a guest: use delighted, fine or unhappy.</source>
        <translation>„{text}“ ist keine Antwort eines Gastes: Verwenden Sie delighted, fine oder unhappy.</translation>
    </message>
    <message>
        <source>“{text}” is no cause: use one of {known}.</source>
        <translation>„{text}“ ist keine Ursache: Verwenden Sie eine von {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no gesture: use free_label, credit or upgrade.</source>
        <translation>„{text}“ ist keine Geste: Verwenden Sie free_label, credit oder upgrade.</translation>
    </message>
    <message>
        <source>“{text}” is no kind: write label, credit or upgrade, or leave the column out.</source>
        <translation>„{text}“ ist keine Art: Schreiben Sie label, credit oder upgrade, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>“{text}” is no time: promise with !2h, !1d or !18:00.</source>
        <translation>„{text}“ ist keine Zeit: Sagen Sie mit !2h, !1d oder !18:00 zu.</translation>
    </message>
    <message>
        <source>“{text}” is no tracking number.</source>
        <translation>„{text}“ ist keine Sendungsnummer.</translation>
    </message>
    <message>
        <source>“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.</source>
        <translation>„{text}“ ist kein Kontaktweg: Verwenden Sie @desk, @phone, @chat, @mail oder @social.</translation>
    </message>
    <message>
        <source>“{text}” is not in {code}: write the amount in {code}, such as {example}.</source>
        <translation>„{text}“ ist nicht in {code}: Schreiben Sie den Betrag in {code}, etwa {example}.</translation>
    </message>
    <message>
        <source>“{tidy}” are no initials: use one to four letters, such as MK.</source>
        <translation>„{tidy}“ ist kein Kürzel: Verwenden Sie einen bis vier Buchstaben, etwa MK.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of nights: write a whole one from 1n to {most}n.</source>
        <translation>„{typed}“ ist keine Zahl von Nächten: Schreiben Sie eine ganze Zahl von 1n bis {most}n.</translation>
    </message>
    <message>
        <source>“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.</source>
        <translation>„{typed}“ ist keine Zeit für eine Zusage: Schreiben Sie !2h, !1d, !18:00 oder !tomorrow.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>each guest</source>
        <translation>pro Gast</translation>
    </message>
    <message>
        <source>each room or party</source>
        <translation>pro Zimmer oder Gruppe</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Backing up, then writing the new version</source>
        <translation>Sichern, dann die neue Version schreiben</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>Prüfung der Aktualisierung</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Stick wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Latitude {version} is in place</source>
        <translation>Latitude {version} ist eingerichtet</translation>
    </message>
    <message>
        <source>Latitude {version} is in place, and the next start opens it. What is half typed is kept.</source>
        <translation>Latitude {version} ist eingerichtet, und der nächste Start öffnet es. Halb Getipptes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Latitude {version} is in use. An update is a file that ends in {ending}; all of it is checked before anything is touched.</source>
        <translation>Latitude {version} ist in Gebrauch. Eine Aktualisierung ist eine Datei, die auf {ending} endet; sie wird ganz geprüft, bevor etwas berührt wird.</translation>
    </message>
    <message>
        <source>Latitude {version}. A newer one comes on a stick; nothing is looked for by itself.</source>
        <translation>Latitude {version}. Eine neuere Version kommt auf einem Stick; von selbst wird nichts gesucht.</translation>
    </message>
    <message>
        <source>Start the new version now</source>
        <translation>Neue Version jetzt starten</translation>
    </message>
    <message>
        <source>The ledger is backed up first. The version in use stays until the new one has opened the ledger, and whatever happens meanwhile, one of the two starts.</source>
        <translation>Zuerst wird das Kulanzbuch gesichert. Die bisherige Version bleibt, bis die neue das Kulanzbuch geöffnet hat, und was auch dazwischenkommt: Eine der beiden startet.</translation>
    </message>
    <message>
        <source>The new version is being put in place: that cannot be stopped.</source>
        <translation>Die neue Version wird eingerichtet: Das lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>The stick with the update</source>
        <translation>Der Stick mit der Aktualisierung</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>Die Aktualisierung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>Vom Stick aktualisieren</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Vom Stick aktualisieren…</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Auf {version} aktualisieren</translation>
    </message>
    <message>
        <source>Updates of Latitude ({pattern})</source>
        <translation>Aktualisierungen von Latitude ({pattern})</translation>
    </message>
    <message>
        <source>{file} brings Latitude {version}: signed by the release key {key}, whole, {size} MB.</source>
        <translation>{file} bringt Latitude {version}: signiert mit dem Schlüssel {key}, vollständig, {size} MB.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A hotel that is not real</source>
        <translation>Ein Hotel, das es nicht gibt</translation>
    </message>
    <message>
        <source>About Latitude</source>
        <translation>Über Latitude</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Guide as PDF…</source>
        <translation>Anleitung als PDF …</translation>
    </message>
    <message>
        <source>How to use Latitude, by role</source>
        <translation>Wie man Latitude benutzt, nach Rolle</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Arbeitsplatz sperren</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Vom Stick aktualisieren…</translation>
    </message>
    <message>
        <source>Verify the ledger now</source>
        <translation>Kulanzbuch jetzt prüfen</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What this field means, then the desk</source>
        <translation>Hilfe zum Feld, dann Rezeption</translation>
    </message>
</context>
</TS>
