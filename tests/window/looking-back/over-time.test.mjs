// Looking back: it joins the navigation, and each part is a sentence, a picture and a table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, until, withNotebook } from "../support/actions.mjs";
import { invoke } from "../support/writing-actions.mjs";

/** The parts, each with what stands in its sentence and in its table. */
const PARTS = [
  ["limits", /Limits came up 12 times: kept 6/, "limits-1", /Calls and messages/],
  ["roles", /6 notes name a role or a tension\./, "roles-1", /Torn between the person and the team/],
  ["weighed", /6 notes\. What stood in the way: in the team in 6 notes/, "weighed-1", /hierarchy|In the team/],
  ["conditions", /Looked at in 2 quarters/, "conditions-1", /I have a place to work\./],
];

/** Keeps an entry, as the front end does. */
const keep = (window, on, form, answers) =>
  invoke(window, "save_entry", {
    writing: {
      writing: 0,
      draft: null,
      entry: null,
      form,
      content: { date: { on, precision: "day" }, share: "private", roles: [], tags: [], answers, from: null },
    },
  });

const period = (starts_on, ends_on, label) => ({
  id: null,
  starts_on,
  ends_on,
  content: { label, setting: null, hours_band: null, tenure_band: null, has_job_description: null, formerly_treated_here: null },
});

/** A year of entries: a hospital until June, a community team after it. */
async function writeOneYear(window) {
  await invoke(window, "adopt_limit", { starter: "l-phone" });
  await invoke(window, "save_work_period", { phase: period("2025-01-01", "2025-06-30", "The ward by the river"), instead: false });
  await invoke(window, "save_work_period", { phase: period("2025-07-01", null, "Community team"), instead: false });
  for (let month = 1; month <= 12; month += 1) {
    const on = `2025-${String(month).padStart(2, "0")}-10`;
    await keep(window, on, "boundary-checkin", { b02: { choice: month <= 6 ? "pushed" : "held" } });
    if (month % 2 === 0) {
      await keep(window, on, "fp-a", { p1: { text: "One line." }, tension: { choices: ["loyalty", "identity"] } });
      await keep(window, on, "moral-note", {
        strength_then: { number: 8 },
        strength_now: { number: 4 },
        obstacles: { choices: ["hierarchy"] },
      });
    }
  }
  for (const on of ["2025-03-01", "2025-09-01"]) await keep(window, on, "conditions-check", { place: { choice: "partly" } });
}

const chosen = (window, name, value) =>
  window.execute(
    "const one = document.querySelector(arguments[0]); one.value = arguments[1]; one.dispatchEvent(new Event('change', { bubbles: true }))",
    testId(name),
    value,
  );

test("what was written comes back as something to see", () =>
  withNotebook(async ({ window }) => {
    assert.ok(!(await window.exists(testId("nav-looking-back"))), "there is nothing to look back at yet");
    await writeOneYear(window);
    // Today finds out.
    await window.click(testId("nav-journal"));
    await window.click(testId("nav-today"));
    await window.click(testId("nav-looking-back"));
    await window.find(testId("looking-back"));
    for (const [part, sentence, chart, cell] of PARTS) {
      await window.click(testId(`looking-back-${part}`));
      await window.waitForText(testId(`over-time-${part}-sentence`), sentence);
      await window.find(`${testId(`over-time-${chart}-picture`)} svg g.point`);
      await window.click(testId(`over-time-${chart}-table`));
      await window.waitForText(testId(`over-time-${chart}`), cell);
      await checkScreen(window, `looking back, ${part}`);
    }

    await window.click(testId("looking-back-limits"));
    await chosen(window, "stretch-kind", "work-period");
    await window.waitForText(testId("stretch-told"), /Shown: Community team/);
    await window.waitForText(testId("over-time-limits-sentence"), /came up 6 times: kept 6\./);
    // The two jobs beside each other, without a verdict.
    const { work_periods } = await invoke(window, "stretch_choices", { notes: "own" });
    await chosen(window, "stretch-beside", String(work_periods[1].id));
    await window.waitForText(testId("beside-it"), /The ward by the river/);
    await window.waitForText(testId("beside-it"), /came up 6 times: no real choice 6\./);
    await checkScreen(window, "looking back, two jobs");
    await chosen(window, "stretch-beside", "0");

    await chosen(window, "stretch-kind", "quarter");
    await window.waitForText(testId("stretch-told"), /1 October 2025 to 31 December 2025/);
    await window.waitForText(testId("over-time-limits-sentence"), /came up 3 times: kept 3\./);

    // Days that do not fit change nothing.
    await chosen(window, "stretch-kind", "days");
    await chosen(window, "stretch-to-month", "1");
    await window.waitForText(testId("stretch-slip"), /The first day comes after the last one/);
    await window.waitForText(testId("stretch-told"), /1 October 2025 to 31 December 2025/);
    await checkScreen(window, "looking back, days that do not fit");
    await chosen(window, "stretch-from-month", "1");
    await window.waitForText(testId("stretch-told"), /1 January 2025 to 31 January 2025/);
    await window.waitForText(testId("over-time-limits-sentence"), /came up 1 time: no real choice 1\./);

    // The part and the stretch outlive the screen.
    await window.click(testId("nav-today"));
    await window.click(testId("nav-looking-back"));
    await window.waitForText(testId("over-time-limits-sentence"), /came up 1 time/);
    await window.waitForText(testId("stretch-told"), /1 January 2025 to 31 January 2025/);
    await until(async () => assert.equal(await window.exists(testId("stretch-slip")), true));
  }));
