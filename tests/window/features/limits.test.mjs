// Limits, from a check-in to a question about the workplace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, until, withNotebook } from "../support/actions.mjs";
import { focusedName, waitForFocus } from "../support/keyboard.mjs";
import { chooseOptions, insertEntry, invoke, openForm, returnToToday, save, setText } from "../support/writing-actions.mjs";

test("a limit is adopted in a check-in, reviewed and edited", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "boundary_checkin");
    assert.ok(!(await window.exists(testId("make-limit-l-phone"))), "offered once, below the lines");
    await window.click(testId("adopt-lines"));
    await window.click(testId("make-limit-l-phone"));
    await window.waitForText(testId("is-limit-l-phone"), /One of my limits/);
    await waitForFocus(window, /^is-limit-l-phone$/);
    await chooseOptions(window, { b02: "held" });
    await checkScreen(window, "a check-in with one of my limits");
    await save(window);
    await returnToToday(window);
    await window.waitForText(testId("my-limits"), /Calls and messages/);
    assert.ok(!(await window.exists(testId("tap-held"))), "it is not due, so it is one line");
    await window.click(testId("open-limit-1"));
    await window.click(testId("tap-bent_on_purpose"));
    await window.waitForText(testId("limit-tapped"), /Bent on purpose/);
    await waitForFocus(window, /^limit-take-back$/);
    await checkScreen(window, "Today with a limit and the list to talk about");
    await window.click(testId("limit-take-back"));
    await window.find(testId("tap-held"));
    await window.click(testId("tap-held"));
    await window.find(testId("limit-tapped"));

    await window.click(testId("to-limits"));
    await window.find(testId("limits"));
    await window.waitForText(testId("limit-strip"), /kept 1/);
    await window.click(testId("limit-starters"));
    await window.find(testId("adopt-l-takeback"));
    await checkScreen(window, "my limits with those to begin with");
    await window.click(testId("adopt-l-takeback"));
    await until(async () => assert.ok(!(await window.exists(testId("adopt-l-takeback")))));
    assert.match(await focusedName(window), /^adopt-/, "the next of those to begin with");
    await window.click(`${testId("limit-1")} ${testId("limit-edit")}`);
    await setText(window, testId("plan-text"), "The phone stays in the drawer until I am back.");
    await window.click(testId("limit-firmness-flexible_with_condition"));
    await setText(window, testId("plan-flexible_if"), "somebody waits at the hospital");
    await checkScreen(window, "a limit being changed");
    await window.click(testId("limit-keep"));
    await window.waitForText(testId("limit-1"), /stays in the drawer[\s\S]*waits at the hospital/);
    await window.click(`${testId("limit-2")} ${testId("limit-aside")}`);
    await window.find(testId("limits-aside"));
    await checkScreen(window, "my limits with one put aside");
  }));

test("a limit overridden three times becomes an agenda item", () =>
  withNotebook(async ({ window }) => {
    await invoke(window, "adopt_limit", { starter: "l-hours" });
    for (const on of ["2026-10-05", "2026-10-12"])
      await insertEntry(window, { on, form: "boundary-checkin", answers: { b01: { choice: "pushed" } } });
    await openForm(window, "boundary_checkin");
    await chooseOptions(window, { b01: "pushed" });
    await save(window);
    await window.waitForText(testId("limit-raise"), /Lately there was often no real choice with this one/);
    await checkScreen(window, "the question about the workplace");
    await window.click(testId("limit-raise-add"));
    await window.waitForText(testId("limit-raise"), /On your list/);
    await waitForFocus(window, /^limit-raise-added$/);
    await returnToToday(window);
    await window.waitForText(testId("talk-list"), /A question about the workplace: Hours/);
    assert.ok(!(await window.exists(testId("limit-raise"))), "it is on the list already");
    const [item] = await invoke(window, "agenda_items");
    assert.equal(item.entries.length, 3);
    await window.click(testId("talk-change"));
    await setText(window, testId("talk-minutes"), "15");
    await checkScreen(window, "something to talk about, being changed");
    await window.click(testId("talk-keep"));
    await window.waitForText(testId("talk-list"), /15 min/);
    await window.click(testId("talk-entry"));
    await window.find(testId("entry"));
    await window.click(testId("nav-today"));
    await window.click(testId("talk-finish"));
    await window.find(testId("talk-done"));
  }));
