// The summary editor: recipients, periods, and unfinished summaries that resume.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  checkScreen,
  createNotebook,
  fieldValue,
  replaceText,
  testId,
  unlock,
  until,
  withHome,
  withNotebook,
} from "../support/actions.mjs";
import { saveAs } from "../support/file-dialog.mjs";
import { CONTROL } from "../support/keyboard.mjs";
import {
  THIS_MONTH,
  TODAY,
  chooseFileDelivery,
  clickAll,
  editCopy,
  expand,
  expandAll,
  goToStep,
  leavePhrase,
  openSealedFile,
  openSummary,
  readDocument,
  waitForSavedSummary,
} from "../support/supervision-actions.mjs";
import { fillDrive, skipWithoutRoot, withSmallDrive } from "../support/test-drives.mjs";
import { insertEntry, invoke, readNote, setText } from "../support/writing-actions.mjs";

const RATING = { on: TODAY, form: "pulse", answers: { worked: { choice: "usual" }, pu1: { number: 6 } } };
const CHECK_IN = { on: TODAY, form: "boundary-checkin", answers: { b01: { choice: "held" } } };
const note = (text) => ({ on: TODAY, answers: { text: { text } } });
/** Saves the reflection with these answers instead of the old ones. */
async function replaceAnswers(window, entry, answers) {
  const { content } = (await invoke(window, "entry", { id: entry })).entry;
  await invoke(window, "save_entry", { writing: { draft: null, entry, form: "fp-a", content: { ...content, answers } } });
}

/** Resumes the unfinished summary at the choice of its content. */
async function resumeSummary(window) {
  await window.click(testId("nav-supervision"));
  await window.click(testId("prepare-go-on"));
  await goToStep(window, "what");
}

test("only the four personal sections are folded for a reader with a say", () =>
  withNotebook(async ({ window }) => {
    const text = (field) => ({ [field]: { text: "A line." } });
    const folded = [
      ["moral-note", text("situation")],
      ["event-debrief", { event_kind: { choices: ["threat"] } }],
      ["stigma-note", { stigma_kind: { choices: ["tokenism"] } }],
    ];
    const open = [
      ["just-write", text("text")],
      ["good-moment", text("what")],
      ["conditions-check", { place: { choice: "yes" } }],
      ["se-b", text("p1")],
      ["rp", text("p1")],
    ];
    const ids = {};
    for (const [form, answers] of [...folded, ...open]) ids[form] = await insertEntry(window, { on: TODAY, form, answers });
    await openSummary(window);
    await clickAll(window, "who-manager");
    await goToStep(window, "what");
    await window.find(testId("personal-open"));
    await expandAll(window);
    const isFolded = (id) =>
      window.execute("return document.querySelector(arguments[0]).closest('section:has([data-testid=personal-open])') !== null", testId(`entry-on-${id}`));
    for (const [form] of folded) assert.equal(await isFolded(ids[form]), true, form);
    for (const [form] of open) assert.equal(await isFolded(ids[form]), false, form);
  }));

