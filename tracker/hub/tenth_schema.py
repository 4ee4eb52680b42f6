"""The tenth schema of the hub, as SQL: sums and hashes without what is known already. A step of `schema`, never edited once released.

For each sum that a desk's lines began the server looked whether there is such a hotel, and held its row: a line's hotel is its desk's, which
is one of the hub's hotels, and only lines make sums. A business day is digits by its own check, and bytes in hexadecimal are: what needs
no look for letters that JSON writes otherwise is put into the hashed text as it is.
"""

from __future__ import annotations

SUMS = """
ALTER TABLE latitude.day_sum DROP CONSTRAINT day_sum_hotel_fkey;
ALTER TABLE latitude.month_sum DROP CONSTRAINT month_sum_hotel_fkey;
ALTER TABLE latitude.busy_day DROP CONSTRAINT busy_day_hotel_fkey
"""

HASH = """
CREATE OR REPLACE FUNCTION latitude.hash_of(l latitude.line) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT pg_catalog.sha256(pg_catalog.convert_to('[' || pg_catalog.concat_ws(',', latitude.said(l.desk), l.desk_seq::text,
    latitude.said(l.uuid), latitude.said(l.kind), latitude.said(l.at), '"' || l.business_day || '"', latitude.said(l.actor),
    latitude.said(l.approver), latitude.said(l.rep), latitude.said(l.stay), coalesce(l.amount::text, 'null'),
    coalesce(l.nights::text, 'null'), latitude.said(l.counts_from), coalesce(l.on_cap::text, 'null'), coalesce(l.cost::text, 'null'),
    latitude.said(l.about), latitude.said(l.body), '"' || encode(l.prev, 'hex') || '"') || ']', 'UTF8'))
$$"""
