// The demonstration's first evening, and what is written on it and later. All of it is made up.
import { begin, choose, keep, put, saved, select, tag } from "../support/writing-actions.mjs";
import { SENTENCE, atTheDesk, retype, the } from "../support/actions.mjs";

export async function firstEvening(album, window) {
  await window.find(the("welcome"));
  await album.take(window, "welcome", "top");
  await window.click(the("help-now"));
  await window.find(the("emergency"));
  await album.take(window, "help-now-at-the-gate", "top");
  await window.click(the("help-now-close"));
  await window.click(the("whose-mine"));
  await album.take(window, "whose-laptop", the("whose-mine"));
  await window.click(the("welcome-next"));
  await window.type(the("own-sentence"), "password1234");
  await window.type(the("own-sentence-again"), "password1234");
  await window.click(the("make-notebook"));
  await window.see(the("own-sentence-slip"), /./);
  await album.take(window, "passphrase-too-weak");
  await window.click(the("way-words"));
  await window.see(the("suggested-words"), /[a-z]/);
  await album.take(window, "generated-words", the("way-words"));
  await window.click(the("way-own"));
  await retype(window, the("own-sentence"), SENTENCE);
  await retype(window, the("own-sentence-again"), SENTENCE);
  await window.click(the("make-notebook"));
  await atTheDesk(window);
  await window.find(the("first-doors"));
  await album.take(window, "today-first", "top");
  await window.click(the("nav-journal"));
  await window.find(the("journal-empty"));
  await album.take(window, "journal-empty", "top");

  await begin(window, "just_write");
  await album.take(window, "just-write-empty", "top");
  await put(window, the("text-text"), "Three talks today, and the last one went on well past six. I stayed because it felt wrong to get up.\n\nOn the way home I noticed that nobody had asked me to. Next time I want to say at the beginning when I have to go.");
  await saved(window);
  await album.take(window, "just-write", "top");
  await keep(window);
  await album.take(window, "kept", "top");
  await window.click(the("kept-today"));
  await window.find(the("recovery-card"));
  await album.take(window, "today-with-recovery-card", "top");
  await album.take(window, "recovery-card", the("recovery-card"));
}

export async function checkIn(album, window) {
  await begin(window, "boundary_checkin");
  await album.take(window, "check-in", "top");
  await choose(window, { b01: "held", b02: "held", b03: "bent_on_purpose", b04: "held", b10: "held", b11: "pushed" });
  await saved(window);
  await album.take(window, "check-in-answered", the("field-b10"));
  await choose(window, { driver: "nobody_else_there", whose_limit: "team_or_organisation" });
  await album.take(window, "what-played-a-part", the("section-what-played-a-part"));
  await put(window, the("text-next_limit"), "Leaving on time on Thursdays");
  await put(window, the("text-next_easier"), "Somebody to hand over to at five");
  await window.click(the("unfold-more-lines"));
  await album.take(window, "check-in-more-lines", the("section-more-lines"));
  await window.click(the("unfold-pull"));
  await window.click(the("scale-pull-6"));
  await album.take(window, "check-in-close", the("section-pull"));
  await keep(window);
  await album.take(window, "check-in-kept", "top");
}

export async function reflection(album, window) {
  await window.click(the("nav-today"));
  await window.click(the("door-role_reflection"));
  await window.find(the("chooser"));
  await album.take(window, "between-two-roles", "top");
  await window.click(the("choose-fp-a"));
  await put(window, the("text-p1"), "Somebody I like talking with asked whether we could have coffee on Saturday, not as work. I said I would think about it.");
  await put(window, the("text-p2"), "For once nobody was being helped. We laughed about the same things.");
  await album.take(window, "reflection", "top");
  await window.click(the("last-question"));
  await put(window, the("text-p6"), "“I like our talks, and I keep them to the days I'm here.” It would help to have agreed on this in the team.");
  await album.take(window, "reflection-last-question", "top");
  await window.click(the("around"));
  await window.click(the("role-friend"));
  await window.click(the("role-professional"));
  await tag(window, ["weekends", "being asked"]);
  await select(window, the("date-precision"), "week");
  await window.click(the("share-candidate"));
  await album.take(window, "when-roles-tags-sharing", the("around"));
  await keep(window);
}

export async function howIAm(album, window) {
  await begin(window, "self_rating");
  await album.take(window, "how-i-am", "top");
  for (const [field, number] of [["pu1", 6], ["pu2", 3], ["pu3", 7], ["pu4", 8]]) await window.click(the(`scale-${field}-${number}`));
  await album.take(window, "how-i-am-answered", the("field-pu3"));
  await keep(window);
  await album.take(window, "how-i-am-kept", "top");
  await begin(window, "self_rating", "full");
  await choose(window, { worked: "usual", ex1: "3", ex2: "2", ex3: "1", ex4: "3", di1: "1", di2: "1", di3: "0" });
  await album.take(window, "longer-one", "top");
  await keep(window);
  await album.take(window, "longer-one-kept", "top");
}
