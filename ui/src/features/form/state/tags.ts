import { withSigns } from "../../../lib/dom/well-formed";

/** The tags, and after them what is being typed: several with a comma between; the same one twice is one. */
export function withTyped(tags: string[], typed: string): string[] {
  const more = withSigns(typed)
    .split(",")
    .map((tag) => tag.trim());
  return [...new Set([...tags, ...more])].filter(Boolean);
}
