// Import and export: everything out, sealed, and back in another notebook; notes of other programs in.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, openSettings, replaceText, testId, waitUntilThere, withNotebook } from "../support/actions.mjs";
import { openFile, chooseFolder, saveAs } from "../support/file-dialog.mjs";
import { insertEntry, invoke, openJournal, saveNote } from "../support/writing-actions.mjs";

const SAMPLE = new URL("../../../crates/transfer/tests/samples/day-one.json", import.meta.url).pathname;

/** Opens one of the two screens from Settings. */
async function openFromSettings(window, screen) {
  await openSettings(window);
  await window.click(testId(`to-${screen}`));
  await window.find(testId(screen));
}

/** Chooses a file to bring in. */
async function chooseFile(window, path) {
  await window.click(testId("bring-in-file"));
  await openFile(path);
}

/** The texts of the list of what will not come along. */
const leftOut = (window) => window.text(testId("preview-left"));

test("everything leaves sealed and comes back in another notebook", async () => {
  const folder = mkdtempSync(join(tmpdir(), "inbetween-papers-"));
  const file = join(folder, "papers.zip.age");
  let phrase;
  try {
    await withNotebook(async ({ window }) => {
      await saveNote(window, "The heron stood still.", { tags: ["river"] });
      await insertEntry(window, { on: "2024-02-29", answers: { text: { text: "A day more." } } });
      await invoke(window, "save_early_sign", { sentence: "I stop answering messages." });
      await openFromSettings(window, "take-out");
      await checkScreen(window, "taking everything out");
      await window.click(testId("take-out-save"));
      await saveAs(null);
      await window.waitForText(testId("take-out-nothing"), /^Nothing was saved\.$/);

      // A cloud folder is reported first, and nothing is saved before the answer.
      const cloud = join(folder, "Dropbox");
      mkdirSync(cloud);
      await window.click(testId("take-out-save"));
      await saveAs(join(cloud, "papers.age"));
      await window.waitForText(testId("cloud"), /The file is encrypted/);
      await checkScreen(window, "everything in a cloud folder");
      assert.deepEqual(readdirSync(cloud), []);
      await window.click(testId("cloud-other"));
      await saveAs(file);
      await window.waitForText(testId("taken-out-holds"), /There are 2 notes in it/);
      assert.match(await window.text(testId("taken-out-where")), /papers\.zip\.age/);
      phrase = (await window.waitForText(testId("phrase"), /-/)).replace(/\s+/g, "");
      assert.equal(phrase.split("-").length, 6);
      await checkScreen(window, "everything is saved");
      assert.match(readFileSync(file, "latin1"), /^-----BEGIN AGE ENCRYPTED FILE-----/);
      assert.deepEqual(readdirSync(folder).sort(), ["Dropbox", "papers.zip.age"]);

      // The words are not lost by accident.
      await window.click(testId("nav-today"));
      await window.click(testId("taken-out-stay"));
      await window.waitForText(testId("phrase"), /-/);
      await window.click(testId("taken-out-done"));
      await window.click(testId("taken-out-leave"));
      await window.find(testId("settings"));

      // Open only after a question.
      await window.click(testId("to-take-out"));
      await window.click(testId("take-out-plain"));
      await window.click(testId("take-out-save"));
      await window.click(testId("confirm-no"));
      await window.click(testId("take-out-save"));
      await window.click(testId("confirm-yes"));
      await saveAs(join(folder, "open"));
      await window.find(testId("taken-out"));
      assert.ok(!(await window.exists(testId("phrase"))));
      assert.equal(readFileSync(join(folder, "open.zip"), "latin1").slice(0, 2), "PK");
    });

    await withNotebook(async ({ window }) => {
      await openFromSettings(window, "bring-in");
      await checkScreen(window, "bringing notes in");
      await chooseFile(window, file);
      await window.type(testId("sealed-phrase"), "zoo zone zero zebra youth young");
      await window.click(testId("bring-in-look"));
      await window.find("[data-testid=trouble][data-code=wrong-phrase]");
      await checkScreen(window, "a wrong phrase for everything");
      await replaceText(window, testId("sealed-phrase"), phrase.replaceAll("-", " "));
      await window.click(testId("bring-in-look"));
      await window.waitForText(testId("preview-new"), /^2 notes\.$/);
      assert.match(await window.text(testId("preview-days")), /29 February 2024/);
      assert.match(await leftOut(window), /Whose laptop it was/);
      await checkScreen(window, "what comes back");
      await window.click(testId("import-go"));
      await window.waitForText(testId("brought-in"), /^2 notes were added\.$/);
      await checkScreen(window, "what came back");
      await window.click(testId("import-journal"));
      await window.find(testId("journal"));
      await window.waitForText("main", /The heron stood still/);
      assert.deepEqual((await invoke(window, "filter_choices")).tags, ["river"]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("Day One and a folder of files come in after a preview", () =>
  withNotebook(async ({ home, window }) => {
    await openFromSettings(window, "bring-in");
    // A file that is nothing of the kind changes nothing.
    const nonsense = join(home, "journal.json");
    writeFileSync(nonsense, "{\"entries\": [\n{\"text\": \"cut");
    await chooseFile(window, nonsense);
    await window.find("[data-testid=trouble][data-code=import-damaged]");
    assert.match(await window.text(testId("trouble-place")), /journal\.json, 2:13/);
    await checkScreen(window, "an export that is cut off");

    await chooseFile(window, SAMPLE);
    await window.waitForText(testId("preview-from"), /Day One/);
    await window.waitForText(testId("preview-new"), /^2 notes\.$/);
    assert.match(await window.text(testId("preview-days")), /2019.*2020/);
    for (const said of [/2 pictures/, /times of day/, /1 note without a readable date.*day-one\.json, entries\[2\]/s]) assert.match(await leftOut(window), said);
    await checkScreen(window, "what Day One brings");
    await replaceText(window, testId("import-tag"), "my old journal");
    await window.click(testId("import-go"));
    await window.waitForText(testId("brought-in"), /^2 notes were added\.$/);
    await window.waitForText(testId("brought-in-tag"), /my old journal/);
    assert.ok((await invoke(window, "filter_choices")).tags.includes("my old journal"));

    // Once more, and they are recognised.
    await window.click(testId("transfer-back"));
    await window.click(testId("to-bring-in"));
    await chooseFile(window, SAMPLE);
    await window.waitForText(testId("preview-known"), /^2 notes are already here/);
    await window.find(testId("import-none"));
    await checkScreen(window, "nothing new");
    await window.click(testId("import-another"));

    const folder = join(home, "notes");
    mkdirSync(folder);
    writeFileSync(join(folder, "2021-03-04.md"), "# A walk\n\nBy the <b>river</b>.");
    writeFileSync(join(folder, "picture.png"), "not text");
    await window.click(testId("bring-in-folder"));
    await chooseFolder(folder);
    await window.waitForText(testId("preview-new"), /^1 note\.$/);
    assert.match(await leftOut(window), /1 file that is not text/);
    await window.click(testId("import-go"));
    await window.waitForText(testId("brought-in"), /^1 note was added\.$/);
    await window.click(testId("import-undo"));
    await window.waitForText(testId("import-undone"), /in the bin/);
    await checkScreen(window, "notes that were taken back");
    await openJournal(window);
    await waitUntilThere(window, "bin-open");
    assert.equal((await invoke(window, "bin")).length, 1);
  }));
