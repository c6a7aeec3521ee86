// The tags of an entry.

/** Returns the tags with those that are being typed, separated by commas. Each tag occurs once. */
export function withTypedTags(tags: string[], typed: string): string[] {
  const more = typed
    .toWellFormed()
    .split(",")
    .map((tag) => tag.trim());
  return [...new Set([...tags, ...more])].filter(Boolean);
}
