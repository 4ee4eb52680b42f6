"""What installs and starts the product: the two commands and the pins."""
