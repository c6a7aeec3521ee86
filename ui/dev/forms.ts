/** Some of the forms in assets/forms/en, shortened, as the shell would hand them over. */
import type { QuestionKind } from "../src/bindings/QuestionKind";
import type { Choice } from "../src/bindings/Choice";
import type { Field } from "../src/bindings/Field";
import type { Form } from "../src/bindings/Form";
import type { Scale } from "../src/bindings/Scale";
import type { Section } from "../src/bindings/Section";

const code = (label: string) => label.toLowerCase().replaceAll(/[^a-z]+/g, "_");
const options = (labels: string, more: (at: number) => Partial<Choice> = () => ({})): Choice[] =>
  labels.split(" · ").map((label, at) => ({
    code: code(label),
    label,
    counted: null,
    group: null,
    value: null,
    ...more(at),
  }));
const OUTCOMES = ["held", "bent_on_purpose", "slipped", "pushed", "did_not_come_up"];
const COUNTED = ["kept", "bent on purpose", "didn't work out", "with no real choice", null];
const outcome: QuestionKind = {
  kind: "outcome",
  options: options(
    "Kept · Bent on purpose · Didn't work out · I had no real choice · Didn't come up",
    (at) => ({ code: OUTCOMES[at]!, counted: COUNTED[at]! }),
  ),
};
const fit: QuestionKind = {
  kind: "choice",
  reverse: false,
  options: options("Not at all · A little · Partly · Mostly · Completely", (at) => ({
    code: String(at),
    value: String(at),
  })),
};
const worked: QuestionKind = {
  kind: "choice",
  reverse: false,
  options: options("not at all · less than usual · about as usual · more than usual", (at) => ({
    code: ["none", "some", "usual", "more"][at]!,
  })),
};
const choice = (labels: string): QuestionKind => ({
  kind: "choice",
  reverse: false,
  options: options(labels),
});
const choices = (labels: string): QuestionKind => ({ kind: "choices", options: options(labels) });
export const words = (long: boolean, placeholder: string | null = null): QuestionKind => ({
  kind: "text",
  long,
  placeholder,
});
const ten = (from_label: string, to_label: string): QuestionKind => ({
  kind: "scale",
  from: 0,
  to: 10,
  from_label,
  to_label,
});
export const field = (
  id: string,
  label: string,
  ask: QuestionKind,
  more: Partial<Field> = {},
): Field => ({
  id,
  label,
  ask,
  help: null,
  level: null,
  show_when: null,
  feeds: [],
  leads_to: null,
  ...more,
});
export const section = (id: string, fields: Field[], more: Partial<Section> = {}): Section => ({
  id,
  fields,
  title: null,
  about: null,
  help: null,
  unfold: null,
  show_when: null,
  lines: [],
  open_after_days: null,
  ...more,
});
export const form = (
  id: string,
  kind: string,
  title: string,
  sections: Section[],
  more = {},
): Form => ({
  id,
  kind,
  title,
  sections,
  version: "1.0.0",
  language: "en",
  about: null,
  length: null,
  lead: null,
  note: null,
  more_help: null,
  min_interval_days: null,
  not_rated: null,
  scales: [],
  pairs: [],
  questionnaire: null,
  gate: null,
  ways: [],
  lists: [],
  follow_up: null,
  asks_sharing: false,
  own_sign: null,
  stays: false,
  ...more,
});
const scale = (id: string, name: string, items: string[], better: boolean, to: string): Scale => ({
  id,
  name,
  items,
  method: "mean",
  min_answered: 1,
  missing: "mean-of-answered",
  transform: null,
  range: ["0", to],
  direction: better ? "higher-is-better" : "higher-is-more-strain",
  decimals: 0,
  scales: [],
  weights: [],
  threshold: null,
  bands: [],
  reliability: null,
});

const lines = (labels: string, from: number) =>
  labels.split(" · ").map((label, at) => {
    const [line, help] = label.split(" | ");
    const id = `b${String(from + at).padStart(2, "0")}`;
    return field(id, line!, outcome, { help: help ?? null, feeds: [`l-${id}`] });
  });
