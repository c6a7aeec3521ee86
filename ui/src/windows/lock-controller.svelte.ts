// Locking of a window that shows content: announced, covered, and asked for by the person.

import { flushSync } from "svelte";
import type { ErrorView } from "../bindings/ErrorView";
import { saveAll } from "../lib/autosave/pending-saves";
import { backend } from "../lib/backend/backend";
import { errorFrom } from "../lib/backend/errors";

export const openDialogs = () => document.querySelectorAll<HTMLDialogElement>("dialog[open]");
export const closeDialogs = () => openDialogs().forEach((dialog) => dialog.close());

/** An announcement: the notebook will be locked soon, with everything saved or not. */
export type SoonLocking = "saved" | "unsaved" | null;

/** Time for saving before the notebook is locked all the same, in milliseconds. */
const SAVE_PATIENCE = 500;
/** The least time between two reports of typing, in milliseconds. */
const INPUT_PAUSE = 5_000;

/**
 * Follows the locking of the notebook. Every window that shows content of the notebook uses this
 * one class.
 */
export class LockController {
  soon = $state<SoonLocking>(null);
  /** True once the content is covered because the notebook is being locked. */
  covered = $state(false);
  /** True if the covered window waits for text that cannot be saved and has no other place. */
  waiting = $state(false);
  /** True if the person is asked before locking, because text is not saved. */
  asking = $state(false);
  error = $state<ErrorView | null>(null);
  #lastInput = -Infinity;

  async listen(): Promise<void> {
    await backend.onLocking((locking) => {
      this.waiting = locking === "waiting";
      if (this.waiting) return;
      this.soon = locking === "soon" ? "saved" : locking === "soon-unsaved" ? "unsaved" : null;
      // An open dialog would keep a screen reader from reading the notice.
      if (this.soon !== null || locking === "unsaved") closeDialogs();
      if (locking === "unsaved") this.asking = true;
      if (locking === "now") void this.#cover();
    });
  }

  /**
   * Counts every change of a text as a sign of life: from a screen keyboard, a braille device or
   * dictation it comes without a key that the shell could see.
   */
  watchInput(): void {
    document.addEventListener("input", () => {
      const now = performance.now();
      if (!this.soon && now - this.#lastInput < INPUT_PAUSE) return;
      this.#lastInput = now;
      backend.noteActivity().catch(() => undefined);
    });
  }

  /** Locks at once, whatever is unsaved: it is put aside. */
  async lock(): Promise<void> {
    try {
      await backend.lock();
    } catch (rejection) {
      this.error = errorFrom(rejection);
    }
  }

  /** Locks once everything is saved, and asks otherwise. */
  async lockIfSaved(): Promise<void> {
    // A save that takes long goes on behind the cover.
    const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), SAVE_PATIENCE));
    if (await Promise.race([saveAll(), late])) await this.lock();
    else this.asking = true;
  }

  /** Goes on, after the person was asked. */
  stay(): void {
    this.asking = false;
    void backend.stayOpen();
  }

  /** Saves what is unsaved. No content may stay on the screen while the shell waits for it. */
  async #cover(): Promise<void> {
    const saving = saveAll();
    flushSync(() => (this.covered = true));
    await saving;
    await backend.pageFlushed();
  }
}
