"""The first schema of the hub, as SQL. A step of `schema`, never edited once released.

One journal for all hotels, to which desks only add. What a desk may do is decided by its role: it sees its own hotel, and adds
lines of its own desk that continue its own chain. What is PostgreSQL's alone, for whoever wants another engine that speaks
its protocol: row-level security, statement triggers with transition tables, declarative partitions, LISTEN and NOTIFY,
`session_user` in functions that run as their owner, and sha256(bytea). All else is standard SQL.

- `line`: the journal. Keyed by (desk, desk_seq) in `place`, which also keeps each uuid unique: a key of a partitioned table
  must hold what it is partitioned by, so the table that is not partitioned vouches for all of it. Nobody may change or
  delete a line; not even the owner, without taking a trigger away, and then the desks see it, for they know the chains.
- `head`: how far each desk's chain has come. What arrives must continue it, line by line, each hash computed anew here.
- `entry`, `words`: what may be erased (stays with their names; free texts), sealed by the hotel's key, which no server knows.
  An `erasure` that arrives takes them away, and nothing about that stay is taken again.
"""

from __future__ import annotations

_HASHED = (
    "latitude.said(l.desk), l.desk_seq::text, latitude.said(l.uuid), latitude.said(l.kind), latitude.said(l.at),"
    " latitude.said(l.business_day), latitude.said(l.actor), latitude.said(l.approver), latitude.said(l.rep),"
    " latitude.said(l.stay), coalesce(l.amount::text, 'null'), coalesce(l.nights::text, 'null'),"
    " latitude.said(l.counts_from), coalesce(l.on_cap::text, 'null'), coalesce(l.cost::text, 'null'),"
    " latitude.said(l.about), latitude.said(l.body), latitude.said(encode(l.prev, 'hex'))"
)
"""The fields in the order of the journal's format, each as JSON writes it."""

TABLES = """
CREATE TABLE latitude.hotel (
  code text COLLATE "C" PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9]{0,19}$'),
  name text NOT NULL,
  currency text,
  timezone text,
  founder text COLLATE "C",
  key_check text
);
CREATE TABLE latitude.desk (
  role text COLLATE "C" PRIMARY KEY,
  hotel text COLLATE "C" NOT NULL REFERENCES latitude.hotel (code),
  label text NOT NULL,
  desk text COLLATE "C" UNIQUE,
  joined_at timestamptz,
  left_at timestamptz,
  UNIQUE (hotel, label)
);
CREATE TABLE latitude.head (
  desk text COLLATE "C" PRIMARY KEY,
  hotel text COLLATE "C" NOT NULL REFERENCES latitude.hotel (code),
  desk_seq bigint NOT NULL,
  hash bytea NOT NULL,
  business_day text COLLATE "C" NOT NULL,
  taken_at timestamptz NOT NULL
);
CREATE TABLE latitude.place (
  desk text COLLATE "C" NOT NULL,
  desk_seq bigint NOT NULL,
  uuid text COLLATE "C" NOT NULL UNIQUE,
  PRIMARY KEY (desk, desk_seq)
);
CREATE TABLE latitude.line (
  hotel text COLLATE "C" NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  desk text COLLATE "C" NOT NULL,
  desk_seq bigint NOT NULL CHECK (desk_seq > 0),
  uuid text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  at text COLLATE "C" NOT NULL,
  business_day text COLLATE "C" NOT NULL CHECK (business_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  actor text, approver text, rep text,
  stay text COLLATE "C",
  amount bigint, nights bigint,
  counts_from text COLLATE "C",
  on_cap smallint,
  cost bigint,
  about text COLLATE "C",
  body text NOT NULL,
  prev bytea NOT NULL CHECK (length(prev) = 32),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (hotel, business_day, desk, desk_seq)
) PARTITION BY LIST (hotel);
CREATE INDEX line_chain ON latitude.line (desk, desk_seq);
CREATE TABLE latitude.entry (
  hotel text COLLATE "C" NOT NULL,
  stay text COLLATE "C" NOT NULL,
  desk text COLLATE "C" NOT NULL,
  desk_seq bigint NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (hotel, stay, desk)
);
CREATE TABLE latitude.words (
  hotel text COLLATE "C" NOT NULL,
  uuid text COLLATE "C" NOT NULL,
  stay text COLLATE "C" NOT NULL,
  desk text COLLATE "C" NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (hotel, uuid)
);
CREATE INDEX words_stay ON latitude.words (hotel, stay);
CREATE TABLE latitude.erased (
  hotel text COLLATE "C" NOT NULL,
  stay text COLLATE "C" NOT NULL,
  PRIMARY KEY (hotel, stay)
)
"""

