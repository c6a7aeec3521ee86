// A first evening in Polish, Czech and Swedish, up to a sealed page in another language.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { checkScreen, createNotebook, enterPassphrase, lock, replaceText, testId, until, waitForDesk, withHome } from "../support/actions.mjs";
import {
  TODAY,
  chooseFileDelivery,
  clickAll,
  expandAll,
  goToStep,
  leavePhrase,
  openSealedFile,
  openSummary,
  readDocument,
  sealTo,
} from "../support/supervision-actions.mjs";
import { englishFinder, textIn } from "../support/translated-texts.mjs";
import {
  chooseOptions,
  insertEntry,
  openForm,
  openJournal,
  readSaved,
  returnToToday,
  save,
  selectOption,
  setText,
} from "../support/writing-actions.mjs";

const LANGUAGES = [
  {
    language: "pl",
    locale: "pl_PL.UTF-8",
    pageLanguage: "cs",
    passphrase: "żółta czapla czekała na przystanku",
    note: "Długa rozmowa z Agnieszką. Droga do domu pomogła.",
    marked: /Agnieszką/,
    role: "Prośba o mój własny numer, tuż po spotkaniu.",
    searches: [["rozmową", "rozmowa"], ["prośbie", "prośba"]],
  },
  {
    language: "cs",
    locale: "cs_CZ.UTF-8",
    pageLanguage: "sv",
    passphrase: "čáp stál dlouho u řeky a čekal",
    note: "S Petrem o tom, kde je moje hranice. Cesta domů pomohla.",
    marked: /Petrem/,
    role: "Žádost o moje vlastní číslo, hned po schůzce.",
    searches: [["hranicí", "hranice"], ["schůzkou", "schůzce"]],
  },
  {
    language: "sv",
    locale: "sv_SE.UTF-8",
    pageLanguage: "pl",
    passphrase: "hägern väntade länge vid ån",
    note: "Ett långt samtal med Annika. Vägen hem hjälpte.",
    marked: /Annika/,
    role: "En fråga om mitt eget nummer, strax efter mötet.",
    searches: [["samtalet", "samtal"], ["frågor", "fråga"]],
  },
];

const htmlLanguage = (window) => window.execute("return document.documentElement.lang");
const texts = (window, css) => window.execute("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", css);

/** Searches, and waits until a note is found with this word marked in it. */
async function search(window, typed, word) {
  await replaceText(window, testId("search"), typed);
  await until(async () => {
    const marks = await texts(window, `${testId("found")} mark`);
    assert.ok(marks.some((mark) => mark.toLowerCase() === word), `${typed} marks ${marks.join(", ")}`);
  });
}

/** The gate and Today of a new notebook. */
async function firstEvening(window, { language, passphrase }, look) {
  await window.waitForText("h1", textIn(language, "app.ftl", "welcome-title"));
  assert.equal(await htmlLanguage(window), language);
  await look("the first page");
  await window.click(testId("help-now"));
  await window.find(testId("emergency"));
  await look("Help now");
  await window.click(testId("help-now-close"));
  await createNotebook(window, { whose: "mine", passphrase });
  assert.equal(await htmlLanguage(window), language);
  await window.find(testId("first-doors"));
  await window.click(testId("first-others"));
  await look("Today on the first evening");
}

/** Keeps a note, a check-in, ratings and a set of questions. */
async function write(window, { note, marked, role }, look) {
  await openForm(window, "just_write");
  await setText(window, testId("text-text"), note);
  await until(async () => assert.match((await texts(window, "[data-testid=underlines] .mark")).join("|"), marked));
  await window.find(testId("draft-saved"));
  await look("a note with a name");
  await save(window);
  await returnToToday(window);
  await window.find(testId("recovery-card"));
  await look("Today with the recovery card");
  await window.click(testId("recovery-card-later"));

  await openForm(window, "boundary_checkin");
  await chooseOptions(window, { b01: "held", b03: "bent_on_purpose", b11: "pushed", driver: "nobody_else_there", whose_limit: "team_or_organisation" });
  await window.click(testId("unfold-more-lines"));
  await look("a check-in");
  await save(window);
  await window.find(testId("kept-counts"));
  await look("what was counted");
  await readSaved(window);
  await look("a check-in to be read");

  await openForm(window, "self_rating");
  await window.click(testId("scale-pu1-6"));
  await window.click(testId("scale-pu3-7"));
  await look("How I am");
  await save(window);
  await returnToToday(window);

  await window.click(testId("door-role_reflection"));
  await window.find(testId("chooser"));
  await look("the sets of questions");
  await window.click(testId("choose-fp-a"));
  await setText(window, testId("text-p1"), role);
  await window.click(testId("go-on"));
  await window.click(testId("last-question"));
  await window.find(testId("text-p6"));
  await window.click(testId("all-at-once"));
  await look("a set of questions");
  await save(window);
  await returnToToday(window);
}

