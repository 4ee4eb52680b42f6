"""People as small pictures: initials, a number to press, a role."""
