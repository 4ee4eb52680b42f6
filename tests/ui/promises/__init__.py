"""What is owed and how it landed, by keyboard, at the desk and on the guest's page."""