test("title and personal content depend on the recipient", () =>
  withNotebook(async ({ home, window }) => {
    await insertEntry(window, RATING);
    await insertEntry(window, CHECK_IN);
    const id = await insertEntry(window, note("The kettle again."));
    await openSummary(window);
    for (const [who, title, folded] of [
      ["supervisor_outside", "Notes for supervision", false],
      ["peer", "Notes for a conversation with a peer", false],
      ["supervisor_at_work", "Notes for supervision", true],
      ["manager", "Questions for my manager", true],
    ]) {
      await goToStep(window, "who");
      await clickAll(window, `who-${who}`);
      await goToStep(window, "what");
      assert.equal(await window.exists(testId("personal-open")), folded, who);
      assert.equal(await window.exists(testId("rating-pulse-pu1")), !folded, who);
      // Limits are about the work, and never collapsed.
      assert.ok(await window.exists(testId("limit-b01")), who);
      if (folded) {
        await window.waitForText(testId("personal-about"), /^This person may have a say over your job\.$/);
        await checkScreen(window, `for ${who}`);
        await expand(window, "personal-open");
        await window.find(testId("rating-pulse-pu1"));
      }
      await goToStep(window, "page");
      assert.equal((await readDocument(window, "preview")).title, title);
    }
    await window.waitForText(testId("preview-empty"), /only the cover/);
    // A phrase in digits can be said in every language.
    await goToStep(window, "what");
    await expandAll(window);
    await clickAll(window, `entry-on-${id}`);
    await goToStep(window, "page");
    const seen = await readDocument(window, "preview");
    await chooseFileDelivery(window, { form: "age", phrase: "digits" });
    const path = join(home, "digits.age");
    await window.click(testId("seal"));
    await saveAs(path);
    // Leaving now must not skip the phrase of the file that has just been saved.
    await window.execute("document.querySelector(arguments[0]).click()", testId("nav-journal"));
    await window.find(testId("sealed"));
    const digits = (await window.text(testId("phrase"))).replace(/\s+/g, "");
    assert.match(digits, /^(\d{4}-){5}\d{4}$/);
    await checkScreen(window, "sealed with digits");
    // Leaving the phrase needs a confirmation.
    await window.click(testId("nav-journal"));
    await window.waitForText(testId("sealed-last"), /not shown again/);
    await checkScreen(window, "leaving a phrase");
    await window.click(testId("sealed-stay"));
    await until(async () => assert.ok(!(await window.exists(testId("sealed-last")))));
    assert.equal((await window.text(testId("phrase"))).replace(/\s+/g, ""), digits);
    await leavePhrase(window);
    await window.click(testId("open-sealed"));
    const read = await openSealedFile(window, path, digits.replaceAll("-", ""));
    assert.equal(read.made, seen.made, "opened from the desk");
    const address = await window.execute("return document.querySelector(arguments[0]).src", testId("opened-page"));
    await window.click(testId("opened-close"));
    await window.find(testId("supervision"));
    assert.ok(!(await window.exists("iframe")));
    // Positive control above: this address gave the document until it was closed.
    await window.execute("const frame = document.createElement('iframe'); frame.src = arguments[0]; frame.dataset.testid = 'again'; document.body.append(frame)", address);
    assert.equal(await window.inFrame(testId("again"), () => window.execute("return document.body?.textContent ?? ''")), "");
  }));

test("content outside the period or in the bin is left out", () =>
  withNotebook(async ({ window }) => {
    const id = await insertEntry(window, note("The kettle again."));
    await openSummary(window);
    await clickAll(window, "who-peer");
    await goToStep(window, "what");
    await expand(window, `notes-${THIS_MONTH}`);
    await clickAll(window, `entry-on-${id}`);
    await editCopy(window, id, "text", "A kettle.");
    await goToStep(window, "when");
    const year = Number(TODAY.slice(0, 4));
    await replaceText(window, testId("period-last-year"), String(year - 1));
    await window.waitForText(testId("period-slip"), /comes before the first/);
    await checkScreen(window, "a time that is turned round");
    await window.click(testId("prepare-next"));
    assert.ok(await window.exists(testId("prepare-when")), "nobody goes on with it");
    await replaceText(window, testId("period-first-year"), String(year - 1));
    await goToStep(window, "what");
    await window.find(testId("what-elsewhere"));
    await window.find(testId("what-nothing"));
    await checkScreen(window, "a time that offers nothing");
    await goToStep(window, "page");
    assert.deepEqual((await readDocument(window, "preview")).own, []);
    await goToStep(window, "when");
    await window.click(testId("when-four-weeks"));
    await goToStep(window, "page");
    assert.deepEqual((await readDocument(window, "preview")).own, ["A kettle."]);

    // Answers added to a note later are not selected.
    const reflection = await insertEntry(window, { on: TODAY, form: "fp-a", answers: { p1: { text: "By the lift." } } });
    await goToStep(window, "what");
    await expandAll(window);
    await clickAll(window, `entry-on-${reflection}`);
    await window.find(testId(`words-${reflection}-p1`));
    await waitForSavedSummary(window);
    await replaceAnswers(window, reflection, { p1: { text: "By the lift." }, p2: { text: "Later." } });
    await goToStep(window, "page");
    assert.deepEqual((await readDocument(window, "preview")).own, ["By the lift.", "A kettle."]);

    await readNote(window, "The kettle again");
    await window.click(testId("entry-bin"));
    await window.find(testId("entry-take-back"));
    await openSummary(window);
    await goToStep(window, "page");
    assert.deepEqual((await readDocument(window, "preview")).own, ["By the lift."]);
    await window.click(testId("nav-journal"));
    await window.click(testId("bin-open"));
    await window.click(testId("bin-take-out"));
    await openSummary(window);
    await goToStep(window, "page");
    assert.deepEqual((await readDocument(window, "preview")).own, ["By the lift.", "A kettle."]);
  }));

