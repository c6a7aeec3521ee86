//! Composes a summary: from a selection to an HTML document.

use askama::Template;
use chrono::NaiveDate;
use journal::{Entry, EntryCard, EntryId, FormCache, Journal, Store};

use crate::content::available::LimitCounts;
use crate::content::collect::{entries_in, readable_entry};
use crate::content::document_texts::{OwnTexts, TextPlaces};
use crate::content::entry_parts::library;
use crate::content::items::fixed::NUMBERS;
use crate::content::items::scope::Scope;
use crate::content::items::section_items;
use crate::content::limit_counts::{counted_in, limit_counts};
use crate::content::page_languages::PageLanguages;
use crate::content::pictures::Picture;
use crate::content::rating_positions::RatingPlaces;
use crate::content::rating_series::{FormSeries, RatingCollector};
use crate::content::section::SummarySection;
use crate::content::section_item::SectionItem;
use crate::content::selection::{SelectedEntry, Selection};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::render::entry_section::entry_section;
use crate::render::figure::PageFigures;
use crate::render::page_section::{LimitLine, PageItem, PageSection};
use crate::render::ratings::{RatingTable, RatingWords};
use crate::render::template::{Cover, SummaryTemplate};
use crate::render::validated::validated;
use crate::stylesheet::STYLE;
use crate::summary_texts::SummaryTexts;

