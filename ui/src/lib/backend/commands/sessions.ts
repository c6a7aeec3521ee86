// Commands for sessions of supervision, their agenda, and agreements.

import { invoke } from "@tauri-apps/api/core";
import type { AgreementContent } from "../../../bindings/AgreementContent";
import type { AgreementProgress } from "../../../bindings/AgreementProgress";
import type { SessionPlan } from "../../../bindings/SessionPlan";
import type { SessionRecord } from "../../../bindings/SessionRecord";
import type { SessionsView } from "../../../bindings/SessionsView";

export const sessionsCommands = {
  sessions: () => invoke<SessionsView>("sessions"),
  planSession: (id: number | null, plan: SessionPlan) =>
    invoke<number>("plan_session", { id, plan }),
  noteNotOffered: () => invoke<number>("note_not_offered"),
  recordSession: (id: number, record: SessionRecord) =>
    invoke<void>("record_session", { id, record }),
  removeSession: (id: number) => invoke<void>("remove_session", { id }),
  /** Puts items on the agenda of a session; without one, back on the list. */
  putOnAgenda: (items: number[], id: number | null) => invoke<void>("put_on_agenda", { items, id }),
  moveAgendaItem: (id: number, up: boolean) => invoke<void>("move_agenda_item", { id, up }),
  /** Adds an agreement of a session. */
  addAgreement: (id: number | null, content: AgreementContent, progress: AgreementProgress) =>
    invoke<number>("add_agreement", { id, content, progress }),
  changeAgreement: (id: number, content: AgreementContent, progress: AgreementProgress) =>
    invoke<void>("change_agreement", { id, content, progress }),
  removeAgreement: (id: number) => invoke<void>("remove_agreement", { id }),
};
