// A damaged notebook, a backup and an older key file, from the gate to the desk.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  OTHER_PASSPHRASE,
  PASSPHRASE,
  checkScreen,
  createNotebook,
  enterPassphrase,
  lock,
  openSettings,
  testId,
  unlock,
  waitForDesk,
  waitUntilGone,
  withHome,
} from "../support/actions.mjs";
import { openFile } from "../support/file-dialog.mjs";
import { insertLongNote, readNote } from "../support/writing-actions.mjs";

const HEADERS = ["header.json", "header.copy.json"];
const BACKUP = "2026-11-20";

const contents = (folder) =>
  readdirSync(folder)
    .filter((name) => name !== "LOCK")
    .map((name) => [name, readFileSync(join(folder, name)).toString("hex")]);

/** Like `withHome`, with a locked notebook of one note, and a backup of it. */
const withBackup = (check) => () =>
  withHome(async (home) => {
    const window = await home.start();
    await createNotebook(window);
    await insertLongNote(window);
    await lock(window);
    const vault = join(home.data, "vault");
    rmSync(join(home.data, "backups"), { recursive: true, force: true });
    mkdirSync(join(home.data, "backups"), { mode: 0o700 });
    cpSync(vault, join(home.data, "backups", BACKUP), { recursive: true });
    await check({ ...home, vault });
  });

function damage(path, fromEnd) {
  const bytes = readFileSync(path);
  bytes[bytes.length - fromEnd] ^= 1;
  writeFileSync(path, bytes);
}

test("a backup is restored after the notebook was damaged", withBackup(async ({ start, vault, data }) => {
  damage(join(vault, "journal-0001.db"), 500);
  const damaged = contents(vault);
  const window = await start();
  await enterPassphrase(window, PASSPHRASE);
  await window.waitForText(testId("trouble-happened"), /damaged/);
  await checkScreen(window, "a damaged notebook");
  await window.click(testId("offer-backups"));
  await window.find(testId(`backup-${BACKUP}`));
  await checkScreen(window, "the backups at the gate");
  await window.type(testId("restore-form-passphrase"), OTHER_PASSPHRASE);
  await window.click(testId("restore-form-button"));
  await window.waitForText(testId("trouble-happened"), /passphrase/);
  await window.type(testId("restore-form-passphrase"), PASSPHRASE);
  await window.click(testId("restore-form-button"));
  await window.waitForText(testId("backup-count"), /one note/);
  await checkScreen(window, "a backup that was looked into");
  assert.deepEqual(contents(vault), damaged, "looking changes nothing");
  await window.click(testId("restore-now"));
  await window.waitForText(testId("kept-aside"), /vault-before-/);
  await checkScreen(window, "a restored backup");
  const aside = readdirSync(data).find((name) => name.startsWith("vault-before-"));
  assert.deepEqual(contents(join(data, aside)), damaged);
  await window.click(testId("restored-open"));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  assert.match(await readNote(window, "heron"), /heron/);
}));

test("a damaged notebook is counted and made anew", withBackup(async ({ start, vault }) => {
  const database = join(vault, "journal-0001.db");
  damage(database, 500);
  const damaged = contents(vault);
  const window = await start();
  await enterPassphrase(window, PASSPHRASE);
  await window.click(testId("offer-damage"));
  await window.find(testId("damage-safe"));
  await checkScreen(window, "before counting");
  await window.type(testId("damage-form-passphrase"), PASSPHRASE);
  await window.click(testId("damage-form-button"));
  await window.waitForText(testId("salvage-readable"), /note/);
  await window.waitForText(testId("damage-newest"), /20 November 2026/);
  await checkScreen(window, "the numbers of a damaged notebook");
  assert.deepEqual(contents(vault), damaged);
  await window.click(testId("damage-new"));
  await window.waitForText(testId("restored"), /ready/);
  await checkScreen(window, "a new notebook");
  await window.click(testId("restored-open"));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
}));

test("a notebook that is gone comes back from a backup", withBackup(async ({ start, vault }) => {
  rmSync(vault, { recursive: true });
  const window = await start();
  await window.find(testId("notebook-gone"));
  await window.click(testId("offer-backups"));
  await window.type(testId("restore-form-passphrase"), PASSPHRASE);
  await window.click(testId("restore-form-button"));
  await window.click(testId("restore-now"));
  await window.click(testId("restored-open"));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  assert.match(await readNote(window, "heron"), /heron/);
}));

test("a backup in one file is restored on a new computer", withBackup(async ({ start, data, vault }) => {
  const file = join(data, "..", "backup-2026-11-20.tar");
  const names = [...HEADERS, "journal-0001.db"].map((name) => `${BACKUP}/${name}`);
  execFileSync("tar", ["-cf", file, "-C", join(data, "backups"), ...names]);
  rmSync(join(data, "backups"), { recursive: true });
  rmSync(vault, { recursive: true });
  const window = await start();
  await window.click(testId("offer-backups"));
  await window.find(testId("restore-none"));
  await window.click(testId("restore-file"));
  await openFile(file);
  await window.find(testId("backup-elsewhere"));
  await window.type(testId("restore-form-passphrase"), PASSPHRASE);
  await window.click(testId("restore-form-button"));
  await window.waitForText(testId("backup-count"), /one note/);
  await window.click(testId("restore-now"));
  await window.click(testId("restored-open"));
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  assert.match(await readNote(window, "heron"), /heron/);
  assert.ok(!readdirSync(data).some((name) => name.startsWith(".unpacked")), "nothing is left of the file");
}));

test("an older key file is told first, and until it is acknowledged", withBackup(async ({ start, vault }) => {
  const older = HEADERS.map((name) => [join(vault, name), readFileSync(join(vault, name))]);
  let window = await unlock(start);
  await openSettings(window);
  await window.click(testId("change-open"));
  await window.type(testId("change-current"), PASSPHRASE);
  await window.type(testId("own-sentence"), OTHER_PASSPHRASE);
  await window.type(testId("own-sentence-again"), OTHER_PASSPHRASE);
  await window.click(testId("change-button"));
  await window.waitForText(testId("change-done"), /./);
  await window.waitForEnd();
  for (const [path, bytes] of older) writeFileSync(path, bytes);
  const before = contents(vault);

  window = await start();
  await enterPassphrase(window, PASSPHRASE);
  await window.find(testId("older"));
  await window.waitForText(testId("trouble-happened"), /key file/);
  await checkScreen(window, "an older key file");
  assert.deepEqual(contents(vault), before);
  await window.type(testId("older-form-passphrase"), PASSPHRASE);
  await window.click(testId("older-form-button"));
  await waitForDesk(window);
  await window.waitForText(testId("notice-rollback"), /key file/);
  assert.deepEqual(contents(vault), before, "for reading only");
  await lock(window);

  window = await start();
  await enterPassphrase(window, PASSPHRASE);
  await window.click(testId("older-accept"));
  await window.type(testId("older-form-passphrase"), PASSPHRASE);
  await window.click(testId("older-form-button"));
  await waitForDesk(window);
  await window.waitForText(testId("notice-rollback"), /key file/);
  await checkScreen(window, "a notice about an older key file");
  await window.click(testId("notice-rollback-known"));
  await waitUntilGone(window, "notice-rollback");
  await lock(window);
  window = await unlock(start);
  assert.ok(!(await window.exists(testId("notice-rollback"))), "acknowledged");
}));
