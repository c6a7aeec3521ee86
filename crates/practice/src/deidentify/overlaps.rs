//! Resolves overlapping findings, and converts byte offsets to UTF-16.

use std::collections::BTreeMap;

use crate::deidentify::finding::{Detection, Finding, IdentifierKind};

/// Removes overlaps: the more specific finding stays, and a quotation ends at a more specific
/// finding.
pub(crate) fn resolve(text: &str, mut found: Vec<Detection>) -> Vec<Finding> {
    found.sort_by_key(|found| (found.kind, found.start, std::cmp::Reverse(found.end)));
    let mut kept = BTreeMap::<usize, Detection>::new();
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
    to_utf16(text, kept.into_values())
}

/// Converts bytes to UTF-16 units, in one walk. Ranges that do not lie on character boundaries are
/// left out.
fn to_utf16(text: &str, found: impl Iterator<Item = Detection>) -> Vec<Finding> {
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
