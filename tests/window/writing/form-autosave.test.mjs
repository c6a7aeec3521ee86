// Autosave of forms other than notes, when they are left or the notebook locks.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkScreen,
  fieldValue,
  lock,
  testId,
  unlock,
  until,
  waitUntilGone,
  withNotebook,
} from "../support/actions.mjs";
import { insertEntry, invoke, saveNote, setText } from "../support/writing-actions.mjs";

const waitForValue = (window, css, words) => until(async () => assert.equal(await fieldValue(window, css), words));

/** Locks right after typing, and unlocks again. */
async function lockAndUnlock(window, start) {
  await lock(window);
  return unlock(start);
}

test("an unsaved limit survives leaving and locking", () =>
  withNotebook(async ({ start, window }) => {
    await saveNote(window, "A long day.");
    await window.click(testId("to-limits"));
    await window.click(testId("limit-new"));
    await setText(window, testId("plan-text"), "No calls on my day off");
    await window.click(testId("nav-today"));
    await window.waitForText(testId("not-kept-elsewhere"), /Something is not kept yet/);
    await checkScreen(window, "Today with a limit that is not kept yet");
    await window.click(testId("not-kept-go-on"));
    await window.find(testId("not-kept-yet"));
    await waitForValue(window, testId("plan-text"), "No calls on my day off");
    await checkScreen(window, "a limit as it was left");
    await setText(window, testId("plan-text"), "No calls on my day off, and no messages");
    window = await lockAndUnlock(window, start);
    await window.click(testId("not-kept-go-on"));
    await waitForValue(window, testId("plan-text"), "No calls on my day off, and no messages");
    await window.click(testId("limit-keep"));
    await window.waitForText(testId("limit-1"), /and no messages/);
    await window.click(testId("nav-today"));
    await window.waitForText(testId("my-limits"), /No calls on my day off/);
    await waitUntilGone(window, "not-kept-elsewhere");

    // Discarded, it does not come back.
    await window.click(testId("to-limits"));
    await window.click(`${testId("limit-1")} ${testId("limit-edit")}`);
    await setText(window, testId("plan-name"), "Days off");
    await checkScreen(window, "a limit with something typed");
    // It can be left while other limits are open.
    await window.click(testId("limit-later"));
    await window.find(testId("limits"));
    await window.click(`${testId("limit-1")} ${testId("limit-edit")}`);
    await waitForValue(window, testId("plan-name"), "Days off");
    await window.click(testId("limit-throw-away"));
    await window.find(`${testId("confirm")}[open]`);
    await checkScreen(window, "throwing away what was typed about a limit");
    await window.click(`${testId("confirm")}[open] ${testId("confirm-yes")}`);
    await window.find(testId("limits"));
    await window.click(`${testId("limit-1")} ${testId("limit-edit")}`);
    await waitForValue(window, testId("plan-name"), "");
    assert.ok(!(await window.exists(testId("not-kept-yet"))));

    // Deleting the limit deletes the unsaved text as well.
    await setText(window, testId("plan-name"), "Days off");
    await window.click(testId("limit-later"));
    await window.click(`${testId("limit-1")} ${testId("limit-aside")}`);
    await window.click(testId("limits-aside"));
    await window.click(testId("limit-remove"));
    await window.click(`${testId("confirm")}[open] ${testId("confirm-yes")}`);
    await waitUntilGone(window, "limits-aside");
    await window.click(testId("nav-today"));
    await window.find(testId("my-limits"));
    await waitUntilGone(window, "not-kept-elsewhere");
    assert.deepEqual((await invoke(window, "desk_state")).unkept, {});
  }));

