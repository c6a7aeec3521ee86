/**
 * Adds the pseudo-language to the texts of every window, as if it had a folder in assets/locales.
 * Only `--mode pseudo` has it.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const source = fileURLToPath(new URL("./pseudo-language.ts", import.meta.url));

export const pseudoLanguage = (): Plugin => ({
  name: "pseudo-language",
  enforce: "pre",
  transform(code, id) {
    if (!/\/windows\/[a-z]+\/texts\.ts$/.test(id)) return null;
    return `${code}
import { PSEUDO_LANGUAGE, pseudoLocalized } from ${JSON.stringify(source)};
for (const [path, source] of Object.entries(texts.english)) {
  const translated = path.replace("/en/", \`/\${PSEUDO_LANGUAGE}/\`);
  texts.translated[translated] = async () => pseudoLocalized(source);
}
`;
  },
});
