// Actions on the Supervision screen: prepares, previews, seals and opens summaries.
import assert from "node:assert/strict";
import { replaceText, testId, until } from "./actions.mjs";
import { openFile, saveAs } from "./file-dialog.mjs";
import { setText } from "./writing-actions.mjs";

export const STEPS = ["who", "when", "what", "places", "page"];

/** Starts a summary, or resumes the unfinished one. */
export async function openSummary(window) {
  await window.click(testId("nav-supervision"));
  await window.find(testId("brought"));
  await window.click(`${testId("prepare")}, ${testId("prepare-go-on")}`);
  await window.find(testId("preparing"));
}

/** Goes to a step of the editor, in either direction. */
export async function goToStep(window, step) {
  for (;;) {
    await window.find(testId("preparing"));
    const here = await window.execute("return document.querySelector(arguments[0]).dataset.step", testId("preparing"));
    await window.find(testId(`prepare-${here}`));
    if (here === step) break;
    if (here === "places" && step === "page") await keepAllPlaces(window);
    await window.click(testId(STEPS.indexOf(here) < STEPS.indexOf(step) ? "prepare-next" : "prepare-back"));
    await until(async () => {
      if (await window.exists(testId(`prepare-${here}`))) throw new Error(`still at ${here}`);
    });
  }
  if (step === "page") await window.find(testId("preview"));
  // The content of the period is loaded first.
  if (step === "what") await window.find(testId("page-count"));
}

/** Waits for the places of the page, and keeps each one that has no choice yet. */
export async function keepAllPlaces(window) {
  await window.find(`${testId("places-none")}, ${testId("places-count")}`);
  const isOpen = `${testId("place")}[data-choice=open]`;
  const count = () => window.execute("return document.querySelectorAll(arguments[0]).length", isOpen);
  for (let left = await count(); left > 0; left = await count()) {
    await window.execute("document.querySelector(arguments[0]).click()", testId("place-keep"));
    await until(async () => assert.ok((await count()) < left));
  }
}

const DATE = new Date();
/** This month, as in test ids: 2026-11. */
export const THIS_MONTH = `${DATE.getFullYear()}-${String(DATE.getMonth() + 1).padStart(2, "0")}`;
/** Today, as it is stored: 2026-11-29. */
export const TODAY = `${THIS_MONTH}-${String(DATE.getDate()).padStart(2, "0")}`;

/** Expands the part that this button controls, if it is collapsed. */
export async function expand(window, name) {
  await window.find(testId(name));
  if ((await window.execute("return document.querySelector(arguments[0]).ariaExpanded", testId(name))) === "false") await window.click(testId(name));
}

/** Expands every collapsed list of notes and parts, also nested ones. */
export async function expandAll(window) {
  const folded = "main .opener[aria-expanded=false]";
  while (await window.exists(folded)) await window.click(folded);
}

/** Clicks all of these, which selects or deselects them. */
export async function clickAll(window, ...names) {
  for (const name of names) await window.click(testId(name));
}

/** All checkboxes with their state: `[["limit-b01", false]]`. */
export const checkboxes = (window) =>
  window.execute("return [...document.querySelectorAll('main input[type=checkbox]')].map((box) => [box.dataset.testid, box.checked])");

/** Sets the text of a part of the copy of an entry. */
export async function editCopy(window, entry, part, words) {
  await setText(window, testId(`words-${entry}-${part}`), words);
}

/** Waits until the summary is shown as saved. */
export const waitForSavedSummary = (window) => window.waitForText(testId("prepare-saved"), /^Saved\.$/);

/** Title, markup, texts and elements of the document in the frame `name`. */
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

/** Chooses delivery as a file, its form and the kind of phrase. */
export async function chooseFileDelivery(window, { form = "page", phrase = "words" } = {}) {
  await clickAll(window, "bring-file", `phrase-${phrase}`, `form-${form}`);
}

/** Seals the previewed summary to a file. Returns the phrase. */
export async function sealTo(window, path, language) {
  await window.click(testId("seal"));
  await saveAs(path, language);
  await window.find(testId("sealed"));
  return (await window.waitForText(testId("phrase"), /-/)).replace(/\s+/g, "");
}

/** Leaves the phrase, and confirms it. */
export async function leavePhrase(window) {
  await window.click(testId("sealed-done"));
  await window.click(testId("sealed-leave"));
  await window.find(testId("brought"));
}

/** Chooses a sealed file to open. */
export async function pickSealedFile(window, path, language) {
  await window.click(testId("sealed-open-file"));
  await openFile(path, language);
}

/** Chooses a sealed file and enters a phrase for it. */
export async function tryPhrase(window, path, phrase, language) {
  await pickSealedFile(window, path, language);
  await replaceText(window, testId("sealed-phrase"), phrase);
  await window.click(testId("sealed-open"));
}

/** Opens a sealed file and reads its document. */
export async function openSealedFile(window, path, phrase, language) {
  await tryPhrase(window, path, phrase, language);
  await window.find(testId("opened"));
  return readDocument(window, "opened-page");
}
