// What a person does with a page that opens itself, and what must hold whatever they do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { until } from "./engines.mjs";

const AXE = readFileSync(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Whether the element with this id can be seen. */
export const isShown = (engine, id) => engine.run((id) => document.getElementById(id).checkVisibility(), id);

export function shown(engine, id) {
  return until(async () => assert.ok(await isShown(engine, id), `${id} is not shown`));
}

/** Types a phrase where a phrase is asked for, and presses Enter. */
export async function tryPhrase(engine, phrase) {
  await engine.run(() => {
    document.getElementById("phrase").value = "";
    document.getElementById("phrase").focus();
  });
  await engine.type(phrase);
  await engine.press("Enter");
}

/** The same at once, for where typing is not the question. */
export function giveAtOnce(engine, phrase) {
  return engine.run((phrase) => {
    document.getElementById("phrase").value = phrase;
    document.getElementById("ask").requestSubmit();
  }, phrase);
}

/** What stands in the frame, once it is there, and how heavy its first heading is drawn. */
export function opened(engine) {
  return until(async () => {
    await shown(engine, "opened");
    const found = await engine.run(() => {
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

/** Nothing for axe to complain of, no sideways scrolling, nothing kept, and a title that says nothing. */
export async function inOrder(engine, where) {
  await engine.load(AXE);
  const found = await engine.run(async () => {
    // What is in the frame has tests of its own, and nothing may run in it.
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"], iframes: false });
    return violations.map(({ impact, id, nodes }) => [impact, id, nodes.map((node) => node.html).join(" ")]);
  });
  assert.deepEqual(found, [], `axe ${where}`);
  const [inner, outer] = await engine.run(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(inner <= outer, `${where} scrolls sideways: ${inner} > ${outer}`);
  assert.equal(await engine.run(() => document.title), "A locked page");
  const kept = await engine.run(() => [document.cookie.length, localStorage.length, sessionStorage.length]);
  assert.deepEqual(kept, [0, 0, 0], `kept ${where}`);
}

/** That no page asked for anything but files and what it held itself. */
export function askedForNothing(engine) {
  const asked = engine.requests.filter((address) => !/^(?:file|data|about):/.test(address));
  assert.deepEqual(asked, []);
}
