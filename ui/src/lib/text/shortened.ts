// The first two lines of a text.

/** Length of about two lines, in characters as people see them. */
const LENGTH = 100;
/** Made once: making one takes longer than cutting a text. */
const characterSegmenter = new Intl.Segmenter();

/** Returns the beginning of a text, cut between words, or between characters if there is no space. */
export function shortened(text: string): string {
  const characters = [...characterSegmenter.segment(text)];
  const end = characters[LENGTH]?.index;
  if (end === undefined) return text;
  const space = text.lastIndexOf(" ", end);
  return `${text.slice(0, space > end / 2 ? space : end).trimEnd()}…`;
}
