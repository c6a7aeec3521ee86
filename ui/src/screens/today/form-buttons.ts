import type { FormsView } from "../../bindings/FormsView";
import type { Kind } from "../../bindings/Kind";
import { preferences } from "../../lib/state/preferences.svelte";
import { navigation } from "../../lib/state/navigation.svelte";

const name = (code: string) => `put-away.${code}`;

/** What the person has put away stays within reach, out of sight. */
export const isPutAway = (code: string): boolean => preferences.all[name(code)] === "yes";
export const putAway = (code: string, away: boolean): void =>
  preferences.set(name(code), away ? "yes" : "no");

/** The quiet doors: those that were used lately are near, the others stand as they always do. */
export function happened(kinds: Kind[], usedLately: string[]): Kind[] {
  const quiet = kinds.filter(({ row }) => row === "happened");
  const used = usedLately.flatMap((code) => quiet.find((kind) => kind.code === code) ?? []);
  return [...used, ...quiet.filter((kind) => !used.includes(kind))];
}

/** Through a door: to its first form, or to the choice between its forms. */
export function enter(kind: Kind, forms: FormsView): void {
  const [form] = kind.forms;
  const choose = kind.forms.length > 1 && !kind.first_at_once;
  if (choose) void navigation.open({ screen: "choose", kind });
  else if (form && forms.forms.some(({ id }) => id === form))
    void navigation.open({ screen: "write", start: { form } });
}
