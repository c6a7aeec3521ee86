//! Forms, entry kinds and option sets that ship, by language.

use std::collections::BTreeSet;

use crate::form::entry_kind::EntryKind;
use crate::form::model::Form;
use crate::form::option_sets::OptionSets;
use crate::form::question::Choice;
use crate::form::related_link::RelatedLink;
use crate::parsing::kinds_file;
use crate::parsing::problem::{FormError, Problem};
use crate::shipped::languages::{ByLanguage, FORMS};

static LIBRARIES: ByLanguage<Library, { FORMS.others.len() }> =
    ByLanguage::new(FORMS, |folder| Library::read(folder.language, folder.files));

/// The kinds of each language alone, for which no other file of it has to be read.
static KINDS: ByLanguage<Vec<EntryKind>, { FORMS.others.len() }> = ByLanguage::new(FORMS, |folder| {
    let (path, text) = folder.file("kinds.toml")?;
    Ok(kinds_file::read(&path, text)?.into_iter().map(|kind| kind.is).collect())
});

/// Forms of a language; of English if there are none in that language.
///
/// # Errors
///
/// [`FormError`] if a shipped file is wrong, which the tests of this crate rule out.
pub fn shipped(language: &str) -> Result<&'static Library, &'static FormError> {
    LIBRARIES.get(language)
}

/// The kinds of entries of a language, each with its titles in every shipped language.
///
/// # Errors
///
/// [`FormError`] if the kinds of the language are broken. Those of other languages are left out then.
pub fn kinds_of_all(language: &str) -> Result<Vec<EntryKind>, &'static FormError> {
    let all: Vec<&EntryKind> =
        languages().filter_map(|language| KINDS.get(language).ok()).flatten().collect();
    let with_titles = |kind: &EntryKind| {
        let same = all.iter().filter(|other| other.code == kind.code);
        EntryKind { titles: same.map(|other| other.title.clone()).collect(), ..kind.clone() }
    };
    Ok(KINDS.get(language)?.iter().map(with_titles).collect())
}

/// Languages that have forms, English first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LIBRARIES.languages()
}

/// All forms of one language, the kinds that lead to them, and the shared option sets.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    kinds: Vec<EntryKind>,
    forms: Vec<Form>,
    responses: OptionSets,
}

impl Library {
    /// Parses the files of one folder, given as name and text: `kinds.toml`, `responses.toml`, and
    /// one form per other file, named after its id.
    ///
    /// # Errors
    ///
    /// [`FormError`] for the first problem in a file, or between two files.
    pub fn read(language: &str, files: &[(&str, &str)]) -> Result<Self, FormError> {
        let path = |name: &str| format!("assets/forms/{language}/{name}").into_boxed_str();
        let file = |name: &'static str| {
            let found = files.iter().find(|(found, _)| *found == name);
            found.map(|(_, text)| *text).ok_or_else(|| FormError {
                file: path(name),
                line: 1,
                problem: Problem::NoSuch { what: "file", id: name.into() },
            })
        };
        let responses = OptionSets::read(&path("responses.toml"), file("responses.toml")?)?;
        let kinds = kinds_file::read(&path("kinds.toml"), file("kinds.toml")?)?;

        let mut forms = Vec::<Form>::new();
        for (name, text) in files.iter().filter(|(name, _)| !["kinds.toml", "responses.toml"].contains(name))
        {
            let form = Form::read(&path(name), text, &responses)?;
            let refuse =
                |key, problem| Err(FormError { file: path(name), line: line_of(text, key), problem });
            if format!("{}.toml", form.id) != *name {
                return refuse("id", Problem::WrongFile { id: form.id });
            }
            if form.language != language {
                let (found, wanted) = (form.language, language.to_owned());
                return refuse("language", Problem::WrongLanguage { found, wanted });
            }
            if !kinds
                .iter()
                .any(|kind| kind.is.code == form.kind && kind.is.all_forms().any(|id| *id == form.id))
            {
                return refuse("kind", Problem::NotListedByKind { kind: form.kind });
            }
            forms.push(form);
        }
        forms.sort_by(|one, other| one.id.cmp(&other.id));

        let known = forms.iter().map(|form| (form.id.as_str(), form.kind.as_str())).collect::<BTreeSet<_>>();
        for kind in &kinds {
            if let Some(form) =
                kind.is.all_forms().find(|form| !known.contains(&(form.as_str(), &kind.is.code)))
            {
                let problem = Problem::NoSuch { what: "form of this kind", id: form.clone() };
                return Err(FormError { file: path("kinds.toml"), line: kind.line, problem });
            }
        }
        let leads_somewhere = |to: &str| {
            [RelatedLink::HELP, RelatedLink::LIMITS].contains(&to) || forms.iter().any(|form| form.id == to)
        };
        for form in &forms {
            if let Some(to) = form.ends().find(|to| !leads_somewhere(to)) {
                let (name, id) = (format!("{}.toml", form.id), (*to).to_owned());
                let problem = Problem::NoSuch { what: "form to lead to", id };
                return Err(FormError { file: path(&name), line: 1, problem });
            }
        }
        Ok(Self { kinds: kinds.into_iter().map(|kind| kind.is).collect(), forms, responses })
    }

    /// Entry kinds, in the order of Today.
    pub fn kinds(&self) -> &[EntryKind] {
        &self.kinds
    }

    /// All forms, by id.
    pub fn forms(&self) -> &[Form] {
        &self.forms
    }

    /// The form with this id.
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// Options of a shared set, in order; empty if there is no such set.
    pub fn option_set(&self, set: &str) -> &[Choice] {
        self.responses.get(set).unwrap_or_default()
    }

    /// All shared option sets.
    pub fn option_sets(&self) -> &OptionSets {
        &self.responses
    }
}

impl Form {
    /// Ids of everything the form links to.
    fn ends(&self) -> impl Iterator<Item = &str> {
        let ways = self.related_links.iter().map(|way| way.to.as_str());
        let fields = self.fields().filter_map(|field| field.leads_to.as_deref());
        let follow_ups = self.follow_up.iter().flat_map(|follow_up| {
            let later = follow_up.later.as_ref().map(|later| later.form.as_str());
            std::iter::once(follow_up.form.as_str()).chain(later)
        });
        ways.chain(fields).chain(follow_ups)
    }
}

/// Line of a key of the root table.
fn line_of(text: &str, key: &str) -> usize {
    let is_it = |line: &str| {
        line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(is_it).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_is_valid() {
        for language in languages() {
            let library = shipped(language).unwrap_or_else(|error| panic!("{error}"));
            assert!(!library.forms().is_empty(), "{language}");
        }
    }
}
