// The texts of the UI, from the Fluent files.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import app from "../../../../assets/locales/en/app.ftl?raw";
import contacts from "../../../../assets/locales/en/contacts.ftl?raw";
import errors from "../../../../assets/locales/en/errors.ftl?raw";
import gentle from "../../../../assets/locales/en/gentle.ftl?raw";
import journal from "../../../../assets/locales/en/journal.ftl?raw";
import limits from "../../../../assets/locales/en/limits.ftl?raw";
import marks from "../../../../assets/locales/en/marks.ftl?raw";
import opening from "../../../../assets/locales/en/opening.ftl?raw";
import periods from "../../../../assets/locales/en/periods.ftl?raw";
import questionnaires from "../../../../assets/locales/en/questionnaires.ftl?raw";
import supervision from "../../../../assets/locales/en/supervision.ftl?raw";
import talking from "../../../../assets/locales/en/talking.ftl?raw";
import write from "../../../../assets/locales/en/write.ftl?raw";
import type { Messages } from "./messages.generated";
import type { ErrorCode } from "../../bindings/ErrorCode";
import type { ErrorView } from "../../bindings/ErrorView";
import type { ProblemCode } from "../../bindings/ProblemCode";

// Isolation marks are for mixed writing directions; here they would only get into copied text.
const bundle = new FluentBundle("en-GB", { useIsolating: false });
const sources = [
  app,
  contacts,
  errors,
  gentle,
  journal,
  limits,
  marks,
  opening,
  periods,
  questionnaires,
  supervision,
  talking,
  write,
];
for (const source of sources) bundle.addResource(new FluentResource(source));

/** Returns one text. An unknown key or a missing argument does not compile. */
export function text<Key extends keyof Messages>(
  key: Key,
  ...args: Messages[Key] extends null ? [] : [Messages[Key]]
): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args[0] ?? null, []) : "";
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Joins names in a sentence: one, two and three. */
export const list = (names: string[]): string => conjunction.format(names);

/** Explains an error and its remedy. A code that lacks one of the two texts does not compile. */
export function explainError({ code, count }: ErrorView): { happened: string; remedy: string } {
  const happened: `error-${ErrorCode}` = `error-${code}`;
  const remedy: `remedy-${ErrorCode}` = `remedy-${code}`;
  return { happened: text(happened, { count: count ?? 0 }), remedy: text(remedy) };
}

/** Explains a problem in a questionnaire file. A problem without a text does not compile. */
export function explainFileProblem(problem: ProblemCode, args: Record<string, string>): string {
  const key: keyof Messages & `file-problem-${ProblemCode}` = `file-problem-${problem}`;
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : "";
}