/// Composes a summary of a selection and of nothing else. The same selection gives the same bytes.
///
/// Of `pictures` those that are selected stand on the page, and only with the rating or the limits that
/// they stand for. One that is selected and not among `pictures` is not there.
///
/// Entries that cannot be shown are left out, which the preview makes visible: those in the bin,
/// outside the period or on a damaged page of the notebook, and ids that nothing has.
///
/// # Errors
///
/// [`Error::PlacesNotLookedAt`] as long as a place in the texts of the document has no decision;
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::PageTooLong`] if the
/// document could not be sealed and opened again; [`Error::Template`] if a picture has more than a page
/// may have; [`Error::Journal`] if the journal cannot be read.
pub fn compose<'l, S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    prepared_on: NaiveDate,
    languages: impl Into<PageLanguages<'l>>,
    pictures: &[Picture],
) -> Result<Document> {
    let languages = languages.into();
    let mut own = OwnTexts::new(journal.custom_words()?, selection, languages)?;
    let (template, entries) = page(journal, selection, prepared_on, languages.page, pictures, &mut own)?;
    own.check_looked_at()?;
    Ok(rendered(&template)?.holding(entries))
}

/// Composes a summary as [`compose`] does, while its places are not looked at yet. It can be shown
/// beside the choices, and never leaves: [`seal`](crate::seal) refuses it.
///
/// # Errors
///
/// As [`compose`], without [`Error::PlacesNotLookedAt`].
pub fn sketch<S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    prepared_on: NaiveDate,
    language: &str,
    pictures: &[Picture],
) -> Result<Document> {
    let mut own = OwnTexts::of_sketch(selection, language);
    let (template, _) = page(journal, selection, prepared_on, language, pictures, &mut own)?;
    Ok(rendered(&template)?.into_sketch())
}

/// The person's own texts that a selection puts on the page, in the order of the page, with the
/// places that may point to a person.
///
/// # Errors
///
/// [`Error::PeriodTurnedRound`] if the period ends before it begins; [`Error::PageTooLong`] if the
/// texts cannot be on one page; [`Error::Journal`] if the journal cannot be read.
pub fn document_texts<'l, S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    languages: impl Into<PageLanguages<'l>>,
) -> Result<Vec<TextPlaces>> {
    let languages = languages.into();
    let mut own = OwnTexts::new(journal.custom_words()?, selection, languages)?;
    // The day on which a page is prepared is no text of the person's own, and the names in its pictures
    // are put on the page before they are drawn.
    page(journal, selection, selection.period.last, languages.page, &[], &mut own)?;
    own.into_texts()
}

fn rendered(template: &SummaryTemplate) -> Result<Document> {
    validated(template.render().map_err(|_| Error::Template)?)
}

/// Everything that was read for a page.
struct Found<'s> {
    series: Vec<FormSeries>,
    items: Vec<SectionItem>,
    limits: Vec<LimitCounts>,
    entries: Vec<(Entry, &'s SelectedEntry)>,
}

/// The page of a selection, and the entries that stand on it. Each text of the person's own passes
/// through `own`.
fn page<S: Store>(
    journal: &mut Journal<S>,
    selection: &Selection,
    prepared_on: NaiveDate,
    language: &str,
    pictures: &[Picture],
    own: &mut OwnTexts<'_>,
) -> Result<(SummaryTemplate, Vec<EntryId>)> {
    let (texts, library) = (SummaryTexts::for_language(language), library(language)?);
    let scope = Scope { period: selection.period, recipient: selection.recipient, texts, library };
    let mut found = read(journal, selection, scope)?;
    let last_session = found.take_items(SummarySection::Cover).into_iter().find_map(|item| item.about);
    let for_reader = !found.take_items(SummarySection::ForReader).is_empty();
    let last_page = !found.take_items(SummarySection::LastPage).is_empty();
    let mut figures = PageFigures::default();
    let (mut sections, mut entries) = (Vec::new(), Vec::new());
    // In the order of the page, as `own` wants the texts.
    for section in SummarySection::ALL {
        let mut shown = PageSection::new(section, texts)?;
        match section {
            SummarySection::HowIAm => {
                add_ratings(&mut shown, journal, &mut found, selection, own)?;
                // No picture stands in a section before this one.
                figures = PageFigures::of(pictures, selection, &found.series, texts)?;
            }
            SummarySection::Limits => {
                add_limits(&mut shown, std::mem::take(&mut found.limits), selection, texts, own)?;
                shown.limits_figure = figures.limits.take();
            }
            _ => {}
        }
        shown.figures = figures.take(section);
        for item in found.take_items(section) {
            shown.items.extend(PageItem::of(item, &shown.title, own));
        }
        for (entry, selected) in &found.entries {
            if SummarySection::of_kind(&entry.form.kind) == section
                && let Some(of_entry) = entry_section(entry, selected, texts, library, own)?
            {
                shown.entries.push(of_entry);
                entries.push(entry.id);
            }
        }
        if !shown.is_empty() {
            sections.push(shown);
        }
    }
    let cover = Cover::of(selection, prepared_on, last_session, texts)?;
    let template = SummaryTemplate { texts, style: STYLE, cover, sections, for_reader, last_page };
    Ok((template, entries))
}

/// Reads what the selection needs, and nothing else.
fn read<'s, S: Store>(
    journal: &mut Journal<S>,
    selection: &'s Selection,
    scope: Scope<'_>,
) -> Result<Found<'s>> {
    let (cards, _) = entries_in(journal, selection.period)?;
    let has_ratings = !selection.ratings.is_empty();
    let mut ratings = RatingCollector::default();
    let (mut entries, mut forms) = (Vec::new(), FormCache::default());
    for EntryCard { id, .. } in cards {
        let selected = selection.entries.iter().find(|selected| selected.entry == id);
        if !has_ratings && selected.is_none() {
            continue;
        }
        let read = readable_entry(journal, id, &mut forms)?;
        let Some(entry) = read.filter(|entry| !entry.form.stays) else { continue };
        if has_ratings {
            ratings.add(&entry);
        }
        entries.extend(selected.map(|selected| (entry, selected)));
    }
    entries.sort_by_key(|(entry, _)| (entry.content.date.on, entry.id));
    let (mut items, mut limits) = (Vec::new(), Vec::new());
    if !selection.items.is_empty() || !selection.limits.is_empty() {
        limits = counted_in(journal, selection.period, scope.library)?;
    }
    if !selection.items.is_empty() {
        items = section_items(journal, scope, &limits)?;
        items.retain(|item| selection.items.contains(&item.id));
    }
    let limits = limit_counts(limits, scope.library);
    Ok(Found { series: ratings.form_series(), items, limits, entries })
}

impl Found<'_> {
    /// Takes out the items of a section.
    fn take_items(&mut self, section: SummarySection) -> Vec<SectionItem> {
        self.items.extract_if(.., |item| item.section == section).collect()
    }
}

/// Adds the chosen ratings that are no pictures, in words or in numbers. The texts of questionnaires of
/// others pass through `own`, those of ratings that are pictures too.
fn add_ratings<S: Store>(
    shown: &mut PageSection,
    journal: &mut Journal<S>,
    found: &mut Found<'_>,
    selection: &Selection,
    own: &mut OwnTexts<'_>,
) -> Result<()> {
    let texts = own.summary_texts();
    let before = found.items.len();
    found.items.retain(|item| item.id != NUMBERS);
    let in_numbers = found.items.len() < before;
    let is_in_words = |id: &&String| !selection.has_rating_as_picture(id);
    let chosen: Vec<String> = selection.ratings.iter().filter(is_in_words).cloned().collect();
    for series in &mut found.series {
        series.look_at(selection, in_numbers, &shown.title, own);
        if !series.scales().any(|(id, _)| chosen.contains(&id)) {
            continue;
        }
        let places = RatingPlaces::of(journal, series.form())?;
        if in_numbers {
            shown.tables.extend(RatingTable::of(series, &chosen, &places, texts)?);
        } else {
            shown.in_words.extend(RatingWords::of(series, &chosen, &places, texts)?);
        }
    }
    Ok(())
}

/// Adds the chosen limits that are no picture, with their counts.
fn add_limits(
    shown: &mut PageSection,
    limits: Vec<LimitCounts>,
    selection: &Selection,
    texts: SummaryTexts,
    own: &mut OwnTexts<'_>,
) -> Result<()> {
    for limit in limits {
        let is_picture = limit.can_be_a_picture() && selection.has_limit_as_picture(&limit.id);
        if selection.limits.contains(&limit.id) && !is_picture {
            shown.limits.extend(LimitLine::of(limit, &shown.title, texts, own)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// The sources of this crate and the templates: everything that can use a text.
    fn sources() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let source = root.join("src");
        let mut folders =
            ["content", "content/items", "render", "sealed"].map(|folder| source.join(folder)).to_vec();
        folders.extend([source, root.join("../../assets/templates")]);
        let paths = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
        let files = paths.map(|path| path.unwrap().path()).filter(|path| path.is_file());
        files.map(|file| fs::read_to_string(file).unwrap()).collect()
    }

    #[test]
    fn every_text_of_the_summary_is_used() {
        let texts = concat!(
            include_str!("../../../../assets/locales/en/summary.ftl"),
            include_str!("../../../../assets/locales/en/leaves.ftl"),
        );
        let is_key = |key: &&str| key.starts_with(|first: char| first.is_ascii_lowercase());
        let keys: BTreeSet<&str> =
            texts.lines().filter_map(|line| Some(line.split_once(" =")?.0)).filter(is_key).collect();
        assert!(keys.len() > 40, "{}", keys.len());
        let sources = sources();
        let is_used =
            |key: &&&str| sources.contains(&format!("\"{key}\"")) || texts.contains(&format!("{{ {key} }}"));
        let unused: Vec<_> = keys.iter().filter(|key| !is_used(key)).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }
}
