"""The corpus: strings that have broken programs before, by family. Knows no field and no product.

Models: the "naughty strings" lists, OWASP's pages on injection, the Unicode security reports (TR36, TR39), and what this
product itself prints, parses and exports (reportlab's markup, Qt's rich text, CSV, hledger, JSON lines, the QR's text).
"""

from __future__ import annotations

import itertools

MARKUP = (
    "<b>", "<b>bold</b>", "</para>", "<para>x</para>", "<para", "<br/>", "<br>", "<img src=/etc/passwd>", '<img src="/etc/passwd"/>',
    "<img src='file:///etc/passwd' width='1' height='1'/>", '<img src="http://127.0.0.1:9/x.png"/>', "<a href='file:///etc/passwd'>x</a>",
    '<a href="http://127.0.0.1:9/">here</a>', "<font color=red>red</font>", "<font name='nobody'>x</font>", '<font size="900">big</font>',
    "<onDraw name='x' label='y'/>", "<seq/>", "<seqreset/>", "<greek>a</greek>", "<super>2</super>", "<sub>2</sub>", "<u>under", "<strike>",
    "<script>alert(1)</script>", "<svg onload=alert(1)>", "<!-- comment -->", "<![CDATA[x]]>", "<?xml version='1.0'?>", "<!DOCTYPE x>",
    '<!ENTITY x SYSTEM "file:///etc/passwd">', "&amp;", "&lt;b&gt;", "&#60;b&#62;", "&#x3c;b&#x3e;", "&nbsp;", "&unknown;", "& <", "a & b",
    "Sm&ith", "&File", "&&", "S&&S", "<", ">", "<>", "<<<>>>", "a<b>c", "1 < 2 > 0", "<b", "</", "<qt>rich</qt>", "<html><body>x</body></html>",
    "<table><tr><td>1</td></tr></table>", "<style>*{color:red}</style>", "<center>x</center>", "<hr>", "<li>x", "<meta http-equiv=refresh>",
    "<iframe src=file:///etc/passwd>", "<link rel=stylesheet href=/etc/passwd>", "<object data=/etc/passwd>", "<h1>Title</h1>", "<pre>",
    "<i>i</i><b>b</b>", "\\<b\\>", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "[link](http://127.0.0.1:9)", "![x](/etc/passwd)", "*bold*",
)  # fmt: skip
"""What reportlab's paragraphs, Qt's labels and a browser would take for more than letters."""

FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(0)", '=HYPERLINK("http://127.0.0.1:9/?x="&A1,"click")', "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@cmd|' /C calc'!A0", "=IMPORTXML(\"http://127.0.0.1:9\",\"//a\")", "=WEBSERVICE(\"x\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")", "＝1+1", "＋1", "－1", "＠SUM", "Ada;=1+1", "Ada; =1+1;", 'x;=HYPERLINK("http://127.0.0.1:9";"y");', "Ada,=1+1",
    'Ada","=1+1', '"=1+1"', "'=1+1", "'", "''", "\"", '""', '"""', "a,b;c|d", ",", ";", ",,,,", ";;;;", "-", "=", "+", "@", "-5", "+49 170 1",
    "1e9", "1E5", "007", "1/2", "3-4", "2026-11-23", "TRUE", "NULL", "#REF!", "#N/A", "sep=;", "ID",
)  # fmt: skip
"""What a spreadsheet would calculate, call or turn into a number."""

QUERIES = (
    "'; DROP TABLE journal; --", "' OR '1'='1", '" OR ""="', "1; DELETE FROM stay", "Robert'); DROP TABLE stay;--", "%", "_", "100%", "a_b", "\\",
    "\\\\", "\\%", "%'", "' UNION SELECT hash FROM person_secret --", "?1", ":name", "@p", "x' AND 1=0 --", "/* c */", "--", "LIKE '%'",
    "json_extract(body,'$')", '{"pending":true}', '"pending":true', '"sole_lead":true', '{"shift":1}', "},{", "[]", "{}", "null", "true", "$.x",
)  # fmt: skip
"""What SQL, LIKE, or the guards that search a line's body for words would misread."""

