// Changing a note and leaving it: what a person said once holds, what they left goes on, and what they see is what is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, items, live, makeNotebook, the, until } from "../support/actions.mjs";
import { around, ask, begin, inTheJournal, justWrite, keep, newest, open, put, read, saved } from "../support/writing-actions.mjs";

const TAB = "\uE004";
const ENTER = "\uE007";

const shareOf = async (window, id) => (await ask(window, "entry", { id })).entry.content.share;
const back = (window) => window.click(the("entry-back"));

/** Counts how often the shell is asked for `command` from now on. */
const count = (window, command) =>
  window.run(
    "const [command] = arguments; const send = window.fetch; window.asked = 0; window.fetch = (to, how) => { if (String(to).endsWith('/' + command)) window.asked += 1; return send(to, how); }",
    command,
  );
const counted = (window) => window.run("return window.asked");

/** Lets a command of the page fail as on a full drive, until `window.room` is true. */
const noRoom = (window, command) =>
  window.run(
    "const [command] = arguments; const send = window.fetch; window.asked = 0; window.room = false; window.fetch = (to, how) => { if (!String(to).endsWith('/' + command)) return send(to, how); window.asked += 1; return window.room ? send(to, how) : Promise.resolve(new Response(JSON.stringify({ code: 'no-room', place: null, count: null }), { headers: { 'Tauri-Response': 'error', 'content-type': 'application/json' } })); }",
    command,
  );

/**
 * What has the focus and reaches under the line at the bottom: its name, and where both are. Of a field for many lines it
 * is the line that is written in: the last one.
 */
const UNDER = `
  const foot = document.querySelector("[data-testid=draft-saved]").parentElement.parentElement;
  const field = document.activeElement;
  if (foot.contains(field)) return [];
  const { top: below, bottom: beyond } = foot.getBoundingClientRect();
  const { top, bottom } = field.getBoundingClientRect();
  const style = getComputedStyle(field);
  const lines = field.localName === "textarea" ? field.value.split("\\n").length : 0;
  const edge = parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth);
  const end = lines > 0 ? Math.min(bottom, top + edge + lines * parseFloat(style.lineHeight)) : bottom;
  return end <= below || top >= beyond ? [] : [field.dataset.testid ?? field.outerHTML, end, below];
`;

test("what is only for me stays only for me when the note is changed right after", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await put(window, the("text-text"), "About the keys.");
    await around(window);
    await window.click(the("share-included"));
    await keep(window);
    await window.click(the("kept-read"));
    const id = await newest(window);
    assert.equal(await shareOf(window, id), "included");
    await window.click(the("share-private"));
    await window.see(the("share-saved"), /Saved/);
    await window.click(the("entry-change"));
    await put(window, the("text-text"), "About the keys, and the door.");
    await keep(window);
    assert.equal(await shareOf(window, id), "private");
    // The same with a change that was begun before.
    await window.click(the("kept-read"));
    await window.click(the("entry-change"));
    await put(window, the("text-text"), "About the keys.");
    await saved(window);
    await window.click(the("nav-journal"));
    await open(window, "About the keys");
    await window.click(the("share-candidate"));
    await window.see(the("share-saved"), /Saved/);
    await window.click(the("entry-change"));
    await keep(window);
    assert.equal(await shareOf(window, id), "candidate");
  }));

test("a tag that is half typed does not stand between a person and keeping", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await put(window, the("text-text"), "The handover again.");
    await around(window);
    await window.type(the("tag-new"), "handover");
    // With the focus still in the field: what moved between press and release would take the press away.
    await window.click(the("keep"));
    await window.find(the("kept"));
    const { tags } = (await ask(window, "entry", { id: await newest(window) })).entry.content;
    assert.deepEqual(tags, ["handover"]);
  }));

test("going back from a note just kept leads to a list in which it stands", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await justWrite(window, "The first one, about lamps.");
    await inTheJournal(window);
    await put(window, the("search"), "lamps");
    await window.see(the("search-said"), /One note/);
    // Ctrl N, over what was found.
    await window.run("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true }))");
    await put(window, the("text-text"), "The second one, about rain.");
    await keep(window);
    await window.click(the("kept-read"));
    await back(window);
    await until(async () => assert.ok((await items(window, the("entries"))).some((one) => one.includes("about rain"))));
  }));

