"""The seventh schema of the hub, as SQL: what may be erased, kept a batch at a time. A step of `schema`, never edited once released.

It came row by row past a trigger that looked for an erasure each time, and as JSON: nearly a third of what shipping cost the server. Now a
desk hands columns to a function, which leaves out in one statement what was erased; it knows by itself whose they are, and no desk
can write to these tables in another way. Beside what `first_schema` lists, `unnest` of several arrays is PostgreSQL's alone.
"""

from __future__ import annotations

KEEP_ENTRIES = """
CREATE FUNCTION latitude.keep_entries(stays text[], numbers bigint[], entries bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  mine text := latitude.my_hotel(); own text := latitude.my_desk();
BEGIN
  IF own IS NULL THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  INSERT INTO latitude.entry (hotel, stay, desk, desk_seq, sealed)
    SELECT mine, c.stay, own, c.desk_seq, c.sealed FROM unnest(stays, numbers, entries) AS c (stay, desk_seq, sealed)
    WHERE NOT EXISTS (SELECT 1 FROM latitude.erased AS e WHERE e.hotel = mine AND e.stay = c.stay)
    ON CONFLICT (hotel, stay, desk) DO UPDATE SET desk_seq = excluded.desk_seq, sealed = excluded.sealed;
END $$"""

KEEP_WORDS = """
CREATE FUNCTION latitude.keep_words(uuids text[], stays text[], texts bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  mine text := latitude.my_hotel(); own text := latitude.my_desk();
BEGIN
  IF own IS NULL THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  INSERT INTO latitude.words (hotel, uuid, stay, desk, sealed)
    SELECT mine, c.uuid, c.stay, own, c.sealed FROM unnest(uuids, stays, texts) AS c (uuid, stay, sealed)
    WHERE NOT EXISTS (SELECT 1 FROM latitude.erased AS e WHERE e.hotel = mine AND e.stay = c.stay)
    ON CONFLICT (hotel, uuid) DO NOTHING;
END $$"""

GUARDS = """
DROP TRIGGER not_if_erased ON latitude.entry;
DROP TRIGGER not_if_erased ON latitude.words;
DROP FUNCTION latitude.not_if_erased();
REVOKE INSERT, UPDATE ON latitude.entry, latitude.words FROM latitude_desk;
REVOKE ALL ON FUNCTION latitude.keep_entries(text[], bigint[], bytea[]), latitude.keep_words(text[], text[], bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION latitude.keep_entries(text[], bigint[], bytea[]), latitude.keep_words(text[], text[], bytea[])
  TO latitude_desk
"""
