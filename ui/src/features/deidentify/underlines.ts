// Draws a layer of underlines over a text input.

import type { Finding } from "../../bindings/Finding";

/** Style properties that decide the position of a letter in an input. */
const METRICS = [
  "font",
  "letterSpacing",
  "lineHeight",
  "textIndent",
  "wordSpacing",
  "tabSize",
  "textAlign",
  "direction",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
] as const;

/**
 * Keeps a layer exactly over the visible part of an input: size, font and scroll position. The
 * input itself is never changed.
 */
export function overlay(
  layer: HTMLElement,
  field: HTMLInputElement | HTMLTextAreaElement,
): () => void {
  const words = layer.firstElementChild as HTMLElement;
  const scroll = () => {
    words.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };
  const fit = () => {
    const style = getComputedStyle(field);
    for (const metric of METRICS) words.style[metric] = style[metric];
    // Without the border and the scrollbar.
    layer.style.left = `${field.offsetLeft + field.clientLeft}px`;
    layer.style.top = `${field.offsetTop + field.clientTop}px`;
    layer.style.width = `${field.clientWidth}px`;
    layer.style.height = `${field.clientHeight}px`;
    scroll();
  };
  const watch = new ResizeObserver(fit);
  watch.observe(field);
  field.addEventListener("scroll", scroll, { passive: true });
  // Typing may scroll, or add the scrollbar.
  field.addEventListener("input", fit);
  fit();
  return () => {
    watch.disconnect();
    field.removeEventListener("scroll", scroll);
    field.removeEventListener("input", fit);
  };
}

/**
 * Writes the text up to the last finding into the layer, invisible, with a span for each finding.
 */
export function drawUnderlines(words: HTMLElement, text: string, findings: Finding[]): void {
  let at = 0;
  const pieces = findings.flatMap(({ start, end, kind }) => {
    const span = document.createElement("span");
    span.className = "mark";
    span.dataset["kind"] = kind;
    span.dataset["end"] = `${end}`;
    span.textContent = text.slice(start, end);
    const before = text.slice(at, start);
    at = end;
    return [before, span];
  });
  // The rest of the line, so that the last finding wraps where it does in the input.
  const rest = text.slice(at);
  words.replaceChildren(...pieces, rest.slice(0, rest.search(/[\s]|$/)));
}

/** Hides the underlines of findings that may have moved since the text was changed. */
export function fadeUnderlines(words: HTMLElement, changedFrom: number): void {
  for (const span of words.querySelectorAll<HTMLElement>(".mark")) {
    span.classList.toggle("moved", Number(span.dataset["end"]) >= changedFrom);
  }
}
