// What is being written outlives a power cut, a closed window, a lock in the middle of a word, and walking away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheCloseButton } from "../support/desktop.mjs";
import { SENTENCE, atTheDesk, inOrder, live, makeNotebook, offer, the } from "../support/actions.mjs";
import { begin, open, inTheJournal, keep, put, saved } from "../support/writing-actions.mjs";

const ENTER = "\uE007";

/** Puts words down and does something else in the same breath, long before any pause in typing. */
const LAST = "const [field, words] = [document.querySelector(arguments[0]), arguments[1]]; field.value += words; field.dispatchEvent(new Event('input', { bubbles: true }));";
const lastWords = (window, words, then) => window.run(`${LAST} ${then}`, the("text-text"), words);
const press = (name) => `document.querySelector('${the(name)}').click();`;

const valueOf = (window, name) => window.run("return document.querySelector(arguments[0]).value", the(name));

async function unlock(start) {
  const window = await start();
  await offer(window, SENTENCE);
  await atTheDesk(window);
  return window;
}

/** Goes on with the one note that waits, and says what stands in it. */
async function goOn(window) {
  await window.see(the("waiting"), /^A note is waiting/);
  await window.click(the("draft-go-on"));
  await window.find(the("text-text"));
  return valueOf(window, "text-text");
}

test("a note is waiting after a power cut, word for word", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await window.type(the("text-text"), `She said: stay five minutes longer.${ENTER}I stayed.`);
    await saved(window);
    await window.kill();

    window = await unlock(start);
    await inOrder(window, "a note that is waiting");
    assert.equal(await goOn(window), "She said: stay five minutes longer.\nI stayed.");
    await inOrder(window, "going on with a draft");
    await keep(window);
    await window.click(the("kept-today"));
    await window.find(the("today"));
    assert.ok(!(await window.isThere(the("waiting"))));
    // A change of something kept is a draft as well, and the note stays as it was until it is kept.
    await inTheJournal(window);
    await open(window, "stay five minutes");
    await window.click(the("entry-change"));
    await window.type(the("text-text"), " And then I went.");
    await saved(window);
    await window.kill();

    window = await unlock(start);
    await inTheJournal(window);
    await open(window, "stay five minutes");
    assert.doesNotMatch(await window.see(the("answers"), /I stayed/), /And then I went/);
    await window.click(the("entry-change"));
    assert.match((await window.find(the("text-text")), await valueOf(window, "text-text")), /And then I went/);
    await inOrder(window, "going on with a change");
  }));

test("while somebody types without a pause, a power cut takes no more than the last two seconds", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    // Ten numbers a second for six seconds; each says when it was typed.
    await window.run(
      "const field = document.querySelector(arguments[0]); const began = performance.now(); window.typing = setInterval(() => { field.value += `${Math.round(performance.now() - began)} `; field.dispatchEvent(new Event('input', { bubbles: true })); }, 100)",
      the("text-text"),
    );
    const typed = async () => (await valueOf(window, "text-text")).trim().split(" ").map(Number).at(-1);
    let last = 0;
    while (last < 6000) last = await typed();
    await window.kill();
    window = await unlock(start);
    const kept = (await goOn(window)).trim().split(" ").map(Number).at(-1);
    console.log(`typed up to ${last} ms, kept up to ${kept} ms`);
    assert.ok(last - kept <= 2500, `${last - kept} ms of typing are lost`);
  }));

test("closing the window, locking and walking away each keep the last words", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await lastWords(window, "one ", press("nav-journal"));
    await window.find(the("journal"));
    await window.click(the("nav-today"));
    assert.equal(await goOn(window), "one ");
    await lastWords(window, "two ", press("nav-today"));
    await window.find(the("today"));
    assert.equal(await goOn(window), "one two ");
    await window.run(`document.dispatchEvent(new KeyboardEvent("keydown", { key: "1", code: "Digit1", ctrlKey: true, bubbles: true }))`);
    await window.find(the("today"));
    assert.equal(await goOn(window), "one two ");

    await lastWords(window, "three ", press("lock-now")).catch(() => {});
    await window.ended();
    window = await unlock(start);
    assert.equal(await goOn(window), "one two three ");

    const close = await atTheCloseButton(window);
    await lastWords(window, "four ", "");
    await close();
    await window.ended();
    window = await unlock(start);
    assert.equal(await goOn(window), "one two three four ");
    // Nothing left of it: then nothing waits either.
    await put(window, the("text-text"), "");
    await window.click(the("leave-draft"));
    await window.find(the("first-doors"));
    assert.ok(!(await window.isThere(the("waiting"))));
  }));

test("a draft is thrown away only after a question", () =>
  live(async ({ start }) => {
    const window = await start();
    await makeNotebook(window);
    await begin(window, "just_write");
    await window.type(the("text-text"), "Not this.");
    await saved(window);
    await window.click(the("throw-away"));
    await inOrder(window, "throwing a draft away");
    await window.click(the("confirm-no"));
    assert.equal(await valueOf(window, "text-text"), "Not this.");
    await window.click(the("throw-away"));
    await window.click(the("confirm-yes"));
    await window.find(the("first-doors"));
    assert.ok(!(await window.isThere(the("waiting"))));
  }));
