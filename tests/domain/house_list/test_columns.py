"""Which column is which: header words in many spellings and languages, the mapping, and what is asked when in doubt."""

from __future__ import annotations

import pytest

from tracker.domain.house_list import read_house_list
from tracker.domain.house_list.header_words import FIELDS, SPELLINGS, field_of
from tracker.domain.problems import Refused
from tracker.domain.table.headers import header_key, order_in_header


def columns(header: str, row: str = "", mapping: dict[str, str] | None = None) -> dict[str, str]:
    filled = row or ",".join(["412", *["Ann"] * header.count(",")])
    return read_house_list(f"{header}\n{filled}\n".encode(), mapping=mapping).columns


def refusal(header: str, mapping: dict[str, str] | None = None) -> Refused:
    with pytest.raises(Refused) as caught:
        columns(header, mapping=mapping)
    return caught.value


@pytest.mark.parametrize(
    ("field", "spellings"),
    [
        ("room", "Room|RM|Room No.|room_number|Rm #|ROOM_NO|Room#|№ комнаты|Zimmer|Zi.-Nr.|Zimmernummer|Chambre"),
        (
            "room",
            "N° de chambre|Numéro de chambre|Habitación|HABITACION|Nº habitación|Camera|Quarto|Kamer|Pokój|Oda No",
        ),
        ("room", "部屋番号|部屋 No.|お部屋番号|房号|房间号|객실 번호|رقم الغرفة|מספר חדר|Room\nNo.|  room   no  "),
        ("name", "Guest|Guest Name|GUEST_NAME|Guest's Name|Name|Full name|Gast|Gastname|Nom du client|Huésped|Nombre"),
        ("name", "Nome ospite|Nome do hóspede|ФИО|宿泊者名|お客様名|氏名|姓名|客人姓名|고객명|اسم الضيف"),
        ("last_name", "Last Name|LASTNAME|Surname|Family name|Guest Last Name|Nachname|Apellidos|Cognome|姓|Фамилия"),
        ("first_name", "First Name|first_name|Given name|GUEST_FIRST_NAME|Forename|Vorname|Prénom|Voornaam|名"),
        ("title", "Title|Salutation|Anrede|Civilité|敬称"),
        ("confirmation", "Confirmation|Conf No|Conf. #|Confirmation Number|CONFIRMATION_NO|Cnf|Conf. No."),
        ("confirmation", "Reservation|Res No|Res. No.|Reservierungsnummer|N° réservation|Booking|Booking ID|予約番号"),
        (
            "arrival",
            "Arrival|Arr|Arr. Date|ARRIVAL DATE|Check-in|Checkin|C/I|c / i|From|Anreise|Arrivée|Llegada|到着日",
        ),
        ("arrival", "Arrival (DD/MM/YYYY)|Date d'arrivée|Arrival Date [local]|Заезд|入住日期"),
        ("departure", "Departure|Dep|Dep. Date|Check-out|Check Out|C/O|Until|Abreise|Départ|Salida|Partenza|退房日期"),
        ("reading", "Reading|Furigana|フリガナ|ふりがな|Kana|Yomi|氏名(カナ)|Guest Name (Kana)|拼音"),
    ],
)
def test_a_header_is_known_in_many_spellings(field: str, spellings: str) -> None:
    for spelling in spellings.split("|"):
        known = field_of(spelling)
        assert known is not None, spelling
        assert known[0] == field, spelling


@pytest.mark.parametrize(
    "header",
    [
        "Room Type",
        "Rate",
        "Adults",
        "Company",
        "Notes",
        "Arrival Time",
        "Co.",
        "Folio",
        "Status",
        "Guest ID",
        "",
        "#",
        "x" * 200,
    ],
)
def test_a_header_of_something_else_is_not_taken_for_ours(header: str) -> None:
    assert field_of(header) is None


def test_no_spelling_stands_for_two_fields() -> None:
    owners: dict[str, set[tuple[str, int]]] = {}
    for field, ranks in SPELLINGS.items():
        for rank, words in enumerate(ranks):
            for word in words.split("|"):
                owners.setdefault(header_key(word), set()).add((field, rank))
    assert "" not in owners
    assert {key: owned for key, owned in owners.items() if len(owned) > 1} == {}
    assert set(SPELLINGS) == set(FIELDS)


