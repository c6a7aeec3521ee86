// Questionnaire files: loaded through the file dialog, filled in, read again, and refused.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkScreen, createNotebook, openSettings, testId, withHome, withNotebook } from "../support/actions.mjs";
import { openFile, saveAs } from "../support/file-dialog.mjs";
import { ENTER, SPACE, tabTo } from "../support/keyboard.mjs";
import { chooseOptions, insertEntry, invoke } from "../support/writing-actions.mjs";

/** Opens the list of questionnaires. */
async function openQuestionnaires(window) {
  await openSettings(window);
  await window.click(testId("to-questionnaires"));
  await window.find(testId("questionnaires"));
}

/**
 * Fills made-up texts into a questionnaire template, as an entitled person fills in the real ones.
 */
function writeFilledIn(path, changes = (text) => text) {
  const labels = ["Never", "Seldom", "Now and then", "Often", "Always"];
  const text = readFileSync(path, "utf8")
    .replace(/"\[Text of item (\d+)\]"/g, '"Lamp $1 is green."')
    .replace(/"\[Label of answer (\d)\]"/g, (_, at) => `"${labels[at - 1]}"`)
    .replace('text_source = "placeholder"', 'text_source = "user-supplied"');
  writeFileSync(path, changes(text));
}

/** Made-up reliability of the total score. */
const RELIABILITY = `[scale.reliability]
sd = 0.6
r = 0.9
interval = "six weeks"
population = "nobody, this is made up"
source = "Made up"

[[vector]]`;

/** Answers to the twelve items, in order. */
const twelveAnswers = (values) => Object.fromEntries(values.map((value, at) => [`i${String(at + 1).padStart(2, "0")}`, String(value)]));

test("a questionnaire is loaded, filled in and read again", () =>
  withNotebook(async ({ home, window }) => {
    await openQuestionnaires(window);
    await checkScreen(window, "the list of questionnaires");

    // A template without texts cannot be filled in; a copy is saved to add them.
    const bat = `[data-testid="skeleton-bat-12.toml"]`;
    await window.waitForText(bat, /17 texts are still missing/);
    assert.ok(!(await window.exists(`${bat} ${testId("questionnaire-fill-in")}`)));
    await window.click(`${bat} [data-testid$="-about"]`);
    await window.waitForText(bat, /all rights reserved[\s\S]*Not validated[\s\S]*Finland[\s\S]*tentative/);
    const path = join(home, "mine.toml");
    await window.click(`${bat} ${testId("skeleton-save")}`);
    await saveAs(path);
    await window.waitForText(`${bat} ${testId("skeleton-saved")}`, /Saved as mine\.toml/);

    // Without texts, it can be previewed and not accepted.
    await tabTo(window, "questionnaires-load");
    await window.press(ENTER);
    await openFile(path);
    await window.waitForText(testId("preview-lacks"), /17 texts .* line \d+/);
    assert.ok(!(await window.exists(testId("preview-accept"))));
    await checkScreen(window, "a questionnaire that lacks its text");
    await window.click(testId("preview-close"));

    writeFilledIn(path, (text) => text.replace("[[vector]]", RELIABILITY));
    await window.click(testId("questionnaires-load"));
    await openFile(path);
    await window.find(testId("questionnaire-preview"));
    await window.click(testId("preview-questions"));
    await window.waitForText("main", /12\. Lamp 12 is green\./);
    await checkScreen(window, "a questionnaire that is looked at");
    await window.click(testId("preview-accept"));
    await window.waitForText(testId("preview-right-slip"), /./);
    assert.deepEqual((await invoke(window, "questionnaires")).accepted, [], "nothing is stored before the line is ticked");
    await tabTo(window, "preview-right");
    await window.press(SPACE);
    await tabTo(window, "preview-accept");
    await window.press(ENTER);
    await window.waitForText(testId("questionnaires-said"), /Accepted/);

    // The same file again is recognised.
    await window.click(testId("questionnaires-load"));
    await openFile(path);
    await window.waitForText(testId("preview-already"), /This very file was accepted on/);
    await window.click(testId("preview-close"));

    // Filled in once in the past, and now.
    const [{ form }] = (await invoke(window, "questionnaires")).accepted;
    const before = Object.entries(twelveAnswers([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])).map(([id, choice]) => [id, { choice }]);
    await insertEntry(window, { on: "2026-01-05", form: form.id, answers: Object.fromEntries(before) });
    await window.click(testId("questionnaire-fill-in"));
    await window.find(testId("not-rated"));
    await checkScreen(window, "a questionnaire that is filled in");
    await chooseOptions(window, twelveAnswers([4, 3, 3, 2, 2, 3, 3, 2, 2, 2, 3, 2]));
    await window.click(testId("keep"));
    const total = `[data-testid="result-total"]`;
    await window.waitForText(`${total} ${testId("result-number")}`, /2\.58/);
    await window.waitForText(total, /12 of 12 answered/);
    await window.waitForText(`${total} ${testId("result-band")}`, /At or above the lower line[\s\S]*tentative[\s\S]*Finland/);
    await window.waitForText(`${total} ${testId("result-change")}`, /Last time: 2\.00\. The difference is more than measuring alone can explain\./);
    assert.doesNotMatch(await window.text("main"), /better|worse|risk|normal|burned|diagnos/i);
    await checkScreen(window, "what a questionnaire gave");

    // It is readable in the journal, also after the questionnaire is removed.
    await openQuestionnaires(window);
    await window.click(testId("questionnaire-remove"));
    await window.click(testId("confirm-yes"));
    await window.waitForText(testId("questionnaires-said"), /Removed/);
    await window.click(testId("nav-journal"));
    await window.click(`${testId("entries")} li button`);
    await window.waitForText(`${total} ${testId("result-number")}`, /2\.58/);
    await window.waitForText(testId("answers"), /1\. Lamp 1 is green\.[\s\S]*Often/);
    await checkScreen(window, "the results of a questionnaire in the journal");
  }));

