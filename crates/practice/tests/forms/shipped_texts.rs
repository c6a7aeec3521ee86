//! Agreed texts, codes and ids of the forms that ship.

use std::collections::BTreeMap;

use practice::{Choice, Form, OptionSets, QuestionKind, TodayRow};

use crate::{english, form, root};

/// Agreed codes and labels. Stored entries hold the codes: none may ever change.
const OPTIONS: &[(&str, &[(&str, &str)])] = &[
    (
        "role",
        &[
            ("friend", "Friend"),
            ("professional", "Professional"),
            ("staff_member", "Staff member"),
            ("expert_by_experience", "Expert by experience"),
        ],
    ),
    (
        "direction_friend_professional",
        &[
            ("towards_first", "More towards friend"),
            ("towards_second", "More towards professional"),
            ("both", "Both at once"),
            ("unsure", "Not sure"),
        ],
    ),
    (
        "direction_staff_expert",
        &[
            ("towards_first", "More towards staff member"),
            ("towards_second", "More towards expert by experience"),
            ("both", "Both at once"),
            ("unsure", "Not sure"),
        ],
    ),
    (
        "tension",
        &[
            ("friendship_request", "Someone wanted to be friends"),
            ("after_hours_contact", "Contact outside my hours"),
            ("closeness_too_much", "Too close for me"),
            ("naturalness", "Couldn't be natural"),
            ("over_formal", "Too formal"),
            ("role_unclear", "Unclear what my role is"),
            ("scope_creep_clinical", "Drawn into clinical tasks"),
            ("scope_creep_minding", "Used for minding or watching"),
            ("loyalty", "Torn between the person and the team"),
            ("confidentiality_expectation", "Asked to keep something to myself"),
            ("with_person", "Tension with someone I support"),
            ("recipient_and_provider", "Using services and working in them"),
            ("credibility", "My word counted for less"),
            ("absorbed_by_system", "Becoming like the system"),
            ("tokenism", "Being there for show"),
            ("advocacy_vs_team", "Speaking up for someone against the team"),
            ("identity", "Unsure who I am in this job"),
            ("having_to_be_well", "Having to be the one who is well"),
        ],
    ),
    (
        "need",
        &[
            ("talk_it_through", "talk it through"),
            ("information", "information"),
            ("backing", "someone's backing"),
            ("apology_or_repair", "an apology or repair"),
            ("change_of_procedure", "a changed procedure"),
            ("time_or_cover", "time or cover"),
            ("training", "training"),
            ("contact_with_peers", "other peers"),
            ("ethics_forum", "a shared conversation about what is right"),
            ("rest", "rest"),
            ("nothing_now", "nothing right now"),
        ],
    ),
    (
        "for_whom",
        &[("me", "For me"), ("person_i_support", "For the person I support"), ("team", "For the team")],
    ),
    (
        "limit_outcome",
        &[
            ("held", "Kept"),
            ("bent_on_purpose", "Bent on purpose"),
            ("slipped", "Didn't work out"),
            ("pushed", "I had no real choice"),
            ("did_not_come_up", "Didn't come up"),
        ],
    ),
    (
        "driver",
        &[
            ("someone_in_need", "Someone was in real need"),
            ("nobody_else_there", "Nobody else was there"),
            ("asked_by_work", "Work asked or expected it"),
            ("rule_unclear", "The rule is unclear or missing"),
            ("wanted_to", "I wanted to"),
            ("hard_to_say_no", "Saying no was hard"),
            ("noticed_late", "I noticed only afterwards"),
            ("too_much_at_once", "Too much at once"),
            ("other", "Something else"),
        ],
    ),
    (
        "whose_limit",
        &[
            ("mine", "In how I handle it"),
            ("between_us", "Between the person and me"),
            ("team_or_organisation", "In the team or organisation"),
            ("dont_know", "Don't know"),
        ],
    ),
    ("fit", &[("0", "Not at all"), ("1", "A little"), ("2", "Partly"), ("3", "Mostly"), ("4", "Completely")]),
    (
        "worked_in_period",
        &[
            ("none", "not at all"),
            ("some", "less than usual"),
            ("usual", "about as usual"),
            ("more", "more than usual"),
        ],
    ),
    (
        "direction_recipient_provider",
        &[
            ("towards_first", "More towards using services"),
            ("towards_second", "More towards working in them"),
            ("both", "Both at once"),
            ("unsure", "Not sure"),
        ],
    ),
    (
        "task_kind",
        &[
            ("accompany", "Going along with someone"),
            ("one_to_one", "One to one"),
            ("group", "A group"),
            ("educate", "Teaching colleagues"),
            ("represent", "Speaking for people who use the service"),
            ("advocate", "Standing up for someone"),
            ("change", "Changing something in the service"),
            ("lead", "Leading"),
            ("documentation", "Writing records"),
            ("minding_or_cover", "Minding, or filling a gap"),
            ("other", "Something else"),
        ],
    ),
    (
        "moral_kind",
        &[
            ("constraint", "I thought I knew what was right and was stopped"),
            ("uncertainty", "I did not know what was right"),
            ("dilemma", "Two right things pulled against each other"),
            ("drawn_in", "I was drawn into something I don't agree with"),
            ("aftermath", "Something from before is still with me"),
        ],
    ),
    (
        "moral_situation",
        &[
            ("coercion_or_restraint", "Coercion"),
            ("person_not_heard", "A person was not heard"),
            ("information_withheld", "Information was held back"),
            ("false_hope", "False hope"),
            ("unsafe_or_thin_staffing", "Unsafe, or too few people"),
            ("early_discharge_or_no_place", "Discharged too early, or no place"),
            ("disrespect_witnessed", "Disrespect"),
            ("broken_promise", "A broken promise"),
            ("privacy_breached", "Privacy not respected"),
            ("risk_vs_choice", "Safety against free choice"),
            ("could_not_be_there", "I could not be there"),
            ("other", "Something else"),
        ],
    ),
    (
        "value",
        &[
            ("dignity", "Dignity"),
            ("choice", "Choice"),
            ("safety", "Safety"),
            ("honesty", "Honesty"),
            ("fairness", "Fairness"),
            ("closeness", "Closeness"),
            ("hope", "Hope"),
            ("privacy", "Privacy"),
            ("loyalty", "Loyalty"),
            ("other", "Something else"),
        ],
    ),
    (
        "obstacle",
        &[
            ("unsure_what_is_right", "not sure what is right"),
            ("fear_of_consequences", "afraid of consequences"),
            ("fear_of_being_seen_as_ill", "afraid of being seen as ill"),
            ("own_memories_stirred", "own memories were stirred"),
            ("tired", "tired out"),
            ("missing_skill", "a skill I don't have yet"),
            ("not_my_place", "thought it was not my place"),
            ("hierarchy", "hierarchy"),
            ("not_listened_to", "not listened to"),
            ("decided_without_me", "decided without me"),
            ("disagreement", "we disagreed"),
            ("unwritten_rules", "unwritten rules"),
            ("not_told", "I wasn't told"),
            ("nobody_to_ask", "nobody to ask"),
            ("no_time", "no time"),
            ("thin_staffing", "too few people"),
            ("ward_routine", "ward routine"),
            ("role_unclear", "my role is unclear"),
            ("no_access_to_information", "no access to information"),
            ("no_supervision", "no supervision"),
            ("money_or_places", "money or places"),
            ("policy", "a policy"),
            ("culture_or_language", "culture or language"),
            ("law_or_court", "law or court"),
            ("confidentiality_duty", "duty of confidentiality"),
            ("reporting_duty", "duty to report"),
            ("funding_rules", "funding rules"),
            ("other_service", "another service"),
        ],
    ),
    (
        "moral_did",
        &[
            ("spoke_up_then", "spoke up then"),
            ("spoke_up_later", "spoke up later"),
            ("stayed_with_person", "stayed with the person"),
            ("asked_for_help", "asked for help"),
            ("looked_for_a_way_round", "looked for a way round"),
            ("reported", "reported it"),
            ("did_as_told", "did as I was told"),
            ("stepped_back", "stepped back"),
            ("nothing_possible", "nothing was possible"),
        ],
    ),
    ("recurrence", &[("first_time", "first time"), ("few_times", "a few times"), ("often", "often")]),
    (
        "event_kind",
        &[
            ("suicidal_thoughts_shared", "Someone told me about thoughts of suicide"),
            ("self_harm", "Someone harmed themselves"),
            ("suicide_attempt", "A suicide attempt"),
            ("death_by_suicide", "Someone died by suicide"),
            ("death_other", "Someone died"),
            ("aggression_verbal", "Shouting or insults"),
            ("aggression_physical", "Physical violence"),
            ("threat", "A threat"),
            ("restraint_or_seclusion_witnessed", "Restraint or seclusion"),
            ("unforeseen_crisis", "A sudden crisis"),
            ("ward_disruption", "Turmoil on the ward"),
            ("sudden_discharge_or_transfer", "A sudden discharge or transfer"),
            ("complaint_or_accusation", "A complaint or accusation"),
            ("own_health_event", "Something with my own health"),
            ("other", "Something else"),
        ],
    ),
    (
        "my_part",
        &[
            ("directly_involved", "It happened to me, or I was directly involved"),
            ("in_the_room", "I was in the room"),
            ("called_in", "I was called in"),
            ("heard_afterwards", "I heard about it afterwards"),
            ("learned_from_others", "I read or was told about it much later"),
        ],
    ),
    (
        "body",
        &[
            ("shaky", "shaky"),
            ("tense", "tense"),
            ("numb", "numb"),
            ("tired", "tired"),
            ("restless", "restless"),
            ("all_right", "all right"),
        ],
    ),
    (
        "with_me",
        &[
            ("colleague", "colleague"),
            ("supervisor", "supervisor"),
            ("manager", "manager"),
            ("peer", "peer"),
            ("family_friend", "family or friend"),
            ("nobody_yet", "nobody yet"),
            ("nobody_by_choice", "nobody, and that is how I want it for now"),
        ],
    ),
    (
        "need_24h",
        &[
            ("company", "company"),
            ("walk", "a walk"),
            ("food", "food"),
            ("handover", "a handover"),
            ("next_day_covered", "someone to take my next day"),
            ("way_home", "a way home"),
            ("call", "a call with someone"),
            ("sleep", "sleep"),
            ("quiet", "quiet"),
            ("routine", "the usual routine"),
        ],
    ),
    (
        "reporting",
        &[
            ("done", "Done"),
            ("someone_else", "Somebody else does it"),
            ("not_needed", "Not needed"),
            ("unsure", "Not sure"),
        ],
    ),
    (
        "from_supervision",
        &[
            ("listen", "listen"),
            ("sort_facts", "sort the facts"),
            ("sort_responsibility", "sort responsibility"),
            ("practical_backing", "practical backing"),
            ("take_higher", "take it higher"),
        ],
    ),
    (
        "followup_now",
        &[
            ("mostly_behind", "Mostly behind me"),
            ("comes_and_goes", "It comes and goes"),
            ("often_with_me", "Often with me"),
            ("as_on_the_day", "As on the day"),
        ],
    ),
    (
        "followup_changed",
        &[
            ("at_work", "at work"),
            ("people_or_places", "with some people or places"),
            ("at_home", "at home"),
            ("sleep_and_rest", "my sleep and rest"),
            ("something_good", "something good came of it"),
            ("nothing_noticed", "nothing I notice"),
        ],
    ),
    (
        "followup_help",
        &[
            ("listen", "someone to listen"),
            ("how_it_ended", "hearing how it ended"),
            ("change_at_work", "a change at work"),
            ("time_or_lighter_work", "time off or lighter work"),
            ("helper", "a doctor, therapist or other helper"),
            ("nothing_now", "nothing right now"),
        ],
    ),
    ("followup_again", &[("three_months", "In three months"), ("year", "In a year"), ("no", "No")]),
    ("yes_no", &[("yes", "Yes"), ("no", "No")]),
    (
        "stigma_kind",
        &[
            ("self_stigma", "A hard thought about myself"),
            ("direct_patronising", "Talked down to"),
            ("direct_excluded", "Left out"),
            ("information_withheld", "Not told things"),
            ("credibility_doubted", "Not believed"),
            ("tokenism", "Being there for show"),
            ("joked_about", "A joke"),
            ("indirect_witnessed", "Disrespect towards people who use the service, in front of me"),
            ("associative", "Looked down on because of where I work"),
            ("structural", "In the rules or the set-up"),
        ],
    ),
    (
        "stigma_target",
        &[
            ("me", "me"),
            ("service_users", "people who use the service"),
            ("peers", "peers in general"),
            ("from_me_to_myself", "from me to myself"),
        ],
    ),
    (
        "stigma_source",
        &[
            ("staff", "staff"),
            ("manager", "a manager"),
            ("person_i_support", "someone I support"),
            ("relative", "a relative of theirs"),
            ("outside", "outside work"),
            ("myself", "myself"),
        ],
    ),
    (
        "meaning_kind",
        &[
            ("trust", "Trust"),
            ("equality", "Meeting as equals"),
            ("listened", "Someone felt heard"),
            ("hope_seen", "Hope"),
            ("mutual_gain", "We both gained"),
            ("role_model", "My example gave someone courage"),
            ("bridge", "I was a link between people and team"),
            ("experience_useful", "My experience was useful"),
            ("idea_taken_up", "An idea of mine was taken up"),
            ("acknowledged", "I was appreciated"),
            ("team_help", "A colleague helped"),
            ("team_openness", "A colleague was open"),
            ("team_patience", "A colleague was patient"),
            ("team_friendship", "A colleague was a friend"),
            ("made_it_more_human", "Something became more human"),
            ("own_recovery_helped", "It helped my own recovery"),
            ("change_in_service", "Something in the service changed"),
        ],
    ),
    (
        "support_kind",
        &[
            ("supervision_reflective", "Supervision"),
            ("line_management", "A talk with my manager"),
            ("peer_supervision_or_coreflection", "A talk with fellow peer workers"),
            ("group", "A group"),
            ("informal_colleague", "A colleague, informally"),
            ("own_therapy", "My own therapy"),
            ("gp_or_psychiatrist", "A doctor"),
            ("occupational_health", "The occupational doctor or nurse"),
            ("union", "A union"),
            ("family_friends", "Family or friends"),
            ("own_practice", "Something I do for myself"),
        ],
    ),
    (
        "availability",
        &[
            ("had", "had it"),
            ("cancelled", "it was cancelled"),
            ("wanted_not_available", "wanted it, could not get it"),
            ("not_wanted", "did not want it"),
        ],
    ),
    (
        "condition_answer",
        &[
            ("yes", "Yes"),
            ("partly", "Partly"),
            ("no", "No"),
            ("na", "Doesn't apply"),
            ("unknown", "Don't know"),
        ],
    ),
    (
        "team_signal",
        &[
            ("curiosity", "curiosity"),
            ("openness", "openness"),
            ("insecurity", "uncertainty about the role"),
            ("disinterest", "little interest"),
            ("protectiveness", "overprotection"),
            ("competition", "rivalry"),
        ],
    ),
    (
        "setting",
        &[
            ("inpatient", "hospital ward"),
            ("community", "community team"),
            ("day_service", "day service"),
            ("crisis_service", "crisis service"),
            ("outreach", "outreach"),
            ("peer_run", "peer-run service"),
            ("other", "other"),
        ],
    ),
    (
        "hours_band",
        &[
            ("under_10", "under 10"),
            ("10_19", "10–19"),
            ("20_29", "20–29"),
            ("30_plus", "30 or more"),
            ("varies", "it varies"),
        ],
    ),
    (
        "tenure_band",
        &[
            ("under_6m", "under 6 months"),
            ("6_24m", "6 months to 2 years"),
            ("2_5y", "2 to 5 years"),
            ("over_5y", "over 5 years"),
        ],
    ),
    ("yes_no_unsure", &[("yes", "Yes"), ("no", "No"), ("unsure", "Not sure")]),
    (
        "boundary_domain",
        &[
            ("working_hours", "Working hours"),
            ("phone_messages", "Calls and messages"),
            ("private_contact", "Private contact details"),
            ("place_of_meeting", "Where and when we meet"),
            ("form_of_address_touch", "How we address each other"),
            ("self_disclosure", "My own story"),
            ("workload_breaks", "Amount of work and breaks"),
            ("role_scope", "Tasks of my role"),
            ("money_gifts_favours", "Money, gifts and favours"),
            ("home_family", "Home"),
            ("recovery_hobbies", "Time that has nothing to do with work"),
            ("confidentiality", "What I cannot keep to myself"),
            ("social_media", "Social media"),
        ],
    ),
    (
        "firmness",
        &[
            ("firm", "Firm"),
            ("flexible_with_condition", "Flexible if ..."),
            ("still_deciding", "Still deciding"),
        ],
    ),
];

