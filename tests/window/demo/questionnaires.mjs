// Demonstration of questionnaires: the list, a previewed file, filling in, and its results.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSettings, testId } from "../support/actions.mjs";
import { openFile } from "../support/file-dialog.mjs";
import { chooseOptions, returnToToday } from "../support/writing-actions.mjs";

const LABELS = ["Never", "Seldom", "Now and then", "Often", "Always"];

/** A shipped questionnaire template, with made-up texts filled in. */
function withWords(name) {
  return readFileSync(new URL(`../../../assets/instruments/${name}.toml`, import.meta.url), "utf8")
    .replace(/"\[Text of item (\d+)\]"/g, '"The lamp in room $1 stayed green for longer than anybody had thought."')
    .replace(/"\[Label of answer (\d)[^"]*\]"/g, (_, at) => `"${LABELS[(Number(at) + 4) % 5]}"`)
    .replace('text_source = "placeholder"', 'text_source = "user-supplied"');
}

async function load(window, home, name, text) {
  const path = join(home, name);
  writeFileSync(path, text);
  await window.click(testId("questionnaires-load"));
  await openFile(path);
}

export async function questionnaires(album, window, home) {
  await openSettings(window);
  await album.take(window, "advanced", testId("advanced"));
  await window.click(testId("to-questionnaires"));
  await window.find(testId("skeleton-bat-12.toml"));
  await album.take(window, "questionnaires", "top");
  await window.click(testId("skeleton-proqol-5.toml-about"));
  await album.take(window, "questionnaire-without-text", testId("skeleton-proqol-5.toml"));
  await load(window, home, "wrong.toml", withWords("bat-12").replace('total = "31/12"', 'total = "30/12"'));
  await window.find(testId("questionnaire-refused"));
  await album.take(window, "questionnaire-refused", "top");
  await window.click(testId("refused-close"));
  for (const name of ["mmd-hp", "bat-12"]) {
    await load(window, home, `${name}.toml`, withWords(name));
    await window.find(testId("questionnaire-preview"));
    if (name === "bat-12") await album.take(window, "questionnaire-looked-at", "top");
    await window.click(testId("preview-accept"));
    await window.waitForText(testId("preview-right-slip"), /./);
    if (name === "bat-12") await album.take(window, "questionnaire-right", testId("preview-right"));
    await window.click(testId("preview-right"));
    await window.click(testId("preview-accept"));
    await window.waitForText(testId("questionnaires-said"), /./);
  }
  await album.take(window, "questionnaires-accepted", "top");
  await window.click(`${testId("questionnaire-1")} ${testId("questionnaire-fill-in")}`);
  await window.find(testId("write"));
  await album.take(window, "questionnaire-two-answers", testId("section-part-1"));
  await window.click(testId("leave-draft"));
  await openSettings(window);
  await window.click(testId("to-questionnaires"));
  await window.click(`${testId("questionnaire-2")} ${testId("questionnaire-fill-in")}`);
  await window.find(testId("write"));
  await album.take(window, "questionnaire-filled-in", "top");
  const answers = [4, 3, 3, 2, 2, 3, 3, 2, 2, 2, 3, 2].map((value, at) => [`i${String(at + 1).padStart(2, "0")}`, String(value)]);
  await chooseOptions(window, Object.fromEntries(answers));
  await window.click(testId("keep"));
  await window.find(testId("results"));
  await album.take(window, "questionnaire-results", "top");
  await album.take(window, "questionnaire-named-part", testId("result-total"));
  await returnToToday(window);
}
