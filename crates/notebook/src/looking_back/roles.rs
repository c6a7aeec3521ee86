//! Roles and tensions over time, with the direction in which a situation pulled.

use std::collections::HashSet;

use charts::{Chart, CountRow, Table};
use journal::{ChosenIn, DatedCode, EntryId};
use practice::{Choice, Library};

use crate::error::Result;
use crate::looking_back::buckets::Buckets;
use crate::looking_back::part_view::PartView;
use crate::looking_back::stretch::{Stretch, StretchDays};
use crate::looking_back::timeline::Timeline;
use crate::looking_back::words::Words;
use crate::notebook::Notebook;

const TENSION: &str = "tension";
const DIRECTION: &str = "direction";
/// The option sets of directions, one for each pair of roles. Each has a text `pair-...`.
const PAIRS: [&str; 3] =
    ["direction_friend_professional", "direction_staff_expert", "direction_recipient_provider"];
/// Fewest notes with a tension before one is called the one that is named most often.
const FEWEST_FOR_MOST: usize = 3;

/// A group of options that can be chosen, and the choices that were made.
struct Group {
    name: String,
    options: &'static [Choice],
    chosen: Vec<DatedCode>,
}

impl<S: journal::Store> Notebook<'_, S> {
    /// Roles, tensions and directions in a stretch of time.
    ///
    /// # Errors
    ///
    /// Those of [`Notebook::stretch_days`]; [`Error::ShippedTexts`](crate::Error::ShippedTexts).
    pub fn roles_over_time(&mut self, stretch: Stretch) -> Result<PartView> {
        let days = self.stretch_days(stretch)?;
        self.roles_in(&days)
    }

    /// The same for days that were checked.
    ///
    /// # Errors
    ///
    /// [`Error::ShippedTexts`](crate::Error::ShippedTexts);
    /// [`Error::Journal`](crate::Error::Journal) if the journal cannot be read.
    pub(crate) fn roles_in(&mut self, days: &StretchDays) -> Result<PartView> {
        let (words, library) = (Words::of(self.language), self.library()?);
        let with_roles: Vec<&str> = if days.is_for_page() {
            library.forms().iter().filter(|form| !form.stays).map(|form| form.id.as_str()).collect()
        } else {
            Vec::new()
        };
        let mut unreadable = 0;
        let mut chosen = |field: ChosenIn<'_>, forms: &[&str]| -> Result<Vec<DatedCode>> {
            let (mut codes, missing) = self.journal.dated_codes(field, forms, days.range())?;
            unreadable = unreadable.max(missing);
            codes.retain(|code| days.contains(code.entry, code.on));
            Ok(codes)
        };
        let mut groups = vec![
            Group {
                name: words.get("roles-group-roles")?,
                options: library.option_set("role"),
                chosen: chosen(ChosenIn::Roles, &with_roles)?,
            },
            Group {
                name: words.get("roles-group-tensions")?,
                options: library.option_set(TENSION),
                chosen: chosen(
                    ChosenIn::Tensions,
                    &forms_with(library, TENSION, library.option_set(TENSION)),
                )?,
            },
        ];
        for pair in PAIRS {
            let options = library.option_set(pair);
            groups.push(Group {
                name: words.format(
                    "roles-group-direction",
                    &[("pair", words.get(&format!("pair-{pair}"))?.into())],
                )?,
                options,
                chosen: chosen(ChosenIn::Field(DIRECTION), &forms_with(library, DIRECTION, options))?,
            });
        }
        groups.retain(|group| !group.chosen.is_empty());
        if groups.is_empty() {
            return Ok(PartView::empty(words.empty("roles", days)?, unreadable));
        }
        let found = groups.iter().flat_map(|group| group.chosen.iter().map(|code| code.on));
        let timeline = self.timeline(days, found, Buckets::over)?;
        let charts = vec![draw(&timeline, &groups)?];
        Ok(PartView { sentence: sentence(words, &groups)?, note: None, charts, unreadable })
    }
}

/// Ids of the forms whose `field` has these options.
fn forms_with<'l>(library: &'l Library, field: &str, options: &[Choice]) -> Vec<&'l str> {
    let has = |form: &&practice::Form| {
        form.fields().any(|asked| asked.id == field && asked.ask.options() == options)
    };
    library.forms().iter().filter(has).map(|form| form.id.as_str()).collect()
}

/// The number of notes, and the tension that is named most often if it is one alone.
fn sentence(words: Words, groups: &[Group]) -> Result<String> {
    let entries: HashSet<EntryId> =
        groups.iter().flat_map(|group| &group.chosen).map(|code| code.entry).collect();
    let notes = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let tensions = groups.iter().find(|group| group.options.iter().any(|option| option.code == "loyalty"));
    let mut counted: Vec<(usize, &Choice)> = tensions
        .into_iter()
        .flat_map(|group| group.options.iter().map(|option| (group.count_of(option), option)))
        .collect();
    counted.sort_by_key(|(times, _)| std::cmp::Reverse(*times));
    match counted.as_slice() {
        [(most, option), (next, _), ..] if *most >= FEWEST_FOR_MOST && most > next => {
            let times = u32::try_from(*most).unwrap_or(u32::MAX);
            let args =
                [("notes", notes.into()), ("tension", option.label.as_str().into()), ("times", times.into())];
            words.format("roles-told-most", &args)
        }
        _ => words.format("roles-told", &[("notes", notes.into())]),
    }
}

impl Group {
    fn count_of(&self, option: &Choice) -> usize {
        self.chosen.iter().filter(|code| code.code == option.code).count()
    }
}

fn draw(timeline: &Timeline, groups: &[Group]) -> Result<Chart> {
    let Timeline { buckets, words, .. } = timeline;
    let known = buckets.counts(groups.iter().flat_map(|group| group.chosen.iter().map(|code| code.on)));
    let (mut rows, mut table) = (Vec::new(), Vec::new());
    for group in groups {
        let mut name_of_group = Some(group.name.clone());
        for option in group.options {
            let chosen = group.chosen.iter().filter(|code| code.code == option.code).map(|code| code.on);
            let counts = buckets.counts(chosen);
            let all: u32 = counts.iter().sum();
            if all == 0 {
                continue;
            }
            let args = [("name", option.label.as_str().into()), ("times", all.into())];
            let told = |times: u32| {
                words.format("row-told", &[("name", option.label.as_str().into()), ("times", times.into())])
            };
            for (bucket, times) in buckets.all.iter().zip(&counts).filter(|(_, times)| **times > 0) {
                let when = words.bucket(buckets, *bucket)?;
                table.push(vec![when, group.name.clone(), option.label.clone(), times.to_string()]);
            }
            rows.push(CountRow {
                group: name_of_group.take(),
                name: words.format("row-told", &args)?,
                counts: timeline.bars(&counts, told)?,
            });
        }
    }
    let caption = words.get("roles-title")?;
    let columns = ["column-time", "roles-column-group", "roles-column-subject", "column-times"];
    let columns = columns.iter().map(|key| words.get(key)).collect::<Result<_>>()?;
    let table = Table { caption, columns, rows: table };
    Ok(timeline.draw_counts(words.get("roles-description")?, table, &rows, &known))
}
