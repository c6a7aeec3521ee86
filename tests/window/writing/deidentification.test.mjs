// De-identification: underlined findings, suggestions below the field, and custom words.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { checkScreen, listItems, openSettings, testId, until, withNotebook } from "../support/actions.mjs";
import { ENTER, tabTo, waitForFocus } from "../support/keyboard.mjs";
import { setAppearance, zoom } from "../support/screenshots.mjs";
import {
  expandDetails,
  insertEntry,
  invoke,
  openForm,
  readSaved,
  save,
  setText,
  waitForSavedDraft,
} from "../support/writing-actions.mjs";

const F2 = "\uE032";
const field = testId("text-text");
const note = testId("marks-text");
const value = (window) => window.execute("return document.querySelector(arguments[0]).value", field);

/** The underlined words, in the layer over the field. */
const underlined = (window) =>
  window.execute("return [...document.querySelectorAll('[data-testid=underlines] .mark')].map((one) => one.textContent)");

const waitForUnderlined = (window, wanted) =>
  until(async () => assert.deepEqual(await underlined(window), wanted));

/** Takes pictures if a folder for them is set. */
async function takePictures(window, name) {
  const folder = process.env.INBETWEEN_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const appearance of ["light", "dark"]) {
    await setAppearance(window, appearance);
    writeFileSync(`${folder}/${name}-${appearance}.png`, await window.screenshot());
  }
  await setAppearance(window, "light");
}

/** Clicks at both ends of an underline place the caret at the ends of its word. */
async function assertUnderlinesMatchWords(window, where, field = testId("text-text")) {
  const words = await underlined(window);
  let checked = 0;
  const single = words.flatMap((word, at) => (/\W/.test(word) ? [] : [[at, word]]));
  // The first, a middle and the last underline.
  for (const [at, word] of [single[0], single[single.length >> 1], single.at(-1)]) {
    const box = await window.execute(
      `const [at, css] = arguments;
      const mark = document.querySelectorAll("[data-testid=underlines] .mark")[at];
      const area = document.querySelector(css);
      const zoom = parseFloat(document.documentElement.style.zoom || "100") / 100;
      const top = (one) => one.getBoundingClientRect().top;
      // Scrolls it to the middle of the field and of the window.
      area.scrollTop += top(mark) - top(area) - area.clientHeight / 2;
      area.scrollLeft += mark.getBoundingClientRect().left - area.getBoundingClientRect().left - area.clientWidth / 2;
      area.dispatchEvent(new Event("scroll"));
      // With zoom, the engine measures in unzoomed pixels and scrolls in zoomed ones.
      const seen = (y) => (y + scrollY) * zoom - scrollY;
      scrollBy(0, seen(top(mark)) - innerHeight / 2);
      const { left, right, bottom } = mark.getBoundingClientRect();
      const end = Number(mark.dataset.end);
      return { left: left * zoom, right: right * zoom, y: seen((top(mark) + bottom) / 2), start: end - mark.textContent.length, end };`,
      at,
      field,
    );
    for (const [x, caret] of [[box.left + 2, box.start], [box.right - 2, box.end]]) {
      await window.clickAt(x, box.y);
      // Two quick clicks select the word; a click may be half a narrow letter off.
      const taken = await window.execute("const { selectionStart, selectionEnd } = document.querySelector(arguments[0]); return [selectionStart, selectionEnd]", field);
      assert.ok(taken.some((at) => Math.abs(at - caret) <= 1), `${where}: ${word}, ${taken} at ${JSON.stringify(box)}`);
    }
    checked += 1;
  }
  assert.ok(checked > 0, where);
}

