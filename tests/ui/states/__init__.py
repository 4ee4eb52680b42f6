"""What the window does when the environment fails: real faults under a real window."""