const first = lines(
  'Finishing work on time | Staying on once because you chose to is "Bent on purpose". · Leaving calls and messages until my next working day | On whichever telephone they come. · Keeping my private contact details to myself | Number, address, social accounts. Already given out? There is a limit for taking that back. · Meeting people only in work time and work places · Keeping work out of my home life | For you and for those you live with. · Time for something that has nothing to do with work',
  1,
);
const later = lines(
  'The way we address each other | As you have decided is right for you: first names or formal address, nicknames, touch. · Choosing what I tell of my own story | Feeling exposed afterwards is worth a note. · Keeping the amount of work to what was agreed | People, hours, breaks. · Keeping to the tasks of my role · Money, gifts and favours | "Kept" means: as the rules, or your own limit, have it. · Saying beforehand what I cannot keep to myself',
  7,
);
const level = (at: number, question: string) =>
  field(`p${at}`, question, words(true), { level: at });
const sentences = (id: string, labels: string) =>
  labels.split(" · ").map((label, at) => field(`${id}${at + 1}`, label, fit));

export const questionnaire = form(
  "weather",
  "questionnaire",
  "The weather at work",
  [section("items", sentences("i", "It rained on me. · Somebody lent me a coat."))],
  {
    lead: "Think of the last four weeks.",
    min_interval_days: 28,
    scales: [scale("total", "Weather", ["i1", "i2"], false, "100")],
    questionnaire: {
      id: "weather",
      sha256: "0f".repeat(32),
      short: "WAW",
      construct: "other",
      extent: "questionnaire",
      rights: {
        text_source: "invented-demo",
        holder: "Nobody",
        licence: "Free to use",
        permission_note: null,
        cite: "Invented for a picture",
        url: "https://example.org/weather",
        export_item_text: true,
        user_must_confirm: true,
      },
      validation: { status: "not-validated", note: null },
      administration: {
        recall: "four-weeks",
        recall_label: "The last four weeks",
        interval_basis: "recall-period",
        allow_skip: true,
        order: "as-listed",
      },
      texts_missing: 0,
      first_missing: null,
    },
  },
);

