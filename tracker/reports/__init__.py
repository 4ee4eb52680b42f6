"""The printed documents: frozen facts in, PDF bytes out. The only user of reportlab; knows no ledger and no window."""
