// Forms: a first note, a boundary check-in, reflections and self-ratings.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkScreen,
  createNotebook,
  lock,
  testId,
  unlock,
  until,
  waitUntilGone,
  waitUntilThere,
  withHome,
  withNotebook,
} from "../support/actions.mjs";
import {
  chooseOptions,
  invoke,
  newestEntryId,
  openForm,
  openJournal,
  openNote,
  readNote,
  readSaved,
  save,
  setText,
} from "../support/writing-actions.mjs";

const isExpanded = (window, name) => window.execute("return document.querySelector(arguments[0]).ariaExpanded === 'true'", testId(name));
const inOneLine = (text) => text.replace(/\s+/g, " ").trim();

test("the recovery sheet is offered after the first note", () =>
  withHome(async ({ start }) => {
    const window = await start();
    await createNotebook(window, { whose: "mine" });
    await window.find(testId("first-doors"));
    assert.deepEqual(
      await window.execute("return [...document.querySelectorAll(arguments[0])].map((door) => door.dataset.testid)", `${testId("first-doors")} [data-testid^=door-]`),
      ["door-just_write", "door-boundary_checkin"],
    );
    assert.ok(!(await window.exists(testId("recovery-card"))), "before anything is kept there is nothing to recover");
    await checkScreen(window, "Today on the first evening");
    await window.click(testId("first-others"));
    await checkScreen(window, "other ways to begin");

    await window.click(testId("door-just_write"));
    await window.waitForText(testId("first-line"), /Leave out names and places/);
    await checkScreen(window, "an empty page");
    await window.type(testId("text-text"), "A long day. The walk home helped.");
    await window.waitForText(testId("draft-saved"), /^Saved\.$/);
    await checkScreen(window, "a page with words");
    await window.click(testId("keep"));
    assert.equal(inOneLine(await window.waitForText(testId("kept-counts"), /Saved/)), "Saved.");
    // No page of its own: one line on Today.
    await window.find(testId("today"));
    await checkScreen(window, "kept");
    await window.waitForText(testId("recovery-card"), /nobody can open this notebook\. Make a recovery sheet\?/);
    assert.ok(!(await window.exists(testId("waiting"))), "what is kept waits for nobody");
    await checkScreen(window, "Today with the recovery card");
    await openForm(window, "just_write");
    assert.ok(!(await window.exists(testId("first-line"))), "said before the first note only");
    await window.click(testId("leave-draft"));
    await window.click(testId("recovery-card-later"));
    await waitUntilGone(window, "recovery-card");
  }));

test("a check-in shows its counts, and its labels after locking", () =>
  withNotebook(async ({ start, window }) => {
    await openForm(window, "boundary_checkin");
    await window.waitForText(testId("lead"), /there is no score/);
    await checkScreen(window, "an empty check-in");
    await chooseOptions(window, { b01: "held", b02: "held", b03: "bent_on_purpose", b04: "held", b10: "held" });
    await window.waitForText(testId("draft-saved"), /^Saved\.$/);
    await waitUntilGone(window, "section-what-played-a-part");
    await chooseOptions(window, { b11: "slipped" });
    await waitUntilThere(window, "section-what-played-a-part");
    await chooseOptions(window, { b11: "did_not_come_up" });
    await waitUntilGone(window, "section-what-played-a-part");
    await chooseOptions(window, { b11: "pushed", driver: "nobody_else_there", whose_limit: "team_or_organisation" });
    assert.ok(!(await isExpanded(window, "unfold-more-lines")));
    await window.click(testId("unfold-more-lines"));
    await waitUntilThere(window, "field-b05");
    await checkScreen(window, "a check-in with all its lines");
    await setText(window, testId("text-next_limit"), "Leaving on time on Thursdays");
    await save(window);
    await until(async () =>
      assert.equal(inOneLine(await window.text(testId("kept-counts"))), "Saved. This time: 4 kept, 1 bent on purpose, 1 with no real choice."),
    );
    await checkScreen(window, "what was counted");
    await readSaved(window);
    await window.find(testId("entry"));
    await lock(window);

    window = await unlock(start);
    await openJournal(window);
    await checkScreen(window, "the journal with one note");
    await openNote(window, "Boundary check-in");
    const answers = inOneLine(await window.waitForText(testId("answers"), /./));
    for (const line of [
      "Finishing work on time Kept",
      "Keeping my private contact details to myself Bent on purpose",
      "Time for something that has nothing to do with work I had no real choice",
      "What played a part? Nobody else was there",
      "One limit I want to look after next Leaving on time on Thursdays",
    ]) assert.ok(answers.includes(line), `${line} is not in: ${answers}`);
    assert.ok(!answers.includes("The way we address each other"), "a line left open is not read");
    await window.waitForText(testId("counts"), /This time: 4 kept/);
    await checkScreen(window, "a check-in to be read");
    await openForm(window, "boundary_checkin");
    assert.ok(await isExpanded(window, "unfold-more-lines"), "unfolding is remembered");
  }));

