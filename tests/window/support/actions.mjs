// What a person does at the window, in words. What must hold on every screen they see stands in sight.mjs.
import { Window, freshHome, until } from "./driver.mjs";

export const SENTENCE = "the heron waited by the tram stop";
export const OTHER = "nine quiet lamps along the river";

/** The element that the table in ui/README.md calls `name`. */
export const the = (name) => `[data-testid="${name}"]`;

/** The words of a list, one an item. */
export async function items(window, css) {
  await window.find(`${css} li`);
  return window.run("return [...document.querySelectorAll(`${arguments[0]} li`)].map((item) => item.textContent.trim())", css);
}

/** Types into a field in the place of what is there. */
export async function retype(window, css, words) {
  await window.find(css);
  await window.run("const field = document.querySelector(arguments[0]); field.value = ''; field.dispatchEvent(new Event('input'))", css);
  await window.type(css, words);
}

/**
 * Runs `story` with a home of its own. `start` opens the program there, as often as the story needs it, and `startOn` on a
 * day that it names.
 */
export async function live(story) {
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

/** The first evening, up to the desk. */
export async function makeNotebook(window, { whose = "shared", sentence = SENTENCE } = {}) {
  await window.click(the(`whose-${whose}`));
  await window.click(the("welcome-next"));
  await window.type(the("own-sentence"), sentence);
  await window.type(the("own-sentence-again"), sentence);
  await window.click(the("make-notebook"));
  await atTheDesk(window);
}

/** Types the passphrase at the gate. */
export async function offer(window, sentence) {
  await window.type(the("passphrase"), sentence);
  await window.click(the("unlock-button"));
}

/** Waits until the desk has taken the gate's place, and its first screen is there. */
export async function atTheDesk(window) {
  await window.follow("desk.html");
  await window.find(the("lock-now"));
  await window.find(the("today"));
}

/** Goes to Settings and waits until what stays where has been looked at. */
export async function inSettings(window) {
  await window.click(the("nav-settings"));
  await window.see(the("what-stays-where"), /journal-\d{4}\.db/);
}

/** Locks, which ends a program that is driven by tests. */
export async function lock(window) {
  await window.click(the("lock-now")).catch(() => {});
  await window.ended();
}

export { inOrder } from "./screen-invariants.mjs";
export { until };
