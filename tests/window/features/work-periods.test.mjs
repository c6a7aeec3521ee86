// Where a person works, and the sentence by which they notice in themselves that it gets too much.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, live, makeNotebook, the, until } from "../support/actions.mjs";
import { ask, begin, choose, keep, put } from "../support/writing-actions.mjs";

test("the first self-rating asks where I work, which can be put off, and Settings keeps the periods and the own sign", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-self_rating"));
    await window.click(the("scale-pu1-6"));
    await keep(window);
    await window.find(the("where-i-work"));
    await window.find(the("phase-setting-community"));
    await inOrder(window, "where I work, asked once");
    await window.click(the("where-i-work-later"));
    await until(async () => assert.ok(!(await window.isThere(the("where-i-work")))));
    await begin(window, "self_rating");
    await window.click(the("scale-pu1-5"));
    await keep(window);
    assert.ok(!(await window.isThere(the("where-i-work"))), "put off, it is not asked again");

    await window.click(the("nav-settings"));
    await window.click(the("phase-new"));
    await window.click(the("phase-setting-inpatient"));
    await put(window, the("phase-label"), "The ward by the river");
    assert.ok(!(await window.isThere(the("phase-formerly"))), "asked only where a period is edited");
    await inOrder(window, "a new period");
    await window.click(the("phase-keep"));
    await window.see(the("periods"), /The ward by the river/);
    await window.click(the("phase-edit"));
    await window.find(the("phase-formerly-yes"));
    await window.click(the("phase-formerly-yes"));
    await inOrder(window, "a period being edited");
    await window.click(the("phase-keep"));
    await window.find(the("phase-new"));
    await window.click(the("phase-new"));
    await window.see(the("phase-instead"), /Your usual range starts again with it/);
    await window.click(the("phase-keep"));
    await until(async () => assert.equal((await ask(window, "periods")).phases.length, 2));
    const { phases } = await ask(window, "periods");
    assert.deepEqual(
      phases.map(({ content, ends_on }) => [content.label, ends_on !== null, content.formerly_treated_here]),
      // Both start today: the first cannot end before it starts, and goes on.
      [["", false, null], ["The ward by the river", false, "yes"]],
    );

    await put(window, the("own-sign"), "I stop answering my sister's messages.");
    await window.click(the("own-sign-keep"));
    await window.see(the("own-sign-saved"), /Saved/);
    await inOrder(window, "periods of work in Settings");
    await begin(window, "self_rating", "full");
    await window.see(the("section-own-sign"), /I stop answering my sister's messages/);
    assert.ok(!(await window.isThere(the("own-sign-offer"))));
    await choose(window, { own_sign: "3", ex1: "1", ex2: "1", ex3: "1" });
    await inOrder(window, "a rating with the own sentence");
    await keep(window);
    await window.click(the("kept-read"));
    await window.see(the("answer-own_sign"), /Mostly/);
  }));
