// From the first run to locking by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PASSPHRASE, checkScreen, testId, until, waitForDesk, withHome } from "../support/actions.mjs";
import { CONTROL, ENTER, ESCAPE, RIGHT, SPACE, TAB, tabTo, waitForFocus } from "../support/keyboard.mjs";

test("creating, writing, searching and locking need no pointer", () =>
  withHome(async ({ start }) => {
    const window = await start();
    await window.find(testId("welcome"));
    await tabTo(window, "whose-mine");
    await window.press(SPACE);
    await tabTo(window, "welcome-next");
    await window.press(ENTER);
    await window.find(testId("own-sentence"));
    await tabTo(window, "own-sentence");
    await window.press(...PASSPHRASE);
    await tabTo(window, "own-sentence-again");
    await window.press(...PASSPHRASE, ENTER);
    await waitForDesk(window);

    await window.find(testId("first-doors"));
    await window.chord(CONTROL, "n");
    await waitForFocus(window, "text-text");
    await window.press(..."The stairs were quiet tonight.");
    await tabTo(window, "keep");
    await window.press(ENTER);
    // Back on Today, where one line says so and Tab leads to the note.
    await waitForFocus(window, "kept-counts");
    await window.find(testId("today"));
    await window.press(TAB);
    await waitForFocus(window, "kept-read");
    await window.find(testId("recovery-card"));

    await tabTo(window, "door-boundary_checkin");
    await window.press(ENTER);
    await window.find(testId("write"));
    await tabTo(window, "option-b01-held");
    await window.press(SPACE, RIGHT);
    await waitForFocus(window, "option-b01-bent_on_purpose");
    await window.press(TAB);
    await tabTo(window, "option-b02-held");
    await window.press(SPACE, RIGHT, RIGHT, RIGHT);
    await waitForFocus(window, "option-b02-pushed");
    await tabTo(window, "option-driver-nobody_else_there");
    await window.press(SPACE);
    await tabTo(window, "unfold-more-lines");
    await window.press(ENTER);
    await tabTo(window, "option-b05-held");
    await window.press(SPACE);
    await tabTo(window, "text-next_limit");
    await window.press(..."Leaving at six");
    await checkScreen(window, "a check-in by keyboard");
    await tabTo(window, "keep");
    await window.press(ENTER);
    await window.waitForText(testId("counts"), /1 kept, 1 bent on purpose, 1 with no real choice/);

    await window.chord(CONTROL, "2");
    await window.find(testId("entries"));
    await window.chord(CONTROL, "3");
    await window.find(testId("supervision"));
    await window.chord(CONTROL, "4");
    await window.find(testId("settings"));
    await window.chord(CONTROL, "1");
    await window.find(testId("today"));
    await window.chord(CONTROL, "f");
    await waitForFocus(window, "search");
    await window.press(..."leaving");
    await window.waitForText(testId("search-said"), /One note found/);
    // Past the filters, and the way back to the months.
    await window.press(TAB, TAB, TAB);
    await waitForFocus(window, /^entry-/);
    await window.press(ENTER);
    await window.waitForText(testId("answers"), /Leaving at six/);
    await window.chord(CONTROL, "f");
    await waitForFocus(window, "find");
    await window.press(..."six");
    await window.waitForText(testId("find-told"), /^1 of 1$/);
    await window.press(ESCAPE);
    await waitForFocus(window, "find-open");
    await tabTo(window, "entry-bin");
    await window.press(ESCAPE);
    await waitForFocus(window, /^entry-/);
    await window.find(testId("search"));
    // In an open dialog, Esc closes the dialog alone.
    await window.press("\uE031");
    await window.waitForText(testId("help"), /Ctrl/);
    await checkScreen(window, "the keys");
    await window.press(ESCAPE);
    await until(async () => assert.ok(!(await window.exists("dialog[open]"))));
    assert.ok(await window.exists(testId("search")));

    await tabTo(window, "lock-now");
    await window.press(ENTER).catch(() => {});
    await window.waitForEnd();
  }));
