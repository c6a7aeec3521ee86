// Backups: made by itself, shown, in a second place, and in one file that opens anywhere.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, createNotebook, lock, openSettings, testId, unlock, until, waitUntilGone, withHome, withNotebook } from "../support/actions.mjs";
import { chooseFolder, saveAs } from "../support/file-dialog.mjs";
import { invoke, saveNote } from "../support/writing-actions.mjs";

const root = new URL("../../../", import.meta.url).pathname;

/** The backups that the program sees, once there are `count`. */
async function backups(window, count) {
  let found;
  await until(async () => {
    found = (await invoke(window, "backups", {})).backups;
    assert.equal(found.length, count);
  });
  return found;
}

test("a backup is made by itself after the first kept note, and shown", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("nav-settings"));
    await window.waitForText(testId("last-backup"), /There is no good backup yet/);
    await saveNote(window, "The bus was late, and then there were two.");
    const [backup] = await backups(window, 1);
    assert.deepEqual([backup.state, backup.entries], ["good", 1]);
    await openSettings(window);
    await window.waitForText(testId("last-backup"), /^Last good backup: .*, with 1 note\.$/);
    await window.waitForText(testId("stays-last-backup"), /, with 1 note\.$/);
    await window.waitForText(testId("what-stays-where"), new RegExp(`backups/${backup.name}`));
    await window.click(testId("all-backups-open"));
    await window.waitForText(testId("backup"), /1 note/);
    await checkScreen(window, "the list of backups");

    await saveNote(window, "A second one of the same day.");
    await window.click(testId("nav-settings"));
    await window.click(testId("back-up-now"));
    await window.waitForText(testId("backup-said"), /made and checked/);
    await window.waitForText(testId("last-backup"), /with 2 notes/);
    assert.equal((await backups(window, 1))[0].entries, 2, "the latest of a day stands for it");
  }));

test("two weeks of writing without a backup are one quiet line", () =>
  withHome(async ({ data, startOn }) => {
    let window = await startOn("2026-11-02");
    await createNotebook(window);
    // A file in the place of the folder.
    writeFileSync(join(data, "backups"), "in the way");
    await saveNote(window, "The heron.");
    assert.ok(!(await window.exists(testId("backup-overdue"))), "the first day");
    await lock(window);
    window = await unlock(() => startOn("2026-11-20"));
    await window.waitForText(testId("backup-overdue"), /Two weeks of writing have no backup/);
    await checkScreen(window, "no backup for two weeks");
    rmSync(join(data, "backups"));
    await window.click(testId("backup-overdue-look"));
    await window.click(testId("back-up-now"));
    await window.waitForText(testId("last-backup"), /20 November 2026, with 1 note/);
    await window.click(testId("nav-today"));
    await window.find(testId("today"));
    await waitUntilGone(window, "backup-overdue");
  }));

test("a second place is filled, missed quietly, and filled when it is back", () =>
  withHome(async ({ home, start }) => {
    const stick = join(home, "stick");
    mkdirSync(stick);
    const window = await start();
    await createNotebook(window);
    await saveNote(window, "The heron.");
    await backups(window, 1);
    await window.click(testId("nav-settings"));
    await window.click(testId("second-place-open"));
    await window.click(testId("choose-second-place"));
    await chooseFolder(null);
    await until(async () => assert.equal(await window.text(testId("second-said")), ""));
    assert.ok(!(await window.exists(testId("second-folder"))), "closing the dialog chooses nothing");
    await window.click(testId("choose-second-place"));
    await chooseFolder(stick);
    await window.waitForText(testId("second-folder"), /notebook-backups-/);
    await window.waitForText(testId("second-newest"), /1 backup is there/);
    await window.find(testId("second-one-drive"));
    await checkScreen(window, "a second place");
    const [folder] = readdirSync(stick);
    assert.equal(readdirSync(join(stick, folder)).length, 1);

    renameSync(join(stick, folder), join(home, "away"));
    await window.click(testId("back-up-now"));
    await window.waitForText(testId("second-away"), /not connected/);
    assert.ok(!(await window.exists(testId("trouble"))), "nothing is said about a stick that is away");
    assert.deepEqual(readdirSync(stick), []);
    renameSync(join(home, "away"), join(stick, folder));
    await saveNote(window, "The tram.");
    await until(async () => assert.equal((await invoke(window, "backups", {})).second.count, 1));
    await window.click(testId("nav-settings"));
    await window.click(testId("second-place-open"));
    await window.click(testId("stop-second-place"));
    await window.waitForText(testId("second-said"), /no longer used/);
    assert.equal(readdirSync(join(stick, folder)).length, 1, "what lies there stays");
  }));

test("a backup in one file opens here and without this program", () =>
  withHome(async ({ home, start }) => {
    const window = await start();
    await createNotebook(window);
    await saveNote(window, "The heron waits by the tram stop.");
    await window.click(testId("nav-settings"));
    await window.click(testId("backup-file-open"));
    await window.waitForText(testId("backup-file-passphrase"), /passphrase that opens this notebook today/);
    const taken = join(home, "taken.tar");
    writeFileSync(taken, "somebody's");
    await window.click(testId("save-backup-as-file"));
    await saveAs(taken);
    await window.find("[data-testid=trouble][data-code=file-exists]");
    assert.equal(readFileSync(taken, "utf8"), "somebody's");
    await window.click(testId("save-backup-as-file"));
    await saveAs(join(home, "carried"));
    await window.waitForText(testId("backup-file-said"), /carried\.tar is saved and was read back/);
    await checkScreen(window, "a backup was saved as a file");

    execFileSync("tar", ["-xf", join(home, "carried.tar"), "-C", home]);
    const folder = readdirSync(home).find((name) => name.startsWith("backup-"));
    const here = join(home, folder);
    assert.deepEqual(readdirSync(here).sort(), [
      "README.txt", "SECURITY.md", "header.copy.json", "header.json", "journal-0001.db", "open-without-inbetween.py",
    ]);
    // By the lines of README.txt.
    const header = JSON.parse(readFileSync(join(here, "header.json"), "utf8"));
    writeFileSync(join(here, "slot.age"), header.slots.find(({ kind }) => kind === "passphrase").age);
    const answer = join(root, "crates/vault/tests/common/answer_age.py");
    execFileSync("/usr/bin/python3", [answer, join(here, "slot.json"), "age", "-d", join(here, "slot.age")], { input: PASSPHRASE });
    execFileSync("/usr/bin/python3", [join(here, "open-without-inbetween.py"), join(here, header.database), join(here, "plain.db")], {
      input: readFileSync(join(here, "slot.json")),
    });
    const content = execFileSync("sqlite3", [join(here, "plain.db"), "SELECT occurred_on, title, content FROM entry ORDER BY occurred_on"]);
    assert.match(content.toString(), /The heron waits by the tram stop\./);

    // And as a notebook of its own.
    const copy = join(home, "my-copy");
    mkdirSync(copy, { mode: 0o700 });
    mkdirSync(join(copy, "vault"), { mode: 0o700 });
    for (const name of ["header.json", "header.copy.json", header.database]) renameSync(join(here, name), join(copy, "vault", name));
    const other = await unlock(start, "--data", copy);
    const month = await invoke(other, "entries_of_month", { month: null, filter: {} });
    assert.equal(month.entries.length, 1);
    assert.ok(existsSync(join(copy, "vault", header.database)));
  }));
