// Every screen of the mock front end: its page, and the steps that lead to it.

const HERE = "kept&practice&happened&pause=0&slow=0";
/** Clicks an element by its data-testid, or by a selector. */
const click = (target) => ({ click: target.startsWith("[") || target.includes(" ") ? target : `[data-testid="${target}"]` });
const type = (testid, words) => ({ type: `[data-testid="${testid}"]`, words });
/** Opens everything that can be opened on the screen. */
const unfold = { unfold: true };

const gate = (name, query, ...steps) => ({ name: `gate: ${name}`, page: "gate.html", query: `pause=0&${query}`, steps });
const desk = (name, ...steps) => ({ name: `desk: ${name}`, page: "desk.html", query: HERE, steps });
const deskWith = (name, query, ...steps) => ({ ...desk(name, ...steps), query });

const prepare = [click("nav-supervision"), click("prepare")];
const next = click("prepare-next");
const toPage = [...prepare, click('[data-testid="preparing"] input[type="radio"]'), next, next, next];
const recipient = click('[data-testid="preparing"] input[type="radio"]');

export const SCREENS = [
  gate("welcome", "notebook=none&cloud=Nextcloud", click("appearance-open")),
  gate("nothing chosen", "notebook=none", click("welcome-next")),
  gate("choose a passphrase", "notebook=none", click("whose-mine"), click("welcome-next")),
  gate("generated words", "notebook=none", click("whose-mine"), click("welcome-next"), click("way-words")),
  gate("unlock", "notebook=here"),
  gate("wrong passphrase", "notebook=here", type("passphrase", "wrong-passphrase"), click("unlock-button")),
  gate("damaged notebook", "notebook=here", type("passphrase", "database-damaged"), click("unlock-button"), click("rescue-open")),
  gate("forgotten", "notebook=here", click("forgot")),
  gate("error", "trouble=another-copy"),
  gate("error of the folder", "trouble=folder-open-to-others"),
  gate("a folder that was picked", "notebook=here&another=remembered&cloud=Nextcloud", click("choose-folder")),
  gate("a backup that was picked", "notebook=none&content=backup", click("choose-folder")),
  gate("another folder", "notebook=gone&another=remembered"),
  gate("removal interrupted", "notebook=removing&whole"),
  gate("removal gone on with", "notebook=removing&stays", click("removing-go-on")),
  gate("Help now", "notebook=here", click("help-now")),
  gate("open a sealed file", "notebook=here", click("open-sealed")),
  deskWith("Today, empty", "cloud=Nextcloud&repairs=salt&repairs=header&pause=0"),
  deskWith("Today after recovery", "with=recovery-words&pause=0"),
  deskWith("Today, read-only", "access=read-only&kept&pause=0"),
  deskWith("Today for rescue", "access=rescue&kept&unreadable=2&pause=0"),
  deskWith("Today, waiting for a backup", "access=read-only&waits=no-room&kept&pause=0"),
  deskWith("Today without a backup for two weeks", `${HERE}&overdue`),
  deskWith("Today with drafts", `${HERE}&drafts=2&aside`),
  desk("Today", unfold),
  desk("new agenda item", click("talk-new")),
  desk("change an agenda item", click("talk-change")),
  desk("boundary check-in", click("door-boundary_checkin"), unfold),
  desk("saved check-in", click("door-boundary_checkin"), click('[data-testid="writing"] input, main input[type="radio"]'), click("keep")),
  desk("choose a reflection", click("door-role_reflection")),
  desk("reflection", click("door-role_reflection"), click("choose-fp-a"), unfold),
  desk("self-rating", click("door-self_rating"), unfold),
  desk("lines that can be limits", click("door-boundary_checkin"), click("adopt-lines")),
  deskWith(
    "what may point to somebody",
    `${HERE}&marks`,
    click("door-just_write"),
    type("text-text", "I sat with Anna on 12 March 2026. Later Anna asked for a walk."),
    click("mark-open"),
  ),
  deskWith("questions that come back", `${HERE}&comes-back`, click("draft-go-on")),
  deskWith("a follow-up", `${HERE}&comes-back`, click("draft-go-on"), click("comes-back-go-on")),
  desk("just write", click("door-just_write"), unfold),
  desk("journal", click("nav-journal"), click("filters-open"), click("calendar-open")),
  deskWith("empty journal", "pause=0", click("nav-journal")),
  desk("search", click("nav-journal"), type("search", "tram")),
  desk("search without a result", click("nav-journal"), type("search", "zzz")),
  desk("entry", click("nav-journal"), click("entry-9"), unfold),
  desk("entry in the bin", click("nav-journal"), click("entry-9"), click("entry-bin")),
  desk("earlier version", click("nav-journal"), click("entry-9"), click("entry-versions"), click("version-2")),
  desk("change an entry", click("nav-journal"), click("entry-9"), click("entry-change")),
  desk("empty bin", click("nav-journal"), click("bin-open")),
  desk("bin", click("nav-journal"), click("entry-9"), click("entry-bin"), click("nav-journal"), click("bin-open")),
  desk("remove from the bin", click("nav-journal"), click("entry-9"), click("entry-bin"), click("nav-journal"), click("bin-open"), click("bin-remove")),
  desk("limits", click("to-limits"), unfold),
  desk("new limit", click("to-limits"), unfold, click("limit-new")),
  desk("change a limit", click("to-limits"), click("limit-edit")),
  deskWith("no limits", "kept&pause=0", click("to-limits")),
  desk("Help now", click("help-now"), unfold),
  desk("keys", click("help-open")),
  desk("settings", click("nav-settings"), unfold),
  deskWith("text that expires", `${HERE}&expires`, click("text-expires-see")),
  deskWith("removing the notebook", `${HERE}&stays&second`, click("nav-settings"), unfold, click("removal-without")),
  deskWith(
    "settings, with trouble about backups",
    `${HERE}&sheet&second=near&backup-trouble=no-room&second-trouble=no-room`,
    click("nav-settings"),
    unfold,
  ),
  desk("questionnaires", click("nav-settings"), unfold, click("to-questionnaires"), unfold),
  deskWith("a questionnaire file", HERE, click("nav-settings"), unfold, click("to-questionnaires"), click("questionnaires-load"), unfold),
  deskWith(
    "a questionnaire file with a mistake",
    `${HERE}&file=refused`,
    click("nav-settings"),
    unfold,
    click("to-questionnaires"),
    click("questionnaires-load"),
  ),
  deskWith(
    "an accepted questionnaire",
    `${HERE}&questionnaires`,
    click("nav-settings"),
    unfold,
    click("to-questionnaires"),
    unfold,
  ),
  deskWith(
    "filling in a questionnaire",
    `${HERE}&questionnaires`,
    click("nav-settings"),
    unfold,
    click("to-questionnaires"),
    click("questionnaire-fill-in"),
  ),
  desk("locked", click("lock-now")),
  desk("supervision", click("nav-supervision"), unfold),
  deskWith("supervision, read-only", "access=read-only&pause=0&brought=0", click("nav-supervision")),
  desk("supervision: for whom", ...prepare),
  desk("supervision: when", ...prepare, recipient, next),
  desk("supervision: content", ...prepare, recipient, next, next, unfold),
  desk("supervision: page", ...prepare, recipient, next, next, next),
  desk("supervision: on this screen", ...toPage, click("bring-screen")),
  desk("supervision: on paper", ...toPage, click("bring-paper")),
  desk("supervision: as a sealed file", ...toPage, click("bring-file"), unfold),
  desk("supervision: sealed", ...toPage, click("bring-file"), click("seal"), click("sealed"), unfold),
  { name: "presentation", page: "shown.html", query: "", steps: [] },
];
