//! Questionnaire files that ship without the text of the questionnaire.

/// Questionnaire file that ships: the scoring of a published questionnaire, without its text.
#[derive(Debug, Clone, Copy)]
pub struct QuestionnaireTemplate {
    /// File name.
    pub name: &'static str,
    /// Text of the file.
    pub text: &'static str,
}

/// All templates. Each can be filled in once somebody who is entitled to has added the text.
pub const QUESTIONNAIRE_TEMPLATES: [QuestionnaireTemplate; 3] = [
    QuestionnaireTemplate {
        name: "bat-12.toml",
        text: include_str!("../../../../assets/instruments/bat-12.toml"),
    },
    QuestionnaireTemplate {
        name: "proqol-5.toml",
        text: include_str!("../../../../assets/instruments/proqol-5.toml"),
    },
    QuestionnaireTemplate {
        name: "mmd-hp.toml",
        text: include_str!("../../../../assets/instruments/mmd-hp.toml"),
    },
];
