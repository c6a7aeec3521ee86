/** The files of the guide: assets/guide/<language>/<number>-<page>.md. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const GUIDE = fileURLToPath(new URL("../../../assets/guide/", import.meta.url));

/** The languages of the guide, English first. */
export const languagesOf = (guide = GUIDE) => [
  "en",
  ...readdirSync(guide, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "en")
    .map(({ name }) => name)
    .toSorted(),
];

/** The names of the files of a language, in the order of the pages. */
export const filesOf = (language, guide = GUIDE) =>
  readdirSync(join(guide, language))
    .filter((name) => name.endsWith(".md"))
    .toSorted();

/** The id of a page: the name of its file without number and ending. */
export const pageId = (file) => file.replaceAll(/^\d+-|\.md$/g, "");

/** The language that a page is in: English if it is not translated. */
export const languageOf = (language, file, guide = GUIDE) =>
  existsSync(join(guide, language, file)) ? language : "en";

/** The source of a page, in English if the language does not have it. */
export const sourceOf = (language, file, guide = GUIDE) =>
  readFileSync(join(guide, languageOf(language, file, guide), file), "utf8");
