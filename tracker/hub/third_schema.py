"""The third schema of the hub, as SQL: what a desk holds while it checks a cap. A step of `schema`, never edited once released.

A hold is an advisory lock of the session, so whoever dies with it lets it go; and a claim, committed before the desk posts,
so that a desk that dies between posting and sending is missed by who asks next. Beside what `first_schema` lists, advisory
locks of a session and `lock_timeout` are PostgreSQL's alone.
"""

from __future__ import annotations

TABLES = """
CREATE TABLE latitude.claim (
  hotel text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  desk text COLLATE "C" NOT NULL,
  line text COLLATE "C" NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (hotel, key, desk, line)
);
CREATE INDEX claim_desk ON latitude.claim (desk)
"""

FUNCTIONS = (
    """
CREATE FUNCTION latitude.hold(wanted text[], own_line text, patience int)
RETURNS TABLE (desk text, label text, desk_seq bigint, hash bytea, is_out boolean, is_waited_for boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE
  mine text := latitude.my_hotel(); own text := latitude.my_desk(); one bigint;
BEGIN
  IF own IS NULL THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  PERFORM set_config('lock_timeout', patience || 'ms', true), set_config('synchronous_commit', 'off', true);
  FOR one IN SELECT DISTINCT hashtextextended('latitude ' || mine || ' ' || k, 0) FROM unnest(wanted) AS k ORDER BY 1 LOOP
    PERFORM pg_advisory_lock(one);
  END LOOP;
  INSERT INTO latitude.claim (hotel, key, desk, line) SELECT DISTINCT mine, k, own, own_line FROM unnest(wanted) AS k
    ON CONFLICT DO NOTHING;
  RETURN QUERY SELECT d.desk, d.label, coalesce(e.desk_seq, 0), coalesce(e.hash, ''), d.left_at IS NOT NULL,
    d.desk <> own AND EXISTS (
      SELECT 1 FROM latitude.claim AS c WHERE c.hotel = mine AND c.key = ANY (wanted) AND c.desk = d.desk
        AND c.taken_at > clock_timestamp() - interval '2 days'
        AND NOT EXISTS (SELECT 1 FROM latitude.place AS p WHERE p.uuid = c.line))
    FROM latitude.desk AS d LEFT JOIN latitude.head AS e ON e.desk = d.desk WHERE d.desk IS NOT NULL AND d.hotel = mine;
END $$""",
    """
CREATE FUNCTION latitude.let_go(own_line text, posted boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  DELETE FROM latitude.claim AS c WHERE c.desk = latitude.my_desk() AND c.line = own_line
    AND (NOT posted OR EXISTS (SELECT 1 FROM latitude.place AS p WHERE p.uuid = own_line));
END $$""",
    """
CREATE FUNCTION latitude.forget_claims() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DELETE FROM latitude.claim WHERE desk = latitude.my_desk() AND taken_at < clock_timestamp() - interval '1 minute'
$$""",
)

GUARDS = """
REVOKE ALL ON latitude.claim FROM PUBLIC;
REVOKE ALL ON FUNCTION latitude.hold(text[], text, int), latitude.let_go(text, boolean), latitude.forget_claims() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION latitude.hold(text[], text, int), latitude.let_go(text, boolean), latitude.forget_claims()
  TO latitude_desk
"""
