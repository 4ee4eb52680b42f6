"""The second schema of the hub, as SQL: sums by day, for who looks at many hotels. A step of `schema`, never edited once released.

`day_sum` is what each desk gave on a business day, by cause, added up by the server as lines arrive: a report over ten years
of fifty hotels reads sums, not lines. A desk cannot write there, and what it adds stands in rows of its own, so that no two
desks wait for each other. `latitude_group` may read sums, hotels and how far each desk has come, and no line.

- `value`, `cost`: minor units over all nights, net of reversals and declines, with bills for estimates, on the day on which
  each line was posted: as the day reports sum them. `reversed` is what was taken back, not negative.
- `caps`, `touched`: the caps that a first gesture of a rep for a guest touched on a day, and how many; `used` what counts on
  them, per night, with what was approved above. A cap without a limit is in none of the three. `asked`: gestures above a cap.
"""

from __future__ import annotations

_KINDS = "('free_label','credit','upgrade')"
_SUMS = f"""
  SELECT b.hotel, b.business_day, b.desk, left(coalesce(b.told ->> 'cause', ''), 60), count(*) FILTER (WHERE b.gives),
    coalesce(sum(b.amount * b.nights), 0), coalesce(sum(b.cost * b.nights), 0),
    coalesce(-sum(b.amount * b.nights) FILTER (WHERE b.kind IN ('reversal','decline')), 0),
    coalesce(sum((b.told ->> 'cap')::bigint) FILTER (WHERE b.gives AND b.told ->> 'spent' IS NULL), 0),
    count(b.told ->> 'cap') FILTER (WHERE b.gives AND b.told ->> 'spent' IS NULL),
    coalesce(sum(b.amount) FILTER (WHERE b.told ->> 'cap' IS NOT NULL AND b.on_cap = 1 AND b.counts_from = b.since), 0),
    count(*) FILTER (WHERE b.gives AND b.told ->> 'over_by' IS NOT NULL)
  FROM (
    SELECT l.*, g.since, l.kind IN {_KINDS} AS gives, g.body::json AS told FROM {{lines}} AS l CROSS JOIN LATERAL (
      SELECT l.body, l.counts_from AS since WHERE l.kind IN {_KINDS}
      UNION ALL
      (SELECT t.body, t.counts_from FROM latitude.place AS p
        JOIN latitude.line AS t ON t.hotel = l.hotel AND t.desk = p.desk AND t.desk_seq = p.desk_seq
        WHERE l.kind IN ('reversal','decline','true_up') AND p.uuid = l.about)) AS g
    WHERE l.kind IN ('free_label','credit','upgrade','reversal','decline','true_up')) AS b
  GROUP BY 1, 2, 3, 4"""
_COLUMNS = "gestures, value, cost, reversed, caps, touched, used, asked"
_ADDED = ", ".join(f"{name} = s.{name} + excluded.{name}" for name in _COLUMNS.split(", "))

TABLE = """
CREATE TABLE latitude.day_sum (
  hotel text COLLATE "C" NOT NULL REFERENCES latitude.hotel (code),
  business_day text COLLATE "C" NOT NULL,
  desk text COLLATE "C" NOT NULL,
  cause text COLLATE "C" NOT NULL,
  gestures bigint NOT NULL, value bigint NOT NULL, cost bigint NOT NULL, reversed bigint NOT NULL,
  caps bigint NOT NULL, touched bigint NOT NULL, used bigint NOT NULL, asked bigint NOT NULL,
  PRIMARY KEY (hotel, business_day, desk, cause)
)
"""

SUM_UP = f"""
CREATE FUNCTION latitude.sum_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO latitude.day_sum AS s (hotel, business_day, desk, cause, {_COLUMNS}) {_SUMS.format(lines="arrived")}
    ON CONFLICT (hotel, business_day, desk, cause) DO UPDATE SET {_ADDED};
  RETURN NULL;
EXCEPTION WHEN data_exception THEN
  RAISE EXCEPTION '? what it gives cannot be read' USING ERRCODE = 'LT201';
END $$"""

BEGIN = f"""
INSERT INTO latitude.day_sum (hotel, business_day, desk, cause, {_COLUMNS}) {_SUMS.format(lines="latitude.line")};
CREATE TRIGGER sums AFTER INSERT ON latitude.line REFERENCING NEW TABLE AS arrived
  FOR EACH STATEMENT EXECUTE FUNCTION latitude.sum_up()
"""
"""After `arrives`, by its name: a reversal finds the gesture that came in the same batch."""

GUARDS = """
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'latitude_group') THEN CREATE ROLE latitude_group NOLOGIN; END IF;
END $$;
ALTER TABLE latitude.day_sum ENABLE ROW LEVEL SECURITY;
CREATE POLICY audited ON latitude.day_sum FOR SELECT TO latitude_auditor, latitude_group USING (true);
CREATE POLICY grouped ON latitude.hotel FOR SELECT TO latitude_group USING (true);
CREATE POLICY grouped ON latitude.desk FOR SELECT TO latitude_group USING (true);
CREATE POLICY grouped ON latitude.head FOR SELECT TO latitude_group USING (true);
REVOKE ALL ON latitude.day_sum FROM PUBLIC;
REVOKE ALL ON FUNCTION latitude.sum_up() FROM PUBLIC;
GRANT USAGE ON SCHEMA latitude TO latitude_group;
GRANT SELECT ON latitude.day_sum TO latitude_auditor, latitude_group;
GRANT SELECT ON latitude.hotel, latitude.desk, latitude.head, latitude.migration TO latitude_group
"""
