// Unusual text: control characters, half characters, ten megabytes, and markup.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, fieldValue, testId, until, withNotebook } from "../support/actions.mjs";
import { hostileTexts } from "../support/hostile-texts.mjs";
import {
  addTags,
  expandDetails,
  invoke,
  listedNotes,
  newestEntryId,
  openForm,
  openJournal,
  readSaved,
  save,
  selectOption,
  setText,
  waitForSavedDraft,
} from "../support/writing-actions.mjs";

const newestContent = async (window) => (await invoke(window, "entry", { id: await newestEntryId(window) })).entry.content;

const UNUSUAL = {
  "a zero": "before\u0000after",
  "right to left": "\u202Eשלום\u202C עולם, السلام عليكم",
  "joined emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽",
  "letters in parts": "Zażółć gęślą jaźń, přítel".normalize("NFD"),
  "the last character": "\u{10FFFF}\u{1F422}",
  "controls": "a\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029\uFEFFb",
  "space around": "  \t two before, three after   ",
  "not characters": "\uFFFE\uFFFF\uFDD0",
};

test("unusual characters are saved and shown unchanged", () =>
  withNotebook(async ({ window }) => {
    for (const [name, text] of Object.entries(UNUSUAL)) {
      await openForm(window, "just_write");
      await setText(window, testId("text-text"), text);
      assert.equal(await fieldValue(window, testId("text-text")), text, `the field changed ${name}`);
      await save(window);
      assert.equal((await newestContent(window)).answers.text.text, text, name);
      await readSaved(window);
      await window.find(testId("answer-text"));
      assert.equal(await window.execute("return document.querySelector(arguments[0]).textContent", `${testId("answer-text")} .written`), text, `${name} is read`);
      await window.click(testId("entry-change"));
      await window.find(testId("text-text"));
      assert.equal(await fieldValue(window, testId("text-text")), text, `${name} is changed`);
    }
    await checkScreen(window, "odd text");
    // A text field normalises line ends; that text counts as typed.
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), "one\r\ntwo\rthree\nfour");
    await save(window);
    assert.equal((await newestContent(window)).answers.text.text, "one\ntwo\nthree\nfour");
  }));

test("an unpaired surrogate is reported and not saved", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    const halve = "const field = document.querySelector(arguments[0]); field.value = 'before \\ud83d after'; field.dispatchEvent(new Event('input', { bubbles: true }))";
    await window.execute(halve, testId("text-text"));
    await waitForSavedDraft(window);
    await window.waitForText(testId("text-text-slip"), /incomplete/);
    await checkScreen(window, "half a character");
    await window.click(testId("keep"));
    await until(async () => assert.ok(await window.execute("return document.activeElement.matches(arguments[0])", testId("text-text"))));
    assert.ok(await window.execute("return document.querySelector(arguments[0]).value === 'before \\ud83d after'", testId("text-text")));
    assert.ok(!(await invoke(window, "today")).has_entries);
    await window.click(testId("nav-today"));
    await window.click(testId("draft-go-on"));
    await window.find(testId("text-text"));
    assert.equal(await fieldValue(window, testId("text-text")), "before \uFFFD after", "the draft has a sign in its place");
    await setText(window, testId("text-text"), "before 🐢 after");
    await save(window);
    assert.equal((await newestContent(window)).answers.text.text, "before 🐢 after");
  }));

test("a paste that would freeze the window is refused and told", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    await window.type(testId("text-text"), "Before. ");
    const paste = (length) =>
      window.execute(
        `const field = document.querySelector(arguments[0]); const clipboardData = new DataTransfer(); clipboardData.setData("text/plain", "x".repeat(arguments[1]));
        return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))`,
        testId("text-text"),
        length,
      );
    assert.equal(await paste(200_000 - "Before. ".length), true, "as much as a field holds");
    assert.equal(await paste(200_000), false, "longer with what is there");
    assert.equal(await paste(10_000_000), false);
    await window.waitForText(testId("text-text-too-long"), /200,000 characters[\s\S]*None of it was put in/);
    assert.equal(await fieldValue(window, testId("text-text")), "Before. ");
    await checkScreen(window, "a text that is too long");
    await window.type(testId("text-text"), "And after.");
    await until(async () => assert.equal(await window.text(testId("text-text-too-long")), ""));
    await waitForSavedDraft(window);
  }));

