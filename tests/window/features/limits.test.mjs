// My limits, from a check-in to a question about the workplace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, live, makeNotebook, the, until } from "../support/actions.mjs";
import { ask, begin, choose, keep, laidIn, put } from "../support/writing-actions.mjs";

/** What holds the focus. */
const holder = (window) => window.run("return document.activeElement.dataset.testid ?? document.activeElement.tagName");
const focused = (window, name) => until(async () => assert.equal(await holder(window), name));

test("a limit is adopted from the check-in with one tap, put into one's own words, and looked at with one tap", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "boundary_checkin");
    await window.click(the("make-limit-l-phone"));
    await window.see(the("is-limit-l-phone"), /One of my limits/);
    await focused(window, "is-limit-l-phone");
    await choose(window, { b02: "held" });
    await inOrder(window, "a check-in with one of my limits");
    await keep(window);
    await window.click(the("kept-today"));
    await window.see(the("my-limits"), /Calls and messages/);
    await window.click(the("tap-bent_on_purpose"));
    await window.see(the("limit-tapped"), /Bent on purpose/);
    await focused(window, "limit-take-back");
    await inOrder(window, "Today with a limit and the list to talk about");
    await window.click(the("limit-take-back"));
    await window.find(the("tap-held"));
    await window.click(the("tap-held"));
    await window.find(the("limit-tapped"));

    await window.click(the("to-limits"));
    await window.find(the("limits"));
    await window.see(the("limit-strip"), /kept 1/);
    await window.click(the("limit-starters"));
    await window.find(the("adopt-l-takeback"));
    await inOrder(window, "my limits with those to begin with");
    await window.click(the("adopt-l-takeback"));
    await until(async () => assert.ok(!(await window.isThere(the("adopt-l-takeback")))));
    assert.match(await holder(window), /^adopt-/, "the next of those to begin with");
    await window.click(`${the("limit-1")} ${the("limit-edit")}`);
    await put(window, the("plan-text"), "The phone stays in the drawer until I am back.");
    await window.click(the("limit-firmness-flexible_with_condition"));
    await put(window, the("plan-flexible_if"), "somebody waits at the hospital");
    await inOrder(window, "a limit being changed");
    await window.click(the("limit-keep"));
    await window.see(the("limit-1"), /stays in the drawer[\s\S]*waits at the hospital/);
    await window.click(`${the("limit-2")} ${the("limit-aside")}`);
    await window.find(the("limits-aside"));
    await inOrder(window, "my limits with one put aside");
  }));

test("a limit without a real choice three times becomes a question about the workplace on the list to talk about", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await ask(window, "adopt_limit", { starter: "l-hours" });
    for (const on of ["2026-10-05", "2026-10-12"])
      await laidIn(window, { on, form: "boundary-checkin", answers: { b01: { choice: "pushed" } } });
    await begin(window, "boundary_checkin");
    await choose(window, { b01: "pushed" });
    await keep(window);
    await window.see(the("limit-raise"), /Lately you often had no real choice with this one/);
    await inOrder(window, "the question about the workplace");
    await window.click(the("limit-raise-add"));
    await window.see(the("limit-raise"), /On your list/);
    await focused(window, "limit-raise-added");
    await window.click(the("kept-today"));
    await window.see(the("talk-list"), /A question about the workplace: Hours/);
    assert.ok(!(await window.isThere(the("limit-raise"))), "it is on the list already");
    const [item] = await ask(window, "talk_items");
    assert.equal(item.entries.length, 3);
    await window.click(the("talk-change"));
    await put(window, the("talk-minutes"), "15");
    await inOrder(window, "something to talk about, being changed");
    await window.click(the("talk-keep"));
    await window.see(the("talk-list"), /15 min/);
    await window.click(the("talk-entry"));
    await window.find(the("entry"));
    await window.click(the("nav-today"));
    await window.click(the("talk-finish"));
    await window.find(the("talk-done"));
  }));
