// Writing: the first kept line, a boundary check-in, a reflection that stops, and numbers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, lock, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { ask, begin, choose, inTheJournal, keep, newest, open, put, read } from "../support/writing-actions.mjs";

const isThere = async (window, name, wanted = true) =>
  until(async () => assert.equal(await window.isThere(the(name)), wanted, `${name} ${wanted ? "is missing" : "is there"}`));
const isOpen = (window, name) => window.run("return document.querySelector(arguments[0]).ariaExpanded === 'true'", the(name));
const inOneLine = (text) => text.replace(/\s+/g, " ").trim();

test("a first evening leads straight to a first kept line, and only then to the recovery card", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window, { whose: "mine" });
    await window.find(the("first-doors"));
    assert.deepEqual(
      await window.run("return [...document.querySelectorAll(arguments[0])].map((door) => door.dataset.testid)", `${the("first-doors")} [data-testid^=door-]`),
      ["door-just_write", "door-boundary_checkin"],
    );
    assert.ok(!(await window.isThere(the("recovery-card"))), "before anything is kept there is nothing to recover");
    await inOrder(window, "Today on the first evening");
    await window.click(the("first-others"));
    await inOrder(window, "other ways to begin");

    await window.click(the("door-just_write"));
    await window.see(the("first-line"), /Leave out names and places/);
    await inOrder(window, "an empty page");
    await window.type(the("text-text"), "A long day. The walk home helped.");
    await window.see(the("draft-saved"), /^Saved\.$/);
    await inOrder(window, "a page with words");
    await window.click(the("keep"));
    assert.equal(inOneLine(await window.see(the("kept-counts"), /Saved/)), "Saved.");
    await inOrder(window, "kept");
    await window.click(the("kept-today"));
    await window.see(the("recovery-card"), /nobody can open this notebook\. Make a recovery sheet\?/);
    assert.ok(!(await window.isThere(the("waiting"))), "what is kept waits for nobody");
    await inOrder(window, "Today with the recovery card");
    await begin(window, "just_write");
    assert.ok(!(await window.isThere(the("first-line"))), "said before the first note only");
    await window.click(the("leave-draft"));
    await window.click(the("recovery-card-later"));
    await isThere(window, "recovery-card", false);
  }));

test("a boundary check-in says what it counted, and is read with its labels after locking", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await begin(window, "boundary_checkin");
    await window.see(the("lead"), /there is no score/);
    await inOrder(window, "an empty check-in");
    await choose(window, { b01: "held", b02: "held", b03: "bent_on_purpose", b04: "held", b10: "held" });
    await window.see(the("draft-saved"), /^Saved\.$/);
    await isThere(window, "section-what-played-a-part", false);
    await choose(window, { b11: "slipped" });
    await isThere(window, "section-what-played-a-part");
    await choose(window, { b11: "did_not_come_up" });
    await isThere(window, "section-what-played-a-part", false);
    await choose(window, { b11: "pushed", driver: "nobody_else_there", whose_limit: "team_or_organisation" });
    assert.ok(!(await isOpen(window, "unfold-more-lines")));
    await window.click(the("unfold-more-lines"));
    await isThere(window, "field-b05");
    await inOrder(window, "a check-in with all its lines");
    await put(window, the("text-next_limit"), "Leaving on time on Thursdays");
    await keep(window);
    await until(async () =>
      assert.equal(inOneLine(await window.text(the("kept-counts"))), "Saved. This time: 4 kept, 1 bent on purpose, 1 with no real choice."),
    );
    await inOrder(window, "what was counted");
    await window.click(the("kept-read"));
    await window.find(the("entry"));
    await lock(window);

    window = await start();
    await offer(window, SENTENCE);
    await atTheDesk(window);
    await inTheJournal(window);
    await inOrder(window, "the journal with one note");
    await open(window, "Boundary check-in");
    const answers = inOneLine(await window.see(the("answers"), /./));
    for (const line of [
      "Finishing work on time Kept",
      "Keeping my private contact details to myself Bent on purpose",
      "Time for something that has nothing to do with work I had no real choice",
      "What played a part? Nobody else was there",
      "One limit I want to look after next Leaving on time on Thursdays",
    ]) assert.ok(answers.includes(line), `${line} is not in: ${answers}`);
    assert.ok(!answers.includes("The way we address each other"), "a line left open is not read");
    await window.see(the("counts"), /This time: 4 kept/);
    await inOrder(window, "a check-in to be read");
    await begin(window, "boundary_checkin");
    assert.ok(await isOpen(window, "unfold-more-lines"), "unfolding is remembered");
  }));

