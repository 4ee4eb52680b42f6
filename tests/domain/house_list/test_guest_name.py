"""Names as property systems write them to names as they are spoken."""

from __future__ import annotations

import pytest

from tracker.domain.house_list.guest_name import joined_name, spoken_name


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("NGUYEN, Linh", "Linh Nguyen"),
        ("Nguyen, Linh", "Linh Nguyen"),
        ("NGUYEN, LINH", "Linh Nguyen"),
        ("NGUYEN,LINH", "Linh Nguyen"),
        ("nguyen, linh", "linh nguyen"),
        ("NGUYỄN, THỊ LINH", "Thị Linh Nguyễn"),
        ("O'BRIEN, MARY", "Mary O'Brien"),
        ("O’BRIEN, MARY", "Mary O’Brien"),
        ("D'ANGELO, PIA", "Pia D'Angelo"),
        ("SAINT JOHN'S, AMY", "Amy Saint John's"),
        ("MCDONALD, ANN", "Ann McDonald"),
        ("MCKAY, ANN", "Ann McKay"),
        ("McDonald, Ann", "Ann McDonald"),
        ("MCA, ANN", "Ann Mca"),
        ("MACDONALD, ANN", "Ann Macdonald"),
        ("SMITH-JONES, ANNE-MARIE", "Anne-Marie Smith-Jones"),
        ("VAN DER BERG, JAN", "Jan van der Berg"),
        ("van der Berg, Jan", "Jan van der Berg"),
        ("DE LA CRUZ, ANA", "Ana de la Cruz"),
        ("LA ROCHE, ANA", "Ana La Roche"),
        ("NGUYEN VAN, AN", "An Nguyen Van"),
        ("VON, TIM", "Tim Von"),
        ("CRUZ, MARIA DE LOURDES", "Maria de Lourdes Cruz"),
        ("GROẞ, JÖRG", "Jörg Groß"),
        ("ÅSTRÖM, ØRJAN", "Ørjan Åström"),
        ("YILMAZ, İNCİ", "İnci Yilmaz"),
        ("LI, WEI", "Wei Li"),
        ("NG, ANN", "Ann Ng"),
        ("SMITH, J", "J Smith"),
        ("SMITH, J.", "J. Smith"),
        ("SMITH, J.R.", "J.R. Smith"),
        ("SMITH, JD", "JD Smith"),
        ("X, ANN", "Ann X"),
        ("SMITH III, JOHN", "John Smith III"),
        ("SMITH, JOHN, JR.", "John Smith Jr."),
        ("SMITH, JR, JOHN", "John Smith Jr"),
        ("Smith, John, III", "John Smith III"),
        ("SMITH, JOHN, MR", "John Smith"),
        ("SMITH, JOHN, Sir", "John Smith"),
        ("SMITH, JOHN MR.", "John Smith"),
        ("MR SMITH, JOHN", "John Smith"),
        ("Smith, Mrs. Dr. Ann", "Ann Smith"),
        ("Smith, Mr", "Mr Smith"),
        ("Smith, Don", "Don Smith"),
        ("SMITH,", "Smith"),
        (", ANN", "Ann"),
        (",", ""),
        # as written
        ("John SMITH", "John SMITH"),
        ("JOHN SMITH", "JOHN SMITH"),
        ("Mr John Smith", "Mr John Smith"),
        ("Acme, Inc., Boston", "Acme, Inc., Boston"),
        ("", ""),
        # other scripts keep their letters; family names that come first stay first
        ("ПАВЛОВА, АННА", "АННА ПАВЛОВА"),
        ("Павлова, Анна", "Анна Павлова"),
        ("المصري، ليلى", "ليلى المصري"),
        ("田中, 太郎", "田中 太郎"),
        ("田中，太郎", "田中 太郎"),
        ("田中 太郎", "田中 太郎"),
        ("김, 민준", "김 민준"),
        ("<b>X</b>, <img src=/etc/passwd>", "<img src=/etc/passwd> <b>X</b>"),
    ],
)
def test_a_name_in_one_column(written: str, spoken: str) -> None:
    assert spoken_name(written) == spoken


@pytest.mark.parametrize(
    ("last", "first", "spoken"),
    [
        ("Nguyen", "Linh", "Linh Nguyen"),
        ("NGUYEN", "LINH", "Linh Nguyen"),
        ("NGUYEN", "", "Nguyen"),
        ("", "LINH", "Linh"),
        ("", "", ""),
        ("VAN DER BERG", "JAN", "Jan van der Berg"),
        ("SMITH,", "JOHN,", "John Smith"),
        ("SMITH, JR", "JOHN", "John Smith Jr"),
        ("SMITH, JOHN", "", "John Smith"),
        ("SMITH, JOHN", "John", "John Smith"),
        ("Acme, Boston", "Ann", "Ann Acme, Boston"),
        ("García Martín", "Martín", "Martín García Martín"),
        ("田中", "太郎", "田中 太郎"),
        ("田中", "", "田中"),
        ("Kim", "민준", "Kim 민준"),
    ],
)
def test_a_name_in_two_columns(last: str, first: str, spoken: str) -> None:
    assert joined_name(last, first) == spoken


@pytest.mark.parametrize(
    ("last", "first", "spoken"),
    [
        ("Linh Nguyen", "Linh", "Linh Nguyen"),
        ("LINH NGUYEN", "Linh", "LINH NGUYEN"),
        ("NGUYEN", "LINH", "Linh Nguyen"),
        ("van Linhout", "Linh", "Linh van Linhout"),
        ("Linh", "Linh", "Linh Linh"),
    ],
)
def test_a_guest_name_beside_a_first_name_may_hold_it_already(last: str, first: str, spoken: str) -> None:
    assert joined_name(last, first, may_be_whole=True) == spoken
