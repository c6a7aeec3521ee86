//! The notebook on a drive that lost its power, or failed, compared with what the person was told.

use std::collections::BTreeSet;
use std::path::Path;

use failing_drive::Rules;
use journal::{Filter, Journal};
use practice::DeviceOwner;
use vault::{NewPassphrase, PAPERS, Passphrase, Presence, VaultFolder, WorkFactor, backups_in};

use crate::common::{listed_entries, new_entry, text_content, text_of, today};
use crate::facts::Facts;
use crate::salvage::{open_damaged, salvage};
use crate::stories::{FIRST, NOTES, NOTES_OF_BACKUP, OLD_NOTES, SECOND, number_of, text, unlock};

/// A note that is written afterwards.
const LATER: u64 = 999;

/// Checks the notebook in `home`, opens it twice and writes into it. Returns the reason if anything is
/// not as it was said.
///
/// On some drives, whose `rules` say so, a name that was just given may stand for nothing: then the folder
/// of a backup that was under way is empty.
pub(crate) fn check(home: &Path, said: &[String], rules: Rules) -> Result<(), String> {
    let facts = Facts::of(said);
    let data = home.join("data");
    let folder = VaultFolder::within(&data);
    // As the program does when it starts.
    folder.finish_restoring().map_err(|error| format!("restoring: {error:?}"))?;
    let mut journal = match folder.inspect() {
        Ok(Presence::Nothing) if facts.is_done("create") => return Err("no notebook".to_owned()),
        Ok(Presence::Nothing) => create_again(&folder)?,
        Ok(Presence::Vault) if facts.is_damaged() => {
            open(&folder, &facts).or_else(|failed| salvage_again(&folder, failed))?
        }
        Ok(Presence::Vault) => open(&folder, &facts)?,
        Err(error) => return Err(format!("{error:?}")),
    };
    if journal.vault().rollback().is_some() {
        return Err("taken for a rollback".to_owned());
    }
    let found = texts(&mut journal)?;
    let was_restored = check_notes(&found, &facts, &data)?;
    check_salvaged(&folder, &facts)?;
    check_draft(&mut journal, &found, &facts)?;
    check_aside(&journal, home, &facts, &found)?;
    check_backups(&journal, &data, &facts, rules)?;
    let input = new_entry("just-write", text_content(&text(LATER, 20), today()));
    let form = crate::common::form("just-write");
    journal.save_entry(&input, form, today()).map_err(|error| format!("does not save: {error:?}"))?;
    journal.lock().map_err(|error| format!("{error:?}"))?;
    let mut again = open(&VaultFolder::within(&data), &facts).map_err(|error| format!("again: {error}"))?;
    let mut after = texts(&mut again)?;
    if after.iter().position(|found| number_of(found) == Some(LATER)).map(|at| after.remove(at)).is_none() {
        return Err("the note that was saved afterwards is gone".to_owned());
    }
    if !was_restored && sorted(after) != sorted(found) {
        return Err("opened again, it holds something else".to_owned());
    }
    again.lock().map_err(|error| format!("{error:?}"))
}

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

fn create_again(folder: &VaultFolder) -> Result<Journal, String> {
    let chosen = NewPassphrase::choose(&Passphrase::from_typed(FIRST).unwrap()).unwrap();
    Journal::create(folder, &chosen, WorkFactor::FOR_TESTS, DeviceOwner::Mine, today())
        .map_err(|error| format!("cannot be created again: {error:?}"))
}

/// Opens the notebook with the passphrase that counts, or with one of both if the change was under way.
fn open(folder: &VaultFolder, facts: &Facts) -> Result<Journal, String> {
    let mut failed = Vec::new();
    for name in facts.possible("secret", Some("first")) {
        let passphrase = if name == "first" { FIRST } else { SECOND };
        match unlock(folder, passphrase).map_err(journal::Error::from).and_then(Journal::open) {
            Ok(journal) => return Ok(journal),
            Err(error) => failed.push(format!("{name}: {error:?}")),
        }
    }
    Err(failed.join(", "))
}