// A note longer than a field takes now, as an earlier version could make it.
test("ten megabytes are saved unchanged", () =>
  withNotebook(async ({ window }) => {
    await openForm(window, "just_write");
    const long = "const long = 'Żółw 🐢 went on, and on, and the day was long, and then it was over.\\n'.repeat(145_000);";
    const bytes = await window.execute(
      `${long} const field = document.querySelector(arguments[0]); field.value = long; field.dispatchEvent(new Event('input', { bubbles: true })); return new TextEncoder().encode(long).length`,
      testId("text-text"),
    );
    assert.ok(bytes > 10_000_000, `${bytes} bytes`);
    const began = Date.now();
    await waitForSavedDraft(window, 60_000);
    console.log(`${bytes} bytes saved as a draft after ${Date.now() - began} ms`);
    await save(window);
    console.log(`and kept after ${Date.now() - began} ms`);
    const id = await newestEntryId(window);
    const same = `${long} const [id, done] = arguments; window.__TAURI_INTERNALS__.invoke('entry', { id }).then(({ entry }) => done(entry.content.answers.text.text === long))`;
    assert.ok(await window.executeAsync(same, id), "word for word");
    await window.click(testId("nav-today"));
    await window.find(testId("today"));
  }));

/**
 * Elements that only text taken for markup can make. The UI has none of them; its own forms have a
 * class, and so have its pictures.
 */
const FOREIGN_ELEMENTS = "svg:not(.picture), math, iframe, img, image, script:not([src^='/']), style:not(head style), base, meta[http-equiv=refresh], link:not(head link), form:not([class]), object, embed, video, audio, marquee, a, template, dialog[data-hostile], portal, [onerror], [onload], [onclick], [onfocus], [ontoggle], [onmouseover], [onanimationstart], [srcdoc], [style*=url]";
const elementsMade = (window) => window.execute(`return [...document.body.querySelectorAll(arguments[0])].map((one) => one.outerHTML.slice(0, 200))`, FOREIGN_ELEMENTS);

async function assertLiteral(window, screen) {
  assert.deepEqual(await elementsMade(window), [], `made of words on ${screen}`);
  assert.equal(await window.execute("return window.struck ?? null"), null, `words were run on ${screen}`);
  await checkScreen(window, screen);
}

test("markup is shown as text in every field and on every screen", () =>
  withNotebook(async ({ window }) => {
    assert.ok(hostileTexts.length >= 60);
    const all = hostileTexts.join("\n");
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), all);
    await expandDetails(window);
    const tags = hostileTexts.map((one) => one.replaceAll(",", " ").trim()).slice(0, 20);
    await addTags(window, tags);
    await waitForSavedDraft(window);
    await assertLiteral(window, "hostile words being written");
    assert.equal(await fieldValue(window, testId("text-text")), all);
    await save(window);
    assert.equal((await newestContent(window)).answers.text.text, all);
    await readSaved(window);
    await window.find(testId("answer-text"));
    const read = await window.execute("return document.querySelector(arguments[0]).textContent", testId("answers"));
    for (const one of [...hostileTexts, ...tags]) assert.ok(read.includes(one), `${one} is not read as it is`);
    await assertLiteral(window, "hostile words being read");

    for (const [kind, form, fields] of [
      ["role_reflection", "fp-a", ["p1", "p2"]],
      ["boundary_checkin", undefined, ["next_limit", "next_easier"]],
    ]) {
      await openForm(window, kind, form);
      for (const [at, field] of fields.entries()) await setText(window, testId(`text-${field}`), hostileTexts.filter((_, nth) => nth % 2 === at).join(" "));
      await assertLiteral(window, `hostile words in ${form ?? kind}`);
      if (form) await window.click(testId("stop-here"));
      else await window.click(testId("keep"));
      await window.find(testId("kept"));
      await assertLiteral(window, `hostile words kept in ${form ?? kind}`);
    }
    await openForm(window, "just_write");
    await setText(window, testId("text-text"), hostileTexts[0]);
    await window.click(testId("nav-today"));
    await window.find(testId("waiting"));
    await assertLiteral(window, "hostile words waiting");

    await openJournal(window);
    await until(async () => assert.equal((await listedNotes(window)).length, 3));
    assert.ok((await listedNotes(window)).some((note) => note.includes(hostileTexts[0].slice(0, 20))));
    await window.click(testId("filters-open"));
    await selectOption(window, testId("filter-tag"), tags[0]);
    await until(async () => assert.equal((await listedNotes(window)).length, 1));
    await assertLiteral(window, "hostile words in the journal");
    await window.click(testId("filters-clear"));
    for (const words of ["struck", "onerror", "<img", "script", "javascript"]) {
      await setText(window, testId("search"), words);
      await window.find("mark");
      await assertLiteral(window, `hostile words found by ${words}`);
    }
    // Positive control: inserted as markup, the texts make elements and violate the policy.
    await window.execute("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", all);
    assert.ok((await elementsMade(window)).length > 10);
    await until(async () => assert.notEqual(await window.execute("return document.documentElement.dataset.csp ?? null"), null));
  }));
