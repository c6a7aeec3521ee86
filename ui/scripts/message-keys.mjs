/**
 * Writes src/lib/text/messages.generated.ts from the English texts: messages and their arguments.
 * `--check` writes nothing and fails when that file is out of date.
 * Either way it fails on a text that nobody shows.
 */
import { parse, Visitor } from "@fluent/syntax";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The files that Rust shows, listed in crates/texts/build.rs. */
const SHOWN_BY_RUST = ["dialogs.ftl", "self-opening.ftl", "summary.ftl", "terminal.ftl"];
const TEXTS = readdirSync(at("../../assets/locales/en"))
  .filter((name) => !SHOWN_BY_RUST.includes(name))
  .toSorted()
  .map((name) => at(`../../assets/locales/en/${name}`));
const TARGET = at("../src/lib/text/messages.generated.ts");

/**
 * Finds the variables of a message: a number if it is formatted or selected as one, a date if it is
 * formatted as one, otherwise a string.
 */
class Variables extends Visitor {
  found = new Map();

  note(expression, type) {
    if (expression?.type !== "VariableReference") return;
    const known = this.found.get(expression.id.name);
    if (!known || known === "string") this.found.set(expression.id.name, type);
  }
  visitVariableReference(node) {
    this.note(node, "string");
  }
  visitFunctionReference(node) {
    const type = { NUMBER: "number", DATETIME: "Date" }[node.id.name];
    this.note(node.arguments.positional[0], type);
    this.genericVisit(node);
  }
  visitSelectExpression(node) {
    const plural = node.variants.some(({ key }) =>
      ["zero", "one", "two", "few", "many"].includes(key.name ?? ""),
    );
    this.note(node.selector, plural ? "number" : "string");
    this.genericVisit(node);
  }
}

const messages = TEXTS.flatMap((file) => {
  const { body } = parse(readFileSync(file, "utf8"), {});
  const broken = body.find(({ type }) => type === "Junk");
  if (broken) throw new Error(`${file}: this cannot be read:\n${broken.content}`);
  return body.filter(({ type }) => type === "Message");
});

const twice = messages.find(({ id }, i) => messages.some((m, j) => j < i && m.id.name === id.name));
if (twice) throw new Error(`${twice.id.name} stands there twice`);

const lines = messages.map((message) => {
  const variables = new Variables();
  variables.visit(message);
  const given = [...variables.found].map(([name, type]) => `${name}: ${type}`).join("; ");
  return `  "${message.id.name}": ${given ? `{ ${given} }` : "null"};`;
});

const generated = `// Written by \`npm run keys\` from assets/locales/en. Do not edit.

/** The keys of all texts, with their arguments. */
export interface Messages {
${lines.join("\n")}
}
`;

const sources = readdirSync(at("../src"), { recursive: true })
  .filter(
    (name) =>
      /\.(svelte|ts)$/.test(name) &&
      !name.startsWith("bindings") &&
      !name.endsWith(".generated.ts"),
  )
  .map((name) => readFileSync(join(at("../src"), name), "utf8"))
  .join("\n");
const shown = new Set([...sources.matchAll(/"([a-z0-9-]+)"/g)].map(([, key]) => key));
const families = [...sources.matchAll(/`([a-z0-9-]+-)\$\{/g)].map(([, prefix]) => prefix);
const unused = messages
  .map(({ id }) => id.name)
  .filter((key) => !shown.has(key) && !families.some((prefix) => key.startsWith(prefix)));

if (process.argv.includes("--check")) {
  let current = "";
  try {
    current = readFileSync(TARGET, "utf8");
  } catch {
    // The file does not exist yet, which counts as outdated.
  }
  if (current !== generated) {
    console.error("src/lib/text/messages.generated.ts is out of date: npm run keys");
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, generated);
}
if (unused.length > 0) {
  console.error(`nobody shows: ${unused.join(", ")}`);
  process.exitCode = 1;
}
