/// A questionnaire file that ships: how a published questionnaire is scored, without its text.
#[derive(Debug, Clone, Copy)]
pub struct QuestionnaireTemplate {
    /// The file's name.
    pub name: &'static str,
    /// The file.
    pub text: &'static str,
}

/// Those that ship. Each can be filled in once somebody who is entitled to has put the text in.
pub const QUESTIONNAIRE_TEMPLATES: [QuestionnaireTemplate; 3] = [
    QuestionnaireTemplate {
        name: "bat-12.toml",
        text: include_str!("../../../assets/instruments/bat-12.toml"),
    },
    QuestionnaireTemplate {
        name: "proqol-5.toml",
        text: include_str!("../../../assets/instruments/proqol-5.toml"),
    },
    QuestionnaireTemplate {
        name: "mmd-hp.toml",
        text: include_str!("../../../assets/instruments/mmd-hp.toml"),
    },
];
