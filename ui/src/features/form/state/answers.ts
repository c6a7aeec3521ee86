// Answers of a form: reading, completing, grouping.

import type { Answer } from "../../../bindings/Answer";
import type { QuestionKind } from "../../../bindings/QuestionKind";
import type { Choice } from "../../../bindings/Choice";
import type { Field } from "../../../bindings/Field";
import type { Form } from "../../../bindings/Form";
import type { Section } from "../../../bindings/Section";

/** Answers by field id. */
export type Answers = Record<string, Answer>;

/** Returns true if an answer has content. White space alone has none. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined || typeof answer === "string") return false;
  if ("text" in answer) return /\S/u.test(answer.text);
  if ("choices" in answer) return answer.choices.length > 0;
  return true;
}

/** Returns the options of a question; none for other kinds of questions. */
export const optionsOfQuestion = (ask: QuestionKind): Choice[] =>
  "options" in ask ? ask.options : [];

/**
 * Returns true for lines below a common introduction: outcomes and rated sentences. Each has a Skip
 * option.
 */
export const isRatedLine = (ask: QuestionKind): boolean =>
  ask.kind === "outcome" ||
  (ask.kind === "choice" && ask.options.some(({ value }) => value !== null));

/** Returns the field that stores the star of a line, if the line can have one. */
export function starField(form: Form, line: string): { id: string; most: number } | null {
  for (const { id, ask } of form.sections.flatMap(({ fields }) => fields)) {
    if (ask.kind === "stars" && ask.options.some(({ code }) => code === line))
      return { id, most: ask.most };
  }
  return null;
}

/** Returns true if the sections have lines that are rated or can have a star. */
export const hasLines = (form: Form, sections: Section[]): boolean =>
  sections.some(({ fields }) =>
    fields.some(({ id, ask }) => isRatedLine(ask) || starField(form, id) !== null),
  );

/**
 * Returns true for a line with little space around it: an outcome, or a line that can have a star.
 */
export const isCompactLine = (form: Form, { id, ask }: Field): boolean =>
  ask.kind === "outcome" || starField(form, id) !== null;

/** Returns the option codes of an answer. */
export function chosenCodes(answer: Answer | undefined): string[] {
  if (answer === undefined || typeof answer === "string") return [];
  if ("choice" in answer) return [answer.choice];
  return "choices" in answer ? answer.choices : [];
}

/**
 * Returns one answer for every field of the form. A question that was on the screen without an
 * answer is *skipped*; a question that was never reached or is hidden is *not shown*. The two are
 * never the same, and neither is a zero.
 */
export function completeAnswers(
  form: Form,
  sections: Section[],
  shownSections: ReadonlySet<string>,
  answers: Answers,
): Answers {
  const all: Answers = {};
  // Text stays, whatever is chosen elsewhere. A star is given at its line, wherever its field is.
  const written = (ask: QuestionKind, answer: Answer | undefined) =>
    (ask.kind === "stars" || (typeof answer === "object" && "text" in answer)) &&
    answer !== undefined &&
    isAnswered(answer)
      ? answer
      : "not_shown";
  for (const { fields } of form.sections) {
    for (const { id, ask } of fields) all[id] = written(ask, answers[id]);
  }
  for (const section of sections.filter(({ id }) => shownSections.has(id))) {
    for (const { id } of section.fields) {
      const answer = answers[id];
      all[id] = answer !== undefined && isAnswered(answer) ? answer : "skipped";
    }
  }
  return all;
}

/** Groups options by their headings, in the order of the form. */
export function groupOptions(options: Choice[]): { title: string | null; options: Choice[] }[] {
  const groups: { title: string | null; options: Choice[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last?.title === option.group) last.options.push(option);
    else groups.push({ title: option.group, options: [option] });
  }
  return groups;
}

/** Returns the answers that have content. */
export const onlyAnswered = (answers: Record<string, Answer | undefined>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter((one): one is [string, Answer] => isAnswered(one[1])),
  );

/** Returns the ids of the sections that were on the screen when these answers were given. */
export const sectionsShownBefore = (
  form: Form,
  answers: Record<string, Answer | undefined>,
): Set<string> =>
  new Set(
    form.sections
      .filter(({ fields }) => fields.some(({ id }) => (answers[id] ?? "not_shown") !== "not_shown"))
      .map(({ id }) => id),
  );
