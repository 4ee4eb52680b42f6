"""The insights page: what the last days tell, on F4. Reads through the link, a slice at a time, and paints."""
