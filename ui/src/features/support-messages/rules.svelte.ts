import type { Gentle } from "../../bindings/Gentle";
import { preferences } from "../../lib/state/preferences.svelte";

/** What can be said gently, and what each is muted by. */
export const TEXTS = ["moved", "moved-well", "lot", "stirs", "still-close", "long"] as const;
export type Text = (typeof TEXTS)[number];

const NEVER = "never";
const name = (one: Text) => `gentle.${one}`;

class Rules {
  /** The rules that ship, once the desk has them. */
  all = $state.raw<Gentle | null>(null);

  isMuted(one: Text): boolean {
    return preferences.all[name(one)] === NEVER;
  }
  mute(one: Text, muted: boolean): void {
    preferences.set(name(one), muted ? NEVER : "");
  }
}

export const rules = new Rules();
