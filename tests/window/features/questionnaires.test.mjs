// Questionnaires that other people wrote: loaded from a file through the desktop's dialog, filled in, read; and refused.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openFile, saveAs } from "../support/file-dialog.mjs";
import { ENTER, SPACE, tabTo } from "../support/keyboard.mjs";
import { ask, choose, laidIn } from "../support/writing-actions.mjs";
import { inOrder, inSettings, live, makeNotebook, the } from "../support/actions.mjs";

/** From anywhere to the list of questionnaires. */
async function atTheList(window) {
  await inSettings(window);
  await window.click(the("to-questionnaires"));
  await window.find(the("questionnaires"));
}

/** What a person who is entitled to a text makes of a copy without one. The words here are made up. */
function filledIn(path, changes = (text) => text) {
  const labels = ["Never", "Seldom", "Now and then", "Often", "Always"];
  const text = readFileSync(path, "utf8")
    .replace(/"\[Text of item (\d+)\]"/g, '"Lamp $1 is green."')
    .replace(/"\[Label of answer (\d)\]"/g, (_, at) => `"${labels[at - 1]}"`)
    .replace('text_source = "placeholder"', 'text_source = "user-supplied"');
  writeFileSync(path, changes(text));
}

/** How far the total can be trusted, made up. */
const TRUSTED = `[scale.reliability]
sd = 0.6
r = 0.9
interval = "six weeks"
population = "nobody, this is made up"
source = "Made up"

[[vector]]`;

/** Answers to the twelve, in their order. */
const twelve = (values) => Object.fromEntries(values.map((value, at) => [`i${String(at + 1).padStart(2, "0")}`, String(value)]));

test("a questionnaire is loaded with its text, filled in by its button, and its numbers are read again", () =>
  live(async ({ home, start }) => {
    const window = await start();
    await makeNotebook(window);
    await atTheList(window);
    await inOrder(window, "the list of questionnaires");

    // Without its text it cannot be filled in; a copy is saved to put it in.
    const bat = `[data-testid="skeleton-bat-12.toml"]`;
    await window.see(bat, /17 texts are still to be written/);
    assert.ok(!(await window.isThere(`${bat} ${the("questionnaire-fill-in")}`)));
    await window.click(`${bat} [data-testid$="-about"]`);
    await window.see(bat, /all rights reserved[\s\S]*Not validated[\s\S]*Finland[\s\S]*tentative/);
    const path = join(home, "mine.toml");
    await window.click(`${bat} ${the("skeleton-save")}`);
    await saveAs(path);
    await window.see(`${bat} ${the("skeleton-saved")}`, /Saved as mine\.toml/);

    // As it is, it is looked at and not accepted.
    await tabTo(window, "questionnaires-load");
    await window.press(ENTER);
    await openFile(path);
    await window.see(the("preview-lacks"), /17 texts .* line \d+/);
    assert.ok(!(await window.isThere(the("preview-accept"))));
    await inOrder(window, "a questionnaire that lacks its text");
    await window.click(the("preview-close"));

    filledIn(path, (text) => text.replace("[[vector]]", TRUSTED));
    await window.click(the("questionnaires-load"));
    await openFile(path);
    await window.find(the("questionnaire-preview"));
    await window.click(the("preview-questions"));
    await window.see("main", /12\. Lamp 12 is green\./);
    await inOrder(window, "a questionnaire that is looked at");
    await window.click(the("preview-accept"));
    await window.see(the("preview-right-slip"), /./);
    assert.deepEqual((await ask(window, "questionnaires")).accepted, [], "nothing is stored before the line is ticked");
    await tabTo(window, "preview-right");
    await window.press(SPACE);
    await tabTo(window, "preview-accept");
    await window.press(ENTER);
    await window.see(the("questionnaires-said"), /Accepted/);

    // The same file once more: said so.
    await window.click(the("questionnaires-load"));
    await openFile(path);
    await window.see(the("preview-already"), /This very file was accepted on/);
    await window.click(the("preview-close"));

    // Once in the past, and now.
    const [{ form }] = (await ask(window, "questionnaires")).accepted;
    const before = Object.entries(twelve([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])).map(([id, choice]) => [id, { choice }]);
    await laidIn(window, { on: "2026-01-05", form: form.id, answers: Object.fromEntries(before) });
    await window.click(the("questionnaire-fill-in"));
    await window.find(the("not-rated"));
    await inOrder(window, "a questionnaire that is filled in");
    await choose(window, twelve([4, 3, 3, 2, 2, 3, 3, 2, 2, 2, 3, 2]));
    await window.click(the("keep"));
    const total = `[data-testid="result-total"]`;
    await window.see(`${total} ${the("result-number")}`, /2\.58/);
    await window.see(total, /12 of 12 answered/);
    await window.see(`${total} ${the("result-band")}`, /At or above the lower line[\s\S]*tentative[\s\S]*Finland/);
    await window.see(`${total} ${the("result-change")}`, /Last time: 2\.00\. The difference is more than the noise of measuring\./);
    assert.doesNotMatch(await window.text("main"), /better|worse|risk|normal|burned|diagnos/i);
    await inOrder(window, "what a questionnaire gave");

    // It is read again in the journal, also once the questionnaire is gone.
    await atTheList(window);
    await window.click(the("questionnaire-remove"));
    await window.click(the("confirm-yes"));
    await window.see(the("questionnaires-said"), /Removed/);
    await window.click(the("nav-journal"));
    await window.click(`${the("entries")} li button`);
    await window.see(`${total} ${the("result-number")}`, /2\.58/);
    await window.see(the("answers"), /1\. Lamp 1 is green\.[\s\S]*Often/);
    await inOrder(window, "the results of a questionnaire in the journal");
  }));

