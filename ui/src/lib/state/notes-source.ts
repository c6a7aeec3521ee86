// Whose notes a part of Looking back shows: the person's own, or made-up ones.

import { getContext, setContext } from "svelte";
import type { NotesSource } from "../../bindings/NotesSource";

const KEY = Symbol("notes source");

/** Sets whose notes the components below show. */
export const setNotesSource = (notes: NotesSource): void => void setContext(KEY, notes);

/** Returns whose notes are shown here: the person's own unless something above says otherwise. */
export const notesSource = (): NotesSource => getContext<NotesSource | undefined>(KEY) ?? "own";
