"""One thing for many rooms: the rooms, the one gift, a verdict for each, posted and taken back together."""
