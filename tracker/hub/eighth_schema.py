"""The eighth schema of the hub, as SQL: a desk that IT closed. A step of `schema`, never edited once released.

A desk whose computer is gone can never say that it leaves. Who owns the database says it then: the desk is out as if it had left,
and it cannot come in again by itself, over a connection that it still has either. A batch of it that was under way is in as a whole before
the closing, whose line number is final, or not at all: each holds the desk's row until it is done.
"""

from __future__ import annotations

TABLE = "ALTER TABLE latitude.desk ADD COLUMN closed_at timestamptz"

FUNCTIONS = (
    """
CREATE FUNCTION latitude.is_closed() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT closed_at IS NOT NULL FROM latitude.desk WHERE role = session_user
$$""",
    """
CREATE FUNCTION latitude.not_of_a_closed_desk() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  closed timestamptz;
BEGIN
  SELECT closed_at INTO closed FROM latitude.desk WHERE desk = NEW.desk FOR SHARE;
  IF closed IS NOT NULL THEN RAISE EXCEPTION 'closed' USING ERRCODE = 'LT006'; END IF;
  RETURN NEW;
END $$""",
    """
CREATE FUNCTION latitude.closed_stays_out() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.closed_at IS NOT NULL AND NEW.left_at IS NULL THEN RAISE EXCEPTION 'closed' USING ERRCODE = 'LT006'; END IF;
  RETURN NEW;
END $$""",
)

GUARDS = """
CREATE TRIGGER not_of_a_closed_desk BEFORE UPDATE ON latitude.head FOR EACH ROW EXECUTE FUNCTION latitude.not_of_a_closed_desk();
CREATE TRIGGER closed_stays_out BEFORE UPDATE ON latitude.desk FOR EACH ROW EXECUTE FUNCTION latitude.closed_stays_out();
REVOKE ALL ON FUNCTION latitude.is_closed(), latitude.not_of_a_closed_desk(), latitude.closed_stays_out() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION latitude.is_closed() TO latitude_desk
"""
