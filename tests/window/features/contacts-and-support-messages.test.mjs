// Whom to turn to, and what is said gently.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, lock, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { ask, begin, choose, keep, laidIn, put } from "../support/writing-actions.mjs";

const gone = (window, name) => until(async () => assert.ok(!(await window.isThere(the(name))), `${name} is there`));

test("people put down under Help now are there while the notebook is open, and nothing of them before", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await window.click(the("help-now"));
    await window.find(the("contacts-my_people"));
    await inOrder(window, "Help now with nobody put down yet");
    await window.click(the("contact-add-my_people"));
    await put(window, the("contact-label"), "My sister");
    await put(window, the("contact-number"), "600 100 200");
    await inOrder(window, "somebody being put down");
    await window.click(the("contact-keep"));
    await window.see(the("contacts-my_people"), /My sister[\s\S]*600 100 200/);
    await ask(window, "keep_contact", {
      id: 1,
      kind: "my_people",
      content: { label: "My sister", number: "600 100 200", hours: "", country: null, instead_of: null, hidden: false, checked_on: "2020-01-01" },
    });
    await window.click(the("help-now-close"));
    await window.click(the("help-now"));
    await window.see(the("contact-checked"), /last checked.*2020/);
    await window.click(the("contact-check"));
    await window.see(the("contact-checked"), /Checked/);
    await window.run("document.querySelector(arguments[0]).value = 'pl'; document.querySelector(arguments[0]).dispatchEvent(new Event('change', { bubbles: true }))", the("help-country"));
    await window.find(the("line-hide"));
    const before = await window.run("return document.querySelectorAll(arguments[0]).length", the("line-hide"));
    await window.click(the("line-hide"));
    await window.find(the("line-show"));
    await until(async () =>
      assert.equal(await window.run("return document.querySelectorAll(arguments[0]).length", the("line-hide")), before - 1),
    );
    await inOrder(window, "Help now with somebody and a line not shown");
    const order = await window.run(
      "return [...document.querySelectorAll('[data-testid=help-now-page] h2:not(dialog h2)')].map((one) => one.textContent)",
    );
    assert.deepEqual(order, ["Emergency", "My people", "Someone who has no say over my job", "On call at work", "National lines"]);
    await window.click(the("help-now-close"));
    await lock(window);

    window = await start();
    await window.click(the("help-now"));
    await window.find(the("emergency"));
    assert.ok(!(await window.isThere(the("contacts-my_people"))));
    assert.ok(!(await window.run("return document.body.innerText")).includes("My sister"));
    await window.click(the("help-now-close"));
    await offer(window, SENTENCE);
    await atTheDesk(window);
  }));

test("a note that weighs a great deal may be stopped, three of the same ask about the workplace, and texts are muted for good", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    for (const on of ["2026-09-20", "2026-10-20"])
      await laidIn(window, { on, form: "moral-note", answers: { obstacles: { choices: ["no_time"] } } });
    await window.click(the("nav-journal"));
    await begin(window, "moral_note");
    await choose(window, { obstacles: "no_time" });
    await window.click(the("unfold-more"));
    await window.click(the("scale-strength_now-7"));
    assert.ok(!(await window.isThere(the("gentle-lot"))));
    await window.click(the("scale-strength_now-8"));
    await window.see(the("gentle-lot"), /That is a lot/);
    await inOrder(window, "a great deal, said beside the scale");
    await window.click(the("lot-go-on"));
    await gone(window, "gentle-lot");
    await keep(window);
    await window.see(the("gentle-workplace"), /three times in three months/);
    await inOrder(window, "a question about the workplace after three notes");
    await window.click(the("gentle-workplace-add"));
    await window.see(the("gentle-workplace"), /On your list/);

    await window.click(the("kept-today"));
    await window.click(the("door-event_debrief"));
    await window.click(the("gate-yes"));
    await choose(window, { event_kind: "suicide_attempt" });
    await keep(window);
    await window.see(the("gentle-stirs"), /stir up things of your own/);
    await inOrder(window, "said after a note about an attempt");
    await window.click(the("gentle-stirs-never"));
    await gone(window, "gentle-stirs");
    await window.click(the("nav-settings"));
    await window.find(the("gentle-may-stirs"));
    assert.equal(await window.run("return document.querySelector(arguments[0]).checked", the("gentle-may-stirs")), false);
    await window.click(the("gentle-may-lot"));
    await inOrder(window, "gentle texts in Settings");

    await window.click(the("nav-supervision"));
    await window.click(the("i-have-nobody"));
    await window.see(the("have-nobody"), /a fact about the workplace, not about you/);
    await window.see(the("nav-supervision"), /To talk about/);
    await inOrder(window, "no supervision at the moment");
  }));
