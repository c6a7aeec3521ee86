// After a hard event: the gate, the short note, what it leads to, and what comes back some days later.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, items, live, lock, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { ask, begin, choose, keep, newest, open, put, read, saved } from "../support/writing-actions.mjs";
import { ENTER, SPACE, focusAt, tabTo } from "../support/keyboard.mjs";

const isThere = async (window, name, wanted = true) =>
  until(async () => assert.equal(await window.isThere(the(name)), wanted, `${name} ${wanted ? "is missing" : "is there"}`));
const waiting = async (window) => (await ask(window, "today")).waiting.length;

/** The notebook of before, opened on a day. */
async function opened(startOn, day) {
  const window = await startOn(day);
  await offer(window, SENTENCE);
  await atTheDesk(window);
  return window;
}

/** Through the door, to the question that is asked first. */
async function toTheGate(window) {
  await window.click(the("nav-today"));
  await window.click(the("door-event_debrief"));
  await window.find(the("gate"));
}

test("a hard event, from the question about safety to the short note, the longer one after three days, and questions that come back", () =>
  live(async ({ startOn }) => {
    let window = await startOn("2026-03-02");
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-event_debrief"));
    await window.see(the("gate"), /is everyone safe for now/);
    await inOrder(window, "the question before a hard event");
    // By keyboard: no, and back again; then yes.
    await tabTo(window, "gate-no");
    await window.press(ENTER);
    await window.find(the("emergency"));
    await inOrder(window, "help now over the question");
    await tabTo(window, "help-now-close");
    await window.press(ENTER);
    await isThere(window, "help-now-page", false);
    await focusAt(window, "gate-no");
    await window.find(the("gate"));
    await tabTo(window, "gate-leave");
    await window.press(ENTER);
    await window.find(the("today"));
    assert.equal(await waiting(window), 0);

    await window.click(the("first-others"));
    await window.click(the("door-event_debrief"));
    await tabTo(window, "gate-yes");
    await window.press(ENTER);
    await window.find(the("write"));
    const said = () => window.text(the("section-kind"));
    assert.doesNotMatch(await said(), /If you were hurt/);
    await choose(window, { event_kind: "threat" });
    await until(async () => assert.match(await said(), /If you were hurt, even a little/));
    await choose(window, { event_kind: "aggression_verbal" });
    assert.equal((await said()).match(/If you were hurt/g).length, 1);
    await choose(window, { event_kind: "suicide_attempt" });
    await until(async () => assert.match(await said(), /Nobody should have to carry this alone/));
    await window.click(the("scale-distress_now-6"));
    await tabTo(window, "option-touched_right-yes");
    await window.press(SPACE);
    await isThere(window, "text-facts", false);
    await saved(window);
    await inOrder(window, "the short note");
    await keep(window);
    await window.click(the("kept-today"));
    // What the tick asked for waits, and nothing says what it is about.
    assert.deepEqual(await items(window, the("waiting")), ["A note is waiting Go on"]);
    await inOrder(window, "Today after a hard event");
    await lock(window);

    window = await opened(startOn, "2026-03-05");
    assert.equal((await items(window, the("waiting"))).length, 2);
    await inOrder(window, "Today three days after");
    await window.click(the("draft-go-on"));
    await put(window, the("text-situation"), "Nobody asked the person.");
    await keep(window);
    await window.click(the("kept-read"));
    await window.see(the("link-from"), /What led to this note\s+After a hard event, 2 March 2026/);
    await inOrder(window, "a note that another one led to");
    await window.click(`${the("link-from")} button`);
    await window.see(the("link-to"), /When I couldn't do what seemed right/);
    await inOrder(window, "a note that led to another one");
    // Three days on, the longer note is open; there is a way to it, and nothing pushes.
    await window.click(the("entry-later-longer"));
    await window.find(the("text-facts"));
    await isThere(window, "unfold-longer", false);
    await put(window, the("text-ok_with"), "I stayed at the door.");
    await inOrder(window, "the longer note");
    await keep(window);
    await window.click(the("kept-read"));
    await isThere(window, "entry-later-longer", false);
    await window.see(the("link-to"), /When I couldn't do what seemed right/);

    await window.click(the("nav-today"));
    await window.click(the("draft-go-on"));
    await window.see(the("comes-back"), /end these questions for good/);
    await inOrder(window, "questions that come back");
    await window.click(the("comes-back-go-on"));
    await choose(window, { f1: "often_with_me" });
    await inOrder(window, "three questions");
    await keep(window);
    await window.click(the("kept-today"));
    await isThere(window, "waiting", false);
    await lock(window);

    window = await opened(startOn, "2026-03-16");
    await window.click(the("draft-go-on"));
    await tabTo(window, "comes-back-end");
    await window.press(ENTER);
    await window.find(the("today"));
    assert.equal(await waiting(window), 0);
    await lock(window);

    window = await opened(startOn, "2026-04-20");
    assert.equal(await waiting(window), 0, "ended for good");
  }));

test("team and conditions: three stars and no fourth, and two lists that say what helps and what is missing", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-conditions_check"));
    await window.find(the("write"));
    await inOrder(window, "an empty conditions check");
    await choose(window, { place: "yes", meetings: "no", information: "partly", job_description: "na" });
    await tabTo(window, "star-meetings");
    await window.press(SPACE);
    for (const line of ["information", "job_description"]) await window.click(the(`star-${line}`));
    await window.click(the("star-fair_terms"));
    await window.see(the("star-fair_terms-none"), /3 lines are starred already/);
    assert.deepEqual(await items(window, the("field-starred")), ["I am invited to meetings about the people I work with.", "I am told what I need to know about the people I work with.", "My tasks are set out in writing."]);
    await inOrder(window, "a conditions check with three stars");
    await window.click(the("star-job_description"));
    await window.click(the("star-fair_terms"));
    await saved(window);
    await keep(window);
    assert.deepEqual(await items(window, the("listed-helps")), ["I have a place to work."]);
    assert.deepEqual(await items(window, the("listed-missing")), ["I am invited to meetings about the people I work with.", "I am told what I need to know about the people I work with."]);
    await inOrder(window, "what helps here and what is missing here");
    const { answers } = (await ask(window, "entry", { id: await newest(window) })).entry.content;
    assert.deepEqual(answers.starred, { choices: ["meetings", "information", "fair_terms"] });
    await window.click(the("kept-read"));
    await window.see(the("listed-missing"), /invited to meetings/);
    await window.see(the("answer-starred"), /as fair as/);
    await inOrder(window, "conditions read again");

    // From one note to another: what is begun waits.
    await window.click(the("nav-today"));
    await window.click(the("door-role_reflection"));
    await window.find(the("chooser"));
    await isThere(window, "choose-lo", false);
    await window.click(the("choose-more"));
    await isThere(window, "choose-lo");
    await inOrder(window, "more questions about roles");
    await window.click(the("choose-fp-a"));
    await put(window, the("text-p1"), "Two right things at once.");
    await inOrder(window, "a way to another note");
    await window.click(the("way-moral-note"));
    await until(async () => assert.equal(await window.run("return document.querySelector(arguments[0]).dataset.form", the("write")), "moral-note"));
    await put(window, the("text-situation"), "It was the rota.");
    await choose(window, { obstacles: "hierarchy" });
    await inOrder(window, "a note with obstacles in groups");
    await keep(window);
    await window.click(the("kept-today"));
    assert.equal(await waiting(window), 1);
    await window.click(the("draft-go-on"));
    await window.find(the("text-p1"));
    assert.equal(await window.run("return document.querySelector(arguments[0]).value", the("text-p1")), "Two right things at once.");
  }));
