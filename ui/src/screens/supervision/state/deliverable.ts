// Documents that can be shown, printed and sealed.

/** Something whose document is delivered: a summary, or a page to hand over. */
export interface Deliverable {
  /** True if deliveries are listed under *Brought so far*. */
  readonly isLogged: boolean;
  /** The language of the document, as a tag. */
  readonly language: string;
  /** True if the document is open in the presentation window, which still needs it. */
  delivered: boolean;
  /** Saves unsaved content at once. */
  saveNow: () => Promise<void>;
}
