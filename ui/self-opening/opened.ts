// The frame of the opened document.

import { PrintedDocument } from "./printed";

/** The opened document in a frame of its own, where no script runs and no network is reachable. */
export class OpenedPage {
  readonly #section: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #template: HTMLTemplateElement;
  #frame: HTMLIFrameElement | undefined;
  readonly #printed: PrintedDocument;
  readonly #size = new ResizeObserver(() => this.#fit());

  /**
   * `template` holds the frame, which is the last element of `section` while a document is open.
   */
  constructor(section: HTMLElement, heading: HTMLElement, template: HTMLTemplateElement) {
    this.#section = section;
    this.#heading = heading;
    this.#template = template;
    this.#printed = new PrintedDocument(section.parentElement ?? section);
    addEventListener("beforeprint", () => {
      const opened = this.#frame?.contentDocument;
      if (opened) this.#printed.show(opened);
    });
    addEventListener("afterprint", () => this.#printed.hide());
  }

  get isOpen() {
    return this.#frame !== undefined;
  }

  async show(page: string) {
    this.forget();
    // A new frame each time: replacing the document of a frame adds a step to the history.
    const copy = this.#template.content.cloneNode(true) as DocumentFragment;
    const frame = copy.querySelector("iframe") as HTMLIFrameElement;
    const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
    frame.srcdoc = page;
    this.#section.append(frame);
    this.#frame = frame;
    this.#section.hidden = false;
    await loaded;
    // Observes the content: a frame that became narrower reports its size before its content is
    // laid out again.
    if (frame.contentDocument) this.#size.observe(frame.contentDocument.documentElement);
    scrollTo(0, 0);
    this.#heading.focus();
  }

  print() {
    this.#frame?.contentWindow?.print();
  }

  forget() {
    this.#printed.hide();
    this.#size.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#section.hidden = true;
  }

  /** Makes the frame as high as its content, so that only one of the two scrolls. */
  #fit() {
    const frame = this.#frame;
    const page = frame?.contentDocument?.documentElement;
    if (!frame || !page) return;
    const edges = frame.offsetHeight - page.clientHeight;
    frame.style.height = `${Math.ceil(page.getBoundingClientRect().height) + edges}px`;
  }
}