#[test]
fn options_have_the_agreed_codes_labels_and_order() {
    let shipped = english().option_sets().sets().collect::<Vec<_>>();
    let mut known = OPTIONS.iter().map(|(set, _)| *set).collect::<Vec<_>>();
    known.sort_unstable();
    assert_eq!(shipped, known);
    for (set, expected) in OPTIONS {
        let told = |choice: &Choice| (choice.code.clone(), choice.label.clone());
        let found = english().option_set(set).iter().map(told).collect::<Vec<_>>();
        let expected = expected
            .iter()
            .map(|(code, label)| ((*code).to_owned(), (*label).to_owned()))
            .collect::<Vec<_>>();
        assert_eq!(found, expected, "{set}");
    }
    assert!(english().option_set("no such set").is_empty());
}

#[test]
fn every_group_of_options_has_one_code_and_one_label() {
    let mut found = BTreeMap::new();
    for set in english().option_sets().sets() {
        for option in english().option_set(set) {
            let code = english().option_sets().group_code(set, &option.code);
            assert_eq!(code.is_some(), option.group.is_some(), "{set} {}", option.code);
            if let (Some(code), Some(label)) = (code, option.group.as_deref()) {
                assert_eq!(*found.entry(code).or_insert(label), label);
            }
        }
    }
    let expected = [
        ("in_me", "In me"),
        ("in_the_organisation", "In the organisation"),
        ("in_the_team", "In the team"),
        ("law_or_outside", "Law or outside"),
        ("with_the_person", "With the person I support"),
    ];
    assert!(found.into_iter().eq(expected));
}

