// Debounced saving while somebody types.

import { errorFrom } from "../backend/errors";
import type { ErrorView } from "../../bindings/ErrorView";

/** Time after the last change, in milliseconds. */
const PAUSE = 300;
/** Longest time without a save while somebody types without a pause, in milliseconds. */
const LONGEST_PAUSE = 2000;
/** Time until the next try after a failure, in milliseconds: the drive may have room again. */
const RETRY_PAUSE = 4000;

/**
 * Saves while somebody types. One save runs at a time; changes meanwhile go into the next one, so
 * that the newest content always wins. After a failure it retries; nothing that was typed is lost
 * meanwhile.
 */
export class Autosave {
  state = $state<"idle" | "unsaved" | "saved">("idle");
  error = $state.raw<ErrorView | null>(null);
  #send: () => Promise<void>;
  #changes = 0;
  #saved = 0;
  #waitingSince: number | null = null;
  #pause = PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(send: () => Promise<void>) {
    this.#send = send;
  }

  changed(): void {
    this.#changes += 1;
    this.state = "unsaved";
    this.#waitingSince ??= performance.now();
    this.#scheduleNext();
  }

  /** Saves unsaved changes at once. Rejects with the {@link ErrorView} of the failure. */
  async saveNow(): Promise<void> {
    // The running save may be older than the last change.
    await this.#running;
    if (this.#saved === this.#changes || this.#stopped) return;
    await this.#save();
    if (this.error !== null) throw this.error;
  }

  /** Stops saving and waits for the running save. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Continues after {@link stop}. */
  resume(): void {
    this.#stopped = false;
    if (this.#saved < this.#changes) this.#scheduleNext();
  }

  #scheduleNext(): void {
    const since = this.#waitingSince ?? performance.now();
    this.#schedule(Math.min(this.#pause, since + LONGEST_PAUSE - performance.now()));
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#save(), Math.max(0, wait));
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#running ??= this.#saveOnce());
  }

  async #saveOnce(): Promise<void> {
    const upTo = this.#changes;
    const began = performance.now();
    this.#waitingSince = null;
    try {
      await this.#send();
      this.#saved = upTo;
      this.error = null;
      // Megabytes take longer, so they are saved less often: most of the time is for typing.
      this.#pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, 2 * (performance.now() - began)));
    } catch (rejection) {
      const error = errorFrom(rejection);
      // The same error is not set again: a screen reader would read it out each time.
      if (this.error?.code !== error.code || this.error.is_aside !== error.is_aside)
        this.error = error;
    }
    this.#running = null;
    if (this.#saved === this.#changes) this.state = "saved";
    else if (this.error === null) this.#scheduleNext();
    else this.#schedule(RETRY_PAUSE);
  }
}
