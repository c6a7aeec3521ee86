import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { backend } from "../backend/backend";
import type { ErrorView } from "../../bindings/ErrorView";
import { whileWriting } from "./pending-saves";
import { Autosave } from "./autosave.svelte";

/** What was saved before, by the places of the forms. */
const saved = new SvelteMap<string, string>();
/** The places at which something stands that is neither kept nor left. */
const begun = new SvelteSet<string>();
/** One for each place as long as the desk is open: two would save and throw away in each other's way. */
const all = new Map<string, Unkept<object>>();

/**
 * What is being typed into a small form, such as a limit. It is saved while it is typed, and outlives the form: whoever
 * comes back to that place, even after the notebook was locked, goes on where they were, until it is kept or thrown away.
 */
export class Unkept<T extends object> {
  said = $state.raw() as T;
  /** Whether it goes on with what was typed earlier. */
  again = $state(false);
  readonly #place: string;
  #begins = $state.raw() as T;
  #keeping: Promise<void> | null = null;
  #forget: (() => void) | null = null;
  /** One after the other, and the newest wins: what was thrown away is not saved after it. */
  readonly #saving = new Autosave(() =>
    this.isBegun
      ? backend.autosaveForm(this.#place, JSON.stringify(this.said))
      : backend.discardAutosavedForm(this.#place),
  );

  /** Use {@link typing}. */
  constructor(place: string, begins: T) {
    this.#place = place;
    this.#begins = begins;
    const earlier = understood<T>(saved.get(place));
    this.again = earlier !== null;
    this.said = { ...begins, ...earlier };
  }

  /** The form is shown anew, and begins with this unless something is typed already. */
  shownAgain(begins: T): void {
    if (this.isBegun) this.again = true;
    else this.said = this.#begins = begins;
  }

  /** Whether something else stands here than what the form began with. */
  get isBegun(): boolean {
    return JSON.stringify(this.said) !== JSON.stringify(this.#begins);
  }
  /** What the form begins with now. */
  get begins(): T {
    return this.#begins;
  }
  /** Why what is typed is not saved now; it goes on trying. */
  get trouble(): ErrorView | null {
    return this.#saving.trouble;
  }

  say(part: Partial<T>): void {
    this.#now({ ...this.said, ...part });
  }

  /**
   * Keeps it by `work`, after which the form begins with `next`. What is typed meanwhile goes on. The notebook does not lock
   * between the two: what was kept must not be there again to be kept a second time.
   */
  async keep(work: (said: T) => Promise<unknown>, next: (said: T) => T): Promise<void> {
    const { said } = this;
    const kept = (async () => {
      await work(said);
      await this.over(said, next(said));
    })();
    this.#register();
    this.#keeping = kept.catch(() => undefined);
    await kept;
  }

  /** What was `kept`, or is thrown away: nothing of it stays, but for what was typed after that. */
  async over(kept: T = this.said, next: T = this.#begins): Promise<void> {
    this.#begins = next;
    this.#now(this.said === kept ? next : this.said);
    // Where it cannot be thrown away it is there again the next time: a word too many, and none lost.
    await this.#saving.now().catch(() => undefined);
  }

  #now(said: T): void {
    this.said = said;
    saved.delete(this.#place);
    if (this.isBegun) begun.add(this.#place);
    else {
      begun.delete(this.#place);
      this.again = false;
    }
    this.#register();
    this.#saving.changed();
  }

  /** Also after somebody went on without what could not be saved: it counts as anew from the next key on. */
  #register(): void {
    this.#forget ??= whileWriting({
      save: async () => {
        await this.#keeping;
        await this.#saving.now();
      },
      giveUp: () => (this.#forget = null),
    });
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
  const known = all.get(place) as Unkept<T> | undefined;
  known?.shownAgain(begins);
  const typed = known ?? new Unkept(place, begins);
  all.set(place, typed);
  return typed;
}

/** What it was about is gone. */
export const forget = (place: string): Promise<void> => typing(place, {}).over();

/** Whether there is something at a place that is neither kept nor left. */
export const isUnkept = (place: string): boolean => begun.has(place) || saved.has(place);

/** The first place of those that begin like this. */
export const unkeptAt = (beginning: string): string | undefined =>
  [...begun, ...saved.keys()].find((place) => place.startsWith(beginning));

/** Of what stands at a place, one thing. */
export const unkeptSaid = (place: string, what: string): unknown =>
  (all.get(place)?.said as Record<string, unknown> | undefined)?.[what] ??
  understood<Record<string, unknown>>(saved.get(place))?.[what];

/** What was saved before the notebook was opened. */
export function showUnkept(all: { [place in string]?: string }): void {
  for (const [place, content] of Object.entries(all))
    if (content !== undefined) saved.set(place, content);
}
