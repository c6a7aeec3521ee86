import { text } from "../../messages";
import { unkeptAt } from "../../unkept.svelte";
import { way } from "../place.svelte";

interface Begun {
  /** What its place is called. */
  where: string;
  goOn: () => void;
}

/** The screens with small forms, by how the places of these begin. The list to talk about stands on Today itself. */
const SCREENS: [beginning: string, title: () => string, goOn: () => void][] = [
  ["limit/", () => text("limits-title"), () => void way.open({ screen: "limits" })],
  ["contact/", () => text("help-now"), () => (way.helping = true)],
  [
    "phase/",
    () => text("periods-title"),
    () => void way.go({ screen: "settings", open: "periods" }),
  ],
  [
    "own-sign",
    () => text("own-sign-title"),
    () => void way.go({ screen: "settings", open: "periods" }),
  ],
  [
    "own-word/",
    () => text("watch-title"),
    () => void way.go({ screen: "settings", open: "watch" }),
  ],
];

/** Where something is typed that is neither kept nor left. */
export const begunElsewhere = (): Begun[] =>
  SCREENS.filter(([beginning]) => unkeptAt(beginning) !== undefined).map(([, title, goOn]) => ({
    where: title(),
    goOn,
  }));
