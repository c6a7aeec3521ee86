// Words that look like a page stay words on the page that leaves, sealed and opened.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { hostile, manyHostile } from "../support/hostile-texts.mjs";
import { inOrder, live, makeNotebook, the } from "../support/actions.mjs";
import { laidIn } from "../support/writing-actions.mjs";
import { TODAY, asFile, doneWithPhrase, inTheCopy, onThePage, prepare, press, prepared, readSealed, sealInto, toStep, unfoldAll } from "../support/supervision-actions.mjs";

/** What a page of ours is made of. */
const MADE_OF = ["html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "div", "em"];
/** Every text field of these forms. */
const FIELDS = [
  ["fp-a", ["p1", "p2", "p3", "p4", "p5", "p6"]],
  ["boundary-checkin", ["next_limit", "next_easier"]],
  ["just-write", ["text"]],
];

/** The page shows these words, and nothing was made of them. */
function literally(page, own, where) {
  assert.equal(page.own.length, own.length, `${where}: ${page.own.length} texts`);
  for (const [at, words] of own.entries()) assert.equal(page.own[at], words, `text ${at} ${where}`);
  assert.deepEqual(page.names.filter((name) => !MADE_OF.includes(name)), [], `made of words ${where}`);
  assert.equal(page.struck, null, `words were run ${where}`);
}

test("200 hostile texts in every field are read as they were written, in the preview and in what was sealed", () =>
  live(async ({ home, start }) => {
    assert.ok(manyHostile.length >= 200, `${manyHostile.length} texts`);
    const all = manyHostile.join("\n");
    const window = await start();
    await makeNotebook(window);
    const own = [];
    for (const [form, fields] of FIELDS) {
      const id = await laidIn(window, { on: TODAY, form, answers: Object.fromEntries(fields.map((field) => [field, { text: `${field}\n${all}` }])) });
      own.push(...fields.map((field) => ({ id, field, words: `${field}\n${all}` })));
    }
    await prepare(window);
    await press(window, "who-peer");
    await toStep(window, "what");
    await unfoldAll(window);
    for (const id of new Set(own.map(({ id }) => id))) await press(window, `entry-on-${id}`);
    for (const { id, field } of own) await window.find(the(`words-${id}-${field}`));
    // What is changed in the copy goes the same way.
    const changed = own.at(-1);
    changed.words = `changed\n${all}`;
    await inTheCopy(window, changed.id, changed.field, changed.words);
    await prepared(window);
    await inOrder(window, "hostile words being chosen");
    await toStep(window, "page");
    const words = own.map(({ words }) => words);
    const seen = await onThePage(window, "preview");
    literally(seen, words, "in the preview");
    await inOrder(window, "hostile words in the preview");
    await asFile(window);
    const path = join(home, "sealed.html");
    const phrase = await sealInto(window, path);
    await doneWithPhrase(window);
    await window.click(the("open-sealed"));
    const read = await readSealed(window, path, phrase);
    literally(read, words, "in what was opened");
    assert.equal(read.made, seen.made);
    assert.equal(await window.run("return window.struck ?? null"), null);
    await inOrder(window, "hostile words that were opened");
    // The control: as markup they make something, and there is much of it.
    const control = await window.run("const page = new DOMParser().parseFromString(arguments[0], 'text/html'); return [...new Set([...page.querySelectorAll('*')].map((one) => one.localName))]", hostile.join("\n"));
    assert.ok(control.filter((name) => !MADE_OF.includes(name)).length > 10);
  }));
