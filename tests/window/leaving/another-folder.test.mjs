// Another folder for the notebook, chosen in the window: used this time, or from now on.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, createNotebook, enterPassphrase, lock, openSettings, testId, waitForDesk, waitUntilGone, withHome } from "../support/actions.mjs";
import { Window } from "../support/driver.mjs";
import { chooseFolder } from "../support/file-dialog.mjs";
import { readNote, saveNote } from "../support/writing-actions.mjs";

/** Runs `test` with `start`, which starts the program without naming a folder, as from a menu. */
const withUsualFolder = (test) =>
  withHome(async ({ home }) => {
    const open = [];
    const start = async (...args) => {
      const window = await Window.open({ home, data: null }, args);
      open.push(window);
      return window;
    };
    try {
      await test({ home, start, usual: join(home, "share/inbetween") });
    } finally {
      for (const window of open) await window.close();
    }
  });

/** Chooses a folder at the gate or in Settings, and waits until its content is told. */
async function pick(window, folder, content) {
  await window.click((await window.exists(testId("choose-folder-again"))) ? testId("choose-folder-again") : testId("choose-folder"));
  await chooseFolder(folder);
  await window.find(`[data-content="${content}"]`);
}

/** Presses a button with which the program ends and starts again. */
async function leave(window, button) {
  await window.click(testId(button)).catch(() => {});
  await window.waitForEnd();
}

const rememberedFolder = (usual) =>
  existsSync(join(usual, "gate.json")) ? JSON.parse(readFileSync(join(usual, "gate.json"), "utf8")).notebook : undefined;

test("a folder is used this time, from now on, and no more", () =>
  withUsualFolder(async ({ home, start, usual }) => {
    const stick = join(home, "stick");
    mkdirSync(stick);
    let window = await start();
    await window.find(testId("welcome"));
    await pick(window, stick, "empty");
    await checkScreen(window, "an empty folder");
    await window.click(testId("folder-back"));
    await window.find(testId("welcome"));
    await pick(window, stick, "empty");
    await leave(window, "open-folder");
    assert.equal(rememberedFolder(usual), undefined, "only for this time");
    assert.deepEqual(readdirSync(stick), [], "nothing is made before the passphrase is chosen");

    // As the program starts itself again.
    window = await start("--data", stick);
    await createNotebook(window);
    await saveNote(window, "A line on a stick.");
    await lock(window);
    window = await start();
    await window.find(testId("welcome"));
    await pick(window, stick, "notebook");
    await window.click(testId("remember-folder"));
    await checkScreen(window, "a folder with a notebook");
    await leave(window, "open-folder");
    assert.equal(rememberedFolder(usual), stick);

    window = await start();
    await window.waitForText(testId("another-folder"), new RegExp(stick));
    await checkScreen(window, "the gate of another folder");
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await readNote(window, "A line on a stick");
    await lock(window);
    assert.equal(rememberedFolder(usual), stick, "locking leaves it as it is");

    // The stick is not there the next time.
    renameSync(stick, `${stick}-away`);
    window = await start();
    await window.waitForText(testId("notebook-gone"), /is set to use this folder/);
    await checkScreen(window, "a stick that is not there");
    await window.find(testId("choose-folder"));
    await leave(window, "usual-folder");
    assert.ok(!existsSync(stick), "nothing is made in its place");
    assert.equal(rememberedFolder(usual), stick, "it is used again when it is back");
    window = await start();
    await leave(window, "forget-folder");
    assert.equal(rememberedFolder(usual), undefined);
    window = await start();
    await window.find(testId("welcome"));
    await waitUntilGone(window, "another-folder");
  }));

test("a folder that is no place for a notebook is called what it is", () =>
  withUsualFolder(async ({ home, start }) => {
    const folder = (name) => join(home, name);
    let window = await start("--data", folder("notebook"));
    await createNotebook(window);
    await lock(window);
    cpSync(folder("notebook/vault"), folder("backups/2026-11-29"), { recursive: true });
    mkdirSync(folder("Nextcloud/papers"), { recursive: true });
    writeFileSync(folder("Nextcloud/photo.jpg"), "mine");
    window = await start();
    await pick(window, folder("notebook/vault"), "inside-of-notebook");
    await window.waitForText(testId("picked-content"), new RegExp(`choose the folder above it, ${folder("notebook")}`));
    await window.find(testId("open-folder"));
    for (const [name, content] of [["backups/2026-11-29", "backup"], ["backups", "backups"]]) {
      await pick(window, folder(name), content);
      await waitUntilGone(window, "open-folder");
      await checkScreen(window, content);
    }
    await pick(window, folder("Nextcloud"), "other-files");
    await window.waitForText(testId("picked-cloud"), /Nextcloud seems to copy this folder/);
    await checkScreen(window, "a folder that is copied elsewhere");
    assert.deepEqual(readdirSync(folder("Nextcloud")).sort(), ["papers", "photo.jpg"]);
  }));

test("another folder is chosen in What stays where, after locking", () =>
  withHome(async ({ start, home, data }) => {
    const other = join(home, "other");
    mkdirSync(other);
    const window = await start();
    await createNotebook(window);
    await openSettings(window);
    await pick(window, data, "notebook");
    await window.waitForText(testId("picked-content"), /already in use/);
    await waitUntilGone(window, "open-folder");
    await pick(window, other, "empty");
    await checkScreen(window, "another folder in Settings");
    await leave(window, "open-folder");
  }));

test("the notebook moves to another computer in its folder", () =>
  withHome(async ({ start, data }) => {
    let window = await start();
    await createNotebook(window);
    await saveNote(window, "A line that travels.");
    await lock(window);
    await withUsualFolder(async ({ home, start: startThere }) => {
      const there = join(home, "Documents/notebook");
      cpSync(data, there, { recursive: true });
      window = await startThere();
      await pick(window, there, "notebook");
      await leave(window, "open-folder");
      window = await startThere("--data", there);
      await enterPassphrase(window, PASSPHRASE);
      await waitForDesk(window);
      await readNote(window, "A line that travels");
      await lock(window);
    });
  }));