FUNCTIONS = (
    """
CREATE FUNCTION latitude.my_hotel() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT hotel FROM latitude.desk WHERE role = session_user AND left_at IS NULL
$$""",
    """
CREATE FUNCTION latitude.my_desk() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT desk FROM latitude.desk WHERE role = session_user AND left_at IS NULL
$$""",
    """
CREATE FUNCTION latitude.said(value text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(pg_catalog.to_json(value)::pg_catalog.text, 'null')
$$""",
    f"""
CREATE FUNCTION latitude.hash_of(l latitude.line) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT pg_catalog.sha256(pg_catalog.convert_to('[' || pg_catalog.concat_ws(',', {_HASHED}) || ']', 'UTF8'))
$$""",
    """
CREATE FUNCTION latitude.never() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a line of the journal is never changed or deleted' USING ERRCODE = 'LT200';
END $$""",
    """
CREATE FUNCTION latitude.arrive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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
  INSERT INTO latitude.place SELECT desk, desk_seq, uuid FROM arrived;
  IF EXISTS (SELECT 1 FROM arrived WHERE kind = 'erasure' AND stay IS NOT NULL) THEN
    INSERT INTO latitude.erased SELECT DISTINCT hotel, stay FROM arrived WHERE kind = 'erasure' AND stay IS NOT NULL
      ON CONFLICT DO NOTHING;
    DELETE FROM latitude.entry AS e USING arrived AS a WHERE a.kind = 'erasure' AND e.hotel = a.hotel AND e.stay = a.stay;
    DELETE FROM latitude.words AS t USING arrived AS a WHERE a.kind = 'erasure' AND t.hotel = a.hotel AND t.stay = a.stay;
  END IF;
  RETURN NULL;
EXCEPTION WHEN unique_violation THEN
  RAISE EXCEPTION '? a line of the same identity is there already' USING ERRCODE = 'LT201';
END $$""",
    """
CREATE FUNCTION latitude.not_if_erased() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM latitude.erased WHERE hotel = NEW.hotel AND stay = NEW.stay) THEN RETURN NULL; END IF;
  RETURN NEW;
END $$""",
    """
CREATE FUNCTION latitude.months(days text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  mine text := latitude.my_hotel(); month date; part text;
BEGIN
  IF mine IS NULL THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  FOR month IN SELECT DISTINCT date_trunc('month', d::date)::date FROM unnest(days) AS d LOOP
    IF month < '2000-01-01' OR month > now() + interval '3 months' THEN
      RAISE EXCEPTION '? its business day % cannot be', month USING ERRCODE = 'LT201';
    END IF;
    part := 'line_' || mine || '_' || to_char(month, 'YYYYMM');
    IF to_regclass('latitude.' || quote_ident(part)) IS NULL THEN
      PERFORM pg_advisory_xact_lock(hashtext('latitude ' || part));
      EXECUTE format('CREATE TABLE IF NOT EXISTS latitude.%I PARTITION OF latitude.%I FOR VALUES FROM (%L) TO (%L)', part,
        'line_' || mine, to_char(month, 'YYYY-MM-DD'), to_char(month + interval '1 month', 'YYYY-MM-DD'));
      IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = 'never_emptied'
          AND tgrelid = ('latitude.' || quote_ident(part))::regclass) THEN
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON latitude.%I EXECUTE FUNCTION latitude.never()', part);
      END IF;
    END IF;
  END LOOP;
END $$""",
    """
CREATE FUNCTION latitude.join_hotel(id text, hotel_name text, money text, zone text, key text, check_only boolean)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  mine latitude.desk; house latitude.hotel; first boolean;
BEGIN
  SELECT * INTO mine FROM latitude.desk WHERE role = session_user FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no desk' USING ERRCODE = 'LT005'; END IF;
  SELECT * INTO STRICT house FROM latitude.hotel WHERE code = mine.hotel FOR UPDATE;
  IF mine.desk IS NOT NULL AND mine.desk <> id THEN RAISE EXCEPTION 'role' USING ERRCODE = 'LT002'; END IF;
  IF EXISTS (SELECT 1 FROM latitude.desk WHERE desk = id AND role <> session_user) THEN
    RAISE EXCEPTION 'desk' USING ERRCODE = 'LT001';
  END IF;
  first := house.founder IS NULL;
  IF NOT first AND house.currency <> money THEN RAISE EXCEPTION 'money %', house.currency USING ERRCODE = 'LT003'; END IF;
  IF NOT first AND house.key_check <> key THEN RAISE EXCEPTION 'key' USING ERRCODE = 'LT004'; END IF;
  IF NOT check_only THEN
    IF first THEN
      UPDATE latitude.hotel SET name = hotel_name, currency = money, timezone = zone, founder = id, key_check = key
        WHERE code = mine.hotel;
    END IF;
    UPDATE latitude.desk SET desk = id, joined_at = coalesce(joined_at, now()), left_at = NULL WHERE role = session_user;
  END IF;
  RETURN first OR house.founder = id;
END $$""",
    """
CREATE FUNCTION latitude.is_begun() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT founder IS NOT NULL FROM latitude.hotel WHERE code = (SELECT hotel FROM latitude.desk WHERE role = session_user)
$$""",
    """
CREATE FUNCTION latitude.leave_hotel() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  UPDATE latitude.desk SET left_at = now() WHERE role = session_user
$$""",
)

