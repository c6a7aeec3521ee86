// The screens that the header leads to, in the order of their keys.

import { lookingBack } from "./looking-back.svelte";

const SCREENS = ["today", "journal", "looking-back", "supervision", "settings"] as const;
export type HeaderScreen = (typeof SCREENS)[number];

/** Returns the screens that the header leads to. Looking back joins after some entries. */
export const headerScreens = (): HeaderScreen[] =>
  SCREENS.filter((screen) => screen !== "looking-back" || lookingBack.available);
