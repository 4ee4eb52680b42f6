<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Latitude</source>
        <translation>Acerca de Latitude</translation>
    </message>
    <message>
        <source>Also entered as</source>
        <translation>También anotado como</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is made of these parts, under licences of their own.</source>
        <translation>Software libre con licencia MIT. Está hecho de estas partes, cada una con su propia licencia.</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>Otras visitas</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Habitación {room}</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>Comparte con</translation>
    </message>
    <message>
        <source>Split: this is somebody else</source>
        <translation>Separar: es otra persona</translation>
    </message>
    <message>
        <source>Their whole texts: {folder}</source>
        <translation>Sus textos completos: {folder}</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation>Versión {version} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Each desk keeps its own ledger and goes on without a network: nothing waits for another desk.</source>
        <translation>Cada mostrador lleva su propio libro y sigue sin red: nada espera a otro mostrador.</translation>
    </message>
    <message>
        <source>How desks meet</source>
        <translation>Cómo se encuentran los mostradores</translation>
    </message>
    <message>
        <source>IT gives each desk an address and a password. No guest’s name stands there in plain text.</source>
        <translation>Informática da a cada mostrador una dirección y una contraseña. Allí no hay ningún nombre de huésped en claro.</translation>
    </message>
    <message>
        <source>Where they can reach it, desks meet in a PostgreSQL of the house, by themselves: caps count what all of them gave, and guests, people and caps hold everywhere.</source>
        <translation>Donde pueden alcanzarlo, los mostradores se encuentran solos en un PostgreSQL de la casa: los topes cuentan lo que dieron todos, y huéspedes, personas y topes valen en todas partes.</translation>
    </message>
</context>
<context>
    <name>ActionsBar</name>
    <message>
        <source>A lead closes the shift: {names}</source>
        <translation>Un responsable cierra el turno: {names}</translation>
    </message>
    <message>
        <source>A lead exports and rolls the day: {names}</source>
        <translation>Un responsable exporta y cambia de día: {names}</translation>
    </message>
    <message>
        <source>Close shift {n}…</source>
        <translation>Cerrar turno {n}…</translation>
    </message>
    <message>
        <source>Closed shifts and days</source>
        <translation>Turnos y días cerrados</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Interim report…</source>
        <translation>Informe provisional…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>Abrir turno {n}</translation>
    </message>
    <message>
        <source>Side of the page</source>
        <translation>Cara de la página</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source> in {room}</source>
        <translation> en la {room}</translation>
    </message>
    <message>
        <source>A gesture afterwards is still possible; it is marked as after the stay.</source>
        <translation>Después aún se puede hacer un gesto; se marca como posterior a la estancia.</translation>
    </message>
    <message>
        <source>A room for {name}</source>
        <translation>Una habitación para {name}</translation>
    </message>
    <message>
        <source>Another room for {name}</source>
        <translation>Otra habitación para {name}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Both count as {name} now</source>
        <translation>Ambos cuentan ahora como {name}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>Ya se fue</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>Se ha ido: {name}</translation>
    </message>
    <message>
        <source>Lines keep the name they were posted under.</source>
        <translation>Las líneas conservan el nombre con el que se registraron.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva habitación</translation>
    </message>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>Nada espera aprobación</translation>
    </message>
    <message>
        <source>Now in {room}.</source>
        <translation>Ahora en la {room}.</translation>
    </message>
    <message>
        <source>Now in {room}. Headroom and lines stay with the guest.</source>
        <translation>Ahora en la {room}. El margen y las líneas siguen con el huésped.</translation>
    </message>
    <message>
        <source>Room, name or booking of the other entry</source>
        <translation>Habitación, nombre o reserva de la otra entrada</translation>
    </message>
    <message>
        <source>Room, name or booking of the stay</source>
        <translation>Habitación, nombre o reserva de la estancia</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The name as it should be written</source>
        <translation>El nombre como debe escribirse</translation>
    </message>
    <message>
        <source>The name is {name} now.</source>
        <translation>El nombre es ahora {name}.</translation>
    </message>
    <message>
        <source>The two count apart again; every line stays with the entry it was posted to.</source>
        <translation>Vuelven a contar por separado; cada línea sigue en la entrada donde se registró.</translation>
    </message>
    <message>
        <source>What was given counts together from then on; each entry keeps its lines, and it can be undone.</source>
        <translation>Lo que se dio cuenta en conjunto a partir de entonces; cada entrada conserva sus líneas y se puede deshacer.</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} se ha ido.</translation>
    </message>
    <message>
        <source>{name} has {room}: both will be there.</source>
        <translation>{name} tiene la {room}: estarán ambos.</translation>
    </message>
    <message>
        <source>{name} is a guest of its own again.</source>
        <translation>{name} vuelve a ser un huésped aparte.</translation>
    </message>
    <message>
        <source>{name} is added{room}.</source>
        <translation>Se ha añadido a {name}{room}.</translation>
    </message>
    <message>
        <source>{name} is also</source>
        <translation>{name} es también</translation>
    </message>
    <message>
        <source>{name} is in {room} now.</source>
        <translation>{name} está ahora en la {room}.</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} es otra persona</translation>
    </message>
    <message>
        <source>{name} is the guest of</source>
        <translation>{name} es el huésped de</translation>
    </message>
    <message>
        <source>{rep} over by {by} by the merge</source>
        <translation>{rep} supera su tope en {by} por la unión</translation>
    </message>
</context>
<context>
    <name>AddGuest</name>
    <message>
        <source>2n, Wed, 25 Nov; empty when it is open</source>
        <translation>2n, 25 nov; vacío si no se sabe</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Añadir un huésped</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>Añadir huésped</translation>
    </message>
    <message>
        <source>As the guest writes it, in any script</source>
        <translation>Como lo escribe el huésped, en cualquier alfabeto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Enter adds the guest, Esc goes back</source>
        <translation>Enter añade al huésped, Esc vuelve atrás</translation>
    </message>
    <message>
        <source>For a name that others would type in another script</source>
        <translation>Para un nombre que otros escribirían en otro alfabeto</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>Si la hay</translation>
    </message>
    <message>
        <source>Leave it empty for a caller without a booking</source>
        <translation>Déjelo vacío si llama alguien sin reserva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>Ver huésped</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>AmountMark</name>
    <message>
        <source>A comma</source>
        <translation>Una coma</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <source>Press the point or the comma, or choose with the arrows and Enter.</source>
        <translation>Pulse el punto o la coma, o elija con las flechas y Enter.</translation>
    </message>
    <message>
        <source>What stands before the decimals?</source>
        <translation>¿Qué va delante de los decimales?</translation>
    </message>
    <message>
        <source>{sample} is {meaning}</source>
        <translation>{sample} es {meaning}</translation>
    </message>
</context>
<context>
    <name>ApartBanner</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo ir</translation>
    </message>
    <message>
        <source>You typed this, and the place where it stood is not there any more: copy it or let it go.</source>
        <translation>Usted escribió esto, y el lugar donde estaba ya no existe: cópielo o déjelo ir.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source> a night</source>
        <translation> por noche</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Give something that fits, or let {names} approve it here.</source>
        <translation>Dé algo que quepa en el tope o pida a {names} que lo apruebe aquí.</translation>
    </message>
    <message>
        <source>Let {names} approve it here.</source>
        <translation>Pida a {names} que lo apruebe aquí.</translation>
    </message>
    <message>
        <source>Nobody else can approve: give less, or ask a manager to add a lead.</source>
        <translation>Nadie más puede aprobar: dé menos o pida a un gerente que añada un responsable.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Post this instead; it fits</source>
        <translation>Registrar esto en su lugar; cabe</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Ya puede volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing of yours to take back in this shift</source>
        <translation>En este turno no hay nada suyo que anular</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>Registrar igualmente</translation>
    </message>
    <message>
        <source>Post it for this guest</source>
        <translation>Registrar para este huésped</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
</context>
<context>
    <name>AsksOfGuest</name>
    <message>
        <source>A list is being brought in: try again in a moment</source>
        <translation>Se está importando una lista: inténtelo de nuevo en un momento</translation>
    </message>
</context>
<context>
    <name>AtSignInCard</name>
    <message>
        <source>At sign-in</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>Do not open at sign-in</source>
        <translation>No abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Off. The desk opens when somebody starts it.</source>
        <translation>No. El mostrador se abre cuando alguien lo inicia.</translation>
    </message>
    <message>
        <source>On, as an administrator set it for every account of this computer.</source>
        <translation>Sí, como un administrador lo fijó para todas las cuentas de este equipo.</translation>
    </message>
    <message>
        <source>On. The desk opens when this computer’s account signs in.</source>
        <translation>Sí. El mostrador se abre cuando la cuenta de este equipo inicia sesión.</translation>
    </message>
    <message>
        <source>Open at every sign-in</source>
        <translation>Abrir en cada inicio de sesión</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>Another disk keeps them when this one fails.</source>
        <translation>Otro disco las conserva si este falla.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Backed up, up to line {seq}</source>
        <translation>Copia hecha, hasta la línea {seq}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Every line a second time, as text and without a name, right after it is posted.</source>
        <translation>Cada línea por segunda vez, como texto y sin nombres, justo después de registrarse.</translation>
    </message>
    <message>
        <source>From now on in {folder}</source>
        <translation>A partir de ahora en {folder}</translation>
    </message>
    <message>
        <source>Last backup {age}, up to line {seq} of {of}.</source>
        <translation>Última copia: {age}, hasta la línea {seq} de {of}.</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Libros (*.ledger)</translation>
    </message>
    <message>
        <source>Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go.</source>
        <translation>Se hacen solas al cerrar un turno, cada hora si se ha registrado algo y antes de actualizar el programa. Se conservan las de las últimas 24 horas, 30 días y 12 meses. Un huésped borrado sigue en las copias más antiguas hasta que desaparecen.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored. That is line {seq}</source>
        <translation>Restaurado. Llega hasta la línea {seq}</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Lo fija su departamento de informática</translation>
    </message>
    <message>
        <source>The backup holds a ledger that does not verify: {why}.</source>
        <translation>La copia contiene un libro que no supera la verificación: {why}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Dónde se guardan</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
</context>
<context>
    <name>BigChoice</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>BillPanel</name>
    <message>
        <source>Estimated at {money}. The difference counts today, outside every cap.</source>
        <translation>Estimado en {money}. La diferencia cuenta hoy, fuera de todo tope.</translation>
    </message>
    <message>
        <source>Estimated at {money}: {difference} counts today, outside every cap.</source>
        <translation>Estimado en {money}: {difference} cuenta hoy, fuera de todo tope.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Registrar la factura</translation>
    </message>
    <message>
        <source>The bill for line {seq}: {guest}, {what}</source>
        <translation>La factura de la línea {seq}: {guest}, {what}</translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation>Lo que dice la factura</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>No estimate waits for its bill</source>
        <translation>Ninguna estimación espera su factura</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Registrar la factura</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded</source>
        <translation>La factura de la línea {seq} está registrada</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded; it is above its cap with that</source>
        <translation>La factura de la línea {seq} está registrada; con ella se supera el tope</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>BrokenSection</name>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por habitación</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>La factura de los fallos</translation>
    </message>
</context>
<context>
    <name>ByRep</name>
    <message>
        <source>By rep</source>
        <translation>Por agente</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Guests that fit</source>
        <translation>Huéspedes que coinciden</translation>
    </message>
</context>
<context>
    <name>CapGauge</name>
    <message>
        <source>Choose a guest to see what is left</source>
        <translation>Elija un huésped para ver cuánto queda</translation>
    </message>
    <message>
        <source>No guest chosen</source>
        <translation>Ningún huésped elegido</translation>
    </message>
    <message>
        <source>{money} in all</source>
        <translation>{money} en total</translation>
    </message>
</context>
<context>
    <name>CapHistory</name>
    <message>
        <source>How the caps came about</source>
        <translation>Historial de los topes</translation>
    </message>
    <message>
        <source>from {day} · line {seq} by {who}, {at}</source>
        <translation>desde el {day} · línea {seq} de {who}, {at}</translation>
    </message>
</context>
<context>
    <name>CapList</name>
    <message>
        <source>Caps today</source>
        <translation>Topes de hoy</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aún no hay nadie alojado</translation>
    </message>
</context>
<context>
    <name>CapsInForce</name>
    <message>
        <source>{basis}, from {day}</source>
        <translation>{basis}, desde el {day}</translation>
    </message>
</context>
<context>
    <name>CapsSection</name>
    <message>
        <source>120.00 or none</source>
        <translation>120.00 o none</translation>
    </message>
    <message>
        <source>A lead may approve an own entry</source>
        <translation>Un responsable puede aprobar sus propias entradas</translation>
    </message>
    <message>
        <source>A new cap</source>
        <translation>Un tope nuevo</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Cap posted: {role} {amount} for {basis} from {day}</source>
        <translation>Tope registrado: {role} {amount} {basis} desde el {day}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>For houses with one lead on duty</source>
        <translation>Para casas con un solo responsable de servicio</translation>
    </message>
    <message>
        <source>From business day</source>
        <translation>Desde el día hotelero</translation>
    </message>
    <message>
        <source>From {day} on a {role} may give {basis} {amount} a business day without asking.</source>
        <translation>Desde el {day}, un {role} puede dar {amount} {basis} y día hotelero sin preguntar.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Lines already posted keep the cap they were posted under.</source>
        <translation>Las líneas ya registradas conservan el tope con el que se registraron.</translation>
    </message>
    <message>
        <source>Policy card {day}.pdf</source>
        <translation>Tarjeta de normas {day}.pdf</translation>
    </message>
    <message>
        <source>Policy card…</source>
        <translation>Tarjeta de normas…</translation>
    </message>
    <message>
        <source>Post the cap</source>
        <translation>Registrar tope</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sole-lead mode is off</source>
        <translation>El modo de responsable único está desactivado</translation>
    </message>
    <message>
        <source>Sole-lead mode is on: own approvals print boxed</source>
        <translation>El modo de responsable único está activado: las aprobaciones propias se imprimen en un recuadro</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>“none” for no limit</source>
        <translation>«none» significa sin límite</translation>
    </message>
</context>
<context>
    <name>CapsToday</name>
    <message>
        <source>Caps today</source>
        <translation>Topes de hoy</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Nuevo gesto…</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aún no hay nadie alojado</translation>
    </message>
    <message>
        <source>Press F2 to bring in the in-house list or to add a guest.</source>
        <translation>Pulse F2 para importar la lista de alojados o añadir un huésped.</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>Gestos recientes</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>{n} alojados</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>CloseWalk</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Cerrar turno {n}</translation>
    </message>
    <message>
        <source>It prints on the report. Shift+Enter begins a new line</source>
        <translation>Se imprime en el informe. Shift+Enter empieza una línea nueva</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <source>Not in the hotel’s books yet, with its age</source>
        <translation>Aún no en las cuentas del hotel, con su antigüedad</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Page keys turn the pages, + and − make them larger, 0 shows the whole page</source>
        <translation>Re Pág y Av Pág pasan las páginas, + y − las agrandan o reducen, 0 muestra la página entera</translation>
    </message>
    <message>
        <source>What is owed to guests</source>
        <translation>Lo pendiente con los huéspedes</translation>
    </message>
    <message>
        <source>What stays open is marked on the report and handed to the next shift. Ctrl+Enter goes to the report</source>
        <translation>Lo que sigue abierto se marca en el informe y pasa al turno siguiente. Ctrl+Enter va al informe</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>Conviene mirarlo antes de cerrar</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All are posted</source>
        <translation>Todas están apuntadas</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>Aprobar o denegar…</translation>
    </message>
    <message>
        <source>Enter the bill…</source>
        <translation>Anotar la factura…</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>Está apuntada</translation>
    </message>
    <message>
        <source>Kept, broken, handed over…</source>
        <translation>Cumplida, incumplida, traspasada…</translation>
    </message>
    <message>
        <source>Shift {n} was closed meanwhile by {who}.</source>
        <translation>Entretanto {who} cerró el turno {n}.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>The report cannot be shown here</source>
        <translation>El informe no se puede mostrar aquí</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>Its last four signs</source>
        <translation>Sus cuatro últimos signos</translation>
    </message>
    <message>
        <source>These are not its last four signs: read them from your paper.</source>
        <translation>Estos no son sus cuatro últimos signos: léalos en su papel.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere.</source>
        <translation>Anótelo y guárdelo bajo llave, en la caja fuerte del hotel o con los documentos de la casa. Permite poner un PIN nuevo una sola vez si se olvida el del gerente; nadie puede volver a consultarlo, ni aquí ni en ningún otro sitio.</translation>
    </message>
    <message>
        <source>as a sign that it stands on paper</source>
        <translation>como prueba de que está en papel</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read the list</source>
        <translation>Leer la lista</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué columna es cuál?</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>elija una columna</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>A file for support</source>
        <translation>Un archivo para el soporte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checks of this computer, the worst first</source>
        <translation>Comprobaciones de este equipo, las peores primero</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durabilidad</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>How this computer is doing</source>
        <translation>Cómo está este equipo</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Old logs</source>
        <translation>Registros antiguos</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Otros mostradores</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Guardar un archivo para el soporte…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>Fijado por informática</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The file holds what stands here without names, notes, amounts and folders, and the log: it can be sent to whoever helps. On the command line: latitude doctor --zip FILE.</source>
        <translation>El archivo contiene lo que hay aquí sin nombres, notas, importes ni carpetas, y el registro técnico: puede enviarse a quien ayude. En la línea de comandos: latitude doctor --zip FILE.</translation>
    </message>
    <message>
        <source>This computer is fit for the desk.</source>
        <translation>Este equipo es apto para la recepción.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>hay que arreglarlo</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} está escrito</translation>
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
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Initials of the lead who decides</source>
        <translation>Iniciales del responsable que decide</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who decides</source>
        <translation>PIN del responsable que decide</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Ya puede volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>DamageSheet</name>
    <message>
        <source>A manager’s initials and PIN:</source>
        <translation>Iniciales y PIN de un gerente:</translation>
    </message>
    <message>
        <source>Acknowledge and go on</source>
        <translation>Darse por enterado y seguir</translation>
    </message>
    <message>
        <source>Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is found again.</source>
        <translation>Darse por enterado no repara nada: deja constancia de quién lo vio, y el trabajo continúa. Lo que se altere después volverá a detectarse.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Initials of the manager who acknowledges</source>
        <translation>Iniciales del gerente que se da por enterado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the manager who acknowledges</source>
        <translation>PIN del gerente que se da por enterado</translation>
    </message>
    <message>
        <source>Restoring a backup brings back what was there: settings, backups.</source>
        <translation>Restaurar una copia recupera lo que había: Ajustes, Copias.</translation>
    </message>
    <message>
        <source>Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides; reading, reports and exports go on.</source>
        <translation>Alguien modificó el archivo sin Latitude, o falló el disco. No se registra nada hasta que decida un gerente; la lectura, los informes y las exportaciones siguen funcionando.</translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation>El libro no está íntegro</translation>
    </message>
</context>
<context>
    <name>DaringSection</name>
    <message>
        <source>How much of the cap a guest got in a day</source>
        <translation>Cuánto del tope recibió un huésped en un día</translation>
    </message>
    <message>
        <source>Nobody has given anything in these days</source>
        <translation>En estos días nadie ha dado nada</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Uso del tope</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Quién ayuda</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>How does this list write its dates?</source>
        <translation>¿Cómo escribe esta lista las fechas?</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Press D or M, or choose with the arrows and Enter.</source>
        <translation>Pulse D o M, o elija con las flechas y Enter.</translation>
    </message>
    <message>
        <source>{sample} is {day}</source>
        <translation>{sample} es el {day}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Business day</source>
        <translation>Día hotelero</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días hoteleros</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>Exportar día…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Line-up…</source>
        <translation>Reunión matinal…</translation>
    </message>
    <message>
        <source>No day with lines yet</source>
        <translation>Aún no hay ningún día con líneas</translation>
    </message>
    <message>
        <source>Roll to {day}…</source>
        <translation>Pasar al {day}…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve or decline</source>
        <translation>Aprobar o denegar</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Cerrar turno {n}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back.</source>
        <translation>Los gestos cuentan desde ahora en ese día y todos los topes empiezan de cero. El cambio de día no se puede anular.</translation>
    </message>
    <message>
        <source>It waits for a word from {names}.</source>
        <translation>Espera la palabra de {names}.</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Marcar apuntada</translation>
    </message>
    <message>
        <source>Nobody else can approve: a manager can add a lead.</source>
        <translation>Nadie más puede aprobar: un gerente puede añadir un responsable.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>Abrir turno siguiente</translation>
    </message>
    <message>
        <source>Roll the business day again?</source>
        <translation>¿Cambiar otra vez de día hotelero?</translation>
    </message>
    <message>
        <source>Roll the business day to {day}?</source>
        <translation>¿Pasar el día hotelero al {day}?</translation>
    </message>
    <message>
        <source>Roll to {day}</source>
        <translation>Pasar al {day}</translation>
    </message>
    <message>
        <source>Shift {n} is closed. Its report is frozen</source>
        <translation>El turno {n} está cerrado. Su informe queda fijado</translation>
    </message>
    <message>
        <source>Shift {n} is open</source>
        <translation>El turno {n} está abierto</translation>
    </message>
    <message>
        <source>The business day is {day} now</source>
        <translation>El día hotelero es ahora el {day}</translation>
    </message>
    <message>
        <source>{money} above the cap. A word from {names}.</source>
        <translation>{money} por encima del tope. Decide {names}.</translation>
    </message>
    <message>
        <source>{who} approved line {seq}</source>
        <translation>{who} aprobó la línea {seq}</translation>
    </message>
    <message>
        <source>{who} declined line {seq}: its headroom is back</source>
        <translation>{who} denegó la línea {seq}: se recupera su margen</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>Nada espera aprobación</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>In {address} as part of {hotel}.</source>
        <translation>En {address}, como parte de {hotel}.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Uniéndose…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave? Other desks are not met any more. What came from them stays, and counts.</source>
        <translation>¿Salir? Ya no habrá encuentros con otros mostradores. Lo que llegó de ellos se queda y cuenta.</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Saliendo…</translation>
    </message>
    <message>
        <source>Meeting the other desks…</source>
        <translation>Encontrándose con los demás mostradores…</translation>
    </message>
    <message>
        <source>Met last {when}.</source>
        <translation>Último encuentro: {when}.</translation>
    </message>
    <message>
        <source>No line waits.</source>
        <translation>No espera ninguna línea.</translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation>Aún sin encuentro.</translation>
    </message>
    <message>
        <source>Not reached since {when}.</source>
        <translation>Sin contacto desde {when}.</translation>
    </message>
    <message>
        <source>This desk has joined {hotel}</source>
        <translation>Este mostrador se unió a {hotel}</translation>
    </message>
    <message>
        <source>This desk has left the others</source>
        <translation>Este mostrador dejó a los demás</translation>
    </message>
    <message>
        <source>closed by IT</source>
        <translation>cerrado por informática</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>line {seq} of {when}</source>
        <translation>línea {seq} del {when}</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>aún sin noticias</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este mostrador</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>Nuevo gesto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the in-house list to look at it</source>
        <translation>Suelte aquí la lista de alojados para verla</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>Borrar a {name} para siempre</translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reading every text</source>
        <translation>Leyendo todos los textos</translation>
    </message>
    <message>
        <source>Reason, without the guest's name (may be empty)</source>
        <translation>Motivo, sin el nombre del huésped (puede quedar vacío)</translation>
    </message>
    <message>
        <source>The guest is erased and on record; the file is being written anew, and that cannot be stopped.</source>
        <translation>El huésped está borrado y consta; el archivo se está escribiendo de nuevo, y eso no se puede detener.</translation>
    </message>
    <message>
        <source>Type your PIN: it cannot be taken back.</source>
        <translation>Escriba su PIN: no se puede deshacer.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased, on record as line {numbers}; backups can hold the name until {day}</source>
        <translation>Borrado, consta en la línea {numbers}; las copias pueden conservar el nombre hasta el {day}</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>Borrando y escribiendo el archivo de nuevo…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Exported {file}, SHA-256 {sha}</source>
        <translation>Exportado {file}, SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir igualmente</translation>
    </message>
    <message>
        <source>Laying out {file}. The desk goes on meanwhile.</source>
        <translation>Preparando {file}. Mientras tanto, el mostrador sigue funcionando.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: the file is {file}.</source>
        <translation>Nada en este equipo lo abre: el archivo es {file}.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Escribiendo {file} …</translation>
    </message>
    <message>
        <source>{file} is in {folder}, signed.</source>
        <translation>{file} está en {folder}, firmado.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} está en {folder}.</translation>
    </message>
    <message>
        <source>{file} is not there any more: export it again.</source>
        <translation>{file} ya no está ahí: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} no se pudo escribir</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add guest</source>
        <translation>Añadir huésped</translation>
    </message>
    <message>
        <source>Find a guest by room, name or confirmation</source>
        <translation>Busque un huésped por habitación, nombre o confirmación</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G.</source>
        <translation>Importe la lista de su sistema hotelero con Ctrl+I o añada un huésped con Ctrl+G.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aún no hay nadie alojado</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>Habitación o nombre</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>Habitación, nombre o confirmación</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>más de {n}</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation>{many} encontrados</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>{n} alojados</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>, approved by {lead}</source>
        <translation>, aprobado por {lead}</translation>
    </message>
    <message>
        <source>Already logged: {money} {kind}, {place}</source>
        <translation>Ya registrado: {kind} de {money}, {place}</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation>Aún no se sabe si quedó registrado: se comprueba automáticamente.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>No se registró.</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>No se registró: pulse Enter otra vez.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}: {who}</source>
        <translation>Quedó registrado como línea {seq}: {who}</translation>
    </message>
    <message>
        <source>Logged {money} {kind}, {place}{by} — Ctrl+Z undoes</source>
        <translation>Registrado: {kind} de {money}, {place}{by} — Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation>No registrado. {off}</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. What you typed stays.</source>
        <translation>No se puede registrar hasta que el libro vuelva a funcionar. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Set aside: the up arrow brings it back</source>
        <translation>Apartado: la flecha arriba lo recupera</translation>
    </message>
    <message>
        <source>Still recording… go on typing: nothing is lost</source>
        <translation>Registrando todavía… siga escribiendo: no se pierde nada</translation>
    </message>
    <message>
        <source>Your draft is back as you left it</source>
        <translation>Su borrador está de vuelta, tal como lo dejó</translation>
    </message>
    <message>
        <source>Your gesture</source>
        <translation>Su gesto</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>habitación {room}</translation>
    </message>
    <message>
        <source>{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom</source>
        <translation>En espera: {kind} de {money}, {place}; supera el límite propio de {lead}. Conserva reservado su margen</translation>
    </message>
    <message>
        <source>{who}: the up arrow brings it back. {why}</source>
        <translation>{who}: la flecha arriba lo recupera. {why}</translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>De 4 a 12 cifras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el mostrador</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Los dos PIN no coinciden: escriba las mismas cifras dos veces.</translation>
    </message>
    <message>
        <source>Your PIN is set. This is your next recovery code</source>
        <translation>Su PIN está fijado. Este es su próximo código de recuperación</translation>
    </message>
    <message>
        <source>{name}: a new PIN by the recovery code</source>
        <translation>{name}: PIN nuevo con el código de recuperación</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Leyendo los huéspedes…</translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>About the guest</source>
        <translation>Sobre el huésped</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Attach to a stay…</source>
        <translation>Vincular a una estancia…</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corregir nombre</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation>Dar habitación</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>Ya se fue</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Carta…</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Cambiar hab.</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Nuevo gesto…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Same guest as…</source>
        <translation>Mismo huésped que…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What the time line tells</source>
        <translation>Qué cuenta la cronología</translation>
    </message>
</context>
<context>
    <name>GuestPick</name>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>Habitación, nombre o confirmación</translation>
    </message>
    <message>
        <source>add as a caller</source>
        <translation>añadir como llamada</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The in-house list</source>
        <translation>La lista de alojados</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>Buscar en las guías</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>IT admins</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Gerentes</translation>
    </message>
    <message>
        <source>No guide says anything about that.</source>
        <translation>Ninguna guía dice nada de eso.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>Lo que dice la guía</translation>
    </message>
    <message>
        <source>Whose guide</source>
        <translation>De quién es la guía</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cost to the house</source>
        <translation>Coste para la casa</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasado</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>Cabeza {head}</translation>
    </message>
    <message>
        <source>PDF SHA-256 {sha}</source>
        <translation>SHA-256 del PDF {sha}</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>Leyendo el turno…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
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
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>Ningún turno abierto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Shift {number} since {time}</source>
        <translation>Turno {number} desde las {time}</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · Bloquear</translation>
    </message>
</context>
<context>
    <name>HelpBubble</name>
    <message>
        <source>For example: {example}</source>
        <translation>Por ejemplo: {example}</translation>
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
        <translation>Los importes se escriben</translation>
    </message>
    <message>
        <source>Business day ends at</source>
        <translation>El día hotelero acaba a las</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Documents are written in</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Fixed: the amounts on record are in it</source>
        <translation>Fijo: los importes registrados están en ella</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
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
        <translation>Cómo contactan los huéspedes</translation>
    </message>
    <message>
        <source>In every language, here and on paper</source>
        <translation>En todos los idiomas, aquí y en papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Or when the night audit rolls it</source>
        <translation>O cuando lo cambia la auditoría nocturna</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper for reports</source>
        <translation>Papel para informes</translation>
    </message>
    <message>
        <source>Printed on every report</source>
        <translation>Impreso en cada informe</translation>
    </message>
    <message>
        <source>Printed on letters to guests</source>
        <translation>Se imprime en las cartas a huéspedes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>Escriba una ciudad</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>Escriba un código o un país</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Escriba un idioma</translation>
    </message>
</context>
<context>
    <name>HotelSection</name>
    <message>
        <source>Documents are signed from now on</source>
        <translation>Los documentos se firman desde ahora</translation>
    </message>
    <message>
        <source>Holds from now on; closed reports stay as they were printed.</source>
        <translation>Vale desde ahora; los informes cerrados quedan como se imprimieron.</translation>
    </message>
    <message>
        <source>No document is signed now</source>
        <translation>Ya no se firma ningún documento</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to post</source>
        <translation>Nada ha cambiado: no hay nada que registrar</translation>
    </message>
    <message>
        <source>Post the change</source>
        <translation>Registrar cambio</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>El hotel</translation>
    </message>
    <message>
        <source>The hotel's facts are posted and hold from now on</source>
        <translation>Los datos del hotel están registrados y valen desde ahora</translation>
    </message>
</context>
<context>
    <name>HotelStep</name>
    <message>
        <source>At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.</source>
        <translation>En el hotel son las {time} del {day}, día hotelero {business}. Los importes se ven así: {amount}.</translation>
    </message>
</context>
<context>
    <name>HubFact</name>
    <message>
        <source>Not all that came from other desks was believed: {what}. Call IT.</source>
        <translation>No se dio por bueno todo lo que llegó de otros mostradores: {what}. Llame a informática.</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Sin conexión desde {time}</translation>
    </message>
    <message>
        <source>Other desks not met since {time}</source>
        <translation>Sin contacto con otros mostradores desde {time}</translation>
    </message>
    <message>
        <source>Other desks not met yet</source>
        <translation>Aún sin contacto con otros mostradores</translation>
    </message>
    <message>
        <source>Other desks: {how}</source>
        <translation>Otros mostradores: {how}</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>hace {count} s</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir igualmente</translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation>Importando el archivo</translation>
    </message>
    <message>
        <source>In-house list</source>
        <translation>Lista de alojados</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>La importación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation>Este archivo no se importó</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A long stay, a guest who asks for the same person, or a room on this rep's round look the same.</source>
        <translation>Una estancia larga, un huésped que pide a la misma persona o una habitación en la ronda de este agente se ven igual.</translation>
    </message>
    <message>
        <source>A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same.</source>
        <translation>Un gesto predefinido con un precio cercano al tope, o huéspedes cuyo problema valía eso, se ven igual.</translation>
    </message>
    <message>
        <source>A trouble that came back the next day, or two guests in one room, looks exactly like this.</source>
        <translation>Un problema que volvió al día siguiente, o dos huéspedes en una habitación, se ve exactamente así.</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Por encima del tope</translation>
    </message>
    <message>
        <source>All others: {share}. This rep: {percent} %.</source>
        <translation>Todos los demás: {share}. Este agente: {percent} %.</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>Una aprobación pedida dentro de un tope intacto es por un importe que el tope por sí solo habría cubierto: el huésped ya había recibido algo ese día. Dentro de lo que queda del tope no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Another cause, or none</source>
        <translation>Otra causa, o ninguna</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>Preguntó por encima del tope</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Complaints come at check-out; and who is busy writes up the gestures at the end.</source>
        <translation>Las quejas llegan a la salida; y quien está ocupado anota los gestos al final.</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coste para la casa</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Export the insights as CSV</source>
        <translation>Exportar el análisis como CSV</translation>
    </message>
    <message>
        <source>Export the insights as PDF</source>
        <translation>Exportar el análisis como PDF</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Gestures without a cause, and those for joy, stand on no defect bill.</source>
        <translation>Los gestos sin causa, y los hechos por alegrar, no figuran en ninguna factura de fallos.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Guests helped</source>
        <translation>Huéspedes ayudados</translation>
    </message>
    <message>
        <source>Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between.</source>
        <translation>Si un responsable hubiera dicho siempre que sí, el coste sería el mismo, {whole}; si nadie lo hubiera dicho nunca, {less}. La verdad está entre ambos.</translation>
    </message>
    <message>
        <source>Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used.</source>
        <translation>La mitad de las veces se usó el {median} % del tope o menos; quedaron {left} en los topes usados.</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person. Served without one are guests this person promised something, kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day.</source>
        <translation>Ayudados son los huéspedes con un gesto de esta persona. Atendidos sin gesto son aquellos a quienes esta persona prometió algo, cumplió una promesa o preguntó cómo les sentó, sin darles nada. La mediana de uso se calcula sobre los huéspedes de un día.</translation>
    </message>
    <message>
        <source>In force: {cap}</source>
        <translation>En vigor: {cap}</translation>
    </message>
    <message>
        <source>In the last hour of the shift</source>
        <translation>En la última hora del turno</translation>
    </message>
    <message>
        <source>In {currency}, a column a week, counted back from the last day.</source>
        <translation>En {currency}, una columna por semana, contadas hacia atrás desde el último día.</translation>
    </message>
    <message>
        <source>In {currency}, by business day.</source>
        <translation>En {currency}, por día hotelero.</translation>
    </message>
    <message>
        <source>Insights {first} to {last}.{suffix}</source>
        <translation>Análisis {first} a {last}.{suffix}</translation>
    </message>
    <message>
        <source>Just under the cap</source>
        <translation>Justo por debajo del tope</translation>
    </message>
    <message>
        <source>Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.</source>
        <translation>Responsables y gerentes dieron {gestures} ({money}) que el tope propio de un agente habría cubierto.</translation>
    </message>
    <message>
        <source>Left on caps</source>
        <translation>Sobrante en los topes</translation>
    </message>
    <message>
        <source>Left on caps that were used</source>
        <translation>Sobrante en los topes usados</translation>
    </message>
    <message>
        <source>Lines {seqs}</source>
        <translation>Líneas {seqs}</translation>
    </message>
    <message>
        <source>Lines … {seqs}</source>
        <translation>Líneas … {seqs}</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>Mediana de uso</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>Mediana de uso del tope</translation>
    </message>
    <message>
        <source>Next part of the insights</source>
        <translation>Parte siguiente del análisis</translation>
    </message>
    <message>
        <source>No cap was used in these days</source>
        <translation>En estos días no se usó ningún tope</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Sin causa indicada</translation>
    </message>
    <message>
        <source>No guest has said yet how it landed</source>
        <translation>Ningún huésped ha dicho aún cómo le sentó</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin habitación</translation>
    </message>
    <message>
        <source>Nobody would have had to ask</source>
        <translation>Nadie habría tenido que preguntar</translation>
    </message>
    <message>
        <source>Nothing broke in these days, or nobody named a cause</source>
        <translation>En estos días no falló nada, o nadie indicó una causa</translation>
    </message>
    <message>
        <source>Nothing to ask about in these days</source>
        <translation>En estos días no hay nada que preguntar</translation>
    </message>
    <message>
        <source>Nothing was given in these days</source>
        <translation>En estos días no se dio nada</translation>
    </message>
    <message>
        <source>Of these within a fresh cap</source>
        <translation>De ellos, dentro de un tope intacto</translation>
    </message>
    <message>
        <source>One rep and one guest</source>
        <translation>Un agente y un huésped</translation>
    </message>
    <message>
        <source>Part of the insights before</source>
        <translation>Parte anterior del análisis</translation>
    </message>
    <message>
        <source>Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred. The last {days} days at most. The rep concerned sees it, too, and can reply.</source>
        <translation>Los patrones son preguntas, no conclusiones. Uno se muestra solo a partir de {of} gestos de un agente y {n} casos, junto a {base} gestos o más de los demás, y cuando el puro azar lo daría en menos de uno de cada doscientos agentes. Como mucho, los últimos {days} días. El agente afectado también lo ve y puede responder.</translation>
    </message>
    <message>
        <source>Patterns are told when all is read.</source>
        <translation>Los patrones se muestran cuando todo está leído.</translation>
    </message>
    <message>
        <source>Patterns that ask a question</source>
        <translation>Patrones que plantean una pregunta</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>Registrar respuesta</translation>
    </message>
    <message>
        <source>Press D, F or U on a line of the desk: delighted, fine or still unhappy.</source>
        <translation>Pulse D, F o U en una línea del mostrador: encantado, conforme o aún descontento.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>Atendidos sin gesto</translation>
    </message>
    <message>
        <source>Several gestures for one matter</source>
        <translation>Varios gestos por un mismo asunto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Taken back and posted again</source>
        <translation>Anulado y registrado otra vez</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>Los informes de estos días suman lo mismo, {money}.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>The {n} dearest of {of}; the CSV has all of them.</source>
        <translation>Los {n} más caros de {of}; el CSV los contiene todos.</translation>
    </message>
    <message>
        <source>They came to {value} for {guests}, and cost the house {cost} of {whole}.</source>
        <translation>Sumaron {value} para {guests} y costaron a la casa {cost} de {whole}.</translation>
    </message>
    <message>
        <source>This rep's share of the gestures to everybody else: {share}.</source>
        <translation>La parte de este agente en los gestos a todos los demás: {share}.</translation>
    </message>
    <message>
        <source>Too little was given to tell a pattern from chance, or there is none.</source>
        <translation>Se dio demasiado poco para distinguir un patrón del azar, o no hay ninguno.</translation>
    </message>
    <message>
        <source>Try another cap on the last days</source>
        <translation>Probar otro tope en los últimos días</translation>
    </message>
    <message>
        <source>What guests said at the desk. The value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>Lo que dijeron los huéspedes en el mostrador. El valor por cada huésped encantado es todo lo dado donde un huésped respondió, dividido entre los que quedaron encantados; no dice nada de quién vuelve. Con menos de {n} respuestas no hay cifra.</translation>
    </message>
    <message>
        <source>What is given from now on stands here.</source>
        <translation>Lo que se dé desde ahora figura aquí.</translation>
    </message>
    <message>
        <source>What it was, in a sentence. It goes on record and is shown beside the pattern.</source>
        <translation>Qué fue, en una frase. Queda registrado y se muestra junto al patrón.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who corrects a wrong room or amount at once does exactly this, and should.</source>
        <translation>Quien corrige enseguida una habitación o un importe equivocados hace exactamente esto, y está bien.</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>Tope de</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>Con {earlier} que corrigen gestos anteriores, los informes de estos días suman {money}.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your reply is on record as line {seq}</source>
        <translation>Su respuesta consta como línea {seq}</translation>
    </message>
    <message>
        <source>counted back to {day} so far…</source>
        <translation>contado hacia atrás hasta el {day} por ahora…</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantado</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nobody delighted</source>
        <translation>nadie encantado</translation>
    </message>
    <message>
        <source>only your own</source>
        <translation>solo lo suyo</translation>
    </message>
    <message>
        <source>over</source>
        <translation>más</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>aún descontento</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>muy pocas respuestas</translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation>aún muy pocos</translation>
    </message>
    <message>
        <source>{days}, at most {n} days back. Nothing is written, and no policy changes.</source>
        <translation>{days}, como mucho {n} días hacia atrás. No se escribe nada ni cambia ninguna norma.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gestures}, {money}: as the old log has them, on no cap and in no total above.</source>
        <translation>{gestures}, {money}: según el registro antiguo, en ningún tope ni en ningún total de arriba.</translation>
    </message>
    <message>
        <source>{left} was left on the caps that were used; too few to say a median.</source>
        <translation>Quedaron {left} en los topes usados; muy pocos para dar una mediana.</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{money} a delighted guest</source>
        <translation>{money} por huésped encantado</translation>
    </message>
    <message>
        <source>{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}</source>
        <translation>{name}: {delighted} encantados, {fine} conformes, {unhappy} aún descontentos, {answers}; {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}</source>
        <translation>{name}: {gestures}, {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}</source>
        <translation>{name}: {gestures}, {money}, coste {cost}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}, last on {day}</source>
        <translation>{name}: {gestures}, {money}, coste {cost}, el último el {day}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, imported</source>
        <translation>{name}: {gestures}, {money}, importado</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more.</source>
        <translation>Por {newly} de ellos no se preguntó con los topes vigentes entonces; por {freed} que sí se preguntó ya no haría falta.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} of the {of} gestures to {guest} came from this rep.</source>
        <translation>{n} de los {of} gestos a {guest} son de este agente.</translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>{n} de {of} respondieron</translation>
    </message>
    <message>
        <source>{n} of {of} gestures used the cap to its last twentieth, and not beyond.</source>
        <translation>{n} de {of} gestos apuraron el tope hasta su última vigésima parte, sin pasarse.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were posted in the last hour before the shift was closed.</source>
        <translation>{n} de {of} gestos se registraron en la última hora antes de cerrar el turno.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were taken back, and posted once more for the same guest within a day.</source>
        <translation>{n} de {of} gestos se anularon y se registraron otra vez para el mismo huésped en el plazo de un día.</translation>
    </message>
    <message>
        <source>{n} of {of}, {percent} %</source>
        <translation>{n} de {of}, {percent} %</translation>
    </message>
    <message>
        <source>{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap, together above it. {of} gestures in all.</source>
        <translation>{n} veces varios gestos fueron a una habitación por una misma causa, hoy o entre hoy y mañana: cada uno dentro del tope, juntos por encima. {of} gestos en total.</translation>
    </message>
    <message>
        <source>{range} of the cap</source>
        <translation>{range} del tope</translation>
    </message>
    <message>
        <source>{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for</source>
        <translation>{role} con {cap}, {basis}: por {n} de {of} gestos habría habido que preguntar</translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation>{who} el {day}: «{words}»</translation>
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
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Fair lens</source>
        <translation>Mirada justa</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Cómo sentó</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>Quién se atreve</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Join the hotel’s other desks</source>
        <translation>Unirse a los demás mostradores del hotel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>La clave del hotel</translation>
    </message>
    <message>
        <source>as IT gave it: postgresql://USER@HOST/DATABASE</source>
        <translation>como la dio informática: postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>empty at the first desk, which makes it</source>
        <translation>vacía en el primer mostrador, que la crea</translation>
    </message>
    <message>
        <source>goes to this computer’s keyring</source>
        <translation>va al llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup {age}</source>
        <translation>Copia: {age}</translation>
    </message>
    <message>
        <source>Mirror stands still</source>
        <translation>El espejo no avanza</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>no supera la verificación</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>up to line {seq}</source>
        <translation>hasta la línea {seq}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
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
        <translation>Ya está en papel</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>La clave del hotel</translation>
    </message>
    <message>
        <source>The next desk asks for it when it joins, and so does this one should it come back. Write it down and lock it away: who has it and a password of the hub can read what the desks tell each other.</source>
        <translation>El próximo mostrador la pide al unirse, y este también si vuelve. Anótela y guárdela bajo llave: quien la tenga, con una contraseña del hub, puede leer lo que se dicen los mostradores.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>Folio or outlet</source>
        <translation>Folio o punto de venta</translation>
    </message>
</context>
<context>
    <name>LandingSection</name>
    <message>
        <source>How it landed, by cause</source>
        <translation>Cómo sentó, por causa</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>Cómo sentó, por tipo</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeadPin</name>
    <message>
        <source>Initials of the lead who approves</source>
        <translation>Iniciales del responsable que aprueba</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who approves</source>
        <translation>PIN del responsable que aprueba</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>The paste is too long for one line: it was cut after {n} letters.</source>
        <translation>Lo pegado es demasiado largo para una línea: se cortó tras {n} letras.</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Hab.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No lines yet</source>
        <translation>Aún no hay líneas</translation>
    </message>
    <message>
        <source>Recent lines</source>
        <translation>Líneas recientes</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Approve or decline…</source>
        <translation>Aprobar o denegar…</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Every line of the shift</source>
        <translation>Todas las líneas del turno</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Gestures appear here as they are posted.</source>
        <translation>Los gestos aparecen aquí a medida que se registran.</translation>
    </message>
    <message>
        <source>No approvals wait, no promises are open, nothing is over a cap or estimated.</source>
        <translation>No hay aprobaciones en espera ni promesas abiertas; nada supera un tope ni es una estimación.</translation>
    </message>
    <message>
        <source>No shift has been opened yet</source>
        <translation>Aún no se ha abierto ningún turno</translation>
    </message>
    <message>
        <source>Nothing given in this shift yet</source>
        <translation>Aún no se ha dado nada en este turno</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nada fuera de lo normal</translation>
    </message>
    <message>
        <source>Nothing was given in this shift</source>
        <translation>No se dio nada en este turno</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>Leyendo el turno…</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>Conviene mirarlo antes de cerrar</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Leave practice</source>
        <translation>Salir de prácticas</translation>
    </message>
    <message>
        <source>Looking for “{typed}”. Enter takes the first.</source>
        <translation>Buscando «{typed}». Enter toma el primero.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Sign in as soon as the ledger works again</source>
        <translation>Inicie sesión en cuanto el libro vuelva a funcionar</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Too many tries: wait {left}</source>
        <translation>Demasiados intentos: espere {left}</translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Somebody else: Esc.</source>
        <translation>Escriba el PIN y pulse Enter. Si es otra persona: Esc.</translation>
    </message>
    <message>
        <source>Who is on? Press a number, or type initials or a name.</source>
        <translation>¿Quién está de servicio? Pulse un número o escriba iniciales o un nombre.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %</source>
        <translation>Ctrl++ y Ctrl+- en cualquier lugar, Ctrl+0 para 100 %</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Kept on this computer, beside the ledger. It is no policy and stands on no report.</source>
        <translation>Se guarda en este equipo, junto al libro. No es una norma de la casa ni aparece en ningún informe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>On a touch screen</source>
        <translation>En pantalla táctil</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>Espacio para los dedos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touches it for</source>
        <translation>El mostrador se bloquea solo cuando nadie lo toca durante</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Your own: others keep theirs</source>
        <translation>Solo para usted: los demás conservan lo suyo</translation>
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
        <translation>Esto no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Esc closes this</source>
        <translation>Esc cierra esto</translation>
    </message>
    <message>
        <source>F1 again: the desk · Esc closes this</source>
        <translation>F1 otra vez: el mostrador · Esc cierra esto</translation>
    </message>
    <message>
        <source>F1 again: the guide · Esc closes this</source>
        <translation>F1 otra vez: la guía · Esc cierra esto</translation>
    </message>
    <message>
        <source>Something went wrong inside Latitude and was written to its log. What is posted is safe.</source>
        <translation>Algo falló dentro de Latitude y se anotó en su registro técnico. Lo registrado está a salvo.</translation>
    </message>
</context>
<context>
    <name>ManyFlow</name>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>No se registró: pulse Enter otra vez.</translation>
    </message>
    <message>
        <source>Nobody is chosen: type the rooms, such as 401-418.</source>
        <translation>No ha elegido a nadie: escriba las habitaciones, por ejemplo 401-418.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>Registrar igualmente</translation>
    </message>
    <message>
        <source>Post it for them</source>
        <translation>Registrar para ellos</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
    <message>
        <source>The incident was recorded, from line {seq} on</source>
        <translation>La incidencia quedó registrada, desde la línea {seq}</translation>
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
        <translation>Volver a la línea; no se pierde nada de lo escrito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nobody in house there</source>
        <translation>No hay nadie alojado ahí</translation>
    </message>
    <message>
        <source>Nobody in house: {words}</source>
        <translation>Nadie alojado: {words}</translation>
    </message>
    <message>
        <source>One thing, many rooms</source>
        <translation>Una causa, muchas habitaciones</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>Type rooms as 401-418 or 4th floor, or leave the field empty.</source>
        <translation>Escriba habitaciones como 401-418 o 4th floor, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Esc puts this away; Ctrl+K “What changed” brings it back.</source>
        <translation>Esc lo guarda; Ctrl+K «Novedades» lo recupera.</translation>
    </message>
    <message>
        <source>Nothing that you would notice.</source>
        <translation>Nada que fuera a notar.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>What changed in {version}</source>
        <translation>Novedades de {version}</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Drop the list of your property system here, or choose it with Ctrl+I.</source>
        <translation>Suelte aquí la lista de su sistema hotelero o elíjala con Ctrl+I.</translation>
    </message>
    <message>
        <source>Enter opens a new guest with these words.</source>
        <translation>Enter abre un huésped nuevo con estas palabras.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>Aún no hay nadie alojado</translation>
    </message>
    <message>
        <source>Nobody is called or stays in “{typed}”</source>
        <translation>Nadie se llama ni se aloja en «{typed}»</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Leyendo los huéspedes…</translation>
    </message>
    <message>
        <source>Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.</source>
        <translation>Escriba una habitación, un nombre o una confirmación; las flechas eligen, Enter abre un gesto.</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>{n} alojados</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Handover note</source>
        <translation>Nota de traspaso</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation>No se dejó ninguna nota.</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Hoja en PDF…</translation>
    </message>
    <message>
        <source>What the next shift should know. It prints on the report.</source>
        <translation>Lo que debe saber el turno siguiente. Se imprime en el informe.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
</context>
<context>
    <name>OldBrokenCards</name>
    <message>
        <source>By room, in the imported log</source>
        <translation>Por habitación, en el registro importado</translation>
    </message>
    <message>
        <source>The defect bill of the imported log</source>
        <translation>La factura de los fallos del registro importado</translation>
    </message>
</context>
<context>
    <name>OldLogCards</name>
    <message>
        <source>From the imported log</source>
        <translation>Del registro importado</translation>
    </message>
    <message>
        <source>Why, in the imported log</source>
        <translation>Por qué, en el registro importado</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>No printer is set up on this computer: export the PDF and print it elsewhere</source>
        <translation>En este equipo no hay ninguna impresora configurada: exporte el PDF e imprímalo en otro</translation>
    </message>
    <message>
        <source>The pages could not be drawn: export the PDF and print that.</source>
        <translation>No se pudieron dibujar las páginas: exporte el PDF e imprímalo.</translation>
    </message>
    <message>
        <source>The printer did not take it: see that it is on and connected, then print again</source>
        <translation>La impresora no lo aceptó: compruebe que está encendida y conectada, e imprima otra vez</translation>
    </message>
    <message>
        <source>The printer stopped on page {n}: see that it has paper, then print again</source>
        <translation>La impresora se detuvo en la página {n}: compruebe que tiene papel e imprima otra vez</translation>
    </message>
    <message>
        <source>{file} is still being printed</source>
        <translation>{file} aún se está imprimiendo</translation>
    </message>
    <message>
        <source>{file} went to the printer</source>
        <translation>{file} se envió a la impresora</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Latitude is opening</source>
        <translation>Latitude se está abriendo</translation>
    </message>
    <message>
        <source>Waiting for the disk, or for another program that holds the ledger…</source>
        <translation>Esperando al disco o a otro programa que retiene el libro…</translation>
    </message>
</context>
<context>
    <name>OwnPinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>De 4 a 12 cifras</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Only its hash is kept; nobody can look it up.</source>
        <translation>Solo se guarda su hash; nadie puede consultarlo.</translation>
    </message>
    <message>
        <source>PIN in force</source>
        <translation>PIN vigente</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Los dos PIN no coinciden: escriba las mismas cifras dos veces.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Your new PIN is in force</source>
        <translation>Su PIN nuevo está en vigor</translation>
    </message>
</context>
<context>
    <name>PadOpener</name>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>Ninguna orden se llama así</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Turnos cerrados</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtrar  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>Filtrar los turnos cerrados</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>Traspaso…</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Look at the report (Ctrl+R)</source>
        <translation>Ver el informe (Ctrl+R)</translation>
    </message>
    <message>
        <source>No shift holds these words</source>
        <translation>Ningún turno contiene estas palabras</translation>
    </message>
    <message>
        <source>No shift was closed yet</source>
        <translation>Aún no se ha cerrado ningún turno</translation>
    </message>
    <message>
        <source>Once one is, its report can be printed from here.</source>
        <translation>En cuanto se cierre uno, su informe podrá imprimirse desde aquí.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Reading the closed shifts…</source>
        <translation>Leyendo los turnos cerrados…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Add to the house</source>
        <translation>Añadir a la casa</translation>
    </message>
    <message>
        <source>Initials stand on every line and are never given twice.</source>
        <translation>Las iniciales figuran en cada línea y nunca se dan dos veces.</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>En este mostrador</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no trabaja aquí</translation>
    </message>
    <message>
        <source>{initials} has joined and can sign in</source>
        <translation>{initials} se ha incorporado y puede iniciar sesión</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter adds; with nothing typed it goes on</source>
        <translation>Enter añade; si no hay nada escrito, pasa al paso siguiente</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: add a person with that role.</source>
        <translation>Aún no hay ningún gerente: añada una persona con ese rol.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>En este mostrador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>The first is a manager: managers add people and set the caps.</source>
        <translation>La primera persona es gerente: los gerentes añaden personas y fijan los topes.</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>¿Quién está de servicio?</translation>
    </message>
    <message>
        <source>{words} · draft kept</source>
        <translation>{words} · borrador guardado</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>De 4 a 12 cifras</translation>
    </message>
    <message>
        <source>Has left the house…</source>
        <translation>Ya no trabaja aquí…</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Post the role</source>
        <translation>Registrar rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar PIN</translation>
    </message>
    <message>
        <source>The new PIN of {initials} is in force</source>
        <translation>El PIN nuevo de {initials} está en vigor</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Los dos PIN no coinciden: escriba las mismas cifras dos veces.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>Sí, se ha ido</translation>
    </message>
    <message>
        <source>has left; the lines stay, and the initials are not given again</source>
        <translation>ya no trabaja aquí; las líneas se conservan y las iniciales no se vuelven a dar</translation>
    </message>
    <message>
        <source>{initials} can no longer sign in; every line stays. Has {initials} left the house?</source>
        <translation>{initials} ya no podrá iniciar sesión; todas sus líneas se conservan. ¿Ha dejado {initials} la casa?</translation>
    </message>
    <message>
        <source>{initials} has left the house</source>
        <translation>{initials} ha dejado la casa</translation>
    </message>
    <message>
        <source>{initials} is a {role} from now on</source>
        <translation>{initials} tiene desde ahora el rol de {role}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>De 4 a 12 cifras</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name as on the badge</source>
        <translation>Nombre como en la placa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Repita PIN</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>PinAgain</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Ya puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {length} digits</source>
        <translation>{typed} de {length} cifras</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete digit</source>
        <translation>Borrar cifra</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>Volver a huéspedes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mark the one not on the list as left</source>
        <translation>Marcar como ido al que no está en la lista</translation>
    </message>
    <message>
        <source>Mark the {n} not on the list as left</source>
        <translation>Marcar como idos a los {n} que no están en la lista</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import does all of it or nothing.</source>
        <translation>Aún no se ha cambiado nada. La importación lo hace todo o nada.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Rows are left out, so it is not sure who has left. Nothing is changed yet.</source>
        <translation>Se omiten filas, así que no es seguro quién se ha ido. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>A manager changes any of this later under Settings, from a date on; lines already posted keep their cap.</source>
        <translation>Un gerente puede cambiarlo todo más adelante en Ajustes, a partir de una fecha; las líneas ya registradas conservan su tope.</translation>
    </message>
    <message>
        <source>A rep settles the everyday alone. A lead carries more, a manager whatever it takes.</source>
        <translation>Un agente resuelve solo lo cotidiano. Un responsable puede más; un gerente, lo que haga falta.</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por rol</translation>
    </message>
    <message>
        <source>For a team that is new to this: small amounts, decided alone, until daring comes easily.</source>
        <translation>Para un equipo que empieza: importes pequeños, decididos sin preguntar, hasta que atreverse salga solo.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pequeños pasos</translation>
    </message>
    <message>
        <source>The famous rule: everybody may spend this on a guest in a day, on the spot, without asking.</source>
        <translation>La famosa regla: cualquiera puede gastar esto en un huésped en un día, en el acto y sin preguntar.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Lo mismo para todos</translation>
    </message>
    <message>
        <source>What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure.</source>
        <translation>Lo que supera un tope necesita el PIN de un responsable, escrito en el mismo mostrador; una aprobación no es un fracaso.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>per guest and business day</source>
        <translation>por huésped y día hotelero</translation>
    </message>
</context>
<context>
    <name>PreviewOver</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>No se registró: pulse Enter otra vez.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}.</source>
        <translation>Quedó registrado como línea {seq}.</translation>
    </message>
    <message>
        <source>Posting is off; Latitude tries again by itself.</source>
        <translation>No se puede registrar; Latitude lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The ledger works again: posting is on.</source>
        <translation>El libro vuelve a funcionar: ya se puede registrar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Qué se encontró…</translation>
    </message>
    <message>
        <source>{what} Posting is off.</source>
        <translation>{what} No se puede registrar.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>A promise…</source>
        <translation>Una promesa…</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Unas palabras al respecto</translation>
    </message>
    <message>
        <source>Another gesture…</source>
        <translation>Otro gesto…</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>By when: 2h, 1d, 18:00 or tomorrow</source>
        <translation>Para cuándo: 2h, 1d, 18:00 o tomorrow</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>Elija primero un gesto entre las líneas recientes</translation>
    </message>
    <message>
        <source>Go to this guest's promises</source>
        <translation>Ir a las promesas de este huésped</translation>
    </message>
    <message>
        <source>Go to what is owed</source>
        <translation>Ir a lo prometido</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>How did it land: {who}?</source>
        <translation>¿Cómo le sentó a {who}?</translation>
    </message>
    <message>
        <source>How did the selected line land… (D, F, U)</source>
        <translation>Cómo sentó lo de la línea elegida… (D, F, U)</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>Me encargo yo</translation>
    </message>
    <message>
        <source>Keep or break the next promise</source>
        <translation>Cumplir o incumplir la próxima promesa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Line {seq} has no open promise</source>
        <translation>La línea {seq} no tiene ninguna promesa abierta</translation>
    </message>
    <message>
        <source>Name a guest in the quick line, or choose one among the caps or a recent line</source>
        <translation>Nombre un huésped en la línea rápida o elija uno entre los topes o en una línea reciente</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>Nueva promesa…</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>No hay nada prometido a nadie</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Ahora nada</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>Solo se puede valorar un gesto o una promesa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Prometer</translation>
    </message>
    <message>
        <source>Promise this guest something…</source>
        <translation>Prometer algo a este huésped…</translation>
    </message>
    <message>
        <source>Promise to {guest}</source>
        <translation>Promesa para {guest}</translation>
    </message>
    <message>
        <source>Promise {seq} is broken</source>
        <translation>La promesa {seq} se ha incumplido</translation>
    </message>
    <message>
        <source>Promise {seq} is handed over</source>
        <translation>La promesa {seq} se ha traspasado</translation>
    </message>
    <message>
        <source>Promise {seq} is kept</source>
        <translation>La promesa {seq} se ha cumplido</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more</source>
        <translation>La promesa {seq} ya no está pendiente</translation>
    </message>
    <message>
        <source>Promise {seq} is yours now</source>
        <translation>La promesa {seq} es ahora suya</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already</source>
        <translation>La promesa {seq} ya se incumplió</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already</source>
        <translation>La promesa {seq} ya se cumplió</translation>
    </message>
    <message>
        <source>Promised to {who}</source>
        <translation>Prometido a {who}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Comunicarlo</translation>
    </message>
    <message>
        <source>That was promised at {desk}: it is kept and answered there</source>
        <translation>Eso se prometió en {desk}: allí se cumple y se responde</translation>
    </message>
    <message>
        <source>The last answer counts.</source>
        <translation>Cuenta la última respuesta.</translation>
    </message>
    <message>
        <source>The lead…</source>
        <translation>El responsable…</translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation>Qué fue de la promesa</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Qué más se dijo</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>Lo que dice el huésped</translation>
    </message>
    <message>
        <source>Who can owe it: {team}</source>
        <translation>Quién puede encargarse: {team}</translation>
    </message>
    <message>
        <source>Who owes it from now on, by initials</source>
        <translation>Quién se encarga desde ahora, por iniciales</translation>
    </message>
    <message>
        <source>Who owes it, by initials</source>
        <translation>Quién se encarga, por iniciales</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>en {desk}</translation>
    </message>
    <message>
        <source>broken {when}</source>
        <translation>incumplida {when}</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantado</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>vence {when}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>guest: {said}</source>
        <translation>huésped: {said}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>cumplida {when}</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>ya no está pendiente</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>vencida desde {day}</translation>
    </message>
    <message>
        <source>overdue {n} h</source>
        <translation>vencida hace {n} h</translation>
    </message>
    <message>
        <source>overdue {n} min</source>
        <translation>vencida hace {n} min</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>a cargo de {who}</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>aún descontento</translation>
    </message>
    <message>
        <source>talk to the guest, who is still unhappy</source>
        <translation>hablar con el huésped, que sigue descontento</translation>
    </message>
    <message>
        <source>{guest} is still unhappy. What comes next?</source>
        <translation>{guest} sigue descontento. ¿Qué viene ahora?</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation>Línea rápida</translation>
    </message>
    <message>
        <source>Room or name, what, why…   412 c20 wifi !1d</source>
        <translation>Habitación o nombre, qué, por qué…   412 c20 wifi !1d</translation>
    </message>
    <message>
        <source>Tab adds {rest}</source>
        <translation>Tab añade {rest}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of the close</source>
        <translation>Pasos del cierre</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As the note</source>
        <translation>Como la nota</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Debido a</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>Sin causa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Nos llegó</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation>Qué ocurrió, en una línea</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>Write when: 2h, 1d, 18:00 or tomorrow.</source>
        <translation>Escriba para cuándo: 2h, 1d, 18:00 o tomorrow.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Approve or decline…</source>
        <translation>Aprobar o denegar…</translation>
    </message>
    <message>
        <source>Clear the filter to see all lines.</source>
        <translation>Quite el filtro para ver todas las líneas.</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtrar  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>Filtrar los gestos recientes</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>Cómo le sentó…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>Cumplir o incumplir la promesa…</translation>
    </message>
    <message>
        <source>No line holds these words</source>
        <translation>Ninguna línea contiene estas palabras</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>Aún no se ha dado nada</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Prometer algo…</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>Gestos recientes</translation>
    </message>
    <message>
        <source>Same guest again</source>
        <translation>Mismo huésped otra vez</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Type a room and what you give, such as 412 c20 wifi, and press Enter.</source>
        <translation>Escriba una habitación y lo que da, por ejemplo 412 c20 wifi, y pulse Enter.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>Ya está en papel</translation>
    </message>
    <message>
        <source>Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.</source>
        <translation>Creado el {day}, guardado en papel. Permite poner un PIN nuevo si se olvida el suyo.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear otro código</translation>
    </message>
    <message>
        <source>There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now.</source>
        <translation>Aún no hay ninguno: si se olvida el PIN del único gerente, nadie podrá volver a entrar con ese rol. Créelo ahora.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>Your recovery code is in force</source>
        <translation>Su código de recuperación está en vigor</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code of {name}</source>
        <translation>El código de recuperación de {name}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Another program holds the ledger</source>
        <translation>Otro programa retiene el libro</translation>
    </message>
    <message>
        <source>Close Latitude</source>
        <translation>Cerrar Latitude</translation>
    </message>
    <message>
        <source>Latitude is open already</source>
        <translation>Latitude ya está abierto</translation>
    </message>
    <message>
        <source>Nothing was changed. Latitude opens as soon as this is put right.</source>
        <translation>No se cambió nada. Latitude se abre en cuanto esto se resuelva.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>No se puede crear la carpeta de datos</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The data folder is a file</source>
        <translation>La carpeta de datos es un archivo</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>No se puede abrir el libro</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>No se puede leer el libro</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>El libro está dañado</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>El libro ha desaparecido</translation>
    </message>
    <message>
        <source>The ledger must lie on this computer</source>
        <translation>El libro debe estar en este equipo</translation>
    </message>
    <message>
        <source>This file is not a ledger</source>
        <translation>Este archivo no es un libro</translation>
    </message>
    <message>
        <source>This ledger needs a newer Latitude</source>
        <translation>Este libro necesita una versión más nueva de Latitude</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What is set for this computer cannot be read</source>
        <translation>No se puede leer lo fijado para este equipo</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Close shift {n}</source>
        <translation>Cerrar turno {n}</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coste para la casa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Handed to the next shift, marked on the report:</source>
        <translation>Pasa al turno siguiente, marcado en el informe:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Nothing is left for the next shift.</source>
        <translation>No queda nada para el turno siguiente.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Shift {n}: nothing was given</source>
        <translation>Turno {n}: no se dio nada</translation>
    </message>
    <message>
        <source>The report so far; closing numbers it and freezes it</source>
        <translation>El informe hasta ahora; el cierre lo numera y lo fija</translation>
    </message>
    <message>
        <source>What shift {n} comes to</source>
        <translation>Resumen del turno {n}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A backup</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>A manager's initials</source>
        <translation>Iniciales de un gerente</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Como en la copia</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>Libros (*.ledger)</translation>
    </message>
    <message>
        <source>Needed: restoring is a manager's.</source>
        <translation>Obligatorio: restaurar corresponde a un gerente.</translation>
    </message>
    <message>
        <source>No backup was found beside it: choose one on another disk.</source>
        <translation>No se encontró ninguna copia al lado: elija una de otro disco.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>Restaurar la última copia correcta</translation>
    </message>
    <message>
        <source>The PIN of then</source>
        <translation>El PIN de entonces</translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approved line {seq}</source>
        <translation>Línea {seq} aprobada</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Declined line {seq}: its headroom is back</source>
        <translation>Línea {seq} denegada: se recupera su margen</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>Espera una aprobación.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Check it again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check with this paper</source>
        <translation>Cotejar con este papel</translation>
    </message>
    <message>
        <source>Checking every page and every line of {name} …</source>
        <translation>Comprobando cada página y cada línea de {name} …</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia</translation>
    </message>
    <message>
        <source>Choose a backup: it is checked first, and nothing is changed by that.</source>
        <translation>Elija una copia: primero se comprueba, y con eso no se cambia nada.</translation>
    </message>
    <message>
        <source>Footer of the last printed report</source>
        <translation>Pie del último informe impreso</translation>
    </message>
    <message>
        <source>If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA</source>
        <translation>Por si fuera más reciente que todo lo que consta aquí; por ejemplo: S42 118-164 123400 3FA9 22B1 C0DE 77AA</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restoring. Nothing can be posted for this moment.</source>
        <translation>Restaurando. En este momento no se puede registrar nada.</translation>
    </message>
    <message>
        <source>The ledger is being replaced, at once or not at all: that cannot be stopped.</source>
        <translation>El libro se está sustituyendo, de una vez o nada: eso no se puede detener.</translation>
    </message>
</context>
<context>
    <name>RetentionFact</name>
    <message>
        <source>File not cleaned of erased guests yet</source>
        <translation>El archivo aún contiene restos de huéspedes borrados</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>, the oldest ended on {day}</source>
        <translation>, la más antigua acabó el {day}</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach.</source>
        <translation>Las copias, y los libros que una restauración apartó, conservan los nombres según su propio plazo; el último desaparece con la primera copia hecha a partir del {day}. Los archivos exportados, las copias guardadas en otro lugar y el papel quedan fuera de alcance.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Erasing guests</source>
        <translation>Borrando huéspedes</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Retenido por</translation>
    </message>
    <message>
        <source>How long guests are kept</source>
        <translation>Cuánto se conservan los huéspedes</translation>
    </message>
    <message>
        <source>Months after departure</source>
        <translation>Meses tras la salida</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>No toca borrar a nadie</translation>
    </message>
    <message>
        <source>Nobody was erased by retention yet.</source>
        <translation>Aún no se ha borrado a nadie por plazo de conservación.</translation>
    </message>
    <message>
        <source>Post the months</source>
        <translation>Registrar meses</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>The file is being written anew, so that no page keeps a trace: that cannot be stopped.</source>
        <translation>El archivo se está escribiendo de nuevo para que ninguna página guarde rastro: eso no se puede detener.</translation>
    </message>
    <message>
        <source>Who is due to be erased</source>
        <translation>A quién toca borrar</translation>
    </message>
    <message>
        <source>Who is due to be erased, and who is held back</source>
        <translation>A quién toca borrar y a quién se retiene</translation>
    </message>
    <message>
        <source>Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking, notes and label texts go; amounts, rooms and the chain stay.</source>
        <translation>Toca borrar a quien se fue el {day} o antes. Nada se borra solo: un gerente lo revisa aquí y lo ordena. Se van nombres, reserva, notas y textos de etiquetas; quedan importes, habitaciones y cadena.</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Both lines stay in the journal, linked.</source>
        <translation>Ambas líneas quedan en el diario, enlazadas.</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>Cuánto se devolvió</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Diga en pocas palabras qué ocurrió.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Anular {what}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Por qué se anula</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Espacio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Topes</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Otros mostradores</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Policy card as PDF…</source>
        <translation>Tarjeta de normas en PDF…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>Ajustes: {name}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>The pages cannot be shown here</source>
        <translation>Las páginas no se pueden mostrar aquí</translation>
    </message>
    <message>
        <source>The report itself is whole: it can be exported and printed all the same.</source>
        <translation>El informe en sí está íntegro: se puede exportar e imprimir igualmente.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source> · all desks</source>
        <translation> · todos los mostradores</translation>
    </message>
    <message>
        <source> · so far</source>
        <translation> · hasta ahora</translation>
    </message>
    <message>
        <source>Approve or decline what waits</source>
        <translation>Aprobar o denegar lo que espera</translation>
    </message>
    <message>
        <source>Business day {day} supplement {s}.pdf</source>
        <translation>Día {day} anexo {s}.pdf</translation>
    </message>
    <message>
        <source>Business day {day}.pdf</source>
        <translation>Día hotelero {day}.pdf</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Closed shifts and business days</source>
        <translation>Turnos y días hoteleros cerrados</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Enter the bill for an estimate</source>
        <translation>Anotar la factura de una estimación</translation>
    </message>
    <message>
        <source>Every estimate has its bill, and everything is posted in the property system.</source>
        <translation>Cada estimación tiene su factura y todo está apuntado en el sistema hotelero.</translation>
    </message>
    <message>
        <source>Every promise was kept, or its end is written down.</source>
        <translation>Todas las promesas se cumplieron, o consta cómo acabaron.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar el informe como PDF</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>Filtrar los turnos cerrados</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Nota de traspaso</translation>
    </message>
    <message>
        <source>Handover sheet as PDF</source>
        <translation>Hoja de traspaso en PDF</translation>
    </message>
    <message>
        <source>Handover {n} so far {day} {time}.pdf</source>
        <translation>Traspaso {n} hasta ahora {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Handover {n} {day}.pdf</source>
        <translation>Traspaso {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Keep or break a promise</source>
        <translation>Cumplir o incumplir una promesa</translation>
    </message>
    <message>
        <source>Line-up {day}.pdf</source>
        <translation>Reunión matinal {day}.pdf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Morning line-up as PDF</source>
        <translation>Hoja de la reunión matinal en PDF</translation>
    </message>
    <message>
        <source>No approval waits, nothing is over a cap, after a stay or there twice.</source>
        <translation>No hay aprobaciones en espera; nada supera un tope, es posterior a una estancia ni está dos veces.</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>Aún sin turno</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>No hay nada prometido a nadie</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nada fuera de lo normal</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>Abrir el turno siguiente</translation>
    </message>
    <message>
        <source>Over by merge</source>
        <translation>Excedido entre dos</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Roll the business day</source>
        <translation>Cambiar de día hotelero</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>Turno {n}</translation>
    </message>
    <message>
        <source>Shift {n} is closed</source>
        <translation>El turno {n} está cerrado</translation>
    </message>
    <message>
        <source>Shift {n} so far {day} {time}.pdf</source>
        <translation>Turno {n} hasta ahora {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} supplement {s} {day}.pdf</source>
        <translation>Turno {n} anexo {s} {day}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} {day}.pdf</source>
        <translation>Turno {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Since {time}, {how}.</source>
        <translation>Desde las {time}, {how}.</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>Las cuentas cuadran</translation>
    </message>
    <message>
        <source>The calendar says {day}.</source>
        <translation>El calendario dice {day}.</translation>
    </message>
    <message>
        <source>The first gesture opens one, or open it here</source>
        <translation>El primer gesto abre uno, o ábralo aquí</translation>
    </message>
    <message>
        <source>Write the handover note</source>
        <translation>Escribir la nota de traspaso</translation>
    </message>
    <message>
        <source>by the cutoff</source>
        <translation>por la hora límite</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>vence a las {time}</translation>
    </message>
    <message>
        <source>earlier shift</source>
        <translation>turno anterior</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>estimate of today</source>
        <translation>estimación de hoy</translation>
    </message>
    <message>
        <source>frozen at the close</source>
        <translation>se fija al cerrar</translation>
    </message>
    <message>
        <source>lowered at another desk than gave</source>
        <translation>reducido en otro mostrador que el que dio</translation>
    </message>
    <message>
        <source>merged at another desk than gave</source>
        <translation>unido en otro mostrador que el que dio</translation>
    </message>
    <message>
        <source>not in the books</source>
        <translation>no está en los libros</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>over the cap of {day}</source>
        <translation>por encima del tope del {day}</translation>
    </message>
    <message>
        <source>own approval</source>
        <translation>aprobación propia</translation>
    </message>
    <message>
        <source>promise overdue since {due} · {guest}</source>
        <translation>promesa vencida desde {due} · {guest}</translation>
    </message>
    <message>
        <source>promised by {due} · {guest}</source>
        <translation>prometido para {due} · {guest}</translation>
    </message>
    <message>
        <source>restated {money}</source>
        <translation>corregido a {money}</translation>
    </message>
    <message>
        <source>rolled by the night audit</source>
        <translation>cambiado por la auditoría nocturna</translation>
    </message>
    <message>
        <source>twice within 10 min</source>
        <translation>dos veces en 10 min</translation>
    </message>
    <message>
        <source>two desks gave before they had met</source>
        <translation>dos mostradores dieron antes de encontrarse</translation>
    </message>
    <message>
        <source>typed, not recorded: it waits for {who}</source>
        <translation>escrito, sin registrar: espera a {who}</translation>
    </message>
    <message>
        <source>waits · {money} over</source>
        <translation>en espera · {money} de más</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>vencía a las {time}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>{days} · open since {time} · {who}</source>
        <translation>{days} · abierto desde las {time} · {who}</translation>
    </message>
    <message>
        <source>{days} · {opened}–{closed} · closed by {who}</source>
        <translation>{days} · {opened}–{closed} · cerrado por {who}</translation>
    </message>
    <message>
        <source>{money} is an estimate until the bill is in · {guest}</source>
        <translation>{money} es una estimación hasta que llegue la factura · {guest}</translation>
    </message>
    <message>
        <source>{money} waits for approval · {guest}</source>
        <translation>{money} espera aprobación · {guest}</translation>
    </message>
    <message>
        <source>⚠ The last document is not signed. Export it again, or ask a manager to turn signing off and on again (F10).</source>
        <translation>⚠ El último documento no está firmado. Expórtelo de nuevo, o pida a un gerente que desactive y vuelva a activar la firma (F10).</translation>
    </message>
</context>
<context>
    <name>ShiftExporting</name>
    <message>
        <source>Report of shift {n}…</source>
        <translation>Informe del turno {n}…</translation>
    </message>
    <message>
        <source>Report of {day}…</source>
        <translation>Informe del {day}…</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.</source>
        <translation>El turno {n} tiene {late} desde su cierre: su informe no cambia; un anexo cuenta el resto.</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its supplements tell all of it.</source>
        <translation>El turno {n} tiene {late} desde su cierre: sus anexos lo cuentan todo.</translation>
    </message>
    <message>
        <source>Since the report of {day} was issued {late} came from the desks: a supplement tells the rest.</source>
        <translation>Desde el informe del {day} llegaron {late} de los mostradores: un anexo cuenta el resto.</translation>
    </message>
    <message>
        <source>Supplement {name}…</source>
        <translation>Anexo {name}…</translation>
    </message>
    <message>
        <source>The supplements of {day} tell all that came since its report.</source>
        <translation>Los anexos del {day} cuentan todo lo que llegó desde su informe.</translation>
    </message>
    <message>
        <source>There is no shift to export yet.</source>
        <translation>Aún no hay ningún turno que exportar.</translation>
    </message>
    <message>
        <source>There is no shift to hand over yet.</source>
        <translation>Aún no hay ningún turno que traspasar.</translation>
    </message>
    <message>
        <source>There is no shift to look at yet.</source>
        <translation>Aún no hay ningún turno que ver.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>No shift is open: there is nothing to close.</source>
        <translation>No hay ningún turno abierto: no hay nada que cerrar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ShortcutButton</name>
    <message>
        <source>Shortcut {key}</source>
        <translation>Atajo {key}</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>PIN forgotten…</source>
        <translation>PIN olvidado…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>What you were typing is kept</source>
        <translation>Se conserva lo que estaba escribiendo</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>¿Quién está de servicio?</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Off. Turned on, every PDF bears a signature made with a key of this desk, beside the proof that paper bears.</source>
        <translation>Desactivado. Si se activa, cada PDF lleva una firma hecha con una clave de este mostrador, además de la prueba que lleva el papel.</translation>
    </message>
    <message>
        <source>On. The key of this desk is {key}; its whole fingerprint stands in the journal.</source>
        <translation>Activado. La clave de este mostrador es {key}; su huella completa consta en el diario.</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>Firmar documentos</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Documentos firmados</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Dejar de firmar</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Nothing is being verified.</source>
        <translation>No se está verificando nada.</translation>
    </message>
</context>
<context>
    <name>SpendSection</name>
    <message>
        <source>As what</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Given each day</source>
        <translation>Dado cada día</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Encontrarse ahora</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Otros mostradores</translation>
    </message>
    <message>
        <source>Show the hotel’s key</source>
        <translation>Mostrar la clave del hotel</translation>
    </message>
    <message>
        <source>The desks of the hotel, and what was last heard of each</source>
        <translation>Los mostradores del hotel y lo último que se supo de cada uno</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Paso {n}: {name}, {holds}</translation>
    </message>
</context>
<context>
    <name>TakeBackMany</name>
    <message>
        <source>Both lines of each stay in the journal, linked.</source>
        <translation>Ambas líneas de cada uno quedan en el diario, enlazadas.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Diga en pocas palabras qué ocurrió.</translation>
    </message>
    <message>
        <source>Take back {n}</source>
        <translation>Anular {n}</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>Anular {what}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Whose is taken back</source>
        <translation>A quién se le anula</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Por qué se anula</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source> as a late correction</source>
        <translation> como corrección tardía</translation>
    </message>
    <message>
        <source> — {money} left today</source>
        <translation> — quedan {money} hoy</translation>
    </message>
    <message>
        <source>Line {seq} stands: only a gesture can be taken back, once</source>
        <translation>La línea {seq} se mantiene: solo se puede anular un gesto, y una sola vez</translation>
    </message>
    <message>
        <source>Took back {money}, line {seq}{late}{left}</source>
        <translation>Anulado: {money}, línea {seq}{late}{left}</translation>
    </message>
</context>
<context>
    <name>TakingBackMany</name>
    <message>
        <source> as late corrections</source>
        <translation> como correcciones tardías</translation>
    </message>
    <message>
        <source>Everything of this incident was taken back already</source>
        <translation>Todo lo de esta incidencia ya se anuló</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
    <message>
        <source>Took back {total} from {n} rooms{late}</source>
        <translation>Anulado: {total} de {n} habitaciones{late}</translation>
    </message>
    <message>
        <source>{each} {kind} from {n} rooms</source>
        <translation>{kind} de {each} de {n} habitaciones</translation>
    </message>
</context>
<context>
    <name>ThisShift</name>
    <message>
        <source>By rep</source>
        <translation>Por agente</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>An earlier visit, merged</source>
        <translation>Una visita anterior, unida</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>Otra habitación…</translation>
    </message>
    <message>
        <source>Another visit under this name</source>
        <translation>Otra visita con este nombre</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>Aprobar o denegar…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Back in house</source>
        <translation>De nuevo alojado</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Called, no room</source>
        <translation>Llamó, sin habitación</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Corregir el nombre…</translation>
    </message>
    <message>
        <source>Ctrl+N opens a gesture for this guest.</source>
        <translation>Ctrl+N abre un gesto para este huésped.</translation>
    </message>
    <message>
        <source>Dates or booking changed</source>
        <translation>Cambio de fechas o reserva</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Enter says what can be done with a line</source>
        <translation>Enter dice qué se puede hacer con una línea</translation>
    </message>
    <message>
        <source>Entered, in house already</source>
        <translation>Anotado, ya alojado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Everything with this guest, newest first</source>
        <translation>Todo con este huésped, lo más reciente primero</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Find them by the name at the left.</source>
        <translation>Búsquelos por el nombre a la izquierda.</translation>
    </message>
    <message>
        <source>Guest left…</source>
        <translation>Ya se fue…</translation>
    </message>
    <message>
        <source>Has a room</source>
        <translation>Tiene habitación</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>Cómo le sentó…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>Cumplir o incumplir la promesa…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Nombre corregido</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Nothing is left to do with this line</source>
        <translation>Con esta línea ya no queda nada por hacer</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nada de este tipo</translation>
    </message>
    <message>
        <source>Only a gesture can be taken back</source>
        <translation>Solo se puede anular un gesto</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>Solo se puede valorar un gesto o una promesa</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promesa incumplida</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Prometer algo…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>Prometido: {words}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Split: this is somebody else…</source>
        <translation>Separar: es otra persona…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>That was written at {desk}: it is taken back and answered there</source>
        <translation>Eso se escribió en {desk}: allí se anula y se responde</translation>
    </message>
    <message>
        <source>The guest says: {said}</source>
        <translation>El huésped dice: {said}</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Voucher as PDF…</source>
        <translation>Vale en PDF…</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>sobre {what}</translation>
    </message>
    <message>
        <source>also entered as {name}</source>
        <translation>también anotado como {name}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>en {desk}</translation>
    </message>
    <message>
        <source>from {before} to {room}</source>
        <translation>de la {before} a la {room}</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin habitación</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>a cargo de {who}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>habitación {room}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{money} given</source>
        <translation>{money} en gestos</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} es otra persona</translation>
    </message>
    <message>
        <source>{name}, who called, is this guest</source>
        <translation>{name}, que llamó, es este huésped</translation>
    </message>
    <message>
        <source>{rep} over by {money} by it</source>
        <translation>con ello {rep} supera su tope en {money}</translation>
    </message>
    <message>
        <source>{who} owes it from now on</source>
        <translation>desde ahora se encarga {who}</translation>
    </message>
    <message>
        <source>“Everything” tells all that happened.</source>
        <translation>«Todo» muestra cuanto ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Everybody signs in with initials and a PIN of their own.</source>
        <translation>Cada persona inicia sesión con sus iniciales y un PIN propio.</translation>
    </message>
    <message>
        <source>For the day when a PIN is forgotten. It is shown this once.</source>
        <translation>Para el día en que se olvide un PIN. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>How much a person may give one guest in a day without asking anybody.</source>
        <translation>Cuánto puede dar una persona a un huésped en un día sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el mostrador</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The desk's ledger for what</source>
        <translation>El libro del mostrador para lo que</translation>
    </message>
    <message>
        <source>What stands on every report. All but the currency can be changed later.</source>
        <translation>Lo que figura en cada informe. Todo salvo la moneda puede cambiarse más adelante.</translation>
    </message>
    <message>
        <source>Your hotel</source>
        <translation>Su hotel</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Su equipo</translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation>Sus normas</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>Su camino de vuelta</translation>
    </message>
    <message>
        <source>makes a guest's day good again.</source>
        <translation>le arregla el día a un huésped.</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>Another policy</source>
        <translation>Otras normas</translation>
    </message>
    <message>
        <source>Who would have had to ask</source>
        <translation>Quién habría tenido que preguntar</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} filas</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Already {day}: the day was rolled</source>
        <translation>Ya {day}: el día se cambió</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K órdenes</translation>
    </message>
    <message>
        <source>Last line {time}</source>
        <translation>Última línea {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Still {day} until {time}</source>
        <translation>Aún {day} hasta las {time}</translation>
    </message>
    <message>
        <source>Still {day}: the clock stands earlier</source>
        <translation>Aún {day}: el reloj va atrasado</translation>
    </message>
    <message>
        <source>The last document is not signed</source>
        <translation>El último documento no está firmado</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Esperando al disco</translation>
    </message>
    <message>
        <source>{who}'s work goes on</source>
        <translation>El trabajo de {who} continúa</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Amount is</source>
        <translation>El importe es</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Cost a night</source>
        <translation>Coste por noche</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coste para la casa</translation>
    </message>
    <message>
        <source>Difference a night</source>
        <translation>Diferencia por noche</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Estimated or billed</source>
        <translation>Estimado o facturado</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin predefinido</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>bringing</name>
    <message>
        <source>A carrier's bills</source>
        <translation>Facturas de un transportista</translation>
    </message>
    <message>
        <source>A row a line, for a spreadsheet. It holds guests' names and notes: keep the file as you keep them.</source>
        <translation>Una fila por línea, para una hoja de cálculo. Contiene nombres y notas de huéspedes: guarde el archivo con el mismo cuidado.</translation>
    </message>
    <message>
        <source>A transaction a line, without a name: its balances are the standings.</source>
        <translation>Una transacción por línea, sin nombres: sus saldos son lo gastado de cada tope.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped; this is the rest.</source>
        <translation>Una incorporación anterior de este archivo se detuvo; esto es el resto.</translation>
    </message>
    <message>
        <source>An old log</source>
        <translation>Un registro antiguo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Bring in a carrier's bills…</source>
        <translation>Incorporar facturas de un transportista…</translation>
    </message>
    <message>
        <source>Bring in an old log…</source>
        <translation>Incorporar un registro antiguo…</translation>
    </message>
    <message>
        <source>CSV, with names</source>
        <translation>CSV, con nombres</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Comprobar un documento</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Comprobar un documento…</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>Comprobando {file} …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Decimals 1,50</source>
        <translation>Decimales 1,50</translation>
    </message>
    <message>
        <source>Decimals 1.50</source>
        <translation>Decimales 1.50</translation>
    </message>
    <message>
        <source>Decimals and delimiter</source>
        <translation>Decimales y delimitador</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>Documentos (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log</source>
        <translation>Borrar a alguien conocido por un registro antiguo</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log…</source>
        <translation>Borrar a alguien conocido por un registro antiguo…</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Every estimate has its bill</source>
        <translation>Cada estimación tiene su factura</translation>
    </message>
    <message>
        <source>Every line as it is chained, without a name: an auditor verifies it without this program.</source>
        <translation>Cada línea tal como está encadenada, sin nombres: un auditor la verifica sin este programa.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything stands in the property system</source>
        <translation>Todo consta en el sistema hotelero</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>Exportar el diario…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir igualmente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>Marcar todo como apuntado</translation>
    </message>
    <message>
        <source>Name, as the log writes it</source>
        <translation>Nombre, como lo escribe el registro</translation>
    </message>
    <message>
        <source>No bill is for a label that waits for one</source>
        <translation>Ninguna factura es de una etiqueta que la espere</translation>
    </message>
    <message>
        <source>No column is {field}.</source>
        <translation>Ninguna columna es {field}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing new is in this log</source>
        <translation>No hay nada nuevo en este registro</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nada que incorporar</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nada que registrar</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>Un turno</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>Lista de apuntes</translation>
    </message>
    <message>
        <source>Posting list for the property system</source>
        <translation>Lista de apuntes para el sistema hotelero</translation>
    </message>
    <message>
        <source>Posting list.csv</source>
        <translation>Lista de apuntes.csv</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The export was stopped: there is no file.</source>
        <translation>La exportación se detuvo: no hay ningún archivo.</translation>
    </message>
    <message>
        <source>They were brought in before and stay as they are</source>
        <translation>Se incorporaron antes y quedan como están</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>N.º de seguimiento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What each column is read as</source>
        <translation>Cómo se lee cada columna</translation>
    </message>
    <message>
        <source>What is to be posted</source>
        <translation>Lo que falta por apuntar</translation>
    </message>
    <message>
        <source>Who was never entered as a guest stands in no list. Every text that writes the whole name goes; so does a line whose guest is so called.</source>
        <translation>Quien nunca se registró como huésped no está en ninguna lista. Se va todo texto que escriba el nombre entero, y el de la línea cuyo huésped se llame así.</translation>
    </message>
    <message>
        <source>above its cap</source>
        <translation>supera su tope</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>incorporadas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>de hace más de 30 días</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registradas</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>ya registrado</translation>
    </message>
    <message>
        <source>still without a bill</source>
        <translation>aún sin factura</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya incorporado</translation>
    </message>
    <message>
        <source>to bring in</source>
        <translation>por incorporar</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>por registrar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{count}, {money}. Enter marks a line as posted, Enter again takes the mark back.</source>
        <translation>{count}, {money}. Enter marca una línea como apuntada; Enter otra vez quita la marca.</translation>
    </message>
    <message>
        <source>{count}: {money} in all.</source>
        <translation>{count}: {money} en total.</translation>
    </message>
    <message>
        <source>{count}: {money}, outside every cap and total.</source>
        <translation>{count}: {money}, fuera de todo tope y total.</translation>
    </message>
    <message>
        <source>{field} is chosen twice.</source>
        <translation>{field} está elegido dos veces.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} está en {folder}.</translation>
    </message>
    <message>
        <source>{file} is in {folder}: {count}.</source>
        <translation>{file} está en {folder}: {count}.</translation>
    </message>
    <message>
        <source>{file} was checked</source>
        <translation>{file} está comprobado</translation>
    </message>
    <message>
        <source>{file}: {finding}</source>
        <translation>{file}: {finding}</translation>
    </message>
    <message>
        <source>{money} in all, counted today and outside every cap. Nothing is recorded yet; all of it is, or nothing.</source>
        <translation>{money} en total, que cuentan hoy y fuera de todo tope. Aún no se ha registrado nada; se registra todo o nada.</translation>
    </message>
    <message>
        <source>{money}, {first} to {last}: marked as imported, outside every cap and total. The desk goes on meanwhile.</source>
        <translation>{money}, del {first} al {last}: marcado como incorporado, fuera de todo tope y total. La recepción sigue mientras tanto.</translation>
    </message>
    <message>
        <source>⚠ {days}</source>
        <translation>⚠ {days}</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ apuntada</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>No íntegra</translation>
    </message>
    <message>
        <source>Not whole: line {seq}</source>
        <translation>No íntegra: línea {seq}</translation>
    </message>
    <message>
        <source>Verified up to line {seq} only</source>
        <translation>Verificado solo hasta la línea {seq}</translation>
    </message>
    <message>
        <source>Verifying {share} %</source>
        <translation>Verificando {share} %</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>A guest is found however the name is typed: oneil finds O'Neil, mueller finds Müller.</source>
        <translation>Un huésped se encuentra escriba como escriba el nombre: `oneil` encuentra O'Neil, `mueller` encuentra Müller.</translation>
    </message>
    <message>
        <source>A guest's letter and vouchers, the handover sheet, the morning line-up and the policy card print as PDF; each proves itself by its code.</source>
        <translation>La carta y los vales de un huésped, la hoja de traspaso, la reunión matinal y la tarjeta de normas se imprimen en PDF; cada uno se prueba con su código.</translation>
    </message>
    <message>
        <source>A guest's page says until when the name is kept, and what erases it.</source>
        <translation>La página de un huésped dice hasta cuándo se conserva el nombre y qué lo borra.</translation>
    </message>
    <message>
        <source>A guest's page shows what other desks gave and promised, with the desk's name, and what they still owe stands among what is due; the journal's CSV says which desk posted a line.</source>
        <translation>La página de un huésped muestra lo que dieron y prometieron otros mostradores, con su nombre, y lo que aún deben está entre lo que vence; el CSV del diario dice qué mostrador registró cada línea.</translation>
    </message>
    <message>
        <source>A guest's page tells every visit on one time line: gestures, promises, answers, rooms. Enter on a line says what can be done.</source>
        <translation>La página de un huésped muestra todas sus visitas en una sola línea de tiempo: gestos, promesas, respuestas, habitaciones. Intro en una línea dice qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>A journal of ten years answers like a new one: the desk, F3 and the reports no longer read all of it.</source>
        <translation>Un diario de diez años responde como uno nuevo: el mostrador, F3 y los informes ya no lo leen entero.</translation>
    </message>
    <message>
        <source>A long old log comes in while the desk posts; what is stopped is on record, and the same file again goes on from there.</source>
        <translation>Un registro antiguo largo entra mientras recepción registra; lo que se detiene consta, y el mismo archivo sigue desde allí.</translation>
    </message>
    <message>
        <source>A restored desk that meets others gets back from their server what it had sent, and is told before when it could not meet them any more.</source>
        <translation>Un mostrador restaurado que se encuentra con otros recupera de su servidor lo que había enviado, y sabe antes si ya no podría encontrarse con ellos.</translation>
    </message>
    <message>
        <source>An update comes on a stick: Ctrl+K, “Update from a stick…”. It is checked, the ledger is backed up, and whatever happens meanwhile one of the two versions starts.</source>
        <translation>Una actualización llega en una memoria: Ctrl+K, «Actualizar desde una memoria…». Se comprueba, se hace copia del libro y, pase lo que pase entretanto, una de las dos versiones arranca.</translation>
    </message>
    <message>
        <source>Checking a backup, restoring, erasing, retention and verifying say how far they are. Esc stops them where that leaves nothing half done, and says what was done by then; Ctrl+K, “Verify the ledger now” checks every line.</source>
        <translation>Comprobar una copia, restaurar, borrar, la conservación y la verificación dicen por dónde van. Esc los detiene donde nada queda a medias y dice qué estaba hecho; Ctrl+K, «Verificar el libro ahora», comprueba cada línea.</translation>
    </message>
    <message>
        <source>Ctrl+K brings in a carrier's bills and an old log from a file, exports the journal, and checks a document; so does dropping it.</source>
        <translation>Ctrl+K trae de un archivo las facturas de un transportista y un registro antiguo, exporta el diario y comprueba un documento; soltarlo en la ventana también.</translation>
    </message>
    <message>
        <source>Ctrl+K, “About Latitude”: the version, and everything it is made of with its licence.</source>
        <translation>Ctrl+K, «Acerca de Latitude»: la versión y todo de lo que está hecho, con su licencia.</translation>
    </message>
    <message>
        <source>Ctrl+K, “Guide”, or F1 twice at the desk: a guide for your role in your language, with pictures, found by words; “Guide as PDF” or latitude guide put it on paper.</source>
        <translation>Ctrl+K, «Guía», o F1 dos veces en el mostrador: una guía para su función en su idioma, con imágenes, que se busca por palabras; «Guía en PDF» o latitude guide la llevan al papel.</translation>
    </message>
    <message>
        <source>Documents are written in the house's language (F10, Hotel), a letter or a voucher in the guest's if you choose; closed reports stay as they were.</source>
        <translation>Los documentos se escriben en el idioma de la casa (F10, Hotel), una carta o un vale en el del huésped si usted lo elige; los informes cerrados quedan como estaban.</translation>
    </message>
    <message>
        <source>F1 in a field says what it means; F1 again goes to the desk.</source>
        <translation>F1 en un campo dice qué significa; F1 otra vez lleva a la recepción.</translation>
    </message>
    <message>
        <source>F10, Computer says how this computer is doing and what to do, and saves a file for support that holds no name; IT can set folders and first choices for a whole computer.</source>
        <translation>F10, Equipo dice cómo está este equipo y qué hacer, y guarda para el soporte un archivo sin ningún nombre; informática puede fijar carpetas y primeras opciones para todo un equipo.</translation>
    </message>
    <message>
        <source>F10, Hotel lets the desk open when this computer's account signs in; on the command line it is latitude autostart on.</source>
        <translation>F10, Hotel deja que el mostrador se abra cuando la cuenta de este equipo inicia sesión; en la línea de comandos, latitude autostart on.</translation>
    </message>
    <message>
        <source>F10, Other desks: join the hotel's other desks, see what was last heard of each, meet now, leave.</source>
        <translation>F10, Otros mostradores: unirse a los demás mostradores del hotel, ver lo último que se supo de cada uno, encontrarse ahora, salir.</translation>
    </message>
    <message>
        <source>F3 closes a shift step by step, with the pages of its report beside it.</source>
        <translation>F3 cierra un turno paso a paso, con las páginas de su informe al lado.</translation>
    </message>
    <message>
        <source>F4 names the rooms in which an old log says something broke, beside those of the journal.</source>
        <translation>F4 nombra las habitaciones en las que, según un registro antiguo, algo falló, junto a las del diario.</translation>
    </message>
    <message>
        <source>F4 says what the last days were spent on, what broke, how it landed, and who dares.</source>
        <translation>F4 dice en qué se gastó en los últimos días, qué falló, cómo sentó y quién se atreve.</translation>
    </message>
    <message>
        <source>F4 shows an old log that was brought in, striped beside the figures. A document that could not be signed is named in the status line.</source>
        <translation>F4 muestra un registro antiguo importado, rayado junto a las cifras. Un documento que no se pudo firmar se nombra en la línea de estado.</translation>
    </message>
    <message>
        <source>F4's CSV has the cap that was tried and the patterns you are shown; its PDF has the cap that was tried. Patterns are on no paper.</source>
        <translation>El CSV de F4 contiene el tope que se probó y los patrones que usted ve; su PDF, el tope que se probó. Los patrones no están en ningún papel.</translation>
    </message>
    <message>
        <source>F6 opens a hotel to practise in, with five short exercises; nothing of it is real, and all of it says TRAINING.</source>
        <translation>F6 abre un hotel de prácticas, con cinco ejercicios breves; nada en él es real, y todo dice TRAINING.</translation>
    </message>
    <message>
        <source>In a spreadsheet a long tracking number, room 0412 and a note such as 3/4 stay as they were written; the insights' CSV has your decimals.</source>
        <translation>En una hoja de cálculo, un número de seguimiento largo, la habitación 0412 y una nota como 3/4 quedan como se escribieron; el CSV del análisis lleva sus decimales.</translation>
    </message>
    <message>
        <source>Keys mean the same under every keyboard layout: Ctrl+K under a Russian one, Ctrl+1 and a PIN under a French one.</source>
        <translation>Las teclas significan lo mismo con cualquier distribución: Ctrl+K con la rusa, Ctrl+1 y un PIN con la francesa.</translation>
    </message>
    <message>
        <source>Many hotels that share a server stand side by side in one report of sums: latitude group report.</source>
        <translation>Muchos hoteles que comparten un servidor están lado a lado en un informe de sumas: latitude group report.</translation>
    </message>
    <message>
        <source>On a touch screen every button, field and row has room for a finger; F10, Look, gives it to any screen.</source>
        <translation>En una pantalla táctil cada botón, campo y fila tiene sitio para un dedo; F10, Aspecto, se lo da a cualquier pantalla.</translation>
    </message>
    <message>
        <source>One incident for many rooms: 401-418 c20 no hot water is recorded together and taken back together.</source>
        <translation>Una incidencia para muchas habitaciones: 401-418 c20 no hot water se registra junto y se anula junto.</translation>
    </message>
    <message>
        <source>Several desks keep one cap: before you promise, the line says whether the others were asked. What could not be is marked.</source>
        <translation>Varios mostradores llevan un solo tope: antes de prometer, la línea dice si se preguntó a los demás. Lo que no se pudo queda marcado.</translation>
    </message>
    <message>
        <source>The journal is exported whole, from one day to another, or of one shift (Ctrl+K); so is the posting list.</source>
        <translation>El diario se exporta entero, de un día a otro o de un turno (Ctrl+K); la lista de apuntes también.</translation>
    </message>
    <message>
        <source>The window speaks English, French, Spanish, German, Japanese and Arabic: everybody chooses at the lock screen.</source>
        <translation>La ventana habla inglés, francés, español, alemán, japonés y árabe: cada cual elige en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>Type 412 c20 wifi and Enter: what was understood, and what it leaves of the cap, shows as you type.</source>
        <translation>Escriba 412 c20 wifi e Intro: lo entendido, y lo que queda del tope, se ve mientras escribe.</translation>
    </message>
    <message>
        <source>What each column of an old log is read as shows beside its first rows, and can be changed.</source>
        <translation>Cómo se lee cada columna de un registro antiguo se ve junto a sus primeras filas, y se puede cambiar.</translation>
    </message>
    <message>
        <source>What is half typed on any page is there again after a lock, a crash, a restart or an update; an import or an export goes on behind the lock.</source>
        <translation>Lo que queda a medio escribir en cualquier página sigue ahí tras un bloqueo, un fallo, un reinicio o una actualización; una importación o exportación continúa tras el bloqueo.</translation>
    </message>
    <message>
        <source>What is owed to a guest has an owner and a time, and goes on to the next shift.</source>
        <translation>Lo que se debe a un huésped tiene un encargado y una hora, y pasa al próximo turno.</translation>
    </message>
    <message>
        <source>What the property system still lacks is a list (Ctrl+Shift+F): Enter marks a line as posted.</source>
        <translation>Lo que aún falta en el sistema hotelero es una lista (Ctrl+Shift+F): Intro marca una línea como apuntada.</translation>
    </message>
    <message>
        <source>Where a gesture is chosen, presets stand by what guests valued for what they cost; favourites stay by use.</source>
        <translation>Donde se elige un gesto, los predefinidos van por lo que los huéspedes los valoraron para lo que cuestan; los favoritos siguen por uso.</translation>
    </message>
    <message>
        <source>Where several desks meet, promises of all of them are listed, to guests who left too; the day's report tells what was kept and answered at each desk, and the list of days comes to what it does.</source>
        <translation>Donde varios mostradores se encuentran, se listan las promesas de todos, también a huéspedes que se fueron; el informe del día dice qué se cumplió y qué se respondió en cada uno, y la lista de días suma lo mismo.</translation>
    </message>
    <message>
        <source>Where several desks meet, the business day is the hotel's: a roll at one desk counts for all, and the day's report covers every desk. What a late one brings is told by a supplement.</source>
        <translation>Donde se encuentran varios mostradores, el día hotelero es del hotel: el cambio de día en uno vale para todos, y el informe del día abarca todos los mostradores. Lo que uno trae tarde lo dice un anexo.</translation>
    </message>
    <message>
        <source>Where several desks meet, the status line says how many were met and when, or since when they could not be and how many lines wait.</source>
        <translation>Donde varios mostradores se encuentran, la línea de estado dice cuántos y cuándo, o desde cuándo no fue posible y cuántas líneas esperan.</translation>
    </message>
    <message>
        <source>Where text is large and the screen is small, Ctrl+Shift+C goes from the recent gestures to the caps and back.</source>
        <translation>Con texto grande y pantalla pequeña, Ctrl+Shift+C va de los gestos recientes a los topes y vuelve.</translation>
    </message>
    <message>
        <source>Who is known from an old log alone is erased by name (Ctrl+K), and retention reaches old logs by the day of each line.</source>
        <translation>Quien solo consta en un registro antiguo se borra por su nombre (Ctrl+K), y la conservación alcanza los registros antiguos por el día de cada línea.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>English for one:  and {n} more</extracomment>
        <translation>
            <numerusform> y {n} más</numerusform>
            <numerusform> y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and {n} more</source>
        <extracomment>English for one: ; and {n} more</extracomment>
        <translation>
            <numerusform>; y {n} más</numerusform>
            <numerusform>; y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; names and notes of {n} lines of old logs are due</source>
        <extracomment>English for one: ; names and notes of 1 line of an old log are due</extracomment>
        <translation>
            <numerusform>; nombres y notas de 1 línea de un registro antiguo por borrar</numerusform>
            <numerusform>; nombres y notas de {n} líneas de registros antiguos por borrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {n} are held back</source>
        <extracomment>English for one: ; 1 is held back</extracomment>
        <translation>
            <numerusform>; se retiene {n}</numerusform>
            <numerusform>; se retienen {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} rows</source>
        <extracomment>English for one: Bring in 1 row</extracomment>
        <translation>
            <numerusform>Incorporar 1 fila</numerusform>
            <numerusform>Incorporar {n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates and rooms of {n} stays</source>
        <extracomment>English for one: Dates and rooms of {n} stay</extracomment>
        <translation>
            <numerusform>Fechas y habitaciones de {n} estancia</numerusform>
            <numerusform>Fechas y habitaciones de {n} estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase in {n} lines of old logs…</source>
        <extracomment>English for one: Erase in 1 line of an old log…</extracomment>
        <translation>
            <numerusform>Borrar en 1 línea de un registro antiguo…</numerusform>
            <numerusform>Borrar en {n} líneas de registros antiguos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} stays…</source>
        <extracomment>English for one: Erase 1 stay…</extracomment>
        <translation>
            <numerusform>Borrar 1 estancia…</numerusform>
            <numerusform>Borrar {n} estancias…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests are kept {n} months after departure from now on</source>
        <extracomment>English for one: Guests are kept {n} month after departure from now on</extracomment>
        <translation>
            <numerusform>Desde ahora los huéspedes se conservan {n} mes tras la salida</numerusform>
            <numerusform>Desde ahora los huéspedes se conservan {n} meses tras la salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} guests</source>
        <extracomment>English for one: Import 1 guest</extracomment>
        <translation>
            <numerusform>Importar 1 huésped</numerusform>
            <numerusform>Importar {n} huéspedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time: {day}, by {who}, {n} stays.</source>
        <extracomment>English for one: Last time: {day}, by {who}, 1 stay.</extracomment>
        <translation>
            <numerusform>Última vez: {day}, por {who}, 1 estancia.</numerusform>
            <numerusform>Última vez: {day}, por {who}, {n} estancias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} over the cap out</source>
        <extracomment>English for one: Leave 1 over the cap out</extracomment>
        <translation>
            <numerusform>Omitir 1 sobre el tope</numerusform>
            <numerusform>Omitir {n} sobre el tope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met since {time}, {n} lines waiting</source>
        <extracomment>English for one: Not met since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>Sin contacto desde {time}, 1 línea en espera</numerusform>
            <numerusform>Sin contacto desde {time}, {n} líneas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and label texts of {n} lines</source>
        <extracomment>English for one: Notes and label texts of 1 line</extracomment>
        <translation>
            <numerusform>Notas y textos de etiquetas de 1 línea</numerusform>
            <numerusform>Notas y textos de etiquetas de {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time}, {n} lines waiting</source>
        <extracomment>English for one: Offline since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>Sin conexión desde {time}, 1 línea en espera</numerusform>
            <numerusform>Sin conexión desde {time}, {n} líneas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record {n} bills</source>
        <extracomment>English for one: Record 1 bill</extracomment>
        <translation>
            <numerusform>Registrar 1 factura</numerusform>
            <numerusform>Registrar {n} facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: {n} lines are whole</source>
        <extracomment>English for one: Verified: {n} line is whole</extracomment>
        <translation>
            <numerusform>Verificado: {n} línea íntegra</numerusform>
            <numerusform>Verificado: {n} líneas íntegras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever leaves now is due in {n} months.</source>
        <extracomment>English for one: Whoever leaves now is due in {n} month.</extracomment>
        <translation>
            <numerusform>A quien se vaya ahora le toca en {n} mes.</numerusform>
            <numerusform>A quien se vaya ahora le toca en {n} meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>English for one: and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked with {n} desks</source>
        <extracomment>English for one: checked with {n} desk</extracomment>
        <translation>
            <numerusform>comprobado con {n} mostrador</numerusform>
            <numerusform>comprobado con {n} mostradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate, {n} days old</source>
        <extracomment>English for one: estimate, 1 day old</extracomment>
        <translation>
            <numerusform>estimación de hace 1 día</numerusform>
            <numerusform>estimación de hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names and notes of {n} lines of old logs are erased</source>
        <extracomment>English for one: names and notes of 1 line of an old log are erased</extracomment>
        <translation>
            <numerusform>nombres y notas de 1 línea de un registro antiguo borrados</numerusform>
            <numerusform>nombres y notas de {n} líneas de registros antiguos borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the books for {n} days</source>
        <extracomment>English for one: not in the books for 1 day</extracomment>
        <translation>
            <numerusform>fuera de los libros desde hace 1 día</numerusform>
            <numerusform>fuera de los libros desde hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} overdue of {n}</source>
        <extracomment>English for one: {late} overdue of {n}</extracomment>
        <translation>
            <numerusform>{late} de {n} vencida</numerusform>
            <numerusform>{late} de {n} vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals wait</source>
        <extracomment>English for one: 1 approval waits</extracomment>
        <translation>
            <numerusform>1 aprobación en espera</numerusform>
            <numerusform>{n} aprobaciones en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are open</source>
        <extracomment>English for one: 1 is open</extracomment>
        <translation>
            <numerusform>1 abierta</numerusform>
            <numerusform>{n} abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arrived today</source>
        <extracomment>English for one: {n} arrived today</extracomment>
        <translation>
            <numerusform>{n} llegado hoy</numerusform>
            <numerusform>{n} llegados hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bills are recorded</source>
        <extracomment>English for one: 1 bill is recorded</extracomment>
        <translation>
            <numerusform>1 factura registrada</numerusform>
            <numerusform>{n} facturas registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} caps were exceeded before desks had met: F3</source>
        <extracomment>English for one: 1 cap was exceeded before desks had met: F3</extracomment>
        <translation>
            <numerusform>1 tope superado antes de encontrarse los mostradores: F3</numerusform>
            <numerusform>{n} topes superados antes de encontrarse los mostradores: F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>English for one: 1 changed</extracomment>
        <translation>
            <numerusform>1 cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: 1 day</extracomment>
        <translation>
            <numerusform>1 día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>English for one: {n} day ago</extracomment>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks, {age}</source>
        <extracomment>English for one: 1 desk, {age}</extracomment>
        <translation>
            <numerusform>1 mostrador, {age}</numerusform>
            <numerusform>{n} mostradores, {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks: {came}, {went}</source>
        <extracomment>English for one: 1 desk: {came}, {went}</extracomment>
        <translation>
            <numerusform>1 mostrador: {came}, {went}</numerusform>
            <numerusform>{n} mostradores: {came}, {went}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimates</source>
        <extracomment>English for one: 1 estimate</extracomment>
        <translation>
            <numerusform>1 estimación</numerusform>
            <numerusform>{n} estimaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures</source>
        <extracomment>English for one: 1 gesture</extracomment>
        <translation>
            <numerusform>1 gesto</numerusform>
            <numerusform>{n} gestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures wait for approval: Ctrl+Shift+A</source>
        <extracomment>English for one: 1 gesture waits for approval: Ctrl+Shift+A</extracomment>
        <translation>
            <numerusform>1 gesto espera aprobación: Ctrl+Shift+A</numerusform>
            <numerusform>{n} gestos esperan aprobación: Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <extracomment>English for one: 1 guest</extracomment>
        <translation>
            <numerusform>1 huésped</numerusform>
            <numerusform>{n} huéspedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests on a day</source>
        <extracomment>English for one: 1 guest on a day</extracomment>
        <translation>
            <numerusform>1 huésped en un día</numerusform>
            <numerusform>{n} huéspedes en un día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <extracomment>English for one: 1 handed over</extracomment>
        <translation>
            <numerusform>1 traspasada</numerusform>
            <numerusform>{n} traspasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents</source>
        <extracomment>English for one: 1 incident</extracomment>
        <translation>
            <numerusform>1 incidencia</numerusform>
            <numerusform>{n} incidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late corrections</source>
        <extracomment>English for one: 1 late correction</extracomment>
        <translation>
            <numerusform>1 corrección tardía</numerusform>
            <numerusform>{n} correcciones tardías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leave</source>
        <extracomment>English for one: 1 leaves</extracomment>
        <translation>
            <numerusform>1 sale</numerusform>
            <numerusform>{n} salen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>English for one: 1 line</extracomment>
        <translation>
            <numerusform>1 línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are marked as posted</source>
        <extracomment>English for one: 1 line is marked as posted</extracomment>
        <translation>
            <numerusform>1 línea marcada como apuntada</numerusform>
            <numerusform>{n} líneas marcadas como apuntadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came</source>
        <extracomment>English for one: 1 line came</extracomment>
        <translation>
            <numerusform>llegó 1 línea</numerusform>
            <numerusform>llegaron {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of old logs due to be erased</source>
        <extracomment>English for one: 1 line of an old log due to be erased</extracomment>
        <translation>
            <numerusform>1 línea de un registro antiguo por borrar</numerusform>
            <numerusform>{n} líneas de registros antiguos por borrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines to post</source>
        <extracomment>English for one: 1 line to post</extracomment>
        <translation>
            <numerusform>1 línea por apuntar</numerusform>
            <numerusform>{n} líneas por apuntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified</source>
        <extracomment>English for one: {n} line verified</extracomment>
        <translation>
            <numerusform>{n} línea verificada</numerusform>
            <numerusform>{n} líneas verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified, {known} acknowledged</source>
        <extracomment>English for one: {n} line verified, {known} acknowledged</extracomment>
        <translation>
            <numerusform>{n} línea verificada, {known} con constancia</numerusform>
            <numerusform>{n} líneas verificadas, {known} con constancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait.</source>
        <extracomment>English for one: 1 line waits.</extracomment>
        <translation>
            <numerusform>Espera 1 línea.</numerusform>
            <numerusform>Esperan {n} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines went</source>
        <extracomment>English for one: 1 line went</extracomment>
        <translation>
            <numerusform>salió 1 línea</numerusform>
            <numerusform>salieron {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with amounts and rooms, as “{erased}”</source>
        <extracomment>English for one: 1 line with its amount and room, as “{erased}”</extracomment>
        <translation>
            <numerusform>1 línea con su importe y habitación, como «{erased}»</numerusform>
            <numerusform>{n} líneas con importes y habitaciones, como «{erased}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked as left</source>
        <extracomment>English for one: 1 marked as left</extracomment>
        <translation>
            <numerusform>1 marcado como ido</numerusform>
            <numerusform>{n} marcados como idos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more colleagues, {money}</source>
        <extracomment>English for one: 1 more colleague, {money}</extracomment>
        <translation>
            <numerusform>1 compañero más, {money}</numerusform>
            <numerusform>{n} compañeros más, {money}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more visits</source>
        <extracomment>English for one: 1 more visit</extracomment>
        <translation>
            <numerusform>1 visita más</numerusform>
            <numerusform>{n} visitas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new guests</source>
        <extracomment>English for one: 1 new guest</extracomment>
        <translation>
            <numerusform>1 huésped nuevo</numerusform>
            <numerusform>{n} huéspedes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: 1 night</extracomment>
        <translation>
            <numerusform>1 noche</numerusform>
            <numerusform>{n} noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>English for one: {n} open</extracomment>
        <translation>
            <numerusform>{n} abierta</numerusform>
            <numerusform>{n} abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: 1 other</extracomment>
        <translation>
            <numerusform>1 más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <extracomment>English for one: 1 promise</extracomment>
        <translation>
            <numerusform>1 promesa</numerusform>
            <numerusform>{n} promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises due</source>
        <extracomment>English for one: 1 promise due</extracomment>
        <translation>
            <numerusform>1 promesa pendiente</numerusform>
            <numerusform>{n} promesas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises overdue</source>
        <extracomment>English for one: 1 promise overdue</extracomment>
        <translation>
            <numerusform>1 promesa vencida</numerusform>
            <numerusform>{n} promesas vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>English for one: 1 room</extracomment>
        <translation>
            <numerusform>1 habitación</numerusform>
            <numerusform>{n} habitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms are over the cap: a lead types a PIN here, or leave them out.</source>
        <extracomment>English for one: 1 room is over the cap: a lead types a PIN here, or leave it out.</extracomment>
        <translation>
            <numerusform>1 habitación supera el tope: un responsable escribe aquí su PIN, o bien omítala.</numerusform>
            <numerusform>{n} habitaciones superan el tope: un responsable escribe aquí su PIN, o bien omítalas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms: {words}</source>
        <extracomment>English for one: 1 room: {words}</extracomment>
        <translation>
            <numerusform>1 habitación: {words}</numerusform>
            <numerusform>{n} habitaciones: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>English for one: 1 row</extracomment>
        <translation>
            <numerusform>1 fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in</source>
        <extracomment>English for one: 1 row is in</extracomment>
        <translation>
            <numerusform>1 fila incorporada</numerusform>
            <numerusform>{n} filas incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>English for one: 1 row was left out.</extracomment>
        <translation>
            <numerusform>Se omitió 1 fila.</numerusform>
            <numerusform>Se omitieron {n} filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are due</source>
        <extracomment>English for one: 1 stay is due</extracomment>
        <translation>
            <numerusform>Toca borrar 1 estancia</numerusform>
            <numerusform>Toca borrar {n} estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are erased, on record as lines {first} to {last}</source>
        <extracomment>English for one: 1 stay is erased, on record as line {first}</extracomment>
        <translation>
            <numerusform>1 estancia borrada, consta en la línea {first}</numerusform>
            <numerusform>{n} estancias borradas, constan en las líneas {first} a {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays due to be erased</source>
        <extracomment>English for one: 1 stay due to be erased</extracomment>
        <translation>
            <numerusform>1 estancia por borrar</numerusform>
            <numerusform>{n} estancias por borrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <extracomment>English for one: 1 taken back</extracomment>
        <translation>
            <numerusform>1 anulado</numerusform>
            <numerusform>{n} anulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things must be mended.</source>
        <extracomment>English for one: 1 thing must be mended.</extracomment>
        <translation>
            <numerusform>Hay que arreglar 1 cosa.</numerusform>
            <numerusform>Hay que arreglar {n} cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>English for one: 1 to look at</extracomment>
        <translation>
            <numerusform>1 por mirar</numerusform>
            <numerusform>{n} por mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to settle</source>
        <extracomment>English for one: 1 to settle</extracomment>
        <translation>
            <numerusform>1 por resolver</numerusform>
            <numerusform>{n} por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for approval</source>
        <extracomment>English for one: 1 waits for approval</extracomment>
        <translation>
            <numerusform>1 espera aprobación</numerusform>
            <numerusform>{n} esperan aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}, {n} nights</source>
        <extracomment>English for one: {span}, 1 night</extracomment>
        <translation>
            <numerusform>{span}, 1 noche</numerusform>
            <numerusform>{span}, {n} noches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> · left</source>
        <translation> · se fue</translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation>1 · molesto</translation>
    </message>
    <message>
        <source>2 · annoying</source>
        <translation>2 · irritante</translation>
    </message>
    <message>
        <source>3 · serious</source>
        <translation>3 · grave</translation>
    </message>
    <message>
        <source>4 · stay spoilt</source>
        <translation>4 · arruinada</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Un tercero</translation>
    </message>
    <message>
        <source>All of them are recorded together, or none.</source>
        <translation>Se registran todos juntos o ninguno.</translation>
    </message>
    <message>
        <source>Already logged: {each} {kind} for {many}</source>
        <translation>Ya registrado: {kind} de {each} para {many}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Caps today</source>
        <translation>Topes de hoy</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>Elija primero un gesto entre las líneas recientes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Deluxe</source>
        <translation>Deluxe</translation>
    </message>
    <message>
        <source>Enter shows each cap</source>
        <translation>Enter muestra cada tope</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Debido a</translation>
    </message>
    <message>
        <source>Favourite {n}</source>
        <translation>Favorito {n}</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>Filtrar los gestos recientes</translation>
    </message>
    <message>
        <source>Folio, bar, spa</source>
        <translation>Folio, bar, spa</translation>
    </message>
    <message>
        <source>Go to the quick line</source>
        <translation>Ir a la línea rápida</translation>
    </message>
    <message>
        <source>Go to what waits for approval</source>
        <translation>Ir a lo que espera aprobación</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <source>How much is it? Type what the guest gets, such as {example}.</source>
        <translation>¿Cuánto es? Escriba lo que recibe el huésped, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Junior suite</source>
        <translation>Junior suite</translation>
    </message>
    <message>
        <source>Logged {each} {kind} for {many} as one incident</source>
        <translation>Registrado: {kind} de {each} para {many} como una sola incidencia</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>Nuevo gesto…</translation>
    </message>
    <message>
        <source>New {kind}…</source>
        <translation>Registrar {kind}…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>One thing, many rooms…</source>
        <translation>Una causa, muchas habitaciones…</translation>
    </message>
    <message>
        <source>Over by {over}</source>
        <translation>Supera en {over}</translation>
    </message>
    <message>
        <source>Over by {over} · {left} is left</source>
        <translation>Supera en {over} · quedan {left}</translation>
    </message>
    <message>
        <source>Owner: {what}</source>
        <translation>A cargo de: {what}</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>Registrar {n}</translation>
    </message>
    <message>
        <source>Promise: {when}</source>
        <translation>Promesa: {when}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Prometido: {what}</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Take my last line back</source>
        <translation>Anular mi última línea</translation>
    </message>
    <message>
        <source>Take the selected line back (Delete)</source>
        <translation>Anular la línea elegida (Supr)</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>El huésped</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>El hotel</translation>
    </message>
    <message>
        <source>Today you helped {guests} with {gestures}</source>
        <translation>Hoy ha ayudado a {guests} con {gestures}</translation>
    </message>
    <message>
        <source>True-up</source>
        <translation>Regularización</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name and choose the guest.</source>
        <translation>¿Para quién es? Escriba una habitación o un nombre y elija el huésped.</translation>
    </message>
    <message>
        <source>after the stay</source>
        <translation>tras la estancia</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>llega el {day}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>colleagues {money}</source>
        <translation>compañeros {money}</translation>
    </message>
    <message>
        <source>counts for {day} until {time}</source>
        <translation>cuenta para el {day} hasta las {time}</translation>
    </message>
    <message>
        <source>counts for {day}: the day was rolled</source>
        <translation>cuenta para el {day}: el día se cambió</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>vence {when}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>had the same at {time}</source>
        <translation>recibió lo mismo a las {time}</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>alojado</translation>
    </message>
    <message>
        <source>in house · leaves today</source>
        <translation>alojado · sale hoy</translation>
    </message>
    <message>
        <source>in house · until {day}</source>
        <translation>alojado · hasta el {day}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>late correction</source>
        <translation>corrección tardía</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>sale hoy</translation>
    </message>
    <message>
        <source>leaves {left}</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <source>leaves {left} of {of}</source>
        <translation>quedan {left} de {of}</translation>
    </message>
    <message>
        <source>leaves {left} of {of} on {day}</source>
        <translation>quedan {left} de {of} el {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>left on {day}: marked as after the stay</source>
        <translation>se fue el {day}: marcado como posterior a la estancia</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>se fue el {day}</translation>
    </message>
    <message>
        <source>left: marked as after the stay</source>
        <translation>se fue: marcado como posterior a la estancia</translation>
    </message>
    <message>
        <source>moved here from {room}</source>
        <translation>trasladado aquí desde la {room}</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>necesita aprobación</translation>
    </message>
    <message>
        <source>no cap in force · ask a manager</source>
        <translation>ningún tope en vigor · pregunte a un gerente</translation>
    </message>
    <message>
        <source>no cap in force: ask a manager</source>
        <translation>ningún tope en vigor: pregunte a un gerente</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>no hay ningún tope en vigor para usted: pida a un gerente que lo fije</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nobody in {words}</source>
        <translation>nadie en {words}</translation>
    </message>
    <message>
        <source>of line {seq}</source>
        <translation>de la línea {seq}</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>una incidencia</translation>
    </message>
    <message>
        <source>only what this desk knows</source>
        <translation>solo lo que sabe este mostrador</translation>
    </message>
    <message>
        <source>over by true-up</source>
        <translation>supera el tope por la regularización</translation>
    </message>
    <message>
        <source>over by {over}</source>
        <translation>supera en {over}</translation>
    </message>
    <message>
        <source>over by {over} on {day} · a lead approves</source>
        <translation>supera en {over} el {day} · aprueba un responsable</translation>
    </message>
    <message>
        <source>over by {over} · a lead approves</source>
        <translation>supera en {over} · aprueba un responsable</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>supera el tope</translation>
    </message>
    <message>
        <source>over cap · {who}</source>
        <translation>supera el tope · {who}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>anulado en parte</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>comparte habitación</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>this guest {alone} · all who share {all}</source>
        <translation>este huésped {alone} · todos los que comparten {all}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>qué causa: ¿{causes}?</translation>
    </message>
    <message>
        <source>{given} given today, no limit</source>
        <translation>{given} dados hoy, sin límite</translation>
    </message>
    <message>
        <source>{given} of {of} given today</source>
        <translation>{given} de {of} dados hoy</translation>
    </message>
    <message>
        <source>{label}  {value} · costs {cost}</source>
        <translation>{label}  {value} · cuesta {cost}</translation>
    </message>
    <message>
        <source>{left} of {of} left</source>
        <translation>quedan {left} de {of}</translation>
    </message>
    <message>
        <source>{many} · {each} each · {total} in all</source>
        <translation>{many} · {each} cada una · {total} en total</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>quedan {money}</translation>
    </message>
    <message>
        <source>{money} waits</source>
        <translation>{money} en espera</translation>
    </message>
    <message>
        <source>{n} more from colleagues, {money}</source>
        <translation>{n} más de compañeros, {money}</translation>
    </message>
    <message>
        <source>{n} over cap · {who}</source>
        <translation>{n} superan el tope · {who}</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} habitaciones</translation>
    </message>
    <message>
        <source>{said} · {waiting} waits for approval</source>
        <translation>{said} · {waiting} espera aprobación</translation>
    </message>
    <message>
        <source>{said} — Ctrl+Z undoes</source>
        <translation>{said} — Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>{said}; {n} above the lead's own limit</source>
        <translation>{said}; {n} por encima del límite del responsable</translation>
    </message>
    <message>
        <source>{who} gave {money} at {time}</source>
        <translation>{who} dio {money} a las {time}</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>A first or family name alone in somebody else's note</source>
        <translation>Un nombre o apellido suelto en la nota de otra persona</translation>
    </message>
    <message>
        <source>A first or family name alone in somebody else's note: look at line {seqs}{more}</source>
        <translation>Un nombre o un apellido solos en la nota de otra persona: mire la línea {seqs}{more}</translation>
    </message>
    <message>
        <source>A line that you erased the guest, and why</source>
        <translation>Una línea que dice que usted borró al huésped y por qué</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Añadir un huésped</translation>
    </message>
    <message>
        <source>Also the other visit under this name</source>
        <translation>También la otra visita con este nombre</translation>
    </message>
    <message>
        <source>Also the {n} other visits under this name</source>
        <translation>También las otras {n} visitas con este nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on</source>
        <translation>Las copias, y los libros que una restauración apartó: el último desaparece con la primera copia a partir del {day}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Correct this guest's name</source>
        <translation>Corregir el nombre de este huésped</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates and rooms of the stay</source>
        <translation>Fechas y habitaciones de la estancia</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Drafts and typed lines of {who}</source>
        <translation>Borradores y líneas escritas de {who}</translation>
    </message>
    <message>
        <source>Erase this guest for good…</source>
        <translation>Borrar a este huésped para siempre…</translation>
    </message>
    <message>
        <source>Every name and reading, the booking</source>
        <translation>Todos los nombres y lecturas, la reserva</translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation>Se pudieron leer todas las filas</translation>
    </message>
    <message>
        <source>Everybody in house is on the list</source>
        <translation>Todos los alojados están en la lista</translation>
    </message>
    <message>
        <source>Everybody today</source>
        <translation>Todos hoy</translation>
    </message>
    <message>
        <source>Exported files (PDF, CSV), copies kept elsewhere, and paper</source>
        <translation>Los archivos exportados (PDF, CSV), las copias guardadas en otro lugar y el papel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Buscar un huésped</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Go to this guest's time line</source>
        <translation>Ir a la cronología de este huésped</translation>
    </message>
    <message>
        <source>Goes, from the file and its pages</source>
        <translation>Se va, del archivo y de sus páginas</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Import the in-house list</source>
        <translation>Importar la lista de alojados</translation>
    </message>
    <message>
        <source>In which language? Arrow keys choose, Enter goes on.</source>
        <translation>¿En qué idioma? Las flechas eligen, Enter continúa.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Letter to this guest as PDF…</source>
        <translation>Carta a este huésped en PDF…</translation>
    </message>
    <message>
        <source>Letter {document}.pdf</source>
        <translation>Carta {document}.pdf</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in; it can still be corrected afterwards.</source>
        <translation>La línea {seq} es una estimación hasta que llegue la factura; después aún se puede corregir.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap today: its headroom comes back.</source>
        <translation>La línea {seq} aún cuenta hoy en el tope del grupo: su margen se recupera.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>La línea {seq} espera una aprobación: apruébela o deniéguela primero.</translation>
    </message>
    <message>
        <source>Move this guest to another room</source>
        <translation>Cambiar a este huésped de habitación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New gesture for this guest</source>
        <translation>Nuevo gesto para este huésped</translation>
    </message>
    <message>
        <source>No colleague has given anything today</source>
        <translation>Ningún compañero ha dado nada hoy</translation>
    </message>
    <message>
        <source>No line: nothing was given</source>
        <translation>Ninguna línea: no se dio nada</translation>
    </message>
    <message>
        <source>Nobody is on the list as before</source>
        <translation>Nadie figura en la lista igual que antes</translation>
    </message>
    <message>
        <source>Nobody new is on the list</source>
        <translation>No hay nadie nuevo en la lista</translation>
    </message>
    <message>
        <source>Nobody's stay changes</source>
        <translation>No cambia la estancia de nadie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was given to this guest that has a voucher: a credit or a label does.</source>
        <translation>A este huésped no se le dio nada que lleve vale: lo llevan un abono o una etiqueta.</translation>
    </message>
    <message>
        <source>Out of this desk's reach</source>
        <translation>Fuera del alcance de este mostrador</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>Queda en el diario</translation>
    </message>
    <message>
        <source>Texts that write the whole name: line {seqs}{more}</source>
        <translation>Textos que escriben el nombre completo: línea {seqs}{more}</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>El huésped sigue alojado: márquelo primero como ido.</translation>
    </message>
    <message>
        <source>The letter to {name}</source>
        <translation>La carta a {name}</translation>
    </message>
    <message>
        <source>The lines with their days, amounts and rooms</source>
        <translation>Las líneas con sus días, importes y habitaciones</translation>
    </message>
    <message>
        <source>The list is in: {parts}.</source>
        <translation>Lista importada: {parts}.</translation>
    </message>
    <message>
        <source>The voucher for line {seq}</source>
        <translation>El vale de la línea {seq}</translation>
    </message>
    <message>
        <source>This guest has left</source>
        <translation>Este huésped ya se fue</translation>
    </message>
    <message>
        <source>This guest is also another entry…</source>
        <translation>Este huésped es también otra entrada…</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Esta estancia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Totals, and the chain that proves them</source>
        <translation>Los totales y la cadena que los demuestra</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Voucher for this guest as PDF…</source>
        <translation>Vale para este huésped en PDF…</translation>
    </message>
    <message>
        <source>Voucher {document}.pdf</source>
        <translation>Vale {document}.pdf</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet: nobody will know whom it was promised to.</source>
        <translation>Lo que prometió la línea {seq} aún no ha vencido: nadie sabrá a quién se prometió.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>You today</source>
        <translation>Usted hoy</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>llega el {day}</translation>
    </message>
    <message>
        <source>caller, no room</source>
        <translation>llamada, sin habitación</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>fechas: {order}</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>in house until {day}</source>
        <translation>alojado hasta el {day}</translation>
    </message>
    <message>
        <source>in house, no departure yet</source>
        <translation>alojado, aún sin salida</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>sale hoy</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>se fue el {day}</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>no hay ningún tope en vigor para usted: pida a un gerente que lo fije</translation>
    </message>
    <message>
        <source>no departure</source>
        <translation>sin salida</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>de {cap}</translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation>supera en {money}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>desde el {day}, {time}</translation>
    </message>
    <message>
        <source>this guest {alone}, with the party {pooled}</source>
        <translation>este huésped {alone}, con el grupo {pooled}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>was due to leave {day}</source>
        <translation>debía salir el {day}</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>primero el año</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation>quedan {money} hoy</translation>
    </message>
    <message>
        <source>{money} waits for approval</source>
        <translation>{money} espera aprobación</translation>
    </message>
    <message>
        <source>{span}, night {n} of {count}</source>
        <translation>{span}, noche {n} de {count}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>+43 1 555 0100, or a mailbox; empty when only the desk itself will do.</source>
        <translation>+43 1 555 0100, o un buzón; vacío si solo vale venir al mostrador.</translation>
    </message>
    <message>
        <source>03:00: a gesture at 02:30 still counts for the day before.</source>
        <translation>03:00: un gesto a las 02:30 aún cuenta para el día anterior.</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50.</source>
        <translation>1,234.50 o 1.234,50.</translation>
    </message>
    <message>
        <source>1,50 where semicolons part the cells.</source>
        <translation>1,50 donde el punto y coma separa las celdas.</translation>
    </message>
    <message>
        <source>100.00, or none for no limit.</source>
        <translation>100.00, o none para no poner límite.</translation>
    </message>
    <message>
        <source>12.50 of 25.00, when half of a voucher was returned.</source>
        <translation>12.50 de 25.00, si se devolvió la mitad de un vale.</translation>
    </message>
    <message>
        <source>14.37 for a label that was estimated at 12.00.</source>
        <translation>14.37 por una etiqueta que se estimó en 12.00.</translation>
    </message>
    <message>
        <source>150.00; Enter says who would have had to ask.</source>
        <translation>150.00; Enter dice quién habría tenido que preguntar.</translation>
    </message>
    <message>
        <source>18, unless the law where you are says less.</source>
        <translation>18, salvo que la ley de su país diga menos.</translation>
    </message>
    <message>
        <source>2 at 30 a night counts 30 today and 30 tomorrow.</source>
        <translation>2 a 30 por noche cuentan 30 hoy y 30 mañana.</translation>
    </message>
    <message>
        <source>20 or 20.00; nothing is rounded or trimmed to fit.</source>
        <translation>20 o 20.00; nada se redondea ni se recorta para que quepa.</translation>
    </message>
    <message>
        <source>2027-01-31.</source>
        <translation>2027-01-31.</translation>
    </message>
    <message>
        <source>27 Nov, or 3.</source>
        <translation>27 nov, o 3.</translation>
    </message>
    <message>
        <source>2h, 1d, 18:00 or tomorrow.</source>
        <translation>2h, 1d, 18:00 o tomorrow.</translation>
    </message>
    <message>
        <source>401-418 not 405, or 4th floor.</source>
        <translation>401-418 not 405, o 4th floor.</translation>
    </message>
    <message>
        <source>412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.</source>
        <translation>412 c20 wifi down !1d da a la habitación 412 un abono de 20 y promete algo para mañana.</translation>
    </message>
    <message>
        <source>412 credit shows the credits of room 412; empty shows all lines.</source>
        <translation>412 credit muestra los abonos de la habitación 412; vacío muestra todas las líneas.</translation>
    </message>
    <message>
        <source>412 or nguyen; the arrow keys choose among several.</source>
        <translation>412 o nguyen; las flechas eligen entre varios.</translation>
    </message>
    <message>
        <source>412, a name, or a booking's number.</source>
        <translation>412, un nombre o un número de reserva.</translation>
    </message>
    <message>
        <source>412, nguyen or GH1234; every word must fit.</source>
        <translation>412, nguyen o GH1234; deben coincidir todas las palabras.</translation>
    </message>
    <message>
        <source>412, or B-12.</source>
        <translation>412, o B-12.</translation>
    </message>
    <message>
        <source>42, as it is printed on its report.</source>
        <translation>42, como está impreso en su informe.</translation>
    </message>
    <message>
        <source>42, or 23 Nov.</source>
        <translation>42, o 23 nov.</translation>
    </message>
    <message>
        <source>518.</source>
        <translation>518.</translation>
    </message>
    <message>
        <source>701, a name, or a booking's number.</source>
        <translation>701, un nombre o un número de reserva.</translation>
    </message>
    <message>
        <source>7KQ2, for a code that ends in 7KQ2.</source>
        <translation>7KQ2, para un código que acaba en 7KQ2.</translation>
    </message>
    <message>
        <source>90 s at a counter where guests stand.</source>
        <translation>90 s en un mostrador con huéspedes delante.</translation>
    </message>
    <message>
        <source>A birthday cake delights; a credit for noise mends.</source>
        <translation>Una tarta de cumpleaños es un detalle; un abono por ruido repara.</translation>
    </message>
    <message>
        <source>A breakfast worth 20 may cost the house 7.</source>
        <translation>Un desayuno que vale 20 puede costarle 7 a la casa.</translation>
    </message>
    <message>
        <source>A couple in one room has it twice, or once.</source>
        <translation>Una pareja en una habitación lo tiene dos veces, o una.</translation>
    </message>
    <message>
        <source>A couple in one room has two caps, or one.</source>
        <translation>Una pareja en una habitación tiene dos topes, o uno.</translation>
    </message>
    <message>
        <source>A credit of 20 for every room without hot water.</source>
        <translation>Un abono de 20 para cada habitación sin agua caliente.</translation>
    </message>
    <message>
        <source>A lead's cap is also the most that a lead can approve.</source>
        <translation>El tope de un responsable es también lo máximo que puede aprobar.</translation>
    </message>
    <message>
        <source>A name alone is no proof: compare booking and dates first.</source>
        <translation>Un nombre solo no es prueba: compare antes la reserva y las fechas.</translation>
    </message>
    <message>
        <source>A power cut in the street is nobody's fault here.</source>
        <translation>Un corte de luz en la calle no es culpa de nadie aquí.</translation>
    </message>
    <message>
        <source>A ready gesture of the house's catalogue: it fills in value, cost and the usual cause.</source>
        <translation>Un gesto ya preparado del catálogo de la casa: rellena valor, coste y la causa habitual.</translation>
    </message>
    <message>
        <source>A rep gives, a lead approves and closes shifts, a manager sets the policy.</source>
        <translation>Un agente da, un responsable aprueba y cierra turnos, un gerente fija las normas.</translation>
    </message>
    <message>
        <source>A slow breakfast is 1, a night without sleep is 3.</source>
        <translation>Un desayuno lento es 1; una noche sin dormir, 3.</translation>
    </message>
    <message>
        <source>A word on how the promise ended; it stands on the guest's time line.</source>
        <translation>Unas palabras sobre cómo acabó la promesa; figuran en la cronología del huésped.</translation>
    </message>
    <message>
        <source>A4 in most of the world, Letter in North America.</source>
        <translation>A4 en casi todo el mundo, Carta en Norteamérica.</translation>
    </message>
    <message>
        <source>Ada Example, and not Ada alone.</source>
        <translation>Ada Example, y no solo Ada.</translation>
    </message>
    <message>
        <source>After how long without a key or a click the desk locks itself; drafts are kept.</source>
        <translation>Cuánto tarda el mostrador en bloquearse si no hay teclas ni clics; los borradores se conservan.</translation>
    </message>
    <message>
        <source>All rooms that one incident befell: ranges, single rooms, floors, and what is left out.</source>
        <translation>Todas las habitaciones afectadas por una incidencia: intervalos, habitaciones sueltas, plantas y lo que se excluye.</translation>
    </message>
    <message>
        <source>Always, where the computer takes its touch screen for a mouse.</source>
        <translation>Siempre, si el equipo toma su pantalla táctil por un ratón.</translation>
    </message>
    <message>
        <source>An update is one file that ends in .latitude. It is signed: a changed or strange one is refused.</source>
        <translation>Una actualización es un solo archivo que termina en .latitude. Está firmado: uno cambiado o ajeno se rechaza.</translation>
    </message>
    <message>
        <source>As IT was shown it, once.</source>
        <translation>Como se mostró a informática, una vez.</translation>
    </message>
    <message>
        <source>As IT wrote it: postgresql://latitude_grand_spa@db.example/latitude.</source>
        <translation>Como la escribió informática: postgresql://latitude_grand_spa@db.example/latitude.</translation>
    </message>
    <message>
        <source>Asked for it by mail on 3 November.</source>
        <translation>Lo pidió por correo el 3 de noviembre.</translation>
    </message>
    <message>
        <source>Bring an iron up.</source>
        <translation>Subir una plancha.</translation>
    </message>
    <message>
        <source>By phone, when the room called.</source>
        <translation>Por teléfono, si llamaron desde la habitación.</translation>
    </message>
    <message>
        <source>By when it is due: a span or a time, never “soon”.</source>
        <translation>Para cuándo vence: un plazo o una hora, nunca «pronto».</translation>
    </message>
    <message>
        <source>By when something more is promised to the guest; empty when nothing is.</source>
        <translation>Para cuándo se promete algo más al huésped; vacío si no se promete nada.</translation>
    </message>
    <message>
        <source>C on the tabs chooses the credit, L the label, U the upgrade.</source>
        <translation>C en las pestañas elige el abono, L la etiqueta, U la mejora.</translation>
    </message>
    <message>
        <source>CSV, which alone holds the guests' names.</source>
        <translation>CSV, el único con los nombres de los huéspedes.</translation>
    </message>
    <message>
        <source>Call about the parcel.</source>
        <translation>Llamar por lo del paquete.</translation>
    </message>
    <message>
        <source>Choose the stick itself, and the newest one on it for this computer is taken.</source>
        <translation>Elija la propia memoria y se toma la más nueva para este ordenador.</translation>
    </message>
    <message>
        <source>Copy it from the label: RR 1234 5678 9.</source>
        <translation>Cópielo de la etiqueta: RR 1234 5678 9.</translation>
    </message>
    <message>
        <source>Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.</source>
        <translation>Ctrl++ aumenta un paso en cualquier lugar, Ctrl+0 es 100 %.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.</source>
        <translation>Ctrl+1 a Ctrl+4: 7, 30, 90 o 365 días.</translation>
    </message>
    <message>
        <source>Ctrl+Tab turns to the next one.</source>
        <translation>Ctrl+Tab pasa al siguiente.</translation>
    </message>
    <message>
        <source>D is delighted, F is fine, U is still unhappy.</source>
        <translation>D es encantado, F es conforme, U es aún descontento.</translation>
    </message>
    <message>
        <source>Deutsch, when the auditor reads German.</source>
        <translation>Español, si la auditoría lee español.</translation>
    </message>
    <message>
        <source>EUR, or type the country.</source>
        <translation>EUR, o escriba el país.</translation>
    </message>
    <message>
        <source>Each such line is marked on the report.</source>
        <translation>Cada línea así queda marcada en el informe.</translation>
    </message>
    <message>
        <source>Empty at the first desk; at the next ones the eight groups that it shows.</source>
        <translation>Vacía en el primer mostrador; en los siguientes, los ocho grupos que muestra.</translation>
    </message>
    <message>
        <source>Estimate 12, and write 14.37 on F3 when the carrier's bill is there.</source>
        <translation>Estime 12 y anote 14.37 en F3 cuando llegue la factura del transportista.</translation>
    </message>
    <message>
        <source>Every cap can be changed later in the settings, from a day on.</source>
        <translation>Todos los topes pueden cambiarse después en los ajustes, a partir de un día.</translation>
    </message>
    <message>
        <source>Every line of the shift, or only what a lead should look at.</source>
        <translation>Todas las líneas del turno, o solo lo que un responsable debería mirar.</translation>
    </message>
    <message>
        <source>Everything, to see what was left open for days.</source>
        <translation>Todo, para ver lo que lleva días pendiente.</translation>
    </message>
    <message>
        <source>Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.</source>
        <translation>Son excepciones los importes sobre un tope, las anulaciones, las estimaciones y los relojes dudosos.</translation>
    </message>
    <message>
        <source>Express or standard.</source>
        <translation>Express o standard.</translation>
    </message>
    <message>
        <source>Finds everything that can be done by a few letters of it; Enter does it.</source>
        <translation>Encuentra todo lo que se puede hacer con unas pocas letras; Enter lo ejecuta.</translation>
    </message>
    <message>
        <source>Finds guests in house and all earlier ones, by room, name or confirmation.</source>
        <translation>Encuentra a los huéspedes alojados y a todos los anteriores, por habitación, nombre o confirmación.</translation>
    </message>
    <message>
        <source>Finds what the guides say: every word must stand in a section.</source>
        <translation>Encuentra lo que dicen las guías: cada palabra debe estar en una sección.</translation>
    </message>
    <message>
        <source>Folio, bar, or voucher.</source>
        <translation>Folio, bar o vale.</translation>
    </message>
    <message>
        <source>For how many nights the better room is given; each night counts on its own day.</source>
        <translation>Cuántas noches se da la habitación mejor; cada noche cuenta en su propio día.</translation>
    </message>
    <message>
        <source>For the room choose the column that is called “Zimmer” or “Room No.”.</source>
        <translation>Para la habitación, elija la columna que se llama «Habitación» o «Room No.».</translation>
    </message>
    <message>
        <source>For whom the cap is: reps, leads or managers.</source>
        <translation>Para quién es el tope: agentes, responsables o gerentes.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one in the settings.</source>
        <translation>¿Lo ha olvidado? Un gerente pone uno nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>Four groups of four signs; it may be typed without the dashes.</source>
        <translation>Cuatro grupos de cuatro signos; puede escribirse sin los guiones.</translation>
    </message>
    <message>
        <source>Four to twelve digits; they are shown to nobody.</source>
        <translation>De cuatro a doce cifras; no se muestran a nadie.</translation>
    </message>
    <message>
        <source>Français for a guest from Lyon.</source>
        <translation>Français para un huésped de Lyon.</translation>
    </message>
    <message>
        <source>Front desk, or Concierge.</source>
        <translation>Recepción, o Conserjería.</translation>
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
        <translation>Cómo contacta un huésped desde fuera con el mostrador; se imprime en las cartas a huéspedes.</translation>
    </message>
    <message>
        <source>How amounts are written on screens and reports: with a point or a comma.</source>
        <translation>Cómo se escriben los importes en pantallas e informes: con punto o con coma.</translation>
    </message>
    <message>
        <source>How it is sent, as the carrier calls it.</source>
        <translation>Cómo se envía, tal como lo llama el transportista.</translation>
    </message>
    <message>
        <source>How large the text of this computer's window is.</source>
        <translation>El tamaño del texto en la ventana de este equipo.</translation>
    </message>
    <message>
        <source>How many business days up to today are counted.</source>
        <translation>Cuántos días hoteleros hasta hoy se cuentan.</translation>
    </message>
    <message>
        <source>How many months after departure a guest is due to be erased; nothing goes by itself.</source>
        <translation>Cuántos meses después de la salida toca borrar a un huésped; nada desaparece solo.</translation>
    </message>
    <message>
        <source>How much came back, at most what was given.</source>
        <translation>Cuánto se devolvió, como mucho lo que se dio.</translation>
    </message>
    <message>
        <source>How much each role may give one guest in one day, to begin with.</source>
        <translation>Cuánto puede dar cada rol a un huésped en un día, para empezar.</translation>
    </message>
    <message>
        <source>How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4).</source>
        <translation>Cuánto estropeó la estancia, de una molestia (1) a una estancia arruinada (4).</translation>
    </message>
    <message>
        <source>How the guest reached the house with it.</source>
        <translation>Por qué vía se dirigió el huésped a la casa.</translation>
    </message>
    <message>
        <source>How the name is typed in another script, so that others find it.</source>
        <translation>Cómo se escribe el nombre en otro alfabeto, para que otros lo encuentren.</translation>
    </message>
    <message>
        <source>Junior suite.</source>
        <translation>Junior suite.</translation>
    </message>
    <message>
        <source>LL. Nobody approves an own line.</source>
        <translation>LL. Nadie aprueba una línea propia.</translation>
    </message>
    <message>
        <source>LL. Nobody decides about an own line.</source>
        <translation>LL. Nadie decide sobre una línea propia.</translation>
    </message>
    <message>
        <source>Last 30 days.</source>
        <translation>Últimos 30 días.</translation>
    </message>
    <message>
        <source>Lets a lead approve an own line, for houses with one lead on duty.</source>
        <translation>Permite que un responsable apruebe una línea propia, en casas con un solo responsable de servicio.</translation>
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
        <translation>Hace que botones, campos y filas sean lo bastante grandes para un dedo con cualquier tamaño de texto.</translation>
    </message>
    <message>
        <source>No birthday and no row of the same digit.</source>
        <translation>Ni un cumpleaños ni una misma cifra repetida.</translation>
    </message>
    <message>
        <source>No signal by the window from 20:00 to 22:30.</source>
        <translation>Sin señal junto a la ventana de 20:00 a 22:30.</translation>
    </message>
    <message>
        <source>Nothing is looked for in a network, now or later.</source>
        <translation>No se busca nada en una red, ni ahora ni después.</translation>
    </message>
    <message>
        <source>Nothing moves when the computer's own settings ask for none.</source>
        <translation>Nada se mueve si los ajustes del propio equipo así lo piden.</translation>
    </message>
    <message>
        <source>Past shifts have a late correction's supplement beside them.</source>
        <translation>Los turnos anteriores llevan al lado el anexo de una corrección tardía.</translation>
    </message>
    <message>
        <source>Reached her, the parcel is on its way.</source>
        <translation>Hablé con ella, el paquete está en camino.</translation>
    </message>
    <message>
        <source>Rep: what reps gave in the last days.</source>
        <translation>Agente: lo que dieron los agentes en los últimos días.</translation>
    </message>
    <message>
        <source>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</source>
        <translation>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</translation>
    </message>
    <message>
        <source>She stays for a month and asks for me.</source>
        <translation>Se queda un mes y siempre pregunta por mí.</translation>
    </message>
    <message>
        <source>Shows how many questions the cap has led to.</source>
        <translation>Muestra cuántas preguntas ha causado el tope.</translation>
    </message>
    <message>
        <source>Shows only the closed shifts that hold every word typed here.</source>
        <translation>Muestra solo los turnos cerrados que contienen todas las palabras escritas aquí.</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word typed here, in any column.</source>
        <translation>Muestra solo las líneas que contienen todas las palabras escritas aquí, en cualquier columna.</translation>
    </message>
    <message>
        <source>Standard double.</source>
        <translation>Doble estándar.</translation>
    </message>
    <message>
        <source>TS.</source>
        <translation>TS.</translation>
    </message>
    <message>
        <source>That manager's PIN, as it was when the backup was made.</source>
        <translation>El PIN de ese gerente, tal como era cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>The PIN of then, if it was changed since.</source>
        <translation>El PIN de entonces, si se cambió desde entonces.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with now.</source>
        <translation>El PIN con el que inicia sesión ahora.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with.</source>
        <translation>El PIN con el que inicia sesión.</translation>
    </message>
    <message>
        <source>The PIN to begin with, 4 to 12 digits; the person can change it in the settings.</source>
        <translation>El PIN inicial, de 4 a 12 cifras; la persona puede cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>The arrow keys choose, Tab goes to the word, Enter confirms.</source>
        <translation>Las flechas eligen, Tab pasa al texto, Enter confirma.</translation>
    </message>
    <message>
        <source>The arrow keys turn from one to the next.</source>
        <translation>Las flechas pasan de uno al siguiente.</translation>
    </message>
    <message>
        <source>The booking's number, if there is one: those who share it are one party.</source>
        <translation>El número de la reserva, si lo hay: quienes lo comparten forman un grupo.</translation>
    </message>
    <message>
        <source>The business day from which it is in force; lines posted before keep their cap.</source>
        <translation>El día hotelero desde el que está en vigor; las líneas registradas antes conservan su tope.</translation>
    </message>
    <message>
        <source>The business days on which the lines of the file were posted, or the shift that holds them.</source>
        <translation>Los días hoteleros en que se registraron las líneas del archivo, o el turno que las contiene.</translation>
    </message>
    <message>
        <source>The charger that was left in the room.</source>
        <translation>El cargador que quedó en la habitación.</translation>
    </message>
    <message>
        <source>The code that was printed when the hotel was set up; it gives a manager a new PIN.</source>
        <translation>El código que se imprimió al configurar el hotel; da a un gerente un PIN nuevo.</translation>
    </message>
    <message>
        <source>The colours of this computer's window; they are no policy.</source>
        <translation>Los colores de la ventana de este equipo; no son una norma de la casa.</translation>
    </message>
    <message>
        <source>The currency of all amounts. It cannot be changed once something was posted.</source>
        <translation>La moneda de todos los importes. No puede cambiarse una vez registrado algo.</translation>
    </message>
    <message>
        <source>The day of departure, as a date or a number of nights; empty when it is open.</source>
        <translation>El día de salida, como fecha o número de noches; vacío si no se sabe.</translation>
    </message>
    <message>
        <source>The first and the last business day whose lines the file holds; the same day twice is that day.</source>
        <translation>El primer y el último día hotelero cuyas líneas contiene el archivo; dos veces el mismo día es ese día.</translation>
    </message>
    <message>
        <source>The first and the last of a month.</source>
        <translation>El primero y el último de un mes.</translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation>El primero del mes que viene.</translation>
    </message>
    <message>
        <source>The footer of the last printed report, so that no number on paper is given out twice.</source>
        <translation>El pie del último informe impreso, para que ningún número ya impreso se dé dos veces.</translation>
    </message>
    <message>
        <source>The guest did not want it.</source>
        <translation>El huésped no lo quiso.</translation>
    </message>
    <message>
        <source>The guest who gets it, by room, name or confirmation; in house comes first.</source>
        <translation>El huésped que lo recibe, por habitación, nombre o confirmación; los alojados van primero.</translation>
    </message>
    <message>
        <source>The guest's name as the guest writes it, in any script.</source>
        <translation>El nombre tal como lo escribe el propio huésped, en cualquier alfabeto.</translation>
    </message>
    <message>
        <source>The hotel's name as it stands on the lock screen and on every report.</source>
        <translation>El nombre del hotel como figura en la pantalla de bloqueo y en cada informe.</translation>
    </message>
    <message>
        <source>The hotel’s key, which opens what the desks tell each other. The first desk makes it.</source>
        <translation>La clave del hotel, que abre lo que se dicen los mostradores. La crea el primero.</translation>
    </message>
    <message>
        <source>The initials of a manager, as they were when the backup was made.</source>
        <translation>Las iniciales de un gerente, tal como eran cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>The initials of the lead who agrees to the amount above your cap.</source>
        <translation>Las iniciales del responsable que acepta el importe por encima de su tope.</translation>
    </message>
    <message>
        <source>The initials of the lead who decides about the amount.</source>
        <translation>Las iniciales del responsable que decide sobre el importe.</translation>
    </message>
    <message>
        <source>The initials of the manager who puts on record that the damage was seen.</source>
        <translation>Las iniciales del gerente que deja constancia de haber visto el daño.</translation>
    </message>
    <message>
        <source>The language of reports and papers from now on; a letter or a voucher may be in another one.</source>
        <translation>El idioma de los informes y papeles desde ahora; una carta o un vale puede ir en otro.</translation>
    </message>
    <message>
        <source>The language of this one letter or voucher; the house's own is chosen already.</source>
        <translation>El idioma de esta carta o de este vale; el de la casa ya está elegido.</translation>
    </message>
    <message>
        <source>The language that the window speaks with you; others keep theirs.</source>
        <translation>El idioma en que le habla la ventana; los demás conservan el suyo.</translation>
    </message>
    <message>
        <source>The last day on which a voucher is good.</source>
        <translation>El último día en que vale un vale.</translation>
    </message>
    <message>
        <source>The last four signs of the recovery code, as a sign that it stands on paper.</source>
        <translation>Los cuatro últimos signos del código de recuperación, como prueba de que está en papel.</translation>
    </message>
    <message>
        <source>The lead's own PIN, typed by the lead. Your session stays yours.</source>
        <translation>El PIN del propio responsable, que lo escribe en persona. La sesión sigue siendo la de usted.</translation>
    </message>
    <message>
        <source>The lift is being mended, 512 waits for a call at 08:00.</source>
        <translation>Están reparando el ascensor; la 512 espera una llamada a las 08:00.</translation>
    </message>
    <message>
        <source>The manager's own PIN, typed by the manager.</source>
        <translation>El PIN del propio gerente, que lo escribe en persona.</translation>
    </message>
    <message>
        <source>The most for one guest in one business day, to be tried on what was given.</source>
        <translation>Lo máximo para un huésped en un día hotelero, para probarlo con lo que se dio.</translation>
    </message>
    <message>
        <source>The most that this role may give one guest in one business day.</source>
        <translation>Lo máximo que este rol puede dar a un huésped en un día hotelero.</translation>
    </message>
    <message>
        <source>The name as it should have been written; lines keep the one they were posted under.</source>
        <translation>El nombre como debería haberse escrito; las líneas conservan aquel con el que se registraron.</translation>
    </message>
    <message>
        <source>The name of this counter, printed on every report.</source>
        <translation>El nombre de este mostrador, impreso en cada informe.</translation>
    </message>
    <message>
        <source>The name that stands on the label, such as Post.</source>
        <translation>El nombre que figura en la etiqueta, por ejemplo Post.</translation>
    </message>
    <message>
        <source>The new PIN once more, so that no slip locks anybody out.</source>
        <translation>El PIN nuevo otra vez, para que un error al teclear no deje a nadie fuera.</translation>
    </message>
    <message>
        <source>The new PIN: 4 to 12 digits that nobody else can guess.</source>
        <translation>El PIN nuevo: de 4 a 12 cifras que nadie más pueda adivinar.</translation>
    </message>
    <message>
        <source>The number by which the parcel can be followed; it helps to keep the promise.</source>
        <translation>El número con el que se sigue el paquete; ayuda a cumplir la promesa.</translation>
    </message>
    <message>
        <source>The number of the shift whose lines the file holds. The one that is open stands there first.</source>
        <translation>El número del turno cuyas líneas contiene el archivo. Primero está el que sigue abierto.</translation>
    </message>
    <message>
        <source>The number under which it stands in the other system, so that both can be compared.</source>
        <translation>El número con el que figura en el otro sistema, para poder comparar ambos.</translation>
    </message>
    <message>
        <source>The one you typed at the lock screen.</source>
        <translation>El que escribió en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>The other entry of the same guest; both count together, and it can be undone.</source>
        <translation>La otra entrada del mismo huésped; ambas cuentan juntas y se puede deshacer.</translation>
    </message>
    <message>
        <source>The paper that reports are laid out for.</source>
        <translation>El papel para el que se preparan los informes.</translation>
    </message>
    <message>
        <source>The password of that user. It is kept in this computer’s keyring and nowhere else.</source>
        <translation>La contraseña de ese usuario. Solo se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The person's name as on the badge; it stands on reports.</source>
        <translation>El nombre de la persona como en la placa; figura en los informes.</translation>
    </message>
    <message>
        <source>The quick line's words stay the same in every language.</source>
        <translation>Las palabras de la línea rápida son las mismas en todos los idiomas.</translation>
    </message>
    <message>
        <source>The room from now on. What is left of the cap and all lines stay with the guest.</source>
        <translation>La habitación desde ahora. Lo que queda del tope y todas las líneas siguen con el huésped.</translation>
    </message>
    <message>
        <source>The room or category that the guest gets instead.</source>
        <translation>La habitación o categoría que recibe el huésped en su lugar.</translation>
    </message>
    <message>
        <source>The room or category that the guest had booked.</source>
        <translation>La habitación o categoría que había reservado el huésped.</translation>
    </message>
    <message>
        <source>The room; leave it empty for a caller without a booking.</source>
        <translation>La habitación; déjela vacía si llama alguien sin reserva.</translation>
    </message>
    <message>
        <source>The same PIN once more, so that no slip locks anybody out.</source>
        <translation>El mismo PIN otra vez, para que un error al teclear no deje a nadie fuera.</translation>
    </message>
    <message>
        <source>The same digits as in the field before.</source>
        <translation>Las mismas cifras que en el campo anterior.</translation>
    </message>
    <message>
        <source>The shift that is open now, or those that were closed with their reports.</source>
        <translation>El turno que está abierto ahora, o los que se cerraron con sus informes.</translation>
    </message>
    <message>
        <source>The stay of the guest who called; nothing has to be typed again.</source>
        <translation>La estancia del huésped que llamó; no hay que volver a escribir nada.</translation>
    </message>
    <message>
        <source>The voucher's number, or the posting's in the hotel system.</source>
        <translation>El número del vale, o el del apunte en el sistema hotelero.</translation>
    </message>
    <message>
        <source>The whole gesture in one line, in any order: the room or name, what is given, why.</source>
        <translation>Todo el gesto en una línea, en cualquier orden: la habitación o el nombre, qué se da, por qué.</translation>
    </message>
    <message>
        <source>The whole name as the old log writes it; what would be erased is shown first.</source>
        <translation>El nombre entero, como lo escribe el registro antiguo; primero se muestra lo que se borraría.</translation>
    </message>
    <message>
        <source>Tick it for a list of the whole house, never for a list of one floor.</source>
        <translation>Márquelo para una lista de toda la casa, nunca para la lista de una sola planta.</translation>
    </message>
    <message>
        <source>Tries no cap at all on what was given.</source>
        <translation>Prueba con lo que se dio sin ningún tope.</translation>
    </message>
    <message>
        <source>Up to four letters that stand for the person on every line; nobody else may have them.</source>
        <translation>Hasta cuatro letras que representan a la persona en cada línea; nadie más puede tenerlas.</translation>
    </message>
    <message>
        <source>What became of the promise: kept, broken, or yours from now on.</source>
        <translation>Qué fue de la promesa: cumplida, incumplida o a su cargo desde ahora.</translation>
    </message>
    <message>
        <source>What each of these rooms is given; all of them get the same.</source>
        <translation>Lo que recibe cada una de estas habitaciones; todas reciben lo mismo.</translation>
    </message>
    <message>
        <source>What else the guest said, if it helps whoever is on next.</source>
        <translation>Qué más dijo el huésped, si ayuda a quien venga después.</translation>
    </message>
    <message>
        <source>What happened, in a few words, when no other reason fits.</source>
        <translation>Qué ocurrió, en pocas palabras, si no encaja ningún otro motivo.</translation>
    </message>
    <message>
        <source>What happened, in your words: facts about the stay, never judgments about the person.</source>
        <translation>Qué ocurrió, con sus palabras: hechos sobre la estancia, nunca juicios sobre la persona.</translation>
    </message>
    <message>
        <source>What is given: a prepaid shipping label, a credit, or a better room.</source>
        <translation>Qué se da: una etiqueta de envío prepagada, un abono o una habitación mejor.</translation>
    </message>
    <message>
        <source>What is promised to the guest, who reads it in the letter; so that anybody can keep it.</source>
        <translation>Lo que se promete al huésped, que lo lee en la carta; de modo que cualquiera pueda cumplirlo.</translation>
    </message>
    <message>
        <source>What is promised; the guest reads it in the letter. When this is empty, the note says it to the house alone.</source>
        <translation>Lo que se promete; el huésped lo lee en la carta. Si está vacío, lo dice la nota, solo a la casa.</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>Qué se envía.</translation>
    </message>
    <message>
        <source>What is told of these days: spend, what broke, how it landed, who dares.</source>
        <translation>Qué se cuenta de estos días: gasto, qué falló, cómo sentó, quién se atreve.</translation>
    </message>
    <message>
        <source>What it costs the house, which is often less than its value; empty means the same.</source>
        <translation>Lo que le cuesta a la casa, a menudo menos que su valor; vacío significa lo mismo.</translation>
    </message>
    <message>
        <source>What it was, in your words. It goes on record and stands beside the pattern.</source>
        <translation>Qué fue, con sus palabras. Queda registrado y figura junto al patrón.</translation>
    </message>
    <message>
        <source>What stands before the decimals, so that the spreadsheets of your country read numbers.</source>
        <translation>Qué va delante de los decimales, para que las hojas de cálculo de su país lean números.</translation>
    </message>
    <message>
        <source>What the bill says; the difference from the estimate counts today, outside every cap.</source>
        <translation>Lo que dice la factura; la diferencia con la estimación cuenta hoy, fuera de todo tope.</translation>
    </message>
    <message>
        <source>What the file is for: a spreadsheet, an auditor's verifier, or accounts.</source>
        <translation>Para qué es el archivo: una hoja de cálculo, el verificador de un auditor o la contabilidad.</translation>
    </message>
    <message>
        <source>What the guest gets, counted against your cap; of an upgrade it is for each night.</source>
        <translation>Lo que recibe el huésped, a cuenta de su tope; en una mejora, por cada noche.</translation>
    </message>
    <message>
        <source>What the guest says of it; the last answer counts.</source>
        <translation>Lo que dice el huésped al respecto; cuenta la última respuesta.</translation>
    </message>
    <message>
        <source>What the guest's time line tells: everything, or only one kind of it.</source>
        <translation>Qué cuenta la cronología del huésped: todo, o solo un tipo.</translation>
    </message>
    <message>
        <source>What the next shift should know; it is printed on this shift's report.</source>
        <translation>Lo que debe saber el turno siguiente; se imprime en el informe de este turno.</translation>
    </message>
    <message>
        <source>What the person may do; each role includes the one before.</source>
        <translation>Lo que puede hacer la persona; cada rol incluye al anterior.</translation>
    </message>
    <message>
        <source>When the business day ends, if the night audit has not rolled it before.</source>
        <translation>Cuándo acaba el día hotelero, si la auditoría nocturna no lo ha cambiado antes.</translation>
    </message>
    <message>
        <source>Where a newer version of Latitude is put in the place of this one, from a file on a stick.</source>
        <translation>Aquí una versión más nueva de Latitude ocupa el lugar de esta, desde un archivo de una memoria.</translation>
    </message>
    <message>
        <source>Where it goes; a town is enough, the address is on the label.</source>
        <translation>Adónde va; basta la localidad, la dirección está en la etiqueta.</translation>
    </message>
    <message>
        <source>Where the credit is taken off: the folio, an outlet, or a voucher for later.</source>
        <translation>De dónde se descuenta el abono: el folio, un punto de venta o un vale para más adelante.</translation>
    </message>
    <message>
        <source>Where the hotel is: it decides the hour on every line. Type a city.</source>
        <translation>Dónde está el hotel: determina la hora de cada línea. Escriba una ciudad.</translation>
    </message>
    <message>
        <source>Where the hotel’s desks meet, as IT gave it: a user of this desk’s own stands in it.</source>
        <translation>Donde se encuentran los mostradores del hotel, como lo dio informática: lleva un usuario propio de este mostrador.</translation>
    </message>
    <message>
        <source>Whether anything in the window moves for a moment, such as a bar that fills.</source>
        <translation>Si algo en la ventana se mueve un momento, por ejemplo una barra que se llena.</translation>
    </message>
    <message>
        <source>Whether each guest has a cap, or all who share a stay have one together.</source>
        <translation>Si cada huésped tiene un tope, o si todos los que comparten estancia tienen uno en común.</translation>
    </message>
    <message>
        <source>Whether each guest has the cap that is tried, or all who share a stay together.</source>
        <translation>Si el tope que se prueba es de cada huésped o de todos los que comparten estancia.</translation>
    </message>
    <message>
        <source>Whether guests who are in house here, but not on the list, have left.</source>
        <translation>Si se han ido los huéspedes que constan aquí como alojados pero no están en la lista.</translation>
    </message>
    <message>
        <source>Whether it mends something, delights somebody, or is simply goodwill.</source>
        <translation>Si repara algo, es un detalle para alguien o es simple cortesía.</translation>
    </message>
    <message>
        <source>Whether other stays under the same name go too, when they are the same person's.</source>
        <translation>Si se van también otras estancias con el mismo nombre, cuando son de la misma persona.</translation>
    </message>
    <message>
        <source>Whether the amount is a guess until the bill comes; the difference is billed later.</source>
        <translation>Si el importe es aproximado hasta que llegue la factura; la diferencia se anota después.</translation>
    </message>
    <message>
        <source>Which column of the file holds this; the list is shown before anything is written.</source>
        <translation>Qué columna del archivo contiene esto; la lista se muestra antes de escribir nada.</translation>
    </message>
    <message>
        <source>Which part of the settings is shown, as far as your role may see it.</source>
        <translation>Qué parte de los ajustes se muestra, hasta donde su rol puede verla.</translation>
    </message>
    <message>
        <source>Who carries the parcel. It stands on the line and is erased with the guest.</source>
        <translation>Quién lleva el paquete. Figura en la línea y se borra con el huésped.</translation>
    </message>
    <message>
        <source>Who owes it, by initials. It goes on to the next shift with this name.</source>
        <translation>Quién se encarga, por iniciales. Pasa al turno siguiente con este nombre.</translation>
    </message>
    <message>
        <source>Who owes it, by initials; you, when this is empty.</source>
        <translation>Quién se encarga, por iniciales; usted, si queda vacío.</translation>
    </message>
    <message>
        <source>Whose doing it was: the house's, somebody else's, the guest's or nobody's.</source>
        <translation>A quién se debe: a la casa, a otros, al huésped o a nadie.</translation>
    </message>
    <message>
        <source>Whose gestures are replayed under another cap. Nothing is written.</source>
        <translation>De quién son los gestos que se simulan con otro tope. No se escribe nada.</translation>
    </message>
    <message>
        <source>Whose guide is shown: yours first, and everybody may read all of them.</source>
        <translation>De quién es la guía que se muestra: primero la suya, y todos pueden leerlas todas.</translation>
    </message>
    <message>
        <source>Whose lines are listed: those of the open shift, of the business day, or all of them.</source>
        <translation>De quién son las líneas de la lista: las del turno abierto, las del día hotelero o todas.</translation>
    </message>
    <message>
        <source>Why it was needed; type any part of it. Later this shows what breaks most often.</source>
        <translation>Por qué hizo falta; escriba cualquier parte. Más adelante muestra qué falla más a menudo.</translation>
    </message>
    <message>
        <source>Why the guest is erased; it is kept, so it must not name the guest.</source>
        <translation>Por qué se borra al huésped; se conserva, así que no debe nombrarlo.</translation>
    </message>
    <message>
        <source>Why the line is taken back. Both lines stay in the journal, linked.</source>
        <translation>Por qué se anula la línea. Ambas líneas quedan en el diario, enlazadas.</translation>
    </message>
    <message>
        <source>Will tell her friends.</source>
        <translation>Se lo contará a sus amigas.</translation>
    </message>
    <message>
        <source>Yamada Tarō for 山田 太郎.</source>
        <translation>Yamada Tarō para 山田 太郎.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because an erasure cannot be taken back.</source>
        <translation>Su propio PIN otra vez, porque un borrado no se puede deshacer.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because the desk was left alone for a while.</source>
        <translation>Su propio PIN otra vez, porque el mostrador estuvo un rato solo.</translation>
    </message>
    <message>
        <source>Your own PIN; the desk opens by itself when it is whole.</source>
        <translation>Su propio PIN; el mostrador se abre solo en cuanto está completo.</translation>
    </message>
    <message>
        <source>back finds “Back up now”.</source>
        <translation>copiar encuentra «Copiar ahora».</translation>
    </message>
    <message>
        <source>restore backup, or cap.</source>
        <translation>restore backup, o cap: la guía está en inglés.</translation>
    </message>
    <message>
        <source>vienna finds Europe/Vienna.</source>
        <translation>vienna encuentra Europe/Vienna.</translation>
    </message>
    <message>
        <source>wifi finds “Wi-Fi”; without a cause it is a plain kindness.</source>
        <translation>wifi encuentra «Wi-Fi»; sin causa, es una simple amabilidad.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn instead of Lukas Nguyen.</source>
        <translation>Łukasz Nguyễn en lugar de Lukas Nguyen.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn, or 山田 太郎.</source>
        <translation>Łukasz Nguyễn, o 山田 太郎.</translation>
    </message>
    <message>
        <source>“As the system” turns dark when the computer does.</source>
        <translation>«Como el sistema» se oscurece cuando lo hace el equipo.</translation>
    </message>
    <message>
        <source>“Breakfast for one” fills in what the guest gets and what it costs the house.</source>
        <translation>«Desayuno para una persona» rellena lo que recibe el huésped y lo que le cuesta a la casa.</translation>
    </message>
    <message>
        <source>“Entered wrong” also takes its promise back; “returned” can be for a part.</source>
        <translation>«Mal registrado» anula también su promesa; «devuelto» puede ser solo de una parte.</translation>
    </message>
    <message>
        <source>“Managers” tells how a cap is changed.</source>
        <translation>«Gerentes» dice cómo se cambia un tope.</translation>
    </message>
    <message>
        <source>“Promised” shows what was promised, kept and broken over all visits.</source>
        <translation>«Prometido» muestra lo prometido, lo cumplido y lo incumplido en todas las visitas.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Credit</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mejora</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Business day {day}</source>
        <translation>Día hotelero {day}</translation>
    </message>
    <message>
        <source>Still the business day {day} until {time}</source>
        <translation>Sigue el día hotelero {day} hasta las {time}</translation>
    </message>
    <message>
        <source>shift {number} since {time}</source>
        <translation>turno {number} desde las {time}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>? unconfirmed</source>
        <translation>? sin confirmar</translation>
    </message>
    <message>
        <source>A lead alone may approve an own entry; what is above the own authority waits.</source>
        <translation>Un responsable que está solo puede aprobar su propia entrada; lo que supera la propia autoridad espera.</translation>
    </message>
    <message>
        <source>About line, and what was said</source>
        <translation>Sobre la línea, y lo que se dijo</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Encima</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Above that cap</source>
        <translation>Por encima de ese tope</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Por encima del tope</translation>
    </message>
    <message>
        <source>All exceptions</source>
        <translation>Todas las excepciones</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>Una aprobación pedida dentro de un tope intacto es por un importe que el tope por sí solo habría cubierto: el huésped ya había recibido algo ese día. Dentro de lo que queda del tope no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Another cap, tried</source>
        <translation>Otro tope, a prueba</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Cualquier importe</translation>
    </message>
    <message>
        <source>Approval of line {seq}</source>
        <translation>Aprobación de la línea {seq}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Approvals that are asked for</source>
        <translation>Aprobaciones solicitadas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>As the day ended</source>
        <translation>Al acabar el día</translation>
    </message>
    <message>
        <source>Ask a lead: the PIN at your own station.</source>
        <translation>Pregunte a un responsable: su PIN en el propio puesto.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead.</source>
        <translation>Pregunte a un gerente o a otro responsable.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead. Alone: approve it yourself, it prints boxed.</source>
        <translation>Pregunte a un gerente o a otro responsable. Si está solo: apruébelo usted, se imprime en un recuadro.</translation>
    </message>
    <message>
        <source>Ask another manager.</source>
        <translation>Pregunte a otro gerente.</translation>
    </message>
    <message>
        <source>Ask for {person} at the {desk}, at any hour.</source>
        <translation>Pregunte por {person} ({desk}), a cualquier hora.</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>Preguntó por encima del tope</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Billed amount of line {seq}</source>
        <translation>Importe facturado de la línea {seq}</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día hotelero</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días hoteleros</translation>
    </message>
    <message>
        <source>Business-day report</source>
        <translation>Informe del día</translation>
    </message>
    <message>
        <source>Business-day report, restated</source>
        <translation>Informe del día, rectificado</translation>
    </message>
    <message>
        <source>Business-day report, so far</source>
        <translation>Informe del día, hasta ahora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>By guest, with cap use</source>
        <translation>Por huésped, con el uso del tope</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>Came late: {desk}</source>
        <translation>Llegó tarde: {desk}</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Corregido después</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>Coste para la casa</translation>
    </message>
    <message>
        <source>Cost to the houses</source>
        <translation>Coste para las casas</translation>
    </message>
    <message>
        <source>Cost, restated</source>
        <translation>Coste rectificado</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mostradores</translation>
    </message>
    <message>
        <source>Desks of the hotel</source>
        <translation>Mostradores del hotel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total tells what came of these gestures in the end; it is not added to the totals of later reports.</source>
        <translation>Cada corrección es una línea del turno y del día en que se registró, y cuenta allí. El total rectificado dice en qué quedaron al final estos gestos; no se suma a los totales de informes posteriores.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Estimates without their bill</source>
        <translation>Estimaciones sin factura</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Every line: {desk}</source>
        <translation>Cada línea: {desk}</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Para el próximo turno</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Front-office manager</source>
        <translation>Jefatura de recepción</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Gesture and correction</source>
        <translation>Gesto y corrección</translation>
    </message>
    <message>
        <source>Gesture, cause and note</source>
        <translation>Gesto, causa y nota</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Given in the shift</source>
        <translation>Dado en el turno</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Informe del grupo</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Guests delighted</source>
        <translation>Huéspedes encantados</translation>
    </message>
    <message>
        <source>Guests to look after</source>
        <translation>Huéspedes a los que atender</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Traspasado por</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Nota de traspaso</translation>
    </message>
    <message>
        <source>Handover of shift No. {n}</source>
        <translation>Traspaso del turno n.º {n}</translation>
    </message>
    <message>
        <source>Handover so far</source>
        <translation>Traspaso hasta ahora</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ayudados</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person; served without are guests the person promised something, kept a promise for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is what remained of those caps. Patterns of single people are for a conversation and are not printed.</source>
        <translation>«Ayudados» son los huéspedes con un gesto de esta persona; «atendidos sin gesto», aquellos a quienes prometió algo, cumplió una promesa o preguntó cómo sentó, sin dar nada. La mediana de uso del tope es sobre los huéspedes de un día; lo restante es lo que quedaba de esos topes. Los patrones de una sola persona son para una conversación y no se imprimen.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Cómo sentó</translation>
    </message>
    <message>
        <source>How it landed, by cause</source>
        <translation>Cómo sentó, por causa</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>Cómo sentó, por tipo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>INTERIM</source>
        <translation>PROVISIONAL</translation>
    </message>
    <message>
        <source>If anything on this page is not as it should be, please tell us: one person sees to it for you.</source>
        <translation>Si algo en esta página no es como debería, díganoslo: una persona se ocupa de ello por usted.</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Informe provisional</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>It stands as it was exported; its proof: {proof}</source>
        <translation>Queda tal como se exportó; su prueba: {proof}</translation>
    </message>
    <message>
        <source>Its head: {head}</source>
        <translation>Su cabecera: {head}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Late corrections</source>
        <translation>Correcciones tardías</translation>
    </message>
    <message>
        <source>Late corrections: {desk}</source>
        <translation>Correcciones tardías: {desk}</translation>
    </message>
    <message>
        <source>Latitude · type the line above, or scan the code, to check this paper against the journal.</source>
        <translation>Latitude · escriba la línea de arriba o escanee el código para comprobar este papel en el diario.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ledger {ledger}, head  {head}</source>
        <translation>Libro {ledger}, cabecera  {head}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Left on caps touched</source>
        <translation>Resto de los topes tocados</translation>
    </message>
    <message>
        <source>Left on caps used</source>
        <translation>Resto de topes usados</translation>
    </message>
    <message>
        <source>Line {seq} declined</source>
        <translation>Línea {seq} denegada</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>Puede aprobar</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>Mediana de uso</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>Mediana de uso del tope</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Morning line-up</source>
        <translation>Reunión matinal</translation>
    </message>
    <message>
        <source>Night auditor</source>
        <translation>Auditoría nocturna</translation>
    </message>
    <message>
        <source>No desk has joined yet at: {hotels}.</source>
        <translation>Ningún mostrador se ha unido aún en: {hotels}.</translation>
    </message>
    <message>
        <source>No desk has joined yet.</source>
        <translation>Ningún mostrador se ha unido aún.</translation>
    </message>
    <message>
        <source>No guest said yesterday that they were delighted. Ask one today: how did it land?</source>
        <translation>Ayer ningún huésped dijo estar encantado. Pregunte hoy a alguno: ¿cómo le sentó?</translation>
    </message>
    <message>
        <source>No promise, approval or bill is open, and nobody is known to be unhappy.</source>
        <translation>No queda abierta ninguna promesa, aprobación ni factura, y no consta nadie descontento.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>N.º {n}</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; what is above the own authority waits.</source>
        <translation>Nadie aprueba su propia entrada; lo que supera la propia autoridad espera.</translation>
    </message>
    <message>
        <source>None was left.</source>
        <translation>No se dejó ninguna.</translation>
    </message>
    <message>
        <source>Not heard of since</source>
        <translation>Sin noticias desde</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>Aún incompleto</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>No se traspasa nada.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Nada fuera de lo común.</translation>
    </message>
    <message>
        <source>Nothing that was given in these days stands.</source>
        <translation>No queda en pie nada de lo dado en estos días.</translation>
    </message>
    <message>
        <source>Nothing to ask.</source>
        <translation>Nada que preguntar.</translation>
    </message>
    <message>
        <source>Nothing was given in this shift.</source>
        <translation>No se dio nada en este turno.</translation>
    </message>
    <message>
        <source>Nothing was given on this business day.</source>
        <translation>No se dio nada en este día hotelero.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>On your own, for all kinds together</source>
        <translation>Por su cuenta, todos los tipos juntos</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Page {n} of </source>
        <translation>Página {n} de </translation>
    </message>
    <message>
        <source>Policy version {n}, in force since {date}</source>
        <translation>Normas, versión {n}, en vigor desde {date}</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Prepaid label</source>
        <translation>Etiqueta prepagada</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promesas que vencen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sin dar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read from {where}, {moment} UTC</source>
        <translation>Leído de {where}, {moment} UTC</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Reported up to</source>
        <translation>Informado hasta</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Rectificado</translation>
    </message>
    <message>
        <source>Restated totals</source>
        <translation>Totales rectificados</translation>
    </message>
    <message>
        <source>Reversal of line {seq}</source>
        <translation>Anulación de la línea {seq}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Habitación {room}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>Atendidos sin gesto</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Shift closed by</source>
        <translation>Turno cerrado por</translation>
    </message>
    <message>
        <source>Shift report No. {n}</source>
        <translation>Informe de turno n.º {n}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Show this page where you use it. The desk checks its code; it is good once and is not paid out in cash.</source>
        <translation>Muestre esta página donde lo use. Recepción comprueba el código; vale una sola vez y no se paga en efectivo.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>Aún descontentos</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Supplement {name}</source>
        <translation>Anexo {name}</translation>
    </message>
    <message>
        <source>Supplements before</source>
        <translation>Anexos anteriores</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Taken back on {moment}, by line {seq}. It is worth nothing any more.</source>
        <translation>Anulado el {moment}, por la línea {seq}. Ya no vale nada.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>The best stories</source>
        <translation>Las mejores historias</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>Los informes de estos días suman lo mismo, {money}.</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>La factura de los fallos</translation>
    </message>
    <message>
        <source>The house pays the carrier. Hand this page in with the parcel at the desk.</source>
        <translation>La casa paga al transportista. Entregue esta página con el paquete en recepción.</translation>
    </message>
    <message>
        <source>The original report</source>
        <translation>El informe original</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>El turno sigue abierto.</translation>
    </message>
    <message>
        <source>There is a page all the same: no day is missing.</source>
        <translation>Aun así hay una página: no falta ningún día.</translation>
    </message>
    <message>
        <source>There is a report all the same: no number is missing.</source>
        <translation>Aun así hay un informe: no falta ningún número.</translation>
    </message>
    <message>
        <source>There is nothing to put side by side.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>This is what we have done for you, and what you can still expect of us.</source>
        <translation>Esto es lo que hemos hecho por usted y lo que aún puede esperar de nosotros.</translation>
    </message>
    <message>
        <source>This is what we have done for you.</source>
        <translation>Esto es lo que hemos hecho por usted.</translation>
    </message>
    <message>
        <source>This is what we have promised you.</source>
        <translation>Esto es lo que le hemos prometido.</translation>
    </message>
    <message>
        <source>This paper is kept for the record. What it was for was taken back.</source>
        <translation>Este papel se conserva como constancia. Aquello para lo que servía se anuló.</translation>
    </message>
    <message>
        <source>This supplement</source>
        <translation>Este anexo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Dicho a</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Up to {money} a guest and day, in all</source>
        <translation>Hasta {money} por huésped y día, en total</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Uso del tope</translation>
    </message>
    <message>
        <source>Use of the caps</source>
        <translation>Uso de los topes</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>Válido hasta {date}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value and cost are those of the day reports of these days. A cap is touched when a rep first gives a guest something on a day; its use is what was given on it, with what was approved above, and what is left was not needed, or not dared. It counts each time a gesture finds nothing on it as far as its desk knows: twice where two desks gave before they met, where a guest was booked twice, or where all was taken back in between; then less was left. “Above” are gestures for which a second person was asked. A quiet day is one on which nothing was given. Amounts of two currencies are never added up.</source>
        <translation>Valor y coste son los de los informes de esos días. Un tope se toca cuando un agente da algo a un huésped por primera vez en el día; su uso es lo que cuenta en él, con lo aprobado por encima, y el resto no hizo falta, o no se osó. Cuenta cada vez que un gesto no encuentra nada en él, hasta donde sabe su mostrador: dos veces donde dos mostradores dieron antes de encontrarse, donde un huésped estaba registrado dos veces, o donde entretanto se retiró todo; entonces quedó menos. «Encima» son los gestos para los que se preguntó a una segunda persona. Un día tranquilo es aquel en que no se dio nada. Los importes de dos monedas nunca se suman.</translation>
    </message>
    <message>
        <source>Value for each delighted</source>
        <translation>Valor por encantado</translation>
    </message>
    <message>
        <source>Value given</source>
        <translation>Valor dado</translation>
    </message>
    <message>
        <source>Value given, restated</source>
        <translation>Valor dado, rectificado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Voucher {seq}</source>
        <translation>Vale {seq}</translation>
    </message>
    <message>
        <source>We come back to you about it.</source>
        <translation>Le daremos respuesta sobre ello.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What broke yesterday</source>
        <translation>Qué falló ayer</translation>
    </message>
    <message>
        <source>What follows is the day as it stood when it was over; a report that was printed then stays as it is.</source>
        <translation>Lo que sigue es el día tal como estaba al acabar; un informe impreso entonces queda como está.</translation>
    </message>
    <message>
        <source>What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>Lo que los huéspedes dijeron en recepción. El valor por encantado es todo lo dado donde un huésped respondió, entre los encantados; no dice nada de quién vuelve. Con menos de {n} respuestas no hay cifra.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>Por qué se dio</translation>
    </message>
    <message>
        <source>What the guest gets counts, not what it costs; an upgrade on each of its nights.</source>
        <translation>Cuenta lo que recibe el huésped, no lo que cuesta; una mejora, en cada una de sus noches.</translation>
    </message>
    <message>
        <source>What this role gave on a cap, {dates}, replayed under that one: {newly} above it were not asked for under the caps in force then, {freed} that were asked for would not be any more. Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between. No policy changed.</source>
        <translation>Lo que este rol dio con cargo a un tope, {dates}, repetido con ese otro: por {newly} que lo superan no se preguntó con los topes vigentes entonces; por {freed} que sí se preguntó ya no haría falta. Si un responsable hubiera dicho siempre que sí, el coste sería el mismo, {whole}; si nadie lo hubiera dicho nunca, {less}. La verdad está entre ambos. Ninguna norma ha cambiado.</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>Qué arreglar primero</translation>
    </message>
    <message>
        <source>What was taken back, and what corrects earlier days, is told by the day reports.</source>
        <translation>Lo anulado, y lo que corrige días anteriores, consta en los informes diarios.</translation>
    </message>
    <message>
        <source>What we did for you</source>
        <translation>Lo que hicimos por usted</translation>
    </message>
    <message>
        <source>What we promised and have kept</source>
        <translation>Lo que prometimos y hemos cumplido</translation>
    </message>
    <message>
        <source>What we still owe you</source>
        <translation>Lo que aún le debemos</translation>
    </message>
    <message>
        <source>What you may give</source>
        <translation>Lo que puede dar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>Quién se atreve</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Quién puede</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>Tope de</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>With our compliments</source>
        <translation>Cortesía de la casa</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>Con {earlier} que corrigen gestos anteriores, los informes de estos días suman {money}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>Your person in this house</source>
        <translation>Su persona en esta casa</translation>
    </message>
    <message>
        <source>a guest and business day</source>
        <translation>por huésped y día hotelero</translation>
    </message>
    <message>
        <source>a lead decides, amounts in {currency}</source>
        <translation>decide un responsable, importes en {currency}</translation>
    </message>
    <message>
        <source>a party and business day</source>
        <translation>por grupo y día hotelero</translation>
    </message>
    <message>
        <source>about line {seq}</source>
        <translation>sobre la línea {seq}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>sobre {date}</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>unos {money}</translation>
    </message>
    <message>
        <source>all earlier cards</source>
        <translation>todas las tarjetas anteriores</translation>
    </message>
    <message>
        <source>all have reported</source>
        <translation>todos han informado</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>importes en {currency}</translation>
    </message>
    <message>
        <source>as on the report</source>
        <translation>como en el informe</translation>
    </message>
    <message>
        <source>asked of a second person</source>
        <translation>preguntado a una segunda persona</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>día hotelero</translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation>para esta noche</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>para {moment}</translation>
    </message>
    <message>
        <source>comes to</source>
        <translation>queda en</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>fecha, hora</translation>
    </message>
    <message>
        <source>for every desk’s lines up to those named: to change one of them is to change the head below</source>
        <translation>por las líneas de cada mostrador hasta las nombradas: cambiar una es cambiar la cabeza de abajo</translation>
    </message>
    <message>
        <source>for line {last} and all before it: to change one of them is to change the head below</source>
        <translation>por la línea {last} y todas las anteriores: cambiar una es cambiar la cabecera de abajo</translation>
    </message>
    <message>
        <source>for lines {first}–{last}: to change one of them is to change the head below</source>
        <translation>por las líneas {first}–{last}: cambiar una es cambiar la cabecera de abajo</translation>
    </message>
    <message>
        <source>for what is open at line {seq}</source>
        <translation>por lo que queda abierto en la línea {seq}</translation>
    </message>
    <message>
        <source>from {date}: {amount} {basis}</source>
        <translation>desde {date}: {amount} {basis}</translation>
    </message>
    <message>
        <source>gestures, a column a week</source>
        <translation>gestos, una columna por semana</translation>
    </message>
    <message>
        <source>gestures, by business day</source>
        <translation>gestos, por día hotelero</translation>
    </message>
    <message>
        <source>given on {date}</source>
        <translation>dado el {date}</translation>
    </message>
    <message>
        <source>guests on a day</source>
        <translation>huéspedes en un día</translation>
    </message>
    <message>
        <source>guests to look after</source>
        <translation>huéspedes por atender</translation>
    </message>
    <message>
        <source>handed on by {person}</source>
        <translation>traspasada por {person}</translation>
    </message>
    <message>
        <source>in shift {n}</source>
        <translation>en el turno {n}</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>en {currency}</translation>
    </message>
    <message>
        <source>in {currency}, a column a week, from its first day</source>
        <translation>en {currency}, una columna por semana, desde su primer día</translation>
    </message>
    <message>
        <source>in {currency}, by business day</source>
        <translation>en {currency}, por día hotelero</translation>
    </message>
    <message>
        <source>in {currency}, by the hotel’s clock</source>
        <translation>en {currency}, hora del hotel</translation>
    </message>
    <message>
        <source>in {currency}, largest first</source>
        <translation>en {currency}, de mayor a menor</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>línea {seq}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>líneas {first}–{last}</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>listadas abajo</translation>
    </message>
    <message>
        <source>net of what was taken back</source>
        <translation>neto de lo anulado</translation>
    </message>
    <message>
        <source>net of {money} taken back</source>
        <translation>neto de {money} anulados</translation>
    </message>
    <message>
        <source>never added up</source>
        <translation>nunca se suman</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>ninguna incidencia</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>no consta nadie</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>no se preguntó a nadie</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none estimated</source>
        <translation>ninguno estimado</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>ninguna vencida</translation>
    </message>
    <message>
        <source>none touched</source>
        <translation>ninguno tocado</translation>
    </message>
    <message>
        <source>none: it is the first</source>
        <translation>ninguna: es la primera</translation>
    </message>
    <message>
        <source>not needed, or not dared</source>
        <translation>no hizo falta, o no se osó</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nada vencido</translation>
    </message>
    <message>
        <source>nothing taken back</source>
        <translation>nada anulado</translation>
    </message>
    <message>
        <source>nothing, of {money}</source>
        <translation>nada, de {money}</translation>
    </message>
    <message>
        <source>now {room}</source>
        <translation>ahora {room}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>anulado en parte</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>sole lead: no second person on duty</source>
        <translation>responsable único: sin segunda persona de turno</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>taken back on {moment}</source>
        <translation>anulado el {moment}</translation>
    </message>
    <message>
        <source>the {n} dearest of {all:,}, {unit}</source>
        <translation>los {n} más caros de {all:,}, {unit}</translation>
    </message>
    <message>
        <source>things that broke</source>
        <translation>cosas que fallaron</translation>
    </message>
    <message>
        <source>to look after today</source>
        <translation>por atender hoy</translation>
    </message>
    <message>
        <source>to shift report No. {n}</source>
        <translation>al informe de turno n.º {n}</translation>
    </message>
    <message>
        <source>to the business-day report of {day}</source>
        <translation>al informe del día {day}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>what there is to mend first, in {currency}</source>
        <translation>primero lo que hay que arreglar, en {currency}</translation>
    </message>
    <message>
        <source>whose last word was that they are still unhappy</source>
        <translation>cuya última palabra fue que siguen descontentos</translation>
    </message>
    <message>
        <source>without the guests’ names</source>
        <translation>sin los nombres de los huéspedes</translation>
    </message>
    <message>
        <source>yesterday, in all</source>
        <translation>ayer, en total</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>quedan {amount}</translation>
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
        <translation>{money} al acabar el día</translation>
    </message>
    <message>
        <source>{money} billed, {first} at first</source>
        <translation>{money} facturados, {first} al principio</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>{money} cada uno</translation>
    </message>
    <message>
        <source>{money} left, {first} at first</source>
        <translation>quedan {money}, {first} al principio</translation>
    </message>
    <message>
        <source>{money} on the report</source>
        <translation>{money} en el informe</translation>
    </message>
    <message>
        <source>{money}, an estimate</source>
        <translation>{money}, estimación</translation>
    </message>
    <message>
        <source>{n:,} of {all:,}</source>
        <translation>{n:,} de {all:,}</translation>
    </message>
    <message>
        <source>{n:,} within a fresh cap</source>
        <translation>{n:,} en un tope intacto</translation>
    </message>
    <message>
        <source>{n:,} {answer}</source>
        <translation>{n:,} {answer}</translation>
    </message>
    <message>
        <source>{n:,}, the soonest first</source>
        <translation>{n:,}, primero la más próxima</translation>
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
        <translation>{n}, línea {seq}</translation>
    </message>
    <message>
        <source>{person} · worth {value} to the guest, cost {cost}</source>
        <translation>{person} · vale {value} para el huésped, coste {cost}</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}, {moment}</translation>
    </message>
    <message>
        <source>{share} % of the value</source>
        <translation>{share} % del valor</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{spent} de {cap}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, sin límite</translation>
    </message>
    <message>
        <source>{training} · made in a hotel to practise in: nothing on this paper happened</source>
        <translation>{training} · hecho en un hotel de prácticas: nada de este papel ocurrió</translation>
    </message>
    <message>
        <source>{unit}, the largest of each hotel in bold</source>
        <translation>{unit}, lo mayor de cada hotel en negrita</translation>
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
        <translation>{what} por {person}</translation>
    </message>
    <message>
        <source>{what}, posted before this report</source>
        <translation>{what}, registrado antes de este informe</translation>
    </message>
    <message>
        <source>~ estimate</source>
        <translation>~ estimación</translation>
    </message>
    <message>
        <source>– withdrawn</source>
        <translation>– retirada</translation>
    </message>
    <message>
        <source>→ post-stay</source>
        <translation>→ tras la salida</translation>
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
        <translation>□ resp. único</translation>
    </message>
    <message>
        <source>▲ not heard of since {moment}</source>
        <translation>▲ sin noticias desde {moment}</translation>
    </message>
    <message>
        <source>▲ over by true-up</source>
        <translation>▲ sobre tope por factura</translation>
    </message>
    <message>
        <source>▲ over by {amount}</source>
        <translation>▲ excede en {amount}</translation>
    </message>
    <message>
        <source>▲ over cap</source>
        <translation>▲ sobre tope</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ vencida</translation>
    </message>
    <message>
        <source>◆ clock</source>
        <translation>◆ reloj</translation>
    </message>
    <message>
        <source>○ closed by IT up to line {seq}</source>
        <translation>○ cerrado por informática hasta la línea {seq}</translation>
    </message>
    <message>
        <source>○ handed over</source>
        <translation>○ traspasada</translation>
    </message>
    <message>
        <source>○ pending</source>
        <translation>○ pendiente</translation>
    </message>
    <message>
        <source>● late</source>
        <translation>● tardía</translation>
    </message>
    <message>
        <source>● used up</source>
        <translation>● agotado</translation>
    </message>
    <message>
        <source>✓ The guest: “{words}”</source>
        <translation>✓ El huésped: «{words}»</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ aprobada</translation>
    </message>
    <message>
        <source>✓ delighted</source>
        <translation>✓ encantado</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ cumplida</translation>
    </message>
    <message>
        <source>✓ the whole day</source>
        <translation>✓ todo el día</translation>
    </message>
    <message>
        <source>✓ {kind}, each night</source>
        <translation>✓ {kind}, cada noche</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ incumplida</translation>
    </message>
    <message>
        <source>✗ declined</source>
        <translation>✗ denegada</translation>
    </message>
    <message>
        <source>✗ still unhappy</source>
        <translation>✗ aún descontento</translation>
    </message>
    <message>
        <source>✗ unhappy</source>
        <translation>✗ descontento</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A closed shift is frozen and numbered. What is still open goes on to the next one.</source>
        <translation>Un turno cerrado queda fijado y numerado. Lo que sigue abierto pasa al siguiente.</translation>
    </message>
    <message>
        <source>A credit in one line</source>
        <translation>Un abono en una línea</translation>
    </message>
    <message>
        <source>A lead hands over: lock the desk and sign in as Lena Goldammer.</source>
        <translation>El traspaso lo hace un responsable: bloquee el mostrador e inicie sesión como Lena Goldammer.</translation>
    </message>
    <message>
        <source>A promise has an owner and a time. The desk reminds everybody until it is kept.</source>
        <translation>Una promesa tiene un encargado y una hora. El mostrador se la recuerda a todos hasta que se cumple.</translation>
    </message>
    <message>
        <source>A promise, made and kept</source>
        <translation>Una promesa, hecha y cumplida</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>Por encima del tope</translation>
    </message>
    <message>
        <source>All five are done</source>
        <translation>Los cinco están hechos</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Go on as you like, leave practice, or start again with all of them.</source>
        <translation>Siga como guste, salga de las prácticas o empiece otra vez con todos.</translation>
    </message>
    <message>
        <source>Go to the shift, close it, and read what is still open before you agree.</source>
        <translation>Vaya al turno, ciérrelo y lea lo que sigue abierto antes de confirmar.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>Traspasar el turno</translation>
    </message>
    <message>
        <source>Keep the report. Its name and each of its pages say TRAINING.</source>
        <translation>Guarde el informe. Su nombre y cada una de sus páginas dicen TRAINING.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Salir de prácticas</translation>
    </message>
    <message>
        <source>Nothing here is real. The desk itself is locked and waits.</source>
        <translation>Aquí nada es real. El mostrador de verdad está bloqueado y espera.</translation>
    </message>
    <message>
        <source>Nothing is deleted: the line stays, with the reversal and its reason beside it.</source>
        <translation>Nada se elimina: la línea queda, con la anulación y su motivo al lado.</translation>
    </message>
    <message>
        <source>Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in.</source>
        <translation>Nada se recorta: dé lo que quepa, o deje que un responsable autorice más. Su sesión sigue abierta.</translation>
    </message>
    <message>
        <source>Room 105 had a noisy night. Give 10, and promise to call within the hour.</source>
        <translation>La habitación 105 pasó una noche ruidosa. Dé 10 y prometa llamar antes de una hora.</translation>
    </message>
    <message>
        <source>Room 207 was overbooked. Give its guest 80: more than your cap of 50.</source>
        <translation>La habitación 207 tenía sobreventa. Dé 80 a su huésped: más que su tope de 50.</translation>
    </message>
    <message>
        <source>Room, what, why, Enter. What it leaves of the cap stood there before you promised it.</source>
        <translation>Habitación, qué, por qué, Enter. Lo que deja del tope ya se veía antes de que usted lo prometiera.</translation>
    </message>
    <message>
        <source>Say why: the arrow keys choose, Enter takes it back.</source>
        <translation>Diga por qué: las flechas eligen, Enter lo anula.</translation>
    </message>
    <message>
        <source>Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z.</source>
        <translation>Visto: una línea más, de la habitación {room}. Se pedía: su última línea anulada, con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Seen: the promise was broken. Wanted: one that is kept. Make it once more.</source>
        <translation>Visto: la promesa se incumplió. Se pedía: una cumplida. Hágala otra vez.</translation>
    </message>
    <message>
        <source>Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}.</source>
        <translation>Visto: {kind} de {money} para la habitación {room}. Se pedía: abono de {wanted} para la habitación {where}.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it.</source>
        <translation>Visto: {money} para la habitación {room} y ninguna promesa. Se pedía: {wanted} para la habitación {where} seguido de !1h.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead.</source>
        <translation>Visto: {money} para la habitación {room}, que cabe en el tope. Se pedía: los {wanted} completos, autorizados por un responsable.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Saltar este ejercicio</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation>Volver a empezar este ejercicio</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Anular una línea</translation>
    </message>
    <message>
        <source>The desk is locked. Type the initials, the PIN, and Enter.</source>
        <translation>El mostrador está bloqueado. Escriba las iniciales, el PIN y Enter.</translation>
    </message>
    <message>
        <source>The guest in room 412 has no wifi. Give them 20 with one line.</source>
        <translation>El huésped de la habitación 412 no tiene wifi. Dele 20 con una sola línea.</translation>
    </message>
    <message>
        <source>This one is for a rep: lock the desk and sign in as Maja Kestrel.</source>
        <translation>Este es para un agente: bloquee el mostrador e inicie sesión como Maja Kestrel.</translation>
    </message>
    <message>
        <source>What would fit is offered. A lead can also allow all of it, right here.</source>
        <translation>Se ofrece lo que cabría. Un responsable también puede autorizarlo todo, aquí mismo.</translation>
    </message>
    <message>
        <source>You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.</source>
        <translation>Usted es Maja Kestrel (MK), agente. La responsable es Lena Goldammer (LG). El PIN de todos es {pin}.</translation>
    </message>
    <message>
        <source>You have called the guest. Go to what is owed, and open it.</source>
        <translation>Ya ha llamado al huésped. Vaya a lo prometido y ábralo.</translation>
    </message>
    <message>
        <source>Your last line went to the wrong guest. Ask for it back.</source>
        <translation>Su última línea fue al huésped equivocado. Anúlela.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{n} of 5: {title}</source>
        <translation>{n} de 5: {title}</translation>
    </message>
    <message>
        <source>“Kept” stands ready: agree, with a word if you like.</source>
        <translation>«Cumplida» está preparado: confirme, con unas palabras si quiere.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(guest erased)</source>
        <translation>(huésped borrado)</translation>
    </message>
    <message>
        <source>(guest's name lost)</source>
        <translation>(nombre del huésped perdido)</translation>
    </message>
    <message>
        <source>(text erased)</source>
        <translation>(texto borrado)</translation>
    </message>
    <message>
        <source>(text lost)</source>
        <translation>(texto perdido)</translation>
    </message>
    <message>
        <source>10 % of a night</source>
        <translation>10 % de una noche</translation>
    </message>
    <message>
        <source>2,000 for everyone</source>
        <translation>2.000 para todos</translation>
    </message>
    <message>
        <source>25 % of a night</source>
        <translation>25 % de una noche</translation>
    </message>
    <message>
        <source>50 % of a night</source>
        <translation>50 % de una noche</translation>
    </message>
    <message>
        <source>A PIN is four to twelve digits: choose another one.</source>
        <translation>Un PIN tiene de cuatro a doce cifras: elija otro.</translation>
    </message>
    <message>
        <source>A backup is being restored. Nothing was recorded: wait for it, then try again.</source>
        <translation>Se está restaurando una copia. No se registró nada: espere a que termine e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>A cap cannot begin in the past: use {day} or later.</source>
        <translation>Un tope no puede empezar en el pasado: use el {day} o más tarde.</translation>
    </message>
    <message>
        <source>A credit</source>
        <translation>Un abono</translation>
    </message>
    <message>
        <source>A day of the demo has at least {least} lines: ask for two days or more, and for {fewest} lines or more.</source>
        <translation>Un día de la demo tiene al menos {least} líneas: pida dos días o más, y {fewest} líneas o más.</translation>
    </message>
    <message>
        <source>A desk belongs to a hotel: add --hotel NAME.</source>
        <translation>Un mostrador pertenece a un hotel: añada --hotel NAME.</translation>
    </message>
    <message>
        <source>A font of the documents is missing ({why})</source>
        <translation>Falta una fuente de los documentos ({why})</translation>
    </message>
    <message>
        <source>A free label</source>
        <translation>Una etiqueta gratuita</translation>
    </message>
    <message>
        <source>A guest is chosen twice: name every guest once.</source>
        <translation>Un huésped se ha elegido dos veces: nombre a cada huésped una sola vez.</translation>
    </message>
    <message>
        <source>A hotel is already set up in {parent}: open the desk, or choose another folder.</source>
        <translation>Ya hay un hotel configurado en {parent}: abra el mostrador o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A hotel to practise in meets no other desk.</source>
        <translation>Un hotel de prácticas no se reúne con otros mostradores.</translation>
    </message>
    <message>
        <source>A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.</source>
        <translation>Una letra hacia la línea {line:,} no está en ninguna codificación que se pueda leer aquí: exporte otra vez como CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8.</source>
        <translation>Una letra de la línea {line:,} (byte 0x{byte:02X}) no está en ninguna codificación que se pueda leer aquí: exporte la lista otra vez como CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8.</source>
        <translation>Una letra de la línea {line:,} (byte 0x{byte:02X}) no es UTF-8 como el resto del archivo: exporte la lista otra vez como CSV UTF-8.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>No se puede leer una línea</translation>
    </message>
    <message>
        <source>A line of this file never ends: export it as CSV.</source>
        <translation>Una línea de este archivo no acaba nunca: expórtelo como CSV.</translation>
    </message>
    <message>
        <source>A package of this system brought Latitude here: your administrator updates it with the newer package.</source>
        <translation>Un paquete de este sistema instaló Latitude aquí: su administrador lo actualiza con el paquete más nuevo.</translation>
    </message>
    <message>
        <source>A part of {folder} is a file: choose another folder.</source>
        <translation>Una parte de {folder} es un archivo: elija otra carpeta.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes: close it or take it out.</source>
        <translation>En esta fila se abren unas comillas que no se cierran: ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>A recovery code is four groups of four letters and digits: type it as printed.</source>
        <translation>Un código de recuperación son cuatro grupos de cuatro letras y cifras: escríbalo como está impreso.</translation>
    </message>
    <message>
        <source>A reply is about lines: choose the pattern that it answers.</source>
        <translation>Una respuesta se refiere a líneas: elija el patrón al que responde.</translation>
    </message>
    <message>
        <source>A reversal needs a reason: {reasons}.</source>
        <translation>Una anulación necesita un motivo: {reasons}.</translation>
    </message>
    <message>
        <source>A screen is there {named}</source>
        <translation>Hay una pantalla {named}</translation>
    </message>
    <message>
        <source>A write outside a transaction was stopped. Nothing was recorded.</source>
        <translation>Se impidió una escritura fuera de una transacción. No se registró nada.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”: leave it out.</source>
        <translation>«{name}» no es un campo de {kind}: omítalo.</translation>
    </message>
    <message>
        <source>A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.</source>
        <translation>«{written}» no es un campo de {kind}: omítalo, o póngalo entre comillas si pertenece a la nota.</translation>
    </message>
    <message>
        <source>A {role} cannot {action}: ask a {other}.</source>
        <translation>Un {role} no puede {action}: pídaselo a un {other}.</translation>
    </message>
    <message>
        <source>A {role} has no recovery code: a manager sets a new PIN in Settings.</source>
        <translation>Un {role} no tiene código de recuperación: un gerente pone un PIN nuevo en Ajustes.</translation>
    </message>
    <message>
        <source>All are there: {parts}</source>
        <translation>Están todos: {parts}</translation>
    </message>
    <message>
        <source>All hotels</source>
        <translation>Todos los hoteles</translation>
    </message>
    <message>
        <source>All nights of this upgrade are used: there is nothing to release.</source>
        <translation>Todas las noches de esta mejora están usadas: no hay nada que liberar.</translation>
    </message>
    <message>
        <source>All that was given to this guest was taken back: there is no letter to write.</source>
        <translation>Todo lo que se dio a este huésped se anuló: no hay carta que escribir.</translation>
    </message>
    <message>
        <source>Allergy or diet</source>
        <translation>Alergia o dieta</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write plain digits such as {example}.</source>
        <translation>Un importe no puede ser negativo: escriba solo cifras, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write what the guest gets.</source>
        <translation>Un importe no puede ser negativo: escriba lo que recibe el huésped.</translation>
    </message>
    <message>
        <source>An amount of zero gives nothing: type what the guest gets, or the preset “Handwritten note”.</source>
        <translation>Un importe de cero no da nada: escriba lo que recibe el huésped o el ajuste «Nota manuscrita».</translation>
    </message>
    <message numerus="yes">
        <source>An imported log tells of {n:,} gestures of these days, {money}; they stand on no cap and in no figure of this paper.</source>
        <extracomment>English for one: An imported log tells of {n} gesture of these days, {money}; they stand on no cap and in no figure of this paper.</extracomment>
        <translation>
            <numerusform>Un registro importado habla de {n:,} gesto de estos días, {money}; no está en ningún tope ni en ninguna cifra de este papel.</numerusform>
            <numerusform>Un registro importado habla de {n:,} gestos de estos días, {money}; no están en ningún tope ni en ninguna cifra de este papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>Una mejora</translation>
    </message>
    <message>
        <source>An upgrade is for 1 to {max_nights} nights: check the nights.</source>
        <translation>Una mejora es para 1 a {max_nights} noches: compruebe las noches.</translation>
    </message>
    <message>
        <source>Another hub on this server has the user {role}, and users are the server's: take another name for the hotel ({hotel}) or the desk ({desk}), or let both hotels into one hub. If no hub has it any more, DROP ROLE {role} first.</source>
        <translation>Otro hub de este servidor tiene el usuario {role}, y los usuarios son del servidor: dé otro nombre al hotel ({hotel}) o al mostrador ({desk}), o deje entrar a ambos hoteles en un solo hub. Si ningún hub lo tiene ya, ejecute antes DROP ROLE {role}.</translation>
    </message>
    <message>
        <source>Another program holds the ledger. {safe} Try again in a moment.</source>
        <translation>Otro programa retiene el libro. {safe} Inténtelo otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>Another program holds the ledger:</source>
        <translation>Otro programa retiene el libro:</translation>
    </message>
    <message>
        <source>Another program is restoring this ledger: wait until it is done.</source>
        <translation>Otro programa está restaurando este libro: espere a que termine.</translation>
    </message>
    <message>
        <source>Approve what is above another person’s cap</source>
        <translation>Aprobar lo que supera el tope de otra persona</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Ask a lead to approve it (--approve-as), or give less.</source>
        <translation>Pida a un responsable que lo apruebe (--approve-as) o dé menos.</translation>
    </message>
    <message>
        <source>Ask a lead to approve them, or leave them out. Nothing was posted.</source>
        <translation>Pida a un responsable que las apruebe u omítalas. No se registró nada.</translation>
    </message>
    <message>
        <source>Ask what would make it right before offering.</source>
        <translation>Pregunte qué lo arreglaría antes de ofrecer nada.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Backups and the mirror need a folder each: choose two.</source>
        <translation>Las copias y el espejo necesitan una carpeta cada uno: elija dos.</translation>
    </message>
    <message>
        <source>Backups can hold the name until {day}; files and paper already given out are not reached.</source>
        <translation>Las copias pueden conservar el nombre hasta el {day}; los archivos y papeles ya entregados quedan fuera de alcance.</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>Ropa de cama</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Breakfast for one</source>
        <translation>Desayuno para una persona</translation>
    </message>
    <message>
        <source>Breakfast for two</source>
        <translation>Desayuno para dos</translation>
    </message>
    <message>
        <source>Building works</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Card hold</source>
        <translation>Retención en la tarjeta</translation>
    </message>
    <message>
        <source>Card or payment terminal</source>
        <translation>Tarjeta o terminal de pago</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Casting and streaming</source>
        <translation>Enviar al televisor y streaming</translation>
    </message>
    <message>
        <source>Change the caps, and who works here</source>
        <translation>Cambiar los topes y quién trabaja aquí</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Cobrado dos veces</translation>
    </message>
    <message>
        <source>Check that folder, or choose another one.</source>
        <translation>Compruebe esa carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Check the date: the last line is of {high:%Y-%m-%d %H:%M}Z.</source>
        <translation>Compruebe la fecha: la última línea es del {high:%Y-%m-%d %H:%M}Z.</translation>
    </message>
    <message>
        <source>Check the rights of the data folder.</source>
        <translation>Compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Child's gift</source>
        <translation>Regalo para un niño</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Close a shift, or run `latitude backup`.</source>
        <translation>Cierre un turno, o ejecute `latitude backup`.</translation>
    </message>
    <message>
        <source>Close the shift, roll the business day</source>
        <translation>Cerrar el turno, pasar el día hotelero</translation>
    </message>
    <message>
        <source>Commands work, the window does not.</source>
        <translation>Las órdenes funcionan; la ventana, no.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to bring in the other {n}.</source>
        <extracomment>English for one: Confirm to bring in the other {n}.</extracomment>
        <translation>
            <numerusform>Confirme para incorporar la otra.</numerusform>
            <numerusform>Confirme para incorporar las otras {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm to erase the guest all the same.</source>
        <translation>Confirme para borrar al huésped de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to record the other {n} bills.</source>
        <extracomment>English for one: Confirm to record the other {n} bill.</extracomment>
        <translation>
            <numerusform>Confirme para registrar la otra factura.</numerusform>
            <numerusform>Confirme para registrar las otras {n} facturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>Coste: {amount}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Do not split to fit the cap: ask the lead, an approval is no failure.</source>
        <translation>No lo divida para que quepa en el tope: pregunte al responsable; una aprobación no es un fracaso.</translation>
    </message>
    <message>
        <source>Documents are not signed</source>
        <translation>Los documentos no se firman</translation>
    </message>
    <message>
        <source>Documents are signed with the key {key}</source>
        <translation>Los documentos se firman con la clave {key}</translation>
    </message>
    <message>
        <source>Documents cannot draw: {scripts}</source>
        <translation>Los documentos no pueden escribir: {scripts}</translation>
    </message>
    <message>
        <source>Drinks or food, large</source>
        <translation>Bebida o comida, grande</translation>
    </message>
    <message>
        <source>Drinks or food, small</source>
        <translation>Bebida o comida, pequeña</translation>
    </message>
    <message>
        <source>Early check-in</source>
        <translation>Entrada anticipada</translation>
    </message>
    <message>
        <source>End the program that holds it, or give this account the right.</source>
        <translation>Cierre el programa que lo retiene, o dé permiso a esta cuenta.</translation>
    </message>
    <message>
        <source>Ends at line {seq:,} of {end:,} in {folder}</source>
        <translation>Termina en la línea {seq:,} de {end:,} en {folder}</translation>
    </message>
    <message>
        <source>Erase a guest</source>
        <translation>Borrar a un huésped</translation>
    </message>
    <message>
        <source>Event or party</source>
        <translation>Evento o fiesta</translation>
    </message>
    <message>
        <source>Excel has cut the confirmation number to {text}: export it as text.</source>
        <translation>Excel ha recortado el número de confirmación a {text}: expórtelo como texto.</translation>
    </message>
    <message>
        <source>Excel has cut the tracking number to {text}: export it as text.</source>
        <translation>Excel ha recortado el número de seguimiento a {text}: expórtelo como texto.</translation>
    </message>
    <message>
        <source>Excel has made the date “{text}” of a room: export the rooms as text.</source>
        <translation>Excel ha convertido una habitación en la fecha «{text}»: exporte las habitaciones como texto.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Export and print reports</source>
        <translation>Exportar e imprimir informes</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Facts about the stay, never judgments about the person.</source>
        <translation>Hechos sobre la estancia, nunca juicios sobre la persona.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fee not expected</source>
        <translation>Cargo inesperado</translation>
    </message>
    <message>
        <source>Folio, outlet or voucher</source>
        <translation>Folio, punto de venta o vale</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Free label</source>
        <translation>Etiqueta gratuita</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libere espacio en ese disco.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Future-stay voucher</source>
        <translation>Vale para otra estancia</translation>
    </message>
    <message>
        <source>Give and promise; take an own line back in the open shift</source>
        <translation>Dar y prometer; anular una línea propia en el turno abierto</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guest's property</source>
        <translation>Pertenencias del huésped</translation>
    </message>
    <message>
        <source>Guests are kept 1 to {longest} months after departure: choose a number between.</source>
        <translation>Los huéspedes se conservan de 1 a {longest} meses tras la salida: elija un número entre ambos.</translation>
    </message>
    <message>
        <source>Handwritten note</source>
        <translation>Nota manuscrita</translation>
    </message>
    <message>
        <source>Hazard or alarm</source>
        <translation>Peligro o alarma</translation>
    </message>
    <message>
        <source>Heating or air conditioning</source>
        <translation>Calefacción o aire acondicionado</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Honeymoon or anniversary</source>
        <translation>Luna de miel o aniversario</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Limpieza de habitaciones</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>Cómo contactan los huéspedes</translation>
    </message>
    <message>
        <source>How much is it? Type an amount, such as c20.</source>
        <translation>¿Cuánto es? Escriba un importe, por ejemplo c20.</translation>
    </message>
    <message>
        <source>IT closed this desk in the hub: what it posts stays here alone until IT gives it a new password (`latitude hub create --desk`) and a manager joins again.</source>
        <translation>Informática cerró este mostrador en el hub: lo que registra se queda solo aquí hasta que informática le dé una contraseña nueva (`latitude hub create --desk`) y un gerente lo una otra vez.</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>In {name}, {path} is not what was signed: copy it to the stick again.</source>
        <translation>En {name}, {path} no es lo que se firmó: cópielo de nuevo a la memoria.</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Insects or other pests</source>
        <translation>Insectos u otras plagas</translation>
    </message>
    <message>
        <source>Install Latitude again, with Python 3.11 or newer.</source>
        <translation>Instale Latitude de nuevo, con Python 3.11 o posterior.</translation>
    </message>
    <message>
        <source>Install Latitude again.</source>
        <translation>Instale Latitude de nuevo.</translation>
    </message>
    <message>
        <source>Install Latitude again: SQLite 3.37 or newer is needed.</source>
        <translation>Instale Latitude de nuevo: hace falta SQLite 3.37 o posterior.</translation>
    </message>
    <message>
        <source>Install a font such as fonts-droid-fallback.</source>
        <translation>Instale una fuente como fonts-droid-fallback.</translation>
    </message>
    <message>
        <source>It can be written to; {who}</source>
        <translation>Se puede escribir; {who}</translation>
    </message>
    <message>
        <source>It cannot be reached ({why})</source>
        <translation>No se puede acceder ({why})</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase them.</source>
        <translation>No se puede deshacer: confirme para borrarlos.</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase.</source>
        <translation>No se puede deshacer: confirme para borrar.</translation>
    </message>
    <message>
        <source>It catches up with the next line that is posted.</source>
        <translation>Se pone al día con la próxima línea que se registre.</translation>
    </message>
    <message>
        <source>It holds names: take that right from other accounts (chmod 600).</source>
        <translation>Contiene nombres: quite ese permiso a las demás cuentas (chmod 600).</translation>
    </message>
    <message>
        <source>It opens, but no hotel is set up yet</source>
        <translation>Se abre, pero aún no hay ningún hotel configurado</translation>
    </message>
    <message>
        <source>It replaces the ledger of this desk.</source>
        <translation>Sustituye el libro de este mostrador.</translation>
    </message>
    <message>
        <source>It says {at:%Y-%m-%d %H:%M}Z</source>
        <translation>Marca {at:%Y-%m-%d %H:%M}Z</translation>
    </message>
    <message>
        <source>It stands before the last line ({high:%Y-%m-%d %H:%M}Z): {n:,} lines are later</source>
        <translation>Está antes de la última línea ({high:%Y-%m-%d %H:%M}Z): líneas posteriores: {n:,}</translation>
    </message>
    <message>
        <source>It was stopped before anybody was erased.</source>
        <translation>Se detuvo antes de borrar a nadie.</translation>
    </message>
    <message>
        <source>It was stopped before anything was erased: the guest and every text are as they were.</source>
        <translation>Se detuvo antes de borrar nada: el huésped y todos los textos siguen como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped between two guests: {n} stays are erased, on record as lines {first} to {last}.</source>
        <extracomment>English for one: It was stopped between two guests: {n} stay is erased, on record as line {first}.</extracomment>
        <translation>
            <numerusform>Se detuvo entre dos huéspedes: {n} estancia borrada, consta en la línea {first}.</numerusform>
            <numerusform>Se detuvo entre dos huéspedes: {n} estancias borradas, constan en las líneas {first} a {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: the texts of {n} lines of old logs are left and still due: run it again.</source>
        <extracomment>English for one: It was stopped: the texts of {n} line of an old log are left and still due: run it again.</extracomment>
        <translation>
            <numerusform>Se detuvo: quedan por borrar los textos de {n} línea de un registro antiguo: ejecútelo otra vez.</numerusform>
            <numerusform>Se detuvo: quedan por borrar los textos de {n} líneas de registros antiguos: ejecútelo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Key does not work</source>
        <translation>La llave no funciona</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>LATITUDE_CONFIG names {file}, which is not there: name another file, or none.</source>
        <translation>LATITUDE_CONFIG indica {file}, que no existe: indique otro archivo, o ninguno.</translation>
    </message>
    <message>
        <source>Last time it said: {problem}</source>
        <translation>La última vez decía: {problem}</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>Salida tardía</translation>
    </message>
    <message>
        <source>Latitude does not know how programs start at sign-in here: add it in the system’s own settings.</source>
        <translation>Latitude no sabe cómo se inician aquí los programas al iniciar sesión: añádalo en la configuración del sistema.</translation>
    </message>
    <message>
        <source>Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with the system's task manager: what was posted is safe.</source>
        <translation>Latitude ya está abierto, pero no responde. Espere un momento e inténtelo otra vez; si sigue sin responder, ciérrelo con el administrador de tareas del sistema: lo registrado está a salvo.</translation>
    </message>
    <message>
        <source>Latitude {version} cannot read a ledger of today's form: choose a newer one.</source>
        <translation>Latitude {version} no puede leer un libro de la forma actual: elija una versión más nueva.</translation>
    </message>
    <message>
        <source>Latitude {version} does not start on this computer ({why}): the version in use stays, ask whom it is from.</source>
        <translation>Latitude {version} no arranca en este ordenador ({why}): la versión en uso se queda, pregunte a quien la entregó.</translation>
    </message>
    <message>
        <source>Latitude {version}, Python {python}, {system}</source>
        <translation>Latitude {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Lavandería</translation>
    </message>
    <message>
        <source>Left behind or lost</source>
        <translation>Olvidado o perdido</translation>
    </message>
    <message>
        <source>Let only administrators write to it.</source>
        <translation>Deje que solo escriban en él los administradores.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ascensor</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {n} of desk {desk} does not continue what was known of that desk: nothing of it is believed. Ask IT.</source>
        <translation>La línea {n} del mostrador {desk} no continúa lo que se conocía de él: no se cree nada de ella. Pregunte a informática.</translation>
    </message>
    <message>
        <source>Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>La línea {n} de este mostrador es otra en el hub, así que no se envía nada: haga lo que dice la guía para informática en «Cuando un mostrador y el hub no coinciden».</translation>
    </message>
    <message>
        <source>Line {seq}</source>
        <translation>Línea {seq}</translation>
    </message>
    <message>
        <source>Line {seq} does not wait for an approval: nothing needs doing.</source>
        <translation>La línea {seq} no espera ninguna aprobación: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Line {seq} gave nothing: give the number of a credit or a free label.</source>
        <translation>La línea {seq} no dio nada: indique el número de un abono o de una etiqueta gratuita.</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in.</source>
        <translation>La línea {seq} es una estimación hasta que llegue la factura.</translation>
    </message>
    <message>
        <source>Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.</source>
        <translation>La línea {seq} es una mejora, que no necesita vale: dé un abono o una etiqueta gratuita.</translation>
    </message>
    <message>
        <source>Line {seq} is itself a reversal, which stands: post the gesture again if it was right.</source>
        <translation>La línea {seq} es ella misma una anulación, que se mantiene: registre el gesto otra vez si era correcto.</translation>
    </message>
    <message>
        <source>Line {seq} is neither a gesture nor a promise: nothing has landed with it.</source>
        <translation>La línea {seq} no es un gesto ni una promesa: no hay nada que valorar.</translation>
    </message>
    <message>
        <source>Line {seq} is no estimate: only an estimate gets a bill.</source>
        <translation>La línea {seq} no es una estimación: solo una estimación recibe factura.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture and no promise for this guest: check the number.</source>
        <translation>La línea {seq} no es un gesto ni una promesa para este huésped: compruebe el número.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture: only a gesture can be taken back.</source>
        <translation>La línea {seq} no es un gesto: solo se puede anular un gesto.</translation>
    </message>
    <message>
        <source>Line {seq} is no line of a guest: check the number.</source>
        <translation>La línea {seq} no es de un huésped: compruebe el número.</translation>
    </message>
    <message>
        <source>Line {seq} is not {who}'s: only the rep concerned replies to a pattern.</source>
        <translation>La línea {seq} no es de {who}: a un patrón solo responde el agente afectado.</translation>
    </message>
    <message>
        <source>Line {seq} is nothing to post: choose a line of the list.</source>
        <translation>La línea {seq} no tiene nada que apuntar: elija una línea de la lista.</translation>
    </message>
    <message>
        <source>Line {seq} of {day}</source>
        <translation>Línea {seq} del {day}</translation>
    </message>
    <message>
        <source>Line {seq} of {day}, room {room}</source>
        <translation>Línea {seq} del {day}, habitación {room}</translation>
    </message>
    <message>
        <source>Line {seq} promised nothing: `latitude promise list` shows what is owed.</source>
        <translation>La línea {seq} no prometió nada: `latitude promise list` muestra lo pendiente.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap, whose headroom would come back.</source>
        <translation>La línea {seq} aún cuenta en el tope del grupo, cuyo margen se recuperaría.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>La línea {seq} espera una aprobación: apruébela o deniéguela primero.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: there is a voucher once it is approved.</source>
        <translation>La línea {seq} espera una aprobación: habrá vale en cuanto se apruebe.</translation>
    </message>
    <message>
        <source>Line {seq} was already taken back by line {by}: nothing needs doing.</source>
        <translation>La línea {seq} ya fue anulada por la línea {by}: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.</source>
        <translation>La línea {seq} ya se facturó, por {billed}: anote a mano una segunda factura si es correcta.</translation>
    </message>
    <message>
        <source>Line {seq} was declined: what was never given has no voucher.</source>
        <translation>La línea {seq} fue denegada: lo que nunca se dio no tiene vale.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back as entered wrong, by line {by}.</source>
        <translation>La línea {seq} fue anulada como mal registrada, por la línea {by}.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back by line {by}: nothing is owed for it.</source>
        <translation>La línea {seq} fue anulada por la línea {by}: ya no se debe nada por ella.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back in part by line {by}, and a line can be taken back only once: write what else came back into the handover note.</source>
        <translation>La línea {seq} fue anulada en parte por la línea {by}, y una línea solo puede anularse una vez: escriba en la nota de traspaso qué más se devolvió.</translation>
    </message>
    <message>
        <source>Line {seq}, room {room}</source>
        <translation>Línea {seq}, habitación {room}</translation>
    </message>
    <message>
        <source>Line {seq}: late correction of line {of} from a closed shift.</source>
        <translation>Línea {seq}: corrección tardía de la línea {of} de un turno cerrado.</translation>
    </message>
    <message>
        <source>Line {seq}: two stays are one guest's; {rep} is over by {money} by merge.</source>
        <translation>Línea {seq}: dos estancias son de un mismo huésped; {rep} excede en {money} por la unión.</translation>
    </message>
    <message>
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}, and it stopped after {read:,} of its {of:,} rows. The same file again brings in the rest.</source>
        <translation>Línea {seq}: se incorporaron {n:,} líneas de un registro antiguo, {money}, y se detuvo tras {read:,} de sus {of:,} filas. El mismo archivo, otra vez, incorpora el resto.</translation>
    </message>
    <message numerus="yes">
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.</source>
        <extracomment>English for one: Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.</extracomment>
        <translation>
            <numerusform>Línea {seq}: se incorporó {n:,} línea de un registro antiguo, {money}: no cuenta en ningún tope ni en ningún total.</numerusform>
            <numerusform>Línea {seq}: se incorporaron {n:,} líneas de un registro antiguo, {money}: no cuentan en ningún tope ni en ningún total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: it was lowered at another desk than gave, before they had met.</source>
        <translation>Línea {seq}: {rep} supera en {money} el tope de un huésped del {day}: se redujo en otro mostrador que el que dio, antes de reunirse.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: stays were merged at another desk than gave, before they had met.</source>
        <translation>Línea {seq}: {rep} supera en {money} el tope de un huésped del {day}: se unieron estancias en otro mostrador que el que dio, antes de reunirse.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.</source>
        <translation>Línea {seq}: {rep} supera en {money} el tope de un huésped del {day}: dos mostradores dieron antes de reunirse.</translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</extracomment>
        <translation>
            <numerusform>Líneas {first} a {last}: una incidencia ({why}), {n} habitación, {money} en total, anuladas: {back}.</numerusform>
            <numerusform>Líneas {first} a {last}: una incidencia ({why}), {n} habitaciones, {money} en total, anuladas: {back}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</extracomment>
        <translation>
            <numerusform>Líneas {first} a {last}: una incidencia ({why}), {n} habitación, {money} en total.</numerusform>
            <numerusform>Líneas {first} a {last}: una incidencia ({why}), {n} habitaciones, {money} en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen, empathise, apologise, resolve, then log.</source>
        <translation>Escuche, empatice, discúlpese, resuelva y después regístrelo.</translation>
    </message>
    <message>
        <source>Look in the system’s settings whether one is set up.</source>
        <translation>Mire en los ajustes del sistema si hay alguna.</translation>
    </message>
    <message>
        <source>Lounge for a day</source>
        <translation>Lounge por un día</translation>
    </message>
    <message>
        <source>Loyal guest</source>
        <translation>Huésped habitual</translation>
    </message>
    <message>
        <source>Luggage late</source>
        <translation>Equipaje retrasado</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Mend these lines.</source>
        <translation>Corrija esas líneas.</translation>
    </message>
    <message>
        <source>Message or call missed</source>
        <translation>Mensaje o llamada sin atender</translation>
    </message>
    <message>
        <source>Met last {at:%Y-%m-%d %H:%M}Z; {lines}.</source>
        <translation>Último encuentro: {at:%Y-%m-%d %H:%M}Z; {lines}.</translation>
    </message>
    <message>
        <source>Mid-scale: rep 100, lead 300, manager no limit</source>
        <translation>Gama media: agente 100, responsable 300, gerente sin límite</translation>
    </message>
    <message>
        <source>Minibar item</source>
        <translation>Artículo del minibar</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>Faltan: {missing}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Neither {first} nor {second} is a room that is known: check the room, or type a name.</source>
        <translation>Ni {first} ni {second} es una habitación conocida: compruebe la habitación o escriba un nombre.</translation>
    </message>
    <message>
        <source>Night removed</source>
        <translation>Noche descontada</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.</source>
        <translation>No se pudo escribir ninguna copia en {folder} ({why}). {fine} Libere espacio allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>No se hizo ninguna copia: el libro está dañado o su disco falla. Las copias anteriores siguen como estaban. Deje de registrar y restaure la última.</translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>No se hizo ninguna copia: {reason}. Las copias anteriores siguen como estaban. Deje de registrar y restaure la última.</translation>
    </message>
    <message>
        <source>No business day is over yet: there is a line-up the morning after the first one.</source>
        <translation>Aún no ha acabado ningún día hotelero: la hoja de la reunión matinal sale a la mañana siguiente del primero.</translation>
    </message>
    <message>
        <source>No cap is in force for a {role}: ask a manager to set one.</source>
        <translation>No hay ningún tope en vigor para un {role}: pida a un gerente que lo fije.</translation>
    </message>
    <message>
        <source>No caps are in force yet: set them first.</source>
        <translation>Aún no hay topes en vigor: fíjelos primero.</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Sin causa indicada</translation>
    </message>
    <message>
        <source>No column for {needed} was found among the first lines: put such a header over it, or say which column it is.</source>
        <translation>No se encontró ninguna columna para {needed} en las primeras líneas: ponga ese encabezado o diga qué columna es.</translation>
    </message>
    <message>
        <source>No column for {needed} was found among {listed}: put such a header over it, or say which column it is.</source>
        <translation>No se encontró ninguna columna para {needed} entre {listed}: ponga ese encabezado o diga qué columna es.</translation>
    </message>
    <message>
        <source>No data folder can have that name ({error}): choose a shorter, plainer one.</source>
        <translation>Ninguna carpeta de datos puede llamarse así ({error}): elija un nombre más corto y sencillo.</translation>
    </message>
    <message>
        <source>No earlier version is kept here: it goes once the newer one has opened the ledger. Restore a backup if you must go back.</source>
        <translation>Aquí no se guarda ninguna versión anterior: se va en cuanto la nueva ha abierto el libro. Restaure una copia si debe volver atrás.</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of {language}: install one (on Debian fonts-droid-fallback), then try again, or choose another language for the document.</source>
        <translation>Ninguna fuente de este ordenador tiene las letras de {language}: instale una (en Debian fonts-droid-fallback) y vuelva a intentarlo, o elija otro idioma para el documento.</translation>
    </message>
    <message>
        <source>No hotel is set up in this data folder: run `latitude init`, or open the desk.</source>
        <translation>No hay ningún hotel configurado en esta carpeta de datos: ejecute `latitude init` o abra el mostrador.</translation>
    </message>
    <message>
        <source>No label has the tracking number {tracking}.</source>
        <translation>Ninguna etiqueta tiene el número de seguimiento {tracking}.</translation>
    </message>
    <message>
        <source>No policy began on {day}: print the card that holds now.</source>
        <translation>Ninguna norma empezó el {day}: imprima la tarjeta que vale ahora.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>No hay ninguna impresora configurada</translation>
    </message>
    <message>
        <source>No recovery code was made for {initials}: ask another manager.</source>
        <translation>No se creó ningún código de recuperación para {initials}: pregunte a otro gerente.</translation>
    </message>
    <message>
        <source>No screen is named</source>
        <translation>No se indica ninguna pantalla</translation>
    </message>
    <message>
        <source>No shift is open: open one first, or post a gesture.</source>
        <translation>No hay ningún turno abierto: abra uno primero o registre un gesto.</translation>
    </message>
    <message>
        <source>No shift was open at line {seq}: check the number.</source>
        <translation>No había ningún turno abierto en la línea {seq}: compruebe el número.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead or a manager.</source>
        <translation>Nadie aprueba su propia entrada: pídaselo a otro responsable o a un gerente.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode.</source>
        <translation>Nadie aprueba su propia entrada: pídaselo a otro responsable, o pida a un gerente que active el modo de responsable único.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known, neither as a guest nor in a text: check the spelling.</source>
        <translation>No se conoce a nadie llamado «{name}», ni como huésped ni en un texto: revise cómo se escribe.</translation>
    </message>
    <message>
        <source>Nobody here has the initials {initials!r}: type those of somebody who works here.</source>
        <translation>Nadie aquí tiene las iniciales {initials!r}: escriba las de alguien que trabaje aquí.</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: give one person that role.</source>
        <translation>Aún no hay ningún gerente: dé ese rol a una persona.</translation>
    </message>
    <message>
        <source>Nobody is at the desk: sign in first.</source>
        <translation>No hay nadie en el mostrador: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose the rooms to take it back from.</source>
        <translation>No ha elegido a nadie: elija las habitaciones a las que se anula.</translation>
    </message>
    <message>
        <source>Nobody is chosen: name the rooms, such as 401-418.</source>
        <translation>No ha elegido a nadie: nombre las habitaciones, por ejemplo 401-418.</translation>
    </message>
    <message>
        <source>Nobody is known for {what}: add the guest first, or check the room.</source>
        <translation>No se conoce a nadie para {what}: añada primero al huésped o compruebe la habitación.</translation>
    </message>
    <message>
        <source>Nobody is known in room {room}: check the number, or type a name.</source>
        <translation>No se conoce a nadie en la habitación {room}: compruebe el número o escriba un nombre.</translation>
    </message>
    <message>
        <source>Nobody who left on or before {until} is due to be erased: nothing needs doing.</source>
        <translation>De quienes se fueron el {until} o antes no toca borrar a nadie: no hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.</source>
        <extracomment>English for one: Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.</extracomment>
        <translation>
            <numerusform>De quienes se fueron el {until} o antes no toca borrar a nadie; {n} queda retenido por asuntos abiertos, resuélvalos primero.</numerusform>
            <numerusform>De quienes se fueron el {until} o antes no toca borrar a nadie; {n} quedan retenidos por asuntos abiertos, resuélvalos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>None is half in</source>
        <translation>Ninguno está a medias</translation>
    </message>
    <message>
        <source>None yet in {folder}</source>
        <translation>Aún ninguna en {folder}</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Sin limpiar</translation>
    </message>
    <message>
        <source>Not here: {parts}. What other desks have of it comes when they meet.</source>
        <translation>No está aquí: {parts}. Lo que otros mostradores tienen de ello llega cuando se encuentran.</translation>
    </message>
    <message>
        <source>Not met yet; {lines}.</source>
        <translation>Aún sin encuentro; {lines}.</translation>
    </message>
    <message>
        <source>Not to be had any more: {parts}.</source>
        <translation>Ya no se puede recuperar: {parts}.</translation>
    </message>
    <message>
        <source>Not verified: {reason}.</source>
        <translation>No verificado: {reason}.</translation>
    </message>
    <message>
        <source>Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that its numbers are not given out again; confirm only if there was none.</source>
        <translation>Nada aquí sabe qué se registró después de esta copia. Si desde entonces se imprimió un informe, escriba su pie para que sus números no se vuelvan a dar; confirme solo si no hubo ninguno.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing of shift {shift} was corrected since it was closed: its report stands as it is.</source>
        <translation>No se corrigió nada del turno {shift} desde su cierre: su informe queda como está.</translation>
    </message>
    <message>
        <source>Nothing of the log was brought in.</source>
        <translation>No se incorporó nada del registro.</translation>
    </message>
    <message>
        <source>Nothing of {day} came since its last paper: it stands as it is.</source>
        <translation>Nada del {day} llegó desde su último documento: queda como está.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal for {day}: choose another business day.</source>
        <translation>En el diario no consta nada para el {day}: elija otro día hotelero.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal from {first} to {last}: choose other days.</source>
        <translation>En el diario no consta nada del {first} al {last}: elija otros días.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was given or promised to this guest yet: there is no letter to write.</source>
        <translation>Aún no se dio ni se prometió nada a este huésped: no hay carta que escribir.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.</source>
        <translation>No se perdió nada; se limpia con el próximo borrado o cuando un gerente inicie sesión.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was lost.</source>
        <translation>No se registró nada y no se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} lines of old logs of that time names and notes would be erased.</source>
        <extracomment>English for one: Of {n} line of an old log of that time names and notes would be erased.</extracomment>
        <translation>
            <numerusform>Se borrarían nombres y notas de {n} línea de un registro antiguo de esa época.</numerusform>
            <numerusform>Se borrarían nombres y notas de {n} líneas de registros antiguos de esa época.</numerusform>
        </translation>
    </message>
    <message>
        <source>On Windows the installer updates Latitude: start the newer one from the stick, as the first time.</source>
        <translation>En Windows el instalador actualiza Latitude: inicie el más nuevo desde la memoria, como la primera vez.</translation>
    </message>
    <message>
        <source>One category up</source>
        <translation>Una categoría más</translation>
    </message>
    <message>
        <source>One stopped after {read:,} of its {of:,} rows (line {seq})</source>
        <translation>Uno se detuvo tras {read:,} de sus {of:,} filas (línea {seq})</translation>
    </message>
    <message>
        <source>Only a free label can be estimated: leave the ~ out.</source>
        <translation>Solo una etiqueta gratuita puede estimarse: omita el signo ~.</translation>
    </message>
    <message>
        <source>Only a return can be taken back in part (--reason returned): leave the amount out.</source>
        <translation>Solo una devolución puede anularse en parte (--reason returned): omita el importe.</translation>
    </message>
    <message>
        <source>Only an upgrade has nights: leave them out.</source>
        <translation>Solo una mejora tiene noches: omítalas.</translation>
    </message>
    <message>
        <source>Only sslmode=verify-full and sslrootcert=FILE may stand in a hub's address: a hub is always checked.</source>
        <translation>En la dirección de un hub solo pueden figurar sslmode=verify-full y sslrootcert=FILE: un hub se comprueba siempre.</translation>
    </message>
    <message>
        <source>Open the desk, or run `latitude init`.</source>
        <translation>Abra la recepción, o ejecute `latitude init`.</translation>
    </message>
    <message>
        <source>Other accounts may read {file}</source>
        <translation>Otras cuentas pueden leer {file}</translation>
    </message>
    <message>
        <source>Over by {amount}.</source>
        <translation>Supera en {amount}.</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Sobreventa</translation>
    </message>
    <message>
        <source>Parcel for the guest</source>
        <translation>Paquete para el huésped</translation>
    </message>
    <message>
        <source>Parking, one night</source>
        <translation>Aparcamiento, una noche</translation>
    </message>
    <message>
        <source>Portal booking differs</source>
        <translation>La reserva del portal difiere</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. {safe} What is typed stays.</source>
        <translation>No se puede registrar hasta que el libro vuelva a funcionar. {safe} Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Corte de luz</translation>
    </message>
    <message>
        <source>Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try again.</source>
        <translation>No se pueden preparar las prácticas en {folder} ({reason}). No se tocó nada más: libere el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Practice is open already, but does not answer: end it, then try again.</source>
        <translation>Las prácticas ya están abiertas, pero no responden: ciérrelas e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Print as written: {scripts}; {n} fonts</source>
        <translation>Se imprimen tal cual: {scripts}; fuentes: {n}</translation>
    </message>
    <message>
        <source>Promise a time, not “soon”.</source>
        <translation>Prometa una hora, no «pronto».</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: its guest was erased.</source>
        <translation>La promesa {seq} ya no está pendiente: su huésped fue borrado.</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: line {by} took it back as entered wrong.</source>
        <translation>La promesa {seq} ya no está pendiente: la línea {by} la anuló como mal registrada.</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>La promesa {seq} ya se incumplió, por la línea {by} de {actor}: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>La promesa {seq} ya se cumplió, por la línea {by} de {actor}: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>Reposición enviada</translation>
    </message>
    <message>
        <source>Report S{report} is lost: its number is never used again, and the restore is on record.</source>
        <translation>El informe S{report} se ha perdido: su número no se vuelve a usar y la restauración queda registrada.</translation>
    </message>
    <message>
        <source>Request lost</source>
        <translation>Petición perdida</translation>
    </message>
    <message>
        <source>Return lost item, international</source>
        <translation>Devolver objeto perdido, internacional</translation>
    </message>
    <message>
        <source>Return lost item, parcel</source>
        <translation>Devolver objeto perdido, paquete</translation>
    </message>
    <message>
        <source>Return lost item, small</source>
        <translation>Devolver objeto perdido, pequeño</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation>Habitación no lista</translation>
    </message>
    <message>
        <source>Run `latitude backup`, and check that folder.</source>
        <translation>Ejecute `latitude backup`, y compruebe esa carpeta.</translation>
    </message>
    <message>
        <source>Run `latitude verify --full`.</source>
        <translation>Ejecute `latitude verify --full`.</translation>
    </message>
    <message>
        <source>SQLite works with other settings: {settings}</source>
        <translation>SQLite trabaja con otros ajustes: {settings}</translation>
    </message>
    <message>
        <source>SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.</source>
        <translation>SQLite no quiso fijar {name} en {value} (dice {found}): no se escribió nada en {path}.</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Say by when it is promised, such as 2h, 1d or 18:00.</source>
        <translation>Diga para cuándo se promete, por ejemplo 2h, 1d o 18:00.</translation>
    </message>
    <message>
        <source>Say in a few words what is promised, such as “call back about the parcel”.</source>
        <translation>Diga en pocas palabras qué se promete, por ejemplo «llamar por lo del paquete».</translation>
    </message>
    <message>
        <source>Say that two stays are one guest’s</source>
        <translation>Decir que dos estancias son de un mismo huésped</translation>
    </message>
    <message>
        <source>Schema {schema}, {lines:,} lines, {size:,.1f} MB, id {id}</source>
        <translation>Esquema {schema}, líneas: {lines:,}, {size:,.1f} MB, id. {id}</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Incidente de seguridad</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service missed</source>
        <translation>Servicio omitido</translation>
    </message>
    <message>
        <source>Set one up in the system; until then print the PDF elsewhere.</source>
        <translation>Configure una en el sistema; hasta entonces imprima el PDF en otro sitio.</translation>
    </message>
    <message>
        <source>Set this computer's clock.</source>
        <translation>Ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.</source>
        <translation>Varios huéspedes coinciden con {what}: {names}. Diga cuál por nombre (--guest) o por id de estancia.</translation>
    </message>
    <message>
        <source>Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).</source>
        <translation>La gravedad va de 1 (una molestia) a 4 (la estancia está arruinada).</translation>
    </message>
    <message>
        <source>Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.</source>
        <translation>El turno {number} está abierto desde {since:%Y-%m-%d %H:%M} ({actor}): ciérrelo primero.</translation>
    </message>
    <message>
        <source>Shift {number} is still open: what is corrected now stands in its own report.</source>
        <translation>El turno {number} sigue abierto: lo que se corrija ahora figurará en su propio informe.</translation>
    </message>
    <message numerus="yes">
        <source>Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.</source>
        <extracomment>English for one: Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.</extracomment>
        <translation>
            <numerusform>El turno {shift} tiene {n} anexo y desde entonces no se corrigió nada: pida el 1.</numerusform>
            <numerusform>El turno {shift} tiene {n} anexos y desde entonces no se corrigió nada: pida del 1 al {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow service</source>
        <translation>Servicio lento</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Olor</translation>
    </message>
    <message>
        <source>Stop posting and call whoever audits the house.</source>
        <translation>Deje de registrar y llame a quien audita la casa.</translation>
    </message>
    <message>
        <source>Stop posting and restore the last backup.</source>
        <translation>Deje de registrar y restaure la última copia.</translation>
    </message>
    <message>
        <source>Stop posting and start Latitude again.</source>
        <translation>Deje de registrar y reinicie Latitude.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.</source>
        <translation>El anexo {shift}/S{number} se perdió al restaurar el libro, y su número no se vuelve a usar.</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>El anexo {shift}/S{number} aún no se ha emitido: lo emite un responsable, añada --as INICIALES.</translation>
    </message>
    <message>
        <source>Supplies missing</source>
        <translation>Faltan suministros</translation>
    </message>
    <message>
        <source>Take a colleague’s line back, enter a bill</source>
        <translation>Anular la línea de un colega, anotar una factura</translation>
    </message>
    <message>
        <source>Taking back nothing changes nothing: write how much comes back.</source>
        <translation>Anular nada no cambia nada: escriba cuánto se devuelve.</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Television, lamp or other device</source>
        <translation>Televisor, lámpara u otro aparato</translation>
    </message>
    <message>
        <source>That PIN is not right: try again.</source>
        <translation>Ese PIN no es correcto: inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That file belongs to another program: choose another data folder.</source>
        <translation>Ese archivo pertenece a otro programa: elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>That guest was erased on {business_day}: nothing can be given to this stay any more.</source>
        <translation>Ese huésped se borró el {business_day}: ya no se puede dar nada a esta estancia.</translation>
    </message>
    <message>
        <source>That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.</source>
        <translation>Esa es una copia del libro {ledger_id}, y el de este mostrador es {here}: elija una suya. No se cambió nada.</translation>
    </message>
    <message>
        <source>That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.</source>
        <translation>Ese libro se creó para prácticas: nunca será el de un hotel. No se cambió nada.</translation>
    </message>
    <message>
        <source>That is a paper of ledger {other}, and the backup is of {ledger_id}.</source>
        <translation>Ese es un papel del libro {other}, y la copia es de {ledger_id}.</translation>
    </message>
    <message>
        <source>That is above your own authority: a manager can approve it.</source>
        <translation>Eso supera su propia autoridad: puede aprobarlo un gerente.</translation>
    </message>
    <message>
        <source>That is more than {most} guests: post it in two halves.</source>
        <translation>Son más de {most} huéspedes: regístrelo en dos mitades.</translation>
    </message>
    <message>
        <source>That is no address of a hub: write it as postgresql://USER@HOST/DATABASE, as IT gave it.</source>
        <translation>Eso no es la dirección de un hub: escríbala como postgresql://USER@HOST/DATABASE, tal como la dio informática.</translation>
    </message>
    <message>
        <source>That is no file name this computer can use: choose a shorter, plainer one.</source>
        <translation>Ese nombre de archivo no sirve en este equipo: elija uno más corto y sencillo.</translation>
    </message>
    <message>
        <source>That is no file this computer can read: check the name and its rights.</source>
        <translation>Este equipo no puede leer ese archivo: compruebe el nombre y sus permisos.</translation>
    </message>
    <message>
        <source>That is no folder this computer can use: choose another one.</source>
        <translation>Este equipo no puede usar esa carpeta: elija otra.</translation>
    </message>
    <message>
        <source>That is no proof of a Latitude document: scan its code again, or type the footer's line in full.</source>
        <translation>Eso no es la prueba de un documento de Latitude: escanee otra vez su código o escriba la línea del pie completa.</translation>
    </message>
    <message>
        <source>That is no uuid: leave it out, and one is made.</source>
        <translation>Eso no es un uuid: omítalo y se creará uno.</translation>
    </message>
    <message>
        <source>That is not the PIN of the time when this backup was made: try again.</source>
        <translation>Ese no es el PIN de cuando se hizo esta copia: inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That is not the hotel's key: a manager at a desk that joined before reads it with `latitude hub key`.</source>
        <translation>Esa no es la clave del hotel: un gerente la lee con `latitude hub key` en un mostrador que ya se unió.</translation>
    </message>
    <message>
        <source>That is the same stay of {guest} already: choose another one.</source>
        <translation>Esa ya es la misma estancia de {guest}: elija otra.</translation>
    </message>
    <message>
        <source>That path has {count} letters, and {most} is the most that works everywhere on Windows: choose a shorter one.</source>
        <translation>Esa ruta tiene {count} letras, y {most} es lo máximo que funciona en todo Windows: elija una más corta.</translation>
    </message>
    <message>
        <source>That recovery code is not right: compare it with the paper.</source>
        <translation>Ese código de recuperación no es correcto: compárelo con el papel.</translation>
    </message>
    <message>
        <source>That recovery code was used a moment ago: type the new one.</source>
        <translation>Ese código de recuperación se acaba de usar: escriba el nuevo.</translation>
    </message>
    <message>
        <source>That stay is not in the register: find the guest by room or name.</source>
        <translation>Esa estancia no está en el registro de huéspedes: busque al huésped por habitación o nombre.</translation>
    </message>
    <message>
        <source>That stay was not merged into another: there is nothing to split.</source>
        <translation>Esa estancia no se unió a otra: no hay nada que separar.</translation>
    </message>
    <message>
        <source>That user of the hub belongs to another ledger: ask IT for a desk of another name (`latitude hub create --desk`), or restore a backup of that ledger.</source>
        <translation>Ese usuario del hub pertenece a otro libro: pida a informática un mostrador con otro nombre (`latitude hub create --desk`), o restaure una copia de ese libro.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, another gesture: post this one as a new draft.</source>
        <translation>Ese uuid ya es la línea {seq}, otro gesto: registre este como un borrador nuevo.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, something else: make the promise anew.</source>
        <translation>Ese uuid ya es la línea {seq}, otra cosa: haga la promesa de nuevo.</translation>
    </message>
    <message>
        <source>The Latitude in {folder} stands alone, without the folder that updates need: unpack the newer version and start that.</source>
        <translation>El Latitude de {folder} está solo, sin la carpeta que necesitan las actualizaciones: descomprima la versión más nueva e iníciela.</translation>
    </message>
    <message>
        <source>The backup before the update does not verify ({reason}): see to the ledger first, then update.</source>
        <translation>La copia previa a la actualización no se verifica ({reason}): ocúpese primero del libro y actualice después.</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written; older backups are as they were.</source>
        <translation>La copia de seguridad se detuvo. No se escribió ningún archivo; las copias anteriores siguen intactas.</translation>
    </message>
    <message>
        <source>The bill is in {other}, and this hotel counts in {code}: enter it by hand.</source>
        <translation>La factura está en {other} y este hotel cuenta en {code}: anótela a mano.</translation>
    </message>
    <message>
        <source>The bill is nothing: take the gesture back instead if it was not sent.</source>
        <translation>La factura es cero: si no se envió, anule el gesto.</translation>
    </message>
    <message>
        <source>The business day is already {current}: it cannot be rolled further ahead of the calendar.</source>
        <translation>El día hotelero ya es el {current}: no se puede adelantar más respecto al calendario.</translation>
    </message>
    <message>
        <source>The business day {current} began less than an hour ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>El día hotelero {current} empezó hace menos de una hora: confirme si de verdad debe cambiarse otra vez, al {new}.</translation>
    </message>
    <message>
        <source>The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>El día hotelero {current} empezó hace {hours} h: confirme si de verdad debe cambiarse otra vez, al {new}.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>La causa</translation>
    </message>
    <message>
        <source>The check of {name} was stopped before its end: nothing is known of it, and nothing was changed.</source>
        <translation>La comprobación de {name} se detuvo antes del final: no se sabe nada de él, y no se cambió nada.</translation>
    </message>
    <message>
        <source>The choice could not be kept ({why}). The folders are the ones before.</source>
        <translation>No se pudo guardar la elección ({why}). Las carpetas son las de antes.</translation>
    </message>
    <message>
        <source>The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.</source>
        <translation>El reloj dice {local:%Y-%m-%d %H:%M}, {span} después de la última línea: confirme que la fecha es correcta o ponga el reloj en hora.</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock was ahead, or has gone back since: lines {lines} have a later time than what was posted after them.</source>
        <extracomment>English for one: The computer's clock was ahead, or has gone back since: line {lines} has a later time than what was posted after it.</extracomment>
        <translation>
            <numerusform>El reloj del ordenador iba adelantado, o se ha atrasado desde entonces: la línea {lines} tiene una hora posterior a lo registrado después de ella.</numerusform>
            <numerusform>El reloj del ordenador iba adelantado, o se ha atrasado desde entonces: las líneas {lines} tienen una hora posterior a lo registrado después de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>La confirmación</translation>
    </message>
    <message>
        <source>The confirmation number has {count:,} letters: use at most {most}.</source>
        <translation>El número de confirmación tiene {count:,} letras: use como mucho {most}.</translation>
    </message>
    <message>
        <source>The confirmation number holds invisible characters: type it again.</source>
        <translation>El número de confirmación contiene caracteres invisibles: escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.</source>
        <translation>No se puede escribir en la carpeta de datos {folder}. No se registró nada; lo que hay allí está a salvo.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file: choose a folder.</source>
        <translation>La carpeta de datos {folder} es un archivo: elija una carpeta.</translation>
    </message>
    <message>
        <source>The data folder {folder} may not be looked into. Nothing was changed.</source>
        <translation>No se permite ver la carpeta de datos {folder}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database {database} keeps texts in {encoding}, which lacks letters of people's names: IT makes a new one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</source>
        <translation>La base de datos {database} guarda los textos en {encoding}, que carece de letras de nombres: informática crea una nueva con CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</translation>
    </message>
    <message>
        <source>The database {database} was restored before the hub's roles were there, so nobody may do anything in it. They are there now: restore it once more into an empty database, and run this again.</source>
        <translation>La base {database} se restauró antes de que estuvieran los roles del hub, así que nadie puede hacer nada en ella. Ahora están: restáurela otra vez en una base vacía y vuelva a ejecutar esto.</translation>
    </message>
    <message>
        <source>The days run backwards: {last} lies before {first}.</source>
        <translation>Los días van al revés: {last} es anterior a {first}.</translation>
    </message>
    <message>
        <source>The decimal mark is “.” or “,”: choose one of them.</source>
        <translation>El separador decimal es «.» o «,»: elija uno de los dos.</translation>
    </message>
    <message>
        <source>The demo cannot be written to {out} ({why}). Nothing else was touched.</source>
        <translation>La demostración no se puede escribir en {out} ({why}). No se tocó nada más.</translation>
    </message>
    <message>
        <source>The departure {departure} is before the arrival {arrival}: correct the dates.</source>
        <translation>La salida {departure} es anterior a la llegada {arrival}: corrija las fechas.</translation>
    </message>
    <message>
        <source>The departure {departure} lies before the arrival {arrival}: check the dates.</source>
        <translation>La salida {departure} es anterior a la llegada {arrival}: compruebe las fechas.</translation>
    </message>
    <message>
        <source>The desk goes on; see whether the network and the server are there.</source>
        <translation>El mostrador sigue; mire si están la red y el servidor.</translation>
    </message>
    <message>
        <source>The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>El disco falló al registrar: aún no se sabe si el gesto está en el diario. Se comprueba cuando el libro se abra de nuevo.</translation>
    </message>
    <message>
        <source>The disk failed:</source>
        <translation>Falló el disco:</translation>
    </message>
    <message>
        <source>The disk is full. {safe} Free some space on the disk of {parent} and post again.</source>
        <translation>El disco está lleno. {safe} Libere espacio en el disco de {parent} y registre otra vez.</translation>
    </message>
    <message>
        <source>The disk is full:</source>
        <translation>El disco está lleno:</translation>
    </message>
    <message>
        <source>The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.</source>
        <translation>Falló el disco de {folder} ({why}). No se restauró ni se cambió nada: compruébelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.</source>
        <translation>Falló el disco de {parent} mientras se sustituía el libro: o está el anterior, íntegro, o el restaurado. Compruebe el disco y vea cuál con `latitude verify`.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed. {safe} Check the disk, then post again.</source>
        <translation>Falló el disco de {parent}. {safe} Compruebe el disco y registre otra vez.</translation>
    </message>
    <message>
        <source>The document is not signed ({why}): a manager can turn signing off and on again.</source>
        <translation>El documento no está firmado ({why}): un gerente puede desactivar y volver a activar la firma.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a letter: it was cut short, export it again.</source>
        <translation>El archivo acaba en medio de una letra: quedó cortado, expórtelo otra vez.</translation>
    </message>
    <message>
        <source>The file has headers and no bills: export it again.</source>
        <translation>El archivo tiene encabezados y ninguna factura: expórtelo otra vez.</translation>
    </message>
    <message>
        <source>The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.</source>
        <translation>El archivo tiene {count:,} líneas y {what} como mucho {max_lines:,}: {shorter}.</translation>
    </message>
    <message>
        <source>The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.</source>
        <translation>El archivo tiene {size:,.0f} MB y {what} como mucho {most:,.0f}: {shorter}.</translation>
    </message>
    <message>
        <source>The file is damaged ({encoding}): export it again as CSV UTF-8.</source>
        <translation>El archivo está dañado ({encoding}): expórtelo otra vez como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty: {again}.</source>
        <translation>El archivo está vacío: {again}.</translation>
    </message>
    <message>
        <source>The first start makes it.</source>
        <translation>El primer arranque la crea.</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>No se pudo examinar la carpeta.</translation>
    </message>
    <message>
        <source>The folder of backups {folder} cannot be read ({why}). {fine}</source>
        <translation>La carpeta de copias {folder} no se puede leer ({why}). {fine}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}). Nothing was written.</source>
        <translation>La carpeta {folder} no se puede crear ({why}). No se escribió nada.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there: choose one that is.</source>
        <translation>La carpeta {parent} no existe: elija una que exista.</translation>
    </message>
    <message>
        <source>The gesture was {shown}: take back at most that.</source>
        <translation>El gesto fue de {shown}: anule como mucho eso.</translation>
    </message>
    <message>
        <source>The gift is not the fix.</source>
        <translation>El regalo no es la solución.</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>El huésped sigue alojado: márquelo primero como ido.</translation>
    </message>
    <message>
        <source>The guest of line {seq} was erased: no voucher can be made out any more.</source>
        <translation>El huésped de la línea {seq} fue borrado: ya no se puede emitir ningún vale.</translation>
    </message>
    <message>
        <source>The guest's name</source>
        <translation>El nombre del huésped</translation>
    </message>
    <message>
        <source>The hotel's business day begins at {cutoff} in {zone}, and this desk's at {cutoff2} in {zone2}: set this desk up anew with the hotel's.</source>
        <translation>El día hotelero empieza a las {cutoff} en {zone}, y el de este mostrador a las {cutoff2} en {zone2}: configure este mostrador de nuevo con el del hotel.</translation>
    </message>
    <message>
        <source>The hotel's key has eight groups of four letters and digits: read it again.</source>
        <translation>La clave del hotel tiene ocho grupos de cuatro letras y cifras: léala de nuevo.</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>No se pudo preguntar al hub qué tiene de este mostrador ({why}): restaure en cuanto responda, o vea la guía para informática en «Cuando un mostrador y el hub no coinciden».</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk, as the IT guide explains under “When a desk and the hub disagree”: {why}</source>
        <translation>No se pudo preguntar al hub qué tiene de este mostrador, como explica la guía para informática en «Cuando un mostrador y el hub no coinciden»: {why}</translation>
    </message>
    <message>
        <source>The hub could not be told: {why}</source>
        <translation>No se pudo avisar al hub: {why}</translation>
    </message>
    <message>
        <source>The hub did not take line {seq} of this desk ({why}): verify the ledger, and ask IT.</source>
        <translation>El hub no aceptó la línea {seq} de este mostrador ({why}): verifique el libro y pregunte a informática.</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>El hub tiene la línea {n} de este mostrador y esta copia no lleva a ella: elija una más antigua y deje volver sus líneas posteriores, o vea la guía para informática en «Cuando un mostrador y el hub no coinciden».</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>El hub tiene la línea {n} de este mostrador y a este libro le falta, así que no se envía nada: haga lo que dice la guía para informática en «Cuando un mostrador y el hub no coinciden».</translation>
    </message>
    <message>
        <source>The hub keeps this hotel in {currency}: this desk's ledger is in another currency.</source>
        <translation>El hub lleva este hotel en {currency}: el libro de este mostrador está en otra moneda.</translation>
    </message>
    <message>
        <source>The hub knows this desk's ledger as another of its desks: join as the user it had there, or, where two computers use copies of it, set one of them up anew.</source>
        <translation>El hub conoce el libro de este mostrador como otro de sus mostradores: únase con el usuario que tenía allí o, si dos equipos usan copias de él, instale uno de ellos de nuevo.</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Latitude: update this computer first.</source>
        <translation>El hub lo creó una versión más nueva de Latitude: actualice primero este equipo.</translation>
    </message>
    <message>
        <source>The hub was made by an older version of Latitude: IT runs `latitude hub create` again.</source>
        <translation>El hub lo creó una versión anterior de Latitude: informática ejecuta de nuevo `latitude hub create`.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): look whether it runs and the address is right, and try again.</source>
        <translation>No se llega al hub {where} ({why}): mire si está en marcha y si la dirección es correcta, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): this desk goes on working, and its lines wait.</source>
        <translation>No se llega al hub {where} ({why}): este mostrador sigue trabajando y sus líneas esperan.</translation>
    </message>
    <message numerus="yes">
        <source>The hub {where} could not be told ({why}) and lacks this desk's last {n} lines: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <extracomment>English for one: The hub {where} could not be told ({why}) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</extracomment>
        <translation>
            <numerusform>No se pudo avisar al hub {where} ({why}), y le falta la última línea de este mostrador: únase otra vez cuando esté y salga entonces, o informática cierra en él este mostrador (`latitude hub close`).</numerusform>
            <numerusform>No se pudo avisar al hub {where} ({why}), y le faltan las últimas {n} líneas de este mostrador: únase otra vez cuando esté y salga entonces, o informática cierra en él este mostrador (`latitude hub close`).</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub {where} could not be told ({why}): join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <translation>No se pudo avisar al hub {where} ({why}): únase otra vez cuando esté y salga entonces, o informática cierra en él este mostrador (`latitude hub close`).</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}), so nothing was sent: ask IT.</source>
        <translation>El hub {where} no pudo demostrar que es el correcto ({why}), así que no se envió nada: pregunte a informática.</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}): look whom its certificate names, and whether ?sslrootcert=FILE names who signed it.</source>
        <translation>El hub {where} no pudo demostrar que es el correcto ({why}): mire a quién nombra su certificado, y si ?sslrootcert=FILE nombra a quien lo firmó.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: ask IT for a new password, and join again.</source>
        <translation>El hub {where} no deja entrar a {user}: pida a informática una contraseña nueva y únase otra vez.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: check the user and the password (LATITUDE_HUB_PASSWORD).</source>
        <translation>El hub {where} no deja entrar a {user}: compruebe el usuario y la contraseña (LATITUDE_HUB_PASSWORD).</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: IT must allow more (max_connections), and this desk goes on working.</source>
        <translation>El hub {where} no tiene ninguna conexión libre: informática debe permitir más (max_connections), y este mostrador sigue trabajando.</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: whoever runs its server allows more (max_connections), or try again once others are gone.</source>
        <translation>El hub {where} no tiene ninguna conexión libre: quien lleva su servidor permite más (max_connections), o inténtelo otra vez cuando otros se hayan ido.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: IT must make some, and this desk goes on working.</source>
        <translation>Al hub {where} no le queda espacio: informática debe hacer sitio, y este mostrador sigue trabajando.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: whoever runs its server makes some, then try again.</source>
        <translation>Al hub {where} no le queda espacio: quien lleva su servidor hace sitio, y luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The hub {where} is busy ({why}): try again in a moment.</source>
        <translation>El hub {where} está ocupado ({why}): inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>The hub {where} is not made for this desk ({why}): IT runs `latitude hub create` first.</source>
        <translation>El hub {where} no está listo para este mostrador ({why}): informática ejecuta primero `latitude hub create`.</translation>
    </message>
    <message>
        <source>The hub {where} knows no desk of a hotel {hotel}: choose one of {hotels}.</source>
        <translation>El hub {where} no conoce ningún mostrador de un hotel {hotel}: elija entre {hotels}.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: IT raises that user's limit (ALTER ROLE, CONNECTION LIMIT), and this desk goes on working.</source>
        <translation>El hub {where} no permite más conexiones a {user}: informática sube el límite de ese usuario (ALTER ROLE, CONNECTION LIMIT), y este mostrador sigue trabajando.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: whoever runs its server raises that user's limit (ALTER ROLE, CONNECTION LIMIT), then try again.</source>
        <translation>El hub {where} no permite más conexiones a {user}: quien lleva su servidor sube el límite de ese usuario (ALTER ROLE, CONNECTION LIMIT), y luego inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The hub {where} runs PostgreSQL {version}: this program knows {oldest} to {newest}.</source>
        <translation>El hub {where} usa PostgreSQL {version}: este programa conoce de {oldest} a {newest}.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>La importación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The insights look at 1 to {most} days: choose a number between them.</source>
        <translation>El análisis abarca de 1 a {most} días: elija un número entre ambos.</translation>
    </message>
    <message>
        <source>The key could not be kept in {folder} ({why}).</source>
        <translation>La clave no se pudo guardar en {folder} ({why}).</translation>
    </message>
    <message>
        <source>The last copy did not verify; the last sound one: {found}</source>
        <translation>La última copia no se verificó; la última buena: {found}</translation>
    </message>
    <message>
        <source>The last verification found nothing wrong: there is nothing to acknowledge.</source>
        <translation>La última verificación no encontró nada mal: no hay de qué dejar constancia.</translation>
    </message>
    <message>
        <source>The last {n:,} lines hold; `latitude verify` checks all</source>
        <translation>Últimas líneas comprobadas, todas bien: {n:,}; `latitude verify` las comprueba todas</translation>
    </message>
    <message>
        <source>The ledger in {folder} is gone, and its backups are in {backups}: restore the last one, or move them away to begin anew.</source>
        <translation>El libro de {folder} ha desaparecido y sus copias están en {backups}: restaure la última o apártelas para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start “latitude practice”.</source>
        <translation>El libro de {folder} se creó para prácticas: elija la carpeta propia del hotel o inicie «latitude practice».</translation>
    </message>
    <message>
        <source>The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.</source>
        <translation>El libro de {parent} no se pudo sustituir ({why}): es el de antes. Libere el disco, cierre otros programas y restaure otra vez.</translation>
    </message>
    <message>
        <source>The ledger is damaged, and was not upgraded: restore the last backup.</source>
        <translation>El libro está dañado y no se actualizó: restaure la última copia.</translation>
    </message>
    <message>
        <source>The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.</source>
        <translation>El libro no está íntegro: {reason}. No se registró nada; la lectura y la exportación siguen funcionando. Un gerente restaura una copia o deja constancia de lo encontrado.</translation>
    </message>
    <message>
        <source>The ledger is safe and the desk goes on.</source>
        <translation>El libro está a salvo y el mostrador sigue funcionando.</translation>
    </message>
    <message>
        <source>The ledger of before is kept as {file}.</source>
        <translation>El libro de antes se conserva como {file}.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.</source>
        <translation>El libro {path} no se puede abrir. {safe} Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be read ({why}). It was not changed.</source>
        <translation>El libro {path} no se puede leer ({why}). No se modificó.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.</source>
        <translation>No se puede escribir en el libro {path}. {safe} Pida a Informática que dé permiso de escritura a esta cuenta.</translation>
    </message>
    <message>
        <source>The ledger {path} failed: {error}. {safe}</source>
        <translation>El libro {path} falló: {error}. {safe}</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.</source>
        <translation>El libro {path} está dañado o no es un libro. {safe} Restaure la última copia.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.</source>
        <translation>El libro {path} está dañado o su disco falla. {safe} Deje de registrar, compruebe el disco y restaure la última copia.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged.</source>
        <translation>El libro {path} está dañado.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged: {reason}.</source>
        <translation>El libro {path} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The ledger {path} is not where it was: it was moved or renamed, or its disk is gone. Nothing was recorded. Put it back there.</source>
        <translation>El libro {path} ya no está en su sitio: se movió o se renombró, o falta su disco. No se registró nada. Vuelva a ponerlo ahí.</translation>
    </message>
    <message>
        <source>The ledger {path} may not be written to. {safe} Ask IT to give this account write access.</source>
        <translation>No se permite escribir en el libro {path}. {safe} Pida a Informática que dé permiso de escritura a esta cuenta.</translation>
    </message>
    <message>
        <source>The lens knows no such pattern: choose one that it shows.</source>
        <translation>El análisis no conoce ese patrón: elija uno de los que muestra.</translation>
    </message>
    <message>
        <source>The line holds invisible control characters: type it again without them.</source>
        <translation>La línea contiene caracteres de control invisibles: escríbala otra vez sin ellos.</translation>
    </message>
    <message>
        <source>The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.</source>
        <translation>La línea tiene {length:,} letras: solo se leen las primeras {max_line:,}, acórtela.</translation>
    </message>
    <message>
        <source>The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.</source>
        <translation>Las líneas posteriores a esta copia no encajan con ella ({why}). No se cambió nada: restaure sin ellas o elija otra copia.</translation>
    </message>
    <message>
        <source>The lines {first}-{last} run backwards: check the two numbers.</source>
        <translation>Las líneas {first}-{last} van hacia atrás: compruebe los dos números.</translation>
    </message>
    <message>
        <source>The list has headers and no guests: export it again with the guests in house.</source>
        <translation>La lista tiene encabezados y ningún huésped: expórtela otra vez con los huéspedes alojados.</translation>
    </message>
    <message>
        <source>The list of files in this update breaks a rule: get the update again from whom Latitude is from.</source>
        <translation>La lista de archivos de esta actualización incumple una regla: pídala de nuevo a quien entrega Latitude.</translation>
    </message>
    <message>
        <source>The log has headers and no rows: export it again.</source>
        <translation>El registro tiene encabezados y ninguna fila: expórtelo otra vez.</translation>
    </message>
    <message>
        <source>The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>La memoria falló al registrar: aún no se sabe si el gesto está en el diario. Se comprueba cuando el libro se abra de nuevo.</translation>
    </message>
    <message>
        <source>The mirror could not be started: this computer is at its limit.</source>
        <translation>No se pudo iniciar el espejo: este equipo está al límite.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({strerror}).</source>
        <translation>El espejo de {folder} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.</source>
        <translation>El espejo de {folder} no se puede leer ({why}). No se cambió nada: compruebe su disco o restaure sin las líneas posteriores.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be written to ({strerror}).</source>
        <translation>No se puede escribir en el espejo de {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} is another ledger's: choose another folder for it.</source>
        <translation>El espejo de {folder} es de otro libro: elija otra carpeta para él.</translation>
    </message>
    <message>
        <source>The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.</source>
        <translation>El espejo de {folder} conoce la línea {last}, y el libro acaba en la {end}: se volvió a poner un libro antiguo; restáurelo como es debido, para que regresen las líneas posteriores.</translation>
    </message>
    <message>
        <source>The mirror waits for the ledger: {message}</source>
        <translation>El espejo espera al libro: {message}</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}: a manager does it (F10, Retention).</source>
        <translation>El nombre debe borrarse desde el {until}: lo hace un gerente (F10, Conservación).</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}; what is open keeps it longer.</source>
        <translation>El nombre debe borrarse desde el {until}; lo pendiente lo conserva más tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>The name is kept for {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept for {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>El nombre se conserva {n} mes tras la salida, como lo fijó el hotel. Después lo borra un gerente (F10, Conservación).</numerusform>
            <numerusform>El nombre se conserva {n} meses tras la salida, como lo fijó el hotel. Después lo borra un gerente (F10, Conservación).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is kept until {until}, {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept until {until}, {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>El nombre se conserva hasta el {until}, {n} mes tras la salida, como lo fijó el hotel. Después lo borra un gerente (F10, Conservación).</numerusform>
            <numerusform>El nombre se conserva hasta el {until}, {n} meses tras la salida, como lo fijó el hotel. Después lo borra un gerente (F10, Conservación).</numerusform>
        </translation>
    </message>
    <message>
        <source>The next supplement of shift {shift} is number {next}: ask for that one first.</source>
        <translation>El próximo anexo del turno {shift} es el número {next}: pida ese primero.</translation>
    </message>
    <message>
        <source>The next supplement of {day} is number {next}: ask for that one first.</source>
        <translation>El siguiente anexo del {day} es el número {next}: pida primero ese.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The paper is a4 or letter: choose one of them.</source>
        <translation>El papel es a4 o letter: elija uno de los dos.</translation>
    </message>
    <message>
        <source>The printers of this system cannot be told</source>
        <translation>No se pueden conocer las impresoras de este sistema</translation>
    </message>
    <message>
        <source>The reason would keep what is erased: leave the guest's name and booking out.</source>
        <translation>El motivo conservaría lo que se borra: no ponga el nombre ni la reserva del huésped.</translation>
    </message>
    <message>
        <source>The report of {day} was not issued yet: ask for that one first.</source>
        <translation>El informe del {day} aún no se emitió: pídalo primero.</translation>
    </message>
    <message>
        <source>The restore was stopped before the ledger was replaced: nothing was restored or changed.</source>
        <translation>La restauración se detuvo antes de sustituir el libro: no se restauró ni se cambió nada.</translation>
    </message>
    <message>
        <source>The room is empty: type a room number such as 412.</source>
        <translation>La habitación está vacía: escriba un número de habitación, por ejemplo 412.</translation>
    </message>
    <message>
        <source>The rooms {words} and {named} are too many to choose from: leave one out.</source>
        <translation>Las habitaciones {words} y {named} son demasiadas para elegir: quite una.</translation>
    </message>
    <message>
        <source>The row has no amount: write it in the file, or leave the row out.</source>
        <translation>La fila no tiene importe: escríbalo en el archivo u omita la fila.</translation>
    </message>
    <message>
        <source>The row has no date: write it in the file, or leave the row out.</source>
        <translation>La fila no tiene fecha: escríbala en el archivo u omita la fila.</translation>
    </message>
    <message>
        <source>The row has no guest's name: write the name in the list, or leave the row out.</source>
        <translation>La fila no tiene nombre de huésped: escriba el nombre en la lista u omita la fila.</translation>
    </message>
    <message>
        <source>The row has no room: write the room number in the list, or leave the row out.</source>
        <translation>La fila no tiene habitación: escriba el número de habitación en la lista u omita la fila.</translation>
    </message>
    <message>
        <source>The row has no tracking number: write it in the file, or leave the row out.</source>
        <translation>La fila no tiene número de seguimiento: escríbalo en el archivo u omita la fila.</translation>
    </message>
    <message>
        <source>The row has no value: write it in the file, or leave the row out.</source>
        <translation>La fila no tiene valor: escríbalo en el archivo u omita la fila.</translation>
    </message>
    <message>
        <source>The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.</source>
        <translation>La fila tiene {cells} columnas y el encabezado {width}: ponga entre comillas el texto que contiene el delimitador.</translation>
    </message>
    <message>
        <source>The row has {n:,} letters: shorten it.</source>
        <translation>La fila tiene {n:,} letras: acórtela.</translation>
    </message>
    <message>
        <source>The row is in {other}, and this hotel counts in {code}.</source>
        <translation>La fila está en {other} y este hotel cuenta en {code}.</translation>
    </message>
    <message>
        <source>The same file again brings in the rest.</source>
        <translation>El mismo archivo otra vez trae el resto.</translation>
    </message>
    <message>
        <source>The same guest stands on line {other:,} already: one of them is enough.</source>
        <translation>El mismo huésped ya está en la línea {other:,}: basta con una.</translation>
    </message>
    <message>
        <source>The same guest stands on {most_visits} lines already: leave out old visits.</source>
        <translation>El mismo huésped ya está en {most_visits} líneas: omita las visitas antiguas.</translation>
    </message>
    <message>
        <source>The text holds half a letter, which no file can keep: type it again.</source>
        <translation>El texto contiene media letra, que ningún archivo puede guardar: escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The text of line {seq} has no part of the guest's name alone, or is not of the days of the stay: leave it out.</source>
        <translation>El texto de la línea {seq} no tiene una parte sola del nombre del huésped, o no es de los días de la estancia: no la indique.</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>Los dos PIN no coinciden: escriba las mismas cifras dos veces.</translation>
    </message>
    <message>
        <source>The update could not be put into {folder} ({why}). Latitude goes on with the version that is there, and the ledger is as it was.</source>
        <translation>La actualización no pudo colocarse en {folder} ({why}). Latitude sigue con la versión que hay, y el libro está como estaba.</translation>
    </message>
    <message>
        <source>The update needs {needed} MB on the disk of {folder}, and {free} MB are free: free some space, then try again.</source>
        <translation>La actualización necesita {needed} MB en el disco de {folder}, y hay {free} MB libres: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The update was stopped. Latitude goes on with the version that is there.</source>
        <translation>La actualización se detuvo. Latitude sigue con la versión que hay.</translation>
    </message>
    <message>
        <source>The verification was stopped before its first line: nothing is vouched for.</source>
        <translation>La verificación se detuvo antes de la primera línea: no se responde de nada.</translation>
    </message>
    <message>
        <source>The verification was stopped: the chain holds up to line {seq}, and nothing beyond that is vouched for.</source>
        <translation>La verificación se detuvo: la cadena se sostiene hasta la línea {seq}, y de nada más allá se responde.</translation>
    </message>
    <message>
        <source>There is a ledger in {folder} already: choose another folder for the demo.</source>
        <translation>Ya hay un libro en {folder}: elija otra carpeta para la demostración.</translation>
    </message>
    <message>
        <source>There is a ledger in {out} that no demo made: choose another folder.</source>
        <translation>En {out} hay un libro que no creó ninguna demostración: elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no column “{wanted}”: choose one of {listed}.</source>
        <translation>No hay ninguna columna «{wanted}»: elija una de {listed}.</translation>
    </message>
    <message>
        <source>There is no database {database} on that server: check the hub's address.</source>
        <translation>No hay ninguna base {database} en ese servidor: compruebe la dirección del hub.</translation>
    </message>
    <message>
        <source>There is no favourite {number}, there are none yet: type an amount such as c20.</source>
        <translation>No hay favorito {number}, aún no hay ninguno: escriba un importe, por ejemplo c20.</translation>
    </message>
    <message numerus="yes">
        <source>There is no favourite {number}, there are {n}: type an amount such as c20.</source>
        <extracomment>English for one: There is no favourite {number}, there is {n}: type an amount such as c20.</extracomment>
        <translation>
            <numerusform>No hay favorito {number}, solo hay {n}: escriba un importe, por ejemplo c20.</numerusform>
            <numerusform>No hay favorito {number}, solo hay {n}: escriba un importe, por ejemplo c20.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}: check the name.</source>
        <translation>No existe el archivo {file}: compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name, and that the stick is in.</source>
        <translation>No hay ningún archivo {name}: compruebe el nombre y que la memoria esté puesta.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name.</source>
        <translation>No existe el archivo {name}: compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no hub in {where} yet: IT runs `latitude hub create` first.</source>
        <translation>Todavía no hay un hub en {where}: informática ejecuta primero `latitude hub create`.</translation>
    </message>
    <message>
        <source>There is no ledger in {folder} yet: set the hotel up first (`latitude init`).</source>
        <translation>Aún no hay ningún libro en {folder}: configure primero el hotel (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no ledger in {parent} yet: set the hotel up first (`latitude init`).</source>
        <translation>Aún no hay ningún libro en {parent}: configure primero el hotel (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no line to back up yet: set the hotel up first.</source>
        <translation>Aún no hay ninguna línea que copiar: configure primero el hotel.</translation>
    </message>
    <message>
        <source>There is no line {seq}: check the number.</source>
        <translation>No existe la línea {seq}: compruebe el número.</translation>
    </message>
    <message>
        <source>There is no shift yet: post a gesture or open a shift first.</source>
        <translation>Aún no hay ningún turno: registre un gesto o abra primero un turno.</translation>
    </message>
    <message>
        <source>There is no shift {number}: `latitude shift list` shows all.</source>
        <translation>No existe el turno {number}: `latitude shift list` muestra todos.</translation>
    </message>
    <message>
        <source>There is no update in {folder}: choose the file that ends in {ending}.</source>
        <translation>No hay ninguna actualización en {folder}: elija el archivo que termina en {ending}.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
    <message>
        <source>This Latitude runs from its source in {folder}: update it with `git pull`.</source>
        <translation>Este Latitude se ejecuta desde su código en {folder}: actualícelo con `git pull`.</translation>
    </message>
    <message>
        <source>This Latitude was installed by pip: update it with `pip install --upgrade`, giving the new wheel.</source>
        <translation>Este Latitude se instaló con pip: actualícelo con `pip install --upgrade` y el nuevo wheel.</translation>
    </message>
    <message>
        <source>This account has no keyring that is open{why}: the hub's password is kept nowhere else. Unlock or install one (Secret Service, KWallet, Windows or macOS have it).</source>
        <translation>Esta cuenta no tiene un llavero abierto{why}: la contraseña del hub no se guarda en otro sitio. Desbloquee o instale uno (Secret Service, KWallet; Windows y macOS lo tienen).</translation>
    </message>
    <message>
        <source>This computer has no memory left. {safe} Close other programs.</source>
        <translation>A este equipo no le queda memoria. {safe} Cierre otros programas.</translation>
    </message>
    <message>
        <source>This computer lacks PostgreSQL's own library, libpq: IT installs it first (on Debian the package libpq5).</source>
        <translation>A este ordenador le falta la biblioteca de PostgreSQL, libpq: informática la instala primero (en Debian, el paquete libpq5).</translation>
    </message>
    <message>
        <source>This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.</source>
        <translation>El reloj de este equipo dice {here:%Y-%m-%d %H:%M} y el del hub {there:%Y-%m-%d %H:%M} (UTC): ponga en hora el que esté mal, pues hasta entonces las líneas esperan.</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold the hub's password: join again (`latitude hub join`) in this account.</source>
        <translation>El llavero de este equipo no tiene la contraseña del hub: únase otra vez (`latitude hub join`) en esta cuenta.</translation>
    </message>
    <message>
        <source>This copy of Latitude was made without a release key and can check no update: ask whoever installed it.</source>
        <translation>Esta copia de Latitude se hizo sin clave de publicación y no puede comprobar ninguna actualización: pregunte a quien la instaló.</translation>
    </message>
    <message>
        <source>This damage cannot be acknowledged: {reason}. Restore a backup.</source>
        <translation>De este daño no se puede solo dejar constancia: {reason}. Restaure una copia.</translation>
    </message>
    <message>
        <source>This desk is in no hub</source>
        <translation>Este mostrador no está en ningún hub</translation>
    </message>
    <message>
        <source>This desk is not in the hub: a manager lets it join (`latitude hub join`).</source>
        <translation>Este mostrador no está en el hub: un gerente lo une (`latitude hub join`).</translation>
    </message>
    <message>
        <source>This desk is part of {hotel} in {where}: a manager takes it out there first (`latitude hub leave`), then it can join another hub.</source>
        <translation>Este mostrador es parte de {hotel} en {where}: un gerente lo saca primero de allí (`latitude hub leave`), y luego puede unirse a otro hub.</translation>
    </message>
    <message>
        <source>This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma before the decimals.</source>
        <translation>Este archivo no dice si {sample} son millares o decimales: elija un punto o una coma antes de los decimales.</translation>
    </message>
    <message>
        <source>This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.</source>
        <translation>Esta instalación no puede hablar con un hub: informática instala primero el extra `latitude-desk[hub]`.</translation>
    </message>
    <message>
        <source>This is no text file: {remedy}</source>
        <translation>Este no es un archivo de texto: {remedy}</translation>
    </message>
    <message>
        <source>This is {what}, not a list: {remedy}</source>
        <translation>Esto es {what}, no una lista: {remedy}</translation>
    </message>
    <message>
        <source>This ledger is kept in {code}: another currency needs a new ledger.</source>
        <translation>Este libro se lleva en {code}: otra moneda necesita un libro nuevo.</translation>
    </message>
    <message>
        <source>This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.</source>
        <translation>Este libro es de una versión anterior, y no se pudo escribir ninguna copia suya en {folder} ({why}). No se actualizó y está como estaba: libere espacio y ábralo otra vez.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.</source>
        <translation>Esta lista no dice si {text} lleva primero el día o el año: elija primero el día, o expórtela con años de cuatro cifras.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.</source>
        <translation>Esta lista no dice si {text} es {day_first} o {month_first}: elija primero el día o primero el mes.</translation>
    </message>
    <message>
        <source>This update bears no signature: get it again from whom Latitude is from.</source>
        <translation>Esta actualización no lleva firma: pídala de nuevo a quien entrega Latitude.</translation>
    </message>
    <message>
        <source>This update is Latitude {theirs}, and {ours} is installed: choose a newer one.</source>
        <translation>Esta actualización es Latitude {theirs}, y está instalado {ours}: elija una más nueva.</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this computer needs {ours}: choose the file for {ours}.</source>
        <translation>Esta actualización es para {theirs}, y este ordenador necesita {ours}: elija el archivo para {ours}.</translation>
    </message>
    <message>
        <source>This update is signed by {key}, whom this copy does not know: get it from whom Latitude is from.</source>
        <translation>Esta actualización está firmada por {key}, a quien esta copia no conoce: pídala a quien entrega Latitude.</translation>
    </message>
    <message>
        <source>This update was changed after it was signed: get it again from whom Latitude is from.</source>
        <translation>Esta actualización se cambió después de firmarla: pídala de nuevo a quien entrega Latitude.</translation>
    </message>
    <message>
        <source>This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.</source>
        <translation>Este usuario del hub no puede ver todos los hoteles: informática crea uno que sí con `latitude hub create --group`.</translation>
    </message>
    <message>
        <source>This very file was brought in before, and was read in another way: its rows would stand there twice. Choose the same dates, decimals and columns as then, or confirm.</source>
        <translation>Este mismo archivo ya se incorporó, leído de otra manera: sus filas quedarían dos veces. Elija las mismas fechas, decimales y columnas que entonces, o confirme.</translation>
    </message>
    <message>
        <source>Time, a better room or a note before cash, when it really helps.</source>
        <translation>Tiempo, una habitación mejor o una nota antes que dinero, cuando de verdad ayuda.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To {action}, type your PIN again.</source>
        <translation>Para {action}, escriba otra vez su PIN.</translation>
    </message>
    <message>
        <source>Told to the leads</source>
        <translation>Dicho a los responsables</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {span}, then try again.</source>
        <translation>Demasiados PIN incorrectos: espere {span} e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Training: 50 for everyone</source>
        <translation>Formación: 50 para todos</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Unclear information</source>
        <translation>Información poco clara</translation>
    </message>
    <message numerus="yes">
        <source>Unconfirmed, for the other desks could not be asked: lines {lines}.</source>
        <extracomment>English for one: Unconfirmed, for the other desks could not be asked: line {lines}.</extracomment>
        <translation>
            <numerusform>Sin confirmar, no se pudo preguntar a los otros mostradores: línea {lines}.</numerusform>
            <numerusform>Sin confirmar, no se pudo preguntar a los otros mostradores: líneas {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to line {end:,} in {folder}</source>
        <translation>Hasta la línea {end:,} en {folder}</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>View or high floor</source>
        <translation>Vistas o piso alto</translation>
    </message>
    <message>
        <source>Wait at the desk</source>
        <translation>Espera en recepción</translation>
    </message>
    <message>
        <source>Water or bathroom</source>
        <translation>Agua o baño</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Mal tiempo</translation>
    </message>
    <message>
        <source>What goes of {names}: {parts}. Amounts and rooms stay in the journal.</source>
        <translation>Lo que se va de {names}: {parts}. Los importes y las habitaciones quedan en el diario.</translation>
    </message>
    <message>
        <source>What is it? Type label, credit or upgrade, or the name of a preset.</source>
        <translation>¿Qué es? Escriba label, credit o upgrade, o el nombre de un gesto predefinido.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>What lies in {folder} was not made by practice: move it away, then try again.</source>
        <translation>Lo que hay en {folder} no lo crearon las prácticas: apártelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet.</source>
        <translation>Lo que prometió la línea {seq} aún no ha vencido.</translation>
    </message>
    <message>
        <source>What signs documents is not installed: install latitude-desk[sign], then turn it on.</source>
        <translation>No está instalado lo que firma los documentos: instale latitude-desk[sign] y después active la firma.</translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>Lo que se emitió como línea {last} e informe S{report} se ha perdido: estos números se saltan, no se vuelven a usar y la restauración queda registrada.</numerusform>
            <numerusform>Lo que se emitió como líneas {first}-{last} e informe S{report} se ha perdido: estos números se saltan, no se vuelven a usar y la restauración queda registrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>Lo que se emitió como línea {last} se ha perdido: su número se salta, no se vuelve a usar y la restauración queda registrada.</numerusform>
            <numerusform>Lo que se emitió como líneas {first}-{last} se ha perdido: estos números se saltan, no se vuelven a usar y la restauración queda registrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Quién lo dio</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}, …: type more of the name.</source>
        <translation>¿Para quién es? Podría ser {names}, …: escriba más letras del nombre.</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}: type more of the name.</source>
        <translation>¿Para quién es? Podría ser {names}: escriba más letras del nombre.</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name.</source>
        <translation>¿Para quién es? Escriba una habitación o un nombre.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi or resort fee</source>
        <translation>Wi-Fi o cargo de resort</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself: choose another one.</source>
        <translation>Windows reserva el nombre {name} para sí: elija otro.</translation>
    </message>
    <message>
        <source>Windows takes no name that ends in a dot or a space: choose another one than {name}.</source>
        <translation>Windows no admite nombres que terminen en punto o en espacio: elija otro en lugar de {name}.</translation>
    </message>
    <message>
        <source>Windows takes no name with {letter} in it: choose another one.</source>
        <translation>Windows no admite nombres que contengan {letter}: elija otro.</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Write what it was: a reply without words says nothing.</source>
        <translation>Escriba qué fue: una respuesta sin palabras no dice nada.</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Pedido equivocado</translation>
    </message>
    <message>
        <source>Wrong rate</source>
        <translation>Tarifa equivocada</translation>
    </message>
    <message>
        <source>Wrong room type</source>
        <translation>Tipo de habitación equivocado</translation>
    </message>
    <message>
        <source>You know the guest personally? Let a colleague enter it.</source>
        <translation>¿Conoce al huésped personalmente? Deje que lo anote un compañero.</translation>
    </message>
    <message>
        <source>You need nobody's permission under this line.</source>
        <translation>Por debajo de esta línea no necesita permiso de nadie.</translation>
    </message>
    <message>
        <source>Your IT department sets this folder for the whole computer: ask them.</source>
        <translation>Su departamento de informática fija esta carpeta para todo el equipo: consúlteles.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo 7z</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>una hoja de cálculo de LibreOffice</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a PostScript print file</source>
        <translation>un archivo de impresión PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: its total is one that they can have come to, and its pages cannot be compared; compare it with the day’s report</source>
        <translation>el {when:%Y-%m-%d} se restauró una copia (línea {seq}) y ya no se sabe qué líneas de otros mostradores habían llegado antes: su total es uno de los que pudieron dar y sus páginas no se pueden comparar; compárelo con el informe del día</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: neither its total nor its pages can be compared; compare it with the day’s report</source>
        <translation>el {when:%Y-%m-%d} se restauró una copia (línea {seq}) y ya no se sabe qué líneas de otros mostradores habían llegado antes: ni su total ni sus páginas se pueden comparar; compárelo con el informe del día</translation>
    </message>
    <message>
        <source>a carrier's bill</source>
        <translation>la factura de un transportista</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>un abono</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a free label</source>
        <translation>una etiqueta gratuita</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un huésped</translation>
    </message>
    <message>
        <source>a guest list</source>
        <translation>una lista de huéspedes</translation>
    </message>
    <message>
        <source>a guest's entry of desk {desk} is not what its line says</source>
        <translation>la entrada de un huésped del mostrador {desk} no es lo que dice su línea</translation>
    </message>
    <message>
        <source>a guest's name was changed behind the ledger's back</source>
        <translation>el nombre de un huésped se cambió a espaldas del libro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a photo or film</source>
        <translation>una foto o un vídeo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a report of Latitude</source>
        <translation>un informe de Latitude</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un documento de texto enriquecido</translation>
    </message>
    <message>
        <source>a text of desk {desk} is not what its line says</source>
        <translation>un texto del mostrador {desk} no es lo que dice su línea</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a {kind} {name} was added that is not ours</source>
        <translation>se añadió un elemento ajeno: {kind} {name}</translation>
    </message>
    <message>
        <source>acknowledge damage to the ledger</source>
        <translation>dejar constancia de un daño en el libro</translation>
    </message>
    <message>
        <source>also open in {programs}</source>
        <translation>abierto también en {programs}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation>un archivo antiguo de Excel o Word</translation>
    </message>
    <message>
        <source>an old log</source>
        <translation>un registro antiguo</translation>
    </message>
    <message>
        <source>an upgrade</source>
        <translation>una mejora</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more, all told under “{heading}”</source>
        <extracomment>English for one: and {n} more, all told under “{heading}”</extracomment>
        <translation>
            <numerusform>y {n:,} más, todas en «{heading}»</numerusform>
            <numerusform>y {n:,} más, todas en «{heading}»</numerusform>
        </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>otro huésped</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa lo retiene</translation>
    </message>
    <message>
        <source>another program holds the ledger</source>
        <translation>otro programa retiene el libro</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>answers what did not wait for an approval</source>
        <translation>responde a algo que no esperaba aprobación</translation>
    </message>
    <message>
        <source>approve an amount above the cap</source>
        <translation>aprobar un importe por encima del tope</translation>
    </message>
    <message>
        <source>arrival {arrival} → {row}</source>
        <translation>llegada {arrival} → {row}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>back in house</source>
        <translation>de nuevo alojado</translation>
    </message>
    <message>
        <source>belongs to nothing that was given or promised to this guest</source>
        <translation>no pertenece a nada que se diera o prometiera a este huésped</translation>
    </message>
    <message>
        <source>bring it in in parts</source>
        <translation>incorpórelo por partes</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>por {channel}</translation>
    </message>
    <message>
        <source>central file</source>
        <translation>archivo central</translation>
    </message>
    <message>
        <source>change the caps</source>
        <translation>cambiar los topes</translation>
    </message>
    <message>
        <source>change the hotel's settings</source>
        <translation>cambiar los datos del hotel</translation>
    </message>
    <message>
        <source>change who works here</source>
        <translation>cambiar quién trabaja aquí</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>chosen at this desk</source>
        <translation>elegido en este puesto</translation>
    </message>
    <message>
        <source>close a shift</source>
        <translation>cerrar un turno</translation>
    </message>
    <message>
        <source>confirmation {confirmation} → {confirmation2}</source>
        <translation>confirmación {confirmation} → {confirmation2}</translation>
    </message>
    <message>
        <source>correct a line of a closed shift</source>
        <translation>corregir una línea de un turno cerrado</translation>
    </message>
    <message>
        <source>corrects what is no gesture of this guest and rep</source>
        <translation>corrige lo que no es un gesto de este huésped y agente</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>abono</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantado</translation>
    </message>
    <message>
        <source>departure {departure} → {departure2}</source>
        <translation>salida {departure} → {departure2}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <source>enter a bill for an estimate</source>
        <translation>anotar la factura de una estimación</translation>
    </message>
    <message>
        <source>entered wrong</source>
        <translation>mal registrado</translation>
    </message>
    <message>
        <source>erase a guest</source>
        <translation>borrar a un huésped</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>export the bill again</source>
        <translation>exporte la factura otra vez</translation>
    </message>
    <message>
        <source>export the bill as CSV.</source>
        <translation>exporte la factura como CSV.</translation>
    </message>
    <message>
        <source>export the guests in house only</source>
        <translation>exporte solo los huéspedes alojados</translation>
    </message>
    <message>
        <source>export the in-house list again</source>
        <translation>exporte otra vez la lista de alojados</translation>
    </message>
    <message>
        <source>export the in-house list as CSV.</source>
        <translation>exporte la lista de alojados como CSV.</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>exporte el registro otra vez</translation>
    </message>
    <message>
        <source>export the log as CSV.</source>
        <translation>exporte el registro como CSV.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>conforme</translation>
    </message>
    <message numerus="yes">
        <source>for {n:,} guests</source>
        <extracomment>English for one: for {n} guest</extracomment>
        <translation>
            <numerusform>para {n:,} huésped</numerusform>
            <numerusform>para {n:,} huéspedes</numerusform>
        </translation>
    </message>
    <message>
        <source>free label</source>
        <translation>etiqueta gratuita</translation>
    </message>
    <message>
        <source>goes back behind the business day before it</source>
        <translation>retrocede más allá del día hotelero anterior</translation>
    </message>
    <message>
        <source>hands on or settles a promise that was settled before</source>
        <translation>traspasa o salda una promesa que ya estaba saldada</translation>
    </message>
    <message>
        <source>hands on or settles what this guest was not promised</source>
        <translation>traspasa o salda lo que no se prometió a este huésped</translation>
    </message>
    <message>
        <source>has no cap on record</source>
        <translation>no tiene ningún tope registrado</translation>
    </message>
    <message>
        <source>how much?</source>
        <translation>¿cuánto?</translation>
    </message>
    <message numerus="yes">
        <source>in {currency}, the {n} largest</source>
        <extracomment>English for one: in {currency}, the largest</extracomment>
        <translation>
            <numerusform>en {currency}, la mayor</numerusform>
            <numerusform>en {currency}, las {n} mayores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>English for one: in {n} day</extracomment>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hours</source>
        <extracomment>English for one: in {n} hour</extracomment>
        <translation>
            <numerusform>en {n} hora</numerusform>
            <numerusform>en {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} minutes</source>
        <extracomment>English for one: in {n} minute</extracomment>
        <translation>
            <numerusform>en {n} minuto</numerusform>
            <numerusform>en {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>is a note and counts all the same</source>
        <translation>es una nota y aun así cuenta</translation>
    </message>
    <message>
        <source>is about a line that is not there</source>
        <translation>se refiere a una línea que no existe</translation>
    </message>
    <message>
        <source>is above its cap and nobody approved it</source>
        <translation>supera su tope y nadie dio la aprobación</translation>
    </message>
    <message>
        <source>is by {who}, who had left</source>
        <translation>es de {who}, que ya había dejado la casa</translation>
    </message>
    <message>
        <source>is by {who}, who never joined</source>
        <translation>es de {who}, que nunca se incorporó</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation>cortó la conexión</translation>
    </message>
    <message>
        <source>it is being started or stopped</source>
        <translation>se está iniciando o deteniendo</translation>
    </message>
    <message>
        <source>it is signed with the key {key}, which this ledger does not know</source>
        <translation>está firmado con la clave {key}, que este libro no conoce</translation>
    </message>
    <message>
        <source>it is worth {money} now</source>
        <translation>ahora vale {money}</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>no muestra ningún certificado</translation>
    </message>
    <message>
        <source>it was taken back on {day} by line {seq}: it is worth nothing any more</source>
        <translation>la línea {seq} lo anuló el {day}: ya no vale nada</translation>
    </message>
    <message>
        <source>its certificate is for {named}, not for {host}</source>
        <translation>su certificado es para {named}, no para {host}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>se fue antes</translation>
    </message>
    <message>
        <source>line {n} of desk {desk} was changed after it came</source>
        <translation>la línea {n} del mostrador {desk} se cambió después de llegar</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>línea {seq}</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the shifts</source>
        <translation>la línea {seq} rompe la numeración de los turnos</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the supplements</source>
        <translation>la línea {seq} rompe la numeración de los anexos</translation>
    </message>
    <message>
        <source>line {seq} cannot be read</source>
        <translation>la línea {seq} no se puede leer</translation>
    </message>
    <message>
        <source>line {seq} changed the policy since: print the new card</source>
        <translation>la línea {seq} cambió las normas desde entonces: imprima la tarjeta nueva</translation>
    </message>
    <message>
        <source>line {seq} does not follow the line before it</source>
        <translation>la línea {seq} no sigue a la línea anterior</translation>
    </message>
    <message>
        <source>line {seq} is missing</source>
        <translation>falta la línea {seq}</translation>
    </message>
    <message>
        <source>line {seq} is out of order at its desk</source>
        <translation>la línea {seq} está fuera de orden en su mostrador</translation>
    </message>
    <message>
        <source>line {seq} was changed after it was posted</source>
        <translation>la línea {seq} se modificó después de registrarse</translation>
    </message>
    <message>
        <source>line {seq} {reason}</source>
        <translation>la línea {seq} {reason}</translation>
    </message>
    <message>
        <source>lines {first_seq}-{last_seq} are not those of {document}</source>
        <translation>las líneas {first_seq}-{last_seq} no son las de {document}</translation>
    </message>
    <message>
        <source>log a safety matter</source>
        <translation>registrar un asunto de seguridad</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>hacer una copia</translation>
    </message>
    <message>
        <source>make a recovery code</source>
        <translation>crear un código de recuperación</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>mark what stands in the property system</source>
        <translation>marcar lo que consta en el sistema hotelero</translation>
    </message>
    <message>
        <source>name {guest} → {name}</source>
        <translation>nombre {guest} → {name}</translation>
    </message>
    <message>
        <source>names of computers cannot be looked up just now</source>
        <translation>ahora no se pueden buscar nombres de equipos</translation>
    </message>
    <message>
        <source>no computer is known by that name</source>
        <translation>no se conoce ningún equipo con ese nombre</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin habitación</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>ningún camino lleva allí</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>allí nadie atiende</translation>
    </message>
    <message>
        <source>nobody who is trusted here signed its certificate, or it has run out</source>
        <translation>nadie de confianza aquí firmó su certificado, o ha caducado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message numerus="yes">
        <source>of {n:,} answers</source>
        <extracomment>English for one: of {n} answer</extracomment>
        <translation>
            <numerusform>de {n:,} respuesta</numerusform>
            <numerusform>de {n:,} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <translation>abierto en ningún otro programa</translation>
    </message>
    <message>
        <source>open it and save it as CSV.</source>
        <translation>ábralo y guárdelo como CSV.</translation>
    </message>
    <message>
        <source>open it in Excel and save it as “CSV UTF-8”.</source>
        <translation>ábralo en Excel y guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>our own time zones</source>
        <translation>nuestras propias zonas horarias</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>promises nothing</source>
        <translation>no promete nada</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>replies to a pattern for somebody else</source>
        <translation>responde a un patrón en nombre de otra persona</translation>
    </message>
    <message>
        <source>replies to a pattern in lines that are not its rep's</source>
        <translation>responde a un patrón en líneas que no son de su agente</translation>
    </message>
    <message>
        <source>reply to what the lens asks</source>
        <translation>responder a lo que pregunta el análisis</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurar una copia</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>roll the business day</source>
        <translation>cambiar de día hotelero</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>habitación {room}</translation>
    </message>
    <message>
        <source>room {room} → {room2}</source>
        <translation>habitación {room} → {room2}</translation>
    </message>
    <message>
        <source>say that two stays are one guest's</source>
        <translation>decir que dos estancias son de un mismo huésped</translation>
    </message>
    <message>
        <source>says how landed what this guest was not given</source>
        <translation>dice cómo sentó algo que no se dio a este huésped</translation>
    </message>
    <message>
        <source>says of an old log what its lines do not</source>
        <translation>dice de un registro antiguo lo que sus líneas no dicen</translation>
    </message>
    <message>
        <source>says that what is no gesture of this guest stands in the property system</source>
        <translation>dice que consta en el sistema hotelero algo que no es un gesto de este huésped</translation>
    </message>
    <message>
        <source>see the figures of the whole house</source>
        <translation>ver las cifras de toda la casa</translation>
    </message>
    <message>
        <source>see the patterns of others</source>
        <translation>ver los patrones de otros</translation>
    </message>
    <message>
        <source>settles what is no estimate</source>
        <translation>liquida lo que no es una estimación</translation>
    </message>
    <message>
        <source>signed with this desk’s key {key}, the signature is valid</source>
        <translation>firmado con la clave {key} de este puesto, la firma es válida</translation>
    </message>
    <message>
        <source>social</source>
        <translation>redes sociales</translation>
    </message>
    <message>
        <source>something was added behind what the journal says, and it is no valid signature</source>
        <translation>se añadió algo detrás de lo que dice el diario, y no es una firma válida</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>aún descontento</translation>
    </message>
    <message>
        <source>take back a colleague's line</source>
        <translation>anular la línea de un compañero</translation>
    </message>
    <message>
        <source>take one bill at a time</source>
        <translation>vaya factura por factura</translation>
    </message>
    <message>
        <source>takes back more than was given</source>
        <translation>anula más de lo que se dio</translation>
    </message>
    <message>
        <source>takes back what was taken back before</source>
        <translation>anula lo que ya estaba anulado</translation>
    </message>
    <message>
        <source>texts of {texts} of {lines} lines</source>
        <translation>{texts} textos de {lines} líneas</translation>
    </message>
    <message>
        <source>the PIN of {initials} was changed behind the ledger's back</source>
        <translation>el PIN de {initials} se cambió a espaldas del libro</translation>
    </message>
    <message>
        <source>the PIN of {initials} was removed behind the ledger's back</source>
        <translation>el PIN de {initials} se eliminó a espaldas del libro</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation>la llegada</translation>
    </message>
    <message>
        <source>the carrier's bill, as CSV</source>
        <translation>la factura del transportista, como CSV</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>la causa</translation>
    </message>
    <message>
        <source>the confirmation number</source>
        <translation>el número de confirmación</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>el coste</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>la moneda</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the departure</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file is damaged: a name, a text or a PIN in it cannot be read</source>
        <translation>el archivo está dañado: un nombre, un texto o un PIN no se puede leer</translation>
    </message>
    <message>
        <source>the file is damaged: its pages cannot be read</source>
        <translation>el archivo está dañado: sus páginas no se pueden leer</translation>
    </message>
    <message>
        <source>the file is damaged: {said}</source>
        <translation>el archivo está dañado: {said}</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>el nombre de pila</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>el huésped</translation>
    </message>
    <message>
        <source>the guest is erased and on record, but the file could not be cleaned of traces yet.</source>
        <translation>el huésped está borrado y consta en el diario, pero aún no se pudo limpiar el archivo de sus restos.</translation>
    </message>
    <message>
        <source>the guest of line {seq}</source>
        <translation>el huésped de la línea {seq}</translation>
    </message>
    <message>
        <source>the guest of line {seq} was removed behind the ledger's back</source>
        <translation>el huésped de la línea {seq} se eliminó a espaldas del libro</translation>
    </message>
    <message>
        <source>the guest's name</source>
        <translation>el nombre del huésped</translation>
    </message>
    <message>
        <source>the hub does not give line {n} of desk {desk}</source>
        <translation>el hub no da la línea {n} del mostrador {desk}</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>the last line cannot be read</source>
        <translation>la última línea no se puede leer</translation>
    </message>
    <message>
        <source>the last name</source>
        <translation>el apellido</translation>
    </message>
    <message>
        <source>the list of guests, exported as CSV</source>
        <translation>la lista de huéspedes, exportada como CSV</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the old log, as CSV</source>
        <translation>el registro antiguo, como CSV</translation>
    </message>
    <message>
        <source>the pages are what the journal says, and behind them stands a signature: {why}</source>
        <translation>las páginas son lo que dice el diario, y detrás hay una firma: {why}</translation>
    </message>
    <message>
        <source>the paper counts {n:,} lines of other desks, and since a backup was restored only {known:,} have come again: let the desks meet first</source>
        <translation>el papel cuenta {n:,} líneas de otros mostradores y, desde que se restauró una copia, solo han vuelto {known:,}: deje que los mostradores se reúnan primero</translation>
    </message>
    <message>
        <source>the paper says {value}, and that many lines of other desks cannot have come to it</source>
        <translation>el papel dice {value}, y esa cantidad de líneas de otros mostradores no pudo dar ese total</translation>
    </message>
    <message>
        <source>the paper says {value}, and the journal {value2}</source>
        <translation>el papel dice {value}, y el diario {value2}</translation>
    </message>
    <message>
        <source>the proof in {file} fits the journal, but its pages are not what this computer prints for {document}: they were altered, or printed with other fonts or another version; compare it with a fresh report</source>
        <translation>la prueba de {file} coincide con el diario, pero sus páginas no son lo que este ordenador imprime para {document}: se alteraron, o se imprimieron con otras fuentes u otra versión; compárelas con un informe nuevo</translation>
    </message>
    <message>
        <source>the reading of the name</source>
        <translation>la lectura del nombre</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la habitación</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>la estancia</translation>
    </message>
    <message>
        <source>the system’s time zones</source>
        <translation>las zonas horarias del sistema</translation>
    </message>
    <message>
        <source>the text of line {n} of desk {desk} was changed</source>
        <translation>se cambió el texto de la línea {n} del mostrador {desk}</translation>
    </message>
    <message>
        <source>the text of line {seq} was changed after it was posted</source>
        <translation>el texto de la línea {seq} se modificó después de registrarse</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el tratamiento</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>el número de seguimiento</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>el lugar habitual</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>the {kind} {name} was changed or removed</source>
        <translation>se modificó o eliminó {kind} {name}</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was moved to another stay</source>
        <translation>en la línea {seq} se pasó a otra estancia: {what}</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was removed behind the ledger's back</source>
        <translation>en la línea {seq} se eliminó a espaldas del libro: {what}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>unpack it and choose the CSV inside.</source>
        <translation>descomprímalo y elija el CSV de dentro.</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>actualizar el programa</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>mejora</translation>
    </message>
    <message>
        <source>was approved by the person who entered it</source>
        <translation>tiene la aprobación de la misma persona que hizo el registro</translation>
    </message>
    <message>
        <source>was approved by {approver}, who was no lead then</source>
        <translation>tiene la aprobación de {approver}, que entonces no era responsable</translation>
    </message>
    <message>
        <source>what the last verification found cannot be read</source>
        <translation>lo que encontró la última verificación no se puede leer</translation>
    </message>
    <message>
        <source>what: label, credit or upgrade?</source>
        <translation>qué: ¿label, credit o upgrade?</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>qué causa: ¿{causes}?</translation>
    </message>
    <message>
        <source>which programs have it open cannot be told</source>
        <translation>no se puede saber qué programas lo tienen abierto</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>quién lo dio</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>¿quién?</translation>
    </message>
    <message numerus="yes">
        <source>who? {n} fit</source>
        <extracomment>English for one: who? {n} fits</extracomment>
        <translation>
            <numerusform>¿quién? coincide {n}</numerusform>
            <numerusform>¿quién? coinciden {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>who? {n} or more fit</source>
        <translation>¿quién? coinciden {n} o más</translation>
    </message>
    <message>
        <source>{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.</source>
        <translation>{actor} registró lo mismo ({kind} de {amount}) para este huésped a las {at:%H:%M}: confirme si este es otro.</translation>
    </message>
    <message>
        <source>{age} old, up to line {seq:,} of {end:,}; {n} in {folder}</source>
        <translation>Antigüedad: {age}, hasta la línea {seq:,} de {end:,}; {n} en {folder}</translation>
    </message>
    <message>
        <source>{amount} a night</source>
        <translation>{amount} por noche</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{offset}</source>
        <translation>{at:%Y-%m-%d %H:%M:%S}Z, este equipo está en UTC{offset}</translation>
    </message>
    <message>
        <source>{bad:,} of {all:,} rows cannot be brought in.</source>
        <translation>{bad:,} de {all:,} filas no se pueden incorporar.</translation>
    </message>
    <message>
        <source>{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.</source>
        <translation>{code!r} no es una moneda: use un código de tres letras, por ejemplo USD, EUR o JPY.</translation>
    </message>
    <message numerus="yes">
        <source>{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.</source>
        <extracomment>English for one: {code} has at most {n} decimal: write “{shown}” as an amount such as {example}.</extracomment>
        <translation>
            <numerusform>{code} tiene como mucho {n} decimal: escriba «{shown}» como un importe, por ejemplo {example}.</numerusform>
            <numerusform>{code} tiene como mucho {n} decimales: escriba «{shown}» como un importe, por ejemplo {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} has no decimals: write “{shown}” as an amount such as {example}.</source>
        <translation>{code} no tiene decimales: escriba «{shown}» como un importe, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>{code} is for leads and managers: ask the lead to post it.</source>
        <translation>{code} es para responsables y gerentes: pida al responsable que lo registre.</translation>
    </message>
    <message numerus="yes">
        <source>{dates}, {n:,} business days</source>
        <extracomment>English for one: {dates}, {n} business day</extracomment>
        <translation>
            <numerusform>{dates}, {n:,} día hotelero</numerusform>
            <numerusform>{dates}, {n:,} días hoteleros</numerusform>
        </translation>
    </message>
    <message>
        <source>{desks} in {where} as part of {hotel}, schema {schema}. {how}</source>
        <translation>{desks} en {where}, como parte de {hotel}, esquema {schema}. {how}</translation>
    </message>
    <message>
        <source>{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.</source>
        <translation>{desk} ya se cerró el {when:%Y-%m-%d}: no se cambió nada.</translation>
    </message>
    <message>
        <source>{document} is authentic</source>
        <translation>{document} es auténtico</translation>
    </message>
    <message>
        <source>{document} is authentic by its proof</source>
        <translation>{document} es auténtico según su prueba</translation>
    </message>
    <message>
        <source>{document} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>{document} aún no se emitió: lo emite un responsable, añada --as INICIALES.</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): save it as UTF-8 text that every account may read. Until then Latitude does not open: the file may name the data folder.</source>
        <translation>No se puede leer {file} ({why}): guárdelo como texto UTF-8 que toda cuenta pueda leer. Hasta entonces Latitude no se abre: el archivo puede indicar la carpeta de datos.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so no document can be written in that language. The ledger is safe: install Latitude again.</source>
        <translation>{file} no se puede leer, así que no se puede escribir ningún documento en ese idioma. El libro está a salvo: instale Latitude de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read. The ledger is safe: install Latitude again.</source>
        <translation>{file} no se puede leer. El libro está a salvo: instale Latitude de nuevo.</translation>
    </message>
    <message>
        <source>{file} could not be copied ({why}). Nothing was restored or changed.</source>
        <translation>{file} no se pudo copiar ({why}). No se restauró ni se cambió nada.</translation>
    </message>
    <message>
        <source>{file} holds no proof: it is no report of Latitude, or was altered</source>
        <translation>{file} no contiene ninguna prueba: no es un informe de Latitude o se alteró</translation>
    </message>
    <message>
        <source>{file} is being written to, or a write to it was cut off: choose a whole backup.</source>
        <translation>Se está escribiendo en {file}, o una escritura quedó cortada: elija una copia íntegra.</translation>
    </message>
    <message>
        <source>{file} is cut short, or no report of Latitude: copy or export it again, and check that</source>
        <translation>{file} está cortado o no es un informe de Latitude: cópielo o expórtelo otra vez y compruebe ese</translation>
    </message>
    <message>
        <source>{file} is no PDF, so it is no report of Latitude</source>
        <translation>{file} no es un PDF, así que no es un informe de Latitude</translation>
    </message>
    <message>
        <source>{file} is no ordinary file: choose a backup.</source>
        <translation>{file} no es un archivo normal: elija una copia.</translation>
    </message>
    <message>
        <source>{file} is the ledger that is in use: choose a backup.</source>
        <translation>{file} es el libro que está en uso: elija una copia.</translation>
    </message>
    <message>
        <source>{file} may be changed by this account</source>
        <translation>Esta cuenta puede cambiar {file}</translation>
    </message>
    <message>
        <source>{file} sets nothing for all accounts</source>
        <translation>{file} no fija nada para todas las cuentas</translation>
    </message>
    <message>
        <source>{file} sets {keys}</source>
        <translation>{file} fija {keys}</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read: write “[section]” or “key = value”, each once. Until then Latitude does not open: the line may name the data folder.</source>
        <translation>{file}, línea {line}: no se puede leer. Escriba «[sección]» o «clave = valor», cada una una sola vez. Hasta entonces Latitude no se abre: la línea puede indicar la carpeta de datos.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} It is left out.</source>
        <translation>{file}, línea {line}: {problem} Se omite.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown: use {known}.</source>
        <translation>{file}, línea {line}: «{key}» es desconocido: use {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” may hold no password. It is left out.</source>
        <translation>{file}, línea {line}: «{key}» no puede llevar contraseña. Se omite.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole path, from the root or the drive.</source>
        <translation>{file}, línea {line}: «{key}» debe ser una ruta completa, desde la raíz o la unidad.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be one of {known}. It is left out.</source>
        <translation>{file}, línea {line}: «{key}» debe ser uno de {known}. Se omite.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.</source>
        <translation>{first} y {second} son ambas habitaciones: quite una, o escriba la habitación como #{first} y un importe como c{second}.</translation>
    </message>
    <message>
        <source>{first} and {second} are two causes: leave one out.</source>
        <translation>{first} y {second} son dos causas: quite una.</translation>
    </message>
    <message>
        <source>{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.</source>
        <translation>{first} y {second} son dos gestos: regístrelos de uno en uno, o ponga las palabras de la nota entre comillas.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}). Nothing was restored or changed.</source>
        <translation>{folder} no se puede crear ({why}). No se restauró ni se cambió nada.</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation>{folder} aún no existe</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.</source>
        <translation>{folder} está en un recurso de red, donde los bloqueos no son fiables: elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>{folder}, on this computer</source>
        <translation>{folder}, en este equipo</translation>
    </message>
    <message>
        <source>{found} is in the past: type the day of departure, such as 2n or 25 Nov.</source>
        <translation>{found} está en el pasado: escriba el día de salida, por ejemplo 2n o 25 nov.</translation>
    </message>
    <message>
        <source>{found} is more than ten years ahead: check the year.</source>
        <translation>{found} queda a más de diez años: compruebe el año.</translation>
    </message>
    <message>
        <source>{found} is no folder that this account can write to: choose another one.</source>
        <translation>{found} no es una carpeta en la que esta cuenta pueda escribir: elija otra.</translation>
    </message>
    <message>
        <source>{found} is the ledger's own folder: choose one inside it, or on another disk.</source>
        <translation>{found} es la carpeta propia del libro: elija una dentro de ella o en otro disco.</translation>
    </message>
    <message>
        <source>{free:,} MB free</source>
        <translation>{free:,} MB libres</translation>
    </message>
    <message>
        <source>{guest} has room {room} and is no caller: a lead can merge the two stays.</source>
        <translation>{guest} tiene la habitación {room} y no es una llamada sin habitación: un responsable puede unir las dos estancias.</translation>
    </message>
    <message>
        <source>{guest} is already in room {room}: nothing needs adding.</source>
        <translation>{guest} ya está en la habitación {room}: no hay nada que añadir.</translation>
    </message>
    <message>
        <source>{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.</source>
        <translation>{guest} sigue en el hotel ({room}): márquelo primero como ido, o confirme que no se le dará nada más.</translation>
    </message>
    <message>
        <source>{guest} is in {room} now, not in {before}: confirm if it is for this guest.</source>
        <translation>{guest} está ahora en {room}, no en {before}: confirme si es para este huésped.</translation>
    </message>
    <message>
        <source>{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest} se fue a las {at:%H:%M}, mientras usted escribía: confirme para registrarlo como posterior a la estancia.</translation>
    </message>
    <message>
        <source>{guest} left while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest} se fue mientras usted escribía: confirme para registrarlo como posterior a la estancia.</translation>
    </message>
    <message numerus="yes">
        <source>{handed}, {n:,} of them overdue</source>
        <extracomment>English for one: {handed}, {n} of them overdue</extracomment>
        <translation>
            <numerusform>{handed}, {n:,} de ellas vencida</numerusform>
            <numerusform>{handed}, {n:,} de ellas vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{hotel} has no desk {desk}: choose one of {desks}.</source>
        <translation>{hotel} no tiene ningún mostrador {desk}: elija entre {desks}.</translation>
    </message>
    <message>
        <source>{initials} has left the house: use the initials of somebody who works here.</source>
        <translation>{initials} ha dejado la casa: use las iniciales de alguien que trabaje aquí.</translation>
    </message>
    <message>
        <source>{initials} has no PIN at this desk yet: a manager sets one here (F10, People).</source>
        <translation>{initials} aún no tiene PIN en este mostrador: un gerente pone uno aquí (F10, Personas).</translation>
    </message>
    <message>
        <source>{initials} is no manager any more at desk {desk}, and the last one at this: add another manager here, who then retires {initials} here too.</source>
        <translation>{initials} ya no es gerente en el mostrador {desk}, y es el último en este: añada aquí otro gerente, que después dé de baja a {initials} también aquí.</translation>
    </message>
    <message>
        <source>{initials} is on the list already: choose other initials.</source>
        <translation>{initials} ya está en la lista: elija otras iniciales.</translation>
    </message>
    <message>
        <source>{initials} is the only manager: give somebody else that role first.</source>
        <translation>{initials} es el único gerente: dé antes ese rol a otra persona.</translation>
    </message>
    <message>
        <source>{initials} is {there} at desk {desk} and {here} at this one, and both share caps: retire {initials}, and add each anew with initials of their own.</source>
        <translation>{initials} es {there} en el mostrador {desk} y {here} en este, y ambos comparten topes: dé de baja a {initials} y añada a cada uno con iniciales propias.</translation>
    </message>
    <message>
        <source>{initials} is {there} in the hotel and {here} at this desk: set this desk up with other initials, or the same name.</source>
        <translation>{initials} es {there} en el hotel y {here} en este mostrador: configúrelo con otras iniciales o el mismo nombre.</translation>
    </message>
    <message>
        <source>{key} = {value} ({source})</source>
        <translation>{key} = {value} ({source})</translation>
    </message>
    <message>
        <source>{key} is {name} (who has left; initials are never given twice): choose other initials.</source>
        <translation>{key} es {name} (ya no trabaja aquí; las iniciales nunca se dan dos veces): elija otras iniciales.</translation>
    </message>
    <message>
        <source>{key} is {name}: choose other initials.</source>
        <translation>{key} es {name}: elija otras iniciales.</translation>
    </message>
    <message>
        <source>{left} is left: {presets} would fit.</source>
        <translation>Quedan {left}: cabría {presets}.</translation>
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
        <translation>{message} Se omite.</translation>
    </message>
    <message>
        <source>{message} Until then Latitude does not open.</source>
        <translation>{message} Hasta entonces Latitude no se abre.</translation>
    </message>
    <message>
        <source>{message} {how}</source>
        <translation>{message} {how}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <extracomment>English for one: {n} answer</extracomment>
        <translation>
            <numerusform>{n:,} respuesta</numerusform>
            <numerusform>{n:,} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bills to come</source>
        <extracomment>English for one: {n} bill to come</extracomment>
        <translation>
            <numerusform>{n:,} factura por llegar</numerusform>
            <numerusform>{n:,} facturas por llegar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} broken</source>
        <extracomment>English for one: {n} broken</extracomment>
        <translation>
            <numerusform>{n:,} incumplida</numerusform>
            <numerusform>{n:,} incumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} closed by IT</source>
        <extracomment>English for one: {n} closed by IT</extracomment>
        <translation>
            <numerusform>{n} cerrado por informática</numerusform>
            <numerusform>{n:,} cerrados por informática</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections</source>
        <extracomment>English for one: {n} correction</extracomment>
        <translation>
            <numerusform>{n:,} corrección</numerusform>
            <numerusform>{n:,} correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} correction, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,} corrección, importes en {currency}, hora del hotel</numerusform>
            <numerusform>{n:,} correcciones, importes en {currency}, hora del hotel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} desks may have more</source>
        <extracomment>English for one: {n} desk may have more</extracomment>
        <translation>
            <numerusform>{n} mostrador puede tener más</numerusform>
            <numerusform>{n:,} mostradores pueden tener más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries</source>
        <extracomment>English for one: {n} entry</extracomment>
        <translation>
            <numerusform>{n:,} entrada</numerusform>
            <numerusform>{n:,} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries above the cap, in {currency}</source>
        <extracomment>English for one: {n} entry above the cap, in {currency}</extracomment>
        <translation>
            <numerusform>{n:,} entrada por encima del tope, en {currency}</numerusform>
            <numerusform>{n:,} entradas por encima del tope, en {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures</source>
        <extracomment>English for one: {n} gesture</extracomment>
        <translation>
            <numerusform>{n:,} gesto</numerusform>
            <numerusform>{n:,} gestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures in seven days, {yesterday:,} of them yesterday</source>
        <extracomment>English for one: {n} gesture in seven days, {yesterday:,} of them yesterday</extracomment>
        <translation>
            <numerusform>{n:,} gesto en siete días, {yesterday:,} ayer</numerusform>
            <numerusform>{n:,} gestos en siete días, {yesterday:,} ayer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on a day</source>
        <extracomment>English for one: {n} guest on a day</extracomment>
        <translation>
            <numerusform>{n:,} huésped de un día</numerusform>
            <numerusform>{n:,} huéspedes de un día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on it were erased since</source>
        <extracomment>English for one: {n} guest on it was erased since</extracomment>
        <translation>
            <numerusform>{n:,} cliente que figura en él se borró después</numerusform>
            <numerusform>{n:,} clientes que figuran en él se borraron después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} handed to the next shift</source>
        <extracomment>English for one: {n} handed to the next shift</extracomment>
        <translation>
            <numerusform>{n:,} traspasada al próximo turno</numerusform>
            <numerusform>{n:,} traspasadas al próximo turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels</source>
        <extracomment>English for one: {n} hotel</extracomment>
        <translation>
            <numerusform>{n} hotel</numerusform>
            <numerusform>{n:,} hoteles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels in {currency}</source>
        <extracomment>English for one: {n} hotel in {currency}</extracomment>
        <translation>
            <numerusform>{n} hotel en {currency}</numerusform>
            <numerusform>{n:,} hoteles en {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} incidents among them</source>
        <extracomment>English for one: {n} incident among them</extracomment>
        <translation>
            <numerusform>{n:,} incidencia entre ellos</numerusform>
            <numerusform>{n:,} incidencias entre ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} kept</source>
        <extracomment>English for one: {n} kept</extracomment>
        <translation>
            <numerusform>{n:,} cumplida</numerusform>
            <numerusform>{n:,} cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} later corrections</source>
        <extracomment>English for one: {n} later correction</extracomment>
        <translation>
            <numerusform>{n:,} corrección posterior</numerusform>
            <numerusform>{n:,} correcciones posteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>English for one: {n} line</extracomment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n:,} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines were posted since</source>
        <extracomment>English for one: {n} line was posted since</extracomment>
        <translation>
            <numerusform>{n:,} línea registrada desde entonces</numerusform>
            <numerusform>{n:,} líneas registradas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} line, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,} línea, importes en {currency}, hora del hotel</numerusform>
            <numerusform>{n:,} líneas, importes en {currency}, hora del hotel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} may have more</source>
        <extracomment>English for one: {n} may have more</extracomment>
        <translation>
            <numerusform>{n} puede tener más</numerusform>
            <numerusform>{n:,} pueden tener más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} overdue</source>
        <extracomment>English for one: {n} overdue</extracomment>
        <translation>
            <numerusform>{n:,} vencida</numerusform>
            <numerusform>{n:,} vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} quiet days</source>
        <extracomment>English for one: {n} quiet day</extracomment>
        <translation>
            <numerusform>{n} día tranquilo</numerusform>
            <numerusform>{n:,} días tranquilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} reversals</source>
        <extracomment>English for one: {n} reversal</extracomment>
        <translation>
            <numerusform>{n:,} anulación</numerusform>
            <numerusform>{n:,} anulaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} supplements</source>
        <extracomment>English for one: {n} supplement</extracomment>
        <translation>
            <numerusform>{n:,} anexo</numerusform>
            <numerusform>{n:,} anexos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name!r} is no time zone: use a name such as Europe/Vienna.</source>
        <translation>{name!r} no es una zona horaria: use un nombre como Europe/Vienna.</translation>
    </message>
    <message numerus="yes">
        <source>{named}, {n} nights</source>
        <extracomment>English for one: {named}, {n} night</extracomment>
        <translation>
            <numerusform>{named}, {n} noche</numerusform>
            <numerusform>{named}, {n} noches</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({room})</source>
        <translation>{name} ({room})</translation>
    </message>
    <message>
        <source>{name} ({room}, in house)</source>
        <translation>{name} ({room}, en el hotel)</translation>
    </message>
    <message>
        <source>{name} ({room}, left)</source>
        <translation>{name} ({room}, se fue)</translation>
    </message>
    <message>
        <source>{name} belongs to another program. {untouched} Choose a backup.</source>
        <translation>{name} pertenece a otro programa. {untouched} Elija una copia.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was changed.</source>
        <translation>{name} no se puede leer ({why}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). {safe}</source>
        <translation>{name} no se puede leer ({why}). {safe}</translation>
    </message>
    <message>
        <source>{name} changed while it was read: try again. {safe}</source>
        <translation>{name} cambió mientras se leía: inténtelo otra vez. {safe}</translation>
    </message>
    <message>
        <source>{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.</source>
        <translation>{name} no tiene las tablas y protecciones de un libro: se modificó. {untouched} Elija otra copia.</translation>
    </message>
    <message>
        <source>{name} does not hold exactly the files that were signed: copy it to the stick again.</source>
        <translation>{name} no contiene exactamente los archivos que se firmaron: cópielo de nuevo a la memoria.</translation>
    </message>
    <message>
        <source>{name} does not verify: {reason}. {untouched} Choose another backup.</source>
        <translation>{name} no supera la verificación: {reason}. {untouched} Elija otra copia.</translation>
    </message>
    <message>
        <source>{name} holds no hotel. {untouched} Choose another backup.</source>
        <translation>{name} no contiene ningún hotel. {untouched} Elija otra copia.</translation>
    </message>
    <message>
        <source>{name} is damaged. {untouched} Choose another backup.</source>
        <translation>{name} está dañado. {untouched} Elija otra copia.</translation>
    </message>
    <message>
        <source>{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name} está en {room}, pero «{typed}» está en {other}: quite uno, o ponga el nombre entre comillas si pertenece a la nota.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file: choose {what}.</source>
        <translation>{name} no es un archivo normal: elija {what}.</translation>
    </message>
    <message>
        <source>{name} is no update of Latitude, or was cut short: copy it to the stick again.</source>
        <translation>{name} no es una actualización de Latitude, o quedó cortado: cópielo de nuevo a la memoria.</translation>
    </message>
    <message>
        <source>{name} is not a ledger. {untouched} Choose a backup.</source>
        <translation>{name} no es un libro. {untouched} Elija una copia.</translation>
    </message>
    <message>
        <source>{name} is not the update that was looked at: look at it again.</source>
        <translation>{name} no es la actualización que se examinó: examínela de nuevo.</translation>
    </message>
    <message>
        <source>{name} is over {most} MB, which is too long: choose {what}.</source>
        <translation>{name} pasa de {most} MB, y es demasiado: elija {what}.</translation>
    </message>
    <message>
        <source>{name} is restored; that is line {seq}.</source>
        <translation>{name} está restaurado; llega hasta la línea {seq}.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself: choose {what}.</source>
        <translation>{name} es el propio libro: elija {what}.</translation>
    </message>
    <message>
        <source>{name} is whole: it ends with line {seq}, of {day}, {at:%H:%M}.</source>
        <translation>{name} está íntegro: acaba con la línea {seq}, del {day}, {at:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} stands in the register: erase that guest's entry instead.</source>
        <translation>{name} está en el registro de huéspedes: borre la ficha de ese huésped.</translation>
    </message>
    <message>
        <source>{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name} estaba en {room}, pero «{typed}» está en {other}: quite uno, o ponga el nombre entre comillas si pertenece a la nota.</translation>
    </message>
    <message>
        <source>{name} was not written by Latitude. {untouched} Choose a backup.</source>
        <translation>{name} no lo escribió Latitude. {untouched} Elija una copia.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Latitude. {untouched} Update this computer first.</source>
        <translation>{name} lo escribió una versión más nueva de Latitude. {untouched} Actualice primero este equipo.</translation>
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
            <numerusform>{n} aprobado</numerusform>
            <numerusform>{n} aprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): rename one of them.</source>
        <translation>{n} columnas podrían ser {field} ({listed}): cambie el nombre de una.</translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): say which one it is.</source>
        <translation>{n} columnas podrían ser {field} ({listed}): diga cuál es.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: {n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks</source>
        <extracomment>English for one: {n} desk</extracomment>
        <translation>
            <numerusform>1 mostrador</numerusform>
            <numerusform>{n} mostradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>English for one: {n} draft</extracomment>
        <translation>
            <numerusform>{n} borrador</numerusform>
            <numerusform>{n} borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimated</source>
        <extracomment>English for one: {n} estimated</extracomment>
        <translation>
            <numerusform>{n} estimado</numerusform>
            <numerusform>{n} estimados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests' entries</source>
        <extracomment>English for one: {n} guest's entry</extracomment>
        <translation>
            <numerusform>la entrada de {n} huésped</numerusform>
            <numerusform>las entradas de {n} huéspedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>English for one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came in while you looked ({who}): look at the report again, then close.</source>
        <extracomment>English for one: {n} line came in while you looked ({who}): look at the report again, then close.</extracomment>
        <translation>
            <numerusform>Llegó {n} línea mientras miraba ({who}): vuelva a ver el informe y después cierre.</numerusform>
            <numerusform>Llegaron {n} líneas mientras miraba ({who}): vuelva a ver el informe y después cierre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines posted since come back.</source>
        <extracomment>English for one: {n} line posted since comes back.</extracomment>
        <translation>
            <numerusform>Se recupera {n} línea registrada desde entonces.</numerusform>
            <numerusform>Se recuperan {n} líneas registradas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait</source>
        <extracomment>English for one: {n} line waits</extracomment>
        <translation>
            <numerusform>espera 1 línea</numerusform>
            <numerusform>esperan {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>English for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>English for one: {n} more</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are held back by open matters.</source>
        <extracomment>English for one: {n} more is held back by open matters.</extracomment>
        <translation>
            <numerusform>{n} más queda retenido por asuntos abiertos.</numerusform>
            <numerusform>{n} más quedan retenidos por asuntos abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: {n} night</extracomment>
        <translation>
            <numerusform>{n} noche</numerusform>
            <numerusform>{n} noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>English for one: {n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are over the cap: {rooms}.</source>
        <extracomment>English for one: {n} of {total} is over the cap: {rooms}.</extracomment>
        <translation>
            <numerusform>{n} de {total} supera el tope: {rooms}.</numerusform>
            <numerusform>{n} de {total} superan el tope: {rooms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</source>
        <extracomment>English for one: {n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</extracomment>
        <translation>
            <numerusform>{n} de {total} recibió lo mismo ({kind} de {amount}) hace menos de diez minutos ({rooms}): confirme si este es otro.</numerusform>
            <numerusform>{n} de {total} recibieron lo mismo ({kind} de {amount}) hace menos de diez minutos ({rooms}): confirme si este es otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other visits under this name stay.</source>
        <extracomment>English for one: {n} other visit under this name stays.</extracomment>
        <translation>
            <numerusform>Queda {n} otra visita con este nombre.</numerusform>
            <numerusform>Quedan otras {n} visitas con este nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: {n} other</extracomment>
        <translation>
            <numerusform>1 más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} printers: {names}</source>
        <extracomment>English for one: {n} printer: {names}</extracomment>
        <translation>
            <numerusform>1 impresora: {names}</numerusform>
            <numerusform>{n} impresoras: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are handed to the next shift, told under “Promises”.</source>
        <extracomment>English for one: {n} promise is handed to the next shift, told under “Promises”.</extracomment>
        <translation>
            <numerusform>{n} promesa se traspasa al próximo turno, véase «Promesas».</numerusform>
            <numerusform>{n} promesas se traspasan al próximo turno, véase «Promesas».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be booked.</source>
        <extracomment>English for one: {n} row cannot be booked.</extracomment>
        <translation>
            <numerusform>{n} fila no se puede anotar.</numerusform>
            <numerusform>{n} filas no se pueden anotar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rows of this log say the same: one of them is enough.</source>
        <translation>{n} filas de este registro dicen lo mismo: basta con una.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>English for one: {n} second</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are left and still due: run it again.</source>
        <extracomment>English for one: {n} stay is left and still due: run it again.</extracomment>
        <translation>
            <numerusform>Queda {n} estancia pendiente: vuelva a ejecutarlo.</numerusform>
            <numerusform>Quedan {n} estancias pendientes: vuelva a ejecutarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</source>
        <extracomment>English for one: {n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</extracomment>
        <translation>
            <numerusform>{n} estancia acabó el {until} o antes, hace {months} meses: se borrarían nombres, notas y textos de etiquetas; los importes quedan.</numerusform>
            <numerusform>{n} estancias acabaron el {until} o antes, hace {months} meses: se borrarían nombres, notas y textos de etiquetas; los importes quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still pending</source>
        <extracomment>English for one: {n} still pending</extracomment>
        <translation>
            <numerusform>{n} aún pendiente</numerusform>
            <numerusform>{n} aún pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts elsewhere that name the guest</source>
        <extracomment>English for one: {n} text elsewhere that names the guest</extracomment>
        <translation>
            <numerusform>{n} texto de otro lugar que nombra al huésped</numerusform>
            <numerusform>{n} textos de otros lugares que nombran al huésped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts of those days have a part of the name alone and stay, for they may be anybody's: look at lines {seqs}.</source>
        <extracomment>English for one: {n} text of those days has a part of the name alone and stays, for it may be anybody's: look at line {seqs}.</extracomment>
        <translation>
            <numerusform>{n} texto de esos días tiene una parte sola del nombre y queda, pues puede ser de cualquiera: mire la línea {seqs}.</numerusform>
            <numerusform>{n} textos de esos días tienen una parte sola del nombre y quedan, pues pueden ser de cualquiera: mire las líneas {seqs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{on} is still to come: an old log ends today.</source>
        <translation>El {on} aún no ha llegado: un registro antiguo acaba hoy.</translation>
    </message>
    <message>
        <source>{out} cannot be a folder ({why}): choose another.</source>
        <translation>{out} no puede ser una carpeta ({why}): elija otra.</translation>
    </message>
    <message>
        <source>{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.</source>
        <translation>{out} no se pudo escribir ({why}). El libro está a salvo: libere el archivo o el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>{out} is a folder: add a file name.</source>
        <translation>{out} es una carpeta: añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>{out} is no ordinary file: choose another file name.</source>
        <translation>{out} no es un archivo normal: elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>{out} is the ledger itself: choose another file name.</source>
        <translation>{out} es el propio libro: elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({why}). Nothing was restored or changed.</source>
        <translation>No se puede escribir en {parent} ({why}). No se restauró ni se cambió nada.</translation>
    </message>
    <message>
        <source>{path} belongs to another program: move it away, or choose another data folder.</source>
        <translation>{path} pertenece a otro programa: apártelo o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger: move it away.</source>
        <translation>{path} es una carpeta, no un libro: apártela.</translation>
    </message>
    <message>
        <source>{path} is not a ledger: move it away, or restore a backup.</source>
        <translation>{path} no es un libro: apártelo o restaure una copia.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Latitude: update this computer first; where that was done, close Latitude and open it again. Nothing was changed.</source>
        <translation>{path} lo escribió una versión más nueva de Latitude: actualice primero este equipo; si ya se hizo, cierre Latitude y ábralo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{plain}; at the hotel {local:%Y-%m-%d %H:%M} ({zone}, by {data}); {n:,} lines note an odd clock</source>
        <translation>{plain}; en el hotel {local:%Y-%m-%d %H:%M} ({zone}, según {data}); líneas que anotan un reloj raro: {n:,}</translation>
    </message>
    <message>
        <source>{read:,} of {total:,} rows were gone through: {new:,} are in and on record. The same file again goes on from there.</source>
        <translation>Se recorrieron {read:,} de {total:,} filas: {new:,} están incorporadas y constan. El mismo archivo, otra vez, sigue desde ahí.</translation>
    </message>
    <message>
        <source>{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.</source>
        <translation>Se rechazaron {rejects} filas, así que no es seguro quién se ha ido: corrija la lista o importe sin marcar quién se fue.</translation>
    </message>
    <message>
        <source>{rooms} left or moved while this was typed: confirm if it is for them all the same.</source>
        <translation>{rooms} se fueron o se trasladaron mientras usted escribía: confirme si es para ellos de todos modos.</translation>
    </message>
    <message>
        <source>{room} by {amount}</source>
        <translation>{room} en {amount}</translation>
    </message>
    <message>
        <source>{said}, so its pages, which hold the erased names, cannot be compared: its figures are those of a fresh report, or it was altered.</source>
        <translation>{said}; por eso sus páginas, que contienen los nombres borrados, no pueden compararse: sus cifras son las de un informe nuevo, o se alteró.</translation>
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
        <translation>{text!r} no es una hora límite: escriba una hora de la madrugada, por ejemplo 03:00.</translation>
    </message>
    <message>
        <source>{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.</source>
        <translation>{text!r} no es una fecha: escríbala como AAAA-MM-DD, por ejemplo 2026-11-23.</translation>
    </message>
    <message>
        <source>{text!r} is no role: use rep, lead or manager.</source>
        <translation>{text!r} no es un rol: use rep, lead o manager.</translation>
    </message>
    <message>
        <source>{text} can be read in two ways: write it with its decimals.</source>
        <translation>{text} se puede leer de dos maneras: escríbalo con sus decimales.</translation>
    </message>
    <message>
        <source>{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.</source>
        <translation>{text} pueden ser dos días, ya que esta lista usa ambos órdenes: elija primero el día o primero el mes, o escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.</source>
        <translation>{text} no puede ser correcto, porque cae en el año {year}: escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} has more decimals than {code}: round it in the file.</source>
        <translation>{text} tiene más decimales que {code}: redondéelo en el archivo.</translation>
    </message>
    <message>
        <source>{text} has too many digits: check the amount.</source>
        <translation>{text} tiene demasiadas cifras: compruebe el importe.</translation>
    </message>
    <message>
        <source>{text} is below zero: enter what was given back by hand.</source>
        <translation>{text} es menor que cero: anote a mano lo que se devolvió.</translation>
    </message>
    <message>
        <source>{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.</source>
        <translation>{text} está en {other} y este hotel cuenta en {code}: omítalo o anótelo a mano.</translation>
    </message>
    <message>
        <source>{text} is no date, as there is no month {month}: write it like 2026-11-23.</source>
        <translation>{text} no es una fecha, porque no existe el mes {month}: escríbala como 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.</source>
        <translation>{text} no es una fecha, porque {month} {year} tiene {days} días: escríbala como 2026-11-23.</translation>
    </message>
    <message>
        <source>{tracking} stands on line {other:,} too: add the two up, or leave one of them out.</source>
        <translation>{tracking} está también en la línea {other:,}: sume ambos u omita uno.</translation>
    </message>
    <message>
        <source>{tracking} stands on {lines}: enter the bill by hand.</source>
        <translation>{tracking} está en {lines}: anote la factura a mano.</translation>
    </message>
    <message>
        <source>{user} is no desk's user of the hub: ask IT for one of this desk's own (`latitude hub create --desk`).</source>
        <translation>{user} no es el usuario de ningún mostrador del hub: pida a informática uno propio de este mostrador (`latitude hub create --desk`).</translation>
    </message>
    <message>
        <source>{user} may not change the hub {where} ({why}): run it as the owner of the database, whom CREATEROLE lets make users.</source>
        <translation>{user} no puede cambiar el hub {where} ({why}): ejecútelo como propietario de la base de datos, a quien CREATEROLE permite crear usuarios.</translation>
    </message>
    <message>
        <source>{user} may not do this in the hub {where}: IT makes a user who may (`latitude hub create --auditor`, or `--group`).</source>
        <translation>{user} no puede hacer esto en el hub {where}: informática crea un usuario que puede (`latitude hub create --auditor`, o `--group`).</translation>
    </message>
    <message>
        <source>{what} holds invisible control characters: type it again without them.</source>
        <translation>{what} contiene caracteres de control invisibles: escríbalo otra vez sin ellos.</translation>
    </message>
    <message>
        <source>{what} holds nothing that can be seen: type it again.</source>
        <translation>{what} no contiene nada visible: escríbalo otra vez.</translation>
    </message>
    <message>
        <source>{what} is empty: type at least one letter.</source>
        <translation>{what} no contiene nada: escriba al menos una letra.</translation>
    </message>
    <message>
        <source>{what} is {count:,} letters long: use at most {most:,}.</source>
        <translation>{what} tiene {count:,} letras: use como mucho {most:,}.</translation>
    </message>
    <message>
        <source>{where} cannot be written ({why}): nothing was changed. Free the place or its rights, then try again.</source>
        <translation>No se puede escribir {where} ({why}): no se cambió nada. Libere el lugar o sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{where}: approved by the lead who entered it (sole-lead mode).</source>
        <translation>{where}: aprobado por el responsable que lo registró (modo de responsable único).</translation>
    </message>
    <message>
        <source>{where}: given after the guest had left.</source>
        <translation>{where}: dado después de la salida del huésped.</translation>
    </message>
    <message>
        <source>{where}: the computer's clock had gone back when it was posted.</source>
        <translation>{where}: el reloj del ordenador se había atrasado al registrarlo.</translation>
    </message>
    <message>
        <source>{where}: {money} is an estimate until the bill is in.</source>
        <translation>{where}: {money} es una estimación hasta que llegue la factura.</translation>
    </message>
    <message>
        <source>{where}: {money} is still an estimate until the bill is in.</source>
        <translation>{where}: {money} sigue siendo una estimación hasta que llegue la factura.</translation>
    </message>
    <message>
        <source>{where}: {money} still waits for approval and is carried to the next shift.</source>
        <translation>{where}: {money} sigue a la espera de aprobación y pasa al próximo turno.</translation>
    </message>
    <message>
        <source>{where}: {money} waits for approval and is carried to the next shift.</source>
        <translation>{where}: {money} espera aprobación y pasa al próximo turno.</translation>
    </message>
    <message>
        <source>{whose} was changed in the register behind the ledger's back</source>
        <translation>{whose} cambió en el registro de huéspedes a espaldas del libro</translation>
    </message>
    <message>
        <source>“{body}” can be read in two ways: write it as {right}, with “{mark}”.</source>
        <translation>«{body}» se puede leer de dos maneras: escríbalo como {right}, con «{mark}».</translation>
    </message>
    <message>
        <source>“{cause}” is no cause: pick one such as IT.wifi or FD.queue.</source>
        <translation>«{cause}» no es una causa: elija una, por ejemplo IT.wifi o FD.queue.</translation>
    </message>
    <message>
        <source>“{code}” is no language of the documents: use {known}.</source>
        <translation>«{code}» no es un idioma de los documentos: use {known}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.</source>
        <translation>«{first}» y «{second}» son dos importes: quite uno, o ponga un número entre comillas si pertenece a la nota.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two gestures: post one at a time.</source>
        <translation>«{first}» y «{second}» son dos gestos: regístrelos de uno en uno.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two numbers of nights: leave one out.</source>
        <translation>«{first}» y «{second}» son dos números de noches: quite uno.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times for one promise: leave one out.</source>
        <translation>«{first}» y «{second}» son dos plazos para una promesa: quite uno.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two ways to reach us: leave one out.</source>
        <translation>«{first}» y «{second}» son dos vías de contacto: quite una.</translation>
    </message>
    <message>
        <source>“{guest}” in room {room}</source>
        <translation>«{guest}» en la habitación {room}</translation>
    </message>
    <message>
        <source>“{header}” has {count:,} letters here: shorten it.</source>
        <translation>«{header}» tiene aquí {count:,} letras: acórtelo.</translation>
    </message>
    <message>
        <source>“{header}” is given for two fields: choose another column.</source>
        <translation>«{header}» se indica para dos campos: elija otra columna.</translation>
    </message>
    <message>
        <source>“{key}” is no policy: use {known}.</source>
        <translation>«{key}» no es una de las normas: use {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {what}: use {fields}.</source>
        <translation>«{name}» no es un campo de {what}: use {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is no name: write the name in the list, or leave the row out.</source>
        <translation>«{name}» no es un nombre: escriba el nombre en la lista u omita la fila.</translation>
    </message>
    <message>
        <source>“{preset}” is no preset: pick one of the catalogue.</source>
        <translation>«{preset}» no es un gesto predefinido: elija uno del catálogo.</translation>
    </message>
    <message>
        <source>“{quoted}” has no year: write it like 2026-11-23.</source>
        <translation>«{quoted}» no tiene año: escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.</source>
        <translation>«{quoted}» es el número con que una hoja de cálculo guarda un día: muestre la columna como fechas y exporte otra vez.</translation>
    </message>
    <message>
        <source>“{quoted}” is no amount: write plain digits.</source>
        <translation>«{quoted}» no es un importe: escriba solo cifras.</translation>
    </message>
    <message>
        <source>“{quoted}” is no date: write it like 2026-11-23.</source>
        <translation>«{quoted}» no es una fecha: escríbala como 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.</source>
        <translation>«{shown}» se puede leer de varias maneras: escriba 2n para noches, o un día, por ejemplo 25 nov.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.</source>
        <translation>«{shown}» se puede leer de dos maneras: escríbalo con «{mark}» y sin separar los millares, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>“{shown}” has more than {most} digits: check the amount.</source>
        <translation>«{shown}» tiene más de {most} cifras: compruebe el importe.</translation>
    </message>
    <message>
        <source>“{shown}” holds something invisible: type the room again without it.</source>
        <translation>«{shown}» contiene algo invisible: escriba la habitación otra vez sin ello.</translation>
    </message>
    <message>
        <source>“{shown}” is no amount: write plain digits such as {example}.</source>
        <translation>«{shown}» no es un importe: escriba solo cifras, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.</source>
        <translation>«{shown}» no es un día: escriba 2n para dos noches, un día de la semana o un día como 25 nov.</translation>
    </message>
    <message>
        <source>“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.</source>
        <translation>«{shown}» no es una habitación: use como mucho {most} letras o cifras, por ejemplo 412 o B-12.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name in the hub: use up to 20 letters a-z and digits, a letter first.</source>
        <translation>“{text}” no puede ser un nombre en el hub: use hasta 20 letras a-z y cifras, primero una letra.</translation>
    </message>
    <message>
        <source>“{text}” is no answer of a guest: use delighted, fine or unhappy.</source>
        <translation>«{text}» no es una respuesta de un huésped: use delighted, fine o unhappy.</translation>
    </message>
    <message>
        <source>“{text}” is no cause: use one of {known}.</source>
        <translation>«{text}» no es una causa: use una de {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no gesture: use free_label, credit or upgrade.</source>
        <translation>«{text}» no es un gesto: use free_label, credit o upgrade.</translation>
    </message>
    <message>
        <source>“{text}” is no kind: write label, credit or upgrade, or leave the column out.</source>
        <translation>«{text}» no es un tipo: escriba label, credit o upgrade, u omita la columna.</translation>
    </message>
    <message>
        <source>“{text}” is no time: promise with !2h, !1d or !18:00.</source>
        <translation>«{text}» no es una hora: prometa con !2h, !1d o !18:00.</translation>
    </message>
    <message>
        <source>“{text}” is no tracking number.</source>
        <translation>«{text}» no es un número de seguimiento.</translation>
    </message>
    <message>
        <source>“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.</source>
        <translation>«{text}» no es una vía de contacto: use @desk, @phone, @chat, @mail o @social.</translation>
    </message>
    <message>
        <source>“{text}” is not in {code}: write the amount in {code}, such as {example}.</source>
        <translation>«{text}» no está en {code}: escriba el importe en {code}, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>“{tidy}” are no initials: use one to four letters, such as MK.</source>
        <translation>«{tidy}» no son iniciales: use de una a cuatro letras, por ejemplo MK.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of nights: write a whole one from 1n to {most}n.</source>
        <translation>«{typed}» no es un número de noches: escriba uno entero de 1n a {most}n.</translation>
    </message>
    <message>
        <source>“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.</source>
        <translation>«{typed}» no es un plazo para una promesa: escriba !2h, !1d, !18:00 o !tomorrow.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>each guest</source>
        <translation>por huésped</translation>
    </message>
    <message>
        <source>each room or party</source>
        <translation>por habitación o grupo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Backing up, then writing the new version</source>
        <translation>Copia de seguridad y escritura de la versión nueva</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>Comprobación de la actualización</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Elegir la memoria…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Latitude {version} is in place</source>
        <translation>Latitude {version} está en su sitio</translation>
    </message>
    <message>
        <source>Latitude {version} is in place, and the next start opens it. What is half typed is kept.</source>
        <translation>Latitude {version} está en su sitio y el próximo arranque lo abre. Lo que está a medio escribir se conserva.</translation>
    </message>
    <message>
        <source>Latitude {version} is in use. An update is a file that ends in {ending}; all of it is checked before anything is touched.</source>
        <translation>Se usa Latitude {version}. Una actualización es un archivo que termina en {ending}; se comprueba entero antes de tocar nada.</translation>
    </message>
    <message>
        <source>Latitude {version}. A newer one comes on a stick; nothing is looked for by itself.</source>
        <translation>Latitude {version}. Una versión más nueva llega en una memoria; nada se busca por sí solo.</translation>
    </message>
    <message>
        <source>Start the new version now</source>
        <translation>Iniciar ya la versión nueva</translation>
    </message>
    <message>
        <source>The ledger is backed up first. The version in use stays until the new one has opened the ledger, and whatever happens meanwhile, one of the two starts.</source>
        <translation>Primero se hace copia del libro. La versión en uso se queda hasta que la nueva haya abierto el libro y, pase lo que pase entretanto, una de las dos arranca.</translation>
    </message>
    <message>
        <source>The new version is being put in place: that cannot be stopped.</source>
        <translation>La versión nueva se está colocando: eso no puede detenerse.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>The stick with the update</source>
        <translation>La memoria con la actualización</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La actualización</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>Actualizar desde una memoria</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Actualizar desde una memoria…</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>Actualizar a {version}</translation>
    </message>
    <message>
        <source>Updates of Latitude ({pattern})</source>
        <translation>Actualizaciones de Latitude ({pattern})</translation>
    </message>
    <message>
        <source>{file} brings Latitude {version}: signed by the release key {key}, whole, {size} MB.</source>
        <translation>{file} trae Latitude {version}: firmado con la clave de publicación {key}, entero, {size} MB.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A hotel that is not real</source>
        <translation>Un hotel que no es real</translation>
    </message>
    <message>
        <source>About Latitude</source>
        <translation>Acerca de Latitude</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide as PDF…</source>
        <translation>Guía en PDF…</translation>
    </message>
    <message>
        <source>How to use Latitude, by role</source>
        <translation>Cómo usar Latitude, por función</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear el mostrador</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Detener la verificación</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Actualizar desde una memoria…</translation>
    </message>
    <message>
        <source>Verify the ledger now</source>
        <translation>Verificar el libro ahora</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What this field means, then the desk</source>
        <translation>Ayuda del campo, luego mostrador</translation>
    </message>
</context>
</TS>