export const forms: Form[] = [
  form(
    "boundary-checkin",
    "boundary_checkin",
    "Boundary check-in",
    [
      section("lines", first),
      section("more-lines", later, { unfold: "Six more lines" }),
      section(
        "what-played-a-part",
        [
          field(
            "driver",
            "What played a part?",
            choices(
              "Someone was in real need · Nobody else was there · Work asked or expected it · The rule is unclear or missing · I wanted to · Saying no was hard · I noticed only afterwards · Too much at once · Something else",
            ),
          ),
          field(
            "whose_limit",
            "Where would a change help most?",
            choice(
              "In how I handle it · Between the person and me · In the team or organisation · Don't know",
            ),
          ),
        ],
        {
          show_when: {
            fields: [...first, ...later].map(({ id }) => id),
            is: ["slipped", "pushed"],
          },
        },
      ),
      section(
        "pull",
        [
          field(
            "pull",
            "How strong was the pull to go past your limits?",
            ten("no pull", "very strong"),
          ),
        ],
        { unfold: "More" },
      ),
      section("close", [
        field("next_limit", "One limit I want to look after next", words(false)),
        field("next_easier", "What would make it easier", words(false)),
      ]),
    ],
    {
      length: "1 minute, or 3 with all lines",
      lead: "Think of your working days since the last check-in, or the most recent ones. There are no right answers and there is no score. How did it go with ...?",
    },
  ),
  form(
    "fp-a",
    "role_reflection",
    "Pulled towards friend",
    [
      section("short", [
        level(1, "What happened, in two or three plain sentences?"),
        level(
          2,
          "What was good about the closeness at that moment, for the other person and for you?",
        ),
      ]),
      section("medium", [
        level(3, "What was asked of you that a friend would do, but that is not part of your job?"),
        level(
          4,
          "Which of your limits did it touch? What made that limit easier or harder to keep: a rule, nobody to hand over to, a habit of the place?",
        ),
      ]),
      section("deep", [
        level(
          5,
          "Imagine a peer colleague you respect telling you this as their own story. What would you notice in how they handled it? What would you wish for them?",
        ),
      ]),
      section("way-out", [
        level(
          6,
          "What is one sentence you could say next time that stays warm and keeps your limit? What would you need from work for that?",
        ),
      ]),
      section(
        "closing",
        [
          field(
            "direction",
            "Which way did it pull?",
            choice("More towards friend · More towards professional · Both at once · Not sure"),
          ),
          field(
            "tension",
            "What was it about?",
            choices(
              "Someone wanted to be friends · Contact outside my hours · Too close for me · Couldn't be natural · Too formal · Unclear what my role is · Drawn into clinical tasks · Used for minding or watching · Torn between the person and the team · Asked to keep something to myself · Tension with someone I support · Using services and working in them · My word counted for less · Becoming like the system · Being there for show · Speaking up for someone against the team · Unsure who I am in this job",
            ),
          ),
          field(
            "for_whom",
            "Who is that for?",
            choice("For me · For the person I support · For the team"),
          ),
        ],
        { unfold: "Which way did it pull, and what now?" },
      ),
    ],
    {
      about: "you were closer, or wanted to be closer, than the situation or your job allowed",
      lead: "Choose one moment, not the whole month. Write about the other person only as much as you need. One line is enough, and you can stop after any question.",
    },
  ),
  form(
    "pulse",
    "self_rating",
    "How I am",
    [
      section("worked", [field("worked", "Work since last time", worked)]),
      section("ratings", [
        field("pu1", "How tired has work left you?", ten("not tired", "completely exhausted")),
        field(
          "pu2",
          "How shut off have you felt from the people you support?",
          ten("not at all", "completely"),
        ),
        field("pu3", "How useful have you felt?", ten("not at all", "very")),
        field("pu4", "How much has the work meant to you?", ten("nothing", "a great deal")),
      ]),
    ],
    {
      lead: "Think of the last week in which you worked.",
      min_interval_days: 7,
      not_rated: { field: "worked", code: "none", button: "I have not worked since last time" },
      scales: [
        scale("pu1", "Tiredness from work (short)", ["pu1"], false, "10"),
        scale("pu3", "Being of use (short)", ["pu3"], true, "10"),
      ],
    },
  ),
  form(
    "full",
    "self_rating",
    "The longer one",
    [
      section("worked", [field("worked", "How much did you work in that time?", worked)]),
      section(
        "ex",
        sentences(
          "ex",
          "I ran out of strength before my working day was over. · Hard things from work stayed on my mind at home. · After my days off I felt rested. · It was hard to make myself go to work.",
        ),
        { title: "Tiredness from work" },
      ),
      section(
        "di",
        sentences(
          "di",
          "I was with people without really being present. · I saw the task more than the person.",
        ),
        {
          title: "Shutting off",
          help: "Shutting off for a while can be a way of protecting yourself. It says nothing about how much you care. Keeping your limits is something else.",
        },
      ),
    ],
    {
      lead: "Think of your most recent two weeks with work in them. How well does each sentence fit? Skip what does not apply.",
      note: "These sentences were written for this notebook. They are not a test for burnout or for any illness. Compare only with your own earlier answers.",
      more_help:
        "In one study in the United States, peer workers' burnout was about the same as that of other mental-health staff. Being a peer does not make you the weak one.",
      min_interval_days: 14,
      not_rated: { field: "worked", code: "none", button: null },
      scales: [
        scale("ex", "Tiredness from work", ["ex1", "ex2", "ex3", "ex4"], false, "100"),
        scale("di", "Shutting off", ["di1", "di2"], false, "100"),
      ],
    },
  ),
  form("just-write", "just_write", "Just write", [
    section("page", [field("text", "Just write", words(true, "What is on your mind?"))]),
  ]),
  // Not a shipped form: it has the kinds of questions that no other form has.
  form("every-way", "just_write", "Every way to answer", [
    section("ways", [
      field("when", "When did it begin?", { kind: "date" }),
      field("minutes", "How long did it take?", {
        kind: "number",
        from: 0,
        to: 600,
        unit: "minutes",
      }),
      field("stood", "What stood in the way?", {
        kind: "choices",
        options: options(
          "not sure what is right · tired out · hierarchy · not listened to · no time",
          (at) => ({ group: at < 2 ? "In me" : at < 4 ? "In the team" : "In the organisation" }),
        ),
      }),
    ]),
  ]),
  questionnaire,
  form(
    "comes-back",
    "event_debrief",
    "Some days after",
    [
      section("now", [
        field("f1", "How close is it today?", choice("Far · Now and then · Often with me")),
        field("f2", "What would help?", words(false)),
      ]),
    ],
    { lead: "Three questions. You can leave each of them, or end these questions for good." },
  ),
];