#[test]
fn roles_have_two_groups_and_outcomes_have_counted_texts() {
    let groups =
        english().option_set("role").iter().map(|role| role.group.as_deref().unwrap()).collect::<Vec<_>>();
    let (with_the_person, in_the_team) = ("With the person I support", "In the team");
    assert_eq!(groups, [with_the_person, with_the_person, in_the_team, in_the_team]);
    let outcomes = english().option_set("limit_outcome");
    let counted = outcomes.iter().map(|outcome| outcome.counted.as_deref()).collect::<Vec<_>>();
    let expected =
        [Some("kept"), Some("bent on purpose"), Some("didn't work out"), Some("with no real choice"), None];
    assert_eq!(counted, expected);
}

#[test]
fn entry_kinds_are_those_of_today() {
    let doors = english().kinds().iter().map(|kind| {
        let forms = kind.all_forms().map(String::as_str).collect::<Vec<_>>();
        (kind.code.as_str(), kind.title.as_str(), kind.length.as_deref(), kind.row, forms, kind.first_at_once)
    });
    let expected = [
        (
            "boundary_checkin",
            "Boundary check-in",
            Some("1 minute, or 3 with all lines"),
            TodayRow::First,
            vec!["boundary-checkin"],
            false,
        ),
        (
            "role_reflection",
            "Between two roles",
            Some("4 minutes, or 12 to 15 for the whole set"),
            TodayRow::First,
            vec!["fp-a", "fp-b", "se-a", "se-b", "ab", "lo", "rp", "ur", "example", "dr", "tp", "fa"],
            false,
        ),
        ("self_rating", "How I am", Some("30 seconds"), TodayRow::First, vec!["pulse", "full"], true),
        ("just_write", "Just write", None, TodayRow::Beside, vec!["just-write"], false),
        (
            "moral_note",
            "When I couldn't do what seemed right",
            Some("5 to 8 minutes"),
            TodayRow::Happened,
            vec!["moral-note"],
            false,
        ),
        (
            "event_debrief",
            "After a hard event",
            Some("2 minutes for the short note"),
            TodayRow::Happened,
            vec!["event-debrief"],
            false,
        ),
        (
            "stigma_note",
            "Stigma and respect",
            Some("4 minutes"),
            TodayRow::Happened,
            vec!["stigma-note"],
            false,
        ),
        ("good_moment", "A good moment", Some("4 minutes"), TodayRow::Happened, vec!["good-moment"], false),
        (
            "conditions_check",
            "Team and conditions",
            Some("5 to 6 minutes"),
            TodayRow::Happened,
            vec!["conditions-check"],
            false,
        ),
        ("support_log", "Support", Some("1 minute"), TodayRow::Happened, vec!["support-log"], false),
        (
            "event_followup",
            "After a hard event, some days later",
            None,
            TodayRow::Waiting,
            vec!["event-followup", "event-followup-later"],
            false,
        ),
        ("instrument_administration", "Questionnaire", None, TodayRow::Waiting, vec!["questionnaire"], false),
    ];
    assert_eq!(doors.collect::<Vec<_>>(), expected);
}

