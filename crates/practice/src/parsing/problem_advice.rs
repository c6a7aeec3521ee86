//! Advice on how to correct each problem in a file.

use crate::parsing::problem::Problem;

impl Problem {
    /// Advice on how to correct the problem, as half a sentence.
    pub fn advice(&self) -> String {
        match self {
            Self::FileTooLarge { .. } => "split it, or look whether it is a form at all".into(),
            Self::NotText => "save it as text in UTF-8".into(),
            Self::NotToml { .. } => {
                "look here and one line above: something may be missing, such as a quotation mark, or stand there twice".into()
            }
            Self::WrongFormat { wanted, .. } => format!("write format = {wanted:?}"),
            Self::UnknownKey { known, .. } => format!("use one of {known}, or take it out"),
            Self::Missing { key } => format!("add {key} = ..."),
            Self::WrongType { wanted, .. } => format!("write {wanted}"),
            Self::NotOneOf { choices, .. } => format!("use one of {choices}"),
            Self::NotAVersion { .. } => "write three numbers, such as 1.0.0".into(),
            Self::WrongLanguage { wanted, .. } => {
                format!("write {wanted:?}, as the folder is called, or move the file")
            }
            Self::WrongFile { id } => format!("call the file {id}.toml, or correct the id"),
            Self::NotListedByKind { .. } => {
                "add the form's id to the forms of its kind in kinds.toml".into()
            }
            Self::NotAnId { .. } => {
                "use up to 64 small letters a to z, digits, - and _, and begin with a letter or digit".into()
            }
            Self::Twice { .. } => "give one of them another name".into(),
            Self::NoSuch { what, .. } => format!("correct the name, or add the {what}"),
            Self::NotOne { what } => format!("add a {what}"),
            Self::EmptyText { .. } => "write the words, or take the line out".into(),
            Self::HiddenCharacter { .. } => {
                "take it out: line breaks, tabs and invisible marks do not belong into a text".into()
            }
            Self::Markup { .. } => "write plain words: they are shown exactly as they stand here".into(),
            Self::TooMany { .. } => "take some out, or make two forms".into(),
            Self::NumberOutOfReach { .. } => "use a number of at most 18 digits".into(),
            Self::LevelOutside { .. } => "use a number from 1 to 6, or leave the level out".into(),
            Self::EndsTurned { .. } => "let the second be higher than the first".into(),
            Self::AskedLater { .. } => "name a field that stands above it, or move that field up".into(),
            Self::NoOptions { .. } => "name a field of the kind choice, choices or outcome".into(),
            Self::NoValue { .. } => "give every option a value, or name another field".into(),
            Self::EnoughAnswers { items, .. } => format!("write a number from 1 to {items}"),
            Self::DoesNotGo { .. } => "keep one of the two".into(),
            Self::NeedsAllScales { .. } => "take the line out".into(),
            Self::ReverseOfRatings => {
                "take it out, and give the ratings a response set whose values run the other way".into()
            }
            Self::NotTwoPart { .. } => "give it ratings, or use another method".into(),
            Self::OfItself { .. } => "name only scales that are not made of this one".into(),
            Self::Weights { items, .. } => format!("write {items} weights"),
            Self::NoSpan => "correct the options' values, or take the transform out".into(),
            Self::BandOutside { .. } => "let it begin inside the range".into(),
            Self::NotADuration { .. } => "write days or weeks, such as \"P28D\" or \"P2W\"".into(),
            Self::OutOfRange { .. } => "correct the range, the transform or the options' values".into(),
            Self::TooFewVectors { .. } => {
                "add [[vector]] until there are two that were worked out by hand".into()
            }
            Self::NothingToWorkOut => "add the [[scale]], or take the [[vector]] out".into(),
            Self::VectorDoesNotFit { .. } => "correct its answers".into(),
            Self::VectorFails { .. } => "work it out by hand, and correct the example or the scale".into(),
        }
    }
}
