/**
 * Adds the pseudo-language to the texts of every window, as if it had a folder in assets/locales.
 * Only `--mode pseudo` has it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { PSEUDO_LANGUAGE, pseudoLocalized } from "./pseudo-language";

const ENGLISH = fileURLToPath(new URL("../../assets/locales/en/", import.meta.url));
/** A module with all texts in the pseudo-language, by the names of their files. */
const TEXTS = "virtual:pseudo-language";

function pseudoTexts(): Record<string, string> {
  const files = readdirSync(ENGLISH).filter((name) => name.endsWith(".ftl"));
  return Object.fromEntries(
    files.map((name) => [name, pseudoLocalized(readFileSync(ENGLISH + name, "utf8"))]),
  );
}

export const pseudoLanguage = (): Plugin => ({
  name: "pseudo-language",
  enforce: "pre",
  resolveId: (id) => (id === TEXTS ? `\0${TEXTS}` : null),
  load: (id) => (id === `\0${TEXTS}` ? `export default ${JSON.stringify(pseudoTexts())}` : null),
  transform(code, id) {
    if (!/\/windows\/[a-z]+\/texts\.ts$/.test(id)) return null;
    return `${code}
for (const path of Object.keys(texts.english)) {
  const translated = path.replace("/en/", "/${PSEUDO_LANGUAGE}/");
  const name = path.split("/").at(-1) ?? "";
  texts.translated[translated] = async () => (await import("${TEXTS}")).default[name];
}
`;
  },
});
