// Whom the person talks with about their work, which decides the title of a screen and a list.

import { text } from "../text/messages";
import { preferences } from "./preferences.svelte";

export const SUPERVISION_ACCESS = ["supervision", "peer", "nobody"] as const;
export type AccessKind = (typeof SUPERVISION_ACCESS)[number];

/** Returns the person's choice; supervision if there is none. */
export function supervisionAccess(): AccessKind {
  const stored = preferences.all["talk-with"];
  return SUPERVISION_ACCESS.find((one) => one === stored) ?? "supervision";
}

/** Returns the title of the supervision screen. */
export const supervisionTitle = (): string =>
  text(supervisionAccess() === "supervision" ? "nav-supervision" : "nav-to-talk-about");
