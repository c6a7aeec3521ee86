// Looking at each place that may point to someone, before a page can be seen as it will leave.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkScreen, testId, unlock, until, withNotebook } from "../support/actions.mjs";
import { CONTROL, ENTER, tabTo, waitForFocus } from "../support/keyboard.mjs";
import { THIS_MONTH, TODAY, clickAll, expand, goToStep, openSummary, readDocument, waitForSavedSummary } from "../support/supervision-actions.mjs";
import { insertEntry, setText } from "../support/writing-actions.mjs";

const WORDS = "I sat with Anna. Her form had 44051401359 on it. Later Anna told me that Tomasz would come on 12 March 2026.";

const places = (window) =>
  window.execute("return [...document.querySelectorAll(arguments[0])].map(({ dataset }) => dataset.choice)", testId("place"));
const waitForPlaces = (window, wanted) => until(async () => assert.deepEqual(await places(window), wanted));

test("a page stops at each place until it was looked at", () =>
  withNotebook(async ({ start, window }) => {
    const id = await insertEntry(window, { on: TODAY, answers: { text: { text: WORDS } } });
    await openSummary(window);
    await clickAll(window, "who-peer");
    await goToStep(window, "what");
    await expand(window, `notes-${THIS_MONTH}`);
    await clickAll(window, `entry-on-${id}`);
    await goToStep(window, "places");
    await waitForPlaces(window, ["open", "open", "open", "open", "open"]);
    await checkScreen(window, "places of a page");

    // Next stays here, says so, and leads to the first place.
    await window.click(testId("prepare-next"));
    await window.waitForText(testId("places-left"), /^5 places were not looked at yet/);
    await waitForFocus(window, "place-opener");

    // By keyboard: 3 gives Anna an alias in both places, and leads to the number.
    await window.press("3");
    await waitForPlaces(window, ["alias", "open", "alias", "open", "open"]);
    await window.waitForText(testId("places-count"), /^2 of 5 places/);
    await waitForFocus(window, "place-opener");
    await window.press("1");
    await waitForPlaces(window, ["alias", "take-out", "alias", "open", "open"]);
    await tabTo(window, "place-own");
    await window.press(..."a friend", ENTER);
    await waitForPlaces(window, ["alias", "take-out", "alias", "replace", "open"]);
    await waitForFocus(window, "place-opener");
    await window.press("3");
    await waitForPlaces(window, ["alias", "take-out", "alias", "replace", "replace"]);
    await waitForFocus(window, "places-count");
    await checkScreen(window, "every place looked at");

    // A choice is undone, and asked for again after a lock.
    await waitForSavedSummary(window);
    await window.click(`${testId("place")}:first-child ${testId("place-opener")}`);
    await window.click(testId("place-again"));
    await waitForPlaces(window, ["open", "take-out", "alias", "replace", "replace"]);
    await waitForSavedSummary(window);
    await window.chord(CONTROL, "l").catch(() => {});
    await window.waitForEnd();
    window = await unlock(start);
    await openSummary(window);
    await goToStep(window, "places");
    await waitForPlaces(window, ["open", "take-out", "alias", "replace", "replace"]);
    await window.click(testId("place-keep"));
    await waitForPlaces(window, ["keep", "take-out", "alias", "replace", "replace"]);
    await goToStep(window, "page");
    const { own } = await readDocument(window, "preview");
    assert.deepEqual(own, ["I sat with Anna. Her form had […] on it. Later Person A told me that a friend would come one day in spring."]);

    // Only changes of the copy are asked about.
    await goToStep(window, "what");
    await expand(window, `notes-${THIS_MONTH}`);
    await setText(window, testId(`words-${id}-text`), `${WORDS} Marek laughed.`);
    await waitForSavedSummary(window);
    await goToStep(window, "places");
    await waitForPlaces(window, ["keep", "take-out", "alias", "replace", "replace", "open"]);
  }));
