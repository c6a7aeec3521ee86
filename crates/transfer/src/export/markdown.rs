//! A note as Markdown that a person can read.

use chrono::Datelike;
use journal::{Content, ExportedEntry};
use practice::{Answer, Field, Form, FuzzyDate, Library, Precision, QuestionKind};
use texts::Texts;

/// Words for notes, in the person's language.
pub(crate) struct Words {
    pub(crate) texts: &'static Texts,
    pub(crate) library: Option<&'static Library>,
}

impl Words {
    pub(crate) fn for_language(language: &str) -> Self {
        Self { texts: Texts::for_language(language), library: practice::shipped(language).ok() }
    }

    /// A date as it was told, in words.
    fn date(&self, date: FuzzyDate) -> String {
        let FuzzyDate { on, precision } = date;
        let (season, first_year) = match on.month() {
            3..=5 => ("spring", on.year()),
            6..=8 => ("summer", on.year()),
            9..=11 => ("autumn", on.year()),
            12 => ("winter", on.year()),
            _ => ("winter", on.year() - 1),
        };
        let year = if precision == Precision::Season { first_year } else { on.year() };
        let key = match precision {
            Precision::Day => "date-day",
            Precision::Week => "date-week",
            Precision::Month => "date-month",
            Precision::Season => "date-season",
        };
        let next = format!("{:02}", (year + 1).rem_euclid(100));
        let args = [
            ("day", on.day().into()),
            ("month", on.month().into()),
            ("year", year.to_string().into()),
            ("season", season.into()),
            ("next", next.into()),
        ];
        self.texts.format(key, &args).into_owned()
    }

    /// An entry with its earlier versions.
    pub(crate) fn note(&self, entry: &ExportedEntry, form: &Form) -> String {
        let mut page = format!("# {}\n\n{}\n", form.title, self.date(entry.content.date));
        if let Some(on) = entry.binned_on {
            let on = self.date(FuzzyDate { on, precision: Precision::Day });
            page.push_str(&format!("\n*{}*\n", self.texts.format("exported-bin", &[("day", on.into())])));
        }
        self.write_content(&mut page, &entry.content, form);
        for version in &entry.earlier_versions {
            let on = self.date(FuzzyDate { on: version.replaced_on, precision: Precision::Day });
            let title = self.texts.format("exported-version", &[("day", on.into())]);
            page.push_str(&format!("\n---\n\n# {title}\n"));
            self.write_content(&mut page, &version.content, form);
        }
        page
    }

    fn write_content(&self, page: &mut String, content: &Content, form: &Form) {
        let roles: Vec<&str> = content.roles.iter().map(|code| self.role(code)).collect();
        let tags: Vec<&str> = content.tags.iter().map(String::as_str).collect();
        for (key, words) in [("roles", roles), ("exported-tags", tags)] {
            if !words.is_empty() {
                page.push_str(&format!("\n{}: {}\n", self.texts.get(key), words.join(", ")));
            }
        }
        let questions = form.fields().count();
        for section in &form.sections {
            let mut title = section.title.as_deref();
            for field in &section.fields {
                let Some(answer) =
                    content.answers.get(&field.id).and_then(|answer| self.answer(field, answer))
                else {
                    continue;
                };
                if let Some(title) = title.take() {
                    page.push_str(&format!("\n## {title}\n"));
                }
                // The one field of a page without questions has the title of the page.
                if questions > 1 {
                    page.push_str(&format!("\n### {}\n", field.label));
                }
                page.push_str(&format!("\n{answer}\n"));
            }
        }
    }

    fn role<'a>(&self, code: &'a str) -> &'a str {
        let roles: &'static [practice::Choice] =
            self.library.map(|library| library.option_set("role")).unwrap_or_default();
        roles.iter().find(|role| role.code == code).map_or(code, |role| &role.label)
    }

    /// An answer in words; none if the question was skipped or not shown.
    fn answer(&self, field: &Field, answer: &Answer) -> Option<String> {
        let label = |code: &String| {
            let option = field.ask.options().iter().find(|option| option.code == *code);
            option.map_or(code.clone(), |option| option.label.clone())
        };
        Some(match answer {
            Answer::Text(text) => text.clone(),
            Answer::Choice(_) if field.ask == QuestionKind::Tick => self.texts.get("ticked").into_owned(),
            Answer::Choice(code) => label(code),
            Answer::Choices(codes) => {
                codes.iter().map(|code| format!("- {}", label(code))).collect::<Vec<_>>().join("\n")
            }
            Answer::Number(number) => match &field.ask {
                QuestionKind::Scale { from, to, from_label, to_label } => {
                    format!("{number} ({from} {from_label}, {to} {to_label})")
                }
                QuestionKind::Number { unit: Some(unit), .. } => format!("{number} {unit}"),
                _ => number.to_string(),
            },
            Answer::Date(date) => self.date(*date),
            Answer::Expired => self.texts.get("text-expired").into_owned(),
            Answer::Skipped | Answer::NotShown => return None,
        })
    }
}
