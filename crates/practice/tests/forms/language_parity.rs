//! Compares the structure of forms in two languages: everything but the texts.

use practice::{Choice, Form, Library, QuestionKind, Scale, Section, ShowWhen};

/// The first difference to another language, as two lines; `None` if only the texts differ.
pub(crate) fn difference(ours: &Library, theirs: &Library) -> Option<String> {
    let (ours, theirs) = (library(ours), library(theirs));
    // A missing line moves all lines after it, so only the first difference is of use.
    let first = ours.iter().zip(&theirs).find(|(ours, theirs)| ours != theirs);
    match first {
        Some((ours, theirs)) => Some(format!("{ours} | {theirs}")),
        None if ours.len() > theirs.len() => ours.get(theirs.len()).map(|rest| format!("{rest} | nothing")),
        None => theirs.get(ours.len()).map(|rest| format!("nothing | {rest}")),
    }
}

fn library(library: &Library) -> Vec<String> {
    let mut lines = Vec::new();
    for kind in library.kinds() {
        let (code, row, forms, at_once) = (&kind.code, kind.row, &kind.forms, kind.first_at_once);
        lines.push(format!("kind {code}: {row:?} {forms:?} {at_once} more {:?}", kind.more));
    }
    for set in library.option_sets().sets() {
        lines.push(format!("set {set}: {}", options(library.option_set(set))));
        let group = |option: &Choice| library.option_sets().group_code(set, &option.code);
        let groups = library.option_set(set).iter().map(group).collect::<Vec<_>>();
        lines.push(format!("set {set}: groups {groups:?}"));
    }
    for form in library.forms() {
        lines.extend(form_lines(form));
    }
    lines
}

/// Lines without the version: texts are corrected in one language at a time.
fn form_lines(form: &Form) -> Vec<String> {
    let id = &form.id;
    let not_rated = form.not_rated.as_ref().map(|it| (&it.field, &it.code, it.button.is_some()));
    let mut lines = vec![format!("form {id}: {} {:?} {not_rated:?}", form.kind, form.min_interval_days)];
    let ways = form.related_links.iter().map(|way| &way.to).collect::<Vec<_>>();
    let (gate, stays, follow_up) = (form.safety_check.is_some(), form.stays, &form.follow_up);
    let sharing = form.asks_sharing;
    lines.push(format!(
        "form {id}: gate {gate}, sharing {sharing}, stays {stays}, ways {ways:?}, {follow_up:?}"
    ));
    if let Some(own_sign) = &form.early_sign {
        lines.push(format!("{id}, own sign: {}", options(&own_sign.options)));
    }
    for list in &form.lists {
        lines.push(format!("{id}, list {}: {:?}", list.id, list.is));
    }
    for section in &form.sections {
        lines.extend(section_lines(section, id));
    }
    for scale in &form.scales {
        // Everything but its name and the names of its bands is arithmetic.
        let arithmetic = Scale { name: String::new(), bands: Vec::new(), ..scale.clone() };
        lines.push(format!("{id}, scale {}: {arithmetic:?}", scale.id));
    }
    lines
}

fn section_lines(section: &Section, form: &str) -> Vec<String> {
    let folded = match (&section.unfold, section.open_after_days) {
        (None, _) => "open".to_owned(),
        (Some(_), None) => "folded".to_owned(),
        (Some(_), Some(days)) => format!("folded for {days} days"),
    };
    let mut lines =
        vec![format!("{form}, section {}: {folded}{}", section.id, condition(section.show_when.as_ref()))];
    for field in &section.fields {
        let (ask, feeds, leads_to) = (ask(&field.ask), &field.feeds, &field.leads_to);
        let (condition, level) = (condition(field.show_when.as_ref()), field.level);
        lines.push(format!("{form}, field {}: {ask} {level:?} {feeds:?} {leads_to:?}{condition}", field.id));
    }
    lines.extend(
        section.lines.iter().map(|line| format!("{form}, line{}", condition(line.show_when.as_ref()))),
    );
    lines
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
