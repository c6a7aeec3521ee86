// Two workplaces at once: each note says which of them it is about, and each has a usual range of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, withNotebook } from "../support/actions.mjs";
import { expandDetails, invoke, openForm, readSaved, save, setText, waitForSavedDraft } from "../support/writing-actions.mjs";

const period = (starts_on, ends_on, label) => ({
  id: null,
  starts_on,
  ends_on,
  content: { label, setting: null, hours_band: null, tenure_band: null, has_job_description: null, formerly_treated_here: null },
});

const rate = (window, on, tired, id) =>
  invoke(window, "save_entry", {
    writing: {
      writing: 0,
      draft: null,
      entry: null,
      form: "pulse",
      content: {
        date: { on, precision: "day" },
        share: "private",
        roles: [],
        tags: [],
        answers: { pu1: { number: tired } },
        from: null,
        work_period: { one: id },
      },
    },
  });

const week = (nth) => new Date(Date.UTC(2025, 0, 6 + 7 * nth)).toISOString().slice(0, 10);
const sentence = async (window, workPeriod) => {
  const stretch = { from: null, to: null, work_period: workPeriod };
  const { shown } = await invoke(window, "ratings", { series: null, stretch, notes: "own" });
  return shown.scales[0].sentence;
};

test("each of two workplaces has its own notes and its own usual range", () =>
  withNotebook(async ({ window }) => {
    const keep = (one) => invoke(window, "save_work_period", { phase: one, instead: false });
    const ward = await keep(period("2024-01-01", null, "The ward by the river"));
    const centre = await keep(period("2025-01-01", null, "The day centre"));
    for (let nth = 0; nth < 8; nth += 1) {
      await rate(window, week(nth), 8, ward);
      await rate(window, week(nth), 2, centre);
    }
    assert.match(await sentence(window, ward), /^Your usual range is 6 to 10\./);
    assert.match(await sentence(window, centre), /^Your usual range is 0 to 4\./);

    await openForm(window, "self_rating");
    await window.click(testId("scale-pu1-8"));
    await window.waitForText(testId("workplace"), /Which of your workplaces is this about\?/);
    await window.waitForText(testId("workplace"), /Without a choice it counts for The day centre\./);
    await window.waitForText(testId("workplace"), /The ward by the river[^]*Both, or neither/);
    await checkScreen(window, "which workplace a rating is about");
    await window.click(testId("workplace-1"));
    // It is saved with the draft.
    await waitForSavedDraft(window);
    await window.click(testId("nav-today"));
    await window.click(testId("draft-go-on"));
    await window.find(`${testId("workplace-1")}:checked`);
    await save(window);
    await readSaved(window);
    await window.waitForText(testId("entry-workplace"), /Workplace: The ward by the river/);
  }));

test("one workplace is no question, and a chosen one that does not run is said", () =>
  withNotebook(async ({ window }) => {
    const keep = (one) => invoke(window, "save_work_period", { phase: one, instead: false });
    const ward = await keep(period("2000-01-01", null, "The ward by the river"));
    await rate(window, "2019-01-07", 5, ward);
    await keep(period("2020-01-01", "2020-12-31", "The day centre"));
    await openForm(window, "self_rating");
    await window.click(testId("scale-pu1-8"));
    assert.ok(!(await window.exists(testId("workplace"))), "the day centre has ended");
    await expandDetails(window);
    await setText(window, testId("date-year"), "2020");
    await window.click(testId("workplace-0"));
    assert.equal(await window.text(testId("workplace-elsewhere")), "");
    await setText(window, testId("date-year"), "2015");
    await window.waitForText(testId("workplace-elsewhere"), /The chosen workplace is not one of this day/);
    assert.ok(!(await window.exists(testId("workplace"))));
    await checkScreen(window, "a workplace that is not one of the day");
    await setText(window, testId("date-year"), "2020");
    await window.find(`${testId("workplace-0")}:checked`);
  }));
