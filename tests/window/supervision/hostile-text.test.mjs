// Texts with markup and scripts stay texts in the preview, and in a sealed and opened summary.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, createNotebook, testId, withHome } from "../support/actions.mjs";
import { hostileTexts, manyHostileTexts } from "../support/hostile-texts.mjs";
import {
  TODAY,
  chooseFileDelivery,
  clickAll,
  editCopy,
  expandAll,
  goToStep,
  leavePhrase,
  openSealedFile,
  openSummary,
  readDocument,
  sealTo,
  waitForSavedSummary,
} from "../support/supervision-actions.mjs";
import { insertEntry } from "../support/writing-actions.mjs";

/** Elements that a summary document is made of. */
const ALLOWED_ELEMENTS = ["html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "div", "em"];
/** All text fields of these forms, in the order of the page. */
const FIELDS = [
  ["boundary-checkin", ["next_limit", "next_easier"]],
  ["fp-a", ["p1", "p2", "p3", "p4", "p5", "p6"]],
  ["just-write", ["text"]],
];

/** The document shows exactly these texts, and no element or script came of them. */
function assertLiteral(page, own, where) {
  assert.equal(page.own.length, own.length, `${where}: ${page.own.length} texts`);
  for (const [at, words] of own.entries()) assert.equal(page.own[at], words, `text ${at} ${where}`);
  assert.deepEqual(page.names.filter((name) => !ALLOWED_ELEMENTS.includes(name)), [], `made of words ${where}`);
  assert.equal(page.struck, null, `words were run ${where}`);
}

test("200 hostile texts are shown literally in every field", () =>
  withHome(async ({ home, start }) => {
    assert.ok(manyHostileTexts.length >= 200, `${manyHostileTexts.length} texts`);
    const all = manyHostileTexts.join("\n");
    const window = await start();
    await createNotebook(window);
    const own = [];
    for (const [form, fields] of FIELDS) {
      const id = await insertEntry(window, { on: TODAY, form, answers: Object.fromEntries(fields.map((field) => [field, { text: `${field}\n${all}` }])) });
      own.push(...fields.map((field) => ({ id, field, words: `${field}\n${all}` })));
    }
    await openSummary(window);
    await clickAll(window, "who-peer");
    await goToStep(window, "what");
    await expandAll(window);
    for (const id of new Set(own.map(({ id }) => id))) await clickAll(window, `entry-on-${id}`);
    for (const { id, field } of own) await window.find(testId(`words-${id}-${field}`));
    // Text edited in the copy is treated in the same way.
    const changed = own.at(-1);
    changed.words = `changed\n${all}`;
    await editCopy(window, changed.id, changed.field, changed.words);
    await waitForSavedSummary(window);
    await checkScreen(window, "hostile words being chosen");
    await goToStep(window, "page");
    const words = own.map(({ words }) => words);
    const seen = await readDocument(window, "preview");
    assertLiteral(seen, words, "in the preview");
    await checkScreen(window, "hostile words in the preview");
    await chooseFileDelivery(window);
    const path = join(home, "sealed.html");
    const phrase = await sealTo(window, path);
    await leavePhrase(window);
    await window.click(testId("open-sealed"));
    const read = await openSealedFile(window, path, phrase);
    assertLiteral(read, words, "in what was opened");
    assert.equal(read.made, seen.made);
    assert.equal(await window.execute("return window.struck ?? null"), null);
    await checkScreen(window, "hostile words that were opened");
    // Positive control: parsed as markup, the texts give many other elements.
    const control = await window.execute("const page = new DOMParser().parseFromString(arguments[0], 'text/html'); return [...new Set([...page.querySelectorAll('*')].map((one) => one.localName))]", hostileTexts.join("\n"));
    assert.ok(control.filter((name) => !ALLOWED_ELEMENTS.includes(name)).length > 10);
  }));