#[test]
fn field_and_section_ids_never_change() {
    let ids = |form: &str| {
        let fields = self::form(form).fields().map(|field| field.id.as_str()).collect::<Vec<_>>().join(" ");
        let sections =
            self::form(form).sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>().join(" ");
        (fields, sections)
    };
    let set = "p1 p2 p3 p4 p5 p6 direction tension need for_whom";
    let parts = "short medium deep way-out closing";
    for (form, fields, sections) in [
        (
            "boundary-checkin",
            "b01 b02 b03 b04 b10 b11 b05 b06 b07 b08 b09 b12 driver whose_limit pull next_limit next_easier",
            "lines more-lines what-played-a-part pull close",
        ),
        ("fp-a", set, parts),
        ("fp-b", set, parts),
        ("se-a", set, parts),
        ("se-b", set, parts),
        ("pulse", "worked pu1 pu2 pu3 pu4", "worked ratings"),
        (
            "full",
            "worked ex1 ex2 ex3 ex4 di1 di2 di3 di4 ac1 ac2 ac3 ac4 me1 me2 me3 me4",
            "worked ex di ac me",
        ),
        ("just-write", "text", "page"),
        ("lo", "p1 p2 p3 p4 p5 tension need for_whom", "short medium way-out closing"),
        ("rp", "p1 p2 p3 p4 colleagues p5 direction tension need for_whom", "short medium way-out closing"),
        ("ur", "p1 p2 p3 p4 tension task_kind need for_whom", "short medium way-out closing"),
        ("dr", "p1 p2 p3 p4 workplace tension need for_whom", "short medium way-out closing"),
        ("ab", "p1 p2 p3 p4 p5 workplace tension need for_whom", "short medium way-out closing"),
        ("tp", "p1 p2 p3 p4 p5 workplace tension need for_whom", "short medium way-out closing"),
        ("example", "p1 p2 p3 p4 p5 p6 tension need for_whom", parts),
        ("fa", "p1 p2 p3 p4a p4b tension need for_whom", "short medium way-out closing"),
        (
            "good-moment",
            "what my_part who_with why_this_work workplace meaning_kind task_kind",
            "short medium way-out closing",
        ),
        (
            "stigma-note",
            "stigma_kind words towards source effect_on_me did wanted_response workplace next_time beside_me say_stop say_differently say_later",
            "what around next-time say-it",
        ),
        (
            "moral-note",
            "situation moral_situation believed_right values value_other obstacles need moral_kind strength_then strength_now did mine_to_carry not_mine recurrence",
            "situation right-and-obstacles more",
        ),
        (
            "event-debrief",
            "event_kind my_part distress_now body with_me need_24h reporting touched_right facts ok_with outside_my_influence helped missing memories_stirred touched_limit from_supervision before_next_time",
            "kind now longer",
        ),
        ("event-followup", "f1 f2 f3", "now"),
        ("event-followup-later", "f1 f2 f3 again", "now"),
        (
            "conditions-check",
            "place meetings information records_access job_description team_knows_role fair_terms voice hierarchy feedback respect_direct respect_indirect interest pace peer_tasks supervision other_support training_self training_team someone_asks adjustments after_events starred team_signal",
            "place-and-information role voice-and-respect time-and-tasks support team",
        ),
        ("support-log", "support_kind availability helpful", "support"),
    ] {
        assert_eq!(ids(form), (fields.to_owned(), sections.to_owned()), "{form}");
    }
}

