// Preferences about forms.

import { preferences } from "../../../lib/state/preferences.svelte";

const isYes = (name: string): boolean | null => {
  const value = preferences.all[name];
  return value === undefined ? null : value === "yes";
};
const save = (name: string, yes: boolean) => preferences.set(name, yes ? "yes" : "no");

/** The sections that a person likes open, and whether all questions are shown at once. */
export const formPreferences = {
  /** Null until the person has chosen. */
  get allAtOnce(): boolean | null {
    return isYes("all-at-once");
  },
  set allAtOnce(yes: boolean) {
    save("all-at-once", yes);
  },

  isUnfolded: (form: string, section: string) => isYes(`unfolded.${form}.${section}`) ?? false,
  unfold: (form: string, section: string, open: boolean) =>
    save(`unfolded.${form}.${section}`, open),
};
