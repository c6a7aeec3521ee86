// Saving sealed files: existing files stay, and no partial file is left.
import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, createNotebook, testId, unlock, withHome } from "../support/actions.mjs";
import { lockOverDialog, saveAs } from "../support/file-dialog.mjs";
import {
  chooseFileDelivery,
  clickAll,
  goToStep,
  openSummary,
  readDocument,
  sealTo,
} from "../support/supervision-actions.mjs";
import { skipWithoutRoot, withSmallDrive } from "../support/test-drives.mjs";
import { invoke } from "../support/writing-actions.mjs";

// Locking while a key is worked out needs the time that one takes people.
process.env.INBETWEEN_SHIPPED_KEYS = "1";

/** The desktop's list of recent files, with a file of another program. */
const RECENT_FILES = `<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks">
  <bookmark href="file:///tmp/recipe.txt" added="2026-11-20T10:00:00Z" modified="2026-11-20T10:00:00Z" visited="2026-11-20T10:00:00Z">
    <info><metadata owner="http://freedesktop.org"><bookmark:applications><bookmark:application name="editor" exec="editor" modified="2026-11-20T10:00:00Z" count="1"/></bookmark:applications></metadata></info>
  </bookmark>
</xbel>
`;

const errorCode = (window) => window.execute("return document.querySelector(arguments[0])?.dataset.code ?? null", testId("trouble"));

/** Sealing to `path` fails with this error, and shows no phrase. */
async function assertRefused(window, path, code) {
  await window.click(testId("seal"));
  await saveAs(path);
  await window.find(`[data-testid=trouble][data-code=${code}]`);
  assert.notEqual(await window.text(testId("trouble-remedy")), "");
  assert.doesNotMatch(await window.text(testId("trouble")), /vault/, "the notebook has nothing to do with it");
  assert.ok(!(await window.exists(testId("phrase"))), `a phrase is shown after ${code}`);
}

/** Creates a notebook and a summary, up to sealing it. */
async function readyToSeal(window) {
  await createNotebook(window);
  await openSummary(window);
  await clickAll(window, "who-peer");
  await goToStep(window, "page");
  await chooseFileDelivery(window);
}

test("cancelling saves nothing, existing files stay", () =>
  withHome(async ({ home, start }) => {
    const folder = join(home, "papers");
    mkdirSync(folder);
    // The list of recent files belongs to all programs.
    const recent = join(home, "share/recently-used.xbel");
    mkdirSync(join(home, "share"));
    writeFileSync(recent, RECENT_FILES);
    const window = await start();
    await readyToSeal(window);
    const page = await readDocument(window, "preview");
    await window.click(testId("seal"));
    await saveAs(null);
    await window.waitForText(testId("seal-nothing"), /^Nothing was saved\.$/);
    assert.equal(await errorCode(window), null);
    await checkScreen(window, "a dialog for saving that was closed");

    const [taken, link] = [join(folder, "taken.html"), join(folder, "link.html")];
    writeFileSync(taken, "Somebody else's words.");
    symlinkSync(join(folder, "nowhere.html"), link);
    await assertRefused(window, taken, "file-exists");
    await checkScreen(window, "a name that is taken");
    await assertRefused(window, link, "file-exists");
    assert.equal(readFileSync(taken, "utf8"), "Somebody else's words.");
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), ["link.html", "taken.html"], "nothing half-written, nothing through the link");
    assert.deepEqual(await invoke(window, "sharing_log"), [], "what was not saved was not brought");
    assert.equal((await readDocument(window, "preview")).made, page.made);

    // A cloud folder is reported first, and nothing is saved before the answer.
    const cloud = join(home, "Dropbox");
    mkdirSync(cloud);
    await window.click(testId("seal"));
    await saveAs(join(cloud, "page.html"));
    await window.waitForText(testId("cloud"), /Dropbox/);
    await checkScreen(window, "a folder that is copied");
    assert.deepEqual(readdirSync(cloud), []);
    await window.click(testId("cloud-other"));
    await saveAs(join(cloud, "other.html"));
    await window.find(testId("cloud-keep"));
    // The folder disappears meanwhile, as that of an unplugged drive.
    renameSync(cloud, `${cloud}-elsewhere`);
    await window.click(testId("cloud-keep"));
    await window.find("[data-testid=trouble][data-code=folder-gone]");
    await checkScreen(window, "a folder that is gone");
    assert.ok(!existsSync(cloud));

    const whole = join(folder, "whole.html");
    await sealTo(window, whole);
    // As an ordinary new file of this person.
    assert.equal(lstatSync(whole).mode & 0o777, 0o666 & ~process.umask());
    assert.deepEqual(readdirSync(folder).sort(), ["link.html", "taken.html", "whole.html"]);
    // The other form is saved in the same way; if it is refused, the first stays valid.
    const other = join(folder, "whole.age");
    writeFileSync(other, "Somebody else's.");
    await window.click(testId("save-other-form"));
    await saveAs(other);
    await window.find("[data-testid=trouble][data-code=file-exists]");
    await window.waitForText(testId("phrase"), /-/);
    await checkScreen(window, "the other form under a name that is taken");
    await window.click(testId("save-other-form"));
    await saveAs(null);
    await window.waitForText(testId("sealed-other-said"), /^Nothing was saved\.$/);
    await window.click(testId("save-other-form"));
    // A missing file extension is added.
    await saveAs(join(folder, "free"));
    await window.waitForText(testId("sealed-other-said"), /free\.age/);
    assert.equal(readFileSync(other, "utf8"), "Somebody else's.");
    const [{ files }] = await invoke(window, "sharing_log");
    assert.deepEqual(files.map(({ form }) => form), ["page", "age"]);
    // The toolkit would have written the list by now.
    const list = readFileSync(recent, "utf8");
    assert.match(list, /recipe\.txt/, "what other programs had open is listed still");
    assert.doesNotMatch(list, /papers|whole|Dropbox/, "and nothing of ours");
  }));

test("locking while saving leaves no file without a known phrase", () =>
  withHome(async ({ home, start }) => {
    const folder = join(home, "papers");
    mkdirSync(folder);
    let window = await start();
    await readyToSeal(window);
    await window.click(testId("seal"));
    await lockOverDialog();
    await window.waitForEnd();
    assert.deepEqual(readdirSync(folder), []);

    window = await unlock(start);
    await openSummary(window);
    await goToStep(window, "page");
    await chooseFileDelivery(window);
    await window.click(testId("seal"));
    await saveAs(join(folder, "page.html"));
    await window.execute("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true, bubbles: true }))");
    await window.waitForEnd();
    assert.deepEqual(readdirSync(folder), []);

    window = await unlock(start);
    assert.deepEqual(await invoke(window, "sharing_log"), []);
  }));

test("full and read-only drives are reported, with no partial file", { skip: skipWithoutRoot }, () =>
  withHome(async ({ home, start }) => {
    const window = await start();
    await readyToSeal(window);
    await withSmallDrive(home, 0.03, async (full) => {
      await assertRefused(window, join(full, "page.html"), "no-room-there");
      await checkScreen(window, "no room for a sealed file");
      assert.deepEqual(readdirSync(full), []);
      // Positive control: a small file fits.
      writeFileSync(join(full, "small"), "This does.");
    });
    await withSmallDrive(home, 1, (closed) => assertRefused(window, join(closed, "page.html"), "place-read-only"), "ro");
    await checkScreen(window, "a place that is read-only");
    assert.deepEqual(await invoke(window, "sharing_log"), []);
    await sealTo(window, join(home, "page.html"));
  }));
