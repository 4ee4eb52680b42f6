"""Real faults against the real program: kills, failed system calls, power cuts, damage, crowds, replays.

    sh packaging/run test tests/faults                                     a sample of each, as in every run
    sh packaging/run test -m slow tests/faults                             the figures of the promises
    LATITUDE_FAULT_TIMES=10 sh packaging/run test -m slow tests/faults     ten times that
    LATITUDE_FAULT_SEED=123 sh packaging/run test tests/faults             the same again

Each test prints its seed; pytest shows it with a failure.
"""
