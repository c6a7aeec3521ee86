// The guide, which lies over the screen that it was opened from.

import { tick } from "svelte";
import type { GuidePlace } from "../guide/places";

/** The open guide. It changes nothing below it, so that nothing typed there is lost. */
class Guide {
  isOpen = $state(false);
  /** The place that it shows; null for its contents. */
  place = $state.raw<GuidePlace | null>(null);
  #opener: HTMLElement | null = null;
  #scrolled = 0;

  /** Opens the guide at a place, or at its contents. */
  open(place: GuidePlace | null): void {
    if (!this.isOpen) {
      const { activeElement } = document;
      this.#opener = activeElement instanceof HTMLElement ? activeElement : null;
      this.#scrolled = scrollY;
    }
    this.place = place;
    this.isOpen = true;
  }

  /** Goes back to where it was opened. */
  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.leave();
    await tick();
    scrollTo(0, this.#scrolled);
    this.#opener?.focus({ preventScroll: true });
  }

  /** Closes it because another screen is shown. */
  leave(): void {
    this.isOpen = false;
    this.place = null;
  }
}

export const guide = new Guide();
