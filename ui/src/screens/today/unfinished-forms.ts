import { preferences } from "../../lib/state/preferences.svelte";
import { findAutosaved } from "../../lib/autosave/stored-forms.svelte";
import { autosavedField } from "../../lib/autosave/form-autosave.svelte";
import { navigation } from "../../lib/state/navigation.svelte";

/** Lines of a country are shown with that country. */
function help(place: string): void {
  const country = autosavedField(place, "country");
  if (typeof country === "string") preferences.set("country", country);
  navigation.helpOpen = true;
}

/** The screens with small forms, by how the places of these begin. The list to talk about stands on Today itself. */
const SCREENS: [beginning: string, goOn: (place: string) => void][] = [
  ["limit/", () => void navigation.open({ screen: "limits" })],
  ["contact/", help],
  ["phase/", () => void navigation.go({ screen: "settings", open: "periods" })],
  ["own-sign", () => void navigation.go({ screen: "settings", open: "periods" })],
  ["own-word/", () => void navigation.go({ screen: "settings", open: "watch" })],
];

/** The way to where something is typed elsewhere that is neither kept nor left; none if nothing is. */
export function toWhatIsUnkept(): (() => void) | null {
  for (const [beginning, goOn] of SCREENS) {
    const place = findAutosaved(beginning);
    if (place !== undefined) return () => goOn(place);
  }
  return null;
}
