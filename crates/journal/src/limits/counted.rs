//! The one counting of limits: what *My limits*, *Looking back* and a page for supervision share.

use chrono::NaiveDate;
use practice::{Form, LimitHistory, LimitReview, limit_history, reviews_that_count};

use crate::error::Result;
use crate::ids::{EntryId, LimitId};
use crate::limits::over_time::LimitReviews;
use crate::limits::reviews::LimitReviewEntry;
use crate::storage::journal::Journal;
use crate::storage::store::Store;

/// Subject of a counting: a limit of the person's, or a line of the check-in that is none of theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CountedAs {
    /// A limit of the person's.
    Limit(LimitId),
    /// A line of the check-in, by the id of its field: `b01`.
    Line(String),
}

/// The reviews that count of one limit, or of one line of the check-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedLimit {
    /// Subject of the counting.
    pub counted_as: CountedAs,
    /// Its name: the person's own words, or the label of the line.
    pub name: String,
    /// The reviews that count, by day.
    pub reviews: Vec<LimitReview>,
}

impl CountedLimit {
    /// Selects the reviews that count after those of a workplace are, and before the wanted days are: a
    /// check-in about one workplace takes no week from another, and a week counts as often in a part of
    /// time as in the whole.
    fn of(
        counted_as: CountedAs,
        name: String,
        entries: &[LimitReviewEntry],
        is_of_workplace: &impl Fn(Option<EntryId>, NaiveDate) -> bool,
        is_wanted: &impl Fn(NaiveDate) -> bool,
    ) -> Self {
        let of_workplace = entries.iter().filter(|one| is_of_workplace(one.entry, one.review.on));
        let reviews: Vec<_> = of_workplace.map(|one| one.review).collect();
        let counted = reviews_that_count(&reviews).into_iter().filter(|review| is_wanted(review.on));
        Self { counted_as, name, reviews: counted.collect() }
    }

    /// The number of times by outcome.
    pub fn history(&self) -> LimitHistory {
        limit_history(&self.reviews)
    }
}

impl<S: Store> Journal<S> {
    /// Every limit, in the order in which they were adopted, and then every line of the check-in
    /// `form` for what counts for no limit: each with its reviews on the wanted days, of those that are
    /// of the wanted workplaces. Those without any are left out. With them the number of check-ins that cannot be read.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Vault`] if the database cannot be read.
    pub fn counted_limits(
        &mut self,
        form: &Form,
        is_of_workplace: impl Fn(Option<EntryId>, NaiveDate) -> bool,
        is_wanted: impl Fn(NaiveDate) -> bool,
    ) -> Result<(Vec<CountedLimit>, u32)> {
        let limits = self.limits()?;
        let LimitReviews { mut of_limits, mut of_lines, unreadable } = self.limit_reviews_over_time(form)?;
        let mut counted = Vec::new();
        for limit in limits {
            let entries = of_limits.remove(&limit.id).unwrap_or_default();
            let name = if limit.plan.name.is_empty() { limit.plan.text } else { limit.plan.name };
            counted.push(CountedLimit::of(
                CountedAs::Limit(limit.id),
                name,
                &entries,
                &is_of_workplace,
                &is_wanted,
            ));
        }
        for field in form.fields() {
            let entries = of_lines.remove(&field.id).unwrap_or_default();
            let line = CountedAs::Line(field.id.clone());
            counted.push(CountedLimit::of(line, field.label.clone(), &entries, &is_of_workplace, &is_wanted));
        }
        counted.retain(|one| !one.reviews.is_empty());
        Ok((counted, unreadable))
    }
}
