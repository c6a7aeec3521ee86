// A whole evening by keyboard alone: no step needs a pointer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SENTENCE, atTheDesk, inOrder, live, the, until } from "../support/actions.mjs";
import { CONTROL, ENTER, ESCAPE, RIGHT, SPACE, TAB, focusAt, tabTo } from "../support/keyboard.mjs";

test("from the first evening to a kept check-in, found again and locked, by keyboard alone", () =>
  live(async ({ start }) => {
    const window = await start();
    await window.find(the("welcome"));
    await tabTo(window, "whose-mine");
    await window.press(SPACE);
    await tabTo(window, "welcome-next");
    await window.press(ENTER);
    await window.find(the("own-sentence"));
    await tabTo(window, "own-sentence");
    await window.press(...SENTENCE);
    await tabTo(window, "own-sentence-again");
    await window.press(...SENTENCE, ENTER);
    await atTheDesk(window);

    await window.find(the("first-doors"));
    await window.chord(CONTROL, "n");
    await focusAt(window, "text-text");
    await window.press(..."The stairs were quiet tonight.");
    await tabTo(window, "keep");
    await window.press(ENTER);
    await window.find(the("kept"));
    await tabTo(window, "kept-today");
    await window.press(ENTER);
    await window.find(the("recovery-card"));

    await tabTo(window, "door-boundary_checkin");
    await window.press(ENTER);
    await window.find(the("write"));
    await tabTo(window, "option-b01-held");
    await window.press(SPACE, RIGHT);
    await focusAt(window, "option-b01-bent_on_purpose");
    await window.press(TAB);
    await tabTo(window, "option-b02-held");
    await window.press(SPACE, RIGHT, RIGHT, RIGHT);
    await focusAt(window, "option-b02-pushed");
    await tabTo(window, "option-driver-nobody_else_there");
    await window.press(SPACE);
    await tabTo(window, "unfold-more-lines");
    await window.press(ENTER);
    await tabTo(window, "option-b05-held");
    await window.press(SPACE);
    await tabTo(window, "text-next_limit");
    await window.press(..."Leaving at six");
    await inOrder(window, "a check-in by keyboard");
    await tabTo(window, "keep");
    await window.press(ENTER);
    await window.see(the("counts"), /1 kept, 1 bent on purpose, 1 with no real choice/);

    await window.chord(CONTROL, "2");
    await window.find(the("entries"));
    await window.chord(CONTROL, "3");
    await window.find(the("supervision"));
    await window.chord(CONTROL, "4");
    await window.find(the("settings"));
    await window.chord(CONTROL, "1");
    await window.find(the("today"));
    await window.chord(CONTROL, "f");
    await focusAt(window, "search");
    await window.press(..."leaving");
    await window.see(the("search-said"), /One note found/);
    await window.press(TAB, TAB);
    await focusAt(window, /^entry-/);
    await window.press(ENTER);
    await window.see(the("answers"), /Leaving at six/);
    await tabTo(window, "entry-bin");
    await window.press(ESCAPE);
    await focusAt(window, /^entry-/);
    await window.find(the("search"));
    // Within an open dialog Esc closes the dialog and nothing below it.
    await window.press("\uE031");
    await window.see(the("help"), /Ctrl/);
    await inOrder(window, "the keys");
    await window.press(ESCAPE);
    await until(async () => assert.ok(!(await window.isThere("dialog[open]"))));
    assert.ok(await window.isThere(the("search")));

    await tabTo(window, "lock-now");
    await window.press(ENTER).catch(() => {});
    await window.ended();
  }));
