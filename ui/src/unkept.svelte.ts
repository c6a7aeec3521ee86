import { SvelteMap } from "svelte/reactivity";
import { backend } from "./backend";
import type { ErrorView } from "./bindings/ErrorView";
import { whileWriting } from "./last-words";
import { Autosave } from "./write/autosave.svelte";

/** What was saved earlier, and every form with words in it that are neither kept nor left, by their places. */
const saved = new SvelteMap<string, string>();
const begun = new SvelteMap<string, Unkept<object>>();

/**
 * What is being typed into a small form, such as a limit. It is saved while it is typed, and outlives the form: whoever
 * comes back to that place, even after the notebook was locked, goes on where they were, until it is kept or left.
 */
export class Unkept<T extends object> {
  said = $state.raw() as T;
  /** Whether it goes on with what was typed earlier. */
  again: boolean;
  readonly #place: string;
  readonly #saving = new Autosave(() => backend.saveUnkept(this.#place, JSON.stringify(this.said)));
  #forget: (() => void) | null = null;

  /** Use {@link typing}. */
  constructor(place: string, begins: T) {
    this.#place = place;
    const earlier = understood<T>(saved.get(place));
    this.again = earlier !== null;
    this.said = { ...begins, ...earlier };
  }

  /** Why what is typed is not saved now; it goes on trying. */
  get trouble(): ErrorView | null {
    return this.#saving.trouble;
  }

  say(part: Partial<T>): void {
    this.said = { ...this.said, ...part };
    begun.set(this.#place, this);
    this.#forget ??= whileWriting({
      save: () => this.#saving.now(),
      giveUp: () => void this.#saving.end(),
    });
    this.#saving.changed();
  }

  /** It was kept, or the person leaves it as it was: nothing of it stays. */
  async over(): Promise<void> {
    this.#forget?.();
    begun.delete(this.#place);
    saved.delete(this.#place);
    await this.#saving.end();
    // Where it cannot be thrown away it is there again the next time: a word too many, and none lost.
    await backend.discardUnkept(this.#place).catch(() => undefined);
  }
}

/** What was saved is the page's own; what another version wrote may be something else. */
function understood<T>(json: string | undefined): Partial<T> | null {
  if (json === undefined) return null;
  try {
    const said: unknown = JSON.parse(json);
    return typeof said === "object" && said !== null ? (said as Partial<T>) : null;
  } catch {
    return null;
  }
}

/** What is being typed at a place: what was typed there before, or else what the form begins with. */
export function typing<T extends object>(place: string, begins: T): Unkept<T> {
  const known = begun.get(place) as Unkept<T> | undefined;
  if (known) known.again = true;
  return known ?? new Unkept(place, begins);
}

/** Whether there is something at a place that is neither kept nor left. */
export const isUnkept = (place: string): boolean => begun.has(place) || saved.has(place);

/** The first place of those that begin like this. */
export const unkeptAt = (beginning: string): string | undefined =>
  [...begun.keys(), ...saved.keys()].find((place) => place.startsWith(beginning));

/** What was saved before the notebook was opened. */
export function showUnkept(all: { [place in string]?: string }): void {
  for (const [place, content] of Object.entries(all))
    if (content !== undefined) saved.set(place, content);
}
