// Actions at the gate and the desk, and the setups that most tests begin with.
import assert from "node:assert/strict";
import { Window, freshHome, until } from "./driver.mjs";

export const PASSPHRASE = "the heron waited by the tram stop";
export const OTHER_PASSPHRASE = "nine quiet lamps along the river";

/** Selector of the element with this test id. */
export const testId = (name) => `[data-testid="${name}"]`;

/** The texts of the items of a list. */
export async function listItems(window, css) {
  await window.find(`${css} li`);
  return window.execute("return [...document.querySelectorAll(`${arguments[0]} li`)].map((item) => item.textContent.trim())", css);
}

/** Sets the text of a field at once, as pasting does. */
export async function setText(window, css, words) {
  await window.find(css);
  await window.execute(
    "const field = document.querySelector(arguments[0]); field.focus(); field.value = arguments[1]; field.dispatchEvent(new Event('input', { bubbles: true }))",
    css,
    words,
  );
}

/** Replaces the text of a field by typing. */
export async function replaceText(window, css, words) {
  await setText(window, css, "");
  await window.type(css, words);
}

/**
 * Runs `test` with a new home folder. In it, `start` starts the program, any number of times,
 * `startOn` starts it with the clock set to a day, and `startUnder` under a system in a locale.
 */
export async function withHome(test) {
  const home = freshHome();
  const open = [];
  try {
    const begin = async (...how) => {
      const window = await Window.open(home, ...how);
      open.push(window);
      return window;
    };
    const startOn = (day, ...args) => begin(args, day);
    const startUnder = (locale, ...args) => begin(args, null, locale);
    await test({ ...home, startOn, startUnder, start: (...args) => startOn(null, ...args) });
  } finally {
    for (const window of open) await window.close();
    home.remove();
  }
}

/** Like `withHome`, with a new notebook, open at the desk in `window`. */
export const withNotebook = (test) =>
  withHome(async (home) => {
    const window = await home.start();
    await createNotebook(window);
    await test({ ...home, window });
  });

/**
 * Creates a notebook at the gate, and waits for the desk. The passphrase is filled in at once: its
 * strength is worked out at each key. Typing it is looked at in `gate`.
 */
export async function createNotebook(window, { whose = "shared", passphrase = PASSPHRASE } = {}) {
  await window.click(testId(`whose-${whose}`));
  await window.click(testId("welcome-next"));
  await setText(window, testId("own-sentence"), passphrase);
  await setText(window, testId("own-sentence-again"), passphrase);
  await window.click(testId("make-notebook"));
  await waitForDesk(window);
}

/** Enters a passphrase at the gate. */
export async function enterPassphrase(window, passphrase) {
  await window.type(testId("passphrase"), passphrase);
  await window.click(testId("unlock-button"));
}

/** Starts the program by `start`, unlocks the notebook, and waits for the desk. */
export async function unlock(start, ...args) {
  const window = await start(...args);
  await enterPassphrase(window, PASSPHRASE);
  await waitForDesk(window);
  return window;
}

/** Waits until the desk has replaced the gate, and shows Today. */
export async function waitForDesk(window) {
  await window.follow("desk.html");
  await window.find(testId("lock-now"));
  await window.find(testId("today"));
}

/** Opens Settings, and waits until the stored files are listed. */
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

/** Locks, which ends a program started by WebDriver. */
export async function lock(window) {
  await window.click(testId("lock-now")).catch(() => {});
  await window.waitForEnd();
}

export { checkScreen } from "./screen-invariants.mjs";
export { until };
