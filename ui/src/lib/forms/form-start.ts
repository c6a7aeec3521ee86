// The ways to start and to end the write screen.

import type { SavedEntry } from "../../bindings/SavedEntry";
import type { Draft } from "../../bindings/Draft";
import type { EntryView } from "../../bindings/EntryView";

/** The content that the write screen starts with: a form, a draft, or a saved entry to change. */
export type FormStart =
  | {
      form: string;
      /** The entry that the new one follows from. */
      from?: number | null;
      /** True if the introduction of the form was read before. */
      leadRead?: boolean;
    }
  | ({ draft: Draft } & AtSection)
  | ({ entry: EntryView } & AtSection);

interface AtSection {
  /** The section to start at; the first if there is none. */
  at?: string | null;
}

/** A saved entry as one line reports it: its id, and what its answers count. */
export type SavedNote = Pick<SavedEntry, "entry" | "counts" | "scores">;

/** The location that the write screen leads to when it is closed. `saved` is reported there. */
export type Destination = "today" | { entry: number; saved?: SavedNote } | { saved: SavedNote };

/** Called when the content is saved, discarded, or waits as a draft. */
export type Done = (destination: Destination) => void;
