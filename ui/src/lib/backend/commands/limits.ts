// Commands for personal limits and their reviews.

import { invoke } from "@tauri-apps/api/core";
import type { LimitOutcome } from "../../../bindings/LimitOutcome";
import type { LimitPlan } from "../../../bindings/LimitPlan";
import type { LimitsView } from "../../../bindings/LimitsView";

export const limitsCommands = {
  limits: () => invoke<LimitsView>("limits"),
  adoptLimit: (starter: string) => invoke<number>("adopt_limit", { starter }),
  saveLimit: (id: number | null, plan: LimitPlan) => invoke<number>("save_limit", { id, plan }),
  retireLimit: (id: number) => invoke<void>("retire_limit", { id }),
  reinstateLimit: (id: number) => invoke<void>("reinstate_limit", { id }),
  removeLimit: (id: number) => invoke<void>("remove_limit", { id }),
  reviewLimit: (id: number, outcome: LimitOutcome) =>
    invoke<number>("review_limit", { id, outcome }),
  undoLimitReview: (id: number) => invoke<void>("undo_limit_review", { id }),
  /** Notes that the question about the workplace was answered. */
  acknowledgeLimitQuestion: (id: number) => invoke<void>("acknowledge_limit_question", { id }),
};
