// Demonstration of a summary: prepared, previewed, sealed, presented, and opened at the gate.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { replaceText, testId, until } from "../support/actions.mjs";
import { saveAs } from "../support/file-dialog.mjs";
import { saveAppearance } from "../support/screenshots.mjs";
import { writeWithWorkFactor } from "../support/sealed-files.mjs";
import {
  chooseFileDelivery,
  clickAll,
  editCopy,
  expandAll,
  goToStep,
  leavePhrase,
  openSummary,
  pickSealedFile,
  sealTo,
  waitForSavedSummary,
} from "../support/supervision-actions.mjs";

/** The id of the listed note that shows `words`. */
const noteShowing = (window, words) =>
  until(async () => {
    const found = await window.execute(
      "return [...document.querySelectorAll('[data-testid^=entry-on-]')].find((box) => box.closest('li').innerText.includes(arguments[0]))?.dataset.testid",
      words,
    );
    if (!found) throw new Error(`no note shows: ${words}`);
    return Number(found.replace("entry-on-", ""));
  });

const LONG = `${"On some evenings the last bus is the only clock in the building, and nobody says who may look at it. ".repeat(18)}\n\nhttps://rota.example.org/${"a-very-long-address-without-a-break".repeat(4)}`;

const scrollInside = (window, css) =>
  window.inFrame(testId("preview"), () => until(() => window.execute("document.querySelector(arguments[0]).scrollIntoView()", css)));

/** Shows a long text in the copy and the document, and restores the original. */
async function aLongText(album, window, entry) {
  await editCopy(window, entry, "p1", LONG);
  await album.take(window, "a-long-text-in-the-copy", testId(`entry-on-${entry}`));
  await goToStep(window, "page");
  await scrollInside(window, "h3");
  await album.take(window, "a-long-text-on-the-page", testId("preview"));
  await goToStep(window, "what");
  await clickAll(window, `entry-as-written-${entry}`);
  await waitForSavedSummary(window);
}

/** Prepares a summary and seals it in both forms in `folder`. Returns the phrase and both paths. */
export async function supervision(album, window, folder, home) {
  await window.click(testId("nav-supervision"));
  await window.find(testId("brought-empty"));
  await album.take(window, "supervision", "top");
  await openSummary(window);
  await album.take(window, "who-is-it-for", "top");

  // For a manager first, with personal content collapsed.
  await clickAll(window, "who-manager");
  await goToStep(window, "when");
  await window.click(testId("when-three-months"));
  await goToStep(window, "what");
  await album.take(window, "what-for-a-manager", "top");
  await album.take(window, "what-for-a-manager-folded", testId("personal-open"));
  await goToStep(window, "who");
  await clickAll(window, "who-supervisor_outside");
  await goToStep(window, "when");
  await clickAll(window, "worked-usual");
  await album.take(window, "which-time", "top");
  await album.take(window, "which-time-below", testId("worked-usual"));

  await goToStep(window, "what");
  await album.take(window, "what-goes-on-it", "top");
  await album.take(window, "what-limits", testId("what-limits"));
  await album.take(window, "what-notes", testId("what-notes"));
  await expandAll(window);
  await clickAll(window, "rating-pulse-pu1", "rating-pulse-pu3");
  // A line of the check-in counts for the limit that was adopted for it.
  await clickAll(window, "limit-3", "limit-b10", "limit-b11");
  const [talks, rota, pulled] = [await noteShowing(window, "Three talks today"), await noteShowing(window, "The new rota"), await noteShowing(window, "Pulled towards friend")];
  await clickAll(window, `entry-on-${talks}`, `entry-on-${rota}`, `entry-on-${pulled}`);
  await window.find(testId(`words-${pulled}-p2`));
  await clickAll(window, `part-${pulled}-p2`);
  await editCopy(window, talks, "text", "Three talks in one day, and the last one went on well past six.\n\nNobody had asked me to stay. I would like to talk about how I say at the beginning when I have to go.");
  await waitForSavedSummary(window);
  await album.take(window, "what-is-on", testId("what-ratings"));
  await album.take(window, "parts-of-a-note", testId(`entry-on-${pulled}`));
  await album.take(window, "words-in-the-copy", testId(`entry-on-${talks}`));

  await aLongText(album, window, pulled);
  await goToStep(window, "places");
  await window.find(`${testId("places-none")}, ${testId("places-count")}`);
  await album.take(window, "what-may-point-to-someone", "top");
  await goToStep(window, "page");
  await album.take(window, "the-page", "top");
  await album.take(window, "the-page-in-its-frame", testId("preview"));
  for (const [name, css] of [["notes-on-the-page", ".note"], ["for-the-person", "footer"]]) {
    await scrollInside(window, css);
    await album.take(window, name, testId("preview"));
  }
  await window.execute("document.documentElement.style.setProperty('--text-size', '1.5')");
  await album.take(window, "the-page-with-the-largest-letters", testId("preview"));
  await window.execute("document.documentElement.style.setProperty('--text-size', '1')");
  await album.take(window, "how-to-bring-it", testId("page-danger"));
  await clickAll(window, "bring-screen");
  await album.take(window, "on-this-screen", testId("bring-trust"));
  await clickAll(window, "bring-paper");
  await album.take(window, "on-paper", testId("bring-trust"));
  await chooseFileDelivery(window);
  await album.take(window, "as-a-locked-file", testId("bring-trust"));
  const cloud = join(home, "Dropbox");
  mkdirSync(cloud);
  await window.click(testId("seal"));
  await saveAs(join(cloud, "page.html"));
  await window.find(testId("cloud-other"));
  await album.take(window, "a-folder-that-is-copied", testId("cloud"));
  await window.click(testId("cloud-other"));
  await saveAs(null);
  await window.waitForText(testId("seal-nothing"), /./);
  await album.take(window, "nothing-was-saved", testId("form-page"));

  const [html, age] = [join(folder, "example.html"), join(folder, "example.age")];
  for (const earlier of [html, age]) rmSync(earlier, { force: true });
  const phrase = await sealTo(window, html);
  await album.take(window, "sealed", "top");
  await window.click(testId("save-other-form"));
  await saveAs(age);
  await window.waitForText(testId("sealed-other-said"), /example\.age/);
  await expandAll(window);
  await album.take(window, "sealed-in-both-forms", testId("phrase"));
  await window.click(testId("sealed-done"));
  await window.find(testId("sealed-last"));
  await album.take(window, "leaving-the-phrase", testId("sealed-last"));
  await window.click(testId("sealed-leave"));
  await window.find(testId("prepare-go-on"));
  await album.take(window, "a-page-is-waiting", "top");
  await expandAll(window);
  await album.take(window, "what-was-brought", testId("brought"));
  await window.click(testId("prepare-anew"));
  await album.take(window, "begin-a-new-page");
  await window.click(testId("confirm-no"));

  // The same summary with a phrase of 24 digits.
  await openSummary(window);
  await goToStep(window, "page");
  await chooseFileDelivery(window, { form: "age", phrase: "digits" });
  await sealTo(window, join(home, "digits.age"));
  await album.take(window, "sealed-with-digits", "top");
  await leavePhrase(window);
  return { phrase, html, age };
}

