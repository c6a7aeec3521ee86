//! TypeScript types of everything that crosses to the front end from here.

use charts::Chart;
use journal::{
    AgendaItem, Contact, CustomWords, Draft, EntryInput, Filter, FilterChoices, JobLine, MergeCounts,
    MonthPage, OnThisDay, SearchPage, SessionPlan, SessionRecord, SharedSummaryCard, TakenBack, VersionCard,
};
use summary::{AvailableContent, LeafContent, Part, PhraseKind, Selection};
use ts_rs::{Config, ExportError, TS};

use crate::{
    AccessView, BackupsView, CarriedBackup, ComparedFile, DriftView, EntryView, ExportView, FindingsView,
    FormView, FormsView, FoundStateView, GatheredView, HealthView, HelpCountryView, ImportPreview,
    ImportView, KeyView, LastBackupView, LimitsView, NotesSource, OpenedWithView, OtherEntryView,
    OtherMonthView, OtherSearchView, OtherStateView, PartView, PickedQuestionnaire, PlaceAt, PlacesView,
    QuestionnairesView, RatingPlace, RatingsView, RepairView, RetentionView, RollbackView, SavedEntry,
    SavedTemplate, SealedToKeysView, SealedView, SessionsView, StrengthView, Stretch, StretchChoices,
    TodayView, TransferProgress, VersionComparison, WorkPeriodsView,
};

/// Writes every type, and the types it is made of, into the folder that the environment names.
///
/// # Errors
///
/// [`ExportError`] if a file cannot be written.
pub fn export() -> Result<(), ExportError> {
    fn one<T: TS + 'static>() -> Result<(), ExportError> {
        T::export_all(&Config::from_env())
    }
    one::<AccessView>()?;
    one::<BackupsView>()?;
    one::<CarriedBackup>()?;
    one::<LastBackupView>()?;
    one::<EntryView>()?;
    one::<ExportView>()?;
    one::<FindingsView>()?;
    one::<FormView>()?;
    one::<FormsView>()?;
    one::<GatheredView>()?;
    one::<HealthView>()?;
    one::<HelpCountryView>()?;
    one::<ImportPreview>()?;
    one::<ImportView>()?;
    one::<LimitsView>()?;
    one::<OpenedWithView>()?;
    one::<FoundStateView>()?;
    one::<OtherEntryView>()?;
    one::<OtherMonthView>()?;
    one::<OtherSearchView>()?;
    one::<OtherStateView>()?;
    one::<PartView>()?;
    one::<PickedQuestionnaire>()?;
    one::<QuestionnairesView>()?;
    one::<RepairView>()?;
    one::<DriftView>()?;
    one::<RatingPlace>()?;
    one::<RatingsView>()?;
    one::<RetentionView>()?;
    one::<RollbackView>()?;
    one::<SavedEntry>()?;
    one::<SessionsView>()?;
    one::<SessionPlan>()?;
    one::<SessionRecord>()?;
    one::<SavedTemplate>()?;
    one::<SealedView>()?;
    one::<ComparedFile>()?;
    one::<KeyView>()?;
    one::<PlaceAt>()?;
    one::<PlacesView>()?;
    one::<SealedToKeysView>()?;
    one::<NotesSource>()?;
    one::<StrengthView>()?;
    one::<Stretch>()?;
    one::<StretchChoices>()?;
    one::<TodayView>()?;
    one::<TransferProgress>()?;
    one::<VersionComparison>()?;
    one::<WorkPeriodsView>()?;
    // Types of the crates below, as commands take or return them.
    one::<AgendaItem>()?;
    one::<JobLine>()?;
    one::<AvailableContent>()?;
    one::<LeafContent>()?;
    one::<Chart>()?;
    one::<Contact>()?;
    one::<CustomWords>()?;
    one::<Draft>()?;
    one::<EntryInput>()?;
    one::<Filter>()?;
    one::<FilterChoices>()?;
    one::<MergeCounts>()?;
    one::<MonthPage>()?;
    one::<OnThisDay>()?;
    one::<Part>()?;
    one::<PhraseKind>()?;
    one::<SearchPage>()?;
    one::<Selection>()?;
    one::<SharedSummaryCard>()?;
    one::<TakenBack>()?;
    one::<VersionCard>()
}