test("a file that is wrong is refused by its name, line and reason, and nothing of it is stored", () =>
  live(async ({ home, start }) => {
    const whole = readFileSync(new URL("../../oracle/packs/cbi-structure-demo.toml", import.meta.url), "utf8");
    const lineOf = (text, words) => text.slice(0, text.indexOf(words)).split("\n").length;
    const at = (name, from, to) => {
      const text = whole.replace(from, to);
      assert.notEqual(text, whole);
      writeFileSync(join(home, name), text);
      return [name, lineOf(text, to)];
    };
    const window = await start();
    await makeNotebook(window);
    await atTheList(window);
    for (const [[name, line], why] of [
      [at("example.toml", "personal = 50.0", "personal = 51"), /“all answered” gives 50 .* expects 51/],
      [at("markup.toml", "the lamp flickers", "<b>the lamp</b>"), /plain words/],
      [at("twice.toml", 'id = "p2"', 'id = "p1"\nresponses'), /./],
      [at("range.toml", "range        = [0, 100]", "range        = [0, 99]"), /Answers can give 100/],
    ]) {
      await window.click(the("questionnaires-load"));
      await openFile(join(home, name));
      await window.see(the("questionnaire-refused"), /not taken\. Nothing was stored/);
      const where = await window.text(the("refused-where"));
      assert.match(where, new RegExp(`${name}, line \\d+`));
      if (name !== "twice.toml") assert.equal(where, `${name}, line ${line}`);
      await window.see(the("refused-why"), why);
      if (name === "example.toml") await inOrder(window, "a questionnaire that is refused");
      await window.press("\uE00C");
      await window.find(the("questionnaires"));
    }
    assert.deepEqual((await ask(window, "questionnaires")).accepted, []);

    // Links and expressions are words like any others.
    at("words.toml", "the lamp flickers", "see https://example.org/x and { $name } ${1+1}");
    await window.click(the("questionnaires-load"));
    await openFile(join(home, "words.toml"));
    await window.click(the("preview-questions"));
    await window.see("main", /see https:\/\/example\.org\/x and \{ \$name \} \$\{1\+1\}/);
    assert.ok(!(await window.isThere("main a")), "nothing can be followed");
    await window.click(the("preview-not-now"));
    await window.find(the("questionnaires"));
    assert.deepEqual((await ask(window, "questionnaires")).accepted, []);

    // One that asks in another order each time keeps its order until it is kept.
    await window.click(the("questionnaires-load"));
    await openFile(fileURLToPath(new URL("../../oracle/packs/pfi-structure-demo.toml", import.meta.url)));
    await window.click(the("preview-accept"));
    await window.click(the("questionnaire-fill-in"));
    const order = async () => {
      await window.find(the("write"));
      return window.run("return [...document.querySelectorAll('[data-testid^=field-]')].map((one) => one.dataset.testid).filter((id) => !id.includes('worked'))");
    };
    const begun = await order();
    assert.equal(begun.length, 16);
    assert.notDeepEqual(begun, [...begun].sort(), "it asks in the order of the file");
    await choose(window, { f1: "3" });
    await window.click(the("leave-draft"));
    await window.click(the("draft-go-on"));
    assert.deepEqual(await order(), begun);
    await window.click(the("keep"));
    await window.see(`[data-testid="result-fulfilment"] ${the("result-number")}`, /Not enough answers/);
  }));
