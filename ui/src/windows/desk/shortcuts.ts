// The keyboard shortcuts of the desk.

import { SCREENS } from "../../lib/state/navigation.svelte";

type Wish = "write" | "search" | "keys" | "close" | "lock" | (typeof SCREENS)[number];

/**
 * Returns the action for a key, if there is one. The shell handles the keys that lock as well, in
 * case they do not reach this window; Ctrl+L comes after everything typed before it.
 */
export function shortcutAction({
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
  // Also by the position of the key: a Czech keyboard has letters in the row of digits.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? key;
  return SCREENS[Number(digit) - 1] ?? null;
}
