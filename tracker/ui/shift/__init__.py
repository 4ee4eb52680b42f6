"""The shift page: the open shift at a glance, handing it over, its report, and everything that can be printed again."""
