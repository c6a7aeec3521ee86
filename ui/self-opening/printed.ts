// The opened document in place of the page while the browser prints by its own menu.

/** Elements of our documents. */
const ELEMENTS = new Set(
  (
    "header main section footer h1 h2 h3 p ul ol li table caption thead tbody tr th td dl dt dd div span em strong " +
    "figure figcaption svg g path rect circle ellipse line polyline polygon text tspan title desc"
  ).split(" "),
);
/** Attributes of our documents and their pictures. None leads anywhere, or runs. */
const ATTRIBUTES = /^(?:class|lang|scope|role|viewBox|width|height|[xy][12]?|c[xy]|r|d)$/u;

/**
 * Prints what is in the frame as the page itself: a frame is cut at the end of a sheet, even through
 * the middle of a line. What the document holds is not trusted here: only elements of our documents
 * leave the frame, without anything that could lead anywhere.
 */
export class PrintedDocument {
  readonly #page: HTMLElement;
  #copy: HTMLElement | undefined;

  /** `page` is what is on the screen. */
  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** Puts the document in place of the page. */
  show(opened: Document) {
    this.hide();
    const sheet = styleOf(opened);
    // A browser without such style sheets prints the frame.
    if (sheet === undefined) return;
    this.#copy = document.createElement("div");
    this.#copy.append(...copies(opened.body));
    document.adoptedStyleSheets = [sheet];
    this.#styled(false);
    document.body.append(this.#copy);
  }

  /** Puts the page back. */
  hide() {
    if (this.#copy === undefined) return;
    this.#copy.remove();
    this.#copy = undefined;
    document.adoptedStyleSheets = [];
    this.#styled(true);
  }

  #styled(own: boolean) {
    for (const sheet of document.styleSheets) sheet.disabled = !own;
    this.#page.style.display = own ? "" : "none";
  }
}

/** The style sheet of a document; undefined where it cannot be used. */
function styleOf(opened: Document): CSSStyleSheet | undefined {
  const style = opened.querySelector("style");
  // A style sheet that the policy refused in the frame has no sheet, and is none here.
  if (!style?.sheet || !("adoptedStyleSheets" in document)) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style.textContent ?? "");
  return sheet;
}

/** Copies of the children of an element: text, and elements of our documents. */
function copies(parent: Element): Node[] {
  return [...parent.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return document.importNode(child);
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const element = child as Element;
    if (!ELEMENTS.has(element.localName)) return copies(element);
    const copy = document.importNode(element, false);
    for (const { name } of [...copy.attributes])
      if (!ATTRIBUTES.test(name)) copy.removeAttribute(name);
    copy.append(...copies(element));
    return copy;
  });
}
