/**
 * The one script of a self-decrypting page. It shows and hides parts of the page, has no texts of
 * its own, sends nothing to the network and stores nothing.
 */
import { OpenedPage } from "./opened";
import { unarmoured, unsealed, WrongPhrase } from "./unseal";

const part = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

const form = part<HTMLFormElement>("ask");
const phrase = part<HTMLInputElement>("phrase");
const opened = new OpenedPage(
  part("opened"),
  part("opened-heading"),
  part<HTMLTemplateElement>("frame"),
);
/** The messages below the input; at most one is visible. */
const LINES = ["working", "empty", "wrong", "closed"] as const;

let file: Uint8Array<ArrayBuffer> | undefined;
let busy = false;

function say(line?: (typeof LINES)[number]) {
  for (const id of LINES) part(id).hidden = id !== line;
  phrase.toggleAttribute("aria-invalid", line === "wrong");
}

/** Resolves after the next paint, because deriving the key blocks everything else. */
function drawn() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 50));
    // A hidden page is not painted.
    setTimeout(done, 300);
  });
}

function damaged() {
  form.hidden = true;
  part("damaged").hidden = false;
  part("damaged-heading").focus();
}

async function open() {
  if (file === undefined || busy) return;
  if (phrase.value.trim() === "") {
    say("empty");
    phrase.focus();
    return;
  }
  busy = true;
  phrase.readOnly = true;
  say("working");
  await drawn();
  try {
    const page = await unsealed(file, phrase.value);
    phrase.value = "";
    say();
    part("start").hidden = true;
    await opened.show(page);
  } catch (error) {
    say();
    if (error instanceof WrongPhrase) {
      say("wrong");
      phrase.focus();
    } else {
      damaged();
    }
  } finally {
    phrase.readOnly = false;
    busy = false;
  }
}

/** Removes the opened document and the typed phrase. */
function close() {
  opened.forget();
  phrase.value = "";
  say();
  part("start").hidden = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void open();
});
part("print").addEventListener("click", () => opened.print());
part("close").addEventListener("click", () => {
  close();
  say("closed");
  phrase.focus();
});
// Prints as the button does: the browser's own print cuts the content of the frame through the
// middle of a line.
addEventListener("keydown", (event) => {
  if (opened.isOpen && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "p") {
    event.preventDefault();
    opened.print();
  }
});
// A browser may keep a page that was left and show it again at once.
addEventListener("pagehide", close);

// A browser that is too old keeps the notice for pages without a script, which tells to use another
// one.
if (typeof TransformStream === "function") {
  part("without-script").hidden = true;
  try {
    file = unarmoured(part("sealed").textContent ?? "");
    form.hidden = false;
  } catch {
    damaged();
  }
}
