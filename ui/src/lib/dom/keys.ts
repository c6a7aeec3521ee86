// Keys by the character they produce, and where that is none that is meant, by their place.

type Key = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

const LATIN = /^\p{Script=Latin}$/u;
/** A letter, or a vowel sign of scripts that write some letters as signs. */
const LETTER = /^[\p{L}\p{M}]+$/u;

/**
 * Returns the Latin letter that a key stands for, in lower case: the one it produces, or on a
 * keyboard of another script (Russian, Greek, Arabic) the one in its place.
 */
export function letterOf({ key, code }: Key): string | null {
  if (LATIN.test(key)) return key.toLowerCase();
  return LETTER.test(key) && !/^\p{Script=Latin}/u.test(key)
    ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null)
    : null;
}

/**
 * Returns the digit that a key stands for: the one it produces, or without Shift the one in its
 * place, since a Czech or French keyboard has letters in the row of digits. Keys of the number pad
 * that move the cursor are none.
 */
export function digitOf({ key, code, shiftKey }: Key): number | null {
  if (/^[0-9]$/.test(key)) return Number(key);
  const place = /^Digit([0-9])$/.exec(code)?.[1];
  return place === undefined || shiftKey ? null : Number(place);
}

/** Returns true for Ctrl and F, or Command and F, which search in what is shown. */
export function isFindKey(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return (ctrlKey || metaKey) && !altKey && !shiftKey && letterOf(event) === "f";
}
