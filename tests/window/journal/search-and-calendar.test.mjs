// Coming back: a note is found by its words, with or without accents, by what it was about, and by its month.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, lock, makeNotebook, offer, retype, the, until } from "../support/actions.mjs";
import { inTheJournal, laidIn, listed, open, select } from "../support/writing-actions.mjs";

const text = (words) => ({ text: { text: words } });

/** Waits until a list shows these notes and no others, each known by some of its words. */
const shows = (window, wanted, list = "entries") =>
  until(async () => {
    const found = await listed(window, list);
    assert.equal(found.length, wanted.length, `${list}: ${found.join(" | ")}`);
    for (const words of wanted) assert.ok(found.some((item) => item.includes(words)), `${words} is not in ${found.join(" | ")}`);
  });

const marked = (window) => window.run("return [...document.querySelectorAll('mark')].map((mark) => mark.textContent)");
const focused = (window) => window.run("return document.activeElement.dataset.testid ?? ''");

test("words are found with and without their accents, in notes and tags, and are marked", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await laidIn(window, { on: "2024-03-14", answers: text("The tram from Łódź was late. We walked.") });
    await laidIn(window, { on: "2024-03-15", answers: text("Powolny żółw, a jednak dotarł."), tags: ["cierpliwość"] });
    await laidIn(window, { on: "2024-03-16", answers: text(`Dobrý ${"přítel".normalize("NFD")} naslouchá.`) });
    await laidIn(window, { on: "2024-03-17", form: "boundary-checkin", answers: { b01: { choice: "pushed" }, next_limit: { text: "Hours" } } });
    await inTheJournal(window);
    await window.see(the("month"), /March 2024/);
    for (const [typed, note, mark] of [
      ["lodz", "The tram", "Łódź"],
      ["ŁÓDŹ", "The tram", "Łódź"],
      ["zolw", "żółw", "żółw"],
      ["żółw", "żółw", "żółw"],
      ["pritel", "naslouchá", "přítel"],
      ["přítel", "naslouchá", "přítel"],
      ["přítel".normalize("NFD"), "naslouchá", "přítel"],
      ["trams walk", null],
      ["tram walk", "The tram", "tram"],
      ["cierpliwosc", "Just write", "cierpliwość"],
      ["no real choice", "Boundary check-in", "real"],
    ]) {
      await retype(window, the("search"), typed);
      if (note === null) await window.see(the("search-said"), /Nothing found/);
      else {
        await until(async () => {
          const marks = (await marked(window)).map((one) => one.normalize("NFC"));
          assert.ok(marks.some((one) => one.includes(mark)), `${typed}: ${marks}`);
        });
        await window.see(the("search-said"), /One note found/);
        assert.ok((await listed(window, "found"))[0].normalize("NFC").includes(note));
      }
    }
    await inOrder(window, "what was found");
    await open(window, "Boundary", "found");
    await window.see(the("entry-back"), /what was found/);
    await window.click(the("entry-back"));
    await until(async () => assert.match(await focused(window), /^entry-/));
    await retype(window, the("search"), "lighthouse");
    await window.see(the("search-said"), /Nothing found/);
    await inOrder(window, "nothing found");
    await window.click(the("search-end"));
    await window.see(the("month"), /March 2024/);
  }));

test("the months, the calendar and what can be chosen lead to a note", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await laidIn(window, { on: "2024-03-14", answers: text("On a day."), tags: ["rota"], roles: ["friend"] });
    await laidIn(window, { on: "2024-03-04", precision: "week", answers: text("In a week."), tags: ["handover"] });
    await laidIn(window, { on: "2024-03-20", form: "boundary-checkin", answers: { next_limit: { text: "On its limit." } }, share: "candidate" });
    await laidIn(window, { on: "2024-01-01", precision: "month", answers: text("In a month."), roles: ["staff_member"] });
    await laidIn(window, {
      on: "2023-06-01",
      precision: "season",
      form: "fp-a",
      answers: { p1: { text: "In a summer." }, tension: { choices: ["after_hours_contact"] } },
    });
    const inMarch = ["On a day.", "In a week.", "On its limit."];
    await inTheJournal(window);
    await shows(window, inMarch);
    await window.click(the("month-earlier"));
    await window.see(the("month"), /January 2024/);
    await shows(window, ["In a month."]);
    assert.equal(await focused(window), "month");
    await inOrder(window, "an earlier month");
    await window.click(the("month-earlier"));
    await shows(window, ["In a summer."]);
    await open(window, "In a summer.");
    await window.see(the("entry-when"), /^Summer 2023$/i);
    await inOrder(window, "a note of a summer");
    await window.click(the("entry-back"));
    await window.see(the("month"), /June 2023/);
    await window.click(the("month-later"));
    await window.click(the("month-later"));
    await shows(window, inMarch);
    assert.ok(!(await window.isThere(the("month-later"))));

    await window.click(the("calendar-open"));
    await window.find(the("calendar"));
    await window.see(the("calendar-inexact"), /without an exact day/);
    assert.deepEqual(
      await window.run("return [...document.querySelectorAll('[data-testid^=day-]')].map((day) => day.dataset.testid)"),
      ["day-2024-03-14", "day-2024-03-20"],
    );
    await inOrder(window, "the calendar");
    await window.click(the("day-2024-03-14"));
    assert.match(await focused(window), /^entry-/);

    await window.click(the("filters-open"));
    for (const [which, value, wanted] of [
      ["kind", "boundary_checkin", "On its limit."],
      ["role", "staff_member", "In a month."],
      ["tag", "handover", "In a week."],
      ["tension", "after_hours_contact", "In a summer."],
    ]) {
      await select(window, the(`filter-${which}`), value);
      await shows(window, [wanted]);
      await window.see(the("filters-on"), /Only some/);
      await inOrder(window, `chosen by ${which}`);
      await window.click(the("filters-clear"));
      await shows(window, inMarch);
    }
    await select(window, the("filter-role"), "friend");
    await select(window, the("filter-tag"), "handover");
    await window.see(the("journal-empty"), /Nothing fits/);
    await inOrder(window, "nothing fits");
    await window.click(the("filters-clear"));
    await window.click(the("filter-set-aside"));
    await shows(window, ["On its limit."]);

    // A note is set aside while it is read, and Today leads there.
    await window.click(the("filters-clear"));
    await open(window, "On a day.");
    await window.click(the("share-included"));
    await window.see(the("share-saved"), /Saved/);
    await lock(window);
    window = await start();
    await offer(window, SENTENCE);
    await atTheDesk(window);
    await window.click(the("set-aside"));
    await shows(window, ["On a day.", "On its limit."]);
    assert.ok(await window.isThere(the("calendar")), "the calendar is remembered");
  }));
