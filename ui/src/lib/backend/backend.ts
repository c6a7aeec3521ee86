// All calls to the Rust shell, as one object. Only this folder imports `@tauri-apps/api`.

import { agendaCommands } from "./commands/agenda";
import { backupsCommands } from "./commands/backups";
import { commonCommands } from "./commands/common";
import { contactsCommands } from "./commands/contacts";
import { deidentifyCommands } from "./commands/deidentify";
import { entriesCommands } from "./commands/entries";
import { formsCommands } from "./commands/forms";
import { gateCommands } from "./commands/gate";
import { leavingCommands } from "./commands/leaving";
import { limitsCommands } from "./commands/limits";
import { lookingBackCommands } from "./commands/looking-back";
import { notebookCommands } from "./commands/notebook";
import { presentationCommands } from "./commands/presentation";
import { questionnairesCommands } from "./commands/questionnaires";
import { restoreCommands } from "./commands/restore";
import { rescueCommands } from "./commands/rescue";
import { retentionCommands } from "./commands/retention";
import { sealedFilesCommands } from "./commands/sealed-files";
import { sessionsCommands } from "./commands/sessions";
import { summariesCommands } from "./commands/summaries";
import { transferCommands } from "./commands/transfer";
import { workPeriodsCommands } from "./commands/work-periods";
import { onLocking } from "./events";

/** Every command that the windows may call, and the one event that they listen to. */
export const backend = {
  ...agendaCommands,
  ...backupsCommands,
  ...commonCommands,
  ...contactsCommands,
  ...deidentifyCommands,
  ...entriesCommands,
  ...formsCommands,
  ...gateCommands,
  ...leavingCommands,
  ...limitsCommands,
  ...lookingBackCommands,
  ...notebookCommands,
  ...presentationCommands,
  ...questionnairesCommands,
  ...restoreCommands,
  ...rescueCommands,
  ...retentionCommands,
  ...sealedFilesCommands,
  ...sessionsCommands,
  ...summariesCommands,
  ...transferCommands,
  ...workPeriodsCommands,
  onLocking,
};
