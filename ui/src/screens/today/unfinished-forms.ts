// Leads to an unfinished small form on another screen.

import type { FormKey } from "../../bindings/FormKey";
import { preferences } from "../../lib/state/preferences.svelte";
import { findAutosaved } from "../../lib/autosave/stored-forms.svelte";
import { autosavedField } from "../../lib/autosave/form-autosave.svelte";
import { lookingBack } from "../../lib/state/looking-back.svelte";
import { navigation } from "../../lib/state/navigation.svelte";

/** Opens Help now at the country of a national line. */
function openHelp(key: FormKey): void {
  const country = autosavedField(key, "country");
  if (typeof country === "string") preferences.set("country", country);
  navigation.helpOpen = true;
}

function openJobLines(): void {
  lookingBack.showNotes("own");
  lookingBack.part = "job-lines";
  void navigation.open({ screen: "looking-back" });
}

/** The screens with small forms, by prefix of the form key. The agenda is on Today itself. */
const SCREENS: [prefix: string, open: (key: FormKey) => void][] = [
  ["limit/", () => void navigation.open({ screen: "limits" })],
  ["contact/", openHelp],
  ["phase/", () => void navigation.go({ screen: "settings", open: "periods" })],
  ["job-line/", openJobLines],
  ["session", () => void navigation.go({ screen: "supervision" })],
  ["agreement/", () => void navigation.go({ screen: "supervision" })],
  ["own-sign", () => void navigation.go({ screen: "settings", open: "periods" })],
  ["own-word/", () => void navigation.go({ screen: "settings", open: "watch" })],
];

/**
 * Returns the function that leads to an unfinished form on another screen; null if there is none.
 */
export function unfinishedFormElsewhere(): (() => void) | null {
  for (const [prefix, open] of SCREENS) {
    const key = findAutosaved(prefix);
    if (key !== undefined) return () => open(key);
  }
  return null;
}
