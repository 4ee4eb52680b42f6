<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Latitude</source>
        <translation>À propos de Latitude</translation>
    </message>
    <message>
        <source>Also entered as</source>
        <translation>Aussi saisi sous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is made of these parts, under licences of their own.</source>
        <translation>Logiciel libre sous licence MIT. Il est fait de ces éléments, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>Autres séjours</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Éléments et leurs licences</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Chambre {room}</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Partage avec</translation>
    </message>
    <message>
        <source>Split: this is somebody else</source>
        <translation>Séparer : c’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Their whole texts: {folder}</source>
        <translation>Leurs textes complets : {folder}</translation>
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
        <translation>Chaque poste tient son propre registre et continue sans réseau : rien n’attend un autre poste.</translation>
    </message>
    <message>
        <source>How desks meet</source>
        <translation>Comment les postes se retrouvent</translation>
    </message>
    <message>
        <source>IT gives each desk an address and a password. No guest’s name stands there in plain text.</source>
        <translation>L’informatique donne à chaque poste une adresse et un mot de passe. Aucun nom de client n’y figure en clair.</translation>
    </message>
    <message>
        <source>Where they can reach it, desks meet in a PostgreSQL of the house, by themselves: caps count what all of them gave, and guests, people and caps hold everywhere.</source>
        <translation>Là où ils peuvent l’atteindre, les postes se retrouvent d’eux-mêmes dans un PostgreSQL de la maison : les plafonds comptent ce que tous ont donné, et clients, personnes et plafonds valent partout.</translation>
    </message>
</context>
<context>
    <name>ActionsBar</name>
    <message>
        <source>A lead closes the shift: {names}</source>
        <translation>Un chef d’équipe clôture le service : {names}</translation>
    </message>
    <message>
        <source>A lead exports and rolls the day: {names}</source>
        <translation>Un chef d’équipe exporte et change la journée : {names}</translation>
    </message>
    <message>
        <source>Close shift {n}…</source>
        <translation>Clôturer service {n}…</translation>
    </message>
    <message>
        <source>Closed shifts and days</source>
        <translation>Services et journées clos</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Interim report…</source>
        <translation>Rapport provisoire…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>Ouvrir service {n}</translation>
    </message>
    <message>
        <source>Side of the page</source>
        <translation>Côté de la page</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce service</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source> in {room}</source>
        <translation> en chambre {room}</translation>
    </message>
    <message>
        <source>A gesture afterwards is still possible; it is marked as after the stay.</source>
        <translation>Un geste reste possible ensuite ; il est marqué comme postérieur au séjour.</translation>
    </message>
    <message>
        <source>A room for {name}</source>
        <translation>Une chambre pour {name}</translation>
    </message>
    <message>
        <source>Another room for {name}</source>
        <translation>Une autre chambre pour {name}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Both count as {name} now</source>
        <translation>Les deux comptent désormais comme {name}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>Client parti</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>Départ de {name}</translation>
    </message>
    <message>
        <source>Lines keep the name they were posted under.</source>
        <translation>Les lignes gardent le nom sous lequel elles ont été inscrites.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle chambre</translation>
    </message>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>Rien n’attend d’approbation</translation>
    </message>
    <message>
        <source>Now in {room}.</source>
        <translation>Désormais chambre {room}.</translation>
    </message>
    <message>
        <source>Now in {room}. Headroom and lines stay with the guest.</source>
        <translation>Désormais chambre {room}. La marge et les lignes suivent le client.</translation>
    </message>
    <message>
        <source>Room, name or booking of the other entry</source>
        <translation>Chambre, nom ou réservation de l’autre fiche</translation>
    </message>
    <message>
        <source>Room, name or booking of the stay</source>
        <translation>Chambre, nom ou réservation du séjour</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Les séparer</translation>
    </message>
    <message>
        <source>The name as it should be written</source>
        <translation>Le nom tel qu’il doit s’écrire</translation>
    </message>
    <message>
        <source>The name is {name} now.</source>
        <translation>Le nom est désormais {name}.</translation>
    </message>
    <message>
        <source>The two count apart again; every line stays with the entry it was posted to.</source>
        <translation>Les deux comptent de nouveau séparément ; chaque ligne reste sur la fiche où elle a été inscrite.</translation>
    </message>
    <message>
        <source>What was given counts together from then on; each entry keeps its lines, and it can be undone.</source>
        <translation>Ce qui a été accordé compte désormais ensemble ; chaque fiche garde ses lignes, et la fusion est réversible.</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} : départ noté.</translation>
    </message>
    <message>
        <source>{name} has {room}: both will be there.</source>
        <translation>{name} a {room} : les deux y seront.</translation>
    </message>
    <message>
        <source>{name} is a guest of its own again.</source>
        <translation>{name} redevient un client distinct.</translation>
    </message>
    <message>
        <source>{name} is added{room}.</source>
        <translation>{name} : client ajouté{room}.</translation>
    </message>
    <message>
        <source>{name} is also</source>
        <translation>{name} est aussi</translation>
    </message>
    <message>
        <source>{name} is in {room} now.</source>
        <translation>{name} est désormais en {room}.</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{name} is the guest of</source>
        <translation>{name} est le client du séjour</translation>
    </message>
    <message>
        <source>{rep} over by {by} by the merge</source>
        <translation>{rep} dépasse de {by} du fait de la fusion</translation>
    </message>
</context>
<context>
    <name>AddGuest</name>
    <message>
        <source>2n, Wed, 25 Nov; empty when it is open</source>
        <translation>2n, 25 nov ; vide si non fixé</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>As the guest writes it, in any script</source>
        <translation>Comme le client l’écrit, dans toute écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Enter adds the guest, Esc goes back</source>
        <translation>Entrée ajoute le client, Esc revient</translation>
    </message>
    <message>
        <source>For a name that others would type in another script</source>
        <translation>Pour un nom que d’autres taperaient dans une autre écriture</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>S’il y en a une</translation>
    </message>
    <message>
        <source>Leave it empty for a caller without a booking</source>
        <translation>Laissez vide pour un appelant sans réservation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>AmountMark</name>
    <message>
        <source>A comma</source>
        <translation>Une virgule</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Un point</translation>
    </message>
    <message>
        <source>Press the point or the comma, or choose with the arrows and Enter.</source>
        <translation>Appuyez sur le point ou la virgule, ou choisissez avec les flèches et Entrée.</translation>
    </message>
    <message>
        <source>What stands before the decimals?</source>
        <translation>Qu’est-ce qui précède les décimales ?</translation>
    </message>
    <message>
        <source>{sample} is {meaning}</source>
        <translation>{sample} vaut {meaning}</translation>
    </message>
</context>
<context>
    <name>ApartBanner</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>You typed this, and the place where it stood is not there any more: copy it or let it go.</source>
        <translation>Vous aviez tapé ceci, et l’endroit où c’était n’existe plus : copiez-le ou laissez-le partir.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source> a night</source>
        <translation> par nuit</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Give something that fits, or let {names} approve it here.</source>
        <translation>Donnez moins, ou faites approuver ici par {names}.</translation>
    </message>
    <message>
        <source>Let {names} approve it here.</source>
        <translation>Faites approuver ici par {names}.</translation>
    </message>
    <message>
        <source>Nobody else can approve: give less, or ask a manager to add a lead.</source>
        <translation>Personne d’autre ne peut approuver : accordez moins, ou demandez à un manager d’ajouter un chef d’équipe.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Post this instead; it fits</source>
        <translation>Inscrire ceci à la place : cela tient</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing of yours to take back in this shift</source>
        <translation>Rien de vous à annuler dans ce service</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>Inscrire aussi</translation>
    </message>
    <message>
        <source>Post it for this guest</source>
        <translation>Inscrire pour ce client</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
</context>
<context>
    <name>AsksOfGuest</name>
    <message>
        <source>A list is being brought in: try again in a moment</source>
        <translation>Une liste est en cours d’import : réessayez dans un instant</translation>
    </message>
</context>
<context>
    <name>AtSignInCard</name>
    <message>
        <source>At sign-in</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>Do not open at sign-in</source>
        <translation>Ne pas ouvrir avec la session</translation>
    </message>
    <message>
        <source>Off. The desk opens when somebody starts it.</source>
        <translation>Non. La réception s’ouvre quand quelqu’un la lance.</translation>
    </message>
    <message>
        <source>On, as an administrator set it for every account of this computer.</source>
        <translation>Oui, comme un administrateur l’a fixé pour tous les comptes de cet ordinateur.</translation>
    </message>
    <message>
        <source>On. The desk opens when this computer’s account signs in.</source>
        <translation>Oui. La réception s’ouvre quand le compte de cet ordinateur ouvre une session.</translation>
    </message>
    <message>
        <source>Open at every sign-in</source>
        <translation>Ouvrir à chaque session</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>Another disk keeps them when this one fails.</source>
        <translation>Un autre disque les garde si celui-ci tombe en panne.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backed up, up to line {seq}</source>
        <translation>Sauvegardé jusqu’à la ligne {seq}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente en premier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Every line a second time, as text and without a name, right after it is posted.</source>
        <translation>Chaque ligne une seconde fois, en texte et sans nom, dès son inscription.</translation>
    </message>
    <message>
        <source>From now on in {folder}</source>
        <translation>Désormais dans {folder}</translation>
    </message>
    <message>
        <source>Last backup {age}, up to line {seq} of {of}.</source>
        <translation>Dernière sauvegarde {age}, jusqu’à la ligne {seq} sur {of}.</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Registres (*.ledger)</translation>
    </message>
    <message>
        <source>Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go.</source>
        <translation>Faite d’elle-même à la clôture d’un service, chaque heure après une inscription et avant une mise à niveau. Restent les dernières de 24 heures, 30 jours et 12 mois. Un client effacé demeure dans les sauvegardes plus anciennes jusqu’à leur disparition.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored. That is line {seq}</source>
        <translation>Restauré. C’est la ligne {seq}</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Défini par votre service informatique</translation>
    </message>
    <message>
        <source>The backup holds a ledger that does not verify: {why}.</source>
        <translation>La sauvegarde contient un registre qui ne se vérifie pas : {why}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Où elles se trouvent</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Masquer (Esc)</translation>
    </message>
</context>
<context>
    <name>BigChoice</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>BillPanel</name>
    <message>
        <source>Estimated at {money}. The difference counts today, outside every cap.</source>
        <translation>Estimé à {money}. L’écart compte aujourd’hui, hors de tout plafond.</translation>
    </message>
    <message>
        <source>Estimated at {money}: {difference} counts today, outside every cap.</source>
        <translation>Estimé à {money} : {difference} comptent aujourd’hui, hors de tout plafond.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Saisir la facture</translation>
    </message>
    <message>
        <source>The bill for line {seq}: {guest}, {what}</source>
        <translation>La facture de la ligne {seq} : {guest}, {what}</translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation>Montant de la facture</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>No estimate waits for its bill</source>
        <translation>Aucune estimation n’attend sa facture</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Saisir la facture</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded</source>
        <translation>La facture de la ligne {seq} est enregistrée</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded; it is above its cap with that</source>
        <translation>La facture de la ligne {seq} est enregistrée ; la ligne dépasse ainsi son plafond</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count} : {name}</translation>
    </message>
</context>
<context>
    <name>BrokenSection</name>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par chambre</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>La facture des défauts</translation>
    </message>
</context>
<context>
    <name>ByRep</name>
    <message>
        <source>By rep</source>
        <translation>Par agent</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Guests that fit</source>
        <translation>Clients correspondants</translation>
    </message>
</context>
<context>
    <name>CapGauge</name>
    <message>
        <source>Choose a guest to see what is left</source>
        <translation>Choisissez un client pour voir ce qui reste</translation>
    </message>
    <message>
        <source>No guest chosen</source>
        <translation>Aucun client choisi</translation>
    </message>
    <message>
        <source>{money} in all</source>
        <translation>{money} au total</translation>
    </message>
</context>
<context>
    <name>CapHistory</name>
    <message>
        <source>How the caps came about</source>
        <translation>Origine des plafonds</translation>
    </message>
    <message>
        <source>from {day} · line {seq} by {who}, {at}</source>
        <translation>depuis le {day} · ligne {seq} par {who}, {at}</translation>
    </message>
</context>
<context>
    <name>CapList</name>
    <message>
        <source>Caps today</source>
        <translation>Plafonds du jour</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aucun client présent</translation>
    </message>
</context>
<context>
    <name>CapsInForce</name>
    <message>
        <source>{basis}, from {day}</source>
        <translation>{basis}, depuis le {day}</translation>
    </message>
</context>
<context>
    <name>CapsSection</name>
    <message>
        <source>120.00 or none</source>
        <translation>120.00 ou none</translation>
    </message>
    <message>
        <source>A lead may approve an own entry</source>
        <translation>Un chef d’équipe peut approuver sa propre saisie</translation>
    </message>
    <message>
        <source>A new cap</source>
        <translation>Un nouveau plafond</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Cap posted: {role} {amount} for {basis} from {day}</source>
        <translation>Plafond inscrit : {role} {amount} pour {basis} à partir du {day}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For houses with one lead on duty</source>
        <translation>Pour les maisons avec un seul chef d’équipe en service</translation>
    </message>
    <message>
        <source>From business day</source>
        <translation>À partir de la journée</translation>
    </message>
    <message>
        <source>From {day} on a {role} may give {basis} {amount} a business day without asking.</source>
        <translation>À partir du {day}, un {role} peut accorder à {basis} {amount} par journée hôtelière sans demander.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Lines already posted keep the cap they were posted under.</source>
        <translation>Les lignes déjà inscrites gardent le plafond d’alors.</translation>
    </message>
    <message>
        <source>Policy card {day}.pdf</source>
        <translation>Fiche des règles {day}.pdf</translation>
    </message>
    <message>
        <source>Policy card…</source>
        <translation>Fiche des règles…</translation>
    </message>
    <message>
        <source>Post the cap</source>
        <translation>Inscrire le plafond</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sole-lead mode is off</source>
        <translation>Le mode chef unique est désactivé</translation>
    </message>
    <message>
        <source>Sole-lead mode is on: own approvals print boxed</source>
        <translation>Mode chef unique activé : les approbations de ses propres saisies s’impriment encadrées</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>tout montant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>“none” for no limit</source>
        <translation>« none » : sans limite</translation>
    </message>
</context>
<context>
    <name>CapsToday</name>
    <message>
        <source>Caps today</source>
        <translation>Plafonds du jour</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Nouveau geste…</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aucun client présent</translation>
    </message>
    <message>
        <source>Press F2 to bring in the in-house list or to add a guest.</source>
        <translation>Appuyez sur F2 pour importer la liste des présents ou ajouter un client.</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>Gestes récents</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>Présents : {n}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>CloseWalk</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Clôturer service {n}</translation>
    </message>
    <message>
        <source>It prints on the report. Shift+Enter begins a new line</source>
        <translation>Imprimé sur le rapport. Shift+Enter commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Suite : {step}</translation>
    </message>
    <message>
        <source>Not in the hotel’s books yet, with its age</source>
        <translation>Pas encore dans les comptes de l’hôtel, avec l’ancienneté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Page keys turn the pages, + and − make them larger, 0 shows the whole page</source>
        <translation>Les touches Page tournent les pages, + et − les agrandissent ou les réduisent, 0 montre la page entière</translation>
    </message>
    <message>
        <source>What is owed to guests</source>
        <translation>Ce qui est dû aux clients</translation>
    </message>
    <message>
        <source>What stays open is marked on the report and handed to the next shift. Ctrl+Enter goes to the report</source>
        <translation>Ce qui reste ouvert est marqué sur le rapport et transmis au service suivant. Ctrl+Enter mène au rapport</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>À examiner avant la clôture</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All are posted</source>
        <translation>Tout est imputé</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>Approuver ou refuser…</translation>
    </message>
    <message>
        <source>Enter the bill…</source>
        <translation>Saisir la facture…</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>C’est imputé</translation>
    </message>
    <message>
        <source>Kept, broken, handed over…</source>
        <translation>Tenue, non tenue, transmise…</translation>
    </message>
    <message>
        <source>Shift {n} was closed meanwhile by {who}.</source>
        <translation>Le service {n} a été clôturé entre-temps par {who}.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>The report cannot be shown here</source>
        <translation>Le rapport ne peut être affiché ici</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>Its last four signs</source>
        <translation>Ses quatre derniers signes</translation>
    </message>
    <message>
        <source>These are not its last four signs: read them from your paper.</source>
        <translation>Ce ne sont pas ses quatre derniers signes : lisez-les sur votre papier.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere.</source>
        <translation>Notez-le et mettez-le sous clé, dans le coffre de l’hôtel ou avec les papiers de la maison. Il donne une seule fois un nouveau PIN quand celui du manager est oublié ; personne ne peut le retrouver, ni ici ni ailleurs.</translation>
    </message>
    <message>
        <source>as a sign that it stands on paper</source>
        <translation>pour confirmer qu’il est sur papier</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read the list</source>
        <translation>Lire la liste</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Quelle colonne est laquelle ?</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>choisir une colonne</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>A file for support</source>
        <translation>Un fichier pour l’assistance</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Checks of this computer, the worst first</source>
        <translation>Contrôles de cet ordinateur, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durabilité</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>How this computer is doing</source>
        <translation>L’état de cet ordinateur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Old logs</source>
        <translation>Anciens journaux</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Enregistrer un fichier pour l’assistance…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>Défini par l’informatique</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The file holds what stands here without names, notes, amounts and folders, and the log: it can be sent to whoever helps. On the command line: latitude doctor --zip FILE.</source>
        <translation>Le fichier contient ce qui figure ici, sans noms, notes, montants ni dossiers, ainsi que le journal technique : on peut l’envoyer à qui vous aide. En ligne de commande : latitude doctor --zip FILE.</translation>
    </message>
    <message>
        <source>This computer is fit for the desk.</source>
        <translation>Cet ordinateur convient à la réception.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} est écrit</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name} : {state}</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Initials of the lead who decides</source>
        <translation>Initiales du chef d’équipe qui décide</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who decides</source>
        <translation>PIN du chef d’équipe qui décide</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>DamageSheet</name>
    <message>
        <source>A manager’s initials and PIN:</source>
        <translation>Initiales et PIN d’un manager :</translation>
    </message>
    <message>
        <source>Acknowledge and go on</source>
        <translation>Prendre acte et continuer</translation>
    </message>
    <message>
        <source>Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is found again.</source>
        <translation>Prendre acte ne répare rien : il est consigné qui a vu ceci, et le travail continue. Toute modification ultérieure sera de nouveau trouvée.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Initials of the manager who acknowledges</source>
        <translation>Initiales du manager qui prend acte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the manager who acknowledges</source>
        <translation>PIN du manager qui prend acte</translation>
    </message>
    <message>
        <source>Restoring a backup brings back what was there: settings, backups.</source>
        <translation>Restaurer une sauvegarde ramène ce qui s’y trouvait : paramètres, sauvegardes.</translation>
    </message>
    <message>
        <source>Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides; reading, reports and exports go on.</source>
        <translation>Quelqu’un a modifié le fichier sans Latitude, ou le disque a failli. Rien n’est inscrit tant qu’un manager n’a pas décidé ; consultation, rapports et exports continuent.</translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation>Le registre n’est pas intact</translation>
    </message>
</context>
<context>
    <name>DaringSection</name>
    <message>
        <source>How much of the cap a guest got in a day</source>
        <translation>Part du plafond reçue par un client en un jour</translation>
    </message>
    <message>
        <source>Nobody has given anything in these days</source>
        <translation>Personne n’a rien accordé ces jours-là</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Usage du plafond</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Qui aide</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>How does this list write its dates?</source>
        <translation>Comment cette liste écrit-elle ses dates ?</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Press D or M, or choose with the arrows and Enter.</source>
        <translation>Appuyez sur D ou M, ou choisissez avec les flèches puis Entrée.</translation>
    </message>
    <message>
        <source>{sample} is {day}</source>
        <translation>{sample} est le {day}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Business day</source>
        <translation>Journée hôtelière</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Journées hôtelières</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>Exporter le jour…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Line-up…</source>
        <translation>Briefing…</translation>
    </message>
    <message>
        <source>No day with lines yet</source>
        <translation>Aucune journée avec des lignes</translation>
    </message>
    <message>
        <source>Roll to {day}…</source>
        <translation>Passer au {day}…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve or decline</source>
        <translation>Approuver ou refuser</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Clôturer service {n}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back.</source>
        <translation>Les gestes comptent désormais sur cette journée, et chaque plafond repart de zéro. Un changement de journée est définitif.</translation>
    </message>
    <message>
        <source>It waits for a word from {names}.</source>
        <translation>Attend la décision de {names}.</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Marquer imputé</translation>
    </message>
    <message>
        <source>Nobody else can approve: a manager can add a lead.</source>
        <translation>Personne d’autre ne peut approuver : un manager peut ajouter un chef d’équipe.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>Ouvrir le service suivant</translation>
    </message>
    <message>
        <source>Roll the business day again?</source>
        <translation>Changer encore de journée hôtelière ?</translation>
    </message>
    <message>
        <source>Roll the business day to {day}?</source>
        <translation>Faire passer la journée hôtelière au {day} ?</translation>
    </message>
    <message>
        <source>Roll to {day}</source>
        <translation>Passer au {day}</translation>
    </message>
    <message>
        <source>Shift {n} is closed. Its report is frozen</source>
        <translation>Le service {n} est clos. Son rapport est figé</translation>
    </message>
    <message>
        <source>Shift {n} is open</source>
        <translation>Le service {n} est ouvert</translation>
    </message>
    <message>
        <source>The business day is {day} now</source>
        <translation>La journée hôtelière est désormais le {day}</translation>
    </message>
    <message>
        <source>{money} above the cap. A word from {names}.</source>
        <translation>{money} au-dessus du plafond. Décision : {names}.</translation>
    </message>
    <message>
        <source>{who} approved line {seq}</source>
        <translation>{who} a approuvé la ligne {seq}</translation>
    </message>
    <message>
        <source>{who} declined line {seq}: its headroom is back</source>
        <translation>{who} a refusé la ligne {seq} : sa marge est rendue</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>Rien n’attend d’approbation</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>In {address} as part of {hotel}.</source>
        <translation>Dans {address}, comme partie de {hotel}.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave? Other desks are not met any more. What came from them stays, and counts.</source>
        <translation>Quitter ? Les autres postes ne seront plus retrouvés. Ce qui est venu d’eux reste et compte.</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Départ en cours…</translation>
    </message>
    <message>
        <source>Meeting the other desks…</source>
        <translation>Les autres postes sont retrouvés…</translation>
    </message>
    <message>
        <source>Met last {when}.</source>
        <translation>Dernière rencontre : {when}.</translation>
    </message>
    <message>
        <source>No line waits.</source>
        <translation>Aucune ligne n’attend.</translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation>Pas encore de rencontre.</translation>
    </message>
    <message>
        <source>Not reached since {when}.</source>
        <translation>Injoignable depuis {when}.</translation>
    </message>
    <message>
        <source>This desk has joined {hotel}</source>
        <translation>Ce poste a rejoint {hotel}</translation>
    </message>
    <message>
        <source>This desk has left the others</source>
        <translation>Ce poste a quitté les autres</translation>
    </message>
    <message>
        <source>closed by IT</source>
        <translation>fermé par l’informatique</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>line {seq} of {when}</source>
        <translation>ligne {seq} du {when}</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>rien reçu encore</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>ce poste</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>Nouveau geste</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Inscrire</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the in-house list to look at it</source>
        <translation>Déposez la liste des présents pour la consulter</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>Effacer {name} pour toujours</translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation>Garder le client</translation>
    </message>
    <message>
        <source>Reading every text</source>
        <translation>Lecture de tous les textes</translation>
    </message>
    <message>
        <source>Reason, without the guest's name (may be empty)</source>
        <translation>Motif, sans le nom du client (facultatif)</translation>
    </message>
    <message>
        <source>The guest is erased and on record; the file is being written anew, and that cannot be stopped.</source>
        <translation>Le client est effacé et c’est consigné ; le fichier est en cours de réécriture, et cela ne peut pas être arrêté.</translation>
    </message>
    <message>
        <source>Type your PIN: it cannot be taken back.</source>
        <translation>Tapez votre PIN : c’est irréversible.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased, on record as line {numbers}; backups can hold the name until {day}</source>
        <translation>Effacé, consigné en ligne {numbers} ; les sauvegardes peuvent contenir le nom jusqu’au {day}</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>Effacement et réécriture du fichier…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Exported {file}, SHA-256 {sha}</source>
        <translation>{file} exporté, SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Laying out {file}. The desk goes on meanwhile.</source>
        <translation>Mise en page de {file}. Le poste continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: the file is {file}.</source>
        <translation>Rien sur cet ordinateur ne l’ouvre : le fichier est {file}.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>{file} is in {folder}, signed.</source>
        <translation>{file} est dans {folder}, signé.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} est dans {folder}.</translation>
    </message>
    <message>
        <source>{file} is not there any more: export it again.</source>
        <translation>{file} n’est plus là : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} n’a pas été écrit</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add guest</source>
        <translation>Ajouter client</translation>
    </message>
    <message>
        <source>Find a guest by room, name or confirmation</source>
        <translation>Chercher un client par chambre, nom ou confirmation</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer liste</translation>
    </message>
    <message>
        <source>Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G.</source>
        <translation>Importez la liste de votre logiciel hôtelier avec Ctrl+I, ou ajoutez un client avec Ctrl+G.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aucun client présent</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>Chambre ou nom</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>Chambre, nom ou confirmation</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>plus de {n}</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation>Trouvés : {many}</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>Présents : {n}</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>, approved by {lead}</source>
        <translation>, approuvé par {lead}</translation>
    </message>
    <message>
        <source>Already logged: {money} {kind}, {place}</source>
        <translation>Déjà noté : {kind} {money}, {place}</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation>On ne sait pas encore si ceci a été enregistré : la vérification se fait d’elle-même.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Cela n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>Non enregistré : appuyez de nouveau sur Entrée.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}: {who}</source>
        <translation>Enregistré en ligne {seq} : {who}</translation>
    </message>
    <message>
        <source>Logged {money} {kind}, {place}{by} — Ctrl+Z undoes</source>
        <translation>Noté : {kind} {money}, {place}{by} — Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation>Non enregistré. {off}</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. What you typed stays.</source>
        <translation>Les inscriptions sont suspendues jusqu’au rétablissement du registre. Votre saisie reste.</translation>
    </message>
    <message>
        <source>Set aside: the up arrow brings it back</source>
        <translation>Mis de côté : la flèche haut le rappelle</translation>
    </message>
    <message>
        <source>Still recording… go on typing: nothing is lost</source>
        <translation>Enregistrement en cours… continuez à taper : rien ne se perd</translation>
    </message>
    <message>
        <source>Your draft is back as you left it</source>
        <translation>Votre brouillon est revenu tel que vous l’aviez laissé</translation>
    </message>
    <message>
        <source>Your gesture</source>
        <translation>Votre geste</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>chambre {room}</translation>
    </message>
    <message>
        <source>{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom</source>
        <translation>{kind} {money}, {place}, en attente : c’est au-dessus de la limite de {lead}. Le montant reste réservé</translation>
    </message>
    <message>
        <source>{who}: the up arrow brings it back. {why}</source>
        <translation>{who} : la flèche haut le rappelle. {why}</translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nouveau PIN, encore</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir la réception</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Les deux PIN diffèrent : tapez deux fois les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Your PIN is set. This is your next recovery code</source>
        <translation>Votre PIN est défini. Voici votre prochain code de secours</translation>
    </message>
    <message>
        <source>{name}: a new PIN by the recovery code</source>
        <translation>{name} : un nouveau PIN par le code de secours</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Lecture des clients…</translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>About the guest</source>
        <translation>À propos du client</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Attach to a stay…</source>
        <translation>Rattacher à un séjour…</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation>Donner une chambre</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>Client parti</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Lettre…</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Autre chambre</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Nouveau geste…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Same guest as…</source>
        <translation>Même client que…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What the time line tells</source>
        <translation>Ce que montre la chronologie</translation>
    </message>
</context>
<context>
    <name>GuestPick</name>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>Chambre, nom ou confirmation</translation>
    </message>
    <message>
        <source>add as a caller</source>
        <translation>ajouter comme appelant</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The in-house list</source>
        <translation>La liste des présents</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>Chercher dans les guides</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>IT admins</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chefs d’équipe</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>No guide says anything about that.</source>
        <translation>Aucun guide n’en parle.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>Ce que dit le guide</translation>
    </message>
    <message>
        <source>Whose guide</source>
        <translation>Le guide de qui</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cost to the house</source>
        <translation>Coût pour la maison</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>Tête {head}</translation>
    </message>
    <message>
        <source>PDF SHA-256 {sha}</source>
        <translation>SHA-256 du PDF {sha}</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>Lecture du service…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk</source>
        <translation>Réception</translation>
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
        <translation>Clients</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>Aucun service ouvert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Shift {number} since {time}</source>
        <translation>Service {number} depuis {time}</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · Verrouiller</translation>
    </message>
</context>
<context>
    <name>HelpBubble</name>
    <message>
        <source>For example: {example}</source>
        <translation>Par exemple : {example}</translation>
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
        <translation>Les montants s’écrivent</translation>
    </message>
    <message>
        <source>Business day ends at</source>
        <translation>La journée hôtelière finit à</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Documents are written in</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Fixed: the amounts on record are in it</source>
        <translation>Fixe : les montants enregistrés sont dans cette devise</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Grand Hotel</source>
        <translation>Grand Hotel</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>Comment joindre la réception</translation>
    </message>
    <message>
        <source>In every language, here and on paper</source>
        <translation>Dans toutes les langues, ici et sur papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Or when the night audit rolls it</source>
        <translation>Ou quand l’audit de nuit change la journée</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper for reports</source>
        <translation>Papier des rapports</translation>
    </message>
    <message>
        <source>Printed on every report</source>
        <translation>Imprimé sur chaque rapport</translation>
    </message>
    <message>
        <source>Printed on letters to guests</source>
        <translation>Imprimé sur les lettres aux clients</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>Tapez une ville</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Tapez un code ou un pays</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Tapez une langue</translation>
    </message>
</context>
<context>
    <name>HotelSection</name>
    <message>
        <source>Documents are signed from now on</source>
        <translation>Les documents sont désormais signés</translation>
    </message>
    <message>
        <source>Holds from now on; closed reports stay as they were printed.</source>
        <translation>Valable désormais ; les rapports clos restent tels qu’imprimés.</translation>
    </message>
    <message>
        <source>No document is signed now</source>
        <translation>Les documents ne sont plus signés</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to post</source>
        <translation>Rien n’a changé : il n’y a rien à inscrire</translation>
    </message>
    <message>
        <source>Post the change</source>
        <translation>Inscrire le changement</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>L’hôtel</translation>
    </message>
    <message>
        <source>The hotel's facts are posted and hold from now on</source>
        <translation>Les données de l’hôtel sont inscrites et valent désormais</translation>
    </message>
</context>
<context>
    <name>HotelStep</name>
    <message>
        <source>At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.</source>
        <translation>À l’hôtel, il est {time} le {day}, journée hôtelière du {business}. Les montants s’écrivent {amount}.</translation>
    </message>
</context>
<context>
    <name>HubFact</name>
    <message>
        <source>Not all that came from other desks was believed: {what}. Call IT.</source>
        <translation>Tout ce qui est venu d’autres postes n’a pas été cru : {what}. Appelez l’informatique.</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>Other desks not met since {time}</source>
        <translation>Autres postes non retrouvés depuis {time}</translation>
    </message>
    <message>
        <source>Other desks not met yet</source>
        <translation>Autres postes pas encore retrouvés</translation>
    </message>
    <message>
        <source>Other desks: {how}</source>
        <translation>Autres postes : {how}</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>il y a {count} s</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation>Import du fichier</translation>
    </message>
    <message>
        <source>In-house list</source>
        <translation>Liste des présents</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’import a été arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation>Ce fichier n’a pas été importé</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A long stay, a guest who asks for the same person, or a room on this rep's round look the same.</source>
        <translation>Un long séjour, un client qui demande toujours la même personne ou une chambre de son secteur donnent la même image.</translation>
    </message>
    <message>
        <source>A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same.</source>
        <translation>Un modèle dont le prix est proche du plafond, ou des clients dont le désagrément valait autant, donnent la même image.</translation>
    </message>
    <message>
        <source>A trouble that came back the next day, or two guests in one room, looks exactly like this.</source>
        <translation>Un désagrément revenu le lendemain, ou deux clients dans une même chambre, donnent exactement cette image.</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Au-dessus du plafond</translation>
    </message>
    <message>
        <source>All others: {share}. This rep: {percent} %.</source>
        <translation>Tous les autres : {share}. Cet agent : {percent} %.</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>Une approbation demandée dans un plafond intact concerne un montant que le plafond seul aurait couvert : le client avait déjà reçu quelque chose ce jour-là. Dans ce qui reste du plafond, personne n’est sollicité.</translation>
    </message>
    <message>
        <source>Another cause, or none</source>
        <translation>Autre cause, ou aucune</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>Demandé au-dessus du plafond</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Complaints come at check-out; and who is busy writes up the gestures at the end.</source>
        <translation>Les plaintes arrivent au départ ; et qui est débordé note les gestes à la fin.</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coût pour la maison</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Export the insights as CSV</source>
        <translation>Exporter les analyses en CSV</translation>
    </message>
    <message>
        <source>Export the insights as PDF</source>
        <translation>Exporter les analyses en PDF</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Gestures without a cause, and those for joy, stand on no defect bill.</source>
        <translation>Les gestes sans cause, et ceux de simple attention, ne figurent sur aucune facture des défauts.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Guests helped</source>
        <translation>Clients aidés</translation>
    </message>
    <message>
        <source>Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between.</source>
        <translation>Si un chef d’équipe avait dit oui chaque fois, le coût serait le même, {whole} ; si personne ne l’avait jamais fait, {less}. La vérité est entre les deux.</translation>
    </message>
    <message>
        <source>Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used.</source>
        <translation>La moitié du temps, {median} % du plafond ou moins ont servi ; il restait {left} sur les plafonds utilisés.</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person. Served without one are guests this person promised something, kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day.</source>
        <translation>Aidés : les clients qui ont reçu un geste de cette personne. Servis sans geste : ceux à qui elle a promis quelque chose, pour qui elle a tenu une promesse ou à qui elle a demandé leur réaction, sans rien accorder. L’usage médian porte sur les clients d’une journée.</translation>
    </message>
    <message>
        <source>In force: {cap}</source>
        <translation>En vigueur : {cap}</translation>
    </message>
    <message>
        <source>In the last hour of the shift</source>
        <translation>Dans la dernière heure du service</translation>
    </message>
    <message>
        <source>In {currency}, a column a week, counted back from the last day.</source>
        <translation>En {currency}, une colonne par semaine, à rebours depuis le dernier jour.</translation>
    </message>
    <message>
        <source>In {currency}, by business day.</source>
        <translation>En {currency}, par journée hôtelière.</translation>
    </message>
    <message>
        <source>Insights {first} to {last}.{suffix}</source>
        <translation>Analyses {first} à {last}.{suffix}</translation>
    </message>
    <message>
        <source>Just under the cap</source>
        <translation>Juste sous le plafond</translation>
    </message>
    <message>
        <source>Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.</source>
        <translation>Chefs d’équipe et managers ont accordé {gestures} ({money}) que le plafond d’un agent aurait couverts.</translation>
    </message>
    <message>
        <source>Left on caps</source>
        <translation>Reste sur plafonds</translation>
    </message>
    <message>
        <source>Left on caps that were used</source>
        <translation>Reste sur les plafonds utilisés</translation>
    </message>
    <message>
        <source>Lines {seqs}</source>
        <translation>Lignes {seqs}</translation>
    </message>
    <message>
        <source>Lines … {seqs}</source>
        <translation>Lignes … {seqs}</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>Usage médian</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>Usage médian du plafond</translation>
    </message>
    <message>
        <source>Next part of the insights</source>
        <translation>Partie suivante des analyses</translation>
    </message>
    <message>
        <source>No cap was used in these days</source>
        <translation>Aucun plafond n’a servi ces jours-là</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Sans cause indiquée</translation>
    </message>
    <message>
        <source>No guest has said yet how it landed</source>
        <translation>Aucun client n’a encore dit sa réaction</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans chambre</translation>
    </message>
    <message>
        <source>Nobody would have had to ask</source>
        <translation>Personne n’aurait dû demander</translation>
    </message>
    <message>
        <source>Nothing broke in these days, or nobody named a cause</source>
        <translation>Aucun défaut ces jours-là, ou personne n’a nommé de cause</translation>
    </message>
    <message>
        <source>Nothing to ask about in these days</source>
        <translation>Aucune question à poser sur ces jours</translation>
    </message>
    <message>
        <source>Nothing was given in these days</source>
        <translation>Rien n’a été accordé ces jours-là</translation>
    </message>
    <message>
        <source>Of these within a fresh cap</source>
        <translation>Dont dans un plafond intact</translation>
    </message>
    <message>
        <source>One rep and one guest</source>
        <translation>Un agent et un client</translation>
    </message>
    <message>
        <source>Part of the insights before</source>
        <translation>Partie précédente des analyses</translation>
    </message>
    <message>
        <source>Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred. The last {days} days at most. The rep concerned sees it, too, and can reply.</source>
        <translation>Les tendances sont des questions, pas des constats. Une tendance ne s’affiche qu’à partir de {of} gestes d’un agent et de {n} cas, face à au moins {base} gestes des autres, et si le hasard seul y mènerait moins d’un agent sur deux cents. Les {days} derniers jours au plus. L’agent concerné la voit aussi et peut répondre.</translation>
    </message>
    <message>
        <source>Patterns are told when all is read.</source>
        <translation>Les tendances s’affichent quand tout est lu.</translation>
    </message>
    <message>
        <source>Patterns that ask a question</source>
        <translation>Tendances qui posent question</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>Inscrire la réponse</translation>
    </message>
    <message>
        <source>Press D, F or U on a line of the desk: delighted, fine or still unhappy.</source>
        <translation>Appuyez sur D, F ou U sur une ligne de la réception : ravi, satisfait ou toujours mécontent.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>Servis sans geste</translation>
    </message>
    <message>
        <source>Several gestures for one matter</source>
        <translation>Plusieurs gestes pour une même affaire</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back and posted again</source>
        <translation>Annulé et inscrit de nouveau</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>Les rapports journaliers de ces jours donnent le même total : {money}.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>L’année écoulée</translation>
    </message>
    <message>
        <source>The {n} dearest of {of}; the CSV has all of them.</source>
        <translation>Les {n} plus coûteux sur {of} ; le CSV les contient tous.</translation>
    </message>
    <message>
        <source>They came to {value} for {guests}, and cost the house {cost} of {whole}.</source>
        <translation>Ils se montaient à {value} pour {guests}, et ont coûté à la maison {cost} sur {whole}.</translation>
    </message>
    <message>
        <source>This rep's share of the gestures to everybody else: {share}.</source>
        <translation>Part de cet agent dans les gestes envers tous les autres : {share}.</translation>
    </message>
    <message>
        <source>Too little was given to tell a pattern from chance, or there is none.</source>
        <translation>Trop peu a été accordé pour distinguer une tendance du hasard, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Try another cap on the last days</source>
        <translation>Essayer un autre plafond sur les derniers jours</translation>
    </message>
    <message>
        <source>What guests said at the desk. The value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>Ce que les clients ont dit à la réception. La valeur par client ravi est tout ce qui a été accordé là où un client a répondu, divisé par le nombre de clients ravis ; elle ne dit rien de qui revient. En dessous de {n} réponses, aucun chiffre n’est donné.</translation>
    </message>
    <message>
        <source>What is given from now on stands here.</source>
        <translation>Ce qui sera accordé désormais figurera ici.</translation>
    </message>
    <message>
        <source>What it was, in a sentence. It goes on record and is shown beside the pattern.</source>
        <translation>Ce que c’était, en une phrase. Elle est consignée et affichée à côté de la tendance.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who corrects a wrong room or amount at once does exactly this, and should.</source>
        <translation>Qui corrige aussitôt une chambre ou un montant erroné fait exactement cela, et à juste titre.</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>Plafond de qui</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>Avec {earlier} qui corrigent des gestes antérieurs, les rapports journaliers de ces jours donnent {money}.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your reply is on record as line {seq}</source>
        <translation>Votre réponse est consignée en ligne {seq}</translation>
    </message>
    <message>
        <source>counted back to {day} so far…</source>
        <translation>compté à rebours jusqu’au {day} pour l’instant…</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>ravis</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>satisfaits</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>nobody delighted</source>
        <translation>aucun client ravi</translation>
    </message>
    <message>
        <source>only your own</source>
        <translation>seulement les vôtres</translation>
    </message>
    <message>
        <source>over</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>toujours mécontents</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation>encore trop peu</translation>
    </message>
    <message>
        <source>{days}, at most {n} days back. Nothing is written, and no policy changes.</source>
        <translation>{days}, {n} jours en arrière au plus. Rien n’est inscrit, et aucune règle ne change.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gestures}, {money}: as the old log has them, on no cap and in no total above.</source>
        <translation>{gestures}, {money} : selon l’ancien relevé, sur aucun plafond et dans aucun total ci-dessus.</translation>
    </message>
    <message>
        <source>{left} was left on the caps that were used; too few to say a median.</source>
        <translation>Il restait {left} sur les plafonds utilisés ; trop peu pour donner une médiane.</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{money} a delighted guest</source>
        <translation>{money} par client ravi</translation>
    </message>
    <message>
        <source>{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}</source>
        <translation>{name} : ravis {delighted}, satisfaits {fine}, toujours mécontents {unhappy}, {answers} ; {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}</source>
        <translation>{name} : {gestures}, {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}</source>
        <translation>{name} : {gestures}, {money}, coût {cost}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}, last on {day}</source>
        <translation>{name} : {gestures}, {money}, coût {cost}, dernier le {day}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, imported</source>
        <translation>{name} : {gestures}, {money}, importé</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name} : {times}</translation>
    </message>
    <message>
        <source>{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more.</source>
        <translation>Pour {newly} d’entre eux, les plafonds alors en vigueur n’exigeaient pas de demande ; pour {freed} qui en exigeaient une, ce ne serait plus le cas.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} of the {of} gestures to {guest} came from this rep.</source>
        <translation>{n} des {of} gestes envers {guest} venaient de cet agent.</translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>Réponses : {n} sur {of}</translation>
    </message>
    <message>
        <source>{n} of {of} gestures used the cap to its last twentieth, and not beyond.</source>
        <translation>{n} gestes sur {of} ont utilisé le plafond jusqu’au dernier vingtième, sans le dépasser.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were posted in the last hour before the shift was closed.</source>
        <translation>{n} gestes sur {of} ont été inscrits dans la dernière heure avant la clôture du service.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were taken back, and posted once more for the same guest within a day.</source>
        <translation>{n} gestes sur {of} ont été annulés, puis inscrits de nouveau pour le même client en moins d’un jour.</translation>
    </message>
    <message>
        <source>{n} of {of}, {percent} %</source>
        <translation>{n} sur {of}, {percent} %</translation>
    </message>
    <message>
        <source>{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap, together above it. {of} gestures in all.</source>
        <translation>{n} fois, plusieurs gestes sont allés à une même chambre pour une même cause, le jour même ou jusqu’au lendemain : chacun dans le plafond, au-dessus ensemble. {of} gestes en tout.</translation>
    </message>
    <message>
        <source>{range} of the cap</source>
        <translation>{range} du plafond</translation>
    </message>
    <message>
        <source>{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for</source>
        <translation>{role} à {cap}, {basis} : {n} gestes sur {of} auraient exigé une demande</translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation>{who}, le {day} : « {words} »</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Fair lens</source>
        <translation>Regard juste</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>Les défauts</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>Qui ose</translation>
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
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Join the hotel’s other desks</source>
        <translation>Rejoindre les autres postes de l’hôtel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>La clé de l’hôtel</translation>
    </message>
    <message>
        <source>as IT gave it: postgresql://USER@HOST/DATABASE</source>
        <translation>tel que donné par l’informatique : postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>empty at the first desk, which makes it</source>
        <translation>vide au premier poste, qui la crée</translation>
    </message>
    <message>
        <source>goes to this computer’s keyring</source>
        <translation>va dans le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup {age}</source>
        <translation>Sauvegarde {age}</translation>
    </message>
    <message>
        <source>Mirror stands still</source>
        <translation>Le miroir est à l’arrêt</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>ne se vérifie pas</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>up to line {seq}</source>
        <translation>jusqu’à la ligne {seq}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>il y a {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>il y a {count} min</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>C’est sur papier</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>La clé de l’hôtel</translation>
    </message>
    <message>
        <source>The next desk asks for it when it joins, and so does this one should it come back. Write it down and lock it away: who has it and a password of the hub can read what the desks tell each other.</source>
        <translation>Le prochain poste la demande pour rejoindre, et celui-ci aussi s’il revient. Notez-la et mettez-la sous clé : qui l’a, avec un mot de passe du hub, peut lire ce que les postes se disent.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>À la réception</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>Folio or outlet</source>
        <translation>Note ou point de vente</translation>
    </message>
</context>
<context>
    <name>LandingSection</name>
    <message>
        <source>How it landed, by cause</source>
        <translation>Réactions par cause</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>Réactions par type</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LeadPin</name>
    <message>
        <source>Initials of the lead who approves</source>
        <translation>Initiales du chef d’équipe qui approuve</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who approves</source>
        <translation>PIN du chef d’équipe qui approuve</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>The paste is too long for one line: it was cut after {n} letters.</source>
        <translation>Le texte collé est trop long pour une ligne : il a été coupé après {n} lettres.</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No lines yet</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Recent lines</source>
        <translation>Lignes récentes</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Approve or decline…</source>
        <translation>Approuver ou refuser…</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Every line of the shift</source>
        <translation>Toutes les lignes du service</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Gestures appear here as they are posted.</source>
        <translation>Les gestes apparaissent ici à leur inscription.</translation>
    </message>
    <message>
        <source>No approvals wait, no promises are open, nothing is over a cap or estimated.</source>
        <translation>Aucune approbation en attente, aucune promesse ouverte, rien au-dessus d’un plafond ni d’estimé.</translation>
    </message>
    <message>
        <source>No shift has been opened yet</source>
        <translation>Aucun service n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Nothing given in this shift yet</source>
        <translation>Rien d’accordé dans ce service pour l’instant</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message>
        <source>Nothing was given in this shift</source>
        <translation>Rien n’a été accordé dans ce service</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>Lecture du service…</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>À examiner avant la clôture</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Looking for “{typed}”. Enter takes the first.</source>
        <translation>Recherche de « {typed} ». Entrée prend le premier.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Sign in as soon as the ledger works again</source>
        <translation>Connectez-vous dès que le registre fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Too many tries: wait {left}</source>
        <translation>Trop d’essais : attendez {left}</translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Somebody else: Esc.</source>
        <translation>Tapez le PIN et appuyez sur Entrée. Quelqu’un d’autre : Esc.</translation>
    </message>
    <message>
        <source>Who is on? Press a number, or type initials or a name.</source>
        <translation>Qui est là ? Appuyez sur un chiffre, ou tapez des initiales ou un nom.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %</source>
        <translation>Ctrl++ et Ctrl+- partout, Ctrl+0 pour 100 %</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Kept on this computer, beside the ledger. It is no policy and stands on no report.</source>
        <translation>Conservé sur cet ordinateur, à côté du registre. Ce n’est pas une règle de la maison et ne figure sur aucun rapport.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>On a touch screen</source>
        <translation>Sur écran tactile</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>De la place pour les doigts</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touches it for</source>
        <translation>Le poste se verrouille si personne n’y touche pendant</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Your own: others keep theirs</source>
        <translation>La vôtre : les autres gardent la leur</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>This cannot be shown</source>
        <translation>Cela ne peut être affiché</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Esc closes this</source>
        <translation>Esc ferme ceci</translation>
    </message>
    <message>
        <source>F1 again: the desk · Esc closes this</source>
        <translation>F1 encore : la réception · Esc ferme ceci</translation>
    </message>
    <message>
        <source>F1 again: the guide · Esc closes this</source>
        <translation>F1 encore : le guide · Esc ferme ceci</translation>
    </message>
    <message>
        <source>Something went wrong inside Latitude and was written to its log. What is posted is safe.</source>
        <translation>Une erreur interne est survenue dans Latitude et a été consignée dans son journal technique. Ce qui est inscrit est en sûreté.</translation>
    </message>
</context>
<context>
    <name>ManyFlow</name>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>Non enregistré : appuyez de nouveau sur Entrée.</translation>
    </message>
    <message>
        <source>Nobody is chosen: type the rooms, such as 401-418.</source>
        <translation>Personne n’est choisi : tapez les chambres, par exemple 401-418.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>Inscrire aussi</translation>
    </message>
    <message>
        <source>Post it for them</source>
        <translation>Inscrire pour eux</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
    <message>
        <source>The incident was recorded, from line {seq} on</source>
        <translation>L’incident a été enregistré, à partir de la ligne {seq}</translation>
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
        <translation>Retour à la ligne ; rien de saisi n’est perdu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nobody in house there</source>
        <translation>Aucun client présent là</translation>
    </message>
    <message>
        <source>Nobody in house: {words}</source>
        <translation>Aucun client présent : {words}</translation>
    </message>
    <message>
        <source>One thing, many rooms</source>
        <translation>Un fait, plusieurs chambres</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Chambres</translation>
    </message>
    <message>
        <source>Type rooms as 401-418 or 4th floor, or leave the field empty.</source>
        <translation>Tapez les chambres sous la forme 401-418 ou 4th floor, ou laissez vide.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Bénéficiaires</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Esc puts this away; Ctrl+K “What changed” brings it back.</source>
        <translation>Esc range ceci ; Ctrl+K « Nouveautés » le rappelle.</translation>
    </message>
    <message>
        <source>Nothing that you would notice.</source>
        <translation>Rien que vous remarqueriez.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>What changed in {version}</source>
        <translation>Nouveautés de {version}</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Drop the list of your property system here, or choose it with Ctrl+I.</source>
        <translation>Déposez ici la liste de votre logiciel hôtelier, ou choisissez-la avec Ctrl+I.</translation>
    </message>
    <message>
        <source>Enter opens a new guest with these words.</source>
        <translation>Entrée ouvre un nouveau client avec ces mots.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aucun client présent</translation>
    </message>
    <message>
        <source>Nobody is called or stays in “{typed}”</source>
        <translation>Aucun nom ni séjour ne correspond à « {typed} »</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Lecture des clients…</translation>
    </message>
    <message>
        <source>Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.</source>
        <translation>Tapez une chambre, un nom ou une confirmation ; les flèches choisissent, Entrée ouvre un geste.</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>Présents : {n}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Handover note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation>Aucune note laissée.</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Feuille en PDF…</translation>
    </message>
    <message>
        <source>What the next shift should know. It prints on the report.</source>
        <translation>Ce que le service suivant doit savoir. Imprimé sur le rapport.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
</context>
<context>
    <name>OldBrokenCards</name>
    <message>
        <source>By room, in the imported log</source>
        <translation>Par chambre, dans le relevé importé</translation>
    </message>
    <message>
        <source>The defect bill of the imported log</source>
        <translation>La facture des défauts du relevé importé</translation>
    </message>
</context>
<context>
    <name>OldLogCards</name>
    <message>
        <source>From the imported log</source>
        <translation>D’après le relevé importé</translation>
    </message>
    <message>
        <source>Why, in the imported log</source>
        <translation>Pourquoi, dans le relevé importé</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>No printer is set up on this computer: export the PDF and print it elsewhere</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur : exportez le PDF et imprimez-le ailleurs</translation>
    </message>
    <message>
        <source>The pages could not be drawn: export the PDF and print that.</source>
        <translation>Les pages n’ont pu être dessinées : exportez le PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>The printer did not take it: see that it is on and connected, then print again</source>
        <translation>L’imprimante ne l’a pas pris : vérifiez qu’elle est allumée et connectée, puis réimprimez</translation>
    </message>
    <message>
        <source>The printer stopped on page {n}: see that it has paper, then print again</source>
        <translation>L’imprimante s’est arrêtée page {n} : vérifiez qu’elle a du papier, puis réimprimez</translation>
    </message>
    <message>
        <source>{file} is still being printed</source>
        <translation>{file} est encore en cours d’impression</translation>
    </message>
    <message>
        <source>{file} went to the printer</source>
        <translation>{file} est parti à l’imprimante</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Latitude is opening</source>
        <translation>Ouverture de Latitude</translation>
    </message>
    <message>
        <source>Waiting for the disk, or for another program that holds the ledger…</source>
        <translation>En attente du disque, ou d’un autre programme qui tient le registre…</translation>
    </message>
</context>
<context>
    <name>OwnPinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nouveau PIN, encore</translation>
    </message>
    <message>
        <source>Only its hash is kept; nobody can look it up.</source>
        <translation>Seule son empreinte est gardée ; personne ne peut le retrouver.</translation>
    </message>
    <message>
        <source>PIN in force</source>
        <translation>PIN actuel</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Les deux PIN diffèrent : tapez deux fois les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
    <message>
        <source>Your new PIN is in force</source>
        <translation>Votre nouveau PIN est en vigueur</translation>
    </message>
</context>
<context>
    <name>PadOpener</name>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>Aucune commande de ce nom</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clos par</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Services clos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtrer  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>Filtrer les services clos</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>Relève…</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Regarder le rapport</translation>
    </message>
    <message>
        <source>Look at the report (Ctrl+R)</source>
        <translation>Regarder le rapport (Ctrl+R)</translation>
    </message>
    <message>
        <source>No shift holds these words</source>
        <translation>Aucun service ne contient ces mots</translation>
    </message>
    <message>
        <source>No shift was closed yet</source>
        <translation>Aucun service n’a encore été clos</translation>
    </message>
    <message>
        <source>Once one is, its report can be printed from here.</source>
        <translation>Dès qu’il y en a un, son rapport peut être imprimé d’ici.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Reading the closed shifts…</source>
        <translation>Lecture des services clos…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add to the house</source>
        <translation>Ajouter à la maison</translation>
    </message>
    <message>
        <source>Initials stand on every line and are never given twice.</source>
        <translation>Les initiales figurent sur chaque ligne et ne sont jamais attribuées deux fois.</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>a quitté la maison</translation>
    </message>
    <message>
        <source>{initials} has joined and can sign in</source>
        <translation>{initials} a rejoint la maison et peut se connecter</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter adds; with nothing typed it goes on</source>
        <translation>Entrée ajoute ; sans rien de saisi, on continue</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: add a person with that role.</source>
        <translation>Personne n’est encore manager : ajoutez une personne avec ce rôle.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The first is a manager: managers add people and set the caps.</source>
        <translation>La première personne est manager : les managers ajoutent les personnes et fixent les plafonds.</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <source>{words} · draft kept</source>
        <translation>{words} · brouillon gardé</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>Has left the house…</source>
        <translation>A quitté la maison…</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nouveau PIN, encore</translation>
    </message>
    <message>
        <source>Post the role</source>
        <translation>Inscrire le rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>The new PIN of {initials} is in force</source>
        <translation>Le nouveau PIN de {initials} est en vigueur</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Les deux PIN diffèrent : tapez deux fois les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>Oui, départ</translation>
    </message>
    <message>
        <source>has left; the lines stay, and the initials are not given again</source>
        <translation>a quitté la maison ; les lignes restent, et les initiales ne sont plus attribuées</translation>
    </message>
    <message>
        <source>{initials} can no longer sign in; every line stays. Has {initials} left the house?</source>
        <translation>{initials} ne pourra plus se connecter ; chaque ligne reste. {initials} a quitté la maison ?</translation>
    </message>
    <message>
        <source>{initials} has left the house</source>
        <translation>{initials} a quitté la maison</translation>
    </message>
    <message>
        <source>{initials} is a {role} from now on</source>
        <translation>{initials} a désormais le rôle {role}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name as on the badge</source>
        <translation>Nom tel que sur le badge</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN, encore</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>PinAgain</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {length} digits</source>
        <translation>{typed} chiffres sur {length}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete digit</source>
        <translation>Effacer le chiffre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>Retour aux clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mark the one not on the list as left</source>
        <translation>Marquer parti le client absent de la liste</translation>
    </message>
    <message>
        <source>Mark the {n} not on the list as left</source>
        <translation>Marquer partis les {n} clients absents de la liste</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import does all of it or nothing.</source>
        <translation>Rien n’est encore modifié. L’import fait tout, ou rien.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Rows are left out, so it is not sure who has left. Nothing is changed yet.</source>
        <translation>Des lignes sont écartées : on ne peut être sûr de qui est parti. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>absents de la liste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>A manager changes any of this later under Settings, from a date on; lines already posted keep their cap.</source>
        <translation>Un manager modifie tout cela plus tard dans les paramètres, à partir d’une date ; les lignes déjà inscrites gardent leur plafond.</translation>
    </message>
    <message>
        <source>A rep settles the everyday alone. A lead carries more, a manager whatever it takes.</source>
        <translation>Un agent règle seul le quotidien. Un chef d’équipe porte davantage, un manager tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>For a team that is new to this: small amounts, decided alone, until daring comes easily.</source>
        <translation>Pour une équipe qui débute : de petits montants, décidés seul, jusqu’à ce qu’oser devienne naturel.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Petits pas</translation>
    </message>
    <message>
        <source>The famous rule: everybody may spend this on a guest in a day, on the spot, without asking.</source>
        <translation>La règle célèbre : chacun peut dépenser cette somme pour un client, par jour, sur-le-champ, sans demander.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Le même pour tous</translation>
    </message>
    <message>
        <source>What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure.</source>
        <translation>Ce qui dépasse un plafond demande le PIN d’un chef d’équipe, tapé au même poste ; une approbation n’est pas un échec.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>per guest and business day</source>
        <translation>par client et par journée hôtelière</translation>
    </message>
</context>
<context>
    <name>PreviewOver</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>Non enregistré : appuyez de nouveau sur Entrée.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}.</source>
        <translation>Enregistré en ligne {seq}.</translation>
    </message>
    <message>
        <source>Posting is off; Latitude tries again by itself.</source>
        <translation>Les inscriptions sont suspendues ; Latitude réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The ledger works again: posting is on.</source>
        <translation>Le registre fonctionne de nouveau : inscriptions rétablies.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Constatations…</translation>
    </message>
    <message>
        <source>{what} Posting is off.</source>
        <translation>{what} Les inscriptions sont suspendues.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>A promise…</source>
        <translation>Une promesse…</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Un mot à ce sujet</translation>
    </message>
    <message>
        <source>Another gesture…</source>
        <translation>Autre geste…</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>By when: 2h, 1d, 18:00 or tomorrow</source>
        <translation>Pour quand : 2h, 1d, 18:00 ou tomorrow</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>Choisissez d’abord un geste parmi les lignes récentes</translation>
    </message>
    <message>
        <source>Go to this guest's promises</source>
        <translation>Aller aux promesses de ce client</translation>
    </message>
    <message>
        <source>Go to what is owed</source>
        <translation>Aller à ce qui est dû</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>How did it land: {who}?</source>
        <translation>Comment est-ce reçu : {who} ?</translation>
    </message>
    <message>
        <source>How did the selected line land… (D, F, U)</source>
        <translation>Comment la ligne choisie a-t-elle été reçue… (D, F, U)</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>Je la reprends</translation>
    </message>
    <message>
        <source>Keep or break the next promise</source>
        <translation>Tenir ou rompre la prochaine promesse</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Line {seq} has no open promise</source>
        <translation>La ligne {seq} n’a pas de promesse ouverte</translation>
    </message>
    <message>
        <source>Name a guest in the quick line, or choose one among the caps or a recent line</source>
        <translation>Nommez un client dans la ligne rapide, ou choisissez-en un parmi les plafonds ou une ligne récente</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>Nouvelle promesse…</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>Rien n’est dû à personne</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Rien de plus</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>Seul un geste ou une promesse peut être reçu par un client</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Promettre</translation>
    </message>
    <message>
        <source>Promise this guest something…</source>
        <translation>Promettre quelque chose à ce client…</translation>
    </message>
    <message>
        <source>Promise to {guest}</source>
        <translation>Promesse à {guest}</translation>
    </message>
    <message>
        <source>Promise {seq} is broken</source>
        <translation>La promesse {seq} n’est pas tenue</translation>
    </message>
    <message>
        <source>Promise {seq} is handed over</source>
        <translation>La promesse {seq} est transmise</translation>
    </message>
    <message>
        <source>Promise {seq} is kept</source>
        <translation>La promesse {seq} est tenue</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more</source>
        <translation>La promesse {seq} n’est plus due</translation>
    </message>
    <message>
        <source>Promise {seq} is yours now</source>
        <translation>La promesse {seq} est désormais à vous</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already</source>
        <translation>La promesse {seq} était déjà notée non tenue</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already</source>
        <translation>La promesse {seq} était déjà tenue</translation>
    </message>
    <message>
        <source>Promised to {who}</source>
        <translation>Promis à {who}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>That was promised at {desk}: it is kept and answered there</source>
        <translation>Cela a été promis au poste {desk} : c’est tenu et répondu là-bas</translation>
    </message>
    <message>
        <source>The last answer counts.</source>
        <translation>La dernière réponse compte.</translation>
    </message>
    <message>
        <source>The lead…</source>
        <translation>Le chef…</translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation>Ce qu’est devenue la promesse</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Ce qui a été dit d’autre</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>Ce que dit le client</translation>
    </message>
    <message>
        <source>Who can owe it: {team}</source>
        <translation>Peuvent s’en charger : {team}</translation>
    </message>
    <message>
        <source>Who owes it from now on, by initials</source>
        <translation>Qui en a désormais la charge, par ses initiales</translation>
    </message>
    <message>
        <source>Who owes it, by initials</source>
        <translation>Qui s’en charge, par initiales</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans mots</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>au poste {desk}</translation>
    </message>
    <message>
        <source>broken {when}</source>
        <translation>non tenue {when}</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>ravi</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>échéance {when}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>guest: {said}</source>
        <translation>client : {said}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>tenue {when}</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>n’est plus due</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>overdue {n} h</source>
        <translation>en retard de {n} h</translation>
    </message>
    <message>
        <source>overdue {n} min</source>
        <translation>en retard de {n} min</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>en charge : {who}</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>toujours mécontent</translation>
    </message>
    <message>
        <source>talk to the guest, who is still unhappy</source>
        <translation>parler au client, toujours mécontent</translation>
    </message>
    <message>
        <source>{guest} is still unhappy. What comes next?</source>
        <translation>{guest} : toujours mécontent. Que faire ensuite ?</translation>
    </message>
    <message>
        <source>{who}: {said}</source>
        <translation>{who} : {said}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation>Ligne rapide</translation>
    </message>
    <message>
        <source>Room or name, what, why…   412 c20 wifi !1d</source>
        <translation>Chambre ou nom, quoi, pourquoi…   412 c20 wifi !1d</translation>
    </message>
    <message>
        <source>Tab adds {rest}</source>
        <translation>Tab ajoute {rest}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of the close</source>
        <translation>Étapes de la clôture</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As the note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Imputable à</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>Aucune cause</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation>Ce qui s’est passé, en une ligne</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>Write when: 2h, 1d, 18:00 or tomorrow.</source>
        <translation>Écrivez quand : 2h, 1d, 18:00 ou tomorrow.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Approve or decline…</source>
        <translation>Approuver ou refuser…</translation>
    </message>
    <message>
        <source>Clear the filter to see all lines.</source>
        <translation>Effacez le filtre pour voir toutes les lignes.</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtrer  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>Filtrer les gestes récents</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>Comment est-ce reçu…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>Tenir ou rompre la promesse…</translation>
    </message>
    <message>
        <source>No line holds these words</source>
        <translation>Aucune ligne ne contient ces mots</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>Rien d’accordé encore</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Promettre…</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>Gestes récents</translation>
    </message>
    <message>
        <source>Same guest again</source>
        <translation>Encore ce client</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Type a room and what you give, such as 412 c20 wifi, and press Enter.</source>
        <translation>Tapez une chambre et ce que vous accordez, par exemple 412 c20 wifi, puis appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>C’est sur papier</translation>
    </message>
    <message>
        <source>Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.</source>
        <translation>Créé le {day}, gardé sur papier. Il donne un nouveau PIN quand le vôtre est oublié.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now.</source>
        <translation>Il n’y en a pas encore : oublier le PIN du seul manager ferme l’accès pour toujours. Créez-en un maintenant.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>Your recovery code is in force</source>
        <translation>Votre code de secours est en vigueur</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code of {name}</source>
        <translation>Le code de secours de {name}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Another program holds the ledger</source>
        <translation>Un autre programme tient le registre</translation>
    </message>
    <message>
        <source>Close Latitude</source>
        <translation>Fermer Latitude</translation>
    </message>
    <message>
        <source>Latitude is open already</source>
        <translation>Latitude est déjà ouvert</translation>
    </message>
    <message>
        <source>Nothing was changed. Latitude opens as soon as this is put right.</source>
        <translation>Rien n’a été modifié. Latitude s’ouvre dès que ceci est réglé.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>Le dossier de données ne peut être créé</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>Le dossier de données n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The data folder is a file</source>
        <translation>Le dossier de données est un fichier</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Le registre ne peut être ouvert</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Le registre ne peut être lu</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Le registre est endommagé</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>Le registre a disparu</translation>
    </message>
    <message>
        <source>The ledger must lie on this computer</source>
        <translation>Le registre doit se trouver sur cet ordinateur</translation>
    </message>
    <message>
        <source>This file is not a ledger</source>
        <translation>Ce fichier n’est pas un registre</translation>
    </message>
    <message>
        <source>This ledger needs a newer Latitude</source>
        <translation>Ce registre exige un Latitude plus récent</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is set for this computer cannot be read</source>
        <translation>Ce qui est défini pour cet ordinateur est illisible</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Close shift {n}</source>
        <translation>Clôturer service {n}</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coût pour la maison</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Handed to the next shift, marked on the report:</source>
        <translation>Transmis au service suivant, marqué sur le rapport :</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>Nothing is left for the next shift.</source>
        <translation>Il ne reste rien pour le service suivant.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Shift {n}: nothing was given</source>
        <translation>Service {n} : rien n’a été accordé</translation>
    </message>
    <message>
        <source>The report so far; closing numbers it and freezes it</source>
        <translation>Le rapport à ce stade ; la clôture le numérote et le fige</translation>
    </message>
    <message>
        <source>What shift {n} comes to</source>
        <translation>Bilan du service {n}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>A manager's initials</source>
        <translation>Initiales d’un manager</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Comme dans la sauvegarde</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Registres (*.ledger)</translation>
    </message>
    <message>
        <source>Needed: restoring is a manager's.</source>
        <translation>Requis : restaurer revient à un manager.</translation>
    </message>
    <message>
        <source>No backup was found beside it: choose one on another disk.</source>
        <translation>Aucune sauvegarde trouvée à côté : choisissez-en une sur un autre disque.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>Restaurer la dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>The PIN of then</source>
        <translation>Le PIN d’alors</translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved line {seq}</source>
        <translation>Ligne {seq} approuvée</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Declined line {seq}: its headroom is back</source>
        <translation>Ligne {seq} refusée : sa marge est rendue</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>En attente d’une approbation.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Check it again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check with this paper</source>
        <translation>Vérifier avec ce papier</translation>
    </message>
    <message>
        <source>Checking every page and every line of {name} …</source>
        <translation>Vérification de chaque page et de chaque ligne de {name}…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose a backup: it is checked first, and nothing is changed by that.</source>
        <translation>Choisissez une sauvegarde : elle est d’abord vérifiée, ce qui ne modifie rien.</translation>
    </message>
    <message>
        <source>Footer of the last printed report</source>
        <translation>Pied de page du dernier rapport imprimé</translation>
    </message>
    <message>
        <source>If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA</source>
        <translation>S’il est peut-être plus récent que tout ce qui est connu ici ; par exemple : S42 118-164 123400 3FA9 22B1 C0DE 77AA</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Restoring. Nothing can be posted for this moment.</source>
        <translation>Restauration. Rien ne peut être inscrit pendant ce temps.</translation>
    </message>
    <message>
        <source>The ledger is being replaced, at once or not at all: that cannot be stopped.</source>
        <translation>Le registre est en cours de remplacement, d’un seul coup ou pas du tout : cela ne peut pas être arrêté.</translation>
    </message>
</context>
<context>
    <name>RetentionFact</name>
    <message>
        <source>File not cleaned of erased guests yet</source>
        <translation>Fichier pas encore nettoyé des clients effacés</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>, the oldest ended on {day}</source>
        <translation>, le plus ancien fini le {day}</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach.</source>
        <translation>Les sauvegardes et les registres mis de côté par une restauration gardent les noms selon leur propre durée ; le dernier part avec la première sauvegarde faite à partir du {day}. Fichiers exportés, copies gardées ailleurs et papier sont hors d’atteinte.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini le</translation>
    </message>
    <message>
        <source>Erasing guests</source>
        <translation>Effacement des clients</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Retenu par</translation>
    </message>
    <message>
        <source>How long guests are kept</source>
        <translation>Durée de conservation des clients</translation>
    </message>
    <message>
        <source>Months after departure</source>
        <translation>Mois après le départ</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Personne n’est à effacer</translation>
    </message>
    <message>
        <source>Nobody was erased by retention yet.</source>
        <translation>Aucun client n’a encore été effacé en fin de conservation.</translation>
    </message>
    <message>
        <source>Post the months</source>
        <translation>Inscrire la durée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>The file is being written anew, so that no page keeps a trace: that cannot be stopped.</source>
        <translation>Le fichier est en cours de réécriture, afin qu’aucune page ne garde de trace : cela ne peut pas être arrêté.</translation>
    </message>
    <message>
        <source>Who is due to be erased</source>
        <translation>Clients à effacer</translation>
    </message>
    <message>
        <source>Who is due to be erased, and who is held back</source>
        <translation>Clients à effacer, et clients retenus</translation>
    </message>
    <message>
        <source>Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking, notes and label texts go; amounts, rooms and the chain stay.</source>
        <translation>Est à effacer qui est parti le {day} ou avant. Rien ne s’efface de soi-même : un manager regarde ici et le décide. Noms, réservation, notes et textes d’étiquettes partent ; montants, chambres et chaîne restent.</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Both lines stay in the journal, linked.</source>
        <translation>Les deux lignes restent au journal, liées.</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>Montant revenu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler le geste</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Motif de l’annulation</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Espace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Plafonds</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Policy card as PDF…</source>
        <translation>Fiche des règles en PDF…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>Paramètres : {name}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>The pages cannot be shown here</source>
        <translation>Les pages ne peuvent être affichées ici</translation>
    </message>
    <message>
        <source>The report itself is whole: it can be exported and printed all the same.</source>
        <translation>Le rapport lui-même est intact : il peut quand même être exporté et imprimé.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source> · all desks</source>
        <translation> · tous les postes</translation>
    </message>
    <message>
        <source> · so far</source>
        <translation> · en cours</translation>
    </message>
    <message>
        <source>Approve or decline what waits</source>
        <translation>Approuver ou refuser ce qui attend</translation>
    </message>
    <message>
        <source>Business day {day} supplement {s}.pdf</source>
        <translation>Journée {day} complément {s}.pdf</translation>
    </message>
    <message>
        <source>Business day {day}.pdf</source>
        <translation>Journée hôtelière {day}.pdf</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer le service</translation>
    </message>
    <message>
        <source>Closed shifts and business days</source>
        <translation>Services et journées hôtelières clos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Enter the bill for an estimate</source>
        <translation>Saisir la facture d’une estimation</translation>
    </message>
    <message>
        <source>Every estimate has its bill, and everything is posted in the property system.</source>
        <translation>Chaque estimation a sa facture, et tout est imputé dans le logiciel hôtelier.</translation>
    </message>
    <message>
        <source>Every promise was kept, or its end is written down.</source>
        <translation>Chaque promesse a été tenue, ou son issue est notée.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>Filtrer les services clos</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>Handover sheet as PDF</source>
        <translation>Feuille de relève en PDF</translation>
    </message>
    <message>
        <source>Handover {n} so far {day} {time}.pdf</source>
        <translation>Relève {n} provisoire {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Handover {n} {day}.pdf</source>
        <translation>Relève {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Keep or break a promise</source>
        <translation>Tenir ou rompre une promesse</translation>
    </message>
    <message>
        <source>Line-up {day}.pdf</source>
        <translation>Briefing {day}.pdf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Regarder le rapport</translation>
    </message>
    <message>
        <source>Morning line-up as PDF</source>
        <translation>Briefing du matin en PDF</translation>
    </message>
    <message>
        <source>No approval waits, nothing is over a cap, after a stay or there twice.</source>
        <translation>Aucune approbation en attente, rien au-dessus d’un plafond, après un séjour ou en double.</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>Rien n’est dû à personne</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>Ouvrir le service suivant</translation>
    </message>
    <message>
        <source>Over by merge</source>
        <translation>Dépassé à deux</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Roll the business day</source>
        <translation>Changer la journée hôtelière</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>Service {n}</translation>
    </message>
    <message>
        <source>Shift {n} is closed</source>
        <translation>Le service {n} est clos</translation>
    </message>
    <message>
        <source>Shift {n} so far {day} {time}.pdf</source>
        <translation>Service {n} en cours {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} supplement {s} {day}.pdf</source>
        <translation>Service {n} complément {s} {day}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} {day}.pdf</source>
        <translation>Service {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Since {time}, {how}.</source>
        <translation>Depuis {time}, {how}.</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>Les comptes concordent</translation>
    </message>
    <message>
        <source>The calendar says {day}.</source>
        <translation>Le calendrier indique le {day}.</translation>
    </message>
    <message>
        <source>The first gesture opens one, or open it here</source>
        <translation>Le premier geste en ouvre un, ou ouvrez-le ici</translation>
    </message>
    <message>
        <source>Write the handover note</source>
        <translation>Écrire la note de relève</translation>
    </message>
    <message>
        <source>by the cutoff</source>
        <translation>ouverte à l’heure limite</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>échéance {time}</translation>
    </message>
    <message>
        <source>earlier shift</source>
        <translation>service antérieur</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>estimate of today</source>
        <translation>estimation d’aujourd’hui</translation>
    </message>
    <message>
        <source>frozen at the close</source>
        <translation>figé à la clôture</translation>
    </message>
    <message>
        <source>lowered at another desk than gave</source>
        <translation>abaissé à un autre poste que celui qui a accordé</translation>
    </message>
    <message>
        <source>merged at another desk than gave</source>
        <translation>fusionné à un autre poste que celui qui a accordé</translation>
    </message>
    <message>
        <source>not in the books</source>
        <translation>pas dans les comptes</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>over the cap of {day}</source>
        <translation>au-dessus du plafond du {day}</translation>
    </message>
    <message>
        <source>own approval</source>
        <translation>auto-approuvé</translation>
    </message>
    <message>
        <source>promise overdue since {due} · {guest}</source>
        <translation>promesse en retard depuis {due} · {guest}</translation>
    </message>
    <message>
        <source>promised by {due} · {guest}</source>
        <translation>promis pour {due} · {guest}</translation>
    </message>
    <message>
        <source>restated {money}</source>
        <translation>rectifié {money}</translation>
    </message>
    <message>
        <source>rolled by the night audit</source>
        <translation>ouverte par l’audit de nuit</translation>
    </message>
    <message>
        <source>twice within 10 min</source>
        <translation>deux fois en 10 min</translation>
    </message>
    <message>
        <source>two desks gave before they had met</source>
        <translation>deux postes ont accordé avant de se retrouver</translation>
    </message>
    <message>
        <source>typed, not recorded: it waits for {who}</source>
        <translation>saisi, non enregistré : attend {who}</translation>
    </message>
    <message>
        <source>waits · {money} over</source>
        <translation>en attente · {money} en trop</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>était due {time}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrite</translation>
    </message>
    <message>
        <source>{days} · open since {time} · {who}</source>
        <translation>{days} · ouvert depuis {time} · {who}</translation>
    </message>
    <message>
        <source>{days} · {opened}–{closed} · closed by {who}</source>
        <translation>{days} · {opened}–{closed} · clos par {who}</translation>
    </message>
    <message>
        <source>{money} is an estimate until the bill is in · {guest}</source>
        <translation>{money} : estimation jusqu’à la facture · {guest}</translation>
    </message>
    <message>
        <source>{money} waits for approval · {guest}</source>
        <translation>{money} en attente d’approbation · {guest}</translation>
    </message>
    <message>
        <source>⚠ The last document is not signed. Export it again, or ask a manager to turn signing off and on again (F10).</source>
        <translation>⚠ Le dernier document n’est pas signé. Exportez-le de nouveau, ou demandez à un manager de désactiver puis réactiver la signature (F10).</translation>
    </message>
</context>
<context>
    <name>ShiftExporting</name>
    <message>
        <source>Report of shift {n}…</source>
        <translation>Rapport du service {n}…</translation>
    </message>
    <message>
        <source>Report of {day}…</source>
        <translation>Rapport du {day}…</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.</source>
        <translation>Le service {n} a {late} depuis sa clôture : son rapport reste, un complément dit le reste.</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its supplements tell all of it.</source>
        <translation>Le service {n} a {late} depuis sa clôture : ses compléments disent tout.</translation>
    </message>
    <message>
        <source>Since the report of {day} was issued {late} came from the desks: a supplement tells the rest.</source>
        <translation>Depuis le rapport du {day}, {late} sont venues des postes : un complément dit le reste.</translation>
    </message>
    <message>
        <source>Supplement {name}…</source>
        <translation>Complément {name}…</translation>
    </message>
    <message>
        <source>The supplements of {day} tell all that came since its report.</source>
        <translation>Les compléments du {day} disent tout ce qui est venu depuis son rapport.</translation>
    </message>
    <message>
        <source>There is no shift to export yet.</source>
        <translation>Il n’y a encore aucun service à exporter.</translation>
    </message>
    <message>
        <source>There is no shift to hand over yet.</source>
        <translation>Il n’y a encore aucun service à transmettre.</translation>
    </message>
    <message>
        <source>There is no shift to look at yet.</source>
        <translation>Il n’y a encore aucun service à regarder.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>No shift is open: there is nothing to close.</source>
        <translation>Aucun service n’est ouvert : il n’y a rien à clôturer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ShortcutButton</name>
    <message>
        <source>Shortcut {key}</source>
        <translation>Raccourci {key}</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>PIN forgotten…</source>
        <translation>PIN oublié…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What you were typing is kept</source>
        <translation>Votre saisie en cours est gardée</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>Qui est là ?</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Off. Turned on, every PDF bears a signature made with a key of this desk, beside the proof that paper bears.</source>
        <translation>Désactivé. Une fois activé, chaque PDF porte une signature faite avec une clé de ce poste, en plus de la preuve imprimée.</translation>
    </message>
    <message>
        <source>On. The key of this desk is {key}; its whole fingerprint stands in the journal.</source>
        <translation>Activé. La clé de ce poste est {key} ; son empreinte entière figure au journal.</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>Signer les documents</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Documents signés</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Ne plus signer</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Nothing is being verified.</source>
        <translation>Aucune vérification n’est en cours.</translation>
    </message>
</context>
<context>
    <name>SpendSection</name>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Given each day</source>
        <translation>Accordé chaque jour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Se retrouver maintenant</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>Show the hotel’s key</source>
        <translation>Afficher la clé de l’hôtel</translation>
    </message>
    <message>
        <source>The desks of the hotel, and what was last heard of each</source>
        <translation>Les postes de l’hôtel et ce qu’on a reçu en dernier de chacun</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
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
        <translation>Étape {n} : {name}, {holds}</translation>
    </message>
</context>
<context>
    <name>TakeBackMany</name>
    <message>
        <source>Both lines of each stay in the journal, linked.</source>
        <translation>Pour chacune, les deux lignes restent au journal, liées.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Take back {n}</source>
        <translation>Annuler {n}</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Whose is taken back</source>
        <translation>Chambres concernées</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Motif de l’annulation</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source> as a late correction</source>
        <translation> en correction tardive</translation>
    </message>
    <message>
        <source> — {money} left today</source>
        <translation> — reste {money} aujourd’hui</translation>
    </message>
    <message>
        <source>Line {seq} stands: only a gesture can be taken back, once</source>
        <translation>La ligne {seq} demeure : seul un geste peut être annulé, une seule fois</translation>
    </message>
    <message>
        <source>Took back {money}, line {seq}{late}{left}</source>
        <translation>{money} annulés, ligne {seq}{late}{left}</translation>
    </message>
</context>
<context>
    <name>TakingBackMany</name>
    <message>
        <source> as late corrections</source>
        <translation> en corrections tardives</translation>
    </message>
    <message>
        <source>Everything of this incident was taken back already</source>
        <translation>Tout cet incident a déjà été annulé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
    <message>
        <source>Took back {total} from {n} rooms{late}</source>
        <translation>{total} annulés pour {n} chambres{late}</translation>
    </message>
    <message>
        <source>{each} {kind} from {n} rooms</source>
        <translation>{kind} de {each}, {n} chambres</translation>
    </message>
</context>
<context>
    <name>ThisShift</name>
    <message>
        <source>By rep</source>
        <translation>Par agent</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>An earlier visit, merged</source>
        <translation>Un séjour antérieur, fusionné</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>Autre chambre…</translation>
    </message>
    <message>
        <source>Another visit under this name</source>
        <translation>Un autre séjour sous ce nom</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>Approuver ou refuser…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>Back in house</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Called, no room</source>
        <translation>Appel, sans chambre</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Corriger le nom…</translation>
    </message>
    <message>
        <source>Ctrl+N opens a gesture for this guest.</source>
        <translation>Ctrl+N ouvre un geste pour ce client.</translation>
    </message>
    <message>
        <source>Dates or booking changed</source>
        <translation>Dates ou réservation modifiées</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Enter says what can be done with a line</source>
        <translation>Entrée indique ce qu’on peut faire d’une ligne</translation>
    </message>
    <message>
        <source>Entered, in house already</source>
        <translation>Saisi, déjà présent</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Everything with this guest, newest first</source>
        <translation>Tout avec ce client, le plus récent en premier</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Find them by the name at the left.</source>
        <translation>Trouvez-les par le nom à gauche.</translation>
    </message>
    <message>
        <source>Guest left…</source>
        <translation>Client parti…</translation>
    </message>
    <message>
        <source>Has a room</source>
        <translation>A une chambre</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>Comment est-ce reçu…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>Tenir ou rompre la promesse…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Nom corrigé</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Nothing is left to do with this line</source>
        <translation>Il n’y a plus rien à faire de cette ligne</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Rien de ce type</translation>
    </message>
    <message>
        <source>Only a gesture can be taken back</source>
        <translation>Seul un geste peut être annulé</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>Seul un geste ou une promesse peut être reçu par un client</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesse non tenue</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Promettre…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>Promis : {words}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>Split: this is somebody else…</source>
        <translation>Séparer : c’est quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>That was written at {desk}: it is taken back and answered there</source>
        <translation>Cela a été écrit au poste {desk} : on l’annule et y répond là-bas</translation>
    </message>
    <message>
        <source>The guest says: {said}</source>
        <translation>Le client dit : {said}</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Ce séjour</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Voucher as PDF…</source>
        <translation>Bon en PDF…</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>au sujet de {what}</translation>
    </message>
    <message>
        <source>also entered as {name}</source>
        <translation>aussi saisi sous {name}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>au poste {desk}</translation>
    </message>
    <message>
        <source>from {before} to {room}</source>
        <translation>de {before} à {room}</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sans chambre</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>en charge : {who}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>chambre {room}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{money} given</source>
        <translation>{money} accordés</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{name}, who called, is this guest</source>
        <translation>{name}, qui a appelé, est ce client</translation>
    </message>
    <message>
        <source>{rep} over by {money} by it</source>
        <translation>{rep} dépasse ainsi de {money}</translation>
    </message>
    <message>
        <source>{who} owes it from now on</source>
        <translation>{who} s’en charge désormais</translation>
    </message>
    <message>
        <source>“Everything” tells all that happened.</source>
        <translation>« Tout » raconte tout ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what} : {done} sur {total}</translation>
    </message>
    <message>
        <source>{what}: {share} %</source>
        <translation>{what} : {share} %</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everybody signs in with initials and a PIN of their own.</source>
        <translation>Chacun se connecte avec ses propres initiales et son propre PIN.</translation>
    </message>
    <message>
        <source>For the day when a PIN is forgotten. It is shown this once.</source>
        <translation>Pour le jour où un PIN est oublié. Il n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>How much a person may give one guest in a day without asking anybody.</source>
        <translation>Ce que chacun peut accorder à un client en un jour sans demander à personne.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir la réception</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>The desk's ledger for what</source>
        <translation>Le registre de la réception, pour</translation>
    </message>
    <message>
        <source>What stands on every report. All but the currency can be changed later.</source>
        <translation>Ce qui figure sur chaque rapport. Tout sauf la devise peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Your hotel</source>
        <translation>Votre hôtel</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Votre équipe</translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation>Votre règle</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Votre clé de secours</translation>
    </message>
    <message>
        <source>makes a guest's day good again.</source>
        <translation>rendre à un client sa belle journée.</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>Another policy</source>
        <translation>D’autres règles</translation>
    </message>
    <message>
        <source>Who would have had to ask</source>
        <translation>Qui aurait dû demander</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} lignes sur {total}</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Already {day}: the day was rolled</source>
        <translation>Déjà le {day} : la journée a été changée</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K commandes</translation>
    </message>
    <message>
        <source>Last line {time}</source>
        <translation>Dernière ligne {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Still {day} until {time}</source>
        <translation>Encore le {day} jusqu’à {time}</translation>
    </message>
    <message>
        <source>Still {day}: the clock stands earlier</source>
        <translation>Encore le {day} : l’horloge est en retard</translation>
    </message>
    <message>
        <source>The last document is not signed</source>
        <translation>Le dernier document n’est pas signé</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>En attente du disque</translation>
    </message>
    <message>
        <source>{who}'s work goes on</source>
        <translation>Le travail de {who} se poursuit</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Amount is</source>
        <translation>Le montant est</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Cost a night</source>
        <translation>Coût par nuit</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coût pour la maison</translation>
    </message>
    <message>
        <source>Difference a night</source>
        <translation>Écart par nuit</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Estimated or billed</source>
        <translation>Estimé ou facturé</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>same</source>
        <translation>idem</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>bringing</name>
    <message>
        <source>A carrier's bills</source>
        <translation>Factures d’un transporteur</translation>
    </message>
    <message>
        <source>A row a line, for a spreadsheet. It holds guests' names and notes: keep the file as you keep them.</source>
        <translation>Une rangée par ligne, pour un tableur. Le fichier contient les noms et notes des clients : gardez-le avec le même soin.</translation>
    </message>
    <message>
        <source>A transaction a line, without a name: its balances are the standings.</source>
        <translation>Une transaction par ligne, sans nom : ses soldes sont les situations des clients.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped; this is the rest.</source>
        <translation>Une importation précédente de ce fichier s’est arrêtée ; voici le reste.</translation>
    </message>
    <message>
        <source>An old log</source>
        <translation>Un ancien relevé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Bring in a carrier's bills…</source>
        <translation>Importer les factures d’un transporteur…</translation>
    </message>
    <message>
        <source>Bring in an old log…</source>
        <translation>Importer un ancien relevé…</translation>
    </message>
    <message>
        <source>CSV, with names</source>
        <translation>CSV, avec les noms</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Vérifier un document…</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>Vérification de {file}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Decimals 1,50</source>
        <translation>Décimales 1,50</translation>
    </message>
    <message>
        <source>Decimals 1.50</source>
        <translation>Décimales 1.50</translation>
    </message>
    <message>
        <source>Decimals and delimiter</source>
        <translation>Décimales et séparateur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Documents (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log</source>
        <translation>Effacer quelqu’un connu par un ancien relevé</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log…</source>
        <translation>Effacer quelqu’un connu par un ancien relevé…</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Every estimate has its bill</source>
        <translation>Chaque estimation a sa facture</translation>
    </message>
    <message>
        <source>Every line as it is chained, without a name: an auditor verifies it without this program.</source>
        <translation>Chaque ligne telle qu’elle est enchaînée, sans nom : un auditeur la vérifie sans ce programme.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything stands in the property system</source>
        <translation>Tout est dans le logiciel hôtelier</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lit comme</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>Tout marquer imputé</translation>
    </message>
    <message>
        <source>Name, as the log writes it</source>
        <translation>Nom, tel que le relevé l’écrit</translation>
    </message>
    <message>
        <source>No bill is for a label that waits for one</source>
        <translation>Aucune facture ne concerne une étiquette qui en attend une</translation>
    </message>
    <message>
        <source>No column is {field}.</source>
        <translation>Aucune colonne n’est {field}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Nothing new is in this log</source>
        <translation>Ce relevé ne contient rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>Un service</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>Liste d’imputation</translation>
    </message>
    <message>
        <source>Posting list for the property system</source>
        <translation>Liste d’imputation du logiciel hôtelier</translation>
    </message>
    <message>
        <source>Posting list.csv</source>
        <translation>Liste d’imputation.csv</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The export was stopped: there is no file.</source>
        <translation>L’export a été arrêté : il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>They were brought in before and stay as they are</source>
        <translation>Déjà importés, ils restent tels quels</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What each column is read as</source>
        <translation>Ce que chaque colonne veut dire</translation>
    </message>
    <message>
        <source>What is to be posted</source>
        <translation>Ce qui reste à imputer</translation>
    </message>
    <message>
        <source>Who was never entered as a guest stands in no list. Every text that writes the whole name goes; so does a line whose guest is so called.</source>
        <translation>Qui n’a jamais été saisi comme client ne figure dans aucune liste. Tout texte qui écrit le nom entier disparaît, ainsi que celui d’une ligne dont le client porte ce nom.</translation>
    </message>
    <message>
        <source>above its cap</source>
        <translation>au-dessus de son plafond</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>importées</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartés</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>plus de 30 jours</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrées</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>déjà enregistrées</translation>
    </message>
    <message>
        <source>still without a bill</source>
        <translation>toujours sans facture</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>to bring in</source>
        <translation>à importer</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>à enregistrer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{count}, {money}. Enter marks a line as posted, Enter again takes the mark back.</source>
        <translation>{count}, {money}. Entrée marque une ligne comme imputée, Entrée à nouveau retire la marque.</translation>
    </message>
    <message>
        <source>{count}: {money} in all.</source>
        <translation>{count} : {money} en tout.</translation>
    </message>
    <message>
        <source>{count}: {money}, outside every cap and total.</source>
        <translation>{count} : {money}, hors de tout plafond et de tout total.</translation>
    </message>
    <message>
        <source>{field} is chosen twice.</source>
        <translation>{field} est choisi deux fois.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} est dans {folder}.</translation>
    </message>
    <message>
        <source>{file} is in {folder}: {count}.</source>
        <translation>{file} est dans {folder} : {count}.</translation>
    </message>
    <message>
        <source>{file} was checked</source>
        <translation>{file} a été vérifié</translation>
    </message>
    <message>
        <source>{file}: {finding}</source>
        <translation>{file} : {finding}</translation>
    </message>
    <message>
        <source>{money} in all, counted today and outside every cap. Nothing is recorded yet; all of it is, or nothing.</source>
        <translation>{money} en tout, comptés aujourd’hui et hors de tout plafond. Rien n’est encore enregistré ; tout le sera, ou rien.</translation>
    </message>
    <message>
        <source>{money}, {first} to {last}: marked as imported, outside every cap and total. The desk goes on meanwhile.</source>
        <translation>{money}, du {first} au {last} : marqué comme importé, hors de tout plafond et de tout total. La réception continue pendant ce temps.</translation>
    </message>
    <message>
        <source>⚠ {days}</source>
        <translation>⚠ {days}</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ imputé</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Pas intact</translation>
    </message>
    <message>
        <source>Not whole: line {seq}</source>
        <translation>Pas intact : ligne {seq}</translation>
    </message>
    <message>
        <source>Verified up to line {seq} only</source>
        <translation>Vérifié jusqu’à la ligne {seq} seulement</translation>
    </message>
    <message>
        <source>Verifying {share} %</source>
        <translation>Vérification {share} %</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>A guest is found however the name is typed: oneil finds O'Neil, mueller finds Müller.</source>
        <translation>Un client se trouve quelle que soit la façon de taper son nom : `oneil` trouve O'Neil, `mueller` trouve Müller.</translation>
    </message>
    <message>
        <source>A guest's letter and vouchers, the handover sheet, the morning line-up and the policy card print as PDF; each proves itself by its code.</source>
        <translation>La lettre et les bons d’un client, la feuille de relève, le briefing du matin et la fiche des règles s’impriment en PDF ; chacun se prouve par son code.</translation>
    </message>
    <message>
        <source>A guest's page says until when the name is kept, and what erases it.</source>
        <translation>La page d’un client dit jusqu’à quand son nom est conservé, et ce qui l’efface.</translation>
    </message>
    <message>
        <source>A guest's page shows what other desks gave and promised, with the desk's name, and what they still owe stands among what is due; the journal's CSV says which desk posted a line.</source>
        <translation>La page d’un client montre ce que d’autres postes ont donné et promis, avec le nom du poste, et ce qu’ils doivent encore figure parmi ce qui est dû ; le CSV du journal dit quel poste a inscrit une ligne.</translation>
    </message>
    <message>
        <source>A guest's page tells every visit on one time line: gestures, promises, answers, rooms. Enter on a line says what can be done.</source>
        <translation>La page d’un client montre toutes ses visites sur une seule frise : gestes, promesses, réponses, chambres. Entrée sur une ligne dit ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>A journal of ten years answers like a new one: the desk, F3 and the reports no longer read all of it.</source>
        <translation>Un journal de dix ans répond comme un neuf : le comptoir, F3 et les rapports ne le lisent plus en entier.</translation>
    </message>
    <message>
        <source>A long old log comes in while the desk posts; what is stopped is on record, and the same file again goes on from there.</source>
        <translation>Un long ancien cahier s’importe pendant que la réception saisit ; ce qui est arrêté est noté, et le même fichier reprend là où il en était.</translation>
    </message>
    <message>
        <source>A restored desk that meets others gets back from their server what it had sent, and is told before when it could not meet them any more.</source>
        <translation>Un poste restauré qui retrouve les autres récupère de leur serveur ce qu’il avait envoyé, et apprend avant s’il ne pourrait plus les retrouver.</translation>
    </message>
    <message>
        <source>An update comes on a stick: Ctrl+K, “Update from a stick…”. It is checked, the ledger is backed up, and whatever happens meanwhile one of the two versions starts.</source>
        <translation>Une mise à jour vient sur une clé : Ctrl+K, « Mettre à jour depuis une clé… ». Elle est vérifiée, le registre est sauvegardé, et quoi qu’il arrive entre-temps l’une des deux versions démarre.</translation>
    </message>
    <message>
        <source>Checking a backup, restoring, erasing, retention and verifying say how far they are. Esc stops them where that leaves nothing half done, and says what was done by then; Ctrl+K, “Verify the ledger now” checks every line.</source>
        <translation>Vérifier une sauvegarde, restaurer, effacer, conserver et contrôler disent où ils en sont. Esc les arrête là où rien ne reste à moitié fait, et dit ce qui était fait ; Ctrl+K, « Vérifier le registre maintenant », contrôle chaque ligne.</translation>
    </message>
    <message>
        <source>Ctrl+K brings in a carrier's bills and an old log from a file, exports the journal, and checks a document; so does dropping it.</source>
        <translation>Ctrl+K importe d’un fichier les factures d’un transporteur et un ancien cahier, exporte le journal et vérifie un document ; le déposer sur la fenêtre aussi.</translation>
    </message>
    <message>
        <source>Ctrl+K, “About Latitude”: the version, and everything it is made of with its licence.</source>
        <translation>Ctrl+K, « À propos de Latitude » : la version, et tout ce dont il est fait avec sa licence.</translation>
    </message>
    <message>
        <source>Ctrl+K, “Guide”, or F1 twice at the desk: a guide for your role in your language, with pictures, found by words; “Guide as PDF” or latitude guide put it on paper.</source>
        <translation>Ctrl+K, « Guide », ou deux fois F1 à la réception : un guide pour votre rôle dans votre langue, avec des images, où l’on cherche par mots ; « Guide en PDF » ou latitude guide le mettent sur papier.</translation>
    </message>
    <message>
        <source>Documents are written in the house's language (F10, Hotel), a letter or a voucher in the guest's if you choose; closed reports stay as they were.</source>
        <translation>Les documents sont écrits dans la langue de la maison (F10, Hôtel), une lettre ou un bon dans celle du client si vous le choisissez ; les rapports clos restent tels quels.</translation>
    </message>
    <message>
        <source>F1 in a field says what it means; F1 again goes to the desk.</source>
        <translation>F1 dans un champ dit ce qu’il signifie ; F1 de nouveau mène à la réception.</translation>
    </message>
    <message>
        <source>F10, Computer says how this computer is doing and what to do, and saves a file for support that holds no name; IT can set folders and first choices for a whole computer.</source>
        <translation>F10, Ordinateur dit comment va cet ordinateur et que faire, et enregistre pour l’assistance un fichier sans aucun nom ; l’informatique peut définir dossiers et premiers choix pour tout un ordinateur.</translation>
    </message>
    <message>
        <source>F10, Hotel lets the desk open when this computer's account signs in; on the command line it is latitude autostart on.</source>
        <translation>F10, Hôtel laisse la réception s’ouvrir quand le compte de cet ordinateur ouvre une session ; en ligne de commande, latitude autostart on.</translation>
    </message>
    <message>
        <source>F10, Other desks: join the hotel's other desks, see what was last heard of each, meet now, leave.</source>
        <translation>F10, Autres postes : rejoindre les autres postes de l’hôtel, voir ce qu’on a reçu en dernier de chacun, se retrouver maintenant, quitter.</translation>
    </message>
    <message>
        <source>F3 closes a shift step by step, with the pages of its report beside it.</source>
        <translation>F3 clôt un service étape par étape, les pages de son rapport à côté.</translation>
    </message>
    <message>
        <source>F4 names the rooms in which an old log says something broke, beside those of the journal.</source>
        <translation>F4 nomme les chambres où, selon un ancien cahier, quelque chose était en panne, à côté de celles du journal.</translation>
    </message>
    <message>
        <source>F4 says what the last days were spent on, what broke, how it landed, and who dares.</source>
        <translation>F4 dit à quoi ont servi les derniers jours, ce qui a flanché, les réactions, et qui ose.</translation>
    </message>
    <message>
        <source>F4 shows an old log that was brought in, striped beside the figures. A document that could not be signed is named in the status line.</source>
        <translation>F4 montre un ancien cahier importé, hachuré à côté des chiffres. Un document qui n’a pu être signé est nommé dans la ligne d’état.</translation>
    </message>
    <message>
        <source>F4's CSV has the cap that was tried and the patterns you are shown; its PDF has the cap that was tried. Patterns are on no paper.</source>
        <translation>Le CSV de F4 contient le plafond essayé et les tendances qui vous sont montrées ; son PDF, le plafond essayé. Les tendances ne sont sur aucun papier.</translation>
    </message>
    <message>
        <source>F6 opens a hotel to practise in, with five short exercises; nothing of it is real, and all of it says TRAINING.</source>
        <translation>F6 ouvre un hôtel d’entraînement, avec cinq petits exercices ; rien n’y est réel, et tout y porte TRAINING.</translation>
    </message>
    <message>
        <source>In a spreadsheet a long tracking number, room 0412 and a note such as 3/4 stay as they were written; the insights' CSV has your decimals.</source>
        <translation>Dans un tableur, un long numéro de suivi, la chambre 0412 et une note comme 3/4 restent tels qu’écrits ; le CSV des analyses a vos décimales.</translation>
    </message>
    <message>
        <source>Keys mean the same under every keyboard layout: Ctrl+K under a Russian one, Ctrl+1 and a PIN under a French one.</source>
        <translation>Les touches ont le même sens sous chaque disposition de clavier : Ctrl+K avec la russe, Ctrl+1 et un PIN avec la française.</translation>
    </message>
    <message>
        <source>Many hotels that share a server stand side by side in one report of sums: latitude group report.</source>
        <translation>Plusieurs hôtels qui partagent un serveur sont côte à côte dans un rapport de sommes : latitude group report.</translation>
    </message>
    <message>
        <source>On a touch screen every button, field and row has room for a finger; F10, Look, gives it to any screen.</source>
        <translation>Sur un écran tactile, chaque bouton, champ et ligne a la place d’un doigt ; F10, Apparence, la donne à tout écran.</translation>
    </message>
    <message>
        <source>One incident for many rooms: 401-418 c20 no hot water is recorded together and taken back together.</source>
        <translation>Un incident pour plusieurs chambres : 401-418 c20 no hot water est enregistré ensemble et annulé ensemble.</translation>
    </message>
    <message>
        <source>Several desks keep one cap: before you promise, the line says whether the others were asked. What could not be is marked.</source>
        <translation>Plusieurs postes tiennent un seul plafond : avant de promettre, la ligne dit si les autres ont été consultés. Ce qui n’a pu l’être est marqué.</translation>
    </message>
    <message>
        <source>The journal is exported whole, from one day to another, or of one shift (Ctrl+K); so is the posting list.</source>
        <translation>Le journal s’exporte en entier, d’un jour à un autre, ou pour un service (Ctrl+K) ; la liste d’imputation aussi.</translation>
    </message>
    <message>
        <source>The window speaks English, French, Spanish, German, Japanese and Arabic: everybody chooses at the lock screen.</source>
        <translation>La fenêtre parle anglais, français, espagnol, allemand, japonais et arabe : chacun choisit à l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>Type 412 c20 wifi and Enter: what was understood, and what it leaves of the cap, shows as you type.</source>
        <translation>Tapez 412 c20 wifi puis Entrée : ce qui est compris, et ce qui reste du plafond, s’affiche pendant la saisie.</translation>
    </message>
    <message>
        <source>What each column of an old log is read as shows beside its first rows, and can be changed.</source>
        <translation>Ce que veut dire chaque colonne d’un ancien relevé s’affiche à côté de ses premières lignes, et se change.</translation>
    </message>
    <message>
        <source>What is half typed on any page is there again after a lock, a crash, a restart or an update; an import or an export goes on behind the lock.</source>
        <translation>Ce qui est à moitié tapé sur une page y est encore après un verrouillage, une panne, un redémarrage ou une mise à jour ; un import ou un export se poursuit derrière le verrou.</translation>
    </message>
    <message>
        <source>What is owed to a guest has an owner and a time, and goes on to the next shift.</source>
        <translation>Ce qui est dû à un client a un responsable et une échéance, et passe au service suivant.</translation>
    </message>
    <message>
        <source>What the property system still lacks is a list (Ctrl+Shift+F): Enter marks a line as posted.</source>
        <translation>Ce qui manque encore au logiciel hôtelier est une liste (Ctrl+Shift+F) : Entrée marque une ligne comme imputée.</translation>
    </message>
    <message>
        <source>Where a gesture is chosen, presets stand by what guests valued for what they cost; favourites stay by use.</source>
        <translation>Là où l’on choisit un geste, les modèles sont rangés selon ce que les clients en ont apprécié pour leur coût ; les favoris restent rangés selon l’usage.</translation>
    </message>
    <message>
        <source>Where several desks meet, promises of all of them are listed, to guests who left too; the day's report tells what was kept and answered at each desk, and the list of days comes to what it does.</source>
        <translation>Là où plusieurs postes se retrouvent, les promesses de tous sont listées, aussi celles faites à des clients partis ; le rapport du jour dit ce qui a été tenu et répondu à chaque poste, et la liste des jours donne les mêmes sommes.</translation>
    </message>
    <message>
        <source>Where several desks meet, the business day is the hotel's: a roll at one desk counts for all, and the day's report covers every desk. What a late one brings is told by a supplement.</source>
        <translation>Là où plusieurs postes se retrouvent, la journée hôtelière est celle de l’hôtel : le changement fait à un poste vaut pour tous, et le rapport du jour couvre tous les postes. Ce qu’un poste apporte plus tard est dit par un complément.</translation>
    </message>
    <message>
        <source>Where several desks meet, the status line says how many were met and when, or since when they could not be and how many lines wait.</source>
        <translation>Là où plusieurs postes se retrouvent, la ligne d’état dit combien l’ont été et quand, ou depuis quand cela n’a pas été possible et combien de lignes attendent.</translation>
    </message>
    <message>
        <source>Where text is large and the screen is small, Ctrl+Shift+C goes from the recent gestures to the caps and back.</source>
        <translation>Quand le texte est grand et l’écran petit, Ctrl+Shift+C passe des gestes récents aux plafonds, et retour.</translation>
    </message>
    <message>
        <source>Who is known from an old log alone is erased by name (Ctrl+K), and retention reaches old logs by the day of each line.</source>
        <translation>Qui n’est connu que par un ancien relevé s’efface par son nom (Ctrl+K), et la conservation atteint les anciens relevés selon le jour de chaque ligne.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>English for one:  and {n} more</extracomment>
        <translation>
            <numerusform> et {n} autre</numerusform>
            <numerusform> et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and {n} more</source>
        <extracomment>English for one: ; and {n} more</extracomment>
        <translation>
            <numerusform>; et {n} autre</numerusform>
            <numerusform>; et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; names and notes of {n} lines of old logs are due</source>
        <extracomment>English for one: ; names and notes of 1 line of an old log are due</extracomment>
        <translation>
            <numerusform>; noms et notes de {n} ligne d’un ancien relevé à effacer</numerusform>
            <numerusform>; noms et notes de {n} lignes d’anciens relevés à effacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {n} are held back</source>
        <extracomment>English for one: ; 1 is held back</extracomment>
        <translation>
            <numerusform>; {n} retenu</numerusform>
            <numerusform>; {n} retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} rows</source>
        <extracomment>English for one: Bring in 1 row</extracomment>
        <translation>
            <numerusform>Importer {n} ligne</numerusform>
            <numerusform>Importer {n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates and rooms of {n} stays</source>
        <extracomment>English for one: Dates and rooms of {n} stay</extracomment>
        <translation>
            <numerusform>Dates et chambres de {n} séjour</numerusform>
            <numerusform>Dates et chambres de {n} séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase in {n} lines of old logs…</source>
        <extracomment>English for one: Erase in 1 line of an old log…</extracomment>
        <translation>
            <numerusform>Effacer dans {n} ligne d’un ancien relevé…</numerusform>
            <numerusform>Effacer dans {n} lignes d’anciens relevés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} stays…</source>
        <extracomment>English for one: Erase 1 stay…</extracomment>
        <translation>
            <numerusform>Effacer {n} séjour…</numerusform>
            <numerusform>Effacer {n} séjours…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests are kept {n} months after departure from now on</source>
        <extracomment>English for one: Guests are kept {n} month after departure from now on</extracomment>
        <translation>
            <numerusform>Les clients sont désormais gardés {n} mois après le départ</numerusform>
            <numerusform>Les clients sont désormais gardés {n} mois après le départ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} guests</source>
        <extracomment>English for one: Import 1 guest</extracomment>
        <translation>
            <numerusform>Importer {n} client</numerusform>
            <numerusform>Importer {n} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time: {day}, by {who}, {n} stays.</source>
        <extracomment>English for one: Last time: {day}, by {who}, 1 stay.</extracomment>
        <translation>
            <numerusform>Dernière fois : {day}, par {who}, {n} séjour.</numerusform>
            <numerusform>Dernière fois : {day}, par {who}, {n} séjours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} over the cap out</source>
        <extracomment>English for one: Leave 1 over the cap out</extracomment>
        <translation>
            <numerusform>Écarter {n} hors plafond</numerusform>
            <numerusform>Écarter les {n} hors plafond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met since {time}, {n} lines waiting</source>
        <extracomment>English for one: Not met since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>Non retrouvés depuis {time}, {n} ligne en attente</numerusform>
            <numerusform>Non retrouvés depuis {time}, {n} lignes en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and label texts of {n} lines</source>
        <extracomment>English for one: Notes and label texts of 1 line</extracomment>
        <translation>
            <numerusform>Notes et textes d’étiquettes de {n} ligne</numerusform>
            <numerusform>Notes et textes d’étiquettes de {n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time}, {n} lines waiting</source>
        <extracomment>English for one: Offline since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>Hors ligne depuis {time}, {n} ligne en attente</numerusform>
            <numerusform>Hors ligne depuis {time}, {n} lignes en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record {n} bills</source>
        <extracomment>English for one: Record 1 bill</extracomment>
        <translation>
            <numerusform>Enregistrer {n} facture</numerusform>
            <numerusform>Enregistrer {n} factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: {n} lines are whole</source>
        <extracomment>English for one: Verified: {n} line is whole</extracomment>
        <translation>
            <numerusform>Vérifié : {n} ligne est intacte</numerusform>
            <numerusform>Vérifié : {n} lignes sont intactes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever leaves now is due in {n} months.</source>
        <extracomment>English for one: Whoever leaves now is due in {n} month.</extracomment>
        <translation>
            <numerusform>Qui part maintenant sera à effacer dans {n} mois.</numerusform>
            <numerusform>Qui part maintenant sera à effacer dans {n} mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>English for one: and {n} more</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked with {n} desks</source>
        <extracomment>English for one: checked with {n} desk</extracomment>
        <translation>
            <numerusform>vérifié avec {n} poste</numerusform>
            <numerusform>vérifié avec {n} postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate, {n} days old</source>
        <extracomment>English for one: estimate, 1 day old</extracomment>
        <translation>
            <numerusform>estimation d’il y a {n} jour</numerusform>
            <numerusform>estimation d’il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names and notes of {n} lines of old logs are erased</source>
        <extracomment>English for one: names and notes of 1 line of an old log are erased</extracomment>
        <translation>
            <numerusform>noms et notes de {n} ligne d’un ancien relevé effacés</numerusform>
            <numerusform>noms et notes de {n} lignes d’anciens relevés effacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the books for {n} days</source>
        <extracomment>English for one: not in the books for 1 day</extracomment>
        <translation>
            <numerusform>pas dans les comptes depuis 1 jour</numerusform>
            <numerusform>pas dans les comptes depuis {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} overdue of {n}</source>
        <extracomment>English for one: {late} overdue of {n}</extracomment>
        <translation>
            <numerusform>{late} en retard sur {n}</numerusform>
            <numerusform>{late} en retard sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals wait</source>
        <extracomment>English for one: 1 approval waits</extracomment>
        <translation>
            <numerusform>{n} approbation en attente</numerusform>
            <numerusform>{n} approbations en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are open</source>
        <extracomment>English for one: 1 is open</extracomment>
        <translation>
            <numerusform>{n} ouverte</numerusform>
            <numerusform>{n} ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arrived today</source>
        <extracomment>English for one: {n} arrived today</extracomment>
        <translation>
            <numerusform>{n} arrivé aujourd’hui</numerusform>
            <numerusform>{n} arrivés aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bills are recorded</source>
        <extracomment>English for one: 1 bill is recorded</extracomment>
        <translation>
            <numerusform>{n} facture est enregistrée</numerusform>
            <numerusform>{n} factures sont enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} caps were exceeded before desks had met: F3</source>
        <extracomment>English for one: 1 cap was exceeded before desks had met: F3</extracomment>
        <translation>
            <numerusform>1 plafond dépassé avant que les postes se retrouvent : F3</numerusform>
            <numerusform>{n} plafonds dépassés avant que les postes se retrouvent : F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>English for one: 1 changed</extracomment>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: 1 day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>English for one: {n} day ago</extracomment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks, {age}</source>
        <extracomment>English for one: 1 desk, {age}</extracomment>
        <translation>
            <numerusform>{n} poste, {age}</numerusform>
            <numerusform>{n} postes, {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks: {came}, {went}</source>
        <extracomment>English for one: 1 desk: {came}, {went}</extracomment>
        <translation>
            <numerusform>{n} poste : {came}, {went}</numerusform>
            <numerusform>{n} postes : {came}, {went}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimates</source>
        <extracomment>English for one: 1 estimate</extracomment>
        <translation>
            <numerusform>{n} estimation</numerusform>
            <numerusform>{n} estimations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures</source>
        <extracomment>English for one: 1 gesture</extracomment>
        <translation>
            <numerusform>{n} geste</numerusform>
            <numerusform>{n} gestes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures wait for approval: Ctrl+Shift+A</source>
        <extracomment>English for one: 1 gesture waits for approval: Ctrl+Shift+A</extracomment>
        <translation>
            <numerusform>{n} geste attend une approbation : Ctrl+Shift+A</numerusform>
            <numerusform>{n} gestes attendent une approbation : Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <extracomment>English for one: 1 guest</extracomment>
        <translation>
            <numerusform>{n} client</numerusform>
            <numerusform>{n} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests on a day</source>
        <extracomment>English for one: 1 guest on a day</extracomment>
        <translation>
            <numerusform>{n} client en un jour</numerusform>
            <numerusform>{n} clients en un jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <extracomment>English for one: 1 handed over</extracomment>
        <translation>
            <numerusform>{n} transmise</numerusform>
            <numerusform>{n} transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents</source>
        <extracomment>English for one: 1 incident</extracomment>
        <translation>
            <numerusform>{n} incident</numerusform>
            <numerusform>{n} incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late corrections</source>
        <extracomment>English for one: 1 late correction</extracomment>
        <translation>
            <numerusform>{n} correction tardive</numerusform>
            <numerusform>{n} corrections tardives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leave</source>
        <extracomment>English for one: 1 leaves</extracomment>
        <translation>
            <numerusform>{n} départ</numerusform>
            <numerusform>{n} départs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>English for one: 1 line</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are marked as posted</source>
        <extracomment>English for one: 1 line is marked as posted</extracomment>
        <translation>
            <numerusform>{n} ligne est marquée imputée</numerusform>
            <numerusform>{n} lignes sont marquées imputées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came</source>
        <extracomment>English for one: 1 line came</extracomment>
        <translation>
            <numerusform>{n} ligne reçue</numerusform>
            <numerusform>{n} lignes reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of old logs due to be erased</source>
        <extracomment>English for one: 1 line of an old log due to be erased</extracomment>
        <translation>
            <numerusform>{n} ligne d’un ancien relevé à effacer</numerusform>
            <numerusform>{n} lignes d’anciens relevés à effacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines to post</source>
        <extracomment>English for one: 1 line to post</extracomment>
        <translation>
            <numerusform>{n} ligne à imputer</numerusform>
            <numerusform>{n} lignes à imputer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified</source>
        <extracomment>English for one: {n} line verified</extracomment>
        <translation>
            <numerusform>{n} ligne vérifiée</numerusform>
            <numerusform>{n} lignes vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified, {known} acknowledged</source>
        <extracomment>English for one: {n} line verified, {known} acknowledged</extracomment>
        <translation>
            <numerusform>{n} ligne vérifiée, acte pris : {known}</numerusform>
            <numerusform>{n} lignes vérifiées, acte pris : {known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait.</source>
        <extracomment>English for one: 1 line waits.</extracomment>
        <translation>
            <numerusform>{n} ligne attend.</numerusform>
            <numerusform>{n} lignes attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines went</source>
        <extracomment>English for one: 1 line went</extracomment>
        <translation>
            <numerusform>{n} ligne envoyée</numerusform>
            <numerusform>{n} lignes envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with amounts and rooms, as “{erased}”</source>
        <extracomment>English for one: 1 line with its amount and room, as “{erased}”</extracomment>
        <translation>
            <numerusform>{n} ligne avec son montant et sa chambre, sous « {erased} »</numerusform>
            <numerusform>{n} lignes avec leurs montants et chambres, sous « {erased} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked as left</source>
        <extracomment>English for one: 1 marked as left</extracomment>
        <translation>
            <numerusform>{n} marqué parti</numerusform>
            <numerusform>{n} marqués partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more colleagues, {money}</source>
        <extracomment>English for one: 1 more colleague, {money}</extracomment>
        <translation>
            <numerusform>{n} autre collègue, {money}</numerusform>
            <numerusform>{n} autres collègues, {money}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more visits</source>
        <extracomment>English for one: 1 more visit</extracomment>
        <translation>
            <numerusform>{n} autre séjour</numerusform>
            <numerusform>{n} autres séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new guests</source>
        <extracomment>English for one: 1 new guest</extracomment>
        <translation>
            <numerusform>{n} nouveau client</numerusform>
            <numerusform>{n} nouveaux clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: 1 night</extracomment>
        <translation>
            <numerusform>{n} nuit</numerusform>
            <numerusform>{n} nuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>English for one: {n} open</extracomment>
        <translation>
            <numerusform>{n} ouverte</numerusform>
            <numerusform>{n} ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: 1 other</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <extracomment>English for one: 1 promise</extracomment>
        <translation>
            <numerusform>{n} promesse</numerusform>
            <numerusform>{n} promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises due</source>
        <extracomment>English for one: 1 promise due</extracomment>
        <translation>
            <numerusform>{n} promesse à échéance</numerusform>
            <numerusform>{n} promesses à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises overdue</source>
        <extracomment>English for one: 1 promise overdue</extracomment>
        <translation>
            <numerusform>{n} promesse en retard</numerusform>
            <numerusform>{n} promesses en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>English for one: 1 room</extracomment>
        <translation>
            <numerusform>{n} chambre</numerusform>
            <numerusform>{n} chambres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms are over the cap: a lead types a PIN here, or leave them out.</source>
        <extracomment>English for one: 1 room is over the cap: a lead types a PIN here, or leave it out.</extracomment>
        <translation>
            <numerusform>{n} chambre dépasse le plafond : un chef d’équipe tape son PIN ici, ou écartez-la.</numerusform>
            <numerusform>{n} chambres dépassent le plafond : un chef d’équipe tape son PIN ici, ou écartez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms: {words}</source>
        <extracomment>English for one: 1 room: {words}</extracomment>
        <translation>
            <numerusform>{n} chambre : {words}</numerusform>
            <numerusform>{n} chambres : {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>English for one: 1 row</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in</source>
        <extracomment>English for one: 1 row is in</extracomment>
        <translation>
            <numerusform>{n} ligne est importée</numerusform>
            <numerusform>{n} lignes sont importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>English for one: 1 row was left out.</extracomment>
        <translation>
            <numerusform>{n} ligne a été écartée.</numerusform>
            <numerusform>{n} lignes ont été écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are due</source>
        <extracomment>English for one: 1 stay is due</extracomment>
        <translation>
            <numerusform>{n} séjour est à effacer</numerusform>
            <numerusform>{n} séjours sont à effacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are erased, on record as lines {first} to {last}</source>
        <extracomment>English for one: 1 stay is erased, on record as line {first}</extracomment>
        <translation>
            <numerusform>{n} séjour est effacé, consigné en ligne {first}</numerusform>
            <numerusform>{n} séjours sont effacés, consignés en lignes {first} à {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays due to be erased</source>
        <extracomment>English for one: 1 stay due to be erased</extracomment>
        <translation>
            <numerusform>{n} séjour à effacer</numerusform>
            <numerusform>{n} séjours à effacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <extracomment>English for one: 1 taken back</extracomment>
        <translation>
            <numerusform>{n} annulé</numerusform>
            <numerusform>{n} annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things must be mended.</source>
        <extracomment>English for one: 1 thing must be mended.</extracomment>
        <translation>
            <numerusform>{n} point est à réparer.</numerusform>
            <numerusform>{n} points sont à réparer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>English for one: 1 to look at</extracomment>
        <translation>
            <numerusform>{n} à regarder</numerusform>
            <numerusform>{n} à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to settle</source>
        <extracomment>English for one: 1 to settle</extracomment>
        <translation>
            <numerusform>{n} à régler</numerusform>
            <numerusform>{n} à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for approval</source>
        <extracomment>English for one: 1 waits for approval</extracomment>
        <translation>
            <numerusform>{n} attend une approbation</numerusform>
            <numerusform>{n} attendent une approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}, {n} nights</source>
        <extracomment>English for one: {span}, 1 night</extracomment>
        <translation>
            <numerusform>{span}, {n} nuit</numerusform>
            <numerusform>{span}, {n} nuits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> · left</source>
        <translation> · parti</translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation>1 · léger</translation>
    </message>
    <message>
        <source>2 · annoying</source>
        <translation>2 · gênant</translation>
    </message>
    <message>
        <source>3 · serious</source>
        <translation>3 · grave</translation>
    </message>
    <message>
        <source>4 · stay spoilt</source>
        <translation>4 · gâché</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Un tiers</translation>
    </message>
    <message>
        <source>All of them are recorded together, or none.</source>
        <translation>Toutes sont enregistrées ensemble, ou aucune.</translation>
    </message>
    <message>
        <source>Already logged: {each} {kind} for {many}</source>
        <translation>Déjà noté : {kind} de {each} pour {many}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Caps today</source>
        <translation>Plafonds du jour</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>Choisissez d’abord un geste parmi les lignes récentes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Deluxe</source>
        <translation>Deluxe</translation>
    </message>
    <message>
        <source>Enter shows each cap</source>
        <translation>Entrée montre chaque plafond</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Imputable à</translation>
    </message>
    <message>
        <source>Favourite {n}</source>
        <translation>Favori {n}</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>Filtrer les gestes récents</translation>
    </message>
    <message>
        <source>Folio, bar, spa</source>
        <translation>Note, bar, spa</translation>
    </message>
    <message>
        <source>Go to the quick line</source>
        <translation>Aller à la ligne rapide</translation>
    </message>
    <message>
        <source>Go to what waits for approval</source>
        <translation>Aller à ce qui attend une approbation</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Égards</translation>
    </message>
    <message>
        <source>How much is it? Type what the guest gets, such as {example}.</source>
        <translation>Combien ? Tapez ce que reçoit le client, par exemple {example}.</translation>
    </message>
    <message>
        <source>Junior suite</source>
        <translation>Suite junior</translation>
    </message>
    <message>
        <source>Logged {each} {kind} for {many} as one incident</source>
        <translation>Noté comme un seul incident : {kind} de {each} pour {many}</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Nouveau geste…</translation>
    </message>
    <message>
        <source>New {kind}…</source>
        <translation>Nouveau : {kind}…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One thing, many rooms…</source>
        <translation>Un fait, plusieurs chambres…</translation>
    </message>
    <message>
        <source>Over by {over}</source>
        <translation>Dépasse de {over}</translation>
    </message>
    <message>
        <source>Over by {over} · {left} is left</source>
        <translation>Dépasse de {over} · reste {left}</translation>
    </message>
    <message>
        <source>Owner: {what}</source>
        <translation>En charge : {what}</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>Inscrire {n}</translation>
    </message>
    <message>
        <source>Promise: {when}</source>
        <translation>Promesse : {when}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Promis : {what}</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Take my last line back</source>
        <translation>Annuler ma dernière ligne</translation>
    </message>
    <message>
        <source>Take the selected line back (Delete)</source>
        <translation>Annuler la ligne choisie (Delete)</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>L’hôtel</translation>
    </message>
    <message>
        <source>Today you helped {guests} with {gestures}</source>
        <translation>Aujourd’hui, vous avez aidé {guests} par {gestures}</translation>
    </message>
    <message>
        <source>True-up</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name and choose the guest.</source>
        <translation>Pour qui ? Tapez une chambre ou un nom et choisissez le client.</translation>
    </message>
    <message>
        <source>after the stay</source>
        <translation>après le séjour</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>arrive le {day}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>appelant</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>colleagues {money}</source>
        <translation>collègues {money}</translation>
    </message>
    <message>
        <source>counts for {day} until {time}</source>
        <translation>compte pour le {day} jusqu’à {time}</translation>
    </message>
    <message>
        <source>counts for {day}: the day was rolled</source>
        <translation>compte pour le {day} : la journée a été changée</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>échéance {when}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>had the same at {time}</source>
        <translation>a reçu le même à {time}</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>in house · leaves today</source>
        <translation>présent · part aujourd’hui</translation>
    </message>
    <message>
        <source>in house · until {day}</source>
        <translation>présent · jusqu’au {day}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>late correction</source>
        <translation>correction tardive</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>part aujourd’hui</translation>
    </message>
    <message>
        <source>leaves {left}</source>
        <translation>reste {left}</translation>
    </message>
    <message>
        <source>leaves {left} of {of}</source>
        <translation>reste {left} sur {of}</translation>
    </message>
    <message>
        <source>leaves {left} of {of} on {day}</source>
        <translation>reste {left} sur {of} le {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>left on {day}: marked as after the stay</source>
        <translation>parti le {day} : marqué comme postérieur au séjour</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>parti le {day}</translation>
    </message>
    <message>
        <source>left: marked as after the stay</source>
        <translation>parti : marqué comme postérieur au séjour</translation>
    </message>
    <message>
        <source>moved here from {room}</source>
        <translation>venu ici de {room}</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>approbation requise</translation>
    </message>
    <message>
        <source>no cap in force · ask a manager</source>
        <translation>aucun plafond en vigueur · voyez un manager</translation>
    </message>
    <message>
        <source>no cap in force: ask a manager</source>
        <translation>aucun plafond en vigueur : voyez un manager</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>aucun plafond n’est en vigueur pour vous : demandez à un manager d’en fixer un</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>nobody in {words}</source>
        <translation>personne en {words}</translation>
    </message>
    <message>
        <source>of line {seq}</source>
        <translation>de la ligne {seq}</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>un incident</translation>
    </message>
    <message>
        <source>only what this desk knows</source>
        <translation>seulement ce que sait ce poste</translation>
    </message>
    <message>
        <source>over by true-up</source>
        <translation>plafond dépassé par la régularisation</translation>
    </message>
    <message>
        <source>over by {over}</source>
        <translation>dépasse de {over}</translation>
    </message>
    <message>
        <source>over by {over} on {day} · a lead approves</source>
        <translation>dépasse de {over} le {day} · un chef d’équipe approuve</translation>
    </message>
    <message>
        <source>over by {over} · a lead approves</source>
        <translation>dépasse de {over} · un chef d’équipe approuve</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>plafond dépassé</translation>
    </message>
    <message>
        <source>over cap · {who}</source>
        <translation>plafond dépassé · {who}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>annulé en partie</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>partage la chambre</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>demeure</translation>
    </message>
    <message>
        <source>this guest {alone} · all who share {all}</source>
        <translation>ce client {alone} · tous ceux qui partagent {all}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>quelle cause : {causes} ?</translation>
    </message>
    <message>
        <source>{given} given today, no limit</source>
        <translation>{given} accordés aujourd’hui, sans limite</translation>
    </message>
    <message>
        <source>{given} of {of} given today</source>
        <translation>{given} sur {of} accordés aujourd’hui</translation>
    </message>
    <message>
        <source>{label}  {value} · costs {cost}</source>
        <translation>{label}  {value} · coûte {cost}</translation>
    </message>
    <message>
        <source>{left} of {of} left</source>
        <translation>reste {left} sur {of}</translation>
    </message>
    <message>
        <source>{many} · {each} each · {total} in all</source>
        <translation>{many} · {each} chacune · {total} au total</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>reste {money}</translation>
    </message>
    <message>
        <source>{money} waits</source>
        <translation>{money} en attente</translation>
    </message>
    <message>
        <source>{n} more from colleagues, {money}</source>
        <translation>{n} de plus par des collègues, {money}</translation>
    </message>
    <message>
        <source>{n} over cap · {who}</source>
        <translation>{n} plafonds dépassés · {who}</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} chambres</translation>
    </message>
    <message>
        <source>{said} · {waiting} waits for approval</source>
        <translation>{said} · {waiting} en attente d’approbation</translation>
    </message>
    <message>
        <source>{said} — Ctrl+Z undoes</source>
        <translation>{said} — Ctrl+Z annule</translation>
    </message>
    <message>
        <source>{said}; {n} above the lead's own limit</source>
        <translation>{said} ; {n} au-dessus de la limite du chef d’équipe</translation>
    </message>
    <message>
        <source>{who} gave {money} at {time}</source>
        <translation>{who} a accordé {money} à {time}</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>A first or family name alone in somebody else's note</source>
        <translation>Un prénom ou un nom seul dans la note d’un autre client</translation>
    </message>
    <message>
        <source>A first or family name alone in somebody else's note: look at line {seqs}{more}</source>
        <translation>Un prénom ou un nom de famille seul dans la note d’un autre : voyez la ligne {seqs}{more}</translation>
    </message>
    <message>
        <source>A line that you erased the guest, and why</source>
        <translation>Une ligne disant que vous avez effacé le client, et pourquoi</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Also the other visit under this name</source>
        <translation>Aussi l’autre séjour sous ce nom</translation>
    </message>
    <message>
        <source>Also the {n} other visits under this name</source>
        <translation>Aussi les {n} autres séjours sous ce nom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on</source>
        <translation>Sauvegardes, et registres mis de côté par une restauration : le dernier part avec la première sauvegarde à partir du {day}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Correct this guest's name</source>
        <translation>Corriger le nom de ce client</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates and rooms of the stay</source>
        <translation>Dates et chambres du séjour</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Drafts and typed lines of {who}</source>
        <translation>Brouillons et lignes tapées de {who}</translation>
    </message>
    <message>
        <source>Erase this guest for good…</source>
        <translation>Effacer ce client pour toujours…</translation>
    </message>
    <message>
        <source>Every name and reading, the booking</source>
        <translation>Chaque nom et sa lecture, la réservation</translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation>Toutes les lignes ont pu être lues</translation>
    </message>
    <message>
        <source>Everybody in house is on the list</source>
        <translation>Tous les présents sont sur la liste</translation>
    </message>
    <message>
        <source>Everybody today</source>
        <translation>Tous, aujourd’hui</translation>
    </message>
    <message>
        <source>Exported files (PDF, CSV), copies kept elsewhere, and paper</source>
        <translation>Fichiers exportés (PDF, CSV), copies gardées ailleurs et papier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Go to this guest's time line</source>
        <translation>Aller à la chronologie de ce client</translation>
    </message>
    <message>
        <source>Goes, from the file and its pages</source>
        <translation>Disparaît, du fichier et de ses pages</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Import the in-house list</source>
        <translation>Importer la liste des présents</translation>
    </message>
    <message>
        <source>In which language? Arrow keys choose, Enter goes on.</source>
        <translation>En quelle langue ? Les flèches choisissent, Enter continue.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Letter to this guest as PDF…</source>
        <translation>Lettre à ce client en PDF…</translation>
    </message>
    <message>
        <source>Letter {document}.pdf</source>
        <translation>Lettre {document}.pdf</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in; it can still be corrected afterwards.</source>
        <translation>La ligne {seq} est une estimation jusqu’à l’arrivée de la facture ; elle peut encore être corrigée ensuite.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap today: its headroom comes back.</source>
        <translation>La ligne {seq} compte encore aujourd’hui sur le plafond du groupe : sa marge est rendue.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>La ligne {seq} attend une approbation : approuvez-la ou refusez-la d’abord.</translation>
    </message>
    <message>
        <source>Move this guest to another room</source>
        <translation>Changer ce client de chambre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New gesture for this guest</source>
        <translation>Nouveau geste pour ce client</translation>
    </message>
    <message>
        <source>No colleague has given anything today</source>
        <translation>Aucun collègue n’a rien accordé aujourd’hui</translation>
    </message>
    <message>
        <source>No line: nothing was given</source>
        <translation>Aucune ligne : rien n’a été accordé</translation>
    </message>
    <message>
        <source>Nobody is on the list as before</source>
        <translation>Personne n’est inchangé sur la liste</translation>
    </message>
    <message>
        <source>Nobody new is on the list</source>
        <translation>Personne de nouveau sur la liste</translation>
    </message>
    <message>
        <source>Nobody's stay changes</source>
        <translation>Aucun séjour ne change</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing was given to this guest that has a voucher: a credit or a label does.</source>
        <translation>Rien de ce qui a été accordé à ce client n’a de bon : un crédit ou une étiquette en a un.</translation>
    </message>
    <message>
        <source>Out of this desk's reach</source>
        <translation>Hors d’atteinte de ce poste</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>Reste au journal</translation>
    </message>
    <message>
        <source>Texts that write the whole name: line {seqs}{more}</source>
        <translation>Textes écrivant le nom entier : ligne {seqs}{more}</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>Le client est présent : marquez-le d’abord comme parti.</translation>
    </message>
    <message>
        <source>The letter to {name}</source>
        <translation>La lettre à {name}</translation>
    </message>
    <message>
        <source>The lines with their days, amounts and rooms</source>
        <translation>Les lignes avec leurs jours, montants et chambres</translation>
    </message>
    <message>
        <source>The list is in: {parts}.</source>
        <translation>La liste est importée : {parts}.</translation>
    </message>
    <message>
        <source>The voucher for line {seq}</source>
        <translation>Le bon pour la ligne {seq}</translation>
    </message>
    <message>
        <source>This guest has left</source>
        <translation>Ce client est parti</translation>
    </message>
    <message>
        <source>This guest is also another entry…</source>
        <translation>Ce client a aussi une autre fiche…</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Ce séjour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Totals, and the chain that proves them</source>
        <translation>Les totaux, et la chaîne qui les prouve</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Voucher for this guest as PDF…</source>
        <translation>Bon pour ce client en PDF…</translation>
    </message>
    <message>
        <source>Voucher {document}.pdf</source>
        <translation>Bon {document}.pdf</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet: nobody will know whom it was promised to.</source>
        <translation>Ce que promet la ligne {seq} n’est pas encore à échéance : personne ne saura à qui cela a été promis.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
    <message>
        <source>You today</source>
        <translation>Vous, aujourd’hui</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>arrive le {day}</translation>
    </message>
    <message>
        <source>caller, no room</source>
        <translation>appelant, sans chambre</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>dates : {order}</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>in house until {day}</source>
        <translation>présent jusqu’au {day}</translation>
    </message>
    <message>
        <source>in house, no departure yet</source>
        <translation>présent, départ non fixé</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>part aujourd’hui</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>parti le {day}</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>aucun plafond n’est en vigueur pour vous : demandez à un manager d’en fixer un</translation>
    </message>
    <message>
        <source>no departure</source>
        <translation>départ non fixé</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>sur {cap}</translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation>dépasse de {money}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>depuis le {day}, {time}</translation>
    </message>
    <message>
        <source>this guest {alone}, with the party {pooled}</source>
        <translation>ce client {alone}, avec le groupe {pooled}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>was due to leave {day}</source>
        <translation>devait partir le {day}</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>année d’abord</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation>reste {money} aujourd’hui</translation>
    </message>
    <message>
        <source>{money} waits for approval</source>
        <translation>{money} en attente d’approbation</translation>
    </message>
    <message>
        <source>{span}, night {n} of {count}</source>
        <translation>{span}, nuit {n} sur {count}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>+43 1 555 0100, or a mailbox; empty when only the desk itself will do.</source>
        <translation>+43 1 555 0100, ou une adresse de courriel ; vide si seule la réception convient.</translation>
    </message>
    <message>
        <source>03:00: a gesture at 02:30 still counts for the day before.</source>
        <translation>03:00 : un geste à 02:30 compte encore pour le jour d’avant.</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50.</source>
        <translation>1,234.50 ou 1.234,50.</translation>
    </message>
    <message>
        <source>1,50 where semicolons part the cells.</source>
        <translation>1,50 là où des points-virgules séparent les cellules.</translation>
    </message>
    <message>
        <source>100.00, or none for no limit.</source>
        <translation>100.00, ou none pour aucune limite.</translation>
    </message>
    <message>
        <source>12.50 of 25.00, when half of a voucher was returned.</source>
        <translation>12.50 sur 25.00, si la moitié d’un bon a été rendue.</translation>
    </message>
    <message>
        <source>14.37 for a label that was estimated at 12.00.</source>
        <translation>14.37 pour une étiquette estimée à 12.00.</translation>
    </message>
    <message>
        <source>150.00; Enter says who would have had to ask.</source>
        <translation>150.00 ; Entrée dit qui aurait dû demander.</translation>
    </message>
    <message>
        <source>18, unless the law where you are says less.</source>
        <translation>18, sauf si la loi de votre pays impose moins.</translation>
    </message>
    <message>
        <source>2 at 30 a night counts 30 today and 30 tomorrow.</source>
        <translation>2 à 30 la nuit comptent 30 aujourd’hui et 30 demain.</translation>
    </message>
    <message>
        <source>20 or 20.00; nothing is rounded or trimmed to fit.</source>
        <translation>20 ou 20.00 ; rien n’est arrondi ni rogné pour tenir.</translation>
    </message>
    <message>
        <source>2027-01-31.</source>
        <translation>2027-01-31.</translation>
    </message>
    <message>
        <source>27 Nov, or 3.</source>
        <translation>27 nov, ou 3.</translation>
    </message>
    <message>
        <source>2h, 1d, 18:00 or tomorrow.</source>
        <translation>2h, 1d, 18:00 ou tomorrow.</translation>
    </message>
    <message>
        <source>401-418 not 405, or 4th floor.</source>
        <translation>401-418 not 405, ou 4th floor.</translation>
    </message>
    <message>
        <source>412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.</source>
        <translation>412 c20 wifi down !1d accorde à la chambre 412 un crédit de 20 et promet quelque chose pour demain.</translation>
    </message>
    <message>
        <source>412 credit shows the credits of room 412; empty shows all lines.</source>
        <translation>412 crédit montre les crédits de la chambre 412 ; vide, toutes les lignes.</translation>
    </message>
    <message>
        <source>412 or nguyen; the arrow keys choose among several.</source>
        <translation>412 ou nguyen ; les flèches choisissent s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>412, a name, or a booking's number.</source>
        <translation>412, un nom ou un numéro de réservation.</translation>
    </message>
    <message>
        <source>412, nguyen or GH1234; every word must fit.</source>
        <translation>412, nguyen ou GH1234 ; chaque mot doit correspondre.</translation>
    </message>
    <message>
        <source>412, or B-12.</source>
        <translation>412, ou B-12.</translation>
    </message>
    <message>
        <source>42, as it is printed on its report.</source>
        <translation>42, comme imprimé sur son rapport.</translation>
    </message>
    <message>
        <source>42, or 23 Nov.</source>
        <translation>42, ou 23 nov.</translation>
    </message>
    <message>
        <source>518.</source>
        <translation>518.</translation>
    </message>
    <message>
        <source>701, a name, or a booking's number.</source>
        <translation>701, un nom ou un numéro de réservation.</translation>
    </message>
    <message>
        <source>7KQ2, for a code that ends in 7KQ2.</source>
        <translation>7KQ2, pour un code qui finit par 7KQ2.</translation>
    </message>
    <message>
        <source>90 s at a counter where guests stand.</source>
        <translation>90 s à un comptoir où se tiennent des clients.</translation>
    </message>
    <message>
        <source>A birthday cake delights; a credit for noise mends.</source>
        <translation>Un gâteau d’anniversaire fait plaisir ; un crédit pour du bruit répare.</translation>
    </message>
    <message>
        <source>A breakfast worth 20 may cost the house 7.</source>
        <translation>Un petit-déjeuner de 20 peut coûter 7 à la maison.</translation>
    </message>
    <message>
        <source>A couple in one room has it twice, or once.</source>
        <translation>Un couple dans une chambre l’a deux fois, ou une seule.</translation>
    </message>
    <message>
        <source>A couple in one room has two caps, or one.</source>
        <translation>Un couple dans une chambre a deux plafonds, ou un seul.</translation>
    </message>
    <message>
        <source>A credit of 20 for every room without hot water.</source>
        <translation>Un crédit de 20 pour chaque chambre sans eau chaude.</translation>
    </message>
    <message>
        <source>A lead's cap is also the most that a lead can approve.</source>
        <translation>Le plafond d’un chef d’équipe est aussi le maximum qu’il peut approuver.</translation>
    </message>
    <message>
        <source>A name alone is no proof: compare booking and dates first.</source>
        <translation>Un nom seul ne prouve rien : comparez d’abord réservation et dates.</translation>
    </message>
    <message>
        <source>A power cut in the street is nobody's fault here.</source>
        <translation>Une panne de courant dans la rue n’est ici la faute de personne.</translation>
    </message>
    <message>
        <source>A ready gesture of the house's catalogue: it fills in value, cost and the usual cause.</source>
        <translation>Un geste prêt du catalogue de la maison : il remplit la valeur, le coût et la cause habituelle.</translation>
    </message>
    <message>
        <source>A rep gives, a lead approves and closes shifts, a manager sets the policy.</source>
        <translation>Un agent accorde, un chef d’équipe approuve et clôture les services, un manager fixe les règles.</translation>
    </message>
    <message>
        <source>A slow breakfast is 1, a night without sleep is 3.</source>
        <translation>Un petit-déjeuner lent vaut 1, une nuit sans sommeil vaut 3.</translation>
    </message>
    <message>
        <source>A word on how the promise ended; it stands on the guest's time line.</source>
        <translation>Un mot sur l’issue de la promesse ; il figure sur la chronologie du client.</translation>
    </message>
    <message>
        <source>A4 in most of the world, Letter in North America.</source>
        <translation>A4 presque partout dans le monde, Letter en Amérique du Nord.</translation>
    </message>
    <message>
        <source>Ada Example, and not Ada alone.</source>
        <translation>Ada Example, et non Ada seul.</translation>
    </message>
    <message>
        <source>After how long without a key or a click the desk locks itself; drafts are kept.</source>
        <translation>Après combien de temps sans touche ni clic le poste se verrouille ; les brouillons sont gardés.</translation>
    </message>
    <message>
        <source>All rooms that one incident befell: ranges, single rooms, floors, and what is left out.</source>
        <translation>Toutes les chambres touchées par un incident : plages, chambres seules, étages, et les exceptions.</translation>
    </message>
    <message>
        <source>Always, where the computer takes its touch screen for a mouse.</source>
        <translation>Toujours, si l’ordinateur prend son écran tactile pour une souris.</translation>
    </message>
    <message>
        <source>An update is one file that ends in .latitude. It is signed: a changed or strange one is refused.</source>
        <translation>Une mise à jour est un seul fichier qui se termine par .latitude. Il est signé : un fichier modifié ou étranger est refusé.</translation>
    </message>
    <message>
        <source>As IT was shown it, once.</source>
        <translation>Tel que l’informatique l’a vu, une seule fois.</translation>
    </message>
    <message>
        <source>As IT wrote it: postgresql://latitude_grand_spa@db.example/latitude.</source>
        <translation>Tel que l’informatique l’a écrit : postgresql://latitude_grand_spa@db.example/latitude.</translation>
    </message>
    <message>
        <source>Asked for it by mail on 3 November.</source>
        <translation>Demandé par courriel le 3 novembre.</translation>
    </message>
    <message>
        <source>Bring an iron up.</source>
        <translation>Monter un fer à repasser.</translation>
    </message>
    <message>
        <source>By phone, when the room called.</source>
        <translation>Par téléphone, si la chambre a appelé.</translation>
    </message>
    <message>
        <source>By when it is due: a span or a time, never “soon”.</source>
        <translation>Pour quand : une durée ou une heure, jamais « bientôt ».</translation>
    </message>
    <message>
        <source>By when something more is promised to the guest; empty when nothing is.</source>
        <translation>Pour quand autre chose est promis au client ; vide si rien ne l’est.</translation>
    </message>
    <message>
        <source>C on the tabs chooses the credit, L the label, U the upgrade.</source>
        <translation>C sur les onglets choisit le crédit, L l’étiquette, U le surclassement.</translation>
    </message>
    <message>
        <source>CSV, which alone holds the guests' names.</source>
        <translation>CSV, le seul à contenir les noms des clients.</translation>
    </message>
    <message>
        <source>Call about the parcel.</source>
        <translation>Rappeler au sujet du colis.</translation>
    </message>
    <message>
        <source>Choose the stick itself, and the newest one on it for this computer is taken.</source>
        <translation>Choisissez la clé elle-même : la plus récente pour cet ordinateur est prise.</translation>
    </message>
    <message>
        <source>Copy it from the label: RR 1234 5678 9.</source>
        <translation>Copiez-le de l’étiquette : RR 1234 5678 9.</translation>
    </message>
    <message>
        <source>Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.</source>
        <translation>Ctrl++ agrandit d’un cran partout, Ctrl+0 revient à 100 %.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.</source>
        <translation>Ctrl+1 à Ctrl+4 : 7, 30, 90 ou 365 jours.</translation>
    </message>
    <message>
        <source>Ctrl+Tab turns to the next one.</source>
        <translation>Ctrl+Tab passe à la suivante.</translation>
    </message>
    <message>
        <source>D is delighted, F is fine, U is still unhappy.</source>
        <translation>D pour ravi, F pour satisfait, U pour toujours mécontent.</translation>
    </message>
    <message>
        <source>Deutsch, when the auditor reads German.</source>
        <translation>Français, si le contrôle lit le français.</translation>
    </message>
    <message>
        <source>EUR, or type the country.</source>
        <translation>EUR, ou tapez le pays.</translation>
    </message>
    <message>
        <source>Each such line is marked on the report.</source>
        <translation>Chacune de ces lignes est marquée sur le rapport.</translation>
    </message>
    <message>
        <source>Empty at the first desk; at the next ones the eight groups that it shows.</source>
        <translation>Vide au premier poste ; aux suivants, les huit groupes qu’il affiche.</translation>
    </message>
    <message>
        <source>Estimate 12, and write 14.37 on F3 when the carrier's bill is there.</source>
        <translation>Estimez 12, puis écrivez 14.37 sur F3 quand la facture du transporteur est là.</translation>
    </message>
    <message>
        <source>Every cap can be changed later in the settings, from a day on.</source>
        <translation>Chaque plafond peut être modifié plus tard dans les paramètres, à partir d’un jour.</translation>
    </message>
    <message>
        <source>Every line of the shift, or only what a lead should look at.</source>
        <translation>Toutes les lignes du service, ou seulement celles qu’un chef d’équipe doit regarder.</translation>
    </message>
    <message>
        <source>Everything, to see what was left open for days.</source>
        <translation>Tout, pour voir ce qui est resté ouvert des jours durant.</translation>
    </message>
    <message>
        <source>Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.</source>
        <translation>Les exceptions : montants au-dessus du plafond, annulations, estimations et horloges douteuses.</translation>
    </message>
    <message>
        <source>Express or standard.</source>
        <translation>Express ou standard.</translation>
    </message>
    <message>
        <source>Finds everything that can be done by a few letters of it; Enter does it.</source>
        <translation>Trouve en quelques lettres tout ce qui peut se faire ; Entrée l’exécute.</translation>
    </message>
    <message>
        <source>Finds guests in house and all earlier ones, by room, name or confirmation.</source>
        <translation>Trouve les clients présents et tous les précédents, par chambre, nom ou confirmation.</translation>
    </message>
    <message>
        <source>Finds what the guides say: every word must stand in a section.</source>
        <translation>Trouve ce que disent les guides : chaque mot doit figurer dans une section.</translation>
    </message>
    <message>
        <source>Folio, bar, or voucher.</source>
        <translation>Note, bar ou bon.</translation>
    </message>
    <message>
        <source>For how many nights the better room is given; each night counts on its own day.</source>
        <translation>Pour combien de nuits la meilleure chambre est accordée ; chaque nuit compte sur son jour.</translation>
    </message>
    <message>
        <source>For the room choose the column that is called “Zimmer” or “Room No.”.</source>
        <translation>Pour la chambre, choisissez la colonne appelée « Zimmer » ou « Room No. ».</translation>
    </message>
    <message>
        <source>For whom the cap is: reps, leads or managers.</source>
        <translation>Pour qui vaut le plafond : agents, chefs d’équipe ou managers.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one in the settings.</source>
        <translation>Oublié ? Un manager en définit un nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>Four groups of four signs; it may be typed without the dashes.</source>
        <translation>Quatre groupes de quatre signes ; les tirets sont facultatifs.</translation>
    </message>
    <message>
        <source>Four to twelve digits; they are shown to nobody.</source>
        <translation>De quatre à douze chiffres ; ils ne sont montrés à personne.</translation>
    </message>
    <message>
        <source>Français for a guest from Lyon.</source>
        <translation>Français pour un client de Lyon.</translation>
    </message>
    <message>
        <source>Front desk, or Concierge.</source>
        <translation>Réception, ou Conciergerie.</translation>
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
        <translation>Comment un client joint la réception de l’extérieur ; imprimé sur les lettres aux clients.</translation>
    </message>
    <message>
        <source>How amounts are written on screens and reports: with a point or a comma.</source>
        <translation>Comment les montants s’écrivent à l’écran et sur les rapports : avec un point ou une virgule.</translation>
    </message>
    <message>
        <source>How it is sent, as the carrier calls it.</source>
        <translation>Comment c’est envoyé, dans les termes du transporteur.</translation>
    </message>
    <message>
        <source>How large the text of this computer's window is.</source>
        <translation>La taille du texte de la fenêtre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How many business days up to today are counted.</source>
        <translation>Combien de journées hôtelières sont comptées jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>How many months after departure a guest is due to be erased; nothing goes by itself.</source>
        <translation>Combien de mois après le départ un client est à effacer ; rien ne part de soi-même.</translation>
    </message>
    <message>
        <source>How much came back, at most what was given.</source>
        <translation>Combien est revenu, au plus ce qui a été accordé.</translation>
    </message>
    <message>
        <source>How much each role may give one guest in one day, to begin with.</source>
        <translation>Ce que chaque rôle peut accorder à un client en un jour, pour commencer.</translation>
    </message>
    <message>
        <source>How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4).</source>
        <translation>À quel point le séjour en a souffert, du désagrément (1) au séjour gâché (4).</translation>
    </message>
    <message>
        <source>How the guest reached the house with it.</source>
        <translation>Comment le client a fait part de la chose à la maison.</translation>
    </message>
    <message>
        <source>How the name is typed in another script, so that others find it.</source>
        <translation>Comment le nom se tape dans une autre écriture, pour que d’autres le trouvent.</translation>
    </message>
    <message>
        <source>Junior suite.</source>
        <translation>Suite junior.</translation>
    </message>
    <message>
        <source>LL. Nobody approves an own line.</source>
        <translation>LL. Personne n’approuve sa propre ligne.</translation>
    </message>
    <message>
        <source>LL. Nobody decides about an own line.</source>
        <translation>LL. Personne ne décide de sa propre ligne.</translation>
    </message>
    <message>
        <source>Last 30 days.</source>
        <translation>30 derniers jours.</translation>
    </message>
    <message>
        <source>Lets a lead approve an own line, for houses with one lead on duty.</source>
        <translation>Permet à un chef d’équipe d’approuver sa propre ligne, s’il est seul de son rang en service.</translation>
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
        <translation>Rend boutons, champs et lignes assez grands pour un doigt, quelle que soit la taille du texte.</translation>
    </message>
    <message>
        <source>No birthday and no row of the same digit.</source>
        <translation>Ni date de naissance, ni suite d’un même chiffre.</translation>
    </message>
    <message>
        <source>No signal by the window from 20:00 to 22:30.</source>
        <translation>Pas de signal près de la fenêtre de 20:00 à 22:30.</translation>
    </message>
    <message>
        <source>Nothing is looked for in a network, now or later.</source>
        <translation>Rien n’est cherché sur un réseau, ni maintenant ni plus tard.</translation>
    </message>
    <message>
        <source>Nothing moves when the computer's own settings ask for none.</source>
        <translation>Rien ne bouge si l’ordinateur lui-même est réglé ainsi.</translation>
    </message>
    <message>
        <source>Past shifts have a late correction's supplement beside them.</source>
        <translation>Les services passés ont à côté d’eux le complément d’une correction tardive.</translation>
    </message>
    <message>
        <source>Reached her, the parcel is on its way.</source>
        <translation>Client joint, le colis est en route.</translation>
    </message>
    <message>
        <source>Rep: what reps gave in the last days.</source>
        <translation>Agent : ce que les agents ont accordé ces derniers jours.</translation>
    </message>
    <message>
        <source>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</source>
        <translation>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</translation>
    </message>
    <message>
        <source>She stays for a month and asks for me.</source>
        <translation>Elle reste un mois et me demande toujours.</translation>
    </message>
    <message>
        <source>Shows how many questions the cap has led to.</source>
        <translation>Montre à combien de demandes le plafond a mené.</translation>
    </message>
    <message>
        <source>Shows only the closed shifts that hold every word typed here.</source>
        <translation>Ne montre que les services clos qui contiennent chaque mot tapé ici.</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word typed here, in any column.</source>
        <translation>Ne montre que les lignes qui contiennent chaque mot tapé ici, dans toute colonne.</translation>
    </message>
    <message>
        <source>Standard double.</source>
        <translation>Double standard.</translation>
    </message>
    <message>
        <source>TS.</source>
        <translation>TS.</translation>
    </message>
    <message>
        <source>That manager's PIN, as it was when the backup was made.</source>
        <translation>Le PIN de ce manager, tel qu’il était lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>The PIN of then, if it was changed since.</source>
        <translation>Le PIN d’alors, s’il a changé depuis.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with now.</source>
        <translation>Le PIN avec lequel vous vous connectez actuellement.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with.</source>
        <translation>Le PIN avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>The PIN to begin with, 4 to 12 digits; the person can change it in the settings.</source>
        <translation>Le PIN de départ, 4 à 12 chiffres ; la personne peut le changer dans les paramètres.</translation>
    </message>
    <message>
        <source>The arrow keys choose, Tab goes to the word, Enter confirms.</source>
        <translation>Les flèches choisissent, Tab va au mot, Entrée confirme.</translation>
    </message>
    <message>
        <source>The arrow keys turn from one to the next.</source>
        <translation>Les flèches passent de l’un à l’autre.</translation>
    </message>
    <message>
        <source>The booking's number, if there is one: those who share it are one party.</source>
        <translation>Le numéro de réservation, s’il y en a un : ceux qui le partagent forment un groupe.</translation>
    </message>
    <message>
        <source>The business day from which it is in force; lines posted before keep their cap.</source>
        <translation>La journée hôtelière à partir de laquelle il vaut ; les lignes inscrites avant gardent leur plafond.</translation>
    </message>
    <message>
        <source>The business days on which the lines of the file were posted, or the shift that holds them.</source>
        <translation>Les journées hôtelières où les lignes du fichier ont été enregistrées, ou le service qui les contient.</translation>
    </message>
    <message>
        <source>The charger that was left in the room.</source>
        <translation>Le chargeur oublié dans la chambre.</translation>
    </message>
    <message>
        <source>The code that was printed when the hotel was set up; it gives a manager a new PIN.</source>
        <translation>Le code imprimé à la mise en place de l’hôtel ; il donne un nouveau PIN à un manager.</translation>
    </message>
    <message>
        <source>The colours of this computer's window; they are no policy.</source>
        <translation>Les couleurs de la fenêtre sur cet ordinateur ; ce n’est pas une règle de la maison.</translation>
    </message>
    <message>
        <source>The currency of all amounts. It cannot be changed once something was posted.</source>
        <translation>La devise de tous les montants. Elle ne peut plus changer après la première inscription.</translation>
    </message>
    <message>
        <source>The day of departure, as a date or a number of nights; empty when it is open.</source>
        <translation>Le jour du départ, comme date ou nombre de nuits ; vide s’il n’est pas fixé.</translation>
    </message>
    <message>
        <source>The first and the last business day whose lines the file holds; the same day twice is that day.</source>
        <translation>La première et la dernière journée hôtelière dont le fichier contient les lignes ; deux fois la même, c’est celle-là.</translation>
    </message>
    <message>
        <source>The first and the last of a month.</source>
        <translation>Le premier et le dernier d’un mois.</translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation>Le premier du mois prochain.</translation>
    </message>
    <message>
        <source>The footer of the last printed report, so that no number on paper is given out twice.</source>
        <translation>Le pied du dernier rapport imprimé, pour qu’aucun numéro sur papier ne serve deux fois.</translation>
    </message>
    <message>
        <source>The guest did not want it.</source>
        <translation>Le client n’en a pas voulu.</translation>
    </message>
    <message>
        <source>The guest who gets it, by room, name or confirmation; in house comes first.</source>
        <translation>Le client qui le reçoit, par chambre, nom ou confirmation ; les présents d’abord.</translation>
    </message>
    <message>
        <source>The guest's name as the guest writes it, in any script.</source>
        <translation>Le nom du client comme il l’écrit, dans toute écriture.</translation>
    </message>
    <message>
        <source>The hotel's name as it stands on the lock screen and on every report.</source>
        <translation>Le nom de l’hôtel tel qu’il figure sur l’écran de verrouillage et sur chaque rapport.</translation>
    </message>
    <message>
        <source>The hotel’s key, which opens what the desks tell each other. The first desk makes it.</source>
        <translation>La clé de l’hôtel, qui ouvre ce que les postes se disent. Le premier poste la crée.</translation>
    </message>
    <message>
        <source>The initials of a manager, as they were when the backup was made.</source>
        <translation>Les initiales d’un manager, telles qu’elles étaient lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>The initials of the lead who agrees to the amount above your cap.</source>
        <translation>Les initiales du chef d’équipe qui consent au montant dépassant votre plafond.</translation>
    </message>
    <message>
        <source>The initials of the lead who decides about the amount.</source>
        <translation>Les initiales du chef d’équipe qui décide du montant.</translation>
    </message>
    <message>
        <source>The initials of the manager who puts on record that the damage was seen.</source>
        <translation>Les initiales du manager qui consigne avoir vu le dommage.</translation>
    </message>
    <message>
        <source>The language of reports and papers from now on; a letter or a voucher may be in another one.</source>
        <translation>La langue des rapports et papiers désormais ; une lettre ou un bon peut en avoir une autre.</translation>
    </message>
    <message>
        <source>The language of this one letter or voucher; the house's own is chosen already.</source>
        <translation>La langue de cette seule lettre ou de ce seul bon ; celle de la maison est déjà choisie.</translation>
    </message>
    <message>
        <source>The language that the window speaks with you; others keep theirs.</source>
        <translation>La langue dans laquelle la fenêtre vous parle ; les autres gardent la leur.</translation>
    </message>
    <message>
        <source>The last day on which a voucher is good.</source>
        <translation>Le dernier jour de validité d’un bon.</translation>
    </message>
    <message>
        <source>The last four signs of the recovery code, as a sign that it stands on paper.</source>
        <translation>Les quatre derniers signes du code de secours, pour confirmer qu’il est sur papier.</translation>
    </message>
    <message>
        <source>The lead's own PIN, typed by the lead. Your session stays yours.</source>
        <translation>Le PIN du chef d’équipe, tapé par lui-même. Votre session reste la vôtre.</translation>
    </message>
    <message>
        <source>The lift is being mended, 512 waits for a call at 08:00.</source>
        <translation>L’ascenseur est en réparation, la 512 attend un appel à 08:00.</translation>
    </message>
    <message>
        <source>The manager's own PIN, typed by the manager.</source>
        <translation>Le PIN du manager, tapé par lui-même.</translation>
    </message>
    <message>
        <source>The most for one guest in one business day, to be tried on what was given.</source>
        <translation>Le maximum par client et par journée hôtelière, à essayer sur ce qui a été accordé.</translation>
    </message>
    <message>
        <source>The most that this role may give one guest in one business day.</source>
        <translation>Le maximum que ce rôle peut accorder à un client en une journée hôtelière.</translation>
    </message>
    <message>
        <source>The name as it should have been written; lines keep the one they were posted under.</source>
        <translation>Le nom tel qu’il aurait dû s’écrire ; les lignes gardent celui d’alors.</translation>
    </message>
    <message>
        <source>The name of this counter, printed on every report.</source>
        <translation>Le nom de ce comptoir, imprimé sur chaque rapport.</translation>
    </message>
    <message>
        <source>The name that stands on the label, such as Post.</source>
        <translation>Le nom qui figure sur l’étiquette, par exemple Post.</translation>
    </message>
    <message>
        <source>The new PIN once more, so that no slip locks anybody out.</source>
        <translation>Le nouveau PIN encore une fois, pour qu’aucune faute de frappe ne bloque personne.</translation>
    </message>
    <message>
        <source>The new PIN: 4 to 12 digits that nobody else can guess.</source>
        <translation>Le nouveau PIN : 4 à 12 chiffres que personne d’autre ne peut deviner.</translation>
    </message>
    <message>
        <source>The number by which the parcel can be followed; it helps to keep the promise.</source>
        <translation>Le numéro qui permet de suivre le colis ; il aide à tenir la promesse.</translation>
    </message>
    <message>
        <source>The number of the shift whose lines the file holds. The one that is open stands there first.</source>
        <translation>Le numéro du service dont le fichier contient les lignes. Celui qui est ouvert s’y trouve d’abord.</translation>
    </message>
    <message>
        <source>The number under which it stands in the other system, so that both can be compared.</source>
        <translation>Le numéro sous lequel cela figure dans l’autre système, pour comparer les deux.</translation>
    </message>
    <message>
        <source>The one you typed at the lock screen.</source>
        <translation>Celui que vous avez tapé à l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>The other entry of the same guest; both count together, and it can be undone.</source>
        <translation>L’autre fiche du même client ; les deux comptent ensemble, et c’est réversible.</translation>
    </message>
    <message>
        <source>The paper that reports are laid out for.</source>
        <translation>Le papier pour lequel les rapports sont mis en page.</translation>
    </message>
    <message>
        <source>The password of that user. It is kept in this computer’s keyring and nowhere else.</source>
        <translation>Le mot de passe de cet utilisateur. Il n’est gardé que dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The person's name as on the badge; it stands on reports.</source>
        <translation>Le nom de la personne tel que sur le badge ; il figure sur les rapports.</translation>
    </message>
    <message>
        <source>The quick line's words stay the same in every language.</source>
        <translation>Les mots de la ligne rapide restent les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>The room from now on. What is left of the cap and all lines stay with the guest.</source>
        <translation>La chambre désormais. Le reste du plafond et toutes les lignes suivent le client.</translation>
    </message>
    <message>
        <source>The room or category that the guest gets instead.</source>
        <translation>La chambre ou la catégorie que le client reçoit à la place.</translation>
    </message>
    <message>
        <source>The room or category that the guest had booked.</source>
        <translation>La chambre ou la catégorie que le client avait réservée.</translation>
    </message>
    <message>
        <source>The room; leave it empty for a caller without a booking.</source>
        <translation>La chambre ; laissez vide pour un appelant sans réservation.</translation>
    </message>
    <message>
        <source>The same PIN once more, so that no slip locks anybody out.</source>
        <translation>Le même PIN encore une fois, pour qu’aucune faute de frappe ne bloque personne.</translation>
    </message>
    <message>
        <source>The same digits as in the field before.</source>
        <translation>Les mêmes chiffres que dans le champ précédent.</translation>
    </message>
    <message>
        <source>The shift that is open now, or those that were closed with their reports.</source>
        <translation>Le service ouvert actuellement, ou ceux qui ont été clos avec leurs rapports.</translation>
    </message>
    <message>
        <source>The stay of the guest who called; nothing has to be typed again.</source>
        <translation>Le séjour du client qui a appelé ; rien n’est à retaper.</translation>
    </message>
    <message>
        <source>The voucher's number, or the posting's in the hotel system.</source>
        <translation>Le numéro du bon, ou celui de l’imputation dans le logiciel hôtelier.</translation>
    </message>
    <message>
        <source>The whole gesture in one line, in any order: the room or name, what is given, why.</source>
        <translation>Tout le geste en une ligne, dans n’importe quel ordre : chambre ou nom, ce qui est accordé, pourquoi.</translation>
    </message>
    <message>
        <source>The whole name as the old log writes it; what would be erased is shown first.</source>
        <translation>Le nom entier, comme l’ancien journal l’écrit ; ce qui serait effacé est montré d’abord.</translation>
    </message>
    <message>
        <source>Tick it for a list of the whole house, never for a list of one floor.</source>
        <translation>Cochez pour une liste de toute la maison, jamais pour celle d’un seul étage.</translation>
    </message>
    <message>
        <source>Tries no cap at all on what was given.</source>
        <translation>Essaie l’absence de tout plafond sur ce qui a été accordé.</translation>
    </message>
    <message>
        <source>Up to four letters that stand for the person on every line; nobody else may have them.</source>
        <translation>Jusqu’à quatre lettres qui désignent la personne sur chaque ligne ; personne d’autre ne peut les avoir.</translation>
    </message>
    <message>
        <source>What became of the promise: kept, broken, or yours from now on.</source>
        <translation>Ce qu’est devenue la promesse : tenue, non tenue, ou à vous désormais.</translation>
    </message>
    <message>
        <source>What each of these rooms is given; all of them get the same.</source>
        <translation>Ce que reçoit chacune de ces chambres ; toutes reçoivent la même chose.</translation>
    </message>
    <message>
        <source>What else the guest said, if it helps whoever is on next.</source>
        <translation>Ce que le client a dit d’autre, si cela aide la relève.</translation>
    </message>
    <message>
        <source>What happened, in a few words, when no other reason fits.</source>
        <translation>Ce qui s’est passé, en quelques mots, quand aucun autre motif ne convient.</translation>
    </message>
    <message>
        <source>What happened, in your words: facts about the stay, never judgments about the person.</source>
        <translation>Ce qui s’est passé, avec vos mots : des faits sur le séjour, jamais de jugement sur la personne.</translation>
    </message>
    <message>
        <source>What is given: a prepaid shipping label, a credit, or a better room.</source>
        <translation>Ce qui est accordé : une étiquette d’envoi prépayée, un crédit ou une meilleure chambre.</translation>
    </message>
    <message>
        <source>What is promised to the guest, who reads it in the letter; so that anybody can keep it.</source>
        <translation>Ce qui est promis au client, qui le lit dans la lettre ; de sorte que chacun puisse le tenir.</translation>
    </message>
    <message>
        <source>What is promised; the guest reads it in the letter. When this is empty, the note says it to the house alone.</source>
        <translation>Ce qui est promis ; le client le lit dans la lettre. Si c’est vide, la note le dit, à la maison seulement.</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>Ce qui est envoyé.</translation>
    </message>
    <message>
        <source>What is told of these days: spend, what broke, how it landed, who dares.</source>
        <translation>Ce qui est montré de ces jours : dépenses, défauts, réactions, qui ose.</translation>
    </message>
    <message>
        <source>What it costs the house, which is often less than its value; empty means the same.</source>
        <translation>Ce que cela coûte à la maison, souvent moins que la valeur ; vide veut dire autant.</translation>
    </message>
    <message>
        <source>What it was, in your words. It goes on record and stands beside the pattern.</source>
        <translation>Ce que c’était, dans vos mots. La réponse est consignée et reste à côté de la tendance.</translation>
    </message>
    <message>
        <source>What stands before the decimals, so that the spreadsheets of your country read numbers.</source>
        <translation>Ce qui précède les décimales, pour que les tableurs de votre pays lisent des nombres.</translation>
    </message>
    <message>
        <source>What the bill says; the difference from the estimate counts today, outside every cap.</source>
        <translation>Ce que dit la facture ; l’écart avec l’estimation compte aujourd’hui, hors de tout plafond.</translation>
    </message>
    <message>
        <source>What the file is for: a spreadsheet, an auditor's verifier, or accounts.</source>
        <translation>À quoi sert le fichier : un tableur, le vérificateur d’un auditeur ou la comptabilité.</translation>
    </message>
    <message>
        <source>What the guest gets, counted against your cap; of an upgrade it is for each night.</source>
        <translation>Ce que reçoit le client, compté sur votre plafond ; pour un surclassement, par nuit.</translation>
    </message>
    <message>
        <source>What the guest says of it; the last answer counts.</source>
        <translation>Ce que le client en dit ; la dernière réponse compte.</translation>
    </message>
    <message>
        <source>What the guest's time line tells: everything, or only one kind of it.</source>
        <translation>Ce que montre la chronologie du client : tout, ou un seul type d’événements.</translation>
    </message>
    <message>
        <source>What the next shift should know; it is printed on this shift's report.</source>
        <translation>Ce que le service suivant doit savoir ; imprimé sur le rapport de ce service.</translation>
    </message>
    <message>
        <source>What the person may do; each role includes the one before.</source>
        <translation>Ce que la personne peut faire ; chaque rôle inclut le précédent.</translation>
    </message>
    <message>
        <source>When the business day ends, if the night audit has not rolled it before.</source>
        <translation>Quand finit la journée hôtelière, si l’audit de nuit ne l’a pas changée avant.</translation>
    </message>
    <message>
        <source>Where a newer version of Latitude is put in the place of this one, from a file on a stick.</source>
        <translation>Ici, une version plus récente de Latitude prend la place de celle-ci, depuis un fichier sur une clé.</translation>
    </message>
    <message>
        <source>Where it goes; a town is enough, the address is on the label.</source>
        <translation>Où cela va ; une ville suffit, l’adresse est sur l’étiquette.</translation>
    </message>
    <message>
        <source>Where the credit is taken off: the folio, an outlet, or a voucher for later.</source>
        <translation>Où le crédit est déduit : la note, un point de vente ou un bon pour plus tard.</translation>
    </message>
    <message>
        <source>Where the hotel is: it decides the hour on every line. Type a city.</source>
        <translation>Où se trouve l’hôtel : cela fixe l’heure de chaque ligne. Tapez une ville.</translation>
    </message>
    <message>
        <source>Where the hotel’s desks meet, as IT gave it: a user of this desk’s own stands in it.</source>
        <translation>Là où les postes de l’hôtel se rejoignent, tel que donné par l’informatique : un utilisateur propre à ce poste y figure.</translation>
    </message>
    <message>
        <source>Whether anything in the window moves for a moment, such as a bar that fills.</source>
        <translation>Si quelque chose dans la fenêtre bouge un instant, comme une barre qui se remplit.</translation>
    </message>
    <message>
        <source>Whether each guest has a cap, or all who share a stay have one together.</source>
        <translation>Si chaque client a un plafond, ou si tous ceux qui partagent un séjour en ont un ensemble.</translation>
    </message>
    <message>
        <source>Whether each guest has the cap that is tried, or all who share a stay together.</source>
        <translation>Si le plafond essayé vaut pour chaque client, ou pour tous ceux qui partagent un séjour.</translation>
    </message>
    <message>
        <source>Whether guests who are in house here, but not on the list, have left.</source>
        <translation>Si les clients présents ici, mais absents de la liste, sont partis.</translation>
    </message>
    <message>
        <source>Whether it mends something, delights somebody, or is simply goodwill.</source>
        <translation>Si cela répare, fait plaisir, ou n’est que bienveillance.</translation>
    </message>
    <message>
        <source>Whether other stays under the same name go too, when they are the same person's.</source>
        <translation>Si d’autres séjours sous le même nom partent aussi, quand c’est la même personne.</translation>
    </message>
    <message>
        <source>Whether the amount is a guess until the bill comes; the difference is billed later.</source>
        <translation>Si le montant est une estimation jusqu’à la facture ; l’écart est facturé plus tard.</translation>
    </message>
    <message>
        <source>Which column of the file holds this; the list is shown before anything is written.</source>
        <translation>La colonne du fichier qui contient ceci ; la liste est montrée avant toute écriture.</translation>
    </message>
    <message>
        <source>Which part of the settings is shown, as far as your role may see it.</source>
        <translation>La partie des paramètres affichée, dans la mesure de votre rôle.</translation>
    </message>
    <message>
        <source>Who carries the parcel. It stands on the line and is erased with the guest.</source>
        <translation>Qui transporte le colis. Cela figure sur la ligne et s’efface avec le client.</translation>
    </message>
    <message>
        <source>Who owes it, by initials. It goes on to the next shift with this name.</source>
        <translation>Qui s’en charge, par initiales. La promesse passe au service suivant sous ce nom.</translation>
    </message>
    <message>
        <source>Who owes it, by initials; you, when this is empty.</source>
        <translation>Qui s’en charge, par initiales ; vous, si c’est vide.</translation>
    </message>
    <message>
        <source>Whose doing it was: the house's, somebody else's, the guest's or nobody's.</source>
        <translation>À qui c’est imputable : la maison, un tiers, le client ou personne.</translation>
    </message>
    <message>
        <source>Whose gestures are replayed under another cap. Nothing is written.</source>
        <translation>De qui les gestes sont rejoués sous un autre plafond. Rien n’est inscrit.</translation>
    </message>
    <message>
        <source>Whose guide is shown: yours first, and everybody may read all of them.</source>
        <translation>De qui est le guide montré : le vôtre d’abord, et chacun peut les lire tous.</translation>
    </message>
    <message>
        <source>Whose lines are listed: those of the open shift, of the business day, or all of them.</source>
        <translation>De qui les lignes sont listées : du service ouvert, de la journée hôtelière, ou toutes.</translation>
    </message>
    <message>
        <source>Why it was needed; type any part of it. Later this shows what breaks most often.</source>
        <translation>Pourquoi c’était nécessaire ; tapez-en une partie. Plus tard, on voit ainsi ce qui casse le plus souvent.</translation>
    </message>
    <message>
        <source>Why the guest is erased; it is kept, so it must not name the guest.</source>
        <translation>Pourquoi le client est effacé ; c’est conservé, donc sans nommer le client.</translation>
    </message>
    <message>
        <source>Why the line is taken back. Both lines stay in the journal, linked.</source>
        <translation>Pourquoi la ligne est annulée. Les deux lignes restent au journal, liées.</translation>
    </message>
    <message>
        <source>Will tell her friends.</source>
        <translation>Le racontera à ses amis.</translation>
    </message>
    <message>
        <source>Yamada Tarō for 山田 太郎.</source>
        <translation>Yamada Tarō pour 山田 太郎.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because an erasure cannot be taken back.</source>
        <translation>Votre propre PIN encore une fois, car un effacement est irréversible.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because the desk was left alone for a while.</source>
        <translation>Votre propre PIN encore une fois, car le poste est resté seul un moment.</translation>
    </message>
    <message>
        <source>Your own PIN; the desk opens by itself when it is whole.</source>
        <translation>Votre propre PIN ; dès qu’il est complet, le poste s’ouvre de lui-même.</translation>
    </message>
    <message>
        <source>back finds “Back up now”.</source>
        <translation>sauv trouve « Sauvegarder ».</translation>
    </message>
    <message>
        <source>restore backup, or cap.</source>
        <translation>restore backup, ou cap : le guide est en anglais.</translation>
    </message>
    <message>
        <source>vienna finds Europe/Vienna.</source>
        <translation>vienna trouve Europe/Vienna.</translation>
    </message>
    <message>
        <source>wifi finds “Wi-Fi”; without a cause it is a plain kindness.</source>
        <translation>wifi trouve « Wi-Fi » ; sans cause, c’est une simple attention.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn instead of Lukas Nguyen.</source>
        <translation>Łukasz Nguyễn au lieu de Lukas Nguyen.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn, or 山田 太郎.</source>
        <translation>Łukasz Nguyễn, ou 山田 太郎.</translation>
    </message>
    <message>
        <source>“As the system” turns dark when the computer does.</source>
        <translation>« Comme le système » devient sombre quand l’ordinateur l’est.</translation>
    </message>
    <message>
        <source>“Breakfast for one” fills in what the guest gets and what it costs the house.</source>
        <translation>« Petit-déjeuner, 1 pers. » remplit ce que reçoit le client et ce que cela coûte à la maison.</translation>
    </message>
    <message>
        <source>“Entered wrong” also takes its promise back; “returned” can be for a part.</source>
        <translation>« Saisi par erreur » annule aussi la promesse ; « rendu » peut ne valoir que pour une partie.</translation>
    </message>
    <message>
        <source>“Managers” tells how a cap is changed.</source>
        <translation>« Managers » dit comment changer un plafond.</translation>
    </message>
    <message>
        <source>“Promised” shows what was promised, kept and broken over all visits.</source>
        <translation>« Promis » montre ce qui a été promis, tenu et rompu sur tous les séjours.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Surclassement</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Business day {day}</source>
        <translation>Journée hôtelière {day}</translation>
    </message>
    <message>
        <source>Still the business day {day} until {time}</source>
        <translation>Encore la journée hôtelière {day} jusqu’à {time}</translation>
    </message>
    <message>
        <source>shift {number} since {time}</source>
        <translation>service {number} depuis {time}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>? unconfirmed</source>
        <translation>? non confirmé</translation>
    </message>
    <message>
        <source>A lead alone may approve an own entry; what is above the own authority waits.</source>
        <translation>Un chef d’équipe seul peut approuver sa propre saisie ; ce qui dépasse sa propre autorité attend.</translation>
    </message>
    <message>
        <source>About line, and what was said</source>
        <translation>Sur la ligne, et ce qui a été dit</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Above that cap</source>
        <translation>Au-dessus de ce plafond</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Au-dessus du plafond</translation>
    </message>
    <message>
        <source>All exceptions</source>
        <translation>Toutes les exceptions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>Une approbation demandée dans un plafond intact concerne un montant que le plafond seul aurait couvert : le client avait déjà reçu quelque chose ce jour-là. Dans ce qui reste du plafond, personne n’est sollicité.</translation>
    </message>
    <message>
        <source>Another cap, tried</source>
        <translation>Un autre plafond, à l’essai</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Tout montant</translation>
    </message>
    <message>
        <source>Approval of line {seq}</source>
        <translation>Approbation de la ligne {seq}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Approvals that are asked for</source>
        <translation>Approbations demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>As the day ended</source>
        <translation>À la fin de la journée</translation>
    </message>
    <message>
        <source>Ask a lead: the PIN at your own station.</source>
        <translation>Demandez à un chef d’équipe : son PIN à votre poste.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead.</source>
        <translation>Demandez à un manager ou à un autre chef d’équipe.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead. Alone: approve it yourself, it prints boxed.</source>
        <translation>Demandez à un manager ou à un autre chef d’équipe. Seul : approuvez vous-même, l’impression sera encadrée.</translation>
    </message>
    <message>
        <source>Ask another manager.</source>
        <translation>Demandez à un autre manager.</translation>
    </message>
    <message>
        <source>Ask for {person} at the {desk}, at any hour.</source>
        <translation>Demandez {person} ({desk}), à toute heure.</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>Demandé au-delà</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>À la réception</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Billed amount of line {seq}</source>
        <translation>Montant facturé de la ligne {seq}</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Journée hôtelière</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Journées hôtelières</translation>
    </message>
    <message>
        <source>Business-day report</source>
        <translation>Rapport de la journée</translation>
    </message>
    <message>
        <source>Business-day report, restated</source>
        <translation>Rapport de la journée, rectifié</translation>
    </message>
    <message>
        <source>Business-day report, so far</source>
        <translation>Rapport de la journée, à ce stade</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>By guest, with cap use</source>
        <translation>Par client, avec usage du plafond</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>Came late: {desk}</source>
        <translation>Venu en retard : {desk}</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clos par</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Corrigé depuis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coût pour la maison</translation>
    </message>
    <message>
        <source>Cost to the houses</source>
        <translation>Coût pour les maisons</translation>
    </message>
    <message>
        <source>Cost, restated</source>
        <translation>Coût rectifié</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Heure limite</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Desks of the hotel</source>
        <translation>Postes de l’hôtel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total tells what came of these gestures in the end; it is not added to the totals of later reports.</source>
        <translation>Chaque correction est une ligne du service et de la journée où elle a été saisie, et elle y compte. Le total rectifié dit ce que ces gestes ont finalement coûté ; il ne s’ajoute pas aux totaux des rapports suivants.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>Estimates without their bill</source>
        <translation>Estimations sans facture</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Every line: {desk}</source>
        <translation>Chaque ligne : {desk}</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Pour le service suivant</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Front-office manager</source>
        <translation>Direction de la réception</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Gesture and correction</source>
        <translation>Geste et correction</translation>
    </message>
    <message>
        <source>Gesture, cause and note</source>
        <translation>Geste, cause et note</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <source>Given in the shift</source>
        <translation>Offert dans le service</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Rapport du groupe</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Guests delighted</source>
        <translation>Clients ravis</translation>
    </message>
    <message>
        <source>Guests to look after</source>
        <translation>Clients dont il faut s’occuper</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>Handover of shift No. {n}</source>
        <translation>Relève du service n° {n}</translation>
    </message>
    <message>
        <source>Handover so far</source>
        <translation>Relève à ce stade</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Aidés</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person; served without are guests the person promised something, kept a promise for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is what remained of those caps. Patterns of single people are for a conversation and are not printed.</source>
        <translation>« Aidés » : clients ayant reçu un geste de cette personne ; « servis sans geste » : clients à qui elle a promis quelque chose, tenu une promesse ou demandé leur avis, sans rien offrir. L’usage médian du plafond porte sur les clients d’une journée, le reste est ce qui restait de ces plafonds. Les habitudes d’une seule personne relèvent d’un entretien et ne sont pas imprimées.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>How it landed, by cause</source>
        <translation>Réactions par cause</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>Réactions par type</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>INTERIM</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>If anything on this page is not as it should be, please tell us: one person sees to it for you.</source>
        <translation>Si quelque chose sur cette page n’est pas comme il se doit, dites-le-nous : une personne s’en occupe pour vous.</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 jours</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Leurs mots</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Rapport provisoire</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>It stands as it was exported; its proof: {proof}</source>
        <translation>Il reste tel qu’il a été exporté ; sa preuve : {proof}</translation>
    </message>
    <message>
        <source>Its head: {head}</source>
        <translation>Sa tête : {head}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Late corrections</source>
        <translation>Corrections tardives</translation>
    </message>
    <message>
        <source>Late corrections: {desk}</source>
        <translation>Corrections tardives : {desk}</translation>
    </message>
    <message>
        <source>Latitude · type the line above, or scan the code, to check this paper against the journal.</source>
        <translation>Latitude · tapez la ligne ci-dessus ou scannez le code pour vérifier ce papier dans le journal.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Ledger {ledger}, head  {head}</source>
        <translation>Registre {ledger}, tête  {head}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Left on caps touched</source>
        <translation>Reste des plafonds entamés</translation>
    </message>
    <message>
        <source>Left on caps used</source>
        <translation>Reste des plafonds</translation>
    </message>
    <message>
        <source>Line {seq} declined</source>
        <translation>Ligne {seq} refusée</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>Peut approuver</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>Usage médian</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>Usage médian du plafond</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Morning line-up</source>
        <translation>Briefing du matin</translation>
    </message>
    <message>
        <source>Night auditor</source>
        <translation>Auditeur de nuit</translation>
    </message>
    <message>
        <source>No desk has joined yet at: {hotels}.</source>
        <translation>Aucun poste n’est encore entré à : {hotels}.</translation>
    </message>
    <message>
        <source>No desk has joined yet.</source>
        <translation>Aucun poste n’est encore entré.</translation>
    </message>
    <message>
        <source>No guest said yesterday that they were delighted. Ask one today: how did it land?</source>
        <translation>Hier, aucun client n’a dit être ravi. Demandez-le aujourd’hui à l’un d’eux : qu’en avez-vous pensé ?</translation>
    </message>
    <message>
        <source>No promise, approval or bill is open, and nobody is known to be unhappy.</source>
        <translation>Aucune promesse, approbation ou facture n’est en cours, et personne n’est connu comme mécontent.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>N° {n}</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; what is above the own authority waits.</source>
        <translation>Personne n’approuve sa propre saisie ; ce qui dépasse sa propre autorité attend.</translation>
    </message>
    <message>
        <source>None was left.</source>
        <translation>Aucune note.</translation>
    </message>
    <message>
        <source>Not heard of since</source>
        <translation>Sans nouvelles depuis</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>Rien n’est transmis.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Rien d’inhabituel.</translation>
    </message>
    <message>
        <source>Nothing that was given in these days stands.</source>
        <translation>Rien de ce qui a été offert ces jours-là ne subsiste.</translation>
    </message>
    <message>
        <source>Nothing to ask.</source>
        <translation>Rien à demander.</translation>
    </message>
    <message>
        <source>Nothing was given in this shift.</source>
        <translation>Rien n’a été offert dans ce service.</translation>
    </message>
    <message>
        <source>Nothing was given on this business day.</source>
        <translation>Rien n’a été offert ce jour-là.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>On your own, for all kinds together</source>
        <translation>Seul, tous types confondus</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Page {n} of </source>
        <translation>Page {n} sur </translation>
    </message>
    <message>
        <source>Policy version {n}, in force since {date}</source>
        <translation>Règles, version {n}, en vigueur depuis le {date}</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Inscrit par</translation>
    </message>
    <message>
        <source>Prepaid label</source>
        <translation>Étiquette prépayée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesses à échéance</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calmes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read from {where}, {moment} UTC</source>
        <translation>Lu sur {where}, {moment} UTC</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Reported up to</source>
        <translation>Transmis jusqu’au</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Restated totals</source>
        <translation>Totaux rectifiés</translation>
    </message>
    <message>
        <source>Reversal of line {seq}</source>
        <translation>Annulation de la ligne {seq}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Chambre {room}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>Servis sans geste</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Shift closed by</source>
        <translation>Service clos par</translation>
    </message>
    <message>
        <source>Shift report No. {n}</source>
        <translation>Rapport de service n° {n}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Show this page where you use it. The desk checks its code; it is good once and is not paid out in cash.</source>
        <translation>Présentez cette page là où vous l’utilisez. La réception vérifie le code ; le bon vaut une seule fois et n’est pas payé en espèces.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>Toujours mécontents</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Supplement {name}</source>
        <translation>Complément {name}</translation>
    </message>
    <message>
        <source>Supplements before</source>
        <translation>Compléments précédents</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back on {moment}, by line {seq}. It is worth nothing any more.</source>
        <translation>Annulé le {moment}, par la ligne {seq}. Il n’a plus aucune valeur.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Repris par</translation>
    </message>
    <message>
        <source>The best stories</source>
        <translation>Les plus belles histoires</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>Les rapports journaliers de ces jours donnent le même total : {money}.</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>La facture des défauts</translation>
    </message>
    <message>
        <source>The house pays the carrier. Hand this page in with the parcel at the desk.</source>
        <translation>La maison paie le transporteur. Remettez cette page avec le colis à la réception.</translation>
    </message>
    <message>
        <source>The original report</source>
        <translation>Le rapport original</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>Le service est encore ouvert.</translation>
    </message>
    <message>
        <source>There is a page all the same: no day is missing.</source>
        <translation>Il y a une page malgré tout : aucun jour ne manque.</translation>
    </message>
    <message>
        <source>There is a report all the same: no number is missing.</source>
        <translation>Il y a un rapport malgré tout : aucun numéro ne manque.</translation>
    </message>
    <message>
        <source>There is nothing to put side by side.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>This is what we have done for you, and what you can still expect of us.</source>
        <translation>Voici ce que nous avons fait pour vous, et ce que vous pouvez encore attendre de nous.</translation>
    </message>
    <message>
        <source>This is what we have done for you.</source>
        <translation>Voici ce que nous avons fait pour vous.</translation>
    </message>
    <message>
        <source>This is what we have promised you.</source>
        <translation>Voici ce que nous vous avons promis.</translation>
    </message>
    <message>
        <source>This paper is kept for the record. What it was for was taken back.</source>
        <translation>Ce papier est gardé pour mémoire. Ce pour quoi il était fait a été annulé.</translation>
    </message>
    <message>
        <source>This supplement</source>
        <translation>Ce complément</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Dit à</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Up to {money} a guest and day, in all</source>
        <translation>Jusqu’à {money} par client et par jour, en tout</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Usage du plafond</translation>
    </message>
    <message>
        <source>Use of the caps</source>
        <translation>Usage des plafonds</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>Valable jusqu’au {date}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value and cost are those of the day reports of these days. A cap is touched when a rep first gives a guest something on a day; its use is what was given on it, with what was approved above, and what is left was not needed, or not dared. It counts each time a gesture finds nothing on it as far as its desk knows: twice where two desks gave before they met, where a guest was booked twice, or where all was taken back in between; then less was left. “Above” are gestures for which a second person was asked. A quiet day is one on which nothing was given. Amounts of two currencies are never added up.</source>
        <translation>Valeur et coût sont ceux des rapports de ces journées. Un plafond est entamé quand un agent offre pour la première fois quelque chose à un client dans la journée ; son usage est ce qui y compte, avec ce qui a été approuvé au-dessus, et le reste n’était pas nécessaire, ou pas osé. Il compte chaque fois qu’un geste n’y trouve rien, pour autant que son poste le sache : deux fois quand deux postes ont offert avant de se retrouver, quand un client était enregistré deux fois, ou quand tout avait été repris entre-temps ; le reste était alors moindre. « Au-dessus » compte les gestes pour lesquels une seconde personne a été sollicitée. Un jour calme est un jour où rien n’a été offert. Les montants de deux devises ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Value for each delighted</source>
        <translation>Valeur par client ravi</translation>
    </message>
    <message>
        <source>Value given</source>
        <translation>Valeur offerte</translation>
    </message>
    <message>
        <source>Value given, restated</source>
        <translation>Valeur offerte, rectifiée</translation>
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
        <translation>Bon {seq}</translation>
    </message>
    <message>
        <source>We come back to you about it.</source>
        <translation>Nous revenons vers vous à ce sujet.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What broke yesterday</source>
        <translation>Ce qui a flanché hier</translation>
    </message>
    <message>
        <source>What follows is the day as it stood when it was over; a report that was printed then stays as it is.</source>
        <translation>Ce qui suit est la journée telle qu’elle était à sa fin ; un rapport imprimé alors reste tel quel.</translation>
    </message>
    <message>
        <source>What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>Ce que les clients ont dit à la réception. La valeur par client ravi est tout ce qui a été offert là où un client a répondu, divisé par le nombre de clients ravis ; elle ne dit rien de ceux qui reviennent. En dessous de {n} réponses, pas de chiffre.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>Pour quoi on a donné</translation>
    </message>
    <message>
        <source>What the guest gets counts, not what it costs; an upgrade on each of its nights.</source>
        <translation>C’est ce que reçoit le client qui compte, non ce que cela coûte ; un surclassement compte pour chacune de ses nuits.</translation>
    </message>
    <message>
        <source>What this role gave on a cap, {dates}, replayed under that one: {newly} above it were not asked for under the caps in force then, {freed} that were asked for would not be any more. Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between. No policy changed.</source>
        <translation>Ce que ce rôle a offert sur un plafond, {dates}, rejoué sous celui-là : pour {newly} au-dessus, les plafonds alors en vigueur n’exigeaient pas de demande ; pour {freed} qui en exigeaient une, ce ne serait plus le cas. Si un chef d’équipe avait dit oui chaque fois, le coût serait le même, {whole} ; si personne ne l’avait jamais fait, {less}. La vérité est entre les deux. Aucune règle n’a changé.</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>À réparer d’abord</translation>
    </message>
    <message>
        <source>What was taken back, and what corrects earlier days, is told by the day reports.</source>
        <translation>Ce qui a été annulé, et ce qui corrige des jours antérieurs, figure dans les rapports de journée.</translation>
    </message>
    <message>
        <source>What we did for you</source>
        <translation>Ce que nous avons fait pour vous</translation>
    </message>
    <message>
        <source>What we promised and have kept</source>
        <translation>Ce que nous avons promis et tenu</translation>
    </message>
    <message>
        <source>What we still owe you</source>
        <translation>Ce que nous vous devons encore</translation>
    </message>
    <message>
        <source>What you may give</source>
        <translation>Ce que vous pouvez offrir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>Qui ose</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Qui peut</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>Plafond de qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>With our compliments</source>
        <translation>Offert par la maison</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>Avec {earlier} qui corrigent des gestes antérieurs, les rapports journaliers de ces jours donnent {money}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans mots</translation>
    </message>
    <message>
        <source>Your person in this house</source>
        <translation>Votre interlocuteur dans la maison</translation>
    </message>
    <message>
        <source>a guest and business day</source>
        <translation>par client et par journée</translation>
    </message>
    <message>
        <source>a lead decides, amounts in {currency}</source>
        <translation>un chef d’équipe décide, montants en {currency}</translation>
    </message>
    <message>
        <source>a party and business day</source>
        <translation>par groupe et par journée</translation>
    </message>
    <message>
        <source>about line {seq}</source>
        <translation>sur la ligne {seq}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>sur le {date}</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>environ {money}</translation>
    </message>
    <message>
        <source>all earlier cards</source>
        <translation>toutes les fiches précédentes</translation>
    </message>
    <message>
        <source>all have reported</source>
        <translation>tous ont transmis</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>montants en {currency}</translation>
    </message>
    <message>
        <source>as on the report</source>
        <translation>comme au rapport</translation>
    </message>
    <message>
        <source>asked of a second person</source>
        <translation>demandé à une seconde personne</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>journée hôtelière</translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation>d’ici ce soir</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>d’ici {moment}</translation>
    </message>
    <message>
        <source>comes to</source>
        <translation>soit en tout</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>date, heure</translation>
    </message>
    <message>
        <source>for every desk’s lines up to those named: to change one of them is to change the head below</source>
        <translation>pour les lignes de chaque poste jusqu’à celles nommées : en changer une change la tête ci-dessous</translation>
    </message>
    <message>
        <source>for line {last} and all before it: to change one of them is to change the head below</source>
        <translation>pour la ligne {last} et toutes celles d’avant : en changer une, c’est changer la tête ci-dessous</translation>
    </message>
    <message>
        <source>for lines {first}–{last}: to change one of them is to change the head below</source>
        <translation>pour les lignes {first}–{last} : en changer une, c’est changer la tête ci-dessous</translation>
    </message>
    <message>
        <source>for what is open at line {seq}</source>
        <translation>pour ce qui est en cours à la ligne {seq}</translation>
    </message>
    <message>
        <source>from {date}: {amount} {basis}</source>
        <translation>dès le {date} : {amount} {basis}</translation>
    </message>
    <message>
        <source>gestures, a column a week</source>
        <translation>gestes, une colonne par semaine</translation>
    </message>
    <message>
        <source>gestures, by business day</source>
        <translation>gestes, par journée</translation>
    </message>
    <message>
        <source>given on {date}</source>
        <translation>offert le {date}</translation>
    </message>
    <message>
        <source>guests on a day</source>
        <translation>clients d’un jour</translation>
    </message>
    <message>
        <source>guests to look after</source>
        <translation>clients à suivre</translation>
    </message>
    <message>
        <source>handed on by {person}</source>
        <translation>transmis par {person}</translation>
    </message>
    <message>
        <source>in shift {n}</source>
        <translation>dans le service {n}</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>en {currency}</translation>
    </message>
    <message>
        <source>in {currency}, a column a week, from its first day</source>
        <translation>en {currency}, une colonne par semaine, dès son premier jour</translation>
    </message>
    <message>
        <source>in {currency}, by business day</source>
        <translation>en {currency}, par journée</translation>
    </message>
    <message>
        <source>in {currency}, by the hotel’s clock</source>
        <translation>en {currency}, à l’heure de l’hôtel</translation>
    </message>
    <message>
        <source>in {currency}, largest first</source>
        <translation>en {currency}, du plus grand au plus petit</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>ligne {seq}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>lignes {first}–{last}</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>listées ci-dessous</translation>
    </message>
    <message>
        <source>net of what was taken back</source>
        <translation>net des annulations</translation>
    </message>
    <message>
        <source>net of {money} taken back</source>
        <translation>net de {money} annulés</translation>
    </message>
    <message>
        <source>never added up</source>
        <translation>jamais additionnées</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>aucun incident</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>personne n’a été interrogé</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none estimated</source>
        <translation>aucun estimé</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>aucune en retard</translation>
    </message>
    <message>
        <source>none touched</source>
        <translation>aucun entamé</translation>
    </message>
    <message>
        <source>none: it is the first</source>
        <translation>aucune : c’est la première</translation>
    </message>
    <message>
        <source>not needed, or not dared</source>
        <translation>pas utile, ou pas osé</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>rien en retard</translation>
    </message>
    <message>
        <source>nothing taken back</source>
        <translation>rien d’annulé</translation>
    </message>
    <message>
        <source>nothing, of {money}</source>
        <translation>rien, sur {money}</translation>
    </message>
    <message>
        <source>now {room}</source>
        <translation>à présent {room}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>annulé en partie</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>sole lead: no second person on duty</source>
        <translation>chef unique : pas de second en service</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>taken back on {moment}</source>
        <translation>annulé le {moment}</translation>
    </message>
    <message>
        <source>the {n} dearest of {all:,}, {unit}</source>
        <translation>les {n} plus chers sur {all:,}, {unit}</translation>
    </message>
    <message>
        <source>things that broke</source>
        <translation>choses qui ont flanché</translation>
    </message>
    <message>
        <source>to look after today</source>
        <translation>à suivre aujourd’hui</translation>
    </message>
    <message>
        <source>to shift report No. {n}</source>
        <translation>au rapport de service n° {n}</translation>
    </message>
    <message>
        <source>to the business-day report of {day}</source>
        <translation>au rapport de la journée du {day}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>what there is to mend first, in {currency}</source>
        <translation>d’abord ce qui est à réparer, en {currency}</translation>
    </message>
    <message>
        <source>whose last word was that they are still unhappy</source>
        <translation>dont le dernier mot était qu’ils sont toujours mécontents</translation>
    </message>
    <message>
        <source>without the guests’ names</source>
        <translation>sans le nom des clients</translation>
    </message>
    <message>
        <source>yesterday, in all</source>
        <translation>hier, en tout</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
    <message>
        <source>{date}, {clock}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message>
        <source>{day}.{month}.</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind} : {what}</translation>
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
        <translation>{money} à la fin de la journée</translation>
    </message>
    <message>
        <source>{money} billed, {first} at first</source>
        <translation>{money} facturés, {first} au départ</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>{money} chacun</translation>
    </message>
    <message>
        <source>{money} left, {first} at first</source>
        <translation>reste {money}, {first} au départ</translation>
    </message>
    <message>
        <source>{money} on the report</source>
        <translation>{money} au rapport</translation>
    </message>
    <message>
        <source>{money}, an estimate</source>
        <translation>{money}, estimation</translation>
    </message>
    <message>
        <source>{n:,} of {all:,}</source>
        <translation>{n:,} sur {all:,}</translation>
    </message>
    <message>
        <source>{n:,} within a fresh cap</source>
        <translation>{n:,} dans un plafond intact</translation>
    </message>
    <message>
        <source>{n:,} {answer}</source>
        <translation>{n:,} {answer}</translation>
    </message>
    <message>
        <source>{n:,}, the soonest first</source>
        <translation>{n:,}, la plus proche d’abord</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} k</source>
        <translation>{n} k</translation>
    </message>
    <message>
        <source>{n}, line {seq}</source>
        <translation>{n}, ligne {seq}</translation>
    </message>
    <message>
        <source>{person} · worth {value} to the guest, cost {cost}</source>
        <translation>{person} · vaut {value} pour le client, coût {cost}</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}, {moment}</translation>
    </message>
    <message>
        <source>{share} % of the value</source>
        <translation>{share} % de la valeur</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{spent} sur {cap}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, sans limite</translation>
    </message>
    <message>
        <source>{training} · made in a hotel to practise in: nothing on this paper happened</source>
        <translation>{training} · fait dans un hôtel d’entraînement : rien sur ce papier n’a eu lieu</translation>
    </message>
    <message>
        <source>{unit}, the largest of each hotel in bold</source>
        <translation>{unit}, le plus grand de chaque hôtel en gras</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{what} by {person}</source>
        <translation>{what} par {person}</translation>
    </message>
    <message>
        <source>{what}, posted before this report</source>
        <translation>{what}, inscrit avant ce rapport</translation>
    </message>
    <message>
        <source>~ estimate</source>
        <translation>~ estimation</translation>
    </message>
    <message>
        <source>– withdrawn</source>
        <translation>– retiré</translation>
    </message>
    <message>
        <source>→ post-stay</source>
        <translation>→ après séjour</translation>
    </message>
    <message>
        <source>→ {cause}: {again}</source>
        <translation>→ {cause} : {again}</translation>
    </message>
    <message>
        <source>↳</source>
        <translation>↳</translation>
    </message>
    <message>
        <source>□ sole lead</source>
        <translation>□ chef unique</translation>
    </message>
    <message>
        <source>▲ not heard of since {moment}</source>
        <translation>▲ sans nouvelles depuis {moment}</translation>
    </message>
    <message>
        <source>▲ over by true-up</source>
        <translation>▲ hors plafond par facture</translation>
    </message>
    <message>
        <source>▲ over by {amount}</source>
        <translation>▲ dépassé de {amount}</translation>
    </message>
    <message>
        <source>▲ over cap</source>
        <translation>▲ hors plafond</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ en retard</translation>
    </message>
    <message>
        <source>◆ clock</source>
        <translation>◆ horloge</translation>
    </message>
    <message>
        <source>○ closed by IT up to line {seq}</source>
        <translation>○ fermé par l’informatique, jusqu’à la ligne {seq}</translation>
    </message>
    <message>
        <source>○ handed over</source>
        <translation>○ transmise</translation>
    </message>
    <message>
        <source>○ pending</source>
        <translation>○ en attente</translation>
    </message>
    <message>
        <source>● late</source>
        <translation>● tardif</translation>
    </message>
    <message>
        <source>● used up</source>
        <translation>● épuisé</translation>
    </message>
    <message>
        <source>✓ The guest: “{words}”</source>
        <translation>✓ Le client : « {words} »</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ approuvé</translation>
    </message>
    <message>
        <source>✓ delighted</source>
        <translation>✓ ravi</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation>✓ satisfait</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ tenue</translation>
    </message>
    <message>
        <source>✓ the whole day</source>
        <translation>✓ toute la journée</translation>
    </message>
    <message>
        <source>✓ {kind}, each night</source>
        <translation>✓ {kind}, chaque nuit</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ non tenue</translation>
    </message>
    <message>
        <source>✗ declined</source>
        <translation>✗ refusé</translation>
    </message>
    <message>
        <source>✗ still unhappy</source>
        <translation>✗ toujours mécontent</translation>
    </message>
    <message>
        <source>✗ unhappy</source>
        <translation>✗ mécontent</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A closed shift is frozen and numbered. What is still open goes on to the next one.</source>
        <translation>Un service clos est figé et numéroté. Ce qui est encore ouvert passe au suivant.</translation>
    </message>
    <message>
        <source>A credit in one line</source>
        <translation>Un crédit en une ligne</translation>
    </message>
    <message>
        <source>A lead hands over: lock the desk and sign in as Lena Goldammer.</source>
        <translation>Un chef d’équipe fait la relève : verrouillez le poste et connectez-vous comme Lena Goldammer.</translation>
    </message>
    <message>
        <source>A promise has an owner and a time. The desk reminds everybody until it is kept.</source>
        <translation>Une promesse a un responsable et une heure. Le poste la rappelle à tous jusqu’à ce qu’elle soit tenue.</translation>
    </message>
    <message>
        <source>A promise, made and kept</source>
        <translation>Une promesse, faite et tenue</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Au-dessus du plafond</translation>
    </message>
    <message>
        <source>All five are done</source>
        <translation>Les cinq sont faits</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Go on as you like, leave practice, or start again with all of them.</source>
        <translation>Continuez à votre guise, quittez l’entraînement, ou recommencez tout.</translation>
    </message>
    <message>
        <source>Go to the shift, close it, and read what is still open before you agree.</source>
        <translation>Allez au service, clôturez-le, et lisez ce qui est encore ouvert avant d’accepter.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>Passer le service</translation>
    </message>
    <message>
        <source>Keep the report. Its name and each of its pages say TRAINING.</source>
        <translation>Gardez le rapport. Son nom et chacune de ses pages portent la mention TRAINING.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Nothing here is real. The desk itself is locked and waits.</source>
        <translation>Rien ici n’est réel. Le vrai poste est verrouillé et attend.</translation>
    </message>
    <message>
        <source>Nothing is deleted: the line stays, with the reversal and its reason beside it.</source>
        <translation>Rien n’est supprimé : la ligne reste, avec l’annulation et son motif à côté.</translation>
    </message>
    <message>
        <source>Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in.</source>
        <translation>Rien n’est rogné : accordez ce qui tient, ou laissez un chef d’équipe permettre plus. Vous restez connecté.</translation>
    </message>
    <message>
        <source>Room 105 had a noisy night. Give 10, and promise to call within the hour.</source>
        <translation>La chambre 105 a eu une nuit bruyante. Accordez 10, et promettez d’appeler dans l’heure.</translation>
    </message>
    <message>
        <source>Room 207 was overbooked. Give its guest 80: more than your cap of 50.</source>
        <translation>La chambre 207 était en surréservation. Accordez 80 à son client : plus que votre plafond de 50.</translation>
    </message>
    <message>
        <source>Room, what, why, Enter. What it leaves of the cap stood there before you promised it.</source>
        <translation>Chambre, quoi, pourquoi, Entrée. Le reste du plafond s’affichait avant votre promesse.</translation>
    </message>
    <message>
        <source>Say why: the arrow keys choose, Enter takes it back.</source>
        <translation>Dites pourquoi : les flèches choisissent, Entrée annule la ligne.</translation>
    </message>
    <message>
        <source>Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z.</source>
        <translation>Vu : une ligne de plus, pour la chambre {room}. Attendu : votre dernière ligne annulée, avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Seen: the promise was broken. Wanted: one that is kept. Make it once more.</source>
        <translation>Vu : la promesse n’a pas été tenue. Attendu : une promesse tenue. Refaites-la.</translation>
    </message>
    <message>
        <source>Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}.</source>
        <translation>Vu : {kind} de {money} pour la chambre {room}. Attendu : un crédit de {wanted} pour la chambre {where}.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it.</source>
        <translation>Vu : {money} pour la chambre {room} et aucune promesse. Attendu : {wanted} pour la chambre {where}, suivi de !1h.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead.</source>
        <translation>Vu : {money} pour la chambre {room}, ce qui tient. Attendu : la totalité des {wanted}, permise par un chef d’équipe.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Passer cet exercice</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation>Recommencer cet exercice</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Annuler une ligne</translation>
    </message>
    <message>
        <source>The desk is locked. Type the initials, the PIN, and Enter.</source>
        <translation>Le poste est verrouillé. Tapez les initiales, le PIN, puis Entrée.</translation>
    </message>
    <message>
        <source>The guest in room 412 has no wifi. Give them 20 with one line.</source>
        <translation>Le client de la chambre 412 n’a pas de wifi. Accordez-lui 20 en une ligne.</translation>
    </message>
    <message>
        <source>This one is for a rep: lock the desk and sign in as Maja Kestrel.</source>
        <translation>Celui-ci est pour un agent : verrouillez le poste et connectez-vous comme Maja Kestrel.</translation>
    </message>
    <message>
        <source>What would fit is offered. A lead can also allow all of it, right here.</source>
        <translation>Ce qui tiendrait est proposé. Un chef d’équipe peut aussi tout permettre, ici même.</translation>
    </message>
    <message>
        <source>You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.</source>
        <translation>Vous êtes Maja Kestrel (MK), agent. Le chef d’équipe est Lena Goldammer (LG). Le PIN de chacun est {pin}.</translation>
    </message>
    <message>
        <source>You have called the guest. Go to what is owed, and open it.</source>
        <translation>Vous avez appelé le client. Allez à ce qui est dû, et ouvrez la promesse.</translation>
    </message>
    <message>
        <source>Your last line went to the wrong guest. Ask for it back.</source>
        <translation>Votre dernière ligne est allée au mauvais client. Demandez à l’annuler.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{n} of 5: {title}</source>
        <translation>{n} sur 5 : {title}</translation>
    </message>
    <message>
        <source>“Kept” stands ready: agree, with a word if you like.</source>
        <translation>« Tenue » est déjà choisi : acceptez, avec un mot si vous voulez.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(guest erased)</source>
        <translation>(client effacé)</translation>
    </message>
    <message>
        <source>(guest's name lost)</source>
        <translation>(nom du client perdu)</translation>
    </message>
    <message>
        <source>(text erased)</source>
        <translation>(texte effacé)</translation>
    </message>
    <message>
        <source>(text lost)</source>
        <translation>(texte perdu)</translation>
    </message>
    <message>
        <source>10 % of a night</source>
        <translation>10 % d’une nuit</translation>
    </message>
    <message>
        <source>2,000 for everyone</source>
        <translation>2 000 pour tous</translation>
    </message>
    <message>
        <source>25 % of a night</source>
        <translation>25 % d’une nuit</translation>
    </message>
    <message>
        <source>50 % of a night</source>
        <translation>50 % d’une nuit</translation>
    </message>
    <message>
        <source>A PIN is four to twelve digits: choose another one.</source>
        <translation>Un PIN a de quatre à douze chiffres : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A backup is being restored. Nothing was recorded: wait for it, then try again.</source>
        <translation>Une sauvegarde est en cours de restauration. Rien n’a été enregistré : attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>A cap cannot begin in the past: use {day} or later.</source>
        <translation>Un plafond ne peut commencer dans le passé : indiquez le {day} ou plus tard.</translation>
    </message>
    <message>
        <source>A credit</source>
        <translation>Un crédit</translation>
    </message>
    <message>
        <source>A day of the demo has at least {least} lines: ask for two days or more, and for {fewest} lines or more.</source>
        <translation>Une journée de la démo compte au moins {least} lignes : demandez deux jours ou plus, et {fewest} lignes ou plus.</translation>
    </message>
    <message>
        <source>A desk belongs to a hotel: add --hotel NAME.</source>
        <translation>Un poste appartient à un hôtel : ajoutez --hotel NAME.</translation>
    </message>
    <message>
        <source>A font of the documents is missing ({why})</source>
        <translation>Il manque une police des documents ({why})</translation>
    </message>
    <message>
        <source>A free label</source>
        <translation>Une étiquette offerte</translation>
    </message>
    <message>
        <source>A guest is chosen twice: name every guest once.</source>
        <translation>Un client est choisi deux fois : nommez chaque client une seule fois.</translation>
    </message>
    <message>
        <source>A hotel is already set up in {parent}: open the desk, or choose another folder.</source>
        <translation>Un hôtel est déjà en place dans {parent} : ouvrez la réception, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A hotel to practise in meets no other desk.</source>
        <translation>Un hôtel d’exercice ne rencontre aucun autre poste.</translation>
    </message>
    <message>
        <source>A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.</source>
        <translation>Une lettre vers la ligne {line:,} n’est dans aucun codage lisible ici : exportez de nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8.</source>
        <translation>Une lettre à la ligne {line:,} (octet 0x{byte:02X}) n’est dans aucun codage lisible ici : exportez de nouveau la liste en CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8.</source>
        <translation>Une lettre à la ligne {line:,} (octet 0x{byte:02X}) n’est pas en UTF-8 comme le reste du fichier : exportez de nouveau la liste en CSV UTF-8.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>Une ligne est illisible</translation>
    </message>
    <message>
        <source>A line of this file never ends: export it as CSV.</source>
        <translation>Une ligne de ce fichier ne finit jamais : exportez-le en CSV.</translation>
    </message>
    <message>
        <source>A package of this system brought Latitude here: your administrator updates it with the newer package.</source>
        <translation>Latitude a été installé ici par un paquet du système : votre administrateur le met à jour avec le paquet plus récent.</translation>
    </message>
    <message>
        <source>A part of {folder} is a file: choose another folder.</source>
        <translation>Une partie de {folder} est un fichier : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes: close it or take it out.</source>
        <translation>Un guillemet s’ouvre dans cette ligne et ne se ferme jamais : fermez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>A recovery code is four groups of four letters and digits: type it as printed.</source>
        <translation>Un code de secours a quatre groupes de quatre lettres et chiffres : tapez-le tel qu’imprimé.</translation>
    </message>
    <message>
        <source>A reply is about lines: choose the pattern that it answers.</source>
        <translation>Une réponse porte sur des lignes : choisissez la tendance à laquelle elle répond.</translation>
    </message>
    <message>
        <source>A reversal needs a reason: {reasons}.</source>
        <translation>Une annulation exige un motif : {reasons}.</translation>
    </message>
    <message>
        <source>A screen is there {named}</source>
        <translation>Il y a un écran {named}</translation>
    </message>
    <message>
        <source>A write outside a transaction was stopped. Nothing was recorded.</source>
        <translation>Une écriture hors transaction a été arrêtée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”: leave it out.</source>
        <translation>Pas de champ « {name} » pour ce type ({kind}) : laissez-le de côté.</translation>
    </message>
    <message>
        <source>A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.</source>
        <translation>Pas de « {written} » pour ce type ({kind}) : laissez-le de côté, ou mettez-le entre guillemets s’il appartient à la note.</translation>
    </message>
    <message>
        <source>A {role} cannot {action}: ask a {other}.</source>
        <translation>Un {role} ne peut pas {action} : demandez à un {other}.</translation>
    </message>
    <message>
        <source>A {role} has no recovery code: a manager sets a new PIN in Settings.</source>
        <translation>Un {role} n’a pas de code de secours : un manager définit un nouveau PIN dans les paramètres.</translation>
    </message>
    <message>
        <source>All are there: {parts}</source>
        <translation>Tous sont là : {parts}</translation>
    </message>
    <message>
        <source>All hotels</source>
        <translation>Tous les hôtels</translation>
    </message>
    <message>
        <source>All nights of this upgrade are used: there is nothing to release.</source>
        <translation>Toutes les nuits de ce surclassement sont utilisées : il n’y a rien à libérer.</translation>
    </message>
    <message>
        <source>All that was given to this guest was taken back: there is no letter to write.</source>
        <translation>Tout ce qui a été accordé à ce client a été annulé : il n’y a pas de lettre à écrire.</translation>
    </message>
    <message>
        <source>Allergy or diet</source>
        <translation>Allergie ou régime</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write plain digits such as {example}.</source>
        <translation>Un montant ne peut être négatif : écrivez de simples chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write what the guest gets.</source>
        <translation>Un montant ne peut être négatif : écrivez ce que reçoit le client.</translation>
    </message>
    <message>
        <source>An amount of zero gives nothing: type what the guest gets, or the preset “Handwritten note”.</source>
        <translation>Un montant de zéro n’offre rien : saisissez ce que reçoit le client, ou le modèle « Mot manuscrit ».</translation>
    </message>
    <message numerus="yes">
        <source>An imported log tells of {n:,} gestures of these days, {money}; they stand on no cap and in no figure of this paper.</source>
        <extracomment>English for one: An imported log tells of {n} gesture of these days, {money}; they stand on no cap and in no figure of this paper.</extracomment>
        <translation>
            <numerusform>Un cahier importé parle de {n:,} geste de ces jours, {money} ; il ne compte dans aucun plafond ni aucun chiffre de ce papier.</numerusform>
            <numerusform>Un cahier importé parle de {n:,} gestes de ces jours, {money} ; ils ne comptent dans aucun plafond ni aucun chiffre de ce papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>Un surclassement</translation>
    </message>
    <message>
        <source>An upgrade is for 1 to {max_nights} nights: check the nights.</source>
        <translation>Un surclassement vaut pour 1 à {max_nights} nuits : vérifiez les nuits.</translation>
    </message>
    <message>
        <source>Another hub on this server has the user {role}, and users are the server's: take another name for the hotel ({hotel}) or the desk ({desk}), or let both hotels into one hub. If no hub has it any more, DROP ROLE {role} first.</source>
        <translation>Un autre hub de ce serveur a l’utilisateur {role}, et les utilisateurs sont ceux du serveur : prenez un autre nom pour l’hôtel ({hotel}) ou le poste ({desk}), ou faites entrer les deux hôtels dans un seul hub. Si aucun hub ne l’a plus, commencez par DROP ROLE {role}.</translation>
    </message>
    <message>
        <source>Another program holds the ledger. {safe} Try again in a moment.</source>
        <translation>Un autre programme tient le registre. {safe} Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program holds the ledger:</source>
        <translation>Un autre programme tient le registre :</translation>
    </message>
    <message>
        <source>Another program is restoring this ledger: wait until it is done.</source>
        <translation>Un autre programme restaure ce registre : attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>Approve what is above another person’s cap</source>
        <translation>Approuver ce qui dépasse le plafond d’un collègue</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Ask a lead to approve it (--approve-as), or give less.</source>
        <translation>Demandez à un chef d’équipe de l’approuver (--approve-as), ou accordez moins.</translation>
    </message>
    <message>
        <source>Ask a lead to approve them, or leave them out. Nothing was posted.</source>
        <translation>Demandez à un chef d’équipe de les approuver, ou écartez-les. Rien n’a été inscrit.</translation>
    </message>
    <message>
        <source>Ask what would make it right before offering.</source>
        <translation>Demandez ce qui réparerait la situation avant de proposer.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Backups and the mirror need a folder each: choose two.</source>
        <translation>Les sauvegardes et le miroir veulent chacun un dossier : choisissez-en deux.</translation>
    </message>
    <message>
        <source>Backups can hold the name until {day}; files and paper already given out are not reached.</source>
        <translation>Les sauvegardes peuvent contenir le nom jusqu’au {day} ; les fichiers et papiers déjà remis sont hors d’atteinte.</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>Literie</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Breakfast for one</source>
        <translation>Petit-déjeuner, 1 pers.</translation>
    </message>
    <message>
        <source>Breakfast for two</source>
        <translation>Petit-déjeuner, 2 pers.</translation>
    </message>
    <message>
        <source>Building works</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Card hold</source>
        <translation>Préautorisation sur carte</translation>
    </message>
    <message>
        <source>Card or payment terminal</source>
        <translation>Carte ou terminal de paiement</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Casting and streaming</source>
        <translation>Diffusion sur la télévision</translation>
    </message>
    <message>
        <source>Change the caps, and who works here</source>
        <translation>Changer les plafonds et qui travaille ici</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Facturé deux fois</translation>
    </message>
    <message>
        <source>Check that folder, or choose another one.</source>
        <translation>Vérifiez ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the date: the last line is of {high:%Y-%m-%d %H:%M}Z.</source>
        <translation>Vérifiez la date : la dernière ligne est du {high:%Y-%m-%d %H:%M}Z.</translation>
    </message>
    <message>
        <source>Check the rights of the data folder.</source>
        <translation>Vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Child's gift</source>
        <translation>Cadeau pour enfant</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Close a shift, or run `latitude backup`.</source>
        <translation>Clôturez un service, ou lancez `latitude backup`.</translation>
    </message>
    <message>
        <source>Close the shift, roll the business day</source>
        <translation>Clore le service, passer la journée</translation>
    </message>
    <message>
        <source>Commands work, the window does not.</source>
        <translation>Les commandes fonctionnent, pas la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to bring in the other {n}.</source>
        <extracomment>English for one: Confirm to bring in the other {n}.</extracomment>
        <translation>
            <numerusform>Confirmez pour importer l’autre ligne ({n}).</numerusform>
            <numerusform>Confirmez pour importer les {n} autres lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm to erase the guest all the same.</source>
        <translation>Confirmez pour effacer le client malgré tout.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to record the other {n} bills.</source>
        <extracomment>English for one: Confirm to record the other {n} bill.</extracomment>
        <translation>
            <numerusform>Confirmez pour enregistrer l’autre facture ({n}).</numerusform>
            <numerusform>Confirmez pour enregistrer les {n} autres factures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>Coût : {amount}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Do not split to fit the cap: ask the lead, an approval is no failure.</source>
        <translation>Ne fractionnez pas pour tenir sous le plafond : demandez au chef d’équipe, une approbation n’est pas un échec.</translation>
    </message>
    <message>
        <source>Documents are not signed</source>
        <translation>Les documents ne sont pas signés</translation>
    </message>
    <message>
        <source>Documents are signed with the key {key}</source>
        <translation>Les documents sont signés avec la clé {key}</translation>
    </message>
    <message>
        <source>Documents cannot draw: {scripts}</source>
        <translation>Les documents ne savent pas écrire : {scripts}</translation>
    </message>
    <message>
        <source>Drinks or food, large</source>
        <translation>Boissons ou plats, grand</translation>
    </message>
    <message>
        <source>Drinks or food, small</source>
        <translation>Boissons ou plats, petit</translation>
    </message>
    <message>
        <source>Early check-in</source>
        <translation>Arrivée anticipée</translation>
    </message>
    <message>
        <source>End the program that holds it, or give this account the right.</source>
        <translation>Fermez le programme qui le tient, ou donnez ce droit à ce compte.</translation>
    </message>
    <message>
        <source>Ends at line {seq:,} of {end:,} in {folder}</source>
        <translation>S’arrête à la ligne {seq:,} sur {end:,} dans {folder}</translation>
    </message>
    <message>
        <source>Erase a guest</source>
        <translation>Effacer un client</translation>
    </message>
    <message>
        <source>Event or party</source>
        <translation>Événement ou fête</translation>
    </message>
    <message>
        <source>Excel has cut the confirmation number to {text}: export it as text.</source>
        <translation>Excel a tronqué le numéro de confirmation en {text} : exportez-le comme texte.</translation>
    </message>
    <message>
        <source>Excel has cut the tracking number to {text}: export it as text.</source>
        <translation>Excel a tronqué le numéro de suivi en {text} : exportez-le comme texte.</translation>
    </message>
    <message>
        <source>Excel has made the date “{text}” of a room: export the rooms as text.</source>
        <translation>Excel a fait d’une chambre la date « {text} » : exportez les chambres comme texte.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Export and print reports</source>
        <translation>Exporter et imprimer les rapports</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Facts about the stay, never judgments about the person.</source>
        <translation>Des faits sur le séjour, jamais de jugement sur la personne.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Fee not expected</source>
        <translation>Frais inattendus</translation>
    </message>
    <message>
        <source>Folio, outlet or voucher</source>
        <translation>Note, point de vente ou bon</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Free label</source>
        <translation>Étiquette offerte</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruits</translation>
    </message>
    <message>
        <source>Future-stay voucher</source>
        <translation>Bon pour un futur séjour</translation>
    </message>
    <message>
        <source>Give and promise; take an own line back in the open shift</source>
        <translation>Offrir et promettre ; annuler sa propre ligne dans le service ouvert</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Guest's property</source>
        <translation>Effets du client</translation>
    </message>
    <message>
        <source>Guests are kept 1 to {longest} months after departure: choose a number between.</source>
        <translation>Les clients sont gardés de 1 à {longest} mois après le départ : choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>Handwritten note</source>
        <translation>Mot manuscrit</translation>
    </message>
    <message>
        <source>Hazard or alarm</source>
        <translation>Danger ou alarme</translation>
    </message>
    <message>
        <source>Heating or air conditioning</source>
        <translation>Chauffage ou climatisation</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Honeymoon or anniversary</source>
        <translation>Lune de miel ou anniversaire de mariage</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>Comment joindre la réception</translation>
    </message>
    <message>
        <source>How much is it? Type an amount, such as c20.</source>
        <translation>Combien ? Tapez un montant, par exemple c20.</translation>
    </message>
    <message>
        <source>IT closed this desk in the hub: what it posts stays here alone until IT gives it a new password (`latitude hub create --desk`) and a manager joins again.</source>
        <translation>L’informatique a fermé ce poste dans le hub : ce qu’il saisit reste ici seul, jusqu’à ce qu’elle lui donne un nouveau mot de passe (`latitude hub create --desk`) et qu’un manager le fasse entrer de nouveau.</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>In {name}, {path} is not what was signed: copy it to the stick again.</source>
        <translation>Dans {name}, {path} n’est pas ce qui a été signé : copiez-le de nouveau sur la clé.</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Insects or other pests</source>
        <translation>Insectes ou autres nuisibles</translation>
    </message>
    <message>
        <source>Install Latitude again, with Python 3.11 or newer.</source>
        <translation>Réinstallez Latitude, avec Python 3.11 ou plus récent.</translation>
    </message>
    <message>
        <source>Install Latitude again.</source>
        <translation>Réinstallez Latitude.</translation>
    </message>
    <message>
        <source>Install Latitude again: SQLite 3.37 or newer is needed.</source>
        <translation>Réinstallez Latitude : il faut SQLite 3.37 ou plus récent.</translation>
    </message>
    <message>
        <source>Install a font such as fonts-droid-fallback.</source>
        <translation>Installez une police telle que fonts-droid-fallback.</translation>
    </message>
    <message>
        <source>It can be written to; {who}</source>
        <translation>On peut y écrire ; {who}</translation>
    </message>
    <message>
        <source>It cannot be reached ({why})</source>
        <translation>Inaccessible ({why})</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase them.</source>
        <translation>C’est irréversible : confirmez pour les effacer.</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase.</source>
        <translation>C’est irréversible : confirmez pour effacer.</translation>
    </message>
    <message>
        <source>It catches up with the next line that is posted.</source>
        <translation>Il rattrape son retard à la prochaine ligne enregistrée.</translation>
    </message>
    <message>
        <source>It holds names: take that right from other accounts (chmod 600).</source>
        <translation>Il contient des noms : retirez ce droit aux autres comptes (chmod 600).</translation>
    </message>
    <message>
        <source>It opens, but no hotel is set up yet</source>
        <translation>Il s’ouvre, mais aucun hôtel n’est encore en place</translation>
    </message>
    <message>
        <source>It replaces the ledger of this desk.</source>
        <translation>Cette restauration remplace le registre de ce poste.</translation>
    </message>
    <message>
        <source>It says {at:%Y-%m-%d %H:%M}Z</source>
        <translation>Elle indique {at:%Y-%m-%d %H:%M}Z</translation>
    </message>
    <message>
        <source>It stands before the last line ({high:%Y-%m-%d %H:%M}Z): {n:,} lines are later</source>
        <translation>Elle est en retard sur la dernière ligne ({high:%Y-%m-%d %H:%M}Z) : lignes plus tardives : {n:,}</translation>
    </message>
    <message>
        <source>It was stopped before anybody was erased.</source>
        <translation>L’opération a été arrêtée avant que quiconque soit effacé.</translation>
    </message>
    <message>
        <source>It was stopped before anything was erased: the guest and every text are as they were.</source>
        <translation>L’opération a été arrêtée avant tout effacement : le client et tous les textes sont intacts.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped between two guests: {n} stays are erased, on record as lines {first} to {last}.</source>
        <extracomment>English for one: It was stopped between two guests: {n} stay is erased, on record as line {first}.</extracomment>
        <translation>
            <numerusform>Arrêté entre deux clients : {n} séjour est effacé, consigné en ligne {first}.</numerusform>
            <numerusform>Arrêté entre deux clients : {n} séjours sont effacés, consignés en lignes {first} à {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: the texts of {n} lines of old logs are left and still due: run it again.</source>
        <extracomment>English for one: It was stopped: the texts of {n} line of an old log are left and still due: run it again.</extracomment>
        <translation>
            <numerusform>Arrêté : les textes de {n} ligne d’un ancien relevé restent à effacer : relancez l’opération.</numerusform>
            <numerusform>Arrêté : les textes de {n} lignes d’anciens relevés restent à effacer : relancez l’opération.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Key does not work</source>
        <translation>La clé ne marche pas</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>LATITUDE_CONFIG names {file}, which is not there: name another file, or none.</source>
        <translation>LATITUDE_CONFIG désigne {file}, qui n’existe pas : indiquez un autre fichier, ou aucun.</translation>
    </message>
    <message>
        <source>Last time it said: {problem}</source>
        <translation>La dernière fois, il disait : {problem}</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>Départ tardif</translation>
    </message>
    <message>
        <source>Latitude does not know how programs start at sign-in here: add it in the system’s own settings.</source>
        <translation>Latitude ne sait pas comment les programmes se lancent ici à l’ouverture de session : ajoutez-le dans les réglages du système.</translation>
    </message>
    <message>
        <source>Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with the system's task manager: what was posted is safe.</source>
        <translation>Latitude est déjà ouvert, mais ne répond pas. Attendez un instant et réessayez ; s’il reste muet, arrêtez-le avec le gestionnaire des tâches du système : ce qui a été inscrit est en sûreté.</translation>
    </message>
    <message>
        <source>Latitude {version} cannot read a ledger of today's form: choose a newer one.</source>
        <translation>Latitude {version} ne sait pas lire un registre de la forme actuelle : choisissez une version plus récente.</translation>
    </message>
    <message>
        <source>Latitude {version} does not start on this computer ({why}): the version in use stays, ask whom it is from.</source>
        <translation>Latitude {version} ne démarre pas sur cet ordinateur ({why}) : la version en service reste, demandez à qui l’a fournie.</translation>
    </message>
    <message>
        <source>Latitude {version}, Python {python}, {system}</source>
        <translation>Latitude {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Blanchisserie</translation>
    </message>
    <message>
        <source>Left behind or lost</source>
        <translation>Oublié ou perdu</translation>
    </message>
    <message>
        <source>Let only administrators write to it.</source>
        <translation>Ne laissez que les administrateurs y écrire.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ascenseur</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line} : {reason}</translation>
    </message>
    <message>
        <source>Line {n} of desk {desk} does not continue what was known of that desk: nothing of it is believed. Ask IT.</source>
        <translation>La ligne {n} du poste {desk} ne suit pas ce qui était connu de ce poste : rien n’en est cru. Demandez à l’informatique.</translation>
    </message>
    <message>
        <source>Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>La ligne {n} de ce poste est une autre dans le hub, donc rien n’est envoyé : faites ce que dit le guide de l’informatique sous « Quand un poste et le hub ne concordent pas ».</translation>
    </message>
    <message>
        <source>Line {seq}</source>
        <translation>Ligne {seq}</translation>
    </message>
    <message>
        <source>Line {seq} does not wait for an approval: nothing needs doing.</source>
        <translation>La ligne {seq} n’attend pas d’approbation : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Line {seq} gave nothing: give the number of a credit or a free label.</source>
        <translation>La ligne {seq} n’a rien accordé : indiquez le numéro d’un crédit ou d’une étiquette offerte.</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in.</source>
        <translation>La ligne {seq} est une estimation jusqu’à l’arrivée de la facture.</translation>
    </message>
    <message>
        <source>Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.</source>
        <translation>La ligne {seq} est un surclassement, qui n’exige aucun bon : indiquez un crédit ou une étiquette offerte.</translation>
    </message>
    <message>
        <source>Line {seq} is itself a reversal, which stands: post the gesture again if it was right.</source>
        <translation>La ligne {seq} est elle-même une annulation, qui demeure : inscrivez de nouveau le geste s’il était juste.</translation>
    </message>
    <message>
        <source>Line {seq} is neither a gesture nor a promise: nothing has landed with it.</source>
        <translation>La ligne {seq} n’est ni un geste ni une promesse : le client n’en a rien reçu.</translation>
    </message>
    <message>
        <source>Line {seq} is no estimate: only an estimate gets a bill.</source>
        <translation>La ligne {seq} n’est pas une estimation : seule une estimation reçoit une facture.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture and no promise for this guest: check the number.</source>
        <translation>La ligne {seq} n’est ni un geste ni une promesse pour ce client : vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture: only a gesture can be taken back.</source>
        <translation>La ligne {seq} n’est pas un geste : seul un geste peut être annulé.</translation>
    </message>
    <message>
        <source>Line {seq} is no line of a guest: check the number.</source>
        <translation>La ligne {seq} n’est pas celle d’un client : vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Line {seq} is not {who}'s: only the rep concerned replies to a pattern.</source>
        <translation>La ligne {seq} n’est pas de {who} : seul l’agent concerné répond à une tendance.</translation>
    </message>
    <message>
        <source>Line {seq} is nothing to post: choose a line of the list.</source>
        <translation>La ligne {seq} n’est pas à imputer : choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>Line {seq} of {day}</source>
        <translation>Ligne {seq} du {day}</translation>
    </message>
    <message>
        <source>Line {seq} of {day}, room {room}</source>
        <translation>Ligne {seq} du {day}, chambre {room}</translation>
    </message>
    <message>
        <source>Line {seq} promised nothing: `latitude promise list` shows what is owed.</source>
        <translation>La ligne {seq} n’a rien promis : `latitude promise list` montre ce qui est dû.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap, whose headroom would come back.</source>
        <translation>La ligne {seq} compte encore sur le plafond du groupe, dont la marge serait rendue.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>La ligne {seq} attend une approbation : approuvez-la ou refusez-la d’abord.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: there is a voucher once it is approved.</source>
        <translation>La ligne {seq} attend une approbation : il y aura un bon une fois qu’elle sera approuvée.</translation>
    </message>
    <message>
        <source>Line {seq} was already taken back by line {by}: nothing needs doing.</source>
        <translation>La ligne {seq} a déjà été annulée par la ligne {by} : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.</source>
        <translation>La ligne {seq} est déjà facturée, à {billed} : saisissez une seconde facture à la main si elle est juste.</translation>
    </message>
    <message>
        <source>Line {seq} was declined: what was never given has no voucher.</source>
        <translation>La ligne {seq} a été refusée : ce qui n’a jamais été accordé n’a pas de bon.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back as entered wrong, by line {by}.</source>
        <translation>La ligne {seq} a été annulée comme saisie par erreur, par la ligne {by}.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back by line {by}: nothing is owed for it.</source>
        <translation>La ligne {seq} a été annulée par la ligne {by} : rien n’est dû à ce titre.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back in part by line {by}, and a line can be taken back only once: write what else came back into the handover note.</source>
        <translation>La ligne {seq} a été annulée en partie par la ligne {by}, et une ligne ne peut être annulée qu’une fois : notez dans la note de relève ce qui est revenu d’autre.</translation>
    </message>
    <message>
        <source>Line {seq}, room {room}</source>
        <translation>Ligne {seq}, chambre {room}</translation>
    </message>
    <message>
        <source>Line {seq}: late correction of line {of} from a closed shift.</source>
        <translation>Ligne {seq} : correction tardive de la ligne {of} d’un service clos.</translation>
    </message>
    <message>
        <source>Line {seq}: two stays are one guest's; {rep} is over by {money} by merge.</source>
        <translation>Ligne {seq} : deux séjours sont d’un même client ; {rep} dépasse de {money} par fusion.</translation>
    </message>
    <message>
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}, and it stopped after {read:,} of its {of:,} rows. The same file again brings in the rest.</source>
        <translation>Ligne {seq} : {n:,} lignes d’un ancien relevé ont été importées, {money}, et l’importation s’est arrêtée après {read:,} de ses {of:,} lignes. Le même fichier, repris, apporte le reste.</translation>
    </message>
    <message numerus="yes">
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.</source>
        <extracomment>English for one: Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.</extracomment>
        <translation>
            <numerusform>Ligne {seq} : {n:,} ligne d’un ancien relevé a été importée, {money} : elle ne compte ni dans un plafond ni dans un total.</numerusform>
            <numerusform>Ligne {seq} : {n:,} lignes d’un ancien relevé ont été importées, {money} : elles ne comptent ni dans un plafond ni dans un total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: it was lowered at another desk than gave, before they had met.</source>
        <translation>Ligne {seq} : {rep} dépasse de {money} le plafond d’un client du {day} : il a été abaissé à un autre poste que celui qui a donné, avant qu’ils se soient rejoints.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: stays were merged at another desk than gave, before they had met.</source>
        <translation>Ligne {seq} : {rep} dépasse de {money} le plafond d’un client du {day} : des séjours ont été fusionnés à un autre poste que celui qui a donné, avant qu’ils se soient rejoints.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.</source>
        <translation>Ligne {seq} : {rep} dépasse de {money} le plafond d’un client du {day} : deux postes ont donné avant de s’être rejoints.</translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</extracomment>
        <translation>
            <numerusform>Lignes {first} à {last} : un incident ({why}), {n} chambre, {money} en tout, {back} annulée(s).</numerusform>
            <numerusform>Lignes {first} à {last} : un incident ({why}), {n} chambres, {money} en tout, {back} annulée(s).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</extracomment>
        <translation>
            <numerusform>Lignes {first} à {last} : un incident ({why}), {n} chambre, {money} en tout.</numerusform>
            <numerusform>Lignes {first} à {last} : un incident ({why}), {n} chambres, {money} en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen, empathise, apologise, resolve, then log.</source>
        <translation>Écouter, compatir, s’excuser, résoudre, puis noter.</translation>
    </message>
    <message>
        <source>Look in the system’s settings whether one is set up.</source>
        <translation>Voyez dans les réglages du système s’il y en a une.</translation>
    </message>
    <message>
        <source>Lounge for a day</source>
        <translation>Salon pour une journée</translation>
    </message>
    <message>
        <source>Loyal guest</source>
        <translation>Client fidèle</translation>
    </message>
    <message>
        <source>Luggage late</source>
        <translation>Bagages en retard</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mend these lines.</source>
        <translation>Corrigez ces lignes.</translation>
    </message>
    <message>
        <source>Message or call missed</source>
        <translation>Message ou appel manqué</translation>
    </message>
    <message>
        <source>Met last {at:%Y-%m-%d %H:%M}Z; {lines}.</source>
        <translation>Dernière rencontre : {at:%Y-%m-%d %H:%M}Z ; {lines}.</translation>
    </message>
    <message>
        <source>Mid-scale: rep 100, lead 300, manager no limit</source>
        <translation>Milieu de gamme : agent 100, chef d’équipe 300, manager sans limite</translation>
    </message>
    <message>
        <source>Minibar item</source>
        <translation>Article du minibar</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>Manquent : {missing}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Neither {first} nor {second} is a room that is known: check the room, or type a name.</source>
        <translation>Ni {first} ni {second} n’est une chambre connue : vérifiez la chambre, ou tapez un nom.</translation>
    </message>
    <message>
        <source>Night removed</source>
        <translation>Nuit déduite</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.</source>
        <translation>Aucune sauvegarde n’a pu être écrite dans {folder} ({why}). {fine} Libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>Aucune sauvegarde n’a été faite : le registre est endommagé, ou son disque est défaillant. Les sauvegardes antérieures sont intactes. Cessez d’inscrire et restaurez la dernière.</translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>Aucune sauvegarde n’a été faite : {reason}. Les sauvegardes antérieures sont intactes. Cessez d’inscrire et restaurez la dernière.</translation>
    </message>
    <message>
        <source>No business day is over yet: there is a line-up the morning after the first one.</source>
        <translation>Aucune journée hôtelière n’est encore finie : il y a un briefing le matin suivant la première.</translation>
    </message>
    <message>
        <source>No cap is in force for a {role}: ask a manager to set one.</source>
        <translation>Aucun plafond n’est en vigueur pour un {role} : demandez à un manager d’en fixer un.</translation>
    </message>
    <message>
        <source>No caps are in force yet: set them first.</source>
        <translation>Aucun plafond n’est encore en vigueur : fixez-les d’abord.</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Sans cause indiquée</translation>
    </message>
    <message>
        <source>No column for {needed} was found among the first lines: put such a header over it, or say which column it is.</source>
        <translation>Aucune colonne pour {needed} parmi les premières lignes : mettez-y un tel en-tête, ou dites quelle colonne c’est.</translation>
    </message>
    <message>
        <source>No column for {needed} was found among {listed}: put such a header over it, or say which column it is.</source>
        <translation>Aucune colonne pour {needed} parmi {listed} : mettez-y un tel en-tête, ou dites quelle colonne c’est.</translation>
    </message>
    <message>
        <source>No data folder can have that name ({error}): choose a shorter, plainer one.</source>
        <translation>Aucun dossier de données ne peut porter ce nom ({error}) : choisissez-en un plus court et plus simple.</translation>
    </message>
    <message>
        <source>No earlier version is kept here: it goes once the newer one has opened the ledger. Restore a backup if you must go back.</source>
        <translation>Aucune version antérieure n’est gardée ici : elle part dès que la nouvelle a ouvert le registre. Restaurez une sauvegarde s’il faut revenir en arrière.</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of {language}: install one (on Debian fonts-droid-fallback), then try again, or choose another language for the document.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de {language} : installez-en une (sous Debian fonts-droid-fallback) puis réessayez, ou choisissez une autre langue pour le document.</translation>
    </message>
    <message>
        <source>No hotel is set up in this data folder: run `latitude init`, or open the desk.</source>
        <translation>Aucun hôtel n’est en place dans ce dossier de données : lancez `latitude init`, ou ouvrez la réception.</translation>
    </message>
    <message>
        <source>No label has the tracking number {tracking}.</source>
        <translation>Aucune étiquette n’a le numéro de suivi {tracking}.</translation>
    </message>
    <message>
        <source>No policy began on {day}: print the card that holds now.</source>
        <translation>Aucune règle n’a commencé le {day} : imprimez la carte en vigueur.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Aucune imprimante n’est installée</translation>
    </message>
    <message>
        <source>No recovery code was made for {initials}: ask another manager.</source>
        <translation>Aucun code de secours n’a été créé pour {initials} : demandez à un autre manager.</translation>
    </message>
    <message>
        <source>No screen is named</source>
        <translation>Aucun écran n’est indiqué</translation>
    </message>
    <message>
        <source>No shift is open: open one first, or post a gesture.</source>
        <translation>Aucun service n’est ouvert : ouvrez-en un d’abord, ou inscrivez un geste.</translation>
    </message>
    <message>
        <source>No shift was open at line {seq}: check the number.</source>
        <translation>Aucun service n’était ouvert à la ligne {seq} : vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead or a manager.</source>
        <translation>Personne n’approuve sa propre saisie : demandez à un autre chef d’équipe ou à un manager.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode.</source>
        <translation>Personne n’approuve sa propre saisie : demandez à un autre chef d’équipe, ou à un manager d’activer le mode chef unique.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known, neither as a guest nor in a text: check the spelling.</source>
        <translation>Personne du nom de « {name} » n’est connu, ni comme client ni dans un texte : vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Nobody here has the initials {initials!r}: type those of somebody who works here.</source>
        <translation>Personne ici n’a les initiales {initials!r} : tapez celles de quelqu’un qui travaille ici.</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: give one person that role.</source>
        <translation>Personne n’est encore manager : donnez ce rôle à quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody is at the desk: sign in first.</source>
        <translation>Personne n’est au poste : connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose the rooms to take it back from.</source>
        <translation>Personne n’est choisi : choisissez les chambres dont annuler le geste.</translation>
    </message>
    <message>
        <source>Nobody is chosen: name the rooms, such as 401-418.</source>
        <translation>Personne n’est choisi : nommez les chambres, par exemple 401-418.</translation>
    </message>
    <message>
        <source>Nobody is known for {what}: add the guest first, or check the room.</source>
        <translation>Personne n’est connu pour {what} : ajoutez d’abord le client, ou vérifiez la chambre.</translation>
    </message>
    <message>
        <source>Nobody is known in room {room}: check the number, or type a name.</source>
        <translation>Personne n’est connu en chambre {room} : vérifiez le numéro, ou tapez un nom.</translation>
    </message>
    <message>
        <source>Nobody who left on or before {until} is due to be erased: nothing needs doing.</source>
        <translation>Aucun client parti le {until} ou avant n’est à effacer : il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.</source>
        <extracomment>English for one: Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.</extracomment>
        <translation>
            <numerusform>Aucun client parti le {until} ou avant n’est à effacer ; {n} est retenu par des affaires en cours, réglez-les d’abord.</numerusform>
            <numerusform>Aucun client parti le {until} ou avant n’est à effacer ; {n} sont retenus par des affaires en cours, réglez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>None is half in</source>
        <translation>Aucun n’est entré à moitié</translation>
    </message>
    <message>
        <source>None yet in {folder}</source>
        <translation>Aucune encore dans {folder}</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Pas propre</translation>
    </message>
    <message>
        <source>Not here: {parts}. What other desks have of it comes when they meet.</source>
        <translation>Pas ici : {parts}. Ce que d’autres postes en ont arrive quand ils se retrouvent.</translation>
    </message>
    <message>
        <source>Not met yet; {lines}.</source>
        <translation>Pas encore de rencontre ; {lines}.</translation>
    </message>
    <message>
        <source>Not to be had any more: {parts}.</source>
        <translation>Impossible à retrouver : {parts}.</translation>
    </message>
    <message>
        <source>Not verified: {reason}.</source>
        <translation>Non vérifié : {reason}.</translation>
    </message>
    <message>
        <source>Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that its numbers are not given out again; confirm only if there was none.</source>
        <translation>Rien ici ne sait ce qui a été inscrit après cette sauvegarde. Si un rapport a été imprimé depuis, tapez son pied de page, pour que ses numéros ne servent pas de nouveau ; ne confirmez que s’il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing of shift {shift} was corrected since it was closed: its report stands as it is.</source>
        <translation>Rien du service {shift} n’a été corrigé depuis sa clôture : son rapport reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing of the log was brought in.</source>
        <translation>Rien du relevé n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing of {day} came since its last paper: it stands as it is.</source>
        <translation>Rien du {day} n’est venu depuis son dernier document : il reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal for {day}: choose another business day.</source>
        <translation>Rien ne figure au journal pour le {day} : choisissez une autre journée hôtelière.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal from {first} to {last}: choose other days.</source>
        <translation>Rien ne figure au journal du {first} au {last} : choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was given or promised to this guest yet: there is no letter to write.</source>
        <translation>Rien n’a encore été accordé ni promis à ce client : il n’y a pas de lettre à écrire.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.</source>
        <translation>Rien n’a été perdu ; il sera nettoyé au prochain effacement, ou quand un manager se connecte.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was lost.</source>
        <translation>Rien n’a été enregistré et rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} lines of old logs of that time names and notes would be erased.</source>
        <extracomment>English for one: Of {n} line of an old log of that time names and notes would be erased.</extracomment>
        <translation>
            <numerusform>Les noms et notes de {n} ligne d’un ancien relevé de cette époque seraient effacés.</numerusform>
            <numerusform>Les noms et notes de {n} lignes d’anciens relevés de cette époque seraient effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>On Windows the installer updates Latitude: start the newer one from the stick, as the first time.</source>
        <translation>Sous Windows, l’installateur met Latitude à jour : lancez le plus récent depuis la clé, comme la première fois.</translation>
    </message>
    <message>
        <source>One category up</source>
        <translation>Une catégorie au-dessus</translation>
    </message>
    <message>
        <source>One stopped after {read:,} of its {of:,} rows (line {seq})</source>
        <translation>L’un s’est arrêté après {read:,} de ses {of:,} lignes (ligne {seq})</translation>
    </message>
    <message>
        <source>Only a free label can be estimated: leave the ~ out.</source>
        <translation>Seule une étiquette offerte peut être estimée : retirez le ~.</translation>
    </message>
    <message>
        <source>Only a return can be taken back in part (--reason returned): leave the amount out.</source>
        <translation>Seul un retour peut être annulé en partie (--reason returned) : retirez le montant.</translation>
    </message>
    <message>
        <source>Only an upgrade has nights: leave them out.</source>
        <translation>Seul un surclassement a des nuits : retirez-les.</translation>
    </message>
    <message>
        <source>Only sslmode=verify-full and sslrootcert=FILE may stand in a hub's address: a hub is always checked.</source>
        <translation>Seuls sslmode=verify-full et sslrootcert=FILE peuvent figurer dans l’adresse d’un hub : un hub est toujours vérifié.</translation>
    </message>
    <message>
        <source>Open the desk, or run `latitude init`.</source>
        <translation>Ouvrez la réception, ou lancez `latitude init`.</translation>
    </message>
    <message>
        <source>Other accounts may read {file}</source>
        <translation>D’autres comptes peuvent lire {file}</translation>
    </message>
    <message>
        <source>Over by {amount}.</source>
        <translation>Dépasse de {amount}.</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Surréservation</translation>
    </message>
    <message>
        <source>Parcel for the guest</source>
        <translation>Colis pour le client</translation>
    </message>
    <message>
        <source>Parking, one night</source>
        <translation>Parking, une nuit</translation>
    </message>
    <message>
        <source>Portal booking differs</source>
        <translation>Réservation du portail différente</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. {safe} What is typed stays.</source>
        <translation>Les inscriptions sont suspendues jusqu’au rétablissement du registre. {safe} Votre saisie reste.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Panne de courant</translation>
    </message>
    <message>
        <source>Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try again.</source>
        <translation>L’entraînement ne peut être préparé dans {folder} ({reason}). Rien d’autre n’a été touché : libérez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Practice is open already, but does not answer: end it, then try again.</source>
        <translation>L’entraînement est déjà ouvert, mais ne répond pas : arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Print as written: {scripts}; {n} fonts</source>
        <translation>S’impriment tels quels : {scripts} ; polices : {n}</translation>
    </message>
    <message>
        <source>Promise a time, not “soon”.</source>
        <translation>Promettez une heure, pas « bientôt ».</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: its guest was erased.</source>
        <translation>La promesse {seq} n’est plus due : son client a été effacé.</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: line {by} took it back as entered wrong.</source>
        <translation>La promesse {seq} n’est plus due : la ligne {by} l’a annulée comme saisie par erreur.</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>La promesse {seq} a déjà été notée non tenue, par la ligne {by} de {actor} : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>La promesse {seq} a déjà été tenue, par la ligne {by} de {actor} : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>Remplacement envoyé</translation>
    </message>
    <message>
        <source>Report S{report} is lost: its number is never used again, and the restore is on record.</source>
        <translation>Le rapport S{report} est perdu : son numéro ne servira plus jamais, et la restauration est consignée.</translation>
    </message>
    <message>
        <source>Request lost</source>
        <translation>Demande perdue</translation>
    </message>
    <message>
        <source>Return lost item, international</source>
        <translation>Retour d’objet oublié, international</translation>
    </message>
    <message>
        <source>Return lost item, parcel</source>
        <translation>Retour d’objet oublié, colis</translation>
    </message>
    <message>
        <source>Return lost item, small</source>
        <translation>Retour d’objet oublié, petit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation>Chambre pas prête</translation>
    </message>
    <message>
        <source>Run `latitude backup`, and check that folder.</source>
        <translation>Lancez `latitude backup`, et vérifiez ce dossier.</translation>
    </message>
    <message>
        <source>Run `latitude verify --full`.</source>
        <translation>Lancez `latitude verify --full`.</translation>
    </message>
    <message>
        <source>SQLite works with other settings: {settings}</source>
        <translation>SQLite travaille avec d’autres réglages : {settings}</translation>
    </message>
    <message>
        <source>SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.</source>
        <translation>SQLite n’a pas voulu mettre {name} à {value} (il répond {found}) : rien n’a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Say by when it is promised, such as 2h, 1d or 18:00.</source>
        <translation>Dites pour quand c’est promis, par exemple 2h, 1d ou 18:00.</translation>
    </message>
    <message>
        <source>Say in a few words what is promised, such as “call back about the parcel”.</source>
        <translation>Dites en quelques mots ce qui est promis, par exemple « rappeler au sujet du colis ».</translation>
    </message>
    <message>
        <source>Say that two stays are one guest’s</source>
        <translation>Dire que deux séjours sont d’un même client</translation>
    </message>
    <message>
        <source>Schema {schema}, {lines:,} lines, {size:,.1f} MB, id {id}</source>
        <translation>Schéma {schema}, lignes : {lines:,}, {size:,.1f} Mo, identifiant {id}</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Qualité du service</translation>
    </message>
    <message>
        <source>Service missed</source>
        <translation>Ménage non fait</translation>
    </message>
    <message>
        <source>Set one up in the system; until then print the PDF elsewhere.</source>
        <translation>Installez-en une dans le système ; d’ici là, imprimez le PDF ailleurs.</translation>
    </message>
    <message>
        <source>Set this computer's clock.</source>
        <translation>Réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.</source>
        <translation>Plusieurs clients correspondent à {what} : {names}. Précisez lequel par son nom (--guest) ou l’identifiant de son séjour.</translation>
    </message>
    <message>
        <source>Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).</source>
        <translation>La gravité va de 1 (désagrément) à 4 (séjour gâché).</translation>
    </message>
    <message>
        <source>Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.</source>
        <translation>Le service {number} est ouvert depuis {since:%Y-%m-%d %H:%M} ({actor}) : clôturez-le d’abord.</translation>
    </message>
    <message>
        <source>Shift {number} is still open: what is corrected now stands in its own report.</source>
        <translation>Le service {number} est encore ouvert : ce qui est corrigé maintenant figure dans son propre rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.</source>
        <extracomment>English for one: Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.</extracomment>
        <translation>
            <numerusform>Le service {shift} a {n} complément, et rien n’a été corrigé depuis : demandez le 1.</numerusform>
            <numerusform>Le service {shift} a {n} compléments, et rien n’a été corrigé depuis : demandez de 1 à {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow service</source>
        <translation>Service lent</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Odeur</translation>
    </message>
    <message>
        <source>Stop posting and call whoever audits the house.</source>
        <translation>Cessez d’enregistrer et appelez qui contrôle la maison.</translation>
    </message>
    <message>
        <source>Stop posting and restore the last backup.</source>
        <translation>Cessez d’inscrire et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Stop posting and start Latitude again.</source>
        <translation>Cessez d’enregistrer et redémarrez Latitude.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.</source>
        <translation>Le complément {shift}/S{number} a été perdu à la restauration du registre, et son numéro ne servira plus.</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>Le complément {shift}/S{number} n’a pas encore été émis : un chef d’équipe l’émet, ajoutez --as INITIALS.</translation>
    </message>
    <message>
        <source>Supplies missing</source>
        <translation>Produits manquants</translation>
    </message>
    <message>
        <source>Take a colleague’s line back, enter a bill</source>
        <translation>Annuler la ligne d’un collègue, saisir une facture</translation>
    </message>
    <message>
        <source>Taking back nothing changes nothing: write how much comes back.</source>
        <translation>Annuler zéro ne change rien : écrivez combien revient.</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Television, lamp or other device</source>
        <translation>Télévision, lampe ou autre appareil</translation>
    </message>
    <message>
        <source>That PIN is not right: try again.</source>
        <translation>Ce PIN n’est pas le bon : réessayez.</translation>
    </message>
    <message>
        <source>That file belongs to another program: choose another data folder.</source>
        <translation>Ce fichier appartient à un autre programme : choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>That guest was erased on {business_day}: nothing can be given to this stay any more.</source>
        <translation>Ce client a été effacé le {business_day} : plus rien ne peut être accordé à ce séjour.</translation>
    </message>
    <message>
        <source>That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.</source>
        <translation>C’est une sauvegarde du registre {ledger_id}, et celui de ce poste est {here} : choisissez-en une qui lui appartient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.</source>
        <translation>C’est un registre d’entraînement : il ne devient jamais celui d’un hôtel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is a paper of ledger {other}, and the backup is of {ledger_id}.</source>
        <translation>C’est un papier du registre {other}, et la sauvegarde est de {ledger_id}.</translation>
    </message>
    <message>
        <source>That is above your own authority: a manager can approve it.</source>
        <translation>C’est au-delà de votre propre autorité : un manager peut l’approuver.</translation>
    </message>
    <message>
        <source>That is more than {most} guests: post it in two halves.</source>
        <translation>Cela fait plus de {most} clients : inscrivez en deux fois.</translation>
    </message>
    <message>
        <source>That is no address of a hub: write it as postgresql://USER@HOST/DATABASE, as IT gave it.</source>
        <translation>Ce n’est pas l’adresse d’un hub : écrivez postgresql://USER@HOST/DATABASE, comme l’informatique l’a donnée.</translation>
    </message>
    <message>
        <source>That is no file name this computer can use: choose a shorter, plainer one.</source>
        <translation>Ce n’est pas un nom de fichier utilisable sur cet ordinateur : choisissez-en un plus court et plus simple.</translation>
    </message>
    <message>
        <source>That is no file this computer can read: check the name and its rights.</source>
        <translation>Ce n’est pas un fichier lisible sur cet ordinateur : vérifiez le nom et ses droits.</translation>
    </message>
    <message>
        <source>That is no folder this computer can use: choose another one.</source>
        <translation>Ce n’est pas un dossier utilisable sur cet ordinateur : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That is no proof of a Latitude document: scan its code again, or type the footer's line in full.</source>
        <translation>Ce n’est pas la preuve d’un document Latitude : scannez de nouveau son code, ou tapez en entier la ligne du pied de page.</translation>
    </message>
    <message>
        <source>That is no uuid: leave it out, and one is made.</source>
        <translation>Ce n’est pas un uuid : laissez-le de côté, et il en sera créé un.</translation>
    </message>
    <message>
        <source>That is not the PIN of the time when this backup was made: try again.</source>
        <translation>Ce n’est pas le PIN en vigueur lors de cette sauvegarde : réessayez.</translation>
    </message>
    <message>
        <source>That is not the hotel's key: a manager at a desk that joined before reads it with `latitude hub key`.</source>
        <translation>Ce n’est pas la clé de l’hôtel : un manager la lit avec `latitude hub key` à un poste qui a rejoint avant.</translation>
    </message>
    <message>
        <source>That is the same stay of {guest} already: choose another one.</source>
        <translation>C’est déjà le même séjour de {guest} : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That path has {count} letters, and {most} is the most that works everywhere on Windows: choose a shorter one.</source>
        <translation>Ce chemin a {count} lettres, et {most} est le plus qui fonctionne partout sous Windows : choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>That recovery code is not right: compare it with the paper.</source>
        <translation>Ce code de secours n’est pas le bon : comparez-le avec le papier.</translation>
    </message>
    <message>
        <source>That recovery code was used a moment ago: type the new one.</source>
        <translation>Ce code de secours vient d’être utilisé : tapez le nouveau.</translation>
    </message>
    <message>
        <source>That stay is not in the register: find the guest by room or name.</source>
        <translation>Ce séjour n’est pas au fichier des clients : cherchez le client par chambre ou par nom.</translation>
    </message>
    <message>
        <source>That stay was not merged into another: there is nothing to split.</source>
        <translation>Ce séjour n’a pas été fusionné avec un autre : il n’y a rien à séparer.</translation>
    </message>
    <message>
        <source>That user of the hub belongs to another ledger: ask IT for a desk of another name (`latitude hub create --desk`), or restore a backup of that ledger.</source>
        <translation>Cet utilisateur du hub appartient à un autre registre : demandez à l’informatique un poste d’un autre nom (`latitude hub create --desk`), ou restaurez une sauvegarde de ce registre.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, another gesture: post this one as a new draft.</source>
        <translation>Cet uuid est déjà la ligne {seq}, un autre geste : inscrivez celui-ci comme nouveau brouillon.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, something else: make the promise anew.</source>
        <translation>Cet uuid est déjà la ligne {seq}, autre chose : refaites la promesse.</translation>
    </message>
    <message>
        <source>The Latitude in {folder} stands alone, without the folder that updates need: unpack the newer version and start that.</source>
        <translation>Le Latitude de {folder} est seul, sans le dossier qu’il faut aux mises à jour : décompressez la version plus récente et lancez-la.</translation>
    </message>
    <message>
        <source>The backup before the update does not verify ({reason}): see to the ledger first, then update.</source>
        <translation>La sauvegarde d’avant la mise à jour ne se vérifie pas ({reason}) : occupez-vous d’abord du registre, puis mettez à jour.</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written; older backups are as they were.</source>
        <translation>La sauvegarde a été arrêtée. Aucun fichier n’a été écrit ; les sauvegardes précédentes sont intactes.</translation>
    </message>
    <message>
        <source>The bill is in {other}, and this hotel counts in {code}: enter it by hand.</source>
        <translation>La facture est en {other}, et cet hôtel compte en {code} : saisissez-la à la main.</translation>
    </message>
    <message>
        <source>The bill is nothing: take the gesture back instead if it was not sent.</source>
        <translation>La facture est de zéro : annulez plutôt le geste si rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The business day is already {current}: it cannot be rolled further ahead of the calendar.</source>
        <translation>La journée hôtelière est déjà le {current} : elle ne peut avancer davantage sur le calendrier.</translation>
    </message>
    <message>
        <source>The business day {current} began less than an hour ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>La journée hôtelière {current} a commencé il y a moins d’une heure : confirmez s’il faut vraiment encore passer, au {new}.</translation>
    </message>
    <message>
        <source>The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>La journée hôtelière {current} a commencé il y a {hours} h : confirmez s’il faut vraiment encore passer, au {new}.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>La cause</translation>
    </message>
    <message>
        <source>The check of {name} was stopped before its end: nothing is known of it, and nothing was changed.</source>
        <translation>La vérification de {name} a été arrêtée avant la fin : on n’en sait rien, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The choice could not be kept ({why}). The folders are the ones before.</source>
        <translation>Le choix n’a pu être conservé ({why}). Les dossiers restent ceux d’avant.</translation>
    </message>
    <message>
        <source>The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.</source>
        <translation>L’horloge indique {local:%Y-%m-%d %H:%M}, {span} après la dernière ligne : confirmez que la date est juste, ou réglez l’horloge.</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock was ahead, or has gone back since: lines {lines} have a later time than what was posted after them.</source>
        <extracomment>English for one: The computer's clock was ahead, or has gone back since: line {lines} has a later time than what was posted after it.</extracomment>
        <translation>
            <numerusform>L’horloge de l’ordinateur avançait, ou a reculé depuis : la ligne {lines} a une heure plus tardive que ce qui a été saisi après elle.</numerusform>
            <numerusform>L’horloge de l’ordinateur avançait, ou a reculé depuis : les lignes {lines} ont une heure plus tardive que ce qui a été saisi après elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>La confirmation</translation>
    </message>
    <message>
        <source>The confirmation number has {count:,} letters: use at most {most}.</source>
        <translation>Le numéro de confirmation a {count:,} lettres : utilisez-en au plus {most}.</translation>
    </message>
    <message>
        <source>The confirmation number holds invisible characters: type it again.</source>
        <translation>Le numéro de confirmation contient des caractères invisibles : retapez-le.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.</source>
        <translation>Le dossier de données {folder} n’est pas accessible en écriture. Rien n’a été enregistré ; ce qui s’y trouve est en sûreté.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file: choose a folder.</source>
        <translation>Le dossier de données {folder} est un fichier : choisissez un dossier.</translation>
    </message>
    <message>
        <source>The data folder {folder} may not be looked into. Nothing was changed.</source>
        <translation>Le dossier de données {folder} ne peut être consulté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database {database} keeps texts in {encoding}, which lacks letters of people's names: IT makes a new one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</source>
        <translation>La base {database} garde ses textes en {encoding}, où manquent des lettres de noms : l’informatique en crée une nouvelle avec CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</translation>
    </message>
    <message>
        <source>The database {database} was restored before the hub's roles were there, so nobody may do anything in it. They are there now: restore it once more into an empty database, and run this again.</source>
        <translation>La base {database} a été restaurée avant que les rôles du hub ne soient là : personne n’y peut rien. Ils y sont maintenant : restaurez-la encore une fois dans une base vide, puis relancez ceci.</translation>
    </message>
    <message>
        <source>The days run backwards: {last} lies before {first}.</source>
        <translation>Les jours vont à rebours : {last} est avant {first}.</translation>
    </message>
    <message>
        <source>The decimal mark is “.” or “,”: choose one of them.</source>
        <translation>Le séparateur décimal est « . » ou « , » : choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>The demo cannot be written to {out} ({why}). Nothing else was touched.</source>
        <translation>La démonstration ne peut être écrite dans {out} ({why}). Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>The departure {departure} is before the arrival {arrival}: correct the dates.</source>
        <translation>Le départ {departure} précède l’arrivée {arrival} : corrigez les dates.</translation>
    </message>
    <message>
        <source>The departure {departure} lies before the arrival {arrival}: check the dates.</source>
        <translation>Le départ {departure} se situe avant l’arrivée {arrival} : vérifiez les dates.</translation>
    </message>
    <message>
        <source>The desk goes on; see whether the network and the server are there.</source>
        <translation>Le poste continue ; voyez si le réseau et le serveur sont là.</translation>
    </message>
    <message>
        <source>The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>Le disque a failli pendant l’enregistrement : on ne sait pas encore si le geste est au journal. Ce sera vérifié à la réouverture du registre.</translation>
    </message>
    <message>
        <source>The disk failed:</source>
        <translation>Le disque a failli :</translation>
    </message>
    <message>
        <source>The disk is full. {safe} Free some space on the disk of {parent} and post again.</source>
        <translation>Le disque est plein. {safe} Libérez de la place sur le disque de {parent} et inscrivez de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full:</source>
        <translation>Le disque est plein :</translation>
    </message>
    <message>
        <source>The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.</source>
        <translation>Le disque de {folder} a failli ({why}). Rien n’a été restauré ni modifié : vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.</source>
        <translation>Le disque de {parent} a failli pendant le remplacement du registre : il y a là soit celui d’avant, intact, soit celui restauré. Vérifiez le disque, puis voyez lequel avec `latitude verify`.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed. {safe} Check the disk, then post again.</source>
        <translation>Le disque de {parent} a failli. {safe} Vérifiez le disque, puis inscrivez de nouveau.</translation>
    </message>
    <message>
        <source>The document is not signed ({why}): a manager can turn signing off and on again.</source>
        <translation>Le document n’est pas signé ({why}) : un manager peut désactiver puis réactiver la signature.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a letter: it was cut short, export it again.</source>
        <translation>Le fichier s’arrête au milieu d’une lettre : il a été tronqué, exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has headers and no bills: export it again.</source>
        <translation>Le fichier a des en-têtes et aucune facture : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.</source>
        <translation>Le fichier a {count:,} lignes et {what} en a au plus {max_lines:,} : {shorter}.</translation>
    </message>
    <message>
        <source>The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.</source>
        <translation>Le fichier fait {size:,.0f} Mo et {what} au plus {most:,.0f} : {shorter}.</translation>
    </message>
    <message>
        <source>The file is damaged ({encoding}): export it again as CSV UTF-8.</source>
        <translation>Le fichier est endommagé ({encoding}) : exportez-le de nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty: {again}.</source>
        <translation>Le fichier est vide : {again}.</translation>
    </message>
    <message>
        <source>The first start makes it.</source>
        <translation>Le premier démarrage le crée.</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>Le dossier n’a pu être parcouru.</translation>
    </message>
    <message>
        <source>The folder of backups {folder} cannot be read ({why}). {fine}</source>
        <translation>Le dossier des sauvegardes {folder} ne peut être lu ({why}). {fine}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}). Nothing was written.</source>
        <translation>Le dossier {folder} ne peut être créé ({why}). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there: choose one that is.</source>
        <translation>Le dossier {parent} n’existe pas : choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>The gesture was {shown}: take back at most that.</source>
        <translation>Le geste était de {shown} : annulez au plus ce montant.</translation>
    </message>
    <message>
        <source>The gift is not the fix.</source>
        <translation>Le cadeau n’est pas la solution.</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>Le client est présent : marquez-le d’abord comme parti.</translation>
    </message>
    <message>
        <source>The guest of line {seq} was erased: no voucher can be made out any more.</source>
        <translation>Le client de la ligne {seq} a été effacé : aucun bon ne peut plus être établi.</translation>
    </message>
    <message>
        <source>The guest's name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>The hotel's business day begins at {cutoff} in {zone}, and this desk's at {cutoff2} in {zone2}: set this desk up anew with the hotel's.</source>
        <translation>La journée hôtelière commence à {cutoff} ({zone}), et celle de ce poste à {cutoff2} ({zone2}) : réinstallez ce poste avec celle de l’hôtel.</translation>
    </message>
    <message>
        <source>The hotel's key has eight groups of four letters and digits: read it again.</source>
        <translation>La clé de l’hôtel a huit groupes de quatre lettres et chiffres : relisez-la.</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>On n’a pas pu demander au hub ce qu’il a de ce poste ({why}) : restaurez dès qu’il répond, ou voyez le guide de l’informatique sous « Quand un poste et le hub ne concordent pas ».</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk, as the IT guide explains under “When a desk and the hub disagree”: {why}</source>
        <translation>On n’a pas pu demander au hub ce qu’il a de ce poste, comme l’explique le guide de l’informatique sous « Quand un poste et le hub ne concordent pas » : {why}</translation>
    </message>
    <message>
        <source>The hub could not be told: {why}</source>
        <translation>Le hub n’a pas pu être prévenu : {why}</translation>
    </message>
    <message>
        <source>The hub did not take line {seq} of this desk ({why}): verify the ledger, and ask IT.</source>
        <translation>Le hub n’a pas pris la ligne {seq} de ce poste ({why}) : vérifiez le registre et demandez à l’informatique.</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>Le hub a la ligne {n} de ce poste et cette sauvegarde n’y mène pas : choisissez-en une plus ancienne et laissez revenir ses lignes suivantes, ou voyez le guide de l’informatique sous « Quand un poste et le hub ne concordent pas ».</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>Le hub a la ligne {n} de ce poste et elle manque à ce registre, donc rien n’est envoyé : faites ce que dit le guide de l’informatique sous « Quand un poste et le hub ne concordent pas ».</translation>
    </message>
    <message>
        <source>The hub keeps this hotel in {currency}: this desk's ledger is in another currency.</source>
        <translation>Le hub tient cet hôtel en {currency} : le registre de ce poste est dans une autre monnaie.</translation>
    </message>
    <message>
        <source>The hub knows this desk's ledger as another of its desks: join as the user it had there, or, where two computers use copies of it, set one of them up anew.</source>
        <translation>Le hub connaît le registre de ce poste comme un autre de ses postes : rejoignez-le avec l’utilisateur qu’il y avait ou, si deux ordinateurs en utilisent des copies, réinstallez l’un d’eux.</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Latitude: update this computer first.</source>
        <translation>Le hub a été créé par une version plus récente de Latitude : mettez d’abord cet ordinateur à jour.</translation>
    </message>
    <message>
        <source>The hub was made by an older version of Latitude: IT runs `latitude hub create` again.</source>
        <translation>Le hub a été créé par une version plus ancienne de Latitude : l’informatique relance `latitude hub create`.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): look whether it runs and the address is right, and try again.</source>
        <translation>Le hub {where} est injoignable ({why}) : vérifiez qu’il tourne et que l’adresse est juste, puis réessayez.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): this desk goes on working, and its lines wait.</source>
        <translation>Le hub {where} est injoignable ({why}) : ce poste continue de travailler et ses lignes attendent.</translation>
    </message>
    <message numerus="yes">
        <source>The hub {where} could not be told ({why}) and lacks this desk's last {n} lines: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <extracomment>English for one: The hub {where} could not be told ({why}) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</extracomment>
        <translation>
            <numerusform>Le hub {where} n’a pas pu être prévenu ({why}) et n’a pas la dernière ligne de ce poste : rejoignez-le encore une fois quand il est là et quittez-le alors, ou l’informatique y ferme ce poste (`latitude hub close`).</numerusform>
            <numerusform>Le hub {where} n’a pas pu être prévenu ({why}) et n’a pas les {n} dernières lignes de ce poste : rejoignez-le encore une fois quand il est là et quittez-le alors, ou l’informatique y ferme ce poste (`latitude hub close`).</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub {where} could not be told ({why}): join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <translation>Le hub {where} n’a pas pu être prévenu ({why}) : rejoignez-le encore une fois quand il est là et quittez-le alors, ou l’informatique y ferme ce poste (`latitude hub close`).</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}), so nothing was sent: ask IT.</source>
        <translation>Le hub {where} n’a pas pu montrer qu’il est le bon ({why}), donc rien n’a été envoyé : demandez à l’informatique.</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}): look whom its certificate names, and whether ?sslrootcert=FILE names who signed it.</source>
        <translation>Le hub {where} n’a pas pu montrer qu’il est le bon ({why}) : regardez qui son certificat nomme, et si ?sslrootcert=FILE nomme qui l’a signé.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: ask IT for a new password, and join again.</source>
        <translation>Le hub {where} ne laisse pas entrer {user} : demandez un nouveau mot de passe à l’informatique et rejoignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: check the user and the password (LATITUDE_HUB_PASSWORD).</source>
        <translation>Le hub {where} ne laisse pas entrer {user} : vérifiez l’utilisateur et le mot de passe (LATITUDE_HUB_PASSWORD).</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: IT must allow more (max_connections), and this desk goes on working.</source>
        <translation>Le hub {where} n’a plus de connexion libre : l’informatique doit en permettre plus (max_connections), et ce poste continue de travailler.</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: whoever runs its server allows more (max_connections), or try again once others are gone.</source>
        <translation>Le hub {where} n’a plus de connexion libre : qui gère son serveur en permet plus (max_connections), ou réessayez quand d’autres sont partis.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: IT must make some, and this desk goes on working.</source>
        <translation>Le hub {where} n’a plus de place : l’informatique doit en faire, et ce poste continue de travailler.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: whoever runs its server makes some, then try again.</source>
        <translation>Le hub {where} n’a plus de place : qui gère son serveur en fait, puis réessayez.</translation>
    </message>
    <message>
        <source>The hub {where} is busy ({why}): try again in a moment.</source>
        <translation>Le hub {where} est occupé ({why}) : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The hub {where} is not made for this desk ({why}): IT runs `latitude hub create` first.</source>
        <translation>Le hub {where} n’est pas prêt pour ce poste ({why}) : l’informatique lance d’abord `latitude hub create`.</translation>
    </message>
    <message>
        <source>The hub {where} knows no desk of a hotel {hotel}: choose one of {hotels}.</source>
        <translation>Le hub {where} ne connaît aucun poste d’un hôtel {hotel} : choisissez parmi {hotels}.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: IT raises that user's limit (ALTER ROLE, CONNECTION LIMIT), and this desk goes on working.</source>
        <translation>Le hub {where} n’accorde plus de connexion à {user} : l’informatique relève la limite de cet utilisateur (ALTER ROLE, CONNECTION LIMIT), et ce poste continue de travailler.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: whoever runs its server raises that user's limit (ALTER ROLE, CONNECTION LIMIT), then try again.</source>
        <translation>Le hub {where} n’accorde plus de connexion à {user} : qui gère son serveur relève la limite de cet utilisateur (ALTER ROLE, CONNECTION LIMIT), puis réessayez.</translation>
    </message>
    <message>
        <source>The hub {where} runs PostgreSQL {version}: this program knows {oldest} to {newest}.</source>
        <translation>Le hub {where} tourne sous PostgreSQL {version} : ce programme connaît {oldest} à {newest}.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’import a été arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The insights look at 1 to {most} days: choose a number between them.</source>
        <translation>Les analyses portent sur 1 à {most} jours : choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>The key could not be kept in {folder} ({why}).</source>
        <translation>La clé n’a pu être gardée dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>The last copy did not verify; the last sound one: {found}</source>
        <translation>La dernière copie n’a pas été validée ; la dernière bonne : {found}</translation>
    </message>
    <message>
        <source>The last verification found nothing wrong: there is nothing to acknowledge.</source>
        <translation>La dernière vérification n’a rien trouvé d’anormal : il n’y a pas à prendre acte.</translation>
    </message>
    <message>
        <source>The last {n:,} lines hold; `latitude verify` checks all</source>
        <translation>Dernières lignes vérifiées, toutes bonnes : {n:,} ; `latitude verify` les vérifie toutes</translation>
    </message>
    <message>
        <source>The ledger in {folder} is gone, and its backups are in {backups}: restore the last one, or move them away to begin anew.</source>
        <translation>Le registre de {folder} a disparu, et ses sauvegardes sont dans {backups} : restaurez la dernière, ou déplacez-les pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start “latitude practice”.</source>
        <translation>Le registre dans {folder} est un registre d’entraînement : choisissez le dossier propre à l’hôtel, ou lancez « latitude practice ».</translation>
    </message>
    <message>
        <source>The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.</source>
        <translation>Le registre dans {parent} n’a pu être remplacé ({why}) : c’est celui d’avant. Libérez le disque, fermez les autres programmes et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>The ledger is damaged, and was not upgraded: restore the last backup.</source>
        <translation>Le registre est endommagé et n’a pas été mis à niveau : restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.</source>
        <translation>Le registre n’est pas intact : {reason}. Rien n’a été enregistré ; consultation et export continuent. Un manager restaure une sauvegarde, ou prend acte des constatations.</translation>
    </message>
    <message>
        <source>The ledger is safe and the desk goes on.</source>
        <translation>Le registre est en sûreté et le poste continue.</translation>
    </message>
    <message>
        <source>The ledger of before is kept as {file}.</source>
        <translation>Le registre d’avant est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.</source>
        <translation>Le registre {path} ne peut être ouvert. {safe} Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be read ({why}). It was not changed.</source>
        <translation>Le registre {path} ne peut être lu ({why}). Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.</source>
        <translation>Le registre {path} n’est pas accessible en écriture. {safe} Demandez à l’informatique de donner ce droit à ce compte.</translation>
    </message>
    <message>
        <source>The ledger {path} failed: {error}. {safe}</source>
        <translation>Le registre {path} a échoué : {error}. {safe}</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.</source>
        <translation>Le registre {path} est endommagé ou n’en est pas un. {safe} Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.</source>
        <translation>Le registre {path} est endommagé, ou son disque est défaillant. {safe} Cessez d’inscrire, vérifiez le disque et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged.</source>
        <translation>Le registre {path} est endommagé.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged: {reason}.</source>
        <translation>Le registre {path} est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>The ledger {path} is not where it was: it was moved or renamed, or its disk is gone. Nothing was recorded. Put it back there.</source>
        <translation>Le registre {path} n’est plus à sa place : il a été déplacé ou renommé, ou son disque a disparu. Rien n’a été enregistré. Remettez-le à cet endroit.</translation>
    </message>
    <message>
        <source>The ledger {path} may not be written to. {safe} Ask IT to give this account write access.</source>
        <translation>Le registre {path} est protégé en écriture. {safe} Demandez à l’informatique de donner ce droit à ce compte.</translation>
    </message>
    <message>
        <source>The lens knows no such pattern: choose one that it shows.</source>
        <translation>L’analyse ne connaît pas cette tendance : choisissez-en une qu’elle montre.</translation>
    </message>
    <message>
        <source>The line holds invisible control characters: type it again without them.</source>
        <translation>La ligne contient des caractères de contrôle invisibles : retapez-la sans eux.</translation>
    </message>
    <message>
        <source>The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.</source>
        <translation>La ligne a {length:,} lettres : seules les {max_line:,} premières sont lues, raccourcissez-la.</translation>
    </message>
    <message>
        <source>The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.</source>
        <translation>Les lignes qui suivent cette sauvegarde ne s’y raccordent pas ({why}). Rien n’a été modifié : restaurez sans elles, ou choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The lines {first}-{last} run backwards: check the two numbers.</source>
        <translation>Les lignes {first}-{last} vont à rebours : vérifiez les deux numéros.</translation>
    </message>
    <message>
        <source>The list has headers and no guests: export it again with the guests in house.</source>
        <translation>La liste a des en-têtes et aucun client : exportez-la de nouveau avec les clients présents.</translation>
    </message>
    <message>
        <source>The list of files in this update breaks a rule: get the update again from whom Latitude is from.</source>
        <translation>La liste des fichiers de cette mise à jour enfreint une règle : redemandez-la à qui fournit Latitude.</translation>
    </message>
    <message>
        <source>The log has headers and no rows: export it again.</source>
        <translation>Le relevé a des en-têtes et aucune ligne : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>La mémoire a failli pendant l’enregistrement : on ne sait pas encore si le geste est au journal. Ce sera vérifié à la réouverture du registre.</translation>
    </message>
    <message>
        <source>The mirror could not be started: this computer is at its limit.</source>
        <translation>Le miroir n’a pu être démarré : cet ordinateur est à sa limite.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({strerror}).</source>
        <translation>Le miroir dans {folder} ne peut être lu ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.</source>
        <translation>Le miroir dans {folder} ne peut être lu ({why}). Rien n’a été modifié : vérifiez son disque, ou restaurez sans les lignes ultérieures.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be written to ({strerror}).</source>
        <translation>Le miroir dans {folder} n’est pas accessible en écriture ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} is another ledger's: choose another folder for it.</source>
        <translation>Le miroir dans {folder} est celui d’un autre registre : choisissez-lui un autre dossier.</translation>
    </message>
    <message>
        <source>The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.</source>
        <translation>Le miroir dans {folder} connaît la ligne {last}, et le registre s’arrête à {end} : un ancien registre a été remis ; restaurez-le comme il faut, pour que les lignes suivantes reviennent.</translation>
    </message>
    <message>
        <source>The mirror waits for the ledger: {message}</source>
        <translation>Le miroir attend le registre : {message}</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}: a manager does it (F10, Retention).</source>
        <translation>Le nom est à effacer depuis le {until} : un manager le fait (F10, Conservation).</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}; what is open keeps it longer.</source>
        <translation>Le nom est à effacer depuis le {until} ; ce qui est en suspens le garde plus longtemps.</translation>
    </message>
    <message numerus="yes">
        <source>The name is kept for {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept for {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>Le nom est conservé {n} mois après le départ, comme l’hôtel l’a fixé. Ensuite un manager l’efface (F10, Conservation).</numerusform>
            <numerusform>Le nom est conservé {n} mois après le départ, comme l’hôtel l’a fixé. Ensuite un manager l’efface (F10, Conservation).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is kept until {until}, {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept until {until}, {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>Le nom est conservé jusqu’au {until}, {n} mois après le départ, comme l’hôtel l’a fixé. Ensuite un manager l’efface (F10, Conservation).</numerusform>
            <numerusform>Le nom est conservé jusqu’au {until}, {n} mois après le départ, comme l’hôtel l’a fixé. Ensuite un manager l’efface (F10, Conservation).</numerusform>
        </translation>
    </message>
    <message>
        <source>The next supplement of shift {shift} is number {next}: ask for that one first.</source>
        <translation>Le prochain complément du service {shift} est le numéro {next} : demandez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The next supplement of {day} is number {next}: ask for that one first.</source>
        <translation>Le prochain complément du {day} est le numéro {next} : demandez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>The paper is a4 or letter: choose one of them.</source>
        <translation>Le papier est a4 ou letter : choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>The printers of this system cannot be told</source>
        <translation>Impossible de connaître les imprimantes de ce système</translation>
    </message>
    <message>
        <source>The reason would keep what is erased: leave the guest's name and booking out.</source>
        <translation>Le motif garderait ce qui est effacé : n’y mettez ni le nom ni la réservation du client.</translation>
    </message>
    <message>
        <source>The report of {day} was not issued yet: ask for that one first.</source>
        <translation>Le rapport du {day} n’a pas encore été émis : demandez-le d’abord.</translation>
    </message>
    <message>
        <source>The restore was stopped before the ledger was replaced: nothing was restored or changed.</source>
        <translation>La restauration a été arrêtée avant le remplacement du registre : rien n’a été restauré ni modifié.</translation>
    </message>
    <message>
        <source>The room is empty: type a room number such as 412.</source>
        <translation>La chambre est vide : tapez un numéro de chambre, par exemple 412.</translation>
    </message>
    <message>
        <source>The rooms {words} and {named} are too many to choose from: leave one out.</source>
        <translation>Les chambres {words} et {named}, c’est trop pour choisir : écartez-en une.</translation>
    </message>
    <message>
        <source>The row has no amount: write it in the file, or leave the row out.</source>
        <translation>La ligne n’a pas de montant : écrivez-le dans le fichier, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>The row has no date: write it in the file, or leave the row out.</source>
        <translation>La ligne n’a pas de date : écrivez-la dans le fichier, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>The row has no guest's name: write the name in the list, or leave the row out.</source>
        <translation>La ligne n’a pas de nom de client : écrivez le nom dans la liste, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>The row has no room: write the room number in the list, or leave the row out.</source>
        <translation>La ligne n’a pas de chambre : écrivez le numéro de chambre dans la liste, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>The row has no tracking number: write it in the file, or leave the row out.</source>
        <translation>La ligne n’a pas de numéro de suivi : écrivez-le dans le fichier, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>The row has no value: write it in the file, or leave the row out.</source>
        <translation>La ligne n’a pas de valeur : écrivez-la dans le fichier, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.</source>
        <translation>La ligne a {cells} colonnes et l’en-tête {width} : mettez entre guillemets le texte qui contient le séparateur.</translation>
    </message>
    <message>
        <source>The row has {n:,} letters: shorten it.</source>
        <translation>La ligne a {n:,} lettres : raccourcissez-la.</translation>
    </message>
    <message>
        <source>The row is in {other}, and this hotel counts in {code}.</source>
        <translation>La ligne est en {other}, et cet hôtel compte en {code}.</translation>
    </message>
    <message>
        <source>The same file again brings in the rest.</source>
        <translation>Le même fichier, repris, apporte le reste.</translation>
    </message>
    <message>
        <source>The same guest stands on line {other:,} already: one of them is enough.</source>
        <translation>Le même client figure déjà à la ligne {other:,} : une seule suffit.</translation>
    </message>
    <message>
        <source>The same guest stands on {most_visits} lines already: leave out old visits.</source>
        <translation>Le même client figure déjà sur {most_visits} lignes : écartez les anciens séjours.</translation>
    </message>
    <message>
        <source>The text holds half a letter, which no file can keep: type it again.</source>
        <translation>Le texte contient une moitié de lettre, qu’aucun fichier ne peut garder : retapez-le.</translation>
    </message>
    <message>
        <source>The text of line {seq} has no part of the guest's name alone, or is not of the days of the stay: leave it out.</source>
        <translation>Le texte de la ligne {seq} n’a pas une partie seule du nom du client, ou n’est pas des jours du séjour : ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Les deux PIN diffèrent : tapez deux fois les mêmes chiffres.</translation>
    </message>
    <message>
        <source>The update could not be put into {folder} ({why}). Latitude goes on with the version that is there, and the ledger is as it was.</source>
        <translation>La mise à jour n’a pas pu être placée dans {folder} ({why}). Latitude continue avec la version en place, et le registre est tel qu’il était.</translation>
    </message>
    <message>
        <source>The update needs {needed} MB on the disk of {folder}, and {free} MB are free: free some space, then try again.</source>
        <translation>La mise à jour demande {needed} Mo sur le disque de {folder}, et {free} Mo sont libres : libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The update was stopped. Latitude goes on with the version that is there.</source>
        <translation>La mise à jour a été arrêtée. Latitude continue avec la version en place.</translation>
    </message>
    <message>
        <source>The verification was stopped before its first line: nothing is vouched for.</source>
        <translation>La vérification a été arrêtée avant la première ligne : rien n’est garanti.</translation>
    </message>
    <message>
        <source>The verification was stopped: the chain holds up to line {seq}, and nothing beyond that is vouched for.</source>
        <translation>La vérification a été arrêtée : la chaîne tient jusqu’à la ligne {seq}, et rien au-delà n’est garanti.</translation>
    </message>
    <message>
        <source>There is a ledger in {folder} already: choose another folder for the demo.</source>
        <translation>Il y a déjà un registre dans {folder} : choisissez un autre dossier pour la démonstration.</translation>
    </message>
    <message>
        <source>There is a ledger in {out} that no demo made: choose another folder.</source>
        <translation>Il y a dans {out} un registre qui ne vient d’aucune démonstration : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no column “{wanted}”: choose one of {listed}.</source>
        <translation>Il n’y a pas de colonne « {wanted} » : choisissez parmi {listed}.</translation>
    </message>
    <message>
        <source>There is no database {database} on that server: check the hub's address.</source>
        <translation>Il n’y a pas de base {database} sur ce serveur : vérifiez l’adresse du hub.</translation>
    </message>
    <message>
        <source>There is no favourite {number}, there are none yet: type an amount such as c20.</source>
        <translation>Il n’y a pas de favori {number}, il n’y en a encore aucun : tapez un montant, par exemple c20.</translation>
    </message>
    <message numerus="yes">
        <source>There is no favourite {number}, there are {n}: type an amount such as c20.</source>
        <extracomment>English for one: There is no favourite {number}, there is {n}: type an amount such as c20.</extracomment>
        <translation>
            <numerusform>Il n’y a pas de favori {number}, il y en a {n} : tapez un montant, par exemple c20.</numerusform>
            <numerusform>Il n’y a pas de favori {number}, il y en a {n} : tapez un montant, par exemple c20.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}: check the name.</source>
        <translation>Il n’y a pas de fichier {file} : vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name, and that the stick is in.</source>
        <translation>Il n’y a pas de fichier {name} : vérifiez le nom, et que la clé est branchée.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name.</source>
        <translation>Il n’y a pas de fichier {name} : vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no hub in {where} yet: IT runs `latitude hub create` first.</source>
        <translation>Il n’y a pas encore de hub dans {where} : l’informatique lance d’abord `latitude hub create`.</translation>
    </message>
    <message>
        <source>There is no ledger in {folder} yet: set the hotel up first (`latitude init`).</source>
        <translation>Il n’y a pas encore de registre dans {folder} : mettez d’abord l’hôtel en place (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no ledger in {parent} yet: set the hotel up first (`latitude init`).</source>
        <translation>Il n’y a pas encore de registre dans {parent} : mettez d’abord l’hôtel en place (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no line to back up yet: set the hotel up first.</source>
        <translation>Il n’y a pas encore de ligne à sauvegarder : mettez d’abord l’hôtel en place.</translation>
    </message>
    <message>
        <source>There is no line {seq}: check the number.</source>
        <translation>Il n’y a pas de ligne {seq} : vérifiez le numéro.</translation>
    </message>
    <message>
        <source>There is no shift yet: post a gesture or open a shift first.</source>
        <translation>Il n’y a pas encore de service : inscrivez d’abord un geste ou ouvrez un service.</translation>
    </message>
    <message>
        <source>There is no shift {number}: `latitude shift list` shows all.</source>
        <translation>Il n’y a pas de service {number} : `latitude shift list` les montre tous.</translation>
    </message>
    <message>
        <source>There is no update in {folder}: choose the file that ends in {ending}.</source>
        <translation>Il n’y a pas de mise à jour dans {folder} : choisissez le fichier qui se termine par {ending}.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message>
        <source>This Latitude runs from its source in {folder}: update it with `git pull`.</source>
        <translation>Ce Latitude tourne depuis ses sources dans {folder} : mettez-le à jour avec `git pull`.</translation>
    </message>
    <message>
        <source>This Latitude was installed by pip: update it with `pip install --upgrade`, giving the new wheel.</source>
        <translation>Ce Latitude a été installé par pip : mettez-le à jour avec `pip install --upgrade` et la nouvelle roue (wheel).</translation>
    </message>
    <message>
        <source>This account has no keyring that is open{why}: the hub's password is kept nowhere else. Unlock or install one (Secret Service, KWallet, Windows or macOS have it).</source>
        <translation>Ce compte n’a pas de trousseau ouvert{why} : le mot de passe du hub n’est gardé nulle part ailleurs. Déverrouillez-en ou installez-en un (Secret Service, KWallet ; Windows et macOS en ont un).</translation>
    </message>
    <message>
        <source>This computer has no memory left. {safe} Close other programs.</source>
        <translation>Cet ordinateur n’a plus de mémoire. {safe} Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>This computer lacks PostgreSQL's own library, libpq: IT installs it first (on Debian the package libpq5).</source>
        <translation>La bibliothèque de PostgreSQL, libpq, manque sur cet ordinateur : le service informatique l’installe d’abord (sous Debian, le paquet libpq5).</translation>
    </message>
    <message>
        <source>This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.</source>
        <translation>L’horloge de cet ordinateur dit {here:%Y-%m-%d %H:%M} et celle du hub {there:%Y-%m-%d %H:%M} (UTC) : réglez celle qui est fausse, car les lignes attendent d’ici là.</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold the hub's password: join again (`latitude hub join`) in this account.</source>
        <translation>Le trousseau de cet ordinateur n’a pas le mot de passe du hub : rejoignez de nouveau (`latitude hub join`) dans ce compte.</translation>
    </message>
    <message>
        <source>This copy of Latitude was made without a release key and can check no update: ask whoever installed it.</source>
        <translation>Cet exemplaire de Latitude a été fait sans clé de publication et ne peut vérifier aucune mise à jour : demandez à qui l’a installé.</translation>
    </message>
    <message>
        <source>This damage cannot be acknowledged: {reason}. Restore a backup.</source>
        <translation>Impossible de prendre acte de ce dommage : {reason}. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This desk is in no hub</source>
        <translation>Ce poste n’est dans aucun hub</translation>
    </message>
    <message>
        <source>This desk is not in the hub: a manager lets it join (`latitude hub join`).</source>
        <translation>Ce poste n’est pas dans le hub : un manager le fait entrer (`latitude hub join`).</translation>
    </message>
    <message>
        <source>This desk is part of {hotel} in {where}: a manager takes it out there first (`latitude hub leave`), then it can join another hub.</source>
        <translation>Ce poste fait partie de {hotel} dans {where} : un manager l’en retire d’abord (`latitude hub leave`), puis il peut rejoindre un autre hub.</translation>
    </message>
    <message>
        <source>This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma before the decimals.</source>
        <translation>Ce fichier ne dit pas si {sample} est un millier ou une fraction : choisissez un point ou une virgule devant les décimales.</translation>
    </message>
    <message>
        <source>This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.</source>
        <translation>Cette installation ne sait pas parler à un hub : l’informatique installe d’abord le supplément `latitude-desk[hub]`.</translation>
    </message>
    <message>
        <source>This is no text file: {remedy}</source>
        <translation>Ce n’est pas un fichier texte : {remedy}</translation>
    </message>
    <message>
        <source>This is {what}, not a list: {remedy}</source>
        <translation>C’est {what}, pas une liste : {remedy}</translation>
    </message>
    <message>
        <source>This ledger is kept in {code}: another currency needs a new ledger.</source>
        <translation>Ce registre est tenu en {code} : une autre devise exige un nouveau registre.</translation>
    </message>
    <message>
        <source>This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.</source>
        <translation>Ce registre est d’une version antérieure, et aucune sauvegarde n’a pu en être écrite dans {folder} ({why}). Il n’a pas été mis à niveau et reste tel quel : libérez de la place, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.</source>
        <translation>Cette liste ne dit pas si {text} commence par le jour ou par l’année : choisissez jour d’abord, ou exportez-la avec des années à quatre chiffres.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.</source>
        <translation>Cette liste ne dit pas si {text} est le {day_first} ou le {month_first} : choisissez jour d’abord ou mois d’abord.</translation>
    </message>
    <message>
        <source>This update bears no signature: get it again from whom Latitude is from.</source>
        <translation>Cette mise à jour ne porte pas de signature : redemandez-la à qui fournit Latitude.</translation>
    </message>
    <message>
        <source>This update is Latitude {theirs}, and {ours} is installed: choose a newer one.</source>
        <translation>Cette mise à jour est Latitude {theirs}, et {ours} est installé : choisissez-en une plus récente.</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this computer needs {ours}: choose the file for {ours}.</source>
        <translation>Cette mise à jour est pour {theirs}, et il faut {ours} à cet ordinateur : choisissez le fichier pour {ours}.</translation>
    </message>
    <message>
        <source>This update is signed by {key}, whom this copy does not know: get it from whom Latitude is from.</source>
        <translation>Cette mise à jour est signée par {key}, que cet exemplaire ne connaît pas : demandez-la à qui fournit Latitude.</translation>
    </message>
    <message>
        <source>This update was changed after it was signed: get it again from whom Latitude is from.</source>
        <translation>Cette mise à jour a été modifiée après sa signature : redemandez-la à qui fournit Latitude.</translation>
    </message>
    <message>
        <source>This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.</source>
        <translation>Cet utilisateur du hub ne peut pas voir tous les hôtels : l’informatique en crée un qui le peut avec `latitude hub create --group`.</translation>
    </message>
    <message>
        <source>This very file was brought in before, and was read in another way: its rows would stand there twice. Choose the same dates, decimals and columns as then, or confirm.</source>
        <translation>Ce même fichier a déjà été importé, lu d’une autre façon : ses lignes y figureraient deux fois. Choisissez les mêmes dates, décimales et colonnes qu’alors, ou confirmez.</translation>
    </message>
    <message>
        <source>Time, a better room or a note before cash, when it really helps.</source>
        <translation>Du temps, une meilleure chambre ou un mot avant l’argent, quand cela aide vraiment.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To {action}, type your PIN again.</source>
        <translation>Pour {action}, retapez votre PIN.</translation>
    </message>
    <message>
        <source>Told to the leads</source>
        <translation>Dit aux chefs d’équipe</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {span}, then try again.</source>
        <translation>Trop de PIN erronés : attendez {span}, puis réessayez.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Training: 50 for everyone</source>
        <translation>Formation : 50 pour tous</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Unclear information</source>
        <translation>Information peu claire</translation>
    </message>
    <message numerus="yes">
        <source>Unconfirmed, for the other desks could not be asked: lines {lines}.</source>
        <extracomment>English for one: Unconfirmed, for the other desks could not be asked: line {lines}.</extracomment>
        <translation>
            <numerusform>Non confirmé, les autres postes n’ont pu être consultés : ligne {lines}.</numerusform>
            <numerusform>Non confirmé, les autres postes n’ont pu être consultés : lignes {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to line {end:,} in {folder}</source>
        <translation>Jusqu’à la ligne {end:,} dans {folder}</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Surclassement</translation>
    </message>
    <message>
        <source>View or high floor</source>
        <translation>Vue ou étage élevé</translation>
    </message>
    <message>
        <source>Wait at the desk</source>
        <translation>Attente à la réception</translation>
    </message>
    <message>
        <source>Water or bathroom</source>
        <translation>Eau ou salle de bains</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>What goes of {names}: {parts}. Amounts and rooms stay in the journal.</source>
        <translation>Ce qui part de {names} : {parts}. Montants et chambres restent au journal.</translation>
    </message>
    <message>
        <source>What is it? Type label, credit or upgrade, or the name of a preset.</source>
        <translation>De quoi s’agit-il ? Tapez label, credit ou upgrade, ou le nom d’un modèle.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>What lies in {folder} was not made by practice: move it away, then try again.</source>
        <translation>Ce qui se trouve dans {folder} ne vient pas de l’entraînement : déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet.</source>
        <translation>Ce que promet la ligne {seq} n’est pas encore à échéance.</translation>
    </message>
    <message>
        <source>What signs documents is not installed: install latitude-desk[sign], then turn it on.</source>
        <translation>Ce qui signe les documents n’est pas installé : installez latitude-desk[sign], puis activez.</translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>Ce qui a été remis comme ligne {last} et rapport S{report} est perdu : ces numéros sont sautés, ne serviront plus jamais, et la restauration est consignée.</numerusform>
            <numerusform>Ce qui a été remis comme lignes {first}-{last} et rapport S{report} est perdu : ces numéros sont sautés, ne serviront plus jamais, et la restauration est consignée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>Ce qui a été remis comme ligne {last} est perdu : son numéro est sauté, ne servira plus jamais, et la restauration est consignée.</numerusform>
            <numerusform>Ce qui a été remis comme lignes {first}-{last} est perdu : ces numéros sont sautés, ne serviront plus jamais, et la restauration est consignée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Qui l’a accordé</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}, …: type more of the name.</source>
        <translation>Pour qui ? Ce pourrait être {names}, … : tapez plus de lettres du nom.</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}: type more of the name.</source>
        <translation>Pour qui ? Ce pourrait être {names} : tapez plus de lettres du nom.</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name.</source>
        <translation>Pour qui ? Tapez une chambre ou un nom.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi or resort fee</source>
        <translation>Wi-Fi ou frais de séjour</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself: choose another one.</source>
        <translation>Windows garde le nom {name} pour lui : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Windows takes no name that ends in a dot or a space: choose another one than {name}.</source>
        <translation>Windows n’accepte aucun nom qui se termine par un point ou une espace : choisissez un autre nom que {name}.</translation>
    </message>
    <message>
        <source>Windows takes no name with {letter} in it: choose another one.</source>
        <translation>Windows n’accepte aucun nom qui contient {letter} : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vin</translation>
    </message>
    <message>
        <source>Write what it was: a reply without words says nothing.</source>
        <translation>Écrivez ce que c’était : une réponse sans mots ne dit rien.</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Mauvaise commande</translation>
    </message>
    <message>
        <source>Wrong rate</source>
        <translation>Mauvais tarif</translation>
    </message>
    <message>
        <source>Wrong room type</source>
        <translation>Mauvais type de chambre</translation>
    </message>
    <message>
        <source>You know the guest personally? Let a colleague enter it.</source>
        <translation>Vous connaissez personnellement le client ? Laissez un collègue le saisir.</translation>
    </message>
    <message>
        <source>You need nobody's permission under this line.</source>
        <translation>Vous n’avez besoin de la permission de personne sous cette limite.</translation>
    </message>
    <message>
        <source>Your IT department sets this folder for the whole computer: ask them.</source>
        <translation>Votre service informatique définit ce dossier pour tout l’ordinateur : adressez-vous à lui.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>une feuille de calcul LibreOffice</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a PostScript print file</source>
        <translation>un fichier d’impression PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: its total is one that they can have come to, and its pages cannot be compared; compare it with the day’s report</source>
        <translation>une sauvegarde a été restaurée le {when:%Y-%m-%d} (ligne {seq}), et l’on ne sait plus quelles lignes d’autres postes étaient arrivées avant : son total est l’un de ceux qu’elles ont pu donner, et ses pages ne peuvent plus être comparées ; comparez-le avec le rapport de la journée</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: neither its total nor its pages can be compared; compare it with the day’s report</source>
        <translation>une sauvegarde a été restaurée le {when:%Y-%m-%d} (ligne {seq}), et l’on ne sait plus quelles lignes d’autres postes étaient arrivées avant : ni son total ni ses pages ne peuvent plus être comparés ; comparez-le avec le rapport de la journée</translation>
    </message>
    <message>
        <source>a carrier's bill</source>
        <translation>une facture de transporteur</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>un crédit</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a free label</source>
        <translation>une étiquette offerte</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>a guest list</source>
        <translation>une liste de clients</translation>
    </message>
    <message>
        <source>a guest's entry of desk {desk} is not what its line says</source>
        <translation>l’entrée d’un client du poste {desk} n’est pas ce que dit sa ligne</translation>
    </message>
    <message>
        <source>a guest's name was changed behind the ledger's back</source>
        <translation>un nom de client a été modifié à l’insu du registre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numéro</translation>
    </message>
    <message>
        <source>a photo or film</source>
        <translation>une photo ou un film</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a report of Latitude</source>
        <translation>un rapport de Latitude</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un document de texte enrichi</translation>
    </message>
    <message>
        <source>a text of desk {desk} is not what its line says</source>
        <translation>un texte du poste {desk} n’est pas ce que dit sa ligne</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a {kind} {name} was added that is not ours</source>
        <translation>un élément étranger a été ajouté ({kind} {name})</translation>
    </message>
    <message>
        <source>acknowledge damage to the ledger</source>
        <translation>prendre acte d’un dommage au registre</translation>
    </message>
    <message>
        <source>also open in {programs}</source>
        <translation>ouvert aussi dans {programs}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation>un ancien fichier Excel ou Word</translation>
    </message>
    <message>
        <source>an old log</source>
        <translation>un ancien relevé</translation>
    </message>
    <message>
        <source>an upgrade</source>
        <translation>un surclassement</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more, all told under “{heading}”</source>
        <extracomment>English for one: and {n} more, all told under “{heading}”</extracomment>
        <translation>
            <numerusform>et {n:,} autre, toutes sous « {heading} »</numerusform>
            <numerusform>et {n:,} autres, toutes sous « {heading} »</numerusform>
        </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>un autre client</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme le tient</translation>
    </message>
    <message>
        <source>another program holds the ledger</source>
        <translation>un autre programme tient le registre</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>answers what did not wait for an approval</source>
        <translation>répond à ce qui n’attendait pas d’approbation</translation>
    </message>
    <message>
        <source>approve an amount above the cap</source>
        <translation>approuver un montant au-dessus du plafond</translation>
    </message>
    <message>
        <source>arrival {arrival} → {row}</source>
        <translation>arrivée {arrival} → {row}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>back in house</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>belongs to nothing that was given or promised to this guest</source>
        <translation>ne se rattache à rien qui ait été accordé ou promis à ce client</translation>
    </message>
    <message>
        <source>bring it in in parts</source>
        <translation>importez-le en plusieurs parties</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>par {channel}</translation>
    </message>
    <message>
        <source>central file</source>
        <translation>fichier central</translation>
    </message>
    <message>
        <source>change the caps</source>
        <translation>modifier les plafonds</translation>
    </message>
    <message>
        <source>change the hotel's settings</source>
        <translation>modifier les paramètres de l’hôtel</translation>
    </message>
    <message>
        <source>change who works here</source>
        <translation>modifier l’équipe</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>chosen at this desk</source>
        <translation>choisi à ce poste</translation>
    </message>
    <message>
        <source>close a shift</source>
        <translation>clôturer un service</translation>
    </message>
    <message>
        <source>confirmation {confirmation} → {confirmation2}</source>
        <translation>confirmation {confirmation} → {confirmation2}</translation>
    </message>
    <message>
        <source>correct a line of a closed shift</source>
        <translation>corriger une ligne d’un service clos</translation>
    </message>
    <message>
        <source>corrects what is no gesture of this guest and rep</source>
        <translation>corrige ce qui n’est pas un geste de ce client et de cet agent</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>ravi</translation>
    </message>
    <message>
        <source>departure {departure} → {departure2}</source>
        <translation>départ {departure} → {departure2}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>enter a bill for an estimate</source>
        <translation>saisir la facture d’une estimation</translation>
    </message>
    <message>
        <source>entered wrong</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>erase a guest</source>
        <translation>effacer un client</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>export the bill again</source>
        <translation>exportez de nouveau la facture</translation>
    </message>
    <message>
        <source>export the bill as CSV.</source>
        <translation>exportez la facture en CSV.</translation>
    </message>
    <message>
        <source>export the guests in house only</source>
        <translation>n’exportez que les clients présents</translation>
    </message>
    <message>
        <source>export the in-house list again</source>
        <translation>exportez de nouveau la liste des présents</translation>
    </message>
    <message>
        <source>export the in-house list as CSV.</source>
        <translation>exportez la liste des présents en CSV.</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>exportez de nouveau le relevé</translation>
    </message>
    <message>
        <source>export the log as CSV.</source>
        <translation>exportez le relevé en CSV.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>satisfait</translation>
    </message>
    <message numerus="yes">
        <source>for {n:,} guests</source>
        <extracomment>English for one: for {n} guest</extracomment>
        <translation>
            <numerusform>pour {n:,} client</numerusform>
            <numerusform>pour {n:,} clients</numerusform>
        </translation>
    </message>
    <message>
        <source>free label</source>
        <translation>étiquette offerte</translation>
    </message>
    <message>
        <source>goes back behind the business day before it</source>
        <translation>revient avant la journée hôtelière précédente</translation>
    </message>
    <message>
        <source>hands on or settles a promise that was settled before</source>
        <translation>transmet ou règle une promesse déjà réglée</translation>
    </message>
    <message>
        <source>hands on or settles what this guest was not promised</source>
        <translation>transmet ou règle ce qui n’a pas été promis à ce client</translation>
    </message>
    <message>
        <source>has no cap on record</source>
        <translation>n’a pas de plafond consigné</translation>
    </message>
    <message>
        <source>how much?</source>
        <translation>combien ?</translation>
    </message>
    <message numerus="yes">
        <source>in {currency}, the {n} largest</source>
        <extracomment>English for one: in {currency}, the largest</extracomment>
        <translation>
            <numerusform>en {currency}, la plus grande</numerusform>
            <numerusform>en {currency}, les {n} plus grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>English for one: in {n} day</extracomment>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hours</source>
        <extracomment>English for one: in {n} hour</extracomment>
        <translation>
            <numerusform>dans {n} heure</numerusform>
            <numerusform>dans {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} minutes</source>
        <extracomment>English for one: in {n} minute</extracomment>
        <translation>
            <numerusform>dans {n} minute</numerusform>
            <numerusform>dans {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>is a note and counts all the same</source>
        <translation>est une note et compte pourtant</translation>
    </message>
    <message>
        <source>is about a line that is not there</source>
        <translation>porte sur une ligne qui n’existe pas</translation>
    </message>
    <message>
        <source>is above its cap and nobody approved it</source>
        <translation>dépasse son plafond et personne ne l’a approuvée</translation>
    </message>
    <message>
        <source>is by {who}, who had left</source>
        <translation>est de {who}, qui avait quitté la maison</translation>
    </message>
    <message>
        <source>is by {who}, who never joined</source>
        <translation>est de {who}, qui n’a jamais rejoint la maison</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation>il a mis fin à la connexion</translation>
    </message>
    <message>
        <source>it is being started or stopped</source>
        <translation>il est en train de démarrer ou de s’arrêter</translation>
    </message>
    <message>
        <source>it is signed with the key {key}, which this ledger does not know</source>
        <translation>il est signé avec la clé {key}, que ce registre ne connaît pas</translation>
    </message>
    <message>
        <source>it is worth {money} now</source>
        <translation>il vaut désormais {money}</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>il ne montre aucun certificat</translation>
    </message>
    <message>
        <source>it was taken back on {day} by line {seq}: it is worth nothing any more</source>
        <translation>il a été annulé le {day} par la ligne {seq} : il ne vaut plus rien</translation>
    </message>
    <message>
        <source>its certificate is for {named}, not for {host}</source>
        <translation>son certificat est pour {named}, pas pour {host}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>chef d’équipe</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>parti plus tôt</translation>
    </message>
    <message>
        <source>line {n} of desk {desk} was changed after it came</source>
        <translation>la ligne {n} du poste {desk} a été modifiée après son arrivée</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>ligne {seq}</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the shifts</source>
        <translation>la ligne {seq} rompt la numérotation des services</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the supplements</source>
        <translation>la ligne {seq} rompt la numérotation des compléments</translation>
    </message>
    <message>
        <source>line {seq} cannot be read</source>
        <translation>la ligne {seq} ne peut être lue</translation>
    </message>
    <message>
        <source>line {seq} changed the policy since: print the new card</source>
        <translation>la ligne {seq} a modifié la règle depuis : imprimez la nouvelle carte</translation>
    </message>
    <message>
        <source>line {seq} does not follow the line before it</source>
        <translation>la ligne {seq} ne fait pas suite à la ligne précédente</translation>
    </message>
    <message>
        <source>line {seq} is missing</source>
        <translation>la ligne {seq} manque</translation>
    </message>
    <message>
        <source>line {seq} is out of order at its desk</source>
        <translation>la ligne {seq} n’est pas dans l’ordre de son poste</translation>
    </message>
    <message>
        <source>line {seq} was changed after it was posted</source>
        <translation>la ligne {seq} a été modifiée après son inscription</translation>
    </message>
    <message>
        <source>line {seq} {reason}</source>
        <translation>la ligne {seq} {reason}</translation>
    </message>
    <message>
        <source>lines {first_seq}-{last_seq} are not those of {document}</source>
        <translation>les lignes {first_seq}-{last_seq} ne sont pas celles de {document}</translation>
    </message>
    <message>
        <source>log a safety matter</source>
        <translation>noter une question de sécurité</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>faire une sauvegarde</translation>
    </message>
    <message>
        <source>make a recovery code</source>
        <translation>créer un code de secours</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>mark what stands in the property system</source>
        <translation>marquer ce qui est imputé dans le logiciel hôtelier</translation>
    </message>
    <message>
        <source>name {guest} → {name}</source>
        <translation>nom {guest} → {name}</translation>
    </message>
    <message>
        <source>names of computers cannot be looked up just now</source>
        <translation>aucun nom d’ordinateur ne peut être cherché en ce moment</translation>
    </message>
    <message>
        <source>no computer is known by that name</source>
        <translation>aucun ordinateur n’est connu sous ce nom</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sans chambre</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>personne n’y répond</translation>
    </message>
    <message>
        <source>nobody who is trusted here signed its certificate, or it has run out</source>
        <translation>son certificat n’est signé par personne de confiance ici, ou il a expiré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas en UTF-8</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non fourni</translation>
    </message>
    <message numerus="yes">
        <source>of {n:,} answers</source>
        <extracomment>English for one: of {n} answer</extracomment>
        <translation>
            <numerusform>sur {n:,} réponse</numerusform>
            <numerusform>sur {n:,} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <translation>ouvert dans aucun autre programme</translation>
    </message>
    <message>
        <source>open it and save it as CSV.</source>
        <translation>ouvrez-le et enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>open it in Excel and save it as “CSV UTF-8”.</source>
        <translation>ouvrez-le dans Excel et enregistrez-le en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>our own time zones</source>
        <translation>nos propres fuseaux horaires</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>promises nothing</source>
        <translation>ne promet rien</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>replies to a pattern for somebody else</source>
        <translation>répond à une tendance à la place de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>replies to a pattern in lines that are not its rep's</source>
        <translation>répond à une tendance dans des lignes qui ne sont pas de son agent</translation>
    </message>
    <message>
        <source>reply to what the lens asks</source>
        <translation>répondre à ce que demande l’analyse</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>roll the business day</source>
        <translation>changer la journée hôtelière</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>chambre {room}</translation>
    </message>
    <message>
        <source>room {room} → {room2}</source>
        <translation>chambre {room} → {room2}</translation>
    </message>
    <message>
        <source>say that two stays are one guest's</source>
        <translation>déclarer que deux séjours sont d’un même client</translation>
    </message>
    <message>
        <source>says how landed what this guest was not given</source>
        <translation>dit comment a été reçu ce que ce client n’a pas reçu</translation>
    </message>
    <message>
        <source>says of an old log what its lines do not</source>
        <translation>dit d’un ancien relevé ce que ses lignes ne disent pas</translation>
    </message>
    <message>
        <source>says that what is no gesture of this guest stands in the property system</source>
        <translation>dit imputé dans le logiciel hôtelier ce qui n’est pas un geste de ce client</translation>
    </message>
    <message>
        <source>see the figures of the whole house</source>
        <translation>voir les chiffres de toute la maison</translation>
    </message>
    <message>
        <source>see the patterns of others</source>
        <translation>voir les tendances des autres</translation>
    </message>
    <message>
        <source>settles what is no estimate</source>
        <translation>règle ce qui n’est pas une estimation</translation>
    </message>
    <message>
        <source>signed with this desk’s key {key}, the signature is valid</source>
        <translation>signé avec la clé {key} de ce poste, la signature est valable</translation>
    </message>
    <message>
        <source>social</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>something was added behind what the journal says, and it is no valid signature</source>
        <translation>quelque chose a été ajouté après ce que dit le journal, et ce n’est pas une signature valable</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>toujours mécontent</translation>
    </message>
    <message>
        <source>take back a colleague's line</source>
        <translation>annuler la ligne d’un collègue</translation>
    </message>
    <message>
        <source>take one bill at a time</source>
        <translation>prenez une facture à la fois</translation>
    </message>
    <message>
        <source>takes back more than was given</source>
        <translation>annule plus que ce qui a été accordé</translation>
    </message>
    <message>
        <source>takes back what was taken back before</source>
        <translation>annule ce qui était déjà annulé</translation>
    </message>
    <message>
        <source>texts of {texts} of {lines} lines</source>
        <translation>textes de {texts} lignes sur {lines}</translation>
    </message>
    <message>
        <source>the PIN of {initials} was changed behind the ledger's back</source>
        <translation>le PIN de {initials} a été modifié à l’insu du registre</translation>
    </message>
    <message>
        <source>the PIN of {initials} was removed behind the ledger's back</source>
        <translation>le PIN de {initials} a été retiré à l’insu du registre</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation>l’arrivée</translation>
    </message>
    <message>
        <source>the carrier's bill, as CSV</source>
        <translation>la facture du transporteur, en CSV</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>la cause</translation>
    </message>
    <message>
        <source>the confirmation number</source>
        <translation>le numéro de confirmation</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>le coût</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>la devise</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the departure</source>
        <translation>le départ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file is damaged: a name, a text or a PIN in it cannot be read</source>
        <translation>le fichier est endommagé : un nom, un texte ou un PIN ne peut y être lu</translation>
    </message>
    <message>
        <source>the file is damaged: its pages cannot be read</source>
        <translation>le fichier est endommagé : ses pages ne peuvent être lues</translation>
    </message>
    <message>
        <source>the file is damaged: {said}</source>
        <translation>le fichier est endommagé : {said}</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>le prénom</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>the guest is erased and on record, but the file could not be cleaned of traces yet.</source>
        <translation>le client est effacé et c’est consigné, mais le fichier n’a pu encore être nettoyé de ses traces.</translation>
    </message>
    <message>
        <source>the guest of line {seq}</source>
        <translation>le client de la ligne {seq}</translation>
    </message>
    <message>
        <source>the guest of line {seq} was removed behind the ledger's back</source>
        <translation>le client de la ligne {seq} a été retiré à l’insu du registre</translation>
    </message>
    <message>
        <source>the guest's name</source>
        <translation>le nom du client</translation>
    </message>
    <message>
        <source>the hub does not give line {n} of desk {desk}</source>
        <translation>le hub ne donne pas la ligne {n} du poste {desk}</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>le type</translation>
    </message>
    <message>
        <source>the last line cannot be read</source>
        <translation>la dernière ligne ne peut être lue</translation>
    </message>
    <message>
        <source>the last name</source>
        <translation>le nom de famille</translation>
    </message>
    <message>
        <source>the list of guests, exported as CSV</source>
        <translation>la liste des clients, exportée en CSV</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the old log, as CSV</source>
        <translation>l’ancien relevé, en CSV</translation>
    </message>
    <message>
        <source>the pages are what the journal says, and behind them stands a signature: {why}</source>
        <translation>les pages sont ce que dit le journal, et une signature les suit : {why}</translation>
    </message>
    <message>
        <source>the paper counts {n:,} lines of other desks, and since a backup was restored only {known:,} have come again: let the desks meet first</source>
        <translation>le papier compte {n:,} lignes d’autres postes, et depuis la restauration d’une sauvegarde {known:,} seulement sont revenues : laissez d’abord les postes se retrouver</translation>
    </message>
    <message>
        <source>the paper says {value}, and that many lines of other desks cannot have come to it</source>
        <translation>le papier dit {value}, et autant de lignes d’autres postes n’ont pas pu donner ce total</translation>
    </message>
    <message>
        <source>the paper says {value}, and the journal {value2}</source>
        <translation>le papier indique {value}, et le journal {value2}</translation>
    </message>
    <message>
        <source>the proof in {file} fits the journal, but its pages are not what this computer prints for {document}: they were altered, or printed with other fonts or another version; compare it with a fresh report</source>
        <translation>la preuve dans {file} correspond au journal, mais ses pages ne sont pas ce que cet ordinateur imprime pour {document} : elles ont été modifiées, ou imprimées avec d’autres polices ou une autre version ; comparez avec un rapport récent</translation>
    </message>
    <message>
        <source>the reading of the name</source>
        <translation>la lecture du nom</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la chambre</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>le séjour</translation>
    </message>
    <message>
        <source>the system’s time zones</source>
        <translation>les fuseaux horaires du système</translation>
    </message>
    <message>
        <source>the text of line {n} of desk {desk} was changed</source>
        <translation>le texte de la ligne {n} du poste {desk} a été modifié</translation>
    </message>
    <message>
        <source>the text of line {seq} was changed after it was posted</source>
        <translation>le texte de la ligne {seq} a été modifié après son inscription</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>la civilité</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>le numéro de suivi</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>l’emplacement habituel</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>the {kind} {name} was changed or removed</source>
        <translation>un élément a été modifié ou retiré ({kind} {name})</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was moved to another stay</source>
        <translation>élément de la ligne {seq} déplacé vers un autre séjour : {what}</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was removed behind the ledger's back</source>
        <translation>élément de la ligne {seq} retiré à l’insu du registre : {what}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>unpack it and choose the CSV inside.</source>
        <translation>décompressez-la et choisissez le CSV qu’elle contient.</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>mettre le programme à jour</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>surclassement</translation>
    </message>
    <message>
        <source>was approved by the person who entered it</source>
        <translation>a été approuvée par la personne qui l’a saisie</translation>
    </message>
    <message>
        <source>was approved by {approver}, who was no lead then</source>
        <translation>a été approuvée par {approver}, qui n’était pas chef d’équipe alors</translation>
    </message>
    <message>
        <source>what the last verification found cannot be read</source>
        <translation>ce que la dernière vérification a trouvé ne peut être lu</translation>
    </message>
    <message>
        <source>what: label, credit or upgrade?</source>
        <translation>quoi : label, credit ou upgrade ?</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>quelle cause : {causes} ?</translation>
    </message>
    <message>
        <source>which programs have it open cannot be told</source>
        <translation>impossible de savoir quels programmes l’ont ouvert</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>qui l’a accordé</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>qui ?</translation>
    </message>
    <message numerus="yes">
        <source>who? {n} fit</source>
        <extracomment>English for one: who? {n} fits</extracomment>
        <translation>
            <numerusform>qui ? {n} possible</numerusform>
            <numerusform>qui ? {n} possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>who? {n} or more fit</source>
        <translation>qui ? {n} possibles ou plus</translation>
    </message>
    <message>
        <source>{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.</source>
        <translation>{actor} a inscrit le même geste ({kind} de {amount}) pour ce client à {at:%H:%M} : confirmez si c’en est un autre.</translation>
    </message>
    <message>
        <source>{age} old, up to line {seq:,} of {end:,}; {n} in {folder}</source>
        <translation>Âge : {age}, jusqu’à la ligne {seq:,} sur {end:,} ; {n} dans {folder}</translation>
    </message>
    <message>
        <source>{amount} a night</source>
        <translation>{amount} par nuit</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{offset}</source>
        <translation>{at:%Y-%m-%d %H:%M:%S}Z, cet ordinateur est à UTC{offset}</translation>
    </message>
    <message>
        <source>{bad:,} of {all:,} rows cannot be brought in.</source>
        <translation>{bad:,} lignes sur {all:,} ne peuvent être importées.</translation>
    </message>
    <message>
        <source>{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.</source>
        <translation>{code!r} n’est pas une devise : utilisez un code de trois lettres comme USD, EUR ou JPY.</translation>
    </message>
    <message numerus="yes">
        <source>{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.</source>
        <extracomment>English for one: {code} has at most {n} decimal: write “{shown}” as an amount such as {example}.</extracomment>
        <translation>
            <numerusform>{code} a au plus {n} décimale : écrivez « {shown} » comme un montant, par exemple {example}.</numerusform>
            <numerusform>{code} a au plus {n} décimales : écrivez « {shown} » comme un montant, par exemple {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} has no decimals: write “{shown}” as an amount such as {example}.</source>
        <translation>{code} n’a pas de décimales : écrivez « {shown} » comme un montant, par exemple {example}.</translation>
    </message>
    <message>
        <source>{code} is for leads and managers: ask the lead to post it.</source>
        <translation>{code} est réservé aux chefs d’équipe et aux managers : demandez au chef d’équipe de l’inscrire.</translation>
    </message>
    <message numerus="yes">
        <source>{dates}, {n:,} business days</source>
        <extracomment>English for one: {dates}, {n} business day</extracomment>
        <translation>
            <numerusform>{dates}, {n:,} journée hôtelière</numerusform>
            <numerusform>{dates}, {n:,} journées hôtelières</numerusform>
        </translation>
    </message>
    <message>
        <source>{desks} in {where} as part of {hotel}, schema {schema}. {how}</source>
        <translation>{desks} dans {where}, comme partie de {hotel}, schéma {schema}. {how}</translation>
    </message>
    <message>
        <source>{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.</source>
        <translation>{desk} a déjà été fermé le {when:%Y-%m-%d} : rien n’a été changé.</translation>
    </message>
    <message>
        <source>{document} is authentic</source>
        <translation>{document} est authentique</translation>
    </message>
    <message>
        <source>{document} is authentic by its proof</source>
        <translation>{document} est authentique d’après sa preuve</translation>
    </message>
    <message>
        <source>{document} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>{document} n’a pas encore été émis : un chef d’équipe l’émet, ajoutez --as INITIALS.</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field} : {text}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): save it as UTF-8 text that every account may read. Until then Latitude does not open: the file may name the data folder.</source>
        <translation>{file} est illisible ({why}) : enregistrez-le en texte UTF-8 lisible par tous les comptes. D’ici là, Latitude ne s’ouvre pas : le fichier peut désigner le dossier de données.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so no document can be written in that language. The ledger is safe: install Latitude again.</source>
        <translation>{file} est illisible : aucun document ne peut être écrit dans cette langue. Le registre est intact : réinstallez Latitude.</translation>
    </message>
    <message>
        <source>{file} cannot be read. The ledger is safe: install Latitude again.</source>
        <translation>{file} est illisible. Le registre est intact : réinstallez Latitude.</translation>
    </message>
    <message>
        <source>{file} could not be copied ({why}). Nothing was restored or changed.</source>
        <translation>{file} n’a pu être copié ({why}). Rien n’a été restauré ni modifié.</translation>
    </message>
    <message>
        <source>{file} holds no proof: it is no report of Latitude, or was altered</source>
        <translation>{file} ne contient aucune preuve : ce n’est pas un rapport de Latitude, ou il a été altéré</translation>
    </message>
    <message>
        <source>{file} is being written to, or a write to it was cut off: choose a whole backup.</source>
        <translation>{file} est en cours d’écriture, ou une écriture y a été interrompue : choisissez une sauvegarde entière.</translation>
    </message>
    <message>
        <source>{file} is cut short, or no report of Latitude: copy or export it again, and check that</source>
        <translation>{file} est tronqué, ou n’est pas un rapport de Latitude : copiez-le ou exportez-le de nouveau, et vérifiez cette copie</translation>
    </message>
    <message>
        <source>{file} is no PDF, so it is no report of Latitude</source>
        <translation>{file} n’est pas un PDF, donc pas un rapport de Latitude</translation>
    </message>
    <message>
        <source>{file} is no ordinary file: choose a backup.</source>
        <translation>{file} n’est pas un fichier ordinaire : choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is the ledger that is in use: choose a backup.</source>
        <translation>{file} est le registre en usage : choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} may be changed by this account</source>
        <translation>Ce compte peut modifier {file}</translation>
    </message>
    <message>
        <source>{file} sets nothing for all accounts</source>
        <translation>{file} ne définit rien pour tous les comptes</translation>
    </message>
    <message>
        <source>{file} sets {keys}</source>
        <translation>{file} définit {keys}</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read: write “[section]” or “key = value”, each once. Until then Latitude does not open: the line may name the data folder.</source>
        <translation>{file}, ligne {line}, est illisible : écrivez « [section] » ou « clé = valeur », chacune une seule fois. D’ici là, Latitude ne s’ouvre pas : la ligne peut désigner le dossier de données.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} It is left out.</source>
        <translation>{file}, ligne {line} : {problem} Cette ligne est ignorée.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown: use {known}.</source>
        <translation>{file}, ligne {line} : « {key} » est inconnu : utilisez {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” may hold no password. It is left out.</source>
        <translation>{file}, ligne {line} : « {key} » ne doit pas contenir de mot de passe. Cette ligne est ignorée.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole path, from the root or the drive.</source>
        <translation>{file}, ligne {line} : « {key} » doit être un chemin complet, depuis la racine ou le lecteur.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be one of {known}. It is left out.</source>
        <translation>{file}, ligne {line} : « {key} » doit être l’un de {known}. Cette ligne est ignorée.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.</source>
        <translation>{first} et {second} sont toutes deux des chambres : écartez-en une, ou écrivez la chambre #{first} et un montant c{second}.</translation>
    </message>
    <message>
        <source>{first} and {second} are two causes: leave one out.</source>
        <translation>{first} et {second} sont deux causes : écartez-en une.</translation>
    </message>
    <message>
        <source>{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.</source>
        <translation>{first} et {second} sont deux gestes : inscrivez-les un à la fois, ou mettez les mots de la note entre guillemets.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}). Nothing was restored or changed.</source>
        <translation>{folder} ne peut être créé ({why}). Rien n’a été restauré ni modifié.</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation>{folder} n’existe pas encore</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.</source>
        <translation>{folder} est sur un partage réseau, où les verrous ne sont pas fiables : choisissez un dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{folder}, on this computer</source>
        <translation>{folder}, sur cet ordinateur</translation>
    </message>
    <message>
        <source>{found} is in the past: type the day of departure, such as 2n or 25 Nov.</source>
        <translation>{found} est dans le passé : tapez le jour du départ, par exemple 2n ou 25 nov.</translation>
    </message>
    <message>
        <source>{found} is more than ten years ahead: check the year.</source>
        <translation>{found} est à plus de dix ans d’ici : vérifiez l’année.</translation>
    </message>
    <message>
        <source>{found} is no folder that this account can write to: choose another one.</source>
        <translation>{found} n’est pas un dossier où ce compte peut écrire : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{found} is the ledger's own folder: choose one inside it, or on another disk.</source>
        <translation>{found} est le dossier même du registre : choisissez-en un à l’intérieur, ou sur un autre disque.</translation>
    </message>
    <message>
        <source>{free:,} MB free</source>
        <translation>{free:,} Mo libres</translation>
    </message>
    <message>
        <source>{guest} has room {room} and is no caller: a lead can merge the two stays.</source>
        <translation>{guest} a la chambre {room} et n’est pas un appelant : un chef d’équipe peut fusionner les deux séjours.</translation>
    </message>
    <message>
        <source>{guest} is already in room {room}: nothing needs adding.</source>
        <translation>{guest} est déjà en chambre {room} : il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.</source>
        <translation>{guest} est présent ({room}) : marquez d’abord le client comme parti, ou confirmez que plus rien ne sera accordé.</translation>
    </message>
    <message>
        <source>{guest} is in {room} now, not in {before}: confirm if it is for this guest.</source>
        <translation>{guest} est désormais en {room}, et non en {before} : confirmez si c’est pour ce client.</translation>
    </message>
    <message>
        <source>{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest} : départ à {at:%H:%M}, pendant la saisie ; confirmez pour inscrire comme postérieur au séjour.</translation>
    </message>
    <message>
        <source>{guest} left while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest} : départ pendant la saisie ; confirmez pour inscrire comme postérieur au séjour.</translation>
    </message>
    <message numerus="yes">
        <source>{handed}, {n:,} of them overdue</source>
        <extracomment>English for one: {handed}, {n} of them overdue</extracomment>
        <translation>
            <numerusform>{handed}, dont {n:,} en retard</numerusform>
            <numerusform>{handed}, dont {n:,} en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{hotel} has no desk {desk}: choose one of {desks}.</source>
        <translation>{hotel} n’a pas de poste {desk} : choisissez parmi {desks}.</translation>
    </message>
    <message>
        <source>{initials} has left the house: use the initials of somebody who works here.</source>
        <translation>{initials} a quitté la maison : utilisez les initiales de quelqu’un qui travaille ici.</translation>
    </message>
    <message>
        <source>{initials} has no PIN at this desk yet: a manager sets one here (F10, People).</source>
        <translation>{initials} n’a pas encore de PIN à ce poste : un manager en définit un ici (F10, Équipe).</translation>
    </message>
    <message>
        <source>{initials} is no manager any more at desk {desk}, and the last one at this: add another manager here, who then retires {initials} here too.</source>
        <translation>{initials} n’est plus manager au poste {desk}, et c’est le dernier à celui-ci : ajoutez ici un autre manager, qui retire ensuite {initials} ici aussi.</translation>
    </message>
    <message>
        <source>{initials} is on the list already: choose other initials.</source>
        <translation>{initials} est déjà sur la liste : choisissez d’autres initiales.</translation>
    </message>
    <message>
        <source>{initials} is the only manager: give somebody else that role first.</source>
        <translation>{initials} est le seul manager : donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{initials} is {there} at desk {desk} and {here} at this one, and both share caps: retire {initials}, and add each anew with initials of their own.</source>
        <translation>{initials} est {there} au poste {desk} et {here} à celui-ci, et les deux partagent leurs plafonds : retirez {initials} et ajoutez chacun avec ses propres initiales.</translation>
    </message>
    <message>
        <source>{initials} is {there} in the hotel and {here} at this desk: set this desk up with other initials, or the same name.</source>
        <translation>{initials} est {there} à l’hôtel et {here} à ce poste : installez ce poste avec d’autres initiales ou le même nom.</translation>
    </message>
    <message>
        <source>{key} = {value} ({source})</source>
        <translation>{key} = {value} ({source})</translation>
    </message>
    <message>
        <source>{key} is {name} (who has left; initials are never given twice): choose other initials.</source>
        <translation>{key} désigne {name} (a quitté la maison ; les initiales ne sont jamais attribuées deux fois) : choisissez d’autres initiales.</translation>
    </message>
    <message>
        <source>{key} is {name}: choose other initials.</source>
        <translation>{key} désigne {name} : choisissez d’autres initiales.</translation>
    </message>
    <message>
        <source>{left} is left: {presets} would fit.</source>
        <translation>Reste {left} ; conviendrait : {presets}.</translation>
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
        <translation>{message} Cette ligne est ignorée.</translation>
    </message>
    <message>
        <source>{message} Until then Latitude does not open.</source>
        <translation>{message} D’ici là, Latitude ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>{message} {how}</source>
        <translation>{message} {how}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <extracomment>English for one: {n} answer</extracomment>
        <translation>
            <numerusform>{n:,} réponse</numerusform>
            <numerusform>{n:,} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bills to come</source>
        <extracomment>English for one: {n} bill to come</extracomment>
        <translation>
            <numerusform>{n:,} facture à venir</numerusform>
            <numerusform>{n:,} factures à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} broken</source>
        <extracomment>English for one: {n} broken</extracomment>
        <translation>
            <numerusform>{n:,} non tenue</numerusform>
            <numerusform>{n:,} non tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} closed by IT</source>
        <extracomment>English for one: {n} closed by IT</extracomment>
        <translation>
            <numerusform>{n} fermé par l’informatique</numerusform>
            <numerusform>{n:,} fermés par l’informatique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections</source>
        <extracomment>English for one: {n} correction</extracomment>
        <translation>
            <numerusform>{n:,} correction</numerusform>
            <numerusform>{n:,} corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} correction, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,} correction, montants en {currency}, heures de l’hôtel</numerusform>
            <numerusform>{n:,} corrections, montants en {currency}, heures de l’hôtel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} desks may have more</source>
        <extracomment>English for one: {n} desk may have more</extracomment>
        <translation>
            <numerusform>{n} poste peut en avoir d’autres</numerusform>
            <numerusform>{n:,} postes peuvent en avoir d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries</source>
        <extracomment>English for one: {n} entry</extracomment>
        <translation>
            <numerusform>{n:,} entrée</numerusform>
            <numerusform>{n:,} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries above the cap, in {currency}</source>
        <extracomment>English for one: {n} entry above the cap, in {currency}</extracomment>
        <translation>
            <numerusform>{n:,} entrée au-dessus du plafond, en {currency}</numerusform>
            <numerusform>{n:,} entrées au-dessus du plafond, en {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures</source>
        <extracomment>English for one: {n} gesture</extracomment>
        <translation>
            <numerusform>{n:,} geste</numerusform>
            <numerusform>{n:,} gestes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures in seven days, {yesterday:,} of them yesterday</source>
        <extracomment>English for one: {n} gesture in seven days, {yesterday:,} of them yesterday</extracomment>
        <translation>
            <numerusform>{n:,} geste en sept jours, dont {yesterday:,} hier</numerusform>
            <numerusform>{n:,} gestes en sept jours, dont {yesterday:,} hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on a day</source>
        <extracomment>English for one: {n} guest on a day</extracomment>
        <translation>
            <numerusform>{n:,} client d’un jour</numerusform>
            <numerusform>{n:,} clients d’un jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on it were erased since</source>
        <extracomment>English for one: {n} guest on it was erased since</extracomment>
        <translation>
            <numerusform>{n:,} client y figurant a été effacé depuis</numerusform>
            <numerusform>{n:,} clients y figurant ont été effacés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} handed to the next shift</source>
        <extracomment>English for one: {n} handed to the next shift</extracomment>
        <translation>
            <numerusform>{n:,} transmise au service suivant</numerusform>
            <numerusform>{n:,} transmises au service suivant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels</source>
        <extracomment>English for one: {n} hotel</extracomment>
        <translation>
            <numerusform>{n} hôtel</numerusform>
            <numerusform>{n:,} hôtels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels in {currency}</source>
        <extracomment>English for one: {n} hotel in {currency}</extracomment>
        <translation>
            <numerusform>{n} hôtel en {currency}</numerusform>
            <numerusform>{n:,} hôtels en {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} incidents among them</source>
        <extracomment>English for one: {n} incident among them</extracomment>
        <translation>
            <numerusform>dont {n:,} incident</numerusform>
            <numerusform>dont {n:,} incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} kept</source>
        <extracomment>English for one: {n} kept</extracomment>
        <translation>
            <numerusform>{n:,} tenue</numerusform>
            <numerusform>{n:,} tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} later corrections</source>
        <extracomment>English for one: {n} later correction</extracomment>
        <translation>
            <numerusform>{n:,} correction ultérieure</numerusform>
            <numerusform>{n:,} corrections ultérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>English for one: {n} line</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n:,} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines were posted since</source>
        <extracomment>English for one: {n} line was posted since</extracomment>
        <translation>
            <numerusform>{n:,} ligne inscrite depuis</numerusform>
            <numerusform>{n:,} lignes inscrites depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} line, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,} ligne, montants en {currency}, heures de l’hôtel</numerusform>
            <numerusform>{n:,} lignes, montants en {currency}, heures de l’hôtel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} may have more</source>
        <extracomment>English for one: {n} may have more</extracomment>
        <translation>
            <numerusform>{n} peut en avoir d’autres</numerusform>
            <numerusform>{n:,} peuvent en avoir d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} overdue</source>
        <extracomment>English for one: {n} overdue</extracomment>
        <translation>
            <numerusform>{n:,} en retard</numerusform>
            <numerusform>{n:,} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} quiet days</source>
        <extracomment>English for one: {n} quiet day</extracomment>
        <translation>
            <numerusform>{n} jour calme</numerusform>
            <numerusform>{n:,} jours calmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} reversals</source>
        <extracomment>English for one: {n} reversal</extracomment>
        <translation>
            <numerusform>{n:,} annulation</numerusform>
            <numerusform>{n:,} annulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} supplements</source>
        <extracomment>English for one: {n} supplement</extracomment>
        <translation>
            <numerusform>{n:,} complément</numerusform>
            <numerusform>{n:,} compléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{name!r} is no time zone: use a name such as Europe/Vienna.</source>
        <translation>{name!r} n’est pas un fuseau horaire : utilisez un nom comme Europe/Vienna.</translation>
    </message>
    <message numerus="yes">
        <source>{named}, {n} nights</source>
        <extracomment>English for one: {named}, {n} night</extracomment>
        <translation>
            <numerusform>{named}, {n} nuit</numerusform>
            <numerusform>{named}, {n} nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({room})</source>
        <translation>{name} ({room})</translation>
    </message>
    <message>
        <source>{name} ({room}, in house)</source>
        <translation>{name} ({room}, présent)</translation>
    </message>
    <message>
        <source>{name} ({room}, left)</source>
        <translation>{name} ({room}, parti)</translation>
    </message>
    <message>
        <source>{name} belongs to another program. {untouched} Choose a backup.</source>
        <translation>{name} appartient à un autre programme. {untouched} Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was changed.</source>
        <translation>{name} ne peut pas être lu ({why}). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). {safe}</source>
        <translation>{name} ne peut être lu ({why}). {safe}</translation>
    </message>
    <message>
        <source>{name} changed while it was read: try again. {safe}</source>
        <translation>{name} a changé pendant la lecture : réessayez. {safe}</translation>
    </message>
    <message>
        <source>{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.</source>
        <translation>{name} n’a pas les tables et les protections d’un registre : il a été modifié. {untouched} Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} does not hold exactly the files that were signed: copy it to the stick again.</source>
        <translation>{name} ne contient pas exactement les fichiers qui ont été signés : copiez-le de nouveau sur la clé.</translation>
    </message>
    <message>
        <source>{name} does not verify: {reason}. {untouched} Choose another backup.</source>
        <translation>{name} ne se vérifie pas : {reason}. {untouched} Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} holds no hotel. {untouched} Choose another backup.</source>
        <translation>{name} ne contient aucun hôtel. {untouched} Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is damaged. {untouched} Choose another backup.</source>
        <translation>{name} est endommagé. {untouched} Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name} est en {room}, mais « {typed} » est en {other} : écartez-en un, ou mettez le nom entre guillemets s’il appartient à la note.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file: choose {what}.</source>
        <translation>{name} n’est pas un fichier ordinaire : choisissez {what}.</translation>
    </message>
    <message>
        <source>{name} is no update of Latitude, or was cut short: copy it to the stick again.</source>
        <translation>{name} n’est pas une mise à jour de Latitude, ou a été tronqué : copiez-le de nouveau sur la clé.</translation>
    </message>
    <message>
        <source>{name} is not a ledger. {untouched} Choose a backup.</source>
        <translation>{name} n’est pas un registre. {untouched} Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is not the update that was looked at: look at it again.</source>
        <translation>{name} n’est pas la mise à jour qui a été examinée : examinez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} is over {most} MB, which is too long: choose {what}.</source>
        <translation>{name} dépasse {most} Mo, c’est trop long : choisissez {what}.</translation>
    </message>
    <message>
        <source>{name} is restored; that is line {seq}.</source>
        <translation>{name} est restauré ; c’est la ligne {seq}.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself: choose {what}.</source>
        <translation>{name} est le registre lui-même : choisissez {what}.</translation>
    </message>
    <message>
        <source>{name} is whole: it ends with line {seq}, of {day}, {at:%H:%M}.</source>
        <translation>{name} est intact : il s’arrête à la ligne {seq}, du {day}, {at:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} stands in the register: erase that guest's entry instead.</source>
        <translation>{name} figure au registre : effacez plutôt la fiche de ce client.</translation>
    </message>
    <message>
        <source>{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name} était en {room}, mais « {typed} » est en {other} : écartez-en un, ou mettez le nom entre guillemets s’il appartient à la note.</translation>
    </message>
    <message>
        <source>{name} was not written by Latitude. {untouched} Choose a backup.</source>
        <translation>{name} n’a pas été écrit par Latitude. {untouched} Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Latitude. {untouched} Update this computer first.</source>
        <translation>{name} a été écrit par une version plus récente de Latitude. {untouched} Mettez d’abord cet ordinateur à jour.</translation>
    </message>
    <message numerus="yes">
        <source>{n} PINs</source>
        <extracomment>English for one: {n} PIN</extracomment>
        <translation>
            <numerusform>{n} PIN</numerusform>
            <numerusform>{n} PIN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <extracomment>English for one: {n} approved</extracomment>
        <translation>
            <numerusform>{n} approuvé</numerusform>
            <numerusform>{n} approuvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): rename one of them.</source>
        <translation>{n} colonnes pourraient être {field} ({listed}) : renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): say which one it is.</source>
        <translation>{n} colonnes pourraient être {field} ({listed}) : dites laquelle c’est.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: {n} day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks</source>
        <extracomment>English for one: {n} desk</extracomment>
        <translation>
            <numerusform>{n} poste</numerusform>
            <numerusform>{n} postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>English for one: {n} draft</extracomment>
        <translation>
            <numerusform>{n} brouillon</numerusform>
            <numerusform>{n} brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimated</source>
        <extracomment>English for one: {n} estimated</extracomment>
        <translation>
            <numerusform>{n} estimé</numerusform>
            <numerusform>{n} estimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests' entries</source>
        <extracomment>English for one: {n} guest's entry</extracomment>
        <translation>
            <numerusform>fiche de {n} client</numerusform>
            <numerusform>fiches de {n} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>English for one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came in while you looked ({who}): look at the report again, then close.</source>
        <extracomment>English for one: {n} line came in while you looked ({who}): look at the report again, then close.</extracomment>
        <translation>
            <numerusform>{n} ligne est arrivée pendant que vous regardiez ({who}) : regardez de nouveau le rapport, puis clôturez.</numerusform>
            <numerusform>{n} lignes sont arrivées pendant que vous regardiez ({who}) : regardez de nouveau le rapport, puis clôturez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines posted since come back.</source>
        <extracomment>English for one: {n} line posted since comes back.</extracomment>
        <translation>
            <numerusform>{n} ligne inscrite depuis revient.</numerusform>
            <numerusform>{n} lignes inscrites depuis reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait</source>
        <extracomment>English for one: {n} line waits</extracomment>
        <translation>
            <numerusform>{n} ligne attend</numerusform>
            <numerusform>{n} lignes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>English for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>English for one: {n} more</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are held back by open matters.</source>
        <extracomment>English for one: {n} more is held back by open matters.</extracomment>
        <translation>
            <numerusform>{n} autre est retenu par des affaires en cours.</numerusform>
            <numerusform>{n} autres sont retenus par des affaires en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: {n} night</extracomment>
        <translation>
            <numerusform>{n} nuit</numerusform>
            <numerusform>{n} nuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>English for one: {n} note</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are over the cap: {rooms}.</source>
        <extracomment>English for one: {n} of {total} is over the cap: {rooms}.</extracomment>
        <translation>
            <numerusform>{n} sur {total} dépasse le plafond : {rooms}.</numerusform>
            <numerusform>{n} sur {total} dépassent le plafond : {rooms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</source>
        <extracomment>English for one: {n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</extracomment>
        <translation>
            <numerusform>{n} sur {total} a reçu le même geste ({kind} de {amount}) en moins de dix minutes ({rooms}) : confirmez si c’en est un autre.</numerusform>
            <numerusform>{n} sur {total} ont reçu le même geste ({kind} de {amount}) en moins de dix minutes ({rooms}) : confirmez si c’en est un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other visits under this name stay.</source>
        <extracomment>English for one: {n} other visit under this name stays.</extracomment>
        <translation>
            <numerusform>{n} autre séjour sous ce nom reste.</numerusform>
            <numerusform>{n} autres séjours sous ce nom restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: {n} other</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} printers: {names}</source>
        <extracomment>English for one: {n} printer: {names}</extracomment>
        <translation>
            <numerusform>{n} imprimante : {names}</numerusform>
            <numerusform>{n} imprimantes : {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are handed to the next shift, told under “Promises”.</source>
        <extracomment>English for one: {n} promise is handed to the next shift, told under “Promises”.</extracomment>
        <translation>
            <numerusform>{n} promesse est transmise au service suivant, voir « Promesses ».</numerusform>
            <numerusform>{n} promesses sont transmises au service suivant, voir « Promesses ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be booked.</source>
        <extracomment>English for one: {n} row cannot be booked.</extracomment>
        <translation>
            <numerusform>{n} ligne ne peut être enregistrée.</numerusform>
            <numerusform>{n} lignes ne peuvent être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rows of this log say the same: one of them is enough.</source>
        <translation>{n} lignes de ce relevé disent la même chose : une seule suffit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>English for one: {n} second</extracomment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are left and still due: run it again.</source>
        <extracomment>English for one: {n} stay is left and still due: run it again.</extracomment>
        <translation>
            <numerusform>{n} séjour reste à effacer : relancez l’opération.</numerusform>
            <numerusform>{n} séjours restent à effacer : relancez l’opération.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</source>
        <extracomment>English for one: {n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</extracomment>
        <translation>
            <numerusform>{n} séjour fini le {until} ou avant, il y a {months} mois : noms, notes et textes d’étiquettes seraient effacés, les montants restent.</numerusform>
            <numerusform>{n} séjours finis le {until} ou avant, il y a {months} mois : noms, notes et textes d’étiquettes seraient effacés, les montants restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still pending</source>
        <extracomment>English for one: {n} still pending</extracomment>
        <translation>
            <numerusform>{n} encore en attente</numerusform>
            <numerusform>{n} encore en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts elsewhere that name the guest</source>
        <extracomment>English for one: {n} text elsewhere that names the guest</extracomment>
        <translation>
            <numerusform>{n} texte ailleurs qui nomme le client</numerusform>
            <numerusform>{n} textes ailleurs qui nomment le client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts of those days have a part of the name alone and stay, for they may be anybody's: look at lines {seqs}.</source>
        <extracomment>English for one: {n} text of those days has a part of the name alone and stays, for it may be anybody's: look at line {seqs}.</extracomment>
        <translation>
            <numerusform>{n} texte de ces jours a une partie seule du nom et reste, car il peut parler de n’importe qui : voyez la ligne {seqs}.</numerusform>
            <numerusform>{n} textes de ces jours ont une partie seule du nom et restent, car ils peuvent parler de n’importe qui : voyez les lignes {seqs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{on} is still to come: an old log ends today.</source>
        <translation>{on} est encore à venir : un ancien relevé s’arrête aujourd’hui.</translation>
    </message>
    <message>
        <source>{out} cannot be a folder ({why}): choose another.</source>
        <translation>{out} ne peut pas être un dossier ({why}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.</source>
        <translation>{out} n’a pu être écrit ({why}). Le registre est en sûreté : libérez le fichier ou le disque et réessayez.</translation>
    </message>
    <message>
        <source>{out} is a folder: add a file name.</source>
        <translation>{out} est un dossier : ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>{out} is no ordinary file: choose another file name.</source>
        <translation>{out} n’est pas un fichier ordinaire : choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>{out} is the ledger itself: choose another file name.</source>
        <translation>{out} est le registre lui-même : choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({why}). Nothing was restored or changed.</source>
        <translation>{parent} n’est pas accessible en écriture ({why}). Rien n’a été restauré ni modifié.</translation>
    </message>
    <message>
        <source>{path} belongs to another program: move it away, or choose another data folder.</source>
        <translation>{path} appartient à un autre programme : déplacez-le, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger: move it away.</source>
        <translation>{path} est un dossier, pas un registre : déplacez-le.</translation>
    </message>
    <message>
        <source>{path} is not a ledger: move it away, or restore a backup.</source>
        <translation>{path} n’est pas un registre : déplacez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Latitude: update this computer first; where that was done, close Latitude and open it again. Nothing was changed.</source>
        <translation>{path} a été écrit par une version plus récente de Latitude : mettez d’abord cet ordinateur à jour ; si c’est fait, fermez Latitude et rouvrez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{plain}; at the hotel {local:%Y-%m-%d %H:%M} ({zone}, by {data}); {n:,} lines note an odd clock</source>
        <translation>{plain} ; à l’hôtel {local:%Y-%m-%d %H:%M} ({zone}, selon {data}) ; lignes notant une horloge étrange : {n:,}</translation>
    </message>
    <message>
        <source>{read:,} of {total:,} rows were gone through: {new:,} are in and on record. The same file again goes on from there.</source>
        <translation>{read:,} lignes sur {total:,} ont été parcourues : {new:,} sont importées et consignées. Le même fichier, repris, continue à partir de là.</translation>
    </message>
    <message>
        <source>{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.</source>
        <translation>{rejects} lignes ont été rejetées, on ne peut donc être sûr de qui est parti : corrigez la liste, ou importez sans marquer les départs.</translation>
    </message>
    <message>
        <source>{rooms} left or moved while this was typed: confirm if it is for them all the same.</source>
        <translation>{rooms} : départ ou changement de chambre pendant la saisie ; confirmez si c’est quand même pour eux.</translation>
    </message>
    <message>
        <source>{room} by {amount}</source>
        <translation>{room} de {amount}</translation>
    </message>
    <message>
        <source>{said}, so its pages, which hold the erased names, cannot be compared: its figures are those of a fresh report, or it was altered.</source>
        <translation>{said} ; ses pages, qui portent les noms effacés, ne peuvent donc pas être comparées : ses chiffres sont ceux d’un rapport récent, ou il a été modifié.</translation>
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
        <translation>{text!r} n’est pas une heure limite : écrivez une heure du matin comme 03:00.</translation>
    </message>
    <message>
        <source>{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.</source>
        <translation>{text!r} n’est pas une date : écrivez-la AAAA-MM-JJ, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <source>{text!r} is no role: use rep, lead or manager.</source>
        <translation>{text!r} n’est pas un rôle : utilisez rep, lead ou manager.</translation>
    </message>
    <message>
        <source>{text} can be read in two ways: write it with its decimals.</source>
        <translation>{text} peut se lire de deux façons : écrivez-le avec ses décimales.</translation>
    </message>
    <message>
        <source>{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.</source>
        <translation>{text} peut être deux jours, car cette liste écrit dans les deux ordres : choisissez jour d’abord ou mois d’abord, ou écrivez comme 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.</source>
        <translation>{text} ne peut être juste, puisque c’est en l’an {year} : écrivez comme 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} has more decimals than {code}: round it in the file.</source>
        <translation>{text} a plus de décimales que {code} : arrondissez dans le fichier.</translation>
    </message>
    <message>
        <source>{text} has too many digits: check the amount.</source>
        <translation>{text} a trop de chiffres : vérifiez le montant.</translation>
    </message>
    <message>
        <source>{text} is below zero: enter what was given back by hand.</source>
        <translation>{text} est négatif : saisissez à la main ce qui a été rendu.</translation>
    </message>
    <message>
        <source>{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.</source>
        <translation>{text} est en {other}, et cet hôtel compte en {code} : écartez-le, ou saisissez-le à la main.</translation>
    </message>
    <message>
        <source>{text} is no date, as there is no month {month}: write it like 2026-11-23.</source>
        <translation>{text} n’est pas une date, car il n’y a pas de mois {month} : écrivez comme 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.</source>
        <translation>{text} n’est pas une date, car {month} {year} a {days} jours : écrivez comme 2026-11-23.</translation>
    </message>
    <message>
        <source>{tracking} stands on line {other:,} too: add the two up, or leave one of them out.</source>
        <translation>{tracking} figure aussi à la ligne {other:,} : additionnez les deux, ou écartez-en une.</translation>
    </message>
    <message>
        <source>{tracking} stands on {lines}: enter the bill by hand.</source>
        <translation>{tracking} figure sur {lines} : saisissez la facture à la main.</translation>
    </message>
    <message>
        <source>{user} is no desk's user of the hub: ask IT for one of this desk's own (`latitude hub create --desk`).</source>
        <translation>{user} n’est pas l’utilisateur d’un poste du hub : demandez-en un propre à ce poste à l’informatique (`latitude hub create --desk`).</translation>
    </message>
    <message>
        <source>{user} may not change the hub {where} ({why}): run it as the owner of the database, whom CREATEROLE lets make users.</source>
        <translation>{user} n’a pas le droit de modifier le hub {where} ({why}) : lancez la commande en tant que propriétaire de la base, à qui CREATEROLE permet de créer des utilisateurs.</translation>
    </message>
    <message>
        <source>{user} may not do this in the hub {where}: IT makes a user who may (`latitude hub create --auditor`, or `--group`).</source>
        <translation>{user} n’a pas ce droit dans le hub {where} : l’informatique crée un utilisateur qui l’a (`latitude hub create --auditor`, ou `--group`).</translation>
    </message>
    <message>
        <source>{what} holds invisible control characters: type it again without them.</source>
        <translation>{what} : il s’y trouve des caractères de contrôle invisibles, retapez sans eux.</translation>
    </message>
    <message>
        <source>{what} holds nothing that can be seen: type it again.</source>
        <translation>{what} : rien de visible ne s’y trouve, retapez.</translation>
    </message>
    <message>
        <source>{what} is empty: type at least one letter.</source>
        <translation>{what} : c’est vide, tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>{what} is {count:,} letters long: use at most {most:,}.</source>
        <translation>{what} : {count:,} lettres, utilisez-en au plus {most:,}.</translation>
    </message>
    <message>
        <source>{where} cannot be written ({why}): nothing was changed. Free the place or its rights, then try again.</source>
        <translation>{where} ne peut être écrit ({why}) : rien n’a été changé. Libérez l’endroit ou ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>{where}: approved by the lead who entered it (sole-lead mode).</source>
        <translation>{where} : approuvé par le chef d’équipe qui l’a saisi (mode chef unique).</translation>
    </message>
    <message>
        <source>{where}: given after the guest had left.</source>
        <translation>{where} : offert après le départ du client.</translation>
    </message>
    <message>
        <source>{where}: the computer's clock had gone back when it was posted.</source>
        <translation>{where} : l’horloge de l’ordinateur avait reculé au moment de la saisie.</translation>
    </message>
    <message>
        <source>{where}: {money} is an estimate until the bill is in.</source>
        <translation>{where} : {money} est une estimation jusqu’à l’arrivée de la facture.</translation>
    </message>
    <message>
        <source>{where}: {money} is still an estimate until the bill is in.</source>
        <translation>{where} : {money} reste une estimation jusqu’à l’arrivée de la facture.</translation>
    </message>
    <message>
        <source>{where}: {money} still waits for approval and is carried to the next shift.</source>
        <translation>{where} : {money} attend toujours une approbation et passe au service suivant.</translation>
    </message>
    <message>
        <source>{where}: {money} waits for approval and is carried to the next shift.</source>
        <translation>{where} : {money} attend une approbation et passe au service suivant.</translation>
    </message>
    <message>
        <source>{whose} was changed in the register behind the ledger's back</source>
        <translation>modification dans le fichier des clients à l’insu du registre : {whose}</translation>
    </message>
    <message>
        <source>“{body}” can be read in two ways: write it as {right}, with “{mark}”.</source>
        <translation>« {body} » peut se lire de deux façons : écrivez {right}, avec « {mark} ».</translation>
    </message>
    <message>
        <source>“{cause}” is no cause: pick one such as IT.wifi or FD.queue.</source>
        <translation>« {cause} » n’est pas une cause : choisissez-en une comme IT.wifi ou FD.queue.</translation>
    </message>
    <message>
        <source>“{code}” is no language of the documents: use {known}.</source>
        <translation>« {code} » n’est pas une langue des documents : utilisez {known}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.</source>
        <translation>« {first} » et « {second} » sont deux montants : écartez-en un, ou mettez un nombre entre guillemets s’il appartient à la note.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two gestures: post one at a time.</source>
        <translation>« {first} » et « {second} » sont deux gestes : inscrivez-les un à la fois.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two numbers of nights: leave one out.</source>
        <translation>« {first} » et « {second} » sont deux nombres de nuits : écartez-en un.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times for one promise: leave one out.</source>
        <translation>« {first} » et « {second} » sont deux échéances pour une promesse : écartez-en une.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two ways to reach us: leave one out.</source>
        <translation>« {first} » et « {second} » sont deux façons de nous joindre : écartez-en une.</translation>
    </message>
    <message>
        <source>“{guest}” in room {room}</source>
        <translation>« {guest} » en chambre {room}</translation>
    </message>
    <message>
        <source>“{header}” has {count:,} letters here: shorten it.</source>
        <translation>« {header} » a ici {count:,} lettres : raccourcissez.</translation>
    </message>
    <message>
        <source>“{header}” is given for two fields: choose another column.</source>
        <translation>« {header} » est indiqué pour deux champs : choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>“{key}” is no policy: use {known}.</source>
        <translation>« {key} » n’est pas une règle : utilisez {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {what}: use {fields}.</source>
        <translation>« {name} » n’est pas un champ de {what} : utilisez {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is no name: write the name in the list, or leave the row out.</source>
        <translation>« {name} » n’est pas un nom : écrivez le nom dans la liste, ou écartez la ligne.</translation>
    </message>
    <message>
        <source>“{preset}” is no preset: pick one of the catalogue.</source>
        <translation>« {preset} » n’est pas un modèle : choisissez-en un au catalogue.</translation>
    </message>
    <message>
        <source>“{quoted}” has no year: write it like 2026-11-23.</source>
        <translation>« {quoted} » n’a pas d’année : écrivez comme 2026-11-23.</translation>
    </message>
    <message>
        <source>“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.</source>
        <translation>« {quoted} » est le nombre d’un tableur pour un jour : affichez la colonne en dates et exportez de nouveau.</translation>
    </message>
    <message>
        <source>“{quoted}” is no amount: write plain digits.</source>
        <translation>« {quoted} » n’est pas un montant : écrivez de simples chiffres.</translation>
    </message>
    <message>
        <source>“{quoted}” is no date: write it like 2026-11-23.</source>
        <translation>« {quoted} » n’est pas une date : écrivez comme 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.</source>
        <translation>« {shown} » peut se lire de plusieurs façons : écrivez 2n pour des nuits, ou un jour comme 25 nov.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.</source>
        <translation>« {shown} » peut se lire de deux façons : écrivez avec « {mark} » et sans séparateur de milliers, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{shown}” has more than {most} digits: check the amount.</source>
        <translation>« {shown} » a plus de {most} chiffres : vérifiez le montant.</translation>
    </message>
    <message>
        <source>“{shown}” holds something invisible: type the room again without it.</source>
        <translation>« {shown} » contient quelque chose d’invisible : retapez la chambre sans cela.</translation>
    </message>
    <message>
        <source>“{shown}” is no amount: write plain digits such as {example}.</source>
        <translation>« {shown} » n’est pas un montant : écrivez de simples chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.</source>
        <translation>« {shown} » n’est pas un jour : écrivez 2n pour deux nuits, un jour de la semaine ou un jour comme 25 nov.</translation>
    </message>
    <message>
        <source>“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.</source>
        <translation>« {shown} » n’est pas une chambre : utilisez au plus {most} lettres ou chiffres, par exemple 412 ou B-12.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name in the hub: use up to 20 letters a-z and digits, a letter first.</source>
        <translation>« {text} » ne peut pas être un nom dans le hub : jusqu’à 20 lettres a-z et chiffres, une lettre d’abord.</translation>
    </message>
    <message>
        <source>“{text}” is no answer of a guest: use delighted, fine or unhappy.</source>
        <translation>« {text} » n’est pas une réponse de client : utilisez delighted, fine ou unhappy.</translation>
    </message>
    <message>
        <source>“{text}” is no cause: use one of {known}.</source>
        <translation>« {text} » n’est pas une cause : utilisez {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no gesture: use free_label, credit or upgrade.</source>
        <translation>« {text} » n’est pas un geste : utilisez free_label, credit ou upgrade.</translation>
    </message>
    <message>
        <source>“{text}” is no kind: write label, credit or upgrade, or leave the column out.</source>
        <translation>« {text} » n’est pas un type : écrivez label, credit ou upgrade, ou écartez la colonne.</translation>
    </message>
    <message>
        <source>“{text}” is no time: promise with !2h, !1d or !18:00.</source>
        <translation>« {text} » n’est pas une échéance : promettez avec !2h, !1d ou !18:00.</translation>
    </message>
    <message>
        <source>“{text}” is no tracking number.</source>
        <translation>« {text} » n’est pas un numéro de suivi.</translation>
    </message>
    <message>
        <source>“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.</source>
        <translation>« {text} » n’est pas une façon de nous joindre : utilisez @desk, @phone, @chat, @mail ou @social.</translation>
    </message>
    <message>
        <source>“{text}” is not in {code}: write the amount in {code}, such as {example}.</source>
        <translation>« {text} » n’est pas en {code} : écrivez le montant en {code}, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{tidy}” are no initials: use one to four letters, such as MK.</source>
        <translation>« {tidy} » ne sont pas des initiales : utilisez une à quatre lettres, par exemple MK.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of nights: write a whole one from 1n to {most}n.</source>
        <translation>« {typed} » n’est pas un nombre de nuits : écrivez-en un entier, de 1n à {most}n.</translation>
    </message>
    <message>
        <source>“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.</source>
        <translation>« {typed} » n’est pas une échéance de promesse : écrivez !2h, !1d, !18:00 ou !tomorrow.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>each guest</source>
        <translation>chaque client</translation>
    </message>
    <message>
        <source>each room or party</source>
        <translation>chaque chambre ou groupe</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Backing up, then writing the new version</source>
        <translation>Sauvegarde, puis écriture de la nouvelle version</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>Vérification de la mise à jour</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Choisir la clé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Latitude {version} is in place</source>
        <translation>Latitude {version} est en place</translation>
    </message>
    <message>
        <source>Latitude {version} is in place, and the next start opens it. What is half typed is kept.</source>
        <translation>Latitude {version} est en place, et le prochain démarrage l’ouvre. Ce qui est à moitié tapé est gardé.</translation>
    </message>
    <message>
        <source>Latitude {version} is in use. An update is a file that ends in {ending}; all of it is checked before anything is touched.</source>
        <translation>Latitude {version} est en service. Une mise à jour est un fichier qui se termine par {ending} ; il est vérifié en entier avant que rien ne soit touché.</translation>
    </message>
    <message>
        <source>Latitude {version}. A newer one comes on a stick; nothing is looked for by itself.</source>
        <translation>Latitude {version}. Une version plus récente vient sur une clé ; rien n’est cherché tout seul.</translation>
    </message>
    <message>
        <source>Start the new version now</source>
        <translation>Démarrer la nouvelle version</translation>
    </message>
    <message>
        <source>The ledger is backed up first. The version in use stays until the new one has opened the ledger, and whatever happens meanwhile, one of the two starts.</source>
        <translation>Le registre est d’abord sauvegardé. La version en service reste jusqu’à ce que la nouvelle ait ouvert le registre et, quoi qu’il arrive entre-temps, l’une des deux démarre.</translation>
    </message>
    <message>
        <source>The new version is being put in place: that cannot be stopped.</source>
        <translation>La nouvelle version est mise en place : cela ne peut plus être arrêté.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>The stick with the update</source>
        <translation>La clé qui porte la mise à jour</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La mise à jour</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>Mettre à jour depuis une clé</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Mettre à jour depuis une clé…</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Passer à {version}</translation>
    </message>
    <message>
        <source>Updates of Latitude ({pattern})</source>
        <translation>Mises à jour de Latitude ({pattern})</translation>
    </message>
    <message>
        <source>{file} brings Latitude {version}: signed by the release key {key}, whole, {size} MB.</source>
        <translation>{file} apporte Latitude {version} : signé par la clé de publication {key}, entier, {size} Mo.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A hotel that is not real</source>
        <translation>Un hôtel qui n’est pas réel</translation>
    </message>
    <message>
        <source>About Latitude</source>
        <translation>À propos de Latitude</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guide as PDF…</source>
        <translation>Guide en PDF…</translation>
    </message>
    <message>
        <source>How to use Latitude, by role</source>
        <translation>Comment utiliser Latitude, par rôle</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100 %</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Mettre à jour depuis une clé…</translation>
    </message>
    <message>
        <source>Verify the ledger now</source>
        <translation>Vérifier le registre maintenant</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What this field means, then the desk</source>
        <translation>Aide du champ, puis réception</translation>
    </message>
</context>
</TS>
