"""Updates from a stick: a signed file, checked before anything is touched, put beside the version in use, then one rename."""
