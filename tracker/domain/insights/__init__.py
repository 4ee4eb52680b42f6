"""What the lines of a range of days tell: spend, what broke, how it landed, who dares, patterns. Pure; reads nothing."""
