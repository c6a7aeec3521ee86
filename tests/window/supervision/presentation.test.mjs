// On this screen: one page and nothing else, with the notebook closed behind it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheCloseButton, pressAtWindow } from "../support/desktop.mjs";
import { CONTROL, ESCAPE } from "../support/keyboard.mjs";
import { SENTENCE, atTheDesk, inOrder, live, makeNotebook, offer, the, until } from "../support/actions.mjs";
import { laidIn } from "../support/writing-actions.mjs";
import { THIS_MONTH, TODAY, onThePage, prepare, press, toStep, unfold } from "../support/supervision-actions.mjs";

/** From the desk to the window that shows the page. */
async function show(window) {
  await prepare(window);
  await toStep(window, "page");
  const previewed = await onThePage(window, "preview");
  await press(window, "bring-screen");
  // The window may be gone before the driver has said that it pressed.
  await window.run("document.querySelector(arguments[0]).click()", the("bring-go")).catch(() => {});
  await window.follow("shown.html");
  await window.find(the("shown-leave"));
  assert.equal((await onThePage(window, "shown-page")).made, previewed.made);
}

async function unlock(start) {
  const window = await start();
  await offer(window, SENTENCE);
  await atTheDesk(window);
  return window;
}

const refused = (window, command) =>
  window.wait("const [command, done] = arguments; window.__TAURI_INTERNALS__.invoke(command).then(() => done(null), (trouble) => done(String(trouble)))", command);

test("a page is shown alone, nothing of the notebook answers, and every way out locks", () =>
  live(async ({ start }) => {
    let window = await start();
    await makeNotebook(window);
    const id = await laidIn(window, { on: TODAY, answers: { text: { text: "The lamp by the door." } } });
    await prepare(window);
    await press(window, "who-supervisor_at_work");
    await toStep(window, "what");
    await unfold(window, "personal-open");
    await unfold(window, `notes-${THIS_MONTH}`);
    await press(window, `entry-on-${id}`);
    await toStep(window, "page");
    await press(window, "bring-screen");
    await inOrder(window, "before the page is shown");
    // The control: the desk may ask.
    assert.equal(await refused(window, "today"), null);
    await show(window);
    assert.deepEqual((await onThePage(window, "shown-page")).own, ["The lamp by the door."]);
    await inOrder(window, "a page on the screen");
    for (const command of ["today", "bin", "summary_draft", "brought", "desk_state", "gate_state", "choose_sealed", "print_page", "let_go_of_page"])
      assert.match(await refused(window, command), /not allowed/, command);
    // Neither a key of the desk nor one Esc leads anywhere.
    await window.chord(CONTROL, "2");
    await window.press(ESCAPE);
    assert.match(await window.run("return location.href"), /shown\.html$/);
    assert.ok(await window.isThere(the("shown-page")));
    await window.click(the("shown-leave")).catch(() => {});
    await window.ended();

    window = await unlock(start);
    await window.click(the("nav-supervision"));
    await window.see(the("brought"), /for a supervisor where I work, shown on this screen/);
    await inOrder(window, "brought on the screen");
    await show(window);
    // The keys go to the frame, where our page does not hear them.
    await pressAtWindow(window, "ctrl+l");
    await window.ended();

    window = await unlock(start);
    await show(window);
    await pressAtWindow(window, "Escape", "Escape", "Escape");
    await window.ended();

    window = await unlock(start);
    await show(window);
    const close = await atTheCloseButton(window);
    await close();
    await window.ended();

    window = await unlock(start);
    await window.click(the("nav-supervision"));
    await until(async () => assert.equal(await window.run("return document.querySelectorAll(arguments[0]).length", `${the("brought")} ul > li`), 4));
  }));
