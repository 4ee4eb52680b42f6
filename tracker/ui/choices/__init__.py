"""What a hotel's facts can be chosen from: currencies, time zones, and what is usual where."""
