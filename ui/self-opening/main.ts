/**
 * The one script of a self-decrypting page. It shows and hides parts of the page, has no texts of
 * its own, sends nothing to the network and stores nothing.
 */
import { OpenedPage } from "./opened";
import { NoMemory } from "./phrase-identity";
import { read } from "./readings";
import { unarmoured, unsealed, WrongPhrase } from "./unseal";
import { Working } from "./working";

const part = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

const form = part<HTMLFormElement>("ask");
const phrase = part<HTMLInputElement>("phrase");
const opened = new OpenedPage(
  part("opened"),
  part("opened-heading"),
  part<HTMLTemplateElement>("frame"),
);
const working = new Working(
  part("slow"),
  part<HTMLProgressElement>("progress"),
  part("so-far"),
  part("in-all"),
);
/** The words that phrases are made of: each line of the page's template is a list. */
const lists = (part<HTMLTemplateElement>("words").content.textContent ?? "")
  .trim()
  .split("\n")
  .map((line) => new Set(line.split(" ")));
/** The messages below the input; at most one is visible. */
const LINES = ["working", "empty", "wrong", "unlisted", "memory", "closed"] as const;
/** Those that are about what was typed. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(["empty", "wrong", "unlisted"]);

let file: Uint8Array<ArrayBuffer> | undefined;
let busy = false;
/** Counts how often the page was closed: what was begun before is not shown after. */
let closings = 0;

function say(line?: (typeof LINES)[number]) {
  for (const id of LINES) part(id).hidden = id !== line;
  if (REFUSALS.has(line)) phrase.setAttribute("aria-invalid", "true");
  else phrase.removeAttribute("aria-invalid");
}

/** Says what is wrong with the phrase, and leads back to it. */
function refuse(line: (typeof LINES)[number]) {
  say(line);
  phrase.focus();
}

/** Resolves after the next paint: the first steps of deriving the key block everything else. */
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
    refuse("empty");
    return;
  }
  const reading = read(phrase.value, lists);
  if ("unlisted" in reading) {
    part("unlisted-words").textContent = reading.unlisted.join(", ");
    refuse("unlisted");
    return;
  }
  busy = true;
  phrase.readOnly = true;
  say("working");
  working.begin();
  await drawn();
  const begun = closings;
  try {
    const page = await unsealed(file, reading.phrase, (done) => working.done(done));
    if (begun !== closings) return;
    phrase.value = "";
    say();
    part("start").hidden = true;
    await opened.show(page);
  } catch (error) {
    if (error instanceof WrongPhrase) refuse("wrong");
    else if (error instanceof NoMemory) refuse("memory");
    else damaged();
  } finally {
    working.end();
    phrase.readOnly = false;
    busy = false;
  }
}

/** Removes the opened document and the typed phrase. */
function close() {
  closings += 1;
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

// A page inside of another one may be somebody's preview, or somebody's copy around it who wants the
// phrase: nothing is asked there.
if (window.top !== window) {
  part("without-script").hidden = true;
  part("framed").hidden = false;
}
// A browser that is too old keeps the notice for pages without a script, which tells to use another
// one.
else if (typeof TransformStream === "function") {
  part("without-script").hidden = true;
  try {
    file = unarmoured(part("sealed").textContent ?? "");
    form.hidden = false;
  } catch {
    damaged();
  }
}
