"""Lists as hotels really export them: each a whole file with its preamble, its columns, its footer and its dialect."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import pytest

from tracker.domain.house_list import read_house_list

Row = tuple[int, str, str, str | None, date | None, date | None]


def on(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


@dataclass(frozen=True)
class Export:
    name: str
    text: str
    rows: list[Row]
    encoding: str = "utf-8"
    delimiter: str = ","
    order: str | None = None
    rejected: list[int] = field(default_factory=list)
    readings: list[str | None] | None = None


EXPORTS = [
    Export(
        "american report with preamble, print date and total",
        "HARBOUR EXAMPLE HOTEL\r\nIn-House Guests by Room\r\n11/23/2026   3:14 PM,,,,,\r\n\r\n"
        "Room,Guest Name,Conf. #,Arr. Date,Dep. Date,Rate\r\n"
        '412,"NGUYEN, LINH",80011223,11/20/2026,11/24/2026,"$1,249.00"\r\n'
        '413,"O\'HARA, MARY, MRS",80011224,11/22/2026,11/25/2026,$199.00\r\n'
        "\r\nTotal Guests: 2\r\nPage 1 of 1\r\n",
        [
            (6, "412", "Linh Nguyen", "80011223", on(11, 20), on(11, 24)),
            (7, "413", "Mary O'Hara", "80011224", on(11, 22), on(11, 25)),
        ],
        order="mdy",
    ),
    Export(
        "german export, semicolons, Windows-1252, dots",
        "Zimmer;Anrede;Name;Vorname;Anreise;Abreise;Res.-Nr.;Preis\r\n"
        "101;Herr;Größl;Jürgen;21.11.2026;24.11.2026;R-77;129,00\r\n"
        "102;Frau;VON BÜLOW;ZOË;22.11.26;23.11.26;R-78;89,00\r\n"
        "Summe;;2;;;;;218,00\r\n",
        [
            (2, "101", "Jürgen Größl", "R-77", on(11, 21), on(11, 24)),
            (3, "102", "Zoë von Bülow", "R-78", on(11, 22), on(11, 23)),
        ],
        encoding="cp1252",
        delimiter=";",
        order="dmy",
    ),
    Export(
        "french export, UTF-8 with mark",
        "N° de chambre;Nom;Prénom;Arrivée;Départ;N° réservation\r\n"
        "12;LEFÈVRE;Éloïse;20/11/2026;27/11/2026;445566\r\n14;d'Arc;Inès;23/11/2026;;\r\n",
        [
            (2, "12", "Éloïse Lefèvre", "445566", on(11, 20), on(11, 27)),
            (3, "14", "Inès d'Arc", None, on(11, 23), None),
        ],
        encoding="utf-8-sig",
        delimiter=";",
        order="dmy",
    ),
    Export(
        "spanish export with given name first",
        "Habitación;Nombre;Apellidos;Fecha de entrada;Fecha de salida;Localizador\n"
        "301;Ana;de la Cruz Peña;21/11/2026;23/11/2026;LOC1\n302;JOSÉ;IBÁÑEZ;03/11/2026;30/11/2026;LOC2\n",
        [
            (2, "301", "Ana de la Cruz Peña", "LOC1", on(11, 21), on(11, 23)),
            (3, "302", "José Ibáñez", "LOC2", on(11, 3), on(11, 30)),
        ],
        delimiter=";",
        order="dmy",
    ),
    Export(
        "italian export with one column for the name",
        "Camera;Nominativo;Data arrivo;Data partenza;Prenotazione\n5;ROSSI, GIULIA;21-11-2026;24-11-2026;99/26\n",
        [(2, "5", "Giulia Rossi", "99/26", on(11, 21), on(11, 24))],
        delimiter=";",
        order="dmy",
    ),
    Export(
        "japanese export with readings, UTF-16 as Excel's Unicode text",
        "部屋番号\t氏名\tフリガナ\t到着日\t出発日\t予約番号\r\n"
        "0501\t山田　太郎\tヤマダ　タロウ\t2026/11/22\t2026/11/24\tA-1\r\n"
        "0502\tLEE, Ann\t\t2026年11月23日\t2026年11月25日\tA-2\r\n",
        [
            (2, "0501", "山田 太郎", "A-1", on(11, 22), on(11, 24)),
            (3, "0502", "Ann Lee", "A-2", on(11, 23), on(11, 25)),
        ],
        encoding="utf-16-le",
        delimiter="\t",
        order="iso",
        readings=["ヤマダ タロウ", None],
    ),
    Export(
        "chinese export, UTF-16 big end first",
        "房号,客人姓名,拼音,入住日期,退房日期,确认号\n1208,王小明,Wáng Xiǎomíng,2026-11-21,2026-11-26,C9\n合计,1,,,,\n",
        [(2, "1208", "王小明", "C9", on(11, 21), on(11, 26))],
        encoding="utf-16-be",
        order="iso",
        readings=["Wáng Xiǎomíng"],
    ),
    Export(
        "names of columns from a database, bars, days as MMDDYYYY",
        "ROOM|GUEST_NAME|GUEST_FIRST_NAME|CONFIRMATION_NO|ARRIVAL|DEPARTURE\n"
        "0412|MCDONALD|ANN|1001|11202026|11242026\n0413|Bo Day|Bo|1002|11052026|11232026\n",
        [
            (2, "0412", "Ann McDonald", "1001", on(11, 20), on(11, 24)),
            (3, "0413", "Bo Day", "1002", on(11, 5), on(11, 23)),
        ],
        delimiter="|",
        order="mdy",
    ),
    Export(
        "tab text with database days",
        "Room\tName\tConf No\tArrive\tDepart\n512\tSMITH-JONES, Anne-Marie\t55A\t20-NOV-26\t01-DEC-26\n",
        [(2, "512", "Anne-Marie Smith-Jones", "55A", on(11, 20), on(12, 1))],
        delimiter="\t",
    ),
    Export(
        "cloud system, every cell quoted, times and zones",
        '"Reservation number","Guest","Room","Check-in","Check-out","Status"\n'
        '"7F3A","Åsa Öberg","Tower-12","2026-11-22T15:00:00+01:00","2026-11-24T11:00:00+01:00","Checked in"\n',
        [(2, "TOWER-12", "Åsa Öberg", "7F3A", on(11, 22), on(11, 24))],
        order="iso",
    ),
    Export(
        "Excel's own dialect line and text formulas",
        'sep=;\r\nRoom No.;Guest;Booking;From;Until\r\n="0412";Ann Lee;="000123";23.11.2026;24.11.2026\r\n',
        [(3, "0412", "Ann Lee", "000123", on(11, 23), on(11, 24))],
        delimiter=";",
        order="dmy",
    ),
    Export(
        "spreadsheet that turned numbers into decimals and days into times",
        "Rm,Guest,Res #,Arrival,Departure\n412.0,Ann Lee,80011.0,2026-11-22 00:00:00,2026-11-25 00:00:00\n",
        [(2, "412", "Ann Lee", "80011", on(11, 22), on(11, 25))],
        order="iso",
    ),
    Export(
        "spreadsheet that damaged its numbers",
        "Room,Guest,Conf,Arrival\n101,Ann Lee,8.00112E+11,46349\n102,Bo Day,8.00112E+11,2026-11-22\n12-Apr,Cy,1,\n104,Eve,2,\n",
        [(5, "104", "Eve", "2", None, None)],
        rejected=[2, 3, 4],
        order="iso",
    ),
    Export(
        "page headers, page numbers and rules between the pages",
        "Guest List\n\nRoom,Name,Arrival,Departure\n-----,-----,-----,-----\n1,Ann,2026-11-22,2026-11-23\n"
        "Page 1 of 2\n\x0cGuest List,,,\nRoom,Name,Arrival,Departure\n2,Bo,2026-11-22,2026-11-24\nPage 2 of 2\n"
        "*** End of Report ***\n",
        [(5, "1", "Ann", None, on(11, 22), on(11, 23)), (9, "2", "Bo", None, on(11, 22), on(11, 24))],
        rejected=[7],
        order="iso",
    ),
    Export(
        "notes with line breaks, quotes and delimiters",
        'Room,Name,Notes,Arrival\n1,Ann,"VIP, likes ""quiet""\nallergic: nuts\n\nlate arrival",2026-11-22\n2,Bo,,2026-11-23\n',
        [(2, "1", "Ann", None, on(11, 22), None), (6, "2", "Bo", None, on(11, 23), None)],
        order="iso",
    ),
    Export(
        "names without their quotation marks",
        "Room,Guest Name,Arrival\n1,LEE, Ann,2026-11-22\n2,Bo,2026-11-22\n",
        [(3, "2", "Bo", None, on(11, 22), None)],
        rejected=[2],
        order="iso",
    ),
    Export(
        "sharers of a room, one of them twice",
        "Room,Last,First,Title,Confirmation\n1,LEE,ANN,Ms,77\n1,LEE,BOB,Mr,77\n1,LEE,ANN,Ms,77\n",
        [(2, "1", "Ann Lee", "77", None, None), (3, "1", "Bob Lee", "77", None, None)],
        rejected=[4],
    ),
    Export(
        "vacant rooms in a list by room",
        "Room,Type,Guest,Dep\n101,KNG,Ann,24-Nov-2026\n102,KNG,,\n103,DBL,--,\n104,DBL,Bo,25-Nov-2026\n",
        [(2, "101", "Ann", None, None, on(11, 24)), (5, "104", "Bo", None, None, on(11, 25))],
        rejected=[3, 4],
    ),
    Export(
        "russian export in semicolons",
        "Номер;ФИО;Дата заезда;Дата выезда;Номер брони\n12;Павлова Анна;21.11.2026;25.11.2026;55\nИтого;1;;;\n",
        [(2, "12", "Павлова Анна", "55", on(11, 21), on(11, 25))],
        delimiter=";",
        order="dmy",
    ),
    Export(
        "right-to-left names with direction marks",
        "رقم الغرفة,اسم النزيل,تاريخ الوصول\n7,\u200fليلى المصري\u200f,2026-11-21\n8,\u202eevil\u202c,2026-11-21\n",
        [(2, "7", "ليلى المصري", None, on(11, 21), None)],
        rejected=[3],
        order="iso",
    ),
    Export(
        "dutch export, Windows-1252",
        "Kamernummer;Achternaam;Voornaam;Aankomst;Vertrek\n3;van 't Hof;Daniël;21-11-2026;22-11-2026\n",
        [(2, "3", "Daniël van 't Hof", None, on(11, 21), on(11, 22))],
        encoding="cp1252",
        delimiter=";",
        order="dmy",
    ),
    Export(
        "portuguese export with months in words",
        'UH,Nome do hóspede,Chegada,Saída,Nº reserva\n21,João Antão,21 de novembro de 2026,"23 dez, 2026",9\n',
        [(2, "21", "João Antão", "9", on(11, 21), on(12, 23))],
    ),
    Export(
        "hostile text in every place",
        "Room,Name,Conf\n<b>1</b>,x,\n2,<img src=/etc/passwd>,\n3,=HYPERLINK(1),=1+1\n4,\x07bell,\n5,Ann,\u202e1\n",
        [(3, "2", "<img src=/etc/passwd>", None, None, None), (4, "3", "=HYPERLINK(1)", "=1+1", None, None)],
        rejected=[2, 5, 6],
    ),
    Export(
        "old Mac line ends and a mark at the end of the file",
        "Room,Name\r1,Ann\r2,Bo\r\x1a",
        [(2, "1", "Ann", None, None, None), (3, "2", "Bo", None, None, None)],
    ),
]
_MARKS = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


@pytest.mark.parametrize("export", EXPORTS, ids=lambda e: e.name)
def test_an_export_reads_as_its_hotel_meant_it(export: Export) -> None:
    found = read_house_list(_MARKS.get(export.encoding, b"") + export.text.encode(export.encoding))
    assert [(r.line, r.room, r.name, r.confirmation, r.arrival, r.departure) for r in found.rows] == export.rows
    assert [r.line for r in found.rejects] == export.rejected
    assert (found.encoding, found.delimiter, found.date_order) == (export.encoding, export.delimiter, export.order)
    assert [r.reading for r in found.rows] == (export.readings or [None] * len(export.rows))
    for reject in found.rejects:
        assert reject.reason.endswith((".", "B-12."))
        assert ": " in reject.reason
        assert reject.text.isprintable()


def test_there_are_at_least_twenty_of_them() -> None:
    assert len({export.name for export in EXPORTS}) == len(EXPORTS) >= 20
