// Demonstration of limits, the agenda, contacts, support messages and work periods.
import { testId } from "../support/actions.mjs";
import { invoke, setText } from "../support/writing-actions.mjs";

/** Shows limits, the agenda and contacts, and Today with them. */
export async function limitsAgendaAndContacts(album, window) {
  await window.click(testId("nav-today"));
  await window.find(testId("my-limits"));
  await album.take(window, "today-no-limits-yet", testId("my-limits"));
  await window.click(testId("to-limits"));
  await window.find(testId("limits"));
  await album.take(window, "limits-to-begin-with", "top");
  for (const starter of ["l-hours", "l-phone", "l-takeback"]) await invoke(window, "adopt_limit", { starter });
  for (const outcome of ["held", "pushed", "pushed", "bent_on_purpose", "pushed", "held"])
    await invoke(window, "review_limit", { id: 2, outcome });
  await window.click(testId("nav-today"));
  await window.click(testId("to-limits"));
  await window.find(testId("limit-1"));
  await album.take(window, "my-limits", "top");
  await album.take(window, "a-limit-and-how-it-went", testId("limit-2"));
  await window.click(`${testId("limit-3")} ${testId("limit-edit")}`);
  await window.find(testId("limit-editing"));
  await album.take(window, "changing-a-limit", "top");
  await setText(window, testId("plan-why_me"), "My evenings are for my own people.");
  await window.click(testId("nav-today"));
  await window.find(testId("not-kept-go-on"));
  await album.take(window, "today-something-is-not-kept-yet", "top");
  await window.click(testId("not-kept-go-on"));
  await window.find(testId("not-kept-yet"));
  await album.take(window, "changing-a-limit-as-it-was-left", "top");
  await album.take(window, "keeping-going-on-later-or-throwing-away", testId("limit-later"));
  await window.click(testId("limit-throw-away"));
  await album.take(window, "throwing-away-what-was-typed");
  await window.click(`${testId("confirm")}[open] ${testId("confirm-yes")}`);
  const { limit } = (await invoke(window, "limits")).limits.at(-1);
  const own = { ...limit.plan, name: "Days off", text: "On my days off I do not look at messages from work.", review_on: "2026-11-01" };
  await invoke(window, "save_limit", { id: null, plan: own });
  await window.click(testId("nav-today"));
  await window.find(testId("talk-list"));
  await setText(window, testId("talk-new"), "Who answers when I am not there");
  await window.click(testId("talk-add"));
  await window.find(testId("talk-change"));
  await window.find(testId("due-limits"));
  await album.take(window, "today-a-limit-to-look-at-again", "top");
  await window.click(`${testId("due-limits")} ${testId("tap-held")}`);
  await window.find(testId("limit-tapped"));
  await album.take(window, "today-a-limit-was-looked-at", testId("due-limits"));
  await album.take(window, "today-with-limits", testId("my-limits"));
  await album.take(window, "today-to-talk-about", testId("talk-list"));
  await window.click(testId("talk-change"));
  await window.find(testId("talk-minutes"));
  await album.take(window, "changing-what-is-to-be-talked-about", testId("talk-list"));
  await window.click(testId("talk-leave"));
  await window.click(testId("talk-remove"));
  await window.find(`${testId("confirm")}[open]`);
  await album.take(window, "removing-what-is-to-be-talked-about");
  await window.click(`${testId("confirm")}[open] ${testId("confirm-no")}`);
  await window.find(testId("happened"));
  await album.take(window, "today-when-something-happened", testId("happened"));
  await window.click(testId("arrange"));
  await window.find(testId("arranging"));
  await album.take(window, "today-choosing-what-stands-here", testId("happened"));
  await window.click(testId("near-support_log"));
  await window.click(testId("arrange"));

  await window.click(testId("help-now"));
  await window.find(testId("contacts-my_people"));
  await album.take(window, "help-now-nobody-put-down", "top");
  await window.click(testId("contact-add-my_people"));
  await setText(window, testId("contact-label"), "My sister");
  await setText(window, testId("contact-number"), "600 100 200");
  await album.take(window, "putting-somebody-down", testId("contact-editing"));
  await window.click(testId("contact-keep"));
  await window.find(testId("contact-change"));
  await album.take(window, "help-now-with-my-people", "top");
  await window.click(testId("contact-change"));
  await window.click(testId("contact-add-on_call"));
  await window.find(`${testId("contacts-on_call")} ${testId("contact-editing")}`);
  await album.take(window, "help-now-two-forms-open", testId("contacts-my_people"));
  await window.click(`${testId("contacts-on_call")} ${testId("contact-leave")}`);
  await window.click(testId("contact-leave"));
  await window.click(testId("contact-remove"));
  await window.find(`${testId("confirm")}[open]`);
  await album.take(window, "removing-a-contact");
  await window.click(`${testId("confirm")}[open] ${testId("confirm-no")}`);
  await window.click(testId("help-now-close"));
}

/** Shows support messages and work periods in Settings, and no supervision. */
export async function supportMessagesAndWorkPeriods(album, window) {
  await window.click(testId("nav-settings"));
  await window.find(testId("gentle"));
  await album.take(window, "settings-gentle-texts", testId("gentle"));
  await window.click(testId("phase-new"));
  await window.find(testId("phase-setting-community"));
  await window.click(testId("phase-setting-community"));
  await setText(window, testId("phase-label"), "The team by the park");
  await album.take(window, "settings-a-new-period", testId("periods"));
  await window.click(testId("phase-keep"));
  await window.find(testId("phase-edit"));
  await album.take(window, "settings-periods-of-work", testId("periods"));
  await window.click(testId("nav-supervision"));
  await window.find(testId("i-have"));
  await window.click(testId("i-have-nobody"));
  await window.find(testId("have-nobody"));
  await album.take(window, "no-supervision-at-the-moment", "top");
  await window.click(testId("i-have-supervision"));
}
