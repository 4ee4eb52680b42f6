"""Forgetting guests: at their request, and by the house's retention. The journal keeps its lines, and says so."""
