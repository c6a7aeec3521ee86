import { errorFrom } from "../backend/errors";
import type { ErrorView } from "../../bindings/ErrorView";

/** After the last change, in milliseconds. */
const PAUSE = 300;
/** While somebody types without a pause. */
const LATEST = 2000;
/** After a failure: the drive may have room again. */
const AGAIN = 4000;

/**
 * Saves while somebody writes. One save at a time; what changed meanwhile goes with the next one, so the newest always
 * wins. After a failure it goes on trying: what is written stays where it is until it is saved.
 */
export class Autosave {
  state = $state<"still" | "unsaved" | "saved">("still");
  trouble = $state.raw<ErrorView | null>(null);
  #send: () => Promise<void>;
  #changes = 0;
  #saved = 0;
  #waitingSince: number | null = null;
  #pause = PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flight: Promise<void> | null = null;
  #ended = false;

  constructor(send: () => Promise<void>) {
    this.#send = send;
  }

  changed(): void {
    this.#changes += 1;
    this.state = "unsaved";
    this.#waitingSince ??= performance.now();
    this.#planNext();
  }

  /** Saves at once what is not saved yet. Rejects with what stands in the way. */
  async now(): Promise<void> {
    // What is on its way may be older than the last change.
    await this.#flight;
    if (this.#saved === this.#changes || this.#ended) return;
    await this.#save();
    if (this.trouble !== null) throw this.trouble;
  }

  /** No more saves from here on; waits for the one that is on its way. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#flight;
  }

  /** It was not the end after all. */
  goOn(): void {
    this.#ended = false;
    if (this.#saved < this.#changes) this.#planNext();
  }

  #planNext(): void {
    const since = this.#waitingSince ?? performance.now();
    this.#plan(Math.min(this.#pause, since + LATEST - performance.now()));
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    if (!this.#ended) this.#timer = setTimeout(() => void this.#save(), Math.max(0, wait));
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#flight ??= this.#work());
  }

  async #work(): Promise<void> {
    const upTo = this.#changes;
    const began = performance.now();
    this.#waitingSince = null;
    try {
      await this.#send();
      this.#saved = upTo;
      this.trouble = null;
      // Megabytes take longer: then less often, so that most of the time is for typing.
      this.#pause = Math.min(LATEST, Math.max(PAUSE, 2 * (performance.now() - began)));
    } catch (rejection) {
      const trouble = errorFrom(rejection);
      // Said once: the same trouble again is nothing new to who hears it read out.
      if (this.trouble?.code !== trouble.code) this.trouble = trouble;
    }
    this.#flight = null;
    if (this.#saved === this.#changes) this.state = "saved";
    else if (this.trouble === null) this.#planNext();
    else this.#plan(AGAIN);
  }
}
