<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Latitude</source>
        <translation>Latitude について</translation>
    </message>
    <message>
        <source>Also entered as</source>
        <translation>別名での登録</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is made of these parts, under licences of their own.</source>
        <translation>MIT ライセンスの自由ソフトウェアです。次の部品からできており、それぞれに独自のライセンスがあります。</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>ほかのご滞在</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>部品とそのライセンス</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>{room}号室</translation>
    </message>
    <message>
        <source>Shares with</source>
        <translation>同室の方</translation>
    </message>
    <message>
        <source>Split: this is somebody else</source>
        <translation>分離：別のお客様</translation>
    </message>
    <message>
        <source>Their whole texts: {folder}</source>
        <translation>全文の場所：{folder}</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation>バージョン {version} · Python {python} · Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Each desk keeps its own ledger and goes on without a network: nothing waits for another desk.</source>
        <translation>各デスクは自分の台帳を持ち、ネットワークなしでも動きます。ほかのデスクを待つことはありません。</translation>
    </message>
    <message>
        <source>How desks meet</source>
        <translation>デスクの合流のしかた</translation>
    </message>
    <message>
        <source>IT gives each desk an address and a password. No guest’s name stands there in plain text.</source>
        <translation>IT 担当が各デスクにアドレスとパスワードを渡します。ゲストの名前が平文で置かれることはありません。</translation>
    </message>
    <message>
        <source>Where they can reach it, desks meet in a PostgreSQL of the house, by themselves: caps count what all of them gave, and guests, people and caps hold everywhere.</source>
        <translation>届くところでは、デスクはホテルの PostgreSQL で自動的に合流します。上限には全デスクで渡した分が数えられ、ゲスト、担当者、上限はどこでも同じです。</translation>
    </message>
</context>
<context>
    <name>ActionsBar</name>
    <message>
        <source>A lead closes the shift: {names}</source>
        <translation>シフトを締めるのはリーダー：{names}</translation>
    </message>
    <message>
        <source>A lead exports and rolls the day: {names}</source>
        <translation>書き出しと営業日更新はリーダー：{names}</translation>
    </message>
    <message>
        <source>Close shift {n}…</source>
        <translation>シフト{n}を締める…</translation>
    </message>
    <message>
        <source>Closed shifts and days</source>
        <translation>締めたシフトと営業日</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDFを書き出す…</translation>
    </message>
    <message>
        <source>Interim report…</source>
        <translation>中間レポート…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDFを開く</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>シフト{n}を開始</translation>
    </message>
    <message>
        <source>Side of the page</source>
        <translation>ページの側面</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>このシフト</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source> in {room}</source>
        <translation> （{room}号室）</translation>
    </message>
    <message>
        <source>A gesture afterwards is still possible; it is marked as after the stay.</source>
        <translation>ご出発後も特別対応は可能です。ご滞在後の対応として印が付きます。</translation>
    </message>
    <message>
        <source>A room for {name}</source>
        <translation>{name}様のお部屋</translation>
    </message>
    <message>
        <source>Another room for {name}</source>
        <translation>{name}様の別のお部屋</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>紐づける</translation>
    </message>
    <message>
        <source>Both count as {name} now</source>
        <translation>以後、両方を{name}様として数えます</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>お客様がご出発</translation>
    </message>
    <message>
        <source>Has left: {name}</source>
        <translation>ご出発済み：{name}様</translation>
    </message>
    <message>
        <source>Lines keep the name they were posted under.</source>
        <translation>行には記帳時のお名前が残ります。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しいお部屋</translation>
    </message>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>承認待ちはありません</translation>
    </message>
    <message>
        <source>Now in {room}.</source>
        <translation>現在{room}号室です。</translation>
    </message>
    <message>
        <source>Now in {room}. Headroom and lines stay with the guest.</source>
        <translation>現在{room}号室です。残り枠と行はお客様に付いて移ります。</translation>
    </message>
    <message>
        <source>Room, name or booking of the other entry</source>
        <translation>もう一方の登録のお部屋・お名前・予約番号</translation>
    </message>
    <message>
        <source>Room, name or booking of the stay</source>
        <translation>ご滞在のお部屋・お名前・予約番号</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>分離する</translation>
    </message>
    <message>
        <source>The name as it should be written</source>
        <translation>正しい表記のお名前</translation>
    </message>
    <message>
        <source>The name is {name} now.</source>
        <translation>お名前を{name}様に改めました。</translation>
    </message>
    <message>
        <source>The two count apart again; every line stays with the entry it was posted to.</source>
        <translation>再び別々に数えます。各行は記帳時の登録に残ります。</translation>
    </message>
    <message>
        <source>What was given counts together from then on; each entry keeps its lines, and it can be undone.</source>
        <translation>以後、提供した分は合算されます。各登録の行はそのまま残り、元に戻せます。</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name}様はご出発済みです。</translation>
    </message>
    <message>
        <source>{name} has {room}: both will be there.</source>
        <translation>{name}様は{room}号室をご利用中です。お二方とも同室になります。</translation>
    </message>
    <message>
        <source>{name} is a guest of its own again.</source>
        <translation>{name}様は再び別のお客様になりました。</translation>
    </message>
    <message>
        <source>{name} is added{room}.</source>
        <translation>{name}様を追加しました{room}。</translation>
    </message>
    <message>
        <source>{name} is also</source>
        <translation>{name}様の別登録</translation>
    </message>
    <message>
        <source>{name} is in {room} now.</source>
        <translation>{name}様は現在{room}号室です。</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name}様は別の方です</translation>
    </message>
    <message>
        <source>{name} is the guest of</source>
        <translation>{name}様はこのお客様</translation>
    </message>
    <message>
        <source>{rep} over by {by} by the merge</source>
        <translation>統合により{rep}が{by}超過</translation>
    </message>
</context>
<context>
    <name>AddGuest</name>
    <message>
        <source>2n, Wed, 25 Nov; empty when it is open</source>
        <translation>2n、Wed、2026-11-25。未定なら空欄</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>お客様を追加</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>お客様を追加</translation>
    </message>
    <message>
        <source>As the guest writes it, in any script</source>
        <translation>お客様ご自身の表記（文字の種類は問いません）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>Enter adds the guest, Esc goes back</source>
        <translation>Enterで追加、Escで戻る</translation>
    </message>
    <message>
        <source>For a name that others would type in another script</source>
        <translation>別の文字で入力されうるお名前の場合</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>ある場合</translation>
    </message>
    <message>
        <source>Leave it empty for a caller without a booking</source>
        <translation>ご予約のないお問い合わせの方は空欄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>お客様を表示</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ご出発</translation>
    </message>
</context>
<context>
    <name>AmountMark</name>
    <message>
        <source>A comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>Press the point or the comma, or choose with the arrows and Enter.</source>
        <translation>ピリオドかコンマを押すか、矢印キーとEnterで選びます。</translation>
    </message>
    <message>
        <source>What stands before the decimals?</source>
        <translation>小数点に使う記号はどちらですか？</translation>
    </message>
    <message>
        <source>{sample} is {meaning}</source>
        <translation>{sample}は{meaning}</translation>
    </message>
</context>
<context>
    <name>ApartBanner</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>You typed this, and the place where it stood is not there any more: copy it or let it go.</source>
        <translation>これは入力されたものですが、書かれていた場所がもうありません。コピーするか、手放してください。</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source> a night</source>
        <translation> ／泊</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Give something that fits, or let {names} approve it here.</source>
        <translation>枠に収まる内容にするか、{names}がここで承認します。</translation>
    </message>
    <message>
        <source>Let {names} approve it here.</source>
        <translation>{names}がここで承認できます。</translation>
    </message>
    <message>
        <source>Nobody else can approve: give less, or ask a manager to add a lead.</source>
        <translation>ほかに承認できる人がいません。金額を下げるか、マネージャーにリーダーの追加を依頼してください。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Post this instead; it fits</source>
        <translation>代わりにこちらを記帳（枠内）</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Nothing of yours to take back in this shift</source>
        <translation>このシフトに、取り消せるご自身の行はありません</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>こちらも記帳</translation>
    </message>
    <message>
        <source>Post it for this guest</source>
        <translation>このお客様に記帳</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日付は正しい</translation>
    </message>
</context>
<context>
    <name>AsksOfGuest</name>
    <message>
        <source>A list is being brought in: try again in a moment</source>
        <translation>リストを取り込み中です。少し待ってからもう一度お試しください</translation>
    </message>
</context>
<context>
    <name>AtSignInCard</name>
    <message>
        <source>At sign-in</source>
        <translation>サインイン時</translation>
    </message>
    <message>
        <source>Do not open at sign-in</source>
        <translation>サインイン時に開かない</translation>
    </message>
    <message>
        <source>Off. The desk opens when somebody starts it.</source>
        <translation>オフ。デスクは誰かが起動したときに開きます。</translation>
    </message>
    <message>
        <source>On, as an administrator set it for every account of this computer.</source>
        <translation>オン。管理者がこのコンピューターのすべてのアカウントに設定しました。</translation>
    </message>
    <message>
        <source>On. The desk opens when this computer’s account signs in.</source>
        <translation>オン。このコンピューターのアカウントがサインインするとデスクが開きます。</translation>
    </message>
    <message>
        <source>Open at every sign-in</source>
        <translation>サインインのたびに開く</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Another disk keeps them when this one fails.</source>
        <translation>このディスクが故障しても、別のディスクに残ります。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backed up, up to line {seq}</source>
        <translation>行{seq}までバックアップしました</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Every line a second time, as text and without a name, right after it is posted.</source>
        <translation>すべての行を、記帳の直後に、お名前を含まないテキストでもう一度書き込みます。</translation>
    </message>
    <message>
        <source>From now on in {folder}</source>
        <translation>以後の保存先：{folder}</translation>
    </message>
    <message>
        <source>Last backup {age}, up to line {seq} of {of}.</source>
        <translation>前回のバックアップ：{age}、{of}行中{seq}行目まで。</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>台帳 (*.ledger)</translation>
    </message>
    <message>
        <source>Made by itself when a shift closes, hourly after something was posted, and before an upgrade. The last of 24 hours, 30 days and 12 months stay. A guest who is erased stays in older backups until they go.</source>
        <translation>シフトの締め、記帳後の1時間ごと、更新の前に自動で作成します。直近24時間・30日・12か月分を残します。消去したお客様は、古いバックアップがなくなるまでその中に残ります。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restored. That is line {seq}</source>
        <translation>復元しました。行{seq}として記録しました</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>IT部門が設定しています</translation>
    </message>
    <message>
        <source>The backup holds a ledger that does not verify: {why}.</source>
        <translation>このバックアップの台帳は検証に通りません：{why}。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>保存場所</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>BigChoice</name>
    <message>
        <source>Key {key}</source>
        <translation>キー{key}</translation>
    </message>
</context>
<context>
    <name>BillPanel</name>
    <message>
        <source>Estimated at {money}. The difference counts today, outside every cap.</source>
        <translation>概算は{money}です。差額は本日分となり、どの上限にも数えません。</translation>
    </message>
    <message>
        <source>Estimated at {money}: {difference} counts today, outside every cap.</source>
        <translation>概算{money}：{difference}は本日分となり、どの上限にも数えません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>請求を記録</translation>
    </message>
    <message>
        <source>The bill for line {seq}: {guest}, {what}</source>
        <translation>行{seq}の請求：{guest}様、{what}</translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation>請求書の金額</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>No estimate waits for its bill</source>
        <translation>請求待ちの概算はありません</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>請求を記録</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded</source>
        <translation>行{seq}の請求を記録しました</translation>
    </message>
    <message>
        <source>The bill of line {seq} is recorded; it is above its cap with that</source>
        <translation>行{seq}の請求を記録しました。これにより上限を超えています</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>手順{number}/{count}：{name}</translation>
    </message>
</context>
<context>
    <name>BrokenSection</name>
    <message>
        <source>By cause</source>
        <translation>原因別</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>お部屋別</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>不具合コスト</translation>
    </message>
</context>
<context>
    <name>ByRep</name>
    <message>
        <source>By rep</source>
        <translation>スタッフ別</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Guests that fit</source>
        <translation>該当するお客様</translation>
    </message>
</context>
<context>
    <name>CapGauge</name>
    <message>
        <source>Choose a guest to see what is left</source>
        <translation>お客様を選ぶと残り枠を表示します</translation>
    </message>
    <message>
        <source>No guest chosen</source>
        <translation>お客様が未選択です</translation>
    </message>
    <message>
        <source>{money} in all</source>
        <translation>合計{money}</translation>
    </message>
</context>
<context>
    <name>CapHistory</name>
    <message>
        <source>How the caps came about</source>
        <translation>上限の変更履歴</translation>
    </message>
    <message>
        <source>from {day} · line {seq} by {who}, {at}</source>
        <translation>{day}から · 行{seq}、{who}、{at}</translation>
    </message>
</context>
<context>
    <name>CapList</name>
    <message>
        <source>Caps today</source>
        <translation>本日の上限</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>滞在中のお客様はまだいません</translation>
    </message>
</context>
<context>
    <name>CapsInForce</name>
    <message>
        <source>{basis}, from {day}</source>
        <translation>{basis}、{day}から</translation>
    </message>
</context>
<context>
    <name>CapsSection</name>
    <message>
        <source>120.00 or none</source>
        <translation>120.00またはnone</translation>
    </message>
    <message>
        <source>A lead may approve an own entry</source>
        <translation>リーダー本人による自己承認を許可</translation>
    </message>
    <message>
        <source>A new cap</source>
        <translation>新しい上限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Cap posted: {role} {amount} for {basis} from {day}</source>
        <translation>上限を登録しました：{role} {amount}（{basis}、{day}から）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>For houses with one lead on duty</source>
        <translation>リーダーが1名だけのホテル向け</translation>
    </message>
    <message>
        <source>From business day</source>
        <translation>開始営業日</translation>
    </message>
    <message>
        <source>From {day} on a {role} may give {basis} {amount} a business day without asking.</source>
        <translation>{day}から、{role}は{basis}に1営業日あたり{amount}まで、承認なしで提供できます。</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>変更の経緯</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Lines already posted keep the cap they were posted under.</source>
        <translation>記帳済みの行には、記帳時の上限が適用されます。</translation>
    </message>
    <message>
        <source>Policy card {day}.pdf</source>
        <translation>規定カード {day}.pdf</translation>
    </message>
    <message>
        <source>Policy card…</source>
        <translation>規定カード…</translation>
    </message>
    <message>
        <source>Post the cap</source>
        <translation>上限を登録</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Sole-lead mode is off</source>
        <translation>単独リーダーモード：オフ</translation>
    </message>
    <message>
        <source>Sole-lead mode is on: own approvals print boxed</source>
        <translation>単独リーダーモード：オン（自己承認は枠囲みで印刷）</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>いくらでも</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>“none” for no limit</source>
        <translation>上限なしは「none」</translation>
    </message>
</context>
<context>
    <name>CapsToday</name>
    <message>
        <source>Caps today</source>
        <translation>本日の上限</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>新しい特別対応…</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>滞在中のお客様はまだいません</translation>
    </message>
    <message>
        <source>Press F2 to bring in the in-house list or to add a guest.</source>
        <translation>F2で滞在者リストの取り込みやお客様の追加ができます。</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>最近の特別対応</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>滞在中{n}名</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Understood</source>
        <translation>読み取り結果</translation>
    </message>
</context>
<context>
    <name>CloseWalk</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>シフト{n}を締める</translation>
    </message>
    <message>
        <source>It prints on the report. Shift+Enter begins a new line</source>
        <translation>レポートに印刷されます。Shift+Enterで改行します</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>次：{step}</translation>
    </message>
    <message>
        <source>Not in the hotel’s books yet, with its age</source>
        <translation>ホテルの帳簿に未計上のもの（経過日数付き）</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Page keys turn the pages, + and − make them larger, 0 shows the whole page</source>
        <translation>PageUp・PageDownでページ送り、+と−で拡大・縮小、0でページ全体を表示します</translation>
    </message>
    <message>
        <source>What is owed to guests</source>
        <translation>未了のお約束</translation>
    </message>
    <message>
        <source>What stays open is marked on the report and handed to the next shift. Ctrl+Enter goes to the report</source>
        <translation>未了のものはレポートに印が付き、次のシフトに引き継がれます。Ctrl+Enterでレポートへ進みます</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>締める前に要確認</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>All are posted</source>
        <translation>すべて計上済み</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>承認または却下…</translation>
    </message>
    <message>
        <source>Enter the bill…</source>
        <translation>請求を入力…</translation>
    </message>
    <message>
        <source>It is posted</source>
        <translation>計上済み</translation>
    </message>
    <message>
        <source>Kept, broken, handed over…</source>
        <translation>結果・引き継ぎ…</translation>
    </message>
    <message>
        <source>Shift {n} was closed meanwhile by {who}.</source>
        <translation>その間に{who}さんがシフト{n}を締めました。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>The report cannot be shown here</source>
        <translation>レポートをここに表示できません</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>Its last four signs</source>
        <translation>末尾の4文字</translation>
    </message>
    <message>
        <source>These are not its last four signs: read them from your paper.</source>
        <translation>末尾の4文字が違います。お手元の紙をご確認ください。</translation>
    </message>
    <message>
        <source>Write it down and lock it away, in the hotel's safe or with the papers of the house. It sets a new PIN when the manager's is forgotten, once; nobody can look it up again, here or anywhere.</source>
        <translation>紙に書き留め、ホテルの金庫や重要書類と一緒に保管してください。マネージャーがPINを忘れたとき、一度だけ新しいPINを設定できます。ここでもほかの場所でも、あとから調べることはできません。</translation>
    </message>
    <message>
        <source>as a sign that it stands on paper</source>
        <translation>紙に控えた印として</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read the list</source>
        <translation>リストを読み込む</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>各列の内容の指定</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>列を選択</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>A file for support</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Checks of this computer, the worst first</source>
        <translation>このコンピューターの確認結果(重大なものから)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>確実な保存</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>How this computer is doing</source>
        <translation>このコンピューターの状態</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効な設定</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>Old logs</source>
        <translation>古い記録</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>ほかのデスク</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成部品</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>サポート用ファイルを保存…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>IT部門の設定</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>The file holds what stands here without names, notes, amounts and folders, and the log: it can be sent to whoever helps. On the command line: latitude doctor --zip FILE.</source>
        <translation>ファイルには、名前・メモ・金額・フォルダーを除いたここの内容とログが入ります。支援してくれる人に送れます。コマンドラインでは latitude doctor --zip FILE。</translation>
    </message>
    <message>
        <source>This computer is fit for the desk.</source>
        <translation>このコンピューターはデスクで使える状態です。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>要修復</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} を書き込みました</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}:{state}</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Initials of the lead who decides</source>
        <translation>判断するリーダーのイニシャル</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who decides</source>
        <translation>判断するリーダーのPIN</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>DamageSheet</name>
    <message>
        <source>A manager’s initials and PIN:</source>
        <translation>マネージャーのイニシャルとPIN：</translation>
    </message>
    <message>
        <source>Acknowledge and go on</source>
        <translation>確認済みとして続行</translation>
    </message>
    <message>
        <source>Acknowledging mends nothing: it puts on record who saw this, and work goes on. Whatever is changed later is found again.</source>
        <translation>確認済みにしても修復はされません。誰が確認したかを記録し、業務を続けます。その後の改変は改めて検出されます。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>イニシャル</translation>
    </message>
    <message>
        <source>Initials of the manager who acknowledges</source>
        <translation>確認するマネージャーのイニシャル</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the manager who acknowledges</source>
        <translation>確認するマネージャーのPIN</translation>
    </message>
    <message>
        <source>Restoring a backup brings back what was there: settings, backups.</source>
        <translation>バックアップを復元すると元の内容に戻せます：設定のバックアップ。</translation>
    </message>
    <message>
        <source>Somebody changed the file without Latitude, or the disk failed. Nothing is posted until a manager decides; reading, reports and exports go on.</source>
        <translation>Latitude以外でファイルが変更されたか、ディスクに障害が発生しました。マネージャーが判断するまで記帳は止まります。閲覧・レポート・書き出しは続けられます。</translation>
    </message>
    <message>
        <source>The ledger is not whole</source>
        <translation>台帳が完全ではありません</translation>
    </message>
</context>
<context>
    <name>DaringSection</name>
    <message>
        <source>How much of the cap a guest got in a day</source>
        <translation>お客様お一人に1日で使われた上限の割合</translation>
    </message>
    <message>
        <source>Nobody has given anything in these days</source>
        <translation>この期間の提供はありません</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>上限の活用</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>活用した人</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>Day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>How does this list write its dates?</source>
        <translation>このリストの日付の書き方は？</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>Press D or M, or choose with the arrows and Enter.</source>
        <translation>DかMを押すか、矢印キーとEnterで選びます。</translation>
    </message>
    <message>
        <source>{sample} is {day}</source>
        <translation>{sample}は{day}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Business day</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>営業日一覧</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>日報を出力…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Line-up…</source>
        <translation>朝礼資料…</translation>
    </message>
    <message>
        <source>No day with lines yet</source>
        <translation>行のある営業日はまだありません</translation>
    </message>
    <message>
        <source>Roll to {day}…</source>
        <translation>{day}に更新…</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve or decline</source>
        <translation>承認または却下</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>シフト{n}を締める</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back.</source>
        <translation>以後の特別対応はその日の分となり、上限はすべて新しく始まります。営業日の更新は元に戻せません。</translation>
    </message>
    <message>
        <source>It waits for a word from {names}.</source>
        <translation>{names}の返答を待っています。</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>計上済みにする</translation>
    </message>
    <message>
        <source>Nobody else can approve: a manager can add a lead.</source>
        <translation>ほかに承認できる人がいません。マネージャーがリーダーを追加できます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>次のシフトを開始</translation>
    </message>
    <message>
        <source>Roll the business day again?</source>
        <translation>営業日をもう一度更新しますか？</translation>
    </message>
    <message>
        <source>Roll the business day to {day}?</source>
        <translation>営業日を{day}に更新しますか？</translation>
    </message>
    <message>
        <source>Roll to {day}</source>
        <translation>{day}に更新</translation>
    </message>
    <message>
        <source>Shift {n} is closed. Its report is frozen</source>
        <translation>シフト{n}を締めました。レポートは確定済みです</translation>
    </message>
    <message>
        <source>Shift {n} is open</source>
        <translation>シフト{n}を開始しました</translation>
    </message>
    <message>
        <source>The business day is {day} now</source>
        <translation>営業日は{day}になりました</translation>
    </message>
    <message>
        <source>{money} above the cap. A word from {names}.</source>
        <translation>上限を{money}超過。{names}の返答が必要です。</translation>
    </message>
    <message>
        <source>{who} approved line {seq}</source>
        <translation>{who}が行{seq}を承認しました</translation>
    </message>
    <message>
        <source>{who} declined line {seq}: its headroom is back</source>
        <translation>{who}が行{seq}を却下しました。枠は戻りました</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Nothing waits for an approval</source>
        <translation>承認待ちはありません</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>In {address} as part of {hotel}.</source>
        <translation>{address}、ホテル {hotel} の一部です。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加しています…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離脱する</translation>
    </message>
    <message>
        <source>Leave? Other desks are not met any more. What came from them stays, and counts.</source>
        <translation>離脱しますか。ほかのデスクとはもう合流しません。届いたものは残り、数えられます。</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>離脱しています…</translation>
    </message>
    <message>
        <source>Meeting the other desks…</source>
        <translation>ほかのデスクと合流しています…</translation>
    </message>
    <message>
        <source>Met last {when}.</source>
        <translation>最後の合流：{when}。</translation>
    </message>
    <message>
        <source>No line waits.</source>
        <translation>待機中の行はありません。</translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation>まだ合流していません。</translation>
    </message>
    <message>
        <source>Not reached since {when}.</source>
        <translation>{when}から接続できません。</translation>
    </message>
    <message>
        <source>This desk has joined {hotel}</source>
        <translation>このデスクは {hotel} に参加しました</translation>
    </message>
    <message>
        <source>This desk has left the others</source>
        <translation>このデスクはほかのデスクから離脱しました</translation>
    </message>
    <message>
        <source>closed by IT</source>
        <translation>IT 担当が閉鎖</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>離脱済み</translation>
    </message>
    <message>
        <source>line {seq} of {when}</source>
        <translation>{seq}行目、{when}</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>このデスク</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation>引き出しを閉じる</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>New gesture</source>
        <translation>新しい特別対応</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記帳</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the in-house list to look at it</source>
        <translation>滞在者リストをここにドロップすると内容を確認できます</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name}様を完全に消去</translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation>消去しない</translation>
    </message>
    <message>
        <source>Reading every text</source>
        <translation>すべての文章を確認中</translation>
    </message>
    <message>
        <source>Reason, without the guest's name (may be empty)</source>
        <translation>理由（お客様のお名前は書かない、空欄可）</translation>
    </message>
    <message>
        <source>The guest is erased and on record; the file is being written anew, and that cannot be stopped.</source>
        <translation>お客様は消去され、記録されました。ファイルを書き直しています。これは中止できません。</translation>
    </message>
    <message>
        <source>Type your PIN: it cannot be taken back.</source>
        <translation>PINを入力してください。元に戻せません。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>あなたのPIN</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased, on record as line {numbers}; backups can hold the name until {day}</source>
        <translation>消去しました（行{numbers}に記録）。バックアップには{day}までお名前が残ることがあります</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>消去し、ファイルを書き直しています…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDFで書き出す</translation>
    </message>
    <message>
        <source>Exported {file}, SHA-256 {sha}</source>
        <translation>{file}を書き出しました（SHA-256 {sha}）</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Laying out {file}. The desk goes on meanwhile.</source>
        <translation>{file}を組版しています。その間もデスクは使えます。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it: the file is {file}.</source>
        <translation>このコンピューターには開けるアプリがありません。ファイル：{file}。</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDFを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file}を書き込み中…</translation>
    </message>
    <message>
        <source>{file} is in {folder}, signed.</source>
        <translation>署名済みの{file}は{folder}にあります。</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file}は{folder}にあります。</translation>
    </message>
    <message>
        <source>{file} is not there any more: export it again.</source>
        <translation>{file}が見つかりません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file}を書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>Favourites</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add guest</source>
        <translation>お客様を追加</translation>
    </message>
    <message>
        <source>Find a guest by room, name or confirmation</source>
        <translation>お部屋・お名前・予約番号でお客様を検索</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>リスト取込</translation>
    </message>
    <message>
        <source>Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G.</source>
        <translation>Ctrl+IでPMSのリストを取り込むか、Ctrl+Gでお客様を追加します。</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>滞在中のお客様はまだいません</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>部屋番号か名前</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>お部屋・お名前・予約番号</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>{n}件超</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation>該当：{many}</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>滞在中{n}名</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>, approved by {lead}</source>
        <translation>、{lead}が承認</translation>
    </message>
    <message>
        <source>Already logged: {money} {kind}, {place}</source>
        <translation>記帳済みです：{money} {kind}、{place}</translation>
    </message>
    <message>
        <source>It is not known yet whether this was recorded: it is looked up by itself.</source>
        <translation>記録されたかまだ不明です。自動で確認します。</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>記録されませんでした。</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>記録されませんでした。もう一度Enterを押してください。</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}: {who}</source>
        <translation>行{seq}として記録しました：{who}</translation>
    </message>
    <message>
        <source>Logged {money} {kind}, {place}{by} — Ctrl+Z undoes</source>
        <translation>記帳しました：{money} {kind}、{place}{by} — Ctrl+Zで取消</translation>
    </message>
    <message>
        <source>Not recorded. {off}</source>
        <translation>記録していません。{off}</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. What you typed stays.</source>
        <translation>台帳が復旧するまで記帳は止まります。入力内容は残ります。</translation>
    </message>
    <message>
        <source>Set aside: the up arrow brings it back</source>
        <translation>取り置きました：↑キーで戻せます</translation>
    </message>
    <message>
        <source>Still recording… go on typing: nothing is lost</source>
        <translation>記録中です…入力は続けられます。何も失われません</translation>
    </message>
    <message>
        <source>Your draft is back as you left it</source>
        <translation>下書きを元の状態に戻しました</translation>
    </message>
    <message>
        <source>Your gesture</source>
        <translation>入力中の特別対応</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>{room}号室</translation>
    </message>
    <message>
        <source>{money} {kind}, {place}, waits: it is above {lead}'s own limit. It holds its headroom</source>
        <translation>{money} {kind}、{place}は承認待ちです（{lead}本人の上限を超過）。枠は確保しています</translation>
    </message>
    <message>
        <source>{who}: the up arrow brings it back. {why}</source>
        <translation>{who}：↑キーで戻せます。{why}</translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4～12桁の数字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>新しいPIN（再入力）</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>デスクを開く</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>2つのPINが違います。同じ数字を2回入力してください。</translation>
    </message>
    <message>
        <source>Your PIN is set. This is your next recovery code</source>
        <translation>PINを設定しました。次回用の復旧コードです</translation>
    </message>
    <message>
        <source>{name}: a new PIN by the recovery code</source>
        <translation>{name}：復旧コードで新しいPINを設定</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>お客様を読み込み中…</translation>
    </message>
</context>
<context>
    <name>GuestNotes</name>
    <message>
        <source>About the guest</source>
        <translation>お客様について</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>Attach to a stay…</source>
        <translation>ご滞在に紐づける…</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>お名前を訂正</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Give a room</source>
        <translation>お部屋割当</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Guest left</source>
        <translation>ご出発</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>お手紙…</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>お部屋の移動</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>新しい特別対応…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Same guest as…</source>
        <translation>同じお客様を統合…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ご滞在</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>What the time line tells</source>
        <translation>タイムラインに表示する内容</translation>
    </message>
</context>
<context>
    <name>GuestPick</name>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Room, name or confirmation</source>
        <translation>お部屋・お名前・予約番号</translation>
    </message>
    <message>
        <source>add as a caller</source>
        <translation>予約なしで追加</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>リスト (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The in-house list</source>
        <translation>滞在者リスト</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDFを書き出す…</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>IT admins</source>
        <translation>IT管理者</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>No guide says anything about that.</source>
        <translation>どのガイドにも見つかりません。</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>言葉を減らしてお試しください。</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>ガイドの内容</translation>
    </message>
    <message>
        <source>Whose guide</source>
        <translation>誰のガイドか</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cost to the house</source>
        <translation>ホテルの原価</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>末尾ハッシュ {head}</translation>
    </message>
    <message>
        <source>PDF SHA-256 {sha}</source>
        <translation>PDF SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>シフトを読み込み中…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
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
        <translation>お客様</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>開始中のシフトなし</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Shift {number} since {time}</source>
        <translation>シフト{number}（{time}から）</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · ロック</translation>
    </message>
</context>
<context>
    <name>HelpBubble</name>
    <message>
        <source>For example: {example}</source>
        <translation>例：{example}</translation>
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
        <translation>金額の表記</translation>
    </message>
    <message>
        <source>Business day ends at</source>
        <translation>営業日の終わり</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Documents are written in</source>
        <translation>書面の言語</translation>
    </message>
    <message>
        <source>Fixed: the amounts on record are in it</source>
        <translation>変更不可：記録済みの金額の通貨です</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>フロントデスク</translation>
    </message>
    <message>
        <source>Grand Hotel</source>
        <translation>グランドホテル</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>お客様からの連絡先</translation>
    </message>
    <message>
        <source>In every language, here and on paper</source>
        <translation>どの言語でも、画面でも紙でも同じ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Or when the night audit rolls it</source>
        <translation>またはナイトオーディットでの更新時</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Paper for reports</source>
        <translation>レポートの用紙</translation>
    </message>
    <message>
        <source>Printed on every report</source>
        <translation>すべてのレポートに印刷</translation>
    </message>
    <message>
        <source>Printed on letters to guests</source>
        <translation>お客様へのお手紙に印刷</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>都市名を入力</translation>
    </message>
    <message>
        <source>Type a code or a country</source>
        <translation>通貨コードか国名を入力</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>言語を入力</translation>
    </message>
</context>
<context>
    <name>HotelSection</name>
    <message>
        <source>Documents are signed from now on</source>
        <translation>今後、文書に署名します</translation>
    </message>
    <message>
        <source>Holds from now on; closed reports stay as they were printed.</source>
        <translation>今から有効です。締めたレポートは印刷時のまま残ります。</translation>
    </message>
    <message>
        <source>No document is signed now</source>
        <translation>今後、文書に署名しません</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to post</source>
        <translation>変更がないため、登録するものはありません</translation>
    </message>
    <message>
        <source>Post the change</source>
        <translation>変更を登録</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>The hotel's facts are posted and hold from now on</source>
        <translation>ホテルの情報を登録しました。今から有効です</translation>
    </message>
</context>
<context>
    <name>HotelStep</name>
    <message>
        <source>At the hotel it is {time} on {day}, business day {business}. Amounts look like {amount}.</source>
        <translation>ホテルの現在は{day} {time}、営業日は{business}です。金額は{amount}のように表示されます。</translation>
    </message>
</context>
<context>
    <name>HubFact</name>
    <message>
        <source>Not all that came from other desks was believed: {what}. Call IT.</source>
        <translation>ほかのデスクから届いたもののうち、信用しなかったものがあります（{what}）。IT 担当に連絡してください。</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time}からオフライン</translation>
    </message>
    <message>
        <source>Other desks not met since {time}</source>
        <translation>{time}からほかのデスクと合流していません</translation>
    </message>
    <message>
        <source>Other desks not met yet</source>
        <translation>ほかのデスクとまだ合流していません</translation>
    </message>
    <message>
        <source>Other desks: {how}</source>
        <translation>ほかのデスク：{how}</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>{count}秒前</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation>ファイルを取り込んでいます</translation>
    </message>
    <message>
        <source>In-house list</source>
        <translation>滞在者リスト</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>取り込みを中止しました。変更はありません。</translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation>このファイルは取り込みませんでした</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A long stay, a guest who asks for the same person, or a room on this rep's round look the same.</source>
        <translation>長期のご滞在、同じ担当者を望まれるお客様、担当階のお部屋でも同じように見えます。</translation>
    </message>
    <message>
        <source>A preset whose price is close to the cap, or guests whose trouble was worth that much, look the same.</source>
        <translation>価格が上限に近いプリセットや、その額に見合うご不便でも同じように見えます。</translation>
    </message>
    <message>
        <source>A trouble that came back the next day, or two guests in one room, looks exactly like this.</source>
        <translation>翌日に再発した不具合や、同室のお二人の場合も、まったく同じように見えます。</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>All others: {share}. This rep: {percent} %.</source>
        <translation>ほかの全員：{share}。このスタッフ：{percent}%。</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>未使用の上限内での承認依頼とは、上限だけで足りたはずの金額への依頼です。その日すでにお客様に何かを差し上げていたためです。上限の残りの範囲内では、誰にも承認を求めません。</translation>
    </message>
    <message>
        <source>Another cause, or none</source>
        <translation>その他の原因、または記載なし</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>上限超過の承認依頼</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Complaints come at check-out; and who is busy writes up the gestures at the end.</source>
        <translation>ご意見はチェックアウト時に集まり、忙しい人は最後に特別対応をまとめて記帳します。</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>ホテルの原価</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Export the insights as CSV</source>
        <translation>分析をCSVで書き出す</translation>
    </message>
    <message>
        <source>Export the insights as PDF</source>
        <translation>分析をPDFで書き出す</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Gestures without a cause, and those for joy, stand on no defect bill.</source>
        <translation>原因のない特別対応と、喜んでいただくためのものは、不具合コストに含まれません。</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Guests helped</source>
        <translation>対応したお客様</translation>
    </message>
    <message>
        <source>Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between.</source>
        <translation>リーダーが毎回承認すれば原価は同じ{whole}、一度も承認しなければ{less}です。実際はその間です。</translation>
    </message>
    <message>
        <source>Half of the time {median} % or less of the cap was used; {left} was left on the caps that were used.</source>
        <translation>半数の場合、使われたのは上限の{median}%以下でした。使われた上限の残りは{left}です。</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person. Served without one are guests this person promised something, kept a promise for or asked how it landed, and gave nothing. The median use is over the guests of a day.</source>
        <translation>「対応した」は、この人の特別対応を受けたお客様です。「提供なしの接客」は、この人がお約束をした、果たした、または反応を伺ったものの、何も提供しなかったお客様です。活用の中央値は、1日のお客様ごとに算出します。</translation>
    </message>
    <message>
        <source>In force: {cap}</source>
        <translation>適用中：{cap}</translation>
    </message>
    <message>
        <source>In the last hour of the shift</source>
        <translation>シフトの最後の1時間</translation>
    </message>
    <message>
        <source>In {currency}, a column a week, counted back from the last day.</source>
        <translation>単位：{currency}。1列が1週間、最終日からさかのぼります。</translation>
    </message>
    <message>
        <source>In {currency}, by business day.</source>
        <translation>単位：{currency}、営業日別。</translation>
    </message>
    <message>
        <source>Insights {first} to {last}.{suffix}</source>
        <translation>分析 {first}～{last}.{suffix}</translation>
    </message>
    <message>
        <source>Just under the cap</source>
        <translation>上限すれすれ</translation>
    </message>
    <message>
        <source>Leads and managers gave {gestures} ({money}) that a rep's own cap would have covered.</source>
        <translation>スタッフ自身の上限で足りたはずの{gestures}（{money}）を、リーダーとマネージャーが提供しました。</translation>
    </message>
    <message>
        <source>Left on caps</source>
        <translation>上限の残り</translation>
    </message>
    <message>
        <source>Left on caps that were used</source>
        <translation>使われた上限の残り</translation>
    </message>
    <message>
        <source>Lines {seqs}</source>
        <translation>行{seqs}</translation>
    </message>
    <message>
        <source>Lines … {seqs}</source>
        <translation>行…{seqs}</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>活用の中央値</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>上限の活用の中央値</translation>
    </message>
    <message>
        <source>Next part of the insights</source>
        <translation>分析の次の部分</translation>
    </message>
    <message>
        <source>No cap was used in these days</source>
        <translation>この期間に使われた上限はありません</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>原因の記載なし</translation>
    </message>
    <message>
        <source>No guest has said yet how it landed</source>
        <translation>お客様の反応はまだ伺えていません</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>お部屋なし</translation>
    </message>
    <message>
        <source>Nobody would have had to ask</source>
        <translation>承認が必要になる人はいませんでした</translation>
    </message>
    <message>
        <source>Nothing broke in these days, or nobody named a cause</source>
        <translation>この期間に不具合がなかったか、原因の記載がありません</translation>
    </message>
    <message>
        <source>Nothing to ask about in these days</source>
        <translation>この期間に伺うことはありません</translation>
    </message>
    <message>
        <source>Nothing was given in these days</source>
        <translation>この期間の提供はありません</translation>
    </message>
    <message>
        <source>Of these within a fresh cap</source>
        <translation>うち未使用の上限内</translation>
    </message>
    <message>
        <source>One rep and one guest</source>
        <translation>特定のスタッフとお客様</translation>
    </message>
    <message>
        <source>Part of the insights before</source>
        <translation>分析の前の部分</translation>
    </message>
    <message>
        <source>Patterns are questions, no findings. One is shown only from {of} gestures of a rep and {n} cases on, beside {base} gestures of others or more, and when chance alone would bring it to fewer than one rep in two hundred. The last {days} days at most. The rep concerned sees it, too, and can reply.</source>
        <translation>傾向は問いかけであり、断定ではありません。1人のスタッフの特別対応{of}件かつ該当{n}件以上、比較対象となるほかの人の特別対応{base}件以上で、偶然に起こるのがスタッフ200人に1人未満の場合だけ表示します。対象は最長で直近{days}日です。当人にも表示され、返答できます。</translation>
    </message>
    <message>
        <source>Patterns are told when all is read.</source>
        <translation>すべて読み終えると傾向を表示します。</translation>
    </message>
    <message>
        <source>Patterns that ask a question</source>
        <translation>問いかけのある傾向</translation>
    </message>
    <message>
        <source>Post the reply</source>
        <translation>返答を記録</translation>
    </message>
    <message>
        <source>Press D, F or U on a line of the desk: delighted, fine or still unhappy.</source>
        <translation>デスクの行でD、F、Uを押します：大変お喜び、ご納得、まだご不満。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>提供なしの接客</translation>
    </message>
    <message>
        <source>Several gestures for one matter</source>
        <translation>1件に複数の特別対応</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taken back and posted again</source>
        <translation>取り消して再記帳</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>この期間の日報の合計も同じ{money}です。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>直近7日</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>直近90日</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>直近1年</translation>
    </message>
    <message>
        <source>The {n} dearest of {of}; the CSV has all of them.</source>
        <translation>{of}件中、金額の大きい{n}件。CSVには全件あります。</translation>
    </message>
    <message>
        <source>They came to {value} for {guests}, and cost the house {cost} of {whole}.</source>
        <translation>{guests}への提供額は{value}、ホテルの原価は{whole}のうち{cost}でした。</translation>
    </message>
    <message>
        <source>This rep's share of the gestures to everybody else: {share}.</source>
        <translation>ほかの全員への特別対応に占めるこのスタッフの割合：{share}。</translation>
    </message>
    <message>
        <source>Too little was given to tell a pattern from chance, or there is none.</source>
        <translation>提供が少なく傾向と偶然を区別できないか、傾向がありません。</translation>
    </message>
    <message>
        <source>Try another cap on the last days</source>
        <translation>別の上限をこの期間に当てはめる</translation>
    </message>
    <message>
        <source>What guests said at the desk. The value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>デスクで伺ったお客様の反応です。「大変お喜び」1件あたりの金額は、回答のあったお客様への提供総額を「大変お喜び」の件数で割ったものです。再訪を示すものではありません。回答が{n}件未満の場合は表示しません。</translation>
    </message>
    <message>
        <source>What is given from now on stands here.</source>
        <translation>今後の提供がここに表示されます。</translation>
    </message>
    <message>
        <source>What it was, in a sentence. It goes on record and is shown beside the pattern.</source>
        <translation>何があったかを一文で。記録に残り、傾向の隣に表示されます。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who corrects a wrong room or amount at once does exactly this, and should.</source>
        <translation>お部屋や金額の誤りをすぐに直す人は、まさにこうなります。それが正しい対応です。</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>誰の上限か</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>期間前の特別対応を訂正する{earlier}を含めると、この期間の日報の合計は{money}です。</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>あなたの返答</translation>
    </message>
    <message>
        <source>Your reply is on record as line {seq}</source>
        <translation>返答を行{seq}に記録しました</translation>
    </message>
    <message>
        <source>counted back to {day} so far…</source>
        <translation>{day}まで集計しました…</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>大変お喜び</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ご納得</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>nobody delighted</source>
        <translation>お喜びの方なし</translation>
    </message>
    <message>
        <source>only your own</source>
        <translation>ご自身の分のみ</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>まだご不満</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>件数不足</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>回答不足</translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation>まだ件数不足</translation>
    </message>
    <message>
        <source>{days}, at most {n} days back. Nothing is written, and no policy changes.</source>
        <translation>{days}（最長で{n}日前まで）。何も書き込まず、規定も変わりません。</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gestures}, {money}: as the old log has them, on no cap and in no total above.</source>
        <translation>{gestures}、{money}：過去の記録のままの数字で、どの上限にも上の合計にも入りません。</translation>
    </message>
    <message>
        <source>{left} was left on the caps that were used; too few to say a median.</source>
        <translation>使われた上限の残りは{left}。件数が少なく中央値は出せません。</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>{low}–{high}%</translation>
    </message>
    <message>
        <source>{money} a delighted guest</source>
        <translation>「大変お喜び」1件あたり{money}</translation>
    </message>
    <message>
        <source>{name}: {delighted} delighted, {fine} fine, {unhappy} still unhappy, {answers}; {money}</source>
        <translation>{name}：大変お喜び{delighted}、ご納得{fine}、まだご不満{unhappy}、{answers}、{money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}</source>
        <translation>{name}：{gestures}、{money}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}</source>
        <translation>{name}：{gestures}、{money}、原価{cost}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, cost {cost}, last on {day}</source>
        <translation>{name}：{gestures}、{money}、原価{cost}、最終{day}</translation>
    </message>
    <message>
        <source>{name}: {gestures}, {money}, imported</source>
        <translation>{name}：{gestures}、{money}、取り込み分</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}：{times}</translation>
    </message>
    <message>
        <source>{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more.</source>
        <translation>うち{newly}件は当時の上限では承認不要でした。当時承認を依頼した{freed}件は不要になります。</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>{n} of the {of} gestures to {guest} came from this rep.</source>
        <translation>{guest}への特別対応{of}件のうち{n}件がこのスタッフによるものです。</translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>{of}件中{n}件が回答</translation>
    </message>
    <message>
        <source>{n} of {of} gestures used the cap to its last twentieth, and not beyond.</source>
        <translation>特別対応{of}件のうち{n}件が、上限の最後の20分の1まで使い、超えていません。</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were posted in the last hour before the shift was closed.</source>
        <translation>特別対応{of}件のうち{n}件が、シフトを締める前の1時間に記帳されています。</translation>
    </message>
    <message>
        <source>{n} of {of} gestures were taken back, and posted once more for the same guest within a day.</source>
        <translation>特別対応{of}件のうち{n}件が取り消され、1日以内に同じお客様に再び記帳されています。</translation>
    </message>
    <message>
        <source>{n} of {of}, {percent} %</source>
        <translation>{of}件中{n}件、{percent}%</translation>
    </message>
    <message>
        <source>{n} times several gestures went to one room for one cause, today or today and tomorrow: each within the cap, together above it. {of} gestures in all.</source>
        <translation>同じお部屋・同じ原因で、同日または翌日にかけて複数の特別対応があった例が{n}回：それぞれは枠内、合計では上限超過。特別対応は全{of}件。</translation>
    </message>
    <message>
        <source>{range} of the cap</source>
        <translation>上限の{range}</translation>
    </message>
    <message>
        <source>{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for</source>
        <translation>{role}が{cap}（{basis}）の場合：特別対応{of}件のうち{n}件で承認依頼が必要</translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation>{who}、{day}：「{words}」</translation>
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
        <translation>確認</translation>
    </message>
    <message>
        <source>Fair lens</source>
        <translation>フェアレンズ</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>お客様の反応</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>What broke</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>活用度</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Join the hotel’s other desks</source>
        <translation>ホテルのほかのデスクに参加する</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>ホテルの鍵</translation>
    </message>
    <message>
        <source>as IT gave it: postgresql://USER@HOST/DATABASE</source>
        <translation>IT 担当から渡されたとおり：postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>empty at the first desk, which makes it</source>
        <translation>最初のデスクでは空のまま（そこで作られます）</translation>
    </message>
    <message>
        <source>goes to this computer’s keyring</source>
        <translation>このコンピューターのキーリングに保存されます</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup {age}</source>
        <translation>バックアップ：{age}</translation>
    </message>
    <message>
        <source>Mirror stands still</source>
        <translation>ミラーが停止中</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>検証に通りません</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>up to line {seq}</source>
        <translation>行{seq}まで</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count}分前</translation>
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
        <translation>紙に控えました</translation>
    </message>
    <message>
        <source>The hotel’s key</source>
        <translation>ホテルの鍵</translation>
    </message>
    <message>
        <source>The next desk asks for it when it joins, and so does this one should it come back. Write it down and lock it away: who has it and a password of the hub can read what the desks tell each other.</source>
        <translation>次のデスクが参加するときに必要です。このデスクが戻るときにも必要です。書き留めて鍵のかかる場所に保管してください。これとハブのパスワードがあれば、デスク同士のやり取りを読めます。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全画面共通</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>Folio or outlet</source>
        <translation>勘定・館内施設</translation>
    </message>
</context>
<context>
    <name>LandingSection</name>
    <message>
        <source>How it landed, by cause</source>
        <translation>お客様の反応（原因別）</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>お客様の反応（種類別）</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>LeadPin</name>
    <message>
        <source>Initials of the lead who approves</source>
        <translation>承認するリーダーのイニシャル</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the lead who approves</source>
        <translation>承認するリーダーのPIN</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>The paste is too long for one line: it was cut after {n} letters.</source>
        <translation>貼り付けた文が1行には長すぎるため、{n}文字で切りました。</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>No lines yet</source>
        <translation>行はまだありません</translation>
    </message>
    <message>
        <source>Recent lines</source>
        <translation>最近の行</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Approve or decline…</source>
        <translation>承認または却下…</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Every line of the shift</source>
        <translation>シフトのすべての行</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Gestures appear here as they are posted.</source>
        <translation>特別対応は記帳されるとここに表示されます。</translation>
    </message>
    <message>
        <source>No approvals wait, no promises are open, nothing is over a cap or estimated.</source>
        <translation>承認待ち、未了のお約束、上限超過、概算はありません。</translation>
    </message>
    <message>
        <source>No shift has been opened yet</source>
        <translation>シフトはまだ開始されていません</translation>
    </message>
    <message>
        <source>Nothing given in this shift yet</source>
        <translation>このシフトの提供はまだありません</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>特に変わったことはありません</translation>
    </message>
    <message>
        <source>Nothing was given in this shift</source>
        <translation>このシフトの提供はありませんでした</translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation>シフトを読み込み中…</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Worth a look before closing</source>
        <translation>締める前に要確認</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Leave practice</source>
        <translation>練習を終える</translation>
    </message>
    <message>
        <source>Looking for “{typed}”. Enter takes the first.</source>
        <translation>「{typed}」を検索中。Enterで先頭を選びます。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Sign in as soon as the ledger works again</source>
        <translation>台帳が復旧し次第サインインします</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Too many tries: wait {left}</source>
        <translation>試行回数が多すぎます。あと{left}お待ちください</translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Somebody else: Esc.</source>
        <translation>PINを入力してEnter。別の人はEsc。</translation>
    </message>
    <message>
        <source>Who is on? Press a number, or type initials or a name.</source>
        <translation>勤務中の人は？番号を押すか、イニシャルか名前を入力します。</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- anywhere, Ctrl+0 for 100 %</source>
        <translation>どこでもCtrl++とCtrl+-、Ctrl+0で100%</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Kept on this computer, beside the ledger. It is no policy and stands on no report.</source>
        <translation>このコンピューターの台帳の隣に保存されます。規定ではなく、レポートにも載りません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックまで</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>動きをなくす</translation>
    </message>
    <message>
        <source>On a touch screen</source>
        <translation>タッチ画面のとき</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>指で押せる大きさ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touches it for</source>
        <translation>操作がないままこの時間が過ぎるとデスクをロックします</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Your own: others keep theirs</source>
        <translation>ご自身だけの設定です。ほかの人には影響しません</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>This cannot be shown</source>
        <translation>表示できません</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Esc closes this</source>
        <translation>Escで閉じる</translation>
    </message>
    <message>
        <source>F1 again: the desk · Esc closes this</source>
        <translation>もう一度F1：デスク · Escで閉じる</translation>
    </message>
    <message>
        <source>F1 again: the guide · Esc closes this</source>
        <translation>もう一度F1：ガイド · Escで閉じる</translation>
    </message>
    <message>
        <source>Something went wrong inside Latitude and was written to its log. What is posted is safe.</source>
        <translation>Latitudeの内部で問題が発生し、ログに記録しました。記帳済みの内容は無事です。</translation>
    </message>
</context>
<context>
    <name>ManyFlow</name>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>記録されませんでした。もう一度Enterを押してください。</translation>
    </message>
    <message>
        <source>Nobody is chosen: type the rooms, such as 401-418.</source>
        <translation>誰も選ばれていません。401-418のようにお部屋を入力してください。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記帳</translation>
    </message>
    <message>
        <source>Post it as well</source>
        <translation>こちらも記帳</translation>
    </message>
    <message>
        <source>Post it for them</source>
        <translation>この方々に記帳</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日付は正しい</translation>
    </message>
    <message>
        <source>The incident was recorded, from line {seq} on</source>
        <translation>インシデントを記録しました（行{seq}から）</translation>
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
        <translation>入力行に戻ります。入力内容は失われません</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Nobody in house there</source>
        <translation>該当の部屋に滞在中の方はいません</translation>
    </message>
    <message>
        <source>Nobody in house: {words}</source>
        <translation>滞在中の方がいません：{words}</translation>
    </message>
    <message>
        <source>One thing, many rooms</source>
        <translation>複数室に同じ対応</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記帳</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>Type rooms as 401-418 or 4th floor, or leave the field empty.</source>
        <translation>401-418や4th floorのように入力するか、空欄のままにします。</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>対象のお客様</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Esc puts this away; Ctrl+K “What changed” brings it back.</source>
        <translation>Escで片付けます。Ctrl+Kの「変更点」でまた開けます。</translation>
    </message>
    <message>
        <source>Nothing that you would notice.</source>
        <translation>目に見える変更はありません。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>What changed in {version}</source>
        <translation>{version}の変更点</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Drop the list of your property system here, or choose it with Ctrl+I.</source>
        <translation>PMSのリストをここにドロップするか、Ctrl+Iで選びます。</translation>
    </message>
    <message>
        <source>Enter opens a new guest with these words.</source>
        <translation>Enterでこの内容の新しいお客様を開きます。</translation>
    </message>
    <message>
        <source>Nobody in house yet</source>
        <translation>滞在中のお客様はまだいません</translation>
    </message>
    <message>
        <source>Nobody is called or stays in “{typed}”</source>
        <translation>「{typed}」に当たるお名前・お部屋はありません</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>お客様を読み込み中…</translation>
    </message>
    <message>
        <source>Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.</source>
        <translation>お部屋・お名前・予約番号を入力し、矢印キーで選び、Enterで特別対応を開きます。</translation>
    </message>
    <message>
        <source>{n} in house</source>
        <translation>滞在中{n}名</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Handover note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation>メモはありません。</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>引き継ぎ書PDF…</translation>
    </message>
    <message>
        <source>What the next shift should know. It prints on the report.</source>
        <translation>次のシフトに伝えること。レポートに印刷されます。</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>最後の数字を消す</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>テンキー</translation>
    </message>
</context>
<context>
    <name>OldBrokenCards</name>
    <message>
        <source>By room, in the imported log</source>
        <translation>客室別（取り込んだ過去の記録）</translation>
    </message>
    <message>
        <source>The defect bill of the imported log</source>
        <translation>不具合コスト（取り込んだ過去の記録）</translation>
    </message>
</context>
<context>
    <name>OldLogCards</name>
    <message>
        <source>From the imported log</source>
        <translation>取り込んだ過去の記録</translation>
    </message>
    <message>
        <source>Why, in the imported log</source>
        <translation>理由（取り込んだ過去の記録）</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>No printer is set up on this computer: export the PDF and print it elsewhere</source>
        <translation>このコンピューターにはプリンターが設定されていません。PDFを書き出し、別の場所で印刷してください</translation>
    </message>
    <message>
        <source>The pages could not be drawn: export the PDF and print that.</source>
        <translation>ページを描画できませんでした。PDFを書き出して印刷してください。</translation>
    </message>
    <message>
        <source>The printer did not take it: see that it is on and connected, then print again</source>
        <translation>プリンターが受け付けませんでした。電源と接続を確認し、もう一度印刷してください</translation>
    </message>
    <message>
        <source>The printer stopped on page {n}: see that it has paper, then print again</source>
        <translation>プリンターが{n}ページで停止しました。用紙を確認し、もう一度印刷してください</translation>
    </message>
    <message>
        <source>{file} is still being printed</source>
        <translation>{file}はまだ印刷中です</translation>
    </message>
    <message>
        <source>{file} went to the printer</source>
        <translation>{file}をプリンターに送りました</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Latitude is opening</source>
        <translation>Latitudeを起動しています</translation>
    </message>
    <message>
        <source>Waiting for the disk, or for another program that holds the ledger…</source>
        <translation>ディスク、または台帳を使用中の別のプログラムを待っています…</translation>
    </message>
</context>
<context>
    <name>OwnPinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4～12桁の数字</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>新しいPIN（再入力）</translation>
    </message>
    <message>
        <source>Only its hash is kept; nobody can look it up.</source>
        <translation>ハッシュのみを保存します。誰も調べることはできません。</translation>
    </message>
    <message>
        <source>PIN in force</source>
        <translation>現在のPIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>2つのPINが違います。同じ数字を2回入力してください。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>あなたのPIN</translation>
    </message>
    <message>
        <source>Your new PIN is in force</source>
        <translation>新しいPINが有効になりました</translation>
    </message>
</context>
<context>
    <name>PadOpener</name>
    <message>
        <source>Number pad</source>
        <translation>テンキー</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>該当するコマンドはありません</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>PastShifts</name>
    <message>
        <source>Closed</source>
        <translation>締め</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>締めた人</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>締めたシフト</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDFを書き出す…</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>絞り込み  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>締めたシフトを絞り込む</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>引き継ぎ…</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>Look at the report (Ctrl+R)</source>
        <translation>レポートを見る（Ctrl+R）</translation>
    </message>
    <message>
        <source>No shift holds these words</source>
        <translation>この言葉を含むシフトはありません</translation>
    </message>
    <message>
        <source>No shift was closed yet</source>
        <translation>締めたシフトはまだありません</translation>
    </message>
    <message>
        <source>Once one is, its report can be printed from here.</source>
        <translation>締めると、ここからレポートを印刷できます。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始した人</translation>
    </message>
    <message>
        <source>Reading the closed shifts…</source>
        <translation>締めたシフトを読み込み中…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>スタッフを追加</translation>
    </message>
    <message>
        <source>Add to the house</source>
        <translation>ホテルに追加</translation>
    </message>
    <message>
        <source>Initials stand on every line and are never given twice.</source>
        <translation>イニシャルはすべての行に載り、二度と使い回されません。</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>登録スタッフ</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>{initials} has joined and can sign in</source>
        <translation>{initials}さんが加わり、サインインできます</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Enter adds; with nothing typed it goes on</source>
        <translation>Enterで追加。未入力なら次へ進みます</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: add a person with that role.</source>
        <translation>マネージャーがまだいません。その役割の人を追加してください。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>登録スタッフ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>The first is a manager: managers add people and set the caps.</source>
        <translation>最初の人はマネージャーです。スタッフの追加と上限の設定を行います。</translation>
    </message>
</context>
<context>
    <name>PeopleTiles</name>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>勤務中の人は？</translation>
    </message>
    <message>
        <source>{words} · draft kept</source>
        <translation>{words} · 下書きあり</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4～12桁の数字</translation>
    </message>
    <message>
        <source>Has left the house…</source>
        <translation>退職済みにする…</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>新しいPIN（再入力）</translation>
    </message>
    <message>
        <source>Post the role</source>
        <translation>役割を登録</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>The new PIN of {initials} is in force</source>
        <translation>{initials}の新しいPINが有効になりました</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>2つのPINが違います。同じ数字を2回入力してください。</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>はい、退職済み</translation>
    </message>
    <message>
        <source>has left; the lines stay, and the initials are not given again</source>
        <translation>退職済みです。行は残り、イニシャルは再使用されません</translation>
    </message>
    <message>
        <source>{initials} can no longer sign in; every line stays. Has {initials} left the house?</source>
        <translation>{initials}さんはサインインできなくなります。行はすべて残ります。{initials}さんを退職済みにしますか？</translation>
    </message>
    <message>
        <source>{initials} has left the house</source>
        <translation>{initials}さんを退職済みにしました</translation>
    </message>
    <message>
        <source>{initials} is a {role} from now on</source>
        <translation>今から{initials}さんの役割は{role}です</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4～12桁の数字</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>イニシャル</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name as on the badge</source>
        <translation>名札どおりの名前</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN（再入力）</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>Key {key}</source>
        <translation>キー{key}</translation>
    </message>
</context>
<context>
    <name>PinAgain</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>あなたのPIN</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {length} digits</source>
        <translation>{length}桁中{typed}桁</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete digit</source>
        <translation>1桁消す</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>お客様に戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Mark the one not on the list as left</source>
        <translation>リストにない1名をご出発済みにする</translation>
    </message>
    <message>
        <source>Mark the {n} not on the list as left</source>
        <translation>リストにない{n}名をご出発済みにする</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import does all of it or nothing.</source>
        <translation>まだ何も変更していません。取り込みはすべて行うか、まったく行わないかです。</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>取り込むものがありません</translation>
    </message>
    <message>
        <source>Rows are left out, so it is not sure who has left. Nothing is changed yet.</source>
        <translation>除外した行があるため、どなたがご出発済みか確定できません。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>リストになし</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>A manager changes any of this later under Settings, from a date on; lines already posted keep their cap.</source>
        <translation>いずれもあとでマネージャーが「設定」から日付を指定して変更できます。記帳済みの行の上限は変わりません。</translation>
    </message>
    <message>
        <source>A rep settles the everyday alone. A lead carries more, a manager whatever it takes.</source>
        <translation>日常のことはスタッフが自分で解決します。リーダーはより大きな額を、マネージャーは必要なだけ扱えます。</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>役割別</translation>
    </message>
    <message>
        <source>For a team that is new to this: small amounts, decided alone, until daring comes easily.</source>
        <translation>まだ慣れていないチームに。少額を自分の判断で、思い切りよく使えるようになるまで。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>小さな一歩</translation>
    </message>
    <message>
        <source>The famous rule: everybody may spend this on a guest in a day, on the spot, without asking.</source>
        <translation>有名なルール：誰もがその場で、承認なしに、お客様お一人に1日この額まで使えます。</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>全員同じ</translation>
    </message>
    <message>
        <source>What is above a cap needs a lead's PIN, typed at the same desk; an approval is no failure.</source>
        <translation>上限を超える分は、同じデスクでリーダーがPINを入力します。承認を受けるのは失敗ではありません。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>per guest and business day</source>
        <translation>お客様・1営業日あたり</translation>
    </message>
</context>
<context>
    <name>PreviewOver</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>{n}/{all}ページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>It was not recorded: press Enter again.</source>
        <translation>記録されませんでした。もう一度Enterを押してください。</translation>
    </message>
    <message>
        <source>It was recorded as line {seq}.</source>
        <translation>行{seq}として記録しました。</translation>
    </message>
    <message>
        <source>Posting is off; Latitude tries again by itself.</source>
        <translation>記帳は停止中です。Latitudeが自動で再試行します。</translation>
    </message>
    <message>
        <source>The ledger works again: posting is on.</source>
        <translation>台帳が復旧しました。記帳できます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>検出した内容…</translation>
    </message>
    <message>
        <source>{what} Posting is off.</source>
        <translation>{what}記帳は停止中です。</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>A promise…</source>
        <translation>お約束…</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Another gesture…</source>
        <translation>別の特別対応…</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>守れず</translation>
    </message>
    <message>
        <source>By when: 2h, 1d, 18:00 or tomorrow</source>
        <translation>期限：2h、1d、18:00またはtomorrow</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>先に最近の行から特別対応を選んでください</translation>
    </message>
    <message>
        <source>Go to this guest's promises</source>
        <translation>このお客様とのお約束へ</translation>
    </message>
    <message>
        <source>Go to what is owed</source>
        <translation>未了のお約束へ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>How did it land: {who}?</source>
        <translation>お客様の反応は：{who}</translation>
    </message>
    <message>
        <source>How did the selected line land… (D, F, U)</source>
        <translation>選択した行のお客様の反応は…（D、F、U）</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>自分が引き受ける</translation>
    </message>
    <message>
        <source>Keep or break the next promise</source>
        <translation>次のお約束の結果を記録</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>果たした</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Line {seq} has no open promise</source>
        <translation>行{seq}に未了のお約束はありません</translation>
    </message>
    <message>
        <source>Name a guest in the quick line, or choose one among the caps or a recent line</source>
        <translation>クイック入力でお客様を指定するか、上限の一覧か最近の行から選んでください</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>新しいお約束…</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>未了のお約束はありません</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>今はありません</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>お客様の反応を記録できるのは、特別対応とお約束だけです</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>お約束する</translation>
    </message>
    <message>
        <source>Promise this guest something…</source>
        <translation>このお客様にお約束する…</translation>
    </message>
    <message>
        <source>Promise to {guest}</source>
        <translation>{guest}様へのお約束</translation>
    </message>
    <message>
        <source>Promise {seq} is broken</source>
        <translation>お約束{seq}は果たせませんでした</translation>
    </message>
    <message>
        <source>Promise {seq} is handed over</source>
        <translation>お約束{seq}を引き継ぎました</translation>
    </message>
    <message>
        <source>Promise {seq} is kept</source>
        <translation>お約束{seq}を果たしました</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more</source>
        <translation>お約束{seq}はすでに不要です</translation>
    </message>
    <message>
        <source>Promise {seq} is yours now</source>
        <translation>お約束{seq}はあなたの担当になりました</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already</source>
        <translation>お約束{seq}はすでに「守れず」と記録されています</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already</source>
        <translation>お約束{seq}はすでに果たされています</translation>
    </message>
    <message>
        <source>Promised to {who}</source>
        <translation>{who}にお約束しました</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>That was promised at {desk}: it is kept and answered there</source>
        <translation>これは{desk}で約束されました。果たすのも返事もそちらで行います</translation>
    </message>
    <message>
        <source>The last answer counts.</source>
        <translation>最後の回答が有効です。</translation>
    </message>
    <message>
        <source>The lead…</source>
        <translation>リーダー…</translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation>お約束の結果</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>ほかにおっしゃったこと</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>未了のお約束</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>お約束の内容</translation>
    </message>
    <message>
        <source>What the guest says</source>
        <translation>お客様のお言葉</translation>
    </message>
    <message>
        <source>Who can owe it: {team}</source>
        <translation>担当できる人：{team}</translation>
    </message>
    <message>
        <source>Who owes it from now on, by initials</source>
        <translation>今後の担当者（イニシャル）</translation>
    </message>
    <message>
        <source>Who owes it, by initials</source>
        <translation>担当者のイニシャル</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>内容の記載なし</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>{desk}にて</translation>
    </message>
    <message>
        <source>broken {when}</source>
        <translation>{when}に守れず</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>大変お喜び</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>期限{when}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ご納得</translation>
    </message>
    <message>
        <source>guest: {said}</source>
        <translation>お客様：{said}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>{when}に達成</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>すでに不要</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>{day}から期限超過</translation>
    </message>
    <message>
        <source>overdue {n} h</source>
        <translation>{n}時間超過</translation>
    </message>
    <message>
        <source>overdue {n} min</source>
        <translation>{n}分超過</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>担当：{who}</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>まだご不満</translation>
    </message>
    <message>
        <source>talk to the guest, who is still unhappy</source>
        <translation>まだご不満のお客様にお声がけ</translation>
    </message>
    <message>
        <source>{guest} is still unhappy. What comes next?</source>
        <translation>{guest}様はまだご不満です。次はどうしますか？</translation>
    </message>
    <message>
        <source>{who}: {said}</source>
        <translation>{who}：{said}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>書面の言語</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation>クイック入力</translation>
    </message>
    <message>
        <source>Room or name, what, why…   412 c20 wifi !1d</source>
        <translation>お部屋かお名前、内容、原因…   412 c20 wifi !1d</translation>
    </message>
    <message>
        <source>Tab adds {rest}</source>
        <translation>Tabで{rest}を補完</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of the close</source>
        <translation>締めの手順</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As the note</source>
        <translation>メモと同じ</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>原因別</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>No cause</source>
        <translation>原因なし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>お約束の期限</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>連絡経路</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <translation>起きたことを一行で</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>お約束の内容</translation>
    </message>
    <message>
        <source>Write when: 2h, 1d, 18:00 or tomorrow.</source>
        <translation>時期を入力：2h、1d、18:00またはtomorrow。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Approve or decline…</source>
        <translation>承認または却下…</translation>
    </message>
    <message>
        <source>Clear the filter to see all lines.</source>
        <translation>絞り込みを解除するとすべての行が表示されます。</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>絞り込み  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>最近の特別対応を絞り込む</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>お客様の反応…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>お約束の結果を記録…</translation>
    </message>
    <message>
        <source>No line holds these words</source>
        <translation>この言葉を含む行はありません</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>提供はまだありません</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>お約束する…</translation>
    </message>
    <message>
        <source>Recent gestures</source>
        <translation>最近の特別対応</translation>
    </message>
    <message>
        <source>Same guest again</source>
        <translation>同じお客様にもう一度</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Type a room and what you give, such as 412 c20 wifi, and press Enter.</source>
        <translation>412 c20 wifiのように、お部屋と提供内容を入力してEnterを押します。</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>It stands on paper</source>
        <translation>紙に控えました</translation>
    </message>
    <message>
        <source>Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.</source>
        <translation>{day}に作成、紙で保管。PINを忘れたときに新しいPINを設定できます。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>新しいコードを作成</translation>
    </message>
    <message>
        <source>There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now.</source>
        <translation>まだありません。唯一のマネージャーがPINを忘れると二度と入れなくなります。今すぐ作成してください。</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>あなたの復旧コード</translation>
    </message>
    <message>
        <source>Your recovery code is in force</source>
        <translation>復旧コードが有効になりました</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code of {name}</source>
        <translation>{name}の復旧コード</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Another program holds the ledger</source>
        <translation>別のプログラムが台帳を使用中です</translation>
    </message>
    <message>
        <source>Close Latitude</source>
        <translation>Latitudeを終了</translation>
    </message>
    <message>
        <source>Latitude is open already</source>
        <translation>Latitudeはすでに起動しています</translation>
    </message>
    <message>
        <source>Nothing was changed. Latitude opens as soon as this is put right.</source>
        <translation>何も変更していません。この問題が解決すれば、Latitudeは起動します。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>データフォルダーを作成できません</translation>
    </message>
    <message>
        <source>The data folder cannot be written to</source>
        <translation>データフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The data folder is a file</source>
        <translation>データフォルダーがファイルです</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>台帳を開けません</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>台帳を読み込めません</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>台帳が破損しています</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>台帳がありません</translation>
    </message>
    <message>
        <source>The ledger must lie on this computer</source>
        <translation>台帳はこのコンピューター上に置く必要があります</translation>
    </message>
    <message>
        <source>This file is not a ledger</source>
        <translation>このファイルは台帳ではありません</translation>
    </message>
    <message>
        <source>This ledger needs a newer Latitude</source>
        <translation>この台帳には新しい版のLatitudeが必要です</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>What is set for this computer cannot be read</source>
        <translation>このコンピューターの設定を読み込めません</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Close shift {n}</source>
        <translation>シフト{n}を締める</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>ホテルの原価</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Handed to the next shift, marked on the report:</source>
        <translation>次のシフトへの引き継ぎ（レポートに印付き）：</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>メモ：{note}</translation>
    </message>
    <message>
        <source>Nothing is left for the next shift.</source>
        <translation>次のシフトに残すものはありません。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Shift {n}: nothing was given</source>
        <translation>シフト{n}：提供なし</translation>
    </message>
    <message>
        <source>The report so far; closing numbers it and freezes it</source>
        <translation>ここまでのレポート。締めると番号が付き、確定します</translation>
    </message>
    <message>
        <source>What shift {n} comes to</source>
        <translation>シフト{n}の集計</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A manager's initials</source>
        <translation>マネージャーのイニシャル</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>バックアップの時点のもの</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>台帳 (*.ledger)</translation>
    </message>
    <message>
        <source>Needed: restoring is a manager's.</source>
        <translation>必須：復元はマネージャーの権限です。</translation>
    </message>
    <message>
        <source>No backup was found beside it: choose one on another disk.</source>
        <translation>台帳の隣にバックアップがありません。別のディスクから選んでください。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>最後の正常なバックアップを復元</translation>
    </message>
    <message>
        <source>The PIN of then</source>
        <translation>当時のPIN</translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approved line {seq}</source>
        <translation>行{seq}を承認しました</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Declined line {seq}: its headroom is back</source>
        <translation>行{seq}を却下しました。枠は戻りました</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>承認待ちです。</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Check it again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Check with this paper</source>
        <translation>この紙で照合</translation>
    </message>
    <message>
        <source>Checking every page and every line of {name} …</source>
        <translation>{name}の全ページと全行を確認中…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>バックアップを確認中</translation>
    </message>
    <message>
        <source>Choose a backup: it is checked first, and nothing is changed by that.</source>
        <translation>バックアップを選んでください。まず確認を行い、その段階では何も変更しません。</translation>
    </message>
    <message>
        <source>Footer of the last printed report</source>
        <translation>最後に印刷したレポートのフッター</translation>
    </message>
    <message>
        <source>If it may be newer than all that is known here; such as: S42 118-164 123400 3FA9 22B1 C0DE 77AA</source>
        <translation>ここにある記録より新しい可能性がある場合。例：S42 118-164 123400 3FA9 22B1 C0DE 77AA</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Restoring. Nothing can be posted for this moment.</source>
        <translation>復元中です。この間は記帳できません。</translation>
    </message>
    <message>
        <source>The ledger is being replaced, at once or not at all: that cannot be stopped.</source>
        <translation>台帳を置き換えています（すべてか、まったくか）。これは中止できません。</translation>
    </message>
</context>
<context>
    <name>RetentionFact</name>
    <message>
        <source>File not cleaned of erased guests yet</source>
        <translation>消去したお客様の痕跡がファイルに残っています</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>, the oldest ended on {day}</source>
        <translation>（最も古いご出発は{day}）</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach.</source>
        <translation>バックアップと、復元時に退避した台帳には、それぞれの保存期間が終わるまでお名前が残ります。{day}以降に最初に作成するバックアップで最後のものもなくなります。書き出したファイル、別の場所の写し、紙には及びません。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ご出発日</translation>
    </message>
    <message>
        <source>Erasing guests</source>
        <translation>お客様を消去中</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>How long guests are kept</source>
        <translation>お客様の記録の保存期間</translation>
    </message>
    <message>
        <source>Months after departure</source>
        <translation>ご出発後の月数</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>対象のお客様はいません</translation>
    </message>
    <message>
        <source>Nobody was erased by retention yet.</source>
        <translation>保存期間による消去はまだありません。</translation>
    </message>
    <message>
        <source>Post the months</source>
        <translation>月数を登録</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>The file is being written anew, so that no page keeps a trace: that cannot be stopped.</source>
        <translation>どのページにも痕跡が残らないよう、ファイルを書き直しています。これは中止できません。</translation>
    </message>
    <message>
        <source>Who is due to be erased</source>
        <translation>消去対象のお客様</translation>
    </message>
    <message>
        <source>Who is due to be erased, and who is held back</source>
        <translation>消去対象のお客様と、保留中のお客様</translation>
    </message>
    <message>
        <source>Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking, notes and label texts go; amounts, rooms and the chain stay.</source>
        <translation>{day}以前にご出発のお客様が対象です。自動では消去されません。マネージャーがここで確認して実行します。お名前・予約・メモ・送り状の文は消え、金額・お部屋・チェーンは残ります。</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Both lines stay in the journal, linked.</source>
        <translation>両方の行がジャーナルに紐づいて残ります。</translation>
    </message>
    <message>
        <source>How much came back</source>
        <translation>戻った金額</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>起きたことを短く書いてください。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>{what}を取り消す</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>取り消す理由</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+スペース</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>ほかのデスク</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Policy card as PDF…</source>
        <translation>規定カードをPDFで…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings: {name}</source>
        <translation>設定：{name}</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>あなたのPIN</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Drawing the page…</source>
        <translation>ページを描画中…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>ページを準備中…</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>{n}/{all}ページ</translation>
    </message>
    <message>
        <source>The pages cannot be shown here</source>
        <translation>ページをここに表示できません</translation>
    </message>
    <message>
        <source>The report itself is whole: it can be exported and printed all the same.</source>
        <translation>レポート自体に問題はありません。書き出しと印刷はできます。</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source> · all desks</source>
        <translation> · 全デスク</translation>
    </message>
    <message>
        <source> · so far</source>
        <translation> · 途中</translation>
    </message>
    <message>
        <source>Approve or decline what waits</source>
        <translation>承認待ちを承認または却下</translation>
    </message>
    <message>
        <source>Business day {day} supplement {s}.pdf</source>
        <translation>営業日 {day} 追補 {s}.pdf</translation>
    </message>
    <message>
        <source>Business day {day}.pdf</source>
        <translation>営業日 {day}.pdf</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>シフトを締める</translation>
    </message>
    <message>
        <source>Closed shifts and business days</source>
        <translation>締めたシフトと営業日</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Enter the bill for an estimate</source>
        <translation>概算の請求を入力</translation>
    </message>
    <message>
        <source>Every estimate has its bill, and everything is posted in the property system.</source>
        <translation>すべての概算に請求があり、すべてPMSに計上済みです。</translation>
    </message>
    <message>
        <source>Every promise was kept, or its end is written down.</source>
        <translation>すべてのお約束は果たされたか、結末が記録されています。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>レポートをPDFで書き出す</translation>
    </message>
    <message>
        <source>Filter the closed shifts</source>
        <translation>締めたシフトを絞り込む</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Handover sheet as PDF</source>
        <translation>引き継ぎ書をPDFで書き出す</translation>
    </message>
    <message>
        <source>Handover {n} so far {day} {time}.pdf</source>
        <translation>引き継ぎ {n} 途中 {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Handover {n} {day}.pdf</source>
        <translation>引き継ぎ {n} {day}.pdf</translation>
    </message>
    <message>
        <source>Keep or break a promise</source>
        <translation>お約束の結果を記録</translation>
    </message>
    <message>
        <source>Line-up {day}.pdf</source>
        <translation>朝礼資料 {day}.pdf</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>Morning line-up as PDF</source>
        <translation>朝礼資料をPDFで書き出す</translation>
    </message>
    <message>
        <source>No approval waits, nothing is over a cap, after a stay or there twice.</source>
        <translation>承認待ち、上限超過、ご滞在後の行、重複はありません。</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>シフトはまだありません</translation>
    </message>
    <message>
        <source>Nothing is owed to anybody</source>
        <translation>未了のお約束はありません</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>通常と異なるものはありません</translation>
    </message>
    <message>
        <source>Open the next shift</source>
        <translation>次のシフトを開始</translation>
    </message>
    <message>
        <source>Over by merge</source>
        <translation>合流で超過</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>レポートを印刷</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Roll the business day</source>
        <translation>営業日を更新</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>シフト{n}</translation>
    </message>
    <message>
        <source>Shift {n} is closed</source>
        <translation>シフト{n}は締め済みです</translation>
    </message>
    <message>
        <source>Shift {n} so far {day} {time}.pdf</source>
        <translation>シフト{n} 途中 {day} {time}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} supplement {s} {day}.pdf</source>
        <translation>シフト{n} 追補{s} {day}.pdf</translation>
    </message>
    <message>
        <source>Shift {n} {day}.pdf</source>
        <translation>シフト{n} {day}.pdf</translation>
    </message>
    <message>
        <source>Since {time}, {how}.</source>
        <translation>{time}から、{how}。</translation>
    </message>
    <message>
        <source>The books agree</source>
        <translation>帳簿は一致しています</translation>
    </message>
    <message>
        <source>The calendar says {day}.</source>
        <translation>暦の上では{day}です。</translation>
    </message>
    <message>
        <source>The first gesture opens one, or open it here</source>
        <translation>最初の特別対応で開始されます。ここで開始することもできます</translation>
    </message>
    <message>
        <source>Write the handover note</source>
        <translation>引き継ぎメモを書く</translation>
    </message>
    <message>
        <source>by the cutoff</source>
        <translation>締め時刻により切り替え</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>期限{time}</translation>
    </message>
    <message>
        <source>earlier shift</source>
        <translation>以前のシフト</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>estimate of today</source>
        <translation>本日の概算</translation>
    </message>
    <message>
        <source>frozen at the close</source>
        <translation>締めで確定</translation>
    </message>
    <message>
        <source>lowered at another desk than gave</source>
        <translation>提供したのとは別のデスクで引き下げ</translation>
    </message>
    <message>
        <source>merged at another desk than gave</source>
        <translation>提供したのとは別のデスクで統合</translation>
    </message>
    <message>
        <source>not in the books</source>
        <translation>帳簿に未計上</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>over the cap of {day}</source>
        <translation>{day}の上限を超過</translation>
    </message>
    <message>
        <source>own approval</source>
        <translation>自己承認</translation>
    </message>
    <message>
        <source>promise overdue since {due} · {guest}</source>
        <translation>お約束が{due}から期限超過 · {guest}</translation>
    </message>
    <message>
        <source>promised by {due} · {guest}</source>
        <translation>{due}までのお約束 · {guest}</translation>
    </message>
    <message>
        <source>restated {money}</source>
        <translation>修正後{money}</translation>
    </message>
    <message>
        <source>rolled by the night audit</source>
        <translation>ナイトオーディットで更新</translation>
    </message>
    <message>
        <source>twice within 10 min</source>
        <translation>10分以内に2回</translation>
    </message>
    <message>
        <source>two desks gave before they had met</source>
        <translation>二つのデスクが合流前に提供</translation>
    </message>
    <message>
        <source>typed, not recorded: it waits for {who}</source>
        <translation>入力済み・未記録：{who} の確定待ち</translation>
    </message>
    <message>
        <source>waits · {money} over</source>
        <translation>承認待ち · {money}超過</translation>
    </message>
    <message>
        <source>was due {time}</source>
        <translation>期限は{time}でした</translation>
    </message>
    <message>
        <source>written</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>{days} · open since {time} · {who}</source>
        <translation>{days} · {time}から開始中 · {who}</translation>
    </message>
    <message>
        <source>{days} · {opened}–{closed} · closed by {who}</source>
        <translation>{days} · {opened}–{closed} · 締め：{who}</translation>
    </message>
    <message>
        <source>{money} is an estimate until the bill is in · {guest}</source>
        <translation>{money}は請求が届くまで概算 · {guest}</translation>
    </message>
    <message>
        <source>{money} waits for approval · {guest}</source>
        <translation>{money}が承認待ち · {guest}</translation>
    </message>
    <message>
        <source>⚠ The last document is not signed. Export it again, or ask a manager to turn signing off and on again (F10).</source>
        <translation>⚠ 最後の文書に署名がありません。もう一度書き出すか、署名をいったん切って入れ直すようマネージャーに依頼してください（F10）。</translation>
    </message>
</context>
<context>
    <name>ShiftExporting</name>
    <message>
        <source>Report of shift {n}…</source>
        <translation>シフト{n}のレポート…</translation>
    </message>
    <message>
        <source>Report of {day}…</source>
        <translation>{day} のレポート…</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.</source>
        <translation>シフト{n}には締め後の{late}があります。レポートはそのまま残り、残りは追補に載ります。</translation>
    </message>
    <message>
        <source>Shift {n} has {late} since it was closed: its supplements tell all of it.</source>
        <translation>シフト{n}には締め後の{late}があります。すべて追補に載っています。</translation>
    </message>
    <message>
        <source>Since the report of {day} was issued {late} came from the desks: a supplement tells the rest.</source>
        <translation>{day} のレポート発行後にデスクから {late} が届きました。残りは追補に載ります。</translation>
    </message>
    <message>
        <source>Supplement {name}…</source>
        <translation>追補{name}…</translation>
    </message>
    <message>
        <source>The supplements of {day} tell all that came since its report.</source>
        <translation>{day} のレポート後に届いたものは、すべて追補に載っています。</translation>
    </message>
    <message>
        <source>There is no shift to export yet.</source>
        <translation>書き出せるシフトはまだありません。</translation>
    </message>
    <message>
        <source>There is no shift to hand over yet.</source>
        <translation>引き継ぐシフトはまだありません。</translation>
    </message>
    <message>
        <source>There is no shift to look at yet.</source>
        <translation>表示できるシフトはまだありません。</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>No shift is open: there is nothing to close.</source>
        <translation>開始中のシフトがなく、締めるものはありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>ShortcutButton</name>
    <message>
        <source>Shortcut {key}</source>
        <translation>ショートカット{key}</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>PIN forgotten…</source>
        <translation>PINを忘れた…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>What you were typing is kept</source>
        <translation>入力中の内容は保存されています</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>勤務中の人は？</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Off. Turned on, every PDF bears a signature made with a key of this desk, beside the proof that paper bears.</source>
        <translation>オフ。オンにすると、紙にも載る証明に加え、すべてのPDFにこのデスクの鍵による署名が付きます。</translation>
    </message>
    <message>
        <source>On. The key of this desk is {key}; its whole fingerprint stands in the journal.</source>
        <translation>オン。このデスクの鍵は{key}です。完全なフィンガープリントはジャーナルにあります。</translation>
    </message>
    <message>
        <source>Sign documents</source>
        <translation>文書に署名</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>文書の署名</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>署名をやめる</translation>
    </message>
</context>
<context>
    <name>Soundness</name>
    <message>
        <source>Nothing is being verified.</source>
        <translation>検証は行われていません。</translation>
    </message>
</context>
<context>
    <name>SpendSection</name>
    <message>
        <source>As what</source>
        <translation>内容別</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>担当別</translation>
    </message>
    <message>
        <source>Given each day</source>
        <translation>日ごとの提供額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Leave…</source>
        <translation>離脱…</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>今すぐ合流</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>ほかのデスク</translation>
    </message>
    <message>
        <source>Show the hotel’s key</source>
        <translation>ホテルの鍵を表示</translation>
    </message>
    <message>
        <source>The desks of the hotel, and what was last heard of each</source>
        <translation>ホテルのデスクと、それぞれから最後に届いたもの</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
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
        <translation>手順{n}：{name}、{holds}</translation>
    </message>
</context>
<context>
    <name>TakeBackMany</name>
    <message>
        <source>Both lines of each stay in the journal, linked.</source>
        <translation>それぞれ両方の行がジャーナルに紐づいて残ります。</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>起きたことを短く書いてください。</translation>
    </message>
    <message>
        <source>Take back {n}</source>
        <translation>{n}件を取り消す</translation>
    </message>
    <message>
        <source>Take back {what}</source>
        <translation>{what}を取り消す</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Whose is taken back</source>
        <translation>取消の対象</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>取り消す理由</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source> as a late correction</source>
        <translation> （事後訂正）</translation>
    </message>
    <message>
        <source> — {money} left today</source>
        <translation> — 本日の残り{money}</translation>
    </message>
    <message>
        <source>Line {seq} stands: only a gesture can be taken back, once</source>
        <translation>行{seq}は取り消せません。取り消せるのは特別対応だけで、一度限りです</translation>
    </message>
    <message>
        <source>Took back {money}, line {seq}{late}{left}</source>
        <translation>{money}を取り消しました（行{seq}）{late}{left}</translation>
    </message>
</context>
<context>
    <name>TakingBackMany</name>
    <message>
        <source> as late corrections</source>
        <translation> （事後訂正）</translation>
    </message>
    <message>
        <source>Everything of this incident was taken back already</source>
        <translation>このインシデントはすでにすべて取り消されています</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日付は正しい</translation>
    </message>
    <message>
        <source>Took back {total} from {n} rooms{late}</source>
        <translation>{n}室から計{total}を取り消しました{late}</translation>
    </message>
    <message>
        <source>{each} {kind} from {n} rooms</source>
        <translation>{n}室の{kind} 各{each}</translation>
    </message>
</context>
<context>
    <name>ThisShift</name>
    <message>
        <source>By rep</source>
        <translation>スタッフ別</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>An earlier visit, merged</source>
        <translation>以前のご滞在（統合済み）</translation>
    </message>
    <message>
        <source>Another room…</source>
        <translation>別のお部屋…</translation>
    </message>
    <message>
        <source>Another visit under this name</source>
        <translation>同じお名前の別のご滞在</translation>
    </message>
    <message>
        <source>Approve or decline…</source>
        <translation>承認または却下…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ご到着</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>紐づけ</translation>
    </message>
    <message>
        <source>Back in house</source>
        <translation>再びご滞在中</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求確定</translation>
    </message>
    <message>
        <source>Called, no room</source>
        <translation>お問い合わせ（お部屋なし）</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>お名前を訂正…</translation>
    </message>
    <message>
        <source>Ctrl+N opens a gesture for this guest.</source>
        <translation>Ctrl+Nでこのお客様への特別対応を開きます。</translation>
    </message>
    <message>
        <source>Dates or booking changed</source>
        <translation>日付または予約を変更</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Enter says what can be done with a line</source>
        <translation>Enterで、その行にできることを表示します</translation>
    </message>
    <message>
        <source>Entered, in house already</source>
        <translation>登録（すでにご滞在中）</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Everything with this guest, newest first</source>
        <translation>このお客様とのすべて（新しい順）</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>ご到着予定</translation>
    </message>
    <message>
        <source>Find them by the name at the left.</source>
        <translation>左側でお名前から探せます。</translation>
    </message>
    <message>
        <source>Guest left…</source>
        <translation>ご出発…</translation>
    </message>
    <message>
        <source>Has a room</source>
        <translation>お部屋割当</translation>
    </message>
    <message>
        <source>How did it land…</source>
        <translation>お客様の反応…</translation>
    </message>
    <message>
        <source>Keep or break the promise…</source>
        <translation>お約束の結果を記録…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ご出発</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>お名前を訂正</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Nothing is left to do with this line</source>
        <translation>この行にできることはもうありません</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>この種類のものはありません</translation>
    </message>
    <message>
        <source>Only a gesture can be taken back</source>
        <translation>取り消せるのは特別対応だけです</translation>
    </message>
    <message>
        <source>Only a gesture or a promise lands with a guest</source>
        <translation>お客様の反応を記録できるのは、特別対応とお約束だけです</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>お約束を果たせず</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>お約束を果たした</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>お約束する…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>お約束：{words}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Split: this is somebody else…</source>
        <translation>分離：別のお客様…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That was written at {desk}: it is taken back and answered there</source>
        <translation>これは{desk}で記帳されました。取り消しと返事はそちらで行います</translation>
    </message>
    <message>
        <source>The guest says: {said}</source>
        <translation>お客様の反応：{said}</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>今回のご滞在</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>本日、{day}</translation>
    </message>
    <message>
        <source>Voucher as PDF…</source>
        <translation>クーポンをPDFで…</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>対象：{what}</translation>
    </message>
    <message>
        <source>also entered as {name}</source>
        <translation>別登録：{name}</translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>{desk}にて</translation>
    </message>
    <message>
        <source>from {before} to {room}</source>
        <translation>{before}から{room}へ</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>お部屋なし</translation>
    </message>
    <message>
        <source>owed by {who}</source>
        <translation>担当：{who}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>{room}号室</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{money} given</source>
        <translation>提供額{money}</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name}様は別のお客様</translation>
    </message>
    <message>
        <source>{name}, who called, is this guest</source>
        <translation>お問い合わせの{name}様はこのお客様</translation>
    </message>
    <message>
        <source>{rep} over by {money} by it</source>
        <translation>これにより{rep}が{money}超過</translation>
    </message>
    <message>
        <source>{who} owes it from now on</source>
        <translation>以後の担当：{who}</translation>
    </message>
    <message>
        <source>“Everything” tells all that happened.</source>
        <translation>「すべて」にすると、あったことがすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{total}中{done}</translation>
    </message>
    <message>
        <source>{what}: {share} %</source>
        <translation>{what}：{share}%</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Everybody signs in with initials and a PIN of their own.</source>
        <translation>全員がご自身のイニシャルとPINでサインインします。</translation>
    </message>
    <message>
        <source>For the day when a PIN is forgotten. It is shown this once.</source>
        <translation>PINを忘れた日のために。表示は今回限りです。</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>How much a person may give one guest in a day without asking anybody.</source>
        <translation>お客様お一人に1日、誰の承認もなしに提供できる額です。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>デスクを開く</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>The desk's ledger for what</source>
        <translation>お客様の一日を</translation>
    </message>
    <message>
        <source>What stands on every report. All but the currency can be changed later.</source>
        <translation>すべてのレポートに載る内容です。通貨以外はあとで変更できます。</translation>
    </message>
    <message>
        <source>Your hotel</source>
        <translation>ホテルの情報</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Your way back in</source>
        <translation>復旧の手段</translation>
    </message>
    <message>
        <source>makes a guest's day good again.</source>
        <translation>取り戻すための、デスクの台帳。</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>Another policy</source>
        <translation>別の規定</translation>
    </message>
    <message>
        <source>Who would have had to ask</source>
        <translation>承認依頼が必要だった人</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{total}行中{done}行</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Already {day}: the day was rolled</source>
        <translation>すでに{day}：営業日は更新済み</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K コマンド</translation>
    </message>
    <message>
        <source>Last line {time}</source>
        <translation>最後の行{time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Still {day} until {time}</source>
        <translation>{time}まで{day}のまま</translation>
    </message>
    <message>
        <source>Still {day}: the clock stands earlier</source>
        <translation>{day}のまま：時計が前の時刻です</translation>
    </message>
    <message>
        <source>The last document is not signed</source>
        <translation>最後の文書に署名がありません</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>{who}'s work goes on</source>
        <translation>{who}の作業が進行中</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Amount is</source>
        <translation>金額の種別</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求確定</translation>
    </message>
    <message>
        <source>Cost a night</source>
        <translation>1泊の原価</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>ホテルの原価</translation>
    </message>
    <message>
        <source>Difference a night</source>
        <translation>1泊の差額</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Estimated or billed</source>
        <translation>概算または請求確定</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>泊数</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同額</translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <source>Key {key}</source>
        <translation>キー{key}</translation>
    </message>
</context>
<context>
    <name>bringing</name>
    <message>
        <source>A carrier's bills</source>
        <translation>運送会社の請求</translation>
    </message>
    <message>
        <source>A row a line, for a spreadsheet. It holds guests' names and notes: keep the file as you keep them.</source>
        <translation>1行につき1レコードの表計算用ファイル。お客様のお名前とメモを含むため、同様に慎重に保管してください。</translation>
    </message>
    <message>
        <source>A transaction a line, without a name: its balances are the standings.</source>
        <translation>1行を1取引とし、お名前は含みません。残高がそのまま上限の使用状況になります。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An earlier import of this file stopped; this is the rest.</source>
        <translation>このファイルの前回の取り込みは途中で止まりました。これはその続きです。</translation>
    </message>
    <message>
        <source>An old log</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求確定</translation>
    </message>
    <message>
        <source>Bring in a carrier's bills…</source>
        <translation>運送会社の請求を取り込む…</translation>
    </message>
    <message>
        <source>Bring in an old log…</source>
        <translation>過去の記録を取り込む…</translation>
    </message>
    <message>
        <source>CSV, with names</source>
        <translation>CSV（お名前あり）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>文書を照合</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>文書を照合…</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>{file}を照合中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Decimals 1,50</source>
        <translation>小数 1,50</translation>
    </message>
    <message>
        <source>Decimals 1.50</source>
        <translation>小数 1.50</translation>
    </message>
    <message>
        <source>Decimals and delimiter</source>
        <translation>小数点と区切り文字</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Documents (*.pdf);;All files (*)</source>
        <translation>文書 (*.pdf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log</source>
        <translation>過去の記録にある人を消去</translation>
    </message>
    <message>
        <source>Erase somebody known from an old log…</source>
        <translation>過去の記録にある人を消去…</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Every estimate has its bill</source>
        <translation>すべての概算に請求があります</translation>
    </message>
    <message>
        <source>Every line as it is chained, without a name: an auditor verifies it without this program.</source>
        <translation>すべての行をチェーンのまま、お名前なしで書き出します。監査人はこのプログラムなしで検証できます。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything stands in the property system</source>
        <translation>すべてPMSに計上済みです</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVを書き出す</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVを書き出す…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ジャーナルを書き出す</translation>
    </message>
    <message>
        <source>Export the journal…</source>
        <translation>ジャーナルを書き出す…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>勘定</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供した人</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの見出し</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>読み取り先</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>リスト (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>すべて計上済みにする</translation>
    </message>
    <message>
        <source>Name, as the log writes it</source>
        <translation>名前（記録にあるとおり）</translation>
    </message>
    <message>
        <source>No bill is for a label that waits for one</source>
        <translation>請求待ちの送り状に該当する請求はありません</translation>
    </message>
    <message>
        <source>No column is {field}.</source>
        <translation>{field}の列がありません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>まだ何も記録していません。</translation>
    </message>
    <message>
        <source>Nothing new is in this log</source>
        <translation>この記録に新しいものはありません</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>取り込むものがありません</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>記録するものがありません</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>1つのシフト</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>計上リスト</translation>
    </message>
    <message>
        <source>Posting list for the property system</source>
        <translation>PMS用の計上リスト</translation>
    </message>
    <message>
        <source>Posting list.csv</source>
        <translation>計上リスト.csv</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>この読み方で読む</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>客室</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The export was stopped: there is no file.</source>
        <translation>書き出しを中止しました。ファイルはありません。</translation>
    </message>
    <message>
        <source>They were brought in before and stay as they are</source>
        <translation>以前に取り込み済みで、そのまま残ります</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>このシフト</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>What each column is read as</source>
        <translation>各列の読み方</translation>
    </message>
    <message>
        <source>What is to be posted</source>
        <translation>計上するもの</translation>
    </message>
    <message>
        <source>Who was never entered as a guest stands in no list. Every text that writes the whole name goes; so does a line whose guest is so called.</source>
        <translation>ゲストとして登録されたことのない人は一覧にありません。その氏名全体を含む文章と、その名前のゲストの行の文章がすべて消えます。</translation>
    </message>
    <message>
        <source>above its cap</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>30日超過</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>still without a bill</source>
        <translation>請求待ち</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>to bring in</source>
        <translation>取り込み対象</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>記録対象</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>{count}, {money}. Enter marks a line as posted, Enter again takes the mark back.</source>
        <translation>{count}、{money}。Enterで計上済みの印を付け、もう一度Enterで外します。</translation>
    </message>
    <message>
        <source>{count}: {money} in all.</source>
        <translation>{count}：合計{money}。</translation>
    </message>
    <message>
        <source>{count}: {money}, outside every cap and total.</source>
        <translation>{count}：{money}。どの上限にも合計にも数えません。</translation>
    </message>
    <message>
        <source>{field} is chosen twice.</source>
        <translation>{field}が二重に選ばれています。</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file}は{folder}にあります。</translation>
    </message>
    <message>
        <source>{file} is in {folder}: {count}.</source>
        <translation>{file}は{folder}にあります：{count}。</translation>
    </message>
    <message>
        <source>{file} was checked</source>
        <translation>{file}を照合しました</translation>
    </message>
    <message>
        <source>{file}: {finding}</source>
        <translation>{file}：{finding}</translation>
    </message>
    <message>
        <source>{money} in all, counted today and outside every cap. Nothing is recorded yet; all of it is, or nothing.</source>
        <translation>合計{money}は本日分となり、どの上限にも数えません。まだ何も記録していません。記録はすべて行うか、まったく行わないかです。</translation>
    </message>
    <message>
        <source>{money}, {first} to {last}: marked as imported, outside every cap and total. The desk goes on meanwhile.</source>
        <translation>{money}、{first}から{last}まで：取り込み済みと記し、上限と合計には含めません。その間もフロントは続けて使えます。</translation>
    </message>
    <message>
        <source>⚠ {days}</source>
        <translation>⚠ {days}</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ 計上済み</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Not whole: line {seq}</source>
        <translation>不完全：行{seq}</translation>
    </message>
    <message>
        <source>Verified up to line {seq} only</source>
        <translation>行{seq}までのみ検証済み</translation>
    </message>
    <message>
        <source>Verifying {share} %</source>
        <translation>検証中 {share}%</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>A guest is found however the name is typed: oneil finds O'Neil, mueller finds Müller.</source>
        <translation>名前をどう入力してもゲストが見つかります。`oneil` で O'Neil、`mueller` で Müller が見つかります。</translation>
    </message>
    <message>
        <source>A guest's letter and vouchers, the handover sheet, the morning line-up and the policy card print as PDF; each proves itself by its code.</source>
        <translation>お客様へのお手紙とクーポン、引き継ぎ書、朝礼資料、規定カードをPDFで印刷できます。どれもコードで真正を確かめられます。</translation>
    </message>
    <message>
        <source>A guest's page says until when the name is kept, and what erases it.</source>
        <translation>ゲストのページに、名前がいつまで残り、何によって消去されるかが示されます。</translation>
    </message>
    <message>
        <source>A guest's page shows what other desks gave and promised, with the desk's name, and what they still owe stands among what is due; the journal's CSV says which desk posted a line.</source>
        <translation>ゲストのページは、ほかのデスクが渡したものと約束を、デスクの名前とともに示します。まだ果たされていない約束は、期限のあるものの中に並びます。台帳の CSV は、どのデスクが記帳したかを示します。</translation>
    </message>
    <message>
        <source>A guest's page tells every visit on one time line: gestures, promises, answers, rooms. Enter on a line says what can be done.</source>
        <translation>お客様のページでは、すべてのご滞在が1本の時系列に並びます。特別対応、お約束、お返事、部屋。行でEnterを押すと、できることが表示されます。</translation>
    </message>
    <message>
        <source>A journal of ten years answers like a new one: the desk, F3 and the reports no longer read all of it.</source>
        <translation>10 年分のジャーナルでも、新しいジャーナルと同じ速さで応答します。デスク画面、F3、レポートがすべてを読むことはなくなりました。</translation>
    </message>
    <message>
        <source>A long old log comes in while the desk posts; what is stopped is on record, and the same file again goes on from there.</source>
        <translation>長い古い記録は、フロントが記帳している間も取り込めます。止めたところは記録され、同じファイルで続きから再開します。</translation>
    </message>
    <message>
        <source>A restored desk that meets others gets back from their server what it had sent, and is told before when it could not meet them any more.</source>
        <translation>ほかと合流するデスクを復元すると、送ってあったものがサーバーから戻ります。合流できなくなる場合は、先に知らせます。</translation>
    </message>
    <message>
        <source>An update comes on a stick: Ctrl+K, “Update from a stick…”. It is checked, the ledger is backed up, and whatever happens meanwhile one of the two versions starts.</source>
        <translation>更新はメモリーで届きます：Ctrl+K、「メモリーから更新…」。更新は確かめられ、台帳はバックアップされ、途中で何が起きても二つの版のどちらかが起動します。</translation>
    </message>
    <message>
        <source>Checking a backup, restoring, erasing, retention and verifying say how far they are. Esc stops them where that leaves nothing half done, and says what was done by then; Ctrl+K, “Verify the ledger now” checks every line.</source>
        <translation>バックアップの確認、復元、消去、保存期間の処理、検証は、進み具合を表示します。途中で止めても中途半端にならない所ではEscで止められ、どこまで済んだかがわかります。Ctrl+Kの「今すぐ台帳を検証」は全行を確認します。</translation>
    </message>
    <message>
        <source>Ctrl+K brings in a carrier's bills and an old log from a file, exports the journal, and checks a document; so does dropping it.</source>
        <translation>Ctrl+Kで、運送会社の請求や古い記録をファイルから取り込み、ジャーナルを書き出し、書面を確認できます。ファイルをドロップしても同じです。</translation>
    </message>
    <message>
        <source>Ctrl+K, “About Latitude”: the version, and everything it is made of with its licence.</source>
        <translation>Ctrl+K の「Latitude について」で、バージョンと、すべての部品とそのライセンスがわかります。</translation>
    </message>
    <message>
        <source>Ctrl+K, “Guide”, or F1 twice at the desk: a guide for your role in your language, with pictures, found by words; “Guide as PDF” or latitude guide put it on paper.</source>
        <translation>Ctrl+Kの「ガイド」、またはデスクでF1を2回：役割ごとの絵入りガイドを、使っている言語の言葉で検索できます。「ガイドをPDFに」またはlatitude guideで紙になります。</translation>
    </message>
    <message>
        <source>Documents are written in the house's language (F10, Hotel), a letter or a voucher in the guest's if you choose; closed reports stay as they were.</source>
        <translation>書面はホテルの言語で作成します（F10、ホテル）。お手紙とクーポンはお客様の言語も選べます。終了済みのレポートはそのままです。</translation>
    </message>
    <message>
        <source>F1 in a field says what it means; F1 again goes to the desk.</source>
        <translation>項目でF1を押すと意味が表示され、もう一度押すとデスクへ移動します。</translation>
    </message>
    <message>
        <source>F10, Computer says how this computer is doing and what to do, and saves a file for support that holds no name; IT can set folders and first choices for a whole computer.</source>
        <translation>F10の「コンピューター」で状態と対処が分かり、名前を含まないサポート用ファイルを保存できます。IT部門はフォルダーと初期値をコンピューター全体に設定できます。</translation>
    </message>
    <message>
        <source>F10, Hotel lets the desk open when this computer's account signs in; on the command line it is latitude autostart on.</source>
        <translation>F10の「ホテル」で、このコンピューターのアカウントがサインインしたときにデスクを開くようにできます。コマンドラインではlatitude autostart onです。</translation>
    </message>
    <message>
        <source>F10, Other desks: join the hotel's other desks, see what was last heard of each, meet now, leave.</source>
        <translation>F10「ほかのデスク」：ホテルのほかのデスクに参加し、それぞれから最後に届いたものを見て、今すぐ合流し、離脱できます。</translation>
    </message>
    <message>
        <source>F3 closes a shift step by step, with the pages of its report beside it.</source>
        <translation>F3で、レポートのページを横に見ながらシフトを順に終了できます。</translation>
    </message>
    <message>
        <source>F4 names the rooms in which an old log says something broke, beside those of the journal.</source>
        <translation>F4では、古い記録で不具合があったとされる部屋を、ジャーナルの部屋の横に示します。</translation>
    </message>
    <message>
        <source>F4 says what the last days were spent on, what broke, how it landed, and who dares.</source>
        <translation>F4で、最近の支出の内訳、不具合、お客様の反応、活用度がわかります。</translation>
    </message>
    <message>
        <source>F4 shows an old log that was brought in, striped beside the figures. A document that could not be signed is named in the status line.</source>
        <translation>F4では、取り込んだ古い記録を数字の横に縞模様で表示します。署名できなかった書面は状態表示行に示します。</translation>
    </message>
    <message>
        <source>F4's CSV has the cap that was tried and the patterns you are shown; its PDF has the cap that was tried. Patterns are on no paper.</source>
        <translation>F4のCSVには試した上限と、表示される傾向が入ります。PDFには試した上限が入ります。傾向は紙には載りません。</translation>
    </message>
    <message>
        <source>F6 opens a hotel to practise in, with five short exercises; nothing of it is real, and all of it says TRAINING.</source>
        <translation>F6で練習用ホテルが開き、5つの短い練習ができます。すべて架空で、すべてにTRAININGと表示されます。</translation>
    </message>
    <message>
        <source>In a spreadsheet a long tracking number, room 0412 and a note such as 3/4 stay as they were written; the insights' CSV has your decimals.</source>
        <translation>表計算ソフトで、長い追跡番号、部屋0412、3/4のようなメモが書いたとおりに残ります。分析のCSVはお使いの小数点に合わせます。</translation>
    </message>
    <message>
        <source>Keys mean the same under every keyboard layout: Ctrl+K under a Russian one, Ctrl+1 and a PIN under a French one.</source>
        <translation>どのキーボード配列でもキーの意味は同じです。ロシア語配列でのCtrl+K、フランス語配列でのCtrl+1やPINなど。</translation>
    </message>
    <message>
        <source>Many hotels that share a server stand side by side in one report of sums: latitude group report.</source>
        <translation>一つのサーバーを共有する多くのホテルを、合計のレポートに並べます：latitude group report。</translation>
    </message>
    <message>
        <source>On a touch screen every button, field and row has room for a finger; F10, Look, gives it to any screen.</source>
        <translation>タッチ画面では、ボタン・入力欄・行のすべてに指が届く大きさがあります。F10の「表示」で、どの画面でもそうできます。</translation>
    </message>
    <message>
        <source>One incident for many rooms: 401-418 c20 no hot water is recorded together and taken back together.</source>
        <translation>多くの部屋にまたがる1件のインシデント：401-418 c20 no hot water はまとめて記帳し、まとめて取り消せます。</translation>
    </message>
    <message>
        <source>Several desks keep one cap: before you promise, the line says whether the others were asked. What could not be is marked.</source>
        <translation>複数のデスクがひとつの上限を守ります。約束の前に、ほかのデスクに確認したかを行が示します。できなかった行には印が付きます。</translation>
    </message>
    <message>
        <source>The journal is exported whole, from one day to another, or of one shift (Ctrl+K); so is the posting list.</source>
        <translation>ジャーナルは全体、日付の範囲、一つのシフトのどれでも書き出せます（Ctrl+K）。計上リストも同じです。</translation>
    </message>
    <message>
        <source>The window speaks English, French, Spanish, German, Japanese and Arabic: everybody chooses at the lock screen.</source>
        <translation>画面は英語、フランス語、スペイン語、ドイツ語、日本語、アラビア語に対応し、ロック画面で各自選べます。</translation>
    </message>
    <message>
        <source>Type 412 c20 wifi and Enter: what was understood, and what it leaves of the cap, shows as you type.</source>
        <translation>412 c20 wifi と入力してEnter。入力しながら、解釈された内容と上限の残りが表示されます。</translation>
    </message>
    <message>
        <source>What each column of an old log is read as shows beside its first rows, and can be changed.</source>
        <translation>過去の記録の各列をどう読むかが最初の行と並んで表示され、変更できます。</translation>
    </message>
    <message>
        <source>What is half typed on any page is there again after a lock, a crash, a restart or an update; an import or an export goes on behind the lock.</source>
        <translation>どのページでも入力途中のものは、ロックや異常終了、再起動、更新のあとも元どおり残ります。取り込みや書き出しはロック中も続きます。</translation>
    </message>
    <message>
        <source>What is owed to a guest has an owner and a time, and goes on to the next shift.</source>
        <translation>お客様へのお約束には担当者と期限があり、次のシフトへ引き継がれます。</translation>
    </message>
    <message>
        <source>What the property system still lacks is a list (Ctrl+Shift+F): Enter marks a line as posted.</source>
        <translation>PMSにまだ計上していないものは一覧で見られます（Ctrl+Shift+F）。Enterで計上済みにします。</translation>
    </message>
    <message>
        <source>Where a gesture is chosen, presets stand by what guests valued for what they cost; favourites stay by use.</source>
        <translation>提供を選ぶところでは、プリセットが費用あたりのお客様の満足の順に並びます。お気に入りは使用順のままです。</translation>
    </message>
    <message>
        <source>Where several desks meet, promises of all of them are listed, to guests who left too; the day's report tells what was kept and answered at each desk, and the list of days comes to what it does.</source>
        <translation>複数のデスクが合流するところでは、出発したお客様への約束も含めて全デスクの約束が一覧に出ます。営業日レポートには各デスクで果たした約束とお客様の回答が載り、日の一覧の合計もレポートと同じになります。</translation>
    </message>
    <message>
        <source>Where several desks meet, the business day is the hotel's: a roll at one desk counts for all, and the day's report covers every desk. What a late one brings is told by a supplement.</source>
        <translation>複数のデスクが合流するところでは、営業日はホテルのものです。一つのデスクでの更新がすべてに効き、その日のレポートはすべてのデスクを含みます。遅れたデスクの分は追補で示します。</translation>
    </message>
    <message>
        <source>Where several desks meet, the status line says how many were met and when, or since when they could not be and how many lines wait.</source>
        <translation>複数のデスクが合流するところでは、何台といつ合流したか、またはいつから合流できず何行が待っているかをステータス行が示します。</translation>
    </message>
    <message>
        <source>Where text is large and the screen is small, Ctrl+Shift+C goes from the recent gestures to the caps and back.</source>
        <translation>文字が大きく画面が小さいとき、Ctrl+Shift+Cで最近の特別対応と上限を切り替えられます。</translation>
    </message>
    <message>
        <source>Who is known from an old log alone is erased by name (Ctrl+K), and retention reaches old logs by the day of each line.</source>
        <translation>過去の記録だけにある人は名前で消去でき（Ctrl+K）、保存期間は過去の記録にも各行の日付で適用されます。</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>English for one:  and {n} more</extracomment>
        <translation>
            <numerusform> ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and {n} more</source>
        <extracomment>English for one: ; and {n} more</extracomment>
        <translation>
            <numerusform>、ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; names and notes of {n} lines of old logs are due</source>
        <extracomment>English for one: ; names and notes of 1 line of an old log are due</extracomment>
        <translation>
            <numerusform>、過去の記録{n}行の名前とメモが消去対象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {n} are held back</source>
        <extracomment>English for one: ; 1 is held back</extracomment>
        <translation>
            <numerusform>、保留{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} rows</source>
        <extracomment>English for one: Bring in 1 row</extracomment>
        <translation>
            <numerusform>{n}行を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates and rooms of {n} stays</source>
        <extracomment>English for one: Dates and rooms of {n} stay</extracomment>
        <translation>
            <numerusform>ご滞在{n}件の日付とお部屋</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase in {n} lines of old logs…</source>
        <extracomment>English for one: Erase in 1 line of an old log…</extracomment>
        <translation>
            <numerusform>過去の記録{n}行から消去…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase {n} stays…</source>
        <extracomment>English for one: Erase 1 stay…</extracomment>
        <translation>
            <numerusform>ご滞在{n}件を消去…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guests are kept {n} months after departure from now on</source>
        <extracomment>English for one: Guests are kept {n} month after departure from now on</extracomment>
        <translation>
            <numerusform>今後、お客様の記録をご出発後{n}か月保存します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} guests</source>
        <extracomment>English for one: Import 1 guest</extracomment>
        <translation>
            <numerusform>お客様{n}名を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time: {day}, by {who}, {n} stays.</source>
        <extracomment>English for one: Last time: {day}, by {who}, 1 stay.</extracomment>
        <translation>
            <numerusform>前回：{day}、{who}、ご滞在{n}件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} over the cap out</source>
        <extracomment>English for one: Leave 1 over the cap out</extracomment>
        <translation>
            <numerusform>上限超過の{n}室を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met since {time}, {n} lines waiting</source>
        <extracomment>English for one: Not met since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>{time}から合流なし、{n}行が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes and label texts of {n} lines</source>
        <extracomment>English for one: Notes and label texts of 1 line</extracomment>
        <translation>
            <numerusform>{n}行のメモと送り状の文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time}, {n} lines waiting</source>
        <extracomment>English for one: Offline since {time}, 1 line waiting</extracomment>
        <translation>
            <numerusform>{time}からオフライン、{n}行が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record {n} bills</source>
        <extracomment>English for one: Record 1 bill</extracomment>
        <translation>
            <numerusform>請求{n}件を記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified: {n} lines are whole</source>
        <extracomment>English for one: Verified: {n} line is whole</extracomment>
        <translation>
            <numerusform>検証済み：{n}行は完全です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever leaves now is due in {n} months.</source>
        <extracomment>English for one: Whoever leaves now is due in {n} month.</extracomment>
        <translation>
            <numerusform>今ご出発のお客様は{n}か月後に対象になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>English for one: and {n} more</extracomment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked with {n} desks</source>
        <extracomment>English for one: checked with {n} desk</extracomment>
        <translation>
            <numerusform>{n}台のデスクで確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate, {n} days old</source>
        <extracomment>English for one: estimate, 1 day old</extracomment>
        <translation>
            <numerusform>概算、{n}日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names and notes of {n} lines of old logs are erased</source>
        <extracomment>English for one: names and notes of 1 line of an old log are erased</extracomment>
        <translation>
            <numerusform>過去の記録{n}行の名前とメモを消去しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the books for {n} days</source>
        <extracomment>English for one: not in the books for 1 day</extracomment>
        <translation>
            <numerusform>帳簿に {n} 日間未計上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{late} overdue of {n}</source>
        <extracomment>English for one: {late} overdue of {n}</extracomment>
        <translation>
            <numerusform>{n}件中{late}件が期限超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals wait</source>
        <extracomment>English for one: 1 approval waits</extracomment>
        <translation>
            <numerusform>承認待ち{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are open</source>
        <extracomment>English for one: 1 is open</extracomment>
        <translation>
            <numerusform>未了{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} arrived today</source>
        <extracomment>English for one: {n} arrived today</extracomment>
        <translation>
            <numerusform>本日到着{n}名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bills are recorded</source>
        <extracomment>English for one: 1 bill is recorded</extracomment>
        <translation>
            <numerusform>請求{n}件を記録しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} caps were exceeded before desks had met: F3</source>
        <extracomment>English for one: 1 cap was exceeded before desks had met: F3</extracomment>
        <translation>
            <numerusform>デスクの合流前に {n} 件の上限を超えました：F3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>English for one: 1 changed</extracomment>
        <translation>
            <numerusform>変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: 1 day</extracomment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>English for one: {n} day ago</extracomment>
        <translation>
            <numerusform>{n}日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks, {age}</source>
        <extracomment>English for one: 1 desk, {age}</extracomment>
        <translation>
            <numerusform>{n}台のデスク、{age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks: {came}, {went}</source>
        <extracomment>English for one: 1 desk: {came}, {went}</extracomment>
        <translation>
            <numerusform>{n}台のデスク：{came}、{went}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimates</source>
        <extracomment>English for one: 1 estimate</extracomment>
        <translation>
            <numerusform>概算{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures</source>
        <extracomment>English for one: 1 gesture</extracomment>
        <translation>
            <numerusform>特別対応{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gestures wait for approval: Ctrl+Shift+A</source>
        <extracomment>English for one: 1 gesture waits for approval: Ctrl+Shift+A</extracomment>
        <translation>
            <numerusform>承認待ちの特別対応が{n}件：Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <extracomment>English for one: 1 guest</extracomment>
        <translation>
            <numerusform>お客様{n}名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests on a day</source>
        <extracomment>English for one: 1 guest on a day</extracomment>
        <translation>
            <numerusform>1日あたりお客様{n}名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <extracomment>English for one: 1 handed over</extracomment>
        <translation>
            <numerusform>引き継ぎ{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents</source>
        <extracomment>English for one: 1 incident</extracomment>
        <translation>
            <numerusform>インシデント{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late corrections</source>
        <extracomment>English for one: 1 late correction</extracomment>
        <translation>
            <numerusform>事後訂正{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leave</source>
        <extracomment>English for one: 1 leaves</extracomment>
        <translation>
            <numerusform>出発{n}名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>English for one: 1 line</extracomment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are marked as posted</source>
        <extracomment>English for one: 1 line is marked as posted</extracomment>
        <translation>
            <numerusform>{n}行を計上済みにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came</source>
        <extracomment>English for one: 1 line came</extracomment>
        <translation>
            <numerusform>{n}行を受信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of old logs due to be erased</source>
        <extracomment>English for one: 1 line of an old log due to be erased</extracomment>
        <translation>
            <numerusform>消去対象の過去の記録{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines to post</source>
        <extracomment>English for one: 1 line to post</extracomment>
        <translation>
            <numerusform>計上待ち{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified</source>
        <extracomment>English for one: {n} line verified</extracomment>
        <translation>
            <numerusform>{n}行を検証済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines verified, {known} acknowledged</source>
        <extracomment>English for one: {n} line verified, {known} acknowledged</extracomment>
        <translation>
            <numerusform>{n}行を検証済み、うち確認済みの不備{known}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait.</source>
        <extracomment>English for one: 1 line waits.</extracomment>
        <translation>
            <numerusform>{n}行が待機中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines went</source>
        <extracomment>English for one: 1 line went</extracomment>
        <translation>
            <numerusform>{n}行を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with amounts and rooms, as “{erased}”</source>
        <extracomment>English for one: 1 line with its amount and room, as “{erased}”</extracomment>
        <translation>
            <numerusform>{n}行の金額とお部屋（お名前は「{erased}」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marked as left</source>
        <extracomment>English for one: 1 marked as left</extracomment>
        <translation>
            <numerusform>{n}名をご出発済みに</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more colleagues, {money}</source>
        <extracomment>English for one: 1 more colleague, {money}</extracomment>
        <translation>
            <numerusform>ほかの同僚{n}名、{money}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more visits</source>
        <extracomment>English for one: 1 more visit</extracomment>
        <translation>
            <numerusform>ほかのご滞在{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new guests</source>
        <extracomment>English for one: 1 new guest</extracomment>
        <translation>
            <numerusform>新しいお客様{n}名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: 1 night</extracomment>
        <translation>
            <numerusform>{n}泊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>English for one: {n} open</extracomment>
        <translation>
            <numerusform>未了{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: 1 other</extracomment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <extracomment>English for one: 1 promise</extracomment>
        <translation>
            <numerusform>お約束{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises due</source>
        <extracomment>English for one: 1 promise due</extracomment>
        <translation>
            <numerusform>期限のあるお約束{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises overdue</source>
        <extracomment>English for one: 1 promise overdue</extracomment>
        <translation>
            <numerusform>期限超過のお約束{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms</source>
        <extracomment>English for one: 1 room</extracomment>
        <translation>
            <numerusform>{n}室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms are over the cap: a lead types a PIN here, or leave them out.</source>
        <extracomment>English for one: 1 room is over the cap: a lead types a PIN here, or leave it out.</extracomment>
        <translation>
            <numerusform>{n}室が上限超過です。ここでリーダーがPINを入力するか、除いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rooms: {words}</source>
        <extracomment>English for one: 1 room: {words}</extracomment>
        <translation>
            <numerusform>{n}室：{words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>English for one: 1 row</extracomment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in</source>
        <extracomment>English for one: 1 row is in</extracomment>
        <translation>
            <numerusform>{n}行を取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>English for one: 1 row was left out.</extracomment>
        <translation>
            <numerusform>{n}行を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are due</source>
        <extracomment>English for one: 1 stay is due</extracomment>
        <translation>
            <numerusform>ご滞在{n}件が消去対象です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are erased, on record as lines {first} to {last}</source>
        <extracomment>English for one: 1 stay is erased, on record as line {first}</extracomment>
        <translation>
            <numerusform>ご滞在{n}件を消去しました（行{first}～{last}に記録）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays due to be erased</source>
        <extracomment>English for one: 1 stay due to be erased</extracomment>
        <translation>
            <numerusform>消去対象のご滞在{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken back</source>
        <extracomment>English for one: 1 taken back</extracomment>
        <translation>
            <numerusform>取消{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things must be mended.</source>
        <extracomment>English for one: 1 thing must be mended.</extracomment>
        <translation>
            <numerusform>{n} 件の修復が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>English for one: 1 to look at</extracomment>
        <translation>
            <numerusform>要確認{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to settle</source>
        <extracomment>English for one: 1 to settle</extracomment>
        <translation>
            <numerusform>要処理{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for approval</source>
        <extracomment>English for one: 1 waits for approval</extracomment>
        <translation>
            <numerusform>承認待ち{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}, {n} nights</source>
        <extracomment>English for one: {span}, 1 night</extracomment>
        <translation>
            <numerusform>{span}、{n}泊</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source> · left</source>
        <translation> · 出発済み</translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation>1 · 不便</translation>
    </message>
    <message>
        <source>2 · annoying</source>
        <translation>2 · 不快</translation>
    </message>
    <message>
        <source>3 · serious</source>
        <translation>3 · 深刻</translation>
    </message>
    <message>
        <source>4 · stay spoilt</source>
        <translation>4 · 台無し</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>第三者</translation>
    </message>
    <message>
        <source>All of them are recorded together, or none.</source>
        <translation>全員分をまとめて記録するか、まったく記録しないかです。</translation>
    </message>
    <message>
        <source>Already logged: {each} {kind} for {many}</source>
        <translation>記帳済みです：{many}に{kind} 各{each}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Caps today</source>
        <translation>本日の上限</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a gesture among the recent lines first</source>
        <translation>先に最近の行から特別対応を選んでください</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>おもてなし</translation>
    </message>
    <message>
        <source>Deluxe</source>
        <translation>デラックス</translation>
    </message>
    <message>
        <source>Enter shows each cap</source>
        <translation>Enterでそれぞれの上限を表示</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>Favourite {n}</source>
        <translation>お気に入り{n}</translation>
    </message>
    <message>
        <source>Filter the recent gestures</source>
        <translation>最近の特別対応を絞り込む</translation>
    </message>
    <message>
        <source>Folio, bar, spa</source>
        <translation>勘定/バー/スパ</translation>
    </message>
    <message>
        <source>Go to the quick line</source>
        <translation>クイック入力へ</translation>
    </message>
    <message>
        <source>Go to what waits for approval</source>
        <translation>承認待ちへ</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>ご厚意</translation>
    </message>
    <message>
        <source>How much is it? Type what the guest gets, such as {example}.</source>
        <translation>金額は？お客様への提供額を{example}のように入力してください。</translation>
    </message>
    <message>
        <source>Junior suite</source>
        <translation>ジュニアスイート</translation>
    </message>
    <message>
        <source>Logged {each} {kind} for {many} as one incident</source>
        <translation>1件のインシデントとして{many}に{kind} 各{each}を記帳しました</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>New gesture…</source>
        <translation>新しい特別対応…</translation>
    </message>
    <message>
        <source>New {kind}…</source>
        <translation>新しい{kind}…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>誰でもない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>One thing, many rooms…</source>
        <translation>複数室に同じ対応…</translation>
    </message>
    <message>
        <source>Over by {over}</source>
        <translation>{over}超過</translation>
    </message>
    <message>
        <source>Over by {over} · {left} is left</source>
        <translation>{over}超過 · 残り{left}</translation>
    </message>
    <message>
        <source>Owner: {what}</source>
        <translation>担当者：{what}</translation>
    </message>
    <message>
        <source>Post {n}</source>
        <translation>{n}件を記帳</translation>
    </message>
    <message>
        <source>Promise: {when}</source>
        <translation>お約束：{when}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>お約束の内容：{what}</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>リカバリー</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>Take my last line back</source>
        <translation>自分の最後の行を取り消す</translation>
    </message>
    <message>
        <source>Take the selected line back (Delete)</source>
        <translation>選択した行を取り消す（Delete）</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>The hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>Today you helped {guests} with {gestures}</source>
        <translation>本日は{gestures}で{guests}のお力になりました</translation>
    </message>
    <message>
        <source>True-up</source>
        <translation>差額精算</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name and choose the guest.</source>
        <translation>どなたへ？お部屋かお名前を入力し、お客様を選んでください。</translation>
    </message>
    <message>
        <source>after the stay</source>
        <translation>ご滞在後</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>{day}ご到着</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>守れず</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>colleagues {money}</source>
        <translation>同僚{money}</translation>
    </message>
    <message>
        <source>counts for {day} until {time}</source>
        <translation>{time}までは{day}分</translation>
    </message>
    <message>
        <source>counts for {day}: the day was rolled</source>
        <translation>{day}分：営業日は更新済み</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>期限{when}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>had the same at {time}</source>
        <translation>{time}に同じものを提供済み</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>滞在中</translation>
    </message>
    <message>
        <source>in house · leaves today</source>
        <translation>滞在中 · 本日ご出発</translation>
    </message>
    <message>
        <source>in house · until {day}</source>
        <translation>滞在中 · {day}まで</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>果たした</translation>
    </message>
    <message>
        <source>late correction</source>
        <translation>事後訂正</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>本日ご出発</translation>
    </message>
    <message>
        <source>leaves {left}</source>
        <translation>残り{left}</translation>
    </message>
    <message>
        <source>leaves {left} of {of}</source>
        <translation>残り{left}/{of}</translation>
    </message>
    <message>
        <source>leaves {left} of {of} on {day}</source>
        <translation>{day}の残り{left}/{of}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>出発済み</translation>
    </message>
    <message>
        <source>left on {day}: marked as after the stay</source>
        <translation>{day}ご出発：ご滞在後の印が付きます</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>{day}出発済み</translation>
    </message>
    <message>
        <source>left: marked as after the stay</source>
        <translation>ご出発済み：ご滞在後の印が付きます</translation>
    </message>
    <message>
        <source>moved here from {room}</source>
        <translation>{room}からここへ移動</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>要承認</translation>
    </message>
    <message>
        <source>no cap in force · ask a manager</source>
        <translation>適用中の上限なし · マネージャーに依頼</translation>
    </message>
    <message>
        <source>no cap in force: ask a manager</source>
        <translation>適用中の上限なし：マネージャーに依頼</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>あなたに適用される上限がありません。マネージャーに設定を依頼してください</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>nobody in {words}</source>
        <translation>{words}に滞在中の方なし</translation>
    </message>
    <message>
        <source>of line {seq}</source>
        <translation>対象：行{seq}</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>同一インシデント</translation>
    </message>
    <message>
        <source>only what this desk knows</source>
        <translation>このデスクが知る範囲のみ</translation>
    </message>
    <message>
        <source>over by true-up</source>
        <translation>差額精算で上限超過</translation>
    </message>
    <message>
        <source>over by {over}</source>
        <translation>{over}超過</translation>
    </message>
    <message>
        <source>over by {over} on {day} · a lead approves</source>
        <translation>{day}に{over}超過 · リーダーが承認</translation>
    </message>
    <message>
        <source>over by {over} · a lead approves</source>
        <translation>{over}超過 · リーダーが承認</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>over cap · {who}</source>
        <translation>上限超過 · {who}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>一部取消</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>同室</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>this guest {alone} · all who share {all}</source>
        <translation>このお客様{alone} · 同枠の全員{all}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>原因はどちら：{causes}？</translation>
    </message>
    <message>
        <source>{given} given today, no limit</source>
        <translation>本日の提供額{given}、上限なし</translation>
    </message>
    <message>
        <source>{given} of {of} given today</source>
        <translation>本日の提供額{given}/{of}</translation>
    </message>
    <message>
        <source>{label}  {value} · costs {cost}</source>
        <translation>{label}  {value} · 原価{cost}</translation>
    </message>
    <message>
        <source>{left} of {of} left</source>
        <translation>残り{left}/{of}</translation>
    </message>
    <message>
        <source>{many} · {each} each · {total} in all</source>
        <translation>{many} · 各{each} · 合計{total}</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>残り{money}</translation>
    </message>
    <message>
        <source>{money} waits</source>
        <translation>承認待ち{money}</translation>
    </message>
    <message>
        <source>{n} more from colleagues, {money}</source>
        <translation>同僚からほか{n}件、{money}</translation>
    </message>
    <message>
        <source>{n} over cap · {who}</source>
        <translation>上限超過{n}件 · {who}</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n}室</translation>
    </message>
    <message>
        <source>{said} · {waiting} waits for approval</source>
        <translation>{said} · {waiting}が承認待ち</translation>
    </message>
    <message>
        <source>{said} — Ctrl+Z undoes</source>
        <translation>{said} — Ctrl+Zで取消</translation>
    </message>
    <message>
        <source>{said}; {n} above the lead's own limit</source>
        <translation>{said}。{n}件はリーダー本人の上限を超過</translation>
    </message>
    <message>
        <source>{who} gave {money} at {time}</source>
        <translation>{who}が{time}に{money}提供</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>A first or family name alone in somebody else's note</source>
        <translation>ほかのお客様のメモに姓または名だけで書かれたもの</translation>
    </message>
    <message>
        <source>A first or family name alone in somebody else's note: look at line {seqs}{more}</source>
        <translation>ほかの方のメモにある名または姓だけの記載：{seqs}{more} 行目を見てください</translation>
    </message>
    <message>
        <source>A line that you erased the guest, and why</source>
        <translation>このお客様を消去したことと、その理由の行</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>お客様を追加</translation>
    </message>
    <message>
        <source>Also the other visit under this name</source>
        <translation>同じお名前の別のご滞在も</translation>
    </message>
    <message>
        <source>Also the {n} other visits under this name</source>
        <translation>同じお名前の別のご滞在{n}件も</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>ご到着日</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>元の表記</translation>
    </message>
    <message>
        <source>Backups, and ledgers that a restore put aside: the last goes with the first backup from {day} on</source>
        <translation>バックアップと、復元時に退避した台帳：{day}以降の最初のバックアップで最後のものもなくなります</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>Correct this guest's name</source>
        <translation>このお客様のお名前を訂正</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Dates and rooms of the stay</source>
        <translation>ご滞在の日付とお部屋</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>ご出発日</translation>
    </message>
    <message>
        <source>Drafts and typed lines of {who}</source>
        <translation>{who}の下書きと入力した行</translation>
    </message>
    <message>
        <source>Erase this guest for good…</source>
        <translation>このお客様を完全に消去…</translation>
    </message>
    <message>
        <source>Every name and reading, the booking</source>
        <translation>すべてのお名前と読み、予約</translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation>すべての行を読み取れました</translation>
    </message>
    <message>
        <source>Everybody in house is on the list</source>
        <translation>滞在中の方は全員リストにあります</translation>
    </message>
    <message>
        <source>Everybody today</source>
        <translation>本日の全員分</translation>
    </message>
    <message>
        <source>Exported files (PDF, CSV), copies kept elsewhere, and paper</source>
        <translation>書き出したファイル（PDF、CSV）、別の場所の写し、紙</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>お客様を検索</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供した人</translation>
    </message>
    <message>
        <source>Go to this guest's time line</source>
        <translation>このお客様のタイムラインへ</translation>
    </message>
    <message>
        <source>Goes, from the file and its pages</source>
        <translation>ファイルとその全ページから消えるもの</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Import the in-house list</source>
        <translation>滞在者リストを取り込む</translation>
    </message>
    <message>
        <source>In which language? Arrow keys choose, Enter goes on.</source>
        <translation>どの言語にしますか？矢印キーで選び、Enterで進みます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Letter to this guest as PDF…</source>
        <translation>このお客様へのお手紙をPDFで…</translation>
    </message>
    <message>
        <source>Letter {document}.pdf</source>
        <translation>お手紙 {document}.pdf</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in; it can still be corrected afterwards.</source>
        <translation>行{seq}は請求が届くまで概算です。あとから訂正できます。</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap today: its headroom comes back.</source>
        <translation>行{seq}は本日のご一行の上限に数えられています。その枠は戻ります。</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>行{seq}は承認待ちです。先に承認または却下してください。</translation>
    </message>
    <message>
        <source>Move this guest to another room</source>
        <translation>このお客様を別のお部屋へ移す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>New gesture for this guest</source>
        <translation>このお客様への新しい特別対応</translation>
    </message>
    <message>
        <source>No colleague has given anything today</source>
        <translation>本日、同僚からの提供はありません</translation>
    </message>
    <message>
        <source>No line: nothing was given</source>
        <translation>行なし：提供はありませんでした</translation>
    </message>
    <message>
        <source>Nobody is on the list as before</source>
        <translation>変更のない方はリストにいません</translation>
    </message>
    <message>
        <source>Nobody new is on the list</source>
        <translation>新しい方はリストにいません</translation>
    </message>
    <message>
        <source>Nobody's stay changes</source>
        <translation>ご滞在の変更はありません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing was given to this guest that has a voucher: a credit or a label does.</source>
        <translation>このお客様への提供にクーポンの対象はありません。対象はクレジットと送り状です。</translation>
    </message>
    <message>
        <source>Out of this desk's reach</source>
        <translation>このデスクからは及ばないもの</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ご滞在</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>ジャーナルに残るもの</translation>
    </message>
    <message>
        <source>Texts that write the whole name: line {seqs}{more}</source>
        <translation>お名前がそのまま書かれた文：行{seqs}{more}</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>お客様は滞在中です。先にご出発済みにしてください。</translation>
    </message>
    <message>
        <source>The letter to {name}</source>
        <translation>{name}様へのお手紙</translation>
    </message>
    <message>
        <source>The lines with their days, amounts and rooms</source>
        <translation>行とその日付・金額・部屋</translation>
    </message>
    <message>
        <source>The list is in: {parts}.</source>
        <translation>リストを取り込みました：{parts}。</translation>
    </message>
    <message>
        <source>The voucher for line {seq}</source>
        <translation>行{seq}のクーポン</translation>
    </message>
    <message>
        <source>This guest has left</source>
        <translation>このお客様はご出発済み</translation>
    </message>
    <message>
        <source>This guest is also another entry…</source>
        <translation>このお客様の別登録を統合…</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>今回のご滞在</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Totals, and the chain that proves them</source>
        <translation>合計と、それを証明するチェーン</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Voucher for this guest as PDF…</source>
        <translation>このお客様のクーポンをPDFで…</translation>
    </message>
    <message>
        <source>Voucher {document}.pdf</source>
        <translation>クーポン {document}.pdf</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet: nobody will know whom it was promised to.</source>
        <translation>行{seq}のお約束はまだ期限前です。どなたへのお約束か分からなくなります。</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>You today</source>
        <translation>本日のあなた</translation>
    </message>
    <message>
        <source>arrives {day}</source>
        <translation>{day}ご到着</translation>
    </message>
    <message>
        <source>caller, no room</source>
        <translation>お問い合わせ、お部屋なし</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>日付は{order}</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>in house until {day}</source>
        <translation>{day}まで滞在中</translation>
    </message>
    <message>
        <source>in house, no departure yet</source>
        <translation>滞在中、ご出発日未定</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>本日ご出発</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>{day}出発済み</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>no cap is in force for you: ask a manager to set one</source>
        <translation>あなたに適用される上限がありません。マネージャーに設定を依頼してください</translation>
    </message>
    <message>
        <source>no departure</source>
        <translation>ご出発日なし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>上限{cap}中</translation>
    </message>
    <message>
        <source>over by {money}</source>
        <translation>{money}超過</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>{day} {time}から</translation>
    </message>
    <message>
        <source>this guest {alone}, with the party {pooled}</source>
        <translation>このお客様{alone}、ご一行で{pooled}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>was due to leave {day}</source>
        <translation>{day}ご出発予定でした</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年が先</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{money} left today</source>
        <translation>本日の残り{money}</translation>
    </message>
    <message>
        <source>{money} waits for approval</source>
        <translation>{money}が承認待ち</translation>
    </message>
    <message>
        <source>{span}, night {n} of {count}</source>
        <translation>{span}、{count}泊中{n}泊目</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>+43 1 555 0100, or a mailbox; empty when only the desk itself will do.</source>
        <translation>+43 1 555 0100、またはメールアドレス。デスクで直接承るだけなら空欄。</translation>
    </message>
    <message>
        <source>03:00: a gesture at 02:30 still counts for the day before.</source>
        <translation>03:00なら、02:30の特別対応は前日分になります。</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50.</source>
        <translation>1,234.50または1.234,50。</translation>
    </message>
    <message>
        <source>1,50 where semicolons part the cells.</source>
        <translation>セルをセミコロンで区切る場合は1,50。</translation>
    </message>
    <message>
        <source>100.00, or none for no limit.</source>
        <translation>100.00。上限なしはnone。</translation>
    </message>
    <message>
        <source>12.50 of 25.00, when half of a voucher was returned.</source>
        <translation>クーポンの半分が戻った場合は25.00のうち12.50。</translation>
    </message>
    <message>
        <source>14.37 for a label that was estimated at 12.00.</source>
        <translation>12.00と概算した送り状に14.37。</translation>
    </message>
    <message>
        <source>150.00; Enter says who would have had to ask.</source>
        <translation>150.00。Enterで、承認依頼が必要だった人を表示します。</translation>
    </message>
    <message>
        <source>18, unless the law where you are says less.</source>
        <translation>18。現地の法令がより短く定める場合を除きます。</translation>
    </message>
    <message>
        <source>2 at 30 a night counts 30 today and 30 tomorrow.</source>
        <translation>2泊、1泊30なら、本日30、明日30と数えます。</translation>
    </message>
    <message>
        <source>20 or 20.00; nothing is rounded or trimmed to fit.</source>
        <translation>20または20.00。上限に合わせて丸めたり削ったりしません。</translation>
    </message>
    <message>
        <source>2027-01-31.</source>
        <translation>2027-01-31。</translation>
    </message>
    <message>
        <source>27 Nov, or 3.</source>
        <translation>2026-11-27または3。</translation>
    </message>
    <message>
        <source>2h, 1d, 18:00 or tomorrow.</source>
        <translation>2h、1d、18:00またはtomorrow。</translation>
    </message>
    <message>
        <source>401-418 not 405, or 4th floor.</source>
        <translation>401-418 not 405または4th floor。</translation>
    </message>
    <message>
        <source>412 c20 wifi down !1d gives room 412 a credit of 20 and promises something by tomorrow.</source>
        <translation>412 c20 wifi down !1dで、412号室に20のクレジットを提供し、明日までのお約束をします。</translation>
    </message>
    <message>
        <source>412 credit shows the credits of room 412; empty shows all lines.</source>
        <translation>412 creditで412号室のクレジットを表示。空欄ならすべての行。</translation>
    </message>
    <message>
        <source>412 or nguyen; the arrow keys choose among several.</source>
        <translation>412またはnguyen。複数あれば矢印キーで選びます。</translation>
    </message>
    <message>
        <source>412, a name, or a booking's number.</source>
        <translation>412、お名前、または予約番号。</translation>
    </message>
    <message>
        <source>412, nguyen or GH1234; every word must fit.</source>
        <translation>412、nguyenまたはGH1234。すべての語に一致する必要があります。</translation>
    </message>
    <message>
        <source>412, or B-12.</source>
        <translation>412またはB-12。</translation>
    </message>
    <message>
        <source>42, as it is printed on its report.</source>
        <translation>42(報告書に印刷されている番号)。</translation>
    </message>
    <message>
        <source>42, or 23 Nov.</source>
        <translation>42または11月23日。</translation>
    </message>
    <message>
        <source>518.</source>
        <translation>518。</translation>
    </message>
    <message>
        <source>701, a name, or a booking's number.</source>
        <translation>701、お名前、または予約番号。</translation>
    </message>
    <message>
        <source>7KQ2, for a code that ends in 7KQ2.</source>
        <translation>末尾が7KQ2のコードなら7KQ2。</translation>
    </message>
    <message>
        <source>90 s at a counter where guests stand.</source>
        <translation>お客様が立たれるカウンターなら90秒。</translation>
    </message>
    <message>
        <source>A birthday cake delights; a credit for noise mends.</source>
        <translation>誕生日ケーキは「おもてなし」、騒音へのクレジットは「リカバリー」。</translation>
    </message>
    <message>
        <source>A breakfast worth 20 may cost the house 7.</source>
        <translation>20相当の朝食でも、ホテルの原価は7ということがあります。</translation>
    </message>
    <message>
        <source>A couple in one room has it twice, or once.</source>
        <translation>同室のお二人で2人分か、1組分か。</translation>
    </message>
    <message>
        <source>A couple in one room has two caps, or one.</source>
        <translation>同室のお二人の上限を、2人分とするか1組分とするか。</translation>
    </message>
    <message>
        <source>A credit of 20 for every room without hot water.</source>
        <translation>お湯の出ないすべてのお部屋に20のクレジット。</translation>
    </message>
    <message>
        <source>A lead's cap is also the most that a lead can approve.</source>
        <translation>リーダーの上限は、リーダーが承認できる上限でもあります。</translation>
    </message>
    <message>
        <source>A name alone is no proof: compare booking and dates first.</source>
        <translation>お名前だけでは確証になりません。先に予約と日付を照合してください。</translation>
    </message>
    <message>
        <source>A power cut in the street is nobody's fault here.</source>
        <translation>街の停電は、ここの誰の責任でもありません。</translation>
    </message>
    <message>
        <source>A ready gesture of the house's catalogue: it fills in value, cost and the usual cause.</source>
        <translation>ホテルのカタログにある定番です。提供額・原価・よくある原因が入ります。</translation>
    </message>
    <message>
        <source>A rep gives, a lead approves and closes shifts, a manager sets the policy.</source>
        <translation>スタッフが提供し、リーダーが承認とシフトの締めを行い、マネージャーが規定を決めます。</translation>
    </message>
    <message>
        <source>A slow breakfast is 1, a night without sleep is 3.</source>
        <translation>朝食の遅れは1、眠れなかった一夜は3。</translation>
    </message>
    <message>
        <source>A word on how the promise ended; it stands on the guest's time line.</source>
        <translation>お約束の結末についてのひとこと。お客様のタイムラインに載ります。</translation>
    </message>
    <message>
        <source>A4 in most of the world, Letter in North America.</source>
        <translation>世界の大半はA4、北米はレターです。</translation>
    </message>
    <message>
        <source>Ada Example, and not Ada alone.</source>
        <translation>Adaだけでなく、Ada Example。</translation>
    </message>
    <message>
        <source>After how long without a key or a click the desk locks itself; drafts are kept.</source>
        <translation>キーやクリックのないまま、この時間が過ぎるとデスクがロックされます。下書きは残ります。</translation>
    </message>
    <message>
        <source>All rooms that one incident befell: ranges, single rooms, floors, and what is left out.</source>
        <translation>一つのインシデントの対象となる全室：範囲、個別のお部屋、階、除くお部屋。</translation>
    </message>
    <message>
        <source>Always, where the computer takes its touch screen for a mouse.</source>
        <translation>コンピューターがタッチ画面をマウスとして扱う場合は「常に」。</translation>
    </message>
    <message>
        <source>An update is one file that ends in .latitude. It is signed: a changed or strange one is refused.</source>
        <translation>更新は .latitude で終わる一つのファイルです。署名があり、変更されたものや見知らぬものは拒まれます。</translation>
    </message>
    <message>
        <source>As IT was shown it, once.</source>
        <translation>IT 担当に一度だけ表示されたものです。</translation>
    </message>
    <message>
        <source>As IT wrote it: postgresql://latitude_grand_spa@db.example/latitude.</source>
        <translation>IT 担当が書いたとおり：postgresql://latitude_grand_spa@db.example/latitude.</translation>
    </message>
    <message>
        <source>Asked for it by mail on 3 November.</source>
        <translation>11月3日にメールでご依頼。</translation>
    </message>
    <message>
        <source>Bring an iron up.</source>
        <translation>アイロンをお持ちする。</translation>
    </message>
    <message>
        <source>By phone, when the room called.</source>
        <translation>お部屋からのお電話なら「電話」。</translation>
    </message>
    <message>
        <source>By when it is due: a span or a time, never “soon”.</source>
        <translation>期限。時間か時刻で書き、「近いうちに」とは書きません。</translation>
    </message>
    <message>
        <source>By when something more is promised to the guest; empty when nothing is.</source>
        <translation>さらにお約束することがあればその期限。なければ空欄。</translation>
    </message>
    <message>
        <source>C on the tabs chooses the credit, L the label, U the upgrade.</source>
        <translation>タブ上でCはクレジット、Lは送り状、Uはアップグレードを選びます。</translation>
    </message>
    <message>
        <source>CSV, which alone holds the guests' names.</source>
        <translation>お客様のお名前を含むのはCSVだけです。</translation>
    </message>
    <message>
        <source>Call about the parcel.</source>
        <translation>お荷物の件でお電話する。</translation>
    </message>
    <message>
        <source>Choose the stick itself, and the newest one on it for this computer is taken.</source>
        <translation>メモリーそのものを選ぶと、このコンピューター用の一番新しいものが使われます。</translation>
    </message>
    <message>
        <source>Copy it from the label: RR 1234 5678 9.</source>
        <translation>送り状から書き写します：RR 1234 5678 9。</translation>
    </message>
    <message>
        <source>Ctrl++ is one step larger anywhere, Ctrl+0 is 100 %.</source>
        <translation>Ctrl++でどこでも一段階大きく、Ctrl+0で100%になります。</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: 7, 30, 90 or 365 days.</source>
        <translation>Ctrl+1～Ctrl+4：7、30、90、365日。</translation>
    </message>
    <message>
        <source>Ctrl+Tab turns to the next one.</source>
        <translation>Ctrl+Tabで次に切り替えます。</translation>
    </message>
    <message>
        <source>D is delighted, F is fine, U is still unhappy.</source>
        <translation>Dは大変お喜び、Fはご納得、Uはまだご不満。</translation>
    </message>
    <message>
        <source>Deutsch, when the auditor reads German.</source>
        <translation>監査の方が日本語を読むなら日本語。</translation>
    </message>
    <message>
        <source>EUR, or type the country.</source>
        <translation>EUR、または国名を入力します。</translation>
    </message>
    <message>
        <source>Each such line is marked on the report.</source>
        <translation>該当する行にはレポートで印が付きます。</translation>
    </message>
    <message>
        <source>Empty at the first desk; at the next ones the eight groups that it shows.</source>
        <translation>最初のデスクでは空、次からはそこに表示された 8 組です。</translation>
    </message>
    <message>
        <source>Estimate 12, and write 14.37 on F3 when the carrier's bill is there.</source>
        <translation>12と概算し、運送会社の請求が届いたらF3で14.37と入力します。</translation>
    </message>
    <message>
        <source>Every cap can be changed later in the settings, from a day on.</source>
        <translation>上限はいずれも、あとで設定から日を指定して変更できます。</translation>
    </message>
    <message>
        <source>Every line of the shift, or only what a lead should look at.</source>
        <translation>シフトのすべての行、またはリーダーが確認すべき行だけ。</translation>
    </message>
    <message>
        <source>Everything, to see what was left open for days.</source>
        <translation>何日も未計上のものを確認するなら「すべて」。</translation>
    </message>
    <message>
        <source>Exceptions are amounts above a cap, reversals, estimates and doubtful clocks.</source>
        <translation>例外とは、上限超過、取消、概算、時計の疑わしい行です。</translation>
    </message>
    <message>
        <source>Express or standard.</source>
        <translation>速達または通常便。</translation>
    </message>
    <message>
        <source>Finds everything that can be done by a few letters of it; Enter does it.</source>
        <translation>数文字で、できることをすべて探せます。Enterで実行します。</translation>
    </message>
    <message>
        <source>Finds guests in house and all earlier ones, by room, name or confirmation.</source>
        <translation>滞在中と過去のお客様を、お部屋・お名前・予約番号で探します。</translation>
    </message>
    <message>
        <source>Finds what the guides say: every word must stand in a section.</source>
        <translation>ガイドの内容を検索します。すべての言葉が一つの節に含まれている必要があります。</translation>
    </message>
    <message>
        <source>Folio, bar, or voucher.</source>
        <translation>客室勘定、バー、またはクーポン。</translation>
    </message>
    <message>
        <source>For how many nights the better room is given; each night counts on its own day.</source>
        <translation>上位のお部屋を提供する泊数。各泊はその日の分として数えます。</translation>
    </message>
    <message>
        <source>For the room choose the column that is called “Zimmer” or “Room No.”.</source>
        <translation>お部屋には「Zimmer」や「Room No.」という名の列を選びます。</translation>
    </message>
    <message>
        <source>For whom the cap is: reps, leads or managers.</source>
        <translation>上限の対象：スタッフ、リーダー、マネージャー。</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one in the settings.</source>
        <translation>お忘れの場合は、マネージャーが設定で新しいPINを設定します。</translation>
    </message>
    <message>
        <source>Four groups of four signs; it may be typed without the dashes.</source>
        <translation>4文字ずつ4組。ハイフンなしでも入力できます。</translation>
    </message>
    <message>
        <source>Four to twelve digits; they are shown to nobody.</source>
        <translation>4～12桁の数字。誰にも表示されません。</translation>
    </message>
    <message>
        <source>Français for a guest from Lyon.</source>
        <translation>リヨンからのお客様にはFrançais。</translation>
    </message>
    <message>
        <source>Front desk, or Concierge.</source>
        <translation>フロントデスク、またはコンシェルジュ。</translation>
    </message>
    <message>
        <source>GH123456.</source>
        <translation>GH123456。</translation>
    </message>
    <message>
        <source>Grand Hotel.</source>
        <translation>グランドホテル。</translation>
    </message>
    <message>
        <source>How a guest reaches the desk from outside; it is printed on letters to guests.</source>
        <translation>お客様が外からデスクへ連絡する方法。お客様へのお手紙に印刷されます。</translation>
    </message>
    <message>
        <source>How amounts are written on screens and reports: with a point or a comma.</source>
        <translation>画面とレポートでの金額の表記：小数点はピリオドかコンマか。</translation>
    </message>
    <message>
        <source>How it is sent, as the carrier calls it.</source>
        <translation>配送方法。運送会社での呼び名で書きます。</translation>
    </message>
    <message>
        <source>How large the text of this computer's window is.</source>
        <translation>このコンピューターの画面の文字の大きさ。</translation>
    </message>
    <message>
        <source>How many business days up to today are counted.</source>
        <translation>本日までの何営業日を集計するか。</translation>
    </message>
    <message>
        <source>How many months after departure a guest is due to be erased; nothing goes by itself.</source>
        <translation>ご出発から何か月後に消去対象とするか。自動では消えません。</translation>
    </message>
    <message>
        <source>How much came back, at most what was given.</source>
        <translation>戻った金額。提供した額が上限です。</translation>
    </message>
    <message>
        <source>How much each role may give one guest in one day, to begin with.</source>
        <translation>各役割が1日にお客様お一人へ提供できる額の初期値。</translation>
    </message>
    <message>
        <source>How much it spoilt the stay, from a nuisance (1) to a stay spoilt (4).</source>
        <translation>ご滞在への影響の大きさ。少しご不便（1）からご滞在が台無し（4）まで。</translation>
    </message>
    <message>
        <source>How the guest reached the house with it.</source>
        <translation>お客様がどのようにホテルへ連絡されたか。</translation>
    </message>
    <message>
        <source>How the name is typed in another script, so that others find it.</source>
        <translation>別の文字でのお名前。ほかの人も探せるようになります。</translation>
    </message>
    <message>
        <source>Junior suite.</source>
        <translation>ジュニアスイート。</translation>
    </message>
    <message>
        <source>LL. Nobody approves an own line.</source>
        <translation>LL。自分の行は誰も承認できません。</translation>
    </message>
    <message>
        <source>LL. Nobody decides about an own line.</source>
        <translation>LL。自分の行は誰も判断できません。</translation>
    </message>
    <message>
        <source>Last 30 days.</source>
        <translation>直近30日。</translation>
    </message>
    <message>
        <source>Lets a lead approve an own line, for houses with one lead on duty.</source>
        <translation>リーダーが1名だけのホテル向けに、リーダーが自分の行を承認できるようにします。</translation>
    </message>
    <message>
        <source>Lyon.</source>
        <translation>リヨン。</translation>
    </message>
    <message>
        <source>MK.</source>
        <translation>MK。</translation>
    </message>
    <message>
        <source>MM.</source>
        <translation>MM。</translation>
    </message>
    <message>
        <source>Maja Kowal.</source>
        <translation>Maja Kowal。</translation>
    </message>
    <message>
        <source>Makes buttons, fields and rows large enough for a finger at every text size.</source>
        <translation>文字の大きさにかかわらず、ボタン・入力欄・行を指で押せる大きさにします。</translation>
    </message>
    <message>
        <source>No birthday and no row of the same digit.</source>
        <translation>誕生日や同じ数字の連続は避けてください。</translation>
    </message>
    <message>
        <source>No signal by the window from 20:00 to 22:30.</source>
        <translation>20:00から22:30まで窓際で電波が入らなかった。</translation>
    </message>
    <message>
        <source>Nothing is looked for in a network, now or later.</source>
        <translation>ネットワークでは今も後も何も探しません。</translation>
    </message>
    <message>
        <source>Nothing moves when the computer's own settings ask for none.</source>
        <translation>コンピューターの設定で動きを減らしている場合は、何も動きません。</translation>
    </message>
    <message>
        <source>Past shifts have a late correction's supplement beside them.</source>
        <translation>過去のシフトには、事後訂正の追補が並んでいます。</translation>
    </message>
    <message>
        <source>Reached her, the parcel is on its way.</source>
        <translation>ご連絡済み。お荷物は配送中です。</translation>
    </message>
    <message>
        <source>Rep: what reps gave in the last days.</source>
        <translation>スタッフ：スタッフが最近提供したもの。</translation>
    </message>
    <message>
        <source>S42 118-164 123400 3FA9 22B1 C0DE 77AA.</source>
        <translation>S42 118-164 123400 3FA9 22B1 C0DE 77AA。</translation>
    </message>
    <message>
        <source>She stays for a month and asks for me.</source>
        <translation>1か月ご滞在で、いつも私をご指名です。</translation>
    </message>
    <message>
        <source>Shows how many questions the cap has led to.</source>
        <translation>その上限で承認依頼が何回必要になったかを表示します。</translation>
    </message>
    <message>
        <source>Shows only the closed shifts that hold every word typed here.</source>
        <translation>ここに入力した語をすべて含む、締めたシフトだけを表示します。</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word typed here, in any column.</source>
        <translation>ここに入力した語を、いずれかの列にすべて含む行だけを表示します。</translation>
    </message>
    <message>
        <source>Standard double.</source>
        <translation>スタンダードダブル。</translation>
    </message>
    <message>
        <source>TS.</source>
        <translation>TS。</translation>
    </message>
    <message>
        <source>That manager's PIN, as it was when the backup was made.</source>
        <translation>そのマネージャーの、バックアップ作成時のPIN。</translation>
    </message>
    <message>
        <source>The PIN of then, if it was changed since.</source>
        <translation>その後変更していれば、当時のPIN。</translation>
    </message>
    <message>
        <source>The PIN that you sign in with now.</source>
        <translation>現在サインインに使っているPIN。</translation>
    </message>
    <message>
        <source>The PIN that you sign in with.</source>
        <translation>サインインに使うPIN。</translation>
    </message>
    <message>
        <source>The PIN to begin with, 4 to 12 digits; the person can change it in the settings.</source>
        <translation>最初のPIN（4～12桁の数字）。本人が設定で変更できます。</translation>
    </message>
    <message>
        <source>The arrow keys choose, Tab goes to the word, Enter confirms.</source>
        <translation>矢印キーで選び、Tabでひとことへ、Enterで確定します。</translation>
    </message>
    <message>
        <source>The arrow keys turn from one to the next.</source>
        <translation>矢印キーで順に切り替えます。</translation>
    </message>
    <message>
        <source>The booking's number, if there is one: those who share it are one party.</source>
        <translation>ご予約があればその番号。同じ番号の方はご一行になります。</translation>
    </message>
    <message>
        <source>The business day from which it is in force; lines posted before keep their cap.</source>
        <translation>適用を始める営業日。それより前に記帳した行の上限は変わりません。</translation>
    </message>
    <message>
        <source>The business days on which the lines of the file were posted, or the shift that holds them.</source>
        <translation>ファイルの行が記録された営業日、またはその行を含むシフト。</translation>
    </message>
    <message>
        <source>The charger that was left in the room.</source>
        <translation>お部屋にお忘れの充電器。</translation>
    </message>
    <message>
        <source>The code that was printed when the hotel was set up; it gives a manager a new PIN.</source>
        <translation>ホテルの設定時に印刷したコード。マネージャーの新しいPINを設定できます。</translation>
    </message>
    <message>
        <source>The colours of this computer's window; they are no policy.</source>
        <translation>このコンピューターの画面の配色。規定ではありません。</translation>
    </message>
    <message>
        <source>The currency of all amounts. It cannot be changed once something was posted.</source>
        <translation>すべての金額の通貨。記帳を始めると変更できません。</translation>
    </message>
    <message>
        <source>The day of departure, as a date or a number of nights; empty when it is open.</source>
        <translation>ご出発日。日付か泊数で入力し、未定なら空欄。</translation>
    </message>
    <message>
        <source>The first and the last business day whose lines the file holds; the same day twice is that day.</source>
        <translation>ファイルに行が入る最初と最後の営業日。同じ日を二度選ぶとその日だけになります。</translation>
    </message>
    <message>
        <source>The first and the last of a month.</source>
        <translation>月の最初の日と最後の日。</translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation>翌月の1日。</translation>
    </message>
    <message>
        <source>The footer of the last printed report, so that no number on paper is given out twice.</source>
        <translation>最後に印刷したレポートのフッター。紙の上の番号が二重に使われるのを防ぎます。</translation>
    </message>
    <message>
        <source>The guest did not want it.</source>
        <translation>お客様が希望されなかった。</translation>
    </message>
    <message>
        <source>The guest who gets it, by room, name or confirmation; in house comes first.</source>
        <translation>提供先のお客様。お部屋・お名前・予約番号で探します。滞在中の方が先に出ます。</translation>
    </message>
    <message>
        <source>The guest's name as the guest writes it, in any script.</source>
        <translation>お客様ご自身の表記によるお名前。文字の種類は問いません。</translation>
    </message>
    <message>
        <source>The hotel's name as it stands on the lock screen and on every report.</source>
        <translation>ロック画面とすべてのレポートに載るホテル名。</translation>
    </message>
    <message>
        <source>The hotel’s key, which opens what the desks tell each other. The first desk makes it.</source>
        <translation>ホテルの鍵。デスク同士のやり取りを開きます。最初のデスクが作ります。</translation>
    </message>
    <message>
        <source>The initials of a manager, as they were when the backup was made.</source>
        <translation>マネージャーの、バックアップ作成時のイニシャル。</translation>
    </message>
    <message>
        <source>The initials of the lead who agrees to the amount above your cap.</source>
        <translation>あなたの上限を超える額に同意するリーダーのイニシャル。</translation>
    </message>
    <message>
        <source>The initials of the lead who decides about the amount.</source>
        <translation>金額を判断するリーダーのイニシャル。</translation>
    </message>
    <message>
        <source>The initials of the manager who puts on record that the damage was seen.</source>
        <translation>破損を確認したと記録に残すマネージャーのイニシャル。</translation>
    </message>
    <message>
        <source>The language of reports and papers from now on; a letter or a voucher may be in another one.</source>
        <translation>今後のレポートや書面の言語。お手紙とクーポンは別の言語にもできます。</translation>
    </message>
    <message>
        <source>The language of this one letter or voucher; the house's own is chosen already.</source>
        <translation>この手紙または券だけの言語です。ホテルの言語があらかじめ選ばれています。</translation>
    </message>
    <message>
        <source>The language that the window speaks with you; others keep theirs.</source>
        <translation>あなた用の画面の言語。ほかの人には影響しません。</translation>
    </message>
    <message>
        <source>The last day on which a voucher is good.</source>
        <translation>クーポンの有効期限日。</translation>
    </message>
    <message>
        <source>The last four signs of the recovery code, as a sign that it stands on paper.</source>
        <translation>復旧コードの末尾4文字。紙に控えた印とします。</translation>
    </message>
    <message>
        <source>The lead's own PIN, typed by the lead. Your session stays yours.</source>
        <translation>リーダー本人が入力するPIN。あなたのサインインはそのままです。</translation>
    </message>
    <message>
        <source>The lift is being mended, 512 waits for a call at 08:00.</source>
        <translation>エレベーター修理中。512号室は8:00にお電話をお待ちです。</translation>
    </message>
    <message>
        <source>The manager's own PIN, typed by the manager.</source>
        <translation>マネージャー本人が入力するPIN。</translation>
    </message>
    <message>
        <source>The most for one guest in one business day, to be tried on what was given.</source>
        <translation>1営業日にお客様お一人への上限額。これまでの提供に当てはめて試します。</translation>
    </message>
    <message>
        <source>The most that this role may give one guest in one business day.</source>
        <translation>この役割が1営業日にお客様お一人へ提供できる最大額。</translation>
    </message>
    <message>
        <source>The name as it should have been written; lines keep the one they were posted under.</source>
        <translation>本来の正しいお名前。行には記帳時のお名前が残ります。</translation>
    </message>
    <message>
        <source>The name of this counter, printed on every report.</source>
        <translation>このカウンターの名称。すべてのレポートに印刷されます。</translation>
    </message>
    <message>
        <source>The name that stands on the label, such as Post.</source>
        <translation>送り状にある会社名。例：Post。</translation>
    </message>
    <message>
        <source>The new PIN once more, so that no slip locks anybody out.</source>
        <translation>打ち間違いで誰も締め出されないよう、新しいPINをもう一度。</translation>
    </message>
    <message>
        <source>The new PIN: 4 to 12 digits that nobody else can guess.</source>
        <translation>新しいPIN：ほかの人に推測されない4～12桁の数字。</translation>
    </message>
    <message>
        <source>The number by which the parcel can be followed; it helps to keep the promise.</source>
        <translation>お荷物を追跡できる番号。お約束を果たす助けになります。</translation>
    </message>
    <message>
        <source>The number of the shift whose lines the file holds. The one that is open stands there first.</source>
        <translation>ファイルに行が入るシフトの番号。最初は開いているシフトです。</translation>
    </message>
    <message>
        <source>The number under which it stands in the other system, so that both can be compared.</source>
        <translation>もう一方のシステムでの番号。両者を照合できます。</translation>
    </message>
    <message>
        <source>The one you typed at the lock screen.</source>
        <translation>ロック画面で入力したもの。</translation>
    </message>
    <message>
        <source>The other entry of the same guest; both count together, and it can be undone.</source>
        <translation>同じお客様の別登録。両方を合算し、元に戻せます。</translation>
    </message>
    <message>
        <source>The paper that reports are laid out for.</source>
        <translation>レポートの組版に使う用紙。</translation>
    </message>
    <message>
        <source>The password of that user. It is kept in this computer’s keyring and nowhere else.</source>
        <translation>そのユーザーのパスワード。このコンピューターのキーリングにだけ保存されます。</translation>
    </message>
    <message>
        <source>The person's name as on the badge; it stands on reports.</source>
        <translation>名札どおりの名前。レポートに載ります。</translation>
    </message>
    <message>
        <source>The quick line's words stay the same in every language.</source>
        <translation>クイック入力の言葉は、どの言語でも同じです。</translation>
    </message>
    <message>
        <source>The room from now on. What is left of the cap and all lines stay with the guest.</source>
        <translation>今後のお部屋。残り枠とすべての行はお客様に付いて移ります。</translation>
    </message>
    <message>
        <source>The room or category that the guest gets instead.</source>
        <translation>代わりに提供するお部屋またはカテゴリー。</translation>
    </message>
    <message>
        <source>The room or category that the guest had booked.</source>
        <translation>お客様が予約されていたお部屋またはカテゴリー。</translation>
    </message>
    <message>
        <source>The room; leave it empty for a caller without a booking.</source>
        <translation>お部屋。ご予約のないお問い合わせの方は空欄にします。</translation>
    </message>
    <message>
        <source>The same PIN once more, so that no slip locks anybody out.</source>
        <translation>打ち間違いで誰も締め出されないよう、同じPINをもう一度。</translation>
    </message>
    <message>
        <source>The same digits as in the field before.</source>
        <translation>前の欄と同じ数字。</translation>
    </message>
    <message>
        <source>The shift that is open now, or those that were closed with their reports.</source>
        <translation>開始中のシフト、または締めたシフトとそのレポート。</translation>
    </message>
    <message>
        <source>The stay of the guest who called; nothing has to be typed again.</source>
        <translation>お問い合わせのお客様のご滞在。再入力は不要です。</translation>
    </message>
    <message>
        <source>The voucher's number, or the posting's in the hotel system.</source>
        <translation>クーポン番号、またはPMSでの計上番号。</translation>
    </message>
    <message>
        <source>The whole gesture in one line, in any order: the room or name, what is given, why.</source>
        <translation>特別対応のすべてを一行で。順序は自由：お部屋かお名前、提供内容、原因。</translation>
    </message>
    <message>
        <source>The whole name as the old log writes it; what would be erased is shown first.</source>
        <translation>古い記録に書かれているとおりの氏名全体。消去されるものが先に表示されます。</translation>
    </message>
    <message>
        <source>Tick it for a list of the whole house, never for a list of one floor.</source>
        <translation>ホテル全体のリストのときだけチェックします。一部の階のリストでは付けません。</translation>
    </message>
    <message>
        <source>Tries no cap at all on what was given.</source>
        <translation>これまでの提供に、上限なしを当てはめて試します。</translation>
    </message>
    <message>
        <source>Up to four letters that stand for the person on every line; nobody else may have them.</source>
        <translation>すべての行でその人を表す4文字以内の文字。ほかの人とは重複できません。</translation>
    </message>
    <message>
        <source>What became of the promise: kept, broken, or yours from now on.</source>
        <translation>お約束の結果：果たした、守れず、または以後自分が担当。</translation>
    </message>
    <message>
        <source>What each of these rooms is given; all of them get the same.</source>
        <translation>対象の各室への提供内容。すべて同じものになります。</translation>
    </message>
    <message>
        <source>What else the guest said, if it helps whoever is on next.</source>
        <translation>ほかにお客様がおっしゃったこと。次の担当の助けになる場合に。</translation>
    </message>
    <message>
        <source>What happened, in a few words, when no other reason fits.</source>
        <translation>ほかの理由に当てはまらないとき、起きたことを短く。</translation>
    </message>
    <message>
        <source>What happened, in your words: facts about the stay, never judgments about the person.</source>
        <translation>起きたことを自分の言葉で。ご滞在の事実を書き、人への評価は書きません。</translation>
    </message>
    <message>
        <source>What is given: a prepaid shipping label, a credit, or a better room.</source>
        <translation>提供するもの：元払いの送り状、クレジット、または上位のお部屋。</translation>
    </message>
    <message>
        <source>What is promised to the guest, who reads it in the letter; so that anybody can keep it.</source>
        <translation>お客様へのお約束の内容です。お手紙で読まれ、誰でも果たせるように書きます。</translation>
    </message>
    <message>
        <source>What is promised; the guest reads it in the letter. When this is empty, the note says it to the house alone.</source>
        <translation>お約束の内容です。お客様はお手紙で読まれます。空欄なら、メモが館内だけに伝えます。</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>送る品物。</translation>
    </message>
    <message>
        <source>What is told of these days: spend, what broke, how it landed, who dares.</source>
        <translation>この期間の何を表示するか：支出、不具合、お客様の反応、活用度。</translation>
    </message>
    <message>
        <source>What it costs the house, which is often less than its value; empty means the same.</source>
        <translation>ホテルの原価。提供額より低いことがよくあります。空欄なら同額。</translation>
    </message>
    <message>
        <source>What it was, in your words. It goes on record and stands beside the pattern.</source>
        <translation>何があったかを自分の言葉で。記録に残り、傾向の隣に表示されます。</translation>
    </message>
    <message>
        <source>What stands before the decimals, so that the spreadsheets of your country read numbers.</source>
        <translation>小数点の記号。お国の表計算ソフトで数値として読めるように選びます。</translation>
    </message>
    <message>
        <source>What the bill says; the difference from the estimate counts today, outside every cap.</source>
        <translation>請求書の金額。概算との差額は本日分となり、どの上限にも数えません。</translation>
    </message>
    <message>
        <source>What the file is for: a spreadsheet, an auditor's verifier, or accounts.</source>
        <translation>ファイルの用途：表計算、監査人の検証、または会計。</translation>
    </message>
    <message>
        <source>What the guest gets, counted against your cap; of an upgrade it is for each night.</source>
        <translation>お客様への提供額。あなたの上限に数えます。アップグレードは1泊あたり。</translation>
    </message>
    <message>
        <source>What the guest says of it; the last answer counts.</source>
        <translation>お客様の反応。最後の回答が有効です。</translation>
    </message>
    <message>
        <source>What the guest's time line tells: everything, or only one kind of it.</source>
        <translation>お客様のタイムラインに表示する内容：すべて、または一種類だけ。</translation>
    </message>
    <message>
        <source>What the next shift should know; it is printed on this shift's report.</source>
        <translation>次のシフトに伝えること。このシフトのレポートに印刷されます。</translation>
    </message>
    <message>
        <source>What the person may do; each role includes the one before.</source>
        <translation>その人にできること。各役割は前の役割を含みます。</translation>
    </message>
    <message>
        <source>When the business day ends, if the night audit has not rolled it before.</source>
        <translation>ナイトオーディットで更新されない場合の、営業日の終わりの時刻。</translation>
    </message>
    <message>
        <source>Where a newer version of Latitude is put in the place of this one, from a file on a stick.</source>
        <translation>メモリーのファイルから、Latitude の新しい版にここで入れ替えます。</translation>
    </message>
    <message>
        <source>Where it goes; a town is enough, the address is on the label.</source>
        <translation>送り先。市区町村で十分です。住所は送り状にあります。</translation>
    </message>
    <message>
        <source>Where the credit is taken off: the folio, an outlet, or a voucher for later.</source>
        <translation>クレジットの差し引き先：客室勘定、館内施設、または後日用のクーポン。</translation>
    </message>
    <message>
        <source>Where the hotel is: it decides the hour on every line. Type a city.</source>
        <translation>ホテルの所在地。各行の時刻の基準になります。都市名を入力します。</translation>
    </message>
    <message>
        <source>Where the hotel’s desks meet, as IT gave it: a user of this desk’s own stands in it.</source>
        <translation>ホテルのデスクが合流する場所。IT 担当から渡されたとおりに。このデスク専用のユーザーが入っています。</translation>
    </message>
    <message>
        <source>Whether anything in the window moves for a moment, such as a bar that fills.</source>
        <translation>伸びる棒のように、画面のものを一瞬動かすかどうか。</translation>
    </message>
    <message>
        <source>Whether each guest has a cap, or all who share a stay have one together.</source>
        <translation>お客様ごとの上限か、ご滞在を共にする方全員で一つの上限か。</translation>
    </message>
    <message>
        <source>Whether each guest has the cap that is tried, or all who share a stay together.</source>
        <translation>試す上限をお客様ごととするか、ご滞在を共にする方全員で一つとするか。</translation>
    </message>
    <message>
        <source>Whether guests who are in house here, but not on the list, have left.</source>
        <translation>ここでは滞在中でもリストにないお客様を、ご出発済みとするか。</translation>
    </message>
    <message>
        <source>Whether it mends something, delights somebody, or is simply goodwill.</source>
        <translation>埋め合わせか、喜んでいただくためか、純粋なご厚意か。</translation>
    </message>
    <message>
        <source>Whether other stays under the same name go too, when they are the same person's.</source>
        <translation>同じ方のものである場合、同じお名前の別のご滞在も消去するか。</translation>
    </message>
    <message>
        <source>Whether the amount is a guess until the bill comes; the difference is billed later.</source>
        <translation>請求が届くまでの見込み額かどうか。差額はあとで精算します。</translation>
    </message>
    <message>
        <source>Which column of the file holds this; the list is shown before anything is written.</source>
        <translation>この項目が入っているファイルの列。書き込む前にリストを表示します。</translation>
    </message>
    <message>
        <source>Which part of the settings is shown, as far as your role may see it.</source>
        <translation>設定のどの部分を表示するか。役割に応じて見える範囲が変わります。</translation>
    </message>
    <message>
        <source>Who carries the parcel. It stands on the line and is erased with the guest.</source>
        <translation>お荷物を運ぶ会社。行に載り、お客様と共に消去されます。</translation>
    </message>
    <message>
        <source>Who owes it, by initials. It goes on to the next shift with this name.</source>
        <translation>担当者のイニシャル。この名前のまま次のシフトへ引き継がれます。</translation>
    </message>
    <message>
        <source>Who owes it, by initials; you, when this is empty.</source>
        <translation>担当者のイニシャル。空欄ならあなたです。</translation>
    </message>
    <message>
        <source>Whose doing it was: the house's, somebody else's, the guest's or nobody's.</source>
        <translation>誰に起因するか：ホテル、ほかの誰か、お客様、または誰でもない。</translation>
    </message>
    <message>
        <source>Whose gestures are replayed under another cap. Nothing is written.</source>
        <translation>誰の特別対応を別の上限で試算するか。何も書き込みません。</translation>
    </message>
    <message>
        <source>Whose guide is shown: yours first, and everybody may read all of them.</source>
        <translation>誰のガイドを表示するか。最初は自分のもので、誰でもすべて読めます。</translation>
    </message>
    <message>
        <source>Whose lines are listed: those of the open shift, of the business day, or all of them.</source>
        <translation>リストに載せる行：開始中のシフト、営業日、またはすべて。</translation>
    </message>
    <message>
        <source>Why it was needed; type any part of it. Later this shows what breaks most often.</source>
        <translation>必要になった原因。どの部分を入力しても探せます。のちに、何が最も多く起きるか分かります。</translation>
    </message>
    <message>
        <source>Why the guest is erased; it is kept, so it must not name the guest.</source>
        <translation>消去する理由。記録に残るため、お客様のお名前は書かないでください。</translation>
    </message>
    <message>
        <source>Why the line is taken back. Both lines stay in the journal, linked.</source>
        <translation>取り消す理由。両方の行がジャーナルに紐づいて残ります。</translation>
    </message>
    <message>
        <source>Will tell her friends.</source>
        <translation>お友達にも勧めてくださるとのこと。</translation>
    </message>
    <message>
        <source>Yamada Tarō for 山田 太郎.</source>
        <translation>山田 太郎に対してYamada Tarō。</translation>
    </message>
    <message>
        <source>Your own PIN once more, because an erasure cannot be taken back.</source>
        <translation>消去は元に戻せないため、あなたのPINをもう一度。</translation>
    </message>
    <message>
        <source>Your own PIN once more, because the desk was left alone for a while.</source>
        <translation>デスクをしばらく離れていたため、あなたのPINをもう一度。</translation>
    </message>
    <message>
        <source>Your own PIN; the desk opens by itself when it is whole.</source>
        <translation>あなたのPIN。すべての桁が揃うとデスクは自動で開きます。</translation>
    </message>
    <message>
        <source>back finds “Back up now”.</source>
        <translation>「バック」で「今すぐバックアップ」が見つかります。</translation>
    </message>
    <message>
        <source>restore backup, or cap.</source>
        <translation>restore backup、またはcap。ガイドは英語です。</translation>
    </message>
    <message>
        <source>vienna finds Europe/Vienna.</source>
        <translation>viennaでEurope/Viennaが見つかります。</translation>
    </message>
    <message>
        <source>wifi finds “Wi-Fi”; without a cause it is a plain kindness.</source>
        <translation>wifiで「Wi-Fi」が見つかります。原因なしは純粋なご厚意です。</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn instead of Lukas Nguyen.</source>
        <translation>Lukas NguyenではなくŁukasz Nguyễn。</translation>
    </message>
    <message>
        <source>Łukasz Nguyễn, or 山田 太郎.</source>
        <translation>Łukasz Nguyễnまたは山田 太郎。</translation>
    </message>
    <message>
        <source>“As the system” turns dark when the computer does.</source>
        <translation>「システムに合わせる」では、コンピューターに合わせて暗くなります。</translation>
    </message>
    <message>
        <source>“Breakfast for one” fills in what the guest gets and what it costs the house.</source>
        <translation>「朝食（1名様）」で、提供額とホテルの原価が入ります。</translation>
    </message>
    <message>
        <source>“Entered wrong” also takes its promise back; “returned” can be for a part.</source>
        <translation>「入力誤り」ではお約束も取り消されます。「返却」は一部でも可能です。</translation>
    </message>
    <message>
        <source>“Managers” tells how a cap is changed.</source>
        <translation>「マネージャー」には上限の変え方が書かれています。</translation>
    </message>
    <message>
        <source>“Promised” shows what was promised, kept and broken over all visits.</source>
        <translation>「お約束」で、すべてのご滞在のお約束と、果たしたか守れなかったかを表示します。</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>送り状</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Business day {day}</source>
        <translation>営業日 {day}</translation>
    </message>
    <message>
        <source>Still the business day {day} until {time}</source>
        <translation>{time}までは営業日{day}のまま</translation>
    </message>
    <message>
        <source>shift {number} since {time}</source>
        <translation>シフト{number}（{time}から）</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>? unconfirmed</source>
        <translation>? 未確認</translation>
    </message>
    <message>
        <source>A lead alone may approve an own entry; what is above the own authority waits.</source>
        <translation>リーダーが一人のときは自分の記帳を承認できます。自分の権限を超えるものは承認待ちになります。</translation>
    </message>
    <message>
        <source>About line, and what was said</source>
        <translation>対象の行とお客様のお言葉</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>それを超えるとき</translation>
    </message>
    <message>
        <source>Above that cap</source>
        <translation>その上限を超過</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>All exceptions</source>
        <translation>すべての例外</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An approval asked within a fresh cap is for an amount that the cap alone would have covered: the guest had been given something that day already. Within what is left of the cap the desk asks nobody.</source>
        <translation>未使用の上限内での承認依頼とは、上限だけで足りたはずの金額への依頼です。その日すでにお客様に何かを差し上げていたためです。上限の残りの範囲内では、誰にも承認を求めません。</translation>
    </message>
    <message>
        <source>Another cap, tried</source>
        <translation>別の上限での試算</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>お返事</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>金額の制限なし</translation>
    </message>
    <message>
        <source>Approval of line {seq}</source>
        <translation>行{seq}の承認</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approvals asked</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approvals that are asked for</source>
        <translation>承認を求めているもの</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>As the day ended</source>
        <translation>当日終了時</translation>
    </message>
    <message>
        <source>Ask a lead: the PIN at your own station.</source>
        <translation>リーダーに依頼し、自分の端末でPINを入力してもらいます。</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead.</source>
        <translation>マネージャーか別のリーダーに依頼します。</translation>
    </message>
    <message>
        <source>Ask a manager, or another lead. Alone: approve it yourself, it prints boxed.</source>
        <translation>マネージャーか別のリーダーに依頼します。一人のときは自分で承認し、枠囲みで印刷されます。</translation>
    </message>
    <message>
        <source>Ask another manager.</source>
        <translation>別のマネージャーに依頼します。</translation>
    </message>
    <message>
        <source>Ask for {person} at the {desk}, at any hour.</source>
        <translation>いつでも{person}（{desk}）にお申し付けください。</translation>
    </message>
    <message>
        <source>Asked above the cap</source>
        <translation>上限超過の承認依頼</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求確定</translation>
    </message>
    <message>
        <source>Billed amount of line {seq}</source>
        <translation>行{seq}の請求額</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>営業日一覧</translation>
    </message>
    <message>
        <source>Business-day report</source>
        <translation>営業日レポート</translation>
    </message>
    <message>
        <source>Business-day report, restated</source>
        <translation>営業日レポート（訂正後）</translation>
    </message>
    <message>
        <source>Business-day report, so far</source>
        <translation>営業日レポート（途中）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>原因別</translation>
    </message>
    <message>
        <source>By guest, with cap use</source>
        <translation>お客様別・上限の使用状況</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>スタッフ別</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>シフト別</translation>
    </message>
    <message>
        <source>Came late: {desk}</source>
        <translation>遅れて届いた行：{desk}</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>締めた人</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>その後の訂正</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Cost to the house</source>
        <translation>ホテルの原価</translation>
    </message>
    <message>
        <source>Cost to the houses</source>
        <translation>ホテルの原価</translation>
    </message>
    <message>
        <source>Cost, restated</source>
        <translation>原価（訂正後）</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>締め時刻</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Desks of the hotel</source>
        <translation>ホテルのデスク</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total tells what came of these gestures in the end; it is not added to the totals of later reports.</source>
        <translation>訂正はそれぞれ、記帳されたシフトと営業日の行であり、そこで集計されます。訂正後の合計は、これらの特別対応が最終的にいくらになったかを示すもので、以後のレポートの合計には加算されません。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Estimates without their bill</source>
        <translation>請求が届いていない概算</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Every line: {desk}</source>
        <translation>全行：{desk}</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>次のシフトへ</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Front-office manager</source>
        <translation>フロント責任者</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Gesture and correction</source>
        <translation>特別対応と訂正</translation>
    </message>
    <message>
        <source>Gesture, cause and note</source>
        <translation>特別対応・原因・メモ</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>特別対応</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供した人</translation>
    </message>
    <message>
        <source>Given in the shift</source>
        <translation>シフト中の提供</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>グループレポート</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Guests delighted</source>
        <translation>大変お喜びのお客様</translation>
    </message>
    <message>
        <source>Guests to look after</source>
        <translation>気を配りたいお客様</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>引き継ぎ者</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Handover of shift No. {n}</source>
        <translation>シフトNo. {n} 引き継ぎ書</translation>
    </message>
    <message>
        <source>Handover so far</source>
        <translation>引き継ぎ書（途中）</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>対応した方</translation>
    </message>
    <message>
        <source>Helped are guests with a gesture of this person; served without are guests the person promised something, kept a promise for or asked how it landed, and gave nothing. Median use of the cap is over the guests of a day, left is what remained of those caps. Patterns of single people are for a conversation and are not printed.</source>
        <translation>「対応した方」はこの担当者が特別対応を提供したお客様、「提供なしの接客」はお約束をした、お約束を果たした、またはご感想を伺ったものの何も提供しなかったお客様です。上限使用率の中央値は1日のお客様ごと、「残り」はその上限の残額です。個人の傾向は面談のためのもので、印刷しません。</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>お客様の反応</translation>
    </message>
    <message>
        <source>How it landed, by cause</source>
        <translation>お客様の反応（原因別）</translation>
    </message>
    <message>
        <source>How it landed, by kind</source>
        <translation>お客様の反応（種類別）</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>INTERIM</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>If anything on this page is not as it should be, please tell us: one person sees to it for you.</source>
        <translation>この書面にお気づきの点がございましたら、お知らせください。担当者が責任をもって対応いたします。</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>お客様のお言葉</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>中間レポート</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>It stands as it was exported; its proof: {proof}</source>
        <translation>書き出したときのままです。その証明: {proof}</translation>
    </message>
    <message>
        <source>Its head: {head}</source>
        <translation>その先頭ハッシュ: {head}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>送り状</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Late corrections</source>
        <translation>事後訂正</translation>
    </message>
    <message>
        <source>Late corrections: {desk}</source>
        <translation>後日の訂正：{desk}</translation>
    </message>
    <message>
        <source>Latitude · type the line above, or scan the code, to check this paper against the journal.</source>
        <translation>Latitude · 上の行を入力するかコードを読み取ると、この書面をジャーナルと照合できます。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Ledger {ledger}, head  {head}</source>
        <translation>台帳 {ledger}、先頭  {head}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Left on caps touched</source>
        <translation>使い始めた上限の残り</translation>
    </message>
    <message>
        <source>Left on caps used</source>
        <translation>使用した上限の残り</translation>
    </message>
    <message>
        <source>Line {seq} declined</source>
        <translation>行{seq}を却下</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>承認できる範囲</translation>
    </message>
    <message>
        <source>Median use</source>
        <translation>活用の中央値</translation>
    </message>
    <message>
        <source>Median use of the cap</source>
        <translation>上限の活用の中央値</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Morning line-up</source>
        <translation>朝礼資料</translation>
    </message>
    <message>
        <source>Night auditor</source>
        <translation>夜間監査</translation>
    </message>
    <message>
        <source>No desk has joined yet at: {hotels}.</source>
        <translation>まだどのデスクも参加していないホテル：{hotels}。</translation>
    </message>
    <message>
        <source>No desk has joined yet.</source>
        <translation>まだどのデスクも参加していません。</translation>
    </message>
    <message>
        <source>No guest said yesterday that they were delighted. Ask one today: how did it land?</source>
        <translation>昨日、大変お喜びと伺ったお客様はいませんでした。今日はお一人に「いかがでしたか」と伺ってみましょう。</translation>
    </message>
    <message>
        <source>No promise, approval or bill is open, and nobody is known to be unhappy.</source>
        <translation>未処理のお約束・承認・請求はなく、ご不満と伺っているお客様もいません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>No. {n}</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; what is above the own authority waits.</source>
        <translation>自分の記帳は誰も承認できません。自分の権限を超えるものは承認待ちになります。</translation>
    </message>
    <message>
        <source>None was left.</source>
        <translation>メモはありません。</translation>
    </message>
    <message>
        <source>Not heard of since</source>
        <translation>最後の受信</translation>
    </message>
    <message>
        <source>Not whole yet</source>
        <translation>まだ揃っていません</translation>
    </message>
    <message>
        <source>Nothing is handed over.</source>
        <translation>引き継ぎ事項はありません。</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>特記事項はありません。</translation>
    </message>
    <message>
        <source>Nothing that was given in these days stands.</source>
        <translation>この期間に提供して有効なものはありません。</translation>
    </message>
    <message>
        <source>Nothing to ask.</source>
        <translation>依頼は不要です。</translation>
    </message>
    <message>
        <source>Nothing was given in this shift.</source>
        <translation>このシフトでの提供はありません。</translation>
    </message>
    <message>
        <source>Nothing was given on this business day.</source>
        <translation>この営業日の提供はありません。</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>On your own, for all kinds together</source>
        <translation>自分の判断で（全種類合計）</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始した人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>超過額</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Page {n} of </source>
        <translation>ページ {n} / </translation>
    </message>
    <message>
        <source>Policy version {n}, in force since {date}</source>
        <translation>規定 第{n}版、{date}から適用</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>記帳者</translation>
    </message>
    <message>
        <source>Prepaid label</source>
        <translation>料金支払い済み送り状</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>期限のお約束</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Read from {where}, {moment} UTC</source>
        <translation>{where} から取得、{moment} UTC</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Reported up to</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>訂正後</translation>
    </message>
    <message>
        <source>Restated totals</source>
        <translation>訂正後の合計</translation>
    </message>
    <message>
        <source>Reversal of line {seq}</source>
        <translation>行{seq}の取消</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>{room}号室</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>伺った時刻</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>発送者</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Served without</source>
        <translation>提供なしの接客</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Shift closed by</source>
        <translation>シフトを閉じた人</translation>
    </message>
    <message>
        <source>Shift report No. {n}</source>
        <translation>シフトレポート No. {n}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Show this page where you use it. The desk checks its code; it is good once and is not paid out in cash.</source>
        <translation>ご利用の際にこの書面をご提示ください。フロントでコードを確認いたします。1回限り有効で、現金とは引き換えられません。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Still unhappy</source>
        <translation>まだご不満</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Supplement {name}</source>
        <translation>追補 {name}</translation>
    </message>
    <message>
        <source>Supplements before</source>
        <translation>これまでの追補</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>取消済</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taken back on {moment}, by line {seq}. It is worth nothing any more.</source>
        <translation>{moment}に行{seq}で取り消されました。もう価値はありません。</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>引き受け者</translation>
    </message>
    <message>
        <source>The best stories</source>
        <translation>よい出来事</translation>
    </message>
    <message>
        <source>The day reports of these days come to the same {money}.</source>
        <translation>この期間の日報の合計も同じ{money}です。</translation>
    </message>
    <message>
        <source>The defect bill</source>
        <translation>不具合コスト</translation>
    </message>
    <message>
        <source>The house pays the carrier. Hand this page in with the parcel at the desk.</source>
        <translation>送料はホテルが負担いたします。この書面をお荷物と一緒にフロントへお渡しください。</translation>
    </message>
    <message>
        <source>The original report</source>
        <translation>元のレポート</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>シフトはまだ開いています。</translation>
    </message>
    <message>
        <source>There is a page all the same: no day is missing.</source>
        <translation>それでも1枚あります。欠けている日はありません。</translation>
    </message>
    <message>
        <source>There is a report all the same: no number is missing.</source>
        <translation>それでもレポートがあります。欠けている番号はありません。</translation>
    </message>
    <message>
        <source>There is nothing to put side by side.</source>
        <translation>比較するものがありません。</translation>
    </message>
    <message>
        <source>This is what we have done for you, and what you can still expect of us.</source>
        <translation>これまでに対応いたしましたことと、これからお約束することをお知らせいたします。</translation>
    </message>
    <message>
        <source>This is what we have done for you.</source>
        <translation>これまでに対応いたしましたことをお知らせいたします。</translation>
    </message>
    <message>
        <source>This is what we have promised you.</source>
        <translation>お客様にお約束したことをお知らせいたします。</translation>
    </message>
    <message>
        <source>This paper is kept for the record. What it was for was taken back.</source>
        <translation>この書面は記録として保管します。対象のものは取り消されています。</translation>
    </message>
    <message>
        <source>This supplement</source>
        <translation>この追補</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>伺った人</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Up to {money} a guest and day, in all</source>
        <translation>お客様1名・1日につき合計{money}まで</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>上限の活用</translation>
    </message>
    <message>
        <source>Use of the caps</source>
        <translation>上限の活用</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>有効期限: {date}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Value and cost are those of the day reports of these days. A cap is touched when a rep first gives a guest something on a day; its use is what was given on it, with what was approved above, and what is left was not needed, or not dared. It counts each time a gesture finds nothing on it as far as its desk knows: twice where two desks gave before they met, where a guest was booked twice, or where all was taken back in between; then less was left. “Above” are gestures for which a second person was asked. A quiet day is one on which nothing was given. Amounts of two currencies are never added up.</source>
        <translation>金額と原価は各営業日レポートの値です。上限は、その日担当者がお客様に初めて対応した時に使い始めたと数えます。活用は上限に数える金額（超過の承認分を含む）、残りは不要またはためらいです。上限は、デスクの知る限りまだ何も使われていない対応のたびに数えます。二つのデスクが合流する前にそれぞれ提供した場合、お客様が二重に登録されていた場合、途中で全額が取り消された場合は二回となり、実際の残りは表示より少なくなります。「超過」は別の人に確認した対応です。「なし」は何も提供しなかった日です。異なる通貨の金額は合算しません。</translation>
    </message>
    <message>
        <source>Value for each delighted</source>
        <translation>お喜び1件あたりの提供額</translation>
    </message>
    <message>
        <source>Value given</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>Value given, restated</source>
        <translation>提供額（訂正後）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Voucher {seq}</source>
        <translation>クーポン {seq}</translation>
    </message>
    <message>
        <source>We come back to you about it.</source>
        <translation>追ってご連絡いたします。</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What broke yesterday</source>
        <translation>昨日の不具合</translation>
    </message>
    <message>
        <source>What follows is the day as it stood when it was over; a report that was printed then stays as it is.</source>
        <translation>以下は当日終了時点の内容です。当時印刷されたレポートはそのまま有効です。</translation>
    </message>
    <message>
        <source>What guests said at the desk. Value for each delighted guest is all that was given where a guest answered, over those who were delighted; it says nothing of who comes back. Below {n} answers there is no figure.</source>
        <translation>フロントで伺ったお客様のお言葉です。お喜び1件あたりの提供額は、ご回答のあった提供の合計を大変お喜びの件数で割ったもので、再訪については何も示しません。{n}件未満では数字を出しません。</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>お約束の内容</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>提供の理由</translation>
    </message>
    <message>
        <source>What the guest gets counts, not what it costs; an upgrade on each of its nights.</source>
        <translation>原価ではなく、お客様が受け取る価値で数えます。アップグレードは1泊ごとに数えます。</translation>
    </message>
    <message>
        <source>What this role gave on a cap, {dates}, replayed under that one: {newly} above it were not asked for under the caps in force then, {freed} that were asked for would not be any more. Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between. No policy changed.</source>
        <translation>この役割が上限の対象として提供した分（{dates}）を、その上限で計算し直したものです。超過分のうち{newly}件は当時の上限では承認不要でした。当時承認を依頼した{freed}件は不要になります。リーダーが毎回承認すれば原価は同じ{whole}、一度も承認しなければ{less}です。実際はその間です。規定は変わっていません。</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>まず直すこと</translation>
    </message>
    <message>
        <source>What was taken back, and what corrects earlier days, is told by the day reports.</source>
        <translation>取消と過去の日の訂正は、営業日レポートに記載されています。</translation>
    </message>
    <message>
        <source>What we did for you</source>
        <translation>お客様への対応について</translation>
    </message>
    <message>
        <source>What we promised and have kept</source>
        <translation>お約束して果たしたこと</translation>
    </message>
    <message>
        <source>What we still owe you</source>
        <translation>これからお約束すること</translation>
    </message>
    <message>
        <source>What you may give</source>
        <translation>提供できる範囲</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ホテル別</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who dares</source>
        <translation>活用度</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>誰ができるか</translation>
    </message>
    <message>
        <source>Whose cap</source>
        <translation>誰の上限か</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With our compliments</source>
        <translation>当ホテルからのご提供</translation>
    </message>
    <message>
        <source>With {earlier} that corrects gestures from before, the day reports of these days come to {money}.</source>
        <translation>期間前の特別対応を訂正する{earlier}を含めると、この期間の日報の合計は{money}です。</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>内容の記載なし</translation>
    </message>
    <message>
        <source>Your person in this house</source>
        <translation>お客様の担当者</translation>
    </message>
    <message>
        <source>a guest and business day</source>
        <translation>お客様1名・1営業日につき</translation>
    </message>
    <message>
        <source>a lead decides, amounts in {currency}</source>
        <translation>リーダーが決定、金額は{currency}</translation>
    </message>
    <message>
        <source>a party and business day</source>
        <translation>ご一行・1営業日につき</translation>
    </message>
    <message>
        <source>about line {seq}</source>
        <translation>行{seq}について</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>{date}について</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>約{money}</translation>
    </message>
    <message>
        <source>all earlier cards</source>
        <translation>以前のすべてのカード</translation>
    </message>
    <message>
        <source>all have reported</source>
        <translation>すべて報告済み</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>金額は{currency}</translation>
    </message>
    <message>
        <source>as on the report</source>
        <translation>レポートと同じ</translation>
    </message>
    <message>
        <source>asked of a second person</source>
        <translation>別の人に確認</translation>
    </message>
    <message>
        <source>business day</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>by tonight</source>
        <translation>今夜まで</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>{moment}まで</translation>
    </message>
    <message>
        <source>comes to</source>
        <translation>差引</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>date, time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>for every desk’s lines up to those named: to change one of them is to change the head below</source>
        <translation>記された行までの各デスクの行について：ひとつでも変えると下のヘッドが変わります</translation>
    </message>
    <message>
        <source>for line {last} and all before it: to change one of them is to change the head below</source>
        <translation>行{last}とそれ以前のすべてについて。1行でも変えれば下の先頭が変わります</translation>
    </message>
    <message>
        <source>for lines {first}–{last}: to change one of them is to change the head below</source>
        <translation>行{first}–{last}について。1行でも変えれば下の先頭が変わります</translation>
    </message>
    <message>
        <source>for what is open at line {seq}</source>
        <translation>行{seq}の時点で未処理のものについて</translation>
    </message>
    <message>
        <source>from {date}: {amount} {basis}</source>
        <translation>{date}から: {basis}{amount}</translation>
    </message>
    <message>
        <source>gestures, a column a week</source>
        <translation>特別対応の件数、1本が1週間</translation>
    </message>
    <message>
        <source>gestures, by business day</source>
        <translation>特別対応の件数、営業日別</translation>
    </message>
    <message>
        <source>given on {date}</source>
        <translation>{date}に提供</translation>
    </message>
    <message>
        <source>guests on a day</source>
        <translation>1日のお客様の数</translation>
    </message>
    <message>
        <source>guests to look after</source>
        <translation>気を配りたいお客様</translation>
    </message>
    <message>
        <source>handed on by {person}</source>
        <translation>{person}から引き継ぎ</translation>
    </message>
    <message>
        <source>in shift {n}</source>
        <translation>シフト{n}で</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>{currency}</translation>
    </message>
    <message>
        <source>in {currency}, a column a week, from its first day</source>
        <translation>{currency}、週ごと（週の初日を表示）</translation>
    </message>
    <message>
        <source>in {currency}, by business day</source>
        <translation>{currency}、営業日別</translation>
    </message>
    <message>
        <source>in {currency}, by the hotel’s clock</source>
        <translation>{currency}、ホテルの時刻</translation>
    </message>
    <message>
        <source>in {currency}, largest first</source>
        <translation>{currency}、多い順</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>行{seq}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>行{first}–{last}</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>下に一覧</translation>
    </message>
    <message>
        <source>net of what was taken back</source>
        <translation>取消を除く</translation>
    </message>
    <message>
        <source>net of {money} taken back</source>
        <translation>取消{money}を除く</translation>
    </message>
    <message>
        <source>never added up</source>
        <translation>合算しません</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>インシデントなし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>伺っていません</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none estimated</source>
        <translation>概算なし</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>期限超過なし</translation>
    </message>
    <message>
        <source>none touched</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>none: it is the first</source>
        <translation>なし（初版）</translation>
    </message>
    <message>
        <source>not needed, or not dared</source>
        <translation>不要、またはためらい</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>期限超過なし</translation>
    </message>
    <message>
        <source>nothing taken back</source>
        <translation>取消なし</translation>
    </message>
    <message>
        <source>nothing, of {money}</source>
        <translation>なし（元は{money}）</translation>
    </message>
    <message>
        <source>now {room}</source>
        <translation>現在 {room}</translation>
    </message>
    <message>
        <source>partly reversed</source>
        <translation>一部取消</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>sole lead: no second person on duty</source>
        <translation>単独リーダー：ほかに承認できる人なし</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>まだ開いています</translation>
    </message>
    <message>
        <source>taken back on {moment}</source>
        <translation>{moment}に取消</translation>
    </message>
    <message>
        <source>the {n} dearest of {all:,}, {unit}</source>
        <translation>{all:,}件のうち高額な{n}件、{unit}</translation>
    </message>
    <message>
        <source>things that broke</source>
        <translation>不具合の件数</translation>
    </message>
    <message>
        <source>to look after today</source>
        <translation>本日気を配る方</translation>
    </message>
    <message>
        <source>to shift report No. {n}</source>
        <translation>シフトレポート No. {n} に対する追補</translation>
    </message>
    <message>
        <source>to the business-day report of {day}</source>
        <translation>{day} の営業日レポートへの追補</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>件数不足</translation>
    </message>
    <message>
        <source>what there is to mend first, in {currency}</source>
        <translation>直すべきものを先に、{currency}</translation>
    </message>
    <message>
        <source>whose last word was that they are still unhappy</source>
        <translation>最後に「まだご不満」と伺ったお客様</translation>
    </message>
    <message>
        <source>without the guests’ names</source>
        <translation>お客様のお名前なし</translation>
    </message>
    <message>
        <source>yesterday, in all</source>
        <translation>昨日の合計</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>残り {amount}</translation>
    </message>
    <message>
        <source>{date}, {clock}</source>
        <translation>{date} {clock}</translation>
    </message>
    <message>
        <source>{day}.{month}.</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours}時間{minutes:02d}分</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>{money} as the day ended</source>
        <translation>当日終了時は{money}</translation>
    </message>
    <message>
        <source>{money} billed, {first} at first</source>
        <translation>請求{money}（当初{first}）</translation>
    </message>
    <message>
        <source>{money} each</source>
        <translation>1名あたり{money}</translation>
    </message>
    <message>
        <source>{money} left, {first} at first</source>
        <translation>残り{money}（当初{first}）</translation>
    </message>
    <message>
        <source>{money} on the report</source>
        <translation>レポートでは{money}</translation>
    </message>
    <message>
        <source>{money}, an estimate</source>
        <translation>{money}（概算）</translation>
    </message>
    <message>
        <source>{n:,} of {all:,}</source>
        <translation>{n:,}/{all:,}件</translation>
    </message>
    <message>
        <source>{n:,} within a fresh cap</source>
        <translation>未使用の上限内{n:,}件</translation>
    </message>
    <message>
        <source>{n:,} {answer}</source>
        <translation>{answer} {n:,}件</translation>
    </message>
    <message>
        <source>{n:,}, the soonest first</source>
        <translation>{n:,}件、期限の近い順</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} k</source>
        <translation>{n}千</translation>
    </message>
    <message>
        <source>{n}, line {seq}</source>
        <translation>{n}、行{seq}</translation>
    </message>
    <message>
        <source>{person} · worth {value} to the guest, cost {cost}</source>
        <translation>{person} · お客様にとって{value}、原価{cost}</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}、{moment}</translation>
    </message>
    <message>
        <source>{share} % of the value</source>
        <translation>提供額の{share}%</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{cap}のうち{spent}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}、上限なし</translation>
    </message>
    <message>
        <source>{training} · made in a hotel to practise in: nothing on this paper happened</source>
        <translation>{training} · 練習用ホテルで作成：この書面の内容は実際の出来事ではありません</translation>
    </message>
    <message>
        <source>{unit}, the largest of each hotel in bold</source>
        <translation>{unit}、各ホテルの最大を太字</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month}{day}日({weekday})</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{year}年{month}{day}日({weekday})</translation>
    </message>
    <message>
        <source>{what} by {person}</source>
        <translation>{what}（{person}）</translation>
    </message>
    <message>
        <source>{what}, posted before this report</source>
        <translation>{what}、このレポートより前に記帳</translation>
    </message>
    <message>
        <source>~ estimate</source>
        <translation>~ 概算</translation>
    </message>
    <message>
        <source>– withdrawn</source>
        <translation>– 取り下げ</translation>
    </message>
    <message>
        <source>→ post-stay</source>
        <translation>→ ご出発後</translation>
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
        <translation>□ 単独</translation>
    </message>
    <message>
        <source>▲ not heard of since {moment}</source>
        <translation>▲ 最後の受信 {moment}</translation>
    </message>
    <message>
        <source>▲ over by true-up</source>
        <translation>▲ 精算で上限超過</translation>
    </message>
    <message>
        <source>▲ over by {amount}</source>
        <translation>▲ {amount}超過</translation>
    </message>
    <message>
        <source>▲ over cap</source>
        <translation>▲ 上限超過</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ 期限超過</translation>
    </message>
    <message>
        <source>◆ clock</source>
        <translation>◆ 時計</translation>
    </message>
    <message>
        <source>○ closed by IT up to line {seq}</source>
        <translation>○ IT 担当が閉鎖、行{seq}まで</translation>
    </message>
    <message>
        <source>○ handed over</source>
        <translation>○ 引き継ぎ</translation>
    </message>
    <message>
        <source>○ pending</source>
        <translation>○ 承認待ち</translation>
    </message>
    <message>
        <source>● late</source>
        <translation>● 遅れ</translation>
    </message>
    <message>
        <source>● used up</source>
        <translation>● 使い切り</translation>
    </message>
    <message>
        <source>✓ The guest: “{words}”</source>
        <translation>✓ お客様：「{words}」</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 承認</translation>
    </message>
    <message>
        <source>✓ delighted</source>
        <translation>✓ 大変お喜び</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation>✓ ご納得</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ 果たした</translation>
    </message>
    <message>
        <source>✓ the whole day</source>
        <translation>✓ 全日分</translation>
    </message>
    <message>
        <source>✓ {kind}, each night</source>
        <translation>✓ {kind}（1泊ごと）</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ 守れず</translation>
    </message>
    <message>
        <source>✗ declined</source>
        <translation>✗ 却下</translation>
    </message>
    <message>
        <source>✗ still unhappy</source>
        <translation>✗ まだご不満</translation>
    </message>
    <message>
        <source>✗ unhappy</source>
        <translation>✗ ご不満</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A closed shift is frozen and numbered. What is still open goes on to the next one.</source>
        <translation>締めたシフトは確定され、番号が付きます。未了のものは次のシフトへ引き継がれます。</translation>
    </message>
    <message>
        <source>A credit in one line</source>
        <translation>一行でクレジット</translation>
    </message>
    <message>
        <source>A lead hands over: lock the desk and sign in as Lena Goldammer.</source>
        <translation>引き継ぎはリーダーが行います。デスクをロックし、Lena Goldammerでサインインしてください。</translation>
    </message>
    <message>
        <source>A promise has an owner and a time. The desk reminds everybody until it is kept.</source>
        <translation>お約束には担当者と期限があります。果たすまで、デスクが全員にお知らせします。</translation>
    </message>
    <message>
        <source>A promise, made and kept</source>
        <translation>お約束をして、果たす</translation>
    </message>
    <message>
        <source>Above the cap</source>
        <translation>上限を超えるとき</translation>
    </message>
    <message>
        <source>All five are done</source>
        <translation>5つすべて完了しました</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>練習課題</translation>
    </message>
    <message>
        <source>Go on as you like, leave practice, or start again with all of them.</source>
        <translation>自由に続けるか、練習を終えるか、最初からすべてやり直せます。</translation>
    </message>
    <message>
        <source>Go to the shift, close it, and read what is still open before you agree.</source>
        <translation>シフト画面で締めを選び、同意する前に未了のものを読みます。</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>シフトの引き継ぎ</translation>
    </message>
    <message>
        <source>Keep the report. Its name and each of its pages say TRAINING.</source>
        <translation>レポートを保存します。名前と各ページにTRAININGと入ります。</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>練習を終える</translation>
    </message>
    <message>
        <source>Nothing here is real. The desk itself is locked and waits.</source>
        <translation>ここにあるものはすべて架空です。本物のデスクはロックされて待っています。</translation>
    </message>
    <message>
        <source>Nothing is deleted: the line stays, with the reversal and its reason beside it.</source>
        <translation>何も削除されません。行は残り、隣に取消とその理由が付きます。</translation>
    </message>
    <message>
        <source>Nothing is trimmed: give what fits, or let a lead allow more. You stay signed in.</source>
        <translation>金額は削られません。枠に収めるか、リーダーに承認してもらいます。サインインはそのままです。</translation>
    </message>
    <message>
        <source>Room 105 had a noisy night. Give 10, and promise to call within the hour.</source>
        <translation>105号室は騒がしい夜でした。10を提供し、1時間以内のお電話をお約束してください。</translation>
    </message>
    <message>
        <source>Room 207 was overbooked. Give its guest 80: more than your cap of 50.</source>
        <translation>207号室は過剰予約でした。お客様に80を提供してください。あなたの上限50を超えます。</translation>
    </message>
    <message>
        <source>Room, what, why, Enter. What it leaves of the cap stood there before you promised it.</source>
        <translation>お部屋、内容、原因、Enter。上限の残りは、お約束の前に表示されていました。</translation>
    </message>
    <message>
        <source>Say why: the arrow keys choose, Enter takes it back.</source>
        <translation>理由を選びます。矢印キーで選び、Enterで取り消します。</translation>
    </message>
    <message>
        <source>Seen: one more line, for room {room}. Wanted: your last line taken back, with Ctrl+Z.</source>
        <translation>結果：{room}号室の行が1つ増えました。課題：Ctrl+Zで最後の行を取り消すこと。</translation>
    </message>
    <message>
        <source>Seen: the promise was broken. Wanted: one that is kept. Make it once more.</source>
        <translation>結果：お約束は守れませんでした。課題：果たすこと。もう一度お約束してください。</translation>
    </message>
    <message>
        <source>Seen: {kind} of {money} for room {room}. Wanted: credit of {wanted} for room {where}.</source>
        <translation>結果：{room}号室に{money}の{kind}。課題：{where}号室に{wanted}のクレジット。</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room} and no promise. Wanted: {wanted} for room {where} with !1h behind it.</source>
        <translation>結果：{room}号室に{money}、お約束なし。課題：{where}号室に{wanted}、末尾に!1h。</translation>
    </message>
    <message>
        <source>Seen: {money} for room {room}, which fits. Wanted: all of {wanted}, allowed by a lead.</source>
        <translation>結果：{room}号室に{money}（枠内）。課題：リーダーの承認を得て{wanted}全額。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>この課題を飛ばす</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation>この課題を最初から</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>行を取り消す</translation>
    </message>
    <message>
        <source>The desk is locked. Type the initials, the PIN, and Enter.</source>
        <translation>デスクはロックされています。イニシャル、PIN、Enterの順に入力します。</translation>
    </message>
    <message>
        <source>The guest in room 412 has no wifi. Give them 20 with one line.</source>
        <translation>412号室のWi-Fiがつながりません。一行で20を提供してください。</translation>
    </message>
    <message>
        <source>This one is for a rep: lock the desk and sign in as Maja Kestrel.</source>
        <translation>これはスタッフの課題です。デスクをロックし、Maja Kestrelでサインインしてください。</translation>
    </message>
    <message>
        <source>What would fit is offered. A lead can also allow all of it, right here.</source>
        <translation>枠に収まるものが提案されます。リーダーがここで全額を承認することもできます。</translation>
    </message>
    <message>
        <source>You are Maja Kestrel (MK), a rep. The lead is Lena Goldammer (LG). Everybody’s PIN is {pin}.</source>
        <translation>あなたはスタッフのMaja Kestrel（MK）です。リーダーはLena Goldammer（LG）。全員のPINは{pin}です。</translation>
    </message>
    <message>
        <source>You have called the guest. Go to what is owed, and open it.</source>
        <translation>お客様にお電話しました。未了のお約束へ進み、開いてください。</translation>
    </message>
    <message>
        <source>Your last line went to the wrong guest. Ask for it back.</source>
        <translation>最後の行は別のお客様に付けてしまいました。取り消しを選んでください。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>{n} of 5: {title}</source>
        <translation>{n}/5：{title}</translation>
    </message>
    <message>
        <source>“Kept” stands ready: agree, with a word if you like.</source>
        <translation>「果たした」が選ばれています。よければひとこと添えて確定します。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(guest erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>(guest's name lost)</source>
        <translation>（お名前消失）</translation>
    </message>
    <message>
        <source>(text erased)</source>
        <translation>（消去済みの文）</translation>
    </message>
    <message>
        <source>(text lost)</source>
        <translation>（失われた文）</translation>
    </message>
    <message>
        <source>10 % of a night</source>
        <translation>1泊料金の10%</translation>
    </message>
    <message>
        <source>2,000 for everyone</source>
        <translation>全員一律2,000</translation>
    </message>
    <message>
        <source>25 % of a night</source>
        <translation>1泊料金の25%</translation>
    </message>
    <message>
        <source>50 % of a night</source>
        <translation>1泊料金の50%</translation>
    </message>
    <message>
        <source>A PIN is four to twelve digits: choose another one.</source>
        <translation>PINは4～12桁の数字です。別のPINにしてください。</translation>
    </message>
    <message>
        <source>A backup is being restored. Nothing was recorded: wait for it, then try again.</source>
        <translation>バックアップを復元中です。何も記録していません。完了を待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A cap cannot begin in the past: use {day} or later.</source>
        <translation>上限は過去にさかのぼって始められません。{day}以降を指定してください。</translation>
    </message>
    <message>
        <source>A credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>A day of the demo has at least {least} lines: ask for two days or more, and for {fewest} lines or more.</source>
        <translation>デモの 1 日には少なくとも {least} 行あります。2 日以上、{fewest} 行以上を指定してください。</translation>
    </message>
    <message>
        <source>A desk belongs to a hotel: add --hotel NAME.</source>
        <translation>デスクはホテルに属します。--hotel NAME を付けてください。</translation>
    </message>
    <message>
        <source>A font of the documents is missing ({why})</source>
        <translation>文書のフォントがありません({why})</translation>
    </message>
    <message>
        <source>A free label</source>
        <translation>無料送り状</translation>
    </message>
    <message>
        <source>A guest is chosen twice: name every guest once.</source>
        <translation>同じお客様が二度選ばれています。お一人につき一度だけ指定してください。</translation>
    </message>
    <message>
        <source>A hotel is already set up in {parent}: open the desk, or choose another folder.</source>
        <translation>{parent}にはすでにホテルが設定されています。デスクを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A hotel to practise in meets no other desk.</source>
        <translation>練習用のホテルはほかのデスクと合流しません。</translation>
    </message>
    <message>
        <source>A letter about line {line:,} is in no encoding that can be read here: export it again as CSV UTF-8.</source>
        <translation>{line:,}行目付近の文字は読み取れない文字コードです。CSV UTF-8で書き出し直してください。</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is in no encoding that can be read here: export the list again as CSV UTF-8.</source>
        <translation>{line:,}行目の文字（バイト0x{byte:02X}）は読み取れない文字コードです。リストをCSV UTF-8で書き出し直してください。</translation>
    </message>
    <message>
        <source>A letter on line {line:,} (byte 0x{byte:02X}) is not UTF-8 like the rest of the file: export the list again as CSV UTF-8.</source>
        <translation>{line:,}行目の文字（バイト0x{byte:02X}）だけがUTF-8ではありません。リストをCSV UTF-8で書き出し直してください。</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>読めない行があります</translation>
    </message>
    <message>
        <source>A line of this file never ends: export it as CSV.</source>
        <translation>このファイルには終わらない行があります。CSVで書き出してください。</translation>
    </message>
    <message>
        <source>A package of this system brought Latitude here: your administrator updates it with the newer package.</source>
        <translation>Latitude はこのシステムのパッケージで入っています。管理者が新しいパッケージで更新します。</translation>
    </message>
    <message>
        <source>A part of {folder} is a file: choose another folder.</source>
        <translation>{folder}の途中にファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes: close it or take it out.</source>
        <translation>この行の引用符が閉じられていません。閉じるか、取り除いてください。</translation>
    </message>
    <message>
        <source>A recovery code is four groups of four letters and digits: type it as printed.</source>
        <translation>復旧コードは英数字4文字ずつ4組です。印刷のとおりに入力してください。</translation>
    </message>
    <message>
        <source>A reply is about lines: choose the pattern that it answers.</source>
        <translation>返答は行についてのものです。返答する傾向を選んでください。</translation>
    </message>
    <message>
        <source>A reversal needs a reason: {reasons}.</source>
        <translation>取消には理由が必要です：{reasons}。</translation>
    </message>
    <message>
        <source>A screen is there {named}</source>
        <translation>画面があります {named}</translation>
    </message>
    <message>
        <source>A write outside a transaction was stopped. Nothing was recorded.</source>
        <translation>トランザクション外の書き込みを止めました。何も記録していません。</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”: leave it out.</source>
        <translation>{kind}に「{name}」という項目はありません。省いてください。</translation>
    </message>
    <message>
        <source>A {kind} has no “{written}”: leave it out, or put it in quotes if it belongs to the note.</source>
        <translation>{kind}に「{written}」はありません。省くか、メモの一部なら引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A {role} cannot {action}: ask a {other}.</source>
        <translation>{role}の権限では「{action}」はできません。{other}に依頼してください。</translation>
    </message>
    <message>
        <source>A {role} has no recovery code: a manager sets a new PIN in Settings.</source>
        <translation>{role}に復旧コードはありません。マネージャーが「設定」で新しいPINを設定します。</translation>
    </message>
    <message>
        <source>All are there: {parts}</source>
        <translation>すべて揃っています:{parts}</translation>
    </message>
    <message>
        <source>All hotels</source>
        <translation>全ホテル</translation>
    </message>
    <message>
        <source>All nights of this upgrade are used: there is nothing to release.</source>
        <translation>このアップグレードは全泊が利用済みで、戻せる泊がありません。</translation>
    </message>
    <message>
        <source>All that was given to this guest was taken back: there is no letter to write.</source>
        <translation>このお客様への提供はすべて取り消されているため、書く手紙がありません。</translation>
    </message>
    <message>
        <source>Allergy or diet</source>
        <translation>アレルギー・食事制限</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write plain digits such as {example}.</source>
        <translation>金額を負にはできません。{example}のように数字だけで書いてください。</translation>
    </message>
    <message>
        <source>An amount cannot be negative: write what the guest gets.</source>
        <translation>金額を負にはできません。お客様への提供額を書いてください。</translation>
    </message>
    <message>
        <source>An amount of zero gives nothing: type what the guest gets, or the preset “Handwritten note”.</source>
        <translation>金額ゼロでは何も渡せません。お客様にお渡しする内容を入力するか、「手書きのカード」をお選びください。</translation>
    </message>
    <message numerus="yes">
        <source>An imported log tells of {n:,} gestures of these days, {money}; they stand on no cap and in no figure of this paper.</source>
        <extracomment>English for one: An imported log tells of {n} gesture of these days, {money}; they stand on no cap and in no figure of this paper.</extracomment>
        <translation>
            <numerusform>取り込んだ古い記録には、この期間の特別対応が{n:,}件、{money}あります。どの上限にも、この書面のどの数字にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>An upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>An upgrade is for 1 to {max_nights} nights: check the nights.</source>
        <translation>アップグレードは1～{max_nights}泊です。泊数を確認してください。</translation>
    </message>
    <message>
        <source>Another hub on this server has the user {role}, and users are the server's: take another name for the hotel ({hotel}) or the desk ({desk}), or let both hotels into one hub. If no hub has it any more, DROP ROLE {role} first.</source>
        <translation>このサーバーの別のハブにユーザー {role} があり、ユーザーはサーバー全体のものです。ホテル（{hotel}）かデスク（{desk}）に別の名前を付けるか、両方のホテルをひとつのハブに入れてください。どのハブも使っていない場合は、先に DROP ROLE {role} を実行します。</translation>
    </message>
    <message>
        <source>Another program holds the ledger. {safe} Try again in a moment.</source>
        <translation>別のプログラムが台帳を使用中です。{safe}少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds the ledger:</source>
        <translation>別のプログラムが台帳を使用中です：</translation>
    </message>
    <message>
        <source>Another program is restoring this ledger: wait until it is done.</source>
        <translation>別のプログラムがこの台帳を復元中です。完了をお待ちください。</translation>
    </message>
    <message>
        <source>Approve what is above another person’s cap</source>
        <translation>ほかの人の上限を超えるものの承認</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Ask a lead to approve it (--approve-as), or give less.</source>
        <translation>リーダーに承認を依頼するか（--approve-as）、金額を下げてください。</translation>
    </message>
    <message>
        <source>Ask a lead to approve them, or leave them out. Nothing was posted.</source>
        <translation>リーダーに承認を依頼するか、対象から除いてください。何も記帳していません。</translation>
    </message>
    <message>
        <source>Ask what would make it right before offering.</source>
        <translation>提案の前に、どうすればご納得いただけるかを伺いましょう。</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Backups and the mirror need a folder each: choose two.</source>
        <translation>バックアップとミラーには別々のフォルダーが必要です。2つ選んでください。</translation>
    </message>
    <message>
        <source>Backups can hold the name until {day}; files and paper already given out are not reached.</source>
        <translation>バックアップには{day}までお名前が残ることがあります。すでに渡したファイルや紙には及びません。</translation>
    </message>
    <message>
        <source>Bed linen</source>
        <translation>寝具・リネン</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>ご不幸</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Breakfast for one</source>
        <translation>朝食（1名様）</translation>
    </message>
    <message>
        <source>Breakfast for two</source>
        <translation>朝食（2名様）</translation>
    </message>
    <message>
        <source>Building works</source>
        <translation>工事</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Card hold</source>
        <translation>カードの仮売上</translation>
    </message>
    <message>
        <source>Card or payment terminal</source>
        <translation>カード・決済端末</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>運送会社</translation>
    </message>
    <message>
        <source>Casting and streaming</source>
        <translation>キャスト・動画配信</translation>
    </message>
    <message>
        <source>Change the caps, and who works here</source>
        <translation>上限とスタッフの変更</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>二重請求</translation>
    </message>
    <message>
        <source>Check that folder, or choose another one.</source>
        <translation>そのフォルダーを確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check the date: the last line is of {high:%Y-%m-%d %H:%M}Z.</source>
        <translation>日付を確認してください。最後の行は {high:%Y-%m-%d %H:%M}Z です。</translation>
    </message>
    <message>
        <source>Check the rights of the data folder.</source>
        <translation>データフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>お子様</translation>
    </message>
    <message>
        <source>Child's gift</source>
        <translation>お子様への贈り物</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語の文字</translation>
    </message>
    <message>
        <source>Close a shift, or run `latitude backup`.</source>
        <translation>シフトを締めるか、`latitude backup` を実行してください。</translation>
    </message>
    <message>
        <source>Close the shift, roll the business day</source>
        <translation>シフトの終了、営業日の切り替え</translation>
    </message>
    <message>
        <source>Commands work, the window does not.</source>
        <translation>コマンドは使えますが、ウィンドウは開けません。</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to bring in the other {n}.</source>
        <extracomment>English for one: Confirm to bring in the other {n}.</extracomment>
        <translation>
            <numerusform>残り{n}件を取り込む場合は確定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm to erase the guest all the same.</source>
        <translation>それでもお客様を消去する場合は確定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Confirm to record the other {n} bills.</source>
        <extracomment>English for one: Confirm to record the other {n} bill.</extracomment>
        <translation>
            <numerusform>残り{n}件の請求を記録する場合は確定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amount}</source>
        <translation>原価：{amount}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>おもてなし</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>お届け先</translation>
    </message>
    <message>
        <source>Do not split to fit the cap: ask the lead, an approval is no failure.</source>
        <translation>上限に合わせて分割しないでください。リーダーに頼みましょう。承認を受けるのは失敗ではありません。</translation>
    </message>
    <message>
        <source>Documents are not signed</source>
        <translation>文書には署名しません</translation>
    </message>
    <message>
        <source>Documents are signed with the key {key}</source>
        <translation>文書は鍵 {key} で署名されます</translation>
    </message>
    <message>
        <source>Documents cannot draw: {scripts}</source>
        <translation>文書に印字できない文字:{scripts}</translation>
    </message>
    <message>
        <source>Drinks or food, large</source>
        <translation>飲み物・軽食（大）</translation>
    </message>
    <message>
        <source>Drinks or food, small</source>
        <translation>飲み物・軽食（小）</translation>
    </message>
    <message>
        <source>Early check-in</source>
        <translation>アーリーチェックイン</translation>
    </message>
    <message>
        <source>End the program that holds it, or give this account the right.</source>
        <translation>使用中のプログラムを終了するか、このアカウントに権限を与えてください。</translation>
    </message>
    <message>
        <source>Ends at line {seq:,} of {end:,} in {folder}</source>
        <translation>{folder} では {end:,} 行中 {seq:,} 行まで</translation>
    </message>
    <message>
        <source>Erase a guest</source>
        <translation>お客様の消去</translation>
    </message>
    <message>
        <source>Event or party</source>
        <translation>催事・パーティー</translation>
    </message>
    <message>
        <source>Excel has cut the confirmation number to {text}: export it as text.</source>
        <translation>Excelが予約番号を{text}に縮めています。文字列として書き出してください。</translation>
    </message>
    <message>
        <source>Excel has cut the tracking number to {text}: export it as text.</source>
        <translation>Excelが追跡番号を{text}に縮めています。文字列として書き出してください。</translation>
    </message>
    <message>
        <source>Excel has made the date “{text}” of a room: export the rooms as text.</source>
        <translation>Excelがお部屋を日付「{text}」に変えています。お部屋を文字列として書き出してください。</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Export and print reports</source>
        <translation>レポートの書き出しと印刷</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部要因</translation>
    </message>
    <message>
        <source>Facts about the stay, never judgments about the person.</source>
        <translation>ご滞在の事実を書き、人への評価は書きません。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fee not expected</source>
        <translation>想定外の料金</translation>
    </message>
    <message>
        <source>Folio, outlet or voucher</source>
        <translation>客室勘定・館内施設・クーポン</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>飲食</translation>
    </message>
    <message>
        <source>Free label</source>
        <translation>無料送り状</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>そのディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>フロントデスク</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>フルーツ</translation>
    </message>
    <message>
        <source>Future-stay voucher</source>
        <translation>次回宿泊クーポン</translation>
    </message>
    <message>
        <source>Give and promise; take an own line back in the open shift</source>
        <translation>提供とお約束、開いているシフト内の自分の行の取消</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Guest's property</source>
        <translation>お客様の持ち物</translation>
    </message>
    <message>
        <source>Guests are kept 1 to {longest} months after departure: choose a number between.</source>
        <translation>お客様の記録の保存はご出発後1～{longest}か月です。その間で選んでください。</translation>
    </message>
    <message>
        <source>Handwritten note</source>
        <translation>手書きのカード</translation>
    </message>
    <message>
        <source>Hazard or alarm</source>
        <translation>危険・警報</translation>
    </message>
    <message>
        <source>Heating or air conditioning</source>
        <translation>冷暖房</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <source>Honeymoon or anniversary</source>
        <translation>ハネムーン・記念日</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>ハウスキーピング</translation>
    </message>
    <message>
        <source>How guests reach the desk</source>
        <translation>お客様からの連絡先</translation>
    </message>
    <message>
        <source>How much is it? Type an amount, such as c20.</source>
        <translation>金額は？c20のように入力してください。</translation>
    </message>
    <message>
        <source>IT closed this desk in the hub: what it posts stays here alone until IT gives it a new password (`latitude hub create --desk`) and a manager joins again.</source>
        <translation>IT 担当がハブでこのデスクを閉鎖しました。IT 担当が新しいパスワードを渡し（`latitude hub create --desk`）、マネージャーがもう一度参加させるまで、ここで記録したものはここだけに残ります。</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>ご病気</translation>
    </message>
    <message>
        <source>In {name}, {path} is not what was signed: copy it to the stick again.</source>
        <translation>{name} の中の {path} は署名されたものと違います。もう一度メモリーにコピーしてください。</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>おけが</translation>
    </message>
    <message>
        <source>Insects or other pests</source>
        <translation>虫・害虫</translation>
    </message>
    <message>
        <source>Install Latitude again, with Python 3.11 or newer.</source>
        <translation>Python 3.11以降でLatitudeを入れ直してください。</translation>
    </message>
    <message>
        <source>Install Latitude again.</source>
        <translation>Latitudeを入れ直してください。</translation>
    </message>
    <message>
        <source>Install Latitude again: SQLite 3.37 or newer is needed.</source>
        <translation>Latitudeを入れ直してください。SQLite 3.37以降が必要です。</translation>
    </message>
    <message>
        <source>Install a font such as fonts-droid-fallback.</source>
        <translation>fonts-droid-fallback などのフォントを入れてください。</translation>
    </message>
    <message>
        <source>It can be written to; {who}</source>
        <translation>書き込めます。{who}</translation>
    </message>
    <message>
        <source>It cannot be reached ({why})</source>
        <translation>開けません({why})</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase them.</source>
        <translation>元に戻せません。消去する場合は確定してください。</translation>
    </message>
    <message>
        <source>It cannot be taken back: confirm to erase.</source>
        <translation>元に戻せません。消去する場合は確定してください。</translation>
    </message>
    <message>
        <source>It catches up with the next line that is posted.</source>
        <translation>次の行が記録されると追いつきます。</translation>
    </message>
    <message>
        <source>It holds names: take that right from other accounts (chmod 600).</source>
        <translation>名前が含まれています。ほかのアカウントから権限を外してください(chmod 600)。</translation>
    </message>
    <message>
        <source>It opens, but no hotel is set up yet</source>
        <translation>開けますが、ホテルがまだ設定されていません</translation>
    </message>
    <message>
        <source>It replaces the ledger of this desk.</source>
        <translation>このデスクの台帳と置き換わります。</translation>
    </message>
    <message>
        <source>It says {at:%Y-%m-%d %H:%M}Z</source>
        <translation>{at:%Y-%m-%d %H:%M}Z を示しています</translation>
    </message>
    <message>
        <source>It stands before the last line ({high:%Y-%m-%d %H:%M}Z): {n:,} lines are later</source>
        <translation>最後の行({high:%Y-%m-%d %H:%M}Z)より前です。それ以降の行:{n:,}</translation>
    </message>
    <message>
        <source>It was stopped before anybody was erased.</source>
        <translation>誰も消去しないうちに中止しました。</translation>
    </message>
    <message>
        <source>It was stopped before anything was erased: the guest and every text are as they were.</source>
        <translation>何も消去しないうちに中止しました。お客様の情報も文章もそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped between two guests: {n} stays are erased, on record as lines {first} to {last}.</source>
        <extracomment>English for one: It was stopped between two guests: {n} stay is erased, on record as line {first}.</extracomment>
        <translation>
            <numerusform>お客様とお客様の間で中止しました。ご滞在{n}件を消去しました（行{first}～{last}に記録）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: the texts of {n} lines of old logs are left and still due: run it again.</source>
        <extracomment>English for one: It was stopped: the texts of {n} line of an old log are left and still due: run it again.</extracomment>
        <translation>
            <numerusform>中断しました。過去の記録{n}行の文章が消去対象として残っています。もう一度実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品物</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語の文字</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Key does not work</source>
        <translation>鍵が使えない</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語の文字</translation>
    </message>
    <message>
        <source>LATITUDE_CONFIG names {file}, which is not there: name another file, or none.</source>
        <translation>LATITUDE_CONFIG が示す {file} がありません。別のファイルを指定するか、指定をやめてください。</translation>
    </message>
    <message>
        <source>Last time it said: {problem}</source>
        <translation>前回の表示：{problem}</translation>
    </message>
    <message>
        <source>Late check-out</source>
        <translation>レイトチェックアウト</translation>
    </message>
    <message>
        <source>Latitude does not know how programs start at sign-in here: add it in the system’s own settings.</source>
        <translation>ここでサインイン時にプログラムを起動する方法がLatitudeにはわかりません。システムの設定で追加してください。</translation>
    </message>
    <message>
        <source>Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with the system's task manager: what was posted is safe.</source>
        <translation>Latitudeはすでに起動していますが、応答がありません。少し待ってからもう一度お試しください。応答がないままなら、タスクマネージャーで終了してください。記帳済みの内容は無事です。</translation>
    </message>
    <message>
        <source>Latitude {version} cannot read a ledger of today's form: choose a newer one.</source>
        <translation>Latitude {version} は現在の形式の台帳を読めません。もっと新しい版を選んでください。</translation>
    </message>
    <message>
        <source>Latitude {version} does not start on this computer ({why}): the version in use stays, ask whom it is from.</source>
        <translation>Latitude {version} はこのコンピューターで起動しません（{why}）。今の版のまま使えます。配布元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Latitude {version}, Python {python}, {system}</source>
        <translation>Latitude {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>ランドリー</translation>
    </message>
    <message>
        <source>Left behind or lost</source>
        <translation>忘れ物・紛失</translation>
    </message>
    <message>
        <source>Let only administrators write to it.</source>
        <translation>管理者だけが書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>エレベーター</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line}行目：{reason}</translation>
    </message>
    <message>
        <source>Line {n} of desk {desk} does not continue what was known of that desk: nothing of it is believed. Ask IT.</source>
        <translation>デスク {desk} の {n} 行目は、これまでに知られた行に続きません。その内容は信用しません。IT 担当に尋ねてください。</translation>
    </message>
    <message>
        <source>Line {n} of this desk is another one in the hub, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>このデスクの {n} 行目がハブでは別の行で、何も送っていません。IT管理者向けガイドの「デスクとハブが食い違うとき」のとおりにしてください。</translation>
    </message>
    <message>
        <source>Line {seq}</source>
        <translation>行{seq}</translation>
    </message>
    <message>
        <source>Line {seq} does not wait for an approval: nothing needs doing.</source>
        <translation>行{seq}は承認待ちではありません。対応は不要です。</translation>
    </message>
    <message>
        <source>Line {seq} gave nothing: give the number of a credit or a free label.</source>
        <translation>行{seq}では何も提供していません。クレジットか無料送り状の番号を指定してください。</translation>
    </message>
    <message>
        <source>Line {seq} is an estimate until the bill is in.</source>
        <translation>行{seq}は請求が届くまで概算です。</translation>
    </message>
    <message>
        <source>Line {seq} is an upgrade, which needs no voucher: give a credit or a free label.</source>
        <translation>行{seq}はアップグレードのため、クーポンは不要です。クレジットか無料送り状を指定してください。</translation>
    </message>
    <message>
        <source>Line {seq} is itself a reversal, which stands: post the gesture again if it was right.</source>
        <translation>行{seq}自体が取消で、これは有効です。正しい特別対応だったなら、もう一度記帳してください。</translation>
    </message>
    <message>
        <source>Line {seq} is neither a gesture nor a promise: nothing has landed with it.</source>
        <translation>行{seq}は特別対応でもお約束でもないため、お客様の反応はありません。</translation>
    </message>
    <message>
        <source>Line {seq} is no estimate: only an estimate gets a bill.</source>
        <translation>行{seq}は概算ではありません。請求を入力できるのは概算だけです。</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture and no promise for this guest: check the number.</source>
        <translation>行{seq}はこのお客様への特別対応でもお約束でもありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>Line {seq} is no gesture: only a gesture can be taken back.</source>
        <translation>行{seq}は特別対応ではありません。取り消せるのは特別対応だけです。</translation>
    </message>
    <message>
        <source>Line {seq} is no line of a guest: check the number.</source>
        <translation>行{seq}はお客様の行ではありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>Line {seq} is not {who}'s: only the rep concerned replies to a pattern.</source>
        <translation>行{seq}は{who}さんの行ではありません。傾向に返答できるのは当人だけです。</translation>
    </message>
    <message>
        <source>Line {seq} is nothing to post: choose a line of the list.</source>
        <translation>行{seq}に計上するものはありません。一覧の行を選んでください。</translation>
    </message>
    <message>
        <source>Line {seq} of {day}</source>
        <translation>{day}の行{seq}</translation>
    </message>
    <message>
        <source>Line {seq} of {day}, room {room}</source>
        <translation>{day}の行{seq}、{room}号室</translation>
    </message>
    <message>
        <source>Line {seq} promised nothing: `latitude promise list` shows what is owed.</source>
        <translation>行{seq}にお約束はありません。未了のお約束は`latitude promise list`で表示されます。</translation>
    </message>
    <message>
        <source>Line {seq} still counts on the party's cap, whose headroom would come back.</source>
        <translation>行{seq}はご一行の上限に数えられており、その枠が戻ることになります。</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: approve or decline it first.</source>
        <translation>行{seq}は承認待ちです。先に承認または却下してください。</translation>
    </message>
    <message>
        <source>Line {seq} waits for an approval: there is a voucher once it is approved.</source>
        <translation>行{seq}は承認待ちです。承認後にクーポンを発行できます。</translation>
    </message>
    <message>
        <source>Line {seq} was already taken back by line {by}: nothing needs doing.</source>
        <translation>行{seq}はすでに行{by}で取り消されています。対応は不要です。</translation>
    </message>
    <message>
        <source>Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.</source>
        <translation>行{seq}はすでに{billed}で請求が確定しています。2通目の請求が正しければ手動で入力してください。</translation>
    </message>
    <message>
        <source>Line {seq} was declined: what was never given has no voucher.</source>
        <translation>行{seq}は却下されました。提供していないものにクーポンはありません。</translation>
    </message>
    <message>
        <source>Line {seq} was taken back as entered wrong, by line {by}.</source>
        <translation>行{seq}は入力誤りとして行{by}で取り消されています。</translation>
    </message>
    <message>
        <source>Line {seq} was taken back by line {by}: nothing is owed for it.</source>
        <translation>行{seq}は行{by}で取り消されており、果たすべきものはありません。</translation>
    </message>
    <message>
        <source>Line {seq} was taken back in part by line {by}, and a line can be taken back only once: write what else came back into the handover note.</source>
        <translation>行{seq}は行{by}で一部取り消されており、1つの行を取り消せるのは一度だけです。ほかに戻ったものは引き継ぎメモに書いてください。</translation>
    </message>
    <message>
        <source>Line {seq}, room {room}</source>
        <translation>行{seq}、{room}号室</translation>
    </message>
    <message>
        <source>Line {seq}: late correction of line {of} from a closed shift.</source>
        <translation>行{seq}：終了したシフトの行{of}の事後訂正です。</translation>
    </message>
    <message>
        <source>Line {seq}: two stays are one guest's; {rep} is over by {money} by merge.</source>
        <translation>行{seq}：2件のご滞在は同じお客様です。統合により{rep}は{money}超過です。</translation>
    </message>
    <message>
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}, and it stopped after {read:,} of its {of:,} rows. The same file again brings in the rest.</source>
        <translation>行{seq}：過去の記録{n:,}行、{money}を取り込み、全{of:,}行のうち{read:,}行で止まりました。同じファイルをもう一度選ぶと残りを取り込みます。</translation>
    </message>
    <message numerus="yes">
        <source>Line {seq}: {n:,} lines of an old log were brought in, {money}: they count on no cap and in no total.</source>
        <extracomment>English for one: Line {seq}: {n:,} line of an old log was brought in, {money}: it counts on no cap and in no total.</extracomment>
        <translation>
            <numerusform>行{seq}：過去の記録{n:,}行、{money}を取り込みました。上限にも合計にも数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: it was lowered at another desk than gave, before they had met.</source>
        <translation>{seq} 行目：{day} のお客様への上限を {rep} が {money} 超えています。提供したのとは別のデスクで、合流前に上限が引き下げられていました。</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: stays were merged at another desk than gave, before they had met.</source>
        <translation>{seq} 行目：{day} のお客様への上限を {rep} が {money} 超えています。提供したのとは別のデスクで、合流前に滞在が統合されていました。</translation>
    </message>
    <message>
        <source>Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.</source>
        <translation>{seq} 行目：{day} のお客様への上限を {rep} が {money} 超えています。2 つのデスクが合流する前に提供しました。</translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.</extracomment>
        <translation>
            <numerusform>行{first}〜{last}：1件のインシデント（{why}）、{n}室、合計{money}、うち取消{back}件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</source>
        <extracomment>English for one: Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.</extracomment>
        <translation>
            <numerusform>行{first}〜{last}：1件のインシデント（{why}）、{n}室、合計{money}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen, empathise, apologise, resolve, then log.</source>
        <translation>傾聴、共感、お詫び、解決、それから記録。</translation>
    </message>
    <message>
        <source>Look in the system’s settings whether one is set up.</source>
        <translation>システムの設定で確認してください。</translation>
    </message>
    <message>
        <source>Lounge for a day</source>
        <translation>ラウンジ1日利用</translation>
    </message>
    <message>
        <source>Loyal guest</source>
        <translation>常連のお客様</translation>
    </message>
    <message>
        <source>Luggage late</source>
        <translation>荷物の遅れ</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mend these lines.</source>
        <translation>これらの行を直してください。</translation>
    </message>
    <message>
        <source>Message or call missed</source>
        <translation>伝言・電話の取り次ぎ漏れ</translation>
    </message>
    <message>
        <source>Met last {at:%Y-%m-%d %H:%M}Z; {lines}.</source>
        <translation>最後の合流：{at:%Y-%m-%d %H:%M}Z、{lines}。</translation>
    </message>
    <message>
        <source>Mid-scale: rep 100, lead 300, manager no limit</source>
        <translation>中規模ホテル：スタッフ100、リーダー300、マネージャー上限なし</translation>
    </message>
    <message>
        <source>Minibar item</source>
        <translation>ミニバーの品</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>不足:{missing}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>隣室</translation>
    </message>
    <message>
        <source>Neither {first} nor {second} is a room that is known: check the room, or type a name.</source>
        <translation>{first}も{second}も登録のないお部屋です。お部屋を確認するか、お名前を入力してください。</translation>
    </message>
    <message>
        <source>Night removed</source>
        <translation>1泊無料</translation>
    </message>
    <message>
        <source>No backup could be written to {folder} ({why}). {fine} Free some space there, or choose another folder.</source>
        <translation>{folder}にバックアップを書き込めませんでした（{why}）。{fine}空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No backup was made: the ledger is damaged, or its disk fails. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>バックアップは作成されませんでした。台帳が破損しているか、ディスクの障害です。以前のバックアップはそのままです。記帳を止め、最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>No backup was made: {reason}. Older backups are as they were. Stop posting and restore the last one.</source>
        <translation>バックアップは作成されませんでした：{reason}。以前のバックアップはそのままです。記帳を止め、最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>No business day is over yet: there is a line-up the morning after the first one.</source>
        <translation>終わった営業日がまだありません。朝礼資料は最初の営業日の翌朝から作成できます。</translation>
    </message>
    <message>
        <source>No cap is in force for a {role}: ask a manager to set one.</source>
        <translation>{role}に適用中の上限がありません。マネージャーに設定を依頼してください。</translation>
    </message>
    <message>
        <source>No caps are in force yet: set them first.</source>
        <translation>適用中の上限がまだありません。先に設定してください。</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>原因の記載なし</translation>
    </message>
    <message>
        <source>No column for {needed} was found among the first lines: put such a header over it, or say which column it is.</source>
        <translation>先頭の数行に{needed}の列が見つかりません。見出しを付けるか、どの列かを指定してください。</translation>
    </message>
    <message>
        <source>No column for {needed} was found among {listed}: put such a header over it, or say which column it is.</source>
        <translation>{listed}の中に{needed}の列が見つかりません。見出しを付けるか、どの列かを指定してください。</translation>
    </message>
    <message>
        <source>No data folder can have that name ({error}): choose a shorter, plainer one.</source>
        <translation>その名前のデータフォルダーは使えません（{error}）。短く簡単な名前にしてください。</translation>
    </message>
    <message>
        <source>No earlier version is kept here: it goes once the newer one has opened the ledger. Restore a backup if you must go back.</source>
        <translation>前の版は残っていません。新しい版が台帳を開くと消えます。戻る必要があるときはバックアップを復元してください。</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of {language}: install one (on Debian fonts-droid-fallback), then try again, or choose another language for the document.</source>
        <translation>このコンピューターには{language}の文字を持つフォントがありません。フォント（Debianではfonts-droid-fallback）を入れてやり直すか、書面の言語を変えてください。</translation>
    </message>
    <message>
        <source>No hotel is set up in this data folder: run `latitude init`, or open the desk.</source>
        <translation>このデータフォルダーにはホテルが設定されていません。`latitude init`を実行するか、デスクを開いてください。</translation>
    </message>
    <message>
        <source>No label has the tracking number {tracking}.</source>
        <translation>追跡番号{tracking}の送り状はありません。</translation>
    </message>
    <message>
        <source>No policy began on {day}: print the card that holds now.</source>
        <translation>{day}に始まった規定はありません。現行のカードを印刷してください。</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>プリンターが設定されていません</translation>
    </message>
    <message>
        <source>No recovery code was made for {initials}: ask another manager.</source>
        <translation>{initials}の復旧コードは作成されていません。別のマネージャーに依頼してください。</translation>
    </message>
    <message>
        <source>No screen is named</source>
        <translation>画面が指定されていません</translation>
    </message>
    <message>
        <source>No shift is open: open one first, or post a gesture.</source>
        <translation>開始中のシフトがありません。先にシフトを開始するか、特別対応を記帳してください。</translation>
    </message>
    <message>
        <source>No shift was open at line {seq}: check the number.</source>
        <translation>行{seq}の時点で開始中のシフトはありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead or a manager.</source>
        <translation>自分の記帳は承認できません。別のリーダーかマネージャーに依頼してください。</translation>
    </message>
    <message>
        <source>Nobody approves their own entry: ask another lead, or a manager to set sole-lead mode.</source>
        <translation>自分の記帳は承認できません。別のリーダーに依頼するか、マネージャーに単独リーダーモードの設定を依頼してください。</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known, neither as a guest nor in a text: check the spelling.</source>
        <translation>「{name}」という人はゲストにも文章にも見つかりません。表記を確認してください。</translation>
    </message>
    <message>
        <source>Nobody here has the initials {initials!r}: type those of somebody who works here.</source>
        <translation>イニシャル{initials!r}の人はいません。ここで働く人のイニシャルを入力してください。</translation>
    </message>
    <message>
        <source>Nobody is a manager yet: give one person that role.</source>
        <translation>マネージャーがまだいません。誰か一人にその役割を付けてください。</translation>
    </message>
    <message>
        <source>Nobody is at the desk: sign in first.</source>
        <translation>デスクに誰もいません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose the rooms to take it back from.</source>
        <translation>対象が選ばれていません。取り消すお部屋を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is chosen: name the rooms, such as 401-418.</source>
        <translation>対象が選ばれていません。401-418のようにお部屋を指定してください。</translation>
    </message>
    <message>
        <source>Nobody is known for {what}: add the guest first, or check the room.</source>
        <translation>{what}のお客様は登録がありません。先にお客様を追加するか、お部屋を確認してください。</translation>
    </message>
    <message>
        <source>Nobody is known in room {room}: check the number, or type a name.</source>
        <translation>{room}号室のお客様は登録がありません。番号を確認するか、お名前を入力してください。</translation>
    </message>
    <message>
        <source>Nobody who left on or before {until} is due to be erased: nothing needs doing.</source>
        <translation>{until}以前にご出発のお客様に消去対象の方はいません。対応は不要です。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.</source>
        <extracomment>English for one: Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.</extracomment>
        <translation>
            <numerusform>{until}以前にご出発のお客様に消去できる方はいません。{n}名は未解決の件があり保留中です。先にそちらを片付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>騒音</translation>
    </message>
    <message>
        <source>None is half in</source>
        <translation>途中で止まった取り込みはありません</translation>
    </message>
    <message>
        <source>None yet in {folder}</source>
        <translation>{folder} にはまだありません</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>清掃不足</translation>
    </message>
    <message>
        <source>Not here: {parts}. What other desks have of it comes when they meet.</source>
        <translation>ここにないもの：{parts}。ほかのデスクにあるものは、合流したときに届きます。</translation>
    </message>
    <message>
        <source>Not met yet; {lines}.</source>
        <translation>まだ合流していません、{lines}。</translation>
    </message>
    <message>
        <source>Not to be had any more: {parts}.</source>
        <translation>取り戻せないもの：{parts}。</translation>
    </message>
    <message>
        <source>Not verified: {reason}.</source>
        <translation>検証できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Nothing here knows what was posted after this backup. If a report was printed since, type its footer, so that its numbers are not given out again; confirm only if there was none.</source>
        <translation>このバックアップの後に記帳された内容を知る手がかりがありません。その後に印刷したレポートがあれば、番号が二重に使われないようフッターを入力してください。なかった場合だけ確定してください。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>Nothing of shift {shift} was corrected since it was closed: its report stands as it is.</source>
        <translation>シフト{shift}には締め後の訂正がありません。レポートはそのまま有効です。</translation>
    </message>
    <message>
        <source>Nothing of the log was brought in.</source>
        <translation>この記録からは何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Nothing of {day} came since its last paper: it stands as it is.</source>
        <translation>{day} については、最後の書類のあと何も届いていません。そのままで有効です。</translation>
    </message>
    <message>
        <source>Nothing stands in the journal for {day}: choose another business day.</source>
        <translation>ジャーナルに{day}の記録がありません。別の営業日を選んでください。</translation>
    </message>
    <message>
        <source>Nothing stands in the journal from {first} to {last}: choose other days.</source>
        <translation>ジャーナルに{first}から{last}までの記録がありません。別の期間を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was given or promised to this guest yet: there is no letter to write.</source>
        <translation>このお客様への提供もお約束もまだないため、書く手紙がありません。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Nothing was lost; it is cleaned with the next erasure, or when a manager signs in.</source>
        <translation>何も失われていません。次の消去時か、マネージャーのサインイン時に処理されます。</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was lost.</source>
        <translation>何も記録しておらず、何も失われていません。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も記録していません。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} lines of old logs of that time names and notes would be erased.</source>
        <extracomment>English for one: Of {n} line of an old log of that time names and notes would be erased.</extracomment>
        <translation>
            <numerusform>その時期の過去の記録{n}行の名前とメモを消去します。</numerusform>
        </translation>
    </message>
    <message>
        <source>On Windows the installer updates Latitude: start the newer one from the stick, as the first time.</source>
        <translation>Windows ではインストーラーが Latitude を更新します。最初と同じように、メモリーから新しいものを起動してください。</translation>
    </message>
    <message>
        <source>One category up</source>
        <translation>1段階上のカテゴリー</translation>
    </message>
    <message>
        <source>One stopped after {read:,} of its {of:,} rows (line {seq})</source>
        <translation>1件は {of:,} 行中 {read:,} 行で止まりました(行 {seq})</translation>
    </message>
    <message>
        <source>Only a free label can be estimated: leave the ~ out.</source>
        <translation>概算にできるのは無料送り状だけです。~を省いてください。</translation>
    </message>
    <message>
        <source>Only a return can be taken back in part (--reason returned): leave the amount out.</source>
        <translation>一部だけ取り消せるのは返却だけです（--reason returned）。金額を省いてください。</translation>
    </message>
    <message>
        <source>Only an upgrade has nights: leave them out.</source>
        <translation>泊数があるのはアップグレードだけです。省いてください。</translation>
    </message>
    <message>
        <source>Only sslmode=verify-full and sslrootcert=FILE may stand in a hub's address: a hub is always checked.</source>
        <translation>ハブのアドレスに書けるのは sslmode=verify-full と sslrootcert=FILE だけです。ハブは必ず確認されます。</translation>
    </message>
    <message>
        <source>Open the desk, or run `latitude init`.</source>
        <translation>デスクを開くか、`latitude init` を実行してください。</translation>
    </message>
    <message>
        <source>Other accounts may read {file}</source>
        <translation>ほかのアカウントが {file} を読めます</translation>
    </message>
    <message>
        <source>Over by {amount}.</source>
        <translation>{amount}超過。</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>過剰予約</translation>
    </message>
    <message>
        <source>Parcel for the guest</source>
        <translation>お客様宛ての荷物</translation>
    </message>
    <message>
        <source>Parking, one night</source>
        <translation>駐車場（1泊）</translation>
    </message>
    <message>
        <source>Portal booking differs</source>
        <translation>予約サイトとの相違</translation>
    </message>
    <message>
        <source>Posting is off until the ledger works again. {safe} What is typed stays.</source>
        <translation>台帳が復旧するまで記帳は止まります。{safe}入力内容は残ります。</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>停電</translation>
    </message>
    <message>
        <source>Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try again.</source>
        <translation>{folder}に練習用の準備ができません（{reason}）。ほかには何も触れていません。ディスクの空きを増やしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Practice is open already, but does not answer: end it, then try again.</source>
        <translation>練習はすでに開いていますが、応答がありません。終了してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Print as written: {scripts}; {n} fonts</source>
        <translation>そのまま印字できる文字:{scripts}。フォント数:{n}</translation>
    </message>
    <message>
        <source>Promise a time, not “soon”.</source>
        <translation>「近いうちに」ではなく時刻をお約束しましょう。</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: its guest was erased.</source>
        <translation>お約束{seq}は不要になりました。お客様が消去されています。</translation>
    </message>
    <message>
        <source>Promise {seq} is not owed any more: line {by} took it back as entered wrong.</source>
        <translation>お約束{seq}は不要になりました。行{by}で入力誤りとして取り消されています。</translation>
    </message>
    <message>
        <source>Promise {seq} was broken already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>お約束{seq}はすでに「守れず」と記録されています（行{by}、{actor}）。対応は不要です。</translation>
    </message>
    <message>
        <source>Promise {seq} was kept already, by line {by} of {actor}: nothing needs doing.</source>
        <translation>お約束{seq}はすでに果たされています（行{by}、{actor}）。対応は不要です。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>代替品を送付</translation>
    </message>
    <message>
        <source>Report S{report} is lost: its number is never used again, and the restore is on record.</source>
        <translation>レポートS{report}は失われました。その番号は二度と使われず、復元は記録に残ります。</translation>
    </message>
    <message>
        <source>Request lost</source>
        <translation>ご要望の伝達漏れ</translation>
    </message>
    <message>
        <source>Return lost item, international</source>
        <translation>忘れ物の返送（海外）</translation>
    </message>
    <message>
        <source>Return lost item, parcel</source>
        <translation>忘れ物の返送（小包）</translation>
    </message>
    <message>
        <source>Return lost item, small</source>
        <translation>忘れ物の返送（小物）</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>客室</translation>
    </message>
    <message>
        <source>Room not ready</source>
        <translation>客室の準備遅れ</translation>
    </message>
    <message>
        <source>Run `latitude backup`, and check that folder.</source>
        <translation>`latitude backup` を実行し、そのフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Run `latitude verify --full`.</source>
        <translation>`latitude verify --full` を実行してください。</translation>
    </message>
    <message>
        <source>SQLite works with other settings: {settings}</source>
        <translation>SQLiteが別の設定で動いています:{settings}</translation>
    </message>
    <message>
        <source>SQLite would not set {name} to {value} (it says {found}): nothing was written to {path}.</source>
        <translation>SQLiteで{name}を{value}に設定できません（現在値{found}）。{path}には何も書き込んでいません。</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Say by when it is promised, such as 2h, 1d or 18:00.</source>
        <translation>お約束の期限を2h、1d、18:00のように入力してください。</translation>
    </message>
    <message>
        <source>Say in a few words what is promised, such as “call back about the parcel”.</source>
        <translation>お約束の内容を「お荷物の件で折り返す」のように短く書いてください。</translation>
    </message>
    <message>
        <source>Say that two stays are one guest’s</source>
        <translation>2件のご滞在が同じお客様だと記録</translation>
    </message>
    <message>
        <source>Schema {schema}, {lines:,} lines, {size:,.1f} MB, id {id}</source>
        <translation>スキーマ {schema}、{lines:,} 行、{size:,.1f} MB、ID {id}</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>防犯</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service missed</source>
        <translation>サービス漏れ</translation>
    </message>
    <message>
        <source>Set one up in the system; until then print the PDF elsewhere.</source>
        <translation>システムで設定してください。それまではPDFを別の場所で印刷してください。</translation>
    </message>
    <message>
        <source>Set this computer's clock.</source>
        <translation>このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Several guests fit {what}: {names}. Say which one by name (--guest) or stay id.</source>
        <translation>{what}に該当するお客様が複数います：{names}。お名前（--guest）か滞在IDで指定してください。</translation>
    </message>
    <message>
        <source>Severity goes from 1 (a nuisance) to 4 (the stay is spoilt).</source>
        <translation>深刻度は1（少しご不便）から4（ご滞在が台無し）までです。</translation>
    </message>
    <message>
        <source>Shift {number} is open since {since:%Y-%m-%d %H:%M} ({actor}): close it first.</source>
        <translation>シフト{number}が{since:%Y-%m-%d %H:%M}から開始中です（{actor}）。先に締めてください。</translation>
    </message>
    <message>
        <source>Shift {number} is still open: what is corrected now stands in its own report.</source>
        <translation>シフト{number}は開始中です。今の訂正はそのレポート自体に載ります。</translation>
    </message>
    <message numerus="yes">
        <source>Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.</source>
        <extracomment>English for one: Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.</extracomment>
        <translation>
            <numerusform>シフト{shift}の追補は{n}件で、その後の訂正はありません。1～{n}を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow service</source>
        <translation>提供の遅れ</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>におい</translation>
    </message>
    <message>
        <source>Stop posting and call whoever audits the house.</source>
        <translation>記録をやめ、監査担当者に連絡してください。</translation>
    </message>
    <message>
        <source>Stop posting and restore the last backup.</source>
        <translation>記帳を止め、最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Stop posting and start Latitude again.</source>
        <translation>記録をやめ、Latitudeを起動し直してください。</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>スイート</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.</source>
        <translation>追補{shift}/S{number}は台帳の復元時に失われ、その番号は再び使われません。</translation>
    </message>
    <message>
        <source>Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>追補{shift}/S{number}はまだ発行されていません。発行はリーダーが行います。--as イニシャルを付けてください。</translation>
    </message>
    <message>
        <source>Supplies missing</source>
        <translation>備品の不足</translation>
    </message>
    <message>
        <source>Take a colleague’s line back, enter a bill</source>
        <translation>同僚の行の取消、請求の入力</translation>
    </message>
    <message>
        <source>Taking back nothing changes nothing: write how much comes back.</source>
        <translation>取り消す額が0では何も変わりません。戻った金額を書いてください。</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>タクシー</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>設備・IT</translation>
    </message>
    <message>
        <source>Television, lamp or other device</source>
        <translation>テレビ・照明などの機器</translation>
    </message>
    <message>
        <source>That PIN is not right: try again.</source>
        <translation>PINが違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>That file belongs to another program: choose another data folder.</source>
        <translation>そのファイルは別のプログラムのものです。別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That guest was erased on {business_day}: nothing can be given to this stay any more.</source>
        <translation>そのお客様は{business_day}に消去されました。このご滞在への提供はもうできません。</translation>
    </message>
    <message>
        <source>That is a backup of ledger {ledger_id}, and this desk's is {here}: choose one of its own. Nothing was changed.</source>
        <translation>これは台帳{ledger_id}のバックアップで、このデスクの台帳は{here}です。このデスクのものを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>That is a ledger that was made to practise in: it never becomes a hotel’s own. Nothing was changed.</source>
        <translation>これは練習用に作られた台帳で、ホテルの本番の台帳にはなりません。何も変更していません。</translation>
    </message>
    <message>
        <source>That is a paper of ledger {other}, and the backup is of {ledger_id}.</source>
        <translation>この紙は台帳{other}のもので、バックアップは{ledger_id}のものです。</translation>
    </message>
    <message>
        <source>That is above your own authority: a manager can approve it.</source>
        <translation>あなたの権限を超えています。マネージャーが承認できます。</translation>
    </message>
    <message>
        <source>That is more than {most} guests: post it in two halves.</source>
        <translation>お客様が{most}名を超えています。2回に分けて記帳してください。</translation>
    </message>
    <message>
        <source>That is no address of a hub: write it as postgresql://USER@HOST/DATABASE, as IT gave it.</source>
        <translation>ハブのアドレスではありません。IT 担当から受け取ったとおり postgresql://USER@HOST/DATABASE の形で書いてください。</translation>
    </message>
    <message>
        <source>That is no file name this computer can use: choose a shorter, plainer one.</source>
        <translation>このコンピューターで使えないファイル名です。短く簡単な名前にしてください。</translation>
    </message>
    <message>
        <source>That is no file this computer can read: check the name and its rights.</source>
        <translation>このコンピューターで読めるファイルではありません。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>That is no folder this computer can use: choose another one.</source>
        <translation>このコンピューターで使えるフォルダーではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That is no proof of a Latitude document: scan its code again, or type the footer's line in full.</source>
        <translation>Latitudeの書類の証明ではありません。コードを読み取り直すか、フッターの行をすべて入力してください。</translation>
    </message>
    <message>
        <source>That is no uuid: leave it out, and one is made.</source>
        <translation>uuidではありません。省けば自動で作成されます。</translation>
    </message>
    <message>
        <source>That is not the PIN of the time when this backup was made: try again.</source>
        <translation>このバックアップを作成した当時のPINではありません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>That is not the hotel's key: a manager at a desk that joined before reads it with `latitude hub key`.</source>
        <translation>ホテルの鍵ではありません。先に参加したデスクで、マネージャーが `latitude hub key` で確認できます。</translation>
    </message>
    <message>
        <source>That is the same stay of {guest} already: choose another one.</source>
        <translation>すでに{guest}様の同じご滞在です。別のご滞在を選んでください。</translation>
    </message>
    <message>
        <source>That path has {count} letters, and {most} is the most that works everywhere on Windows: choose a shorter one.</source>
        <translation>このパスは {count} 文字です。Windows のどこでも使えるのは {most} 文字までです。もっと短いパスを選んでください。</translation>
    </message>
    <message>
        <source>That recovery code is not right: compare it with the paper.</source>
        <translation>復旧コードが違います。紙と照合してください。</translation>
    </message>
    <message>
        <source>That recovery code was used a moment ago: type the new one.</source>
        <translation>その復旧コードは先ほど使われました。新しいコードを入力してください。</translation>
    </message>
    <message>
        <source>That stay is not in the register: find the guest by room or name.</source>
        <translation>そのご滞在は名簿にありません。お部屋かお名前でお客様を探してください。</translation>
    </message>
    <message>
        <source>That stay was not merged into another: there is nothing to split.</source>
        <translation>そのご滞在は統合されていないため、分離するものがありません。</translation>
    </message>
    <message>
        <source>That user of the hub belongs to another ledger: ask IT for a desk of another name (`latitude hub create --desk`), or restore a backup of that ledger.</source>
        <translation>そのハブのユーザーは別の台帳のものです。別の名前のデスクを IT 担当に頼むか（`latitude hub create --desk`）、その台帳のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, another gesture: post this one as a new draft.</source>
        <translation>そのuuidはすでに行{seq}の別の特別対応です。新しい下書きとして記帳してください。</translation>
    </message>
    <message>
        <source>That uuid is already line {seq}, something else: make the promise anew.</source>
        <translation>そのuuidはすでに行{seq}の別のものです。お約束を作り直してください。</translation>
    </message>
    <message>
        <source>The Latitude in {folder} stands alone, without the folder that updates need: unpack the newer version and start that.</source>
        <translation>{folder} の Latitude は単独で置かれ、更新に必要なフォルダーがありません。新しい版を展開して起動してください。</translation>
    </message>
    <message>
        <source>The backup before the update does not verify ({reason}): see to the ledger first, then update.</source>
        <translation>更新前のバックアップが検証に通りません（{reason}）。先に台帳に対処してから更新してください。</translation>
    </message>
    <message>
        <source>The backup was stopped. No file was written; older backups are as they were.</source>
        <translation>バックアップを中止しました。ファイルは作成していません。以前のバックアップはそのままです。</translation>
    </message>
    <message>
        <source>The bill is in {other}, and this hotel counts in {code}: enter it by hand.</source>
        <translation>請求は{other}建て、このホテルは{code}建てです。手動で入力してください。</translation>
    </message>
    <message>
        <source>The bill is nothing: take the gesture back instead if it was not sent.</source>
        <translation>請求額が0です。発送していないなら、代わりに特別対応を取り消してください。</translation>
    </message>
    <message>
        <source>The business day is already {current}: it cannot be rolled further ahead of the calendar.</source>
        <translation>営業日はすでに{current}です。暦よりこれ以上先へは更新できません。</translation>
    </message>
    <message>
        <source>The business day {current} began less than an hour ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>営業日{current}が始まって1時間も経っていません。本当に{new}へもう一度更新する場合は確定してください。</translation>
    </message>
    <message>
        <source>The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}.</source>
        <translation>営業日{current}は{hours}時間前に始まりました。本当に{new}へもう一度更新する場合は確定してください。</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The check of {name} was stopped before its end: nothing is known of it, and nothing was changed.</source>
        <translation>{name}の確認を途中で中止しました。内容は未確認で、何も変更していません。</translation>
    </message>
    <message>
        <source>The choice could not be kept ({why}). The folders are the ones before.</source>
        <translation>選択を保存できませんでした（{why}）。フォルダーは以前のままです。</translation>
    </message>
    <message>
        <source>The clock says {local:%Y-%m-%d %H:%M}, {span} after the last line: confirm that the date is right, or set the clock.</source>
        <translation>時計は{local:%Y-%m-%d %H:%M}で、最後の行から{span}後です。日付が正しければ確定し、違えば時計を合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>The computer's clock was ahead, or has gone back since: lines {lines} have a later time than what was posted after them.</source>
        <extracomment>English for one: The computer's clock was ahead, or has gone back since: line {lines} has a later time than what was posted after it.</extracomment>
        <translation>
            <numerusform>コンピューターの時計が進んでいたか、その後戻りました。{lines} 行目の時刻は、そのあとに記録されたものより後です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>The confirmation number has {count:,} letters: use at most {most}.</source>
        <translation>予約番号が{count:,}文字あります。{most}文字以内にしてください。</translation>
    </message>
    <message>
        <source>The confirmation number holds invisible characters: type it again.</source>
        <translation>予約番号に見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written to. Nothing was recorded; what is there is safe.</source>
        <translation>データフォルダー{folder}に書き込めません。何も記録していません。既存の内容は無事です。</translation>
    </message>
    <message>
        <source>The data folder {folder} is a file: choose a folder.</source>
        <translation>データフォルダー{folder}はファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The data folder {folder} may not be looked into. Nothing was changed.</source>
        <translation>データフォルダー{folder}を参照する権限がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The database {database} keeps texts in {encoding}, which lacks letters of people's names: IT makes a new one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.</source>
        <translation>データベース {database} の文字コードは {encoding} で、名前に使う文字が足りません。IT 担当が CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 で新しく作ります。</translation>
    </message>
    <message>
        <source>The database {database} was restored before the hub's roles were there, so nobody may do anything in it. They are there now: restore it once more into an empty database, and run this again.</source>
        <translation>データベース {database} は、ハブのロールができる前に復元されたため、誰も何もできません。ロールは今できました。空のデータベースにもう一度復元し、これをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The days run backwards: {last} lies before {first}.</source>
        <translation>日付が逆です:{last}は{first}より前です。</translation>
    </message>
    <message>
        <source>The decimal mark is “.” or “,”: choose one of them.</source>
        <translation>小数点は「.」か「,」です。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>The demo cannot be written to {out} ({why}). Nothing else was touched.</source>
        <translation>デモを{out}に書き込めません（{why}）。ほかには何も触れていません。</translation>
    </message>
    <message>
        <source>The departure {departure} is before the arrival {arrival}: correct the dates.</source>
        <translation>ご出発日{departure}がご到着日{arrival}より前です。日付を訂正してください。</translation>
    </message>
    <message>
        <source>The departure {departure} lies before the arrival {arrival}: check the dates.</source>
        <translation>ご出発日{departure}がご到着日{arrival}より前です。日付を確認してください。</translation>
    </message>
    <message>
        <source>The desk goes on; see whether the network and the server are there.</source>
        <translation>デスクはそのまま使えます。ネットワークとサーバーがあるか確かめてください。</translation>
    </message>
    <message>
        <source>The disk failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>記録中にディスクの障害が発生しました。特別対応がジャーナルに入ったかまだ不明です。台帳が再び開いたときに確認します。</translation>
    </message>
    <message>
        <source>The disk failed:</source>
        <translation>ディスクの障害です：</translation>
    </message>
    <message>
        <source>The disk is full. {safe} Free some space on the disk of {parent} and post again.</source>
        <translation>ディスクがいっぱいです。{safe}{parent}のディスクの空きを増やしてから、もう一度記帳してください。</translation>
    </message>
    <message>
        <source>The disk is full:</source>
        <translation>ディスクがいっぱいです：</translation>
    </message>
    <message>
        <source>The disk of {folder} failed ({why}). Nothing was restored or changed: check it, then try again.</source>
        <translation>{folder}のディスクに障害が発生しました（{why}）。復元も変更もしていません。確認してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk of {parent} failed while the ledger was replaced: either the one before is there, whole, or the restored one. Check the disk, then look which with `latitude verify`.</source>
        <translation>台帳の置き換え中に{parent}のディスクに障害が発生しました。元の台帳か復元した台帳のいずれかが完全な形で残っています。ディスクを確認し、`latitude verify`でどちらかを調べてください。</translation>
    </message>
    <message>
        <source>The disk of {parent} failed. {safe} Check the disk, then post again.</source>
        <translation>{parent}のディスクに障害が発生しました。{safe}ディスクを確認してから、もう一度記帳してください。</translation>
    </message>
    <message>
        <source>The document is not signed ({why}): a manager can turn signing off and on again.</source>
        <translation>文書に署名できませんでした（{why}）。マネージャーは署名をいったんオフにし、再びオンにできます。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a letter: it was cut short, export it again.</source>
        <translation>ファイルが文字の途中で終わっています。切れているため、書き出し直してください。</translation>
    </message>
    <message>
        <source>The file has headers and no bills: export it again.</source>
        <translation>見出しだけで請求がありません。書き出し直してください。</translation>
    </message>
    <message>
        <source>The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.</source>
        <translation>ファイルは{count:,}行あります。{what}は最大{max_lines:,}行です。{shorter}。</translation>
    </message>
    <message>
        <source>The file has {size:,.0f} MB and {what} at most {most:,.0f}: {shorter}.</source>
        <translation>ファイルは{size:,.0f} MBあります。{what}は最大{most:,.0f} MBです。{shorter}。</translation>
    </message>
    <message>
        <source>The file is damaged ({encoding}): export it again as CSV UTF-8.</source>
        <translation>ファイルが破損しています（{encoding}）。CSV UTF-8で書き出し直してください。</translation>
    </message>
    <message>
        <source>The file is empty: {again}.</source>
        <translation>ファイルが空です。{again}。</translation>
    </message>
    <message>
        <source>The first start makes it.</source>
        <translation>最初の起動時に作られます。</translation>
    </message>
    <message>
        <source>The folder could not be looked through.</source>
        <translation>フォルダーの中を確認できませんでした。</translation>
    </message>
    <message>
        <source>The folder of backups {folder} cannot be read ({why}). {fine}</source>
        <translation>バックアップのフォルダー{folder}を読み込めません（{why}）。{fine}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}). Nothing was written.</source>
        <translation>フォルダー{folder}を作成できません（{why}）。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The folder {parent} is not there: choose one that is.</source>
        <translation>フォルダー{parent}がありません。存在するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The gesture was {shown}: take back at most that.</source>
        <translation>特別対応は{shown}でした。取り消せるのはその額までです。</translation>
    </message>
    <message>
        <source>The gift is not the fix.</source>
        <translation>贈り物だけでは解決になりません。</translation>
    </message>
    <message>
        <source>The guest is in house: mark the guest as left first.</source>
        <translation>お客様は滞在中です。先にご出発済みにしてください。</translation>
    </message>
    <message>
        <source>The guest of line {seq} was erased: no voucher can be made out any more.</source>
        <translation>行{seq}のお客様は消去されたため、クーポンはもう発行できません。</translation>
    </message>
    <message>
        <source>The guest's name</source>
        <translation>ゲストの名前</translation>
    </message>
    <message>
        <source>The hotel's business day begins at {cutoff} in {zone}, and this desk's at {cutoff2} in {zone2}: set this desk up anew with the hotel's.</source>
        <translation>ホテルの営業日は {zone} の {cutoff} に始まり、このデスクの営業日は {zone2} の {cutoff2} に始まります。このデスクをホテルと同じ設定で作り直してください。</translation>
    </message>
    <message>
        <source>The hotel's key has eight groups of four letters and digits: read it again.</source>
        <translation>ホテルの鍵は英数字 4 文字の 8 組です。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk ({why}): restore once it answers, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>このデスクについてハブが持つものを尋ねられませんでした（{why}）ので、応答してから復元するか、IT管理者向けガイドの「デスクとハブが食い違うとき」をご覧ください。</translation>
    </message>
    <message>
        <source>The hub could not be asked for what it has of this desk, as the IT guide explains under “When a desk and the hub disagree”: {why}</source>
        <translation>このデスクについてハブが持つものを尋ねられませんでした（IT管理者向けガイドの「デスクとハブが食い違うとき」をご覧ください）：{why}</translation>
    </message>
    <message>
        <source>The hub could not be told: {why}</source>
        <translation>ハブに伝えられませんでした：{why}</translation>
    </message>
    <message>
        <source>The hub did not take line {seq} of this desk ({why}): verify the ledger, and ask IT.</source>
        <translation>ハブはこのデスクの {seq} 行目を受け取りませんでした（{why}）。台帳を検証し、IT 担当に尋ねてください。</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this backup does not lead to it: choose an older one and let its later lines come back, or see the IT guide under “When a desk and the hub disagree”.</source>
        <translation>ハブにはこのデスクの {n} 行目がありますが、このバックアップはそこへつながらないので、もっと古いものを選んでその後の行を戻すか、IT管理者向けガイドの「デスクとハブが食い違うとき」をご覧ください。</translation>
    </message>
    <message>
        <source>The hub has line {n} of this desk and this ledger lacks it, so nothing is sent: do what the IT guide says under “When a desk and the hub disagree”.</source>
        <translation>ハブにあるこのデスクの {n} 行目がこの台帳になく、何も送っていません。IT管理者向けガイドの「デスクとハブが食い違うとき」のとおりにしてください。</translation>
    </message>
    <message>
        <source>The hub keeps this hotel in {currency}: this desk's ledger is in another currency.</source>
        <translation>ハブではこのホテルの通貨は {currency} です。このデスクの台帳は別の通貨です。</translation>
    </message>
    <message>
        <source>The hub knows this desk's ledger as another of its desks: join as the user it had there, or, where two computers use copies of it, set one of them up anew.</source>
        <translation>ハブはこのデスクの台帳を別のデスクとして知っています。そこでのユーザーで参加するか、2 台のコンピューターで写しが使われているなら 1 台を新しく設定してください。</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Latitude: update this computer first.</source>
        <translation>ハブは新しい版の Latitude で作られています。先にこのコンピューターを更新してください。</translation>
    </message>
    <message>
        <source>The hub was made by an older version of Latitude: IT runs `latitude hub create` again.</source>
        <translation>ハブは古い版の Latitude で作られています。IT 担当が `latitude hub create` をもう一度実行します。</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): look whether it runs and the address is right, and try again.</source>
        <translation>ハブ {where} に届きません ({why})。動いているか、アドレスが正しいかを確かめ、もう一度試してください。</translation>
    </message>
    <message>
        <source>The hub {where} cannot be reached ({why}): this desk goes on working, and its lines wait.</source>
        <translation>ハブ {where} に接続できません（{why}）。このデスクはそのまま使え、行は送信を待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>The hub {where} could not be told ({why}) and lacks this desk's last {n} lines: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <extracomment>English for one: The hub {where} could not be told ({why}) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</extracomment>
        <translation>
            <numerusform>ハブ {where} に伝えられず（{why}）、このデスクの最後の {n} 行がハブにありません。ハブが使えるときにもう一度参加してから離れるか、IT担当がハブでこのデスクを閉じます（`latitude hub close`）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub {where} could not be told ({why}): join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).</source>
        <translation>ハブ {where} に伝えられませんでした（{why}）。ハブが使えるときにもう一度参加してから離れるか、IT担当がハブでこのデスクを閉じます（`latitude hub close`）。</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}), so nothing was sent: ask IT.</source>
        <translation>ハブ {where} が正しい相手だと確認できませんでした（{why}）。何も送っていません。IT 担当に尋ねてください。</translation>
    </message>
    <message>
        <source>The hub {where} could not show that it is the right one ({why}): look whom its certificate names, and whether ?sslrootcert=FILE names who signed it.</source>
        <translation>ハブ {where} は正しいハブであることを示せませんでした（{why}）。証明書が誰を示すか、署名した認証局を ?sslrootcert=FILE が指しているかを確かめてください。</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: ask IT for a new password, and join again.</source>
        <translation>ハブ {where} は {user} を受け入れません。IT 担当に新しいパスワードを頼み、もう一度参加してください。</translation>
    </message>
    <message>
        <source>The hub {where} does not let {user} in: check the user and the password (LATITUDE_HUB_PASSWORD).</source>
        <translation>ハブ {where} は {user} を受け入れません。ユーザーとパスワード（LATITUDE_HUB_PASSWORD）を確かめてください。</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: IT must allow more (max_connections), and this desk goes on working.</source>
        <translation>ハブ {where} には空いている接続がありません。ITが接続を増やす必要があります（max_connections）。このデスクは動き続けます。</translation>
    </message>
    <message>
        <source>The hub {where} has no connection left: whoever runs its server allows more (max_connections), or try again once others are gone.</source>
        <translation>ハブ {where} には空いている接続がありません。サーバーの管理者が接続を増やすか（max_connections）、ほかの接続が切れてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: IT must make some, and this desk goes on working.</source>
        <translation>ハブ {where} の空きがありません。IT 担当が空ける必要があります。このデスクはそのまま使えます。</translation>
    </message>
    <message>
        <source>The hub {where} has no room left: whoever runs its server makes some, then try again.</source>
        <translation>ハブ {where} の空きがありません。サーバーの管理者が空けてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The hub {where} is busy ({why}): try again in a moment.</source>
        <translation>ハブ {where} は取り込み中です（{why}）。少ししてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The hub {where} is not made for this desk ({why}): IT runs `latitude hub create` first.</source>
        <translation>ハブ {where} はこのデスク用に準備されていません（{why}）。先に IT 担当が `latitude hub create` を実行します。</translation>
    </message>
    <message>
        <source>The hub {where} knows no desk of a hotel {hotel}: choose one of {hotels}.</source>
        <translation>ハブ {where} にはホテル {hotel} のデスクがありません。{hotels} から選んでください。</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: IT raises that user's limit (ALTER ROLE, CONNECTION LIMIT), and this desk goes on working.</source>
        <translation>ハブ {where} は {user} にこれ以上の接続を許しません。ITがこのユーザーの制限を上げる必要があります（ALTER ROLE、CONNECTION LIMIT）。このデスクは動き続けます。</translation>
    </message>
    <message>
        <source>The hub {where} lets {user} have no more connections: whoever runs its server raises that user's limit (ALTER ROLE, CONNECTION LIMIT), then try again.</source>
        <translation>ハブ {where} は {user} にこれ以上の接続を許しません。サーバーの管理者がこのユーザーの制限を上げてから（ALTER ROLE、CONNECTION LIMIT）、もう一度試してください。</translation>
    </message>
    <message>
        <source>The hub {where} runs PostgreSQL {version}: this program knows {oldest} to {newest}.</source>
        <translation>ハブ {where} は PostgreSQL {version} です。このプログラムが対応するのは {oldest} から {newest} です。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>取り込みを中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The insights look at 1 to {most} days: choose a number between them.</source>
        <translation>分析の対象は1～{most}日です。その間の数を選んでください。</translation>
    </message>
    <message>
        <source>The key could not be kept in {folder} ({why}).</source>
        <translation>鍵を{folder}に保管できませんでした（{why}）。</translation>
    </message>
    <message>
        <source>The last copy did not verify; the last sound one: {found}</source>
        <translation>最新の控えは検証に失敗しました。最後の正常な控え:{found}</translation>
    </message>
    <message>
        <source>The last verification found nothing wrong: there is nothing to acknowledge.</source>
        <translation>前回の検証で問題は見つかっておらず、確認済みにするものはありません。</translation>
    </message>
    <message>
        <source>The last {n:,} lines hold; `latitude verify` checks all</source>
        <translation>最後の {n:,} 行は正常です。`latitude verify` は全行を確認します</translation>
    </message>
    <message>
        <source>The ledger in {folder} is gone, and its backups are in {backups}: restore the last one, or move them away to begin anew.</source>
        <translation>{folder}の台帳がなくなっていますが、バックアップが{backups}にあります。最後のものを復元するか、最初から始める場合は移動してください。</translation>
    </message>
    <message>
        <source>The ledger in {folder} was made to practise in: choose the hotel’s own folder, or start “latitude practice”.</source>
        <translation>{folder}の台帳は練習用に作られたものです。ホテル本番のフォルダーを選ぶか、「latitude practice」を起動してください。</translation>
    </message>
    <message>
        <source>The ledger in {parent} could not be replaced ({why}): it is the one before. Free the disk, close other programs, and restore again.</source>
        <translation>{parent}の台帳を置き換えられませんでした（{why}）。元の台帳のままです。ディスクの空きを増やし、ほかのプログラムを閉じてから復元し直してください。</translation>
    </message>
    <message>
        <source>The ledger is damaged, and was not upgraded: restore the last backup.</source>
        <translation>台帳が破損しているため、更新しませんでした。最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The ledger is not whole: {reason}. Nothing was recorded; reading and exporting go on. A manager restores a backup, or acknowledges what was found.</source>
        <translation>台帳が完全ではありません：{reason}。何も記録していません。閲覧と書き出しは続けられます。マネージャーがバックアップを復元するか、検出した内容を確認済みにします。</translation>
    </message>
    <message>
        <source>The ledger is safe and the desk goes on.</source>
        <translation>台帳は無事で、デスクは引き続き使えます。</translation>
    </message>
    <message>
        <source>The ledger of before is kept as {file}.</source>
        <translation>以前の台帳は{file}として保存しています。</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be opened. {safe} Check that the folder is there and can be written to.</source>
        <translation>台帳{path}を開けません。{safe}フォルダーがあり、書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be read ({why}). It was not changed.</source>
        <translation>台帳{path}を読み込めません（{why}）。台帳は変更していません。</translation>
    </message>
    <message>
        <source>The ledger {path} cannot be written to. {safe} Ask IT to give this account write access.</source>
        <translation>台帳{path}に書き込めません。{safe}このアカウントの書き込み権限をIT担当に依頼してください。</translation>
    </message>
    <message>
        <source>The ledger {path} failed: {error}. {safe}</source>
        <translation>台帳{path}でエラーが発生しました：{error}。{safe}</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged or not a ledger. {safe} Restore the last backup.</source>
        <translation>台帳{path}が破損しているか、台帳ではありません。{safe}最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged, or its disk fails. {safe} Stop posting, check the disk, and restore the last backup.</source>
        <translation>台帳{path}が破損しているか、ディスクの障害です。{safe}記帳を止め、ディスクを確認し、最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged.</source>
        <translation>台帳{path}が破損しています。</translation>
    </message>
    <message>
        <source>The ledger {path} is damaged: {reason}.</source>
        <translation>台帳{path}が破損しています：{reason}。</translation>
    </message>
    <message>
        <source>The ledger {path} is not where it was: it was moved or renamed, or its disk is gone. Nothing was recorded. Put it back there.</source>
        <translation>台帳{path}が元の場所にありません。移動または名前の変更をされたか、ディスクが外れています。何も記録されていません。元の場所に戻してください。</translation>
    </message>
    <message>
        <source>The ledger {path} may not be written to. {safe} Ask IT to give this account write access.</source>
        <translation>台帳{path}への書き込みが許可されていません。{safe}このアカウントの書き込み権限をIT担当に依頼してください。</translation>
    </message>
    <message>
        <source>The lens knows no such pattern: choose one that it shows.</source>
        <translation>そのような傾向はありません。表示されているものから選んでください。</translation>
    </message>
    <message>
        <source>The line holds invisible control characters: type it again without them.</source>
        <translation>行に見えない制御文字が含まれています。それを除いて入力し直してください。</translation>
    </message>
    <message>
        <source>The line is {length:,} letters long: only the first {max_line:,} are read, shorten it.</source>
        <translation>行が{length:,}文字あり、読み取るのは先頭の{max_line:,}文字だけです。短くしてください。</translation>
    </message>
    <message>
        <source>The lines after this backup do not fit it ({why}). Nothing was changed: restore without them, or choose another backup.</source>
        <translation>このバックアップの後の行がつながりません（{why}）。何も変更していません。その行なしで復元するか、別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>The lines {first}-{last} run backwards: check the two numbers.</source>
        <translation>行{first}-{last}の順序が逆です。2つの番号を確認してください。</translation>
    </message>
    <message>
        <source>The list has headers and no guests: export it again with the guests in house.</source>
        <translation>見出しだけでお客様がありません。滞在中のお客様を含めて書き出し直してください。</translation>
    </message>
    <message>
        <source>The list of files in this update breaks a rule: get the update again from whom Latitude is from.</source>
        <translation>この更新のファイル一覧は規則に合いません。Latitude の配布元から入手し直してください。</translation>
    </message>
    <message>
        <source>The log has headers and no rows: export it again.</source>
        <translation>見出しだけで行がありません。書き出し直してください。</translation>
    </message>
    <message>
        <source>The memory failed while recording: it is not known yet whether the gesture is in the journal. It is looked up when the ledger opens again.</source>
        <translation>記録中にメモリの障害が発生しました。特別対応がジャーナルに入ったかまだ不明です。台帳が再び開いたときに確認します。</translation>
    </message>
    <message>
        <source>The mirror could not be started: this computer is at its limit.</source>
        <translation>ミラーを開始できませんでした。このコンピューターの限界に達しています。</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({strerror}).</source>
        <translation>{folder}のミラーを読み込めません（{strerror}）。</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be read ({why}). Nothing was changed: check its disk, or restore without the later lines.</source>
        <translation>{folder}のミラーを読み込めません（{why}）。何も変更していません。ディスクを確認するか、その後の行なしで復元してください。</translation>
    </message>
    <message>
        <source>The mirror in {folder} cannot be written to ({strerror}).</source>
        <translation>{folder}のミラーに書き込めません（{strerror}）。</translation>
    </message>
    <message>
        <source>The mirror in {folder} is another ledger's: choose another folder for it.</source>
        <translation>{folder}のミラーは別の台帳のものです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The mirror in {folder} knows line {last}, and the ledger ends at {end}: an old ledger was put back; restore it properly, so that the lines after it come back.</source>
        <translation>{folder}のミラーには行{last}まであり、台帳は行{end}で終わっています。古い台帳が戻されています。その後の行も戻るよう、正しい手順で復元してください。</translation>
    </message>
    <message>
        <source>The mirror waits for the ledger: {message}</source>
        <translation>ミラーは台帳を待っています：{message}</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}: a manager does it (F10, Retention).</source>
        <translation>名前は{until}から消去の対象です。マネージャーが行います(F10、保存期間)。</translation>
    </message>
    <message>
        <source>The name is due to be erased since {until}; what is open keeps it longer.</source>
        <translation>名前は{until}から消去の対象ですが、未処理の事項があるため残っています。</translation>
    </message>
    <message numerus="yes">
        <source>The name is kept for {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept for {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>名前はホテルの定めにより出発後{n}か月間残り、その後マネージャーが消去します(F10、保存期間)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is kept until {until}, {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</source>
        <extracomment>English for one: The name is kept until {until}, {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).</extracomment>
        <translation>
            <numerusform>名前はホテルの定めにより出発後{n}か月の{until}まで残り、その後マネージャーが消去します(F10、保存期間)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next supplement of shift {shift} is number {next}: ask for that one first.</source>
        <translation>シフト{shift}の次の追補は{next}番です。先にそちらを指定してください。</translation>
    </message>
    <message>
        <source>The next supplement of {day} is number {next}: ask for that one first.</source>
        <translation>{day} の次の追補は {next} 番です。先にそれを指定してください。</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The paper is a4 or letter: choose one of them.</source>
        <translation>用紙はa4かletterです。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>The printers of this system cannot be told</source>
        <translation>このシステムのプリンターを調べられません</translation>
    </message>
    <message>
        <source>The reason would keep what is erased: leave the guest's name and booking out.</source>
        <translation>理由に書くと消去する内容が残ってしまいます。お客様のお名前と予約番号を省いてください。</translation>
    </message>
    <message>
        <source>The report of {day} was not issued yet: ask for that one first.</source>
        <translation>{day} のレポートはまだ発行されていません。先にそれを指定してください。</translation>
    </message>
    <message>
        <source>The restore was stopped before the ledger was replaced: nothing was restored or changed.</source>
        <translation>台帳を置き換える前に復元を中止しました。何も復元・変更していません。</translation>
    </message>
    <message>
        <source>The room is empty: type a room number such as 412.</source>
        <translation>お部屋が空です。412のような番号を入力してください。</translation>
    </message>
    <message>
        <source>The rooms {words} and {named} are too many to choose from: leave one out.</source>
        <translation>{words}と{named}では候補のお部屋が多すぎます。どちらかを省いてください。</translation>
    </message>
    <message>
        <source>The row has no amount: write it in the file, or leave the row out.</source>
        <translation>この行には金額がありません。ファイルに書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>The row has no date: write it in the file, or leave the row out.</source>
        <translation>この行には日付がありません。ファイルに書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>The row has no guest's name: write the name in the list, or leave the row out.</source>
        <translation>この行にはお客様のお名前がありません。リストに書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>The row has no room: write the room number in the list, or leave the row out.</source>
        <translation>この行にはお部屋がありません。リストに部屋番号を書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>The row has no tracking number: write it in the file, or leave the row out.</source>
        <translation>この行には追跡番号がありません。ファイルに書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>The row has no value: write it in the file, or leave the row out.</source>
        <translation>この行には提供額がありません。ファイルに書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.</source>
        <translation>この行は{cells}列、見出しは{width}列です。区切り文字を含む文を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The row has {n:,} letters: shorten it.</source>
        <translation>この行は{n:,}文字あります。短くしてください。</translation>
    </message>
    <message>
        <source>The row is in {other}, and this hotel counts in {code}.</source>
        <translation>この行は{other}建て、このホテルは{code}建てです。</translation>
    </message>
    <message>
        <source>The same file again brings in the rest.</source>
        <translation>同じファイルをもう一度読み込むと残りが入ります。</translation>
    </message>
    <message>
        <source>The same guest stands on line {other:,} already: one of them is enough.</source>
        <translation>同じお客様がすでに{other:,}行目にあります。1つで十分です。</translation>
    </message>
    <message>
        <source>The same guest stands on {most_visits} lines already: leave out old visits.</source>
        <translation>同じお客様がすでに{most_visits}行あります。過去のご滞在を除いてください。</translation>
    </message>
    <message>
        <source>The text holds half a letter, which no file can keep: type it again.</source>
        <translation>文に文字の半分だけが含まれており、ファイルに保存できません。入力し直してください。</translation>
    </message>
    <message>
        <source>The text of line {seq} has no part of the guest's name alone, or is not of the days of the stay: leave it out.</source>
        <translation>{seq} 行目の文にはお客様のお名前の一部だけがないか、ご滞在の期間のものではありません。指定から外してください。</translation>
    </message>
    <message>
        <source>The two PINs differ: type the same digits twice.</source>
        <translation>2つのPINが違います。同じ数字を2回入力してください。</translation>
    </message>
    <message>
        <source>The update could not be put into {folder} ({why}). Latitude goes on with the version that is there, and the ledger is as it was.</source>
        <translation>更新を {folder} に置けませんでした（{why}）。Latitude は今ある版で続き、台帳は元のままです。</translation>
    </message>
    <message>
        <source>The update needs {needed} MB on the disk of {folder}, and {free} MB are free: free some space, then try again.</source>
        <translation>更新には {folder} のディスクに {needed} MB 必要ですが、空きは {free} MB です。空きを増やしてやり直してください。</translation>
    </message>
    <message>
        <source>The update was stopped. Latitude goes on with the version that is there.</source>
        <translation>更新を中止しました。Latitude は今ある版で続きます。</translation>
    </message>
    <message>
        <source>The verification was stopped before its first line: nothing is vouched for.</source>
        <translation>最初の行の前に検証を中止しました。何も保証されません。</translation>
    </message>
    <message>
        <source>The verification was stopped: the chain holds up to line {seq}, and nothing beyond that is vouched for.</source>
        <translation>検証を中止しました。チェーンは行{seq}まで正しく、その先は何も保証されません。</translation>
    </message>
    <message>
        <source>There is a ledger in {folder} already: choose another folder for the demo.</source>
        <translation>{folder}にはすでに台帳があります。デモには別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a ledger in {out} that no demo made: choose another folder.</source>
        <translation>{out}にはデモ以外の台帳があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no column “{wanted}”: choose one of {listed}.</source>
        <translation>「{wanted}」という列はありません。{listed}から選んでください。</translation>
    </message>
    <message>
        <source>There is no database {database} on that server: check the hub's address.</source>
        <translation>そのサーバーにデータベース {database} はありません。ハブのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no favourite {number}, there are none yet: type an amount such as c20.</source>
        <translation>お気に入り{number}はありません。まだ一つも登録がないため、c20のように金額を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>There is no favourite {number}, there are {n}: type an amount such as c20.</source>
        <extracomment>English for one: There is no favourite {number}, there is {n}: type an amount such as c20.</extracomment>
        <translation>
            <numerusform>お気に入り{number}はありません（登録は{n}件）。c20のように金額を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}: check the name.</source>
        <translation>ファイル{file}がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name, and that the stick is in.</source>
        <translation>ファイル {name} がありません。名前と、メモリーが差さっていることを確かめてください。</translation>
    </message>
    <message>
        <source>There is no file {name}: check the name.</source>
        <translation>ファイル{name}がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no hub in {where} yet: IT runs `latitude hub create` first.</source>
        <translation>{where} にはまだハブがありません。先に IT 担当が `latitude hub create` を実行します。</translation>
    </message>
    <message>
        <source>There is no ledger in {folder} yet: set the hotel up first (`latitude init`).</source>
        <translation>{folder}にはまだ台帳がありません。先にホテルを設定してください（`latitude init`）。</translation>
    </message>
    <message>
        <source>There is no ledger in {parent} yet: set the hotel up first (`latitude init`).</source>
        <translation>{parent}にはまだ台帳がありません。先にホテルを設定してください（`latitude init`）。</translation>
    </message>
    <message>
        <source>There is no line to back up yet: set the hotel up first.</source>
        <translation>バックアップする行がまだありません。先にホテルを設定してください。</translation>
    </message>
    <message>
        <source>There is no line {seq}: check the number.</source>
        <translation>行{seq}はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no shift yet: post a gesture or open a shift first.</source>
        <translation>シフトがまだありません。先に特別対応を記帳するか、シフトを開始してください。</translation>
    </message>
    <message>
        <source>There is no shift {number}: `latitude shift list` shows all.</source>
        <translation>シフト{number}はありません。`latitude shift list`ですべて表示できます。</translation>
    </message>
    <message>
        <source>There is no update in {folder}: choose the file that ends in {ending}.</source>
        <translation>{folder} に更新がありません。{ending} で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>This Latitude runs from its source in {folder}: update it with `git pull`.</source>
        <translation>この Latitude は {folder} のソースから動いています。`git pull` で更新してください。</translation>
    </message>
    <message>
        <source>This Latitude was installed by pip: update it with `pip install --upgrade`, giving the new wheel.</source>
        <translation>この Latitude は pip で入っています。新しい wheel を指定して `pip install --upgrade` で更新してください。</translation>
    </message>
    <message>
        <source>This account has no keyring that is open{why}: the hub's password is kept nowhere else. Unlock or install one (Secret Service, KWallet, Windows or macOS have it).</source>
        <translation>このアカウントに開いたキーリングがありません{why}。ハブのパスワードはほかの場所には保存されません。ロックを解除するか、導入してください（Secret Service、KWallet。Windows と macOS にはあります）。</translation>
    </message>
    <message>
        <source>This computer has no memory left. {safe} Close other programs.</source>
        <translation>このコンピューターのメモリが足りません。{safe}ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This computer lacks PostgreSQL's own library, libpq: IT installs it first (on Debian the package libpq5).</source>
        <translation>このコンピューターにはPostgreSQLのライブラリlibpqがありません。先にIT担当者がインストールします（Debianではパッケージlibpq5）。</translation>
    </message>
    <message>
        <source>This computer's clock says {here:%Y-%m-%d %H:%M} and the hub's {there:%Y-%m-%d %H:%M} (UTC): set the one that is wrong, for lines wait until then.</source>
        <translation>このコンピューターの時計は {here:%Y-%m-%d %H:%M}、ハブは {there:%Y-%m-%d %H:%M}（UTC）です。間違っているほうを直してください。それまで行は待ちます。</translation>
    </message>
    <message>
        <source>This computer's keyring does not hold the hub's password: join again (`latitude hub join`) in this account.</source>
        <translation>このコンピューターのキーリングにハブのパスワードがありません。このアカウントでもう一度参加してください（`latitude hub join`）。</translation>
    </message>
    <message>
        <source>This copy of Latitude was made without a release key and can check no update: ask whoever installed it.</source>
        <translation>この Latitude には配布用の鍵が入っておらず、更新を確かめられません。導入した人に問い合わせてください。</translation>
    </message>
    <message>
        <source>This damage cannot be acknowledged: {reason}. Restore a backup.</source>
        <translation>この損傷は確認済みにできません：{reason}。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>This desk is in no hub</source>
        <translation>このデスクはハブに参加していません</translation>
    </message>
    <message>
        <source>This desk is not in the hub: a manager lets it join (`latitude hub join`).</source>
        <translation>このデスクはハブに参加していません。マネージャーが参加させます（`latitude hub join`）。</translation>
    </message>
    <message>
        <source>This desk is part of {hotel} in {where}: a manager takes it out there first (`latitude hub leave`), then it can join another hub.</source>
        <translation>このデスクは {where} の {hotel} に属しています。まずマネージャーがそこから外すと (`latitude hub leave`)、別のハブに参加できます。</translation>
    </message>
    <message>
        <source>This file does not say whether {sample} is a thousand or a fraction: choose a point or a comma before the decimals.</source>
        <translation>このファイルでは{sample}が千の位か小数か判断できません。小数点がピリオドかコンマかを選んでください。</translation>
    </message>
    <message>
        <source>This installation cannot speak to a hub: IT installs the extra `latitude-desk[hub]` first.</source>
        <translation>この環境ではハブを使えません。先に IT 担当が追加の `latitude-desk[hub]` を導入します。</translation>
    </message>
    <message>
        <source>This is no text file: {remedy}</source>
        <translation>テキストファイルではありません。{remedy}</translation>
    </message>
    <message>
        <source>This is {what}, not a list: {remedy}</source>
        <translation>これは{what}で、リストではありません。{remedy}</translation>
    </message>
    <message>
        <source>This ledger is kept in {code}: another currency needs a new ledger.</source>
        <translation>この台帳の通貨は{code}です。別の通貨には新しい台帳が必要です。</translation>
    </message>
    <message>
        <source>This ledger is of an older version, and no backup of it could be written to {folder} ({why}). It was not upgraded and is as it was: free some space, then open it again.</source>
        <translation>この台帳は古い版のもので、そのバックアップを{folder}に書き込めませんでした（{why}）。更新はしておらず、元のままです。空き容量を増やしてからもう一度開いてください。</translation>
    </message>
    <message>
        <source>This list does not say whether {text} has the day or the year first: choose day first, or export it with years of four digits.</source>
        <translation>このリストでは{text}の先頭が日か年か判断できません。「日が先」を選ぶか、年を4桁で書き出してください。</translation>
    </message>
    <message>
        <source>This list does not say whether {text} is {day_first} or {month_first}: choose day first or month first.</source>
        <translation>このリストでは{text}が{day_first}か{month_first}か判断できません。「日が先」か「月が先」を選んでください。</translation>
    </message>
    <message>
        <source>This update bears no signature: get it again from whom Latitude is from.</source>
        <translation>この更新には署名がありません。Latitude の配布元から入手し直してください。</translation>
    </message>
    <message>
        <source>This update is Latitude {theirs}, and {ours} is installed: choose a newer one.</source>
        <translation>この更新は Latitude {theirs} で、{ours} が入っています。もっと新しいものを選んでください。</translation>
    </message>
    <message>
        <source>This update is for {theirs}, and this computer needs {ours}: choose the file for {ours}.</source>
        <translation>この更新は {theirs} 用です。このコンピューターには {ours} が必要です。{ours} 用のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This update is signed by {key}, whom this copy does not know: get it from whom Latitude is from.</source>
        <translation>この更新の署名 {key} は、この Latitude の知らないものです。Latitude の配布元から入手してください。</translation>
    </message>
    <message>
        <source>This update was changed after it was signed: get it again from whom Latitude is from.</source>
        <translation>この更新は署名の後で変更されています。Latitude の配布元から入手し直してください。</translation>
    </message>
    <message>
        <source>This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.</source>
        <translation>このハブのユーザーは全ホテルを参照できません。IT 担当が `latitude hub create --group` で参照できるユーザーを作成します。</translation>
    </message>
    <message>
        <source>This very file was brought in before, and was read in another way: its rows would stand there twice. Choose the same dates, decimals and columns as then, or confirm.</source>
        <translation>このファイルは以前、別の読み方で取り込まれています。このままでは同じ行が二重になります。前回と同じ日付順・小数点・列を選ぶか、確認してください。</translation>
    </message>
    <message>
        <source>Time, a better room or a note before cash, when it really helps.</source>
        <translation>現金の前に、本当に役立つなら、時間・上位のお部屋・手書きのカードを。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>To {action}, type your PIN again.</source>
        <translation>「{action}」には、PINをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Told to the leads</source>
        <translation>リーダーのみに共有</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {span}, then try again.</source>
        <translation>PINの誤りが多すぎます。{span}待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Training: 50 for everyone</source>
        <translation>研修：全員一律50</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Unclear information</source>
        <translation>説明不足</translation>
    </message>
    <message numerus="yes">
        <source>Unconfirmed, for the other desks could not be asked: lines {lines}.</source>
        <extracomment>English for one: Unconfirmed, for the other desks could not be asked: line {lines}.</extracomment>
        <translation>
            <numerusform>ほかのデスクに確認できず未確認：行{lines}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to line {end:,} in {folder}</source>
        <translation>{folder} に {end:,} 行目まで</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>View or high floor</source>
        <translation>眺望・高層階</translation>
    </message>
    <message>
        <source>Wait at the desk</source>
        <translation>フロントでのお待たせ</translation>
    </message>
    <message>
        <source>Water or bathroom</source>
        <translation>水回り・浴室</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天候</translation>
    </message>
    <message>
        <source>What goes of {names}: {parts}. Amounts and rooms stay in the journal.</source>
        <translation>{names}について消えるもの：{parts}。金額とお部屋はジャーナルに残ります。</translation>
    </message>
    <message>
        <source>What is it? Type label, credit or upgrade, or the name of a preset.</source>
        <translation>何を提供しますか？label、credit、upgradeのいずれか、またはプリセット名を入力してください。</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>お約束の内容</translation>
    </message>
    <message>
        <source>What lies in {folder} was not made by practice: move it away, then try again.</source>
        <translation>{folder}の内容は練習で作られたものではありません。移動してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>What line {seq} promised is not due yet.</source>
        <translation>行{seq}のお約束はまだ期限前です。</translation>
    </message>
    <message>
        <source>What signs documents is not installed: install latitude-desk[sign], then turn it on.</source>
        <translation>文書の署名に必要なものがインストールされていません。latitude-desk[sign]をインストールしてからオンにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} and report S{report} is lost: these numbers are skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>行{first}～{last}およびレポートS{report}として発行済みの内容は失われました。これらの番号は飛ばして二度と使わず、復元は記録に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given out as lines {first}-{last} is lost: these numbers are skipped, never used again, and the restore is on record.</source>
        <extracomment>English for one: What was given out as line {last} is lost: its number is skipped, never used again, and the restore is on record.</extracomment>
        <translation>
            <numerusform>行{first}～{last}として発行済みの内容は失われました。これらの番号は飛ばして二度と使わず、復元は記録に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>対応した人</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}, …: type more of the name.</source>
        <translation>どのゲストですか。{names} などが考えられます。名前をもう少し入力してください。</translation>
    </message>
    <message>
        <source>Who is it for? It could be {names}: type more of the name.</source>
        <translation>どのゲストですか。{names} が考えられます。名前をもう少し入力してください。</translation>
    </message>
    <message>
        <source>Who is it for? Type a room or a name.</source>
        <translation>どなたへ？お部屋かお名前を入力してください。</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi or resort fee</source>
        <translation>Wi-Fi・リゾート料金</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for itself: choose another one.</source>
        <translation>{name} という名前は Windows が使うため選べません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Windows takes no name that ends in a dot or a space: choose another one than {name}.</source>
        <translation>Windows では、ピリオドや空白で終わる名前は使えません。{name} ではない名前を選んでください。</translation>
    </message>
    <message>
        <source>Windows takes no name with {letter} in it: choose another one.</source>
        <translation>Windows では、{letter} を含む名前は使えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>ワイン</translation>
    </message>
    <message>
        <source>Write what it was: a reply without words says nothing.</source>
        <translation>何があったかを書いてください。言葉のない返答では伝わりません。</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>注文の間違い</translation>
    </message>
    <message>
        <source>Wrong rate</source>
        <translation>料金の誤り</translation>
    </message>
    <message>
        <source>Wrong room type</source>
        <translation>部屋タイプの相違</translation>
    </message>
    <message>
        <source>You know the guest personally? Let a colleague enter it.</source>
        <translation>お客様が個人的なお知り合いなら、同僚に入力してもらいましょう。</translation>
    </message>
    <message>
        <source>You need nobody's permission under this line.</source>
        <translation>この線までは、誰の許可も要りません。</translation>
    </message>
    <message>
        <source>Your IT department sets this folder for the whole computer: ask them.</source>
        <translation>このフォルダーはIT部門がコンピューター全体に対して設定しています。IT部門に相談してください。</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7zアーカイブ</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>BMP画像</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSONファイル</translation>
    </message>
    <message>
        <source>a LibreOffice spreadsheet</source>
        <translation>LibreOfficeの表計算ファイル</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>a PostScript print file</source>
        <translation>PostScript印刷ファイル</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RARアーカイブ</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF画像</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP画像</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word文書</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: its total is one that they can have come to, and its pages cannot be compared; compare it with the day’s report</source>
        <translation>{when:%Y-%m-%d} にバックアップを復元したため（行{seq}）、それまでにほかのデスクのどの行が届いていたかはもうわかりません：合計はそれらの行であり得る額ですが、ページは照合できません。営業日レポートと比べてください</translation>
    </message>
    <message>
        <source>a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: neither its total nor its pages can be compared; compare it with the day’s report</source>
        <translation>{when:%Y-%m-%d} にバックアップを復元したため（行{seq}）、それまでにほかのデスクのどの行が届いていたかはもうわかりません：合計もページも照合できません。営業日レポートと比べてください</translation>
    </message>
    <message>
        <source>a carrier's bill</source>
        <translation>運送会社の請求</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a free label</source>
        <translation>無料送り状</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>あるお客様</translation>
    </message>
    <message>
        <source>a guest list</source>
        <translation>お客様リスト</translation>
    </message>
    <message>
        <source>a guest's entry of desk {desk} is not what its line says</source>
        <translation>デスク {desk} のお客様の記録が、その行の内容と違います</translation>
    </message>
    <message>
        <source>a guest's name was changed behind the ledger's back</source>
        <translation>お客様のお名前が台帳を通さずに変更された</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>a photo or film</source>
        <translation>写真または動画</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a report of Latitude</source>
        <translation>Latitudeのレポート</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>リッチテキスト文書</translation>
    </message>
    <message>
        <source>a text of desk {desk} is not what its line says</source>
        <translation>デスク {desk} の文が、その行の内容と違います</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>a {kind} {name} was added that is not ours</source>
        <translation>Latitudeのものではない{kind}「{name}」が追加された</translation>
    </message>
    <message>
        <source>acknowledge damage to the ledger</source>
        <translation>台帳の破損の確認</translation>
    </message>
    <message>
        <source>also open in {programs}</source>
        <translation>ほかに {programs} でも開いています</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XMLファイル</translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation>旧形式のExcelまたはWordファイル</translation>
    </message>
    <message>
        <source>an old log</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>an upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more, all told under “{heading}”</source>
        <extracomment>English for one: and {n} more, all told under “{heading}”</extracomment>
        <translation>
            <numerusform>ほか{n:,}件、すべて「{heading}」に記載</numerusform>
        </translation>
    </message>
    <message>
        <source>another guest</source>
        <translation>別のお客様</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>別のプログラムが使用中</translation>
    </message>
    <message>
        <source>another program holds the ledger</source>
        <translation>別のプログラムが台帳を使用中</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中</translation>
    </message>
    <message>
        <source>answers what did not wait for an approval</source>
        <translation>承認待ちではないものに回答している</translation>
    </message>
    <message>
        <source>approve an amount above the cap</source>
        <translation>上限を超える金額の承認</translation>
    </message>
    <message>
        <source>arrival {arrival} → {row}</source>
        <translation>ご到着 {arrival} → {row}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>back in house</source>
        <translation>再びご滞在中</translation>
    </message>
    <message>
        <source>belongs to nothing that was given or promised to this guest</source>
        <translation>このお客様への提供やお約束のいずれにも属さない</translation>
    </message>
    <message>
        <source>bring it in in parts</source>
        <translation>分割して取り込んでください</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>連絡経路：{channel}</translation>
    </message>
    <message>
        <source>central file</source>
        <translation>中央設定ファイル</translation>
    </message>
    <message>
        <source>change the caps</source>
        <translation>上限の変更</translation>
    </message>
    <message>
        <source>change the hotel's settings</source>
        <translation>ホテルの設定の変更</translation>
    </message>
    <message>
        <source>change who works here</source>
        <translation>スタッフの変更</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>chosen at this desk</source>
        <translation>このデスクで選択</translation>
    </message>
    <message>
        <source>close a shift</source>
        <translation>シフトの締め</translation>
    </message>
    <message>
        <source>confirmation {confirmation} → {confirmation2}</source>
        <translation>予約番号 {confirmation} → {confirmation2}</translation>
    </message>
    <message>
        <source>correct a line of a closed shift</source>
        <translation>締めたシフトの行の訂正</translation>
    </message>
    <message>
        <source>corrects what is no gesture of this guest and rep</source>
        <translation>このお客様とスタッフの特別対応ではないものを訂正している</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>大変お喜び</translation>
    </message>
    <message>
        <source>departure {departure} → {departure2}</source>
        <translation>ご出発 {departure} → {departure2}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>enter a bill for an estimate</source>
        <translation>概算の請求の入力</translation>
    </message>
    <message>
        <source>entered wrong</source>
        <translation>入力誤り</translation>
    </message>
    <message>
        <source>erase a guest</source>
        <translation>お客様の消去</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>export the bill again</source>
        <translation>請求を書き出し直してください</translation>
    </message>
    <message>
        <source>export the bill as CSV.</source>
        <translation>請求をCSVで書き出してください。</translation>
    </message>
    <message>
        <source>export the guests in house only</source>
        <translation>滞在中のお客様だけを書き出してください</translation>
    </message>
    <message>
        <source>export the in-house list again</source>
        <translation>滞在者リストを書き出し直してください</translation>
    </message>
    <message>
        <source>export the in-house list as CSV.</source>
        <translation>滞在者リストをCSVで書き出してください。</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>記録を書き出し直してください</translation>
    </message>
    <message>
        <source>export the log as CSV.</source>
        <translation>記録をCSVで書き出してください。</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ご納得</translation>
    </message>
    <message numerus="yes">
        <source>for {n:,} guests</source>
        <extracomment>English for one: for {n} guest</extracomment>
        <translation>
            <numerusform>お客様{n:,}名</numerusform>
        </translation>
    </message>
    <message>
        <source>free label</source>
        <translation>無料送り状</translation>
    </message>
    <message>
        <source>goes back behind the business day before it</source>
        <translation>その前の営業日より過去に戻っている</translation>
    </message>
    <message>
        <source>hands on or settles a promise that was settled before</source>
        <translation>すでに決着したお約束を引き継いだか、決着させている</translation>
    </message>
    <message>
        <source>hands on or settles what this guest was not promised</source>
        <translation>このお客様にしていないお約束を引き継いだか、決着させている</translation>
    </message>
    <message>
        <source>has no cap on record</source>
        <translation>上限の記録がない</translation>
    </message>
    <message>
        <source>how much?</source>
        <translation>金額は？</translation>
    </message>
    <message numerus="yes">
        <source>in {currency}, the {n} largest</source>
        <extracomment>English for one: in {currency}, the largest</extracomment>
        <translation>
            <numerusform>{currency}、上位{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>English for one: in {n} day</extracomment>
        <translation>
            <numerusform>{n}日以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} hours</source>
        <extracomment>English for one: in {n} hour</extracomment>
        <translation>
            <numerusform>{n}時間以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} minutes</source>
        <extracomment>English for one: in {n} minute</extracomment>
        <translation>
            <numerusform>{n}分以内</numerusform>
        </translation>
    </message>
    <message>
        <source>is a note and counts all the same</source>
        <translation>メモなのに金額に数えられている</translation>
    </message>
    <message>
        <source>is about a line that is not there</source>
        <translation>存在しない行についてのもの</translation>
    </message>
    <message>
        <source>is above its cap and nobody approved it</source>
        <translation>上限を超えているのに誰も承認していない</translation>
    </message>
    <message>
        <source>is by {who}, who had left</source>
        <translation>すでに退職した{who}によるもの</translation>
    </message>
    <message>
        <source>is by {who}, who never joined</source>
        <translation>在籍したことのない{who}によるもの</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation>接続が切られました</translation>
    </message>
    <message>
        <source>it is being started or stopped</source>
        <translation>起動中または停止中です</translation>
    </message>
    <message>
        <source>it is signed with the key {key}, which this ledger does not know</source>
        <translation>この台帳が知らない鍵 {key} で署名されています</translation>
    </message>
    <message>
        <source>it is worth {money} now</source>
        <translation>現在の価値は{money}です</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>証明書を示しません</translation>
    </message>
    <message>
        <source>it was taken back on {day} by line {seq}: it is worth nothing any more</source>
        <translation>{day}に行{seq}で取り消され、もう価値はありません</translation>
    </message>
    <message>
        <source>its certificate is for {named}, not for {host}</source>
        <translation>証明書は {host} ではなく {named} のものです</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早期ご出発</translation>
    </message>
    <message>
        <source>line {n} of desk {desk} was changed after it came</source>
        <translation>デスク {desk} の {n} 行目は届いた後に変更されました</translation>
    </message>
    <message>
        <source>line {seq}</source>
        <translation>行{seq}</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the shifts</source>
        <translation>行{seq}がシフトの番号順を乱している</translation>
    </message>
    <message>
        <source>line {seq} breaks the numbering of the supplements</source>
        <translation>行{seq}が追補の番号順を乱している</translation>
    </message>
    <message>
        <source>line {seq} cannot be read</source>
        <translation>行{seq}を読み取れない</translation>
    </message>
    <message>
        <source>line {seq} changed the policy since: print the new card</source>
        <translation>その後、行{seq}で規定が変わりました。新しいカードを印刷してください</translation>
    </message>
    <message>
        <source>line {seq} does not follow the line before it</source>
        <translation>行{seq}が直前の行につながらない</translation>
    </message>
    <message>
        <source>line {seq} is missing</source>
        <translation>行{seq}が欠けている</translation>
    </message>
    <message>
        <source>line {seq} is out of order at its desk</source>
        <translation>行{seq}がデスク内で順序どおりでない</translation>
    </message>
    <message>
        <source>line {seq} was changed after it was posted</source>
        <translation>行{seq}が記帳後に変更された</translation>
    </message>
    <message>
        <source>line {seq} {reason}</source>
        <translation>行{seq}：{reason}</translation>
    </message>
    <message>
        <source>lines {first_seq}-{last_seq} are not those of {document}</source>
        <translation>行{first_seq}-{last_seq}は{document}のものではない</translation>
    </message>
    <message>
        <source>log a safety matter</source>
        <translation>安全に関する件の記帳</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>make a recovery code</source>
        <translation>復旧コードの作成</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>mark what stands in the property system</source>
        <translation>PMS計上済みの印付け</translation>
    </message>
    <message>
        <source>name {guest} → {name}</source>
        <translation>お名前 {guest} → {name}</translation>
    </message>
    <message>
        <source>names of computers cannot be looked up just now</source>
        <translation>今はコンピューターの名前を調べられません</translation>
    </message>
    <message>
        <source>no computer is known by that name</source>
        <translation>その名前のコンピューターは見つかりません</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>お部屋なし</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>そこへの経路がありません</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>そこでは何も待ち受けていません</translation>
    </message>
    <message>
        <source>nobody who is trusted here signed its certificate, or it has run out</source>
        <translation>ここで信頼されている者が証明書に署名していないか、期限が切れています</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8ではありません</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未提供</translation>
    </message>
    <message numerus="yes">
        <source>of {n:,} answers</source>
        <extracomment>English for one: of {n} answer</extracomment>
        <translation>
            <numerusform>回答{n:,}件中</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>open in no other program</source>
        <translation>ほかのプログラムでは開かれていません</translation>
    </message>
    <message>
        <source>open it and save it as CSV.</source>
        <translation>開いてCSVで保存してください。</translation>
    </message>
    <message>
        <source>open it in Excel and save it as “CSV UTF-8”.</source>
        <translation>Excelで開き、「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>our own time zones</source>
        <translation>同梱のタイムゾーン</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>promises nothing</source>
        <translation>お約束の内容がない</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>replies to a pattern for somebody else</source>
        <translation>ほかの人に代わって傾向に返答している</translation>
    </message>
    <message>
        <source>replies to a pattern in lines that are not its rep's</source>
        <translation>当人のものではない行の傾向に返答している</translation>
    </message>
    <message>
        <source>reply to what the lens asks</source>
        <translation>フェアレンズの問いへの返答</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>roll the business day</source>
        <translation>営業日の更新</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>{room}号室</translation>
    </message>
    <message>
        <source>room {room} → {room2}</source>
        <translation>お部屋 {room} → {room2}</translation>
    </message>
    <message>
        <source>say that two stays are one guest's</source>
        <translation>2つのご滞在の統合</translation>
    </message>
    <message>
        <source>says how landed what this guest was not given</source>
        <translation>このお客様に提供していないものの反応を記録している</translation>
    </message>
    <message>
        <source>says of an old log what its lines do not</source>
        <translation>過去の記録について、その行と違う内容を述べている</translation>
    </message>
    <message>
        <source>says that what is no gesture of this guest stands in the property system</source>
        <translation>このお客様の特別対応ではないものがPMSにあると述べている</translation>
    </message>
    <message>
        <source>see the figures of the whole house</source>
        <translation>ホテル全体の数値の閲覧</translation>
    </message>
    <message>
        <source>see the patterns of others</source>
        <translation>ほかの人の傾向の閲覧</translation>
    </message>
    <message>
        <source>settles what is no estimate</source>
        <translation>概算ではないものを精算している</translation>
    </message>
    <message>
        <source>signed with this desk’s key {key}, the signature is valid</source>
        <translation>このデスクの鍵 {key} で署名済み、署名は有効です</translation>
    </message>
    <message>
        <source>social</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>something was added behind what the journal says, and it is no valid signature</source>
        <translation>ジャーナルの内容の後ろに何かが付け足されており、有効な署名ではありません</translation>
    </message>
    <message>
        <source>still unhappy</source>
        <translation>まだご不満</translation>
    </message>
    <message>
        <source>take back a colleague's line</source>
        <translation>同僚の行の取消</translation>
    </message>
    <message>
        <source>take one bill at a time</source>
        <translation>請求を1件ずつ読み込んでください</translation>
    </message>
    <message>
        <source>takes back more than was given</source>
        <translation>提供した額より多く取り消している</translation>
    </message>
    <message>
        <source>takes back what was taken back before</source>
        <translation>すでに取り消されたものを取り消している</translation>
    </message>
    <message>
        <source>texts of {texts} of {lines} lines</source>
        <translation>{lines}行の文{texts}件</translation>
    </message>
    <message>
        <source>the PIN of {initials} was changed behind the ledger's back</source>
        <translation>{initials}のPINが台帳を通さずに変更された</translation>
    </message>
    <message>
        <source>the PIN of {initials} was removed behind the ledger's back</source>
        <translation>{initials}のPINが台帳を通さずに削除された</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>the arrival</source>
        <translation>ご到着日</translation>
    </message>
    <message>
        <source>the carrier's bill, as CSV</source>
        <translation>CSV形式の運送会社の請求</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the confirmation number</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>the departure</source>
        <translation>ご出発日</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>the file is damaged: a name, a text or a PIN in it cannot be read</source>
        <translation>ファイルが破損している：お名前、文、PINのいずれかを読み取れない</translation>
    </message>
    <message>
        <source>the file is damaged: its pages cannot be read</source>
        <translation>ファイルが破損している：ページを読み取れない</translation>
    </message>
    <message>
        <source>the file is damaged: {said}</source>
        <translation>ファイルが破損している：{said}</translation>
    </message>
    <message>
        <source>the first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>the guest is erased and on record, but the file could not be cleaned of traces yet.</source>
        <translation>お客様は消去され、記録にも残りましたが、ファイルの痕跡をまだ取り除けていません。</translation>
    </message>
    <message>
        <source>the guest of line {seq}</source>
        <translation>行{seq}のお客様</translation>
    </message>
    <message>
        <source>the guest of line {seq} was removed behind the ledger's back</source>
        <translation>行{seq}のお客様が台帳を通さずに削除された</translation>
    </message>
    <message>
        <source>the guest's name</source>
        <translation>お客様のお名前</translation>
    </message>
    <message>
        <source>the hub does not give line {n} of desk {desk}</source>
        <translation>ハブがデスク {desk} の {n} 行目を渡しません</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>the last line cannot be read</source>
        <translation>最後の行を読み取れない</translation>
    </message>
    <message>
        <source>the last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>the list of guests, exported as CSV</source>
        <translation>CSVで書き出したお客様リスト</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>the old log, as CSV</source>
        <translation>CSV形式の過去の記録</translation>
    </message>
    <message>
        <source>the pages are what the journal says, and behind them stands a signature: {why}</source>
        <translation>ページはジャーナルのとおりですが、その後ろに署名があります：{why}</translation>
    </message>
    <message>
        <source>the paper counts {n:,} lines of other desks, and since a backup was restored only {known:,} have come again: let the desks meet first</source>
        <translation>この書類はほかのデスクの {n:,} 行を数えていますが、バックアップの復元後に再び届いたのは {known:,} 行だけです。先にデスクどうしを合流させてください</translation>
    </message>
    <message>
        <source>the paper says {value}, and that many lines of other desks cannot have come to it</source>
        <translation>書類の額は {value} ですが、ほかのデスクのその行数ではこの額になり得ません</translation>
    </message>
    <message>
        <source>the paper says {value}, and the journal {value2}</source>
        <translation>紙では{value}、ジャーナルでは{value2}</translation>
    </message>
    <message>
        <source>the proof in {file} fits the journal, but its pages are not what this computer prints for {document}: they were altered, or printed with other fonts or another version; compare it with a fresh report</source>
        <translation>{file} の証明はジャーナルと一致しますが、ページはこのコンピューターが {document} として印刷するものと異なります：改変されたか、別のフォントまたは別のバージョンで印刷されています。新しいレポートと比べてください</translation>
    </message>
    <message>
        <source>the reading of the name</source>
        <translation>お名前の読み</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>お部屋</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>ご滞在</translation>
    </message>
    <message>
        <source>the system’s time zones</source>
        <translation>システムのタイムゾーン</translation>
    </message>
    <message>
        <source>the text of line {n} of desk {desk} was changed</source>
        <translation>デスク {desk} の {n} 行目の文が変更されました</translation>
    </message>
    <message>
        <source>the text of line {seq} was changed after it was posted</source>
        <translation>行{seq}の文が記帳後に変更された</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>既定の場所</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>提供額</translation>
    </message>
    <message>
        <source>the {kind} {name} was changed or removed</source>
        <translation>{kind}「{name}」が変更または削除された</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was moved to another stay</source>
        <translation>行{seq}の{what}が別のご滞在に移された</translation>
    </message>
    <message>
        <source>the {what} of line {seq} was removed behind the ledger's back</source>
        <translation>行{seq}の{what}が台帳を通さずに削除された</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>unpack it and choose the CSV inside.</source>
        <translation>展開して中のCSVを選んでください。</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>プログラムの更新</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>was approved by the person who entered it</source>
        <translation>入力した本人が承認した</translation>
    </message>
    <message>
        <source>was approved by {approver}, who was no lead then</source>
        <translation>当時リーダーではなかった{approver}が承認した</translation>
    </message>
    <message>
        <source>what the last verification found cannot be read</source>
        <translation>前回の検証結果を読み取れない</translation>
    </message>
    <message>
        <source>what: label, credit or upgrade?</source>
        <translation>内容は：label、credit、upgradeのどれですか？</translation>
    </message>
    <message>
        <source>which cause: {causes}?</source>
        <translation>原因はどちら：{causes}？</translation>
    </message>
    <message>
        <source>which programs have it open cannot be told</source>
        <translation>どのプログラムが開いているかは調べられません</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>提供した人</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>どなたへ？</translation>
    </message>
    <message numerus="yes">
        <source>who? {n} fit</source>
        <extracomment>English for one: who? {n} fits</extracomment>
        <translation>
            <numerusform>どなたへ？{n}名が該当</numerusform>
        </translation>
    </message>
    <message>
        <source>who? {n} or more fit</source>
        <translation>どなたへ？{n}名以上が該当</translation>
    </message>
    <message>
        <source>{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.</source>
        <translation>{actor}さんが{at:%H:%M}に、このお客様に同じ{kind} {amount}を記帳しています。別の分であれば確定してください。</translation>
    </message>
    <message>
        <source>{age} old, up to line {seq:,} of {end:,}; {n} in {folder}</source>
        <translation>{age}前、{end:,} 行中 {seq:,} 行まで。{folder} に {n} 件</translation>
    </message>
    <message>
        <source>{amount} a night</source>
        <translation>{amount}／泊</translation>
    </message>
    <message>
        <source>{at:%Y-%m-%d %H:%M:%S}Z, this computer is at UTC{offset}</source>
        <translation>{at:%Y-%m-%d %H:%M:%S}Z、このコンピューターは UTC{offset}</translation>
    </message>
    <message>
        <source>{bad:,} of {all:,} rows cannot be brought in.</source>
        <translation>{all:,}行中{bad:,}行は取り込めません。</translation>
    </message>
    <message>
        <source>{code!r} is not a currency: use a three-letter code such as USD, EUR or JPY.</source>
        <translation>{code!r}は通貨ではありません。USD、EUR、JPYなど3文字のコードを使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{code} has at most {n} decimals: write “{shown}” as an amount such as {example}.</source>
        <extracomment>English for one: {code} has at most {n} decimal: write “{shown}” as an amount such as {example}.</extracomment>
        <translation>
            <numerusform>{code}の小数は{n}桁までです。「{shown}」を{example}のような金額で書いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} has no decimals: write “{shown}” as an amount such as {example}.</source>
        <translation>{code}に小数はありません。「{shown}」を{example}のような金額で書いてください。</translation>
    </message>
    <message>
        <source>{code} is for leads and managers: ask the lead to post it.</source>
        <translation>{code}はリーダーとマネージャー専用です。リーダーに記帳を依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>{dates}, {n:,} business days</source>
        <extracomment>English for one: {dates}, {n} business day</extracomment>
        <translation>
            <numerusform>{dates}、{n:,}営業日</numerusform>
        </translation>
    </message>
    <message>
        <source>{desks} in {where} as part of {hotel}, schema {schema}. {how}</source>
        <translation>{where} に{desks}、ホテル {hotel} の一部、スキーマ {schema}。{how}</translation>
    </message>
    <message>
        <source>{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.</source>
        <translation>{desk} は {when:%Y-%m-%d} にすでに閉鎖されています。何も変わっていません。</translation>
    </message>
    <message>
        <source>{document} is authentic</source>
        <translation>{document} は真正です</translation>
    </message>
    <message>
        <source>{document} is authentic by its proof</source>
        <translation>{document} は証明により真正です</translation>
    </message>
    <message>
        <source>{document} was not issued yet: a lead issues it, add --as INITIALS.</source>
        <translation>{document} はまだ発行されていません。リーダーが --as INITIALS を付けて発行します。</translation>
    </message>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}：{text}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}): save it as UTF-8 text that every account may read. Until then Latitude does not open: the file may name the data folder.</source>
        <translation>{file} を読み込めません({why})。すべてのアカウントが読めるUTF-8テキストとして保存してください。データフォルダーの指定が含まれている可能性があるため、それまでLatitudeは開きません。</translation>
    </message>
    <message>
        <source>{file} cannot be read, so no document can be written in that language. The ledger is safe: install Latitude again.</source>
        <translation>{file}を読み込めないため、この言語の書面を作成できません。台帳は無事です。Latitudeを再インストールしてください。</translation>
    </message>
    <message>
        <source>{file} cannot be read. The ledger is safe: install Latitude again.</source>
        <translation>{file}を読み込めません。台帳は無事です。Latitudeをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>{file} could not be copied ({why}). Nothing was restored or changed.</source>
        <translation>{file}をコピーできませんでした（{why}）。復元も変更もしていません。</translation>
    </message>
    <message>
        <source>{file} holds no proof: it is no report of Latitude, or was altered</source>
        <translation>{file}に証明がありません。Latitudeのレポートではないか、改変されています</translation>
    </message>
    <message>
        <source>{file} is being written to, or a write to it was cut off: choose a whole backup.</source>
        <translation>{file}は書き込み中か、書き込みが途中で切れています。完全なバックアップを選んでください。</translation>
    </message>
    <message>
        <source>{file} is cut short, or no report of Latitude: copy or export it again, and check that</source>
        <translation>{file}は途中で切れているか、Latitudeのレポートではありません。コピーか書き出しをやり直し、そのファイルを確認してください</translation>
    </message>
    <message>
        <source>{file} is no PDF, so it is no report of Latitude</source>
        <translation>{file}はPDFではないため、Latitudeのレポートではありません</translation>
    </message>
    <message>
        <source>{file} is no ordinary file: choose a backup.</source>
        <translation>{file}は通常のファイルではありません。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>{file} is the ledger that is in use: choose a backup.</source>
        <translation>{file}は使用中の台帳です。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>{file} may be changed by this account</source>
        <translation>このアカウントは {file} を変更できます</translation>
    </message>
    <message>
        <source>{file} sets nothing for all accounts</source>
        <translation>{file} は全アカウント向けに何も設定していません</translation>
    </message>
    <message>
        <source>{file} sets {keys}</source>
        <translation>{file} が設定:{keys}</translation>
    </message>
    <message>
        <source>{file}, line {line} cannot be read: write “[section]” or “key = value”, each once. Until then Latitude does not open: the line may name the data folder.</source>
        <translation>{file} の {line} 行目を読み込めません。「[セクション]」または「キー = 値」を、それぞれ一度だけ書いてください。データフォルダーの指定かもしれないため、それまでLatitudeは開きません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} It is left out.</source>
        <translation>{file} の {line} 行目:{problem}この行は無視されます。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is unknown: use {known}.</source>
        <translation>{file} の {line} 行目:「{key}」は不明です。{known} を使ってください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” may hold no password. It is left out.</source>
        <translation>{file} の {line} 行目:「{key}」にパスワードは書けません。この行は無視されます。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole path, from the root or the drive.</source>
        <translation>{file} の {line} 行目:「{key}」はルートまたはドライブからの完全なパスにしてください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be one of {known}. It is left out.</source>
        <translation>{file} の {line} 行目:「{key}」は {known} のいずれかにしてください。この行は無視されます。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>{first} and {second} are both rooms: leave one out, or write the room as #{first} and an amount as c{second}.</source>
        <translation>{first}と{second}はどちらもお部屋です。一方を省くか、お部屋は#{first}、金額はc{second}と書いてください。</translation>
    </message>
    <message>
        <source>{first} and {second} are two causes: leave one out.</source>
        <translation>{first}と{second}は2つの原因です。一方を省いてください。</translation>
    </message>
    <message>
        <source>{first} and {second} are two gestures: post one at a time, or put the words of the note in quotes.</source>
        <translation>{first}と{second}は2つの特別対応です。1つずつ記帳するか、メモの語を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}または{second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}). Nothing was restored or changed.</source>
        <translation>{folder}を作成できません（{why}）。復元も変更もしていません。</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation>{folder} はまだありません</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where locks cannot be trusted: choose a folder on this computer.</source>
        <translation>{folder}はネットワーク共有上にあり、ロックが当てになりません。このコンピューター上のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder}, on this computer</source>
        <translation>{folder}(このコンピューター上)</translation>
    </message>
    <message>
        <source>{found} is in the past: type the day of departure, such as 2n or 25 Nov.</source>
        <translation>{found}は過去の日です。ご出発日を2nや2026-11-25のように入力してください。</translation>
    </message>
    <message>
        <source>{found} is more than ten years ahead: check the year.</source>
        <translation>{found}は10年以上先です。年を確認してください。</translation>
    </message>
    <message>
        <source>{found} is no folder that this account can write to: choose another one.</source>
        <translation>{found}はこのアカウントで書き込めるフォルダーではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{found} is the ledger's own folder: choose one inside it, or on another disk.</source>
        <translation>{found}は台帳自体のフォルダーです。その中のフォルダーか、別のディスクのものを選んでください。</translation>
    </message>
    <message>
        <source>{free:,} MB free</source>
        <translation>空き {free:,} MB</translation>
    </message>
    <message>
        <source>{guest} has room {room} and is no caller: a lead can merge the two stays.</source>
        <translation>{guest}様は{room}号室をご利用で、お問い合わせの方ではありません。リーダーが2つのご滞在を統合できます。</translation>
    </message>
    <message>
        <source>{guest} is already in room {room}: nothing needs adding.</source>
        <translation>{guest}様はすでに{room}号室です。追加は不要です。</translation>
    </message>
    <message>
        <source>{guest} is in house ({room}): mark the guest as left first, or confirm that nothing more will be given.</source>
        <translation>{guest}様は滞在中です（{room}）。先にご出発済みにするか、今後の提供がないことを確定してください。</translation>
    </message>
    <message>
        <source>{guest} is in {room} now, not in {before}: confirm if it is for this guest.</source>
        <translation>{guest}様は{before}ではなく、現在{room}です。このお客様の分であれば確定してください。</translation>
    </message>
    <message>
        <source>{guest} left at {at:%H:%M}, while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest}様は入力中の{at:%H:%M}にご出発されました。ご滞在後として記帳する場合は確定してください。</translation>
    </message>
    <message>
        <source>{guest} left while this was typed: confirm to post it as after the stay.</source>
        <translation>{guest}様は入力中にご出発されました。ご滞在後として記帳する場合は確定してください。</translation>
    </message>
    <message numerus="yes">
        <source>{handed}, {n:,} of them overdue</source>
        <extracomment>English for one: {handed}, {n} of them overdue</extracomment>
        <translation>
            <numerusform>{handed}、うち期限超過{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{hotel} has no desk {desk}: choose one of {desks}.</source>
        <translation>{hotel} にデスク {desk} はありません。{desks} から選んでください。</translation>
    </message>
    <message>
        <source>{initials} has left the house: use the initials of somebody who works here.</source>
        <translation>{initials}さんは退職済みです。在籍中の人のイニシャルを使ってください。</translation>
    </message>
    <message>
        <source>{initials} has no PIN at this desk yet: a manager sets one here (F10, People).</source>
        <translation>{initials}さんのPINはこのデスクにはまだありません。マネージャーがここで設定します（F10、スタッフ）。</translation>
    </message>
    <message>
        <source>{initials} is no manager any more at desk {desk}, and the last one at this: add another manager here, who then retires {initials} here too.</source>
        <translation>{initials} はデスク {desk} ではもうマネージャーではなく、このデスクでは最後のマネージャーです。ここに別のマネージャーを追加し、その人がここでも {initials} を退職としてください。</translation>
    </message>
    <message>
        <source>{initials} is on the list already: choose other initials.</source>
        <translation>{initials}はすでに一覧にあります。別のイニシャルにしてください。</translation>
    </message>
    <message>
        <source>{initials} is the only manager: give somebody else that role first.</source>
        <translation>{initials}さんは唯一のマネージャーです。先にほかの人にその役割を付けてください。</translation>
    </message>
    <message>
        <source>{initials} is {there} at desk {desk} and {here} at this one, and both share caps: retire {initials}, and add each anew with initials of their own.</source>
        <translation>{initials} はデスク {desk} では {there}、このデスクでは {here} で、上限を共有しています。{initials} を退職とし、それぞれ別のイニシャルで追加してください。</translation>
    </message>
    <message>
        <source>{initials} is {there} in the hotel and {here} at this desk: set this desk up with other initials, or the same name.</source>
        <translation>{initials} はホテルでは {there}、このデスクでは {here} です。別のイニシャルか同じ名前でこのデスクを設定してください。</translation>
    </message>
    <message>
        <source>{key} = {value} ({source})</source>
        <translation>{key} = {value} ({source})</translation>
    </message>
    <message>
        <source>{key} is {name} (who has left; initials are never given twice): choose other initials.</source>
        <translation>{key}は{name}さんです（退職済み。イニシャルは再使用されません）。別のイニシャルにしてください。</translation>
    </message>
    <message>
        <source>{key} is {name}: choose other initials.</source>
        <translation>{key}は{name}さんです。別のイニシャルにしてください。</translation>
    </message>
    <message>
        <source>{left} is left: {presets} would fit.</source>
        <translation>残り{left}：{presets}なら収まります。</translation>
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
        <translation>{message}この行は無視されます。</translation>
    </message>
    <message>
        <source>{message} Until then Latitude does not open.</source>
        <translation>{message}それまでLatitudeは開きません。</translation>
    </message>
    <message>
        <source>{message} {how}</source>
        <translation>{message}{how}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} answers</source>
        <extracomment>English for one: {n} answer</extracomment>
        <translation>
            <numerusform>回答{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bills to come</source>
        <extracomment>English for one: {n} bill to come</extracomment>
        <translation>
            <numerusform>請求待ち{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} broken</source>
        <extracomment>English for one: {n} broken</extracomment>
        <translation>
            <numerusform>守れず{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} closed by IT</source>
        <extracomment>English for one: {n} closed by IT</extracomment>
        <translation>
            <numerusform>{n:,} 台は IT 担当が閉鎖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections</source>
        <extracomment>English for one: {n} correction</extracomment>
        <translation>
            <numerusform>訂正{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} corrections, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} correction, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>訂正{n:,}件、金額は{currency}、時刻はホテルの時計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} desks may have more</source>
        <extracomment>English for one: {n} desk may have more</extracomment>
        <translation>
            <numerusform>{n:,} 台に続きがあるかもしれません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries</source>
        <extracomment>English for one: {n} entry</extracomment>
        <translation>
            <numerusform>{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entries above the cap, in {currency}</source>
        <extracomment>English for one: {n} entry above the cap, in {currency}</extracomment>
        <translation>
            <numerusform>上限超過{n:,}件、{currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures</source>
        <extracomment>English for one: {n} gesture</extracomment>
        <translation>
            <numerusform>特別対応{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} gestures in seven days, {yesterday:,} of them yesterday</source>
        <extracomment>English for one: {n} gesture in seven days, {yesterday:,} of them yesterday</extracomment>
        <translation>
            <numerusform>7日間で特別対応{n:,}件、うち昨日{yesterday:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on a day</source>
        <extracomment>English for one: {n} guest on a day</extracomment>
        <translation>
            <numerusform>1日単位で延べ{n:,}名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} guests on it were erased since</source>
        <extracomment>English for one: {n} guest on it was erased since</extracomment>
        <translation>
            <numerusform>記載のお客様{n:,}名がその後消去されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} handed to the next shift</source>
        <extracomment>English for one: {n} handed to the next shift</extracomment>
        <translation>
            <numerusform>次のシフトへ引き継ぎ{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels</source>
        <extracomment>English for one: {n} hotel</extracomment>
        <translation>
            <numerusform>{n:,} ホテル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hotels in {currency}</source>
        <extracomment>English for one: {n} hotel in {currency}</extracomment>
        <translation>
            <numerusform>{currency} の {n:,} ホテル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} incidents among them</source>
        <extracomment>English for one: {n} incident among them</extracomment>
        <translation>
            <numerusform>うちインシデント{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} kept</source>
        <extracomment>English for one: {n} kept</extracomment>
        <translation>
            <numerusform>果たした{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} later corrections</source>
        <extracomment>English for one: {n} later correction</extracomment>
        <translation>
            <numerusform>その後の訂正{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines</source>
        <extracomment>English for one: {n} line</extracomment>
        <translation>
            <numerusform>{n:,} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines were posted since</source>
        <extracomment>English for one: {n} line was posted since</extracomment>
        <translation>
            <numerusform>その後{n:,}行が記帳されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} lines, amounts in {currency}, times on the hotel’s clock</source>
        <extracomment>English for one: {n} line, amounts in {currency}, times on the hotel’s clock</extracomment>
        <translation>
            <numerusform>{n:,}行、金額は{currency}、時刻はホテルの時計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} may have more</source>
        <extracomment>English for one: {n} may have more</extracomment>
        <translation>
            <numerusform>{n:,} 台は続きがあるかも</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} overdue</source>
        <extracomment>English for one: {n} overdue</extracomment>
        <translation>
            <numerusform>期限超過{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} quiet days</source>
        <extracomment>English for one: {n} quiet day</extracomment>
        <translation>
            <numerusform>提供なし {n:,} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} reversals</source>
        <extracomment>English for one: {n} reversal</extracomment>
        <translation>
            <numerusform>取消{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} supplements</source>
        <extracomment>English for one: {n} supplement</extracomment>
        <translation>
            <numerusform>追補{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name!r} is no time zone: use a name such as Europe/Vienna.</source>
        <translation>{name!r}はタイムゾーンではありません。Europe/Viennaのような名前を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{named}, {n} nights</source>
        <extracomment>English for one: {named}, {n} night</extracomment>
        <translation>
            <numerusform>{named}、{n}泊</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({room})</source>
        <translation>{name}（{room}）</translation>
    </message>
    <message>
        <source>{name} ({room}, in house)</source>
        <translation>{name}（{room}、滞在中）</translation>
    </message>
    <message>
        <source>{name} ({room}, left)</source>
        <translation>{name}（{room}、ご出発済み）</translation>
    </message>
    <message>
        <source>{name} belongs to another program. {untouched} Choose a backup.</source>
        <translation>{name}は別のプログラムのものです。{untouched}バックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was changed.</source>
        <translation>{name} を読めません（{why}）。何も変わっていません。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). {safe}</source>
        <translation>{name}を読み込めません（{why}）。{safe}</translation>
    </message>
    <message>
        <source>{name} changed while it was read: try again. {safe}</source>
        <translation>読み込み中に{name}が変更されました。もう一度お試しください。{safe}</translation>
    </message>
    <message>
        <source>{name} does not have the tables and guards of a ledger: it was changed. {untouched} Choose another backup.</source>
        <translation>{name}には台帳の表と保護がそろっておらず、変更されています。{untouched}別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} does not hold exactly the files that were signed: copy it to the stick again.</source>
        <translation>{name} の中身は署名されたファイルと一致しません。もう一度メモリーにコピーしてください。</translation>
    </message>
    <message>
        <source>{name} does not verify: {reason}. {untouched} Choose another backup.</source>
        <translation>{name}は検証に通りません：{reason}。{untouched}別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} holds no hotel. {untouched} Choose another backup.</source>
        <translation>{name}にはホテルがありません。{untouched}別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} is damaged. {untouched} Choose another backup.</source>
        <translation>{name}は破損しています。{untouched}別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} is in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name}様は{room}ですが、「{typed}」のお部屋は{other}です。一方を省くか、メモの一部ならお名前を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{name} is no ordinary file: choose {what}.</source>
        <translation>{name}は通常のファイルではありません。{what}を選んでください。</translation>
    </message>
    <message>
        <source>{name} is no update of Latitude, or was cut short: copy it to the stick again.</source>
        <translation>{name} は Latitude の更新ではないか、途中で切れています。もう一度メモリーにコピーしてください。</translation>
    </message>
    <message>
        <source>{name} is not a ledger. {untouched} Choose a backup.</source>
        <translation>{name}は台帳ではありません。{untouched}バックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not the update that was looked at: look at it again.</source>
        <translation>{name} は先ほど確かめた更新ではありません。もう一度確かめてください。</translation>
    </message>
    <message>
        <source>{name} is over {most} MB, which is too long: choose {what}.</source>
        <translation>{name}は{most} MBを超えており、長すぎます。{what}を選んでください。</translation>
    </message>
    <message>
        <source>{name} is restored; that is line {seq}.</source>
        <translation>{name}を復元しました（行{seq}に記録）。</translation>
    </message>
    <message>
        <source>{name} is the ledger itself: choose {what}.</source>
        <translation>{name}は台帳そのものです。{what}を選んでください。</translation>
    </message>
    <message>
        <source>{name} is whole: it ends with line {seq}, of {day}, {at:%H:%M}.</source>
        <translation>{name}は完全です。行{seq}（{day} {at:%H:%M}）で終わっています。</translation>
    </message>
    <message>
        <source>{name} stands in the register: erase that guest's entry instead.</source>
        <translation>{name}はゲスト台帳にあります。そのゲストの登録を消去してください。</translation>
    </message>
    <message>
        <source>{name} was in {room}, but “{typed}” is in {other}: leave one out, or put the name in quotes if it belongs to the note.</source>
        <translation>{name}様は{room}でしたが、「{typed}」のお部屋は{other}です。一方を省くか、メモの一部ならお名前を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{name} was not written by Latitude. {untouched} Choose a backup.</source>
        <translation>{name}はLatitudeで作成されたものではありません。{untouched}バックアップを選んでください。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Latitude. {untouched} Update this computer first.</source>
        <translation>{name}は新しい版のLatitudeで作成されています。{untouched}先にこのコンピューターを更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} PINs</source>
        <extracomment>English for one: {n} PIN</extracomment>
        <translation>
            <numerusform>PIN {n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <extracomment>English for one: {n} approved</extracomment>
        <translation>
            <numerusform>承認{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): rename one of them.</source>
        <translation>{field}に当たりうる列が{n}つあります（{listed}）。いずれかの名前を変えてください。</translation>
    </message>
    <message>
        <source>{n} columns could be {field} ({listed}): say which one it is.</source>
        <translation>{field}に当たりうる列が{n}つあります（{listed}）。どれかを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>English for one: {n} day</extracomment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} desks</source>
        <extracomment>English for one: {n} desk</extracomment>
        <translation>
            <numerusform>{n}台のデスク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>English for one: {n} draft</extracomment>
        <translation>
            <numerusform>下書き{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} estimated</source>
        <extracomment>English for one: {n} estimated</extracomment>
        <translation>
            <numerusform>概算{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests' entries</source>
        <extracomment>English for one: {n} guest's entry</extracomment>
        <translation>
            <numerusform>お客様の登録{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>English for one: {n} hour</extracomment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines came in while you looked ({who}): look at the report again, then close.</source>
        <extracomment>English for one: {n} line came in while you looked ({who}): look at the report again, then close.</extracomment>
        <translation>
            <numerusform>確認中に{n}行が追加されました（{who}）。レポートをもう一度確認してから締めてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines posted since come back.</source>
        <extracomment>English for one: {n} line posted since comes back.</extracomment>
        <translation>
            <numerusform>その後に記帳された{n}行が戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines wait</source>
        <extracomment>English for one: {n} line waits</extracomment>
        <translation>
            <numerusform>{n}行が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>English for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>English for one: {n} more</extracomment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are held back by open matters.</source>
        <extracomment>English for one: {n} more is held back by open matters.</extracomment>
        <translation>
            <numerusform>ほか{n}件は未解決の件があり保留中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>English for one: {n} night</extracomment>
        <translation>
            <numerusform>{n}泊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>English for one: {n} note</extracomment>
        <translation>
            <numerusform>メモ{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are over the cap: {rooms}.</source>
        <extracomment>English for one: {n} of {total} is over the cap: {rooms}.</extracomment>
        <translation>
            <numerusform>{total}件中{n}件が上限超過です：{rooms}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</source>
        <extracomment>English for one: {n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.</extracomment>
        <translation>
            <numerusform>{total}件中{n}件に、10分以内に同じ{kind} {amount}が記帳されています（{rooms}）。別の分であれば確定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other visits under this name stay.</source>
        <extracomment>English for one: {n} other visit under this name stays.</extracomment>
        <translation>
            <numerusform>同じお名前の別のご滞在{n}件は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>English for one: {n} other</extracomment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} printers: {names}</source>
        <extracomment>English for one: {n} printer: {names}</extracomment>
        <translation>
            <numerusform>プリンター {n} 台:{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are handed to the next shift, told under “Promises”.</source>
        <extracomment>English for one: {n} promise is handed to the next shift, told under “Promises”.</extracomment>
        <translation>
            <numerusform>お約束{n}件を次のシフトへ引き継ぎます（「お約束」に記載）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be booked.</source>
        <extracomment>English for one: {n} row cannot be booked.</extracomment>
        <translation>
            <numerusform>{n}行は精算できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} rows of this log say the same: one of them is enough.</source>
        <translation>この記録の{n}行が同じ内容です。1つで十分です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>English for one: {n} second</extracomment>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays are left and still due: run it again.</source>
        <extracomment>English for one: {n} stay is left and still due: run it again.</extracomment>
        <translation>
            <numerusform>ご滞在{n}件が残っています。もう一度実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</source>
        <extracomment>English for one: {n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.</extracomment>
        <translation>
            <numerusform>{until}以前（{months}か月前）に終わったご滞在{n}件：お名前・メモ・送り状の文を消去し、金額は残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still pending</source>
        <extracomment>English for one: {n} still pending</extracomment>
        <translation>
            <numerusform>承認待ち{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts elsewhere that name the guest</source>
        <extracomment>English for one: {n} text elsewhere that names the guest</extracomment>
        <translation>
            <numerusform>ほかの場所でお客様のお名前を含む文{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts of those days have a part of the name alone and stay, for they may be anybody's: look at lines {seqs}.</source>
        <extracomment>English for one: {n} text of those days has a part of the name alone and stays, for it may be anybody's: look at line {seqs}.</extracomment>
        <translation>
            <numerusform>この期間の {n} 件の文にお名前の一部だけがあり、どなたのことか分からないため残ります。{seqs} 行目を見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{on} is still to come: an old log ends today.</source>
        <translation>{on}は未来の日付です。過去の記録は本日までです。</translation>
    </message>
    <message>
        <source>{out} cannot be a folder ({why}): choose another.</source>
        <translation>{out} をフォルダーにできません（{why}）。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{out} could not be written ({why}). The ledger is safe: free the file or the disk and try again.</source>
        <translation>{out}に書き込めませんでした（{why}）。台帳は無事です。ファイルを閉じるかディスクの空きを増やし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{out} is a folder: add a file name.</source>
        <translation>{out}はフォルダーです。ファイル名を付けてください。</translation>
    </message>
    <message>
        <source>{out} is no ordinary file: choose another file name.</source>
        <translation>{out}は通常のファイルではありません。別のファイル名にしてください。</translation>
    </message>
    <message>
        <source>{out} is the ledger itself: choose another file name.</source>
        <translation>{out}は台帳そのものです。別のファイル名にしてください。</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({why}). Nothing was restored or changed.</source>
        <translation>{parent}に書き込めません（{why}）。復元も変更もしていません。</translation>
    </message>
    <message>
        <source>{path} belongs to another program: move it away, or choose another data folder.</source>
        <translation>{path}は別のプログラムのものです。移動するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger: move it away.</source>
        <translation>{path}は台帳ではなくフォルダーです。移動してください。</translation>
    </message>
    <message>
        <source>{path} is not a ledger: move it away, or restore a backup.</source>
        <translation>{path}は台帳ではありません。移動するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Latitude: update this computer first; where that was done, close Latitude and open it again. Nothing was changed.</source>
        <translation>{path}は新しい版のLatitudeで作成されています。先にこのコンピューターを更新してください。更新済みの場合は、Latitudeを閉じてから開き直してください。何も変更していません。</translation>
    </message>
    <message>
        <source>{plain}; at the hotel {local:%Y-%m-%d %H:%M} ({zone}, by {data}); {n:,} lines note an odd clock</source>
        <translation>{plain}。ホテルでは {local:%Y-%m-%d %H:%M}({zone}、{data}による)。時計の異常を記した行:{n:,}</translation>
    </message>
    <message>
        <source>{read:,} of {total:,} rows were gone through: {new:,} are in and on record. The same file again goes on from there.</source>
        <translation>{total:,}行のうち{read:,}行まで進みました。{new:,}行が取り込まれ記録されています。同じファイルをもう一度選ぶと続きから始まります。</translation>
    </message>
    <message>
        <source>{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.</source>
        <translation>{rejects}行が除外されたため、どなたがご出発済みか確定できません。リストを直すか、ご出発の処理なしで取り込んでください。</translation>
    </message>
    <message>
        <source>{rooms} left or moved while this was typed: confirm if it is for them all the same.</source>
        <translation>{rooms}は入力中にご出発または移動されました。それでも対象とする場合は確定してください。</translation>
    </message>
    <message>
        <source>{room} by {amount}</source>
        <translation>{room}が{amount}</translation>
    </message>
    <message>
        <source>{said}, so its pages, which hold the erased names, cannot be compared: its figures are those of a fresh report, or it was altered.</source>
        <translation>{said}。消去されたお名前を含むページは比べられません：数値は新しいレポートと同じか、改変されています。</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}。</translation>
    </message>
    <message>
        <source>{settings}</source>
        <translation>{settings}</translation>
    </message>
    <message>
        <source>{text!r} is no cutoff: write a time in the morning such as 03:00.</source>
        <translation>{text!r}は締め時刻に使えません。03:00のように朝の時刻を書いてください。</translation>
    </message>
    <message>
        <source>{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.</source>
        <translation>{text!r}は日付ではありません。2026-11-23のようにYYYY-MM-DDで書いてください。</translation>
    </message>
    <message>
        <source>{text!r} is no role: use rep, lead or manager.</source>
        <translation>{text!r}は役割ではありません。rep、lead、managerのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>{text} can be read in two ways: write it with its decimals.</source>
        <translation>{text}は2通りに読めます。小数まで書いてください。</translation>
    </message>
    <message>
        <source>{text} can be two days, as this list writes both orders: choose day first or month first, or write it like 2026-11-23.</source>
        <translation>このリストには両方の順序があり、{text}は2つの日に読めます。「日が先」か「月が先」を選ぶか、2026-11-23のように書いてください。</translation>
    </message>
    <message>
        <source>{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.</source>
        <translation>{text}は{year}年となり、正しくないようです。2026-11-23のように書いてください。</translation>
    </message>
    <message>
        <source>{text} has more decimals than {code}: round it in the file.</source>
        <translation>{text}の小数が{code}の桁数を超えています。ファイルで丸めてください。</translation>
    </message>
    <message>
        <source>{text} has too many digits: check the amount.</source>
        <translation>{text}は桁数が多すぎます。金額を確認してください。</translation>
    </message>
    <message>
        <source>{text} is below zero: enter what was given back by hand.</source>
        <translation>{text}は0未満です。返金分は手動で入力してください。</translation>
    </message>
    <message>
        <source>{text} is in {other}, and this hotel counts in {code}: leave it out, or enter it by hand.</source>
        <translation>{text}は{other}建て、このホテルは{code}建てです。除くか、手動で入力してください。</translation>
    </message>
    <message>
        <source>{text} is no date, as there is no month {month}: write it like 2026-11-23.</source>
        <translation>{text}は日付ではありません。{month}月は存在しません。2026-11-23のように書いてください。</translation>
    </message>
    <message>
        <source>{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.</source>
        <translation>{text}は日付ではありません。{year}年の{month}は{days}日までです。2026-11-23のように書いてください。</translation>
    </message>
    <message>
        <source>{tracking} stands on line {other:,} too: add the two up, or leave one of them out.</source>
        <translation>{tracking}は{other:,}行目にもあります。2つを合算するか、一方を除いてください。</translation>
    </message>
    <message>
        <source>{tracking} stands on {lines}: enter the bill by hand.</source>
        <translation>{tracking}は{lines}にあります。請求を手動で入力してください。</translation>
    </message>
    <message>
        <source>{user} is no desk's user of the hub: ask IT for one of this desk's own (`latitude hub create --desk`).</source>
        <translation>{user} はハブのどのデスクのユーザーでもありません。このデスク専用のユーザーを IT 担当に頼んでください (`latitude hub create --desk`)。</translation>
    </message>
    <message>
        <source>{user} may not change the hub {where} ({why}): run it as the owner of the database, whom CREATEROLE lets make users.</source>
        <translation>{user} にはハブ {where} を変更する権限がありません（{why}）。データベースの所有者で、CREATEROLE によりユーザーを作れる人として実行してください。</translation>
    </message>
    <message>
        <source>{user} may not do this in the hub {where}: IT makes a user who may (`latitude hub create --auditor`, or `--group`).</source>
        <translation>{user} はハブ {where} でこの操作ができません。できるユーザーをITが作ります（`latitude hub create --auditor` または `--group`）。</translation>
    </message>
    <message>
        <source>{what} holds invisible control characters: type it again without them.</source>
        <translation>{what}に見えない制御文字が含まれています。それを除いて入力し直してください。</translation>
    </message>
    <message>
        <source>{what} holds nothing that can be seen: type it again.</source>
        <translation>{what}に見える文字がありません。入力し直してください。</translation>
    </message>
    <message>
        <source>{what} is empty: type at least one letter.</source>
        <translation>{what}が空です。1文字以上入力してください。</translation>
    </message>
    <message>
        <source>{what} is {count:,} letters long: use at most {most:,}.</source>
        <translation>{what}が{count:,}文字あります。{most:,}文字以内にしてください。</translation>
    </message>
    <message>
        <source>{where} cannot be written ({why}): nothing was changed. Free the place or its rights, then try again.</source>
        <translation>{where}に書き込めません（{why}）。何も変更されていません。場所か権限を空けてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{where}: approved by the lead who entered it (sole-lead mode).</source>
        <translation>{where}：記帳したリーダー自身が承認しました（単独リーダーモード）。</translation>
    </message>
    <message>
        <source>{where}: given after the guest had left.</source>
        <translation>{where}：お客様のご出発後に提供しました。</translation>
    </message>
    <message>
        <source>{where}: the computer's clock had gone back when it was posted.</source>
        <translation>{where}：記帳時にコンピューターの時計が戻っていました。</translation>
    </message>
    <message>
        <source>{where}: {money} is an estimate until the bill is in.</source>
        <translation>{where}：{money}は請求が届くまで概算です。</translation>
    </message>
    <message>
        <source>{where}: {money} is still an estimate until the bill is in.</source>
        <translation>{where}：{money}は請求が届くまで引き続き概算です。</translation>
    </message>
    <message>
        <source>{where}: {money} still waits for approval and is carried to the next shift.</source>
        <translation>{where}：{money}は引き続き承認待ちで、次のシフトへ引き継ぎます。</translation>
    </message>
    <message>
        <source>{where}: {money} waits for approval and is carried to the next shift.</source>
        <translation>{where}：{money}は承認待ちで、次のシフトへ引き継ぎます。</translation>
    </message>
    <message>
        <source>{whose} was changed in the register behind the ledger's back</source>
        <translation>{whose}が名簿で台帳を通さずに変更された</translation>
    </message>
    <message>
        <source>“{body}” can be read in two ways: write it as {right}, with “{mark}”.</source>
        <translation>「{body}」は2通りに読めます。「{mark}」を使って{right}と書いてください。</translation>
    </message>
    <message>
        <source>“{cause}” is no cause: pick one such as IT.wifi or FD.queue.</source>
        <translation>「{cause}」は原因ではありません。IT.wifiやFD.queueのように選んでください。</translation>
    </message>
    <message>
        <source>“{code}” is no language of the documents: use {known}.</source>
        <translation>「{code}」は書面の言語ではありません。{known}のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two amounts: leave one out, or put a number in quotes if it belongs to the note.</source>
        <translation>「{first}」と「{second}」は2つの金額です。一方を省くか、メモの一部なら数字を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two gestures: post one at a time.</source>
        <translation>「{first}」と「{second}」は2つの特別対応です。1つずつ記帳してください。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two numbers of nights: leave one out.</source>
        <translation>「{first}」と「{second}」は2つの泊数です。一方を省いてください。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times for one promise: leave one out.</source>
        <translation>「{first}」と「{second}」は1つのお約束に2つの期限です。一方を省いてください。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two ways to reach us: leave one out.</source>
        <translation>「{first}」と「{second}」は2つの連絡経路です。一方を省いてください。</translation>
    </message>
    <message>
        <source>“{guest}” in room {room}</source>
        <translation>{room}号室の「{guest}」</translation>
    </message>
    <message>
        <source>“{header}” has {count:,} letters here: shorten it.</source>
        <translation>「{header}」がここで{count:,}文字あります。短くしてください。</translation>
    </message>
    <message>
        <source>“{header}” is given for two fields: choose another column.</source>
        <translation>「{header}」が2つの項目に指定されています。別の列を選んでください。</translation>
    </message>
    <message>
        <source>“{key}” is no policy: use {known}.</source>
        <translation>「{key}」という規定はありません。{known}から選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is no field of {what}: use {fields}.</source>
        <translation>「{name}」は{what}の項目ではありません。{fields}を使ってください。</translation>
    </message>
    <message>
        <source>“{name}” is no name: write the name in the list, or leave the row out.</source>
        <translation>「{name}」はお名前ではありません。リストに書き足すか、行を除いてください。</translation>
    </message>
    <message>
        <source>“{preset}” is no preset: pick one of the catalogue.</source>
        <translation>「{preset}」というプリセットはありません。カタログから選んでください。</translation>
    </message>
    <message>
        <source>“{quoted}” has no year: write it like 2026-11-23.</source>
        <translation>「{quoted}」には年がありません。2026-11-23のように書いてください。</translation>
    </message>
    <message>
        <source>“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.</source>
        <translation>「{quoted}」は表計算ソフト内部の日付番号です。列を日付表示にして書き出し直してください。</translation>
    </message>
    <message>
        <source>“{quoted}” is no amount: write plain digits.</source>
        <translation>「{quoted}」は金額ではありません。数字だけで書いてください。</translation>
    </message>
    <message>
        <source>“{quoted}” is no date: write it like 2026-11-23.</source>
        <translation>「{quoted}」は日付ではありません。2026-11-23のように書いてください。</translation>
    </message>
    <message>
        <source>“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.</source>
        <translation>「{shown}」は複数の読み方があります。泊数なら2n、日なら2026-11-25のように書いてください。</translation>
    </message>
    <message>
        <source>“{shown}” can be read in two ways: write it with “{mark}” and no grouping, such as {example}.</source>
        <translation>「{shown}」は2通りに読めます。「{mark}」を使い、桁区切りなしで{example}のように書いてください。</translation>
    </message>
    <message>
        <source>“{shown}” has more than {most} digits: check the amount.</source>
        <translation>「{shown}」は{most}桁を超えています。金額を確認してください。</translation>
    </message>
    <message>
        <source>“{shown}” holds something invisible: type the room again without it.</source>
        <translation>「{shown}」に見えない文字が含まれています。それを除いてお部屋を入力し直してください。</translation>
    </message>
    <message>
        <source>“{shown}” is no amount: write plain digits such as {example}.</source>
        <translation>「{shown}」は金額ではありません。{example}のように数字だけで書いてください。</translation>
    </message>
    <message>
        <source>“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.</source>
        <translation>「{shown}」は日ではありません。2泊なら2n、曜日、または2026-11-25のような日を書いてください。</translation>
    </message>
    <message>
        <source>“{shown}” is no room: use at most {most} letters or digits, such as 412 or B-12.</source>
        <translation>「{shown}」はお部屋ではありません。412やB-12のように{most}文字以内の英数字にしてください。</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name in the hub: use up to 20 letters a-z and digits, a letter first.</source>
        <translation>「{text}」はハブの名前にできません。英字 a-z と数字で 20 文字まで、最初は英字です。</translation>
    </message>
    <message>
        <source>“{text}” is no answer of a guest: use delighted, fine or unhappy.</source>
        <translation>「{text}」はお客様の反応ではありません。delighted、fine、unhappyのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“{text}” is no cause: use one of {known}.</source>
        <translation>「{text}」は原因ではありません。{known}から選んでください。</translation>
    </message>
    <message>
        <source>“{text}” is no gesture: use free_label, credit or upgrade.</source>
        <translation>「{text}」は特別対応ではありません。free_label、credit、upgradeのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“{text}” is no kind: write label, credit or upgrade, or leave the column out.</source>
        <translation>「{text}」は種類ではありません。label、credit、upgradeのいずれかを書くか、列を省いてください。</translation>
    </message>
    <message>
        <source>“{text}” is no time: promise with !2h, !1d or !18:00.</source>
        <translation>「{text}」は時期ではありません。!2h、!1d、!18:00のようにお約束してください。</translation>
    </message>
    <message>
        <source>“{text}” is no tracking number.</source>
        <translation>「{text}」は追跡番号ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is no way to reach us: use @desk, @phone, @chat, @mail or @social.</source>
        <translation>「{text}」は連絡経路ではありません。@desk、@phone、@chat、@mail、@socialのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“{text}” is not in {code}: write the amount in {code}, such as {example}.</source>
        <translation>「{text}」は{code}建てではありません。{example}のように{code}で金額を書いてください。</translation>
    </message>
    <message>
        <source>“{tidy}” are no initials: use one to four letters, such as MK.</source>
        <translation>「{tidy}」はイニシャルではありません。MKのように1～4文字にしてください。</translation>
    </message>
    <message>
        <source>“{typed}” is no number of nights: write a whole one from 1n to {most}n.</source>
        <translation>「{typed}」は泊数ではありません。1nから{most}nまでの整数で書いてください。</translation>
    </message>
    <message>
        <source>“{typed}” is no time for a promise: write !2h, !1d, !18:00 or !tomorrow.</source>
        <translation>「{typed}」はお約束の期限ではありません。!2h、!1d、!18:00、!tomorrowのいずれかで書いてください。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Lead</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>each guest</source>
        <translation>お客様お一人</translation>
    </message>
    <message>
        <source>each room or party</source>
        <translation>1室またはご一行</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Backing up, then writing the new version</source>
        <translation>バックアップと新しい版の書き込み</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>更新の確認</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>メモリーを選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Latitude {version} is in place</source>
        <translation>Latitude {version} を置きました</translation>
    </message>
    <message>
        <source>Latitude {version} is in place, and the next start opens it. What is half typed is kept.</source>
        <translation>Latitude {version} を置きました。次の起動で開きます。入力途中のものは残ります。</translation>
    </message>
    <message>
        <source>Latitude {version} is in use. An update is a file that ends in {ending}; all of it is checked before anything is touched.</source>
        <translation>Latitude {version} を使用中です。更新は {ending} で終わるファイルで、何かに触れる前にすべて確かめられます。</translation>
    </message>
    <message>
        <source>Latitude {version}. A newer one comes on a stick; nothing is looked for by itself.</source>
        <translation>Latitude {version}。新しい版はメモリーで届きます。自動では何も探しません。</translation>
    </message>
    <message>
        <source>Start the new version now</source>
        <translation>新しい版を今起動</translation>
    </message>
    <message>
        <source>The ledger is backed up first. The version in use stays until the new one has opened the ledger, and whatever happens meanwhile, one of the two starts.</source>
        <translation>まず台帳をバックアップします。今の版は新しい版が台帳を開くまで残り、途中で何が起きても、どちらかの版が起動します。</translation>
    </message>
    <message>
        <source>The new version is being put in place: that cannot be stopped.</source>
        <translation>新しい版を置いています。これは中止できません。</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The stick with the update</source>
        <translation>更新の入ったメモリー</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update from a stick</source>
        <translation>メモリーから更新</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>メモリーから更新…</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>{version} に更新</translation>
    </message>
    <message>
        <source>Updates of Latitude ({pattern})</source>
        <translation>Latitude の更新 ({pattern})</translation>
    </message>
    <message>
        <source>{file} brings Latitude {version}: signed by the release key {key}, whole, {size} MB.</source>
        <translation>{file} は Latitude {version} です：署名の鍵 {key}、欠けなし、{size} MB。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A hotel that is not real</source>
        <translation>架空のホテル</translation>
    </message>
    <message>
        <source>About Latitude</source>
        <translation>Latitude について</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Guide as PDF…</source>
        <translation>ガイドをPDFに…</translation>
    </message>
    <message>
        <source>How to use Latitude, by role</source>
        <translation>役割ごとのLatitudeの使い方</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>デスクをロック</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>検証を中止</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>文字を100%に</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>メモリーから更新…</translation>
    </message>
    <message>
        <source>Verify the ledger now</source>
        <translation>台帳を今すぐ検証</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What this field means, then the desk</source>
        <translation>この項目の説明、もう一度でデスク</translation>
    </message>
</context>
</TS>