/** Searches, and looks at the other screens. */
async function lookAround(window, { searches }, look) {
  await openJournal(window);
  await window.find(testId("entries"));
  await window.click(testId("filters-open"));
  await look("the journal");
  for (const [typed, word] of searches) await search(window, typed, word);
  await look("what was found");
  await window.click(testId("search-end"));

  // Looking back begins at the fifth note.
  await insertEntry(window, { on: TODAY, form: "pulse", answers: { pu1: { number: 3 } } });
  await window.click(testId("nav-today"));
  await window.click(testId("nav-looking-back"));
  for (const part of ["ratings", "limits", "roles", "weighed", "conditions"]) {
    await window.click(testId(`looking-back-${part}`));
    await window.find(testId("looking-back-part"));
    await look(`looking back at ${part}`);
  }
  await window.click(testId("nav-settings"));
  await window.find(testId("what-stays-where"));
  await look("Settings");
}

/** Seals a page in another language to a file. Returns its phrase. */
async function seal(window, { language, pageLanguage }, path, look) {
  const english = englishFinder(pageLanguage);
  await openSummary(window);
  await window.click(testId("who-supervisor_outside"));
  await selectOption(window, testId("page-language"), pageLanguage);
  await look("who the page is for");
  await goToStep(window, "when");
  await look("which time");
  await goToStep(window, "what");
  await expandAll(window);
  await clickAll(window, "limit-b01", "limit-b11", "entry-on-1", "entry-on-2");
  await look("what is on the page");
  await goToStep(window, "places");
  await window.find(testId("place"));
  await look("the places of the page");
  await goToStep(window, "page");
  await chooseFileDelivery(window);
  await look("the page");
  const page = await readDocument(window, "preview");
  assert.deepEqual(english.inTexts(page.words.split("\n")), [], "English on the page");
  const phrase = await sealTo(window, path, language);
  await look("a sealed page");
  await leavePhrase(window);
  return phrase;
}

/** The sealed page is in its own language, and the window around it in that of the window. */
async function open(window, { language, pageLanguage }, path, phrase, look) {
  await window.click(testId("open-sealed"));
  const page = await openSealedFile(window, path, phrase, language);
  assert.match(page.made, new RegExp(`<html lang="${pageLanguage}"`));
  assert.ok(page.words.includes(textIn(pageLanguage, "summary.ftl", "prepared-on")), page.words);
  assert.ok(!page.words.includes(textIn(language, "summary.ftl", "prepared-on")), page.words);
  assert.equal(await htmlLanguage(window), language);
  await look("an opened page");
}

for (const told of LANGUAGES) {
  test(`a first evening, a search and a sealed page, in ${told.language}`, () =>
    withHome(async ({ home, startUnder }) => {
      const english = englishFinder(told.language);
      const path = join(home, "page.html");
      let window = await startUnder(told.locale);
      const look = (screen) => english.assertNone(window, screen);
      await firstEvening(window, told, look);
      await checkScreen(window, "Today");
      await write(window, told, look);
      await lookAround(window, told, look);
      await checkScreen(window, "Settings");
      const phrase = await seal(window, told, path, look);
      await lock(window);

      window = await startUnder(told.locale);
      await look("the gate");
      await open(window, told, path, phrase, look);
      await window.close();

      window = await startUnder(told.locale);
      await enterPassphrase(window, told.passphrase);
      await waitForDesk(window);
      await look("Today of a later evening");
      await lock(window);
    }));
}
