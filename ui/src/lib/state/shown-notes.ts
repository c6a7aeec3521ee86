// Whose notes a part of Looking back shows: the person's own, or made-up ones.

import { getContext, setContext } from "svelte";
import type { ShownNotes } from "../../bindings/ShownNotes";

const KEY = Symbol("shown notes");

/** Sets whose notes the components below show. */
export const setShownNotes = (notes: ShownNotes): void => void setContext(KEY, notes);

/** Returns whose notes are shown here: the person's own unless something above says otherwise. */
export const shownNotes = (): ShownNotes => getContext<ShownNotes | undefined>(KEY) ?? "own";
