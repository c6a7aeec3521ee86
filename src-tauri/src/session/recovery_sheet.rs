//! Recovery words between being shown and being confirmed.

use vault::RecoveryPhrase;

use crate::error::Error;
use crate::session::Session;

impl Session {
    /// Remembers new recovery words until they are confirmed.
    pub(crate) fn offer_recovery_sheet(&self, sheet: RecoveryPhrase) {
        *self.sheet() = Some(sheet);
    }

    /// Takes the offered recovery words if `fits` returns true for them.
    ///
    /// # Errors
    ///
    /// [`Error::WordsDoNotMatch`] if it does not, or if none were offered.
    pub(crate) fn take_recovery_sheet_if(
        &self,
        fits: impl FnOnce(&RecoveryPhrase) -> bool,
    ) -> Result<RecoveryPhrase, Error> {
        let mut sheet = self.sheet();
        if sheet.as_ref().is_some_and(fits) {
            sheet.take().ok_or(Error::Internal)
        } else {
            Err(Error::WordsDoNotMatch)
        }
    }
}
