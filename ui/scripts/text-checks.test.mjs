/** Tests of the checks of texts: every mistake in a translation or in a window's list is found. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { argumentsOf, messagesOf } from "./fluent-files.mjs";
import { differences, pluralCategories } from "./locale-differences.mjs";
import { MOST_WORDS, notPlain } from "./plain-words.mjs";
import { filesOf, missingKeys, shownIn } from "./window-texts.mjs";

const ENGLISH = `\
greeting = Good evening, { $name }
pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }
close = Close
`;
const POLISH = `\
greeting = Dobry wieczór, { $name }
pages = { NUMBER($count) ->
    [one] { $count } strona
    [few] { $count } strony
   *[many] { $count } stron
  }
close = Zamknij
`;

test("a complete translation has no differences", () => {
  assert.deepEqual(differences(ENGLISH, POLISH, "pl"), []);
  assert.deepEqual(differences(ENGLISH, ENGLISH, "en"), []);
});

for (const [from, to, found] of [
  ["close = Zamknij\n", "", "close is missing"],
  ["close = ", "closed = Zamknięte\nclose = ", "closed is not in English"],
  ["{ $name }", "Anno", "greeting has other arguments"],
  ["{ $name }", "{ $nazwa }", "greeting has other arguments"],
  ["    [few] { $count } strony\n", "", "pages lacks [few] for $count"],
  ["*[many]", "*[other]", "pages lacks [many] for $count"],
]) {
  test(`found in a translation: ${found}, for ${to.trim() || "nothing"}`, () => {
    const changed = POLISH.replace(from, to);
    assert.notEqual(changed, POLISH);
    assert.ok(differences(ENGLISH, changed, "pl").includes(found));
  });
}

test("a translation without a plural selector is found", () => {
  const changed = "greeting = { $name }\npages = { $count } stron\nclose = Zamknij\n";
  assert.deepEqual(differences(ENGLISH, changed, "pl"), ["pages lacks [one] for $count"]);
});

test("a text with a syntax error is refused", () => {
  assert.throws(() => differences(ENGLISH, POLISH.replace("*[many]", "[many]"), "pl"));
});

test("plural categories are those of the language", () => {
  for (const [language, expected] of [
    ["en", "one other"],
    ["pl", "one few many"],
    ["cs", "one few other"],
    ["sv", "one other"],
    ["ja", "other"],
    ["ar", "zero one two few many other"],
  ]) {
    assert.equal(pluralCategories(language).join(" "), expected, language);
  }
});

test("arguments have types", () => {
  const [message] = messagesOf(
    "a = { $who } { DATETIME($on) } { $times -> \n [one] a \n *[other] b \n }",
    "a",
  );
  assert.deepEqual(Object.fromEntries(argumentsOf(message)), {
    who: "string",
    on: "Date",
    times: "number",
  });
});

test("a text that the files of a window lack is found", () => {
  const sources = [
    '<p data-testid="desk-only">{text("back")} {text(`nav-${screen}`)}</p>',
    'text(open ? "desk-open" : "back", { on }); screen = "bin"; text("help")',
  ];
  const all = ["back", "bin", "desk-only", "desk-open", "help", "nav-today"];
  const missing = (...loaded) => missingKeys(sources, all, loaded);
  assert.deepEqual(missing("back", "desk-open", "help", "nav-today"), []);
  assert.deepEqual(missing("back", "nav-today"), ["desk-open", "help"]);
  assert.deepEqual(missing("back", "desk-open", "help"), ["nav-"]);
});

test("a text that nobody shows is found", () => {
  const isShown = shownIn(['{text("back")} {text(`nav-${screen}`)}']);
  assert.deepEqual(["back", "nav-today", "unused"].map(isShown), [true, true, false]);
});

test("two different lists of a window are refused", () => {
  const list = (names) => `glob("../en/{${names}}.ftl")`;
  assert.deepEqual(filesOf(list("app,gate") + list("app,gate")), ["app.ftl", "gate.ftl"]);
  assert.throws(() => filesOf(list("app,gate") + list("app")));
});

const words = (count) => Array(count).fill("word").join(" ");

test("a sentence of twenty words is plain, and one of twenty-one is not, unless it is listed", () => {
  const text = `long = ${words(MOST_WORDS)}. ${words(MOST_WORDS)}?\n`;
  assert.deepEqual(notPlain(text, "en"), []);
  const longer = `long = ${words(MOST_WORDS)} { $more }.\n`;
  assert.deepEqual(notPlain(longer, "en"), ["long has a sentence of 21 words; 20 are the most"]);
  assert.deepEqual(notPlain(longer, "en", { long: "a reason" }), []);
});

test("a long sentence in one variant, and across two of them, is found", () => {
  const half = `{ $count ->\n    [one] ${words(9)}\n   *[other] ${words(11)}\n  }`;
  assert.equal(notPlain(`long = ${half} ${words(9)}\n`, "en").length, 0);
  assert.equal(notPlain(`long = ${half} ${half}\n`, "en").length, 1);
});

for (const [phrase, plain] of [
  ["Look whether it is there.", "Check that it is there."],
  ["Choose what stands here.", "Choose what is shown here."],
  ["A change is begun.", "There is an unfinished change."],
  ["If it is on a stick, connect it.", "If it is on a USB stick, connect it."],
  ["The app cannot see it.", "Inbetween cannot see it."],
  ["It opens a sealed summary.", "It opens a sealed file."],
  ["It is saved!", "It is saved."],
  ["What you wrote is saved.", "What is written here is saved."],
  ["You have written more.", "You have more."],
  ["The one you removed.", "The one you need."],
  ["Someone committed suicide.", "Someone died by suicide."],
]) {
  test(`found in English: ${phrase}`, () => {
    assert.equal(notPlain(`text = ${phrase}\n`, "en").length, 1);
    assert.deepEqual(notPlain(`text = ${plain}\n`, "en"), []);
  });
}
