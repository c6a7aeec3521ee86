// Contacts in Help now, and support messages.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  PASSPHRASE,
  checkScreen,
  enterPassphrase,
  lock,
  testId,
  until,
  waitForDesk,
  waitUntilGone,
  withNotebook,
} from "../support/actions.mjs";
import { chooseOptions, insertEntry, invoke, openForm, returnToToday, save, setText } from "../support/writing-actions.mjs";

test("contacts are shown only while the notebook is open", () =>
  withNotebook(async ({ start, window }) => {
    await window.click(testId("help-now"));
    await window.find(testId("contacts-my_people"));
    await checkScreen(window, "Help now with nobody put down yet");
    await window.click(testId("contact-add-my_people"));
    await setText(window, testId("contact-label"), "My sister");
    await setText(window, testId("contact-number"), "600 100 200");
    await checkScreen(window, "somebody being put down");
    await window.click(testId("contact-keep"));
    await window.waitForText(testId("contacts-my_people"), /My sister[\s\S]*600 100 200/);
    await invoke(window, "save_contact", {
      id: 1,
      kind: "my_people",
      content: { label: "My sister", number: "600 100 200", hours: "", country: null, instead_of: null, hidden: false, checked_on: "2020-01-01" },
    });
    await window.click(testId("help-now-close"));
    await window.click(testId("help-now"));
    await window.waitForText(testId("contact-checked"), /last checked.*2020/);
    await window.click(testId("contact-check"));
    await window.waitForText(testId("contact-checked"), /Checked/);
    await window.execute("document.querySelector(arguments[0]).value = 'pl'; document.querySelector(arguments[0]).dispatchEvent(new Event('change', { bubbles: true }))", testId("help-country"));
    await window.find(testId("line-hide"));
    const before = await window.execute("return document.querySelectorAll(arguments[0]).length", testId("line-hide"));
    await window.click(testId("line-hide"));
    await window.find(testId("line-show"));
    await until(async () =>
      assert.equal(await window.execute("return document.querySelectorAll(arguments[0]).length", testId("line-hide")), before - 1),
    );
    await checkScreen(window, "Help now with somebody and a line not shown");
    const order = await window.execute(
      "return [...document.querySelectorAll('[data-testid=help-now-page] h2:not(dialog h2)')].map((one) => one.textContent)",
    );
    assert.deepEqual(order, ["Emergency", "My people", "Someone who has no say over my job", "On call at work", "National lines"]);
    await window.click(testId("help-now-close"));
    await lock(window);

    window = await start();
    await window.click(testId("help-now"));
    await window.find(testId("emergency"));
    assert.ok(!(await window.exists(testId("contacts-my_people"))));
    assert.ok(!(await window.execute("return document.body.innerText")).includes("My sister"));
    await window.click(testId("help-now-close"));
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
  }));

test("support messages appear when due and can be muted", () =>
  withNotebook(async ({ window }) => {
    for (const on of ["2026-09-20", "2026-10-20"])
      await insertEntry(window, { on, form: "moral-note", answers: { obstacles: { choices: ["no_time"] } } });
    await window.click(testId("nav-journal"));
    await openForm(window, "moral_note");
    await chooseOptions(window, { obstacles: "no_time" });
    await window.click(testId("unfold-more"));
    await window.click(testId("scale-strength_now-7"));
    assert.ok(!(await window.exists(testId("gentle-lot"))));
    await window.click(testId("scale-strength_now-8"));
    await window.waitForText(testId("gentle-lot"), /That is a lot/);
    await checkScreen(window, "a great deal, said beside the scale");
    // Two buttons, two things: my people, and the page from its beginning.
    const focused = () => window.execute("return document.activeElement.textContent.trim()");
    await window.click(testId("lot-people"));
    await window.find(testId("contacts-my_people"));
    await until(async () => assert.equal(await focused(), "My people"));
    await window.click(testId("help-now-close"));
    await window.click(testId("lot-help"));
    await window.find(testId("contacts-my_people"));
    await until(async () => assert.equal(await focused(), "Help now"));
    await window.click(testId("help-now-close"));
    await window.click(testId("lot-go-on"));
    await waitUntilGone(window, "gentle-lot");
    await save(window);
    await window.waitForText(testId("gentle-workplace"), /three times in three months/);
    await checkScreen(window, "a question about the workplace after three notes");
    await window.click(testId("gentle-workplace-add"));
    await window.waitForText(testId("gentle-workplace"), /On your list/);
    // Said once for one note: not again from the old number.
    await window.click(testId("kept-read"));
    await window.click(testId("entry-change"));
    await window.find(testId("scale-strength_now-8"));
    assert.ok(!(await window.exists(testId("gentle-lot"))));

    // On Today nothing says what it is about.
    await window.click(testId("nav-today"));
    const titles = (await invoke(window, "agenda_items")).map(({ content }) => content.title);
    assert.equal(titles.length, 1);
    assert.match(titles[0], /^Something from \d+ \w+ \d{4}$/);
    await returnToToday(window);
    await window.click(testId("door-event_debrief"));
    await window.click(testId("gate-yes"));
    await chooseOptions(window, { event_kind: "suicide_attempt" });
    await save(window);
    await window.waitForText(testId("gentle-stirs"), /stir up things of your own/);
    await checkScreen(window, "said after a note about an attempt");
    await window.click(testId("gentle-stirs-never"));
    await waitUntilGone(window, "gentle-stirs");
    await window.click(testId("nav-settings"));
    await window.find(testId("gentle-may-stirs"));
    assert.equal(await window.execute("return document.querySelector(arguments[0]).checked", testId("gentle-may-stirs")), false);
    await window.click(testId("gentle-may-lot"));
    await checkScreen(window, "gentle texts in Settings");

    await window.click(testId("nav-supervision"));
    await window.click(testId("i-have-nobody"));
    await window.waitForText(testId("have-nobody"), /a fact about the workplace, not about you/);
    await window.waitForText(testId("nav-supervision"), /My talks/);
    await checkScreen(window, "no supervision at the moment");
  }));
