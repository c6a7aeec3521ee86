// Finding notes: by words with or without accents, by filters, by month and in the calendar.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, lock, replaceText, testId, unlock, until, withNotebook } from "../support/actions.mjs";
import { focusedName } from "../support/keyboard.mjs";
import { insertEntry, listedNotes, openJournal, openNote, selectOption } from "../support/writing-actions.mjs";

const textAnswer = (words) => ({ text: { text: words } });

/** Waits until a list shows exactly these notes, each given by some of its words. */
const waitForNotes = (window, wanted, list = "entries") =>
  until(async () => {
    const found = await listedNotes(window, list);
    assert.equal(found.length, wanted.length, `${list}: ${found.join(" | ")}`);
    for (const words of wanted) assert.ok(found.some((item) => item.includes(words)), `${words} is not in ${found.join(" | ")}`);
  });

const markedWords = (window) => window.execute("return [...document.querySelectorAll('mark')].map((mark) => mark.textContent)");

test("search ignores accents and marks the words found", () =>
  withNotebook(async ({ window }) => {
    await insertEntry(window, { on: "2024-03-14", answers: textAnswer("The tram from Łódź was late. We walked.") });
    await insertEntry(window, { on: "2024-03-15", answers: textAnswer("Powolny żółw, a jednak dotarł."), tags: ["cierpliwość"] });
    await insertEntry(window, { on: "2024-03-16", answers: textAnswer(`Dobrý ${"přítel".normalize("NFD")} naslouchá.`) });
    await insertEntry(window, { on: "2024-03-17", form: "boundary-checkin", answers: { b01: { choice: "pushed" }, next_limit: { text: "Hours" } } });
    await openJournal(window);
    await window.waitForText(testId("month"), /March 2024/);
    for (const [typed, note, mark] of [
      ["lodz", "The tram", "Łódź"],
      ["ŁÓDŹ", "The tram", "Łódź"],
      ["zolw", "żółw", "żółw"],
      ["żółw", "żółw", "żółw"],
      ["pritel", "naslouchá", "přítel"],
      ["přítel", "naslouchá", "přítel"],
      ["přítel".normalize("NFD"), "naslouchá", "přítel"],
      ["trams walk", "The tram", "tram"],
      ["trams swim", null],
      ["walking", "The tram", "walked"],
      ["alked", "The tram", "walked"],
      ["tram walk", "The tram", "tram"],
      ["cierpliwosc", "Just write", "cierpliwość"],
      ["no real choice", "Boundary check-in", "real"],
    ]) {
      await replaceText(window, testId("search"), typed);
      if (note === null) await window.waitForText(testId("search-said"), /Nothing found/);
      else {
        await until(async () => {
          const marks = (await markedWords(window)).map((one) => one.normalize("NFC"));
          assert.ok(marks.some((one) => one.includes(mark)), `${typed}: ${marks}`);
        });
        await window.waitForText(testId("search-said"), /One note found/);
        assert.ok((await listedNotes(window, "found"))[0].normalize("NFC").includes(note));
      }
    }
    await checkScreen(window, "what was found");
    await openNote(window, "Boundary", "found");
    await window.waitForText(testId("entry-back"), /results/);
    await window.click(testId("entry-back"));
    await until(async () => assert.match(await focusedName(window), /^entry-/));
    await replaceText(window, testId("search"), "lighthouse");
    await window.waitForText(testId("search-said"), /Nothing found/);
    await checkScreen(window, "nothing found");
    await window.click(testId("search-end"));
    await window.waitForText(testId("month"), /March 2024/);
  }));

test("months, the calendar and filters lead to a note", () =>
  withNotebook(async ({ start, window }) => {
    await insertEntry(window, { on: "2024-03-14", answers: textAnswer("On a day."), tags: ["rota"], roles: ["friend"] });
    await insertEntry(window, { on: "2024-03-04", precision: "week", answers: textAnswer("In a week."), tags: ["handover"] });
    await insertEntry(window, { on: "2024-03-20", form: "boundary-checkin", answers: { next_limit: { text: "On its limit." } }, share: "candidate" });
    await insertEntry(window, { on: "2024-01-01", precision: "month", answers: textAnswer("In a month."), roles: ["staff_member"] });
    await insertEntry(window, {
      on: "2023-06-01",
      precision: "season",
      form: "fp-a",
      answers: { p1: { text: "In a summer." }, tension: { choices: ["after_hours_contact"] } },
    });
    const inMarch = ["On a day.", "In a week.", "On its limit."];
    await openJournal(window);
    await waitForNotes(window, inMarch);
    await window.click(testId("month-earlier"));
    await window.waitForText(testId("month"), /January 2024/);
    await waitForNotes(window, ["In a month."]);
    assert.equal(await focusedName(window), "month");
    await checkScreen(window, "an earlier month");
    await window.click(testId("month-earlier"));
    await waitForNotes(window, ["In a summer."]);
    await openNote(window, "In a summer.");
    await window.waitForText(testId("entry-when"), /^Summer 2023$/i);
    await checkScreen(window, "a note of a summer");
    await window.click(testId("entry-back"));
    await window.waitForText(testId("month"), /June 2023/);
    await window.click(testId("month-later"));
    await window.click(testId("month-later"));
    await waitForNotes(window, inMarch);
    assert.ok(!(await window.exists(testId("month-later"))));

    await window.click(testId("calendar-open"));
    await window.find(testId("calendar"));
    await window.waitForText(testId("calendar-inexact"), /without an exact day/);
    assert.deepEqual(
      await window.execute("return [...document.querySelectorAll('[data-testid^=day-]')].map((day) => day.dataset.testid)"),
      ["day-2024-03-14", "day-2024-03-20"],
    );
    await checkScreen(window, "the calendar");
    await window.click(testId("day-2024-03-14"));
    assert.match(await focusedName(window), /^entry-/);

    await window.click(testId("filters-open"));
    for (const [which, value, wanted] of [
      ["kind", "boundary_checkin", "On its limit."],
      ["role", "staff_member", "In a month."],
      ["tag", "handover", "In a week."],
      ["tension", "after_hours_contact", "In a summer."],
    ]) {
      await selectOption(window, testId(`filter-${which}`), value);
      await waitForNotes(window, [wanted]);
      await window.waitForText(testId("filters-on"), /Only some/);
      await checkScreen(window, `chosen by ${which}`);
      await window.click(testId("filters-clear"));
      await waitForNotes(window, inMarch);
    }
    await selectOption(window, testId("filter-role"), "friend");
    await selectOption(window, testId("filter-tag"), "handover");
    await window.waitForText(testId("journal-empty"), /Nothing matches/);
    await checkScreen(window, "nothing fits");
    await window.click(testId("filters-clear"));
    await selectOption(window, testId("filter-share"), "set-aside");
    await waitForNotes(window, ["On its limit."]);
    // A search looks through what is chosen.
    await replaceText(window, testId("search"), "a day");
    await window.waitForText(testId("search-said"), /Nothing found among/);
    await window.click(testId("filters-clear"));
    await window.waitForText(testId("search-said"), /One note found/);
    await window.click(testId("search-end"));

    // A note can be set aside while it is read, and Today links to the notes set aside.
    await openNote(window, "On a day.");
    await window.click(testId("share-included"));
    await window.waitForText(testId("share-saved"), /Saved/);
    await lock(window);
    window = await unlock(start);
    await window.click(testId("set-aside"));
    await waitForNotes(window, ["On a day.", "On its limit."]);
    assert.ok(await window.exists(testId("calendar")), "the calendar is remembered");
  }));
