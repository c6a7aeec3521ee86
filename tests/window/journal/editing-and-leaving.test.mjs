// Editing and leaving notes: choices hold, drafts resume, and what is seen is what is saved.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, listItems, testId, until, withNotebook } from "../support/actions.mjs";
import {
  expandDetails,
  invoke,
  newestEntryId,
  openForm,
  openJournal,
  openNote,
  readNote,
  readSaved,
  save,
  saveNote,
  setText,
  waitForSavedDraft,
} from "../support/writing-actions.mjs";

const TAB = "\uE004";
const ENTER = "\uE007";

const sharingStatusOf = async (window, id) => (await invoke(window, "entry", { id })).entry.content.share;
const goBack = (window) => window.click(testId("entry-back"));

/** Starts counting the calls of `command`. */
const countCalls = (window, command) =>
  window.execute(
    "const [command] = arguments; const send = window.fetch; window.asked = 0; window.fetch = (to, how) => { if (String(to).endsWith('/' + command)) window.asked += 1; return send(to, how); }",
    command,
  );
const numberOfCalls = (window) => window.execute("return window.asked");

/** Makes a command fail as on a full drive, until `window.room` is true. */
const failWithoutRoom = (window, command) =>
  window.execute(
    "const [command] = arguments; const send = window.fetch; window.asked = 0; window.room = false; window.fetch = (to, how) => { if (!String(to).endsWith('/' + command)) return send(to, how); window.asked += 1; return window.room ? send(to, how) : Promise.resolve(new Response(JSON.stringify({ code: 'no-room', place: null, count: null }), { headers: { 'Tauri-Response': 'error', 'content-type': 'application/json' } })); }",
    command,
  );

/**
 * Script that gives the focused element if the bar at the bottom hides it: its name, and both
 * positions. Of a text area, the last line counts, which is the one written in.
 */
const HIDDEN_BY_BAR = `
  const foot = document.querySelector("[data-testid=draft-saved]").parentElement.parentElement;
  const field = document.activeElement;
  if (foot.contains(field)) return [];
  const { top: below, bottom: beyond } = foot.getBoundingClientRect();
  const { top, bottom } = field.getBoundingClientRect();
  const style = getComputedStyle(field);
  const lines = field.localName === "textarea" ? field.value.split("\\n").length : 0;
  const edge = parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth);
  const end = lines > 0 ? Math.min(bottom, top + edge + lines * parseFloat(style.lineHeight)) : bottom;
  return end <= below || top >= beyond ? [] : [field.dataset.testid ?? field.outerHTML, end, below];
`;

test("private stays private when the note is edited right away", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), "About the keys.");
    await expandDetails(window);
    await window.click(testId("share-included"));
    await save(window);
    await readSaved(window);
    const id = await newestEntryId(window);
    assert.equal(await sharingStatusOf(window, id), "included");
    await window.click(testId("share-private"));
    await window.waitForText(testId("share-saved"), /Saved/);
    await window.click(testId("entry-change"));
    await setText(window, testId("text-text"), "About the keys, and the door.");
    await save(window);
    assert.equal(await sharingStatusOf(window, id), "private");
    // The same with an edit that was begun before.
    await readSaved(window);
    await window.click(testId("entry-change"));
    await setText(window, testId("text-text"), "About the keys.");
    await waitForSavedDraft(window);
    await window.click(testId("nav-journal"));
    await openNote(window, "About the keys");
    await window.click(testId("share-candidate"));
    await window.waitForText(testId("share-saved"), /Saved/);
    await window.click(testId("entry-change"));
    await save(window);
    assert.equal(await sharingStatusOf(window, id), "candidate");
  }));

test("a half-typed tag does not prevent saving", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), "The handover again.");
    await expandDetails(window);
    await window.type(testId("tag-new"), "handover");
    // With the focus still in the field: if the button moved between press and release, the click
    // would be lost.
    await window.click(testId("keep"));
    await window.find(testId("kept"));
    const { tags } = (await invoke(window, "entry", { id: await newestEntryId(window) })).entry.content;
    assert.deepEqual(tags, ["handover"]);
  }));

test("going back from a new note shows it in the list", () =>
  withNotebook(async ({ window }) => {
    await saveNote(window, "The first one, about lamps.");
    await openJournal(window);
    await setText(window, testId("search"), "lamps");
    await window.waitForText(testId("search-said"), /One note/);
    // Ctrl N, over search results.
    await window.execute("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }))");
    await setText(window, testId("text-text"), "The second one, about rain.");
    await save(window);
    await readSaved(window);
    await goBack(window);
    await until(async () => assert.ok((await listItems(window, testId("entries"))).some((one) => one.includes("about rain"))));
  }));