#[test]
fn prompt_levels_ascend_and_end_with_closing_step() {
    for set in ["fp-a", "fp-b", "se-a", "se-b"] {
        let form = form(set);
        let level = |section: &str| {
            let section = form.sections.iter().find(|found| found.id == section).unwrap();
            section.fields.iter().map(|field| field.level).collect::<Vec<_>>()
        };
        assert_eq!(level("short"), [Some(1), Some(2)]);
        assert_eq!(level("medium"), [Some(3), Some(4)]);
        assert_eq!(level("deep"), [Some(5)]);
        assert_eq!(level("way-out"), [Some(6)]);
        assert_eq!(level("closing"), [None; 4]);
        assert!(form.sections.iter().all(|section| section.unfold.is_some() == (section.id == "closing")));
        for prompt in form.fields().take(6) {
            assert!(matches!(prompt.ask, QuestionKind::Text { long: true, .. }), "{set} {}", prompt.id);
        }
    }
}

#[test]
fn other_prompt_sets_end_with_closing_step() {
    for set in ["lo", "rp", "ur", "dr", "ab", "tp", "fa", "good-moment"] {
        let mut levels = form(set).fields().filter_map(|field| field.level).collect::<Vec<_>>();
        assert!(levels.is_sorted(), "{set}");
        levels.dedup();
        let before = u8::try_from(levels.len() - 1).unwrap();
        assert_eq!(levels, (1..=before).chain([6]).collect::<Vec<_>>(), "{set}");
        assert!(before <= 4, "{set}");
        let last = form(set).sections.last().unwrap();
        assert!(last.id == "closing" && last.unfold.is_some(), "{set}");
    }
}

