import type { Answer } from "../../../bindings/Answer";
import type { Ask } from "../../../bindings/Ask";
import type { Choice } from "../../../bindings/Choice";
import type { Field } from "../../../bindings/Field";
import type { Form } from "../../../bindings/Form";
import type { Section } from "../../../bindings/Section";

/** Answers by the id of their field. */
export type Answers = Record<string, Answer>;

/** Whether it says something. Space alone does not. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined || typeof answer === "string") return false;
  if ("text" in answer) return /\S/u.test(answer.text);
  if ("choices" in answer) return answer.choices.length > 0;
  return true;
}

/** The options of a field; none for what is answered in another way. */
export const optionsOfQuestion = (ask: Ask): Choice[] => ("options" in ask ? ask.options : []);

/** Lines that are met one after another below one lead: outcomes, and sentences that are rated. Each has its Skip. */
export const isRatedLine = (ask: Ask): boolean =>
  ask.kind === "outcome" ||
  (ask.kind === "choice" && ask.options.some(({ value }) => value !== null));

/** The field in which this one can be starred, if there is one. */
export function starField(form: Form, line: string): { id: string; most: number } | null {
  for (const { id, ask } of form.sections.flatMap(({ fields }) => fields)) {
    if (ask.kind === "stars" && ask.options.some(({ code }) => code === line))
      return { id, most: ask.most };
  }
  return null;
}

/** Whether it is a line that stands close to the next one: an outcome, or what can be starred. */
export const isCompactLine = (form: Form, { id, ask }: Field): boolean =>
  ask.kind === "outcome" || starField(form, id) !== null;

/** The codes that an answer names. */
export function chosenCodes(answer: Answer | undefined): string[] {
  if (answer === undefined || typeof answer === "string") return [];
  if ("choice" in answer) return [answer.choice];
  return "choices" in answer ? answer.choices : [];
}

/**
 * One answer for every field of the form. What was on the screen and left open is *skipped*; what was never come by,
 * or is hidden by another answer, is *not shown*: the two are never the same, and neither is a zero.
 */
export function completeAnswers(
  form: Form,
  sections: Section[],
  shownSections: ReadonlySet<string>,
  answers: Answers,
): Answers {
  const all: Answers = {};
  // Words that were written stay, whatever is chosen elsewhere; a star is given at its line, wherever its field stands.
  const written = (ask: Ask, answer: Answer | undefined) =>
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

/** Options under their headings, in the order of the form. */
export function groupOptions(options: Choice[]): { title: string | null; options: Choice[] }[] {
  const groups: { title: string | null; options: Choice[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last?.title === option.group) last.options.push(option);
    else groups.push({ title: option.group, options: [option] });
  }
  return groups;
}

/** The answers that say something. */
export const onlyAnswered = (answers: Record<string, Answer | undefined>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter((one): one is [string, Answer] => isAnswered(one[1])),
  );

/** The sections that were on the screen when these answers were given. */
export const sectionsShownBefore = (
  form: Form,
  answers: Record<string, Answer | undefined>,
): Set<string> =>
  new Set(
    form.sections
      .filter(({ fields }) => fields.some(({ id }) => (answers[id] ?? "not_shown") !== "not_shown"))
      .map(({ id }) => id),
  );
