//! Agreements of a session of supervision: kind, owner and state.

use crate::stored_code::stored_codes;

stored_codes! {
    /// Kind of an agreement.
    pub enum AgreementKind {
        /// A conversation.
        Conversation = "conversation",
        /// The job description.
        JobDescription = "job_description",
        /// A place to work.
        Workplace = "workplace",
        /// Meetings.
        MeetingsAccess = "meetings_access",
        /// Information.
        InformationAccess = "information_access",
        /// Training.
        Training = "training",
        /// Cover or hours.
        CoverOrHours = "cover_or_hours",
        /// A procedure.
        ProcedureChange = "procedure_change",
        /// Something for the person.
        OwnCare = "own_care",
        /// A follow-up.
        FollowUp = "follow_up",
    }
}

stored_codes! {
    /// Owner of an agreement: whoever is to do it.
    pub enum AgreementOwner {
        /// The person.
        Me = "me",
        /// The supervisor.
        Supervisor = "supervisor",
        /// The manager.
        Manager = "manager",
        /// The team.
        Team = "team",
        /// The organisation.
        Organisation = "organisation",
    }
}

stored_codes! {
    /// State of an agreement.
    #[derive(Default)]
    pub enum AgreementState {
        /// It is still to be done.
        #[default]
        Open = "open",
        /// It is done.
        Done = "done",
        /// It was dropped.
        Dropped = "dropped",
        /// It is still to be done, and something is in the way.
        Blocked = "blocked",
    }
}

impl AgreementState {
    /// Returns true if it is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Blocked)
    }
}
