// A sealed file and the place for it: what is there already is never touched, and nothing half-written is left.
import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { needsRoot, onASmallDrive } from "../support/test-drives.mjs";
import { lockOverDialog, saveAs } from "../support/file-dialog.mjs";
import { SENTENCE, atTheDesk, inOrder, live, makeNotebook, offer, the } from "../support/actions.mjs";
import { ask } from "../support/writing-actions.mjs";
import { asFile, onThePage, prepare, press, sealInto, toStep } from "../support/supervision-actions.mjs";

/** The desktop's list of recent files, with one of another program's. */
const RECENT = `<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks">
  <bookmark href="file:///tmp/recipe.txt" added="2026-11-20T10:00:00Z" modified="2026-11-20T10:00:00Z" visited="2026-11-20T10:00:00Z">
    <info><metadata owner="http://freedesktop.org"><bookmark:applications><bookmark:application name="editor" exec="editor" modified="2026-11-20T10:00:00Z" count="1"/></bookmark:applications></metadata></info>
  </bookmark>
</xbel>
`;

const trouble = (window) => window.run("return document.querySelector(arguments[0])?.dataset.code ?? null", the("trouble"));

/** Tries to seal into `path`, and is told why not. */
async function refused(window, path, code) {
  await window.click(the("seal"));
  await saveAs(path);
  await window.find(`[data-testid=trouble][data-code=${code}]`);
  assert.notEqual(await window.text(the("trouble-remedy")), "");
  assert.doesNotMatch(await window.text(the("trouble")), /vault/, "the notebook has nothing to do with it");
  assert.ok(!(await window.isThere(the("phrase"))), `a phrase is shown after ${code}`);
}

/** The page with the choices for a locked file. */
async function readyToSeal(window) {
  await makeNotebook(window);
  await prepare(window);
  await press(window, "who-peer");
  await toStep(window, "page");
  await asFile(window);
}

test("a dialog that is closed saves nothing, and what has the name already is left alone", () =>
  live(async ({ home, start }) => {
    const papers = join(home, "papers");
    mkdirSync(papers);
    // What other programs had open lately is theirs.
    const recent = join(home, "share/recently-used.xbel");
    mkdirSync(join(home, "share"));
    writeFileSync(recent, RECENT);
    const window = await start();
    await readyToSeal(window);
    const page = await onThePage(window, "preview");
    await window.click(the("seal"));
    await saveAs(null);
    await window.see(the("seal-nothing"), /^Nothing was saved\.$/);
    assert.equal(await trouble(window), null);
    await inOrder(window, "a dialog for saving that was closed");

    const [taken, link] = [join(papers, "taken.html"), join(papers, "link.html")];
    writeFileSync(taken, "Somebody else's words.");
    symlinkSync(join(papers, "nowhere.html"), link);
    await refused(window, taken, "file-exists");
    await inOrder(window, "a name that is taken");
    await refused(window, link, "file-exists");
    assert.equal(readFileSync(taken, "utf8"), "Somebody else's words.");
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(papers).sort(), ["link.html", "taken.html"], "nothing half-written, nothing through the link");
    assert.deepEqual(await ask(window, "brought"), [], "what was not saved was not brought");
    assert.equal((await onThePage(window, "preview")).made, page.made);

    // A folder that is copied is told first, and nothing is saved before the answer.
    const cloud = join(home, "Dropbox");
    mkdirSync(cloud);
    await window.click(the("seal"));
    await saveAs(join(cloud, "page.html"));
    await window.see(the("cloud"), /Dropbox/);
    await inOrder(window, "a folder that is copied");
    assert.deepEqual(readdirSync(cloud), []);
    await window.click(the("cloud-other"));
    await saveAs(join(cloud, "other.html"));
    await window.find(the("cloud-keep"));
    // Meanwhile it is gone, as a stick is.
    renameSync(cloud, `${cloud}-elsewhere`);
    await window.click(the("cloud-keep"));
    await window.find("[data-testid=trouble][data-code=folder-gone]");
    await inOrder(window, "a folder that is gone");
    assert.ok(!existsSync(cloud));

    const whole = join(papers, "whole.html");
    await sealInto(window, whole);
    assert.equal(lstatSync(whole).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(papers).sort(), ["link.html", "taken.html", "whole.html"]);
    // The other form goes the same way, and one that is refused takes nothing from the first.
    const other = join(papers, "whole.age");
    writeFileSync(other, "Somebody else's.");
    await window.click(the("save-other-form"));
    await saveAs(other);
    await window.find("[data-testid=trouble][data-code=file-exists]");
    await window.see(the("phrase"), /-/);
    await inOrder(window, "the other form under a name that is taken");
    await window.click(the("save-other-form"));
    await saveAs(null);
    await window.see(the("sealed-other-said"), /^Nothing was saved\.$/);
    await window.click(the("save-other-form"));
    // A name without its ending gets it: nothing else would open the file.
    await saveAs(join(papers, "free"));
    await window.see(the("sealed-other-said"), /free\.age/);
    assert.equal(readFileSync(other, "utf8"), "Somebody else's.");
    const [{ files }] = await ask(window, "brought");
    assert.deepEqual(files.map(({ form }) => form), ["page", "age"]);
    // The list is written a moment after the dialog: by now it would be.
    const list = readFileSync(recent, "utf8");
    assert.match(list, /recipe\.txt/, "what other programs had open is listed still");
    assert.doesNotMatch(list, /papers|whole|Dropbox/, "and nothing of ours");

  }));

test("a lock over the dialog saves nothing, and one while sealing leaves no file of which nobody was told the phrase", () =>
  live(async ({ home, start }) => {
    const papers = join(home, "papers");
    mkdirSync(papers);
    let window = await start();
    await readyToSeal(window);
    await window.click(the("seal"));
    await lockOverDialog();
    await window.ended();
    assert.deepEqual(readdirSync(papers), []);

    window = await start();
    await offer(window, SENTENCE);
    await atTheDesk(window);
    await prepare(window);
    await toStep(window, "page");
    await asFile(window);
    await window.click(the("seal"));
    await saveAs(join(papers, "page.html"));
    await window.run("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true, bubbles: true }))");
    await window.ended();
    assert.deepEqual(readdirSync(papers), []);

    window = await start();
    await offer(window, SENTENCE);
    await atTheDesk(window);
    assert.deepEqual(await ask(window, "brought"), []);
  }));

test("a drive that is full and one that is read-only are told, and hold nothing half-written", { skip: needsRoot }, () =>
  live(async ({ home, start }) => {
    const window = await start();
    await readyToSeal(window);
    await onASmallDrive(home, 0.03, async (full) => {
      await refused(window, join(full, "page.html"), "no-room-there");
      await inOrder(window, "no room for a sealed file");
      assert.deepEqual(readdirSync(full), []);
      // The control: what is small enough fits.
      writeFileSync(join(full, "small"), "This does.");
    });
    await onASmallDrive(home, 1, (closed) => refused(window, join(closed, "page.html"), "place-read-only"), "ro");
    await inOrder(window, "a place that is read-only");
    assert.deepEqual(await ask(window, "brought"), []);
    await sealInto(window, join(home, "page.html"));
  }));
