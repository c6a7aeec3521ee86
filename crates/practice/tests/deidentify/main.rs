//! Tests of finding identifiers in texts.

#![cfg(test)]

mod corpus;
mod custom_words;
mod invariants;
mod writing;
