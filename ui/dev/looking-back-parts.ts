/** Mock pictures of the parts of looking back: those of the tests. */
import type { PartView } from "../src/bindings/PartView";
import type { Table } from "../src/bindings/Table";
import answers from "../../crates/charts/tests/counted/answers-three.svg?raw";
import counts from "../../crates/charts/tests/counted/counts-year.svg?raw";
import strips from "../../crates/charts/tests/counted/strips-twenty.svg?raw";
import thenNow from "../../crates/charts/tests/counted/then-now-bounds.svg?raw";

const found = new URLSearchParams(location.search);
const some = found.has("practice");
const chart = (svg: string, title: string, table: Omit<Table, "caption">) => ({
  svg,
  title,
  description: "Every value is in the table.",
  table: { caption: title, ...table },
});
const part = (view: Omit<PartView, "unreadable">, coming: string): PartView => ({
  ...(some ? view : { sentence: coming, note: null, charts: [] }),
  unreadable: Number(found.get("unreadable") ?? 0),
});
const counted = {
  columns: ["Time", "Question", "Answer", "Times"],
  rows: [
    ["March 2026", "Roles", "Friend", "3"],
    ["November 2026", "What was it about?", "Torn between the person and the team", "2"],
  ],
};

const limits = part(
  {
    sentence:
      "Limits came up 20 times: kept 13, bent on purpose 3, didn't work out 2, no real choice 2.",
    note: "The thin line below a strip shows where the share of kept times may well lie. With few times it is long.",
    charts: [
      chart(strips, "Limits by outcome", {
        columns: ["Limit", "Came up", "Kept", "Bent on purpose", "Didn't work out"],
        rows: [["Calls and messages", "7", "5", "1", "0"]],
      }),
      chart(counts, "Limits over time", counted),
    ],
  },
  "Here you will see how limits went, each as a strip, and month by month. It begins with a boundary check-in.",
);
const roles = part(
  {
    sentence: "23 notes name a role or a tension.",
    note: null,
    charts: [chart(counts, "Roles and tensions over time", counted)],
  },
  "Here you will see which roles and tensions came up, and which way it pulled. It begins with a note that names one.",
);
const weighed = part(
  {
    sentence: "4 notes. What stood in the way: in the team in 1 note.",
    note: "A hollow dot is then, a full dot is now, both of one note. 0 is not at all, 10 is hardly bearable.",
    charts: [
      chart(thenNow, "How strongly it weighed, then and now", {
        columns: ["Day", "Then", "Now", "What stood in the way"],
        rows: [["1 January 2026", "0", "10", "In the team"]],
      }),
    ],
  },
  "Here you will see how strongly something weighed, then and now, and what stood in the way.",
);
const conditions = part(
  {
    sentence: "Looked at in 3 quarters, last on 1 August 2026.",
    note: "Each quarter shows the last answers in it. A dot above an answer means that it was starred.",
    charts: [
      chart(answers, "Place and conditions", {
        columns: ["Line", "January to March 2026", "April to June 2026"],
        rows: [["I have a place to work.", "No, starred", "Partly"]],
      }),
    ],
  },
  "Here you will see how it is where you work, quarter by quarter.",
);

export const lookingBackParts: Record<string, (given: any) => unknown> = {
  limits_over_time: () => limits,
  roles_over_time: () => roles,
  weighed_over_time: () => weighed,
  conditions_over_time: () => conditions,
};
