/*
 * The one script of a self-opening page. It shows and hides what stands in the page, has no words of its own, asks the
 * network for nothing, and keeps nothing.
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
/** What is said below the field; at most one of them at a time. */
const LINES = ["working", "empty", "wrong", "closed"] as const;

let file: Uint8Array<ArrayBuffer> | undefined;
let busy = false;

function say(line?: (typeof LINES)[number]) {
  for (const id of LINES) part(id).hidden = id !== line;
  phrase.toggleAttribute("aria-invalid", line === "wrong");
}

/** Lets the browser draw what was said, since working out the key stops everything else. */
function drawn() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 50));
    // A page that nobody looks at is not drawn.
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

/** Forgets what was opened and typed. */
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
// As the button does: the browser's own way cuts what is in the frame into sheets through the middle of a line.
addEventListener("keydown", (event) => {
  if (opened.isOpen && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "p") {
    event.preventDefault();
    opened.print();
  }
});
// A browser may keep a page that was left, to show it again at once.
addEventListener("pagehide", close);

// A browser that is too old leaves what stands there without a script: that tells to take another.
if (typeof TransformStream === "function") {
  part("without-script").hidden = true;
  try {
    file = unarmoured(part("sealed").textContent ?? "");
    form.hidden = false;
  } catch {
    damaged();
  }
}
