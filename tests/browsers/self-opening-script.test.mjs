// The script of self-opening pages: its checksum is published, so the build must be reproducible.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";

import { SEALED_PAGE } from "./sample-pages.mjs";

const UI = fileURLToPath(new URL("../../ui/", import.meta.url));
const SOURCES = ["self-opening", "vite.self-opening.config.ts", "package.json"];

const folder = mkdtempSync(join(tmpdir(), "inbetween-script-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the script in a folder with this name. Returns its text. */
function buildIn(name) {
  const ui = join(folder, name);
  for (const part of SOURCES) cpSync(join(UI, part), join(ui, part), { recursive: true });
  symlinkSync(join(UI, "node_modules"), join(ui, "node_modules"));
  execFileSync("npm", ["run", "--silent", "self-opening"], { cwd: ui, stdio: "ignore" });
  return readFileSync(join(ui, "dist-self-opening/self-opening.js"), "utf8");
}

test("builds in two folders give the same script as sealed pages", () => {
  const script = buildIn("one");
  assert.equal(buildIn("a folder of quite another name"), script);
  assert.equal(SEALED_PAGE.match(/<script>(.*)<\/script>/s)[1], script);
  console.log(`${script.length} characters, SHA-256 ${createHash("sha256").update(script).digest("hex")}`);
});

test("the script has licences, and no paths, requests or storage", () => {
  const script = readFileSync(join(UI, "dist-self-opening/self-opening.js"), "utf8");
  const [licences, code] = script.split(/\*\/\n/, 2);
  for (const name of ["age-encryption", "@noble/hashes", "@scure/base", "Redistribution and use", "MIT License"]) {
    assert.ok(licences.includes(name), name);
  }
  for (const never of [/\/(?:home|root|work|tmp|node_modules)\//, /\bfetch\(/, /XMLHttpRequest/, /WebSocket/, /sendBeacon/, /localStorage/, /indexedDB/, /\beval\(/, /https?:/]) {
    assert.doesNotMatch(code, never);
  }
});

/** The module of the script that reads typed phrases. */
async function readings() {
  const { default: typescript } = await import(createRequire(join(UI, "package.json")).resolve("typescript"));
  const { ModuleKind, ScriptTarget, transpileModule } = typescript;
  const source = readFileSync(join(UI, "self-opening/readings.ts"), "utf8");
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  return import(`data:text/javascript,${encodeURIComponent(transpileModule(source, { compilerOptions }).outputText)}`);
}

test("every typed phrase is understood as in the app", async () => {
  const { read } = await readings();
  const lines = SEALED_PAGE.match(/<template id="words">([^<]*)</)[1].split("\n");
  const lists = lines.map((line) => new Set(line.split(" ")));
  assert.deepEqual(lists.map((list) => list.size), [2048, 2048]);
  const vectors = JSON.parse(readFileSync(join(UI, "../tests/typed-phrases.json"), "utf8"));
  assert.ok(vectors.length >= 60);
  for (const { typed, phrase, unlisted = [] } of vectors) {
    const expected = unlisted.length > 0 ? { unlisted } : { phrase: phrase ?? typed.normalize("NFC") };
    assert.deepEqual(read(typed, lists), expected, JSON.stringify(typed));
  }
});
