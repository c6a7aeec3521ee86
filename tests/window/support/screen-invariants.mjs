// Checks that must pass on every screen, in every state of it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

const AXE = readFileSync(new URL("../../../ui/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const FORMS = new URL("../../../assets/forms/en/", import.meta.url);

/**
 * Stored codes that must never be shown: codes with an underscore, and ids of forms with a hyphen.
 */
function storedCodes() {
  const files = readdirSync(FORMS).filter((name) => name.endsWith(".toml"));
  const named = files.flatMap((name) => {
    const form = readFileSync(new URL(name, FORMS), "utf8");
    return [...form.matchAll(/\b(?:code|id|kind) = "([^"]+)"/g)].map(([, code]) => code).filter((code) => code.includes("_"));
  });
  const ids = files.map((name) => name.replace(".toml", "")).filter((id) => id.includes("-"));
  return [...new Set([...named, ...ids])];
}

const CODES = storedCodes();
assert.ok(["boundary_checkin", "bent_on_purpose", "whose_limit", "boundary-checkin", "fp-a"].every((code) => CODES.includes(code)));
const CODE = new RegExp(`(?<![\\w-])(?:${CODES.join("|")})(?![\\w-])`);

/** Script that gives all visible text, labels for screen readers, and tooltips. */
const VISIBLE_TEXT = `
  const shown = document.body.cloneNode(true);
  for (const unread of shown.querySelectorAll("script, style")) unread.remove();
  const spoken = ["aria-label", "placeholder", "title", "alt"].flatMap((name) =>
    [...shown.querySelectorAll("[" + name + "]")].map((one) => one.getAttribute(name)));
  return [...[...shown.querySelectorAll("*")].flatMap((one) => [...one.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data)), ...spoken].join("\\n");
`;

/** All visible text, labels for screen readers, and tooltips, line by line. */
export const visibleTexts = async (window) => (await window.execute(VISIBLE_TEXT)).split("\n");

/**
 * No serious finding of axe, no violation of the content security policy, no sideways scrolling, no
 * stored code shown, and a neutral title.
 */
export async function checkScreen(window, screen) {
  await window.execute(AXE);
  await window.waitForAnimations();
  const found = await window.executeAsync(
    "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then((r) => done(r.violations.map((v) => [v.impact, v.id, v.nodes.map((n) => n.html).join(' ')])))",
  );
  const serious = found.filter(([impact]) => impact === "serious" || impact === "critical");
  assert.deepEqual(serious, [], `axe on ${screen}`);
  assert.equal(await window.execute("return document.documentElement.dataset.csp ?? null"), null, `policy on ${screen}`);
  await checkNoSidewaysScroll(window, screen);
  const code = CODE.exec(await window.execute(VISIBLE_TEXT));
  assert.equal(code?.[0], undefined, `a code is shown on ${screen}`);
  assert.equal(await window.execute("return document.title"), "Inbetween");
}

/** The page is not wider than the window. */
export async function checkNoSidewaysScroll(window, screen) {
  const [inner, outer] = await window.execute("return [document.documentElement.scrollWidth, innerWidth]");
  assert.ok(inner <= outer, `${screen} scrolls sideways: ${inner} > ${outer}`);
}
