"""One module per family of commands. Each reads its options, calls a use case and shows what came of it."""
