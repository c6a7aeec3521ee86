// What a person does with the notebook open: begins at a door, writes, keeps, and reads again.
import { until } from "./driver.mjs";
import { items, the } from "./actions.mjs";

/** From Today through a door to the paper; `form` where a kind has several. */
export async function begin(window, kind, form) {
  await window.click(the("nav-today"));
  await window.find(the(`door-${kind}`));
  // Beside a door that leads to its first form at once, the others stand on Today already.
  if (!form || !(await window.isThere(the(`choose-${form}`)))) await window.click(the(`door-${kind}`));
  if (form) await window.click(the(`choose-${form}`));
  await window.find(the("write"));
}

/** Puts words into a field at once, as pasting does. */
export async function put(window, css, words) {
  await window.find(css);
  await window.run(
    "const field = document.querySelector(arguments[0]); field.focus(); field.value = arguments[1]; field.dispatchEvent(new Event('input', { bubbles: true }))",
    css,
    words,
  );
}

/** Answers fields that have options: `{ b01: "held" }`. */
export async function choose(window, answers) {
  for (const [field, code] of Object.entries(answers)) await window.click(the(`option-${field}-${code}`));
}

/** Waits until the page says that what is written is saved. */
export const saved = (window, patience) => window.see(the("draft-saved"), /^Saved\.$/, patience);

/** Keeps what is on the paper. */
export async function keep(window) {
  await window.click(the("keep"));
  await window.find(the("kept"));
}

/** A note of one's own words, kept, and back on Today. */
export async function justWrite(window, words, { tags = [] } = {}) {
  await begin(window, "just_write");
  await put(window, the("text-text"), words);
  if (tags.length > 0) await tag(window, tags);
  await keep(window);
  await window.click(the("kept-today"));
  await window.find(the("today"));
}

/** Unfolds what goes around every form: date, roles, tags, sharing. */
export async function around(window) {
  if ((await window.run("return document.querySelector(arguments[0]).ariaExpanded", the("around"))) === "true") return;
  await window.click(the("around"));
}

export async function tag(window, tags) {
  await around(window);
  for (const one of tags) {
    await put(window, the("tag-new"), one);
    await window.type(the("tag-new"), "\uE007");
  }
}

/** Goes to the journal, in the month that is newest. */
export async function inTheJournal(window) {
  await window.click(the("nav-journal"));
  await window.find(the("journal"));
}

/** Opens the note in `list` that shows `words`. */
export async function open(window, words, list = "entries") {
  const at = await until(async () => {
    const found = (await items(window, the(list))).findIndex((item) => item.includes(words));
    if (found < 0) throw new Error(`no note shows: ${words}`);
    return found;
  });
  await window.click(`${the(list)} > li:nth-child(${at + 1}) button`);
}

/** Opens a note in the journal and waits for its text. */
export async function read(window, words) {
  await inTheJournal(window);
  await open(window, words);
  return window.see(the("answers"), /./);
}

/** What the page gets from the shell, as the page asks for it. */
export async function ask(window, command, args = {}) {
  const { answer, trouble } = await window.wait(
    "const [command, args, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, args).then((answer) => done({ answer }), (trouble) => done({ trouble }))",
    command,
    args,
  );
  if (trouble) throw new Error(`${command}: ${JSON.stringify(trouble)}`);
  return answer;
}

/** Every note, whatever it is. */
export const EVERYTHING = { kind: null, role: null, tension: null, tag: null, share: null };

/** The number of the note that was kept last. */
export const newest = async (window) =>
  Math.max(...(await ask(window, "month", { month: null, filter: EVERYTHING })).entries.map(({ id }) => id));

/**
 * Keeps a note by the hand of the shell, as the page would send it: `{ on, precision, form, answers, roles, tags, share }`.
 * For notes that a story needs and is not about.
 */
export async function laidIn(window, { on, precision = "day", form = "just-write", answers, roles = [], tags = [], share = "private" }) {
  const content = { date: { on, precision }, share, roles, tags, answers };
  return (await ask(window, "keep", { writing: { draft: null, entry: null, form, content } })).entry;
}

/** Chooses in a list to choose from. */
export async function select(window, css, value) {
  await window.find(css);
  await window.run(
    "const list = document.querySelector(arguments[0]); list.value = arguments[1]; list.dispatchEvent(new Event('change', { bubbles: true }))",
    css,
    value,
  );
}

/** The titles and beginnings of the notes in a list, as they stand there. */
export const listed = (window, list = "entries") =>
  window.run("return [...document.querySelectorAll(`${arguments[0]} > li`)].map((item) => item.innerText)", the(list));
