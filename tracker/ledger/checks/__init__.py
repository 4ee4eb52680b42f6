"""What verify looks at: the chain, the guards, the rules, and what stands beside the journal. Changes nothing.

Each check is a generator of what is wrong, in pieces: it yields None where whoever waits for the ledger may go first.
"""
