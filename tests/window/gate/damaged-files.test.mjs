// Damaged, missing and unsafe files: the error shown, its remedy, and nothing lost.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  PASSPHRASE,
  checkScreen,
  createNotebook,
  enterPassphrase,
  lock,
  testId,
  unlock,
  waitForDesk,
  withHome,
} from "../support/actions.mjs";
import { insertLongNote } from "../support/writing-actions.mjs";

const HEADERS = ["header.json", "header.copy.json"];

/** Like `withNotebook`, with the notebook locked and the program ended. */
const withLockedNotebook = (check) => () =>
  withHome(async (home) => {
    const window = await home.start();
    await createNotebook(window);
    await insertLongNote(window);
    await lock(window);
    await check({ ...home, vault: join(home.data, "vault") });
  });

const contents = (folder) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("hex")]);

function damage(path, at) {
  const bytes = readFileSync(path);
  bytes[at] ^= 1;
  writeFileSync(path, bytes);
}

/** The same header as a later version may write it, with a valid checksum. */
function headerOfNewerVersion(header) {
  const rest = header.slice(0, header.lastIndexOf(',\n  "sum"')).replace('"min_reader": 1', '"min_reader": 2');
  return `${rest},\n  "sum": "${createHash("sha256").update(rest).digest("hex")}"\n}\n`;
}

async function assertErrorShown(window, happened) {
  await window.waitForText(testId("trouble-happened"), happened);
  assert.notEqual(await window.text(testId("trouble-remedy")), "", "every trouble has a next step");
  await checkScreen(window, `trouble ${happened}`);
}

test("one damaged copy of the key file is repaired", withLockedNotebook(async ({ start, vault }) => {
  damage(join(vault, "header.json"), 40);
  const window = await unlock(start);
  await window.waitForText(testId("notice-repairs"), /./);
  assert.deepEqual(readFileSync(join(vault, "header.json")), readFileSync(join(vault, "header.copy.json")));
}));

test("two damaged copies are reported before unlocking", withLockedNotebook(async ({ start, vault }) => {
  copyFileSync(join(vault, "header.json"), join(vault, "..", "kept.json"));
  for (const name of HEADERS) damage(join(vault, name), 40);
  const before = contents(vault);
  const window = await start();
  await assertErrorShown(window, /key file/);
  await window.waitForText(testId("trouble-place"), /vault/);
  assert.deepEqual(contents(vault), before);
  renameSync(join(vault, "..", "kept.json"), join(vault, "header.json"));
  await window.click(testId("try-again"));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
}));

test("a missing key file, a newer version and a link are told apart", withLockedNotebook(async ({ start, vault }) => {
  const whole = readFileSync(join(vault, "header.json"));
  for (const name of HEADERS) rmSync(join(vault, name));
  const window = await start();
  await assertErrorShown(window, /key file is missing/);
  for (const name of HEADERS) writeFileSync(join(vault, name), headerOfNewerVersion(whole.toString()));
  await window.click(testId("try-again"));
  await assertErrorShown(window, /newer version/);
  for (const name of HEADERS) writeFileSync(join(vault, name), whole);
  renameSync(vault, `${vault}-elsewhere`);
  symlinkSync(`${vault}-elsewhere`, vault);
  await window.click(testId("try-again"));
  await assertErrorShown(window, /a link/);
}));

test("permissions of an open folder are restricted on request", withLockedNotebook(async ({ start, vault }) => {
  chmodSync(vault, 0o755);
  const window = await start();
  await assertErrorShown(window, /./);
  await window.click(testId("close-folder"));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
}));

test("a damaged database page is reported, the rest is readable", withLockedNotebook(async ({ start, vault }) => {
  const database = join(vault, "journal-0001.db");
  damage(database, readFileSync(database).length - 500);
  const before = contents(vault);
  const window = await start();
  await enterPassphrase(window, PASSPHRASE);
  await assertErrorShown(window, /./);
  await window.click(testId("rescue-open"));
  await window.type(testId("rescue-passphrase"), PASSPHRASE);
  await window.click(testId("rescue-button"));
  await window.follow("desk.html");
  await window.waitForText(testId("notice-rescue"), /./);
  await checkScreen(window, "a rescue");
  assert.deepEqual(contents(vault), before);
}));

test("an empty vault folder starts the first run", () =>
  withHome(async ({ start, data }) => {
    mkdirSync(join(data, "vault"), { recursive: true, mode: 0o700 });
    const window = await start();
    await createNotebook(window);
  }));
