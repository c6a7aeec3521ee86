// The presentation window: one summary and nothing else, with the notebook closed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, unlock, until, withNotebook } from "../support/actions.mjs";
import { prepareCloseButton, pressKeysInWindow } from "../support/desktop.mjs";
import { CONTROL, ESCAPE } from "../support/keyboard.mjs";
import {
  THIS_MONTH,
  TODAY,
  clickAll,
  expand,
  goToStep,
  openSummary,
  readDocument,
} from "../support/supervision-actions.mjs";
import { insertEntry } from "../support/writing-actions.mjs";

/** Opens the presentation window from the desk. */
async function presentSummary(window) {
  await openSummary(window);
  await goToStep(window, "page");
  const previewed = await readDocument(window, "preview");
  await clickAll(window, "bring-screen");
  // The window may close before the driver has answered.
  await window.execute("document.querySelector(arguments[0]).click()", testId("bring-go")).catch(() => {});
  await window.follow("shown.html");
  await window.find(testId("shown-leave"));
  assert.equal((await readDocument(window, "shown-page")).made, previewed.made);
}

/** The error of a command as text, or null if it succeeded. */
const refusalOf = (window, command) =>
  window.executeAsync("const [command, done] = arguments; window.__TAURI_INTERNALS__.invoke(command).then(() => done(null), (trouble) => done(String(trouble)))", command);

test("presentation allows no journal command and locks on closing", () =>
  withNotebook(async ({ start, window }) => {
    const id = await insertEntry(window, { on: TODAY, answers: { text: { text: "The lamp by the door." } } });
    await openSummary(window);
    await clickAll(window, "who-supervisor_at_work");
    await goToStep(window, "what");
    await expand(window, `notes-${THIS_MONTH}`);
    await clickAll(window, `entry-on-${id}`);
    await goToStep(window, "page");
    await clickAll(window, "bring-screen");
    await checkScreen(window, "before the page is shown");
    // Positive control: the desk may call this command.
    assert.equal(await refusalOf(window, "today"), null);
    await presentSummary(window);
    assert.deepEqual((await readDocument(window, "shown-page")).own, ["The lamp by the door."]);
    await checkScreen(window, "a page on the screen");
    for (const command of ["today", "bin", "summary_draft", "sharing_log", "desk_state", "gate_state", "pick_sealed_file", "print_document", "close_document"])
      assert.match(await refusalOf(window, command), /not allowed/, command);
    // Shortcuts of the desk and a single Esc do nothing.
    await window.chord(CONTROL, "2");
    await window.press(ESCAPE);
    assert.match(await window.execute("return location.href"), /shown\.html$/);
    assert.ok(await window.exists(testId("shown-page")));
    await window.click(testId("shown-leave")).catch(() => {});
    await window.waitForEnd();

    window = await unlock(start);
    await window.click(testId("nav-supervision"));
    await window.waitForText(testId("brought"), /for a supervisor where I work, shown on this screen/);
    await checkScreen(window, "brought on the screen");
    await presentSummary(window);
    // The frame has the focus, and the UI does not get these keys.
    await pressKeysInWindow(window, "ctrl+l");
    await window.waitForEnd();

    window = await unlock(start);
    await presentSummary(window);
    await pressKeysInWindow(window, "Escape", "Escape", "Escape");
    await window.waitForEnd();

    window = await unlock(start);
    await presentSummary(window);
    const close = await prepareCloseButton(window);
    await close();
    await window.waitForEnd();

    window = await unlock(start);
    await window.click(testId("nav-supervision"));
    await until(async () => assert.equal(await window.execute("return document.querySelectorAll(arguments[0]).length", `${testId("brought")} ul > li`), 4));
  }));
