// Moving the focus by keyboard, and the WebDriver codes of keys.
import { until } from "./driver.mjs";

export const TAB = "\uE004";
export const ENTER = "\uE007";
export const SPACE = " ";
export const ESCAPE = "\uE00C";
export const CONTROL = "\uE009";
export const RIGHT = "\uE014";
export const DOWN = "\uE015";

/** The test id of the focused element, or its tag. */
export const focusedName = (window) => window.execute("return document.activeElement?.dataset?.testid ?? document.activeElement?.tagName");

/** Presses Tab until the element with this test id has the focus. */
export async function tabTo(window, name) {
  const seen = [];
  for (let presses = 0; presses < 120; presses++) {
    seen.push(await focusedName(window));
    if (seen.at(-1) === name) return;
    await window.press(TAB);
  }
  throw new Error(`Tab never reached ${name}, only ${[...new Set(seen)].join(", ")}`);
}

/** Waits until an element whose test id matches has the focus. */
export const waitForFocus = (window, wanted) =>
  until(async () => {
    const found = await focusedName(window);
    if (!found.match(wanted)) throw new Error(`the focus is at ${found}, not ${wanted}`);
  });