@pytest.mark.parametrize(
    ("header", "order"),
    [
        ("Arrival (DD/MM/YYYY)", "dmy"),
        ("Arrival dd.mm.yy", "dmy"),
        ("Anreise (TT.MM.JJJJ)", "dmy"),
        ("Arrivée (jj/mm/aaaa)", "dmy"),
        ("Arrival (MM/DD/YYYY)", "mdy"),
        ("arr m/d/yy", "mdy"),
        ("Arrival", None),
        ("Arrival (YYYY-MM-DD)", None),
    ],
)
def test_a_header_may_say_the_order_of_its_dates(header: str, order: str | None) -> None:
    assert order_in_header(header) == order


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Room,Name", {"room": "Room", "name": "Name"}),
        ("Name,Room", {"room": "Room", "name": "Name"}),
        ("Room,Room Type,Name,Nights", {"room": "Room", "name": "Name"}),
        ("Room,Last name", {"room": "Room", "last_name": "Last name"}),
        ("Room,Name,Title,Title", {"room": "Room", "name": "Name", "title": "Title"}),
        # two columns make a name better than one that may be shortened
        (
            "Room,Guest name,Last,First",
            {"room": "Room", "last_name": "Last", "first_name": "First"},
        ),
        (
            "Room,Guest,Name,Last,First",
            {"room": "Room", "last_name": "Last", "first_name": "First"},
        ),
        # a bare Name is what the column beside it leaves
        ("Zimmer,Name,Vorname", {"room": "Zimmer", "last_name": "Name", "first_name": "Vorname"}),
        ("Chambre,Nom,Prénom", {"room": "Chambre", "last_name": "Nom", "first_name": "Prénom"}),
        ("Hab.,Nombre,Apellidos", {"room": "Hab.", "last_name": "Apellidos", "first_name": "Nombre"}),
        ("Room,Name,Surname", {"room": "Room", "last_name": "Surname", "first_name": "Name"}),
        ("Room,Guest name,Last name", {"room": "Room", "name": "Guest name"}),
        # of several kinds of number and date the plainest is ours
        (
            "Room,Name,Booking ID,Confirmation No.,Res. No.",
            {"room": "Room", "name": "Name", "confirmation": "Confirmation No."},
        ),
        (
            "Room,Name,Check-in,Arrival,Departure,Until",
            {"room": "Room", "name": "Name", "arrival": "Arrival", "departure": "Departure"},
        ),
        ("Room,Guest,Guest Name", {"room": "Room", "name": "Guest Name"}),
        ("Room,Name,Notes,Notes", {"room": "Room", "name": "Name"}),
        ("Room,Name,,", {"room": "Room", "name": "Name"}),
    ],
)
def test_the_columns_found(header: str, expected: dict[str, str]) -> None:
    cells = ["412" if h == expected["room"] else "" if _is_date(h) else "Ann" for h in header.split(",")]
    row = ",".join(cells)
    assert columns(header, row) == expected


def _is_date(header: str) -> bool:
    known = field_of(header)
    return known is not None and known[0] in ("arrival", "departure")


def test_the_columns_found_can_be_handed_back() -> None:
    for header in (
        "Zimmer,Name,Vorname,Anreise,Buchung",
        "Room,Guest name,Last name,C/O",
        "Room,Guest name,Last,First",
    ):
        found = columns(header, "1,Ann,Lee,,")
        assert columns(header, "1,Ann,Lee,,", found) == found


@pytest.mark.parametrize(
    ("header", "mapping", "expected"),
    [
        ("Key,Who", {"room": "Key", "name": "who"}, {"room": "Key", "name": "Who"}),
        ("Key,Name", {"room": "KEY"}, {"room": "Key", "name": "Name"}),
        ("Room,Rm #,Name", {"room": "Rm #"}, {"room": "Rm #", "name": "Name"}),
        ("Room,Rm No,Rm #,Name", {"room": "Rm #"}, {"room": "Rm #", "name": "Name"}),
        ("Room,Name,Booking", {"confirmation": ""}, {"room": "Room", "name": "Name"}),
        ("Room,Name,Booking", {"confirmation": "  "}, {"room": "Room", "name": "Name"}),
        ("Room,Name,Last,First", {"name": "Name"}, {"room": "Room", "name": "Name"}),
        (
            "Room,Guest name,Alias",
            {"last_name": "Alias"},
            {"room": "Room", "last_name": "Alias"},
        ),
        (
            "Room,Guest name,Last,Alias",
            {"name": "Guest name", "first_name": "Alias"},
            {"room": "Room", "name": "Guest name", "first_name": "Alias"},
        ),
        (
            "Room,Name,Alpha,Beta",
            {"last_name": "Alpha", "first_name": "Beta"},
            {"room": "Room", "last_name": "Alpha", "first_name": "Beta"},
        ),
        (
            "Room,Guest name,Last,First",
            {"last_name": "", "first_name": ""},
            {"room": "Room", "name": "Guest name"},
        ),
        # a column given to one field is no longer another's
        ("Room,Guest,Name", {"reading": "Name"}, {"room": "Room", "name": "Guest", "reading": "Name"}),
        ("***,Name", {"room": "***"}, {"room": "***", "name": "Name"}),
    ],
)
def test_a_mapping_overrides_the_words(header: str, mapping: dict[str, str], expected: dict[str, str]) -> None:
    assert columns(header, mapping=mapping) == expected


