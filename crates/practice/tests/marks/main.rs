#![cfg(test)]
//! What is marked in a text, and what is not.

mod always;
mod own_words;
mod sentences;