test("all small forms survive locking", () =>
  withNotebook(async ({ start, window }) => {
    await insertEntry(window, { on: "2026-10-05", form: "just-write", answers: { text: { text: "A long day." } } });
    for (const label of ["My sister", "A friend"])
      await invoke(window, "save_contact", {
        id: null,
        kind: "my_people",
        content: { label, number: "", hours: "", country: null, instead_of: null, hidden: false, checked_on: null },
      });
    await window.click(testId("nav-settings"));
    await window.click(testId("phase-new"));
    await setText(window, testId("phase-label"), "The house by the river");
    await setText(window, testId("own-sign"), "I stop answering");
    await setText(window, testId("own-word-new-watch"), "riverside");
    await window.click(testId("help-now"));
    const mine = testId("contacts-my_people");
    await window.waitForText(mine, /My sister[\s\S]*A friend/);
    await window.click(`${mine} ${testId("contact-change")}`);
    await setText(window, `${mine} li:first-child ${testId("contact-hours")}`, "evenings");
    // Two forms are open at once.
    await window.click(`${mine} li:last-child ${testId("contact-change")}`);
    await setText(window, `${mine} li:last-child ${testId("contact-number")}`, "600 300 400");
    await waitForValue(window, `${mine} li:first-child ${testId("contact-hours")}`, "evenings");
    await window.click(testId("nav-today"));
    await setText(window, testId("talk-new"), "Calls after fi");
    window = await lockAndUnlock(window, start);

    await waitForValue(window, testId("talk-new"), "Calls after fi");
    await window.waitForText(testId("waiting"), /Something is not kept yet/);
    await checkScreen(window, "Today with everything that is not kept yet");
    await window.click(testId("not-kept-go-on"));
    await waitForValue(window, `${mine} li:first-child ${testId("contact-hours")}`, "evenings");
    await waitForValue(window, `${mine} li:last-child ${testId("contact-number")}`, "600 300 400");
    await checkScreen(window, "two people being changed, as they were left");
    await window.click(`${mine} li:last-child ${testId("contact-keep")}`);
    await window.waitForText(`${mine} li:last-child`, /A friend[\s\S]*600 300 400/);
    await window.click(`${mine} li:first-child ${testId("contact-throw-away")}`);
    await window.click(`${testId("confirm")}[open] ${testId("confirm-yes")}`);
    await waitUntilGone(window, "contact-editing");
    await window.click(testId("help-now-close"));

    await window.click(testId("not-kept-go-on"));
    await waitForValue(window, testId("phase-label"), "The house by the river");
    await waitForValue(window, testId("own-sign"), "I stop answering");
    await waitForValue(window, testId("own-word-new-watch"), "riverside");
    await window.click(testId("phase-keep"));
    await window.waitForText(testId("periods"), /The house by the river/);
    await window.click(testId("own-sign-keep"));
    await window.waitForText(testId("own-sign-saved"), /Saved/);
    await window.click(testId("nav-today"));
    await window.click(testId("not-kept-go-on"));
    await window.click(testId("own-word-add-watch"));
    await window.waitForText(testId("own-words-watch"), /riverside/);
    // Text typed and deleted again is not offered.
    await setText(window, testId("own-word-new-watch"), "x");
    await setText(window, testId("own-word-new-watch"), "");
    await window.click(testId("nav-today"));
    await waitForValue(window, testId("talk-new"), "Calls after fi");
    // Pressed twice it is added once, and text typed meanwhile stays.
    await window.execute(
      `const form = document.querySelector(arguments[0]).form; form.requestSubmit(); form.requestSubmit();
       const field = document.querySelector(arguments[0]); field.value = "And who answers then"; field.dispatchEvent(new Event("input", { bubbles: true }))`,
      testId("talk-new"),
    );
    await window.waitForText(testId("talk-list"), /Calls after fi/);
    await waitForValue(window, testId("talk-new"), "And who answers then");
    await window.click(testId("talk-add"));
    await window.waitForText(testId("talk-list"), /Calls after fi[\s\S]*And who answers then/);
    assert.equal((await invoke(window, "agenda_items")).length, 2);
    await waitUntilGone(window, "waiting");
    await waitForValue(window, testId("talk-new"), "");
  }));
