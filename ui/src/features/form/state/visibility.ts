// The sections and fields that are visible with given answers.

import type { Form } from "../../../bindings/Form";
import type { Section } from "../../../bindings/Section";
import type { ShowWhen } from "../../../bindings/ShowWhen";
import { chosenCodes, isAnswered, type Answers } from "./answers";

const DEEP_LEVEL = 5;
const LAST_LEVEL = 6;

/**
 * Returns the sections and fields whose conditions hold with these answers, in order, and their
 * texts, each once. An answer to a hidden field makes no other field visible. The shell validates
 * answers by the same rule.
 */
export function visibleSections(
  form: Form,
  answers: Answers,
  postponed: ReadonlySet<string>,
): Section[] {
  const counted = new Set<string>();
  const shownTexts = new Set<string>();
  const holds = (when: ShowWhen | null) =>
    when === null ||
    when.fields.some(
      (id) => counted.has(id) && chosenCodes(answers[id]).some((code) => when.is.includes(code)),
    );
  return form.sections.flatMap((section) => {
    if (!holds(section.show_when)) return [];
    const fields = section.fields.filter((field) => {
      const shown = holds(field.show_when) && !postponed.has(field.id);
      if (shown) counted.add(field.id);
      return shown;
    });
    if (fields.length === 0) return [];
    const lines = section.lines.filter(({ words, show_when }) => {
      const shown = holds(show_when) && !shownTexts.has(words);
      if (shown) shownTexts.add(words);
      return shown;
    });
    return [{ ...section, fields, lines }];
  });
}

/**
 * Returns the deep questions that are left for another time. One is enough for one session: those
 * answered before stay, or else the first.
 */
export function postponedFields(form: Form, answers: Answers): Set<string> {
  const deep = form.sections
    .flatMap(({ fields }) => fields)
    .filter(({ level }) => level === DEEP_LEVEL)
    .map(({ id }) => id);
  const before = deep.filter((id) => isAnswered(answers[id]));
  const now = before.length > 0 ? before : deep.slice(0, 1);
  return new Set(deep.filter((id) => !now.includes(id)));
}

/** Groups sections into steps. A section that can be closed belongs to the one above. */
export function groupIntoSteps(sections: Section[]): Section[][] {
  const steps: Section[][] = [];
  for (const section of sections) {
    const above = steps.at(-1);
    if (section.unfold !== null && above) above.push(section);
    else steps.push([section]);
  }
  return steps;
}

/**
 * Returns the index of the step with the last question, which looks forward; -1 if the form has no
 * levels.
 */
export const lastQuestionStep = (steps: Section[][]): number =>
  steps.findLastIndex((part) =>
    part.some(({ fields }) => fields.some(({ level }) => level === LAST_LEVEL)),
  );

/** Returns true if the questions have depth levels, so that they come in steps by default. */
export const hasDepthLevels = (form: Form): boolean =>
  form.sections.some(({ fields }) => fields.some(({ level }) => level !== null));
