// The explanation of a problem in a questionnaire file.

import type { MessageArg } from "../../bindings/MessageArg";
import type { ProblemCode } from "../../bindings/ProblemCode";
import { language } from "../../lib/text/language.svelte";
import type { Messages } from "../../lib/text/messages.generated";

/** Explains a problem in a questionnaire file. A problem without a text does not compile. */
export function explainFileProblem(problem: ProblemCode, args: Record<string, MessageArg>): string {
  const key: keyof Messages & `file-problem-${ProblemCode}` = `file-problem-${problem}`;
  return language.format(key, args);
}
