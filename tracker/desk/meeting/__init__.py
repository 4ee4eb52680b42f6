"""How the desks of one hotel meet in a hub: joining, shipping and fetching lines, what is believed of what comes.

Each desk's journal stays its own and whole. Lines of other desks are kept beside it, chain by chain, and count where the
hotel counts (`ledger.others`). What other desks decide for all (people, caps, merges, erasures, the register) becomes a line
of this desk's own, which names the line it came from: so a desk's chain alone explains all that the desk did, to its own
verifier and to anybody's. Two desks never write the same line, so there is nothing to resolve.

A cap is one for all desks: while a desk checks and posts, the hub holds what the cap depends on (`holds`). Where it cannot, the
line is marked (`checking`), and what desks gave too much together is named when they meet (`over`).
"""
