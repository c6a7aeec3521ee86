// What lives beside the notes, in the demonstration: my limits, what is to be talked about, people to turn to, where I work.
import { ask, put } from "../support/writing-actions.mjs";
import { the } from "../support/actions.mjs";

/** A limit, something to talk about, somebody to turn to, and Today with all of it. */
export async function beside(album, window) {
  await window.click(the("nav-today"));
  await window.find(the("my-limits"));
  await album.take(window, "today-no-limits-yet", the("my-limits"));
  await window.click(the("to-limits"));
  await window.find(the("limits"));
  await album.take(window, "limits-to-begin-with", "top");
  for (const starter of ["l-hours", "l-phone", "l-takeback"]) await ask(window, "adopt_limit", { starter });
  for (const outcome of ["held", "pushed", "pushed", "bent_on_purpose", "pushed", "held"])
    await ask(window, "review_limit", { id: 2, outcome });
  await window.click(the("nav-today"));
  await window.click(the("to-limits"));
  await window.find(the("limit-1"));
  await album.take(window, "my-limits", "top");
  await album.take(window, "a-limit-and-how-it-went", the("limit-2"));
  await window.click(`${the("limit-3")} ${the("limit-edit")}`);
  await window.find(the("limit-editing"));
  await album.take(window, "changing-a-limit", "top");
  await put(window, the("plan-why_me"), "My evenings are for my own people.");
  await window.click(the("nav-today"));
  await window.find(the("not-kept-go-on"));
  await album.take(window, "today-something-is-not-kept-yet", "top");
  await window.click(the("not-kept-go-on"));
  await window.find(the("not-kept-yet"));
  await album.take(window, "changing-a-limit-as-it-was-left", "top");
  await album.take(window, "keeping-going-on-later-or-throwing-away", the("limit-later"));
  await window.click(the("limit-throw-away"));
  await album.take(window, "throwing-away-what-was-typed");
  await window.click(`${the("confirm")}[open] ${the("confirm-yes")}`);
  const { limit } = (await ask(window, "limits")).limits.at(-1);
  const own = { ...limit.plan, name: "Days off", text: "On my days off I do not look at messages from work.", review_on: "2026-11-01" };
  await ask(window, "keep_limit", { id: null, plan: own });
  await window.click(the("nav-today"));
  await window.find(the("talk-list"));
  await put(window, the("talk-new"), "Who answers when I am not there");
  await window.click(the("talk-add"));
  await window.find(the("talk-change"));
  await window.find(the("due-limits"));
  await album.take(window, "today-a-limit-to-look-at-again", "top");
  await window.click(`${the("due-limits")} ${the("tap-held")}`);
  await window.find(the("limit-tapped"));
  await album.take(window, "today-a-limit-was-looked-at", the("due-limits"));
  await album.take(window, "today-with-limits", the("my-limits"));
  await album.take(window, "today-to-talk-about", the("talk-list"));
  await window.click(the("talk-change"));
  await window.find(the("talk-minutes"));
  await album.take(window, "changing-what-is-to-be-talked-about", the("talk-list"));
  await window.click(the("talk-leave"));
  await window.click(the("talk-remove"));
  await window.find(`${the("confirm")}[open]`);
  await album.take(window, "removing-what-is-to-be-talked-about");
  await window.click(`${the("confirm")}[open] ${the("confirm-no")}`);
  await window.find(the("happened"));
  await album.take(window, "today-when-something-happened", the("happened"));
  await window.click(the("arrange"));
  await window.find(the("arranging"));
  await album.take(window, "today-choosing-what-stands-here", the("happened"));
  await window.click(the("near-support_log"));
  await window.click(the("arrange"));

  await window.click(the("help-now"));
  await window.find(the("contacts-my_people"));
  await album.take(window, "help-now-nobody-put-down", "top");
  await window.click(the("contact-add-my_people"));
  await put(window, the("contact-label"), "My sister");
  await put(window, the("contact-number"), "600 100 200");
  await album.take(window, "putting-somebody-down", the("contact-editing"));
  await window.click(the("contact-keep"));
  await window.find(the("contact-change"));
  await album.take(window, "help-now-with-my-people", "top");
  await window.click(the("contact-change"));
  await window.click(the("contact-add-on_call"));
  await window.find(`${the("contacts-on_call")} ${the("contact-editing")}`);
  await album.take(window, "help-now-two-forms-open", the("contacts-my_people"));
  await window.click(`${the("contacts-on_call")} ${the("contact-leave")}`);
  await window.click(the("contact-leave"));
  await window.click(the("contact-remove"));
  await window.find(`${the("confirm")}[open]`);
  await album.take(window, "removing-a-contact");
  await window.click(`${the("confirm")}[open] ${the("confirm-no")}`);
  await window.click(the("help-now-close"));
}

/** The parts of Settings that belong to it. */
export async function besideInSettings(album, window) {
  await window.click(the("nav-settings"));
  await window.find(the("gentle"));
  await album.take(window, "settings-gentle-texts", the("gentle"));
  await window.click(the("phase-new"));
  await window.find(the("phase-setting-community"));
  await window.click(the("phase-setting-community"));
  await put(window, the("phase-label"), "The team by the park");
  await album.take(window, "settings-a-new-period", the("periods"));
  await window.click(the("phase-keep"));
  await window.find(the("phase-edit"));
  await album.take(window, "settings-periods-of-work", the("periods"));
  await window.click(the("nav-supervision"));
  await window.find(the("i-have"));
  await window.click(the("i-have-nobody"));
  await window.find(the("have-nobody"));
  await album.take(window, "no-supervision-at-the-moment", "top");
  await window.click(the("i-have-supervision"));
}