#[test]
fn hard_event_has_short_and_late_follow_ups() {
    let form = form("event-debrief");
    let gate = form.safety_check.as_ref().unwrap();
    assert_eq!(gate.no, "No, or not sure: show who to call");
    let longer = form.sections.last().unwrap();
    assert_eq!((longer.id.as_str(), longer.open_after_days), ("longer", Some(3)));
    assert!(longer.unfold.as_deref().unwrap().ends_with("Open it now."));
    let follow_up = form.follow_up.as_ref().unwrap();
    assert_eq!(
        (follow_up.form.as_str(), follow_up.days.as_slice()),
        ("event-followup", [3, 14, 28].as_slice())
    );
    let later = follow_up.later.as_ref().unwrap();
    for form in [&follow_up.form, &later.form].map(|id| self::form(id)) {
        assert!(form.stays && form.scales.is_empty(), "{}", form.id);
    }
    let asked = self::form(&later.form).field(&later.field).unwrap().ask.options();
    let again = later.again.iter().map(|again| (again.code.as_str(), again.days)).collect::<Vec<_>>();
    assert_eq!(again, [("three_months", 91), ("year", 365)]);
    assert!(again.iter().all(|(code, _)| asked.iter().any(|option| option.code == *code)));
    // The same questions as before, and one more.
    let questions = self::form(&follow_up.form).fields().zip(self::form(&later.form).fields());
    assert!(questions.fold(true, |same, (one, other)| same && one == other));
    // Every kind with a conditional text has one, and one text is for everybody.
    let lines = form.sections.iter().flat_map(|section| &section.lines).collect::<Vec<_>>();
    assert_eq!(lines.iter().filter(|line| line.show_when.is_none()).count(), 1);
    let named = lines.iter().filter_map(|line| line.show_when.as_ref()).flat_map(|when| &when.is);
    let (mut named, all) = (named.collect::<Vec<_>>(), named_once(&lines));
    named.sort_unstable();
    named.dedup();
    assert_eq!(named.len(), all, "no kind has two lines");
}

