//! What has to be the same in every language: everything but the words.

use crate::{Choice, Form, Library, QuestionKind, Section, ShowWhen};

impl Library {
    /// Where another language is built differently, in words; `None` when only the words differ.
    pub fn difference(&self, other: &Self) -> Option<String> {
        let (ours, theirs) = (self.structure(), other.structure());
        // A line that is missing moves all lines after it: the first difference is the one to look at.
        let first = ours.iter().zip(&theirs).find(|(ours, theirs)| ours != theirs);
        match first {
            Some((ours, theirs)) => Some(format!("{ours} | {theirs}")),
            None if ours.len() > theirs.len() => {
                ours.get(theirs.len()).map(|rest| format!("{rest} | nothing"))
            }
            None => theirs.get(ours.len()).map(|rest| format!("nothing | {rest}")),
        }
    }

    fn structure(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for kind in self.kinds() {
            let (code, row, forms, at_once) = (&kind.code, kind.row, &kind.forms, kind.first_at_once);
            lines.push(format!("kind {code}: {row:?} {forms:?} {at_once} more {:?}", kind.more));
        }
        for set in self.option_sets().sets() {
            lines.push(format!("set {set}: {}", options(self.option_set(set))));
        }
        for form in self.forms() {
            lines.extend(form.structure());
        }
        lines
    }
}

impl Form {
    /// The version is not in it: words are corrected in one language at a time.
    fn structure(&self) -> Vec<String> {
        let id = &self.id;
        let not_rated = self.not_rated.as_ref().map(|it| (&it.field, &it.code, it.button.is_some()));
        let mut lines = vec![format!("form {id}: {} {:?} {not_rated:?}", self.kind, self.min_interval_days)];
        let ways = self.ways.iter().map(|way| &way.to).collect::<Vec<_>>();
        let (gate, stays, follow_up) = (self.gate.is_some(), self.stays, &self.follow_up);
        let sharing = self.asks_sharing;
        lines.push(format!(
            "form {id}: gate {gate}, sharing {sharing}, stays {stays}, ways {ways:?}, {follow_up:?}"
        ));
        if let Some(own_sign) = &self.own_sign {
            lines.push(format!("{id}, own sign: {}", options(&own_sign.options)));
        }
        for list in &self.lists {
            lines.push(format!("{id}, list {}: {:?}", list.id, list.is));
        }
        for section in &self.sections {
            lines.extend(section.structure(id));
        }
        for scale in &self.scales {
            // Everything but its name and those of its parts is arithmetic.
            let arithmetic = crate::Scale { name: String::new(), bands: Vec::new(), ..scale.clone() };
            lines.push(format!("{id}, scale {}: {arithmetic:?}", scale.id));
        }
        lines
    }
}

impl Section {
    fn structure(&self, form: &str) -> Vec<String> {
        let folded = match (&self.unfold, self.open_after_days) {
            (None, _) => "open".to_owned(),
            (Some(_), None) => "folded".to_owned(),
            (Some(_), Some(days)) => format!("folded for {days} days"),
        };
        let mut lines =
            vec![format!("{form}, section {}: {folded}{}", self.id, condition(self.show_when.as_ref()))];
        for field in &self.fields {
            let (ask, feeds, leads_to) = (ask(&field.ask), &field.feeds, &field.leads_to);
            let (condition, level) = (condition(field.show_when.as_ref()), field.level);
            lines.push(format!(
                "{form}, field {}: {ask} {level:?} {feeds:?} {leads_to:?}{condition}",
                field.id
            ));
        }
        lines.extend(
            self.lines.iter().map(|line| format!("{form}, line{}", condition(line.show_when.as_ref()))),
        );
        lines
    }
}

fn condition(condition: Option<&ShowWhen>) -> String {
    condition.map_or_else(String::new, |when| format!(", when {:?} are {:?}", when.fields, when.is))
}

fn ask(ask: &QuestionKind) -> String {
    match ask {
        QuestionKind::Text { long, .. } => format!("text, long {long}"),
        QuestionKind::Scale { from, to, .. } => format!("scale {from} to {to}"),
        QuestionKind::Choice { options: of, reverse } => {
            format!("choice of {}, reversed {reverse}", options(of))
        }
        QuestionKind::Choices { options: of } => format!("choices of {}", options(of)),
        QuestionKind::Outcome { options: of } => format!("outcome of {}", options(of)),
        QuestionKind::Tick => "tick".into(),
        QuestionKind::Stars { options: of, most } => format!("at most {most} stars of {}", options(of)),
        QuestionKind::Date => "date".into(),
        QuestionKind::Number { from, to, .. } => format!("number {from:?} to {to:?}"),
    }
}

fn options(options: &[Choice]) -> String {
    let option = |option: &Choice| {
        let value = option.value.as_ref().map_or_else(String::new, |value| format!("={value}"));
        format!("{}{value}{}", option.code, if option.counted.is_some() { " counted" } else { "" })
    };
    options.iter().map(option).collect::<Vec<_>>().join(", ")
}
