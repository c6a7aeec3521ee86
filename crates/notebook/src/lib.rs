//! The use cases of the notebook, without a window: everything that the front end can ask of an
//! open journal, and the results.
//!
//! A [`Notebook`] is an open journal together with today's date and the person's language. Its
//! methods decide what a plain read or write of the journal does not: what follows once an entry is
//! saved, what Today shows, which limits are due, how a questionnaire is accepted, what a summary
//! says and how it is sealed. Their answers are the views that the front end gets.

mod backups;
#[cfg(feature = "bindings")]
pub mod bindings;
mod deidentify;
mod entries;
mod error;
mod file_names;
mod forms;
mod help_lines;
mod leaving;
mod limits;
mod looking_back;
mod notebook;
mod other_state;
mod questionnaires;
mod retention;
mod status;
mod summaries;
mod today;
mod transfer;
mod unsaved_text;
mod work_periods;

pub use crate::transfer::bring_in::ImportView;
pub use crate::transfer::preview::{ImportPreview, ImportedKey};
pub use crate::transfer::progress::{Progress, TransferProgress, TransferStage};
pub use crate::transfer::read_incoming::{ChosenSource, Opening};
pub use crate::transfer::take_out::{
    ExportView, PreparedExport, export_ending, export_file_name, prepare_export,
};
pub use ::transfer::Incoming;
pub use backups::before_migration::back_up_before_migration;
pub use backups::carry::{CarriedBackup, carried_file_name, carry_backup};
pub use backups::task::{BackupOccasion, BackupSource, BackupTask};
pub use backups::trouble::BackupTrouble;
pub use backups::unpack::{UNPACKED, remove_unpacked, unpack_carried};
pub use backups::view::{
    BackupPassphrase, BackupState, BackupView, BackupsToView, BackupsView, LastBackupView, SecondPlaceView,
    last_backup,
};
pub use deidentify::{FindingsView, IdentifierSearch};
pub use entries::compare::{ComparedText, TextPiece, VersionComparison};
pub use entries::save::SavedEntry;
pub use entries::support_messages::SupportMessage;
pub use entries::view::EntryView;
pub use error::{Error, Result};
pub use file_names::{file_name, with_extension};
pub use forms::{FormCard, FormView, FormsView};
pub use help_lines::{HelpCountryView, HelpLineView, help_lines};
pub use leaving::folder_content::FolderContent;
pub use leaving::removal::{Removal, is_removal_under_way, stop_removal};
pub use leaving::removal_places::{BACKUPS, RemovalPlaces};
pub use leaving::step::RemovalStep;
pub use limits::{LimitCard, LimitsView};
pub use looking_back::choices::{RecentMonths, StretchChoices};
pub use looking_back::gathered::GatheredView;
pub use looking_back::gathered::good_moments::GoodMoment;
pub use looking_back::gathered::support::{SupportQuestion, SupportWanted};
pub use looking_back::gathered::workplace::{GatheredLine, GatheredList};
pub use looking_back::made_up::MadeUpNotebook;
pub use looking_back::notes_source::{LookingBack, NotesSource};
pub use looking_back::part_view::PartView;
pub use looking_back::ratings::drift::{DriftDirection, DriftView};
pub use looking_back::ratings::rating_position::RatingPlace;
pub use looking_back::ratings::reference::ReferenceView;
pub use looking_back::ratings::view::{RatingsView, ScaleView, SeriesChoice, SeriesView};
pub use looking_back::stretch::{Stretch, StretchDays};
pub use notebook::Notebook;
pub use other_state::OtherState;
pub use other_state::source::{FoundState, FoundStateView, StateSource};
pub use other_state::views::{
    OtherEntryView, OtherMonthView, OtherSearchView, OtherStateView, OtherVersionView,
};
pub use questionnaires::file::{PendingQuestionnaire, PickedQuestionnaire};
pub use questionnaires::list::{QuestionnaireTemplateView, QuestionnaireView, QuestionnairesView};
pub use questionnaires::template::{SavedTemplate, questionnaire_template, save_questionnaire_template};
pub use retention::RetentionView;
pub use status::{AccessView, HealthView, OpenedWithView, RepairView, RollbackView, StrengthView};
pub use summaries::keys::{ChosenKeys, KeyView, SealedToKeysView, seal_document_to_keys};
pub use summaries::log::{ComparedFile, PreparedSummary};
pub use summaries::phrase_words::phrase_words;
pub use summaries::places::{PlaceAt, PlacesView};
pub use summaries::seal::{NewlySealed, SaveTarget, SavedFile, SealedSummary, SealedView, seal_document};
pub use summaries::sessions::{SessionsView, TimeProposalView};
pub use today::{TodayView, Unfinished};
pub use unsaved_text::{Restored, TypedText, UnsavedText};
pub use work_periods::WorkPeriodsView;
