// What a person sees when something is wrong with the files: what happened, what to do, and nothing lost.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, lock, makeNotebook, offer, the } from "../support/actions.mjs";

const HEADERS = ["header.json", "header.copy.json"];

/** A story that begins with a notebook, locked. */
const withNotebook = (story) => () =>
  live(async (home) => {
    const window = await home.start();
    await makeNotebook(window);
    await lock(window);
    await story({ ...home, vault: join(home.data, "vault") });
  });

const contents = (folder) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("hex")]);

function damage(path, at) {
  const bytes = readFileSync(path);
  bytes[at] ^= 1;
  writeFileSync(path, bytes);
}

/** The same header as a later version might write it, its sum in order. */
function needingANewerReader(header) {
  const rest = header.slice(0, header.lastIndexOf(',\n  "sum"')).replace('"min_reader": 1', '"min_reader": 2');
  return `${rest},\n  "sum": "${createHash("sha256").update(rest).digest("hex")}"\n}\n`;
}

async function showsTrouble(window, happened) {
  await window.see(the("trouble-happened"), happened);
  assert.notEqual(await window.text(the("trouble-remedy")), "", "every trouble has a next step");
  await inOrder(window, `trouble ${happened}`);
}

test("one damaged copy of the key file is repaired and said", withNotebook(async ({ start, vault }) => {
  damage(join(vault, "header.json"), 40);
  const window = await start();
  await offer(window, SENTENCE);
  await atTheDesk(window);
  await window.see(the("notice-repairs"), /./);
  assert.deepEqual(readFileSync(join(vault, "header.json")), readFileSync(join(vault, "header.copy.json")));
}));

test("two damaged copies are told before a passphrase is asked for, and putting one back opens it", withNotebook(async ({ start, vault }) => {
  copyFileSync(join(vault, "header.json"), join(vault, "..", "kept.json"));
  for (const name of HEADERS) damage(join(vault, name), 40);
  const before = contents(vault);
  const window = await start();
  await showsTrouble(window, /key file/);
  await window.see(the("trouble-place"), /vault/);
  assert.deepEqual(contents(vault), before);
  renameSync(join(vault, "..", "kept.json"), join(vault, "header.json"));
  await window.click(the("try-again"));
  await offer(window, SENTENCE);
  await atTheDesk(window);
}));

test("a missing key file, a newer version and a link each have their own words", withNotebook(async ({ start, vault }) => {
  const whole = readFileSync(join(vault, "header.json"));
  for (const name of HEADERS) rmSync(join(vault, name));
  const window = await start();
  await showsTrouble(window, /key file is missing/);
  for (const name of HEADERS) writeFileSync(join(vault, name), needingANewerReader(whole.toString()));
  await window.click(the("try-again"));
  await showsTrouble(window, /newer version/);
  for (const name of HEADERS) writeFileSync(join(vault, name), whole);
  renameSync(vault, `${vault}-elsewhere`);
  symlinkSync(`${vault}-elsewhere`, vault);
  await window.click(the("try-again"));
  await showsTrouble(window, /a link/);
}));

test("a folder that others may open is closed on the person's wish", withNotebook(async ({ start, vault }) => {
  chmodSync(vault, 0o755);
  const window = await start();
  await showsTrouble(window, /./);
  await window.click(the("close-folder"));
  await offer(window, SENTENCE);
  await atTheDesk(window);
}));

test("a damaged page is told, and the rest can be read", withNotebook(async ({ start, vault }) => {
  const database = join(vault, "journal-0001.db");
  damage(database, readFileSync(database).length - 500);
  const before = contents(vault);
  const window = await start();
  await offer(window, SENTENCE);
  await showsTrouble(window, /./);
  await window.click(the("rescue-open"));
  await window.type(the("rescue-passphrase"), SENTENCE);
  await window.click(the("rescue-button"));
  await window.follow("desk.html");
  await window.see(the("notice-rescue"), /./);
  await inOrder(window, "a rescue");
  assert.deepEqual(contents(vault), before);
}));

test("an empty folder in the notebook's place is a first evening", () =>
  live(async ({ start, data }) => {
    mkdirSync(join(data, "vault"), { recursive: true, mode: 0o700 });
    const window = await start();
    await makeNotebook(window);
  }));