PATHS = (
    "../../etc/passwd", "..", ".", "/", "//", "/etc/passwd", "~", "~root", "~/x", "C:\\Windows\\win.ini", "..\\..\\x", "\\\\host\\share\\x", "\\\\?\\C:\\x",
    "file:///etc/passwd", "http://127.0.0.1:9/", "https://example.invalid/x", "ftp://127.0.0.1/", "data:text/html,x", "javascript:alert(1)", "mailto:x",
    "CON", "NUL", "aux.txt", "LPT1", "x:y", "x\\y", "a/b", "|ls", "`id`", "$(id)", "${HOME}", "%PATH%", "%s", "%n", "%s%s%s%n", "%d", "%(x)s",
    "%x%x", "%%", "{0}", "{}", "{x}", "{0.__class__}", "{!r}", "{:>99999}", "%99999d", "-rf", "--help", "-", "--data-dir", "&& id", "; id", "* ? [",
    "!!", "#comment", "latitude.ledger", ".latitude-x.part", "window.ini", "\\n", "\\0", "\\x00", "\\u202e", "%00", "%0a", "&#10;",
)  # fmt: skip
"""What a shell, a path, a printf or a format would act on."""

LEDGERS = (
    "Ada  EUR 5", "Ada  5.00 EUR", "; comment", "Ada ; tag:value", "a|b", "a | b", "assets:cash", "expenses:x:y", "discretion:RR:all", "(discretion)",
    "[virtual]", "!pending", "* cleared", "(code) x", "= auto", "~ monthly", "include /etc/passwd", "account x", "commodity $", "2026-11-23 x",
    "apply account x", "comment", "end comment", "P 2026-01-01 EUR 1", "D EUR 1", "date:2026-01-01", "of:1", "uuid:x", "Ada  ", "  Ada", "Ada   Example",
)  # fmt: skip
"""What hledger or ledger would take for structure: two spaces, semicolons, accounts, directives, tags."""

CONTROLS = (
    *(f"A{chr(code)}B" for code in range(0x20)), "A\x7fB", *(f"A{chr(code)}B" for code in (0x80, 0x85, 0x8D, 0x90, 0x9B, 0x9F)),
    "\x1b[31mred\x1b[0m", "\x1b[2J", "\x1b]0;title\x07", "\x1b]8;;http://127.0.0.1:9\x07x\x1b]8;;\x07", "\x9b31m", "A\r\nB", "A\n\nB", "A\n\rB", "\n",
    "\t", "\x00", "A\x00", "A\u2028B", "A\u2029B", "A\x0bB", "A\x0cB", "A\nX-Header: 1", 'A","B"\r\n"C', "\ufffe", "\uffff", "A\ufdd0B",
    "\U0001ffff", "\ue000", "\U000f0000", "\U0010fffd", "A\u0378B",
)  # fmt: skip
"""Controls, line ends of every kind, terminal escapes, code points that are no characters."""

SURROGATES = ("\ud800", "A\udfffB", "\udce9ric", "\ud83d", "\ude00\ud83d", "A\udc00", "x" * 30 + "\udcff")
"""Halves of a pair: no text file can hold them."""

INVISIBLE = (
    "\u202eevil", "a\u202eb", "\u202dx", "\u2066x\u2069", "\u2067x", "\u2068x", "\u2069", "\u200ex", "x\u200f", "\u061cx", "\u200b", "a\u200bb", "\u200c",
    "\u200d", "a\u200db", "a\u200cb", "\u2060x", "\ufeffx", "x\ufeff", "\u00adx", "a\u00adb", "\u034f", "a\u034fb", "\u115f", "\u3164", "\u2800", "\u00a0",
    "a\u00a0b", "\u2003x", "\u3000x\u3000", "\u180e", "\U000e0001x", "\U000e0041\U000e0042", "x\ufe0f", "x\ufe0e", "\u17b4x", "\u2061x", "\u206ax",
    "\ufff9x\ufffay\ufffb", "\ufffc", "\ufffd", "\u200b" * 50, "\u200d" * 50, "a" + "\u200c" * 100 + "b",
)  # fmt: skip
"""What is not seen, or turns what stands beside it."""

