"""An update from a stick, in the window: choosing it, how far it is, the way to stop it, and the new start."""