test("findings are underlined and replaced with one key", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await window.type(field, "I sat with Anna on 12 March 2026. Later Anna asked about room 14.");
    await waitForUnderlined(window, ["Anna", "on 12 March 2026", "Anna", "room 14"]);
    await window.waitForText(testId("marks-text-count"), /^4 places here/);
    await checkScreen(window, "a note below the field");
    await takePictures(window, "found");
    await assertUnderlinesMatchWords(window, "three lines");
    // Typing at the end keeps the underlines.
    await window.execute("const area = document.querySelector(arguments[0]); area.setSelectionRange(area.value.length, area.value.length)", field);
    await window.type(field, " So be it.");
    assert.equal((await underlined(window)).length, 4);

    // By keyboard alone: to the findings, a digit, and back to the field.
    await window.press(F2);
    await waitForFocus(window, /^mark-open$/);
    await takePictures(window, "found-open");
    await checkScreen(window, "an open mark");
    await window.press("1");
    await waitForFocus(window, /^text-text$/);
    await waitForUnderlined(window, ["on 12 March 2026", "room 14"]);
    assert.equal(
      await value(window),
      "I sat with a person I support on 12 March 2026. Later a person I support asked about room 14. So be it.",
    );
    await window.press(F2);
    await waitForFocus(window, /^mark-open$/);
    await window.press("1");
    await waitForUnderlined(window, ["room 14"]);
    assert.match(await value(window), /support one day in spring\. Later/);
    await window.press(F2);
    await tabTo(window, "mark-leave");
    await window.press(ENTER);
    await waitForUnderlined(window, []);
    await waitForFocus(window, /^text-text$/);
    await waitForSavedDraft(window);
    // A replacement can be undone like typing.
    await window.execute("document.execCommand('undo')");
    await until(async () => assert.match(await value(window), /on 12 March 2026/));
    await waitForUnderlined(window, ["on 12 March 2026"]);
    await save(window);
    assert.ok(!(await window.exists(testId("earlier-too"))), "there is no earlier version of something new");

    // An edit with a replacement asks about earlier versions.
    await readSaved(window);
    await window.click(testId("entry-change"));
    await waitForUnderlined(window, ["on 12 March 2026"]);
    await window.click(testId("mark-open"));
    await window.click(testId("mark-blur"));
    await waitForUnderlined(window, []);
    await save(window);
    await window.find(testId("earlier-too"));
    await checkScreen(window, "earlier versions too");
    await takePictures(window, "earlier-too");
    await window.click(testId("earlier-remove"));
    await window.find(testId("earlier-removed"));
    await readSaved(window);
    await window.find(testId("answers"));
    assert.ok(!(await window.exists(testId("entry-versions"))), "no earlier version is left");
  }));

test("small forms and tags are marked as well, and say it quietly", () =>
  withNotebook(async ({ window }) => {
    const marked = async (css, testid, words) => {
      await setText(window, testId(css), words);
      await waitForUnderlined(window, ["Zuzana"]);
      await window.waitForText(testId(`${testid}-count`), /^One place here/);
      assert.ok(!(await window.exists(`${testId(testid)} [data-testid=mark-open]`)), `${css}: the list waits`);
    };
    await insertEntry(window, { on: "2026-03-02", answers: { text: { text: "A line." } } });
    await invoke(window, "add_agenda_item", { content: { title: "The rota", ask: null, minutes: null }, entries: [] });
    await window.click(testId("nav-supervision"));
    await window.click(testId("nav-today"));
    await marked("talk-new", "marks-talk-new", "What Zuzana said");
    await window.click(testId("marks-talk-new-look"));
    await waitForFocus(window, /^mark-open$/);
    await checkScreen(window, "a mark below a small form");
    await window.press("1");
    await until(async () => assert.match(await window.execute("return document.querySelector(arguments[0]).value", testId("talk-new")), /What a person I support said/));
    await waitForUnderlined(window, []);
    await window.click(testId("talk-change"));
    await marked("talk-title", "marks-talk-title", "The rota and Zuzana");
    await window.click(testId("talk-later"));

    await openForm(window, "just_write");
    await expandDetails(window);
    await marked("tag-new", "marks-tag", "Zuzana");
    await window.press(ENTER);
    await window.waitForText(testId("tag-marks"), /^Zuzana: A name/);
    await checkScreen(window, "a tag that may point to someone");

    await openSettings(window);
    await marked("own-sign", "marks-own-sign", "I do not call Zuzana back.");
    await window.click(testId("own-sign-keep"));
    await window.click(testId("phase-new"));
    await setText(window, testId("own-sign"), "");
    await marked("phase-label", "marks-phase-label", "With Zuzana");
  }));

