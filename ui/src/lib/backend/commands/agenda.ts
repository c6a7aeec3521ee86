// Commands for the agenda of supervision.

import { invoke } from "@tauri-apps/api/core";
import type { TalkContent } from "../../../bindings/TalkContent";
import type { TalkItem } from "../../../bindings/TalkItem";

export const agendaCommands = {
  agendaItems: () => invoke<TalkItem[]>("talk_items"),
  addAgendaItem: (content: TalkContent, entries: number[]) =>
    invoke<number>("add_talk_item", { content, entries }),
  changeAgendaItem: (id: number, content: TalkContent) =>
    invoke<void>("change_talk_item", { id, content }),
  finishAgendaItem: (id: number, done: boolean) => invoke<void>("finish_talk_item", { id, done }),
  removeAgendaItem: (id: number) => invoke<void>("remove_talk_item", { id }),
};
