// The ways in which a typed phrase can be read.

/** Separators of words or groups of digits: spaces, line breaks, and every form of a hyphen. */
const BETWEEN = /[\s\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+/u;
/**
 * The code points of zero in the digits that people have on keyboards; the other nine digits follow
 * each.
 */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const WORDS = 6;
const DIGITS = 24;

/**
 * Returns the possible readings of a typed phrase, the likeliest first. Each reading costs a second
 * or more, so a text that can only be a generated phrase is read as such and in no other way.
 * `sealing_phrase.rs` reads such a phrase in the same way; it knows the list of words, so it accepts
 * other numbers of words too.
 */
export function readings(typed: string): string[] {
  const groups = typed
    .normalize("NFC")
    .split(BETWEEN)
    .filter((group) => group !== "");
  const digits = asciiDigits(groups.join(""));
  if (digits?.length === DIGITS) {
    return [digits.replace(/(\d{4})(?=\d)/g, "$1-")];
  }
  const words = groups.map((group) => group.toLowerCase());
  if (words.length === WORDS && words.every((word) => /^[a-z]+$/.test(word))) {
    return [words.join("-")];
  }
  return [typed.normalize("NFC")];
}

/** Returns `text` in ASCII digits if it consists of digits. */
function asciiDigits(text: string): string | undefined {
  let digits = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const zero = ZEROS.find((zero) => code >= zero && code < zero + 10);
    if (zero === undefined) return undefined;
    digits += String(code - zero);
  }
  return digits;
}
