// A session from its plan to the next one: agenda, decisions, and an agreement that comes back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, until, waitUntilGone, withNotebook } from "../support/actions.mjs";
import { invoke, openForm, saveNote, setText } from "../support/writing-actions.mjs";

/** Chooses an option of a select, as the keyboard does. */
const select = (window, name, value) =>
  window.execute(
    "const [css, value] = arguments; const field = document.querySelector(css); field.value = value; field.dispatchEvent(new Event('change', { bubbles: true }))",
    testId(name),
    value,
  );

test("a session is planned, filled, held, and its agreement comes back with what blocks it", () =>
  withNotebook(async ({ window }) => {
    await saveNote(window, "The bus was late again.");
    for (const title of ["Calls after five", "A second phone", "The keys"])
      await invoke(window, "add_agenda_item", { content: { title, ask: null, minutes: null }, entries: [] });

    await window.click(testId("nav-supervision"));
    await window.waitForText(testId("session-none"), /No session is planned/);
    await window.click(testId("session-plan"));
    await setText(window, testId("session-minutes"), "60");
    await checkScreen(window, "a session being planned");
    // The form and its content are still there after another screen.
    await window.click(testId("nav-journal"));
    await window.click(testId("nav-supervision"));
    await window.find(testId("session-plan-form"));
    await window.click(testId("session-keep"));
    await window.waitForText(testId("session-1"), /60 minutes/);

    await window.click(testId("agenda-put-all"));
    await window.waitForText(testId("agenda"), /Calls after five[\s\S]*A second phone[\s\S]*The keys/);
    await window.click(`${testId("agenda-3")} ${testId("agenda-up")}`);
    await window.waitForText(testId("agenda"), /Calls after five[\s\S]*The keys[\s\S]*A second phone/);
    await window.click(testId("proposal"));
    await window.waitForText(testId("proposal-lines"), /Arrive[\s\S]*Calls after five[\s\S]*25 min[\s\S]*Agree and close/);
    await window.click(testId("proposal-use"));
    await window.waitForText(testId("agenda-sum"), /40 minutes in all/);
    await checkScreen(window, "the agenda of a session");
    await window.click(testId("nav-today"));
    await window.waitForText(testId("session-soon"), /^Supervision today$/);

    await window.click(testId("session-soon"));
    await window.click(`${testId("session-1")} ${testId("session-record")}`);
    await window.click(testId("session-outcome-yes"));
    await window.click(testId("session-talked-2"));
    await setText(window, testId("session-decisions"), "We look at who answers after five.");
    await select(window, "session-useful", "7");
    await checkScreen(window, "what came of a session");
    await window.click(testId("session-record-keep"));
    await window.waitForText(testId("session-none"), /No session is planned/);
    const { items } = await invoke(window, "sessions");
    assert.deepEqual(items.map(({ done_on, session }) => [done_on !== null, session]), [[true, 1], [false, null], [true, 1]]);

    await window.click(testId("agreement-add"));
    await setText(window, testId("agreement-words"), "Ask for a second phone.");
    await select(window, "agreement-owner", "organisation");
    await window.click(testId("agreement-keep"));
    await window.waitForText(testId("agreement-1"), /Ask for a second phone[\s\S]*organisation/);
    await window.click(testId("agreement-blocked"));
    await setText(window, testId("agreement-blocked-by"), "No money this year.");
    await window.click(testId("agreement-keep"));

    const soon = new Date();
    soon.setHours(12);
    soon.setDate(soon.getDate() + 3);
    const on = soon.toISOString().slice(0, 10);
    await invoke(window, "plan_session", { id: null, plan: { on, at: "14:30", kind: null, minutes: 30 } });
    await window.click(testId("nav-today"));
    const weekday = soon.toLocaleDateString("en", { weekday: "long" });
    await window.waitForText(testId("session-soon"), new RegExp(`^Supervision on ${weekday}$`));
    await window.click(testId("session-soon"));
    await window.waitForText(testId("session-2"), /14:30/);
    await window.waitForText(testId("agreement-blocked-is"), /Blocked: No money this year/);
    await window.click(testId("past-sessions"));
    await window.waitForText(testId("session-1"), /took place[\s\S]*Useful: 7 of 10[\s\S]*We look at who answers/);
    await checkScreen(window, "supervision with a session, an agreement and an earlier session");

    // The quarter is seen in the conditions check, and what is proposed alone is not kept.
    await openForm(window, "conditions_check");
    await window.waitForText(testId("proposed-supervision"), /sessions of the last three months/);
    await until(async () => assert.ok(await window.execute("return document.querySelector('[data-testid=option-supervision-yes]').checked")));
    await window.click(testId("option-supervision-no"));
    await waitUntilGone(window, "proposed-supervision");
  }));
