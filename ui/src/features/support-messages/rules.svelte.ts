// The rules of the support messages, and which are muted.

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

  isMuted(one: SupportMessageCode): boolean {
    return preferences.all[name(one)] === NEVER;
  }
  mute(one: SupportMessageCode, muted: boolean): void {
    preferences.set(name(one), muted ? NEVER : "");
  }
}

export const supportRules = new SupportRulesState();
