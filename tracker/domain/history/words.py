"""The words over the columns of an old log, and those in its column of kinds. Knows no file."""

from __future__ import annotations

import unicodedata
from typing import Final

from tracker.domain.gesture import Kind
from tracker.domain.house_list.header_words import SPELLINGS
from tracker.domain.sentences import Sentence
from tracker.domain.table.vocabulary import FileWords, Vocabulary

HISTORY: Final = Vocabulary(
    {
        "date": (
            """date|day|date given|given on|when|posted|posted on|business date|datum|tag|date du geste|jour|fecha|día|
            data|giorno|dia|dato|日付|日期|날짜|дата|تاريخ|תאריך""",
            "timestamp|created|created at|entered|entered on|time",
        ),
        "value": (
            """value|amount|amount given|value given|credit|comp|comp value|total|sum|betrag|wert|gutschrift|montant|
            valeur|importe|valor|importo|valore|bedrag|金額|金额|금액|сумма""",
        ),
        "cost": ("cost|our cost|cost to us|net cost|kosten|coût|costo|coste|custo|原価|成本|비용",),
        "currency": ("currency|curr|ccy|währung|devise|moneda|valuta|moeda|通貨|币种",),
        "kind": ("""kind|type|gesture|gesture type|what|art|typ|geste|tipo|soort|種類|类型|종류|тип""",),
        "cause": (
            """cause|reason|reason code|why|issue|problem|complaint|grund|anlass|ursache|reklamation|raison|motif|cause
            du geste|motivo|causa|razón|reden|理由|原因|이유|причина""",
        ),
        "room": SPELLINGS["room"],
        "guest": (*SPELLINGS["name"], "last name|surname|nachname|apellido|cognome"),
        "by": (
            """by|given by|who|rep|agent|employee|staff|staff member|user|initials|entered by|posted by|mitarbeiter|von|
            durch|kürzel|employé|par|empleado|por|dipendente|da|medewerker|担当|担当者|员工|직원|сотрудник""",
        ),
        "note": (
            """note|notes|comment|comments|remark|remarks|description|details|bemerkung|bemerkungen|notiz|kommentar|
            beschreibung|remarque|remarques|commentaire|nota|notas|observaciones|comentario|osservazioni|commento|
            opmerking|備考|备注|비고|примечание""",
        ),
    },
    spoken={
        "date": Sentence("the date"),
        "value": Sentence("the value"),
        "cost": Sentence("the cost"),
        "currency": Sentence("the currency"),
        "kind": Sentence("the kind"),
        "cause": Sentence("the cause"),
        "room": Sentence("the room"),
        "guest": Sentence("the guest's name"),
        "by": Sentence("who gave it"),
        "note": Sentence("the note"),
    },
    needed=(("date",), ("value",)),
    file=FileWords(
        Sentence("an old log"),
        Sentence("export the log again"),
        Sentence("export the log as CSV."),
        Sentence("bring it in in parts"),
    ),
)  # fmt: skip
"""The words of an old log."""

_KINDS: dict[Kind, str] = {
    Kind.FREE_LABEL: "label shipping shipment postage parcel versand porto paket etikett envío étiquette etichetta",
    Kind.UPGRADE: "upgrade upgraded zimmerupgrade surclassement mejora upgraden",
    Kind.CREDIT: (
        "credit comp comped compensation discount refund voucher rebate allowance gutschrift gutschein rabatt erstattung"
        " nachlass geste avoir remise bon crédito descuento vale buono sconto credito amenity goodwill"
    ),
}


def kind_of(text: str) -> Kind | None:
    """The kind that a cell names by one of its words, None for none or for words of two kinds."""
    words = set("".join(c if c.isalnum() else " " for c in unicodedata.normalize("NFC", text).casefold()).split())
    found = [kind for kind, known in _KINDS.items() if words & set(known.split())]
    return found[0] if len(found) == 1 else None
