import type { Section } from "../../bindings/Section";
import { rules } from "./rules.svelte";

const LOOK_EVERY = 15_000;

/** How long somebody has been at what goes deep. Counted in memory only, while the window is looked at. */
export class LongSitting {
  #spent = 0;
  /** A good place to stop has come; said once. */
  come = $state(false);
  over = $state(false);

  /** Counts for as long as the page is there; `deep` says whether something deep is on it. */
  watch(deep: () => boolean): () => void {
    const look = setInterval(() => {
      const minutes = rules.all?.long_sitting.minutes;
      if (minutes === undefined || rules.isMuted("long")) return;
      if (document.visibilityState === "visible" && deep()) this.#spent += LOOK_EVERY;
      if (this.#spent > minutes * 60_000) this.come = true;
    }, LOOK_EVERY);
    return () => clearInterval(look);
  }
}

/** Whether something deep is among these sections of a form, and open. */
export function isDeep(form: string, sections: Section[]): boolean {
  const rule = rules.all?.long_sitting;
  if (!rule) return false;
  const named = (id: string) =>
    rule.sections.some((one) => one.form === form && one.section === id) &&
    document.querySelector(`[data-testid="section-${id}"] textarea`) !== null;
  return sections.some(
    ({ id, fields }) => fields.some(({ level }) => level === rule.level) || named(id),
  );
}
