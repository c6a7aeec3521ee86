// Groups findings that have the same text.

import type { Finding } from "../../bindings/Finding";
import type { IdentifierKind } from "../../bindings/IdentifierKind";

/** All occurrences of one text. */
export interface FindingGroup {
  key: string;
  kind: IdentifierKind;
  words: string;
  /** The less exact form of a date or clock time. */
  instead: string | null;
  /** In the order of the text. */
  findings: Finding[];
}

/** Groups findings by kind and text, in the order of their first occurrence. */
export function groupFindings(text: string, findings: Finding[]): FindingGroup[] {
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

/** Kinds that can be replaced by a general word for a person. */
const PEOPLE: readonly IdentifierKind[] = ["name", "initials", "colleague", "watched"];

/** Returns true if the text may name a person. */
export const isPerson = ({ kind }: FindingGroup): boolean => PEOPLE.includes(kind);
