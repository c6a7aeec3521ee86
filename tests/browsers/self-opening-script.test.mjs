// The script of a page that opens itself: its sum is published, so anybody must be able to make the same bytes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";

import { SEALED } from "./sample-pages.mjs";

const UI = fileURLToPath(new URL("../../ui/", import.meta.url));
const OF_THE_SCRIPT = ["self-opening", "vite.self-opening.config.ts", "package.json"];

const folder = mkdtempSync(join(tmpdir(), "inbetween-script-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The script, built in a folder of this name. */
function builtIn(name) {
  const ui = join(folder, name);
  for (const part of OF_THE_SCRIPT) cpSync(join(UI, part), join(ui, part), { recursive: true });
  symlinkSync(join(UI, "node_modules"), join(ui, "node_modules"));
  execFileSync("npm", ["run", "--silent", "self-opening"], { cwd: ui, stdio: "ignore" });
  return readFileSync(join(ui, "dist-self-opening/self-opening.js"), "utf8");
}

test("two builds in two places give the script that is in the sealed page, byte for byte", () => {
  const script = builtIn("one");
  assert.equal(builtIn("a folder of quite another name"), script);
  assert.equal(SEALED.match(/<script>(.*)<\/script>/s)[1], script);
  console.log(`${script.length} characters, SHA-256 ${createHash("sha256").update(script).digest("hex")}`);
});

test("it knows no folder, no network and no way to keep anything, and hands on the licences of what it is made of", () => {
  const script = readFileSync(join(UI, "dist-self-opening/self-opening.js"), "utf8");
  const [licences, code] = script.split(/\*\/\n/, 2);
  for (const name of ["age-encryption", "@noble/hashes", "@scure/base", "Redistribution and use", "MIT License"]) {
    assert.ok(licences.includes(name), name);
  }
  for (const never of [/\/(?:home|root|work|tmp|node_modules)\//, /\bfetch\(/, /XMLHttpRequest/, /WebSocket/, /sendBeacon/, /localStorage/, /indexedDB/, /\beval\(/, /https?:/]) {
    assert.doesNotMatch(code, never);
  }
});
