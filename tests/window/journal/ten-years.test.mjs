// Ten years of notes: months come without a visible pause, and a note is found, read and taken back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { checkScreen, replaceText, testId, unlock, until, withHome } from "../support/actions.mjs";
import { listedNotes, openJournal, readSaved, save, selectOption, setText } from "../support/writing-actions.mjs";

/** Writes ten years of generated notes, always the same, up to November 2026. */
const writeTenYears = (data) => execFileSync(join(dirname(process.env.INBETWEEN_BINARY), "../release/examples/write_years"), [data, "10"]);

const CONTROL = "\uE009";

/**
 * Script that presses a button and gives the milliseconds until the month's name is another one and
 * painted, by the clock of the page.
 */
const TIME_OF_MONTH = `
  const [button, done] = arguments;
  const name = () => document.querySelector("[data-testid=month]")?.textContent;
  const before = name();
  const began = performance.now();
  document.querySelector(button).click();
  const look = () => {
    if (name() === before) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
  };
  look();
`;

/** Script that scrolls to the end of the month and gives the milliseconds of its longest frame. */
const LONGEST_FRAME = `
  const done = arguments[0];
  const end = document.documentElement.scrollHeight;
  let [before, longest] = [performance.now(), 0];
  scrollTo(0, 0);
  const step = (now) => {
    longest = Math.max(longest, now - before);
    before = now;
    scrollBy(0, 120);
    if (scrollY + innerHeight >= end - 1) return done(longest);
    requestAnimationFrame(step);
  };
  requestAnimationFrame((now) => ((before = now), step(now)));
`;

async function timesOfMonths(window, count) {
  const times = [];
  for (let nth = 0; nth < count; nth += 1) {
    await window.find(testId("month-earlier"));
    times.push(await window.executeAsync(TIME_OF_MONTH, testId("month-earlier")));
  }
  return times.toSorted((one, other) => one - other);
}
const median = (times) => times[Math.floor(times.length / 2)];

/** The number of notes that a search says it has found. */
const numberFound = async (window) => Number((await window.waitForText(testId("search-said"), /[\d,]+ notes found/)).replace(/\D/g, ""));
const marks = (window, css = "mark") => window.execute("return [...document.querySelectorAll(arguments[0])].map((mark) => mark.textContent.toLowerCase())", css);

async function search(window, words) {
  const before = await window.execute("return document.querySelector('[data-testid=found]')?.textContent ?? ''");
  await replaceText(window, testId("search"), words);
  await until(async () => assert.notEqual(await window.execute("return document.querySelector('[data-testid=found]')?.textContent ?? ''"), before));
  return numberFound(window);
}

test("ten years of notes are scrolled, narrowed, searched and read", () =>
  withHome(async ({ start, data }) => {
    writeTenYears(data);
    const window = await unlock(start);
    await openJournal(window);
    await window.waitForText(testId("month"), /November 2026/);
    assert.ok((await listedNotes(window)).length > 20);
    const newest = await timesOfMonths(window, 12);
    await window.waitForText(testId("month"), /November 2025/);
    const scrolled = await window.executeAsync(LONGEST_FRAME);

    // Any month is two lists and a button away.
    await window.click(testId("month-other"));
    await checkScreen(window, "another month is chosen");
    await selectOption(window, testId("month-choose-year"), "2018");
    await selectOption(window, testId("month-choose"), "3");
    const jump = await window.executeAsync(TIME_OF_MONTH, testId("month-go"));
    await window.waitForText(testId("month"), /March 2018/);
    assert.ok((await listedNotes(window)).length > 20);
    const scrolledOld = await window.executeAsync(LONGEST_FRAME);
    console.log(`a jump of eight years: ${jump.toFixed(0)} ms; longest frame while scrolling ${scrolled.toFixed(0)} and ${scrolledOld.toFixed(0)} ms`);
    assert.ok(jump < 3 * median(newest) + 50, "a jump takes as long as a month");

    await window.click(testId("filters-open"));
    await window.click(testId("filter-to"));
    await setText(window, testId("filter-to-year"), "2018");
    await window.waitForText(testId("month"), /2018/);
    await window.waitForText(testId("filters-on"), /Up to .* 2018/);
    const oldest = await timesOfMonths(window, 12);
    console.log(`a month until it is painted: ${median(newest).toFixed(0)} ms, at most ${newest.at(-1).toFixed(0)}; nine years ago ${median(oldest).toFixed(0)} ms`);
    assert.ok(median(oldest) < 3 * median(newest) + 50, "an old month takes as long as a new one");

    // A last day before the first changes nothing.
    await window.click(testId("filter-from"));
    await window.waitForText(testId("filter-slip"), /comes before the first/);
    await checkScreen(window, "a stretch that ends before it starts");
    await window.waitForText(testId("filters-on"), /Up to .* 2018$/);
    await setText(window, testId("filter-from-year"), "2017");
    await window.waitForText(testId("filters-on"), /From .* 2017 · Up to .* 2018/);
    await selectOption(window, testId("filter-tag"), "tag3");
    await window.waitForText(testId("filters-on"), /Tag: tag3/);
    await checkScreen(window, "several filters");

    const chosen = await search(window, "work");
    assert.ok((await marks(window)).every((word) => word.includes("work")));
    await window.click(testId("filters-clear"));
    await until(async () => assert.ok((await numberFound(window)) > chosen * 10));
    await search(window, "amwork");
    assert.deepEqual([...new Set(await marks(window))], ["teamwork"], "inside of a word");
    await search(window, "rozmowach");
    assert.deepEqual([...new Set(await marks(window))].toSorted(), ["rozmowa", "rozmową", "rozmowę", "rozmowy", "rozmów"].toSorted());
    await checkScreen(window, "other forms of a word");

    await window.click(`${testId("found")} > li:first-child button`);
    await window.find(testId("entry"));
    await window.chord(CONTROL, "f");
    await setText(window, testId("find"), "rozm");
    await window.waitForText(testId("find-told"), /^1 of \d/);
    await checkScreen(window, "words found in a note");
    await setText(window, testId("find"), "qqqq");
    await window.waitForText(testId("find-told"), /not in this note/);
    await window.click(testId("find-close"));

    const before = await window.text(testId("answers"));
    await window.click(testId("entry-change"));
    await setText(window, testId("text-text"), "Only these few words.");
    await save(window);
    await readSaved(window);
    await window.click(testId("entry-versions"));
    await window.click(`${testId("versions")} li button`);
    await window.click(testId("version-compare"));
    await window.find(`${testId("compare-then")} del`);
    assert.match((await marks(window, `${testId("compare-now")} ins`)).join(" "), /only these few words/);
    await checkScreen(window, "a version beside the note of today");
    await window.click(testId("version-take-back"));
    await until(async () => assert.equal(await window.text(testId("answers")), before));

    await openJournal(window);
    await window.click(testId("this-day-open"));
    await until(async () => assert.ok((await listedNotes(window, "this-day-exact")).length >= 9));
    await checkScreen(window, "this day in earlier years");
  }));