test("a reflection stops where the person stops, and ends with the last question where they want to end", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-role_reflection"));
    await window.find(the("chooser"));
    await inOrder(window, "the sets of questions");
    await window.click(the("choose-fp-a"));
    await put(window, the("text-p1"), "Somebody asked me for my own number.");
    await inOrder(window, "a reflection's first questions");
    await isThere(window, "text-p3", false);
    await window.click(the("stop-here"));
    await window.find(the("kept"));
    const { answers } = (await ask(window, "entry", { id: await newest(window) })).entry.content;
    assert.equal(answers.p2, "skipped", "seen and left open");
    assert.deepEqual(["p3", "p4", "p5", "p6", "direction"].map((id) => answers[id]), Array(5).fill("not_shown"));
    await read(window, "Between two roles");
    assert.deepEqual(
      await window.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.dataset.testid)", "[data-testid^=answer-]"),
      ["answer-p1"],
    );
    await inOrder(window, "a reflection to be read");

    await begin(window, "role_reflection", "se-a");
    await put(window, the("text-p1"), "In the team my word counted for less.");
    await window.click(the("go-on"));
    await window.find(the("text-p3"));
    await inOrder(window, "a reflection's middle");
    await window.click(the("last-question"));
    await put(window, the("text-p6"), "I would like to say it in the meeting.");
    await inOrder(window, "a reflection's last question");
    await window.click(the("all-at-once"));
    await isThere(window, "text-p1");
    await isThere(window, "text-p6");
    await inOrder(window, "a reflection, all at once");
    await keep(window);
    await begin(window, "role_reflection", "fp-b");
    await isThere(window, "text-p6");
    await window.click(the("all-at-once"));
    await isThere(window, "text-p6", false);
    await begin(window, "role_reflection", "se-b");
    await isThere(window, "text-p1");
    await isThere(window, "text-p6", false);
  }));

test("how I am: numbers as given, no work to rate, and the longer one to its scores without a total", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-self_rating"));
    for (const [field, number] of [["pu1", 7], ["pu2", 0], ["pu4", 5]]) await window.click(the(`scale-${field}-${number}`));
    await inOrder(window, "the short ratings");
    await keep(window);
    await window.see(the("score-pu1"), /7$/);
    await window.see(the("score-pu2"), /0$/);
    await isThere(window, "score-pu3", false);
    await inOrder(window, "what the short ratings gave");

    await begin(window, "self_rating");
    await window.click(the("not-rated"));
    await window.see(the("scores-not-rated"), /no work to rate/);
    await inOrder(window, "no work to rate");

    await begin(window, "self_rating", "full");
    await choose(window, { worked: "usual", ex1: "3", ex2: "2", ex3: "1", ex4: "3" });
    await inOrder(window, "the longer ratings");
    await keep(window);
    await window.see(the("score-ex"), /69$/);
    for (const scale of ["di", "ac", "me"]) await window.see(the(`score-${scale}`), /Not enough answers$/);
    assert.doesNotMatch(await window.text(the("kept")), /total|all together|average/i);
    await inOrder(window, "what the longer ratings gave");
    await read(window, "The longer one");
    await window.see(the("score-ex"), /69$/);
    await inOrder(window, "ratings to be read");
  }));
