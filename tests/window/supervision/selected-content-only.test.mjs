// A summary from writing to its reader holds the selected content and nothing else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, lock, testId, withNotebook } from "../support/actions.mjs";
import { saveAs } from "../support/file-dialog.mjs";
import { decryptWithAge, extractArmour, sha256, sha256OfFile } from "../support/sealed-files.mjs";
import {
  TODAY,
  checkboxes,
  chooseFileDelivery,
  clickAll,
  editCopy,
  expand,
  expandAll,
  goToStep,
  leavePhrase,
  openSummary,
  pickSealedFile,
  readDocument,
  sealTo,
  waitForSavedSummary,
} from "../support/supervision-actions.mjs";
import {
  NO_FILTER,
  addTags,
  chooseOptions,
  insertEntry,
  invoke,
  newestEntryId,
  openForm,
  readNote,
  save,
  setText,
} from "../support/writing-actions.mjs";

/** Words that each occur in one place only. These must be in the summary. */
const EXPECTED = ["curlew", "sandpiper", "dunlin", "Tiredness from work", "Time for something that has nothing to do with work", "Pulled towards friend"];
/** These are written and not selected. */
const WRITTEN_BUT_OFF = ["bittern", "plover", "wagtail", "goosander", "siskin", "fieldfare", "dipper"];
/** These are offered and not selected. */
const OFFERED_BUT_OFF = ["Shutting off", "Being of use", "Finishing work on time", "Boundary check-in"];
const UNEXPECTED = [...WRITTEN_BUT_OFF, ...OFFERED_BUT_OFF];

/**
 * Writes a check-in, a self-rating, a reflection and three notes. Returns the ids of those to
 * select.
 */
async function writeNotes(window) {
  await openForm(window, "boundary_checkin");
  await chooseOptions(window, { b01: "pushed", b11: "held" });
  await setText(window, testId("text-next_limit"), "Leaving when the wagtail does");
  await setText(window, testId("text-next_easier"), "Somebody like a goosander at the door");
  await save(window);
  await openForm(window, "self_rating");
  for (const [field, number] of [["pu1", 6], ["pu2", 3], ["pu3", 7]]) await window.click(testId(`scale-${field}-${number}`));
  await save(window);
  await openForm(window, "role_reflection", "fp-a");
  await setText(window, testId("text-p1"), "We sat by the water, and a curlew called.");
  await setText(window, testId("text-p2"), "The bittern was only for the two of us.");
  await window.click(testId("last-question"));
  await setText(window, testId("text-p6"), "I like our sandpiper talks on the days I am here.");
  await addTags(window, ["siskin"]);
  await window.click(testId("share-candidate"));
  await save(window);
  const reflection = await newestEntryId(window);
  await openForm(window, "just_write");
  await setText(window, testId("text-text"), "A plover ran across the yard, and Anna laughed.");
  await save(window);
  const note = await newestEntryId(window);
  await insertEntry(window, { on: TODAY, answers: { text: { text: "The fieldfare is nobody's business." } } });
  await insertEntry(window, { on: "2024-05-06", answers: { text: { text: "The dipper was long ago." } } });
  return { reflection, note };
}