/** Presents the summary, which closes the notebook. */
export async function presentation(album, window, appearance) {
  await saveAppearance(window, appearance);
  await openSummary(window);
  await goToStep(window, "page");
  await clickAll(window, "bring-screen");
  // The window may close before the driver has answered.
  await window.execute("document.querySelector(arguments[0]).click()", testId("bring-go")).catch(() => {});
  await window.follow("shown.html");
  await window.find(testId("shown-page"));
  await album.take(window, "shown-on-this-screen", null, [appearance]);
  await window.click(testId("shown-leave")).catch(() => {});
  await window.waitForEnd();
}

/** Opens the example at the gate, after an invalid file and a wrong phrase. */
export async function openAtTheGate(album, window, { phrase, html, age }, home) {
  await window.click(testId("open-sealed"));
  await window.find(testId("sealed-open-file"));
  await album.take(window, "open-a-sealed-summary", "top");
  const greedy = join(home, "greedy.age");
  writeWithWorkFactor(age, greedy, 63);
  await pickSealedFile(window, greedy);
  await replaceText(window, testId("sealed-phrase"), phrase);
  await window.click(testId("sealed-open"));
  await window.find("[data-code=too-much-work]");
  await album.take(window, "a-file-that-asks-too-much", "top");
  await pickSealedFile(window, html);
  await window.waitForText(testId("sealed-name"), /example/);
  await replaceText(window, testId("sealed-phrase"), phrase.replace(/-[a-z]+$/, "-oddly"));
  await album.take(window, "the-phrase-typed", "top");
  await window.click(testId("sealed-open"));
  await window.find("[data-code=wrong-phrase]");
  await album.take(window, "a-wrong-phrase", "top");
  await replaceText(window, testId("sealed-phrase"), phrase.replaceAll("-", " "));
  await window.click(testId("sealed-open"));
  await window.find(testId("opened-page"));
  await album.take(window, "opened", "top");
  await window.click(testId("opened-print"));
  await window.find(testId("opened-print-no"));
  await album.take(window, "before-printing", "top");
  await window.click(testId("opened-print-no"));
  await window.click(testId("opened-close")).catch(() => {});
  await window.waitForEnd();
}
