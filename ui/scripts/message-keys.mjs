/**
 * Writes src/lib/text/messages.generated.ts from the English texts: messages and their arguments.
 * `--check` writes nothing, fails when that file is out of date, and runs the tests of the checks.
 * Either way it fails on a text that nobody shows, on a window without the file of one of its
 * texts, on a language that differs from English in its keys, arguments or plural forms, on English
 * with long sentences or with phrases that are not to come back, and on the same in the guide.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { argumentsOf, messagesOf } from "./fluent-files.mjs";
import { checkGuide } from "./guide/guide-checks.mjs";
import { differences } from "./locale-differences.mjs";
import { notPlain } from "./plain-words.mjs";
import { filesOf, importedSources, missingKeys, shownIn } from "./window-texts.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const LOCALES = at("../../assets/locales");
const TARGET = at("../src/lib/text/messages.generated.ts");
const WINDOWS = ["gate", "desk", "presentation"];
/** The files that Rust shows, listed in crates/texts/build.rs. */
const SHOWN_BY_RUST = [
  "charts.ftl",
  "dialogs.ftl",
  "exported.ftl",
  "leaves.ftl",
  "looking-back-charts.ftl",
  "self-opening.ftl",
  "summary.ftl",
  "terminal.ftl",
];

const problems = [];
const source = (language, file) => readFileSync(join(LOCALES, language, file), "utf8");
const files = readdirSync(join(LOCALES, "en")).toSorted();
const texts = files.filter((file) => !SHOWN_BY_RUST.includes(file));

function generated(messages) {
  const lines = messages.map((message) => {
    const given = [...argumentsOf(message)].map(([name, type]) => `${name}: ${type}`).join("; ");
    return `  "${message.id.name}": ${given ? `{ ${given} }` : "null"};`;
  });
  return `// Written by \`npm run keys\` from assets/locales/en. Do not edit.

/** The keys of all texts, with their arguments. */
export interface Messages {
${lines.join("\n")}
}
`;
}

function checkKeys(messages) {
  const keys = messages.map(({ id }) => id.name);
  const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
  if (twice.length > 0) problems.push(`stands there twice: ${twice.join(", ")}`);
  const sources = readdirSync(at("../src"), { recursive: true })
    .filter((name) => /\.(svelte|ts)$/.test(name))
    .filter((name) => !name.startsWith("bindings") && !name.endsWith(".generated.ts"))
    .map((name) => readFileSync(join(at("../src"), name), "utf8"));
  const unused = keys.filter((key) => !shownIn(sources)(key));
  if (unused.length > 0) problems.push(`nobody shows: ${unused.join(", ")}`);
}

function checkWindow(name, allKeys) {
  const folder = at(`../src/windows/${name}`);
  const loaded = filesOf(readFileSync(join(folder, "texts.ts"), "utf8"));
  const absent = loaded.filter((file) => !texts.includes(file));
  if (absent.length > 0) problems.push(`${name}: there is no ${absent.join(", ")}`);
  const messages = loaded
    .filter((file) => texts.includes(file))
    .flatMap((file) => messagesOf(source("en", file), file));
  const keys = messages.map(({ id }) => id.name);
  const sources = importedSources(join(folder, "main.ts"));
  const missing = missingKeys(sources, allKeys, keys);
  if (missing.length > 0) problems.push(`${name}: no file in texts.ts has ${missing.join(", ")}`);
  const idle = loaded.filter(
    (file) =>
      texts.includes(file) &&
      !messagesOf(source("en", file), file).some(({ id }) => shownIn(sources)(id.name)),
  );
  if (idle.length > 0) problems.push(`${name}: shows nothing of ${idle.join(", ")}`);
}

function checkLanguage(language) {
  const present = readdirSync(join(LOCALES, language)).toSorted();
  for (const file of new Set([...files, ...present])) {
    if (!present.includes(file)) problems.push(`${language}: ${file} is missing`);
    else if (!files.includes(file)) problems.push(`${language}: ${file} is not in English`);
    else {
      const found = differences(source("en", file), source(language, file), language);
      problems.push(...found.map((difference) => `${language}/${file}: ${difference}`));
    }
  }
}

const messages = texts.flatMap((file) => messagesOf(source("en", file), file));
checkKeys(messages);
const allKeys = messages.map(({ id }) => id.name);
for (const name of WINDOWS) checkWindow(name, allKeys);
for (const language of readdirSync(LOCALES)) checkLanguage(language);
for (const file of files) {
  problems.push(...notPlain(source("en", file), file).map((found) => `en/${file}: ${found}`));
}
problems.push(...checkGuide(at("..")));

if (process.argv.includes("--check")) {
  const current = readdirSync(at("../src/lib/text")).includes("messages.generated.ts")
    ? readFileSync(TARGET, "utf8")
    : "";
  if (current !== generated(messages)) {
    problems.push("src/lib/text/messages.generated.ts is out of date: npm run keys");
  }
  const tests = spawnSync(process.execPath, [
    "--test",
    at("text-checks.test.mjs"),
    at("guide/guide-checks.test.mjs"),
  ]);
  if (tests.status !== 0) problems.push(`the tests of these checks fail:\n${tests.stdout}`);
} else {
  writeFileSync(TARGET, generated(messages));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
