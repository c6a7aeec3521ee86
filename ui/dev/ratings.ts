/** Mock answers for self-ratings over time: /desk.html?kept&practice. Pictures are those of the tests. */
import type { Chart } from "../src/bindings/Chart";
import type { RatingPlace } from "../src/bindings/RatingPlace";
import type { RatingsView } from "../src/bindings/RatingsView";
import gaps from "../../crates/charts/tests/pictures/gaps.svg?raw";
import outside from "../../crates/charts/tests/pictures/place-outside.svg?raw";
import periods from "../../crates/charts/tests/pictures/two-periods.svg?raw";
import six from "../../crates/charts/tests/pictures/six.svg?raw";
import three from "../../crates/charts/tests/pictures/three.svg?raw";

const some = new URLSearchParams(location.search).has("practice");
const key = (form: string) => ({ form, version: "1.1.0", language: "en" });
const chart = (title: string, svg: string): Chart => ({
  svg,
  title,
  description: "Answers as dots on a scale from 0 to 10.",
  table: {
    caption: "Answer by answer",
    columns: ["Day", "Answer", "Usual range by then", "Compared with it"],
    rows: [
      ["2 March 2026", "9", "3 to 7", "more than usual"],
      ["9 March 2026", "no work", "–", "–"],
    ],
  },
});
const NAMES = [
  "Tiredness from work (short)",
  "Shutting off (short)",
  "Being of use (short)",
  "Meaning (short)",
];
const SENTENCES = [
  "Your usual range is 3 to 7. It rests on your first 8 answers in this period of work.",
  "A first rough idea of your usual range: 4 to 7. It rests on 6 answers.",
  "A first rough idea of your usual range: 2 to 8. It rests on 5 answers.",
  "Your usual range appears after five answers. Until then you see your answers as dots, and that is enough. 2 more answers are needed.",
];
const scale = (nth: number, svg: string) => ({
  id: `pu${nth + 1}`,
  sentence: SENTENCES[nth] ?? "",
  chart: chart(NAMES[nth] ?? "", svg),
});

const view: RatingsView = some
  ? {
      choices: [
        { key: key("pulse"), title: "How I am" },
        { key: key("full"), title: "The longer one" },
      ],
      shown: {
        key: key("pulse"),
        scales: [gaps, periods, six, three].map((svg, nth) => scale(nth, svg)),
        note: null,
        reference: {
          chosen: ["2026-01-05", "2026-03-30"],
          is_used: true,
          rated: ["2026-01-05", "2026-06-08"],
          work_period: null,
        },
      },
    }
  : { choices: [], shown: null };

/** The place of a rating in the picture of the tests. */
export const place = (id: string): RatingPlace => ({
  scale: id,
  words: "More than is usual for you.",
  about:
    "Your usual range: 2 to 8. This is compared with a first rough idea of what is usual for you.",
  number: "9, on a scale from 0 to 10.",
  chart: chart("Tiredness from work (short)", outside),
});

export const ratings: Record<string, (given: any) => unknown> = {
  ratings: () => view,
  rating_drift: () =>
    NAMES.map((name, nth) => ({
      scale: `pu${nth + 1}`,
      name,
      direction: ["upward", "unclear", "downward", "too-few"][nth],
    })),
  choose_reference: () => null,
  remove_reference: () => null,
};
