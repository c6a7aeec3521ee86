import { createContext } from "svelte";

/** Where a page can lead: to another form by its id, to Help now (`help`), to My limits (`limits`). */
export interface Leads {
  /** What the place is called; null where there is none of this name. */
  called: (to: string) => string | null;
  /** Goes there. What is being written is saved first. `from` is the kept entry that leads there. */
  follow: (to: string, from: number | null) => void;
}

export const [leads, setLeads] = createContext<Leads>();
