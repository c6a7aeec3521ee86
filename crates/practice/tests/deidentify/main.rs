#![cfg(test)]
//! Tests of finding identifiers in texts.

mod corpus;
mod custom_words;
mod invariants;
