// The details of a limit as labels and texts.

import type { Choice } from "../../bindings/Choice";
import type { LimitPlan } from "../../bindings/LimitPlan";
import { formatDate } from "../../lib/dates/format";
import { text } from "../../lib/text/messages";

/** Returns the filled-in details of a limit, in the order of the form. */
export function limitDetails(plan: LimitPlan, firmness: Choice[]) {
  const firm = firmness.find(({ code }) => code === plan.firmness)?.label ?? "";
  const flexible = plan.firmness === "flexible_with_condition" && plan.flexible_if.trim() !== "";
  const parts = [
    ["why_me", text("limit-why-me"), plan.why_me],
    ["why_them", text("limit-why-them"), plan.why_them],
    ["say_it", text("limit-say-it"), plan.say_it],
    ["answers", text("limit-answers-instead"), plan.answers_instead],
    ["firmness", text("limit-firmness"), flexible ? plan.flexible_if : firm],
    ["exception", text("limit-exception"), plan.planned_exception],
    ["needs", text("limit-needs"), plan.needs_from_work],
    ["ally", text("limit-ally"), plan.ally],
    [
      "review",
      text("limit-review-on"),
      plan.review_on === null ? "" : formatDate({ on: plan.review_on, precision: "day" }),
    ],
  ] as const;
  return parts
    .filter(([, , words]) => words.trim() !== "")
    .map(([key, label, words]) => ({
      key,
      label: key === "firmness" && flexible ? firm : label,
      words,
    }));
}
