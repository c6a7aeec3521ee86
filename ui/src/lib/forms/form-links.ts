// The links from a screen to forms, Help now and My limits, a Svelte context set by the desk.

import { createContext } from "svelte";

/** Links by target: the id of a form, `help`, `people` (of Help now) or `limits`. */
export interface FormLinks {
  /** Returns the title of a target; null if there is no such form. */
  title: (target: string) => string | null;
  /** Goes to a target after saving. `from` is the saved entry that the new one belongs to. */
  follow: (target: string, from: number | null) => void;
}

export const [formLinks, setFormLinks] = createContext<FormLinks>();
