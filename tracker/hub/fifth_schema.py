"""The fifth schema of the hub, as SQL: sums without a look at other hotels' parts. A step of `schema`, never edited once released.

The gesture that a line corrects was looked up in the journal of all hotels: with a part for every month of fifty hotels each batch
locked thousands of them, more than a server allows. Now only the parts of the hotel are looked at, and only by a batch that
corrects something. A body is read once.
"""

from __future__ import annotations

_COLUMNS = "gestures, value, cost, reversed, caps, touched, used, asked"
_ADDED = ", ".join(f"{name} = s.{name} + excluded.{name}" for name in _COLUMNS.split(", "))
_TOGETHER = ", ".join(f"sum({name})" for name in _COLUMNS.split(", "))
_KINDS = "('free_label','credit','upgrade')"
_BACK = "('reversal','decline','true_up')"
_FIELDS = "l.hotel, l.business_day, l.desk, l.kind, l.amount, l.nights, l.cost, l.on_cap, l.counts_from"
_GIVEN = (
    f"SELECT {_FIELDS}, l.counts_from AS since, l.body FROM arrived AS l WHERE l.hotel = %1$L AND l.kind IN {_KINDS}"
)
_TAKEN = f"""
  SELECT {_FIELDS}, coalesce(g.since, l.counts_from), coalesce(g.body, '{{}}') FROM arrived AS l LEFT JOIN LATERAL (
    SELECT t.counts_from AS since, t.body FROM latitude.place AS p
      JOIN latitude.line AS t ON t.hotel = %1$L AND t.desk = p.desk AND t.desk_seq = p.desk_seq
    WHERE p.uuid = l.about LIMIT 1) AS g ON true
  WHERE l.hotel = %1$L AND l.kind IN {_BACK}"""
_SUMMED = f"""
  WITH told AS (%s), days AS (
    SELECT b.hotel, b.business_day, b.desk, left(coalesce(x.cause, ''), 60) AS cause,
      count(*) FILTER (WHERE b.kind IN {_KINDS}) AS gestures,
      coalesce(sum(b.amount * b.nights), 0) AS value, coalesce(sum(b.cost * b.nights), 0) AS cost,
      coalesce(-sum(b.amount * b.nights) FILTER (WHERE b.kind IN ('reversal','decline')), 0) AS reversed,
      coalesce(sum(x.cap) FILTER (WHERE b.kind IN {_KINDS} AND x.spent IS NULL), 0) AS caps,
      count(x.cap) FILTER (WHERE b.kind IN {_KINDS} AND x.spent IS NULL) AS touched,
      coalesce(sum(b.amount) FILTER (WHERE x.cap IS NOT NULL AND b.on_cap = 1 AND b.counts_from = b.since), 0) AS used,
      count(*) FILTER (WHERE b.kind IN {_KINDS} AND x.over_by IS NOT NULL) AS asked
    FROM told AS b
      CROSS JOIN LATERAL json_to_record(b.body::json) AS x (cause text, cap bigint, spent bigint, over_by bigint)
    GROUP BY 1, 2, 3, 4
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
    ORDER BY 1, 2 ON CONFLICT DO NOTHING"""

SUM_UP = f"""
CREATE OR REPLACE FUNCTION latitude.sum_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  house text; lines text;
BEGIN
  FOR house IN SELECT DISTINCT a.hotel FROM arrived AS a
      WHERE a.kind IN ('free_label','credit','upgrade','reversal','decline','true_up') LOOP
    lines := format($q${_GIVEN}$q$, house);
    IF EXISTS (SELECT 1 FROM arrived AS a WHERE a.hotel = house AND a.kind IN {_BACK}) THEN
      lines := lines || format($q$ UNION ALL {_TAKEN}$q$, house);
    END IF;
    EXECUTE format($q${_SUMMED}$q$, lines);
  END LOOP;
  RETURN NULL;
EXCEPTION WHEN data_exception THEN
  RAISE EXCEPTION '? what it gives cannot be read' USING ERRCODE = 'LT201';
END $$"""
