// A new limit.

import type { LimitPlan } from "../../bindings/LimitPlan";

export const emptyLimit = (): LimitPlan => ({
  name: "",
  domain: null,
  text: "",
  why_me: "",
  why_them: "",
  say_it: "",
  firmness: null,
  flexible_if: "",
  planned_exception: "",
  needs_from_work: "",
  ally: "",
  answers_instead: "",
  review_on: null,
});