@pytest.mark.parametrize(
    ("header", "sentence", "needed"),
    [
        (
            "Name,Arrival",
            "No column for the room was found among “Name”, “Arrival”: put such a header over it, or say which column it is.",
            ["room"],
        ),
        ("Room,Arrival", "No column for the guest's name was found among “Room”, “Arrival”", ["name"]),
        ("Room,First name", "No column for the guest's name was found among “Room”, “First name”", ["name"]),
        (
            "Alpha,Beta,Gamma",
            "No column for the room and the guest's name was found among “Alpha”, “Beta”, “Gamma”:",
            ["room", "name"],
        ),
        (
            "a,b,c,d,e,f,g,h,i",
            "No column for the room and the guest's name was found among “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h” …:",
            ["room", "name"],
        ),
        (
            "412,Ann Lee",
            "No column for the room and the guest's name was found among “412”, “Ann Lee”",
            ["room", "name"],
        ),
        (
            "\u202eRoom,\u2066x",
            "No column for the guest's name was found among “�Room”, “�x”",
            ["name"],
        ),
    ],
)
def test_without_a_room_or_a_name_the_headers_found_are_told(header: str, sentence: str, needed: list[str]) -> None:
    refused = refusal(header)
    assert refused.code == "no_header"
    assert refused.message.startswith(sentence)
    assert refused.facts["needed"] == needed


def test_a_file_of_nothing_but_open_quotes_has_no_header() -> None:
    with pytest.raises(Refused) as caught:
        read_house_list(b'"Room\n"Name')
    assert caught.value.code == "no_header"
    assert "among the first lines:" in caught.value.message


@pytest.mark.parametrize(
    ("header", "mapping", "field", "message"),
    [
        ("Room,Room No.,Name", {}, "room", "2 columns could be the room (“Room” and “Room No.”): say which one it is."),
        ("Room,Room,Name", {}, "room", "2 columns could be the room (“Room” and “Room”): rename one of them."),
        ("Room,Name,Name", {}, "name", "2 columns could be the guest's name (“Name” and “Name”): rename one of them."),
        (
            "Room,Name,Arrival,Arr",
            {},
            "arrival",
            "2 columns could be the arrival (“Arrival” and “Arr”): say which one it is.",
        ),
        (
            "Room,Room,Name",
            {"room": "Room"},
            "room",
            "2 columns could be the room (“Room” and “Room”): rename one of them.",
        ),
        (
            "Rm.,Rm #,Rm_No,Name",
            {"room": "rm no"},
            "room",
            "2 columns could be the room (“Rm #” and “Rm_No”): say which one it is.",
        ),
    ],
)
def test_of_two_columns_none_is_guessed(header: str, mapping: dict[str, str], field: str, message: str) -> None:
    refused = refusal(header, mapping)
    assert (refused.code, refused.facts["field"], refused.message) == ("doubled_column", field, message)


@pytest.mark.parametrize(
    ("mapping", "code", "message"),
    [
        ({"room": "Key"}, "unknown_column", "There is no column “Key”: choose one of “Room”, “Name”, “Notes”."),
        ({"room": "!?"}, "unknown_column", "There is no column “!?”: choose one of “Room”, “Name”, “Notes”."),
        ({"floor": "Room"}, "bad_mapping", "“floor” is no field of a guest list: use room, name, last_name"),
        ({"floor": ""}, "bad_mapping", "“floor” is no field of a guest list: use room, name, last_name"),
        (
            {"name": "Notes", "reading": "Notes"},
            "bad_mapping",
            "“Notes” is given for two fields: choose another column.",
        ),
        ({"room": ""}, "no_header", "No column for the room was found among “Room”, “Name”, “Notes”"),
    ],
)
def test_a_mapping_that_does_not_fit_says_so(mapping: dict[str, str], code: str, message: str) -> None:
    refused = refusal("Room,Name,,Notes", mapping)
    assert refused.code == code
    assert refused.message.startswith(message)
