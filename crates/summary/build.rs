//! Takes in the script of the self-opening page, which the page's build makes from
//! `ui/self-opening`, with its sums.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

const SCRIPT: &str = "../../ui/dist-self-opening/self-opening.js";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SCRIPT}");
    let path = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(SCRIPT);
    let Ok(script) = fs::read_to_string(path) else {
        println!(
            "cargo::error=The script of the self-opening page is not there yet: run `npm ci` and then \
             `npm run self-opening` in ui (every `cargo xtask` command does both where they are needed)."
        );
        return Ok(());
    };
    // A browser would end the script there, or read the rest of it by other rules, or count another
    // sum.
    for stranger in ["</script", "<script", "<!--", "\r", "\0"] {
        if script.to_ascii_lowercase().contains(stranger) {
            println!("cargo::error={SCRIPT} holds {stranger:?} and cannot stand in a page.");
        }
    }
    let sum = Sha256::digest(&script);
    let out = env::var("OUT_DIR")?;
    for (name, content) in
        [("js", script), ("hex", hex::encode(sum)), ("base64", BASE64_STANDARD.encode(sum))]
    {
        fs::write(Path::new(&out).join("script").with_extension(name), content)?;
    }
    Ok(())
}
