// The part and the stretch of time that Looking back shows.

import type { NotesSource } from "../../bindings/NotesSource";
import type { Stretch } from "../../bindings/Stretch";

/** The kinds of stretches that can be chosen. Recent ones end today. */
export type StretchKind =
  "whole" | "recent-3" | "recent-6" | "recent-12" | "quarter" | "days" | "work-period";

export const WHOLE_TIME: Stretch = { from: null, to: null, work_period: null };

/** The choices on the screen. They outlive it, and are forgotten when the window closes. */
class LookingBack {
  /** True once there are enough entries for it. */
  available = $state(false);
  /** The id of the part; the first one while it is empty. */
  part = $state("");
  kind = $state<StretchKind>("whole");
  stretch = $state.raw<Stretch>(WHOLE_TIME);
  /** The work period beside the stretch; null for none. */
  beside = $state<number | null>(null);

  /** The notes that it was chosen for: the work periods of others have other ids. */
  #notes: NotesSource = "own";

  /** Begins anew if others' notes were shown before. */
  showNotes(notes: NotesSource): void {
    if (notes === this.#notes) return;
    this.#notes = notes;
    this.part = "";
    this.beside = null;
    this.show("whole", WHOLE_TIME);
  }

  show(kind: StretchKind, stretch: Stretch): void {
    this.kind = kind;
    this.stretch = stretch;
  }
}

export const lookingBack = new LookingBack();
