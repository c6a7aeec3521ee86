// Actions in an open notebook: opens forms, writes, saves, and reads notes.
import { listItems, setText, testId } from "./actions.mjs";
import { until } from "./driver.mjs";

export { setText };

/** Opens a form from Today by its kind; `form` if the kind has several. */
export async function openForm(window, kind, form) {
  await window.click(testId("nav-today"));
  await window.find(testId(`door-${kind}`));
  // If the button of the kind opens its first form at once, the others have buttons on Today.
  if (!form || !(await window.exists(testId(`choose-${form}`)))) await window.click(testId(`door-${kind}`));
  if (form) await window.click(testId(`choose-${form}`));
  await window.find(testId("write"));
}

/** Chooses options by field: `{ b01: "held" }`. */
export async function chooseOptions(window, answers) {
  for (const [field, code] of Object.entries(answers)) await window.click(testId(`option-${field}-${code}`));
}

/** Waits until the draft is shown as saved. */
export const waitForSavedDraft = (window, patience) => window.waitForText(testId("draft-saved"), /^Saved\.$/, patience);

/** Saves the open form, and waits for the line or the page that says so. */
export async function save(window) {
  await window.click(testId("keep"));
  await window.find(testId("kept"));
}

/** Goes to Today after saving: a page with something to show has a button, and otherwise it is shown. */
export async function returnToToday(window) {
  if (await window.exists(testId("kept-today"))) await window.click(testId("kept-today"));
  await window.find(testId("today"));
}

/** Reads the note that was saved. After a change it is on the screen already. */
export async function readSaved(window) {
  if (await window.exists(testId("kept-read"))) await window.click(testId("kept-read"));
  await window.find(testId("entry"));
}

/** Writes and saves a note, and returns to Today. */
export async function saveNote(window, words, { tags = [] } = {}) {
  await openForm(window, "just_write");
  await setText(window, testId("text-text"), words);
  if (tags.length > 0) await addTags(window, tags);
  await save(window);
  await returnToToday(window);
}

/** Expands the details of a form: date, roles, tags, sharing. */
export async function expandDetails(window) {
  if ((await window.execute("return document.querySelector(arguments[0]).ariaExpanded", testId("around"))) === "true") return;
  await window.click(testId("around"));
}

/** Adds tags to the open form. */
export async function addTags(window, tags) {
  await expandDetails(window);
  for (const one of tags) {
    await setText(window, testId("tag-new"), one);
    await window.type(testId("tag-new"), "\uE007");
  }
}

/** Opens the journal at the newest month. */
export async function openJournal(window) {
  await window.click(testId("nav-journal"));
  await window.find(testId("journal"));
}

/** Opens the note in `list` that shows `words`. */
export async function openNote(window, words, list = "entries", patience) {
  const at = await until(async () => {
    const found = (await listItems(window, testId(list))).findIndex((item) => item.includes(words));
    if (found < 0) throw new Error(`no note shows: ${words}`);
    return found;
  }, patience);
  await window.click(`${testId(list)} > li:nth-child(${at + 1}) button`);
}

/**
 * Opens the note that shows `words` in the month on the screen, or in the one before: on the first days
 * of a month, this week begins in another.
 */
export async function openRecentNote(window, words) {
  try {
    await openNote(window, words, "entries", 3_000);
  } catch {
    await window.click(testId("month-earlier"));
    await openNote(window, words);
  }
}

/** Opens a note in the journal and waits for its text. */
export async function readNote(window, words) {
  await openJournal(window);
  await openRecentNote(window, words);
  return window.waitForText(testId("answers"), /./);
}

/** Calls a command of the shell, as the UI does. */
export async function invoke(window, command, args = {}) {
  const { answer, trouble } = await window.executeAsync(
    "const [command, args, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, args).then((answer) => done({ answer }), (trouble) => done({ trouble }))",
    command,
    args,
  );
  if (trouble) throw new Error(`${command}: ${JSON.stringify(trouble)}`);
  return answer;
}

/** The filter that lets every note pass. */
export const NO_FILTER = { kind: null, role: null, tension: null, tag: null, share: null };

/** The id of the newest note. */
export const newestEntryId = async (window) =>
  Math.max(...(await invoke(window, "entries_of_month", { month: null, filter: NO_FILTER })).entries.map(({ id }) => id));

/**
 * Saves an entry directly by its command, for entries that a test needs and is not about. Returns
 * its id.
 */
export async function insertEntry(window, { on, precision = "day", form = "just-write", answers, roles = [], tags = [], share = "private" }) {
  const content = { date: { on, precision }, share, roles, tags, answers };
  return (await invoke(window, "save_entry", { writing: { draft: null, entry: null, form, content } })).entry;
}

/** Saves a note about a heron, so long that the last pages of the file are its own, and not those of the schema. */
export const insertLongNote = (window) =>
  insertEntry(window, { on: "2026-11-01", answers: { text: { text: "The heron stood by the river. ".repeat(1_000) } } });

/** Chooses an option of a select element. */
export async function selectOption(window, css, value) {
  await window.find(css);
  await window.execute(
    "const list = document.querySelector(arguments[0]); list.value = arguments[1]; list.dispatchEvent(new Event('change', { bubbles: true }))",
    css,
    value,
  );
}

/** The texts of the items in a list of notes. */
export const listedNotes = (window, list = "entries") =>
  window.execute("return [...document.querySelectorAll(`${arguments[0]} > li`)].map((item) => item.innerText)", testId(list));
