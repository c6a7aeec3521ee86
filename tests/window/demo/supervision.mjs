// The demonstration's main job: a page is put together, looked at, sealed, shown, and opened again at the gate.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keepAppearance } from "../support/screenshots.mjs";
import { saveAs } from "../support/file-dialog.mjs";
import { retype, the, until } from "../support/actions.mjs";
import { askingForWork } from "../support/sealed-files.mjs";
import { asFile, chooseSealed, doneWithPhrase, inTheCopy, prepare, prepared, press, sealInto, toStep, unfoldAll } from "../support/supervision-actions.mjs";

/** The number of the note on the step that shows `words`. */
const noteShowing = (window, words) =>
  until(async () => {
    const found = await window.run(
      "return [...document.querySelectorAll('[data-testid^=entry-on-]')].find((box) => box.closest('li').innerText.includes(arguments[0]))?.dataset.testid",
      words,
    );
    if (!found) throw new Error(`no note shows: ${words}`);
    return Number(found.replace("entry-on-", ""));
  });

const LONG = `${"On some evenings the last bus is the only clock in the building, and nobody says who may look at it. ".repeat(18)}\n\nhttps://rota.example.org/${"a-very-long-address-without-a-break".repeat(4)}`;

const scrollInside = (window, css) =>
  window.inside(the("preview"), () => until(() => window.run("document.querySelector(arguments[0]).scrollIntoView()", css)));

/** How long words look in the copy and on the page, and that they can be taken back. */
async function aLongText(album, window, entry) {
  await inTheCopy(window, entry, "p1", LONG);
  await album.take(window, "a-long-text-in-the-copy", the(`entry-on-${entry}`));
  await toStep(window, "page");
  await scrollInside(window, "h3");
  await album.take(window, "a-long-text-on-the-page", the("preview"));
  await toStep(window, "what");
  await press(window, `entry-as-written-${entry}`);
  await prepared(window);
}

/** Puts the page together, and leaves it sealed in both forms in `folder`. Gives back the phrase. */
export async function supervision(album, window, folder, home) {
  await window.click(the("nav-supervision"));
  await window.find(the("brought-empty"));
  await album.take(window, "supervision", "top");
  await prepare(window);
  await album.take(window, "who-is-it-for", "top");

  // For a manager first, to see what is folded then.
  await press(window, "who-manager");
  await toStep(window, "when");
  await window.click(the("when-three-months"));
  await toStep(window, "what");
  await album.take(window, "what-for-a-manager", "top");
  await album.take(window, "what-for-a-manager-folded", the("personal-open"));
  await toStep(window, "who");
  await press(window, "who-supervisor_outside");
  await toStep(window, "when");
  await press(window, "worked-usual");
  await album.take(window, "which-time", "top");
  await album.take(window, "which-time-below", the("worked-usual"));

  await toStep(window, "what");
  await album.take(window, "what-goes-on-it", "top");
  await album.take(window, "what-limits", the("what-limits"));
  await album.take(window, "what-notes", the("what-notes"));
  await unfoldAll(window);
  await press(window, "rating-pulse-pu1", "rating-pulse-pu3", "limit-b03", "limit-b10", "limit-b11");
  const [talks, rota, pulled] = [await noteShowing(window, "Three talks today"), await noteShowing(window, "The new rota"), await noteShowing(window, "Pulled towards friend")];
  await press(window, `entry-on-${talks}`, `entry-on-${rota}`, `entry-on-${pulled}`);
  await window.find(the(`words-${pulled}-p2`));
  await press(window, `part-${pulled}-p2`);
  await inTheCopy(window, talks, "text", "Three talks in one day, and the last one went on well past six.\n\nNobody had asked me to stay. I would like to talk about how I say at the beginning when I have to go.");
  await prepared(window);
  await album.take(window, "what-is-on", the("what-ratings"));
  await album.take(window, "parts-of-a-note", the(`entry-on-${pulled}`));
  await album.take(window, "words-in-the-copy", the(`entry-on-${talks}`));

  await aLongText(album, window, pulled);
  await toStep(window, "page");
  await album.take(window, "the-page", "top");
  await album.take(window, "the-page-in-its-frame", the("preview"));
  for (const [name, css] of [["notes-on-the-page", ".note"], ["for-the-person", "footer"]]) {
    await scrollInside(window, css);
    await album.take(window, name, the("preview"));
  }
  await window.run("document.documentElement.dataset.textSize = '150'");
  await album.take(window, "the-page-with-the-largest-letters", the("preview"));
  await window.run("document.documentElement.dataset.textSize = '100'");
  await album.take(window, "how-to-bring-it", the("page-danger"));
  await press(window, "bring-screen");
  await album.take(window, "on-this-screen", the("bring-trust"));
  await press(window, "bring-paper");
  await album.take(window, "on-paper", the("bring-trust"));
  await asFile(window);
  await album.take(window, "as-a-locked-file", the("bring-trust"));
  const cloud = join(home, "Dropbox");
  mkdirSync(cloud);
  await window.click(the("seal"));
  await saveAs(join(cloud, "page.html"));
  await window.find(the("cloud-other"));
  await album.take(window, "a-folder-that-is-copied", the("cloud"));
  await window.click(the("cloud-other"));
  await saveAs(null);
  await window.see(the("seal-nothing"), /./);
  await album.take(window, "nothing-was-saved", the("form-page"));

  const [html, age] = [join(folder, "example.html"), join(folder, "example.age")];
  for (const earlier of [html, age]) rmSync(earlier, { force: true });
  const phrase = await sealInto(window, html);
  await album.take(window, "sealed", "top");
  await window.click(the("save-other-form"));
  await saveAs(age);
  await window.see(the("sealed-other-said"), /example\.age/);
  await unfoldAll(window);
  await album.take(window, "sealed-in-both-forms", the("phrase"));
  await window.click(the("sealed-done"));
  await window.find(the("sealed-last"));
  await album.take(window, "leaving-the-phrase", the("sealed-last"));
  await window.click(the("sealed-leave"));
  await window.find(the("prepare-go-on"));
  await album.take(window, "a-page-is-waiting", "top");
  await unfoldAll(window);
  await album.take(window, "what-was-brought", the("brought"));
  await window.click(the("prepare-anew"));
  await album.take(window, "begin-a-new-page");
  await window.click(the("confirm-no"));

  // The same page in 24 digits.
  await prepare(window);
  await toStep(window, "page");
  await asFile(window, { form: "age", phrase: "digits" });
  await sealInto(window, join(home, "digits.age"));
  await album.take(window, "sealed-with-digits", "top");
  await doneWithPhrase(window);
  return { phrase, html, age };
}