test("a reflection can stop early or go to the last question", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("first-others"));
    await window.click(testId("door-role_reflection"));
    await window.find(testId("chooser"));
    await checkScreen(window, "the sets of questions");
    await window.click(testId("choose-fp-a"));
    await setText(window, testId("text-p1"), "Somebody asked me for my own number.");
    await checkScreen(window, "a reflection's first questions");
    await waitUntilGone(window, "text-p3");
    await window.click(testId("stop-here"));
    await window.find(testId("kept"));
    const { answers } = (await invoke(window, "entry", { id: await newestEntryId(window) })).entry.content;
    assert.equal(answers.p2, "skipped", "seen and left open");
    assert.deepEqual(["p3", "p4", "p5", "p6", "direction"].map((id) => answers[id]), Array(5).fill("not_shown"));
    await readNote(window, "Between two roles");
    assert.deepEqual(
      await window.execute("return [...document.querySelectorAll(arguments[0])].map((one) => one.dataset.testid)", "[data-testid^=answer-]"),
      ["answer-p1"],
    );
    await checkScreen(window, "a reflection to be read");

    await openForm(window, "role_reflection", "se-a");
    await setText(window, testId("text-p1"), "In the team my word counted for less.");
    await window.click(testId("go-on"));
    await window.find(testId("text-p3"));
    await checkScreen(window, "a reflection's middle");
    await window.click(testId("last-question"));
    await setText(window, testId("text-p6"), "I would like to say it in the meeting.");
    await checkScreen(window, "a reflection's last question");
    await window.click(testId("all-at-once"));
    await waitUntilThere(window, "text-p1");
    await waitUntilThere(window, "text-p6");
    await checkScreen(window, "a reflection, all at once");
    await save(window);
    await openForm(window, "role_reflection", "fp-b");
    await waitUntilThere(window, "text-p6");
    await window.click(testId("all-at-once"));
    await waitUntilGone(window, "text-p6");
    await openForm(window, "role_reflection", "se-b");
    await waitUntilThere(window, "text-p1");
    await waitUntilGone(window, "text-p6");
  }));

test("self-ratings show scores and no total", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("first-others"));
    await window.click(testId("door-self_rating"));
    for (const [field, number] of [["pu1", 7], ["pu2", 0], ["pu4", 5]]) await window.click(testId(`scale-${field}-${number}`));
    await checkScreen(window, "the short ratings");
    await save(window);
    await window.waitForText(testId("score-pu1"), /7$/);
    await window.waitForText(testId("score-pu2"), /0$/);
    await waitUntilGone(window, "score-pu3");
    await checkScreen(window, "what the short ratings gave");

    await openForm(window, "self_rating");
    await window.click(testId("not-rated"));
    await window.waitForText(testId("scores-not-rated"), /no work to rate/);
    await checkScreen(window, "no work to rate");

    await openForm(window, "self_rating", "full");
    await chooseOptions(window, { worked: "usual", ex1: "3", ex2: "2", ex3: "1", ex4: "3" });
    await checkScreen(window, "the longer ratings");
    await save(window);
    await window.waitForText(testId("score-ex"), /69$/);
    for (const scale of ["di", "ac", "me"]) await window.waitForText(testId(`score-${scale}`), /Not enough answers$/);
    assert.doesNotMatch(await window.text(testId("kept")), /total|all together|average/i);
    await checkScreen(window, "what the longer ratings gave");
    await readNote(window, "The longer one");
    await window.waitForText(testId("score-ex"), /69$/);
    await checkScreen(window, "ratings to be read");
  }));
