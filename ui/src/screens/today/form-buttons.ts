// The kinds that have a form button, and what the buttons open.

import type { FormsView } from "../../bindings/FormsView";
import type { EntryKind } from "../../bindings/EntryKind";
import { preferences } from "../../lib/state/preferences.svelte";
import { navigation } from "../../lib/state/navigation.svelte";

const name = (code: string) => `put-away.${code}`;

/** Returns true if the person has hidden the button of a kind. */
export const isHidden = (code: string): boolean => preferences.all[name(code)] === "yes";
export const setHidden = (code: string, away: boolean): void =>
  preferences.set(name(code), away ? "yes" : "no");

/** Returns the kinds with small buttons, those used lately first. */
export function smallButtonKinds(kinds: EntryKind[], usedLately: string[]): EntryKind[] {
  const quiet = kinds.filter(({ row }) => row === "happened");
  const used = usedLately.flatMap((code) => quiet.find((kind) => kind.code === code) ?? []);
  return [...used, ...quiet.filter((kind) => !used.includes(kind))];
}

/** Opens the first form of a kind, or the choice between its forms. */
export function openKind(kind: EntryKind, forms: FormsView): void {
  const [form] = kind.forms;
  const choose = kind.forms.length > 1 && !kind.first_at_once;
  if (choose) void navigation.open({ screen: "choose", kind });
  else if (form && forms.forms.some(({ id }) => id === form))
    void navigation.open({ screen: "write", start: { form } });
}
