use std::collections::BTreeMap;

use super::{Finding, Found, IdentifierKind};

/// None over another: the more specific one stays, and a quotation ends where something more specific begins.
pub(super) fn settled(text: &str, mut found: Vec<Found>) -> Vec<Finding> {
    found.sort_by_key(|found| (found.kind, found.start, std::cmp::Reverse(found.end)));
    let mut kept = BTreeMap::<usize, Found>::new();
    for mut one in found {
        let before = kept.range(..=one.start).next_back().is_some_and(|(_, other)| other.end > one.start);
        let after = kept.range(one.start..one.end).next().map(|(start, _)| *start);
        match after {
            Some(start) if one.kind == IdentifierKind::Quote && !before => one.end = start,
            Some(_) => continue,
            None if before => continue,
            None => {}
        }
        if one.start < one.end {
            kept.insert(one.start, one);
        }
    }
    in_units(text, kept.into_values())
}

/// From bytes to UTF-16 units, in one walk. What does not begin and end between two characters is left out.
fn in_units(text: &str, found: impl Iterator<Item = Found>) -> Vec<Finding> {
    let mut signs = text.char_indices().peekable();
    let mut units = 0;
    let mut to = |byte: usize| {
        while let Some((_, sign)) = signs.next_if(|(at, _)| *at < byte) {
            units += sign.len_utf16();
        }
        units
    };
    found
        .filter(|found| text.is_char_boundary(found.start) && text.is_char_boundary(found.end))
        .map(|found| {
            let (start, end) = (to(found.start), to(found.end));
            Finding { start, end, kind: found.kind, instead: found.instead }
        })
        .collect()
}