test("a change that was left is said on the note, and gone on with", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await justWrite(window, "It was late.");
    await read(window, "It was late");
    assert.ok(!(await window.isThere(the("change-waits"))));
    await window.click(the("entry-change"));
    await put(window, the("text-text"), "It was late, and I was tired.");
    await saved(window);
    await inTheJournal(window);
    await open(window, "It was late");
    await window.see(the("change-waits"), /begun and waits/);
    await window.see(the("entry-change"), /^Go on with the change$/);
    await inOrder(window, "a note of which a change waits");
    await window.click(the("entry-change"));
    assert.equal((await window.find(the("text-text")), await window.run("return document.querySelector(arguments[0]).value", the("text-text"))), "It was late, and I was tired.");
    await inTheJournal(window);
    await open(window, "It was late");
    await window.click(the("entry-bin"));
    await window.find(the("entry-take-back"));
    await inOrder(window, "a note in the bin of which a change waits");
    await back(window);
    await window.click(the("bin-open"));
    await window.click(the("bin-remove"));
    await window.see(`${the("confirm")}[open]`, /A change to it is begun/);
    await inOrder(window, "removing a note of which a change waits");
    await window.click(`${the("confirm")}[open] ${the("confirm-no")}`);
  }));

test("a search ends with its answer", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await justWrite(window, "A note about lamps.");
    await inTheJournal(window);
    await count(window, "search");
    await put(window, the("search"), "lamps");
    await window.see(the("search-said"), /One note/);
    assert.equal(await counted(window), 1, "the control: it is counted");
    // Long enough for several more, if it went on.
    const began = Date.now();
    await until(() => assert.ok(Date.now() - began > 1500));
    assert.equal(await counted(window), 1);
    await put(window, the("search"), "rain");
    await window.see(the("search-said"), /Nothing found/);
    assert.equal(await counted(window), 2);
  }));

test("what has the focus does not hide under the line at the bottom", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-role_reflection"));
    await window.click(the("choose-fp-a"));
    await window.find(the("text-p1"));
    await window.click(the("all-at-once"));
    await put(window, the("text-p1"), "Somebody asked.");
    await saved(window);
    for (let press = 0; press < 14; press += 1) {
      await window.press(TAB);
      await until(async () => assert.deepEqual(await window.run(UNDER), [], `after ${press + 1} steps`));
    }
    await window.run("document.querySelector(arguments[0]).focus()", the("text-p2"));
    for (let line = 0; line < 12; line += 1) {
      await window.press(ENTER);
      await until(async () => assert.deepEqual(await window.run(UNDER), [], `in line ${line + 2}`));
    }
  }));

test("a draft goes on at the part where it was left", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await window.click(the("first-others"));
    await window.click(the("door-role_reflection"));
    await window.click(the("choose-fp-a"));
    await put(window, the("text-p1"), "Somebody asked.");
    await saved(window);
    await window.click(the("go-on"));
    await window.find(the("text-p3"));
    await window.click(the("nav-today"));
    await window.click(the("draft-go-on"));
    await window.find(the("text-p3"));
    assert.ok(!(await window.isThere(the("text-p1"))));
  }));

test("a year that cannot be is not passed over when a note is kept", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await put(window, the("text-text"), "Long ago.");
    await around(window);
    await put(window, the("date-year"), "202");
    assert.ok(!(await window.isThere(`${the("date-year")}[aria-invalid]`)), "whoever is typing is not interrupted");
    await window.click(the("around"));
    await window.click(the("keep"));
    await window.find(`${the("date-year")}[aria-invalid]:focus`);
    assert.equal(await window.run("return document.activeElement.value"), "202", "it stands there as it was typed");
    await inOrder(window, "a year that cannot be");
    await put(window, the("date-year"), "2021");
    await keep(window);
    assert.match((await ask(window, "entry", { id: await newest(window) })).entry.content.date.on, /^2021-/);
  }));

test("what could not be saved is not waited for once it is saved, and not tried for once it is left", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await noRoom(window, "save_draft");
    await put(window, the("text-text"), "A few words.");
    await window.click(the("nav-journal"));
    await window.see(the("not-saved"), /./);
    await inOrder(window, "words that could not be saved");
    await window.run("window.room = true");
    await saved(window);
    await until(async () => assert.ok(!(await window.isThere(the("not-saved")))));
    assert.notEqual(await window.run("return document.activeElement.tagName"), "BODY");

    await window.run("window.room = false");
    await put(window, the("text-text"), "A few words, and these.");
    await window.click(the("nav-today"));
    await window.click(the("leave-anyway"));
    await window.click(the("draft-go-on"));
    await until(async () => assert.equal(await window.run("return document.querySelector(arguments[0]).value", the("text-text")), "A few words."));
    await window.run("window.room = true; window.asked = 0");
    // Longer than it takes until saving is tried again.
    const began = Date.now();
    await until(() => assert.ok(Date.now() - began > 5000));
    assert.equal(await window.run("return window.asked"), 0);
    await keep(window);
  }));
