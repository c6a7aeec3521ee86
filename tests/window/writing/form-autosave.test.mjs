// What is typed into the small forms beside the notes, and neither kept nor left when the person goes or the notebook locks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, lock, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { ask, justWrite, laidIn, put } from "../support/writing-actions.mjs";

const value = (window, css) => window.run("return document.querySelector(arguments[0])?.value", css);
const stands = (window, css, words) => until(async () => assert.equal(await value(window, css), words));
const gone = (window, name) => until(async () => assert.ok(!(await window.isThere(the(name))), `${name} is there`));

/** Locks in the same moment in which something was typed, and comes back. */
async function lockAndComeBack(window, start) {
  await lock(window);
  const again = await start();
  await offer(again, SENTENCE);
  await atTheDesk(again);
  return again;
}

test("a limit that is being written is there again after going elsewhere and after locking, until it is kept", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await justWrite(window, "A long day.");
    await window.click(the("to-limits"));
    await window.click(the("limit-new"));
    await put(window, the("plan-text"), "No calls on my day off");
    await window.click(the("nav-today"));
    await window.see(the("not-kept-elsewhere"), /Something is not kept yet/);
    await inOrder(window, "Today with a limit that is not kept yet");
    await window.click(the("not-kept-go-on"));
    await window.find(the("not-kept-yet"));
    await stands(window, the("plan-text"), "No calls on my day off");
    await inOrder(window, "a limit as it was left");
    await put(window, the("plan-text"), "No calls on my day off, and no messages");
    window = await lockAndComeBack(window, start);
    await window.click(the("not-kept-go-on"));
    await stands(window, the("plan-text"), "No calls on my day off, and no messages");
    await window.click(the("limit-keep"));
    await window.see(the("limit-1"), /and no messages/);
    await window.click(the("nav-today"));
    await window.see(the("my-limits"), /No calls on my day off/);
    await gone(window, "not-kept-elsewhere");

    // Thrown away, nothing of it comes back.
    await window.click(the("to-limits"));
    await window.click(`${the("limit-1")} ${the("limit-edit")}`);
    await put(window, the("plan-name"), "Days off");
    await inOrder(window, "a limit with something typed");
    // It can wait while the others are looked at.
    await window.click(the("limit-later"));
    await window.find(the("limits"));
    await window.click(`${the("limit-1")} ${the("limit-edit")}`);
    await stands(window, the("plan-name"), "Days off");
    await window.click(the("limit-throw-away"));
    await window.find(`${the("confirm")}[open]`);
    await inOrder(window, "throwing away what was typed about a limit");
    await window.click(`${the("confirm")}[open] ${the("confirm-yes")}`);
    await window.find(the("limits"));
    await window.click(`${the("limit-1")} ${the("limit-edit")}`);
    await stands(window, the("plan-name"), "");
    assert.ok(!(await window.isThere(the("not-kept-yet"))));

    // Removed for good, it takes along what waits.
    await put(window, the("plan-name"), "Days off");
    await window.click(the("limit-later"));
    await window.click(`${the("limit-1")} ${the("limit-aside")}`);
    await window.click(the("limits-aside"));
    await window.click(the("limit-remove"));
    await window.click(`${the("confirm")}[open] ${the("confirm-yes")}`);
    await gone(window, "limits-aside");
    await window.click(the("nav-today"));
    await window.find(the("my-limits"));
    await gone(window, "not-kept-elsewhere");
    assert.deepEqual((await ask(window, "desk_state")).unkept, {});
  }));

test("what is typed about people, the list, periods, the own sign and words to watch outlives locking", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await laidIn(window, { on: "2026-10-05", form: "just-write", answers: { text: { text: "A long day." } } });
    for (const label of ["My sister", "A friend"])
      await ask(window, "keep_contact", {
        id: null,
        kind: "my_people",
        content: { label, number: "", hours: "", country: null, instead_of: null, hidden: false, checked_on: null },
      });
    await window.click(the("nav-settings"));
    await window.click(the("phase-new"));
    await put(window, the("phase-label"), "The house by the river");
    await put(window, the("own-sign"), "I stop answering");
    await put(window, the("own-word-new-watch"), "riverside");
    await window.click(the("help-now"));
    const mine = the("contacts-my_people");
    await window.see(mine, /My sister[\s\S]*A friend/);
    await window.click(`${mine} ${the("contact-change")}`);
    await put(window, `${mine} li:first-child ${the("contact-hours")}`, "evenings");
    // The second one is opened beside the first.
    await window.click(`${mine} li:last-child ${the("contact-change")}`);
    await put(window, `${mine} li:last-child ${the("contact-number")}`, "600 300 400");
    await stands(window, `${mine} li:first-child ${the("contact-hours")}`, "evenings");
    await window.click(the("nav-today"));
    await put(window, the("talk-new"), "Calls after fi");
    window = await lockAndComeBack(window, start);

    await stands(window, the("talk-new"), "Calls after fi");
    await window.see(the("waiting"), /Something is not kept yet/);
    await inOrder(window, "Today with everything that is not kept yet");
    await window.click(the("not-kept-go-on"));
    await stands(window, `${mine} li:first-child ${the("contact-hours")}`, "evenings");
    await stands(window, `${mine} li:last-child ${the("contact-number")}`, "600 300 400");
    await inOrder(window, "two people being changed, as they were left");
    await window.click(`${mine} li:last-child ${the("contact-keep")}`);
    await window.see(`${mine} li:last-child`, /A friend[\s\S]*600 300 400/);
    await window.click(`${mine} li:first-child ${the("contact-throw-away")}`);
    await window.click(`${the("confirm")}[open] ${the("confirm-yes")}`);
    await gone(window, "contact-editing");
    await window.click(the("help-now-close"));

    await window.click(the("not-kept-go-on"));
    await stands(window, the("phase-label"), "The house by the river");
    await stands(window, the("own-sign"), "I stop answering");
    await stands(window, the("own-word-new-watch"), "riverside");
    await window.click(the("phase-keep"));
    await window.see(the("periods"), /The house by the river/);
    await window.click(the("own-sign-keep"));
    await window.see(the("own-sign-saved"), /Saved/);
    await window.click(the("nav-today"));
    await window.click(the("not-kept-go-on"));
    await window.click(the("own-word-add-watch"));
    await window.see(the("own-words-watch"), /riverside/);
    // What was typed and taken away again is nothing that waits.
    await put(window, the("own-word-new-watch"), "x");
    await put(window, the("own-word-new-watch"), "");
    await window.click(the("nav-today"));
    await stands(window, the("talk-new"), "Calls after fi");
    // Pressed twice it is added once, and what is typed before it is kept goes on.
    await window.run(
      `const form = document.querySelector(arguments[0]).form; form.requestSubmit(); form.requestSubmit();
       const field = document.querySelector(arguments[0]); field.value = "And who answers then"; field.dispatchEvent(new Event("input", { bubbles: true }))`,
      the("talk-new"),
    );
    await window.see(the("talk-list"), /Calls after fi/);
    await stands(window, the("talk-new"), "And who answers then");
    await window.click(the("talk-add"));
    await window.see(the("talk-list"), /Calls after fi[\s\S]*And who answers then/);
    assert.equal((await ask(window, "talk_items")).length, 2);
    await gone(window, "waiting");
    await stands(window, the("talk-new"), "");
  }));
