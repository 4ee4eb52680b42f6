"""Settings: people, caps, hotel and look, as far as the role allows."""