test("an unfinished summary survives a lock and a power cut", () =>
  withNotebook(async ({ start, window }) => {
    await insertEntry(window, RATING);
    const id = await insertEntry(window, note("Stay five minutes."));
    await openSummary(window);
    await clickAll(window, "who-peer");
    await goToStep(window, "when");
    await clickAll(window, "worked-hardly");
    await goToStep(window, "what");
    await expand(window, `notes-${THIS_MONTH}`);
    await clickAll(window, "rating-pulse-pu1", `entry-on-${id}`);
    await window.click(testId(`words-${id}-text`));
    await window.press("\uE010", ..." And then go.");
    await window.chord(CONTROL, "l").catch(() => {});
    await window.waitForEnd();

    window = await unlock(start);
    await resumeSummary(window);
    assert.equal(await fieldValue(window, testId(`words-${id}-text`)), "Stay five minutes. And then go.");
    await checkScreen(window, "going on with a page");
    await editCopy(window, id, "text", "Stay ten minutes.");
    await waitForSavedSummary(window);
    await window.kill();

    window = await unlock(start);
    await resumeSummary(window);
    assert.equal(await fieldValue(window, testId(`words-${id}-text`)), "Stay ten minutes.");
    assert.ok(await window.execute("return document.querySelector(arguments[0]).checked", testId("rating-pulse-pu1")));
    await goToStep(window, "page");
    const page = await readDocument(window, "preview");
    assert.equal(page.title, "Notes for a conversation with a peer");
    assert.match(page.words, /Worked\s+hardly/);
    assert.deepEqual(page.own, ["Stay ten minutes."]);
    assert.deepEqual(page.lines, ["Tiredness from work (short)"]);
    await goToStep(window, "what");
    await clickAll(window, `entry-as-written-${id}`);
    await until(async () => assert.equal(await fieldValue(window, testId(`words-${id}-text`)), "Stay five minutes."));

    // Discarding needs a confirmation, and leaves the note.
    await window.click(testId("prepare-throw-away"));
    await checkScreen(window, "throwing a page away");
    await window.click(testId("confirm-no"));
    assert.ok(await window.exists(testId("prepare-what")));
    await window.click(testId("prepare-throw-away"));
    await window.click(testId("confirm-yes"));
    await window.find(testId("supervision"));
    await window.find(testId("prepare"));
    assert.ok(!(await window.exists(testId("prepare-go-on"))));
    await window.click(testId("nav-journal"));
    await window.waitForText(testId("entries"), /Stay five minutes\./);
  }));

test("a full drive keeps the editor open with its text", { skip: skipWithoutRoot }, () =>
  withHome(async ({ home, start }) => {
    await withSmallDrive(home, 6, async (drive) => {
      const args = ["--data", join(drive, "data")];
      let window = await start(...args);
      await createNotebook(window);
      const id = await insertEntry(window, note("A note."));
      await openSummary(window);
      await clickAll(window, "who-peer");
      await goToStep(window, "what");
      await expand(window, `notes-${THIS_MONTH}`);
      await clickAll(window, `entry-on-${id}`);
      await window.find(testId(`words-${id}-text`));
      await waitForSavedSummary(window);
      fillDrive(join(drive, "filler"));
      const words = `In the copy. ${"All of it is still here. ".repeat(2000)}`;
      await setText(window, testId(`words-${id}-text`), words);
      await window.waitForText(testId("trouble-happened"), /./);
      await window.waitForText(testId("prepare-saved"), /Not saved in the notebook yet/);
      await checkScreen(window, "a full drive while a page is prepared");
      for (const away of ["nav-today", "prepare-stop"]) {
        await window.click(testId(away));
        await window.find(testId("not-saved"));
        assert.equal(await fieldValue(window, testId(`words-${id}-text`)), words, away);
      }
      await checkScreen(window, "leaving a page that is not saved");

      rmSync(join(drive, "filler"));
      await waitForSavedSummary(window);
      assert.ok(!(await window.exists(testId("trouble"))));
      await window.kill();
      window = await unlock(start, ...args);
      await resumeSummary(window);
      assert.equal(await fieldValue(window, testId(`words-${id}-text`)), words);
    });
  }));
