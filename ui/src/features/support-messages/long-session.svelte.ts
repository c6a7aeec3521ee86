import type { Section } from "../../bindings/Section";
import { supportRules } from "./rules.svelte";

const CHECK_EVERY = 15_000;

/** How long somebody has been at what goes deep. Counted in memory only, while the window is looked at. */
export class LongSessionTimer {
  #spent = 0;
  /** A good place to stop has come; said once. */
  due = $state(false);
  dismissed = $state(false);

  /** Counts for as long as the page is there; `deep` says whether something deep is on it. */
  watch(deep: () => boolean): () => void {
    const look = setInterval(() => {
      const minutes = supportRules.all?.long_sitting.minutes;
      if (minutes === undefined || supportRules.isMuted("long")) return;
      if (document.visibilityState === "visible" && deep()) this.#spent += CHECK_EVERY;
      if (this.#spent > minutes * 60_000) this.due = true;
    }, CHECK_EVERY);
    return () => clearInterval(look);
  }
}

/** Whether something deep is among these sections of a form, and open. */
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
