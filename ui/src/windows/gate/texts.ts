// The Fluent files of the gate.

import type { TextFiles } from "../../lib/text/language.svelte";

// Vite needs both lists as they are. \`npm run keys\` checks that they are the same, and that they
// have every text that this window shows.
export const texts: TextFiles = {
  english: import.meta.glob<string>(
    "../../../../assets/locales/en/{app,dates,errors,gate,guide,help-now,leaving,opening,rescue}.ftl",
    { query: "?raw", import: "default", eager: true },
  ),
  translated: import.meta.glob<string>(
    [
      "../../../../assets/locales/*/{app,dates,errors,gate,guide,help-now,leaving,opening,rescue}.ftl",
      "!../../../../assets/locales/en/*",
    ],
    { query: "?raw", import: "default" },
  ),
};
