"""What people press and fill in: buttons with their keys, tabs, labelled fields, the PIN pad."""
