import type { Mark } from "../../bindings/Mark";

/** What decides where a letter stands in a field. */
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
 * Keeps a layer exactly over what can be seen of a field: its size, its letters, how far it is scrolled. The field itself
 * is never touched.
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
    // Without the border and without a scrollbar.
    layer.style.left = `${field.offsetLeft + field.clientLeft}px`;
    layer.style.top = `${field.offsetTop + field.clientTop}px`;
    layer.style.width = `${field.clientWidth}px`;
    layer.style.height = `${field.clientHeight}px`;
    scroll();
  };
  const watch = new ResizeObserver(fit);
  watch.observe(field);
  field.addEventListener("scroll", scroll, { passive: true });
  // Typing may bring the scrollbar, or scroll.
  field.addEventListener("input", fit);
  fit();
  return () => {
    watch.disconnect();
    field.removeEventListener("scroll", scroll);
    field.removeEventListener("input", fit);
  };
}

/** Writes the text up to the last mark into the layer, letters unseen, with a span for each mark. */
export function drawUnderlines(words: HTMLElement, text: string, findings: Mark[]): void {
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
  // The rest of its line, so that the last marked word wraps where it does in the field.
  const rest = text.slice(at);
  words.replaceChildren(...pieces, rest.slice(0, rest.search(/[\s]|$/)));
}

/** Takes the line from under what may lie elsewhere since the text was changed. */
export function fadeUnderlines(words: HTMLElement, changedFrom: number): void {
  for (const span of words.querySelectorAll<HTMLElement>(".mark")) {
    span.classList.toggle("moved", Number(span.dataset["end"]) >= changedFrom);
  }
}
