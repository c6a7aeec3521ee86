// Plays a first evening and a second visit in the real window and leaves a picture of every screen, in both
// appearances, at the usual size and at 200 %.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chmodSync } from "node:fs";
import { OTHER, SENTENCE, atTheDesk, inSettings, items, live, makeNotebook, offer, retype, the } from "./person.mjs";

const FOLDER = process.env.INBETWEEN_PICTURES ?? "target/demo";
const WIDTH = 900;
const HEIGHT = 640;

mkdirSync(FOLDER, { recursive: true });
let taken = 0;

/** Leaves pictures of what is on the screen: light, dark, and both once more at twice the size. */
async function picture(window, name) {
  taken += 1;
  const number = String(taken).padStart(2, "0");
  for (const appearance of ["light", "dark"]) {
    for (const [size, suffix] of [["100", ""], ["200", "-200"]]) {
      await window.run(
        "document.documentElement.dataset.appearance = arguments[0]; document.documentElement.style.zoom = arguments[1]",
        appearance,
        `${size}%`,
      );
      writeFileSync(join(FOLDER, `${number}-${name}-${appearance}${suffix}.png`), await window.picture());
    }
  }
  await window.run("document.documentElement.style.zoom = ''; document.documentElement.dataset.appearance = 'light'");
  console.log(`${number} ${name}`);
}

const show = (window, css) => window.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'start' })", css);

await live(async ({ start, data }) => {
  let window = await start();
  await window.resize(WIDTH, HEIGHT);
  await window.find(the("welcome"));
  await picture(window, "welcome");
  await window.click(the("whose-shared"));
  await show(window, the("welcome-next"));
  await picture(window, "whose-laptop");
  await window.click(the("welcome-next"));
  await window.type(the("own-sentence"), "password1234");
  await window.type(the("own-sentence-again"), "password1234");
  await window.click(the("make-notebook"));
  await window.see(the("own-sentence-slip"), /./);
  await picture(window, "passphrase-too-weak");
  await window.click(the("way-words"));
  await window.see(the("suggested-words"), /[a-z]/);
  await picture(window, "generated-words");
  await window.click(the("way-own"));
  await retype(window, the("own-sentence"), SENTENCE);
  await retype(window, the("own-sentence-again"), SENTENCE);
  await window.click(the("make-notebook"));
  await atTheDesk(window);
  await window.run("scrollTo(0, 0)");
  await picture(window, "first-choice");
  await window.click(the("help-now"));
  await window.find(the("emergency"));
  await picture(window, "help-now");
  await window.click(the("nav-journal"));
  await window.find(the("journal-empty"));
  await picture(window, "journal-empty");
  await inSettings(window);
  await window.run("scrollTo(0, 0)");
  await picture(window, "settings");
  await show(window, the("files"));
  await picture(window, "settings-files");
  await show(window, the("seal"));
  await picture(window, "settings-seal");
  await window.click(the("sheet-open"));
  await window.type(the("sheet-passphrase"), SENTENCE);
  await window.click(the("sheet-show"));
  const words = await items(window, the("sheet-words"));
  await show(window, the("sheet"));
  await picture(window, "recovery-sheet");
  await window.click(the("sheet-written"));
  await show(window, the("sheet"));
  await picture(window, "two-words-back");
  await window.type(the("sheet-answer-1"), words[2]);
  await window.type(the("sheet-answer-2"), words[7]);
  await window.click(the("sheet-keep"));
  await window.see(the("sheet-state"), /./);
  await window.click(the("change-open"));
  await show(window, the("change"));
  await picture(window, "change-passphrase");
  await window.click(the("renew-open"));
  await show(window, the("renew"));
  await picture(window, "new-key");
  await window.click(the("help-open"));
  await picture(window, "keys");
  await window.press("\uE00C");
  await window.click(the("lock-now")).catch(() => {});
  await window.ended();

  window = await start();
  await window.resize(WIDTH, HEIGHT);
  await window.find(the("passphrase"));
  await picture(window, "unlock");
  await offer(window, OTHER);
  await window.see(the("trouble-happened"), /./);
  await picture(window, "wrong-passphrase");
  await window.click(the("forgot"));
  await picture(window, "forgotten");
  await window.type(the("recovery-words"), words.join(" "));
  await window.click(the("recover"));
  await atTheDesk(window);
  await picture(window, "desk-after-recovery");
  await window.click(the("lock-now")).catch(() => {});
  await window.ended();

  chmodSync(join(data, "vault"), 0o755);
  window = await start();
  await window.resize(WIDTH, HEIGHT);
  await window.find(the("close-folder"));
  await picture(window, "folder-open-to-others");
});

await live(async ({ start }) => {
  const window = await start();
  await window.resize(WIDTH, HEIGHT);
  await makeNotebook(window, { whose: "employer" });
  await inSettings(window);
  await show(window, the("what-stays-where"));
  await picture(window, "settings-employer");
});
