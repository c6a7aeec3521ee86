/**
 * The guide in the build: a page imported as `*.md` is a module with what `readPage` returns, and
 * files under `guide/` hold the pages for the printer, without any script.
 */

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { GUIDE, filesOf, languageOf, languagesOf, pageId, sourceOf } from "./guide-files.mjs";
import { readPage } from "./guide-page.mjs";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A document for the printer. */
const paper = (language, pages, styles) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(pages[0].title)}</title>
<link rel="stylesheet" href="${styles}">
</head>
<body>
${pages.map(({ title, html, lang }) => `<article lang="${lang}">\n<h1>${escaped(title)}</h1>\n${html}</article>`).join("\n")}
</body>
</html>
`;

/** The documents for the printer, by file name: each page of each language, and all in one. */
export function papers(guide = GUIDE) {
  const files = filesOf("en", guide);
  return languagesOf(guide).flatMap((language) => {
    const pages = files.map((file) => {
      const source = sourceOf(language, file, guide);
      const page = readPage(source, sourceOf("en", file, guide), `${language}/${file}`);
      return { ...page, lang: languageOf(language, file, guide) };
    });
    return [
      [`guide/${language}.html`, paper(language, pages, "paper.css")],
      ...files.map((file, at) => [
        `guide/${language}/${pageId(file)}.html`,
        paper(language, [pages[at]], "../paper.css"),
      ]),
    ];
  });
}

export const guide = () => ({
  name: "guide",
  transform(source, id) {
    if (!id.startsWith(GUIDE) || !id.endsWith(".md")) return null;
    const [language, file] = [basename(dirname(id)), basename(id)];
    const page = readPage(source, sourceOf("en", file), `${language}/${file}`);
    return { code: `export default ${JSON.stringify(page)};`, map: { mappings: "" } };
  },
  generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
    for (const [fileName, source] of papers()) emit(fileName, source);
    emit("guide/paper.css", readFileSync(join(GUIDE, "paper.css"), "utf8"));
  },
});
