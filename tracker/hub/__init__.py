"""The hub: the PostgreSQL server where a hotel's desks meet. The only user of psycopg, of the keyring and of the hub's key.

Lines go in and out as rows of plain values, as a ledger stores them. It knows no ledger and no rule of the house; what is
believed of what comes out is decided by who asks (`desk.meeting`), and what the server takes by the server itself (`schema`).
"""
