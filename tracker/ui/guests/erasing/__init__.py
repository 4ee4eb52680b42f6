"""Erasing the guest in view: what goes and what stays, and a manager's PIN in place."""
