// What a person does under Supervision: puts a page together, looks at it, seals it, opens one that was sealed.
import { openFile, saveAs } from "./file-dialog.mjs";
import { retype, the, until } from "./actions.mjs";
import { put } from "./writing-actions.mjs";

export const STEPS = ["who", "when", "what", "page"];

/** Goes to Supervision, and begins a page or goes on with the one that waits. */
export async function prepare(window) {
  await window.click(the("nav-supervision"));
  await window.find(the("brought"));
  await window.click(`${the("prepare")}, ${the("prepare-go-on")}`);
  await window.find(the("preparing"));
}

/** Goes through the steps, as far as `step`, in either direction. */
export async function toStep(window, step) {
  for (;;) {
    await window.find(the("preparing"));
    const here = await window.run("return document.querySelector(arguments[0]).dataset.step", the("preparing"));
    await window.find(the(`prepare-${here}`));
    if (here === step) break;
    await window.click(the(STEPS.indexOf(here) < STEPS.indexOf(step) ? "prepare-next" : "prepare-back"));
    await until(async () => {
      if (await window.isThere(the(`prepare-${here}`))) throw new Error(`still at ${here}`);
    });
  }
  if (step === "page") await window.find(the("preview"));
  // What the days offer is asked for first.
  if (step === "what") await window.find(`${the("what-notes")}, ${the("personal-open")}, ${the("what-ratings")}, ${the("what-limits")}, ${the("what-nothing")}`);
}

const DATE = new Date();
/** This month, as folds are named: 2026-11. */
export const THIS_MONTH = `${DATE.getFullYear()}-${String(DATE.getMonth() + 1).padStart(2, "0")}`;
/** Today, as it is kept. */
export const TODAY = `${THIS_MONTH}-${String(DATE.getDate()).padStart(2, "0")}`;

/** Unfolds what `name` opens, if it is folded. */
export async function unfold(window, name) {
  await window.find(the(name));
  if ((await window.run("return document.querySelector(arguments[0]).ariaExpanded", the(name))) === "false") await window.click(the(name));
}

/** Unfolds every fold of notes and parts, and what comes to light with it. */
export async function unfoldAll(window) {
  const folded = "main .opener[aria-expanded=false]";
  while (await window.isThere(folded)) await window.click(folded);
}

/** Switches these on, or off. */
export async function press(window, ...names) {
  for (const name of names) await window.click(the(name));
}

/** Which boxes there are, and which are on: `[["limit-b01", false]]`. */
export const switches = (window) =>
  window.run("return [...document.querySelectorAll('main input[type=checkbox]')].map((box) => [box.dataset.testid, box.checked])");

/** Puts words into the copy, and waits until the field has them. */
export async function inTheCopy(window, entry, part, words) {
  await put(window, the(`words-${entry}-${part}`), words);
}

/** Waits until the page says that what is prepared is saved. */
export const prepared = (window) => window.see(the("prepare-saved"), /^Saved\.$/);

/** What the page in the frame `name` is made of: its words, its making, its parts. */
export function onThePage(window, name) {
  return window.inside(the(name), () =>
    until(async () => {
      const page = await window.run(`
        const texts = (css) => [...document.querySelectorAll(css)].map((one) => one.textContent);
        return {
          title: document.title,
          made: document.documentElement.outerHTML,
          words: document.body.innerText,
          headings: texts("h1, h2, h3"),
          lines: texts(".lines dt"),
          columns: texts("thead th[scope=col]").slice(1),
          own: texts(".words"),
          questions: texts(".note dt"),
          names: [...new Set([...document.querySelectorAll("*")].map((one) => one.localName))],
          struck: window.struck ?? null,
        };
      `);
      if (page.headings.length === 0) throw new Error("the frame is still empty");
      return page;
    }),
  );
}

/** Chooses how it is brought, and in which form and with which phrase. */
export async function asFile(window, { form = "page", phrase = "words" } = {}) {
  await press(window, "bring-file", `phrase-${phrase}`, `form-${form}`);
}

/** Seals what is previewed into a file, and gives back the phrase. */
export async function sealInto(window, path) {
  await window.click(the("seal"));
  await saveAs(path);
  await window.find(the("sealed"));
  return (await window.see(the("phrase"), /-/)).replace(/\s+/g, "");
}

/** Leaves the phrase behind, after the question. */
export async function doneWithPhrase(window) {
  await window.click(the("sealed-done"));
  await window.click(the("sealed-leave"));
  await window.find(the("brought"));
}

/** Chooses a sealed file where one is opened. */
export async function chooseSealed(window, path) {
  await window.click(the("sealed-open-file"));
  await openFile(path);
}

/** Chooses a file and offers a phrase for it. */
export async function offerPhrase(window, path, phrase) {
  await chooseSealed(window, path);
  await retype(window, the("sealed-phrase"), phrase);
  await window.click(the("sealed-open"));
}

/** Opens a sealed file and waits for its page. */
export async function readSealed(window, path, phrase) {
  await offerPhrase(window, path, phrase);
  await window.find(the("opened"));
  return onThePage(window, "opened-page");
}
