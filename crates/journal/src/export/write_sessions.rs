//! Writes the sessions and agreements of an export that are not here.

use std::collections::HashMap;

use practice::SessionOutcome;
use rusqlite::Connection;

use crate::error::Result;
use crate::export::everything::Everything;
use crate::export::write_entries::Placement;
use crate::ids::SessionId;

/// The sessions of an export, by their ids there, as they are called here.
pub(crate) type SessionPlaces = HashMap<SessionId, SessionId>;

/// Adds the sessions of an export that are not here. Returns how many, and the places of all.
pub(crate) fn add_sessions(
    db: &Connection,
    everything: &Everything,
    placement: &Placement<'_>,
) -> Result<(usize, SessionPlaces)> {
    let (mut added, mut places) = (0, SessionPlaces::new());
    for session in &everything.sessions {
        let (on, created_on) = (session.on.to_string(), session.created_on.to_string());
        let (outcome, content) =
            (session.outcome.map(SessionOutcome::code), session.content.to_validated_json()?);
        let same =
            "SELECT id FROM supervision_session WHERE planned_on = ?1 AND planned_at IS ?2 AND outcome IS ?3
                    AND content = ?4 AND created_on = ?5";
        let values = (&on, &session.at, outcome, &content, &created_on);
        let here: Option<SessionId> =
            db.prepare_cached(same)?.query_map(values, |row| row.get("id"))?.next().transpose()?;
        if let (Some(here), false) = (here, placement.keeps_ids()) {
            places.insert(session.id, here);
            continue;
        }
        let insert = "INSERT INTO supervision_session (id, planned_on, planned_at, outcome, content, created_on, after_entry)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let (own, after) = (placement.own_id(session.id.0), placement.marker(session.after_entry));
        db.execute(insert, (own, &on, &session.at, outcome, &content, &created_on, after))?;
        places.insert(session.id, SessionId(db.last_insert_rowid()));
        added += 1;
    }
    Ok((added, places))
}

/// Adds the agreements of an export that are not here, and returns how many.
pub(crate) fn add_agreements(
    db: &Connection,
    everything: &Everything,
    placement: &Placement<'_>,
    sessions: &SessionPlaces,
) -> Result<usize> {
    let mut added = 0;
    for agreement in &everything.agreements {
        let (content, created_on) =
            (agreement.content.to_validated_json()?, agreement.created_on.to_string());
        let same = "SELECT 1 FROM agreement WHERE content = ?1 AND created_on = ?2";
        if !placement.keeps_ids() && db.prepare_cached(same)?.exists((&content, &created_on))? {
            continue;
        }
        let insert = "INSERT INTO agreement (id, session, content, state, blocked_by, created_on, settled_on, after_entry)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        db.execute(
            insert,
            (
                placement.own_id(agreement.id.0),
                agreement.session.and_then(|session| sessions.get(&session)),
                content,
                agreement.state.code(),
                &agreement.blocked_by,
                created_on,
                agreement.settled_on.map(|day| day.to_string()),
                placement.marker(agreement.after_entry),
            ),
        )?;
        added += 1;
    }
    Ok(added)
}
