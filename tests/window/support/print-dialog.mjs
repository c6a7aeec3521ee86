// The desktop's own dialog that prints. On this display there is no printer but the one that prints to a file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeDialog, focusDialog, xdotool } from "./desktop.mjs";
import { until } from "./driver.mjs";

const TITLE = "Print";

/** Has what is printed to a file land in a folder of this home. Gives back the file's path. Before the program starts. */
export function makePrintFolder(home) {
  const tray = join(home, "papers");
  mkdirSync(tray);
  mkdirSync(join(home, ".config"), { recursive: true });
  writeFileSync(join(home, ".config/user-dirs.dirs"), 'XDG_DOCUMENTS_DIR="$HOME/papers"\n');
  return join(tray, "output.pdf");
}

/** Closes the dialog once it is there. */
export async function closePrintDialog() {
  await focusDialog(TITLE);
  await closeDialog(TITLE, "Escape");
}

/** Chooses the first printer, which prints to a file, and prints. Gives back the file, once it is complete. */
export async function printToFile(path) {
  await focusDialog(TITLE);
  await xdotool("key", "Tab", "Home");
  await closeDialog(TITLE, "alt+p");
  return until(() => {
    const paper = readFileSync(path);
    if (!paper.subarray(-8).toString("latin1").includes("%%EOF")) throw new Error("it is still being printed");
    return paper;
  });
}
