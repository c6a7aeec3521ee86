//! Entries of JSON exports. Lists are limited while they are read.

use std::fmt;

use journal::MAX_NOTES;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// An export of one of the other programs.
#[derive(Deserialize)]
pub(crate) struct Export {
    #[serde(default)]
    pub(crate) metadata: Option<Metadata>,
    pub(crate) entries: Entries,
}

/// About the program that made an export.
#[derive(Deserialize)]
pub(crate) struct Metadata {
    pub(crate) application: Option<String>,
}

/// Entries as a list, or by their day as Mini Diary had them.
pub(crate) struct Entries(pub(crate) Vec<JsonEntry>);

/// The fields of an entry that any of the programs writes.
#[derive(Deserialize, Default)]
pub(crate) struct JsonEntry {
    #[serde(rename = "creationDate")]
    pub(crate) creation_date: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) time: Option<IgnoredAny>,
    pub(crate) title: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) body: Option<String>,
    #[serde(default)]
    pub(crate) tags: Option<Tags>,
    pub(crate) starred: Option<bool>,
    #[serde(default)]
    pub(crate) photos: Count,
    #[serde(default)]
    pub(crate) videos: Count,
    #[serde(default)]
    pub(crate) audios: Count,
    #[serde(default, rename = "pdfAttachments")]
    pub(crate) pdfs: Count,
    pub(crate) location: Option<IgnoredAny>,
    pub(crate) weather: Option<IgnoredAny>,
    #[serde(rename = "isPinned")]
    pub(crate) is_pinned: Option<bool>,
}

/// Tags of an entry; more than anybody has are counted and not kept.
#[derive(Default)]
pub(crate) struct Tags(pub(crate) Vec<String>);

/// The length of a list, without its items.
#[derive(Default, Clone, Copy)]
pub(crate) struct Count(pub(crate) u32);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "at most {MAX_NOTES} entries")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = items.next_element()? {
                    entries.push(entry);
                    if entries.len() > MAX_NOTES {
                        return Err(serde::de::Error::invalid_length(entries.len(), &self));
                    }
                }
                Ok(Entries(entries))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> std::result::Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some((date, entry)) = items.next_entry::<String, JsonEntry>()? {
                    entries.push(JsonEntry { date: Some(date), ..entry });
                    if entries.len() > MAX_NOTES {
                        return Err(serde::de::Error::invalid_length(entries.len(), &self));
                    }
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl<'de> Deserialize<'de> for Tags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Tags;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of tags")
            }

            fn visit_unit<E>(self) -> std::result::Result<Tags, E> {
                Ok(Tags::default())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Tags, A::Error> {
                let mut tags = Vec::new();
                while tags.len() <= crate::import::bounds::MAX_TAGS {
                    let Some(tag) = items.next_element()? else { return Ok(Tags(tags)) };
                    tags.push(tag);
                }
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Tags(tags))
            }
        }
        deserializer.deserialize_any(List)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Items;
        impl<'de> Visitor<'de> for Items {
            type Value = Count;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_unit<E>(self) -> std::result::Result<Count, E> {
                Ok(Count(0))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Count, A::Error> {
                let mut count: u32 = 0;
                while items.next_element::<IgnoredAny>()?.is_some() {
                    count = count.saturating_add(1);
                }
                Ok(Count(count))
            }
        }
        deserializer.deserialize_any(Items)
    }
}
