// An earlier version and the note of today, part by part.

import type { Answer } from "../../../bindings/Answer";
import type { Content } from "../../../bindings/Content";
import type { FormsView } from "../../../bindings/FormsView";
import type { QuestionKind } from "../../../bindings/QuestionKind";
import type { TextPiece } from "../../../bindings/TextPiece";
import type { VersionComparison } from "../../../bindings/VersionComparison";
import { chosenName } from "../../../features/work-periods/workplace-names";
import { isAnswered } from "../../../features/form/state/answers";
import { formatDate } from "../../../lib/dates/format";
import { joinItems, text } from "../../../lib/text/messages";

/** One of the two in a part: a text in pieces, another answer, or words. */
export interface ComparedSide {
  ask?: QuestionKind;
  answer?: Exclude<Answer, undefined>;
  pieces: TextPiece[];
  words: string;
}
export interface ComparedRow {
  id: string;
  label: string;
  differs: boolean;
  then: ComparedSide;
  now: ComparedSide;
}

/** Returns every part that either of the two has, in the order of the note. */
export function comparedRows(
  { then, now, changes }: VersionComparison,
  forms: FormsView,
): ComparedRow[] {
  const [before, after] = [then.entry.content, now.entry.content];
  const side = (ask: QuestionKind, answer: Answer | undefined, pieces: TextPiece[] = []) => ({
    ask,
    pieces,
    words: "",
    ...(answer !== undefined && (isAnswered(answer) || answer === "expired") ? { answer } : {}),
  });
  const answers = now.entry.form.sections
    .flatMap(({ fields }) => fields)
    .map(({ id, label, ask }) => {
      const change = changes.find(({ field }) => field === id);
      return {
        id,
        label,
        differs: change !== undefined,
        then: side(ask, before.answers[id], change?.then),
        now: side(ask, after.answers[id], change?.now),
      };
    })
    .filter((row) => row.then.answer !== undefined || row.now.answer !== undefined);
  const roles = ({ roles }: Content) =>
    joinItems(forms.roles.filter(({ code }) => roles.includes(code)).map(({ label }) => label));
  const words = (id: string, label: string, told: (content: Content) => string) => ({
    id,
    label,
    differs: told(before) !== told(after),
    then: { pieces: [], words: told(before) },
    now: { pieces: [], words: told(after) },
  });
  const rest = [
    words("date", text("compare-date"), ({ date }) => formatDate(date)),
    words("roles", text("roles-read"), roles),
    words("tags", text("tags-read"), ({ tags }) => joinItems(tags)),
    words("workplace", text("compare-workplace"), (content) => {
      const { workplaces } = content === before ? then : now;
      return chosenName(workplaces, content.work_period) ?? "";
    }),
  ].filter((row) => row.then.words !== "" || row.now.words !== "");
  return [...answers, ...rest];
}
