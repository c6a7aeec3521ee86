// Search in the guide: words in any order, with or without accents.

import { fold, placesOf } from "../text/fold";
import type { GuidePage, GuideSection } from "./pages";

/** A sentence of the guide that has the words. */
export interface GuideHit {
  page: GuidePage;
  section: GuideSection;
  /** The sentence, in pieces that match and pieces that do not. */
  pieces: { text: string; isMatch: boolean }[];
}

/** Returns the folded words of a query; none for less than two letters. */
export function wordsOf(query: string): string[] {
  const words = fold(query).trim().split(/\s+/).filter(Boolean);
  return words.join("").length < 2 ? [] : words;
}

/** Returns the paragraphs, list items and headings that have all words, as the guide has them. */
export function searchGuide(pages: GuidePage[], words: string[]): GuideHit[] {
  const [first] = words;
  if (first === undefined) return [];
  const hits: GuideHit[] = [];
  for (const page of pages) {
    const sentences = new Intl.Segmenter(page.language, { granularity: "sentence" });
    for (const section of page.sections) {
      for (const text of [section.heading, ...section.texts]) {
        const folded = fold(text);
        if (!words.every((word) => folded.includes(word))) continue;
        const all = [...sentences.segment(text)].map(({ segment }) => segment.trim());
        const has = (count: number) => (sentence: string) =>
          words.slice(0, count).every((word) => fold(sentence).includes(word));
        const sentence = all.find(has(words.length)) ?? all.find(has(1)) ?? text;
        hits.push({ page, section, pieces: piecesOf(sentence, words) });
      }
    }
  }
  return hits;
}

function piecesOf(text: string, words: string[]): GuideHit["pieces"] {
  const found = words.flatMap((word) => placesOf(word, text));
  const pieces: GuideHit["pieces"] = [];
  let at = 0;
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMatch: false }] : pieces;
}
