//! Made-up notes that ship, by language: they show a newcomer what *Looking back* will be like.

use crate::parsing::problem::FormError;
use crate::shipped::languages::{ByLanguage, MADE_UP};
use crate::shipped::made_up_file;
use crate::shipped::made_up_notes::MadeUpNotes;

static MADE_UP_NOTES: ByLanguage<MadeUpNotes, { MADE_UP.others.len() }> =
    ByLanguage::new(MADE_UP, made_up_file::read);

/// Made-up notes of a language; of English if there are none in that language.
///
/// # Errors
///
/// [`FormError`] if a shipped file is wrong, which the tests of this crate rule out.
pub fn made_up_notes(language: &str) -> Result<&'static MadeUpNotes, &'static FormError> {
    MADE_UP_NOTES.get(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::answer::Answer;
    use crate::shipped::library::shipped;
    use crate::shipped::starter_limits::starter_limits;

    fn notes() -> &'static MadeUpNotes {
        made_up_notes("en").unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn every_made_up_note_is_a_valid_answer_to_its_form() {
        let library = shipped("en").unwrap();
        for note in &notes().notes {
            let form = library.form(&note.form).unwrap();
            let validated = form.validate(&note.answers);
            let shown = validated.unwrap_or_else(|error| panic!("{} {}: {error}", note.ago, note.form));
            let hidden: Vec<_> =
                note.answers.keys().filter(|field| shown.get(*field) == Some(&Answer::NotShown)).collect();
            assert!(hidden.is_empty(), "{} {}: {hidden:?} is not shown", note.ago, note.form);
        }
    }

    #[test]
    fn made_up_notes_say_so_in_their_first_words() {
        let is_named = |text: &str| text.starts_with("Made up: ");
        let mut counted = 0;
        for note in &notes().notes {
            let form = shipped("en").unwrap().form(&note.form).unwrap();
            let text = form.fields().find_map(|field| match note.answers.get(&field.id) {
                Some(Answer::Text(text)) => Some(text),
                _ => None,
            });
            if let Some(text) = text {
                assert!(is_named(text), "{text}");
                counted += 1;
            }
        }
        assert!(counted > 25);
        assert!(notes().lines.iter().all(|line| is_named(&line.text)));
    }

    #[test]
    fn made_up_notes_cover_two_periods_and_every_view() {
        let found = notes();
        assert_eq!(found.periods.len(), 2);
        let times = |form: &str| found.notes.iter().filter(|note| note.form == form).count();
        assert!(times("pulse") > 50 && times("full") >= 16 && times("boundary-checkin") > 25);
        assert!(times("moral-note") >= 6 && times("good-moment") >= 8 && times("conditions-check") >= 6);
        let ids: Vec<_> = starter_limits("en").unwrap().iter().map(|limit| &limit.id).collect();
        assert!(found.limits.iter().all(|limit| ids.contains(&&limit.starter)));
        assert!(found.notes.is_sorted_by(|one, next| one.ago >= next.ago));
        let begins = found.periods.iter().map(|period| period.starts).max().unwrap();
        assert!(found.notes.iter().all(|note| note.ago <= begins));
    }
}
