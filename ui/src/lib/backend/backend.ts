import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { BroughtCard } from "../../bindings/BroughtCard";
import type { ChosenQuestionnaire } from "../../bindings/ChosenQuestionnaire";
import type { Chosen } from "../../bindings/Chosen";
import type { ChosenFile } from "../../bindings/ChosenFile";
import type { Contact } from "../../bindings/Contact";
import type { ContactContent } from "../../bindings/ContactContent";
import type { ContactKind } from "../../bindings/ContactKind";
import type { DeskState } from "../../bindings/DeskState";
import type { Draft } from "../../bindings/Draft";
import type { EntryCard } from "../../bindings/EntryCard";
import type { EntryView } from "../../bindings/EntryView";
import type { ErrorView } from "../../bindings/ErrorView";
import type { Filter } from "../../bindings/Filter";
import type { FilterChoices } from "../../bindings/FilterChoices";
import type { FormView } from "../../bindings/FormView";
import type { FormsView } from "../../bindings/FormsView";
import type { GateSettings } from "../../bindings/GateSettings";
import type { GateState } from "../../bindings/GateState";
import type { HelpCountry } from "../../bindings/HelpCountry";
import type { Kept } from "../../bindings/Kept";
import type { LimitOutcome } from "../../bindings/LimitOutcome";
import type { LimitPlan } from "../../bindings/LimitPlan";
import type { LimitsView } from "../../bindings/LimitsView";
import type { TalkContent } from "../../bindings/TalkContent";
import type { TalkItem } from "../../bindings/TalkItem";
import type { Locking } from "../../bindings/Locking";
import type { MarksView } from "../../bindings/MarksView";
import type { Material } from "../../bindings/Material";
import type { MonthPage } from "../../bindings/MonthPage";
import type { OwnWords } from "../../bindings/OwnWords";
import type { PageView } from "../../bindings/PageView";
import type { Part } from "../../bindings/Part";
import type { PeriodsView } from "../../bindings/PeriodsView";
import type { Phase } from "../../bindings/Phase";
import type { Period } from "../../bindings/Period";
import type { PhraseKind } from "../../bindings/PhraseKind";
import type { PlaceChosen } from "../../bindings/PlaceChosen";
import type { QuestionnairesView } from "../../bindings/QuestionnairesView";
import type { SavedFile } from "../../bindings/SavedFile";
import type { SavedSkeleton } from "../../bindings/SavedSkeleton";
import type { SealedForm } from "../../bindings/SealedForm";
import type { SealedView } from "../../bindings/SealedView";
import type { SearchPage } from "../../bindings/SearchPage";
import type { Share } from "../../bindings/Share";
import type { Sheet } from "../../bindings/Sheet";
import type { ShownState } from "../../bindings/ShownState";
import type { Strength } from "../../bindings/Strength";
import type { Today } from "../../bindings/Today";
import type { VersionCard } from "../../bindings/VersionCard";
import type { WhatStaysWhere } from "../../bindings/WhatStaysWhere";
import type { WhoseLaptop } from "../../bindings/WhoseLaptop";
import type { Writing } from "../../bindings/Writing";

