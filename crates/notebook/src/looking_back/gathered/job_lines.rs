//! Own lines for a job description: the offer to keep one after a note about an unclear role.

use journal::{Entry, Store};
use practice::Answer;

use crate::error::Result;
use crate::notebook::Notebook;

/// The set about an unclear role, and its question about a line for the job description.
const FORM: &str = "ur";
const FIELD: &str = "p4";

impl<S: Store> Notebook<'_, S> {
    /// The line that `entry` has for a job description; none if it is on the list already.
    pub(crate) fn job_line_after(&mut self, entry: &Entry) -> Result<Option<String>> {
        if entry.form.id != FORM {
            return Ok(None);
        }
        let Some(Answer::Text(words)) = entry.content.answers.get(FIELD) else { return Ok(None) };
        let words = words.trim();
        let is_kept = self.journal.job_lines()?.iter().any(|line| line.content.words.trim() == words);
        Ok((!words.is_empty() && !is_kept).then(|| words.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use practice::QuestionKind;

    use super::*;

    #[test]
    fn set_about_an_unclear_role_asks_for_a_line() {
        let form = practice::shipped("en").unwrap().form(FORM).unwrap();
        assert!(matches!(form.field(FIELD).unwrap().ask, QuestionKind::Text { .. }));
        assert!(form.field(FIELD).unwrap().label.contains("job description"));
    }
}
