//! Reproducible shuffling of the items of a questionnaire.

use crate::form::model::{Field, Form, Section};

/// Fields that stay together when the order changes.
enum Block {
    /// A single field.
    One(Field),
    /// A two-part item, under its own heading.
    Pair(Section),
}

impl Form {
    /// Shuffles the scored items by `seed`; the same seed always gives the same order. Sections
    /// outside the scales stay where they are. Only the order changes, so that answers fit the
    /// original form as well.
    #[must_use]
    pub fn shuffled(&self, seed: u64) -> Self {
        let is_counted = |section: &&Section| {
            section.fields.iter().all(|field| {
                let part = |pair: &crate::form::questionnaire::Pair| {
                    pair.frequency == field.id || pair.intensity == field.id
                };
                self.pairs.iter().any(part) || self.scales.iter().any(|scale| scale.items.contains(&field.id))
            })
        };
        let (counted, others): (Vec<_>, Vec<_>) = self.sections.iter().partition(is_counted);
        let mut blocks = counted.into_iter().cloned().flat_map(blocks).collect::<Vec<_>>();
        let mut random = Random(seed);
        // Fisher-Yates shuffle.
        for at in (1..blocks.len()).rev() {
            blocks.swap(at, random.below(at + 1));
        }
        let mut sections = others.into_iter().cloned().collect::<Vec<_>>();
        sections.extend(in_sections(blocks));
        Self { sections, ..self.clone() }
    }
}

/// A section with texts of its own stays together.
fn blocks(section: Section) -> Vec<Block> {
    if section.title.is_some() {
        vec![Block::Pair(section)]
    } else {
        section.fields.into_iter().map(Block::One).collect()
    }
}

fn in_sections(blocks: Vec<Block>) -> Vec<Section> {
    let mut sections = Vec::<Section>::new();
    for block in blocks {
        let id = format!("part-{}", sections.len() + 1);
        match (block, sections.last_mut()) {
            (Block::Pair(section), _) => sections.push(Section { id, ..section }),
            (Block::One(field), Some(last)) if last.title.is_none() => last.fields.push(field),
            (Block::One(field), _) => {
                sections.push(Section { id, fields: vec![field], ..Section::default() });
            }
        }
    }
    sections
}

/// SplitMix64. Its sequence must never change, since the seed is stored; unpredictability is not
/// needed.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % end.max(1) as u64).unwrap_or_default()
    }
}
