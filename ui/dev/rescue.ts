// The mock of the commands about older, damaged and missing notebooks at the gate.

const found = new URLSearchParams(location.search);
const FOLDER = "/home/maria/.local/share/org.inbetween.Inbetween";

const backup = (day: string, more = {}) => ({
  name: day,
  day,
  before_a_newer_version: false,
  is_complete: true,
  ...more,
});
const counts = () => ({
  entries: 127,
  lost_entries: found.has("all-readable") ? 0 : 3,
  is_uncertain: found.has("uncertain"),
  lost_days: found.has("all-readable") ? [] : ["2026-11-18", "2026-11-20"],
  other_words: 4,
  lost_others: 1,
  more_may_be_lost: true,
  settings_lost: true,
});
const restored = (salvaged: unknown) => ({
  kept_aside: `${FOLDER}/vault-before-2026-11-22`,
  salvaged,
});

/** A restore that did not come to its end: waiting, cleared or unnamed. */
export const unfinishedRestore = () => {
  const kind = found.get("unfinished");
  if (kind === null) return null;
  return kind === "waiting" ? { kind, day: "2026-11-20" } : { kind };
};

export const rescue = {
  gate_backups: () => ({
    backups: found.has("no-backups")
      ? []
      : [
          backup("2026-11-22"),
          backup("2026-11-19", { before_a_newer_version: true }),
          backup("2026-11-18", { is_complete: false }),
        ],
  }),
  pick_backup_folder: () => "notebook-backups-0f3c9a5be1d27486",
  pick_backup_file: () => "backup-2026-10-31.tar",
  look_into_backup: () => ({
    entries: 126,
    latest_day: "2026-11-21",
    of_another_notebook: found.has("other-notebook"),
  }),
  restore_backup: () => restored(null),
  survey_damage: counts,
  salvage: () => restored(counts()),
  leave_rescue: () => undefined,
  go_on_restoring: () => restored(null),
  stop_restoring: () => undefined,
  acknowledge_rollback: () => undefined,
};
