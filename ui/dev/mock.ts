/**
 * The mock of the shell under `npm run dev`, so that every screen can be opened in a browser. The
 * address sets the state: /desk.html?access=rescue&repairs=salt, /gate.html?trouble=another-copy. A
 * passphrase that is the name of an error is answered with that error. `showLanguage("pl")` in the
 * console shows the screen as it is in another language.
 */
import type { ErrorView } from "../src/bindings/ErrorView";
import { language } from "../src/lib/text/language.svelte";
import { backups } from "./backups";
import { journal } from "./journal";
import { lookingBack } from "./looking-back";
import { leaving } from "./leaving";
import { opening } from "./sealed-file";
import { practice } from "./limits-and-agenda";
import { questionnaires } from "./questionnaires";
import { ratings } from "./ratings";
import { rescue, unfinishedRestore } from "./rescue";
import { restore } from "./restore";
import { sessions } from "./sessions";
import { supervision } from "./supervision";
import { transfer } from "./transfer";
import { writing } from "./writing";

const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const settings = {
  language: found.get("language") ?? "en",
  appearance: found.get("appearance") ?? "system",
  text_size: Number(found.get("size") ?? 100),
};
const GROUPS = "4821 0379 5560 9142 7718 2036".split(" ");
const WORDS = "basket river lantern orbit maple quiet harbor velvet stone window".split(" ");
const trouble = (code: string, place: string | null = null, count: number | null = null) =>
  ({ code, place, count }) as ErrorView;

const asked = /^[a-z]+(-[a-z]+){1,3}$/;
async function workOut(passphrase: string | null) {
  await pause(Number(found.get("pause") ?? 900));
  if (passphrase && asked.test(passphrase)) throw trouble(passphrase, null, 3);
}

const answers: Record<string, (given: any) => unknown> = {
  gate_state: () => ({
    notebook: found.get("notebook") ?? "none",
    trouble: found.has("trouble")
      ? trouble(
          found.get("trouble") ?? "",
          "/home/maria/.local/share/org.inbetween.Inbetween/vault",
          3,
        )
      : null,
    newly_restored: found.has("restored"),
    restore: unfinishedRestore(),
    settings,
    folder: "/home/maria/.local/share/org.inbetween.Inbetween/vault",
    automation: false,
    copied_to: found.get("cloud"),
    is_another_folder: found.has("another"),
    is_remembered: found.get("another") === "remembered",
    can_stop_removal: found.has("whole"),
  }),
  save_gate_settings: () => undefined,
  print_guide: () => pause(300),
  suggest_passphrase: () =>
    WORDS.toSorted(() => Math.random() - 0.5)
      .slice(0, 6)
      .join("-"),
  estimate_passphrase_strength: ({ passphrase }) => {
    const score = Math.min(4, Math.floor(passphrase.length / 7));
    return {
      score,
      accepted: score >= 3,
      too_short: passphrase.length < 10,
      white_space_at_ends: passphrase.trim() !== passphrase,
      unseen_inside: passphrase.trim().includes("  "),
    };
  },
  create_notebook: ({ passphrase }) => workOut(passphrase),
  unlock: ({ passphrase }) => workOut(passphrase),
  unlock_read_only: ({ passphrase }) => workOut(passphrase),
  recover: ({ words }) => workOut(words),
  unlock_as_it_is: ({ secret }) => workOut(secret),
  restrict_folder_permissions: () => pause(300),
  desk_state: () => ({
    whose_laptop: found.get("whose") ?? "mine",
    lock_after_minutes: 5,
    drive_without_accounts: found.has("drive"),
    today: "2026-11-22",
    calendar_is_wrong: found.has("calendar"),
    day_ends_at: 0,
    day_end_choices: [0, 1, 2, 3, 4, 5, 6],
    lock_after_choices: [1, 2, 5, 10, 15, 30],
    rollback: found.get("rollback"),
    opened_with: found.get("with") ?? "passphrase",
    access: found.get("access") ?? "read-write",
    waits_for_backup: found.get("waits"),
    repairs: found.getAll("repairs"),
    has_recovery_sheet: found.has("sheet"),
    other_states: found.getAll("other"),
    restored_text: { restored: found.has("restored") ? 1 : 0, waiting: 0 },
    copied_to: found.get("cloud"),
    can_look_back: found.has("kept"),
    settings,
    unkept: {},
  }),
  stored_files: () => ({
    places: [
      {
        folder: "/home/maria/.local/share/org.inbetween.Inbetween",
        files: [
          { path: "vault/header.json", bytes: 2214, kind: "header" },
          { path: "vault/header.copy.json", bytes: 2214, kind: "header-copy" },
          { path: "vault/journal-0001.db", bytes: 1_241_088, kind: "database" },
          { path: "vault/LOCK", bytes: 0, kind: "lock" },
          { path: "window/storage/a-long-name-made-by-the-engine.json", bytes: 1, kind: "window" },
        ],
      },
      {
        folder: "/home/maria/.config/org.inbetween.Inbetween",
        files: [{ path: "gate.json", bytes: 61, kind: "gate-settings" }],
      },
    ],
    seal: {
      platform: found.get("seal") !== "none",
      refused: found.has("seal") ? [] : ["internet", "internet6", "packet"],
      open: found.get("seal") === "open" ? ["internet", "internet6", "packet"] : [],
    },
    health: {
      checked_on: found.has("unchecked") ? null : "2026-11-22",
      sound: !found.has("damaged"),
    },
    last_backup: { day: "2026-11-22", entries: 128 },
  }),
  lock: () => hear("now"),
  page_flushed: () => undefined,
  save_lock_timeout: () => pause(100),
  change_passphrase: ({ current }) => workOut(current),
  generate_recovery_sheet: ({ kind }) =>
    kind === "digits" ? { parts: GROUPS, ask: [2, 5] } : { parts: WORDS, ask: [3, 8] },
  confirm_recovery_sheet: async ({ answers }) => {
    await workOut(null);
    const [first, last] = answers;
    const isSheet =
      (first === WORDS[2] && last === WORDS[7]) || (first === GROUPS[1] && last === GROUPS[4]);
    if (!isSheet) throw trouble("words-do-not-match");
  },
  rotate_key: ({ passphrase }) => workOut(passphrase),
  ...writing,
  ...journal,
  ...leaving,
  ...lookingBack,
  ...ratings,
  ...opening,
  ...sessions,
  ...supervision,
  ...transfer,
  ...practice,
  ...questionnaires,
  ...backups,
  ...rescue,
  ...restore,
};

let hear: (payload: string) => void = () => undefined;

/** Number of calls of each command, for the tests. */
const asked_for: Record<string, number> = {};
Object.assign(globalThis, { asked_for, showLanguage: (tag: string) => language.change(tag) });

export async function invoke(command: string, given: unknown) {
  asked_for[command] = (asked_for[command] ?? 0) + 1;
  return answers[command]?.(given);
}

export async function listen(_event: string, heard: (event: { payload: string }) => void) {
  hear = (payload) => heard({ payload });
  Object.assign(globalThis, { hear });
  return () => undefined;
}
