// Problems of a screen in the pseudo-language, found inside the browser.

/** Marks the begin and the end of a text in the pseudo-language. */
export const MARK = /[⟦⟧]/;

/** True if a text holds data only: strings of the mock, numbers and dates. */
function isData(text, known) {
  const parts = text.split(/\s*[·,:;()]\s+|[()]|^[·,:;]\s*/).map((part) => part.trim());
  const dates = /\b(January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b/g;
  const isPassphrase = /^[a-z]+(-[a-z]+){5}$/.test(text.trim());
  const isKnown = (part) =>
    known.has(part) ||
    known.has(part.replace(/^\d+ /, "")) || !/\p{L}/u.test(part.replaceAll(dates, ""));
  const beginning = /^(.{20,})…$/.exec(text.trim())?.[1];
  const isBeginning = beginning && [...known].some((one) => one.startsWith(beginning));
  return isPassphrase || isBeginning || isKnown(text.trim()) || parts.every(isKnown);
}

/** Returns the texts that are neither in the pseudo-language nor data. */
export function foreignTexts(texts, known) {
  // A path is no text of the interface.
  return texts.filter((text) => !MARK.test(text) && !text.startsWith("/home/") && !isData(text, known));
}

/** Runs in the browser: all texts that a person sees or hears. */
export function visibleTexts() {
  const shown = (element) => element?.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Keys as they stand on the keyboard, and names of languages in themselves.
    if (parent.closest("script, style, label[lang], [translate=no], [data-testid=frame-language], [data-testid=page-language]")) continue;
    // A copy of what was typed, drawn under it.
    if (parent.closest('[data-testid="underlines"]')) continue;
    // A found passage is one text.
    const passage = parent.closest("p:has(mark)");
    if (passage && texts.at(-1) !== passage.textContent) texts.push(passage.textContent);
    if (passage) continue;
    if (node.data.trim() && shown(parent.closest("select") ?? parent)) texts.push(node.data);
  }
  for (const name of ["aria-label", "placeholder", "title", "alt"]) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name);
      if (value && shown(element)) texts.push(value);
    }
  }
  return texts.map((text) => text.replaceAll(/\s+/g, " "));
}

/** Runs in the browser: texts that are cut off, and how far the page is wider than the window. */
export function layoutProblems() {
  const problems = [];
  const wider = document.documentElement.scrollWidth - window.innerWidth;
  if (wider > 0) {
    const wide = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && one.checkVisibility(),
    );
    const which = wide.slice(-3).map((one) => one.outerHTML.slice(0, 90));
    problems.push(`the page is ${wider} px wider than the window: ${which.join(" ")}`);
  }
  // Most texts have the same elements around them.
  const known = new Map();
  const look = (box) => {
    const { overflowX, overflowY, display, whiteSpace } = getComputedStyle(box);
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    return {
      outer: box.getBoundingClientRect(),
      cutX: cuts(overflowX),
      cutY: cuts(overflowY),
      isBlock: display !== "inline" && display !== "contents",
      // Spaces at the end of a line hang over its edge, and are not seen.
      hangs: whiteSpace === "pre-wrap" && box.scrollWidth <= box.clientWidth,
      isSeen: box.checkVisibility({ visibilityProperty: true }) && !box.closest("script, style, select, .visually-hidden"),
    };
  };
  const seen = (box) => known.get(box) ?? known.set(box, look(box)).get(box);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !seen(parent).isSeen) continue;
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    const right = seen(parent).hangs ? Math.min(text.right, seen(parent).outer.right) : text.right;
    for (let box = parent; box; box = box.parentElement) {
      const { outer, cutX, cutY, isBlock } = seen(box);
      // A text of one's own box may not stick out of it, either.
      if ((cutX || (box === parent && isBlock)) && (right > outer.right + 1 || text.left < outer.left - 1)) {
        problems.push(`cut off: ${node.data.trim().slice(0, 60)} (${box.tagName} ${box.className})`);
        break;
      }
      if (cutY && (text.bottom > outer.bottom + 1 || text.top < outer.top - 1)) {
        problems.push(`cut off below: ${node.data.trim().slice(0, 60)} (${box.tagName})`);
        break;
      }
    }
  }
  return problems;
}

/** Runs in the browser, after axe is loaded: its serious findings. */
export async function seriousFindings() {
  // Nobody reads the selectors, which take a third of the time.
  const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], selectors: false, iframes: false });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" ")}`);
}

/** Runs in the browser: buttons, headings and labels that are empty, cut off or broken inside a word. */
export function labelProblems() {
  /** Share of a line that is left in a frame inside a frame. */
  const NARROWEST = 2 / 3;
  const problems = [];
  const pen = document.createElement("canvas").getContext("2d");
  const line = (document.querySelector("main") ?? document.body).clientWidth;
  const isNarrow = innerWidth < 15 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  // A longer word is made up, and may break; so may an address. Where letters are large in a narrow
  // window, so may a word that has no room in the narrowest frame.
  const brokenWords = (node) => {
    const range = document.createRange();
    return [...node.data.matchAll(/(?<![\p{L}/])\p{L}{4,24}(?![\p{L}/]|\.\p{L})/gu)].flatMap(({ 0: word, index }) => {
      // The hyphen of a joint that a text names is drawn with the first letter behind it.
      range.setStart(node, index + 1);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size < 2) return [];
      pen.font = getComputedStyle(node.parentElement).font;
      return isNarrow && pen.measureText(word).width > NARROWEST * line ? [] : [word];
    });
  };
  for (const element of document.body.querySelectorAll("button, h1, h2, h3, h4, legend, label, th[scope=col], summary, nav a, option")) {
    const words = element.textContent.replaceAll(/\s+/g, " ").trim();
    // An empty label of a list of choices is in the document, even where it is not drawn.
    if (element.tagName !== "OPTION" && !element.checkVisibility({ visibilityProperty: true })) continue;
    const which = `${element.tagName} ${element.className} ${element.dataset.testid ?? ""}`.trim();
    if (!words && !element.getAttribute("aria-label") && element.tagName !== "TH") problems.push(`no words: ${which}`);
    if (element.closest(".visually-hidden") || element.tagName === "OPTION") continue;
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) problems.push(`cut off: ${words.slice(0, 60)} (${which})`);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".visually-hidden, select, svg")) continue;
      problems.push(...brokenWords(node).map((word) => `broken: ${word} (${which})`));
    }
  }
  return problems;
}
