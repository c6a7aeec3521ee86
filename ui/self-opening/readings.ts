// The ways in which a typed phrase can be read.

/** The lists of words. The words of one phrase come from one list. */
export type Lists = readonly ReadonlySet<string>[];

/** A typed phrase as it is tried, or its words that are on no list. */
export type Reading = { phrase: string } | { unlisted: string[] };

/**
 * The code points of zero in the digits that people have on keyboards; the other nine digits follow
 * each.
 */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];
/** Characters that take no place on the screen. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Accents, once they are apart from their letters. */
const ACCENTS = /[\u0300-\u036f]/gu;
/** Runs of letters, and of digits. */
const TOKEN = /\p{Alphabetic}+|[0-9]+/gu;
const WORDS = 6;
const DIGITS = 24;
const LONGEST = 8;

/**
 * Reads a phrase however it was typed: with quotation marks, full stops, commas, numbers before the
 * words, accents, invisible characters, or as one long word, where only one phrase can be meant. A
 * phrase of listed words with mistakes is not tried, since each try costs a second or more.
 * `typed_phrase.rs` of `vault` reads in the same way; both are tested with `tests/typed-phrases.json`.
 */
export function read(typed: string, lists: Lists): Reading {
  const tokens = tokensOf(typed);
  const words = tokens.filter((token) => !isNumber(token));
  const phrase = words.length === 0 ? digits(tokens) : joined(unnumbered(tokens, words), lists);
  if (phrase !== undefined) return { phrase };
  const unlisted = words.filter((word) => !lists.some((list) => list.has(plain(word))));
  const listed = words.length - unlisted.length;
  const isMistyped = unlisted.length > 0 && listed >= 2 && listed >= unlisted.length;
  return isMistyped ? { unlisted } : { phrase: typed.normalize("NFC") };
}

function tokensOf(typed: string): string[] {
  const visible = typed.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
  const ascii = Array.from(visible, asciiDigit).join("");
  return ascii.match(TOKEN) ?? [];
}

/** Returns a digit of any script in ASCII, and other characters as they are. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((zero) => code >= zero && code < zero + 10);
  return zero === undefined ? character : String(code - zero);
}

/** Returns a word without accents. */
const plain = (word: string) => word.normalize("NFD").replace(ACCENTS, "");

const isNumber = (token: string) => /^[0-9]/u.test(token);

/** The groups of a phrase of digits, perhaps with a number before each group. */
function digits(tokens: string[]): string | undefined {
  const all = tokens.join("");
  const found = all.length === DIGITS ? all : everySecond(tokens)?.join("");
  return found?.length === DIGITS ? found.replace(/(\d{4})(?=\d)/gu, "$1-") : undefined;
}

/** The words, unless there are numbers among them that do not count them. */
function unnumbered(tokens: string[], words: string[]): string[] | undefined {
  return tokens.length === words.length ? words : everySecond(tokens);
}

/** Every second token, if those before them are the numbers 1, 2, 3 and so on. */
function everySecond(tokens: string[]): string[] | undefined {
  const counted = tokens.every((token, at) => at % 2 === 1 || token === String(at / 2 + 1));
  return counted && tokens.length % 2 === 0 ? tokens.filter((_, at) => at % 2 === 1) : undefined;
}

/**
 * The words joined by hyphens if all are on one list, or the six words of one list that their
 * letters can be cut into in one way only.
 */
function joined(words: string[] | undefined, lists: Lists): string | undefined {
  if (words === undefined) return undefined;
  const spelled = words.map(plain);
  const areOnOne = lists.some((list) => spelled.every((word) => list.has(word)));
  if (words.length > 1 && areOnOne) return spelled.join("-");
  const letters = spelled.join("");
  if (letters.length > WORDS * LONGEST) return undefined;
  const cuts = lists.flatMap((list) => cutsOf(letters, WORDS, list));
  return cuts.length === 1 ? cuts[0] : undefined;
}

/** Up to two ways to cut `letters` into a number of listed words. */
function cutsOf(letters: string, count: number, list: ReadonlySet<string>): string[] {
  let ways: string[][] = [[""], ...Array.from(letters, () => [])];
  for (let nth = 0; nth < count; nth += 1) {
    const longer: string[][] = [[], ...Array.from(letters, () => [])];
    ways.forEach((cuts, from) => {
      for (let to = from + 1; to <= Math.min(from + LONGEST, letters.length); to += 1) {
        const word = letters.slice(from, to);
        if (!list.has(word)) continue;
        const joined = cuts.map((cut) => (cut === "" ? word : `${cut}-${word}`));
        longer[to] = [...(longer[to] ?? []), ...joined].slice(0, 2);
      }
    });
    ways = longer;
  }
  return ways[letters.length] ?? [];
}