test("an invalid file is refused with name, line and reason", () =>
  withHome(async ({ home, start }) => {
    const whole = readFileSync(new URL("../../oracle/packs/cbi-structure-demo.toml", import.meta.url), "utf8");
    const lineOf = (text, words) => text.slice(0, text.indexOf(words)).split("\n").length;
    const at = (name, from, to) => {
      const text = whole.replace(from, to);
      assert.notEqual(text, whole);
      writeFileSync(join(home, name), text);
      return [name, lineOf(text, to)];
    };
    const window = await start();
    await createNotebook(window);
    await openQuestionnaires(window);
    for (const [[name, line], why] of [
      [at("example.toml", "personal = 50.0", "personal = 51"), /“all answered” gives 50 .* expects 51/],
      [at("markup.toml", "the lamp flickers", "<b>the lamp</b>"), /plain words/],
      [at("twice.toml", 'id = "p2"', 'id = "p1"\nresponses'), /./],
      [at("range.toml", "range        = [0, 100]", "range        = [0, 99]"), /Answers can give 100/],
    ]) {
      await window.click(testId("questionnaires-load"));
      await openFile(join(home, name));
      await window.waitForText(testId("questionnaire-refused"), /not accepted\. Nothing was stored/);
      const where = await window.text(testId("refused-where"));
      assert.match(where, new RegExp(`${name}, line \\d+`));
      if (name !== "twice.toml") assert.equal(where, `${name}, line ${line}`);
      await window.waitForText(testId("refused-why"), why);
      if (name === "example.toml") await checkScreen(window, "a questionnaire that is refused");
      await window.press("\uE00C");
      await window.find(testId("questionnaires"));
    }
    assert.deepEqual((await invoke(window, "questionnaires")).accepted, []);

    // Links and expressions are shown as plain text.
    at("words.toml", "the lamp flickers", "see https://example.org/x and { $name } ${1+1}");
    await window.click(testId("questionnaires-load"));
    await openFile(join(home, "words.toml"));
    await window.click(testId("preview-questions"));
    await window.waitForText("main", /see https:\/\/example\.org\/x and \{ \$name \} \$\{1\+1\}/);
    assert.ok(!(await window.exists("main a")), "nothing can be followed");
    await window.click(testId("preview-not-now"));
    await window.find(testId("questionnaires"));
    assert.deepEqual((await invoke(window, "questionnaires")).accepted, []);

    // A random order of questions stays the same until the form is saved.
    await window.click(testId("questionnaires-load"));
    await openFile(fileURLToPath(new URL("../../oracle/packs/pfi-structure-demo.toml", import.meta.url)));
    await window.click(testId("preview-accept"));
    await window.click(testId("questionnaire-fill-in"));
    const order = async () => {
      await window.find(testId("write"));
      return window.execute("return [...document.querySelectorAll('[data-testid^=field-]')].map((one) => one.dataset.testid).filter((id) => !id.includes('worked'))");
    };
    const firstOrder = await order();
    assert.equal(firstOrder.length, 16);
    assert.notDeepEqual(firstOrder, [...firstOrder].sort(), "it asks in the order of the file");
    await chooseOptions(window, { f1: "3" });
    await window.click(testId("leave-draft"));
    await window.click(testId("draft-go-on"));
    assert.deepEqual(await order(), firstOrder);
    await window.click(testId("keep"));
    await window.waitForText(`[data-testid="result-fulfilment"] ${testId("result-number")}`, /Not enough answers/);
  }));
