// The mock of the commands about backups.

const found = new URLSearchParams(location.search);

const backup = (day: string, entries: number | null, more = {}) => ({
  name: day,
  day,
  before_schema: null,
  bytes: 1_241_088 + (entries ?? 0),
  state: "good",
  passphrase: "today",
  entries,
  holds_more: false,
  ...more,
});

const view = () => ({
  folder: "/home/maria/.local/share/org.inbetween.Inbetween/backups",
  backups: found.has("no-backups")
    ? []
    : [
        backup("2026-11-22", 128),
        backup("2026-11-21", 127, { holds_more: true }),
        backup("2026-11-19", 126, { before_schema: 7 }),
        backup("2026-11-18", null, { state: "damaged" }),
        backup("2026-10-31", 101, { passphrase: "older" }),
        backup("2026-09-30", null, { state: "other-key", passphrase: "older" }),
      ],
  second: found.has("second")
    ? {
        folder: "/media/maria/STICK/notebook-backups-0f3c9a5be1d27486",
        is_there: found.get("second") !== "away",
        on_one_drive: found.get("second") === "near",
        count: 5,
        newest: "2026-11-22",
      }
    : null,
  trouble: found.get("backup-trouble"),
  second_trouble: found.get("second-trouble"),
});

export const backups = {
  backups: view,
  back_up_now: view,
  choose_second_place: () => null,
  stop_second_place: () => undefined,
  save_backup_as_file: () => ({ name: "backup-2026-11-22.tar", bytes: 1_300_000, copied_to: null }),
};
