// Demonstration of import and export: everything out, and notes of another program in.
import { join } from "node:path";
import { openSettings, testId } from "../support/actions.mjs";
import { openFile, saveAs } from "../support/file-dialog.mjs";

const SAMPLE = new URL("../../../crates/transfer/tests/samples/day-one.json", import.meta.url).pathname;

/** Takes everything out, brings it in again, and brings in what Day One exported. */
export async function importAndExport(album, window, home) {
  const file = join(home, "papers.zip.age");
  await openSettings(window);
  await album.take(window, "import-and-export", testId("transfer"));
  await window.click(testId("to-take-out"));
  await window.find(testId("take-out"));
  await album.take(window, "take-out", "top");
  await window.click(testId("take-out-plain"));
  await window.click(testId("take-out-save"));
  await window.find(`dialog[open] ${testId("confirm-no")}`);
  await album.take(window, "take-out-in-the-open");
  await window.click(testId("confirm-no"));
  await window.click(testId("take-out-sealed"));
  await window.click(testId("take-out-save"));
  await saveAs(file);
  const phrase = (await window.waitForText(testId("phrase"), /-/)).replace(/\s+/g, "");
  await album.take(window, "taken-out", "top");
  await window.click(testId("taken-out-done"));
  await album.take(window, "taken-out-last", "top");
  await window.click(testId("taken-out-leave"));
  await window.click(testId("to-bring-in"));
  await window.find(testId("bring-in"));
  await album.take(window, "bring-in", "top");
  await window.click(testId("bring-in-file"));
  await openFile(file);
  await window.type(testId("sealed-phrase"), phrase);
  await album.take(window, "bring-in-phrase", "top");
  await window.click(testId("bring-in-look"));
  await window.find(testId("import-preview"));
  await album.take(window, "bring-in-own", "top");
  await window.click(testId("import-another"));
  await window.click(testId("bring-in-file"));
  await openFile(SAMPLE);
  await window.find(testId("import-tag"));
  await album.take(window, "bring-in-day-one", "top");
  await window.click(testId("import-go"));
  await window.find(testId("brought-in"));
  await album.take(window, "brought-in", "top");
}
