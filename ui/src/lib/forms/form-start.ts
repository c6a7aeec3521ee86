import type { Draft } from "../../bindings/Draft";
import type { EntryView } from "../../bindings/EntryView";

/** What Write begins with: a form, something begun before, or something kept that is changed. */
export type Start =
  | {
      form: string;
      /** The entry that leads to it. */
      from?: number | null;
      /** Its lead was read on the way here. */
      leadRead?: boolean;
    }
  | ({ draft: Draft } & At)
  | ({ entry: EntryView } & At);

interface At {
  /** The section to begin at; the first where none is named. */
  at?: string | null;
}

/** Where it leads. */
export type Where = "today" | { entry: number };

/** It is over: what it was about is kept, given up, or waits as a draft. */
export type Done = (where: Where) => void;
