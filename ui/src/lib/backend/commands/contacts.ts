// Commands for the contacts of Help now.

import { invoke } from "@tauri-apps/api/core";
import type { Contact } from "../../../bindings/Contact";
import type { ContactContent } from "../../../bindings/ContactContent";
import type { ContactKind } from "../../../bindings/ContactKind";

export const contactsCommands = {
  contacts: () => invoke<Contact[]>("contacts"),
  saveContact: (id: number | null, kind: ContactKind, content: ContactContent) =>
    invoke<number>("save_contact", { id, kind, content }),
  removeContact: (id: number) => invoke<void>("remove_contact", { id }),
};
