// What a person does at the window, in words. What must hold on every screen they see stands in sight.mjs.
import assert from "node:assert/strict";
import { Window, freshHome, until } from "./driver.mjs";

export const PASSPHRASE = "the heron waited by the tram stop";
export const OTHER_PASSPHRASE = "nine quiet lamps along the river";

/** The element that the table in ui/README.md calls `name`. */
export const testId = (name) => `[data-testid="${name}"]`;

/** The words of a list, one an item. */
export async function listItems(window, css) {
  await window.find(`${css} li`);
  return window.execute("return [...document.querySelectorAll(`${arguments[0]} li`)].map((item) => item.textContent.trim())", css);
}

/** Types into a field in the place of what is there. */
export async function replaceText(window, css, words) {
  await window.find(css);
  await window.execute("const field = document.querySelector(arguments[0]); field.value = ''; field.dispatchEvent(new Event('input'))", css);
  await window.type(css, words);
}

/**
 * Runs `story` with a home of its own. `start` opens the program there, as often as the story needs it, and `startOn` on a
 * day that it names.
 */
export async function withHome(story) {
  const home = freshHome();
  const open = [];
  try {
    const startOn = async (day, ...args) => {
      const window = await Window.open(home, args, day);
      open.push(window);
      return window;
    };
    await story({ ...home, startOn, start: (...args) => startOn(null, ...args) });
  } finally {
    for (const window of open) await window.close();
    home.remove();
  }
}

/** Like `withHome`, with a new notebook, open at the desk in `window`. */
export const withNotebook = (story) =>
  withHome(async (home) => {
    const window = await home.start();
    await createNotebook(window);
    await story({ ...home, window });
  });

/** Creates a notebook at the gate, and waits for the desk. */
export async function createNotebook(window, { whose = "shared", sentence = PASSPHRASE } = {}) {
  await window.click(testId(`whose-${whose}`));
  await window.click(testId("welcome-next"));
  await window.type(testId("own-sentence"), sentence);
  await window.type(testId("own-sentence-again"), sentence);
  await window.click(testId("make-notebook"));
  await waitForDesk(window);
}

/** Types the passphrase at the gate. */
export async function enterPassphrase(window, sentence) {
  await window.type(testId("passphrase"), sentence);
  await window.click(testId("unlock-button"));
}

/** Starts the program by `start`, unlocks the notebook, and waits for the desk. */
export async function unlock(start, ...args) {
  const window = await start(...args);
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  return window;
}

/** Waits until the desk has taken the gate's place, and its first screen is there. */
export async function waitForDesk(window) {
  await window.follow("desk.html");
  await window.find(testId("lock-now"));
  await window.find(testId("today"));
}

/** Goes to Settings and waits until what stays where has been looked at. */
export async function openSettings(window) {
  await window.click(testId("nav-settings"));
  await window.waitForText(testId("what-stays-where"), /journal-\d{4}\.db/);
}

/** The value of a form control. */
export const fieldValue = async (window, css) => {
  await window.find(css);
  return window.execute("return document.querySelector(arguments[0]).value", css);
};

/** Waits until there is an element with this test id. */
export const waitUntilThere = (window, name) => until(async () => assert.ok(await window.exists(testId(name)), `${name} is missing`));

/** Waits until there is no element with this test id. */
export const waitUntilGone = (window, name) => until(async () => assert.ok(!(await window.exists(testId(name))), `${name} is there`));

/** Locks, which ends a program that is driven by tests. */
export async function lock(window) {
  await window.click(testId("lock-now")).catch(() => {});
  await window.waitForEnd();
}

export { checkScreen } from "./screen-invariants.mjs";
export { until };
