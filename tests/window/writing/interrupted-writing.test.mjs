// Drafts survive a power cut, a closed window, a lock and leaving the screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, fieldValue, testId, unlock, withNotebook } from "../support/actions.mjs";
import { prepareCloseButton } from "../support/desktop.mjs";
import { openForm, openJournal, openNote, returnToToday, save, setText, waitForSavedDraft } from "../support/writing-actions.mjs";

const ENTER = "\uE007";

/** Script that appends text; with more script after it, no pause in typing lies between. */
const APPEND = "const [field, words] = [document.querySelector(arguments[0]), arguments[1]]; field.value += words; field.dispatchEvent(new Event('input', { bubbles: true }));";
const typeThen = (window, words, then) => window.execute(`${APPEND} ${then}`, testId("text-text"), words);
const clickScript = (name) => `document.querySelector('${testId(name)}').click();`;

/** Resumes the only draft. Returns its text. */
async function resumeDraft(window) {
  await window.waitForText(testId("waiting"), /^A note is waiting/);
  await window.click(testId("draft-go-on"));
  await window.find(testId("text-text"));
  return fieldValue(window, testId("text-text"));
}

test("a draft is complete after a power cut", () =>
  withNotebook(async ({ start, window }) => {
    await openForm(window, "just_write");
    await window.type(testId("text-text"), `She said: stay five minutes longer.${ENTER}I stayed.`);
    await waitForSavedDraft(window);
    await window.kill();

    window = await unlock(start);
    await checkScreen(window, "a note that is waiting");
    assert.equal(await resumeDraft(window), "She said: stay five minutes longer.\nI stayed.");
    await checkScreen(window, "going on with a draft");
    await save(window);
    await returnToToday(window);
    await window.find(testId("today"));
    assert.ok(!(await window.exists(testId("waiting"))));
    // An edit is a draft as well, and the note stays as it was until the edit is saved.
    await openJournal(window);
    await openNote(window, "stay five minutes");
    await window.click(testId("entry-change"));
    await window.type(testId("text-text"), " And then I went.");
    await waitForSavedDraft(window);
    await window.kill();

    window = await unlock(start);
    await openJournal(window);
    await openNote(window, "stay five minutes");
    assert.doesNotMatch(await window.waitForText(testId("answers"), /I stayed/), /And then I went/);
    await window.click(testId("entry-change"));
    assert.match((await window.find(testId("text-text")), await fieldValue(window, testId("text-text"))), /And then I went/);
    await checkScreen(window, "going on with a change");
  }));

test("a power cut loses at most two seconds of steady typing", () =>
  withNotebook(async ({ start, window }) => {
    await openForm(window, "just_write");
    // Types the elapsed milliseconds, ten times a second for six seconds.
    await window.execute(
      "const field = document.querySelector(arguments[0]); const began = performance.now(); window.typing = setInterval(() => { field.value += `${Math.round(performance.now() - began)} `; field.dispatchEvent(new Event('input', { bubbles: true })); }, 100)",
      testId("text-text"),
    );
    const typed = async () => (await fieldValue(window, testId("text-text"))).trim().split(" ").map(Number).at(-1);
    let last = 0;
    while (last < 6000) last = await typed();
    await window.kill();
    window = await unlock(start);
    const kept = (await resumeDraft(window)).trim().split(" ").map(Number).at(-1);
    console.log(`typed up to ${last} ms, kept up to ${kept} ms`);
    assert.ok(last - kept <= 2500, `${last - kept} ms of typing are lost`);
  }));

test("closing, locking and leaving keep the last words", () =>
  withNotebook(async ({ start, window }) => {
    await openForm(window, "just_write");
    await typeThen(window, "one ", clickScript("nav-journal"));
    await window.find(testId("journal"));
    await window.click(testId("nav-today"));
    assert.equal(await resumeDraft(window), "one ");
    await typeThen(window, "two ", clickScript("nav-today"));
    await window.find(testId("today"));
    assert.equal(await resumeDraft(window), "one two ");
    await window.execute(`document.dispatchEvent(new KeyboardEvent("keydown", { key: "1", code: "Digit1", ctrlKey: true, bubbles: true }))`);
    await window.find(testId("today"));
    assert.equal(await resumeDraft(window), "one two ");

    await typeThen(window, "three ", clickScript("lock-now")).catch(() => {});
    await window.waitForEnd();
    window = await unlock(start);
    assert.equal(await resumeDraft(window), "one two three ");

    const close = await prepareCloseButton(window);
    await typeThen(window, "four ", "");
    await close();
    await window.waitForEnd();
    window = await unlock(start);
    assert.equal(await resumeDraft(window), "one two three four ");
    // An empty draft is not offered.
    await setText(window, testId("text-text"), "");
    await window.click(testId("leave-draft"));
    await window.find(testId("first-doors"));
    assert.ok(!(await window.exists(testId("waiting"))));
  }));

test("discarding a draft needs a confirmation", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await window.type(testId("text-text"), "Not this.");
    await waitForSavedDraft(window);
    await window.click(testId("throw-away"));
    await checkScreen(window, "throwing a draft away");
    await window.click(testId("confirm-no"));
    assert.equal(await fieldValue(window, testId("text-text")), "Not this.");
    await window.click(testId("throw-away"));
    await window.click(testId("confirm-yes"));
    await window.find(testId("first-doors"));
    assert.ok(!(await window.exists(testId("waiting"))));
  }));
