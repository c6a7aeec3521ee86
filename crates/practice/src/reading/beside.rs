//! What stands beside the questions of a form: its gate, its ways to something else, its lists, and what comes back.

use super::table::Table;
use super::{ask, days};
use crate::{
    AnswerList, EarlySign, FollowUp, Form, FormError, OptionSets, Problem, RelatedLink, SafetyCheck,
};

const MOST: usize = 20;

/// Reads all of it into `form`, whose fields are read already.
pub(super) fn read(
    root: &Table<'_, '_>,
    own: &OptionSets,
    shared: &OptionSets,
    form: &mut Form,
) -> Result<(), FormError> {
    form.gate = root.table("gate")?.map(|table| gate(&table)).transpose()?;
    form.ways = root.tables("way", MOST)?.iter().map(way).collect::<Result<_, _>>()?;
    form.lists =
        root.tables("list", MOST)?.iter().map(|table| list(table, form)).collect::<Result<_, _>>()?;
    form.follow_up = root.table("follow_up")?.map(|table| follow_up(&table)).transpose()?;
    form.own_sign = root.table("own_sign")?.map(|table| own_sign(&table, own, shared)).transpose()?;
    form.asks_sharing = root.flag("asks_sharing")?;
    form.stays = root.flag("stays")?;
    Ok(())
}

fn gate(table: &Table<'_, '_>) -> Result<SafetyCheck, FormError> {
    table.knows(&["question", "yes", "no", "leave"])?;
    Ok(SafetyCheck {
        question: table.text("question")?,
        yes: table.text("yes")?,
        no: table.text("no")?,
        leave: table.text("leave")?,
    })
}

fn own_sign(table: &Table<'_, '_>, own: &OptionSets, shared: &OptionSets) -> Result<EarlySign, FormError> {
    table.knows(&["title", "responses"])?;
    Ok(EarlySign { title: table.text("title")?, options: ask::options(table, own, shared)? })
}

fn way(table: &Table<'_, '_>) -> Result<RelatedLink, FormError> {
    table.knows(&["words", "to"])?;
    Ok(RelatedLink { words: table.text("words")?, to: table.id("to")?.is })
}

fn list(table: &Table<'_, '_>, form: &Form) -> Result<AnswerList, FormError> {
    table.knows(&["id", "title", "is"])?;
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
    table.knows(&["form", "days"])?;
    let line = table.line_of_key("days");
    let mut days = Vec::<u32>::new();
    for value in table.values("days", WANTED)? {
        let day = value.get_ref().as_integer().and_then(super::table::whole);
        match day.and_then(|day| u32::try_from(day).ok()) {
            Some(day @ 1..=days::MOST) if days.last().is_none_or(|before| *before < day) => days.push(day),
            _ => return Err(table.wrong("days", line, WANTED)),
        }
    }
    if days.is_empty() {
        return Err(table.refuse(Problem::Missing { key: "days" }));
    }
    Ok(FollowUp { form: table.id("form")?.is, days })
}
