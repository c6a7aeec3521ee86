// Measures the time on deep questions.

import type { Section } from "../../bindings/Section";
import { supportRules } from "./rules.svelte";

const CHECK_EVERY = 15_000;

/**
 * Measures the time on deep questions. It is counted in memory only, while the window is visible.
 */
export class LongSessionTimer {
  #spent = 0;
  /** True once it is time to suggest a stop. */
  due = $state(false);
  dismissed = $state(false);

  /** Counts while the form is open. `deep` returns true while a deep question is on the screen. */
  watch(deep: () => boolean): () => void {
    const load = setInterval(() => {
      const minutes = supportRules.all?.long_sitting.minutes;
      if (minutes === undefined || supportRules.isMuted("long")) return;
      if (document.visibilityState === "visible" && deep()) this.#spent += CHECK_EVERY;
      if (this.#spent > minutes * 60_000) this.due = true;
    }, CHECK_EVERY);
    return () => clearInterval(load);
  }
}

/** Returns true if one of the sections contains a deep question and is open. */
export function isDeep(form: string, sections: Section[]): boolean {
  const rule = supportRules.all?.long_sitting;
  if (!rule) return false;
  const named = (id: string) =>
    rule.sections.some((one) => one.form === form && one.section === id) &&
    document.querySelector(`[data-testid="section-${id}"] textarea`) !== null;
  return sections.some(
    ({ id, fields }) => fields.some(({ level }) => level === rule.level) || named(id),
  );
}
