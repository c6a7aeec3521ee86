// The rules of the support messages, and which are muted.

import type { Answer } from "../../bindings/Answer";
import type { SupportRules } from "../../bindings/SupportRules";
import { preferences } from "../../lib/state/preferences.svelte";

/** The codes of the support messages, which can be muted one by one. */
export const SUPPORT_MESSAGES = [
  "moved",
  "moved-well",
  "lot",
  "stirs",
  "still-close",
  "long",
] as const;
export type SupportMessageCode = (typeof SUPPORT_MESSAGES)[number];

const NEVER = "never";
const name = (one: SupportMessageCode) => `gentle.${one}`;

class SupportRulesState {
  /** The shipped rules, once the desk has loaded them. */
  all = $state.raw<SupportRules | null>(null);

  /** Returns true if this answer of a form says that a great deal is going on. */
  isHighStrain(form: string, field: string, answer: Answer | undefined): boolean {
    const rule = this.all?.lot;
    const named = rule?.fields.some((one) => one.form === form && one.field === field) ?? false;
    const number = typeof answer === "object" && "number" in answer ? answer.number : null;
    return named && number !== null && number >= rule!.at_least;
  }
  isMuted(one: SupportMessageCode): boolean {
    return preferences.all[name(one)] === NEVER;
  }
  mute(one: SupportMessageCode, muted: boolean): void {
    preferences.set(name(one), muted ? NEVER : "");
  }
}

export const supportRules = new SupportRulesState();