test("a limit is marked while it is written", () =>
  withNotebook(async ({ window }) => {
    await insertEntry(window, { on: "2026-03-02", answers: { text: { text: "A line." } } });
    await window.click(testId("nav-journal"));
    await window.click(testId("nav-today"));
    await window.click(testId("to-limits"));
    await window.click(testId("limit-new"));
    await setText(window, testId("plan-text"), "I do not lend Zuzana money.");
    await waitForUnderlined(window, ["Zuzana"]);
    await window.waitForText(testId("marks-text-count"), /^One place here/);
    await setText(window, testId("plan-name"), "Money");
    await checkScreen(window, "a limit with a mark");
  }));

test("long notes stay fast, and custom words are respected", () =>
  withNotebook(async ({ window }) => {
    await openSettings(window);
    await window.type(testId("own-word-new-watch"), "Bluebell");
    await window.press(ENTER);
    assert.deepEqual(await until(() => listItems(window, testId("own-words-watch"))).then((all) => all.map((one) => one.split(/\s/)[0])), ["Bluebell"]);
    await window.type(testId("own-word-new-leave"), "?!");
    await window.press(ENTER);
    await window.waitForText(testId("trouble-happened"), /no letter or digit/);
    await window.execute("document.querySelector(arguments[0]).value = ''", testId("own-word-new-leave"));
    await window.type(testId("own-word-new-leave"), "Hexham");
    await window.press(ENTER);
    await until(() => listItems(window, testId("own-words-leave")));
    await checkScreen(window, "words to watch");
    await window.click(testId("to-watch"));
    await takePictures(window, "words-to-watch");

    await openForm(window, "just_write");
    const line = "We talked for a long time about nothing, at the bluebell, and it did us both good, I think, as far as I can say now.\n\n";
    await setText(window, field, line.repeat(40) + "In Hexham, as Marek said, it rains.");
    await until(async () => assert.equal((await underlined(window)).length, 41));
    for (const percent of ["100", "200"]) {
      await zoom(window, percent);
      await window.waitForAnimations();
      await takePictures(window, `long-${percent}`);
      await assertUnderlinesMatchWords(window, `${percent} %`);
    }
    await zoom(window, "100");

    // In a single-line field with a longer text.
    await openForm(window, "boundary_checkin");
    if (!(await window.exists(testId("text-next_limit")))) await window.click(testId("all-at-once"));
    await window.type(testId("text-next_limit"), "No calls in the evening any more, neither from the bluebell nor from anybody who knows Marek.");
    await waitForUnderlined(window, ["bluebell", "Marek"]);
    await assertUnderlinesMatchWords(window, "one line", testId("text-next_limit"));
    await takePictures(window, "one-line");
    await openForm(window, "just_write");

    // Ten thousand words: time of each key with and without findings.
    const long = line.repeat(417) + "It rains.";
    await setText(window, field, long);
    await until(async () => assert.equal((await underlined(window)).length, 417), 20_000);
    const typing = `
      const [css, done] = arguments;
      const area = document.querySelector(css);
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
      const took = [];
      const next = () => {
        if (took.length === 60) return done(took.sort((one, other) => one - other)[30]);
        const began = performance.now();
        document.execCommand("insertText", false, "a");
        area.scrollHeight;
        requestAnimationFrame(() => setTimeout(() => { took.push(performance.now() - began); next(); }));
      };
      next();`;
    const withMarks = await window.executeAsync(typing, field);
    await setText(window, field, long.replaceAll("bluebell", "bluebird"));
    await until(async () => assert.deepEqual(await underlined(window), []), 20_000);
    const without = await window.executeAsync(typing, field);
    console.log(`a key in 10,000 words: ${withMarks.toFixed(1)} ms with 417 marks, ${without.toFixed(1)} ms without`);
    // A factor of two to spare: other windows draw at the same time.
    assert.ok(withMarks < 4 * without + 4);
  }));
