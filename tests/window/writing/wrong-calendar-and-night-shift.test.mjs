// A calendar that cannot be right, and a day that ends after midnight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, createNotebook, enterPassphrase, lock, openSettings, PASSPHRASE, testId, waitForDesk, withHome } from "../support/actions.mjs";
import { saveNote, selectOption } from "../support/writing-actions.mjs";

const openNewest = async (window) => {
  await window.click(testId("nav-journal"));
  await window.click(`${testId("entries")} button`);
};

for (const day of ["2250-06-01", "1969-06-01"])
  test(`a notebook opens and keeps with the calendar at ${day}`, () =>
    withHome(async ({ startOn }) => {
      let window = await startOn("2026-11-20");
      await createNotebook(window);
      await saveNote(window, "Kept while the calendar was right.");
      await lock(window);

      window = await startOn(day);
      await enterPassphrase(window, PASSPHRASE);
      await waitForDesk(window);
      await window.waitForText(testId("notice-calendar"), /looks wrong[^]*20 November 2026/);
      await checkScreen(window, "a wrong calendar");
      await saveNote(window, "Kept while it was wrong.");
      await openNewest(window);
      await window.waitForText("main", /20 November 2026/);
      await lock(window);

      window = await startOn("2026-11-21");
      await enterPassphrase(window, PASSPHRASE);
      await waitForDesk(window);
      assert.ok(!(await window.exists(testId("notice-calendar"))), "nothing is said of a calendar that is right");
      await lock(window);
    }));

test("a new notebook can be made with a calendar that is wrong", () =>
  withHome(async ({ startOn }) => {
    const window = await startOn("2250-06-01");
    await createNotebook(window);
    await window.waitForText(testId("notice-calendar"), /1 January 1970/);
    await lock(window);
  }));

test("a note of the night gets the day before until the day ends", () =>
  withHome(async ({ startOn }) => {
    let window = await startOn("2026-10-25 02:30:00");
    await createNotebook(window);
    await saveNote(window, "Before anything was set.");
    await openNewest(window);
    await window.waitForText("main", /25 October 2026/);
    await openSettings(window);
    await selectOption(window, testId("day-ends-at"), "4");
    await window.waitForText(testId("day-end-saved"), /Saved/);
    await checkScreen(window, "settings with the end of the day");
    await saveNote(window, "Still the shift of the 24th.");
    await window.click(testId("nav-journal"));
    await window.waitForText("main", /24 October 2026/);
    await lock(window);

    for (const [time, shown] of [["03:59:30", /31 December 2026/], ["04:00:10", /1 January 2027/]]) {
      window = await startOn(`2027-01-01 ${time}`);
      await enterPassphrase(window, PASSPHRASE);
      await waitForDesk(window);
      await saveNote(window, `At ${time}.`);
      await window.click(testId("nav-journal"));
      await window.waitForText("main", shown);
      await lock(window);
    }
  }));
