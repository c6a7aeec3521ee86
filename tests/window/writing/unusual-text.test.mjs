// Text that a careless program would change, choke on, or take for something to do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostile } from "../support/hostile-texts.mjs";
import { inOrder, live, makeNotebook, the, until } from "../support/actions.mjs";
import { around, ask, begin, inTheJournal, keep, listed, newest, put, saved, select, tag } from "../support/writing-actions.mjs";

const valueOf = (window, css) => window.run("return document.querySelector(arguments[0]).value", css);
const stored = async (window) => (await ask(window, "entry", { id: await newest(window) })).entry.content;

const ODD = {
  "a zero": "before\u0000after",
  "right to left": "\u202Eשלום\u202C עולם, السلام عليكم",
  "joined emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽",
  "letters in parts": "Zażółć gęślą jaźń, přítel".normalize("NFD"),
  "the last character": "\u{10FFFF}\u{1F422}",
  "controls": "a\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029\uFEFFb",
  "space around": "  \t two before, three after   ",
  "not characters": "\uFFFE\uFFFF\uFDD0",
};

test("odd characters are kept, read and changed as they were typed", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    for (const [name, odd] of Object.entries(ODD)) {
      await begin(window, "just_write");
      await put(window, the("text-text"), odd);
      assert.equal(await valueOf(window, the("text-text")), odd, `the field changed ${name}`);
      await keep(window);
      assert.equal((await stored(window)).answers.text.text, odd, name);
      await window.click(the("kept-read"));
      await window.find(the("answer-text"));
      assert.equal(await window.run("return document.querySelector(arguments[0]).textContent", `${the("answer-text")} .written`), odd, `${name} is read`);
      await window.click(the("entry-change"));
      await window.find(the("text-text"));
      assert.equal(await valueOf(window, the("text-text")), odd, `${name} is changed`);
    }
    await inOrder(window, "odd text");
    // A field of the page knows one end of a line only: that is what was typed.
    await begin(window, "just_write");
    await put(window, the("text-text"), "one\r\ntwo\rthree\nfour");
    await keep(window);
    assert.equal((await stored(window)).answers.text.text, "one\ntwo\nthree\nfour");
  }));

test("half a character is said, and nothing is changed or kept until it is whole", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    const halve = "const field = document.querySelector(arguments[0]); field.value = 'before \\ud83d after'; field.dispatchEvent(new Event('input', { bubbles: true }))";
    await window.run(halve, the("text-text"));
    await saved(window);
    await window.see(the("text-text-slip"), /only half there/);
    await inOrder(window, "half a character");
    await window.click(the("keep"));
    await until(async () => assert.ok(await window.run("return document.activeElement.matches(arguments[0])", the("text-text"))));
    assert.ok(await window.run("return document.querySelector(arguments[0]).value === 'before \\ud83d after'", the("text-text")));
    assert.ok(!(await ask(window, "today")).anything_kept);
    await window.click(the("nav-today"));
    await window.click(the("draft-go-on"));
    await window.find(the("text-text"));
    assert.equal(await valueOf(window, the("text-text")), "before \uFFFD after", "the draft has a sign in its place");
    await put(window, the("text-text"), "before 🐢 after");
    await keep(window);
    assert.equal((await stored(window)).answers.text.text, "before 🐢 after");
  }));

test("ten megabytes are kept as they are, and the page stays alive", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    const long = "const long = 'Żółw 🐢 went on, and on, and the day was long, and then it was over.\\n'.repeat(145_000);";
    const bytes = await window.run(
      `${long} const field = document.querySelector(arguments[0]); field.value = long; field.dispatchEvent(new Event('input', { bubbles: true })); return new TextEncoder().encode(long).length`,
      the("text-text"),
    );
    assert.ok(bytes > 10_000_000, `${bytes} bytes`);
    const began = Date.now();
    await saved(window, 60_000);
    console.log(`${bytes} bytes saved as a draft after ${Date.now() - began} ms`);
    await keep(window);
    console.log(`and kept after ${Date.now() - began} ms`);
    const id = await newest(window);
    const same = `${long} const [id, done] = arguments; window.__TAURI_INTERNALS__.invoke('entry', { id }).then(({ entry }) => done(entry.content.answers.text.text === long))`;
    assert.ok(await window.wait(same, id), "word for word");
    await window.click(the("nav-today"));
    await window.find(the("today"));
  }));

