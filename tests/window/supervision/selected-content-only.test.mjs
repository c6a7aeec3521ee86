// The main job: what was written is brought to someone, as far as the person chose, and read by them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { saveAs } from "../support/file-dialog.mjs";
import { inOrder, live, lock, makeNotebook, the } from "../support/actions.mjs";
import { EVERYTHING, ask, begin, choose, keep, laidIn, newest, put, tag } from "../support/writing-actions.mjs";
import { blockOf, openedByAge, sumOf, sumOfBytes } from "../support/sealed-files.mjs";
import { THIS_MONTH, TODAY, asFile, chooseSealed, doneWithPhrase, inTheCopy, onThePage, prepare, prepared, press, sealInto, switches, toStep, unfold } from "../support/supervision-actions.mjs";

/** Words of which each stands in one place only. These are to be on the page. */
const ON = ["curlew", "sandpiper", "dunlin", "Tiredness from work", "Time for something that has nothing to do with work", "Pulled towards friend"];
/** These are written, and are not. */
const WRITTEN = ["bittern", "plover", "wagtail", "goosander", "siskin", "fieldfare", "dipper"];
/** These are offered, and stay off. */
const OFFERED = ["Shutting off", "Being of use", "Finishing work on time", "Boundary check-in"];
const OFF = [...WRITTEN, ...OFFERED];

/** A day's writing: a check-in, How I am, a reflection, a note, and one more note that is nobody's business. */
async function writeADay(window) {
  await begin(window, "boundary_checkin");
  await choose(window, { b01: "pushed", b11: "held" });
  await put(window, the("text-next_limit"), "Leaving when the wagtail does");
  await put(window, the("text-next_easier"), "Somebody like a goosander at the door");
  await keep(window);
  await begin(window, "self_rating");
  for (const [field, number] of [["pu1", 6], ["pu2", 3], ["pu3", 7]]) await window.click(the(`scale-${field}-${number}`));
  await keep(window);
  await begin(window, "role_reflection", "fp-a");
  await put(window, the("text-p1"), "We sat by the water, and a curlew called.");
  await put(window, the("text-p2"), "The bittern was only for the two of us.");
  await window.click(the("last-question"));
  await put(window, the("text-p6"), "I like our sandpiper talks on the days I am here.");
  await tag(window, ["siskin"]);
  await window.click(the("share-candidate"));
  await keep(window);
  const reflection = await newest(window);
  await begin(window, "just_write");
  await put(window, the("text-text"), "A plover ran across the yard, and Anna laughed.");
  await keep(window);
  const note = await newest(window);
  await laidIn(window, { on: TODAY, answers: { text: { text: "The fieldfare is nobody's business." } } });
  await laidIn(window, { on: "2024-05-06", answers: { text: { text: "The dipper was long ago." } } });
  return { reflection, note };
}