fn named_once(lines: &[&practice::ConditionalText]) -> usize {
    lines.iter().filter_map(|line| line.show_when.as_ref()).map(|when| when.is.len()).sum()
}

#[test]
fn all_check_in_fields_but_one_count_for_a_limit() {
    let feeds = form("boundary-checkin")
        .fields()
        .filter(|field| matches!(field.ask, QuestionKind::Outcome { .. }))
        .map(|field| (field.id.as_str(), field.feeds.join(" ")))
        .collect::<BTreeMap<_, _>>();
    let expected = [
        ("b01", "l-hours"),
        ("b02", "l-phone"),
        ("b03", "l-takeback l-number"),
        ("b04", "l-meet"),
        ("b05", "l-address"),
        ("b06", "l-story"),
        ("b07", "l-load"),
        ("b08", "l-scope"),
        ("b09", ""),
        ("b10", "l-home"),
        ("b11", "l-recharge"),
        ("b12", "l-passon"),
    ];
    assert_eq!(feeds, expected.map(|(line, limits)| (line, limits.to_owned())).into());
}

/// All texts of the shipped files that a person can read, with their file.
fn read_by_people() -> Vec<(String, String)> {
    fn texts(value: &toml::Value, key: &str, found: &mut Vec<String>) {
        const NOT_READ: &[&str] = &[
            "format",
            "id",
            "version",
            "language",
            "kind",
            "code",
            "group_code",
            "row",
            "responses",
            "method",
            "missing",
            "direction",
            "to",
            "leads_to",
        ];
        match value {
            toml::Value::String(words) if !NOT_READ.contains(&key) => found.push(words.clone()),
            toml::Value::Table(table) => {
                let structure = ["answers", "expect", "show_when", "follow_up"];
                let not_rated = ["field", "code"];
                for (key, value) in table.iter().filter(|(key, _)| !structure.contains(&key.as_str())) {
                    if !(value.is_str() && not_rated.contains(&key.as_str())) {
                        texts(value, key, found);
                    }
                }
            }
            toml::Value::Array(list) if !["forms", "more", "items", "feeds", "of", "is"].contains(&key) => {
                list.iter().for_each(|value| texts(value, key, found));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for entry in std::fs::read_dir(root().join("assets/forms/en")).unwrap() {
        let path = entry.unwrap().path();
        let table: toml::Value = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&table, "", &mut found);
        all.extend(
            found.into_iter().map(|words| (path.file_name().unwrap().to_string_lossy().into_owned(), words)),
        );
    }
    assert!(all.len() > 150, "{}", all.len());
    all
}

#[test]
fn shipped_texts_have_no_codes_or_typing_errors() {
    for (file, words) in read_by_people() {
        assert!(!words.contains('_'), "{file}: {words} reads like a code");
        assert_eq!(words.trim(), words, "{file}: {words}");
        assert!(!words.contains("  "), "{file}: {words}");
        for mark in ['!', '*', '`', '\u{2019}', '\u{2018}', '\u{201c}', '\u{201d}', '…', '—'] {
            assert!(!words.contains(mark), "{file}: {words} holds {mark}");
        }
    }
    // No form shows a code.
    for (set, options) in OPTIONS {
        for (code, label) in *options {
            let is_word_of_its_own = [
                "colleague",
                "company",
                "curiosity",
                "food",
                "hierarchy",
                "information",
                "listen",
                "manager",
                "me",
                "myself",
                "numb",
                "often",
                "openness",
                "other",
                "outreach",
                "peer",
                "quiet",
                "rest",
                "restless",
                "shaky",
                "sleep",
                "staff",
                "supervisor",
                "tense",
                "tired",
                "training",
            ]
            .contains(code);
            assert!(is_word_of_its_own || code != label, "{set}: {code}");
        }
    }
}

#[test]
fn reviewed_texts_are_unchanged() {
    let checkin = form("boundary-checkin");
    let help = |id: &str| checkin.field(id).unwrap().help.as_deref().unwrap_or_default();
    assert_eq!(help("b01"), r#"Staying on once because you chose to is "Bent on purpose"."#);
    assert_eq!(
        help("b05"),
        "As you have decided is right for you: first names or formal address, nicknames, touch."
    );
    assert_eq!(help("b09"), r#""Kept" means: as the rules, or your own limit, have it."#);
    assert!(checkin.lead.as_deref().unwrap().ends_with("How did it go with ...?"));
    let full = form("full");
    let helped =
        full.sections.iter().filter(|section| section.help.is_some()).map(|section| section.id.as_str());
    assert_eq!(helped.collect::<Vec<_>>(), ["di"]);
    assert!(full.note.as_deref().unwrap().starts_with("These sentences were written for this notebook."));
    assert!(full.more_help.as_deref().unwrap().starts_with("In one study in the United States,"));
    assert_eq!((full.min_interval_days, form("pulse").min_interval_days), (Some(14), Some(7)));
    let button = form("pulse").not_rated.as_ref().unwrap().button.as_deref();
    assert_eq!(button, Some("I have not worked since last time"));
    let QuestionKind::Text { placeholder, long: true } = &form("just-write").field("text").unwrap().ask
    else {
        panic!()
    };
    assert_eq!(placeholder.as_deref(), Some("What is on your mind?"));
}

#[test]
fn example_form_is_valid_and_every_key_is_documented() {
    let explained = std::fs::read_to_string(root().join("assets/forms/README.md")).unwrap();
    let (_, example) = explained.split_once("```toml\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    Form::read("small.toml", example, &OptionSets::default()).unwrap_or_else(|error| panic!("{error}"));
    for entry in std::fs::read_dir(root().join("assets/forms/en")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let keys = text.lines().filter_map(|line| Some(line.split_once(" = ")?.0));
        for key in keys.filter(|key| text.contains("form/1") && !key.starts_with('#') && *key != "is") {
            assert!(explained.contains(&format!("`{key}`")), "{key}");
        }
    }
}
