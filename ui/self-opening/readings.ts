/** What may stand between two words or two groups of digits: spaces, line breaks, and whatever becomes of a hyphen. */
const BETWEEN = /[\s\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+/u;
/** The zeros of the digits that people have on their keyboards; each is followed by the other nine. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const WORDS = 6;
const DIGITS = 24;

/**
 * How a typed phrase may have been meant, the likeliest first. Each reading costs a second or more, so what can only be a
 * phrase that the notebook made is tried as such and in no other way. `phrase.rs` reads alike what
 * can be such a phrase; it knows the list of words, so it takes other numbers of them too.
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

/** `text` in ASCII digits, if it is all digits. */
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
