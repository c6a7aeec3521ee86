// Other states of the notebook: looked into, a note taken back, a conflicted copy merged, and one that takes its place.
import assert from "node:assert/strict";
import { copyFileSync, cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  OTHER_PASSPHRASE, PASSPHRASE, checkScreen, createNotebook, enterPassphrase, lock, testId, unlock, until, waitForDesk,
  withHome,
} from "../support/actions.mjs";
import { NO_FILTER, invoke, saveNote, setText } from "../support/writing-actions.mjs";

const CONFLICTED = "journal-0001 (conflicted copy).db";

/** Words of the notes in the list of the journal, or of another state. */
const words = (window, list) =>
  window.execute(
    "return [...document.querySelectorAll(arguments[0])].map((words) => words.textContent.trim()).sort()",
    `${testId(list)} .words`,
  );

/** Looks into the newest backup. */
async function lookIntoBackup(window) {
  await window.click(testId("nav-settings"));
  await window.click(testId("all-backups-open"));
  await window.click(testId("backup-look"));
  await window.waitForText(testId("state"), /^Backup of /);
}

async function backUp(window) {
  await window.click(testId("nav-settings"));
  await window.click(testId("back-up-now"));
  await window.waitForText(testId("backup-said"), /made and checked/);
}

test("a note that was removed for good is taken back from a backup", () =>
  withHome(async ({ start }) => {
    const window = await start();
    await createNotebook(window);
    await saveNote(window, "The heron waits by the tram stop.");
    await saveNote(window, "The tram was late.");
    await backUp(window);
    const heron = (await invoke(window, "search", { words: "heron", filter: NO_FILTER })).found[0].card.id;
    await invoke(window, "move_to_bin", { id: heron });
    await invoke(window, "delete_permanently", { id: heron });

    await lookIntoBackup(window);
    await window.waitForText(testId("state-holds"), /2 notes/);
    await window.waitForText(testId("merge-missing"), /^1 note that is not in your notebook$/);
    assert.deepEqual(await words(window, "state-notes"), ["The heron waits by the tram stop.", "The tram was late."]);
    await window.waitForText(testId(`state-note-${heron}`), /Just write/);
    const marks = "return document.querySelectorAll(arguments[0]).length";
    assert.equal(await window.execute(marks, testId("state-mark")), 1, "one note is marked");
    await checkScreen(window, "looking into a backup");

    await setText(window, testId("state-search"), "heron");
    await until(async () => assert.deepEqual(await words(window, "state-notes"), ["The heron waits by the tram stop."]));
    await window.click(testId(`state-note-${heron}`));
    await window.waitForText(testId("state-note"), /The heron waits/);
    await checkScreen(window, "a note of a backup");
    await window.click(testId("take-back"));
    await window.waitForText(testId("take-back-said"), /in your notebook again/);
    await window.click(testId("take-back-read"));
    await window.waitForText(testId("entry"), /The heron waits/);
    await until(async () => assert.rejects(invoke(window, "other_state", {}), "the backup is closed on leaving"));
  }));

test("a conflicted copy is looked into and merged, and goes when it is let go", () =>
  withHome(async ({ data, start }) => {
    let window = await start();
    await createNotebook(window);
    await saveNote(window, "Written on both.");
    await saveNote(window, "Written on the other computer.");
    await window.close();
    const vault = join(data, "vault");
    copyFileSync(join(vault, "journal-0001.db"), join(vault, CONFLICTED));
    window = await unlock(start);
    const other = (await invoke(window, "search", { words: "computer", filter: NO_FILTER })).found[0].card.id;
    await invoke(window, "move_to_bin", { id: other });
    await invoke(window, "delete_permanently", { id: other });
    await saveNote(window, "Written here since.");
    await lock(window);

    window = await unlock(start);
    await window.waitForText(testId("notice-other-states"), /conflicted copy/);
    await window.click(testId("notice-other-states-open"));
    await window.click(testId("other-states-open"));
    await window.waitForText(testId("state-beside"), /conflicted copy/);
    await window.click(testId("state-look"));
    await window.waitForText(testId("merge-missing"), /^1 note/);
    await window.click(testId("merge-button"));
    await window.find(testId("confirm"));
    await checkScreen(window, "the question before everything is brought");
    await window.click(testId("confirm-yes"));
    await window.waitForText(testId("merge-said"), /in your notebook now/);
    assert.ok(existsSync(join(vault, CONFLICTED)), "the copy stays by itself");
    await window.click(testId("let-go-open"));
    await window.click(testId("let-go"));
    await window.click(`dialog[open] ${testId("confirm-yes")}`);
    await until(() => assert.ok(!existsSync(join(vault, CONFLICTED))));
    await window.click(testId("nav-journal"));
    await until(async () =>
      assert.deepEqual(await words(window, "entries"), [
        "Written here since.", "Written on both.", "Written on the other computer.",
      ]),
    );
  }));

test("a backup takes the place of the notebook, and the one before is kept", () =>
  withHome(async ({ data, start }) => {
    let window = await start();
    await createNotebook(window);
    await saveNote(window, "The heron.");
    await backUp(window);
    // An older one, which no later backup takes the place of.
    const root = join(data, "backups");
    cpSync(join(root, readdirSync(root)[0]), join(root, "2026-11-01"), { recursive: true });
    await invoke(window, "change_passphrase", { current: PASSPHRASE, next: OTHER_PASSPHRASE });
    await saveNote(window, "Written after the backup.");

    await window.click(testId("nav-settings"));
    await window.click(testId("all-backups-open"));
    await window.click(`${testId("backup")}:last-child ${testId("backup-look")}`);
    await window.waitForText(testId("state"), /^Backup of 1 November 2026$/);
    const replace = async (passphrase) => {
      await window.type(testId("restore-passphrase"), passphrase);
      await window.click(testId("restore-button"));
      await window.click(`dialog[open] ${testId("confirm-yes")}`);
    };
    await window.click(testId("restore-open"));
    await replace(OTHER_PASSPHRASE);
    await window.find("[data-testid=trouble][data-code=state-wrong-passphrase]");
    await checkScreen(window, "a passphrase that does not open the backup");
    await replace(PASSPHRASE).catch(() => {});
    await until(() => assert.ok(readdirSync(data).some((name) => name.startsWith("vault-before-"))));

    window = await start();
    await window.waitForText(testId("gate-restored"), /passphrase of that copy/);
    await checkScreen(window, "the gate after a restore");
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await window.click(testId("nav-journal"));
    await until(async () => assert.deepEqual(await words(window, "entries"), ["The heron."]));
    await window.click(testId("nav-settings"));
    await window.waitForText(testId("what-stays-where"), /vault-before-/);
    await window.click(testId("other-states-open"));
    await window.waitForText(testId("state-kept-aside"), /as it was before/);
    await checkScreen(window, "other copies of the notebook");
    await window.click(`${testId("state-kept-aside")} ${testId("state-look")}`);
    await until(async () =>
      assert.deepEqual(await words(window, "state-notes"), ["The heron.", "Written after the backup."]),
    );
  }));
