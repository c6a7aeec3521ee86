// What a person does under Supervision: puts a page together, looks at it, seals it, opens one that was sealed.
import { replaceText, testId, until } from "./actions.mjs";
import { openFile, saveAs } from "./file-dialog.mjs";
import { setText } from "./writing-actions.mjs";

export const STEPS = ["who", "when", "what", "page"];

/** Goes to Supervision, and begins a page or goes on with the one that waits. */
export async function openSummary(window) {
  await window.click(testId("nav-supervision"));
  await window.find(testId("brought"));
  await window.click(`${testId("prepare")}, ${testId("prepare-go-on")}`);
  await window.find(testId("preparing"));
}

/** Goes through the steps, as far as `step`, in either direction. */
export async function goToStep(window, step) {
  for (;;) {
    await window.find(testId("preparing"));
    const here = await window.execute("return document.querySelector(arguments[0]).dataset.step", testId("preparing"));
    await window.find(testId(`prepare-${here}`));
    if (here === step) break;
    await window.click(testId(STEPS.indexOf(here) < STEPS.indexOf(step) ? "prepare-next" : "prepare-back"));
    await until(async () => {
      if (await window.exists(testId(`prepare-${here}`))) throw new Error(`still at ${here}`);
    });
  }
  if (step === "page") await window.find(testId("preview"));
  // What the days offer is asked for first.
  if (step === "what") await window.find(`${testId("what-notes")}, ${testId("personal-open")}, ${testId("what-ratings")}, ${testId("what-limits")}, ${testId("what-nothing")}`);
}

const DATE = new Date();
/** This month, as folds are named: 2026-11. */
export const THIS_MONTH = `${DATE.getFullYear()}-${String(DATE.getMonth() + 1).padStart(2, "0")}`;
/** Today, as it is kept. */
export const TODAY = `${THIS_MONTH}-${String(DATE.getDate()).padStart(2, "0")}`;

/** Unfolds what `name` opens, if it is folded. */
export async function expand(window, name) {
  await window.find(testId(name));
  if ((await window.execute("return document.querySelector(arguments[0]).ariaExpanded", testId(name))) === "false") await window.click(testId(name));
}

/** Unfolds every fold of notes and parts, and what comes to light with it. */
export async function expandAll(window) {
  const folded = "main .opener[aria-expanded=false]";
  while (await window.exists(folded)) await window.click(folded);
}

/** Switches these on, or off. */
export async function clickAll(window, ...names) {
  for (const name of names) await window.click(testId(name));
}

/** Which boxes there are, and which are on: `[["limit-b01", false]]`. */
export const checkboxes = (window) =>
  window.execute("return [...document.querySelectorAll('main input[type=checkbox]')].map((box) => [box.dataset.testid, box.checked])");

/** Puts words into the copy, and waits until the field has them. */
export async function editCopy(window, entry, part, words) {
  await setText(window, testId(`words-${entry}-${part}`), words);
}

/** Waits until the page says that what is prepared is saved. */
export const waitForSavedSummary = (window) => window.waitForText(testId("prepare-saved"), /^Saved\.$/);

/** What the page in the frame `name` is made of: its words, its making, its parts. */
export function readDocument(window, name) {
  return window.inFrame(testId(name), () =>
    until(async () => {
      const page = await window.execute(`
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
export async function chooseFileDelivery(window, { form = "page", phrase = "words" } = {}) {
  await clickAll(window, "bring-file", `phrase-${phrase}`, `form-${form}`);
}

/** Seals what is previewed into a file, and gives back the phrase. */
export async function sealTo(window, path) {
  await window.click(testId("seal"));
  await saveAs(path);
  await window.find(testId("sealed"));
  return (await window.waitForText(testId("phrase"), /-/)).replace(/\s+/g, "");
}

/** Leaves the phrase behind, after the question. */
export async function leavePhrase(window) {
  await window.click(testId("sealed-done"));
  await window.click(testId("sealed-leave"));
  await window.find(testId("brought"));
}

/** Chooses a sealed file where one is opened. */
export async function pickSealedFile(window, path) {
  await window.click(testId("sealed-open-file"));
  await openFile(path);
}

/** Chooses a file and offers a phrase for it. */
export async function tryPhrase(window, path, phrase) {
  await pickSealedFile(window, path);
  await replaceText(window, testId("sealed-phrase"), phrase);
  await window.click(testId("sealed-open"));
}

/** Opens a sealed file and waits for its page. */
export async function openSealedFile(window, path, phrase) {
  await tryPhrase(window, path, phrase);
  await window.find(testId("opened"));
  return readDocument(window, "opened-page");
}
