// Work periods and the early sign.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, until, withNotebook } from "../support/actions.mjs";
import { chooseOptions, invoke, openForm, readSaved, save, setText } from "../support/writing-actions.mjs";

test("work periods and the early sign are asked for and saved", () =>
  withNotebook(async ({ start, window }) => {
    await window.click(testId("first-others"));
    await window.click(testId("door-self_rating"));
    await window.click(testId("scale-pu1-6"));
    await save(window);
    await window.find(testId("where-i-work"));
    await window.find(testId("phase-setting-community"));
    await checkScreen(window, "where I work, asked once");
    await window.click(testId("where-i-work-later"));
    await until(async () => assert.ok(!(await window.exists(testId("where-i-work")))));
    await openForm(window, "self_rating");
    // A rating this close to the last one is announced, with its date, before it is filled in.
    await window.waitForText(testId("interval"), /The last one that counts is from .*\d{4}\. .*stays out of your usual range\. That needs \d+ days/);
    await window.click(testId("scale-pu1-5"));
    await save(window);
    assert.ok(!(await window.exists(testId("where-i-work"))), "put off, it is not asked again");

    await window.click(testId("nav-settings"));
    await window.click(testId("phase-new"));
    await window.click(testId("phase-setting-inpatient"));
    await setText(window, testId("phase-label"), "The ward by the river");
    assert.ok(!(await window.exists(testId("phase-formerly"))), "asked only where a period is edited");
    await checkScreen(window, "a new period");
    await window.click(testId("phase-keep"));
    await window.waitForText(testId("periods"), /The ward by the river/);
    await window.click(testId("phase-edit"));
    await window.find(testId("phase-formerly-yes"));
    await window.click(testId("phase-formerly-yes"));
    await checkScreen(window, "a period being edited");
    await window.click(testId("phase-keep"));
    await window.find(testId("phase-new"));
    await window.click(testId("phase-new"));
    await window.waitForText(testId("phase-instead"), /Your usual range starts again with it/);
    await window.click(testId("phase-keep"));
    await until(async () => assert.equal((await invoke(window, "work_periods")).phases.length, 2));
    const { phases } = await invoke(window, "work_periods");
    assert.deepEqual(
      phases.map(({ content, ends_on }) => [content.label, ends_on !== null, content.formerly_treated_here]),
      // Both start today: the first cannot end before it starts, so it stays open.
      [["", false, null], ["The ward by the river", false, "yes"]],
    );

    await setText(window, testId("own-sign"), "I stop answering my sister's messages.");
    await window.click(testId("own-sign-keep"));
    await window.waitForText(testId("own-sign-saved"), /Saved/);
    await checkScreen(window, "periods of work in Settings");
    await openForm(window, "self_rating", "full");
    await window.waitForText(testId("section-own-sign"), /I stop answering my sister's messages/);
    assert.ok(!(await window.exists(testId("own-sign-offer"))));
    await chooseOptions(window, { own_sign: "3", ex1: "1", ex2: "1", ex3: "1" });
    await checkScreen(window, "a rating with the own sentence");
    await save(window);
    await readSaved(window);
    await window.waitForText(testId("answer-own_sign"), /Mostly/);
  }));