GUARDS = """
CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON latitude.line FOR EACH ROW EXECUTE FUNCTION latitude.never();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON latitude.line EXECUTE FUNCTION latitude.never();
CREATE TRIGGER arrives AFTER INSERT ON latitude.line REFERENCING NEW TABLE AS arrived
  FOR EACH STATEMENT EXECUTE FUNCTION latitude.arrive();
CREATE TRIGGER not_if_erased BEFORE INSERT OR UPDATE ON latitude.entry FOR EACH ROW EXECUTE FUNCTION latitude.not_if_erased();
CREATE TRIGGER not_if_erased BEFORE INSERT OR UPDATE ON latitude.words FOR EACH ROW EXECUTE FUNCTION latitude.not_if_erased();
ALTER TABLE latitude.line ENABLE ROW LEVEL SECURITY;
ALTER TABLE latitude.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE latitude.words ENABLE ROW LEVEL SECURITY;
ALTER TABLE latitude.head ENABLE ROW LEVEL SECURITY;
ALTER TABLE latitude.desk ENABLE ROW LEVEL SECURITY;
ALTER TABLE latitude.hotel ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON latitude.line FOR SELECT TO latitude_desk USING (hotel = (SELECT latitude.my_hotel()));
CREATE POLICY added ON latitude.line FOR INSERT TO latitude_desk
  WITH CHECK (hotel = (SELECT latitude.my_hotel()) AND desk = (SELECT latitude.my_desk()));
CREATE POLICY seen ON latitude.head FOR SELECT TO latitude_desk USING (hotel = (SELECT latitude.my_hotel()));
CREATE POLICY seen ON latitude.desk FOR SELECT TO latitude_desk USING (hotel = (SELECT latitude.my_hotel()));
CREATE POLICY seen ON latitude.hotel FOR SELECT TO latitude_desk USING (code = (SELECT latitude.my_hotel()));
CREATE POLICY seen ON latitude.entry FOR SELECT TO latitude_desk USING (hotel = (SELECT latitude.my_hotel()));
CREATE POLICY own ON latitude.entry FOR ALL TO latitude_desk
  USING (hotel = (SELECT latitude.my_hotel()) AND desk = (SELECT latitude.my_desk()))
  WITH CHECK (hotel = (SELECT latitude.my_hotel()) AND desk = (SELECT latitude.my_desk()));
CREATE POLICY seen ON latitude.words FOR SELECT TO latitude_desk USING (hotel = (SELECT latitude.my_hotel()));
CREATE POLICY own ON latitude.words FOR ALL TO latitude_desk
  USING (hotel = (SELECT latitude.my_hotel()) AND desk = (SELECT latitude.my_desk()))
  WITH CHECK (hotel = (SELECT latitude.my_hotel()) AND desk = (SELECT latitude.my_desk()));
CREATE POLICY audited ON latitude.line FOR SELECT TO latitude_auditor USING (true);
CREATE POLICY audited ON latitude.head FOR SELECT TO latitude_auditor USING (true);
CREATE POLICY audited ON latitude.desk FOR SELECT TO latitude_auditor USING (true);
CREATE POLICY audited ON latitude.hotel FOR SELECT TO latitude_auditor USING (true);
REVOKE ALL ON ALL TABLES IN SCHEMA latitude FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA latitude FROM PUBLIC;
GRANT USAGE ON SCHEMA latitude TO latitude_desk, latitude_auditor;
GRANT SELECT, INSERT ON latitude.line TO latitude_desk;
GRANT SELECT ON latitude.head, latitude.desk, latitude.hotel, latitude.migration TO latitude_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON latitude.entry, latitude.words TO latitude_desk;
GRANT SELECT ON latitude.line, latitude.head, latitude.desk, latitude.hotel, latitude.migration TO latitude_auditor;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA latitude TO latitude_desk;
GRANT EXECUTE ON FUNCTION latitude.said(text), latitude.hash_of(latitude.line) TO latitude_auditor
"""
