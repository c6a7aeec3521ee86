#![cfg(test)]
//! What is marked in a text, and what is not.

mod corpus;
mod custom_words;
mod invariants;
