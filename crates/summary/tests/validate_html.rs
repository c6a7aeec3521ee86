//! A page that was opened is looked through before anything of it is shown.

#![cfg(test)]

mod common;

use std::time::Instant;

use common::{hostile, letter, page, sealed_quickly};
use summary::{Error, open};

/// What looking through `html` ends with, by the way that every page comes.
fn refused(html: &[u8]) -> Option<&'static str> {
    let (sealed, phrase) = sealed_quickly(html);
    match open(sealed.as_bytes(), &phrase) {
        Ok(_) => None,
        Err(Error::NotAPage(reason)) => Some(reason),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn an_honest_page_opens_to_its_very_bytes() {
    let html = page(&letter());
    let (sealed, phrase) = sealed_quickly(html.as_bytes());
    assert_eq!(open(sealed.as_bytes(), &phrase).unwrap().html(), html);
    assert_eq!(refused(page("<p>x</p>").as_bytes()), None);
    assert_eq!(refused(page(&("<div>".repeat(30) + &"</div>".repeat(30))).as_bytes()), None);
}

#[test]
fn every_hostile_page_is_refused_with_a_reason() {
    let pages = hostile::pages();
    let started = Instant::now();
    let refusals: Vec<_> = pages.iter().map(|(name, html)| (name, refused(html.as_bytes()))).collect();
    let accepted: Vec<_> = refusals.iter().filter(|(_, reason)| reason.is_none()).collect();
    assert!(accepted.is_empty(), "{accepted:?}");
    println!("{} of {} hostile pages refused in {:?}", refusals.len(), pages.len(), started.elapsed());
    for (name, reason) in refusals {
        println!("  {name}: {}", reason.unwrap_or_default());
    }
}

#[test]
fn what_is_not_text_is_refused() {
    let mut html = page("<p>x</p>").into_bytes();
    html[40] = 0xff;
    assert_eq!(refused(&html), Some("it is not UTF-8"));
}
