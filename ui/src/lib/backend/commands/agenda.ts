// Commands for the agenda of supervision.

import { invoke } from "@tauri-apps/api/core";
import type { AgendaItemContent } from "../../../bindings/AgendaItemContent";
import type { AgendaItem } from "../../../bindings/AgendaItem";

export const agendaCommands = {
  agendaItems: () => invoke<AgendaItem[]>("agenda_items"),
  addAgendaItem: (content: AgendaItemContent, entries: number[]) =>
    invoke<number>("add_agenda_item", { content, entries }),
  changeAgendaItem: (id: number, content: AgendaItemContent) =>
    invoke<void>("change_agenda_item", { id, content }),
  finishAgendaItem: (id: number, done: boolean) => invoke<void>("finish_agenda_item", { id, done }),
  removeAgendaItem: (id: number) => invoke<void>("remove_agenda_item", { id }),
};
