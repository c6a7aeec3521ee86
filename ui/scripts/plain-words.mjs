/** Checks of plain English: the length of sentences, and phrases that are not to come back. */

import { Visitor } from "@fluent/syntax";
import { messagesOf } from "./fluent-files.mjs";

/** The most words that a sentence of the interface has. */
export const MOST_WORDS = 20;

/** Messages that may have a longer sentence, each with the reason. */
export const LONG = {};

const PAST =
  "began|chose|did|found|forgot|gave|got|had|kept|made|said|saw|sent|took|went|were|wrote|" +
  "(?!exceed|feed|need|proceed|succeed)[a-z]+ed";

/** Phrases that are not to come back, each with what to say. */
const BANNED = [
  [/\blook(s|ing)? whether\b/i, "check that"],
  [/\bstands? (above|among|at|behind|below|beside|here|in|on|there)\b/i, "is, is shown"],
  [/\blies? (beside|here|there)\b/i, "is"],
  [/\b(is|are|was|were) begun\b/i, "is unfinished"],
  [/\bby (itself|themselves)\b/i, "name who does it, or leave it out"],
  [/\ball the same\b/i, "still"],
  [/\bputs? down\b/i, "add (to put somebody down is to insult them)"],
  [/\bpicked by chance\b/i, "chosen at random"],
  [/\bof others\b/i, "name them"],
  [/\bof before\b/i, "earlier"],
  [/(?<!\bUSB )\bstick\b/i, "USB stick"],
  [/\b(the|this) (app|program)\b/i, "Inbetween, or the notebook"],
  [/\b(locked file|sealed page)\b/i, "sealed file"],
  [/\bsummar(y|ies)\b/i, "page"],
  [/\bgate\b/i, "opening screen"],
  [/\b(folded away|kept aside|put aside|set aside)\b/i, "put away, or say where it is"],
  [/\blet (it|them) go\b/i, "remove"],
  [/\b(sudo|terminal)\b/i, "a way that needs no terminal"],
  [/\b(check-sum|checksum|sum of|sums)\b/i, "fingerprint"],
  [/!/, "a full stop"],
  [/\b(are you sure|congratulations|well done)\b/i, "nothing: no alarm and no praise"],
  [/\bcommit(s|ted)? suicide\b/i, "died by suicide"],
  [/\b(failed|successful|unsuccessful) (attempt|suicide)|\bsuicide victim/i, "suicide attempt"],
  [new RegExp(`\\b(I|you) (${PAST})\\b`, "i"), "no past that Polish and Czech give a gender"],
  [/\b(I|you) (have|had) [a-z]+(ed|en|un)\b/i, "no past that Polish and Czech give a gender"],
];

/** Writes out a message in every combination of its variants. An argument is one word. */
class Renderings extends Visitor {
  texts = [""];

  add(parts) {
    this.texts = this.texts.flatMap((text) => parts.map((part) => text + part));
  }
  visitTextElement({ value }) {
    this.add([value]);
  }
  visitSelectExpression({ variants }) {
    this.add(variants.flatMap(({ value }) => renderings(value)));
  }
  visitVariableReference() {
    this.add(["1"]);
  }
  visitFunctionReference() {
    this.add(["1"]);
  }
  visitMessageReference() {
    this.add(["1"]);
  }
  visitStringLiteral(literal) {
    this.add([literal.parse().value]);
  }
}

function renderings(pattern) {
  const visitor = new Renderings();
  visitor.visit(pattern);
  return visitor.texts;
}

const sentences = (text) => text.split(/\n+|(?<=[.?!…]["”’)]?)\s+/).map((words) => words.trim());
const wordsIn = (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Returns what is not plain in a text, which is given in all its renderings. */
export function notPlainText(texts, name, mayBeLong = false) {
  const most = Math.max(...texts.flatMap(sentences).map((sentence) => wordsIn(sentence).length));
  const found = BANNED.filter(([phrase]) => texts.some((text) => phrase.test(text))).map(
    ([phrase, better]) =>
      `${name} says “${texts.map((text) => phrase.exec(text)?.[0]).find(Boolean)}”. Better: ${better}`,
  );
  if (most > MOST_WORDS && !mayBeLong) {
    found.push(`${name} has a sentence of ${most} words; ${MOST_WORDS} are the most`);
  }
  return found;
}

/** Returns what is not plain in the messages of a source. */
export function notPlain(source, name, long = LONG) {
  return messagesOf(source, name).flatMap(({ id, value }) =>
    notPlainText(renderings(value), id.name, id.name in long),
  );
}
