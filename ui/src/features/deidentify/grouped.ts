import type { Mark } from "../../bindings/Mark";
import type { MarkKind } from "../../bindings/MarkKind";

/** The same words, wherever they stand. */
export interface FoundWords {
  key: string;
  kind: MarkKind;
  words: string;
  /** What says less, for dates and clock times. */
  instead: string | null;
  /** From the beginning to the end of the text. */
  marks: Mark[];
}

/** What was found, the same words once, in the order in which they are met. */
export function grouped(text: string, marks: Mark[]): FoundWords[] {
  const found = new Map<string, FoundWords>();
  for (const mark of marks) {
    const words = text.slice(mark.start, mark.end);
    const key = `${mark.kind} ${words.toLowerCase()}`;
    const known = found.get(key);
    if (known) known.marks.push(mark);
    else found.set(key, { key, kind: mark.kind, words, instead: mark.instead, marks: [mark] });
  }
  return [...found.values()];
}

/** Kinds in whose place one of a few words can stand. */
const PEOPLE: readonly MarkKind[] = ["name", "initials", "colleague", "watched"];

/** Whether it may be somebody. */
export const isSomebody = ({ kind }: FoundWords): boolean => PEOPLE.includes(kind);
