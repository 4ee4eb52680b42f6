"""The sixth schema of the hub, as SQL: a claim that no power cut of the server loses. A step of `schema`, never edited once released.

A claim was committed without waiting for the disk: a server that fell within a moment forgot it, and the next desk was told that
it was exact beside a line that nobody had sent yet. Now a hold is told once it is on the server's disk. And a claim lasted two
days, though what is given for nights counts for longer: it lasts until its line is there, its desk meets again, or has left.
"""

from __future__ import annotations

HOLD = """
CREATE OR REPLACE FUNCTION latitude.hold(wanted text[], own_line text, patience int)
RETURNS TABLE (desk text, label text, desk_seq bigint, hash bytea, is_out boolean, is_waited_for boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE
  mine text := latitude.my_hotel(); own text := latitude.my_desk(); one bigint;
BEGIN
  IF own IS NULL THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  PERFORM set_config('lock_timeout', patience || 'ms', true);
  FOR one IN SELECT DISTINCT hashtextextended('latitude ' || mine || ' ' || k, 0) FROM unnest(wanted) AS k ORDER BY 1 LOOP
    PERFORM pg_advisory_lock(one);
  END LOOP;
  INSERT INTO latitude.claim (hotel, key, desk, line) SELECT DISTINCT mine, k, own, own_line FROM unnest(wanted) AS k
    ON CONFLICT DO NOTHING;
  RETURN QUERY SELECT d.desk, d.label, coalesce(e.desk_seq, 0), coalesce(e.hash, ''), d.left_at IS NOT NULL,
    d.desk <> own AND d.left_at IS NULL AND EXISTS (
      SELECT 1 FROM latitude.claim AS c WHERE c.hotel = mine AND c.key = ANY (wanted) AND c.desk = d.desk
        AND NOT EXISTS (SELECT 1 FROM latitude.place AS p WHERE p.uuid = c.line))
    FROM latitude.desk AS d LEFT JOIN latitude.head AS e ON e.desk = d.desk WHERE d.desk IS NOT NULL AND d.hotel = mine;
END $$"""
