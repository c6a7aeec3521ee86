// The title of an entry.

import type { EntryKind } from "../../bindings/EntryKind";
import { text } from "../text/messages";

/**
 * Returns the title of the kind, followed by the title of the form where it has one of its own. A form
 * that was kept in another language may have the title of the kind there.
 */
export function entryTitle(kinds: EntryKind[], code: string, form: string): string {
  const known = kinds.find((one) => one.code === code);
  const kind = known?.title ?? form;
  return kind === form || known?.titles.includes(form)
    ? kind
    : text("kind-and-form", { kind, form });
}
