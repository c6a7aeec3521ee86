/**
 * Mock answers for the write screen: ?save=no-room (saving fails until `room()` is called in the
 * console), ?slow=2000 (milliseconds), ?last=2026-11-20 (the day of the last entry).
 */
import { place } from "./ratings";
import type { Answer } from "../src/bindings/Answer";
import type { Form } from "../src/bindings/Form";
import type { EntryInput } from "../src/bindings/EntryInput";
import { forms } from "./forms";

const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const trouble = (code: string | null) => ({ code, place: null, count: null, is_aside: false });
const last = found.get("last");
let full = found.get("save");
const saved: EntryInput[] = [];
Object.assign(globalThis, { room: () => (full = null), saved });

const formOf = (id: string): Form => forms.find((form) => form.id === id) ?? forms[0]!;
const chosen = (answer: Answer | undefined) =>
  typeof answer === "object" && "choice" in answer ? answer.choice : null;

async function take(writing: EntryInput) {
  await pause(Number(found.get("slow") ?? 60));
  if (full) throw trouble(full);
  // The same refusal as the shell's.
  if (/\p{Cs}/u.test(JSON.stringify(writing).replaceAll(/\\ud[89a-f]../g, "\ud800"))) {
    throw new Error("half a character");
  }
  saved.push(writing);
}

function counts(writing: EntryInput) {
  const codes = Object.values(writing.content.answers).map(chosen);
  return formOf("boundary-checkin")
    .sections.flatMap(({ fields }) => fields)
    .slice(0, 1)
    .flatMap(({ ask }) => ("options" in ask ? ask.options : []))
    .map(({ code, counted }) => ({
      code,
      words: counted ?? "",
      times: codes.filter((one) => one === code).length,
    }))
    .filter(({ words, times }) => words !== "" && times > 0);
}

function scores(writing: EntryInput) {
  const form = formOf(writing.form);
  const none = form.not_rated && chosen(writing.content.answers[form.not_rated.field]) === "none";
  return form.scales.map(({ id, name, direction, range, items }) => {
    const numbers = items.flatMap((item) => {
      const answer = writing.content.answers[item];
      if (typeof answer !== "object") return [];
      if ("number" in answer) return [answer.number];
      return "choice" in answer ? [25 * Number(answer.choice)] : [];
    });
    const enough = numbers.length > items.length / 2;
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return {
      scale: id,
      name,
      direction,
      range,
      exact: null,
      shown: enough && !none ? String(Math.round(mean)) : null,
      reason: none ? "not-applicable" : enough ? null : "too-few-answers",
      answered: numbers.length,
      of: items.length,
    };
  });
}

export const writing: Record<string, (given: any) => unknown> = {
  form: ({ id }) => ({
    form: formOf(id),
    proposed: {},
    last_on: last ? { on: last, precision: "day" } : null,
  }),
  save_draft: async ({ writing }) => {
    await take(writing);
    return writing.draft ?? 1;
  },
  draft: ({ id }) => {
    const { entry, form, content } = saved.at(-1) ?? {
      entry: null,
      form: "just-write",
      content: {},
    };
    return { id, entry, form: formOf(form), content };
  },
  discard_draft: () => pause(60),
  save_entry: async ({ writing }) => {
    await take(writing);
    const answered = Object.values(writing.content.answers).some(
      (answer) => typeof answer === "object",
    );
    if (!answered) throw trouble("nothing-to-keep");
    return {
      entry: 9,
      counts: counts(writing),
      scores: scores(writing),
      places: scores(writing).flatMap(({ scale, shown }) => (shown === null ? [] : [place(scale)])),
      changes: [],
      asks_where: null,
      listed: [],
      gentle: null,
      workplace: [],
      support: null,
      job_line: writing.form === "ur" ? "I am in the meetings about my work." : null,
    };
  },
};
