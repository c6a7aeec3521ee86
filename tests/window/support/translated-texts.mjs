// The texts of each language as their files have them, and English ones that a screen still shows.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { visibleTexts } from "./screen-invariants.mjs";

const ASSETS = new URL("../../../assets/", import.meta.url).pathname;
const FOLDERS = ["locales", "forms", "limits", "made-up"];

/** The text of a key in a language, as its file has it; in English if it has none. */
export function textIn(language, file, key) {
  const source = readFileSync(join(ASSETS, "locales", language, file), "utf8");
  const [, found] = source.match(new RegExp(`^${key} = (.+)$`, "m")) ?? [];
  assert.ok(found || language !== "en", `${key} is not in ${file}`);
  return found ?? textIn("en", file, key);
}

/** The lines of Fluent texts, each variant of a text as one. */
const fluentLines = (source) =>
  source
    .split("\n")
    .map((line) => /^(?:[a-z][\w-]* =|\s+(?:\*?\[[^\]]+\])?)\s*(\S.*)$/.exec(line)?.[1].trim())
    .filter((line) => line && !/^[{}]?[^{}]*->$|^\}$/.test(line));

/** The strings of a TOML file; codes among them are the same in every language. */
const tomlStrings = (source) => [...source.replaceAll(/^#.*$/gm, "").matchAll(/"((?:[^"\\]|\\.)+)"/g)].map(([, string]) => string.replaceAll('\\"', '"'));

/** Every text that a language has. */
function textsOf(language) {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(ASSETS, folder, language)).map((name) => join(ASSETS, folder, language, name)));
  return new Set(files.flatMap((path) => (path.endsWith(".ftl") ? fluentLines : tomlStrings)(readFileSync(path, "utf8"))));
}

/** A pattern for an English text with places for values, which match anything. */
function patternOf(text) {
  const parts = text.split(/\{[^{}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** Returns true if a text with places for values has two words of its own beside them. */
const hasWords = (text) => (text.replaceAll(/\{[^{}]*\}/g, " ").match(/\p{L}{2,}/gu) ?? []).length >= 2;

/**
 * Finds English texts where another language should be: `inTexts` in the texts of a document, and
 * `assertNone` on the screen of a window. A text that both languages have is not English.
 */
export function englishFinder(language) {
  const known = textsOf(language);
  const english = [...textsOf("en")].filter((text) => /\p{L}/u.test(text) && !known.has(text));
  const exact = new Set(english);
  assert.ok(exact.size > 1_500, `only ${exact.size} texts are translated`);
  const patterns = english.filter((text) => text.includes("{") && hasWords(text)).map(patternOf);
  const isEnglish = (text) => exact.has(text) || patterns.some((pattern) => pattern.test(text));
  return {
    inTexts: (texts) => [...new Set(texts.map((text) => text.trim()))].filter(isEnglish),
    async assertNone(window, screen) {
      assert.deepEqual(this.inTexts(await visibleTexts(window)), [], `English on ${screen}`);
    },
  };
}
