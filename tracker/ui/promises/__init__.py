"""What is owed and how it landed, in the window: the list, its panels, and what follows from their answers."""
