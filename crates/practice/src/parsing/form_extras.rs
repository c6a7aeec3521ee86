//! Parses the optional parts of a form: safety check, links, lists, follow-ups.

use crate::form::answer_list::AnswerList;
use crate::form::early_sign::EarlySign;
use crate::form::follow_up::{AskAgain, FollowUp, LaterFollowUp};
use crate::form::model::Form;
use crate::form::option_sets::OptionSets;
use crate::form::related_link::RelatedLink;
use crate::form::safety_check::SafetyCheck;
use crate::parsing::problem::{FormError, Problem};
use crate::parsing::toml_table::Table;
use crate::parsing::{day_count, question};

const MAX: usize = 20;

/// Parses all of them into `form`, whose fields must be parsed already.
pub(crate) fn read(
    root: &Table<'_, '_>,
    own: &OptionSets,
    shared: &OptionSets,
    form: &mut Form,
) -> Result<(), FormError> {
    form.safety_check = root.table("gate")?.map(|table| safety_check(&table)).transpose()?;
    form.related_links = root.tables("way", MAX)?.iter().map(related_link).collect::<Result<_, _>>()?;
    form.lists =
        root.tables("list", MAX)?.iter().map(|table| answer_list(table, form)).collect::<Result<_, _>>()?;
    form.follow_up = root.table("follow_up")?.map(|table| follow_up(&table)).transpose()?;
    form.early_sign = root.table("own_sign")?.map(|table| early_sign(&table, own, shared)).transpose()?;
    form.asks_sharing = root.flag("asks_sharing")?;
    form.stays = root.flag("stays")?;
    Ok(())
}

fn safety_check(table: &Table<'_, '_>) -> Result<SafetyCheck, FormError> {
    table.check_keys(&["question", "yes", "no", "leave"])?;
    Ok(SafetyCheck {
        question: table.text("question")?,
        yes: table.text("yes")?,
        no: table.text("no")?,
        leave: table.text("leave")?,
    })
}

fn early_sign(table: &Table<'_, '_>, own: &OptionSets, shared: &OptionSets) -> Result<EarlySign, FormError> {
    table.check_keys(&["title", "responses"])?;
    Ok(EarlySign { title: table.text("title")?, options: question::options(table, own, shared)? })
}

fn related_link(table: &Table<'_, '_>) -> Result<RelatedLink, FormError> {
    table.check_keys(&["words", "to"])?;
    Ok(RelatedLink { words: table.text("words")?, to: table.id("to")?.is })
}

fn answer_list(table: &Table<'_, '_>, form: &Form) -> Result<AnswerList, FormError> {
    table.check_keys(&["id", "title", "is"])?;
    let codes = table.ids("is")?;
    if codes.is_empty() {
        return Err(table.refuse(Problem::NotOne { what: "code" }));
    }
    // A code that no field has would silently list nothing.
    let has =
        |code: &str| form.fields().flat_map(|field| field.ask.options()).any(|option| option.code == code);
    if let Some(code) = codes.iter().find(|code| !has(&code.is)) {
        return Err(table.refuse_at(code.line, Problem::NoSuch { what: "option", id: code.is.clone() }));
    }
    let is = codes.into_iter().map(|code| code.is).collect();
    Ok(AnswerList { id: table.id("id")?.is, title: table.text("title")?, is })
}

fn follow_up(table: &Table<'_, '_>) -> Result<FollowUp, FormError> {
    const WANTED: &str = "days that go up, such as [3, 14, 28]";
    table.check_keys(&["form", "days", "later"])?;
    let line = table.line_of_key("days");
    let mut days = Vec::<u32>::new();
    for value in table.values("days", WANTED)? {
        let day = value.get_ref().as_integer().and_then(crate::parsing::toml_numbers::whole);
        match day.and_then(|day| u32::try_from(day).ok()) {
            Some(day @ 1..=day_count::MAX) if days.last().is_none_or(|before| *before < day) => {
                days.push(day)
            }
            _ => return Err(table.wrong("days", line, WANTED)),
        }
    }
    if days.is_empty() {
        return Err(table.refuse(Problem::Missing { key: "days" }));
    }
    let later = table.table("later")?.map(|table| later_follow_up(&table)).transpose()?;
    Ok(FollowUp { form: table.id("form")?.is, days, later })
}

fn later_follow_up(table: &Table<'_, '_>) -> Result<LaterFollowUp, FormError> {
    table.check_keys(&["form", "field", "again"])?;
    let again = |table: &Table<'_, '_>| {
        table.check_keys(&["code", "days"])?;
        let days = day_count::read(table, "days")?;
        let days = days.ok_or_else(|| table.refuse(Problem::Missing { key: "days" }))?;
        Ok(AskAgain { code: table.id("code")?.is, days })
    };
    let again = table.tables("again", MAX)?.iter().map(again).collect::<Result<_, _>>()?;
    Ok(LaterFollowUp { form: table.id("form")?.is, field: table.id("field")?.is, again })
}