/** Shows the page on this screen, which closes the notebook. */
export async function onThisScreen(album, window, appearance) {
  await keepAppearance(window, appearance);
  await prepare(window);
  await toStep(window, "page");
  await press(window, "bring-screen");
  // The window may be gone before the driver has said that it pressed.
  await window.run("document.querySelector(arguments[0]).click()", the("bring-go")).catch(() => {});
  await window.follow("shown.html");
  await window.find(the("shown-page"));
  await album.take(window, "shown-on-this-screen", null, [appearance]);
  await window.click(the("shown-leave")).catch(() => {});
  await window.ended();
}

/** Opens the example at the gate, after two slips. */
export async function openAtTheGate(album, window, { phrase, html, age }, home) {
  await window.click(the("open-sealed"));
  await window.find(the("sealed-open-file"));
  await album.take(window, "open-a-sealed-summary", "top");
  const greedy = join(home, "greedy.age");
  askingForWork(age, greedy, 63);
  await chooseSealed(window, greedy);
  await retype(window, the("sealed-phrase"), phrase);
  await window.click(the("sealed-open"));
  await window.find("[data-code=too-much-work]");
  await album.take(window, "a-file-that-asks-too-much", "top");
  await chooseSealed(window, html);
  await window.see(the("sealed-name"), /example/);
  await retype(window, the("sealed-phrase"), phrase.replace(/-[a-z]+$/, "-oddly"));
  await album.take(window, "the-phrase-typed", "top");
  await window.click(the("sealed-open"));
  await window.find("[data-code=wrong-phrase]");
  await album.take(window, "a-wrong-phrase", "top");
  await retype(window, the("sealed-phrase"), phrase.replaceAll("-", " "));
  await window.click(the("sealed-open"));
  await window.find(the("opened-page"));
  await album.take(window, "opened", "top");
  await window.click(the("opened-print"));
  await window.find(the("opened-print-no"));
  await album.take(window, "before-printing", "top");
  await window.click(the("opened-print-no"));
  await window.click(the("opened-close")).catch(() => {});
  await window.ended();
}
