/** The mock of retention, of choosing a folder and of removing the notebook. */
const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const card = (id: number, on: string, beginning: string) => ({
  id,
  kind: "just_write",
  title: "Just write",
  date: { on, precision: "day" },
  share: "private",
  beginning,
  binned_on: null,
});
const retention = {
  months: found.has("expires") ? 12 : null,
  choices: [6, 12, 24, 60],
  expiring: found.has("expires")
    ? [
        {
          card: card(2, "2025-11-24", "The bus was late again, and so was I."),
          goes_on: "2026-12-06",
          is_being_changed: false,
        },
        {
          card: card(3, "2025-11-28", "Two calls after five."),
          goes_on: "2026-12-06",
          is_being_changed: true,
        },
      ]
    : [],
  kept: found.has("expires") ? [card(4, "2025-03-02", "The day the heron came.")] : [],
};
const DATA = "/home/maria/.local/share/inbetween";
const removal = {
  goes: [`${DATA}/vault`, `${DATA}/backups/2026-11-22`, `${DATA}/gate.json`],
  stays: found.has("stays") ? [`${DATA}/photo.jpg`] : [],
  unknown: found.has("stays") ? [`${DATA}/vault-before-2026-11-02`] : [],
  second_place: found.has("second") ? "/media/maria/STICK/backups" : null,
};

export const leaving: Record<string, (given: any) => unknown> = {
  retention: () => retention,
  save_retention: ({ months }) => Object.assign(retention, { months }),
  keep_text: () => retention,
  pick_notebook_folder: () => ({
    folder: "/media/maria/STICK/a folder with a rather long name for a notebook",
    content: found.get("content") ?? "notebook",
    opens: ["backup", "backups", "gone"].includes(found.get("content") ?? "")
      ? null
      : "/media/maria/STICK",
    read_only: found.has("read-only"),
    is_current: false,
    copied_to: found.get("cloud"),
  }),
  open_picked_folder: () => pause(300),
  open_usual_folder: () => pause(300),
  removal: () => removal,
  remove_notebook: async () => {
    await pause(300);
    return removal;
  },
  go_on_removing: () => removal,
  stop_removing: () => undefined,
  end_program: () => undefined,
};
