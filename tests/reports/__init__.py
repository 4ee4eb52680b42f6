"""What the printed documents do."""
