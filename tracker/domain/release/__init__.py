"""What a release of the program is: its version, and the manifest that an update is checked by."""
