// An agreement as its form holds it.

import type { Agreement } from "../../../bindings/Agreement";
import type { AgreementContent } from "../../../bindings/AgreementContent";
import type { AgreementKind } from "../../../bindings/AgreementKind";
import type { AgreementOwner } from "../../../bindings/AgreementOwner";
import type { AgreementProgress } from "../../../bindings/AgreementProgress";
import type { AgreementState } from "../../../bindings/AgreementState";

export type AgreementInput = AgreementContent & AgreementProgress;

export const AGREEMENT_KINDS: AgreementKind[] = [
  "conversation",
  "job_description",
  "workplace",
  "meetings_access",
  "information_access",
  "training",
  "cover_or_hours",
  "procedure_change",
  "own_care",
  "follow_up",
];
export const AGREEMENT_OWNERS: AgreementOwner[] = [
  "me",
  "supervisor",
  "manager",
  "team",
  "organisation",
];
export const AGREEMENT_STATES: AgreementState[] = ["open", "done", "dropped", "blocked"];

export const emptyAgreement: AgreementInput = {
  words: "",
  kind: null,
  owner: null,
  due_on: null,
  state: "open",
  blocked_by: "",
};

export const isSettled = ({ progress }: Agreement): boolean =>
  progress.state === "done" || progress.state === "dropped";

/** Returns the two parts that the shell takes. */
export function partsOf(input: AgreementInput): [AgreementContent, AgreementProgress] {
  const { words, kind, owner, due_on, state, blocked_by } = input;
  return [
    { words: words.trim(), kind, owner, due_on },
    { state, blocked_by },
  ];
}
