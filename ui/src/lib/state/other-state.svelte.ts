// The other state of the notebook that is open beside it, such as a backup.

import type { StateSource } from "../../bindings/StateSource";
import { backend } from "../backend/backend";

/** A place with the day that it is called by. */
export interface OtherStatePlace {
  source: StateSource;
  /** The day of a backup, or the one on which the notebook was put aside. */
  day: string | null;
  /** True if it lies beside the notebook and can be let go. */
  beside?: boolean;
}

/**
 * The view of another state. It outlives the screen, so that the list is unchanged after reading a
 * note of it.
 */
class StateView {
  /** The place that is open. */
  open = $state.raw<OtherStatePlace | null>(null);
  /** A month such as 2026-11; null for the newest. */
  month = $state<string | null>(null);
  query = $state("");
  /** The note that was opened from the list: the focus goes back to it. */
  openedEntry: number | null = null;

  get isSearching(): boolean {
    return [...this.query.trim()].length >= 2;
  }

  show(place: OtherStatePlace): void {
    this.open = place;
  }
  /** Forgets it, here and in the shell. */
  close(): void {
    if (!this.open) return;
    this.open = null;
    this.month = null;
    this.query = "";
    this.openedEntry = null;
    void backend.closeOtherState();
  }
}

export const otherState = new StateView();
