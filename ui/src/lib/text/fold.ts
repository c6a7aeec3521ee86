// Text without accents and in lower case, so that what is typed without them is found.

/** Letters with a stroke, which Unicode does not take apart. */
const STROKES: Record<string, string> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
const IGNORED = /[\p{M}\u00ad\u200b-\u200f\ufeff]/gu;

/** Returns one character without accent, in lower case; nothing for an accent alone. */
const folded = (character: string) => {
  const plain = character.normalize("NFKD").replace(IGNORED, "").toLowerCase();
  return STROKES[plain] ?? plain;
};

/** Returns a text without accents, in lower case. */
export const fold = (text: string): string => [...text].map(folded).join("");

/** Returns where a folded text is found in `text`, as ranges of it. */
export function placesOf(wanted: string, text: string): { start: number; end: number }[] {
  if (wanted === "") return [];
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const letters = folded(character);
    // An accent that follows its letter belongs to it.
    if (letters === "" && ends.length > 0) ends[ends.length - 1] = at;
    for (let letter = 0; letter < letters.length; letter += 1) {
      starts.push(start);
      ends.push(at);
    }
    plain += letters;
  }
  const found = [];
  for (
    let place = plain.indexOf(wanted);
    place >= 0;
    place = plain.indexOf(wanted, place + wanted.length)
  ) {
    const [start, end] = [starts[place], ends[place + wanted.length - 1]];
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}