test("an edit that was left is shown on the note and resumed", () =>
  withNotebook(async ({ window }) => {
    await saveNote(window, "It was late.");
    await readNote(window, "It was late");
    assert.ok(!(await window.exists(testId("change-waits"))));
    await window.click(testId("entry-change"));
    await setText(window, testId("text-text"), "It was late, and I was tired.");
    await waitForSavedDraft(window);
    await openJournal(window);
    await openNote(window, "It was late");
    await window.waitForText(testId("change-waits"), /unfinished change/);
    await window.waitForText(testId("entry-change"), /^Go on with the change$/);
    await checkScreen(window, "a note of which a change waits");
    await window.click(testId("entry-change"));
    assert.equal((await window.find(testId("text-text")), await window.execute("return document.querySelector(arguments[0]).value", testId("text-text"))), "It was late, and I was tired.");
    await openJournal(window);
    await openNote(window, "It was late");
    await window.click(testId("entry-bin"));
    await window.find(testId("entry-take-back"));
    await checkScreen(window, "a note in the bin of which a change waits");
    await goBack(window);
    await window.click(testId("bin-open"));
    await window.click(testId("bin-remove"));
    await window.waitForText(`${testId("confirm")}[open]`, /There is an unfinished change to it/);
    await checkScreen(window, "removing a note of which a change waits");
    await window.click(`${testId("confirm")}[open] ${testId("confirm-no")}`);
  }));

test("a search ends with its answer", () =>
  withNotebook(async ({ window }) => {
    await saveNote(window, "A note about lamps.");
    await openJournal(window);
    await countCalls(window, "search");
    await setText(window, testId("search"), "lamps");
    await window.waitForText(testId("search-said"), /One note/);
    assert.equal(await numberOfCalls(window), 1, "the control: it is counted");
    // Long enough for several more calls, if it went on.
    const began = Date.now();
    await until(() => assert.ok(Date.now() - began > 1500));
    assert.equal(await numberOfCalls(window), 1);
    await setText(window, testId("search"), "rain");
    await window.waitForText(testId("search-said"), /Nothing found/);
    assert.equal(await numberOfCalls(window), 2);
  }));

test("the bar at the bottom never hides the focused element", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("first-others"));
    await window.click(testId("door-role_reflection"));
    await window.click(testId("choose-fp-a"));
    await window.find(testId("text-p1"));
    await window.click(testId("all-at-once"));
    await setText(window, testId("text-p1"), "Somebody asked.");
    await waitForSavedDraft(window);
    for (let press = 0; press < 14; press += 1) {
      await window.press(TAB);
      await until(async () => assert.deepEqual(await window.execute(HIDDEN_BY_BAR), [], `after ${press + 1} steps`));
    }
    await window.execute("document.querySelector(arguments[0]).focus()", testId("text-p2"));
    for (let line = 0; line < 12; line += 1) {
      await window.press(ENTER);
      await until(async () => assert.deepEqual(await window.execute(HIDDEN_BY_BAR), [], `in line ${line + 2}`));
    }
  }));

test("a draft resumes at the part where it was left", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("first-others"));
    await window.click(testId("door-role_reflection"));
    await window.click(testId("choose-fp-a"));
    await setText(window, testId("text-p1"), "Somebody asked.");
    await waitForSavedDraft(window);
    await window.click(testId("go-on"));
    await window.find(testId("text-p3"));
    await window.click(testId("nav-today"));
    await window.click(testId("draft-go-on"));
    await window.find(testId("text-p3"));
    assert.ok(!(await window.exists(testId("text-p1"))));
  }));

test("an impossible year is reported before saving", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), "Long ago.");
    await expandDetails(window);
    await setText(window, testId("date-year"), "202");
    assert.ok(!(await window.exists(`${testId("date-year")}[aria-invalid]`)), "whoever is typing is not interrupted");
    await window.click(testId("around"));
    await window.click(testId("keep"));
    await window.find(`${testId("date-year")}[aria-invalid]:focus`);
    assert.equal(await window.execute("return document.activeElement.value"), "202", "it stands there as it was typed");
    await checkScreen(window, "a year that cannot be");
    await setText(window, testId("date-year"), "2021");
    await save(window);
    assert.match((await invoke(window, "entry", { id: await newestEntryId(window) })).entry.content.date.on, /^2021-/);
  }));

test("a failed save is retried until it succeeds or is left", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await failWithoutRoom(window, "save_draft");
    await setText(window, testId("text-text"), "A few words.");
    await window.click(testId("nav-journal"));
    await window.waitForText(testId("not-saved"), /./);
    await checkScreen(window, "words that could not be saved");
    await window.execute("window.room = true");
    await waitForSavedDraft(window);
    await until(async () => assert.ok(!(await window.exists(testId("not-saved")))));
    assert.notEqual(await window.execute("return document.activeElement.tagName"), "BODY");

    await window.execute("window.room = false");
    await setText(window, testId("text-text"), "A few words, and these.");
    await window.click(testId("nav-today"));
    await window.click(testId("leave-anyway"));
    await window.click(testId("draft-go-on"));
    await until(async () => assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("text-text")), "A few words."));
    await window.execute("window.room = true; window.asked = 0");
    // Longer than the pause before the next try.
    const began = Date.now();
    await until(() => assert.ok(Date.now() - began > 5000));
    assert.equal(await window.execute("return window.asked"), 0);
    await save(window);
  }));
