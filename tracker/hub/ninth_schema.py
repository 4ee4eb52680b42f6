"""The ninth schema of the hub, as SQL: on which day a line stands, beside where it stands. A step of `schema`, never edited once released.

The gesture that a line corrects was looked for in every part of its hotel: after ten years in 120 of them, once for every fourteenth
line. Now `place` knows the day of a line, and only the parts of those days are read. Of what came before this schema it knows none: a
batch that corrects such a line looks in every part, as before. Which days, is asked anew for each batch: a plan that was made when the
hub held little would be kept. Texts are added as if there were none of their lines yet; where somebody put one there before, which
no desk of ours does, all are added with a look at each, and the first stays.
"""

from __future__ import annotations

TABLE = 'ALTER TABLE latitude.place ADD COLUMN business_day text COLLATE "C"'

ARRIVE = """
CREATE OR REPLACE FUNCTION latitude.arrive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  known record; wrong record; ends record; why text;
BEGIN
  FOR known IN SELECT DISTINCT hotel, desk FROM arrived LOOP
    INSERT INTO latitude.head VALUES (known.desk, known.hotel, 0, decode(repeat('00', 32), 'hex'), '', now())
      ON CONFLICT (desk) DO NOTHING;
    SELECT * INTO STRICT ends FROM latitude.head WHERE desk = known.desk FOR UPDATE;
    SELECT * INTO wrong FROM (
      SELECT a.desk_seq, a.prev, a.hash, latitude.hash_of(ROW(a.*)::latitude.line) AS own, a.hotel,
        lag(a.desk_seq, 1, ends.desk_seq) OVER w AS before, lag(a.hash, 1, ends.hash) OVER w AS last
      FROM (SELECT * FROM arrived) AS a WHERE a.desk = known.desk WINDOW w AS (ORDER BY a.desk_seq)) AS c
    WHERE c.desk_seq <> c.before + 1 OR c.prev <> c.last OR c.hash <> c.own OR c.hotel <> ends.hotel
    ORDER BY c.desk_seq LIMIT 1;
    IF FOUND THEN
      why := CASE WHEN wrong.hotel <> ends.hotel THEN 'it is of another hotel'
        WHEN wrong.desk_seq <= ends.desk_seq THEN 'it is there already'
        WHEN wrong.desk_seq <> wrong.before + 1 THEN 'lines before it are missing'
        WHEN wrong.prev <> wrong.last THEN 'it does not follow the line before it'
        ELSE 'it was changed after it was posted' END;
      RAISE EXCEPTION '% %', wrong.desk_seq, why USING ERRCODE = 'LT201';
    END IF;
    UPDATE latitude.head SET (desk_seq, hash, business_day, taken_at) = (
      SELECT a.desk_seq, a.hash, a.business_day, now() FROM arrived AS a WHERE a.desk = known.desk
      ORDER BY a.desk_seq DESC LIMIT 1) WHERE desk = known.desk;
    PERFORM pg_notify('latitude_' || known.hotel, known.desk);
  END LOOP;
  INSERT INTO latitude.place (desk, desk_seq, uuid, business_day) SELECT desk, desk_seq, uuid, business_day FROM arrived;
  IF EXISTS (SELECT 1 FROM arrived WHERE kind = 'erasure' AND stay IS NOT NULL) THEN
    INSERT INTO latitude.erased SELECT DISTINCT hotel, stay FROM arrived WHERE kind = 'erasure' AND stay IS NOT NULL
      ON CONFLICT DO NOTHING;
    DELETE FROM latitude.entry AS e USING arrived AS a WHERE a.kind = 'erasure' AND e.hotel = a.hotel AND e.stay = a.stay;
    DELETE FROM latitude.words AS t USING arrived AS a WHERE a.kind = 'erasure' AND t.hotel = a.hotel AND t.stay = a.stay;
  END IF;
  RETURN NULL;
EXCEPTION WHEN unique_violation THEN
  RAISE EXCEPTION '? a line of the same identity is there already' USING ERRCODE = 'LT201';
END $$"""

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
      JOIN latitude.line AS t ON t.hotel = %1$L AND t.desk = p.desk AND t.desk_seq = p.desk_seq %2$s
    WHERE p.uuid = l.about LIMIT 1) AS g ON true
  WHERE l.hotel = %1$L AND l.kind IN {_BACK}"""
_ON = f"""
  SELECT string_agg(DISTINCT quote_literal(f.business_day), ','), bool_or(f.business_day IS NULL)
  FROM arrived AS a CROSS JOIN LATERAL (
    SELECT p.business_day FROM latitude.place AS p WHERE p.uuid = a.about LIMIT 1) AS f
  WHERE a.hotel = $1 AND a.kind IN {_BACK}"""
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
  house text; lines text; on_days text; unknown boolean;
BEGIN
  FOR house IN SELECT DISTINCT a.hotel FROM arrived AS a
      WHERE a.kind IN ('free_label','credit','upgrade','reversal','decline','true_up') LOOP
    lines := format($q${_GIVEN}$q$, house);
    IF EXISTS (SELECT 1 FROM arrived AS a WHERE a.hotel = house AND a.kind IN {_BACK}) THEN
      EXECUTE $q${_ON}$q$ INTO on_days, unknown USING house;
      lines := lines || format($q$ UNION ALL {_TAKEN}$q$, house, CASE WHEN unknown THEN '' ELSE
        format('AND t.business_day = p.business_day AND t.business_day IN (%s)', coalesce(on_days, $q$''$q$)) END);
    END IF;
    EXECUTE format($q${_SUMMED}$q$, lines);
  END LOOP;
  RETURN NULL;
EXCEPTION WHEN data_exception THEN
  RAISE EXCEPTION '? what it gives cannot be read' USING ERRCODE = 'LT201';
END $$"""

_KEPT = """
    INSERT INTO latitude.words (hotel, uuid, stay, desk, sealed)
      SELECT mine, c.uuid, c.stay, own, c.sealed FROM unnest(uuids, stays, texts) AS c (uuid, stay, sealed)
      WHERE NOT EXISTS (SELECT 1 FROM latitude.erased AS e WHERE e.hotel = mine AND e.stay = c.stay)"""

KEEP_WORDS = f"""
CREATE OR REPLACE FUNCTION latitude.keep_words(uuids text[], stays text[], texts bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  mine text := latitude.my_hotel(); own text := latitude.my_desk();
BEGIN
  IF own IS NULL THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  BEGIN{_KEPT};
  EXCEPTION WHEN unique_violation THEN{_KEPT}
      ON CONFLICT (hotel, uuid) DO NOTHING;
  END;
END $$"""
