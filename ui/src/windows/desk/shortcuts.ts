// The keyboard shortcuts of the desk.

import { digitOf, letterOf } from "../../lib/dom/keys";
import { headerScreens, type HeaderScreen } from "../../lib/state/header-screens";

type Wish = "write" | "search" | "keys" | "close" | "lock" | HeaderScreen;

/**
 * Returns the action for a key, if there is one. The shell handles the keys that lock as well, in
 * case they do not reach this window; Ctrl+L comes after everything typed before it.
 */
export function shortcutAction(event: KeyboardEvent): Wish | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const letter = letterOf(event);
  if (ctrlKey && letter === "l") return "lock";
  if (altKey || shiftKey) return null;
  if (!ctrlKey && !metaKey) return key === "F1" ? "keys" : key === "Escape" ? "close" : null;
  if (letter === "n") return "write";
  if (letter === "f") return "search";
  const digit = digitOf(event);
  return digit === null ? null : (headerScreens()[digit - 1] ?? null);
}