/// Begins again where nothing came of it. The damaged notebook is as it was.
fn salvage_again(folder: &VaultFolder, failed: String) -> Result<Journal, String> {
    if !failed.contains("DatabaseDamaged") {
        return Err(failed);
    }
    salvage(folder).map_err(|error| format!("{failed}, and nothing comes out of it: {error:?}"))
}

/// Returns true for a folder that stands for nothing, on a drive that forgets what a name was just given to.
fn is_nothing(folder: &Path, rules: Rules) -> bool {
    !rules.renames_sync && std::fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_none())
}

/// Checks that the damaged notebook is aside as it was, once another one has its place.
fn check_salvaged(folder: &VaultFolder, facts: &Facts) -> Result<(), String> {
    let Some(left) = facts.done("damage").next() else { return Ok(()) };
    let kept = folder.kept_aside();
    let [aside] = &kept[..] else { return Err(format!("{} notebooks aside", kept.len())) };
    let mut damaged =
        open_damaged(&VaultFolder::at(&aside.path).unwrap()).map_err(|error| format!("aside: {error:?}"))?;
    let survey = damaged.survey().map_err(|error| format!("aside: {error:?}"))?;
    if survey.entries.to_string() == left {
        Ok(())
    } else {
        Err("the damaged notebook is another".to_owned())
    }
}

fn texts(journal: &mut Journal) -> Result<Vec<String>, String> {
    let ids = listed_entries(journal, &Filter::default());
    ids.into_iter()
        .map(|id| {
            let entry = journal.entry(id).map_err(|error| format!("an unreadable note: {error:?}"))?;
            Ok(text_of(&entry.content).to_owned())
        })
        .collect()
}

/// Checks that each note that was called saved is there with every word. Returns true if the notebook
/// is the one that was restored.
fn check_notes(found: &[String], facts: &Facts, data: &Path) -> Result<bool, String> {
    let mut numbers = BTreeSet::new();
    for found in found.iter().filter(|found| !OLD_NOTES.contains(&found.as_str())) {
        let number = number_of(found).ok_or_else(|| format!("a changed note: {found:?}"))?;
        if !numbers.insert(number) {
            return Err(format!("note {number} is there twice"));
        }
    }
    if facts.is_done("old-notes") && OLD_NOTES.iter().any(|old| !found.iter().any(|found| found == old)) {
        return Err("a note of the older schema is gone".to_owned());
    }
    let (mut must, mut may) = facts.notes();
    let before: BTreeSet<u64> = (1..=NOTES).collect();
    let restored: BTreeSet<u64> = (1..=NOTES_OF_BACKUP).collect();
    let is_restored = facts.was_tried("restore") && !before.is_subset(&numbers);
    if facts.is_done("restore") && !is_restored {
        return Err("the restored notebook is gone".to_owned());
    }
    if is_restored {
        must = must.difference(&before).copied().chain(restored).collect();
        let kept = VaultFolder::within(data).kept_aside();
        let [aside] = &kept[..] else { return Err(format!("{} notebooks aside", kept.len())) };
        check_notes_aside(&aside.path, facts, &before)?;
    }
    // A note that was kept was a draft before.
    let kept: u64 = 24;
    if facts.is_done("keep 24") {
        must.insert(kept);
    }
    if facts.was_tried("keep 24") {
        may.insert(kept);
    }
    let lost: Vec<_> = must.difference(&numbers).collect();
    let unknown: Vec<_> = numbers.difference(&may).collect();
    match (lost.is_empty(), unknown.is_empty()) {
        (true, true) => Ok(is_restored),
        (false, _) => Err(format!("lost notes {lost:?}")),
        _ => Err(format!("notes that were removed, or never written: {unknown:?}")),
    }
}