/** Every call the windows may make. Nothing else imports `@tauri-apps/api`. */
export const backend = {
  // Both windows
  keepGateSettings: (settings: GateSettings) => invoke<void>("keep_gate_settings", { settings }),
  suggestPassphrase: () => invoke<string>("suggest_passphrase"),
  weighPassphrase: (passphrase: string) => invoke<Strength>("weigh_passphrase", { passphrase }),
  helpLines: () => invoke<HelpCountry[]>("help_lines"),

  // The gate
  gateState: () => invoke<GateState>("gate_state"),
  createNotebook: (passphrase: string, whoseLaptop: WhoseLaptop) =>
    invoke<void>("create_notebook", { passphrase, whoseLaptop }),
  unlock: (passphrase: string) => invoke<void>("unlock", { passphrase }),
  unlockForRescue: (passphrase: string) => invoke<void>("unlock_for_rescue", { passphrase }),
  recover: (words: string) => invoke<void>("recover", { words }),
  recoverForRescue: (words: string) => invoke<void>("recover_for_rescue", { words }),
  closeFolderToOthers: () => invoke<void>("close_folder_to_others"),

  // The desk
  deskState: () => invoke<DeskState>("desk_state"),
  whatStaysWhere: () => invoke<WhatStaysWhere>("what_stays_where"),
  lock: () => invoke<void>("lock"),
  settled: () => invoke<void>("settled"),
  keepLockAfter: (minutes: number) => invoke<void>("keep_lock_after", { minutes }),
  changePassphrase: (current: string | null, next: string) =>
    invoke<void>("change_passphrase", { current, next }),
  offerRecoverySheet: (current: string | null) =>
    invoke<Sheet>("offer_recovery_sheet", { current }),
  keepRecoverySheet: (answers: string[]) => invoke<void>("keep_recovery_sheet", { answers }),
  renewKey: (passphrase: string) => invoke<void>("renew_key", { passphrase }),

  // Writing
  forms: () => invoke<FormsView>("forms"),
  form: (id: string) => invoke<FormView>("form", { id }),
  today: () => invoke<Today>("today"),
  saveDraft: (writing: Writing) => invoke<number>("save_draft", { writing }),
  draft: (id: number) => invoke<Draft>("draft", { id }),
  discardDraft: (id: number) => invoke<void>("discard_draft", { id }),
  keep: (writing: Writing) => invoke<Kept>("keep", { writing }),
  keepPreference: (name: string, value: string) => invoke<void>("keep_preference", { name, value }),
  saveUnkept: (place: string, content: string) => invoke<void>("save_unkept", { place, content }),
  discardUnkept: (place: string) => invoke<void>("discard_unkept", { place }),

  // The journal
  entry: (id: number) => invoke<EntryView>("entry", { id }),
  /** The draft in which this entry is being changed, if there is one. */
  changeEntry: (id: number) => invoke<Draft | null>("change_entry", { id }),
  shareEntry: (id: number, share: Share) => invoke<void>("share_entry", { id, share }),
  earlierVersions: (id: number) => invoke<VersionCard[]>("earlier_versions", { id }),
  earlierVersion: (id: number) => invoke<EntryView>("earlier_version", { id }),
  takeBack: (id: number) => invoke<number>("take_back", { id }),
  removeEarlierVersions: (id: number) => invoke<void>("remove_earlier_versions", { id }),
  putIntoBin: (id: number) => invoke<void>("put_into_bin", { id }),
  takeOutOfBin: (id: number) => invoke<void>("take_out_of_bin", { id }),
  bin: () => invoke<EntryCard[]>("bin"),
  removeForGood: (id: number) => invoke<void>("remove_for_good", { id }),
  month: (month: string | null, filter: Filter) => invoke<MonthPage>("month", { month, filter }),
  filterChoices: () => invoke<FilterChoices>("filter_choices"),
  search: (words: string) => invoke<SearchPage>("search", { words }),

  // Leaving the notebook. What leaves is named by its sum, so that it is the page that is looked at.
  summaryMaterial: (period: Period) => invoke<Material>("summary_material", { period }),
  summaryParts: (id: number) => invoke<Part[]>("summary_parts", { id }),
  summaryDraft: () => invoke<Chosen | null>("summary_draft"),
  saveSummaryDraft: (chosen: Chosen) => invoke<void>("save_summary_draft", { chosen }),
  discardSummaryDraft: () => invoke<void>("discard_summary_draft"),
  previewSummary: (chosen: Chosen) => invoke<PageView>("preview_summary", { chosen }),
  /** The page that is previewed, in a window of its own. The notebook is closed, and this page with it. */
  showPageHere: (document: string) => invoke<void>("show_page_here", { document }),
  /** Opens the file dialog; null when it was closed. The place counts for one sealing, or one saving. */
  choosePlace: (form: SealedForm) => invoke<PlaceChosen | null>("choose_place", { form }),
  sealPage: (document: string, phrase: PhraseKind) =>
    invoke<SealedView>("seal_page", { document, phrase }),
  /** What was sealed last, in the form for which a place was chosen since. */
  saveSealedToo: () => invoke<SavedFile>("save_sealed_too"),
  brought: () => invoke<BroughtCard[]>("brought"),

  // People to turn to
  contacts: () => invoke<Contact[]>("contacts"),
  keepContact: (id: number | null, kind: ContactKind, content: ContactContent) =>
    invoke<number>("keep_contact", { id, kind, content }),
  removeContact: (id: number) => invoke<void>("remove_contact", { id }),

  // My limits
  limits: () => invoke<LimitsView>("limits"),
  adoptLimit: (starter: string) => invoke<number>("adopt_limit", { starter }),
  keepLimit: (id: number | null, plan: LimitPlan) => invoke<number>("keep_limit", { id, plan }),
  putLimitAside: (id: number) => invoke<void>("put_limit_aside", { id }),
  takeLimitUp: (id: number) => invoke<void>("take_limit_up", { id }),
  removeLimit: (id: number) => invoke<void>("remove_limit", { id }),
  reviewLimit: (id: number, outcome: LimitOutcome) =>
    invoke<number>("review_limit", { id, outcome }),
  takeBackReview: (id: number) => invoke<void>("take_back_review", { id }),
  /** The question about the workplace was answered. */
  limitWasAsked: (id: number) => invoke<void>("limit_was_asked", { id }),

  // To talk about
  talkItems: () => invoke<TalkItem[]>("talk_items"),
  addTalkItem: (content: TalkContent, entries: number[]) =>
    invoke<number>("add_talk_item", { content, entries }),
  changeTalkItem: (id: number, content: TalkContent) =>
    invoke<void>("change_talk_item", { id, content }),
  finishTalkItem: (id: number, done: boolean) => invoke<void>("finish_talk_item", { id, done }),
  removeTalkItem: (id: number) => invoke<void>("remove_talk_item", { id }),

  // Periods of work
  periods: () => invoke<PeriodsView>("periods"),
  /** With `instead`, a new one ends those that go on. */
  keepPhase: (phase: Phase, instead: boolean) => invoke<number>("keep_phase", { phase, instead }),
  removePhase: (id: number) => invoke<void>("remove_phase", { id }),
  keepOwnSign: (sentence: string) => invoke<void>("keep_own_sign", { sentence }),

  // A page that is shown: in the gate and on the desk
  /** Opens the file dialog; null when it was closed. */
  chooseSealed: () => invoke<ChosenFile | null>("choose_sealed"),
  openSealed: (phrase: string) => invoke<PageView>("open_sealed", { phrase }),
  /** Prints what is previewed or was opened; done when the print dialog is. */
  printPage: (document: string) => invoke<void>("print_page", { document }),
  letGoOfPage: () => invoke<void>("let_go_of_page"),

  // Questions that come back after an entry
  /** Until the next ones. */
  leaveFollowUp: (entry: number) => invoke<void>("leave_follow_up", { entry }),
  /** For good. */
  endFollowUps: (entry: number) => invoke<void>("end_follow_ups", { entry }),

  // Questionnaires
  questionnaires: () => invoke<QuestionnairesView>("questionnaires"),
  /** Opens the file dialog; null when it was closed. Nothing is stored. */
  chooseQuestionnaire: () => invoke<ChosenQuestionnaire | null>("choose_questionnaire"),
  /** Accepts the file that was chosen last, named by its sum. */
  acceptQuestionnaire: (sha256: string, rights: boolean) =>
    invoke<void>("accept_questionnaire", { sha256, rights }),
  removeQuestionnaire: (id: number) => invoke<void>("remove_questionnaire", { id }),
  /** Opens the file dialog; null when it was closed. */
  saveSkeleton: (name: string) => invoke<SavedSkeleton | null>("save_skeleton", { name }),

  // What may point to somebody
  /** Looked through and forgotten. */
  marks: (text: string) => invoke<MarksView>("marks", { text }),
  ownWords: () => invoke<OwnWords>("own_words"),
  addOwnWord: (list: keyof OwnWords, word: string) => invoke<void>("add_own_word", { list, word }),
  removeOwnWord: (list: keyof OwnWords, word: string) =>
    invoke<void>("remove_own_word", { list, word }),

  // The window that shows one page
  shownState: () => invoke<ShownState>("shown_state"),

  /** The one event: the shell is about to lock, is not any more, or locks this instant. */
  onLocking: (heard: (locking: Locking) => void) =>
    listen<Locking>("locking", ({ payload }) => heard(payload)),
};

/** What a call was rejected with. A call that the shell itself refuses says so in its own words: those are not shown. */
export function troubleFrom(rejection: unknown): ErrorView {
  if (typeof rejection === "object" && rejection !== null && "code" in rejection) {
    return rejection as ErrorView;
  }
  return { code: "internal", place: null, count: null };
}
