import { SCREENS } from "../../lib/state/navigation.svelte";

type Wish = "write" | "search" | "keys" | "close" | "lock" | (typeof SCREENS)[number];

/**
 * What is asked for with these keys, if anything. The shell sees the keys that lock as well, should the page not come to
 * them; Ctrl L comes after all that was typed before it.
 */
export function wish({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): Wish | null {
  if (ctrlKey && key.toLowerCase() === "l") return "lock";
  if (altKey || shiftKey) return null;
  if (!ctrlKey && !metaKey) return key === "F1" ? "keys" : key === "Escape" ? "close" : null;
  if (key.toLowerCase() === "n") return "write";
  if (key.toLowerCase() === "f") return "search";
  // By the key's place as well: on a Czech keyboard there are letters in the row of digits.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? key;
  return SCREENS[Number(digit) - 1] ?? null;
}
