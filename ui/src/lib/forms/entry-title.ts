import type { Kind } from "../../bindings/Kind";
import { text } from "../text/messages";

/** What an entry is, in words: its kind, and its form where that has a name of its own. */
export function called(kinds: Kind[], code: string, form: string): string {
  const kind = kinds.find((one) => one.code === code)?.title ?? form;
  return kind === form ? form : text("kind-and-form", { kind, form });
}
