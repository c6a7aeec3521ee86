/**
 * Reads a page of the guide. A page holds headings, paragraphs, lists and emphasis; everything else
 * is refused, HTML first of all.
 */

import { lexer, parser } from "marked";

const BLOCKS = ["heading", "paragraph", "list", "space"];
const INLINE = ["text", "strong", "em", "escape"];

/** Throws if there is anything in a page that the guide does not have. */
function refuseForeign(tokens, allowed, name) {
  for (const token of tokens) {
    if (!allowed.includes(token.type)) {
      throw new Error(`${name}: no ${token.type} in the guide: ${token.raw.trim().slice(0, 60)}`);
    }
    if (token.type === "heading" && token.depth > 2) {
      throw new Error(`${name}: headings have two levels: ${token.text}`);
    }
    if (token.type === "list") {
      for (const item of token.items) refuseForeign(item.tokens, [...INLINE, "list"], name);
    } else if (token.tokens) refuseForeign(token.tokens, INLINE, name);
  }
}

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** The words of a token, without their emphasis. */
const words = ({ tokens, text }) =>
  (tokens ? tokens.map(words).join("") : text).replaceAll(
    /&(amp|lt|gt|quot|#39);/g,
    (entity) => ENTITIES[entity],
  );

/** The texts of a block that are read as one each: a paragraph, or an item of a list. */
function textsOf(token) {
  if (token.type === "paragraph") return [words(token)];
  if (token.type !== "list") return [];
  return token.items.flatMap(({ tokens }) => [
    tokens
      .filter(({ type }) => type !== "list")
      .map(words)
      .join(""),
    ...tokens.flatMap(textsOf),
  ]);
}

const slug = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Returns the tokens of a page; `name` is its file, for errors. */
export function tokensOf(source, name) {
  const tokens = lexer(source);
  refuseForeign(tokens, BLOCKS, name);
  const titles = tokens.filter(({ type, depth }) => type === "heading" && depth === 1);
  if (titles.length !== 1 || tokens[0] !== titles[0]) {
    throw new Error(`${name}: a page begins with its one title`);
  }
  return tokens;
}

/** Returns the ids of the sections of an English page. Every language has the same by position. */
const sectionIds = (english) =>
  english
    .filter(({ type, depth }) => type === "heading" && depth === 2)
    .map((heading) => slug(words(heading)));

/**
 * Returns a page: its title, its sections with their ids, headings and texts, and the HTML below the
 * title. The first section is what comes before the first heading; its id is empty.
 */
export function readPage(source, english, name) {
  const ids = sectionIds(tokensOf(english, name));
  const [title, ...tokens] = tokensOf(source, name);
  const sections = [{ id: "", heading: words(title), texts: [] }];
  let html = "";
  for (const token of tokens) {
    if (token.type === "heading") {
      const id = ids[sections.length - 1] ?? `section-${sections.length}`;
      sections.push({ id, heading: words(token), texts: [] });
      html += `<h2 id="guide-${id}" tabindex="-1">${parser([token]).slice(4, -6)}</h2>\n`;
    } else {
      sections.at(-1).texts.push(...textsOf(token));
      html += parser([token]);
    }
  }
  return { title: words(title), sections, html };
}
