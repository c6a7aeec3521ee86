import { SCREENS } from "./place.svelte";

type Wish = "write" | "search" | "keys" | "close" | (typeof SCREENS)[number];

/** What is asked for with these keys, if anything. Locking is not here: the shell sees to that before the page. */
export function wish({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): Wish | null {
  if (altKey || shiftKey) return null;
  if (!ctrlKey && !metaKey) return key === "F1" ? "keys" : key === "Escape" ? "close" : null;
  if (key.toLowerCase() === "n") return "write";
  if (key.toLowerCase() === "f") return "search";
  // By the key's place as well: on a Czech keyboard there are letters in the row of digits.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? key;
  return SCREENS[Number(digit) - 1] ?? null;
}
