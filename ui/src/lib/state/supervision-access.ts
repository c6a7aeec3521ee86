import { text } from "../text/messages";
import { preferences } from "./preferences.svelte";

export const TALK_WITH = ["supervision", "peer", "nobody"] as const;
export type TalkWith = (typeof TALK_WITH)[number];

/** With whom the person talks about their work. It decides what a screen and a list are called. */
export function talkWith(): TalkWith {
  const kept = preferences.all["talk-with"];
  return TALK_WITH.find((one) => one === kept) ?? "supervision";
}

/** What the screen is called. */
export const supervisionName = (): string =>
  text(talkWith() === "supervision" ? "nav-supervision" : "nav-to-talk-about");