/** What the page must never have made of somebody's words: none of it is in the page's own making, whose forms have a class. */
const MADE = "svg, math, iframe, img, image, script:not([src^='/']), style:not(head style), base, meta[http-equiv=refresh], link:not(head link), form:not([class]), object, embed, video, audio, marquee, a, template, dialog[data-hostile], portal, [onerror], [onload], [onclick], [onfocus], [ontoggle], [onmouseover], [onanimationstart], [srcdoc], [style*=url]";
const made = (window) => window.run(`return [...document.body.querySelectorAll(arguments[0])].map((one) => one.outerHTML.slice(0, 200))`, MADE);

async function literally(window, screen) {
  assert.deepEqual(await made(window), [], `made of words on ${screen}`);
  assert.equal(await window.run("return window.struck ?? null"), null, `words were run on ${screen}`);
  await inOrder(window, screen);
}

test("words that look like a page are words in every field and on every screen", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    assert.ok(hostile.length >= 60);
    const all = hostile.join("\n");
    await begin(window, "just_write");
    await put(window, the("text-text"), all);
    await around(window);
    const tags = hostile.map((one) => one.replaceAll(",", " ").trim()).slice(0, 20);
    await tag(window, tags);
    await saved(window);
    await literally(window, "hostile words being written");
    assert.equal(await valueOf(window, the("text-text")), all);
    await keep(window);
    assert.equal((await stored(window)).answers.text.text, all);
    await window.click(the("kept-read"));
    await window.find(the("answer-text"));
    const read = await window.run("return document.querySelector(arguments[0]).textContent", the("answers"));
    for (const one of [...hostile, ...tags]) assert.ok(read.includes(one), `${one} is not read as it is`);
    await literally(window, "hostile words being read");

    for (const [kind, form, fields] of [
      ["role_reflection", "fp-a", ["p1", "p2"]],
      ["boundary_checkin", undefined, ["next_limit", "next_easier"]],
    ]) {
      await begin(window, kind, form);
      for (const [at, field] of fields.entries()) await put(window, the(`text-${field}`), hostile.filter((_, nth) => nth % 2 === at).join(" "));
      await literally(window, `hostile words in ${form ?? kind}`);
      if (form) await window.click(the("stop-here"));
      else await window.click(the("keep"));
      await window.find(the("kept"));
      await literally(window, `hostile words kept in ${form ?? kind}`);
    }
    await begin(window, "just_write");
    await put(window, the("text-text"), hostile[0]);
    await window.click(the("nav-today"));
    await window.find(the("waiting"));
    await literally(window, "hostile words waiting");

    await inTheJournal(window);
    await until(async () => assert.equal((await listed(window)).length, 3));
    assert.ok((await listed(window)).some((note) => note.includes(hostile[0].slice(0, 20))));
    await window.click(the("filters-open"));
    await select(window, the("filter-tag"), tags[0]);
    await until(async () => assert.equal((await listed(window)).length, 1));
    await literally(window, "hostile words in the journal");
    await window.click(the("filters-clear"));
    for (const words of ["struck", "onerror", "<img", "script", "javascript"]) {
      await put(window, the("search"), words);
      await window.find("mark");
      await literally(window, `hostile words found by ${words}`);
    }
    // The control: as markup they would have made something, and the policy would have said so.
    await window.run("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", all);
    assert.ok((await made(window)).length > 10);
    await until(async () => assert.notEqual(await window.run("return document.documentElement.dataset.csp ?? null"), null));
  }));