test("what was written is chosen, sealed, opened at the gate, and nothing else leaves", () =>
  live(async ({ home, start }) => {
    let window = await start();
    await makeNotebook(window);
    const { reflection, note } = await writeADay(window);
    const before = await ask(window, "entry", { id: note });

    await window.click(the("nav-supervision"));
    await window.see(the("brought-empty"), /Nothing yet/);
    await inOrder(window, "supervision");
    await prepare(window);
    await inOrder(window, "who it is for");
    await press(window, "who-supervisor_outside", "prepare-next");
    await window.find(the("prepare-when"));
    await press(window, "worked-less");
    await inOrder(window, "which time");
    await toStep(window, "what");
    await unfold(window, `notes-${THIS_MONTH}`);
    await window.find(the(`entry-on-${note}`));
    const all = await switches(window);
    assert.ok(all.length >= 9, `${all.length} switches`);
    assert.deepEqual(all.filter(([, on]) => on), [], "everything is off");
    await inOrder(window, "what goes on it");
    // The control: what is looked for in vain below is here.
    const offered = await window.text("main");
    for (const words of OFFERED) assert.ok(offered.includes(words), `${words} is not offered`);
    const notes = JSON.stringify(await Promise.all((await ask(window, "month", { month: null, filter: EVERYTHING })).entries.map(({ id }) => ask(window, "entry", { id }))));
    for (const word of WRITTEN.filter((word) => word !== "dipper")) assert.ok(notes.includes(word), `${word} is not written`);

    await press(window, "rating-pulse-pu1", "limit-b11", `entry-on-${reflection}`, `entry-on-${note}`);
    await press(window, `part-${reflection}-p2`);
    await inTheCopy(window, note, "text", "A dunlin ran across the yard.");
    await prepared(window);
    await inOrder(window, "notes with their parts");
    await toStep(window, "page");
    await inOrder(window, "the page");
    const seen = await onThePage(window, "preview");
    assert.equal(seen.title, "Notes for supervision");
    assert.deepEqual(seen.lines, ["Time for something that has nothing to do with work"]);
    assert.equal(seen.columns.length, 1);
    assert.match(seen.columns[0], /^Tiredness from work/);
    assert.deepEqual(seen.own, ["We sat by the water, and a curlew called.", "I like our sandpiper talks on the days I am here.", "A dunlin ran across the yard."]);
    for (const word of ON) assert.ok(seen.made.includes(word), `${word} is missing`);
    for (const word of OFF) assert.ok(!seen.made.includes(word), `${word} is on the page`);
    assert.match(seen.words, /Worked\s+less/);

    const [html, age] = [join(home, "one.html"), join(home, "two.age")];
    await asFile(window);
    await inOrder(window, "as a locked file");
    const phrase = await sealInto(window, html);
    assert.match(phrase, /^([a-z]+-){5}[a-z]+$/);
    await inOrder(window, "sealed");
    await window.click(the("save-other-form"));
    await saveAs(age);
    await window.see(the("sealed-other-said"), /two\.age/);
    assert.deepEqual(await window.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", the("sealed-file")), ["one.html", "two.age"]);
    await inOrder(window, "sealed in both forms");
    await doneWithPhrase(window);

    // The log, and the files themselves.
    const document = openedByAge(age, phrase);
    await unfold(window, `${await window.run("return document.querySelector('[data-testid^=brought-sums-]').dataset.testid")}`);
    const sums = await window.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", `${the("brought")} dd`);
    assert.deepEqual(sums, [sumOf(html), sumOf(age), sumOfBytes(document)]);
    await window.see(the("brought"), /for a supervisor from outside, as a locked file/);
    await inOrder(window, "what was brought");
    blockOf(html, join(home, "block.age"));
    assert.deepEqual(openedByAge(join(home, "block.age"), phrase), document, "both forms hold the same bytes");
    const parsed = await window.run("return new DOMParser().parseFromString(arguments[0], 'text/html').documentElement.outerHTML", document.toString());
    assert.equal(parsed, seen.made, "what was seen is what was sealed");
    for (const path of [html, age]) {
      const bytes = readFileSync(path, "latin1");
      for (const word of [...ON, ...OFF, phrase]) assert.ok(!bytes.includes(word), `${word} can be read in ${path}`);
    }
    assert.deepEqual(await ask(window, "entry", { id: note }), before, "the note is as it was");
    await lock(window);

    // The other person, or another day: no notebook is opened.
    window = await start();
    await window.click(the("open-sealed"));
    await inOrder(window, "opening a sealed summary");
    await chooseSealed(window, html);
    await window.see(the("sealed-name"), /^one\.html$/);
    await inOrder(window, "a sealed file that was chosen");
    // As it was told on the telephone and pasted from a message.
    const [one, two, ...rest] = phrase.split("-");
    const told = `  ${one.toUpperCase()}  ${two}\n${rest.join(" ")} `;
    await window.click(the("sealed-phrase"));
    await window.run("document.execCommand('insertText', false, arguments[0])", told);
    await window.click(the("sealed-open"));
    await window.find(the("opened"));
    assert.equal((await onThePage(window, "opened-page")).made, seen.made);
    await inOrder(window, "a sealed summary that was opened");
    // At the gate the whole program goes with it, and a fresh one comes.
    await window.click(the("opened-close")).catch(() => {});
    await window.ended();

    window = await start();
    await window.click(the("open-sealed"));
    await chooseSealed(window, age);
    await window.type(the("sealed-phrase"), phrase);
    await window.click(the("sealed-open"));
    await window.find(the("opened"));
    assert.equal((await onThePage(window, "opened-page")).made, seen.made);
  }));
