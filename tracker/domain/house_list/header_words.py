"""The words by which property systems name the columns, in many spellings and languages. Knows no file."""

from __future__ import annotations

from typing import Final, Literal, get_args

from tracker.domain.sentences import Sentence
from tracker.domain.table.headers import header_key, without_note
from tracker.domain.table.vocabulary import FileWords, Vocabulary

Field = Literal[
    "room", "name", "last_name", "first_name", "title", "confirmation", "arrival", "departure", "reading"
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)


# Several sets for a field are tried in turn: a list with both "Arrival" and "Check-in" means the first by our arrival.
SPELLINGS: dict[str, tuple[str, ...]] = {
    "room": (
        """room|rooms|rm|room no|room nr|room num|room number|rm no|rm nr|rm num|rm number|room id|room name|room code|
        unit|unit no|unit number|apartment no|suite no|zimmer|zimmer nr|zimmernr|zimmernummer|zi|zi nr|zinr|chambre|
        n de chambre|no de chambre|numéro de chambre|n chambre|no chambre|chambre no|ch no|habitación|hab|hab no|
        no habitación|no de habitación|número de habitación|habitación no|habitaciones|camera|no camera|n camera|
        numero camera|numero di camera|quarto|no quarto|no do quarto|número do quarto|uh|kamer|kamer nr|kamernummer|
        kamernr|rum|rumsnummer|værelse|værelsesnr|rom|romnr|huone|pokój|nr pokoju|numer pokoju|pokoj|číslo pokoje|oda|
        oda no|oda numarası|комната|номер комнаты|no комнаты|номер|no номера|δωμάτιο|αρ δωματίου|غرفة|الغرفة|رقم الغرفة|
        חדר|מספר חדר|部屋|部屋番号|部屋no|部屋名|客室|客室番号|ルーム|ルームno|ルームナンバー|お部屋番号|房号|房间号|房间|房號|房間號|
        房間|房间号码|객실|객실번호|객실 번호|호실|방번호|ห้อง|หมายเลขห้อง|số phòng|phòng""",
    ),
    "name": (
        """guest name|guests name|guest full name|full name|fullname|name of guest|primary guest|primary guest name|
        main guest|main guest name|lead guest|lead guest name|occupant|occupant name|guest name full|gastname|
        name des gastes|nom du client|nom client|nom complet|nom et prénom|nom prénom|nombre del huésped|
        nombre huésped|nombre completo|nombre y apellidos|apellidos y nombre|nome ospite|nome dell'ospite|
        nome e cognome|cognome e nome|nominativo|nome do hóspede|nome completo|gastnaam|naam gast|gästnamn|
        imię i nazwisko|nazwisko i imię|misafir adı|ad soyad|adı soyadı|фио|имя гостя|фамилия имя|ονοματεπώνυμο|
        اسم الضيف|اسم النزيل|שם האורח|שם מלא|宿泊者名|宿泊者氏名|ご宿泊者名|お客様名|お客様氏名|ゲスト名|氏名|お名前|
        客人姓名|宾客姓名|住客姓名|姓名|客人名称|투숙객명|투숙객 이름|고객명|성명|ชื่อผู้เข้าพัก|tên khách""",
        """name|names|guest|nom|nombre|nome|naam|gast|client|huésped|ospite|hóspede|gość|misafir|гость|имя|host|
        客人|宾客|住客|名前|이름|고객|투숙객""",
        """guests|customer|customer name|profile name|profile|gäste|clients|huéspedes|ospiti|hóspedes""",
    ),
    "last_name": (
        """last name|lastname|last|lname|surname|family name|familyname|guest last name|guest surname|nachname|
        familienname|zuname|nom de famille|apellido|apellidos|primer apellido|cognome|sobrenome|apelido|achternaam|
        efternamn|nazwisko|soyad|soyadı|фамилия|επώνυμο|姓|성""",
    ),
    "first_name": (
        """first name|firstname|first|fname|given name|given names|givenname|forename|forenames|guest first name|
        vorname|vornamen|prénom|prénoms|nombre de pila|primer nombre|voornaam|förnamn|imię|ad|adı|όνομα|名""",
    ),
    "title": (
        """title|guest title|salutation|anrede|titel|civilité|tratamiento|titolo|tratamento|aanhef|prefix|mr mrs|
        敬称|称谓|обращение""",
    ),
    "confirmation": (
        """confirmation|confirmation no|confirmation nr|confirmation num|confirmation number|confirmation code|
        confirmation id|conf|conf no|conf nr|conf num|conf number|conf code|conf id|confirm no|cnf|cnf no|cnfno|
        bestätigung|bestätigungsnummer|bestätigungsnr|bestätigungs nr|no de confirmation|n de confirmation|
        numéro de confirmation|confirmación|no confirmación|no de confirmación|número de confirmación|conferma|
        numero conferma|numero di conferma|confirmação|número de confirmação|bevestigingsnummer|確認番号|确认号|確認號|
        확인번호|номер подтверждения|رقم التأكيد""",
        """reservation|reservation no|reservation nr|reservation num|reservation number|reservation id|reservation code|
        reservation ref|res|res no|res nr|res num|res number|res id|resv|resv no|resv nr|resv id|resno|
        reservierung|reservierungsnummer|reservierungsnr|reservierungs nr|resnr|réservation|n réservation|
        no réservation|no de réservation|n de réservation|numéro de réservation|reserva|no reserva|no de reserva|
        número de reserva|localizador|prenotazione|numero prenotazione|numero di prenotazione|no da reserva|reservering|
        reserveringsnummer|bokningsnummer|rezerwacja|nr rezerwacji|numer rezerwacji|rezervasyon no|номер брони|
        бронь|номер бронирования|رقم الحجز|מספר הזמנה|予約番号|予約no|预订号|订单号|預訂號|訂單號|예약번호|예약 번호""",
        """booking|booking no|booking nr|booking num|booking number|booking id|booking ref|booking reference|
        booking code|bkg|bkg no|buchung|buchungsnummer|buchungsnr|buchungs nr|boeking|boekingsnummer|record locator|
        locator|pnr""",
    ),
    "arrival": (
        """arrival|arrival date|arrivals|arr|arr date|arrdate|date of arrival|arrive|arrives|arrived|actual arrival|
        anreise|anreisedatum|anreisetag|ankunft|ankunftsdatum|arrivée|date arrivée|date d'arrivée|llegada|
        fecha llegada|fecha de llegada|arrivo|data arrivo|data di arrivo|chegada|data chegada|data de chegada|aankomst|
        aankomstdatum|ankomst|przyjazd|data przyjazdu|příjezd|geliş|geliş tarihi|giriş|giriş tarihi|заезд|дата заезда|
        прибытие|άφιξη|تاريخ الوصول|الوصول|הגעה|תאריך הגעה|到着日|到着|到店日期|抵店日期|到达日期|抵達日期|도착일|도착""",
        """check in|check in date|checkin date|date check in|checked in|c/i|c/i date|entrada|fecha entrada|
        fecha de entrada|data de entrada|チェックイン|チェックイン日|入住|入住日期|入住日|체크인|체크인 날짜|입실일""",
        """from|from date|date from|start|start date|begin|stay from|von|desde|dal""",
    ),
    "departure": (
        """departure|departure date|departures|dep|dep date|depdate|dept|dept date|date of departure|depart|departs|
        expected departure|abreise|abreisedatum|abreisetag|départ|date départ|date de départ|fecha salida|
        fecha de salida|salida|partenza|data partenza|data di partenza|partida|data partida|data de partida|saída|
        data saída|data de saída|vertrek|vertrekdatum|avresa|afrejse|wyjazd|data wyjazdu|odjezd|ayrılış|çıkış|
        çıkış tarihi|выезд|дата выезда|αναχώρηση|تاريخ المغادرة|المغادرة|עזיבה|תאריך עזיבה|出発日|出発|离店日期|離店日期|
        离店|退房日期|출발일|출발""",
        """check out|check out date|checkout date|date check out|c/o|c/o date|due out|チェックアウト|チェックアウト日|
        退房|退房日|체크아웃|체크아웃 날짜|퇴실일""",
        """until|to|to date|date to|till|end|end date|stay to|stay until|bis|hasta|al""",
    ),
    "reading": (
        """reading|furigana|kana|yomi|yomigana|name kana|kana name|guest name kana|name furigana|name reading|
        guest name reading|guest kana|phonetic|phonetic name|name phonetic|pronunciation|pinyin|フリガナ|ふりがな|カナ|かな|
        よみ|よみがな|ヨミ|読み|読み仮名|読みがな|氏名カナ|氏名フリガナ|カナ氏名|宿泊者名カナ|お名前カナ|名前カナ|拼音|姓名拼音""",
    ),
}  # fmt: skip


