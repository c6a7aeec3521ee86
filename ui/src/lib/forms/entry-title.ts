// The title of an entry.

import type { EntryKind } from "../../bindings/EntryKind";
import { text } from "../text/messages";

/** Returns the title of the kind, followed by the title of the form where it has one of its own. */
export function entryTitle(kinds: EntryKind[], code: string, form: string): string {
  const kind = kinds.find((one) => one.code === code)?.title ?? form;
  return kind === form ? form : text("kind-and-form", { kind, form });
}
