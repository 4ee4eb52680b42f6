"""The fourth schema of the hub, as SQL: sums by month beside those by day. A step of `schema`, never edited once released.

Ten years of fifty hotels are four million sums by day: whole months are read from `month_sum`, the days before and after them
from `day_sum`. `busy_day` has each day on which a hotel gave something, for the quiet ones are the others; the first line of
a day makes its row, and only then do two desks of a hotel wait for each other, until the one has its batch in.

A correction of a gesture that the hub does not have counts without a cause, and on no cap: no amount is lost.
"""

from __future__ import annotations

_COLUMNS = "gestures, value, cost, reversed, caps, touched, used, asked"
_ADDED = ", ".join(f"{name} = s.{name} + excluded.{name}" for name in _COLUMNS.split(", "))
_TOGETHER = ", ".join(f"sum({name})" for name in _COLUMNS.split(", "))
_KINDS = "('free_label','credit','upgrade')"
_BACK = "('reversal','decline','true_up')"

TABLES = """
CREATE TABLE latitude.month_sum (
  hotel text COLLATE "C" NOT NULL REFERENCES latitude.hotel (code),
  month text COLLATE "C" NOT NULL,
  desk text COLLATE "C" NOT NULL,
  cause text COLLATE "C" NOT NULL,
  gestures bigint NOT NULL, value bigint NOT NULL, cost bigint NOT NULL, reversed bigint NOT NULL,
  caps bigint NOT NULL, touched bigint NOT NULL, used bigint NOT NULL, asked bigint NOT NULL,
  PRIMARY KEY (hotel, month, desk, cause)
);
CREATE TABLE latitude.busy_day (
  hotel text COLLATE "C" NOT NULL REFERENCES latitude.hotel (code),
  business_day text COLLATE "C" NOT NULL,
  PRIMARY KEY (hotel, business_day)
)
"""

SUM_UP = f"""
CREATE OR REPLACE FUNCTION latitude.sum_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  WITH told AS (
    SELECT l.*, l.kind IN {_KINDS} AS gives, coalesce(g.since, l.counts_from) AS since, g.body::json AS about_body
    FROM arrived AS l LEFT JOIN LATERAL (
      SELECT l.body, l.counts_from AS since WHERE l.kind IN {_KINDS}
      UNION ALL
      (SELECT t.body, t.counts_from FROM latitude.place AS p
        JOIN latitude.line AS t ON t.hotel = l.hotel AND t.desk = p.desk AND t.desk_seq = p.desk_seq
        WHERE l.kind IN {_BACK} AND p.uuid = l.about)) AS g ON true
    WHERE l.kind IN ('free_label','credit','upgrade','reversal','decline','true_up')
  ), days AS (
    SELECT b.hotel, b.business_day, b.desk, left(coalesce(b.about_body ->> 'cause', ''), 60) AS cause,
      count(*) FILTER (WHERE b.gives) AS gestures,
      coalesce(sum(b.amount * b.nights), 0) AS value, coalesce(sum(b.cost * b.nights), 0) AS cost,
      coalesce(-sum(b.amount * b.nights) FILTER (WHERE b.kind IN ('reversal','decline')), 0) AS reversed,
      coalesce(sum((b.about_body ->> 'cap')::bigint) FILTER (WHERE b.gives AND b.about_body ->> 'spent' IS NULL), 0) AS caps,
      count(b.about_body ->> 'cap') FILTER (WHERE b.gives AND b.about_body ->> 'spent' IS NULL) AS touched,
      coalesce(sum(b.amount) FILTER (WHERE b.about_body ->> 'cap' IS NOT NULL AND b.on_cap = 1 AND b.counts_from = b.since), 0)
        AS used,
      count(*) FILTER (WHERE b.gives AND b.about_body ->> 'over_by' IS NOT NULL) AS asked
    FROM told AS b GROUP BY 1, 2, 3, 4
  ), by_day AS (
    INSERT INTO latitude.day_sum AS s (hotel, business_day, desk, cause, {_COLUMNS})
      SELECT hotel, business_day, desk, cause, {_COLUMNS} FROM days
      ON CONFLICT (hotel, business_day, desk, cause) DO UPDATE SET {_ADDED}
  ), by_month AS (
    INSERT INTO latitude.month_sum AS s (hotel, month, desk, cause, {_COLUMNS})
      SELECT hotel, left(business_day, 7), desk, cause, {_TOGETHER} FROM days GROUP BY 1, 2, 3, 4
      ON CONFLICT (hotel, month, desk, cause) DO UPDATE SET {_ADDED}
  )
  INSERT INTO latitude.busy_day SELECT DISTINCT d.hotel, d.business_day FROM days AS d
    WHERE d.gestures > 0 AND NOT EXISTS (
      SELECT 1 FROM latitude.busy_day AS k WHERE k.hotel = d.hotel AND k.business_day = d.business_day)
    ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  RETURN NULL;
EXCEPTION WHEN data_exception THEN
  RAISE EXCEPTION '? what it gives cannot be read' USING ERRCODE = 'LT201';
END $$"""

BEGIN = f"""
INSERT INTO latitude.month_sum (hotel, month, desk, cause, {_COLUMNS})
  SELECT hotel, left(business_day, 7), desk, cause, {_TOGETHER} FROM latitude.day_sum GROUP BY 1, 2, 3, 4;
INSERT INTO latitude.busy_day SELECT DISTINCT hotel, business_day FROM latitude.day_sum WHERE gestures > 0
"""

GUARDS = """
ALTER TABLE latitude.month_sum ENABLE ROW LEVEL SECURITY;
ALTER TABLE latitude.busy_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY audited ON latitude.month_sum FOR SELECT TO latitude_auditor, latitude_group USING (true);
CREATE POLICY audited ON latitude.busy_day FOR SELECT TO latitude_auditor, latitude_group USING (true);
REVOKE ALL ON latitude.month_sum, latitude.busy_day FROM PUBLIC;
GRANT SELECT ON latitude.month_sum, latitude.busy_day TO latitude_auditor, latitude_group
"""