/// Checks that the notebook that was put aside is whole.
fn check_notes_aside(aside: &Path, facts: &Facts, before: &BTreeSet<u64>) -> Result<(), String> {
    let mut journal =
        open(&VaultFolder::at(aside).unwrap(), facts).map_err(|error| format!("aside: {error}"))?;
    let found: BTreeSet<_> = texts(&mut journal)?.iter().filter_map(|found| number_of(found)).collect();
    if found == *before { Ok(()) } else { Err("the notebook aside is not whole".to_owned()) }
}

fn check_draft(journal: &mut Journal, found: &[String], facts: &Facts) -> Result<(), String> {
    let cards = journal.drafts().map_err(|error| format!("drafts: {error:?}"))?;
    let mut drafts = Vec::new();
    for card in cards {
        let draft = journal.draft(card.id).map_err(|error| format!("a draft: {error:?}"))?;
        let text = text_of(&draft.content).to_owned();
        drafts.extend(number_of(&text).map(|number| number.to_string()));
    }
    let possible = facts.possible("draft", None);
    let is_kept = found.iter().any(|found| number_of(found) == Some(24));
    let must = facts.done("draft").next().is_some() && !is_kept;
    match &drafts[..] {
        [] if !must => Ok(()),
        [draft] if !is_kept && possible.contains(&draft.as_str()) => Ok(()),
        _ => Err(format!("drafts {drafts:?}, of {possible:?}, kept: {is_kept}")),
    }
}

fn check_aside(journal: &Journal, home: &Path, facts: &Facts, found: &[String]) -> Result<(), String> {
    let place = home.join("state/inbetween");
    let aside = journal.vault().read_emergency_file(&place).map_err(|error| format!("aside: {error:?}"))?;
    let text = aside.map(|bytes| String::from_utf8(bytes).unwrap_or_default());
    let number = text.as_deref().map(number_of);
    let possible = facts.possible("aside", None);
    let is_saved = found.iter().any(|found| number_of(found) == Some(82));
    match number {
        None if facts.done("aside").next().is_none() || is_saved => Ok(()),
        Some(Some(number)) if possible.contains(&number.to_string().as_str()) => Ok(()),
        other => Err(format!("text aside: {other:?}, of {possible:?}")),
    }
}

fn check_backups(journal: &Journal, data: &Path, facts: &Facts, rules: Rules) -> Result<(), String> {
    let mut found = backups_in(&data.join("backups")).map_err(|error| format!("backups: {error:?}"))?;
    found.retain(|backup| !is_nothing(&backup.folder, rules));
    for backup in &found {
        let folder = backup.vault_folder().filter(|_| backup.is_complete()).ok_or("half a backup")?;
        let opened = journal
            .vault()
            .vault_key()
            .open_checked(&folder)
            .map_err(|error| format!("the backup {} does not open: {error:?}", backup.name))?;
        let count: u64 = opened
            .connection()
            .query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0))
            .map_err(|error| error.to_string())?
            .unsigned_abs();
        let expected = if facts.is_done("old-notes") {
            OLD_NOTES.len() as u64..=NOTES
        } else {
            NOTES_OF_BACKUP..=NOTES + 1
        };
        if !expected.contains(&count) {
            return Err(format!("the backup {} has {count} notes", backup.name));
        }
        if PAPERS.iter().any(|paper| std::fs::read(backup.folder.join(paper)).is_ok_and(|it| it.is_empty())) {
            return Err(format!("the backup {} has an empty paper", backup.name));
        }
    }
    let names: Vec<_> = found.iter().map(|backup| backup.name.to_string()).collect();
    for day in facts.done("backup") {
        let was_removed = facts.was_tried(&format!("unbackup {day}"));
        if !was_removed && !names.iter().any(|name| name == day) {
            return Err(format!("the backup {day} is gone"));
        }
    }
    for day in facts.done("unbackup") {
        if names.iter().any(|name| name == day) {
            return Err(format!("the backup {day} came back"));
        }
    }
    Ok(())
}
