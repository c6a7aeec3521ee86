// The language: the system's at first, chosen before anything else, and changed at once.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, createNotebook, enterPassphrase, fieldValue, lock, testId, until, waitForDesk, withHome } from "../support/actions.mjs";
import { TODAY, goToStep, openSummary, readDocument } from "../support/supervision-actions.mjs";
import { textIn } from "../support/translated-texts.mjs";
import { insertEntry, invoke, saveNote, selectOption, setText } from "../support/writing-actions.mjs";

/** The form with this id, in the language of the window. */
const formOf = async (window, id) => (await invoke(window, "form", { id })).form;

const shown = (window) => window.execute("return document.body.innerText");
const languageOf = (window) => window.execute("return document.documentElement.lang");
const checked = (window, id) => window.execute("return document.querySelector(arguments[0]).checked", testId(id));

/** Waits until a text is on the screen. */
const waitFor = (window, words) =>
  until(async () => assert.ok((await shown(window)).includes(words), `${words} is not shown`));

test("the first evening begins in the system's language, and every later one in the chosen one", () =>
  withHome(async ({ data, startUnder }) => {
    let window = await startUnder("pl_PL.UTF-8");
    await window.find(testId("welcome"));
    assert.equal(await languageOf(window), "pl");
    await waitFor(window, textIn("pl", "app.ftl", "welcome-title"));
    assert.ok(!existsSync(join(data, "gate.json")), "nothing was chosen yet");
    // The choice of the language is the first that can be changed on the page.
    const first = await window.execute("return document.querySelector('main input').dataset.testid");
    assert.equal(first, "first-language-en");
    assert.ok(await checked(window, "first-language-pl"));
    // Engines differ in how such a name begins.
    const names = await window.execute("return [...document.querySelectorAll(`${arguments[0]} label[lang]`)].map(({ lang, textContent }) => [lang, textContent.trim().toLowerCase()])", testId("welcome"));
    assert.deepEqual(names.toSorted(), [["cs", "čeština"], ["en", "english"], ["pl", "polski"], ["sv", "svenska"]]);
    await window.waitForText(testId("language-line"), new RegExp(textIn("pl", "app.ftl", "language-unread").slice(0, 20)));
    await checkScreen(window, "the first page in Polish");

    await window.click(testId("first-language-cs"));
    await waitFor(window, textIn("cs", "app.ftl", "welcome-title"));
    assert.equal(await languageOf(window), "cs");
    await waitFor(window, textIn("cs", "app.ftl", "language-unread"));
    await until(() => assert.equal(JSON.parse(readFileSync(join(data, "gate.json"), "utf8")).language, "cs"));
    await window.close();

    window = await startUnder("pl_PL.UTF-8");
    await waitFor(window, textIn("cs", "app.ftl", "welcome-title"));
    await window.click(testId("help-now"));
    await window.find(testId("help-country"));
    assert.equal(await window.execute("return document.querySelector(arguments[0]).value", testId("help-country")), "cz");
    await window.click(testId("help-now-close"));
    await createNotebook(window);
    await waitFor(window, textIn("cs", "help-now.ftl", "help-now"));
    await lock(window);
  }));

test("a language that does not ship is English", () =>
  withHome(async ({ startUnder }) => {
    const window = await startUnder("de_DE.UTF-8");
    await waitFor(window, textIn("en", "app.ftl", "welcome-title"));
    assert.equal(await languageOf(window), "en");
  }));

test("the language changes at once, and a note stays in its words", () =>
  withHome(async ({ start }) => {
    let window = await start();
    await window.click(testId("first-language-cs"));
    await waitFor(window, textIn("cs", "app.ftl", "welcome-title"));
    await createNotebook(window);
    const question = async () => (await formOf(window, "boundary-checkin")).sections[0].fields[0].label;
    const [czech, czechForm] = [await question(), (await formOf(window, "just-write")).title];
    const entry = await insertEntry(window, { on: TODAY, form: "boundary-checkin", answers: { b01: { choice: "held" } } });
    await saveNote(window, "Il lago era quieto.");

    // Words in a small form of the same screen stay.
    await window.click(testId("nav-settings"));
    await window.click(testId("phase-new"));
    await setText(window, testId("phase-label"), "Il reparto");
    await window.click(testId("language-sv"));
    await waitFor(window, textIn("sv", "desk.ftl", "nav-settings"));
    assert.equal(await languageOf(window), "sv");
    await checkScreen(window, "Settings in Swedish");
    assert.equal(await fieldValue(window, testId("phase-label")), "Il reparto");

    // The forms are Swedish without a new start.
    const [swedish, swedishForm] = [await question(), (await formOf(window, "just-write")).title];
    assert.notEqual(swedish, czech);
    await window.click(testId("nav-today"));
    await waitFor(window, swedishForm);
    assert.ok(!(await shown(window)).includes(czechForm));

    // The note that was kept in Czech still asks in Czech, and says so to a screen reader.
    await window.click(testId("nav-journal"));
    await window.click(testId(`entry-${entry}`));
    await waitFor(window, czech);
    assert.ok(!(await shown(window)).includes(swedish));
    assert.equal(await window.execute("return document.querySelector(arguments[0]).lang", `${testId("answers")} [lang]`), "cs");
    assert.equal((await invoke(window, "entry", { id: entry })).entry.form.language, "cs");

    // A page for a reader of Polish, prepared in Swedish.
    await openSummary(window);
    await window.click(testId("who-supervisor_outside"));
    await selectOption(window, testId("page-language"), "pl");
    await goToStep(window, "page");
    const page = await readDocument(window, "preview");
    assert.match(page.made, /<html lang="pl"/);
    assert.ok(page.words.includes(textIn("pl", "summary.ftl", "prepared-on")));
    await window.click(testId("bring-file"));
    assert.equal(await fieldValue(window, testId("frame-language")), "pl");
    await window.click(testId("nav-settings"));

    await lock(window);
    window = await start();
    await waitFor(window, textIn("sv", "gate.ftl", "unlock-button"));
    await enterPassphrase(window, PASSPHRASE);
    await waitForDesk(window);
    await openSummary(window);
    await goToStep(window, "who");
    assert.equal(await fieldValue(window, testId("page-language")), "pl", "it is kept with the draft");
  }));
