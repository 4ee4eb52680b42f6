<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Latitude</source>
        <translation>حول Latitude</translation>
    </message>
    <message>
        <source>Also entered as</source>
        <translation>مُدخل أيضًا باسم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is made of these parts, under licences of their own.</source>
        <translation>برنامج حر برخصة MIT. وهو مؤلَّف من هذه الأجزاء، ولكل منها رخصته.</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>زيارات أخرى</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>الأجزاء ورُخَصها</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>يشارك الغرفة مع</translation>
    </message>
    <message>
        <source>Split: this is somebody else</source>
        <translation>فصل: هذا شخص آخر</translation>
    </message>
    <message>
        <source>Their whole texts: {folder}</source>
        <translation>نصوصها الكاملة: {folder}</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation>الإصدار {version} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Each desk keeps its own ledger and goes on without a network: nothing waits for another desk.</source>
        <translation>لكل مكتب دفتره ويواصل عمله بلا شبكة: لا شيء ينتظر مكتبًا آخر.</translation>
    </message>
    <message>
        <source>How desks meet</source>
        <translation>كيف تلتقي المكاتب</translation>
    </message>
    <message>
        <source>IT gives each desk an address and a password. No guest’s name stands there in plain text.</source>
        <translation>تعطي تقنية المعلومات كل مكتب عنوانًا وكلمة مرور. لا يُحفظ هناك اسم نزيل بنص مقروء.</translation>
    </message>
    <message>
        <source>Where they can reach it, desks meet in a PostgreSQL of the house, by themselves: caps count what all of them gave, and guests, people and caps hold everywhere.</source>
        <translation>حيث يمكن الوصول تلتقي المكاتب من تلقاء نفسها في PostgreSQL الخاص بالفندق: تَحسب السقوف ما قدّمته كلها، ويسري النزلاء والأشخاص والسقوف في كل مكان.</translation>
    </message>
</context>
<context>
    <name>ActionsBar</name>
    <message>
        <source>A lead closes the shift: {names}</source>
        <translation>إغلاق الوردية للمشرف: {names}</translation>
    </message>
    <message>
        <source>A lead exports and rolls the day: {names}</source>
        <translation>تصدير اليوم ونقله للمشرف: {names}</translation>
    </message>
    <message>
        <source>Close shift {n}…</source>
        <translation>إغلاق الوردية {n}…</translation>
    </message>
    <message>
        <source>Closed shifts and days</source>
        <translation>الورديات والأيام المغلقة</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Interim report…</source>
        <translation>تقرير مرحلي…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>فتح PDF</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>فتح الوردية {n}</translation>
    </message>
    <message>
        <source>Side of the page</source>
        <translation>جانب الصفحة</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>هذه الوردية</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source> in {room}</source>
        <translation> في {room}</translation>
    </message>
    <message>
        <source>A gesture afterwards is still possible; it is marked as after the stay.</source>
        <translation>تبقى اللفتة ممكنة بعد ذلك؛ وتُميَّز بأنها بعد الإقامة.</translation>
    </message>
    <message>
        <source>A room for {name}</source>
        <translation>غرفة للنزيل {name}</translation>
    </message>
    <message>
        <source>Another room for {name}</source>
        <translation>غرفة أخرى للنزيل {name}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Both count as {name} now</source>
        <translation>كلاهما يُحسب الآن باسم {name}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيحه</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>غادر النزيل</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>مغادرة: {name}</translation>
    </message>
    <message>
        <source>Lines keep the name they were posted under.</source>
        <translation>تحتفظ القيود بالاسم الذي سُجّلت به.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>الغرفة الجديدة</translation>
    </message>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>لا شيء ينتظر موافقة</translation>
    </message>
    <message>
        <source>Now in {room}.</source>
        <translation>الآن في {room}.</translation>
    </message>
    <message>
        <source>Now in {room}. Headroom and lines stay with the guest.</source>
        <translation>الآن في {room}. يبقى المتاح والقيود مع النزيل.</translation>
    </message>
    <message>
        <source>Room, name or booking of the other entry</source>
        <translation>غرفة المُدخل الآخر أو اسمه أو حجزه</translation>
    </message>
    <message>
        <source>Room, name or booking of the stay</source>
        <translation>غرفة الإقامة أو اسمها أو حجزها</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>فصلهما</translation>
    </message>
    <message>
        <source>The name as it should be written</source>
        <translation>الاسم كما ينبغي أن يُكتب</translation>
    </message>
    <message>
        <source>The name is {name} now.</source>
        <translation>الاسم الآن {name}.</translation>
    </message>
    <message>
        <source>The two count apart again; every line stays with the entry it was posted to.</source>
        <translation>عاد كلٌّ منهما يُحسب على حدة؛ ويبقى كل قيد مع المُدخل الذي سُجّل عليه.</translation>
    </message>
    <message>
        <source>What was given counts together from then on; each entry keeps its lines, and it can be undone.</source>
        <translation>من الآن يُحسب ما أُعطي معًا؛ ويحتفظ كل مُدخل بقيوده، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>سُجّلت مغادرة {name}.</translation>
    </message>
    <message>
        <source>{name} has {room}: both will be there.</source>
        <translation>الغرفة {room} لدى {name}: سيكون كلاهما فيها.</translation>
    </message>
    <message>
        <source>{name} is a guest of its own again.</source>
        <translation>عاد {name} نزيلًا مستقلًا.</translation>
    </message>
    <message>
        <source>{name} is added{room}.</source>
        <translation>أُضيف {name}{room}.</translation>
    </message>
    <message>
        <source>{name} is also</source>
        <translation>‏{name} هو أيضًا</translation>
    </message>
    <message>
        <source>{name} is in {room} now.</source>
        <translation>‏{name} الآن في {room}.</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>‏{name} شخص آخر</translation>
    </message>
    <message>
        <source>{name} is the guest of</source>
        <translation>‏{name} هو نزيل الإقامة</translation>
    </message>
    <message>
        <source>{rep} over by {by} by the merge</source>
        <translation>‏{rep}: تجاوز بمقدار {by} بسبب الدمج</translation>
    </message>
</context>
<context>
    <name>AddGuest</name>
    <message>
        <source>2n, Wed, 25 Nov; empty when it is open</source>
        <translation>‏2n أو Wed أو 2026-11-25؛ فارغ إن كان مفتوحًا</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>إضافة نزيل</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>إضافة النزيل</translation>
    </message>
    <message>
        <source>As the guest writes it, in any script</source>
        <translation>كما يكتبه النزيل، بأي كتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>رقم التأكيد</translation>
    </message>
    <message>
        <source>Enter adds the guest, Esc goes back</source>
        <translation>‏Enter يضيف النزيل، وEsc يعود</translation>
    </message>
    <message>
        <source>For a name that others would type in another script</source>
        <translation>لاسمٍ قد يكتبه غيرك بحروف أخرى</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>إن وُجد</translation>
    </message>
    <message>
        <source>Leave it empty for a caller without a booking</source>
        <translation>اتركه فارغًا لمتصل بلا حجز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>عرض النزيل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>AmountMark</name>
    <message>
        <source>A comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Press the point or the comma, or choose with the arrows and Enter.</source>
        <translation>اضغط النقطة أو الفاصلة، أو اختر بالأسهم ثم Enter.</translation>
    </message>
    <message>
        <source>What stands before the decimals?</source>
        <translation>ما الذي يسبق الكسور العشرية؟</translation>
    </message>
    <message>
        <source>{sample} is {meaning}</source>
        <translation>‏{sample} هو {meaning}</translation>
    </message>
</context>
<context>
    <name>ApartBanner</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تخلَّ عنه</translation>
    </message>
    <message>
        <source>You typed this, and the place where it stood is not there any more: copy it or let it go.</source>
        <translation>كتبتَ هذا، والموضع الذي كان فيه لم يعد موجودًا: انسخه أو تخلَّ عنه.</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source> a night</source>
        <translation> لليلة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Give something that fits, or let {names} approve it here.</source>
        <translation>أعطِ أقل، أو يوافق {names} هنا.</translation>
    </message>
    <message>
        <source>Let {names} approve it here.</source>
        <translation>دع {names} يوافق هنا.</translation>
    </message>
    <message>
        <source>Nobody else can approve: give less, or ask a manager to add a lead.</source>
        <translation>لا أحد غيرك يمكنه الموافقة: أعطِ أقل، أو اطلب من مدير إضافة مشرف.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Post this instead; it fits</source>
        <translation>سجّل هذا بدلًا منه؛ السقف يسعه</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>أعد المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing of yours to take back in this shift</source>
        <translation>لا شيء من قيودك يمكن عكسه في هذه الوردية</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>سجّله أيضًا</translation>
    </message>
    <message>
        <source>Post it for this guest</source>
        <translation>سجّله لهذا النزيل</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
</context>
<context>
    <name>AsksOfGuest</name>
    <message>
        <source>A list is being brought in: try again in a moment</source>
        <translation>تُستورد قائمة الآن: أعد المحاولة بعد لحظة</translation>
    </message>
</context>
<context>
    <name>AtSignInCard</name>
    <message>
        <source>At sign-in</source>
        <translation>عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Do not open at sign-in</source>
        <translation>لا تفتح عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Off. The desk opens when somebody starts it.</source>
        <translation>معطَّل. يُفتح المكتب حين يشغّله أحد.</translation>
    </message>
    <message>
        <source>On, as an administrator set it for every account of this computer.</source>
        <translation>مفعَّل، كما حدّده مدير النظام لكل حسابات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On. The desk opens when this computer’s account signs in.</source>
        <translation>مفعَّل. يُفتح المكتب حين يسجّل حساب هذا الحاسوب الدخول.</translation>
    </message>
    <message>
        <source>Open at every sign-in</source>
        <translation>افتح عند كل تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Another disk keeps them when this one fails.</source>
        <translation>قرص آخر يحفظها إذا تعطّل هذا.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backed up, up to line {seq}</source>
        <translation>تم النسخ حتى القيد {seq}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Every line a second time, as text and without a name, right after it is posted.</source>
        <translation>كل قيد مرة ثانية، نصًّا ودون اسم، فور تسجيله.</translation>
    </message>
    <message>
        <source>From now on in {folder}</source>
        <translation>من الآن في {folder}</translation>
    </message>
    <message>
        <source>Last backup {age}, up to line {seq} of {of}.</source>
        <translation>آخر نسخة احتياطية {age}، حتى القيد {seq} من {of}.</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>الدفاتر (*.ledger)</translation>
    </message>
    <message>
        <source>Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go.</source>
        <translation>تُنشأ تلقائيًا عند إغلاق وردية، وكل ساعة بعد تسجيل شيء، وقبل كل تحديث. تبقى نسخ آخر 24 ساعة و30 يومًا و12 شهرًا. ويبقى النزيل المحذوف في النسخ الأقدم إلى أن تزول.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>النسخة المرآة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restored. That is line {seq}</source>
        <translation>تمت الاستعادة. هذا هو القيد {seq}</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>يحدّده قسم تقنية المعلومات لديكم</translation>
    </message>
    <message>
        <source>The backup holds a ledger that does not verify: {why}.</source>
        <translation>في النسخة الاحتياطية دفتر لا يجتاز التحقق: {why}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>مكان حفظها</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>إخفاء (Esc)</translation>
    </message>
</context>
<context>
    <name>BigChoice</name>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>BillPanel</name>
    <message>
        <source>Estimated at {money}. The difference counts today, outside every cap.</source>
        <translation>مُقدَّر بمبلغ {money}. يُحسب الفرق اليوم، خارج كل سقف.</translation>
    </message>
    <message>
        <source>Estimated at {money}: {difference} counts today, outside every cap.</source>
        <translation>مُقدَّر بمبلغ {money}: يُحسب {difference} اليوم، خارج كل سقف.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>تسجيل الفاتورة</translation>
    </message>
    <message>
        <source>The bill for line {seq}: {guest}, {what}</source>
        <translation>فاتورة القيد {seq}: {guest}، {what}</translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation>ما تقوله الفاتورة</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>No estimate waits for its bill</source>
        <translation>لا تقدير ينتظر فاتورته</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>تسجيل الفاتورة</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded</source>
        <translation>سُجّلت فاتورة القيد {seq}</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded; it is above its cap with that</source>
        <translation>سُجّلت فاتورة القيد {seq}؛ وهو بذلك فوق سقفه</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>الخطوة {number} من {count}: {name}</translation>
    </message>
</context>
<context>
    <name>BrokenSection</name>
    <message>
        <source>By cause</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>حسب الغرفة</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>فاتورة الأعطال</translation>
    </message>
</context>
<context>
    <name>ByRep</name>
    <message>
        <source>By rep</source>
        <translation>حسب الموظف</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Guests that fit</source>
        <translation>النزلاء المطابقون</translation>
    </message>
</context>
<context>
    <name>CapGauge</name>
    <message>
        <source>Choose a guest to see what is left</source>
        <translation>اختر نزيلًا لترى ما تبقّى</translation>
    </message>
    <message>
        <source>No guest chosen</source>
        <translation>لم يُختر نزيل</translation>
    </message>
    <message>
        <source>{money} in all</source>
        <translation>‏{money} إجمالًا</translation>
    </message>
</context>
<context>
    <name>CapHistory</name>
    <message>
        <source>How the caps came about</source>
        <translation>كيف نشأت السقوف</translation>
    </message>
    <message>
        <source>from {day} · line {seq} by {who}, {at}</source>
        <translation>من {day} · القيد {seq} من {who}، {at}</translation>
    </message>
</context>
<context>
    <name>CapList</name>
    <message>
        <source>Caps today</source>
        <translation>سقوف اليوم</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>لا مقيم في الفندق بعد</translation>
    </message>
</context>
<context>
    <name>CapsInForce</name>
    <message>
        <source>{basis}, from {day}</source>
        <translation>‏{basis}، من {day}</translation>
    </message>
</context>
<context>
    <name>CapsSection</name>
    <message>
        <source>120.00 or none</source>
        <translation>120.00 أو none</translation>
    </message>
    <message>
        <source>A lead may approve an own entry</source>
        <translation>يجوز للمشرف الموافقة على قيد له</translation>
    </message>
    <message>
        <source>A new cap</source>
        <translation>سقف جديد</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Cap posted: {role} {amount} for {basis} from {day}</source>
        <translation>سُجّل السقف: {role} {amount} لـ{basis} من {day}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For houses with one lead on duty</source>
        <translation>للفنادق ذات المشرف الواحد في الخدمة</translation>
    </message>
    <message>
        <source>From business day</source>
        <translation>من يوم العمل</translation>
    </message>
    <message>
        <source>From {day} on a {role} may give {basis} {amount} a business day without asking.</source>
        <translation>من {day} يجوز لدور «{role}» أن يعطي {basis} {amount} في يوم العمل دون سؤال أحد.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>الساري</translation>
    </message>
    <message>
        <source>Lines already posted keep the cap they were posted under.</source>
        <translation>القيود المسجّلة تحتفظ بالسقف الذي سُجّلت تحته.</translation>
    </message>
    <message>
        <source>Policy card {day}.pdf</source>
        <translation>بطاقة السياسة {day}.pdf</translation>
    </message>
    <message>
        <source>Policy card…</source>
        <translation>بطاقة السياسة…</translation>
    </message>
    <message>
        <source>Post the cap</source>
        <translation>تسجيل السقف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sole-lead mode is off</source>
        <translation>وضع المشرف الوحيد متوقف</translation>
    </message>
    <message>
        <source>Sole-lead mode is on: own approvals print boxed</source>
        <translation>وضع المشرف الوحيد مفعّل: الموافقات الذاتية تُطبع داخل إطار</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>أي مبلغ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>“none” for no limit</source>
        <translation>‏«none» لعدم وجود حد</translation>
    </message>
</context>
<context>
    <name>CapsToday</name>
    <message>
        <source>Caps today</source>
        <translation>سقوف اليوم</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>لفتة جديدة…</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>لا مقيم في الفندق بعد</translation>
    </message>
    <message>
        <source>Press F2 to bring in the in-house list or to add a guest.</source>
        <translation>اضغط F2 لجلب قائمة المقيمين أو لإضافة نزيل.</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>آخر اللفتات</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>المقيمون: {n}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>CloseWalk</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>إغلاق الوردية {n}</translation>
    </message>
    <message>
        <source>It prints on the report. Shift+Enter begins a new line</source>
        <translation>تُطبع على التقرير. Shift+Enter يبدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>Not in the hotel’s books yet, with its age</source>
        <translation>ليس في دفاتر الفندق بعد، مع عمره</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Page keys turn the pages, + and − make them larger, 0 shows the whole page</source>
        <translation>مفاتيح الصفحات تقلّبها، و+ و− للتكبير والتصغير، و0 يعرض الصفحة كاملة</translation>
    </message>
    <message>
        <source>What is owed to guests</source>
        <translation>ما هو مستحق للنزلاء</translation>
    </message>
    <message>
        <source>What stays open is marked on the report and handed to the next shift. Ctrl+Enter goes to the report</source>
        <translation>ما يبقى مفتوحًا يُميَّز في التقرير ويُسلَّم إلى الوردية التالية. Ctrl+Enter ينتقل إلى التقرير</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>يستحق نظرة قبل الإغلاق</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All are posted</source>
        <translation>سُجّلت كلها</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>موافقة أو رفض…</translation>
    </message>
    <message>
        <source>Enter the bill…</source>
        <translation>إدخال الفاتورة…</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Kept, broken, handed over…</source>
        <translation>وُفي به، أُخلف، سُلّم…</translation>
    </message>
    <message>
        <source>Shift {n} was closed meanwhile by {who}.</source>
        <translation>أغلق {who} الوردية {n} في الأثناء.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>عكس القيد…</translation>
    </message>
    <message>
        <source>The report cannot be shown here</source>
        <translation>لا يمكن عرض التقرير هنا</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>Its last four signs</source>
        <translation>آخر أربع علامات منه</translation>
    </message>
    <message>
        <source>These are not its last four signs: read them from your paper.</source>
        <translation>ليست هذه آخر أربع علامات منه: اقرأها من الورقة.</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere.</source>
        <translation>اكتبه واحفظه تحت القفل، في خزنة الفندق أو مع أوراقه. يعيّن رمز PIN جديدًا إذا نُسي رمز المدير، مرة واحدة؛ ولا يستطيع أحد الاطلاع عليه ثانية، لا هنا ولا في أي مكان.</translation>
    </message>
    <message>
        <source>as a sign that it stands on paper</source>
        <translation>دليلًا على أنه مكتوب على الورق</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read the list</source>
        <translation>قراءة القائمة</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>أيّ عمود لأيّ شيء؟</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>اختر عمودًا</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>A file for support</source>
        <translation>ملف للدعم</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص مجددًا</translation>
    </message>
    <message>
        <source>Checks of this computer, the worst first</source>
        <translation>فحوص هذا الحاسوب، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>ثبات الحفظ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>How this computer is doing</source>
        <translation>حال هذا الحاسوب</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>الساري</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>المرآة</translation>
    </message>
    <message>
        <source>Old logs</source>
        <translation>السجلات القديمة</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>المكاتب الأخرى</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>احفظ ملفًا للدعم…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>ما يحدّده قسم التقنية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The file holds what stands here without names, notes, amounts and folders, and the log: it can be sent to whoever helps. On the command line: latitude doctor --zip FILE.</source>
        <translation>يحوي الملف ما يظهر هنا بلا أسماء ولا ملاحظات ولا مبالغ ولا مجلدات، ومعه السجل التقني: يمكن إرساله إلى من يساعد. في سطر الأوامر: latitude doctor --zip FILE.</translation>
    </message>
    <message>
        <source>This computer is fit for the desk.</source>
        <translation>هذا الحاسوب صالح للعمل في الاستقبال.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>يحسن العلم به</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>كُتب {file}</translation>
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
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Initials of the lead who decides</source>
        <translation>الأحرف الأولى للمشرف صاحب القرار</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who decides</source>
        <translation>رمز PIN للمشرف صاحب القرار</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>أعد المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>DamageSheet</name>
    <message>
        <source>A manager’s initials and PIN:</source>
        <translation>الأحرف الأولى للمدير ورمز PIN:</translation>
    </message>
    <message>
        <source>Acknowledge and go on</source>
        <translation>الإقرار والمتابعة</translation>
    </message>
    <message>
        <source>Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is found again.</source>
        <translation>الإقرار لا يُصلح شيئًا: يدوّن من رأى ذلك، ويستمر العمل. وكل تغيير لاحق يُكتشف من جديد.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Initials of the manager who acknowledges</source>
        <translation>الأحرف الأولى للمدير الذي يُقرّ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the manager who acknowledges</source>
        <translation>رمز PIN للمدير الذي يُقرّ</translation>
    </message>
    <message>
        <source>Restoring a backup brings back what was there: settings, backups.</source>
        <translation>استعادة نسخة احتياطية تعيد ما كان: الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides; reading, reports and exports go on.</source>
        <translation>غيّر أحدٌ الملف من خارج Latitude، أو تعطّل القرص. لا يُسجَّل شيء حتى يقرر مدير؛ وتستمر القراءة والتقارير والتصدير.</translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation>الدفتر غير سليم</translation>
    </message>
</context>
<context>
    <name>DaringSection</name>
    <message>
        <source>How much of the cap a guest got in a day</source>
        <translation>كم نال النزيل من السقف في يوم</translation>
    </message>
    <message>
        <source>Nobody has given anything in these days</source>
        <translation>لم يعطِ أحد شيئًا في هذه الأيام</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>استعمال السقف</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>من يساعد</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>Day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>How does this list write its dates?</source>
        <translation>كيف تكتب هذه القائمة تواريخها؟</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>Press D or M, or choose with the arrows and Enter.</source>
        <translation>اضغط D أو M، أو اختر بالأسهم ثم Enter.</translation>
    </message>
    <message>
        <source>{sample} is {day}</source>
        <translation>‏{sample} هو {day}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>تصدير اليوم…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>اللفتات</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Line-up…</source>
        <translation>نشرة الصباح…</translation>
    </message>
    <message>
        <source>No day with lines yet</source>
        <translation>لا يوم فيه قيود بعد</translation>
    </message>
    <message>
        <source>Roll to {day}…</source>
        <translation>نقل إلى {day}…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve or decline</source>
        <translation>الموافقة أو الرفض</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>إغلاق الوردية {n}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back.</source>
        <translation>من الآن تُحسب اللفتات عليه، ويبدأ كل سقف من جديد. لا يمكن التراجع عن نقل اليوم.</translation>
    </message>
    <message>
        <source>It waits for a word from {names}.</source>
        <translation>ينتظر كلمة من {names}.</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>تعليم كمسجّل</translation>
    </message>
    <message>
        <source>Nobody else can approve: a manager can add a lead.</source>
        <translation>لا أحد غيرك يمكنه الموافقة: يستطيع المدير إضافة مشرف.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>فتح الوردية التالية</translation>
    </message>
    <message>
        <source>Roll the business day again?</source>
        <translation>نقل يوم العمل مرة أخرى؟</translation>
    </message>
    <message>
        <source>Roll the business day to {day}?</source>
        <translation>نقل يوم العمل إلى {day}؟</translation>
    </message>
    <message>
        <source>Roll to {day}</source>
        <translation>نقل إلى {day}</translation>
    </message>
    <message>
        <source>Shift {n} is closed. Its report is frozen</source>
        <translation>أُغلقت الوردية {n}. جُمّد تقريرها</translation>
    </message>
    <message>
        <source>Shift {n} is open</source>
        <translation>الوردية {n} مفتوحة</translation>
    </message>
    <message>
        <source>The business day is {day} now</source>
        <translation>يوم العمل الآن {day}</translation>
    </message>
    <message>
        <source>{money} above the cap. A word from {names}.</source>
        <translation>‏{money} فوق السقف. بانتظار كلمة من {names}.</translation>
    </message>
    <message>
        <source>{who} approved line {seq}</source>
        <translation>وافق {who} على القيد {seq}</translation>
    </message>
    <message>
        <source>{who} declined line {seq}: its headroom is back</source>
        <translation>رفض {who} القيد {seq}: عاد ما كان محجوزًا له من المتاح</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>لا شيء ينتظر موافقة</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>In {address} as part of {hotel}.</source>
        <translation>في {address} ضمن {hotel}.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave? Other desks are not met any more. What came from them stays, and counts.</source>
        <translation>هل تغادر؟ لن تُلتقى المكاتب الأخرى بعد الآن. ما جاء منها يبقى ويُحتسب.</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>جارٍ المغادرة…</translation>
    </message>
    <message>
        <source>Meeting the other desks…</source>
        <translation>جارٍ لقاء المكاتب الأخرى…</translation>
    </message>
    <message>
        <source>Met last {when}.</source>
        <translation>آخر لقاء: {when}.</translation>
    </message>
    <message>
        <source>No line waits.</source>
        <translation>لا سطر ينتظر.</translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation>لم يحدث لقاء بعد.</translation>
    </message>
    <message>
        <source>Not reached since {when}.</source>
        <translation>تعذّر الوصول منذ {when}.</translation>
    </message>
    <message>
        <source>This desk has joined {hotel}</source>
        <translation>انضم هذا المكتب إلى {hotel}</translation>
    </message>
    <message>
        <source>This desk has left the others</source>
        <translation>غادر هذا المكتب المكاتب الأخرى</translation>
    </message>
    <message>
        <source>closed by IT</source>
        <translation>أغلقته تقنية المعلومات</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>line {seq} of {when}</source>
        <translation>السطر {seq} بتاريخ {when}</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>هذا المكتب</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>لفتة جديدة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the in-house list to look at it</source>
        <translation>أفلت قائمة المقيمين لمعاينتها</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>حذف {name} نهائيًا</translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation>الإبقاء على النزيل</translation>
    </message>
    <message>
        <source>Reading every text</source>
        <translation>قراءة كل النصوص</translation>
    </message>
    <message>
        <source>Reason, without the guest's name (may be empty)</source>
        <translation>السبب، دون اسم النزيل (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>The guest is erased and on record; the file is being written anew, and that cannot be stopped.</source>
        <translation>حُذف النزيل ودُوّن ذلك؛ ويُكتب الملف الآن من جديد، ولا يمكن إيقاف ذلك.</translation>
    </message>
    <message>
        <source>Type your PIN: it cannot be taken back.</source>
        <translation>اكتب رمز PIN: لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased, on record as line {numbers}; backups can hold the name until {day}</source>
        <translation>تم الحذف، ودُوّن في القيد {numbers}؛ قد تحتفظ النسخ الاحتياطية بالاسم حتى {day}</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>جارٍ الحذف وكتابة الملف من جديد…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>Exported {file}, SHA-256 {sha}</source>
        <translation>صُدّر {file}، SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Laying out {file}. The desk goes on meanwhile.</source>
        <translation>جارٍ تنسيق {file}. يستمر عمل المكتب في الأثناء.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينته</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: the file is {file}.</source>
        <translation>لا برنامج على هذا الحاسوب يفتحه: الملف هو {file}.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>فتح PDF</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>جارٍ كتابة {file} …</translation>
    </message>
    <message>
        <source>{file} is in {folder}, signed.</source>
        <translation>‏{file} في {folder}، وهو موقّع.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>‏{file} في {folder}.</translation>
    </message>
    <message>
        <source>{file} is not there any more: export it again.</source>
        <translation>‏{file} لم يعد موجودًا: صدّره من جديد.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>لم يُكتب {file}</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add guest</source>
        <translation>إضافة نزيل</translation>
    </message>
    <message>
        <source>Find a guest by room, name or confirmation</source>
        <translation>البحث عن نزيل بالغرفة أو الاسم أو رقم التأكيد</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>استيراد القائمة</translation>
    </message>
    <message>
        <source>Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G.</source>
        <translation>استورد قائمة نظام إدارة الفندق عبر Ctrl+I، أو أضف نزيلًا عبر Ctrl+G.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>لا مقيم في الفندق بعد</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>الغرفة أو الاسم</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>الغرفة أو الاسم أو رقم التأكيد</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>أكثر من {n}</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation>النتائج: {many}</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>المقيمون: {n}</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>, approved by {lead}</source>
        <translation>، بموافقة {lead}</translation>
    </message>
    <message>
        <source>Already logged: {money} {kind}, {place}</source>
        <translation>مسجّل من قبل: {kind} بقيمة {money}، {place}</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation>لم يُعرف بعد هل سُجّل هذا: يُتحقق منه تلقائيًا.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>لم يُسجَّل.</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>لم يُسجَّل: اضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}: {who}</source>
        <translation>سُجّل بالقيد {seq}: {who}</translation>
    </message>
    <message>
        <source>Logged {money} {kind}, {place}{by} — Ctrl+Z undoes</source>
        <translation>سُجّل: {kind} بقيمة {money}، {place}{by} — Ctrl+Z للتراجع</translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation>لم يُسجَّل. {off}</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. What you typed stays.</source>
        <translation>التسجيل متوقف إلى أن يعمل الدفتر من جديد. ما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>Set aside: the up arrow brings it back</source>
        <translation>وُضع جانبًا: السهم الأعلى يعيده</translation>
    </message>
    <message>
        <source>Still recording… go on typing: nothing is lost</source>
        <translation>ما زال يُسجَّل… تابع الكتابة: لا يضيع شيء</translation>
    </message>
    <message>
        <source>Your draft is back as you left it</source>
        <translation>عادت مسودتك كما تركتها</translation>
    </message>
    <message>
        <source>Your gesture</source>
        <translation>لفتتك</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message>
        <source>{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom</source>
        <translation>‏{kind} بقيمة {money}، {place}: بالانتظار، فهو فوق حدّ {lead}. ومقداره محجوز من المتاح</translation>
    </message>
    <message>
        <source>{who}: the up arrow brings it back. {why}</source>
        <translation>‏{who}: السهم الأعلى يعيده. {why}</translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>‏PIN الجديد</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>تكرار PIN الجديد</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>الرمزان مختلفان: اكتب الأرقام نفسها مرتين.</translation>
    </message>
    <message>
        <source>Your PIN is set. This is your next recovery code</source>
        <translation>عُيّن رمز PIN الخاص بك. وهذا رمز الاسترداد التالي</translation>
    </message>
    <message>
        <source>{name}: a new PIN by the recovery code</source>
        <translation>‏{name}: رمز PIN جديد برمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>جارٍ قراءة النزلاء…</translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>About the guest</source>
        <translation>عن النزيل</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Attach to a stay…</source>
        <translation>ربط بإقامة…</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation>إعطاء غرفة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>غادر النزيل</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>رسالة…</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>تغيير الغرفة</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>لفتة جديدة…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Same guest as…</source>
        <translation>النزيل نفسه…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What the time line tells</source>
        <translation>ما يعرضه الخط الزمني</translation>
    </message>
</context>
<context>
    <name>GuestPick</name>
    <message>
        <source>Guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>الغرفة أو الاسم أو رقم التأكيد</translation>
    </message>
    <message>
        <source>add as a caller</source>
        <translation>إضافة كمتصل</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>القوائم (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The in-house list</source>
        <translation>قائمة المقيمين</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>البحث في الأدلة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>IT admins</source>
        <translation>تقنية المعلومات</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>No guide says anything about that.</source>
        <translation>لا يذكر أي دليل شيئًا عن ذلك.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>ما يقوله الدليل</translation>
    </message>
    <message>
        <source>Whose guide</source>
        <translation>دليل من</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cost to the house</source>
        <translation>الكلفة على الفندق</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>اللفتات</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>المُسلَّم</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>رأس السلسلة {head}</translation>
    </message>
    <message>
        <source>PDF SHA-256 {sha}</source>
        <translation>PDF SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>جارٍ قراءة الوردية…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المعكوس</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
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
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>لا وردية مفتوحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Shift {number} since {time}</source>
        <translation>الوردية {number} منذ {time}</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>‏{name} · قفل</translation>
    </message>
</context>
<context>
    <name>HelpBubble</name>
    <message>
        <source>For example: {example}</source>
        <translation>مثال: {example}</translation>
    </message>
</context>
<context>
    <name>HotelForm</name>
    <message>
        <source>+43 1 555 0100</source>
        <translation>‎+43 1 555 0100</translation>
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
        <translation>كتابة المبالغ</translation>
    </message>
    <message>
        <source>Business day ends at</source>
        <translation>ينتهي يوم العمل عند</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Documents are written in</source>
        <translation>لغة المستندات</translation>
    </message>
    <message>
        <source>Fixed: the amounts on record are in it</source>
        <translation>ثابتة: المبالغ المسجّلة محسوبة بها</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Grand Hotel</source>
        <translation>الفندق الكبير</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>كيف يصل النزلاء إلى المكتب</translation>
    </message>
    <message>
        <source>In every language, here and on paper</source>
        <translation>في كل اللغات، هنا وعلى الورق</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Or when the night audit rolls it</source>
        <translation>أو عندما ينقله التدقيق الليلي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Paper for reports</source>
        <translation>ورق التقارير</translation>
    </message>
    <message>
        <source>Printed on every report</source>
        <translation>يُطبع على كل تقرير</translation>
    </message>
    <message>
        <source>Printed on letters to guests</source>
        <translation>يُطبع على الرسائل إلى النزلاء</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>اكتب مدينة</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>اكتب رمزًا أو بلدًا</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>اكتب لغة</translation>
    </message>
</context>
<context>
    <name>HotelSection</name>
    <message>
        <source>Documents are signed from now on</source>
        <translation>تُوقَّع المستندات من الآن</translation>
    </message>
    <message>
        <source>Holds from now on; closed reports stay as they were printed.</source>
        <translation>يسري من الآن؛ وتبقى التقارير المغلقة كما طُبعت.</translation>
    </message>
    <message>
        <source>No document is signed now</source>
        <translation>لا يُوقَّع أي مستند الآن</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to post</source>
        <translation>لم يتغير شيء: لا شيء يُسجَّل</translation>
    </message>
    <message>
        <source>Post the change</source>
        <translation>تسجيل التغيير</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>The hotel's facts are posted and hold from now on</source>
        <translation>سُجّلت بيانات الفندق وتسري من الآن</translation>
    </message>
</context>
<context>
    <name>HotelStep</name>
    <message>
        <source>At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.</source>
        <translation>الساعة في الفندق {time} يوم {day}، يوم العمل {business}. تظهر المبالغ هكذا: {amount}.</translation>
    </message>
</context>
<context>
    <name>HubFact</name>
    <message>
        <source>Not all that came from other desks was believed: {what}. Call IT.</source>
        <translation>لم يُصدَّق كل ما جاء من المكاتب الأخرى: {what}. اتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>غير متصل منذ {time}</translation>
    </message>
    <message>
        <source>Other desks not met since {time}</source>
        <translation>لم تُلتقَ المكاتب الأخرى منذ {time}</translation>
    </message>
    <message>
        <source>Other desks not met yet</source>
        <translation>لم تُلتقَ المكاتب الأخرى بعد</translation>
    </message>
    <message>
        <source>Other desks: {how}</source>
        <translation>المكاتب الأخرى: {how}</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>قبل {count} ث</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation>استيراد الملف</translation>
    </message>
    <message>
        <source>In-house list</source>
        <translation>قائمة المقيمين</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>أُوقف الاستيراد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation>لم يُستورد هذا الملف</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A long stay, a guest who asks for the same person, or a room on this rep's round look the same.</source>
        <translation>إقامة طويلة، أو نزيل يطلب الشخص نفسه، أو غرفة في جولة هذا الموظف، تبدو كذلك تمامًا.</translation>
    </message>
    <message>
        <source>A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same.</source>
        <translation>قالب سعره قريب من السقف، أو نزلاء كانت متاعبهم تستحق هذا القدر، يبدو كذلك تمامًا.</translation>
    </message>
    <message>
        <source>A trouble that came back the next day, or two guests in one room, looks exactly like this.</source>
        <translation>متاعب عادت في اليوم التالي، أو نزيلان في غرفة واحدة، تبدو هكذا تمامًا.</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>فوق السقف</translation>
    </message>
    <message>
        <source>All others: {share}. This rep: {percent} %.</source>
        <translation>كل الآخرين: {share}. هذا الموظف: {percent} %.</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>الموافقة المطلوبة ضمن سقف كامل هي لمبلغ كان السقف وحده يغطيه: فقد نال الضيف شيئًا في ذلك اليوم من قبل. وما دام المبلغ ضمن المتبقي من السقف فلا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Another cause, or none</source>
        <translation>سبب آخر، أو بلا سبب</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>سُئل عنه فوق السقف</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Complaints come at check-out; and who is busy writes up the gestures at the end.</source>
        <translation>تأتي الشكاوى عند المغادرة؛ ومن كان مشغولًا يدوّن لفتاته في النهاية.</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>الكلفة على الفندق</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>يُحسب لـ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Export the insights as CSV</source>
        <translation>تصدير الرؤى بصيغة CSV</translation>
    </message>
    <message>
        <source>Export the insights as PDF</source>
        <translation>تصدير الرؤى بصيغة PDF</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>اللفتات</translation>
    </message>
    <message>
        <source>Gestures without a cause, and those for joy, stand on no defect bill.</source>
        <translation>اللفتات بلا سبب، وما كان منها للإسعاد، لا تدخل فاتورة الأعطال.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Guests helped</source>
        <translation>نزلاء تمت مساعدتهم</translation>
    </message>
    <message>
        <source>Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between.</source>
        <translation>لو وافق مشرف كل مرة لبقيت الكلفة {whole}؛ ولو لم يوافق أحد قط لكانت {less}. والحقيقة بينهما.</translation>
    </message>
    <message>
        <source>Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used.</source>
        <translation>في نصف المرات استُعمل {median} % من السقف أو أقل؛ وبقي {left} من السقوف المستعملة.</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person. Served without one are guests this person promised something, kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day.</source>
        <translation>من تمت مساعدتهم هم نزلاء نالوا لفتة من هذا الشخص. ومن خُدموا بدونها هم نزلاء وعدهم هذا الشخص بشيء، أو وفى بوعد لهم، أو سألهم عن وقعه، ولم يعطهم شيئًا. ووسيط الاستعمال محسوب على نزلاء اليوم.</translation>
    </message>
    <message>
        <source>In force: {cap}</source>
        <translation>الساري: {cap}</translation>
    </message>
    <message>
        <source>In the last hour of the shift</source>
        <translation>في آخر ساعة من الوردية</translation>
    </message>
    <message>
        <source>In {currency}, a column a week, counted back from the last day.</source>
        <translation>بعملة {currency}، عمود لكل أسبوع، عدًّا إلى الوراء من آخر يوم.</translation>
    </message>
    <message>
        <source>In {currency}, by business day.</source>
        <translation>بعملة {currency}، حسب يوم العمل.</translation>
    </message>
    <message>
        <source>Insights {first} to {last}.{suffix}</source>
        <translation>الرؤى {first} إلى {last}.{suffix}</translation>
    </message>
    <message>
        <source>Just under the cap</source>
        <translation>دون السقف بقليل</translation>
    </message>
    <message>
        <source>Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.</source>
        <translation>أعطى المشرفون والمديرون {gestures} ({money}) كان يسعها سقف الموظف نفسه.</translation>
    </message>
    <message>
        <source>Left on caps</source>
        <translation>المتبقي من السقوف</translation>
    </message>
    <message>
        <source>Left on caps that were used</source>
        <translation>المتبقي من السقوف المستعملة</translation>
    </message>
    <message>
        <source>Lines {seqs}</source>
        <translation>القيود {seqs}</translation>
    </message>
    <message>
        <source>Lines … {seqs}</source>
        <translation>القيود … {seqs}</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>وسيط الاستعمال</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>وسيط استعمال السقف</translation>
    </message>
    <message>
        <source>Next part of the insights</source>
        <translation>القسم التالي من الرؤى</translation>
    </message>
    <message>
        <source>No cap was used in these days</source>
        <translation>لم يُستعمل أي سقف في هذه الأيام</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>No guest has said yet how it landed</source>
        <translation>لم يذكر أي نزيل وقعه بعد</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>Nobody would have had to ask</source>
        <translation>ما كان أحد ليحتاج إلى السؤال</translation>
    </message>
    <message>
        <source>Nothing broke in these days, or nobody named a cause</source>
        <translation>لم يتعطل شيء في هذه الأيام، أو لم يذكر أحد سببًا</translation>
    </message>
    <message>
        <source>Nothing to ask about in these days</source>
        <translation>لا شيء يُسأل عنه في هذه الأيام</translation>
    </message>
    <message>
        <source>Nothing was given in these days</source>
        <translation>لم يُعطَ شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>Of these within a fresh cap</source>
        <translation>منها ضمن سقف كامل</translation>
    </message>
    <message>
        <source>One rep and one guest</source>
        <translation>موظف واحد ونزيل واحد</translation>
    </message>
    <message>
        <source>Part of the insights before</source>
        <translation>القسم السابق من الرؤى</translation>
    </message>
    <message>
        <source>Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred. The last {days} days at most. The rep concerned sees it, too, and can reply.</source>
        <translation>الأنماط أسئلة لا نتائج. لا يظهر النمط إلا بدءًا من {of} لفتة للموظف و{n} حالة، مقابل {base} لفتة على الأقل للآخرين، وحين لا تبلغه المصادفة وحدها إلا لدى أقل من موظف بين مئتين. آخر {days} يوم على الأكثر. ويراه الموظف المعنيّ أيضًا وله أن يردّ.</translation>
    </message>
    <message>
        <source>Patterns are told when all is read.</source>
        <translation>تظهر الأنماط بعد قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Patterns that ask a question</source>
        <translation>أنماط تطرح سؤالًا</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>Press D, F or U on a line of the desk: delighted, fine or still unhappy.</source>
        <translation>اضغط D أو F أو U على قيد في المكتب: مسرور جدًا أو راضٍ أو ما زال غير راضٍ.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>خُدموا بدونها</translation>
    </message>
    <message>
        <source>Several gestures for one matter</source>
        <translation>عدة لفتات لأمر واحد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المعكوس</translation>
    </message>
    <message>
        <source>Taken back and posted again</source>
        <translation>عُكس ثم سُجّل من جديد</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>تبلغ تقارير هذه الأيام المبلغ نفسه: {money}.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>The {n} dearest of {of}; the CSV has all of them.</source>
        <translation>أغلى {n} من {of}؛ وملف CSV يضمها كلها.</translation>
    </message>
    <message>
        <source>They came to {value} for {guests}, and cost the house {cost} of {whole}.</source>
        <translation>بلغت {value} لعدد {guests}، وكلّفت الفندق {cost} من {whole}.</translation>
    </message>
    <message>
        <source>This rep's share of the gestures to everybody else: {share}.</source>
        <translation>حصة هذا الموظف من لفتات جميع الآخرين: {share}.</translation>
    </message>
    <message>
        <source>Too little was given to tell a pattern from chance, or there is none.</source>
        <translation>ما أُعطي أقل من أن يميّز نمطًا من مصادفة، أو لا نمط.</translation>
    </message>
    <message>
        <source>Try another cap on the last days</source>
        <translation>تجربة سقف آخر على الأيام الأخيرة</translation>
    </message>
    <message>
        <source>What guests said at the desk. The value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>ما قاله النزلاء في المكتب. القيمة لكل نزيل مسرور هي كل ما أُعطي حيث أجاب نزيل، مقسومًا على المسرورين؛ ولا تقول شيئًا عمّن يعود. دون {n} إجابات لا يظهر رقم.</translation>
    </message>
    <message>
        <source>What is given from now on stands here.</source>
        <translation>ما يُعطى من الآن يظهر هنا.</translation>
    </message>
    <message>
        <source>What it was, in a sentence. It goes on record and is shown beside the pattern.</source>
        <translation>ما كان، في جملة. يُدوَّن ويظهر بجانب النمط.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who corrects a wrong room or amount at once does exactly this, and should.</source>
        <translation>من يصحّح غرفة أو مبلغًا خاطئًا في الحال يفعل هذا تمامًا، وهو الصواب.</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>سقف من</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>مع {earlier} تصحيحًا للفتات سابقة، تبلغ تقارير هذه الأيام {money}.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Your reply is on record as line {seq}</source>
        <translation>دُوّن ردّك في القيد {seq}</translation>
    </message>
    <message>
        <source>counted back to {day} so far…</source>
        <translation>حُسب رجوعًا إلى {day} حتى الآن…</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>مسرور جدًا</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>nobody delighted</source>
        <translation>لا أحد مسرور جدًا</translation>
    </message>
    <message>
        <source>only your own</source>
        <translation>ما يخصك فقط</translation>
    </message>
    <message>
        <source>over</source>
        <translation>فوقه</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>ما زال غير راضٍ</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليل جدًا</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>إجابات قليلة جدًا</translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation>قليل جدًا بعد</translation>
    </message>
    <message>
        <source>{days}, at most {n} days back. Nothing is written, and no policy changes.</source>
        <translation>‏{days}، وإلى {n} يوم مضى على الأكثر. لا يُكتب شيء ولا تتغير سياسة.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gestures}, {money}: as the old log has them, on no cap and in no total above.</source>
        <translation>{gestures}، {money}: كما هي في السجل القديم، خارج كل سقف وكل مجموع أعلاه.</translation>
    </message>
    <message>
        <source>{left} was left on the caps that were used; too few to say a median.</source>
        <translation>بقي {left} من السقوف المستعملة؛ وهي أقل من أن يُذكر وسيط.</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high} %</translation>
    </message>
    <message>
        <source>{money} a delighted guest</source>
        <translation>‏{money} لكل نزيل مسرور</translation>
    </message>
    <message>
        <source>{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}</source>
        <translation>‏{name}: {delighted} مسرور جدًا، {fine} راضٍ، {unhappy} ما زال غير راضٍ، {answers}؛ {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}</source>
        <translation>{name}: {gestures}، {money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}</source>
        <translation>‏{name}: {gestures}، {money}، الكلفة {cost}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}, last on {day}</source>
        <translation>‏{name}: {gestures}، {money}، الكلفة {cost}، آخرها {day}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, imported</source>
        <translation>{name}: {gestures}، {money}، مستورد</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more.</source>
        <translation>‏{newly} منها لم يُسأل عنها تحت السقوف السارية آنذاك؛ و{freed} سُئل عنها ما كانت لتحتاج السؤال بعد.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} يوم</translation>
    </message>
    <message>
        <source>{n} of the {of} gestures to {guest} came from this rep.</source>
        <translation>{n} من {of} من اللفتات للنزيل {guest} كانت من هذا الموظف.</translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>أجاب {n} من {of}</translation>
    </message>
    <message>
        <source>{n} of {of} gestures used the cap to its last twentieth, and not beyond.</source>
        <translation>{n} من {of} من اللفتات استعملت السقف حتى جزئه الأخير من عشرين، ولم تتجاوزه.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were posted in the last hour before the shift was closed.</source>
        <translation>{n} من {of} من اللفتات سُجّلت في الساعة الأخيرة قبل إغلاق الوردية.</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were taken back, and posted once more for the same guest within a day.</source>
        <translation>{n} من {of} من اللفتات عُكست، ثم سُجّلت ثانية للنزيل نفسه خلال يوم.</translation>
    </message>
    <message>
        <source>{n} of {of}, {percent} %</source>
        <translation>{n} من {of}، {percent} %</translation>
    </message>
    <message>
        <source>{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap, together above it. {of} gestures in all.</source>
        <translation>عدد المرات {n}: عدة لفتات لغرفة واحدة لسبب واحد، في يوم أو يومين متتاليين، كل منها ضمن السقف ومجموعها فوقه. مجموع اللفتات {of}.</translation>
    </message>
    <message>
        <source>{range} of the cap</source>
        <translation>‏{range} من السقف</translation>
    </message>
    <message>
        <source>{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for</source>
        <translation>‏{role} بسقف {cap}، {basis}: {n} من {of} من اللفتات كانت ستحتاج إلى السؤال</translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation>‏{who} في {day}: «{words}»</translation>
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
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Fair lens</source>
        <translation>العدسة المنصفة</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>الوقع</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>ما تعطّل</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>من يبادر</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Join the hotel’s other desks</source>
        <translation>الانضمام إلى مكاتب الفندق الأخرى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>مفتاح الفندق</translation>
    </message>
    <message>
        <source>as IT gave it: postgresql://USER@HOST/DATABASE</source>
        <translation>كما أعطته تقنية المعلومات: postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>empty at the first desk, which makes it</source>
        <translation>فارغ عند المكتب الأول الذي يصنعه</translation>
    </message>
    <message>
        <source>goes to this computer’s keyring</source>
        <translation>تُحفظ في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup {age}</source>
        <translation>نسخة احتياطية {age}</translation>
    </message>
    <message>
        <source>Mirror stands still</source>
        <translation>النسخة المرآة متوقفة</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>لا يجتاز التحقق</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>up to line {seq}</source>
        <translation>حتى القيد {seq}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>قبل {count} س</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>قبل {count} د</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>‏{size} م.ب</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>مكتوب على الورق</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>مفتاح الفندق</translation>
    </message>
    <message>
        <source>The next desk asks for it when it joins, and so does this one should it come back. Write it down and lock it away: who has it and a password of the hub can read what the desks tell each other.</source>
        <translation>يطلبه المكتب التالي حين ينضم، وهذا المكتب أيضًا إن عاد. اكتبه واحفظه في مكان مقفل: من يملكه مع كلمة مرور للمركز يقرأ ما تقوله المكاتب بعضها لبعض.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>Folio or outlet</source>
        <translation>حساب النزيل أو المنفذ</translation>
    </message>
</context>
<context>
    <name>LandingSection</name>
    <message>
        <source>How it landed, by cause</source>
        <translation>الوقع حسب السبب</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>الوقع حسب النوع</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LeadPin</name>
    <message>
        <source>Initials of the lead who approves</source>
        <translation>الأحرف الأولى للمشرف الموافق</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who approves</source>
        <translation>رمز PIN للمشرف الموافق</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>The paste is too long for one line: it was cut after {n} letters.</source>
        <translation>النص الملصق أطول من سطر واحد: قُطع بعد الحرف {n}.</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>By</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>اللفتة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No lines yet</source>
        <translation>لا قيود بعد</translation>
    </message>
    <message>
        <source>Recent lines</source>
        <translation>آخر القيود</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Approve or decline…</source>
        <translation>موافقة أو رفض…</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <source>Every line of the shift</source>
        <translation>كل قيود الوردية</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Gestures appear here as they are posted.</source>
        <translation>تظهر اللفتات هنا فور تسجيلها.</translation>
    </message>
    <message>
        <source>No approvals wait, no promises are open, nothing is over a cap or estimated.</source>
        <translation>لا موافقة تنتظر، ولا وعد مفتوح، ولا شيء فوق سقف أو مُقدَّر.</translation>
    </message>
    <message>
        <source>No shift has been opened yet</source>
        <translation>لم تُفتح وردية بعد</translation>
    </message>
    <message>
        <source>Nothing given in this shift yet</source>
        <translation>لم يُعطَ شيء في هذه الوردية بعد</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>لا شيء خارج المعتاد</translation>
    </message>
    <message>
        <source>Nothing was given in this shift</source>
        <translation>لم يُعطَ شيء في هذه الوردية</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>جارٍ قراءة الوردية…</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>يستحق نظرة قبل الإغلاق</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Leave practice</source>
        <translation>مغادرة التدريب</translation>
    </message>
    <message>
        <source>Looking for “{typed}”. Enter takes the first.</source>
        <translation>البحث عن «{typed}». Enter يختار الأول.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Sign in as soon as the ledger works again</source>
        <translation>سجّل الدخول حالما يعمل الدفتر من جديد</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Too many tries: wait {left}</source>
        <translation>محاولات كثيرة: انتظر {left}</translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Somebody else: Esc.</source>
        <translation>اكتب رمز PIN واضغط Enter. لشخص آخر: Esc.</translation>
    </message>
    <message>
        <source>Who is on? Press a number, or type initials or a name.</source>
        <translation>من في الخدمة؟ اضغط رقمًا، أو اكتب الأحرف الأولى أو اسمًا.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %</source>
        <translation>‏Ctrl++‎ وCtrl+-‎ في أي مكان، وCtrl+0 لحجم 100 %</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Kept on this computer, beside the ledger. It is no policy and stands on no report.</source>
        <translation>محفوظ على هذا الحاسوب بجانب الدفتر. ليس سياسة ولا يظهر في أي تقرير.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>On a touch screen</source>
        <translation>على شاشة لمس</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>مساحة للأصابع</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touches it for</source>
        <translation>يقفل المكتب نفسه إذا لم يلمسه أحد مدة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your own: others keep theirs</source>
        <translation>لك وحدك: لغيرك إعداداتهم</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>This cannot be shown</source>
        <translation>لا يمكن عرض هذا</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Esc closes this</source>
        <translation>‏Esc يغلق هذا</translation>
    </message>
    <message>
        <source>F1 again: the desk · Esc closes this</source>
        <translation>‏F1 مرة أخرى: المكتب · Esc يغلق هذا</translation>
    </message>
    <message>
        <source>F1 again: the guide · Esc closes this</source>
        <translation>‏F1 مرة أخرى: الدليل · Esc يغلق هذا</translation>
    </message>
    <message>
        <source>Something went wrong inside Latitude and was written to its log. What is posted is safe.</source>
        <translation>حدث خلل داخل Latitude وكُتب في سجل الأخطاء. ما سُجّل محفوظ بأمان.</translation>
    </message>
</context>
<context>
    <name>ManyFlow</name>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>لم يُسجَّل: اضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody is chosen: type the rooms, such as 401-418.</source>
        <translation>لم يُختر أحد: اكتب الغرف، مثل 401-418.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>سجّله أيضًا</translation>
    </message>
    <message>
        <source>Post it for them</source>
        <translation>سجّله لهم</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>The incident was recorded, from line {seq} on</source>
        <translation>سُجّلت الواقعة، ابتداءً من القيد {seq}</translation>
    </message>
</context>
<context>
    <name>ManyPanel</name>
    <message>
        <source>401-418 · 4th floor · 401-418 not 405</source>
        <translation>401-418 · ‎4th floor · ‎401-418 not 405</translation>
    </message>
    <message>
        <source>Back to the line; nothing typed is lost</source>
        <translation>عودة إلى السطر؛ لا يضيع شيء مما كُتب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nobody in house there</source>
        <translation>لا مقيم هناك</translation>
    </message>
    <message>
        <source>Nobody in house: {words}</source>
        <translation>لا مقيم في: {words}</translation>
    </message>
    <message>
        <source>One thing, many rooms</source>
        <translation>أمر واحد، غرف كثيرة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Type rooms as 401-418 or 4th floor, or leave the field empty.</source>
        <translation>اكتب الغرف هكذا: 401-418 أو ‎4th floor، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يناله</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Esc puts this away; Ctrl+K “What changed” brings it back.</source>
        <translation>‏Esc يطوي هذا؛ و«ما الجديد» عبر Ctrl+K يعيده.</translation>
    </message>
    <message>
        <source>Nothing that you would notice.</source>
        <translation>لا شيء ستلاحظه.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرأت</translation>
    </message>
    <message>
        <source>What changed in {version}</source>
        <translation>الجديد في {version}</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Drop the list of your property system here, or choose it with Ctrl+I.</source>
        <translation>أفلت هنا قائمة نظام إدارة الفندق، أو اخترها عبر Ctrl+I.</translation>
    </message>
    <message>
        <source>Enter opens a new guest with these words.</source>
        <translation>‏Enter يفتح نزيلًا جديدًا بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>لا مقيم في الفندق بعد</translation>
    </message>
    <message>
        <source>Nobody is called or stays in “{typed}”</source>
        <translation>لا أحد يُدعى «{typed}» أو يقيم فيها</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>جارٍ قراءة النزلاء…</translation>
    </message>
    <message>
        <source>Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.</source>
        <translation>اكتب غرفة أو اسمًا أو رقم تأكيد؛ الأسهم تختار، وEnter يفتح لفتة.</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>المقيمون: {n}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Handover note</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation>لم تُترك ملاحظة.</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>الورقة PDF…</translation>
    </message>
    <message>
        <source>What the next shift should know. It prints on the report.</source>
        <translation>ما ينبغي أن تعرفه الوردية التالية. تُطبع على التقرير.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal mark</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
</context>
<context>
    <name>OldBrokenCards</name>
    <message>
        <source>By room, in the imported log</source>
        <translation>حسب الغرفة، في السجل المستورد</translation>
    </message>
    <message>
        <source>The defect bill of the imported log</source>
        <translation>فاتورة الأعطال في السجل المستورد</translation>
    </message>
</context>
<context>
    <name>OldLogCards</name>
    <message>
        <source>From the imported log</source>
        <translation>من السجل المستورد</translation>
    </message>
    <message>
        <source>Why, in the imported log</source>
        <translation>السبب، في السجل المستورد</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>No printer is set up on this computer: export the PDF and print it elsewhere</source>
        <translation>لا طابعة معدّة على هذا الحاسوب: صدّر PDF واطبعه في مكان آخر</translation>
    </message>
    <message>
        <source>The pages could not be drawn: export the PDF and print that.</source>
        <translation>تعذّر رسم الصفحات: صدّر PDF واطبعه.</translation>
    </message>
    <message>
        <source>The printer did not take it: see that it is on and connected, then print again</source>
        <translation>لم تقبله الطابعة: تأكد أنها مشغّلة وموصولة، ثم اطبع من جديد</translation>
    </message>
    <message>
        <source>The printer stopped on page {n}: see that it has paper, then print again</source>
        <translation>توقفت الطابعة عند الصفحة {n}: تأكد أن فيها ورقًا، ثم اطبع من جديد</translation>
    </message>
    <message>
        <source>{file} is still being printed</source>
        <translation>‏{file} ما زال يُطبع</translation>
    </message>
    <message>
        <source>{file} went to the printer</source>
        <translation>أُرسل {file} إلى الطابعة</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Latitude is opening</source>
        <translation>‏Latitude قيد الفتح</translation>
    </message>
    <message>
        <source>Waiting for the disk, or for another program that holds the ledger…</source>
        <translation>بانتظار القرص، أو برنامج آخر يمسك بالدفتر…</translation>
    </message>
</context>
<context>
    <name>OwnPinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>‏PIN الجديد</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>تكرار PIN الجديد</translation>
    </message>
    <message>
        <source>Only its hash is kept; nobody can look it up.</source>
        <translation>لا تُحفظ إلا بصمته؛ ولا أحد يستطيع الاطلاع عليه.</translation>
    </message>
    <message>
        <source>PIN in force</source>
        <translation>رمز PIN الساري</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>الرمزان مختلفان: اكتب الأرقام نفسها مرتين.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Your new PIN is in force</source>
        <translation>رمز PIN الجديد سارٍ الآن</translation>
    </message>
</context>
<context>
    <name>PadOpener</name>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>لا أمر بهذا الاسم</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>الورديات المغلقة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>تصفية  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>تصفية الورديات المغلقة</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>اللفتات</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Look at the report (Ctrl+R)</source>
        <translation>معاينة التقرير (Ctrl+R)</translation>
    </message>
    <message>
        <source>No shift holds these words</source>
        <translation>لا وردية فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>No shift was closed yet</source>
        <translation>لم تُغلق وردية بعد</translation>
    </message>
    <message>
        <source>Once one is, its report can be printed from here.</source>
        <translation>عندما تُغلق واحدة، يمكن طباعة تقريرها من هنا.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Reading the closed shifts…</source>
        <translation>جارٍ قراءة الورديات المغلقة…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المعكوس</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add to the house</source>
        <translation>إضافة إلى الفريق</translation>
    </message>
    <message>
        <source>Initials stand on every line and are never given twice.</source>
        <translation>الأحرف الأولى تظهر في كل قيد ولا تُعطى مرتين.</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>في هذا المكتب</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>{initials} has joined and can sign in</source>
        <translation>انضم {initials} ويمكنه تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter adds; with nothing typed it goes on</source>
        <translation>‏Enter يضيف؛ وبلا كتابة ينتقل إلى التالي</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: add a person with that role.</source>
        <translation>لا مدير بعد: أضف شخصًا بهذا الدور.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>في هذا المكتب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>The first is a manager: managers add people and set the caps.</source>
        <translation>الأول مدير: المديرون يضيفون الأشخاص ويحددون السقوف.</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>من في الخدمة؟</translation>
    </message>
    <message>
        <source>{words} · draft kept</source>
        <translation>‏{words} · مسودة محفوظة</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>Has left the house…</source>
        <translation>غادر الفندق…</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>‏PIN الجديد</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>تكرار PIN الجديد</translation>
    </message>
    <message>
        <source>Post the role</source>
        <translation>تسجيل الدور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>The new PIN of {initials} is in force</source>
        <translation>رمز PIN الجديد لـ{initials} سارٍ الآن</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>الرمزان مختلفان: اكتب الأرقام نفسها مرتين.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>نعم، غادر</translation>
    </message>
    <message>
        <source>has left; the lines stay, and the initials are not given again</source>
        <translation>غادر؛ تبقى القيود، ولا تُعطى الأحرف الأولى لغيره</translation>
    </message>
    <message>
        <source>{initials} can no longer sign in; every line stays. Has {initials} left the house?</source>
        <translation>لن يتمكن {initials} من تسجيل الدخول؛ ويبقى كل قيد. هل غادر {initials} الفندق؟</translation>
    </message>
    <message>
        <source>{initials} has left the house</source>
        <translation>‏{initials} غادر الفندق</translation>
    </message>
    <message>
        <source>{initials} is a {role} from now on</source>
        <translation>دور {initials} من الآن: {role}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name as on the badge</source>
        <translation>الاسم كما على الشارة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>تكرار PIN</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>PinAgain</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>أعد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {length} digits</source>
        <translation>‏{typed} من {length} أرقام</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete digit</source>
        <translation>حذف رقم</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>العودة إلى النزلاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mark the one not on the list as left</source>
        <translation>تعليم من ليس في القائمة كمغادر</translation>
    </message>
    <message>
        <source>Mark the {n} not on the list as left</source>
        <translation>تعليم من ليسوا في القائمة ({n}) كمغادرين</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import does all of it or nothing.</source>
        <translation>لم يتغير شيء بعد. الاستيراد ينفّذ الكل أو لا شيء.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Rows are left out, so it is not sure who has left. Nothing is changed yet.</source>
        <translation>أُهملت صفوف، فليس مؤكدًا من غادر. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُهمل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>A manager changes any of this later under Settings, from a date on; lines already posted keep their cap.</source>
        <translation>يستطيع المدير تغيير أيٍّ من هذا لاحقًا في الإعدادات، من تاريخ معيّن؛ والقيود المسجّلة تحتفظ بسقفها.</translation>
    </message>
    <message>
        <source>A rep settles the everyday alone. A lead carries more, a manager whatever it takes.</source>
        <translation>الموظف يحلّ الأمور اليومية وحده. والمشرف يحمل أكثر، والمدير كل ما يلزم.</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>For a team that is new to this: small amounts, decided alone, until daring comes easily.</source>
        <translation>لفريق جديد على هذا: مبالغ صغيرة يقررها وحده، إلى أن تسهل المبادرة.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>خطوات صغيرة</translation>
    </message>
    <message>
        <source>The famous rule: everybody may spend this on a guest in a day, on the spot, without asking.</source>
        <translation>القاعدة الشهيرة: لكل فرد أن ينفق هذا على نزيل في اليوم، في الحال، دون سؤال.</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>واحد للجميع</translation>
    </message>
    <message>
        <source>What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure.</source>
        <translation>ما فوق السقف يحتاج رمز PIN للمشرف، يُكتب في المكتب نفسه؛ والموافقة ليست إخفاقًا.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>per guest and business day</source>
        <translation>لكل نزيل ويوم عمل</translation>
    </message>
</context>
<context>
    <name>PreviewOver</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>لم يُسجَّل: اضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}.</source>
        <translation>سُجّل بالقيد {seq}.</translation>
    </message>
    <message>
        <source>Posting is off; Latitude tries again by itself.</source>
        <translation>التسجيل متوقف؛ Latitude يعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The ledger works again: posting is on.</source>
        <translation>عاد الدفتر يعمل: التسجيل متاح.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>ما اكتُشف…</translation>
    </message>
    <message>
        <source>{what} Posting is off.</source>
        <translation>‏{what} التسجيل متوقف.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>A promise…</source>
        <translation>وعد…</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>كلمة عنه</translation>
    </message>
    <message>
        <source>Another gesture…</source>
        <translation>لفتة أخرى…</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>أُخلف</translation>
    </message>
    <message>
        <source>By when: 2h, 1d, 18:00 or tomorrow</source>
        <translation>الموعد: 2h أو 1d أو 18:00 أو tomorrow</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>اختر أولًا لفتة من آخر القيود</translation>
    </message>
    <message>
        <source>Go to this guest's promises</source>
        <translation>الذهاب إلى وعود هذا النزيل</translation>
    </message>
    <message>
        <source>Go to what is owed</source>
        <translation>الذهاب إلى الوعود المستحقة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>How did it land: {who}?</source>
        <translation>كيف كان وقعها: {who}؟</translation>
    </message>
    <message>
        <source>How did the selected line land… (D, F, U)</source>
        <translation>كيف كان وقع القيد المحدد… (D, F, U)</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>أنا أتولّاه</translation>
    </message>
    <message>
        <source>Keep or break the next promise</source>
        <translation>الوفاء بالوعد التالي أو إخلافه</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>وُفي به</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Line {seq} has no open promise</source>
        <translation>ليس للقيد {seq} وعد مفتوح</translation>
    </message>
    <message>
        <source>Name a guest in the quick line, or choose one among the caps or a recent line</source>
        <translation>سمِّ نزيلًا في السطر السريع، أو اختر واحدًا من السقوف أو قيدًا حديثًا</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>وعد جديد…</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>لا شيء مستحق لأحد</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>لا شيء الآن</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>لا وقع عند النزيل إلا للفتة أو وعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>قطع الوعد</translation>
    </message>
    <message>
        <source>Promise this guest something…</source>
        <translation>وعد هذا النزيل بشيء…</translation>
    </message>
    <message>
        <source>Promise to {guest}</source>
        <translation>وعد للنزيل {guest}</translation>
    </message>
    <message>
        <source>Promise {seq} is broken</source>
        <translation>لم يُوفَ بالوعد {seq}</translation>
    </message>
    <message>
        <source>Promise {seq} is handed over</source>
        <translation>سُلّم الوعد {seq}</translation>
    </message>
    <message>
        <source>Promise {seq} is kept</source>
        <translation>تم الوفاء بالوعد {seq}</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more</source>
        <translation>لم يعد الوعد {seq} مستحقًا</translation>
    </message>
    <message>
        <source>Promise {seq} is yours now</source>
        <translation>الوعد {seq} الآن في عهدتك</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already</source>
        <translation>أُخلف الوعد {seq} من قبل</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already</source>
        <translation>وُفي بالوعد {seq} من قبل</translation>
    </message>
    <message>
        <source>Promised to {who}</source>
        <translation>وُعد به {who}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>قل ذلك</translation>
    </message>
    <message>
        <source>That was promised at {desk}: it is kept and answered there</source>
        <translation>وُعد بهذا في {desk}: ويُوفى به ويُجاب عنه هناك</translation>
    </message>
    <message>
        <source>The last answer counts.</source>
        <translation>آخر جواب هو المعتمد.</translation>
    </message>
    <message>
        <source>The lead…</source>
        <translation>المشرف…</translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation>ما آل إليه الوعد</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>ما قيل أيضًا</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>الموعود به</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>ما يقوله النزيل</translation>
    </message>
    <message>
        <source>Who can owe it: {team}</source>
        <translation>من يمكنه تولّيه: {team}</translation>
    </message>
    <message>
        <source>Who owes it from now on, by initials</source>
        <translation>المسؤول عنه من الآن، بالأحرف الأولى</translation>
    </message>
    <message>
        <source>Who owes it, by initials</source>
        <translation>المسؤول عنه، بالأحرف الأولى</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>دون كلمات</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>في {desk}</translation>
    </message>
    <message>
        <source>broken {when}</source>
        <translation>أُخلف {when}</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>مسرور جدًا</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>موعده {when}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>guest: {said}</source>
        <translation>النزيل: {said}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>وُفي به {when}</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>لم يعد مستحقًا</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
    <message>
        <source>overdue {n} h</source>
        <translation>متأخر {n} س</translation>
    </message>
    <message>
        <source>overdue {n} min</source>
        <translation>متأخر {n} د</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>في عهدة {who}</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>ما زال غير راضٍ</translation>
    </message>
    <message>
        <source>talk to the guest, who is still unhappy</source>
        <translation>التحدث مع النزيل الذي ما زال غير راضٍ</translation>
    </message>
    <message>
        <source>{guest} is still unhappy. What comes next?</source>
        <translation>‏{guest} ما زال غير راضٍ. ما الخطوة التالية؟</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة المستند</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation>السطر السريع</translation>
    </message>
    <message>
        <source>Room or name, what, why…   412 c20 wifi !1d</source>
        <translation>الغرفة أو الاسم، ماذا، لماذا…   ‎412 c20 wifi !1d</translation>
    </message>
    <message>
        <source>Tab adds {rest}</source>
        <translation>‏Tab يضيف {rest}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of the close</source>
        <translation>خطوات الإغلاق</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>جهة الخطأ</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>موعد الوعد</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>وصلنا عبر</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation>ما حدث، في سطر</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>الموعود به</translation>
    </message>
    <message>
        <source>Write when: 2h, 1d, 18:00 or tomorrow.</source>
        <translation>اكتب الموعد: 2h أو 1d أو 18:00 أو tomorrow.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Approve or decline…</source>
        <translation>موافقة أو رفض…</translation>
    </message>
    <message>
        <source>Clear the filter to see all lines.</source>
        <translation>امسح التصفية لترى كل القيود.</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>تصفية  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>تصفية آخر اللفتات</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>كيف كان وقعها…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>الوفاء بالوعد أو إخلافه…</translation>
    </message>
    <message>
        <source>No line holds these words</source>
        <translation>لا قيد فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>لم يُعطَ شيء بعد</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>وعد بشيء…</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>آخر اللفتات</translation>
    </message>
    <message>
        <source>Same guest again</source>
        <translation>النزيل نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>عكس القيد…</translation>
    </message>
    <message>
        <source>Type a room and what you give, such as 412 c20 wifi, and press Enter.</source>
        <translation>اكتب غرفة وما تعطيه، مثل ‎412 c20 wifi، ثم اضغط Enter.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>مكتوب على الورق</translation>
    </message>
    <message>
        <source>Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.</source>
        <translation>أُنشئ في {day}، محفوظ على الورق. يعيّن رمز PIN جديدًا عندما يُنسى رمزك.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now.</source>
        <translation>لا رمز بعد: من ينسى رمز PIN للمدير الوحيد يُمنع من الدخول نهائيًا. أنشئ واحدًا الآن.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Your recovery code is in force</source>
        <translation>رمز الاسترداد الخاص بك سارٍ الآن</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code of {name}</source>
        <translation>رمز الاسترداد لـ{name}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Another program holds the ledger</source>
        <translation>برنامج آخر يمسك بالدفتر</translation>
    </message>
    <message>
        <source>Close Latitude</source>
        <translation>إغلاق Latitude</translation>
    </message>
    <message>
        <source>Latitude is open already</source>
        <translation>‏Latitude مفتوح من قبل</translation>
    </message>
    <message>
        <source>Nothing was changed. Latitude opens as soon as this is put right.</source>
        <translation>لم يتغير شيء. يُفتح Latitude حالما يُصلَح هذا.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>تعذّر إنشاء مجلد البيانات</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>تعذّرت الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>The data folder is a file</source>
        <translation>مجلد البيانات هو ملف</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>تعذّر فتح الدفتر</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>تعذّرت قراءة الدفتر</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>الدفتر تالف</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>الدفتر مفقود</translation>
    </message>
    <message>
        <source>The ledger must lie on this computer</source>
        <translation>يجب أن يكون الدفتر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This file is not a ledger</source>
        <translation>هذا الملف ليس دفترًا</translation>
    </message>
    <message>
        <source>This ledger needs a newer Latitude</source>
        <translation>يحتاج هذا الدفتر إصدارًا أحدث من Latitude</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>What is set for this computer cannot be read</source>
        <translation>تعذّرت قراءة ما حُدّد لهذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Close shift {n}</source>
        <translation>إغلاق الوردية {n}</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>الكلفة على الفندق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>اللفتات</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Handed to the next shift, marked on the report:</source>
        <translation>يُسلَّم إلى الوردية التالية، مميَّزًا في التقرير:</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>الملاحظة: {note}</translation>
    </message>
    <message>
        <source>Nothing is left for the next shift.</source>
        <translation>لم يتبقَّ شيء للوردية التالية.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Shift {n}: nothing was given</source>
        <translation>الوردية {n}: لم يُعطَ شيء</translation>
    </message>
    <message>
        <source>The report so far; closing numbers it and freezes it</source>
        <translation>التقرير حتى الآن؛ الإغلاق يرقّمه ويجمّده</translation>
    </message>
    <message>
        <source>What shift {n} comes to</source>
        <translation>حصيلة الوردية {n}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>A manager's initials</source>
        <translation>الأحرف الأولى لمدير</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>كما في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>الدفاتر (*.ledger)</translation>
    </message>
    <message>
        <source>Needed: restoring is a manager's.</source>
        <translation>لازمة: الاستعادة من شأن المدير.</translation>
    </message>
    <message>
        <source>No backup was found beside it: choose one on another disk.</source>
        <translation>لم يُعثر على نسخة احتياطية بجانبه: اختر واحدة على قرص آخر.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>استعادة آخر نسخة سليمة</translation>
    </message>
    <message>
        <source>The PIN of then</source>
        <translation>رمز PIN آنذاك</translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approved line {seq}</source>
        <translation>تمت الموافقة على القيد {seq}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Declined line {seq}: its headroom is back</source>
        <translation>رُفض القيد {seq}: عاد ما كان محجوزًا له من المتاح</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>ينتظر موافقة.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Check it again</source>
        <translation>افحصها مرة أخرى</translation>
    </message>
    <message>
        <source>Check with this paper</source>
        <translation>مطابقة مع هذه الورقة</translation>
    </message>
    <message>
        <source>Checking every page and every line of {name} …</source>
        <translation>جارٍ فحص كل صفحة وكل قيد في {name} …</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>فحص النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a backup: it is checked first, and nothing is changed by that.</source>
        <translation>اختر نسخة احتياطية: تُفحص أولًا، ولا يتغير بذلك شيء.</translation>
    </message>
    <message>
        <source>Footer of the last printed report</source>
        <translation>تذييل آخر تقرير مطبوع</translation>
    </message>
    <message>
        <source>If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA</source>
        <translation>إن كان قد يكون أحدث من كل ما يُعرف هنا؛ مثل: S42 118-164 123400 3FA9 22B1 C0DE 77AA</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Restoring. Nothing can be posted for this moment.</source>
        <translation>جارٍ الاستعادة. لا يمكن تسجيل شيء في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The ledger is being replaced, at once or not at all: that cannot be stopped.</source>
        <translation>يُستبدل الدفتر الآن دفعةً واحدة أو لا شيء: لا يمكن إيقاف ذلك.</translation>
    </message>
</context>
<context>
    <name>RetentionFact</name>
    <message>
        <source>File not cleaned of erased guests yet</source>
        <translation>لم يُنظَّف الملف بعد من النزلاء المحذوفين</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>, the oldest ended on {day}</source>
        <translation>، انتهت أقدمها في {day}</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach.</source>
        <translation>النسخ الاحتياطية، والدفاتر التي نحّتها استعادة، تحتفظ بالأسماء بمدتها الخاصة؛ وآخرها يزول مع أول نسخة احتياطية بدءًا من {day}. أما الملفات المصدّرة والنسخ المحفوظة في مكان آخر والورق فخارج المتناول.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Erasing guests</source>
        <translation>حذف النزلاء</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>يحول دونه</translation>
    </message>
    <message>
        <source>How long guests are kept</source>
        <translation>مدة الاحتفاظ بالنزلاء</translation>
    </message>
    <message>
        <source>Months after departure</source>
        <translation>أشهر بعد المغادرة</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>لا أحد حان حذفه</translation>
    </message>
    <message>
        <source>Nobody was erased by retention yet.</source>
        <translation>لم يُحذف أحد بانتهاء مدة الاحتفاظ بعد.</translation>
    </message>
    <message>
        <source>Post the months</source>
        <translation>تسجيل عدد الأشهر</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The file is being written anew, so that no page keeps a trace: that cannot be stopped.</source>
        <translation>يُكتب الملف من جديد حتى لا تحتفظ أي صفحة بأثر: لا يمكن إيقاف ذلك.</translation>
    </message>
    <message>
        <source>Who is due to be erased</source>
        <translation>من حان حذفه</translation>
    </message>
    <message>
        <source>Who is due to be erased, and who is held back</source>
        <translation>من حان حذفه، ومن يحول دونه شيء</translation>
    </message>
    <message>
        <source>Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking, notes and label texts go; amounts, rooms and the chain stay.</source>
        <translation>من غادر في {day} أو قبله حان حذفه. لا يُحذف شيء تلقائيًا: مدير يراجع هنا ويقرر. تزول الأسماء والحجز والملاحظات ونصوص الملصقات؛ وتبقى المبالغ والغرف والسلسلة.</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Both lines stay in the journal, linked.</source>
        <translation>يبقى القيدان في اليومية مترابطين.</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>كم أُعيد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>قل في بضع كلمات ما حدث.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>عكس {what}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>سبب العكس</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Shift+Space</source>
        <translation>‏Shift+مسافة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>السقوف</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>المكاتب الأخرى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Policy card as PDF…</source>
        <translation>بطاقة السياسة PDF…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>الإعدادات: {name}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Drawing the page…</source>
        <translation>جارٍ رسم الصفحة…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>جارٍ تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>الصفحة {n} من {all}</translation>
    </message>
    <message>
        <source>The pages cannot be shown here</source>
        <translation>لا يمكن عرض الصفحات هنا</translation>
    </message>
    <message>
        <source>The report itself is whole: it can be exported and printed all the same.</source>
        <translation>التقرير نفسه سليم: يمكن تصديره وطباعته رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source> · all desks</source>
        <translation> · كل المكاتب</translation>
    </message>
    <message>
        <source> · so far</source>
        <translation> · حتى الآن</translation>
    </message>
    <message>
        <source>Approve or decline what waits</source>
        <translation>الموافقة على المنتظر أو رفضه</translation>
    </message>
    <message>
        <source>Business day {day} supplement {s}.pdf</source>
        <translation>يوم العمل {day} ملحق {s}.pdf</translation>
    </message>
    <message>
        <source>Business day {day}.pdf</source>
        <translation>يوم العمل {day}.pdf</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Closed shifts and business days</source>
        <translation>الورديات وأيام العمل المغلقة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enter the bill for an estimate</source>
        <translation>إدخال فاتورة تقدير</translation>
    </message>
    <message>
        <source>Every estimate has its bill, and everything is posted in the property system.</source>
        <translation>لكل تقدير فاتورته، وكل شيء مسجّل في نظام إدارة الفندق.</translation>
    </message>
    <message>
        <source>Every promise was kept, or its end is written down.</source>
        <translation>وُفي بكل وعد، أو دُوّن مآله.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>تصدير التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>تصفية الورديات المغلقة</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>Handover sheet as PDF</source>
        <translation>ورقة التسليم بصيغة PDF</translation>
    </message>
    <message>
        <source>Handover {n} so far {day} {time}.pdf</source>
        <translation>تسليم {n} حتى الآن {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Handover {n} {day}.pdf</source>
        <translation>تسليم {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Keep or break a promise</source>
        <translation>الوفاء بوعد أو إخلافه</translation>
    </message>
    <message>
        <source>Line-up {day}.pdf</source>
        <translation>نشرة الصباح {day}.pdf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Morning line-up as PDF</source>
        <translation>نشرة الصباح بصيغة PDF</translation>
    </message>
    <message>
        <source>No approval waits, nothing is over a cap, after a stay or there twice.</source>
        <translation>لا موافقة تنتظر، ولا شيء فوق سقف أو بعد إقامة أو مكرر.</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>لا وردية بعد</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>لا شيء مستحق لأحد</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>لا شيء خارج المعتاد</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>فتح الوردية التالية</translation>
    </message>
    <message>
        <source>Over by merge</source>
        <translation>تجاوز بعد الالتقاء</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Roll the business day</source>
        <translation>نقل يوم العمل</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>الوردية {n}</translation>
    </message>
    <message>
        <source>Shift {n} is closed</source>
        <translation>الوردية {n} مغلقة</translation>
    </message>
    <message>
        <source>Shift {n} so far {day} {time}.pdf</source>
        <translation>الوردية {n} حتى الآن {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} supplement {s} {day}.pdf</source>
        <translation>الوردية {n} ملحق {s} {day}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} {day}.pdf</source>
        <translation>الوردية {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Since {time}, {how}.</source>
        <translation>منذ {time}، {how}.</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>الدفاتر متطابقة</translation>
    </message>
    <message>
        <source>The calendar says {day}.</source>
        <translation>التقويم يقول {day}.</translation>
    </message>
    <message>
        <source>The first gesture opens one, or open it here</source>
        <translation>أول لفتة تفتح وردية، أو افتحها هنا</translation>
    </message>
    <message>
        <source>Write the handover note</source>
        <translation>كتابة ملاحظة التسليم</translation>
    </message>
    <message>
        <source>by the cutoff</source>
        <translation>بحلول ساعة الإقفال</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>موعده {time}</translation>
    </message>
    <message>
        <source>earlier shift</source>
        <translation>وردية سابقة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>estimate of today</source>
        <translation>تقدير من اليوم</translation>
    </message>
    <message>
        <source>frozen at the close</source>
        <translation>يُجمَّد عند الإغلاق</translation>
    </message>
    <message>
        <source>lowered at another desk than gave</source>
        <translation>خُفِّض عند مكتب غير الذي أعطى</translation>
    </message>
    <message>
        <source>merged at another desk than gave</source>
        <translation>دُمج عند مكتب غير الذي أعطى</translation>
    </message>
    <message>
        <source>not in the books</source>
        <translation>ليس في الدفاتر</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>over the cap of {day}</source>
        <translation>فوق سقف {day}</translation>
    </message>
    <message>
        <source>own approval</source>
        <translation>موافقة ذاتية</translation>
    </message>
    <message>
        <source>promise overdue since {due} · {guest}</source>
        <translation>وعد متأخر منذ {due} · {guest}</translation>
    </message>
    <message>
        <source>promised by {due} · {guest}</source>
        <translation>موعود بحلول {due} · {guest}</translation>
    </message>
    <message>
        <source>restated {money}</source>
        <translation>عُدّل إلى {money}</translation>
    </message>
    <message>
        <source>rolled by the night audit</source>
        <translation>نقله التدقيق الليلي</translation>
    </message>
    <message>
        <source>twice within 10 min</source>
        <translation>مرتين خلال 10 د</translation>
    </message>
    <message>
        <source>two desks gave before they had met</source>
        <translation>أعطى مكتبان قبل أن يلتقيا</translation>
    </message>
    <message>
        <source>typed, not recorded: it waits for {who}</source>
        <translation>مكتوب ولم يُسجَّل: ينتظر {who}</translation>
    </message>
    <message>
        <source>waits · {money} over</source>
        <translation>ينتظر · {money} فوق السقف</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>كان موعده {time}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>مكتوبة</translation>
    </message>
    <message>
        <source>{days} · open since {time} · {who}</source>
        <translation>‏{days} · مفتوحة منذ {time} · {who}</translation>
    </message>
    <message>
        <source>{days} · {opened}–{closed} · closed by {who}</source>
        <translation>‏{days} · {opened}–{closed} · أغلقها {who}</translation>
    </message>
    <message>
        <source>{money} is an estimate until the bill is in · {guest}</source>
        <translation>‏{money} تقدير إلى أن تصل الفاتورة · {guest}</translation>
    </message>
    <message>
        <source>{money} waits for approval · {guest}</source>
        <translation>‏{money} ينتظر الموافقة · {guest}</translation>
    </message>
    <message>
        <source>⚠ The last document is not signed. Export it again, or ask a manager to turn signing off and on again (F10).</source>
        <translation>⚠ المستند الأخير غير موقّع. صدّره من جديد، أو اطلب من مدير إيقاف التوقيع ثم تشغيله (F10).</translation>
    </message>
</context>
<context>
    <name>ShiftExporting</name>
    <message>
        <source>Report of shift {n}…</source>
        <translation>تقرير الوردية {n}…</translation>
    </message>
    <message>
        <source>Report of {day}…</source>
        <translation>تقرير {day}…</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.</source>
        <translation>في الوردية {n} {late} منذ إغلاقها: يبقى تقريرها كما هو، والباقي في ملحق.</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its supplements tell all of it.</source>
        <translation>في الوردية {n} {late} منذ إغلاقها: ملاحقها تبيّن كل ذلك.</translation>
    </message>
    <message>
        <source>Since the report of {day} was issued {late} came from the desks: a supplement tells the rest.</source>
        <translation>منذ صدور تقرير {day} جاء من المكاتب {late}: يذكر ملحقٌ الباقي.</translation>
    </message>
    <message>
        <source>Supplement {name}…</source>
        <translation>الملحق {name}…</translation>
    </message>
    <message>
        <source>The supplements of {day} tell all that came since its report.</source>
        <translation>تذكر ملاحق {day} كل ما جاء منذ تقريره.</translation>
    </message>
    <message>
        <source>There is no shift to export yet.</source>
        <translation>لا وردية للتصدير بعد.</translation>
    </message>
    <message>
        <source>There is no shift to hand over yet.</source>
        <translation>لا وردية للتسليم بعد.</translation>
    </message>
    <message>
        <source>There is no shift to look at yet.</source>
        <translation>لا وردية للمعاينة بعد.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>No shift is open: there is nothing to close.</source>
        <translation>لا وردية مفتوحة: لا شيء يُغلق.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>ShortcutButton</name>
    <message>
        <source>Shortcut {key}</source>
        <translation>الاختصار {key}</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>PIN forgotten…</source>
        <translation>نسيت رمز PIN…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>What you were typing is kept</source>
        <translation>ما كنت تكتبه محفوظ</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>من في الخدمة؟</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Off. Turned on, every PDF bears a signature made with a key of this desk, beside the proof that paper bears.</source>
        <translation>متوقف. عند تفعيله يحمل كل ملف PDF توقيعًا بمفتاح هذا المكتب، إلى جانب الإثبات الذي يحمله الورق.</translation>
    </message>
    <message>
        <source>On. The key of this desk is {key}; its whole fingerprint stands in the journal.</source>
        <translation>مفعّل. مفتاح هذا المكتب {key}؛ وبصمته الكاملة في اليومية.</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>توقيع المستندات</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>المستندات الموقّعة</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>إيقاف التوقيع</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Nothing is being verified.</source>
        <translation>لا يجري أي تحقق الآن.</translation>
    </message>
</context>
<context>
    <name>SpendSection</name>
    <message>
        <source>As what</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>Given each day</source>
        <translation>المُعطى كل يوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>التقِ الآن</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>المكاتب الأخرى</translation>
    </message>
    <message>
        <source>Show the hotel’s key</source>
        <translation>إظهار مفتاح الفندق</translation>
    </message>
    <message>
        <source>The desks of the hotel, and what was last heard of each</source>
        <translation>مكاتب الفندق وآخر ما وصل من كل منها</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
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
        <translation>الخطوة {n}: {name}، {holds}</translation>
    </message>
</context>
<context>
    <name>TakeBackMany</name>
    <message>
        <source>Both lines of each stay in the journal, linked.</source>
        <translation>يبقى قيدا كل لفتة في اليومية مترابطين.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>قل في بضع كلمات ما حدث.</translation>
    </message>
    <message>
        <source>Take back {n}</source>
        <translation>عكس {n}</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>عكس {what}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Whose is taken back</source>
        <translation>لمن يُعكس</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>سبب العكس</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source> as a late correction</source>
        <translation> كتصحيح متأخر</translation>
    </message>
    <message>
        <source> — {money} left today</source>
        <translation> — يتبقى اليوم {money}</translation>
    </message>
    <message>
        <source>Line {seq} stands: only a gesture can be taken back, once</source>
        <translation>القيد {seq} قائم: لا تُعكس إلا لفتة، ومرة واحدة</translation>
    </message>
    <message>
        <source>Took back {money}, line {seq}{late}{left}</source>
        <translation>عُكس {money}، القيد {seq}{late}{left}</translation>
    </message>
</context>
<context>
    <name>TakingBackMany</name>
    <message>
        <source> as late corrections</source>
        <translation> كتصحيحات متأخرة</translation>
    </message>
    <message>
        <source>Everything of this incident was taken back already</source>
        <translation>عُكس كل ما في هذه الواقعة من قبل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>Took back {total} from {n} rooms{late}</source>
        <translation>عُكس {total} من الغرف ({n}){late}</translation>
    </message>
    <message>
        <source>{each} {kind} from {n} rooms</source>
        <translation>‏{kind} بقيمة {each} من الغرف ({n})</translation>
    </message>
</context>
<context>
    <name>ThisShift</name>
    <message>
        <source>By rep</source>
        <translation>حسب الموظف</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>An earlier visit, merged</source>
        <translation>زيارة سابقة، مدموجة</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>غرفة أخرى…</translation>
    </message>
    <message>
        <source>Another visit under this name</source>
        <translation>زيارة أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>موافقة أو رفض…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>رُبط</translation>
    </message>
    <message>
        <source>Back in house</source>
        <translation>عاد إلى الفندق</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>مُفوتر</translation>
    </message>
    <message>
        <source>Called, no room</source>
        <translation>اتصل، بلا غرفة</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>تصحيح الاسم…</translation>
    </message>
    <message>
        <source>Ctrl+N opens a gesture for this guest.</source>
        <translation>‏Ctrl+N يفتح لفتة لهذا النزيل.</translation>
    </message>
    <message>
        <source>Dates or booking changed</source>
        <translation>تغيّرت التواريخ أو الحجز</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Enter says what can be done with a line</source>
        <translation>‏Enter يبيّن ما يمكن فعله بالقيد</translation>
    </message>
    <message>
        <source>Entered, in house already</source>
        <translation>أُدخل وهو مقيم بالفعل</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Everything with this guest, newest first</source>
        <translation>كل ما كان مع هذا النزيل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>Find them by the name at the left.</source>
        <translation>ابحث عنهم بالاسم من القائمة المجاورة.</translation>
    </message>
    <message>
        <source>Guest left…</source>
        <translation>غادر النزيل…</translation>
    </message>
    <message>
        <source>Has a room</source>
        <translation>له غرفة</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>كيف كان وقعها…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>الوفاء بالوعد أو إخلافه…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>صُحّح الاسم</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Nothing is left to do with this line</source>
        <translation>لم يبقَ ما يُفعل بهذا القيد</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Only a gesture can be taken back</source>
        <translation>لا تُعكس إلا لفتة</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>لا وقع عند النزيل إلا للفتة أو وعد</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>أُخلف الوعد</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>وُفي بالوعد</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>وعد بشيء…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>الموعود: {words}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فُصل</translation>
    </message>
    <message>
        <source>Split: this is somebody else…</source>
        <translation>فصل: هذا شخص آخر…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>عكس القيد…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المعكوس</translation>
    </message>
    <message>
        <source>That was written at {desk}: it is taken back and answered there</source>
        <translation>كُتب هذا في {desk}: ويُعكس ويُجاب عنه هناك</translation>
    </message>
    <message>
        <source>The guest says: {said}</source>
        <translation>يقول النزيل: {said}</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذه الزيارة</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>Voucher as PDF…</source>
        <translation>قسيمة PDF…</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>عن {what}</translation>
    </message>
    <message>
        <source>also entered as {name}</source>
        <translation>مُدخل أيضًا باسم {name}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>في {desk}</translation>
    </message>
    <message>
        <source>from {before} to {room}</source>
        <translation>من {before} إلى {room}</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>في عهدة {who}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{money} given</source>
        <translation>أُعطي {money}</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>‏{name} شخص آخر</translation>
    </message>
    <message>
        <source>{name}, who called, is this guest</source>
        <translation>‏{name}، الذي اتصل، هو هذا النزيل</translation>
    </message>
    <message>
        <source>{rep} over by {money} by it</source>
        <translation>‏{rep}: تجاوز بمقدار {money} بسببه</translation>
    </message>
    <message>
        <source>{who} owes it from now on</source>
        <translation>من الآن في عهدة {who}</translation>
    </message>
    <message>
        <source>“Everything” tells all that happened.</source>
        <translation>«الكل» يعرض كل ما حدث.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} من {total}</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Everybody signs in with initials and a PIN of their own.</source>
        <translation>لكل فرد أحرفه الأولى ورمز PIN خاص به لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>For the day when a PIN is forgotten. It is shown this once.</source>
        <translation>لليوم الذي يُنسى فيه رمز PIN. لا يظهر إلا هذه المرة.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>How much a person may give one guest in a day without asking anybody.</source>
        <translation>كم يجوز للشخص أن يعطي نزيلًا واحدًا في اليوم دون سؤال أحد.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The desk's ledger for what</source>
        <translation>دفتر المكتب لما</translation>
    </message>
    <message>
        <source>What stands on every report. All but the currency can be changed later.</source>
        <translation>ما يظهر على كل تقرير. كله قابل للتغيير لاحقًا إلا العملة.</translation>
    </message>
    <message>
        <source>Your hotel</source>
        <translation>فندقك</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation>سياستك</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>طريق عودتك</translation>
    </message>
    <message>
        <source>makes a guest's day good again.</source>
        <translation>يُصلح يوم النزيل.</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>Another policy</source>
        <translation>سياسة أخرى</translation>
    </message>
    <message>
        <source>Who would have had to ask</source>
        <translation>من كان سيحتاج إلى السؤال</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>الصفوف: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Already {day}: the day was rolled</source>
        <translation>صار {day}: نُقل اليوم</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>‏Ctrl+K الأوامر</translation>
    </message>
    <message>
        <source>Last line {time}</source>
        <translation>آخر قيد {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Still {day} until {time}</source>
        <translation>ما زال {day} حتى {time}</translation>
    </message>
    <message>
        <source>Still {day}: the clock stands earlier</source>
        <translation>ما زال {day}: الساعة متأخرة عنه</translation>
    </message>
    <message>
        <source>The last document is not signed</source>
        <translation>المستند الأخير غير موقّع</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>بانتظار القرص</translation>
    </message>
    <message>
        <source>{who}'s work goes on</source>
        <translation>عمل {who} مستمر</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Amount is</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>مُفوتر</translation>
    </message>
    <message>
        <source>Cost a night</source>
        <translation>الكلفة لليلة</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>الكلفة على الفندق</translation>
    </message>
    <message>
        <source>Difference a night</source>
        <translation>الفرق لليلة</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>مُقدَّر</translation>
    </message>
    <message>
        <source>Estimated or billed</source>
        <translation>مُقدَّر أم مُفوتر</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>الليالي</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>قالب جاهز</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>same</source>
        <translation>نفسها</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>bringing</name>
    <message>
        <source>A carrier's bills</source>
        <translation>فواتير شركة شحن</translation>
    </message>
    <message>
        <source>A row a line, for a spreadsheet. It holds guests' names and notes: keep the file as you keep them.</source>
        <translation>صف لكل قيد، لجدول بيانات. يحوي أسماء النزلاء وملاحظاتهم: احفظ الملف كما تحفظها.</translation>
    </message>
    <message>
        <source>A transaction a line, without a name: its balances are the standings.</source>
        <translation>معاملة لكل قيد، دون اسم: وأرصدتها هي ما صُرف من كل سقف.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped; this is the rest.</source>
        <translation>توقف إدخال سابق لهذا الملف؛ وهذه هي البقية.</translation>
    </message>
    <message>
        <source>An old log</source>
        <translation>سجل قديم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المفوتر</translation>
    </message>
    <message>
        <source>Bring in a carrier's bills…</source>
        <translation>إدخال فواتير شركة شحن…</translation>
    </message>
    <message>
        <source>Bring in an old log…</source>
        <translation>إدخال سجل قديم…</translation>
    </message>
    <message>
        <source>CSV, with names</source>
        <translation>‏CSV مع الأسماء</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>فحص مستند</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>فحص مستند…</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>جارٍ فحص {file} …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Decimals 1,50</source>
        <translation>الكسور 1,50</translation>
    </message>
    <message>
        <source>Decimals 1.50</source>
        <translation>الكسور 1.50</translation>
    </message>
    <message>
        <source>Decimals and delimiter</source>
        <translation>الكسور والفاصل</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>المستندات (*.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log</source>
        <translation>حذف شخص معروف من سجل قديم</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log…</source>
        <translation>حذف شخص معروف من سجل قديم…</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>مُقدَّر</translation>
    </message>
    <message>
        <source>Every estimate has its bill</source>
        <translation>لكل تقدير فاتورته</translation>
    </message>
    <message>
        <source>Every line as it is chained, without a name: an auditor verifies it without this program.</source>
        <translation>كل قيد كما هو في السلسلة، دون اسم: يتحقق منه المدقق دون هذا البرنامج.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything stands in the property system</source>
        <translation>كل شيء موجود في نظام إدارة الفندق</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير اليومية</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>تصدير اليومية…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>أعطاه</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>يُقرأ على أنه</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>القوائم (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ابحث عنه</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>تعليم الكل كمسجّل</translation>
    </message>
    <message>
        <source>Name, as the log writes it</source>
        <translation>الاسم كما يكتبه السجل</translation>
    </message>
    <message>
        <source>No bill is for a label that waits for one</source>
        <translation>لا فاتورة لملصق ينتظر فاتورته</translation>
    </message>
    <message>
        <source>No column is {field}.</source>
        <translation>لا عمود هو {field}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing new is in this log</source>
        <translation>لا جديد في هذا السجل القديم</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>لا شيء للإدخال</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>لا شيء للتسجيل</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>من ماذا</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>وردية واحدة</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>مفتوح منذ</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>قائمة التسجيل</translation>
    </message>
    <message>
        <source>Posting list for the property system</source>
        <translation>قائمة التسجيل لنظام إدارة الفندق</translation>
    </message>
    <message>
        <source>Posting list.csv</source>
        <translation>قائمة التسجيل.csv</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>اقرأه هكذا</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The export was stopped: there is no file.</source>
        <translation>أُوقف التصدير: لا ملف.</translation>
    </message>
    <message>
        <source>They were brought in before and stay as they are</source>
        <translation>أُدخلت من قبل وتبقى كما هي</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>هذه الوردية</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What each column is read as</source>
        <translation>كيف يُقرأ كل عمود</translation>
    </message>
    <message>
        <source>What is to be posted</source>
        <translation>ما يجب تسجيله</translation>
    </message>
    <message>
        <source>Who was never entered as a guest stands in no list. Every text that writes the whole name goes; so does a line whose guest is so called.</source>
        <translation>من لم يُسجَّل نزيلًا قط لا يظهر في أي قائمة. يُحذف كل نص يكتب الاسم كاملًا، وكذلك نص كل قيد يحمل نزيله هذا الاسم.</translation>
    </message>
    <message>
        <source>above its cap</source>
        <translation>فوق سقفه</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُهمل</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>أقدم من 30 يومًا</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>سُجّلت</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>سُجّل من قبل</translation>
    </message>
    <message>
        <source>still without a bill</source>
        <translation>ما زال بلا فاتورة</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>to bring in</source>
        <translation>للإدخال</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>للتسجيل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{count}, {money}. Enter marks a line as posted, Enter again takes the mark back.</source>
        <translation>‏{count}، {money}. Enter يعلّم القيد كمسجّل، وEnter ثانيةً يزيل العلامة.</translation>
    </message>
    <message>
        <source>{count}: {money} in all.</source>
        <translation>‏{count}: {money} إجمالًا.</translation>
    </message>
    <message>
        <source>{count}: {money}, outside every cap and total.</source>
        <translation>‏{count}: {money}، خارج كل سقف ومجموع.</translation>
    </message>
    <message>
        <source>{field} is chosen twice.</source>
        <translation>{field} مختار مرتين.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>‏{file} في {folder}.</translation>
    </message>
    <message>
        <source>{file} is in {folder}: {count}.</source>
        <translation>‏{file} في {folder}: {count}.</translation>
    </message>
    <message>
        <source>{file} was checked</source>
        <translation>فُحص {file}</translation>
    </message>
    <message>
        <source>{file}: {finding}</source>
        <translation>{file}: {finding}</translation>
    </message>
    <message>
        <source>{money} in all, counted today and outside every cap. Nothing is recorded yet; all of it is, or nothing.</source>
        <translation>‏{money} إجمالًا، تُحسب اليوم وخارج كل سقف. لم يُسجَّل شيء بعد؛ يُسجَّل كله أو لا شيء.</translation>
    </message>
    <message>
        <source>{money}, {first} to {last}: marked as imported, outside every cap and total. The desk goes on meanwhile.</source>
        <translation>{money}، من {first} إلى {last}: مُعلَّم بأنه مُدخل، خارج كل سقف وكل مجموع. ويستمر عمل المكتب أثناء ذلك.</translation>
    </message>
    <message>
        <source>⚠ {days}</source>
        <translation>⚠ {days}</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ سُجّل</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Not whole: line {seq}</source>
        <translation>غير سليم: القيد {seq}</translation>
    </message>
    <message>
        <source>Verified up to line {seq} only</source>
        <translation>جرى التحقق حتى القيد {seq} فقط</translation>
    </message>
    <message>
        <source>Verifying {share} %</source>
        <translation>جارٍ التحقق {share} %</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>A guest is found however the name is typed: oneil finds O'Neil, mueller finds Müller.</source>
        <translation>يُعثر على النزيل مهما كانت كتابة اسمه: `oneil` تجد O'Neil، و`mueller` تجد Müller.</translation>
    </message>
    <message>
        <source>A guest's letter and vouchers, the handover sheet, the morning line-up and the policy card print as PDF; each proves itself by its code.</source>
        <translation>خطاب النزيل وقسائمه، وورقة التسليم، ونشرة الصباح، وبطاقة السياسة تُطبع بصيغة PDF؛ وكل منها يثبت نفسه برمزه.</translation>
    </message>
    <message>
        <source>A guest's page says until when the name is kept, and what erases it.</source>
        <translation>تذكر صفحة الضيف إلى متى يبقى الاسم وما الذي يمحوه.</translation>
    </message>
    <message>
        <source>A guest's page shows what other desks gave and promised, with the desk's name, and what they still owe stands among what is due; the journal's CSV says which desk posted a line.</source>
        <translation>تعرض صفحة النزيل ما قدّمته المكاتب الأخرى ووعدت به مع اسم المكتب، وما لا يزال عليها يظهر ضمن المستحق؛ ويقول ملف CSV أي مكتب سجّل القيد.</translation>
    </message>
    <message>
        <source>A guest's page tells every visit on one time line: gestures, promises, answers, rooms. Enter on a line says what can be done.</source>
        <translation>صفحة النزيل تعرض كل زياراته على خط زمني واحد: اللفتات والوعود والأجوبة والغرف. مفتاح Enter على سطر يبيّن ما يمكن فعله به.</translation>
    </message>
    <message>
        <source>A journal of ten years answers like a new one: the desk, F3 and the reports no longer read all of it.</source>
        <translation>يومية عمرها عشر سنوات تجيب كيومية جديدة: لم تعد شاشة المكتب وF3 والتقارير تقرؤها كلها.</translation>
    </message>
    <message>
        <source>A long old log comes in while the desk posts; what is stopped is on record, and the same file again goes on from there.</source>
        <translation>السجل القديم الطويل يُستورد والاستقبال يسجّل؛ وما يُوقف يُدوّن، والملف نفسه يكمل من هناك.</translation>
    </message>
    <message>
        <source>A restored desk that meets others gets back from their server what it had sent, and is told before when it could not meet them any more.</source>
        <translation>المكتب المستعاد الذي يلتقي بغيره يسترد من خادمها ما كان قد أرسله، ويُخبَر مسبقًا إن كان لن يستطيع لقاءها بعد ذلك.</translation>
    </message>
    <message>
        <source>An update comes on a stick: Ctrl+K, “Update from a stick…”. It is checked, the ledger is backed up, and whatever happens meanwhile one of the two versions starts.</source>
        <translation>يصل التحديث على ذاكرة: Ctrl+K ثم «التحديث من ذاكرة…». يُفحص، ويُنسخ الدفتر احتياطيًا، ومهما حدث في أثناء ذلك يعمل أحد الإصدارين.</translation>
    </message>
    <message>
        <source>Checking a backup, restoring, erasing, retention and verifying say how far they are. Esc stops them where that leaves nothing half done, and says what was done by then; Ctrl+K, “Verify the ledger now” checks every line.</source>
        <translation>فحص النسخة الاحتياطية والاستعادة والحذف ومدة الحفظ والتحقق تبيّن إلى أين وصلت. مفتاح Esc يوقفها حيث لا يبقى شيء نصف منجز، ويقول ما أُنجز حتى حينها؛ وCtrl+K «تحقق من الدفتر الآن» يفحص كل قيد.</translation>
    </message>
    <message>
        <source>Ctrl+K brings in a carrier's bills and an old log from a file, exports the journal, and checks a document; so does dropping it.</source>
        <translation>Ctrl+K يجلب فواتير شركة الشحن وسجلًا قديمًا من ملف، ويصدّر اليومية، ويتحقق من مستند؛ وكذلك إفلات الملف على النافذة.</translation>
    </message>
    <message>
        <source>Ctrl+K, “About Latitude”: the version, and everything it is made of with its licence.</source>
        <translation>Ctrl+K، «حول Latitude»: الإصدار، وكل ما يتألف منه مع رخصته.</translation>
    </message>
    <message>
        <source>Ctrl+K, “Guide”, or F1 twice at the desk: a guide for your role in your language, with pictures, found by words; “Guide as PDF” or latitude guide put it on paper.</source>
        <translation>‏Ctrl+K ثم «الدليل»، أو F1 مرتين في المكتب: دليل لدورك بلغتك، بالصور، يُبحث فيه بالكلمات؛ ويضعه على الورق «الدليل بصيغة PDF» أو latitude guide.</translation>
    </message>
    <message>
        <source>Documents are written in the house's language (F10, Hotel), a letter or a voucher in the guest's if you choose; closed reports stay as they were.</source>
        <translation>تُكتب المستندات بلغة الفندق (F10، الفندق)، والخطاب أو القسيمة بلغة النزيل إن اخترت؛ والتقارير المغلقة تبقى كما كانت.</translation>
    </message>
    <message>
        <source>F1 in a field says what it means; F1 again goes to the desk.</source>
        <translation>F1 في حقل يبيّن معناه؛ وF1 مرة أخرى ينتقل إلى الاستقبال.</translation>
    </message>
    <message>
        <source>F10, Computer says how this computer is doing and what to do, and saves a file for support that holds no name; IT can set folders and first choices for a whole computer.</source>
        <translation>‏F10 ثم «الحاسوب» يبيّن حال هذا الحاسوب وما يلزم، ويحفظ للدعم ملفًا بلا أي اسم؛ ويمكن لقسم التقنية تحديد المجلدات والاختيارات الأولى للحاسوب كله.</translation>
    </message>
    <message>
        <source>F10, Hotel lets the desk open when this computer's account signs in; on the command line it is latitude autostart on.</source>
        <translation>‏F10 ثم «الفندق» يجعل المكتب يُفتح حين يسجّل حساب هذا الحاسوب الدخول؛ وفي سطر الأوامر latitude autostart on.</translation>
    </message>
    <message>
        <source>F10, Other desks: join the hotel's other desks, see what was last heard of each, meet now, leave.</source>
        <translation>F10، المكاتب الأخرى: انضم إلى مكاتب الفندق الأخرى، وانظر آخر ما وصل من كل منها، والتقِ الآن، وغادر.</translation>
    </message>
    <message>
        <source>F3 closes a shift step by step, with the pages of its report beside it.</source>
        <translation>F3 يغلق الوردية خطوة خطوة، وصفحات تقريرها بجانبها.</translation>
    </message>
    <message>
        <source>F4 names the rooms in which an old log says something broke, beside those of the journal.</source>
        <translation>F4 يسمّي الغرف التي يقول سجل قديم إن شيئًا تعطّل فيها، بجانب غرف اليومية.</translation>
    </message>
    <message>
        <source>F4 says what the last days were spent on, what broke, how it landed, and who dares.</source>
        <translation>F4 يبيّن فيمَ أُنفقت الأيام الأخيرة، وما تعطّل، وكيف كان الوقع، ومن يبادر.</translation>
    </message>
    <message>
        <source>F4 shows an old log that was brought in, striped beside the figures. A document that could not be signed is named in the status line.</source>
        <translation>F4 يعرض سجلًا قديمًا مستوردًا، مخططًا بجانب الأرقام. والمستند الذي تعذّر توقيعه يُذكر في سطر الحالة.</translation>
    </message>
    <message>
        <source>F4's CSV has the cap that was tried and the patterns you are shown; its PDF has the cap that was tried. Patterns are on no paper.</source>
        <translation>في CSV الخاص بـF4 السقف الذي جُرّب والأنماط المعروضة عليك؛ وفي PDF السقف الذي جُرّب. ولا توضع الأنماط على ورق.</translation>
    </message>
    <message>
        <source>F6 opens a hotel to practise in, with five short exercises; nothing of it is real, and all of it says TRAINING.</source>
        <translation>F6 يفتح فندقًا للتدريب بخمسة تمارين قصيرة؛ لا شيء فيه حقيقي، وكل ما فيه يحمل كلمة TRAINING.</translation>
    </message>
    <message>
        <source>In a spreadsheet a long tracking number, room 0412 and a note such as 3/4 stay as they were written; the insights' CSV has your decimals.</source>
        <translation>في جدول البيانات يبقى رقم التتبع الطويل والغرفة 0412 وملاحظة مثل 3/4 كما كُتبت؛ وملف CSV للرؤى يحمل علامتك العشرية.</translation>
    </message>
    <message>
        <source>Keys mean the same under every keyboard layout: Ctrl+K under a Russian one, Ctrl+1 and a PIN under a French one.</source>
        <translation>المفاتيح لها المعنى نفسه في كل تخطيط للوحة المفاتيح: Ctrl+K في الروسي، وCtrl+1 والرمز السري في الفرنسي.</translation>
    </message>
    <message>
        <source>Many hotels that share a server stand side by side in one report of sums: latitude group report.</source>
        <translation>فنادق كثيرة تتشارك خادمًا تقف جنبًا إلى جنب في تقرير مجاميع واحد: latitude group report.</translation>
    </message>
    <message>
        <source>On a touch screen every button, field and row has room for a finger; F10, Look, gives it to any screen.</source>
        <translation>على شاشة اللمس لكل زر وحقل وسطر متسع لإصبع؛ وF10، المظهر، يمنحه لأي شاشة.</translation>
    </message>
    <message>
        <source>One incident for many rooms: 401-418 c20 no hot water is recorded together and taken back together.</source>
        <translation>واقعة واحدة لغرف كثيرة: 401-418 c20 no hot water تُسجّل معًا وتُعكس معًا.</translation>
    </message>
    <message>
        <source>Several desks keep one cap: before you promise, the line says whether the others were asked. What could not be is marked.</source>
        <translation>تشترك عدة مكاتب في سقف واحد: قبل أن تعد يقول القيد هل سُئلت المكاتب الأخرى، وما تعذّر سؤالها عنه يُعلَّم.</translation>
    </message>
    <message>
        <source>The journal is exported whole, from one day to another, or of one shift (Ctrl+K); so is the posting list.</source>
        <translation>تُصدَّر اليومية كاملة، أو من يوم إلى يوم، أو لوردية واحدة (Ctrl+K)؛ وكذلك قائمة الترحيل.</translation>
    </message>
    <message>
        <source>The window speaks English, French, Spanish, German, Japanese and Arabic: everybody chooses at the lock screen.</source>
        <translation>النافذة تتحدث الإنجليزية والفرنسية والإسبانية والألمانية واليابانية والعربية: يختار كل واحد في شاشة القفل.</translation>
    </message>
    <message>
        <source>Type 412 c20 wifi and Enter: what was understood, and what it leaves of the cap, shows as you type.</source>
        <translation>اكتب 412 c20 wifi ثم Enter: يظهر أثناء الكتابة ما فُهم وما يبقى من السقف.</translation>
    </message>
    <message>
        <source>What each column of an old log is read as shows beside its first rows, and can be changed.</source>
        <translation>يظهر كيف يُقرأ كل عمود من سجل قديم بجانب صفوفه الأولى، ويمكن تغييره.</translation>
    </message>
    <message>
        <source>What is half typed on any page is there again after a lock, a crash, a restart or an update; an import or an export goes on behind the lock.</source>
        <translation>ما كُتب نصفه في أي صفحة يعود إلى مكانه بعد القفل أو العطل أو إعادة التشغيل أو التحديث؛ والاستيراد أو التصدير يستمر خلف القفل.</translation>
    </message>
    <message>
        <source>What is owed to a guest has an owner and a time, and goes on to the next shift.</source>
        <translation>ما يُدان به لنزيل له مسؤول وموعد، وينتقل إلى الوردية التالية.</translation>
    </message>
    <message>
        <source>What the property system still lacks is a list (Ctrl+Shift+F): Enter marks a line as posted.</source>
        <translation>ما لا يزال ينقص نظام الفندق قائمة (Ctrl+Shift+F): مفتاح Enter يعلّم السطر كمُرحَّل.</translation>
    </message>
    <message>
        <source>Where a gesture is chosen, presets stand by what guests valued for what they cost; favourites stay by use.</source>
        <translation>حيث تُختار لفتة تُرتَّب القوالب الجاهزة بما قدّره النزلاء منها مقابل كلفتها؛ وتبقى المفضّلة بحسب الاستعمال.</translation>
    </message>
    <message>
        <source>Where several desks meet, promises of all of them are listed, to guests who left too; the day's report tells what was kept and answered at each desk, and the list of days comes to what it does.</source>
        <translation>حيث تلتقي مكاتب عدة تُعرض وعود الجميع، ومنها ما وُعد به نزلاء غادروا؛ ويذكر تقرير اليوم ما وُفِّي به وما أُجيب في كل مكتب، وتأتي قائمة الأيام بالمجاميع نفسها.</translation>
    </message>
    <message>
        <source>Where several desks meet, the business day is the hotel's: a roll at one desk counts for all, and the day's report covers every desk. What a late one brings is told by a supplement.</source>
        <translation>حيث تلتقي عدة مكاتب يكون يوم العمل للفندق كله: نقله في مكتب واحد يسري على الجميع، ويشمل تقرير اليوم كل المكاتب. وما يأتي به مكتب متأخر يُذكر في ملحق.</translation>
    </message>
    <message>
        <source>Where several desks meet, the status line says how many were met and when, or since when they could not be and how many lines wait.</source>
        <translation>حيث تلتقي عدة مكاتب يقول سطر الحالة كم منها التُقي ومتى، أو منذ متى تعذّر ذلك وكم سطرًا ينتظر.</translation>
    </message>
    <message>
        <source>Where text is large and the screen is small, Ctrl+Shift+C goes from the recent gestures to the caps and back.</source>
        <translation>حيث النص كبير والشاشة صغيرة، ينتقل Ctrl+Shift+C من اللفتات الأخيرة إلى السقوف وبالعكس.</translation>
    </message>
    <message>
        <source>Who is known from an old log alone is erased by name (Ctrl+K), and retention reaches old logs by the day of each line.</source>
        <translation>من لا يُعرف إلا من سجل قديم يُحذف باسمه (Ctrl+K)، ومدة الحفظ تشمل السجلات القديمة بحسب يوم كل قيد.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>English for one:  and {n} more</extracomment>
        <translation>
            <numerusform> ولا غيره</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و{n} أخرى</numerusform>
            <numerusform> و{n} أخرى</numerusform>
            <numerusform> و{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and {n} more</source>
        <extracomment>English for one: ; and {n} more</extracomment>
        <translation>
            <numerusform>؛ ولا غيره</numerusform>
            <numerusform>؛ وواحد آخر</numerusform>
            <numerusform>؛ واثنان آخران</numerusform>
            <numerusform>؛ و{n} أخرى</numerusform>
            <numerusform>؛ و{n} أخرى</numerusform>
            <numerusform>؛ و{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; names and notes of {n} lines of old logs are due</source>
        <extracomment>English for one: ; names and notes of 1 line of an old log are due</extracomment>
        <translation>
            <numerusform>؛ لا قيود من سجلات قديمة حان حذف أسمائها</numerusform>
            <numerusform>؛ حان حذف الأسماء والملاحظات في قيد واحد من سجل قديم</numerusform>
            <numerusform>؛ حان حذف الأسماء والملاحظات في قيدين من سجلات قديمة</numerusform>
            <numerusform>؛ حان حذف الأسماء والملاحظات في {n} قيود من سجلات قديمة</numerusform>
            <numerusform>؛ حان حذف الأسماء والملاحظات في {n} قيدًا من سجلات قديمة</numerusform>
            <numerusform>؛ حان حذف الأسماء والملاحظات في {n} قيد من سجلات قديمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {n} are held back</source>
        <extracomment>English for one: ; 1 is held back</extracomment>
        <translation>
            <numerusform>؛ لا شيء يُحتجز</numerusform>
            <numerusform>؛ واحدة محتجزة</numerusform>
            <numerusform>؛ اثنتان محتجزتان</numerusform>
            <numerusform>؛ {n} محتجزة</numerusform>
            <numerusform>؛ {n} محتجزة</numerusform>
            <numerusform>؛ {n} محتجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} rows</source>
        <extracomment>English for one: Bring in 1 row</extracomment>
        <translation>
            <numerusform>لا صفوف للإدخال</numerusform>
            <numerusform>إدخال صف واحد</numerusform>
            <numerusform>إدخال صفين</numerusform>
            <numerusform>إدخال {n} صفوف</numerusform>
            <numerusform>إدخال {n} صفًا</numerusform>
            <numerusform>إدخال {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates and rooms of {n} stays</source>
        <extracomment>English for one: Dates and rooms of {n} stay</extracomment>
        <translation>
            <numerusform>لا تواريخ ولا غرف إقامات</numerusform>
            <numerusform>تواريخ إقامة واحدة وغرفها</numerusform>
            <numerusform>تواريخ إقامتين وغرفهما</numerusform>
            <numerusform>تواريخ {n} إقامات وغرفها</numerusform>
            <numerusform>تواريخ {n} إقامة وغرفها</numerusform>
            <numerusform>تواريخ {n} إقامة وغرفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase in {n} lines of old logs…</source>
        <extracomment>English for one: Erase in 1 line of an old log…</extracomment>
        <translation>
            <numerusform>لا قيود للحذف منها…</numerusform>
            <numerusform>الحذف من قيد واحد من سجل قديم…</numerusform>
            <numerusform>الحذف من قيدين من سجلات قديمة…</numerusform>
            <numerusform>الحذف من {n} قيود من سجلات قديمة…</numerusform>
            <numerusform>الحذف من {n} قيدًا من سجلات قديمة…</numerusform>
            <numerusform>الحذف من {n} قيد من سجلات قديمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} stays…</source>
        <extracomment>English for one: Erase 1 stay…</extracomment>
        <translation>
            <numerusform>لا إقامات للحذف…</numerusform>
            <numerusform>حذف إقامة واحدة…</numerusform>
            <numerusform>حذف إقامتين…</numerusform>
            <numerusform>حذف {n} إقامات…</numerusform>
            <numerusform>حذف {n} إقامة…</numerusform>
            <numerusform>حذف {n} إقامة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests are kept {n} months after departure from now on</source>
        <extracomment>English for one: Guests are kept {n} month after departure from now on</extracomment>
        <translation>
            <numerusform>من الآن لا يُحتفظ بالنزلاء بعد المغادرة</numerusform>
            <numerusform>من الآن يُحتفظ بالنزلاء شهرًا واحدًا بعد المغادرة</numerusform>
            <numerusform>من الآن يُحتفظ بالنزلاء شهرين بعد المغادرة</numerusform>
            <numerusform>من الآن يُحتفظ بالنزلاء {n} أشهر بعد المغادرة</numerusform>
            <numerusform>من الآن يُحتفظ بالنزلاء {n} شهرًا بعد المغادرة</numerusform>
            <numerusform>من الآن يُحتفظ بالنزلاء {n} شهر بعد المغادرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} guests</source>
        <extracomment>English for one: Import 1 guest</extracomment>
        <translation>
            <numerusform>لا نزلاء للاستيراد</numerusform>
            <numerusform>استيراد نزيل واحد</numerusform>
            <numerusform>استيراد نزيلين</numerusform>
            <numerusform>استيراد {n} نزلاء</numerusform>
            <numerusform>استيراد {n} نزيلًا</numerusform>
            <numerusform>استيراد {n} نزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time: {day}, by {who}, {n} stays.</source>
        <extracomment>English for one: Last time: {day}, by {who}, 1 stay.</extracomment>
        <translation>
            <numerusform>آخر مرة: {day}، من {who}، لا إقامات.</numerusform>
            <numerusform>آخر مرة: {day}، من {who}، إقامة واحدة.</numerusform>
            <numerusform>آخر مرة: {day}، من {who}، إقامتان.</numerusform>
            <numerusform>آخر مرة: {day}، من {who}، {n} إقامات.</numerusform>
            <numerusform>آخر مرة: {day}، من {who}، {n} إقامة.</numerusform>
            <numerusform>آخر مرة: {day}، من {who}، {n} إقامة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} over the cap out</source>
        <extracomment>English for one: Leave 1 over the cap out</extracomment>
        <translation>
            <numerusform>لا شيء فوق السقف</numerusform>
            <numerusform>استثناء واحدة فوق السقف</numerusform>
            <numerusform>استثناء اثنتين فوق السقف</numerusform>
            <numerusform>استثناء {n} فوق السقف</numerusform>
            <numerusform>استثناء {n} فوق السقف</numerusform>
            <numerusform>استثناء {n} فوق السقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met since {time}, {n} lines waiting</source>
        <extracomment>English for one: Not met since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>لم تُلتقَ منذ {time}، لا سطور تنتظر</numerusform>
            <numerusform>لم تُلتقَ منذ {time}، سطر واحد ينتظر</numerusform>
            <numerusform>لم تُلتقَ منذ {time}، سطران ينتظران</numerusform>
            <numerusform>لم تُلتقَ منذ {time}، {n} سطور تنتظر</numerusform>
            <numerusform>لم تُلتقَ منذ {time}، {n} سطرًا تنتظر</numerusform>
            <numerusform>لم تُلتقَ منذ {time}، {n} سطر تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and label texts of {n} lines</source>
        <extracomment>English for one: Notes and label texts of 1 line</extracomment>
        <translation>
            <numerusform>لا ملاحظات ولا نصوص ملصقات</numerusform>
            <numerusform>ملاحظات قيد واحد ونصوص ملصقاته</numerusform>
            <numerusform>ملاحظات قيدين ونصوص ملصقاتهما</numerusform>
            <numerusform>ملاحظات {n} قيود ونصوص ملصقاتها</numerusform>
            <numerusform>ملاحظات {n} قيدًا ونصوص ملصقاتها</numerusform>
            <numerusform>ملاحظات {n} قيد ونصوص ملصقاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time}, {n} lines waiting</source>
        <extracomment>English for one: Offline since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>غير متصل منذ {time}، لا سطور تنتظر</numerusform>
            <numerusform>غير متصل منذ {time}، سطر واحد ينتظر</numerusform>
            <numerusform>غير متصل منذ {time}، سطران ينتظران</numerusform>
            <numerusform>غير متصل منذ {time}، {n} سطور تنتظر</numerusform>
            <numerusform>غير متصل منذ {time}، {n} سطرًا تنتظر</numerusform>
            <numerusform>غير متصل منذ {time}، {n} سطر تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record {n} bills</source>
        <extracomment>English for one: Record 1 bill</extracomment>
        <translation>
            <numerusform>لا فواتير للتسجيل</numerusform>
            <numerusform>تسجيل فاتورة واحدة</numerusform>
            <numerusform>تسجيل فاتورتين</numerusform>
            <numerusform>تسجيل {n} فواتير</numerusform>
            <numerusform>تسجيل {n} فاتورة</numerusform>
            <numerusform>تسجيل {n} فاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: {n} lines are whole</source>
        <extracomment>English for one: Verified: {n} line is whole</extracomment>
        <translation>
            <numerusform>جرى التحقق: لا قيود</numerusform>
            <numerusform>جرى التحقق: قيد واحد سليم</numerusform>
            <numerusform>جرى التحقق: قيدان سليمان</numerusform>
            <numerusform>جرى التحقق: {n} قيود سليمة</numerusform>
            <numerusform>جرى التحقق: {n} قيدًا سليمًا</numerusform>
            <numerusform>جرى التحقق: {n} قيد سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever leaves now is due in {n} months.</source>
        <extracomment>English for one: Whoever leaves now is due in {n} month.</extracomment>
        <translation>
            <numerusform>من يغادر الآن يحين حذفه فورًا.</numerusform>
            <numerusform>من يغادر الآن يحين حذفه بعد شهر.</numerusform>
            <numerusform>من يغادر الآن يحين حذفه بعد شهرين.</numerusform>
            <numerusform>من يغادر الآن يحين حذفه بعد {n} أشهر.</numerusform>
            <numerusform>من يغادر الآن يحين حذفه بعد {n} شهرًا.</numerusform>
            <numerusform>من يغادر الآن يحين حذفه بعد {n} شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>English for one: and {n} more</extracomment>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked with {n} desks</source>
        <extracomment>English for one: checked with {n} desk</extracomment>
        <translation>
            <numerusform>تم التحقق دون مكاتب</numerusform>
            <numerusform>تم التحقق مع مكتب واحد</numerusform>
            <numerusform>تم التحقق مع مكتبين</numerusform>
            <numerusform>تم التحقق مع {n} مكاتب</numerusform>
            <numerusform>تم التحقق مع {n} مكتبًا</numerusform>
            <numerusform>تم التحقق مع {n} مكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate, {n} days old</source>
        <extracomment>English for one: estimate, 1 day old</extracomment>
        <translation>
            <numerusform>تقدير من اليوم</numerusform>
            <numerusform>تقدير عمره يوم</numerusform>
            <numerusform>تقدير عمره يومان</numerusform>
            <numerusform>تقدير عمره {n} أيام</numerusform>
            <numerusform>تقدير عمره {n} يومًا</numerusform>
            <numerusform>تقدير عمره {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names and notes of {n} lines of old logs are erased</source>
        <extracomment>English for one: names and notes of 1 line of an old log are erased</extracomment>
        <translation>
            <numerusform>لم تُحذف أسماء من سجلات قديمة</numerusform>
            <numerusform>حُذفت الأسماء والملاحظات من قيد واحد من سجل قديم</numerusform>
            <numerusform>حُذفت الأسماء والملاحظات من قيدين من سجلات قديمة</numerusform>
            <numerusform>حُذفت الأسماء والملاحظات من {n} قيود من سجلات قديمة</numerusform>
            <numerusform>حُذفت الأسماء والملاحظات من {n} قيدًا من سجلات قديمة</numerusform>
            <numerusform>حُذفت الأسماء والملاحظات من {n} قيد من سجلات قديمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the books for {n} days</source>
        <extracomment>English for one: not in the books for 1 day</extracomment>
        <translation>
            <numerusform>ليس في الدفاتر</numerusform>
            <numerusform>ليس في الدفاتر منذ يوم</numerusform>
            <numerusform>ليس في الدفاتر منذ يومين</numerusform>
            <numerusform>ليس في الدفاتر منذ {n} أيام</numerusform>
            <numerusform>ليس في الدفاتر منذ {n} يومًا</numerusform>
            <numerusform>ليس في الدفاتر منذ {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} overdue of {n}</source>
        <extracomment>English for one: {late} overdue of {n}</extracomment>
        <translation>
            <numerusform>{late} متأخر من {n}</numerusform>
            <numerusform>{late} متأخر من وعد واحد</numerusform>
            <numerusform>{late} متأخر من وعدين</numerusform>
            <numerusform>{late} متأخر من {n}</numerusform>
            <numerusform>{late} متأخر من {n}</numerusform>
            <numerusform>{late} متأخر من {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals wait</source>
        <extracomment>English for one: 1 approval waits</extracomment>
        <translation>
            <numerusform>لا موافقات منتظرة</numerusform>
            <numerusform>موافقة واحدة منتظرة</numerusform>
            <numerusform>موافقتان منتظرتان</numerusform>
            <numerusform>{n} موافقات منتظرة</numerusform>
            <numerusform>{n} موافقة منتظرة</numerusform>
            <numerusform>{n} موافقة منتظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are open</source>
        <extracomment>English for one: 1 is open</extracomment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arrived today</source>
        <extracomment>English for one: {n} arrived today</extracomment>
        <translation>
            <numerusform>لم يصل أحد اليوم</numerusform>
            <numerusform>وصل واحد اليوم</numerusform>
            <numerusform>وصل اثنان اليوم</numerusform>
            <numerusform>وصل {n} اليوم</numerusform>
            <numerusform>وصل {n} اليوم</numerusform>
            <numerusform>وصل {n} اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bills are recorded</source>
        <extracomment>English for one: 1 bill is recorded</extracomment>
        <translation>
            <numerusform>لم تُسجَّل فواتير</numerusform>
            <numerusform>سُجّلت فاتورة واحدة</numerusform>
            <numerusform>سُجّلت فاتورتان</numerusform>
            <numerusform>سُجّلت {n} فواتير</numerusform>
            <numerusform>سُجّلت {n} فاتورة</numerusform>
            <numerusform>سُجّلت {n} فاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} caps were exceeded before desks had met: F3</source>
        <extracomment>English for one: 1 cap was exceeded before desks had met: F3</extracomment>
        <translation>
            <numerusform>لم يُتجاوز أي سقف قبل التقاء المكاتب: F3</numerusform>
            <numerusform>تُجووز سقف واحد قبل التقاء المكاتب: F3</numerusform>
            <numerusform>تُجووز سقفان قبل التقاء المكاتب: F3</numerusform>
            <numerusform>تُجووزت {n} سقوف قبل التقاء المكاتب: F3</numerusform>
            <numerusform>تُجووز {n} سقفًا قبل التقاء المكاتب: F3</numerusform>
            <numerusform>تُجووز {n} سقف قبل التقاء المكاتب: F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>English for one: 1 changed</extracomment>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر {n}</numerusform>
            <numerusform>تغيّر {n}</numerusform>
            <numerusform>تغيّر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: 1 day</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>English for one: {n} day ago</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks, {age}</source>
        <extracomment>English for one: 1 desk, {age}</extracomment>
        <translation>
            <numerusform>لا مكاتب، {age}</numerusform>
            <numerusform>مكتب واحد، {age}</numerusform>
            <numerusform>مكتبان، {age}</numerusform>
            <numerusform>{n} مكاتب، {age}</numerusform>
            <numerusform>{n} مكتبًا، {age}</numerusform>
            <numerusform>{n} مكتب، {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks: {came}, {went}</source>
        <extracomment>English for one: 1 desk: {came}, {went}</extracomment>
        <translation>
            <numerusform>لا مكاتب: {came}، {went}</numerusform>
            <numerusform>مكتب واحد: {came}، {went}</numerusform>
            <numerusform>مكتبان: {came}، {went}</numerusform>
            <numerusform>{n} مكاتب: {came}، {went}</numerusform>
            <numerusform>{n} مكتبًا: {came}، {went}</numerusform>
            <numerusform>{n} مكتب: {came}، {went}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimates</source>
        <extracomment>English for one: 1 estimate</extracomment>
        <translation>
            <numerusform>لا تقديرات</numerusform>
            <numerusform>تقدير واحد</numerusform>
            <numerusform>تقديران</numerusform>
            <numerusform>{n} تقديرات</numerusform>
            <numerusform>{n} تقديرًا</numerusform>
            <numerusform>{n} تقدير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures</source>
        <extracomment>English for one: 1 gesture</extracomment>
        <translation>
            <numerusform>لا لفتات</numerusform>
            <numerusform>لفتة واحدة</numerusform>
            <numerusform>لفتتان</numerusform>
            <numerusform>{n} لفتات</numerusform>
            <numerusform>{n} لفتة</numerusform>
            <numerusform>{n} لفتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures wait for approval: Ctrl+Shift+A</source>
        <extracomment>English for one: 1 gesture waits for approval: Ctrl+Shift+A</extracomment>
        <translation>
            <numerusform>لا لفتات تنتظر الموافقة: Ctrl+Shift+A</numerusform>
            <numerusform>لفتة واحدة تنتظر الموافقة: Ctrl+Shift+A</numerusform>
            <numerusform>لفتتان تنتظران الموافقة: Ctrl+Shift+A</numerusform>
            <numerusform>{n} لفتات تنتظر الموافقة: Ctrl+Shift+A</numerusform>
            <numerusform>{n} لفتة تنتظر الموافقة: Ctrl+Shift+A</numerusform>
            <numerusform>{n} لفتة تنتظر الموافقة: Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <extracomment>English for one: 1 guest</extracomment>
        <translation>
            <numerusform>لا نزلاء</numerusform>
            <numerusform>نزيل واحد</numerusform>
            <numerusform>نزيلان</numerusform>
            <numerusform>{n} نزلاء</numerusform>
            <numerusform>{n} نزيلًا</numerusform>
            <numerusform>{n} نزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests on a day</source>
        <extracomment>English for one: 1 guest on a day</extracomment>
        <translation>
            <numerusform>لا نزلاء في يوم</numerusform>
            <numerusform>نزيل واحد في يوم</numerusform>
            <numerusform>نزيلان في يوم</numerusform>
            <numerusform>{n} نزلاء في يوم</numerusform>
            <numerusform>{n} نزيلًا في يوم</numerusform>
            <numerusform>{n} نزيل في يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <extracomment>English for one: 1 handed over</extracomment>
        <translation>
            <numerusform>لم يُسلَّم شيء</numerusform>
            <numerusform>سُلّم واحد</numerusform>
            <numerusform>سُلّم اثنان</numerusform>
            <numerusform>سُلّم {n}</numerusform>
            <numerusform>سُلّم {n}</numerusform>
            <numerusform>سُلّم {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents</source>
        <extracomment>English for one: 1 incident</extracomment>
        <translation>
            <numerusform>لا وقائع</numerusform>
            <numerusform>واقعة واحدة</numerusform>
            <numerusform>واقعتان</numerusform>
            <numerusform>{n} وقائع</numerusform>
            <numerusform>{n} واقعة</numerusform>
            <numerusform>{n} واقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late corrections</source>
        <extracomment>English for one: 1 late correction</extracomment>
        <translation>
            <numerusform>لا تصحيحات متأخرة</numerusform>
            <numerusform>تصحيح متأخر واحد</numerusform>
            <numerusform>تصحيحان متأخران</numerusform>
            <numerusform>{n} تصحيحات متأخرة</numerusform>
            <numerusform>{n} تصحيحًا متأخرًا</numerusform>
            <numerusform>{n} تصحيح متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leave</source>
        <extracomment>English for one: 1 leaves</extracomment>
        <translation>
            <numerusform>لا أحد يغادر</numerusform>
            <numerusform>يغادر واحد</numerusform>
            <numerusform>يغادر اثنان</numerusform>
            <numerusform>يغادر {n}</numerusform>
            <numerusform>يغادر {n}</numerusform>
            <numerusform>يغادر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>English for one: 1 line</extracomment>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{n} قيود</numerusform>
            <numerusform>{n} قيدًا</numerusform>
            <numerusform>{n} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are marked as posted</source>
        <extracomment>English for one: 1 line is marked as posted</extracomment>
        <translation>
            <numerusform>لم يُعلَّم أي قيد كمسجّل</numerusform>
            <numerusform>عُلّم قيد واحد كمسجّل</numerusform>
            <numerusform>عُلّم قيدان كمسجّلين</numerusform>
            <numerusform>عُلّمت {n} قيود كمسجّلة</numerusform>
            <numerusform>عُلّم {n} قيدًا كمسجّل</numerusform>
            <numerusform>عُلّم {n} قيد كمسجّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came</source>
        <extracomment>English for one: 1 line came</extracomment>
        <translation>
            <numerusform>لم يصل سطر</numerusform>
            <numerusform>وصل سطر واحد</numerusform>
            <numerusform>وصل سطران</numerusform>
            <numerusform>وصلت {n} سطور</numerusform>
            <numerusform>وصل {n} سطرًا</numerusform>
            <numerusform>وصل {n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of old logs due to be erased</source>
        <extracomment>English for one: 1 line of an old log due to be erased</extracomment>
        <translation>
            <numerusform>لا قيود قديمة حان حذفها</numerusform>
            <numerusform>قيد واحد من سجل قديم حان حذفه</numerusform>
            <numerusform>قيدان من سجلات قديمة حان حذفهما</numerusform>
            <numerusform>{n} قيود من سجلات قديمة حان حذفها</numerusform>
            <numerusform>{n} قيدًا من سجلات قديمة حان حذفها</numerusform>
            <numerusform>{n} قيد من سجلات قديمة حان حذفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines to post</source>
        <extracomment>English for one: 1 line to post</extracomment>
        <translation>
            <numerusform>لا قيود للتسجيل</numerusform>
            <numerusform>قيد واحد للتسجيل</numerusform>
            <numerusform>قيدان للتسجيل</numerusform>
            <numerusform>{n} قيود للتسجيل</numerusform>
            <numerusform>{n} قيدًا للتسجيل</numerusform>
            <numerusform>{n} قيد للتسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified</source>
        <extracomment>English for one: {n} line verified</extracomment>
        <translation>
            <numerusform>لا قيود للتحقق</numerusform>
            <numerusform>جرى التحقق من قيد واحد</numerusform>
            <numerusform>جرى التحقق من قيدين</numerusform>
            <numerusform>جرى التحقق من {n} قيود</numerusform>
            <numerusform>جرى التحقق من {n} قيدًا</numerusform>
            <numerusform>جرى التحقق من {n} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified, {known} acknowledged</source>
        <extracomment>English for one: {n} line verified, {known} acknowledged</extracomment>
        <translation>
            <numerusform>لا قيود للتحقق، مُقَرّ به: {known}</numerusform>
            <numerusform>جرى التحقق من قيد واحد، مُقَرّ به: {known}</numerusform>
            <numerusform>جرى التحقق من قيدين، مُقَرّ به: {known}</numerusform>
            <numerusform>جرى التحقق من {n} قيود، مُقَرّ به: {known}</numerusform>
            <numerusform>جرى التحقق من {n} قيدًا، مُقَرّ به: {known}</numerusform>
            <numerusform>جرى التحقق من {n} قيد، مُقَرّ به: {known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait.</source>
        <extracomment>English for one: 1 line waits.</extracomment>
        <translation>
            <numerusform>لا سطور تنتظر.</numerusform>
            <numerusform>سطر واحد ينتظر.</numerusform>
            <numerusform>سطران ينتظران.</numerusform>
            <numerusform>{n} سطور تنتظر.</numerusform>
            <numerusform>{n} سطرًا تنتظر.</numerusform>
            <numerusform>{n} سطر تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines went</source>
        <extracomment>English for one: 1 line went</extracomment>
        <translation>
            <numerusform>لم يُرسل سطر</numerusform>
            <numerusform>أُرسل سطر واحد</numerusform>
            <numerusform>أُرسل سطران</numerusform>
            <numerusform>أُرسلت {n} سطور</numerusform>
            <numerusform>أُرسل {n} سطرًا</numerusform>
            <numerusform>أُرسل {n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with amounts and rooms, as “{erased}”</source>
        <extracomment>English for one: 1 line with its amount and room, as “{erased}”</extracomment>
        <translation>
            <numerusform>لا قيود باسم «{erased}»</numerusform>
            <numerusform>قيد واحد بمبلغه وغرفته، باسم «{erased}»</numerusform>
            <numerusform>قيدان بمبلغيهما وغرفتيهما، باسم «{erased}»</numerusform>
            <numerusform>{n} قيود بمبالغها وغرفها، باسم «{erased}»</numerusform>
            <numerusform>{n} قيدًا بمبالغها وغرفها، باسم «{erased}»</numerusform>
            <numerusform>{n} قيد بمبالغها وغرفها، باسم «{erased}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked as left</source>
        <extracomment>English for one: 1 marked as left</extracomment>
        <translation>
            <numerusform>لم يُعلَّم أحد كمغادر</numerusform>
            <numerusform>عُلّم واحد كمغادر</numerusform>
            <numerusform>عُلّم اثنان كمغادرين</numerusform>
            <numerusform>عُلّم {n} كمغادرين</numerusform>
            <numerusform>عُلّم {n} كمغادرين</numerusform>
            <numerusform>عُلّم {n} كمغادرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more colleagues, {money}</source>
        <extracomment>English for one: 1 more colleague, {money}</extracomment>
        <translation>
            <numerusform>لا زملاء آخرون، {money}</numerusform>
            <numerusform>زميل آخر، {money}</numerusform>
            <numerusform>زميلان آخران، {money}</numerusform>
            <numerusform>{n} زملاء آخرون، {money}</numerusform>
            <numerusform>{n} زميلًا آخر، {money}</numerusform>
            <numerusform>{n} زميل آخر، {money}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more visits</source>
        <extracomment>English for one: 1 more visit</extracomment>
        <translation>
            <numerusform>لا زيارات أخرى</numerusform>
            <numerusform>زيارة أخرى</numerusform>
            <numerusform>زيارتان أخريان</numerusform>
            <numerusform>{n} زيارات أخرى</numerusform>
            <numerusform>{n} زيارة أخرى</numerusform>
            <numerusform>{n} زيارة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new guests</source>
        <extracomment>English for one: 1 new guest</extracomment>
        <translation>
            <numerusform>لا نزلاء جدد</numerusform>
            <numerusform>نزيل جديد واحد</numerusform>
            <numerusform>نزيلان جديدان</numerusform>
            <numerusform>{n} نزلاء جدد</numerusform>
            <numerusform>{n} نزيلًا جديدًا</numerusform>
            <numerusform>{n} نزيل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: 1 night</extracomment>
        <translation>
            <numerusform>لا ليالٍ</numerusform>
            <numerusform>ليلة واحدة</numerusform>
            <numerusform>ليلتان</numerusform>
            <numerusform>{n} ليالٍ</numerusform>
            <numerusform>{n} ليلة</numerusform>
            <numerusform>{n} ليلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>English for one: {n} open</extracomment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: 1 other</extracomment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <extracomment>English for one: 1 promise</extracomment>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>{n} وعود</numerusform>
            <numerusform>{n} وعدًا</numerusform>
            <numerusform>{n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises due</source>
        <extracomment>English for one: 1 promise due</extracomment>
        <translation>
            <numerusform>لا وعود حان موعدها</numerusform>
            <numerusform>وعد واحد حان موعده</numerusform>
            <numerusform>وعدان حان موعدهما</numerusform>
            <numerusform>{n} وعود حان موعدها</numerusform>
            <numerusform>{n} وعدًا حان موعدها</numerusform>
            <numerusform>{n} وعد حان موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises overdue</source>
        <extracomment>English for one: 1 promise overdue</extracomment>
        <translation>
            <numerusform>لا وعود متأخرة</numerusform>
            <numerusform>وعد متأخر واحد</numerusform>
            <numerusform>وعدان متأخران</numerusform>
            <numerusform>{n} وعود متأخرة</numerusform>
            <numerusform>{n} وعدًا متأخرًا</numerusform>
            <numerusform>{n} وعد متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>English for one: 1 room</extracomment>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>{n} غرف</numerusform>
            <numerusform>{n} غرفة</numerusform>
            <numerusform>{n} غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms are over the cap: a lead types a PIN here, or leave them out.</source>
        <extracomment>English for one: 1 room is over the cap: a lead types a PIN here, or leave it out.</extracomment>
        <translation>
            <numerusform>لا غرفة فوق السقف.</numerusform>
            <numerusform>غرفة واحدة فوق السقف: PIN مشرف، أو استثنِها.</numerusform>
            <numerusform>غرفتان فوق السقف: PIN مشرف، أو استثنِهما.</numerusform>
            <numerusform>{n} غرف فوق السقف: PIN مشرف، أو استثنِها.</numerusform>
            <numerusform>{n} غرفة فوق السقف: PIN مشرف، أو استثنِها.</numerusform>
            <numerusform>{n} غرفة فوق السقف: PIN مشرف، أو استثنِها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms: {words}</source>
        <extracomment>English for one: 1 room: {words}</extracomment>
        <translation>
            <numerusform>لا غرف: {words}</numerusform>
            <numerusform>غرفة واحدة: {words}</numerusform>
            <numerusform>غرفتان: {words}</numerusform>
            <numerusform>{n} غرف: {words}</numerusform>
            <numerusform>{n} غرفة: {words}</numerusform>
            <numerusform>{n} غرفة: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>English for one: 1 row</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in</source>
        <extracomment>English for one: 1 row is in</extracomment>
        <translation>
            <numerusform>لم تدخل صفوف</numerusform>
            <numerusform>دخل صف واحد</numerusform>
            <numerusform>دخل صفان</numerusform>
            <numerusform>دخلت {n} صفوف</numerusform>
            <numerusform>دخل {n} صفًا</numerusform>
            <numerusform>دخل {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>English for one: 1 row was left out.</extracomment>
        <translation>
            <numerusform>لم يُهمل أي صف.</numerusform>
            <numerusform>أُهمل صف واحد.</numerusform>
            <numerusform>أُهمل صفان.</numerusform>
            <numerusform>أُهملت {n} صفوف.</numerusform>
            <numerusform>أُهمل {n} صفًا.</numerusform>
            <numerusform>أُهمل {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are due</source>
        <extracomment>English for one: 1 stay is due</extracomment>
        <translation>
            <numerusform>لا إقامات حان حذفها</numerusform>
            <numerusform>إقامة واحدة حان حذفها</numerusform>
            <numerusform>إقامتان حان حذفهما</numerusform>
            <numerusform>{n} إقامات حان حذفها</numerusform>
            <numerusform>{n} إقامة حان حذفها</numerusform>
            <numerusform>{n} إقامة حان حذفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are erased, on record as lines {first} to {last}</source>
        <extracomment>English for one: 1 stay is erased, on record as line {first}</extracomment>
        <translation>
            <numerusform>لم تُحذف أي إقامة (القيد {first})</numerusform>
            <numerusform>حُذفت إقامة واحدة، ودُوّن ذلك في القيد {first}</numerusform>
            <numerusform>حُذفت إقامتان، ودُوّن ذلك في القيود من {first} إلى {last}</numerusform>
            <numerusform>حُذفت {n} إقامات، ودُوّن ذلك في القيود من {first} إلى {last}</numerusform>
            <numerusform>حُذفت {n} إقامة، ودُوّن ذلك في القيود من {first} إلى {last}</numerusform>
            <numerusform>حُذفت {n} إقامة، ودُوّن ذلك في القيود من {first} إلى {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays due to be erased</source>
        <extracomment>English for one: 1 stay due to be erased</extracomment>
        <translation>
            <numerusform>لا إقامات حان حذفها</numerusform>
            <numerusform>إقامة واحدة حان حذفها</numerusform>
            <numerusform>إقامتان حان حذفهما</numerusform>
            <numerusform>{n} إقامات حان حذفها</numerusform>
            <numerusform>{n} إقامة حان حذفها</numerusform>
            <numerusform>{n} إقامة حان حذفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <extracomment>English for one: 1 taken back</extracomment>
        <translation>
            <numerusform>لم يُعكس شيء</numerusform>
            <numerusform>عُكس واحد</numerusform>
            <numerusform>عُكس اثنان</numerusform>
            <numerusform>عُكس {n}</numerusform>
            <numerusform>عُكس {n}</numerusform>
            <numerusform>عُكس {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things must be mended.</source>
        <extracomment>English for one: 1 thing must be mended.</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح.</numerusform>
            <numerusform>أمر واحد يجب إصلاحه.</numerusform>
            <numerusform>أمران يجب إصلاحهما.</numerusform>
            <numerusform>{n} أمور يجب إصلاحها.</numerusform>
            <numerusform>{n} أمرًا يجب إصلاحه.</numerusform>
            <numerusform>{n} أمر يجب إصلاحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>English for one: 1 to look at</extracomment>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>واحد للنظر فيه</numerusform>
            <numerusform>اثنان للنظر فيهما</numerusform>
            <numerusform>{n} للنظر فيها</numerusform>
            <numerusform>{n} للنظر فيها</numerusform>
            <numerusform>{n} للنظر فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to settle</source>
        <extracomment>English for one: 1 to settle</extracomment>
        <translation>
            <numerusform>لا شيء للمطابقة</numerusform>
            <numerusform>واحد للمطابقة</numerusform>
            <numerusform>اثنان للمطابقة</numerusform>
            <numerusform>{n} للمطابقة</numerusform>
            <numerusform>{n} للمطابقة</numerusform>
            <numerusform>{n} للمطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for approval</source>
        <extracomment>English for one: 1 waits for approval</extracomment>
        <translation>
            <numerusform>لا شيء ينتظر الموافقة</numerusform>
            <numerusform>واحد ينتظر الموافقة</numerusform>
            <numerusform>اثنان ينتظران الموافقة</numerusform>
            <numerusform>{n} تنتظر الموافقة</numerusform>
            <numerusform>{n} تنتظر الموافقة</numerusform>
            <numerusform>{n} تنتظر الموافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}, {n} nights</source>
        <extracomment>English for one: {span}, 1 night</extracomment>
        <translation>
            <numerusform>‏{span}، بلا ليالٍ</numerusform>
            <numerusform>‏{span}، ليلة واحدة</numerusform>
            <numerusform>‏{span}، ليلتان</numerusform>
            <numerusform>‏{span}، {n} ليالٍ</numerusform>
            <numerusform>‏{span}، {n} ليلة</numerusform>
            <numerusform>‏{span}، {n} ليلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source> · left</source>
        <translation> · غادر</translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation>1 · بسيط</translation>
    </message>
    <message>
        <source>2 · annoying</source>
        <translation>2 · مزعج</translation>
    </message>
    <message>
        <source>3 · serious</source>
        <translation>3 · خطير</translation>
    </message>
    <message>
        <source>4 · stay spoilt</source>
        <translation>4 · أفسدها</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>طرف ثالث</translation>
    </message>
    <message>
        <source>All of them are recorded together, or none.</source>
        <translation>تُسجَّل كلها معًا، أو لا تُسجَّل أي منها.</translation>
    </message>
    <message>
        <source>Already logged: {each} {kind} for {many}</source>
        <translation>مسجّل من قبل: {kind} بقيمة {each} لعدد {many}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>بالدردشة</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Caps today</source>
        <translation>سقوف اليوم</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>اختر أولًا لفتة من آخر القيود</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>إسعاد</translation>
    </message>
    <message>
        <source>Deluxe</source>
        <translation>ديلوكس</translation>
    </message>
    <message>
        <source>Enter shows each cap</source>
        <translation>‏Enter يعرض كل سقف</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>جهة الخطأ</translation>
    </message>
    <message>
        <source>Favourite {n}</source>
        <translation>المفضّلة {n}</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>تصفية آخر اللفتات</translation>
    </message>
    <message>
        <source>Folio, bar, spa</source>
        <translation>حساب، بار، سبا</translation>
    </message>
    <message>
        <source>Go to the quick line</source>
        <translation>الذهاب إلى السطر السريع</translation>
    </message>
    <message>
        <source>Go to what waits for approval</source>
        <translation>الذهاب إلى ما ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>مجاملة</translation>
    </message>
    <message>
        <source>How much is it? Type what the guest gets, such as {example}.</source>
        <translation>كم المبلغ؟ اكتب ما يناله النزيل، مثل {example}.</translation>
    </message>
    <message>
        <source>Junior suite</source>
        <translation>جناح جونيور</translation>
    </message>
    <message>
        <source>Logged {each} {kind} for {many} as one incident</source>
        <translation>سُجّل: {kind} بقيمة {each} لعدد {many} كواقعة واحدة</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>لفتة جديدة…</translation>
    </message>
    <message>
        <source>New {kind}…</source>
        <translation>جديد: {kind}…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>One thing, many rooms…</source>
        <translation>أمر واحد، غرف كثيرة…</translation>
    </message>
    <message>
        <source>Over by {over}</source>
        <translation>تجاوز بمقدار {over}</translation>
    </message>
    <message>
        <source>Over by {over} · {left} is left</source>
        <translation>تجاوز بمقدار {over} · يتبقى {left}</translation>
    </message>
    <message>
        <source>Owner: {what}</source>
        <translation>المسؤول: {what}</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>تسجيل {n}</translation>
    </message>
    <message>
        <source>Promise: {when}</source>
        <translation>الوعد: {when}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>الموعود: {what}</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>قيد عكسي</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Take my last line back</source>
        <translation>عكس آخر قيد لي</translation>
    </message>
    <message>
        <source>Take the selected line back (Delete)</source>
        <translation>عكس القيد المحدد (Delete)</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>Today you helped {guests} with {gestures}</source>
        <translation>ساعدتَ اليوم {guests} بعدد {gestures}</translation>
    </message>
    <message>
        <source>True-up</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name and choose the guest.</source>
        <translation>لمن هو؟ اكتب غرفة أو اسمًا واختر النزيل.</translation>
    </message>
    <message>
        <source>after the stay</source>
        <translation>بعد الإقامة</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>يصل {day}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>أُخلف</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>colleagues {money}</source>
        <translation>الزملاء {money}</translation>
    </message>
    <message>
        <source>counts for {day} until {time}</source>
        <translation>يُحسب ليوم {day} حتى {time}</translation>
    </message>
    <message>
        <source>counts for {day}: the day was rolled</source>
        <translation>يُحسب ليوم {day}: نُقل اليوم</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>موعده {when}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>had the same at {time}</source>
        <translation>نال مثله عند {time}</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>مقيم</translation>
    </message>
    <message>
        <source>in house · leaves today</source>
        <translation>مقيم · يغادر اليوم</translation>
    </message>
    <message>
        <source>in house · until {day}</source>
        <translation>مقيم · حتى {day}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>وُفي به</translation>
    </message>
    <message>
        <source>late correction</source>
        <translation>تصحيح متأخر</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>يغادر اليوم</translation>
    </message>
    <message>
        <source>leaves {left}</source>
        <translation>يُبقي {left}</translation>
    </message>
    <message>
        <source>leaves {left} of {of}</source>
        <translation>يُبقي {left} من {of}</translation>
    </message>
    <message>
        <source>leaves {left} of {of} on {day}</source>
        <translation>يُبقي {left} من {of} يوم {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>left on {day}: marked as after the stay</source>
        <translation>غادر في {day}: يُميَّز بأنه بعد الإقامة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُهمل</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>غادر {day}</translation>
    </message>
    <message>
        <source>left: marked as after the stay</source>
        <translation>غادر: يُميَّز بأنه بعد الإقامة</translation>
    </message>
    <message>
        <source>moved here from {room}</source>
        <translation>انتقل إلى هنا من {room}</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>يحتاج موافقة</translation>
    </message>
    <message>
        <source>no cap in force · ask a manager</source>
        <translation>لا سقف ساريًا · اسأل مديرًا</translation>
    </message>
    <message>
        <source>no cap in force: ask a manager</source>
        <translation>لا سقف ساريًا: اسأل مديرًا</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>لا سقف ساريًا لك: اطلب من مدير تحديد سقف</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>nobody in {words}</source>
        <translation>لا أحد في {words}</translation>
    </message>
    <message>
        <source>of line {seq}</source>
        <translation>للقيد {seq}</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>واقعة واحدة</translation>
    </message>
    <message>
        <source>only what this desk knows</source>
        <translation>ما يعرفه هذا المكتب فقط</translation>
    </message>
    <message>
        <source>over by true-up</source>
        <translation>فوق السقف بعد التسوية</translation>
    </message>
    <message>
        <source>over by {over}</source>
        <translation>تجاوز بمقدار {over}</translation>
    </message>
    <message>
        <source>over by {over} on {day} · a lead approves</source>
        <translation>تجاوز بمقدار {over} يوم {day} · يوافق مشرف</translation>
    </message>
    <message>
        <source>over by {over} · a lead approves</source>
        <translation>تجاوز بمقدار {over} · يوافق مشرف</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>فوق السقف</translation>
    </message>
    <message>
        <source>over cap · {who}</source>
        <translation>فوق السقف · {who}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>معكوس جزئيًا</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>يشارك الغرفة</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>this guest {alone} · all who share {all}</source>
        <translation>هذا النزيل {alone} · كل المشاركين {all}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>أي سبب: {causes}؟</translation>
    </message>
    <message>
        <source>{given} given today, no limit</source>
        <translation>أُعطي اليوم {given}، بلا حد</translation>
    </message>
    <message>
        <source>{given} of {of} given today</source>
        <translation>أُعطي اليوم {given} من {of}</translation>
    </message>
    <message>
        <source>{label}  {value} · costs {cost}</source>
        <translation>‏{label}  {value} · يكلّف {cost}</translation>
    </message>
    <message>
        <source>{left} of {of} left</source>
        <translation>يتبقى {left} من {of}</translation>
    </message>
    <message>
        <source>{many} · {each} each · {total} in all</source>
        <translation>‏{many} · {each} لكل منها · {total} إجمالًا</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>يتبقى {money}</translation>
    </message>
    <message>
        <source>{money} waits</source>
        <translation>‏{money} ينتظر</translation>
    </message>
    <message>
        <source>{n} more from colleagues, {money}</source>
        <translation>{n} أخرى من الزملاء، {money}</translation>
    </message>
    <message>
        <source>{n} over cap · {who}</source>
        <translation>{n} فوق السقف · {who}</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>الغرف: {n}</translation>
    </message>
    <message>
        <source>{said} · {waiting} waits for approval</source>
        <translation>‏{said} · {waiting} ينتظر الموافقة</translation>
    </message>
    <message>
        <source>{said} — Ctrl+Z undoes</source>
        <translation>‏{said} — Ctrl+Z للتراجع</translation>
    </message>
    <message>
        <source>{said}; {n} above the lead's own limit</source>
        <translation>‏{said}؛ {n} فوق حدّ المشرف نفسه</translation>
    </message>
    <message>
        <source>{who} gave {money} at {time}</source>
        <translation>أعطى {who} {money} عند {time}</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>A first or family name alone in somebody else's note</source>
        <translation>اسم أول أو اسم عائلة وحده في ملاحظة عن شخص آخر</translation>
    </message>
    <message>
        <source>A first or family name alone in somebody else's note: look at line {seqs}{more}</source>
        <translation>اسم أو لقب وحده في ملاحظة تخص غيره: انظر السطر {seqs}{more}</translation>
    </message>
    <message>
        <source>A line that you erased the guest, and why</source>
        <translation>قيد يفيد بأنك حذفت النزيل، ولماذا</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>إضافة نزيل</translation>
    </message>
    <message>
        <source>Also the other visit under this name</source>
        <translation>وكذلك الزيارة الأخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>Also the {n} other visits under this name</source>
        <translation>وكذلك الزيارات الأخرى بهذا الاسم ({n})</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on</source>
        <translation>النسخ الاحتياطية، والدفاتر التي نحّتها استعادة: يزول آخرها مع أول نسخة احتياطية بدءًا من {day}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>رقم التأكيد</translation>
    </message>
    <message>
        <source>Correct this guest's name</source>
        <translation>تصحيح اسم هذا النزيل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates and rooms of the stay</source>
        <translation>تواريخ الإقامة وغرفها</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Drafts and typed lines of {who}</source>
        <translation>المسودات والسطور التي كتبها {who}</translation>
    </message>
    <message>
        <source>Erase this guest for good…</source>
        <translation>حذف هذا النزيل نهائيًا…</translation>
    </message>
    <message>
        <source>Every name and reading, the booking</source>
        <translation>كل اسم وقراءته، والحجز</translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation>قُرئت كل الصفوف</translation>
    </message>
    <message>
        <source>Everybody in house is on the list</source>
        <translation>كل مقيم موجود في القائمة</translation>
    </message>
    <message>
        <source>Everybody today</source>
        <translation>الجميع اليوم</translation>
    </message>
    <message>
        <source>Exported files (PDF, CSV), copies kept elsewhere, and paper</source>
        <translation>الملفات المصدّرة (PDF وCSV)، والنسخ المحفوظة في مكان آخر، والورق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>البحث عن نزيل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>أعطاه</translation>
    </message>
    <message>
        <source>Go to this guest's time line</source>
        <translation>الذهاب إلى الخط الزمني لهذا النزيل</translation>
    </message>
    <message>
        <source>Goes, from the file and its pages</source>
        <translation>يزول، من الملف وصفحاته</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>Import the in-house list</source>
        <translation>استيراد قائمة المقيمين</translation>
    </message>
    <message>
        <source>In which language? Arrow keys choose, Enter goes on.</source>
        <translation>بأي لغة؟ أسهم لوحة المفاتيح تختار، وEnter يتابع.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Letter to this guest as PDF…</source>
        <translation>رسالة إلى هذا النزيل بصيغة PDF…</translation>
    </message>
    <message>
        <source>Letter {document}.pdf</source>
        <translation>رسالة {document}.pdf</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in; it can still be corrected afterwards.</source>
        <translation>القيد {seq} تقدير إلى أن تصل الفاتورة؛ ويمكن تصحيحه بعد ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap today: its headroom comes back.</source>
        <translation>القيد {seq} ما زال محسوبًا على سقف المجموعة اليوم: يعود مقداره إلى المتاح.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>القيد {seq} ينتظر موافقة: وافق عليه أو ارفضه أولًا.</translation>
    </message>
    <message>
        <source>Move this guest to another room</source>
        <translation>نقل هذا النزيل إلى غرفة أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New gesture for this guest</source>
        <translation>لفتة جديدة لهذا النزيل</translation>
    </message>
    <message>
        <source>No colleague has given anything today</source>
        <translation>لم يعطِ أي زميل شيئًا اليوم</translation>
    </message>
    <message>
        <source>No line: nothing was given</source>
        <translation>لا قيد: لم يُعطَ شيء</translation>
    </message>
    <message>
        <source>Nobody is on the list as before</source>
        <translation>لا أحد في القائمة كما كان</translation>
    </message>
    <message>
        <source>Nobody new is on the list</source>
        <translation>لا أحد جديد في القائمة</translation>
    </message>
    <message>
        <source>Nobody's stay changes</source>
        <translation>لا تتغير إقامة أحد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing was given to this guest that has a voucher: a credit or a label does.</source>
        <translation>لم يُعطَ هذا النزيل ما له قسيمة: للرصيد أو الملصق قسيمة.</translation>
    </message>
    <message>
        <source>Out of this desk's reach</source>
        <translation>خارج متناول هذا المكتب</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>يبقى في اليومية</translation>
    </message>
    <message>
        <source>Texts that write the whole name: line {seqs}{more}</source>
        <translation>نصوص تذكر الاسم كاملًا: القيد {seqs}{more}</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>النزيل مقيم في الفندق: سجّل مغادرته أولًا.</translation>
    </message>
    <message>
        <source>The letter to {name}</source>
        <translation>الخطاب إلى {name}</translation>
    </message>
    <message>
        <source>The lines with their days, amounts and rooms</source>
        <translation>القيود بأيامها ومبالغها وغرفها</translation>
    </message>
    <message>
        <source>The list is in: {parts}.</source>
        <translation>دخلت القائمة: {parts}.</translation>
    </message>
    <message>
        <source>The voucher for line {seq}</source>
        <translation>القسيمة للقيد {seq}</translation>
    </message>
    <message>
        <source>This guest has left</source>
        <translation>غادر هذا النزيل</translation>
    </message>
    <message>
        <source>This guest is also another entry…</source>
        <translation>هذا النزيل هو أيضًا مُدخل آخر…</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>هذه الإقامة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Totals, and the chain that proves them</source>
        <translation>المجاميع، والسلسلة التي تثبتها</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Voucher for this guest as PDF…</source>
        <translation>قسيمة لهذا النزيل بصيغة PDF…</translation>
    </message>
    <message>
        <source>Voucher {document}.pdf</source>
        <translation>قسيمة {document}.pdf</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet: nobody will know whom it was promised to.</source>
        <translation>ما وعد به القيد {seq} لم يحن موعده بعد: لن يعرف أحد لمن كان الوعد.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب إهماله</translation>
    </message>
    <message>
        <source>You today</source>
        <translation>أنت اليوم</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>يصل {day}</translation>
    </message>
    <message>
        <source>caller, no room</source>
        <translation>متصل، بلا غرفة</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>التواريخ: {order}</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>in house until {day}</source>
        <translation>مقيم حتى {day}</translation>
    </message>
    <message>
        <source>in house, no departure yet</source>
        <translation>مقيم، بلا مغادرة بعد</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>يغادر اليوم</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>غادر {day}</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>لا سقف ساريًا لك: اطلب من مدير تحديد سقف</translation>
    </message>
    <message>
        <source>no departure</source>
        <translation>بلا مغادرة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>من {cap}</translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation>تجاوز بمقدار {money}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>منذ {day}، {time}</translation>
    </message>
    <message>
        <source>this guest {alone}, with the party {pooled}</source>
        <translation>هذا النزيل {alone}، مع المجموعة {pooled}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>was due to leave {day}</source>
        <translation>كان يُفترض أن يغادر {day}</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation>يتبقى اليوم {money}</translation>
    </message>
    <message>
        <source>{money} waits for approval</source>
        <translation>‏{money} ينتظر الموافقة</translation>
    </message>
    <message>
        <source>{span}, night {n} of {count}</source>
        <translation>‏{span}، الليلة {n} من {count}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>+43 1 555 0100, or a mailbox; empty when only the desk itself will do.</source>
        <translation>‏‎+43 1 555 0100 أو صندوق بريد؛ فارغ حين لا سبيل إلا المكتب نفسه.</translation>
    </message>
    <message>
        <source>03:00: a gesture at 02:30 still counts for the day before.</source>
        <translation>03:00: لفتة عند 02:30 ما زالت تُحسب لليوم السابق.</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50.</source>
        <translation>1,234.50 أو 1.234,50.</translation>
    </message>
    <message>
        <source>1,50 where semicolons part the cells.</source>
        <translation>1,50 حيث تفصل الفاصلة المنقوطة بين الخلايا.</translation>
    </message>
    <message>
        <source>100.00, or none for no limit.</source>
        <translation>100.00، أو none لعدم وجود حد.</translation>
    </message>
    <message>
        <source>12.50 of 25.00, when half of a voucher was returned.</source>
        <translation>12.50 من 25.00، عندما تُعاد نصف القسيمة.</translation>
    </message>
    <message>
        <source>14.37 for a label that was estimated at 12.00.</source>
        <translation>14.37 لملصق قُدّر بمبلغ 12.00.</translation>
    </message>
    <message>
        <source>150.00; Enter says who would have had to ask.</source>
        <translation>‏150.00؛ Enter يبيّن من كان سيحتاج إلى السؤال.</translation>
    </message>
    <message>
        <source>18, unless the law where you are says less.</source>
        <translation>18، ما لم يحدد القانون عندكم أقل.</translation>
    </message>
    <message>
        <source>2 at 30 a night counts 30 today and 30 tomorrow.</source>
        <translation>2 بمبلغ 30 لليلة: تُحسب 30 اليوم و30 غدًا.</translation>
    </message>
    <message>
        <source>20 or 20.00; nothing is rounded or trimmed to fit.</source>
        <translation>20 أو 20.00؛ لا شيء يُقرَّب أو يُقتطع ليسعه السقف.</translation>
    </message>
    <message>
        <source>2027-01-31.</source>
        <translation>2027-01-31.</translation>
    </message>
    <message>
        <source>27 Nov, or 3.</source>
        <translation>‏2026-11-27 أو 3.</translation>
    </message>
    <message>
        <source>2h, 1d, 18:00 or tomorrow.</source>
        <translation>‏2h أو 1d أو 18:00 أو tomorrow.</translation>
    </message>
    <message>
        <source>401-418 not 405, or 4th floor.</source>
        <translation>‏‎401-418 not 405، أو ‎4th floor.</translation>
    </message>
    <message>
        <source>412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.</source>
        <translation>‏‎412 c20 wifi down !1d يعطي الغرفة 412 رصيدًا قدره 20 ويعد بشيء حتى الغد.</translation>
    </message>
    <message>
        <source>412 credit shows the credits of room 412; empty shows all lines.</source>
        <translation>‏‎412 credit يعرض أرصدة الغرفة 412؛ والفارغ يعرض كل القيود.</translation>
    </message>
    <message>
        <source>412 or nguyen; the arrow keys choose among several.</source>
        <translation>412 أو nguyen؛ مفاتيح الأسهم تختار من بين عدة.</translation>
    </message>
    <message>
        <source>412, a name, or a booking's number.</source>
        <translation>412، أو اسم، أو رقم حجز.</translation>
    </message>
    <message>
        <source>412, nguyen or GH1234; every word must fit.</source>
        <translation>412 أو nguyen أو GH1234؛ يجب أن تطابق كل كلمة.</translation>
    </message>
    <message>
        <source>412, or B-12.</source>
        <translation>412 أو B-12.</translation>
    </message>
    <message>
        <source>42, as it is printed on its report.</source>
        <translation>42، كما طُبع على تقريرها.</translation>
    </message>
    <message>
        <source>42, or 23 Nov.</source>
        <translation>42 أو 2026-11-23.</translation>
    </message>
    <message>
        <source>518.</source>
        <translation>518.</translation>
    </message>
    <message>
        <source>701, a name, or a booking's number.</source>
        <translation>701، أو اسم، أو رقم حجز.</translation>
    </message>
    <message>
        <source>7KQ2, for a code that ends in 7KQ2.</source>
        <translation>‏7KQ2، لرمز ينتهي بالعلامات 7KQ2.</translation>
    </message>
    <message>
        <source>90 s at a counter where guests stand.</source>
        <translation>90 ث عند مكتب يقف أمامه النزلاء.</translation>
    </message>
    <message>
        <source>A birthday cake delights; a credit for noise mends.</source>
        <translation>كعكة عيد ميلاد تُسعد؛ ورصيد عن الضجيج يُصلح.</translation>
    </message>
    <message>
        <source>A breakfast worth 20 may cost the house 7.</source>
        <translation>فطور قيمته 20 قد يكلّف الفندق 7.</translation>
    </message>
    <message>
        <source>A couple in one room has it twice, or once.</source>
        <translation>لزوجين في غرفة واحدة مرتين، أو مرة واحدة.</translation>
    </message>
    <message>
        <source>A couple in one room has two caps, or one.</source>
        <translation>لزوجين في غرفة واحدة سقفان، أو سقف واحد.</translation>
    </message>
    <message>
        <source>A credit of 20 for every room without hot water.</source>
        <translation>رصيد قدره 20 لكل غرفة بلا ماء ساخن.</translation>
    </message>
    <message>
        <source>A lead's cap is also the most that a lead can approve.</source>
        <translation>سقف المشرف هو أيضًا أقصى ما يستطيع الموافقة عليه.</translation>
    </message>
    <message>
        <source>A name alone is no proof: compare booking and dates first.</source>
        <translation>الاسم وحده ليس دليلًا: قارن الحجز والتواريخ أولًا.</translation>
    </message>
    <message>
        <source>A power cut in the street is nobody's fault here.</source>
        <translation>انقطاع الكهرباء في الشارع ليس خطأ أحد هنا.</translation>
    </message>
    <message>
        <source>A ready gesture of the house's catalogue: it fills in value, cost and the usual cause.</source>
        <translation>لفتة جاهزة من فهرس الفندق: تملأ القيمة والكلفة والسبب المعتاد.</translation>
    </message>
    <message>
        <source>A rep gives, a lead approves and closes shifts, a manager sets the policy.</source>
        <translation>الموظف يعطي، والمشرف يوافق ويغلق الورديات، والمدير يضع السياسة.</translation>
    </message>
    <message>
        <source>A slow breakfast is 1, a night without sleep is 3.</source>
        <translation>فطور بطيء 1، وليلة بلا نوم 3.</translation>
    </message>
    <message>
        <source>A word on how the promise ended; it stands on the guest's time line.</source>
        <translation>كلمة عن مآل الوعد؛ تظهر في الخط الزمني للنزيل.</translation>
    </message>
    <message>
        <source>A4 in most of the world, Letter in North America.</source>
        <translation>‏A4 في معظم العالم، وLetter في أمريكا الشمالية.</translation>
    </message>
    <message>
        <source>Ada Example, and not Ada alone.</source>
        <translation>‏Ada Example، لا Ada وحدها.</translation>
    </message>
    <message>
        <source>After how long without a key or a click the desk locks itself; drafts are kept.</source>
        <translation>المدة التي يقفل المكتب نفسه بعدها بلا مفتاح أو نقرة؛ والمسودات محفوظة.</translation>
    </message>
    <message>
        <source>All rooms that one incident befell: ranges, single rooms, floors, and what is left out.</source>
        <translation>كل الغرف التي أصابتها واقعة واحدة: نطاقات وغرف مفردة وطوابق، وما يُستثنى.</translation>
    </message>
    <message>
        <source>Always, where the computer takes its touch screen for a mouse.</source>
        <translation>دائمًا، حيث يعدّ الحاسوب شاشة اللمس فأرة.</translation>
    </message>
    <message>
        <source>An update is one file that ends in .latitude. It is signed: a changed or strange one is refused.</source>
        <translation>التحديث ملف واحد ينتهي بـ.latitude. وهو موقّع: يُرفض المعدَّل والغريب.</translation>
    </message>
    <message>
        <source>As IT was shown it, once.</source>
        <translation>كما عُرضت على تقنية المعلومات مرة واحدة.</translation>
    </message>
    <message>
        <source>As IT wrote it: postgresql://latitude_grand_spa@db.example/latitude.</source>
        <translation>كما كتبته تقنية المعلومات: postgresql://latitude_grand_spa@db.example/latitude.</translation>
    </message>
    <message>
        <source>Asked for it by mail on 3 November.</source>
        <translation>طلب ذلك بالبريد في 3 نوفمبر.</translation>
    </message>
    <message>
        <source>Bring an iron up.</source>
        <translation>إحضار مكواة إلى الغرفة.</translation>
    </message>
    <message>
        <source>By phone, when the room called.</source>
        <translation>بالهاتف، إذا اتصلت الغرفة.</translation>
    </message>
    <message>
        <source>By when it is due: a span or a time, never “soon”.</source>
        <translation>الموعد: مدة أو وقت، لا «قريبًا» أبدًا.</translation>
    </message>
    <message>
        <source>By when something more is promised to the guest; empty when nothing is.</source>
        <translation>موعد ما وُعد به النزيل علاوة على ذلك؛ فارغ إن لم يوعد بشيء.</translation>
    </message>
    <message>
        <source>C on the tabs chooses the credit, L the label, U the upgrade.</source>
        <translation>على الألسنة: C للرصيد، L للملصق، U للترقية.</translation>
    </message>
    <message>
        <source>CSV, which alone holds the guests' names.</source>
        <translation>‏CSV، وهو وحده يحوي أسماء النزلاء.</translation>
    </message>
    <message>
        <source>Call about the parcel.</source>
        <translation>الاتصال بشأن الطرد.</translation>
    </message>
    <message>
        <source>Choose the stick itself, and the newest one on it for this computer is taken.</source>
        <translation>اختر الذاكرة نفسها، فيؤخذ أحدث ما فيها لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Copy it from the label: RR 1234 5678 9.</source>
        <translation>انسخه من الملصق: RR 1234 5678 9.</translation>
    </message>
    <message>
        <source>Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.</source>
        <translation>‏Ctrl++‎ يكبّر درجة في أي مكان، وCtrl+0 لحجم 100 %.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.</source>
        <translation>‏Ctrl+1 إلى Ctrl+4: 7 أو 30 أو 90 أو 365 يومًا.</translation>
    </message>
    <message>
        <source>Ctrl+Tab turns to the next one.</source>
        <translation>‏Ctrl+Tab ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>D is delighted, F is fine, U is still unhappy.</source>
        <translation>‏D مسرور جدًا، F راضٍ، U ما زال غير راضٍ.</translation>
    </message>
    <message>
        <source>Deutsch, when the auditor reads German.</source>
        <translation>العربية، إذا كان المدقق يقرأ العربية.</translation>
    </message>
    <message>
        <source>EUR, or type the country.</source>
        <translation>‏EUR، أو اكتب البلد.</translation>
    </message>
    <message>
        <source>Each such line is marked on the report.</source>
        <translation>كل قيد كهذا يُميَّز في التقرير.</translation>
    </message>
    <message>
        <source>Empty at the first desk; at the next ones the eight groups that it shows.</source>
        <translation>فارغ عند المكتب الأول؛ وعند التالية المجموعات الثماني التي يعرضها.</translation>
    </message>
    <message>
        <source>Estimate 12, and write 14.37 on F3 when the carrier's bill is there.</source>
        <translation>قدّر 12، واكتب 14.37 في F3 عندما تصل فاتورة شركة الشحن.</translation>
    </message>
    <message>
        <source>Every cap can be changed later in the settings, from a day on.</source>
        <translation>يمكن تغيير كل سقف لاحقًا في الإعدادات، من يوم معيّن.</translation>
    </message>
    <message>
        <source>Every line of the shift, or only what a lead should look at.</source>
        <translation>كل قيود الوردية، أو ما ينبغي أن يراه المشرف فقط.</translation>
    </message>
    <message>
        <source>Everything, to see what was left open for days.</source>
        <translation>الكل، لترى ما بقي مفتوحًا أيامًا.</translation>
    </message>
    <message>
        <source>Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.</source>
        <translation>الاستثناءات: مبالغ فوق سقف، وقيود عكسية، وتقديرات، وساعات مشكوك فيها.</translation>
    </message>
    <message>
        <source>Express or standard.</source>
        <translation>سريع أو عادي.</translation>
    </message>
    <message>
        <source>Finds everything that can be done by a few letters of it; Enter does it.</source>
        <translation>يجد كل ما يمكن فعله ببضعة أحرف منه؛ وEnter ينفّذه.</translation>
    </message>
    <message>
        <source>Finds guests in house and all earlier ones, by room, name or confirmation.</source>
        <translation>يجد النزلاء المقيمين وكل السابقين، بالغرفة أو الاسم أو رقم التأكيد.</translation>
    </message>
    <message>
        <source>Finds what the guides say: every word must stand in a section.</source>
        <translation>يجد ما تقوله الأدلة: يجب أن ترد كل كلمة في القسم نفسه.</translation>
    </message>
    <message>
        <source>Folio, bar, or voucher.</source>
        <translation>حساب النزيل أو البار أو قسيمة.</translation>
    </message>
    <message>
        <source>For how many nights the better room is given; each night counts on its own day.</source>
        <translation>عدد الليالي التي تُعطى فيها الغرفة الأفضل؛ تُحسب كل ليلة في يومها.</translation>
    </message>
    <message>
        <source>For the room choose the column that is called “Zimmer” or “Room No.”.</source>
        <translation>للغرفة اختر العمود المسمّى «Zimmer» أو «Room No.‎».</translation>
    </message>
    <message>
        <source>For whom the cap is: reps, leads or managers.</source>
        <translation>لمن السقف: الموظفون أم المشرفون أم المديرون.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one in the settings.</source>
        <translation>نسيته؟ يعيّن المدير رمزًا جديدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Four groups of four signs; it may be typed without the dashes.</source>
        <translation>أربع مجموعات من أربع علامات؛ ويجوز كتابته دون الشرطات.</translation>
    </message>
    <message>
        <source>Four to twelve digits; they are shown to nobody.</source>
        <translation>من أربعة إلى اثني عشر رقمًا؛ لا تظهر لأحد.</translation>
    </message>
    <message>
        <source>Français for a guest from Lyon.</source>
        <translation>‏Français لنزيل من ليون.</translation>
    </message>
    <message>
        <source>Front desk, or Concierge.</source>
        <translation>مكتب الاستقبال، أو الكونسيرج.</translation>
    </message>
    <message>
        <source>GH123456.</source>
        <translation>GH123456.</translation>
    </message>
    <message>
        <source>Grand Hotel.</source>
        <translation>الفندق الكبير.</translation>
    </message>
    <message>
        <source>How a guest reaches the desk from outside; it is printed on letters to guests.</source>
        <translation>كيف يصل النزيل إلى المكتب من الخارج؛ يُطبع على الرسائل إلى النزلاء.</translation>
    </message>
    <message>
        <source>How amounts are written on screens and reports: with a point or a comma.</source>
        <translation>كيف تُكتب المبالغ على الشاشات والتقارير: بنقطة أم بفاصلة.</translation>
    </message>
    <message>
        <source>How it is sent, as the carrier calls it.</source>
        <translation>طريقة الإرسال، كما تسمّيها شركة الشحن.</translation>
    </message>
    <message>
        <source>How large the text of this computer's window is.</source>
        <translation>حجم النص في نافذة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>How many business days up to today are counted.</source>
        <translation>عدد أيام العمل التي تُحسب حتى اليوم.</translation>
    </message>
    <message>
        <source>How many months after departure a guest is due to be erased; nothing goes by itself.</source>
        <translation>عدد الأشهر بعد المغادرة التي يحين بعدها حذف النزيل؛ لا شيء يُحذف تلقائيًا.</translation>
    </message>
    <message>
        <source>How much came back, at most what was given.</source>
        <translation>كم أُعيد، بما لا يتجاوز ما أُعطي.</translation>
    </message>
    <message>
        <source>How much each role may give one guest in one day, to begin with.</source>
        <translation>كم يجوز لكل دور أن يعطي نزيلًا واحدًا في اليوم، كبداية.</translation>
    </message>
    <message>
        <source>How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4).</source>
        <translation>إلى أي حد أفسد الإقامة، من إزعاج بسيط (1) إلى إقامة فاسدة (4).</translation>
    </message>
    <message>
        <source>How the guest reached the house with it.</source>
        <translation>كيف أوصل النزيل الأمر إلى الفندق.</translation>
    </message>
    <message>
        <source>How the name is typed in another script, so that others find it.</source>
        <translation>كيف يُكتب الاسم بحروف أخرى، ليجده الآخرون.</translation>
    </message>
    <message>
        <source>Junior suite.</source>
        <translation>جناح جونيور.</translation>
    </message>
    <message>
        <source>LL. Nobody approves an own line.</source>
        <translation>‏LL. لا أحد يوافق على قيد له.</translation>
    </message>
    <message>
        <source>LL. Nobody decides about an own line.</source>
        <translation>‏LL. لا أحد يقرر في قيد له.</translation>
    </message>
    <message>
        <source>Last 30 days.</source>
        <translation>آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Lets a lead approve an own line, for houses with one lead on duty.</source>
        <translation>يتيح للمشرف الموافقة على قيد له، للفنادق ذات المشرف الواحد في الخدمة.</translation>
    </message>
    <message>
        <source>Lyon.</source>
        <translation>ليون.</translation>
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
        <translation>يجعل الأزرار والحقول والصفوف كبيرة بما يكفي للإصبع مهما كان حجم النص.</translation>
    </message>
    <message>
        <source>No birthday and no row of the same digit.</source>
        <translation>لا تاريخ ميلاد ولا تكرارًا لرقم واحد.</translation>
    </message>
    <message>
        <source>No signal by the window from 20:00 to 22:30.</source>
        <translation>لا إشارة قرب النافذة من 20:00 إلى 22:30.</translation>
    </message>
    <message>
        <source>Nothing is looked for in a network, now or later.</source>
        <translation>لا يُبحث عن شيء في شبكة، لا الآن ولا لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing moves when the computer's own settings ask for none.</source>
        <translation>لا شيء يتحرك عندما تطلب إعدادات الحاسوب ذلك.</translation>
    </message>
    <message>
        <source>Past shifts have a late correction's supplement beside them.</source>
        <translation>بجانب الورديات السابقة ملحق بتصحيحاتها المتأخرة.</translation>
    </message>
    <message>
        <source>Reached her, the parcel is on its way.</source>
        <translation>تم الاتصال بها، والطرد في الطريق.</translation>
    </message>
    <message>
        <source>Rep: what reps gave in the last days.</source>
        <translation>الموظف: ما أعطاه الموظفون في الأيام الأخيرة.</translation>
    </message>
    <message>
        <source>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</source>
        <translation>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</translation>
    </message>
    <message>
        <source>She stays for a month and asks for me.</source>
        <translation>تقيم شهرًا وتطلبني.</translation>
    </message>
    <message>
        <source>Shows how many questions the cap has led to.</source>
        <translation>يعرض كم سؤالًا أدى إليه السقف.</translation>
    </message>
    <message>
        <source>Shows only the closed shifts that hold every word typed here.</source>
        <translation>يعرض فقط الورديات المغلقة التي فيها كل كلمة كُتبت هنا.</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word typed here, in any column.</source>
        <translation>يعرض فقط القيود التي فيها كل كلمة كُتبت هنا، في أي عمود.</translation>
    </message>
    <message>
        <source>Standard double.</source>
        <translation>غرفة مزدوجة عادية.</translation>
    </message>
    <message>
        <source>TS.</source>
        <translation>TS.</translation>
    </message>
    <message>
        <source>That manager's PIN, as it was when the backup was made.</source>
        <translation>رمز PIN لذلك المدير، كما كان عند إنشاء النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The PIN of then, if it was changed since.</source>
        <translation>رمز PIN آنذاك، إن تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with now.</source>
        <translation>رمز PIN الذي تسجّل به الدخول الآن.</translation>
    </message>
    <message>
        <source>The PIN that you sign in with.</source>
        <translation>رمز PIN الذي تسجّل به الدخول.</translation>
    </message>
    <message>
        <source>The PIN to begin with, 4 to 12 digits; the person can change it in the settings.</source>
        <translation>رمز PIN الأول، من 4 إلى 12 رقمًا؛ يمكن لصاحبه تغييره في الإعدادات.</translation>
    </message>
    <message>
        <source>The arrow keys choose, Tab goes to the word, Enter confirms.</source>
        <translation>مفاتيح الأسهم تختار، وTab ينتقل إلى الكلمة، وEnter يؤكد.</translation>
    </message>
    <message>
        <source>The arrow keys turn from one to the next.</source>
        <translation>مفاتيح الأسهم تنتقل من واحد إلى التالي.</translation>
    </message>
    <message>
        <source>The booking's number, if there is one: those who share it are one party.</source>
        <translation>رقم الحجز إن وُجد: من يشتركون فيه مجموعة واحدة.</translation>
    </message>
    <message>
        <source>The business day from which it is in force; lines posted before keep their cap.</source>
        <translation>يوم العمل الذي يسري منه؛ والقيود المسجّلة قبله تحتفظ بسقفها.</translation>
    </message>
    <message>
        <source>The business days on which the lines of the file were posted, or the shift that holds them.</source>
        <translation>أيام العمل التي سُجلت فيها أسطر الملف، أو الوردية التي تضمها.</translation>
    </message>
    <message>
        <source>The charger that was left in the room.</source>
        <translation>الشاحن الذي تُرك في الغرفة.</translation>
    </message>
    <message>
        <source>The code that was printed when the hotel was set up; it gives a manager a new PIN.</source>
        <translation>الرمز الذي طُبع عند إعداد الفندق؛ يعطي المدير رمز PIN جديدًا.</translation>
    </message>
    <message>
        <source>The colours of this computer's window; they are no policy.</source>
        <translation>ألوان نافذة هذا الحاسوب؛ وليست سياسة.</translation>
    </message>
    <message>
        <source>The currency of all amounts. It cannot be changed once something was posted.</source>
        <translation>عملة كل المبالغ. لا يمكن تغييرها بعد تسجيل أي شيء.</translation>
    </message>
    <message>
        <source>The day of departure, as a date or a number of nights; empty when it is open.</source>
        <translation>يوم المغادرة، تاريخًا أو عدد ليالٍ؛ فارغ إن كان مفتوحًا.</translation>
    </message>
    <message>
        <source>The first and the last business day whose lines the file holds; the same day twice is that day.</source>
        <translation>أول يوم عمل وآخر يوم عمل يضم الملف أسطرهما؛ اليوم نفسه مرتين يعني ذلك اليوم.</translation>
    </message>
    <message>
        <source>The first and the last of a month.</source>
        <translation>أول الشهر وآخره.</translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation>أول الشهر القادم.</translation>
    </message>
    <message>
        <source>The footer of the last printed report, so that no number on paper is given out twice.</source>
        <translation>تذييل آخر تقرير مطبوع، كي لا يُعطى رقم مطبوع مرتين.</translation>
    </message>
    <message>
        <source>The guest did not want it.</source>
        <translation>لم يرده النزيل.</translation>
    </message>
    <message>
        <source>The guest who gets it, by room, name or confirmation; in house comes first.</source>
        <translation>النزيل الذي يناله، بالغرفة أو الاسم أو رقم التأكيد؛ والمقيمون أولًا.</translation>
    </message>
    <message>
        <source>The guest's name as the guest writes it, in any script.</source>
        <translation>اسم النزيل كما يكتبه هو، بأي كتابة.</translation>
    </message>
    <message>
        <source>The hotel's name as it stands on the lock screen and on every report.</source>
        <translation>اسم الفندق كما يظهر على شاشة القفل وعلى كل تقرير.</translation>
    </message>
    <message>
        <source>The hotel’s key, which opens what the desks tell each other. The first desk makes it.</source>
        <translation>مفتاح الفندق الذي يفتح ما تقوله المكاتب بعضها لبعض. يصنعه المكتب الأول.</translation>
    </message>
    <message>
        <source>The initials of a manager, as they were when the backup was made.</source>
        <translation>الأحرف الأولى لمدير، كما كانت عند إنشاء النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The initials of the lead who agrees to the amount above your cap.</source>
        <translation>الأحرف الأولى للمشرف الذي يوافق على المبلغ فوق سقفك.</translation>
    </message>
    <message>
        <source>The initials of the lead who decides about the amount.</source>
        <translation>الأحرف الأولى للمشرف الذي يقرر بشأن المبلغ.</translation>
    </message>
    <message>
        <source>The initials of the manager who puts on record that the damage was seen.</source>
        <translation>الأحرف الأولى للمدير الذي يدوّن أن التلف قد رُئي.</translation>
    </message>
    <message>
        <source>The language of reports and papers from now on; a letter or a voucher may be in another one.</source>
        <translation>لغة التقارير والأوراق من الآن؛ ويمكن أن يكون الخطاب أو القسيمة بلغة أخرى.</translation>
    </message>
    <message>
        <source>The language of this one letter or voucher; the house's own is chosen already.</source>
        <translation>لغة هذه الرسالة أو القسيمة وحدها؛ لغة الفندق مختارة من قبل.</translation>
    </message>
    <message>
        <source>The language that the window speaks with you; others keep theirs.</source>
        <translation>اللغة التي تخاطبك بها النافذة؛ ولغيرك لغتهم.</translation>
    </message>
    <message>
        <source>The last day on which a voucher is good.</source>
        <translation>آخر يوم تصلح فيه القسيمة.</translation>
    </message>
    <message>
        <source>The last four signs of the recovery code, as a sign that it stands on paper.</source>
        <translation>آخر أربع علامات من رمز الاسترداد، دليلًا على أنه مكتوب على الورق.</translation>
    </message>
    <message>
        <source>The lead's own PIN, typed by the lead. Your session stays yours.</source>
        <translation>رمز PIN للمشرف نفسه، يكتبه بيده. وتبقى جلستك لك.</translation>
    </message>
    <message>
        <source>The lift is being mended, 512 waits for a call at 08:00.</source>
        <translation>المصعد قيد الإصلاح، و512 تنتظر مكالمة عند 08:00.</translation>
    </message>
    <message>
        <source>The manager's own PIN, typed by the manager.</source>
        <translation>رمز PIN للمدير نفسه، يكتبه بيده.</translation>
    </message>
    <message>
        <source>The most for one guest in one business day, to be tried on what was given.</source>
        <translation>أقصى ما لنزيل واحد في يوم عمل واحد، ليُجرَّب على ما أُعطي.</translation>
    </message>
    <message>
        <source>The most that this role may give one guest in one business day.</source>
        <translation>أقصى ما يجوز لهذا الدور أن يعطيه نزيلًا واحدًا في يوم عمل واحد.</translation>
    </message>
    <message>
        <source>The name as it should have been written; lines keep the one they were posted under.</source>
        <translation>الاسم كما كان ينبغي أن يُكتب؛ تحتفظ القيود بما سُجّلت به.</translation>
    </message>
    <message>
        <source>The name of this counter, printed on every report.</source>
        <translation>اسم هذا المكتب، يُطبع على كل تقرير.</translation>
    </message>
    <message>
        <source>The name that stands on the label, such as Post.</source>
        <translation>الاسم الظاهر على الملصق، مثل البريد.</translation>
    </message>
    <message>
        <source>The new PIN once more, so that no slip locks anybody out.</source>
        <translation>رمز PIN الجديد مرة أخرى، كي لا تمنع زلةُ إصبع أحدًا من الدخول.</translation>
    </message>
    <message>
        <source>The new PIN: 4 to 12 digits that nobody else can guess.</source>
        <translation>رمز PIN الجديد: من 4 إلى 12 رقمًا لا يخمّنها غيرك.</translation>
    </message>
    <message>
        <source>The number by which the parcel can be followed; it helps to keep the promise.</source>
        <translation>الرقم الذي يُتتبَّع به الطرد؛ يساعد على الوفاء بالوعد.</translation>
    </message>
    <message>
        <source>The number of the shift whose lines the file holds. The one that is open stands there first.</source>
        <translation>رقم الوردية التي يضم الملف أسطرها. المفتوحة هي الأولى هناك.</translation>
    </message>
    <message>
        <source>The number under which it stands in the other system, so that both can be compared.</source>
        <translation>الرقم الذي يظهر به في النظام الآخر، لتسهل المقارنة بينهما.</translation>
    </message>
    <message>
        <source>The one you typed at the lock screen.</source>
        <translation>الرمز الذي كتبته في شاشة القفل.</translation>
    </message>
    <message>
        <source>The other entry of the same guest; both count together, and it can be undone.</source>
        <translation>المُدخل الآخر للنزيل نفسه؛ يُحسبان معًا، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The paper that reports are laid out for.</source>
        <translation>الورق الذي تُنسَّق له التقارير.</translation>
    </message>
    <message>
        <source>The password of that user. It is kept in this computer’s keyring and nowhere else.</source>
        <translation>كلمة مرور ذلك المستخدم. تُحفظ في حلقة مفاتيح هذا الحاسوب وحدها.</translation>
    </message>
    <message>
        <source>The person's name as on the badge; it stands on reports.</source>
        <translation>اسم الشخص كما على الشارة؛ يظهر في التقارير.</translation>
    </message>
    <message>
        <source>The quick line's words stay the same in every language.</source>
        <translation>كلمات السطر السريع واحدة في كل اللغات.</translation>
    </message>
    <message>
        <source>The room from now on. What is left of the cap and all lines stay with the guest.</source>
        <translation>الغرفة من الآن. ما تبقّى من السقف وكل القيود تبقى مع النزيل.</translation>
    </message>
    <message>
        <source>The room or category that the guest gets instead.</source>
        <translation>الغرفة أو الفئة التي ينالها النزيل بدلًا منها.</translation>
    </message>
    <message>
        <source>The room or category that the guest had booked.</source>
        <translation>الغرفة أو الفئة التي حجزها النزيل.</translation>
    </message>
    <message>
        <source>The room; leave it empty for a caller without a booking.</source>
        <translation>الغرفة؛ اتركها فارغة لمتصل بلا حجز.</translation>
    </message>
    <message>
        <source>The same PIN once more, so that no slip locks anybody out.</source>
        <translation>رمز PIN نفسه مرة أخرى، كي لا تمنع زلةُ إصبع أحدًا من الدخول.</translation>
    </message>
    <message>
        <source>The same digits as in the field before.</source>
        <translation>الأرقام نفسها كما في الحقل السابق.</translation>
    </message>
    <message>
        <source>The shift that is open now, or those that were closed with their reports.</source>
        <translation>الوردية المفتوحة الآن، أو المغلقة مع تقاريرها.</translation>
    </message>
    <message>
        <source>The stay of the guest who called; nothing has to be typed again.</source>
        <translation>إقامة النزيل الذي اتصل؛ لا حاجة إلى كتابة شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>The voucher's number, or the posting's in the hotel system.</source>
        <translation>رقم القسيمة، أو رقم القيد في نظام الفندق.</translation>
    </message>
    <message>
        <source>The whole gesture in one line, in any order: the room or name, what is given, why.</source>
        <translation>اللفتة كلها في سطر واحد، بأي ترتيب: الغرفة أو الاسم، ما يُعطى، ولماذا.</translation>
    </message>
    <message>
        <source>The whole name as the old log writes it; what would be erased is shown first.</source>
        <translation>الاسم كاملًا كما يكتبه السجل القديم؛ يُعرض أولًا ما سيُمحى.</translation>
    </message>
    <message>
        <source>Tick it for a list of the whole house, never for a list of one floor.</source>
        <translation>ضع العلامة لقائمة الفندق كله، لا لقائمة طابق واحد أبدًا.</translation>
    </message>
    <message>
        <source>Tries no cap at all on what was given.</source>
        <translation>يجرّب انعدام السقف على ما أُعطي.</translation>
    </message>
    <message>
        <source>Up to four letters that stand for the person on every line; nobody else may have them.</source>
        <translation>حتى أربعة أحرف تمثّل الشخص في كل قيد؛ ولا تكون لغيره.</translation>
    </message>
    <message>
        <source>What became of the promise: kept, broken, or yours from now on.</source>
        <translation>ما آل إليه الوعد: وُفي به، أو أُخلف، أو صار في عهدتك من الآن.</translation>
    </message>
    <message>
        <source>What each of these rooms is given; all of them get the same.</source>
        <translation>ما تُعطاه كل غرفة من هذه؛ كلها تنال الشيء نفسه.</translation>
    </message>
    <message>
        <source>What else the guest said, if it helps whoever is on next.</source>
        <translation>ما قاله النزيل أيضًا، إن كان يفيد من يأتي بعدك.</translation>
    </message>
    <message>
        <source>What happened, in a few words, when no other reason fits.</source>
        <translation>ما حدث، في بضع كلمات، إذا لم يناسب أي سبب آخر.</translation>
    </message>
    <message>
        <source>What happened, in your words: facts about the stay, never judgments about the person.</source>
        <translation>ما حدث، بكلماتك: وقائع عن الإقامة، لا أحكام على الشخص أبدًا.</translation>
    </message>
    <message>
        <source>What is given: a prepaid shipping label, a credit, or a better room.</source>
        <translation>ما يُعطى: ملصق شحن مدفوع مسبقًا، أو رصيد، أو غرفة أفضل.</translation>
    </message>
    <message>
        <source>What is promised to the guest, who reads it in the letter; so that anybody can keep it.</source>
        <translation>ما وُعد به النزيل، ويقرؤه في الرسالة، بحيث يستطيع أي أحد الوفاء به.</translation>
    </message>
    <message>
        <source>What is promised; the guest reads it in the letter. When this is empty, the note says it to the house alone.</source>
        <translation>ما وُعد به، ويقرؤه النزيل في الرسالة. وإن كان فارغًا قالته الملاحظة للفندق وحده.</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>ما يُرسَل.</translation>
    </message>
    <message>
        <source>What is told of these days: spend, what broke, how it landed, who dares.</source>
        <translation>ما يُقال عن هذه الأيام: الإنفاق، وما تعطّل، والوقع، ومن يبادر.</translation>
    </message>
    <message>
        <source>What it costs the house, which is often less than its value; empty means the same.</source>
        <translation>ما يكلّف الفندق، وكثيرًا ما يقل عن القيمة؛ الفارغ يعني مثلها.</translation>
    </message>
    <message>
        <source>What it was, in your words. It goes on record and stands beside the pattern.</source>
        <translation>ما كان، بكلماتك. يُدوَّن ويظهر بجانب النمط.</translation>
    </message>
    <message>
        <source>What stands before the decimals, so that the spreadsheets of your country read numbers.</source>
        <translation>ما يسبق الكسور العشرية، لتقرأ جداول البيانات في بلدك الأرقام.</translation>
    </message>
    <message>
        <source>What the bill says; the difference from the estimate counts today, outside every cap.</source>
        <translation>ما تقوله الفاتورة؛ يُحسب الفرق عن التقدير اليوم، خارج كل سقف.</translation>
    </message>
    <message>
        <source>What the file is for: a spreadsheet, an auditor's verifier, or accounts.</source>
        <translation>الغرض من الملف: جدول بيانات، أو أداة تحقق لمدقق، أو حسابات.</translation>
    </message>
    <message>
        <source>What the guest gets, counted against your cap; of an upgrade it is for each night.</source>
        <translation>ما يناله النزيل، محسوبًا على سقفك؛ وفي الترقية لكل ليلة.</translation>
    </message>
    <message>
        <source>What the guest says of it; the last answer counts.</source>
        <translation>ما يقوله النزيل عنه؛ آخر جواب هو المعتمد.</translation>
    </message>
    <message>
        <source>What the guest's time line tells: everything, or only one kind of it.</source>
        <translation>ما يعرضه الخط الزمني للنزيل: كل شيء، أو نوعًا واحدًا منه.</translation>
    </message>
    <message>
        <source>What the next shift should know; it is printed on this shift's report.</source>
        <translation>ما ينبغي أن تعرفه الوردية التالية؛ يُطبع على تقرير هذه الوردية.</translation>
    </message>
    <message>
        <source>What the person may do; each role includes the one before.</source>
        <translation>ما يجوز للشخص فعله؛ كل دور يشمل ما قبله.</translation>
    </message>
    <message>
        <source>When the business day ends, if the night audit has not rolled it before.</source>
        <translation>متى ينتهي يوم العمل، إن لم ينقله التدقيق الليلي قبل ذلك.</translation>
    </message>
    <message>
        <source>Where a newer version of Latitude is put in the place of this one, from a file on a stick.</source>
        <translation>هنا يحل إصدار أحدث من Latitude محل هذا، من ملف على ذاكرة.</translation>
    </message>
    <message>
        <source>Where it goes; a town is enough, the address is on the label.</source>
        <translation>إلى أين يذهب؛ تكفي المدينة، فالعنوان على الملصق.</translation>
    </message>
    <message>
        <source>Where the credit is taken off: the folio, an outlet, or a voucher for later.</source>
        <translation>من أين يُخصم الرصيد: حساب النزيل، أو منفذ، أو قسيمة لوقت لاحق.</translation>
    </message>
    <message>
        <source>Where the hotel is: it decides the hour on every line. Type a city.</source>
        <translation>موقع الفندق: يحدد الساعة في كل قيد. اكتب مدينة.</translation>
    </message>
    <message>
        <source>Where the hotel’s desks meet, as IT gave it: a user of this desk’s own stands in it.</source>
        <translation>حيث تلتقي مكاتب الفندق كما أعطته تقنية المعلومات: وفيه مستخدم خاص بهذا المكتب.</translation>
    </message>
    <message>
        <source>Whether anything in the window moves for a moment, such as a bar that fills.</source>
        <translation>هل يتحرك شيء في النافذة لحظة، مثل شريط يمتلئ.</translation>
    </message>
    <message>
        <source>Whether each guest has a cap, or all who share a stay have one together.</source>
        <translation>هل لكل نزيل سقف، أم لكل المشتركين في إقامة سقف واحد معًا.</translation>
    </message>
    <message>
        <source>Whether each guest has the cap that is tried, or all who share a stay together.</source>
        <translation>هل لكل نزيل السقف المُجرَّب، أم لكل المشتركين في إقامة معًا.</translation>
    </message>
    <message>
        <source>Whether guests who are in house here, but not on the list, have left.</source>
        <translation>هل غادر النزلاء المسجّلون هنا مقيمين وليسوا في القائمة.</translation>
    </message>
    <message>
        <source>Whether it mends something, delights somebody, or is simply goodwill.</source>
        <translation>هل يُصلح شيئًا، أم يُسعد أحدًا، أم هو مجرد مجاملة.</translation>
    </message>
    <message>
        <source>Whether other stays under the same name go too, when they are the same person's.</source>
        <translation>هل تُحذف أيضًا الإقامات الأخرى بالاسم نفسه، إن كانت للشخص نفسه.</translation>
    </message>
    <message>
        <source>Whether the amount is a guess until the bill comes; the difference is billed later.</source>
        <translation>هل المبلغ تخمين إلى أن تصل الفاتورة؛ يُفوتر الفرق لاحقًا.</translation>
    </message>
    <message>
        <source>Which column of the file holds this; the list is shown before anything is written.</source>
        <translation>أي عمود في الملف يحوي هذا؛ تُعرض القائمة قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Which part of the settings is shown, as far as your role may see it.</source>
        <translation>أي قسم من الإعدادات يُعرض، بقدر ما يسمح به دورك.</translation>
    </message>
    <message>
        <source>Who carries the parcel. It stands on the line and is erased with the guest.</source>
        <translation>من ينقل الطرد. يظهر في القيد ويُحذف مع النزيل.</translation>
    </message>
    <message>
        <source>Who owes it, by initials. It goes on to the next shift with this name.</source>
        <translation>المسؤول عنه، بالأحرف الأولى. ينتقل إلى الوردية التالية بهذا الاسم.</translation>
    </message>
    <message>
        <source>Who owes it, by initials; you, when this is empty.</source>
        <translation>المسؤول عنه، بالأحرف الأولى؛ وأنت إن كان فارغًا.</translation>
    </message>
    <message>
        <source>Whose doing it was: the house's, somebody else's, the guest's or nobody's.</source>
        <translation>ممّن كان: من الفندق، أم من غيره، أم من النزيل، أم من لا أحد.</translation>
    </message>
    <message>
        <source>Whose gestures are replayed under another cap. Nothing is written.</source>
        <translation>لفتات من يُعاد احتسابها تحت سقف آخر. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Whose guide is shown: yours first, and everybody may read all of them.</source>
        <translation>دليل من يُعرض: دليلك أولًا، وللجميع أن يقرؤوها كلها.</translation>
    </message>
    <message>
        <source>Whose lines are listed: those of the open shift, of the business day, or all of them.</source>
        <translation>قيود من تظهر في القائمة: قيود الوردية المفتوحة، أو يوم العمل، أو كلها.</translation>
    </message>
    <message>
        <source>Why it was needed; type any part of it. Later this shows what breaks most often.</source>
        <translation>لماذا كان لازمًا؛ اكتب أي جزء منه. لاحقًا يبيّن هذا أكثر ما يتعطل.</translation>
    </message>
    <message>
        <source>Why the guest is erased; it is kept, so it must not name the guest.</source>
        <translation>سبب حذف النزيل؛ يُحفظ، فلا يجوز أن يذكر اسم النزيل.</translation>
    </message>
    <message>
        <source>Why the line is taken back. Both lines stay in the journal, linked.</source>
        <translation>سبب عكس القيد. يبقى القيدان في اليومية مترابطين.</translation>
    </message>
    <message>
        <source>Will tell her friends.</source>
        <translation>ستخبر صديقاتها.</translation>
    </message>
    <message>
        <source>Yamada Tarō for 山田 太郎.</source>
        <translation>‏Yamada Tarō لاسم 山田 太郎.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because an erasure cannot be taken back.</source>
        <translation>رمز PIN الخاص بك مرة أخرى، لأن الحذف لا تراجع عنه.</translation>
    </message>
    <message>
        <source>Your own PIN once more, because the desk was left alone for a while.</source>
        <translation>رمز PIN الخاص بك مرة أخرى، لأن المكتب تُرك وحده بعض الوقت.</translation>
    </message>
    <message>
        <source>Your own PIN; the desk opens by itself when it is whole.</source>
        <translation>رمز PIN الخاص بك؛ يُفتح المكتب تلقائيًا عند اكتماله.</translation>
    </message>
    <message>
        <source>back finds “Back up now”.</source>
        <translation>احتياط يجد «نسخ احتياطي الآن».</translation>
    </message>
    <message>
        <source>restore backup, or cap.</source>
        <translation>‏restore backup أو cap: الدليل بالإنجليزية.</translation>
    </message>
    <message>
        <source>vienna finds Europe/Vienna.</source>
        <translation>‏vienna يجد Europe/Vienna.</translation>
    </message>
    <message>
        <source>wifi finds “Wi-Fi”; without a cause it is a plain kindness.</source>
        <translation>‏wifi يجد «Wi-Fi»؛ وبلا سبب فهي لطف محض.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn instead of Lukas Nguyen.</source>
        <translation>‏Łukasz Nguyễn بدلًا من Lukas Nguyen.</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn, or 山田 太郎.</source>
        <translation>‏Łukasz Nguyễn أو 山田 太郎.</translation>
    </message>
    <message>
        <source>“As the system” turns dark when the computer does.</source>
        <translation>«مثل النظام» يصير داكنًا عندما يصير الحاسوب كذلك.</translation>
    </message>
    <message>
        <source>“Breakfast for one” fills in what the guest gets and what it costs the house.</source>
        <translation>«فطور لشخص» يملأ ما يناله النزيل وما يكلّف الفندق.</translation>
    </message>
    <message>
        <source>“Entered wrong” also takes its promise back; “returned” can be for a part.</source>
        <translation>«إدخال خاطئ» يعكس وعده أيضًا؛ و«أُعيد» قد يكون لجزء.</translation>
    </message>
    <message>
        <source>“Managers” tells how a cap is changed.</source>
        <translation>يذكر «المديرون» كيف يُغيَّر السقف.</translation>
    </message>
    <message>
        <source>“Promised” shows what was promised, kept and broken over all visits.</source>
        <translation>«الموعود» يعرض ما وُعد به ووُفي به وأُخلف في كل الزيارات.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Credit</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>ترقية</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Business day {day}</source>
        <translation>يوم العمل {day}</translation>
    </message>
    <message>
        <source>Still the business day {day} until {time}</source>
        <translation>ما زال يوم العمل {day} حتى {time}</translation>
    </message>
    <message>
        <source>shift {number} since {time}</source>
        <translation>الوردية {number} منذ {time}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>? unconfirmed</source>
        <translation>? غير مؤكَّد</translation>
    </message>
    <message>
        <source>A lead alone may approve an own entry; what is above the own authority waits.</source>
        <translation>يجوز للمشرف وحده أن يوافق على قيد أدخله بنفسه؛ وما يتجاوز صلاحيته ينتظر.</translation>
    </message>
    <message>
        <source>About line, and what was said</source>
        <translation>القيد المعني، وما قيل</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>فوق السقف</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>ما فوقها</translation>
    </message>
    <message>
        <source>Above that cap</source>
        <translation>فوق ذلك السقف</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>فوق السقف</translation>
    </message>
    <message>
        <source>All exceptions</source>
        <translation>كل الاستثناءات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>الموافقة المطلوبة ضمن سقف كامل هي لمبلغ كان السقف وحده يغطيه: فقد نال الضيف شيئًا في ذلك اليوم من قبل. وما دام المبلغ ضمن المتبقي من السقف فلا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Another cap, tried</source>
        <translation>سقف آخر، على سبيل التجربة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجابوا</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>أي مبلغ</translation>
    </message>
    <message>
        <source>Approval of line {seq}</source>
        <translation>الموافقة على القيد {seq}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>موافقات مطلوبة</translation>
    </message>
    <message>
        <source>Approvals that are asked for</source>
        <translation>موافقات مطلوبة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>As the day ended</source>
        <translation>عند نهاية اليوم</translation>
    </message>
    <message>
        <source>Ask a lead: the PIN at your own station.</source>
        <translation>اسأل مشرفًا: رمزه على جهازك نفسه.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead.</source>
        <translation>اسأل مديرًا أو مشرفًا آخر.</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead. Alone: approve it yourself, it prints boxed.</source>
        <translation>اسأل مديرًا أو مشرفًا آخر. إن كنت وحدك فوافق بنفسك، ويُطبع داخل إطار.</translation>
    </message>
    <message>
        <source>Ask another manager.</source>
        <translation>اسأل مديرًا آخر.</translation>
    </message>
    <message>
        <source>Ask for {person} at the {desk}, at any hour.</source>
        <translation>اسألوا عن {person} ({desk}) في أي ساعة.</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>سُئل عنه فوق السقف</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبها</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>مُفوتر</translation>
    </message>
    <message>
        <source>Billed amount of line {seq}</source>
        <translation>المبلغ المفوتر للقيد {seq}</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Business-day report</source>
        <translation>تقرير يوم العمل</translation>
    </message>
    <message>
        <source>Business-day report, restated</source>
        <translation>تقرير يوم العمل، بعد التصحيح</translation>
    </message>
    <message>
        <source>Business-day report, so far</source>
        <translation>تقرير يوم العمل حتى الآن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By guest, with cap use</source>
        <translation>حسب النزيل، مع استخدام السقف</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>حسب الوردية</translation>
    </message>
    <message>
        <source>Came late: {desk}</source>
        <translation>وصل متأخرًا: {desk}</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>صُحّح بعدها</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>الكلفة على الفندق</translation>
    </message>
    <message>
        <source>Cost to the houses</source>
        <translation>الكلفة على الفنادق</translation>
    </message>
    <message>
        <source>Cost, restated</source>
        <translation>الكلفة بعد التصحيح</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>ساعة الإقفال</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Desks of the hotel</source>
        <translation>مكاتب الفندق</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total tells what came of these gestures in the end; it is not added to the totals of later reports.</source>
        <translation>كل تصحيح قيدٌ في الوردية واليوم اللذين سُجّل فيهما، ويُحسب هناك. أما المجموع بعد التصحيح فيبيّن ما آلت إليه هذه اللفتات في النهاية، ولا يُضاف إلى مجاميع التقارير اللاحقة.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>التقديرات</translation>
    </message>
    <message>
        <source>Estimates without their bill</source>
        <translation>تقديرات بلا فواتير</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <source>Every line: {desk}</source>
        <translation>كل الأسطر: {desk}</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>للوردية التالية</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Front-office manager</source>
        <translation>مدير الاستقبال</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>اللفتة</translation>
    </message>
    <message>
        <source>Gesture and correction</source>
        <translation>اللفتة والتصحيح</translation>
    </message>
    <message>
        <source>Gesture, cause and note</source>
        <translation>اللفتة والسبب والملاحظة</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>اللفتات</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>أعطاه</translation>
    </message>
    <message>
        <source>Given in the shift</source>
        <translation>المُعطى في الوردية</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>تقرير المجموعة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Guests delighted</source>
        <translation>نزلاء مسرورون</translation>
    </message>
    <message>
        <source>Guests to look after</source>
        <translation>نزلاء يحتاجون عناية</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>سلّمها</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>ملاحظة التسليم</translation>
    </message>
    <message>
        <source>Handover of shift No. {n}</source>
        <translation>تسليم الوردية رقم {n}</translation>
    </message>
    <message>
        <source>Handover so far</source>
        <translation>التسليم حتى الآن</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>ساعدهم</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person; served without are guests the person promised something, kept a promise for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is what remained of those caps. Patterns of single people are for a conversation and are not printed.</source>
        <translation>«ساعدهم»: نزلاء نالوا لفتة من هذا الشخص؛ و«خُدموا بدونها»: نزلاء وعدهم بشيء أو وفى لهم بوعد أو سألهم عن الوقع ولم يعطِ شيئًا. وسيط استخدام السقف محسوب على نزلاء اليوم الواحد، والمتبقي ما بقي من تلك السقوف. أنماط الأفراد مجالها الحديث معهم ولا تُطبع.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>الفندق</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>الوقع</translation>
    </message>
    <message>
        <source>How it landed, by cause</source>
        <translation>الوقع حسب السبب</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>الوقع حسب النوع</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>INTERIM</source>
        <translation>مرحلي</translation>
    </message>
    <message>
        <source>If anything on this page is not as it should be, please tell us: one person sees to it for you.</source>
        <translation>إن كان في هذه الصفحة ما ليس كما ينبغي فأخبرونا من فضلكم: شخص واحد يتولى الأمر عنكم.</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>في 7 أيام</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>سارية منذ</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>تقرير مرحلي</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدره</translation>
    </message>
    <message>
        <source>It stands as it was exported; its proof: {proof}</source>
        <translation>يبقى كما صُدّر؛ إثباته: {proof}</translation>
    </message>
    <message>
        <source>Its head: {head}</source>
        <translation>رأسه: {head}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Late corrections</source>
        <translation>تصحيحات متأخرة</translation>
    </message>
    <message>
        <source>Late corrections: {desk}</source>
        <translation>تصحيحات متأخرة: {desk}</translation>
    </message>
    <message>
        <source>Latitude · type the line above, or scan the code, to check this paper against the journal.</source>
        <translation>Latitude · اكتب السطر أعلاه أو امسح الرمز للتحقق من هذه الورقة مقابل اليومية.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Ledger {ledger}, head  {head}</source>
        <translation>الدفتر {ledger}، الرأس  {head}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Left on caps touched</source>
        <translation>المتبقي من السقوف المستعملة</translation>
    </message>
    <message>
        <source>Left on caps used</source>
        <translation>المتبقي من السقوف</translation>
    </message>
    <message>
        <source>Line {seq} declined</source>
        <translation>رُفض القيد {seq}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>يوافق على</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>وسيط الاستعمال</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>وسيط استعمال السقف</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Morning line-up</source>
        <translation>نشرة الصباح</translation>
    </message>
    <message>
        <source>Night auditor</source>
        <translation>مدقق الليل</translation>
    </message>
    <message>
        <source>No desk has joined yet at: {hotels}.</source>
        <translation>لم ينضم أي مكتب بعد في: {hotels}.</translation>
    </message>
    <message>
        <source>No desk has joined yet.</source>
        <translation>لم ينضم أي مكتب بعد.</translation>
    </message>
    <message>
        <source>No guest said yesterday that they were delighted. Ask one today: how did it land?</source>
        <translation>لم يقل أي نزيل أمس إنه مسرور جدًا. اسأل واحدًا اليوم: كيف كان الوقع؟</translation>
    </message>
    <message>
        <source>No promise, approval or bill is open, and nobody is known to be unhappy.</source>
        <translation>لا وعد ولا موافقة ولا فاتورة مفتوحة، ولا يُعرف نزيل غير راضٍ.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>رقم {n}</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; what is above the own authority waits.</source>
        <translation>لا أحد يوافق على قيد أدخله بنفسه؛ وما يتجاوز صلاحيته ينتظر.</translation>
    </message>
    <message>
        <source>None was left.</source>
        <translation>لم تُترك ملاحظة.</translation>
    </message>
    <message>
        <source>Not heard of since</source>
        <translation>لا خبر منه منذ</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>لا شيء للتسليم.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>لا شيء خارج المألوف.</translation>
    </message>
    <message>
        <source>Nothing that was given in these days stands.</source>
        <translation>لم يبقَ شيء مما أُعطي في هذه الأيام.</translation>
    </message>
    <message>
        <source>Nothing to ask.</source>
        <translation>لا حاجة لسؤال أحد.</translation>
    </message>
    <message>
        <source>Nothing was given in this shift.</source>
        <translation>لم يُعطَ شيء في هذه الوردية.</translation>
    </message>
    <message>
        <source>Nothing was given on this business day.</source>
        <translation>لم يُعطَ شيء في يوم العمل هذا.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>On your own, for all kinds together</source>
        <translation>بقرارك وحدك، لكل الأنواع معًا</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>التجاوز</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Page {n} of </source>
        <translation>صفحة {n} من </translation>
    </message>
    <message>
        <source>Policy version {n}, in force since {date}</source>
        <translation>السياسة، الإصدار {n}، سارية منذ {date}</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>سجّلها</translation>
    </message>
    <message>
        <source>Prepaid label</source>
        <translation>ملصق مدفوع مسبقًا</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>وعود مستحقة</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>بلا عطاء</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Read from {where}, {moment} UTC</source>
        <translation>قُرئ من {where}، {moment} UTC</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تحل محل</translation>
    </message>
    <message>
        <source>Reported up to</source>
        <translation>أبلغ حتى</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>بعد التصحيح</translation>
    </message>
    <message>
        <source>Restated totals</source>
        <translation>المجاميع بعد التصحيح</translation>
    </message>
    <message>
        <source>Reversal of line {seq}</source>
        <translation>عكس القيد {seq}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>خُدموا بدونها</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Shift closed by</source>
        <translation>أغلق الوردية</translation>
    </message>
    <message>
        <source>Shift report No. {n}</source>
        <translation>تقرير الوردية رقم {n}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>الورديات</translation>
    </message>
    <message>
        <source>Show this page where you use it. The desk checks its code; it is good once and is not paid out in cash.</source>
        <translation>أبرزوا هذه الصفحة حيث تستخدمونها. يتحقق الاستقبال من رمزها؛ وهي صالحة لمرة واحدة ولا تُصرف نقدًا.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>غير راضين بعد</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Supplement {name}</source>
        <translation>الملحق {name}</translation>
    </message>
    <message>
        <source>Supplements before</source>
        <translation>ملاحق سابقة</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المعكوس</translation>
    </message>
    <message>
        <source>Taken back on {moment}, by line {seq}. It is worth nothing any more.</source>
        <translation>عُكست في {moment} بالقيد {seq}. لم تعد لها قيمة.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>استلمها</translation>
    </message>
    <message>
        <source>The best stories</source>
        <translation>أجمل القصص</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>تبلغ تقارير هذه الأيام المبلغ نفسه: {money}.</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>فاتورة الأعطال</translation>
    </message>
    <message>
        <source>The house pays the carrier. Hand this page in with the parcel at the desk.</source>
        <translation>الفندق يدفع لشركة الشحن. سلّموا هذه الصفحة مع الطرد في الاستقبال.</translation>
    </message>
    <message>
        <source>The original report</source>
        <translation>التقرير الأصلي</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>الوردية ما زالت مفتوحة.</translation>
    </message>
    <message>
        <source>There is a page all the same: no day is missing.</source>
        <translation>ومع ذلك توجد صفحة: لا يوم ناقص.</translation>
    </message>
    <message>
        <source>There is a report all the same: no number is missing.</source>
        <translation>ومع ذلك يوجد تقرير: لا رقم ناقص.</translation>
    </message>
    <message>
        <source>There is nothing to put side by side.</source>
        <translation>لا شيء يُقارن.</translation>
    </message>
    <message>
        <source>This is what we have done for you, and what you can still expect of us.</source>
        <translation>هذا ما فعلناه من أجلكم، وما يزال لكم أن تنتظروه منا.</translation>
    </message>
    <message>
        <source>This is what we have done for you.</source>
        <translation>هذا ما فعلناه من أجلكم.</translation>
    </message>
    <message>
        <source>This is what we have promised you.</source>
        <translation>هذا ما وعدناكم به.</translation>
    </message>
    <message>
        <source>This paper is kept for the record. What it was for was taken back.</source>
        <translation>تُحفظ هذه الورقة للسجل. ما صدرت من أجله قد عُكس.</translation>
    </message>
    <message>
        <source>This supplement</source>
        <translation>هذا الملحق</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>قيل لـ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Up to {money} a guest and day, in all</source>
        <translation>حتى {money} لكل نزيل ويوم، في المجموع</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>استعمال السقف</translation>
    </message>
    <message>
        <source>Use of the caps</source>
        <translation>استعمال السقوف</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>صالحة حتى {date}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value and cost are those of the day reports of these days. A cap is touched when a rep first gives a guest something on a day; its use is what was given on it, with what was approved above, and what is left was not needed, or not dared. It counts each time a gesture finds nothing on it as far as its desk knows: twice where two desks gave before they met, where a guest was booked twice, or where all was taken back in between; then less was left. “Above” are gestures for which a second person was asked. A quiet day is one on which nothing was given. Amounts of two currencies are never added up.</source>
        <translation>القيمة والكلفة هما ما في تقارير هذه الأيام. يُستعمل السقف حين يعطي موظف نزيلًا شيئًا لأول مرة في اليوم؛ والاستعمال ما يُحسب عليه مع ما أُجيز فوقه، والمتبقي كان بلا حاجة، أو بلا جرأة. ويُحسب السقف كلما لم تجد لفتة شيئًا عليه بقدر ما يعلم مكتبها: مرتين حيث أعطى مكتبان قبل أن يلتقيا، أو حيث كان النزيل مسجَّلًا مرتين، أو حيث استُرجع كل شيء في الأثناء؛ فيكون المتبقي أقل. «فوق السقف» لفتات سُئل عنها شخص ثانٍ. واليوم بلا عطاء يوم لم يُعطَ فيه شيء. لا تُجمع مبالغ عملتين أبدًا.</translation>
    </message>
    <message>
        <source>Value for each delighted</source>
        <translation>القيمة لكل مسرور</translation>
    </message>
    <message>
        <source>Value given</source>
        <translation>القيمة المُعطاة</translation>
    </message>
    <message>
        <source>Value given, restated</source>
        <translation>القيمة بعد التصحيح</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Voucher {seq}</source>
        <translation>القسيمة {seq}</translation>
    </message>
    <message>
        <source>We come back to you about it.</source>
        <translation>سنعود إليكم بشأنه.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What broke yesterday</source>
        <translation>ما تعطّل أمس</translation>
    </message>
    <message>
        <source>What follows is the day as it stood when it was over; a report that was printed then stays as it is.</source>
        <translation>ما يلي هو اليوم كما كان عند نهايته؛ والتقرير الذي طُبع حينها يبقى كما هو.</translation>
    </message>
    <message>
        <source>What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>ما قاله النزلاء في الاستقبال. القيمة لكل مسرور هي كل ما أُعطي حيث أجاب نزيل، مقسومًا على عدد المسرورين جدًا؛ ولا تقول شيئًا عمن يعود. دون {n} إجابات لا يُذكر رقم.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>الموعود به</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>لأي سبب أُعطي</translation>
    </message>
    <message>
        <source>What the guest gets counts, not what it costs; an upgrade on each of its nights.</source>
        <translation>المعتبر ما يناله النزيل لا كلفته؛ والترقية تُحسب في كل ليلة من لياليها.</translation>
    </message>
    <message>
        <source>What this role gave on a cap, {dates}, replayed under that one: {newly} above it were not asked for under the caps in force then, {freed} that were asked for would not be any more. Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between. No policy changed.</source>
        <translation>ما أعطاه هذا الدور ضمن سقف، {dates}، معادًا تحت ذلك السقف: {newly} فوقه لم يُسأل عنها تحت السقوف السارية آنذاك؛ و{freed} سُئل عنها ما كانت لتحتاج السؤال بعد. لو وافق مشرف كل مرة لبقيت الكلفة {whole}؛ ولو لم يوافق أحد قط لكانت {less}. والحقيقة بينهما. لم تتغير أي سياسة.</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>ما يُصلح أولًا</translation>
    </message>
    <message>
        <source>What was taken back, and what corrects earlier days, is told by the day reports.</source>
        <translation>ما عُكس، وما يصحح أيامًا سابقة، تذكره تقارير الأيام.</translation>
    </message>
    <message>
        <source>What we did for you</source>
        <translation>ما فعلناه من أجلكم</translation>
    </message>
    <message>
        <source>What we promised and have kept</source>
        <translation>ما وعدنا به ووفينا</translation>
    </message>
    <message>
        <source>What we still owe you</source>
        <translation>ما نزال ندين لكم به</translation>
    </message>
    <message>
        <source>What you may give</source>
        <translation>ما يجوز لك أن تعطيه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>من يبادر</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>من يجوز له</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>سقف من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>With our compliments</source>
        <translation>هدية من الفندق</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>مع {earlier} تصحيحًا للفتات سابقة، تبلغ تقارير هذه الأيام {money}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>دون كلمات</translation>
    </message>
    <message>
        <source>Your person in this house</source>
        <translation>الشخص المسؤول عنكم هنا</translation>
    </message>
    <message>
        <source>a guest and business day</source>
        <translation>لكل نزيل ويوم عمل</translation>
    </message>
    <message>
        <source>a lead decides, amounts in {currency}</source>
        <translation>يقرر مشرف، المبالغ بعملة {currency}</translation>
    </message>
    <message>
        <source>a party and business day</source>
        <translation>لكل مجموعة ويوم عمل</translation>
    </message>
    <message>
        <source>about line {seq}</source>
        <translation>عن القيد {seq}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>عن {date}</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>نحو {money}</translation>
    </message>
    <message>
        <source>all earlier cards</source>
        <translation>كل البطاقات السابقة</translation>
    </message>
    <message>
        <source>all have reported</source>
        <translation>أبلغت كلها</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>المبالغ بعملة {currency}</translation>
    </message>
    <message>
        <source>as on the report</source>
        <translation>كما في التقرير</translation>
    </message>
    <message>
        <source>asked of a second person</source>
        <translation>سُئل عنه شخص ثانٍ</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation>حتى هذه الليلة</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>حتى {moment}</translation>
    </message>
    <message>
        <source>comes to</source>
        <translation>فيصبح</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>التاريخ، الوقت</translation>
    </message>
    <message>
        <source>for every desk’s lines up to those named: to change one of them is to change the head below</source>
        <translation>عن أسطر كل مكتب حتى المذكورة: تغيير أحدها يغيّر الرأس أدناه</translation>
    </message>
    <message>
        <source>for line {last} and all before it: to change one of them is to change the head below</source>
        <translation>عن القيد {last} وكل ما قبله: تغيير أحدها تغيير للرأس أدناه</translation>
    </message>
    <message>
        <source>for lines {first}–{last}: to change one of them is to change the head below</source>
        <translation>عن القيود ⁦{first}–{last}⁩: تغيير أحدها تغيير للرأس أدناه</translation>
    </message>
    <message>
        <source>for what is open at line {seq}</source>
        <translation>عما هو مفتوح عند القيد {seq}</translation>
    </message>
    <message>
        <source>from {date}: {amount} {basis}</source>
        <translation>من {date}: {amount} {basis}</translation>
    </message>
    <message>
        <source>gestures, a column a week</source>
        <translation>لفتات، عمود لكل أسبوع</translation>
    </message>
    <message>
        <source>gestures, by business day</source>
        <translation>لفتات، حسب يوم العمل</translation>
    </message>
    <message>
        <source>given on {date}</source>
        <translation>أُعطيت في {date}</translation>
    </message>
    <message>
        <source>guests on a day</source>
        <translation>نزلاء في اليوم</translation>
    </message>
    <message>
        <source>guests to look after</source>
        <translation>نزلاء يحتاجون عناية</translation>
    </message>
    <message>
        <source>handed on by {person}</source>
        <translation>سلّمه {person}</translation>
    </message>
    <message>
        <source>in shift {n}</source>
        <translation>في الوردية {n}</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>بعملة {currency}</translation>
    </message>
    <message>
        <source>in {currency}, a column a week, from its first day</source>
        <translation>بعملة {currency}، عمود لكل أسبوع من أول أيامه</translation>
    </message>
    <message>
        <source>in {currency}, by business day</source>
        <translation>بعملة {currency}، حسب يوم العمل</translation>
    </message>
    <message>
        <source>in {currency}, by the hotel’s clock</source>
        <translation>بعملة {currency}، بتوقيت الفندق</translation>
    </message>
    <message>
        <source>in {currency}, largest first</source>
        <translation>بعملة {currency}، الأكبر أولًا</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>القيد {seq}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>القيود ⁦{first}–{last}⁩</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>مذكورة أدناه</translation>
    </message>
    <message>
        <source>net of what was taken back</source>
        <translation>صافٍ مما عُكس</translation>
    </message>
    <message>
        <source>net of {money} taken back</source>
        <translation>صافٍ من {money} معكوسة</translation>
    </message>
    <message>
        <source>never added up</source>
        <translation>لا تُجمع أبدًا</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>لا وقائع</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>لا أحد معروف</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>لم يُسأل أحد</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none estimated</source>
        <translation>لا تقديرات</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>لا متأخر منها</translation>
    </message>
    <message>
        <source>none touched</source>
        <translation>لم يُستعمل أي سقف</translation>
    </message>
    <message>
        <source>none: it is the first</source>
        <translation>لا شيء: إنها الأولى</translation>
    </message>
    <message>
        <source>not needed, or not dared</source>
        <translation>بلا حاجة، أو بلا جرأة</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>nothing taken back</source>
        <translation>لم يُعكس شيء</translation>
    </message>
    <message>
        <source>nothing, of {money}</source>
        <translation>لا شيء، من {money}</translation>
    </message>
    <message>
        <source>now {room}</source>
        <translation>الآن {room}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>معكوس جزئيًا</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>sole lead: no second person on duty</source>
        <translation>مشرف وحيد: لا شخص ثانٍ في الخدمة</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>taken back on {moment}</source>
        <translation>عُكست في {moment}</translation>
    </message>
    <message>
        <source>the {n} dearest of {all:,}, {unit}</source>
        <translation>أعلى {n} كلفةً من {all:,}، {unit}</translation>
    </message>
    <message>
        <source>things that broke</source>
        <translation>أمور تعطّلت</translation>
    </message>
    <message>
        <source>to look after today</source>
        <translation>للعناية بهم اليوم</translation>
    </message>
    <message>
        <source>to shift report No. {n}</source>
        <translation>لتقرير الوردية رقم {n}</translation>
    </message>
    <message>
        <source>to the business-day report of {day}</source>
        <translation>لتقرير يوم العمل {day}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليل جدًا</translation>
    </message>
    <message>
        <source>what there is to mend first, in {currency}</source>
        <translation>ما يجب إصلاحه أولًا، بعملة {currency}</translation>
    </message>
    <message>
        <source>whose last word was that they are still unhappy</source>
        <translation>من كانت آخر كلمة لهم أنهم ما زالوا غير راضين</translation>
    </message>
    <message>
        <source>without the guests’ names</source>
        <translation>بلا أسماء النزلاء</translation>
    </message>
    <message>
        <source>yesterday, in all</source>
        <translation>أمس، في المجموع</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>المتبقي {amount}</translation>
    </message>
    <message>
        <source>{date}, {clock}</source>
        <translation>{date}، {clock}</translation>
    </message>
    <message>
        <source>{day}.{month}.</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} س {minutes:02d} د</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>{money} as the day ended</source>
        <translation>{money} عند نهاية اليوم</translation>
    </message>
    <message>
        <source>{money} billed, {first} at first</source>
        <translation>{money} مفوترة، وكانت {first}</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>{money} لكل نزيل</translation>
    </message>
    <message>
        <source>{money} left, {first} at first</source>
        <translation>المتبقي {money}، وكانت {first}</translation>
    </message>
    <message>
        <source>{money} on the report</source>
        <translation>{money} في التقرير</translation>
    </message>
    <message>
        <source>{money}, an estimate</source>
        <translation>{money}، تقديرًا</translation>
    </message>
    <message>
        <source>{n:,} of {all:,}</source>
        <translation>{n:,} من {all:,}</translation>
    </message>
    <message>
        <source>{n:,} within a fresh cap</source>
        <translation>{n:,} ضمن سقف كامل</translation>
    </message>
    <message>
        <source>{n:,} {answer}</source>
        <translation>{n:,} {answer}</translation>
    </message>
    <message>
        <source>{n:,}, the soonest first</source>
        <translation>{n:,}، الأقرب أولًا</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} k</source>
        <translation>{n} ألف</translation>
    </message>
    <message>
        <source>{n}, line {seq}</source>
        <translation>{n}، القيد {seq}</translation>
    </message>
    <message>
        <source>{person} · worth {value} to the guest, cost {cost}</source>
        <translation>{person} · قيمتها للنزيل {value}، كلفتها {cost}</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}، {moment}</translation>
    </message>
    <message>
        <source>{share} % of the value</source>
        <translation>{share}% من القيمة</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{spent} من {cap}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}، بلا حد</translation>
    </message>
    <message>
        <source>{training} · made in a hotel to practise in: nothing on this paper happened</source>
        <translation>{training} · صُنعت في فندق للتدريب: لا شيء في هذه الورقة حدث فعلًا</translation>
    </message>
    <message>
        <source>{unit}, the largest of each hotel in bold</source>
        <translation>{unit}، والأكبر لكل فندق بخط عريض</translation>
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
        <translation>{what} من {person}</translation>
    </message>
    <message>
        <source>{what}, posted before this report</source>
        <translation>{what}، سُجّل قبل هذا التقرير</translation>
    </message>
    <message>
        <source>~ estimate</source>
        <translation>~ تقدير</translation>
    </message>
    <message>
        <source>– withdrawn</source>
        <translation>– سُحبت</translation>
    </message>
    <message>
        <source>→ post-stay</source>
        <translation>← بعد الإقامة</translation>
    </message>
    <message>
        <source>→ {cause}: {again}</source>
        <translation>← {cause}: {again}</translation>
    </message>
    <message>
        <source>↳</source>
        <translation>←</translation>
    </message>
    <message>
        <source>□ sole lead</source>
        <translation>□ مشرف وحيد</translation>
    </message>
    <message>
        <source>▲ not heard of since {moment}</source>
        <translation>▲ لا خبر منه منذ {moment}</translation>
    </message>
    <message>
        <source>▲ over by true-up</source>
        <translation>▲ فوق السقف بعد التسوية</translation>
    </message>
    <message>
        <source>▲ over by {amount}</source>
        <translation>▲ تجاوز {amount}</translation>
    </message>
    <message>
        <source>▲ over cap</source>
        <translation>▲ فوق السقف</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ متأخر</translation>
    </message>
    <message>
        <source>◆ clock</source>
        <translation>◆ الساعة</translation>
    </message>
    <message>
        <source>○ closed by IT up to line {seq}</source>
        <translation>○ أغلقته تقنية المعلومات حتى القيد {seq}</translation>
    </message>
    <message>
        <source>○ handed over</source>
        <translation>○ سُلّم</translation>
    </message>
    <message>
        <source>○ pending</source>
        <translation>○ معلّق</translation>
    </message>
    <message>
        <source>● late</source>
        <translation>● متأخر</translation>
    </message>
    <message>
        <source>● used up</source>
        <translation>● استُنفد</translation>
    </message>
    <message>
        <source>✓ The guest: “{words}”</source>
        <translation>✓ النزيل: «{words}»</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ ووفق عليها</translation>
    </message>
    <message>
        <source>✓ delighted</source>
        <translation>✓ مسرور جدًا</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation>✓ راضٍ</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ وُفي به</translation>
    </message>
    <message>
        <source>✓ the whole day</source>
        <translation>✓ اليوم كله</translation>
    </message>
    <message>
        <source>✓ {kind}, each night</source>
        <translation>✓ {kind}، كل ليلة</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ أُخلف</translation>
    </message>
    <message>
        <source>✗ declined</source>
        <translation>✗ رُفضت</translation>
    </message>
    <message>
        <source>✗ still unhappy</source>
        <translation>✗ غير راضٍ بعد</translation>
    </message>
    <message>
        <source>✗ unhappy</source>
        <translation>✗ غير راضٍ</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A closed shift is frozen and numbered. What is still open goes on to the next one.</source>
        <translation>الوردية المغلقة مجمّدة ومرقّمة. وما بقي مفتوحًا ينتقل إلى التالية.</translation>
    </message>
    <message>
        <source>A credit in one line</source>
        <translation>رصيد في سطر واحد</translation>
    </message>
    <message>
        <source>A lead hands over: lock the desk and sign in as Lena Goldammer.</source>
        <translation>التسليم للمشرف: اقفل المكتب وسجّل الدخول باسم Lena Goldammer.</translation>
    </message>
    <message>
        <source>A promise has an owner and a time. The desk reminds everybody until it is kept.</source>
        <translation>للوعد مسؤول وموعد. يذكّر المكتب الجميع إلى أن يوفى به.</translation>
    </message>
    <message>
        <source>A promise, made and kept</source>
        <translation>وعد يُقطع ويوفى به</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>فوق السقف</translation>
    </message>
    <message>
        <source>All five are done</source>
        <translation>أُنجزت الخمسة كلها</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Go on as you like, leave practice, or start again with all of them.</source>
        <translation>تابع كما تشاء، أو غادر التدريب، أو ابدأها كلها من جديد.</translation>
    </message>
    <message>
        <source>Go to the shift, close it, and read what is still open before you agree.</source>
        <translation>اذهب إلى الوردية، وأغلقها، واقرأ ما بقي مفتوحًا قبل أن توافق.</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>Keep the report. Its name and each of its pages say TRAINING.</source>
        <translation>احتفظ بالتقرير. اسمه وكل صفحة فيه تقول TRAINING.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>مغادرة التدريب</translation>
    </message>
    <message>
        <source>Nothing here is real. The desk itself is locked and waits.</source>
        <translation>لا شيء هنا حقيقي. المكتب نفسه مقفل وينتظر.</translation>
    </message>
    <message>
        <source>Nothing is deleted: the line stays, with the reversal and its reason beside it.</source>
        <translation>لا يُحذف شيء: يبقى القيد، وبجانبه القيد العكسي وسببه.</translation>
    </message>
    <message>
        <source>Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in.</source>
        <translation>لا يُقتطع شيء: أعطِ ما يسعه السقف، أو دع مشرفًا يسمح بأكثر. وتبقى جلستك مفتوحة.</translation>
    </message>
    <message>
        <source>Room 105 had a noisy night. Give 10, and promise to call within the hour.</source>
        <translation>قضت الغرفة 105 ليلة صاخبة. أعطِها 10، وعِد بالاتصال خلال ساعة.</translation>
    </message>
    <message>
        <source>Room 207 was overbooked. Give its guest 80: more than your cap of 50.</source>
        <translation>كانت الغرفة 207 محجوزة مرتين. أعطِ نزيلها 80: أكثر من سقفك البالغ 50.</translation>
    </message>
    <message>
        <source>Room, what, why, Enter. What it leaves of the cap stood there before you promised it.</source>
        <translation>الغرفة، ماذا، لماذا، Enter. ما يُبقيه من السقف كان ظاهرًا قبل أن تعد به.</translation>
    </message>
    <message>
        <source>Say why: the arrow keys choose, Enter takes it back.</source>
        <translation>قل السبب: مفاتيح الأسهم تختار، وEnter يعكس القيد.</translation>
    </message>
    <message>
        <source>Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z.</source>
        <translation>الموجود: قيد آخر للغرفة {room}. المطلوب: عكس آخر قيد لك، عبر Ctrl+Z.</translation>
    </message>
    <message>
        <source>Seen: the promise was broken. Wanted: one that is kept. Make it once more.</source>
        <translation>الموجود: أُخلف الوعد. المطلوب: وعد يوفى به. اقطعه مرة أخرى.</translation>
    </message>
    <message>
        <source>Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}.</source>
        <translation>الموجود: {kind} بقيمة {money} للغرفة {room}. المطلوب: رصيد بقيمة {wanted} للغرفة {where}.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it.</source>
        <translation>الموجود: {money} للغرفة {room} بلا وعد. المطلوب: {wanted} للغرفة {where} وبعده ‎!1h.</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead.</source>
        <translation>الموجود: {money} للغرفة {room}، والسقف يسعه. المطلوب: {wanted} كاملًا، بسماح مشرف.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>تخطّي هذا التمرين</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation>بدء هذا التمرين من جديد</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>عكس قيد</translation>
    </message>
    <message>
        <source>The desk is locked. Type the initials, the PIN, and Enter.</source>
        <translation>المكتب مقفل. اكتب الأحرف الأولى ورمز PIN ثم Enter.</translation>
    </message>
    <message>
        <source>The guest in room 412 has no wifi. Give them 20 with one line.</source>
        <translation>لا wifi لدى نزيل الغرفة 412. أعطِه 20 بسطر واحد.</translation>
    </message>
    <message>
        <source>This one is for a rep: lock the desk and sign in as Maja Kestrel.</source>
        <translation>هذا التمرين للموظف: اقفل المكتب وسجّل الدخول باسم Maja Kestrel.</translation>
    </message>
    <message>
        <source>What would fit is offered. A lead can also allow all of it, right here.</source>
        <translation>يُعرض ما يسعه السقف. ويمكن للمشرف أيضًا السماح به كله، هنا في الحال.</translation>
    </message>
    <message>
        <source>You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.</source>
        <translation>أنت Maja Kestrel (MK)، موظفة. والمشرفة Lena Goldammer (LG). رمز PIN للجميع هو {pin}.</translation>
    </message>
    <message>
        <source>You have called the guest. Go to what is owed, and open it.</source>
        <translation>لقد اتصلت بالنزيل. اذهب إلى المستحق وافتحه.</translation>
    </message>
    <message>
        <source>Your last line went to the wrong guest. Ask for it back.</source>
        <translation>ذهب آخر قيد لك إلى نزيل خطأ. استرجعه.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>{n} of 5: {title}</source>
        <translation>{n} من 5: {title}</translation>
    </message>
    <message>
        <source>“Kept” stands ready: agree, with a word if you like.</source>
        <translation>«وُفي به» جاهز: وافق، مع كلمة إن شئت.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(guest erased)</source>
        <translation>(نزيل محذوف)</translation>
    </message>
    <message>
        <source>(guest's name lost)</source>
        <translation>(اسم النزيل مفقود)</translation>
    </message>
    <message>
        <source>(text erased)</source>
        <translation>(نص محذوف)</translation>
    </message>
    <message>
        <source>(text lost)</source>
        <translation>(نص مفقود)</translation>
    </message>
    <message>
        <source>10 % of a night</source>
        <translation>10 % من ليلة</translation>
    </message>
    <message>
        <source>2,000 for everyone</source>
        <translation>2,000 للجميع</translation>
    </message>
    <message>
        <source>25 % of a night</source>
        <translation>25 % من ليلة</translation>
    </message>
    <message>
        <source>50 % of a night</source>
        <translation>50 % من ليلة</translation>
    </message>
    <message>
        <source>A PIN is four to twelve digits: choose another one.</source>
        <translation>رمز PIN من أربعة إلى اثني عشر رقمًا: اختر غيره.</translation>
    </message>
    <message>
        <source>A backup is being restored. Nothing was recorded: wait for it, then try again.</source>
        <translation>جارٍ استعادة نسخة احتياطية. لم يُسجَّل شيء: انتظر انتهاءها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A cap cannot begin in the past: use {day} or later.</source>
        <translation>لا يبدأ السقف في الماضي: استعمل {day} أو ما بعده.</translation>
    </message>
    <message>
        <source>A credit</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>A day of the demo has at least {least} lines: ask for two days or more, and for {fewest} lines or more.</source>
        <translation>في يوم العرض التجريبي {least} سطرًا على الأقل: اطلب يومين أو أكثر، و{fewest} سطرًا أو أكثر.</translation>
    </message>
    <message>
        <source>A desk belongs to a hotel: add --hotel NAME.</source>
        <translation>كل مكتب يتبع فندقًا: أضف --hotel NAME.</translation>
    </message>
    <message>
        <source>A font of the documents is missing ({why})</source>
        <translation>ينقص خط من خطوط المستندات ({why})</translation>
    </message>
    <message>
        <source>A free label</source>
        <translation>ملصق مجاني</translation>
    </message>
    <message>
        <source>A guest is chosen twice: name every guest once.</source>
        <translation>اختير نزيل مرتين: سمِّ كل نزيل مرة واحدة.</translation>
    </message>
    <message>
        <source>A hotel is already set up in {parent}: open the desk, or choose another folder.</source>
        <translation>أُعدّ فندق في {parent} من قبل: افتح المكتب، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A hotel to practise in meets no other desk.</source>
        <translation>فندق التدريب لا يلتقي بمكتب آخر.</translation>
    </message>
    <message>
        <source>A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.</source>
        <translation>حرف قرب السطر {line:,} ليس بأي ترميز يُقرأ هنا: صدّره من جديد بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8.</source>
        <translation>حرف في السطر {line:,} (البايت 0x{byte:02X}) ليس بأي ترميز يُقرأ هنا: صدّر القائمة من جديد بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8.</source>
        <translation>حرف في السطر {line:,} (البايت 0x{byte:02X}) ليس UTF-8 كبقية الملف: صدّر القائمة من جديد بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>تعذّرت قراءة سطر</translation>
    </message>
    <message>
        <source>A line of this file never ends: export it as CSV.</source>
        <translation>سطر في هذا الملف لا ينتهي: صدّره بصيغة CSV.</translation>
    </message>
    <message>
        <source>A package of this system brought Latitude here: your administrator updates it with the newer package.</source>
        <translation>ثُبّت Latitude هنا بحزمة من النظام: يحدّثه المسؤول بالحزمة الأحدث.</translation>
    </message>
    <message>
        <source>A part of {folder} is a file: choose another folder.</source>
        <translation>جزء من {folder} ملف: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes: close it or take it out.</source>
        <translation>في هذا الصف علامة اقتباس تُفتح ولا تُغلق: أغلقها أو احذفها.</translation>
    </message>
    <message>
        <source>A recovery code is four groups of four letters and digits: type it as printed.</source>
        <translation>رمز الاسترداد أربع مجموعات من أربعة أحرف وأرقام: اكتبه كما طُبع.</translation>
    </message>
    <message>
        <source>A reply is about lines: choose the pattern that it answers.</source>
        <translation>الردّ يكون عن قيود: اختر النمط الذي يجيب عنه.</translation>
    </message>
    <message>
        <source>A reversal needs a reason: {reasons}.</source>
        <translation>القيد العكسي يحتاج سببًا: {reasons}.</translation>
    </message>
    <message>
        <source>A screen is there {named}</source>
        <translation>توجد شاشة {named}</translation>
    </message>
    <message>
        <source>A write outside a transaction was stopped. Nothing was recorded.</source>
        <translation>أُوقفت كتابة خارج معاملة. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”: leave it out.</source>
        <translation>‏{kind} ليس فيه حقل «{name}»: احذفه.</translation>
    </message>
    <message>
        <source>A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.</source>
        <translation>‏{kind} ليس فيه «{written}»: احذفه، أو ضعه بين علامتي اقتباس إن كان من الملاحظة.</translation>
    </message>
    <message>
        <source>A {role} cannot {action}: ask a {other}.</source>
        <translation>لا يحق لدور «{role}» {action}: اطلب ذلك من {other}.</translation>
    </message>
    <message>
        <source>A {role} has no recovery code: a manager sets a new PIN in Settings.</source>
        <translation>لا رمز استرداد لدور «{role}»: يعيّن مدير رمز PIN جديدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>All are there: {parts}</source>
        <translation>كلها موجودة: {parts}</translation>
    </message>
    <message>
        <source>All hotels</source>
        <translation>كل الفنادق</translation>
    </message>
    <message>
        <source>All nights of this upgrade are used: there is nothing to release.</source>
        <translation>استُعملت كل ليالي هذه الترقية: لا شيء يُحرَّر.</translation>
    </message>
    <message>
        <source>All that was given to this guest was taken back: there is no letter to write.</source>
        <translation>عُكس كل ما أُعطي لهذا النزيل: لا رسالة تُكتب.</translation>
    </message>
    <message>
        <source>Allergy or diet</source>
        <translation>حساسية أو حمية</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write plain digits such as {example}.</source>
        <translation>لا يكون المبلغ سالبًا: اكتب أرقامًا صريحة مثل {example}.</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write what the guest gets.</source>
        <translation>لا يكون المبلغ سالبًا: اكتب ما يناله النزيل.</translation>
    </message>
    <message>
        <source>An amount of zero gives nothing: type what the guest gets, or the preset “Handwritten note”.</source>
        <translation>مبلغ الصفر لا يمنح شيئًا: اكتب ما يحصل عليه الضيف، أو القالب «بطاقة بخط اليد».</translation>
    </message>
    <message numerus="yes">
        <source>An imported log tells of {n:,} gestures of these days, {money}; they stand on no cap and in no figure of this paper.</source>
        <extracomment>English for one: An imported log tells of {n} gesture of these days, {money}; they stand on no cap and in no figure of this paper.</extracomment>
        <translation>
            <numerusform>لا يذكر السجل المستورد لفتات في هذه الأيام، {money}؛ وهي خارج كل سقف وكل رقم في هذه الورقة.</numerusform>
            <numerusform>يذكر سجل مستورد لفتة واحدة في هذه الأيام، {money}؛ وهي خارج كل سقف وكل رقم في هذه الورقة.</numerusform>
            <numerusform>يذكر سجل مستورد لفتتين في هذه الأيام، {money}؛ وهما خارج كل سقف وكل رقم في هذه الورقة.</numerusform>
            <numerusform>يذكر سجل مستورد {n:,} لفتات في هذه الأيام، {money}؛ وهي خارج كل سقف وكل رقم في هذه الورقة.</numerusform>
            <numerusform>يذكر سجل مستورد {n:,} لفتة في هذه الأيام، {money}؛ وهي خارج كل سقف وكل رقم في هذه الورقة.</numerusform>
            <numerusform>يذكر سجل مستورد {n:,} لفتة في هذه الأيام، {money}؛ وهي خارج كل سقف وكل رقم في هذه الورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>An upgrade is for 1 to {max_nights} nights: check the nights.</source>
        <translation>الترقية من 1 إلى {max_nights} ليالٍ: راجع عدد الليالي.</translation>
    </message>
    <message>
        <source>Another hub on this server has the user {role}, and users are the server's: take another name for the hotel ({hotel}) or the desk ({desk}), or let both hotels into one hub. If no hub has it any more, DROP ROLE {role} first.</source>
        <translation>لدى مركز آخر على هذا الخادم المستخدم {role}، والمستخدمون للخادم كله: اختر اسمًا آخر للفندق ({hotel}) أو للمكتب ({desk})، أو أدخل الفندقين في مركز واحد. وإن لم يعد لأي مركز، فنفّذ أولًا DROP ROLE {role}.</translation>
    </message>
    <message>
        <source>Another program holds the ledger. {safe} Try again in a moment.</source>
        <translation>برنامج آخر يمسك بالدفتر. {safe} أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Another program holds the ledger:</source>
        <translation>برنامج آخر يمسك بالدفتر:</translation>
    </message>
    <message>
        <source>Another program is restoring this ledger: wait until it is done.</source>
        <translation>برنامج آخر يستعيد هذا الدفتر: انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Approve what is above another person’s cap</source>
        <translation>الموافقة على ما يتجاوز سقف شخص آخر</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Ask a lead to approve it (--approve-as), or give less.</source>
        <translation>اطلب من مشرف الموافقة عليه (‎--approve-as)، أو أعطِ أقل.</translation>
    </message>
    <message>
        <source>Ask a lead to approve them, or leave them out. Nothing was posted.</source>
        <translation>اطلب من مشرف الموافقة عليها، أو استثنِها. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Ask what would make it right before offering.</source>
        <translation>اسأل عمّا يُصلح الأمر قبل أن تعرض.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Backups and the mirror need a folder each: choose two.</source>
        <translation>لكلٍّ من النسخ الاحتياطية والنسخة المرآة مجلده: اختر مجلدين.</translation>
    </message>
    <message>
        <source>Backups can hold the name until {day}; files and paper already given out are not reached.</source>
        <translation>قد تحتفظ النسخ الاحتياطية بالاسم حتى {day}؛ ولا سبيل إلى الملفات والأوراق التي سُلّمت من قبل.</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>بياضات السرير</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>عزاء</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>عيد ميلاد</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Breakfast for one</source>
        <translation>فطور لشخص</translation>
    </message>
    <message>
        <source>Breakfast for two</source>
        <translation>فطور لشخصين</translation>
    </message>
    <message>
        <source>Building works</source>
        <translation>أعمال بناء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Card hold</source>
        <translation>حجز مبلغ على البطاقة</translation>
    </message>
    <message>
        <source>Card or payment terminal</source>
        <translation>البطاقة أو جهاز الدفع</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Casting and streaming</source>
        <translation>البث إلى الشاشة</translation>
    </message>
    <message>
        <source>Change the caps, and who works here</source>
        <translation>تغيير السقوف ومن يعمل هنا</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>خُصم مرتين</translation>
    </message>
    <message>
        <source>Check that folder, or choose another one.</source>
        <translation>تحقّق من ذلك المجلد أو اختر غيره.</translation>
    </message>
    <message>
        <source>Check the date: the last line is of {high:%Y-%m-%d %H:%M}Z.</source>
        <translation>تحقّق من التاريخ: آخر سطر بتاريخ {high:%Y-%m-%d %H:%M}Z.</translation>
    </message>
    <message>
        <source>Check the rights of the data folder.</source>
        <translation>تحقّق من أذونات مجلد البيانات.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Child's gift</source>
        <translation>هدية طفل</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Close a shift, or run `latitude backup`.</source>
        <translation>أغلق مناوبة أو شغّل `latitude backup`.</translation>
    </message>
    <message>
        <source>Close the shift, roll the business day</source>
        <translation>إغلاق الوردية، وترحيل يوم العمل</translation>
    </message>
    <message>
        <source>Commands work, the window does not.</source>
        <translation>تعمل الأوامر ولا تعمل النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to bring in the other {n}.</source>
        <extracomment>English for one: Confirm to bring in the other {n}.</extracomment>
        <translation>
            <numerusform>لا شيء آخر لإدخاله.</numerusform>
            <numerusform>أكّد لإدخال الآخر.</numerusform>
            <numerusform>أكّد لإدخال الاثنين الآخرين.</numerusform>
            <numerusform>أكّد لإدخال {n} الأخرى.</numerusform>
            <numerusform>أكّد لإدخال {n} الأخرى.</numerusform>
            <numerusform>أكّد لإدخال {n} الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm to erase the guest all the same.</source>
        <translation>أكّد لحذف النزيل رغم ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to record the other {n} bills.</source>
        <extracomment>English for one: Confirm to record the other {n} bill.</extracomment>
        <translation>
            <numerusform>لا فواتير أخرى للتسجيل.</numerusform>
            <numerusform>أكّد لتسجيل الفاتورة الأخرى.</numerusform>
            <numerusform>أكّد لتسجيل الفاتورتين الأخريين.</numerusform>
            <numerusform>أكّد لتسجيل {n} فواتير أخرى.</numerusform>
            <numerusform>أكّد لتسجيل {n} فاتورة أخرى.</numerusform>
            <numerusform>أكّد لتسجيل {n} فاتورة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>الكلفة: {amount}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>إسعاد</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Do not split to fit the cap: ask the lead, an approval is no failure.</source>
        <translation>لا تقسّم المبلغ ليسعه السقف: اسأل المشرف، فالموافقة ليست إخفاقًا.</translation>
    </message>
    <message>
        <source>Documents are not signed</source>
        <translation>لا تُوقَّع المستندات</translation>
    </message>
    <message>
        <source>Documents are signed with the key {key}</source>
        <translation>تُوقَّع المستندات بالمفتاح {key}</translation>
    </message>
    <message>
        <source>Documents cannot draw: {scripts}</source>
        <translation>لا تستطيع المستندات رسم: {scripts}</translation>
    </message>
    <message>
        <source>Drinks or food, large</source>
        <translation>مشروبات أو طعام، كبير</translation>
    </message>
    <message>
        <source>Drinks or food, small</source>
        <translation>مشروبات أو طعام، صغير</translation>
    </message>
    <message>
        <source>Early check-in</source>
        <translation>دخول مبكر</translation>
    </message>
    <message>
        <source>End the program that holds it, or give this account the right.</source>
        <translation>أنهِ البرنامج الذي يمسك به أو امنح هذا الحساب الإذن.</translation>
    </message>
    <message>
        <source>Ends at line {seq:,} of {end:,} in {folder}</source>
        <translation>ينتهي عند السطر {seq:,} من {end:,} في {folder}</translation>
    </message>
    <message>
        <source>Erase a guest</source>
        <translation>حذف نزيل</translation>
    </message>
    <message>
        <source>Event or party</source>
        <translation>فعالية أو حفل</translation>
    </message>
    <message>
        <source>Excel has cut the confirmation number to {text}: export it as text.</source>
        <translation>اقتطع Excel رقم التأكيد إلى {text}: صدّره نصًّا.</translation>
    </message>
    <message>
        <source>Excel has cut the tracking number to {text}: export it as text.</source>
        <translation>اقتطع Excel رقم التتبع إلى {text}: صدّره نصًّا.</translation>
    </message>
    <message>
        <source>Excel has made the date “{text}” of a room: export the rooms as text.</source>
        <translation>حوّل Excel غرفة إلى التاريخ «{text}»: صدّر الغرف نصًّا.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Export and print reports</source>
        <translation>تصدير التقارير وطباعتها</translation>
    </message>
    <message>
        <source>External</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Facts about the stay, never judgments about the person.</source>
        <translation>وقائع عن الإقامة، لا أحكام على الشخص أبدًا.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Fee not expected</source>
        <translation>رسم غير متوقع</translation>
    </message>
    <message>
        <source>Folio, outlet or voucher</source>
        <translation>حساب أو منفذ أو قسيمة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Free label</source>
        <translation>ملصق مجاني</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>أفرغ مساحة على ذلك القرص.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>فاكهة</translation>
    </message>
    <message>
        <source>Future-stay voucher</source>
        <translation>قسيمة لإقامة قادمة</translation>
    </message>
    <message>
        <source>Give and promise; take an own line back in the open shift</source>
        <translation>الإعطاء والوعد؛ وعكس قيد يخصك في الوردية المفتوحة</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Guest's property</source>
        <translation>ممتلكات النزيل</translation>
    </message>
    <message>
        <source>Guests are kept 1 to {longest} months after departure: choose a number between.</source>
        <translation>يُحتفظ بالنزلاء من 1 إلى {longest} شهرًا بعد المغادرة: اختر عددًا بينهما.</translation>
    </message>
    <message>
        <source>Handwritten note</source>
        <translation>بطاقة بخط اليد</translation>
    </message>
    <message>
        <source>Hazard or alarm</source>
        <translation>خطر أو إنذار</translation>
    </message>
    <message>
        <source>Heating or air conditioning</source>
        <translation>التدفئة أو التكييف</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Honeymoon or anniversary</source>
        <translation>شهر عسل أو ذكرى زواج</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>التدبير الفندقي</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>كيف يصل النزلاء إلى المكتب</translation>
    </message>
    <message>
        <source>How much is it? Type an amount, such as c20.</source>
        <translation>كم المبلغ؟ اكتب مبلغًا، مثل c20.</translation>
    </message>
    <message>
        <source>IT closed this desk in the hub: what it posts stays here alone until IT gives it a new password (`latitude hub create --desk`) and a manager joins again.</source>
        <translation>أغلقت تقنية المعلومات هذا المكتب في المركز: ما يسجّله يبقى هنا وحده إلى أن تعطيه تقنية المعلومات كلمة مرور جديدة (`latitude hub create --desk`) ويضمّه مدير ثانية.</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>In {name}, {path} is not what was signed: copy it to the stick again.</source>
        <translation>في {name} الملف {path} ليس ما جرى توقيعه: انسخه إلى الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>إصابة</translation>
    </message>
    <message>
        <source>Insects or other pests</source>
        <translation>حشرات أو آفات أخرى</translation>
    </message>
    <message>
        <source>Install Latitude again, with Python 3.11 or newer.</source>
        <translation>أعد تثبيت Latitude مع Python 3.11 أو أحدث.</translation>
    </message>
    <message>
        <source>Install Latitude again.</source>
        <translation>أعد تثبيت Latitude.</translation>
    </message>
    <message>
        <source>Install Latitude again: SQLite 3.37 or newer is needed.</source>
        <translation>أعد تثبيت Latitude: يلزم SQLite 3.37 أو أحدث.</translation>
    </message>
    <message>
        <source>Install a font such as fonts-droid-fallback.</source>
        <translation>ثبّت خطًّا مثل fonts-droid-fallback.</translation>
    </message>
    <message>
        <source>It can be written to; {who}</source>
        <translation>يمكن الكتابة فيه؛ {who}</translation>
    </message>
    <message>
        <source>It cannot be reached ({why})</source>
        <translation>تعذّر الوصول إليه ({why})</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase them.</source>
        <translation>لا يمكن التراجع عن هذا: أكّد لحذفهم.</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase.</source>
        <translation>لا يمكن التراجع عن هذا: أكّد للحذف.</translation>
    </message>
    <message>
        <source>It catches up with the next line that is posted.</source>
        <translation>يلحق مع السطر التالي الذي يُسجَّل.</translation>
    </message>
    <message>
        <source>It holds names: take that right from other accounts (chmod 600).</source>
        <translation>يحوي أسماء: انزع هذا الإذن من الحسابات الأخرى (chmod 600).</translation>
    </message>
    <message>
        <source>It opens, but no hotel is set up yet</source>
        <translation>يُفتح، لكن لم يُهيَّأ فندق بعد</translation>
    </message>
    <message>
        <source>It replaces the ledger of this desk.</source>
        <translation>يحلّ محل دفتر هذا المكتب.</translation>
    </message>
    <message>
        <source>It says {at:%Y-%m-%d %H:%M}Z</source>
        <translation>تشير إلى {at:%Y-%m-%d %H:%M}Z</translation>
    </message>
    <message>
        <source>It stands before the last line ({high:%Y-%m-%d %H:%M}Z): {n:,} lines are later</source>
        <translation>هي قبل آخر سطر ({high:%Y-%m-%d %H:%M}Z): عدد الأسطر اللاحقة {n:,}</translation>
    </message>
    <message>
        <source>It was stopped before anybody was erased.</source>
        <translation>أُوقف ذلك قبل حذف أي أحد.</translation>
    </message>
    <message>
        <source>It was stopped before anything was erased: the guest and every text are as they were.</source>
        <translation>أُوقف ذلك قبل حذف أي شيء: النزيل وكل النصوص كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped between two guests: {n} stays are erased, on record as lines {first} to {last}.</source>
        <extracomment>English for one: It was stopped between two guests: {n} stay is erased, on record as line {first}.</extracomment>
        <translation>
            <numerusform>أُوقف ذلك بين نزيلين: لم تُحذف أي إقامة (القيد {first}).</numerusform>
            <numerusform>أُوقف ذلك بين نزيلين: حُذفت إقامة واحدة، ودُوّن ذلك في القيد {first}.</numerusform>
            <numerusform>أُوقف ذلك بين نزيلين: حُذفت إقامتان، ودُوّن ذلك في القيود من {first} إلى {last}.</numerusform>
            <numerusform>أُوقف ذلك بين نزيلين: حُذفت {n} إقامات، ودُوّن ذلك في القيود من {first} إلى {last}.</numerusform>
            <numerusform>أُوقف ذلك بين نزيلين: حُذفت {n} إقامة، ودُوّن ذلك في القيود من {first} إلى {last}.</numerusform>
            <numerusform>أُوقف ذلك بين نزيلين: حُذفت {n} إقامة، ودُوّن ذلك في القيود من {first} إلى {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: the texts of {n} lines of old logs are left and still due: run it again.</source>
        <extracomment>English for one: It was stopped: the texts of {n} line of an old log are left and still due: run it again.</extracomment>
        <translation>
            <numerusform>أُوقف: لم يبقَ نص قيد ({n}) من سجلات قديمة: شغّله مرة أخرى.</numerusform>
            <numerusform>أُوقف: بقي نص قيد واحد ({n}) من سجل قديم حان حذفه: شغّله مرة أخرى.</numerusform>
            <numerusform>أُوقف: بقيت نصوص قيدين ({n}) من سجلات قديمة حان حذفها: شغّله مرة أخرى.</numerusform>
            <numerusform>أُوقف: بقيت نصوص {n} قيود من سجلات قديمة حان حذفها: شغّله مرة أخرى.</numerusform>
            <numerusform>أُوقف: بقيت نصوص {n} قيدًا من سجلات قديمة حان حذفها: شغّله مرة أخرى.</numerusform>
            <numerusform>أُوقف: بقيت نصوص {n} قيد من سجلات قديمة حان حذفها: شغّله مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Key does not work</source>
        <translation>المفتاح لا يعمل</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>LATITUDE_CONFIG names {file}, which is not there: name another file, or none.</source>
        <translation>يشير LATITUDE_CONFIG إلى {file} وهو غير موجود: سمِّ ملفًا آخر أو لا شيء.</translation>
    </message>
    <message>
        <source>Last time it said: {problem}</source>
        <translation>قال في المرة الأخيرة: {problem}</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>خروج متأخر</translation>
    </message>
    <message>
        <source>Latitude does not know how programs start at sign-in here: add it in the system’s own settings.</source>
        <translation>لا يعرف Latitude كيف تُشغَّل البرامج عند تسجيل الدخول هنا: أضفه في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with the system's task manager: what was posted is safe.</source>
        <translation>‏Latitude مفتوح من قبل لكنه لا يستجيب. أمهله لحظة ثم أعد المحاولة؛ وإن بقي صامتًا فأنهِه من مدير المهام في النظام: ما سُجّل محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Latitude {version} cannot read a ledger of today's form: choose a newer one.</source>
        <translation>لا يستطيع Latitude {version} قراءة دفتر بالصيغة الحالية: اختر إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Latitude {version} does not start on this computer ({why}): the version in use stays, ask whom it is from.</source>
        <translation>لا يعمل Latitude {version} على هذا الحاسوب ({why}): يبقى الإصدار المستعمل، واسأل من زوّدك به.</translation>
    </message>
    <message>
        <source>Latitude {version}, Python {python}, {system}</source>
        <translation>Latitude {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>الغسيل</translation>
    </message>
    <message>
        <source>Left behind or lost</source>
        <translation>متروك أو مفقود</translation>
    </message>
    <message>
        <source>Let only administrators write to it.</source>
        <translation>اجعل الكتابة فيه للمشرفين وحدهم.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>المصعد</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {n} of desk {desk} does not continue what was known of that desk: nothing of it is believed. Ask IT.</source>
        <translation>السطر {n} من المكتب {desk} لا يتابع ما كان معروفًا عنه: لا يُصدَّق منه شيء. اسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>السطر {n} من هذا المكتب غيره في المركز، فلا يُرسل شيء: افعل ما يقوله دليل تقنية المعلومات تحت «حين يختلف مكتب والمركز».</translation>
    </message>
    <message>
        <source>Line {seq}</source>
        <translation>القيد {seq}</translation>
    </message>
    <message>
        <source>Line {seq} does not wait for an approval: nothing needs doing.</source>
        <translation>القيد {seq} لا ينتظر موافقة: لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Line {seq} gave nothing: give the number of a credit or a free label.</source>
        <translation>لم يُعطِ القيد {seq} شيئًا: اكتب رقم رصيد أو ملصق مجاني.</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in.</source>
        <translation>القيد {seq} تقدير إلى أن تصل الفاتورة.</translation>
    </message>
    <message>
        <source>Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.</source>
        <translation>القيد {seq} ترقية، ولا قسيمة لها: اختر رصيدًا أو ملصقًا مجانيًا.</translation>
    </message>
    <message>
        <source>Line {seq} is itself a reversal, which stands: post the gesture again if it was right.</source>
        <translation>القيد {seq} هو نفسه قيد عكسي، وهو قائم: سجّل اللفتة من جديد إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Line {seq} is neither a gesture nor a promise: nothing has landed with it.</source>
        <translation>القيد {seq} ليس لفتة ولا وعدًا: لا وقع له.</translation>
    </message>
    <message>
        <source>Line {seq} is no estimate: only an estimate gets a bill.</source>
        <translation>القيد {seq} ليس تقديرًا: الفاتورة للتقدير وحده.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture and no promise for this guest: check the number.</source>
        <translation>القيد {seq} ليس لفتة ولا وعدًا لهذا النزيل: راجع الرقم.</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture: only a gesture can be taken back.</source>
        <translation>القيد {seq} ليس لفتة: لا تُعكس إلا لفتة.</translation>
    </message>
    <message>
        <source>Line {seq} is no line of a guest: check the number.</source>
        <translation>القيد {seq} ليس قيدًا لنزيل: راجع الرقم.</translation>
    </message>
    <message>
        <source>Line {seq} is not {who}'s: only the rep concerned replies to a pattern.</source>
        <translation>القيد {seq} ليس لـ{who}: لا يردّ على النمط إلا الموظف المعنيّ.</translation>
    </message>
    <message>
        <source>Line {seq} is nothing to post: choose a line of the list.</source>
        <translation>القيد {seq} ليس مما يُسجَّل: اختر قيدًا من القائمة.</translation>
    </message>
    <message>
        <source>Line {seq} of {day}</source>
        <translation>القيد {seq} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Line {seq} of {day}, room {room}</source>
        <translation>القيد {seq} بتاريخ {day}، الغرفة {room}</translation>
    </message>
    <message>
        <source>Line {seq} promised nothing: `latitude promise list` shows what is owed.</source>
        <translation>لم يعد القيد {seq} بشيء: يعرض الأمر `latitude promise list` ما هو مستحق.</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap, whose headroom would come back.</source>
        <translation>القيد {seq} ما زال محسوبًا على سقف المجموعة، وسيعود مقداره إلى المتاح.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>القيد {seq} ينتظر موافقة: وافق عليه أو ارفضه أولًا.</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: there is a voucher once it is approved.</source>
        <translation>القيد {seq} ينتظر موافقة: تصدر القسيمة بعد الموافقة.</translation>
    </message>
    <message>
        <source>Line {seq} was already taken back by line {by}: nothing needs doing.</source>
        <translation>عُكس القيد {seq} من قبل بالقيد {by}: لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.</source>
        <translation>فُوتر القيد {seq} من قبل بمبلغ {billed}: أدخل الفاتورة الثانية يدويًا إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Line {seq} was declined: what was never given has no voucher.</source>
        <translation>رُفض القيد {seq}: لا قسيمة لما لم يُعطَ قط.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back as entered wrong, by line {by}.</source>
        <translation>عُكس القيد {seq} كإدخال خاطئ، بالقيد {by}.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back by line {by}: nothing is owed for it.</source>
        <translation>عُكس القيد {seq} بالقيد {by}: لا شيء مستحق عنه.</translation>
    </message>
    <message>
        <source>Line {seq} was taken back in part by line {by}, and a line can be taken back only once: write what else came back into the handover note.</source>
        <translation>عُكس القيد {seq} جزئيًا بالقيد {by}، ولا يُعكس القيد إلا مرة واحدة: اكتب ما أُعيد غير ذلك في ملاحظة التسليم.</translation>
    </message>
    <message>
        <source>Line {seq}, room {room}</source>
        <translation>القيد {seq}، الغرفة {room}</translation>
    </message>
    <message>
        <source>Line {seq}: late correction of line {of} from a closed shift.</source>
        <translation>القيد {seq}: تصحيح متأخر للقيد {of} من وردية مغلقة.</translation>
    </message>
    <message>
        <source>Line {seq}: two stays are one guest's; {rep} is over by {money} by merge.</source>
        <translation>القيد {seq}: إقامتان لنزيل واحد؛ يتجاوز {rep} بمبلغ {money} بسبب الدمج.</translation>
    </message>
    <message>
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}, and it stopped after {read:,} of its {of:,} rows. The same file again brings in the rest.</source>
        <translation>القيد {seq}: أُدخل {n:,} من قيود سجل قديم، {money}، ثم توقف بعد {read:,} من صفوفه البالغة {of:,}. الملف نفسه مرة أخرى يُدخل البقية.</translation>
    </message>
    <message numerus="yes">
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.</source>
        <extracomment>English for one: Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.</extracomment>
        <translation>
            <numerusform>القيد {seq}: لم يُدخل أي قيد ({n:,}) من سجل قديم، {money}: لا يُحسب على سقف ولا في مجموع.</numerusform>
            <numerusform>القيد {seq}: أُدخل قيد ({n:,}) من سجل قديم، {money}: لا يُحسب على سقف ولا في مجموع.</numerusform>
            <numerusform>القيد {seq}: أُدخل قيدان ({n:,}) من سجل قديم، {money}: لا يُحسبان على سقف ولا في مجموع.</numerusform>
            <numerusform>القيد {seq}: أُدخلت {n:,} قيود من سجل قديم، {money}: لا تُحسب على سقف ولا في مجموع.</numerusform>
            <numerusform>القيد {seq}: أُدخل {n:,} قيدًا من سجل قديم، {money}: لا تُحسب على سقف ولا في مجموع.</numerusform>
            <numerusform>القيد {seq}: أُدخل {n:,} قيد من سجل قديم، {money}: لا تُحسب على سقف ولا في مجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: it was lowered at another desk than gave, before they had met.</source>
        <translation>السطر {seq}: تجاوز {rep} حد ضيف ليوم {day} بمقدار {money}: خُفِّض الحد عند مكتب غير الذي أعطى، قبل أن يلتقيا.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: stays were merged at another desk than gave, before they had met.</source>
        <translation>السطر {seq}: تجاوز {rep} حد ضيف ليوم {day} بمقدار {money}: دُمجت إقامات عند مكتب غير الذي أعطى، قبل أن يلتقيا.</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.</source>
        <translation>السطر {seq}: تجاوز {rep} حد ضيف ليوم {day} بمقدار {money}: أعطى مكتبان قبل أن يلتقيا.</translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</extracomment>
        <translation>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، لا غرف، {money} في المجموع، والمعكوس {back}.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، غرفة واحدة، {money} في المجموع، والمعكوس {back}.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، غرفتان، {money} في المجموع، والمعكوس {back}.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، {n} غرف، {money} في المجموع، والمعكوس {back}.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، {n} غرفة، {money} في المجموع، والمعكوس {back}.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، {n} غرفة، {money} في المجموع، والمعكوس {back}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</extracomment>
        <translation>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، لا غرف، {money} في المجموع.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، غرفة واحدة، {money} في المجموع.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، غرفتان، {money} في المجموع.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، {n} غرف، {money} في المجموع.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، {n} غرفة، {money} في المجموع.</numerusform>
            <numerusform>القيود {first} إلى {last}: واقعة واحدة ({why})، {n} غرفة، {money} في المجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen, empathise, apologise, resolve, then log.</source>
        <translation>أنصت، تعاطف، اعتذر، عالج، ثم سجّل.</translation>
    </message>
    <message>
        <source>Look in the system’s settings whether one is set up.</source>
        <translation>انظر في إعدادات النظام هل أُعدّت واحدة.</translation>
    </message>
    <message>
        <source>Lounge for a day</source>
        <translation>الصالة ليوم واحد</translation>
    </message>
    <message>
        <source>Loyal guest</source>
        <translation>نزيل وفيّ</translation>
    </message>
    <message>
        <source>Luggage late</source>
        <translation>أمتعة متأخرة</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Mend these lines.</source>
        <translation>أصلح هذه الأسطر.</translation>
    </message>
    <message>
        <source>Message or call missed</source>
        <translation>رسالة أو مكالمة فائتة</translation>
    </message>
    <message>
        <source>Met last {at:%Y-%m-%d %H:%M}Z; {lines}.</source>
        <translation>آخر لقاء: {at:%Y-%m-%d %H:%M}Z؛ {lines}.</translation>
    </message>
    <message>
        <source>Mid-scale: rep 100, lead 300, manager no limit</source>
        <translation>فئة متوسطة: الموظف 100، المشرف 300، المدير بلا حد</translation>
    </message>
    <message>
        <source>Minibar item</source>
        <translation>غرض من الميني بار</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>ينقص: {missing}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>الجيران</translation>
    </message>
    <message>
        <source>Neither {first} nor {second} is a room that is known: check the room, or type a name.</source>
        <translation>لا {first} ولا {second} غرفة معروفة: راجع الغرفة، أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Night removed</source>
        <translation>إلغاء ليلة</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.</source>
        <translation>تعذّرت كتابة نسخة احتياطية في {folder} ({why}). {fine} حرّر مساحة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>لم تُنشأ نسخة احتياطية: الدفتر تالف، أو قرصه معطّل. النسخ الأقدم كما كانت. أوقف التسجيل واستعد آخرها.</translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>لم تُنشأ نسخة احتياطية: {reason}. النسخ الأقدم كما كانت. أوقف التسجيل واستعد آخرها.</translation>
    </message>
    <message>
        <source>No business day is over yet: there is a line-up the morning after the first one.</source>
        <translation>لم ينتهِ أي يوم عمل بعد: تصدر نشرة الصباح صبيحة اليوم الأول.</translation>
    </message>
    <message>
        <source>No cap is in force for a {role}: ask a manager to set one.</source>
        <translation>لا سقف ساريًا لدور «{role}»: اطلب من مدير تحديد سقف.</translation>
    </message>
    <message>
        <source>No caps are in force yet: set them first.</source>
        <translation>لا سقوف سارية بعد: حدّدها أولًا.</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>No column for {needed} was found among the first lines: put such a header over it, or say which column it is.</source>
        <translation>لم يُعثر على عمود لـ{needed} في السطور الأولى: ضع فوقه هذا العنوان، أو بيّن أي عمود هو.</translation>
    </message>
    <message>
        <source>No column for {needed} was found among {listed}: put such a header over it, or say which column it is.</source>
        <translation>لم يُعثر على عمود لـ{needed} بين {listed}: ضع فوقه هذا العنوان، أو بيّن أي عمود هو.</translation>
    </message>
    <message>
        <source>No data folder can have that name ({error}): choose a shorter, plainer one.</source>
        <translation>لا يصلح هذا الاسم لمجلد البيانات ({error}): اختر اسمًا أقصر وأبسط.</translation>
    </message>
    <message>
        <source>No earlier version is kept here: it goes once the newer one has opened the ledger. Restore a backup if you must go back.</source>
        <translation>لا إصدار سابق محفوظ هنا: يزول حين يفتح الأحدث الدفتر. استعد نسخة احتياطية إن لزم الرجوع.</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of {language}: install one (on Debian fonts-droid-fallback), then try again, or choose another language for the document.</source>
        <translation>لا خط في هذا الحاسوب يحوي حروف {language}: ثبّت خطًا (في دبيان fonts-droid-fallback) ثم أعد المحاولة، أو اختر لغة أخرى للمستند.</translation>
    </message>
    <message>
        <source>No hotel is set up in this data folder: run `latitude init`, or open the desk.</source>
        <translation>لم يُعدّ فندق في مجلد البيانات هذا: شغّل `latitude init`، أو افتح المكتب.</translation>
    </message>
    <message>
        <source>No label has the tracking number {tracking}.</source>
        <translation>لا ملصق برقم التتبع {tracking}.</translation>
    </message>
    <message>
        <source>No policy began on {day}: print the card that holds now.</source>
        <translation>لم تبدأ أي سياسة في {day}: اطبع البطاقة السارية الآن.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>لم تُعدّ أي طابعة</translation>
    </message>
    <message>
        <source>No recovery code was made for {initials}: ask another manager.</source>
        <translation>لم يُنشأ رمز استرداد لـ{initials}: اسأل مديرًا آخر.</translation>
    </message>
    <message>
        <source>No screen is named</source>
        <translation>لم تُسمَّ شاشة</translation>
    </message>
    <message>
        <source>No shift is open: open one first, or post a gesture.</source>
        <translation>لا وردية مفتوحة: افتح واحدة أولًا، أو سجّل لفتة.</translation>
    </message>
    <message>
        <source>No shift was open at line {seq}: check the number.</source>
        <translation>لم تكن وردية مفتوحة عند القيد {seq}: راجع الرقم.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead or a manager.</source>
        <translation>لا أحد يوافق على قيده: اسأل مشرفًا آخر أو مديرًا.</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode.</source>
        <translation>لا أحد يوافق على قيده: اسأل مشرفًا آخر، أو اطلب من مدير تفعيل وضع المشرف الوحيد.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known, neither as a guest nor in a text: check the spelling.</source>
        <translation>لا يُعرف أحد باسم «{name}»، لا نزيلًا ولا في نص: تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>Nobody here has the initials {initials!r}: type those of somebody who works here.</source>
        <translation>لا أحد هنا أحرفه الأولى {initials!r}: اكتب الأحرف الأولى لمن يعمل هنا.</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: give one person that role.</source>
        <translation>لا مدير بعد: أعطِ شخصًا هذا الدور.</translation>
    </message>
    <message>
        <source>Nobody is at the desk: sign in first.</source>
        <translation>لا أحد في المكتب: سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose the rooms to take it back from.</source>
        <translation>لم يُختر أحد: اختر الغرف التي يُعكس عنها.</translation>
    </message>
    <message>
        <source>Nobody is chosen: name the rooms, such as 401-418.</source>
        <translation>لم يُختر أحد: سمِّ الغرف، مثل 401-418.</translation>
    </message>
    <message>
        <source>Nobody is known for {what}: add the guest first, or check the room.</source>
        <translation>لا أحد معروف لـ{what}: أضف النزيل أولًا، أو راجع الغرفة.</translation>
    </message>
    <message>
        <source>Nobody is known in room {room}: check the number, or type a name.</source>
        <translation>لا أحد معروف في الغرفة {room}: راجع الرقم، أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Nobody who left on or before {until} is due to be erased: nothing needs doing.</source>
        <translation>لا أحد ممن غادروا في {until} أو قبله حان حذفه: لا حاجة إلى فعل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.</source>
        <extracomment>English for one: Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.</extracomment>
        <translation>
            <numerusform>لا أحد ممن غادروا في {until} أو قبله حان حذفه.</numerusform>
            <numerusform>لا أحد ممن غادروا في {until} أو قبله حان حذفه؛ واحدة محتجزة بأمور مفتوحة، فسوِّها أولًا.</numerusform>
            <numerusform>لا أحد ممن غادروا في {until} أو قبله حان حذفه؛ اثنتان محتجزتان بأمور مفتوحة، فسوِّها أولًا.</numerusform>
            <numerusform>لا أحد ممن غادروا في {until} أو قبله حان حذفه؛ {n} محتجزة بأمور مفتوحة، فسوِّها أولًا.</numerusform>
            <numerusform>لا أحد ممن غادروا في {until} أو قبله حان حذفه؛ {n} محتجزة بأمور مفتوحة، فسوِّها أولًا.</numerusform>
            <numerusform>لا أحد ممن غادروا في {until} أو قبله حان حذفه؛ {n} محتجزة بأمور مفتوحة، فسوِّها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ضجيج</translation>
    </message>
    <message>
        <source>None is half in</source>
        <translation>لا سجل دخل نصفه</translation>
    </message>
    <message>
        <source>None yet in {folder}</source>
        <translation>لا شيء بعد في {folder}</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>غير نظيف</translation>
    </message>
    <message>
        <source>Not here: {parts}. What other desks have of it comes when they meet.</source>
        <translation>ليس هنا: {parts}. وما لدى المكاتب الأخرى منه يصل حين تلتقي.</translation>
    </message>
    <message>
        <source>Not met yet; {lines}.</source>
        <translation>لم يحدث لقاء بعد؛ {lines}.</translation>
    </message>
    <message>
        <source>Not to be had any more: {parts}.</source>
        <translation>لم يعد ممكنًا الحصول عليه: {parts}.</translation>
    </message>
    <message>
        <source>Not verified: {reason}.</source>
        <translation>لم يُتحقق منه: {reason}.</translation>
    </message>
    <message>
        <source>Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that its numbers are not given out again; confirm only if there was none.</source>
        <translation>لا شيء هنا يعرف ما سُجّل بعد هذه النسخة. إن طُبع تقرير منذ ذلك الحين فاكتب تذييله كي لا تُعطى أرقامه ثانية؛ ولا تؤكد إلا إذا لم يُطبع أي تقرير.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Nothing of shift {shift} was corrected since it was closed: its report stands as it is.</source>
        <translation>لم يُصحَّح شيء في الوردية {shift} منذ إغلاقها: يبقى تقريرها كما هو.</translation>
    </message>
    <message>
        <source>Nothing of the log was brought in.</source>
        <translation>لم يُدخل شيء من السجل.</translation>
    </message>
    <message>
        <source>Nothing of {day} came since its last paper: it stands as it is.</source>
        <translation>لم يصل شيء من {day} منذ آخر ورقة له: تبقى كما هي.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal for {day}: choose another business day.</source>
        <translation>لا شيء في اليومية ليوم {day}: اختر يوم عمل آخر.</translation>
    </message>
    <message>
        <source>Nothing stands in the journal from {first} to {last}: choose other days.</source>
        <translation>لا شيء في اليومية من {first} إلى {last}: اختر أيامًا أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was given or promised to this guest yet: there is no letter to write.</source>
        <translation>لم يُعطَ هذا النزيل شيئًا ولم يوعد به بعد: لا رسالة تُكتب.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.</source>
        <translation>لم يضع شيء؛ يُنظَّف مع الحذف التالي، أو عندما يسجّل مدير الدخول.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was lost.</source>
        <translation>لم يُسجَّل شيء ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} lines of old logs of that time names and notes would be erased.</source>
        <extracomment>English for one: Of {n} line of an old log of that time names and notes would be erased.</extracomment>
        <translation>
            <numerusform>لن تُحذف أسماء أو ملاحظات من أي قيد ({n}) من سجلات تلك المدة.</numerusform>
            <numerusform>ستُحذف الأسماء والملاحظات من قيد واحد ({n}) من سجل قديم من تلك المدة.</numerusform>
            <numerusform>ستُحذف الأسماء والملاحظات من قيدين ({n}) من سجلات قديمة من تلك المدة.</numerusform>
            <numerusform>ستُحذف الأسماء والملاحظات من {n} قيود من سجلات قديمة من تلك المدة.</numerusform>
            <numerusform>ستُحذف الأسماء والملاحظات من {n} قيدًا من سجلات قديمة من تلك المدة.</numerusform>
            <numerusform>ستُحذف الأسماء والملاحظات من {n} قيد من سجلات قديمة من تلك المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>On Windows the installer updates Latitude: start the newer one from the stick, as the first time.</source>
        <translation>في Windows يحدّث المثبّتُ Latitude: شغّل الأحدث من الذاكرة كما في المرة الأولى.</translation>
    </message>
    <message>
        <source>One category up</source>
        <translation>فئة أعلى</translation>
    </message>
    <message>
        <source>One stopped after {read:,} of its {of:,} rows (line {seq})</source>
        <translation>توقف أحدها بعد {read:,} من صفوفه الـ {of:,} (السطر {seq})</translation>
    </message>
    <message>
        <source>Only a free label can be estimated: leave the ~ out.</source>
        <translation>لا يُقدَّر إلا الملصق المجاني: احذف ~.</translation>
    </message>
    <message>
        <source>Only a return can be taken back in part (--reason returned): leave the amount out.</source>
        <translation>لا يُعكس جزئيًا إلا المُعاد (‎--reason returned): احذف المبلغ.</translation>
    </message>
    <message>
        <source>Only an upgrade has nights: leave them out.</source>
        <translation>الليالي للترقية وحدها: احذفها.</translation>
    </message>
    <message>
        <source>Only sslmode=verify-full and sslrootcert=FILE may stand in a hub's address: a hub is always checked.</source>
        <translation>لا يجوز في عنوان المركز إلا sslmode=verify-full و sslrootcert=FILE: فالمركز يُتحقَّق منه دائمًا.</translation>
    </message>
    <message>
        <source>Open the desk, or run `latitude init`.</source>
        <translation>افتح المكتب أو شغّل `latitude init`.</translation>
    </message>
    <message>
        <source>Other accounts may read {file}</source>
        <translation>يمكن لحسابات أخرى قراءة {file}</translation>
    </message>
    <message>
        <source>Over by {amount}.</source>
        <translation>تجاوز بمقدار {amount}.</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>Parcel for the guest</source>
        <translation>طرد للنزيل</translation>
    </message>
    <message>
        <source>Parking, one night</source>
        <translation>موقف سيارة، ليلة واحدة</translation>
    </message>
    <message>
        <source>Portal booking differs</source>
        <translation>حجز الموقع مختلف</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. {safe} What is typed stays.</source>
        <translation>التسجيل متوقف إلى أن يعمل الدفتر من جديد. {safe} ما كُتب باقٍ.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try again.</source>
        <translation>تعذّر تجهيز التدريب في {folder} ({reason}). لم يُمسّ شيء آخر: حرّر القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Practice is open already, but does not answer: end it, then try again.</source>
        <translation>التدريب مفتوح من قبل لكنه لا يستجيب: أنهِه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Print as written: {scripts}; {n} fonts</source>
        <translation>تُطبع كما كُتبت: {scripts}؛ عدد الخطوط {n}</translation>
    </message>
    <message>
        <source>Promise a time, not “soon”.</source>
        <translation>عِد بوقت، لا بكلمة «قريبًا».</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: its guest was erased.</source>
        <translation>لم يعد الوعد {seq} مستحقًا: حُذف نزيله.</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: line {by} took it back as entered wrong.</source>
        <translation>لم يعد الوعد {seq} مستحقًا: عكسه القيد {by} كإدخال خاطئ.</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>أُخلف الوعد {seq} من قبل، بالقيد {by} من {actor}: لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>وُفي بالوعد {seq} من قبل، بالقيد {by} من {actor}: لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>أُرسل بديل</translation>
    </message>
    <message>
        <source>Report S{report} is lost: its number is never used again, and the restore is on record.</source>
        <translation>ضاع التقرير S{report}: لا يُستعمل رقمه ثانية أبدًا، والاستعادة مدوّنة.</translation>
    </message>
    <message>
        <source>Request lost</source>
        <translation>طلب ضائع</translation>
    </message>
    <message>
        <source>Return lost item, international</source>
        <translation>إعادة مفقود، دولي</translation>
    </message>
    <message>
        <source>Return lost item, parcel</source>
        <translation>إعادة مفقود، طرد</translation>
    </message>
    <message>
        <source>Return lost item, small</source>
        <translation>إعادة مفقود، صغير</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation>الغرفة غير جاهزة</translation>
    </message>
    <message>
        <source>Run `latitude backup`, and check that folder.</source>
        <translation>شغّل `latitude backup` وتحقّق من ذلك المجلد.</translation>
    </message>
    <message>
        <source>Run `latitude verify --full`.</source>
        <translation>شغّل `latitude verify --full`.</translation>
    </message>
    <message>
        <source>SQLite works with other settings: {settings}</source>
        <translation>يعمل SQLite بإعدادات أخرى: {settings}</translation>
    </message>
    <message>
        <source>SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.</source>
        <translation>لم يقبل SQLite ضبط {name} على {value} (يقول {found}): لم يُكتب شيء في {path}.</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Say by when it is promised, such as 2h, 1d or 18:00.</source>
        <translation>قل موعد الوعد، مثل 2h أو 1d أو 18:00.</translation>
    </message>
    <message>
        <source>Say in a few words what is promised, such as “call back about the parcel”.</source>
        <translation>قل في بضع كلمات ما وُعد به، مثل «الاتصال بشأن الطرد».</translation>
    </message>
    <message>
        <source>Say that two stays are one guest’s</source>
        <translation>القول إن إقامتين لنزيل واحد</translation>
    </message>
    <message>
        <source>Schema {schema}, {lines:,} lines, {size:,.1f} MB, id {id}</source>
        <translation>المخطط {schema}، الأسطر {lines:,}، {size:,.1f} م.ب، المعرّف {id}</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service missed</source>
        <translation>خدمة فائتة</translation>
    </message>
    <message>
        <source>Set one up in the system; until then print the PDF elsewhere.</source>
        <translation>أعدّ واحدة في النظام؛ وحتى ذلك الحين اطبع ملف PDF في مكان آخر.</translation>
    </message>
    <message>
        <source>Set this computer's clock.</source>
        <translation>اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.</source>
        <translation>عدة نزلاء يطابقون {what}: {names}. بيّن أيهم بالاسم (‎--guest) أو برقم الإقامة.</translation>
    </message>
    <message>
        <source>Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).</source>
        <translation>الشدة من 1 (إزعاج بسيط) إلى 4 (أفسد الإقامة).</translation>
    </message>
    <message>
        <source>Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.</source>
        <translation>الوردية {number} مفتوحة منذ {since:%Y-%m-%d %H:%M} ({actor}): أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Shift {number} is still open: what is corrected now stands in its own report.</source>
        <translation>الوردية {number} ما زالت مفتوحة: ما يُصحَّح الآن يظهر في تقريرها.</translation>
    </message>
    <message numerus="yes">
        <source>Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.</source>
        <extracomment>English for one: Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.</extracomment>
        <translation>
            <numerusform>ليس للوردية {shift} ملاحق، ولم يُصحَّح شيء.</numerusform>
            <numerusform>للوردية {shift} ملحق واحد، ولم يُصحَّح شيء بعده: اطلب 1.</numerusform>
            <numerusform>للوردية {shift} ملحقان، ولم يُصحَّح شيء بعدهما: اطلب من 1 إلى {n}.</numerusform>
            <numerusform>للوردية {shift} {n} ملاحق، ولم يُصحَّح شيء بعدها: اطلب من 1 إلى {n}.</numerusform>
            <numerusform>للوردية {shift} {n} ملحقًا، ولم يُصحَّح شيء بعدها: اطلب من 1 إلى {n}.</numerusform>
            <numerusform>للوردية {shift} {n} ملحق، ولم يُصحَّح شيء بعدها: اطلب من 1 إلى {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow service</source>
        <translation>خدمة بطيئة</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>رائحة</translation>
    </message>
    <message>
        <source>Stop posting and call whoever audits the house.</source>
        <translation>أوقف التسجيل واتصل بمن يدقّق الفندق.</translation>
    </message>
    <message>
        <source>Stop posting and restore the last backup.</source>
        <translation>أوقف التسجيل واستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Stop posting and start Latitude again.</source>
        <translation>أوقف التسجيل وشغّل Latitude من جديد.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>جناح</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.</source>
        <translation>ضاع الملحق {shift}/S{number} عند استعادة الدفتر، ولا يُستعمل رقمه ثانية.</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>لم يصدر الملحق {shift}/S{number} بعد: يصدره مشرف، أضف ‎--as INITIALS.</translation>
    </message>
    <message>
        <source>Supplies missing</source>
        <translation>مستلزمات ناقصة</translation>
    </message>
    <message>
        <source>Take a colleague’s line back, enter a bill</source>
        <translation>عكس قيد زميل، وإدخال فاتورة</translation>
    </message>
    <message>
        <source>Taking back nothing changes nothing: write how much comes back.</source>
        <translation>عكس لا شيء لا يغيّر شيئًا: اكتب كم يُعاد.</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>تاكسي</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Television, lamp or other device</source>
        <translation>تلفاز أو مصباح أو جهاز آخر</translation>
    </message>
    <message>
        <source>That PIN is not right: try again.</source>
        <translation>رمز PIN غير صحيح: أعد المحاولة.</translation>
    </message>
    <message>
        <source>That file belongs to another program: choose another data folder.</source>
        <translation>هذا الملف لبرنامج آخر: اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>That guest was erased on {business_day}: nothing can be given to this stay any more.</source>
        <translation>حُذف هذا النزيل في {business_day}: لا يمكن إعطاء هذه الإقامة شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.</source>
        <translation>هذه نسخة من الدفتر {ledger_id}، ودفتر هذا المكتب {here}: اختر نسخة منه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.</source>
        <translation>هذا دفتر أُنشئ للتدريب: لا يصير أبدًا دفتر فندق حقيقي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is a paper of ledger {other}, and the backup is of {ledger_id}.</source>
        <translation>هذه ورقة من الدفتر {other}، والنسخة الاحتياطية من {ledger_id}.</translation>
    </message>
    <message>
        <source>That is above your own authority: a manager can approve it.</source>
        <translation>هذا فوق صلاحيتك: يمكن لمدير الموافقة عليه.</translation>
    </message>
    <message>
        <source>That is more than {most} guests: post it in two halves.</source>
        <translation>هذا أكثر من {most} نزيل: سجّله على نصفين.</translation>
    </message>
    <message>
        <source>That is no address of a hub: write it as postgresql://USER@HOST/DATABASE, as IT gave it.</source>
        <translation>هذا ليس عنوان مركز: اكتبه بالشكل postgresql://USER@HOST/DATABASE كما أعطاه قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>That is no file name this computer can use: choose a shorter, plainer one.</source>
        <translation>لا يصلح هذا اسمًا لملف على هذا الحاسوب: اختر اسمًا أقصر وأبسط.</translation>
    </message>
    <message>
        <source>That is no file this computer can read: check the name and its rights.</source>
        <translation>لا يستطيع هذا الحاسوب قراءة هذا الملف: راجع اسمه وصلاحياته.</translation>
    </message>
    <message>
        <source>That is no folder this computer can use: choose another one.</source>
        <translation>لا يستطيع هذا الحاسوب استعمال هذا المجلد: اختر غيره.</translation>
    </message>
    <message>
        <source>That is no proof of a Latitude document: scan its code again, or type the footer's line in full.</source>
        <translation>ليس هذا إثباتًا لمستند من Latitude: امسح رمزه من جديد، أو اكتب سطر التذييل كاملًا.</translation>
    </message>
    <message>
        <source>That is no uuid: leave it out, and one is made.</source>
        <translation>ليس هذا uuid: احذفه، فيُنشأ واحد.</translation>
    </message>
    <message>
        <source>That is not the PIN of the time when this backup was made: try again.</source>
        <translation>ليس هذا رمز PIN وقت إنشاء هذه النسخة: أعد المحاولة.</translation>
    </message>
    <message>
        <source>That is not the hotel's key: a manager at a desk that joined before reads it with `latitude hub key`.</source>
        <translation>هذا ليس مفتاح الفندق: يقرؤه مدير بالأمر `latitude hub key` على مكتب انضم من قبل.</translation>
    </message>
    <message>
        <source>That is the same stay of {guest} already: choose another one.</source>
        <translation>هذه إقامة {guest} نفسها: اختر غيرها.</translation>
    </message>
    <message>
        <source>That path has {count} letters, and {most} is the most that works everywhere on Windows: choose a shorter one.</source>
        <translation>في هذا المسار {count} حرفًا، وأقصى ما يعمل في كل مكان على ويندوز هو {most}: اختر مسارًا أقصر.</translation>
    </message>
    <message>
        <source>That recovery code is not right: compare it with the paper.</source>
        <translation>رمز الاسترداد غير صحيح: قارنه بالورقة.</translation>
    </message>
    <message>
        <source>That recovery code was used a moment ago: type the new one.</source>
        <translation>استُعمل رمز الاسترداد هذا قبل لحظة: اكتب الجديد.</translation>
    </message>
    <message>
        <source>That stay is not in the register: find the guest by room or name.</source>
        <translation>هذه الإقامة ليست في السجل: ابحث عن النزيل بالغرفة أو الاسم.</translation>
    </message>
    <message>
        <source>That stay was not merged into another: there is nothing to split.</source>
        <translation>لم تُدمج هذه الإقامة في أخرى: لا شيء يُفصل.</translation>
    </message>
    <message>
        <source>That user of the hub belongs to another ledger: ask IT for a desk of another name (`latitude hub create --desk`), or restore a backup of that ledger.</source>
        <translation>مستخدم المركز هذا يخص دفترًا آخر: اطلب من تقنية المعلومات مكتبًا باسم آخر (`latitude hub create --desk`)، أو استعد نسخة احتياطية من ذلك الدفتر.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, another gesture: post this one as a new draft.</source>
        <translation>هذا uuid هو القيد {seq} من قبل، لفتة أخرى: سجّل هذه كمسودة جديدة.</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, something else: make the promise anew.</source>
        <translation>هذا uuid هو القيد {seq} من قبل، شيء آخر: اقطع الوعد من جديد.</translation>
    </message>
    <message>
        <source>The Latitude in {folder} stands alone, without the folder that updates need: unpack the newer version and start that.</source>
        <translation>نسخة Latitude في {folder} قائمة وحدها بلا المجلد الذي تحتاجه التحديثات: فُكّ الإصدار الأحدث وشغّله.</translation>
    </message>
    <message>
        <source>The backup before the update does not verify ({reason}): see to the ledger first, then update.</source>
        <translation>النسخة الاحتياطية قبل التحديث لا تجتاز التحقق ({reason}): عالج الدفتر أولًا ثم حدّث.</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written; older backups are as they were.</source>
        <translation>أُوقف النسخ الاحتياطي. لم يُكتب أي ملف؛ والنسخ الأقدم باقية كما هي.</translation>
    </message>
    <message>
        <source>The bill is in {other}, and this hotel counts in {code}: enter it by hand.</source>
        <translation>الفاتورة بعملة {other}، وهذا الفندق يحسب بعملة {code}: أدخلها يدويًا.</translation>
    </message>
    <message>
        <source>The bill is nothing: take the gesture back instead if it was not sent.</source>
        <translation>الفاتورة صفر: اعكس اللفتة بدلًا من ذلك إن لم تُرسل.</translation>
    </message>
    <message>
        <source>The business day is already {current}: it cannot be rolled further ahead of the calendar.</source>
        <translation>يوم العمل هو {current} بالفعل: لا يمكن نقله أبعد من التقويم.</translation>
    </message>
    <message>
        <source>The business day {current} began less than an hour ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>بدأ يوم العمل {current} قبل أقل من ساعة: أكّد إن كان يُنقل حقًا مرة أخرى، إلى {new}.</translation>
    </message>
    <message>
        <source>The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>بدأ يوم العمل {current} قبل {hours} س: أكّد إن كان يُنقل حقًا مرة أخرى، إلى {new}.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The check of {name} was stopped before its end: nothing is known of it, and nothing was changed.</source>
        <translation>أُوقف فحص {name} قبل نهايته: لا يُعرف عنه شيء، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The choice could not be kept ({why}). The folders are the ones before.</source>
        <translation>تعذّر حفظ الاختيار ({why}). المجلدات هي السابقة.</translation>
    </message>
    <message>
        <source>The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.</source>
        <translation>تقول الساعة {local:%Y-%m-%d %H:%M}، أي {span} بعد آخر قيد: أكّد صحة التاريخ، أو اضبط الساعة.</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock was ahead, or has gone back since: lines {lines} have a later time than what was posted after them.</source>
        <extracomment>English for one: The computer's clock was ahead, or has gone back since: line {lines} has a later time than what was posted after it.</extracomment>
        <translation>
            <numerusform>كانت ساعة الحاسوب متقدمة أو رجعت منذ ذلك: لا سطر وقته متأخر عما سُجّل بعده ({lines}).</numerusform>
            <numerusform>كانت ساعة الحاسوب متقدمة أو رجعت منذ ذلك: وقت السطر {lines} متأخر عما سُجّل بعده.</numerusform>
            <numerusform>كانت ساعة الحاسوب متقدمة أو رجعت منذ ذلك: وقت السطرين {lines} متأخر عما سُجّل بعدهما.</numerusform>
            <numerusform>كانت ساعة الحاسوب متقدمة أو رجعت منذ ذلك: وقت السطور {lines} متأخر عما سُجّل بعدها.</numerusform>
            <numerusform>كانت ساعة الحاسوب متقدمة أو رجعت منذ ذلك: وقت السطور {lines} متأخر عما سُجّل بعدها.</numerusform>
            <numerusform>كانت ساعة الحاسوب متقدمة أو رجعت منذ ذلك: وقت السطور {lines} متأخر عما سُجّل بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>رقم التأكيد</translation>
    </message>
    <message>
        <source>The confirmation number has {count:,} letters: use at most {most}.</source>
        <translation>في رقم التأكيد {count:,} حرف: استعمل {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The confirmation number holds invisible characters: type it again.</source>
        <translation>في رقم التأكيد علامات غير مرئية: اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.</source>
        <translation>تعذّرت الكتابة في مجلد البيانات {folder}. لم يُسجَّل شيء؛ وما فيه محفوظ بأمان.</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file: choose a folder.</source>
        <translation>مجلد البيانات {folder} ملف: اختر مجلدًا.</translation>
    </message>
    <message>
        <source>The data folder {folder} may not be looked into. Nothing was changed.</source>
        <translation>لا يُسمح بالاطلاع على مجلد البيانات {folder}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database {database} keeps texts in {encoding}, which lacks letters of people's names: IT makes a new one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</source>
        <translation>‏تحفظ قاعدة البيانات {database} النصوص بترميز {encoding} الذي تنقصه حروف من الأسماء: تنشئ تقنية المعلومات قاعدة جديدة بالأمر CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</translation>
    </message>
    <message>
        <source>The database {database} was restored before the hub's roles were there, so nobody may do anything in it. They are there now: restore it once more into an empty database, and run this again.</source>
        <translation>استُعيدت قاعدة البيانات {database} قبل أن توجد أدوار المركز، فلا يستطيع أحد شيئا فيها. إنها موجودة الآن: استعدها مرة أخرى في قاعدة فارغة ثم شغّل هذا ثانية.</translation>
    </message>
    <message>
        <source>The days run backwards: {last} lies before {first}.</source>
        <translation>الأيام معكوسة: {last} قبل {first}.</translation>
    </message>
    <message>
        <source>The decimal mark is “.” or “,”: choose one of them.</source>
        <translation>الفاصلة العشرية «.» أو «,»: اختر إحداهما.</translation>
    </message>
    <message>
        <source>The demo cannot be written to {out} ({why}). Nothing else was touched.</source>
        <translation>تعذّرت كتابة العرض التجريبي في {out} ({why}). لم يُمسّ شيء آخر.</translation>
    </message>
    <message>
        <source>The departure {departure} is before the arrival {arrival}: correct the dates.</source>
        <translation>المغادرة {departure} قبل الوصول {arrival}: صحّح التواريخ.</translation>
    </message>
    <message>
        <source>The departure {departure} lies before the arrival {arrival}: check the dates.</source>
        <translation>المغادرة {departure} تسبق الوصول {arrival}: راجع التواريخ.</translation>
    </message>
    <message>
        <source>The desk goes on; see whether the network and the server are there.</source>
        <translation>يواصل المكتب عمله؛ انظر هل الشبكة والخادم موجودان.</translation>
    </message>
    <message>
        <source>The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>تعطّل القرص أثناء التسجيل: لم يُعرف بعد هل اللفتة في اليومية. يُتحقق من ذلك عندما يُفتح الدفتر من جديد.</translation>
    </message>
    <message>
        <source>The disk failed:</source>
        <translation>تعطّل القرص:</translation>
    </message>
    <message>
        <source>The disk is full. {safe} Free some space on the disk of {parent} and post again.</source>
        <translation>القرص ممتلئ. {safe} حرّر مساحة على قرص {parent} وسجّل من جديد.</translation>
    </message>
    <message>
        <source>The disk is full:</source>
        <translation>القرص ممتلئ:</translation>
    </message>
    <message>
        <source>The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.</source>
        <translation>تعطّل قرص {folder} ({why}). لم يُستعد شيء ولم يتغير: افحصه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.</source>
        <translation>تعطّل قرص {parent} أثناء استبدال الدفتر: الموجود إما السابق كاملًا وإما المستعاد. افحص القرص، ثم انظر أيهما عبر `latitude verify`.</translation>
    </message>
    <message>
        <source>The disk of {parent} failed. {safe} Check the disk, then post again.</source>
        <translation>تعطّل قرص {parent}. {safe} افحص القرص ثم سجّل من جديد.</translation>
    </message>
    <message>
        <source>The document is not signed ({why}): a manager can turn signing off and on again.</source>
        <translation>المستند غير موقّع ({why}): يستطيع المدير إيقاف التوقيع ثم تفعيله من جديد.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a letter: it was cut short, export it again.</source>
        <translation>ينتهي الملف في منتصف حرف: لقد اقتُطع، صدّره من جديد.</translation>
    </message>
    <message>
        <source>The file has headers and no bills: export it again.</source>
        <translation>في الملف عناوين ولا فواتير: صدّره من جديد.</translation>
    </message>
    <message>
        <source>The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.</source>
        <translation>في الملف {count:,} سطر، والحد الأقصى في {what} هو {max_lines:,}: {shorter}.</translation>
    </message>
    <message>
        <source>The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.</source>
        <translation>حجم الملف {size:,.0f} م.ب، والحد الأقصى في {what} هو {most:,.0f}: {shorter}.</translation>
    </message>
    <message>
        <source>The file is damaged ({encoding}): export it again as CSV UTF-8.</source>
        <translation>الملف تالف ({encoding}): صدّره من جديد بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty: {again}.</source>
        <translation>الملف فارغ: {again}.</translation>
    </message>
    <message>
        <source>The first start makes it.</source>
        <translation>ينشئه التشغيل الأول.</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>تعذّر البحث في المجلد.</translation>
    </message>
    <message>
        <source>The folder of backups {folder} cannot be read ({why}). {fine}</source>
        <translation>تعذّرت قراءة مجلد النسخ الاحتياطية {folder} ({why}). {fine}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}). Nothing was written.</source>
        <translation>تعذّر إنشاء المجلد {folder} ({why}). لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there: choose one that is.</source>
        <translation>المجلد {parent} غير موجود: اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>The gesture was {shown}: take back at most that.</source>
        <translation>كانت اللفتة {shown}: اعكس ذلك على الأكثر.</translation>
    </message>
    <message>
        <source>The gift is not the fix.</source>
        <translation>الهدية ليست الحل.</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>النزيل مقيم في الفندق: سجّل مغادرته أولًا.</translation>
    </message>
    <message>
        <source>The guest of line {seq} was erased: no voucher can be made out any more.</source>
        <translation>حُذف نزيل القيد {seq}: لم يعد ممكنًا إصدار قسيمة.</translation>
    </message>
    <message>
        <source>The guest's name</source>
        <translation>اسم النزيل</translation>
    </message>
    <message>
        <source>The hotel's business day begins at {cutoff} in {zone}, and this desk's at {cutoff2} in {zone2}: set this desk up anew with the hotel's.</source>
        <translation>‏يبدأ يوم عمل الفندق في {cutoff} بتوقيت {zone}، ويوم هذا المكتب في {cutoff2} بتوقيت {zone2}: أعد إعداد هذا المكتب كما في الفندق.</translation>
    </message>
    <message>
        <source>The hotel's key has eight groups of four letters and digits: read it again.</source>
        <translation>مفتاح الفندق ثماني مجموعات من أربعة أحرف وأرقام: اقرأه ثانية.</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>تعذّر سؤال المركز عمّا لديه من هذا المكتب ‏({why}): استعد حين يجيب، أو انظر دليل تقنية المعلومات تحت «حين يختلف مكتب والمركز».</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk, as the IT guide explains under “When a desk and the hub disagree”: {why}</source>
        <translation>تعذّر سؤال المركز عمّا لديه من هذا المكتب، كما يشرح دليل تقنية المعلومات تحت «حين يختلف مكتب والمركز»: {why}</translation>
    </message>
    <message>
        <source>The hub could not be told: {why}</source>
        <translation>تعذّر إبلاغ المركز: {why}</translation>
    </message>
    <message>
        <source>The hub did not take line {seq} of this desk ({why}): verify the ledger, and ask IT.</source>
        <translation>لم يأخذ المركز السطر {seq} من هذا المكتب ({why}): تحقق من الدفتر واسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>لدى المركز السطر {n} من هذا المكتب وهذه النسخة لا تؤدي إليه: اختر نسخة أقدم ودع سطورها اللاحقة تعود، أو انظر دليل تقنية المعلومات تحت «حين يختلف مكتب والمركز».</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>لدى المركز السطر {n} من هذا المكتب وينقص هذا الدفتر، فلا يُرسل شيء: افعل ما يقوله دليل تقنية المعلومات تحت «حين يختلف مكتب والمركز».</translation>
    </message>
    <message>
        <source>The hub keeps this hotel in {currency}: this desk's ledger is in another currency.</source>
        <translation>يمسك المركز هذا الفندق بعملة {currency}: دفتر هذا المكتب بعملة أخرى.</translation>
    </message>
    <message>
        <source>The hub knows this desk's ledger as another of its desks: join as the user it had there, or, where two computers use copies of it, set one of them up anew.</source>
        <translation>يعرف المركز دفتر هذا المكتب على أنه مكتب آخر من مكاتبه: انضم بالمستخدم الذي كان له هناك، أو جهّز أحد الحاسوبين من جديد إن كانا يستعملان نسختين منه.</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Latitude: update this computer first.</source>
        <translation>أنشأت المركزَ نسخةٌ أحدث من Latitude: حدّث هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>The hub was made by an older version of Latitude: IT runs `latitude hub create` again.</source>
        <translation>أنشأت المركزَ نسخةٌ أقدم من Latitude: تشغّل تقنية المعلومات `latitude hub create` ثانية.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): look whether it runs and the address is right, and try again.</source>
        <translation>لا يمكن الوصول إلى المركز {where} ({why}): انظر هل يعمل وهل العنوان صحيح، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): this desk goes on working, and its lines wait.</source>
        <translation>لا يمكن الوصول إلى المركز {where} ‏({why}): يواصل هذا المكتب عمله وتنتظر سطوره.</translation>
    </message>
    <message numerus="yes">
        <source>The hub {where} could not be told ({why}) and lacks this desk's last {n} lines: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <extracomment>English for one: The hub {where} could not be told ({why}) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</extracomment>
        <translation>
            <numerusform>تعذّر إبلاغ المركز {where} ‏({why})، ولا ينقصه قيد من هذا المكتب: انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</numerusform>
            <numerusform>تعذّر إبلاغ المركز {where} ‏({why})، وينقصه آخر قيد من هذا المكتب: انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</numerusform>
            <numerusform>تعذّر إبلاغ المركز {where} ‏({why})، وينقصه آخر قيدين من هذا المكتب: انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</numerusform>
            <numerusform>تعذّر إبلاغ المركز {where} ‏({why})، وينقصه آخر {n} قيود من هذا المكتب: انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</numerusform>
            <numerusform>تعذّر إبلاغ المركز {where} ‏({why})، وينقصه آخر {n} قيدًا من هذا المكتب: انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</numerusform>
            <numerusform>تعذّر إبلاغ المركز {where} ‏({why})، وينقصه آخر {n} قيد من هذا المكتب: انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub {where} could not be told ({why}): join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <translation>تعذّر إبلاغ المركز {where} ‏({why}): انضم مرة أخرى حين يتاح ثم غادره، أو تغلق تقنية المعلومات هذا المكتب فيه (`latitude hub close`).</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}), so nothing was sent: ask IT.</source>
        <translation>لم يستطع المركز {where} أن يثبت أنه المقصود ({why})، فلم يُرسل شيء: اسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}): look whom its certificate names, and whether ?sslrootcert=FILE names who signed it.</source>
        <translation>لم يستطع المركز {where} أن يثبت أنه المقصود ({why}): انظر لمن شهادته، وهل يسمّي ?sslrootcert=FILE من وقّعها.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: ask IT for a new password, and join again.</source>
        <translation>لا يُدخل المركز {where} المستخدم {user}: اطلب من تقنية المعلومات كلمة مرور جديدة وانضم ثانية.</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: check the user and the password (LATITUDE_HUB_PASSWORD).</source>
        <translation>لا يُدخل المركز {where} المستخدم {user}: تحقق من المستخدم وكلمة المرور (LATITUDE_HUB_PASSWORD).</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: IT must allow more (max_connections), and this desk goes on working.</source>
        <translation>لم يبق في المركز {where} اتصال متاح: على تقنية المعلومات أن تسمح بالمزيد (max_connections)، ويواصل هذا المكتب العمل.</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: whoever runs its server allows more (max_connections), or try again once others are gone.</source>
        <translation>لم يبق في المركز {where} اتصال متاح: يسمح من يدير خادمه بالمزيد (max_connections)، أو حاول ثانية حين يغادر غيرك.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: IT must make some, and this desk goes on working.</source>
        <translation>لم تبق في المركز {where} مساحة: على تقنية المعلومات توفيرها، ويواصل هذا المكتب عمله.</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: whoever runs its server makes some, then try again.</source>
        <translation>لم تبق في المركز {where} مساحة: على من يدير خادمه توفيرها، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>The hub {where} is busy ({why}): try again in a moment.</source>
        <translation>المركز {where} مشغول ‏({why}): حاول ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>The hub {where} is not made for this desk ({why}): IT runs `latitude hub create` first.</source>
        <translation>المركز {where} غير مهيأ لهذا المكتب ({why}): تشغّل تقنية المعلومات `latitude hub create` أولًا.</translation>
    </message>
    <message>
        <source>The hub {where} knows no desk of a hotel {hotel}: choose one of {hotels}.</source>
        <translation>لا يعرف المركز {where} أي مكتب لفندق {hotel}: اختر واحدًا من {hotels}.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: IT raises that user's limit (ALTER ROLE, CONNECTION LIMIT), and this desk goes on working.</source>
        <translation>لا يسمح المركز {where} لـ {user} باتصالات أخرى: على تقنية المعلومات أن ترفع حد هذا المستخدم (ALTER ROLE، CONNECTION LIMIT)، ويواصل هذا المكتب العمل.</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: whoever runs its server raises that user's limit (ALTER ROLE, CONNECTION LIMIT), then try again.</source>
        <translation>لا يسمح المركز {where} لـ {user} باتصالات أخرى: يرفع من يدير خادمه حد هذا المستخدم (ALTER ROLE، CONNECTION LIMIT)، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>The hub {where} runs PostgreSQL {version}: this program knows {oldest} to {newest}.</source>
        <translation>يعمل المركز {where} على PostgreSQL {version}: يعرف هذا البرنامج من {oldest} إلى {newest}.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>أُوقف الاستيراد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The insights look at 1 to {most} days: choose a number between them.</source>
        <translation>تنظر الرؤى في 1 إلى {most} يوم: اختر عددًا بينهما.</translation>
    </message>
    <message>
        <source>The key could not be kept in {folder} ({why}).</source>
        <translation>تعذّر حفظ المفتاح في {folder} ({why}).</translation>
    </message>
    <message>
        <source>The last copy did not verify; the last sound one: {found}</source>
        <translation>لم تجتز النسخة الأخيرة التحقق؛ آخر نسخة سليمة: {found}</translation>
    </message>
    <message>
        <source>The last verification found nothing wrong: there is nothing to acknowledge.</source>
        <translation>لم يجد آخر تحقق خللًا: لا شيء يُقَرّ به.</translation>
    </message>
    <message>
        <source>The last {n:,} lines hold; `latitude verify` checks all</source>
        <translation>آخر الأسطر سليمة: {n:,}؛ يفحص `latitude verify` كلها</translation>
    </message>
    <message>
        <source>The ledger in {folder} is gone, and its backups are in {backups}: restore the last one, or move them away to begin anew.</source>
        <translation>‏الدفتر في {folder} مفقود، ونسخه الاحتياطية في {backups}: استعد آخر نسخة، أو انقلها لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start “latitude practice”.</source>
        <translation>أُنشئ الدفتر الذي في {folder} للتدريب: اختر مجلد الفندق نفسه، أو شغّل «latitude practice».</translation>
    </message>
    <message>
        <source>The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.</source>
        <translation>تعذّر استبدال الدفتر الذي في {parent} ({why}): هو السابق نفسه. حرّر القرص، وأغلق البرامج الأخرى، واستعد من جديد.</translation>
    </message>
    <message>
        <source>The ledger is damaged, and was not upgraded: restore the last backup.</source>
        <translation>الدفتر تالف ولم يُرفع إصداره: استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.</source>
        <translation>الدفتر غير سليم: {reason}. لم يُسجَّل شيء؛ وتستمر القراءة والتصدير. يستعيد مدير نسخة احتياطية، أو يُقرّ بما وُجد.</translation>
    </message>
    <message>
        <source>The ledger is safe and the desk goes on.</source>
        <translation>الدفتر بأمان ويستمر عمل المكتب.</translation>
    </message>
    <message>
        <source>The ledger of before is kept as {file}.</source>
        <translation>يُحفظ الدفتر السابق باسم {file}.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.</source>
        <translation>تعذّر فتح الدفتر {path}. {safe} تحقق من وجود المجلد وإمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be read ({why}). It was not changed.</source>
        <translation>تعذّرت قراءة الدفتر {path} ({why}). لم يتغير.</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.</source>
        <translation>تعذّرت الكتابة في الدفتر {path}. {safe} اطلب من قسم تقنية المعلومات منح هذا الحساب صلاحية الكتابة.</translation>
    </message>
    <message>
        <source>The ledger {path} failed: {error}. {safe}</source>
        <translation>تعطّل الدفتر {path}: {error}. {safe}</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.</source>
        <translation>الدفتر {path} تالف أو ليس دفترًا. {safe} استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.</source>
        <translation>الدفتر {path} تالف، أو قرصه معطّل. {safe} أوقف التسجيل، وافحص القرص، واستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged.</source>
        <translation>الدفتر {path} تالف.</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged: {reason}.</source>
        <translation>الدفتر {path} تالف: {reason}.</translation>
    </message>
    <message>
        <source>The ledger {path} is not where it was: it was moved or renamed, or its disk is gone. Nothing was recorded. Put it back there.</source>
        <translation>لم يعد الدفتر {path} في مكانه: نُقل أو تغيّر اسمه أو غاب قرصه. لم يُسجَّل شيء. أعِده إلى مكانه.</translation>
    </message>
    <message>
        <source>The ledger {path} may not be written to. {safe} Ask IT to give this account write access.</source>
        <translation>لا يُسمح بالكتابة في الدفتر {path}. {safe} اطلب من قسم تقنية المعلومات منح هذا الحساب صلاحية الكتابة.</translation>
    </message>
    <message>
        <source>The lens knows no such pattern: choose one that it shows.</source>
        <translation>لا تعرف العدسة هذا النمط: اختر واحدًا مما تعرضه.</translation>
    </message>
    <message>
        <source>The line holds invisible control characters: type it again without them.</source>
        <translation>في السطر علامات تحكم غير مرئية: اكتبه من جديد بدونها.</translation>
    </message>
    <message>
        <source>The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.</source>
        <translation>طول السطر {length:,} حرف: لا يُقرأ منه إلا أول {max_line:,}، فاختصره.</translation>
    </message>
    <message>
        <source>The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.</source>
        <translation>القيود التي بعد هذه النسخة لا تتصل بها ({why}). لم يتغير شيء: استعد بدونها، أو اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The lines {first}-{last} run backwards: check the two numbers.</source>
        <translation>الأسطر {first}-{last} معكوسة الترتيب: راجع الرقمين.</translation>
    </message>
    <message>
        <source>The list has headers and no guests: export it again with the guests in house.</source>
        <translation>في القائمة عناوين ولا نزلاء: صدّرها من جديد مع المقيمين.</translation>
    </message>
    <message>
        <source>The list of files in this update breaks a rule: get the update again from whom Latitude is from.</source>
        <translation>قائمة الملفات في هذا التحديث تخالف قاعدة: احصل على التحديث من جديد ممن زوّدك بـLatitude.</translation>
    </message>
    <message>
        <source>The log has headers and no rows: export it again.</source>
        <translation>في السجل القديم عناوين ولا صفوف: صدّره من جديد.</translation>
    </message>
    <message>
        <source>The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>نفدت الذاكرة أثناء التسجيل: لم يُعرف بعد هل اللفتة في اليومية. يُتحقق من ذلك عندما يُفتح الدفتر من جديد.</translation>
    </message>
    <message>
        <source>The mirror could not be started: this computer is at its limit.</source>
        <translation>تعذّر بدء النسخة المرآة: بلغ هذا الحاسوب حدّه.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({strerror}).</source>
        <translation>تعذّرت قراءة النسخة المرآة في {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.</source>
        <translation>تعذّرت قراءة النسخة المرآة في {folder} ({why}). لم يتغير شيء: افحص قرصها، أو استعد دون القيود اللاحقة.</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be written to ({strerror}).</source>
        <translation>تعذّرت الكتابة في النسخة المرآة في {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>The mirror in {folder} is another ledger's: choose another folder for it.</source>
        <translation>النسخة المرآة في {folder} لدفتر آخر: اختر لها مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.</source>
        <translation>تعرف النسخة المرآة في {folder} القيد {last}، والدفتر ينتهي عند {end}: وُضع دفتر قديم مكانه؛ استعده على الوجه الصحيح لتعود القيود التي بعده.</translation>
    </message>
    <message>
        <source>The mirror waits for the ledger: {message}</source>
        <translation>النسخة المرآة تنتظر الدفتر: {message}</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}: a manager does it (F10, Retention).</source>
        <translation>حان محو الاسم منذ {until}: يقوم به مدير (F10، مدة الاحتفاظ).</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}; what is open keeps it longer.</source>
        <translation>حان محو الاسم منذ {until}؛ ويُبقيه ما لم يُحسم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The name is kept for {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept for {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>يبقى الاسم {n} شهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم {n} شهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم {n} شهرين بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم {n} أشهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم {n} شهرًا بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم {n} شهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is kept until {until}, {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept until {until}, {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>يبقى الاسم حتى {until}، أي {n} شهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم حتى {until}، أي {n} شهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم حتى {until}، أي {n} شهرين بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم حتى {until}، أي {n} أشهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم حتى {until}، أي {n} شهرًا بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
            <numerusform>يبقى الاسم حتى {until}، أي {n} شهر بعد المغادرة كما حدده الفندق. ثم يمحوه مدير (F10، مدة الاحتفاظ).</numerusform>
        </translation>
    </message>
    <message>
        <source>The next supplement of shift {shift} is number {next}: ask for that one first.</source>
        <translation>الملحق التالي للوردية {shift} رقمه {next}: اطلبه أولًا.</translation>
    </message>
    <message>
        <source>The next supplement of {day} is number {next}: ask for that one first.</source>
        <translation>الملحق التالي لـ{day} رقمه {next}: اطلبه أولًا.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The paper is a4 or letter: choose one of them.</source>
        <translation>الورق a4 أو letter: اختر أحدهما.</translation>
    </message>
    <message>
        <source>The printers of this system cannot be told</source>
        <translation>تعذّرت معرفة طابعات هذا النظام</translation>
    </message>
    <message>
        <source>The reason would keep what is erased: leave the guest's name and booking out.</source>
        <translation>السبب قد يحفظ ما يُحذف: لا تذكر فيه اسم النزيل ولا حجزه.</translation>
    </message>
    <message>
        <source>The report of {day} was not issued yet: ask for that one first.</source>
        <translation>لم يصدر تقرير {day} بعد: اطلبه أولًا.</translation>
    </message>
    <message>
        <source>The restore was stopped before the ledger was replaced: nothing was restored or changed.</source>
        <translation>أُوقفت الاستعادة قبل استبدال الدفتر: لم يُستعد شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The room is empty: type a room number such as 412.</source>
        <translation>الغرفة فارغة: اكتب رقم غرفة مثل 412.</translation>
    </message>
    <message>
        <source>The rooms {words} and {named} are too many to choose from: leave one out.</source>
        <translation>الغرف {words} و{named} أكثر من أن يُختار بينها: احذف واحدة.</translation>
    </message>
    <message>
        <source>The row has no amount: write it in the file, or leave the row out.</source>
        <translation>ليس في الصف مبلغ: اكتبه في الملف، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>The row has no date: write it in the file, or leave the row out.</source>
        <translation>ليس في الصف تاريخ: اكتبه في الملف، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>The row has no guest's name: write the name in the list, or leave the row out.</source>
        <translation>ليس في الصف اسم نزيل: اكتب الاسم في القائمة، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>The row has no room: write the room number in the list, or leave the row out.</source>
        <translation>ليس في الصف غرفة: اكتب رقم الغرفة في القائمة، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>The row has no tracking number: write it in the file, or leave the row out.</source>
        <translation>ليس في الصف رقم تتبع: اكتبه في الملف، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>The row has no value: write it in the file, or leave the row out.</source>
        <translation>ليس في الصف قيمة: اكتبها في الملف، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.</source>
        <translation>في الصف {cells} أعمدة وفي العنوان {width}: ضع علامتي اقتباس حول النص الذي فيه الفاصل.</translation>
    </message>
    <message>
        <source>The row has {n:,} letters: shorten it.</source>
        <translation>في الصف {n:,} حرف: اختصره.</translation>
    </message>
    <message>
        <source>The row is in {other}, and this hotel counts in {code}.</source>
        <translation>الصف بعملة {other}، وهذا الفندق يحسب بعملة {code}.</translation>
    </message>
    <message>
        <source>The same file again brings in the rest.</source>
        <translation>الملف نفسه مرة أخرى يُدخل الباقي.</translation>
    </message>
    <message>
        <source>The same guest stands on line {other:,} already: one of them is enough.</source>
        <translation>النزيل نفسه في السطر {other:,} من قبل: واحد منهما يكفي.</translation>
    </message>
    <message>
        <source>The same guest stands on {most_visits} lines already: leave out old visits.</source>
        <translation>النزيل نفسه في {most_visits} أسطر من قبل: احذف الزيارات القديمة.</translation>
    </message>
    <message>
        <source>The text holds half a letter, which no file can keep: type it again.</source>
        <translation>في النص نصف حرف لا يستطيع أي ملف حفظه: اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The text of line {seq} has no part of the guest's name alone, or is not of the days of the stay: leave it out.</source>
        <translation>ليس في نص السطر {seq} جزء من اسم النزيل وحده، أو ليس من أيام الإقامة: لا تذكره.</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>الرمزان مختلفان: اكتب الأرقام نفسها مرتين.</translation>
    </message>
    <message>
        <source>The update could not be put into {folder} ({why}). Latitude goes on with the version that is there, and the ledger is as it was.</source>
        <translation>تعذّر وضع التحديث في {folder} ({why}). يواصل Latitude بالإصدار الموجود، والدفتر كما كان.</translation>
    </message>
    <message>
        <source>The update needs {needed} MB on the disk of {folder}, and {free} MB are free: free some space, then try again.</source>
        <translation>يحتاج التحديث إلى {needed} م.ب على قرص {folder}، والمتاح {free} م.ب: أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The update was stopped. Latitude goes on with the version that is there.</source>
        <translation>أُوقف التحديث. يواصل Latitude بالإصدار الموجود.</translation>
    </message>
    <message>
        <source>The verification was stopped before its first line: nothing is vouched for.</source>
        <translation>أُوقف التحقق قبل أول قيد: لا شيء مضمون.</translation>
    </message>
    <message>
        <source>The verification was stopped: the chain holds up to line {seq}, and nothing beyond that is vouched for.</source>
        <translation>أُوقف التحقق: السلسلة سليمة حتى القيد {seq}، ولا شيء بعد ذلك مضمون.</translation>
    </message>
    <message>
        <source>There is a ledger in {folder} already: choose another folder for the demo.</source>
        <translation>في {folder} دفتر من قبل: اختر مجلدًا آخر للعرض التجريبي.</translation>
    </message>
    <message>
        <source>There is a ledger in {out} that no demo made: choose another folder.</source>
        <translation>في {out} دفتر لم ينشئه عرض تجريبي: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no column “{wanted}”: choose one of {listed}.</source>
        <translation>لا عمود باسم «{wanted}»: اختر واحدًا من {listed}.</translation>
    </message>
    <message>
        <source>There is no database {database} on that server: check the hub's address.</source>
        <translation>لا توجد قاعدة بيانات {database} على ذلك الخادم: تحقق من عنوان المركز.</translation>
    </message>
    <message>
        <source>There is no favourite {number}, there are none yet: type an amount such as c20.</source>
        <translation>لا مفضّلة رقمها {number}، ولا مفضّلات بعد: اكتب مبلغًا مثل c20.</translation>
    </message>
    <message numerus="yes">
        <source>There is no favourite {number}, there are {n}: type an amount such as c20.</source>
        <extracomment>English for one: There is no favourite {number}, there is {n}: type an amount such as c20.</extracomment>
        <translation>
            <numerusform>لا مفضّلة رقمها {number}، ولا مفضّلات بعد: اكتب مبلغًا مثل c20.</numerusform>
            <numerusform>لا مفضّلة رقمها {number}، بل واحدة فقط: اكتب مبلغًا مثل c20.</numerusform>
            <numerusform>لا مفضّلة رقمها {number}، بل اثنتان فقط: اكتب مبلغًا مثل c20.</numerusform>
            <numerusform>لا مفضّلة رقمها {number}، بل {n} فقط: اكتب مبلغًا مثل c20.</numerusform>
            <numerusform>لا مفضّلة رقمها {number}، بل {n} فقط: اكتب مبلغًا مثل c20.</numerusform>
            <numerusform>لا مفضّلة رقمها {number}، بل {n} فقط: اكتب مبلغًا مثل c20.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}: check the name.</source>
        <translation>لا يوجد الملف {file}: راجع الاسم.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name, and that the stick is in.</source>
        <translation>لا يوجد ملف {name}: تحقّق من الاسم ومن أن الذاكرة موصولة.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name.</source>
        <translation>لا يوجد الملف {name}: راجع الاسم.</translation>
    </message>
    <message>
        <source>There is no hub in {where} yet: IT runs `latitude hub create` first.</source>
        <translation>لا يوجد مركز في {where} بعد: تشغّل تقنية المعلومات `latitude hub create` أولًا.</translation>
    </message>
    <message>
        <source>There is no ledger in {folder} yet: set the hotel up first (`latitude init`).</source>
        <translation>لا دفتر في {folder} بعد: أعدّ الفندق أولًا (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no ledger in {parent} yet: set the hotel up first (`latitude init`).</source>
        <translation>لا دفتر في {parent} بعد: أعدّ الفندق أولًا (`latitude init`).</translation>
    </message>
    <message>
        <source>There is no line to back up yet: set the hotel up first.</source>
        <translation>لا قيد لنسخه بعد: أعدّ الفندق أولًا.</translation>
    </message>
    <message>
        <source>There is no line {seq}: check the number.</source>
        <translation>لا يوجد القيد {seq}: راجع الرقم.</translation>
    </message>
    <message>
        <source>There is no shift yet: post a gesture or open a shift first.</source>
        <translation>لا وردية بعد: سجّل لفتة أو افتح وردية أولًا.</translation>
    </message>
    <message>
        <source>There is no shift {number}: `latitude shift list` shows all.</source>
        <translation>لا توجد الوردية {number}: يعرض الأمر `latitude shift list` الجميع.</translation>
    </message>
    <message>
        <source>There is no update in {folder}: choose the file that ends in {ending}.</source>
        <translation>لا تحديث في {folder}: اختر الملف الذي ينتهي بـ{ending}.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>This Latitude runs from its source in {folder}: update it with `git pull`.</source>
        <translation>يعمل Latitude هذا من مصدره في {folder}: حدّثه بـ`git pull`.</translation>
    </message>
    <message>
        <source>This Latitude was installed by pip: update it with `pip install --upgrade`, giving the new wheel.</source>
        <translation>ثُبّت Latitude هذا بـpip: حدّثه بـ`pip install --upgrade` مع ملف wheel الجديد.</translation>
    </message>
    <message>
        <source>This account has no keyring that is open{why}: the hub's password is kept nowhere else. Unlock or install one (Secret Service, KWallet, Windows or macOS have it).</source>
        <translation>لا توجد لهذا الحساب حلقة مفاتيح مفتوحة{why}: لا تُحفظ كلمة مرور المركز في مكان آخر. افتحها أو ثبّت واحدة (Secret Service أو KWallet؛ وهي موجودة في Windows و macOS).</translation>
    </message>
    <message>
        <source>This computer has no memory left. {safe} Close other programs.</source>
        <translation>لم تبقَ ذاكرة في هذا الحاسوب. {safe} أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>This computer lacks PostgreSQL's own library, libpq: IT installs it first (on Debian the package libpq5).</source>
        <translation>تنقص هذا الحاسوب مكتبة PostgreSQL المسماة libpq: يثبّتها قسم تقنية المعلومات أولاً (في Debian الحزمة libpq5).</translation>
    </message>
    <message>
        <source>This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.</source>
        <translation>ساعة هذا الحاسوب تقول {here:%Y-%m-%d %H:%M} وساعة المركز {there:%Y-%m-%d %H:%M} (UTC): اضبط الخاطئة منهما، فالسطور تنتظر حتى ذلك.</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold the hub's password: join again (`latitude hub join`) in this account.</source>
        <translation>لا تحوي حلقة مفاتيح هذا الحاسوب كلمة مرور المركز: انضم ثانية (`latitude hub join`) في هذا الحساب.</translation>
    </message>
    <message>
        <source>This copy of Latitude was made without a release key and can check no update: ask whoever installed it.</source>
        <translation>صُنعت نسخة Latitude هذه بلا مفتاح إصدار ولا تستطيع فحص أي تحديث: اسأل من ثبّتها.</translation>
    </message>
    <message>
        <source>This damage cannot be acknowledged: {reason}. Restore a backup.</source>
        <translation>لا يمكن الإقرار بهذا الضرر: {reason}. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This desk is in no hub</source>
        <translation>هذا المكتب ليس في أي مركز</translation>
    </message>
    <message>
        <source>This desk is not in the hub: a manager lets it join (`latitude hub join`).</source>
        <translation>هذا المكتب ليس في المركز: يضمّه مدير (`latitude hub join`).</translation>
    </message>
    <message>
        <source>This desk is part of {hotel} in {where}: a manager takes it out there first (`latitude hub leave`), then it can join another hub.</source>
        <translation>هذا المكتب جزء من {hotel} في {where}: يخرجه مدير من هناك أولا (`latitude hub leave`)، ثم يمكنه الانضمام إلى مركز آخر.</translation>
    </message>
    <message>
        <source>This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma before the decimals.</source>
        <translation>لا يبيّن هذا الملف هل {sample} ألف أم كسر: اختر نقطة أو فاصلة قبل الكسور العشرية.</translation>
    </message>
    <message>
        <source>This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.</source>
        <translation>لا يستطيع هذا التثبيت مخاطبة مركز: تثبّت تقنية المعلومات الإضافة `latitude-desk[hub]` أولًا.</translation>
    </message>
    <message>
        <source>This is no text file: {remedy}</source>
        <translation>ليس هذا ملفًا نصيًا: {remedy}</translation>
    </message>
    <message>
        <source>This is {what}, not a list: {remedy}</source>
        <translation>هذا {what}، وليس قائمة: {remedy}</translation>
    </message>
    <message>
        <source>This ledger is kept in {code}: another currency needs a new ledger.</source>
        <translation>هذا الدفتر بعملة {code}: عملة أخرى تحتاج دفترًا جديدًا.</translation>
    </message>
    <message>
        <source>This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.</source>
        <translation>هذا الدفتر من إصدار أقدم، وتعذّرت كتابة نسخة احتياطية منه في {folder} ({why}). لم يُرفع إصداره وهو كما كان: حرّر مساحة ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.</source>
        <translation>لا تبيّن هذه القائمة هل يأتي في {text} اليوم أولًا أم السنة: اختر اليوم أولًا، أو صدّرها بسنوات من أربعة أرقام.</translation>
    </message>
    <message>
        <source>This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.</source>
        <translation>لا تبيّن هذه القائمة هل {text} هو {day_first} أم {month_first}: اختر اليوم أولًا أو الشهر أولًا.</translation>
    </message>
    <message>
        <source>This update bears no signature: get it again from whom Latitude is from.</source>
        <translation>لا يحمل هذا التحديث توقيعًا: احصل عليه من جديد ممن زوّدك بـLatitude.</translation>
    </message>
    <message>
        <source>This update is Latitude {theirs}, and {ours} is installed: choose a newer one.</source>
        <translation>هذا التحديث هو Latitude {theirs}، والمثبّت {ours}: اختر ما هو أحدث.</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this computer needs {ours}: choose the file for {ours}.</source>
        <translation>هذا التحديث لـ{theirs}، وهذا الحاسوب يحتاج {ours}: اختر الملف الخاص بـ{ours}.</translation>
    </message>
    <message>
        <source>This update is signed by {key}, whom this copy does not know: get it from whom Latitude is from.</source>
        <translation>هذا التحديث موقّع بـ{key} الذي لا تعرفه هذه النسخة: احصل عليه ممن زوّدك بـLatitude.</translation>
    </message>
    <message>
        <source>This update was changed after it was signed: get it again from whom Latitude is from.</source>
        <translation>غُيّر هذا التحديث بعد توقيعه: احصل عليه من جديد ممن زوّدك بـLatitude.</translation>
    </message>
    <message>
        <source>This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.</source>
        <translation>لا يحق لمستخدم المركز هذا رؤية كل الفنادق: تنشئ تقنية المعلومات من يحق له بالأمر `latitude hub create --group`.</translation>
    </message>
    <message>
        <source>This very file was brought in before, and was read in another way: its rows would stand there twice. Choose the same dates, decimals and columns as then, or confirm.</source>
        <translation>أُدخل هذا الملف نفسه من قبل وقُرئ بطريقة أخرى: ستظهر صفوفه مرتين. اختر ترتيب التواريخ والفاصلة العشرية والأعمدة كما كانت، أو أكّد.</translation>
    </message>
    <message>
        <source>Time, a better room or a note before cash, when it really helps.</source>
        <translation>الوقت أو غرفة أفضل أو بطاقة قبل النقد، حين ينفع ذلك حقًا.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To {action}, type your PIN again.</source>
        <translation>من أجل {action}، اكتب رمز PIN مرة أخرى.</translation>
    </message>
    <message>
        <source>Told to the leads</source>
        <translation>أُبلغ به المشرفون</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {span}, then try again.</source>
        <translation>رموز PIN خاطئة كثيرة: انتظر {span} ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Training: 50 for everyone</source>
        <translation>تدريب: 50 للجميع</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Unclear information</source>
        <translation>معلومة غير واضحة</translation>
    </message>
    <message numerus="yes">
        <source>Unconfirmed, for the other desks could not be asked: lines {lines}.</source>
        <extracomment>English for one: Unconfirmed, for the other desks could not be asked: line {lines}.</extracomment>
        <translation>
            <numerusform>غير مؤكَّد، إذ تعذّر سؤال المكاتب الأخرى: القيود {lines}.</numerusform>
            <numerusform>غير مؤكَّد، إذ تعذّر سؤال المكاتب الأخرى: القيد {lines}.</numerusform>
            <numerusform>غير مؤكَّد، إذ تعذّر سؤال المكاتب الأخرى: القيدان {lines}.</numerusform>
            <numerusform>غير مؤكَّد، إذ تعذّر سؤال المكاتب الأخرى: القيود {lines}.</numerusform>
            <numerusform>غير مؤكَّد، إذ تعذّر سؤال المكاتب الأخرى: القيود {lines}.</numerusform>
            <numerusform>غير مؤكَّد، إذ تعذّر سؤال المكاتب الأخرى: القيود {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to line {end:,} in {folder}</source>
        <translation>حتى السطر {end:,} في {folder}</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>View or high floor</source>
        <translation>إطلالة أو طابق عالٍ</translation>
    </message>
    <message>
        <source>Wait at the desk</source>
        <translation>انتظار في الاستقبال</translation>
    </message>
    <message>
        <source>Water or bathroom</source>
        <translation>الماء أو الحمّام</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>What goes of {names}: {parts}. Amounts and rooms stay in the journal.</source>
        <translation>ما يزول من {names}: {parts}. تبقى المبالغ والغرف في اليومية.</translation>
    </message>
    <message>
        <source>What is it? Type label, credit or upgrade, or the name of a preset.</source>
        <translation>ما هو؟ اكتب label أو credit أو upgrade، أو اسم قالب جاهز.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>الموعود به</translation>
    </message>
    <message>
        <source>What lies in {folder} was not made by practice: move it away, then try again.</source>
        <translation>ما في {folder} لم ينشئه التدريب: انقله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet.</source>
        <translation>ما وعد به القيد {seq} لم يحن موعده بعد.</translation>
    </message>
    <message>
        <source>What signs documents is not installed: install latitude-desk[sign], then turn it on.</source>
        <translation>ما يوقّع المستندات غير مثبّت: ثبّت latitude-desk[sign] ثم فعّل التوقيع.</translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>لم يضع أي رقم، والتقرير S{report} ضاع: الاستعادة مدوّنة (القيد {last}).</numerusform>
            <numerusform>ما أُعطي بالقيد {last} والتقرير S{report} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيدين {first}-{last} والتقرير S{report} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيود {first}-{last} والتقرير S{report} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيود {first}-{last} والتقرير S{report} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيود {first}-{last} والتقرير S{report} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>لم يضع أي رقم حتى القيد {last}، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيد {last} ضاع: يُتخطى رقمه ولا يُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيدين {first}-{last} ضاع: يُتخطى هذان الرقمان ولا يُستعملان ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيود {first}-{last} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيود {first}-{last} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
            <numerusform>ما أُعطي بالقيود {first}-{last} ضاع: تُتخطى هذه الأرقام ولا تُستعمل ثانية أبدًا، والاستعادة مدوّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>من قدّمه</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}, …: type more of the name.</source>
        <translation>لمن؟ قد يكون المقصود {names}، …: اكتب المزيد من الاسم.</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}: type more of the name.</source>
        <translation>لمن؟ قد يكون المقصود {names}: اكتب المزيد من الاسم.</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name.</source>
        <translation>لمن هو؟ اكتب غرفة أو اسمًا.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi or resort fee</source>
        <translation>رسم Wi-Fi أو المنتجع</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself: choose another one.</source>
        <translation>يحتفظ ويندوز بالاسم {name} لنفسه: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Windows takes no name that ends in a dot or a space: choose another one than {name}.</source>
        <translation>لا يقبل ويندوز اسمًا ينتهي بنقطة أو مسافة: اختر اسمًا غير {name}.</translation>
    </message>
    <message>
        <source>Windows takes no name with {letter} in it: choose another one.</source>
        <translation>لا يقبل ويندوز اسمًا فيه {letter}: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>نبيذ</translation>
    </message>
    <message>
        <source>Write what it was: a reply without words says nothing.</source>
        <translation>اكتب ما كان: ردّ بلا كلمات لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>طلب خاطئ</translation>
    </message>
    <message>
        <source>Wrong rate</source>
        <translation>سعر خاطئ</translation>
    </message>
    <message>
        <source>Wrong room type</source>
        <translation>نوع غرفة خاطئ</translation>
    </message>
    <message>
        <source>You know the guest personally? Let a colleague enter it.</source>
        <translation>تعرف النزيل شخصيًا؟ دع زميلًا يُدخل القيد.</translation>
    </message>
    <message>
        <source>You need nobody's permission under this line.</source>
        <translation>تحت هذا المقدار لا تحتاج إذن أحد.</translation>
    </message>
    <message>
        <source>Your IT department sets this folder for the whole computer: ask them.</source>
        <translation>يحدّد قسم تقنية المعلومات هذا المجلد للحاسوب كله: راجعوه.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>جدول LibreOffice</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a PostScript print file</source>
        <translation>ملف طباعة PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: its total is one that they can have come to, and its pages cannot be compared; compare it with the day’s report</source>
        <translation>‏استُعيدت نسخة احتياطية في {when:%Y-%m-%d} (القيد {seq})، ولم يعد معروفًا أي قيود المكاتب الأخرى كانت قد وصلت قبل ذلك: مجموعها مجموعٌ يمكن أن تبلغه تلك القيود، ولا يمكن مقارنة صفحاتها؛ قارنها بتقرير اليوم</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: neither its total nor its pages can be compared; compare it with the day’s report</source>
        <translation>‏استُعيدت نسخة احتياطية في {when:%Y-%m-%d} (القيد {seq})، ولم يعد معروفًا أي قيود المكاتب الأخرى كانت قد وصلت قبل ذلك: لا يمكن مقارنة مجموعها ولا صفحاتها؛ قارنها بتقرير اليوم</translation>
    </message>
    <message>
        <source>a carrier's bill</source>
        <translation>فاتورة شركة شحن</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a free label</source>
        <translation>ملصق مجاني</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>نزيل</translation>
    </message>
    <message>
        <source>a guest list</source>
        <translation>قائمة نزلاء</translation>
    </message>
    <message>
        <source>a guest's entry of desk {desk} is not what its line says</source>
        <translation>قيد ضيف من المكتب {desk} ليس ما يقوله سطره</translation>
    </message>
    <message>
        <source>a guest's name was changed behind the ledger's back</source>
        <translation>غُيّر اسم نزيل من خلف الدفتر</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a photo or film</source>
        <translation>صورة أو فيلم</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a report of Latitude</source>
        <translation>تقرير من Latitude</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>مستند نص منسّق</translation>
    </message>
    <message>
        <source>a text of desk {desk} is not what its line says</source>
        <translation>نص من المكتب {desk} ليس ما يقوله سطره</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a {kind} {name} was added that is not ours</source>
        <translation>أُضيف {kind} {name} وليس من عندنا</translation>
    </message>
    <message>
        <source>acknowledge damage to the ledger</source>
        <translation>الإقرار بتلف الدفتر</translation>
    </message>
    <message>
        <source>also open in {programs}</source>
        <translation>مفتوح أيضًا في {programs}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنّف Excel</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation>ملف Excel أو Word قديم</translation>
    </message>
    <message>
        <source>an old log</source>
        <translation>سجل قديم</translation>
    </message>
    <message>
        <source>an upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more, all told under “{heading}”</source>
        <extracomment>English for one: and {n} more, all told under “{heading}”</extracomment>
        <translation>
            <numerusform>ولا غيرها، وكلها تحت «{heading}»</numerusform>
            <numerusform>وواحد آخر، والكل تحت «{heading}»</numerusform>
            <numerusform>واثنان آخران، والكل تحت «{heading}»</numerusform>
            <numerusform>و{n:,} أخرى، والكل تحت «{heading}»</numerusform>
            <numerusform>و{n:,} أخرى، والكل تحت «{heading}»</numerusform>
            <numerusform>و{n:,} أخرى، والكل تحت «{heading}»</numerusform>
        </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>نزيل آخر</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>برنامج آخر يمسك به</translation>
    </message>
    <message>
        <source>another program holds the ledger</source>
        <translation>برنامج آخر يمسك بالدفتر</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>برنامج آخر يستعمله</translation>
    </message>
    <message>
        <source>answers what did not wait for an approval</source>
        <translation>يجيب عمّا لم يكن ينتظر موافقة</translation>
    </message>
    <message>
        <source>approve an amount above the cap</source>
        <translation>الموافقة على مبلغ فوق السقف</translation>
    </message>
    <message>
        <source>arrival {arrival} → {row}</source>
        <translation>الوصول {arrival} → {row}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>back in house</source>
        <translation>عاد إلى الفندق</translation>
    </message>
    <message>
        <source>belongs to nothing that was given or promised to this guest</source>
        <translation>لا يخص شيئًا أُعطي لهذا النزيل أو وُعد به</translation>
    </message>
    <message>
        <source>bring it in in parts</source>
        <translation>أدخله على أجزاء</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>عبر {channel}</translation>
    </message>
    <message>
        <source>central file</source>
        <translation>الملف المركزي</translation>
    </message>
    <message>
        <source>change the caps</source>
        <translation>تغيير السقوف</translation>
    </message>
    <message>
        <source>change the hotel's settings</source>
        <translation>تغيير إعدادات الفندق</translation>
    </message>
    <message>
        <source>change who works here</source>
        <translation>تغيير من يعمل هنا</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>chosen at this desk</source>
        <translation>اختير في هذا المكتب</translation>
    </message>
    <message>
        <source>close a shift</source>
        <translation>إغلاق وردية</translation>
    </message>
    <message>
        <source>confirmation {confirmation} → {confirmation2}</source>
        <translation>رقم التأكيد {confirmation} → {confirmation2}</translation>
    </message>
    <message>
        <source>correct a line of a closed shift</source>
        <translation>تصحيح قيد في وردية مغلقة</translation>
    </message>
    <message>
        <source>corrects what is no gesture of this guest and rep</source>
        <translation>يصحّح ما ليس لفتة لهذا النزيل وهذا الموظف</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>مسرور جدًا</translation>
    </message>
    <message>
        <source>departure {departure} → {departure2}</source>
        <translation>المغادرة {departure} → {departure2}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>enter a bill for an estimate</source>
        <translation>إدخال فاتورة تقدير</translation>
    </message>
    <message>
        <source>entered wrong</source>
        <translation>إدخال خاطئ</translation>
    </message>
    <message>
        <source>erase a guest</source>
        <translation>حذف نزيل</translation>
    </message>
    <message>
        <source>export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>export the bill again</source>
        <translation>صدّر الفاتورة من جديد</translation>
    </message>
    <message>
        <source>export the bill as CSV.</source>
        <translation>صدّر الفاتورة بصيغة CSV.</translation>
    </message>
    <message>
        <source>export the guests in house only</source>
        <translation>صدّر المقيمين فقط</translation>
    </message>
    <message>
        <source>export the in-house list again</source>
        <translation>صدّر قائمة المقيمين من جديد</translation>
    </message>
    <message>
        <source>export the in-house list as CSV.</source>
        <translation>صدّر قائمة المقيمين بصيغة CSV.</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>صدّر السجل القديم من جديد</translation>
    </message>
    <message>
        <source>export the log as CSV.</source>
        <translation>صدّر السجل القديم بصيغة CSV.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>راضٍ</translation>
    </message>
    <message numerus="yes">
        <source>for {n:,} guests</source>
        <extracomment>English for one: for {n} guest</extracomment>
        <translation>
            <numerusform>لا نزلاء</numerusform>
            <numerusform>لنزيل واحد</numerusform>
            <numerusform>لنزيلين</numerusform>
            <numerusform>لعدد {n:,} نزلاء</numerusform>
            <numerusform>لعدد {n:,} نزيلًا</numerusform>
            <numerusform>لعدد {n:,} نزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>free label</source>
        <translation>ملصق مجاني</translation>
    </message>
    <message>
        <source>goes back behind the business day before it</source>
        <translation>يعود إلى ما قبل يوم العمل السابق له</translation>
    </message>
    <message>
        <source>hands on or settles a promise that was settled before</source>
        <translation>ينقل أو يسوّي وعدًا سُوّي من قبل</translation>
    </message>
    <message>
        <source>hands on or settles what this guest was not promised</source>
        <translation>ينقل أو يسوّي ما لم يوعد به هذا النزيل</translation>
    </message>
    <message>
        <source>has no cap on record</source>
        <translation>ليس له سقف مدوّن</translation>
    </message>
    <message>
        <source>how much?</source>
        <translation>كم المبلغ؟</translation>
    </message>
    <message numerus="yes">
        <source>in {currency}, the {n} largest</source>
        <extracomment>English for one: in {currency}, the largest</extracomment>
        <translation>
            <numerusform>بعملة {currency}</numerusform>
            <numerusform>بعملة {currency}، الأكبر</numerusform>
            <numerusform>بعملة {currency}، الأكبران</numerusform>
            <numerusform>بعملة {currency}، أكبر {n}</numerusform>
            <numerusform>بعملة {currency}، أكبر {n}</numerusform>
            <numerusform>بعملة {currency}، أكبر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>English for one: in {n} day</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hours</source>
        <extracomment>English for one: in {n} hour</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد {n} ساعات</numerusform>
            <numerusform>بعد {n} ساعة</numerusform>
            <numerusform>بعد {n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} minutes</source>
        <extracomment>English for one: in {n} minute</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} دقائق</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>is a note and counts all the same</source>
        <translation>ملاحظة ومع ذلك يُحسب</translation>
    </message>
    <message>
        <source>is about a line that is not there</source>
        <translation>يخص قيدًا غير موجود</translation>
    </message>
    <message>
        <source>is above its cap and nobody approved it</source>
        <translation>فوق سقفه ولم يوافق عليه أحد</translation>
    </message>
    <message>
        <source>is by {who}, who had left</source>
        <translation>من {who}، وكان قد غادر</translation>
    </message>
    <message>
        <source>is by {who}, who never joined</source>
        <translation>من {who}، ولم ينضم قط</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>لم يجب في الوقت المناسب</translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation>أنهى الاتصال</translation>
    </message>
    <message>
        <source>it is being started or stopped</source>
        <translation>يجري تشغيله أو إيقافه</translation>
    </message>
    <message>
        <source>it is signed with the key {key}, which this ledger does not know</source>
        <translation>هو موقّع بالمفتاح {key} الذي لا يعرفه هذا الدفتر</translation>
    </message>
    <message>
        <source>it is worth {money} now</source>
        <translation>قيمته الآن {money}</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>لا يُظهر شهادة</translation>
    </message>
    <message>
        <source>it was taken back on {day} by line {seq}: it is worth nothing any more</source>
        <translation>عُكس في {day} بالقيد {seq}: لم تعد له قيمة</translation>
    </message>
    <message>
        <source>its certificate is for {named}, not for {host}</source>
        <translation>شهادته لـ {named} لا لـ {host}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>مغادرة مبكرة</translation>
    </message>
    <message>
        <source>line {n} of desk {desk} was changed after it came</source>
        <translation>غُيّر السطر {n} من المكتب {desk} بعد وصوله</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>القيد {seq}</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the shifts</source>
        <translation>القيد {seq} يكسر ترقيم الورديات</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the supplements</source>
        <translation>القيد {seq} يكسر ترقيم الملاحق</translation>
    </message>
    <message>
        <source>line {seq} cannot be read</source>
        <translation>القيد {seq} لا يُقرأ</translation>
    </message>
    <message>
        <source>line {seq} changed the policy since: print the new card</source>
        <translation>غيّر القيد {seq} السياسة منذ ذلك الحين: اطبع البطاقة الجديدة</translation>
    </message>
    <message>
        <source>line {seq} does not follow the line before it</source>
        <translation>القيد {seq} لا يتبع القيد الذي قبله</translation>
    </message>
    <message>
        <source>line {seq} is missing</source>
        <translation>القيد {seq} مفقود</translation>
    </message>
    <message>
        <source>line {seq} is out of order at its desk</source>
        <translation>القيد {seq} في غير ترتيبه في مكتبه</translation>
    </message>
    <message>
        <source>line {seq} was changed after it was posted</source>
        <translation>تغيّر القيد {seq} بعد تسجيله</translation>
    </message>
    <message>
        <source>line {seq} {reason}</source>
        <translation>القيد {seq} {reason}</translation>
    </message>
    <message>
        <source>lines {first_seq}-{last_seq} are not those of {document}</source>
        <translation>القيود {first_seq}-{last_seq} ليست قيود {document}</translation>
    </message>
    <message>
        <source>log a safety matter</source>
        <translation>تدوين أمر يخص السلامة</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>make a recovery code</source>
        <translation>إنشاء رمز استرداد</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>mark what stands in the property system</source>
        <translation>تعليم ما هو موجود في نظام إدارة الفندق</translation>
    </message>
    <message>
        <source>name {guest} → {name}</source>
        <translation>الاسم {guest} → {name}</translation>
    </message>
    <message>
        <source>names of computers cannot be looked up just now</source>
        <translation>لا يمكن الآن البحث عن أسماء الحواسيب</translation>
    </message>
    <message>
        <source>no computer is known by that name</source>
        <translation>لا يُعرف حاسوب بهذا الاسم</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>لا طريق إليه</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>لا أحد يستمع هناك</translation>
    </message>
    <message>
        <source>nobody who is trusted here signed its certificate, or it has run out</source>
        <translation>لم يوقّع شهادته أحد موثوق هنا، أو انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message numerus="yes">
        <source>of {n:,} answers</source>
        <extracomment>English for one: of {n} answer</extracomment>
        <translation>
            <numerusform>بلا إجابات</numerusform>
            <numerusform>من إجابة واحدة</numerusform>
            <numerusform>من إجابتين</numerusform>
            <numerusform>من {n:,} إجابات</numerusform>
            <numerusform>من {n:,} إجابة</numerusform>
            <numerusform>من {n:,} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <translation>غير مفتوح في أي برنامج آخر</translation>
    </message>
    <message>
        <source>open it and save it as CSV.</source>
        <translation>افتحه واحفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>open it in Excel and save it as “CSV UTF-8”.</source>
        <translation>افتحه في Excel واحفظه بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>our own time zones</source>
        <translation>مناطقنا الزمنية</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>promises nothing</source>
        <translation>لا يعد بشيء</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>replies to a pattern for somebody else</source>
        <translation>يردّ على نمط نيابةً عن غيره</translation>
    </message>
    <message>
        <source>replies to a pattern in lines that are not its rep's</source>
        <translation>يردّ على نمط في قيود ليست لموظفه</translation>
    </message>
    <message>
        <source>reply to what the lens asks</source>
        <translation>الردّ على ما تسأله العدسة</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>roll the business day</source>
        <translation>نقل يوم العمل</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message>
        <source>room {room} → {room2}</source>
        <translation>الغرفة {room} → {room2}</translation>
    </message>
    <message>
        <source>say that two stays are one guest's</source>
        <translation>القول إن إقامتين لنزيل واحد</translation>
    </message>
    <message>
        <source>says how landed what this guest was not given</source>
        <translation>يذكر وقع ما لم يُعطَ لهذا النزيل</translation>
    </message>
    <message>
        <source>says of an old log what its lines do not</source>
        <translation>يقول عن سجل قديم ما لا تقوله قيوده</translation>
    </message>
    <message>
        <source>says that what is no gesture of this guest stands in the property system</source>
        <translation>يقول إن ما ليس لفتة لهذا النزيل موجود في نظام إدارة الفندق</translation>
    </message>
    <message>
        <source>see the figures of the whole house</source>
        <translation>الاطلاع على أرقام الفندق كله</translation>
    </message>
    <message>
        <source>see the patterns of others</source>
        <translation>الاطلاع على أنماط الآخرين</translation>
    </message>
    <message>
        <source>settles what is no estimate</source>
        <translation>يسوّي ما ليس تقديرًا</translation>
    </message>
    <message>
        <source>signed with this desk’s key {key}, the signature is valid</source>
        <translation>موقّع بمفتاح هذا المكتب {key}، والتوقيع صالح</translation>
    </message>
    <message>
        <source>social</source>
        <translation>وسائل التواصل</translation>
    </message>
    <message>
        <source>something was added behind what the journal says, and it is no valid signature</source>
        <translation>أُضيف شيء بعد ما تقوله اليومية، وليس توقيعًا صالحًا</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>ما زال غير راضٍ</translation>
    </message>
    <message>
        <source>take back a colleague's line</source>
        <translation>عكس قيد لزميل</translation>
    </message>
    <message>
        <source>take one bill at a time</source>
        <translation>خذ فاتورة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>takes back more than was given</source>
        <translation>يعكس أكثر مما أُعطي</translation>
    </message>
    <message>
        <source>takes back what was taken back before</source>
        <translation>يعكس ما عُكس من قبل</translation>
    </message>
    <message>
        <source>texts of {texts} of {lines} lines</source>
        <translation>نصوص {texts} من أصل {lines} قيد</translation>
    </message>
    <message>
        <source>the PIN of {initials} was changed behind the ledger's back</source>
        <translation>غُيّر رمز PIN لـ{initials} من خلف الدفتر</translation>
    </message>
    <message>
        <source>the PIN of {initials} was removed behind the ledger's back</source>
        <translation>أُزيل رمز PIN لـ{initials} من خلف الدفتر</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>the carrier's bill, as CSV</source>
        <translation>فاتورة شركة الشحن بصيغة CSV</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>the confirmation number</source>
        <translation>رقم التأكيد</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file is damaged: a name, a text or a PIN in it cannot be read</source>
        <translation>الملف تالف: فيه اسم أو نص أو رمز PIN لا يُقرأ</translation>
    </message>
    <message>
        <source>the file is damaged: its pages cannot be read</source>
        <translation>الملف تالف: صفحاته لا تُقرأ</translation>
    </message>
    <message>
        <source>the file is damaged: {said}</source>
        <translation>الملف تالف: {said}</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>النزيل</translation>
    </message>
    <message>
        <source>the guest is erased and on record, but the file could not be cleaned of traces yet.</source>
        <translation>حُذف النزيل ودُوّن ذلك، لكن تعذّر بعدُ تنظيف الملف من الآثار.</translation>
    </message>
    <message>
        <source>the guest of line {seq}</source>
        <translation>نزيل القيد {seq}</translation>
    </message>
    <message>
        <source>the guest of line {seq} was removed behind the ledger's back</source>
        <translation>أُزيل نزيل القيد {seq} من خلف الدفتر</translation>
    </message>
    <message>
        <source>the guest's name</source>
        <translation>اسم النزيل</translation>
    </message>
    <message>
        <source>the hub does not give line {n} of desk {desk}</source>
        <translation>لا يعطي المركز السطر {n} من المكتب {desk}</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>the last line cannot be read</source>
        <translation>آخر قيد لا يُقرأ</translation>
    </message>
    <message>
        <source>the last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>the list of guests, exported as CSV</source>
        <translation>قائمة النزلاء مصدّرة بصيغة CSV</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the old log, as CSV</source>
        <translation>السجل القديم بصيغة CSV</translation>
    </message>
    <message>
        <source>the pages are what the journal says, and behind them stands a signature: {why}</source>
        <translation>الصفحات هي ما تقوله اليومية، وبعدها توقيع: {why}</translation>
    </message>
    <message>
        <source>the paper counts {n:,} lines of other desks, and since a backup was restored only {known:,} have come again: let the desks meet first</source>
        <translation>‏تحسب الورقة {n:,} من قيود المكاتب الأخرى، ومنذ استعادة نسخة احتياطية لم يصل ثانيةً سوى {known:,}: دع المكاتب تلتقي أولًا</translation>
    </message>
    <message>
        <source>the paper says {value}, and that many lines of other desks cannot have come to it</source>
        <translation>‏تذكر الورقة {value}، ولا يمكن أن يبلغ ذلك العدد من قيود المكاتب الأخرى هذا المبلغ</translation>
    </message>
    <message>
        <source>the paper says {value}, and the journal {value2}</source>
        <translation>تقول الورقة {value}، وتقول اليومية {value2}</translation>
    </message>
    <message>
        <source>the proof in {file} fits the journal, but its pages are not what this computer prints for {document}: they were altered, or printed with other fonts or another version; compare it with a fresh report</source>
        <translation>الإثبات في {file} يطابق اليومية، لكن صفحاته ليست ما يطبعه هذا الحاسوب للمستند {document}: فقد غُيّرت، أو طُبعت بخطوط أخرى أو بإصدار آخر؛ قارنها بتقرير جديد</translation>
    </message>
    <message>
        <source>the reading of the name</source>
        <translation>قراءة الاسم</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>the system’s time zones</source>
        <translation>مناطق النظام الزمنية</translation>
    </message>
    <message>
        <source>the text of line {n} of desk {desk} was changed</source>
        <translation>غُيّر نص السطر {n} من المكتب {desk}</translation>
    </message>
    <message>
        <source>the text of line {seq} was changed after it was posted</source>
        <translation>تغيّر نص القيد {seq} بعد تسجيله</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>المكان المعتاد</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>the {kind} {name} was changed or removed</source>
        <translation>تغيّر {kind} {name} أو أُزيل</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was moved to another stay</source>
        <translation>نُقل من القيد {seq} إلى إقامة أخرى: {what}</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was removed behind the ledger's back</source>
        <translation>أُزيل من القيد {seq} من خلف الدفتر: {what}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>unpack it and choose the CSV inside.</source>
        <translation>فُك ضغطه واختر ملف CSV الذي بداخله.</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>تحديث البرنامج</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>was approved by the person who entered it</source>
        <translation>وافق عليه من أدخله</translation>
    </message>
    <message>
        <source>was approved by {approver}, who was no lead then</source>
        <translation>وافق عليه {approver}، ولم يكن مشرفًا آنذاك</translation>
    </message>
    <message>
        <source>what the last verification found cannot be read</source>
        <translation>ما وجده آخر تحقق لا يُقرأ</translation>
    </message>
    <message>
        <source>what: label, credit or upgrade?</source>
        <translation>ماذا: label أم credit أم upgrade؟</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>أي سبب: {causes}؟</translation>
    </message>
    <message>
        <source>which programs have it open cannot be told</source>
        <translation>تعذّرت معرفة البرامج التي تفتحه</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>من أعطاه</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>من؟</translation>
    </message>
    <message numerus="yes">
        <source>who? {n} fit</source>
        <extracomment>English for one: who? {n} fits</extracomment>
        <translation>
            <numerusform>من؟ لا أحد يطابق</numerusform>
            <numerusform>من؟ واحد يطابق</numerusform>
            <numerusform>من؟ اثنان يطابقان</numerusform>
            <numerusform>من؟ {n} يطابقون</numerusform>
            <numerusform>من؟ {n} يطابقون</numerusform>
            <numerusform>من؟ {n} يطابقون</numerusform>
        </translation>
    </message>
    <message>
        <source>who? {n} or more fit</source>
        <translation>من؟ {n} أو أكثر يطابقون</translation>
    </message>
    <message>
        <source>{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.</source>
        <translation>سجّل {actor} النوع نفسه ({kind} بمبلغ {amount}) لهذا النزيل عند {at:%H:%M}: أكّد إن كان هذا غيره.</translation>
    </message>
    <message>
        <source>{age} old, up to line {seq:,} of {end:,}; {n} in {folder}</source>
        <translation>عمرها {age}، حتى السطر {seq:,} من {end:,}؛ {n} في {folder}</translation>
    </message>
    <message>
        <source>{amount} a night</source>
        <translation>‏{amount} لليلة</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{offset}</source>
        <translation>{at:%Y-%m-%d %H:%M:%S}Z، هذا الحاسوب على UTC{offset}</translation>
    </message>
    <message>
        <source>{bad:,} of {all:,} rows cannot be brought in.</source>
        <translation>تعذّر إدخال {bad:,} من {all:,} صف.</translation>
    </message>
    <message>
        <source>{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.</source>
        <translation>‏{code!r} ليس عملة: استعمل رمزًا من ثلاثة أحرف مثل USD أو EUR أو JPY.</translation>
    </message>
    <message numerus="yes">
        <source>{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.</source>
        <extracomment>English for one: {code} has at most {n} decimal: write “{shown}” as an amount such as {example}.</extracomment>
        <translation>
            <numerusform>ليس في {code} منازل عشرية: اكتب «{shown}» مبلغًا مثل {example}.</numerusform>
            <numerusform>في {code} منزلة عشرية واحدة على الأكثر: اكتب «{shown}» مبلغًا مثل {example}.</numerusform>
            <numerusform>في {code} منزلتان عشريتان على الأكثر: اكتب «{shown}» مبلغًا مثل {example}.</numerusform>
            <numerusform>في {code} {n} منازل عشرية على الأكثر: اكتب «{shown}» مبلغًا مثل {example}.</numerusform>
            <numerusform>في {code} {n} منزلة عشرية على الأكثر: اكتب «{shown}» مبلغًا مثل {example}.</numerusform>
            <numerusform>في {code} {n} منزلة عشرية على الأكثر: اكتب «{shown}» مبلغًا مثل {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} has no decimals: write “{shown}” as an amount such as {example}.</source>
        <translation>ليس في {code} منازل عشرية: اكتب «{shown}» مبلغًا مثل {example}.</translation>
    </message>
    <message>
        <source>{code} is for leads and managers: ask the lead to post it.</source>
        <translation>‏{code} للمشرفين والمديرين: اطلب من المشرف تسجيله.</translation>
    </message>
    <message numerus="yes">
        <source>{dates}, {n:,} business days</source>
        <extracomment>English for one: {dates}, {n} business day</extracomment>
        <translation>
            <numerusform>{dates}</numerusform>
            <numerusform>{dates}، يوم عمل واحد</numerusform>
            <numerusform>{dates}، يوما عمل</numerusform>
            <numerusform>{dates}، {n:,} أيام عمل</numerusform>
            <numerusform>{dates}، {n:,} يوم عمل</numerusform>
            <numerusform>{dates}، {n:,} يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>{desks} in {where} as part of {hotel}, schema {schema}. {how}</source>
        <translation>{desks} في {where} ضمن {hotel}، المخطط {schema}. {how}</translation>
    </message>
    <message>
        <source>{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.</source>
        <translation>أُغلق {desk} في {when:%Y-%m-%d} من قبل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{document} is authentic</source>
        <translation>‏{document} أصلي</translation>
    </message>
    <message>
        <source>{document} is authentic by its proof</source>
        <translation>‏{document} أصلي بحسب إثباته</translation>
    </message>
    <message>
        <source>{document} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>لم يصدر {document} بعد: يصدره مشرف، أضف --as INITIALS.</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): save it as UTF-8 text that every account may read. Until then Latitude does not open: the file may name the data folder.</source>
        <translation>تعذّرت قراءة {file} ‏({why}): احفظه نصًّا بترميز UTF-8 يمكن لكل حساب قراءته. وحتى ذلك الحين لا يُفتح Latitude، فقد يسمّي الملف مجلد البيانات.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so no document can be written in that language. The ledger is safe: install Latitude again.</source>
        <translation>تعذّرت قراءة {file}، فلا يمكن كتابة أي مستند بتلك اللغة. الدفتر سليم: أعد تثبيت Latitude.</translation>
    </message>
    <message>
        <source>{file} cannot be read. The ledger is safe: install Latitude again.</source>
        <translation>تعذّرت قراءة {file}. الدفتر سليم: أعد تثبيت Latitude.</translation>
    </message>
    <message>
        <source>{file} could not be copied ({why}). Nothing was restored or changed.</source>
        <translation>تعذّر نسخ {file} ({why}). لم يُستعد شيء ولم يتغير.</translation>
    </message>
    <message>
        <source>{file} holds no proof: it is no report of Latitude, or was altered</source>
        <translation>ليس في {file} إثبات: ليس تقريرًا من Latitude، أو جرى تغييره</translation>
    </message>
    <message>
        <source>{file} is being written to, or a write to it was cut off: choose a whole backup.</source>
        <translation>تجري الكتابة في {file}، أو انقطعت كتابة فيه: اختر نسخة احتياطية كاملة.</translation>
    </message>
    <message>
        <source>{file} is cut short, or no report of Latitude: copy or export it again, and check that</source>
        <translation>‏{file} مقتطع، أو ليس تقريرًا من Latitude: انسخه أو صدّره من جديد وافحصه</translation>
    </message>
    <message>
        <source>{file} is no PDF, so it is no report of Latitude</source>
        <translation>‏{file} ليس PDF، فليس تقريرًا من Latitude</translation>
    </message>
    <message>
        <source>{file} is no ordinary file: choose a backup.</source>
        <translation>‏{file} ليس ملفًا عاديًا: اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} is the ledger that is in use: choose a backup.</source>
        <translation>‏{file} هو الدفتر المستعمل: اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} may be changed by this account</source>
        <translation>يمكن لهذا الحساب تغيير {file}</translation>
    </message>
    <message>
        <source>{file} sets nothing for all accounts</source>
        <translation>لا يحدّد {file} شيئًا لكل الحسابات</translation>
    </message>
    <message>
        <source>{file} sets {keys}</source>
        <translation>يحدّد {file} ما يلي: {keys}</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read: write “[section]” or “key = value”, each once. Until then Latitude does not open: the line may name the data folder.</source>
        <translation>{file}، السطر {line}: تعذّرت قراءته. اكتب «[قسم]» أو «مفتاح = قيمة»، كلًّا مرة واحدة. وحتى ذلك الحين لا يُفتح Latitude، فقد يسمّي السطر مجلد البيانات.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} It is left out.</source>
        <translation>{file}، السطر {line}: {problem} يُتجاهل السطر.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown: use {known}.</source>
        <translation>{file}، السطر {line}: «{key}» غير معروف: استخدم {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” may hold no password. It is left out.</source>
        <translation>{file}، السطر {line}: لا يجوز أن يحوي «{key}» كلمة مرور. يُتجاهل السطر.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole path, from the root or the drive.</source>
        <translation>{file}، السطر {line}: يجب أن يكون «{key}» مسارًا كاملًا من الجذر أو من محرك الأقراص.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be one of {known}. It is left out.</source>
        <translation>{file}، السطر {line}: يجب أن يكون «{key}» واحدًا من {known}. يُتجاهل السطر.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>‏{first} و{second}</translation>
    </message>
    <message>
        <source>{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.</source>
        <translation>‏{first} و{second} كلتاهما غرفة: احذف واحدة، أو اكتب الغرفة ‎#{first} والمبلغ c{second}.</translation>
    </message>
    <message>
        <source>{first} and {second} are two causes: leave one out.</source>
        <translation>‏{first} و{second} سببان: احذف أحدهما.</translation>
    </message>
    <message>
        <source>{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.</source>
        <translation>‏{first} و{second} لفتتان: سجّل واحدة في كل مرة، أو ضع كلمات الملاحظة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>‏{first} أو {second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}). Nothing was restored or changed.</source>
        <translation>تعذّر إنشاء {folder} ({why}). لم يُستعد شيء ولم يتغير.</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation>{folder} غير موجود بعد</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.</source>
        <translation>‏{folder} على مشاركة شبكية لا يُوثق فيها بالأقفال: اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{folder}, on this computer</source>
        <translation>{folder}، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{found} is in the past: type the day of departure, such as 2n or 25 Nov.</source>
        <translation>‏{found} في الماضي: اكتب يوم المغادرة، مثل 2n أو 2026-11-25.</translation>
    </message>
    <message>
        <source>{found} is more than ten years ahead: check the year.</source>
        <translation>‏{found} بعد أكثر من عشر سنوات: راجع السنة.</translation>
    </message>
    <message>
        <source>{found} is no folder that this account can write to: choose another one.</source>
        <translation>‏{found} ليس مجلدًا يستطيع هذا الحساب الكتابة فيه: اختر غيره.</translation>
    </message>
    <message>
        <source>{found} is the ledger's own folder: choose one inside it, or on another disk.</source>
        <translation>‏{found} هو مجلد الدفتر نفسه: اختر واحدًا بداخله، أو على قرص آخر.</translation>
    </message>
    <message>
        <source>{free:,} MB free</source>
        <translation>{free:,} م.ب خالية</translation>
    </message>
    <message>
        <source>{guest} has room {room} and is no caller: a lead can merge the two stays.</source>
        <translation>‏{guest} له الغرفة {room} وليس متصلًا: يستطيع مشرف دمج الإقامتين.</translation>
    </message>
    <message>
        <source>{guest} is already in room {room}: nothing needs adding.</source>
        <translation>‏{guest} في الغرفة {room} بالفعل: لا شيء يُضاف.</translation>
    </message>
    <message>
        <source>{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.</source>
        <translation>‏{guest} مقيم ({room}): سجّل مغادرته أولًا، أو أكّد أنه لن يُعطى شيئًا بعد.</translation>
    </message>
    <message>
        <source>{guest} is in {room} now, not in {before}: confirm if it is for this guest.</source>
        <translation>‏{guest} الآن في {room}، لا في {before}: أكّد إن كان لهذا النزيل.</translation>
    </message>
    <message>
        <source>{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.</source>
        <translation>غادر {guest} عند {at:%H:%M}، أثناء كتابة هذا: أكّد لتسجيله بعد الإقامة.</translation>
    </message>
    <message>
        <source>{guest} left while this was typed: confirm to post it as after the stay.</source>
        <translation>غادر {guest} أثناء كتابة هذا: أكّد لتسجيله بعد الإقامة.</translation>
    </message>
    <message numerus="yes">
        <source>{handed}, {n:,} of them overdue</source>
        <extracomment>English for one: {handed}, {n} of them overdue</extracomment>
        <translation>
            <numerusform>{handed}، لا متأخر منها</numerusform>
            <numerusform>{handed}، منها واحد متأخر</numerusform>
            <numerusform>{handed}، منها اثنان متأخران</numerusform>
            <numerusform>{handed}، منها {n:,} متأخرة</numerusform>
            <numerusform>{handed}، منها {n:,} متأخرًا</numerusform>
            <numerusform>{handed}، منها {n:,} متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{hotel} has no desk {desk}: choose one of {desks}.</source>
        <translation>ليس لدى {hotel} مكتب {desk}: اختر واحدًا من {desks}.</translation>
    </message>
    <message>
        <source>{initials} has left the house: use the initials of somebody who works here.</source>
        <translation>غادر {initials} الفندق: استعمل الأحرف الأولى لمن يعمل هنا.</translation>
    </message>
    <message>
        <source>{initials} has no PIN at this desk yet: a manager sets one here (F10, People).</source>
        <translation>ليس لـ {initials} رمز PIN في هذا المكتب بعد: يعيّنه مدير هنا (F10، الأشخاص).</translation>
    </message>
    <message>
        <source>{initials} is no manager any more at desk {desk}, and the last one at this: add another manager here, who then retires {initials} here too.</source>
        <translation>لم يعد {initials} مديرا في المكتب {desk}، وهو الأخير في هذا المكتب: أضف هنا مديرا آخر ينهي بعد ذلك عمل {initials} هنا أيضا.</translation>
    </message>
    <message>
        <source>{initials} is on the list already: choose other initials.</source>
        <translation>‏{initials} في القائمة من قبل: اختر أحرفًا أولى أخرى.</translation>
    </message>
    <message>
        <source>{initials} is the only manager: give somebody else that role first.</source>
        <translation>‏{initials} هو المدير الوحيد: أعطِ غيره هذا الدور أولًا.</translation>
    </message>
    <message>
        <source>{initials} is {there} at desk {desk} and {here} at this one, and both share caps: retire {initials}, and add each anew with initials of their own.</source>
        <translation>{initials} هو {there} في المكتب {desk} و{here} في هذا المكتب، ويتقاسمان السقوف: أنهِ عمل {initials} وأضف كلا منهما من جديد بأحرف أولى خاصة به.</translation>
    </message>
    <message>
        <source>{initials} is {there} in the hotel and {here} at this desk: set this desk up with other initials, or the same name.</source>
        <translation>{initials} هو {there} في الفندق و {here} على هذا المكتب: أعدّ هذا المكتب بأحرف أخرى أو بالاسم نفسه.</translation>
    </message>
    <message>
        <source>{key} = {value} ({source})</source>
        <translation>{key} = {value} ({source})</translation>
    </message>
    <message>
        <source>{key} is {name} (who has left; initials are never given twice): choose other initials.</source>
        <translation>‏{key} هي أحرف {name} (الذي غادر؛ والأحرف الأولى لا تُعطى مرتين): اختر أحرفًا أولى أخرى.</translation>
    </message>
    <message>
        <source>{key} is {name}: choose other initials.</source>
        <translation>‏{key} هي أحرف {name}: اختر أحرفًا أولى أخرى.</translation>
    </message>
    <message>
        <source>{left} is left: {presets} would fit.</source>
        <translation>يتبقى {left}: يسع السقف {presets}.</translation>
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
        <translation>{message} يُتجاهل السطر.</translation>
    </message>
    <message>
        <source>{message} Until then Latitude does not open.</source>
        <translation>{message} وحتى ذلك الحين لا يُفتح Latitude.</translation>
    </message>
    <message>
        <source>{message} {how}</source>
        <translation>{message} {how}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <extracomment>English for one: {n} answer</extracomment>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n:,} إجابات</numerusform>
            <numerusform>{n:,} إجابة</numerusform>
            <numerusform>{n:,} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bills to come</source>
        <extracomment>English for one: {n} bill to come</extracomment>
        <translation>
            <numerusform>لا فواتير منتظرة</numerusform>
            <numerusform>فاتورة واحدة منتظرة</numerusform>
            <numerusform>فاتورتان منتظرتان</numerusform>
            <numerusform>{n:,} فواتير منتظرة</numerusform>
            <numerusform>{n:,} فاتورة منتظرة</numerusform>
            <numerusform>{n:,} فاتورة منتظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} broken</source>
        <extracomment>English for one: {n} broken</extracomment>
        <translation>
            <numerusform>لم يُخلف شيء</numerusform>
            <numerusform>واحد أُخلف</numerusform>
            <numerusform>اثنان أُخلفا</numerusform>
            <numerusform>{n:,} أُخلفت</numerusform>
            <numerusform>{n:,} أُخلفت</numerusform>
            <numerusform>{n:,} أُخلفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} closed by IT</source>
        <extracomment>English for one: {n} closed by IT</extracomment>
        <translation>
            <numerusform>لم يُغلق شيء</numerusform>
            <numerusform>أغلقت تقنية المعلومات واحدًا</numerusform>
            <numerusform>أغلقت تقنية المعلومات اثنين</numerusform>
            <numerusform>أغلقت تقنية المعلومات {n:,}</numerusform>
            <numerusform>أغلقت تقنية المعلومات {n:,}</numerusform>
            <numerusform>أغلقت تقنية المعلومات {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections</source>
        <extracomment>English for one: {n} correction</extracomment>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>{n:,} تصحيحات</numerusform>
            <numerusform>{n:,} تصحيحًا</numerusform>
            <numerusform>{n:,} تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} correction, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>لا تصحيحات، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>تصحيح واحد، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>تصحيحان، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>{n:,} تصحيحات، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>{n:,} تصحيحًا، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>{n:,} تصحيح، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} desks may have more</source>
        <extracomment>English for one: {n} desk may have more</extracomment>
        <translation>
            <numerusform>لا مكتب لديه المزيد</numerusform>
            <numerusform>قد يكون لدى مكتب واحد المزيد</numerusform>
            <numerusform>قد يكون لدى مكتبين المزيد</numerusform>
            <numerusform>قد يكون لدى {n:,} مكاتب المزيد</numerusform>
            <numerusform>قد يكون لدى {n:,} مكتبًا المزيد</numerusform>
            <numerusform>قد يكون لدى {n:,} مكتب المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries</source>
        <extracomment>English for one: {n} entry</extracomment>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>{n:,} بنود</numerusform>
            <numerusform>{n:,} بندًا</numerusform>
            <numerusform>{n:,} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries above the cap, in {currency}</source>
        <extracomment>English for one: {n} entry above the cap, in {currency}</extracomment>
        <translation>
            <numerusform>لا بنود فوق السقف، بعملة {currency}</numerusform>
            <numerusform>بند واحد فوق السقف، بعملة {currency}</numerusform>
            <numerusform>بندان فوق السقف، بعملة {currency}</numerusform>
            <numerusform>{n:,} بنود فوق السقف، بعملة {currency}</numerusform>
            <numerusform>{n:,} بندًا فوق السقف، بعملة {currency}</numerusform>
            <numerusform>{n:,} بند فوق السقف، بعملة {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures</source>
        <extracomment>English for one: {n} gesture</extracomment>
        <translation>
            <numerusform>لا لفتات</numerusform>
            <numerusform>لفتة واحدة</numerusform>
            <numerusform>لفتتان</numerusform>
            <numerusform>{n:,} لفتات</numerusform>
            <numerusform>{n:,} لفتة</numerusform>
            <numerusform>{n:,} لفتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures in seven days, {yesterday:,} of them yesterday</source>
        <extracomment>English for one: {n} gesture in seven days, {yesterday:,} of them yesterday</extracomment>
        <translation>
            <numerusform>لا لفتات في سبعة أيام، منها {yesterday:,} أمس</numerusform>
            <numerusform>لفتة واحدة في سبعة أيام، منها {yesterday:,} أمس</numerusform>
            <numerusform>لفتتان في سبعة أيام، منهما {yesterday:,} أمس</numerusform>
            <numerusform>{n:,} لفتات في سبعة أيام، منها {yesterday:,} أمس</numerusform>
            <numerusform>{n:,} لفتة في سبعة أيام، منها {yesterday:,} أمس</numerusform>
            <numerusform>{n:,} لفتة في سبعة أيام، منها {yesterday:,} أمس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on a day</source>
        <extracomment>English for one: {n} guest on a day</extracomment>
        <translation>
            <numerusform>لا نزلاء في يوم</numerusform>
            <numerusform>نزيل واحد في يوم</numerusform>
            <numerusform>نزيلان في يوم</numerusform>
            <numerusform>{n:,} نزلاء في يوم</numerusform>
            <numerusform>{n:,} نزيلًا في يوم</numerusform>
            <numerusform>{n:,} نزيل في يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on it were erased since</source>
        <extracomment>English for one: {n} guest on it was erased since</extracomment>
        <translation>
            <numerusform>لم يُحذف أي نزيل وارد فيه منذ ذلك</numerusform>
            <numerusform>حُذف منذ ذلك نزيل واحد وارد فيه</numerusform>
            <numerusform>حُذف منذ ذلك نزيلان واردان فيه</numerusform>
            <numerusform>حُذف منذ ذلك {n:,} نزلاء واردين فيه</numerusform>
            <numerusform>حُذف منذ ذلك {n:,} نزيلًا واردًا فيه</numerusform>
            <numerusform>حُذف منذ ذلك {n:,} نزيل وارد فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} handed to the next shift</source>
        <extracomment>English for one: {n} handed to the next shift</extracomment>
        <translation>
            <numerusform>لم يُسلَّم شيء للوردية التالية</numerusform>
            <numerusform>واحد سُلّم للوردية التالية</numerusform>
            <numerusform>اثنان سُلّما للوردية التالية</numerusform>
            <numerusform>{n:,} سُلّمت للوردية التالية</numerusform>
            <numerusform>{n:,} سُلّمت للوردية التالية</numerusform>
            <numerusform>{n:,} سُلّمت للوردية التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels</source>
        <extracomment>English for one: {n} hotel</extracomment>
        <translation>
            <numerusform>لا فنادق</numerusform>
            <numerusform>فندق واحد</numerusform>
            <numerusform>فندقان</numerusform>
            <numerusform>{n:,} فنادق</numerusform>
            <numerusform>{n:,} فندقًا</numerusform>
            <numerusform>{n:,} فندق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels in {currency}</source>
        <extracomment>English for one: {n} hotel in {currency}</extracomment>
        <translation>
            <numerusform>لا فنادق بعملة {currency}</numerusform>
            <numerusform>فندق واحد بعملة {currency}</numerusform>
            <numerusform>فندقان بعملة {currency}</numerusform>
            <numerusform>{n:,} فنادق بعملة {currency}</numerusform>
            <numerusform>{n:,} فندقًا بعملة {currency}</numerusform>
            <numerusform>{n:,} فندق بعملة {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} incidents among them</source>
        <extracomment>English for one: {n} incident among them</extracomment>
        <translation>
            <numerusform>لا وقائع بينها</numerusform>
            <numerusform>بينها واقعة واحدة</numerusform>
            <numerusform>بينها واقعتان</numerusform>
            <numerusform>بينها {n:,} وقائع</numerusform>
            <numerusform>بينها {n:,} واقعة</numerusform>
            <numerusform>بينها {n:,} واقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} kept</source>
        <extracomment>English for one: {n} kept</extracomment>
        <translation>
            <numerusform>لم يُوفَ بشيء</numerusform>
            <numerusform>واحد وُفي به</numerusform>
            <numerusform>اثنان وُفي بهما</numerusform>
            <numerusform>{n:,} وُفي بها</numerusform>
            <numerusform>{n:,} وُفي بها</numerusform>
            <numerusform>{n:,} وُفي بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} later corrections</source>
        <extracomment>English for one: {n} later correction</extracomment>
        <translation>
            <numerusform>لا تصحيح لاحقًا</numerusform>
            <numerusform>تصحيح لاحق واحد</numerusform>
            <numerusform>تصحيحان لاحقان</numerusform>
            <numerusform>{n:,} تصحيحات لاحقة</numerusform>
            <numerusform>{n:,} تصحيحًا لاحقًا</numerusform>
            <numerusform>{n:,} تصحيح لاحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>English for one: {n} line</extracomment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n:,} أسطر</numerusform>
            <numerusform>{n:,} سطرًا</numerusform>
            <numerusform>{n:,} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines were posted since</source>
        <extracomment>English for one: {n} line was posted since</extracomment>
        <translation>
            <numerusform>لم يُسجّل أي قيد منذ ذلك</numerusform>
            <numerusform>سُجّل قيد واحد منذ ذلك</numerusform>
            <numerusform>سُجّل قيدان منذ ذلك</numerusform>
            <numerusform>سُجّلت {n:,} قيود منذ ذلك</numerusform>
            <numerusform>سُجّل {n:,} قيدًا منذ ذلك</numerusform>
            <numerusform>سُجّل {n:,} قيد منذ ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} line, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>لا قيود، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>قيد واحد، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>قيدان، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>{n:,} قيود، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>{n:,} قيدًا، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
            <numerusform>{n:,} قيد، المبالغ بعملة {currency}، بتوقيت الفندق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} may have more</source>
        <extracomment>English for one: {n} may have more</extracomment>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>قد يكون لدى واحد المزيد</numerusform>
            <numerusform>قد يكون لدى اثنين المزيد</numerusform>
            <numerusform>قد يكون لدى {n:,} المزيد</numerusform>
            <numerusform>قد يكون لدى {n:,} المزيد</numerusform>
            <numerusform>قد يكون لدى {n:,} المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} overdue</source>
        <extracomment>English for one: {n} overdue</extracomment>
        <translation>
            <numerusform>لا شيء متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>{n:,} متأخرة</numerusform>
            <numerusform>{n:,} متأخرًا</numerusform>
            <numerusform>{n:,} متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} quiet days</source>
        <extracomment>English for one: {n} quiet day</extracomment>
        <translation>
            <numerusform>لا أيام بلا عطاء</numerusform>
            <numerusform>يوم واحد بلا عطاء</numerusform>
            <numerusform>يومان بلا عطاء</numerusform>
            <numerusform>{n:,} أيام بلا عطاء</numerusform>
            <numerusform>{n:,} يومًا بلا عطاء</numerusform>
            <numerusform>{n:,} يوم بلا عطاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} reversals</source>
        <extracomment>English for one: {n} reversal</extracomment>
        <translation>
            <numerusform>لا قيود عكسية</numerusform>
            <numerusform>قيد عكسي واحد</numerusform>
            <numerusform>قيدان عكسيان</numerusform>
            <numerusform>{n:,} قيود عكسية</numerusform>
            <numerusform>{n:,} قيدًا عكسيًا</numerusform>
            <numerusform>{n:,} قيد عكسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} supplements</source>
        <extracomment>English for one: {n} supplement</extracomment>
        <translation>
            <numerusform>لا ملاحق</numerusform>
            <numerusform>ملحق واحد</numerusform>
            <numerusform>ملحقان</numerusform>
            <numerusform>{n:,} ملاحق</numerusform>
            <numerusform>{n:,} ملحقًا</numerusform>
            <numerusform>{n:,} ملحق</numerusform>
        </translation>
    </message>
    <message>
        <source>{name!r} is no time zone: use a name such as Europe/Vienna.</source>
        <translation>‏{name!r} ليس منطقة زمنية: استعمل اسمًا مثل Europe/Vienna.</translation>
    </message>
    <message numerus="yes">
        <source>{named}, {n} nights</source>
        <extracomment>English for one: {named}, {n} night</extracomment>
        <translation>
            <numerusform>‏{named}، بلا ليالٍ</numerusform>
            <numerusform>‏{named}، ليلة واحدة</numerusform>
            <numerusform>‏{named}، ليلتان</numerusform>
            <numerusform>‏{named}، {n} ليالٍ</numerusform>
            <numerusform>‏{named}، {n} ليلة</numerusform>
            <numerusform>‏{named}، {n} ليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({room})</source>
        <translation>{name} ({room})</translation>
    </message>
    <message>
        <source>{name} ({room}, in house)</source>
        <translation>‏{name} ({room}، مقيم)</translation>
    </message>
    <message>
        <source>{name} ({room}, left)</source>
        <translation>‏{name} ({room}، غادر)</translation>
    </message>
    <message>
        <source>{name} belongs to another program. {untouched} Choose a backup.</source>
        <translation>‏{name} لبرنامج آخر. {untouched} اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was changed.</source>
        <translation>تعذّرت قراءة {name} ({why}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). {safe}</source>
        <translation>تعذّرت قراءة {name} ({why}). {safe}</translation>
    </message>
    <message>
        <source>{name} changed while it was read: try again. {safe}</source>
        <translation>تغيّر {name} أثناء قراءته: أعد المحاولة. {safe}</translation>
    </message>
    <message>
        <source>{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.</source>
        <translation>ليس في {name} جداول الدفتر وحواجزه: لقد غُيّر. {untouched} اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{name} does not hold exactly the files that were signed: copy it to the stick again.</source>
        <translation>لا يحوي {name} الملفات الموقّعة بعينها: انسخه إلى الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>{name} does not verify: {reason}. {untouched} Choose another backup.</source>
        <translation>‏{name} لا يجتاز التحقق: {reason}. {untouched} اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{name} holds no hotel. {untouched} Choose another backup.</source>
        <translation>ليس في {name} فندق. {untouched} اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{name} is damaged. {untouched} Choose another backup.</source>
        <translation>‏{name} تالف. {untouched} اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>‏{name} في {room}، لكن «{typed}» في {other}: احذف أحدهما، أو ضع الاسم بين علامتي اقتباس إن كان من الملاحظة.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file: choose {what}.</source>
        <translation>‏{name} ليس ملفًا عاديًا: اختر {what}.</translation>
    </message>
    <message>
        <source>{name} is no update of Latitude, or was cut short: copy it to the stick again.</source>
        <translation>ليس {name} تحديثًا لـLatitude، أو أنه مبتور: انسخه إلى الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>{name} is not a ledger. {untouched} Choose a backup.</source>
        <translation>‏{name} ليس دفترًا. {untouched} اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{name} is not the update that was looked at: look at it again.</source>
        <translation>ليس {name} التحديث الذي جرى فحصه: افحصه من جديد.</translation>
    </message>
    <message>
        <source>{name} is over {most} MB, which is too long: choose {what}.</source>
        <translation>‏{name} أكبر من {most} م.ب، وهذا كثير: اختر {what}.</translation>
    </message>
    <message>
        <source>{name} is restored; that is line {seq}.</source>
        <translation>استُعيد {name}؛ وهذا هو القيد {seq}.</translation>
    </message>
    <message>
        <source>{name} is the ledger itself: choose {what}.</source>
        <translation>‏{name} هو الدفتر نفسه: اختر {what}.</translation>
    </message>
    <message>
        <source>{name} is whole: it ends with line {seq}, of {day}, {at:%H:%M}.</source>
        <translation>‏{name} سليم: ينتهي بالقيد {seq}، بتاريخ {day}، {at:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} stands in the register: erase that guest's entry instead.</source>
        <translation>{name} موجود في سجل النزلاء: احذف بيانات ذلك النزيل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>كان {name} في {room}، لكن «{typed}» في {other}: احذف أحدهما، أو ضع الاسم بين علامتي اقتباس إن كان من الملاحظة.</translation>
    </message>
    <message>
        <source>{name} was not written by Latitude. {untouched} Choose a backup.</source>
        <translation>لم يكتب Latitude الملف {name}. {untouched} اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Latitude. {untouched} Update this computer first.</source>
        <translation>كتب {name} إصدارٌ أحدث من Latitude. {untouched} حدّث هذا الحاسوب أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} PINs</source>
        <extracomment>English for one: {n} PIN</extracomment>
        <translation>
            <numerusform>لا رموز PIN</numerusform>
            <numerusform>رمز PIN واحد</numerusform>
            <numerusform>رمزا PIN</numerusform>
            <numerusform>{n} رموز PIN</numerusform>
            <numerusform>{n} رمز PIN</numerusform>
            <numerusform>{n} رمز PIN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <extracomment>English for one: {n} approved</extracomment>
        <translation>
            <numerusform>لم يُوافق على شيء</numerusform>
            <numerusform>ووفق على واحد</numerusform>
            <numerusform>ووفق على اثنين</numerusform>
            <numerusform>ووفق على {n}</numerusform>
            <numerusform>ووفق على {n}</numerusform>
            <numerusform>ووفق على {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): rename one of them.</source>
        <translation>{n} أعمدة قد تكون {field} ({listed}): أعد تسمية أحدها.</translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): say which one it is.</source>
        <translation>{n} أعمدة قد تكون {field} ({listed}): بيّن أيها هو.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: {n} day</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks</source>
        <extracomment>English for one: {n} desk</extracomment>
        <translation>
            <numerusform>لا مكاتب</numerusform>
            <numerusform>مكتب واحد</numerusform>
            <numerusform>مكتبان</numerusform>
            <numerusform>{n} مكاتب</numerusform>
            <numerusform>{n} مكتبًا</numerusform>
            <numerusform>{n} مكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>English for one: {n} draft</extracomment>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>{n} مسودات</numerusform>
            <numerusform>{n} مسودة</numerusform>
            <numerusform>{n} مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimated</source>
        <extracomment>English for one: {n} estimated</extracomment>
        <translation>
            <numerusform>لا تقديرات</numerusform>
            <numerusform>تقدير واحد</numerusform>
            <numerusform>تقديران</numerusform>
            <numerusform>{n} تقديرات</numerusform>
            <numerusform>{n} تقديرًا</numerusform>
            <numerusform>{n} تقدير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests' entries</source>
        <extracomment>English for one: {n} guest's entry</extracomment>
        <translation>
            <numerusform>لا مُدخلات نزلاء</numerusform>
            <numerusform>مُدخل نزيل واحد</numerusform>
            <numerusform>مُدخلا نزيلين</numerusform>
            <numerusform>مُدخلات {n} نزلاء</numerusform>
            <numerusform>مُدخلات {n} نزيلًا</numerusform>
            <numerusform>مُدخلات {n} نزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>English for one: {n} hour</extracomment>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came in while you looked ({who}): look at the report again, then close.</source>
        <extracomment>English for one: {n} line came in while you looked ({who}): look at the report again, then close.</extracomment>
        <translation>
            <numerusform>لم تدخل قيود وأنت تعاين ({who}): عاين التقرير من جديد ثم أغلق.</numerusform>
            <numerusform>دخل قيد وأنت تعاين ({who}): عاين التقرير من جديد ثم أغلق.</numerusform>
            <numerusform>دخل قيدان وأنت تعاين ({who}): عاين التقرير من جديد ثم أغلق.</numerusform>
            <numerusform>دخلت {n} قيود وأنت تعاين ({who}): عاين التقرير من جديد ثم أغلق.</numerusform>
            <numerusform>دخل {n} قيدًا وأنت تعاين ({who}): عاين التقرير من جديد ثم أغلق.</numerusform>
            <numerusform>دخل {n} قيد وأنت تعاين ({who}): عاين التقرير من جديد ثم أغلق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines posted since come back.</source>
        <extracomment>English for one: {n} line posted since comes back.</extracomment>
        <translation>
            <numerusform>لا قيود سُجّلت بعدها لتعود.</numerusform>
            <numerusform>يعود قيد واحد سُجّل بعدها.</numerusform>
            <numerusform>يعود قيدان سُجّلا بعدها.</numerusform>
            <numerusform>تعود {n} قيود سُجّلت بعدها.</numerusform>
            <numerusform>يعود {n} قيدًا سُجّلت بعدها.</numerusform>
            <numerusform>يعود {n} قيد سُجّلت بعدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait</source>
        <extracomment>English for one: {n} line waits</extracomment>
        <translation>
            <numerusform>لا قيود تنتظر</numerusform>
            <numerusform>قيد واحد ينتظر</numerusform>
            <numerusform>قيدان ينتظران</numerusform>
            <numerusform>{n} قيود تنتظر</numerusform>
            <numerusform>{n} قيدًا تنتظر</numerusform>
            <numerusform>{n} قيد تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>English for one: {n} minute</extracomment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>English for one: {n} more</extracomment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are held back by open matters.</source>
        <extracomment>English for one: {n} more is held back by open matters.</extracomment>
        <translation>
            <numerusform>لا شيء آخر محتجز.</numerusform>
            <numerusform>واحدة أخرى محتجزة بأمور مفتوحة.</numerusform>
            <numerusform>اثنتان أخريان محتجزتان بأمور مفتوحة.</numerusform>
            <numerusform>{n} أخرى محتجزة بأمور مفتوحة.</numerusform>
            <numerusform>{n} أخرى محتجزة بأمور مفتوحة.</numerusform>
            <numerusform>{n} أخرى محتجزة بأمور مفتوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: {n} night</extracomment>
        <translation>
            <numerusform>لا ليالٍ</numerusform>
            <numerusform>ليلة واحدة</numerusform>
            <numerusform>ليلتان</numerusform>
            <numerusform>{n} ليالٍ</numerusform>
            <numerusform>{n} ليلة</numerusform>
            <numerusform>{n} ليلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>English for one: {n} note</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are over the cap: {rooms}.</source>
        <extracomment>English for one: {n} of {total} is over the cap: {rooms}.</extracomment>
        <translation>
            <numerusform>لا شيء من {total} فوق السقف: {rooms}.</numerusform>
            <numerusform>واحدة من {total} فوق السقف: {rooms}.</numerusform>
            <numerusform>اثنتان من {total} فوق السقف: {rooms}.</numerusform>
            <numerusform>{n} من {total} فوق السقف: {rooms}.</numerusform>
            <numerusform>{n} من {total} فوق السقف: {rooms}.</numerusform>
            <numerusform>{n} من {total} فوق السقف: {rooms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</source>
        <extracomment>English for one: {n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</extracomment>
        <translation>
            <numerusform>لم تنل أي من {total} النوع نفسه ({kind} بمبلغ {amount}) خلال عشر دقائق ({rooms}).</numerusform>
            <numerusform>نالت واحدة من {total} النوع نفسه ({kind} بمبلغ {amount}) خلال عشر دقائق ({rooms}): أكّد إن كان هذا غيره.</numerusform>
            <numerusform>نالت اثنتان من {total} النوع نفسه ({kind} بمبلغ {amount}) خلال عشر دقائق ({rooms}): أكّد إن كان هذا غيره.</numerusform>
            <numerusform>نالت {n} من {total} النوع نفسه ({kind} بمبلغ {amount}) خلال عشر دقائق ({rooms}): أكّد إن كان هذا غيره.</numerusform>
            <numerusform>نالت {n} من {total} النوع نفسه ({kind} بمبلغ {amount}) خلال عشر دقائق ({rooms}): أكّد إن كان هذا غيره.</numerusform>
            <numerusform>نالت {n} من {total} النوع نفسه ({kind} بمبلغ {amount}) خلال عشر دقائق ({rooms}): أكّد إن كان هذا غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other visits under this name stay.</source>
        <extracomment>English for one: {n} other visit under this name stays.</extracomment>
        <translation>
            <numerusform>لا زيارات أخرى بهذا الاسم.</numerusform>
            <numerusform>تبقى زيارة أخرى بهذا الاسم.</numerusform>
            <numerusform>تبقى زيارتان أخريان بهذا الاسم.</numerusform>
            <numerusform>تبقى {n} زيارات أخرى بهذا الاسم.</numerusform>
            <numerusform>تبقى {n} زيارة أخرى بهذا الاسم.</numerusform>
            <numerusform>تبقى {n} زيارة أخرى بهذا الاسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: {n} other</extracomment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} printers: {names}</source>
        <extracomment>English for one: {n} printer: {names}</extracomment>
        <translation>
            <numerusform>لا طابعات {names}</numerusform>
            <numerusform>طابعة واحدة: {names}</numerusform>
            <numerusform>طابعتان: {names}</numerusform>
            <numerusform>{n} طابعات: {names}</numerusform>
            <numerusform>{n} طابعة: {names}</numerusform>
            <numerusform>{n} طابعة: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are handed to the next shift, told under “Promises”.</source>
        <extracomment>English for one: {n} promise is handed to the next shift, told under “Promises”.</extracomment>
        <translation>
            <numerusform>لا وعود تُسلَّم للوردية التالية.</numerusform>
            <numerusform>وعد واحد يُسلَّم للوردية التالية، وهو تحت «الوعود».</numerusform>
            <numerusform>وعدان يُسلَّمان للوردية التالية، وهما تحت «الوعود».</numerusform>
            <numerusform>{n} وعود تُسلَّم للوردية التالية، وهي تحت «الوعود».</numerusform>
            <numerusform>{n} وعدًا تُسلَّم للوردية التالية، وهي تحت «الوعود».</numerusform>
            <numerusform>{n} وعد تُسلَّم للوردية التالية، وهي تحت «الوعود».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be booked.</source>
        <extracomment>English for one: {n} row cannot be booked.</extracomment>
        <translation>
            <numerusform>كل الصفوف قابلة للقيد.</numerusform>
            <numerusform>صف واحد لا يمكن قيده.</numerusform>
            <numerusform>صفان لا يمكن قيدهما.</numerusform>
            <numerusform>{n} صفوف لا يمكن قيدها.</numerusform>
            <numerusform>{n} صفًا لا يمكن قيدها.</numerusform>
            <numerusform>{n} صف لا يمكن قيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rows of this log say the same: one of them is enough.</source>
        <translation>{n} صفوف من هذا السجل تقول الشيء نفسه: واحد منها يكفي.</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>English for one: {n} second</extracomment>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are left and still due: run it again.</source>
        <extracomment>English for one: {n} stay is left and still due: run it again.</extracomment>
        <translation>
            <numerusform>لم تبقَ إقامات مستحقة: شغّله مرة أخرى.</numerusform>
            <numerusform>بقيت إقامة واحدة مستحقة: شغّله مرة أخرى.</numerusform>
            <numerusform>بقيت إقامتان مستحقتان: شغّله مرة أخرى.</numerusform>
            <numerusform>بقيت {n} إقامات مستحقة: شغّله مرة أخرى.</numerusform>
            <numerusform>بقيت {n} إقامة مستحقة: شغّله مرة أخرى.</numerusform>
            <numerusform>بقيت {n} إقامة مستحقة: شغّله مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</source>
        <extracomment>English for one: {n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</extracomment>
        <translation>
            <numerusform>لم تنتهِ أي إقامة في {until} أو قبله (قبل {months} شهر).</numerusform>
            <numerusform>انتهت إقامة واحدة في {until} أو قبله، قبل {months} شهر: تُحذف الأسماء والملاحظات ونصوص الملصقات، وتبقى المبالغ.</numerusform>
            <numerusform>انتهت إقامتان في {until} أو قبله، قبل {months} شهر: تُحذف الأسماء والملاحظات ونصوص الملصقات، وتبقى المبالغ.</numerusform>
            <numerusform>انتهت {n} إقامات في {until} أو قبله، قبل {months} شهر: تُحذف الأسماء والملاحظات ونصوص الملصقات، وتبقى المبالغ.</numerusform>
            <numerusform>انتهت {n} إقامة في {until} أو قبله، قبل {months} شهر: تُحذف الأسماء والملاحظات ونصوص الملصقات، وتبقى المبالغ.</numerusform>
            <numerusform>انتهت {n} إقامة في {until} أو قبله، قبل {months} شهر: تُحذف الأسماء والملاحظات ونصوص الملصقات، وتبقى المبالغ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still pending</source>
        <extracomment>English for one: {n} still pending</extracomment>
        <translation>
            <numerusform>لا شيء معلّق</numerusform>
            <numerusform>واحد معلّق</numerusform>
            <numerusform>اثنان معلّقان</numerusform>
            <numerusform>{n} معلّقة</numerusform>
            <numerusform>{n} معلّقًا</numerusform>
            <numerusform>{n} معلّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts elsewhere that name the guest</source>
        <extracomment>English for one: {n} text elsewhere that names the guest</extracomment>
        <translation>
            <numerusform>لا نصوص أخرى تذكر النزيل</numerusform>
            <numerusform>نص واحد في مكان آخر يذكر النزيل</numerusform>
            <numerusform>نصّان في مكان آخر يذكران النزيل</numerusform>
            <numerusform>{n} نصوص في مكان آخر تذكر النزيل</numerusform>
            <numerusform>{n} نصًا في مكان آخر تذكر النزيل</numerusform>
            <numerusform>{n} نص في مكان آخر تذكر النزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts of those days have a part of the name alone and stay, for they may be anybody's: look at lines {seqs}.</source>
        <extracomment>English for one: {n} text of those days has a part of the name alone and stays, for it may be anybody's: look at line {seqs}.</extracomment>
        <translation>
            <numerusform>لا نص من تلك الأيام فيه جزء من الاسم وحده ({seqs}).</numerusform>
            <numerusform>نص واحد من تلك الأيام فيه جزء من الاسم وحده ويبقى، فقد يكون لأي أحد: انظر السطر {seqs}.</numerusform>
            <numerusform>نصان من تلك الأيام فيهما جزء من الاسم وحده ويبقيان، فقد يكونان لأي أحد: انظر السطرين {seqs}.</numerusform>
            <numerusform>{n} نصوص من تلك الأيام فيها جزء من الاسم وحده وتبقى، فقد تكون لأي أحد: انظر السطور {seqs}.</numerusform>
            <numerusform>{n} نصًا من تلك الأيام فيها جزء من الاسم وحده وتبقى، فقد تكون لأي أحد: انظر السطور {seqs}.</numerusform>
            <numerusform>{n} نص من تلك الأيام فيها جزء من الاسم وحده وتبقى، فقد تكون لأي أحد: انظر السطور {seqs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{on} is still to come: an old log ends today.</source>
        <translation>‏{on} لم يأتِ بعد: السجل القديم ينتهي اليوم.</translation>
    </message>
    <message>
        <source>{out} cannot be a folder ({why}): choose another.</source>
        <translation>لا يمكن أن يكون {out} مجلدًا ({why}): اختر غيره.</translation>
    </message>
    <message>
        <source>{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.</source>
        <translation>تعذّرت كتابة {out} ({why}). الدفتر بأمان: حرّر الملف أو القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{out} is a folder: add a file name.</source>
        <translation>‏{out} مجلد: أضف اسم ملف.</translation>
    </message>
    <message>
        <source>{out} is no ordinary file: choose another file name.</source>
        <translation>‏{out} ليس ملفًا عاديًا: اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>{out} is the ledger itself: choose another file name.</source>
        <translation>‏{out} هو الدفتر نفسه: اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({why}). Nothing was restored or changed.</source>
        <translation>تعذّرت الكتابة في {parent} ({why}). لم يُستعد شيء ولم يتغير.</translation>
    </message>
    <message>
        <source>{path} belongs to another program: move it away, or choose another data folder.</source>
        <translation>‏{path} لبرنامج آخر: انقله، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger: move it away.</source>
        <translation>‏{path} مجلد وليس دفترًا: انقله.</translation>
    </message>
    <message>
        <source>{path} is not a ledger: move it away, or restore a backup.</source>
        <translation>‏{path} ليس دفترًا: انقله، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Latitude: update this computer first; where that was done, close Latitude and open it again. Nothing was changed.</source>
        <translation>كتب {path} إصدارٌ أحدث من Latitude: حدّث هذا الحاسوب أولًا، وإن كان ذلك قد تم فأغلق Latitude وافتحه من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{plain}; at the hotel {local:%Y-%m-%d %H:%M} ({zone}, by {data}); {n:,} lines note an odd clock</source>
        <translation>{plain}؛ في الفندق {local:%Y-%m-%d %H:%M} ({zone}، حسب {data})؛ أسطر تذكر ساعة غريبة: {n:,}</translation>
    </message>
    <message>
        <source>{read:,} of {total:,} rows were gone through: {new:,} are in and on record. The same file again goes on from there.</source>
        <translation>مرّ العمل على {read:,} من {total:,} صفوف: دخل منها {new:,} وسُجّلت. الملف نفسه مرة أخرى يُكمل من هناك.</translation>
    </message>
    <message>
        <source>{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.</source>
        <translation>رُفضت {rejects} من الصفوف، فليس مؤكدًا من غادر: أصلح القائمة، أو استورد دون تعليم المغادرين.</translation>
    </message>
    <message>
        <source>{rooms} left or moved while this was typed: confirm if it is for them all the same.</source>
        <translation>‏{rooms}: غادروا أو انتقلوا أثناء كتابة هذا: أكّد إن كان لهم رغم ذلك.</translation>
    </message>
    <message>
        <source>{room} by {amount}</source>
        <translation>‏{room} بمقدار {amount}</translation>
    </message>
    <message>
        <source>{said}, so its pages, which hold the erased names, cannot be compared: its figures are those of a fresh report, or it was altered.</source>
        <translation>{said}، ولذلك لا يمكن مقارنة صفحاته التي تحمل الأسماء المحذوفة: فأرقامه هي أرقام تقرير جديد، أو أنه غُيّر.</translation>
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
        <translation>‏{text!r} ليس ساعة إقفال: اكتب وقتًا في الصباح مثل 03:00.</translation>
    </message>
    <message>
        <source>{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.</source>
        <translation>‏{text!r} ليس تاريخًا: اكتبه هكذا YYYY-MM-DD، مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>{text!r} is no role: use rep, lead or manager.</source>
        <translation>‏{text!r} ليس دورًا: استعمل rep أو lead أو manager.</translation>
    </message>
    <message>
        <source>{text} can be read in two ways: write it with its decimals.</source>
        <translation>‏{text} يُقرأ بوجهين: اكتبه بكسوره العشرية.</translation>
    </message>
    <message>
        <source>{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.</source>
        <translation>‏{text} قد يكون يومين، لأن هذه القائمة تكتب الترتيبين: اختر اليوم أولًا أو الشهر أولًا، أو اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.</source>
        <translation>‏{text} لا يمكن أن يصح، لأنه في السنة {year}: اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} has more decimals than {code}: round it in the file.</source>
        <translation>في {text} منازل عشرية أكثر من {code}: قرّبه في الملف.</translation>
    </message>
    <message>
        <source>{text} has too many digits: check the amount.</source>
        <translation>في {text} أرقام أكثر من اللازم: راجع المبلغ.</translation>
    </message>
    <message>
        <source>{text} is below zero: enter what was given back by hand.</source>
        <translation>‏{text} أقل من الصفر: أدخل ما أُعيد يدويًا.</translation>
    </message>
    <message>
        <source>{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.</source>
        <translation>‏{text} بعملة {other}، وهذا الفندق يحسب بعملة {code}: أهمله، أو أدخله يدويًا.</translation>
    </message>
    <message>
        <source>{text} is no date, as there is no month {month}: write it like 2026-11-23.</source>
        <translation>‏{text} ليس تاريخًا، إذ لا شهر {month}: اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.</source>
        <translation>‏{text} ليس تاريخًا، إذ أيام {month} {year} هي {days}: اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>{tracking} stands on line {other:,} too: add the two up, or leave one of them out.</source>
        <translation>‏{tracking} في السطر {other:,} أيضًا: اجمع الاثنين، أو أهمل أحدهما.</translation>
    </message>
    <message>
        <source>{tracking} stands on {lines}: enter the bill by hand.</source>
        <translation>‏{tracking} في {lines}: أدخل الفاتورة يدويًا.</translation>
    </message>
    <message>
        <source>{user} is no desk's user of the hub: ask IT for one of this desk's own (`latitude hub create --desk`).</source>
        <translation>{user} ليس مستخدم أي مكتب في المركز: اطلب من تقنية المعلومات مستخدما خاصا بهذا المكتب (`latitude hub create --desk`).</translation>
    </message>
    <message>
        <source>{user} may not change the hub {where} ({why}): run it as the owner of the database, whom CREATEROLE lets make users.</source>
        <translation>‏لا يحق لـ {user} تغيير المركز {where} ‏({why}): شغّل الأمر بحساب مالك قاعدة البيانات الذي يتيح له CREATEROLE إنشاء المستخدمين.</translation>
    </message>
    <message>
        <source>{user} may not do this in the hub {where}: IT makes a user who may (`latitude hub create --auditor`, or `--group`).</source>
        <translation>لا يحق لـ {user} هذا في المركز {where}: تنشئ تقنية المعلومات مستخدمًا يحق له (`latitude hub create --auditor` أو `--group`).</translation>
    </message>
    <message>
        <source>{what} holds invisible control characters: type it again without them.</source>
        <translation>‏{what}: فيه علامات تحكم غير مرئية، اكتبه من جديد بدونها.</translation>
    </message>
    <message>
        <source>{what} holds nothing that can be seen: type it again.</source>
        <translation>‏{what}: ليس فيه ما يُرى، اكتبه من جديد.</translation>
    </message>
    <message>
        <source>{what} is empty: type at least one letter.</source>
        <translation>‏{what}: فارغ، اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>{what} is {count:,} letters long: use at most {most:,}.</source>
        <translation>‏{what}: طوله {count:,} حرف، استعمل {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>{where} cannot be written ({why}): nothing was changed. Free the place or its rights, then try again.</source>
        <translation>تعذّرت الكتابة في {where} ({why}): لم يتغيّر شيء. أتح المكان أو صلاحياته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{where}: approved by the lead who entered it (sole-lead mode).</source>
        <translation>{where}: وافق عليه المشرف الذي أدخله (وضع المشرف الوحيد).</translation>
    </message>
    <message>
        <source>{where}: given after the guest had left.</source>
        <translation>{where}: أُعطي بعد مغادرة النزيل.</translation>
    </message>
    <message>
        <source>{where}: the computer's clock had gone back when it was posted.</source>
        <translation>{where}: كانت ساعة الحاسوب قد رجعت إلى الوراء عند التسجيل.</translation>
    </message>
    <message>
        <source>{where}: {money} is an estimate until the bill is in.</source>
        <translation>{where}: {money} تقدير إلى أن تصل الفاتورة.</translation>
    </message>
    <message>
        <source>{where}: {money} is still an estimate until the bill is in.</source>
        <translation>{where}: {money} ما زال تقديرًا إلى أن تصل الفاتورة.</translation>
    </message>
    <message>
        <source>{where}: {money} still waits for approval and is carried to the next shift.</source>
        <translation>{where}: {money} ما زال ينتظر الموافقة ويُرحَّل إلى الوردية التالية.</translation>
    </message>
    <message>
        <source>{where}: {money} waits for approval and is carried to the next shift.</source>
        <translation>{where}: {money} ينتظر الموافقة ويُرحَّل إلى الوردية التالية.</translation>
    </message>
    <message>
        <source>{whose} was changed in the register behind the ledger's back</source>
        <translation>‏{whose}: غُيّر في السجل من خلف الدفتر</translation>
    </message>
    <message>
        <source>“{body}” can be read in two ways: write it as {right}, with “{mark}”.</source>
        <translation>‏«{body}» يُقرأ بوجهين: اكتبه {right}، مع «{mark}».</translation>
    </message>
    <message>
        <source>“{cause}” is no cause: pick one such as IT.wifi or FD.queue.</source>
        <translation>‏«{cause}» ليس سببًا: اختر واحدًا مثل IT.wifi أو FD.queue.</translation>
    </message>
    <message>
        <source>“{code}” is no language of the documents: use {known}.</source>
        <translation>«{code}» ليست لغة للمستندات: استخدم {known}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.</source>
        <translation>‏«{first}» و«{second}» مبلغان: احذف أحدهما، أو ضع رقمًا بين علامتي اقتباس إن كان من الملاحظة.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two gestures: post one at a time.</source>
        <translation>‏«{first}» و«{second}» لفتتان: سجّل واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two numbers of nights: leave one out.</source>
        <translation>‏«{first}» و«{second}» عددان لليالي: احذف أحدهما.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times for one promise: leave one out.</source>
        <translation>‏«{first}» و«{second}» موعدان لوعد واحد: احذف أحدهما.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two ways to reach us: leave one out.</source>
        <translation>‏«{first}» و«{second}» طريقتان للوصول إلينا: احذف إحداهما.</translation>
    </message>
    <message>
        <source>“{guest}” in room {room}</source>
        <translation>‏«{guest}» في الغرفة {room}</translation>
    </message>
    <message>
        <source>“{header}” has {count:,} letters here: shorten it.</source>
        <translation>في «{header}» هنا {count:,} حرف: اختصره.</translation>
    </message>
    <message>
        <source>“{header}” is given for two fields: choose another column.</source>
        <translation>أُعطي «{header}» لحقلين: اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>“{key}” is no policy: use {known}.</source>
        <translation>‏«{key}» ليس سياسة: استعمل {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {what}: use {fields}.</source>
        <translation>‏«{name}» ليس حقلًا في {what}: استعمل {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is no name: write the name in the list, or leave the row out.</source>
        <translation>‏«{name}» ليس اسمًا: اكتب الاسم في القائمة، أو أهمل الصف.</translation>
    </message>
    <message>
        <source>“{preset}” is no preset: pick one of the catalogue.</source>
        <translation>‏«{preset}» ليس قالبًا جاهزًا: اختر واحدًا من الفهرس.</translation>
    </message>
    <message>
        <source>“{quoted}” has no year: write it like 2026-11-23.</source>
        <translation>‏«{quoted}» بلا سنة: اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.</source>
        <translation>‏«{quoted}» رقم يوم في جدول بيانات: اعرض العمود كتواريخ وصدّر من جديد.</translation>
    </message>
    <message>
        <source>“{quoted}” is no amount: write plain digits.</source>
        <translation>‏«{quoted}» ليس مبلغًا: اكتب أرقامًا صريحة.</translation>
    </message>
    <message>
        <source>“{quoted}” is no date: write it like 2026-11-23.</source>
        <translation>‏«{quoted}» ليس تاريخًا: اكتبه مثل 2026-11-23.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.</source>
        <translation>‏«{shown}» يُقرأ بعدة أوجه: اكتب 2n لليالي، أو يومًا مثل 2026-11-25.</translation>
    </message>
    <message>
        <source>“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.</source>
        <translation>‏«{shown}» يُقرأ بوجهين: اكتبه مع «{mark}» ودون فواصل آلاف، مثل {example}.</translation>
    </message>
    <message>
        <source>“{shown}” has more than {most} digits: check the amount.</source>
        <translation>في «{shown}» أكثر من {most} أرقام: راجع المبلغ.</translation>
    </message>
    <message>
        <source>“{shown}” holds something invisible: type the room again without it.</source>
        <translation>في «{shown}» شيء غير مرئي: اكتب الغرفة من جديد بدونه.</translation>
    </message>
    <message>
        <source>“{shown}” is no amount: write plain digits such as {example}.</source>
        <translation>‏«{shown}» ليس مبلغًا: اكتب أرقامًا صريحة مثل {example}.</translation>
    </message>
    <message>
        <source>“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.</source>
        <translation>‏«{shown}» ليس يومًا: اكتب 2n لليلتين، أو يومًا من الأسبوع، أو يومًا مثل 2026-11-25.</translation>
    </message>
    <message>
        <source>“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.</source>
        <translation>‏«{shown}» ليس غرفة: استعمل {most} أحرف أو أرقام على الأكثر، مثل 412 أو B-12.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name in the hub: use up to 20 letters a-z and digits, a letter first.</source>
        <translation>لا يصلح “{text}” اسمًا في المركز: استعمل حتى 20 حرفًا a-z ورقمًا، أولها حرف.</translation>
    </message>
    <message>
        <source>“{text}” is no answer of a guest: use delighted, fine or unhappy.</source>
        <translation>‏«{text}» ليس جواب نزيل: استعمل delighted أو fine أو unhappy.</translation>
    </message>
    <message>
        <source>“{text}” is no cause: use one of {known}.</source>
        <translation>‏«{text}» ليس سببًا: استعمل واحدًا من {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no gesture: use free_label, credit or upgrade.</source>
        <translation>‏«{text}» ليس لفتة: استعمل free_label أو credit أو upgrade.</translation>
    </message>
    <message>
        <source>“{text}” is no kind: write label, credit or upgrade, or leave the column out.</source>
        <translation>‏«{text}» ليس نوعًا: اكتب label أو credit أو upgrade، أو احذف العمود.</translation>
    </message>
    <message>
        <source>“{text}” is no time: promise with !2h, !1d or !18:00.</source>
        <translation>‏«{text}» ليس موعدًا: عِد هكذا: ‎!2h أو ‎!1d أو ‎!18:00.</translation>
    </message>
    <message>
        <source>“{text}” is no tracking number.</source>
        <translation>‏«{text}» ليس رقم تتبع.</translation>
    </message>
    <message>
        <source>“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.</source>
        <translation>‏«{text}» ليس طريقة للوصول إلينا: استعمل ‎@desk أو ‎@phone أو ‎@chat أو ‎@mail أو ‎@social.</translation>
    </message>
    <message>
        <source>“{text}” is not in {code}: write the amount in {code}, such as {example}.</source>
        <translation>‏«{text}» ليس بعملة {code}: اكتب المبلغ بعملة {code}، مثل {example}.</translation>
    </message>
    <message>
        <source>“{tidy}” are no initials: use one to four letters, such as MK.</source>
        <translation>‏«{tidy}» ليست أحرفًا أولى: استعمل من حرف إلى أربعة، مثل MK.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of nights: write a whole one from 1n to {most}n.</source>
        <translation>‏«{typed}» ليس عدد ليالٍ: اكتب عددًا صحيحًا من 1n إلى {most}n.</translation>
    </message>
    <message>
        <source>“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.</source>
        <translation>‏«{typed}» ليس موعدًا لوعد: اكتب ‎!2h أو ‎!1d أو ‎!18:00 أو ‎!tomorrow.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>each guest</source>
        <translation>كل نزيل</translation>
    </message>
    <message>
        <source>each room or party</source>
        <translation>كل غرفة أو مجموعة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Backing up, then writing the new version</source>
        <translation>نسخ احتياطي ثم كتابة الإصدار الجديد</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>فحص التحديث</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>اختيار الذاكرة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Latitude {version} is in place</source>
        <translation>صار Latitude {version} في مكانه</translation>
    </message>
    <message>
        <source>Latitude {version} is in place, and the next start opens it. What is half typed is kept.</source>
        <translation>صار Latitude {version} في مكانه ويفتحه التشغيل التالي. يُحفظ ما كُتب نصفه.</translation>
    </message>
    <message>
        <source>Latitude {version} is in use. An update is a file that ends in {ending}; all of it is checked before anything is touched.</source>
        <translation>Latitude {version} قيد الاستعمال. التحديث ملف ينتهي بـ{ending}، ويُفحص كله قبل المساس بأي شيء.</translation>
    </message>
    <message>
        <source>Latitude {version}. A newer one comes on a stick; nothing is looked for by itself.</source>
        <translation>Latitude {version}. يصل الأحدث على ذاكرة، ولا يُبحث عن شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Start the new version now</source>
        <translation>تشغيل الإصدار الجديد الآن</translation>
    </message>
    <message>
        <source>The ledger is backed up first. The version in use stays until the new one has opened the ledger, and whatever happens meanwhile, one of the two starts.</source>
        <translation>يُنسخ الدفتر احتياطيًا أولًا. يبقى الإصدار المستعمل إلى أن يفتح الجديد الدفتر، ومهما حدث في أثناء ذلك يعمل أحدهما.</translation>
    </message>
    <message>
        <source>The new version is being put in place: that cannot be stopped.</source>
        <translation>يوضع الإصدار الجديد في مكانه: لا يمكن إيقاف ذلك.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The stick with the update</source>
        <translation>الذاكرة التي عليها التحديث</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>التحديث من ذاكرة</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>التحديث من ذاكرة…</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>التحديث إلى {version}</translation>
    </message>
    <message>
        <source>Updates of Latitude ({pattern})</source>
        <translation>تحديثات Latitude ({pattern})</translation>
    </message>
    <message>
        <source>{file} brings Latitude {version}: signed by the release key {key}, whole, {size} MB.</source>
        <translation>يجلب {file} الإصدار Latitude {version}: موقّع بمفتاح الإصدار {key}، كامل، {size} م.ب.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A hotel that is not real</source>
        <translation>فندق غير حقيقي</translation>
    </message>
    <message>
        <source>About Latitude</source>
        <translation>حول Latitude</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>النزلاء</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Guide as PDF…</source>
        <translation>الدليل بصيغة PDF…</translation>
    </message>
    <message>
        <source>How to use Latitude, by role</source>
        <translation>كيف يُستعمل Latitude حسب الدور</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>النص بحجم 100 %</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>التحديث من ذاكرة…</translation>
    </message>
    <message>
        <source>Verify the ledger now</source>
        <translation>التحقق من الدفتر الآن</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>الإصدار والرخص</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>What this field means, then the desk</source>
        <translation>معنى هذا الحقل، ثم المكتب</translation>
    </message>
</context>
</TS>
