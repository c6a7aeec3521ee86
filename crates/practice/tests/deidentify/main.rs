//! Tests of finding identifiers in texts.

#![cfg(test)]

mod corpus;
mod custom_words;
mod decisions;
mod invariants;
mod writing;
