// Measures the time on deep questions.

import type { Section } from "../../bindings/Section";
import { supportRules } from "./rules.svelte";

const CHECK_EVERY = 15_000;

/**
 * Measures the time on deep questions. It is counted in memory only, while the window is visible.
 */
export class DeepQuestionTimer {
  /** The timers of the notes since unlocking: a note that is opened again goes on with its own. */
  static readonly #ofNotes = new Map<string, DeepQuestionTimer>();

  /**
   * Returns the timer of a note, and keeps it for the draft of the note. If it suggested a stop
   * before, it does not do so again. Called while a component is set up.
   */
  static of(note: { entry: number | null; draft: number | null }): DeepQuestionTimer {
    const known = DeepQuestionTimer.#ofNotes.get(noteKey(note.entry, note.draft) ?? "");
    if (known?.due) known.dismissed = true;
    const timer = known ?? new DeepQuestionTimer();
    $effect(() => timer.belongsTo(note.entry, note.draft));
    return timer;
  }

  /** Keeps the timer for a note that has its number now. */
  belongsTo(entry: number | null, draft: number | null): void {
    const key = noteKey(entry, draft);
    if (key !== null) DeepQuestionTimer.#ofNotes.set(key, this);
  }

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

const noteKey = (entry: number | null, draft: number | null) =>
  entry !== null ? `entry/${entry}` : draft !== null ? `draft/${draft}` : null;

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
