// After a hard event: the safety check, the short note, follow-ups; and the conditions check.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkScreen,
  createNotebook,
  listItems,
  lock,
  testId,
  unlock,
  until,
  waitUntilGone,
  waitUntilThere,
  withHome,
  withNotebook,
} from "../support/actions.mjs";
import { ENTER, SPACE, tabTo, waitForFocus } from "../support/keyboard.mjs";
import { chooseOptions, invoke, newestEntryId, readSaved, returnToToday, save, setText, waitForSavedDraft } from "../support/writing-actions.mjs";

const numberOfDrafts = async (window) => (await invoke(window, "today")).waiting.length;

test("a hard event leads to follow-ups some days later", () =>
  withHome(async ({ startOn }) => {
    let window = await startOn("2026-03-02");
    await createNotebook(window);
    await window.click(testId("first-others"));
    await window.click(testId("door-event_debrief"));
    await window.waitForText(testId("gate"), /is everyone safe for now/);
    await checkScreen(window, "the question before a hard event");
    // By keyboard: no, and back again; then yes.
    await tabTo(window, "gate-no");
    await window.press(ENTER);
    await window.find(testId("emergency"));
    await checkScreen(window, "help now over the question");
    await tabTo(window, "help-now-close");
    await window.press(ENTER);
    await waitUntilGone(window, "help-now-page");
    await waitForFocus(window, "gate-no");
    await window.find(testId("gate"));
    await tabTo(window, "gate-leave");
    await window.press(ENTER);
    await window.find(testId("today"));
    assert.equal(await numberOfDrafts(window), 0);

    await window.click(testId("first-others"));
    await window.click(testId("door-event_debrief"));
    await tabTo(window, "gate-yes");
    await window.press(ENTER);
    await window.find(testId("write"));
    const sectionText = () => window.text(testId("section-kind"));
    assert.doesNotMatch(await sectionText(), /If you were hurt/);
    await chooseOptions(window, { event_kind: "threat" });
    await until(async () => assert.match(await sectionText(), /If you were hurt, even a little/));
    await chooseOptions(window, { event_kind: "aggression_verbal" });
    assert.equal((await sectionText()).match(/If you were hurt/g).length, 1);
    await chooseOptions(window, { event_kind: "suicide_attempt" });
    await until(async () => assert.match(await sectionText(), /Nobody should have to carry this alone/));
    await window.click(testId("scale-distress_now-6"));
    await tabTo(window, "option-touched_right-yes");
    await window.press(SPACE);
    await waitUntilGone(window, "text-facts");
    await waitForSavedDraft(window);
    await checkScreen(window, "the short note");
    await save(window);
    await returnToToday(window);
    // The prompted note is offered, without its subject.
    assert.deepEqual(await listItems(window, testId("waiting")), ["A note is waiting Go on"]);
    await checkScreen(window, "Today after a hard event");
    await lock(window);

    window = await unlock(startOn, "2026-03-05");
    assert.equal((await listItems(window, testId("waiting"))).length, 2);
    await checkScreen(window, "Today three days after");
    await window.click(testId("draft-go-on"));
    await setText(window, testId("text-situation"), "Nobody asked the person.");
    await save(window);
    await readSaved(window);
    await window.waitForText(testId("link-from"), /What led to this note\s+After a hard event, 2 March 2026/);
    await checkScreen(window, "a note that another one led to");
    await window.click(`${testId("link-from")} button`);
    await window.waitForText(testId("link-to"), /When I couldn't do what seemed right/);
    await checkScreen(window, "a note that led to another one");
    // After three days the longer part is offered.
    await window.click(testId("entry-later-longer"));
    await window.find(testId("text-facts"));
    await waitUntilGone(window, "unfold-longer");
    await setText(window, testId("text-ok_with"), "I stayed at the door.");
    await checkScreen(window, "the longer note");
    await save(window);
    await readSaved(window);
    await waitUntilGone(window, "entry-later-longer");
    await window.waitForText(testId("link-to"), /When I couldn't do what seemed right/);

    await window.click(testId("nav-today"));
    await window.click(testId("draft-go-on"));
    await window.waitForText(testId("comes-back"), /end these questions for good/);
    await checkScreen(window, "questions that come back");
    await window.click(testId("comes-back-go-on"));
    await chooseOptions(window, { f1: "often_with_me" });
    await checkScreen(window, "three questions");
    await save(window);
    await returnToToday(window);
    await waitUntilGone(window, "waiting");
    await lock(window);

    window = await unlock(startOn, "2026-03-16");
    await window.click(testId("draft-go-on"));
    await tabTo(window, "comes-back-end");
    await window.press(ENTER);
    await window.find(testId("today"));
    assert.equal(await numberOfDrafts(window), 0);
    await lock(window);

    window = await unlock(startOn, "2026-04-20");
    assert.equal(await numberOfDrafts(window), 0, "ended for good");
  }));

test("a conditions check has three stars and two lists", () =>
  withNotebook(async ({ window }) => {
    await window.click(testId("first-others"));
    await window.click(testId("door-conditions_check"));
    await window.find(testId("write"));
    await checkScreen(window, "an empty conditions check");
    await chooseOptions(window, { place: "yes", meetings: "no", information: "partly", job_description: "na" });
    await tabTo(window, "star-meetings");
    await window.press(SPACE);
    for (const line of ["information", "job_description"]) await window.click(testId(`star-${line}`));
    await window.click(testId("star-fair_terms"));
    await window.waitForText(testId("star-fair_terms-none"), /3 lines are starred already/);
    assert.deepEqual(await listItems(window, testId("field-starred")), ["I am invited to meetings about the people I work with.", "I am told what I need to know about the people I work with.", "My tasks are set out in writing."]);
    await checkScreen(window, "a conditions check with three stars");
    await window.click(testId("star-job_description"));
    await window.click(testId("star-fair_terms"));
    await waitForSavedDraft(window);
    await save(window);
    assert.deepEqual(await listItems(window, testId("listed-helps")), ["I have a place to work."]);
    assert.deepEqual(await listItems(window, testId("listed-missing")), ["I am invited to meetings about the people I work with.", "I am told what I need to know about the people I work with."]);
    await checkScreen(window, "what helps here and what is missing here");
    const { answers } = (await invoke(window, "entry", { id: await newestEntryId(window) })).entry.content;
    assert.deepEqual(answers.starred, { choices: ["meetings", "information", "fair_terms"] });
    await readSaved(window);
    await window.waitForText(testId("listed-missing"), /invited to meetings/);
    await window.waitForText(testId("answer-starred"), /as fair as/);
    await checkScreen(window, "conditions read again");

    // Following a related link keeps the first note as a draft.
    await window.click(testId("nav-today"));
    await window.click(testId("door-role_reflection"));
    await window.find(testId("chooser"));
    await waitUntilGone(window, "choose-rp");
    await window.click(testId("choose-more"));
    await waitUntilThere(window, "choose-rp");
    await checkScreen(window, "more questions about roles");
    await window.click(testId("choose-fp-a"));
    await setText(window, testId("text-p1"), "Two right things at once.");
    await checkScreen(window, "a way to another note");
    await window.click(testId("way-moral-note"));
    await until(async () => assert.equal(await window.execute("return document.querySelector(arguments[0]).dataset.form", testId("write")), "moral-note"));
    await setText(window, testId("text-situation"), "It was the rota.");
    await chooseOptions(window, { obstacles: "hierarchy" });
    await checkScreen(window, "a note with obstacles in groups");
    await save(window);
    await returnToToday(window);
    assert.equal(await numberOfDrafts(window), 1);
    await window.click(testId("draft-go-on"));
    await window.find(testId("text-p1"));
    assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("text-p1")), "Two right things at once.");
  }));