SCRIPTS = (
    "王小明", "歐陽 修", "山田 太郎", "ｶﾀｶﾅ", "김하늘", "가", "عبد الله", "محمد العربي", "شرکت ‌نفت", "ﷺ", "שרה לוי", "שָׁלוֹם", "Ωmega Παπαδόπουλος",
    "Ἀθηνᾶ", "Дмитрий Ёжиков", "ไพลิน สุขใจ", "ำ", "प्रिया शर्मा", "क्ष्म्य", "র‍্য", "தமிழ் செல்வி", "ಕನ್ನಡ", "മലയാളം", "සිංහල", "ဦးမြင့်", "ខ្មែរ", "ລາວ", "བོད་",
    "አበበ", "Հայկ", "ქართული", "ᚠᚢᚦ", "ꦗꦮ", "ߒߞߏ", "ᓄᓇᕗᑦ", "𐤀𐤁", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "𝟙𝟚𝟛", "①②③", "Ⅷ", "ﬁ", "ß", "ẞ", "İ", "ı", "İstanbul", "Łukasz Nguyễn",
    "Þórðr", "Ĳ", "ǆ", "Å", "A\u030a", "e\u0301\u0301", "ⅸ", "㍿", "℡", "½", "ª", "٣٤٥", "१२", "Ada עדה Ada", "abc אבג 123", "אבג (abc) 45", "العربية English עברית",
    "123 עברית", "(עברית)", "(العربية", "[שלום]", "«عربي»", "ا" * 200, "ש" * 150,
)  # fmt: skip
"""Names as they are: many scripts, right to left among left to right, letters that fold, join or stack."""

SYMBOLS = (
    "🐙", "👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇦🇹", "🇦", "🧑‍🚀🧑🏿‍🚀", "❤️", "☺︎", "🫠", "🀄", "♠♥", "☃", "™", "©", "€", "₿", "→", "∑∫√", "╔═╗", "█▓▒", "…", "‽", "„x“", "‚x‘",
    "−5", "–", "—", "‐", "‑", "·", "•", "∕", "⁄", "％", "＂", "＇", "＜b＞", "；", "：", "｜", "\u0332x", "x\u20dd", "x\u0489",
)  # fmt: skip
"""Pictures, signs, and letters that look like the dangerous ones."""

STORMS = (
    "Z" + "\u0300" * 20, "Z" + "\u0301\u0316\u0334" * 60, "\u0300", "\u0300" * 150, "a\u0338\u0337\u0336" * 30, "ก" + "็" * 40, "ه" + "\u064e" * 60,
    "क" + "्ष" * 60, "🏿" * 60, "👩‍" * 50, "\U0001f468\u200d" * 60, "𒐫" * 90, "﷽" * 60, "W" * 200, "W" * 201, "i" * 200, "ab " * 60, "x" * 2000, "x" * 2001,
    "word " * 399, "x" * 10_000, "é" * 10_000, "<" * 200, "&" * 200, '"' * 200, "'" * 199, "\\" * 200, "=" * 200, "%s" * 100, "{}" * 100, "-" * 200,
    "\u202e" * 100, "a\n" * 200, "https://example.invalid/" + "a" * 170, "x" * 100 + "\u200b" + "y" * 90, "A." * 95,
)  # fmt: skip
"""Too much of something."""

PAPER = (
    "LAT1", "LAT1.x.y.z", "latitude:1:2:3", "f0" * 31, "QR\x1d", "%PDF-1.7", ") Tj ET (", "\\(octal\\051", "(unbalanced", "unbalanced)", "((((", "endstream", "endobj",
    "BT /F1 12 Tf ET", "<< /JS (x) >>", "/JavaScript", "\\ddd", "stream", "%%EOF", "xref", "Line 1: €5.00", "Total", "Shift 1", "Page 1 of 1", "(guest erased)", "void",
)  # fmt: skip
"""What the report's own format, its code or its words would be confused with."""

FAMILIES = {
    "markup": MARKUP, "formulas": FORMULAS, "queries": QUERIES, "paths": PATHS, "ledgers": LEDGERS, "controls": CONTROLS, "surrogates": SURROGATES,
    "invisible": INVISIBLE, "scripts": SCRIPTS, "symbols": SYMBOLS, "storms": STORMS, "paper": PAPER,
}  # fmt: skip
CORPUS: tuple[str, ...] = tuple(dict.fromkeys(itertools.chain.from_iterable(FAMILIES.values())))
"""Every string once, at least 300 (a test counts them)."""
