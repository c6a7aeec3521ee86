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
  again = $state(false);
  readonly #place: string;
  #begins: T;
  #forget: (() => void) | null = null;
  /** One after the other, and the newest wins: what was thrown away is not saved after it. */
  readonly #saving = new Autosave(() =>
    this.isBegun
      ? backend.saveUnkept(this.#place, JSON.stringify(this.said))
      : backend.discardUnkept(this.#place),
  );

  /** Use {@link typing}. */
  constructor(place: string, begins: T) {
    this.#place = place;
    this.#begins = begins;
    const earlier = understood<T>(saved.get(place));
    this.again = earlier !== null;
    this.said = { ...begins, ...earlier };
  }

  /** Whether something else stands here than what the form began with. */
  get isBegun(): boolean {
    return JSON.stringify(this.said) !== JSON.stringify(this.#begins);
  }
  /** Why what is typed is not saved now; it goes on trying. */
  get trouble(): ErrorView | null {
    return this.#saving.trouble;
  }

  say(part: Partial<T>): void {
    this.#now({ ...this.said, ...part });
  }

  /**
   * What was `kept`, or what is left as it was: nothing of it stays. What was typed after that goes on. From now on the form
   * begins with `next`.
   */
  async over(kept: T = this.said, next: T = this.#begins): Promise<void> {
    this.#begins = next;
    if (this.said === kept) this.#now(next);
    // Where it cannot be thrown away it is there again the next time: a word too many, and none lost.
    await this.#saving.now().catch(() => undefined);
  }

  #now(said: T): void {
    this.said = said;
    saved.delete(this.#place);
    if (this.isBegun) begun.set(this.#place, this);
    else {
      begun.delete(this.#place);
      this.again = false;
    }
    // Also after somebody went on without what could not be saved: then it counts as anew from the next key on.
    this.#forget ??= whileWriting({
      save: () => this.#saving.now(),
      giveUp: () => (this.#forget = null),
    });
    this.#saving.changed();
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
