// Actions of the reader of a self-opening page, and checks that must pass in every state.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { until } from "./engines.mjs";

const AXE = readFileSync(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** True if the element with this id is visible. */
export const isVisible = (engine, id) => engine.evaluate((id) => document.getElementById(id).checkVisibility(), id);

/** Waits until the element with this id is visible. */
export function waitUntilVisible(engine, id) {
  return until(async () => assert.ok(await isVisible(engine, id), `${id} is not shown`));
}

/** Types a phrase into its field, and presses Enter. */
export async function typePhrase(engine, phrase) {
  await engine.evaluate(() => {
    document.getElementById("phrase").value = "";
    document.getElementById("phrase").focus();
  });
  await engine.type(phrase);
  await engine.press("Enter");
}

/** Sets and submits a phrase at once, for tests that are not about typing. */
export function submitPhrase(engine, phrase) {
  return engine.evaluate((phrase) => {
    document.getElementById("phrase").value = phrase;
    document.getElementById("ask").requestSubmit();
  }, phrase);
}

/**
 * Waits for the document in the frame. Returns its text and the font weight of its first heading.
 */
export function waitForDocument(engine) {
  return until(async () => {
    await waitUntilVisible(engine, "opened");
    const found = await engine.evaluate(() => {
      const frame = document.querySelector("iframe");
      const page = frame?.contentDocument;
      if (page?.readyState !== "complete" || page.location.href !== "about:srcdoc") return null;
      const styles = frame.contentWindow.getComputedStyle(page.querySelector("h1") ?? page.body);
      return { text: page.body.textContent, weight: styles.fontWeight };
    });
    assert.ok(found, "there is nothing in the frame yet");
    return found;
  });
}

/** No finding of axe, no sideways scrolling, nothing stored, and a neutral title. */
export async function checkPage(engine, where) {
  await engine.evaluateProgram(AXE);
  const found = await engine.evaluate(async () => {
    // The document in the frame is tested elsewhere, and may run no scripts.
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"], iframes: false });
    return violations.map(({ impact, id, nodes }) => [impact, id, nodes.map((node) => node.html).join(" ")]);
  });
  assert.deepEqual(found, [], `axe ${where}`);
  const [inner, outer] = await engine.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(inner <= outer, `${where} scrolls sideways: ${inner} > ${outer}`);
  assert.equal(await engine.evaluate(() => document.title), "A sealed file");
  const kept = await engine.evaluate(() => [document.cookie.length, localStorage.length, sessionStorage.length]);
  assert.deepEqual(kept, [0, 0, 0], `kept ${where}`);
}

/** No page requested anything but files and its own content. */
export function assertNoRequests(engine) {
  const asked = engine.requests.filter((address) => !/^(?:file|data|about):/.test(address));
  assert.deepEqual(asked, []);
}