test("only selected content leaves, and it opens at the gate", () =>
  withNotebook(async ({ home, start, window }) => {
    const { reflection, note } = await writeNotes(window);
    const before = await invoke(window, "entry", { id: note });

    await window.click(testId("nav-supervision"));
    await window.waitForText(testId("brought-empty"), /Nothing yet/);
    await checkScreen(window, "supervision");
    await openSummary(window);
    await checkScreen(window, "who it is for");
    await clickAll(window, "who-supervisor_outside", "prepare-next");
    await window.find(testId("prepare-when"));
    await clickAll(window, "worked-less");
    await checkScreen(window, "which time");
    await goToStep(window, "what");
    await expandAll(window);
    await window.find(testId(`entry-on-${note}`));
    const all = await checkboxes(window);
    assert.ok(all.length >= 9, `${all.length} switches`);
    assert.deepEqual(all.filter(([, on]) => on), [], "everything is off");
    await checkScreen(window, "what goes on it");
    // Positive control: the words that must be missing below are in the notebook.
    const offered = await window.text("main");
    for (const words of OFFERED_BUT_OFF) assert.ok(offered.includes(words), `${words} is not offered`);
    const notes = JSON.stringify(await Promise.all((await invoke(window, "entries_of_month", { month: null, filter: NO_FILTER })).entries.map(({ id }) => invoke(window, "entry", { id }))));
    for (const word of WRITTEN_BUT_OFF.filter((word) => word !== "dipper")) assert.ok(notes.includes(word), `${word} is not written`);

    await clickAll(window, "rating-pulse-pu1", "limit-b11", `entry-on-${reflection}`, `entry-on-${note}`);
    await clickAll(window, `part-${reflection}-p2`);
    await editCopy(window, note, "text", "A dunlin ran across the yard.");
    await waitForSavedSummary(window);
    await checkScreen(window, "notes with their parts");
    await goToStep(window, "page");
    await checkScreen(window, "the page");
    const seen = await readDocument(window, "preview");
    assert.equal(seen.title, "Notes for supervision");
    assert.deepEqual(seen.lines, ["Tiredness from work (short)", "Time for something that has nothing to do with work"]);
    assert.deepEqual(seen.own, ["We sat by the water, and a curlew called.", "I like our sandpiper talks on the days I am here.", "A dunlin ran across the yard."]);
    for (const word of EXPECTED) assert.ok(seen.made.includes(word), `${word} is missing`);
    for (const word of UNEXPECTED) assert.ok(!seen.made.includes(word), `${word} is on the page`);
    assert.match(seen.words, /Worked\s+less/);

    const [html, age] = [join(home, "one.html"), join(home, "two.age")];
    await chooseFileDelivery(window);
    await checkScreen(window, "as a locked file");
    const phrase = await sealTo(window, html);
    assert.match(phrase, /^([a-z]+-){5}[a-z]+$/);
    await checkScreen(window, "sealed");
    await window.click(testId("save-other-form"));
    await saveAs(age);
    await window.waitForText(testId("sealed-other-said"), /two\.age/);
    assert.deepEqual(await window.execute("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", testId("sealed-file")), ["one.html", "two.age"]);
    await checkScreen(window, "sealed in both forms");
    await leavePhrase(window);

    // The sharing log, and the files themselves.
    const document = decryptWithAge(age, phrase);
    await expand(window, `${await window.execute("return document.querySelector('[data-testid^=brought-sums-]').dataset.testid")}`);
    const sums = await window.execute("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", `${testId("brought")} dd`);
    assert.deepEqual(sums, [sha256OfFile(html), sha256OfFile(age), sha256(document)]);
    await window.waitForText(testId("brought"), /for a supervisor from outside, as a sealed file/);
    await checkScreen(window, "what was brought");
    extractArmour(html, join(home, "block.age"));
    assert.deepEqual(decryptWithAge(join(home, "block.age"), phrase), document, "both forms hold the same bytes");
    const parsed = await window.execute("return new DOMParser().parseFromString(arguments[0], 'text/html').documentElement.outerHTML", document.toString());
    assert.equal(parsed, seen.made, "what was seen is what was sealed");
    for (const path of [html, age]) {
      const bytes = readFileSync(path, "latin1");
      for (const word of [...EXPECTED, ...UNEXPECTED, phrase]) assert.ok(!bytes.includes(word), `${word} can be read in ${path}`);
    }
    const { brought_on, ...after } = await invoke(window, "entry", { id: note });
    assert.deepEqual({ ...after, brought_on: [] }, before, "the note is as it was");
    assert.deepEqual(brought_on.map(({ recipient, bring }) => [recipient, bring]), [["supervisor_outside", "locked_file"]]);
    // The note says where it was brought, with the way to the log; a note that stayed here does not.
    await readNote(window, "A plover ran");
    await window.waitForText(testId("entry-brought"), /^Brought on .* for a supervisor from outside, as a sealed file/);
    await checkScreen(window, "a note that was brought");
    await window.click(testId("entry-brought-log"));
    await window.waitForText(testId("brought"), /2 notes on it/);
    await readNote(window, "The fieldfare is");
    assert.ok(!(await window.exists(testId("entry-brought"))));
    await lock(window);

    // The recipient opens the file without a notebook.
    window = await start();
    await window.click(testId("open-sealed"));
    await checkScreen(window, "opening a sealed summary");
    await pickSealedFile(window, html);
    await window.waitForText(testId("sealed-name"), /^one\.html$/);
    await checkScreen(window, "a sealed file that was chosen");
    // The phrase as somebody may type or paste it.
    const [one, two, ...rest] = phrase.split("-");
    const typedPhrase = `  ${one.toUpperCase()}  ${two}\n${rest.join(" ")} `;
    await window.click(testId("sealed-phrase"));
    await window.execute("document.execCommand('insertText', false, arguments[0])", typedPhrase);
    await window.click(testId("sealed-open"));
    await window.find(testId("opened"));
    assert.equal((await readDocument(window, "opened-page")).made, seen.made);
    await checkScreen(window, "a sealed summary that was opened");
    // Closing the document at the gate ends the program.
    await window.click(testId("opened-close")).catch(() => {});
    await window.waitForEnd();

    window = await start();
    await window.click(testId("open-sealed"));
    await pickSealedFile(window, age);
    await window.type(testId("sealed-phrase"), phrase);
    await window.click(testId("sealed-open"));
    await window.find(testId("opened"));
    assert.equal((await readDocument(window, "opened-page")).made, seen.made);
  }));
