import type { Gentle } from "../../bindings/Gentle";
import { preferences } from "../../lib/state/preferences.svelte";

/** What can be said gently, and what each is muted by. */
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
  /** The rules that ship, once the desk has them. */
  all = $state.raw<Gentle | null>(null);

  isMuted(one: SupportMessageCode): boolean {
    return preferences.all[name(one)] === NEVER;
  }
  mute(one: SupportMessageCode, muted: boolean): void {
    preferences.set(name(one), muted ? NEVER : "");
  }
}

export const supportRules = new SupportRulesState();