GUESTS: Final = Vocabulary(
    SPELLINGS,
    spoken={
        "room": Sentence("the room"),
        "name": Sentence("the guest's name"),
        "last_name": Sentence("the last name"),
        "first_name": Sentence("the first name"),
        "title": Sentence("the title"),
        "confirmation": Sentence("the confirmation number"),
        "arrival": Sentence("the arrival"),
        "departure": Sentence("the departure"),
        "reading": Sentence("the reading of the name"),
    },
    needed=(("room",), ("name", "last_name")),
    told_by=(("room",), ("name", "last_name", "first_name")),
    unread=("title",),
    file=FileWords(
        Sentence("a guest list"),
        Sentence("export the in-house list again"),
        Sentence("export the in-house list as CSV."),
        Sentence("export the guests in house only"),
    ),
)
"""The words of an in-house list."""

# "Nombre" beside "Apellidos" and "Name" beside "Surname" is the first name; "Guest name" beside them is the whole.
_BARE_NAMES = frozenset(map(header_key, ("name", "names", "nom", "nombre", "nome", "naam", "имя", "이름", "名前")))


def field_of(header: str) -> tuple[str, int] | None:
    """The field a header names and its rank (0 is the plainest), or None. A note in brackets is overlooked."""
    return GUESTS.field_of(header)


def is_bare_name(header: str) -> bool:
    """Whether the header says no more than "name", so that another column decides what it holds."""
    return header_key(without_note(header)) in _BARE_NAMES
