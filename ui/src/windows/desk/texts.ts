// The Fluent files of the desk.

import type { TextFiles } from "../../lib/text/language.svelte";

// Vite needs both lists as they are. \`npm run keys\` checks that they are the same, and that they
// have every text that this window shows.
export const texts: TextFiles = {
  english: import.meta.glob<string>(
    "../../../../assets/locales/en/{app,backups,contacts,dates,desk,errors,gathered,gentle,guide,hand-over,help-now,journal,leaving,limits,looking-back,marks,opening,periods,questionnaires,ratings,rescue,restore,retention,sessions,settings,supervision,talking,transfer,write}.ftl",
    { query: "?raw", import: "default", eager: true },
  ),
  translated: import.meta.glob<string>(
    [
      "../../../../assets/locales/*/{app,backups,contacts,dates,desk,errors,gathered,gentle,guide,hand-over,help-now,journal,leaving,limits,looking-back,marks,opening,periods,questionnaires,ratings,rescue,restore,retention,sessions,settings,supervision,talking,transfer,write}.ftl",
      "!../../../../assets/locales/en/*",
    ],
    { query: "?raw", import: "default" },
  ),
};
