// Demonstration of the first run, a check-in, a reflection and self-ratings, with made-up texts.
import { PASSPHRASE, replaceText, testId, waitForDesk } from "../support/actions.mjs";
import {
  addTags,
  chooseOptions,
  openForm,
  returnToToday,
  save,
  selectOption,
  setText,
  waitForSavedDraft,
} from "../support/writing-actions.mjs";

export async function firstRun(album, window) {
  await window.find(testId("welcome"));
  await album.take(window, "welcome", "top");
  await window.click(testId("help-now"));
  await window.find(testId("emergency"));
  await album.take(window, "help-now-at-the-gate", "top");
  await window.click(testId("help-now-close"));
  await window.click(testId("whose-mine"));
  await album.take(window, "whose-laptop", testId("whose-mine"));
  await window.click(testId("welcome-next"));
  await window.type(testId("own-sentence"), "password1234");
  await window.type(testId("own-sentence-again"), "password1234");
  await window.click(testId("make-notebook"));
  await window.waitForText(testId("own-sentence-slip"), /./);
  await album.take(window, "passphrase-too-weak");
  await window.click(testId("way-words"));
  await window.waitForText(testId("suggested-words"), /[a-z]/);
  await album.take(window, "generated-words", testId("way-words"));
  await window.click(testId("way-own"));
  await replaceText(window, testId("own-sentence"), PASSPHRASE);
  await replaceText(window, testId("own-sentence-again"), PASSPHRASE);
  await window.click(testId("make-notebook"));
  await waitForDesk(window);
  await window.find(testId("first-doors"));
  await album.take(window, "today-first", "top");
  await window.click(testId("nav-journal"));
  await window.find(testId("journal-empty"));
  await album.take(window, "journal-empty", "top");

  await openForm(window, "just_write");
  await album.take(window, "just-write-empty", "top");
  await setText(window, testId("text-text"), "Three talks today, and the last one went on well past six. I stayed because it felt wrong to get up.\n\nOn the way home I noticed that nobody had asked me to. Next time I want to say at the beginning when I have to go.");
  await waitForSavedDraft(window);
  await album.take(window, "just-write", "top");
  await save(window);
  await album.take(window, "kept", "top");
  await returnToToday(window);
  await window.find(testId("recovery-card"));
  await album.take(window, "today-with-recovery-card", "top");
  await album.take(window, "recovery-card", testId("recovery-card"));
}

export async function checkIn(album, window) {
  await openForm(window, "boundary_checkin");
  await album.take(window, "check-in", "top");
  await chooseOptions(window, { b01: "held", b02: "held", b03: "bent_on_purpose", b04: "held", b10: "held", b11: "pushed" });
  await waitForSavedDraft(window);
  await album.take(window, "check-in-answered", testId("field-b10"));
  await chooseOptions(window, { driver: "nobody_else_there", whose_limit: "team_or_organisation" });
  await album.take(window, "what-played-a-part", testId("section-what-played-a-part"));
  await setText(window, testId("text-next_limit"), "Leaving on time on Thursdays");
  await setText(window, testId("text-next_easier"), "Somebody to hand over to at five");
  await window.click(testId("unfold-more-lines"));
  await album.take(window, "check-in-more-lines", testId("section-more-lines"));
  await window.click(testId("unfold-pull"));
  await window.click(testId("scale-pull-6"));
  await album.take(window, "check-in-close", testId("section-pull"));
  await save(window);
  await album.take(window, "check-in-kept", "top");
}

export async function reflection(album, window) {
  await window.click(testId("nav-today"));
  await window.click(testId("door-role_reflection"));
  await window.find(testId("chooser"));
  await album.take(window, "between-two-roles", "top");
  await window.click(testId("choose-fp-a"));
  await setText(window, testId("text-p1"), "Somebody I like talking with asked whether we could have coffee on Saturday, not as work. I said I would think about it.");
  await setText(window, testId("text-p2"), "For once nobody was being helped. We laughed about the same things.");
  await album.take(window, "reflection", "top");
  await window.click(testId("last-question"));
  await setText(window, testId("text-p6"), "“I like our talks, and I keep them to the days I'm here.” It would help to have agreed on this in the team.");
  await album.take(window, "reflection-last-question", "top");
  await window.click(testId("around"));
  await window.click(testId("role-friend"));
  await window.click(testId("role-professional"));
  await addTags(window, ["weekends", "being asked"]);
  await selectOption(window, testId("date-precision"), "week");
  await window.click(testId("share-candidate"));
  await album.take(window, "when-roles-tags-sharing", testId("around"));
  await save(window);
}

export async function selfRatings(album, window) {
  await openForm(window, "self_rating");
  await album.take(window, "how-i-am", "top");
  for (const [field, number] of [["pu1", 6], ["pu2", 3], ["pu3", 7], ["pu4", 8]]) await window.click(testId(`scale-${field}-${number}`));
  await album.take(window, "how-i-am-answered", testId("field-pu3"));
  await save(window);
  await album.take(window, "how-i-am-kept", "top");
  await openForm(window, "self_rating", "full");
  await chooseOptions(window, { worked: "usual", ex1: "3", ex2: "2", ex3: "1", ex4: "3", di1: "1", di2: "1", di3: "0" });
  await album.take(window, "longer-one", "top");
  await save(window);
  await album.take(window, "longer-one-kept", "top");
}
