# Self-ratings over time, and what every picture has around it.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Every picture

chart-values = Values, one by one: { $title }
chart-how-to-read = Point at a value, or press Tab and the arrow keys, to read it.
chart-table = Show as a table
