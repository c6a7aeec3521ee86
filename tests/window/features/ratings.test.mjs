// Ratings over time: a number in its place, the pictures, a time that was chosen, and drift.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, until, withNotebook } from "../support/actions.mjs";
import { insertEntry, openForm, returnToToday, save, selectOption } from "../support/writing-actions.mjs";

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** The day so many weeks ago. */
const weeksAgo = (weeks) => new Date(Date.now() - weeks * WEEK).toISOString().slice(0, 10);

test("ratings are seen over time, against a time that was chosen", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("first-others"));
    // Eight quiet weeks, then six that are not.
    for (let nth = 0; nth < 14; nth += 1) {
      const tired = nth < 8 ? 2 : 8;
      await insertEntry(window, { on: weeksAgo(15 - nth), form: "pulse", answers: { pu1: { number: tired } } });
    }
    await openForm(window, "self_rating");
    await window.click(testId("scale-pu1-8"));
    await save(window);
    await window.waitForText(testId("place-pu1"), /^More than is usual for you\.$/);
    await checkScreen(window, "a rating in its place");
    await returnToToday(window);

    await window.click(testId("nav-looking-back"));
    await window.click(testId("looking-back-ratings"));
    await window.waitForText(testId("sentence-pu1"), /^Your usual range is 0 to 4\. .*Your last answers are different/);
    const rings = () => window.execute(`return document.querySelectorAll('${testId("chart-pu1")} .ring').length`);
    assert.equal(await rings(), 7);
    await window.click(testId("chart-pu1-table"));
    await window.waitForText(testId("chart-pu1"), /more than usual/);
    await window.click(testId("drift"));
    await window.waitForText(testId("drift-pu1"), /has tended upward\.$/);

    await window.click(testId("reference"));
    await window.waitForText(testId("reference-now"), /first answers/);
    const [year, month, day] = weeksAgo(7).split("-").map(Number);
    await window.execute(
      `const year = document.querySelector('${testId("reference-from-year")}'); year.value = '${year}';
       year.dispatchEvent(new Event("input", { bubbles: true }))`,
    );
    await selectOption(window, testId("reference-from-month"), String(month));
    await selectOption(window, testId("reference-from-day"), String(day));
    await window.click(testId("reference-choose"));
    await window.waitForText(testId("sentence-pu1"), /^Your usual range is 6 to 10\. .*the time chosen for it\.$/);
    await until(async () => assert.equal(await rings(), 8));
    await checkScreen(window, "ratings against a chosen time");
    await window.click(testId("reference-remove"));
    await window.waitForText(testId("sentence-pu1"), /^Your usual range is 0 to 4\./);
  }));
