/**
 * Mock answers for import and export: /desk.html?place=Nextcloud (a folder that is copied),
 * ?place=closed (the file dialog was cancelled), ?taking=… and ?bringing=… (errors), ?own (an
 * archive of one's own, which needs its phrase), ?known (everything is here already).
 */
import type { ImportPreview } from "../src/bindings/ImportPreview";

const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const refuse = (name: string) => {
  const code = found.get(name);
  if (code) throw { code, place: "Journal.json, entries[3]", count: null, is_aside: false };
};
const place = found.get("place");
let begun = 0;

const other: ImportPreview = {
  program: "day-one",
  becomes_the_same: false,
  new_notes: found.has("known") ? 0 : 412,
  known_notes: found.has("known") ? 430 : 18,
  records: 0,
  unreadable: 0,
  first: "2019-05-12",
  last: "2026-10-30",
  left_out: [
    { what: "attachments", count: 57, first: "" },
    { what: "times", count: 430, first: "" },
    { what: "locations", count: 211, first: "" },
    { what: "undated", count: 1, first: "Journal.json, entries[77]" },
  ],
  kept_here: [],
  new_keys: [],
};
const own: ImportPreview = {
  ...other,
  program: null,
  new_notes: 3_650,
  known_notes: 0,
  records: 41,
  left_out: [],
  kept_here: ["device-owner", "settings", "early-sign"],
  new_keys: [
    { label: "Ms. Heron", check: "eq un uj wj" },
    { label: "The practice in the old town", check: "p2 9s 0c tv" },
  ],
};

export const transfer: Record<string, (given: any) => unknown> = {
  pick_export_location: async ({ sealed }) => {
    await pause(200);
    if (place === "closed") return null;
    return { name: sealed ? "papers-4821.zip.age" : "papers-4821.zip", copied_to: place };
  },
  export_everything: async ({ phrase }) => {
    begun = Date.now();
    await pause(Number(found.get("pause") ?? 1500));
    refuse("taking");
    return {
      phrase: phrase ? "basket-river-lantern-orbit-maple-quiet" : null,
      name: phrase ? "papers-4821.zip.age" : "papers-4821.zip",
      folder: "/home/maria/Documents",
      notes: 1_204,
      unreadable: found.has("unreadable") ? 2 : 0,
    };
  },
  pick_import_source: async ({ folder }) => {
    if (place === "closed") return null;
    const name = found.has("own") ? "papers-4821.zip.age" : folder ? "Journal" : "Journal.zip";
    return { name, needs_phrase: found.has("own"), needs_passphrase: false };
  },
  preview_import: async () => {
    begun = Date.now();
    await pause(Number(found.get("pause") ?? 600));
    refuse("bringing");
    return found.has("own") ? own : other;
  },
  bring_in: async ({ tag }) => {
    begun = Date.now();
    await pause(Number(found.get("pause") ?? 1500));
    return { added: 412, known: 18, records: found.has("own") ? 41 : 0, tag };
  },
  take_back_import: () => pause(300),
  forget_import: () => undefined,
  transfer_progress: () => ({
    stage: "writing",
    done: Math.min(1_204, Date.now() - begun),
    all: 1_204,
  }),
  stop_transfer: () => undefined,
};
