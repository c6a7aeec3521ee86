//! Composing summaries from a notebook.

#![cfg(test)]

mod canaries;
mod escaping;
mod fixtures;
mod html_tree;
mod items;
mod leaves;
mod own_texts;
mod places;
mod pseudo_language;
mod questionnaires;
mod random;
mod samples;
mod sections;
mod structure;
mod validation;
