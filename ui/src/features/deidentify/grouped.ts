import type { Mark } from "../../bindings/Mark";
import type { MarkKind } from "../../bindings/MarkKind";

/** The same words, wherever they stand. */
export interface FindingGroup {
  key: string;
  kind: MarkKind;
  words: string;
  /** What says less, for dates and clock times. */
  instead: string | null;
  /** From the beginning to the end of the text. */
  findings: Mark[];
}

/** What was found, the same words once, in the order in which they are met. */
export function groupFindings(text: string, findings: Mark[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const words = text.slice(finding.start, finding.end);
    const key = `${finding.kind} ${words.toLowerCase()}`;
    const known = groups.get(key);
    if (known) known.findings.push(finding);
    else
      groups.set(key, {
        key,
        kind: finding.kind,
        words,
        instead: finding.instead,
        findings: [finding],
      });
  }
  return [...groups.values()];
}

/** Kinds in whose place one of a few words can stand. */
const PEOPLE: readonly MarkKind[] = ["name", "initials", "colleague", "watched"];

/** Whether it may be somebody. */
export const isPerson = ({ kind }: FindingGroup): boolean => PEOPLE.includes(kind);
