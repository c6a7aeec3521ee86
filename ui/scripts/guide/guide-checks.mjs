/** Checks of the guide: every language has every page, with the same headings, items and labels. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { notPlainText } from "../plain-words.mjs";
import { GUIDE, filesOf, languagesOf, pageId, sourceOf } from "./guide-files.mjs";
import { readPage, tokensOf } from "./guide-page.mjs";

/** Counts the emphasised labels in a token. */
const labelsIn = ({ type, tokens = [], items = [] }) =>
  (type === "em" || type === "strong" ? 1 : 0) +
  [...tokens, ...items].reduce((count, token) => count + labelsIn(token), 0);

/** The outline of a page: its headings, and for each the list items and labels that follow it. */
function outline(tokens) {
  const parts = [];
  for (const token of tokens) {
    if (token.type === "heading") parts.push({ level: token.depth, items: 0, labels: 0 });
    const part = parts.at(-1);
    if (token.type === "list") part.items += token.items.length;
    part.labels += labelsIn(token);
  }
  return parts;
}

/** Returns the differences of a translated page from the English one. */
export function pageDifferences(english, translated, name) {
  let parts;
  try {
    parts = outline(tokensOf(translated, name));
  } catch (error) {
    return [error.message];
  }
  const originals = outline(tokensOf(english, name));
  const levels = (all) => all.map(({ level }) => level).join(" ");
  if (levels(parts) !== levels(originals))
    return [`${name}: the headings are not those in English`];
  return originals.flatMap(({ items, labels }, at) => [
    ...(parts[at].items === items
      ? []
      : [`${name}: under heading ${at + 1} are ${parts[at].items} list items, not ${items}`]),
    ...(parts[at].labels === labels
      ? []
      : [`${name}: under heading ${at + 1} are ${parts[at].labels} labels, not ${labels}`]),
  ]);
}

/** Returns the differences of the languages from English. */
export function guideDifferences(guide = GUIDE) {
  const files = filesOf("en", guide);
  return languagesOf(guide)
    .slice(1)
    .flatMap((language) => {
      const present = filesOf(language, guide);
      return [
        ...present
          .filter((file) => !files.includes(file))
          .map((file) => `guide/${language}: ${file} is not in English`),
        ...files.flatMap((file) => {
          if (!present.includes(file)) return [`guide/${language}: ${file} is missing`];
          const [english, own] = ["en", language].map((tag) => sourceOf(tag, file, guide));
          return pageDifferences(english, own, `guide/${language}/${file}`);
        }),
      ];
    });
}

/** A page in which the labels are other words, as many: a label may say "I had". */
const withoutLabels = (source) =>
  source.replaceAll(/\*\*?([^*]+)\*/g, (label) => label.replaceAll(/[\p{L}’']+/gu, "label"));

/** Returns what is not plain in the English pages, and what is not allowed in them. */
export function guideProblems(guide = GUIDE) {
  return filesOf("en", guide).flatMap((file) => {
    const source = sourceOf("en", file, guide);
    try {
      readPage(source, source, `guide/en/${file}`);
    } catch (error) {
      return [error.message];
    }
    const plain = withoutLabels(source);
    return readPage(plain, plain, file).sections.flatMap(({ heading, texts }) =>
      [heading, ...texts].flatMap((text) =>
        notPlainText([text], `guide/en/${file}: “${text.slice(0, 40)}”`),
      ),
    );
  });
}

const PLACES = /^ {2}"?([a-z-]+)"?: \{\s*page: "([a-z-]+)"(?:,\s*section: "([a-z-]+)")?,?\s*\}/gm;

/** Reads the list of pages and the table of places from the source of lib/guide/places.ts. */
export function placesIn(source) {
  const list = source.match(/PAGES = \[([^\]]*)\]/)?.[1] ?? "";
  const pages = [...list.matchAll(/"([a-z-]+)"/g)].map(([, page]) => page);
  const places = [...source.matchAll(PLACES)].map(([, name, page, section]) => ({
    name,
    page,
    section,
  }));
  return { pages, places };
}

/** Returns the mistakes in the table of places: pages and headings that are not there in a language. */
export function placeProblems(source, guide = GUIDE) {
  const { pages, places } = placesIn(source);
  const files = filesOf("en", guide);
  const problems = places.length === 0 ? ["places.ts: no place was found"] : [];
  if (pages.join() !== files.map(pageId).join()) {
    problems.push("places.ts: PAGES are not the files of the guide, in their order");
  }
  for (const language of languagesOf(guide)) {
    for (const { name, page, section } of places) {
      const file = files.find((one) => pageId(one) === page);
      const has = (id) =>
        readPage(sourceOf(language, file, guide), sourceOf("en", file, guide), file).sections.some(
          (one) => one.id === id,
        );
      if (!file) problems.push(`places.ts: ${name} leads to ${page}, which is no page`);
      else if (section && !has(section)) {
        problems.push(`places.ts: ${language}/${file} has no “${section}”, for ${name}`);
      }
    }
  }
  return problems;
}

/** Returns the places that nothing on a screen leads to. */
export function unusedPlaces(table, sources) {
  const source = sources.join("\n");
  return placesIn(table)
    .places.filter(({ name }) => !new RegExp(`place="${name}"|[:?] "${name}"`).test(source))
    .map(({ name }) => `places.ts: nothing leads to ${name}`);
}

/** Returns all problems of the guide of this project. */
export function checkGuide(ui) {
  const places = join(ui, "src/lib/guide/places.ts");
  const table = readFileSync(places, "utf8");
  const sources = readdirSync(join(ui, "src"), { recursive: true })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith("guide/places.ts"))
    .map((name) => readFileSync(join(ui, "src", name), "utf8"));
  return [
    ...guideProblems(),
    ...guideDifferences(),
    ...placeProblems(table),
    ...unusedPlaces(table, sources),
  ];
}
